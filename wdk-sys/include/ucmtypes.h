/*
 * Roles, currents and power objects of USB Type-C and of power delivery.
 */
#ifndef CWDK_UCMTYPES_H
#define CWDK_UCMTYPES_H

#include <wdf.h>

EXTERN_C_START

typedef enum _UCM_CHARGING_STATE {
    UcmChargingStateInvalid = 0,
    UcmChargingStateNotCharging,
    UcmChargingStateNominalCharging,
    UcmChargingStateSlowCharging,
    UcmChargingStateTrickleCharging,
} UCM_CHARGING_STATE,
    *PUCM_CHARGING_STATE;

typedef enum _UCM_DATA_ROLE {
    UcmDataRoleInvalid = 0,
    UcmDataRoleDfp,
    UcmDataRoleUfp,
} UCM_DATA_ROLE;

typedef enum _UCM_PD_CONN_STATE {
    UcmPdConnStateInvalid = 0,
    UcmPdConnStateNotSupported,
    UcmPdConnStateNegotiationFailed,
    UcmPdConnStateNegotiationSucceeded,
} UCM_PD_CONN_STATE;

typedef enum _UCM_PD_POWER_DATA_OBJECT_TYPE {
    UcmPdPdoTypeFixedSupply = 0,
    UcmPdPdoTypeBatterySupply,
    UcmPdPdoTypeVariableSupplyNonBattery,
} UCM_PD_POWER_DATA_OBJECT_TYPE;

typedef enum _UCM_POWER_ROLE {
    UcmPowerRoleInvalid = 0,
    UcmPowerRoleSink,
    UcmPowerRoleSource,
} UCM_POWER_ROLE;

typedef enum _UCM_TYPEC_CURRENT {
    UcmTypeCCurrentInvalid = 0,
    UcmTypeCCurrentDefaultUsb,
    UcmTypeCCurrent1500mA,
    UcmTypeCCurrent3000mA = 4,
} UCM_TYPEC_CURRENT;

typedef enum _UCM_TYPEC_OPERATING_MODE {
    UcmTypeCOperatingModeInvalid = 0,
    UcmTypeCOperatingModeDfp,
    UcmTypeCOperatingModeUfp,
    UcmTypeCOperatingModeDrp = 4,
} UCM_TYPEC_OPERATING_MODE;

typedef enum _UCM_TYPEC_PARTNER {
    UcmTypeCPartnerInvalid = 0,
    UcmTypeCPartnerUfp,
    UcmTypeCPartnerDfp,
    UcmTypeCPartnerPoweredCableNoUfp,
    UcmTypeCPartnerPoweredCableWithUfp,
    UcmTypeCPartnerAudioAccessory,
    UcmTypeCPartnerDebugAccessory,
} UCM_TYPEC_PARTNER;

typedef union _UCM_PD_POWER_DATA_OBJECT UCM_PD_POWER_DATA_OBJECT, *PUCM_PD_POWER_DATA_OBJECT;
typedef union _UCM_PD_REQUEST_DATA_OBJECT UCM_PD_REQUEST_DATA_OBJECT, *PUCM_PD_REQUEST_DATA_OBJECT;

union _UCM_PD_POWER_DATA_OBJECT {
    ULONG Ul;
    struct {
        unsigned int Reserved : 30;
        unsigned int Type : 2;
    } Common;
    struct {
        unsigned int MaximumCurrentIn10mA : 10;
        unsigned int VoltageIn50mV : 10;
        unsigned int PeakCurrent : 2;
        unsigned int Reserved : 3;
        unsigned int DataRoleSwap : 1;
        unsigned int UsbCommunicationCapable : 1;
        unsigned int ExternallyPowered : 1;
        unsigned int UsbSuspendSupported : 1;
        unsigned int DualRolePower : 1;
        unsigned int FixedSupply : 2;
    } FixedSupplyPdo;
    struct {
        unsigned int MaximumCurrentIn10mA : 10;
        unsigned int MinimumVoltageIn50mV : 10;
        unsigned int MaximumVoltageIn50mV : 10;
        unsigned int VariableSupportNonBattery : 2;
    } VariableSupplyNonBatteryPdo;
    struct {
        unsigned int MaximumAllowablePowerIn250mW : 10;
        unsigned int MinimumVoltageIn50mV : 10;
        unsigned int MaximumVoltageIn50mV : 10;
        unsigned int Battery : 2;
    } BatterySupplyPdo;
};

union _UCM_PD_REQUEST_DATA_OBJECT {
    ULONG Ul;
    struct {
        unsigned int Reserved1 : 28;
        unsigned int ObjectPosition : 3;
        unsigned int Reserved2 : 1;
    } Common;
    struct {
        unsigned int MaximumOperatingCurrentIn10mA : 10;
        unsigned int OperatingCurrentIn10mA : 10;
        unsigned int Reserved1 : 4;
        unsigned int NoUsbSuspend : 1;
        unsigned int UsbCommunicationCapable : 1;
        unsigned int CapabilityMismatch : 1;
        unsigned int GiveBackFlag : 1;
        unsigned int ObjectPosition : 3;
        unsigned int Reserved2 : 1;
    } FixedAndVariableRdo;
    struct {
        unsigned int MaximumOperatingPowerIn250mW : 10;
        unsigned int OperatingPowerIn250mW : 10;
        unsigned int Reserved1 : 4;
        unsigned int NoUsbSuspend : 1;
        unsigned int UsbCommunicationCapable : 1;
        unsigned int CapabilityMismatch : 1;
        unsigned int GiveBackFlag : 1;
        unsigned int ObjectPosition : 3;
        unsigned int Reserved2 : 1;
    } BatteryRdo;
};

FORCEINLINE UCM_PD_POWER_DATA_OBJECT_TYPE
UCM_PD_POWER_DATA_OBJECT_GET_TYPE(_In_ PUCM_PD_POWER_DATA_OBJECT Pdo) {
    return (UCM_PD_POWER_DATA_OBJECT_TYPE)Pdo->Common.Type;
}

FORCEINLINE VOID UCM_PD_POWER_DATA_OBJECT_INIT_BATTERY(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo) {
    RtlZeroMemory(Pdo, sizeof(*Pdo));
    Pdo->Common.Type = UcmPdPdoTypeBatterySupply;
}

FORCEINLINE VOID UCM_PD_POWER_DATA_OBJECT_INIT_FIXED(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo) {
    RtlZeroMemory(Pdo, sizeof(*Pdo));
    Pdo->Common.Type = UcmPdPdoTypeFixedSupply;
}

FORCEINLINE VOID UCM_PD_POWER_DATA_OBJECT_INIT_ULONG(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo,
                                                     _In_ ULONG UlongInLittleEndian) {
    Pdo->Ul = UlongInLittleEndian;
}

FORCEINLINE VOID
UCM_PD_POWER_DATA_OBJECT_INIT_VARIABLE_NON_BATTERY(_Out_ PUCM_PD_POWER_DATA_OBJECT Pdo) {
    RtlZeroMemory(Pdo, sizeof(*Pdo));
    Pdo->Common.Type = UcmPdPdoTypeVariableSupplyNonBattery;
}

FORCEINLINE VOID UCM_PD_REQUEST_DATA_OBJECT_INIT_ULONG(_Out_ PUCM_PD_REQUEST_DATA_OBJECT Rdo,
                                                       _In_ ULONG UlongInLittleEndian) {
    Rdo->Ul = UlongInLittleEndian;
}

EXTERN_C_END

#endif

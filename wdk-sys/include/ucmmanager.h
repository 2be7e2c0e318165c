/*
 * Connectors and what becomes of them: attach and detach, roles, contracts.
 */
#ifndef CWDK_UCMMANAGER_H
#define CWDK_UCMMANAGER_H

#include "ucmtypes.h"
#include "ucmfuncenum.h"

EXTERN_C_START

DECLARE_HANDLE(UCMCONNECTOR);

typedef struct _UCM_MANAGER_CONFIG UCM_MANAGER_CONFIG, *PUCM_MANAGER_CONFIG;
typedef struct _UCM_CONNECTOR_CONFIG UCM_CONNECTOR_CONFIG, *PUCM_CONNECTOR_CONFIG;
typedef struct _UCM_CONNECTOR_TYPEC_ATTACH_PARAMS UCM_CONNECTOR_TYPEC_ATTACH_PARAMS,
    *PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS;
typedef struct _UCM_CONNECTOR_TYPEC_CONFIG UCM_CONNECTOR_TYPEC_CONFIG, *PUCM_CONNECTOR_TYPEC_CONFIG;
typedef struct _UCM_CONNECTOR_PD_CONFIG UCM_CONNECTOR_PD_CONFIG, *PUCM_CONNECTOR_PD_CONFIG;
typedef struct _UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS
    UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS,
    *PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS;

_Function_class_(EVT_UCM_CONNECTOR_SET_DATA_ROLE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
_Must_inspect_result_
typedef NTSTATUS EVT_UCM_CONNECTOR_SET_DATA_ROLE(_In_ UCMCONNECTOR Connector,
                                                 _In_ UCM_DATA_ROLE DataRole);
typedef EVT_UCM_CONNECTOR_SET_DATA_ROLE *PFN_UCM_CONNECTOR_SET_DATA_ROLE;

_Function_class_(EVT_UCM_CONNECTOR_SET_POWER_ROLE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
_Must_inspect_result_
typedef NTSTATUS EVT_UCM_CONNECTOR_SET_POWER_ROLE(_In_ UCMCONNECTOR Connector,
                                                  _In_ UCM_POWER_ROLE PowerRole);
typedef EVT_UCM_CONNECTOR_SET_POWER_ROLE *PFN_UCM_CONNECTOR_SET_POWER_ROLE;

struct _UCM_CONNECTOR_CONFIG {
    ULONG Size;
    ULONGLONG ConnectorId;
    PUCM_CONNECTOR_TYPEC_CONFIG TypeCConfig;
    PUCM_CONNECTOR_PD_CONFIG PdConfig;
};

struct _UCM_CONNECTOR_PD_CONFIG {
    ULONG Size;
    BOOLEAN IsSupported;
    ULONG SupportedPowerRoles;
    PFN_UCM_CONNECTOR_SET_POWER_ROLE EvtSetPowerRole;
};

struct _UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS {
    ULONG Size;
    UCM_PD_CONN_STATE PdConnState;
    UCM_PD_REQUEST_DATA_OBJECT Rdo;
    UCM_CHARGING_STATE ChargingState;
};

struct _UCM_CONNECTOR_TYPEC_ATTACH_PARAMS {
    ULONG Size;
    UCM_TYPEC_PARTNER Partner;
    UCM_TYPEC_CURRENT CurrentAdvertisement;
    UCM_CHARGING_STATE ChargingState;
};

struct _UCM_CONNECTOR_TYPEC_CONFIG {
    ULONG Size;
    BOOLEAN IsSupported;
    ULONG SupportedOperatingModes;
    ULONG SupportedPowerSourcingCapabilities;
    BOOLEAN AudioAccessoryCapable;
    PFN_UCM_CONNECTOR_SET_DATA_ROLE EvtSetDataRole;
};

struct _UCM_MANAGER_CONFIG {
    ULONG Size;
};

FORCEINLINE VOID UCM_CONNECTOR_CONFIG_INIT(_Out_ PUCM_CONNECTOR_CONFIG Config,
                                           _In_ ULONGLONG ConnectorId) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->ConnectorId = ConnectorId;
}

FORCEINLINE VOID UCM_CONNECTOR_PD_CONFIG_INIT(_Out_ PUCM_CONNECTOR_PD_CONFIG Config,
                                              _In_ ULONG SupportedPowerRoles) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->SupportedPowerRoles = SupportedPowerRoles;
}

FORCEINLINE VOID UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS_INIT(
    _Out_ PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS Params, _In_ UCM_PD_CONN_STATE PdConnState) {
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
    Params->PdConnState = PdConnState;
}

FORCEINLINE VOID UCM_CONNECTOR_TYPEC_ATTACH_PARAMS_INIT(
    _Out_ PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS Params, _In_ UCM_TYPEC_PARTNER Partner) {
    RtlZeroMemory(Params, sizeof(*Params));
    Params->Size = sizeof(*Params);
    Params->Partner = Partner;
}

FORCEINLINE VOID UCM_CONNECTOR_TYPEC_CONFIG_INIT(_Out_ PUCM_CONNECTOR_TYPEC_CONFIG Config,
                                                 _In_ ULONG SupportedOperatingModes,
                                                 _In_ ULONG SupportedPowerSourcingCapabilities) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->SupportedOperatingModes = SupportedOperatingModes;
    Config->SupportedPowerSourcingCapabilities = SupportedPowerSourcingCapabilities;
}

FORCEINLINE VOID UCM_MANAGER_CONFIG_INIT(_Out_ PUCM_MANAGER_CONFIG Config) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
}

typedef NTSTATUS (*PFN_UCMCONNECTORCHARGINGSTATECHANGED)(PUCM_DRIVER_GLOBALS DriverGlobals,
                                                         UCMCONNECTOR Connector,
                                                         UCM_CHARGING_STATE ChargingState);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmConnectorChargingStateChanged(_In_ UCMCONNECTOR Connector,
                                                      _In_ UCM_CHARGING_STATE ChargingState) {
    return ((PFN_UCMCONNECTORCHARGINGSTATECHANGED)
                UcmFunctions[UcmConnectorChargingStateChangedTableIndex])(UcmDriverGlobals,
                                                                          Connector, ChargingState);
}

typedef NTSTATUS (*PFN_UCMCONNECTORCREATE)(PUCM_DRIVER_GLOBALS DriverGlobals, WDFDEVICE WdfDevice,
                                           PUCM_CONNECTOR_CONFIG Config,
                                           PWDF_OBJECT_ATTRIBUTES Attributes,
                                           UCMCONNECTOR *Connector);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmConnectorCreate(_In_ WDFDEVICE WdfDevice, _In_ PUCM_CONNECTOR_CONFIG Config,
                                        _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                        _Out_ UCMCONNECTOR *Connector) {
    return ((PFN_UCMCONNECTORCREATE)UcmFunctions[UcmConnectorCreateTableIndex])(
        UcmDriverGlobals, WdfDevice, Config, Attributes, Connector);
}

typedef VOID (*PFN_UCMCONNECTORDATADIRECTIONCHANGED)(PUCM_DRIVER_GLOBALS DriverGlobals,
                                                     UCMCONNECTOR Connector, BOOLEAN Success,
                                                     UCM_DATA_ROLE CurrentDataRole);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UcmConnectorDataDirectionChanged(_In_ UCMCONNECTOR Connector, _In_ BOOLEAN Success,
                                                  _In_ UCM_DATA_ROLE CurrentDataRole) {
    ((PFN_UCMCONNECTORDATADIRECTIONCHANGED)
         UcmFunctions[UcmConnectorDataDirectionChangedTableIndex])(UcmDriverGlobals, Connector,
                                                                   Success, CurrentDataRole);
}

typedef NTSTATUS (*PFN_UCMCONNECTORPDCONNECTIONSTATECHANGED)(
    PUCM_DRIVER_GLOBALS DriverGlobals, UCMCONNECTOR Connector,
    PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS Params);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmConnectorPdConnectionStateChanged(
    _In_ UCMCONNECTOR Connector, _In_ PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS Params) {
    return ((PFN_UCMCONNECTORPDCONNECTIONSTATECHANGED)
                UcmFunctions[UcmConnectorPdConnectionStateChangedTableIndex])(UcmDriverGlobals,
                                                                              Connector, Params);
}

typedef NTSTATUS (*PFN_UCMCONNECTORPDPARTNERSOURCECAPS)(PUCM_DRIVER_GLOBALS DriverGlobals,
                                                        UCMCONNECTOR Connector,
                                                        UCM_PD_POWER_DATA_OBJECT Pdos[],
                                                        UCHAR PdoCount);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmConnectorPdPartnerSourceCaps(_In_ UCMCONNECTOR Connector,
                                                     _In_ UCM_PD_POWER_DATA_OBJECT Pdos[],
                                                     _In_ UCHAR PdoCount) {
    return ((PFN_UCMCONNECTORPDPARTNERSOURCECAPS)
                UcmFunctions[UcmConnectorPdPartnerSourceCapsTableIndex])(UcmDriverGlobals,
                                                                         Connector, Pdos, PdoCount);
}

typedef NTSTATUS (*PFN_UCMCONNECTORPDSOURCECAPS)(PUCM_DRIVER_GLOBALS DriverGlobals,
                                                 UCMCONNECTOR Connector,
                                                 UCM_PD_POWER_DATA_OBJECT Pdos[], UCHAR PdoCount);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmConnectorPdSourceCaps(_In_ UCMCONNECTOR Connector,
                                              _In_ UCM_PD_POWER_DATA_OBJECT Pdos[],
                                              _In_ UCHAR PdoCount) {
    return ((PFN_UCMCONNECTORPDSOURCECAPS)UcmFunctions[UcmConnectorPdSourceCapsTableIndex])(
        UcmDriverGlobals, Connector, Pdos, PdoCount);
}

typedef VOID (*PFN_UCMCONNECTORPOWERDIRECTIONCHANGED)(PUCM_DRIVER_GLOBALS DriverGlobals,
                                                      UCMCONNECTOR Connector, BOOLEAN Success,
                                                      UCM_POWER_ROLE CurrentPowerRole);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UcmConnectorPowerDirectionChanged(_In_ UCMCONNECTOR Connector,
                                                   _In_ BOOLEAN Success,
                                                   _In_ UCM_POWER_ROLE CurrentPowerRole) {
    ((PFN_UCMCONNECTORPOWERDIRECTIONCHANGED)
         UcmFunctions[UcmConnectorPowerDirectionChangedTableIndex])(UcmDriverGlobals, Connector,
                                                                    Success, CurrentPowerRole);
}

typedef NTSTATUS (*PFN_UCMCONNECTORTYPECATTACH)(PUCM_DRIVER_GLOBALS DriverGlobals,
                                                UCMCONNECTOR Connector,
                                                PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS Params);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmConnectorTypeCAttach(_In_ UCMCONNECTOR Connector,
                                             _In_ PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS Params) {
    return ((PFN_UCMCONNECTORTYPECATTACH)UcmFunctions[UcmConnectorTypeCAttachTableIndex])(
        UcmDriverGlobals, Connector, Params);
}

typedef NTSTATUS (*PFN_UCMCONNECTORTYPECCURRENTADCHANGED)(PUCM_DRIVER_GLOBALS DriverGlobals,
                                                          UCMCONNECTOR Connector,
                                                          UCM_TYPEC_CURRENT CurrentAdvertisement);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmConnectorTypeCCurrentAdChanged(
    _In_ UCMCONNECTOR Connector, _In_ UCM_TYPEC_CURRENT CurrentAdvertisement) {
    return ((PFN_UCMCONNECTORTYPECCURRENTADCHANGED)
                UcmFunctions[UcmConnectorTypeCCurrentAdChangedTableIndex])(
        UcmDriverGlobals, Connector, CurrentAdvertisement);
}

typedef NTSTATUS (*PFN_UCMCONNECTORTYPECDETACH)(PUCM_DRIVER_GLOBALS DriverGlobals,
                                                UCMCONNECTOR Connector);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmConnectorTypeCDetach(_In_ UCMCONNECTOR Connector) {
    return ((PFN_UCMCONNECTORTYPECDETACH)UcmFunctions[UcmConnectorTypeCDetachTableIndex])(
        UcmDriverGlobals, Connector);
}

typedef NTSTATUS (*PFN_UCMINITIALIZEDEVICE)(PUCM_DRIVER_GLOBALS DriverGlobals, WDFDEVICE WdfDevice,
                                            PUCM_MANAGER_CONFIG Config);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmInitializeDevice(_In_ WDFDEVICE WdfDevice,
                                         _In_ PUCM_MANAGER_CONFIG Config) {
    return ((PFN_UCMINITIALIZEDEVICE)UcmFunctions[UcmInitializeDeviceTableIndex])(
        UcmDriverGlobals, WdfDevice, Config);
}

EXTERN_C_END

#endif

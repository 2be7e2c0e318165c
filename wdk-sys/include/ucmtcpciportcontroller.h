/*
 * Type-C port controllers: what they can do, and what they report.
 */
#ifndef CWDK_UCMTCPCIPORTCONTROLLER_H
#define CWDK_UCMTCPCIPORTCONTROLLER_H

#include "ucmtcpcispec.h"
#include "ucmtcpcifuncenum.h"

EXTERN_C_START

DECLARE_HANDLE(UCMTCPCIPORTCONTROLLER);

typedef enum _UCMTCPCI_PORT_CONTROLLER_ALERT_TYPE {
    UcmTcpciPortControllerAlertInvalid = 0,
    UcmTcpciPortControllerAlertCCStatus,
    UcmTcpciPortControllerAlertPowerStatus,
    UcmTcpciPortControllerAlertReceiveSOPMessageStatus,
    UcmTcpciPortControllerAlertReceivedHardReset,
    UcmTcpciPortControllerAlertTransmitSOPMessageFailed,
    UcmTcpciPortControllerAlertTransmitSOPMessageDiscarded,
    UcmTcpciPortControllerAlertTransmitSOPMessageSuccessful,
    UcmTcpciPortControllerAlertVbusVoltageAlarmHi,
    UcmTcpciPortControllerAlertVbusVoltageAlarmLo,
    UcmTcpciPortControllerAlertFault,
    UcmTcpciPortControllerAlertRxBufferOverflow,
    UcmTcpciPortControllerAlertVbusSinkDisconnectDetected,
} UCMTCPCI_PORT_CONTROLLER_ALERT_TYPE;

typedef struct _UCMTCPCI_PORT_CONTROLLER_IDENTIFICATION UCMTCPCI_PORT_CONTROLLER_IDENTIFICATION,
    *PUCMTCPCI_PORT_CONTROLLER_IDENTIFICATION;
typedef struct _UCMTCPCI_PORT_CONTROLLER_ALERT_DATA UCMTCPCI_PORT_CONTROLLER_ALERT_DATA,
    *PUCMTCPCI_PORT_CONTROLLER_ALERT_DATA;
typedef struct _UCMTCPCI_PORT_CONTROLLER_CAPABILITIES UCMTCPCI_PORT_CONTROLLER_CAPABILITIES,
    *PUCMTCPCI_PORT_CONTROLLER_CAPABILITIES;
typedef struct _UCMTCPCI_PORT_CONTROLLER_CONFIG UCMTCPCI_PORT_CONTROLLER_CONFIG,
    *PUCMTCPCI_PORT_CONTROLLER_CONFIG;

struct _UCMTCPCI_PORT_CONTROLLER_ALERT_DATA {
    ULONG Size;
    UCMTCPCI_PORT_CONTROLLER_ALERT_TYPE AlertType;
    union {
        UCMTCPCI_PORT_CONTROLLER_CC_STATUS CCStatus;
        UCMTCPCI_PORT_CONTROLLER_POWER_STATUS PowerStatus;
        UCMTCPCI_PORT_CONTROLLER_FAULT_STATUS FaultStatus;
        PUCMTCPCI_PORT_CONTROLLER_RECEIVE_BUFFER ReceiveBuffer;
    };
};

struct _UCMTCPCI_PORT_CONTROLLER_CAPABILITIES {
    ULONG Size;
    BOOLEAN IsPowerDeliveryCapable;
    UCMTCPCI_PORT_CONTROLLER_DEVICE_CAPABILITIES_1 DeviceCapabilities1;
    UCMTCPCI_PORT_CONTROLLER_DEVICE_CAPABILITIES_2 DeviceCapabilities2;
    UCMTCPCI_PORT_CONTROLLER_STANDARD_INPUT_CAPABILITIES StandardInputCapabilities;
    UCMTCPCI_PORT_CONTROLLER_STANDARD_OUTPUT_CAPABILITIES StandardOutputCapabilities;
};

struct _UCMTCPCI_PORT_CONTROLLER_CONFIG {
    ULONG Size;
    PUCMTCPCI_PORT_CONTROLLER_IDENTIFICATION Identification;
    PUCMTCPCI_PORT_CONTROLLER_CAPABILITIES Capabilities;
};

struct _UCMTCPCI_PORT_CONTROLLER_IDENTIFICATION {
    ULONG Size;
    UINT16 VendorId;
    UINT16 ProductId;
    UINT16 DeviceId;
    UINT16 TypeCRevisionInBcd;
    UINT16 PDRevisionAndVersionInBcd;
    UINT16 PDInterfaceRevisionAndVersionInBcd;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID
UCMTCPCI_PORT_CONTROLLER_ALERT_DATA_INIT(_Out_ PUCMTCPCI_PORT_CONTROLLER_ALERT_DATA AlertData) {
    RtlZeroMemory(AlertData, sizeof(*AlertData));
    AlertData->Size = sizeof(*AlertData);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UCMTCPCI_PORT_CONTROLLER_CAPABILITIES_INIT(
    _Out_ PUCMTCPCI_PORT_CONTROLLER_CAPABILITIES Capabilities) {
    RtlZeroMemory(Capabilities, sizeof(*Capabilities));
    Capabilities->Size = sizeof(*Capabilities);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID
UCMTCPCI_PORT_CONTROLLER_CONFIG_INIT(_Out_ PUCMTCPCI_PORT_CONTROLLER_CONFIG Config,
                                     _In_ PUCMTCPCI_PORT_CONTROLLER_IDENTIFICATION Identification,
                                     _In_ PUCMTCPCI_PORT_CONTROLLER_CAPABILITIES Capabilities) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->Identification = Identification;
    Config->Capabilities = Capabilities;
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UCMTCPCI_PORT_CONTROLLER_IDENTIFICATION_INIT(
    _Out_ PUCMTCPCI_PORT_CONTROLLER_IDENTIFICATION Identification) {
    RtlZeroMemory(Identification, sizeof(*Identification));
    Identification->Size = sizeof(*Identification);
}

typedef VOID (*PFN_UCMTCPCIPORTCONTROLLERALERT)(PUCMTCPCI_DRIVER_GLOBALS DriverGlobals,
                                                UCMTCPCIPORTCONTROLLER PortControllerObject,
                                                PUCMTCPCI_PORT_CONTROLLER_ALERT_DATA AlertData,
                                                size_t NumberOfAlerts);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcmTcpciPortControllerAlert(_In_ UCMTCPCIPORTCONTROLLER PortControllerObject,
                                             _In_reads_(NumberOfAlerts)
                                                 PUCMTCPCI_PORT_CONTROLLER_ALERT_DATA AlertData,
                                             _In_ size_t NumberOfAlerts) {
    ((PFN_UCMTCPCIPORTCONTROLLERALERT)UcmtcpciFunctions[UcmTcpciPortControllerAlertTableIndex])(
        UcmtcpciDriverGlobals, PortControllerObject, AlertData, NumberOfAlerts);
}

typedef NTSTATUS (*PFN_UCMTCPCIPORTCONTROLLERCREATE)(PUCMTCPCI_DRIVER_GLOBALS DriverGlobals,
                                                     WDFDEVICE WdfDevice,
                                                     PUCMTCPCI_PORT_CONTROLLER_CONFIG Config,
                                                     PWDF_OBJECT_ATTRIBUTES Attributes,
                                                     UCMTCPCIPORTCONTROLLER *PortControllerObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS
UcmTcpciPortControllerCreate(_In_ WDFDEVICE WdfDevice, _In_ PUCMTCPCI_PORT_CONTROLLER_CONFIG Config,
                             _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                             _Out_ UCMTCPCIPORTCONTROLLER *PortControllerObject) {
    return ((
        PFN_UCMTCPCIPORTCONTROLLERCREATE)UcmtcpciFunctions[UcmTcpciPortControllerCreateTableIndex])(
        UcmtcpciDriverGlobals, WdfDevice, Config, Attributes, PortControllerObject);
}

typedef VOID (*PFN_UCMTCPCIPORTCONTROLLERSETHARDWAREREQUESTQUEUE)(
    PUCMTCPCI_DRIVER_GLOBALS DriverGlobals, UCMTCPCIPORTCONTROLLER PortControllerObject,
    WDFQUEUE HardwareRequestQueue);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcmTcpciPortControllerSetHardwareRequestQueue(
    _In_ UCMTCPCIPORTCONTROLLER PortControllerObject, _In_ WDFQUEUE HardwareRequestQueue) {
    ((PFN_UCMTCPCIPORTCONTROLLERSETHARDWAREREQUESTQUEUE)
         UcmtcpciFunctions[UcmTcpciPortControllerSetHardwareRequestQueueTableIndex])(
        UcmtcpciDriverGlobals, PortControllerObject, HardwareRequestQueue);
}

typedef NTSTATUS (*PFN_UCMTCPCIPORTCONTROLLERSTART)(PUCMTCPCI_DRIVER_GLOBALS DriverGlobals,
                                                    UCMTCPCIPORTCONTROLLER PortControllerObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmTcpciPortControllerStart(_In_ UCMTCPCIPORTCONTROLLER PortControllerObject) {
    return (
        (PFN_UCMTCPCIPORTCONTROLLERSTART)UcmtcpciFunctions[UcmTcpciPortControllerStartTableIndex])(
        UcmtcpciDriverGlobals, PortControllerObject);
}

typedef VOID (*PFN_UCMTCPCIPORTCONTROLLERSTOP)(PUCMTCPCI_DRIVER_GLOBALS DriverGlobals,
                                               UCMTCPCIPORTCONTROLLER PortControllerObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UcmTcpciPortControllerStop(_In_ UCMTCPCIPORTCONTROLLER PortControllerObject) {
    ((PFN_UCMTCPCIPORTCONTROLLERSTOP)UcmtcpciFunctions[UcmTcpciPortControllerStopTableIndex])(
        UcmtcpciDriverGlobals, PortControllerObject);
}

EXTERN_C_END

#endif

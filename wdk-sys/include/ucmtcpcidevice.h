/*
 * The framework device of a Type-C port controller.
 */
#ifndef CWDK_UCMTCPCIDEVICE_H
#define CWDK_UCMTCPCIDEVICE_H

#include "ucmtcpcifuncenum.h"

EXTERN_C_START

typedef struct _UCMTCPCI_DEVICE_CONFIG UCMTCPCI_DEVICE_CONFIG, *PUCMTCPCI_DEVICE_CONFIG;

struct _UCMTCPCI_DEVICE_CONFIG {
    ULONG Size;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UCMTCPCI_DEVICE_CONFIG_INIT(_Out_ PUCMTCPCI_DEVICE_CONFIG Config) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
}

typedef NTSTATUS (*PFN_UCMTCPCIDEVICEINITIALIZE)(PUCMTCPCI_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDEVICE WdfDevice,
                                                 PUCMTCPCI_DEVICE_CONFIG Config);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmTcpciDeviceInitialize(_In_ WDFDEVICE WdfDevice,
                                              _In_ PUCMTCPCI_DEVICE_CONFIG Config) {
    return ((PFN_UCMTCPCIDEVICEINITIALIZE)UcmtcpciFunctions[UcmTcpciDeviceInitializeTableIndex])(
        UcmtcpciDriverGlobals, WdfDevice, Config);
}

typedef NTSTATUS (*PFN_UCMTCPCIDEVICEINITINITIALIZE)(PUCMTCPCI_DRIVER_GLOBALS DriverGlobals,
                                                     PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmTcpciDeviceInitInitialize(_In_ PWDFDEVICE_INIT DeviceInit) {
    return ((
        PFN_UCMTCPCIDEVICEINITINITIALIZE)UcmtcpciFunctions[UcmTcpciDeviceInitInitializeTableIndex])(
        UcmtcpciDriverGlobals, DeviceInit);
}

EXTERN_C_END

#endif

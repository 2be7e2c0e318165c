/*
 * The framework device of a platform policy manager.
 */
#ifndef CWDK_UCMUCSIDEVICE_H
#define CWDK_UCMUCSIDEVICE_H

#include "ucmucsifuncenum.h"

EXTERN_C_START

typedef struct _UCMUCSI_DEVICE_CONFIG UCMUCSI_DEVICE_CONFIG, *PUCMUCSI_DEVICE_CONFIG;

struct _UCMUCSI_DEVICE_CONFIG {
    ULONG Size;
};

FORCEINLINE VOID UCMUCSI_DEVICE_CONFIG_INIT(_Out_ PUCMUCSI_DEVICE_CONFIG Config) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
}

typedef NTSTATUS (*PFN_UCMUCSIDEVICEINITIALIZE)(PUCMUCSI_DRIVER_GLOBALS DriverGlobals,
                                                WDFDEVICE WdfDevice, PUCMUCSI_DEVICE_CONFIG Config);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmUcsiDeviceInitialize(_In_ WDFDEVICE WdfDevice,
                                             _In_ PUCMUCSI_DEVICE_CONFIG Config) {
    return ((PFN_UCMUCSIDEVICEINITIALIZE)UcmucsiFunctions[UcmUcsiDeviceInitializeTableIndex])(
        UcmucsiDriverGlobals, WdfDevice, Config);
}

typedef NTSTATUS (*PFN_UCMUCSIDEVICEINITINITIALIZE)(PUCMUCSI_DRIVER_GLOBALS DriverGlobals,
                                                    PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmUcsiDeviceInitInitialize(_In_ PWDFDEVICE_INIT DeviceInit) {
    return (
        (PFN_UCMUCSIDEVICEINITINITIALIZE)UcmucsiFunctions[UcmUcsiDeviceInitInitializeTableIndex])(
        UcmucsiDriverGlobals, DeviceInit);
}

EXTERN_C_END

#endif

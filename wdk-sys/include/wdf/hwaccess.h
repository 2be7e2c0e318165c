/*
 * Registers and ports of a device, reached from user mode. A driver maps the registers of its
 * resources and gets an address that only these calls understand: the framework reads and writes in
 * its place.
 */
#ifndef CWDK_WDF_HWACCESS_H
#define CWDK_WDF_HWACCESS_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

#if CWDK_UMDF

EXTERN_C_START

typedef enum _WDF_DEVICE_HWACCESS_TARGET_TYPE {
    WdfDeviceHwAccessTargetTypeInvalid = 0,
    WdfDeviceHwAccessTargetTypeRegister,
    WdfDeviceHwAccessTargetTypeRegisterBuffer,
    WdfDeviceHwAccessTargetTypePort,
    WdfDeviceHwAccessTargetTypePortBuffer,
    WdfDeviceHwAccessTargetTypeMaximum,
} WDF_DEVICE_HWACCESS_TARGET_TYPE,
    *PWDF_DEVICE_HWACCESS_TARGET_TYPE;

typedef enum _WDF_DEVICE_HWACCESS_TARGET_SIZE {
    WdfDeviceHwAccessTargetSizeInvalid = 0,
    WdfDeviceHwAccessTargetSizeUchar,
    WdfDeviceHwAccessTargetSizeUshort,
    WdfDeviceHwAccessTargetSizeUlong,
    WdfDeviceHwAccessTargetSizeUlong64,
    WdfDeviceHwAccessTargetSizeMaximum,
} WDF_DEVICE_HWACCESS_TARGET_SIZE,
    *PWDF_DEVICE_HWACCESS_TARGET_SIZE;

typedef NTSTATUS (*PFN_WDFDEVICEMAPIOSPACE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                            PHYSICAL_ADDRESS PhysicalAddress, SIZE_T NumberOfBytes,
                                            MEMORY_CACHING_TYPE CacheType,
                                            PVOID *PseudoBaseAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDeviceMapIoSpace(_In_ WDFDEVICE Device,
                                         _In_ PHYSICAL_ADDRESS PhysicalAddress,
                                         _In_ SIZE_T NumberOfBytes,
                                         _In_ MEMORY_CACHING_TYPE CacheType,
                                         _Out_ _Out_owned_(mapping) PVOID *PseudoBaseAddress) {
    return ((PFN_WDFDEVICEMAPIOSPACE)WdfFunctions[WdfDeviceMapIoSpaceTableIndex])(
        WdfDriverGlobals, Device, PhysicalAddress, NumberOfBytes, CacheType, PseudoBaseAddress);
}

typedef void (*PFN_WDFDEVICEUNMAPIOSPACE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                          PVOID PseudoBaseAddress, SIZE_T NumberOfBytes);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfDeviceUnmapIoSpace(_In_ WDFDEVICE Device,
                                       _In_ _Consumes_(mapping) PVOID PseudoBaseAddress,
                                       _In_ SIZE_T NumberOfBytes) {
    ((PFN_WDFDEVICEUNMAPIOSPACE)WdfFunctions[WdfDeviceUnmapIoSpaceTableIndex])(
        WdfDriverGlobals, Device, PseudoBaseAddress, NumberOfBytes);
}

typedef PVOID (*PFN_WDFDEVICEGETHARDWAREREGISTERMAPPEDADDRESS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                               WDFDEVICE Device,
                                                               PVOID PseudoBaseAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PVOID WdfDeviceGetHardwareRegisterMappedAddress(_In_ WDFDEVICE Device,
                                                            _In_ PVOID PseudoBaseAddress) {
    return ((PFN_WDFDEVICEGETHARDWAREREGISTERMAPPEDADDRESS)
                WdfFunctions[WdfDeviceGetHardwareRegisterMappedAddressTableIndex])(
        WdfDriverGlobals, Device, PseudoBaseAddress);
}

typedef SIZE_T (*PFN_WDFDEVICEREADFROMHARDWARE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                                WDF_DEVICE_HWACCESS_TARGET_TYPE Type,
                                                WDF_DEVICE_HWACCESS_TARGET_SIZE Size,
                                                PVOID TargetAddress, PVOID Buffer, ULONG Count);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE SIZE_T WdfDeviceReadFromHardware(_In_ WDFDEVICE Device,
                                             _In_ WDF_DEVICE_HWACCESS_TARGET_TYPE Type,
                                             _In_ WDF_DEVICE_HWACCESS_TARGET_SIZE Size,
                                             _In_ PVOID TargetAddress,
                                             _Out_writes_all_opt_(Count) PVOID Buffer,
                                             _In_opt_ ULONG Count) {
    return ((PFN_WDFDEVICEREADFROMHARDWARE)WdfFunctions[WdfDeviceReadFromHardwareTableIndex])(
        WdfDriverGlobals, Device, Type, Size, TargetAddress, Buffer, Count);
}

typedef void (*PFN_WDFDEVICEWRITETOHARDWARE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                             WDF_DEVICE_HWACCESS_TARGET_TYPE Type,
                                             WDF_DEVICE_HWACCESS_TARGET_SIZE Size,
                                             PVOID TargetAddress, SIZE_T Value, PVOID Buffer,
                                             ULONG Count);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfDeviceWriteToHardware(_In_ WDFDEVICE Device,
                                          _In_ WDF_DEVICE_HWACCESS_TARGET_TYPE Type,
                                          _In_ WDF_DEVICE_HWACCESS_TARGET_SIZE Size,
                                          _In_ PVOID TargetAddress, _In_ SIZE_T Value,
                                          _In_reads_opt_(Count) PVOID Buffer,
                                          _In_opt_ ULONG Count) {
    ((PFN_WDFDEVICEWRITETOHARDWARE)WdfFunctions[WdfDeviceWriteToHardwareTableIndex])(
        WdfDriverGlobals, Device, Type, Size, TargetAddress, Value, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE UCHAR WDF_READ_REGISTER_UCHAR(_In_ WDFDEVICE Device, _In_ PUCHAR Register) {
    return (UCHAR)WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypeRegister,
                                            WdfDeviceHwAccessTargetSizeUchar, Register, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_REGISTER_UCHAR(_In_ WDFDEVICE Device, _In_ PUCHAR Register,
                                          _In_ UCHAR Value) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypeRegister,
                             WdfDeviceHwAccessTargetSizeUchar, Register, Value, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_READ_REGISTER_BUFFER_UCHAR(_In_ WDFDEVICE Device, _In_ PUCHAR Register,
                                                _Out_writes_all_(Count) PUCHAR Buffer,
                                                _In_ ULONG Count) {
    (VOID) WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypeRegisterBuffer,
                                     WdfDeviceHwAccessTargetSizeUchar, Register, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_REGISTER_BUFFER_UCHAR(_In_ WDFDEVICE Device, _In_ PUCHAR Register,
                                                 _In_reads_(Count) PUCHAR Buffer,
                                                 _In_ ULONG Count) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypeRegisterBuffer,
                             WdfDeviceHwAccessTargetSizeUchar, Register, 0, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE USHORT WDF_READ_REGISTER_USHORT(_In_ WDFDEVICE Device, _In_ PUSHORT Register) {
    return (USHORT)WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypeRegister,
                                             WdfDeviceHwAccessTargetSizeUshort, Register, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_REGISTER_USHORT(_In_ WDFDEVICE Device, _In_ PUSHORT Register,
                                           _In_ USHORT Value) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypeRegister,
                             WdfDeviceHwAccessTargetSizeUshort, Register, Value, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_READ_REGISTER_BUFFER_USHORT(_In_ WDFDEVICE Device, _In_ PUSHORT Register,
                                                 _Out_writes_all_(Count) PUSHORT Buffer,
                                                 _In_ ULONG Count) {
    (VOID) WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypeRegisterBuffer,
                                     WdfDeviceHwAccessTargetSizeUshort, Register, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_REGISTER_BUFFER_USHORT(_In_ WDFDEVICE Device, _In_ PUSHORT Register,
                                                  _In_reads_(Count) PUSHORT Buffer,
                                                  _In_ ULONG Count) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypeRegisterBuffer,
                             WdfDeviceHwAccessTargetSizeUshort, Register, 0, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG WDF_READ_REGISTER_ULONG(_In_ WDFDEVICE Device, _In_ PULONG Register) {
    return (ULONG)WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypeRegister,
                                            WdfDeviceHwAccessTargetSizeUlong, Register, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_REGISTER_ULONG(_In_ WDFDEVICE Device, _In_ PULONG Register,
                                          _In_ ULONG Value) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypeRegister,
                             WdfDeviceHwAccessTargetSizeUlong, Register, Value, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_READ_REGISTER_BUFFER_ULONG(_In_ WDFDEVICE Device, _In_ PULONG Register,
                                                _Out_writes_all_(Count) PULONG Buffer,
                                                _In_ ULONG Count) {
    (VOID) WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypeRegisterBuffer,
                                     WdfDeviceHwAccessTargetSizeUlong, Register, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_REGISTER_BUFFER_ULONG(_In_ WDFDEVICE Device, _In_ PULONG Register,
                                                 _In_reads_(Count) PULONG Buffer,
                                                 _In_ ULONG Count) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypeRegisterBuffer,
                             WdfDeviceHwAccessTargetSizeUlong, Register, 0, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG64 WDF_READ_REGISTER_ULONG64(_In_ WDFDEVICE Device, _In_ PULONG64 Register) {
    return (ULONG64)WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypeRegister,
                                              WdfDeviceHwAccessTargetSizeUlong64, Register, NULL,
                                              0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_REGISTER_ULONG64(_In_ WDFDEVICE Device, _In_ PULONG64 Register,
                                            _In_ ULONG64 Value) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypeRegister,
                             WdfDeviceHwAccessTargetSizeUlong64, Register, Value, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_READ_REGISTER_BUFFER_ULONG64(_In_ WDFDEVICE Device, _In_ PULONG64 Register,
                                                  _Out_writes_all_(Count) PULONG64 Buffer,
                                                  _In_ ULONG Count) {
    (VOID) WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypeRegisterBuffer,
                                     WdfDeviceHwAccessTargetSizeUlong64, Register, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_REGISTER_BUFFER_ULONG64(_In_ WDFDEVICE Device, _In_ PULONG64 Register,
                                                   _In_reads_(Count) PULONG64 Buffer,
                                                   _In_ ULONG Count) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypeRegisterBuffer,
                             WdfDeviceHwAccessTargetSizeUlong64, Register, 0, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE UCHAR WDF_READ_PORT_UCHAR(_In_ WDFDEVICE Device, _In_ PUCHAR Port) {
    return (UCHAR)WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypePort,
                                            WdfDeviceHwAccessTargetSizeUchar, Port, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_PORT_UCHAR(_In_ WDFDEVICE Device, _In_ PUCHAR Port, _In_ UCHAR Value) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypePort,
                             WdfDeviceHwAccessTargetSizeUchar, Port, Value, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_READ_PORT_BUFFER_UCHAR(_In_ WDFDEVICE Device, _In_ PUCHAR Port,
                                            _Out_writes_all_(Count) PUCHAR Buffer,
                                            _In_ ULONG Count) {
    (VOID) WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypePortBuffer,
                                     WdfDeviceHwAccessTargetSizeUchar, Port, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_PORT_BUFFER_UCHAR(_In_ WDFDEVICE Device, _In_ PUCHAR Port,
                                             _In_reads_(Count) PUCHAR Buffer, _In_ ULONG Count) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypePortBuffer,
                             WdfDeviceHwAccessTargetSizeUchar, Port, 0, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE USHORT WDF_READ_PORT_USHORT(_In_ WDFDEVICE Device, _In_ PUSHORT Port) {
    return (USHORT)WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypePort,
                                             WdfDeviceHwAccessTargetSizeUshort, Port, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_PORT_USHORT(_In_ WDFDEVICE Device, _In_ PUSHORT Port,
                                       _In_ USHORT Value) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypePort,
                             WdfDeviceHwAccessTargetSizeUshort, Port, Value, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_READ_PORT_BUFFER_USHORT(_In_ WDFDEVICE Device, _In_ PUSHORT Port,
                                             _Out_writes_all_(Count) PUSHORT Buffer,
                                             _In_ ULONG Count) {
    (VOID) WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypePortBuffer,
                                     WdfDeviceHwAccessTargetSizeUshort, Port, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_PORT_BUFFER_USHORT(_In_ WDFDEVICE Device, _In_ PUSHORT Port,
                                              _In_reads_(Count) PUSHORT Buffer, _In_ ULONG Count) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypePortBuffer,
                             WdfDeviceHwAccessTargetSizeUshort, Port, 0, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG WDF_READ_PORT_ULONG(_In_ WDFDEVICE Device, _In_ PULONG Port) {
    return (ULONG)WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypePort,
                                            WdfDeviceHwAccessTargetSizeUlong, Port, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_PORT_ULONG(_In_ WDFDEVICE Device, _In_ PULONG Port, _In_ ULONG Value) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypePort,
                             WdfDeviceHwAccessTargetSizeUlong, Port, Value, NULL, 0);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_READ_PORT_BUFFER_ULONG(_In_ WDFDEVICE Device, _In_ PULONG Port,
                                            _Out_writes_all_(Count) PULONG Buffer,
                                            _In_ ULONG Count) {
    (VOID) WdfDeviceReadFromHardware(Device, WdfDeviceHwAccessTargetTypePortBuffer,
                                     WdfDeviceHwAccessTargetSizeUlong, Port, Buffer, Count);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID WDF_WRITE_PORT_BUFFER_ULONG(_In_ WDFDEVICE Device, _In_ PULONG Port,
                                             _In_reads_(Count) PULONG Buffer, _In_ ULONG Count) {
    WdfDeviceWriteToHardware(Device, WdfDeviceHwAccessTargetTypePortBuffer,
                             WdfDeviceHwAccessTargetSizeUlong, Port, 0, Buffer, Count);
}

EXTERN_C_END

#endif

#endif

/*
 * The registry of a miniport: values of the adapter's Parameters key.
 */
#ifndef CWDK_STORPORT_REGISTRY_H
#define CWDK_STORPORT_REGISTRY_H

#include "wdm.h"
#include "storport/status.h"
#include "storport/extended.h"
#include "storport/roles.h"

EXTERN_C_START

/* Types of values. */
#define MINIPORT_REG_SZ 1
#define MINIPORT_REG_BINARY 3
#define MINIPORT_REG_DWORD 4
#define MINIPORT_REG_MULTI_SZ 7

/*
 * Reads a value into a buffer that StorPortAllocateRegistryBuffer returned; FALSE if there is
 * none, or if it is longer than *BufferLength, which then is the length it has.
 */
_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT BOOLEAN StorPortRegistryRead(_In_ PVOID HwDeviceExtension, _In_ PUCHAR ValueName,
                                             _In_ ULONG Global, _In_ ULONG Type,
                                             _Out_ PUCHAR Buffer, _Inout_ PULONG BufferLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT BOOLEAN StorPortRegistryWrite(_In_ PVOID HwDeviceExtension, _In_ PUCHAR ValueName,
                                              _In_ ULONG Global, _In_ ULONG Type,
                                              _In_reads_bytes_(BufferLength) PUCHAR Buffer,
                                              _In_ ULONG BufferLength);

/* Null if there is no memory, or the buffer is in use: there is one at a time. */
__drv_allocatesMem(Mem)
_Ret_maybenull_
_Post_writable_byte_size_(*Length) _IRQL_requires_max_(PASSIVE_LEVEL)
_Ret_owned_(Mem)
_Ret_maybenull_
DECLSPEC_IMPORT PUCHAR StorPortAllocateRegistryBuffer(_In_ PVOID HwDeviceExtension,
                                                      _In_ PULONG Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void StorPortFreeRegistryBuffer(_In_ PVOID HwDeviceExtension,
                                                _In_ _Consumes_(Mem) PUCHAR Buffer);

/*
 * Reads a value of the adapter's hardware key. If *ValueData is null, the port driver allocates
 * the buffer, and StorPortFreeRegistryBuffer frees it.
 */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG StorPortRegistryReadAdapterKey(_In_ PVOID HwDeviceExtension,
                                                 _In_opt_ PUCHAR SubKeyName, _In_ PUCHAR ValueName,
                                                 _In_ ULONG ValueType, _Inout_ PVOID *ValueData,
                                                 _Inout_ PULONG ValueDataLength) {
    return StorPortExtendedFunction(ExtFunctionRegistryReadAdapterKey, HwDeviceExtension,
                                    SubKeyName, ValueName, ValueType, ValueData, ValueDataLength);
}

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG StorPortRegistryWriteAdapterKey(_In_ PVOID HwDeviceExtension,
                                                  _In_opt_ PUCHAR SubKeyName, _In_ PUCHAR ValueName,
                                                  _In_ ULONG ValueType, _In_ PVOID ValueData,
                                                  _In_ ULONG ValueDataLength) {
    return StorPortExtendedFunction(ExtFunctionRegistryWriteAdapterKey, HwDeviceExtension,
                                    SubKeyName, ValueName, ValueType, ValueData, ValueDataLength);
}

/* Calls NotificationCallback when a value of the adapter's key changes. */
FORCEINLINE ULONG StorPortEnableRegistryKeyNotification(
    _In_ PVOID HwDeviceExtension, _In_ PHW_REGISTRY_NOTIFICATION_ROUTINE NotificationCallback) {
    return StorPortExtendedFunction(ExtFunctionEnableRegistryKeyNotification, HwDeviceExtension,
                                    NotificationCallback);
}

EXTERN_C_END

#endif

/*
 * Named device objects with a security descriptor in text.
 */
#ifndef CWDK_WDMSEC_H
#define CWDK_WDMSEC_H

#include "wdm.h"

EXTERN_C_START

/* The library's own: nothing here is imported from the kernel. */
extern const UNICODE_STRING SDDL_DEVOBJ_KERNEL_ONLY;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_ALL;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_RWX_RES_RWX;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_RW_RES_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_R_RES_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RX;

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
_Post_satisfies_(return <= 0) NTSTATUS
    WdmlibIoCreateDeviceSecure(_In_ PDRIVER_OBJECT DriverObject, _In_ ULONG DeviceExtensionSize,
                               _In_opt_ PUNICODE_STRING DeviceName, _In_ ULONG DeviceType,
                               _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN Exclusive,
                               _In_ PCUNICODE_STRING DefaultSDDLString,
                               _In_opt_ LPCGUID DeviceClassGuid,
                               _Out_ _Out_owned_(device) PDEVICE_OBJECT *DeviceObject);

NTSTATUS WdmlibIoValidateDeviceIoControlAccess(_In_ PIRP Irp, _In_ ULONG RequiredAccess);

NTSTATUS WdmlibRtlInitUnicodeStringEx(_Out_ PUNICODE_STRING DestinationString,
                                      _In_opt_ PCWSTR SourceString);

EXTERN_C_END

/* The library's form runs on every Windows; the kernel's own came later. */
#define IoCreateDeviceSecure WdmlibIoCreateDeviceSecure

#endif

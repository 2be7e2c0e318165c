/*
 * WMI for class drivers: the library takes the requests apart and calls the driver's hooks for the
 * data blocks it registered.
 */
#ifndef CWDK_STORAGE_CLASS_WMI_H
#define CWDK_STORAGE_CLASS_WMI_H

#include "wdm.h"

EXTERN_C_START

DECLSPEC_IMPORT NTSTATUS ClassWmiCompleteRequest(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp,
                                                 _In_ NTSTATUS Status, _In_ ULONG BufferUsed,
                                                 _In_ CCHAR PriorityBoost);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS ClassWmiFireEvent(_In_ PDEVICE_OBJECT DeviceObject, _In_ LPGUID Guid,
                                           _In_ ULONG InstanceIndex, _In_ ULONG EventDataSize,
                                           _In_reads_bytes_(EventDataSize) PVOID EventData);

EXTERN_C_END

#endif

/*
 * Device objects, device queues, and the calls that create, stack and delete them.
 * What ntifs.h adds to nt/device.h.
 */
#ifndef CWDK_NT_IFS_DEVICE_H
#define CWDK_NT_IFS_DEVICE_H

#include "nt/forward.h"

#define FSCTL_PIPE_CREATE_SYMLINK CTL_CODE(0x11, 0x13, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_PIPE_DELETE_SYMLINK CTL_CODE(0x11, 0x14, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define SYMLINK_DIRECTORY 0x80000000U

#define SYMLINK_FLAG_RELATIVE 1

#define SYMLINK_RESERVED_MASK 0xF0000000U

EXTERN_C_START

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS IoEnumerateDeviceObjectList(
    _In_ PDRIVER_OBJECT DriverObject,
    _Out_writes_bytes_to_opt_(DeviceObjectListSize,
                              (*ActualNumberDeviceObjects) * sizeof(PDEVICE_OBJECT))
        PDEVICE_OBJECT *DeviceObjectList,
    _In_ ULONG DeviceObjectListSize, _Out_ PULONG ActualNumberDeviceObjects);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PDEVICE_OBJECT IoGetAttachedDevice(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_owned_(object)
NTKERNELAPI PDEVICE_OBJECT IoGetDeviceAttachmentBaseRef(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PDEVICE_OBJECT IoGetDeviceToVerify(_In_ PETHREAD Thread);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_owned_(object)
_Ret_maybenull_
NTKERNELAPI PDEVICE_OBJECT IoGetLowerDeviceObject(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoSetDeviceToVerify(_In_ PETHREAD Thread, _In_opt_ PDEVICE_OBJECT DeviceObject);

EXTERN_C_END

#endif

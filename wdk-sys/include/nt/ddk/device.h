/*
 * Device objects, device queues, and the calls that create, stack and delete them.
 * What ntddk.h adds to nt/device.h.
 */
#ifndef CWDK_NT_DDK_DEVICE_H
#define CWDK_NT_DDK_DEVICE_H

#include "nt/forward.h"
#include "nt/resource.h"
#include "nt/dma.h"
#include "nt/device.h"
#include "nt/ddk/irp.h"
#include "nt/device.h"

#define PCCARD_NO_CONTROLLERS 7

EXTERN_C_START

typedef struct _CONTROLLER_OBJECT CONTROLLER_OBJECT, *PCONTROLLER_OBJECT;
struct _CONTROLLER_OBJECT {
    CSHORT Type;
    CSHORT Size;
    PVOID ControllerExtension;
    KDEVICE_QUEUE DeviceWaitQueue;
    ULONG Spare1;
    LARGE_INTEGER Spare2;
};

_IRQL_requires_min_(DISPATCH_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoAllocateController(_In_ PCONTROLLER_OBJECT ControllerObject,
                                      _In_ PDEVICE_OBJECT DeviceObject,
                                      _In_ PDRIVER_CONTROL ExecutionRoutine,
                                      _In_opt_ PVOID Context);

NTKERNELAPI NTSTATUS IoAttachDeviceByPointer(_In_ PDEVICE_OBJECT SourceDevice,
                                             _In_ PDEVICE_OBJECT TargetDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS
IoAttachDeviceToDeviceStackSafe(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice,
                                _Outptr_ PDEVICE_OBJECT *AttachedToDeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI PCONTROLLER_OBJECT IoCreateController(_In_ ULONG Size);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void IoDeleteController(_In_ PCONTROLLER_OBJECT ControllerObject);

_IRQL_requires_min_(DISPATCH_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoFreeController(_In_ PCONTROLLER_OBJECT ControllerObject);

NTKERNELAPI NTSTATUS IoQueryDeviceDescription(
    _In_opt_ PINTERFACE_TYPE BusType, _In_opt_ PULONG BusNumber,
    _In_opt_ PCONFIGURATION_TYPE ControllerType, _In_opt_ PULONG ControllerNumber,
    _In_opt_ PCONFIGURATION_TYPE PeripheralType, _In_opt_ PULONG PeripheralNumber,
    _In_ PIO_QUERY_DEVICE_ROUTINE CalloutRoutine, _Inout_opt_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoSetHardErrorOrVerifyDevice(_In_ PIRP Irp, _In_ PDEVICE_OBJECT DeviceObject);

NTKERNELAPI NTSTATUS IoVolumeDeviceNameToGuid(_In_ PUNICODE_STRING VolumeDeviceName,
                                              _Out_ GUID *Guid);

_Must_inspect_result_
NTKERNELAPI NTSTATUS IoVolumeDeviceNameToGuidPath(_In_ PUNICODE_STRING VolumeDeviceName,
                                                  _Out_ _At_(GuidPath->Buffer,
                                                             __drv_allocatesMem(Mem) _Post_notnull_)
                                                      PUNICODE_STRING GuidPath);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS
IoVolumeDeviceToDosName(_In_ PVOID VolumeDeviceObject,
                        _Out_ _When_(return == 0, _At_(DosName->Buffer, __drv_allocatesMem(Mem)))
                            PUNICODE_STRING DosName);

NTKERNELAPI NTSTATUS IoVolumeDeviceToGuid(_In_ PVOID VolumeDeviceObject, _Out_ GUID *Guid);

_Must_inspect_result_
NTKERNELAPI NTSTATUS IoVolumeDeviceToGuidPath(_In_ PVOID VolumeDeviceObject,
                                              _Out_ _At_(GuidPath->Buffer,
                                                         __drv_allocatesMem(Mem) _Post_notnull_)
                                                  PUNICODE_STRING GuidPath);

#define IoAssignArcName(ArcName, DeviceName) (IoCreateSymbolicLink((ArcName), (DeviceName)))
#define IoDeassignArcName(ArcName) (IoDeleteSymbolicLink((ArcName)))

EXTERN_C_END

#endif

/*
 * Kernel streaming: what drivers of cameras, tuners and other sources of streams include. A device
 * has filter factories (ks/filter.h), a filter has pins (ks/avpin.h), a pin has a queue of frames
 * that stream pointers walk. Around them: properties, methods and events, by which clients talk to
 * each object. Here: worker items, medium caching, and the handlers drivers fall back on.
 */
#ifndef CWDK_KS_H
#define CWDK_KS_H

#include "wdm.h"
#include "ks/types.h"
#include "ks/property.h"
#include "ks/method.h"
#include "ks/event.h"
#include "ks/topology.h"
#include "ks/pin.h"
#include "ks/device.h"
#include "ks/guid.h"
#include "ks/format.h"
#include "ks/clock.h"
#include "ks/allocator.h"
#include "ks/stream.h"
#include "ks/filter.h"
#include "ks/avpin.h"
#include "ks/object.h"

#define KSALL_NODES 0xFFFFFFFFUL

#define KSFRAMETIME_VARIABLESIZE 1

#define KSINSTANCE_INDETERMINATE 0xFFFFFFFFUL

#define KSPRIORITY_LOW 1
#define KSPRIORITY_NORMAL 0x40000000
#define KSPRIORITY_HIGH 0x80000000U
#define KSPRIORITY_EXCLUSIVE 0xFFFFFFFFU

#define KSRELATIVEEVENT_FLAG_HANDLE 1
#define KSRELATIVEEVENT_FLAG_POINTER 2

#define MIN_DEV_VER_FOR_QI 0x100
#define MIN_DEV_VER_FOR_FLAGS 0x110

#define NANOSECONDS 0x989680

#define RT_STRING 6ULL
#define RT_RCDATA 10ULL

EXTERN_C_START

typedef struct KSAUTOMATION_TABLE_ KSAUTOMATION_TABLE, *PKSAUTOMATION_TABLE;
typedef struct _KSDEVICE_DESCRIPTOR KSDEVICE_DESCRIPTOR, *PKSDEVICE_DESCRIPTOR;
enum {
    KSPROPERTY_MEMORY_TRANSPORT = 1,
};

typedef enum KSCOMPLETION_INVOCATION {
    KsInvokeOnSuccess = 1,
    KsInvokeOnError,
    KsInvokeOnCancel = 4,
} KSCOMPLETION_INVOCATION;

typedef enum KSDEGRADE_STANDARD {
    KSDEGRADE_STANDARD_SAMPLE = 0,
    KSDEGRADE_STANDARD_QUALITY,
    KSDEGRADE_STANDARD_COMPUTATION,
    KSDEGRADE_STANDARD_SKIP,
} KSDEGRADE_STANDARD;

typedef enum KSPPROPERTY_ALLOCATOR_MDLCACHING {
    KSPROPERTY_ALLOCATOR_CLEANUP_CACHEDMDLPAGES = 1,
} KSPPROPERTY_ALLOCATOR_MDLCACHING;

typedef enum KS_SEEKING_CAPABILITIES {
    KS_SEEKING_CanSeekAbsolute = 1,
    KS_SEEKING_CanSeekForwards,
    KS_SEEKING_CanSeekBackwards = 4,
    KS_SEEKING_CanGetCurrentPos = 8,
    KS_SEEKING_CanGetStopPos = 16,
    KS_SEEKING_CanGetDuration = 32,
    KS_SEEKING_CanPlayBackwards = 64,
} KS_SEEKING_CAPABILITIES;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PFNKSCANCELPINNEDMDL)(_In_ GUID, _In_ PVOID, _In_ PVOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI KsAcquireCachedMdl(_In_ PIRP Irp, _In_ const GUID *const Guid,
                                                  _In_ PFNKSCANCELPINNEDMDL CancelRoutine,
                                                  _In_ PVOID CancelContext,
                                                  _Outptr_result_maybenull_ PMDL *MdlAddr,
                                                  _Outptr_result_maybenull_ PVOID *ReleaseContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsAcquireResetValue(_In_ PIRP Irp, _Out_ KSRESET *ResetValue);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsAllocateExtraData(_Inout_ PIRP Irp, _In_ ULONG ExtraSize,
                                                   _Out_ PVOID *ExtraBuffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsCacheMedium(_In_ PUNICODE_STRING SymbolicLink,
                                             _In_ PKSPIN_MEDIUM Medium, _In_ ULONG PinDirection);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsCancelIo(_Inout_ PLIST_ENTRY QueueHead, _In_ PKSPIN_LOCK SpinLock);

_IRQL_requires_(DISPATCH_LEVEL)
_Requires_lock_held_(_Global_cancel_spin_lock_)
_Releases_lock_(_Global_cancel_spin_lock_)
DECLSPEC_IMPORT void KsCancelRoutine(_Inout_ struct _DEVICE_OBJECT *DeviceObject,
                                     _Inout_ _IRQL_uses_cancel_ struct _IRP *Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsCompletePendingRequest(_In_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT ULONG NTAPI KsDecrementCountedWorker(_Inout_ PKSWORKER Worker);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS KsDefaultDispatchPnp(_In_ struct _DEVICE_OBJECT *DeviceObject,
                                              _Inout_ struct _IRP *Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS KsDefaultDispatchPower(_In_ struct _DEVICE_OBJECT *DeviceObject,
                                                _Inout_ struct _IRP *Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsDereferenceBusObject(_In_ KSDEVICE_HEADER Header);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI KsFastMethodHandler(
    _In_ PFILE_OBJECT FileObject, _In_reads_bytes_(MethodLength) PKSMETHOD Method,
    _In_ ULONG MethodLength, _Inout_updates_bytes_(DataLength) PVOID Data, _In_ ULONG DataLength,
    _Out_ PIO_STATUS_BLOCK IoStatus, _In_ ULONG MethodSetsCount,
    _In_reads_(MethodSetsCount) const KSMETHOD_SET *MethodSet);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI KsFastPropertyHandler(
    _In_ PFILE_OBJECT FileObject, _In_reads_bytes_(PropertyLength) PKSPROPERTY Property,
    _In_ ULONG PropertyLength, _In_reads_bytes_(DataLength) PVOID Data, _In_ ULONG DataLength,
    _Out_ PIO_STATUS_BLOCK IoStatus, _In_ ULONG PropertySetsCount,
    _In_reads_(PropertySetsCount) const KSPROPERTY_SET *PropertySet);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsGetImageNameAndResourceId(_In_ HANDLE RegKey,
                                                           _Out_ PUNICODE_STRING ImageName,
                                                           _Out_ PULONG_PTR ResourceId,
                                                           _Out_ PULONG ValueType);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsHandleSizedListQuery(_In_ PIRP Irp, _In_ ULONG DataItemsCount,
                                                      _In_ ULONG DataItemSize,
                                                      _In_reads_bytes_(DataItemsCount *DataItemSize)
                                                          const void *DataItems);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT ULONG NTAPI KsIncrementCountedWorker(_Inout_ PKSWORKER Worker);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI KsInitializeDriver(_In_ PDRIVER_OBJECT DriverObject,
                                                  _In_ PUNICODE_STRING RegistryPathName,
                                                  _In_opt_ const KSDEVICE_DESCRIPTOR *Descriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsLoadResource(_In_ PVOID ImageBase, _In_ POOL_TYPE PoolType,
                                              _In_ ULONG_PTR ResourceName, _In_ ULONG ResourceType,
                                              _Outptr_result_bytebuffer_(*ResourceSize)
                                                  PVOID *Resource,
                                              _Out_opt_ PULONG ResourceSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsMapModuleName(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                               _In_ PUNICODE_STRING ModuleName,
                                               _Out_ PUNICODE_STRING ImageName,
                                               _Out_ PULONG_PTR ResourceId, _Out_ PULONG ValueType);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsMergeAutomationTables(
    _Out_ PKSAUTOMATION_TABLE *AutomationTableAB, _In_opt_ PKSAUTOMATION_TABLE AutomationTableA,
    _In_opt_ PKSAUTOMATION_TABLE AutomationTableB, _In_opt_ KSOBJECT_BAG Bag);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsMethodHandler(_In_ PIRP Irp, _In_ ULONG MethodSetsCount,
                                               _In_reads_(MethodSetsCount)
                                                   const KSMETHOD_SET *MethodSet);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsNullDriverUnload(_In_ PDRIVER_OBJECT DriverObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsPropertyHandler(_In_ PIRP Irp, _In_ ULONG PropertySetsCount,
                                                 _In_reads_(PropertySetsCount)
                                                     const KSPROPERTY_SET *PropertySet);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsQueryInformationFile(
    _In_ PFILE_OBJECT FileObject, _Out_writes_bytes_(Length) PVOID FileInformation,
    _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT ACCESS_MASK NTAPI KsQueryObjectAccessMask(_In_ KSOBJECT_HEADER Header);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsQueueWorkItem(_Inout_ PKSWORKER Worker,
                                               _Inout_ PWORK_QUEUE_ITEM WorkItem);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsReadFile(_In_ PFILE_OBJECT FileObject, _In_opt_ PKEVENT Event,
                                          _In_opt_ PVOID PortContext,
                                          _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                          _Out_writes_bytes_(Length) PVOID Buffer,
                                          _In_ ULONG Length, _In_ ULONG Key,
                                          _In_ KPROCESSOR_MODE RequestorMode);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsRecalculateStackDepth(_In_ KSDEVICE_HEADER Header,
                                                   _In_ BOOLEAN ReuseStackLocation);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsReferenceBusObject(_In_ KSDEVICE_HEADER Header);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsRegisterCountedWorker(_In_ WORK_QUEUE_TYPE WorkQueueType,
                                                       _Inout_ PWORK_QUEUE_ITEM CountedWorkItem,
                                                       _Out_ PKSWORKER *Worker);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsRegisterWorker(_In_ WORK_QUEUE_TYPE WorkQueueType,
                                                _Out_ PKSWORKER *Worker);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI KsReleaseCachedMdl(_In_ const GUID *const Guid, _In_ PMDL MdlAddr,
                                                  _In_ HANDLE ReleaseContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
KsSetInformationFile(_In_ PFILE_OBJECT FileObject, _In_reads_bytes_(Length) PVOID FileInformation,
                     _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsSetMajorFunctionHandler(_In_ PDRIVER_OBJECT DriverObject,
                                                         _In_ ULONG MajorFunction);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsSetPowerDispatch(_In_ KSOBJECT_HEADER Header,
                                              _In_opt_ PFNKSCONTEXT_DISPATCH PowerDispatch,
                                              _In_opt_ PVOID PowerContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
KsStreamIo(_In_ PFILE_OBJECT FileObject, _In_opt_ PKEVENT Event, _In_opt_ PVOID PortContext,
           _In_opt_ PIO_COMPLETION_ROUTINE CompletionRoutine, _In_opt_ PVOID CompletionContext,
           _In_ KSCOMPLETION_INVOCATION CompletionInvocationFlags,
           _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Inout_updates_bytes_(Length) PVOID StreamHeaders,
           _In_ ULONG Length, _In_ ULONG Flags, _In_ KPROCESSOR_MODE RequestorMode);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsTopologyPropertyHandler(_In_ PIRP Irp, _In_ PKSPROPERTY Property,
                                                         _Inout_ PVOID Data,
                                                         _In_ const KSTOPOLOGY *Topology);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsUnregisterWorker(_Inout_ PKSWORKER Worker);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsUnserializeObjectPropertiesFromRegistry(
    _In_ PFILE_OBJECT FileObject, _In_opt_ HANDLE ParentKey, _In_opt_ PUNICODE_STRING RegistryPath);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsValidateConnectRequest(_In_ PIRP Irp, _In_ ULONG DescriptorsCount,
                                                        _In_reads_(DescriptorsCount)
                                                            const KSPIN_DESCRIPTOR *Descriptor,
                                                        _Out_ PKSPIN_CONNECT *Connect);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsWriteFile(_In_ PFILE_OBJECT FileObject, _In_opt_ PKEVENT Event,
                                           _In_opt_ PVOID PortContext,
                                           _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                           _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Length,
                                           _In_ ULONG Key, _In_ KPROCESSOR_MODE RequestorMode);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI _KsEdit(_In_ KSOBJECT_BAG ObjectBag,
                                       _Outptr_result_bytebuffer_(NewSize)
                                           PVOID *PointerToPointerToItem,
                                       _In_ ULONG NewSize, _In_ ULONG OldSize, _In_ ULONG Tag);

EXTERN_C_END

#endif

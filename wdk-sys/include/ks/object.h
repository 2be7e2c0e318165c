/*
 * Objects below a device without AVStream: create items, dispatch tables, and lists of requests.
 */
#ifndef CWDK_KS_OBJECT_H
#define CWDK_KS_OBJECT_H

#include "wdm.h"
#include "ks/property.h"
#include "ks/topology.h"
#include "ks/pin.h"
#include "ks/device.h"

EXTERN_C_START

typedef enum KSIRP_REMOVAL_OPERATION {
    KsAcquireOnly = 0,
    KsAcquireAndRemove,
    KsAcquireOnlySingleItem,
    KsAcquireAndRemoveOnlySingleItem,
} KSIRP_REMOVAL_OPERATION;

typedef enum KSLIST_ENTRY_LOCATION {
    KsListEntryTail = 0,
    KsListEntryHead,
} KSLIST_ENTRY_LOCATION;

typedef enum KSSTACK_USE {
    KsStackCopyToNewLocation = 0,
    KsStackReuseCurrentLocation,
    KsStackUseNewLocation,
} KSSTACK_USE;

typedef enum KSTARGET_STATE {
    KSTARGET_STATE_DISABLED = 0,
    KSTARGET_STATE_ENABLED,
} KSTARGET_STATE;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFNKSIRPLISTCALLBACK)(_In_ PIRP Irp, _In_ PVOID Context);

typedef struct {
    PDRIVER_DISPATCH DeviceIoControl;
    PDRIVER_DISPATCH Read;
    PDRIVER_DISPATCH Write;
    PDRIVER_DISPATCH Flush;
    PDRIVER_DISPATCH Close;
    PDRIVER_DISPATCH QuerySecurity;
    PDRIVER_DISPATCH SetSecurity;
    PFAST_IO_DEVICE_CONTROL FastDeviceIoControl;
    PFAST_IO_READ FastRead;
    PFAST_IO_WRITE FastWrite;
} KSDISPATCH_TABLE, *PKSDISPATCH_TABLE;

typedef struct {
    ULONG CreateItemsCount;
    PKSOBJECT_CREATE_ITEM CreateItemsList;
} KSOBJECT_CREATE, *PKSOBJECT_CREATE;

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsAddIrpToCancelableQueue(_Inout_ PLIST_ENTRY QueueHead,
                                                     _In_ PKSPIN_LOCK SpinLock, _In_ PIRP Irp,
                                                     _In_ KSLIST_ENTRY_LOCATION ListLocation,
                                                     _In_opt_ PDRIVER_CANCEL DriverCancel);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsAddObjectCreateItemToObjectHeader(
    _In_ KSOBJECT_HEADER Header, _In_ PDRIVER_DISPATCH Create, _In_ PVOID Context,
    _In_ PWSTR ObjectClass, _In_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsAllocateObjectCreateItem(
    _In_ KSDEVICE_HEADER Header, _In_ PKSOBJECT_CREATE_ITEM CreateItem, _In_ BOOLEAN AllocateEntry,
    _In_opt_ PFNKSITEMFREECALLBACK ItemFreeCallback);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsAllocateObjectHeader(_Out_ KSOBJECT_HEADER *Header,
                                                      _In_ ULONG ItemsCount,
                                                      _In_reads_opt_(ItemsCount)
                                                          PKSOBJECT_CREATE_ITEM ItemsList,
                                                      _In_ PIRP Irp,
                                                      _In_ const KSDISPATCH_TABLE *Table);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsCreateDefaultSecurity(_In_opt_ PSECURITY_DESCRIPTOR ParentSecurity,
                                                       _Out_ PSECURITY_DESCRIPTOR *DefaultSecurity);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsCreatePin(_In_ HANDLE FilterHandle, _In_ PKSPIN_CONNECT Connect,
                                           _In_ ACCESS_MASK DesiredAccess,
                                           _Out_ PHANDLE ConnectionHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsCreateTopologyNode(_In_ HANDLE ParentHandle,
                                                    _In_ PKSNODE_CREATE NodeCreate,
                                                    _In_ ACCESS_MASK DesiredAccess,
                                                    _Out_ PHANDLE NodeHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS KsDefaultForwardIrp(_In_ struct _DEVICE_OBJECT *DeviceObject,
                                             _Inout_ struct _IRP *Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI KsDispatchFastReadFailure(_In_ PFILE_OBJECT FileObject,
                                                        _In_ PLARGE_INTEGER FileOffset,
                                                        _In_ ULONG Length, _In_ BOOLEAN Wait,
                                                        _In_ ULONG LockKey, _Out_ PVOID Buffer,
                                                        _Out_ PIO_STATUS_BLOCK IoStatus,
                                                        _In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsDispatchIrp(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsDispatchQuerySecurity(_In_ PDEVICE_OBJECT DeviceObject,
                                                       _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsDispatchSetSecurity(_In_ PDEVICE_OBJECT DeviceObject,
                                                     _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsDispatchSpecificMethod(_In_ PIRP Irp, _In_ PFNKSHANDLER Handler);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsDispatchSpecificProperty(_In_ PIRP Irp, _In_ PFNKSHANDLER Handler);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsForwardAndCatchIrp(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                                    _In_ PFILE_OBJECT FileObject,
                                                    _In_ KSSTACK_USE StackUse);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsForwardIrp(_In_ PIRP Irp, _In_ PFILE_OBJECT FileObject,
                                            _In_ BOOLEAN ReuseStackLocation);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsFreeObjectCreateItem(_In_ KSDEVICE_HEADER Header,
                                                      _In_ PUNICODE_STRING CreateItem);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsFreeObjectCreateItemsByContext(_In_ KSDEVICE_HEADER Header,
                                                                _In_ PVOID Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI KsFreeObjectHeader(_In_ KSOBJECT_HEADER Header);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT ULONG NTAPI KsGetNodeIdFromIrp(_In_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsMoveIrpsOnCancelableQueue(_Inout_ PLIST_ENTRY SourceList,
                                                           _In_ PKSPIN_LOCK SourceLock,
                                                           _Inout_ PLIST_ENTRY DestinationList,
                                                           _In_opt_ PKSPIN_LOCK DestinationLock,
                                                           _In_ KSLIST_ENTRY_LOCATION ListLocation,
                                                           _In_ PFNKSIRPLISTCALLBACK ListCallback,
                                                           _In_ PVOID Context);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsProbeStreamIrp(_Inout_ PIRP Irp, _In_ ULONG ProbeFlags,
                                                _In_ ULONG HeaderSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT PKSOBJECT_CREATE_ITEM NTAPI KsQueryObjectCreateItem(_In_ KSOBJECT_HEADER Header);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsReleaseIrpOnCancelableQueue(_In_ PIRP Irp,
                                                         _In_opt_ PDRIVER_CANCEL DriverCancel);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PIRP NTAPI KsRemoveIrpFromCancelableQueue(
    _Inout_ PLIST_ENTRY QueueHead, _In_ PKSPIN_LOCK SpinLock,
    _In_ KSLIST_ENTRY_LOCATION ListLocation, _In_ KSIRP_REMOVAL_OPERATION RemovalOperation);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsRemoveSpecificIrpFromCancelableQueue(_In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsSetTargetState(_In_ KSOBJECT_HEADER Header,
                                            _In_ KSTARGET_STATE TargetState);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsValidateTopologyNodeCreateRequest(
    _In_ PIRP Irp, _In_ PKSTOPOLOGY Topology, _Out_ PKSNODE_CREATE *NodeCreate);

EXTERN_C_END

#endif

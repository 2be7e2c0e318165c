/*
 * Device objects, device queues, and the calls that create, stack and delete them.
 */
#ifndef CWDK_NT_DEVICE_H
#define CWDK_NT_DEVICE_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/dispatcher.h"
#include "nt/dpc.h"
#include "nt/dma.h"
#include "nt/pnp.h"
#include "nt/irp.h"
#include "nt/dpc.h"

#define DO_EXCLUSIVE 8

#define DO_BOOT_CRITICAL 0x20000000

#define DO_BUFFERED_IO 4

#define DO_BUS_ENUMERATED_DEVICE 0x1000

#define DO_DAX_VOLUME 0x10000000

#define DO_DEVICE_HAS_NAME 0x40
#define DO_DEVICE_INITIALIZING 0x80
#define DO_DEVICE_TO_BE_RESET 0x4000000

#define DO_DIRECT_IO 0x10

#define DO_DISALLOW_EXECUTE 0x800000

#define DO_FORCE_NEITHER_IO 0x80000

#define DO_LONG_TERM_REQUESTS 0x200

#define DO_MAP_IO_BUFFER 0x20

#define DO_NEVER_LAST_DEVICE 0x400

#define DO_NOT_RETRY_PURGE 2
#define DO_NOT_PURGE_DIRTY_PAGES 4

#define DO_SHUTDOWN_REGISTERED 0x800

#define DO_SUPPORTS_PERSISTENT_ACLS 0x20000
#define DO_SUPPORTS_TRANSACTIONS 0x40000

#define DO_SYSTEM_BOOT_PARTITION 0x100
#define DO_SYSTEM_SYSTEM_PARTITION 0x200000
#define DO_SYSTEM_CRITICAL_PARTITION 0x400000

#define DO_VERIFY_VOLUME 2

#define DO_VOLUME_DEVICE_OBJECT 0x100000

EXTERN_C_START

typedef struct _DEVOBJ_EXTENSION DEVOBJ_EXTENSION, *PDEVOBJ_EXTENSION;

_Function_class_(DRIVER_STARTIO)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void DRIVER_STARTIO(_Inout_ struct _DEVICE_OBJECT *DeviceObject, _Inout_ struct _IRP *Irp);
typedef DRIVER_STARTIO *PDRIVER_STARTIO;

#if defined(_M_AMD64)
struct _KDEVICE_QUEUE {
    CSHORT Type;
    CSHORT Size;
    LIST_ENTRY DeviceListHead;
    KSPIN_LOCK Lock;
    union {
        BOOLEAN Busy;
        struct {
            LONG64 Reserved : 8;
            LONG64 Hint : 56;
        };
    };
};
#endif
#if defined(_M_ARM64)
struct _KDEVICE_QUEUE {
    CSHORT Type;
    CSHORT Size;
    LIST_ENTRY DeviceListHead;
    KSPIN_LOCK Lock;
    BOOLEAN Busy;
};
#endif

struct DECLSPEC_ALIGN(16) _DEVICE_OBJECT {
    CSHORT Type;
    USHORT Size;
    LONG ReferenceCount;
    struct _DRIVER_OBJECT *DriverObject;
    struct _DEVICE_OBJECT *NextDevice;
    struct _DEVICE_OBJECT *AttachedDevice;
    struct _IRP *CurrentIrp;
    PIO_TIMER Timer;
    ULONG Flags;
    ULONG Characteristics;
    volatile PVPB Vpb;
    PVOID DeviceExtension;
    ULONG DeviceType;
    CCHAR StackSize;
    union {
        LIST_ENTRY ListEntry;
        WAIT_CONTEXT_BLOCK Wcb;
    } Queue;
    ULONG AlignmentRequirement;
    KDEVICE_QUEUE DeviceQueue;
    KDPC Dpc;
    ULONG ActiveThreadCount;
    PSECURITY_DESCRIPTOR SecurityDescriptor;
    KEVENT DeviceLock;
    USHORT SectorSize;
    USHORT Spare1;
    struct _DEVOBJ_EXTENSION *DeviceObjectExtension;
    PVOID Reserved;
};

struct _DEVOBJ_EXTENSION {
    CSHORT Type;
    USHORT Size;
    PDEVICE_OBJECT DeviceObject;
    ULONG PowerFlags;
    struct _DEVICE_OBJECT_POWER_EXTENSION *Dope;
    ULONG ExtensionFlags;
    PVOID DeviceNode;
    PDEVICE_OBJECT AttachedTo;
    volatile LONG StartIoCount;
    LONG StartIoKey;
    ULONG StartIoFlags;
    PVPB Vpb;
    PVOID DependencyNode;
    PVOID InterruptContext;
    volatile LONG InterruptCount;
    volatile PVOID VerifierContext;
};

typedef struct _IO_REMOVE_LOCK_COMMON_BLOCK IO_REMOVE_LOCK_COMMON_BLOCK;
struct _IO_REMOVE_LOCK_COMMON_BLOCK {
    BOOLEAN Removed;
    BOOLEAN Reserved[3];
    volatile LONG IoCount;
    KEVENT RemoveEvent;
};

typedef struct _IO_REMOVE_LOCK IO_REMOVE_LOCK, *PIO_REMOVE_LOCK;
struct _IO_REMOVE_LOCK {
    IO_REMOVE_LOCK_COMMON_BLOCK Common;
};

typedef struct _IO_REMOVE_LOCK_DBG_BLOCK IO_REMOVE_LOCK_DBG_BLOCK;
struct _IO_REMOVE_LOCK_DBG_BLOCK {
    LONG Signature;
    ULONG HighWatermark;
    LONGLONG MaxLockedTicks;
    LONG AllocateTag;
    LIST_ENTRY LockList;
    KSPIN_LOCK Spin;
    volatile LONG LowMemoryCount;
    ULONG Reserved1[4];
    PVOID Reserved2;
    PIO_REMOVE_LOCK_TRACKING_BLOCK Blocks;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS NTAPI IoAcquireRemoveLockEx(_Inout_ PIO_REMOVE_LOCK RemoveLock,
                                                 _In_opt_ PVOID Tag, _In_ PCSTR File,
                                                 _In_ ULONG Line, _In_ ULONG RemlockSize);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoAttachDevice(_In_ _When_(return == 0, __drv_aliasesMem)
                                        PDEVICE_OBJECT SourceDevice,
                                    _In_ PUNICODE_STRING TargetDevice,
                                    _Out_ PDEVICE_OBJECT *AttachedDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
NTKERNELAPI PDEVICE_OBJECT IoAttachDeviceToDeviceStack(_In_ _When_(return != 0, __drv_aliasesMem)
                                                           PDEVICE_OBJECT SourceDevice,
                                                       _In_ PDEVICE_OBJECT TargetDevice);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoCreateDevice(_In_ PDRIVER_OBJECT DriverObject,
                                    _In_ ULONG DeviceExtensionSize,
                                    _In_opt_ PUNICODE_STRING DeviceName, _In_ ULONG DeviceType,
                                    _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN Exclusive,
                                    _Outptr_result_nullonfailure_ _Out_owned_(device)
                                        PDEVICE_OBJECT *DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoCreateSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName,
                                          _In_ PUNICODE_STRING DeviceName);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoCreateUnprotectedSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName,
                                                     _In_ PUNICODE_STRING DeviceName);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void IoDeleteDevice(_In_ _Consumes_(device) PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoDeleteSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void IoDetachDevice(_Inout_ PDEVICE_OBJECT TargetDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_owned_(object)
NTKERNELAPI PDEVICE_OBJECT IoGetAttachedDeviceReference(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoGetDeviceDirectory(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                          _In_ DEVICE_DIRECTORY_TYPE DirectoryType,
                                          _In_ ULONG Flags, _In_ PVOID Reserved,
                                          _Out_ PHANDLE DeviceDirectoryHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoGetDeviceObjectPointer(_In_ PUNICODE_STRING ObjectName,
                                              _In_ ACCESS_MASK DesiredAccess,
                                              _Out_ _Out_owned_(object) PFILE_OBJECT *FileObject,
                                              _Out_ PDEVICE_OBJECT *DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PDEVICE_OBJECT IoGetRelatedDeviceObject(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void NTAPI IoInitializeRemoveLockEx(_Out_ PIO_REMOVE_LOCK Lock, _In_ ULONG AllocateTag,
                                                _In_ ULONG MaxLockedMinutes,
                                                _In_ ULONG HighWatermark, _In_ ULONG RemlockSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoRegisterLastChanceShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoRegisterShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void NTAPI IoReleaseRemoveLockAndWaitEx(_Inout_ PIO_REMOVE_LOCK RemoveLock,
                                                    _In_opt_ PVOID Tag, _In_ ULONG RemlockSize);

NTKERNELAPI void NTAPI IoReleaseRemoveLockEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag,
                                             _In_ ULONG RemlockSize);

_IRQL_requires_min_(DISPATCH_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoStartNextPacket(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN Cancelable);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoStartNextPacketByKey(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN Cancelable,
                                        _In_ ULONG Key);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoStartPacket(_In_ PDEVICE_OBJECT DeviceObject, _In_ _Parks_(irp) PIRP Irp,
                               _In_opt_ PULONG Key, _In_opt_ PDRIVER_CANCEL CancelFunction);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void IoUnregisterShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject);

NTKERNELAPI NTSTATUS IoValidateDeviceIoControlAccess(_In_ PIRP Irp, _In_ ULONG RequiredAccess);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoWMIDeviceObjectToInstanceName(_In_ PVOID DataBlockObject,
                                                     _In_ PDEVICE_OBJECT DeviceObject,
                                                     _Out_ PUNICODE_STRING InstanceName);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI ULONG IoWMIDeviceObjectToProviderId(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void KeInitializeDeviceQueue(_Out_ PKDEVICE_QUEUE DeviceQueue);

_IRQL_requires_(DISPATCH_LEVEL)
_Ret_maybenull_
NTKERNELAPI PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue,
                                                          _In_ ULONG SortKey);

_IRQL_requires_(DISPATCH_LEVEL)
_Ret_maybenull_
NTKERNELAPI PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueueIfBusy(_Inout_ PKDEVICE_QUEUE DeviceQueue,
                                                                _In_ ULONG SortKey);

_IRQL_requires_(DISPATCH_LEVEL)
_Ret_maybenull_
NTKERNELAPI PKDEVICE_QUEUE_ENTRY KeRemoveDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeRemoveEntryDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue,
                                             _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry);

#define IoInitializeRemoveLock(Lock, Tag, Maxmin, HighWater)                                       \
    IoInitializeRemoveLockEx(Lock, Tag, Maxmin, HighWater, sizeof(IO_REMOVE_LOCK))
#define IoAcquireRemoveLock(RemoveLock, Tag)                                                       \
    IoAcquireRemoveLockEx(RemoveLock, Tag, __FILE__, __LINE__, sizeof(IO_REMOVE_LOCK))
#define IoReleaseRemoveLock(RemoveLock, Tag)                                                       \
    IoReleaseRemoveLockEx(RemoveLock, Tag, sizeof(IO_REMOVE_LOCK))
#define IoReleaseRemoveLockAndWait(RemoveLock, Tag)                                                \
    IoReleaseRemoveLockAndWaitEx(RemoveLock, Tag, sizeof(IO_REMOVE_LOCK))

#define IoAdjustPagingPathCount(_count_, _paging_)                                                 \
    {                                                                                              \
        if (_paging_)                                                                              \
            _InterlockedIncrement(_count_);                                                        \
        else                                                                                       \
            _InterlockedDecrement(_count_);                                                        \
    }
#define IoIsErrorUserInduced(Status)                                                               \
    ((BOOLEAN)((Status) == STATUS_DEVICE_NOT_READY || (Status) == STATUS_IO_TIMEOUT ||             \
               (Status) == STATUS_MEDIA_WRITE_PROTECTED ||                                         \
               (Status) == STATUS_NO_MEDIA_IN_DEVICE || (Status) == STATUS_VERIFY_REQUIRED ||      \
               (Status) == STATUS_UNRECOGNIZED_MEDIA || (Status) == STATUS_WRONG_VOLUME))

/* A device's one built-in DPC, for drivers that have one interrupt and one device. */
FORCEINLINE VOID IoInitializeDpcRequest(_In_ PDEVICE_OBJECT DeviceObject,
                                        _In_ PIO_DPC_ROUTINE DpcRoutine) {
    KeInitializeDpc(&DeviceObject->Dpc, (PKDEFERRED_ROUTINE)(ULONG_PTR)DpcRoutine, DeviceObject);
}

FORCEINLINE VOID IoInitializeThreadedDpcRequest(_In_ PDEVICE_OBJECT DeviceObject,
                                                _In_ PIO_DPC_ROUTINE DpcRoutine) {
    KeInitializeThreadedDpc(&DeviceObject->Dpc, (PKDEFERRED_ROUTINE)(ULONG_PTR)DpcRoutine,
                            DeviceObject);
}

FORCEINLINE VOID IoRequestDpc(_Inout_ PDEVICE_OBJECT DeviceObject, _In_opt_ PIRP Irp,
                              _In_opt_ __drv_aliasesMem PVOID Context) {
    KeInsertQueueDpc(&DeviceObject->Dpc, Irp, Context);
}

EXTERN_C_END

#endif

/*
 * Events: what clients ask to be told of, and how a driver tells them.
 */
#ifndef CWDK_KS_EVENT_H
#define CWDK_KS_EVENT_H

#include "wdm.h"
#include "ks/types.h"
#include "ks/property.h"

#define KSEVENTF_DPC 0x10
#define KSEVENTF_WORKITEM 0x20
#define KSEVENTF_KSWORKITEM 0x80

#define KSEVENTF_EVENT_HANDLE 1
#define KSEVENTF_EVENT_OBJECT 4

#define KSEVENTF_SEMAPHORE_HANDLE 2
#define KSEVENTF_SEMAPHORE_OBJECT 8

#define KSEVENT_ENTRY_DELETED 1
#define KSEVENT_ENTRY_ONESHOT 2
#define KSEVENT_ENTRY_BUFFERED 4

#define KSEVENT_TYPE_ENABLE 1
#define KSEVENT_TYPE_ONESHOT 2
#define KSEVENT_TYPE_ENABLEBUFFERED 4
#define KSEVENT_TYPE_SETSUPPORT 0x100
#define KSEVENT_TYPE_BASICSUPPORT 0x200
#define KSEVENT_TYPE_QUERYBUFFER 0x400
#define KSEVENT_TYPE_TOPOLOGY 0x10000000

EXTERN_C_START

typedef struct _KSEVENT_ENTRY KSEVENT_ENTRY, *PKSEVENT_ENTRY;

typedef PVOID PKSWORKER;

typedef enum KSDEVICE_THERMAL_STATE {
    KSDEVICE_THERMAL_STATE_LOW = 0,
    KSDEVICE_THERMAL_STATE_HIGH,
} KSDEVICE_THERMAL_STATE;

typedef enum KSEVENTS_LOCKTYPE {
    KSEVENTS_NONE = 0,
    KSEVENTS_SPINLOCK,
    KSEVENTS_MUTEX,
    KSEVENTS_FMUTEX,
    KSEVENTS_FMUTEXUNSAFE,
    KSEVENTS_INTERRUPT,
    KSEVENTS_ERESOURCE,
} KSEVENTS_LOCKTYPE;

typedef enum KSEVENT_CLOCK_POSITION {
    KSEVENT_CLOCK_INTERVAL_MARK = 0,
    KSEVENT_CLOCK_POSITION_MARK,
} KSEVENT_CLOCK_POSITION;

typedef enum KSEVENT_CONNECTION {
    KSEVENT_CONNECTION_POSITIONUPDATE = 0,
    KSEVENT_CONNECTION_DATADISCONTINUITY,
    KSEVENT_CONNECTION_TIMEDISCONTINUITY,
    KSEVENT_CONNECTION_PRIORITY,
    KSEVENT_CONNECTION_ENDOFSTREAM,
} KSEVENT_CONNECTION;

typedef enum KSEVENT_DEVICE {
    KSEVENT_DEVICE_LOST = 0,
    KSEVENT_DEVICE_PREEMPTED,
    KSEVENT_DEVICE_THERMAL_HIGH,
    KSEVENT_DEVICE_THERMAL_LOW,
} KSEVENT_DEVICE;

typedef enum KSEVENT_PINCAPS_CHANGENOTIFICATIONS {
    KSEVENT_PINCAPS_FORMATCHANGE = 0,
    KSEVENT_PINCAPS_JACKINFOCHANGE,
} KSEVENT_PINCAPS_CHANGENOTIFICATIONS;

typedef enum KSEVENT_STREAMALLOCATOR {
    KSEVENT_STREAMALLOCATOR_INTERNAL_FREEFRAME = 0,
    KSEVENT_STREAMALLOCATOR_FREEFRAME,
} KSEVENT_STREAMALLOCATOR;

typedef enum KSEVENT_VOLUMELIMIT {
    KSEVENT_VOLUMELIMIT_CHANGED = 0,
} KSEVENT_VOLUMELIMIT;

typedef struct {
    ULONG NotificationType;
    union {
        struct {
            HANDLE Event;
            ULONG_PTR Reserved[2];
        } EventHandle;
        struct {
            HANDLE Semaphore;
            ULONG Reserved;
            LONG Adjustment;
        } SemaphoreHandle;
        struct {
            PVOID Event;
            KPRIORITY Increment;
            ULONG_PTR Reserved;
        } EventObject;
        struct {
            PVOID Semaphore;
            KPRIORITY Increment;
            LONG Adjustment;
        } SemaphoreObject;
        struct {
            PKDPC Dpc;
            ULONG ReferenceCount;
            ULONG_PTR Reserved;
        } Dpc;
        struct {
            PWORK_QUEUE_ITEM WorkQueueItem;
            WORK_QUEUE_TYPE WorkQueueType;
            ULONG_PTR Reserved;
        } WorkItem;
        struct {
            PWORK_QUEUE_ITEM WorkQueueItem;
            PKSWORKER KsWorkerObject;
            ULONG_PTR Reserved;
        } KsWorkItem;
        struct {
            PVOID Unused;
            LONG_PTR Alignment[2];
        } Alignment;
    };
} KSEVENTDATA, *PKSEVENTDATA;

typedef NTSTATUS (*PFNKSADDEVENT)(_In_ PIRP Irp, _In_ PKSEVENTDATA EventData,
                                  _In_ struct _KSEVENT_ENTRY *EventEntry);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSALLOCATOR)(_In_ PIRP Irp, _In_ ULONG BufferSize,
                                   _In_ BOOLEAN InputOperation);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PFNKSGENERATEEVENTCALLBACK)(_In_ PVOID Context, _In_ PKSEVENT_ENTRY EventEntry);

typedef void (*PFNKSREMOVEEVENT)(_In_ PFILE_OBJECT FileObject,
                                 _In_ struct _KSEVENT_ENTRY *EventEntry);

typedef struct {
    KDPC Dpc;
    ULONG ReferenceCount;
    KSPIN_LOCK AccessLock;
} KSDPC_ITEM, *PKSDPC_ITEM;

typedef struct {
    KSDPC_ITEM DpcItem;
    LIST_ENTRY BufferList;
} KSBUFFER_ITEM, *PKSBUFFER_ITEM;

typedef struct {
    ULONG EventId;
    ULONG DataInput;
    ULONG ExtraEntryData;
    PFNKSADDEVENT AddHandler;
    PFNKSREMOVEEVENT RemoveHandler;
    PFNKSHANDLER SupportHandler;
} KSEVENT_ITEM, *PKSEVENT_ITEM;

typedef struct {
    const GUID *Set;
    ULONG EventsCount;
    const KSEVENT_ITEM *EventItem;
} KSEVENT_SET, *PKSEVENT_SET;

typedef struct {
    KSEVENTDATA EventData;
    LONGLONG TimeBase;
    LONGLONG Interval;
} KSEVENT_TIME_INTERVAL, *PKSEVENT_TIME_INTERVAL;

typedef struct {
    KSEVENTDATA EventData;
    LONGLONG MarkTime;
} KSEVENT_TIME_MARK, *PKSEVENT_TIME_MARK;

typedef struct {
    KSEVENT Event;
    ULONG NodeId;
    ULONG Reserved;
} KSE_NODE, *PKSE_NODE;

typedef struct {
    KSEVENT Event;
    ULONG PinId;
    ULONG Reserved;
} KSE_PIN, *PKSE_PIN;

typedef struct {
    KSEVENT Event;
    PKSEVENTDATA EventData;
    PVOID Reserved;
} KSQUERYBUFFER, *PKSQUERYBUFFER;

typedef struct {
    ULONG Size;
    ULONG Flags;
    union {
        HANDLE ObjectHandle;
        PVOID ObjectPointer;
    };
    PVOID Reserved;
    KSEVENT Event;
    KSEVENTDATA EventData;
} KSRELATIVEEVENT;

struct _KSEVENT_ENTRY {
    LIST_ENTRY ListEntry;
    PVOID Object;
    union {
        PKSDPC_ITEM DpcItem;
        PKSBUFFER_ITEM BufferItem;
    };
    PKSEVENTDATA EventData;
    ULONG NotificationType;
    const KSEVENT_SET *EventSet;
    const KSEVENT_ITEM *EventItem;
    PFILE_OBJECT FileObject;
    ULONG SemaphoreAdjustment;
    ULONG Reserved;
    ULONG Flags;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsAddEvent(_In_ PVOID Object, _In_ PKSEVENT_ENTRY EventEntry);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsDefaultAddEventHandler(_In_ PIRP Irp, _In_ PKSEVENTDATA EventData,
                                                        _Inout_ PKSEVENT_ENTRY EventEntry);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsDisableEvent(_In_ PIRP Irp, _Inout_ PLIST_ENTRY EventsList,
                                              _In_ KSEVENTS_LOCKTYPE EventsFlags,
                                              _In_ PVOID EventsLock);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsDiscardEvent(_In_ PKSEVENT_ENTRY EventEntry);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsEnableEvent(_In_ PIRP Irp, _In_ ULONG EventSetsCount,
                                             _In_reads_(EventSetsCount) const KSEVENT_SET *EventSet,
                                             _Inout_opt_ PLIST_ENTRY EventsList,
                                             _In_opt_ KSEVENTS_LOCKTYPE EventsFlags,
                                             _In_opt_ PVOID EventsLock);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsEnableEventWithAllocator(
    _In_ PIRP Irp, _In_ ULONG EventSetsCount,
    _In_reads_(EventSetsCount) const KSEVENT_SET *EventSet, _Inout_opt_ PLIST_ENTRY EventsList,
    _In_ KSEVENTS_LOCKTYPE EventsFlags, _In_opt_ PVOID EventsLock,
    _In_opt_ PFNKSALLOCATOR Allocator, _In_opt_ ULONG EventItemSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI KsFreeEventList(_In_ PFILE_OBJECT FileObject,
                                           _Inout_ PLIST_ENTRY EventsList,
                                           _In_ KSEVENTS_LOCKTYPE EventsFlags,
                                           _In_ PVOID EventsLock);

DECLSPEC_IMPORT NTSTATUS NTAPI KsGenerateDataEvent(_In_ PKSEVENT_ENTRY EventEntry,
                                                   _In_ ULONG DataSize,
                                                   _In_reads_bytes_(DataSize) PVOID Data);

DECLSPEC_IMPORT NTSTATUS NTAPI KsGenerateEvent(_In_ PKSEVENT_ENTRY EventEntry);

DECLSPEC_IMPORT void NTAPI KsGenerateEventList(_In_opt_ GUID *Set, _In_ ULONG EventId,
                                               _In_ PLIST_ENTRY EventsList,
                                               _In_ KSEVENTS_LOCKTYPE EventsFlags,
                                               _In_ PVOID EventsLock);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI KsGenerateEvents(_In_ PVOID Object, _In_opt_ const GUID *EventSet,
                                            _In_ ULONG EventId, _In_ ULONG DataSize,
                                            _In_reads_bytes_opt_(DataSize) PVOID Data,
                                            _In_opt_ PFNKSGENERATEEVENTCALLBACK CallBack,
                                            _In_opt_ PVOID CallBackContext);

DECLSPEC_IMPORT NTSTATUS NTAPI KsGenerateThermalEvent(_In_ PVOID Object,
                                                      _In_ KSDEVICE_THERMAL_STATE Value);

/* Tables of events, built as those of properties are. */
#define DEFINE_KSEVENT_TABLE(tablename) const KSEVENT_ITEM tablename[] =
#define DEFINE_KSEVENT_ITEM(EventId, DataInput, ExtraEntryData, AddHandler, RemoveHandler,         \
                            SupportHandler)                                                        \
    {EventId, DataInput, ExtraEntryData, AddHandler, RemoveHandler, SupportHandler}
#define DEFINE_KSEVENT_SET_TABLE(tablename) const KSEVENT_SET tablename[] =
#define DEFINE_KSEVENT_SET(Set, EventsCount, EventItem) {Set, EventsCount, EventItem}

EXTERN_C_END

#endif

/*
 * Event providers: registering one and writing events.
 */
#ifndef CWDK_EVNTPROV_H
#define CWDK_EVNTPROV_H

#include "minwindef.h"
#include "wdm.h"

#define EVENT_ACTIVITY_CTRL_GET_ID 1
#define EVENT_ACTIVITY_CTRL_SET_ID 2
#define EVENT_ACTIVITY_CTRL_CREATE_ID 3
#define EVENT_ACTIVITY_CTRL_GET_SET_ID 4
#define EVENT_ACTIVITY_CTRL_CREATE_SET_ID 5

#define EVENT_DATA_DESCRIPTOR_TYPE_NONE 0
#define EVENT_DATA_DESCRIPTOR_TYPE_EVENT_METADATA 1
#define EVENT_DATA_DESCRIPTOR_TYPE_PROVIDER_METADATA 2
#define EVENT_DATA_DESCRIPTOR_TYPE_TIMESTAMP_OVERRIDE 3

#define EVENT_FILTER_TYPE_NONE 0
#define EVENT_FILTER_TYPE_SCHEMATIZED 0x80000000U
#define EVENT_FILTER_TYPE_SYSTEM_FLAGS 0x80000001U
#define EVENT_FILTER_TYPE_TRACEHANDLE 0x80000002U
#define EVENT_FILTER_TYPE_PID 0x80000004U
#define EVENT_FILTER_TYPE_EXECUTABLE_NAME 0x80000008U
#define EVENT_FILTER_TYPE_PACKAGE_ID 0x80000010U
#define EVENT_FILTER_TYPE_PACKAGE_APP_ID 0x80000020U
#define EVENT_FILTER_TYPE_PAYLOAD 0x80000100U
#define EVENT_FILTER_TYPE_EVENT_ID 0x80000200U
#define EVENT_FILTER_TYPE_EVENT_NAME 0x80000400U
#define EVENT_FILTER_TYPE_STACKWALK 0x80001000U
#define EVENT_FILTER_TYPE_STACKWALK_NAME 0x80002000U
#define EVENT_FILTER_TYPE_STACKWALK_LEVEL_KW 0x80004000U
#define EVENT_FILTER_TYPE_CONTAINER 0x80008000U

#define EVENT_MAX_LEVEL 255

#define EVENT_MIN_LEVEL 0

#define EVENT_WRITE_FLAG_NO_FAULTING 1
#define EVENT_WRITE_FLAG_INPRIVATE 2

#define MAX_EVENT_FILTER_PID_COUNT 8
#define MAX_EVENT_FILTERS_COUNT 13
#define MAX_EVENT_FILTER_EVENT_ID_COUNT 0x40
#define MAX_EVENT_DATA_DESCRIPTORS 0x80
#define MAX_EVENT_FILTER_DATA_SIZE 0x400
#define MAX_EVENT_FILTER_EVENT_NAME_SIZE 0x1000
#define MAX_EVENT_FILTER_PAYLOAD_SIZE 0x1000

EXTERN_C_START

typedef struct _EVENT_DATA_DESCRIPTOR EVENT_DATA_DESCRIPTOR, *PEVENT_DATA_DESCRIPTOR;
struct _EVENT_DATA_DESCRIPTOR {
    ULONGLONG Ptr;
    ULONG Size;
    union {
        ULONG Reserved;
        struct {
            UCHAR Type;
            UCHAR Reserved1;
            USHORT Reserved2;
        };
    };
};

typedef struct _EVENT_DESCRIPTOR EVENT_DESCRIPTOR, *PEVENT_DESCRIPTOR;
typedef const EVENT_DESCRIPTOR *PCEVENT_DESCRIPTOR;
struct _EVENT_DESCRIPTOR {
    USHORT Id;
    UCHAR Version;
    UCHAR Channel;
    UCHAR Level;
    UCHAR Opcode;
    USHORT Task;
    ULONGLONG Keyword;
};

typedef struct _EVENT_FILTER_DESCRIPTOR EVENT_FILTER_DESCRIPTOR, *PEVENT_FILTER_DESCRIPTOR;
struct _EVENT_FILTER_DESCRIPTOR {
    ULONGLONG Ptr;
    ULONG Size;
    ULONG Type;
};

typedef struct _EVENT_FILTER_EVENT_ID EVENT_FILTER_EVENT_ID, *PEVENT_FILTER_EVENT_ID;
struct _EVENT_FILTER_EVENT_ID {
    BOOLEAN FilterIn;
    UCHAR Reserved;
    USHORT Count;
    USHORT Events[1];
};

typedef struct _EVENT_FILTER_EVENT_NAME EVENT_FILTER_EVENT_NAME, *PEVENT_FILTER_EVENT_NAME;
struct _EVENT_FILTER_EVENT_NAME {
    ULONGLONG MatchAnyKeyword;
    ULONGLONG MatchAllKeyword;
    UCHAR Level;
    BOOLEAN FilterIn;
    USHORT NameCount;
    UCHAR Names[1];
};

typedef struct _EVENT_FILTER_HEADER EVENT_FILTER_HEADER, *PEVENT_FILTER_HEADER;
struct _EVENT_FILTER_HEADER {
    USHORT Id;
    UCHAR Version;
    UCHAR Reserved[5];
    ULONGLONG InstanceId;
    ULONG Size;
    ULONG NextOffset;
};

typedef struct _EVENT_FILTER_LEVEL_KW EVENT_FILTER_LEVEL_KW, *PEVENT_FILTER_LEVEL_KW;
struct _EVENT_FILTER_LEVEL_KW {
    ULONGLONG MatchAnyKeyword;
    ULONGLONG MatchAllKeyword;
    UCHAR Level;
    BOOLEAN FilterIn;
};

/* ---- Descriptors: of an event, and of each piece of its data ---- */

FORCEINLINE void EventDataDescCreate(_Out_ PEVENT_DATA_DESCRIPTOR EventDataDescriptor,
                                     _In_reads_bytes_(DataSize) const void *DataPtr,
                                     _In_ ULONG DataSize) {
    EventDataDescriptor->Ptr = (ULONGLONG)(ULONG_PTR)DataPtr;
    EventDataDescriptor->Size = DataSize;
    EventDataDescriptor->Reserved = 0;
}

FORCEINLINE void EventDescZero(_Out_ PEVENT_DESCRIPTOR EventDescriptor) {
    __builtin_memset(EventDescriptor, 0, sizeof(*EventDescriptor));
}

FORCEINLINE void EventDescCreate(_Out_ PEVENT_DESCRIPTOR EventDescriptor, _In_ USHORT Id,
                                 _In_ UCHAR Version, _In_ UCHAR Channel, _In_ UCHAR Level,
                                 _In_ USHORT Task, _In_ UCHAR Opcode, _In_ ULONGLONG Keyword) {
    EventDescriptor->Id = Id;
    EventDescriptor->Version = Version;
    EventDescriptor->Channel = Channel;
    EventDescriptor->Level = Level;
    EventDescriptor->Task = Task;
    EventDescriptor->Opcode = Opcode;
    EventDescriptor->Keyword = Keyword;
}

FORCEINLINE USHORT EventDescGetId(_In_ PCEVENT_DESCRIPTOR EventDescriptor) {
    return EventDescriptor->Id;
}

FORCEINLINE PEVENT_DESCRIPTOR EventDescSetId(_In_ PEVENT_DESCRIPTOR EventDescriptor,
                                             _In_ USHORT Id) {
    EventDescriptor->Id = Id;
    return EventDescriptor;
}

FORCEINLINE UCHAR EventDescGetVersion(_In_ PCEVENT_DESCRIPTOR EventDescriptor) {
    return EventDescriptor->Version;
}

FORCEINLINE PEVENT_DESCRIPTOR EventDescSetVersion(_In_ PEVENT_DESCRIPTOR EventDescriptor,
                                                  _In_ UCHAR Version) {
    EventDescriptor->Version = Version;
    return EventDescriptor;
}

FORCEINLINE UCHAR EventDescGetChannel(_In_ PCEVENT_DESCRIPTOR EventDescriptor) {
    return EventDescriptor->Channel;
}

FORCEINLINE PEVENT_DESCRIPTOR EventDescSetChannel(_In_ PEVENT_DESCRIPTOR EventDescriptor,
                                                  _In_ UCHAR Channel) {
    EventDescriptor->Channel = Channel;
    return EventDescriptor;
}

FORCEINLINE UCHAR EventDescGetLevel(_In_ PCEVENT_DESCRIPTOR EventDescriptor) {
    return EventDescriptor->Level;
}

FORCEINLINE PEVENT_DESCRIPTOR EventDescSetLevel(_In_ PEVENT_DESCRIPTOR EventDescriptor,
                                                _In_ UCHAR Level) {
    EventDescriptor->Level = Level;
    return EventDescriptor;
}

FORCEINLINE USHORT EventDescGetTask(_In_ PCEVENT_DESCRIPTOR EventDescriptor) {
    return EventDescriptor->Task;
}

FORCEINLINE PEVENT_DESCRIPTOR EventDescSetTask(_In_ PEVENT_DESCRIPTOR EventDescriptor,
                                               _In_ USHORT Task) {
    EventDescriptor->Task = Task;
    return EventDescriptor;
}

FORCEINLINE UCHAR EventDescGetOpcode(_In_ PCEVENT_DESCRIPTOR EventDescriptor) {
    return EventDescriptor->Opcode;
}

FORCEINLINE PEVENT_DESCRIPTOR EventDescSetOpcode(_In_ PEVENT_DESCRIPTOR EventDescriptor,
                                                 _In_ UCHAR Opcode) {
    EventDescriptor->Opcode = Opcode;
    return EventDescriptor;
}

FORCEINLINE ULONGLONG EventDescGetKeyword(_In_ PCEVENT_DESCRIPTOR EventDescriptor) {
    return EventDescriptor->Keyword;
}

FORCEINLINE PEVENT_DESCRIPTOR EventDescSetKeyword(_In_ PEVENT_DESCRIPTOR EventDescriptor,
                                                  _In_ ULONGLONG Keyword) {
    EventDescriptor->Keyword = Keyword;
    return EventDescriptor;
}

FORCEINLINE PEVENT_DESCRIPTOR EventDescOrKeyword(_In_ PEVENT_DESCRIPTOR EventDescriptor,
                                                 _In_ ULONGLONG Keyword) {
    EventDescriptor->Keyword |= Keyword;
    return EventDescriptor;
}

EXTERN_C_END

#endif

/*
 * The data blocks of Windows Management Instrumentation as they travel between provider and
 * kernel.
 */
#ifndef CWDK_WMISTR_H
#define CWDK_WMISTR_H

#include "wdm.h"

#define TRACELOG_ACCESS_KERNEL_LOGGER 0x100
#define TRACELOG_ACCESS_REALTIME 0x400

#define TRACELOG_CREATE_REALTIME 0x20
#define TRACELOG_CREATE_ONDISK 0x40
#define TRACELOG_CREATE_INPROC 0x200

#define TRACELOG_GUID_ENABLE 0x80

#define TRACELOG_JOIN_GROUP 0x1000

#define TRACELOG_LOG_EVENT 0x200

#define TRACELOG_REGISTER_GUIDS 0x800

#define WMIGUID_QUERY 1
#define WMIGUID_SET 2
#define WMIGUID_NOTIFICATION 4
#define WMIGUID_EXECUTE 0x10

#define WMIGUID_ALL_ACCESS_WIN2K 0x207FFL
#define WMIGUID_ALL_ACCESS_WINXP 0x120FFFL
#define WMIGUID_ALL_ACCESS 0x121FFFL
#define WMIGUID_ALL_ACCESS_RS1 0x121FFFL

#define WMIGUID_READ_DESCRIPTION 8

#define WMIREG_FLAG_EXPENSIVE 1
#define WMIREG_FLAG_INSTANCE_LIST 4
#define WMIREG_FLAG_INSTANCE_BASENAME 8
#define WMIREG_FLAG_INSTANCE_PDO 0x20
#define WMIREG_FLAG_EVENT_ONLY_GUID 0x40
#define WMIREG_FLAG_TRACE_CONTROL_GUID 0x1000
#define WMIREG_FLAG_REMOVE_GUID 0x10000
#define WMIREG_FLAG_RESERVED1 0x20000
#define WMIREG_FLAG_RESERVED2 0x40000
#define WMIREG_FLAG_TRACED_GUID 0x80000

#define WMI_GLOBAL_LOGGER_ID 1

#define WMI_GUIDTYPE_TRACECONTROL 0
#define WMI_GUIDTYPE_TRACE 1
#define WMI_GUIDTYPE_DATA 2
#define WMI_GUIDTYPE_EVENT 3

#define WNODE_FLAG_ALL_DATA 1
#define WNODE_FLAG_SINGLE_INSTANCE 2
#define WNODE_FLAG_SINGLE_ITEM 4
#define WNODE_FLAG_EVENT_ITEM 8
#define WNODE_FLAG_FIXED_INSTANCE_SIZE 0x10
#define WNODE_FLAG_TOO_SMALL 0x20
#define WNODE_FLAG_INSTANCES_SAME 0x40
#define WNODE_FLAG_STATIC_INSTANCE_NAMES 0x80
#define WNODE_FLAG_INTERNAL 0x100
#define WNODE_FLAG_USE_TIMESTAMP 0x200
#define WNODE_FLAG_PERSIST_EVENT 0x400
#define WNODE_FLAG_EVENT_REFERENCE 0x2000
#define WNODE_FLAG_ANSI_INSTANCENAMES 0x4000
#define WNODE_FLAG_METHOD_ITEM 0x8000
#define WNODE_FLAG_PDO_INSTANCE_NAMES 0x10000
#define WNODE_FLAG_TRACED_GUID 0x20000
#define WNODE_FLAG_LOG_WNODE 0x40000
#define WNODE_FLAG_USE_GUID_PTR 0x80000
#define WNODE_FLAG_USE_MOF_PTR 0x100000
#define WNODE_FLAG_NO_HEADER 0x200000
#define WNODE_FLAG_SEND_DATA_BLOCK 0x400000
#define WNODE_FLAG_VERSIONED_PROPERTIES 0x800000
#define WNODE_FLAG_SEVERITY_MASK 0xFF000000U

EXTERN_C_START

typedef enum WMIDPREQUESTCODE {
    WMI_GET_ALL_DATA = 0,
    WMI_GET_SINGLE_INSTANCE,
    WMI_SET_SINGLE_INSTANCE,
    WMI_SET_SINGLE_ITEM,
    WMI_ENABLE_EVENTS,
    WMI_DISABLE_EVENTS,
    WMI_ENABLE_COLLECTION,
    WMI_DISABLE_COLLECTION,
    WMI_REGINFO,
    WMI_EXECUTE_METHOD,
    WMI_CAPTURE_STATE,
} WMIDPREQUESTCODE;

typedef struct {
    ULONG OffsetInstanceData;
    ULONG LengthInstanceData;
} OFFSETINSTANCEDATAANDLENGTH, *POFFSETINSTANCEDATAANDLENGTH;

typedef struct {
    GUID Guid;
    ULONG Flags;
    ULONG InstanceCount;
    union {
        ULONG InstanceNameList;
        ULONG BaseNameOffset;
        ULONG_PTR Pdo;
        ULONG_PTR InstanceInfo;
    };
} WMIREGGUIDW, *PWMIREGGUIDW;
typedef PWMIREGGUIDW PWMIREGGUID;
typedef WMIREGGUIDW WMIREGGUID;

typedef struct {
    ULONG BufferSize;
    ULONG NextWmiRegInfo;
    ULONG RegistryPath;
    ULONG MofResourceName;
    ULONG GuidCount;
    WMIREGGUIDW WmiRegGuid[];
} WMIREGINFOW, *PWMIREGINFOW;
typedef PWMIREGINFOW PWMIREGINFO;
typedef WMIREGINFOW WMIREGINFO;

typedef struct _WNODE_HEADER WNODE_HEADER, *PWNODE_HEADER;
struct _WNODE_HEADER {
    ULONG BufferSize;
    ULONG ProviderId;
    union {
        ULONG64 HistoricalContext;
        struct {
            ULONG Version;
            ULONG Linkage;
        };
    };
    union {
        ULONG CountLost;
        HANDLE KernelHandle;
        LARGE_INTEGER TimeStamp;
    };
    GUID Guid;
    ULONG ClientContext;
    ULONG Flags;
};

typedef struct tagWNODE_ALL_DATA WNODE_ALL_DATA, *PWNODE_ALL_DATA;
struct tagWNODE_ALL_DATA {
    struct _WNODE_HEADER WnodeHeader;
    ULONG DataBlockOffset;
    ULONG InstanceCount;
    ULONG OffsetInstanceNameOffsets;
    union {
        ULONG FixedInstanceSize;
        OFFSETINSTANCEDATAANDLENGTH OffsetInstanceDataAndLength[];
    };
};

typedef struct tagWNODE_EVENT_ITEM WNODE_EVENT_ITEM, *PWNODE_EVENT_ITEM;
struct tagWNODE_EVENT_ITEM {
    struct _WNODE_HEADER WnodeHeader;
};

typedef struct tagWNODE_EVENT_REFERENCE WNODE_EVENT_REFERENCE, *PWNODE_EVENT_REFERENCE;
struct tagWNODE_EVENT_REFERENCE {
    struct _WNODE_HEADER WnodeHeader;
    GUID TargetGuid;
    ULONG TargetDataBlockSize;
    union {
        ULONG TargetInstanceIndex;
        WCHAR TargetInstanceName[];
    };
};

typedef struct tagWNODE_METHOD_ITEM WNODE_METHOD_ITEM, *PWNODE_METHOD_ITEM;
struct tagWNODE_METHOD_ITEM {
    struct _WNODE_HEADER WnodeHeader;
    ULONG OffsetInstanceName;
    ULONG InstanceIndex;
    ULONG MethodId;
    ULONG DataBlockOffset;
    ULONG SizeDataBlock;
    UCHAR VariableData[];
};

typedef struct tagWNODE_SINGLE_INSTANCE WNODE_SINGLE_INSTANCE, *PWNODE_SINGLE_INSTANCE;
struct tagWNODE_SINGLE_INSTANCE {
    struct _WNODE_HEADER WnodeHeader;
    ULONG OffsetInstanceName;
    ULONG InstanceIndex;
    ULONG DataBlockOffset;
    ULONG SizeDataBlock;
    UCHAR VariableData[];
};

typedef struct tagWNODE_SINGLE_ITEM WNODE_SINGLE_ITEM, *PWNODE_SINGLE_ITEM;
struct tagWNODE_SINGLE_ITEM {
    struct _WNODE_HEADER WnodeHeader;
    ULONG OffsetInstanceName;
    ULONG InstanceIndex;
    ULONG ItemId;
    ULONG DataBlockOffset;
    ULONG SizeDataItem;
    UCHAR VariableData[];
};

typedef struct tagWNODE_TOO_SMALL WNODE_TOO_SMALL, *PWNODE_TOO_SMALL;
struct tagWNODE_TOO_SMALL {
    struct _WNODE_HEADER WnodeHeader;
    ULONG SizeNeeded;
};

EXTERN_C_END

#endif

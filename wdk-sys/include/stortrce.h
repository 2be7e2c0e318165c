/*
 * Tracing of miniports through the port driver: a miniport that links nothing but its port driver
 * asks it to trace, with StorPortNotification(TraceNotification). Here is what travels; the calls
 * that the trace preprocessor writes are in the header it makes of each source. How the arguments
 * of a notification are passed is published nowhere, so that the functions which did it by hand
 * (StorTraceDiagAllocEvent and the like) are not declared.
 */
#ifndef CWDK_STORTRCE_H
#define CWDK_STORTRCE_H

#include "wdm.h"
#include "storport.h"

EXTERN_C_START

#define StorMoveMemory StorPortMoveMemory
#define StorMemSet(dst, val, count) memset((dst), (val), (count))

typedef enum _STORAGE_TRACE_NOTIFY_TYPE {
    InitTracing = 1000,
    CleanupTracing,
    TraceMessage = 2000,
    InitGlobalLogger,
    WMIRegistrationControl,
    WmiQueryTraceInfo,
    InitUnicodeString,
    TraceDebugPrint,
    AllocDiagEvent = 3000,
    FreeDiagEvent,
    LogDiagEvent,
    WriteErrorLogRecord = 4000,
    AllocErrorLog,
    FreeErrorLog,
} STORAGE_TRACE_NOTIFY_TYPE,
    *PSTORAGE_TRACE_NOTIFY_TYPE;

typedef PVOID STORAGE_TRACE_CONTEXT;

typedef void (*STOR_CLEANUP_TRACING)(_In_ PVOID Arg1);

typedef struct _STORAGE_TRACE_DPS_INFO STORAGE_TRACE_DPS_INFO, *PSTORAGE_TRACE_DPS_INFO;
struct _STORAGE_TRACE_DPS_INFO {
    GUID EventId;
    ULONG Flags;
    ULONG Status;
    ULONG NumContexts;
    PVOID Contexts;
    ULONG UserDataSize;
};

typedef struct _STORAGE_TRACE_INIT_INFO STORAGE_TRACE_INIT_INFO, *PSTORAGE_TRACE_INIT_INFO;
struct _STORAGE_TRACE_INIT_INFO {
    ULONG Size;
    ULONG NumDiagEventRecords;
    ULONG DiagEventRecordUserDataSize;
    ULONG NumErrorLogRecords;
    GUID TraceGuid;
    STOR_CLEANUP_TRACING TraceCleanupRoutine;
    PVOID DriverObject;
    PVOID TraceContext;
};

/* Records for the event log and for diagnosis. */
typedef struct _STORAGE_DIAG_EVENT_RECORD STORAGE_DIAG_EVENT_RECORD, *PSTORAGE_DIAG_EVENT_RECORD;
struct _STORAGE_DIAG_EVENT_RECORD {
    ULONG Size;
    ULONG Reserved;
    UCHAR Info[1];
};

typedef struct _STORAGE_ERRORLOG_PACKET STORAGE_ERRORLOG_PACKET, *PSTORAGE_ERRORLOG_PACKET;
struct _STORAGE_ERRORLOG_PACKET {
    UCHAR MajorFunctionCode;
    UCHAR RetryCount;
    USHORT DumpDataSize;
    USHORT NumberOfStrings;
    USHORT StringOffset;
    USHORT EventCategory;
    ULONG ErrorCode;
    ULONG UniqueErrorValue;
    ULONG FinalStatus;
    ULONG SequenceNumber;
    ULONG IoControlCode;
    LARGE_INTEGER DeviceOffset;
    ULONG DumpData[1];
};

/* Arguments of the notifications, by their names. */
typedef struct _STOR_ALLOC_DIAG_EVENT_ARGS STOR_ALLOC_DIAG_EVENT_ARGS, *PSTOR_ALLOC_DIAG_EVENT_ARGS;
struct _STOR_ALLOC_DIAG_EVENT_ARGS {
    PVOID TraceContext;
    ULONG UserDataSize;
    BOOLEAN Allocate;
    PVOID result;
};

typedef struct _STOR_ALLOC_EL_RECORD_ARGS STOR_ALLOC_EL_RECORD_ARGS, *PSTOR_ALLOC_EL_RECORD_ARGS;
struct _STOR_ALLOC_EL_RECORD_ARGS {
    PVOID TraceContext;
    ULONG Size;
    PSTORAGE_ERRORLOG_PACKET Result;
};

typedef struct _STOR_CLEANUP_TRACING_ARGS STOR_CLEANUP_TRACING_ARGS, *PSTOR_CLEANUP_TRACING_ARGS;
struct _STOR_CLEANUP_TRACING_ARGS {
    PVOID TraceContext;
};

typedef struct _STOR_DEBUGPRINT_ARGS STOR_DEBUGPRINT_ARGS, *PSTOR_DEBUGPRINT_ARGS;
struct _STOR_DEBUGPRINT_ARGS {
    PCHAR Message;
    va_list ArgList;
};

typedef struct _STOR_FREE_DIAG_EVENT_ARGS STOR_FREE_DIAG_EVENT_ARGS, *PSTOR_FREE_DIAG_EVENT_ARGS;
struct _STOR_FREE_DIAG_EVENT_ARGS {
    PVOID TraceContext;
    PVOID EventRecord;
};

typedef struct _STOR_FREE_EL_RECORD_ARGS STOR_FREE_EL_RECORD_ARGS, *PSTOR_FREE_EL_RECORD_ARGS;
struct _STOR_FREE_EL_RECORD_ARGS {
    PVOID TraceContext;
    PSTORAGE_ERRORLOG_PACKET ErrorLogPacket;
};

typedef struct _STOR_INITGLOBALLOGGER_ARGS STOR_INITGLOBALLOGGER_ARGS, *PSTOR_INITGLOBALLOGGER_ARGS;
struct _STOR_INITGLOBALLOGGER_ARGS {
    LPCGUID ControlGuid;
    PVOID Logger;
    PVOID Flags;
    PVOID Level;
};

typedef struct _STOR_INIT_TRACING_ARGS STOR_INIT_TRACING_ARGS, *PSTOR_INIT_TRACING_ARGS;
struct _STOR_INIT_TRACING_ARGS {
    PVOID InitInfo;
    ULONG Result;
};

typedef struct _STOR_INIT_UNICODE_STRING_ARGS STOR_INIT_UNICODE_STRING_ARGS,
    *PSTOR_INIT_UNICODE_STRING_ARGS;
struct _STOR_INIT_UNICODE_STRING_ARGS {
    PVOID DestinationString;
    PCWSTR SourceString;
};

typedef struct _STOR_LOG_DIAG_EVENT_ARGS STOR_LOG_DIAG_EVENT_ARGS, *PSTOR_LOG_DIAG_EVENT_ARGS;
struct _STOR_LOG_DIAG_EVENT_ARGS {
    PVOID TraceContext;
    PVOID ContextEvent;
    ULONG result;
};

typedef struct _STOR_WMI_QUERYTRACEINFO_ARGS STOR_WMI_QUERYTRACEINFO_ARGS,
    *PSTOR_WMI_QUERYTRACEINFO_ARGS;
struct _STOR_WMI_QUERYTRACEINFO_ARGS {
    ULONG TraceInformationClass;
    PVOID TraceInformation;
    ULONG TraceInformationLength;
    PULONG RequiredLength;
    PVOID Buffer;
    ULONG result;
};

typedef struct _STOR_WMI_REGCONTROL_ARGS STOR_WMI_REGCONTROL_ARGS, *PSTOR_WMI_REGCONTROL_ARGS;
struct _STOR_WMI_REGCONTROL_ARGS {
    PVOID DeviceObject;
    ULONG Action;
    ULONG result;
};

typedef struct _STOR_WMI_TRACE_MESSAGE_ARGS STOR_WMI_TRACE_MESSAGE_ARGS,
    *PSTOR_WMI_TRACE_MESSAGE_ARGS;
struct _STOR_WMI_TRACE_MESSAGE_ARGS {
    ULONG64 TraceHandle;
    ULONG MessageFlags;
    LPCGUID MessageGuid;
    USHORT MessageNumber;
    va_list Args;
    ULONG result;
};

typedef struct _STOR_WRITE_EL_RECORD_ARGS STOR_WRITE_EL_RECORD_ARGS, *PSTOR_WRITE_EL_RECORD_ARGS;
struct _STOR_WRITE_EL_RECORD_ARGS {
    PVOID TraceContext;
    PVOID ErrorLogPacket;
};

EXTERN_C_END

#endif

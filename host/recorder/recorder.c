/*
 * WppRecorder.sys: keeps a driver's last trace messages in memory, whether anybody listens or not.
 *
 * A driver has logs, one of which is its default. A log is two rings of bytes: one for errors, so
 * that a flood of others does not wash them away, and one for the rest; a new message takes the
 * place of the oldest. Rings are made with the log, since messages come at any IRQL; on this
 * machine nothing interrupts the copying of one. When a session begins later, what was recorded is
 * written to it.
 *
 * What reads a log from a debugger or a dump is not here: those functions are not exported, and a
 * driver that calls one stops with its name.
 */
#include <ntddk.h>
#include <evntrace.h>

#include <wpprecorder.h>

DRIVER_INITIALIZE DriverEntry;

#define TAG 'rppW'
#define SIGNATURE 'goLR'
#define MOST_DATA 512 /* of one message; a longer one is cut at an argument */

/* A provider's state as the generated headers have it. */
typedef struct _CONTROL {
    PVOID Callback;
    LPCGUID ControlGuid;
    struct _CONTROL *Next;
    ULONG64 Logger;
    PVOID RegistryPath;
    UCHAR FlagsLen;
    UCHAR Level;
    USHORT Options;
    ULONG Flags[1];
    ULONG ReservedFlags;
    ULONG64 RegHandle;
    PVOID AutoLogContext;
    USHORT AutoLogVerboseEnabled;
    USHORT AutoLogAttachToMiniDump;
} CONTROL;

typedef struct _ENTRY {
    USHORT Size; /* with this header */
    USHORT Number;
    USHORT DataSize;
    UCHAR Level;
    GUID Guid;
    UCHAR Data[];
} ENTRY;

typedef struct _RING {
    PUCHAR Bytes;
    ULONG Size;
    ULONG Oldest;
    ULONG Used;
} RING;

typedef struct _LOG {
    ULONG Signature;
    LIST_ENTRY Link; /* in DRIVER.Logs */
    RING Errors;
    RING Others;
    CHAR Identifier[RECORDER_LOG_IDENTIFIER_MAX_CHARS];
} LOG;

typedef struct _DRIVER {
    LIST_ENTRY Link; /* in drivers */
    PVOID WppCb;
    LIST_ENTRY Logs;
    LOG *Default;
} DRIVER;

static LIST_ENTRY drivers = {&drivers, &drivers};
static KSPIN_LOCK driversLock;

/* --- rings --- */

static VOID copyOut(const RING *ring, ULONG from, PVOID to, ULONG size) {
    for (ULONG i = 0; i < size; i++) {
        ((PUCHAR)to)[i] = ring->Bytes[(from + i) % ring->Size];
    }
}

static VOID drop(RING *ring) {
    USHORT size;
    copyOut(ring, ring->Oldest, &size, sizeof(size));
    ring->Oldest = (ring->Oldest + size) % ring->Size;
    ring->Used -= size;
}

static VOID append(RING *ring, const ENTRY *entry) {
    if (entry->Size > ring->Size) {
        return; /* it would not fit into an empty one */
    }
    while (ring->Used + entry->Size > ring->Size) {
        drop(ring);
    }
    for (ULONG i = 0; i < entry->Size; i++) {
        ring->Bytes[(ring->Oldest + ring->Used + i) % ring->Size] = ((const UCHAR *)entry)[i];
    }
    ring->Used += entry->Size;
}

/* --- logs --- */

static VOID deleteLog(LOG *log) {
    RemoveEntryList(&log->Link);
    log->Signature = 0;
    ExFreePoolWithTag(log, TAG);
}

static LOG *createLog(DRIVER *driver, ULONG total, ULONG errors, PCSTR identifier) {
    errors = min(errors, total);
    LOG *log = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*log) + total + 2, TAG);
    if (!log) {
        return NULL;
    }
    log->Signature = SIGNATURE;
    /* One byte more each: a ring has a size, even an empty one. */
    log->Errors = (RING){.Bytes = (PUCHAR)(log + 1), .Size = errors + 1};
    log->Others = (RING){.Bytes = (PUCHAR)(log + 1) + errors + 1, .Size = total - errors + 1};
    for (ULONG i = 0; i + 1 < sizeof(log->Identifier) && identifier[i]; i++) {
        log->Identifier[i] = identifier[i];
    }
    InsertTailList(&driver->Logs, &log->Link);
    return log;
}

static DRIVER *findDriver(PVOID WppCb) {
    for (PLIST_ENTRY link = drivers.Flink; link != &drivers; link = link->Flink) {
        DRIVER *driver = CONTAINING_RECORD(link, DRIVER, Link);
        if (driver->WppCb == WppCb) {
            return driver;
        }
    }
    return NULL;
}

static VOID setDefault(DRIVER *driver, LOG *log) {
    driver->Default = log;
    for (CONTROL *control = driver->WppCb; control; control = control->Next) {
        control->AutoLogContext = log;
    }
}

NTSTATUS imp_WppRecorderLogCreate(PVOID WppCb, PRECORDER_LOG_CREATE_PARAMS CreateParams,
                                  RECORDER_LOG *RecorderLog) {
    DRIVER *driver = findDriver(WppCb);
    *RecorderLog = NULL;
    if (!driver) {
        return STATUS_INVALID_DEVICE_STATE; /* WPP_INIT_TRACING comes first */
    }
    if (CreateParams->Size != sizeof(*CreateParams) ||
        CreateParams->ErrorPartitionSize > CreateParams->TotalBufferSize) {
        return STATUS_INVALID_PARAMETER;
    }
    CreateParams->LogIdentifier[sizeof(CreateParams->LogIdentifier) - 1] = 0;
    LOG *log = createLog(driver, CreateParams->TotalBufferSize, CreateParams->ErrorPartitionSize,
                         CreateParams->LogIdentifier);
    if (!log) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    *RecorderLog = (RECORDER_LOG)log;
    return STATUS_SUCCESS;
}

void imp_WppRecorderLogDelete(PVOID WppCb, RECORDER_LOG RecorderLog) {
    DRIVER *driver = findDriver(WppCb);
    LOG *log = (LOG *)RecorderLog;
    if (!driver || !log || log->Signature != SIGNATURE) {
        return;
    }
    if (driver->Default == log) {
        setDefault(driver, NULL);
    }
    deleteLog(log);
}

RECORDER_LOG imp_WppRecorderLogGetDefault(PVOID WppCb) {
    DRIVER *driver = findDriver(WppCb);
    return driver ? (RECORDER_LOG)driver->Default : NULL;
}

BOOLEAN imp_WppRecorderIsDefaultLogAvailable(PVOID WppCb) {
    return imp_WppRecorderLogGetDefault(WppCb) != NULL;
}

void imp_WppRecorderLogSetIdentifier(PVOID WppCb, RECORDER_LOG RecorderLog, PSTR LogIdentifier) {
    LOG *log = (LOG *)RecorderLog;
    UNREFERENCED_PARAMETER(WppCb);
    if (!log || log->Signature != SIGNATURE) {
        return;
    }
    RtlZeroMemory(log->Identifier, sizeof(log->Identifier));
    for (ULONG i = 0; i + 1 < sizeof(log->Identifier) && LogIdentifier[i]; i++) {
        log->Identifier[i] = LogIdentifier[i];
    }
}

void imp_WppRecorderConfigure(PVOID WppCb, PRECORDER_CONFIGURE_PARAMS ConfigureParams) {
    DRIVER *driver = findDriver(WppCb);
    if (driver && driver->Default && !ConfigureParams->CreateDefaultLog) {
        LOG *log = driver->Default;
        setDefault(driver, NULL);
        deleteLog(log);
    }
}

/* Counters order the messages of several drivers; here the order of time is the order of all. */
WPP_RECORDER_COUNTER imp_WppRecorderGetCounterHandle(PVOID WppCb) {
    return (WPP_RECORDER_COUNTER)findDriver(WppCb);
}

NTSTATUS imp_WppRecorderLinkCounters(PVOID WppCb, WPP_RECORDER_COUNTER CounterOwner) {
    return findDriver(WppCb) && CounterOwner ? STATUS_SUCCESS : STATUS_INVALID_PARAMETER;
}

/* --- messages --- */

NTSTATUS WppAutoLogTrace(PVOID AutoLogContext, UCHAR MessageLevel, ULONG MessageFlags,
                         LPGUID MessageGuid, USHORT MessageNumber, ...) {
    DECLSPEC_ALIGN(8) UCHAR bytes[sizeof(ENTRY) + MOST_DATA];
    ENTRY *entry = (ENTRY *)bytes;
    LOG *log = AutoLogContext;
    va_list arguments;
    UNREFERENCED_PARAMETER(MessageFlags);
    if (!log) {
        return STATUS_SUCCESS; /* recording is off */
    }
    if (log->Signature != SIGNATURE) {
        return STATUS_INVALID_PARAMETER;
    }
    *entry = (ENTRY){.Number = MessageNumber, .Level = MessageLevel, .Guid = *MessageGuid};
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wvarargs" /* the type of the last one is not ours to choose */
    va_start(arguments, MessageNumber);
#pragma clang diagnostic pop
    for (;;) {
        const VOID *part = va_arg(arguments, const VOID *);
        SIZE_T size = part ? va_arg(arguments, SIZE_T) : 0;
        if (!part || size > MOST_DATA - (SIZE_T)entry->DataSize) {
            break;
        }
        RtlCopyMemory(entry->Data + entry->DataSize, part, size);
        entry->DataSize += (USHORT)size;
    }
    va_end(arguments);
    entry->Size = (USHORT)(FIELD_OFFSET(ENTRY, Data) + entry->DataSize);
    append(MessageLevel && MessageLevel <= TRACE_LEVEL_ERROR ? &log->Errors : &log->Others, entry);
    return STATUS_SUCCESS;
}

static VOID replayRing(const RING *ring, TRACEHANDLE handle, UCHAR level) {
    DECLSPEC_ALIGN(8) UCHAR bytes[sizeof(ENTRY) + MOST_DATA];
    const ENTRY *entry = (const ENTRY *)bytes;
    for (ULONG done = 0; done < ring->Used; done += entry->Size) {
        USHORT size;
        copyOut(ring, ring->Oldest + done, &size, sizeof(size));
        copyOut(ring, ring->Oldest + done, bytes, size);
        if (entry->Level <= level) {
            WmiTraceMessage(handle, TRACE_MESSAGE_GUID | TRACE_MESSAGE_SEQUENCE, &entry->Guid,
                            entry->Number, entry->Data, (SIZE_T)entry->DataSize, NULL);
        }
    }
}

void imp_WppRecorderReplay(PVOID WppCb, TRACEHANDLE WppTraceHandle, ULONG EnableFlags,
                           UCHAR EnableLevel) {
    DRIVER *driver = findDriver(WppCb);
    UNREFERENCED_PARAMETER(EnableFlags);
    if (!driver) {
        return;
    }
    for (PLIST_ENTRY link = driver->Logs.Flink; link != &driver->Logs; link = link->Flink) {
        const LOG *log = CONTAINING_RECORD(link, LOG, Link);
        replayRing(&log->Errors, WppTraceHandle, EnableLevel);
        replayRing(&log->Others, WppTraceHandle, EnableLevel);
    }
}

/* --- drivers --- */

void WppAutoLogStart(PVOID WppCb, PDRIVER_OBJECT DrvObj, PCUNICODE_STRING RegPath) {
    KIRQL irql;
    UNREFERENCED_PARAMETER(DrvObj);
    UNREFERENCED_PARAMETER(RegPath);
    DRIVER *driver = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*driver), TAG);
    if (!driver) {
        return; /* it runs without a log then */
    }
    driver->WppCb = WppCb;
    InitializeListHead(&driver->Logs);
    setDefault(driver, createLog(driver, RECORDER_LOG_DEFAULT_BUFFER_SIZE,
                                 RECORDER_LOG_DEFAULT_ERR_PARTITION_SIZE, "Default"));
    KeAcquireSpinLock(&driversLock, &irql);
    InsertTailList(&drivers, &driver->Link);
    KeReleaseSpinLock(&driversLock, irql);
}

void WppAutoLogStop(PVOID WppCb, PDRIVER_OBJECT DrvObj) {
    KIRQL irql;
    UNREFERENCED_PARAMETER(DrvObj);
    KeAcquireSpinLock(&driversLock, &irql);
    DRIVER *driver = findDriver(WppCb);
    if (driver) {
        RemoveEntryList(&driver->Link);
    }
    KeReleaseSpinLock(&driversLock, irql);
    if (!driver) {
        return;
    }
    setDefault(driver, NULL);
    while (!IsListEmpty(&driver->Logs)) {
        deleteLog(CONTAINING_RECORD(driver->Logs.Flink, LOG, Link));
    }
    ExFreePoolWithTag(driver, TAG);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}

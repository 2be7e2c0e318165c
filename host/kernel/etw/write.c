/*
 * Events and messages on their way to the log.
 */
#include "host/kernel/inc/etw.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/ke.h"
#include <evntprov.h>

/* --- WPP's messages --- */

static VOID writeMessage(LPCGUID guid, USHORT number, SIZE_T size) {
    ETWP_LINE line = EtwpNewLine();
    const ETWP_MESSAGE *message = EtwpFindMessage(guid, number);
    if (!message) {
        EtwpBeginAt(&line, guid);
        EtwpPrint(&line, "message %u of ", number);
        EtwpPutGuid(&line, (const UCHAR *)guid);
        EtwpPrint(&line, ": ");
        EtwpPutBytes(&line, EtwpData, size);
        EtwpEnd(&line);
        return;
    }
    EtwpBegin(&line, message->Module.At, message->Module.Length);
    EtwpPutText(&line, message->File.At, message->File.Length);
    EtwpPrint(&line, ":%lu ", message->Line);
    EtwpPutText(&line, message->Function.At, message->Function.Length);
    EtwpPrint(&line, ": ");
    EtwpDecode(&line, message, EtwpData, size);
    EtwpEnd(&line);
}

NTSTATUS WmiTraceMessageVa(TRACEHANDLE LoggerHandle, ULONG MessageFlags, LPCGUID MessageGuid,
                           USHORT MessageNumber, va_list MessageArgList) {
    SIZE_T size = 0;
    UNREFERENCED_PARAMETER(MessageFlags); /* what a header would hold; the line has its own */
    if (!EtwpSessionOn || (USHORT)LoggerHandle != (USHORT)ETWP_LOGGER) {
        return STATUS_INVALID_HANDLE;
    }
    for (;;) {
        const VOID *part = va_arg(MessageArgList, const VOID *);
        if (!part) {
            break;
        }
        SIZE_T length = va_arg(MessageArgList, SIZE_T);
        if (length > sizeof(EtwpData) - size) {
            return STATUS_BUFFER_OVERFLOW;
        }
        RtlCopyMemory(EtwpData + size, part, length);
        size += length;
    }
    writeMessage(MessageGuid, MessageNumber, size);
    return STATUS_SUCCESS;
}

/* The last named parameter is narrower than an int; on this ABI it has a place of its own all the
 * same, and the function's type is not ours to choose. */
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wvarargs"
NTSTATUS WmiTraceMessage(TRACEHANDLE LoggerHandle, ULONG MessageFlags, LPCGUID MessageGuid,
                         USHORT MessageNumber, ...) {
    va_list arguments;
    va_start(arguments, MessageNumber);
    NTSTATUS status =
        WmiTraceMessageVa(LoggerHandle, MessageFlags, MessageGuid, MessageNumber, arguments);
    va_end(arguments);
    return status;
}
#pragma clang diagnostic pop

/* --- providers' events --- */

static BOOLEAN gather(ULONG count, const EVENT_DATA_DESCRIPTOR *data, SIZE_T *ret_size) {
    SIZE_T size = 0;
    for (ULONG i = 0; i < count; i++) {
        if (data[i].Size > sizeof(EtwpData) - size) {
            return FALSE;
        }
        RtlCopyMemory(EtwpData + size, (const VOID *)(ULONG_PTR)data[i].Ptr, data[i].Size);
        size += data[i].Size;
    }
    *ret_size = size;
    return TRUE;
}

static VOID putProvider(ETWP_LINE *line, const ETWP_PROVIDER *provider,
                        const EVENT_DATA_DESCRIPTOR *traits) {
    if (traits && traits->Size > sizeof(USHORT)) {
        EtwpPrint(line, "%.*s", (int)min(traits->Size - sizeof(USHORT), 200),
                  (const char *)(ULONG_PTR)traits->Ptr + sizeof(USHORT));
    } else {
        EtwpPutGuid(line, (const UCHAR *)&provider->Id);
    }
}

/* Of a manifest, with the text that `cwdk mc` made of it. */
static VOID putDecoded(ETWP_LINE *line, const ETWP_MESSAGE *message, SIZE_T size) {
    EtwpPutText(line, message->Module.At, message->Module.Length);
    EtwpPrint(line, " ");
    EtwpPutText(line, message->Function.At, message->Function.Length);
    EtwpPrint(line, ": ");
    EtwpDecode(line, message, EtwpData, size);
    EtwpEnd(line);
}

/* Of a manifest that nobody described here: number and bytes. */
static VOID putPlain(ETWP_LINE *line, PCEVENT_DESCRIPTOR event, SIZE_T size) {
    EtwpPrint(line, " event %u version %u level %u keyword 0x%I64x: ", event->Id, event->Version,
              event->Level, event->Keyword);
    EtwpPutBytes(line, EtwpData, size);
}

static const ETWP_PROVIDER *openProvider(REGHANDLE handle, UCHAR level, ULONGLONG keyword) {
    return EtwProviderEnabled(handle, level, keyword) ? (const ETWP_PROVIDER *)handle : NULL;
}

static NTSTATUS writeEvent(REGHANDLE handle, PCEVENT_DESCRIPTOR event, ULONG count,
                           const EVENT_DATA_DESCRIPTOR *data) {
    SIZE_T size;
    const EVENT_DATA_DESCRIPTOR *traits = NULL;
    const EVENT_DATA_DESCRIPTOR *metadata = NULL;
    const ETWP_PROVIDER *provider = openProvider(handle, event->Level, event->Keyword);
    if (!provider) {
        return STATUS_SUCCESS; /* nobody listens */
    }
    while (count && data->Type != EVENT_DATA_DESCRIPTOR_TYPE_NONE) {
        if (data->Type == EVENT_DATA_DESCRIPTOR_TYPE_PROVIDER_METADATA) {
            traits = data;
        } else if (data->Type == EVENT_DATA_DESCRIPTOR_TYPE_EVENT_METADATA) {
            metadata = data;
        }
        data++;
        count--;
    }
    if (!gather(count, data, &size)) {
        return STATUS_BUFFER_OVERFLOW;
    }
    ETWP_LINE line = EtwpNewLine();
    const ETWP_MESSAGE *message =
        metadata ? NULL : EtwpFindMessage(&provider->Id, (ULONG)event->Version << 16 | event->Id);
    EtwpBeginAt(&line, provider->Image);
    if (message) {
        putDecoded(&line, message, size);
        return STATUS_SUCCESS;
    }
    putProvider(&line, provider, traits);
    if (metadata) {
        EtwpPrint(&line, " ");
        if (!EtwpDecodeTraceLogging(&line, (const UCHAR *)(ULONG_PTR)metadata->Ptr, metadata->Size,
                                    EtwpData, size)) {
            EtwpPrint(&line, " <the event's description does not fit its data>");
        }
    } else {
        putPlain(&line, event, size);
    }
    EtwpEnd(&line);
    return STATUS_SUCCESS;
}

NTSTATUS EtwWrite(REGHANDLE RegHandle, PCEVENT_DESCRIPTOR EventDescriptor, LPCGUID ActivityId,
                  ULONG UserDataCount, PEVENT_DATA_DESCRIPTOR UserData) {
    UNREFERENCED_PARAMETER(ActivityId);
    return writeEvent(RegHandle, EventDescriptor, UserDataCount, UserData);
}

NTSTATUS EtwWriteTransfer(REGHANDLE RegHandle, PCEVENT_DESCRIPTOR EventDescriptor,
                          LPCGUID ActivityId, LPCGUID RelatedActivityId, ULONG UserDataCount,
                          PEVENT_DATA_DESCRIPTOR UserData) {
    UNREFERENCED_PARAMETER(ActivityId);
    UNREFERENCED_PARAMETER(RelatedActivityId);
    return writeEvent(RegHandle, EventDescriptor, UserDataCount, UserData);
}

NTSTATUS EtwWriteEx(REGHANDLE RegHandle, PCEVENT_DESCRIPTOR EventDescriptor, ULONG64 Filter,
                    ULONG Flags, LPCGUID ActivityId, LPCGUID RelatedActivityId, ULONG UserDataCount,
                    PEVENT_DATA_DESCRIPTOR UserData) {
    UNREFERENCED_PARAMETER(Filter);
    UNREFERENCED_PARAMETER(Flags);
    UNREFERENCED_PARAMETER(ActivityId);
    UNREFERENCED_PARAMETER(RelatedActivityId);
    return writeEvent(RegHandle, EventDescriptor, UserDataCount, UserData);
}

NTSTATUS EtwWriteString(REGHANDLE RegHandle, UCHAR Level, ULONGLONG Keyword, LPCGUID ActivityId,
                        PCWSTR String) {
    const ETWP_PROVIDER *provider = openProvider(RegHandle, Level, Keyword);
    UNREFERENCED_PARAMETER(ActivityId);
    if (provider) {
        ETWP_LINE line = EtwpNewLine();
        EtwpBeginAt(&line, provider->Image);
        putProvider(&line, provider, NULL);
        EtwpPrint(&line, ": ");
        EtwpPutWide(&line, (const UCHAR *)String, wcslen(String) * sizeof(WCHAR));
        EtwpEnd(&line);
    }
    return STATUS_SUCCESS;
}

/* --- activities: a number of its own for each thread's work --- */

NTSTATUS EtwActivityIdControl(ULONG ControlCode, LPGUID ActivityId) {
    static LONG64 last;
    if (ControlCode != EVENT_ACTIVITY_CTRL_CREATE_ID) {
        KiUnimplemented("EtwActivityIdControl other than EVENT_ACTIVITY_CTRL_CREATE_ID");
    }
    RtlZeroMemory(ActivityId, sizeof(*ActivityId));
    ActivityId->Data1 = (ULONG)InterlockedIncrement64(&last);
    ActivityId->Data3 = 0x4000; /* of version 4, by what is not random here: runs repeat */
    return STATUS_SUCCESS;
}

/*
 * Event tracing: providers, and the one session that a run may have.
 *
 * With the directive `trace` of the boot script the session is on: every provider is enabled with
 * all flags and keywords at level verbose as soon as it registers, and what it writes becomes a
 * line of the log, decoded. Without it providers register and stay off, as on a computer where
 * nobody listens. Trace messages of WPP are decoded with the TMF texts that `tmf` directives name,
 * TraceLogging events describe themselves, others are shown as provider, number and bytes.
 *
 * Writing is allowed at any IRQL: nothing here allocates, waits or touches paged memory then.
 */
#pragma once

#include <ntifs.h>

#define ETWP_TAG 'pwtE'
#define ETWP_LEVEL 5 /* TRACE_LEVEL_VERBOSE */

typedef struct _ETWP_PROVIDER {
    LIST_ENTRY Link;
    GUID Id;
    BOOLEAN Enabled;
    BOOLEAN Classic; /* of WPP: written to by logger handle, not by provider */
    PVOID Image;     /* an address of the driver that registered */
    union {
        PETWENABLECALLBACK Callback;
        VOID (*ClassicCallback)(LPCGUID, UCHAR, PVOID, PVOID);
    };
    PVOID Context;
    ULONG FrameCount; /* who registered it, for reports */
    ULONG64 Frames[8];
} ETWP_PROVIDER;

/* The session: set once, before the first driver is loaded. */
extern BOOLEAN EtwpSessionOn;
#define ETWP_LOGGER 0x0000000000050001ull /* as the enable context has it: session 1, level 5 */

/* Reads a TMF text; the first fault ends the run with its line. */
VOID EtwpReadTmf(const char *Path);

/* A registered provider of the image, or NULL: its driver is about to go. */
const ETWP_PROVIDER *EtwpProviderOfImage(const VOID *Base, SIZE_T Size);

/* A message of a TMF text. The strings are parts of the file's text, without terminators. */
typedef struct _ETWP_TEXT {
    const char *At;
    SIZE_T Length;
} ETWP_TEXT;

typedef struct _ETWP_MESSAGE {
    struct _ETWP_MESSAGE *Next; /* of the same hash */
    GUID Guid;
    ULONG Number;
    ULONG Line;
    ETWP_TEXT Module, File, Function, Level, Flags, Component, Subcomponent;
    ETWP_TEXT Format;    /* between its quotes */
    ETWP_TEXT Arguments; /* the lines between '{' and '}' */
} ETWP_MESSAGE;

const ETWP_MESSAGE *EtwpFindMessage(LPCGUID Guid, ULONG Number);

/* A line in the making. What does not fit is cut. */
typedef struct _ETWP_LINE {
    char *Text;
    SIZE_T Capacity;
    SIZE_T Length;
} ETWP_LINE;

VOID EtwpPut(ETWP_LINE *Line, char Character);
VOID EtwpPutText(ETWP_LINE *Line, const char *Text, SIZE_T Length);
VOID EtwpPrint(ETWP_LINE *Line, const char *Format, ...);
VOID EtwpPutWide(ETWP_LINE *Line, const UCHAR *Bytes, SIZE_T Size);
VOID EtwpPutGuid(ETWP_LINE *Line, const UCHAR *Bytes);
VOID EtwpPutBytes(ETWP_LINE *Line, const UCHAR *Bytes, SIZE_T Size);
VOID EtwpPutTime(ETWP_LINE *Line, LONGLONG Time); /* 100 ns since 1601 */
VOID EtwpPutSid(ETWP_LINE *Line, const UCHAR *Bytes, SIZE_T Size);
VOID EtwpPutStatus(ETWP_LINE *Line, ULONG Status);
VOID EtwpPutDouble(ETWP_LINE *Line, double Value, int Precision);

/* "echo: [0]0004.0008 " for the driver at an address. */
VOID EtwpBegin(ETWP_LINE *Line, const char *Name, SIZE_T Length);
VOID EtwpBeginAt(ETWP_LINE *Line, const VOID *Address);
VOID EtwpEnd(ETWP_LINE *Line);

/* The text of a message whose arguments' bytes follow each other in Data. */
VOID EtwpDecode(ETWP_LINE *Line, const ETWP_MESSAGE *Message, const UCHAR *Data, SIZE_T Size);

/* An event of TraceLogging: name and fields. FALSE when the bytes are not that. */
BOOLEAN EtwpDecodeTraceLogging(ETWP_LINE *Line, const UCHAR *Metadata, SIZE_T MetadataSize,
                               const UCHAR *Data, SIZE_T Size);

/* The one buffer for lines and the one for data: nobody is preempted while one is in use. */
ETWP_LINE EtwpNewLine(VOID);
#define ETWP_DATA_SIZE 65536
extern UCHAR EtwpData[ETWP_DATA_SIZE];

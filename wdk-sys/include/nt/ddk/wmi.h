/*
 * Windows Management Instrumentation and event tracing from a driver.
 * What ntddk.h adds to nt/wmi.h.
 */
#ifndef CWDK_NT_DDK_WMI_H
#define CWDK_NT_DDK_WMI_H

#include "nt/forward.h"
#include "nt/ddk/dpc.h"

EXTERN_C_START

typedef struct _WHEA_ETW_OVERFLOW_EVENT WHEA_ETW_OVERFLOW_EVENT, *PWHEA_ETW_OVERFLOW_EVENT;
#pragma pack(push, 1)
struct _WHEA_ETW_OVERFLOW_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONGLONG RecordId;
};
#pragma pack(pop)

typedef struct _WHEA_PSHED_PI_TRACE_EVENT WHEA_PSHED_PI_TRACE_EVENT, *PWHEA_PSHED_PI_TRACE_EVENT;
struct _WHEA_PSHED_PI_TRACE_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    CCHAR Buffer[256];
};

EXTERN_C_END

#endif

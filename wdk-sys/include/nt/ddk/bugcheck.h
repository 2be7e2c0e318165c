/*
 * Bug checks: stopping the system, and the callbacks that add data to the dump.
 * What ntddk.h adds to nt/bugcheck.h.
 */
#ifndef CWDK_NT_DDK_BUGCHECK_H
#define CWDK_NT_DDK_BUGCHECK_H

#include "nt/forward.h"
#include "nt/ddk/dpc.h"

EXTERN_C_START

typedef enum _WHEA_BUGCHECK_RECOVERY_LOG_TYPE {
    WheaEventBugCheckRecoveryEntry = 0,
    WheaEventBugCheckRecoveryReturn,
    WheaEventBugCheckRecoveryMax,
} WHEA_BUGCHECK_RECOVERY_LOG_TYPE,
    *PWHEA_BUGCHECK_RECOVERY_LOG_TYPE;

typedef struct _WHEA_SEL_BUGCHECK_PROGRESS WHEA_SEL_BUGCHECK_PROGRESS, *PWHEA_SEL_BUGCHECK_PROGRESS;
#pragma pack(push, 1)
struct _WHEA_SEL_BUGCHECK_PROGRESS {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONG BugCheckCode;
    ULONG BugCheckProgressSummary;
};
#pragma pack(pop)

typedef struct _WHEA_SEL_BUGCHECK_RECOVERY_STATUS_MULTIPLE_BUGCHECK_EVENT
    WHEA_SEL_BUGCHECK_RECOVERY_STATUS_MULTIPLE_BUGCHECK_EVENT,
    *PWHEA_SEL_BUGCHECK_RECOVERY_STATUS_MULTIPLE_BUGCHECK_EVENT;
struct _WHEA_SEL_BUGCHECK_RECOVERY_STATUS_MULTIPLE_BUGCHECK_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    BOOLEAN IsBugcheckOwner;
    UCHAR RecursionCount;
    BOOLEAN IsBugcheckRecoveryOwner;
};

typedef struct _WHEA_SEL_BUGCHECK_RECOVERY_STATUS_PHASE1_EVENT
    WHEA_SEL_BUGCHECK_RECOVERY_STATUS_PHASE1_EVENT,
    *PWHEA_SEL_BUGCHECK_RECOVERY_STATUS_PHASE1_EVENT;
#pragma pack(push, 1)
struct _WHEA_SEL_BUGCHECK_RECOVERY_STATUS_PHASE1_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    BOOLEAN Success;
    UCHAR Version;
    USHORT EntryCount;
    struct {
        UCHAR DumpPolicy;
        UCHAR Reserved[3];
    } Data;
};
#pragma pack(pop)

typedef struct _WHEA_SEL_BUGCHECK_RECOVERY_STATUS_PHASE2_EVENT
    WHEA_SEL_BUGCHECK_RECOVERY_STATUS_PHASE2_EVENT,
    *PWHEA_SEL_BUGCHECK_RECOVERY_STATUS_PHASE2_EVENT;
#pragma pack(push, 1)
struct _WHEA_SEL_BUGCHECK_RECOVERY_STATUS_PHASE2_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONG BootId;
    BOOLEAN Success;
};
#pragma pack(pop)

typedef struct _WHEA_SEL_BUGCHECK_RECOVERY_STATUS_START_EVENT
    WHEA_SEL_BUGCHECK_RECOVERY_STATUS_START_EVENT,
    *PWHEA_SEL_BUGCHECK_RECOVERY_STATUS_START_EVENT;
struct _WHEA_SEL_BUGCHECK_RECOVERY_STATUS_START_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    KIRQL StartingIrql;
};

NTKERNELAPI DECLSPEC_NORETURN void NTAPI KeBugCheck(_In_ ULONG BugCheckCode);

EXTERN_C_END

#endif

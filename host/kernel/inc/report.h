/*
 * Reports for the host's other images (Wdf01000.sys, verifier.sys): they end the run as the
 * kernel's own do. Texts are read during the call only.
 */
#pragma once

#include <ntddk.h>

typedef struct _KI_REPORT_LINE {
    PCSTR Key;
    PCSTR Value;
} KI_REPORT_LINE;

/* One more stack, or a single place in code, beside the caller's stack: "completed by". */
typedef struct _KI_REPORT_PLACE {
    PCSTR Label;
    const ULONG64 *Pcs;
    ULONG Count;
} KI_REPORT_PLACE;

#ifndef KI_REPORT_API
#define KI_REPORT_API __declspec(dllimport)
#endif

/* A driver broke a rule: exit code 10. Code is the bug check it would be on Windows. */
KI_REPORT_API DECLSPEC_NORETURN VOID KiStopViolation(ULONG Code, const ULONG_PTR Parameters[4],
                                                     PCSTR Title, const KI_REPORT_LINE *Lines,
                                                     ULONG LineCount, const KI_REPORT_PLACE *Places,
                                                     ULONG PlaceCount);

/* Component!Function is bound but not implemented: exit code 12. */
KI_REPORT_API DECLSPEC_NORETURN VOID KiStopUnimplemented(PCSTR Component, PCSTR Function);

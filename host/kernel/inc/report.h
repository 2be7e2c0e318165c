/*
 * report.h: how images beside the kernel (Wdf01000.sys, verifier.sys) stop a run with words.
 * Exported by ntoskrnl.exe for them only; drivers are not given these.
 */
#pragma once

#include <ntifs.h>

typedef struct _KI_REPORT_LINE {
    PCSTR Key;
    PCSTR Value;
} KI_REPORT_LINE;

/* A violation: code and parameters as of a bug check, one line of title, facts, and the stack of
   the caller. Ends the run with exit code 10. Title and lines are read during the call only. */
NTKERNELAPI DECLSPEC_NORETURN VOID KiStopViolation(ULONG Code, const ULONG_PTR Parameters[4],
                                                   PCSTR Title, const KI_REPORT_LINE *Lines,
                                                   ULONG LineCount);

/* "Component!Function is not implemented": exit code 12, as the machine's stub of an import. */
NTKERNELAPI DECLSPEC_NORETURN VOID KiStopUnimplemented(PCSTR Component, PCSTR Function);

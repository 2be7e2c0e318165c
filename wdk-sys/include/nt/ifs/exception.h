/*
 * Exceptions: the records a fault carries, the machine context it saves, and the tables by
 * which a stack is unwound.
 * What ntifs.h adds to nt/exception.h.
 */
#ifndef CWDK_NT_IFS_EXCEPTION_H
#define CWDK_NT_IFS_EXCEPTION_H

#include "nt/forward.h"

EXTERN_C_START

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI void NTAPI RtlCaptureContext(_Out_ PCONTEXT ContextRecord);

#if defined(_M_AMD64)
NTSYSAPI void NTAPI RtlCaptureContext2(_Inout_ PCONTEXT ContextRecord);
#endif

_Success_(return != 0)
NTSYSAPI USHORT NTAPI RtlCaptureStackBackTrace(_In_ ULONG FramesToSkip, _In_ ULONG FramesToCapture,
                                               _Out_writes_to_(FramesToCapture, return)
                                                   PVOID *BackTrace,
                                               _Out_opt_ PULONG BackTraceHash);

EXTERN_C_END

#endif

/*
 * The file system run-time library: oplocks, file locks, name tests, contexts, notifications.
 * What ntddk.h adds to nt/fsrtl.h.
 */
#ifndef CWDK_NT_DDK_FSRTL_H
#define CWDK_NT_DDK_FSRTL_H

#include "nt/forward.h"

EXTERN_C_START

_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlIsTotalDeviceFailure(_In_ NTSTATUS Status);

EXTERN_C_END

#endif

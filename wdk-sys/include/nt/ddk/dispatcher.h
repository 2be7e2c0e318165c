/*
 * Dispatcher objects: what a thread can wait for. Events, semaphores, mutants and waits.
 * What ntddk.h adds to nt/dispatcher.h.
 */
#ifndef CWDK_NT_DDK_DISPATCHER_H
#define CWDK_NT_DDK_DISPATCHER_H

#include "nt/forward.h"
#include "nt/dispatcher.h"

EXTERN_C_START

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONG KePulseEvent(_Inout_ PRKEVENT Event, _In_ KPRIORITY Increment, _In_ BOOLEAN Wait);

EXTERN_C_END

#endif

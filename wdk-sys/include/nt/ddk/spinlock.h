/*
 * Spin locks: ordinary, queued, and the shared/exclusive EX spin locks.
 * What ntddk.h adds to nt/spinlock.h.
 */
#ifndef CWDK_NT_DDK_SPINLOCK_H
#define CWDK_NT_DDK_SPINLOCK_H

#include "nt/forward.h"
#include "nt/dpc.h"

EXTERN_C_START

_IRQL_requires_max_(DISPATCH_LEVEL)
_Requires_lock_not_held_(*Lock) NTKERNELAPI NTSTATUS
    ExInterlockedExtendZone(_Inout_ PZONE_HEADER Zone, _Inout_ PVOID Segment,
                            _In_ ULONG SegmentSize,
                            _Inout_ _Requires_lock_not_held_(*Lock) PKSPIN_LOCK Lock);

EXTERN_C_END

#endif

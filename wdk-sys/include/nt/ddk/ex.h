/*
 * Further calls and types of the executive.
 * What ntddk.h adds to nt/ex.h.
 */
#ifndef CWDK_NT_DDK_EX_H
#define CWDK_NT_DDK_EX_H

#include "nt/forward.h"

EXTERN_C_START

NTKERNELAPI NTSTATUS ExExtendZone(_Inout_ PZONE_HEADER Zone, _Inout_ PVOID Segment,
                                  _In_ ULONG SegmentSize);

NTKERNELAPI NTSTATUS ExInitializeZone(_Out_ PZONE_HEADER Zone, _In_ ULONG BlockSize,
                                      _Inout_ PVOID InitialSegment, _In_ ULONG InitialSegmentSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS ExUuidCreate(_Out_ UUID *Uuid);

EXTERN_C_END

#endif

/*
 * Further calls and types of the executive.
 * What ntddk.h adds to nt/ex.h.
 */
#ifndef CWDK_NT_DDK_EX_H
#define CWDK_NT_DDK_EX_H

#include "nt/forward.h"
#include "nt/interlocked.h"

EXTERN_C_START

typedef enum _INTERLOCKED_RESULT {
    ResultNegative = 1,
    ResultZero = 0,
    ResultPositive = 2,
} INTERLOCKED_RESULT;

NTKERNELAPI NTSTATUS ExExtendZone(_Inout_ PZONE_HEADER Zone, _Inout_ PVOID Segment,
                                  _In_ ULONG SegmentSize);

NTKERNELAPI NTSTATUS ExInitializeZone(_Out_ PZONE_HEADER Zone, _In_ ULONG BlockSize,
                                      _Inout_ PVOID InitialSegment, _In_ ULONG InitialSegmentSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS ExUuidCreate(_Out_ UUID *Uuid);

/* Counters whose lock argument is a relic; the operation is atomic by itself. */
_Post_satisfies_(return >= 0 && return <= 2) FORCEINLINE LONG
    _ExInterlockedIncrementLong(_Inout_ _Interlocked_operand_ PLONG Addend) {
    LONG value = _InterlockedIncrement((volatile LONG *)Addend);

    return value < 0 ? ResultNegative : value > 0 ? ResultPositive : ResultZero;
}

_Post_satisfies_(return >= 0 && return <= 2) FORCEINLINE LONG
    _ExInterlockedDecrementLong(_Inout_ _Interlocked_operand_ PLONG Addend) {
    LONG value = _InterlockedDecrement((volatile LONG *)Addend);

    return value < 0 ? ResultNegative : value > 0 ? ResultPositive : ResultZero;
}

FORCEINLINE ULONG _ExInterlockedExchangeUlong(_Inout_ _Interlocked_operand_ PULONG Target,
                                              _In_ ULONG Value) {
    return (ULONG)_InterlockedExchange((volatile LONG *)Target, (LONG)Value);
}

#define ExInterlockedIncrementLong(Addend, Lock) _ExInterlockedIncrementLong(Addend)
#define ExInterlockedDecrementLong(Addend, Lock) _ExInterlockedDecrementLong(Addend)
#define ExInterlockedExchangeUlong(Target, Value, Lock) _ExInterlockedExchangeUlong(Target, Value)

/* Zones: blocks of one size cut from segments the driver supplies. */
#define ExAllocateFromZone(Zone)                                                                   \
    ((PVOID)((Zone)->FreeList.Next));                                                              \
    if ((Zone)->FreeList.Next)                                                                     \
    (Zone)->FreeList.Next = (Zone)->FreeList.Next->Next
#define ExFreeToZone(Zone, Block)                                                                  \
    (((PSINGLE_LIST_ENTRY)(Block))->Next = (Zone)->FreeList.Next,                                  \
     (Zone)->FreeList.Next = ((PSINGLE_LIST_ENTRY)(Block)), ((PSINGLE_LIST_ENTRY)(Block))->Next)
#define ExIsFullZone(Zone) ((Zone)->FreeList.Next == (PSINGLE_LIST_ENTRY)NULL)
#define ExInterlockedAllocateFromZone(Zone, Lock)                                                  \
    ((PVOID)ExInterlockedPopEntryList(&(Zone)->FreeList, (Lock)))
#define ExInterlockedFreeToZone(Zone, Block, Lock)                                                 \
    (ExInterlockedPushEntryList(&(Zone)->FreeList, ((PSINGLE_LIST_ENTRY)(Block)), (Lock)))
#define ExIsObjectInFirstZoneSegment(Zone, Object)                                                 \
    ((BOOLEAN)(((PUCHAR)(Object) >= (PUCHAR)(Zone)->SegmentList.Next) &&                           \
               ((PUCHAR)(Object) < (PUCHAR)(Zone)->SegmentList.Next + (Zone)->TotalSegmentSize)))

/* Bits of a flags word, changed atomically. */
#define EX_INIT_BITS(Flags, Bit) (*((Flags)) |= (Bit))
#define EX_TEST_SET_BIT(Flags, Bit) _interlockedbittestandset((PLONG)(Flags), (Bit))
#define EX_TEST_CLEAR_BIT(Flags, Bit) _interlockedbittestandreset((PLONG)(Flags), (Bit))

EXTERN_C_END

#endif

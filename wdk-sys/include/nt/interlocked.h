/*
 * Atomic operations on a word; nt/ordered.h has plain reads and writes. On both targets the
 * interlocked operations are full barriers; the NoFence, Acquire and Release spellings ask for less
 * and may be given more.
 */
#ifndef CWDK_NT_INTERLOCKED_H
#define CWDK_NT_INTERLOCKED_H

#include "nt/intrinsics.h"
#include "nt/ordered.h"

EXTERN_C_START

#if defined(_M_AMD64)
FORCEINLINE LONG _InlineInterlockedAdd(_Inout_ _Interlocked_operand_ LONG volatile *Addend,
                                       _In_ LONG Value) {
    return _InterlockedExchangeAdd(Addend, Value) + Value;
}

FORCEINLINE LONG64 _InlineInterlockedAdd64(_Inout_ _Interlocked_operand_ LONG64 volatile *Addend,
                                           _In_ LONG64 Value) {
    return _InterlockedExchangeAdd64(Addend, Value) + Value;
}
#endif

#define BitScanForward _BitScanForward
#define BitScanForward64 _BitScanForward64
#define BitScanReverse _BitScanReverse
#define BitScanReverse64 _BitScanReverse64
#define BitTest _bittest
#define BitTest64 _bittest64
#define BitTestAndComplement _bittestandcomplement
#define BitTestAndComplement64 _bittestandcomplement64
#define BitTestAndReset _bittestandreset
#define BitTestAndReset64 _bittestandreset64
#define BitTestAndSet _bittestandset
#define BitTestAndSet64 _bittestandset64
#define InterlockedAnd _InterlockedAnd
#define InterlockedAnd16 _InterlockedAnd16
#define InterlockedAnd64 _InterlockedAnd64
#define InterlockedAnd64Acquire _InterlockedAnd64
#define InterlockedAnd64NoFence _InterlockedAnd64
#define InterlockedAnd64Release _InterlockedAnd64
#define InterlockedAnd8 _InterlockedAnd8
#define InterlockedAndAcquire _InterlockedAnd
#define InterlockedAndAcquire8 _InterlockedAnd8
#define InterlockedAndNoFence _InterlockedAnd
#define InterlockedAndNoFence8 _InterlockedAnd8
#define InterlockedAndRelease _InterlockedAnd
#define InterlockedAndRelease8 _InterlockedAnd8
#define InterlockedBitTestAndReset _interlockedbittestandreset
#define InterlockedBitTestAndReset64 _interlockedbittestandreset64
#define InterlockedBitTestAndReset64Acquire _interlockedbittestandreset64
#define InterlockedBitTestAndReset64NoFence _interlockedbittestandreset64
#define InterlockedBitTestAndReset64Release _interlockedbittestandreset64
#define InterlockedBitTestAndResetAcquire _interlockedbittestandreset
#define InterlockedBitTestAndResetNoFence _interlockedbittestandreset
#define InterlockedBitTestAndResetRelease _interlockedbittestandreset
#define InterlockedBitTestAndSet _interlockedbittestandset
#define InterlockedBitTestAndSet64 _interlockedbittestandset64
#define InterlockedBitTestAndSet64Acquire _interlockedbittestandset64
#define InterlockedBitTestAndSet64NoFence _interlockedbittestandset64
#define InterlockedBitTestAndSet64Release _interlockedbittestandset64
#define InterlockedBitTestAndSetAcquire _interlockedbittestandset
#define InterlockedBitTestAndSetNoFence _interlockedbittestandset
#define InterlockedBitTestAndSetRelease _interlockedbittestandset
#define InterlockedCompareExchange _InterlockedCompareExchange
#define InterlockedCompareExchange128 _InterlockedCompareExchange128
#define InterlockedCompareExchange16 _InterlockedCompareExchange16
#define InterlockedCompareExchange64 _InterlockedCompareExchange64
#define InterlockedCompareExchangeAcquire _InterlockedCompareExchange
#define InterlockedCompareExchangeAcquire16 _InterlockedCompareExchange16
#define InterlockedCompareExchangeNoFence _InterlockedCompareExchange
#define InterlockedCompareExchangeNoFence16 _InterlockedCompareExchange16
#define InterlockedCompareExchangePointer _InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerAcquire _InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerNoFence _InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerRelease _InterlockedCompareExchangePointer
#define InterlockedCompareExchangeRelease _InterlockedCompareExchange
#define InterlockedCompareExchangeRelease16 _InterlockedCompareExchange16
#define InterlockedDecrement _InterlockedDecrement
#define InterlockedDecrement16 _InterlockedDecrement16
#define InterlockedDecrement64 _InterlockedDecrement64
#define InterlockedDecrementAcquire _InterlockedDecrement
#define InterlockedDecrementAcquire16 _InterlockedDecrement16
#define InterlockedDecrementAcquire64 _InterlockedDecrement64
#define InterlockedDecrementNoFence _InterlockedDecrement
#define InterlockedDecrementNoFence16 _InterlockedDecrement16
#define InterlockedDecrementNoFence64 _InterlockedDecrement64
#define InterlockedDecrementRelease _InterlockedDecrement
#define InterlockedDecrementRelease16 _InterlockedDecrement16
#define InterlockedDecrementRelease64 _InterlockedDecrement64
#define InterlockedExchange _InterlockedExchange
#define InterlockedExchange16 _InterlockedExchange16
#define InterlockedExchange64 _InterlockedExchange64
#define InterlockedExchange8 _InterlockedExchange8
#define InterlockedExchangeAcquire _InterlockedExchange
#define InterlockedExchangeAdd _InterlockedExchangeAdd
#define InterlockedExchangeAdd64 _InterlockedExchangeAdd64
#define InterlockedExchangeAdd8 _InterlockedExchangeAdd8
#define InterlockedExchangeAddAcquire _InterlockedExchangeAdd
#define InterlockedExchangeAddAcquire64 _InterlockedExchangeAdd64
#define InterlockedExchangeAddNoFence _InterlockedExchangeAdd
#define InterlockedExchangeAddNoFence64 _InterlockedExchangeAdd64
#define InterlockedExchangeAddRelease _InterlockedExchangeAdd
#define InterlockedExchangeAddRelease64 _InterlockedExchangeAdd64
#define InterlockedExchangeNoFence _InterlockedExchange
#define InterlockedExchangePointer _InterlockedExchangePointer
#define InterlockedExchangePointerAcquire _InterlockedExchangePointer
#define InterlockedExchangePointerNoFence _InterlockedExchangePointer
#define InterlockedIncrement _InterlockedIncrement
#define InterlockedIncrement16 _InterlockedIncrement16
#define InterlockedIncrement64 _InterlockedIncrement64
#define InterlockedIncrementAcquire _InterlockedIncrement
#define InterlockedIncrementAcquire16 _InterlockedIncrement16
#define InterlockedIncrementAcquire64 _InterlockedIncrement64
#define InterlockedIncrementNoFence _InterlockedIncrement
#define InterlockedIncrementNoFence16 _InterlockedIncrement16
#define InterlockedIncrementNoFence64 _InterlockedIncrement64
#define InterlockedIncrementRelease _InterlockedIncrement
#define InterlockedIncrementRelease16 _InterlockedIncrement16
#define InterlockedIncrementRelease64 _InterlockedIncrement64
#define InterlockedOr _InterlockedOr
#define InterlockedOr16 _InterlockedOr16
#define InterlockedOr64 _InterlockedOr64
#define InterlockedOr64Acquire _InterlockedOr64
#define InterlockedOr64NoFence _InterlockedOr64
#define InterlockedOr64Release _InterlockedOr64
#define InterlockedOr8 _InterlockedOr8
#define InterlockedOrAcquire _InterlockedOr
#define InterlockedOrAcquire8 _InterlockedOr8
#define InterlockedOrNoFence _InterlockedOr
#define InterlockedOrNoFence8 _InterlockedOr8
#define InterlockedOrRelease _InterlockedOr
#define InterlockedOrRelease8 _InterlockedOr8
#define InterlockedXor _InterlockedXor
#define InterlockedXor16 _InterlockedXor16
#define InterlockedXor64 _InterlockedXor64
#define InterlockedXor64Acquire _InterlockedXor64
#define InterlockedXor64NoFence _InterlockedXor64
#define InterlockedXor64Release _InterlockedXor64
#define InterlockedXor8 _InterlockedXor8
#define InterlockedXorAcquire _InterlockedXor
#define InterlockedXorAcquire8 _InterlockedXor8
#define InterlockedXorNoFence _InterlockedXor
#define InterlockedXorNoFence8 _InterlockedXor8
#define InterlockedXorRelease _InterlockedXor
#define InterlockedXorRelease8 _InterlockedXor8
#if defined(_M_AMD64)
#define InterlockedAdd _InlineInterlockedAdd
#define InterlockedAdd64 _InlineInterlockedAdd64
#define InterlockedAddAcquire _InlineInterlockedAdd
#define InterlockedAddAcquire64 _InlineInterlockedAdd64
#define InterlockedAddNoFence _InlineInterlockedAdd
#define InterlockedAddNoFence64 _InlineInterlockedAdd64
#define InterlockedAddRelease _InlineInterlockedAdd
#define InterlockedAddRelease64 _InlineInterlockedAdd64
#else
#define InterlockedAdd _InterlockedAdd
#define InterlockedAdd64 _InterlockedAdd64
#define InterlockedAddAcquire _InterlockedAdd
#define InterlockedAddAcquire64 _InterlockedAdd64
#define InterlockedAddNoFence _InterlockedAdd
#define InterlockedAddNoFence64 _InterlockedAdd64
#define InterlockedAddRelease _InterlockedAdd
#define InterlockedAddRelease64 _InterlockedAdd64
#endif

#define InterlockedExchangeNoFence64 _InterlockedExchange64
#define InterlockedDecrementSizeT(a) InterlockedDecrement64((LONG64 *)(a))
#define InterlockedDecrementSizeTNoFence(a) InterlockedDecrement64((LONG64 *)(a))
#define InterlockedIncrementSizeT(a) InterlockedIncrement64((LONG64 *)(a))
#define InterlockedIncrementSizeTNoFence(a) InterlockedIncrement64((LONG64 *)(a))
#define InterlockedExchangeAddSizeT(a, b) InterlockedExchangeAdd64((LONG64 *)(a), (LONG64)(b))
#define InterlockedExchangeAddSizeTAcquire(a, b)                                                   \
    InterlockedExchangeAdd64((LONG64 *)(a), (LONG64)(b))
#define InterlockedExchangeAddSizeTNoFence(a, b)                                                   \
    InterlockedExchangeAdd64((LONG64 *)(a), (LONG64)(b))
#define RtlInterlockedSetBits(Flags, Flag) InterlockedOr((PLONG)(Flags), (LONG)(Flag))
#define RtlInterlockedAndBits(Flags, Flag) InterlockedAnd((PLONG)(Flags), (LONG)(Flag))
#define RtlInterlockedClearBits(Flags, Flag) RtlInterlockedAndBits(Flags, ~(Flag))
#define RtlInterlockedXorBits(Flags, Flag) InterlockedXor((PLONG)(Flags), (LONG)(Flag))
#define RtlInterlockedSetBitsDiscardReturn(Flags, Flag) ((void)RtlInterlockedSetBits(Flags, Flag))
#define RtlInterlockedAndBitsDiscardReturn(Flags, Flag) ((void)RtlInterlockedAndBits(Flags, Flag))
#define RtlInterlockedClearBitsDiscardReturn(Flags, Flag)                                          \
    ((void)RtlInterlockedClearBits(Flags, Flag))

/* A barrier for the processor as well as for the compiler. */
#if defined(_M_AMD64)
#define MemoryBarrier __faststorefence
#define FastFence __faststorefence
#define LoadFence _mm_lfence
#define MemoryFence _mm_mfence
#define StoreFence _mm_sfence
#define YieldProcessor _mm_pause
#define ReadMxCsr _mm_getcsr
#define WriteMxCsr _mm_setcsr
#define ReadTimeStampCounter() __rdtsc()
#define ReadPMC __readpmc
#define GetCallersEflags() __getcallerseflags()
#define GetSegmentLimit __segmentlimit
#define CpuIdEx __cpuidex
#define Multiply128 _mul128
#define UnsignedMultiply128 _umul128
#define ShiftLeft128 __shiftleft128
#define ShiftRight128 __shiftright128
#define PopulationCount64 __popcnt64
#define CacheLineFlush(Address) _mm_clflush(Address)
FORCEINLINE VOID KeMemoryBarrier(VOID) { __faststorefence(); }
#else
#define MemoryBarrier() __dmb(0xB)
#define FastFence() __dmb(0xB)
#define LoadFence() __dmb(0x9)
#define MemoryFence() __dmb(0xB)
#define StoreFence() __dmb(0xA)
FORCEINLINE VOID YieldProcessor(VOID) { __yield(); }
#define ReadTimeStampCounter() ((ULONG64)_ReadStatusReg(ARM64_PMCCNTR_EL0))
#define PopulationCount64(value) ((ULONG64)__builtin_popcountll(value))
FORCEINLINE VOID KeMemoryBarrier(VOID) { __dmb(0xB); }
#endif
#define KeMemoryBarrierWithoutFence() _ReadWriteBarrier()
#define MultiplyHigh __mulh
#define UnsignedMultiplyHigh __umulh
#define PreFetchCacheLine(l, a) __builtin_prefetch((const void *)(a))
#define PrefetchForWrite(p) __builtin_prefetch((const void *)(p), 1)
#define ReadForWriteAccess(p) (*(p))
#define BarrierAfterRead() _ReadWriteBarrier()

EXTERN_C_END

#endif

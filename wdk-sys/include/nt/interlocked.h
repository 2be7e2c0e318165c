/*
 * Atomic operations on a word, and plain reads and writes with a stated ordering. On both targets
 * the interlocked operations are full barriers; the NoFence, Acquire and Release spellings ask for
 * less and may be given more.
 */
#ifndef CWDK_NT_INTERLOCKED_H
#define CWDK_NT_INTERLOCKED_H

#include "nt/intrinsics.h"

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

FORCEINLINE LONG ReadAcquire(_In_ _Interlocked_operand_ const volatile LONG *Source) {
    return __atomic_load_n(Source, __ATOMIC_ACQUIRE);
}

FORCEINLINE SHORT ReadAcquire16(_In_ _Interlocked_operand_ const volatile SHORT *Source) {
    return __atomic_load_n(Source, __ATOMIC_ACQUIRE);
}

FORCEINLINE LONG64 ReadAcquire64(_In_ _Interlocked_operand_ const volatile LONG64 *Source) {
    return __atomic_load_n(Source, __ATOMIC_ACQUIRE);
}

FORCEINLINE CHAR ReadAcquire8(_In_ _Interlocked_operand_ const volatile CHAR *Source) {
    return __atomic_load_n(Source, __ATOMIC_ACQUIRE);
}

FORCEINLINE UCHAR ReadBooleanAcquire(_In_ _Interlocked_operand_ const volatile BOOLEAN *Source) {
    return __atomic_load_n(Source, __ATOMIC_ACQUIRE);
}

FORCEINLINE UCHAR ReadBooleanNoFence(_In_ _Interlocked_operand_ const volatile BOOLEAN *Source) {
    return __atomic_load_n(Source, __ATOMIC_RELAXED);
}

FORCEINLINE UCHAR ReadBooleanRaw(_In_ _Interlocked_operand_ const volatile BOOLEAN *Source) {
    return *Source;
}

FORCEINLINE INT32 ReadInt32Acquire(_In_ _Interlocked_operand_ const volatile INT32 *Source) {
    return __atomic_load_n(Source, __ATOMIC_ACQUIRE);
}

FORCEINLINE INT32 ReadInt32NoFence(_In_ _Interlocked_operand_ const volatile INT32 *Source) {
    return __atomic_load_n(Source, __ATOMIC_RELAXED);
}

FORCEINLINE INT32 ReadInt32Raw(_In_ _Interlocked_operand_ const volatile INT32 *Source) {
    return *Source;
}

FORCEINLINE LONG ReadNoFence(_In_ _Interlocked_operand_ const volatile LONG *Source) {
    return __atomic_load_n(Source, __ATOMIC_RELAXED);
}

FORCEINLINE SHORT ReadNoFence16(_In_ _Interlocked_operand_ const volatile SHORT *Source) {
    return __atomic_load_n(Source, __ATOMIC_RELAXED);
}

FORCEINLINE LONG64 ReadNoFence64(_In_ _Interlocked_operand_ const volatile LONG64 *Source) {
    return __atomic_load_n(Source, __ATOMIC_RELAXED);
}

FORCEINLINE CHAR ReadNoFence8(_In_ _Interlocked_operand_ const volatile CHAR *Source) {
    return __atomic_load_n(Source, __ATOMIC_RELAXED);
}

FORCEINLINE PVOID ReadPointerAcquire(_In_ _Interlocked_operand_ const volatile PVOID *Source) {
    return __atomic_load_n(Source, __ATOMIC_ACQUIRE);
}

FORCEINLINE PVOID ReadPointerNoFence(_In_ _Interlocked_operand_ const volatile PVOID *Source) {
    return __atomic_load_n(Source, __ATOMIC_RELAXED);
}

FORCEINLINE PVOID ReadPointerRaw(_In_ _Interlocked_operand_ const volatile PVOID *Source) {
    return *Source;
}

FORCEINLINE LONG ReadRaw(_In_ _Interlocked_operand_ const volatile LONG *Source) { return *Source; }

FORCEINLINE SHORT ReadRaw16(_In_ _Interlocked_operand_ const volatile SHORT *Source) {
    return *Source;
}

FORCEINLINE LONG64 ReadRaw64(_In_ _Interlocked_operand_ const volatile LONG64 *Source) {
    return *Source;
}

FORCEINLINE CHAR ReadRaw8(_In_ _Interlocked_operand_ const volatile CHAR *Source) {
    return *Source;
}

FORCEINLINE UCHAR ReadUCharAcquire(_In_ _Interlocked_operand_ const volatile UCHAR *Source) {
    return __atomic_load_n(Source, __ATOMIC_ACQUIRE);
}

FORCEINLINE UCHAR ReadUCharNoFence(_In_ _Interlocked_operand_ const volatile UCHAR *Source) {
    return __atomic_load_n(Source, __ATOMIC_RELAXED);
}

FORCEINLINE UCHAR ReadUCharRaw(_In_ _Interlocked_operand_ const volatile UCHAR *Source) {
    return *Source;
}

FORCEINLINE UINT32 ReadUInt32Acquire(_In_ _Interlocked_operand_ const volatile UINT32 *Source) {
    return __atomic_load_n(Source, __ATOMIC_ACQUIRE);
}

FORCEINLINE UINT32 ReadUInt32NoFence(_In_ _Interlocked_operand_ const volatile UINT32 *Source) {
    return __atomic_load_n(Source, __ATOMIC_RELAXED);
}

FORCEINLINE UINT32 ReadUInt32Raw(_In_ _Interlocked_operand_ const volatile UINT32 *Source) {
    return *Source;
}

FORCEINLINE ULONG64 ReadULong64Acquire(_In_ _Interlocked_operand_ const volatile ULONG64 *Source) {
    return __atomic_load_n(Source, __ATOMIC_ACQUIRE);
}

FORCEINLINE ULONG64 ReadULong64NoFence(_In_ _Interlocked_operand_ const volatile ULONG64 *Source) {
    return __atomic_load_n(Source, __ATOMIC_RELAXED);
}

FORCEINLINE ULONG64 ReadULong64Raw(_In_ _Interlocked_operand_ const volatile ULONG64 *Source) {
    return *Source;
}

FORCEINLINE ULONG ReadULongAcquire(_In_ _Interlocked_operand_ const volatile ULONG *Source) {
    return __atomic_load_n(Source, __ATOMIC_ACQUIRE);
}

FORCEINLINE ULONG ReadULongNoFence(_In_ _Interlocked_operand_ const volatile ULONG *Source) {
    return __atomic_load_n(Source, __ATOMIC_RELAXED);
}

FORCEINLINE ULONG ReadULongRaw(_In_ _Interlocked_operand_ const volatile ULONG *Source) {
    return *Source;
}

FORCEINLINE USHORT ReadUShortAcquire(_In_ _Interlocked_operand_ const volatile USHORT *Source) {
    return __atomic_load_n(Source, __ATOMIC_ACQUIRE);
}

FORCEINLINE USHORT ReadUShortNoFence(_In_ _Interlocked_operand_ const volatile USHORT *Source) {
    return __atomic_load_n(Source, __ATOMIC_RELAXED);
}

FORCEINLINE USHORT ReadUShortRaw(_In_ _Interlocked_operand_ const volatile USHORT *Source) {
    return *Source;
}

FORCEINLINE VOID WriteBooleanNoFence(_Out_ _Interlocked_operand_ volatile BOOLEAN *Destination,
                                     _In_ BOOLEAN Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELAXED);
}

FORCEINLINE VOID WriteBooleanRelease(_Out_ _Interlocked_operand_ volatile BOOLEAN *Destination,
                                     _In_ BOOLEAN Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELEASE);
}

FORCEINLINE VOID WriteInt32NoFence(_Out_ _Interlocked_operand_ volatile INT32 *Destination,
                                   _In_ INT32 Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELAXED);
}

FORCEINLINE VOID WriteInt32Raw(_Out_ _Interlocked_operand_ volatile INT32 *Destination,
                               _In_ INT32 Value) {
    *Destination = Value;
}

FORCEINLINE VOID WriteInt32Release(_Out_ _Interlocked_operand_ volatile INT32 *Destination,
                                   _In_ INT32 Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELEASE);
}

FORCEINLINE VOID WriteNoFence(_Out_ _Interlocked_operand_ volatile LONG *Destination,
                              _In_ LONG Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELAXED);
}

FORCEINLINE VOID WriteNoFence16(_Out_ _Interlocked_operand_ volatile SHORT *Destination,
                                _In_ SHORT Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELAXED);
}

FORCEINLINE VOID WriteNoFence64(_Out_ _Interlocked_operand_ volatile LONG64 *Destination,
                                _In_ LONG64 Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELAXED);
}

FORCEINLINE VOID WriteNoFence8(_Out_ _Interlocked_operand_ volatile CHAR *Destination,
                               _In_ CHAR Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELAXED);
}

FORCEINLINE VOID WritePointerNoFence(_Out_ _Interlocked_operand_ volatile PVOID *Destination,
                                     _In_ PVOID Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELAXED);
}

FORCEINLINE VOID WritePointerRaw(_Out_ _Interlocked_operand_ volatile PVOID *Destination,
                                 _In_ PVOID Value) {
    *Destination = Value;
}

FORCEINLINE VOID WritePointerRelease(_Out_ _Interlocked_operand_ volatile PVOID *Destination,
                                     _In_ PVOID Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELEASE);
}

FORCEINLINE VOID WriteRaw(_Out_ _Interlocked_operand_ volatile LONG *Destination, _In_ LONG Value) {
    *Destination = Value;
}

FORCEINLINE VOID WriteRaw16(_Out_ _Interlocked_operand_ volatile SHORT *Destination,
                            _In_ SHORT Value) {
    *Destination = Value;
}

FORCEINLINE VOID WriteRaw64(_Out_ _Interlocked_operand_ volatile LONG64 *Destination,
                            _In_ LONG64 Value) {
    *Destination = Value;
}

FORCEINLINE VOID WriteRaw8(_Out_ _Interlocked_operand_ volatile CHAR *Destination,
                           _In_ CHAR Value) {
    *Destination = Value;
}

FORCEINLINE VOID WriteRelease(_Out_ _Interlocked_operand_ volatile LONG *Destination,
                              _In_ LONG Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELEASE);
}

FORCEINLINE VOID WriteRelease16(_Out_ _Interlocked_operand_ volatile SHORT *Destination,
                                _In_ SHORT Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELEASE);
}

FORCEINLINE VOID WriteRelease64(_Out_ _Interlocked_operand_ volatile LONG64 *Destination,
                                _In_ LONG64 Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELEASE);
}

FORCEINLINE VOID WriteRelease8(_Out_ _Interlocked_operand_ volatile CHAR *Destination,
                               _In_ CHAR Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELEASE);
}

FORCEINLINE VOID WriteUCharNoFence(_Out_ _Interlocked_operand_ volatile UCHAR *Destination,
                                   _In_ UCHAR Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELAXED);
}

FORCEINLINE VOID WriteUCharRaw(_Out_ _Interlocked_operand_ volatile UCHAR *Destination,
                               _In_ UCHAR Value) {
    *Destination = Value;
}

FORCEINLINE VOID WriteUCharRelease(_Out_ _Interlocked_operand_ volatile UCHAR *Destination,
                                   _In_ UCHAR Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELEASE);
}

FORCEINLINE VOID WriteUInt32NoFence(_Out_ _Interlocked_operand_ volatile UINT32 *Destination,
                                    _In_ UINT32 Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELAXED);
}

FORCEINLINE VOID WriteUInt32Raw(_Out_ _Interlocked_operand_ volatile UINT32 *Destination,
                                _In_ UINT32 Value) {
    *Destination = Value;
}

FORCEINLINE VOID WriteUInt32Release(_Out_ _Interlocked_operand_ volatile UINT32 *Destination,
                                    _In_ UINT32 Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELEASE);
}

FORCEINLINE VOID WriteULong64NoFence(_Out_ _Interlocked_operand_ volatile ULONG64 *Destination,
                                     _In_ ULONG64 Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELAXED);
}

FORCEINLINE VOID WriteULong64Raw(_Out_ _Interlocked_operand_ volatile ULONG64 *Destination,
                                 _In_ ULONG64 Value) {
    *Destination = Value;
}

FORCEINLINE VOID WriteULong64Release(_Out_ _Interlocked_operand_ volatile ULONG64 *Destination,
                                     _In_ ULONG64 Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELEASE);
}

FORCEINLINE VOID WriteULongNoFence(_Out_ _Interlocked_operand_ volatile ULONG *Destination,
                                   _In_ ULONG Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELAXED);
}

FORCEINLINE VOID WriteULongRaw(_Out_ _Interlocked_operand_ volatile ULONG *Destination,
                               _In_ ULONG Value) {
    *Destination = Value;
}

FORCEINLINE VOID WriteULongRelease(_Out_ _Interlocked_operand_ volatile ULONG *Destination,
                                   _In_ ULONG Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELEASE);
}

FORCEINLINE VOID WriteUShortNoFence(_Out_ _Interlocked_operand_ volatile USHORT *Destination,
                                    _In_ USHORT Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELAXED);
}

FORCEINLINE VOID WriteUShortRaw(_Out_ _Interlocked_operand_ volatile USHORT *Destination,
                                _In_ USHORT Value) {
    *Destination = Value;
}

FORCEINLINE VOID WriteUShortRelease(_Out_ _Interlocked_operand_ volatile USHORT *Destination,
                                    _In_ USHORT Value) {
    __atomic_store_n(Destination, Value, __ATOMIC_RELEASE);
}

#define ReadLongPtrAcquire ReadAcquire64
#define ReadLongPtrNoFence ReadNoFence64
#define ReadLongPtrRaw ReadRaw64
#define ReadULongPtrAcquire ReadULong64Acquire
#define ReadULongPtrNoFence ReadULong64NoFence
#define ReadULongPtrRaw ReadULong64Raw
#define WriteLongPtrNoFence WriteNoFence64
#define WriteLongPtrRaw WriteRaw64
#define WriteLongPtrRelease WriteRelease64
#define WriteULongPtrNoFence WriteULong64NoFence
#define WriteULongPtrRaw WriteULong64Raw
#define WriteULongPtrRelease WriteULong64Release

EXTERN_C_END

#endif

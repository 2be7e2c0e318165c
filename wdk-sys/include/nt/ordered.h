/*
 * Plain reads and writes of shared variables that state their order. The same for drivers of both
 * modes.
 */
#ifndef CWDK_NT_ORDERED_H
#define CWDK_NT_ORDERED_H

#include "nt/basic.h"

EXTERN_C_START

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

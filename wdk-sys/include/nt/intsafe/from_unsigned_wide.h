/*
 * Conversions from unsigned integers of 64 bits or of the size of a pointer, with a status.
 */
#ifndef CWDK_NT_INTSAFE_FROM_UNSIGNED_WIDE_H
#define CWDK_NT_INTSAFE_FROM_UNSIGNED_WIDE_H

#include "nt/basic.h"
#include "nt/status.h"
#include <minwindef.h>
#include "nt/intsafe/limits.h"

EXTERN_C_START

FORCEINLINE NTSTATUS NTAPI RtlUIntPtrToChar(_In_ UINT_PTR uOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(uOperand, (UINT_PTR)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntPtrToInt(_In_ UINT_PTR uOperand, _Out_ INT *piResult) {
    if (__builtin_add_overflow(uOperand, (UINT_PTR)0, piResult)) {
        *piResult = INT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntPtrToInt16(_In_ UINT_PTR uOperand, _Out_ INT16 *pi16Result) {
    if (__builtin_add_overflow(uOperand, (UINT_PTR)0, pi16Result)) {
        *pi16Result = INT16_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntPtrToInt8(_In_ UINT_PTR uOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(uOperand, (UINT_PTR)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntPtrToIntPtr(_In_ UINT_PTR uOperand, _Out_ INT_PTR *piResult) {
    if (__builtin_add_overflow(uOperand, (UINT_PTR)0, piResult)) {
        *piResult = INT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntPtrToLong(_In_ UINT_PTR uOperand, _Out_ LONG *plResult) {
    if (__builtin_add_overflow(uOperand, (UINT_PTR)0, plResult)) {
        *plResult = LONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntPtrToLongPtr(_In_ UINT_PTR uOperand, _Out_ LONG_PTR *plResult) {
    if (__builtin_add_overflow(uOperand, (UINT_PTR)0, plResult)) {
        *plResult = LONG_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntPtrToShort(_In_ UINT_PTR uOperand, _Out_ SHORT *psResult) {
    if (__builtin_add_overflow(uOperand, (UINT_PTR)0, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntPtrToUChar(_In_ UINT_PTR uOperand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(uOperand, (UINT_PTR)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntPtrToUInt16(_In_ UINT_PTR uOperand, _Out_ UINT16 *pu16Result) {
    if (__builtin_add_overflow(uOperand, (UINT_PTR)0, pu16Result)) {
        *pu16Result = UINT16_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntPtrToUInt8(_In_ UINT_PTR uOperand, _Out_ UINT8 *pu8Result) {
    if (__builtin_add_overflow(uOperand, (UINT_PTR)0, pu8Result)) {
        *pu8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntPtrToUShort(_In_ UINT_PTR uOperand, _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(uOperand, (UINT_PTR)0, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlULongLongToChar(_In_ ULONGLONG ullOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToInt(_In_ ULONGLONG ullOperand, _Out_ INT *piResult) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, piResult)) {
        *piResult = INT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToInt8(_In_ ULONGLONG ullOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToLong(_In_ ULONGLONG ullOperand, _Out_ LONG *plResult) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, plResult)) {
        *plResult = LONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToLongLong(_In_ ULONGLONG ullOperand,
                                                  _Out_ LONGLONG *pllResult) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, pllResult)) {
        *pllResult = LONGLONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToLongPtr(_In_ ULONGLONG ullOperand,
                                                 _Out_ LONG_PTR *plResult) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, plResult)) {
        *plResult = LONG_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToShort(_In_ ULONGLONG ullOperand, _Out_ SHORT *psResult) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToUChar(_In_ ULONGLONG ullOperand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToUInt(_In_ ULONGLONG ullOperand, _Out_ UINT *puResult) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, puResult)) {
        *puResult = UINT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToUInt8(_In_ ULONGLONG ullOperand, _Out_ UINT8 *pu8Result) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, pu8Result)) {
        *pu8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToUIntPtr(_In_ ULONGLONG ullOperand,
                                                 _Out_ UINT_PTR *puResult) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, puResult)) {
        *puResult = UINT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToULong(_In_ ULONGLONG ullOperand, _Out_ ULONG *pulResult) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, pulResult)) {
        *pulResult = ULONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToULongPtr(_In_ ULONGLONG ullOperand,
                                                  _Out_ ULONG_PTR *pulResult) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, pulResult)) {
        *pulResult = ULONG_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongToUShort(_In_ ULONGLONG ullOperand,
                                                _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(ullOperand, (ULONGLONG)0, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlULongPtrToChar(_In_ ULONG_PTR ulOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(ulOperand, (ULONG_PTR)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongPtrToInt(_In_ ULONG_PTR ulOperand, _Out_ INT *piResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG_PTR)0, piResult)) {
        *piResult = INT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongPtrToInt8(_In_ ULONG_PTR ulOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(ulOperand, (ULONG_PTR)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongPtrToIntPtr(_In_ ULONG_PTR ulOperand, _Out_ INT_PTR *piResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG_PTR)0, piResult)) {
        *piResult = INT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongPtrToLong(_In_ ULONG_PTR ulOperand, _Out_ LONG *plResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG_PTR)0, plResult)) {
        *plResult = LONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongPtrToLongPtr(_In_ ULONG_PTR ulOperand,
                                                _Out_ LONG_PTR *plResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG_PTR)0, plResult)) {
        *plResult = LONG_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongPtrToShort(_In_ ULONG_PTR ulOperand, _Out_ SHORT *psResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG_PTR)0, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongPtrToUChar(_In_ ULONG_PTR ulOperand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(ulOperand, (ULONG_PTR)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongPtrToUInt8(_In_ ULONG_PTR ulOperand, _Out_ UINT8 *pui8Result) {
    if (__builtin_add_overflow(ulOperand, (ULONG_PTR)0, pui8Result)) {
        *pui8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongPtrToUIntPtr(_In_ ULONG_PTR ulOperand,
                                                _Out_ UINT_PTR *puResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG_PTR)0, puResult)) {
        *puResult = UINT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongPtrToUShort(_In_ ULONG_PTR ulOperand, _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG_PTR)0, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

#define RtlSizeTToByte RtlUIntPtrToUInt8

#define RtlSizeTToChar RtlUIntPtrToChar

#define RtlSizeTToInt RtlUIntPtrToInt

#define RtlSizeTToInt16 RtlUIntPtrToShort

#define RtlSizeTToInt32 RtlUIntPtrToInt

#define RtlSizeTToInt8 RtlUIntPtrToInt8

#define RtlSizeTToIntPtr RtlUIntPtrToIntPtr

#define RtlSizeTToLong RtlUIntPtrToLong

#define RtlSizeTToLongPtr RtlUIntPtrToLongPtr

#define RtlSizeTToPtrdiffT RtlUIntPtrToIntPtr

#define RtlSizeTToShort RtlUIntPtrToShort

#define RtlSizeTToSSIZET RtlUIntPtrToLongPtr

#define RtlSizeTToUChar RtlUIntPtrToUChar

#define RtlSizeTToUInt16 RtlUIntPtrToUShort

#define RtlSizeTToUInt8 RtlUIntPtrToUInt8

#define RtlSizeTToUShort RtlUIntPtrToUShort

#define RtlSizeTToWord RtlUIntPtrToUShort

#define RtlUIntPtrToByte RtlUIntPtrToUInt8
#define RtlUIntPtrToInt32 RtlUIntPtrToInt
#define RtlUIntPtrToLongLong RtlULongLongToLongLong
#define RtlUIntPtrToPtrdiffT RtlUIntPtrToIntPtr
#define RtlUIntPtrToSSIZET RtlUIntPtrToLongPtr
#define RtlUIntPtrToUInt RtlULongLongToUInt
#define RtlUIntPtrToULong RtlULongLongToULong
#define RtlUIntPtrToWord RtlUIntPtrToUShort

#define RtlULongLongToByte RtlULongLongToUInt8
#define RtlULongLongToDWord RtlULongLongToULong
#define RtlULongLongToDWordPtr RtlULongLongToULongPtr
#define RtlULongLongToInt16 RtlULongLongToShort
#define RtlULongLongToInt32 RtlULongLongToInt
#define RtlULongLongToInt64 RtlULongLongToLongLong
#define RtlULongLongToIntPtr RtlULongLongToLongLong
#define RtlULongLongToLong64 RtlULongLongToLongLong
#define RtlULongLongToSIZET RtlULongLongToULongPtr
#define RtlULongLongToSizeT RtlULongLongToUIntPtr
#define RtlULongLongToSSIZET RtlULongLongToLongPtr
#define RtlULongLongToUInt16 RtlULongLongToUShort
#define RtlULongLongToUInt32 RtlULongLongToUInt
#define RtlULongLongToWord RtlULongLongToUShort

#define RtlULongPtrToByte RtlULongPtrToUInt8
#define RtlULongPtrToInt16 RtlULongPtrToShort
#define RtlULongPtrToInt32 RtlULongPtrToInt
#define RtlULongPtrToLongLong RtlULongLongToLongLong
#define RtlULongPtrToPtrdiffT RtlULongPtrToIntPtr
#define RtlULongPtrToSSIZET RtlULongPtrToLongPtr
#define RtlULongPtrToUInt RtlULongLongToUInt
#define RtlULongPtrToUInt16 RtlULongPtrToUShort
#define RtlULongPtrToULong RtlULongLongToULong
#define RtlULongPtrToWord RtlULongPtrToUShort

EXTERN_C_END

#endif

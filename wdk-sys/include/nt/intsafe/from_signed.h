/*
 * Conversions from signed integers of fixed width, with a status.
 */
#ifndef CWDK_NT_INTSAFE_FROM_SIGNED_H
#define CWDK_NT_INTSAFE_FROM_SIGNED_H

#include "nt/basic.h"
#include "nt/status.h"
#include <minwindef.h>
#include "nt/intsafe/limits.h"

EXTERN_C_START

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlInt8ToUChar(_In_ INT8 i8Operand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(i8Operand, (INT8)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlInt8ToUInt(_In_ INT8 i8Operand, _Out_ UINT *puResult) {
    if (__builtin_add_overflow(i8Operand, (INT8)0, puResult)) {
        *puResult = UINT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlInt8ToUInt8(_In_ INT8 i8Operand, _Out_ UINT8 *pu8Result) {
    if (__builtin_add_overflow(i8Operand, (INT8)0, pu8Result)) {
        *pu8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlInt8ToUIntPtr(_In_ INT8 i8Operand, _Out_ UINT_PTR *puResult) {
    if (__builtin_add_overflow(i8Operand, (INT8)0, puResult)) {
        *puResult = UINT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlInt8ToULong(_In_ INT8 i8Operand, _Out_ ULONG *pulResult) {
    if (__builtin_add_overflow(i8Operand, (INT8)0, pulResult)) {
        *pulResult = ULONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlInt8ToULongLong(_In_ INT8 i8Operand, _Out_ ULONGLONG *pullResult) {
    if (__builtin_add_overflow(i8Operand, (INT8)0, pullResult)) {
        *pullResult = ULONGLONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlInt8ToULongPtr(_In_ INT8 i8Operand, _Out_ ULONG_PTR *pulResult) {
    if (__builtin_add_overflow(i8Operand, (INT8)0, pulResult)) {
        *pulResult = ULONG_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlInt8ToUShort(_In_ INT8 i8Operand, _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(i8Operand, (INT8)0, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlIntToChar(_In_ INT iOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(iOperand, (INT)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntToInt8(_In_ INT iOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(iOperand, (INT)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntToShort(_In_ INT iOperand, _Out_ SHORT *psResult) {
    if (__builtin_add_overflow(iOperand, (INT)0, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntToUChar(_In_ INT iOperand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(iOperand, (INT)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntToUInt(_In_ INT iOperand, _Out_ UINT *puResult) {
    if (__builtin_add_overflow(iOperand, (INT)0, puResult)) {
        *puResult = UINT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntToUInt8(_In_ INT iOperand, _Out_ UINT8 *pui8Result) {
    if (__builtin_add_overflow(iOperand, (INT)0, pui8Result)) {
        *pui8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntToULong(_In_ INT iOperand, _Out_ ULONG *pulResult) {
    if (__builtin_add_overflow(iOperand, (INT)0, pulResult)) {
        *pulResult = ULONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntToULongLong(_In_ INT iOperand, _Out_ ULONGLONG *pullResult) {
    if (__builtin_add_overflow(iOperand, (INT)0, pullResult)) {
        *pullResult = ULONGLONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntToUShort(_In_ INT iOperand, _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(iOperand, (INT)0, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlLongToChar(_In_ LONG lOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(lOperand, (LONG)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongToInt(_In_ LONG lOperand, _Out_ INT *piResult) {
    if (__builtin_add_overflow(lOperand, (LONG)0, piResult)) {
        *piResult = INT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongToInt8(_In_ LONG lOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(lOperand, (LONG)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongToIntPtr(_In_ LONG lOperand, _Out_ INT_PTR *piResult) {
    if (__builtin_add_overflow(lOperand, (LONG)0, piResult)) {
        *piResult = INT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongToShort(_In_ LONG lOperand, _Out_ SHORT *psResult) {
    if (__builtin_add_overflow(lOperand, (LONG)0, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongToUChar(_In_ LONG lOperand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(lOperand, (LONG)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongToUInt(_In_ LONG lOperand, _Out_ UINT *puResult) {
    if (__builtin_add_overflow(lOperand, (LONG)0, puResult)) {
        *puResult = UINT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongToUInt8(_In_ LONG lOperand, _Out_ UINT8 *pui8Result) {
    if (__builtin_add_overflow(lOperand, (LONG)0, pui8Result)) {
        *pui8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongToUIntPtr(_In_ LONG lOperand, _Out_ UINT_PTR *puResult) {
    if (__builtin_add_overflow(lOperand, (LONG)0, puResult)) {
        *puResult = UINT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongToULong(_In_ LONG lOperand, _Out_ ULONG *pulResult) {
    if (__builtin_add_overflow(lOperand, (LONG)0, pulResult)) {
        *pulResult = ULONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongToULongLong(_In_ LONG lOperand, _Out_ ULONGLONG *pullResult) {
    if (__builtin_add_overflow(lOperand, (LONG)0, pullResult)) {
        *pullResult = ULONGLONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongToULongPtr(_In_ LONG lOperand, _Out_ ULONG_PTR *pulResult) {
    if (__builtin_add_overflow(lOperand, (LONG)0, pulResult)) {
        *pulResult = ULONG_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongToUShort(_In_ LONG lOperand, _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(lOperand, (LONG)0, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlShortToChar(_In_ SHORT sOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(sOperand, (SHORT)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortToDWordPtr(_In_ SHORT sOperand, _Out_ DWORD_PTR *pdwResult) {
    if (__builtin_add_overflow(sOperand, (SHORT)0, pdwResult)) {
        *pdwResult = DWORD_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortToInt8(_In_ SHORT sOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(sOperand, (SHORT)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortToUChar(_In_ SHORT sOperand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(sOperand, (SHORT)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortToUInt(_In_ SHORT sOperand, _Out_ UINT *puResult) {
    if (__builtin_add_overflow(sOperand, (SHORT)0, puResult)) {
        *puResult = UINT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortToUInt8(_In_ SHORT sOperand, _Out_ UINT8 *pui8Result) {
    if (__builtin_add_overflow(sOperand, (SHORT)0, pui8Result)) {
        *pui8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortToUIntPtr(_In_ SHORT sOperand, _Out_ UINT_PTR *puResult) {
    if (__builtin_add_overflow(sOperand, (SHORT)0, puResult)) {
        *puResult = UINT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortToULong(_In_ SHORT sOperand, _Out_ ULONG *pulResult) {
    if (__builtin_add_overflow(sOperand, (SHORT)0, pulResult)) {
        *pulResult = ULONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortToULongLong(_In_ SHORT sOperand, _Out_ ULONGLONG *pullResult) {
    if (__builtin_add_overflow(sOperand, (SHORT)0, pullResult)) {
        *pullResult = ULONGLONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortToULongPtr(_In_ SHORT sOperand, _Out_ ULONG_PTR *pulResult) {
    if (__builtin_add_overflow(sOperand, (SHORT)0, pulResult)) {
        *pulResult = ULONG_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortToUShort(_In_ SHORT sOperand, _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(sOperand, (SHORT)0, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

#define RtlInt8ToByte RtlInt8ToUInt8
#define RtlInt8ToDWord RtlInt8ToULong
#define RtlInt8ToDWord64 RtlInt8ToULongLong
#define RtlInt8ToDWordLong RtlInt8ToULongLong
#define RtlInt8ToDWordPtr RtlInt8ToULongPtr
#define RtlInt8ToSIZET RtlInt8ToULongPtr
#define RtlInt8ToSizeT RtlInt8ToUIntPtr
#define RtlInt8ToUInt16 RtlInt8ToUShort
#define RtlInt8ToUInt32 RtlInt8ToUInt
#define RtlInt8ToUInt64 RtlInt8ToULongLong
#define RtlInt8ToULong64 RtlInt8ToULongLong
#define RtlInt8ToWord RtlInt8ToUShort

#define RtlIntToByte RtlIntToUInt8
#define RtlIntToDWord RtlIntToULong
#define RtlIntToDWord64 RtlIntToULongLong
#define RtlIntToDWordLong RtlIntToULongLong
#define RtlIntToInt16 RtlIntToShort
#define RtlIntToUInt16 RtlIntToUShort
#define RtlIntToUInt64 RtlIntToULongLong
#define RtlIntToUIntPtr RtlIntToULongLong
#define RtlIntToULong64 RtlIntToULongLong
#define RtlIntToULongPtr RtlIntToULongLong
#define RtlIntToWord RtlIntToUShort

#define RtlLongToByte RtlLongToUInt8
#define RtlLongToDWord RtlLongToULong
#define RtlLongToDWord64 RtlLongToULongLong
#define RtlLongToDWordLong RtlLongToULongLong
#define RtlLongToDWordPtr RtlLongToULongPtr
#define RtlLongToInt16 RtlLongToShort
#define RtlLongToInt32 RtlLongToInt
#define RtlLongToPtrdiffT RtlLongToIntPtr
#define RtlLongToSIZET RtlLongToULongPtr
#define RtlLongToSizeT RtlLongToUIntPtr
#define RtlLongToUInt16 RtlLongToUShort
#define RtlLongToUInt32 RtlLongToUInt
#define RtlLongToUInt64 RtlLongToULongLong
#define RtlLongToULong64 RtlLongToULongLong
#define RtlLongToWord RtlLongToUShort

#define RtlShortToByte RtlShortToUInt8
#define RtlShortToDWord RtlShortToULong
#define RtlShortToDWord64 RtlShortToULongLong
#define RtlShortToDWordLong RtlShortToULongLong
#define RtlShortToSIZET RtlShortToULongPtr
#define RtlShortToSizeT RtlShortToUIntPtr
#define RtlShortToUInt16 RtlShortToUShort
#define RtlShortToUInt32 RtlShortToUInt
#define RtlShortToUInt64 RtlShortToULongLong
#define RtlShortToULong64 RtlShortToULongLong
#define RtlShortToWord RtlShortToUShort

EXTERN_C_END

#endif

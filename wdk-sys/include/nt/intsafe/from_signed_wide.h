/*
 * Conversions from signed integers of 64 bits or of the size of a pointer, with a status.
 */
#ifndef CWDK_NT_INTSAFE_FROM_SIGNED_WIDE_H
#define CWDK_NT_INTSAFE_FROM_SIGNED_WIDE_H

#include "nt/basic.h"
#include "nt/status.h"
#include <minwindef.h>
#include "nt/intsafe/limits.h"

EXTERN_C_START

FORCEINLINE NTSTATUS NTAPI RtlIntPtrToChar(_In_ INT_PTR iOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(iOperand, (INT_PTR)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntPtrToInt8(_In_ INT_PTR iOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(iOperand, (INT_PTR)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntPtrToLongPtr(_In_ INT_PTR iOperand, _Out_ LONG_PTR *plResult) {
    if (__builtin_add_overflow(iOperand, (INT_PTR)0, plResult)) {
        *plResult = LONG_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntPtrToShort(_In_ INT_PTR iOperand, _Out_ SHORT *psResult) {
    if (__builtin_add_overflow(iOperand, (INT_PTR)0, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntPtrToUChar(_In_ INT_PTR iOperand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(iOperand, (INT_PTR)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntPtrToUInt8(_In_ INT_PTR iOperand, _Out_ UINT8 *pui8Result) {
    if (__builtin_add_overflow(iOperand, (INT_PTR)0, pui8Result)) {
        *pui8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntPtrToUShort(_In_ INT_PTR iOperand, _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(iOperand, (INT_PTR)0, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlLongLongToChar(_In_ LONGLONG llOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongToInt(_In_ LONGLONG llOperand, _Out_ INT *piResult) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, piResult)) {
        *piResult = INT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongToInt8(_In_ LONGLONG llOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongToIntPtr(_In_ LONGLONG llOperand, _Out_ INT_PTR *piResult) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, piResult)) {
        *piResult = INT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongToLong(_In_ LONGLONG llOperand, _Out_ LONG *plResult) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, plResult)) {
        *plResult = LONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongToLongPtr(_In_ LONGLONG llOperand, _Out_ LONG_PTR *plResult) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, plResult)) {
        *plResult = LONG_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongToShort(_In_ LONGLONG llOperand, _Out_ SHORT *psResult) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongToUChar(_In_ LONGLONG llOperand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongToUInt(_In_ LONGLONG llOperand, _Out_ UINT *puResult) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, puResult)) {
        *puResult = UINT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongToUInt8(_In_ LONGLONG llOperand, _Out_ UINT8 *pu8Result) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, pu8Result)) {
        *pu8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongToULong(_In_ LONGLONG llOperand, _Out_ ULONG *pulResult) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, pulResult)) {
        *pulResult = ULONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongToULongLong(_In_ LONGLONG llOperand,
                                                  _Out_ ULONGLONG *pullResult) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, pullResult)) {
        *pullResult = ULONGLONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongToUShort(_In_ LONGLONG llOperand, _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(llOperand, (LONGLONG)0, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlLongPtrToChar(_In_ LONG_PTR lOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(lOperand, (LONG_PTR)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongPtrToInt8(_In_ LONG_PTR lOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(lOperand, (LONG_PTR)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongPtrToIntPtr(_In_ LONG_PTR lOperand, _Out_ INT_PTR *piResult) {
    if (__builtin_add_overflow(lOperand, (LONG_PTR)0, piResult)) {
        *piResult = INT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongPtrToShort(_In_ LONG_PTR lOperand, _Out_ SHORT *psResult) {
    if (__builtin_add_overflow(lOperand, (LONG_PTR)0, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongPtrToUChar(_In_ LONG_PTR lOperand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(lOperand, (LONG_PTR)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongPtrToUInt8(_In_ LONG_PTR lOperand, _Out_ UINT8 *pui8Result) {
    if (__builtin_add_overflow(lOperand, (LONG_PTR)0, pui8Result)) {
        *pui8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongPtrToUIntPtr(_In_ LONG_PTR lOperand, _Out_ UINT_PTR *puResult) {
    if (__builtin_add_overflow(lOperand, (LONG_PTR)0, puResult)) {
        *puResult = UINT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongPtrToULongLong(_In_ LONG_PTR lOperand,
                                                 _Out_ ULONGLONG *pullResult) {
    if (__builtin_add_overflow(lOperand, (LONG_PTR)0, pullResult)) {
        *pullResult = ULONGLONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongPtrToULongPtr(_In_ LONG_PTR lOperand,
                                                _Out_ ULONG_PTR *pulResult) {
    if (__builtin_add_overflow(lOperand, (LONG_PTR)0, pulResult)) {
        *pulResult = ULONG_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongPtrToUShort(_In_ LONG_PTR lOperand, _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(lOperand, (LONG_PTR)0, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

#define RtlIntPtrToByte RtlIntPtrToUInt8
#define RtlIntPtrToInt RtlLongLongToInt
#define RtlIntPtrToInt16 RtlIntPtrToShort
#define RtlIntPtrToLong RtlLongLongToLong
#define RtlIntPtrToUInt RtlLongLongToUInt
#define RtlIntPtrToUInt16 RtlIntPtrToUShort
#define RtlIntPtrToUIntPtr RtlLongLongToULongLong
#define RtlIntPtrToULong RtlLongLongToULong
#define RtlIntPtrToULongLong RtlLongLongToULongLong
#define RtlIntPtrToULongPtr RtlLongLongToULongLong
#define RtlIntPtrToWord RtlIntPtrToUShort

#define RtlLongLongToByte RtlLongLongToUInt8
#define RtlLongLongToDWord RtlLongLongToULong
#define RtlLongLongToDWord64 RtlLongLongToULongLong
#define RtlLongLongToDWordLong RtlLongLongToULongLong
#define RtlLongLongToInt16 RtlLongLongToShort
#define RtlLongLongToInt32 RtlLongLongToInt
#define RtlLongLongToPtrdiffT RtlLongLongToIntPtr
#define RtlLongLongToSSIZET RtlLongLongToLongPtr
#define RtlLongLongToUInt16 RtlLongLongToUShort
#define RtlLongLongToUInt32 RtlLongLongToUInt
#define RtlLongLongToUInt64 RtlLongLongToULongLong
#define RtlLongLongToUIntPtr RtlLongLongToULongLong
#define RtlLongLongToULong64 RtlLongLongToULongLong
#define RtlLongLongToULongPtr RtlLongLongToULongLong
#define RtlLongLongToWord RtlLongLongToUShort
#define RtlLongPtrToByte RtlLongPtrToUInt8
#define RtlLongPtrToDWord64 RtlLongPtrToULongLong
#define RtlLongPtrToDWordLong RtlLongPtrToULongLong
#define RtlLongPtrToDWordPtr RtlLongPtrToULongPtr
#define RtlLongPtrToInt RtlLongLongToInt
#define RtlLongPtrToInt16 RtlLongPtrToShort
#define RtlLongPtrToLong RtlLongLongToLong
#define RtlLongPtrToSIZET RtlLongPtrToULongPtr
#define RtlLongPtrToSizeT RtlLongPtrToUIntPtr
#define RtlLongPtrToUInt RtlLongLongToUInt
#define RtlLongPtrToUInt16 RtlLongPtrToUShort
#define RtlLongPtrToUInt64 RtlLongPtrToULongLong
#define RtlLongPtrToULong RtlLongLongToULong
#define RtlLongPtrToULong64 RtlLongPtrToULongLong
#define RtlLongPtrToWord RtlLongPtrToUShort

EXTERN_C_END

#endif

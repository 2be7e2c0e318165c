/*
 * Conversions from unsigned integers of fixed width, with a status.
 */
#ifndef CWDK_NT_INTSAFE_FROM_UNSIGNED_H
#define CWDK_NT_INTSAFE_FROM_UNSIGNED_H

#include "nt/basic.h"
#include "nt/status.h"
#include <minwindef.h>
#include "nt/intsafe/limits.h"

EXTERN_C_START

FORCEINLINE NTSTATUS NTAPI RtlUInt8ToChar(_In_ UINT8 u8Operand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(u8Operand, (UINT8)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUInt8ToInt8(_In_ UINT8 u8Operand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(u8Operand, (UINT8)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlUIntToChar(_In_ UINT uOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(uOperand, (UINT)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntToInt(_In_ UINT uOperand, _Out_ INT *piResult) {
    if (__builtin_add_overflow(uOperand, (UINT)0, piResult)) {
        *piResult = INT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntToInt8(_In_ UINT uOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(uOperand, (UINT)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntToIntPtr(_In_ UINT uOperand, _Out_ INT_PTR *piResult) {
    if (__builtin_add_overflow(uOperand, (UINT)0, piResult)) {
        *piResult = INT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntToLong(_In_ UINT uOperand, _Out_ LONG *plResult) {
    if (__builtin_add_overflow(uOperand, (UINT)0, plResult)) {
        *plResult = LONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntToLongPtr(_In_ UINT uOperand, _Out_ LONG_PTR *plResult) {
    if (__builtin_add_overflow(uOperand, (UINT)0, plResult)) {
        *plResult = LONG_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntToShort(_In_ UINT uOperand, _Out_ SHORT *psResult) {
    if (__builtin_add_overflow(uOperand, (UINT)0, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntToUChar(_In_ UINT uOperand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(uOperand, (UINT)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntToUInt8(_In_ UINT uOperand, _Out_ UINT8 *pui8Result) {
    if (__builtin_add_overflow(uOperand, (UINT)0, pui8Result)) {
        *pui8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntToUShort(_In_ UINT uOperand, _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(uOperand, (UINT)0, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlULongToChar(_In_ ULONG ulOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(ulOperand, (ULONG)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongToInt(_In_ ULONG ulOperand, _Out_ INT *piResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG)0, piResult)) {
        *piResult = INT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongToInt8(_In_ ULONG ulOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(ulOperand, (ULONG)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongToIntPtr(_In_ ULONG ulOperand, _Out_ INT_PTR *piResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG)0, piResult)) {
        *piResult = INT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongToLong(_In_ ULONG ulOperand, _Out_ LONG *plResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG)0, plResult)) {
        *plResult = LONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongToLongPtr(_In_ ULONG ulOperand, _Out_ LONG_PTR *plResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG)0, plResult)) {
        *plResult = LONG_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongToShort(_In_ ULONG ulOperand, _Out_ SHORT *psResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG)0, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongToUChar(_In_ ULONG ulOperand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(ulOperand, (ULONG)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongToUInt(_In_ ULONG ulOperand, _Out_ UINT *puResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG)0, puResult)) {
        *puResult = UINT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongToUInt8(_In_ ULONG ulOperand, _Out_ UINT8 *pui8Result) {
    if (__builtin_add_overflow(ulOperand, (ULONG)0, pui8Result)) {
        *pui8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongToUIntPtr(_In_ ULONG ulOperand, _Out_ UINT_PTR *puiResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG)0, puiResult)) {
        *puiResult = UINT_PTR_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongToUShort(_In_ ULONG ulOperand, _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(ulOperand, (ULONG)0, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

FORCEINLINE NTSTATUS NTAPI RtlUShortToChar(_In_ USHORT usOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(usOperand, (USHORT)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUShortToInt8(_In_ USHORT usOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(usOperand, (USHORT)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUShortToShort(_In_ USHORT usOperand, _Out_ SHORT *psResult) {
    if (__builtin_add_overflow(usOperand, (USHORT)0, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUShortToUChar(_In_ USHORT usOperand, _Out_ UCHAR *pch) {
    if (__builtin_add_overflow(usOperand, (USHORT)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUShortToUInt8(_In_ USHORT usOperand, _Out_ UINT8 *pui8Result) {
    if (__builtin_add_overflow(usOperand, (USHORT)0, pui8Result)) {
        *pui8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

#define RtlUIntToByte RtlUIntToUInt8
#define RtlUIntToInt16 RtlUIntToShort
#define RtlUIntToInt32 RtlUIntToInt
#define RtlUIntToPtrdiffT RtlUIntToIntPtr
#define RtlUIntToSSIZET RtlUIntToLongPtr
#define RtlUIntToUInt16 RtlUIntToUShort
#define RtlUIntToWord RtlUIntToUShort

#define RtlULongToByte RtlULongToUInt8
#define RtlULongToInt16 RtlULongToShort
#define RtlULongToInt32 RtlULongToInt
#define RtlULongToPtrdiffT RtlULongToIntPtr
#define RtlULongToSSIZET RtlULongToLongPtr
#define RtlULongToUInt16 RtlULongToUShort
#define RtlULongToUInt32 RtlULongToUInt
#define RtlULongToWord RtlULongToUShort
#define RtlUShortToByte RtlUShortToUInt8
#define RtlUShortToInt16 RtlUShortToShort

EXTERN_C_END

#endif

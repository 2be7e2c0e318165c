/*
 * Integer conversion and arithmetic that cannot wrap unseen.
 */
#ifndef CWDK_NTINTSAFE_H
#define CWDK_NTINTSAFE_H

#include "nt/basic.h"
#include "nt/status.h"
#include <minwindef.h>

EXTERN_C_START

#ifndef BYTE_ERROR
#define BYTE_ERROR 255
#endif
#ifndef BYTE_MAX
#define BYTE_MAX 255
#endif
#ifndef DWORD64_MAX
#define DWORD64_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef DWORDLONG_ERROR
#define DWORDLONG_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef DWORDLONG_MAX
#define DWORDLONG_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef DWORD_ERROR
#define DWORD_ERROR 0xFFFFFFFFUL
#endif
#ifndef DWORD_MAX
#define DWORD_MAX 0xFFFFFFFFUL
#endif
#ifndef DWORD_PTR_ERROR
#define DWORD_PTR_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef DWORD_PTR_MAX
#define DWORD_PTR_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef INT16_ERROR
#define INT16_ERROR (-1)
#endif
#ifndef INT16_MAX
#define INT16_MAX ((SHORT)32767)
#endif
#ifndef INT16_MIN
#define INT16_MIN (-32768)
#endif
#ifndef INT32_ERROR
#define INT32_ERROR (-1)
#endif
#ifndef INT32_MAX
#define INT32_MAX 0x7FFFFFFF
#endif
#ifndef INT32_MIN
#define INT32_MIN ((int)0x80000000)
#endif
#ifndef INT64_ERROR
#define INT64_ERROR (-1LL)
#endif
#ifndef INT64_MAX
#define INT64_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef INT64_MIN
#define INT64_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef INT8_ERROR
#define INT8_ERROR (-1)
#endif
#ifndef INT8_MAX
#define INT8_MAX ((CHAR)127)
#endif
#ifndef INT8_MIN
#define INT8_MIN (-128)
#endif
#ifndef INT_ERROR
#define INT_ERROR (-1)
#endif
#ifndef INT_MAX
#define INT_MAX 0x7FFFFFFF
#endif
#ifndef INT_MIN
#define INT_MIN ((int)0x80000000)
#endif
#ifndef INT_PTR_ERROR
#define INT_PTR_ERROR (-1LL)
#endif
#ifndef INT_PTR_MAX
#define INT_PTR_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef INT_PTR_MIN
#define INT_PTR_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef LONG64_ERROR
#define LONG64_ERROR (-1LL)
#endif
#ifndef LONG64_MAX
#define LONG64_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef LONG64_MIN
#define LONG64_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef LONGLONG_ERROR
#define LONGLONG_ERROR (-1LL)
#endif
#ifndef LONGLONG_MAX
#define LONGLONG_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef LONGLONG_MIN
#define LONGLONG_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef LONG_ERROR
#define LONG_ERROR (-1L)
#endif
#ifndef LONG_MAX
#define LONG_MAX 0x7FFFFFFFL
#endif
#ifndef LONG_MIN
#define LONG_MIN ((LONG)0x80000000L)
#endif
#ifndef LONG_PTR_ERROR
#define LONG_PTR_ERROR (-1LL)
#endif
#ifndef LONG_PTR_MAX
#define LONG_PTR_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef LONG_PTR_MIN
#define LONG_PTR_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef PTRDIFF_T_ERROR
#define PTRDIFF_T_ERROR (-1LL)
#endif
#ifndef PTRDIFF_T_MAX
#define PTRDIFF_T_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef PTRDIFF_T_MIN
#define PTRDIFF_T_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef SHORT_ERROR
#define SHORT_ERROR (-1)
#endif
#ifndef SHORT_MAX
#define SHORT_MAX 32767
#endif
#ifndef SHORT_MIN
#define SHORT_MIN (-32768)
#endif
#ifndef SIZE_T_ERROR
#define SIZE_T_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef SIZE_T_MAX
#define SIZE_T_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef SSIZE_T_ERROR
#define SSIZE_T_ERROR (-1LL)
#endif
#ifndef SSIZE_T_MAX
#define SSIZE_T_MAX 0x7FFFFFFFFFFFFFFFLL
#endif
#ifndef SSIZE_T_MIN
#define SSIZE_T_MIN ((LONGLONG)0x8000000000000000)
#endif
#ifndef UINT16_ERROR
#define UINT16_ERROR ((USHORT)65535)
#endif
#ifndef UINT16_MAX
#define UINT16_MAX ((USHORT)65535)
#endif
#ifndef UINT32_ERROR
#define UINT32_ERROR 0xFFFFFFFFU
#endif
#ifndef UINT32_MAX
#define UINT32_MAX 0xFFFFFFFFU
#endif
#ifndef UINT64_ERROR
#define UINT64_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef UINT64_MAX
#define UINT64_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef UINT8_ERROR
#define UINT8_ERROR ((UCHAR)255)
#endif
#ifndef UINT8_MAX
#define UINT8_MAX ((UCHAR)255)
#endif
#ifndef UINT_ERROR
#define UINT_ERROR 0xFFFFFFFFU
#endif
#ifndef UINT_MAX
#define UINT_MAX 0xFFFFFFFFU
#endif
#ifndef UINT_PTR_ERROR
#define UINT_PTR_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef UINT_PTR_MAX
#define UINT_PTR_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef ULONG64_ERROR
#define ULONG64_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef ULONG64_MAX
#define ULONG64_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef ULONGLONG_ERROR
#define ULONGLONG_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef ULONGLONG_MAX
#define ULONGLONG_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef ULONG_ERROR
#define ULONG_ERROR 0xFFFFFFFFUL
#endif
#ifndef ULONG_MAX
#define ULONG_MAX 0xFFFFFFFFUL
#endif
#ifndef ULONG_PTR_ERROR
#define ULONG_PTR_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef ULONG_PTR_MAX
#define ULONG_PTR_MAX 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef USHORT_ERROR
#define USHORT_ERROR 65535
#endif
#ifndef USHORT_MAX
#define USHORT_MAX 65535
#endif
#ifndef WORD_ERROR
#define WORD_ERROR 65535
#endif
#ifndef WORD_MAX
#define WORD_MAX 65535
#endif
#ifndef _SIZE_T_ERROR
#define _SIZE_T_ERROR 0xFFFFFFFFFFFFFFFFULL
#endif
#ifndef _SIZE_T_MAX
#define _SIZE_T_MAX 0xFFFFFFFFFFFFFFFFULL
#endif

#define LOWORD(l) ((WORD)(((DWORD_PTR)(l)) & 0xffff))
#define HIWORD(l) ((WORD)((((DWORD_PTR)(l)) >> 16) & 0xffff))
#define LODWORD(_qw) ((DWORD)(_qw))
#define HIDWORD(_qw) ((DWORD)(((_qw) >> 32) & 0xffffffff))

/*
 * Each result is right or it is the type's error value and STATUS_INTEGER_OVERFLOW; no caller has
 * to reason about wrapping. The compiler's own checked arithmetic does the work.
 */
FORCEINLINE NTSTATUS NTAPI RtlByteToChar(_In_ BYTE bOperand, _Out_ CHAR *pch) {
    if (__builtin_add_overflow(bOperand, (BYTE)0, pch)) {
        *pch = '\0';
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlByteToInt8(_In_ BYTE bOperand, _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(bOperand, (BYTE)0, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlInt8Add(_In_ INT8 i8Augend, _In_ INT8 i8Addend,
                                      _Out_ INT8 *pi8Result) {
    if (__builtin_add_overflow(i8Augend, i8Addend, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlInt8Mult(_In_ INT8 i8Multiplicand, _In_ INT8 i8Multiplier,
                                       _Out_ INT8 *pi8Result) {
    if (__builtin_mul_overflow(i8Multiplicand, i8Multiplier, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlInt8Sub(_In_ INT8 i8Minuend, _In_ INT8 i8Subtrahend,
                                      _Out_ INT8 *pi8Result) {
    if (__builtin_sub_overflow(i8Minuend, i8Subtrahend, pi8Result)) {
        *pi8Result = INT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntAdd(_In_ INT iAugend, _In_ INT iAddend, _Out_ INT *piResult) {
    if (__builtin_add_overflow(iAugend, iAddend, piResult)) {
        *piResult = INT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntMult(_In_ INT iMultiplicand, _In_ INT iMultiplier,
                                      _Out_ INT *piResult) {
    if (__builtin_mul_overflow(iMultiplicand, iMultiplier, piResult)) {
        *piResult = INT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntSub(_In_ INT iMinuend, _In_ INT iSubtrahend, _Out_ INT *piResult) {
    if (__builtin_sub_overflow(iMinuend, iSubtrahend, piResult)) {
        *piResult = INT_ERROR;
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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongAdd(_In_ LONG lAugend, _In_ LONG lAddend, _Out_ LONG *plResult) {
    if (__builtin_add_overflow(lAugend, lAddend, plResult)) {
        *plResult = LONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongAdd(_In_ LONGLONG llAugend, _In_ LONGLONG llAddend,
                                          _Out_ LONGLONG *pllResult) {
    if (__builtin_add_overflow(llAugend, llAddend, pllResult)) {
        *pllResult = LONGLONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongMult(_In_ LONGLONG llMultiplicand, _In_ LONGLONG llMultiplier,
                                           _Out_ LONGLONG *pllResult) {
    if (__builtin_mul_overflow(llMultiplicand, llMultiplier, pllResult)) {
        *pllResult = LONGLONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongLongSub(_In_ LONGLONG llMinuend, _In_ LONGLONG llSubtrahend,
                                          _Out_ LONGLONG *pllResult) {
    if (__builtin_sub_overflow(llMinuend, llSubtrahend, pllResult)) {
        *pllResult = LONGLONG_ERROR;
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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongMult(_In_ LONG lMultiplicand, _In_ LONG lMultiplier,
                                       _Out_ LONG *plResult) {
    if (__builtin_mul_overflow(lMultiplicand, lMultiplier, plResult)) {
        *plResult = LONG_ERROR;
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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongSub(_In_ LONG lMinuend, _In_ LONG lSubtrahend,
                                      _Out_ LONG *plResult) {
    if (__builtin_sub_overflow(lMinuend, lSubtrahend, plResult)) {
        *plResult = LONG_ERROR;
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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortAdd(_In_ SHORT sAugend, _In_ SHORT sAddend,
                                       _Out_ SHORT *psResult) {
    if (__builtin_add_overflow(sAugend, sAddend, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortMult(_In_ SHORT sMultiplicand, _In_ SHORT sMultiplier,
                                        _Out_ SHORT *psResult) {
    if (__builtin_mul_overflow(sMultiplicand, sMultiplier, psResult)) {
        *psResult = SHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlShortSub(_In_ SHORT sMinuend, _In_ SHORT sSubtrahend,
                                       _Out_ SHORT *psResult) {
    if (__builtin_sub_overflow(sMinuend, sSubtrahend, psResult)) {
        *psResult = SHORT_ERROR;
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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlSizeTAdd(_In_ size_t Augend, _In_ size_t Addend,
                                       _Out_ size_t *pResult) {
    if (__builtin_add_overflow(Augend, Addend, pResult)) {
        *pResult = SIZE_T_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlSizeTSub(_In_ size_t Minuend, _In_ size_t Subtrahend,
                                       _Out_ size_t *pResult) {
    if (__builtin_sub_overflow(Minuend, Subtrahend, pResult)) {
        *pResult = SIZE_T_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUInt8Add(_In_ UINT8 u8Augend, _In_ UINT8 u8Addend,
                                       _Out_ UINT8 *pu8Result) {
    if (__builtin_add_overflow(u8Augend, u8Addend, pu8Result)) {
        *pu8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUInt8Mult(_In_ UINT8 u8Multiplicand, _In_ UINT8 u8Multiplier,
                                        _Out_ UINT8 *pu8Result) {
    if (__builtin_mul_overflow(u8Multiplicand, u8Multiplier, pu8Result)) {
        *pu8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUInt8Sub(_In_ UINT8 u8Minuend, _In_ UINT8 u8Subtrahend,
                                       _Out_ UINT8 *pu8Result) {
    if (__builtin_sub_overflow(u8Minuend, u8Subtrahend, pu8Result)) {
        *pu8Result = UINT8_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntAdd(_In_ UINT uAugend, _In_ UINT uAddend, _Out_ UINT *puResult) {
    if (__builtin_add_overflow(uAugend, uAddend, puResult)) {
        *puResult = UINT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntMult(_In_ UINT uMultiplicand, _In_ UINT uMultiplier,
                                       _Out_ UINT *puResult) {
    if (__builtin_mul_overflow(uMultiplicand, uMultiplier, puResult)) {
        *puResult = UINT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntSub(_In_ UINT uMinuend, _In_ UINT uSubtrahend,
                                      _Out_ UINT *puResult) {
    if (__builtin_sub_overflow(uMinuend, uSubtrahend, puResult)) {
        *puResult = UINT_ERROR;
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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongAdd(_In_ ULONG ulAugend, _In_ ULONG ulAddend,
                                       _Out_ ULONG *pulResult) {
    if (__builtin_add_overflow(ulAugend, ulAddend, pulResult)) {
        *pulResult = ULONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongAdd(_In_ ULONGLONG ullAugend, _In_ ULONGLONG ullAddend,
                                           _Out_ ULONGLONG *pullResult) {
    if (__builtin_add_overflow(ullAugend, ullAddend, pullResult)) {
        *pullResult = ULONGLONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongMult(_In_ ULONGLONG ullMultiplicand,
                                            _In_ ULONGLONG ullMultiplier,
                                            _Out_ ULONGLONG *pullResult) {
    if (__builtin_mul_overflow(ullMultiplicand, ullMultiplier, pullResult)) {
        *pullResult = ULONGLONG_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongLongSub(_In_ ULONGLONG ullMinuend, _In_ ULONGLONG ullSubtrahend,
                                           _Out_ ULONGLONG *pullResult) {
    if (__builtin_sub_overflow(ullMinuend, ullSubtrahend, pullResult)) {
        *pullResult = ULONGLONG_ERROR;
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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongMult(_In_ ULONG ulMultiplicand, _In_ ULONG ulMultiplier,
                                        _Out_ ULONG *pulResult) {
    if (__builtin_mul_overflow(ulMultiplicand, ulMultiplier, pulResult)) {
        *pulResult = ULONG_ERROR;
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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongSub(_In_ ULONG ulMinuend, _In_ ULONG ulSubtrahend,
                                       _Out_ ULONG *pulResult) {
    if (__builtin_sub_overflow(ulMinuend, ulSubtrahend, pulResult)) {
        *pulResult = ULONG_ERROR;
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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUShortAdd(_In_ USHORT usAugend, _In_ USHORT usAddend,
                                        _Out_ USHORT *pusResult) {
    if (__builtin_add_overflow(usAugend, usAddend, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUShortMult(_In_ USHORT usMultiplicand, _In_ USHORT usMultiplier,
                                         _Out_ USHORT *pusResult) {
    if (__builtin_mul_overflow(usMultiplicand, usMultiplier, pusResult)) {
        *pusResult = USHORT_ERROR;
        return STATUS_INTEGER_OVERFLOW;
    }
    return STATUS_SUCCESS;
}

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUShortSub(_In_ USHORT usMinuend, _In_ USHORT usSubtrahend,
                                        _Out_ USHORT *pusResult) {
    if (__builtin_sub_overflow(usMinuend, usSubtrahend, pusResult)) {
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

/* The same functions by the other names of their types. */
#define RtlDWord64Add RtlULongLongAdd
#define RtlDWord64Mult RtlULongLongMult
#define RtlDWord64Sub RtlULongLongSub
#define RtlDWord64ToByte RtlULongLongToUInt8
#define RtlDWord64ToChar RtlULongLongToChar
#define RtlDWord64ToDWord RtlULongLongToULong
#define RtlDWord64ToDWordPtr RtlULongLongToULongPtr
#define RtlDWord64ToInt RtlULongLongToInt
#define RtlDWord64ToInt16 RtlULongLongToShort
#define RtlDWord64ToInt32 RtlULongLongToInt
#define RtlDWord64ToInt64 RtlULongLongToLongLong
#define RtlDWord64ToInt8 RtlULongLongToInt8
#define RtlDWord64ToLong RtlULongLongToLong
#define RtlDWord64ToLong64 RtlULongLongToLongLong
#define RtlDWord64ToLongLong RtlULongLongToLongLong
#define RtlDWord64ToLongPtr RtlULongLongToLongPtr
#define RtlDWord64ToShort RtlULongLongToShort
#define RtlDWord64ToSIZET RtlULongLongToULongPtr
#define RtlDWord64ToSizeT RtlULongLongToUIntPtr
#define RtlDWord64ToSSIZET RtlULongLongToLongPtr
#define RtlDWord64ToUChar RtlULongLongToUChar
#define RtlDWord64ToUInt RtlULongLongToUInt
#define RtlDWord64ToUInt16 RtlULongLongToUShort
#define RtlDWord64ToUInt32 RtlULongLongToUInt
#define RtlDWord64ToUInt8 RtlULongLongToUInt8
#define RtlDWord64ToUIntPtr RtlULongLongToUIntPtr
#define RtlDWord64ToULong RtlULongLongToULong
#define RtlDWord64ToULongPtr RtlULongLongToULongPtr
#define RtlDWord64ToUShort RtlULongLongToUShort
#define RtlDWord64ToWord RtlULongLongToUShort
#define RtlDWordAdd RtlULongAdd
#define RtlDWordLongAdd RtlULongLongAdd
#define RtlDWordLongMult RtlULongLongMult
#define RtlDWordLongSub RtlULongLongSub
#define RtlDWordLongToByte RtlULongLongToUInt8
#define RtlDWordLongToChar RtlULongLongToChar
#define RtlDWordLongToDWord RtlULongLongToULong
#define RtlDWordLongToDWordPtr RtlULongLongToULongPtr
#define RtlDWordLongToInt RtlULongLongToInt
#define RtlDWordLongToInt16 RtlULongLongToShort
#define RtlDWordLongToInt32 RtlULongLongToInt
#define RtlDWordLongToInt64 RtlULongLongToLongLong
#define RtlDWordLongToInt8 RtlULongLongToInt8
#define RtlDWordLongToLong RtlULongLongToLong
#define RtlDWordLongToLong64 RtlULongLongToLongLong
#define RtlDWordLongToLongLong RtlULongLongToLongLong
#define RtlDWordLongToLongPtr RtlULongLongToLongPtr
#define RtlDWordLongToShort RtlULongLongToShort
#define RtlDWordLongToSIZET RtlULongLongToULongPtr
#define RtlDWordLongToSizeT RtlULongLongToUIntPtr
#define RtlDWordLongToSSIZET RtlULongLongToLongPtr
#define RtlDWordLongToUChar RtlULongLongToUChar
#define RtlDWordLongToUInt RtlULongLongToUInt
#define RtlDWordLongToUInt16 RtlULongLongToUShort
#define RtlDWordLongToUInt32 RtlULongLongToUInt
#define RtlDWordLongToUInt8 RtlULongLongToUInt8
#define RtlDWordLongToUIntPtr RtlULongLongToUIntPtr
#define RtlDWordLongToULong RtlULongLongToULong
#define RtlDWordLongToULongPtr RtlULongLongToULongPtr
#define RtlDWordLongToUShort RtlULongLongToUShort
#define RtlDWordLongToWord RtlULongLongToUShort
#define RtlDWordMult RtlULongMult
#define RtlDWordPtrAdd RtlULongLongAdd
#define RtlDWordPtrMult RtlULongLongMult
#define RtlDWordPtrSub RtlULongLongSub
#define RtlDWordPtrToByte RtlULongPtrToUInt8
#define RtlDWordPtrToChar RtlULongPtrToChar
#define RtlDWordPtrToInt RtlULongPtrToInt
#define RtlDWordPtrToInt16 RtlULongPtrToShort
#define RtlDWordPtrToInt32 RtlULongPtrToInt
#define RtlDWordPtrToInt8 RtlULongPtrToInt8
#define RtlDWordPtrToIntPtr RtlULongPtrToIntPtr
#define RtlDWordPtrToLong RtlULongPtrToLong
#define RtlDWordPtrToLongPtr RtlULongPtrToLongPtr
#define RtlDWordPtrToPtrdiffT RtlULongPtrToIntPtr
#define RtlDWordPtrToShort RtlULongPtrToShort
#define RtlDWordPtrToSSIZET RtlULongPtrToLongPtr
#define RtlDWordPtrToUChar RtlULongPtrToUChar
#define RtlDWordPtrToUInt16 RtlULongPtrToUShort
#define RtlDWordPtrToUInt8 RtlULongPtrToUInt8
#define RtlDWordPtrToUIntPtr RtlULongPtrToUIntPtr
#define RtlDWordPtrToUShort RtlULongPtrToUShort
#define RtlDWordPtrToWord RtlULongPtrToUShort
#define RtlDWordSub RtlULongSub
#define RtlDWordToByte RtlULongToUInt8
#define RtlDWordToChar RtlULongToChar
#define RtlDWordToInt RtlULongToInt
#define RtlDWordToInt16 RtlULongToShort
#define RtlDWordToInt32 RtlULongToInt
#define RtlDWordToInt8 RtlULongToInt8
#define RtlDWordToIntPtr RtlULongToIntPtr
#define RtlDWordToLong RtlULongToLong
#define RtlDWordToLongPtr RtlULongToLongPtr
#define RtlDWordToPtrdiffT RtlULongToIntPtr
#define RtlDWordToShort RtlULongToShort
#define RtlDWordToSSIZET RtlULongToLongPtr
#define RtlDWordToUChar RtlULongToUChar
#define RtlDWordToUInt RtlULongToUInt
#define RtlDWordToUInt16 RtlULongToUShort
#define RtlDWordToUInt32 RtlULongToUInt
#define RtlDWordToUInt8 RtlULongToUInt8
#define RtlDWordToUIntPtr RtlULongToUIntPtr
#define RtlDWordToUShort RtlULongToUShort
#define RtlDWordToWord RtlULongToUShort
#define RtlInt16ToByte RtlShortToUInt8
#define RtlInt16ToChar RtlShortToChar
#define RtlInt16ToDWord RtlShortToULong
#define RtlInt16ToDWord64 RtlShortToULongLong
#define RtlInt16ToDWordLong RtlShortToULongLong
#define RtlInt16ToDWordPtr RtlShortToULongPtr
#define RtlInt16ToInt8 RtlShortToInt8
#define RtlInt16ToSIZET RtlShortToULongPtr
#define RtlInt16ToSizeT RtlShortToUIntPtr
#define RtlInt16ToUChar RtlShortToUChar
#define RtlInt16ToUInt RtlShortToUInt
#define RtlInt16ToUInt16 RtlShortToUShort
#define RtlInt16ToUInt32 RtlShortToUInt
#define RtlInt16ToUInt64 RtlShortToULongLong
#define RtlInt16ToUInt8 RtlShortToUInt8
#define RtlInt16ToUIntPtr RtlShortToUIntPtr
#define RtlInt16ToULong RtlShortToULong
#define RtlInt16ToULong64 RtlShortToULongLong
#define RtlInt16ToULongLong RtlShortToULongLong
#define RtlInt16ToULongPtr RtlShortToULongPtr
#define RtlInt16ToUShort RtlShortToUShort
#define RtlInt16ToWord RtlShortToUShort
#define RtlInt32ToByte RtlIntToUInt8
#define RtlInt32ToChar RtlIntToChar
#define RtlInt32ToDWord RtlIntToULong
#define RtlInt32ToDWord64 RtlIntToULongLong
#define RtlInt32ToDWordLong RtlIntToULongLong
#define RtlInt32ToInt16 RtlIntToShort
#define RtlInt32ToInt8 RtlIntToInt8
#define RtlInt32ToShort RtlIntToShort
#define RtlInt32ToUChar RtlIntToUChar
#define RtlInt32ToUInt RtlIntToUInt
#define RtlInt32ToUInt16 RtlIntToUShort
#define RtlInt32ToUInt32 RtlIntToUInt
#define RtlInt32ToUInt64 RtlIntToULongLong
#define RtlInt32ToUInt8 RtlIntToUInt8
#define RtlInt32ToULong RtlIntToULong
#define RtlInt32ToULong64 RtlIntToULongLong
#define RtlInt32ToULongLong RtlIntToULongLong
#define RtlInt32ToUShort RtlIntToUShort
#define RtlInt32ToWord RtlIntToUShort
#define RtlInt64ToByte RtlLongLongToUInt8
#define RtlInt64ToChar RtlLongLongToChar
#define RtlInt64ToDWord RtlLongLongToULong
#define RtlInt64ToDWord64 RtlLongLongToULongLong
#define RtlInt64ToDWordLong RtlLongLongToULongLong
#define RtlInt64ToInt RtlLongLongToInt
#define RtlInt64ToInt16 RtlLongLongToShort
#define RtlInt64ToInt32 RtlLongLongToInt
#define RtlInt64ToInt8 RtlLongLongToInt8
#define RtlInt64ToIntPtr RtlLongLongToIntPtr
#define RtlInt64ToLong RtlLongLongToLong
#define RtlInt64ToLongPtr RtlLongLongToLongPtr
#define RtlInt64ToPtrdiffT RtlLongLongToIntPtr
#define RtlInt64ToShort RtlLongLongToShort
#define RtlInt64ToSSIZET RtlLongLongToLongPtr
#define RtlInt64ToUChar RtlLongLongToUChar
#define RtlInt64ToUInt RtlLongLongToUInt
#define RtlInt64ToUInt16 RtlLongLongToUShort
#define RtlInt64ToUInt32 RtlLongLongToUInt
#define RtlInt64ToUInt64 RtlLongLongToULongLong
#define RtlInt64ToUInt8 RtlLongLongToUInt8
#define RtlInt64ToULong RtlLongLongToULong
#define RtlInt64ToULong64 RtlLongLongToULongLong
#define RtlInt64ToULongLong RtlLongLongToULongLong
#define RtlInt64ToUShort RtlLongLongToUShort
#define RtlInt64ToWord RtlLongLongToUShort
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
#define RtlLong64ToByte RtlLongLongToUInt8
#define RtlLong64ToChar RtlLongLongToChar
#define RtlLong64ToDWord RtlLongLongToULong
#define RtlLong64ToInt RtlLongLongToInt
#define RtlLong64ToInt16 RtlLongLongToShort
#define RtlLong64ToInt32 RtlLongLongToInt
#define RtlLong64ToInt8 RtlLongLongToInt8
#define RtlLong64ToIntPtr RtlLongLongToIntPtr
#define RtlLong64ToLong RtlLongLongToLong
#define RtlLong64ToLongPtr RtlLongLongToLongPtr
#define RtlLong64ToPtrdiffT RtlLongLongToIntPtr
#define RtlLong64ToShort RtlLongLongToShort
#define RtlLong64ToSSIZET RtlLongLongToLongPtr
#define RtlLong64ToUChar RtlLongLongToUChar
#define RtlLong64ToUInt RtlLongLongToUInt
#define RtlLong64ToUInt16 RtlLongLongToUShort
#define RtlLong64ToUInt32 RtlLongLongToUInt
#define RtlLong64ToUInt8 RtlLongLongToUInt8
#define RtlLong64ToULong RtlLongLongToULong
#define RtlLong64ToULongLong RtlLongLongToULongLong
#define RtlLong64ToUShort RtlLongLongToUShort
#define RtlLong64ToWord RtlLongLongToUShort
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
#define RtlPtrdiffTToByte RtlIntPtrToUInt8
#define RtlPtrdiffTToChar RtlIntPtrToChar
#define RtlPtrdiffTToInt16 RtlIntPtrToShort
#define RtlPtrdiffTToInt8 RtlIntPtrToInt8
#define RtlPtrdiffTToLongPtr RtlIntPtrToLongPtr
#define RtlPtrdiffTToShort RtlIntPtrToShort
#define RtlPtrdiffTToUChar RtlIntPtrToUChar
#define RtlPtrdiffTToUInt16 RtlIntPtrToUShort
#define RtlPtrdiffTToUInt8 RtlIntPtrToUInt8
#define RtlPtrdiffTToUShort RtlIntPtrToUShort
#define RtlPtrdiffTToWord RtlIntPtrToUShort
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
#define RtlSIZETAdd RtlULongLongAdd
#define RtlSIZETMult RtlULongLongMult
#define RtlSizeTMult RtlULongLongMult
#define RtlSIZETSub RtlULongLongSub
#define RtlSIZETToByte RtlULongPtrToUInt8
#define RtlSizeTToByte RtlUIntPtrToUInt8
#define RtlSIZETToChar RtlULongPtrToChar
#define RtlSizeTToChar RtlUIntPtrToChar
#define RtlSIZETToInt RtlULongPtrToInt
#define RtlSizeTToInt RtlUIntPtrToInt
#define RtlSIZETToInt16 RtlULongPtrToShort
#define RtlSizeTToInt16 RtlUIntPtrToShort
#define RtlSIZETToInt32 RtlULongPtrToInt
#define RtlSizeTToInt32 RtlUIntPtrToInt
#define RtlSIZETToInt8 RtlULongPtrToInt8
#define RtlSizeTToInt8 RtlUIntPtrToInt8
#define RtlSIZETToIntPtr RtlULongPtrToIntPtr
#define RtlSizeTToIntPtr RtlUIntPtrToIntPtr
#define RtlSIZETToLong RtlULongPtrToLong
#define RtlSizeTToLong RtlUIntPtrToLong
#define RtlSIZETToLongPtr RtlULongPtrToLongPtr
#define RtlSizeTToLongPtr RtlUIntPtrToLongPtr
#define RtlSIZETToPtrdiffT RtlULongPtrToIntPtr
#define RtlSizeTToPtrdiffT RtlUIntPtrToIntPtr
#define RtlSIZETToShort RtlULongPtrToShort
#define RtlSizeTToShort RtlUIntPtrToShort
#define RtlSIZETToSSIZET RtlULongPtrToLongPtr
#define RtlSizeTToSSIZET RtlUIntPtrToLongPtr
#define RtlSIZETToUChar RtlULongPtrToUChar
#define RtlSizeTToUChar RtlUIntPtrToUChar
#define RtlSIZETToUInt16 RtlULongPtrToUShort
#define RtlSizeTToUInt16 RtlUIntPtrToUShort
#define RtlSIZETToUInt8 RtlULongPtrToUInt8
#define RtlSizeTToUInt8 RtlUIntPtrToUInt8
#define RtlSIZETToUIntPtr RtlULongPtrToUIntPtr
#define RtlSIZETToUShort RtlULongPtrToUShort
#define RtlSizeTToUShort RtlUIntPtrToUShort
#define RtlSIZETToWord RtlULongPtrToUShort
#define RtlSizeTToWord RtlUIntPtrToUShort
#define RtlSSIZETToByte RtlLongPtrToUInt8
#define RtlSSIZETToChar RtlLongPtrToChar
#define RtlSSIZETToDWord64 RtlLongPtrToULongLong
#define RtlSSIZETToDWordLong RtlLongPtrToULongLong
#define RtlSSIZETToDWordPtr RtlLongPtrToULongPtr
#define RtlSSIZETToInt16 RtlLongPtrToShort
#define RtlSSIZETToInt8 RtlLongPtrToInt8
#define RtlSSIZETToIntPtr RtlLongPtrToIntPtr
#define RtlSSIZETToShort RtlLongPtrToShort
#define RtlSSIZETToSIZET RtlLongPtrToULongPtr
#define RtlSSIZETToSizeT RtlLongPtrToUIntPtr
#define RtlSSIZETToUChar RtlLongPtrToUChar
#define RtlSSIZETToUInt16 RtlLongPtrToUShort
#define RtlSSIZETToUInt64 RtlLongPtrToULongLong
#define RtlSSIZETToUInt8 RtlLongPtrToUInt8
#define RtlSSIZETToUIntPtr RtlLongPtrToUIntPtr
#define RtlSSIZETToULong64 RtlLongPtrToULongLong
#define RtlSSIZETToULongLong RtlLongPtrToULongLong
#define RtlSSIZETToULongPtr RtlLongPtrToULongPtr
#define RtlSSIZETToUShort RtlLongPtrToUShort
#define RtlSSIZETToWord RtlLongPtrToUShort
#define RtlUInt16Add RtlUShortAdd
#define RtlUInt16Mult RtlUShortMult
#define RtlUInt16Sub RtlUShortSub
#define RtlUInt16ToByte RtlUShortToUInt8
#define RtlUInt16ToChar RtlUShortToChar
#define RtlUInt16ToInt16 RtlUShortToShort
#define RtlUInt16ToInt8 RtlUShortToInt8
#define RtlUInt16ToShort RtlUShortToShort
#define RtlUInt16ToUChar RtlUShortToUChar
#define RtlUInt16ToUInt8 RtlUShortToUInt8
#define RtlUInt32Add RtlUIntAdd
#define RtlUInt32Mult RtlUIntMult
#define RtlUInt32Sub RtlUIntSub
#define RtlUInt32ToChar RtlUIntToChar
#define RtlUInt32ToInt RtlUIntToInt
#define RtlUInt32ToInt16 RtlUIntToShort
#define RtlUInt32ToInt32 RtlUIntToInt
#define RtlUInt32ToInt8 RtlUIntToInt8
#define RtlUInt32ToIntPtr RtlUIntToIntPtr
#define RtlUInt32ToLong RtlUIntToLong
#define RtlUInt32ToLongPtr RtlUIntToLongPtr
#define RtlUInt32ToShort RtlUIntToShort
#define RtlUInt32ToUChar RtlUIntToUChar
#define RtlUInt32ToUInt16 RtlUIntToUShort
#define RtlUInt32ToUInt8 RtlUIntToUInt8
#define RtlUInt32ToUShort RtlUIntToUShort
#define RtlUInt32ToWord RtlUIntToUShort
#define RtlUInt64Add RtlULongLongAdd
#define RtlUInt64Mult RtlULongLongMult
#define RtlUInt64Sub RtlULongLongSub
#define RtlUInt64ToByte RtlULongLongToUInt8
#define RtlUInt64ToChar RtlULongLongToChar
#define RtlUInt64ToDWord RtlULongLongToULong
#define RtlUInt64ToDWordPtr RtlULongLongToULongPtr
#define RtlUInt64ToInt RtlULongLongToInt
#define RtlUInt64ToInt16 RtlULongLongToShort
#define RtlUInt64ToInt32 RtlULongLongToInt
#define RtlUInt64ToInt64 RtlULongLongToLongLong
#define RtlUInt64ToInt8 RtlULongLongToInt8
#define RtlUInt64ToLong RtlULongLongToLong
#define RtlUInt64ToLong64 RtlULongLongToLongLong
#define RtlUInt64ToLongLong RtlULongLongToLongLong
#define RtlUInt64ToLongPtr RtlULongLongToLongPtr
#define RtlUInt64ToShort RtlULongLongToShort
#define RtlUInt64ToSIZET RtlULongLongToULongPtr
#define RtlUInt64ToSizeT RtlULongLongToUIntPtr
#define RtlUInt64ToSSIZET RtlULongLongToLongPtr
#define RtlUInt64ToUChar RtlULongLongToUChar
#define RtlUInt64ToUInt RtlULongLongToUInt
#define RtlUInt64ToUInt16 RtlULongLongToUShort
#define RtlUInt64ToUInt32 RtlULongLongToUInt
#define RtlUInt64ToUInt8 RtlULongLongToUInt8
#define RtlUInt64ToUIntPtr RtlULongLongToUIntPtr
#define RtlUInt64ToULong RtlULongLongToULong
#define RtlUInt64ToULongPtr RtlULongLongToULongPtr
#define RtlUInt64ToUShort RtlULongLongToUShort
#define RtlUInt64ToWord RtlULongLongToUShort
#define RtlUIntPtrAdd RtlULongLongAdd
#define RtlUIntPtrMult RtlULongLongMult
#define RtlUIntPtrSub RtlULongLongSub
#define RtlUIntPtrToByte RtlUIntPtrToUInt8
#define RtlUIntPtrToInt32 RtlUIntPtrToInt
#define RtlUIntPtrToLongLong RtlULongLongToLongLong
#define RtlUIntPtrToPtrdiffT RtlUIntPtrToIntPtr
#define RtlUIntPtrToSSIZET RtlUIntPtrToLongPtr
#define RtlUIntPtrToUInt RtlULongLongToUInt
#define RtlUIntPtrToULong RtlULongLongToULong
#define RtlUIntPtrToWord RtlUIntPtrToUShort
#define RtlUIntToByte RtlUIntToUInt8
#define RtlUIntToInt16 RtlUIntToShort
#define RtlUIntToInt32 RtlUIntToInt
#define RtlUIntToPtrdiffT RtlUIntToIntPtr
#define RtlUIntToSSIZET RtlUIntToLongPtr
#define RtlUIntToUInt16 RtlUIntToUShort
#define RtlUIntToWord RtlUIntToUShort
#define RtlULong64Add RtlULongLongAdd
#define RtlULong64Mult RtlULongLongMult
#define RtlULong64Sub RtlULongLongSub
#define RtlULong64ToByte RtlULongLongToUInt8
#define RtlULong64ToChar RtlULongLongToChar
#define RtlULong64ToDWord RtlULongLongToULong
#define RtlULong64ToDWordPtr RtlULongLongToULongPtr
#define RtlULong64ToInt RtlULongLongToInt
#define RtlULong64ToInt16 RtlULongLongToShort
#define RtlULong64ToInt32 RtlULongLongToInt
#define RtlULong64ToInt64 RtlULongLongToLongLong
#define RtlULong64ToInt8 RtlULongLongToInt8
#define RtlULong64ToLong RtlULongLongToLong
#define RtlULong64ToLong64 RtlULongLongToLongLong
#define RtlULong64ToLongLong RtlULongLongToLongLong
#define RtlULong64ToLongPtr RtlULongLongToLongPtr
#define RtlULong64ToShort RtlULongLongToShort
#define RtlULong64ToSIZET RtlULongLongToULongPtr
#define RtlULong64ToSizeT RtlULongLongToUIntPtr
#define RtlULong64ToSSIZET RtlULongLongToLongPtr
#define RtlULong64ToUChar RtlULongLongToUChar
#define RtlULong64ToUInt RtlULongLongToUInt
#define RtlULong64ToUInt16 RtlULongLongToUShort
#define RtlULong64ToUInt32 RtlULongLongToUInt
#define RtlULong64ToUInt8 RtlULongLongToUInt8
#define RtlULong64ToUIntPtr RtlULongLongToUIntPtr
#define RtlULong64ToULong RtlULongLongToULong
#define RtlULong64ToULongPtr RtlULongLongToULongPtr
#define RtlULong64ToUShort RtlULongLongToUShort
#define RtlULong64ToWord RtlULongLongToUShort
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
#define RtlULongPtrAdd RtlULongLongAdd
#define RtlULongPtrMult RtlULongLongMult
#define RtlULongPtrSub RtlULongLongSub
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
#define RtlWordAdd RtlUShortAdd
#define RtlWordMult RtlUShortMult
#define RtlWordSub RtlUShortSub
#define RtlWordToByte RtlUShortToUInt8
#define RtlWordToChar RtlUShortToChar
#define RtlWordToInt16 RtlUShortToShort
#define RtlWordToInt8 RtlUShortToInt8
#define RtlWordToShort RtlUShortToShort
#define RtlWordToUChar RtlUShortToUChar
#define RtlWordToUInt8 RtlUShortToUInt8

EXTERN_C_END

#endif

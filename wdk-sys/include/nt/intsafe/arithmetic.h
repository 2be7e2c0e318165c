/*
 * Sums, differences and products of integers, with a status.
 */
#ifndef CWDK_NT_INTSAFE_ARITHMETIC_H
#define CWDK_NT_INTSAFE_ARITHMETIC_H

#include "nt/basic.h"
#include "nt/status.h"
#include <minwindef.h>
#include "nt/intsafe/limits.h"

EXTERN_C_START

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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlIntSub(_In_ INT iMinuend, _In_ INT iSubtrahend, _Out_ INT *piResult) {
    if (__builtin_sub_overflow(iMinuend, iSubtrahend, piResult)) {
        *piResult = INT_ERROR;
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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlLongMult(_In_ LONG lMultiplicand, _In_ LONG lMultiplier,
                                       _Out_ LONG *plResult) {
    if (__builtin_mul_overflow(lMultiplicand, lMultiplier, plResult)) {
        *plResult = LONG_ERROR;
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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlUIntSub(_In_ UINT uMinuend, _In_ UINT uSubtrahend,
                                      _Out_ UINT *puResult) {
    if (__builtin_sub_overflow(uMinuend, uSubtrahend, puResult)) {
        *puResult = UINT_ERROR;
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

_Must_inspect_result_
FORCEINLINE NTSTATUS NTAPI RtlULongMult(_In_ ULONG ulMultiplicand, _In_ ULONG ulMultiplier,
                                        _Out_ ULONG *pulResult) {
    if (__builtin_mul_overflow(ulMultiplicand, ulMultiplier, pulResult)) {
        *pulResult = ULONG_ERROR;
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

#define RtlSizeTMult RtlULongLongMult

#define RtlUIntPtrAdd RtlULongLongAdd
#define RtlUIntPtrMult RtlULongLongMult
#define RtlUIntPtrSub RtlULongLongSub

#define RtlULongPtrAdd RtlULongLongAdd
#define RtlULongPtrMult RtlULongLongMult
#define RtlULongPtrSub RtlULongLongSub

EXTERN_C_END

#endif

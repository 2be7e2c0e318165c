/*
 * Safe integers by the name that user-mode code has for them: those of ntintsafe.h, and what
 * drivers use of the set that returns an HRESULT.
 */
#ifndef CWDK_INTSAFE_H
#define CWDK_INTSAFE_H

#include "ntintsafe.h"

#ifndef INTSAFE_E_ARITHMETIC_OVERFLOW
#define INTSAFE_E_ARITHMETIC_OVERFLOW ((HRESULT)0x80070216L)
#endif

_Must_inspect_result_
FORCEINLINE HRESULT ULongLongToULongPtr(_In_ ULONGLONG ullOperand, _Out_ ULONG_PTR *pulResult) {
    return NT_SUCCESS(RtlULongLongToULongPtr(ullOperand, pulResult))
               ? 0
               : INTSAFE_E_ARITHMETIC_OVERFLOW;
}

#endif

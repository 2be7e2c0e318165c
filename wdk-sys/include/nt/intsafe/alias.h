/*
 * Conversions and arithmetic by other names of the same types.
 */
#ifndef CWDK_NT_INTSAFE_ALIAS_H
#define CWDK_NT_INTSAFE_ALIAS_H

#include "nt/basic.h"
#include "nt/status.h"
#include <minwindef.h>
#include "nt/intsafe/limits.h"
#include "nt/intsafe/arithmetic.h"

EXTERN_C_START

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

#define RtlSIZETAdd RtlULongLongAdd
#define RtlSIZETMult RtlULongLongMult

#define RtlSIZETSub RtlULongLongSub
#define RtlSIZETToByte RtlULongPtrToUInt8

#define RtlSIZETToChar RtlULongPtrToChar

#define RtlSIZETToInt RtlULongPtrToInt

#define RtlSIZETToInt16 RtlULongPtrToShort

#define RtlSIZETToInt32 RtlULongPtrToInt

#define RtlSIZETToInt8 RtlULongPtrToInt8

#define RtlSIZETToIntPtr RtlULongPtrToIntPtr

#define RtlSIZETToLong RtlULongPtrToLong

#define RtlSIZETToLongPtr RtlULongPtrToLongPtr

#define RtlSIZETToPtrdiffT RtlULongPtrToIntPtr

#define RtlSIZETToShort RtlULongPtrToShort

#define RtlSIZETToSSIZET RtlULongPtrToLongPtr

#define RtlSIZETToUChar RtlULongPtrToUChar

#define RtlSIZETToUInt16 RtlULongPtrToUShort

#define RtlSIZETToUInt8 RtlULongPtrToUInt8

#define RtlSIZETToUIntPtr RtlULongPtrToUIntPtr
#define RtlSIZETToUShort RtlULongPtrToUShort

#define RtlSIZETToWord RtlULongPtrToUShort

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

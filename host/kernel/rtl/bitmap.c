/* RTL_BITMAP. */
#include "host/kernel/inc/rtl.h"

static BOOLEAN RtlpBit(PRTL_BITMAP Map, ULONG Index) {
    return (Map->Buffer[Index / 32] >> Index % 32 & 1) != 0;
}

static void RtlpPutBit(PRTL_BITMAP Map, ULONG Index, BOOLEAN Set) {
    if (Set) {
        Map->Buffer[Index / 32] |= 1u << Index % 32;
    } else {
        Map->Buffer[Index / 32] &= ~(1u << Index % 32);
    }
}

static ULONG RtlpRunLength(PRTL_BITMAP Map, ULONG Start, BOOLEAN Set, ULONG Limit) {
    ULONG Length = 0;

    while (Length < Limit && Start + Length < Map->SizeOfBitMap &&
           RtlpBit(Map, Start + Length) == Set) {
        Length++;
    }
    return Length;
}

void RtlInitializeBitMap(PRTL_BITMAP BitMapHeader, PULONG BitMapBuffer, ULONG SizeOfBitMap) {
    BitMapHeader->SizeOfBitMap = SizeOfBitMap;
    BitMapHeader->Buffer = BitMapBuffer;
}

static void RtlpFillAll(PRTL_BITMAP Map, UCHAR Byte) {
    memset(Map->Buffer, Byte, (SIZE_T)(Map->SizeOfBitMap + 31) / 32 * sizeof(ULONG));
}

void RtlClearAllBits(PRTL_BITMAP BitMapHeader) { RtlpFillAll(BitMapHeader, 0); }

void RtlSetAllBits(PRTL_BITMAP BitMapHeader) { RtlpFillAll(BitMapHeader, 0xFF); }

void RtlClearBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber) {
    RtlpPutBit(BitMapHeader, BitNumber, FALSE);
}

void RtlSetBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber) {
    RtlpPutBit(BitMapHeader, BitNumber, TRUE);
}

BOOLEAN RtlTestBit(PRTL_BITMAP BitMapHeader, ULONG BitNumber) {
    return RtlpBit(BitMapHeader, BitNumber);
}

void RtlClearBits(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG NumberToClear) {
    for (ULONG i = 0; i < NumberToClear; i++) {
        RtlpPutBit(BitMapHeader, StartingIndex + i, FALSE);
    }
}

void RtlSetBits(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG NumberToSet) {
    for (ULONG i = 0; i < NumberToSet; i++) {
        RtlpPutBit(BitMapHeader, StartingIndex + i, TRUE);
    }
}

BOOLEAN RtlAreBitsClear(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG Length) {
    return Length != 0 && RtlpRunLength(BitMapHeader, StartingIndex, FALSE, Length) == Length;
}

BOOLEAN RtlAreBitsSet(PRTL_BITMAP BitMapHeader, ULONG StartingIndex, ULONG Length) {
    return Length != 0 && RtlpRunLength(BitMapHeader, StartingIndex, TRUE, Length) == Length;
}

ULONG RtlNumberOfSetBits(PRTL_BITMAP BitMapHeader) {
    ULONG Count = 0;

    for (ULONG i = 0; i < BitMapHeader->SizeOfBitMap; i++) {
        Count += RtlpBit(BitMapHeader, i);
    }
    return Count;
}

ULONG RtlNumberOfClearBits(PRTL_BITMAP BitMapHeader) {
    return BitMapHeader->SizeOfBitMap - RtlNumberOfSetBits(BitMapHeader);
}

ULONG RtlNumberOfSetBitsUlongPtr(ULONG_PTR Target) { return (ULONG)__builtin_popcountll(Target); }

/* From the hint to the end, then from the start, as NT searches. */
static ULONG RtlpFind(PRTL_BITMAP Map, ULONG Number, ULONG Hint, BOOLEAN Set) {
    if (Number == 0) {
        return Hint & ~7u;
    }
    if (Hint >= Map->SizeOfBitMap) {
        Hint = 0;
    }
    for (int Pass = 0; Pass < 2; Pass++) {
        for (ULONG Start = Pass == 0 ? Hint : 0; Start + Number <= Map->SizeOfBitMap;) {
            ULONG Length = RtlpRunLength(Map, Start, Set, Number);

            if (Length == Number) {
                return Start;
            }
            Start += Length + 1;
        }
    }
    return MAXULONG;
}

ULONG RtlFindClearBits(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex) {
    return RtlpFind(BitMapHeader, NumberToFind, HintIndex, FALSE);
}

ULONG RtlFindSetBits(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex) {
    return RtlpFind(BitMapHeader, NumberToFind, HintIndex, TRUE);
}

ULONG RtlFindClearBitsAndSet(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex) {
    ULONG Index = RtlFindClearBits(BitMapHeader, NumberToFind, HintIndex);

    if (Index != MAXULONG) {
        RtlSetBits(BitMapHeader, Index, NumberToFind);
    }
    return Index;
}

ULONG RtlFindSetBitsAndClear(PRTL_BITMAP BitMapHeader, ULONG NumberToFind, ULONG HintIndex) {
    ULONG Index = RtlFindSetBits(BitMapHeader, NumberToFind, HintIndex);

    if (Index != MAXULONG) {
        RtlClearBits(BitMapHeader, Index, NumberToFind);
    }
    return Index;
}

ULONG RtlFindLongestRunClear(PRTL_BITMAP BitMapHeader, PULONG StartingIndex) {
    ULONG Longest = 0;

    for (ULONG Start = 0; Start < BitMapHeader->SizeOfBitMap;) {
        ULONG Length = RtlpRunLength(BitMapHeader, Start, FALSE, MAXULONG);

        if (Length > Longest) {
            Longest = Length;
            *StartingIndex = Start;
        }
        Start += Length + 1;
    }
    return Longest;
}

ULONG RtlFindFirstRunClear(PRTL_BITMAP BitMapHeader, PULONG StartingIndex) {
    ULONG Start = RtlpRunLength(BitMapHeader, 0, TRUE, MAXULONG);

    *StartingIndex = Start;
    return RtlpRunLength(BitMapHeader, Start, FALSE, MAXULONG);
}

ULONG RtlFindNextForwardRunClear(PRTL_BITMAP BitMapHeader, ULONG FromIndex,
                                 PULONG StartingRunIndex) {
    ULONG Start = FromIndex + RtlpRunLength(BitMapHeader, FromIndex, TRUE, MAXULONG);

    *StartingRunIndex = Start;
    return RtlpRunLength(BitMapHeader, Start, FALSE, MAXULONG);
}

CCHAR RtlFindLeastSignificantBit(ULONGLONG Set) {
    return Set == 0 ? -1 : (CCHAR)__builtin_ctzll(Set);
}

CCHAR RtlFindMostSignificantBit(ULONGLONG Set) {
    return Set == 0 ? -1 : (CCHAR)(63 - __builtin_clzll(Set));
}

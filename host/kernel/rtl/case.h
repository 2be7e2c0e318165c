/*
 * Upper and lower case of the scripts that have simple pairs: Latin, Greek, Cyrillic, Armenian.
 * NT's table comes from a file of the system disk; characters outside these ranges are left.
 */
#pragma once

#include <ntifs.h>

static inline WCHAR RtlpUpcase(WCHAR Character) {
    if (Character < 0x80) {
        return Character >= 'a' && Character <= 'z' ? Character - 0x20 : Character;
    }
    if (Character >= 0xE0 && Character <= 0xFE) {
        return Character == 0xF7 ? Character : Character - 0x20;
    }
    if (Character == 0xFF) {
        return 0x178;
    }
    if ((Character >= 0x100 && Character <= 0x137 && Character != 0x131) ||
        (Character >= 0x14A && Character <= 0x177) || (Character >= 0x460 && Character <= 0x481) ||
        (Character >= 0x48A && Character <= 0x4BF) || (Character >= 0x4D0 && Character <= 0x52F) ||
        (Character >= 0x1E00 && Character <= 0x1E95) ||
        (Character >= 0x1EA0 && Character <= 0x1EFF)) {
        return Character & (WCHAR)~1;
    }
    if ((Character >= 0x139 && Character <= 0x148) || (Character >= 0x179 && Character <= 0x17E)) {
        return (Character & 1) ? Character : Character - 1;
    }
    if (Character >= 0x3B1 && Character <= 0x3CB && Character != 0x3C2) {
        return Character - 0x20;
    }
    if (Character >= 0x430 && Character <= 0x44F) {
        return Character - 0x20;
    }
    if (Character >= 0x450 && Character <= 0x45F) {
        return Character - 0x50;
    }
    if (Character >= 0x561 && Character <= 0x586) {
        return Character - 0x30;
    }
    return Character;
}

static inline WCHAR RtlpDowncase(WCHAR Character) {
    static const SHORT Distances[] = {0x20, 0x30, 0x50, 1};

    if (Character < 0x80) {
        return Character >= 'A' && Character <= 'Z' ? Character + 0x20 : Character;
    }
    if (Character == 0x178) {
        return 0xFF;
    }
    for (ULONG i = 0; i < ARRAYSIZE(Distances); i++) {
        WCHAR Lower = (WCHAR)(Character + Distances[i]);

        if (RtlpUpcase(Lower) == Character) {
            return Lower;
        }
    }
    return Character;
}

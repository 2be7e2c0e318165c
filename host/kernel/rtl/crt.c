/*
 * The part of the C library that the kernel exports.
 */
#include "host/kernel/inc/rtl.h"

#define CRT_EXPORT __declspec(dllexport)
/* The headers declare them without linkage, as for a static library; the kernel exports them. */
#pragma clang diagnostic ignored "-Wdll-attribute-on-redeclaration"

/* --- memory ---------------------------------------------------------------------------------- */

/* The compiler must not turn these loops into calls of themselves. */
#define CRT_PLAIN __attribute__((no_builtin))

CRT_EXPORT CRT_PLAIN void *memcpy(void *Destination, const void *Source, size_t Size) {
    void *Result = Destination;

    __asm__ volatile("rep movsb" : "+D"(Destination), "+S"(Source), "+c"(Size) : : "memory");
    return Result;
}

CRT_EXPORT CRT_PLAIN void *memmove(void *Destination, const void *Source, size_t Size) {
    unsigned char *To = Destination;
    const unsigned char *From = Source;

    if ((ULONG_PTR)To - (ULONG_PTR)From >= Size) {
        return memcpy(Destination, Source, Size);
    }
    while (Size > 0) {
        Size--;
        *(volatile unsigned char *)(To + Size) = From[Size];
    }
    return Destination;
}

CRT_EXPORT CRT_PLAIN void *memset(void *Destination, int Byte, size_t Size) {
    void *Result = Destination;

    __asm__ volatile("rep stosb" : "+D"(Destination), "+c"(Size) : "a"(Byte) : "memory");
    return Result;
}

CRT_EXPORT CRT_PLAIN int memcmp(const void *Left, const void *Right, size_t Size) {
    const unsigned char *A = Left;
    const unsigned char *B = Right;

    for (; Size > 0; Size--, A++, B++) {
        if (*A != *B) {
            return *A < *B ? -1 : 1;
        }
    }
    return 0;
}

CRT_EXPORT CRT_PLAIN void *memchr(const void *Memory, int Byte, size_t Size) {
    const unsigned char *Bytes = Memory;

    for (; Size > 0; Size--, Bytes++) {
        if (*Bytes == (unsigned char)Byte) {
            return (void *)Bytes;
        }
    }
    return NULL;
}

/* --- narrow strings -------------------------------------------------------------------------- */

CRT_EXPORT CRT_PLAIN size_t strlen(const char *Text) {
    size_t Length = 0;

    while (Text[Length] != 0) {
        Length++;
    }
    return Length;
}

CRT_EXPORT CRT_PLAIN size_t strnlen(const char *Text, size_t Limit) {
    size_t Length = 0;

    while (Length < Limit && Text[Length] != 0) {
        Length++;
    }
    return Length;
}

static int CrtLower(int Character) {
    return Character >= 'A' && Character <= 'Z' ? Character + ('a' - 'A') : Character;
}

static int CrtCompare(const char *Left, const char *Right, size_t Limit, BOOLEAN Fold) {
    for (; Limit > 0; Limit--, Left++, Right++) {
        int A = (unsigned char)*Left;
        int B = (unsigned char)*Right;

        if (Fold) {
            A = CrtLower(A);
            B = CrtLower(B);
        }
        if (A != B) {
            return A < B ? -1 : 1;
        }
        if (A == 0) {
            break;
        }
    }
    return 0;
}

CRT_EXPORT CRT_PLAIN int strcmp(const char *Left, const char *Right) {
    return CrtCompare(Left, Right, MAXULONG_PTR, FALSE);
}

CRT_EXPORT CRT_PLAIN int strncmp(const char *Left, const char *Right, size_t Limit) {
    return CrtCompare(Left, Right, Limit, FALSE);
}

CRT_EXPORT CRT_PLAIN int _stricmp(const char *Left, const char *Right) {
    return CrtCompare(Left, Right, MAXULONG_PTR, TRUE);
}

CRT_EXPORT CRT_PLAIN int _strnicmp(const char *Left, const char *Right, size_t Limit) {
    return CrtCompare(Left, Right, Limit, TRUE);
}

CRT_EXPORT CRT_PLAIN char *strcpy(char *Destination, const char *Source) {
    memcpy(Destination, Source, strlen(Source) + 1);
    return Destination;
}

CRT_EXPORT CRT_PLAIN char *strncpy(char *Destination, const char *Source, size_t Size) {
    size_t Length = strnlen(Source, Size);

    memcpy(Destination, Source, Length);
    memset(Destination + Length, 0, Size - Length);
    return Destination;
}

CRT_EXPORT CRT_PLAIN char *strcat(char *Destination, const char *Source) {
    strcpy(Destination + strlen(Destination), Source);
    return Destination;
}

CRT_EXPORT CRT_PLAIN char *strchr(const char *Text, int Character) {
    for (;; Text++) {
        if (*Text == (char)Character) {
            return (char *)Text;
        }
        if (*Text == 0) {
            return NULL;
        }
    }
}

CRT_EXPORT CRT_PLAIN char *strrchr(const char *Text, int Character) {
    const char *Found = NULL;

    for (;; Text++) {
        if (*Text == (char)Character) {
            Found = Text;
        }
        if (*Text == 0) {
            return (char *)Found;
        }
    }
}

CRT_EXPORT CRT_PLAIN char *strstr(const char *Text, const char *Part) {
    size_t Length = strlen(Part);

    for (;; Text++) {
        if (strncmp(Text, Part, Length) == 0) {
            return (char *)Text;
        }
        if (*Text == 0) {
            return NULL;
        }
    }
}

/* --- wide strings ---------------------------------------------------------------------------- */

CRT_EXPORT CRT_PLAIN size_t wcslen(const wchar_t *Text) {
    size_t Length = 0;

    while (Text[Length] != 0) {
        Length++;
    }
    return Length;
}

CRT_EXPORT CRT_PLAIN size_t wcsnlen(const wchar_t *Text, size_t Limit) {
    size_t Length = 0;

    while (Length < Limit && Text[Length] != 0) {
        Length++;
    }
    return Length;
}

static int CrtCompareWide(const wchar_t *Left, const wchar_t *Right, size_t Limit, BOOLEAN Fold) {
    for (; Limit > 0; Limit--, Left++, Right++) {
        int A = Fold ? CrtLower(*Left) : *Left;
        int B = Fold ? CrtLower(*Right) : *Right;

        if (A != B) {
            return A < B ? -1 : 1;
        }
        if (A == 0) {
            break;
        }
    }
    return 0;
}

CRT_EXPORT CRT_PLAIN int wcscmp(const wchar_t *Left, const wchar_t *Right) {
    return CrtCompareWide(Left, Right, MAXULONG_PTR, FALSE);
}

CRT_EXPORT CRT_PLAIN int wcsncmp(const wchar_t *Left, const wchar_t *Right, size_t Limit) {
    return CrtCompareWide(Left, Right, Limit, FALSE);
}

CRT_EXPORT CRT_PLAIN int _wcsicmp(const wchar_t *Left, const wchar_t *Right) {
    return CrtCompareWide(Left, Right, MAXULONG_PTR, TRUE);
}

CRT_EXPORT CRT_PLAIN int _wcsnicmp(const wchar_t *Left, const wchar_t *Right, size_t Limit) {
    return CrtCompareWide(Left, Right, Limit, TRUE);
}

CRT_EXPORT CRT_PLAIN wchar_t *wcscpy(wchar_t *Destination, const wchar_t *Source) {
    memcpy(Destination, Source, (wcslen(Source) + 1) * sizeof(wchar_t));
    return Destination;
}

CRT_EXPORT CRT_PLAIN wchar_t *wcsncpy(wchar_t *Destination, const wchar_t *Source, size_t Size) {
    size_t Length = wcsnlen(Source, Size);

    memcpy(Destination, Source, Length * sizeof(wchar_t));
    memset(Destination + Length, 0, (Size - Length) * sizeof(wchar_t));
    return Destination;
}

CRT_EXPORT CRT_PLAIN wchar_t *wcscat(wchar_t *Destination, const wchar_t *Source) {
    wcscpy(Destination + wcslen(Destination), Source);
    return Destination;
}

CRT_EXPORT CRT_PLAIN wchar_t *wcschr(const wchar_t *Text, wchar_t Character) {
    for (;; Text++) {
        if (*Text == Character) {
            return (wchar_t *)Text;
        }
        if (*Text == 0) {
            return NULL;
        }
    }
}

CRT_EXPORT CRT_PLAIN wchar_t *wcsrchr(const wchar_t *Text, wchar_t Character) {
    const wchar_t *Found = NULL;

    for (;; Text++) {
        if (*Text == Character) {
            Found = Text;
        }
        if (*Text == 0) {
            return (wchar_t *)Found;
        }
    }
}

CRT_EXPORT CRT_PLAIN wchar_t *wcsstr(const wchar_t *Text, const wchar_t *Part) {
    size_t Length = wcslen(Part);

    for (;; Text++) {
        if (wcsncmp(Text, Part, Length) == 0) {
            return (wchar_t *)Text;
        }
        if (*Text == 0) {
            return NULL;
        }
    }
}

/* --- characters ------------------------------------------------------------------------------ */

CRT_EXPORT CRT_PLAIN int tolower(int Character) { return CrtLower(Character); }

CRT_EXPORT CRT_PLAIN int toupper(int Character) {
    return Character >= 'a' && Character <= 'z' ? Character - ('a' - 'A') : Character;
}

CRT_EXPORT CRT_PLAIN int isdigit(int Character) { return Character >= '0' && Character <= '9'; }

CRT_EXPORT CRT_PLAIN int isspace(int Character) {
    return Character == ' ' || (Character >= '\t' && Character <= '\r');
}

CRT_EXPORT CRT_PLAIN int isupper(int Character) { return Character >= 'A' && Character <= 'Z'; }

CRT_EXPORT CRT_PLAIN int islower(int Character) { return Character >= 'a' && Character <= 'z'; }

CRT_EXPORT CRT_PLAIN int isprint(int Character) { return Character >= ' ' && Character <= '~'; }

CRT_EXPORT CRT_PLAIN int isxdigit(int Character) {
    int Lower = CrtLower(Character);

    return isdigit(Character) || (Lower >= 'a' && Lower <= 'f');
}

CRT_EXPORT CRT_PLAIN int atoi(const char *Text) {
    unsigned Value = 0;
    BOOLEAN Negative;

    while (isspace((unsigned char)*Text)) {
        Text++;
    }
    Negative = *Text == '-';
    if (*Text == '-' || *Text == '+') {
        Text++;
    }
    for (; isdigit((unsigned char)*Text); Text++) {
        Value = Value * 10 + (unsigned)(*Text - '0');
    }
    return (int)(Negative ? 0 - Value : Value);
}

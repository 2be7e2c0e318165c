/*
 * sprintf and its kin, narrow and wide, and the _s copies. ntdll.dll shares this file.
 */
#include "host/kernel/inc/ke.h"
#include "host/kernel/inc/rtl.h"

#define CRT_EXPORT __declspec(dllexport)
/* The headers declare them without linkage, as for a static library; the kernel exports them. */
#pragma clang diagnostic ignored "-Wdll-attribute-on-redeclaration"
#define CRT_RANGE 34   /* ERANGE */
#define CRT_INVALID 22 /* EINVAL */
#define CRT_TRUNCATE ((size_t)-1)

/* --- into buffers that are cut, without a terminator when full -------------------------------- */

CRT_EXPORT int _vsnprintf(char *Buffer, size_t Size, const char *Format, va_list Arguments) {
    int Length = RtlpFormatA(Buffer, Size, Format, Arguments);

    if (Length < 0) {
        return -1;
    }
    if ((size_t)Length < Size) {
        Buffer[Length] = 0;
    }
    return (size_t)Length > Size ? -1 : Length;
}

CRT_EXPORT int _snprintf(char *Buffer, size_t Size, const char *Format, ...) {
    va_list Arguments;
    int Length;

    va_start(Arguments, Format);
    Length = _vsnprintf(Buffer, Size, Format, Arguments);
    va_end(Arguments);
    return Length;
}

CRT_EXPORT int _vsnwprintf(wchar_t *Buffer, size_t Size, const wchar_t *Format, va_list Arguments) {
    int Length = RtlpFormatW(Buffer, Size, Format, Arguments);

    if (Length < 0) {
        return -1;
    }
    if ((size_t)Length < Size) {
        Buffer[Length] = 0;
    }
    return (size_t)Length > Size ? -1 : Length;
}

CRT_EXPORT int _snwprintf(wchar_t *Buffer, size_t Size, const wchar_t *Format, ...) {
    va_list Arguments;
    int Length;

    va_start(Arguments, Format);
    Length = _vsnwprintf(Buffer, Size, Format, Arguments);
    va_end(Arguments);
    return Length;
}

CRT_EXPORT int vsprintf(char *Buffer, const char *Format, va_list Arguments) {
    return _vsnprintf(Buffer, MAXLONG, Format, Arguments);
}

CRT_EXPORT int sprintf(char *Buffer, const char *Format, ...) {
    va_list Arguments;
    int Length;

    va_start(Arguments, Format);
    Length = vsprintf(Buffer, Format, Arguments);
    va_end(Arguments);
    return Length;
}

/* --- the _s forms: always terminated; text that does not fit empties the buffer ----------------
 */

CRT_EXPORT int vsprintf_s(char *Buffer, size_t Size, const char *Format, va_list Arguments) {
    int Length;

    if (Buffer == NULL || Size == 0 || Format == NULL) {
        return -1;
    }
    Length = RtlpFormatA(Buffer, Size - 1, Format, Arguments);
    if (Length < 0 || (size_t)Length >= Size) {
        Buffer[0] = 0;
        return -1;
    }
    Buffer[Length] = 0;
    return Length;
}

CRT_EXPORT int sprintf_s(char *Buffer, size_t Size, const char *Format, ...) {
    va_list Arguments;
    int Length;

    va_start(Arguments, Format);
    Length = vsprintf_s(Buffer, Size, Format, Arguments);
    va_end(Arguments);
    return Length;
}

CRT_EXPORT int _vsnprintf_s(char *Buffer, size_t Size, size_t Max, const char *Format,
                            va_list Arguments) {
    size_t Room = Size - 1;
    int Length;

    if (Buffer == NULL || Size == 0 || Format == NULL) {
        return -1;
    }
    if (Max != CRT_TRUNCATE && Max < Room) {
        Room = Max;
    }
    Length = RtlpFormatA(Buffer, Room, Format, Arguments);
    if (Length >= 0 && (size_t)Length <= Room) {
        Buffer[Length] = 0;
        return Length;
    }
    Buffer[Length < 0 || (Max != CRT_TRUNCATE && Max >= Size) ? 0 : Room] = 0;
    return -1;
}

CRT_EXPORT int _snprintf_s(char *Buffer, size_t Size, size_t Max, const char *Format, ...) {
    va_list Arguments;
    int Length;

    va_start(Arguments, Format);
    Length = _vsnprintf_s(Buffer, Size, Max, Format, Arguments);
    va_end(Arguments);
    return Length;
}

CRT_EXPORT int vswprintf_s(wchar_t *Buffer, size_t Size, const wchar_t *Format, va_list Arguments) {
    int Length;

    if (Buffer == NULL || Size == 0 || Format == NULL) {
        return -1;
    }
    Length = RtlpFormatW(Buffer, Size - 1, Format, Arguments);
    if (Length < 0 || (size_t)Length >= Size) {
        Buffer[0] = 0;
        return -1;
    }
    Buffer[Length] = 0;
    return Length;
}

CRT_EXPORT int swprintf_s(wchar_t *Buffer, size_t Size, const wchar_t *Format, ...) {
    va_list Arguments;
    int Length;

    va_start(Arguments, Format);
    Length = vswprintf_s(Buffer, Size, Format, Arguments);
    va_end(Arguments);
    return Length;
}

/* --- the _s copies --------------------------------------------------------------------------- */

#define CRT_DEFINE_COPIES(CHARACTER, COPY, NCOPY, CAT)                                             \
    CRT_EXPORT int COPY(CHARACTER *Destination, size_t Size, const CHARACTER *Source) {            \
        size_t Length = 0;                                                                         \
        if (Destination == NULL || Size == 0) {                                                    \
            return CRT_INVALID;                                                                    \
        }                                                                                          \
        Destination[0] = 0;                                                                        \
        if (Source == NULL) {                                                                      \
            return CRT_INVALID;                                                                    \
        }                                                                                          \
        while (Source[Length] != 0) {                                                              \
            Length++;                                                                              \
        }                                                                                          \
        if (Length >= Size) {                                                                      \
            return CRT_RANGE;                                                                      \
        }                                                                                          \
        __builtin_memcpy(Destination, Source, (Length + 1) * sizeof(CHARACTER));                   \
        return 0;                                                                                  \
    }                                                                                              \
    CRT_EXPORT int NCOPY(CHARACTER *Destination, size_t Size, const CHARACTER *Source,             \
                         size_t Count) {                                                           \
        size_t Length = 0;                                                                         \
        BOOLEAN Cut = Count == CRT_TRUNCATE;                                                       \
        if (Destination == NULL || Size == 0 || Source == NULL) {                                  \
            return CRT_INVALID;                                                                    \
        }                                                                                          \
        while (Length < Count && Source[Length] != 0) {                                            \
            if (Length + 1 >= Size) {                                                              \
                Destination[Cut ? Length : 0] = 0;                                                 \
                return Cut ? 80 /* STRUNCATE */ : CRT_RANGE;                                       \
            }                                                                                      \
            Destination[Length] = Source[Length];                                                  \
            Length++;                                                                              \
        }                                                                                          \
        Destination[Length] = 0;                                                                   \
        return 0;                                                                                  \
    }                                                                                              \
    CRT_EXPORT int CAT(CHARACTER *Destination, size_t Size, const CHARACTER *Source) {             \
        size_t Used = 0;                                                                           \
        if (Destination == NULL || Size == 0) {                                                    \
            return CRT_INVALID;                                                                    \
        }                                                                                          \
        while (Used < Size && Destination[Used] != 0) {                                            \
            Used++;                                                                                \
        }                                                                                          \
        if (Used == Size) {                                                                        \
            Destination[0] = 0;                                                                    \
            return CRT_INVALID;                                                                    \
        }                                                                                          \
        if (COPY(Destination + Used, Size - Used, Source) != 0) {                                  \
            Destination[0] = 0;                                                                    \
            return Source == NULL ? CRT_INVALID : CRT_RANGE;                                       \
        }                                                                                          \
        return 0;                                                                                  \
    }

CRT_DEFINE_COPIES(char, strcpy_s, strncpy_s, strcat_s)
CRT_DEFINE_COPIES(wchar_t, wcscpy_s, wcsncpy_s, wcscat_s)

CRT_EXPORT int memcpy_s(void *Destination, size_t Size, const void *Source, size_t Count) {
    if (Count == 0) {
        return 0;
    }
    if (Destination == NULL) {
        return CRT_INVALID;
    }
    if (Source == NULL || Count > Size) {
        __builtin_memset(Destination, 0, Size);
        return Source == NULL ? CRT_INVALID : CRT_RANGE;
    }
    __builtin_memcpy(Destination, Source, Count);
    return 0;
}

CRT_EXPORT int memmove_s(void *Destination, size_t Size, const void *Source, size_t Count) {
    if (Count == 0) {
        return 0;
    }
    if (Destination == NULL || Source == NULL) {
        return CRT_INVALID;
    }
    if (Count > Size) {
        return CRT_RANGE;
    }
    __builtin_memmove(Destination, Source, Count);
    return 0;
}

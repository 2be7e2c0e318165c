/*
 * sprintf and its kin, narrow and wide, and DbgPrint.
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

/* --- the debugger's channel: the run's log ---------------------------------------------------- */

#define DBGP_ERROR_LEVEL 0
#define DBGP_MAXIMUM 512 /* what one DbgPrint may carry on NT */

static ULONG DbgpWrite(PCCH Prefix, const char *Format, va_list Arguments) {
    char Text[DBGP_MAXIMUM];
    int Length = 0;
    int Added;

    while (Prefix[Length] != 0 && Length < DBGP_MAXIMUM) {
        Text[Length] = Prefix[Length];
        Length++;
    }
    Added = RtlpFormatA(Text + Length, DBGP_MAXIMUM - (SIZE_T)Length, Format, Arguments);
    if (Added < 0) {
        return (ULONG)STATUS_INVALID_PARAMETER;
    }
    Length = Length + Added > DBGP_MAXIMUM ? DBGP_MAXIMUM : Length + Added;
    KeMachine->write(MACHINE_STREAM_LOG, Text, (SIZE_T)Length);
    return STATUS_SUCCESS;
}

/* Every component prints errors; other levels print when DbgPrint's own mask lets them. */
static BOOLEAN DbgpWanted(ULONG ComponentId, ULONG Level) {
    if (ComponentId == MAXULONG) {
        return TRUE;
    }
    return Level == DBGP_ERROR_LEVEL || (Level > 31 && (Level & 1) != 0);
}

ULONG vDbgPrintExWithPrefix(PCCH Prefix, ULONG ComponentId, ULONG Level, PCCH Format,
                            va_list arglist) {
    return DbgpWanted(ComponentId, Level) ? DbgpWrite(Prefix, Format, arglist) : STATUS_SUCCESS;
}

ULONG vDbgPrintEx(ULONG ComponentId, ULONG Level, PCCH Format, va_list arglist) {
    return vDbgPrintExWithPrefix("", ComponentId, Level, Format, arglist);
}

ULONG DbgPrintEx(ULONG ComponentId, ULONG Level, PCSTR Format, ...) {
    va_list Arguments;
    ULONG Status;

    va_start(Arguments, Format);
    Status = vDbgPrintExWithPrefix("", ComponentId, Level, Format, Arguments);
    va_end(Arguments);
    return Status;
}

ULONG DbgPrint(PCSTR Format, ...) {
    va_list Arguments;
    ULONG Status;

    va_start(Arguments, Format);
    Status = DbgpWrite("", Format, Arguments);
    va_end(Arguments);
    return Status;
}

ULONG DbgPrintReturnControlC(PCCH Format, ...) {
    va_list Arguments;
    ULONG Status;

    va_start(Arguments, Format);
    Status = DbgpWrite("", Format, Arguments);
    va_end(Arguments);
    return Status;
}

NTSTATUS DbgQueryDebugFilterState(ULONG ComponentId, ULONG Level) {
    return DbgpWanted(ComponentId, Level) ? TRUE : FALSE;
}

#undef DbgBreakPoint
__declspec(dllexport) void DbgBreakPoint(void);
void DbgBreakPoint(void) { __debugbreak(); }

void DbgBreakPointWithStatus(ULONG Status) {
    UNREFERENCED_PARAMETER(Status);
    __debugbreak();
}

void RtlAssert(PVOID VoidFailedAssertion, PVOID VoidFileName, ULONG LineNumber,
               PSTR MutableMessage) {
    char Line[160];
    MACHINE_FIELD Fields[2] = {{"assertion", VoidFailedAssertion}, {"at", Line}};
    KI_REPORT Report = {
        .ExitCode = MACHINE_EXIT_BUG_CHECK,
        .Title = "an assertion of the driver does not hold",
        .Explanation = MutableMessage,
        .Fields = Fields,
        .FieldCount = 2,
    };

    KiFormat(Line, sizeof(Line), "%s:%u", VoidFileName, LineNumber);
    KiReportAndExit(&Report);
}

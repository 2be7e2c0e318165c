/*
 * Formatted output: one core for DbgPrint and for the CRT's families, narrow and wide.
 *
 * Conversions of the kernel's printf: d i u o x X c C s S Z p %, with h l ll w I I32 I64 z; %Z
 * takes a counted string (ANSI_STRING, or UNICODE_STRING with w or l). There is no floating point,
 * as kernel code has none; such a format gives -1, so that it does not print nonsense.
 */
#include "host/kernel/inc/rtl.h"

typedef struct _RTLP_OUTPUT {
    char *Narrow; /* one of the two, or none to count only */
    wchar_t *Wide;
    SIZE_T Capacity;
    SIZE_T Length;
} RTLP_OUTPUT;

static void RtlpPut(RTLP_OUTPUT *Out, ULONG Character) {
    if (Out->Length < Out->Capacity) {
        if (Out->Wide != NULL) {
            Out->Wide[Out->Length] = (wchar_t)Character;
        } else {
            Out->Narrow[Out->Length] = Character < 0x100 ? (char)Character : '?';
        }
    }
    Out->Length++;
}

static void RtlpPad(RTLP_OUTPUT *Out, char Character, int Count) {
    for (; Count > 0; Count--) {
        RtlpPut(Out, (UCHAR)Character);
    }
}

typedef enum _RTLP_SIZE { RtlpInt, RtlpShort, RtlpLong, RtlpLongLong, RtlpWord } RTLP_SIZE;

typedef struct _RTLP_SPEC {
    BOOLEAN Left;
    BOOLEAN Plus;
    BOOLEAN Space;
    BOOLEAN Alternate;
    BOOLEAN Zero;
    int Width;
    int Precision; /* -1: none */
    RTLP_SIZE Size;
    ULONG Conversion;
} RTLP_SPEC;

/* The format, character by character, whichever its width. */
typedef struct _RTLP_INPUT {
    const char *Narrow;
    const wchar_t *Wide;
} RTLP_INPUT;

static ULONG RtlpPeek(const RTLP_INPUT *In, ULONG Ahead) {
    return In->Wide != NULL ? In->Wide[Ahead] : (UCHAR)In->Narrow[Ahead];
}

static void RtlpSkip(RTLP_INPUT *In, ULONG Count) {
    if (In->Wide != NULL) {
        In->Wide += Count;
    } else {
        In->Narrow += Count;
    }
}

static void RtlpParseFlags(RTLP_INPUT *In, RTLP_SPEC *Spec) {
    for (;; RtlpSkip(In, 1)) {
        switch (RtlpPeek(In, 0)) {
        case '-':
            Spec->Left = TRUE;
            break;
        case '+':
            Spec->Plus = TRUE;
            break;
        case ' ':
            Spec->Space = TRUE;
            break;
        case '#':
            Spec->Alternate = TRUE;
            break;
        case '0':
            Spec->Zero = TRUE;
            break;
        default:
            return;
        }
    }
}

static int RtlpParseNumber(RTLP_INPUT *In) {
    int Value = 0;

    while (RtlpPeek(In, 0) >= '0' && RtlpPeek(In, 0) <= '9' && Value < 1000000) {
        Value = Value * 10 + (int)(RtlpPeek(In, 0) - '0');
        RtlpSkip(In, 1);
    }
    return Value;
}

static void RtlpParseSize(RTLP_INPUT *In, RTLP_SPEC *Spec) {
    for (;;) {
        switch (RtlpPeek(In, 0)) {
        case 'h':
            Spec->Size = RtlpShort;
            break;
        case 'l':
            Spec->Size = Spec->Size == RtlpLong ? RtlpLongLong : RtlpLong;
            break;
        case 'w':
            Spec->Size = RtlpWord;
            break;
        case 'z':
        case 't':
        case 'j':
            Spec->Size = RtlpLongLong;
            break;
        case 'I':
            if (RtlpPeek(In, 1) == '6' && RtlpPeek(In, 2) == '4') {
                Spec->Size = RtlpLongLong;
                RtlpSkip(In, 2);
            } else if (RtlpPeek(In, 1) == '3' && RtlpPeek(In, 2) == '2') {
                Spec->Size = RtlpInt;
                RtlpSkip(In, 2);
            } else {
                Spec->Size = RtlpLongLong;
            }
            break;
        default:
            return;
        }
        RtlpSkip(In, 1);
    }
}

static void RtlpPutNumber(RTLP_OUTPUT *Out, const RTLP_SPEC *Spec, ULONG64 Value, ULONG Base,
                          BOOLEAN Upper, const char *Prefix) {
    const char *Digits = Upper ? "0123456789ABCDEF" : "0123456789abcdef";
    char Text[24];
    int Length = 0;
    int PrefixLength = 0;
    int Zeros;

    while (Value != 0) {
        Text[Length++] = Digits[Value % Base];
        Value /= Base;
    }
    while (Prefix[PrefixLength] != 0) {
        PrefixLength++;
    }
    Zeros = (Spec->Precision < 0 ? 1 : Spec->Precision) - Length;
    if (Spec->Zero && !Spec->Left && Spec->Precision < 0) {
        Zeros = Spec->Width - PrefixLength - Length;
        Zeros = Zeros < 1 - Length ? 1 - Length : Zeros;
    }
    Zeros = Zeros < 0 ? 0 : Zeros;
    if (!Spec->Left) {
        RtlpPad(Out, ' ', Spec->Width - PrefixLength - Zeros - Length);
    }
    for (int i = 0; i < PrefixLength; i++) {
        RtlpPut(Out, (UCHAR)Prefix[i]);
    }
    RtlpPad(Out, '0', Zeros);
    for (int i = Length; i > 0; i--) {
        RtlpPut(Out, (UCHAR)Text[i - 1]);
    }
    if (Spec->Left) {
        RtlpPad(Out, ' ', Spec->Width - PrefixLength - Zeros - Length);
    }
}

static void RtlpPutSigned(RTLP_OUTPUT *Out, const RTLP_SPEC *Spec, LONG64 Value) {
    const char *Prefix = Value < 0 ? "-" : Spec->Plus ? "+" : Spec->Space ? " " : "";

    RtlpPutNumber(Out, Spec, Value < 0 ? 0 - (ULONG64)Value : (ULONG64)Value, 10, FALSE, Prefix);
}

/* Length in characters, not beyond the precision. */
static int RtlpStringLength(const void *Text, BOOLEAN Wide, int Limit) {
    int Length = 0;

    while ((Limit < 0 || Length < Limit) &&
           (Wide ? ((const wchar_t *)Text)[Length] != 0 : ((const char *)Text)[Length] != 0)) {
        Length++;
    }
    return Length;
}

static void RtlpPutString(RTLP_OUTPUT *Out, const RTLP_SPEC *Spec, const void *Text, BOOLEAN Wide,
                          int Length) {
    if (!Spec->Left) {
        RtlpPad(Out, ' ', Spec->Width - Length);
    }
    for (int i = 0; i < Length; i++) {
        RtlpPut(Out, Wide ? ((const wchar_t *)Text)[i] : ((const UCHAR *)Text)[i]);
    }
    if (Spec->Left) {
        RtlpPad(Out, ' ', Spec->Width - Length);
    }
}

static void RtlpPutText(RTLP_OUTPUT *Out, const RTLP_SPEC *Spec, const void *Text, BOOLEAN Wide) {
    if (Text == NULL) {
        Text = "(null)";
        Wide = FALSE;
    }
    RtlpPutString(Out, Spec, Text, Wide, RtlpStringLength(Text, Wide, Spec->Precision));
}

static void RtlpPutCounted(RTLP_OUTPUT *Out, const RTLP_SPEC *Spec, const ANSI_STRING *String,
                           BOOLEAN Wide) {
    int Length;

    if (String == NULL || String->Buffer == NULL) {
        RtlpPutText(Out, Spec, NULL, FALSE);
        return;
    }
    Length = String->Length / (Wide ? (int)sizeof(wchar_t) : 1);
    if (Spec->Precision >= 0 && Length > Spec->Precision) {
        Length = Spec->Precision;
    }
    RtlpPutString(Out, Spec, String->Buffer, Wide, Length);
}

static BOOLEAN RtlpConvertInteger(RTLP_OUTPUT *Out, RTLP_SPEC *Spec, va_list *Arguments) {
    ULONG64 Value;
    BOOLEAN Zero;

    if (Spec->Size == RtlpLongLong) {
        Value = va_arg(*Arguments, ULONG64);
    } else {
        Value = va_arg(*Arguments, ULONG);
        if (Spec->Size == RtlpShort) {
            Value &= 0xFFFF;
        }
    }
    Zero = Value == 0;
    switch (Spec->Conversion) {
    case 'd':
    case 'i':
        RtlpPutSigned(Out, Spec,
                      Spec->Size == RtlpLongLong ? (LONG64)Value
                      : Spec->Size == RtlpShort  ? (SHORT)Value
                                                 : (LONG)Value);
        return TRUE;
    case 'u':
        RtlpPutNumber(Out, Spec, Value, 10, FALSE, "");
        return TRUE;
    case 'o':
        RtlpPutNumber(Out, Spec, Value, 8, FALSE, Spec->Alternate && !Zero ? "0" : "");
        return TRUE;
    case 'x':
        RtlpPutNumber(Out, Spec, Value, 16, FALSE, Spec->Alternate && !Zero ? "0x" : "");
        return TRUE;
    case 'X':
        RtlpPutNumber(Out, Spec, Value, 16, TRUE, Spec->Alternate && !Zero ? "0X" : "");
        return TRUE;
    default:
        return FALSE;
    }
}

static BOOLEAN RtlpConvert(RTLP_OUTPUT *Out, RTLP_SPEC *Spec, va_list *Arguments) {
    BOOLEAN WideOutput = Out->Wide != NULL;
    BOOLEAN Wide = Spec->Size == RtlpLong || Spec->Size == RtlpWord;

    switch (Spec->Conversion) {
    case '%':
        RtlpPut(Out, '%');
        return TRUE;
    case 'c':
    case 'C': {
        wchar_t Character[1] = {(wchar_t)va_arg(*Arguments, int)};
        BOOLEAN IsWide =
            Wide || (Spec->Size != RtlpShort && WideOutput == (Spec->Conversion == 'c'));

        if (!IsWide) {
            Character[0] &= 0xFF;
        }
        RtlpPutString(Out, Spec, Character, TRUE, 1);
        return TRUE;
    }
    case 's':
        RtlpPutText(Out, Spec, va_arg(*Arguments, const void *),
                    Wide || (Spec->Size != RtlpShort && WideOutput));
        return TRUE;
    case 'S':
        RtlpPutText(Out, Spec, va_arg(*Arguments, const void *),
                    Wide || (Spec->Size != RtlpShort && !WideOutput));
        return TRUE;
    case 'Z':
        RtlpPutCounted(Out, Spec, va_arg(*Arguments, const ANSI_STRING *), Wide);
        return TRUE;
    case 'p':
        Spec->Precision = 16;
        RtlpPutNumber(Out, Spec, va_arg(*Arguments, ULONG64), 16, TRUE, "");
        return TRUE;
    default:
        return RtlpConvertInteger(Out, Spec, Arguments);
    }
}

static int RtlpFormat(RTLP_OUTPUT *Out, RTLP_INPUT In, va_list Arguments) {
    while (RtlpPeek(&In, 0) != 0) {
        RTLP_SPEC Spec = {.Precision = -1};

        if (RtlpPeek(&In, 0) != '%') {
            RtlpPut(Out, RtlpPeek(&In, 0));
            RtlpSkip(&In, 1);
            continue;
        }
        RtlpSkip(&In, 1);
        RtlpParseFlags(&In, &Spec);
        if (RtlpPeek(&In, 0) == '*') {
            Spec.Width = va_arg(Arguments, int);
            if (Spec.Width < 0) {
                Spec.Left = TRUE;
                Spec.Width = -Spec.Width;
            }
            RtlpSkip(&In, 1);
        } else {
            Spec.Width = RtlpParseNumber(&In);
        }
        if (RtlpPeek(&In, 0) == '.') {
            RtlpSkip(&In, 1);
            if (RtlpPeek(&In, 0) == '*') {
                Spec.Precision = va_arg(Arguments, int);
                RtlpSkip(&In, 1);
            } else {
                Spec.Precision = RtlpParseNumber(&In);
            }
        }
        RtlpParseSize(&In, &Spec);
        Spec.Conversion = RtlpPeek(&In, 0);
        if (Spec.Conversion == 0 || !RtlpConvert(Out, &Spec, &Arguments)) {
            return -1;
        }
        RtlpSkip(&In, 1);
    }
    return (int)Out->Length;
}

int RtlpFormatA(char *Buffer, SIZE_T Capacity, const char *Format, va_list Arguments) {
    RTLP_OUTPUT Out = {.Narrow = Buffer, .Capacity = Capacity};

    return RtlpFormat(&Out, (RTLP_INPUT){.Narrow = Format}, Arguments);
}

int RtlpFormatW(wchar_t *Buffer, SIZE_T Capacity, const wchar_t *Format, va_list Arguments) {
    RTLP_OUTPUT Out = {.Wide = Buffer, .Capacity = Capacity};

    /* A count without a buffer still has to know that its output is wide. */
    static wchar_t Nowhere[1];
    if (Buffer == NULL) {
        Out.Wide = Nowhere;
        Out.Capacity = 0;
    }
    return RtlpFormat(&Out, (RTLP_INPUT){.Wide = Format}, Arguments);
}

/*
 * Lines of the log, and the values that events are made of as text.
 */
#include "host/kernel/inc/etw.h"
#include "host/kernel/inc/ke.h"
#include "host/kernel/inc/rtl.h"

#define LONGEST_LINE 4096

/* The compiler refers to it wherever there is floating point, as in events of type double. */
int _fltused;

UCHAR EtwpData[ETWP_DATA_SIZE];
static char lineText[LONGEST_LINE];

ETWP_LINE EtwpNewLine(VOID) {
    return (ETWP_LINE){.Text = lineText, .Capacity = sizeof(lineText) - 1};
}

VOID EtwpPut(ETWP_LINE *Line, char Character) {
    if (Line->Length < Line->Capacity) {
        /* One line a message, whatever it says. */
        Line->Text[Line->Length++] = (UCHAR)Character < ' ' ? ' ' : Character;
    }
}

VOID EtwpPutText(ETWP_LINE *Line, const char *Text, SIZE_T Length) {
    for (SIZE_T i = 0; i < Length; i++) {
        EtwpPut(Line, Text[i]);
    }
}

VOID EtwpPrint(ETWP_LINE *Line, const char *Format, ...) {
    char text[320];
    va_list arguments;
    va_start(arguments, Format);
    int length = RtlpFormatA(text, sizeof(text), Format, arguments);
    va_end(arguments);
    EtwpPutText(Line, text, length < 0 ? 0 : min((SIZE_T)length, sizeof(text)));
}

/* UTF-16 to UTF-8; half a pair becomes a question mark. */
VOID EtwpPutWide(ETWP_LINE *Line, const UCHAR *Bytes, SIZE_T Size) {
    for (SIZE_T i = 0; i + 1 < Size; i += 2) {
        ULONG code = (ULONG)Bytes[i] | (ULONG)Bytes[i + 1] << 8;
        if (code >= 0xD800 && code < 0xDC00 && i + 3 < Size && (Bytes[i + 3] & 0xFC) == 0xDC) {
            ULONG low = (ULONG)Bytes[i + 2] | (ULONG)Bytes[i + 3] << 8;
            code = 0x10000 + ((code & 0x3FF) << 10) + (low & 0x3FF);
            i += 2;
        } else if (code >= 0xD800 && code < 0xE000) {
            code = '?';
        }
        if (code < 0x80) {
            EtwpPut(Line, (char)code);
        } else if (code < 0x800) {
            EtwpPrint(Line, "%c%c", (int)(0xC0 | code >> 6), (int)(0x80 | (code & 0x3F)));
        } else if (code < 0x10000) {
            EtwpPrint(Line, "%c%c%c", (int)(0xE0 | code >> 12), (int)(0x80 | (code >> 6 & 0x3F)),
                      (int)(0x80 | (code & 0x3F)));
        } else {
            EtwpPrint(Line, "%c%c%c%c", (int)(0xF0 | code >> 18), (int)(0x80 | (code >> 12 & 0x3F)),
                      (int)(0x80 | (code >> 6 & 0x3F)), (int)(0x80 | (code & 0x3F)));
        }
    }
}

VOID EtwpPutGuid(ETWP_LINE *Line, const UCHAR *Bytes) {
    GUID guid;
    RtlCopyMemory(&guid, Bytes, sizeof(guid));
    EtwpPrint(Line, "{%08lx-%04x-%04x-%02x%02x-", guid.Data1, guid.Data2, guid.Data3, guid.Data4[0],
              guid.Data4[1]);
    for (int i = 2; i < 8; i++) {
        EtwpPrint(Line, "%02x", guid.Data4[i]);
    }
    EtwpPut(Line, '}');
}

VOID EtwpPutBytes(ETWP_LINE *Line, const UCHAR *Bytes, SIZE_T Size) {
    for (SIZE_T i = 0; i < Size; i++) {
        EtwpPrint(Line, i ? " %02x" : "%02x", Bytes[i]);
    }
}

VOID EtwpPutTime(ETWP_LINE *Line, LONGLONG Time) {
    TIME_FIELDS fields;
    LARGE_INTEGER time = {.QuadPart = Time};
    RtlTimeToTimeFields(&time, &fields);
    EtwpPrint(Line, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", fields.Year, fields.Month, fields.Day,
              fields.Hour, fields.Minute, fields.Second, fields.Milliseconds);
}

/* S-1-5-32-544 */
VOID EtwpPutSid(ETWP_LINE *Line, const UCHAR *Bytes, SIZE_T Size) {
    ULONG64 authority = 0;
    if (Size < 8 || Size < 8 + 4 * (SIZE_T)Bytes[1]) {
        EtwpPrint(Line, "<no SID>");
        return;
    }
    for (int i = 2; i < 8; i++) {
        authority = authority << 8 | Bytes[i];
    }
    EtwpPrint(Line, "S-%u-%I64u", Bytes[0], authority);
    for (SIZE_T i = 0; i < Bytes[1]; i++) {
        ULONG part;
        RtlCopyMemory(&part, Bytes + 8 + 4 * i, sizeof(part));
        EtwpPrint(Line, "-%lu", part);
    }
}

typedef struct _STATUS_NAME {
    ULONG Value;
    const char *Name;
} STATUS_NAME;

static const STATUS_NAME statusNames[] = {
#include "etw_status.inc"
};

/* 0xc0000022(STATUS_ACCESS_DENIED), as the genuine decoder has it. */
VOID EtwpPutStatus(ETWP_LINE *Line, ULONG Status) {
    SIZE_T low = 0;
    SIZE_T high = RTL_NUMBER_OF(statusNames);
    while (low < high) {
        SIZE_T middle = (low + high) / 2;
        if (statusNames[middle].Value < Status) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    EtwpPrint(Line, "0x%08lx", Status);
    if (low < RTL_NUMBER_OF(statusNames) && statusNames[low].Value == Status) {
        EtwpPrint(Line, "(%s)", statusNames[low].Name);
    }
}

/* In decimal, without an exponent: large and tiny values lose digits, none lies. */
VOID EtwpPutDouble(ETWP_LINE *Line, double Value, int Precision) {
    ULONG64 bits;
    double scale = 1;
    RtlCopyMemory(&bits, &Value, sizeof(bits));
    if ((bits >> 52 & 0x7FF) == 0x7FF) {
        EtwpPrint(Line, bits << 12 ? "nan" : bits >> 63 ? "-inf" : "inf");
        return;
    }
    if (bits >> 63) {
        EtwpPut(Line, '-');
        Value = -Value;
    }
    Precision = Precision < 0 ? 6 : min(Precision, 15);
    for (int i = 0; i < Precision; i++) {
        scale *= 10;
    }
    if (Value * scale >= 9e18) {
        EtwpPrint(Line, "0x%016I64x", bits); /* its bits, rather than wrong digits */
        return;
    }
    ULONG64 scaled = (ULONG64)(Value * scale + 0.5);
    ULONG64 unit = (ULONG64)scale;
    EtwpPrint(Line, "%I64u", scaled / unit);
    if (Precision) {
        EtwpPut(Line, '.');
        for (ULONG64 digit = unit / 10; digit; digit /= 10) {
            EtwpPut(Line, (char)('0' + scaled / digit % 10));
        }
    }
}

VOID EtwpBegin(ETWP_LINE *Line, const char *Name, SIZE_T Length) {
    EtwpPutText(Line, Name, Length);
    EtwpPrint(Line, ": [%lu]%04x.%04x ", KeGetCurrentProcessorNumberEx(NULL),
              (ULONG)(ULONG_PTR)PsGetCurrentProcessId(), (ULONG)(ULONG_PTR)PsGetCurrentThreadId());
}

/* The name of a driver's file, without ".sys". */
VOID EtwpBeginAt(ETWP_LINE *Line, const VOID *Address) {
    const MACHINE_IMAGE *image = KeMachine->image_at(Address);
    const char *name = image ? image->base_name : "trace";
    SIZE_T length = strlen(name);
    for (SIZE_T i = length; i-- > 1;) {
        if (name[i] == '.') {
            length = i;
            break;
        }
    }
    EtwpBegin(Line, name, length);
}

VOID EtwpEnd(ETWP_LINE *Line) {
    while (Line->Length && Line->Text[Line->Length - 1] == ' ') {
        Line->Length--;
    }
    Line->Text[Line->Length++] = '\n'; /* there is room: the capacity is one less */
    KeMachine->write(MACHINE_STREAM_LOG, Line->Text, Line->Length);
}

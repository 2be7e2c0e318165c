/*
 * A trace message as text: its TMF format filled with the bytes of its arguments.
 */
#include "host/kernel/inc/etw.h"

#define FIRST_ARGUMENT 10
#define MOST_ARGUMENTS 64

/* How many bytes an item has, and how it reads without a number format. */
typedef enum _ITEM_KIND {
    ItemSigned,
    ItemUnsigned,
    ItemPointer,
    ItemReal,
    ItemCharacter,
    ItemAnsi,    /* to a zero */
    ItemWide,    /* to a zero */
    ItemCounted, /* 16-bit length first */
    ItemCountedWide,
    ItemDump,
    ItemIdentifier, /* GUID */
    ItemSecurity,
    ItemStatusCode,
    ItemResultCode,
    ItemErrorCode,
    ItemMoment,
    ItemSpan,
    ItemAddress4,
    ItemAddress6,
    ItemHardwareAddress,
    ItemPortNumber,
    ItemListKind,
    ItemSetKind,
    ItemUnknown,
} ITEM_KIND;

typedef struct _ITEM_ROW {
    const char *Name;
    ITEM_KIND Kind;
    USHORT Size; /* 0: as the bytes say */
} ITEM_ROW;

static const ITEM_ROW rows[] = {
    {"ItemChar", ItemSigned, 1},
    {"ItemUChar", ItemUnsigned, 1},
    {"ItemShort", ItemSigned, 2},
    {"ItemUShort", ItemUnsigned, 2},
    {"ItemLong", ItemSigned, 4},
    {"ItemULong", ItemUnsigned, 4},
    {"ItemLongLong", ItemSigned, 8},
    {"ItemULongLong", ItemUnsigned, 8},
    {"ItemPtr", ItemPointer, 8},
    {"ItemDouble", ItemReal, 8},
    {"ItemWChar", ItemCharacter, 2},
    {"ItemString", ItemAnsi, 0},
    {"ItemWString", ItemWide, 0},
    {"ItemPString", ItemCounted, 0},
    {"ItemPWString", ItemCountedWide, 0},
    {"ItemHEXDump", ItemDump, 0},
    {"ItemGuid", ItemIdentifier, 16},
    {"ItemCLSID", ItemIdentifier, 16},
    {"ItemLIBID", ItemIdentifier, 16},
    {"ItemIID", ItemIdentifier, 16},
    {"ItemSid", ItemSecurity, 0},
    {"ItemNTSTATUS", ItemStatusCode, 4},
    {"ItemHRESULT", ItemResultCode, 4},
    {"ItemWINERROR", ItemErrorCode, 4},
    {"ItemTimestamp", ItemMoment, 8},
    {"ItemTimeDelta", ItemSpan, 8},
    {"ItemWaitTime", ItemSpan, 8},
    {"ItemDueTime", ItemSpan, 8},
    {"ItemIPAddr", ItemAddress4, 4},
    {"ItemIPV6Addr", ItemAddress6, 16},
    {"ItemMACAddr", ItemHardwareAddress, 6},
    {"ItemPort", ItemPortNumber, 2},
    {"ItemListByte", ItemListKind, 1},
    {"ItemListShort", ItemListKind, 2},
    {"ItemListLong", ItemListKind, 4},
    {"ItemSetByte", ItemSetKind, 1},
    {"ItemSetShort", ItemSetKind, 2},
    {"ItemSetLong", ItemSetKind, 4},
    {"ItemEnum", ItemListKind, 4},
    {"ItemFlagsEnum", ItemSetKind, 4},
};

typedef struct _ARGUMENT {
    ITEM_KIND Kind;
    ETWP_TEXT Names; /* between the parentheses of a list */
    const UCHAR *Bytes;
    SIZE_T Size;
} ARGUMENT;

static const ITEM_ROW *findRow(const char *name, SIZE_T length) {
    for (SIZE_T i = 0; i < RTL_NUMBER_OF(rows); i++) {
        if (strlen(rows[i].Name) == length && !memcmp(rows[i].Name, name, length)) {
            return &rows[i];
        }
    }
    return NULL;
}

/* Where the item of "expression, ItemLong -- 10" begins; the expression may hold anything. */
static SIZE_T itemAt(ETWP_TEXT line) {
    for (SIZE_T i = line.Length; i-- > 6;) {
        if (!memcmp(line.At + i - 6, ", Item", 6)) {
            return i - 4;
        }
    }
    return line.Length;
}

static USHORT read16(const UCHAR *bytes) { return (USHORT)(bytes[0] | bytes[1] << 8); }

/* The bytes of one argument at the front of the data; FALSE when they are not all there. */
static BOOLEAN measure(ARGUMENT *argument, USHORT size, const UCHAR **data, SIZE_T *left) {
    SIZE_T header = 0;
    SIZE_T length = size;
    switch (argument->Kind) {
    case ItemAnsi:
        while (length < *left && (*data)[length]) {
            length++;
        }
        length++;
        break;
    case ItemWide:
        while (length + 1 < *left && ((*data)[length] || (*data)[length + 1])) {
            length += 2;
        }
        length += 2;
        break;
    case ItemCounted:
    case ItemCountedWide:
    case ItemDump:
        header = 2;
        length = *left >= 2 ? read16(*data) : 0;
        break;
    case ItemSecurity:
        length = *left >= 2 ? 8 + 4 * (SIZE_T)(*data)[1] : 8;
        break;
    default:
        break;
    }
    if (header + length > *left) {
        return FALSE;
    }
    argument->Bytes = *data + header;
    argument->Size = length;
    if (argument->Kind == ItemAnsi || argument->Kind == ItemWide) {
        argument->Size -= argument->Kind == ItemAnsi ? 1 : 2;
    }
    *data += header + length;
    *left -= header + length;
    return TRUE;
}

static ULONG readArguments(const ETWP_MESSAGE *message, const UCHAR *data, SIZE_T size,
                           ARGUMENT *arguments) {
    ULONG count = 0;
    const char *at = message->Arguments.At;
    const char *end = at + message->Arguments.Length;
    while (at < end && count < MOST_ARGUMENTS) {
        ETWP_TEXT line = {at, 0};
        while (at + line.Length < end && at[line.Length] != '\n') {
            line.Length++;
        }
        at += line.Length + 1;
        SIZE_T item = itemAt(line);
        SIZE_T stop = item;
        while (stop < line.Length && line.At[stop] != '(' && line.At[stop] != ' ') {
            stop++;
        }
        const ITEM_ROW *row = findRow(line.At + item, stop - item);
        ARGUMENT *argument = &arguments[count];
        *argument = (ARGUMENT){.Kind = row ? row->Kind : ItemUnknown};
        if (!row || !measure(argument, row->Size, &data, &size)) {
            break; /* what follows cannot be found either */
        }
        if (stop < line.Length && line.At[stop] == '(') {
            argument->Names.At = line.At + ++stop;
            while (stop < line.Length && line.At[stop] != ')') {
                stop++;
                argument->Names.Length++;
            }
        }
        count++;
    }
    return count;
}

static ULONG64 readValue(const ARGUMENT *argument) {
    ULONG64 value = 0;
    RtlCopyMemory(&value, argument->Bytes, min(argument->Size, sizeof(value)));
    if (argument->Kind == ItemSigned && argument->Size < 8 &&
        argument->Bytes[argument->Size - 1] & 0x80) {
        value |= MAXULONG64 << (8 * argument->Size);
    }
    return value;
}

/* The name at an index of "Idle,Busy,Last(7)"; FALSE when there is none. */
static BOOLEAN nameAt(ETWP_TEXT names, ULONG64 index, ETWP_TEXT *ret_name) {
    SIZE_T from = 0;
    for (SIZE_T i = 0; i <= names.Length; i++) {
        if (i < names.Length && names.At[i] != ',') {
            continue;
        }
        if (index-- == 0) {
            *ret_name = (ETWP_TEXT){names.At + from, i - from};
            return i > from;
        }
        from = i + 1;
    }
    return FALSE;
}

static VOID putList(ETWP_LINE *line, const ARGUMENT *argument) {
    ETWP_TEXT name;
    ULONG64 value = readValue(argument);
    ULONG commas = 0;
    for (SIZE_T i = 0; i < argument->Names.Length; i++) {
        commas += argument->Names.At[i] == ',';
    }
    /* One name alone is that of an enumeration, whose values only the PDB has. */
    if (commas && nameAt(argument->Names, value, &name)) {
        EtwpPutText(line, name.At, name.Length);
    } else {
        EtwpPrint(line, "%I64d(0x%I64x)", value, value);
    }
}

static VOID putSet(ETWP_LINE *line, const ARGUMENT *argument) {
    ULONG64 value = readValue(argument);
    const char *between = "";
    EtwpPrint(line, "0x%I64x(", value);
    for (ULONG bit = 0; bit < 32; bit++) {
        ETWP_TEXT name;
        if (value >> bit & 1 && nameAt(argument->Names, bit, &name)) {
            EtwpPrint(line, "%s", between);
            EtwpPutText(line, name.At, name.Length);
            between = "|";
        }
    }
    EtwpPut(line, ')');
}

static VOID putSpan(ETWP_LINE *line, LONGLONG milliseconds) {
    ULONG64 seconds = (ULONG64)(milliseconds < 0 ? -milliseconds : milliseconds) / 1000;
    EtwpPrint(line, "%s%I64u~%I64u:%I64u:%I64u", milliseconds < 0 ? "-" : "", seconds / 86400,
              seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
}

static VOID putAddress6(ETWP_LINE *line, const UCHAR *bytes) {
    for (int i = 0; i < 16; i += 2) {
        EtwpPrint(line, i ? ":%x" : "%x", bytes[i] << 8 | bytes[i + 1]);
    }
}

/* Items whose text does not depend on the format. */
static VOID putItem(ETWP_LINE *line, const ARGUMENT *argument) {
    const UCHAR *bytes = argument->Bytes;
    ULONG64 value = readValue(argument);
    switch (argument->Kind) {
    case ItemDump:
        EtwpPutBytes(line, bytes, argument->Size);
        break;
    case ItemIdentifier:
        EtwpPutGuid(line, bytes);
        break;
    case ItemSecurity:
        EtwpPutSid(line, bytes, argument->Size);
        break;
    case ItemStatusCode:
        EtwpPutStatus(line, (ULONG)value);
        break;
    case ItemResultCode:
        EtwpPrint(line, value ? "0x%08lx" : "0x%08lx(S_OK)", (ULONG)value);
        break;
    case ItemErrorCode:
        EtwpPrint(line, value ? "%lu" : "%lu(ERROR_SUCCESS)", (ULONG)value);
        break;
    case ItemMoment:
        EtwpPutTime(line, (LONGLONG)value);
        break;
    case ItemSpan:
        putSpan(line, (LONGLONG)value);
        break;
    case ItemAddress4:
        EtwpPrint(line, "%u.%u.%u.%u", bytes[0], bytes[1], bytes[2], bytes[3]);
        break;
    case ItemAddress6:
        putAddress6(line, bytes);
        break;
    case ItemHardwareAddress:
        for (int i = 0; i < 6; i++) {
            EtwpPrint(line, i ? "-%02x" : "%02x", bytes[i]);
        }
        break;
    case ItemPortNumber: /* in the order of the network */
        EtwpPrint(line, "%u", bytes[0] << 8 | bytes[1]);
        break;
    case ItemListKind:
        putList(line, argument);
        break;
    case ItemSetKind:
        putSet(line, argument);
        break;
    default:
        EtwpPutBytes(line, bytes, argument->Size);
        break;
    }
}

/* "-20s", "08x", "I64u": flags, width and precision go on to the printer of the kernel. */
typedef struct _SPEC {
    char Flags[24];
    int Precision; /* -1: none */
    char Conversion;
} SPEC;

static SPEC readSpec(ETWP_TEXT text) {
    SPEC spec = {.Precision = -1};
    SIZE_T length = 0;
    SIZE_T i = 0;
    for (; i < text.Length && length + 1 < sizeof(spec.Flags); i++) {
        char c = text.At[i];
        if (c != '-' && c != '+' && c != ' ' && c != '#' && c != '.' && (c < '0' || c > '9')) {
            break;
        }
        spec.Flags[length++] = c;
        if (c == '.') {
            spec.Precision = 0;
        } else if (spec.Precision >= 0 && spec.Precision < 1000 && c >= '0' && c <= '9') {
            spec.Precision = spec.Precision * 10 + (c - '0');
        }
    }
    spec.Conversion = text.Length ? text.At[text.Length - 1] : 's';
    return spec;
}

/* "%" FLAGS SIZE CONVERSION */
static const char *makeFormat(char *buffer, const SPEC *spec, const char *size, char conversion) {
    char *at = buffer;
    *at++ = '%';
    for (const char *c = spec->Flags; *c; c++) {
        *at++ = *c;
    }
    while (*size) {
        *at++ = *size++;
    }
    *at++ = conversion;
    *at = 0;
    return buffer;
}

static VOID putNumber(ETWP_LINE *line, const ARGUMENT *argument, const SPEC *spec) {
    char format[32];
    ULONG64 value = readValue(argument);
    switch (spec->Conversion) {
    case 'c':
        EtwpPrint(line, makeFormat(format, spec, "", 'c'), (int)(value & 0xFF));
        break;
    case 'd':
    case 'i':
        EtwpPrint(line, makeFormat(format, spec, "I64", 'd'), value);
        break;
    case 'u':
    case 'o':
    case 'x':
    case 'X':
        if (argument->Size < 8) {
            value &= (1ull << (8 * argument->Size)) - 1;
        }
        EtwpPrint(line, makeFormat(format, spec, "I64", spec->Conversion), value);
        break;
    default:
        EtwpPrint(line, "%I64d", value);
        break;
    }
}

/* Text with the width and precision of its format. */
static VOID putPadded(ETWP_LINE *line, const ARGUMENT *argument, const SPEC *spec, BOOLEAN wide) {
    int width = 0;
    BOOLEAN left = spec->Flags[0] == '-';
    SIZE_T unit = wide ? 2 : 1;
    SIZE_T count = argument->Size / unit;
    for (const char *c = spec->Flags; *c && *c != '.'; c++) {
        width = *c >= '0' && *c <= '9' && width < 1000 ? width * 10 + (*c - '0') : width;
    }
    if (spec->Precision >= 0 && (SIZE_T)spec->Precision < count) {
        count = (SIZE_T)spec->Precision;
    }
    for (int i = (int)count; !left && i < width; i++) {
        EtwpPut(line, ' ');
    }
    if (wide) {
        EtwpPutWide(line, argument->Bytes, count * unit);
    } else {
        EtwpPutText(line, (const char *)argument->Bytes, count);
    }
    for (int i = (int)count; left && i < width; i++) {
        EtwpPut(line, ' ');
    }
}

static VOID putArgument(ETWP_LINE *line, const ARGUMENT *argument, ETWP_TEXT format) {
    SPEC spec = readSpec(format);
    double real;
    switch (argument->Kind) {
    case ItemSigned:
    case ItemUnsigned:
        putNumber(line, argument, &spec);
        break;
    case ItemPointer:
        EtwpPrint(line, "0x%I64X", readValue(argument));
        break;
    case ItemReal:
        RtlCopyMemory(&real, argument->Bytes, sizeof(real));
        EtwpPutDouble(line, real, spec.Precision);
        break;
    case ItemCharacter:
        EtwpPutWide(line, argument->Bytes, 2);
        break;
    case ItemAnsi:
    case ItemCounted:
        putPadded(line, argument, &spec, FALSE);
        break;
    case ItemWide:
    case ItemCountedWide:
        putPadded(line, argument, &spec, TRUE);
        break;
    default:
        putItem(line, argument);
        break;
    }
}

static VOID putConstant(ETWP_LINE *line, const ETWP_MESSAGE *message, ETWP_TEXT name) {
    const struct {
        const char *Name;
        ETWP_TEXT Value;
    } constants[] = {{"FUNC", message->Function},
                     {"LEVEL", message->Level},
                     {"FLAGS", message->Flags},
                     {"COMPNAME", message->Component},
                     {"SUBCOMP", message->Subcomponent}};
    for (SIZE_T i = 0; i < RTL_NUMBER_OF(constants); i++) {
        if (strlen(constants[i].Name) == name.Length &&
            !memcmp(constants[i].Name, name.At, name.Length)) {
            EtwpPutText(line, constants[i].Value.At, constants[i].Value.Length);
        }
    }
}

/* What a backslash of the source's literal stands for. Control characters become blanks. */
static SIZE_T putEscape(ETWP_LINE *line, ETWP_TEXT rest) {
    ULONG value = 0;
    SIZE_T i = 1;
    if (rest.Length < 2) {
        return 1;
    }
    if (rest.At[1] == 'x') {
        for (i = 2; i < rest.Length && i < 4; i++) {
            char c = rest.At[i];
            int digit = c >= '0' && c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
            if (digit < 0 || digit > 15) {
                break;
            }
            value = value << 4 | (ULONG)digit;
        }
    } else if (rest.At[1] >= '0' && rest.At[1] <= '7') {
        for (; i < rest.Length && i < 4 && rest.At[i] >= '0' && rest.At[i] <= '7'; i++) {
            value = value << 3 | (ULONG)(rest.At[i] - '0');
        }
    } else {
        value = strchr("abfnrtv", rest.At[1]) ? ' ' : (UCHAR)rest.At[1];
        i = 2;
    }
    EtwpPut(line, (char)value);
    return i;
}

/* At '%': how much of the format was used. */
static SIZE_T putSpec(ETWP_LINE *line, const ETWP_MESSAGE *message, ETWP_TEXT rest,
                      const ARGUMENT *arguments, ULONG count) {
    SIZE_T i = 1;
    ULONG number = 0;
    if (rest.Length < 2 || rest.At[1] == '%') {
        EtwpPut(line, '%');
        return 2;
    }
    while (i < rest.Length && rest.At[i] >= '0' && rest.At[i] <= '9' && number < 1000) {
        number = number * 10 + (ULONG)(rest.At[i++] - '0');
    }
    if (i > 1 && number == 0) {
        return i; /* %0: the place of the prefix, which has been written */
    }
    if (i == rest.Length || rest.At[i] != '!') {
        EtwpPut(line, '%');
        return 1;
    }
    SIZE_T stop = ++i;
    while (stop < rest.Length && rest.At[stop] != '!') {
        stop++;
    }
    ETWP_TEXT inside = {rest.At + i, stop - i};
    if (number == 0) {
        putConstant(line, message, inside);
    } else if (number >= FIRST_ARGUMENT && number - FIRST_ARGUMENT < count) {
        putArgument(line, &arguments[number - FIRST_ARGUMENT], inside);
    } else {
        EtwpPrint(line, "<argument %lu is missing>", number);
    }
    return stop + 1;
}

VOID EtwpDecode(ETWP_LINE *Line, const ETWP_MESSAGE *Message, const UCHAR *Data, SIZE_T Size) {
    ARGUMENT arguments[MOST_ARGUMENTS];
    ULONG count = readArguments(Message, Data, Size, arguments);
    ETWP_TEXT rest = Message->Format;
    while (rest.Length) {
        SIZE_T step = 1;
        if (*rest.At == '%') {
            step = putSpec(Line, Message, rest, arguments, count);
        } else if (*rest.At == '\\') {
            step = putEscape(Line, rest);
        } else {
            EtwpPut(Line, *rest.At);
        }
        step = min(step, rest.Length);
        rest.At += step;
        rest.Length -= step;
    }
}

/*
 * TMF texts: what decodes trace messages.
 *
 *   GUID module // SRC=driver.c MJ= MN=
 *   #typev driver_c12 10 "%0text %10!d!" //   LEVEL=... FLAGS=... FUNC=DriverEntry
 *   {
 *   expression, ItemLong -- 10
 *   }
 */
#include "host/kernel/inc/etw.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/ke.h"

#define BUCKETS 256

static ETWP_MESSAGE *buckets[BUCKETS];

typedef struct _READER {
    const char *Path;
    const char *At;
    const char *End;
    ULONG Line;
} READER;

DECLSPEC_NORETURN static VOID fail(const READER *reader, const char *what) {
    InitLog("error: %s:%lu: %s\n", reader->Path, reader->Line, what);
    KeMachine->exit(MACHINE_EXIT_BAD_SCRIPT);
    __builtin_unreachable();
}

static ULONG hashOf(LPCGUID guid, ULONG number) {
    return (guid->Data1 ^ guid->Data4[7] ^ number) % BUCKETS;
}

const ETWP_MESSAGE *EtwpFindMessage(LPCGUID Guid, ULONG Number) {
    for (ETWP_MESSAGE *message = buckets[hashOf(Guid, Number)]; message; message = message->Next) {
        if (message->Number == Number && IsEqualGUID(&message->Guid, Guid)) {
            return message;
        }
    }
    return NULL;
}

static BOOLEAN nextLine(READER *reader, ETWP_TEXT *ret_line) {
    if (reader->At >= reader->End) {
        return FALSE;
    }
    const char *stop = reader->At;
    while (stop < reader->End && *stop != '\n') {
        stop++;
    }
    *ret_line = (ETWP_TEXT){reader->At, (SIZE_T)(stop - reader->At)};
    if (ret_line->Length && stop[-1] == '\r') {
        ret_line->Length--;
    }
    reader->At = stop < reader->End ? stop + 1 : stop;
    reader->Line++;
    return TRUE;
}

static BOOLEAN startsWith(ETWP_TEXT text, const char *prefix) {
    SIZE_T length = strlen(prefix);
    return text.Length >= length && !memcmp(text.At, prefix, length);
}

static VOID skip(ETWP_TEXT *text, SIZE_T count) {
    text->At += count;
    text->Length -= count;
}

/* Up to a blank; the blanks after it are skipped. */
static ETWP_TEXT takeWord(ETWP_TEXT *text) {
    ETWP_TEXT word = {text->At, 0};
    while (text->Length && *text->At != ' ' && *text->At != '\t') {
        word.Length++;
        skip(text, 1);
    }
    while (text->Length && (*text->At == ' ' || *text->At == '\t')) {
        skip(text, 1);
    }
    return word;
}

/* "KEY=value": up to the next blank, for conditions may be expressions up to the next " KEY=". */
static ETWP_TEXT attribute(ETWP_TEXT text, const char *key) {
    SIZE_T length = strlen(key);
    for (; text.Length > length; skip(&text, 1)) {
        if (startsWith(text, key)) {
            skip(&text, length);
            return takeWord(&text);
        }
    }
    return (ETWP_TEXT){NULL, 0};
}

static int hexDigit(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/* 36 characters, or FALSE. */
static BOOLEAN takeGuid(ETWP_TEXT text, GUID *ret_guid) {
    static const UCHAR places[16] = {6, 4, 2, 0, 11, 9, 16, 14, 19, 21, 24, 26, 28, 30, 32, 34};
    UCHAR bytes[16];
    if (text.Length != 36 || text.At[8] != '-' || text.At[13] != '-' || text.At[18] != '-' ||
        text.At[23] != '-') {
        return FALSE;
    }
    for (int i = 0; i < 16; i++) {
        int high = hexDigit(text.At[places[i]]);
        int low = hexDigit(text.At[places[i] + 1]);
        if (high < 0 || low < 0) {
            return FALSE;
        }
        bytes[i] = (UCHAR)(high << 4 | low);
    }
    RtlCopyMemory(ret_guid, bytes, sizeof(bytes));
    return TRUE;
}

static ULONG takeNumber(const READER *reader, ETWP_TEXT word) {
    ULONG value = 0;
    for (SIZE_T i = 0; i < word.Length; i++) {
        if (word.At[i] < '0' || word.At[i] > '9' || value > MAXUSHORT) {
            fail(reader, "a message's number is wrong");
        }
        value = value * 10 + (ULONG)(word.At[i] - '0');
    }
    return value;
}

/* driver_c12 names line 12. */
static ULONG lineOf(ETWP_TEXT name) {
    ULONG value = 0;
    SIZE_T from = name.Length;
    while (from && name.At[from - 1] >= '0' && name.At[from - 1] <= '9') {
        from--;
    }
    for (; from < name.Length; from++) {
        value = value * 10 + (ULONG)(name.At[from] - '0');
    }
    return value;
}

/* At the opening quote; backslashes guard quotes. */
static ETWP_TEXT takeFormat(const READER *reader, ETWP_TEXT *text) {
    if (!text->Length || *text->At != '"') {
        fail(reader, "a message has no format");
    }
    skip(text, 1);
    ETWP_TEXT format = {text->At, 0};
    while (text->Length && *text->At != '"') {
        SIZE_T step = *text->At == '\\' && text->Length > 1 ? 2 : 1;
        format.Length += step;
        skip(text, step);
    }
    if (!text->Length) {
        fail(reader, "nothing closes the format of a message");
    }
    skip(text, 1);
    return format;
}

static ETWP_TEXT takeArguments(READER *reader) {
    ETWP_TEXT line;
    if (!nextLine(reader, &line) || !startsWith(line, "{")) {
        fail(reader, "a message's arguments are missing");
    }
    ETWP_TEXT arguments = {reader->At, 0};
    while (nextLine(reader, &line)) {
        if (startsWith(line, "}")) {
            return arguments;
        }
        arguments.Length = (SIZE_T)(reader->At - arguments.At);
    }
    fail(reader, "nothing closes a message's arguments");
}

static VOID readMessage(READER *reader, ETWP_TEXT line, const ETWP_MESSAGE *file) {
    ETWP_MESSAGE *message = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*message), ETWP_TAG);
    if (!message) {
        fail(reader, "no memory");
    }
    *message = *file;
    (VOID) takeWord(&line); /* #typev */
    message->Line = lineOf(takeWord(&line));
    message->Number = takeNumber(reader, takeWord(&line));
    message->Format = takeFormat(reader, &line);
    message->Function = attribute(line, " FUNC=");
    message->Level = attribute(line, " LEVEL=");
    message->Flags = attribute(line, " FLAGS=");
    message->Component = attribute(line, " COMPNAME=");
    message->Subcomponent = attribute(line, " SUBCOMP=");
    message->Arguments = takeArguments(reader);
    ETWP_MESSAGE **bucket = &buckets[hashOf(&message->Guid, message->Number)];
    message->Next = *bucket;
    *bucket = message;
}

VOID EtwpReadTmf(const char *Path) {
    READER reader = {.Path = Path};
    ETWP_MESSAGE file = {0};
    ETWP_TEXT line;
    BOOLEAN known = FALSE;
    const void *data;
    size_t size;
    if (KeMachine->read_file(Path, &data, &size) != MACHINE_OK) {
        KeMachine->exit(MACHINE_EXIT_BAD_SCRIPT); /* the machine has said why */
    }
    reader.At = data;
    reader.End = reader.At + size;
    while (nextLine(&reader, &line)) {
        ETWP_TEXT rest = line;
        if (startsWith(line, "#typev")) {
            if (!known) {
                fail(&reader, "a message stands before the GUID of its file");
            }
            readMessage(&reader, line, &file);
        } else if (takeGuid(takeWord(&rest), &file.Guid)) {
            known = TRUE;
            file.Module = takeWord(&rest);
            file.File = attribute(rest, " SRC=");
        } else if (line.Length && !startsWith(line, "//") && !startsWith(line, "#")) {
            fail(&reader, "this is not a line of a TMF file");
        }
    }
}

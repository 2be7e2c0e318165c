/*
 * The parser of the boot script.
 *
 *   line   = [ directive ] [ '#' comment ]
 *   word   = bare | '"' characters with \\ and \" '"'
 *   option = name '=' word
 */
#include "host/kernel/init/script.h"
#include "host/kernel/inc/ke.h"
#include "host/kernel/inc/rtl.h"

typedef struct _SCRIPT {
    const char *Path;
    const char *At; // in the current line
    const char *End;
    ULONG Line;
} SCRIPT;

#define LONGEST_WORD 4096

typedef struct _WORD {
    BOOLEAN Quoted;
    SIZE_T Length;
    char Text[LONGEST_WORD];
} WORD;

DECLSPEC_NORETURN static VOID fail(const SCRIPT *script, const char *format, ...) {
    char text[256];
    va_list arguments;
    va_start(arguments, format);
    int length = RtlpFormatA(text, sizeof(text), format, arguments);
    va_end(arguments);
    InitLog("error: %s:%lu: %.*s\n", script->Path, script->Line,
            (int)min((SIZE_T)max(length, 0), sizeof(text)), text);
    KeMachine->exit(MACHINE_EXIT_BAD_SCRIPT);
    __builtin_unreachable();
}

static PVOID allocate(const SCRIPT *script, SIZE_T size) {
    PVOID memory = ExAllocatePool2(POOL_FLAG_PAGED, size, INIT_TAG);
    if (!memory) {
        fail(script, "no memory");
    }
    return memory;
}

static VOID skipBlanks(SCRIPT *script) {
    while (script->At < script->End && (*script->At == ' ' || *script->At == '\t')) {
        script->At++;
    }
}

static BOOLEAN atEnd(SCRIPT *script) {
    skipBlanks(script);
    return script->At == script->End || *script->At == '#';
}

static VOID addCharacter(const SCRIPT *script, WORD *word, char character) {
    if (word->Length == LONGEST_WORD) {
        fail(script, "a word is longer than %d bytes", LONGEST_WORD);
    }
    word->Text[word->Length++] = character;
}

static VOID readQuoted(SCRIPT *script, WORD *word) {
    word->Quoted = TRUE;
    word->Length = 0;
    for (script->At++;; script->At++) {
        if (script->At == script->End) {
            fail(script, "a string has no closing quote");
        }
        char character = *script->At;
        if (character == '"') {
            script->At++;
            return;
        }
        if (character == '\\') {
            script->At++;
            if (script->At == script->End || (*script->At != '\\' && *script->At != '"')) {
                fail(script, "only \\\\ and \\\" may follow a backslash in a string");
            }
            character = *script->At;
        }
        addCharacter(script, word, character);
    }
}

// Reads up to a blank, a quote or a "=".
static VOID readWord(SCRIPT *script, WORD *word, const char *what) {
    if (atEnd(script)) {
        fail(script, "%s is missing", what);
    }
    if (*script->At == '"') {
        readQuoted(script, word);
        return;
    }
    word->Quoted = FALSE;
    word->Length = 0;
    while (script->At < script->End && *script->At != ' ' && *script->At != '\t' &&
           *script->At != '=' && *script->At != '"') {
        addCharacter(script, word, *script->At++);
    }
}

static BOOLEAN is(const WORD *word, const char *text) {
    return !word->Quoted && word->Length == strlen(text) && !memcmp(word->Text, text, word->Length);
}

static UNICODE_STRING widen(const SCRIPT *script, const WORD *word) {
    UNICODE_STRING string;
    if (!NT_SUCCESS(InitWiden(word->Text, word->Length, &string))) {
        fail(script, "a string is not UTF-8, or too long");
    }
    return string;
}

static UNICODE_STRING readString(SCRIPT *script, const char *what) {
    WORD *word = allocate(script, sizeof(*word));
    readWord(script, word, what);
    if (!word->Quoted) {
        fail(script, "%s must be in quotes", what);
    }
    UNICODE_STRING string = widen(script, word);
    ExFreePoolWithTag(word, INIT_TAG);
    return string;
}

static int digitValue(char character) {
    if (character >= '0' && character <= '9') {
        return character - '0';
    }
    character |= 0x20;
    return character >= 'a' && character <= 'f' ? character - 'a' + 10 : 16;
}

static ULONG64 readNumber(SCRIPT *script, ULONG64 limit) {
    WORD *word = allocate(script, sizeof(*word));
    ULONG64 value = 0;
    readWord(script, word, "the number");
    SIZE_T at = 0;
    ULONG base = 10;
    if (word->Length > 2 && word->Text[0] == '0' && (word->Text[1] | 0x20) == 'x') {
        at = 2;
        base = 16;
    }
    if (at == word->Length) {
        fail(script, "the number is empty");
    }
    for (; at < word->Length; at++) {
        ULONG digit = (ULONG)digitValue(word->Text[at]);
        if (digit >= base) {
            fail(script, "\"%.*s\" is not a number", (int)min(word->Length, 80), word->Text);
        }
        if (value > (limit - digit) / base) {
            fail(script, "%.*s is too large for its type", (int)min(word->Length, 80), word->Text);
        }
        value = value * base + digit;
    }
    ExFreePoolWithTag(word, INIT_TAG);
    return value;
}

static VOID append(SCRIPT *script, DIRECTIVE *directive, const void *data, ULONG length) {
    PUCHAR larger = allocate(script, (SIZE_T)directive->DataLength + length + 1);
    if (directive->Data) {
        RtlCopyMemory(larger, directive->Data, directive->DataLength);
        ExFreePoolWithTag(directive->Data, INIT_TAG);
    }
    RtlCopyMemory(larger + directive->DataLength, data, length);
    directive->Data = larger;
    directive->DataLength += length;
}

// A string with its terminator. A multi_sz is any number of them and one terminator more.
static VOID readStrings(SCRIPT *script, DIRECTIVE *directive, BOOLEAN many) {
    do {
        if (many && atEnd(script)) {
            break;
        }
        UNICODE_STRING string = readString(script, "the string");
        append(script, directive, string.Buffer, (ULONG)string.Length + sizeof(WCHAR));
        ExFreePoolWithTag(string.Buffer, INIT_TAG);
    } while (many);
    if (many) {
        append(script, directive, L"", sizeof(WCHAR));
    }
}

// Pairs of hexadecimal digits; blanks and commas may stand between pairs, quotes round them.
static VOID readBinary(SCRIPT *script, DIRECTIVE *directive) {
    WORD *word = allocate(script, sizeof(*word));
    while (!atEnd(script)) {
        readWord(script, word, "the bytes");
        for (SIZE_T i = 0; i < word->Length; i += 2) {
            while (i < word->Length && (word->Text[i] == ',' || word->Text[i] == ' ')) {
                i++;
            }
            if (i == word->Length) {
                break;
            }
            int high = digitValue(word->Text[i]);
            int low = i + 1 < word->Length ? digitValue(word->Text[i + 1]) : 16;
            if (high > 15 || low > 15) {
                fail(script, "bytes are pairs of hexadecimal digits");
            }
            UCHAR byte = (UCHAR)(high << 4 | low);
            append(script, directive, &byte, 1);
        }
    }
    ExFreePoolWithTag(word, INIT_TAG);
}

static VOID readData(SCRIPT *script, DIRECTIVE *directive) {
    WORD *type = allocate(script, sizeof(*type));
    readWord(script, type, "the type");
    if (is(type, "sz") || is(type, "expand_sz")) {
        directive->Type = is(type, "sz") ? REG_SZ : REG_EXPAND_SZ;
        readStrings(script, directive, FALSE);
    } else if (is(type, "multi_sz")) {
        directive->Type = REG_MULTI_SZ;
        readStrings(script, directive, TRUE);
    } else if (is(type, "dword")) {
        ULONG value = (ULONG)readNumber(script, MAXULONG);
        directive->Type = REG_DWORD;
        append(script, directive, &value, sizeof(value));
    } else if (is(type, "qword")) {
        ULONG64 value = readNumber(script, MAXULONG64);
        directive->Type = REG_QWORD;
        append(script, directive, &value, sizeof(value));
    } else if (is(type, "binary")) {
        directive->Type = REG_BINARY;
        readBinary(script, directive);
    } else {
        fail(script, "\"%.*s\" is not a type (sz, expand_sz, multi_sz, dword, qword, binary)",
             (int)min(type->Length, 80), type->Text);
    }
    ExFreePoolWithTag(type, INIT_TAG);
}

static VOID readOptions(SCRIPT *script, DIRECTIVE *directive) {
    static const char *const names[OptionCount] = {
        [OptionHardwareIds] = "hwid", [OptionCompatibleIds] = "compatible",
        [OptionService] = "service",  [OptionClass] = "class",
        [OptionUpper] = "upper",      [OptionLower] = "lower",
        [OptionText] = "text",
    };
    WORD *word = allocate(script, sizeof(*word));
    while (!atEnd(script)) {
        ULONG option = 0;
        readWord(script, word, "the option");
        while (option < OptionCount && !is(word, names[option])) {
            option++;
        }
        if (option == OptionCount) {
            fail(script, "\"%.*s\" is not an option", (int)min(word->Length, 80), word->Text);
        }
        if (directive->Options[option].Buffer) {
            fail(script, "%s is given twice", names[option]);
        }
        if (script->At == script->End || *script->At != '=') {
            fail(script, "'=' must follow %s", names[option]);
        }
        script->At++;
        directive->Options[option] = readString(script, names[option]);
    }
    ExFreePoolWithTag(word, INIT_TAG);
    if (!directive->Options[OptionHardwareIds].Buffer) {
        fail(script, "hwid is missing");
    }
}

static VOID readDirective(SCRIPT *script, PLIST_ENTRY directives) {
    WORD *word = allocate(script, sizeof(*word));
    DIRECTIVE *directive = allocate(script, sizeof(*directive));
    directive->Line = script->Line;
    InsertTailList(directives, &directive->Link);
    readWord(script, word, "the directive");
    if (is(word, "key")) {
        directive->Kind = ScriptKey;
        directive->Name = readString(script, "the key");
    } else if (is(word, "reg")) {
        directive->Kind = ScriptValue;
        directive->Name = readString(script, "the key");
        directive->Value = readString(script, "the value's name");
        readData(script, directive);
    } else if (is(word, "device")) {
        directive->Kind = ScriptDevice;
        directive->Name = readString(script, "the instance path");
        readOptions(script, directive);
    } else if (is(word, "driver")) {
        directive->Kind = ScriptDriver;
        readOptions(script, directive);
        if (!directive->Options[OptionService].Buffer) {
            fail(script, "service is missing");
        }
    } else if (is(word, "load")) {
        directive->Kind = ScriptLoad;
        directive->Name = readString(script, "the service");
    } else if (is(word, "selftest")) {
        directive->Kind = ScriptSelftest;
        directive->Name = readString(script, "the image");
    } else if (is(word, "trace")) {
        directive->Kind = ScriptTrace;
    } else if (is(word, "tmf")) {
        directive->Kind = ScriptTmf;
        readWord(script, word, "the file");
        append(script, directive, word->Text, (ULONG)word->Length);
        directive->Data[directive->DataLength] = 0; /* append leaves room */
    } else {
        fail(script, "\"%.*s\" is not a directive", (int)min(word->Length, 80), word->Text);
    }
    if (!atEnd(script)) {
        fail(script, "something follows the end of the directive");
    }
    ExFreePoolWithTag(word, INIT_TAG);
}

VOID ScriptParse(const char *text, SIZE_T length, const char *path, PLIST_ENTRY ret_directives) {
    SCRIPT script = {.Path = path};
    const char *end = text + length;
    InitializeListHead(ret_directives);
    while (text < end) {
        const char *stop = text;
        while (stop < end && *stop != '\n') {
            stop++;
        }
        script.Line++;
        script.At = text;
        script.End = stop > text && stop[-1] == '\r' ? stop - 1 : stop;
        if (!atEnd(&script)) {
            readDirective(&script, ret_directives);
        }
        text = stop < end ? stop + 1 : end;
    }
}

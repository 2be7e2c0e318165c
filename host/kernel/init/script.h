/*
 * The boot script, parsed: a list of directives in the order of their lines.
 */
#pragma once

#include "host/kernel/inc/init.h"

typedef enum _SCRIPT_KIND {
    ScriptKey,      // key "KEY"
    ScriptValue,    // reg "KEY" "VALUE" TYPE DATA...
    ScriptDevice,   // device "INSTANCE" hwid="A;B" service="S" class="{GUID}" [upper= lower= text=
                    // compatible=]
    ScriptDriver,   // driver hwid="A;B" service="S" [class= upper= lower=]
    ScriptLoad,     // load "SERVICE"
    ScriptSelftest, // selftest "IMAGE"
    ScriptTrace,    // trace
    ScriptTmf,      // tmf "FILE"
} SCRIPT_KIND;

typedef enum _SCRIPT_OPTION {
    OptionHardwareIds,
    OptionCompatibleIds,
    OptionService,
    OptionClass,
    OptionUpper,
    OptionLower,
    OptionText,
    OptionCount,
} SCRIPT_OPTION;

typedef struct _DIRECTIVE {
    LIST_ENTRY Link;
    SCRIPT_KIND Kind;
    ULONG Line;
    UNICODE_STRING Name; // key, instance, service or image
    UNICODE_STRING Value;
    ULONG Type; // REG_*
    PUCHAR Data;
    ULONG DataLength;
    UNICODE_STRING Options[OptionCount]; // Buffer NULL: not given
} DIRECTIVE;

// Parses all of it; the first error ends the machine with MACHINE_EXIT_BAD_SCRIPT and its line.
VOID ScriptParse(const char *text, SIZE_T length, const char *path, PLIST_ENTRY ret_directives);

/* Not a matter of the flow: check.c looks at the unsafe blocks themselves and reports by this rule.
 */
#include "check/rules/rule.h"

const struct rule rule_unsafe_reason = {
    .info = {.code = "CW0021",
             .name = "unsafe-reason",
             .title = "an unsafe block gives no reason (strict files)",
             .text =
                 "unsafe(\"...\") { } takes what it encloses out of the proof. In a strict file "
                 "it has to say why that is right: what invariant holds that the checker cannot "
                 "see. An empty reason is an error.",
             .bad = "#include <wdk/strict.h>\n"
                    "#include <wdk/unsafe.h>\n"
                    "VOID Poke(_In_ PULONG Target)\n"
                    "{\n"
                    "    unsafe(\"\") { *Target = 1; }\n"
                    "}\n",
             .good =
                 "#include <wdk/strict.h>\n"
                 "#include <wdk/unsafe.h>\n"
                 "VOID Poke(_In_ PULONG Target)\n"
                 "{\n"
                 "    unsafe(\"the register is mapped for as long as the device is started\") {\n"
                 "        *Target = 1;\n"
                 "    }\n"
                 "}\n"},
};

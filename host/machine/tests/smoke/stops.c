/* Ways to end a run that the machine itself explains. Which one is chosen by the script's text. */
#include "host/machine/tests/smoke/tap.h"

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot);
__declspec(dllimport) int AbsentFunction(int);
extern __declspec(dllimport) int AbsentVariable;

static uint32_t MACHINE_ABI describe(MACHINE_FIELD *fields, uint32_t capacity) {
    if (capacity == 0)
        return 0;
    fields[0] = (MACHINE_FIELD){"IRQL", "PASSIVE_LEVEL (0)"};
    return 1;
}

__attribute__((noinline)) static int call_absent(int value) { return AbsentFunction(value) + 1; }

static void report_leak(const MACHINE_CALLS *calls) {
    uint64_t pcs[] = {(uint64_t)(uintptr_t)call_absent, (uint64_t)(uintptr_t)report_leak + 8};
    MACHINE_STACK stack = {"allocated by", pcs, 2, 0};
    MACHINE_FIELD field = {"tag", "Echo"};
    MACHINE_REPORT report = {
        .exit_code = MACHINE_EXIT_VIOLATION,
        .code = "0xC4/0x62",
        .title = "pool memory is leaked at unload",
        .explanation = "A driver must free what it allocates before its unload routine returns.",
        .parameters = {0x62, 1, 2, 3},
        .stacks = &stack,
        .stack_count = 1,
        .fields = &field,
        .field_count = 1,
    };
    calls->report(&report);
    calls->exit(MACHINE_EXIT_VIOLATION);
}

static int word_is(const MACHINE_BOOT *boot, const char *word) {
    const char *text = boot->script;
    size_t size = boot->script_size;
    while (size != 0 && *text == '\n') /* the lines that the machine took */
        text++, size--;
    size_t i = 0;
    while (word[i] && i < size && text[i] == word[i])
        i++;
    return word[i] == 0;
}

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot) {
    MACHINE_HOOKS hooks = {.size = sizeof hooks, .describe = describe};
    static char kpcr[0x100];
    calls->set_hooks(&hooks);
    calls->set_kpcr(kpcr);
    if (word_is(boot, "call"))
        call_absent(5);
    if (word_is(boot, "data"))
        call_absent(AbsentVariable);
    if (word_is(boot, "rdmsr"))
        __asm__ volatile("rdmsr" : : "c"(0x10) : "rax", "rdx");
    if (word_is(boot, "null"))
        ((void (*)(void))(uintptr_t)boot->reserved)();
    if (word_is(boot, "report"))
        report_leak(calls);
    calls->exit(MACHINE_EXIT_OK);
}

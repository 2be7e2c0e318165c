/* wdk-sys/rt at work: the stack cookie, the guard cells, the stack probe, the handlers. */
#include "host/machine/nt.h"
#include "host/machine/tests/smoke/tap.h"
#include "wdk-sys/rt/gs/cookie.h"

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot);

extern const unsigned char _load_config_used[];
int __GSHandlerCheck(void *record, void *frame, void *context, void *dispatcher);
int __GSHandlerCheck_SEH(void *record, void *frame, void *context, void *dispatcher);
int __C_specific_handler(void *record, void *frame, void *context, void *dispatcher);

static int specific_handler_calls;

/* ntoskrnl.exe's, of which only the call matters here. */
int __C_specific_handler(void *record, void *frame, void *context, void *dispatcher) {
    specific_handler_calls++;
    return 1;
}

/* ---- Calls that end in a trap run on a fiber of their own, which the trap leaves. ---- */

static MACHINE_FIBER *boot_fiber;
static uint32_t trap_code;
static uint64_t trap_information;

static void MACHINE_ABI dispatch(struct _EXCEPTION_RECORD *record, struct _CONTEXT *context) {
    trap_code = record->code;
    trap_information = record->information[0];
    tap_machine->fiber_switch(boot_fiber, NULL);
}

static void MACHINE_ABI run_and_return(void *argument) {
    ((void (*)(void))argument)();
    tap_machine->fiber_switch(boot_fiber, NULL);
}

/* The exception code with which the call ends; 0 when it returns. */
static uint32_t trap_of(void (*call)(void)) {
    MACHINE_FIBER *fiber;
    trap_code = 0;
    trap_information = 0;
    tap_machine->fiber_new(24 << 10, 0, run_and_return, (void *)call, &fiber);
    tap_machine->fiber_switch(fiber, NULL);
    return trap_code;
}

static int fails_fast(void (*call)(void), uint64_t code) {
    return trap_of(call) == NT_STATUS_STACK_BUFFER_OVERRUN && trap_information == code;
}

/* ---- The cookie ---- */

static void check_right_cookie(void) { __security_check_cookie(__security_cookie); }
static void check_wrong_cookie(void) { __security_check_cookie(__security_cookie ^ 1); }

static volatile int distance;

__attribute__((noinline)) static void overrun(void) {
    volatile char buffer[32];
    for (int i = 0; i < 32 + distance; i++)
        buffer[i] = 'x';
}

static void test_cookie(void) {
    tap_check(__security_cookie != CW_RT_INITIAL_COOKIE && __security_cookie >> 48 == 0,
              "the machine has set the image's cookie");
    __security_cookie = CW_RT_INITIAL_COOKIE;
    tap_check(trap_of(__security_init_cookie) == 0 && __security_cookie != CW_RT_INITIAL_COOKIE &&
                  __security_cookie != 0 && __security_cookie >> 48 == 0,
              "a cookie that nobody set is drawn");
    __security_cookie = 0;
    tap_check(trap_of(__security_init_cookie) == 0 && __security_cookie != 0,
              "and so is one that is zero");
    __security_cookie = 0x0000A1B2C3D4E5F6;
    tap_check(trap_of(__security_init_cookie) == 0 &&
                  __security_cookie_complement == ~__security_cookie,
              "the loader's cookie is accepted");

    uint64_t rcx = __security_cookie, rax = 11, rdx = 12;
    __asm__ volatile("callq __security_check_cookie" : "+c"(rcx), "+a"(rax), "+d"(rdx));
    tap_check(rcx == __security_cookie && rax == 11 && rdx == 12,
              "the check returns and changes no register");
    tap_check(fails_fast(check_wrong_cookie, CW_RT_FAIL_STACK_COOKIE), "a wrong cookie ends it");
    __security_cookie |= 1ull << 60;
    tap_check(fails_fast(check_right_cookie, CW_RT_FAIL_STACK_COOKIE),
              "so does a cookie with bits at the top");
    __security_cookie &= ~(1ull << 60);

    distance = 0;
    tap_check(trap_of(overrun) == 0, "a buffer filled to its end is no overrun");
    distance = 8;
    tap_check(fails_fast(overrun, CW_RT_FAIL_STACK_COOKIE), "one word more is");
}

/* ---- The handlers: a frame as another compiler lays it out ---- */

struct frame_data {
    uint32_t scope_count, scopes[4];
    int32_t cookie_offset, aligned_base_offset, alignment;
};

static struct {
    uint64_t pc;
    unsigned char *image;
    uint32_t *function;
    unsigned char *frame;
    uint64_t target;
    void *context, *handler;
    const void *data;
} dispatcher;

static _Alignas(64) unsigned char frame[256];
static unsigned char image[64];
static uint32_t function[3] = {0, 16, 32};
static struct frame_data frame_data;
static struct {
    uint32_t code, flags;
} record;

static void plain_handler(void) {
    dispatcher.data = &frame_data.cookie_offset;
    if (__GSHandlerCheck(&record, frame, NULL, &dispatcher) != 1)
        __builtin_trap();
}

static void seh_handler(void) {
    dispatcher.data = &frame_data.scope_count;
    if (__GSHandlerCheck_SEH(&record, frame, NULL, &dispatcher) != 1)
        __builtin_trap();
}

static void set_frame(int32_t offset_and_flags, uint64_t *slot, uint64_t mixed) {
    frame_data.scope_count = 1;
    frame_data.cookie_offset = offset_and_flags;
    *slot = __security_cookie ^ mixed;
}

static void test_handlers(void) {
    uint64_t *slot = (uint64_t *)(frame + 40);
    dispatcher.image = image;
    dispatcher.function = function;
    set_frame(40, slot, (uint64_t)frame);
    tap_check(trap_of(plain_handler) == 0, "the handler finds a whole cookie");
    *slot ^= 0x100;
    tap_check(fails_fast(plain_handler, CW_RT_FAIL_STACK_COOKIE), "and a broken one");

    image[32 + 3] = 0x25; /* frame register rbp, offset 0x20 */
    set_frame(40, slot, (uint64_t)frame + 0x20);
    tap_check(trap_of(plain_handler) == 0, "a frame register moves what the cookie is mixed with");
    image[32 + 3] = 0;

    frame_data.aligned_base_offset = 70;
    frame_data.alignment = 64;
    set_frame(40 | 4, (uint64_t *)(frame + 64 + 40), (uint64_t)frame);
    tap_check(trap_of(plain_handler) == 0, "an aligned frame moves where it lies");

    set_frame(40 | 1, slot, (uint64_t)frame);
    specific_handler_calls = 0;
    record.flags = 0;
    tap_check(trap_of(seh_handler) == 0 && specific_handler_calls == 1,
              "an exception goes on to the frame's own handler");
    record.flags = 2;
    tap_check(trap_of(seh_handler) == 0 && specific_handler_calls == 1,
              "an unwind does not, when it has none for that");
    *slot ^= 4;
    tap_check(fails_fast(seh_handler, CW_RT_FAIL_STACK_COOKIE), "its cookie is checked as well");
}

/* ---- Probes and guard cells ---- */

static void probe_beyond_the_stack(void) {
    __asm__ volatile("movq $0x20000, %%rax\n\tcallq __chkstk" : : : "rax");
}

static void test_probe(void) {
    uint64_t rax = 20000, rcx = 5, r10 = 6, r11 = 7;
    __asm__ volatile("movq %2, %%r10\n\tmovq %3, %%r11\n\tcallq __chkstk\n\t"
                     "movq %%r10, %2\n\tmovq %%r11, %3"
                     : "+a"(rax), "+c"(rcx), "+r"(r10), "+r"(r11)
                     :
                     : "r10", "r11");
    tap_check(rax == 20000 && rcx == 5 && r10 == 6 && r11 == 7, "a probe changes no register");
    tap_check(trap_of(probe_beyond_the_stack) == NT_STATUS_STACK_OVERFLOW,
              "a frame larger than the stack is met at its guard page");
}

__attribute__((noinline)) static int twice(int value) { return 2 * value; }

static void test_guard(void) {
    /* As the compiler emits it; this file itself is not guarded, for the machine's calls go to
     * functions outside any image. */
    uint64_t rax = (uint64_t)twice, rcx = 21;
    __asm__ volatile("subq $40, %%rsp\n\tcallq *__guard_dispatch_icall_fptr(%%rip)\n\t"
                     "addq $40, %%rsp"
                     : "+a"(rax), "+c"(rcx)
                     :
                     : "rdx", "r8", "r9", "r10", "r11", "memory");
    tap_check((int)rax == 42, "a guarded call arrives");
    tap_check(*(const uint32_t *)_load_config_used == 0x140 &&
                  *(void *const *)(_load_config_used + 0x58) == &__security_cookie,
              "the load configuration names the cookie");
    tap_check(*(const uint64_t *)(_load_config_used + 0x88) > 0 &&
                  (*(const uint32_t *)(_load_config_used + 0x90) & 0x400) != 0,
              "and the table of call targets");
    tap_check(**(void *const *const *)(_load_config_used + 0x70) != NULL &&
                  **(void *const *const *)(_load_config_used + 0x78) != NULL,
              "and cells that have targets");
}

/* Not protected: it runs before there is a cookie and changes it. */
__attribute__((no_stack_protector)) void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls,
                                                                     const MACHINE_BOOT *boot) {
    MACHINE_HOOKS hooks = {.size = sizeof hooks, .dispatch_exception = dispatch};
    tap_begin(calls);
    calls->set_hooks(&hooks);
    boot_fiber = calls->fiber_current();
    test_cookie();
    test_handlers();
    test_probe();
    test_guard();
    tap_end();
}

/* What the CPU does for a kernel and not for a program: each trap as the kernel sees it. */
#include "host/machine/nt.h"
#include "host/machine/tests/smoke/tap.h"

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot);

static struct {
    int count;
    struct _EXCEPTION_RECORD record;
    struct _CONTEXT context;
    uint64_t skip;   /* bytes to step over when continuing */
    uint64_t *clear; /* page to make accessible instead, or NULL */
} seen;

static struct {
    char before[0x50];
    unsigned char irql;
    char after[0x100];
} kpcr __attribute__((aligned(16)));

static uint64_t cr8_written;
static volatile uint64_t virtual_time = 1000;

static void MACHINE_ABI dispatch(struct _EXCEPTION_RECORD *record, struct _CONTEXT *context) {
    seen.count++;
    seen.record = *record;
    seen.context = *context;
    if (seen.clear)
        tap_machine->commit(seen.clear, MACHINE_PAGE_SIZE, MACHINE_READ_WRITE);
    context->rip += seen.skip;
    tap_machine->resume(context);
}

static void MACHINE_ABI write_cr8(uint64_t value) {
    double scratch = (double)value; /* spoil some volatile registers */
    __asm__ volatile("xorps %%xmm0, %%xmm0\n\txorps %%xmm5, %%xmm5\n\tmovq $-1, %%r11"
                     : "+m"(scratch)
                     :
                     : "xmm0", "xmm5", "r11");
    cr8_written = value;
    kpcr.irql = (unsigned char)value;
}

static void expect(uint64_t skip) {
    seen.record.code = 0;
    seen.count = 0;
    seen.skip = skip;
    seen.clear = NULL;
}

static int got(uint32_t code) { return seen.count == 1 && seen.record.code == code; }

__attribute__((noinline)) static uint64_t read_cr8(void) {
    uint64_t value;
    __asm__ volatile("movq %%cr8, %0\n\tmovzbl %b0, %k0" : "=a"(value));
    return value;
}

__attribute__((noinline)) static uint64_t read_cr8_alone(void) {
    uint64_t value;
    /* The load behind it may fault, so this site must keep trapping. */
    __asm__ volatile("movq %%cr8, %%r9\n\tmovq (%%rsp), %%rcx\n\tmovq %%r9, %0"
                     : "=r"(value)
                     :
                     : "r9", "rcx");
    return value;
}

static void test_cr8(void) {
    kpcr.irql = 2;
    tap_check(read_cr8() == 2, "CR8 reads as the KPCR's IRQL");
    kpcr.irql = 0;
    tap_check(read_cr8() == 0, "and follows it at the same place");
    const unsigned char *code = (const unsigned char *)(uintptr_t)read_cr8;
    int patched = 0;
    for (int i = 0; i < 16; i++)
        patched |= code[i] == 0xE9;
    tap_check(patched, "the site no longer traps");
    kpcr.irql = 12;
    int same = 1;
    for (int i = 0; i < 1000; i++)
        same &= read_cr8() == 12;
    tap_check(same, "a thousand reads through the patch agree");
    tap_check(read_cr8_alone() == 12 && read_cr8_alone() == 12, "a site that cannot be patched");

    uint64_t kept[3] = {0};
    __asm__ volatile("movq $7, %%rcx\n\tmovq $8, %%r11\n\tmovq $9, %%rax\n\tmovq %%rax, %%xmm5\n\t"
                     "movq $5, %%rax\n\tmovq %%rax, %%cr8\n\t"
                     "movq %%rcx, %0\n\tmovq %%r11, %1\n\tmovq %%xmm5, %2"
                     : "=m"(kept[0]), "=m"(kept[1]), "=m"(kept[2])
                     :
                     : "rax", "rcx", "r11", "xmm5", "memory");
    tap_check(cr8_written == 5 && read_cr8() == 5, "a CR8 write reaches the kernel");
    tap_check(kept[0] == 7 && kept[1] == 8 && kept[2] == 9, "and keeps every register");
}

static void test_kuser(const MACHINE_BOOT *boot) {
    *(uint64_t *)((char *)boot->kuser_shared_data + 0x320) = 0x1122334455667788;
    *(uint32_t *)((char *)boot->kuser_shared_data + 0x26C) = 10;
    volatile char *kuser = (volatile char *)MACHINE_KUSER_ADDRESS;
    int right = 1;
    for (int i = 0; i < 3; i++)
        right &= *(volatile uint64_t *)(kuser + 0x320) == 0x1122334455667788;
    tap_check(right, "a 64-bit load from KUSER_SHARED_DATA");
    tap_check(*(volatile unsigned char *)(kuser + 0x321) == 0x77, "a byte load from it");
    unsigned char equal;
    uint64_t base = MACHINE_KUSER_ADDRESS, index = 0x9B;
    __asm__ volatile("cmpl $10, (%1,%2,4)\n\tsete %0" : "=r"(equal) : "r"(base), "r"(index) : "cc");
    tap_check(equal == 1, "a comparison with it, base and index");
    uint32_t low;
    __asm__ volatile("movabsl 0xFFFFF78000000320, %0" : "=a"(low));
    tap_check(low == 0x55667788, "an absolute load from it");
    expect(3);
    __asm__ volatile("movq %%rax, (%0)" : : "c"(base), "a"(1) : "memory");
    tap_check(seen.count == 1 && seen.record.information[0] == 1, "a write to it is refused");
}

static void test_interrupts(void) {
    expect(2);
    __asm__ volatile("int $0x29" : : "c"(3));
    tap_check(got(NT_STATUS_STACK_BUFFER_OVERRUN) && seen.record.information[0] == 3 &&
                  seen.record.flags == 1,
              "int 29h is a fast fail with its code");
    expect(2);
    __asm__ volatile("int $0x2c");
    tap_check(got(NT_STATUS_ASSERTION_FAILURE), "int 2Ch is an assertion");
    expect(3);
    __asm__ volatile("int $0x2d\n\tint3" : : "a"(1));
    tap_check(got(NT_STATUS_BREAKPOINT) && seen.record.information[0] == 1,
              "int 2Dh is a debug service");
    expect(1);
    __asm__ volatile("int3");
    tap_check(got(NT_STATUS_BREAKPOINT) && *(unsigned char *)seen.record.address == 0xCC,
              "int 3 is reported at its own address");
    expect(2);
    __asm__ volatile("ud2");
    tap_check(got(NT_STATUS_ILLEGAL_INSTRUCTION), "ud2 is an illegal instruction");
    expect(0);
    __asm__ volatile("pushfq\n\torq $0x100, (%rsp)\n\tpopfq\n\tnop\n\tnop");
    tap_check(got(NT_STATUS_SINGLE_STEP), "the trap flag gives one single step");
}

static void test_arithmetic(void) {
    uint32_t zero = 0;
    expect(2);
    __asm__ volatile("xorl %%edx, %%edx\n\tmovl $1, %%eax\n\tdivl %%ecx"
                     :
                     : "c"(zero)
                     : "rax", "rdx");
    tap_check(got(NT_STATUS_INTEGER_DIVIDE_BY_ZERO), "a division by zero");
    expect(2);
    __asm__ volatile("movl $5, %%edx\n\txorl %%eax, %%eax\n\tdivl %%ecx" : : "c"(2) : "rax", "rdx");
    tap_check(got(NT_STATUS_INTEGER_OVERFLOW), "a quotient that does not fit");
    expect(4);
    __asm__ volatile("subq $16, %%rsp\n\tstmxcsr (%%rsp)\n\tmovl $0x1D80, 8(%%rsp)\n\t"
                     "ldmxcsr 8(%%rsp)\n\txorps %%xmm1, %%xmm1\n\tmovl $1, %%eax\n\t"
                     "cvtsi2sd %%eax, %%xmm0\n\tdivsd %%xmm1, %%xmm0\n\tldmxcsr (%%rsp)\n\t"
                     "addq $16, %%rsp"
                     :
                     :
                     : "rax", "xmm0", "xmm1", "memory");
    tap_check(got(NT_STATUS_FLOAT_DIVIDE_BY_ZERO), "an unmasked floating-point division by zero");
}

static void test_access(void) {
    void *range;
    tap_machine->reserve(MACHINE_KIND_POOL, 4 * MACHINE_PAGE_SIZE, 0, &range);
    uint64_t *page = range;
    expect(0);
    seen.clear = page;
    *(volatile uint64_t *)page = 5; /* the handler commits the page and tries again */
    tap_check(got(NT_STATUS_ACCESS_VIOLATION) && seen.record.information[0] == 1 &&
                  seen.record.information[1] == (uint64_t)page && *page == 5,
              "a write fault can be repaired and repeated");
    expect(3);
    __asm__ volatile("movq (%0), %%rax" : : "r"(0x1000ull) : "rax");
    tap_check(got(NT_STATUS_ACCESS_VIOLATION) && seen.record.information[0] == 0 &&
                  seen.record.information[1] == 0x1000,
              "a read fault tells the address");
    expect(3);
    __asm__ volatile("movq (%0), %%rax" : : "r"(0x8000000000000000ull) : "rax");
    tap_check(got(NT_STATUS_ACCESS_VIOLATION) && seen.record.information[1] == ~0ull,
              "an address that is not canonical");
    seen.count = 0;
    __asm__ volatile("movq $0x1122334455667788, %%r13\n\tmovq %0, %%rcx\n\t"
                     "movb (%%rcx), %%al\n\t"
                     :
                     : "r"(page)
                     : "rcx", "rax", "r13");
    tap_check(seen.count == 0, "a good access does not trap");
}

static void test_views(void) {
    void *source, *view;
    MACHINE_RANGE range;
    tap_machine->reserve(MACHINE_KIND_POOL, 2 * MACHINE_PAGE_SIZE, 0, &source);
    tap_machine->reserve(MACHINE_KIND_MAPPING, 2 * MACHINE_PAGE_SIZE, 0, &view);
    tap_machine->commit(source, 2 * MACHINE_PAGE_SIZE, MACHINE_READ_WRITE);
    ((char *)source)[5000] = 7;
    tap_check(tap_machine->map_view(view, source, 2 * MACHINE_PAGE_SIZE, MACHINE_READ_WRITE) ==
                      MACHINE_OK &&
                  ((char *)view)[5000] == 7,
              "a view shows the source's bytes");
    ((char *)view)[1] = 9;
    tap_check(((char *)source)[1] == 9, "and writes through");
    tap_check(tap_machine->decommit(view, 2 * MACHINE_PAGE_SIZE) == MACHINE_OK &&
                  ((char *)source)[1] == 9,
              "the source outlives its view");
    tap_check(tap_machine->decommit(source, MACHINE_PAGE_SIZE) == MACHINE_OK &&
                  tap_machine->commit(source, MACHINE_PAGE_SIZE, MACHINE_READ) == MACHINE_OK &&
                  ((char *)source)[1] == 0,
              "recommitted pages are zero");
    tap_check(tap_machine->query(source, &range) == MACHINE_OK && range.kind == MACHINE_KIND_POOL &&
                  range.committed && range.protection == MACHINE_READ && range.base == source,
              "query tells kind and protection");
    tap_check(tap_machine->commit(source, MACHINE_PAGE_SIZE, MACHINE_READ) == MACHINE_BAD_REQUEST,
              "committing twice is refused");
    tap_check(tap_machine->release(source) == MACHINE_OK &&
                  tap_machine->query(source, &range) == MACHINE_NOT_FOUND,
              "a released range is gone");
}

static void test_time(void) {
    uint32_t low, high;
    __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
    uint64_t first = (uint64_t)high << 32 | low;
    virtual_time += 10;
    __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
    uint64_t second = (uint64_t)high << 32 | low;
    tap_check(first == 1000 * 300 && second == 1010 * 300, "RDTSC counts virtual time");
}

/* Pageable code that is not there: the kernel brings it back and the call goes on. */
__attribute__((section("PAGE"), noinline)) static int pageable(int value) { return value + 1; }

static struct {
    uint64_t access;
    uint32_t frames;
} page_in_seen;

static void MACHINE_ABI page_in(struct _EXCEPTION_RECORD *record, struct _CONTEXT *context) {
    uint64_t pcs[8];
    uint64_t page = (uint64_t)(uintptr_t)pageable & ~(uint64_t)(MACHINE_PAGE_SIZE - 1);
    page_in_seen.access = record->information[0];
    page_in_seen.frames = tap_machine->walk_stack(context, pcs, 8);
    tap_machine->protect((void *)page, MACHINE_PAGE_SIZE, MACHINE_EXECUTE_READ);
    tap_machine->resume(context);
}

static void test_pageable(void) {
    MACHINE_HOOKS hooks = {.size = sizeof hooks, .dispatch_exception = page_in};
    uint64_t page = (uint64_t)(uintptr_t)pageable & ~(uint64_t)(MACHINE_PAGE_SIZE - 1);
    tap_machine->set_hooks(&hooks);
    tap_check(tap_machine->protect((void *)page, MACHINE_PAGE_SIZE, MACHINE_NO_ACCESS) ==
                  MACHINE_OK,
              "code can be made inaccessible");
    tap_check(pageable(41) == 42, "a call there faults and can be repeated");
    tap_check(page_in_seen.access == 8 && page_in_seen.frames >= 2,
              "as an execution, with a stack to walk");
}

__attribute__((noinline)) static int recurse(int depth) {
    volatile char frame[1024];
    frame[0] = (char)depth;
    if (virtual_time == 0) /* never */
        return 0;
    return recurse(depth + 1) + frame[0];
}

static MACHINE_FIBER *boot_fiber;
static uint32_t overflow_code;
static uint64_t overflow_stack;

static void MACHINE_ABI on_overflow(struct _EXCEPTION_RECORD *record, struct _CONTEXT *context) {
    uint64_t pcs[8];
    overflow_code = record->code;
    overflow_stack = (uint64_t)&record;
    tap_check(tap_machine->walk_stack(context, pcs, 8) == 8, "the overflowed stack can be walked");
    tap_machine->fiber_switch(boot_fiber, NULL);
}

static void MACHINE_ABI overflow(void *argument) { recurse(*(int *)argument); }

static void test_overflow(void) {
    MACHINE_HOOKS hooks = {.size = sizeof hooks, .dispatch_exception = on_overflow};
    MACHINE_FIBER *fiber;
    MACHINE_STACK_BOUNDS bounds;
    int depth = 0;
    tap_machine->set_hooks(&hooks);
    boot_fiber = tap_machine->fiber_current();
    tap_machine->fiber_new(24 << 10, 0, overflow, &depth, &fiber);
    tap_machine->fiber_bounds(fiber, &bounds);
    tap_machine->fiber_switch(fiber, NULL);
    tap_check(overflow_code == NT_STATUS_STACK_OVERFLOW, "running off a stack is a stack overflow");
    tap_check(overflow_stack > (uint64_t)bounds.base || overflow_stack < (uint64_t)bounds.limit,
              "which is handled on another stack");
}

void MACHINE_ABI KiSystemStartup(const MACHINE_CALLS *calls, const MACHINE_BOOT *boot) {
    MACHINE_HOOKS hooks = {.size = sizeof hooks,
                           .dispatch_exception = dispatch,
                           .write_cr8 = write_cr8,
                           .virtual_time = &virtual_time};
    tap_begin(calls);
    calls->set_hooks(&hooks);
    calls->set_kpcr(&kpcr);
    test_cr8();
    test_kuser(boot);
    test_interrupts();
    test_arithmetic();
    test_access();
    test_views();
    test_time();
    test_pageable();
    test_overflow();
    tap_end();
}

#include "host/machine/emulate.h"

#include <string.h>
#include <sys/mman.h>
#include <x86intrin.h>

#include "host/machine/calls.h"
#include "host/machine/fiber.h"
#include "host/machine/image.h"
#include "host/machine/patch.h"
#include "host/machine/space.h"
#include "host/machine/trap.h"

enum {
    PAGE = MACHINE_PAGE_SIZE,
    TSC_PER_100NS = 300, /* a 3 GHz processor */
    REDIRECTED = 64,     /* sites kept; more replace the oldest */
    SITE_SIZE = 32,
};

/* Loads from KUSER_SHARED_DATA are redirected to where Windows shows the page to user mode: an
 * address that an instruction can name in 32 bits. Each such instruction is copied, with its
 * memory operand replaced, to a slot of a code page; the slot ends in a jump to what follows. */
#define KUSER_USER_ADDRESS 0x7FFE0000u

static uint8_t *code; /* REDIRECTED slots of SITE_SIZE bytes */
static struct {
    uint64_t rip;
    uint64_t address; /* that the operand had, as the copy has it built in */
} sites[REDIRECTED];
static uint32_t next_site;

void emulate_init(const void *kuser) {
    void *source = (void *)(uintptr_t)kuser, *base;
    /* mremap of size 0 makes a second mapping of the same shared page. */
    void *wanted = (void *)(uintptr_t)KUSER_USER_ADDRESS;
    if (mmap(wanted, PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) !=
            wanted ||
        mremap(source, 0, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, wanted) != wanted)
        cw_out_of_memory(PAGE);
    mprotect(wanted, PAGE, PROT_READ);
    if (space_reserve(SPACE_SYSTEM_IMAGES, MACHINE_KIND_KERNEL_DATA, PAGE, 0, &base) !=
            MACHINE_OK ||
        space_commit(base, PAGE, MACHINE_EXECUTE_READ) != MACHINE_OK)
        cw_out_of_memory(PAGE);
    code = base;
}

size_t emulate_fetch(uint64_t rip, uint8_t bytes[16]) {
    size_t size = 15;
    if (!space_readable((const void *)rip, 1))
        return 0;
    if (!space_readable((const void *)rip, size))
        size = PAGE - rip % PAGE;
    memcpy(bytes, (const void *)rip, size);
    return size;
}

void emulate_cr8_load(struct trap_frame *f, uint8_t reg, uint8_t length) {
    uint64_t rip = f->gpr[GPR_RIP_SLOT];
    const uint8_t *kpcr = get_kpcr();
    *trap_gpr(f, reg) = kpcr ? kpcr[MACHINE_KPCR_IRQL_OFFSET] : 0;
    struct image *image = image_holding(rip);
    /* A site that was rewritten is run again, for what follows it has been displaced. */
    if (!image || !patch_cr8_load(image, rip, length, reg))
        f->gpr[GPR_RIP_SLOT] = rip + length;
}

/* The instruction with `address` as an absolute 32-bit operand; returns its size. */
static size_t redirect(uint8_t *to, const uint8_t *bytes, const struct instruction *i,
                       uint32_t address) {
    size_t size = 0;
    uint8_t *start = to;
    bool moffs = i->map == DECODE_LEGACY && i->opcode >= 0xA0 && i->opcode <= 0xA3;
    if (moffs) { /* an address-size prefix makes its address 32 bits wide */
        *to++ = 0x67;
        memcpy(to, bytes, i->imm_at);
        to += i->imm_at;
        memcpy(to, &address, sizeof address);
        return (size_t)(to + sizeof address - start);
    }
    memcpy(to, bytes, i->modrm_at);
    if (i->rex_at && !i->vex)
        to[i->rex_at - 1] &= (uint8_t)~3u; /* REX.X and REX.B belonged to the old operand */
    to += i->modrm_at;
    *to++ = (uint8_t)((bytes[i->modrm_at] & 0x38) | 4);
    *to++ = 0x25;
    memcpy(to, &address, sizeof address);
    to += sizeof address;
    if (i->imm_size) {
        memcpy(to, bytes + i->imm_at, i->imm_size);
        size = i->imm_size;
    }
    return (size_t)(to - start) + size;
}

static uint8_t *make_site(uint64_t rip, uint64_t address) {
    uint8_t bytes[16] = {0};
    struct instruction i;
    if (!decode(bytes, emulate_fetch(rip, bytes), &i) || i.vex || i.address32 || i.segment)
        return NULL;
    bool moffs = i.map == DECODE_LEGACY && i.opcode >= 0xA0 && i.opcode <= 0xA3;
    if ((!moffs && !decode_has_memory(bytes, &i)) || decode_flow(bytes, &i) != DECODE_NEXT)
        return NULL;
    uint32_t slot = next_site++ % REDIRECTED;
    uint8_t *start = code + slot * SITE_SIZE, *to = start;
    if (space_protect(code, PAGE, MACHINE_READ_WRITE) != MACHINE_OK)
        return NULL;
    to += redirect(to, bytes, &i, KUSER_USER_ADDRESS + (uint32_t)(address - MACHINE_KUSER_ADDRESS));
    int32_t distance = (int32_t)(rip + i.length - (uintptr_t)to - 5);
    *to = 0xE9;
    memcpy(to + 1, &distance, sizeof distance);
    space_protect(code, PAGE, MACHINE_EXECUTE_READ);
    sites[slot].rip = rip;
    sites[slot].address = address;
    return start;
}

bool emulate_kuser_load(struct trap_frame *f, uint64_t address) {
    if (address - MACHINE_KUSER_ADDRESS >= PAGE)
        return false;
    uint64_t rip = f->gpr[GPR_RIP_SLOT];
    if (!image_holding(rip) || rip < MACHINE_SYSTEM_BASE)
        return false; /* user code reads it at its user address, as on Windows */
    uint8_t *site = NULL;
    for (uint32_t i = 0; i < REDIRECTED && !site; i++)
        if (sites[i].rip == rip && sites[i].address == address)
            site = code + i * SITE_SIZE;
    if (!site)
        site = make_site(rip, address);
    if (!site)
        return false;
    f->gpr[GPR_RIP_SLOT] = (uintptr_t)site;
    return true;
}

/* rdtsc is 0F 31, rdtscp 0F 01 F9. */
static bool is_tsc(const uint8_t *bytes, const struct instruction *i, bool *ret_processor) {
    if (i->map != DECODE_0F || i->vex)
        return false;
    *ret_processor = i->opcode == 0x01 && bytes[i->modrm_at] == 0xF9;
    return i->opcode == 0x31 || *ret_processor;
}

static void give_tsc(struct trap_frame *f, uint64_t value, bool processor, uint8_t length) {
    *trap_gpr(f, GPR_RAX) = (uint32_t)value;
    *trap_gpr(f, GPR_RDX) = value >> 32;
    if (processor)
        *trap_gpr(f, GPR_RCX) = 0;
    f->gpr[GPR_RIP_SLOT] += length;
}

bool emulate_tsc(struct trap_frame *f, const uint8_t *bytes, const struct instruction *i) {
    static uint64_t last;
    bool processor;
    if (!is_tsc(bytes, i, &processor))
        return false;
    const volatile uint64_t *clock = calls_hooks()->virtual_time;
    uint64_t now = clock ? *clock * TSC_PER_100NS : 0;
    last = now > last ? now : last + 1; /* a counter never stands still */
    give_tsc(f, last, processor, i->length);
    return true;
}

bool emulate_own_tsc(struct trap_frame *f, const uint8_t *bytes, const struct instruction *i) {
    bool processor;
    if (!is_tsc(bytes, i, &processor))
        return false;
    traps_hide_tsc(false);
    give_tsc(f, __rdtsc(), processor, i->length);
    traps_hide_tsc(true);
    return true;
}

const char *emulate_privileged_name(const uint8_t *bytes, const struct instruction *i) {
    uint8_t op = i->opcode;
    uint8_t reg = i->modrm_at ? bytes[i->modrm_at] >> 3 & 7 : 0;
    if (i->map == DECODE_LEGACY && !i->vex) {
        if ((op >= 0xE4 && op <= 0xE5) || (op >= 0xEC && op <= 0xED) || op == 0x6C || op == 0x6D)
            return "in (port input)";
        if ((op >= 0xE6 && op <= 0xE7) || (op >= 0xEE && op <= 0xEF) || op == 0x6E || op == 0x6F)
            return "out (port output)";
        return op == 0xF4 ? "hlt" : op == 0xFA ? "cli" : op == 0xFB ? "sti" : NULL;
    }
    if (i->map != DECODE_0F || i->vex)
        return NULL;
    switch (op) {
    case 0x00:
        return reg == 2 ? "lldt" : reg == 3 ? "ltr" : NULL;
    case 0x01:
        if (bytes[i->modrm_at] == 0xF8)
            return "swapgs";
        if (bytes[i->modrm_at] == 0xD1)
            return "xsetbv";
        return reg == 2   ? "lgdt"
               : reg == 3 ? "lidt"
               : reg == 6 ? "lmsw"
               : reg == 7 ? "invlpg"
                          : NULL;
    case 0x06:
        return "clts";
    case 0x08:
        return "invd";
    case 0x09:
        return "wbinvd";
    case 0x20:
        return "mov register, control register";
    case 0x21:
        return "mov register, debug register";
    case 0x22:
        return "mov control register, register";
    case 0x23:
        return "mov debug register, register";
    case 0x30:
        return "wrmsr";
    case 0x32:
        return "rdmsr";
    case 0x33:
        return "rdpmc";
    default:
        return NULL;
    }
}

#include "host/machine/patch.h"

#include <stdlib.h>
#include <string.h>

#include "host/machine/decode.h"
#include "host/machine/space.h"

enum {
    PAGE = MACHINE_PAGE_SIZE,
    JUMP_SIZE = 5,
    LOAD_SIZE = 10, /* movzx reg, byte ptr gs:[disp32] */
    MOST_DISPLACED = 24,
    UNWIND_HANDLERS = 3 << 3, /* UNW_FLAG_EHANDLER | UNW_FLAG_UHANDLER in the first byte */
};

/* What is known of an image's code: its bytes before the first patch, copied, because the kernel
 * may have made a part of it inaccessible, and which of them are branched to. */
struct patch_info {
    bool decodes; /* all of it, function by function */
    uint8_t *code;
    uint8_t *targets;
};

/* A stretch of code: a function of the table, or what lies between two of them, where the leaf
 * functions are, which need no entry. */
struct stretch {
    uint32_t begin, end;
    uint32_t info; /* rva of the unwind data, 0 for none */
};

static struct stretch function_at(const struct image *image, uint32_t index) {
    struct stretch f;
    memcpy(&f, (const uint8_t *)image->shown.function_table + (size_t)index * sizeof f, sizeof f);
    return f;
}

/* The stretch of the section that begins at `begin`; the functions are sorted. */
static struct stretch stretch_from(const struct image *image, const struct pe_section *section,
                                   uint32_t begin) {
    uint32_t low = 0, high = image->shown.function_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (function_at(image, middle).end <= begin)
            low = middle + 1;
        else
            high = middle;
    }
    struct stretch gap = {begin, section->rva + section->size, 0};
    if (low == image->shown.function_count)
        return gap;
    struct stretch f = function_at(image, low);
    if (f.begin <= begin)
        return f;
    if (f.begin < gap.end)
        gap.end = f.begin;
    return gap;
}

/* Sets a bit for each byte that the function branches to (targets may be NULL) and tells whether
 * it has a computed jump; false when its bytes do not decode. */
static bool mark_branches(const struct image *image, const uint8_t *base, struct stretch f,
                          uint8_t *targets, bool *ret_computed) {
    struct instruction i;
    *ret_computed = false;
    for (uint32_t at = f.begin; at < f.end; at += i.length) {
        if (!decode(base + at, f.end - at, &i))
            return false;
        enum decode_flow flow = decode_flow(base + at, &i);
        *ret_computed |= flow == DECODE_INDIRECT;
        if (!targets || (flow != DECODE_BRANCH && flow != DECODE_CALL))
            continue;
        int64_t target = at + decode_branch_target(base + at, &i);
        if (target >= 0 && target < (int64_t)image->shown.size)
            targets[target / 8] |= (uint8_t)(1u << (target % 8));
    }
    return true;
}

/* Where the zeroes begin that fill the section's last page. */
static uint32_t code_end(const struct pe_section *section) {
    return section->rva + section->file_size;
}

static struct patch_info *learn(const struct image *image) {
    struct patch_info *info = calloc(1, sizeof *info);
    uint8_t *targets = calloc(image->shown.size / 8 + 1, 1);
    uint8_t *code = malloc(image->shown.size);
    if (!info || !targets || !code)
        cw_out_of_memory(image->shown.size);
    *info = (struct patch_info){.code = code, .targets = targets};
    info->decodes = space_peek(image->shown.base, code, image->shown.size) == image->shown.size;
    for (uint32_t n = 0; n < image->pe.section_count; n++) {
        const struct pe_section *section = &image->pe.sections[n];
        bool computed;
        if (!(section->characteristics & PE_SECTION_EXECUTE))
            continue;
        for (uint32_t at = section->rva; at < code_end(section) && info->decodes;) {
            struct stretch s = stretch_from(image, section, at);
            info->decodes = mark_branches(image, code, s, targets, &computed);
            at = s.end;
        }
    }
    return info;
}

static bool find_stretch(const struct image *image, uint32_t rva, struct stretch *ret_stretch) {
    const struct pe_section *section = pe_section_at(&image->pe, rva);
    if (!section)
        return false;
    for (uint32_t at = section->rva; at <= rva; at = ret_stretch->end) {
        *ret_stretch = stretch_from(image, section, at);
        if (rva < ret_stretch->end)
            return true;
    }
    return false;
}

/* Runs the same anywhere, without fault and without leaving. */
static bool may_move(const uint8_t *bytes, const struct instruction *i) {
    if (decode_flow(bytes, i) != DECODE_NEXT || i->lock || i->segment)
        return false;
    if (decode_has_memory(bytes, i)) {
        bool stack_slot = i->sib_at && (bytes[i->sib_at] & 7) == 4 && !(i->rex & 1) &&
                          (bytes[i->sib_at] >> 3 & 7) == 4 && !(i->rex & 2);
        if (!stack_slot || i->address32)
            return false;
    }
    if (i->map == DECODE_LEGACY) /* moves, arithmetic, tests; not I/O, strings, moffs, division */
        return i->opcode < 0x40 || (i->opcode >= 0x80 && i->opcode <= 0x8B) || i->opcode == 0x8D ||
               i->opcode == 0x90 || i->opcode == 0xA8 || i->opcode == 0xA9 ||
               (i->opcode >= 0xB0 && i->opcode <= 0xC1) || i->opcode == 0xC6 || i->opcode == 0xC7 ||
               i->opcode == 0x63;
    return i->map == DECODE_0F && !i->vex &&
           (i->opcode == 0xB6 || i->opcode == 0xB7 || i->opcode == 0xBE || i->opcode == 0xBF ||
            i->opcode == 0x1F || (i->opcode >= 0x40 && i->opcode <= 0x4F) ||
            (i->opcode >= 0x90 && i->opcode <= 0x9F));
}

/* How many bytes from rva on the jump displaces; 0 when it must not be made. */
static uint32_t displaced_size(const struct patch_info *info, struct stretch f, uint32_t rva,
                               uint32_t length) {
    const uint8_t *base = info->code;
    uint32_t size = length;
    while (size < JUMP_SIZE) {
        struct instruction i;
        uint32_t at = rva + size;
        if (at >= f.end || !decode(base + at, f.end - at, &i) || !may_move(base + at, &i))
            return 0;
        size += i.length;
    }
    if (size > MOST_DISPLACED || rva + size > f.end)
        return 0;
    for (uint32_t at = rva + 1; at < rva + size; at++)
        if (info->targets[at / 8] >> (at % 8) & 1)
            return 0;
    return size;
}

static void put_jump(uint8_t *to, uint64_t at, uint64_t target) {
    int32_t distance = (int32_t)(target - at - JUMP_SIZE);
    to[0] = 0xE9;
    memcpy(to + 1, &distance, sizeof distance);
}

/* `movzx reg32, byte ptr gs:[MACHINE_KPCR_IRQL_OFFSET]` */
static size_t put_load(uint8_t *to, uint8_t reg) {
    uint32_t offset = MACHINE_KPCR_IRQL_OFFSET;
    to[0] = 0x65;
    to[1] = (uint8_t)(0x40 | (reg & 8) >> 1);
    to[2] = 0x0F;
    to[3] = 0xB6;
    to[4] = (uint8_t)((reg & 7) << 3 | 4);
    to[5] = 0x25;
    memcpy(to + 6, &offset, sizeof offset);
    return LOAD_SIZE;
}

static bool open_annex(struct image *image) {
    if (image->patch_used == 0)
        return space_commit(image->patch_base, IMAGE_PATCH_SIZE, MACHINE_READ_WRITE) == MACHINE_OK;
    return space_protect(image->patch_base, IMAGE_PATCH_SIZE, MACHINE_READ_WRITE) == MACHINE_OK;
}

static bool write_site(uint8_t *site, uint32_t size, uint64_t target) {
    uint8_t *page = (uint8_t *)((uintptr_t)site & ~(uintptr_t)(PAGE - 1));
    size_t span = (size_t)(site + size - page + PAGE - 1) & ~(size_t)(PAGE - 1);
    if (space_protect(page, span, MACHINE_READ_WRITE) != MACHINE_OK)
        return false;
    memset(site, 0xCC, size);
    put_jump(site, (uintptr_t)site, target);
    return space_protect(page, span, MACHINE_EXECUTE_READ) == MACHINE_OK;
}

bool patch_cr8_load(struct image *image, uint64_t rip, uint8_t length, uint8_t reg) {
    uint32_t rva = (uint32_t)(rip - (uintptr_t)image->shown.base);
    struct stretch f;
    bool computed;
    if (!image->patch)
        image->patch = learn(image);
    if (!image->patch->decodes || !find_stretch(image, rva, &f) ||
        (f.info && (image->patch->code[f.info & ~3u] & UNWIND_HANDLERS)) ||
        !mark_branches(image, image->patch->code, f, NULL, &computed) || computed)
        return false;
    uint32_t size = displaced_size(image->patch, f, rva, length);
    size_t needed = LOAD_SIZE + MOST_DISPLACED + JUMP_SIZE;
    if (size == 0 || image->patch_used + needed > IMAGE_PATCH_SIZE || !open_annex(image))
        return false;

    uint8_t *code = image->patch_base + image->patch_used, *end = code;
    uint8_t *site = image->shown.base + rva;
    end += put_load(end, reg);
    memcpy(end, site + length, size - length);
    end += size - length;
    put_jump(end, (uintptr_t)end, rip + size);
    end += JUMP_SIZE;
    image->patch_used += (size_t)(end - code);
    return space_protect(image->patch_base, IMAGE_PATCH_SIZE, MACHINE_EXECUTE_READ) == MACHINE_OK &&
           write_site(site, size, (uintptr_t)code);
}

void patch_release(struct image *image) {
    if (!image->patch)
        return;
    free(image->patch->code);
    free(image->patch->targets);
    free(image->patch);
    image->patch = NULL;
}

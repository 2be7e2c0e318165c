#include "host/machine/unwind.h"

#include <string.h>

#include "host/machine/image.h"
#include "host/machine/space.h"

enum {
    UNW_CHAININFO = 4,
    MOST_CHAINS = 32,
};

enum unwind_code {
    UWOP_PUSH_NONVOL,
    UWOP_ALLOC_LARGE,
    UWOP_ALLOC_SMALL,
    UWOP_SET_FPREG,
    UWOP_SAVE_NONVOL,
    UWOP_SAVE_NONVOL_FAR,
    UWOP_EPILOG,
    UWOP_SPARE,
    UWOP_SAVE_XMM128,
    UWOP_SAVE_XMM128_FAR,
    UWOP_PUSH_MACHFRAME,
};

struct function {
    uint32_t begin, end, info;
};

/* The registers that a frame can have saved. */
struct frame {
    uint64_t rip;
    uint64_t gpr[GPR_COUNT];
};

/* Memory is copied, not touched: the kernel makes pageable code and freed memory inaccessible. */
static bool copy(uint64_t address, void *to, size_t size) {
    if (!space_readable((const void *)address, size))
        return space_peek((const void *)address, to, size) == size;
    memcpy(to, (const void *)address, size);
    return true;
}

static bool load(uint64_t address, uint64_t *ret_value) {
    return copy(address, ret_value, sizeof *ret_value);
}

static bool find_function(const struct image *image, uint32_t rva, struct function *ret_function) {
    const uint8_t *table = image->shown.function_table;
    uint32_t low = 0, high = table ? image->shown.function_count : 0;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        struct function f;
        if (!copy((uintptr_t)table + (size_t)middle * sizeof f, &f, sizeof f))
            return false;
        if (rva < f.begin) {
            high = middle;
        } else if (rva >= f.end) {
            low = middle + 1;
        } else {
            *ret_function = f;
            return true;
        }
    }
    return false;
}

static bool pop(struct frame *frame, uint64_t *ret_value) {
    if (!load(frame->gpr[GPR_RSP], ret_value))
        return false;
    frame->gpr[GPR_RSP] += 8;
    return true;
}

static uint32_t slots_of(uint8_t op, uint8_t info) {
    switch (op) {
    case UWOP_ALLOC_LARGE:
        return info == 0 ? 2 : 3;
    case UWOP_SAVE_NONVOL:
    case UWOP_SAVE_XMM128:
    case UWOP_EPILOG:
        return 2;
    case UWOP_SAVE_NONVOL_FAR:
    case UWOP_SAVE_XMM128_FAR:
    case UWOP_SPARE:
        return 3;
    default:
        return 1;
    }
}

/* One unwind code. *machine_frame says that the return address came from a trap frame. */
static bool undo_code(struct frame *frame, const uint8_t *code, uint64_t frame_base,
                      bool *machine_frame) {
    uint8_t op = code[1] & 0xF, info = code[1] >> 4;
    uint16_t word;
    uint32_t dword;
    memcpy(&word, code + 2, sizeof word);
    memcpy(&dword, code + 2, sizeof dword);
    switch (op) {
    case UWOP_PUSH_NONVOL:
        return pop(frame, &frame->gpr[info]);
    case UWOP_ALLOC_LARGE:
        frame->gpr[GPR_RSP] += info == 0 ? word * 8u : dword;
        return true;
    case UWOP_ALLOC_SMALL:
        frame->gpr[GPR_RSP] += info * 8u + 8;
        return true;
    case UWOP_SET_FPREG:
        frame->gpr[GPR_RSP] = frame_base;
        return true;
    case UWOP_SAVE_NONVOL:
        return load(frame_base + word * 8u, &frame->gpr[info]);
    case UWOP_SAVE_NONVOL_FAR:
        return load(frame_base + dword, &frame->gpr[info]);
    case UWOP_PUSH_MACHFRAME:
        *machine_frame = true;
        if (info)
            frame->gpr[GPR_RSP] += 8;
        if (!load(frame->gpr[GPR_RSP], &frame->rip))
            return false;
        return load(frame->gpr[GPR_RSP] + 24, &frame->gpr[GPR_RSP]);
    default:
        return true; /* vector registers and hints do not matter here */
    }
}

/* Unwind data is at most this large: a header, 255 codes, padding, a chained function. */
enum { MOST_UNWIND = 4 + 256 * 2 + sizeof(struct function) };

static bool read_unwind(const struct image *image, uint32_t at, uint8_t info[MOST_UNWIND],
                        uint32_t *ret_count) {
    uint64_t address = (uintptr_t)image->shown.base + at;
    if (at > image->shown.size - 4 || !copy(address, info, 4))
        return false;
    *ret_count = info[2];
    size_t size = 4 + ((*ret_count + 1) & ~1u) * 2;
    if (info[0] >> 3 & UNW_CHAININFO)
        size += sizeof(struct function);
    return size <= image->shown.size - at && copy(address, info, size);
}

/* Whether the prologue has got as far as setting the frame register. */
static bool frame_is_set(const uint8_t *info, uint32_t count, uint32_t offset) {
    for (uint32_t i = 0; i < count;) {
        const uint8_t *code = info + 4 + i * 2;
        if ((code[1] & 0xF) == UWOP_SET_FPREG)
            return code[0] <= offset;
        i += slots_of(code[1] & 0xF, code[1] >> 4);
    }
    return true; /* set by the function that this one's data is chained to */
}

static bool undo_prologue(const struct image *image, struct function f, uint32_t rva,
                          struct frame *frame, bool *machine_frame) {
    uint8_t info[MOST_UNWIND];
    uint32_t offset = rva - f.begin, count;
    for (int chain = 0; chain < MOST_CHAINS; chain++) {
        if (!read_unwind(image, f.info & ~3u, info, &count))
            return false;
        uint8_t reg = info[3] & 0xF;
        /* Saves are relative to the frame register when there is one and it is set already. */
        uint64_t frame_base = frame->gpr[GPR_RSP];
        if (reg != 0 && frame_is_set(info, count, offset))
            frame_base = frame->gpr[reg] - (info[3] >> 4) * 16u;
        for (uint32_t i = 0; i < count;) {
            const uint8_t *code = info + 4 + i * 2;
            uint32_t slots = slots_of(code[1] & 0xF, code[1] >> 4);
            if (i + slots > count)
                return false;
            if (code[0] <= offset && !undo_code(frame, code, frame_base, machine_frame))
                return false;
            i += slots;
        }
        if (!(info[0] >> 3 & UNW_CHAININFO))
            return true;
        memcpy(&f, info + 4 + ((count + 1) & ~1u) * 2, sizeof f);
        offset = UINT32_MAX; /* the chained part's prologue has run in full */
    }
    return false;
}

/* The instructions that may make up an epilogue, from pc to the return; when they do, they are
 * carried out. Whether rsp was last set from a frame register does not matter for that. */
static bool run_epilogue(uint64_t rip, struct frame *frame) {
    uint8_t code[64];
    size_t size = sizeof code;
    if (space_readable((const void *)rip, size))
        memcpy(code, (const void *)rip, size);
    else
        size = space_peek((const void *)rip, code, size);
    struct frame trial = *frame;
    for (size_t at = 0; at + 8 <= size;) {
        const uint8_t *p = code + at;
        if ((p[0] & 0xF8) == 0x58) { /* pop */
            if (!pop(&trial, &trial.gpr[p[0] & 7]))
                return false;
            at += 1;
        } else if (p[0] == 0x41 && (p[1] & 0xF8) == 0x58) {
            if (!pop(&trial, &trial.gpr[8 + (p[1] & 7)]))
                return false;
            at += 2;
        } else if (p[0] == 0x48 && p[1] == 0x83 && p[2] == 0xC4) { /* add rsp, imm8 */
            trial.gpr[GPR_RSP] += (uint64_t)(int64_t)(int8_t)p[3];
            at += 4;
        } else if (p[0] == 0x48 && p[1] == 0x81 && p[2] == 0xC4) { /* add rsp, imm32 */
            int32_t amount;
            memcpy(&amount, p + 3, sizeof amount);
            trial.gpr[GPR_RSP] += (uint64_t)(int64_t)amount;
            at += 7;
        } else if (p[0] == 0xC3 || (p[0] == 0xF3 && p[1] == 0xC3)) {
            *frame = trial;
            return true;
        } else {
            return false;
        }
    }
    return false;
}

static bool step_out(struct frame *frame, bool innermost) {
    /* A return address may be the first byte behind a function that ends in a call. */
    const struct image *image = image_holding(innermost ? frame->rip : frame->rip - 1);
    bool machine_frame = false;
    if (image) {
        uint32_t rva = (uint32_t)(frame->rip - (uintptr_t)image->shown.base);
        struct function f;
        if (find_function(image, innermost ? rva : rva - 1, &f)) {
            if (innermost && run_epilogue(frame->rip, frame))
                return pop(frame, &frame->rip);
            if (!undo_prologue(image, f, rva, frame, &machine_frame))
                return false;
        }
    } else if (!innermost) {
        return false; /* a return address outside every image */
    }
    return machine_frame || pop(frame, &frame->rip);
}

uint32_t MACHINE_ABI unwind_walk(const struct _CONTEXT *context, uint64_t *ret_pcs,
                                 uint32_t capacity) {
    struct frame frame = {.rip = context->rip};
    memcpy(frame.gpr, context->gpr, sizeof frame.gpr);
    uint32_t count = 0;
    /* A jump through a null pointer is a frame, too; further out a zero ends the stack. */
    while (count < capacity && (count == 0 || frame.rip != 0)) {
        uint64_t before = frame.gpr[GPR_RSP];
        if (count != 0 && !image_holding(frame.rip - 1))
            break;
        ret_pcs[count++] = frame.rip;
        if (!step_out(&frame, count == 1) || frame.gpr[GPR_RSP] <= before)
            break;
    }
    return count;
}

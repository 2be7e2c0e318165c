#include "host/machine/pe/bytes.h"

/* Offsets in the x86-64 load configuration. */
enum {
    CONFIG_COOKIE = 0x58,
    CONFIG_CHECK = 0x70,
    CONFIG_DISPATCH = 0x78,
    CONFIG_TABLE = 0x80,
    CONFIG_COUNT = 0x88,
    CONFIG_FLAGS = 0x90,
    FUNCTION_SIZE = 12,
};

struct reader {
    struct pe_area area;
    uint64_t base;
    const uint8_t *config;
    uint32_t size; /* how much of the structure the image has */
    struct pe_error *error;
};

/* The address in the field at `offset`, as an rva with `size` bytes behind it; 0 when absent. */
static cw_result pointer_field(const struct reader *r, const char *name, uint32_t offset,
                               uint64_t size, uint32_t *ret_rva) {
    *ret_rva = 0;
    if (offset + 8 > r->size)
        return CW_OK;
    uint64_t address = read64(r->config + offset);
    if (address == 0)
        return CW_OK;
    if (address < r->base || !range_fits(address - r->base, size, r->area.size))
        return pe_refuse(r->error, name, "0x%llx lies outside the image",
                         (unsigned long long)address);
    *ret_rva = (uint32_t)(address - r->base);
    return CW_OK;
}

static cw_result read_guard_table(const struct reader *r, struct pe_config *c) {
    if (r->size < CONFIG_FLAGS + 4)
        return CW_OK;
    c->guard_flags = read32(r->config + CONFIG_FLAGS);
    uint64_t count = read64(r->config + CONFIG_COUNT);
    c->guard_stride = 4 + (c->guard_flags >> 28);
    if (count > r->area.size)
        return pe_refuse(r->error, "GuardCFFunctionCount", "%llu is more than the image has bytes",
                         (unsigned long long)count);
    c->guard_count = (uint32_t)count;
    CW_TRY(pointer_field(r, "GuardCFFunctionTable", CONFIG_TABLE, count * c->guard_stride,
                         &c->guard_table));
    if (c->guard_table == 0 && count != 0)
        return pe_refuse(r->error, "GuardCFFunctionTable", "is 0 but has %llu entries",
                         (unsigned long long)count);
    for (uint32_t i = 0; i < c->guard_count; i++) {
        uint32_t rva = read32(r->area.base + c->guard_table + (uint64_t)i * c->guard_stride);
        if (rva >= r->area.size)
            return pe_refuse(r->error, "GuardCFFunctionTable",
                             "entry %u, 0x%x, lies outside the image", i, rva);
    }
    return CW_OK;
}

cw_result pe_read_config(const struct pe_file *file, struct pe_area area, uint64_t base,
                         struct pe_config *ret_config, struct pe_error *error) {
    struct pe_span span = file->directories[PE_LOAD_CONFIG];
    struct pe_config c = {0};
    if (span.size != 0) {
        if (!range_fits(span.rva, 4, area.size))
            return pe_refuse(error, "load config", "cut off by the end of the image");
        struct reader r = {area, base, area.base + span.rva, read32(area.base + span.rva), error};
        if (!range_fits(span.rva, r.size, area.size))
            return pe_refuse(error, "load config", "its size, 0x%x, exceeds the image", r.size);
        CW_TRY(pointer_field(&r, "SecurityCookie", CONFIG_COOKIE, 8, &c.cookie));
        CW_TRY(pointer_field(&r, "GuardCFCheckFunctionPointer", CONFIG_CHECK, 8, &c.check_slot));
        CW_TRY(pointer_field(&r, "GuardCFDispatchFunctionPointer", CONFIG_DISPATCH, 8,
                             &c.dispatch_slot));
        CW_TRY(read_guard_table(&r, &c));
    }
    *ret_config = c;
    return CW_OK;
}

cw_result pe_check_functions(const struct pe_file *file, struct pe_area area,
                             struct pe_error *error) {
    struct pe_span span = file->directories[PE_EXCEPTION];
    if (span.size % FUNCTION_SIZE != 0)
        return pe_refuse(error, "exception directory", "its size, 0x%x, is no multiple of 12",
                         span.size);
    uint32_t previous_end = 0;
    for (uint32_t at = 0; at < span.size; at += FUNCTION_SIZE) {
        const uint8_t *entry = area.base + span.rva + at;
        uint32_t begin = read32(entry), end = read32(entry + 4), unwind = read32(entry + 8);
        if (begin >= end || end > area.size || begin < previous_end)
            return pe_refuse(error, "exception directory", "function 0x%x-0x%x is out of order",
                             begin, end);
        if (!range_fits(unwind & ~3u, 4, area.size))
            return pe_refuse(error, "UnwindInfoAddress", "0x%x of function 0x%x", unwind, begin);
        previous_end = end;
    }
    return CW_OK;
}

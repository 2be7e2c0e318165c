#include "host/machine/pe/bytes.h"

enum { EXPORT_DIRECTORY_SIZE = 40 };

static cw_result check_tables(const struct pe_exports *e, struct pe_area area,
                              struct pe_error *error) {
    const char *previous = "";
    for (uint32_t i = 0; i < e->function_count; i++) {
        uint32_t rva = read32(e->functions + 4 * i);
        if (rva >= area.size)
            return pe_refuse(error, "AddressOfFunctions", "entry %u, 0x%x, is outside the image", i,
                             rva);
        if (rva - e->span.rva < e->span.size && !area_text(area, rva))
            return pe_refuse(error, "AddressOfFunctions", "forwarder %u is not a string", i);
    }
    for (uint32_t i = 0; i < e->name_count; i++) {
        const char *name = area_text(area, read32(e->names + 4 * i));
        if (!name)
            return pe_refuse(error, "AddressOfNames", "entry %u is not a string", i);
        if (i != 0 && strcmp(previous, name) >= 0)
            return pe_refuse(error, "AddressOfNames", "entry %u (%.64s) is not in order", i, name);
        if (read16(e->ordinals + 2 * i) >= e->function_count)
            return pe_refuse(error, "AddressOfNameOrdinals", "entry %u, %u, is beyond %u functions",
                             i, read16(e->ordinals + 2 * i), e->function_count);
        previous = name;
    }
    return CW_OK;
}

cw_result pe_read_exports(const struct pe_file *file, struct pe_area area,
                          struct pe_exports *ret_exports, struct pe_error *error) {
    struct pe_exports e = {.span = file->directories[PE_EXPORT]};
    if (e.span.size == 0) {
        *ret_exports = e;
        return CW_OK;
    }
    if (!range_fits(e.span.rva, EXPORT_DIRECTORY_SIZE, area.size))
        return pe_refuse(error, "export directory", "cut off by the end of the image");
    const uint8_t *d = area.base + e.span.rva;
    e.ordinal_base = read32(d + 16);
    e.function_count = read32(d + 20);
    e.name_count = read32(d + 24);
    uint32_t functions = read32(d + 28), names = read32(d + 32), ordinals = read32(d + 36);
    if (!range_fits(functions, (uint64_t)e.function_count * 4, area.size))
        return pe_refuse(error, "NumberOfFunctions", "%u entries at 0x%x exceed the image",
                         e.function_count, functions);
    if (!range_fits(names, (uint64_t)e.name_count * 4, area.size) ||
        !range_fits(ordinals, (uint64_t)e.name_count * 2, area.size))
        return pe_refuse(error, "NumberOfNames", "%u entries exceed the image", e.name_count);
    e.functions = area.base + functions;
    e.names = area.base + names;
    e.ordinals = area.base + ordinals;
    CW_TRY(check_tables(&e, area, error));
    *ret_exports = e;
    return CW_OK;
}

static bool export_at(const struct pe_exports *e, struct pe_area area, uint32_t index,
                      uint32_t *ret_rva, const char **ret_forwarder) {
    uint32_t rva = read32(e->functions + 4 * index);
    if (rva == 0)
        return false; /* an ordinal that is not used */
    *ret_rva = rva;
    *ret_forwarder = rva - e->span.rva < e->span.size ? (const char *)area.base + rva : NULL;
    return true;
}

bool pe_find_ordinal(const struct pe_exports *e, struct pe_area area, uint32_t ordinal,
                     uint32_t *ret_rva, const char **ret_forwarder) {
    uint32_t index = ordinal - e->ordinal_base;
    return index < e->function_count && export_at(e, area, index, ret_rva, ret_forwarder);
}

static int compare_name(const struct pe_exports *e, struct pe_area area, uint32_t index,
                        const char *name) {
    return strcmp(name, (const char *)area.base + read32(e->names + 4 * index));
}

bool pe_find_name(const struct pe_exports *e, struct pe_area area, const char *name, uint32_t hint,
                  uint32_t *ret_rva, const char **ret_forwarder) {
    if (hint < e->name_count && compare_name(e, area, hint, name) == 0)
        return export_at(e, area, read16(e->ordinals + 2 * hint), ret_rva, ret_forwarder);
    uint32_t low = 0, high = e->name_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = compare_name(e, area, middle, name);
        if (order == 0)
            return export_at(e, area, read16(e->ordinals + 2 * middle), ret_rva, ret_forwarder);
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

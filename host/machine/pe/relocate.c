#include "host/machine/pe/bytes.h"

enum {
    REL_ABSOLUTE = 0, /* padding */
    REL_DIR64 = 10,
    FILE_RELOCS_STRIPPED = 0x0001,
};

static cw_result relocate_block(struct pe_area area, uint32_t page, const uint8_t *entries,
                                uint32_t count, uint64_t delta, struct pe_error *error) {
    for (uint32_t i = 0; i < count; i++) {
        uint16_t entry = read16(entries + 2 * i);
        uint32_t type = entry >> 12;
        uint64_t rva = (uint64_t)page + (entry & 0xFFF);
        if (type == REL_ABSOLUTE)
            continue;
        if (type != REL_DIR64)
            return pe_refuse(error, "base relocation", "type %u at 0x%llx; x86-64 has only DIR64",
                             type, (unsigned long long)rva);
        if (!range_fits(rva, 8, area.size))
            return pe_refuse(error, "base relocation", "0x%llx lies outside the image",
                             (unsigned long long)rva);
        write64(area.base + rva, read64(area.base + rva) + delta);
    }
    return CW_OK;
}

cw_result pe_relocate(const struct pe_file *file, struct pe_area area, uint64_t delta,
                      struct pe_error *error) {
    struct pe_span span = file->directories[PE_RELOCATION];
    if (delta == 0)
        return CW_OK;
    if (file->characteristics & FILE_RELOCS_STRIPPED)
        return pe_refuse(error, "Characteristics",
                         "relocations are stripped (linked with /fixed); it cannot be moved");
    for (uint32_t at = 0; at < span.size;) {
        if (span.size - at < 8)
            return pe_refuse(error, "relocation directory", "a block header is cut off at 0x%x",
                             span.rva + at);
        uint32_t page = read32(area.base + span.rva + at);
        uint32_t size = read32(area.base + span.rva + at + 4);
        if (size < 8 || size % 2 != 0 || size > span.size - at)
            return pe_refuse(error, "SizeOfBlock", "0x%x in the relocation block at 0x%x", size,
                             span.rva + at);
        if (page % PE_PAGE != 0 || page >= area.size)
            return pe_refuse(error, "relocation page", "0x%x in the block at 0x%x", page,
                             span.rva + at);
        CW_TRY(relocate_block(area, page, area.base + span.rva + at + 8, (size - 8) / 2, delta,
                              error));
        at += size;
    }
    return CW_OK;
}

#include "base/vec.h"
#include "host/machine/pe/bytes.h"

enum {
    DESCRIPTOR_SIZE = 20,
    MOST_SYMBOLS = 1 << 16, /* over all DLLs; the largest real images have a tenth of it */
};

struct builder {
    struct cw_arena *arena;
    struct pe_area area;
    CW_VEC(struct pe_import) symbols;
    CW_VEC(const char *) dlls;
};

static void add_dll(struct builder *b, const char *dll) {
    for (size_t i = 0; i < b->dlls.len; i++)
        if (cw_str_eq_nocase(cw_str_of(b->dlls.items[i]), cw_str_of(dll)))
            return;
    cw_vec_push(b->arena, &b->dlls, dll);
}

static cw_result read_symbol(struct builder *b, uint64_t thunk, struct pe_import *import,
                             struct pe_error *error) {
    if (thunk >> 63) {
        import->hint = (uint16_t)thunk;
        if (thunk & 0x7FFFFFFFFFFF0000ull)
            return pe_refuse(error, "import thunk", "0x%llx in %s: bits beside the ordinal",
                             (unsigned long long)thunk, import->dll);
        return CW_OK;
    }
    if (!range_fits(thunk, 3, b->area.size))
        return pe_refuse(error, "import thunk", "0x%llx in %s lies outside the image",
                         (unsigned long long)thunk, import->dll);
    import->hint = read16(b->area.base + thunk);
    import->name = area_text(b->area, thunk + 2);
    if (!import->name || *import->name == 0)
        return pe_refuse(error, "import name", "at 0x%llx in %s: %s", (unsigned long long)thunk,
                         import->dll, import->name ? "empty" : "runs out of the image");
    return CW_OK;
}

/* One descriptor: the names from the lookup table, the slots of the address table. */
static cw_result read_dll(struct builder *b, const uint8_t *descriptor, struct pe_error *error) {
    uint32_t lookup = read32(descriptor);
    uint32_t name = read32(descriptor + 12);
    uint32_t slots = read32(descriptor + 16);
    if (lookup == 0)
        lookup = slots; /* old linkers keep the names in the address table alone */
    const char *dll = area_text(b->area, name);
    if (!dll || *dll == 0)
        return pe_refuse(error, "import descriptor", "DLL name at 0x%x is not a string", name);
    add_dll(b, dll);
    if (slots % 8 != 0 || lookup % 8 != 0)
        return pe_refuse(error, "FirstThunk", "0x%x in %s is not aligned to 8", slots, dll);
    for (uint32_t i = 0;; i++) {
        uint64_t offset = (uint64_t)i * 8;
        if (!range_fits(lookup + offset, 8, b->area.size) ||
            !range_fits(slots + offset, 8, b->area.size))
            return pe_refuse(error, "import thunks", "those of %s run out of the image", dll);
        uint64_t thunk = read64(b->area.base + lookup + offset);
        if (thunk == 0)
            return CW_OK;
        if (b->symbols.len >= MOST_SYMBOLS)
            return pe_refuse(error, "import thunks", "more than %d symbols", MOST_SYMBOLS);
        struct pe_import import = {.dll = dll, .slot = slots + (uint32_t)offset};
        CW_TRY(read_symbol(b, thunk, &import, error));
        cw_vec_push(b->arena, &b->symbols, import);
    }
}

cw_result pe_read_imports(struct cw_arena *arena, const struct pe_file *file, struct pe_area area,
                          struct pe_imports *ret_imports, struct pe_error *error) {
    struct pe_span span = file->directories[PE_IMPORT];
    struct builder b = {.arena = arena, .area = area};
    /* Terminated by an empty descriptor; some linkers count it in the directory's size, some not,
     * so the image's end is the bound. */
    for (uint64_t at = span.rva; span.size != 0; at += DESCRIPTOR_SIZE) {
        if (!range_fits(at, DESCRIPTOR_SIZE, area.size))
            return pe_refuse(error, "import directory", "has no end within the image");
        const uint8_t *descriptor = area.base + at;
        if (read32(descriptor + 12) == 0 && read32(descriptor + 16) == 0)
            break;
        CW_TRY(read_dll(&b, descriptor, error));
    }
    *ret_imports = (struct pe_imports){b.symbols.items, (uint32_t)b.symbols.len, b.dlls.items,
                                       (uint32_t)b.dlls.len};
    return CW_OK;
}

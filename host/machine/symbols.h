/* Addresses in images to functions and source lines, through llvm-symbolizer and the PDBs. */
#ifndef HOST_MACHINE_SYMBOLS_H
#define HOST_MACHINE_SYMBOLS_H

#include "base/str.h"

/* One address may stand for several frames, when functions were inlined: the first is innermost. */
struct symbol_line {
    cw_str function; /* empty when unknown */
    cw_str file;
    uint32_t line;
    uint32_t column;
};

struct symbol {
    uint64_t pc;       /* as given */
    const char *image; /* base name, or NULL when in no image */
    uint64_t offset;   /* from the image's base */
    struct symbol_line *lines;
    size_t line_count; /* 0 when nothing is known */
};

/* Resolves the pcs of one report with one run of the symbolizer. exact[i] says that pcs[i] is the
 * instruction itself; others are return addresses. Without a symbolizer the symbols have no lines
 * and *ret_why says why. */
void symbols_resolve(struct cw_arena *arena, const uint64_t *pcs, const bool *exact, size_t count,
                     const char *pdb_folder, struct symbol *ret_symbols, cw_str *ret_why);

#endif

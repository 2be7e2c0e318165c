/* Everything the loader reads of an image, without mapping it. */
#ifndef HOST_MACHINE_TESTS_PE_WHOLE_H
#define HOST_MACHINE_TESTS_PE_WHOLE_H

#include "host/machine/pe/pe.h"

struct whole {
    struct cw_arena arena;
    struct pe_file file;
    struct pe_area area; /* malloc'd, so that ASan knows its bounds */
    struct pe_imports imports;
    struct pe_exports exports;
    struct pe_config config;
    struct pe_error error;
};

/* As if loaded `delta` above its preferred base. */
CW_MUST_USE cw_result whole_read(struct whole *w, cw_str bytes, uint64_t delta);
void whole_release(struct whole *w);

#endif

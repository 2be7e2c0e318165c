/* Images: from a file to mapped, bound and protected memory.
 *
 * An image lives through load (bytes checked, laid out, relocated; writable, not executable), bind
 * (imports filled in, cookie and CFG slots set, sections protected) and unmap. Beside it lies its
 * annex: an area within reach of 32-bit displacements whose first part is never accessible and
 * holds one address for each import that nobody exports (a call or access there names it), and
 * whose second part takes the code that patch.c writes.
 *
 * A file that cannot be run is reported here, once, on stderr; the result says MACHINE_BAD_IMAGE.
 */
#ifndef HOST_MACHINE_IMAGE_H
#define HOST_MACHINE_IMAGE_H

#include <stdbool.h>
#include "host/machine/machine.h"
#include "host/machine/pe/pe.h"

enum { IMAGE_PATCH_SIZE = 16 * MACHINE_PAGE_SIZE };

struct missing_import {
    const char *dll;  /* as the importer spells it */
    const char *name; /* "#7" for an ordinal */
};

struct image {
    MACHINE_IMAGE shown; /* first: the images hold pointers to it */
    struct cw_arena arena;
    struct pe_file pe;
    struct pe_imports imports;
    struct pe_exports exports;
    struct pe_config config;
    bool bound;
    uint8_t *missing_base; /* 16 bytes each */
    struct missing_import *missing;
    uint32_t missing_count;
    uint8_t *patch_base; /* IMAGE_PATCH_SIZE bytes, inaccessible until patch.c commits them */
    size_t patch_used;
    uint8_t *guard_map; /* one bit for each byte of the image: a CFG target; NULL without CFG */
    struct patch_info *patch;
};

/* Where load_image looks: what the script says, else the folder. The strings must stay. */
void images_set_folder(const char *folder);
void images_add_file(const char *name, const char *host_path);

MACHINE_RESULT image_load(const char *name, uint32_t flags, const MACHINE_IMAGE **ret_image);
MACHINE_RESULT image_bind(const MACHINE_IMAGE *image, MACHINE_IMPORT_FILTER filter, void *context);
void image_unmap(const MACHINE_IMAGE *image);
const MACHINE_IMAGE *image_find(const char *base_name);
void *image_export(const MACHINE_IMAGE *image, const char *name);

/* Async-signal-safe. */
struct image *image_holding(uint64_t address);    /* the image proper */
struct image *image_with_annex(uint64_t address); /* the image or its annex */
const struct missing_import *image_missing_at(uint64_t address, struct image **ret_importer);

/* Whether an indirect call may go there: a listed target of an image with CFG, anything in an
 * image without, an address that stands for a missing import. */
bool image_is_call_target(uint64_t address);

/* Set by the caller once: values for cookies, and the CFG checkers to put into the slots. */
struct image_guard {
    uint64_t (*random)(void);
    void *check;
    void *dispatch;
};
void images_set_guard(const struct image_guard *guard);

#endif

/* What the two halves of reading a manifest share: manifest.c takes the values from the TOML,
 * manifest_meaning.c says what they mean and whether they can be. */
#ifndef CWDK_MANIFEST_READER_H
#define CWDK_MANIFEST_READER_H

#include "cwdk/manifest.h"

struct cw_manifest_reader {
    struct cw_arena *arena;
    struct cw_sink *sink;
    unsigned errors;
};

/* The caller may add help; cw_manifest_say emits it. */
struct cw_diag *cw_manifest_error(struct cw_manifest_reader *r, struct cw_span span,
                                  const char *format, ...) CW_PRINTF(3, 4);
void cw_manifest_say(struct cw_manifest_reader *r, const struct cw_diag *diag);

/* Fills in what follows from other values, and reports what does not fit. */
void cw_manifest_settle(struct cw_manifest_reader *r, struct cw_manifest *manifest);

#endif

/* Diagnostics: what is said to the user about his input, and the sink it is said to.
 *
 * A diagnostic has a severity, a code ("CW0012", an InfVerif number, or none), a message, labelled
 * spans (one primary at least when there is a place at all; the rest explain how it came to that,
 * in the order in which they happened), notes and helps. A sink is passed in, never global: the
 * renderer prints as it comes, the collector keeps, SARIF writers live with their users.
 *
 *     struct cw_diag *d = cw_diag_new(arena, CW_ERROR, "CW0003", "pool block is leaked");
 *     cw_diag_primary(d, span, "this return leaves `buffer` allocated");
 *     cw_diag_secondary(d, where, "allocated here");
 *     cw_diag_help(d, "free it with `ExFreePoolWithTag`");
 *     cw_emit(sink, d);
 *
 * Texts are copied into the arena of the diagnostic, which must outlive the sink's use of it. */
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include <stdio.h>
#include "base/source.h"
#include "base/str.h"
#include "base/vec.h"

enum cw_severity { CW_ERROR, CW_WARNING, CW_NOTE };

struct cw_label {
    struct cw_span span;
    cw_str text; /* may be empty */
    bool primary;
};

struct cw_diag {
    struct cw_arena *arena;
    enum cw_severity severity;
    cw_str code; /* may be empty */
    cw_str message;
    CW_VEC(struct cw_label) labels;
    struct cw_strs notes;
    struct cw_strs helps;
};

struct cw_sink {
    void (*emit)(struct cw_sink *sink, const struct cw_diag *diag);
    struct cw_sources *sources; /* what spans given to this sink refer to */
    unsigned errors;            /* counted by cw_emit */
    unsigned warnings;
};

struct cw_diag *cw_diag_new(struct cw_arena *arena, enum cw_severity severity, const char *code,
                            const char *format, ...) CW_PRINTF(4, 5);
void cw_diag_primary(struct cw_diag *diag, struct cw_span span, const char *format, ...)
    CW_PRINTF(3, 4);
void cw_diag_secondary(struct cw_diag *diag, struct cw_span span, const char *format, ...)
    CW_PRINTF(3, 4);
void cw_diag_note(struct cw_diag *diag, const char *format, ...) CW_PRINTF(2, 3);
void cw_diag_help(struct cw_diag *diag, const char *format, ...) CW_PRINTF(2, 3);

/* Counts and passes on. */
void cw_emit(struct cw_sink *sink, const struct cw_diag *diag);

/* What a reader says that stops at the first mistake: an error at one place, emitted, and
 * CW_REPORTED to return. A help that is NULL or empty is none. The diagnostic lives as long as the
 * sink's sources. */
CW_MUST_USE cw_result cw_fault(struct cw_sink *sink, struct cw_span span, const char *label,
                               const char *help, const char *format, ...) CW_PRINTF(5, 6);

/* The span of the first primary label; zeroed when there is none. */
struct cw_span cw_diag_span(const struct cw_diag *diag);

const char *cw_severity_name(enum cw_severity severity); /* "error", "warning", "note" */

/* --- rendering, in rustc's manner --- */

/* Renders into the buffer; with colour escapes when `colour`. */
void cw_diag_render(struct cw_buf *out, struct cw_sources *sources, const struct cw_diag *diag,
                    bool colour);

/* Prints each diagnostic to `stream` as it comes. */
struct cw_render_sink {
    struct cw_sink sink; /* first: a cw_render_sink is a cw_sink */
    FILE *stream;
    bool colour;
};

void cw_render_sink_init(struct cw_render_sink *sink, struct cw_sources *sources, FILE *stream,
                         bool colour);

/* Keeps them, in order. The diagnostics are kept by pointer. */
struct cw_collect_sink {
    struct cw_sink sink; /* first */
    struct cw_arena *arena;
    CW_VEC(const struct cw_diag *) diags;
};

void cw_collect_sink_init(struct cw_collect_sink *sink, struct cw_sources *sources,
                          struct cw_arena *arena);

#endif

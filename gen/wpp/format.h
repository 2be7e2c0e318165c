/* The format of one message: prefix, text and suffix, cut into what the decoder prints and the
 * types of the arguments. */
#ifndef GEN_WPP_FORMAT_H
#define GEN_WPP_FORMAT_H

#include "gen/wpp/config.h"

enum { WPP_FIRST_ARGUMENT = 10 }; /* numbers below stand for parts of the line's prefix */

struct wpp_format {
    cw_str tmf;                            /* "%0status %10!s!": escapes as in the source */
    CW_VEC(const struct wpp_type *) types; /* of the arguments in order */
    struct cw_strs fixed; /* for each its expression, when the message itself has it; or empty */
};

/* What a message knows of itself without an argument. */
struct wpp_place {
    cw_str file;   /* name without folder */
    uint32_t line; /* from 1 */
};

/* Appends `text` (between the quotes of a literal) to the format. False when it is wrong: a
 * diagnostic has gone to the config's sink, at `span`. */
CW_MUST_USE bool wpp_format_add(struct wpp_config *config, struct wpp_place place, cw_str text,
                                struct cw_span span, struct wpp_format *format);

#endif

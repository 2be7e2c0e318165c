/* What a tool prints on the terminal beside diagnostics: cargo's status lines.
 *
 * Status goes to stderr with the verb right-aligned to 12 columns in bold green; data goes to
 * stdout. Only main programs hold a cw_term; libraries are given a sink or a callback. */
#ifndef BASE_TERM_H
#define BASE_TERM_H

#include <stdio.h>
#include "base/str.h"

enum cw_colour_policy { CW_COLOUR_AUTO, CW_COLOUR_ALWAYS, CW_COLOUR_NEVER };

enum cw_verbosity { CW_QUIET = -1, CW_NORMAL = 0, CW_VERBOSE = 1 };

struct cw_term {
    FILE *stream;
    bool colour;
    enum cw_verbosity verbosity;
};

/* "auto", "always" or "never". */
CW_MUST_USE bool cw_colour_policy_parse(cw_str text, enum cw_colour_policy *ret_policy);

/* AUTO: a terminal, TERM is not "dumb", and NO_COLOR is unset or empty. */
bool cw_colour_wanted(enum cw_colour_policy policy, FILE *stream);

void cw_term_init(struct cw_term *term, FILE *stream, enum cw_colour_policy policy,
                  enum cw_verbosity verbosity);

/* "   Compiling echo v0.1.0": nothing when quiet. */
void cw_term_status(const struct cw_term *term, const char *verb, const char *format, ...)
    CW_PRINTF(3, 4);
/* Only when verbose. */
void cw_term_detail(const struct cw_term *term, const char *verb, const char *format, ...)
    CW_PRINTF(3, 4);
/* "error: ...", also when quiet. */
void cw_term_error(const struct cw_term *term, const char *format, ...) CW_PRINTF(2, 3);
void cw_term_help(const struct cw_term *term, const char *format, ...) CW_PRINTF(2, 3);
void cw_term_note(const struct cw_term *term, const char *format, ...) CW_PRINTF(2, 3);

#endif

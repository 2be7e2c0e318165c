/* The trace statements of one source, in order, each with the function it stands in. */
#ifndef GEN_WPP_SCAN_H
#define GEN_WPP_SCAN_H

#include "gen/wpp/config.h"

struct wpp_statement {
    const struct wpp_function *function;
    uint32_t line;            /* of the statement's name: __LINE__ there */
    struct cw_span span;      /* of the name */
    cw_str inside;            /* "DriverEntry", "Queue::Start" */
    struct cw_strs arguments; /* of function->params, in order; that of MSG as it stands */
    cw_str message;           /* what stands between the quotes, joined; empty without MSG */
    struct cw_span message_span;
    struct cw_strs values; /* of "..." */
};

struct wpp_scan {
    CW_VEC(struct wpp_statement) statements;
    bool initializes; /* WPP_INIT_TRACING is called: the control blocks belong here */
};

/* False when something was wrong and has been said. */
CW_MUST_USE bool wpp_scan(struct wpp_config *config, cw_file file, struct wpp_scan *ret_scan);

/* The text of a condition ("LEVEL", "FLAGS") in a statement, or an empty view. */
cw_str wpp_statement_condition(const struct wpp_statement *statement, const char *name);

#endif

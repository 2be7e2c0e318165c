/* The checker: proves driver sources against the contracts in their headers.
 *
 * Each translation unit is parsed once (front/), lowered to a control-flow graph (mir/), run
 * through the dataflow (flow/) one function at a time, and judged by the rules (rules/). Contracts
 * come from the declarations that the unit sees; bodies of other functions are never looked into,
 * so the cost grows linearly.
 *
 * Default mode reports only what is definitely wrong or breaks a contract, and asks for no
 * annotation. Strict mode (per file: the file includes <wdk/strict.h>, or the caller says so)
 * makes an error of what is not proven, except inside `unsafe("reason") { ... }`.
 *
 * Nothing is printed: diagnostics go into the sink, whose source map the spans refer to. */
#ifndef CHECK_CHECK_H
#define CHECK_CHECK_H

#include "base/diag.h"
#include "base/result.h"

struct cw_check_unit {
    cw_str path;              /* of the source file; also how diagnostics name it */
    const char *const *flags; /* of the compiler: target, include folders, definitions */
    size_t flag_count;
    bool strict; /* the manifest says so; false leaves it to <wdk/strict.h> */
};

struct cw_check_options {
    /* What clang calls -resource-dir; empty: asked from `clang-19 -print-resource-dir` once. */
    cw_str resource_dir;
    /* Headers below one of these folders are the platform's: their inline bodies are trusted.
     * Headers found through -isystem always are. */
    struct cw_strs platform_dirs;
    bool dump_mir; /* for tests: the graph of each function is appended to `dump` */
    struct cw_buf *dump;
};

struct cw_check_stats {
    size_t units, functions, lines; /* lines: of the files named as units */
    size_t strict_units;
    size_t unsafe_blocks, unsafe_lines;
    size_t unknowns;  /* constructs the front end did not understand */
    size_t coarsened; /* functions in which some paths had to be merged for want of space */
    double parse_seconds, flow_seconds;
};

/* Checks units in the given order. Errors and warnings found in the code go to the sink and are no
 * failure of the call; CW_REPORTED when a unit could not be parsed at all (the compiler's own
 * diagnostics are then in the sink) or the environment is not usable. Units after a failed one are
 * still checked. `sink->sources` must be set. *ret_stats may be NULL. */
CW_MUST_USE cw_result cw_check_run(struct cw_arena *arena, const struct cw_check_options *options,
                                   const struct cw_check_unit *units, size_t unit_count,
                                   struct cw_sink *sink, struct cw_check_stats *ret_stats);

/* --- the rules, for `explain` and for SARIF --- */

struct cw_rule_info {
    const char *code;  /* "CW0001" */
    const char *name;  /* "must-check" */
    const char *title; /* one line */
    const char *text;  /* paragraphs: what, why, how to mend it */
    const char *bad;   /* an example that trips the rule; complete but for its includes */
    const char *good;  /* its mended twin */
};

size_t cw_rule_count(void);
const struct cw_rule_info *cw_rule_at(size_t index);
const struct cw_rule_info *cw_rule_find(cw_str code_or_name); /* NULL when there is none */

/* The page that `cwdk explain CODE` prints. False when there is no such rule. */
CW_MUST_USE bool cw_check_explain(struct cw_buf *out, cw_str code_or_name);

/* --- SARIF 2.1.0 --- */

/* Appends a complete SARIF log of the collected diagnostics. Paths are written relative to `root`
 * when they are below it. */
void cw_sarif_write(struct cw_buf *out, const struct cw_collect_sink *found, cw_str root,
                    cw_str tool_version);

#endif

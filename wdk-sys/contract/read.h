/*
 * Private to contract/: reading one annotation text.
 *
 * read.c splits a text into words with arguments and follows the structural ones (_When_, _At_
 * ...); words.c knows the words listed in words.def; shape.c decodes the regular families
 * (_In_reads_bytes_opt_) by their parts; contract.c keeps the facts and the summary.
 */
#ifndef CONTRACT_READ_H
#define CONTRACT_READ_H

#include "wdk-sys/contract/contract.h"

/* What the words being read apply to. Copied down into nested annotations. */
struct cw_context {
    struct cw_place place;
    const struct cw_expr *when;
    enum cw_outcome outcome; /* CW_ON_SUCCESS unless inside _On_failure_ or _Always_ */
    bool outcome_set;
    bool phase_set; /* by _Pre_ or _Post_ before the word */
    enum cw_phase phase;
};

struct cw_reader {
    struct cw_contract *contract;
    cw_str text; /* the whole annotation; every slice read points into it */
    unsigned depth;
};

enum { CW_MAX_WORD_ARGS = 8 };

/* One word of an annotation: its name and its arguments as text. */
struct cw_word {
    cw_str name;
    cw_str args[CW_MAX_WORD_ARGS];
    size_t arg_count;
};

void cw_read_annotations(struct cw_reader *r, cw_str slice, struct cw_context *context);

/* The text from the start of one argument to the end of the last; empty when there is none. */
cw_str cw_args_from(const struct cw_word *word, size_t first);

/* What is annotated, as an expression: what `_Curr_` stands for. */
const struct cw_expr *cw_current_place(struct cw_reader *r, const struct cw_place *place,
                                       cw_str text);

/* Reads a word of words.def. False: not one of them. */
bool cw_read_listed(struct cw_reader *r, const struct cw_word *word,
                    const struct cw_context *context);

/* Decodes the words that are put together from parts. False: not such a word. */
bool cw_read_shape(struct cw_reader *r, const struct cw_word *word,
                   const struct cw_context *context);

/* The annotated value: a function's result, otherwise the place itself. */
struct cw_place cw_value_place(const struct cw_context *context);

/* Parses an argument; NULL after having reported the problem. `_Curr_` becomes the place. */
const struct cw_expr *cw_read_expr(struct cw_reader *r, cw_str slice,
                                   const struct cw_context *context);

/* False after having reported a wrong number of arguments. */
bool cw_expect_args(struct cw_reader *r, const struct cw_word *word, size_t min, size_t max);

/* A fact with the context's condition, phase and outcome filled in where these are set. */
struct cw_fact cw_fact_of(const struct cw_context *context, enum cw_fact_kind kind,
                          enum cw_phase phase, struct cw_place place);

/* Adds the fact to the contract and to its summary. */
void cw_emit_fact(struct cw_reader *r, struct cw_fact fact);

void cw_report(struct cw_reader *r, enum cw_problem_kind kind, cw_str where, cw_str message);

#endif

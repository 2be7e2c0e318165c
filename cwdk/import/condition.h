/* The Condition attribute of MSBuild.
 *
 * The grammar, as documented: `or` of `and` of terms; a term is `!` term, a parenthesis, a call of
 * Exists or HasTrailingSlash, a comparison (== != < > <= >=) of two operands, or one operand that
 * is a boolean word. Operands are quoted texts, words and references such as $(Name). Texts compare
 * without regard to case; two numbers (decimal, 0x, or dotted versions) compare as numbers, two
 * boolean words as booleans.
 *
 * References are put in by the host, after the text was taken apart: a value never changes what the
 * condition's words are. */
#ifndef CWDK_IMPORT_CONDITION_H
#define CWDK_IMPORT_CONDITION_H

#include "base/str.h"

struct cw_condition_host {
    void *context;
    cw_str (*expand)(void *context, cw_str text); /* $(..), @(..) and %(..) replaced */
    bool (*exists)(void *context, cw_str path);   /* Exists('..') */
};

/* CW_MALFORMED: *ret_why says what is wrong with the text, in words for people; *ret_value is
 * untouched. The empty text holds. */
CW_MUST_USE cw_result cw_condition(struct cw_arena *arena, const struct cw_condition_host *host,
                                   cw_str text, bool *ret_value, cw_str *ret_why);

/* The length of the reference that s begins with: $(..), @(..) or %(..) with whatever parentheses
 * and quotes are inside; 0 when it does not begin with one, or when it has no end. */
size_t cw_reference_length(cw_str s);

/* true, on, yes: *ret_value is true; false, off, no: false; otherwise nothing and false returned.
 */
CW_MUST_USE bool cw_boolean_word(cw_str text, bool *ret_value);

#endif

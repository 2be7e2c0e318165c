/* The words of a MOF text. Not for other rooms. */
#ifndef GEN_MOF_LEX_H
#define GEN_MOF_LEX_H

#include "base/diag.h"

enum mof_token_kind {
    MOF_END,
    MOF_WORD,    /* identifier or keyword */
    MOF_NUMBER,  /* text is as written */
    MOF_STRING,  /* text is what it stands for; adjacent literals are joined */
    MOF_CHAR,    /* 'c' */
    MOF_PUNCT,   /* one of the characters of { } [ ] ( ) : ; , = $ - + */
    MOF_PRAGMA,  /* #pragma; what follows are ordinary tokens */
    MOF_INCLUDE, /* #include */
};

struct mof_token {
    enum mof_token_kind kind;
    char punct;
    cw_str text;
    struct cw_span span;
};

struct mof_lexer {
    struct cw_arena *arena;
    struct cw_sink *sink;
    cw_file file;
    cw_str text;
    size_t at;
};

/* On failure (a literal or comment that does not end, a byte that is no MOF) the sink has one
 * error. */
CW_MUST_USE cw_result mof_next(struct mof_lexer *lexer, struct mof_token *ret_token);

#endif

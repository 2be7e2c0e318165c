/* A strict TOML 1.0.0 reader with byte spans.
 *
 * Accepts exactly what the specification accepts; anything else is one error in the sink, with its
 * place. Values, keys and their spans live in the arena. Tables keep the order of the file. */
#ifndef BASE_TOML_H
#define BASE_TOML_H

#include "base/diag.h"
#include "base/map.h"
#include "base/source.h"

enum cw_toml_kind {
    CW_TOML_STRING,
    CW_TOML_INTEGER,
    CW_TOML_FLOAT,
    CW_TOML_BOOLEAN,
    CW_TOML_OFFSET_DATETIME,
    CW_TOML_LOCAL_DATETIME,
    CW_TOML_LOCAL_DATE,
    CW_TOML_LOCAL_TIME,
    CW_TOML_ARRAY,
    CW_TOML_TABLE,
};

struct cw_toml_datetime {
    int year, month, day;
    int hour, minute, second;
    cw_str fraction;    /* digits after the point as written; empty when none */
    int offset_minutes; /* of an offset date-time; 0 for Z */
};

struct cw_toml_value;

struct cw_toml_entry {
    cw_str key;
    struct cw_span key_span; /* where the key was first written */
    struct cw_toml_value *value;
};

struct cw_toml_table {
    CW_VEC(struct cw_toml_entry) entries; /* in order of the file */
    struct cw_map index;                  /* key -> struct cw_toml_value; the reader's and find's */
};

struct cw_toml_value {
    enum cw_toml_kind kind;
    struct cw_span span; /* a [table]: its header; otherwise the value */
    union {
        cw_str string;
        int64_t integer;
        double real;
        bool boolean;
        struct cw_toml_datetime datetime;
        CW_VEC(struct cw_toml_value *) array;
        struct cw_toml_table table;
    };
    unsigned char origin; /* the reader's own: how the table or array came to be */
};

/* Parses a registered source. On failure the sink has one error and the result is CW_REPORTED. */
CW_MUST_USE cw_result cw_toml_parse(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                                    struct cw_toml_value **ret_root);

/* The entry of that name, or NULL. */
const struct cw_toml_entry *cw_toml_find(const struct cw_toml_value *table, cw_str key);

/* "a string", "an integer", ... for messages. */
const char *cw_toml_kind_name(enum cw_toml_kind kind);

#endif

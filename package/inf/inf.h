/* INF files, read with the place of every word.
 *
 * An INF is a list of sections; a section is a list of lines; a line is an optional key and values
 * parted by commas. Names compare without regard to case. Quotes are taken off, continued lines are
 * joined and comments dropped, but %tokens% stay as they are written: cw_inf_expand puts in what
 * [Strings] says. Sections of one name stay apart here, as they are in the file; Windows reads them
 * as one, and so do the functions that look things up.
 *
 * Everything lives in the arena that was given to cw_inf_read; spans refer to the source map. */
#ifndef PACKAGE_INF_INF_H
#define PACKAGE_INF_INF_H

#include "base/diag.h"
#include "base/source.h"
#include "base/vec.h"
#include "package/arch.h"

struct cw_inf_value {
    cw_str text;
    struct cw_span span;
};

struct cw_inf_line {
    struct cw_span span; /* of the whole line, without its comment */
    bool has_key;
    struct cw_inf_value key;
    CW_VEC(struct cw_inf_value) values;
};

struct cw_inf_section {
    cw_str name;
    struct cw_span span; /* of the name, without the brackets */
    CW_VEC(struct cw_inf_line) lines;
};

struct cw_inf {
    struct cw_arena *arena;
    cw_file file;
    CW_VEC(struct cw_inf_section) sections;
};

/* Reads an INF that the source map holds. Faults of syntax are InfVerif's 1002 in the sink, and
 * then the result is CW_REPORTED. */
CW_MUST_USE cw_result cw_inf_read(struct cw_arena *arena, cw_file file, struct cw_sink *sink,
                                  struct cw_inf **ret_inf);

/* Loads the file (ANSI restricted to ASCII, UTF-8, or UTF-16LE with BOM) and reads it. */
CW_MUST_USE cw_result cw_inf_load(struct cw_arena *arena, cw_str path, struct cw_sink *sink,
                                  struct cw_inf **ret_inf);

/* The first section of that name, or NULL. */
const struct cw_inf_section *cw_inf_section(const struct cw_inf *inf, cw_str name);

/* Walks the lines of all sections of that name. Start with {0}; NULL at the end. */
struct cw_inf_cursor {
    size_t section, line;
};
const struct cw_inf_line *cw_inf_next(const struct cw_inf *inf, cw_str section,
                                      struct cw_inf_cursor *cursor);

/* The first line with that key in the sections of that name, or NULL. */
const struct cw_inf_line *cw_inf_line(const struct cw_inf *inf, cw_str section, cw_str key);

/* Value `index` of a line; an empty view when it has fewer. */
cw_str cw_inf_value(const struct cw_inf_line *line, size_t index);

/* Puts [Strings] in for %tokens%; "%%" is a percent sign. Tokens that are numbers (DIRIDs) or not
 * defined stay as they are; *ret_missing (may be NULL) gets the first undefined one. */
cw_str cw_inf_expand(const struct cw_inf *inf, cw_str text, cw_str *ret_missing);

/* The value with its strings put in. */
cw_str cw_inf_text(const struct cw_inf *inf, const struct cw_inf_line *line, size_t index);

#endif

/* The source map: texts by number, so that a span is three small integers.
 *
 * A file is loaded (or a text given) once and stays until the map's arena is released. Spans are
 * byte offsets [start, end) into a file; file 0 is "nowhere" (a zeroed span points to nothing and
 * is not rendered). Lines and columns count from 1; a column counts bytes (cw_source_position) and
 * the renderer shows characters. */
#ifndef BASE_SOURCE_H
#define BASE_SOURCE_H

#include <stdint.h>
#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"

typedef uint32_t cw_file; /* 0: none */

struct cw_span {
    cw_file file;
    uint32_t start;
    uint32_t end;
};

struct cw_source {
    cw_str path; /* as shown to people */
    cw_str text;
    uint32_t *line_starts; /* offsets, line_count of them; made on first use */
    uint32_t line_count;
};

struct cw_sources {
    struct cw_arena *arena;
    CW_VEC(struct cw_source *) files; /* items[0] is NULL */
    struct cw_map by_path;
};

struct cw_position {
    uint32_t line;   /* from 1 */
    uint32_t column; /* from 1, in bytes */
};

void cw_sources_init(struct cw_sources *sources, struct cw_arena *arena);

/* Registers a text under a path; the same path again replaces nothing and returns the first. */
cw_file cw_sources_add(struct cw_sources *sources, cw_str path, cw_str text);

/* Reads a file (once). Fails with the errno of reading, or EFBIG from 4 GiB on. */
CW_MUST_USE cw_result cw_sources_load(struct cw_sources *sources, cw_str path, cw_file *ret_file);

/* NULL for file 0. */
struct cw_source *cw_source_get(const struct cw_sources *sources, cw_file file);

struct cw_position cw_source_position(struct cw_sources *sources, cw_file file, uint32_t offset);

/* The offset of a line and column (both from 1), clamped to the text. */
uint32_t cw_source_offset(struct cw_sources *sources, cw_file file, uint32_t line, uint32_t column);

/* The text of a line without its line end. */
cw_str cw_source_line(struct cw_sources *sources, cw_file file, uint32_t line);

static inline struct cw_span cw_span(cw_file file, size_t start, size_t end) {
    return (struct cw_span){file, (uint32_t)start, (uint32_t)end};
}

#endif

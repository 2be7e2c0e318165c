/* What an import could not carry over: where it stands, what it is, what to do about it.
 *
 * A project is evaluated several times (for each configuration and platform), so a note that was
 * made already is not made again. */
#ifndef CWDK_IMPORT_NOTES_H
#define CWDK_IMPORT_NOTES_H

#include "base/map.h"
#include "base/source.h"
#include "base/vec.h"

struct cw_note {
    struct cw_span span;
    cw_str what;
    cw_str remedy; /* may be empty */
};

struct cw_notes {
    struct cw_arena *arena;
    struct cw_sources *sources;
    CW_VEC(struct cw_note) items;
    struct cw_map seen;
};

void cw_note_at(struct cw_notes *notes, struct cw_span span, cw_str remedy, const char *format, ...)
    CW_PRINTF(4, 5);

/* The list as people read it; nothing when there is none. Sorted by file and line. */
cw_str cw_notes_text(struct cw_notes *notes);

#endif

#include "cwdk/import/notes.h"

#include <stdlib.h>

void cw_note_at(struct cw_notes *notes, struct cw_span span, cw_str remedy, const char *format,
                ...) {
    va_list args;
    va_start(args, format);
    cw_str what = cw_strv(notes->arena, format, args);
    va_end(args);
    cw_str key = cw_strf(notes->arena, "%u %u %" CW_FMT, span.file, span.start, CW_ARG(what));
    if (cw_map_add(notes->arena, &notes->seen, key, NULL))
        cw_vec_push(notes->arena, &notes->items,
                    ((struct cw_note){.span = span, .what = what, .remedy = remedy}));
}

static cw_str path_of(const struct cw_notes *notes, const struct cw_note *note) {
    const struct cw_source *source = cw_source_get(notes->sources, note->span.file);
    return source ? source->path : (cw_str){0};
}

static int by_place(const void *a, const void *b, void *context) {
    const struct cw_notes *notes = context;
    const struct cw_note *x = a, *y = b;
    int order = cw_str_cmp(path_of(notes, x), path_of(notes, y));
    if (order)
        return order;
    if (x->span.start != y->span.start)
        return x->span.start < y->span.start ? -1 : 1;
    return cw_str_cmp(x->what, y->what);
}

cw_str cw_notes_text(struct cw_notes *notes) {
    struct cw_buf out = cw_buf_new(notes->arena);
    if (notes->items.len)
        qsort_r(notes->items.items, notes->items.len, sizeof *notes->items.items, by_place, notes);
    for (size_t i = 0; i < notes->items.len; i++) {
        const struct cw_note *note = &notes->items.items[i];
        cw_str path = path_of(notes, note);
        if (i == 0)
            cw_buf_add(&out, CW_STR("Not carried over:\n"));
        cw_buf_addf(&out, "  %" CW_FMT, CW_ARG(path));
        if (note->span.file)
            cw_buf_addf(&out, ":%u",
                        cw_source_position(notes->sources, note->span.file, note->span.start).line);
        cw_buf_addf(&out, ": %" CW_FMT "\n", CW_ARG(note->what));
        if (note->remedy.len)
            cw_buf_addf(&out, "      %" CW_FMT "\n", CW_ARG(note->remedy));
    }
    return cw_buf_str(&out);
}

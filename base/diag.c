#include "base/diag.h"

static cw_str formatted(struct cw_diag *diag, const char *format, va_list args) {
    return cw_strv(diag->arena, format, args);
}

struct cw_diag *cw_diag_new(struct cw_arena *arena, enum cw_severity severity, const char *code,
                            const char *format, ...) {
    struct cw_diag *diag = cw_new(arena, struct cw_diag);
    diag->arena = arena;
    diag->severity = severity;
    diag->code = cw_str_dup(arena, cw_str_of(code));
    va_list args;
    va_start(args, format);
    diag->message = formatted(diag, format, args);
    va_end(args);
    return diag;
}

void cw_diag_primary(struct cw_diag *diag, struct cw_span span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    struct cw_label label = {span, formatted(diag, format, args), true};
    va_end(args);
    cw_vec_push(diag->arena, &diag->labels, label);
}

void cw_diag_secondary(struct cw_diag *diag, struct cw_span span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    struct cw_label label = {span, formatted(diag, format, args), false};
    va_end(args);
    cw_vec_push(diag->arena, &diag->labels, label);
}

void cw_diag_note(struct cw_diag *diag, const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_vec_push(diag->arena, &diag->notes, formatted(diag, format, args));
    va_end(args);
}

void cw_diag_help(struct cw_diag *diag, const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_vec_push(diag->arena, &diag->helps, formatted(diag, format, args));
    va_end(args);
}

void cw_emit(struct cw_sink *sink, const struct cw_diag *diag) {
    sink->errors += diag->severity == CW_ERROR;
    sink->warnings += diag->severity == CW_WARNING;
    sink->emit(sink, diag);
}

cw_result cw_fault(struct cw_sink *sink, struct cw_span span, const char *label, const char *help,
                   const char *format, ...) {
    va_list args;
    va_start(args, format);
    struct cw_arena *arena = sink->sources->arena;
    cw_str message = cw_strv(arena, format, args);
    va_end(args);
    struct cw_diag *diag = cw_diag_new(arena, CW_ERROR, NULL, "%" CW_FMT, CW_ARG(message));
    cw_diag_primary(diag, span, "%s", label);
    if (help && *help)
        cw_diag_help(diag, "%s", help);
    cw_emit(sink, diag);
    return cw_fail(CW_REPORTED);
}

struct cw_span cw_diag_span(const struct cw_diag *diag) {
    for (size_t i = 0; i < diag->labels.len; i++)
        if (diag->labels.items[i].primary)
            return diag->labels.items[i].span;
    return (struct cw_span){0};
}

const char *cw_severity_name(enum cw_severity severity) {
    switch (severity) {
    case CW_ERROR:
        return "error";
    case CW_WARNING:
        return "warning";
    case CW_NOTE:
        break;
    }
    return "note";
}

static void render_and_print(struct cw_sink *base, const struct cw_diag *diag) {
    struct cw_render_sink *sink = (struct cw_render_sink *)base;
    struct cw_arena scratch = {0};
    struct cw_buf out = cw_buf_new(&scratch);
    cw_diag_render(&out, base->sources, diag, sink->colour);
    fwrite(out.ptr, 1, out.len, sink->stream);
    fflush(sink->stream);
    cw_arena_release(&scratch);
}

void cw_render_sink_init(struct cw_render_sink *sink, struct cw_sources *sources, FILE *stream,
                         bool colour) {
    *sink = (struct cw_render_sink){
        .sink = {.emit = render_and_print, .sources = sources},
        .stream = stream,
        .colour = colour,
    };
}

static void keep(struct cw_sink *base, const struct cw_diag *diag) {
    struct cw_collect_sink *sink = (struct cw_collect_sink *)base;
    cw_vec_push(sink->arena, &sink->diags, diag);
}

void cw_collect_sink_init(struct cw_collect_sink *sink, struct cw_sources *sources,
                          struct cw_arena *arena) {
    *sink = (struct cw_collect_sink){
        .sink = {.emit = keep, .sources = sources},
        .arena = arena,
    };
}

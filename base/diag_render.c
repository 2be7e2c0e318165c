/* Diagnostics as text, in rustc's layout:
 *
 *     error[CW0003]: message
 *       --> file:line:column
 *        |
 *     12 | the source line
 *        |     ^^^^^^ primary label
 *        |
 *        = note: ...
 */
#include "base/diag.h"

#include <stdlib.h>
#include "base/utf.h"

#define RESET "\033[0m"
#define BOLD "\033[1m"
#define BLUE "\033[1;34m"
#define RED "\033[1;31m"
#define AMBER "\033[1;33m"
#define CYAN "\033[1;36m"

enum { TAB_WIDTH = 4 };

/* A label on one line of the source, in columns of the screen (from 0). */
struct mark {
    uint32_t line;
    size_t start;
    size_t end; /* > start */
    cw_str text;
    bool primary;
};

CW_VEC_TYPE(marks, struct mark);

struct renderer {
    struct cw_buf *out;
    struct cw_arena *arena; /* scratch */
    struct cw_sources *sources;
    const struct cw_diag *diag;
    bool colour;
    int gutter; /* width of the widest line number */
};

static const char *severity_colour(enum cw_severity severity) {
    return severity == CW_ERROR ? RED : severity == CW_WARNING ? AMBER : CYAN;
}

static void add_styled(struct renderer *r, const char *style, cw_str text) {
    if (r->colour)
        cw_buf_add(r->out, cw_str_of(style));
    cw_buf_add(r->out, text);
    if (r->colour)
        cw_buf_add(r->out, CW_STR(RESET));
}

/* "   |" without line number, or "12 |" with one (line > 0); no line end. */
static void add_gutter(struct renderer *r, uint32_t line) {
    char number[16] = "";
    if (line)
        snprintf(number, sizeof number, "%u", line);
    add_styled(r, BLUE, cw_strf(r->arena, "%*s |", r->gutter, number));
}

static void end_line(struct renderer *r) {
    while (r->out->len && r->out->ptr[r->out->len - 1] == ' ')
        r->out->len--;
    cw_buf_add_char(r->out, '\n');
}

/* The width on the screen of the first `bytes` bytes of a line. */
static size_t screen_column(cw_str line, size_t bytes) {
    size_t column = 0;
    for (size_t at = 0; at < line.len && at < bytes;) {
        bool tab = line.ptr[at] == '\t';
        (void)cw_utf8_next(line, &at);
        column += tab ? TAB_WIDTH : 1;
    }
    return bytes > line.len ? column + (bytes - line.len) : column;
}

static void add_source_line(struct renderer *r, cw_file file, uint32_t number) {
    cw_str line = cw_source_line(r->sources, file, number);
    add_gutter(r, number);
    cw_buf_add_char(r->out, ' ');
    for (size_t at = 0; at < line.len;) {
        size_t from = at;
        uint32_t c = cw_utf8_next(line, &at);
        if (c == '\t')
            cw_buf_add_repeat(r->out, ' ', TAB_WIDTH);
        else if (c == CW_BAD_CODE_POINT || c < 0x20 || c == 0x7F)
            cw_buf_add(r->out, CW_STR("?")); /* nothing that could steer the terminal */
        else
            cw_buf_add(r->out, cw_str_slice(line, from, at));
    }
    end_line(r);
}

static int by_line_then_start(const void *a, const void *b) {
    const struct mark *x = a;
    const struct mark *y = b;
    if (x->line != y->line)
        return x->line < y->line ? -1 : 1;
    return x->start < y->start ? -1 : x->start > y->start;
}

static struct marks marks_of_file(struct renderer *r, cw_file file) {
    struct marks marks = {0};
    for (size_t i = 0; i < r->diag->labels.len; i++) {
        const struct cw_label *label = &r->diag->labels.items[i];
        if (label->span.file != file)
            continue;
        struct cw_position from = cw_source_position(r->sources, file, label->span.start);
        struct cw_position to = cw_source_position(r->sources, file, label->span.end);
        cw_str line = cw_source_line(r->sources, file, from.line);
        /* A span over several lines is marked to the end of its first. */
        size_t end = to.line == from.line ? to.column - 1 : line.len;
        struct mark mark = {.line = from.line,
                            .start = screen_column(line, from.column - 1),
                            .end = screen_column(line, end),
                            .text = label->text,
                            .primary = label->primary};
        if (mark.end <= mark.start)
            mark.end = mark.start + 1;
        cw_vec_push(r->arena, &marks, mark);
    }
    if (marks.len)
        qsort(marks.items, marks.len, sizeof *marks.items, by_line_then_start);
    return marks;
}

/* Text put at columns of one row; later puts lie to the right of earlier ones or over them. */
struct row {
    size_t column;
};

static void row_to(struct renderer *r, struct row *row, size_t column) {
    if (column > row->column) {
        cw_buf_add_repeat(r->out, ' ', column - row->column);
        row->column = column;
    }
}

static const char *mark_colour(const struct renderer *r, const struct mark *mark) {
    return mark->primary ? severity_colour(r->diag->severity) : BLUE;
}

/* The row of carets; a primary mark wins where marks overlap. */
static void add_markers(struct renderer *r, const struct mark *marks, size_t count, cw_str text) {
    size_t width = 0;
    for (size_t i = 0; i < count; i++)
        if (marks[i].end > width)
            width = marks[i].end;
    const struct mark **cells = cw_new_array(r->arena, const struct mark *, width);
    for (int primary = 0; primary < 2; primary++)
        for (size_t i = 0; i < count; i++)
            for (size_t c = marks[i].start; marks[i].primary == primary && c < marks[i].end; c++)
                cells[c] = &marks[i];
    add_gutter(r, 0);
    cw_buf_add_char(r->out, ' ');
    struct row row = {0};
    for (size_t c = 0; c < width;) {
        size_t run = c + 1;
        while (run < width && cells[run] == cells[c])
            run++;
        if (cells[c]) {
            struct cw_buf carets = cw_buf_new(r->arena);
            cw_buf_add_repeat(&carets, cells[c]->primary ? '^' : '-', run - c);
            row_to(r, &row, c);
            add_styled(r, mark_colour(r, cells[c]), cw_buf_str(&carets));
            row.column = run;
        }
        c = run;
    }
    if (text.len) {
        cw_buf_add_char(r->out, ' ');
        add_styled(r, mark_colour(r, &marks[count - 1]), text);
    }
    end_line(r);
}

/* A row with '|' under each of marks[0 .. count) that has a text, the last one's text (if
 * `with_text`) in place of its bar. */
static void add_hanging(struct renderer *r, const struct mark *marks, size_t count,
                        bool with_text) {
    add_gutter(r, 0);
    cw_buf_add_char(r->out, ' ');
    struct row row = {0};
    for (size_t i = 0; i < count; i++) {
        bool last = i + 1 == count;
        if (marks[i].text.len == 0 || (row.column > marks[i].start && !last))
            continue;
        row_to(r, &row, marks[i].start);
        bool text = last && with_text;
        add_styled(r, mark_colour(r, &marks[i]), text ? marks[i].text : CW_STR("|"));
        row.column++;
    }
    end_line(r);
}

static void add_marks_of_line(struct renderer *r, const struct mark *marks, size_t count) {
    const struct mark *last = &marks[count - 1];
    bool inline_text = true; /* the rightmost label stands behind its carets when none reach on */
    for (size_t i = 0; i + 1 < count; i++)
        inline_text = inline_text && marks[i].end <= last->end && marks[i].start < last->start;
    add_markers(r, marks, count, inline_text ? last->text : (cw_str){0});
    size_t left = inline_text ? count - 1 : count;
    bool barred = false;
    while (left > 0) {
        if (marks[left - 1].text.len) {
            if (!barred)
                add_hanging(r, marks, left, false);
            barred = true;
            add_hanging(r, marks, left, true);
        }
        left--;
    }
}

/* What the "-->" line of a file names: its first primary label, or its first label. */
static struct cw_span place_in_file(const struct cw_diag *diag, cw_file file) {
    struct cw_span place = {0};
    for (size_t i = 0; i < diag->labels.len; i++) {
        const struct cw_label *label = &diag->labels.items[i];
        if (label->span.file != file)
            continue;
        if (label->primary)
            return label->span;
        if (place.file == 0)
            place = label->span;
    }
    return place;
}

static void add_file(struct renderer *r, cw_file file, bool first) {
    struct marks marks = marks_of_file(r, file);
    struct cw_span at = place_in_file(r->diag, file);
    struct cw_position position = cw_source_position(r->sources, file, at.start);
    cw_str line = cw_source_line(r->sources, file, position.line);
    size_t column = cw_utf8_count(cw_str_slice(line, 0, position.column - 1)) + 1;
    if (!first) {
        add_gutter(r, 0);
        end_line(r);
    }
    add_styled(r, BLUE, cw_strf(r->arena, "%*s%s", r->gutter, "", first ? "-->" : ":::"));
    cw_str path = cw_source_get(r->sources, file)->path;
    cw_buf_addf(r->out, " %" CW_FMT ":%u:%zu\n", CW_ARG(path), position.line, column);
    add_gutter(r, 0);
    end_line(r);
    for (size_t i = 0; i < marks.len;) {
        uint32_t number = marks.items[i].line;
        if (i > 0 && number == marks.items[i - 1].line + 2)
            add_source_line(r, file, number - 1);
        else if (i > 0 && number > marks.items[i - 1].line + 2) {
            add_styled(r, BLUE, CW_STR("..."));
            end_line(r);
        }
        size_t count = 1;
        while (i + count < marks.len && marks.items[i + count].line == number)
            count++;
        add_source_line(r, file, number);
        add_marks_of_line(r, &marks.items[i], count);
        i += count;
    }
}

static bool is_first_label_of_file(const struct cw_diag *diag, size_t index) {
    for (size_t i = 0; i < index; i++)
        if (diag->labels.items[i].span.file == diag->labels.items[index].span.file)
            return false;
    return true;
}

static void measure_gutter(struct renderer *r) {
    uint32_t widest = 0;
    for (size_t i = 0; i < r->diag->labels.len; i++) {
        struct cw_span span = r->diag->labels.items[i].span;
        uint32_t line = cw_source_position(r->sources, span.file, span.start).line;
        widest = line > widest ? line : widest;
    }
    r->gutter = snprintf(NULL, 0, "%u", widest);
}

static void add_files(struct renderer *r) {
    cw_file primary = cw_diag_span(r->diag).file;
    bool first = true;
    if (primary && cw_source_get(r->sources, primary)) {
        add_file(r, primary, true);
        first = false;
    }
    for (size_t i = 0; i < r->diag->labels.len; i++) {
        cw_file file = r->diag->labels.items[i].span.file;
        if (file == primary || !cw_source_get(r->sources, file) ||
            !is_first_label_of_file(r->diag, i))
            continue;
        add_file(r, file, first);
        first = false;
    }
    if (!first && (r->diag->notes.len || r->diag->helps.len)) {
        add_gutter(r, 0);
        end_line(r);
    }
}

static void add_remarks(struct renderer *r, const char *word, const struct cw_strs *texts) {
    for (size_t i = 0; i < texts->len; i++) {
        cw_str rest = texts->items[i];
        cw_str line;
        for (bool first = true; cw_str_split(&rest, '\n', &line); first = false) {
            cw_buf_addf(r->out, "%*s ", r->gutter, "");
            if (first) {
                add_styled(r, BLUE, CW_STR("="));
                cw_buf_add_char(r->out, ' ');
                add_styled(r, BOLD, cw_str_of(word));
                cw_buf_add(r->out, CW_STR(": "));
            } else {
                cw_buf_add_repeat(r->out, ' ', strlen(word) + 4);
            }
            cw_buf_add(r->out, line);
            end_line(r);
        }
    }
}

void cw_diag_render(struct cw_buf *out, struct cw_sources *sources, const struct cw_diag *diag,
                    bool colour) {
    struct cw_arena scratch = {0};
    struct renderer r = {
        .out = out, .arena = &scratch, .sources = sources, .diag = diag, .colour = colour};
    cw_str title = cw_str_of(cw_severity_name(diag->severity));
    if (diag->code.len)
        title = cw_strf(&scratch, "%" CW_FMT "[%" CW_FMT "]", CW_ARG(title), CW_ARG(diag->code));
    add_styled(&r, severity_colour(diag->severity), title);
    add_styled(&r, BOLD, cw_strf(&scratch, ": %" CW_FMT, CW_ARG(diag->message)));
    cw_buf_add_char(out, '\n');
    measure_gutter(&r);
    add_files(&r);
    add_remarks(&r, "note", &diag->notes);
    add_remarks(&r, "help", &diag->helps);
    cw_buf_add_char(out, '\n');
    cw_arena_release(&scratch);
}

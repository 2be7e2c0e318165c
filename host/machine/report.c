#include "host/machine/report.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/fs.h"
#include "base/vec.h"
#include "host/machine/calls.h"
#include "host/machine/console.h"
#include "host/machine/image.h"
#include "host/machine/report_json.h"
#include "host/machine/symbols.h"

enum { MOST_FIELDS = 32, MOST_FRAMES_SHOWN = 24 };

static const struct options *options;

void report_init(const struct options *given) { options = given; }

/* -- Colours ---------------------------------------------------------------------------------- */

struct style {
    const char *error, *place, *key, *off;
};

static struct style style_of(bool colour) {
    return colour ? (struct style){"\033[1;31m", "\033[1;34m", "\033[1m", "\033[0m"}
                  : (struct style){"", "", "", ""};
}

/* -- Stacks ----------------------------------------------------------------------------------- */

/* An image of the host itself: nobody's bug is fixed there. */
static bool is_host_image(const char *base_name) {
    static const char *const names[] = {"ntoskrnl.exe", "WDFLDR.SYS", "Wdf01000.sys",
                                        "verifier.sys", "ntdll.dll"};
    for (size_t i = 0; base_name && i < sizeof names / sizeof names[0]; i++)
        if (cw_str_eq_nocase(cw_str_of(base_name), cw_str_of(names[i])))
            return true;
    return false;
}

/* How many frames at the top are the host's, when the stack goes on into other images. */
static size_t folded_frames(const struct report_stack *stack) {
    if (!stack->fold)
        return 0;
    for (size_t i = 0; i < stack->count; i++)
        if (stack->symbols[i].image && !is_host_image(stack->symbols[i].image))
            return i;
    return 0;
}

static struct report_stack *resolve_stacks(struct cw_arena *arena, const MACHINE_REPORT *report,
                                           cw_str *ret_why) {
    size_t total = 0, done = 0;
    for (uint32_t i = 0; i < report->stack_count; i++)
        total += report->stacks[i].count;
    uint64_t *pcs = cw_new_array(arena, uint64_t, total);
    bool *exact = cw_new_array(arena, bool, total);
    struct symbol *symbols = cw_new_array(arena, struct symbol, total);
    struct report_stack *stacks = cw_new_array(arena, struct report_stack, report->stack_count);
    for (uint32_t i = 0; i < report->stack_count; i++) {
        const MACHINE_STACK *from = &report->stacks[i];
        stacks[i] = (struct report_stack){.label = from->label,
                                          .symbols = symbols + done,
                                          .count = from->count,
                                          .fold = from->fold_kernel_frames != 0};
        for (uint32_t n = 0; n < from->count; n++, done++) {
            pcs[done] = from->pcs[n];
            exact[done] = n == 0;
        }
    }
    symbols_resolve(arena, pcs, exact, total, options->symbols, symbols, ret_why);
    return stacks;
}

/* -- Source lines ----------------------------------------------------------------------------- */

/* Paths in PDBs are those of the compiler; the part below the current folder is enough. */
static cw_str short_path(struct cw_arena *arena, cw_str path) {
    cw_str here;
    path = cw_path_normal(arena, path);
    if (cw_ok(cw_fs_absolute(arena, CW_STR("."), &here)) && cw_str_starts(path, here) &&
        path.len > here.len && path.ptr[here.len] == '/')
        return cw_str_from(path, here.len + 1);
    return path;
}

static cw_str source_line(struct cw_arena *arena, cw_str path, uint32_t number) {
    cw_str text, line = CW_STR("");
    if (options->sources && !cw_fs_is_file(path))
        path = cw_path_join(arena, cw_str_of(options->sources), path);
    if (number == 0 || cw_failed(cw_fs_read(arena, path, &text)))
        return CW_STR("");
    for (uint32_t i = 0; i < number; i++)
        if (!cw_str_split(&text, '\n', &line))
            return CW_STR("");
    return line;
}

/* The line to blame: the innermost frame that is not the host's and has one. */
static const struct symbol_line *blamed_line(const struct report_stack *stack) {
    for (size_t i = folded_frames(stack); i < stack->count; i++)
        if (stack->symbols[i].line_count != 0 && stack->symbols[i].lines[0].line != 0)
            return &stack->symbols[i].lines[0];
    return NULL;
}

static void add_caret(struct cw_buf *out, cw_str line, uint32_t column) {
    size_t end = column > 0 && column - 1 < line.len ? column - 1 : 0;
    if (end == 0) /* no column in the PDB: the first character that is not a blank */
        while (end < line.len && (line.ptr[end] == ' ' || line.ptr[end] == '\t'))
            end++;
    for (size_t i = 0; i < end; i++)
        cw_buf_add_char(out, line.ptr[i] == '\t' ? '\t' : ' ');
    cw_buf_add_char(out, '^');
}

static void add_source(struct cw_buf *out, const struct style *style,
                       const struct symbol_line *where) {
    cw_str path = short_path(out->arena, where->file);
    cw_buf_addf(out, "  %s-->%s %" CW_FMT ":%u", style->place, style->off, CW_ARG(path),
                where->line);
    if (where->column)
        cw_buf_addf(out, ":%u", where->column);
    cw_buf_add_char(out, '\n');
    cw_str line = source_line(out->arena, where->file, where->line);
    if (line.len == 0)
        return;
    int width = snprintf(NULL, 0, "%u", where->line);
    cw_buf_addf(out, "%s%*s |%s\n", style->place, width, "", style->off);
    cw_buf_addf(out, "%s%u |%s %" CW_FMT "\n", style->place, where->line, style->off, CW_ARG(line));
    cw_buf_addf(out, "%s%*s |%s %s", style->place, width, "", style->off, style->error);
    add_caret(out, line, where->column);
    cw_buf_addf(out, "%s\n", style->off);
}

/* -- Text ------------------------------------------------------------------------------------- */

static const char *heading(MACHINE_EXIT code) {
    switch (code) {
    case MACHINE_EXIT_VIOLATION:
        return "driver verifier";
    case MACHINE_EXIT_BUG_CHECK:
        return "bug check";
    case MACHINE_EXIT_UNIMPLEMENTED:
        return "not implemented";
    case MACHINE_EXIT_NO_PROGRESS:
        return "no progress";
    default:
        return "error";
    }
}

static void add_frame(struct cw_buf *out, const struct style *style, size_t index,
                      const struct symbol *symbol) {
    if (symbol->line_count == 0) {
        if (symbol->image)
            cw_buf_addf(out, "    #%-2zu %s+0x%llx\n", index, symbol->image,
                        (unsigned long long)symbol->offset);
        else
            cw_buf_addf(out, "    #%-2zu 0x%llx (in no image)\n", index,
                        (unsigned long long)symbol->pc);
        return;
    }
    for (size_t i = 0; i < symbol->line_count; i++) {
        const struct symbol_line *line = &symbol->lines[i];
        const char *image = symbol->image;
        if (i == 0)
            cw_buf_addf(out, "    #%-2zu ", index);
        else
            cw_buf_addf(out, "        ");
        cw_buf_addf(out, "%s%s!%" CW_FMT "%s", style->key, image, CW_ARG(line->function),
                    style->off);
        if (line->line)
            cw_buf_addf(out, "  %" CW_FMT ":%u", CW_ARG(short_path(out->arena, line->file)),
                        line->line);
        cw_buf_addf(out, "%s\n", i + 1 < symbol->line_count ? "  (inlined)" : "");
    }
}

static void add_stack(struct cw_buf *out, const struct style *style,
                      const struct report_stack *stack) {
    size_t folded = folded_frames(stack);
    cw_buf_addf(out, "  %s= %s:%s", style->place, stack->label, style->off);
    if (folded)
        cw_buf_addf(out, " (%zu frames inside the host left out)", folded);
    cw_buf_add_char(out, '\n');
    for (size_t i = folded; i < stack->count; i++) {
        if (i - folded == MOST_FRAMES_SHOWN) {
            cw_buf_addf(out, "    ... %zu more\n", stack->count - i);
            break;
        }
        add_frame(out, style, i, &stack->symbols[i]);
    }
}

/* The explanation, wrapped behind "= note: ". */
static void add_wrapped(struct cw_buf *out, const struct style *style, cw_str text) {
    size_t column = 0;
    cw_str word;
    cw_buf_addf(out, "  %s= note:%s", style->place, style->off);
    while (cw_str_split(&text, ' ', &word)) {
        if (column + word.len > 84) {
            cw_buf_addf(out, "\n         ");
            column = 0;
        }
        cw_buf_addf(out, " %" CW_FMT, CW_ARG(word));
        column += word.len + 1;
    }
    cw_buf_add_char(out, '\n');
}

static void add_text(struct cw_buf *out, const struct report_view *view, bool colour) {
    struct style style = style_of(colour);
    const MACHINE_REPORT *report = view->report;
    cw_buf_addf(out, "\n%s%s", style.error, heading(report->exit_code));
    if (report->code)
        cw_buf_addf(out, "[%s]", report->code);
    cw_buf_addf(out, "%s: %s%s%s\n", style.off, style.key, report->title, style.off);
    const struct symbol_line *where = NULL;
    for (uint32_t i = 0; i < report->stack_count && !where; i++)
        where = blamed_line(&view->stacks[i]);
    if (where)
        add_source(out, &style, where);
    if (report->explanation)
        add_wrapped(out, &style, cw_str_of(report->explanation));
    for (uint32_t i = 0; i < report->stack_count; i++)
        add_stack(out, &style, &view->stacks[i]);
    if (report->code)
        cw_buf_addf(
            out, "  %s= parameters:%s 0x%llx 0x%llx 0x%llx 0x%llx\n", style.place, style.off,
            (unsigned long long)report->parameters[0], (unsigned long long)report->parameters[1],
            (unsigned long long)report->parameters[2], (unsigned long long)report->parameters[3]);
    for (size_t i = 0; i < view->field_count; i++)
        cw_buf_addf(out, "  %s= %s:%s %s\n", style.place, view->fields[i].key, style.off,
                    view->fields[i].value);
    if (view->symbols_missing.len)
        cw_buf_addf(out, "  %s= note:%s %" CW_FMT "\n", style.place, style.off,
                    CW_ARG(view->symbols_missing));
    cw_buf_addf(out, "  %s= replay:%s %" CW_FMT "\n\n", style.place, style.off,
                CW_ARG(view->replay));
}

/* -- Putting it together ---------------------------------------------------------------------- */

static cw_str replay_line(struct cw_arena *arena) {
    if (options->replay_command)
        return cw_str_of(options->replay_command);
    return cw_strf(arena, "--replay %" CW_FMT, CW_ARG(choose_text(arena, &options->plan)));
}

static size_t collect_fields(const MACHINE_REPORT *report, MACHINE_FIELD fields[MOST_FIELDS]) {
    size_t count = 0;
    for (; count < report->field_count && count < MOST_FIELDS; count++)
        fields[count] = report->fields[count];
    const MACHINE_HOOKS *hooks = calls_hooks();
    if (hooks->describe && count < MOST_FIELDS)
        count += hooks->describe(fields + count, (uint32_t)(MOST_FIELDS - count));
    return count;
}

static void append_json(const struct report_view *view) {
    FILE *file = fopen(options->report_json, "ae");
    if (!file || !report_json_write(file, view))
        fprintf(stderr, "error: %s: %s\n", options->report_json, strerror(errno));
    if (file && fclose(file) != 0)
        fprintf(stderr, "error: %s: %s\n", options->report_json, strerror(errno));
}

void report_print(const MACHINE_REPORT *report) {
    struct cw_arena arena = {0};
    MACHINE_FIELD fields[MOST_FIELDS];
    struct report_view view = {.report = report, .fields = fields};
    view.field_count = collect_fields(report, fields);
    view.stacks = resolve_stacks(&arena, report, &view.symbols_missing);
    view.replay = replay_line(&arena);

    bool colour = cw_colour_wanted(options->colour, stderr);
    struct cw_buf text = cw_buf_new(&arena);
    add_text(&text, &view, colour);
    cw_str shown = cw_buf_str(&text);
    console_flush();
    fwrite(shown.ptr, 1, shown.len, stderr);
    if (console_log() != stderr) {
        struct cw_buf plain = cw_buf_new(&arena);
        add_text(&plain, &view, false);
        shown = cw_buf_str(&plain);
        console_write(MACHINE_STREAM_LOG, shown.ptr, shown.len);
    }
    if (options->report_json)
        append_json(&view);
    console_flush();
    cw_arena_release(&arena);
}

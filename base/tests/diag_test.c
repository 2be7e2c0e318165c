/* Sources and the rendering of diagnostics, compared to the letter. */
#include "base/tests/test.h"

#include <stdio.h>
#include <stdlib.h>
#include "base/diag.h"
#include "base/term.h"

static const char text[] = "line one\n"
                           "\tbuffer = allocate(size);\n"
                           "\n"
                           "    if (failed(use(buffer)))\n"
                           "        return status;\n"
                           "\n"
                           "\n"
                           "last";

struct fixture {
    struct cw_arena arena;
    struct cw_sources sources;
    cw_file file;
};

static int setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    cw_sources_init(&f->sources, &f->arena);
    f->file = cw_sources_add(&f->sources, CW_STR("src/a.c"), cw_str_of(text));
    *state = f;
    return 0;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    cw_arena_release(&f->arena);
    free(f);
    return 0;
}

static struct cw_span span_of(const struct fixture *f, const char *part) {
    size_t start = cw_str_find(cw_str_of(text), cw_str_of(part));
    assert_true(start != CW_NPOS);
    return cw_span(f->file, start, start + strlen(part));
}

static cw_str render(struct fixture *f, const struct cw_diag *diag) {
    struct cw_buf out = cw_buf_new(&f->arena);
    cw_diag_render(&out, &f->sources, diag, false);
    return cw_buf_str(&out);
}

static void positions(void **state) {
    struct fixture *f = *state;
    struct cw_position p = cw_source_position(&f->sources, f->file, 0);
    assert_int_equal(p.line, 1);
    assert_int_equal(p.column, 1);
    p = cw_source_position(&f->sources, f->file, 9);
    assert_int_equal(p.line, 2);
    assert_int_equal(p.column, 1);
    p = cw_source_position(&f->sources, f->file, 8);
    assert_int_equal(p.line, 1);
    assert_int_equal(p.column, 9);
    p = cw_source_position(&f->sources, f->file, sizeof text - 1);
    assert_int_equal(p.line, 8);
    assert_int_equal(p.column, 5);
    assert_int_equal(cw_source_offset(&f->sources, f->file, 2, 2), 10);
    assert_str(cw_source_line(&f->sources, f->file, 3), "");
    assert_str(cw_source_line(&f->sources, f->file, 8), "last");
    assert_str(cw_source_line(&f->sources, f->file, 9), "");
}

static void path_through_the_code(void **state) {
    struct fixture *f = *state;
    struct cw_diag *d = cw_diag_new(&f->arena, CW_ERROR, "CW0003", "`%s` is never freed", "buffer");
    cw_diag_primary(d, span_of(f, "return status"), "not freed on this path");
    cw_diag_secondary(d, span_of(f, "allocate(size)"), "allocated here");
    cw_diag_note(d, "one\ntwo");
    cw_diag_help(d, "free it");
    assert_str(render(f, d), "error[CW0003]: `buffer` is never freed\n"
                             " --> src/a.c:5:9\n"
                             "  |\n"
                             "2 |     buffer = allocate(size);\n"
                             "  |              -------------- allocated here\n"
                             "...\n"
                             "5 |         return status;\n"
                             "  |         ^^^^^^^^^^^^^ not freed on this path\n"
                             "  |\n"
                             "  = note: one\n"
                             "          two\n"
                             "  = help: free it\n"
                             "\n");
}

static void several_labels_on_a_line(void **state) {
    struct fixture *f = *state;
    struct cw_diag *d = cw_diag_new(&f->arena, CW_WARNING, NULL, "m");
    cw_diag_primary(d, span_of(f, "failed"), "first");
    cw_diag_secondary(d, span_of(f, "use("), "second");
    cw_diag_secondary(d, span_of(f, "buffer)))"), "third");
    assert_str(render(f, d), "warning: m\n"
                             " --> src/a.c:4:9\n"
                             "  |\n"
                             "4 |     if (failed(use(buffer)))\n"
                             "  |         ^^^^^^ ------------- third\n"
                             "  |         |      |\n"
                             "  |         |      second\n"
                             "  |         first\n"
                             "\n");
}

static void overlapping_labels(void **state) {
    struct fixture *f = *state;
    struct cw_diag *d = cw_diag_new(&f->arena, CW_ERROR, NULL, "m");
    cw_diag_secondary(d, span_of(f, "failed(use(buffer))"), "the whole");
    cw_diag_primary(d, span_of(f, "use"), "a part");
    assert_str(render(f, d), "error: m\n"
                             " --> src/a.c:4:16\n"
                             "  |\n"
                             "4 |     if (failed(use(buffer)))\n"
                             "  |         -------^^^---------\n"
                             "  |         |      |\n"
                             "  |         |      a part\n"
                             "  |         the whole\n"
                             "\n");
}

static void no_place_and_no_length(void **state) {
    struct fixture *f = *state;
    struct cw_diag *d = cw_diag_new(&f->arena, CW_ERROR, NULL, "nowhere");
    cw_diag_help(d, "h");
    assert_str(render(f, d), "error: nowhere\n  = help: h\n\n");
    d = cw_diag_new(&f->arena, CW_NOTE, NULL, "end");
    cw_diag_primary(d, cw_span(f->file, sizeof text - 1, sizeof text - 1), "%s", "");
    assert_str(render(f, d), "note: end\n --> src/a.c:8:5\n  |\n8 | last\n  |     ^\n\n");
}

static void two_files_and_wide_text(void **state) {
    struct fixture *f = *state;
    cw_file other = cw_sources_add(&f->sources, CW_STR("b.h"), CW_STR("// \xC3\xA4\xC3\xB6 x\n"));
    struct cw_diag *d = cw_diag_new(&f->arena, CW_ERROR, NULL, "m");
    cw_diag_secondary(d, cw_span(other, 8, 9), "declared");
    cw_diag_primary(d, span_of(f, "last"), "used");
    assert_str(render(f, d), "error: m\n"
                             " --> src/a.c:8:1\n"
                             "  |\n"
                             "8 | last\n"
                             "  | ^^^^ used\n"
                             "  |\n"
                             " ::: b.h:1:7\n"
                             "  |\n"
                             "1 | // \xC3\xA4\xC3\xB6 x\n"
                             "  |       - declared\n"
                             "\n");
}

static void span_over_lines(void **state) {
    struct fixture *f = *state;
    struct cw_diag *d = cw_diag_new(&f->arena, CW_ERROR, NULL, "m");
    cw_diag_primary(d, cw_span(f->file, 5, 20), "here");
    assert_str(render(f, d), "error: m\n"
                             " --> src/a.c:1:6\n"
                             "  |\n"
                             "1 | line one\n"
                             "  |      ^^^ here\n"
                             "\n");
}

static void control_bytes_do_not_reach_the_terminal(void **state) {
    struct fixture *f = *state;
    cw_file file = cw_sources_add(&f->sources, CW_STR("evil"), CW_STR("a\033[2Jb"));
    struct cw_diag *d = cw_diag_new(&f->arena, CW_ERROR, NULL, "m");
    cw_diag_primary(d, cw_span(file, 0, 1), "x");
    assert_int_equal(cw_str_find_char(render(f, d), '\033'), CW_NPOS);
}

static void sinks_count(void **state) {
    struct fixture *f = *state;
    struct cw_collect_sink sink;
    cw_collect_sink_init(&sink, &f->sources, &f->arena);
    cw_emit(&sink.sink, cw_diag_new(&f->arena, CW_ERROR, NULL, "a"));
    cw_emit(&sink.sink, cw_diag_new(&f->arena, CW_WARNING, NULL, "b"));
    cw_emit(&sink.sink, cw_diag_new(&f->arena, CW_NOTE, NULL, "c"));
    assert_int_equal(sink.sink.errors, 1);
    assert_int_equal(sink.sink.warnings, 1);
    assert_int_equal(sink.diags.len, 3);
    assert_str(sink.diags.items[1]->message, "b");
}

static void status_lines(void **state) {
    (void)state;
    char *printed = NULL;
    size_t size = 0;
    FILE *stream = open_memstream(&printed, &size);
    struct cw_term term = {stream, false, CW_NORMAL};
    cw_term_status(&term, "Compiling", "echo v%d", 1);
    cw_term_detail(&term, "Running", "not shown");
    cw_term_error(&term, "no %s", "disk");
    term.verbosity = CW_QUIET;
    cw_term_status(&term, "Compiling", "not shown");
    fclose(stream);
    assert_string_equal(printed, "   Compiling echo v1\nerror: no disk\n");
    free(printed);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(positions, setup, teardown),
        cmocka_unit_test_setup_teardown(path_through_the_code, setup, teardown),
        cmocka_unit_test_setup_teardown(several_labels_on_a_line, setup, teardown),
        cmocka_unit_test_setup_teardown(overlapping_labels, setup, teardown),
        cmocka_unit_test_setup_teardown(no_place_and_no_length, setup, teardown),
        cmocka_unit_test_setup_teardown(two_files_and_wide_text, setup, teardown),
        cmocka_unit_test_setup_teardown(span_over_lines, setup, teardown),
        cmocka_unit_test_setup_teardown(control_bytes_do_not_reach_the_terminal, setup, teardown),
        cmocka_unit_test_setup_teardown(sinks_count, setup, teardown),
        cmocka_unit_test(status_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

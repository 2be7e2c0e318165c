#include "gen/mc/tests/support.h"

#include <stdlib.h>

#include "base/utf.h"
#include "gen/text.h"

int setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    if (!f)
        return 1;
    cw_sources_init(&f->sources, &f->arena);
    cw_collect_sink_init(&f->sink, &f->sources, &f->arena);
    *state = f;
    return 0;
}

int teardown(void **state) {
    struct fixture *f = *state;
    cw_arena_release(&f->arena);
    free(f);
    return 0;
}

bool compile(struct fixture *f, cw_str bytes, enum cw_mc_mode mode) {
    cw_str text;
    struct cw_mc_options options = {.base = CW_STR("t"), .mode = mode};
    assert_true(cw_ok(cw_text_decode(&f->arena, bytes, &text)));
    cw_file file = cw_sources_add(&f->sources, CW_STR("t.mc"), text);
    f->outputs = (struct cw_outputs){0};
    bool ok = cw_ok(cw_mc_compile(&f->arena, &f->sink.sink, file, &options, &f->outputs));
    assert_int_equal(f->sink.diags.len, ok ? 0 : 1);
    return ok;
}

cw_str output(struct fixture *f, const char *name) {
    for (size_t i = 0; i < f->outputs.len; i++)
        if (cw_str_eq(f->outputs.items[i].path, cw_str_of(name)))
            return f->outputs.items[i].bytes;
    fail_msg("there is no output %s", name);
    return (cw_str){0};
}

void assert_script(struct fixture *f, const char *wanted) {
    cw_str rest = output(f, "t.rc");
    struct cw_buf out = cw_buf_new(&f->arena);
    cw_str line;
    while (rest.len && cw_str_split(&rest, '\n', &line)) {
        size_t comment = cw_str_find(line, CW_STR(" // "));
        cw_buf_add(&out, comment == CW_NPOS ? line : cw_str_slice(line, 0, comment));
        cw_buf_add_char(&out, '\n');
    }
    assert_str(cw_buf_str(&out), wanted);
}

void assert_has(cw_str text, const char *part) {
    if (cw_str_find(text, cw_str_of(part)) == CW_NPOS)
        fail_msg("not found: %s\nin:\n%.*s", part, CW_ARG(text));
}

uint32_t number_at(cw_str bytes, size_t at, unsigned size) {
    uint32_t value = 0;
    assert_true(at + size <= bytes.len);
    for (unsigned i = 0; i < size; i++)
        value |= (uint32_t)(unsigned char)bytes.ptr[at + i] << (8 * i);
    return value;
}

/* A message table as "number: text" lines; checks its blocks. */
cw_str print_table(struct fixture *f, cw_str table) {
    struct cw_buf out = cw_buf_new(&f->arena);
    for (uint32_t i = 0; i < number_at(table, 0, 4); i++) {
        size_t block = 4 + (size_t)i * 12;
        size_t at = number_at(table, block + 8, 4);
        for (uint32_t id = number_at(table, block, 4); id <= number_at(table, block + 4, 4); id++) {
            uint32_t length = number_at(table, at, 2);
            assert_int_equal(number_at(table, at + 2, 2), 1);
            assert_int_equal(length % 4, 0);
            cw_str wide = cw_str_slice(table, at + 4, at + length);
            cw_str text;
            assert_true(cw_ok(cw_utf8_from_utf16le(&f->arena, wide, &text)));
            cw_buf_addf(&out, "%08X: ", id);
            for (size_t k = 0; k < text.len && text.ptr[k]; k++)
                cw_buf_add_char(&out, text.ptr[k] == '\r' ? '/' : text.ptr[k]);
            at += length;
        }
    }
    return cw_buf_str(&out);
}

void check_wrong(const struct wrong *wrong, size_t count) {
    unsigned bad = 0;
    for (size_t i = 0; i < count; i++) {
        void *inner;
        assert_int_equal(setup(&inner), 0);
        struct fixture *f = inner;
        if (compile(f, cw_str_of(wrong[i].text), CW_MC_KERNEL))
            fail_msg("accepted: %s", wrong[i].text);
        const struct cw_diag *diag = f->sink.diags.items[0];
        struct cw_span span = cw_diag_span(diag);
        struct cw_position at = cw_source_position(&f->sources, span.file, span.start);
        if (!cw_str_eq(diag->message, cw_str_of(wrong[i].message)) || at.line != wrong[i].line ||
            at.column != wrong[i].column) {
            print_message("%s\n  gives: %.*s at %u:%u\n", wrong[i].text, CW_ARG(diag->message),
                          at.line, at.column);
            bad++;
        }
        assert_int_equal(teardown(&inner), 0);
    }
    assert_int_equal(bad, 0);
}

#include "base/tests/test.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fs.h"
#include "gen/output.h"
#include "gen/text.h"

struct fixture {
    struct cw_arena arena;
    cw_str dir;
};

static int setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    char name[] = "/tmp/gen-output-XXXXXX";
    if (!f || !mkdtemp(name))
        return 1;
    f->dir = cw_str_dup(&f->arena, cw_str_of(name));
    *state = f;
    return 0;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    bool removed = cw_ok(cw_fs_remove_tree(f->dir));
    cw_arena_release(&f->arena);
    free(f);
    return removed ? 0 : 1;
}

static void same_bytes_keep_the_time_stamp(void **state) {
    struct fixture *f = *state;
    struct cw_outputs outputs = {0};
    cw_str failed;
    cw_output_add(&f->arena, &outputs, CW_STR("deep/a.h"), CW_STR("one"));
    assert_true(cw_ok(cw_outputs_write(&f->arena, &outputs, f->dir, &failed)));
    char *path = cw_cstr(&f->arena, cw_path_join(&f->arena, f->dir, CW_STR("deep/a.h")));
    struct stat before, after;
    assert_int_equal(stat(path, &before), 0);
    assert_true(cw_ok(cw_outputs_write(&f->arena, &outputs, f->dir, &failed)));
    assert_int_equal(stat(path, &after), 0);
    assert_int_equal(before.st_ino, after.st_ino);
    outputs.items[0].bytes = CW_STR("two");
    assert_true(cw_ok(cw_outputs_write(&f->arena, &outputs, f->dir, &failed)));
    cw_str bytes;
    assert_true(cw_ok(cw_fs_read(&f->arena, cw_str_of(path), &bytes)));
    assert_true(cw_str_eq(bytes, CW_STR("two")));
}

static void one_failure_leaves_nothing(void **state) {
    struct fixture *f = *state;
    struct cw_outputs outputs = {0};
    cw_str failed = {0};
    assert_true(cw_ok(cw_fs_make_dirs(cw_path_join(&f->arena, f->dir, CW_STR("b.h")))));
    cw_output_add(&f->arena, &outputs, CW_STR("a.h"), CW_STR("one"));
    cw_output_add(&f->arena, &outputs, CW_STR("b.h"), CW_STR("two"));
    cw_result result = cw_outputs_write(&f->arena, &outputs, f->dir, &failed);
    assert_int_equal(result.code, EISDIR);
    assert_true(cw_str_ends(failed, CW_STR("/b.h")));
    struct cw_strs names = {0};
    assert_true(cw_ok(cw_fs_list(&f->arena, f->dir, &names)));
    assert_int_equal(names.len, 1);
}

static void depfile_quotes(void **state) {
    struct fixture *f = *state;
    struct cw_strs targets = {0}, sources = {0};
    cw_vec_push(&f->arena, &targets, CW_STR("gen/a.h"));
    cw_vec_push(&f->arena, &sources, CW_STR("my file.mc"));
    cw_vec_push(&f->arena, &sources, CW_STR("c$d"));
    cw_str text = cw_depfile(&f->arena, &targets, &sources);
    assert_true(cw_str_eq(text, CW_STR("gen/a.h: \\\n  my\\ file.mc \\\n  c$$d\n")));
}

static void encodings(void **state) {
    struct fixture *f = *state;
    static const struct {
        cw_str bytes, text;
    } cases[] = {
        {CW_STR_INIT("\xFF\xFE"
                     "A\0\xE9\0"),
         CW_STR_INIT("A\xC3\xA9")},
        {CW_STR_INIT("A\0B\0\xE9\0"), CW_STR_INIT("AB\xC3\xA9")},
        {CW_STR_INIT("\xEF\xBB\xBF\xC3\xA9"), CW_STR_INIT("\xC3\xA9")},
        {CW_STR_INIT("caf\xE9 \x80"), CW_STR_INIT("caf\xC3\xA9 \xE2\x82\xAC")},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cw_str text;
        assert_true(cw_ok(cw_text_decode(&f->arena, cases[i].bytes, &text)));
        assert_true(cw_str_eq(text, cases[i].text));
    }
    cw_str text;
    assert_int_equal(cw_text_decode(&f->arena, CW_STR("\xFF\xFE\x00\xD8"), &text).code,
                     CW_MALFORMED);
}

static void guids(void **state) {
    struct fixture *f = *state;
    struct cw_guid guid;
    assert_true(cw_guid_parse(CW_STR("{00112233-4455-6677-8899-aabbccddeeff}"), &guid));
    static const unsigned char bytes[16] = {0x33, 0x22, 0x11, 0x00, 0x55, 0x44, 0x77, 0x66,
                                            0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF};
    assert_memory_equal(guid.bytes, bytes, 16);
    assert_true(cw_str_eq(
        cw_guid_initializer(&f->arena, &guid, "{", "}"),
        CW_STR("0x00112233, 0x4455, 0x6677, {0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff}")));
    assert_false(cw_guid_parse(CW_STR("{00112233-4455-6677-8899-aabbccddeef}"), &guid));
    assert_false(cw_guid_parse(CW_STR("00112233-4455-6677-8899_aabbccddeeff"), &guid));
    assert_false(cw_guid_parse(CW_STR("0011223g-4455-6677-8899-aabbccddeeff"), &guid));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(same_bytes_keep_the_time_stamp, setup, teardown),
        cmocka_unit_test_setup_teardown(one_failure_leaves_nothing, setup, teardown),
        cmocka_unit_test_setup_teardown(depfile_quotes, setup, teardown),
        cmocka_unit_test_setup_teardown(encodings, setup, teardown),
        cmocka_unit_test_setup_teardown(guids, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

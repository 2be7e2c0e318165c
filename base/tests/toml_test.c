/* The TOML reader: values, spans, and one error with a place for each kind of mistake. The public
 * suite (toml_suite.c) has the breadth; this runs without it. */
#include "base/tests/test.h"

#include "base/toml.h"

static struct cw_arena arena;

static int release(void **state) {
    (void)state;
    cw_arena_release(&arena);
    return 0;
}

static const struct cw_toml_value *get(const struct cw_toml_value *table, const char *key) {
    const struct cw_toml_entry *entry = cw_toml_find(table, cw_str_of(key));
    assert_non_null(entry);
    return entry->value;
}

static bool parse(const char *text, struct cw_sources *sources, struct cw_collect_sink *sink,
                  struct cw_toml_value **ret_root) {
    cw_sources_init(sources, &arena);
    cw_collect_sink_init(sink, sources, &arena);
    cw_file file = cw_sources_add(sources, CW_STR("t.toml"), cw_str_of(text));
    return cw_ok(cw_toml_parse(&arena, &sink->sink, file, ret_root));
}

static const struct cw_toml_value *parsed(const char *text) {
    struct cw_sources sources;
    struct cw_collect_sink sink;
    struct cw_toml_value *root = NULL;
    if (!parse(text, &sources, &sink, &root))
        fail_msg("%s", sink.diags.items[0]->message.ptr);
    return root;
}

static void values(void **state) {
    (void)state;
    const struct cw_toml_value *root = parsed("name = \"a\\tb\"\n"
                                              "n = -1_000\n"
                                              "h = 0xC4\n"
                                              "f = 6.5e-1\n"
                                              "b = true\n"
                                              "d = 2026-11-22 10:00:00.5-01:30\n"
                                              "list = [1, # one\n 2,\n]\n"
                                              "t = { x.y = 'q' }\n");
    assert_str(get(root, "name")->string, "a\tb");
    assert_int_equal(get(root, "n")->integer, -1000);
    assert_int_equal(get(root, "h")->integer, 0xC4);
    assert_true(get(root, "f")->real == 0.65);
    assert_true(get(root, "b")->boolean);
    assert_int_equal(get(root, "d")->kind, CW_TOML_OFFSET_DATETIME);
    assert_int_equal(get(root, "d")->datetime.offset_minutes, -90);
    assert_str(get(root, "d")->datetime.fraction, "5");
    assert_int_equal(get(root, "list")->array.len, 2);
    assert_str(get(get(get(root, "t"), "x"), "y")->string, "q");
}

static void tables_keep_the_order_of_the_file(void **state) {
    (void)state;
    const struct cw_toml_value *root = parsed("[z]\n[a]\nk=1\n[[m]]\n[[m]]\nv=2\n");
    assert_int_equal(root->table.entries.len, 3);
    assert_str(root->table.entries.items[0].key, "z");
    assert_str(root->table.entries.items[1].key, "a");
    const struct cw_toml_value *m = get(root, "m");
    assert_int_equal(m->array.len, 2);
    assert_int_equal(get(m->array.items[1], "v")->integer, 2);
}

static void spans(void **state) {
    (void)state;
    const char *text = "[package]\nname = \"echo\"\n";
    const struct cw_toml_value *package = get(parsed(text), "package");
    assert_int_equal(package->span.start, 0);
    assert_int_equal(package->span.end, 9);
    const struct cw_toml_entry *name = cw_toml_find(package, CW_STR("name"));
    assert_int_equal(name->key_span.start, 10);
    assert_int_equal(name->key_span.end, 14);
    assert_int_equal(name->value->span.start, 17);
    assert_int_equal(name->value->span.end, 23);
}

static void mistakes(void **state) {
    (void)state;
    static const struct {
        const char *text;
        const char *message; /* part of it */
        uint32_t start;      /* of the primary span */
    } cases[] = {
        {"a = 1\na = 2", "defined twice", 6},
        {"[t]\n[t]", "defined twice", 5},
        {"a = { b = 1 }\n[a]", "defined twice", 15},
        {"a = [1]\n[[a]]", "not as an array of tables", 10},
        {"a = 1 b = 2", "end of the line", 6},
        {"a", "expected `=`", 1},
        {"a = ", "expected a value", 4},
        {"a = yes", "a string needs quotes", 4},
        {"a = \"x", "not closed", 4},
        {"a = \"\\q\"", "unknown escape", 5},
        {"a = [1", "not closed", 4},
        {"a = [1 2]", "expected `,`", 7},
        {"a = {b=1,}", "expected a key", 9},
        {"a = 01", "number", 4},
        {"a = 9223372036854775808", "number", 4},
        {"a = 2026-02-30", "date", 4},
        {"[a", "expected `]`", 2},
        {"a.b = 1\na.b.c = 2", "not a table", 10},
        {"a = \"\x01\"", "control character", 5},
        {"a = \"\xC3\"", "UTF-8", 5},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct cw_sources sources;
        struct cw_collect_sink sink;
        struct cw_toml_value *root = NULL;
        if (parse(cases[i].text, &sources, &sink, &root))
            fail_msg("accepted: %s", cases[i].text);
        assert_null(root);
        assert_int_equal(sink.diags.len, 1);
        cw_str message = sink.diags.items[0]->message;
        if (cw_str_find(message, cw_str_of(cases[i].message)) == CW_NPOS)
            fail_msg("%s: %s", cases[i].text, message.ptr);
        assert_int_equal(cw_diag_span(sink.diags.items[0]).start, cases[i].start);
    }
}

static void nesting_is_limited(void **state) {
    (void)state;
    struct cw_buf buf = cw_buf_new(&arena);
    cw_buf_add(&buf, CW_STR("a = "));
    cw_buf_add_repeat(&buf, '[', 100000);
    struct cw_sources sources;
    struct cw_collect_sink sink;
    struct cw_toml_value *root;
    assert_false(parse(cw_buf_str(&buf).ptr, &sources, &sink, &root));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values),
        cmocka_unit_test(tables_keep_the_order_of_the_file),
        cmocka_unit_test(spans),
        cmocka_unit_test(mistakes),
        cmocka_unit_test(nesting_is_limited),
    };
    return cmocka_run_group_tests(tests, NULL, release);
}

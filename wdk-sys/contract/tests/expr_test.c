#include "base/tests/test.h"
#include "wdk-sys/contract/expr.h"

static struct cw_arena arena;

static const cw_str params[] = {CW_STR_INIT("Irp"), CW_STR_INIT("Length")};
static const struct cw_expr_scope scope = {params, 2};

static const struct cw_expr *parse(const char *text) {
    struct cw_expr_error error = {0};
    const struct cw_expr *e = cw_expr_parse(&arena, cw_str_of(text), &scope, &error);
    if (e == NULL)
        fail_msg("%s: at %zu: %.*s", text, error.offset, CW_ARG(error.message));
    return e;
}

static void binds_names(void **state) {
    (void)state;
    assert_int_equal(parse("return")->kind, CW_EXPR_RETURN);
    assert_int_equal(parse("Length")->param, 1);
    assert_int_equal(parse("PagedPool")->kind, CW_EXPR_NAME);
    const struct cw_expr *e = parse("Irp->IoStatus.Information");
    assert_int_equal(e->kind, CW_EXPR_MEMBER);
    assert_false(e->arrow);
    assert_true(e->a->arrow);
    assert_int_equal(e->a->a->param, 0);
    assert_true(cw_expr_mentions_param(e, 0));
    assert_false(cw_expr_mentions_param(e, 1));
    assert_true(cw_expr_mentions_return(parse("f(1, return)")));
}

static void spells_in_normal_form(void **state) {
    static const char *const cases[][2] = {
        {"a+b*c", "a + b * c"},
        {"(a+b)*c", "(a + b) * c"},
        {"a-(b-c)", "a - (b - c)"},
        {"((a-b))-c", "a - b - c"},
        {"!a&&-b<0", "!a && -b < 0"},
        {"- -1", "- -1"},
        {"*p->q[ 3 ].r", "*p->q[3].r"},
        {"(*p).x", "(*p).x"},
        {"a?b:c?d:e", "a ? b : c ? d : e"},
        {"(a?b:c)?d:e", "(a ? b : c) ? d : e"},
        {"(ULONG)x", "(ULONG)x"},
        {"(void*)Irp->x", "(void*)Irp->x"},
        {"(unsigned char *)&x", "(unsigned char *)&x"},
        {"(a)&b", "a & b"},
        {"(a)-1", "a - 1"},
        {"sizeof( struct _IRP )+1", "sizeof(struct _IRP) + 1"},
        {"FlagOn(x,y)", "FlagOn(x, y)"},
        {"_Inexpressible_(three, or (more))", "_Inexpressible_(three, or (more))"},
        {"L\"a\\\"b\"", "L\"a\\\"b\""},
        {"0x10ul", "0x10ul"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(cw_expr_spell(&arena, parse(cases[i][0])).ptr, cases[i][1]);
}

static cw_value lookup(void *data, const struct cw_expr *e) {
    (void)data;
    if (e->kind == CW_EXPR_RETURN)
        return cw_value_int((int32_t)0xC0000005u);
    if (e->kind == CW_EXPR_PARAM && e->param == 1)
        return cw_value_uint(4096);
    if (cw_str_eq(e->name, CW_STR("PagedPool")))
        return cw_value_int(1);
    return cw_value_unknown();
}

static void evaluates_as_c_does(void **state) {
    static const struct {
        const char *text;
        enum cw_truth truth;
    } cases[] = {
        {"1 + 2 * 3 == 7", CW_YES},
        {"NT_SUCCESS(return)", CW_NO},
        {"NT_ERROR(return)", CW_YES},
        {"return < 0", CW_YES},
        {"return == 0xC0000005", CW_YES}, /* int against unsigned, both 32 bits */
        {"return == 0xC0000005L", CW_YES},
        {"return == 3221225477", CW_NO}, /* decimal: long long, no wrap */
        {"-1 < 1u", CW_NO},
        {"-1 < 1ll", CW_YES},
        {"1 << 40", CW_MAYBE},
        {"1ll << 40 > 0xffffffffull", CW_YES},
        {"Length / 0", CW_MAYBE},
        {"-7 / 2 == -3 && -7 % 2 == -1", CW_YES},
        {"-8 >> 1 == -4", CW_YES},
        {"unknown", CW_MAYBE},
        {"unknown && 0", CW_NO},
        {"0 && unknown", CW_NO},
        {"unknown || 1", CW_YES},
        {"unknown || 0", CW_MAYBE},
        {"1 && unknown", CW_MAYBE},
        {"!unknown", CW_MAYBE},
        {"1 ? Length == 4096 : unknown", CW_YES},
        {"(PagedPool & 1) != 0 && Length >= 4096", CW_YES},
        {"FlagOn(Length, 1)", CW_NO},
        {"DISPATCH_LEVEL == 2 && TRUE && !NULL", CW_YES},
        {"010 == 8 && 'A' == 65", CW_YES},
        {"Irp->Flags & 1", CW_MAYBE},
        {"(UCHAR)Length == 4096", CW_YES}, /* a cast nobody resolves changes nothing */
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (cw_expr_truth(parse(cases[i].text), lookup, NULL) != cases[i].truth)
            fail_msg("%s", cases[i].text);
    assert_int_equal(cw_expr_truth(NULL, NULL, NULL), CW_YES);
}

static void compares_trees(void **state) {
    (void)state;
    assert_true(cw_expr_equal(parse("*(p->q)"), parse("* p->q")));
    assert_true(cw_expr_equal(parse("f(a,b)"), parse("f( a , b )")));
    assert_false(cw_expr_equal(parse("p->q"), parse("p.q")));
    assert_false(cw_expr_equal(parse("1"), parse("1u")));
    assert_false(cw_expr_equal(parse("f(a)"), parse("f(a, b)")));
}

static void refuses_what_is_no_expression(void **state) {
    static const struct {
        const char *text;
        size_t offset;
    } cases[] = {
        {"", 0},       {"1 +", 3},      {"(a", 2},     {"a b", 2},
        {"a ? b", 5},  {"f(a", 3},      {"f(a b)", 4}, {"#", 0},
        {"0x", 0},     {"09", 0},       {"12ab", 0},   {"\"abc", 0},
        {"sizeof", 6}, {"sizeof()", 0}, {"a->1", 3},   {"99999999999999999999", 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct cw_expr_error error = {99, {0}};
        if (cw_expr_parse(&arena, cw_str_of(cases[i].text), &scope, &error) != NULL)
            fail_msg("%s was accepted", cases[i].text);
        if (error.offset != cases[i].offset)
            fail_msg("%s: at %zu", cases[i].text, error.offset);
        assert_true(error.message.len > 0);
    }
}

static void bounds_hostile_input(void **state) {
    (void)state;
    struct cw_buf deep = cw_buf_new(&arena), wide = cw_buf_new(&arena);
    struct cw_expr_error error;
    cw_buf_add_repeat(&deep, '(', 100000);
    assert_null(cw_expr_parse(&arena, cw_buf_str(&deep), NULL, &error));
    cw_buf_add_repeat(&wide, '!', 100000);
    assert_null(cw_expr_parse(&arena, cw_buf_str(&wide), NULL, &error));
    wide = cw_buf_new(&arena);
    for (int i = 0; i < 100000; i++)
        cw_buf_add(&wide, CW_STR("1+"));
    cw_buf_add_char(&wide, '1');
    assert_null(cw_expr_parse(&arena, cw_buf_str(&wide), NULL, &error));
}

static int set_up(void **state) {
    (void)state;
    cw_arena_init(&arena);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    cw_arena_release(&arena);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(binds_names),
        cmocka_unit_test(spells_in_normal_form),
        cmocka_unit_test(evaluates_as_c_does),
        cmocka_unit_test(compares_trees),
        cmocka_unit_test(refuses_what_is_no_expression),
        cmocka_unit_test(bounds_hostile_input),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

/* The rewriting of MSVC's liberties: what is put in their place, and what is left alone. */
#include "base/tests/test.h"

#include "cwdk/tolerate/liberties.h"

static struct cw_arena arena;

static int release(void **state) {
    (void)state;
    cw_arena_release(&arena);
    return 0;
}

/* The place is where `mark` first stands in the text. */
static bool rewrite(const char *text, const char *mark, enum cw_liberty kind, const char *name,
                    cw_str *ret_text) {
    const char *at = strstr(text, mark);
    assert_non_null(at);
    struct cw_liberty_place place = {.kind = kind, .line = 1, .column = 1};
    for (const char *c = text; c < at; c++) {
        place.column = *c == '\n' ? 1 : place.column + 1;
        place.line += *c == '\n';
    }
    place.name = cw_str_of(name);
    struct cw_liberty_places places = {0};
    struct cw_strs names = {0};
    cw_vec_push(&arena, &places, place);
    bool known = cw_liberties_rewrite(&arena, cw_str_of(text), &places, &names, ret_text);
    if (known && name)
        assert_int_equal(names.len, 1);
    return known;
}

static void expect(const char *text, const char *mark, enum cw_liberty kind, const char *wanted) {
    cw_str got;
    assert_true(rewrite(text, mark, kind, NULL, &got));
    assert_str(got, wanted);
}

static void casts(void **state) {
    (void)state;
    expect("x;\n (ULONG_PTR)s->data += n;", "(ULONG", CW_LIBERTY_CAST,
           "x;\n (*(ULONG_PTR*)&(s->data)) += n;");
    expect("v = *((PULONG)buffer)++;", "(PULONG)", CW_LIBERTY_CAST,
           "v = *((*(PULONG*)&(buffer)))++;");
    expect("((BOOLEAN)i->a.b[1]) = c;", "(BOOLEAN)", CW_LIBERTY_CAST,
           "((*(BOOLEAN*)&(i->a.b[1]))) = c;");
    expect("(T) *p = c;", "(T)", CW_LIBERTY_CAST, "(*(T*)&( *p)) = c;");
    expect("(T)a\n  ->b = c;", "(T)", CW_LIBERTY_CAST, "(*(T*)&(a\n  ->b)) = c;");
}

static void steps(void **state) {
    (void)state;
    expect("if (a && ((ULONG)(ULONG_PTR)s->b.c)--) {", "--", CW_LIBERTY_STEP,
           "if (a && ((*(ULONG*)&((ULONG_PTR)s->b.c)))--) {");
    cw_str got;
    assert_false(rewrite("5++;", "++", CW_LIBERTY_STEP, NULL, &got));
    assert_false(rewrite("(a + b)++;", "++", CW_LIBERTY_STEP, NULL, &got));
    assert_false(rewrite("a)++;", "++", CW_LIBERTY_STEP, NULL, &got));
}

static void addresses(void **state) {
    (void)state;
    expect("f(& (LONG)c->n.m);", "& ", CW_LIBERTY_ADDRESS, "f(& (*(LONG*)&(c->n.m)));");
    expect("f(&((PVOID)(state)));", "&(", CW_LIBERTY_ADDRESS, "f(&((*(PVOID*)&((state)))));");
    expect("Free( (PLITE) context );", "Free", CW_LIBERTY_ADDRESS,
           "Free( (*(PLITE*)&( context)) );");
    expect("M(a, (T)b);", "M(", CW_LIBERTY_ADDRESS, "M(a, (*(T*)&(b)));");
}

static void names(void **state) {
    (void)state;
    cw_str got;
    assert_true(
        rewrite("int f(int *p) { return f(p); }", "f(int", CW_LIBERTY_REDECLARED, "f", &got));
    assert_str(got, "int cwdk_f(int *p) { return f(p); }");
    struct cw_strs one = {0};
    cw_vec_push(&arena, &one, CW_STR("f"));
    assert_str(cw_liberty_head(&arena, &one), "#pragma redefine_extname cwdk_f f\n#line 1\n");
    assert_str(cw_liberty_head(&arena, &(struct cw_strs){0}), "");
}

static void refuses_what_is_something_else(void **state) {
    (void)state;
    cw_str got;
    assert_false(rewrite("x = 1;", "x", CW_LIBERTY_CAST, NULL, &got));
    assert_false(rewrite("(T", "(T", CW_LIBERTY_CAST, NULL, &got));
    assert_false(rewrite("(T);", "(T", CW_LIBERTY_CAST, NULL, &got));
    assert_false(rewrite("&5", "&5", CW_LIBERTY_ADDRESS, NULL, &got));
    assert_false(rewrite("M(a, b)", "M", CW_LIBERTY_ADDRESS, NULL, &got));
    assert_false(rewrite("int g(void);", "g", CW_LIBERTY_REDECLARED, "f", &got));
}

static void reads_errors(void **state) {
    (void)state;
    bool known;
    cw_str path;
    struct cw_liberty_place place;
    assert_true(
        cw_liberty_error(CW_STR("/a b/x.c:12:5: error: assignment to cast is illegal, lvalue"),
                         &known, &path, &place));
    assert_true(known);
    assert_str(path, "/a b/x.c");
    assert_int_equal(place.line, 12);
    assert_int_equal(place.column, 5);
    assert_true(cw_liberty_error(CW_STR("/x.h:1:2: error: conflicting types for 'Init'"), &known,
                                 &path, &place));
    assert_true(known);
    assert_str(place.name, "Init");
    assert_true(cw_liberty_error(CW_STR("/x.c:1:2: error: use of undeclared identifier 'a'"),
                                 &known, &path, &place));
    assert_false(known);
    assert_true(cw_liberty_error(CW_STR("x.c:1:2: fatal error: 'y.h' file not found"), &known,
                                 &path, &place));
    assert_false(known);
    assert_false(cw_liberty_error(CW_STR("/x.c:1:2: note: previous declaration is here"), &known,
                                  &path, &place));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(casts, release),
        cmocka_unit_test_teardown(steps, release),
        cmocka_unit_test_teardown(addresses, release),
        cmocka_unit_test_teardown(names, release),
        cmocka_unit_test_teardown(refuses_what_is_something_else, release),
        cmocka_unit_test_teardown(reads_errors, release),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

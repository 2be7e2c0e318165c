/* The abstract state by itself: values, ranges, joins and canonical numbering. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "check/flow/internal.h"

static struct cw_arena arena;
static const struct mir_type int_type = {.kind = MIR_INT, .bits = 32};
static const struct mir_type byte_type = {.kind = MIR_INT, .bits = 8, .is_unsigned = true};
static const struct mir_type pointer_type = {.kind = MIR_POINTER, .bits = 64};
static struct mir_var vars[4] = {{.id = 0}, {.id = 1}, {.id = 2}, {.id = 3}};

static struct fl new_flow(struct fl_state *s) {
    struct fl f = {.arena = &arena, .states = &arena, .s = s, .paths = {.arena = &arena}};
    cw_vec_push(&arena, &f.paths.items, (struct fl_path_info){0});
    return f;
}

static struct fl_state *new_state(void) {
    struct fl_state *s = cw_new(&arena, struct fl_state);
    cw_vec_push(&arena, &s->values, (struct fl_value){0});
    return s;
}

static struct fl_region variable(uint32_t id) {
    return (struct fl_region){FL_VAR, id, 0, &vars[id]};
}

static fl_sym put(struct fl_state *s, uint32_t var, const struct mir_type *type) {
    fl_sym v = fl_fresh(&arena, s, type);
    fl_store(&arena, s, variable(var), v);
    return v;
}

static void operators_are_shared(void **state) {
    struct fl_state *s = new_state();
    fl_sym a = put(s, 0, &int_type), five = fl_const(&arena, s, 5, &int_type);
    (void)state;
    assert_int_equal(fl_op(&arena, s, MIR_ADD, a, five, &int_type),
                     fl_op(&arena, s, MIR_ADD, a, five, &int_type));
    assert_int_equal(fl_op(&arena, s, MIR_SUB, a, a, &int_type), fl_const(&arena, s, 0, &int_type));
}

static void a_test_decides_the_next(void **state) {
    struct fl_state *s = new_state();
    struct fl f = new_flow(s);
    fl_sym a = put(s, 0, &int_type), five = fl_const(&arena, s, 5, &int_type);
    fl_sym less = fl_op(&arena, s, MIR_LT, a, five, &int_type);
    int64_t number;
    (void)state;
    assert_true(fl_assume(&f, less, true));
    assert_int_equal(fl_value(s, a)->high, 4);
    assert_false(fl_assume(&f, less, false));
    assert_true(fl_is_constant(
        s, fl_op(&arena, s, MIR_GT, a, fl_const(&arena, s, 9, &int_type), &int_type), &number));
    assert_int_equal(number, 0);
}

static void null_owes_nothing(void **state) {
    struct fl_state *s = new_state();
    struct fl f = new_flow(s);
    fl_sym p = put(s, 0, &pointer_type);
    (void)state;
    fl_own(&f, p, CW_STR("pool"), (struct cw_span){1, 2, 3}, CW_STR("alloc"));
    assert_true(fl_assume(&f, p, false));
    assert_int_equal(fl_value(s, p)->own, FL_FREE);
    assert_false(fl_assume(&f, p, true));
}

static void narrow_types_have_ranges(void **state) {
    struct fl_state *s = new_state();
    struct fl f = new_flow(s);
    fl_sym b = put(s, 0, &byte_type);
    (void)state;
    assert_false(fl_assume_range(&f, b, 256, 400));
    assert_int_equal(fl_cast(&arena, s, b, &int_type), b);
}

/* The same facts, found in another order, are the same state. */
static void canonical_forgets_history(void **state) {
    struct fl_state *s = new_state(), *t = new_state();
    fl_sym a;
    (void)state;
    put(s, 0, &int_type);
    put(s, 1, &pointer_type);
    (void)fl_fresh(&arena, t, &int_type); /* reachable from nowhere */
    put(t, 1, &pointer_type);
    a = put(t, 0, &int_type);
    assert_int_equal(fl_canonical(&arena, s)->hash, fl_canonical(&arena, t)->hash);
    fl_value(t, a)->low = 3;
    assert_int_not_equal(fl_canonical(&arena, s)->hash, fl_canonical(&arena, t)->hash);
}

static void aliases_matter(void **state) {
    struct fl_state *s = new_state(), *t = new_state();
    fl_sym a;
    (void)state;
    put(s, 0, &pointer_type);
    put(s, 1, &pointer_type);
    a = put(t, 0, &pointer_type);
    fl_store(&arena, t, variable(1), a);
    assert_int_not_equal(fl_canonical(&arena, s)->hash, fl_canonical(&arena, t)->hash);
}

static void joins_keep_what_both_say(void **state) {
    struct fl_state *s = new_state(), *t = new_state(), *j;
    struct fl f = new_flow(s);
    fl_sym a, b, v;
    (void)state;
    a = put(s, 0, &pointer_type);
    fl_own(&f, a, CW_STR("pool"), (struct cw_span){1, 2, 3}, CW_STR("alloc"));
    fl_value(s, a)->not_zero = true;
    fl_store(&arena, t, variable(0), fl_const(&arena, t, 0, &pointer_type));
    j = fl_join(&arena, fl_canonical(&arena, s), fl_canonical(&arena, t), false);
    v = fl_load(j, variable(0));
    assert_int_equal(fl_value(j, v)->own, FL_OWNED); /* unless it is null */
    assert_false(fl_is_not_null(j, v));

    f.s = t;
    b = put(t, 0, &pointer_type);
    fl_own(&f, b, CW_STR("pool"), (struct cw_span){1, 2, 3}, CW_STR("alloc"));
    fl_value(t, b)->own = FL_GONE;
    j = fl_join(&arena, fl_canonical(&arena, s), fl_canonical(&arena, t), false);
    assert_int_equal(fl_value(j, fl_load(j, variable(0)))->own, FL_MAYBE);
}

static void widening_ends_counting(void **state) {
    struct fl_state *s = new_state(), *t = new_state(), *j;
    int64_t low, high;
    (void)state;
    fl_store(&arena, s, variable(0), fl_const(&arena, s, 1, &int_type));
    fl_store(&arena, t, variable(0), fl_const(&arena, t, 2, &int_type));
    j = fl_join(&arena, fl_canonical(&arena, s), fl_canonical(&arena, t), false);
    assert_int_equal(fl_value(j, fl_load(j, variable(0)))->high, 2);
    j = fl_join(&arena, fl_canonical(&arena, s), fl_canonical(&arena, t), true);
    fl_type_range(&int_type, &low, &high);
    assert_int_equal(fl_value(j, fl_load(j, variable(0)))->high, high);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(operators_are_shared),      cmocka_unit_test(a_test_decides_the_next),
        cmocka_unit_test(null_owes_nothing),         cmocka_unit_test(narrow_types_have_ranges),
        cmocka_unit_test(canonical_forgets_history), cmocka_unit_test(aliases_matter),
        cmocka_unit_test(joins_keep_what_both_say),  cmocka_unit_test(widening_ends_counting),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    cw_arena_release(&arena);
    return failed;
}

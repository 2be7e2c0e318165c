#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "host/machine/choose.h"

static void init(const char *text) {
    struct choose_plan plan;
    assert_true(choose_parse(cw_str_of(text), &plan));
    choose_init(&plan);
}

static void test_text_round_trip(void **state) {
    static const char *const texts[] = {"rr:1", "random:18446744073709551615", "pct:3:7"};
    struct cw_arena arena = {0};
    (void)state;
    for (size_t i = 0; i < 3; i++) {
        struct choose_plan plan;
        assert_true(choose_parse(cw_str_of(texts[i]), &plan));
        assert_true(cw_str_eq(choose_text(&arena, &plan), cw_str_of(texts[i])));
    }
    cw_arena_release(&arena);
}

static void test_text_refused(void **state) {
    static const char *const texts[] = {
        "",      "rr",      "rr:",      "rr:x",     "random:-1", "pct:7",
        "pct::", "pct:0:7", "pct:65:7", "Random:7", "rr:1:2",    "random:18446744073709551616"};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct choose_plan plan;
        assert_false(choose_parse(cw_str_of(texts[i]), &plan));
    }
}

static void test_round_robin_does_not_preempt(void **state) {
    const uint64_t ids[] = {10, 20, 30};
    (void)state;
    init("rr:5");
    assert_int_equal(choose_thread(ids, 3, 20), 1);
    assert_int_equal(choose_thread(ids, 3, 99), 0);
    assert_int_equal(choose(MACHINE_CHOICE_SCHEDULE, 8), 0);
}

static void record(uint32_t *decisions, size_t count) {
    const uint64_t ids[] = {1, 2, 3, 4, 5};
    for (size_t i = 0; i < count; i++)
        decisions[i] = choose_thread(ids, 2 + i % 4, 1) << 8 | choose(MACHINE_CHOICE_FAULT, 100);
}

static void test_the_seed_decides(void **state) {
    uint32_t first[200], second[200], other[200];
    (void)state;
    init("random:5");
    record(first, 200);
    init("random:5");
    record(second, 200);
    init("random:6");
    record(other, 200);
    assert_memory_equal(first, second, sizeof first);
    assert_memory_not_equal(first, other, sizeof first);
}

static void test_kinds_are_independent(void **state) {
    uint32_t with[100], without[100];
    (void)state;
    init("random:9");
    for (int i = 0; i < 100; i++) {
        choose(MACHINE_CHOICE_FAULT, 10);
        with[i] = choose(MACHINE_CHOICE_SCHEDULE, 10);
    }
    init("random:9");
    for (int i = 0; i < 100; i++)
        without[i] = choose(MACHINE_CHOICE_SCHEDULE, 10);
    assert_memory_equal(with, without, sizeof with);
}

static void test_random_is_even(void **state) {
    unsigned seen[8] = {0};
    (void)state;
    init("random:3");
    for (int i = 0; i < 8000; i++)
        seen[choose(MACHINE_CHOICE_VALUE, 8)]++;
    for (int i = 0; i < 8; i++)
        assert_in_range(seen[i], 850, 1150);
}

/* Without a change point the highest priority wins whenever it may run. */
static void test_pct_depth_one_is_a_fixed_order(void **state) {
    const uint64_t ids[] = {11, 22, 33, 44};
    (void)state;
    for (int seed = 0; seed < 50; seed++) {
        char text[32];
        snprintf(text, sizeof text, "pct:1:%d", seed);
        init(text);
        uint32_t winner = choose_thread(ids, 4, 0);
        for (int i = 0; i < 100; i++)
            assert_int_equal(choose_thread(ids, 4, ids[i % 4]), winner);
    }
}

/* With change points somebody else gets on, at most depth - 1 times. */
static void test_pct_changes(void **state) {
    const uint64_t ids[] = {11, 22, 33, 44};
    unsigned most = 0;
    (void)state;
    for (int seed = 0; seed < 50; seed++) {
        char text[32];
        unsigned changes = 0;
        snprintf(text, sizeof text, "pct:4:%d", seed);
        init(text);
        uint32_t last = choose_thread(ids, 4, 0);
        for (int i = 0; i < 5000; i++) {
            uint32_t now = choose_thread(ids, 4, 0);
            changes += now != last;
            last = now;
        }
        assert_in_range(changes, 1, 3);
        most = changes > most ? changes : most;
    }
    assert_int_equal(most, 3);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text_round_trip),
        cmocka_unit_test(test_text_refused),
        cmocka_unit_test(test_round_robin_does_not_preempt),
        cmocka_unit_test(test_the_seed_decides),
        cmocka_unit_test(test_kinds_are_independent),
        cmocka_unit_test(test_random_is_even),
        cmocka_unit_test(test_pct_depth_one_is_a_fixed_order),
        cmocka_unit_test(test_pct_changes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Arenas, vectors and maps. */
#include "base/tests/test.h"

#include "base/map.h"
#include "base/vec.h"

static void arena_gives_aligned_zeroed_memory(void **state) {
    (void)state;
    struct cw_arena arena = {0};
    for (size_t align = 1; align <= 256; align *= 2)
        for (size_t size = 0; size < 3000; size += 619) {
            unsigned char *bytes = cw_arena_alloc(&arena, size, align);
            assert_int_equal((uintptr_t)bytes % align, 0);
            for (size_t i = 0; i < size; i++)
                assert_int_equal(bytes[i], 0);
            memset(bytes, 0xAA, size);
        }
    cw_arena_release(&arena);
    assert_null(arena.block);
}

static void arena_serves_a_large_request(void **state) {
    (void)state;
    struct cw_arena arena = {0};
    char *small = cw_arena_alloc(&arena, 8, 8);
    char *large = cw_arena_alloc(&arena, 10u << 20, 16);
    large[(10u << 20) - 1] = 1;
    small[7] = 1;
    cw_arena_release(&arena);
}

static void arena_rewinds(void **state) {
    (void)state;
    struct cw_arena arena = {0};
    char *kept = cw_arena_alloc(&arena, 4, 1);
    memcpy(kept, "kept", 4);
    struct cw_arena_mark mark = cw_arena_mark(&arena);
    for (int i = 0; i < 1000; i++)
        memset(cw_arena_alloc(&arena, 1000, 8), 0xFF, 1000);
    cw_arena_rewind(&arena, mark);
    char *again = cw_arena_alloc(&arena, 1000, 8);
    assert_int_equal(again[0], 0);
    assert_memory_equal(kept, "kept", 4);
    cw_arena_release(&arena);
}

static void growing_keeps_the_content(void **state) {
    (void)state;
    struct cw_arena arena = {0};
    int *numbers = cw_new_array(&arena, int, 4);
    for (int i = 0; i < 4; i++)
        numbers[i] = i;
    int *in_place = cw_arena_grow(&arena, numbers, 4 * sizeof(int), 8 * sizeof(int), _Alignof(int));
    assert_ptr_equal(in_place, numbers);
    assert_int_equal(in_place[7], 0);
    (void)cw_new(&arena, int);
    int *moved = cw_arena_grow(&arena, in_place, 8 * sizeof(int), 16 * sizeof(int), _Alignof(int));
    assert_ptr_not_equal(moved, in_place);
    assert_int_equal(moved[3], 3);
    cw_arena_release(&arena);
}

static void vector_grows(void **state) {
    (void)state;
    struct cw_arena arena = {0};
    CW_VEC(size_t) numbers = {0};
    for (size_t i = 0; i < 10000; i++)
        cw_vec_push(&arena, &numbers, i * i);
    assert_int_equal(numbers.len, 10000);
    for (size_t i = 0; i < numbers.len; i++)
        assert_int_equal(numbers.items[i], i * i);
    *cw_vec_add(&arena, &numbers) += 7;
    assert_int_equal(*cw_vec_last(&numbers), 7);
    assert_int_equal(cw_vec_pop(&numbers), 7);
    assert_int_equal(numbers.len, 10000);
    cw_arena_release(&arena);
}

static void map_finds_what_was_put(void **state) {
    (void)state;
    struct cw_arena arena = {0};
    struct cw_map map = {0};
    assert_null(cw_map_get(&map, CW_STR("absent")));
    for (uintptr_t i = 1; i <= 5000; i++)
        cw_map_set(&arena, &map, cw_strf(&arena, "key %zu", (size_t)i), (void *)i);
    for (uintptr_t i = 1; i <= 5000; i++)
        assert_int_equal((uintptr_t)cw_map_get(&map, cw_strf(&arena, "key %zu", (size_t)i)), i);
    assert_false(cw_map_has(&map, CW_STR("key 5001")));
    assert_str(map.entries[41].key, "key 42");
    assert_false(cw_map_add(&arena, &map, CW_STR("key 42"), NULL));
    assert_int_equal((uintptr_t)cw_map_get(&map, CW_STR("key 42")), 42);
    cw_map_set(&arena, &map, CW_STR("key 42"), NULL);
    assert_true(cw_map_has(&map, CW_STR("key 42")));
    assert_null(cw_map_get(&map, CW_STR("key 42")));
    assert_int_equal(map.len, 5000);
    cw_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_gives_aligned_zeroed_memory),
        cmocka_unit_test(arena_serves_a_large_request),
        cmocka_unit_test(arena_rewinds),
        cmocka_unit_test(growing_keeps_the_content),
        cmocka_unit_test(vector_grows),
        cmocka_unit_test(map_finds_what_was_put),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

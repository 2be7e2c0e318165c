#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "host/machine/script.h"

static struct cw_arena arena;

static struct script parse(const char *text) {
    struct script script = {0};
    struct script_error error;
    if (cw_failed(script_parse(&arena, cw_str_of(text), &script, &error)))
        fail_msg("line %u: %.*s", error.line, CW_ARG(error.text));
    return script;
}

static void refused(const char *text, uint32_t line, const char *part) {
    struct script script;
    struct script_error error = {0};
    assert_true(cw_failed(script_parse(&arena, cw_str_of(text), &script, &error)));
    assert_int_equal(error.line, line);
    if (cw_str_find(error.text, cw_str_of(part)) == CW_NPOS)
        fail_msg("\"%.*s\" does not say \"%s\"", CW_ARG(error.text), part);
}

static void test_images_and_clients(void **state) {
    (void)state;
    struct script s = parse("# a comment\n"
                            "image \\SystemRoot\\System32\\drivers\\echo.sys \"/a b/echo.sys\"\r\n"
                            "\n"
                            "client \"a \\\"name\\\" \\\\ x\" /c.exe # why\n");
    assert_int_equal(s.image_count, 2);
    assert_string_equal(s.images[0].name, "\\SystemRoot\\System32\\drivers\\echo.sys");
    assert_string_equal(s.images[0].path, "/a b/echo.sys");
    assert_false(s.images[0].client);
    assert_int_equal(s.images[0].line, 2);
    assert_string_equal(s.images[1].name, "a \"name\" \\ x");
    assert_string_equal(s.images[1].path, "/c.exe");
    assert_true(s.images[1].client);
}

static void test_the_rest_keeps_its_lines(void **state) {
    (void)state;
    struct script s = parse("image a b\nload \"echo\"\nclient c d\ndevice \"X\" hwid=\"A;B\"");
    assert_true(cw_str_eq(s.rest, CW_STR("\nload \"echo\"\n\ndevice \"X\" hwid=\"A;B\"\n")));
}

static void test_refusals(void **state) {
    (void)state;
    refused("image\n", 1, "needs a name and a path");
    refused("\nclient only-a-name\n", 2, "needs a name and a path");
    refused("image a b c\n", 1, "nothing may follow");
    refused("image a \"b\n", 1, "not closed");
    refused("image a \"b\\n\"\n", 1, "escapes");
    refused("image a \"b\"c\n", 1, "closing quote");
    refused("image a b\"c\"\n", 1, "middle of a word");
    refused("image a \"\"\n", 1, "needs a name and a path");
    struct script script;
    struct script_error error;
    assert_true(cw_failed(script_parse(&arena, cw_str_n("a\0b", 3), &script, &error)));
}

static int release(void **state) {
    (void)state;
    cw_arena_release(&arena);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_images_and_clients),
        cmocka_unit_test(test_the_rest_keeps_its_lines),
        cmocka_unit_test(test_refusals),
    };
    return cmocka_run_group_tests(tests, NULL, release);
}

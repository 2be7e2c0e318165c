/* The SARIF log: what the standard requires of it is there, and the path is in it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <jansson.h>

#include "check/tests/support.h"

static struct support support;

static const char program[] = "#include <ntddk.h>\n"
                              "NTSTATUS Query(ULONG Length)\n"
                              "{\n"
                              "    PVOID p = ExAllocatePool2(POOL_FLAG_NON_PAGED, 8, 'tseT');\n"
                              "    if (p == NULL)\n"
                              "        return STATUS_INSUFFICIENT_RESOURCES;\n"
                              "    if (Length > 8)\n"
                              "        return STATUS_INVALID_PARAMETER;\n"
                              "    ExFreePoolWithTag(p, 'tseT');\n"
                              "    return STATUS_SUCCESS;\n"
                              "}\n";

static json_t *log_of(const char *text) {
    struct cw_check_options options = {0};
    struct cw_collect_sink found;
    struct cw_buf out = cw_buf_new(&support.arena);
    json_error_t error;
    json_t *log;
    cw_str path = support_file(&support, "a b.c", cw_str_of(text));
    (void)support_check(&support, path, &options, &found);
    cw_sarif_write(&out, &found, support.scratch, CW_STR("1.2.3"));
    log = json_loads(cw_buf_str(&out).ptr, JSON_REJECT_DUPLICATES, &error);
    assert_non_null(log);
    return log;
}

static const json_t *at(const json_t *value, const char *key, size_t index) {
    const json_t *list = json_object_get(value, key);
    assert_true(json_is_array(list));
    assert_true(json_array_size(list) > index);
    return json_array_get(list, index);
}

static int line_of(const json_t *location) {
    const json_t *physical = json_object_get(location, "physicalLocation");
    const json_t *region = json_object_get(physical, "region");
    return (int)json_integer_value(json_object_get(region, "startLine"));
}

static void a_leak(void **state) {
    json_t *log = log_of(program);
    const json_t *run = at(log, "runs", 0), *result = at(run, "results", 0), *flow, *artifact;
    (void)state;
    assert_string_equal(json_string_value(json_object_get(log, "version")), "2.1.0");
    assert_string_equal(json_string_value(json_object_get(result, "ruleId")), "CW0004");
    assert_string_equal(json_string_value(json_object_get(result, "level")), "error");
    assert_int_equal(line_of(at(result, "locations", 0)), 8);
    assert_int_equal(line_of(at(result, "relatedLocations", 0)), 4);
    artifact = json_object_get(json_object_get(at(result, "locations", 0), "physicalLocation"),
                               "artifactLocation");
    assert_string_equal(json_string_value(json_object_get(artifact, "uri")), "a%20b.c");
    assert_string_equal(json_string_value(json_object_get(artifact, "uriBaseId")), "ROOT");
    flow = at(at(result, "codeFlows", 0), "threadFlows", 0);
    assert_int_equal(line_of(json_object_get(at(flow, "locations", 0), "location")), 4);
    assert_int_equal(
        line_of(json_object_get(
            at(flow, "locations", json_array_size(json_object_get(flow, "locations")) - 1),
            "location")),
        8);
    json_decref(log);
}

static void rules_match_indexes(void **state) {
    json_t *log = log_of(program);
    const json_t *run = at(log, "runs", 0), *result = at(run, "results", 0);
    const json_t *driver = json_object_get(json_object_get(run, "tool"), "driver");
    const json_t *rule =
        at(driver, "rules", (size_t)json_integer_value(json_object_get(result, "ruleIndex")));
    (void)state;
    assert_int_equal(json_array_size(json_object_get(driver, "rules")), cw_rule_count());
    assert_string_equal(json_string_value(json_object_get(rule, "id")), "CW0004");
    json_decref(log);
}

static void nothing_found(void **state) {
    json_t *log = log_of("int nothing;\n");
    (void)state;
    assert_int_equal(json_array_size(json_object_get(at(log, "runs", 0), "results")), 0);
    json_decref(log);
}

int main(int argc, char **argv) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_leak),
        cmocka_unit_test(rules_match_indexes),
    };
    const struct CMUnitTest empty[] = {cmocka_unit_test(nothing_found)};
    int failed;
    if (argc != 4) {
        fprintf(stderr, "usage: sarif-test INCLUDE FLAGS WDK-INCLUDE\n");
        return 2;
    }
    support_init(&support, argv[1], argv[2], argv[3]);
    failed = cmocka_run_group_tests(tests, NULL, NULL);
    support_release(&support);
    support_init(&support, argv[1], argv[2], argv[3]); /* the same path, another text */
    failed += cmocka_run_group_tests(empty, NULL, NULL);
    support_release(&support);
    return failed;
}

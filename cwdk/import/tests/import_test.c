/* Projects of ours against the manifests and notes that they must become. `--bless` writes what is
 * expected; read the difference before it is committed. */
#include "base/tests/test.h"

#include <stdlib.h>
#include <unistd.h>
#include "base/fs.h"
#include "cwdk/import/import.h"
#include "cwdk/manifest.h"

static bool bless;
static struct cw_arena arena;
static struct cw_sources sources;
static struct cw_collect_sink sink;
static struct cw_importer importer;

static int begin(void **state) {
    (void)state;
    cw_sources_init(&sources, &arena);
    cw_collect_sink_init(&sink, &sources, &arena);
    cw_importer_init(&importer, &arena, &sink.sink);
    return 0;
}

static int release(void **state) {
    (void)state;
    cw_arena_release(&arena);
    return 0;
}

static void expect_file(const char *path, cw_str text) {
    cw_str wanted;
    if (bless) {
        assert_ok(cw_fs_write(cw_str_of(path), text));
        return;
    }
    assert_ok(cw_fs_read(&arena, cw_str_of(path), &wanted));
    if (!cw_str_eq(text, wanted))
        fail_msg("%s has other text; it is now:\n%" CW_FMT, path, CW_ARG(text));
}

/* What was written is a manifest, too: the reader takes it. */
static void expect_readable(const struct cw_imported *project) {
    char path[] = "/tmp/cwdk-import-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    assert_ok(cw_fs_write(cw_str_of(path), cw_import_manifest_text(&importer, project)));
    struct cw_manifest manifest;
    cw_result result = cw_manifest_load(&arena, &sink.sink, cw_str_of(path), &manifest);
    unlink(path);
    for (size_t i = 0; i < sink.diags.len; i++)
        print_error("%" CW_FMT "\n", CW_ARG(sink.diags.items[i]->message));
    assert_ok(result);
}

static struct cw_imported *import_one(const char *path) {
    struct cw_imported *project = NULL;
    assert_ok(cw_import_project(&importer, cw_str_of(path), &project));
    assert_int_equal(sink.diags.len, 0);
    project->manifest = cw_path_join(&arena, project->folder, CW_STR("cwdk.toml"));
    return project;
}

static void carries_over_what_a_manifest_has(void **state) {
    (void)state;
    struct cw_imported *project = import_one("rich/rich.vcxproj");
    expect_file("rich/expected.toml", cw_import_manifest_text(&importer, project));
    expect_file("rich/expected.notes", cw_notes_text(&importer.notes));
    expect_readable(project);
}

static void knows_drivers_of_user_mode(void **state) {
    (void)state;
    struct cw_imported *project = import_one("umdf/umdf.vcxproj");
    expect_file("umdf/expected.toml", cw_import_manifest_text(&importer, project));
    expect_file("umdf/expected.notes", cw_notes_text(&importer.notes));
    expect_readable(project);
}

static void makes_a_workspace_of_a_solution(void **state) {
    (void)state;
    assert_ok(cw_import_solution(&importer, CW_STR("solution/both.sln")));
    assert_int_equal(importer.projects.len, 2);
    for (size_t i = 0; i < 2; i++) {
        struct cw_imported *project = importer.projects.items[i];
        project->manifest = cw_path_join(&arena, project->folder, CW_STR("cwdk.toml"));
    }
    assert_str(importer.projects.items[0]->name, "helpers"); /* before what needs it */
    expect_file("solution/expected-helpers.toml",
                cw_import_manifest_text(&importer, importer.projects.items[0]));
    expect_file("solution/expected-driver.toml",
                cw_import_manifest_text(&importer, importer.projects.items[1]));
    expect_file("solution/expected.toml",
                cw_import_workspace_text(&importer, CW_STR("solution"), CW_STR("both.sln")));
    expect_file("solution/expected.notes", cw_notes_text(&importer.notes));
}

static void takes_the_configuration_that_is_asked_for(void **state) {
    (void)state;
    importer.configuration = CW_STR("Debug");
    struct cw_imported *project = import_one("rich/rich.vcxproj");
    assert_true(cw_values_have(&project->lists[CW_LIST_DEFINES], CW_STR("NOISY")));
    importer.configuration = CW_STR("Checked");
    struct cw_imported *other;
    assert_int_equal(cw_import_project(&importer, CW_STR("solution/lib/lib.vcxproj"), &other).code,
                     CW_REPORTED);
    assert_str(sink.diags.items[0]->message, "the project has no configuration `Checked`");
}

/* One error each, at its line. */
static void says_what_is_wrong(void **state) {
    (void)state;
    static const struct {
        const char *path, *message;
        unsigned line;
    } cases[] = {
        {"bad/corrupt.vcxproj", "this is not XML", 3},
        {"bad/empty.vcxproj", "this is not XML", 1},
        {"bad/not_a_project.vcxproj", "this is not a Visual Studio project", 1},
        {"bad/driver_type.vcxproj", "there is no driver type `KMDFF`", 4},
        {"bad/condition.vcxproj", "this condition cannot be evaluated", 3},
        {"bad/number.vcxproj", "this condition cannot be evaluated", 3},
        {"bad/missing.vcxproj", "cannot read `bad/missing.vcxproj`: No such file or directory", 0},
        {"bad/text.sln", "this is not a solution of Visual Studio", 1},
        {"bad/line.sln", "this line of the solution cannot be read", 3},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t before = sink.diags.len;
        struct cw_imported *project;
        cw_str path = cw_str_of(cases[i].path);
        cw_result result = cw_str_ends(path, CW_STR(".sln"))
                               ? cw_import_solution(&importer, path)
                               : cw_import_project(&importer, path, &project);
        assert_int_equal(result.code, CW_REPORTED);
        assert_int_equal(sink.diags.len, before + 1);
        const struct cw_diag *diag = sink.diags.items[before];
        assert_str(diag->message, cases[i].message);
        struct cw_span span = cw_diag_span(diag);
        unsigned line = span.file ? cw_source_position(&sources, span.file, span.start).line : 0;
        assert_int_equal(line, cases[i].line);
    }
}

static void ends_when_a_file_imports_itself(void **state) {
    (void)state;
    struct cw_imported *project;
    assert_ok(cw_import_project(&importer, CW_STR("bad/loop.vcxproj"), &project));
    assert_true(cw_str_find(cw_notes_text(&importer.notes),
                            CW_STR("more than 64 files are imported")) != CW_NPOS);
}

static void names_what_is_for_no_processor_of_ours(void **state) {
    (void)state;
    struct cw_imported *project = import_one("bad/win32.vcxproj");
    assert_int_equal(project->kind, CW_IMPORT_OTHER);
    assert_str(project->reason, "a project without a configuration for x64 or ARM64");
    project = import_one("solution/app/app.vcxproj");
    assert_int_equal(project->kind, CW_IMPORT_OTHER);
    assert_str(project->reason, "an application");
}

int main(int argc, char **argv) {
    const char *root = getenv("CWDK_SOURCE_ROOT");
    bless = argc > 1 && strcmp(argv[1], "--bless") == 0;
    if (!root || chdir(root) != 0 || chdir("cwdk/import/tests/golden") != 0) {
        print_error("CWDK_SOURCE_ROOT does not name the source tree\n");
        return 1;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(carries_over_what_a_manifest_has, begin, release),
        cmocka_unit_test_setup_teardown(knows_drivers_of_user_mode, begin, release),
        cmocka_unit_test_setup_teardown(makes_a_workspace_of_a_solution, begin, release),
        cmocka_unit_test_setup_teardown(takes_the_configuration_that_is_asked_for, begin, release),
        cmocka_unit_test_setup_teardown(says_what_is_wrong, begin, release),
        cmocka_unit_test_setup_teardown(ends_when_a_file_imports_itself, begin, release),
        cmocka_unit_test_setup_teardown(names_what_is_for_no_processor_of_ours, begin, release),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

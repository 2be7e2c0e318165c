/* Files, folders, patterns and processes, on a temporary folder of its own. */
#include "base/tests/test.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "base/fs.h"
#include "base/proc.h"

static struct cw_arena arena;
static cw_str root;

static cw_str at(const char *name) { return cw_path_join(&arena, root, cw_str_of(name)); }

static int setup(void **state) {
    (void)state;
    const char *tmp = getenv("TMPDIR");
    char *path = cw_cstr(&arena, cw_strf(&arena, "%s/cwdk-test-XXXXXX", tmp ? tmp : "/tmp"));
    if (!mkdtemp(path))
        return 1;
    root = cw_str_of(path);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    cw_result result = cw_fs_remove_tree(root);
    cw_arena_release(&arena);
    return result.code;
}

static void writing_and_reading(void **state) {
    (void)state;
    cw_str bytes;
    assert_int_equal(cw_fs_read(&arena, at("absent"), &bytes).code, ENOENT);
    assert_int_equal(cw_fs_read(&arena, root, &bytes).code, EISDIR);
    assert_ok(cw_fs_write(at("file"), CW_STR("a\0b")));
    assert_ok(cw_fs_read(&arena, at("file"), &bytes));
    assert_int_equal(bytes.len, 3);
    assert_memory_equal(bytes.ptr, "a\0b", 4);
    bool changed = true;
    assert_ok(cw_fs_write_if_changed(at("file"), CW_STR("a\0b"), &changed));
    assert_false(changed);
    assert_ok(cw_fs_write_if_changed(at("file"), CW_STR("new"), &changed));
    assert_true(changed);
    assert_int_equal(cw_fs_write(at("no/such/folder"), CW_STR("x")).code, ENOENT);
    assert_ok(cw_fs_write_mode(at("secret"), CW_STR("k"), 0600));
    struct stat info;
    assert_int_equal(stat(at("secret").ptr, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0600);
}

static void a_failed_write_leaves_the_old_file(void **state) {
    (void)state;
    assert_ok(cw_fs_make_dirs(at("full")));
    assert_ok(cw_fs_write(at("full/file"), CW_STR("old")));
    assert_ok(cw_fs_make_dirs(at("full/dir")));
    assert_true(cw_failed(cw_fs_write(at("full/dir"), CW_STR("x"))));
    struct cw_strs names;
    assert_ok(cw_fs_list(&arena, at("full"), &names));
    assert_int_equal(names.len, 2); /* no temporary file stays behind */
}

static void names_are_found_in_any_case(void **state) {
    (void)state;
    cw_str found = CW_STR("as before");
    assert_ok(cw_fs_make_dirs(at("case/Inc")));
    assert_ok(cw_fs_write(at("case/Inc/Wdm.h"), CW_STR("")));
    assert_ok(cw_fs_write(at("case/Inc/wdm.H"), CW_STR("")));
    assert_false(cw_fs_find(&arena, at("case"), CW_STR("INC/none.h"), &found));
    assert_false(cw_fs_find(&arena, at("case"), CW_STR("INC/Wdm.h/x"), &found));
    assert_str(found, "as before");
    assert_true(cw_fs_find(&arena, at("case"), CW_STR("INC//./WDM.h"), &found));
    assert_str(found, at("case/Inc/Wdm.h").ptr);
    assert_true(cw_fs_find(&arena, at("case"), CW_STR("inc/wdm.H"), &found)); /* that very one */
    assert_str(found, at("case/Inc/wdm.H").ptr);
    assert_true(cw_fs_find(&arena, CW_STR("."), at("CASE"), &found));
    assert_str(found, at("case").ptr);
}

static void staging_replaces_a_folder_in_one_step(void **state) {
    (void)state;
    struct cw_stage stage = {0};
    for (int round = 0; round < 2; round++) {
        assert_ok(cw_stage_begin(&arena, at("out/package"), &stage));
        cw_str file = cw_strf(&arena, "%s/%d", stage.path.ptr, round);
        assert_ok(cw_fs_write(file, CW_STR("x")));
        assert_ok(cw_stage_commit(&stage));
        cw_stage_abandon(&stage); /* harmless after a commit */
    }
    assert_true(cw_fs_exists(at("out/package/1")));
    assert_false(cw_fs_exists(at("out/package/0")));
    assert_ok(cw_stage_begin(&arena, at("out/package"), &stage));
    cw_stage_abandon(&stage);
    struct cw_strs names;
    assert_ok(cw_fs_list(&arena, at("out"), &names));
    assert_int_equal(names.len, 1);
    assert_true(cw_fs_exists(at("out/package/1")));
}

static void removing_follows_no_link(void **state) {
    (void)state;
    assert_ok(cw_fs_make_dirs(at("kept")));
    assert_ok(cw_fs_write(at("kept/file"), CW_STR("x")));
    assert_ok(cw_fs_make_dirs(at("tree/deep/er")));
    assert_ok(cw_fs_write(at("tree/deep/file"), CW_STR("x")));
    assert_int_equal(symlink(at("kept").ptr, at("tree/deep/link").ptr), 0);
    assert_ok(cw_fs_remove_tree(at("tree")));
    assert_false(cw_fs_exists(at("tree")));
    assert_true(cw_fs_exists(at("kept/file")));
    assert_ok(cw_fs_remove_tree(at("tree")));
}

static void linking(void **state) {
    (void)state;
    assert_ok(cw_fs_write(at("one"), CW_STR("1")));
    assert_ok(cw_fs_write(at("two"), CW_STR("2")));
    cw_str bytes;
    assert_ok(cw_fs_link(at("one"), at("link")));
    assert_ok(cw_fs_link(at("two"), at("link")));
    assert_ok(cw_fs_link(at("two"), at("link")));
    assert_ok(cw_fs_read(&arena, at("link"), &bytes));
    assert_str(bytes, "2");
    assert_int_equal(cw_fs_link(at("two"), at("one")).code, EEXIST);
}

static void patterns(void **state) {
    (void)state;
    static const struct {
        const char *pattern;
        const char *path;
        bool matches;
    } cases[] = {
        {"*.c", "a.c", true},
        {"*.c", "a.h", false},
        {"*.c", "x/a.c", false},
        {"*.c", ".a.c", false},
        {"src/**/*.c", "src/a.c", true},
        {"src/**/*.c", "src/x/y/a.c", true},
        {"src/**/*.c", "srcs/a.c", false},
        {"**", "a/b", true},
        {"**/b", "a/.git/b", false},
        {"a?c", "abc", true},
        {"a?c", "a/c", false},
        {"[a-c]x", "bx", true},
        {"[!a-c]x", "bx", false},
        {"[x", "[x", true},
        {"*a*b*c", "xxaxxbxxc", true},
        {"*a*b*c", "xxaxxcxxb", false},
        {"a", "a/b", false},
        {"a/b", "a", false},
        {"*", "", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (cw_glob_match(cw_str_of(cases[i].pattern), cw_str_of(cases[i].path)) !=
            cases[i].matches)
            fail_msg("%s against %s", cases[i].pattern, cases[i].path);
}

static void globbing(void **state) {
    (void)state;
    assert_ok(cw_fs_make_dirs(at("g/src/sub")));
    assert_ok(cw_fs_write(at("g/src/b.c"), CW_STR("")));
    assert_ok(cw_fs_write(at("g/src/a.c"), CW_STR("")));
    assert_ok(cw_fs_write(at("g/src/sub/c.c"), CW_STR("")));
    assert_ok(cw_fs_write(at("g/src/d.h"), CW_STR("")));
    struct cw_strs found;
    assert_ok(cw_fs_glob(&arena, at("g"), CW_STR("src/**/*.c"), &found));
    assert_int_equal(found.len, 3);
    assert_str(found.items[0], "src/a.c");
    assert_str(found.items[2], "src/sub/c.c");
    assert_ok(cw_fs_glob(&arena, at("g"), CW_STR("src/d.h"), &found));
    assert_int_equal(found.len, 1);
    assert_ok(cw_fs_glob(&arena, at("g"), CW_STR("none/*.c"), &found));
    assert_int_equal(found.len, 0);
}

static void paths(void **state) {
    (void)state;
    assert_str(cw_path_dir(CW_STR("a/b/c.h")), "a/b");
    assert_str(cw_path_dir(CW_STR("c.h")), ".");
    assert_str(cw_path_dir(CW_STR("/c")), "/");
    assert_str(cw_path_name(CW_STR("a/b/")), "b");
    assert_str(cw_path_stem(CW_STR("a/b.tar.gz")), "b.tar");
    assert_str(cw_path_ext(CW_STR("a.d/.hidden")), "");
    assert_str(cw_path_normal(&arena, CW_STR("/a/./b/../../../c//d")), "/c/d");
    assert_str(cw_path_normal(&arena, CW_STR("../a/../..")), "../..");
    assert_str(cw_path_join(&arena, CW_STR("a"), CW_STR("/b")), "/b");
}

static struct cw_proc shell(const char *script) {
    struct cw_proc proc = {.out = CW_STREAM_CAPTURE, .err = CW_STREAM_CAPTURE};
    cw_argv_add(&arena, &proc.argv, CW_STR("sh"));
    cw_argv_add(&arena, &proc.argv, CW_STR("-c"));
    cw_argv_add(&arena, &proc.argv, cw_str_of(script));
    return proc;
}

static void running_programs(void **state) {
    (void)state;
    struct cw_proc_exit exit;
    struct cw_proc proc = shell("pwd; cat; echo \"$CWDK_X\" >&2; exit 7");
    proc.cwd = at(".");
    proc.input = CW_STR("given");
    cw_vec_push(&arena, &proc.env, CW_STR("CWDK_X=set"));
    assert_ok(cw_proc_run(&arena, &proc, &exit));
    assert_int_equal(exit.code, 7);
    assert_str(exit.out, cw_strf(&arena, "%" CW_FMT "\ngiven", CW_ARG(root)).ptr);
    assert_str(exit.err, "set\n");
    proc = shell("kill -9 $$");
    assert_ok(cw_proc_run(&arena, &proc, &exit));
    assert_int_equal(exit.signal, SIGKILL);
    assert_int_equal(exit.code, 128 + SIGKILL);
}

static void much_through_the_pipes(void **state) {
    (void)state;
    struct cw_buf big = cw_buf_new(&arena);
    cw_buf_add_repeat(&big, 'x', 1 << 20);
    struct cw_proc proc = shell("tee /dev/stderr");
    proc.input = cw_buf_str(&big);
    struct cw_proc_exit exit;
    assert_ok(cw_proc_run(&arena, &proc, &exit));
    assert_int_equal(exit.out.len, 1 << 20);
    assert_int_equal(exit.err.len, 1 << 20);
    /* A child that does not read its input is no failure. */
    proc = shell("exit 0");
    proc.input = cw_buf_str(&big);
    assert_ok(cw_proc_run(&arena, &proc, &exit));
}

static void count_line(void *context, cw_str line) {
    struct cw_buf *seen = context;
    cw_buf_addf(seen, "<%" CW_FMT ">", CW_ARG(line));
}

static void lines_as_they_come(void **state) {
    (void)state;
    struct cw_buf seen = cw_buf_new(&arena);
    struct cw_proc proc = shell("printf 'a\\nb'; printf 'c\\n\\nlast' >&2");
    proc.out = CW_STREAM_LINES;
    proc.err = CW_STREAM_TO_STDOUT;
    proc.on_line = count_line;
    proc.line_context = &seen;
    struct cw_proc_exit exit;
    assert_ok(cw_proc_run(&arena, &proc, &exit));
    assert_str(cw_buf_str(&seen), "<a><bc><><last>");
}

static void a_child_that_takes_too_long_is_ended(void **state) {
    (void)state;
    struct cw_proc_exit exit;
    struct cw_proc proc = shell("echo begun; exec sleep 30");
    proc.timeout_seconds = 1;
    assert_ok(cw_proc_run(&arena, &proc, &exit));
    assert_true(exit.timed_out);
    assert_int_equal(exit.signal, SIGTERM);
    assert_str(exit.out, "begun\n");
    proc = shell("exit 3");
    proc.out = CW_STREAM_INHERIT;
    proc.timeout_seconds = 60;
    assert_ok(cw_proc_run(&arena, &proc, &exit));
    assert_false(exit.timed_out);
    assert_int_equal(exit.code, 3);
}

static void a_missing_program_is_said(void **state) {
    (void)state;
    struct cw_proc proc = {0};
    struct cw_proc_exit exit;
    cw_argv_add(&arena, &proc.argv, CW_STR("no-such-program-anywhere"));
    assert_int_equal(cw_proc_run(&arena, &proc, &exit).code, ENOENT);
    assert_false(cw_proc_find(&arena, CW_STR("no-such-program-anywhere"), NULL));
    cw_str where;
    assert_true(cw_proc_find(&arena, CW_STR("sh"), &where));
    assert_true(cw_str_ends(where, CW_STR("/sh")));
}

static void quoting(void **state) {
    (void)state;
    struct cw_argv argv = {0};
    cw_argv_add(&arena, &argv, CW_STR("a-b=c"));
    cw_argv_add(&arena, &argv, CW_STR("it's"));
    cw_argv_add(&arena, &argv, CW_STR(""));
    assert_str(cw_argv_shell(&arena, &argv), "a-b=c 'it'\\''s' ''");
}

/* Last: the flag stays set. The shell signals us, we pass it on, and the call ends early. */
static void an_interrupt_ends_the_child(void **state) {
    (void)state;
    cw_proc_catch_signals();
    assert_int_equal(cw_proc_interrupted(), 0);
    struct cw_proc proc = shell("kill -TERM $PPID; sleep 30 & wait");
    struct cw_proc_exit exit;
    proc.out = CW_STREAM_DISCARD;
    proc.err = CW_STREAM_DISCARD;
    assert_int_equal(cw_proc_run(&arena, &proc, &exit).code, CW_INTERRUPTED);
    assert_int_equal(cw_proc_interrupted(), SIGTERM);
    assert_int_equal(cw_proc_run(&arena, &proc, &exit).code, CW_INTERRUPTED);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writing_and_reading),
        cmocka_unit_test(a_failed_write_leaves_the_old_file),
        cmocka_unit_test(staging_replaces_a_folder_in_one_step),
        cmocka_unit_test(removing_follows_no_link),
        cmocka_unit_test(linking),
        cmocka_unit_test(patterns),
        cmocka_unit_test(names_are_found_in_any_case),
        cmocka_unit_test(globbing),
        cmocka_unit_test(paths),
        cmocka_unit_test(running_programs),
        cmocka_unit_test(much_through_the_pipes),
        cmocka_unit_test(lines_as_they_come),
        cmocka_unit_test(a_child_that_takes_too_long_is_ended),
        cmocka_unit_test(a_missing_program_is_said),
        cmocka_unit_test(quoting),
        cmocka_unit_test(an_interrupt_ends_the_child),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}

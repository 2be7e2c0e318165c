/* Packages as a whole: made, verified by us and by osslsigncode, and left alone when making fails.
 *
 * argv[1] is an x64 driver image for these tests (tests/meson.build makes it), argv[2] may be the
 * independent checker of catalogs, tools/check-cat. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/fs.h"
#include "base/proc.h"
#include "package/package.h"

static const char *image_path, *check_cat;

static const char inx[] = "[Version]\nSignature = \"$Windows NT$\"\nClass = System\n"
                          "ClassGuid = {4D36E97D-E325-11CE-BFC1-08002BE10318}\n"
                          "Provider = %Provider%\nPnpLockdown = 1\nDriverVer =\nCatalogFile =\n"
                          "[DestinationDirs]\nDefaultDestDir = 13\n[SourceDisksNames]\n1 = Disk\n"
                          "[SourceDisksFiles]\ntiny.sys = 1\n[Manufacturer]\n"
                          "%Provider% = Models, NT$ARCH$.10.0...16299\n"
                          "[Models.NT$ARCH$.10.0...16299]\n%Tiny% = Tiny, ROOT\\TINY\n"
                          "[Tiny.NT]\nCopyFiles = Files\n[Files]\ntiny.sys\n"
                          "[Tiny.NT.Services]\nAddService = tiny, 2, Service\n[Service]\n"
                          "ServiceType = 1\nStartType = 3\nErrorControl = 1\n"
                          "ServiceBinary = %13%\\tiny.sys\n"
                          "[Strings]\nProvider = \"A firm\"\nTiny = \"A device\"\n";

struct fixture {
    struct cw_arena arena;
    struct cw_sources sources;
    struct cw_collect_sink sink;
    cw_str folder;
};

static cw_str in_folder(struct fixture *f, const char *name) {
    return cw_path_join(&f->arena, f->folder, cw_str_of(name));
}

static int set_up(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    char folder[] = "/tmp/package-test-XXXXXX";
    assert_non_null(mkdtemp(folder));
    cw_arena_init(&f->arena);
    cw_sources_init(&f->sources, &f->arena);
    cw_collect_sink_init(&f->sink, &f->sources, &f->arena);
    f->folder = cw_str_dup(&f->arena, cw_str_of(folder));
    setenv("XDG_DATA_HOME", in_folder(f, "data").ptr, 1);
    assert_true(cw_ok(cw_fs_write(in_folder(f, "tiny.inx"), cw_str_of(inx))));
    *state = f;
    return 0;
}

static int tear_down(void **state) {
    struct fixture *f = *state;
    assert_true(cw_ok(cw_fs_remove_tree(f->folder)));
    cw_arena_release(&f->arena);
    free(f);
    return 0;
}

static struct cw_package_options options_of(struct fixture *f) {
    return (struct cw_package_options){
        .name = CW_STR("tiny"),
        .arch = CW_ARCH_X64,
        .sys = cw_str_of(image_path),
        .inx = in_folder(f, "tiny.inx"),
        .version = CW_STR("1.0.0.0"),
        .time = time(NULL),
        .inf_mode = CW_INF_MODE_W,
        .files_dir = f->folder,
        .target = in_folder(f, "package"),
    };
}

static struct cw_package_result build(struct fixture *f, const struct cw_package_options *options) {
    struct cw_package_result result;
    cw_result outcome = cw_package_build(&f->arena, options, &f->sink.sink, &result);
    for (size_t i = 0; i < f->sink.diags.len; i++)
        print_message("%.*s\n", CW_ARG(f->sink.diags.items[i]->message));
    assert_true(cw_ok(outcome));
    return result;
}

static struct cw_package_report verify(struct fixture *f, const char *package) {
    struct cw_package_report report;
    struct cw_package_rules rules = {.inf_mode = CW_INF_MODE_K};
    assert_true(
        cw_ok(cw_package_verify(&f->arena, in_folder(f, package), &rules, &f->sink.sink, &report)));
    return report;
}

static void check_good(struct fixture *f, const char *package) {
    struct cw_package_report report = verify(f, package);
    for (size_t i = 0; i < report.checks.len; i++)
        if (!report.checks.items[i].ok)
            print_message("%.*s: %.*s\n", CW_ARG(report.checks.items[i].what),
                          CW_ARG(report.checks.items[i].detail));
    assert_int_equal(report.failed, 0);
    assert_true(report.checks.len >= 5);
}

static void makes_what_it_verifies(void **state) {
    struct fixture *f = *state;
    struct cw_package_options options = options_of(f);
    struct cw_package_result result = build(f, &options);
    assert_true(result.made_certificate);
    check_good(f, "package");
    assert_false(build(f, &options).made_certificate);
    struct stat status;
    assert_int_equal(stat(in_folder(f, "data/cwdk/test-signing.key").ptr, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
}

static bool run(struct fixture *f, const char *const *argv) {
    struct cw_proc proc = {.out = CW_STREAM_CAPTURE, .err = CW_STREAM_CAPTURE};
    for (; *argv; argv++)
        cw_argv_add(&f->arena, &proc.argv, cw_str_of(*argv));
    struct cw_proc_exit ended;
    assert_true(cw_ok(cw_proc_run(&f->arena, &proc, &ended)));
    if (ended.code != 0)
        print_message("%.*s%.*s", CW_ARG(ended.out), CW_ARG(ended.err));
    return ended.code == 0;
}

static void osslsigncode_agrees(void **state) {
    struct fixture *f = *state;
    struct cw_package_options options = options_of(f);
    struct cw_package_result result = build(f, &options);
    const char *certificate = cw_cstr(&f->arena, result.certificate);
    const char *sys = in_folder(f, "package/tiny.sys").ptr;
    const char *cat = in_folder(f, "package/tiny.cat").ptr;
    assert_true(run(
        f, (const char *[]){"osslsigncode", "verify", "-CAfile", certificate, "-in", sys, NULL}));
    assert_true(run(f, (const char *[]){"osslsigncode", "verify", "-CAfile", certificate,
                                        "-catalog", cat, "-in", sys, NULL}));
}

static void openssl_agrees(void **state) {
    struct fixture *f = *state;
    if (!check_cat)
        skip();
    struct cw_package_options options = options_of(f);
    struct cw_package_result result = build(f, &options);
    assert_true(run(f, (const char *[]){check_cat, in_folder(f, "package/tiny.cat").ptr,
                                        cw_cstr(&f->arena, result.certificate), NULL}));
}

/* Turning over one byte of any file that Windows looks at is found. */
static void finds_changes(void **state) {
    struct fixture *f = *state;
    static const char *const names[] = {"tiny.sys", "tiny.cat", "tiny.inf"};
    for (size_t i = 0; i < 3; i++) {
        struct cw_package_options options = options_of(f);
        build(f, &options);
        cw_str path = cw_path_join(&f->arena, options.target, cw_str_of(names[i])), bytes;
        assert_true(cw_ok(cw_fs_read(&f->arena, path, &bytes)));
        char *copy = cw_cstr(&f->arena, bytes);
        copy[bytes.len * 2 / 3] ^= 1;
        assert_true(cw_ok(cw_fs_write(path, cw_str_n(copy, bytes.len))));
        assert_true(verify(f, "package").failed > 0);
    }
}

static void finds_a_missing_file(void **state) {
    struct fixture *f = *state;
    struct cw_package_options options = options_of(f);
    build(f, &options);
    assert_true(cw_ok(cw_fs_remove_file(in_folder(f, "package/tiny.inf"))));
    assert_true(verify(f, "package").failed > 0);
}

static void same_input_gives_same_package(void **state) {
    struct fixture *f = *state;
    struct cw_package_options options = options_of(f);
    static const char *const names[] = {"tiny.sys", "tiny.inf", "tiny.cat", "tiny.cer"};
    cw_str first[4], second[4];
    for (int round = 0; round < 2; round++) {
        build(f, &options);
        for (size_t i = 0; i < 4; i++)
            assert_true(cw_ok(
                cw_fs_read(&f->arena, cw_path_join(&f->arena, options.target, cw_str_of(names[i])),
                           round ? &second[i] : &first[i])));
    }
    for (size_t i = 0; i < 4; i++)
        assert_true(cw_str_eq(first[i], second[i]));
}

static void leaves_the_old_package_when_it_fails(void **state) {
    struct fixture *f = *state;
    struct cw_package_options options = options_of(f);
    build(f, &options);
    struct cw_strs before, after;
    assert_true(cw_ok(cw_fs_list(&f->arena, f->folder, &before)));
    struct cw_package_result result;

    options.sys = in_folder(f, "missing.sys");
    assert_true(cw_failed(cw_package_build(&f->arena, &options, &f->sink.sink, &result)));
    options = options_of(f);
    options.arch = CW_ARCH_ARM64; /* the image is for x64 */
    assert_true(cw_failed(cw_package_build(&f->arena, &options, &f->sink.sink, &result)));
    options = options_of(f);
    options.inx = in_folder(f, "data/broken.inx");
    assert_true(cw_ok(cw_fs_write(options.inx, CW_STR("[Version\n"))));
    assert_true(cw_failed(cw_package_build(&f->arena, &options, &f->sink.sink, &result)));

    assert_true(f->sink.sink.errors >= 3);
    check_good(f, "package");
    assert_true(cw_ok(cw_fs_list(&f->arena, f->folder, &after)));
    assert_int_equal(before.len, after.len); /* no stage is left behind */
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fputs("usage: package_package_test IMAGE [CHECK-CAT]\n", stderr);
        return 2;
    }
    image_path = argv[1];
    check_cat = argc > 2 && access(argv[2], X_OK) == 0 ? argv[2] : NULL;
#define WITH_FIXTURE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        WITH_FIXTURE(makes_what_it_verifies),
        WITH_FIXTURE(osslsigncode_agrees),
        WITH_FIXTURE(openssl_agrees),
        WITH_FIXTURE(finds_changes),
        WITH_FIXTURE(finds_a_missing_file),
        WITH_FIXTURE(same_input_gives_same_package),
        WITH_FIXTURE(leaves_the_old_package_when_it_fails),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

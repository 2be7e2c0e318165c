/* Manifests: what is read, what the defaults are, and what each mistake is answered with. */
#include "base/tests/test.h"

#include <stdlib.h>
#include <unistd.h>
#include "base/fs.h"
#include "cwdk/manifest.h"

static struct cw_arena arena;
static struct cw_sources sources;
static struct cw_collect_sink sink;

#define HEAD                                                                                       \
    "[package]\nname = \"echo\"\nversion = \"1.2\"\n[driver-model]\ndriver-type = \"KMDF\"\n"

#define UMDF                                                                                       \
    "[package]\nname = \"echo\"\nversion = \"1.2\"\n[driver-model]\ndriver-type = \"UMDF\"\n"

static bool load(const char *text, struct cw_manifest *ret_manifest) {
    char path[] = "/tmp/cwdk-manifest-XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    close(fd);
    assert_ok(cw_fs_write(cw_str_of(path), cw_str_of(text)));
    cw_sources_init(&sources, &arena);
    cw_collect_sink_init(&sink, &sources, &arena);
    cw_result result = cw_manifest_load(&arena, &sink.sink, cw_str_of(path), ret_manifest);
    unlink(path);
    assert_true(cw_ok(result) == (sink.diags.len == 0));
    return cw_ok(result);
}

static int release(void **state) {
    (void)state;
    cw_arena_release(&arena);
    return 0;
}

static void defaults(void **state) {
    (void)state;
    struct cw_manifest m;
    assert_true(load(HEAD, &m));
    assert_int_equal(m.type, CW_DRIVER_KMDF);
    assert_int_equal(m.kmdf_minor, 15); /* what every Windows 10 has */
    assert_str(m.inf, "echo.inx");
    assert_str(m.sources.items[0], "src/**/*.c");
    assert_str(cw_manifest_version4(&arena, &m), "1.2.0.0");
    assert_true(m.dev.checked);
    assert_false(m.release.checked);
    assert_str(m.release.opt_level, "2");
    assert_int_equal(m.test_seed, 1);
}

static void everything_is_read(void **state) {
    (void)state;
    struct cw_manifest m;
    assert_true(load(HEAD "target-kmdf-version-minor = 31\n"
                          "[build]\nminimum-os = \"10.0.19041\"\nlibraries = [\"wdmsec\"]\n"
                          "defines = [\"A=1\", \"B\"]\ninf = \"x.inf\"\nlauncher = \"ccache\"\n"
                          "[check]\nlevel = \"warn\"\nstrict = [\"src/*.c\"]\n"
                          "[profile.release]\nopt-level = \"s\"\ndefines = [\"R\"]\n"
                          "[test]\nseed = 7\nschedule = \"pct\"\nprocessors = 4\n",
                     &m));
    assert_int_equal(m.kmdf_minor, 31);
    assert_str(m.libraries.items[0], "wdmsec");
    assert_int_equal(m.defines.len, 2);
    assert_str(m.inf, "x.inf");
    assert_str(m.check_level, "warn");
    assert_str(m.release.opt_level, "s");
    assert_str(m.dev.opt_level, "1");
    assert_str(m.test_schedule, "pct");
    assert_int_equal(m.test_processors, 4);
}

static void kmdf_follows_the_minimum_os(void **state) {
    (void)state;
    static const struct {
        const char *os;
        int minor;
    } cases[] = {{"10.0.10240", 15},
                 {"10.0.17763", 27},
                 {"10.0.18362", 27},
                 {"10.0.20348", 33},
                 {"10.0.26100", 33}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct cw_manifest m;
        cw_str text = cw_strf(&arena, "%s[build]\nminimum-os = \"%s\"\n", HEAD, cases[i].os);
        assert_true(load(text.ptr, &m));
        assert_int_equal(m.kmdf_minor, cases[i].minor);
    }
}

static void mistakes(void **state) {
    (void)state;
    static const struct {
        const char *text;
        const char *message; /* part of it */
        const char *help;    /* part of the first help; NULL: none looked at */
    } cases[] = {
        {"[package]\nversion = \"1\"\n[driver-model]\ndriver-type = \"WDM\"\n", "`name` is missing",
         "name = "},
        {"[package]\nname = \"x\"\n[driver-model]\ndriver-type = \"WDM\"\n", "`version` is missing",
         NULL},
        {"[package]\nname = \"x\"\nversion = \"1\"\n", "`driver-type` is missing", "KMDF"},
        {HEAD "[biuld]\n", "unknown section `biuld`", "did you mean `build`?"},
        {HEAD "[build]\nsource = []\n", "unknown key `source`", "did you mean `sources`?"},
        {HEAD "[build]\nzzzz = []\n", "unknown key `zzzz`", "known here: `kind`"},
        {HEAD "kmdf_version_major = 1\n", "unknown key", "did you mean `kmdf-version-major`?"},
        {HEAD "[profile.debug]\n", "unknown profile `debug`", "dev"},
        {HEAD "[build]\nsources = \"a.c\"\n", "`sources` takes an array, not a string", NULL},
        {HEAD "[build]\nsources = [1]\n", "`sources` takes strings, not an integer", NULL},
        {HEAD "[test]\nprocessors = 65\n", "`processors` is not from 1 to 64", NULL},
        {HEAD "[test]\ntimeout = -1\n", "`timeout` is not from 0 to", NULL},
        {HEAD "[test]\nschedule = \"randon\"\n", "`randon` is not a value",
         "did you mean `random`?"},
        {HEAD "target-kmdf-version-minor = 33\n", "KMDF 1.33 is not on Windows before 10.0.20348",
         "earlier KMDF"},
        {HEAD "target-kmdf-version-minor = 16\n", "there is no KMDF 1.16", "15, 17"},
        {HEAD "minimum-kmdf-version-minor = 17\n", "the minimum is above", NULL},
        {HEAD "kmdf-version-major = 2\n", "the only major version of KMDF is 1", NULL},
        {HEAD "[build]\nminimum-os = \"7\"\n", "not a version of Windows 10", "10.0.17763"},
        {HEAD "[profile.dev]\nopt-level = \"9\"\n", "is not an `opt-level`", "0|1|2|3|s"},
        {"[package]\nname = \"a b\"\nversion = \"1\"\n[driver-model]\ndriver-type = \"WDM\"\n",
         "not a name for a driver", "a letter"},
        {"[package]\nname = \"a\"\nversion = \"1.70000\"\n[driver-model]\ndriver-type = \"WDM\"\n",
         "not a version that an INF can carry", NULL},
        {UMDF "kmdf-version-major = 1\n", "`kmdf-version-major` has no meaning for a UMDF driver",
         NULL},
        {UMDF "target-umdf-version-minor = 20\n", "there is no UMDF 2.20", "15, 17"},
        {UMDF "target-umdf-version-minor = 17\n", "UMDF 2.17 is not on Windows before 10.0.10586",
         "earlier UMDF"},
        {UMDF "umdf-version-major = 1\n", "the only major version of UMDF is 2", NULL},
        {HEAD "umdf-version-major = 2\n", "has no meaning for a KMDF driver", NULL},
        {HEAD "[build]\nkind = \"dll\"\n", "`dll` is not a value of `kind`", "library"},
        {HEAD "[build]\nkind = \"library\"\nentry = \"Main\"\n",
         "`entry` has no meaning for a library", NULL},
        {HEAD "[build]\nkind = \"export-driver\"\n", "needs a `module-definition`", ".def"},
        {HEAD "[build]\nwarnings = \"al\"\n", "`al` is not a value of `warnings`",
         "did you mean `all`?"},
        {HEAD "[target.x86]\n", "unknown processor `x86`", "x64"},
        {HEAD "[target.x64]\nsource = []\n", "unknown key `source`", "did you mean `sources`?"},
        {HEAD "[wpp]\nrecorder = 1\n", "`recorder` takes a boolean, not an integer", NULL},
        {HEAD "[wpp]\nfunction = []\n", "unknown key `function`", "did you mean `functions`?"},
        {HEAD "[[generate]]\nsource = \"a.mc\"\n", "`tool` is missing in [[generate]]", "mofcomp"},
        {HEAD "[[generate]]\ntool = \"mofcom\"\n", "there is no generator `mofcom`",
         "did you mean `mofcomp`?"},
        {HEAD "[[generate]]\ntool = \"mc\"\n", "`source` is missing in [[generate]]", "events.man"},
        {HEAD "[[generate]]\ntool = \"mc\"\nsource = \"a.mc\"\nheader = \"a.h\"\n",
         "`header` is for `mofcomp`", NULL},
        {HEAD "[generate]\ntool = \"mc\"\n", "`generate` takes an array, not a table", NULL},
        {HEAD "[dependencies]\nlib = \"../lib\"\n", "`lib` takes a table, not a string", NULL},
        {HEAD "[dependencies]\nlib = {}\n", "the dependency `lib` has no `path`",
         "lib = { path = "},
        {HEAD "[dependencies]\nlib = { git = \"x\" }\n", "unknown key `git`", "known here: `path`"},
        {HEAD "[workspace]\nmembers = [\"a\"]\n", "a workspace has no [package]", "members"},
        {"[workspace]\n", "a workspace without `members`", "members = ["},
        {"[package]\nname = \"a\"\nversion = \"1\"\n[driver-model]\ndriver-type = \"kmdf\"\n",
         "`kmdf` is not a value of `driver-type`", "did you mean `KMDF`?"},
        {"name = 1\n[driver-model]\n", "unknown key `name`", NULL},
        {"package = 1\n", "`package` takes a table, not an integer", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct cw_manifest m;
        if (load(cases[i].text, &m))
            fail_msg("accepted: %s", cases[i].text);
        const struct cw_diag *d = sink.diags.items[0];
        if (cw_str_find(d->message, cw_str_of(cases[i].message)) == CW_NPOS)
            fail_msg("%s: %s", cases[i].text, d->message.ptr);
        if (cases[i].help && (d->helps.len == 0 ||
                              cw_str_find(d->helps.items[0], cw_str_of(cases[i].help)) == CW_NPOS))
            fail_msg("%s: help is %s", cases[i].text,
                     d->helps.len ? d->helps.items[0].ptr : "none");
    }
}

static void parts_are_read(void **state) {
    (void)state;
    struct cw_manifest m;
    assert_true(load(HEAD "[build]\nkind = \"export-driver\"\nmodule-definition = \"a.def\"\n"
                          "[wpp]\n[[generate]]\ntool = \"mc\"\nsource = \"src/events.man\"\n"
                          "[[generate]]\ntool = \"mofcomp\"\nsource = \"a.mof\"\nname = \"b\"\n"
                          "header = \"c.h\"\n[dependencies]\nlib = { path = \"../lib\" }\n",
                     &m));
    assert_int_equal(m.kind, CW_KIND_EXPORT_DRIVER);
    assert_true(m.has_wpp);
    assert_int_equal(m.generates.len, 2);
    assert_str(m.generates.items[0].name, "events");
    assert_str(m.generates.items[1].name, "b");
    assert_str(m.generates.items[1].header, "c.h");
    assert_str(m.dependencies.items[0].name, "lib");
    assert_str(m.dependencies.items[0].path, "../lib");
    assert_true(load(UMDF "[build]\nminimum-os = \"10.0.19041\"\n", &m));
    assert_int_equal(m.type, CW_DRIVER_UMDF);
    assert_int_equal(m.umdf_minor, 31);
    assert_true(load("[workspace]\nmembers = [\"a\", \"b/other.toml\"]\n", &m));
    assert_true(m.is_workspace);
    assert_int_equal(m.members.len, 2);
}

static void several_mistakes_are_said_at_once(void **state) {
    (void)state;
    struct cw_manifest m;
    assert_false(load(HEAD "[build]\nsorces = []\nincludes = []\n[tests]\n", &m));
    assert_int_equal(sink.diags.len, 3);
    assert_int_equal(cw_source_position(&sources, cw_diag_span(sink.diags.items[1]).file,
                                        cw_diag_span(sink.diags.items[1]).start)
                         .line,
                     8);
}

/* docs/manifest.md has a heading for each key, docs/exit-codes.md a row for each code. */
static void documents_are_complete(void **state) {
    (void)state;
    const char *root = getenv("CWDK_SOURCE_ROOT");
    if (!root)
        skip();
    cw_str page;
    assert_ok(cw_fs_read(&arena, cw_strf(&arena, "%s/docs/manifest.md", root), &page));
    static const char *const keys[] = {
#define MANIFEST_KEY(section, name, kind, member) name,
#define PROFILE_KEY(name, kind, member) name,
#define GENERATE_KEY(name, kind, member) name,
#define DEPENDENCY_KEY(name, kind, member) name,
#define TARGET_KEY(name, kind, member) name,
#include "cwdk/manifest_keys.def"
#undef MANIFEST_KEY
#undef PROFILE_KEY
#undef GENERATE_KEY
#undef DEPENDENCY_KEY
#undef TARGET_KEY
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (cw_str_find(page, cw_strf(&arena, "| `%s` |", keys[i])) == CW_NPOS)
            fail_msg("docs/manifest.md does not describe `%s`", keys[i]);
    assert_ok(cw_fs_read(&arena, cw_strf(&arena, "%s/docs/exit-codes.md", root), &page));
    static const struct {
        int number;
        const char *meaning;
    } codes[] = {
#define CWDK_EXIT(number, name, meaning) {number, meaning},
#include "cwdk/exit_codes.def"
#undef CWDK_EXIT
    };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        cw_str row = cw_strf(&arena, "| %d | %s", codes[i].number, codes[i].meaning);
        if (cw_str_find(page, row) == CW_NPOS)
            fail_msg("docs/exit-codes.md has no row \"%s\"", row.ptr);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(defaults),
        cmocka_unit_test(everything_is_read),
        cmocka_unit_test(kmdf_follows_the_minimum_os),
        cmocka_unit_test(parts_are_read),
        cmocka_unit_test(mistakes),
        cmocka_unit_test(several_mistakes_are_said_at_once),
        cmocka_unit_test(documents_are_complete),
    };
    return cmocka_run_group_tests(tests, NULL, release);
}

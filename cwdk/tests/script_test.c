/* The boot script made from an INF, compared to the letter. */
#include "base/tests/test.h"

#include <stdlib.h>
#include <unistd.h>
#include "base/fs.h"
#include "cwdk/script.h"

#define PNP_INF                                                                                    \
    "[Version]\nSignature=\"$Windows NT$\"\nClass=System\n"                                        \
    "ClassGuid={4D36E97D-E325-11CE-BFC1-08002BE10318}\nProvider=%P%\n"                             \
    "CatalogFile=x.cat\nDriverVer=01/01/2026,1.0.0.0\nPnpLockdown=1\n"                             \
    "[Manufacturer]\n%P%=M,NTamd64.10.0...16299\n"                                                 \
    "[M.NTamd64.10.0...16299]\n\"The \"\"X\"\"\"=I,ROOT\\X,ROOT\\COMPAT\n"                         \
    "[I.NT]\nCopyFiles=F\nAddReg=Soft\n[F]\nx.sys\n"                                               \
    "[Soft]\nHKR,,Depth,0x00010001,16\n"                                                           \
    "[I.NT.HW]\nAddReg=Hard\n"                                                                     \
    "[Hard]\nHKR,,UpperFilters,0x00010000,up1,up2\nHKR,Sub,Bin,1,0a,FF\n"                          \
    "[I.NT.Services]\nAddService=xs,2,S\n"                                                         \
    "[S]\nServiceType=1\nStartType=3\nErrorControl=1\nServiceBinary=%12%\\x.sys\nAddReg=P\n"       \
    "[P]\nHKR,Parameters,Text,,\"a\\b\"\n"                                                         \
    "[DestinationDirs]\nDefaultDestDir=12\n[SourceDisksNames]\n1=d\n[SourceDisksFiles]\nx.sys=1\n" \
    "[Strings]\nP=\"me\"\n"

static struct cw_session session;
static cw_str folder;

static int setup(void **state) {
    (void)state;
    session = (struct cw_session){0};
    cw_sources_init(&session.sources, &session.arena);
    cw_session_set_output(&session, CW_COLOUR_NEVER, CW_QUIET);
    char *path = cw_cstr(&session.arena, CW_STR("/tmp/cwdk-script-XXXXXX"));
    folder = cw_str_of(mkdtemp(path));
    return folder.ptr ? 0 : 1;
}

static int teardown(void **state) {
    (void)state;
    cw_result result = cw_fs_remove_tree(folder);
    cw_session_release(&session);
    return result.code;
}

static bool traced;

static cw_result make(const char *inf, struct cw_client client, cw_str *ret_text) {
    cw_str path = cw_path_join(&session.arena, folder, CW_STR("x.inf"));
    assert_ok(cw_fs_write(path, cw_str_of(inf)));
    cw_sources_init(&session.sources, &session.arena); /* it would keep the file of before */
    struct cw_project project = {.manifest = {.name = CW_STR("x")}};
    struct cw_target target = {.project = &project, .package = folder, .arch = CW_ARCH_X64};
    return cw_script_make(&session, &target, client, traced, ret_text);
}

static void has_line(cw_str text, const char *line) {
    cw_str whole = cw_strf(&session.arena, "\n%s\n", line);
    if (cw_str_find(text, whole) == CW_NPOS)
        fail_msg("no line %s in\n%s", line, text.ptr);
}

#define CONTROL_SET "\\\\Registry\\\\Machine\\\\System\\\\CurrentControlSet\\\\"

static void plug_and_play(void **state) {
    (void)state;
    cw_str text;
    struct cw_client client = {CW_STR("smoke"), CW_STR("/t/smoke.exe")};
    assert_ok(make(PNP_INF, client, &text));
    has_line(text, "reg \"" CONTROL_SET "Services\\\\xs\" \"Start\" dword 0x3");
    has_line(text, "reg \"" CONTROL_SET "Services\\\\xs\" \"ImagePath\" expand_sz "
                   "\"\\\\SystemRoot\\\\System32\\\\drivers\\\\x.sys\"");
    has_line(text, "reg \"" CONTROL_SET "Services\\\\xs\\\\Parameters\" \"Text\" sz \"a\\\\b\"");
    has_line(text, cw_strf(&session.arena,
                           "image \"\\\\SystemRoot\\\\System32\\\\drivers\\\\x.sys\" \"%s/x.sys\"",
                           folder.ptr)
                       .ptr);
    has_line(text, "reg \"" CONTROL_SET "Enum\\\\ROOT\\\\X\\\\0000\\\\Device Parameters\\\\Sub\" "
                   "\"Bin\" binary \"0aff\"");
    has_line(text, "reg \"" CONTROL_SET
                   "Control\\\\Class\\\\{4D36E97D-E325-11CE-BFC1-08002BE10318}\\\\0000\" "
                   "\"Depth\" dword 0x10");
    has_line(text, "device \"ROOT\\\\X\\\\0000\" hwid=\"ROOT\\\\X;ROOT\\\\COMPAT\" service=\"xs\" "
                   "class=\"{4D36E97D-E325-11CE-BFC1-08002BE10318}\" upper=\"up1;up2\" "
                   "text=\"The \\\"X\\\"\"");
    has_line(text, "client \"smoke\" \"/t/smoke.exe\"");
}

static void the_image_as_it_is_spelled_on_disk(void **state) {
    (void)state;
    cw_str text;
    assert_ok(cw_fs_write(cw_path_join(&session.arena, folder, CW_STR("X.Sys")), CW_STR("")));
    assert_ok(make(PNP_INF, (struct cw_client){0}, &text));
    has_line(text, cw_strf(&session.arena,
                           "image \"\\\\SystemRoot\\\\System32\\\\drivers\\\\x.sys\" \"%s/X.Sys\"",
                           folder.ptr)
                       .ptr);
}

static void primitive_driver(void **state) {
    (void)state;
    cw_str text;
    assert_ok(make("[Version]\nSignature=\"$Windows NT$\"\n"
                   "[DefaultInstall.NTamd64]\nCopyFiles=F\n[F]\nx.sys\n"
                   "[DefaultInstall.NTamd64.Services]\nAddService=xs,,S\n"
                   "[S]\nServiceType=1\nStartType=3\nErrorControl=1\nServiceBinary=%13%\\x.sys\n",
                   (struct cw_client){0}, &text));
    has_line(text, "load \"xs\"");
    assert_int_equal(cw_str_find(text, CW_STR("client")), CW_NPOS);
}

static void what_cannot_be_done_is_refused(void **state) {
    (void)state;
    cw_str text;
    assert_true(
        cw_failed(make("[Version]\nSignature=\"$Windows NT$\"\n", (struct cw_client){0}, &text)));
    assert_true(cw_failed(make("[Version]\nSignature=\"$Windows NT$\"\n"
                               "[DefaultInstall.NTamd64.Services]\nAddService=xs,,S\n"
                               "[DefaultInstall.NTamd64]\nCopyFiles=F\n[F]\nx.sys\n"
                               "[S]\nServiceType=1\nStartType=3\nErrorControl=1\n"
                               "ServiceBinary=%13%\\x.sys\nAddReg=A\n[A]\nHKLM,Software\\X,V,,1\n",
                               (struct cw_client){0}, &text)));
    assert_true(session.diags.sink.errors > 0);
}

/* The session is on before any driver is loaded, and only when asked for. */
static void trace(void **state) {
    (void)state;
    cw_str text;
    traced = true;
    assert_ok(make(PNP_INF, (struct cw_client){0}, &text));
    traced = false;
    has_line(text, "trace");
    assert_true(cw_str_find(text, CW_STR("\ntrace\n")) < cw_str_find(text, CW_STR("\ndevice ")));
    assert_ok(make(PNP_INF, (struct cw_client){0}, &text));
    assert_true(cw_str_find(text, CW_STR("\ntrace\n")) == CW_NPOS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(plug_and_play, setup, teardown),
        cmocka_unit_test_setup_teardown(the_image_as_it_is_spelled_on_disk, setup, teardown),
        cmocka_unit_test_setup_teardown(primitive_driver, setup, teardown),
        cmocka_unit_test_setup_teardown(what_cannot_be_done_is_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(trace, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "package/inf/install.h"
#include "package/inf/stamp.h"
#include "package/inf/verify.h"

/* A faultless .inx; every test of a code makes one change to it. */
static const char good[] = "; an echo device\r\n"
                           "[Version]\r\n"
                           "Signature = \"$Windows NT$\"\r\n"
                           "Class = System\r\n"
                           "ClassGuid = {4D36E97D-E325-11CE-BFC1-08002BE10318}\r\n"
                           "Provider = %Provider%\r\n"
                           "PnpLockdown = 1\r\n"
                           "DriverVer =\r\n"
                           "CatalogFile =\r\n"
                           "[DestinationDirs]\r\n"
                           "DefaultDestDir = 13\r\n"
                           "[SourceDisksNames]\r\n"
                           "1 = %Disk%\r\n"
                           "[SourceDisksFiles]\r\n"
                           "echo.sys = 1\r\n"
                           "[Manufacturer]\r\n"
                           "%Provider% = Models, NT$ARCH$.10.0...16299\r\n"
                           "[Models.NT$ARCH$.10.0...16299]\r\n"
                           "%Echo% = Echo, ROOT\\ECHO, ROOT\\OLDECHO\r\n"
                           "[Echo.NT]\r\n"
                           "CopyFiles = Files\r\n"
                           "[Files]\r\n"
                           "echo.sys\r\n"
                           "[Echo.NT.Services]\r\n"
                           "AddService = echo, 2, Service\r\n"
                           "[Service]\r\n"
                           "ServiceType = 1\r\n"
                           "StartType = 3\r\n"
                           "ErrorControl = 1\r\n"
                           "ServiceBinary = %13%\\echo.sys\r\n"
                           "AddReg = Parameters\r\n"
                           "[Parameters]\r\n"
                           "HKR, Parameters, Depth, 0x00010001, 16 ; a DWORD\r\n"
                           "[Echo.NT.Wdf]\r\n"
                           "KmdfService = echo, Wdf\r\n"
                           "[Wdf]\r\n"
                           "KmdfLibraryVersion = $KMDFVERSION$\r\n"
                           "[Strings]\r\n"
                           "Provider = \"A \"\"small\"\" firm\"\r\n"
                           "Disk = \"Echo disk\"\r\n"
                           "Echo = \"Echo, the device\"\r\n";

struct fixture {
    struct cw_arena arena;
    struct cw_sources sources;
    struct cw_collect_sink sink;
};

static int set_up(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    cw_arena_init(&f->arena);
    cw_sources_init(&f->sources, &f->arena);
    cw_collect_sink_init(&f->sink, &f->sources, &f->arena);
    *state = f;
    return 0;
}

static int tear_down(void **state) {
    struct fixture *f = *state;
    cw_arena_release(&f->arena);
    free(f);
    return 0;
}

static cw_str replace(struct fixture *f, cw_str text, const char *from, const char *to) {
    size_t at = cw_str_find(text, cw_str_of(from));
    assert_true(at != CW_NPOS); /* the change must change something */
    return cw_strf(&f->arena, "%" CW_FMT "%s%" CW_FMT, CW_ARG(cw_str_slice(text, 0, at)), to,
                   CW_ARG(cw_str_from(text, at + strlen(from))));
}

static cw_str stamp(struct fixture *f, cw_str text) {
    static unsigned serial;
    cw_file file = cw_sources_add(&f->sources, cw_strf(&f->arena, "echo%u.inx", serial++), text);
    struct cw_inf_stamp values = {.arch = CW_ARCH_X64,
                                  .version = CW_STR("1.2.3.4"),
                                  .time = 1700000000,
                                  .catalog = CW_STR("echo.cat"),
                                  .kmdf_minor = 15};
    cw_str stamped;
    assert_true(cw_ok(cw_inf_stamp(&f->arena, file, &f->sink.sink, &values, &stamped)));
    return stamped;
}

static struct cw_inf *read_text(struct fixture *f, cw_str text) {
    static unsigned serial;
    cw_file file = cw_sources_add(&f->sources, cw_strf(&f->arena, "echo%u.inf", serial++), text);
    struct cw_inf *inf = NULL;
    assert_true(cw_ok(cw_inf_read(&f->arena, file, &f->sink.sink, &inf)));
    return inf;
}

static void stamps_versions_dates_and_names(void **state) {
    struct fixture *f = *state;
    cw_str text = stamp(f, cw_str_of(good));
    assert_true(cw_str_find(text, CW_STR("DriverVer = 11/14/2023,1.2.3.4\r\n")) != CW_NPOS);
    assert_true(cw_str_find(text, CW_STR("CatalogFile = echo.cat\r\n")) != CW_NPOS);
    assert_true(cw_str_find(text, CW_STR("[Models.NTamd64.10.0...16299]\r\n")) != CW_NPOS);
    assert_true(cw_str_find(text, CW_STR("KmdfLibraryVersion = 1.15\r\n")) != CW_NPOS);
    assert_true(cw_str_starts(text, CW_STR("; an echo device\r\n")));
}

static void stamps_keys_that_were_not_there(void **state) {
    struct fixture *f = *state;
    cw_str text = stamp(f, replace(f, cw_str_of(good), "DriverVer =\r\n", ""));
    assert_true(cw_str_find(text, CW_STR("[Version]\r\nDriverVer = 11/14/2023")) != CW_NPOS);
}

static void resolves_what_is_installed(void **state) {
    struct fixture *f = *state;
    struct cw_inf_install install;
    cw_inf_resolve(read_text(f, stamp(f, cw_str_of(good))), CW_ARCH_X64, &install);
    assert_int_equal(install.devices.len, 1);
    const struct cw_inf_device *device = &install.devices.items[0];
    assert_true(cw_str_eq(device->description, CW_STR("Echo, the device")));
    assert_true(cw_str_eq(device->manufacturer, CW_STR("A \"small\" firm")));
    assert_int_equal(device->hardware_ids.len, 2);
    assert_true(cw_str_eq(device->hardware_ids.items[0], CW_STR("ROOT\\ECHO")));
    assert_true(cw_str_eq(device->section, CW_STR("Echo.NT")));
    assert_true(cw_str_eq(device->kmdf_version, CW_STR("1.15")));
    assert_int_equal(device->services.len, 1);
    const struct cw_inf_service *service = &device->services.items[0];
    assert_true(service->associated);
    assert_int_equal(service->start, 3);
    assert_true(cw_str_eq(service->binary, CW_STR("echo.sys")));
    assert_int_equal(service->registry.len, 1);
    assert_int_equal(service->registry.items[0].flags, 0x00010001);
    assert_true(cw_str_eq(service->registry.items[0].data.items[0], CW_STR("16")));
}

static void other_architectures_install_nothing(void **state) {
    struct fixture *f = *state;
    struct cw_inf_install install;
    cw_inf_resolve(read_text(f, stamp(f, cw_str_of(good))), CW_ARCH_ARM64, &install);
    assert_int_equal(install.devices.len, 0);
}

static void joins_continued_lines(void **state) {
    struct fixture *f = *state;
    struct cw_inf *inf =
        read_text(f, CW_STR("[a]\nkey = one, \\ ; comment\n  two, \"th\"\"r;ee\"\n"));
    const struct cw_inf_line *line = cw_inf_line(inf, CW_STR("A"), CW_STR("KEY"));
    assert_non_null(line);
    assert_int_equal(line->values.len, 3);
    assert_true(cw_str_eq(cw_inf_value(line, 1), CW_STR("two")));
    assert_true(cw_str_eq(cw_inf_value(line, 2), CW_STR("th\"r;ee")));
}

/* A fault names the code and the place. */
static void expect_fault(struct fixture *f, const char *text, unsigned line, unsigned column) {
    static unsigned serial;
    cw_file file =
        cw_sources_add(&f->sources, cw_strf(&f->arena, "bad%u.inf", serial++), cw_str_of(text));
    struct cw_inf *inf = NULL;
    size_t before = f->sink.diags.len;
    assert_int_equal(cw_inf_read(&f->arena, file, &f->sink.sink, &inf).code, CW_REPORTED);
    assert_null(inf);
    assert_true(f->sink.diags.len > before);
    const struct cw_diag *diag = f->sink.diags.items[before];
    assert_true(cw_str_eq(diag->code, CW_STR("INF1002")));
    struct cw_position at = cw_source_position(&f->sources, file, cw_diag_span(diag).start);
    assert_int_equal(at.line, line);
    assert_int_equal(at.column, column);
}

static void names_the_place_of_a_syntax_error(void **state) {
    struct fixture *f = *state;
    expect_fault(f, "[Version\nClass = x\n", 1, 1);
    expect_fault(f, "Class = x\n", 1, 1);
    expect_fault(f, "[a]\n  key = \"open\n", 2, 9);
    expect_fault(f, "[a] b\n", 1, 5);
    expect_fault(f, "[a]\n = b\n", 2, 2);
    expect_fault(f, "[]\n", 1, 1);
}

static bool has_code(const struct fixture *f, size_t from, unsigned number) {
    char code[16];
    snprintf(code, sizeof code, "INF%u", number);
    for (size_t i = from; i < f->sink.diags.len; i++)
        if (cw_str_eq(f->sink.diags.items[i]->code, cw_str_of(code)))
            return true;
    return false;
}

static void finds_nothing_in_a_good_file(void **state) {
    struct fixture *f = *state;
    const struct cw_inf *inf = read_text(f, stamp(f, cw_str_of(good)));
    assert_true(cw_ok(cw_inf_verify(inf, CW_ARCH_X64, CW_INF_MODE_W, NULL, &f->sink.sink)));
    assert_int_equal(f->sink.diags.len, 0);
}

static const struct {
    unsigned code;
    const char *from, *to; /* the change to the stamped good file */
} bad[] = {
    {1001, "$Windows NT$", "$Chicago$"},
    {1006, "echo, 2, Service", "echo, 2"},
    {1010, "{4D36E97D-E325-11CE-BFC1-08002BE10318}", "4D36E97D"},
    {1011, "%Provider% = Models, NTamd64.10.0...16299", "%Provider%"},
    {1203, "CopyFiles = Files", "CopyFiles = File"},
    {1204, "A \"\"small\"\" firm", "Microsoft Corporation"},
    {1209, "[Parameters]", "[Service]"},
    {1214, "echo.cat", "echo.bin"},
    {1217, "1.2.3.4", "1.2.3.70000"},
    {1218, "11/14/2023", "14/11/2023"},
    {1224, "HKR, Parameters", "HKX, Parameters"},
    {1230, "echo.sys = 1\r\n", "other.sys = 1\r\n"},
    {1233, "CatalogFile = echo.cat\r\n", ""},
    {1234, "Provider = %Provider%\r\n", ""},
    {1235, "%Echo% =", "%Ecco% ="},
    {1254, "ServiceBinary = %13%\\echo.sys\r\n", ""},
    {1261, "= Echo, ROOT", "= Ecco, ROOT"},
    {1268, "ServiceType = 1", "ServiceType = kernel"},
    {1271, "= Echo, ROOT", "= , ROOT"},
    {1273, "echo.sys = 1\r\n", "echo.sys = 2\r\n"},
    {1274, "Models.NTamd64", "Models.NT$ARCH$"},
    {1275, "DefaultDestDir = 13\r\n", ""},
    {1280, "Class = System", "Class = Systems"},
    {1281, "Class = System", "Class = HIDClass"},
    {1284, "Class = System", "Class = Sample"},
    {1296, "[Echo.NT.Services]", "[Echo.Services]"},
    {1297, "Models, NTamd64", "Models, NTarm64"},
    {1320, "HKR, Parameters", "HKLM, Software\\Echo"},
    {1322, "DefaultDestDir = 13", "DefaultDestDir = 12"},
    {1324, "PnpLockdown = 1\r\n", ""},
    {2006, "echo, 2, Service", "echo, 2, Servitude"},
    {2010, "Models, NTamd64.10.0...16299", "Models"},
    {2083, "AddReg = Parameters\r\n", ""},
    {2084, "%13%\\echo.sys", "%13%\\other.sys"},
    {2085, "%13%\\echo.sys", "C:\\echo.sys"},
};

static void finds_each_fault(void **state) {
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        cw_str text = replace(f, stamp(f, cw_str_of(good)), bad[i].from, bad[i].to);
        size_t before = f->sink.diags.len;
        const struct cw_inf *inf = read_text(f, text);
        cw_result result = cw_inf_verify(inf, CW_ARCH_X64, CW_INF_MODE_W, NULL, &f->sink.sink);
        if (!has_code(f, before, bad[i].code))
            fail_msg("INF%u was not found", bad[i].code);
        bool is_error = cw_inf_code(bad[i].code)->levels[CW_INF_MODE_W] == CW_INF_ERROR;
        if (is_error && cw_ok(result))
            fail_msg("INF%u did not fail the verification", bad[i].code);
    }
}

static void allows_what_a_project_accepts(void **state) {
    struct fixture *f = *state;
    cw_str text = replace(f, stamp(f, cw_str_of(good)), "Class = System", "Class = Sample");
    const struct cw_inf *inf = read_text(f, text);
    struct cw_strs allow = {0};
    cw_vec_push(&f->arena, &allow, CW_STR("1284"));
    cw_vec_push(&f->arena, &allow, CW_STR("1280")); /* the GUID is not Sample's */
    assert_true(cw_ok(cw_inf_verify(inf, CW_ARCH_X64, CW_INF_MODE_W, &allow, &f->sink.sink)));
    assert_false(has_code(f, 0, 1284));
    assert_false(cw_ok(cw_inf_verify(inf, CW_ARCH_X64, CW_INF_MODE_W, NULL, &f->sink.sink)));
    assert_true(has_code(f, 0, 1284));
}

static void takes_a_hard_blank_for_a_blank(void **state) {
    struct fixture *f = *state;
    cw_str text = replace(f, stamp(f, cw_str_of(good)), "[Echo.NT.Services]\r\n",
                          "\xC2\xA0\r\n[Echo.NT.Services]\r\n");
    assert_true(
        cw_ok(cw_inf_verify(read_text(f, text), CW_ARCH_X64, CW_INF_MODE_W, NULL, &f->sink.sink)));
}

/* A device that is to have no service says so with an empty name. */
static void takes_no_service_for_an_answer(void **state) {
    struct fixture *f = *state;
    cw_str text =
        replace(f, stamp(f, cw_str_of(good)), "AddService = echo, 2, Service", "AddService = , 2");
    (void)!cw_ok(
        cw_inf_verify(read_text(f, text), CW_ARCH_X64, CW_INF_MODE_W, NULL, &f->sink.sink));
    assert_false(has_code(f, 0, 1296));
}

/* Reading has codes of its own, tested above. */
static void every_code_has_a_test(void **state) {
    (void)state;
    static const unsigned codes[] = {
#define CODE(number, k, u, w, meaning) number,
#include "package/inf/codes.def"
#undef CODE
    };
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        bool found = codes[i] == 1002 || codes[i] == 1003;
        for (size_t j = 0; j < sizeof bad / sizeof *bad; j++)
            found |= bad[j].code == codes[i];
        if (!found)
            fail_msg("INF%u has no test", codes[i]);
    }
}

int main(void) {
#define WITH_FIXTURE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        WITH_FIXTURE(stamps_versions_dates_and_names),
        WITH_FIXTURE(stamps_keys_that_were_not_there),
        WITH_FIXTURE(resolves_what_is_installed),
        WITH_FIXTURE(other_architectures_install_nothing),
        WITH_FIXTURE(joins_continued_lines),
        WITH_FIXTURE(names_the_place_of_a_syntax_error),
        WITH_FIXTURE(finds_nothing_in_a_good_file),
        WITH_FIXTURE(finds_each_fault),
        WITH_FIXTURE(allows_what_a_project_accepts),
        WITH_FIXTURE(takes_a_hard_blank_for_a_blank),
        WITH_FIXTURE(takes_no_service_for_an_answer),
        WITH_FIXTURE(every_code_has_a_test),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

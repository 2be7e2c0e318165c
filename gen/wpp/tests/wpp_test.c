/* The trace preprocessor: what it finds in sources, what it makes of formats, and what it says
 * about mistakes. */
#include "base/tests/test.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "base/diag.h"
#include "base/fs.h"
#include "gen/wpp/unit.h"

struct fixture {
    struct cw_arena arena;
    struct cw_sources sources;
    struct cw_collect_sink sink;
    struct wpp_config config;
};

static struct fixture f;

static int setup(void **state) {
    (void)state;
    f = (struct fixture){0};
    cw_sources_init(&f.sources, &f.arena);
    cw_collect_sink_init(&f.sink, &f.sources, &f.arena);
    wpp_config_init(&f.config, &f.arena, &f.sink.sink);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    cw_arena_release(&f.arena);
    return 0;
}

static cw_file text(const char *name, const char *content) {
    return cw_sources_add(&f.sources, cw_str_of(name), cw_str_of(content));
}

static void configure(const char *content) {
    static unsigned count;
    wpp_config_scan(&f.config, text(cw_strf(&f.arena, "config%u.h", count++).ptr, content));
    wpp_config_finish(&f.config);
}

static const struct wpp_function *function(const char *name) {
    const struct wpp_function *found = cw_map_get(&f.config.functions, cw_str_of(name));
    assert_non_null(found);
    return found;
}

/* The source is one function around the statements. */
static struct wpp_unit read_unit(const char *content) {
    struct wpp_unit unit = {.file = text("x.c", content)};
    if (!wpp_unit_read(&f.config, CW_STR("mod"), &unit))
        fail_msg("%s", f.sink.diags.len ? f.sink.diags.items[0]->message.ptr : "nothing said");
    return unit;
}

static cw_str tmf_line(const struct wpp_unit *unit, size_t message, size_t line) {
    struct cw_strs lines = wpp_tmf_message(&f.arena, unit, &unit->messages.items[message]);
    assert_true(line < lines.len);
    return lines.items[line];
}

/* --- configuration --- */

static void functions_and_conditions(void **state) {
    (void)state;
    configure("// begin_wpp config\n"
              "// FUNC TraceError{LEVEL=TRACE_LEVEL_ERROR, FLAGS=A}(MSG, ...);\n"
              "// words that are prose (as people write them)\n"
              "// LogBare{LEVEL=5}(FLAGS, MSG, ...);\n"
              "// FUNC Old((LEVEL, MSG, ...));\n"
              "// FUNC Mixed(LEVEL,FLAG,(MSG,...));\n"
              "// FUNC Enter();\n"
              "// end_wpp\n");
    assert_int_equal(f.sink.diags.len, 0);
    assert_str(function("TraceError")->conditions, "LEVEL_FLAGS");
    assert_str(function("TraceError")->fixed.items[0].value, "TRACE_LEVEL_ERROR");
    assert_str(function("LogBare")->conditions, "LEVEL_FLAGS");
    assert_true(function("Old")->grouped);
    assert_int_equal(function("Old")->group, 0);
    assert_int_equal(function("Mixed")->group, 2);
    assert_true(function("Mixed")->variadic);
    assert_str(function("Enter")->conditions, "");
    assert_str(function("DoTraceMessage")->conditions, "LEVEL");
    assert_null(cw_map_get(&f.config.functions, CW_STR("words")));
}

static void blocks_in_other_comments(void **state) {
    (void)state;
    configure(
        "/* A sentence of begin_wpp config blocks is none when the words differ: begin_wpp x.\n"
        " * begin_wpp config\n"
        " * FUNC Starred(FLAGS,MSG,...);\n"
        " * CUSTOM_TYPE(state, ItemListLong(Idle,\n"
        " *             Busy));\n"
        " * end_wpp */\n");
    assert_int_equal(function("Starred")->params.len, 2);
    const struct wpp_type *type = cw_map_get(&f.config.types, CW_STR("state"));
    assert_non_null(type);
    assert_str(type->item, "ItemListLong(Idle,Busy)");
    assert_true(type->cast);
}

static void configuration_files(void **state) {
    (void)state;
    wpp_config_ini(&f.config, text("localwpp.ini", "// FUNC Commented(MSG,...);\n"
                                                   "; FUNC Also(MSG,...);\n"
                                                   "FUNC Plain(FLAGS,MSG,...);\n"));
    assert_int_equal(function("Plain")->params.len, 2);
    assert_null(cw_map_get(&f.config.functions, CW_STR("Commented")));
    assert_null(cw_map_get(&f.config.functions, CW_STR("Also")));
}

static void wrong_configuration(void **state) {
    (void)state;
    static const struct {
        const char *block, *said;
    } cases[] = {
        {"FUNC Trace{LEVEL}(MSG,...);", "a fixed condition is written NAME=VALUE"},
        {"FUNC Trace;", "a trace function needs its parameters"},
        {"FUNC Trace(MSG,...,LEVEL);", "nothing may follow `...`"},
        {"FUNC Trace(MSG", "nothing closes this"},
        {"FUNC Trace(1);", "this is not the name of a parameter"},
        {"USEPREFIX(Trace);", "a prefix or suffix is (FUNCTION, \"format\", arguments...)"},
        {"USESUFFIX;", "what belongs to this goes between parentheses"},
        {"CUSTOM_TYPE(x, ItemWhat(a));", "this kind of item is not known"},
        {"CUSTOM_TYPE(x);", "a custom type is (NAME, ItemListLong(first, second, ...))"},
        {"DEFINE_CPLX_TYPE(a, b);", "a complex type is"},
        {"DEFINE_SIMPLE_TYPE(a, b);", "a simple type is"},
        {"DEFINE_FLAVOR(a);", "this statement is not supported here"},
        {"WPP_FLAGS(-ini:x);", "this option of the genuine preprocessor is not supported here"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t before = f.sink.diags.len;
        configure(
            cw_strf(&f.arena, "// begin_wpp config\n// %s\n// end_wpp\n", cases[i].block).ptr);
        assert_true(f.sink.diags.len > before);
        if (!cw_str_starts(f.sink.diags.items[before]->message, cw_str_of(cases[i].said)))
            fail_msg("%s: %s", cases[i].block, f.sink.diags.items[before]->message.ptr);
        assert_true(cw_diag_span(f.sink.diags.items[before]).file != 0);
    }
    size_t before = f.sink.diags.len;
    configure("// begin_wpp config\n// FUNC Never(MSG);\n");
    assert_int_equal(f.sink.diags.len, before + 1);
    assert_str(f.sink.diags.items[before]->message, "no end_wpp ends this block");
}

/* --- statements --- */

static void statements_and_their_functions(void **state) {
    (void)state;
    configure("// begin_wpp config\n// FUNC Trace(LEVEL,FLAGS,MSG,...);\n// end_wpp\n");
    struct wpp_unit unit = read_unit("NTSTATUS DriverEntry(PDRIVER_OBJECT d) {\n"
                                     "    // Trace(1, A, \"in a comment\");\n"
                                     "    char *s = \"Trace(1, A, \\\"in a string\\\");\";\n"
                                     "    Trace(E, A, \"one %d\"\n"
                                     "          \" and %s\", f(1, 2), /* why */ names[0, 1]);\n"
                                     "#if 0\n"
                                     "    Trace(bad\n"
                                     "#else\n"
                                     "    if (x) {\n"
                                     "#endif\n"
                                     "    }\n"
                                     "    WPP_INIT_TRACING(d, r);\n"
                                     "}\n"
                                     "#define Trace(x) not_a_statement\n"
                                     "_IRQL_requires_max_(1) VOID\nQueue::Stop(int a) : m(a)\n"
                                     "{ Trace(E, A, \"two\"); }\n"
                                     "class Inner { void Go() { Trace(E, A, \"three\"); } };\n"
                                     "struct X table[] = {Trace};\n");
    assert_int_equal(unit.messages.len, 3);
    assert_true(unit.scan.initializes);
    assert_str(unit.scan.statements.items[0].inside, "DriverEntry");
    assert_int_equal(unit.scan.statements.items[0].line, 4);
    assert_str(unit.scan.statements.items[0].message, "one %d and %s");
    assert_str(unit.scan.statements.items[0].values.items[0], "f(1, 2)");
    assert_str(unit.scan.statements.items[0].values.items[1], "names[0, 1]");
    assert_str(unit.scan.statements.items[1].inside, "Queue::Stop");
    assert_str(unit.scan.statements.items[2].inside, "Inner::Go");
    assert_str(wpp_statement_condition(&unit.scan.statements.items[0], "LEVEL"), "E");
}

static void parentheses_round_the_message(void **state) {
    (void)state;
    configure("// begin_wpp config\n// FUNC Kd((MSG,...));\n// FUNC Dump((LEVEL,MSG,...));\n"
              "// FUNC Mixed(LEVEL,(MSG,...));\n// end_wpp\n");
    struct wpp_unit unit = read_unit("void f(void) {\n"
                                     "    Kd((\"a %d\", (b, c)));\n"
                                     "    Dump((V, \"d\"));\n"
                                     "    Mixed(W, (\"e %x\", g()));\n}\n");
    assert_int_equal(unit.messages.len, 3);
    assert_str(unit.messages.items[0].values.items[0], "(b, c)");
    assert_str(unit.scan.statements.items[1].arguments.items[0], "V");
    assert_str(unit.scan.statements.items[2].arguments.items[0], "W");
    assert_str(unit.messages.items[2].values.items[0], "g()");
}

static void parentheses_nobody_described(void **state) {
    (void)state;
    configure("// begin_wpp config\n// FUNC Print(LEVEL,MSG,...);\n// end_wpp\n");
    struct wpp_unit unit = read_unit("void f(void) {\n    Print(L, (\"a %d\", b));\n"
                                     "    Print(L, (\"c\"));\n}\n");
    assert_str(unit.scan.statements.items[0].message, "a %d");
    assert_str(unit.messages.items[0].values.items[0], "b");
    assert_str(unit.scan.statements.items[1].message, "c");
}

static void wrong_statements(void **state) {
    (void)state;
    configure("// begin_wpp config\n// FUNC Trace(FLAGS,MSG,...);\n// FUNC Short(FLAGS,MSG);\n"
              "// FUNC Kd((MSG,...));\n// end_wpp\n");
    static const struct {
        const char *statement, *said;
    } cases[] = {
        {"Trace(A);", "Trace has 1 arguments here and needs 2"},
        {"Short(A, \"m\", 1);", "Short has 3 arguments here and takes 2"},
        {"Trace(A, message);", "the message of a trace statement is not a string literal"},
        {"Trace(A, \"%d\");", "the message has 1 conversions and 0 arguments"},
        {"Trace(A, \"none\", 1);", "the message has 0 conversions and 1 arguments"},
        {"Trace(A, \"%y\", 1);", "this conversion is not known"},
        {"Trace(A, \"%*d\", 1, 2);", "a width or precision from an argument cannot be traced"},
        {"Trace(A, \"%!STATSU!\", 1);", "no format type has this name"},
        {"Trace(A, \"%!STATUS\", 1);", "a `!` is missing behind the name of a format type"},
        {"Kd(\"m\");", "Kd takes its message in parentheses"},
        {"Trace(A, \"a\"); Trace(A, \"b\");", "this is the second trace statement of its line"},
        {"Trace(A,\n#ifdef X\n\"a\");\n#endif", "Trace: there is a preprocessor directive"},
        {"Trace(A, \"open", "Trace: nothing closes the parentheses"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t before = f.sink.diags.len;
        struct wpp_unit unit = {
            .file = text(cw_strf(&f.arena, "case%zu.c", i).ptr,
                         cw_strf(&f.arena, "void f(void) {\n%s\n}\n", cases[i].statement).ptr)};
        assert_false(wpp_unit_read(&f.config, CW_STR("mod"), &unit));
        assert_true(f.sink.diags.len > before);
        if (!cw_str_starts(f.sink.diags.items[before]->message, cw_str_of(cases[i].said)))
            fail_msg("%s: %s", cases[i].statement, f.sink.diags.items[before]->message.ptr);
    }
    assert_str(f.sink.diags.items[7]->helps.items[0], "did you mean `%!STATUS!`?");
}

/* --- formats --- */

static void formats(void **state) {
    (void)state;
    configure("// begin_wpp config\n// FUNC T(MSG,...);\n"
              "// CUSTOM_TYPE(mode, ItemListByte(Off,On));\n"
              "// DEFINE_CPLX_TYPE(DUMP, LOG_DUMP, dump_t, ItemHEXDump, \"s\", _dump_, 0, 2);\n"
              "// DEFINE_CPLX_TYPE(.*ls, LOG_COUNTED, text_t, ItemPWString, \"s\", _cls_, 0, 2);\n"
              "// end_wpp\n");
    static const struct {
        const char *format, *tmf, *item, *c_type;
    } cases[] = {
        {"%d", "%10!d!", "ItemLong", "int"},
        {"%-5i|", "%10!-5d!|", "ItemLong", "int"},
        {"%08x", "%10!08x!", "ItemULong", "unsigned int"},
        {"%#lX", "%10!#X!", "ItemULong", "unsigned long"},
        {"%hu", "%10!u!", "ItemUShort", "unsigned short"},
        {"%I64x", "%10!I64x!", "ItemULongLong", "unsigned __int64"},
        {"%lld", "%10!I64d!", "ItemLongLong", "__int64"},
        {"%Iu", "%10!I64u!", "ItemULongLong", "unsigned __int64"},
        {"%zu", "%10!I64u!", "ItemULongLong", "unsigned __int64"},
        {"%c", "%10!c!", "ItemChar", "signed char"},
        {"%p", "%10!p!", "ItemPtr", "const void *"},
        {"%ph", "%10!p!h", "ItemPtr", "const void *"},
        {"%-8s", "%10!-8s!", "ItemString", "const char *"},
        {"%S", "%10!s!", "ItemWString", "const wchar_t *"},
        {"%ws", "%10!s!", "ItemWString", "const wchar_t *"},
        {"%wZ", "%10!s!", "ItemPWString", "const UNICODE_STRING *"},
        {"%Z", "%10!s!", "ItemPString", "const WPP_COUNTED_STRING *"},
        {"%.3f", "%10!.3f!", "ItemDouble", "double"},
        {"%!STATUS!", "%10!s!", "ItemNTSTATUS", "int"},
        {"%!status!", "%10!s!", "ItemNTSTATUS", "int"},
        {"%!GUID!", "%10!s!", "ItemGuid", "const GUID *"},
        {"%!bool!", "%10!s!", "ItemListByte(FALSE,TRUE)", "WPP_BOOL"},
        {"%!TIMESTAMP!", "%10!s!", "ItemTimestamp", "__int64"},
        {"%!IPADDR!", "%10!s!", "ItemIPAddr", "unsigned int"},
        {"%!mode!", "%10!s!", "ItemListByte(Off,On)", "unsigned char"},
        {"%!DUMP!", "%10!s!", "ItemHEXDump", "dump_t"},
        {"%!WDF_POWER_DEVICE_STATE!", "%10!s!", "ItemEnum(_WDF_POWER_DEVICE_STATE)", "int"},
        {"%.*ls", "%10!s!", "ItemPWString", "text_t"},
        {"%!08x!", "%10!08x!", "ItemULong", "unsigned int"},
        {"100%% %!FUNC! %d", "100%% %!FUNC! %10!d!", "ItemLong", "int"},
        {"%!FILE!:%!LINE! %d", "x.c:7 %10!d!", "ItemLong", "int"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct wpp_format format = {0};
        struct wpp_place place = {CW_STR("x.c"), 7};
        if (!wpp_format_add(&f.config, place, cw_str_of(cases[i].format), (struct cw_span){0},
                            &format))
            fail_msg("%s is refused", cases[i].format);
        assert_str(format.tmf, cases[i].tmf);
        assert_int_equal(format.types.len, 1);
        assert_str(format.types.items[0]->item, cases[i].item);
        assert_str(format.types.items[0]->c_type, cases[i].c_type);
    }
}

static void a_lone_percent_sign_is_warned_of(void **state) {
    (void)state;
    struct wpp_format format = {0};
    assert_true(wpp_format_add(&f.config, (struct wpp_place){CW_STR("x.c"), 1},
                               CW_STR("50%\\n at %d"), (struct cw_span){0}, &format));
    assert_str(format.tmf, "50%%\\n at %10!d!");
    assert_int_equal(f.sink.sink.warnings, 1);
    assert_int_equal(f.sink.sink.errors, 0);
}

static void prefix_and_suffix(void **state) {
    (void)state;
    configure("// begin_wpp config\n"
              "// USEPREFIX(Check, \"%!STDPREFIX!%s: \", #STATUS);\n"
              "// FUNC Check{LEVEL=L}(STATUS, MSG, ...);\n"
              "// USESUFFIX(Check, \" [%!STATUS! at %d]\", STATUS, LEVEL);\n"
              "// end_wpp\n");
    struct wpp_unit unit = read_unit("void f(void) {\n    Check(g(\"a\"), \"m %x\", 3);\n}\n");
    assert_str(tmf_line(&unit, 0, 0),
               "#typev x_c2 10 \"%0%10!s!: m %11!x! [%12!s! at %13!d!]\" //   LEVEL=L FUNC=f");
    assert_str(tmf_line(&unit, 0, 2), "\"g(\\\"a\\\")\", ItemString -- 10");
    assert_str(tmf_line(&unit, 0, 3), "3, ItemULong -- 11");
    assert_str(tmf_line(&unit, 0, 4), "g(\"a\"), ItemNTSTATUS -- 12");
    assert_str(tmf_line(&unit, 0, 5), "L, ItemLong -- 13");
}

static void macros_within_the_message(void **state) {
    (void)state;
    configure("// begin_wpp config\n// FUNC T(MSG,...);\n// end_wpp\n");
    struct wpp_unit unit =
        read_unit("void f(void) {\n    T(\"%d \" __DATE__ \" %d\" __FUNCTION__, 1, 2);\n}\n");
    assert_str(tmf_line(&unit, 0, 0),
               "#typev x_c2 10 \"%0%10!d! %11!s! %12!d!%!FUNC!\" //   FUNC=f");
    assert_str(tmf_line(&unit, 0, 3), "__DATE__, ItemString -- 11");
    assert_str(tmf_line(&unit, 0, 4), "2, ItemLong -- 12");
}

/* --- what is made --- */

static cw_str emitted(bool recorder, const char *content) {
    struct cw_wpp_options options = {.recorder = recorder};
    struct wpp_unit unit = read_unit(content);
    return wpp_emit(&f.config, &options, CW_STR("mod"), &unit);
}

static void has(cw_str all, const char *part) {
    if (cw_str_find(all, cw_str_of(part)) == CW_NPOS)
        fail_msg("no %s in\n%.4000s", part, all.ptr + (all.len > 4000 ? all.len - 4000 : 0));
}

static void the_header(void **state) {
    (void)state;
    configure("// begin_wpp config\n// FUNC Trace(LEVEL,FLAGS,MSG,...);\n"
              "// CUSTOM_TYPE(mode, ItemListByte(Off,On));\n// end_wpp\n");
    cw_str header = emitted(false, "void f(void) {\n    Trace(E, A, \"%d %!mode! %wZ\", a, b, c);\n"
                                   "}\n");
    has(header, "#define WPP_THIS_FILE x_c\n");
    has(header, "#define Trace WPP_(CALL)\n");
    has(header, "WPP_INLINE void WPP_SF_dCZ(WPP_LOGGER_ARG unsigned short id, LPCGUID guid, int "
                "_a1, unsigned char _a2, const UNICODE_STRING * _a3) {");
    has(header, "WPP_LOGPAIR(2, &_n3) WPP_LOGPAIR(_n3, WPP_CHARACTERS(_a3))");
    has(header, "(WPP_CHECK_INIT WPP_LEVEL_FLAGS_ENABLED(E, A))");
    has(header, ", a, (unsigned char)(b), c) : (void)0)");
    has(header, "__annotation(L\"TMF:\", ");
    assert_true(cw_str_find(header, CW_STR("WppInitKm")) == CW_NPOS);
    assert_true(cw_str_find(header, CW_STR("WPP_RECORDER_SF_")) == CW_NPOS);
}

static void the_header_with_recorder(void **state) {
    (void)state;
    configure("// begin_wpp config\n// FUNC Print{LEVEL=I, FLAGS=A}(IFRLOG, MSG, ...);\n"
              "// end_wpp\n");
    cw_str header = emitted(true, "void f(void) {\n    Print(log, \"x\");\n"
                                  "    WPP_INIT_TRACING(d, r);\n}\n");
    has(header, "#define WPP_RECORDER 1\n");
    has(header, "WPP_RECORDER_SF_((WPP_LEVEL_FLAGS_IFRLOG_ENABLED(I, A, log)) ? 1 : 0");
    has(header, "#define WPP_RECORDER_LEVEL_FLAGS_IFRLOG_ARGS(c1, c2, c3) (void *)(c3), (c1), "
                "WPP_BIT_##c2");
    has(header, "WppInitKm");
}

static void guids_follow_the_content(void **state) {
    (void)state;
    configure("// begin_wpp config\n// FUNC T(MSG,...);\n// end_wpp\n");
    struct wpp_unit first = read_unit("void f(void) {\n    T(\"a\");\n}\n");
    struct wpp_unit same = {.file = text("other/x.c", "void f(void) {\n    T( \"a\" );\n}\n")};
    struct wpp_unit other = {.file = text("third/x.c", "void f(void) {\n    T(\"b\");\n}\n")};
    assert_true(wpp_unit_read(&f.config, CW_STR("mod"), &same));
    assert_true(wpp_unit_read(&f.config, CW_STR("mod"), &other));
    assert_memory_equal(first.guid, same.guid, 16);
    assert_memory_not_equal(first.guid, other.guid, 16);
    assert_true(
        wpp_unit_read(&f.config, CW_STR("another"), &(struct wpp_unit){.file = first.file}));
    assert_int_equal(first.guid[6] >> 4, 8); /* version 8 */
    assert_int_equal(first.guid[8] >> 6, 2);
    assert_int_equal(wpp_guid_text(&f.arena, first.guid).len, 36);
}

static void names_of_headers(void **state) {
    (void)state;
    struct cw_wpp_options options = {0};
    assert_str(cw_wpp_header_name(&f.arena, &options, CW_STR("a/b.c")), "b.tmh");
    cw_vec_push(&f.arena, &options.preserve, CW_STR(".h.hpp"));
    assert_str(cw_wpp_header_name(&f.arena, &options, CW_STR("a/b.H")), "b.H.tmh");
    assert_str(cw_wpp_header_name(&f.arena, &options, CW_STR("a/b.cpp")), "b.tmh");
}

/* --- a whole run --- */

static cw_str folder;

static cw_str in_folder(const char *name) {
    return cw_path_join(&f.arena, folder, cw_str_of(name));
}

static cw_str write_source(const char *name, const char *content) {
    assert_ok(cw_fs_make_dirs(cw_path_dir(in_folder(name))));
    assert_ok(cw_fs_write(in_folder(name), cw_str_of(content)));
    return in_folder(name);
}

static int setup_folder(void **state) {
    folder = cw_str_of(mkdtemp(strdup("/tmp/cwdk-wpp-XXXXXX")));
    return folder.ptr ? setup(state) : 1;
}

static int teardown_folder(void **state) {
    cw_result result = cw_fs_remove_tree(folder);
    free((char *)(uintptr_t)folder.ptr);
    return teardown(state) + result.code;
}

static struct cw_wpp_options run_options(void) {
    return (struct cw_wpp_options){.out = in_folder("gen"),
                                   .tmf = in_folder("gen/mod.tmf"),
                                   .depfile = in_folder("gen/mod.d")};
}

static void a_run_writes_what_has_changed(void **state) {
    (void)state;
    struct cw_wpp_options options = run_options();
    cw_str path, tmf, dependencies;
    struct stat before, after;
    cw_vec_push(&f.arena, &options.sources,
                write_source("a.c", "void f(void) { DoTraceMessage(A, \"one\"); }\n"));
    cw_vec_push(&f.arena, &options.sources, write_source("b.c", "int unused;\n"));
    cw_vec_push(&f.arena, &options.scans, write_source("x.h", "int nothing;\n"));
    write_source("localwpp.ini", "FUNC Extra(MSG,...);\n");
    assert_ok(cw_wpp_run(&f.arena, &options, &f.sink.sink, &path));
    assert_ok(cw_fs_read(&f.arena, options.tmf, &tmf));
    has(tmf, " mod // SRC=a.c MJ= MN=\n#typev a_c1 10 \"%0one\" //   LEVEL=A FUNC=f\n{\n}\n");
    assert_ok(cw_fs_read(&f.arena, options.depfile, &dependencies));
    has(dependencies, "localwpp.ini");
    has(dependencies, "x.h");
    assert_int_equal(stat(in_folder("gen/a.tmh").ptr, &before), 0);
    f.sources = (struct cw_sources){0};
    cw_sources_init(&f.sources, &f.arena);
    write_source("b.c", "int renamed;\n");
    assert_ok(cw_wpp_run(&f.arena, &options, &f.sink.sink, &path));
    assert_int_equal(stat(in_folder("gen/a.tmh").ptr, &after), 0);
    assert_int_equal(before.st_ino, after.st_ino);
}

static void an_error_writes_nothing(void **state) {
    (void)state;
    struct cw_wpp_options options = run_options();
    cw_str path;
    cw_vec_push(&f.arena, &options.sources,
                write_source("a.c", "void f(void) { DoTraceMessage(A, \"one\"); }\n"));
    cw_vec_push(&f.arena, &options.sources,
                write_source("b.c", "void f(void) { DoTraceMessage(A, \"%y\", 1); }\n"));
    assert_int_equal(cw_wpp_run(&f.arena, &options, &f.sink.sink, &path).code, CW_REPORTED);
    assert_false(cw_fs_exists(in_folder("gen/a.tmh")));
    assert_false(cw_fs_exists(options.tmf));
}

static void wrong_runs(void **state) {
    (void)state;
    cw_str path;
    struct cw_wpp_options options = run_options();
    cw_vec_push(&f.arena, &options.sources, write_source("one/a.c", ""));
    cw_vec_push(&f.arena, &options.sources, write_source("two/a.cpp", ""));
    assert_int_equal(cw_wpp_run(&f.arena, &options, &f.sink.sink, &path).code, CW_REPORTED);
    has(f.sink.diags.items[0]->message, "`a.tmh` would be the header of two of the sources");
    options.sources.len = 1;
    options.control_guid = CW_STR("not-a-guid");
    assert_int_equal(cw_wpp_run(&f.arena, &options, &f.sink.sink, &path).code, CW_REPORTED);
    has(f.sink.diags.items[1]->message, "`not-a-guid` is not a GUID");
    options.control_guid = (cw_str){0};
    cw_vec_push(&f.arena, &options.functions, CW_STR("(MSG)"));
    assert_int_equal(cw_wpp_run(&f.arena, &options, &f.sink.sink, &path).code, CW_REPORTED);
    has(f.sink.diags.items[2]->message, "a trace function begins with its name");
    options.functions.len = 0;
    cw_vec_push(&f.arena, &options.scans, in_folder("missing.h"));
    f.sink.sink.errors = 0;
    assert_int_equal(cw_wpp_run(&f.arena, &options, &f.sink.sink, &path).code, 2); /* ENOENT */
    assert_true(cw_str_ends(path, CW_STR("missing.h")));
}

static void no_recorder_in_user_mode(void **state) {
    (void)state;
    struct cw_wpp_options options = run_options();
    cw_str path, header;
    options.user_mode = options.recorder = true;
    cw_vec_push(&f.arena, &options.sources,
                write_source("a.c", "void f(void) { DoTraceMessage(A, \"one\"); }\n"));
    assert_ok(cw_wpp_run(&f.arena, &options, &f.sink.sink, &path));
    assert_int_equal(f.sink.sink.warnings, 1);
    assert_ok(cw_fs_read(&f.arena, in_folder("gen/a.tmh"), &header));
    has(header, "WppInitUm");
    assert_true(cw_str_find(header, CW_STR("WPP_RECORDER_SF_")) == CW_NPOS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(functions_and_conditions, setup, teardown),
        cmocka_unit_test_setup_teardown(blocks_in_other_comments, setup, teardown),
        cmocka_unit_test_setup_teardown(configuration_files, setup, teardown),
        cmocka_unit_test_setup_teardown(wrong_configuration, setup, teardown),
        cmocka_unit_test_setup_teardown(statements_and_their_functions, setup, teardown),
        cmocka_unit_test_setup_teardown(parentheses_round_the_message, setup, teardown),
        cmocka_unit_test_setup_teardown(parentheses_nobody_described, setup, teardown),
        cmocka_unit_test_setup_teardown(wrong_statements, setup, teardown),
        cmocka_unit_test_setup_teardown(formats, setup, teardown),
        cmocka_unit_test_setup_teardown(a_lone_percent_sign_is_warned_of, setup, teardown),
        cmocka_unit_test_setup_teardown(prefix_and_suffix, setup, teardown),
        cmocka_unit_test_setup_teardown(macros_within_the_message, setup, teardown),
        cmocka_unit_test_setup_teardown(the_header, setup, teardown),
        cmocka_unit_test_setup_teardown(the_header_with_recorder, setup, teardown),
        cmocka_unit_test_setup_teardown(guids_follow_the_content, setup, teardown),
        cmocka_unit_test_setup_teardown(names_of_headers, setup, teardown),
        cmocka_unit_test_setup_teardown(a_run_writes_what_has_changed, setup_folder,
                                        teardown_folder),
        cmocka_unit_test_setup_teardown(an_error_writes_nothing, setup_folder, teardown_folder),
        cmocka_unit_test_setup_teardown(wrong_runs, setup_folder, teardown_folder),
        cmocka_unit_test_setup_teardown(no_recorder_in_user_mode, setup_folder, teardown_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

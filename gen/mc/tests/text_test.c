#include "gen/mc/tests/support.h"

#include "base/utf.h"
#include "gen/text.h"

static const char sample[] = ";#ifndef T_H\n"
                             "; // kept as it is\n"
                             "MessageIdTypedef=NTSTATUS\n"
                             "SeverityNames=(Success=0x0:SEV_OK Error=0x3:SEV_ERROR)\n"
                             "FacilityNames=(Io=0x4:FACILITY_IO Lamp=0x6)\n"
                             "LanguageNames=(German=0x407:MSG00407)\n"
                             "MessageId=0x0001 Facility=Lamp Severity=Error "
                             "SymbolicName=LAMP_BROKEN\n"
                             "Language=English\n"
                             "The lamp %2 is broken.\n"
                             "Buy C:\\\n"
                             ".\n"
                             "Language=German\n"
                             "Die Lampe %2 gl\xC3\xBCht nicht.\n"
                             ".\n"
                             "MessageId=\n"
                             "SymbolicName=LAMP_OFF\n"
                             "Severity=Success\n"
                             "Language=English\n"
                             "Off\n"
                             ".\n"
                             "OutputBase=10\n"
                             "MessageIdTypedef=\n"
                             "MessageId=+7 SymbolicName=LAMP_ON Facility=Io\n"
                             "Language=English\n"
                             ".\n"
                             ";#endif\n";

static void text_gives_header_and_tables(void **state) {
    struct fixture *f = *state;
    assert_true(compile(f, cw_str_of(sample), CW_MC_KERNEL));
    assert_str(output(f, "t.h"), "// Made by cwdk mc; edit the .mc instead.\n"
                                 "#ifndef T_H\n"
                                 " // kept as it is\n"
                                 "#define SEV_OK 0x0\n"
                                 "#define SEV_ERROR 0x3\n"
                                 "#define FACILITY_IO 0x4\n"
                                 "//\n"
                                 "// MessageId: LAMP_BROKEN\n"
                                 "//\n"
                                 "//  The lamp %2 is broken.\n"
                                 "//  Buy C:\\.\n"
                                 "//\n"
                                 "#define LAMP_BROKEN ((NTSTATUS)0xC0060001L)\n"
                                 "\n"
                                 "//\n"
                                 "// MessageId: LAMP_OFF\n"
                                 "//\n"
                                 "//  Off\n"
                                 "//\n"
                                 "#define LAMP_OFF ((NTSTATUS)0x00060002L)\n"
                                 "\n"
                                 "//\n"
                                 "// MessageId: LAMP_ON\n"
                                 "//\n"
                                 "//\n"
                                 "#define LAMP_ON 262153L\n"
                                 "\n"
                                 "#endif\n");
    assert_script(f, "LANGUAGE 0x9, 0x1\n1 11 \"t_MSG00001.bin\"\n"
                     "LANGUAGE 0x7, 0x1\n1 11 \"t_MSG00407.bin\"\n");
    assert_str(print_table(f, output(f, "t_MSG00001.bin")),
               "00040009: 00060002: Off/\n"
               "C0060001: The lamp %2 is broken./\nBuy C:\\/\n");
    assert_str(print_table(f, output(f, "t_MSG00407.bin")),
               "C0060001: Die Lampe %2 gl\xC3\xBCht nicht./\n");
}

static cw_str without_cr(struct fixture *f, const char *text, bool wide) {
    struct cw_buf out = cw_buf_new(&f->arena);
    if (wide)
        cw_buf_add(&out, CW_STR("\xFF\xFE"));
    for (size_t at = 0; at < strlen(text);) {
        uint32_t c = cw_utf8_next(cw_str_of(text), &at);
        if (wide) {
            cw_put16(&out, c);
        } else {
            if (c == '\n')
                cw_put8(&out, '\r');
            cw_put8(&out, c); /* Latin 1, which the sample stays in */
        }
    }
    return cw_buf_str(&out);
}

static void every_encoding_gives_the_same(void **state) {
    struct fixture *f = *state;
    assert_true(compile(f, cw_str_of(sample), CW_MC_KERNEL));
    cw_str header = output(f, "t.h");
    cw_str german = output(f, "t_MSG00407.bin");
    for (int wide = 0; wide < 2; wide++) {
        void *inner;
        assert_int_equal(setup(&inner), 0);
        struct fixture *g = inner;
        assert_true(compile(g, without_cr(g, sample, wide), CW_MC_KERNEL));
        assert_true(cw_str_eq(output(g, "t.h"), header));
        assert_true(cw_str_eq(output(g, "t_MSG00407.bin"), german));
        assert_int_equal(teardown(&inner), 0);
    }
}

/* MESSAGE_RESOURCE_DATA, byte by byte. */
static void table_bytes(void **state) {
    struct fixture *f = *state;
    assert_true(compile(f,
                        CW_STR("MessageId=2\nLanguage=English\nb\n.\n"
                               "MessageId=1\nLanguage=English\na\n.\n"
                               "MessageId=9\nLanguage=English\n.\n"),
                        CW_MC_KERNEL));
    static const unsigned char wanted[] = {
        2,  0, 0, 0,                                 /* blocks */
        1,  0, 0, 0, 2,   0, 0,    0, 28,   0, 0, 0, /* 1 to 2 */
        9,  0, 0, 0, 9,   0, 0,    0, 52,   0, 0, 0, /* 9 */
        12, 0, 1, 0, 'a', 0, '\r', 0, '\n', 0, 0, 0, /* a */
        12, 0, 1, 0, 'b', 0, '\r', 0, '\n', 0, 0, 0, /* b */
        8,  0, 1, 0, 0,   0, 0,    0,                /* nothing, and what fills up to four */
    };
    cw_str table = output(f, "t_MSG00001.bin");
    assert_int_equal(table.len, sizeof wanted);
    assert_memory_equal(table.ptr, wanted, sizeof wanted);
}

static void errors_name_their_place(void **state) {
    (void)state;
    static const struct wrong wrong[] = {
        {"MessageId=1\nLanguage=English\nno end", "a message has no end", 2, 10},
        {"MessageId=1\n", "a message has no text", 1, 1},
        {"MessageId=0x10000\n", "a number is too large: at most 0xffff", 1, 11},
        {"MessageId=1x\n", "`1x` is not a number", 1, 11},
        {"MesageId=1\n", "no such statement: `MesageId`", 1, 1},
        {"hello\n", "`hello` is no statement", 1, 1},
        {"MessageId=1\nSeverity=Errors\n", "no such severity: `Errors`", 2, 10},
        {"MessageId=1 Facility=Nothing\n", "no such facility: `Nothing`", 1, 22},
        {"MessageId=1\nLanguage=Klingon\nx\n.\n", "no such language: `Klingon`", 2, 10},
        {"Language=English\nx\n.\n", "a text without a message", 1, 10},
        {"SeverityNames=(Error=9)\n", "a number is too large: at most 0x3", 1, 22},
        {"SeverityNames=(Error=3\n", "a list of names is not closed", 1, 15},
        {"SeverityNames=Error\n", "`(` is missing", 1, 15},
        {"LanguageNames=(X=9)\n", "a language needs the name of its file", 1, 18},
        {"OutputBase=12\n", "no such OutputBase", 1, 12},
        {"MessageId=1 SymbolicName=A\nLanguage=English\n.\nMessageId=1\nLanguage=English\n.\n",
         "the message number 0x00000001 is given twice", 4, 1},
        {"MessageId=1 SymbolicName=A\nLanguage=English\n.\nMessageId=2 SymbolicName=A\n",
         "the name `A` is given twice", 4, 26},
        {"MessageId=1 SymbolicName=\n", "SymbolicName needs a name of C", 1, 26},
    };
    check_wrong(wrong, sizeof wrong / sizeof *wrong);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(text_gives_header_and_tables, setup, teardown),
        cmocka_unit_test_setup_teardown(every_encoding_gives_the_same, setup, teardown),
        cmocka_unit_test_setup_teardown(table_bytes, setup, teardown),
        cmocka_unit_test_setup_teardown(errors_name_their_place, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

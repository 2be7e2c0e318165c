#include "base/tests/test.h"

#include <stdlib.h>

#include "gen/mof/ds01.h"
#include "gen/mof/mof.h"
#include "gen/mof/tests/bmf_reader.h"

struct fixture {
    struct cw_arena arena;
    struct cw_sources sources;
    struct cw_collect_sink sink;
};

static int setup(void **state) {
    struct fixture *f = calloc(1, sizeof *f);
    if (!f)
        return 1;
    cw_sources_init(&f->sources, &f->arena);
    cw_collect_sink_init(&f->sink, &f->sources, &f->arena);
    *state = f;
    return 0;
}

static int teardown(void **state) {
    struct fixture *f = *state;
    cw_arena_release(&f->arena);
    free(f);
    return 0;
}

static struct cw_mof *read_text(struct fixture *f, const char *text) {
    cw_file file = cw_sources_add(&f->sources, CW_STR("t.mof"), cw_str_of(text));
    struct cw_mof *mof = NULL;
    if (cw_failed(cw_mof_read(&f->arena, &f->sink.sink, file, &mof))) {
        assert_int_equal(f->sink.diags.len, 1);
        return NULL;
    }
    return mof;
}

static const char lamp[] =
    "#pragma namespace(\"\\\\\\\\.\\\\root\\\\wmi\")\n"
    "#PRAGMA AUTORECOVER\n"
    "[WMI, Dynamic, Provider(\"WmiProv\"),\n"
    " Description(\"A lamp \" \"with a switch\") : amended ToInstance,\n"
    " guid(\"{00112233-4455-6677-8899-aabbccddeeff}\")]\n"
    "class Lamp : Base {\n"
    "  [key, read] string InstanceName;\n"
    "  [read] boolean Active;\n"
    "  [WmiDataId(2), Values{\"Off\", \"On\"}, ValueMap{\"0\", \"1\"},\n"
    "   DefineValues{\"LAMP_OFF\", \"LAMP_ON\"}] uint32 State = 1;\n"
    "  [WmiDataId(1), MaxLen(15)] string Name;\n"
    "  [WmiDataId(3), WmiSizeIs(\"State\")] uint8 Curve[]; // varies\n"
    "  [WmiDataId(4)] uint16 Last;\n"
    "  [Implemented, WmiMethodId(7)] void Set([in] uint8 Red[3], [in, out] uint32 Time, [out] "
    "boolean Done);\n"
    "};\n";

static void binary_holds_the_class(void **state) {
    struct fixture *f = *state;
    struct cw_mof *mof = read_text(f, lamp);
    assert_non_null(mof);
    assert_str(bmf_print(&f->arena, cw_mof_binary_plain(&f->arena, mof)),
               "object 0\n"
               "  [WMI type b = 0xffff flavor 0]\n"
               "  [Dynamic type b = 0xffff flavor 0]\n"
               "  [Provider type 8 = \"WmiProv\" flavor 0]\n"
               "  [Description type 8 = \"A lamp with a switch\" flavor 81]\n"
               "  [guid type 8 = \"{00112233-4455-6677-8899-aabbccddeeff}\" flavor 0]\n"
               "  InstanceName type 8\n"
               "    [key type b = 0xffff flavor 0]\n"
               "    [read type b = 0xffff flavor 0]\n"
               "    [CIMTYPE type 8 = \"string\" flavor 3]\n"
               "  Active type b\n"
               "    [read type b = 0xffff flavor 0]\n"
               "    [CIMTYPE type 8 = \"boolean\" flavor 3]\n"
               "  State type 3 = 0x1\n"
               "    [WmiDataId type 3 = 0x2 flavor 0]\n"
               "    [Values type 2008 = {2: \"Off\" \"On\"} flavor 0]\n"
               "    [ValueMap type 2008 = {2: \"0\" \"1\"} flavor 0]\n"
               "    [DefineValues type 2008 = {2: \"LAMP_OFF\" \"LAMP_ON\"} flavor 0]\n"
               "    [CIMTYPE type 8 = \"uint32\" flavor 3]\n"
               "  Name type 8\n"
               "    [WmiDataId type 3 = 0x1 flavor 0]\n"
               "    [MaxLen type 3 = 0xf flavor 0]\n"
               "    [CIMTYPE type 8 = \"string\" flavor 3]\n"
               "  Curve type 2011\n"
               "    [WmiDataId type 3 = 0x3 flavor 0]\n"
               "    [WmiSizeIs type 8 = \"State\" flavor 0]\n"
               "    [CIMTYPE type 8 = \"uint8\" flavor 3]\n"
               "  Last type 12\n"
               "    [WmiDataId type 3 = 0x4 flavor 0]\n"
               "    [CIMTYPE type 8 = \"uint16\" flavor 3]\n"
               "  __CLASS type 8 = \"Lamp\"\n"
               "  __NAMESPACE type 8 = \"\\\\.\\root\\wmi\"\n"
               "  __SUPERCLASS type 8 = \"Base\"\n"
               "methods\n"
               "  Set type 200d\n"
               "    [Implemented type b = 0xffff flavor 0]\n"
               "    [WmiMethodId type 3 = 0x7 flavor 0]\n"
               "    object 1\n"
               "      Red type 2011\n"
               "        [in type b = 0xffff flavor 0]\n"
               "        [ID type 3 = 0x0 flavor 11]\n"
               "        [MAX type 3 = 0x3 flavor 0]\n"
               "        [CIMTYPE type 8 = \"uint8\" flavor 3]\n"
               "      Time type 13\n"
               "        [in type b = 0xffff flavor 0]\n"
               "        [ID type 3 = 0x1 flavor 11]\n"
               "        [CIMTYPE type 8 = \"uint32\" flavor 3]\n"
               "      __CLASS type 8 = \"__PARAMETERS\"\n"
               "    methods\n"
               "    object 1\n"
               "      Time type 13\n"
               "        [out type b = 0xffff flavor 0]\n"
               "        [ID type 3 = 0x1 flavor 11]\n"
               "        [CIMTYPE type 8 = \"uint32\" flavor 3]\n"
               "      Done type b\n"
               "        [out type b = 0xffff flavor 0]\n"
               "        [ID type 3 = 0x2 flavor 11]\n"
               "        [CIMTYPE type 8 = \"boolean\" flavor 3]\n"
               "      __CLASS type 8 = \"__PARAMETERS\"\n"
               "    methods\n");
}

static void header_has_the_names_of_wmimofck(void **state) {
    struct fixture *f = *state;
    struct cw_mof *mof = read_text(f, lamp);
    cw_str text;
    assert_non_null(mof);
    assert_true(cw_ok(cw_mof_header(&f->arena, &f->sink.sink, mof, CW_STR("lamp mof.h"), &text)));
    assert_str(
        text,
        "// Made by cwdk mofcomp; edit the .mof instead.\n"
        "#ifndef CWDK_MOF_LAMP_MOF_H\n"
        "#define CWDK_MOF_LAMP_MOF_H\n"
        "\n"
        "// A lamp with a switch\n"
        "#define LampGuid {0x00112233, 0x4455, 0x6677, {0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, "
        "0xff}}\n"
        "DEFINE_GUID(Lamp_GUID, 0x00112233, 0x4455, 0x6677, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, "
        "0xee, 0xff);\n"
        "\n"
        "#define LAMP_OFF 0\n"
        "#define LAMP_ON 1\n"
        "\n"
        "typedef struct _Lamp {\n"
        "    WCHAR Name[15 + 1];\n"
        "#define Lamp_Name_SIZE sizeof(WCHAR[15 + 1])\n"
        "#define Lamp_Name_ID 1\n"
        "    ULONG State;\n"
        "#define Lamp_State_SIZE sizeof(ULONG)\n"
        "#define Lamp_State_ID 2\n"
        "    UCHAR Curve[1];\n"
        "#define Lamp_Curve_ID 3\n"
        "    // USHORT Last: behind what varies in size\n"
        "#define Lamp_Last_ID 4\n"
        "} Lamp, *PLamp;\n"
        "\n"
        "#define Set 7\n"
        "\n"
        "typedef struct _Set_IN {\n"
        "    UCHAR Red[3];\n"
        "#define Set_IN_Red_SIZE sizeof(UCHAR[3])\n"
        "#define Set_IN_Red_ID 1\n"
        "    ULONG Time;\n"
        "#define Set_IN_Time_SIZE sizeof(ULONG)\n"
        "#define Set_IN_Time_ID 2\n"
        "} Set_IN, *PSet_IN;\n"
        "#define Set_IN_SIZE (FIELD_OFFSET(Set_IN, Time) + Set_IN_Time_SIZE)\n"
        "\n"
        "typedef struct _Set_OUT {\n"
        "    ULONG Time;\n"
        "#define Set_OUT_Time_SIZE sizeof(ULONG)\n"
        "#define Set_OUT_Time_ID 1\n"
        "    BOOLEAN Done;\n"
        "#define Set_OUT_Done_SIZE sizeof(BOOLEAN)\n"
        "#define Set_OUT_Done_ID 2\n"
        "} Set_OUT, *PSet_OUT;\n"
        "#define Set_OUT_SIZE (FIELD_OFFSET(Set_OUT, Done) + Set_OUT_Done_SIZE)\n"
        "\n"
        "#endif\n");
}

static void embedded_classes_come_first(void **state) {
    struct fixture *f = *state;
    struct cw_mof *mof = read_text(f, "class B { [WmiDataId(1)] A Inner[2]; };\n"
                                      "class A { [WmiDataId(1)] sint8 X; };\n");
    cw_str text;
    assert_non_null(mof);
    assert_true(cw_ok(cw_mof_header(&f->arena, &f->sink.sink, mof, CW_STR("x.h"), &text)));
    size_t a = cw_str_find(text, CW_STR("struct _A {"));
    size_t b = cw_str_find(text, CW_STR("struct _B {"));
    assert_true(a != CW_NPOS && b != CW_NPOS && a < b);
    assert_true(cw_str_find(text, CW_STR("    A Inner[2];\n")) != CW_NPOS);
    assert_true(cw_str_find(text, CW_STR("#define B_Inner_SIZE sizeof(A[2])\n")) != CW_NPOS);
}

/* The whole file of the smallest class, byte by byte. */
static void smallest_class(void **state) {
    struct fixture *f = *state;
    struct cw_mof *mof = read_text(f, "class No {};");
    assert_non_null(mof);
    static const unsigned char wanted[] = {
        'F', 'O', 'M', 'B', 0xB4, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0,
        /* the object: length, qualifiers, properties, methods, class */
        0xA0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0x84, 0, 0, 0, 0, 0, 0, 0,
        /* no qualifiers; two properties */
        8, 0, 0, 0, 0, 0, 0, 0, 0x7C, 0, 0, 0, 2, 0, 0, 0,
        /* __CLASS */
        0x2C, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0x10, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, '_', 0, '_',
        0, 'C', 0, 'L', 0, 'A', 0, 'S', 0, 'S', 0, 0, 0, 'N', 0, 'o', 0, 0, 0, 0, 0,
        /* __NAMESPACE */
        0x48, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0x18, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, '_', 0, '_',
        0, 'N', 0, 'A', 0, 'M', 0, 'E', 0, 'S', 0, 'P', 0, 'A', 0, 'C', 0, 'E', 0, 0, 0, 'r', 0,
        'o', 0, 'o', 0, 't', 0, '\\', 0, 'd', 0, 'e', 0, 'f', 0, 'a', 0, 'u', 0, 'l', 0, 't', 0, 0,
        0, 0, 0,
        /* no methods */
        8, 0, 0, 0, 0, 0, 0, 0};
    cw_str plain = cw_mof_binary_plain(&f->arena, mof);
    assert_int_equal(plain.len, sizeof wanted);
    assert_memory_equal(plain.ptr, wanted, sizeof wanted);
    cw_str file = cw_mof_binary(&f->arena, mof);
    static const unsigned char head[] = {'F', 'O', 'M', 'B', 1, 0, 0, 0};
    assert_memory_equal(file.ptr, head, sizeof head);
    assert_int_equal((unsigned char)file.ptr[8], file.len - 16);
    assert_int_equal((unsigned char)file.ptr[12], plain.len);
    cw_str again;
    assert_true(cw_ok(cw_ds01_unpack(&f->arena, cw_str_from(file, 16), plain.len, &again)));
    assert_true(cw_str_eq(plain, again));
}

static void packing_comes_back(void **state) {
    struct fixture *f = *state;
    static const size_t sizes[] = {0, 1, 2, 511, 512, 513, 1024, 5000, 20000};
    uint32_t seed = 1;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        for (unsigned kind = 0; kind < 3; kind++) {
            char *bytes = cw_arena_alloc(&f->arena, sizes[i] + 1, 1);
            for (size_t k = 0; k < sizes[i]; k++) {
                seed = seed * 1664525 + 1013904223;
                bytes[k] = kind == 0 ? 'x' : kind == 1 ? (char)(seed >> 24) : (char)(k % 700 / 3);
            }
            cw_str plain = cw_str_n(bytes, sizes[i]);
            cw_str packed = cw_ds01_pack(&f->arena, plain);
            cw_str again;
            assert_true(cw_ok(cw_ds01_unpack(&f->arena, packed, plain.len, &again)));
            assert_true(cw_str_eq(plain, again));
            if (kind == 0 && sizes[i] > 1000)
                assert_true(packed.len < sizes[i] / 50);
            if (packed.len > 4)
                assert_int_equal(cw_ds01_unpack(&f->arena, cw_str_slice(packed, 0, packed.len - 2),
                                                plain.len, &again)
                                     .code,
                                 CW_MALFORMED);
        }
    }
}

static const struct {
    const char *text;
    const char *message;
    uint32_t line, column;
} wrong[] = {
    {"class A {", "`}` at the end of a class is missing", 1, 10},
    {"class A { uint32 X };", "`;` at the end of a member is missing", 1, 20},
    {"class A {};\nclass a {};", "the class `a` is defined twice", 2, 7},
    {"[A, a] class B {};", "the qualifier `a` is given twice", 1, 5},
    {"class A { uint32 X = \"text\"; };", "the default of `X` does not fit its type", 1, 22},
    {"class A { uint8 X[0]; };", "not a length that an array can have", 1, 19},
    {"/* open", "a comment is not closed", 1, 1},
    {"[D(\"open)]\nclass A {};", "a string is not closed on its line", 1, 4},
    {"[D(\"\\q\")] class A {};", "unknown escape in a string", 1, 5},
    {"#define X 1\n", "a MOF file has no preprocessor", 1, 1},
    {"#pragma deleteclass(\"A\", fail)", "the pragma `deleteclass` is not supported", 1, 9},
    {"#pragma include(\"not there.mof\")", "cannot read `./not there.mof`", 1, 17},
    {"#pragma classflags(\"nothing\")", "no such class flag: `nothing`", 1, 20},
    {"instance of A { X = 1; };", "instances are not supported", 1, 1},
    {"class A as $B {};", "aliases are not supported", 1, 9},
    {"qualifier Q : boolean = true;", "qualifier declarations are not supported", 1, 1},
    {"[Q : amendet] class A {};", "no such flavor: `amendet`", 1, 6},
    {"class A { uint32 X = 99999999999999999999; };", "`99999999999999999999` is not a number", 1,
     22},
    {"class A { uint32 X = 08; };", "`08` is not a number", 1, 22},
    {"[V{1, \"a\"}] class A {};", "the values of an array must be of one kind", 1, 7},
    {"class A { void X; };", "a property needs a type", 1, 16},
    {"class A { void M(uint8 a, uint8 A); };", "two parameters are called `A`", 1, 33},
    {"class A { uint8 b; uint8 B; };", "two properties are called `B`", 1, 26},
    {"class ?", "a character that has no meaning in MOF", 1, 7},
    {"[Q] ;", "`class` behind qualifiers is missing", 1, 5},
};

static void errors_name_their_place(void **state) {
    unsigned bad = 0;
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        void *inner;
        assert_int_equal(setup(&inner), 0);
        struct fixture *f = inner;
        if (read_text(f, wrong[i].text))
            fail_msg("accepted: %s", wrong[i].text);
        const struct cw_diag *diag = f->sink.diags.items[0];
        struct cw_span span = cw_diag_span(diag);
        struct cw_position at = cw_source_position(&f->sources, span.file, span.start);
        assert_str(diag->message, wrong[i].message);
        if (at.line != wrong[i].line || at.column != wrong[i].column)
            print_message("%s: at %u:%u\n", wrong[i].text, at.line, at.column), bad++;
        assert_int_equal(teardown(&inner), 0);
    }
    assert_int_equal(bad, 0);
}

static const struct {
    const char *text;
    const char *message;
} wrong_headers[] = {
    {"[guid(\"123\")] class A { [WmiDataId(1)] uint8 X; };", "not a GUID"},
    {"class A { [WmiDataId(0)] uint8 X; };", "not a WmiDataId"},
    {"class A { [WmiDataId(1)] uint8 X; [WmiDataId(1)] uint8 Y; };", "a WmiDataId is given twice"},
    {"class A { [WmiDataId(1)] Missing X; };", "there is no class `Missing`"},
    {"class A { [WmiDataId(1)] A ref X; };", "a reference cannot be a member of a structure"},
    {"[guid(\"00112233-4455-6677-8899-aabbccddeeff\")] class A { [WmiMethodId(1)] uint32 M(); };",
     "a driver's method returns void"},
    {"class A : B { [WmiDataId(1)] uint8 X; }; class B : A {};",
     "classes are derived from each other"},
    {"class A { [WmiDataId(1), DefineValues{\"X\", \"Y\"}, ValueMap{\"1\"}] uint8 X; };",
     "DefineValues is longer than ValueMap"},
    {"[HeaderName(\"a b\")] class A { [WmiDataId(1)] uint8 X; };", "`a b` is no name in C"},
};

static void header_errors(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof wrong_headers / sizeof *wrong_headers; i++) {
        void *inner;
        assert_int_equal(setup(&inner), 0);
        struct fixture *f = inner;
        struct cw_mof *mof = read_text(f, wrong_headers[i].text);
        cw_str text;
        assert_non_null(mof);
        assert_int_equal(cw_mof_header(&f->arena, &f->sink.sink, mof, CW_STR("a.h"), &text).code,
                         CW_REPORTED);
        assert_int_equal(f->sink.diags.len, 1);
        assert_str(f->sink.diags.items[0]->message, wrong_headers[i].message);
        assert_int_not_equal(cw_diag_span(f->sink.diags.items[0]).file, 0);
        assert_int_equal(teardown(&inner), 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(binary_holds_the_class, setup, teardown),
        cmocka_unit_test_setup_teardown(header_has_the_names_of_wmimofck, setup, teardown),
        cmocka_unit_test_setup_teardown(embedded_classes_come_first, setup, teardown),
        cmocka_unit_test_setup_teardown(smallest_class, setup, teardown),
        cmocka_unit_test_setup_teardown(packing_comes_back, setup, teardown),
        cmocka_unit_test_setup_teardown(errors_name_their_place, setup, teardown),
        cmocka_unit_test_setup_teardown(header_errors, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

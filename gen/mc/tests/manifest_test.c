#include "gen/mc/tests/support.h"
#include "gen/mc/tests/wevt_reader.h"

#define BEGIN                                                                                      \
    "<?xml version='1.0' encoding='utf-8'?>\n<instrumentationManifest "                            \
    "xmlns='http://schemas.microsoft.com/win/2004/08/events'>\n<instrumentation><events>\n"
#define END "</events></instrumentation></instrumentationManifest>\n"
#define PROVIDER                                                                                   \
    "<provider name='Our-Lamp' guid='{00112233-4455-6677-8899-aabbccddeeff}' symbol='LAMP'>\n"

static const char sample[] = BEGIN
    "<provider name='Our-Lamp' guid='{00112233-4455-6677-8899-aabbccddeeff}' symbol='LAMP'\n"
    "  message='$(string.provider)' resourceFileName='x' messageFileName='x'>\n"
    "<channels><channel chid='C' name='Our-Lamp/Admin' type='Admin' symbol='LAMP_ADMIN'/>\n"
    "  <importChannel chid='S' name='System'/></channels>\n"
    "<tasks><task name='Switch' value='7' symbol='TASK_SWITCH'\n"
    "  eventGUID='{872c3c43-6899-4f1d-89b8-51a82f6db657}'/></tasks>\n"
    "<opcodes><opcode name='Blink' value='12' symbol='OP_BLINK'/></opcodes>\n"
    "<keywords><keyword name='Light' mask='0x10' symbol='KEY_LIGHT'/></keywords>\n"
    "<maps><bitMap name='States'><map value='0x2' message='$(string.on)' symbol='ON'/>\n"
    "  <map value='0x1' message='$(string.off)'/></bitMap></maps>\n"
    "<templates><template tid='T1'><data name='Text' inType='win:UnicodeString'/>\n"
    "  <data name='Size' inType='win:UInt16' outType='win:HexInt16'/>\n"
    "  <data name='Bytes' inType='win:Binary' length='Size'/>\n"
    "  <data name='Three' inType='win:UInt32' count='3' map='States'/></template></templates>\n"
    "<events><event value='9' symbol='Second' version='1' level='win:Error' channel='S'\n"
    "   message='$(string.on)'/>\n"
    "  <event value='5' symbol='First' channel='C' level='win:Informational' task='Switch'\n"
    "   opcode='Blink' keywords='Light win:SQM' template='T1' message='$(string.off)'/>\n"
    "</events></provider></events></instrumentation>\n"
    "<localization><resources culture='en-US'><stringTable>\n"
    "  <string id='provider' value='A lamp'/><string id='on' value='On &lt;%1&gt;'/>\n"
    "  <string id='off' value='Off'/></stringTable></resources>\n"
    "  <resources culture='de-DE'><stringTable><string id='provider' value='Eine Lampe'/>\n"
    "  <string id='on' value='An'/><string id='off' value='Aus'/></stringTable></resources>\n"
    "</localization></instrumentationManifest>\n";

static void resources_hold_all(void **state) {
    struct fixture *f = *state;
    assert_true(compile(f, cw_str_of(sample), CW_MC_KERNEL));
    assert_script(f, "LANGUAGE 0x9, 0x1\n1 11 \"t_MSG00001.bin\"\n"
                     "LANGUAGE 0x7, 0x1\n1 11 \"t_MSG00002.bin\"\n"
                     "1 WEVT_TEMPLATE \"tTEMP.BIN\"\n");
    assert_str(print_table(f, output(f, "t_MSG00001.bin")), "00010009: On <%1>/\n"
                                                            "10000034: SQM/\n"
                                                            "50000002: Error/\n"
                                                            "50000004: Information/\n"
                                                            "90000001: A lamp/\n"
                                                            "90000002: System/\n"
                                                            "B0000005: Off/\n"
                                                            "F0000001: On <%1>/\n"
                                                            "F0000002: Off/\n");
    assert_has(print_table(f, output(f, "t_MSG00002.bin")), "90000001: Eine Lampe/\n");
    assert_str(
        wevt_print(&f->arena, output(f, "tTEMP.BIN")),
        "CRIM 5.1\n"
        "WEVT 112233 message 90000001\n"
        "CHAN 2\n"
        "  Our-Lamp/Admin = 16, message ffffffff\n"
        "  imported System = 8, message 90000002\n"
        "MAPS 1\n"
        "  BMAP States: 1=f0000002 2=f0000001\n"
        "TTBL 1\n"
        "  <EventData><Data Name='Text'>%0:1</><Data Name='Size'>%1:6</><Data "
        "Name='Bytes'>%2:e</><Data Name='Three'>%3:88</></>\n"
        "    Text: flags 0, in 1, out 1, count 0, length 0\n"
        "    Size: flags 0, in 6, out 17, count 0, length 0\n"
        "    Bytes: flags 4, in 14, out 15, count 0, length 1\n"
        "    Three: flags 8, in 8, out 8, count 3, length 0, map\n"
        "PRVA 1\n"
        "  Our-Lamp\n"
        "OPCO 1\n"
        "  Blink = c0000, message ffffffff\n"
        "LEVL 2\n"
        "  win:Error = 2, message 50000002\n"
        "  win:Informational = 4, message 50000004\n"
        "TASK 1\n"
        "  Switch = 7, message ffffffff, guid 872c3c43...\n"
        "KEYW 2\n"
        "  Light = 10, message ffffffff\n"
        "  win:SQM = 8000000000000, message 10000034\n"
        "EVNT 2\n"
        "  event 5.0 channel 16 level 4 opcode 12 task 7 keyword 8008000000000010 message "
        "b0000005: TEMP Our-Lamp/Admin win:Informational Switch Blink Light win:SQM\n"
        "  event 9.1 channel 8 level 2 opcode 0 task 0 keyword 4000000000000000 message 10009: - "
        "System win:Error - -\n");
}

static void header_has_the_names_of_mc(void **state) {
    struct fixture *f = *state;
    assert_true(compile(f, cw_str_of(sample), CW_MC_KERNEL));
    cw_str text = output(f, "t.h");
    static const char *const wanted[] = {
        "const GUID LAMP = {0x00112233, 0x4455, 0x6677, {0x88, 0x99, ",
        "#define LAMP_ADMIN 0x10\n#define LAMP_ADMIN_KEYWORD 0x8000000000000000\n",
        "#define OP_BLINK 0xc\n",
        "#define TASK_SWITCH 0x7\n",
        "#define KEY_LIGHT 0x10\n",
        "#define ON 0x2\n",
        "const EVENT_DESCRIPTOR First = {0x5, 0x0, 0x10, 0x4, 0xc, 0x7, 0x8008000000000010};\n",
        "const EVENT_DESCRIPTOR Second = {0x9, 0x1, 0x8, 0x2, 0x0, 0x0, 0x4000000000000000};\n",
        "#define EventRegisterOur_Lamp() ",
        "#define EventUnregisterOur_Lamp() ",
        "#define EventEnabledFirst() \\\n    ((LAMP_EnableBits[0] & 0x00000002UL) != 0)\n",
        "#define EventWriteFirst(Activity, Arg0, Arg1, Arg2, Arg3) ",
        "#define EventWriteFirst_AssumeEnabled(Activity, Arg0, Arg1, Arg2, Arg3) ",
        "#define EventWriteSecond(Activity) ",
        "PCWSTR Arg0, unsigned short Arg1, const void *Arg2, const void *Arg3)",
        "McGenSetUtf16(&Data[0], Arg0);",
        "McGenSet(&Data[1], &Arg1, sizeof(Arg1));",
        "McGenSet(&Data[2], Arg2, 1UL * (ULONG)Arg1);",
        "McGenSet(&Data[3], Arg3, 3UL * (ULONG)sizeof(unsigned int));",
        "#define MCGEN_REGISTER EtwRegister\n",
    };
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        assert_has(text, wanted[i]);
}

static void events_are_decoded_by_tmf(void **state) {
    struct fixture *f = *state;
    assert_true(compile(
        f,
        CW_STR(BEGIN PROVIDER
               "<templates><template tid='T'><data name='A' inType='win:UnicodeString'/>"
               "<data name='B' inType='win:Pointer'/><data name='C' inType='win:UInt8' "
               "outType='win:HexInt8'/></template>"
               "<template tid='No'><data name='A' inType='win:Float'/></template></templates>"
               "<events><event value='7' version='1' symbol='E' level='win:Error' template='T' "
               "message='$(string.m)'/><event value='8' template='No'/>"
               "<event value='9' template='T'/></events></provider></events></instrumentation>"
               "<localization><resources culture='en-US'><stringTable><string id='m' "
               "value='%2!p!%n&quot;%1&quot; 5%% %9'/></stringTable></resources></localization>"
               "</instrumentationManifest>"),
        CW_MC_KERNEL));
    assert_str(output(f, "t.tmf"),
               "// Made by cwdk mc: how the NT machine decodes the events of a manifest.\n"
               "00112233-4455-6677-8899-aabbccddeeff Our-Lamp // SRC=t.mc MJ= MN=\n"
               "#typev event_0 65543 \"%0%11!p! '%10!s!' 5%% %%9\" //  LEVEL=win:Error FUNC=E\n"
               "{\nA, ItemWString -- 10\nB, ItemPtr -- 11\nC, ItemUChar -- 12\n}\n"
               "#typev event_0 9 \"%0A=%10!s!, B=%11!p!, C=%12!#x!\" //  LEVEL=0 FUNC=event\n"
               "{\nA, ItemWString -- 10\nB, ItemPtr -- 11\nC, ItemUChar -- 12\n}\n");
}

static void user_mode_has_no_activity(void **state) {
    struct fixture *f = *state;
    assert_true(compile(f, cw_str_of(sample), CW_MC_USER));
    cw_str text = output(f, "t.h");
    assert_has(text, "#define EventWriteFirst(Arg0, Arg1, Arg2, Arg3) ");
    assert_has(text, "#define EventWriteSecond() ");
    assert_has(text, "#define MCGEN_REGISTER EventRegister\n");
    assert_true(cw_str_find(text, CW_STR("EtwWrite")) == CW_NPOS);
}

/* The identifier of a layout is that of Windows' own compiler: the SHA-256 of its XML and types. */
static void template_has_its_identifier(void **state) {
    struct fixture *f = *state;
    assert_true(compile(f,
                        CW_STR(BEGIN PROVIDER "<templates><template tid='T'/></templates>"
                                              "</provider>" END),
                        CW_MC_KERNEL));
    cw_str wevt = output(f, "tTEMP.BIN");
    size_t at = cw_str_find(wevt, CW_STR("TEMP"));
    assert_int_not_equal(at, CW_NPOS);
    /* printf 'MS-WEVT\0' and '<EventData/>' in UTF-16, then sha256sum */
    static const unsigned char wanted[16] = {0x1f, 0x15, 0x29, 0x35, 0xe3, 0x48, 0x37, 0x5e,
                                             0x41, 0x83, 0xbd, 0x98, 0xbb, 0x64, 0xae, 0xc1};
    assert_memory_equal(wevt.ptr + at + 24, wanted, sizeof wanted);
}

#define COUNTERS                                                                                   \
    "<instrumentationManifest><instrumentation><counters>\n<provider providerType='kernelMode' "   \
    "providerName='Lamps'>\n<counterSet name='L\xC3\xA4mp' symbol='Lamps'>\n<structs><struct "     \
    "name='State' type='LAMP_STATE'/></structs>\n"
#define COUNTERS_END                                                                               \
    "</counterSet></provider></counters></instrumentation></instrumentationManifest>"

static void counters_give_functions_and_strings(void **state) {
    struct fixture *f = *state;
    assert_true(
        compile(f,
                CW_STR(COUNTERS "<counter id='1' name='Hours \"lit\"' description='How long' "
                                "struct='State' field='Hours' nameID='77'/>\n"
                                "<counter id='4' name='Watts' struct='State' "
                                "field='Watts'/>\n" COUNTERS_END),
                CW_MC_KERNEL));
    assert_script(f, "LANGUAGE 0, 0\nSTRINGTABLE\nBEGIN\n"
                     "    1 L\"Lamps\"\n"
                     "    3 L\"L\xC3\xA4mp\"\n"
                     "    77 L\"Hours \"\"lit\"\"\"\n"
                     "    5 L\"How long\"\n"
                     "    7 L\"Watts\"\n"
                     "END\n");
    static const char *const wanted[] = {
        "NTSTATUS RegisterLamps(PPCW_CALLBACK Callback, PVOID CallbackContext)\n",
        "{0x004c, 0x00e4, 0x006d, 0x0070, 0}",
        "{1, 0, FIELD_OFFSET(LAMP_STATE, Hours), RTL_FIELD_SIZE(LAMP_STATE, Hours)},\n",
        "{4, 0, FIELD_OFFSET(LAMP_STATE, Watts), RTL_FIELD_SIZE(LAMP_STATE, Watts)},\n",
        "Information.CounterCount = 2;\n",
        "VOID UnregisterLamps(VOID)\n",
        "NTSTATUS CreateLamps(PPCW_INSTANCE *Instance, PCUNICODE_STRING Name, const LAMP_STATE "
        "*State)\n",
        "NTSTATUS AddLamps(PPCW_BUFFER Buffer, PCUNICODE_STRING Name, ULONG Id, const LAMP_STATE "
        "*State)\n",
    };
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        assert_has(output(f, "t.h"), wanted[i]);
}

static void errors_name_their_place(void **state) {
    (void)state;
    static const struct wrong wrong[] = {
        {"<a", "this is not well-formed XML", 1, 3},
        {"<a>\n</b>", "this is not well-formed XML", 2, 5},
        {"<!DOCTYPE a []><a/>", "a manifest has no document type", 1, 1},
        {"<assembly/>", "not an instrumentation manifest", 1, 2},
        {BEGIN END, "there is no provider", 2, 2},
        {BEGIN "<provider name='x' symbol='X'/>" END, "the attribute `guid` is missing", 4, 2},
        {BEGIN "<provider name='x' symbol='X'\n guid='{1}'/>" END, "not a GUID", 5, 8},
        {BEGIN "<provider name='x' symbol='1X' guid='{00112233-4455-6677-8899-aabbccddeeff}'/>" END,
         "`1X` is no name in C", 4, 28},
        {BEGIN PROVIDER "<filters/></provider>" END, "`filters` of a provider is not supported", 5,
         2},
        {BEGIN PROVIDER "<events><event value='1' level='win:Eror'/></events></provider>" END,
         "no such level: `win:Eror`", 5, 33},
        {BEGIN PROVIDER "<events><event value='1' template='T'/></events></provider>" END,
         "no such template: `T`", 5, 36},
        {BEGIN PROVIDER "<events><event value='1'/>\n<event value='1'/></events></provider>" END,
         "the event 1 version 0 is given twice", 6, 2},
        {BEGIN PROVIDER "<events><event value='65536'/></events></provider>" END,
         "a number is too large: at most 65535", 5, 23},
        {BEGIN PROVIDER "<events><event value='1' message='$(string.x)'/></events></provider>" END,
         "there is no string table", 5, 35},
        {BEGIN PROVIDER "<keywords><keyword name='K' mask='0x3'/></keywords></provider>" END,
         "a keyword is one bit below 0x1000000000000", 5, 35},
        {BEGIN PROVIDER "<templates><template tid='T'><data name='a' inType='win:UInt33'/>"
                        "</template></templates></provider>" END,
         "no such inType: `win:UInt33`", 5, 53},
        {BEGIN PROVIDER "<templates><template tid='T'><data name='a' inType='win:Binary'/>"
                        "</template></templates></provider>" END,
         "win:Binary needs a length", 5, 31},
        {BEGIN PROVIDER "<templates><template tid='T'><struct name='s'/></template></templates>"
                        "</provider>" END,
         "`struct` in a template is not supported", 5, 31},
        {BEGIN PROVIDER "<templates><template tid='T'><data name='a' inType='win:UInt8' count='b'/>"
                        "</template></templates></provider>" END,
         "no such earlier data item: `b`", 5, 71},
        {BEGIN PROVIDER "<channels><channel name='c' type='Admin' value='8'/></channels>"
                        "</provider>" END,
         "channels below 16 belong to the system", 5, 49},
        {COUNTERS COUNTERS_END, "a counter set has no counter", 3, 2},
        {COUNTERS "<counter id='1' struct='Stat' field='x'/>" COUNTERS_END,
         "no such struct: `Stat`", 5, 25},
        {COUNTERS "<counter id='x' struct='State' field='x'/>" COUNTERS_END,
         "not the number of a counter", 5, 14},
        {COUNTERS "<counter id='1' struct='State' field='a b'/>" COUNTERS_END,
         "`a b` is no name in C", 5, 39},
        {"<instrumentationManifest><instrumentation><counters>\n<provider "
         "providerType='userMode'/></counters></instrumentation></instrumentationManifest>",
         "counters of user mode are not supported", 2, 25},
        {BEGIN PROVIDER "</provider></events></instrumentation><localization>\n"
                        "<resources culture='xx-YY'/></localization></instrumentationManifest>",
         "the culture `xx-YY` is not known", 6, 21},
    };
    check_wrong(wrong, sizeof wrong / sizeof *wrong);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(resources_hold_all, setup, teardown),
        cmocka_unit_test_setup_teardown(header_has_the_names_of_mc, setup, teardown),
        cmocka_unit_test_setup_teardown(events_are_decoded_by_tmf, setup, teardown),
        cmocka_unit_test_setup_teardown(user_mode_has_no_activity, setup, teardown),
        cmocka_unit_test_setup_teardown(template_has_its_identifier, setup, teardown),
        cmocka_unit_test_setup_teardown(counters_give_functions_and_strings, setup, teardown),
        cmocka_unit_test_setup_teardown(errors_name_their_place, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

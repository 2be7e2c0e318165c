/* The PE reader: what a good image says, and what each lie is called. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "host/machine/pe/pe.h"
#include "host/machine/tests/pe_build.h"
#include "host/machine/tests/pe_whole.h"

static void test_good_image(void **state) {
    uint8_t bytes[BUILD_SIZE];
    struct whole w = {0};
    (void)state;
    build_image(bytes);
    assert_true(cw_ok(whole_read(&w, cw_str_n((const char *)bytes, sizeof bytes), 0x10000)));
    assert_int_equal(w.file.section_count, 4);
    assert_int_equal(w.file.entry, BUILD_TEXT);
    assert_int_equal(w.imports.len, 2);
    assert_int_equal(w.imports.dll_count, 1);
    assert_string_equal(w.imports.dlls[0], "test.dll");
    assert_string_equal(w.imports.items[0].name, "Imported");
    assert_int_equal(w.imports.items[0].hint, 3);
    assert_null(w.imports.items[1].name);
    assert_int_equal(w.imports.items[1].hint, 7);
    assert_int_equal(w.imports.items[1].slot, BUILD_ADDRESSES + 8);
    assert_int_equal(w.config.cookie, BUILD_DATA); /* found after the move by 0x10000 */
    assert_int_equal(w.config.guard_count, 2);
    assert_int_equal(w.config.guard_stride, 4);
    whole_release(&w);
}

static void test_exports(void **state) {
    uint8_t bytes[BUILD_SIZE];
    struct whole w = {0};
    uint32_t rva = 0;
    const char *forwarder = NULL;
    (void)state;
    build_image(bytes);
    assert_true(cw_ok(whole_read(&w, cw_str_n((const char *)bytes, sizeof bytes), 0)));
    for (uint32_t hint = 0; hint < 4; hint++) { /* right, wrong and beyond the table */
        assert_true(pe_find_name(&w.exports, w.area, "Alpha", hint, &rva, &forwarder));
        assert_int_equal(rva, BUILD_TEXT + 0x10);
        assert_null(forwarder);
        assert_true(pe_find_name(&w.exports, w.area, "Beta", hint, &rva, &forwarder));
        assert_int_equal(rva, BUILD_TEXT + 0x20);
        assert_false(pe_find_name(&w.exports, w.area, "Alph", hint, &rva, &forwarder));
        assert_false(pe_find_name(&w.exports, w.area, "Gamma", hint, &rva, &forwarder));
    }
    assert_true(pe_find_ordinal(&w.exports, w.area, 7, &rva, &forwarder));
    assert_string_equal(forwarder, "OTHER.Gamma");
    assert_false(pe_find_ordinal(&w.exports, w.area, 4, &rva, &forwarder));
    assert_false(pe_find_ordinal(&w.exports, w.area, 8, &rva, &forwarder));
    whole_release(&w);
}

static void test_every_truncation_is_refused(void **state) {
    uint8_t bytes[BUILD_SIZE];
    (void)state;
    build_image(bytes);
    for (size_t size = 0; size < BUILD_RELOC_FILE + 0x200; size++) {
        struct whole w = {0};
        assert_true(cw_failed(whole_read(&w, cw_str_n((const char *)bytes, size), 0x10000)));
        assert_non_null(w.error.field);
        whole_release(&w);
    }
}

struct lie {
    size_t offset; /* in the file */
    uint32_t size;
    uint64_t value;
    const char *field;
};

#define DIRECTORY(index) (BUILD_DIRECTORIES + 8 * (index))
#define SECTION(index) (BUILD_SECTIONS + 40 * (index))

static void expect_lie(const struct lie *lie) {
    uint8_t bytes[BUILD_SIZE];
    struct whole w = {0};
    build_image(bytes);
    memcpy(bytes + lie->offset, &lie->value, lie->size);
    cw_result result = whole_read(&w, cw_str_n((const char *)bytes, sizeof bytes), 0x10000);
    if (cw_ok(result))
        fail_msg("not refused: %s", lie->field);
    assert_string_equal(w.error.field, lie->field);
    assert_true(w.error.text[0] != 0);
    whole_release(&w);
}

static void test_lies(void **state) {
    const struct lie lies[] = {
        {0, 2, 0x4D5B, "e_magic"},
        {0x3C, 4, 0xFFFFFFF0, "e_lfanew"},
        {0x3C, 4, BUILD_SIZE - 8, "e_lfanew"},
        {BUILD_PE, 4, 0x4551, "Signature"},
        {BUILD_PE + 4, 2, 0xAA64, "Machine"},
        {BUILD_PE + 6, 2, 0, "NumberOfSections"},
        {BUILD_PE + 6, 2, 96, "NumberOfSections"},
        {BUILD_PE + 20, 2, 64, "SizeOfOptionalHeader"},
        {BUILD_PE + 22, 2, 0x20, "Characteristics"},
        {BUILD_PE + 22, 2, 0x23, "Characteristics"},
        {BUILD_OPTIONAL, 2, 0x10B, "Magic"},
        {BUILD_OPTIONAL + 16, 4, 0x9000, "AddressOfEntryPoint"},
        {BUILD_OPTIONAL + 16, 4, BUILD_DATA, "AddressOfEntryPoint"},
        {BUILD_OPTIONAL + 24, 8, 0x140000001, "ImageBase"},
        {BUILD_OPTIONAL + 32, 4, 0x200, "SectionAlignment"},
        {BUILD_OPTIONAL + 36, 4, 0x300, "FileAlignment"},
        {BUILD_OPTIONAL + 56, 4, 0x5001, "SizeOfImage"},
        {BUILD_OPTIONAL + 56, 4, 0x80000000, "SizeOfImage"},
        {BUILD_OPTIONAL + 56, 4, 0x4000, "VirtualSize"},
        {BUILD_OPTIONAL + 60, 4, 0x10000, "SizeOfHeaders"},
        {BUILD_OPTIONAL + 60, 4, 0x100, "NumberOfSections"},
        {BUILD_OPTIONAL + 108, 4, 17, "NumberOfRvaAndSizes"},
        {SECTION(1) + 12, 4, BUILD_TEXT, "VirtualAddress"},
        {SECTION(1) + 12, 4, BUILD_RDATA + 0x10, "VirtualAddress"},
        {SECTION(3) + 8, 4, 0xFFFFF000, "VirtualSize"},
        {SECTION(3) + 16, 4, 0x80000000, "PointerToRawData"},
        {SECTION(0) + 20, 4, 0xFFFFFFFF, "PointerToRawData"},
        {DIRECTORY(0), 4, 0xFFFFFFF0, "export directory"},
        {DIRECTORY(1), 4, BUILD_IMAGE_SIZE - 4, "import directory"},
        {DIRECTORY(3) + 4, 4, 23, "exception directory"},
        {DIRECTORY(5) + 4, 4, 12, "SizeOfBlock"},
        {DIRECTORY(10) + 4, 4, 0x7000, "load config"},
        {DIRECTORY(13) + 4, 4, 8, "delay imports"},
        {DIRECTORY(14) + 4, 4, 8, "CLR header"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof lies / sizeof lies[0]; i++)
        expect_lie(&lies[i]);
}

static void test_lies_in_tables(void **state) {
    const struct lie lies[] = {
        {build_offset(BUILD_IMPORTS + 12), 4, 0xFFFF0000, "import descriptor"},
        {build_offset(BUILD_IMPORTS + 16), 4, BUILD_ADDRESSES + 4, "FirstThunk"},
        {build_offset(BUILD_IMPORTS + 16), 4, BUILD_IMAGE_SIZE - 8, "import thunks"},
        {build_offset(BUILD_LOOKUP), 8, 0x7FFFFFFF, "import thunk"},
        {build_offset(BUILD_LOOKUP + 8), 8, 0x8000000000010007ull, "import thunk"},
        {build_offset(BUILD_LOOKUP), 8, BUILD_RDATA + 0x500, "import name"},
        {build_offset(BUILD_EXPORTS + 20), 4, 0x40000000, "NumberOfFunctions"},
        {build_offset(BUILD_EXPORTS + 24), 4, 0x40000000, "NumberOfNames"},
        {build_offset(BUILD_EXPORTS + 0x30), 4, BUILD_IMAGE_SIZE, "AddressOfFunctions"},
        {build_offset(BUILD_EXPORTS + 0x44), 4, BUILD_EXPORTS + 0x60, "AddressOfNames"},
        {build_offset(BUILD_EXPORTS + 0x50), 2, 3, "AddressOfNameOrdinals"},
        {build_offset(BUILD_CONFIG), 4, 0xFFFFFF, "load config"},
        {build_offset(BUILD_CONFIG + 0x58), 8, 0x1000, "SecurityCookie"},
        {build_offset(BUILD_CONFIG + 0x58), 8, BUILD_BASE + BUILD_IMAGE_SIZE - 4, "SecurityCookie"},
        {build_offset(BUILD_CONFIG + 0x88), 8, 1ull << 60, "GuardCFFunctionCount"},
        {build_offset(BUILD_CONFIG + 0x88), 8, 0x1400, "GuardCFFunctionTable"},
        {build_offset(BUILD_GUARD + 4), 4, BUILD_IMAGE_SIZE, "GuardCFFunctionTable"},
        {build_offset(BUILD_PDATA + 12), 4, BUILD_TEXT, "exception directory"},
        {build_offset(BUILD_PDATA + 16), 4, 0x7FFFFFFF, "exception directory"},
        {build_offset(BUILD_PDATA + 8), 4, BUILD_IMAGE_SIZE, "UnwindInfoAddress"},
        {build_offset(BUILD_RELOC), 4, BUILD_IMAGE_SIZE, "relocation page"},
        {build_offset(BUILD_RELOC), 4, BUILD_RDATA + 1, "relocation page"},
        {build_offset(BUILD_RELOC + 4), 4, 7, "SizeOfBlock"},
        {build_offset(BUILD_RELOC + 4), 4, 0x1000, "SizeOfBlock"},
        {build_offset(BUILD_RELOC + 8), 2, 0x3000, "base relocation"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof lies / sizeof lies[0]; i++)
        expect_lie(&lies[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good_image),
        cmocka_unit_test(test_exports),
        cmocka_unit_test(test_every_truncation_is_refused),
        cmocka_unit_test(test_lies),
        cmocka_unit_test(test_lies_in_tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

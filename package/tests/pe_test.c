#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "package/pe/pe.h"

/* The smallest file that cw_pe_read takes: headers, one section, nothing in it. */
struct image {
    uint8_t bytes[1024];
    size_t size;
};

static void put16(struct image *image, size_t at, uint16_t value) {
    memcpy(image->bytes + at, &value, 2);
}

static void put32(struct image *image, size_t at, uint32_t value) {
    memcpy(image->bytes + at, &value, 4);
}

enum { NT = 64, COFF = NT + 4, OPTIONAL = COFF + 20, SECTIONS = OPTIONAL + 240 };

static struct image make_image(void) {
    struct image image = {.size = 512 + 64};
    memcpy(image.bytes, "MZ", 2);
    put32(&image, 60, NT);
    memcpy(image.bytes + NT, "PE\0\0", 4);
    put16(&image, COFF, CW_PE_MACHINE_AMD64);
    put16(&image, COFF + 2, 1);
    put16(&image, COFF + 16, 240);
    put16(&image, OPTIONAL, 0x20B);
    put16(&image, OPTIONAL + 68, CW_PE_SUBSYSTEM_NATIVE);
    put32(&image, OPTIONAL + 108, 16);
    memcpy(image.bytes + SECTIONS, ".text\0\0\0", 8);
    put32(&image, SECTIONS + 16, 64);
    put32(&image, SECTIONS + 20, 512);
    return image;
}

static void expect_problem(const struct image *image, const char *wanted) {
    struct cw_pe pe;
    const char *problem = NULL;
    assert_false(cw_pe_read(image->bytes, image->size, &pe, &problem));
    assert_string_equal(problem, wanted);
}

static void reads_headers(void **state) {
    (void)state;
    struct image image = make_image();
    struct cw_pe pe;
    const char *problem;
    assert_true(cw_pe_read(image.bytes, image.size, &pe, &problem));
    assert_int_equal(pe.machine, CW_PE_MACHINE_AMD64);
    assert_int_equal(pe.section_count, 1);
    assert_non_null(cw_pe_section(&pe, ".text"));
    assert_null(cw_pe_section(&pe, "PAGE"));
}

static void refuses_each_lie(void **state) {
    (void)state;
    struct image image = make_image();
    image.bytes[0] = 'X';
    expect_problem(&image, "it does not begin with an MZ header");
    image = make_image();
    put32(&image, 60, 0xFFFFFFF0);
    expect_problem(&image, "its MZ header points at no PE header");
    image = make_image();
    put16(&image, OPTIONAL, 0x10B);
    expect_problem(&image, "it is not a 64-bit image (PE32+)");
    image = make_image();
    put16(&image, COFF + 2, 97);
    expect_problem(&image, "its number of sections is not between 1 and 96");
    image = make_image();
    put32(&image, SECTIONS + 20, 0xFFFFFF00);
    expect_problem(&image, "a section reaches past the end of the file");
    image = make_image();
    put32(&image, OPTIONAL + 112 + 4 * 8, 560);
    put32(&image, OPTIONAL + 112 + 4 * 8 + 4, 4096);
    expect_problem(&image, "the certificate table reaches past the end of the file");
    image = make_image();
    put32(&image, OPTIONAL + 112 + 4 * 8, 8);
    put32(&image, OPTIONAL + 112 + 4 * 8 + 4, 16);
    expect_problem(&image, "the certificate table lies over the headers");
}

/* Every prefix of a good file is refused or read; none reads past its end (the sanitizer build
 * watches: each prefix is its own allocation). */
static void survives_truncation(void **state) {
    (void)state;
    struct image image = make_image();
    for (size_t size = 0; size < image.size; size++) {
        uint8_t *copy = malloc(size ? size : 1);
        assert_non_null(copy);
        memcpy(copy, image.bytes, size);
        struct cw_pe pe;
        const char *problem = NULL;
        assert_false(cw_pe_read(copy, size, &pe, &problem));
        assert_non_null(problem);
        free(copy);
    }
}

/* By hand: the words 0x0001 and 0xFFFF add up to 0x10000, folded to 1, plus the size. */
static void sums_with_carry(void **state) {
    (void)state;
    uint8_t bytes[] = {0x01, 0x00, 0xFF, 0xFF, 0x55, 0x55, 0x55, 0x55};
    struct cw_pe pe = {.data = bytes, .size = sizeof bytes, .checksum_offset = 4};
    assert_int_equal(cw_pe_checksum(&pe), 1 + sizeof bytes);
}

static void collect(void *context, const uint8_t *bytes, size_t size) {
    (void)bytes;
    *(size_t *)context += size;
}

static void authenticode_skips_what_signing_changes(void **state) {
    (void)state;
    struct image image = make_image();
    struct cw_pe pe;
    const char *problem;
    assert_true(cw_pe_read(image.bytes, image.size, &pe, &problem));
    size_t covered = 0;
    cw_pe_authenticode_bytes(&pe, collect, &covered);
    assert_int_equal(covered, image.size - 4 - 8);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_headers),
        cmocka_unit_test(refuses_each_lie),
        cmocka_unit_test(survives_truncation),
        cmocka_unit_test(sums_with_carry),
        cmocka_unit_test(authenticode_skips_what_signing_changes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

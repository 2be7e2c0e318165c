/* A small valid image, made by hand, for tests that then spoil one field of it. */
#ifndef HOST_MACHINE_TESTS_PE_BUILD_H
#define HOST_MACHINE_TESTS_PE_BUILD_H

#include <stddef.h>
#include <stdint.h>

enum {
    BUILD_SIZE = 0x1000,
    BUILD_PE = 0x80,                          /* the PE signature */
    BUILD_OPTIONAL = BUILD_PE + 24,           /* the optional header */
    BUILD_DIRECTORIES = BUILD_OPTIONAL + 112, /* 8 bytes each */
    BUILD_SECTIONS = BUILD_OPTIONAL + 240,    /* 40 bytes each: .text, .rdata, .data, .reloc */
    BUILD_IMAGE_SIZE = 0x5000,
    /* rvas, and where they lie in the file */
    BUILD_TEXT = 0x1000,
    BUILD_RDATA = 0x2000,
    BUILD_DATA = 0x3000,
    BUILD_RELOC = 0x4000,
    BUILD_TEXT_FILE = 0x400,
    BUILD_RDATA_FILE = 0x600,
    BUILD_DATA_FILE = 0xC00,
    BUILD_RELOC_FILE = 0xE00,
    /* in .rdata */
    BUILD_IMPORTS = BUILD_RDATA,       /* two descriptors: test.dll, end */
    BUILD_LOOKUP = BUILD_RDATA + 0x40, /* by name, by ordinal 7, end */
    BUILD_ADDRESSES = BUILD_RDATA + 0x60,
    BUILD_EXPORTS = BUILD_RDATA + 0xC0, /* Alpha, Beta; ordinals 5, 6; 7 is a forwarder */
    BUILD_CONFIG = BUILD_RDATA + 0x180,
    BUILD_PDATA = BUILD_RDATA + 0x2C0, /* two functions */
    BUILD_GUARD = BUILD_RDATA + 0x300,
};

#define BUILD_BASE 0x140000000ull

void build_image(uint8_t image[BUILD_SIZE]);

/* The file offset of an rva in .rdata, .data or .reloc. */
size_t build_offset(uint32_t rva);

void build_put16(uint8_t *image, size_t offset, uint16_t value);
void build_put32(uint8_t *image, size_t offset, uint32_t value);
void build_put64(uint8_t *image, size_t offset, uint64_t value);

#endif

#include "host/machine/tests/pe_build.h"

#include <string.h>

void build_put16(uint8_t *image, size_t offset, uint16_t value) {
    memcpy(image + offset, &value, sizeof value);
}

void build_put32(uint8_t *image, size_t offset, uint32_t value) {
    memcpy(image + offset, &value, sizeof value);
}

void build_put64(uint8_t *image, size_t offset, uint64_t value) {
    memcpy(image + offset, &value, sizeof value);
}

size_t build_offset(uint32_t rva) {
    if (rva >= BUILD_RELOC)
        return rva - BUILD_RELOC + BUILD_RELOC_FILE;
    if (rva >= BUILD_DATA)
        return rva - BUILD_DATA + BUILD_DATA_FILE;
    if (rva >= BUILD_RDATA)
        return rva - BUILD_RDATA + BUILD_RDATA_FILE;
    return rva - BUILD_TEXT + BUILD_TEXT_FILE;
}

static void put32(uint8_t *image, uint32_t rva, uint32_t value) {
    build_put32(image, build_offset(rva), value);
}

static void put64(uint8_t *image, uint32_t rva, uint64_t value) {
    build_put64(image, build_offset(rva), value);
}

static void put_text(uint8_t *image, uint32_t rva, const char *text) {
    memcpy(image + build_offset(rva), text, strlen(text) + 1);
}

static void directory(uint8_t *image, uint32_t index, uint32_t rva, uint32_t size) {
    build_put32(image, BUILD_DIRECTORIES + 8 * index, rva);
    build_put32(image, BUILD_DIRECTORIES + 8 * index + 4, size);
}

static void headers(uint8_t *image) {
    build_put16(image, 0, 0x5A4D);
    build_put32(image, 0x3C, BUILD_PE);
    build_put32(image, BUILD_PE, 0x4550);
    build_put16(image, BUILD_PE + 4, 0x8664);
    build_put16(image, BUILD_PE + 6, 4);
    build_put16(image, BUILD_PE + 20, 240);
    build_put16(image, BUILD_PE + 22, 0x22);
    build_put16(image, BUILD_OPTIONAL, 0x20B);
    build_put32(image, BUILD_OPTIONAL + 16, BUILD_TEXT);
    build_put64(image, BUILD_OPTIONAL + 24, BUILD_BASE);
    build_put32(image, BUILD_OPTIONAL + 32, 0x1000);
    build_put32(image, BUILD_OPTIONAL + 36, 0x200);
    build_put32(image, BUILD_OPTIONAL + 56, BUILD_IMAGE_SIZE);
    build_put32(image, BUILD_OPTIONAL + 60, 0x400);
    build_put16(image, BUILD_OPTIONAL + 68, 1);
    build_put32(image, BUILD_OPTIONAL + 108, 16);
}

static void section(uint8_t *image, uint32_t index, const char *name, uint32_t rva, uint32_t file,
                    uint32_t size, uint32_t characteristics) {
    size_t at = BUILD_SECTIONS + 40 * index;
    memcpy(image + at, name, strlen(name));
    build_put32(image, at + 8, size);
    build_put32(image, at + 12, rva);
    build_put32(image, at + 16, size);
    build_put32(image, at + 20, file);
    build_put32(image, at + 36, characteristics);
}

static void imports(uint8_t *image) {
    directory(image, 1, BUILD_IMPORTS, 40);
    put32(image, BUILD_IMPORTS, BUILD_LOOKUP);
    put32(image, BUILD_IMPORTS + 12, BUILD_RDATA + 0x80);
    put32(image, BUILD_IMPORTS + 16, BUILD_ADDRESSES);
    put64(image, BUILD_LOOKUP, BUILD_RDATA + 0x90);
    put64(image, BUILD_LOOKUP + 8, 0x8000000000000007ull);
    put64(image, BUILD_ADDRESSES, BUILD_RDATA + 0x90);
    put64(image, BUILD_ADDRESSES + 8, 0x8000000000000007ull);
    put_text(image, BUILD_RDATA + 0x80, "test.dll");
    build_put16(image, build_offset(BUILD_RDATA + 0x90), 3);
    put_text(image, BUILD_RDATA + 0x92, "Imported");
}

static void exports(uint8_t *image) {
    directory(image, 0, BUILD_EXPORTS, 0xA0);
    put32(image, BUILD_EXPORTS + 16, 5); /* ordinal base */
    put32(image, BUILD_EXPORTS + 20, 3);
    put32(image, BUILD_EXPORTS + 24, 2);
    put32(image, BUILD_EXPORTS + 28, BUILD_EXPORTS + 0x30);
    put32(image, BUILD_EXPORTS + 32, BUILD_EXPORTS + 0x40);
    put32(image, BUILD_EXPORTS + 36, BUILD_EXPORTS + 0x50);
    put32(image, BUILD_EXPORTS + 0x30, BUILD_TEXT + 0x10);
    put32(image, BUILD_EXPORTS + 0x34, BUILD_TEXT + 0x20);
    put32(image, BUILD_EXPORTS + 0x38, BUILD_EXPORTS + 0x80);
    put32(image, BUILD_EXPORTS + 0x40, BUILD_EXPORTS + 0x60);
    put32(image, BUILD_EXPORTS + 0x44, BUILD_EXPORTS + 0x68);
    build_put16(image, build_offset(BUILD_EXPORTS + 0x50), 0);
    build_put16(image, build_offset(BUILD_EXPORTS + 0x52), 1);
    put_text(image, BUILD_EXPORTS + 0x60, "Alpha");
    put_text(image, BUILD_EXPORTS + 0x68, "Beta");
    put_text(image, BUILD_EXPORTS + 0x80, "OTHER.Gamma");
}

static void config(uint8_t *image) {
    directory(image, 10, BUILD_CONFIG, 0x138);
    put32(image, BUILD_CONFIG, 0x138);
    put64(image, BUILD_CONFIG + 0x58, BUILD_BASE + BUILD_DATA);
    put64(image, BUILD_CONFIG + 0x70, BUILD_BASE + BUILD_RDATA + 0x2B0);
    put64(image, BUILD_CONFIG + 0x78, BUILD_BASE + BUILD_RDATA + 0x2B8);
    put64(image, BUILD_CONFIG + 0x80, BUILD_BASE + BUILD_GUARD);
    put64(image, BUILD_CONFIG + 0x88, 2);
    put32(image, BUILD_CONFIG + 0x90, 0x500);
    put32(image, BUILD_GUARD, BUILD_TEXT);
    put32(image, BUILD_GUARD + 4, BUILD_TEXT + 0x10);
}

static void functions(uint8_t *image) {
    directory(image, 3, BUILD_PDATA, 24);
    for (uint32_t i = 0; i < 2; i++) {
        put32(image, BUILD_PDATA + 12 * i, BUILD_TEXT + 0x10 * i);
        put32(image, BUILD_PDATA + 12 * i + 4, BUILD_TEXT + 0x10 * i + 0x10);
        put32(image, BUILD_PDATA + 12 * i + 8, BUILD_RDATA + 0x2F0);
    }
    put32(image, BUILD_RDATA + 0x2F0, 1);
}

/* One block: the absolute addresses in the load configuration. */
static void relocations(uint8_t *image) {
    static const uint16_t fields[] = {0x58, 0x70, 0x78, 0x80};
    directory(image, 5, BUILD_RELOC, 16);
    put32(image, BUILD_RELOC, BUILD_RDATA);
    put32(image, BUILD_RELOC + 4, 16);
    for (uint32_t i = 0; i < 4; i++)
        build_put16(image, build_offset(BUILD_RELOC + 8 + 2 * i),
                    (uint16_t)(0xA000 | (BUILD_CONFIG - BUILD_RDATA + fields[i])));
}

void build_image(uint8_t image[BUILD_SIZE]) {
    memset(image, 0, BUILD_SIZE);
    headers(image);
    section(image, 0, ".text", BUILD_TEXT, BUILD_TEXT_FILE, 0x200, 0x60000020);
    section(image, 1, ".rdata", BUILD_RDATA, BUILD_RDATA_FILE, 0x600, 0x40000040);
    section(image, 2, ".data", BUILD_DATA, BUILD_DATA_FILE, 0x200, 0xC0000040);
    section(image, 3, ".reloc", BUILD_RELOC, BUILD_RELOC_FILE, 0x200, 0x42000040);
    memset(image + BUILD_TEXT_FILE, 0xC3, 0x200);
    imports(image);
    exports(image);
    config(image);
    functions(image);
    relocations(image);
}

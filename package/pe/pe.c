#include "package/pe/pe.h"

#include <string.h>

enum {
    DOS_HEADER_SIZE = 64,
    DOS_LFANEW = 60,
    COFF_HEADER_SIZE = 20,
    OPTIONAL_MAGIC_PE32_PLUS = 0x20B,
    OPTIONAL_FIXED_SIZE = 112, /* of the PE32+ optional header, before its data directories */
    SECTION_HEADER_SIZE = 40,
    DIRECTORY_SIZE = 8,
    DIRECTORY_CERTIFICATE = 4,
    DIRECTORY_LOAD_CONFIG = 10,
};

static uint16_t read16(const uint8_t *p) { return (uint16_t)(p[0] | p[1] << 8); }

static uint32_t read32(const uint8_t *p) {
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static bool fits(size_t size, uint64_t offset, uint64_t length) {
    return offset <= size && length <= size - offset;
}

static const char *read_directories(struct cw_pe *pe, const uint8_t *optional,
                                    size_t optional_size) {
    uint32_t count = read32(optional + 108);
    if (count > 16 || OPTIONAL_FIXED_SIZE + (size_t)count * DIRECTORY_SIZE > optional_size)
        return "the data directories do not fit the optional header";
    if (count <= DIRECTORY_LOAD_CONFIG)
        return "the data directories end before the load configuration";

    const uint8_t *certificate =
        optional + OPTIONAL_FIXED_SIZE + DIRECTORY_CERTIFICATE * DIRECTORY_SIZE;
    pe->certificate_directory = (uint32_t)(certificate - pe->data);
    pe->certificate_offset = read32(certificate); /* a file offset, unlike all other directories */
    pe->certificate_size = read32(certificate + 4);
    if (!fits(pe->size, pe->certificate_offset, pe->certificate_size))
        return "the certificate table reaches past the end of the file";
    if (pe->certificate_size != 0 &&
        pe->certificate_offset < (uint64_t)pe->certificate_directory + DIRECTORY_SIZE)
        return "the certificate table lies over the headers";

    const uint8_t *config = optional + OPTIONAL_FIXED_SIZE + DIRECTORY_LOAD_CONFIG * DIRECTORY_SIZE;
    pe->load_config_rva = read32(config);
    pe->load_config_size = read32(config + 4);
    return NULL;
}

static const char *read_sections(struct cw_pe *pe, const uint8_t *table) {
    for (unsigned i = 0; i < pe->section_count; i++) {
        const uint8_t *header = table + (size_t)i * SECTION_HEADER_SIZE;
        struct cw_pe_section *section = &pe->sections[i];
        memcpy(section->name, header, 8);
        section->name[8] = 0;
        section->virtual_size = read32(header + 8);
        section->rva = read32(header + 12);
        section->file_size = read32(header + 16);
        section->file_offset = read32(header + 20);
        section->characteristics = read32(header + 36);
        if (!fits(pe->size, section->file_offset, section->file_size))
            return "a section reaches past the end of the file";
    }
    return NULL;
}

static const char *read_headers(struct cw_pe *pe) {
    const uint8_t *data = pe->data;
    if (pe->size < DOS_HEADER_SIZE || data[0] != 'M' || data[1] != 'Z')
        return "it does not begin with an MZ header";
    uint64_t nt = read32(data + DOS_LFANEW);
    if (!fits(pe->size, nt, 4 + COFF_HEADER_SIZE) || memcmp(data + nt, "PE\0\0", 4) != 0)
        return "its MZ header points at no PE header";

    const uint8_t *coff = data + nt + 4;
    uint64_t optional_at = nt + 4 + COFF_HEADER_SIZE;
    size_t optional_size = read16(coff + 16);
    if (optional_size < OPTIONAL_FIXED_SIZE || !fits(pe->size, optional_at, optional_size))
        return "its optional header is cut off";
    const uint8_t *optional = data + optional_at;
    if (read16(optional) != OPTIONAL_MAGIC_PE32_PLUS)
        return "it is not a 64-bit image (PE32+)";

    pe->machine = read16(coff);
    pe->section_count = read16(coff + 2);
    pe->entry_rva = read32(optional + 16);
    pe->checksum_offset = (uint32_t)(optional_at + 64);
    pe->checksum = read32(optional + 64);
    pe->subsystem = read16(optional + 68);
    pe->dll_characteristics = read16(optional + 70);
    if (pe->section_count == 0 || pe->section_count > CW_PE_MAX_SECTIONS)
        return "its number of sections is not between 1 and 96";
    if (!fits(pe->size, optional_at + optional_size,
              (uint64_t)pe->section_count * SECTION_HEADER_SIZE))
        return "its section table is cut off";

    const char *problem = read_directories(pe, optional, optional_size);
    return problem ? problem : read_sections(pe, optional + optional_size);
}

bool cw_pe_read(const uint8_t *data, size_t size, struct cw_pe *ret_pe, const char **ret_problem) {
    struct cw_pe pe = {.data = data, .size = size};
    const char *problem = read_headers(&pe);
    if (problem) {
        *ret_problem = problem;
        return false;
    }
    *ret_pe = pe;
    return true;
}

/* The sum is that of 16-bit words with the carry added back, as in the Internet protocols, over the
 * file with CheckSum taken as zero, plus the file's length. */
uint32_t cw_pe_checksum(const struct cw_pe *pe) {
    uint32_t sum = 0;
    for (size_t i = 0; i < pe->size; i += 2) {
        uint32_t word = pe->data[i];
        if (i + 1 < pe->size)
            word |= (uint32_t)pe->data[i + 1] << 8;
        if (i == pe->checksum_offset || i == (size_t)pe->checksum_offset + 2)
            word = 0;
        sum += word;
        sum = (sum & 0xFFFF) + (sum >> 16);
    }
    return sum + (uint32_t)pe->size;
}

void cw_pe_authenticode_bytes(const struct cw_pe *pe,
                              void (*feed)(void *context, const uint8_t *bytes, size_t size),
                              void *context) {
    static const uint8_t zeros[8];
    size_t end = pe->certificate_size ? pe->certificate_offset : pe->size;
    size_t after_checksum = pe->checksum_offset + 4u;
    size_t after_directory = pe->certificate_directory + (size_t)DIRECTORY_SIZE;
    feed(context, pe->data, pe->checksum_offset);
    feed(context, pe->data + after_checksum, pe->certificate_directory - after_checksum);
    feed(context, pe->data + after_directory, end - after_directory);
    if (end % 8 != 0)
        feed(context, zeros, 8 - end % 8);
}

const struct cw_pe_section *cw_pe_section(const struct cw_pe *pe, const char *name) {
    for (unsigned i = 0; i < pe->section_count; i++)
        if (strcmp(pe->sections[i].name, name) == 0)
            return &pe->sections[i];
    return NULL;
}

const char *cw_pe_machine_name(uint16_t machine) {
    switch (machine) {
    case CW_PE_MACHINE_AMD64:
        return "x64";
    case CW_PE_MACHINE_ARM64:
        return "ARM64";
    default:
        return "an unknown machine";
    }
}

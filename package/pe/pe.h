/* PE images as files: what packaging has to know about a .sys before it is signed.
 *
 * A cw_pe is a checked view of the bytes of an image; it owns nothing and lives as long as they do.
 * Every offset and size in it has been proved to lie inside the file, so that users of the view
 * need no further bounds checks. Numbers are those of the PE/COFF specification.
 *
 * The host's loader has a reader of its own: it maps images and must know far more of them. */
#ifndef PACKAGE_PE_PE_H
#define PACKAGE_PE_PE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    CW_PE_MACHINE_AMD64 = 0x8664,
    CW_PE_MACHINE_ARM64 = 0xAA64,

    CW_PE_SUBSYSTEM_NATIVE = 1,

    CW_PE_DLL_DYNAMIC_BASE = 0x0040,
    CW_PE_DLL_FORCE_INTEGRITY = 0x0080,
    CW_PE_DLL_NX_COMPAT = 0x0100,
    CW_PE_DLL_GUARD_CF = 0x4000,

    CW_PE_SCN_MEM_DISCARDABLE = 0x02000000,
    CW_PE_SCN_MEM_NOT_PAGED = 0x08000000,
    CW_PE_SCN_MEM_EXECUTE = 0x20000000,
    CW_PE_SCN_MEM_READ = 0x40000000,
    CW_PE_SCN_MEM_WRITE = 0x80000000,
};

struct cw_pe_section {
    char name[9]; /* NUL-terminated; the file's eight bytes */
    uint32_t virtual_size;
    uint32_t rva;
    uint32_t file_offset;
    uint32_t file_size;
    uint32_t characteristics;
};

enum { CW_PE_MAX_SECTIONS = 96 }; /* the loader's own limit */

struct cw_pe {
    const uint8_t *data;
    size_t size;
    uint16_t machine;
    uint16_t subsystem;
    uint16_t dll_characteristics;
    uint32_t entry_rva;
    uint32_t checksum;              /* as stored; 0 when the linker was not asked for one */
    uint32_t checksum_offset;       /* of the CheckSum field */
    uint32_t certificate_directory; /* file offset of the certificate table's directory entry */
    uint32_t certificate_offset;    /* file offset and size of the table itself; 0 and 0 if none */
    uint32_t certificate_size;
    uint32_t load_config_rva;
    uint32_t load_config_size;
    unsigned section_count;
    struct cw_pe_section sections[CW_PE_MAX_SECTIONS];
};

/* Reads the headers of a PE32+ image. On failure *ret_pe is untouched and *ret_problem says, in one
 * clause, which field is wrong ("section 3 reaches past the end of the file"). */
bool cw_pe_read(const uint8_t *data, size_t size, struct cw_pe *ret_pe, const char **ret_problem);

/* The value the CheckSum field has to have: the loader of Windows compares it for every driver. */
uint32_t cw_pe_checksum(const struct cw_pe *pe);

/* The bytes that an Authenticode hash covers are the file without its CheckSum field, certificate
 * directory entry and certificate table, padded with zeros to a multiple of eight.
 * `feed` is called with each run in order. */
void cw_pe_authenticode_bytes(const struct cw_pe *pe,
                              void (*feed)(void *context, const uint8_t *bytes, size_t size),
                              void *context);

/* The section of that name, or NULL. */
const struct cw_pe_section *cw_pe_section(const struct cw_pe *pe, const char *name);

/* "x64", "ARM64" or "an unknown machine". */
const char *cw_pe_machine_name(uint16_t machine);

#endif

/* A strict reader of PE32+ images for x86-64.
 *
 * Nothing in an image is believed: every offset, count and address is checked against the bytes
 * that are there before it is used, and what contradicts itself is refused with one error that
 * names the field. The reader has no state and maps nothing. It works in two steps, as a loader
 * must: pe_parse on the bytes of the file, then, once pe_layout has spread them over an area of
 * size_of_image bytes, the other functions on that area.
 *
 * Ownership: what is returned points into the file's bytes, into the area, or into the arena. */
#ifndef HOST_MACHINE_PE_PE_H
#define HOST_MACHINE_PE_PE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

enum { PE_PAGE = 4096 };

enum pe_directory {
    PE_EXPORT,
    PE_IMPORT,
    PE_RESOURCE,
    PE_EXCEPTION,
    PE_SECURITY,
    PE_RELOCATION,
    PE_DEBUG,
    PE_ARCHITECTURE,
    PE_GLOBAL_POINTER,
    PE_TLS,
    PE_LOAD_CONFIG,
    PE_BOUND_IMPORT,
    PE_IAT,
    PE_DELAY_IMPORT,
    PE_CLR,
    PE_RESERVED,
    PE_DIRECTORY_COUNT,
};

enum {
    PE_SECTION_EXECUTE = 0x20000000,
    PE_SECTION_READ = 0x40000000,
    PE_SECTION_WRITE = (int)0x80000000,
    PE_SECTION_DISCARDABLE = 0x02000000,
};

struct pe_span {
    uint32_t rva;
    uint32_t size;
};

struct pe_section {
    char name[9];
    uint32_t rva;
    uint32_t size; /* in memory, rounded up to pages */
    uint32_t file_offset;
    uint32_t file_size; /* bytes copied from the file, at most `size` */
    uint32_t characteristics;
};

/* The headers of an image. */
struct pe_file {
    cw_str bytes;
    uint64_t preferred_base;
    uint32_t image_size;   /* a multiple of a page */
    uint32_t headers_size; /* bytes of the file that head the area */
    uint32_t entry;        /* rva, 0 for none */
    uint32_t timestamp;
    uint32_t checksum;
    uint16_t characteristics;
    uint16_t subsystem;
    uint16_t dll_characteristics;
    uint16_t section_count;
    struct pe_section *sections;
    struct pe_span directories[PE_DIRECTORY_COUNT]; /* zero when absent; else inside the area */
};

/* What is wrong and where: "AddressOfEntryPoint", "0x9000 lies outside every section". */
struct pe_error {
    const char *field;
    char text[192];
};

/* One imported symbol. */
struct pe_import {
    const char *dll;  /* in the area, NUL-terminated */
    const char *name; /* NULL: by ordinal */
    uint16_t hint;    /* or the ordinal */
    uint32_t slot;    /* rva of the IAT entry to fill */
};

struct pe_imports {
    struct pe_import *items;
    uint32_t len;
    const char **dlls; /* in the order of the descriptors, each once */
    uint32_t dll_count;
};

/* The export directory, checked as a whole when it is opened. */
struct pe_exports {
    struct pe_span span; /* an rva inside it is a forwarder */
    uint32_t ordinal_base;
    uint32_t function_count;
    uint32_t name_count;
    const uint8_t *functions; /* u32 rvas */
    const uint8_t *names;     /* u32 rvas of NUL-terminated names */
    const uint8_t *ordinals;  /* u16 indexes into functions */
};

/* What of the load configuration the machine acts on; rvas, 0 for absent. */
struct pe_config {
    uint32_t cookie;
    uint32_t check_slot;
    uint32_t dispatch_slot;
    uint32_t guard_table;
    uint32_t guard_count;
    uint32_t guard_stride; /* bytes an entry, the first four are the rva */
    uint32_t guard_flags;
};

enum { PE_GUARD_INSTRUMENTED = 0x100, PE_GUARD_TABLE_PRESENT = 0x400 };

/* The area that pe_layout filled. */
struct pe_area {
    uint8_t *base;
    uint32_t size;
};

CW_MUST_USE cw_result pe_parse(struct cw_arena *arena, cw_str bytes, struct pe_file *ret_file,
                               struct pe_error *error);

/* Copies headers and sections into a zeroed, writable area of file->image_size bytes. */
void pe_layout(const struct pe_file *file, struct pe_area area);

/* Moves the area's absolute addresses by `delta`. The area is unspecified after a failure. */
CW_MUST_USE cw_result pe_relocate(const struct pe_file *file, struct pe_area area, uint64_t delta,
                                  struct pe_error *error);

CW_MUST_USE cw_result pe_read_imports(struct cw_arena *arena, const struct pe_file *file,
                                      struct pe_area area, struct pe_imports *ret_imports,
                                      struct pe_error *error);

CW_MUST_USE cw_result pe_read_exports(const struct pe_file *file, struct pe_area area,
                                      struct pe_exports *ret_exports, struct pe_error *error);

/* `base` is the address that absolute addresses in the area now refer to. */
CW_MUST_USE cw_result pe_read_config(const struct pe_file *file, struct pe_area area, uint64_t base,
                                     struct pe_config *ret_config, struct pe_error *error);

/* Function table: begin < end, ascending, inside the area, unwind data inside the area. */
CW_MUST_USE cw_result pe_check_functions(const struct pe_file *file, struct pe_area area,
                                         struct pe_error *error);

/* An export's rva and, for a forwarder, its text ("NTDLL.RtlFoo"). False when there is none. The
 * hint is the index to try first. */
bool pe_find_name(const struct pe_exports *exports, struct pe_area area, const char *name,
                  uint32_t hint, uint32_t *ret_rva, const char **ret_forwarder);
bool pe_find_ordinal(const struct pe_exports *exports, struct pe_area area, uint32_t ordinal,
                     uint32_t *ret_rva, const char **ret_forwarder);

/* The section that holds the rva, or NULL (headers, gaps). */
const struct pe_section *pe_section_at(const struct pe_file *file, uint32_t rva);

#endif

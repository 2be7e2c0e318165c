#include "host/machine/pe/pe.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "host/machine/pe/bytes.h"

enum {
    MACHINE_AMD64 = 0x8664,
    MACHINE_ARM64 = 0xAA64,
    MACHINE_I386 = 0x014C,
    OPTIONAL_PE32_PLUS = 0x20B,
    OPTIONAL_FIXED_SIZE = 112, /* up to the data directories */
    SECTION_HEADER_SIZE = 40,
    FILE_EXECUTABLE = 0x0002,
    LARGEST_IMAGE = 1 << 28,
};

cw_result pe_refuse(struct pe_error *error, const char *field, const char *format, ...) {
    va_list args;
    va_start(args, format);
    error->field = field;
    vsnprintf(error->text, sizeof error->text, format, args);
    va_end(args);
    return cw_fail(CW_MALFORMED);
}

static bool is_power_of_two(uint32_t value) { return value != 0 && (value & (value - 1)) == 0; }

/* Where the optional header starts, with its size checked to lie in the file. */
static cw_result find_headers(struct pe_file *file, uint32_t *ret_optional,
                              uint16_t *ret_optional_size, struct pe_error *error) {
    cw_str b = file->bytes;
    if (b.len < 64)
        return pe_refuse(error, "e_magic", "the file has %zu bytes, a DOS header has 64", b.len);
    if (read16(b.ptr) != 0x5A4D)
        return pe_refuse(error, "e_magic", "0x%04x is not \"MZ\"", read16(b.ptr));
    uint32_t pe = read32(b.ptr + 0x3C);
    if (!range_fits(pe, 24, b.len))
        return pe_refuse(error, "e_lfanew", "0x%x lies outside the file (%zu bytes)", pe, b.len);
    const char *h = b.ptr + pe;
    if (read32(h) != 0x4550)
        return pe_refuse(error, "Signature", "0x%08x is not \"PE\"", read32(h));

    uint16_t machine = read16(h + 4);
    if (machine != MACHINE_AMD64) {
        const char *name = machine == MACHINE_ARM64  ? "ARM64"
                           : machine == MACHINE_I386 ? "32-bit x86"
                                                     : "unknown";
        return pe_refuse(error, "Machine", "0x%04x (%s); only x86-64 (0x8664) runs here", machine,
                         name);
    }
    file->section_count = read16(h + 6);
    file->timestamp = read32(h + 8);
    uint16_t optional_size = read16(h + 20);
    file->characteristics = read16(h + 22);
    if (!(file->characteristics & FILE_EXECUTABLE))
        return pe_refuse(error, "Characteristics", "0x%04x: not marked executable (unlinked?)",
                         file->characteristics);
    if (file->section_count == 0 || file->section_count > 96)
        return pe_refuse(error, "NumberOfSections", "%u, must be 1 to 96", file->section_count);
    if (optional_size < OPTIONAL_FIXED_SIZE || !range_fits((uint64_t)pe + 24, optional_size, b.len))
        return pe_refuse(error, "SizeOfOptionalHeader", "%u does not fit the file", optional_size);
    *ret_optional = pe + 24;
    *ret_optional_size = optional_size;
    return CW_OK;
}

static cw_result read_optional(struct pe_file *file, uint32_t offset, uint16_t size,
                               struct pe_error *error) {
    const char *h = file->bytes.ptr + offset;
    if (read16(h) != OPTIONAL_PE32_PLUS)
        return pe_refuse(error, "Magic", "0x%04x is not PE32+ (0x20b)", read16(h));
    file->entry = read32(h + 16);
    file->preferred_base = read64(h + 24);
    uint32_t section_alignment = read32(h + 32);
    uint32_t file_alignment = read32(h + 36);
    file->image_size = read32(h + 56);
    file->headers_size = read32(h + 60);
    file->checksum = read32(h + 64);
    file->subsystem = read16(h + 68);
    file->dll_characteristics = read16(h + 70);
    uint32_t directories = read32(h + 108);

    if (file->preferred_base % 0x10000 != 0)
        return pe_refuse(error, "ImageBase", "0x%llx is not a multiple of 64 KB",
                         (unsigned long long)file->preferred_base);
    if (!is_power_of_two(section_alignment) || section_alignment < PE_PAGE)
        return pe_refuse(error, "SectionAlignment", "0x%x, must be a power of two from 0x1000 on",
                         section_alignment);
    if (!is_power_of_two(file_alignment) || file_alignment > section_alignment)
        return pe_refuse(error, "FileAlignment", "0x%x, must be a power of two up to 0x%x",
                         file_alignment, section_alignment);
    if (file->image_size == 0 || file->image_size > LARGEST_IMAGE ||
        file->image_size % section_alignment != 0)
        return pe_refuse(error, "SizeOfImage", "0x%x, must be a multiple of 0x%x up to 0x%x",
                         file->image_size, section_alignment, LARGEST_IMAGE);
    if (file->headers_size == 0 || file->headers_size > file->bytes.len ||
        file->headers_size > file->image_size)
        return pe_refuse(error, "SizeOfHeaders", "0x%x does not fit the file (0x%zx bytes)",
                         file->headers_size, file->bytes.len);
    if (directories > PE_DIRECTORY_COUNT || OPTIONAL_FIXED_SIZE + 8 * directories > size)
        return pe_refuse(error, "NumberOfRvaAndSizes", "%u does not fit the optional header",
                         directories);
    for (uint32_t i = 0; i < directories; i++) {
        struct pe_span span = {read32(h + OPTIONAL_FIXED_SIZE + 8 * i),
                               read32(h + OPTIONAL_FIXED_SIZE + 8 * i + 4)};
        if (i != PE_SECURITY) /* that one is a place in the file, and a loader does not look */
            file->directories[i] = span;
    }
    return CW_OK;
}

static cw_result read_section(const struct pe_file *file, const char *h, uint32_t previous_end,
                              struct pe_section *section, struct pe_error *error) {
    memcpy(section->name, h, 8);
    uint32_t virtual_size = read32(h + 8);
    section->rva = read32(h + 12);
    uint32_t raw_size = read32(h + 16);
    section->file_offset = read32(h + 20);
    section->characteristics = read32(h + 36);

    if (virtual_size == 0)
        virtual_size = raw_size;
    if (section->rva % PE_PAGE != 0 || section->rva < previous_end)
        return pe_refuse(error, "VirtualAddress", "section %s at 0x%x overlaps what precedes it",
                         section->name, section->rva);
    if (!range_fits(section->rva, virtual_size, file->image_size))
        return pe_refuse(error, "VirtualSize", "section %s (0x%x + 0x%x) exceeds SizeOfImage 0x%x",
                         section->name, section->rva, virtual_size, file->image_size);
    if (!range_fits(section->file_offset, raw_size, file->bytes.len))
        return pe_refuse(error, "PointerToRawData",
                         "section %s (0x%x + 0x%x) lies outside the file (0x%zx bytes)",
                         section->name, section->file_offset, raw_size, file->bytes.len);
    section->size = (virtual_size + PE_PAGE - 1) & ~(uint32_t)(PE_PAGE - 1);
    section->file_size = raw_size < virtual_size ? raw_size : virtual_size;
    return CW_OK;
}

static cw_result read_sections(struct cw_arena *arena, struct pe_file *file, uint32_t offset,
                               struct pe_error *error) {
    uint32_t bytes = (uint32_t)file->section_count * SECTION_HEADER_SIZE;
    if (!range_fits(offset, bytes, file->headers_size))
        return pe_refuse(error, "NumberOfSections", "%u section headers exceed SizeOfHeaders 0x%x",
                         file->section_count, file->headers_size);
    file->sections = cw_new_array(arena, struct pe_section, file->section_count);
    uint32_t end = file->headers_size;
    for (uint32_t i = 0; i < file->section_count; i++) {
        const char *h = file->bytes.ptr + offset + i * SECTION_HEADER_SIZE;
        CW_TRY(read_section(file, h, end, &file->sections[i], error));
        end = file->sections[i].rva + file->sections[i].size;
    }
    return CW_OK;
}

static cw_result check_directories(const struct pe_file *file, struct pe_error *error) {
    static const char *const names[PE_DIRECTORY_COUNT] = {
        "export directory",
        "import directory",
        "resource directory",
        "exception directory",
        "",
        "relocation directory",
        "debug directory",
        "",
        "global pointer",
        "TLS directory",
        "load config",
        "bound import directory",
        "import address table",
        "delay imports",
        "CLR header",
        "reserved directory",
    };
    for (uint32_t i = 0; i < PE_DIRECTORY_COUNT; i++) {
        struct pe_span span = file->directories[i];
        if (span.size != 0 && !range_fits(span.rva, span.size, file->image_size))
            return pe_refuse(error, names[i], "0x%x + 0x%x exceeds SizeOfImage 0x%x", span.rva,
                             span.size, file->image_size);
    }
    if (file->directories[PE_CLR].size != 0)
        return pe_refuse(error, "CLR header", "a managed (.NET) image does not run here");
    if (file->directories[PE_DELAY_IMPORT].size != 0)
        return pe_refuse(error, "delay imports",
                         "delay-loaded imports do not exist in kernel "
                         "mode and are not supported");
    return CW_OK;
}

static cw_result check_entry(const struct pe_file *file, struct pe_error *error) {
    if (file->entry == 0)
        return CW_OK;
    const struct pe_section *section = pe_section_at(file, file->entry);
    if (!section)
        return pe_refuse(error, "AddressOfEntryPoint", "0x%x lies in no section", file->entry);
    if (!(section->characteristics & PE_SECTION_EXECUTE))
        return pe_refuse(error, "AddressOfEntryPoint",
                         "0x%x lies in section %s, which is not executable", file->entry,
                         section->name);
    return CW_OK;
}

cw_result pe_parse(struct cw_arena *arena, cw_str bytes, struct pe_file *ret_file,
                   struct pe_error *error) {
    struct pe_file file = {.bytes = bytes};
    uint32_t optional;
    uint16_t optional_size;
    CW_TRY(find_headers(&file, &optional, &optional_size, error));
    CW_TRY(read_optional(&file, optional, optional_size, error));
    CW_TRY(read_sections(arena, &file, optional + optional_size, error));
    CW_TRY(check_directories(&file, error));
    CW_TRY(check_entry(&file, error));
    *ret_file = file;
    return CW_OK;
}

const struct pe_section *pe_section_at(const struct pe_file *file, uint32_t rva) {
    for (uint32_t i = 0; i < file->section_count; i++)
        if (rva - file->sections[i].rva < file->sections[i].size)
            return &file->sections[i];
    return NULL;
}

void pe_layout(const struct pe_file *file, struct pe_area area) {
    memcpy(area.base, file->bytes.ptr, file->headers_size);
    for (uint32_t i = 0; i < file->section_count; i++) {
        const struct pe_section *s = &file->sections[i];
        if (s->file_size != 0)
            memcpy(area.base + s->rva, file->bytes.ptr + s->file_offset, s->file_size);
    }
}

#include "cwdk/seal.h"

#include "base/fs.h"
#include "package/pe/pe.h"

enum {
    PE_OFFSET_AT = 0x3c,     /* where the file says where its PE header is */
    COFF_HEADER_SIZE = 24,   /* with the signature */
    OPTIONAL_SIZE_AT = 20,   /* in that */
    SECTION_SIZE = 40,       /* of a section's header */
    CHARACTERISTICS_AT = 36, /* in that */
};

static uint32_t get32(const uint8_t *at) {
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static void put32(uint8_t *at, uint32_t value) {
    for (int i = 0; i < 4; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

static bool stays(const struct cw_pe_section *section) {
    return strncmp(section->name, "PAGE", 4) != 0 && strcmp(section->name, "INIT") != 0 &&
           !(section->characteristics & CW_PE_SCN_MEM_DISCARDABLE);
}

/* The headers were proved to lie inside the file. Tells whether anything changed. */
static bool seal(uint8_t *bytes, const struct cw_pe *pe) {
    size_t header = get32(bytes + PE_OFFSET_AT);
    size_t optional = get32(bytes + header + OPTIONAL_SIZE_AT) & 0xFFFF;
    uint8_t *section = bytes + header + COFF_HEADER_SIZE + optional;
    bool changed = false;
    for (unsigned i = 0; i < pe->section_count; i++, section += SECTION_SIZE) {
        uint32_t bits = pe->sections[i].characteristics;
        if (!stays(&pe->sections[i]) || (bits & CW_PE_SCN_MEM_NOT_PAGED))
            continue;
        put32(section + CHARACTERISTICS_AT, bits | CW_PE_SCN_MEM_NOT_PAGED);
        changed = true;
    }
    return changed;
}

int cw_seal_image(struct cw_session *session, cw_str path) {
    cw_str text;
    cw_result result = cw_fs_read(&session->arena, path, &text);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot read %" CW_FMT, CW_ARG(path));
    uint8_t *bytes = (uint8_t *)cw_cstr(&session->arena, text);
    struct cw_pe pe;
    const char *problem;
    if (!cw_pe_read(bytes, text.len, &pe, &problem)) {
        cw_term_error(&session->term, "%" CW_FMT " is not a driver image: %s", CW_ARG(path),
                      problem);
        return CW_EXIT_FAILED;
    }
    if (!seal(bytes, &pe))
        return CW_EXIT_OK;
    put32(bytes + pe.checksum_offset, cw_pe_checksum(&pe));
    result = cw_fs_write_mode(path, cw_str_n((const char *)bytes, text.len), 0777);
    return cw_ok(result) ? CW_EXIT_OK
                         : cw_session_fail(session, result, "cannot write %" CW_FMT, CW_ARG(path));
}

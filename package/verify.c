#include "package/package.h"

#include "base/fs.h"
#include "package/cat/cat.h"
#include "package/inf/install.h"
#include "package/pe/pe.h"
#include "package/sign/sign.h"

#include <string.h>

struct verifying {
    struct cw_arena *arena;
    struct cw_sink *sink;
    cw_str folder;
    const struct cw_package_rules *rules;
    struct cw_strs files;
    struct cw_trust trust;
    struct cw_package_report report;
};

static void add_check(struct verifying *v, cw_str what, bool ok, const char *format, ...)
    CW_PRINTF(4, 5);

static void add_check(struct verifying *v, cw_str what, bool ok, const char *format, ...) {
    va_list args;
    va_start(args, format);
    struct cw_package_check check = {what, cw_strv(v->arena, format, args), ok};
    va_end(args);
    cw_vec_push(v->arena, &v->report.checks, check);
    v->report.failed += !ok;
}

static bool read_file(struct verifying *v, cw_str name, cw_str *ret_bytes) {
    cw_result result = cw_fs_read(v->arena, cw_path_join(v->arena, v->folder, name), ret_bytes);
    if (cw_failed(result))
        add_check(v, name, false, "cannot be read: %s", cw_result_text(result));
    return cw_ok(result);
}

/* The one file with that extension; several or none is a fault of the package. */
static bool find_one(struct verifying *v, const char *extension, cw_str *ret_name) {
    cw_str found = {0};
    unsigned count = 0;
    for (size_t i = 0; i < v->files.len; i++) {
        if (cw_str_ends_nocase(v->files.items[i], cw_str_of(extension))) {
            found = v->files.items[i];
            count++;
        }
    }
    if (count != 1) {
        add_check(v, cw_strf(v->arena, "*%s", extension), false,
                  "the package has %s file with this extension", count ? "more than one" : "no");
        return false;
    }
    *ret_name = found;
    return true;
}

static void check_flag(struct verifying *v, cw_str name, const struct cw_pe *pe, uint16_t flag,
                       const char *flag_name) {
    if (!(pe->dll_characteristics & flag))
        add_check(v, name, false, "the image is linked without %s", flag_name);
}

static void check_sections(struct verifying *v, cw_str name, const struct cw_pe *pe) {
    for (unsigned i = 0; i < pe->section_count; i++) {
        const struct cw_pe_section *section = &pe->sections[i];
        uint32_t bits = section->characteristics;
        if ((bits & CW_PE_SCN_MEM_WRITE) && (bits & CW_PE_SCN_MEM_EXECUTE))
            add_check(v, name, false, "section %s is writable and executable", section->name);
        if (!(bits & CW_PE_SCN_MEM_READ))
            add_check(v, name, false,
                      "section %s has no access rights: Windows does not load the image",
                      section->name);
        bool init = strcmp(section->name, "INIT") == 0;
        bool page = strncmp(section->name, "PAGE", 4) == 0;
        bool goes = bits & CW_PE_SCN_MEM_DISCARDABLE;
        if (init && (!goes || !(bits & CW_PE_SCN_MEM_EXECUTE)))
            add_check(v, name, false, "section INIT is not discardable code");
        if (page && (bits & CW_PE_SCN_MEM_NOT_PAGED))
            add_check(v, name, false, "section %s is not pageable", section->name);
        /* Of others Windows goes by the name alone. */
        bool linkers = section->name[0] == '.';
        if (linkers && !goes && !(bits & CW_PE_SCN_MEM_NOT_PAGED))
            add_check(v, name, false, "section %s is pageable and not called so", section->name);
    }
}

/* What the kernel asks of a driver; a DLL is the business of the loader of user mode. */
static void check_kernel_image(struct verifying *v, cw_str name, const struct cw_pe *pe) {
    if (pe->subsystem != CW_PE_SUBSYSTEM_NATIVE)
        add_check(v, name, false, "the image's subsystem is %u, not native", pe->subsystem);
    check_flag(v, name, pe, CW_PE_DLL_FORCE_INTEGRITY, "/INTEGRITYCHECK");
    check_sections(v, name, pe);
}

static void check_image(struct verifying *v, cw_str name, cw_str bytes, bool dll) {
    struct cw_pe pe;
    const char *problem;
    if (!cw_pe_read((const uint8_t *)bytes.ptr, bytes.len, &pe, &problem)) {
        add_check(v, name, false, "not an image: %s", problem);
        return;
    }
    unsigned before = v->report.failed;
    if (pe.machine != CW_PE_MACHINE_AMD64 && pe.machine != CW_PE_MACHINE_ARM64)
        add_check(v, name, false, "the image is for %s", cw_pe_machine_name(pe.machine));
    uint32_t checksum = cw_pe_checksum(&pe);
    if (pe.checksum != checksum)
        add_check(v, name, false, "CheckSum is %#x and should be %#x", pe.checksum, checksum);
    check_flag(v, name, &pe, CW_PE_DLL_DYNAMIC_BASE, "/DYNAMICBASE");
    check_flag(v, name, &pe, CW_PE_DLL_NX_COMPAT, "/NXCOMPAT");
    check_flag(v, name, &pe, CW_PE_DLL_GUARD_CF, "/GUARD:CF");
    if (pe.load_config_size == 0)
        add_check(v, name, false, "the image has no load configuration");
    if (!dll)
        check_kernel_image(v, name, &pe);
    if (v->report.failed == before)
        add_check(v, name, true, "image for %s: checksum%s and flags",
                  cw_pe_machine_name(pe.machine), dll ? "" : ", sections");
    problem = cw_sign_check_image(bytes, &v->trust, time(NULL));
    add_check(v, name, !problem, "%s", problem ? problem : "signature");
}

static const struct cw_cat_entry *find_entry(const struct cw_cat_reading *catalog,
                                             const struct cw_cat_member *hashes) {
    for (size_t i = 0; i < catalog->entry_count; i++)
        if (memcmp(catalog->entries[i].sha256, hashes->sha256, CW_SHA256_SIZE) == 0)
            return &catalog->entries[i];
    return NULL;
}

/* What the catalog vouches for: everything but itself and what is not installed. */
static bool is_installed(cw_str name) {
    static const char *const others[] = {".cat", ".pdb", ".map", ".cer"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (cw_str_ends_nocase(name, cw_str_of(others[i])))
            return false;
    return true;
}

static void check_against_catalog(struct verifying *v, const struct cw_cat_reading *catalog) {
    size_t installed = 0;
    for (size_t i = 0; i < v->files.len; i++) {
        cw_str name = v->files.items[i], bytes;
        if (!is_installed(name) || !read_file(v, name, &bytes))
            continue;
        struct cw_cat_member hashes;
        cw_cat_hash((const uint8_t *)bytes.ptr, bytes.len, &hashes);
        const struct cw_cat_entry *entry = find_entry(catalog, &hashes);
        installed++;
        if (!entry)
            add_check(v, name, false, "the catalog does not know it, or knows it otherwise");
        else
            add_check(v, name, true, "listed in the catalog with its %s hash",
                      entry->subject == CW_CAT_SUBJECT_PE ? "Authenticode" : "file");
    }
    if (catalog->entry_count > installed)
        add_check(v, CW_STR("catalog"), false, "it lists %zu files and the package has %zu",
                  catalog->entry_count, installed);
}

static void check_catalog(struct verifying *v, cw_str name) {
    cw_str bytes;
    struct cw_cat_reading catalog;
    const char *problem;
    if (!read_file(v, name, &bytes))
        return;
    if (!cw_cat_decode((const uint8_t *)bytes.ptr, bytes.len, &catalog, &problem)) {
        add_check(v, name, false, "not a catalog: %s", problem);
        return;
    }
    problem = cw_sign_check_catalog(bytes, &v->trust, time(NULL));
    add_check(v, name, !problem, "%s", problem ? problem : "signature");
    add_check(v, name, catalog.os[0] != 0, "for %s, %u hardware id%s",
              catalog.os[0] ? catalog.os : "no operating system", catalog.hardware_id_count,
              catalog.hardware_id_count == 1 ? "" : "s");
    check_against_catalog(v, &catalog);
    cw_cat_reading_release(&catalog);
}

static void check_inf(struct verifying *v, cw_str name, enum cw_arch arch) {
    struct cw_inf *inf;
    cw_str path = cw_path_join(v->arena, v->folder, name);
    cw_result result = cw_inf_load(v->arena, path, v->sink, &inf);
    if (cw_ok(result))
        result = cw_inf_verify(inf, arch, v->rules->inf_mode, &v->rules->inf_allow, v->sink);
    if (cw_failed(result)) {
        add_check(v, name, false, "%s",
                  result.code == CW_REPORTED ? "it breaks rules of InfVerif"
                                             : cw_result_text(result));
        return;
    }
    struct cw_inf_install install;
    cw_inf_resolve(inf, arch, &install);
    add_check(v, name, true, "InfVerif's rules; version %" CW_FMT, CW_ARG(install.driver_version));
}

static enum cw_arch image_arch(cw_str bytes) {
    struct cw_pe pe;
    const char *problem;
    bool arm = cw_pe_read((const uint8_t *)bytes.ptr, bytes.len, &pe, &problem) &&
               pe.machine == CW_PE_MACHINE_ARM64;
    return arm ? CW_ARCH_ARM64 : CW_ARCH_X64;
}

cw_result cw_package_verify(struct cw_arena *arena, cw_str folder,
                            const struct cw_package_rules *rules, struct cw_sink *sink,
                            struct cw_package_report *ret_report) {
    struct verifying v = {.arena = arena, .sink = sink, .folder = folder, .rules = rules};
    CW_TRY(cw_fs_list(arena, folder, &v.files));
    cw_str certificate, inf, catalog;
    if (rules->ca.len)
        CW_TRY(cw_fs_read(arena, rules->ca, &v.trust.pem));
    else if (find_one(&v, ".cer", &certificate))
        (void)read_file(&v, certificate, &v.trust.der);

    enum cw_arch arch = CW_ARCH_X64;
    unsigned images = 0;
    for (size_t i = 0; i < v.files.len; i++) {
        cw_str bytes;
        bool dll = cw_str_ends_nocase(v.files.items[i], CW_STR(".dll"));
        if ((!dll && !cw_str_ends_nocase(v.files.items[i], CW_STR(".sys"))) ||
            !read_file(&v, v.files.items[i], &bytes))
            continue;
        arch = image_arch(bytes);
        check_image(&v, v.files.items[i], bytes, dll);
        images++;
    }
    if (images == 0)
        add_check(&v, CW_STR("*.sys"), false, "the package has no image");
    if (find_one(&v, ".inf", &inf))
        check_inf(&v, inf, arch);
    if (find_one(&v, ".cat", &catalog))
        check_catalog(&v, catalog);
    *ret_report = v.report;
    return CW_OK;
}

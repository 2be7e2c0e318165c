#include "package/package.h"

#include "base/fs.h"
#include "base/utf.h"
#include "package/cat/cat.h"
#include "package/inf/install.h"
#include "package/inf/stamp.h"
#include "package/pe/pe.h"
#include "package/sign/sign.h"

#include <errno.h>

/* One package in the making. Every step returns CW_REPORTED after having said what went wrong. */
struct making {
    struct cw_arena *arena;
    const struct cw_package_options *options;
    struct cw_sink *sink;
    struct cw_stage stage;
    struct cw_inf_install install;
    struct cw_signer signer;
    struct cw_package_result result;
    CW_VEC(struct cw_cat_member) members;
};

static cw_result say(struct making *making, const char *doing, cw_str path, cw_result result) {
    if (result.code == CW_REPORTED)
        return result;
    struct cw_diag *diag = cw_diag_new(making->arena, CW_ERROR, NULL, "cannot %s %" CW_FMT ": %s",
                                       doing, CW_ARG(path), cw_result_text(result));
    if (result.code == ENOSPC)
        cw_diag_help(diag, "make room on the disk; the previous package is as it was");
    else if (result.code == EACCES || result.code == EROFS)
        cw_diag_help(diag, "the folder must be writable; the previous package is as it was");
    cw_emit(making->sink, diag);
    /* Want of room or permission is the computer's fault, not the project's: the code says so. */
    return result;
}

static cw_str file_name(struct making *making, const char *extension) {
    return cw_strf(making->arena, "%" CW_FMT ".%s", CW_ARG(making->options->name), extension);
}

static cw_str staged(struct making *making, cw_str name) {
    return cw_path_join(making->arena, making->stage.path, name);
}

static cw_result write_file(struct making *making, cw_str name, cw_str bytes) {
    cw_str path = staged(making, name);
    cw_result result = cw_fs_write(path, bytes);
    if (cw_failed(result))
        return say(making, "write", path, result);
    cw_vec_push(making->arena, &making->result.files, name);
    return CW_OK;
}

static cw_result copy_file(struct making *making, cw_str from, cw_str name) {
    cw_str bytes;
    cw_result result = cw_fs_read(making->arena, from, &bytes);
    return cw_ok(result) ? write_file(making, name, bytes) : say(making, "read", from, result);
}

static void add_member(struct making *making, cw_str name, cw_str bytes) {
    struct cw_cat_member *member = cw_vec_add(making->arena, &making->members);
    cw_cat_hash((const uint8_t *)bytes.ptr, bytes.len, member);
    member->file = cw_cstr(making->arena, name);
}

static cw_result make_inf(struct making *making) {
    const struct cw_package_options *options = making->options;
    struct cw_arena *arena = making->arena;
    cw_str bytes, source_text, text;
    cw_result result = cw_fs_read(arena, options->inx, &bytes);
    if (cw_failed(result))
        return say(making, "read", options->inx, result);
    result = cw_text_to_utf8(arena, bytes, &source_text);
    if (cw_failed(result)) {
        struct cw_diag *diag =
            cw_diag_new(arena, CW_ERROR, "INF1003", "%" CW_FMT " is neither UTF-8 nor UTF-16LE",
                        CW_ARG(options->inx));
        cw_diag_help(diag, "save it as UTF-16LE with a byte order mark, or as plain ASCII");
        cw_emit(making->sink, diag);
        return cw_fail(CW_REPORTED);
    }
    struct cw_inf_stamp stamp = {.arch = options->arch,
                                 .version = options->version,
                                 .time = options->time,
                                 .catalog = file_name(making, "cat"),
                                 .kmdf_minor = options->kmdf_minor,
                                 .umdf_minor = options->umdf_minor};
    cw_file inx = cw_sources_add(making->sink->sources, options->inx, source_text);
    CW_TRY(cw_inf_stamp(arena, inx, making->sink, &stamp, &text));

    struct cw_inf *inf;
    cw_str shown = cw_strf(arena, "%" CW_FMT " (stamped for %" CW_FMT ")", CW_ARG(options->inx),
                           CW_ARG(cw_arch_inf_name(options->arch)));
    CW_TRY(
        cw_inf_read(arena, cw_sources_add(making->sink->sources, shown, text), making->sink, &inf));
    CW_TRY(cw_inf_verify(inf, options->arch, options->inf_mode, &options->inf_allow, making->sink));
    cw_inf_resolve(inf, options->arch, &making->install);
    CW_TRY(cw_inf_encode(arena, text, &bytes));
    add_member(making, file_name(making, "inf"), bytes);
    return write_file(making, file_name(making, "inf"), bytes);
}

static cw_result check_machine(struct making *making, cw_str bytes) {
    struct cw_pe pe;
    const char *problem;
    const struct cw_package_options *options = making->options;
    uint16_t wanted = options->arch == CW_ARCH_X64 ? CW_PE_MACHINE_AMD64 : CW_PE_MACHINE_ARM64;
    struct cw_diag *diag;
    if (!cw_pe_read((const uint8_t *)bytes.ptr, bytes.len, &pe, &problem))
        diag = cw_diag_new(making->arena, CW_ERROR, NULL, "%" CW_FMT " is not a driver image: %s",
                           CW_ARG(options->sys), problem);
    else if (pe.machine != wanted)
        diag = cw_diag_new(making->arena, CW_ERROR, NULL,
                           "%" CW_FMT " is an image for %s and the package is for %s",
                           CW_ARG(options->sys), cw_pe_machine_name(pe.machine),
                           cw_pe_machine_name(wanted));
    else
        return CW_OK;
    cw_emit(making->sink, diag);
    return cw_fail(CW_REPORTED);
}

static cw_result make_image(struct making *making) {
    const struct cw_package_options *options = making->options;
    cw_str bytes, name = file_name(making, options->umdf_minor ? "dll" : "sys");
    cw_result result = cw_fs_read(making->arena, options->sys, &bytes);
    if (cw_failed(result))
        return say(making, "read", options->sys, result);
    CW_TRY(check_machine(making, bytes));
    add_member(making, name, bytes);
    cw_vec_push(making->arena, &making->result.files, name);
    return cw_sign_file(making->arena, making->sink, &making->signer, options->sys,
                        staged(making, name));
}

static bool is_in_package(const struct making *making, cw_str name) {
    for (size_t i = 0; i < making->result.files.len; i++)
        if (cw_str_eq_nocase(making->result.files.items[i], name))
            return true;
    return false;
}

/* What another project built is signed as this one's image is; a file of the project is taken as
 * it is. */
static cw_str further_file(struct making *making, cw_str name, bool *ret_built) {
    cw_str beside = cw_path_join(making->arena, making->options->files_dir, name);
    const struct cw_strs *dirs = &making->options->built_dirs;
    *ret_built = false;
    for (size_t i = 0; i < dirs->len && !cw_fs_is_file(beside); i++) {
        cw_str path = cw_path_join(making->arena, dirs->items[i], name);
        if (!cw_fs_is_file(path))
            continue;
        *ret_built = true;
        return path;
    }
    return beside;
}

/* Further files that the INF copies: firmware, a second image. */
static cw_result copy_listed(struct making *making, const struct cw_inf_device *device) {
    for (size_t i = 0; i < device->files.len; i++) {
        cw_str name = device->files.items[i], bytes;
        if (is_in_package(making, name))
            continue;
        bool built;
        cw_str from = further_file(making, name, &built);
        cw_result result = cw_fs_read(making->arena, from, &bytes);
        if (cw_failed(result))
            return say(making, "read a file that the INF copies,", from, result);
        add_member(making, name, bytes);
        if (built && (cw_str_ends_nocase(name, CW_STR(".sys")) ||
                      cw_str_ends_nocase(name, CW_STR(".dll")))) {
            cw_vec_push(making->arena, &making->result.files, name);
            CW_TRY(cw_sign_file(making->arena, making->sink, &making->signer, from,
                                staged(making, name)));
        } else {
            CW_TRY(write_file(making, name, bytes));
        }
    }
    return CW_OK;
}

static cw_result copy_further_files(struct making *making) {
    for (size_t i = 0; i < making->install.devices.len; i++)
        CW_TRY(copy_listed(making, &making->install.devices.items[i]));
    CW_TRY(copy_listed(making, &making->install.default_install));
    if (making->options->pdb.len)
        CW_TRY(copy_file(making, making->options->pdb, file_name(making, "pdb")));
    if (making->options->map.len)
        CW_TRY(copy_file(making, making->options->map, file_name(making, "map")));
    return CW_OK;
}

static cw_result make_catalog(struct making *making) {
    struct cw_arena *arena = making->arena;
    CW_VEC(const char *) ids = {0};
    for (size_t i = 0; i < making->install.devices.len; i++) {
        const struct cw_inf_device *device = &making->install.devices.items[i];
        for (size_t j = 0; j < device->hardware_ids.len; j++)
            cw_vec_push(arena, &ids, cw_cstr(arena, device->hardware_ids.items[j]));
    }
    struct cw_cat catalog = {
        .members = making->members.items,
        .member_count = making->members.len,
        .hardware_ids = ids.items,
        .hardware_id_count = ids.len,
        /* inf2cat's 10_X64 and Server10_ARM64, the identifiers cargo-wdk asks for. */
        .os = making->options->arch == CW_ARCH_X64 ? "_v100_X64" : "Server_v100_ARM64",
        .time = making->options->time,
    };
    size_t size;
    uint8_t *der = cw_cat_encode(&catalog, &size);
    if (!der)
        cw_out_of_memory(0);
    cw_str unsigned_name = file_name(making, "cat.unsigned"), name = file_name(making, "cat");
    cw_result result =
        cw_fs_write(staged(making, unsigned_name), cw_str_n((const char *)der, size));
    cw_cat_free_bytes(der);
    if (cw_failed(result))
        return say(making, "write", staged(making, unsigned_name), result);
    CW_TRY(cw_sign_file(arena, making->sink, &making->signer, staged(making, unsigned_name),
                        staged(making, name)));
    CW_TRY(cw_fs_remove_file(staged(making, unsigned_name)));
    cw_vec_push(arena, &making->result.files, name);
    return CW_OK;
}

static cw_result find_signer(struct making *making) {
    const struct cw_package_options *options = making->options;
    if (options->certificate.len) {
        making->signer.certificate = options->certificate;
        making->signer.key = options->key;
    } else {
        CW_TRY(cw_sign_test_signer(making->arena, making->sink, &making->signer,
                                   &making->result.made_certificate));
    }
    making->signer.timestamp_url = options->timestamp_url;
    making->signer.time = options->time;
    making->result.certificate = making->signer.certificate;
    return CW_OK;
}

static cw_result fill_stage(struct making *making) {
    cw_str der;
    CW_TRY(make_inf(making));
    CW_TRY(find_signer(making));
    CW_TRY(make_image(making));
    CW_TRY(copy_further_files(making));
    CW_TRY(make_catalog(making));
    CW_TRY(cw_sign_certificate(making->arena, making->sink, making->signer.certificate, &der,
                               &making->result.certificate_owner));
    return write_file(making, file_name(making, "cer"), der);
}

cw_result cw_package_build(struct cw_arena *arena, const struct cw_package_options *options,
                           struct cw_sink *sink, struct cw_package_result *ret_result) {
    struct making making = {.arena = arena, .options = options, .sink = sink};
    cw_result result = cw_stage_begin(arena, options->target, &making.stage);
    if (cw_failed(result))
        return say(&making, "make a folder beside", options->target, result);
    result = fill_stage(&making);
    if (cw_ok(result)) {
        result = cw_stage_commit(&making.stage);
        if (cw_failed(result))
            result = say(&making, "put the package in place at", options->target, result);
    }
    cw_stage_abandon(&making.stage);
    CW_TRY(result);
    *ret_result = making.result;
    return CW_OK;
}

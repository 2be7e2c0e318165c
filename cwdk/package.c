/* The step from built files to a package, and knowing when it need not be done. */
#include "package/package.h"

#include <stdlib.h>
#include <sys/stat.h>
#include "base/fs.h"
#include "cwdk/build.h"
#include "cwdk/dependencies.h"

/* SOURCE_DATE_EPOCH, or now. */
static bool build_time(struct cw_session *session, time_t *ret_time) {
    const char *text = getenv("SOURCE_DATE_EPOCH");
    if (!text || !*text) {
        *ret_time = time(NULL);
        return true;
    }
    uint64_t seconds;
    if (!cw_str_to_u64(cw_str_of(text), 10, &seconds) || seconds > INT32_MAX) {
        cw_term_error(&session->term, "SOURCE_DATE_EPOCH is not a time in seconds: `%s`", text);
        return false;
    }
    *ret_time = (time_t)seconds;
    return true;
}

static void add_state(struct cw_buf *buf, cw_str path) {
    struct cw_arena scratch = {0};
    struct stat info;
    if (stat(cw_cstr(&scratch, path), &info) == 0)
        cw_buf_addf(buf, "%" CW_FMT " %lld %lld.%09ld\n", CW_ARG(path), (long long)info.st_size,
                    (long long)info.st_mtim.tv_sec, info.st_mtim.tv_nsec);
    else
        cw_buf_addf(buf, "%" CW_FMT " -\n", CW_ARG(path));
    cw_arena_release(&scratch);
}

/* All that a package is made from, as text: files with size and time, and options. */
static cw_str fingerprint(struct cw_session *session, const struct cw_package_options *options,
                          const struct cw_strs *package_files) {
    struct cw_buf buf = cw_buf_new(&session->arena);
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    cw_buf_addf(&buf, "version %" CW_FMT " kmdf %u umdf %u mode %d epoch %s url %" CW_FMT "\n",
                CW_ARG(options->version), options->kmdf_minor, options->umdf_minor,
                (int)options->inf_mode, epoch ? epoch : "", CW_ARG(options->timestamp_url));
    for (size_t i = 0; i < options->inf_allow.len; i++)
        cw_buf_addf(&buf, "allow %" CW_FMT "\n", CW_ARG(options->inf_allow.items[i]));
    add_state(&buf, session->self);
    add_state(&buf, options->sys);
    add_state(&buf, options->inx);
    if (options->certificate.len) {
        add_state(&buf, options->certificate);
        add_state(&buf, options->key);
    }
    for (size_t i = 0; i < package_files->len; i++) {
        add_state(&buf, cw_path_join(&session->arena, options->target, package_files->items[i]));
        add_state(&buf, cw_path_join(&session->arena, options->files_dir, package_files->items[i]));
    }
    return cw_buf_str(&buf);
}

static bool is_up_to_date(struct cw_session *session, const struct cw_package_options *options,
                          cw_str stamp) {
    cw_str before;
    struct cw_strs files;
    if (cw_failed(cw_fs_read(&session->arena, stamp, &before)) ||
        cw_failed(cw_fs_list(&session->arena, options->target, &files)))
        return false;
    return cw_str_eq(before, fingerprint(session, options, &files));
}

static enum cw_inf_mode inf_mode(const struct cw_manifest *manifest) {
    return cw_str_eq(manifest->inf_mode, CW_STR("w"))   ? CW_INF_MODE_W
           : cw_str_eq(manifest->inf_mode, CW_STR("u")) ? CW_INF_MODE_U
                                                        : CW_INF_MODE_K;
}

static int say_no_inf(struct cw_session *session, const struct cw_manifest *manifest) {
    struct cw_diag *diag = cw_diag_new(&session->arena, CW_ERROR, NULL, "there is no `%" CW_FMT "`",
                                       CW_ARG(manifest->inf));
    struct cw_span span = cw_manifest_span(manifest, "build", "inf");
    if (span.file)
        cw_diag_primary(diag, span, "%s", "");
    cw_diag_help(diag, "a driver package needs an INF; `inf` in [build] says which");
    cw_emit(&session->diags.sink, diag);
    return CW_EXIT_FAILED;
}

static int make(struct cw_session *session, const struct cw_package_options *options,
                cw_str stamp) {
    cw_term_status(&session->term, "Packaging", "%" CW_FMT " (%" CW_FMT ")", CW_ARG(options->name),
                   CW_ARG(cw_path_dir(cw_path_dir(options->target))));
    struct cw_package_result made;
    unsigned said = session->diags.sink.errors;
    cw_result result = cw_package_build(&session->arena, options, &session->diags.sink, &made);
    if (cw_failed(result) && session->diags.sink.errors > said)
        return cw_session_exit(result); /* one error is enough */
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot make the package %" CW_FMT,
                               CW_ARG(options->target));
    if (made.made_certificate)
        cw_term_status(&session->term, "Created", "the test certificate %" CW_FMT,
                       CW_ARG(made.certificate));
    struct cw_strs files;
    result = cw_fs_list(&session->arena, options->target, &files);
    if (cw_ok(result))
        result = cw_fs_write(stamp, fingerprint(session, options, &files));
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot write %" CW_FMT, CW_ARG(stamp));
    return CW_EXIT_OK;
}

int cw_build_package(struct cw_session *session, const struct cw_target *target) {
    const struct cw_manifest *manifest = &target->project->manifest;
    if (!cw_is_packaged(target->project))
        return CW_EXIT_OK;
    if (!cw_fs_is_file(manifest->inf))
        return say_no_inf(session, manifest);
    static const char *const tools[] = {"osslsigncode", NULL};
    if (!cw_session_need_tools(session, tools))
        return CW_EXIT_ENVIRONMENT;
    bool kmdf = manifest->type == CW_DRIVER_KMDF;
    struct cw_package_options options = {
        .name = manifest->name,
        .arch = target->arch,
        .sys = target->image,
        .pdb = target->profile->debug ? target->pdb : (cw_str){0},
        .map = target->map,
        .inx = manifest->inf,
        .version = cw_manifest_version4(&session->arena, manifest),
        .kmdf_minor = kmdf ? (unsigned)manifest->kmdf_minor : 0,
        .umdf_minor = manifest->type == CW_DRIVER_UMDF ? (unsigned)manifest->umdf_minor : 0,
        .inf_mode = inf_mode(manifest),
        .inf_allow = manifest->inf_allow,
        .files_dir = manifest->files,
        .built_dirs = cw_dependency_folders(session, target),
        .target = target->package,
        .certificate = manifest->certificate,
        .key = manifest->key,
        .timestamp_url = manifest->timestamp_url,
    };
    if (!build_time(session, &options.time))
        return CW_EXIT_USAGE;
    cw_str stamp = cw_path_join(&session->arena, target->dir, CW_STR("package.stamp"));
    if (is_up_to_date(session, &options, stamp))
        return CW_EXIT_OK;
    return make(session, &options, stamp);
}

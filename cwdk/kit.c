#include "cwdk/kit.h"

#include "base/fs.h"

struct finding {
    struct cw_session *session;
    const struct cw_manifest *manifest;
    struct cw_kit *kit;
};

/* At the manifest's key when that asked for the kit. */
static int refuse(struct finding *f, cw_str message, cw_str help) {
    struct cw_diag *diag =
        cw_diag_new(&f->session->arena, CW_ERROR, NULL, "%" CW_FMT, CW_ARG(message));
    struct cw_span span = cw_manifest_span(f->manifest, "build", "wdk-root");
    if (span.file && f->session->wdk_root.len == 0)
        cw_diag_primary(diag, span, "%s", "");
    if (help.len)
        cw_diag_help(diag, "%" CW_FMT, CW_ARG(help));
    cw_emit(&f->session->diags.sink, diag);
    return CW_EXIT_FAILED;
}

/* The folder "Include/10.0.22621.0/km" below another. */
static bool find(struct cw_arena *arena, cw_str dir, cw_str relative, cw_str *ret_path) {
    return cw_fs_find(arena, dir, relative, ret_path) && cw_fs_is_dir(*ret_path);
}

/* "10.0.22621.0" as a number that orders versions; false for another name. */
static bool version_number(cw_str text, uint64_t *ret_number) {
    uint64_t number = 0;
    unsigned parts = 0;
    cw_str part;
    while (cw_str_split(&text, '.', &part)) {
        uint64_t value;
        if (!cw_str_to_u64(part, 10, &value) || value > UINT16_MAX)
            return false;
        number = number << 16 | value;
        parts++;
    }
    *ret_number = number;
    return parts == 4;
}

static int find_root(struct finding *f, cw_str given) {
    static const char *const below[] = {"", "c", "10"};
    struct cw_arena *arena = &f->session->arena;
    cw_str include, dir;
    for (size_t i = 0; i < sizeof below / sizeof *below; i++) {
        dir = given;
        if (below[i][0] && !find(arena, given, cw_str_of(below[i]), &dir))
            continue;
        if (!find(arena, dir, CW_STR("Include"), &include))
            continue;
        cw_result result = cw_fs_absolute(arena, dir, &f->kit->root);
        return cw_ok(result)
                   ? CW_EXIT_OK
                   : cw_session_fail(f->session, result, "cannot find %" CW_FMT, CW_ARG(dir));
    }
    if (!cw_fs_is_dir(given))
        return refuse(f, cw_strf(arena, "there is no folder `%" CW_FMT "`", CW_ARG(given)),
                      CW_STR("it is to be that of a Windows Driver Kit"));
    return refuse(
        f, cw_strf(arena, "`%" CW_FMT "` is not the folder of a Windows Driver Kit", CW_ARG(given)),
        CW_STR("a kit has a folder Include, which was looked for there and in its "
               "folders `c` and `10`"));
}

static int find_version(struct finding *f) {
    struct cw_arena *arena = &f->session->arena;
    cw_str include, km;
    struct cw_strs names = {0}, versions = {0};
    (void)find(arena, f->kit->root, CW_STR("Include"), &include);
    cw_result result = cw_fs_list(arena, include, &names);
    if (cw_failed(result))
        return cw_session_fail(f->session, result, "cannot read %" CW_FMT, CW_ARG(include));
    cw_str wanted =
        f->session->wdk_version.len ? f->session->wdk_version : f->manifest->wdk_version;
    uint64_t newest = 0, number;
    for (size_t i = 0; i < names.len; i++) {
        if (!version_number(names.items[i], &number) ||
            !find(arena, cw_path_join(arena, include, names.items[i]), CW_STR("km"), &km))
            continue;
        cw_vec_push(arena, &versions, names.items[i]);
        if (wanted.len ? cw_str_eq(names.items[i], wanted) : number >= newest)
            f->kit->version = names.items[i];
        newest = number > newest ? number : newest;
    }
    if (f->kit->version.len)
        return CW_EXIT_OK;
    if (versions.len == 0)
        return refuse(
            f, cw_strf(arena, "`%" CW_FMT "` has no headers for kernel drivers", CW_ARG(include)),
            CW_STR("looked for VERSION/km, such as 10.0.22621.0/km: is this the kit for "
                   "programs (the SDK) alone?"));
    struct cw_buf list = cw_buf_new(arena);
    for (size_t i = 0; i < versions.len; i++)
        cw_buf_addf(&list, "%s%" CW_FMT, i ? ", " : "there are: ", CW_ARG(versions.items[i]));
    return refuse(f, cw_strf(arena, "the kit has no version %" CW_FMT, CW_ARG(wanted)),
                  cw_buf_str(&list));
}

/* The names in a folder, as a help text. */
static cw_str what_is_in(struct finding *f, cw_str dir, cw_str relative, const char *before) {
    struct cw_strs names = {0};
    cw_str path;
    struct cw_buf list = cw_buf_new(&f->session->arena);
    if (find(&f->session->arena, dir, relative, &path) &&
        cw_ok(cw_fs_list(&f->session->arena, path, &names)))
        for (size_t i = 0; i < names.len; i++)
            cw_buf_addf(&list, "%s%" CW_FMT, i ? ", " : before, CW_ARG(names.items[i]));
    return cw_buf_str(&list);
}

static int add_folder(struct finding *f, cw_str relative, cw_str help) {
    struct cw_arena *arena = &f->session->arena;
    cw_str path;
    if (!find(arena, f->kit->root, relative, &path))
        return refuse(f,
                      cw_strf(arena, "the kit %" CW_FMT " has no folder %" CW_FMT,
                              CW_ARG(f->kit->root), CW_ARG(relative)),
                      help);
    cw_vec_push(arena, &f->kit->folders, path);
    return CW_EXIT_OK;
}

/* The framework lies beside the versions of the kit, in some packages below one. */
static int add_framework(struct finding *f) {
    struct cw_arena *arena = &f->session->arena;
    cw_str own = cw_strf(arena, "Include/wdf/kmdf/1.%d", (int)f->manifest->kmdf_minor);
    cw_str below = cw_strf(arena, "Include/%" CW_FMT "/wdf/kmdf/1.%d", CW_ARG(f->kit->version),
                           (int)f->manifest->kmdf_minor);
    cw_str path;
    if (!find(arena, f->kit->root, own, &path) && find(arena, f->kit->root, below, &path))
        own = below;
    return add_folder(f, own,
                      what_is_in(f, f->kit->root, CW_STR("Include/wdf/kmdf"),
                                 "`target-kmdf-version-minor` chooses; the kit has KMDF "));
}

static int add_folders(struct finding *f) {
    static const char *const kernel[] = {"km/crt", "km", "shared"};
    struct cw_arena *arena = &f->session->arena;
    int code = CW_EXIT_OK;
    for (size_t i = 0; i < sizeof kernel / sizeof *kernel && code == CW_EXIT_OK; i++)
        code = add_folder(
            f, cw_strf(arena, "Include/%" CW_FMT "/%s", CW_ARG(f->kit->version), kernel[i]),
            CW_STR("an installed kit has it; of the NuGet packages, the SDK's is "
                   "needed in the same folder"));
    if (code == CW_EXIT_OK && f->manifest->type == CW_DRIVER_KMDF)
        code = add_framework(f);
    return code;
}

int cw_kit_open(struct cw_session *session, struct cw_project *project) {
    cw_str given = session->wdk_root.len ? session->wdk_root : project->manifest.wdk_root;
    if (given.len == 0)
        return CW_EXIT_OK;
    struct cw_kit *kit = cw_new(&session->arena, struct cw_kit);
    struct finding f = {session, &project->manifest, kit};
    if (project->manifest.type == CW_DRIVER_UMDF)
        return refuse(&f, CW_STR("a genuine kit is for kernel drivers here, and this is UMDF"),
                      CW_STR("a driver in user mode needs the C library of Visual Studio, too; "
                             "without --wdk-root it is built against the headers of mingw-w64"));
    int code = find_root(&f, given);
    if (code == CW_EXIT_OK)
        code = find_version(&f);
    if (code == CW_EXIT_OK)
        code = add_folders(&f);
    if (code == CW_EXIT_OK)
        project->kit = kit;
    return code;
}

/* As a path from the kit's root. */
static bool library_folder(struct cw_session *session, const struct cw_kit *kit, cw_str relative,
                           struct cw_strs *folders) {
    cw_str path;
    if (!find(&session->arena, kit->root, relative, &path))
        return false;
    cw_vec_push(&session->arena, folders, cw_str_from(path, kit->root.len + 1));
    return true;
}

cw_result cw_kit_library_folders(struct cw_session *session, const struct cw_target *target,
                                 struct cw_strs *ret_folders) {
    const struct cw_manifest *manifest = &target->project->manifest;
    const struct cw_kit *kit = target->project->kit;
    struct cw_arena *arena = &session->arena;
    struct finding f = {session, manifest, NULL};
    struct cw_strs folders = {0};
    cw_str km = cw_strf(arena, "Lib/%" CW_FMT "/km/%" CW_FMT, CW_ARG(kit->version),
                        CW_ARG(target->arch_name));
    cw_str own = cw_strf(arena, "Lib/wdf/kmdf/%" CW_FMT "/1.%d", CW_ARG(target->arch_name),
                         (int)manifest->kmdf_minor);
    cw_str below = cw_strf(arena, "Lib/%" CW_FMT "/wdf/kmdf/%" CW_FMT "/1.%d", CW_ARG(kit->version),
                           CW_ARG(target->arch_name), (int)manifest->kmdf_minor);
    cw_str missing = {0};
    if (!library_folder(session, kit, km, &folders))
        missing = km;
    else if (manifest->type == CW_DRIVER_KMDF && !library_folder(session, kit, own, &folders) &&
             !library_folder(session, kit, below, &folders))
        missing = own;
    if (missing.len) {
        (void)refuse(&f,
                     cw_strf(arena, "the kit %" CW_FMT " has no folder %" CW_FMT, CW_ARG(kit->root),
                             CW_ARG(missing)),
                     cw_strf(arena,
                             "the libraries for %" CW_FMT " are a part of the kit of their "
                             "own",
                             CW_ARG(target->arch_name)));
        return cw_fail(CW_REPORTED);
    }
    *ret_folders = folders;
    return CW_OK;
}

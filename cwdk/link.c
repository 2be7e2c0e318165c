#include "base/fs.h"
#include "cwdk/dependencies.h"
#include "cwdk/flags.h"
#include "cwdk/kit.h"

/* Below the folder of an architecture, those of user mode have one of their own. */
static const char *user_folder(const struct cw_target *target) {
    return target->project->manifest.type == CW_DRIVER_UMDF ? "user/" : "";
}

static cw_str library_path(struct cw_session *session, const struct cw_target *target,
                           cw_str name) {
    const char *ext = cw_str_ends_nocase(name, CW_STR(".lib")) ? "" : ".lib";
    return cw_strf(&session->arena, "%" CW_FMT "/lib/%" CW_FMT "/%s%" CW_FMT "%s",
                   CW_ARG(session->lib_dir), CW_ARG(target->arch_name), user_folder(target),
                   CW_ARG(name), ext);
}

/* Those of [target.ARCH] stand after those of [build]. */
static struct cw_span library_span(const struct cw_target *target, size_t index) {
    const struct cw_manifest *manifest = &target->project->manifest;
    size_t common = manifest->libraries.len - manifest->extras[target->arch].libraries.len;
    return index < common
               ? cw_manifest_item_span(manifest, "build", "libraries", index)
               : cw_manifest_target_span(manifest, target->arch, "libraries", index - common);
}

/* Why the kit has no such library: libraries.txt says it of those that it refuses. Empty: it does
 * not know the name. */
static cw_str why_refused(struct cw_session *session, cw_str name) {
    cw_str text, line, word, kind;
    cw_str stem =
        cw_str_ends_nocase(name, CW_STR(".lib")) ? cw_str_slice(name, 0, name.len - 4) : name;
    cw_str list = cw_path_join(&session->arena, session->lib_dir, CW_STR("libraries.txt"));
    if (cw_failed(cw_fs_read(&session->arena, list, &text)))
        return (cw_str){0};
    while (cw_str_split(&text, '\n', &line))
        if (cw_str_split(&line, ' ', &word) && cw_str_eq_nocase(word, stem) &&
            cw_str_split(&line, ' ', &kind) && cw_str_eq(kind, CW_STR("none")))
            return cw_str_trim(line);
    return (cw_str){0};
}

static cw_result say_no_library(struct cw_session *session, const struct cw_target *target,
                                cw_str name, size_t index) {
    struct cw_diag *diag = cw_diag_new(&session->arena, CW_ERROR, NULL,
                                       "there is no library `%" CW_FMT "` for %" CW_FMT,
                                       CW_ARG(name), CW_ARG(target->arch_name));
    const struct cw_manifest *manifest = &target->project->manifest;
    bool written = index < manifest->libraries.len; /* otherwise the driver model asks for it */
    if (written)
        cw_diag_primary(diag, library_span(target, index), "%s", "");
    struct cw_strs files = {0};
    struct cw_strs stems = {0};
    cw_str dir = cw_path_dir(library_path(session, target, name));
    if (cw_ok(cw_fs_list(&session->arena, dir, &files)))
        for (size_t i = 0; i < files.len; i++)
            cw_vec_push(&session->arena, &stems, cw_path_stem(files.items[i]));
    cw_str nearest = cw_str_nearest(cw_path_stem(name), stems.items, stems.len);
    cw_str why = user_folder(target)[0] ? (cw_str){0} : why_refused(session, name);
    if (why.len)
        cw_diag_note(diag, "%" CW_FMT, CW_ARG(why));
    else if (nearest.len)
        cw_diag_help(diag, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
    if (written && !why.len)
        cw_diag_help(diag,
                     "a library of your own is named by its path, with a slash: "
                     "\"./%" CW_FMT ".lib\"",
                     CW_ARG(cw_path_stem(name)));
    else if (!written)
        cw_diag_help(diag, "this installation is not complete; build or install it again");
    cw_emit(&session->diags.sink, diag);
    return cw_fail(CW_REPORTED);
}

static cw_result say_no_library_file(struct cw_session *session, const struct cw_target *target,
                                     cw_str path, size_t index) {
    struct cw_diag *diag =
        cw_diag_new(&session->arena, CW_ERROR, NULL, "there is no `%" CW_FMT "`", CW_ARG(path));
    cw_diag_primary(diag, library_span(target, index), "%s", "");
    cw_diag_help(diag, "a name with a slash is a file, seen from the manifest's folder");
    cw_emit(&session->diags.sink, diag);
    return cw_fail(CW_REPORTED);
}

/* By way of the link to the kit in the target folder. */
static cw_result find_in_kit(struct cw_session *session, const struct cw_target *target,
                             cw_str name, size_t index, cw_str *ret_path) {
    struct cw_arena *arena = &session->arena;
    const struct cw_kit *kit = target->project->kit;
    struct cw_strs folders, files, stems = {0};
    CW_TRY(cw_kit_library_folders(session, target, &folders));
    cw_str stem = cw_str_ends_nocase(name, CW_STR(".lib")) ? cw_path_stem(name) : name;
    cw_str file = cw_strf(arena, "%" CW_FMT ".lib", CW_ARG(stem));
    for (size_t d = 0; d < folders.len; d++) {
        CW_TRY(cw_fs_list(arena, cw_path_join(arena, kit->root, folders.items[d]), &files));
        for (size_t i = 0; i < files.len; i++) {
            cw_vec_push(arena, &stems, cw_path_stem(files.items[i]));
            if (!cw_str_eq_nocase(files.items[i], file))
                continue;
            *ret_path = cw_strf(arena, "%" CW_FMT "/kit/%" CW_FMT "/%" CW_FMT, CW_ARG(target->dir),
                                CW_ARG(folders.items[d]), CW_ARG(files.items[i]));
            return CW_OK;
        }
    }
    struct cw_diag *diag =
        cw_diag_new(arena, CW_ERROR, NULL, "the kit has no library `%" CW_FMT "`", CW_ARG(file));
    if (index < target->project->manifest.libraries.len)
        cw_diag_primary(diag, library_span(target, index), "%s", "");
    for (size_t d = 0; d < folders.len; d++)
        cw_diag_note(diag, "looked for in %" CW_FMT "/%" CW_FMT, CW_ARG(kit->root),
                     CW_ARG(folders.items[d]));
    cw_str nearest = cw_str_nearest(stem, stems.items, stems.len);
    if (nearest.len)
        cw_diag_help(diag, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
    cw_emit(&session->diags.sink, diag);
    return cw_fail(CW_REPORTED);
}

/* Case counts on Linux and not on Windows, so names are looked up as Windows would. A name with a
 * slash, or a file of the project, is taken as it is. */
static cw_result find_library(struct cw_session *session, const struct cw_target *target,
                              cw_str name, size_t index, cw_str *ret_path) {
    bool is_path = cw_str_find_char(name, '/') != CW_NPOS;
    if (is_path && !cw_fs_is_file(name))
        return say_no_library_file(session, target, name, index);
    if (is_path || cw_fs_is_file(name)) {
        *ret_path = name;
        return CW_OK;
    }
    if (target->project->kit)
        return find_in_kit(session, target, name, index, ret_path);
    cw_str wanted = library_path(session, target, name);
    struct cw_strs files;
    cw_str dir = cw_path_dir(wanted);
    if (cw_ok(cw_fs_list(&session->arena, dir, &files)))
        for (size_t i = 0; i < files.len; i++)
            if (cw_str_eq_nocase(files.items[i], cw_path_name(wanted))) {
                *ret_path =
                    cw_strf(&session->arena, "%" CW_FMT "/lib/%s%" CW_FMT, CW_ARG(target->dir),
                            user_folder(target), CW_ARG(files.items[i]));
                return CW_OK;
            }
    return say_no_library(session, target, name, index);
}

cw_result cw_flags_link_libraries(struct cw_session *session, const struct cw_target *target) {
    cw_str dir = cw_strf(&session->arena, "%" CW_FMT "/lib/%" CW_FMT, CW_ARG(session->lib_dir),
                         CW_ARG(target->arch_name));
    CW_TRY(cw_fs_make_dirs(target->dir));
    if (target->project->kit)
        CW_TRY(cw_fs_link(target->project->kit->root,
                          cw_path_join(&session->arena, target->dir, CW_STR("kit"))));
    return cw_fs_link(dir, cw_path_join(&session->arena, target->dir, CW_STR("lib")));
}

/* The names of what a driver model links beside the manifest's libraries. */
static void add_model_libraries(struct cw_session *session, const struct cw_target *target,
                                struct cw_strs *names) {
    const struct cw_manifest *manifest = &target->project->manifest;
    /* uuid has the GUIDs that the kit's headers declare, for a source that includes initguid.h
     * after them; what no source misses is not taken from it. */
    static const char *const kernel[] = {
        "BufferOverflowFastFailK", "ntoskrnl", "hal", "wmilib", "uuid", NULL};
    static const char *const user[] = {"umdfcrt", "ntdll", "kernel32", "ucrt", NULL};
    const char *const *rest = manifest->type == CW_DRIVER_UMDF ? user : kernel;
    /* The stub of a framework names the version it binds to, so there is one for each. */
    if (manifest->type == CW_DRIVER_KMDF) {
        if (target->project->kit) /* there the folder says the version */
            cw_flags_add(session, names, "WdfDriverEntry");
        else
            cw_flags_add(session, names, "WdfDriverEntry-1.%d", (int)manifest->kmdf_minor);
        cw_flags_add(session, names, "WdfLdr");
    }
    if (manifest->type == CW_DRIVER_UMDF)
        cw_flags_add(session, names, "WdfDriverStubUm-2.%d", (int)manifest->umdf_minor);
    if (manifest->wpp_recorder && manifest->type != CW_DRIVER_UMDF)
        cw_flags_add(session, names, "WppRecorder");
    for (; *rest; rest++) /* the genuine kit has its GUIDs among the libraries of programs */
        if (!target->project->kit || strcmp(*rest, "uuid") != 0)
            cw_vec_push(&session->arena, names, cw_str_of(*rest));
}

cw_result cw_flags_libraries(struct cw_session *session, const struct cw_target *target,
                             struct cw_strs *ret_paths) {
    const struct cw_manifest *manifest = &target->project->manifest;
    if (manifest->kind == CW_KIND_LIBRARY) { /* whoever links it links those, too */
        *ret_paths = (struct cw_strs){0};
        return CW_OK;
    }
    struct cw_strs paths = {0};
    struct cw_strs names = manifest->libraries;
    names.cap = names.len; /* what is added goes to a copy */
    add_model_libraries(session, target, &names);
    for (size_t i = 0; i < names.len; i++) {
        cw_str path;
        CW_TRY(find_library(session, target, names.items[i], i, &path));
        cw_vec_push(&session->arena, &paths, path);
    }
    struct cw_strs linked = cw_dependency_libraries(session, target);
    for (size_t i = 0; i < linked.len; i++)
        cw_vec_push(&session->arena, &paths, linked.items[i]);
    *ret_paths = paths;
    return CW_OK;
}

/* What lld-link does not do by itself for a driver:
 * /driver leaves the checksum at 0, without which Windows refuses the image: /release sets it.
 * /section replaces the attributes of a section, so they are written out in full; `p` is "not
 * paged", which a driver's resident sections must say, and INIT is executable and discardable.
 * /debug would keep unused functions and turn /opt off. Folding equal functions into one makes
 * stack traces lie, so the dev profile does not. */
static const char *const kernel_options[] = {
    "/nologo",
    "/driver",
    "/subsystem:native,10.0",
    "/osversion:10.0",
    "/nodefaultlib",
    "/release",
    "/dynamicbase",
    "/nxcompat",
    "/highentropyva",
    "/integritycheck",
    "/tsaware:no",
    "/guard:cf",
    "/incremental:no",
    "/manifest:no",
    "/Brepro",
    "/section:.text,erp",
    "/section:.rdata,rp",
    "/section:.data,rwp",
    "/section:.pdata,rp",
    "/section:.rsrc,rd",
    "/section:INIT,erd",
    "/section:PAGE,er",
    "/WX",
    NULL,
};

/* A DLL that the host of user-mode drivers loads; the framework's loader looks for its export. */
static const char *const user_options[] = {
    "/nologo",
    "/dll",
    "/subsystem:windows,10.0",
    "/osversion:10.0",
    "/nodefaultlib",
    "/export:FxDriverEntryUm,PRIVATE",
    "/noimplib",
    "/release",
    "/dynamicbase",
    "/nxcompat",
    "/highentropyva",
    "/guard:cf",
    "/incremental:no",
    "/manifest:no",
    "/Brepro",
    "/WX",
    NULL,
};

static const char *entry_point(const struct cw_manifest *manifest) {
    return manifest->type == CW_DRIVER_UMDF   ? "_DllMainCRTStartup"
           : manifest->type == CW_DRIVER_KMDF ? "FxDriverEntry"
                                              : "GsDriverEntry";
}

cw_result cw_flags_link(struct cw_session *session, const struct cw_target *target,
                        struct cw_strs *ret_flags) {
    const struct cw_manifest *manifest = &target->project->manifest;
    struct cw_strs flags = {0};
    if (manifest->kind == CW_KIND_LIBRARY) {
        cw_flags_add(session, &flags, "/nologo");
        cw_flags_add(session, &flags, "/machine:%" CW_FMT, CW_ARG(target->arch_name));
        cw_flags_add(session, &flags, "/out:%" CW_FMT, CW_ARG(target->image));
        *ret_flags = flags;
        return CW_OK;
    }
    bool user = manifest->type == CW_DRIVER_UMDF;
    for (const char *const *option = user ? user_options : kernel_options; *option; option++)
        cw_flags_add(session, &flags, "%s", *option);
    cw_flags_add(session, &flags, "/opt:ref,%s", target->profile->checked ? "noicf" : "icf");
    cw_flags_add(session, &flags, "/machine:%" CW_FMT, CW_ARG(target->arch_name));
    if (manifest->entry.len)
        cw_flags_add(session, &flags, "/entry:%" CW_FMT, CW_ARG(manifest->entry));
    else
        cw_flags_add(session, &flags, "/entry:%s", entry_point(manifest));
    if (manifest->module_definition.len)
        cw_flags_add(session, &flags, "/def:%" CW_FMT, CW_ARG(manifest->module_definition));
    if (target->import_library.len)
        cw_flags_add(session, &flags, "/implib:%" CW_FMT, CW_ARG(target->import_library));
    if (target->profile->debug) {
        cw_flags_add(session, &flags, "/debug");
        cw_flags_add(session, &flags, "/pdb:%" CW_FMT, CW_ARG(target->pdb));
        cw_flags_add(session, &flags, "/pdbaltpath:%%_PDB%%");
        cw_flags_add(session, &flags, "/pdbsourcepath:.");
    }
    cw_flags_add(session, &flags, "/map:%" CW_FMT, CW_ARG(target->map));
    cw_flags_add(session, &flags, "/out:%" CW_FMT, CW_ARG(target->image));
    cw_flags_add_all(session, &flags, "", &manifest->linker_args);
    *ret_flags = flags;
    return CW_OK;
}

cw_result cw_flags_client_link(struct cw_session *session, struct cw_strs *ret_flags) {
    struct cw_strs flags = {0};
    cw_flags_add(session, &flags, "/nologo");
    cw_flags_add(session, &flags, "/machine:x64");
    cw_flags_add(session, &flags, "/subsystem:console");
    cw_flags_add(session, &flags, "/nodefaultlib");
    cw_flags_add(session, &flags, "/dynamicbase");
    cw_flags_add(session, &flags, "/nxcompat");
    cw_flags_add(session, &flags, "/debug");
    cw_flags_add(session, &flags, "/pdbaltpath:%%_PDB%%");
    cw_flags_add(session, &flags, "/Brepro");
    cw_flags_add(session, &flags, "/opt:ref");
    cw_flags_add(session, &flags, "/incremental:no");
    cw_flags_add(session, &flags, "/manifest:no");
    cw_flags_add(session, &flags, "/entry:CwTestStart");
    *ret_flags = flags;
    return CW_OK;
}

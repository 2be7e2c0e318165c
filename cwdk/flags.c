#include "cwdk/flags.h"

#include "base/fs.h"

static void add(struct cw_session *session, struct cw_strs *flags, const char *format, ...)
    CW_PRINTF(3, 4);

static void add(struct cw_session *session, struct cw_strs *flags, const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_str flag = cw_strv(&session->arena, format, args);
    va_end(args);
    cw_vec_push(&session->arena, flags, flag);
}

static cw_str with_include_dir(struct cw_session *session, cw_str word) {
    static const char mark[] = "@INCLUDE@";
    size_t at = cw_str_find(word, CW_STR("@INCLUDE@"));
    if (at == CW_NPOS)
        return word;
    return cw_strf(&session->arena, "%" CW_FMT "%" CW_FMT "/include%" CW_FMT,
                   CW_ARG(cw_str_slice(word, 0, at)), CW_ARG(session->lib_dir),
                   CW_ARG(cw_str_from(word, at + strlen(mark))));
}

/* One line of flags.txt; its format is described at its head. */
static void add_line(struct cw_session *session, struct cw_strs *flags, cw_str line, cw_str arch) {
    line = cw_str_trim(line);
    cw_str prefix = cw_str_slice(line, 0, cw_str_find_char(line, ' '));
    if (cw_str_eq(prefix, CW_STR("x64:")) || cw_str_eq(prefix, CW_STR("arm64:"))) {
        if (!cw_str_eq(cw_str_slice(prefix, 0, prefix.len - 1), arch))
            return;
        line = cw_str_trim(cw_str_from(line, prefix.len));
    }
    if (line.len == 0 || line.ptr[0] == '#')
        return;
    size_t space = cw_str_find_char(line, ' ');
    cw_str first = cw_str_slice(line, 0, space);
    cw_vec_push(&session->arena, flags, with_include_dir(session, first));
    if (space != CW_NPOS)
        cw_vec_push(&session->arena, flags,
                    with_include_dir(session, cw_str_trim(cw_str_from(line, space))));
}

cw_result cw_flags_platform(struct cw_session *session, enum cw_arch arch,
                            struct cw_strs *ret_flags) {
    cw_str path;
    if (!cw_session_own_file(session, "flags.txt", &path))
        return cw_fail(CW_REPORTED);
    cw_str text;
    CW_TRY(cw_fs_read(&session->arena, path, &text));
    struct cw_strs flags = {0};
    cw_str line;
    while (cw_str_split(&text, '\n', &line))
        add_line(session, &flags, line, cw_arch_name(arch));
    add(session, &flags, "-isystem");
    add(session, &flags, "%" CW_FMT "/wdk-include", CW_ARG(session->lib_dir));
    *ret_flags = flags;
    return CW_OK;
}

static void add_framework(struct cw_session *session, struct cw_strs *flags,
                          const struct cw_manifest *manifest) {
    if (manifest->type != CW_DRIVER_KMDF)
        return;
    add(session, flags, "-DKMDF_VERSION_MAJOR=%d", (int)manifest->kmdf_major);
    add(session, flags, "-DKMDF_VERSION_MINOR=%d", (int)manifest->kmdf_minor);
    if (manifest->kmdf_minimum >= 0)
        add(session, flags, "-DKMDF_MINIMUM_VERSION_REQUIRED=%d", (int)manifest->kmdf_minimum);
}

/* Nothing of where the project and this installation lie gets into an object. */
static void add_path_independence(struct cw_session *session, struct cw_strs *flags) {
    add(session, flags, "-fdebug-compilation-dir=.");
    add(session, flags, "-ffile-prefix-map=%" CW_FMT "=/cwdk", CW_ARG(session->lib_dir));
    add(session, flags, "-fno-file-reproducible"); /* __FILE__ as the compiler was given it */
}

static void add_profile(struct cw_session *session, struct cw_strs *flags,
                        const struct cw_profile *profile) {
    add(session, flags, "-O%" CW_FMT, CW_ARG(profile->opt_level));
    add(session, flags, "-DDBG=%d", profile->checked);
    if (profile->checked) /* a tail call would leave the culprit out of the stack of a report */
        add(session, flags, "-fno-optimize-sibling-calls");
    else
        add(session, flags, "-DNDEBUG");
    if (profile->debug) {
        add(session, flags, "-g");
        add(session, flags, "-gcodeview");
        add(session, flags, "-gcolumn-info"); /* which of two calls on a line it was */
        add(session, flags, "-gno-codeview-command-line");
    }
    if (profile->warnings_as_errors)
        add(session, flags, "-Werror");
    for (size_t i = 0; i < profile->defines.len; i++)
        add(session, flags, "-D%" CW_FMT, CW_ARG(profile->defines.items[i]));
}

static void add_all(struct cw_session *session, struct cw_strs *flags, const char *prefix,
                    const struct cw_strs *values) {
    for (size_t i = 0; i < values->len; i++)
        add(session, flags, "%s%" CW_FMT, prefix, CW_ARG(values->items[i]));
}

cw_result cw_flags_compile(struct cw_session *session, const struct cw_target *target,
                           struct cw_strs *ret_flags) {
    const struct cw_manifest *manifest = &target->project->manifest;
    struct cw_strs flags;
    CW_TRY(cw_flags_platform(session, target->arch, &flags));
    add(session, &flags, "-std=gnu17");
    add(session, &flags, "-Wall");
    add(session, &flags, "-Wextra");
    add(session, &flags, "-Wno-unused-parameter"); /* callbacks have the parameters they have */
    add_framework(session, &flags, manifest);
    add_profile(session, &flags, target->profile);
    add_path_independence(session, &flags);
    add_all(session, &flags, "-I", &target->project->include);
    add_all(session, &flags, "-D", &manifest->defines);
    add_all(session, &flags, "", &manifest->compiler_args);
    *ret_flags = flags;
    return CW_OK;
}

cw_result cw_flags_loose(struct cw_session *session, enum cw_arch arch, struct cw_strs *ret_flags) {
    struct cw_strs flags;
    CW_TRY(cw_flags_platform(session, arch, &flags));
    add(session, &flags, "-std=gnu17");
    add(session, &flags, "-DKMDF_VERSION_MAJOR=1");
    add(session, &flags, "-DKMDF_VERSION_MINOR=15");
    add(session, &flags, "-DDBG=1");
    *ret_flags = flags;
    return CW_OK;
}

cw_result cw_flags_client(struct cw_session *session, const struct cw_target *target,
                          struct cw_strs *ret_flags) {
    const struct cw_manifest *manifest = &target->project->manifest;
    struct cw_strs flags;
    CW_TRY(cw_flags_platform(session, CW_ARCH_X64, &flags));
    add(session, &flags, "-isystem");
    add(session, &flags, "%" CW_FMT "/test-include", CW_ARG(session->lib_dir));
    add(session, &flags, "-std=gnu17");
    add(session, &flags, "-Wall");
    add(session, &flags, "-Wextra");
    add(session, &flags, "-O1");
    add(session, &flags, "-g");
    add(session, &flags, "-gcodeview");
    add(session, &flags, "-gcolumn-info");
    add(session, &flags, "-gno-codeview-command-line");
    /* A client has neither the cookie's initialisation nor a load configuration. */
    add(session, &flags, "-fno-stack-protector");
    add(session, &flags, "-mno-stack-arg-probe");
    add_path_independence(session, &flags);
    add_all(session, &flags, "-I", &target->project->include);
    add_all(session, &flags, "-I", &manifest->test_include);
    *ret_flags = flags;
    return CW_OK;
}

/* --- linking --- */

static cw_str library_path(struct cw_session *session, enum cw_arch arch, cw_str name) {
    const char *ext = cw_str_ends_nocase(name, CW_STR(".lib")) ? "" : ".lib";
    return cw_strf(&session->arena, "%" CW_FMT "/lib/%" CW_FMT "/%" CW_FMT "%s",
                   CW_ARG(session->lib_dir), CW_ARG(cw_arch_name(arch)), CW_ARG(name), ext);
}

static cw_result say_no_library(struct cw_session *session, const struct cw_target *target,
                                cw_str name) {
    struct cw_diag *diag = cw_diag_new(&session->arena, CW_ERROR, NULL,
                                       "there is no library `%" CW_FMT "` for %" CW_FMT,
                                       CW_ARG(name), CW_ARG(target->arch_name));
    struct cw_span span = cw_manifest_span(&target->project->manifest, "build", "libraries");
    if (span.file)
        cw_diag_primary(diag, span, "%s", "");
    struct cw_strs files = {0};
    struct cw_strs stems = {0};
    cw_str dir = cw_path_dir(library_path(session, target->arch, name));
    if (cw_ok(cw_fs_list(&session->arena, dir, &files)))
        for (size_t i = 0; i < files.len; i++)
            cw_vec_push(&session->arena, &stems, cw_path_stem(files.items[i]));
    cw_str nearest = cw_str_nearest(cw_path_stem(name), stems.items, stems.len);
    if (nearest.len)
        cw_diag_help(diag, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
    cw_emit(&session->diags.sink, diag);
    return cw_fail(CW_REPORTED);
}

/* Case counts on Linux and not on Windows, so names are looked up as Windows would. A name with a
 * slash, or a file of the project, is taken as it is. */
static cw_result find_library(struct cw_session *session, const struct cw_target *target,
                              cw_str name, cw_str *ret_path) {
    if (cw_str_find_char(name, '/') != CW_NPOS || cw_fs_is_file(name)) {
        *ret_path = name;
        return CW_OK;
    }
    cw_str wanted = library_path(session, target->arch, name);
    struct cw_strs files;
    cw_str dir = cw_path_dir(wanted);
    if (cw_ok(cw_fs_list(&session->arena, dir, &files)))
        for (size_t i = 0; i < files.len; i++)
            if (cw_str_eq_nocase(files.items[i], cw_path_name(wanted))) {
                *ret_path = cw_strf(&session->arena, "%" CW_FMT "/lib/%" CW_FMT,
                                    CW_ARG(target->dir), CW_ARG(files.items[i]));
                return CW_OK;
            }
    return say_no_library(session, target, name);
}

cw_result cw_flags_link_libraries(struct cw_session *session, const struct cw_target *target) {
    cw_str dir = cw_path_dir(library_path(session, target->arch, CW_STR("any")));
    CW_TRY(cw_fs_make_dirs(target->dir));
    return cw_fs_link(dir, cw_path_join(&session->arena, target->dir, CW_STR("lib")));
}

cw_result cw_flags_libraries(struct cw_session *session, const struct cw_target *target,
                             struct cw_strs *ret_paths) {
    static const char *const wdm[] = {"BufferOverflowFastFailK", "ntoskrnl", "hal", "wmilib", NULL};
    const struct cw_manifest *manifest = &target->project->manifest;
    struct cw_strs names = manifest->libraries;
    names.cap = names.len; /* what is added goes to a copy */
    if (manifest->type == CW_DRIVER_KMDF) {
        /* The entry stub names the version it binds to, so there is one for each. */
        add(session, &names, "WdfDriverEntry-1.%d", (int)manifest->kmdf_minor);
        add(session, &names, "WdfLdr");
    }
    for (size_t i = 0; wdm[i]; i++)
        cw_vec_push(&session->arena, &names, cw_str_of(wdm[i]));
    struct cw_strs paths = {0};
    for (size_t i = 0; i < names.len; i++) {
        cw_str path;
        CW_TRY(find_library(session, target, names.items[i], &path));
        cw_vec_push(&session->arena, &paths, path);
    }
    *ret_paths = paths;
    return CW_OK;
}

cw_result cw_flags_link(struct cw_session *session, const struct cw_target *target,
                        struct cw_strs *ret_flags) {
    /* What lld-link does not do by itself for a driver:
     * /driver leaves the checksum at 0, without which Windows refuses the image: /release sets it.
     * /section replaces the attributes of a section, so they are written out in full; `p` is "not
     * paged", which a driver's resident sections must say, and INIT is executable and discardable.
     * /debug would keep unused functions and turn /opt off. Folding equal functions into one makes
     * stack traces lie, so the dev profile does not. */
    static const char *const options[] = {
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
        "/section:INIT,erd",
        "/section:PAGE,er",
        "/WX",
        NULL,
    };
    const struct cw_manifest *manifest = &target->project->manifest;
    struct cw_strs flags = {0};
    for (size_t i = 0; options[i]; i++)
        add(session, &flags, "%s", options[i]);
    add(session, &flags, "/opt:ref,%s", target->profile->checked ? "noicf" : "icf");
    add(session, &flags, "/machine:%" CW_FMT, CW_ARG(target->arch_name));
    add(session, &flags, "/entry:%s",
        manifest->type == CW_DRIVER_KMDF ? "FxDriverEntry" : "GsDriverEntry");
    if (target->profile->debug) {
        add(session, &flags, "/debug");
        add(session, &flags, "/pdb:%" CW_FMT, CW_ARG(target->pdb));
        add(session, &flags, "/pdbaltpath:%%_PDB%%");
        add(session, &flags, "/pdbsourcepath:.");
    }
    add(session, &flags, "/map:%" CW_FMT, CW_ARG(target->map));
    add(session, &flags, "/out:%" CW_FMT, CW_ARG(target->sys));
    add_all(session, &flags, "", &manifest->linker_args);
    *ret_flags = flags;
    return CW_OK;
}

cw_result cw_flags_client_link(struct cw_session *session, struct cw_strs *ret_flags) {
    struct cw_strs flags = {0};
    add(session, &flags, "/nologo");
    add(session, &flags, "/machine:x64");
    add(session, &flags, "/subsystem:console");
    add(session, &flags, "/nodefaultlib");
    add(session, &flags, "/dynamicbase");
    add(session, &flags, "/nxcompat");
    add(session, &flags, "/debug");
    add(session, &flags, "/pdbaltpath:%%_PDB%%");
    add(session, &flags, "/Brepro");
    add(session, &flags, "/opt:ref");
    add(session, &flags, "/incremental:no");
    add(session, &flags, "/manifest:no");
    add(session, &flags, "/entry:CwTestStart");
    *ret_flags = flags;
    return CW_OK;
}

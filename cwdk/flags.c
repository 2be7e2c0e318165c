#include "cwdk/flags.h"

#include <errno.h>
#include "base/fs.h"
#include "cwdk/kit.h"
#include "cwdk/overlay.h"

void cw_flags_add(struct cw_session *session, struct cw_strs *flags, const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_str flag = cw_strv(&session->arena, format, args);
    va_end(args);
    cw_vec_push(&session->arena, flags, flag);
}

void cw_flags_add_all(struct cw_session *session, struct cw_strs *flags, const char *prefix,
                      const struct cw_strs *values) {
    for (size_t i = 0; i < values->len; i++)
        cw_flags_add(session, flags, "%s%" CW_FMT, prefix, CW_ARG(values->items[i]));
}

/* What the places of flags.txt stand for. */
static cw_str with_folders(struct cw_session *session, cw_str word) {
    const struct {
        cw_str mark;
        cw_str folder;
    } places[] = {
        {CW_STR_INIT("@INCLUDE@"),
         cw_path_join(&session->arena, session->lib_dir, CW_STR("include"))},
        {CW_STR_INIT("@WINDOWS@"), CW_STR_INIT(CW_WINDOWS_HEADERS)},
    };
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        size_t at = cw_str_find(word, places[i].mark);
        if (at == CW_NPOS)
            continue;
        cw_str rest = cw_str_from(word, at + places[i].mark.len);
        cw_str path =
            cw_strf(&session->arena, "%" CW_FMT "%" CW_FMT, CW_ARG(places[i].folder), CW_ARG(rest));
        return cw_strf(&session->arena, "%" CW_FMT "%" CW_FMT, CW_ARG(cw_str_slice(word, 0, at)),
                       CW_ARG(cw_path_normal(&session->arena, path)));
    }
    return word;
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
    cw_vec_push(&session->arena, flags, with_folders(session, first));
    if (space != CW_NPOS)
        cw_vec_push(&session->arena, flags,
                    with_folders(session, cw_str_trim(cw_str_from(line, space))));
}

static cw_result read_flags(struct cw_session *session, enum cw_arch arch, const char *file,
                            struct cw_strs *ret_flags) {
    cw_str path;
    if (!cw_session_own_file(session, file, &path))
        return cw_fail(CW_REPORTED);
    cw_str text;
    CW_TRY(cw_fs_read(&session->arena, path, &text));
    struct cw_strs flags = {0};
    cw_str line;
    while (cw_str_split(&text, '\n', &line))
        add_line(session, &flags, line, cw_arch_name(arch));
    *ret_flags = flags;
    return CW_OK;
}

cw_result cw_flags_platform(struct cw_session *session, enum cw_arch arch,
                            struct cw_strs *ret_flags) {
    struct cw_strs flags;
    CW_TRY(read_flags(session, arch, "flags.txt", &flags));
    cw_flags_add(session, &flags, "-isystem");
    cw_flags_add(session, &flags, "%" CW_FMT "/wdk-include", CW_ARG(session->lib_dir));
    *ret_flags = flags;
    return CW_OK;
}

/* A driver in user mode sees Windows' own headers, which are mingw-w64's. */
static cw_result user_platform(struct cw_session *session, enum cw_arch arch,
                               struct cw_strs *ret_flags) {
    if (!cw_fs_is_file(CW_STR(CW_WINDOWS_HEADERS "/windows.h"))) {
        cw_term_error(
            &session->term,
            "the Windows headers of mingw-w64, which UMDF drivers are built with, are not "
            "in %s",
            CW_WINDOWS_HEADERS);
        cw_term_help(&session->term, "on Debian: apt install mingw-w64-common");
        return cw_fail(ENOENT);
    }
    return read_flags(session, arch, "flags-user.txt", ret_flags);
}

/* The headers of a genuine kit in place of ours. What is forced into each source stays: it declares
 * nothing. */
static cw_result kit_platform(struct cw_session *session, const struct cw_target *target,
                              struct cw_strs *ret_flags) {
    const struct cw_kit *kit = target->project->kit;
    cw_str ours = cw_path_join(&session->arena, session->lib_dir, CW_STR("include"));
    struct cw_strs platform, flags = {0};
    CW_TRY(read_flags(session, target->arch, "flags.txt", &platform));
    for (size_t i = 0; i < platform.len; i++) {
        bool folder = cw_str_eq(platform.items[i], CW_STR("-isystem")) && i + 1 < platform.len &&
                      cw_str_eq(platform.items[i + 1], ours);
        if (folder)
            i++;
        else
            cw_vec_push(&session->arena, &flags, platform.items[i]);
    }
    for (size_t i = 0; i < kit->folders.len; i++) {
        cw_flags_add(session, &flags, "-isystem");
        cw_vec_push(&session->arena, &flags, kit->folders.items[i]);
    }
    cw_flags_add(session, &flags, "-ffile-prefix-map=%" CW_FMT "=/wdk", CW_ARG(kit->root));
    *ret_flags = flags;
    return CW_OK;
}

static cw_result driver_platform(struct cw_session *session, const struct cw_target *target,
                                 struct cw_strs *ret_flags) {
    if (target->project->kit)
        return kit_platform(session, target, ret_flags);
    return target->project->manifest.type == CW_DRIVER_UMDF
               ? user_platform(session, target->arch, ret_flags)
               : cw_flags_platform(session, target->arch, ret_flags);
}

static void add_framework(struct cw_session *session, struct cw_strs *flags,
                          const struct cw_manifest *manifest) {
    if (manifest->type == CW_DRIVER_UMDF) {
        cw_flags_add(session, flags, "-DUMDF_VERSION_MAJOR=%d", (int)manifest->umdf_major);
        cw_flags_add(session, flags, "-DUMDF_VERSION_MINOR=%d", (int)manifest->umdf_minor);
        if (manifest->umdf_minimum >= 0)
            cw_flags_add(session, flags, "-DUMDF_MINIMUM_VERSION_REQUIRED=%d",
                         (int)manifest->umdf_minimum);
    }
    if (manifest->type != CW_DRIVER_KMDF)
        return;
    cw_flags_add(session, flags, "-DKMDF_VERSION_MAJOR=%d", (int)manifest->kmdf_major);
    cw_flags_add(session, flags, "-DKMDF_VERSION_MINOR=%d", (int)manifest->kmdf_minor);
    if (manifest->kmdf_minimum >= 0)
        cw_flags_add(session, flags, "-DKMDF_MINIMUM_VERSION_REQUIRED=%d",
                     (int)manifest->kmdf_minimum);
}

/* Nothing of where the project and this installation lie gets into an object. */
static void add_path_independence(struct cw_session *session, struct cw_strs *flags) {
    cw_flags_add(session, flags, "-fdebug-compilation-dir=.");
    cw_flags_add(session, flags, "-ffile-prefix-map=%" CW_FMT "=/cwdk", CW_ARG(session->lib_dir));
    cw_flags_add(session, flags,
                 "-fno-file-reproducible"); /* __FILE__ as the compiler was given it */
}

static void add_profile(struct cw_session *session, struct cw_strs *flags,
                        const struct cw_profile *profile) {
    cw_flags_add(session, flags, "-O%" CW_FMT, CW_ARG(profile->opt_level));
    if (profile->checked) /* not defined otherwise: sources say #if DBG and #ifdef DBG alike */
        cw_flags_add(session, flags, "-DDBG=1");
    if (profile->checked) /* a tail call would leave the culprit out of the stack of a report */
        cw_flags_add(session, flags, "-fno-optimize-sibling-calls");
    else
        cw_flags_add(session, flags, "-DNDEBUG");
    if (profile->debug) {
        cw_flags_add(session, flags, "-g");
        cw_flags_add(session, flags, "-gcodeview");
        cw_flags_add(session, flags, "-gcolumn-info"); /* which of two calls on a line it was */
        cw_flags_add(session, flags, "-gno-codeview-command-line");
    }
    if (profile->warnings_as_errors)
        cw_flags_add(session, flags, "-Werror");
    for (size_t i = 0; i < profile->defines.len; i++)
        cw_flags_add(session, flags, "-D%" CW_FMT, CW_ARG(profile->defines.items[i]));
}

static void add_warnings(struct cw_session *session, struct cw_strs *flags, cw_str warnings,
                         enum cw_language language) {
    bool extra = cw_str_eq(warnings, CW_STR("extra"));
    if (extra || cw_str_eq(warnings, CW_STR("all")))
        cw_flags_add(session, flags, "-Wall");
    if (extra) {
        cw_flags_add(session, flags, "-Wextra");
        /* callbacks have the parameters they have */
        cw_flags_add(session, flags, "-Wno-unused-parameter");
    }
    if (cw_str_eq(warnings, CW_STR("none"))) /* -w would silence what add_cxx makes errors of */
        cw_flags_add(session, flags, language == CW_LANG_CXX ? "-Wno-everything" : "-w");
    /* The overlay finds headers whatever the case of their names, as Windows does. */
    cw_flags_add(session, flags, "-Wno-nonportable-include-path");
}

/* C++ as /kernel of the genuine compiler has it. Nobody runs the initialisers of a driver's image:
 * the genuine linker refuses such an image (LNK4210, which a driver's build takes as an error), and
 * here the compiler does. */
static void add_cxx(struct cw_session *session, struct cw_strs *flags,
                    const struct cw_manifest *manifest) {
    cw_flags_add(session, flags, "-fno-exceptions");
    cw_flags_add(session, flags, "-fno-rtti");
    if (manifest->type == CW_DRIVER_UMDF)
        return;
    cw_flags_add(session, flags, "-fno-threadsafe-statics");
    cw_flags_add(session, flags, "-Werror=global-constructors");
    cw_flags_add(session, flags, "-Werror=exit-time-destructors");
}

static struct cw_strs without_forced_headers(struct cw_session *session,
                                             const struct cw_strs *flags) {
    struct cw_strs kept = {0};
    for (size_t i = 0; i < flags->len; i++)
        if (cw_str_eq(flags->items[i], CW_STR("-include")))
            i++;
        else
            cw_vec_push(&session->arena, &kept, flags->items[i]);
    return kept;
}

cw_result cw_flags_compile(struct cw_session *session, const struct cw_target *target,
                           enum cw_language language, struct cw_strs *ret_flags) {
    const struct cw_manifest *manifest = &target->project->manifest;
    struct cw_strs flags;
    CW_TRY(driver_platform(session, target, &flags));
    if (language == CW_LANG_ASM) {
        flags = without_forced_headers(session, &flags); /* they are C */
        cw_flags_add(session, &flags, "-Wno-unused-command-line-argument");
    } else {
        /* whatever the extension's case: clang takes .C for C++ */
        cw_flags_add(session, &flags, language == CW_LANG_CXX ? "-xc++" : "-xc");
        cw_flags_add(session, &flags, language == CW_LANG_CXX ? "-std=c++17" : "-std=gnu17");
        if (language == CW_LANG_C) /* a variable that a header defines is one, as with MSVC */
            cw_flags_add(session, &flags, "-fcommon");
        /* clang 19 crashes on a returned structure that a __finally inside of another uses, unless
         * it is built in a variable first. */
        if (language == CW_LANG_C)
            cw_flags_add(session, &flags, "-fno-elide-constructors");
        if (language == CW_LANG_C && manifest->msvc_liberties) { /* C4013 and C4430 of MSVC */
            cw_flags_add(session, &flags, "-Wno-error=implicit-function-declaration");
            cw_flags_add(session, &flags, "-Wno-error=implicit-int");
        }
    }
    add_warnings(session, &flags, manifest->warnings, language);
    if (language == CW_LANG_CXX)
        add_cxx(session, &flags, manifest);
    add_framework(session, &flags, manifest);
    add_profile(session, &flags, target->profile);
    add_path_independence(session, &flags);
    cw_flags_add(session, &flags, "-ivfsoverlay");
    cw_vec_push(&session->arena, &flags, cw_overlay_path(session, target));
    if (cw_target_generates(target))
        cw_flags_add(session, &flags, "-I%" CW_FMT, CW_ARG(target->gen));
    cw_flags_add_all(session, &flags, "-I", &target->project->include);
    cw_flags_add_all(session, &flags, "-D", &manifest->defines);
    for (size_t i = 0; i < manifest->force_include.len && language != CW_LANG_ASM; i++) {
        cw_flags_add(session, &flags, "-include");
        cw_vec_push(&session->arena, &flags, manifest->force_include.items[i]);
    }
    cw_flags_add_all(session, &flags, "", &manifest->compiler_args);
    *ret_flags = flags;
    return CW_OK;
}

cw_result cw_flags_resource(struct cw_session *session, const struct cw_target *target,
                            cw_str script, struct cw_strs *ret_flags) {
    const struct cw_manifest *manifest = &target->project->manifest;
    struct cw_strs flags = {0}, platform;
    CW_TRY(driver_platform(session, target, &platform));
    platform = without_forced_headers(session, &platform);
    cw_flags_add(session, &flags, "-w");
    cw_flags_add(session, &flags, "-DRC_INVOKED");
    if (target->profile->checked)
        cw_flags_add(session, &flags, "-DDBG=1");
    cw_flags_add(session, &flags, "-isystem");
    cw_flags_add(session, &flags, "%" CW_FMT "/include-rc", CW_ARG(session->lib_dir));
    cw_flags_add_all(session, &flags, "", &platform);
    cw_flags_add(session, &flags, "-ivfsoverlay");
    cw_vec_push(&session->arena, &flags, cw_overlay_path(session, target));
    cw_flags_add(session, &flags, "-iquote");
    cw_vec_push(&session->arena, &flags, cw_path_dir(script));
    if (cw_target_generates(target))
        cw_flags_add(session, &flags, "-I%" CW_FMT, CW_ARG(target->gen));
    cw_flags_add_all(session, &flags, "-I", &target->project->include);
    cw_flags_add_all(session, &flags, "-D", &manifest->defines);
    cw_flags_add_all(session, &flags, "-D", &target->profile->defines);
    *ret_flags = flags;
    return CW_OK;
}

cw_result cw_flags_loose(struct cw_session *session, enum cw_arch arch, struct cw_strs *ret_flags) {
    struct cw_strs flags;
    CW_TRY(cw_flags_platform(session, arch, &flags));
    cw_flags_add(session, &flags, "-std=gnu17");
    cw_flags_add(session, &flags, "-DKMDF_VERSION_MAJOR=1");
    cw_flags_add(session, &flags, "-DKMDF_VERSION_MINOR=15");
    cw_flags_add(session, &flags, "-DDBG=1");
    *ret_flags = flags;
    return CW_OK;
}

cw_result cw_flags_client(struct cw_session *session, const struct cw_target *target,
                          struct cw_strs *ret_flags) {
    const struct cw_manifest *manifest = &target->project->manifest;
    struct cw_strs flags;
    CW_TRY(cw_flags_platform(session, CW_ARCH_X64, &flags));
    cw_flags_add(session, &flags, "-isystem");
    cw_flags_add(session, &flags, "%" CW_FMT "/test-include", CW_ARG(session->lib_dir));
    cw_flags_add(session, &flags, "-std=gnu17");
    cw_flags_add(session, &flags, "-Wall");
    cw_flags_add(session, &flags, "-Wextra");
    cw_flags_add(session, &flags, "-O1");
    cw_flags_add(session, &flags, "-g");
    cw_flags_add(session, &flags, "-gcodeview");
    cw_flags_add(session, &flags, "-gcolumn-info");
    cw_flags_add(session, &flags, "-gno-codeview-command-line");
    /* A client has neither the cookie's initialisation nor a load configuration. */
    cw_flags_add(session, &flags, "-fno-stack-protector");
    cw_flags_add(session, &flags, "-mno-stack-arg-probe");
    add_path_independence(session, &flags);
    cw_flags_add_all(session, &flags, "-I", &target->project->include);
    cw_flags_add_all(session, &flags, "-I", &manifest->test_include);
    *ret_flags = flags;
    return CW_OK;
}

#include "cwdk/ninja.h"

#include <stdlib.h>
#include "base/fs.h"
#include "cwdk/flags.h"
#include "cwdk/generate.h"
#include "cwdk/kit.h"
#include "cwdk/overlay.h"

/* A component of a source's path in the target folder, where ".." must not lead out. No two sources
 * get one name: a component of underscores alone gets two more. */
static void add_mirrored(struct cw_buf *buf, cw_str part) {
    bool up = cw_str_eq(part, CW_STR(".."));
    bool underscores = part.len > 0;
    for (size_t i = 0; i < part.len; i++)
        underscores = underscores && part.ptr[i] == '_';
    cw_buf_addf(buf, "/%" CW_FMT "%s", CW_ARG(up ? CW_STR("__") : part), underscores ? "__" : "");
}

/* The file under `folder` of the target that stands for a source. */
static cw_str mirrored(struct cw_session *session, const struct cw_target *target,
                       const char *folder, cw_str source, const char *ext) {
    struct cw_buf buf = cw_buf_new(&session->arena);
    cw_buf_addf(&buf, "%" CW_FMT "/%s", CW_ARG(target->dir), folder);
    if (cw_str_starts(source, CW_STR("/")))
        cw_buf_add(&buf, CW_STR("/_"));
    cw_str part;
    while (cw_str_split(&source, '/', &part))
        if (part.len && !cw_str_eq(part, CW_STR(".")))
            add_mirrored(&buf, part);
    cw_buf_addf(&buf, "%s", ext);
    return cw_buf_str(&buf);
}

cw_str cw_object_path(struct cw_session *session, const struct cw_target *target, cw_str source) {
    return mirrored(session, target, "obj", source, ".obj");
}

cw_str cw_resource_path(struct cw_session *session, const struct cw_target *target, cw_str source) {
    return mirrored(session, target, "res", source, ".res");
}

cw_str cw_check_stamp_path(struct cw_session *session, const struct cw_target *target,
                           cw_str source) {
    return mirrored(session, target, "check", source, ".txt");
}

cw_str cw_client_path(struct cw_session *session, const struct cw_target *target, cw_str source) {
    cw_str stem = cw_str_slice(source, 0, source.len - cw_path_ext(source).len);
    return mirrored(session, target, "clients", stem, ".exe");
}

bool cw_is_checked(const struct cw_target *target, cw_str source) {
    enum cw_language language;
    return !cw_str_eq(target->check_level, CW_STR("off")) &&
           target->project->manifest.type != CW_DRIVER_UMDF && cw_language_of(source, &language) &&
           language == CW_LANG_C;
}

/* --- writing --- */

void cw_ninja_path(struct cw_ninja_writer *w, cw_str path) {
    for (size_t i = 0; i < path.len; i++) {
        if (strchr("$: \n", path.ptr[i]))
            cw_buf_add_char(&w->out, '$');
        cw_buf_add_char(&w->out, path.ptr[i]);
    }
}

void cw_ninja_paths(struct cw_ninja_writer *w, const struct cw_strs *paths) {
    for (size_t i = 0; i < paths->len; i++) {
        cw_buf_add_char(&w->out, ' ');
        cw_ninja_path(w, paths->items[i]);
    }
}

void cw_ninja_words(struct cw_ninja_writer *w, const char *name, const struct cw_strs *words) {
    struct cw_argv argv = {0};
    for (size_t i = 0; i < words->len; i++)
        cw_argv_add(&w->session->arena, &argv, words->items[i]);
    cw_str line = cw_argv_shell(&w->session->arena, &argv);
    cw_buf_addf(&w->out, "%s = ", name);
    for (size_t i = 0; i < line.len; i++) {
        if (line.ptr[i] == '$')
            cw_buf_add_char(&w->out, '$');
        cw_buf_add_char(&w->out, line.ptr[i]);
    }
    cw_buf_add_char(&w->out, '\n');
}

void cw_ninja_word(struct cw_ninja_writer *w, const char *name, cw_str word) {
    struct cw_strs one = {0};
    if (word.len)
        cw_vec_push(&w->session->arena, &one, word);
    cw_ninja_words(w, name, &one);
}

/* The descriptions are for cw_ninja_run, which makes status lines of them. */
static const char rules[] =
    "rule cc\n"
    "  command = $tolerate $launcher clang-19 $cflags -MD -MF $out.d -c $in -o $out\n"
    "  depfile = $out.d\n"
    "  deps = gcc\n"
    "  description = Compiling|$in\n"
    "rule cxx\n"
    "  command = $launcher clang-19 $cxxflags -MD -MF $out.d -c $in -o $out\n"
    "  depfile = $out.d\n"
    "  deps = gcc\n"
    "  description = Compiling|$in\n"
    "rule as\n"
    "  command = clang-19 $asflags -MD -MF $out.d -x assembler-with-cpp -c $in -o $out\n"
    "  depfile = $out.d\n"
    "  deps = gcc\n"
    "  description = Compiling|$in\n"
    "rule rc\n"
    "  command = $cwdk rc --color always --profile $profile --target-arch $arch "
    "--manifest-path $manifest $kit --depfile $out.d --out $out $in\n"
    "  depfile = $out.d\n"
    "  deps = gcc\n"
    "  description = Compiling|$in\n"
    "rule client_cc\n"
    "  command = $launcher clang-19 $client_cflags -MD -MF $out.d -c $in -o $out\n"
    "  depfile = $out.d\n"
    "  deps = gcc\n"
    "  description = Compiling|$in\n"
    "rule check\n"
    "  command = $cwdk check --color always --profile $profile --target-arch $arch "
    "--level $level --manifest-path $manifest $kit --stamp $out $in\n"
    "  description = Checking|$in\n"
    "rule link\n"
    "  command = lld-link-19 $link_flags $in $libraries\n"
    "  description = Linking|$out\n"
    "rule archive\n"
    "  command = rm -f $out && llvm-lib-19 $link_flags $in\n"
    "  description = Archiving|$out\n"
    "rule client_link\n"
    "  command = lld-link-19 $client_link_flags /out:$out /pdb:$out.pdb $in $client_libraries\n"
    "  description = Linking|$out\n\n";

static const char *const compile_rules[CW_LANG_COUNT] = {"cc", "cxx", "as"};
static const char *const flag_variables[CW_LANG_COUNT] = {"cflags", "cxxflags", "asflags"};

/* The manifest as seen from the root, where ninja runs. */
static cw_str manifest_name(const struct cw_target *target) {
    return cw_path_name(target->project->manifest.path);
}

/* A generated header need not be among those that a source included last time. */
static void add_generated(struct cw_ninja_writer *w) {
    if (cw_target_generates(w->target))
        cw_buf_add(&w->out, CW_STR(" || generated"));
}

static void add_resource(struct cw_ninja_writer *w, cw_str script) {
    cw_buf_add(&w->out, CW_STR("build "));
    cw_ninja_path(w, cw_resource_path(w->session, w->target, script));
    cw_buf_add(&w->out, CW_STR(": rc "));
    cw_ninja_path(w, script);
    cw_buf_add(&w->out, CW_STR(" | "));
    cw_ninja_path(w, manifest_name(w->target));
    cw_buf_add_char(&w->out, ' ');
    cw_ninja_path(w, w->session->self);
    add_generated(w);
    cw_buf_add_char(&w->out, '\n');
}

static void add_compile(struct cw_ninja_writer *w, cw_str source) {
    cw_str object = cw_object_path(w->session, w->target, source);
    enum cw_language language = CW_LANG_C;
    (void)cw_language_of(source, &language); /* the project has only such that have one */
    cw_buf_add(&w->out, CW_STR("build "));
    cw_ninja_path(w, object);
    cw_buf_addf(&w->out, ": %s ", compile_rules[language]);
    cw_ninja_path(w, source);
    add_generated(w);
    cw_buf_add_char(&w->out, '\n');
    if (!cw_is_checked(w->target, source))
        return;
    cw_buf_add(&w->out, CW_STR("build "));
    cw_ninja_path(w, cw_check_stamp_path(w->session, w->target, source));
    cw_buf_add(&w->out, CW_STR(": check "));
    cw_ninja_path(w, source);
    /* The object stands for every header that the source includes. */
    cw_buf_add(&w->out, CW_STR(" | "));
    cw_ninja_path(w, object);
    cw_buf_add_char(&w->out, ' ');
    cw_ninja_path(w, manifest_name(w->target));
    cw_buf_add_char(&w->out, ' ');
    cw_ninja_path(w, w->session->self);
    cw_buf_add_char(&w->out, '\n');
}

/* What the linker writes beside the image. */
static void add_byproducts(struct cw_ninja_writer *w) {
    const struct cw_target *target = w->target;
    if (!cw_target_is_image(target))
        return;
    cw_buf_add(&w->out, CW_STR(" | "));
    cw_ninja_path(w, target->map);
    if (target->profile->debug) {
        cw_buf_add_char(&w->out, ' ');
        cw_ninja_path(w, target->pdb);
    }
    if (target->import_library.len) {
        cw_buf_add_char(&w->out, ' ');
        cw_ninja_path(w, target->import_library);
    }
}

static void add_image(struct cw_ninja_writer *w, const struct cw_strs *libraries) {
    const struct cw_project *project = w->target->project;
    cw_buf_add(&w->out, CW_STR("build "));
    cw_ninja_path(w, w->target->image);
    add_byproducts(w);
    cw_buf_addf(&w->out, ": %s", cw_target_is_image(w->target) ? "link" : "archive");
    for (size_t i = 0; i < project->sources.len; i++) {
        cw_buf_add_char(&w->out, ' ');
        cw_ninja_path(w, cw_object_path(w->session, w->target, project->sources.items[i]));
    }
    /* A library holds no resources: they are of whoever links it. */
    for (size_t i = 0; i < project->resources.len && cw_target_is_image(w->target); i++) {
        cw_buf_add_char(&w->out, ' ');
        cw_ninja_path(w, cw_resource_path(w->session, w->target, project->resources.items[i]));
    }
    cw_buf_add(&w->out, CW_STR(" |"));
    cw_ninja_paths(w, libraries);
    if (project->manifest.module_definition.len) {
        cw_buf_add_char(&w->out, ' ');
        cw_ninja_path(w, project->manifest.module_definition);
    }
    cw_buf_add_char(&w->out, '\n');
}

static void add_driver(struct cw_ninja_writer *w, const struct cw_strs *libraries) {
    const struct cw_strs *sources = &w->target->project->sources;
    const struct cw_strs *resources = &w->target->project->resources;
    if (cw_target_generates(w->target))
        cw_generate_write(w);
    for (size_t i = 0; i < sources->len; i++)
        add_compile(w, sources->items[i]);
    for (size_t i = 0; i < resources->len; i++)
        add_resource(w, resources->items[i]);
    add_image(w, libraries);
    cw_buf_add(&w->out, CW_STR("build driver: phony "));
    cw_ninja_path(w, w->target->image);
    for (size_t i = 0; i < sources->len; i++) {
        if (!cw_is_checked(w->target, sources->items[i]))
            continue;
        cw_buf_add_char(&w->out, ' ');
        cw_ninja_path(w, cw_check_stamp_path(w->session, w->target, sources->items[i]));
    }
    cw_buf_add(&w->out, CW_STR("\n\n"));
}

static void add_clients(struct cw_ninja_writer *w, const struct cw_strs *libraries) {
    const struct cw_strs *tests = &w->target->project->tests;
    for (size_t i = 0; i < tests->len; i++) {
        cw_str client = cw_client_path(w->session, w->target, tests->items[i]);
        cw_str object = cw_strf(&w->session->arena, "%" CW_FMT ".obj", CW_ARG(client));
        cw_buf_add(&w->out, CW_STR("build "));
        cw_ninja_path(w, object);
        cw_buf_add(&w->out, CW_STR(": client_cc "));
        cw_ninja_path(w, tests->items[i]);
        cw_buf_add(&w->out, CW_STR("\nbuild "));
        cw_ninja_path(w, client);
        cw_buf_add(&w->out, CW_STR(": client_link "));
        cw_ninja_path(w, object);
        cw_buf_add(&w->out, CW_STR(" |"));
        for (size_t l = 0; l < libraries->len; l++) {
            cw_buf_add_char(&w->out, ' ');
            cw_ninja_path(w, libraries->items[l]);
        }
        cw_buf_add_char(&w->out, '\n');
    }
    cw_buf_add(&w->out, CW_STR("build clients: phony"));
    for (size_t i = 0; i < tests->len; i++) {
        cw_buf_add_char(&w->out, ' ');
        cw_ninja_path(w, cw_client_path(w->session, w->target, tests->items[i]));
    }
    cw_buf_add_char(&w->out, '\n');
}

/* The manifest's launcher, or CWDK_LAUNCHER's: ccache, distcc, icecc. May hold arguments. */
static struct cw_strs launcher_words(struct cw_session *session, const struct cw_target *target) {
    const char *from_environment = getenv("CWDK_LAUNCHER");
    cw_str rest =
        from_environment ? cw_str_of(from_environment) : target->project->manifest.launcher;
    struct cw_strs words = {0};
    cw_str word;
    while (cw_str_split(&rest, ' ', &word))
        if (word.len)
            cw_vec_push(&session->arena, &words, word);
    return words;
}

static struct cw_strs client_libraries(struct cw_session *session, const struct cw_target *target) {
    struct cw_strs paths = {0};
    static const char *const names[] = {"cwtest", "ntdll"};
    for (size_t i = 0; i < 2; i++)
        cw_vec_push(
            &session->arena, &paths,
            cw_strf(&session->arena, "%" CW_FMT "/lib/%s.lib", CW_ARG(target->dir), names[i]));
    return paths;
}

/* What our own commands need to find the same kit. */
static void write_kit(struct cw_ninja_writer *w) {
    const struct cw_kit *kit = w->target->project->kit;
    struct cw_strs words = {0};
    if (kit) {
        const cw_str pairs[] = {CW_STR_INIT("--wdk-root"), kit->root, CW_STR_INIT("--wdk-version"),
                                kit->version};
        for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
            cw_vec_push(&w->session->arena, &words, pairs[i]);
    }
    cw_ninja_words(w, "kit", &words);
}

static cw_result write_variables(struct cw_ninja_writer *w, const struct cw_strs *libraries) {
    struct cw_session *session = w->session;
    struct cw_strs flags;
    cw_buf_add(&w->out, CW_STR("# Written by cwdk build; changes are lost.\n"
                               "ninja_required_version = 1.10\n"));
    cw_buf_addf(&w->out, "builddir = %" CW_FMT "\n", CW_ARG(w->target->dir));
    struct cw_strs launcher = launcher_words(session, w->target);
    cw_ninja_words(w, "launcher", &launcher);
    cw_ninja_word(w, "cwdk", session->self);
    write_kit(w);
    if (w->target->project->manifest.msvc_liberties)
        cw_buf_addf(&w->out, "tolerate = $cwdk tolerate --out %" CW_FMT "/tolerated --\n",
                    CW_ARG(w->target->gen));
    cw_ninja_word(w, "profile", w->target->profile_name);
    cw_ninja_word(w, "arch", w->target->arch_name);
    cw_ninja_word(w, "level", w->target->check_level);
    cw_ninja_word(w, "manifest", manifest_name(w->target));
    for (int l = 0; l < CW_LANG_COUNT; l++) {
        if (!w->target->project->languages[l])
            continue;
        CW_TRY(cw_flags_compile(session, w->target, (enum cw_language)l, &flags));
        cw_vec_push(&session->arena, &flags, CW_STR("-fcolor-diagnostics"));
        cw_ninja_words(w, flag_variables[l], &flags);
    }
    CW_TRY(cw_flags_link(session, w->target, &flags));
    cw_ninja_words(w, "link_flags", &flags);
    cw_ninja_words(w, "libraries", libraries);
    if (w->target->arch == CW_ARCH_X64) {
        CW_TRY(cw_flags_client(session, w->target, &flags));
        cw_vec_push(&session->arena, &flags, CW_STR("-fcolor-diagnostics"));
        cw_ninja_words(w, "client_cflags", &flags);
        CW_TRY(cw_flags_client_link(session, &flags));
        cw_ninja_words(w, "client_link_flags", &flags);
        struct cw_strs clients = client_libraries(session, w->target);
        cw_ninja_words(w, "client_libraries", &clients);
    }
    cw_buf_add(&w->out, cw_str_of(rules));
    return CW_OK;
}

static cw_result write_ninja(struct cw_ninja_writer *w) {
    struct cw_strs libraries;
    CW_TRY(cw_overlay_write(w->session, w->target));
    CW_TRY(cw_flags_link_libraries(w->session, w->target));
    CW_TRY(cw_flags_libraries(w->session, w->target, &libraries));
    CW_TRY(write_variables(w, &libraries));
    add_driver(w, &libraries);
    if (w->target->arch == CW_ARCH_X64) {
        struct cw_strs clients = client_libraries(w->session, w->target);
        add_clients(w, &clients);
    }
    cw_buf_add(&w->out, CW_STR("default driver\n"));
    CW_TRY(cw_fs_make_dirs(w->target->dir));
    cw_str path = cw_path_join(&w->session->arena, w->target->dir, CW_STR("build.ninja"));
    return cw_fs_write_if_changed(path, cw_buf_str(&w->out), NULL);
}

int cw_ninja_write(struct cw_session *session, const struct cw_target *target) {
    struct cw_ninja_writer w = {
        .session = session, .target = target, .out = cw_buf_new(&session->arena)};
    cw_result result = write_ninja(&w);
    if (cw_ok(result))
        result = cw_compile_commands_write(session, target);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot write to %" CW_FMT "/%" CW_FMT,
                               CW_ARG(target->project->manifest.root), CW_ARG(target->dir));
    return CW_EXIT_OK;
}

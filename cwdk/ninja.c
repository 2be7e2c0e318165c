#include "cwdk/ninja.h"

#include <jansson.h>
#include <stdlib.h>
#include "base/fs.h"
#include "cwdk/flags.h"

/* The file under `folder` of the target that stands for a source; ".." cannot lead out of it. */
static cw_str mirrored(struct cw_session *session, const struct cw_target *target,
                       const char *folder, cw_str source, const char *ext) {
    struct cw_buf buf = cw_buf_new(&session->arena);
    cw_buf_addf(&buf, "%" CW_FMT "/%s", CW_ARG(target->dir), folder);
    cw_str stem = cw_str_slice(source, 0, source.len - cw_path_ext(source).len);
    cw_str part;
    while (cw_str_split(&stem, '/', &part))
        if (part.len)
            cw_buf_addf(&buf, "/%" CW_FMT,
                        CW_ARG(cw_str_eq(part, CW_STR("..")) ? CW_STR("__") : part));
    cw_buf_addf(&buf, "%s", ext);
    return cw_buf_str(&buf);
}

cw_str cw_object_path(struct cw_session *session, const struct cw_target *target, cw_str source) {
    return mirrored(session, target, "obj", source, ".obj");
}

cw_str cw_check_stamp_path(struct cw_session *session, const struct cw_target *target,
                           cw_str source) {
    return mirrored(session, target, "check", source, ".txt");
}

cw_str cw_client_path(struct cw_session *session, const struct cw_target *target, cw_str source) {
    return mirrored(session, target, "clients", source, ".exe");
}

/* --- writing --- */

struct writer {
    struct cw_session *session;
    const struct cw_target *target;
    struct cw_buf out;
};

/* A path in a build line. */
static void add_path(struct writer *w, cw_str path) {
    for (size_t i = 0; i < path.len; i++) {
        if (strchr("$: \n", path.ptr[i]))
            cw_buf_add_char(&w->out, '$');
        cw_buf_add_char(&w->out, path.ptr[i]);
    }
}

/* "name = words", quoted for the shell and then for ninja. */
static void add_words(struct writer *w, const char *name, const struct cw_strs *words) {
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

static void add_word(struct writer *w, const char *name, cw_str word) {
    struct cw_strs one = {0};
    if (word.len)
        cw_vec_push(&w->session->arena, &one, word);
    add_words(w, name, &one);
}

/* The descriptions are for cw_ninja_run, which makes status lines of them. */
static const char rules[] =
    "rule cc\n"
    "  command = $launcher clang-19 $cflags -MD -MF $out.d -c $in -o $out\n"
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
    "--level $level --manifest-path $manifest --stamp $out $in\n"
    "  description = Checking|$in\n"
    "rule link\n"
    "  command = lld-link-19 $link_flags $in $libraries\n"
    "  description = Linking|$out\n"
    "rule client_link\n"
    "  command = lld-link-19 $client_link_flags /out:$out /pdb:$out.pdb $in $client_libraries\n"
    "  description = Linking|$out\n\n";

/* The manifest as seen from the root, where ninja runs. */
static cw_str manifest_name(const struct cw_target *target) {
    return cw_path_name(target->project->manifest.path);
}

static void add_driver(struct writer *w, const struct cw_strs *libraries) {
    const struct cw_strs *sources = &w->target->project->sources;
    for (size_t i = 0; i < sources->len; i++) {
        cw_buf_add(&w->out, CW_STR("build "));
        add_path(w, cw_object_path(w->session, w->target, sources->items[i]));
        cw_buf_add(&w->out, CW_STR(": cc "));
        add_path(w, sources->items[i]);
        cw_buf_add(&w->out, CW_STR("\nbuild "));
        add_path(w, cw_check_stamp_path(w->session, w->target, sources->items[i]));
        cw_buf_add(&w->out, CW_STR(": check "));
        add_path(w, sources->items[i]);
        /* The object stands for every header that the source includes. */
        cw_buf_add(&w->out, CW_STR(" | "));
        add_path(w, cw_object_path(w->session, w->target, sources->items[i]));
        cw_buf_add_char(&w->out, ' ');
        add_path(w, manifest_name(w->target));
        cw_buf_add_char(&w->out, ' ');
        add_path(w, w->session->self);
        cw_buf_add_char(&w->out, '\n');
    }
    cw_buf_add(&w->out, CW_STR("build "));
    add_path(w, w->target->sys);
    cw_buf_add(&w->out, CW_STR(" | "));
    add_path(w, w->target->map);
    if (w->target->profile->debug) {
        cw_buf_add_char(&w->out, ' ');
        add_path(w, w->target->pdb);
    }
    cw_buf_add(&w->out, CW_STR(": link"));
    for (size_t i = 0; i < sources->len; i++) {
        cw_buf_add_char(&w->out, ' ');
        add_path(w, cw_object_path(w->session, w->target, sources->items[i]));
    }
    cw_buf_add(&w->out, CW_STR(" |"));
    for (size_t i = 0; i < libraries->len; i++) {
        cw_buf_add_char(&w->out, ' ');
        add_path(w, libraries->items[i]);
    }
    cw_buf_add(&w->out, CW_STR("\nbuild driver: phony "));
    add_path(w, w->target->sys);
    bool check = !cw_str_eq(w->target->check_level, CW_STR("off"));
    for (size_t i = 0; check && i < sources->len; i++) {
        cw_buf_add_char(&w->out, ' ');
        add_path(w, cw_check_stamp_path(w->session, w->target, sources->items[i]));
    }
    cw_buf_add(&w->out, CW_STR("\n\n"));
}

static void add_clients(struct writer *w, const struct cw_strs *libraries) {
    const struct cw_strs *tests = &w->target->project->tests;
    for (size_t i = 0; i < tests->len; i++) {
        cw_str client = cw_client_path(w->session, w->target, tests->items[i]);
        cw_str object = cw_strf(&w->session->arena, "%" CW_FMT ".obj", CW_ARG(client));
        cw_buf_add(&w->out, CW_STR("build "));
        add_path(w, object);
        cw_buf_add(&w->out, CW_STR(": client_cc "));
        add_path(w, tests->items[i]);
        cw_buf_add(&w->out, CW_STR("\nbuild "));
        add_path(w, client);
        cw_buf_add(&w->out, CW_STR(": client_link "));
        add_path(w, object);
        cw_buf_add(&w->out, CW_STR(" |"));
        for (size_t l = 0; l < libraries->len; l++) {
            cw_buf_add_char(&w->out, ' ');
            add_path(w, libraries->items[l]);
        }
        cw_buf_add_char(&w->out, '\n');
    }
    cw_buf_add(&w->out, CW_STR("build clients: phony"));
    for (size_t i = 0; i < tests->len; i++) {
        cw_buf_add_char(&w->out, ' ');
        add_path(w, cw_client_path(w->session, w->target, tests->items[i]));
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

static cw_result write_variables(struct writer *w, const struct cw_strs *libraries) {
    struct cw_session *session = w->session;
    struct cw_strs flags;
    cw_buf_add(&w->out, CW_STR("# Written by cwdk build; changes are lost.\n"
                               "ninja_required_version = 1.10\n"));
    cw_buf_addf(&w->out, "builddir = %" CW_FMT "\n", CW_ARG(w->target->dir));
    struct cw_strs launcher = launcher_words(session, w->target);
    add_words(w, "launcher", &launcher);
    add_word(w, "cwdk", session->self);
    add_word(w, "profile", w->target->profile_name);
    add_word(w, "arch", w->target->arch_name);
    add_word(w, "level", w->target->check_level);
    add_word(w, "manifest", manifest_name(w->target));
    CW_TRY(cw_flags_compile(session, w->target, &flags));
    flags.cap = flags.len;
    cw_vec_push(&session->arena, &flags, CW_STR("-fcolor-diagnostics"));
    add_words(w, "cflags", &flags);
    CW_TRY(cw_flags_link(session, w->target, &flags));
    add_words(w, "link_flags", &flags);
    add_words(w, "libraries", libraries);
    if (w->target->arch == CW_ARCH_X64) {
        CW_TRY(cw_flags_client(session, w->target, &flags));
        cw_vec_push(&session->arena, &flags, CW_STR("-fcolor-diagnostics"));
        add_words(w, "client_cflags", &flags);
        CW_TRY(cw_flags_client_link(session, &flags));
        add_words(w, "client_link_flags", &flags);
        struct cw_strs clients = client_libraries(session, w->target);
        add_words(w, "client_libraries", &clients);
    }
    cw_buf_add(&w->out, cw_str_of(rules));
    return CW_OK;
}

static cw_result write_ninja(struct writer *w) {
    struct cw_strs libraries;
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

/* --- compile_commands.json, for clangd and other tools --- */

static json_t *command_of(struct cw_session *session, const struct cw_target *target, cw_str source,
                          const struct cw_strs *flags) {
    json_t *arguments = json_array();
    json_array_append_new(arguments, json_string("clang-19"));
    for (size_t i = 0; i < flags->len; i++)
        json_array_append_new(arguments, json_stringn(flags->items[i].ptr, flags->items[i].len));
    json_array_append_new(arguments, json_string("-c"));
    json_array_append_new(arguments, json_stringn(source.ptr, source.len));
    cw_str root = target->project->manifest.root;
    cw_str object = cw_object_path(session, target, source);
    return json_pack("{s:s%, s:s%, s:o, s:s%}", "directory", root.ptr, root.len, "file", source.ptr,
                     source.len, "arguments", arguments, "output", object.ptr, object.len);
}

/* One for the project; x64's wins, because it has the tests too. */
static cw_result write_compile_commands(struct cw_session *session,
                                        const struct cw_target *target) {
    static const char path[] = "target/compile_commands.json";
    cw_str x64 = cw_strf(&session->arena, "target/%" CW_FMT "/x64", CW_ARG(target->profile_name));
    if (target->arch != CW_ARCH_X64 && cw_fs_exists(x64) && cw_fs_exists(cw_str_of(path)))
        return CW_OK;
    struct cw_strs flags;
    CW_TRY(cw_flags_compile(session, target, &flags));
    json_t *commands = json_array();
    for (size_t i = 0; i < target->project->sources.len; i++)
        json_array_append_new(
            commands, command_of(session, target, target->project->sources.items[i], &flags));
    if (target->arch == CW_ARCH_X64) {
        CW_TRY(cw_flags_client(session, target, &flags));
        for (size_t i = 0; i < target->project->tests.len; i++)
            json_array_append_new(
                commands, command_of(session, target, target->project->tests.items[i], &flags));
    }
    char *text = json_dumps(commands, JSON_INDENT(1));
    json_decref(commands);
    if (!text)
        cw_out_of_memory(0);
    cw_result result = cw_fs_write_if_changed(cw_str_of(path), cw_str_of(text), NULL);
    free(text);
    return result;
}

int cw_ninja_write(struct cw_session *session, const struct cw_target *target) {
    struct writer w = {.session = session, .target = target, .out = cw_buf_new(&session->arena)};
    cw_result result = write_ninja(&w);
    if (cw_ok(result))
        result = write_compile_commands(session, target);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot write to %" CW_FMT "/%" CW_FMT,
                               CW_ARG(target->project->manifest.root), CW_ARG(target->dir));
    return CW_EXIT_OK;
}

/* --- running --- */

struct filter {
    struct cw_session *session;
    const struct cw_target *target;
    bool clients;      /* the goal is the tests, not the driver */
    bool skip_command; /* the line after "FAILED:" is the command */
    bool said_compiling, said_checking, said_linking;
};

static void say_step(struct filter *f, cw_str description) {
    cw_str file = description;
    cw_str verb;
    (void)cw_str_split(&file, '|', &verb);
    const struct cw_manifest *manifest = &f->target->project->manifest;
    bool *said = cw_str_eq(verb, CW_STR("Compiling"))  ? &f->said_compiling
                 : cw_str_eq(verb, CW_STR("Checking")) ? &f->said_checking
                                                       : &f->said_linking;
    const char *word = cw_cstr(&f->session->arena, verb);
    if (f->session->term.verbosity >= CW_VERBOSE)
        cw_term_status(&f->session->term, word, "%" CW_FMT, CW_ARG(file));
    else if (!*said && said == &f->said_compiling)
        cw_term_status(&f->session->term, word, "%" CW_FMT " v%" CW_FMT " (%" CW_FMT ")",
                       CW_ARG(manifest->name), CW_ARG(manifest->version),
                       CW_ARG(f->clients ? CW_STR("tests") : f->target->arch_name));
    *said = true;
}

static void filter_line(void *context, cw_str line) {
    struct filter *f = context;
    bool verbose = f->session->term.verbosity >= CW_VERBOSE;
    if (f->skip_command) {
        f->skip_command = false;
        if (!verbose)
            return;
    } else if (cw_str_starts(line, CW_STR("@@"))) {
        say_step(f, cw_str_from(line, 2));
        return;
    } else if (cw_str_starts(line, CW_STR("FAILED: ")) ||
               cw_str_starts(line, CW_STR("\033[31mFAILED: "))) {
        f->skip_command = true;
        return;
    } else if (cw_str_starts(line, CW_STR("ninja: "))) {
        return; /* "build stopped", "no work to do": the exit code says it */
    }
    fprintf(stderr, "%" CW_FMT "\n", CW_ARG(line));
}

int cw_ninja_run(struct cw_session *session, const struct cw_target *target, const char *goal,
                 cw_str jobs) {
    struct cw_arena *arena = &session->arena;
    struct filter filter = {
        .session = session, .target = target, .clients = strcmp(goal, "clients") == 0};
    struct cw_proc proc = {.out = CW_STREAM_LINES, .on_line = filter_line, .line_context = &filter};
    cw_argv_add(arena, &proc.argv, CW_STR("ninja"));
    cw_argv_add(arena, &proc.argv, CW_STR("-f"));
    cw_argv_addf(arena, &proc.argv, "%" CW_FMT "/build.ninja", CW_ARG(target->dir));
    if (jobs.len)
        cw_argv_addf(arena, &proc.argv, "-j%" CW_FMT, CW_ARG(jobs));
    cw_argv_add(arena, &proc.argv, cw_str_of(goal));
    cw_vec_push(arena, &proc.env, CW_STR("NINJA_STATUS=@@"));
    /* Our commands colour what they print; ninja takes that out unless told otherwise. */
    cw_vec_push(arena, &proc.env,
                session->term.colour ? CW_STR("CLICOLOR_FORCE=1") : CW_STR("CLICOLOR_FORCE=0"));
    struct cw_proc_exit exit;
    cw_result result = cw_proc_run(arena, &proc, &exit);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot run ninja");
    if (exit.code == 130 || exit.signal)
        return exit.code;
    return exit.code ? CW_EXIT_FAILED : CW_EXIT_OK;
}

/* A compiler that takes the liberties of MSVC: it runs clang, and when clang fails with nothing but
 * those errors, runs it again with rewritten copies in the place of the files. ninja calls it. */
#include "cwdk/command.h"

#include "base/fs.h"
#include "cwdk/import/paths.h"
#include "cwdk/tolerate/liberties.h"
#include "cwdk/tolerate/remap.h"

enum { OUT };

static const struct cw_option options[] = {
    [OUT] = {"out", 0, "DIR", NULL, "folder for the rewritten copies"},
};

enum { MOST_ROUNDS = 6 };

struct file {
    cw_str path; /* on disk */
    cw_str body; /* rewritten so far */
    struct cw_strs names;
    cw_str copy;
    struct cw_liberty_places places; /* of this round */
};

struct tolerance {
    struct cw_session *session;
    cw_str out;
    struct cw_strs command;
    CW_VEC(struct file *) files;
    struct cw_buf said; /* a warning for each place */
};

static struct cw_strs remapped(struct tolerance *t) {
    struct cw_strs lines = {0};
    for (size_t i = 0; i < t->files.len; i++)
        cw_vec_push(&t->session->arena, &lines,
                    cw_strf(&t->session->arena, "%" CW_FMT ";%" CW_FMT,
                            CW_ARG(t->files.items[i]->path), CW_ARG(t->files.items[i]->copy)));
    return lines;
}

/* The source that is compiled: what follows -c. */
static cw_str source_of(const struct tolerance *t) {
    for (size_t i = 0; i + 1 < t->command.len; i++)
        if (cw_str_eq(t->command.items[i], CW_STR("-c")))
            return t->command.items[i + 1];
    return (cw_str){0};
}

static struct cw_proc make_proc(struct tolerance *t, bool looking) {
    static const char *const look[] = {"-fsyntax-only",          "-w",
                                       "-ferror-limit=0",        "-fno-caret-diagnostics",
                                       "-fno-color-diagnostics", "-fdiagnostics-absolute-paths"};
    struct cw_arena *arena = &t->session->arena;
    struct cw_proc proc = {.err = CW_STREAM_CAPTURE};
    for (size_t i = 0; i < t->command.len; i++)
        cw_argv_add(arena, &proc.argv, t->command.items[i]);
    for (size_t i = 0; looking && i < sizeof look / sizeof *look; i++)
        cw_argv_add(arena, &proc.argv, cw_str_of(look[i]));
    struct cw_strs lines = remapped(t), arguments = {0};
    for (size_t i = 0; i < lines.len; i++)
        cw_remap_add_line(arena, lines.items[i], &arguments);
    for (size_t i = 0; i < arguments.len; i++)
        cw_argv_add(arena, &proc.argv, arguments.items[i]);
    return proc;
}

/* The file of that path, whatever its case: clang may have found it through an overlay. */
static struct file *file_of(struct tolerance *t, cw_str path) {
    struct cw_arena *arena = &t->session->arena;
    cw_str found, body;
    if (!cw_path_find(arena, CW_STR("/"), path, &found))
        return NULL;
    for (size_t i = 0; i < t->files.len; i++)
        if (cw_str_eq(t->files.items[i]->path, found))
            return t->files.items[i];
    if (cw_failed(cw_fs_read(arena, found, &body)))
        return NULL;
    struct file *file = cw_new(arena, struct file);
    *file = (struct file){.path = found, .body = body};
    cw_vec_push(arena, &t->files, file);
    return file;
}

/* Sorts what clang said by files. False: something else is wrong, too. */
static bool collect(struct tolerance *t, cw_str output, bool *ret_any) {
    static const char *const words[] = {
        [CW_LIBERTY_CAST] = "a cast is no lvalue in C; taken for what MSVC takes it for",
        [CW_LIBERTY_STEP] = "a cast is no lvalue in C; taken for what MSVC takes it for",
        [CW_LIBERTY_ADDRESS] = "a cast has no address in C; taken for what MSVC takes it for",
        [CW_LIBERTY_REDECLARED] = "declared before with other types; taken as MSVC takes it"};
    cw_str line;
    *ret_any = false;
    while (cw_str_split(&output, '\n', &line)) {
        bool known;
        cw_str path;
        struct cw_liberty_place place;
        if (!cw_liberty_error(line, &known, &path, &place))
            continue;
        struct file *file = known ? file_of(t, path) : NULL;
        if (!file)
            return false;
        *ret_any = true;
        cw_vec_push(&t->session->arena, &file->places, place);
        cw_str shown = cw_path_relative(&t->session->arena, CW_STR("."), file->path);
        cw_buf_addf(&t->said, "%" CW_FMT ":%u: warning: %s\n", CW_ARG(shown), place.line,
                    words[place.kind]);
    }
    return true;
}

/* Copies are of one compilation: another may need other changes in the same header. */
static bool rewrite(struct tolerance *t) {
    struct cw_arena *arena = &t->session->arena;
    cw_str command = {0};
    for (size_t i = 0; i < t->command.len; i++)
        command =
            cw_strf(arena, "%" CW_FMT " %" CW_FMT, CW_ARG(command), CW_ARG(t->command.items[i]));
    for (size_t i = 0; i < t->files.len; i++) {
        struct file *file = t->files.items[i];
        if (!cw_liberties_rewrite(arena, file->body, &file->places, &file->names, &file->body))
            return false;
        file->places.len = 0;
        cw_str key = cw_strf(arena, "%" CW_FMT " %" CW_FMT, CW_ARG(command), CW_ARG(file->path));
        cw_str name = cw_strf(arena, "%016llx-%" CW_FMT, (unsigned long long)cw_str_hash(key),
                              CW_ARG(cw_path_name(file->path)));
        cw_str copy = cw_path_join(arena, t->out, name);
        if (cw_failed(cw_fs_absolute(arena, copy, &file->copy)))
            return false;
        cw_str text = cw_strf(arena, "%" CW_FMT "%" CW_FMT,
                              CW_ARG(cw_liberty_head(arena, &file->names)), CW_ARG(file->body));
        if (cw_failed(cw_fs_make_dirs(t->out)) || cw_failed(cw_fs_write(file->copy, text)))
            return false;
    }
    return true;
}

/* Rounds until clang has nothing left to say; false: it has more than liberties. */
static bool find_all(struct tolerance *t) {
    for (unsigned round = 0; round < MOST_ROUNDS; round++) {
        struct cw_proc proc = make_proc(t, true);
        struct cw_proc_exit exit;
        bool any;
        if (cw_failed(cw_proc_run(&t->session->arena, &proc, &exit)) || !collect(t, exit.err, &any))
            return false;
        if (exit.code == 0)
            return t->files.len > 0;
        if (!any || !rewrite(t))
            return false;
    }
    return false;
}

static void print(cw_str text) { fwrite(text.ptr ? text.ptr : "", 1, text.len, stderr); }

static int run(struct cw_session *session, const struct cw_args *args) {
    struct tolerance t = {.session = session,
                          .out = args->values[OUT],
                          .command = args->positionals,
                          .said = cw_buf_new(&session->arena)};
    struct cw_proc proc = make_proc(&t, false);
    struct cw_proc_exit first, second;
    cw_result result = cw_proc_run(&session->arena, &proc, &first);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot run %" CW_FMT, CW_ARG(t.command.items[0]));
    if (first.code == 0 || first.signal || !find_all(&t)) {
        (void)cw_ok(cw_remap_write(&session->arena, t.out, source_of(&t), &(struct cw_strs){0}));
        print(first.err);
        return first.code;
    }
    struct cw_strs lines = remapped(&t);
    result = cw_remap_write(&session->arena, t.out, source_of(&t), &lines);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot write to %" CW_FMT, CW_ARG(t.out));
    proc = make_proc(&t, false);
    result = cw_proc_run(&session->arena, &proc, &second);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot run %" CW_FMT, CW_ARG(t.command.items[0]));
    print(cw_buf_str(&t.said));
    print(second.err);
    return second.code;
}

const struct cw_command cw_command_tolerate = {
    .synopsis = "--out DIR -- COMPILER ARGUMENT...",
    .summary = NULL, /* ninja's, for C sources of projects that say msvc-liberties */
    .details = "`cwdk build` runs this when the manifest says msvc-liberties = true.\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .required = 1u << OUT,
    .least = 2,
    .most = 4096,
    .run = run,
};

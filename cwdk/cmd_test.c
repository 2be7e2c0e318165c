#include "cwdk/build_options.h"
#include "cwdk/command.h"

#include "base/fs.h"
#include "cwdk/build.h"
#include "cwdk/lock.h"
#include "cwdk/ninja.h"
#include "cwdk/ntmachine.h"
#include "cwdk/tap.h"

enum { RUNS = CW_OPT_MACHINE_COUNT, SHARD };

static const struct cw_option options[] = {
    CW_MACHINE_OPTIONS,
    [RUNS] = {"runs", 0, "N", NULL, "run each test file N times, with seeds from --seed upward"},
    [SHARD] = {"shard", 0, "I/N", NULL, "run only every N-th piece of the work, from the I-th"},
};

/* One piece of work: a client image in a fresh machine with one seed. */
struct testing {
    struct cw_session *session;
    const struct cw_target *target;
    const struct cw_args *args;
    struct cw_tap tap;
    uint64_t seed, runs;
    uint64_t shard, shards;
    uint64_t piece; /* counts the pieces, over all shards */
    int code;       /* the worst so far */
};

static bool parse_number(struct cw_session *session, const char *option, cw_str text,
                         uint64_t least, uint64_t *ret_number) {
    uint64_t number;
    if (!cw_str_to_u64(text, 0, &number) || number < least || number > INT64_MAX) {
        cw_term_error(&session->term, "`--%s` takes a number from %llu, not `%" CW_FMT "`", option,
                      (unsigned long long)least, CW_ARG(text));
        return false;
    }
    *ret_number = number;
    return true;
}

static bool parse_shard(struct testing *t, cw_str text) {
    cw_str all = text;
    cw_str which;
    if (cw_str_split(&all, '/', &which) && cw_str_to_u64(which, 10, &t->shard) &&
        cw_str_to_u64(all, 10, &t->shards) && t->shard >= 1 && t->shard <= t->shards)
        return true;
    cw_term_error(&t->session->term, "`--shard` takes I/N with I from 1 to N, not `%" CW_FMT "`",
                  CW_ARG(text));
    return false;
}

static bool parse_options(struct testing *t) {
    const struct cw_args *args = t->args;
    t->seed = (uint64_t)t->target->project->manifest.test_seed;
    t->runs = 1;
    t->shard = t->shards = 1;
    uint64_t processors;
    if (args->given[CW_OPT_PROCESSORS] &&
        !parse_number(t->session, "processors", args->values[CW_OPT_PROCESSORS], 1, &processors))
        return false;
    if (args->given[CW_OPT_SEED] &&
        !parse_number(t->session, "seed", args->values[CW_OPT_SEED], 0, &t->seed))
        return false;
    if (args->given[RUNS] && !parse_number(t->session, "runs", args->values[RUNS], 1, &t->runs))
        return false;
    return !args->given[SHARD] || parse_shard(t, args->values[SHARD]);
}

static bool is_wanted(const struct cw_args *args, cw_str stem) {
    for (size_t i = 0; i < args->positionals.len; i++)
        if (cw_str_find(stem, args->positionals.items[i]) != CW_NPOS)
            return true;
    return args->positionals.len == 0;
}

/* A name that fits no test is a slip; a filter that runs nothing must not pass. */
static bool names_fit(struct testing *t) {
    const struct cw_strs *files = &t->target->project->tests;
    struct cw_strs stems = {0};
    for (size_t f = 0; f < files->len; f++)
        cw_vec_push(&t->session->arena, &stems, cw_path_stem(files->items[f]));
    for (size_t i = 0; i < t->args->positionals.len; i++) {
        bool fits = false;
        for (size_t f = 0; f < stems.len; f++)
            fits = fits || cw_str_find(stems.items[f], t->args->positionals.items[i]) != CW_NPOS;
        if (fits)
            continue;
        cw_say_unknown(t->session, "test file", t->args->positionals.items[i], stems.items,
                       stems.len);
        return false;
    }
    return true;
}

static void tap_line(void *context, cw_str line) { cw_tap_line(context, line); }

/* The command that runs this piece again, as people would type it. */
static cw_str replay_command(struct testing *t, cw_str stem, cw_str seed) {
    struct cw_argv argv = {0};
    cw_argv_add(&t->session->arena, &argv, CW_STR("cwdk"));
    cw_argv_add(&t->session->arena, &argv, CW_STR("test"));
    cw_argv_add(&t->session->arena, &argv, stem);
    cw_machine_replay_args(t->session, t->args, seed, &argv);
    return cw_argv_shell(&t->session->arena, &argv);
}

/* Gives the machine's exit code, or ours when it could not be run. */
static int run_machine(struct testing *t, cw_str file, cw_str stem, cw_str seed, bool *ret_ran) {
    struct cw_session *session = t->session;
    struct cw_client client = {.name = stem};
    cw_result result =
        cw_fs_absolute(&session->arena, cw_client_path(session, t->target, file), &client.path);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot find the test %" CW_FMT, CW_ARG(stem));
    struct cw_machine_files files;
    struct cw_machine_options machine = cw_machine_options_from(session, t->args);
    int code = cw_machine_script(session, t->target, stem, client, &machine, &files);
    machine.seed = seed;
    machine.replay_command = replay_command(t, stem, seed);
    struct cw_proc proc;
    if (code == CW_EXIT_OK)
        code = cw_machine_command(session, t->target, &machine, &files, &proc);
    if (code)
        return code;
    proc.out = CW_STREAM_LINES;
    proc.on_line = tap_line;
    proc.line_context = &t->tap;
    cw_term_detail(&session->term, "Running", "%" CW_FMT,
                   CW_ARG(cw_argv_shell(&session->arena, &proc.argv)));
    struct cw_proc_exit exit;
    result = cw_proc_run(&session->arena, &proc, &exit);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot run the NT machine");
    *ret_ran = true;
    if (exit.timed_out)
        cw_term_error(&session->term, "%" CW_FMT " took more than %u s and was stopped",
                      CW_ARG(stem), proc.timeout_seconds);
    return exit.timed_out ? CW_EXIT_NO_PROGRESS : exit.code;
}

static bool run_piece(struct testing *t, cw_str file, uint64_t seed) {
    cw_str stem = cw_path_stem(file);
    cw_str seed_text = cw_strf(&t->session->arena, "%llu", (unsigned long long)seed);
    bool ran = false;
    cw_str replay = t->args->values[CW_OPT_REPLAY];
    cw_term_status(&t->session->term, "Testing", "%" CW_FMT " (%s %" CW_FMT ")", CW_ARG(stem),
                   replay.len ? "replay" : "seed", CW_ARG(replay.len ? replay : seed_text));
    cw_tap_begin_run(&t->tap, cw_cstr(&t->session->arena, stem));
    int code = run_machine(t, file, stem, seed_text, &ran);
    if (!ran) {
        t->code = code;
        return false;
    }
    /* Exit 1 is "a test failed", and that test has its own line. */
    bool ended = code == CW_EXIT_OK || (code == CW_EXIT_FAILED && t->tap.failed_in_run);
    cw_tap_end_run(&t->tap, ended ? NULL : cw_exit_meaning(code));
    if (code == CW_EXIT_OK && t->tap.failed_in_run)
        code = CW_EXIT_FAILED;
    if (code)
        cw_term_note(&t->session->term, "log: %" CW_FMT "/runs/%" CW_FMT ".log",
                     CW_ARG(t->target->dir), CW_ARG(stem));
    if (code == CW_EXIT_FAILED) /* a report of the machine ends with its own */
        cw_term_note(&t->session->term, "replay: %" CW_FMT,
                     CW_ARG(replay_command(t, stem, seed_text)));
    t->code = code > t->code ? code : t->code;
    return true;
}

/* False when the tests could not go on. */
static bool run_pieces(struct testing *t) {
    const struct cw_strs *files = &t->target->project->tests;
    for (size_t f = 0; f < files->len; f++) {
        if (!is_wanted(t->args, cw_path_stem(files->items[f])))
            continue;
        for (uint64_t i = 0; i < t->runs; i++)
            if (t->piece++ % t->shards == t->shard - 1 &&
                !run_piece(t, files->items[f], t->seed + i))
                return false;
    }
    return true;
}

static int run_tests(struct cw_session *session, const struct cw_target *target,
                     const struct cw_args *args) {
    struct testing t = {.session = session, .target = target, .args = args};
    if (!parse_options(&t) || !names_fit(&t))
        return CW_EXIT_USAGE;
    if (session->tap)
        t.tap = *session->tap;
    else
        cw_tap_begin(&t.tap);
    if (!run_pieces(&t))
        puts("Bail out! not all tests were run");
    if (session->tap)
        *session->tap = t.tap;
    else
        cw_tap_end(&t.tap);
    if (t.code == CW_EXIT_INTERRUPTED || t.code == CW_EXIT_ENVIRONMENT)
        return t.code;
    const char *verifier = cw_str_eq(args->values[CW_OPT_VERIFIER], CW_STR("off"))
                               ? "; verifier off"
                           : t.code == CW_EXIT_OK ? "; the verifier is silent"
                                                  : "";
    cw_term_status(&session->term, t.code ? "Failed" : "Finished",
                   "%u passed, %u failed, %u skipped%s", t.tap.passed, t.tap.failed, t.tap.skipped,
                   verifier);
    return t.code;
}

static int run(struct cw_session *session, const struct cw_args *args) {
    struct cw_project project;
    int code = cw_project_open(session, &project);
    if (code)
        return code;
    if (project.tests.len == 0 && session->members > 1) {
        cw_term_note(&session->term, "`%" CW_FMT "` has no tests", CW_ARG(project.manifest.name));
        return CW_EXIT_OK;
    }
    if (!cw_machine_takes(session, &project, "test"))
        return CW_EXIT_FAILED;
    if (project.tests.len == 0) {
        cw_term_error(&session->term, "there is nothing to test: no file matches `sources` in "
                                      "[test] (tests/*.c)");
        return CW_EXIT_FAILED;
    }
    struct cw_target target = cw_target_make(
        session, &project, cw_profile_from(args->values[CW_OPT_PROFILE]), CW_ARCH_X64);
    code = cw_build_all(session, &target, args->values[CW_OPT_CHECK], (cw_str){0});
    if (code == CW_EXIT_OK)
        code = cw_build_clients(session, &target, (cw_str){0});
    if (code)
        return cw_say_build_failed(session, &project, code);
    cw_lock_release(session);
    return run_tests(session, &target, args);
}

const struct cw_command cw_command_test = {
    .synopsis = "[NAMES...] [OPTIONS]",
    .summary = "Run the project's tests against the driver, each file in a fresh NT machine",
    .details =
        "NAMES select test files by part of their name. Results are TAP 13 on stdout; the "
        "kernel's\n"
        "log of each run is target/PROFILE/x64/runs/NAME.log. A failure ends with the line that\n"
        "replays it. --shard divides files and seeds among machines: --runs 1000 --shard 3/8.\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .most = 10000,
    .scope = CW_SCOPE_ALL,
    .run = run,
};

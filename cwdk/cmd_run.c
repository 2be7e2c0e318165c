#include "cwdk/build_options.h"
#include "cwdk/command.h"

#include "base/fs.h"
#include "cwdk/build.h"
#include "cwdk/lock.h"
#include "cwdk/ntmachine.h"

enum { LOG = CW_OPT_MACHINE_COUNT };

static const struct cw_option options[] = {
    CW_MACHINE_OPTIONS,
    [LOG] = {"log", 0, "FILE", NULL, "where the log is kept (default: target/PROFILE/x64/runs)"},
};

/* The log goes to the terminal as it comes and to a file, there without colours. */
struct tee {
    struct cw_session *session;
    struct cw_buf kept;
};

static void tee_line(void *context, cw_str line) {
    struct tee *tee = context;
    fprintf(stderr, "%" CW_FMT "\n", CW_ARG(line));
    for (size_t at = 0; at < line.len; at++) {
        if (line.ptr[at] != '\033') {
            cw_buf_add_char(&tee->kept, line.ptr[at]);
            continue;
        }
        while (at < line.len && line.ptr[at] != 'm')
            at++;
    }
    cw_buf_add_char(&tee->kept, '\n');
}

static int start(struct cw_session *session, const struct cw_target *target,
                 const struct cw_machine_options *machine, cw_str log) {
    struct cw_machine_files files;
    int code =
        cw_machine_script(session, target, CW_STR("run"), (struct cw_client){0}, machine, &files);
    if (code)
        return code;
    if (log.len == 0)
        log = files.log;
    files.log = (cw_str){0};
    struct cw_proc proc;
    code = cw_machine_command(session, target, machine, &files, &proc);
    if (code)
        return code;
    struct tee tee = {session, cw_buf_new(&session->arena)};
    proc.out = CW_STREAM_LINES;
    proc.err = CW_STREAM_TO_STDOUT;
    proc.on_line = tee_line;
    proc.line_context = &tee;
    cw_term_detail(&session->term, "Running", "%" CW_FMT,
                   CW_ARG(cw_argv_shell(&session->arena, &proc.argv)));
    struct cw_proc_exit exit;
    cw_result result = cw_proc_run(&session->arena, &proc, &exit);
    cw_result kept = cw_fs_write(log, cw_buf_str(&tee.kept));
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot run the NT machine");
    if (cw_failed(kept))
        return cw_session_fail(session, kept, "cannot write %" CW_FMT, CW_ARG(log));
    if (exit.timed_out) {
        cw_term_error(&session->term, "the run took more than %u s and was stopped; log: %" CW_FMT,
                      proc.timeout_seconds, CW_ARG(log));
        return CW_EXIT_NO_PROGRESS;
    }
    if (exit.code == 0) {
        cw_term_status(&session->term, "Finished", "the driver was unloaded; log: %" CW_FMT,
                       CW_ARG(log));
        return CW_EXIT_OK;
    }
    const char *why =
        exit.code == CW_EXIT_FAILED ? "the driver did not start" : cw_exit_meaning(exit.code);
    cw_term_error(&session->term, "%s (exit code %d); log: %" CW_FMT, why, exit.code, CW_ARG(log));
    return exit.code;
}

static cw_str replay_command(struct cw_session *session, const struct cw_args *args,
                             const struct cw_manifest *manifest) {
    struct cw_argv argv = {0};
    cw_argv_add(&session->arena, &argv, CW_STR("cwdk"));
    cw_argv_add(&session->arena, &argv, CW_STR("run"));
    cw_str seed = args->values[CW_OPT_SEED];
    if (seed.len == 0)
        seed = cw_strf(&session->arena, "%lld", (long long)manifest->test_seed);
    cw_machine_replay_args(session, args, seed, &argv);
    return cw_argv_shell(&session->arena, &argv);
}

static int run(struct cw_session *session, const struct cw_args *args) {
    struct cw_project project;
    int code = cw_project_open(session, &project);
    if (code)
        return code;
    struct cw_target target = cw_target_make(
        session, &project, cw_profile_from(args->values[CW_OPT_PROFILE]), CW_ARCH_X64);
    if (!cw_machine_takes(session, &project, "run"))
        return CW_EXIT_FAILED;
    code = cw_build_all(session, &target, args->values[CW_OPT_CHECK], (cw_str){0});
    if (code)
        return cw_say_build_failed(session, &project, code);
    cw_lock_release(session);
    cw_term_status(&session->term, "Running", "%" CW_FMT " in the NT machine",
                   CW_ARG(target.package));
    struct cw_machine_options machine = cw_machine_options_from(session, args);
    machine.replay_command = replay_command(session, args, &project.manifest);
    return start(session, &target, &machine, cw_session_path(session, args->values[LOG]));
}

const struct cw_command cw_command_run = {
    .synopsis = "[OPTIONS]",
    .summary = "Load the driver into the NT machine, plug its device, and show the log",
    .details =
        "The package is built first. Everything the machine does follows from --seed and\n"
        "--schedule, so a run repeats itself; a report ends with the line that replays it.\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .scope = CW_SCOPE_ONE_PROJECT,
    .run = run,
};

#include "cwdk/ntmachine.h"

#include "base/fs.h"

const char *cw_exit_meaning(int code) {
    static const struct {
        int number;
        const char *meaning;
    } meanings[] = {
#define CWDK_EXIT(number, name, meaning) {number, meaning},
#include "cwdk/exit_codes.def"
#undef CWDK_EXIT
    };
    for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++)
        if (meanings[i].number == code)
            return meanings[i].meaning;
    return "the NT machine itself failed";
}

struct cw_machine_options cw_machine_options_from(struct cw_session *session,
                                                  const struct cw_args *args) {
    return (struct cw_machine_options){
        .seed = args->values[CW_OPT_SEED],
        .schedule = args->values[CW_OPT_SCHEDULE],
        .processors = args->values[CW_OPT_PROCESSORS],
        .replay = args->values[CW_OPT_REPLAY],
        .verifier = args->values[CW_OPT_VERIFIER],
        .trace = args->given[CW_OPT_TRACE],
        .report_json = cw_session_path(session, args->values[CW_OPT_REPORT_JSON]),
    };
}

bool cw_machine_takes(struct cw_session *session, const struct cw_project *project,
                      const char *verb) {
    cw_str name = project->manifest.name;
    if (project->manifest.type == CW_DRIVER_UMDF) {
        cw_term_error(&session->term,
                      "the NT machine runs kernel drivers only, and `%" CW_FMT
                      "` is one in user mode",
                      CW_ARG(name));
        return false;
    }
    if (!cw_is_packaged(project)) {
        cw_term_error(&session->term, "`%" CW_FMT "` is not packaged, so there is nothing to %s",
                      CW_ARG(name), verb);
        return false;
    }
    return true;
}

void cw_machine_replay_args(struct cw_session *session, const struct cw_args *args, cw_str seed,
                            struct cw_argv *argv) {
    static const unsigned kept[] = {CW_OPT_PROCESSORS, CW_OPT_VERIFIER, CW_OPT_PROFILE,
                                    CW_OPT_CHECK,      CW_OPT_TRACE,    CW_OPT_SCHEDULE,
                                    CW_OPT_REPLAY};
    static const struct cw_option table[] = {CW_MACHINE_OPTIONS};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
        if (!args->given[kept[i]])
            continue;
        cw_argv_addf(&session->arena, argv, "--%s", table[kept[i]].name);
        if (table[kept[i]].value_name)
            cw_argv_add(&session->arena, argv, args->values[kept[i]]);
    }
    if (args->given[CW_OPT_REPLAY])
        return;
    cw_argv_add(&session->arena, argv, CW_STR("--seed"));
    cw_argv_add(&session->arena, argv, seed);
}

int cw_machine_script(struct cw_session *session, const struct cw_target *target, cw_str name,
                      struct cw_client client, const struct cw_machine_options *options,
                      struct cw_machine_files *ret_files) {
    cw_str dir = cw_path_join(&session->arena, target->dir, CW_STR("runs"));
    struct cw_machine_files files = {
        .script =
            cw_strf(&session->arena, "%" CW_FMT "/%" CW_FMT ".script", CW_ARG(dir), CW_ARG(name)),
        .log = cw_strf(&session->arena, "%" CW_FMT "/%" CW_FMT ".log", CW_ARG(dir), CW_ARG(name)),
    };
    cw_str text;
    cw_result result = cw_script_make(session, target, client, options->trace, &text);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot make the boot script");
    result = cw_fs_make_dirs(dir);
    if (cw_ok(result))
        result = cw_fs_write(files.script, text);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot write %" CW_FMT, CW_ARG(files.script));
    *ret_files = files;
    return CW_EXIT_OK;
}

static void add_pair(struct cw_session *session, struct cw_proc *proc, const char *name,
                     cw_str value) {
    if (value.len == 0)
        return;
    cw_argv_add(&session->arena, &proc->argv, cw_str_of(name));
    cw_argv_add(&session->arena, &proc->argv, value);
}

/* The option's value, or the manifest's number. */
static cw_str or_number(struct cw_session *session, cw_str value, int64_t number) {
    return value.len ? value : cw_strf(&session->arena, "%lld", (long long)number);
}

int cw_machine_command(struct cw_session *session, const struct cw_target *target,
                       const struct cw_machine_options *options,
                       const struct cw_machine_files *files, struct cw_proc *ret_proc) {
    static const char *const tools[] = {"llvm-symbolizer-19", NULL};
    const struct cw_manifest *manifest = &target->project->manifest;
    cw_str program = cw_path_join(&session->arena, session->bin_dir, CW_STR("ntmachine"));
    cw_str images;
    if (!cw_session_need_tools(session, tools) || !cw_session_own_file(session, "images", &images))
        return CW_EXIT_ENVIRONMENT;
    if (!cw_fs_is_file(program)) {
        cw_term_error(&session->term, "the NT machine %" CW_FMT " is missing", CW_ARG(program));
        return CW_EXIT_ENVIRONMENT;
    }
    struct cw_proc proc = {.timeout_seconds = (unsigned)manifest->test_timeout};
    cw_argv_add(&session->arena, &proc.argv, program);
    add_pair(session, &proc, "--images", images);
    add_pair(session, &proc, "--script", files->script);
    add_pair(session, &proc, "--log", files->log);
    add_pair(session, &proc, "--seed", or_number(session, options->seed, manifest->test_seed));
    add_pair(session, &proc, "--schedule",
             options->schedule.len ? options->schedule : manifest->test_schedule);
    add_pair(session, &proc, "--processors",
             or_number(session, options->processors, manifest->test_processors));
    add_pair(session, &proc, "--replay", options->replay);
    add_pair(session, &proc, "--verifier",
             options->verifier.len ? options->verifier : CW_STR("on"));
    add_pair(session, &proc, "--report-json", options->report_json);
    add_pair(session, &proc, "--replay-command", options->replay_command);
    add_pair(session, &proc, "--color", session->term.colour ? CW_STR("always") : CW_STR("never"));
    *ret_proc = proc;
    return CW_EXIT_OK;
}

#include "cwdk/ninja.h"

#include <errno.h>
#include "base/proc.h"
#include "cwdk/hints.h"

struct filter {
    struct cw_session *session;
    const struct cw_target *target;
    bool clients;      /* the goal is the tests, not the driver */
    bool skip_command; /* the line after "FAILED:" is the command */
    bool said_compiling, said_checking, said_linking;
    bool machine_fault; /* something was said that is not the project's */
    struct cw_hints hints;
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

/* The tools end with their own codes, so what they say tells whose fault a failure is. */
static bool is_machine_fault(cw_str line) {
    static const int reasons[] = {ENOSPC, EDQUOT, EROFS, EIO};
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (cw_str_find(line, cw_str_of(strerror(reasons[i]))) != CW_NPOS)
            return true;
    return false;
}

static void filter_line(void *context, cw_str line) {
    struct filter *f = context;
    f->machine_fault = f->machine_fault || is_machine_fault(line);
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
    } else if (cw_str_starts(line, CW_STR("ninja: error: "))) {
        cw_term_error(&f->session->term, "%" CW_FMT,
                      CW_ARG(cw_str_from(line, strlen("ninja: error: "))));
        return;
    } else if (cw_str_starts(line, CW_STR("ninja: "))) {
        return; /* "build stopped", "no work to do": the exit code says it */
    }
    cw_hints_before(&f->hints, line);
    fprintf(stderr, "%" CW_FMT "\n", CW_ARG(line));
    cw_hints_after(&f->hints, line);
}

int cw_ninja_run(struct cw_session *session, const struct cw_target *target, const char *goal,
                 cw_str jobs) {
    struct cw_arena *arena = &session->arena;
    struct filter filter = {
        .session = session,
        .target = target,
        .clients = strcmp(goal, "clients") == 0,
        .hints = {.session = session, .target = target},
    };
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
    cw_hints_flush(&filter.hints);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot run ninja");
    if (exit.code == 130 || exit.signal)
        return exit.code;
    if (exit.code == 0)
        return CW_EXIT_OK;
    return filter.machine_fault ? CW_EXIT_ENVIRONMENT : CW_EXIT_FAILED;
}

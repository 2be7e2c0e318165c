/* Starting the NT machine. */
#ifndef CWDK_NTMACHINE_H
#define CWDK_NTMACHINE_H

#include "cwdk/command.h"
#include "cwdk/script.h"

struct cw_machine_options {
    cw_str seed, schedule, processors; /* empty: the manifest's */
    cw_str replay;                     /* schedule and seed as a report prints them */
    cw_str verifier;                   /* "on" or "off"; empty: on */
    cw_str report_json;                /* a file, or empty */
    bool trace;                        /* every trace provider is on */
    cw_str replay_command;             /* what a report tells to type for this very run */
};

/* From the command line of `run` or `test`. */
struct cw_machine_options cw_machine_options_from(struct cw_session *session,
                                                  const struct cw_args *args);

/* Appends what makes a run the same again: --replay as it was given, or seed and schedule. */
void cw_machine_replay_args(struct cw_session *session, const struct cw_args *args, cw_str seed,
                            struct cw_argv *argv);

/* The files of one run. */
struct cw_machine_files {
    cw_str script;
    cw_str log; /* empty: the kernel's log goes to stderr */
};

/* The options that `run` and `test` share, for their tables; index them by these. */
enum {
    CW_OPT_SEED,
    CW_OPT_SCHEDULE,
    CW_OPT_PROCESSORS,
    CW_OPT_REPLAY,
    CW_OPT_VERIFIER,
    CW_OPT_REPORT_JSON,
    CW_OPT_PROFILE,
    CW_OPT_CHECK,
    CW_OPT_TRACE,
    CW_OPT_MACHINE_COUNT
};

#define CW_MACHINE_OPTIONS                                                                         \
    [CW_OPT_SEED] = {"seed", 0, "N", NULL, "where every decision of the machine comes from"},      \
    [CW_OPT_SCHEDULE] = {"schedule", 0, "KIND", "rr|random|pct", "how threads are chosen"},        \
    [CW_OPT_PROCESSORS] = {"processors", 0, "N", NULL, "virtual processors"},                      \
    [CW_OPT_REPLAY] = {"replay", 0, "TEXT", NULL, "schedule and seed from a report"},              \
    [CW_OPT_VERIFIER] = {"verifier", 0, "WHEN", "on|off", "check every call of the driver"},       \
    [CW_OPT_REPORT_JSON] = {"report-json", 0, "FILE", NULL, "a machine-readable copy of reports"}, \
    [CW_OPT_PROFILE] = {"profile", 0, "NAME", "dev|release", "profile (default: dev)"},            \
    [CW_OPT_CHECK] = {"check", 0, "LEVEL", "error|warn|off", "what the checker's errors are"},     \
    [CW_OPT_TRACE] = {"trace", 0, NULL, NULL, "turn the driver's trace messages on, in the log"}

/* Whether the project's driver is one that the machine can load; says why it is not. `verb` is the
 * command, "run" or "test". */
CW_MUST_USE bool cw_machine_takes(struct cw_session *session, const struct cw_project *project,
                                  const char *verb);

/* Prepares the command line of one run; the caller says where output goes and runs it.
 * Gives the exit code. */
CW_MUST_USE int cw_machine_command(struct cw_session *session, const struct cw_target *target,
                                   const struct cw_machine_options *options,
                                   const struct cw_machine_files *files, struct cw_proc *ret_proc);

/* Writes the script of one run to target/PROFILE/ARCH/runs/NAME.script. */
CW_MUST_USE int cw_machine_script(struct cw_session *session, const struct cw_target *target,
                                  cw_str name, struct cw_client client,
                                  const struct cw_machine_options *options,
                                  struct cw_machine_files *ret_files);

/* "the verifier stopped the driver", ... */
const char *cw_exit_meaning(int code);

#endif

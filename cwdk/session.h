/* What every command gets: memory for the run, where diagnostics and status go, the options that
 * all commands share, and where cwdk's own files are.
 *
 * Lifecycle: main makes one session, runs one command with it, and releases it. */
#ifndef CWDK_SESSION_H
#define CWDK_SESSION_H

#include "base/diag.h"
#include "base/map.h"
#include "base/proc.h"
#include "base/term.h"
#include "cwdk/exit.h"

struct cw_session {
    struct cw_arena arena;
    struct cw_sources sources;
    struct cw_render_sink diags; /* to stderr */
    struct cw_term term;         /* to stderr */
    cw_str self;                 /* path of this program */
    cw_str bin_dir;              /* where it lies: ntmachine is beside it */
    cw_str lib_dir;              /* ../lib/cwdk: headers, libraries, images, templates */
    cw_str start_dir;            /* the working folder at the start; opening a project leaves it */
    cw_str manifest_path;        /* --manifest-path; empty: search upward from here */
    cw_str wdk_root;             /* --wdk-root, absolute; empty: the manifest's */
    cw_str wdk_version;          /* --wdk-version; empty: the manifest's */
    cw_str package;              /* -p: the member of a workspace; empty: all */
    struct cw_tap *tap;  /* of all members of a workspace together; NULL: each has its own */
    size_t members;      /* of the workspace that a command works on; 0: a project */
    struct cw_map built; /* dependencies that are up to date */
    struct cw_map locks; /* target folders that this process has locked */
};

/* CW_EXIT_ENVIRONMENT with one message when the program cannot find out where it is. */
CW_MUST_USE int cw_session_init(struct cw_session *session);
void cw_session_set_output(struct cw_session *session, enum cw_colour_policy colour,
                           enum cw_verbosity verbosity);
void cw_session_release(struct cw_session *session);

/* The exit code of a failure that has been said already: 3 for faults of the computer (no room, no
 * permission, a missing tool), else 1; 130 when interrupted. */
int cw_session_exit(cw_result result);

/* Says what failed and why, unless it has been said (CW_REPORTED), and gives the exit code that
 * fits the reason: 130 when interrupted, 3 when the machine is at fault, 1 otherwise. */
CW_MUST_USE int cw_session_fail(struct cw_session *session, cw_result result, const char *format,
                                ...) CW_PRINTF(3, 4);

/* A path from the command line, which is relative to where cwdk was started; empty stays empty. */
cw_str cw_session_path(struct cw_session *session, cw_str path);

/* A file of cwdk's own below lib_dir; says so and returns false when it is not there. */
CW_MUST_USE bool cw_session_own_file(struct cw_session *session, const char *relative,
                                     cw_str *ret_path);

/* Whether the programs are on PATH; says which one is missing and what to install. The list ends
 * with NULL. */
CW_MUST_USE bool cw_session_need_tools(struct cw_session *session, const char *const *names);

#endif

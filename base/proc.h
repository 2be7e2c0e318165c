/* Running other programs.
 *
 * A program is found through PATH, runs in its own right (no shell) and is waited for. A program
 * that cannot be started is a failed cw_result (ENOENT: not found); one that ran and returned
 * non-zero is a success whose exit says so. When this tool is signalled (cw_proc_catch_signals),
 * running children are sent the same signal, are waited for, and the call fails with
 * CW_INTERRUPTED. */
#ifndef BASE_PROC_H
#define BASE_PROC_H

#include "base/str.h"
#include "base/vec.h"

struct cw_argv {
    const char **items; /* NULL-terminated as soon as anything was added */
    size_t len;
    size_t cap;
};

void cw_argv_add(struct cw_arena *arena, struct cw_argv *argv, cw_str arg);
void cw_argv_addf(struct cw_arena *arena, struct cw_argv *argv, const char *format, ...)
    CW_PRINTF(3, 4);

enum cw_proc_stream {
    CW_STREAM_INHERIT,   /* the child writes where we do */
    CW_STREAM_CAPTURE,   /* given back in the result */
    CW_STREAM_DISCARD,   /* /dev/null */
    CW_STREAM_LINES,     /* stdout only: each line goes to on_line as it comes */
    CW_STREAM_TO_STDOUT, /* stderr only: the child's stderr goes where its stdout goes */
    CW_STREAM_TO_STDERR, /* stdout only: the child's stdout goes to our stderr */
};

struct cw_proc {
    struct cw_argv argv;
    cw_str cwd;              /* empty: ours */
    struct cw_strs env;      /* "NAME=value" added to, or replacing in, our environment */
    enum cw_proc_stream out; /* stdout */
    enum cw_proc_stream err; /* stderr; CAPTURE gives it separately */
    cw_str input;            /* given on stdin; when ptr is NULL, stdin is /dev/null */
    bool inherit_stdin;
    unsigned timeout_seconds; /* then the child gets SIGTERM, and SIGKILL soon after; 0: none */
    void (*on_line)(void *context, cw_str line); /* without its line end */
    void *line_context;
};

struct cw_proc_exit {
    int code;   /* exit code, or 128 + signal when killed by one, as shells say it */
    int signal; /* 0 when it exited by itself */
    bool timed_out;
    cw_str out;
    cw_str err;
};

CW_MUST_USE cw_result cw_proc_run(struct cw_arena *arena, const struct cw_proc *proc,
                                  struct cw_proc_exit *ret_exit);

/* Whether a program of that name is on PATH; *ret_path (may be NULL) gets where. */
bool cw_proc_find(struct cw_arena *arena, cw_str name, cw_str *ret_path);

/* The command line as one would type it in a POSIX shell. */
cw_str cw_argv_shell(struct cw_arena *arena, const struct cw_argv *argv);

/* SIGINT, SIGTERM and SIGHUP set a flag and are passed on to a running child instead of killing
 * this tool. cw_proc_interrupted gives the signal received, or 0. */
void cw_proc_catch_signals(void);
int cw_proc_interrupted(void);

#endif

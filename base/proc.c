#include "base/proc.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "base/fs.h"

void cw_argv_add(struct cw_arena *arena, struct cw_argv *argv, cw_str arg) {
    while (argv->len + 2 > argv->cap)
        argv->items = cw_vec_grow_(arena, argv->items, &argv->cap, sizeof *argv->items,
                                   _Alignof(const char *));
    argv->items[argv->len++] = cw_cstr(arena, arg);
    argv->items[argv->len] = NULL;
}

void cw_argv_addf(struct cw_arena *arena, struct cw_argv *argv, const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_argv_add(arena, argv, cw_strv(arena, format, args));
    va_end(args);
}

static bool is_shell_safe(cw_str word) {
    static const char safe[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                               "_-+=./:,@%^";
    for (size_t i = 0; i < word.len; i++)
        if (!strchr(safe, word.ptr[i]))
            return false;
    return word.len > 0;
}

cw_str cw_argv_shell(struct cw_arena *arena, const struct cw_argv *argv) {
    struct cw_buf buf = cw_buf_new(arena);
    for (size_t i = 0; i < argv->len; i++) {
        cw_str word = cw_str_of(argv->items[i]);
        if (i > 0)
            cw_buf_add_char(&buf, ' ');
        if (is_shell_safe(word)) {
            cw_buf_add(&buf, word);
            continue;
        }
        cw_buf_add_char(&buf, '\'');
        for (size_t j = 0; j < word.len; j++) {
            if (word.ptr[j] == '\'')
                cw_buf_add(&buf, CW_STR("'\\''"));
            else
                cw_buf_add_char(&buf, word.ptr[j]);
        }
        cw_buf_add_char(&buf, '\'');
    }
    return cw_buf_str(&buf);
}

bool cw_proc_find(struct cw_arena *arena, cw_str name, cw_str *ret_path) {
    bool has_slash = cw_str_find_char(name, '/') != CW_NPOS;
    const char *path = getenv("PATH");
    cw_str rest = has_slash ? CW_STR("") : cw_str_of(path ? path : "/usr/bin:/bin");
    cw_str dir;
    while (cw_str_split(&rest, ':', &dir)) {
        cw_str candidate =
            has_slash ? name : cw_path_join(arena, dir.len ? dir : CW_STR("."), name);
        if (!cw_fs_is_file(candidate) || access(cw_cstr(arena, candidate), X_OK) != 0)
            continue;
        if (ret_path)
            *ret_path = candidate;
        return true;
    }
    return false;
}

/* Signal state is the one global of this room: a handler has no other way to be told. */
static volatile sig_atomic_t received_signal;
static volatile sig_atomic_t running_child; /* pid, or 0 */

static void pass_on(int signal) {
    int saved = errno;
    received_signal = signal;
    if (running_child > 0)
        kill((pid_t)running_child, signal);
    errno = saved;
}

void cw_proc_catch_signals(void) {
    struct sigaction action = {.sa_handler = pass_on};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
}

int cw_proc_interrupted(void) { return received_signal; }

/* Our environment with the given settings put over it. */
static char **environment(struct cw_arena *arena, const struct cw_strs *settings) {
    struct cw_argv env = {0};
    for (char **at = environ; *at; at++) {
        cw_str have = cw_str_of(*at);
        cw_str name = cw_str_slice(have, 0, cw_str_find_char(have, '=') + 1);
        bool replaced = false;
        for (size_t i = 0; i < settings->len; i++)
            replaced = replaced || cw_str_starts(settings->items[i], name);
        if (!replaced)
            cw_argv_add(arena, &env, have);
    }
    for (size_t i = 0; i < settings->len; i++)
        cw_argv_add(arena, &env, settings->items[i]);
    return (char **)env.items; /* NULL, which is an empty environment, when there is nothing */
}

/* The parent's ends of the child's pipes; -1 when there is none. */
struct pipes {
    int in;
    int out;
    int err;
};

struct plumbing {
    posix_spawn_file_actions_t actions;
    struct pipes ours;
    int theirs[3]; /* to be closed here after the spawn; -1 when not a pipe */
};

static int make_pipe(struct plumbing *plumbing, int child_fd, bool child_reads, int *ret_ours) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return errno;
    int theirs = child_reads ? ends[0] : ends[1];
    *ret_ours = child_reads ? ends[1] : ends[0];
    plumbing->theirs[child_fd] = theirs;
    fcntl(*ret_ours, F_SETFL, O_NONBLOCK);
    return posix_spawn_file_actions_adddup2(&plumbing->actions, theirs, child_fd);
}

static int plumb_output(struct plumbing *plumbing, int child_fd, enum cw_proc_stream stream,
                        int *ours) {
    switch (stream) {
    case CW_STREAM_INHERIT:
        return 0;
    case CW_STREAM_CAPTURE:
    case CW_STREAM_LINES:
        return make_pipe(plumbing, child_fd, false, ours);
    case CW_STREAM_DISCARD:
        return posix_spawn_file_actions_addopen(&plumbing->actions, child_fd, "/dev/null", O_WRONLY,
                                                0);
    case CW_STREAM_TO_STDOUT: /* stdout is plumbed before stderr */
        return posix_spawn_file_actions_adddup2(&plumbing->actions, STDOUT_FILENO, child_fd);
    case CW_STREAM_TO_STDERR:
        return posix_spawn_file_actions_adddup2(&plumbing->actions, STDERR_FILENO, child_fd);
    }
    return EINVAL;
}

static int plumb(struct cw_arena *arena, struct plumbing *plumbing, const struct cw_proc *proc) {
    int error = 0;
    if (proc->cwd.len)
        error = posix_spawn_file_actions_addchdir_np(&plumbing->actions, cw_cstr(arena, proc->cwd));
    if (!error && proc->input.ptr)
        error = make_pipe(plumbing, STDIN_FILENO, true, &plumbing->ours.in);
    else if (!error && !proc->inherit_stdin)
        error = posix_spawn_file_actions_addopen(&plumbing->actions, STDIN_FILENO, "/dev/null",
                                                 O_RDONLY, 0);
    if (!error)
        error = plumb_output(plumbing, STDOUT_FILENO, proc->out, &plumbing->ours.out);
    if (!error)
        error = plumb_output(plumbing, STDERR_FILENO, proc->err, &plumbing->ours.err);
    return error;
}

static void close_fd(int *fd) {
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

/* Signals that we catch or ignore go back to their defaults in the child. */
static int spawn(struct cw_arena *arena, const struct cw_proc *proc, struct plumbing *plumbing,
                 pid_t *ret_pid) {
    posix_spawnattr_t attributes;
    sigset_t defaults;
    sigset_t nothing;
    sigset_t caught;
    sigset_t before;
    sigemptyset(&nothing);
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    sigaddset(&defaults, SIGINT);
    sigaddset(&defaults, SIGTERM);
    sigaddset(&defaults, SIGHUP);
    caught = defaults;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setsigmask(&attributes, &nothing);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    /* Held back so that a signal cannot fall between the spawn and our knowing the child. */
    sigprocmask(SIG_BLOCK, &caught, &before);
    int error = received_signal
                    ? EINTR
                    : posix_spawnp(ret_pid, proc->argv.items[0], &plumbing->actions, &attributes,
                                   (char *const *)proc->argv.items, environment(arena, &proc->env));
    if (!error)
        running_child = *ret_pid;
    sigprocmask(SIG_SETMASK, &before, NULL);
    posix_spawnattr_destroy(&attributes);
    return error;
}

static void feed(int *fd, cw_str *input) {
    ssize_t wrote = write(*fd, input->ptr, input->len);
    if (wrote >= 0)
        *input = cw_str_from(*input, (size_t)wrote);
    else if (errno == EAGAIN || errno == EINTR)
        return;
    if (wrote < 0 || input->len == 0) /* a child that stops reading has what it wanted */
        close_fd(fd);
}

static void drain(int *fd, struct cw_buf *into) {
    char bytes[16384];
    ssize_t got = read(*fd, bytes, sizeof bytes);
    if (got > 0)
        cw_buf_add(into, cw_str_n(bytes, (size_t)got));
    else if (got == 0 || (errno != EAGAIN && errno != EINTR))
        close_fd(fd);
}

/* Holds SIGPIPE back while we feed a child, and swallows the one that we caused. */
static void hold_sigpipe(sigset_t *ret_before) {
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    sigprocmask(SIG_BLOCK, &pipe, ret_before);
}

static void release_sigpipe(const sigset_t *before) {
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    const struct timespec now = {0};
    while (sigtimedwait(&pipe, NULL, &now) == SIGPIPE)
        continue;
    sigprocmask(SIG_SETMASK, before, NULL);
}

/* Hands over the complete lines in the buffer, and at the end of the stream the rest too. */
static void hand_over_lines(const struct cw_proc *proc, struct cw_buf *buf, bool at_end) {
    cw_str rest = cw_buf_str(buf);
    for (size_t end; (end = cw_str_find_char(rest, '\n')) != CW_NPOS;) {
        proc->on_line(proc->line_context, cw_str_slice(rest, 0, end));
        rest = cw_str_from(rest, end + 1);
    }
    if (at_end && rest.len)
        proc->on_line(proc->line_context, rest);
    else
        memmove(buf->ptr, rest.ptr, rest.len);
    buf->len = at_end ? 0 : rest.len;
}

/* Ends a child that takes too long. The descriptor is readable when the child has ended. */
struct watchdog {
    pid_t pid;
    int pidfd; /* -1: no limit, or the child has ended */
    int64_t deadline;
    int next_signal; /* 0: nothing more to send */
    bool fired;
};

enum { GRACE_MS = 2000 };

static int64_t now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static struct watchdog start_watchdog(pid_t pid, unsigned seconds) {
    struct watchdog dog = {.pid = pid, .pidfd = -1};
    if (seconds) {
        dog.pidfd = pidfd_open(pid, 0);
        dog.deadline = now_ms() + (int64_t)seconds * 1000;
        dog.next_signal = SIGTERM;
    }
    return dog;
}

/* For poll: milliseconds until there is something to do, or -1. */
static int watchdog_wait(const struct watchdog *dog) {
    if (dog->pidfd < 0 || !dog->next_signal)
        return -1;
    int64_t left = dog->deadline - now_ms();
    return left < 0 ? 0 : left > INT32_MAX ? INT32_MAX : (int)left;
}

static void watchdog_bite(struct watchdog *dog) {
    if (dog->pidfd < 0 || !dog->next_signal || now_ms() < dog->deadline)
        return;
    kill(dog->pid, dog->next_signal);
    dog->fired = true;
    dog->next_signal = dog->next_signal == SIGTERM ? SIGKILL : 0;
    dog->deadline += GRACE_MS;
}

static void exchange(const struct cw_proc *proc, struct pipes *pipes, struct watchdog *dog,
                     struct cw_buf *out, struct cw_buf *err) {
    cw_str input = proc->input;
    if (pipes->in >= 0 && input.len == 0)
        close_fd(&pipes->in);
    while (pipes->in >= 0 || pipes->out >= 0 || pipes->err >= 0 || dog->pidfd >= 0) {
        struct pollfd polled[4] = {
            {.fd = pipes->in, .events = POLLOUT},
            {.fd = pipes->out, .events = POLLIN},
            {.fd = pipes->err, .events = POLLIN},
            {.fd = dog->pidfd, .events = POLLIN},
        };
        if (poll(polled, 4, watchdog_wait(dog)) < 0)
            continue; /* EINTR: the child has been told */
        watchdog_bite(dog);
        if (polled[0].revents)
            feed(&pipes->in, &input);
        if (polled[1].revents)
            drain(&pipes->out, out);
        if (polled[1].revents && proc->out == CW_STREAM_LINES)
            hand_over_lines(proc, out, pipes->out < 0);
        if (polled[2].revents)
            drain(&pipes->err, err);
        if (polled[3].revents)
            close_fd(&dog->pidfd);
    }
}

static cw_result wait_for(pid_t pid, struct cw_proc_exit *exit) {
    int status;
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            return cw_fail(errno);
    running_child = 0;
    if (WIFSIGNALED(status)) {
        exit->signal = WTERMSIG(status);
        exit->code = 128 + exit->signal;
    } else {
        exit->code = WEXITSTATUS(status);
    }
    return received_signal ? cw_fail(CW_INTERRUPTED) : CW_OK;
}

cw_result cw_proc_run(struct cw_arena *arena, const struct cw_proc *proc,
                      struct cw_proc_exit *ret_exit) {
    struct plumbing plumbing = {.ours = {-1, -1, -1}, .theirs = {-1, -1, -1}};
    posix_spawn_file_actions_init(&plumbing.actions);
    pid_t pid = 0;
    int error = plumb(arena, &plumbing, proc);
    if (!error)
        error = spawn(arena, proc, &plumbing, &pid);
    posix_spawn_file_actions_destroy(&plumbing.actions);
    for (int i = 0; i < 3; i++)
        close_fd(&plumbing.theirs[i]);
    if (error) {
        close_fd(&plumbing.ours.in);
        close_fd(&plumbing.ours.out);
        close_fd(&plumbing.ours.err);
        return cw_fail(error == EINTR ? CW_INTERRUPTED : error);
    }
    struct cw_buf out = cw_buf_new(arena);
    struct cw_buf err = cw_buf_new(arena);
    sigset_t before;
    hold_sigpipe(&before);
    struct watchdog dog = start_watchdog(pid, proc->timeout_seconds);
    exchange(proc, &plumbing.ours, &dog, &out, &err);
    release_sigpipe(&before);
    struct cw_proc_exit exit = {.timed_out = dog.fired};
    CW_TRY(wait_for(pid, &exit));
    exit.out = cw_buf_str(&out);
    exit.err = cw_buf_str(&err);
    *ret_exit = exit;
    return CW_OK;
}

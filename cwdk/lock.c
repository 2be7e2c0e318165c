#include "cwdk/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/file.h>
#include <unistd.h>
#include "base/fs.h"

static int wait_for(struct cw_session *session, const struct cw_project *project, int fd) {
    if (flock(fd, LOCK_EX | LOCK_NB) == 0)
        return 0;
    if (errno != EWOULDBLOCK)
        return errno;
    cw_term_status(&session->term, "Blocking", "waiting for another build of %" CW_FMT,
                   CW_ARG(project->manifest.name));
    while (flock(fd, LOCK_EX) != 0)
        if (errno != EINTR || cw_proc_interrupted())
            return errno;
    return 0;
}

/* The target folder and its processor's are made before, so a failure is theirs. */
int cw_lock_take(struct cw_session *session, const struct cw_project *project) {
    struct cw_arena *arena = &session->arena;
    cw_str path = cw_path_join(arena, project->target_dir, CW_STR(".lock"));
    cw_str key = cw_path_join(arena, project->manifest.root, path);
    if (cw_map_has(&session->locks, key))
        return CW_EXIT_OK;
    int fd = open(cw_cstr(arena, path), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (fd < 0)
        return cw_session_fail(session, cw_fail(errno), "cannot open %" CW_FMT, CW_ARG(path));
    int error = wait_for(session, project, fd);
    if (error) {
        close(fd);
        return cw_session_fail(session, cw_fail(error == EINTR ? CW_INTERRUPTED : error),
                               "cannot lock %" CW_FMT, CW_ARG(path));
    }
    cw_map_set(arena, &session->locks, key, (void *)(intptr_t)(fd + 1));
    return CW_EXIT_OK;
}

void cw_lock_release(struct cw_session *session) {
    for (size_t i = 0; i < session->locks.len; i++)
        close((int)(intptr_t)session->locks.entries[i].value - 1);
    session->locks = (struct cw_map){0};
}

#include "base/fs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* A path as the system wants it: NUL-terminated, on the stack of the caller. */
struct sys_path {
    char text[PATH_MAX];
};

static cw_result to_sys(cw_str path, struct sys_path *ret) {
    if (path.len == 0 || memchr(path.ptr, 0, path.len))
        return cw_fail(ENOENT);
    if (path.len >= sizeof ret->text)
        return cw_fail(ENAMETOOLONG);
    memcpy(ret->text, path.ptr, path.len);
    ret->text[path.len] = 0;
    return CW_OK;
}

static cw_result last_error(void) { return cw_fail(errno); }

static cw_result read_all(struct cw_arena *arena, int fd, cw_str *ret_bytes) {
    struct stat info;
    if (fstat(fd, &info) != 0)
        return last_error();
    if (S_ISDIR(info.st_mode))
        return cw_fail(EISDIR);
    size_t cap = info.st_size > 0 ? (size_t)info.st_size + 1 : 4096;
    char *bytes = cw_arena_alloc(arena, cap, 1);
    size_t len = 0;
    for (;;) {
        if (len + 1 >= cap) { /* keep room for the NUL that makes dumps and libclang happy */
            bytes = cw_arena_grow(arena, bytes, cap, cap * 2, 1);
            cap *= 2;
        }
        ssize_t got = read(fd, bytes + len, cap - 1 - len);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return last_error();
        if (got == 0)
            break;
        len += (size_t)got;
    }
    bytes[len] = 0;
    *ret_bytes = cw_str_n(bytes, len);
    return CW_OK;
}

cw_result cw_fs_read(struct cw_arena *arena, cw_str path, cw_str *ret_bytes) {
    struct sys_path sys;
    CW_TRY(to_sys(path, &sys));
    int fd = open(sys.text, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return last_error();
    cw_result result = read_all(arena, fd, ret_bytes);
    close(fd);
    return result;
}

static cw_result write_all(int fd, cw_str bytes) {
    for (size_t done = 0; done < bytes.len;) {
        ssize_t wrote = write(fd, bytes.ptr + done, bytes.len - done);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return last_error();
        done += (size_t)wrote;
    }
    return CW_OK;
}

/* "DIR/.NAME.XXXXXX" beside the path, as mkstemp and mkdtemp want it. */
static cw_result temporary_beside(cw_str path, struct sys_path *ret) {
    cw_str dir = cw_path_dir(path);
    cw_str name = cw_path_name(path);
    int len = snprintf(ret->text, sizeof ret->text, "%" CW_FMT "/.%" CW_FMT ".XXXXXX", CW_ARG(dir),
                       CW_ARG(name));
    return len < 0 || (size_t)len >= sizeof ret->text ? cw_fail(ENAMETOOLONG) : CW_OK;
}

static unsigned current_umask(void) {
    mode_t mask = umask(0);
    umask(mask);
    return mask;
}

cw_result cw_fs_write_mode(cw_str path, cw_str bytes, unsigned mode) {
    struct sys_path target;
    struct sys_path temporary;
    CW_TRY(to_sys(path, &target));
    CW_TRY(temporary_beside(path, &temporary));
    int fd = mkostemp(temporary.text, O_CLOEXEC);
    if (fd < 0)
        return last_error();
    cw_result result = write_all(fd, bytes);
    if (cw_ok(result) && fchmod(fd, mode & ~current_umask()) != 0)
        result = last_error();
    if (close(fd) != 0 && cw_ok(result)) /* where network file systems report a full disk */
        result = last_error();
    if (cw_ok(result) && rename(temporary.text, target.text) != 0)
        result = last_error();
    if (cw_failed(result))
        unlink(temporary.text);
    return result;
}

cw_result cw_fs_write(cw_str path, cw_str bytes) { return cw_fs_write_mode(path, bytes, 0666); }

cw_result cw_fs_write_if_changed(cw_str path, cw_str bytes, bool *ret_changed) {
    struct cw_arena scratch = {0};
    cw_str old;
    bool same = cw_ok(cw_fs_read(&scratch, path, &old)) && cw_str_eq(old, bytes);
    cw_arena_release(&scratch);
    if (!same)
        CW_TRY(cw_fs_write(path, bytes));
    if (ret_changed)
        *ret_changed = !same;
    return CW_OK;
}

cw_result cw_fs_make_dirs(cw_str path) {
    struct sys_path sys;
    CW_TRY(to_sys(path, &sys));
    if (cw_fs_is_dir(path))
        return CW_OK;
    for (size_t i = 1; i <= path.len; i++) {
        if (i < path.len && sys.text[i] != '/')
            continue;
        sys.text[i] = 0;
        if (mkdir(sys.text, 0777) != 0 && errno != EEXIST)
            return last_error();
        sys.text[i] = i < path.len ? '/' : 0;
    }
    return cw_fs_is_dir(path) ? CW_OK : cw_fail(ENOTDIR);
}

/* Removes what is in the folder; the descriptor keeps us inside it whatever happens outside. */
static cw_result remove_inside(int parent, const char *name) {
    int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return last_error();
    DIR *dir = fdopendir(fd);
    if (!dir) {
        cw_result failure = last_error();
        close(fd);
        return failure;
    }
    cw_result result = CW_OK;
    for (struct dirent *entry; cw_ok(result) && (entry = readdir(dir));) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        if (unlinkat(fd, entry->d_name, 0) == 0)
            continue;
        if (errno != EISDIR && errno != EPERM) { /* what Linux and POSIX say for a folder */
            result = last_error();
            break;
        }
        result = remove_inside(fd, entry->d_name);
        if (cw_ok(result) && unlinkat(fd, entry->d_name, AT_REMOVEDIR) != 0)
            result = last_error();
    }
    closedir(dir);
    return result;
}

cw_result cw_fs_remove_tree(cw_str path) {
    struct sys_path sys;
    CW_TRY(to_sys(path, &sys));
    if (unlink(sys.text) == 0 || errno == ENOENT)
        return CW_OK;
    if (errno != EISDIR && errno != EPERM)
        return last_error();
    CW_TRY(remove_inside(AT_FDCWD, sys.text));
    return rmdir(sys.text) == 0 ? CW_OK : last_error();
}

cw_result cw_fs_remove_file(cw_str path) {
    struct sys_path sys;
    CW_TRY(to_sys(path, &sys));
    return unlink(sys.text) == 0 || errno == ENOENT ? CW_OK : last_error();
}

cw_result cw_fs_rename(cw_str from, cw_str to) {
    struct sys_path a;
    struct sys_path b;
    CW_TRY(to_sys(from, &a));
    CW_TRY(to_sys(to, &b));
    return rename(a.text, b.text) == 0 ? CW_OK : last_error();
}

cw_result cw_fs_link(cw_str to, cw_str path) {
    struct sys_path target;
    struct sys_path link;
    char have[PATH_MAX];
    CW_TRY(to_sys(to, &target));
    CW_TRY(to_sys(path, &link));
    ssize_t len = readlink(link.text, have, sizeof have);
    if (len >= 0 && cw_str_eq(cw_str_n(have, (size_t)len), to))
        return CW_OK;
    if (len >= 0 && unlink(link.text) != 0)
        return last_error();
    return symlink(target.text, link.text) == 0 ? CW_OK : last_error();
}

static bool mode_of(cw_str path, mode_t *ret_mode) {
    struct sys_path sys;
    struct stat info;
    if (cw_failed(to_sys(path, &sys)) || stat(sys.text, &info) != 0)
        return false;
    *ret_mode = info.st_mode;
    return true;
}

bool cw_fs_exists(cw_str path) {
    mode_t mode;
    return mode_of(path, &mode);
}

bool cw_fs_is_dir(cw_str path) {
    mode_t mode;
    return mode_of(path, &mode) && S_ISDIR(mode);
}

bool cw_fs_is_file(cw_str path) {
    mode_t mode;
    return mode_of(path, &mode) && S_ISREG(mode);
}

cw_result cw_stage_begin(struct cw_arena *arena, cw_str target, struct cw_stage *ret_stage) {
    struct sys_path sys;
    CW_TRY(to_sys(target, &sys));
    CW_TRY(cw_fs_make_dirs(cw_path_dir(target)));
    CW_TRY(temporary_beside(target, &sys));
    if (!mkdtemp(sys.text))
        return last_error();
    cw_str path = cw_str_of(sys.text);
    if (chmod(sys.text, 0777 & ~current_umask()) != 0) {
        cw_result failure = last_error();
        rmdir(sys.text);
        return failure;
    }
    *ret_stage = (struct cw_stage){cw_str_dup(arena, path), cw_str_dup(arena, target)};
    return CW_OK;
}

cw_result cw_stage_commit(struct cw_stage *stage) {
    struct sys_path from;
    struct sys_path to;
    CW_TRY(to_sys(stage->path, &from));
    CW_TRY(to_sys(stage->target, &to));
    /* One step either way: the target is there throughout, old or new. */
    if (rename(from.text, to.text) == 0) {
        stage->path = (cw_str){0};
        return CW_OK;
    }
    if (errno != ENOTEMPTY && errno != EEXIST && errno != ENOTDIR)
        return last_error();
    if (renameat2(AT_FDCWD, from.text, AT_FDCWD, to.text, RENAME_EXCHANGE) != 0)
        return last_error();
    cw_str old = stage->path; /* now holds what was there before */
    stage->path = (cw_str){0};
    return cw_fs_remove_tree(old);
}

void cw_stage_abandon(struct cw_stage *stage) {
    if (stage->path.len == 0)
        return;
    cw_result result = cw_fs_remove_tree(stage->path);
    (void)result; /* on the way out of another failure, which is the one to report */
    stage->path = (cw_str){0};
}

static int by_bytes(const void *a, const void *b) {
    return cw_str_cmp(*(const cw_str *)a, *(const cw_str *)b);
}

cw_result cw_fs_list(struct cw_arena *arena, cw_str path, struct cw_strs *ret_names) {
    struct sys_path sys;
    CW_TRY(to_sys(path, &sys));
    DIR *dir = opendir(sys.text);
    if (!dir)
        return last_error();
    struct cw_strs names = {0};
    errno = 0;
    for (struct dirent *entry; (entry = readdir(dir)); errno = 0) {
        cw_str name = cw_str_of(entry->d_name);
        if (!cw_str_eq(name, CW_STR(".")) && !cw_str_eq(name, CW_STR("..")))
            cw_vec_push(arena, &names, cw_str_dup(arena, name));
    }
    cw_result result = errno ? last_error() : CW_OK;
    closedir(dir);
    CW_TRY(result);
    if (names.len)
        qsort(names.items, names.len, sizeof *names.items, by_bytes);
    *ret_names = names;
    return CW_OK;
}

/* One name in a folder. */
static bool find_name(struct cw_arena *arena, cw_str folder, cw_str name, cw_str *ret_path) {
    cw_str exact = cw_path_join(arena, folder, name);
    struct cw_strs names;
    if (cw_fs_exists(exact)) {
        *ret_path = exact;
        return true;
    }
    if (cw_failed(cw_fs_list(arena, folder, &names)))
        return false;
    for (size_t i = 0; i < names.len; i++)
        if (cw_str_eq_nocase(names.items[i], name)) {
            *ret_path = cw_path_join(arena, folder, names.items[i]);
            return true;
        }
    return false;
}

bool cw_fs_find(struct cw_arena *arena, cw_str folder, cw_str path, cw_str *ret_path) {
    cw_str at = cw_str_starts(path, CW_STR("/")) ? CW_STR("/") : folder;
    cw_str part;
    while (cw_str_split(&path, '/', &part)) {
        if (part.len == 0 || cw_str_eq(part, CW_STR(".")))
            continue;
        if (!find_name(arena, at, part, &at))
            return false;
    }
    if (!cw_fs_exists(at))
        return false;
    *ret_path = at;
    return true;
}

struct glob {
    struct cw_arena *arena;
    cw_str root;
    cw_str pattern;
    struct cw_strs found;
};

static cw_result walk(struct glob *glob, cw_str relative) {
    struct cw_strs names;
    CW_TRY(cw_fs_list(glob->arena, cw_path_join(glob->arena, glob->root, relative), &names));
    for (size_t i = 0; i < names.len; i++) {
        cw_str path = cw_path_join(glob->arena, relative, names.items[i]);
        cw_str full = cw_path_join(glob->arena, glob->root, path);
        struct sys_path sys;
        struct stat info;
        CW_TRY(to_sys(full, &sys));
        if (lstat(sys.text, &info) != 0)
            continue; /* gone since it was listed */
        if (S_ISDIR(info.st_mode) && names.items[i].ptr[0] != '.')
            CW_TRY(walk(glob, path));
        else if (!S_ISDIR(info.st_mode) && cw_glob_match(glob->pattern, path))
            cw_vec_push(glob->arena, &glob->found, path);
    }
    return CW_OK;
}

/* The leading components of a pattern that hold no wildcard: where the walk may begin. */
static cw_str fixed_part(cw_str pattern) {
    size_t end = 0;
    for (size_t i = 0; i < pattern.len; i++) {
        if (pattern.ptr[i] == '*' || pattern.ptr[i] == '?' || pattern.ptr[i] == '[')
            return cw_str_slice(pattern, 0, end);
        if (pattern.ptr[i] == '/')
            end = i;
    }
    return pattern;
}

cw_result cw_fs_glob(struct cw_arena *arena, cw_str root, cw_str pattern,
                     struct cw_strs *ret_paths) {
    struct glob glob = {.arena = arena, .root = root, .pattern = pattern};
    cw_str fixed = fixed_part(pattern);
    cw_str start = cw_path_join(arena, root, fixed);
    if (fixed.len == pattern.len) {
        if (cw_fs_is_file(start))
            cw_vec_push(arena, &glob.found, pattern);
    } else if (cw_fs_is_dir(start.len ? start : CW_STR("."))) {
        if (root.len == 0)
            glob.root = CW_STR(".");
        CW_TRY(walk(&glob, fixed));
    }
    if (glob.found.len)
        qsort(glob.found.items, glob.found.len, sizeof *glob.found.items, by_bytes);
    *ret_paths = glob.found;
    return CW_OK;
}

cw_result cw_fs_absolute(struct cw_arena *arena, cw_str path, cw_str *ret_path) {
    char cwd[PATH_MAX];
    if (!getcwd(cwd, sizeof cwd))
        return last_error();
    *ret_path = cw_path_normal(arena, cw_path_join(arena, cw_str_of(cwd), path));
    return CW_OK;
}

cw_result cw_fs_self(struct cw_arena *arena, cw_str *ret_path) {
    char path[PATH_MAX];
    ssize_t len = readlink("/proc/self/exe", path, sizeof path);
    if (len < 0)
        return last_error();
    *ret_path = cw_str_dup(arena, cw_str_n(path, (size_t)len));
    return CW_OK;
}

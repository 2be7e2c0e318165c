/* Files and folders.
 *
 * Nothing is ever half there: a file is written beside its target under a temporary name and then
 * renamed; a folder is staged (struct cw_stage) and then exchanged with its target in one step.
 * Paths are views; '/' separates. Failures are errnos; callers say which path it was. */
#ifndef BASE_FS_H
#define BASE_FS_H

#include "base/str.h"
#include "base/vec.h"

/* Whole content, as bytes. ENOENT, EACCES, EISDIR, ... */
CW_MUST_USE cw_result cw_fs_read(struct cw_arena *arena, cw_str path, cw_str *ret_bytes);

/* Atomic: the target has either its old content or all of the new. Keeps no old permissions:
 * the new file has `mode` less the umask. */
CW_MUST_USE cw_result cw_fs_write_mode(cw_str path, cw_str bytes, unsigned mode);
CW_MUST_USE cw_result cw_fs_write(cw_str path, cw_str bytes); /* mode 0666 */

/* As cw_fs_write, but leaves the file (and its time stamp) alone when it has that content already.
 * *ret_changed may be NULL. */
CW_MUST_USE cw_result cw_fs_write_if_changed(cw_str path, cw_str bytes, bool *ret_changed);

CW_MUST_USE cw_result cw_fs_make_dirs(cw_str path);   /* mkdir -p */
CW_MUST_USE cw_result cw_fs_remove_tree(cw_str path); /* absent is success; follows no link */
CW_MUST_USE cw_result cw_fs_remove_file(cw_str path); /* absent is success */
CW_MUST_USE cw_result cw_fs_rename(cw_str from, cw_str to);

/* Makes `path` a symbolic link to `to`; replaces a link that is there, and nothing else. */
CW_MUST_USE cw_result cw_fs_link(cw_str to, cw_str path);

bool cw_fs_exists(cw_str path);
bool cw_fs_is_dir(cw_str path);
bool cw_fs_is_file(cw_str path);

/* A new empty folder beside `target` (same file system, so that a rename is atomic). Commit puts
 * it in target's place, replacing what was there; abandon removes it. One of the two ends the
 * stage; abandon after either is harmless, so it can be called on every way out. */
struct cw_stage {
    cw_str path; /* where to write; empty when no stage is open */
    cw_str target;
};

CW_MUST_USE cw_result cw_stage_begin(struct cw_arena *arena, cw_str target,
                                     struct cw_stage *ret_stage);
CW_MUST_USE cw_result cw_stage_commit(struct cw_stage *stage);
void cw_stage_abandon(struct cw_stage *stage);

/* Names in a folder (without "." and ".."), sorted bytewise. */
CW_MUST_USE cw_result cw_fs_list(struct cw_arena *arena, cw_str path, struct cw_strs *ret_names);

/* What `path`, with slashes, names below (or beside) `folder` whatever the case of its names, as on
 * Windows; a name that is there in that very case goes first. Given as it is spelled on disk, not
 * normalized. False when there is none. */
bool cw_fs_find(struct cw_arena *arena, cw_str folder, cw_str path, cw_str *ret_path);

/* Files under `root` whose path relative to root matches the pattern; sorted, relative to root.
 * `*` and `?` match within a component, `[a-z]` a set, `**` any number of components. A pattern
 * without wildcards gives that path when the file exists. Names that begin with a dot match only a
 * pattern component that does. No match is success with nothing. */
CW_MUST_USE cw_result cw_fs_glob(struct cw_arena *arena, cw_str root, cw_str pattern,
                                 struct cw_strs *ret_paths);
bool cw_glob_match(cw_str pattern, cw_str path);

/* Paths as text; nothing is looked up except by cw_fs_absolute and cw_fs_self. */
cw_str cw_path_join(struct cw_arena *arena, cw_str a, cw_str b); /* b alone when b is absolute */
cw_str cw_path_dir(cw_str path);                                 /* "." when there is none */
cw_str cw_path_name(cw_str path);                                /* the last component */
cw_str cw_path_stem(cw_str path);                                /* the name without extension */
cw_str cw_path_ext(cw_str path);                                 /* ".c", or empty */
cw_str cw_path_normal(struct cw_arena *arena, cw_str path);      /* without ".", "..", "//" */
CW_MUST_USE cw_result cw_fs_absolute(struct cw_arena *arena, cw_str path, cw_str *ret_path);

/* The path of the running program (/proc/self/exe). */
CW_MUST_USE cw_result cw_fs_self(struct cw_arena *arena, cw_str *ret_path);

#endif

/* Paths of Windows projects on a file system that looks at the case of names. */
#ifndef CWDK_IMPORT_PATHS_H
#define CWDK_IMPORT_PATHS_H

#include "base/fs.h"

/* Backslashes become slashes; quotes around and a trailing slash go; "" stays "". */
cw_str cw_unix_path(struct cw_arena *arena, cw_str path);

/* The path of a file or folder below (or beside) `folder` as it is spelled on disk, whatever the
 * case in `path`, which has slashes. False when there is none. */
CW_MUST_USE bool cw_path_find(struct cw_arena *arena, cw_str folder, cw_str path, cw_str *ret_path);

/* The files that a wildcard of MSBuild names: `*` and `?` within a name, `**` any folders, names
 * without regard to case. Given back as the pattern would spell them (relative to folder), sorted.
 */
void cw_wildcard(struct cw_arena *arena, cw_str folder, cw_str pattern, struct cw_strs *ret_paths);
bool cw_has_wildcard(cw_str path);

/* `path` as seen from the folder `from`; both may be relative to the working folder. */
cw_str cw_path_relative(struct cw_arena *arena, cw_str from, cw_str path);

#endif

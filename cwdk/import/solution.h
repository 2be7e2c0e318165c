/* A Visual Studio solution: the list of its projects. */
#ifndef CWDK_IMPORT_SOLUTION_H
#define CWDK_IMPORT_SOLUTION_H

#include "base/diag.h"
#include "base/vec.h"

struct cw_solution_project {
    cw_str name;
    cw_str path;         /* with slashes, relative to the solution's folder */
    struct cw_span span; /* its line */
    bool is_folder;      /* a folder in the solution's tree, not a project */
};

struct cw_solution {
    cw_str path, folder;
    cw_file file;
    CW_VEC(struct cw_solution_project) projects;
};

/* CW_REPORTED: it is no solution, or a line of it is not what it should be; the sink says where. */
CW_MUST_USE cw_result cw_solution_load(struct cw_arena *arena, struct cw_sink *sink, cw_str path,
                                       struct cw_solution *ret_solution);

/* The solution that a project file belongs to: the nearest .sln beside or above it that names it.
 * False when there is none. */
CW_MUST_USE bool cw_solution_find(struct cw_arena *arena, cw_str project_path, cw_str *ret_path);

#endif

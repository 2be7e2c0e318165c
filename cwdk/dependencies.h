/* [dependencies]: the projects that are built before a project, with the same profile and for the
 * same processor. The libraries among them are linked, and so is what those depend on; a driver
 * among them is a file that the INF may copy. */
#ifndef CWDK_DEPENDENCIES_H
#define CWDK_DEPENDENCIES_H

#include "cwdk/project.h"

/* Reads the manifests of all that the project depends on. Says what is wrong at the place in the
 * manifest that asks for it: nothing there, no library, a cycle. */
CW_MUST_USE int cw_dependencies_find(struct cw_session *session, struct cw_project *project);

/* The libraries to link, as paths from the project's root. */
struct cw_strs cw_dependency_libraries(struct cw_session *session, const struct cw_target *target);

/* The images of export drivers among them, which are loaded with the driver. */
struct cw_strs cw_dependency_images(struct cw_session *session, const struct cw_target *target);

/* Where what they built lies. */
struct cw_strs cw_dependency_folders(struct cw_session *session, const struct cw_target *target);

/* Brings them up to date, each once in a run of cwdk. */
CW_MUST_USE int cw_dependencies_build(struct cw_session *session, const struct cw_target *target,
                                      cw_str jobs);

#endif

/* Headers are found whatever the case of their names, as on Windows: a map of the files below the
 * folders that a compilation looks into, in the form of clang's virtual file systems.
 *
 * The map names each file as it was named without it, so that depfiles, diagnostics and debug
 * information stay as they are. Names that differ only in their case are left out, and the file
 * system decides. The map is written again only when a folder in it changed. */
#ifndef CWDK_OVERLAY_H
#define CWDK_OVERLAY_H

#include "cwdk/project.h"

/* target/PROFILE/ARCH/includes.json */
cw_str cw_overlay_path(struct cw_session *session, const struct cw_target *target);

/* Brings the map up to date. */
CW_MUST_USE cw_result cw_overlay_write(struct cw_session *session, const struct cw_target *target);

#endif

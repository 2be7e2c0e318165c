/* A genuine Windows Driver Kit to build against in place of wdk-sys: --wdk-root, or `wdk-root` in
 * the manifest.
 *
 * The folder is that of an installed kit ("Windows Kits/10"), or the one above it, or a NuGet
 * package with its `c` folder; names of folders and files are found in any case, because nobody
 * knows how they came to this disk. The newest version of the headers is taken unless one is asked
 * for. Kernel drivers only: a driver in user mode needs the compiler's C library, too, which no kit
 * has. */
#ifndef CWDK_KIT_H
#define CWDK_KIT_H

#include "cwdk/project.h"

struct cw_kit {
    cw_str root;            /* absolute; the folder that holds Include and Lib */
    cw_str version;         /* "10.0.22621.0" */
    struct cw_strs folders; /* of headers, in the order in which they are searched */
};

/* Finds the kit that the command line or the manifest asks for, and sets project->kit; NULL when
 * none is asked for. Says what was looked for and is not there. */
CW_MUST_USE int cw_kit_open(struct cw_session *session, struct cw_project *project);

/* The folders of libraries for a processor, as paths from the kit's root. CW_REPORTED when there
 * are none. */
CW_MUST_USE cw_result cw_kit_library_folders(struct cw_session *session,
                                             const struct cw_target *target,
                                             struct cw_strs *ret_folders);

#endif

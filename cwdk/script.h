/* The boot script: what the NT machine is told to be, made from the package's INF. */
#ifndef CWDK_SCRIPT_H
#define CWDK_SCRIPT_H

#include "cwdk/project.h"

/* A client to run after boot; an empty path is none. */
struct cw_client {
    cw_str name;
    cw_str path;
};

/* Reads the INF of the built package and writes, for each service it adds, the image and registry
 * values, and for each device one to plug at boot (or, for a primitive driver, the order to start
 * its service). With `trace`, every trace provider is on and messages are decoded by the text that
 * the build made. CW_REPORTED when the INF cannot be read or installs nothing on x64. */
CW_MUST_USE cw_result cw_script_make(struct cw_session *session, const struct cw_target *target,
                                     struct cw_client client, bool trace, cw_str *ret_text);

#endif

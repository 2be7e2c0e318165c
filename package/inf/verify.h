/* Checks an INF as Microsoft's InfVerif does, under InfVerif's numbers.
 *
 * Only the checks in codes.def are made. A check whose severity depends on InfVerif's mode is an
 * error, a warning or nothing accordingly. */
#ifndef PACKAGE_INF_VERIFY_H
#define PACKAGE_INF_VERIFY_H

#include "package/inf/inf.h"

/* InfVerif's /k, /u and /w: a kernel driver for desktop Windows, a universal driver, and a Windows
 * Driver with its rules of isolation. */
enum cw_inf_mode { CW_INF_MODE_K, CW_INF_MODE_U, CW_INF_MODE_W };

enum cw_inf_level { CW_INF_NONE, CW_INF_WARNING, CW_INF_ERROR };

struct cw_inf_code {
    unsigned number;
    enum cw_inf_level levels[3]; /* by mode */
    const char *meaning;
};

/* NULL for a number that is not in codes.def. */
const struct cw_inf_code *cw_inf_code(unsigned number);

/* Reports into the sink. CW_REPORTED when there was an error (warnings do not fail). Numbers in
 * `allow` (may be NULL) are not reported, as by InfVerif's /sw. */
CW_MUST_USE cw_result cw_inf_verify(const struct cw_inf *inf, enum cw_arch arch,
                                    enum cw_inf_mode mode, const struct cw_strs *allow,
                                    struct cw_sink *sink);

#endif

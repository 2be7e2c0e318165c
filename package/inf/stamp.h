/* What Microsoft's stampinf does: puts versions and dates into an .inx to make the .inf. */
#ifndef PACKAGE_INF_STAMP_H
#define PACKAGE_INF_STAMP_H

#include <time.h>

#include "package/inf/inf.h"

struct cw_inf_stamp {
    enum cw_arch arch;
    cw_str version; /* w.x.y.z */
    time_t time;    /* the date is taken in UTC: a later date than the signature's is refused */
    cw_str catalog; /* for CatalogFile */
    unsigned kmdf_minor; /* 0: $KMDFVERSION$ is left, and is then an error of verification */
    unsigned umdf_minor; /* 0: the same of $UMDFVERSION$ */
};

/* Replaces $ARCH$, $KMDFVERSION$, $KMDFCOINSTALLERVERSION$ and $UMDFVERSION$ and sets DriverVer and
 * CatalogFile in [Version]; everything else, line ends and comments included, stays as it was
 * written. */
CW_MUST_USE cw_result cw_inf_stamp(struct cw_arena *arena, cw_file inx, struct cw_sink *sink,
                                   const struct cw_inf_stamp *stamp, cw_str *ret_text);

/* The bytes of the file: ASCII as it is, anything else as UTF-16LE with a byte order mark, which
 * are the two encodings that Windows takes. */
CW_MUST_USE cw_result cw_inf_encode(struct cw_arena *arena, cw_str text, cw_str *ret_bytes);

#endif

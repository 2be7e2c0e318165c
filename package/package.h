/* Driver packages: from a built .sys and an .inx to the signed folder that Windows installs.
 *
 * A package is a folder NAME/ holding NAME.sys, NAME.inf, NAME.cat, NAME.pdb, NAME.map, the test
 * certificate NAME.cer and the further files that the INF copies. It is staged beside its place and
 * exchanged with it in one step: a failed build leaves the previous package as it was.
 *
 * What is said goes to the sink; nothing is printed. A fault of the project is CW_REPORTED; a fault
 * of the computer (no room, no permission, a missing tool) keeps its errno, said or not. */
#ifndef PACKAGE_PACKAGE_H
#define PACKAGE_PACKAGE_H

#include <time.h>

#include "base/diag.h"
#include "base/str.h"
#include "base/vec.h"
#include "package/arch.h"
#include "package/inf/verify.h"

struct cw_package_options {
    cw_str name; /* of the driver: NAME.sys, NAME.inf, NAME.cat */
    enum cw_arch arch;
    cw_str sys, pdb, map;      /* built files; pdb and map may be empty */
    cw_str inx;                /* the .inx or .inf of the project */
    cw_str version;            /* w.x.y.z for DriverVer */
    time_t time;               /* for DriverVer and the catalog: SOURCE_DATE_EPOCH or now, UTC */
    unsigned kmdf_minor;       /* the KMDF version the driver asks for; 0: not a KMDF driver */
    unsigned umdf_minor;       /* the same of UMDF 2; the image is then a DLL */
    enum cw_inf_mode inf_mode; /* how strictly the INF is taken */
    struct cw_strs inf_allow;  /* numbers of InfVerif that are not reported */
    cw_str files_dir;          /* where further files that the INF copies are found */
    struct cw_strs built_dirs; /* and, where not there, what other projects built */
    cw_str target;             /* the package folder to make or replace */
    /* The signer: empty means the test certificate of this user, made on first use and kept with
     * mode 0600 in $XDG_DATA_HOME/cwdk (or ~/.local/share/cwdk). */
    cw_str certificate, key; /* PEM files */
    cw_str timestamp_url;    /* RFC 3161; empty: no timestamp */
};

struct cw_package_result {
    struct cw_strs files;     /* names in the package */
    bool made_certificate;    /* the test certificate was made now */
    cw_str certificate;       /* path of the certificate used */
    cw_str certificate_owner; /* its common name */
};

CW_MUST_USE cw_result cw_package_build(struct cw_arena *arena,
                                       const struct cw_package_options *options,
                                       struct cw_sink *sink, struct cw_package_result *ret_result);

/* One line of a verification: what was looked at and what came of it. */
struct cw_package_check {
    cw_str what;
    cw_str detail;
    bool ok;
};

struct cw_package_report {
    CW_VEC(struct cw_package_check) checks;
    unsigned failed;
};

struct cw_package_rules {
    cw_str ca;                 /* a PEM file to trust; empty: the package's own .cer */
    enum cw_inf_mode inf_mode; /* how strictly the INF is taken */
    struct cw_strs inf_allow;  /* numbers of InfVerif that are no faults */
};

/* Checks a package offline: the INF, the image (checksum, sections, flags), that the catalog lists
 * every file with its right hash, and both signatures. Faults of the package are lines of the
 * report and diagnostics in the sink; the result is a failure only when the folder cannot be read
 * at all. */
CW_MUST_USE cw_result cw_package_verify(struct cw_arena *arena, cw_str folder,
                                        const struct cw_package_rules *rules, struct cw_sink *sink,
                                        struct cw_package_report *ret_report);

#endif

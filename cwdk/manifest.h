/* cwdk.toml: what a project says about itself.
 *
 * The reader is strict: a key that manifest_keys.def does not list, a value of the wrong type or
 * out of range is an error at its place. What is not said gets the defaults below; docs/manifest.md
 * describes every key. */
#ifndef CWDK_MANIFEST_H
#define CWDK_MANIFEST_H

#include "base/diag.h"
#include "base/toml.h"
#include "package/package.h"

enum cw_driver_type { CW_DRIVER_KMDF, CW_DRIVER_WDM };

struct cw_profile {
    cw_str opt_level; /* "0", "1", "2", "3", "s" */
    bool debug;       /* PDB with lines and types */
    bool checked;     /* DBG=1: asserts and debug prints are compiled in */
    bool warnings_as_errors;
    struct cw_strs defines;
};

struct cw_manifest {
    cw_file file;
    cw_str path; /* as found */
    cw_str root; /* its folder, absolute */
    const struct cw_toml_value *toml;

    cw_str name, version, description, license;
    struct cw_strs authors;
    cw_str inf_mode; /* "k", "u", "w" */
    cw_str certificate, key, timestamp_url;

    cw_str driver_type; /* as written; `type` is what it means */
    enum cw_driver_type type;
    int64_t kmdf_major, kmdf_minor;
    int64_t kmdf_minimum; /* -1: not said */

    struct cw_strs sources, include, defines, libraries, compiler_args, linker_args;
    cw_str inf, files, minimum_os, target_arch, launcher;

    cw_str check_level; /* "error", "warn", "off" */
    struct cw_strs strict, allow, deny;

    struct cw_strs test_sources, test_include;
    int64_t test_seed, test_processors, test_timeout;
    cw_str test_schedule;

    struct cw_profile dev, release;
};

/* Reads and checks. Errors are in the sink, then the result is CW_REPORTED; the errno of reading
 * the file otherwise. */
CW_MUST_USE cw_result cw_manifest_load(struct cw_arena *arena, struct cw_sink *sink, cw_str path,
                                       struct cw_manifest *ret_manifest);

/* "0.1" as the four numbers of DriverVer: "0.1.0.0". */
cw_str cw_manifest_version4(struct cw_arena *arena, const struct cw_manifest *manifest);

/* The span of the value of [section] key, or zeroed when it is not there. */
struct cw_span cw_manifest_span(const struct cw_manifest *manifest, const char *section,
                                const char *key);

/* A name that Windows takes for a service, a file and an INF section alike. */
bool cw_is_driver_name(cw_str name);

enum { CW_LONGEST_NAME = 32 };

#endif

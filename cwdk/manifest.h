/* cwdk.toml: what a project says about itself.
 *
 * The reader is strict: a key that manifest_keys.def does not list, a value of the wrong type or
 * out of range is an error at its place. What is not said gets the defaults below; docs/manifest.md
 * describes every key. A manifest is either a project's, with [package], or a workspace's, which
 * has [workspace] and nothing else. */
#ifndef CWDK_MANIFEST_H
#define CWDK_MANIFEST_H

#include "base/diag.h"
#include "base/toml.h"
#include "package/package.h"

enum cw_driver_type { CW_DRIVER_KMDF, CW_DRIVER_UMDF, CW_DRIVER_WDM };
enum cw_kind { CW_KIND_DRIVER, CW_KIND_EXPORT_DRIVER, CW_KIND_LIBRARY };

struct cw_profile {
    cw_str opt_level; /* "0", "1", "2", "3", "s" */
    bool debug;       /* PDB with lines and types */
    bool checked;     /* DBG=1: asserts and debug prints are compiled in */
    bool warnings_as_errors;
    struct cw_strs defines;
};

/* What [target.ARCH] adds to [build] for one processor. */
struct cw_arch_extras {
    struct cw_strs sources, include, defines, libraries, compiler_args, linker_args;
};

/* One [[generate]]: a file that a tool makes headers and resources from. */
struct cw_generate {
    cw_str tool;   /* "mc", "mofcomp" */
    cw_str source; /* .mc, .man, .xml, .mof */
    cw_str name;   /* base name of what is made */
    cw_str header; /* of mofcomp; empty: none */
    cw_str prefix; /* of mc, for functions of counters; empty: none */
    struct cw_span span;
};

/* One entry of [dependencies]: a project whose library is linked. */
struct cw_dependency {
    cw_str name; /* as the manifest calls it */
    cw_str path; /* its folder or its manifest */
    struct cw_span span;
};

struct cw_manifest {
    cw_file file;
    cw_str path; /* as found */
    cw_str root; /* its folder, absolute */
    const struct cw_toml_value *toml;

    cw_str name, version, description, license;
    struct cw_strs authors;
    cw_str inf_mode; /* "k", "u", "w" */
    struct cw_strs inf_allow;
    cw_str certificate, key, timestamp_url;

    cw_str driver_type; /* as written; `type` is what it means */
    enum cw_driver_type type;
    int64_t kmdf_major, kmdf_minor;
    int64_t kmdf_minimum; /* -1: not said */
    int64_t umdf_major, umdf_minor;
    int64_t umdf_minimum; /* -1: not said */

    cw_str kind_name; /* as written; `kind` is what it means */
    enum cw_kind kind;
    struct cw_strs sources, resources, include, force_include, defines, libraries;
    struct cw_strs compiler_args, linker_args;
    cw_str module_definition, entry; /* empty: none, and the driver model's own */
    cw_str warnings;                 /* "none", "default", "all", "extra" */
    cw_str inf;                      /* empty: the driver is not packaged */
    cw_str files, minimum_os, target_arch, wdk_root, wdk_version, launcher;

    bool msvc_liberties;             /* what MSVC takes and clang does not is put right in copies */
    struct cw_arch_extras extras[2]; /* by enum cw_arch */

    bool has_wpp;
    struct cw_strs wpp_sources, wpp_scan, wpp_functions, wpp_defines;
    struct cw_strs wpp_preserve;
    cw_str wpp_module, wpp_control_guid;
    bool wpp_recorder;
    CW_VEC(struct cw_generate) generates;
    CW_VEC(struct cw_dependency) dependencies;

    bool is_workspace;
    struct cw_strs members; /* of the workspace: folders and manifests */

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
/* The span of one item of an array; of the whole value when there is no such item. */
struct cw_span cw_manifest_item_span(const struct cw_manifest *manifest, const char *section,
                                     const char *key, size_t index);

/* The same in [target.ARCH]. */
struct cw_span cw_manifest_target_span(const struct cw_manifest *manifest, enum cw_arch arch,
                                       const char *key, size_t index);

/* A name that Windows takes for a service, a file and an INF section alike. */
bool cw_is_driver_name(cw_str name);

enum { CW_LONGEST_NAME = 32 };

#endif

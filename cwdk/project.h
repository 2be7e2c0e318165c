/* A project on disk: its manifest, its files, and where what is built from it goes.
 *
 * All paths are relative to the project's root unless said otherwise; opening a project makes the
 * root the working folder, so they can be used as they are, and what compilers and reports say
 * about files is the same wherever the project lies. */
#ifndef CWDK_PROJECT_H
#define CWDK_PROJECT_H

#include "cwdk/manifest.h"
#include "cwdk/session.h"

enum cw_language { CW_LANG_C, CW_LANG_CXX, CW_LANG_ASM, CW_LANG_COUNT };

/* A project that is built before; its library is linked, unless it is a driver. */
struct cw_linked_project {
    bool links;     /* its library, static or of imports */
    bool is_export; /* of an export driver, whose image has to be loaded, too */
    cw_str name;
    cw_str manifest_path; /* absolute */
    cw_str target_dir;    /* from the root of the project that links it */
};

struct cw_kit;

struct cw_project {
    struct cw_manifest manifest;
    cw_str target_dir;             /* "target"; "target/NAME" when the manifest is NAME.toml */
    struct cw_strs sources;        /* of the image or library, in every language */
    bool languages[CW_LANG_COUNT]; /* which of them there are */
    struct cw_strs resources;      /* resource scripts */
    struct cw_strs wpp_sources;    /* those that trace; none without [wpp] */
    struct cw_strs more[2];        /* further sources, by enum cw_arch */
    struct cw_strs tests;          /* C files of the tests; each is a client image */
    struct cw_strs include;        /* -I folders */
    const struct cw_kit *kit;      /* a genuine WDK; NULL: wdk-sys */
    CW_VEC(struct cw_linked_project) linked; /* each after those that it depends on itself */
};

/* By extension; false when nothing compiles such a file. */
bool cw_language_of(cw_str source, enum cw_language *ret_language);

/* Finds and loads the project: --manifest-path, or cwdk.toml here or in a folder above. Gives the
 * exit code; what is wrong has been said. */
CW_MUST_USE int cw_project_open(struct cw_session *session, struct cw_project *ret_project);

/* The one of a given manifest. */
CW_MUST_USE int cw_project_open_at(struct cw_session *session, cw_str path,
                                   struct cw_project *ret_project);

/* How a manifest is named in messages: relative when it is here or below. */
cw_str cw_project_shown_path(struct cw_session *session, cw_str path);

/* As above, but nothing is said and `false` returned when there is no project at all. */
CW_MUST_USE bool cw_project_find(struct cw_session *session, cw_str *ret_manifest_path);

enum cw_profile_kind { CW_PROFILE_DEV, CW_PROFILE_RELEASE };

/* One build of a project: profile and architecture. `project` is then what it is for that
 * processor, with [target.ARCH] put in. */
struct cw_target {
    const struct cw_project *project;
    const struct cw_profile *profile;
    cw_str profile_name; /* "dev", "release" */
    enum cw_arch arch;
    cw_str arch_name; /* "x64", "arm64" */
    cw_str dir;       /* target/dev/x64 */
    cw_str image;     /* what is built: NAME.sys, NAME.dll, or NAME.lib of a library */
    cw_str pdb, map;
    cw_str import_library; /* of an export driver; empty otherwise */
    cw_str gen;            /* target/dev/x64/gen: what generators make */
    cw_str check_level;    /* the manifest's, unless the command line says another */
    cw_str package;        /* target/dev/x64/package/NAME */
};

struct cw_target cw_target_make(struct cw_session *session, const struct cw_project *project,
                                enum cw_profile_kind profile, enum cw_arch arch);

/* "x64" or "arm64". */
cw_str cw_arch_name(enum cw_arch arch);

/* Which architectures "x64", "arm64" or "all" means; the empty text asks the manifest. */
void cw_target_archs(const struct cw_project *project, cw_str text, bool ret_wanted[2]);

/* The image is linked; a library is only an archive of objects. */
static inline bool cw_target_is_image(const struct cw_target *target) {
    return target->project->manifest.kind != CW_KIND_LIBRARY;
}

/* A library is not, nor a driver without an INF. */
static inline bool cw_is_packaged(const struct cw_project *project) {
    return project->manifest.inf.len > 0;
}

/* Whether anything is generated, so that `gen` is on the include path. */
static inline bool cw_target_generates(const struct cw_target *target) {
    return target->project->manifest.has_wpp || target->project->manifest.generates.len > 0;
}

/* Whether the pattern list (globs relative to the root) names the file. */
bool cw_matches_any(const struct cw_strs *patterns, cw_str path);

#endif

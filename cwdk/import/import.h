/* From Visual Studio projects to manifests: what `cwdk import` does, but for the command line.
 *
 * Reading comes first and is complete before anything is written: cw_import_project and
 * cw_import_solution fill the importer with projects, each merged from its configurations (Debug
 * and Release for x64 and ARM64). cw_import_manifest_text gives the text of one manifest. What
 * could not be carried over is in `notes`; what is wrong with the input went to the sink. */
#ifndef CWDK_IMPORT_IMPORT_H
#define CWDK_IMPORT_IMPORT_H

#include "cwdk/import/solution.h"
#include "cwdk/import/variant.h"

enum cw_import_kind {
    CW_IMPORT_DRIVER,
    CW_IMPORT_EXPORT_DRIVER,
    CW_IMPORT_LIBRARY,
    CW_IMPORT_PACKAGE, /* a Utility project that only packs what others build */
    CW_IMPORT_OTHER,   /* an application, a user-mode library: `reason` says which */
};

struct cw_imported;

struct cw_import_dependency {
    cw_str name;
    struct cw_imported *project;
};

/* One project, merged. Paths are as seen from its folder. */
struct cw_imported {
    cw_str path, folder; /* of the project file, as seen from the working folder */
    cw_str manifest;     /* where its manifest goes, likewise */
    bool keep_manifest;  /* there is one already, which stays as it is */
    enum cw_import_kind kind;
    cw_str reason;
    cw_str driver_type; /* "KMDF", "UMDF", "WDM" */
    cw_str name, version;
    cw_str framework_minor, framework_minimum; /* numbers, or empty */
    cw_str minimum_os;                         /* empty: the default */
    struct cw_values lists[CW_LISTS];          /* for both profiles */
    struct cw_values dev_defines, release_defines;
    struct cw_values target_lists[2][CW_LISTS]; /* for x64 alone, for ARM64 alone */
    CW_VEC(struct cw_import_generate) generates;
    cw_str module_definition, entry, warnings;
    bool warnings_are_errors, has_inf_class_sample;
    bool is_read;          /* false while what it depends on is being read */
    struct cw_strs copied; /* names of files that the INF copies */
    cw_str inf, files;
    bool wpp, wpp_everywhere, recorder;
    cw_str wpp_module, wpp_control_guid;
    CW_VEC(struct cw_import_dependency) dependencies;
    struct cw_span span; /* of the property that says what it is */
};

struct cw_importer {
    struct cw_arena *arena;
    struct cw_sink *sink;
    struct cw_notes notes;
    cw_str configuration;                  /* --configuration; empty: Release and Debug */
    struct cw_solution *solution;          /* that the projects belong to; NULL: none was found */
    CW_VEC(struct cw_imported *) projects; /* each before those that depend on it */
    struct cw_map by_path;                 /* absolute path of the project file -> cw_imported */
    struct cw_map outputs;                 /* lower case name of a library -> project's path */
    struct cw_map images;                  /* lower case file name of a driver -> project's path */
    bool outputs_are_known;
    cw_str platform_include; /* our headers; empty: included files are not looked for */
    struct cw_map headers;   /* lower case name -> struct cw_strs of paths below the solution */
    bool headers_are_known;
};

void cw_importer_init(struct cw_importer *importer, struct cw_arena *arena, struct cw_sink *sink);

/* Reads a project and those whose libraries it links. Whatever its kind, it is given back; errors
 * are in the sink. */
CW_MUST_USE cw_result cw_import_project(struct cw_importer *importer, cw_str path,
                                        struct cw_imported **ret_project);

/* Reads a solution's projects; those that are no drivers and no libraries of drivers are noted. */
CW_MUST_USE cw_result cw_import_solution(struct cw_importer *importer, cw_str path);

/* The manifest of a project, as its own folder sees it. */
cw_str cw_import_manifest_text(struct cw_importer *importer, const struct cw_imported *project);

/* A manifest with [workspace]; the members are relative to `folder`. */
cw_str cw_import_workspace_text(struct cw_importer *importer, cw_str folder, cw_str source);

/* --- the parts --- */

/* What the project is, from its properties (kind.c). CW_REPORTED for one that cannot be imported at
 * all, such as a driver type that does not exist. */
CW_MUST_USE cw_result cw_import_kind(struct cw_importer *importer, const struct cw_variant *variant,
                                     struct cw_imported *project);

/* Four variants to one project (merge.c). */
void cw_import_merge(struct cw_importer *importer, const struct cw_variant *variants, size_t count,
                     struct cw_imported *project);

/* Folders of headers that sources include and the project does not name (headers.c). */
void cw_import_find_headers(struct cw_importer *importer, struct cw_imported *project);

/* The INF among several, the version in it (inf.c). */
void cw_import_choose_inf(struct cw_importer *importer, struct cw_imported *project,
                          cw_str time_stamp);

#endif

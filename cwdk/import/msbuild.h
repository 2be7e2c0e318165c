/* A Visual Studio project, evaluated for one configuration and platform.
 *
 * This is as much of MSBuild as C and C++ projects need: properties, item definitions and items
 * with their metadata, in MSBuild's own passes (all properties, then all definitions, then all
 * items), Condition, Choose, Import of the project's own files, Directory.Build.props and .targets,
 * wildcards, transforms, and the property functions that projects use for paths and texts. Files
 * of Visual Studio and of the kit are known by their names and not read; what they would say that
 * matters is said by `cw_kit_defaults` and `cw_kit_properties` (kit.h). Targets are not run.
 *
 * What cannot be evaluated is noted (cw_notes) and never made up. A file that is not there or not
 * XML, or a malformed condition, is an error in the sink. All lives in the arena. */
#ifndef CWDK_IMPORT_MSBUILD_H
#define CWDK_IMPORT_MSBUILD_H

#include "base/diag.h"
#include "cwdk/import/notes.h"

struct cw_meta {
    cw_str name;
    cw_str value;
    struct cw_span span;
    bool own; /* said by the item itself, not by a definition */
};

CW_VEC_TYPE(cw_metas, struct cw_meta);

struct cw_item {
    cw_str type; /* as the file spells it */
    cw_str name; /* Include, expanded, with / */
    struct cw_span span;
    struct cw_metas metas;
};

struct cw_property {
    cw_str value;
    struct cw_span span; /* zeroed: of the kit or of the environment */
};

struct cw_msbuild {
    struct cw_arena *arena;
    struct cw_sink *sink;
    struct cw_notes *notes;
    cw_str path;   /* of the project file, as named by the user */
    cw_str folder; /* of it */
    cw_file file;
    struct cw_map properties;  /* lower case name -> struct cw_property */
    struct cw_map definitions; /* lower case item type -> struct cw_metas */
    struct cw_map items_of;    /* lower case item type -> struct cw_items */
};

CW_VEC_TYPE(cw_items, struct cw_item *);

struct cw_msbuild_options {
    cw_str configuration, platform; /* empty: the project's own defaults */
    cw_str solution_dir;            /* $(SolutionDir); ends with a slash; empty: the project's */
};

CW_MUST_USE cw_result cw_msbuild_load(struct cw_arena *arena, struct cw_sink *sink,
                                      struct cw_notes *notes, cw_str path,
                                      const struct cw_msbuild_options *options,
                                      struct cw_msbuild *ret_project);

/* The value, or empty. Names compare without regard to case. */
cw_str cw_property(const struct cw_msbuild *project, const char *name);
const struct cw_property *cw_property_find(const struct cw_msbuild *project, cw_str name);
void cw_property_set(struct cw_msbuild *project, cw_str name, cw_str value, struct cw_span span);

/* All items of a type, in order; empty when there are none. */
struct cw_items cw_items_of(const struct cw_msbuild *project, const char *type);

/* A metadata value of an item or a definition; NULL when it is not said. */
const struct cw_meta *cw_meta(const struct cw_metas *metas, const char *name);
cw_str cw_meta_text(const struct cw_metas *metas, const char *name);
/* The definition of an item type; empty when there is none. */
struct cw_metas cw_definition(const struct cw_msbuild *project, const char *type);

/* The parts between semicolons, trimmed, unescaped, without empty ones. */
struct cw_strs cw_list(struct cw_arena *arena, cw_str text);

/* A reference to a property that nobody sets stays in metadata as CW_UNSET_MARK NAME ">". */
#define CW_UNSET_MARK "<not set:"

#endif

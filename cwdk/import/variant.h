/* What one configuration and platform of a project says, in the manifest's terms: lists of values,
 * each with its place. Paths are as seen from the project's folder, as they are spelled on disk. */
#ifndef CWDK_IMPORT_VARIANT_H
#define CWDK_IMPORT_VARIANT_H

#include "cwdk/import/msbuild.h"

/* CW_LIST(name, "what a value of it is called in messages") */
#define CW_IMPORT_LISTS                                                                            \
    CW_LIST(SOURCES, "the source")                                                                 \
    CW_LIST(RESOURCES, "the resource script")                                                      \
    CW_LIST(INCLUDE, "the include folder")                                                         \
    CW_LIST(FORCE_INCLUDE, "the forced header")                                                    \
    CW_LIST(DEFINES, "the definition")                                                             \
    CW_LIST(LIBRARIES, "the library")                                                              \
    CW_LIST(OTHER_OUTPUTS, "the library")                                                          \
    CW_LIST(COMPILER_ARGS, "the compiler option")                                                  \
    CW_LIST(LINKER_ARGS, "the linker option")                                                      \
    CW_LIST(INFS, "the INF")                                                                       \
    CW_LIST(PACKAGE_FILES, "the file of the package")                                              \
    CW_LIST(WPP_SOURCES, "the traced source")                                                      \
    CW_LIST(WPP_SCAN, "the header to scan for WPP")                                                \
    CW_LIST(WPP_FUNCTIONS, "the trace function")                                                   \
    CW_LIST(WPP_DEFINES, "the definition for WPP")                                                 \
    CW_LIST(WPP_EXTENSIONS, "the kept extension for WPP")                                          \
    CW_LIST(REFERENCES, "the referenced project")

enum cw_import_list {
#define CW_LIST(name, what) CW_LIST_##name,
    CW_IMPORT_LISTS
#undef CW_LIST
        CW_LISTS
};

struct cw_value {
    cw_str text;
    struct cw_span span;
};

CW_VEC_TYPE(cw_values, struct cw_value);

/* What is generated: tool, source, name and header of [[generate]]. */
struct cw_import_generate {
    cw_str tool, source, name, header, prefix;
    struct cw_span span;
};

struct cw_variant {
    cw_str configuration, platform;
    bool debug;
    struct cw_msbuild project;
    struct cw_values lists[CW_LISTS];
    CW_VEC(struct cw_import_generate) generates;
    cw_str module_definition, entry, warnings, output_name;
    bool warnings_are_errors, recorder;
    cw_str wpp_module, wpp_control_guid;
    cw_str time_stamp; /* TimeStamp of the INF: a version */
};

const char *cw_import_list_name(enum cw_import_list list);

/* Reads an evaluated project; what cannot be said in a manifest becomes a note. */
void cw_variant_read(struct cw_variant *variant);

void cw_values_add(struct cw_arena *arena, struct cw_values *values, cw_str text,
                   struct cw_span span);
bool cw_values_have(const struct cw_values *values, cw_str text);

/* --- the parts of it, one file each --- */

/* Sources, their include folders, definitions and options (variant_compile.c). */
void cw_variant_compile(struct cw_variant *variant);
/* WPP's settings (variant_wpp.c). */
void cw_variant_wpp(struct cw_variant *variant);
/* Libraries and the linker's options (variant_link.c). */
void cw_variant_link(struct cw_variant *variant);
/* INFs, files of the package, generated files, and items that have no counterpart
 * (variant_other.c). */
void cw_variant_other(struct cw_variant *variant);

/* The path of a file that the project names, seen from its folder; false and a note when it is not
 * there, or when a property that nobody sets is in it. */
CW_MUST_USE bool cw_variant_file(struct cw_variant *variant, cw_str name, struct cw_span span,
                                 const char *what, cw_str *ret_path);

/* Items of a type without those that ExcludedFromBuild leaves out. */
struct cw_items cw_variant_items(const struct cw_variant *variant, const char *type);

/* "NAME=value" as the compiler gets it: the quotes of a command line taken off; false when it is no
 * definition at all. */
CW_MUST_USE bool cw_clean_define(struct cw_arena *arena, cw_str text, cw_str *ret_define);

/* Whether a value names a property that nobody sets; *ret_name (may be NULL) gets which. */
bool cw_is_unset(cw_str text, cw_str *ret_name);

/* The words of an AdditionalOptions text, unquoted. */
struct cw_strs cw_option_words(struct cw_arena *arena, cw_str text);

#endif

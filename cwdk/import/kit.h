/* What Visual Studio and the Windows Driver Kit would say about a project, as far as it matters
 * for importing it: the properties that the kit's files set, and which names are the kit's. */
#ifndef CWDK_IMPORT_KIT_H
#define CWDK_IMPORT_KIT_H

#include "cwdk/import/msbuild.h"

/* Folders of the kit and of what a build makes, in the place of the paths that they would be. */
#define CW_KIT_MARK "<kit>/"
#define CW_OUT_MARK "<out>/"

/* $(DDK_INC_PATH), $(VCTargetsPath) and the like. */
bool cw_kit_is_path(cw_str property);

/* A file that Import names belongs to Visual Studio or the kit. `text` is as written. */
bool cw_kit_is_import(cw_str text);

/* What is set before the project is read, and what Microsoft.Cpp.props sets. */
void cw_kit_properties(struct cw_msbuild *project, const struct cw_msbuild_options *options);
void cw_kit_defaults(struct cw_msbuild *project);

/* A library that every driver is linked with anyway, or one that holds nothing here (what is in it
 * in the kit is inline in our headers). */
bool cw_kit_is_implied_library(cw_str name);

/* TargetVersion as the number of _WIN32_WINNT: 0x0601 for Windows7; 0 when it is not known. */
unsigned cw_kit_target_version(cw_str text);

#endif

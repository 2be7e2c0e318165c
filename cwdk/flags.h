/* The command lines of the toolchain: what the compiler, the linker and the checker are given.
 * flags.c says how sources are compiled, link.c what becomes of the objects. */
#ifndef CWDK_FLAGS_H
#define CWDK_FLAGS_H

#include "cwdk/project.h"

/* Where Debian's mingw-w64-common puts the headers of Windows. */
#define CW_WINDOWS_HEADERS "/usr/share/mingw-w64/include"

/* The flags of wdk-sys/flags.txt for an architecture, split into arguments, with the folder of the
 * headers put in. CW_REPORTED when the installation has no such file. */
CW_MUST_USE cw_result cw_flags_platform(struct cw_session *session, enum cw_arch arch,
                                        struct cw_strs *ret_flags);

/* What a driver's sources of a language are compiled with: platform, framework version, profile,
 * the project's own folders and definitions. Without -c, -o and the source. Also what the checker
 * parses with. */
CW_MUST_USE cw_result cw_flags_compile(struct cw_session *session, const struct cw_target *target,
                                       enum cw_language language, struct cw_strs *ret_flags);

/* What clang's preprocessor is given for a resource script. */
CW_MUST_USE cw_result cw_flags_resource(struct cw_session *session, const struct cw_target *target,
                                        cw_str script, struct cw_strs *ret_flags);

/* For a source outside any project: platform flags, KMDF of the earliest Windows 10. */
CW_MUST_USE cw_result cw_flags_loose(struct cw_session *session, enum cw_arch arch,
                                     struct cw_strs *ret_flags);

/* What a test client is compiled and linked with (x64 only: the NT machine is). */
CW_MUST_USE cw_result cw_flags_client(struct cw_session *session, const struct cw_target *target,
                                      struct cw_strs *ret_flags);
CW_MUST_USE cw_result cw_flags_client_link(struct cw_session *session, struct cw_strs *ret_flags);

/* lld-link's options for the driver, or llvm-lib's for a library, without the objects. */
CW_MUST_USE cw_result cw_flags_link(struct cw_session *session, const struct cw_target *target,
                                    struct cw_strs *ret_flags);

/* The libraries as files, so that the build can depend on them. Ours are named by way of the link
 * cw_flags_link_libraries makes in the target folder: a PDB holds the paths that the linker was
 * given, and so it is the same wherever cwdk is installed. CW_REPORTED when a library that the
 * manifest names does not exist. */
CW_MUST_USE cw_result cw_flags_libraries(struct cw_session *session, const struct cw_target *target,
                                         struct cw_strs *ret_paths);

CW_MUST_USE cw_result cw_flags_link_libraries(struct cw_session *session,
                                              const struct cw_target *target);

/* Appends a flag. */
void cw_flags_add(struct cw_session *session, struct cw_strs *flags, const char *format, ...)
    CW_PRINTF(3, 4);
void cw_flags_add_all(struct cw_session *session, struct cw_strs *flags, const char *prefix,
                      const struct cw_strs *values);

#endif

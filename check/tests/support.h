/* What the checker's tests share: the driver's flags, and a run over one text or file. */
#ifndef CHECK_TESTS_SUPPORT_H
#define CHECK_TESTS_SUPPORT_H

#include "check/check.h"

struct support {
    struct cw_arena arena;
    struct cw_sources sources;
    CW_VEC(const char *) flags;
    cw_str resource_dir; /* clang's, once asked for */
    cw_str scratch;      /* a folder of this test run's own */
};

/* `include` is wdk-sys/include, `flags` is wdk-sys/flags.txt, `extra` a further -isystem folder
 * (wdk/include) that need not exist. Ends the test program when they cannot be read. */
void support_init(struct support *s, const char *include, const char *flags, const char *extra);
void support_release(struct support *s);

/* Checks a file; the diagnostics rendered without colour, paths as given. Parse failures are in
 * the text, too. */
cw_str support_check(struct support *s, cw_str path, const struct cw_check_options *options,
                     struct cw_collect_sink *ret_found);

/* Writes the text into the scratch folder and gives its path. */
cw_str support_file(struct support *s, const char *name, cw_str text);

#endif

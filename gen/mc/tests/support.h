/* What the tests of both kinds of sources share. */
#ifndef GEN_MC_TESTS_SUPPORT_H
#define GEN_MC_TESTS_SUPPORT_H

#include "base/tests/test.h"
#include "gen/mc/mc.h"

struct fixture {
    struct cw_arena arena;
    struct cw_sources sources;
    struct cw_collect_sink sink;
    struct cw_outputs outputs;
};

int setup(void **state);
int teardown(void **state);

/* Whether it was accepted; otherwise there is exactly one diagnostic. */
bool compile(struct fixture *f, cw_str bytes, enum cw_mc_mode mode);
cw_str output(struct fixture *f, const char *name);

/* The resource script, less its comments. */
void assert_script(struct fixture *f, const char *wanted);
void assert_has(cw_str text, const char *part);
uint32_t number_at(cw_str bytes, size_t at, unsigned size);

/* A message table as "number: text" lines, CR as `/`; checks its blocks. */
cw_str print_table(struct fixture *f, cw_str table);

struct wrong {
    const char *text;
    const char *message;
    uint32_t line, column;
};

/* Each is refused with this message at this place. */
void check_wrong(const struct wrong *wrong, size_t count);

#endif

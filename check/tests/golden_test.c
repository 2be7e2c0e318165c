/* Golden tests: each golden/NAME.c gives exactly the diagnostics in NAME.expected; files named
 * mir_* give their graphs in NAME.mir as well. --bless writes what came out. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/fs.h"
#include "check/tests/support.h"

static bool same_or_bless(struct support *s, cw_str path, cw_str text, bool bless) {
    cw_str expected = {0};
    if (bless) {
        if (cw_failed(cw_fs_write(path, text))) {
            fprintf(stderr, "%" CW_FMT ": cannot be written\n", CW_ARG(path));
            return false;
        }
        return true;
    }
    if (cw_failed(cw_fs_read(&s->arena, path, &expected))) {
        printf("# %" CW_FMT " is missing: run with --bless\n", CW_ARG(path));
        return false;
    }
    if (cw_str_eq(expected, text))
        return true;
    printf("# %" CW_FMT " differs; this came out:\n%" CW_FMT, CW_ARG(path), CW_ARG(text));
    return false;
}

static bool run_one(struct support *s, cw_str name, bool bless) {
    cw_str stem = cw_path_stem(name);
    struct cw_buf graph = cw_buf_new(&s->arena);
    struct cw_check_options options = {.dump_mir = cw_str_starts(name, CW_STR("mir_")),
                                       .dump = &graph};
    struct cw_collect_sink found;
    cw_str text = support_check(s, name, &options, &found);
    bool ok =
        same_or_bless(s, cw_strf(&s->arena, "%" CW_FMT ".expected", CW_ARG(stem)), text, bless);
    if (options.dump_mir)
        ok &= same_or_bless(s, cw_strf(&s->arena, "%" CW_FMT ".mir", CW_ARG(stem)),
                            cw_buf_str(&graph), bless);
    return ok;
}

int main(int argc, char **argv) {
    struct support s;
    struct cw_strs names = {0};
    bool bless = argc > 5 && cw_str_eq(cw_str_of(argv[5]), CW_STR("--bless"));
    unsigned failed = 0;
    if (argc < 5) {
        fprintf(stderr, "usage: golden-test INCLUDE FLAGS WDK-INCLUDE FOLDER [--bless]\n");
        return 2;
    }
    support_init(&s, argv[1], argv[2], argv[3]);
    if (chdir(argv[4]) != 0 ||
        cw_failed(cw_fs_glob(&s.arena, CW_STR("."), CW_STR("*.c"), &names))) {
        fprintf(stderr, "%s: cannot be read\n", argv[4]);
        return 2;
    }
    printf("1..%zu\n", names.len);
    for (size_t i = 0; i < names.len; i++) {
        bool ok = run_one(&s, names.items[i], bless);
        printf("%s %zu - %" CW_FMT "\n", ok ? "ok" : "not ok", i + 1, CW_ARG(names.items[i]));
        failed += !ok;
    }
    support_release(&s);
    return failed ? 1 : 0;
}

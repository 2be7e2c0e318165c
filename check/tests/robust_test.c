/* Broken sources: whatever is cut off or crossed out, the checker ends with diagnostics, not with
 * a crash. The text is one that needs no headers, so that hundreds of variants are quick. */
#include <stdio.h>
#include <stdlib.h>

#include "base/fs.h"
#include "check/tests/support.h"

static cw_str without(struct support *s, cw_str text, size_t from, size_t to) {
    return cw_strf(&s->arena, "%" CW_FMT "%" CW_FMT, CW_ARG(cw_str_slice(text, 0, from)),
                   CW_ARG(cw_str_from(text, to)));
}

/* A variant must either be checked or be refused with at least one error. */
static bool run(char **argv, cw_str text, size_t number, bool strict) {
    struct support s;
    struct cw_collect_sink found;
    struct cw_check_options options = {.resource_dir = CW_STR_INIT("none")}; /* no headers */
    struct cw_check_unit unit = {.strict = strict};
    cw_result result;
    bool ok;
    const char *flags[] = {"--target=x86_64-pc-windows-msvc", "-fms-extensions"};
    support_init(&s, argv[1], argv[2], NULL);
    unit.path = support_file(&s, "variant.c", text);
    unit.flags = flags;
    unit.flag_count = sizeof flags / sizeof flags[0];
    cw_collect_sink_init(&found, &s.sources, &s.arena);
    result = cw_check_run(&s.arena, &options, &unit, 1, &found.sink, NULL);
    ok = cw_ok(result) || found.sink.errors > 0;
    if (!ok)
        printf("not ok - variant %zu was refused without a word\n", number);
    support_release(&s);
    return ok;
}

int main(int argc, char **argv) {
    struct support s;
    cw_str text;
    size_t variants = 0, failed = 0;
    if (argc != 5) {
        fprintf(stderr, "usage: robust-test INCLUDE FLAGS WDK-INCLUDE FILE\n");
        return 2;
    }
    support_init(&s, argv[1], argv[2], argv[3]);
    if (cw_failed(cw_fs_read(&s.arena, cw_str_of(argv[4]), &text))) {
        fprintf(stderr, "%s: cannot be read\n", argv[4]);
        return 2;
    }
    for (size_t at = 0; at < text.len; at += text.len / 60) {
        failed += !run(argv, cw_str_slice(text, 0, at), variants++, at % 2);
        failed += !run(argv, without(&s, text, at, at + 7), variants++, at % 2);
    }
    support_release(&s);
    printf("%zu variants, %zu failed\n", variants, failed);
    return failed ? 1 : 0;
}

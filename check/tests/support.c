#include "check/tests/support.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/fs.h"
#include "base/proc.h"

static _Noreturn void give_up(const char *what, const char *path) {
    fprintf(stderr, "%s: %s\n", path, what);
    exit(2);
}

static void add_flag(struct support *s, cw_str flag) {
    cw_vec_push(&s->arena, &s->flags, cw_cstr(&s->arena, flag));
}

/* One line of flags.txt: a flag and perhaps its argument. */
static void add_line(struct support *s, cw_str line, const char *include) {
    size_t at = cw_str_find(line, CW_STR("@INCLUDE@"));
    cw_str word;
    if (cw_str_starts(line, CW_STR("arm64:")))
        return;
    if (cw_str_starts(line, CW_STR("x64:"))) {
        line = cw_str_trim(cw_str_from(line, 4));
        at = cw_str_find(line, CW_STR("@INCLUDE@"));
    }
    if (at != CW_NPOS)
        line = cw_strf(&s->arena, "%" CW_FMT "%s%" CW_FMT, CW_ARG(cw_str_slice(line, 0, at)),
                       include, CW_ARG(cw_str_from(line, at + strlen("@INCLUDE@"))));
    if (cw_str_split(&line, ' ', &word))
        add_flag(s, word);
    if (line.len)
        add_flag(s, cw_str_trim(line));
}

/* Asked once: starting clang for each of many small runs takes longer than they do. */
static cw_str resource_dir(struct support *s) {
    struct cw_proc proc = {.out = CW_STREAM_CAPTURE, .err = CW_STREAM_DISCARD};
    struct cw_proc_exit done = {0};
    cw_argv_add(&s->arena, &proc.argv, CW_STR("clang-19"));
    cw_argv_add(&s->arena, &proc.argv, CW_STR("-print-resource-dir"));
    if (cw_failed(cw_proc_run(&s->arena, &proc, &done)) || done.code)
        give_up("cannot be run", "clang-19");
    return cw_str_trim(done.out);
}

void support_init(struct support *s, const char *include, const char *flags, const char *extra) {
    cw_str text, line;
    char folder[] = "/tmp/check-test-XXXXXX";
    *s = (struct support){0};
    cw_sources_init(&s->sources, &s->arena);
    if (cw_failed(cw_fs_read(&s->arena, cw_str_of(flags), &text)))
        give_up("cannot be read", flags);
    while (cw_str_split(&text, '\n', &line)) {
        line = cw_str_trim(line);
        if (line.len && line.ptr[0] != '#')
            add_line(s, line, include);
    }
    if (extra && cw_fs_is_dir(cw_str_of(extra))) {
        add_flag(s, CW_STR("-isystem"));
        add_flag(s, cw_str_of(extra));
    }
    if (!mkdtemp(folder))
        give_up("cannot be made", folder);
    s->scratch = cw_str_dup(&s->arena, cw_str_of(folder));
}

void support_release(struct support *s) {
    if (cw_failed(cw_fs_remove_tree(s->scratch)))
        fprintf(stderr, "%s stays behind\n", s->scratch.ptr);
    cw_arena_release(&s->arena);
}

cw_str support_file(struct support *s, const char *name, cw_str text) {
    cw_str path = cw_path_join(&s->arena, s->scratch, cw_str_of(name));
    if (cw_failed(cw_fs_write(path, text)))
        give_up("cannot be written", path.ptr);
    return path;
}

cw_str support_check(struct support *s, cw_str path, const struct cw_check_options *options,
                     struct cw_collect_sink *ret_found) {
    struct cw_check_unit unit = {.path = path, .flags = s->flags.items, .flag_count = s->flags.len};
    struct cw_buf out = cw_buf_new(&s->arena);
    struct cw_check_options own = *options;
    cw_result result;
    if (!s->resource_dir.len)
        s->resource_dir = resource_dir(s);
    own.resource_dir = s->resource_dir;
    cw_collect_sink_init(ret_found, &s->sources, &s->arena);
    result = cw_check_run(&s->arena, &own, &unit, 1, &ret_found->sink, NULL);
    for (size_t i = 0; i < ret_found->diags.len; i++)
        cw_diag_render(&out, &s->sources, ret_found->diags.items[i], false);
    if (cw_failed(result))
        cw_buf_add(&out, CW_STR("(the unit was not checked)\n"));
    return cw_buf_str(&out);
}

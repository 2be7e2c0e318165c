#include "gen/output.h"

#include <errno.h>

#include "base/fs.h"

void cw_output_add(struct cw_arena *arena, struct cw_outputs *outputs, cw_str path, cw_str bytes) {
    cw_vec_push(arena, outputs, (struct cw_output){path, bytes});
}

/* A file that waits beside its target to take its place. */
struct waiting {
    cw_str temporary;
    cw_str target;
};

CW_VEC_TYPE(waitings, struct waiting);

static bool has_bytes(cw_str path, cw_str bytes) {
    struct cw_arena scratch = {0};
    cw_str old;
    bool same = cw_ok(cw_fs_read(&scratch, path, &old)) && cw_str_eq(old, bytes);
    cw_arena_release(&scratch);
    return same;
}

static void forget(const struct waitings *waitings) {
    for (size_t i = 0; i < waitings->len; i++)
        if (cw_failed(cw_fs_remove_file(waitings->items[i].temporary)))
            continue; /* the failure that led here is the one to report */
}

static cw_result prepare(struct cw_arena *arena, struct waitings *waitings, cw_str target,
                         cw_str bytes) {
    if (has_bytes(target, bytes))
        return CW_OK;
    cw_str dir = cw_path_dir(target);
    cw_str name = cw_path_name(target);
    CW_TRY(cw_fs_make_dirs(dir));
    if (cw_fs_is_dir(target))
        return cw_fail(EISDIR);
    cw_str temporary = cw_path_join(arena, dir, cw_strf(arena, ".%" CW_FMT ".new", CW_ARG(name)));
    CW_TRY(cw_fs_write(temporary, bytes));
    cw_vec_push(arena, waitings, (struct waiting){temporary, target});
    return CW_OK;
}

cw_result cw_outputs_write(struct cw_arena *arena, const struct cw_outputs *outputs, cw_str dir,
                           cw_str *ret_failed_path) {
    struct waitings waitings = {0};
    for (size_t i = 0; i < outputs->len; i++) {
        cw_str target = cw_path_join(arena, dir, outputs->items[i].path);
        cw_result result = prepare(arena, &waitings, target, outputs->items[i].bytes);
        if (cw_failed(result)) {
            forget(&waitings);
            *ret_failed_path = target;
            return result;
        }
    }
    for (size_t i = 0; i < waitings.len; i++) {
        cw_result result = cw_fs_rename(waitings.items[i].temporary, waitings.items[i].target);
        if (cw_failed(result)) {
            forget(&waitings);
            *ret_failed_path = waitings.items[i].target;
            return result;
        }
    }
    return CW_OK;
}

/* Make's own way of quoting, as far as ninja reads it. */
static void add_quoted(struct cw_buf *buf, cw_str path) {
    for (size_t i = 0; i < path.len; i++) {
        if (path.ptr[i] == ' ' || path.ptr[i] == '#' || path.ptr[i] == '\\')
            cw_buf_add_char(buf, '\\');
        else if (path.ptr[i] == '$')
            cw_buf_add_char(buf, '$');
        cw_buf_add_char(buf, path.ptr[i]);
    }
}

cw_str cw_depfile(struct cw_arena *arena, const struct cw_strs *targets,
                  const struct cw_strs *sources) {
    struct cw_buf buf = cw_buf_new(arena);
    for (size_t i = 0; i < targets->len; i++) {
        if (i)
            cw_buf_add_char(&buf, ' ');
        add_quoted(&buf, targets->items[i]);
    }
    cw_buf_add_char(&buf, ':');
    for (size_t i = 0; i < sources->len; i++) {
        cw_buf_add(&buf, CW_STR(" \\\n  "));
        add_quoted(&buf, sources->items[i]);
    }
    cw_buf_add_char(&buf, '\n');
    return cw_buf_str(&buf);
}

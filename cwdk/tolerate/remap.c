#include "cwdk/tolerate/remap.h"

static cw_str list_path(struct cw_arena *arena, cw_str folder, cw_str source) {
    return cw_path_join(arena, folder,
                        cw_strf(arena, "%016llx.remap", (unsigned long long)cw_str_hash(source)));
}

cw_result cw_remap_write(struct cw_arena *arena, cw_str folder, cw_str source,
                         const struct cw_strs *lines) {
    cw_str path = list_path(arena, folder, source);
    if (lines->len == 0)
        return cw_fs_remove_file(path);
    struct cw_buf text = cw_buf_new(arena);
    for (size_t i = 0; i < lines->len; i++)
        cw_buf_addf(&text, "%" CW_FMT "\n", CW_ARG(lines->items[i]));
    CW_TRY(cw_fs_make_dirs(folder));
    return cw_fs_write(path, cw_buf_str(&text));
}

void cw_remap_add_line(struct cw_arena *arena, cw_str line, struct cw_strs *arguments) {
    cw_vec_push(arena, arguments, CW_STR("-Xclang"));
    cw_vec_push(arena, arguments, CW_STR("-remap-file"));
    cw_vec_push(arena, arguments, CW_STR("-Xclang"));
    cw_vec_push(arena, arguments, line);
}

void cw_remap_add_args(struct cw_arena *arena, cw_str folder, cw_str source,
                       struct cw_strs *arguments) {
    cw_str text, line;
    if (cw_failed(cw_fs_read(arena, list_path(arena, folder, source), &text)))
        return;
    while (cw_str_split(&text, '\n', &line))
        if (line.len)
            cw_remap_add_line(arena, line, arguments);
}

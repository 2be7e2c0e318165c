#include "host/machine/symbols.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/fs.h"
#include "base/proc.h"
#include "host/machine/image.h"
#include "host/machine/trap.h"

/* The symbolizer finds a PDB only beside its image. For an image whose PDB lies in another folder
 * the two are brought together by links in a folder of their own, which is removed again. */
struct link_folder {
    cw_str path; /* empty until it is needed */
};

static bool open_links(struct cw_arena *arena, struct link_folder *links) {
    const char *temporary = getenv("TMPDIR");
    char *path =
        cw_cstr(arena, cw_strf(arena, "%s/ntmachine-XXXXXX", temporary ? temporary : P_tmpdir));
    if (links->path.len == 0 && mkdtemp(path))
        links->path = cw_str_of(path);
    return links->path.len != 0;
}

static void close_links(struct link_folder *links) {
    if (links->path.len != 0 && cw_failed(cw_fs_remove_tree(links->path)))
        fprintf(stderr, "warning: %" CW_FMT " could not be removed\n", CW_ARG(links->path));
}

static bool make_link(struct cw_arena *arena, cw_str target, cw_str at) {
    cw_str absolute;
    return cw_ok(cw_fs_absolute(arena, target, &absolute)) &&
           (cw_fs_exists(at) || symlink(cw_cstr(arena, absolute), cw_cstr(arena, at)) == 0);
}

/* The path to give to the symbolizer. */
static cw_str path_for_symbols(struct cw_arena *arena, const struct image *image,
                               const char *pdb_folder, struct link_folder *links) {
    cw_str path = cw_str_of(image->shown.host_path);
    cw_str absolute;
    if (cw_failed(cw_fs_absolute(arena, path, &absolute)))
        absolute = path;
    cw_str pdb_name = cw_strf(arena, "%" CW_FMT ".pdb", CW_ARG(cw_path_stem(path)));
    cw_str pdb = cw_path_join(arena, cw_str_of(pdb_folder), pdb_name);
    if (!pdb_folder || !cw_fs_is_file(pdb) || !open_links(arena, links))
        return absolute;
    cw_str link = cw_path_join(arena, links->path, cw_path_name(path));
    bool linked = make_link(arena, absolute, link) &&
                  make_link(arena, pdb, cw_path_join(arena, links->path, pdb_name));
    return linked ? link : absolute;
}

static cw_str text_of(struct cw_arena *arena, const json_t *object, const char *key) {
    const char *text = json_string_value(json_object_get(object, key));
    return text && *text && strcmp(text, "??") != 0 ? cw_str_dup(arena, cw_str_of(text))
                                                    : CW_STR("");
}

/* A PDB made with relative paths has them in Windows' spelling; they are relative to the project,
 * where the machine is started. One whose prefix was cut off by the compiler begins with a
 * backslash. */
static cw_str source_path(struct cw_arena *arena, cw_str path) {
    bool drive = path.len > 1 && path.ptr[1] == ':';
    if (drive || cw_str_starts(path, CW_STR("/")) || cw_str_starts(path, CW_STR("\\\\")))
        return path;
    if (cw_str_starts(path, CW_STR("\\")))
        path = cw_str_from(path, 1);
    char *text = cw_cstr(arena, path);
    for (size_t i = 0; i < path.len; i++)
        if (text[i] == '\\')
            text[i] = '/';
    return path.len ? cw_path_normal(arena, cw_str_n(text, path.len)) : path;
}

static void read_answer(struct cw_arena *arena, cw_str line, struct symbol *symbol) {
    json_t *answer = json_loadb(line.ptr, line.len, 0, NULL);
    const json_t *frames = json_object_get(answer, "Symbol");
    size_t count = json_array_size(frames);
    symbol->lines = cw_new_array(arena, struct symbol_line, count);
    for (size_t i = 0; i < count; i++) {
        const json_t *frame = json_array_get(frames, i);
        struct symbol_line *to = &symbol->lines[symbol->line_count];
        to->function = text_of(arena, frame, "FunctionName");
        to->file = source_path(arena, text_of(arena, frame, "FileName"));
        to->line = (uint32_t)json_integer_value(json_object_get(frame, "Line"));
        to->column = (uint32_t)json_integer_value(json_object_get(frame, "Column"));
        if (to->function.len != 0 || to->file.len != 0)
            symbol->line_count++;
    }
    json_decref(answer);
}

void symbols_resolve(struct cw_arena *arena, const uint64_t *pcs, const bool *exact, size_t count,
                     const char *pdb_folder, struct symbol *ret_symbols, cw_str *ret_why) {
    struct cw_buf input = cw_buf_new(arena);
    struct link_folder links = {0};
    *ret_why = CW_STR("");
    for (size_t i = 0; i < count; i++) {
        ret_symbols[i] = (struct symbol){.pc = pcs[i]};
        uint64_t at = exact[i] ? pcs[i] : pcs[i] - 1;
        const struct image *image = image_holding(at);
        if (!image)
            continue;
        ret_symbols[i].image = image->shown.base_name;
        ret_symbols[i].offset = pcs[i] - (uintptr_t)image->shown.base;
        cw_buf_addf(&input, "\"%" CW_FMT "\" 0x%llx\n",
                    CW_ARG(path_for_symbols(arena, image, pdb_folder, &links)),
                    (unsigned long long)(at - (uintptr_t)image->shown.base));
    }
    struct cw_proc proc = {.out = CW_STREAM_CAPTURE, .err = CW_STREAM_DISCARD};
    struct cw_proc_exit result;
    proc.input = cw_buf_str(&input);
    if (proc.input.len == 0)
        return;
    cw_argv_add(arena, &proc.argv, CW_STR("llvm-symbolizer-19"));
    cw_argv_add(arena, &proc.argv, CW_STR("--output-style=JSON"));
    cw_argv_add(arena, &proc.argv, CW_STR("--relative-address"));
    cw_argv_add(arena, &proc.argv, CW_STR("--no-demangle"));
    traps_hide_tsc(false);
    cw_result run = cw_proc_run(arena, &proc, &result);
    traps_hide_tsc(true);
    close_links(&links);
    if (cw_failed(run) || result.code != 0) {
        *ret_why = cw_strf(arena, "no source lines: llvm-symbolizer-19: %s",
                           cw_failed(run) ? cw_result_text(run) : "failed");
        return;
    }
    cw_str line, rest = result.out;
    for (size_t i = 0; i < count; i++)
        if (ret_symbols[i].image && cw_str_split(&rest, '\n', &line))
            read_answer(arena, line, &ret_symbols[i]);
}

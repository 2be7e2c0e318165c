#include "base/source.h"

#include <errno.h>
#include "base/fs.h"

void cw_sources_init(struct cw_sources *sources, struct cw_arena *arena) {
    *sources = (struct cw_sources){.arena = arena};
    cw_vec_push(arena, &sources->files, NULL);
}

cw_file cw_sources_add(struct cw_sources *sources, cw_str path, cw_str text) {
    void *known = cw_map_get(&sources->by_path, path);
    if (known)
        return (cw_file)(uintptr_t)known;
    struct cw_source *source = cw_new(sources->arena, struct cw_source);
    source->path = cw_str_dup(sources->arena, path);
    source->text = text;
    size_t number = sources->files.len;
    cw_vec_push(sources->arena, &sources->files, source);
    cw_map_set(sources->arena, &sources->by_path, source->path, (void *)(uintptr_t)number);
    return (cw_file)number;
}

cw_result cw_sources_load(struct cw_sources *sources, cw_str path, cw_file *ret_file) {
    void *known = cw_map_get(&sources->by_path, path);
    if (known) {
        *ret_file = (cw_file)(uintptr_t)known;
        return CW_OK;
    }
    cw_str text;
    CW_TRY(cw_fs_read(sources->arena, path, &text));
    if (text.len >= UINT32_MAX)
        return cw_fail(EFBIG);
    *ret_file = cw_sources_add(sources, path, text);
    return CW_OK;
}

struct cw_source *cw_source_get(const struct cw_sources *sources, cw_file file) {
    return file < sources->files.len ? sources->files.items[file] : NULL;
}

static void find_lines(struct cw_sources *sources, struct cw_source *source) {
    if (source->line_starts)
        return;
    uint32_t count = 1;
    for (size_t i = 0; i < source->text.len; i++)
        count += source->text.ptr[i] == '\n';
    source->line_starts = cw_new_array(sources->arena, uint32_t, count);
    source->line_count = count;
    uint32_t line = 1;
    for (size_t i = 0; i < source->text.len; i++)
        if (source->text.ptr[i] == '\n')
            source->line_starts[line++] = (uint32_t)i + 1;
}

struct cw_position cw_source_position(struct cw_sources *sources, cw_file file, uint32_t offset) {
    struct cw_source *source = cw_source_get(sources, file);
    if (!source)
        return (struct cw_position){1, 1};
    find_lines(sources, source);
    if (offset > source->text.len)
        offset = (uint32_t)source->text.len;
    uint32_t low = 0;
    uint32_t high = source->line_count; /* the line is in [low, high) */
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (source->line_starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return (struct cw_position){low + 1, offset - source->line_starts[low] + 1};
}

uint32_t cw_source_offset(struct cw_sources *sources, cw_file file, uint32_t line,
                          uint32_t column) {
    struct cw_source *source = cw_source_get(sources, file);
    if (!source || line == 0)
        return 0;
    find_lines(sources, source);
    if (line > source->line_count)
        return (uint32_t)source->text.len;
    uint64_t offset = (uint64_t)source->line_starts[line - 1] + (column ? column - 1 : 0);
    return offset < source->text.len ? (uint32_t)offset : (uint32_t)source->text.len;
}

cw_str cw_source_line(struct cw_sources *sources, cw_file file, uint32_t line) {
    struct cw_source *source = cw_source_get(sources, file);
    if (!source || line == 0)
        return (cw_str){0};
    find_lines(sources, source);
    if (line > source->line_count)
        return (cw_str){0};
    size_t start = source->line_starts[line - 1];
    size_t end = line < source->line_count ? source->line_starts[line] - 1 : source->text.len;
    if (end > start && source->text.ptr[end - 1] == '\r')
        end--;
    return cw_str_slice(source->text, start, end);
}

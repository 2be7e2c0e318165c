#include "check/front/internal.h"

static cw_file file_of(struct front *f, CXFile handle) {
    cw_file file = 0;
    if (!handle)
        return 0;
    for (size_t i = f->files.len; i-- > 0;)
        if (f->files.items[i].handle == handle)
            return f->files.items[i].file;
    /* A file that clang has read but we cannot read any more gives spans that point nowhere. */
    if (cw_failed(cw_sources_load(f->sources, cx_take(f->arena, clang_getFileName(handle)), &file)))
        file = 0;
    cw_vec_push(f->arena, &f->files, (struct front_file){handle, file});
    return file;
}

static bool is_word(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The end of the token at `at`, or of the macro invocation: a name and its argument list. */
static size_t token_end(cw_str text, size_t at) {
    size_t end = at, open;
    int depth = 0;
    while (end < text.len && is_word(text.ptr[end]))
        end++;
    if (end == at)
        return at < text.len ? at + 1 : at;
    open = end;
    while (open < text.len && (text.ptr[open] == ' ' || text.ptr[open] == '\t'))
        open++;
    if (open >= text.len || text.ptr[open] != '(')
        return end;
    for (size_t i = open; i < text.len && i < open + 4096; i++) {
        depth += text.ptr[i] == '(';
        depth -= text.ptr[i] == ')';
        if (!depth)
            return i + 1;
    }
    return end;
}

struct cw_span front_range_span(struct front *f, CXSourceRange range) {
    CXFile start_file, end_file, spelled_file;
    unsigned start, end, spelled;
    CXSourceLocation last = clang_getRangeEnd(range);
    struct cw_source *source;
    cw_file file;

    clang_getFileLocation(clang_getRangeStart(range), &start_file, NULL, NULL, &start);
    clang_getFileLocation(last, &end_file, NULL, NULL, &end);
    clang_getSpellingLocation(last, &spelled_file, NULL, NULL, &spelled);
    file = file_of(f, start_file);
    source = cw_source_get(f->sources, file);
    if (!source)
        return (struct cw_span){0};
    if (start_file != end_file || end <= start)
        end = (unsigned)token_end(source->text, start);
    else if (spelled_file != end_file || spelled != end) /* ends in a macro: its name is enough */
        end = (unsigned)token_end(source->text, end);
    return cw_span(file, start, end);
}

struct cw_span front_span(struct front *f, CXCursor cursor) {
    return front_range_span(f, clang_getCursorExtent(cursor));
}

bool front_is_platform(struct front *f, CXCursor cursor) {
    CXSourceLocation at = clang_getCursorLocation(cursor);
    CXFile handle;
    if (clang_Location_isInSystemHeader(at))
        return true;
    if (!f->options->platform_dirs.len)
        return false;
    clang_getExpansionLocation(at, &handle, NULL, NULL, NULL);
    if (!handle || clang_File_isEqual(handle, f->main_file))
        return false;
    cw_str path = cx_take(f->arena, clang_getFileName(handle));
    for (size_t i = 0; i < f->options->platform_dirs.len; i++) {
        cw_str dir = f->options->platform_dirs.items[i];
        if (cw_str_starts(path, dir) && path.len > dir.len && path.ptr[dir.len] == '/')
            return true;
    }
    return false;
}

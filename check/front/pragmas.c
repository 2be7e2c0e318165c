/* What libclang does not show: alloc_text and code_seg pragmas, read from the text itself. */
#include "check/front/internal.h"

static bool is_word(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The next token of a pragma: a word, a string's content, or one character. */
static bool next_token(cw_str *line, cw_str *ret_token) {
    size_t n = 0;
    *line = cw_str_trim(*line);
    if (!line->len)
        return false;
    if (line->ptr[0] == '"') {
        size_t close = cw_str_find_char(cw_str_from(*line, 1), '"');
        if (close == CW_NPOS)
            return false;
        *ret_token = cw_str_slice(*line, 1, 1 + close);
        *line = cw_str_from(*line, close + 2);
        return true;
    }
    while (n < line->len && is_word(line->ptr[n]))
        n++;
    if (!n)
        n = 1;
    *ret_token = cw_str_slice(*line, 0, n);
    *line = cw_str_from(*line, n);
    return true;
}

static enum mir_section section_of(cw_str name) {
    if (cw_str_starts(name, CW_STR("PAGE")))
        return MIR_SECTION_PAGE;
    return cw_str_eq(name, CW_STR("INIT")) ? MIR_SECTION_INIT : MIR_SECTION_NONE;
}

static void alloc_text(struct front *f, cw_str rest) {
    cw_str token;
    enum mir_section section = MIR_SECTION_NONE;
    bool first = true;
    while (next_token(&rest, &token)) {
        if (cw_str_eq(token, CW_STR(")")))
            return;
        if (token.len == 1 && !is_word(token.ptr[0]))
            continue;
        if (first)
            section = section_of(token);
        else
            cw_map_set(f->arena, &f->sections, token, (void *)(uintptr_t)(section + 1));
        first = false;
    }
}

static void code_seg(struct front *f, cw_str rest, size_t at) {
    cw_str token;
    enum mir_section section = MIR_SECTION_NONE;
    while (next_token(&rest, &token) && !cw_str_eq(token, CW_STR(")")))
        if (section_of(token) != MIR_SECTION_NONE)
            section = section_of(token);
    cw_vec_push(f->arena, &f->code_segs, (struct front_section){at, section});
}

void front_scan_pragmas(struct front *f, cw_file file, bool is_main) {
    struct cw_source *source = cw_source_get(f->sources, file);
    cw_str rest, line, token;
    if (!source)
        return;
    rest = source->text;
    while (cw_str_split(&rest, '\n', &line)) {
        size_t at = (size_t)(line.ptr - source->text.ptr);
        line = cw_str_trim(line);
        if (!line.len || line.ptr[0] != '#')
            continue;
        line = cw_str_from(line, 1);
        if (!next_token(&line, &token) || !cw_str_eq(token, CW_STR("pragma")) ||
            !next_token(&line, &token))
            continue;
        if (cw_str_eq(token, CW_STR("alloc_text")))
            alloc_text(f, line);
        else if (is_main && cw_str_eq(token, CW_STR("code_seg")))
            code_seg(f, line, at);
    }
}

/* Comments and literals are skipped: a word in them is no use of it. */
bool front_find_word(cw_str text, size_t from, size_t to, cw_str word, size_t *ret_at) {
    size_t i = from;
    if (to > text.len)
        to = text.len;
    while (i < to) {
        char c = text.ptr[i];
        if (c == '/' && i + 1 < to && text.ptr[i + 1] == '/') {
            while (i < to && text.ptr[i] != '\n')
                i++;
        } else if (c == '/' && i + 1 < to && text.ptr[i + 1] == '*') {
            size_t close = cw_str_find(cw_str_slice(text, i + 2, to), CW_STR("*/"));
            i = close == CW_NPOS ? to : i + close + 4;
        } else if (c == '"' || c == '\'') {
            for (i++; i < to && text.ptr[i] != c && text.ptr[i] != '\n'; i++)
                if (text.ptr[i] == '\\')
                    i++;
            i++;
        } else if (is_word(c)) {
            size_t start = i;
            while (i < to && is_word(text.ptr[i]))
                i++;
            if (cw_str_eq(cw_str_slice(text, start, i), word)) {
                *ret_at = start;
                return true;
            }
        } else {
            i++;
        }
    }
    return false;
}

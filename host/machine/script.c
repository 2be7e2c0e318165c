#include "host/machine/script.h"

struct reader {
    struct cw_arena *arena;
    struct script_error *error;
    uint32_t line;
};

static cw_result fail(const struct reader *r, const char *text) {
    *r->error = (struct script_error){r->line, cw_str_dup(r->arena, cw_str_of(text))};
    return cw_fail(CW_MALFORMED);
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

static cw_result read_quoted(const struct reader *r, cw_str *line, cw_str *ret_word) {
    struct cw_buf word = cw_buf_new(r->arena);
    for (size_t i = 1; i < line->len; i++) {
        char c = line->ptr[i];
        if (c == '"') {
            *line = cw_str_from(*line, i + 1);
            if (line->len != 0 && !is_blank(line->ptr[0]))
                return fail(r, "a closing quote must be followed by a blank");
            *ret_word = cw_buf_str(&word);
            return CW_OK;
        }
        if (c == '\\') {
            char next = i + 1 < line->len ? line->ptr[i + 1] : 0;
            if (next != '\\' && next != '"')
                return fail(r, "only \\\\ and \\\" are escapes in quotes");
            c = next;
            i++;
        }
        cw_buf_add_char(&word, c);
    }
    return fail(r, "a quote is not closed");
}

/* The next word of the line; ret_word->ptr is NULL when there is none. */
static cw_result read_word(const struct reader *r, cw_str *line, cw_str *ret_word) {
    while (line->len != 0 && is_blank(line->ptr[0]))
        *line = cw_str_from(*line, 1);
    *ret_word = (cw_str){NULL, 0};
    if (line->len == 0 || line->ptr[0] == '#')
        return CW_OK;
    if (line->ptr[0] == '"')
        return read_quoted(r, line, ret_word);
    size_t end = 0;
    while (end < line->len && !is_blank(line->ptr[end])) {
        if (line->ptr[end] == '"')
            return fail(r, "a quote in the middle of a word; quote the whole word");
        end++;
    }
    *ret_word = cw_str_slice(*line, 0, end);
    *line = cw_str_from(*line, end);
    return CW_OK;
}

static cw_result read_image(const struct reader *r, cw_str line, struct script_image *image) {
    cw_str name, path, more;
    CW_TRY(read_word(r, &line, &name));
    CW_TRY(read_word(r, &line, &path));
    CW_TRY(read_word(r, &line, &more));
    if (!name.ptr || !path.ptr || name.len == 0 || path.len == 0)
        return fail(r, image->client ? "client needs a name and a path"
                                     : "image needs a name and a path");
    if (more.ptr)
        return fail(r, "nothing may follow the path");
    image->name = cw_cstr(r->arena, name);
    image->path = cw_cstr(r->arena, path);
    image->line = r->line;
    return CW_OK;
}

cw_result script_parse(struct cw_arena *arena, cw_str text, struct script *ret_script,
                       struct script_error *error) {
    struct reader r = {arena, error, 0};
    CW_VEC(struct script_image) images = {0};
    struct cw_buf rest = cw_buf_new(arena);
    cw_str line;
    if (text.len != 0 && memchr(text.ptr, 0, text.len)) {
        r.line = 1;
        return fail(&r, "the script holds a NUL byte; it is not text");
    }
    while (cw_str_split(&text, '\n', &line)) {
        r.line++;
        cw_str left = line, word;
        CW_TRY(read_word(&r, &left, &word));
        bool client = cw_str_eq(word, CW_STR("client"));
        if (client || cw_str_eq(word, CW_STR("image"))) {
            struct script_image image = {.client = client};
            CW_TRY(read_image(&r, left, &image));
            cw_vec_push(arena, &images, image);
        } else {
            cw_buf_add(&rest, line);
        }
        cw_buf_add_char(&rest, '\n');
    }
    *ret_script = (struct script){images.items, images.len, cw_buf_str(&rest)};
    return CW_OK;
}

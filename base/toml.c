/* The document: keys, tables, arrays, and who may add to what. */
#include "base/toml_reader.h"

#include "base/utf.h"

enum { DEEPEST = 200 }; /* nesting; a limit of ours so that no input can exhaust the stack */

/* How a table or array came to be decides who may still add to it. */
enum origin {
    IMPLICIT,       /* named on the way to another: [a] in "[a.b]" */
    HEADER,         /* [a], or an element of [[a]] */
    DOTTED,         /* by a dotted key; grows within its section */
    INLINE,         /* { ... }; closed */
    STATIC_ARRAY,   /* [1, 2]; closed */
    ARRAY_OF_TABLES /* [[a]]; grows by headers */
};

cw_result toml_fail(struct toml_reader *r, size_t start, size_t end, const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_str message = cw_strv(r->arena, format, args);
    va_end(args);
    struct cw_diag *diag = cw_diag_new(r->arena, CW_ERROR, NULL, "%" CW_FMT, CW_ARG(message));
    cw_diag_primary(diag, cw_span(r->file, start, end), "%s", "");
    cw_emit(r->sink, diag);
    return cw_fail(CW_REPORTED);
}

const char *cw_toml_kind_name(enum cw_toml_kind kind) {
    static const char *const names[] = {
        [CW_TOML_STRING] = "a string",
        [CW_TOML_INTEGER] = "an integer",
        [CW_TOML_FLOAT] = "a float",
        [CW_TOML_BOOLEAN] = "a boolean",
        [CW_TOML_OFFSET_DATETIME] = "a date-time",
        [CW_TOML_LOCAL_DATETIME] = "a local date-time",
        [CW_TOML_LOCAL_DATE] = "a local date",
        [CW_TOML_LOCAL_TIME] = "a local time",
        [CW_TOML_ARRAY] = "an array",
        [CW_TOML_TABLE] = "a table",
    };
    return names[kind];
}

const struct cw_toml_entry *cw_toml_find(const struct cw_toml_value *table, cw_str key) {
    if (!cw_map_has(&table->table.index, key))
        return NULL;
    for (size_t i = 0; i < table->table.entries.len; i++)
        if (cw_str_eq(table->table.entries.items[i].key, key))
            return &table->table.entries.items[i];
    return NULL;
}

static struct cw_toml_value *new_value(struct toml_reader *r, enum cw_toml_kind kind,
                                       enum origin origin, struct cw_span span) {
    struct cw_toml_value *value = cw_new(r->arena, struct cw_toml_value);
    value->kind = kind;
    value->origin = (unsigned char)origin;
    value->span = span;
    return value;
}

struct key {
    cw_str text;
    struct cw_span span;
};

CW_VEC_TYPE(keys, struct key);

static void insert(struct toml_reader *r, struct cw_toml_value *table, const struct key *key,
                   struct cw_toml_value *value) {
    struct cw_toml_entry entry = {key->text, key->span, value};
    cw_vec_push(r->arena, &table->table.entries, entry);
    cw_map_set(r->arena, &table->table.index, key->text, value);
}

static struct cw_toml_value *lookup(const struct cw_toml_value *table, const struct key *key) {
    return cw_map_get(&table->table.index, key->text);
}

static cw_result fail_at_key(struct toml_reader *r, const struct cw_toml_value *table,
                             const struct key *key, const char *problem) {
    struct cw_diag *diag =
        cw_diag_new(r->arena, CW_ERROR, NULL, "`%" CW_FMT "` %s", CW_ARG(key->text), problem);
    const struct cw_toml_entry *first = cw_toml_find(table, key->text);
    if (first)
        cw_diag_secondary(diag, first->key_span, "first defined here");
    cw_diag_primary(diag, key->span, "%s", "");
    cw_emit(r->sink, diag);
    return cw_fail(CW_REPORTED);
}

static void skip_blanks(struct toml_reader *r) {
    while (toml_peek(r, 0) == ' ' || toml_peek(r, 0) == '\t')
        r->at++;
}

static bool skip_newline(struct toml_reader *r) {
    size_t len = toml_peek(r, 0) == '\n'                              ? 1
                 : toml_peek(r, 0) == '\r' && toml_peek(r, 1) == '\n' ? 2
                                                                      : 0;
    r->at += len;
    return len > 0;
}

static cw_result skip_comment(struct toml_reader *r) {
    if (toml_peek(r, 0) != '#')
        return CW_OK;
    while (!toml_at_end(r) && toml_peek(r, 0) != '\n' &&
           !(toml_peek(r, 0) == '\r' && toml_peek(r, 1) == '\n')) {
        if (!toml_is_text(toml_peek(r, 0)))
            return toml_fail(r, r->at, r->at + 1, "a control character in a comment");
        r->at++;
    }
    return CW_OK;
}

/* Blanks, comments and newlines between the items of an array. */
static cw_result skip_space_and_lines(struct toml_reader *r) {
    do {
        skip_blanks(r);
        CW_TRY(skip_comment(r));
    } while (skip_newline(r));
    return CW_OK;
}

static bool is_bare(char c) {
    return toml_is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           c == '-';
}

static cw_result read_simple_key(struct toml_reader *r, struct key *ret_key) {
    size_t start = r->at;
    struct key key;
    char c = toml_peek(r, 0);
    if (c == '"' || c == '\'') {
        CW_TRY(toml_read_string(r, false, &key.text));
    } else {
        while (is_bare(toml_peek(r, 0)))
            r->at++;
        key.text = cw_str_slice(r->text, start, r->at);
        if (key.text.len == 0)
            return toml_fail(r, start, start + 1, "expected a key");
    }
    key.span = cw_span(r->file, start, r->at);
    *ret_key = key;
    return CW_OK;
}

static cw_result read_dotted_key(struct toml_reader *r, struct keys *ret_keys) {
    struct keys keys = {0};
    for (;;) {
        struct key key;
        CW_TRY(read_simple_key(r, &key));
        cw_vec_push(r->arena, &keys, key);
        skip_blanks(r);
        if (toml_peek(r, 0) != '.')
            break;
        r->at++;
        skip_blanks(r);
    }
    *ret_keys = keys;
    return CW_OK;
}

static cw_result read_value(struct toml_reader *r, struct cw_toml_value **ret_value);

/* Puts a value under a dotted key, making the tables on the way. */
static cw_result assign(struct toml_reader *r, struct cw_toml_value *table, const struct keys *keys,
                        struct cw_toml_value *value) {
    for (size_t i = 0; i + 1 < keys->len; i++) {
        const struct key *key = &keys->items[i];
        struct cw_toml_value *next = lookup(table, key);
        if (!next) {
            next = new_value(r, CW_TOML_TABLE, DOTTED, key->span);
            insert(r, table, key, next);
        } else if (next->kind != CW_TOML_TABLE) {
            return fail_at_key(r, table, key, "is not a table");
        } else if (next->origin != DOTTED) {
            return fail_at_key(r, table, key, "cannot be extended by a dotted key here");
        }
        table = next;
    }
    const struct key *last = &keys->items[keys->len - 1];
    if (lookup(table, last))
        return fail_at_key(r, table, last, "is defined twice");
    insert(r, table, last, value);
    return CW_OK;
}

static cw_result read_assignment(struct toml_reader *r, struct cw_toml_value *table) {
    struct keys keys;
    CW_TRY(read_dotted_key(r, &keys));
    if (toml_peek(r, 0) != '=')
        return toml_fail(r, r->at, r->at + 1, "expected `=` after a key");
    r->at++;
    skip_blanks(r);
    struct cw_toml_value *value;
    CW_TRY(read_value(r, &value));
    return assign(r, table, &keys, value);
}

static cw_result read_array(struct toml_reader *r, struct cw_toml_value *array) {
    size_t start = r->at++;
    for (;;) {
        CW_TRY(skip_space_and_lines(r));
        if (toml_peek(r, 0) == ']')
            break;
        struct cw_toml_value *item;
        if (toml_at_end(r))
            return toml_fail(r, start, start + 1, "this array is not closed");
        CW_TRY(read_value(r, &item));
        cw_vec_push(r->arena, &array->array, item);
        CW_TRY(skip_space_and_lines(r));
        if (toml_peek(r, 0) == ']')
            break;
        if (toml_at_end(r))
            return toml_fail(r, start, start + 1, "this array is not closed");
        if (toml_peek(r, 0) != ',')
            return toml_fail(r, r->at, r->at + 1, "expected `,` or `]` in an array");
        r->at++;
    }
    r->at++;
    return CW_OK;
}

static cw_result read_inline_table(struct toml_reader *r, struct cw_toml_value *table) {
    r->at++;
    skip_blanks(r);
    if (toml_peek(r, 0) == '}') {
        r->at++;
        return CW_OK;
    }
    for (;;) {
        skip_blanks(r);
        CW_TRY(read_assignment(r, table));
        skip_blanks(r);
        char c = toml_peek(r, 0);
        if (c != ',' && c != '}')
            return toml_fail(r, r->at, r->at + 1, "expected `,` or `}` in an inline table");
        r->at++;
        if (c == '}')
            return CW_OK;
    }
}

static cw_result read_nested(struct toml_reader *r, struct cw_toml_value *value) {
    if (r->depth == DEEPEST)
        return toml_fail(r, r->at, r->at + 1, "nested more than %d deep", DEEPEST);
    r->depth++;
    CW_TRY(value->kind == CW_TOML_ARRAY ? read_array(r, value) : read_inline_table(r, value));
    r->depth--;
    return CW_OK;
}

static cw_result read_value(struct toml_reader *r, struct cw_toml_value **ret_value) {
    size_t start = r->at;
    struct cw_toml_value *value = new_value(r, CW_TOML_STRING, STATIC_ARRAY, (struct cw_span){0});
    switch (toml_peek(r, 0)) {
    case '"':
    case '\'':
        CW_TRY(toml_read_string(r, true, &value->string));
        break;
    case '[':
        value->kind = CW_TOML_ARRAY;
        CW_TRY(read_nested(r, value));
        break;
    case '{':
        value->kind = CW_TOML_TABLE;
        value->origin = INLINE;
        CW_TRY(read_nested(r, value));
        break;
    default:
        CW_TRY(toml_read_scalar(r, value));
        break;
    }
    value->span = cw_span(r->file, start, r->at);
    *ret_value = value;
    return CW_OK;
}

/* The table that "[a.b.last]" stands in. */
static cw_result walk_header(struct toml_reader *r, struct cw_toml_value *root,
                             const struct keys *keys, struct cw_toml_value **ret_table) {
    struct cw_toml_value *table = root;
    for (size_t i = 0; i + 1 < keys->len; i++) {
        const struct key *key = &keys->items[i];
        struct cw_toml_value *next = lookup(table, key);
        if (!next) {
            next = new_value(r, CW_TOML_TABLE, IMPLICIT, key->span);
            insert(r, table, key, next);
        } else if (next->kind == CW_TOML_ARRAY && next->origin == ARRAY_OF_TABLES) {
            next = *cw_vec_last(&next->array);
        } else if (next->kind != CW_TOML_TABLE) {
            return fail_at_key(r, table, key, "is not a table");
        } else if (next->origin == INLINE) {
            return fail_at_key(r, table, key, "is an inline table, which cannot be extended");
        }
        table = next;
    }
    *ret_table = table;
    return CW_OK;
}

static cw_result open_table(struct toml_reader *r, struct cw_toml_value *parent,
                            const struct key *key, struct cw_span span,
                            struct cw_toml_value **ret_table) {
    struct cw_toml_value *table = lookup(parent, key);
    if (!table) {
        table = new_value(r, CW_TOML_TABLE, HEADER, span);
        insert(r, parent, key, table);
    } else if (table->kind != CW_TOML_TABLE || table->origin != IMPLICIT) {
        return fail_at_key(r, parent, key, "is defined twice");
    }
    table->origin = HEADER;
    table->span = span;
    *ret_table = table;
    return CW_OK;
}

static cw_result open_array_element(struct toml_reader *r, struct cw_toml_value *parent,
                                    const struct key *key, struct cw_span span,
                                    struct cw_toml_value **ret_table) {
    struct cw_toml_value *array = lookup(parent, key);
    if (!array) {
        array = new_value(r, CW_TOML_ARRAY, ARRAY_OF_TABLES, span);
        insert(r, parent, key, array);
    } else if (array->kind != CW_TOML_ARRAY || array->origin != ARRAY_OF_TABLES) {
        return fail_at_key(r, parent, key, "is defined already, and not as an array of tables");
    }
    *ret_table = new_value(r, CW_TOML_TABLE, HEADER, span);
    cw_vec_push(r->arena, &array->array, *ret_table);
    return CW_OK;
}

static cw_result read_header(struct toml_reader *r, struct cw_toml_value *root,
                             struct cw_toml_value **ret_table) {
    size_t start = r->at;
    bool array = toml_peek(r, 1) == '[';
    r->at += array ? 2 : 1;
    skip_blanks(r);
    struct keys keys;
    CW_TRY(read_dotted_key(r, &keys));
    if (toml_peek(r, 0) != ']' || (array && toml_peek(r, 1) != ']'))
        return toml_fail(r, r->at, r->at + 1, "expected `%s`", array ? "]]" : "]");
    r->at += array ? 2 : 1;
    struct cw_toml_value *parent = NULL;
    CW_TRY(walk_header(r, root, &keys, &parent));
    const struct key *last = &keys.items[keys.len - 1];
    struct cw_span span = cw_span(r->file, start, r->at);
    return array ? open_array_element(r, parent, last, span, ret_table)
                 : open_table(r, parent, last, span, ret_table);
}

static cw_result read_document(struct toml_reader *r, struct cw_toml_value *root) {
    struct cw_toml_value *table = root;
    while (!toml_at_end(r)) {
        skip_blanks(r);
        char c = toml_peek(r, 0);
        if (c == '[')
            CW_TRY(read_header(r, root, &table));
        else if (c != '#' && c != '\n' && c != '\r' && !toml_at_end(r))
            CW_TRY(read_assignment(r, table));
        skip_blanks(r);
        CW_TRY(skip_comment(r));
        if (!skip_newline(r) && !toml_at_end(r))
            return toml_fail(r, r->at, r->at + 1, "expected the end of the line");
    }
    return CW_OK;
}

cw_result cw_toml_parse(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                        struct cw_toml_value **ret_root) {
    struct toml_reader r = {.arena = arena,
                            .sink = sink,
                            .file = file,
                            .text = cw_source_get(sink->sources, file)->text};
    size_t bad = cw_utf8_check(r.text);
    if (bad != CW_NPOS)
        return toml_fail(&r, bad, bad + 1, "this is not UTF-8");
    if (cw_str_starts(r.text, CW_STR("\xEF\xBB\xBF")))
        r.at = 3;
    struct cw_toml_value *root = new_value(&r, CW_TOML_TABLE, HEADER, cw_span(file, 0, r.text.len));
    CW_TRY(read_document(&r, root));
    *ret_root = root;
    return CW_OK;
}

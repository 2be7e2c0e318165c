#include "cwdk/tolerate/liberties.h"

#include <stdlib.h>

struct edit {
    size_t from, to; /* what is replaced */
    cw_str by;
};

CW_VEC_TYPE(edits, struct edit);

static bool is_name_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static size_t skip_blanks(cw_str text, size_t at) {
    while (at < text.len && strchr(" \t\r\n", text.ptr[at]))
        at++;
    return at;
}

static size_t skip_name(cw_str text, size_t at) {
    while (at < text.len && is_name_char(text.ptr[at]))
        at++;
    return at;
}

/* Behind the bracket that closes the one at `at`; CW_NPOS when none does. */
static size_t skip_bracket(cw_str text, size_t at) {
    size_t depth = 0;
    for (; at < text.len; at++) {
        char c = text.ptr[at];
        if (c == '(' || c == '[')
            depth++;
        else if ((c == ')' || c == ']') && --depth == 0)
            return at + 1;
        else if (c == ';' || c == '{' || c == '}')
            break; /* no expression goes that far */
    }
    return CW_NPOS;
}

/* A parenthesis is a cast when an operand follows it. */
static bool is_cast(cw_str text, size_t at) {
    size_t close = at < text.len && text.ptr[at] == '(' ? skip_bracket(text, at) : CW_NPOS;
    if (close == CW_NPOS)
        return false;
    for (size_t i = at + 1; i + 1 < close; i++) /* a type is words and stars */
        if (!is_name_char(text.ptr[i]) && !strchr(" \t*", text.ptr[i]))
            return false;
    size_t next = skip_blanks(text, close);
    return next < text.len && (is_name_char(text.ptr[next]) || text.ptr[next] == '(');
}

/* Behind a unary expression: prefixes and casts, a name or a parenthesis, and what is hung on it.
 */
static size_t skip_operand(cw_str text, size_t at) {
    at = skip_blanks(text, at);
    while (at < text.len && strchr("*&", text.ptr[at]))
        at = skip_blanks(text, at + 1);
    while (is_cast(text, at))
        at = skip_blanks(text, skip_bracket(text, at));
    if (at < text.len && text.ptr[at] == '(')
        at = skip_bracket(text, at);
    else if (at < text.len && is_name_char(text.ptr[at]))
        at = skip_name(text, at);
    else
        return CW_NPOS;
    while (at != CW_NPOS) {
        size_t next = skip_blanks(text, at);
        cw_str rest = cw_str_from(text, next);
        if (cw_str_starts(rest, CW_STR("->")))
            at = skip_name(text, skip_blanks(text, next + 2));
        else if (cw_str_starts(rest, CW_STR(".")))
            at = skip_name(text, skip_blanks(text, next + 1));
        else if (cw_str_starts(rest, CW_STR("[")) || cw_str_starts(rest, CW_STR("(")))
            at = skip_bracket(text, next);
        else
            return at;
    }
    return CW_NPOS;
}

/* "(T)x" at `at` becomes "(*(T*)&(x))", its operand with all lines that it has. */
static bool edit_cast(struct cw_arena *arena, cw_str text, size_t at, struct edits *edits) {
    if (at >= text.len || text.ptr[at] != '(')
        return false;
    size_t close = skip_bracket(text, at);
    size_t end = close == CW_NPOS ? CW_NPOS : skip_operand(text, close);
    if (end == CW_NPOS)
        return false;
    cw_str type = cw_str_slice(text, at + 1, close - 1), operand = cw_str_slice(text, close, end);
    struct edit edit = {
        at, end, cw_strf(arena, "(*(%" CW_FMT "*)&(%" CW_FMT "))", CW_ARG(type), CW_ARG(operand))};
    cw_vec_push(arena, edits, edit);
    return true;
}

/* Each argument of the macro call whose name is at `at` that begins with a cast. */
static bool edit_arguments(struct cw_arena *arena, cw_str text, size_t at, struct edits *edits) {
    size_t open = skip_blanks(text, skip_name(text, at));
    size_t end = open < text.len && text.ptr[open] == '(' ? skip_bracket(text, open) : CW_NPOS;
    if (end == CW_NPOS)
        return false;
    bool any = false;
    for (size_t i = open; i < end; i++) {
        if (i != open && text.ptr[i] != ',')
            continue;
        size_t argument = skip_blanks(text, i + 1);
        if (is_cast(text, argument))
            any |= edit_cast(arena, text, argument, edits);
    }
    return any;
}

static bool edit_address(struct cw_arena *arena, cw_str text, size_t at, struct edits *edits) {
    if (at < text.len && is_name_char(text.ptr[at]))
        return edit_arguments(arena, text, at, edits);
    if (at >= text.len || text.ptr[at] != '&')
        return false;
    at = skip_blanks(text, at + 1);
    while (at < text.len && text.ptr[at] == '(' && !is_cast(text, at))
        at = skip_blanks(text, at + 1);
    return is_cast(text, at) && edit_cast(arena, text, at, edits);
}

/* "((T)x)++": back from the operator to the parenthesis, and into it. */
static bool edit_step(struct cw_arena *arena, cw_str text, size_t at, struct edits *edits) {
    size_t close = at, depth = 0;
    while (close > 0 && strchr(" \t\r\n", text.ptr[close - 1]))
        close--;
    for (size_t open = close; open > 0; open--) {
        depth += text.ptr[open - 1] == ')';
        depth -= text.ptr[open - 1] == '(' && depth;
        if (depth)
            continue;
        size_t inside = skip_blanks(text, open);
        return open < close && is_cast(text, inside) && edit_cast(arena, text, inside, edits);
    }
    return false;
}

static bool edit_name(struct cw_arena *arena, cw_str text, size_t at, cw_str name,
                      struct edits *edits, struct cw_strs *names) {
    if (name.len == 0 || !cw_str_eq(cw_str_slice(text, at, skip_name(text, at)), name))
        return false;
    struct edit edit = {at, at + name.len, cw_strf(arena, "cwdk_%" CW_FMT, CW_ARG(name))};
    cw_vec_push(arena, edits, edit);
    for (size_t i = 0; i < names->len; i++)
        if (cw_str_eq(names->items[i], name))
            return true;
    cw_vec_push(arena, names, name);
    return true;
}

static size_t offset_of(cw_str text, uint32_t line, uint32_t column) {
    size_t at = 0;
    for (uint32_t i = 1; i < line; i++) {
        size_t end = cw_str_find_char(cw_str_from(text, at), '\n');
        if (end == CW_NPOS)
            return CW_NPOS;
        at += end + 1;
    }
    return at + column - 1;
}

static int by_start(const void *a, const void *b) {
    const struct edit *x = a, *y = b;
    return x->from < y->from ? -1 : x->from > y->from;
}

static cw_str apply(struct cw_arena *arena, cw_str text, struct edits *edits) {
    struct cw_buf out = cw_buf_new(arena);
    size_t at = 0;
    if (edits->len)
        qsort(edits->items, edits->len, sizeof *edits->items, by_start);
    for (size_t i = 0; i < edits->len; i++) {
        if (edits->items[i].from < at)
            continue; /* the same again, or inside of another: a later round finds it */
        cw_buf_add(&out, cw_str_slice(text, at, edits->items[i].from));
        cw_buf_add(&out, edits->items[i].by);
        at = edits->items[i].to;
    }
    cw_buf_add(&out, cw_str_from(text, at));
    return cw_buf_str(&out);
}

bool cw_liberties_rewrite(struct cw_arena *arena, cw_str text,
                          const struct cw_liberty_places *places, struct cw_strs *names,
                          cw_str *ret_text) {
    struct edits edits = {0};
    for (size_t i = 0; i < places->len; i++) {
        const struct cw_liberty_place *place = &places->items[i];
        size_t at = offset_of(text, place->line, place->column);
        if (at >= text.len)
            return false;
        bool known = place->kind == CW_LIBERTY_CAST   ? edit_cast(arena, text, at, &edits)
                     : place->kind == CW_LIBERTY_STEP ? edit_step(arena, text, at, &edits)
                     : place->kind == CW_LIBERTY_ADDRESS
                         ? edit_address(arena, text, at, &edits)
                         : edit_name(arena, text, at, place->name, &edits, names);
        if (!known)
            return false;
    }
    *ret_text = apply(arena, text, &edits);
    return true;
}

cw_str cw_liberty_head(struct cw_arena *arena, const struct cw_strs *names) {
    struct cw_buf out = cw_buf_new(arena);
    for (size_t i = 0; i < names->len; i++)
        cw_buf_addf(&out, "#pragma redefine_extname cwdk_%" CW_FMT " %" CW_FMT "\n",
                    CW_ARG(names->items[i]), CW_ARG(names->items[i]));
    if (names->len)
        cw_buf_add(&out, CW_STR("#line 1\n"));
    return cw_buf_str(&out);
}

/* Takes ":123" off the end of *text. */
static bool take_number(cw_str *text, uint32_t *ret_number) {
    size_t colon = cw_str_find_last_char(*text, ':');
    uint64_t number;
    if (colon == CW_NPOS || !cw_str_to_u64(cw_str_from(*text, colon + 1), 10, &number) ||
        number == 0 || number > UINT32_MAX)
        return false;
    *text = cw_str_slice(*text, 0, colon);
    *ret_number = (uint32_t)number;
    return true;
}

bool cw_liberty_error(cw_str line, bool *ret_known, cw_str *ret_path,
                      struct cw_liberty_place *ret_place) {
    size_t fatal = cw_str_find(line, CW_STR("fatal error: "));
    size_t at = cw_str_find(line, CW_STR(": error: "));
    *ret_known = false;
    if (at == CW_NPOS)
        return fatal != CW_NPOS || cw_str_starts(line, CW_STR("error: "));
    cw_str path = cw_str_slice(line, 0, at), message = cw_str_from(line, at + 9);
    struct cw_liberty_place place = {0};
    if (!take_number(&path, &place.column) || !take_number(&path, &place.line))
        return true;
    static const char redeclared[] = "conflicting types for '";
    if (cw_str_starts(message, CW_STR("assignment to cast is illegal"))) {
        place.kind = CW_LIBERTY_CAST;
    } else if (cw_str_starts(message, CW_STR("expression is not assignable"))) {
        place.kind = CW_LIBERTY_STEP;
    } else if (cw_str_starts(message, CW_STR("cannot take the address of an rvalue"))) {
        place.kind = CW_LIBERTY_ADDRESS;
    } else if (cw_str_starts(message, cw_str_of(redeclared))) {
        place.kind = CW_LIBERTY_REDECLARED;
        place.name = cw_str_from(message, strlen(redeclared));
        place.name = cw_str_slice(place.name, 0, cw_str_find_char(place.name, '\''));
    } else {
        return true;
    }
    *ret_known = true;
    *ret_path = path;
    *ret_place = place;
    return true;
}

#include "cwdk/import/condition.h"

enum { MOST_NESTING = 64 };

enum token_kind {
    END,
    OPERAND, /* quoted text, word or reference */
    CALL,    /* a word directly before a parenthesis */
    OPEN,
    CLOSE,
    COMMA,
    NOT,
    AND,
    OR,
    EQUAL,
    UNEQUAL,
    LESS,
    MORE,
    LESS_EQUAL,
    MORE_EQUAL,
    BAD,
};

struct parser {
    struct cw_arena *arena;
    const struct cw_condition_host *host;
    cw_str rest;
    enum token_kind token;
    cw_str text; /* of the token: without quotes */
    unsigned depth;
    unsigned undecided; /* > 0: this side does not decide, so its values may be nonsense */
    bool failed;
    cw_str why;
};

static void fail(struct parser *p, const char *format, ...) CW_PRINTF(2, 3);

/* The first fault is the one that is told; after it every token is the end. */
static void fail(struct parser *p, const char *format, ...) {
    if (!p->failed) {
        va_list args;
        va_start(args, format);
        p->why = cw_strv(p->arena, format, args);
        va_end(args);
    }
    p->failed = true;
    p->token = END;
    p->rest = (cw_str){0};
}

size_t cw_reference_length(cw_str s) {
    if (s.len < 3 || !strchr("$@%", s.ptr[0]) || s.ptr[1] != '(')
        return 0;
    size_t depth = 0;
    char quote = 0;
    for (size_t i = 1; i < s.len; i++) {
        char c = s.ptr[i];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if ((depth > 1 || s.ptr[0] == '@') && (c == '\'' || c == '"' || c == '`'))
            quote = c; /* only arguments of functions and transforms are quoted */
        else if (c == '(')
            depth++;
        else if (c == ')' && --depth == 0)
            return i + 1;
    }
    return 0;
}

static bool is_word_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c && strchr("_.-+\\/:*", c));
}

static void take(struct parser *p, size_t length) { p->rest = cw_str_from(p->rest, length); }

static void next_quoted(struct parser *p) {
    cw_str inside = cw_str_from(p->rest, 1);
    size_t at = 0;
    while (at < inside.len && inside.ptr[at] != '\'') {
        size_t reference = cw_reference_length(cw_str_from(inside, at));
        at += reference ? reference : 1;
    }
    if (at >= inside.len) {
        fail(p, "a text has no closing quote");
        return;
    }
    p->token = OPERAND;
    p->text = cw_str_slice(inside, 0, at);
    take(p, at + 2);
}

static void next_word(struct parser *p) {
    size_t at = 0;
    while (at < p->rest.len) {
        size_t reference = cw_reference_length(cw_str_from(p->rest, at));
        if (!reference && !is_word_char(p->rest.ptr[at]))
            break;
        at += reference ? reference : 1;
    }
    if (at == 0) {
        fail(p, "`%c` is not expected here", p->rest.ptr[0]);
        return;
    }
    p->text = cw_str_slice(p->rest, 0, at);
    take(p, at);
    cw_str behind = cw_str_trim(p->rest);
    p->token = cw_str_eq_nocase(p->text, CW_STR("and"))  ? AND
               : cw_str_eq_nocase(p->text, CW_STR("or")) ? OR
               : cw_str_starts(behind, CW_STR("("))      ? CALL
                                                         : OPERAND;
}

static void next(struct parser *p) {
    static const struct {
        const char *text;
        enum token_kind token;
    } signs[] = {{"==", EQUAL}, {"!=", UNEQUAL}, {"<=", LESS_EQUAL}, {">=", MORE_EQUAL},
                 {"<", LESS},   {">", MORE},     {"(", OPEN},        {")", CLOSE},
                 {",", COMMA},  {"!", NOT}};
    while (p->rest.len && strchr(" \t\r\n", p->rest.ptr[0]))
        take(p, 1);
    if (p->rest.len == 0) {
        p->token = END;
        return;
    }
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        if (!cw_str_starts(p->rest, cw_str_of(signs[i].text)))
            continue;
        p->token = signs[i].token;
        take(p, strlen(signs[i].text));
        return;
    }
    if (p->rest.ptr[0] == '\'')
        next_quoted(p);
    else
        next_word(p);
}

bool cw_boolean_word(cw_str text, bool *ret_value) {
    static const struct {
        const char *word;
        bool value;
    } words[] = {{"true", true},   {"on", true},   {"yes", true},  {"!false", true},
                 {"false", false}, {"off", false}, {"no", false},  {"!true", false},
                 {"!off", true},   {"!no", true},  {"!on", false}, {"!yes", false}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (!cw_str_eq_nocase(text, cw_str_of(words[i].word)))
            continue;
        *ret_value = words[i].value;
        return true;
    }
    return false;
}

enum { PARTS = 4 };

/* A number, a hexadecimal number or a version, as up to four numbers. */
static bool to_number(cw_str text, int64_t ret_parts[PARTS]) {
    int64_t parts[PARTS] = {0};
    text = cw_str_trim(text);
    bool minus = cw_str_starts(text, CW_STR("-"));
    if (minus)
        text = cw_str_from(text, 1);
    size_t count = 0;
    cw_str part;
    bool hexadecimal = cw_str_starts_nocase(text, CW_STR("0x"));
    if (text.len == 0)
        return false;
    while (cw_str_split(&text, '.', &part)) {
        uint64_t value;
        if (count == PARTS || !cw_str_to_u64(part, hexadecimal ? 0 : 10, &value) ||
            value > INT64_MAX)
            return false;
        parts[count++] = minus ? -(int64_t)value : (int64_t)value;
    }
    memcpy(ret_parts, parts, sizeof parts);
    return true;
}

static int compare_numbers(const int64_t a[PARTS], const int64_t b[PARTS]) {
    for (size_t i = 0; i < PARTS; i++)
        if (a[i] != b[i])
            return a[i] < b[i] ? -1 : 1;
    return 0;
}

static bool are_equal(cw_str left, cw_str right) {
    int64_t a[PARTS], b[PARTS];
    bool x, y;
    if (to_number(left, a) && to_number(right, b))
        return compare_numbers(a, b) == 0;
    if (cw_boolean_word(left, &x) && cw_boolean_word(right, &y))
        return x == y;
    return cw_str_eq_nocase(left, right);
}

static bool compare(struct parser *p, cw_str left, enum token_kind operator, cw_str right) {
    if (operator== EQUAL || operator== UNEQUAL)
        return are_equal(left, right) == (operator== EQUAL);
    int64_t a[PARTS], b[PARTS];
    if (left.len == 0 || right.len == 0)
        return false; /* a property of the kit that is not known here */
    if (!to_number(left, a) || !to_number(right, b)) {
        if (p->undecided)
            return false;
        fail(p, "`%" CW_FMT "` is not a number, so it cannot be less or more than anything",
             CW_ARG(to_number(left, a) ? right : left));
        return false;
    }
    int order = compare_numbers(a, b);
    return operator== LESS         ? order < 0
           : operator== MORE       ? order > 0
           : operator== LESS_EQUAL ? order <= 0
                                   : order >= 0;
}

static cw_str take_operand(struct parser *p) {
    if (p->token != OPERAND) {
        fail(p, "a value is missing");
        return (cw_str){0};
    }
    cw_str text = p->host->expand(p->host->context, p->text);
    next(p);
    return text;
}

static bool any(struct parser *p);

static bool call(struct parser *p) {
    cw_str name = p->text;
    next(p);
    next(p); /* the parenthesis */
    cw_str argument = take_operand(p);
    if (p->token != CLOSE)
        fail(p, "`%" CW_FMT "(` has no closing parenthesis", CW_ARG(name));
    next(p);
    if (cw_str_eq_nocase(name, CW_STR("Exists")))
        return !p->failed && argument.len && p->host->exists(p->host->context, argument);
    if (cw_str_eq_nocase(name, CW_STR("HasTrailingSlash")))
        return argument.len && strchr("\\/", argument.ptr[argument.len - 1]);
    fail(p, "there is no function `%" CW_FMT "` in conditions", CW_ARG(name));
    return false;
}

static bool term(struct parser *p) {
    if (p->depth >= MOST_NESTING) {
        fail(p, "it is nested more than %d deep", MOST_NESTING);
        return false;
    }
    bool value = false;
    p->depth++;
    if (p->token == NOT) {
        next(p);
        value = !term(p);
    } else if (p->token == OPEN) {
        next(p);
        value = any(p);
        if (p->token != CLOSE)
            fail(p, "a parenthesis is not closed");
        next(p);
    } else if (p->token == CALL) {
        value = call(p);
    } else {
        cw_str left = take_operand(p);
        enum token_kind operator= p->token;
        if (operator>= EQUAL && operator<= MORE_EQUAL) {
            next(p);
            cw_str right = take_operand(p);
            value = !p->failed && compare(p, left, operator, right);
        } else if (!p->failed && left.len && !cw_boolean_word(cw_str_trim(left), &value) &&
                   !p->undecided) {
            fail(p, "`%" CW_FMT "` is neither true nor false", CW_ARG(left));
        }
    }
    p->depth--;
    return value;
}

/* Both sides are always read, so that faults of grammar are found; what the values are matters only
 * on a side that decides. */
static bool all(struct parser *p) {
    bool value = term(p);
    while (p->token == AND) {
        next(p);
        p->undecided += !value;
        bool right = term(p);
        p->undecided -= !value;
        value = value && right;
    }
    return value;
}

static bool any(struct parser *p) {
    bool value = all(p);
    while (p->token == OR) {
        next(p);
        p->undecided += value;
        bool right = all(p);
        p->undecided -= value;
        value = value || right;
    }
    return value;
}

cw_result cw_condition(struct cw_arena *arena, const struct cw_condition_host *host, cw_str text,
                       bool *ret_value, cw_str *ret_why) {
    struct parser p = {.arena = arena, .host = host, .rest = cw_str_trim(text)};
    if (p.rest.len == 0) {
        *ret_value = true;
        return CW_OK;
    }
    next(&p);
    bool value = any(&p);
    if (p.token != END)
        fail(&p, "something is left over at its end");
    if (p.failed) {
        *ret_why = p.why;
        return cw_fail(CW_MALFORMED);
    }
    *ret_value = value;
    return CW_OK;
}

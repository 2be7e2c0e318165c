#include "wdk-sys/contract/expr.h"

#include "base/vec.h"
#include "wdk-sys/contract/expr_ops.h"

/* ---- Words of the language ---- */

enum token_kind { TOKEN_END, TOKEN_NAME, TOKEN_INT, TOKEN_STRING, TOKEN_PUNCT, TOKEN_BAD };

struct token {
    enum token_kind kind;
    cw_str text;
    cw_value value;
    const char *why; /* TOKEN_BAD */
};

/* Expressions come from headers and sources; these bound recursion on hostile ones. */
enum { MAX_DEPTH = 200, MAX_NODES = 2000 };

struct parser {
    struct cw_arena *arena;
    const struct cw_expr_scope *scope;
    cw_str text;
    size_t at;          /* where the token after `token` is looked for */
    size_t token_start; /* of `token` */
    size_t last_end;    /* end of the token before `token` */
    struct token token;
    unsigned depth, nodes;
    const char *why; /* set once, by the first error */
    size_t why_at;
};

static bool is_name_start(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

static int digit_of(char c) {
    if (is_digit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return 99;
}

static struct token bad_token(cw_str text, const char *why) {
    return (struct token){.kind = TOKEN_BAD, .text = text, .why = why};
}

/* The type C gives a constant where int and long have 32 bits. */
static cw_value typed_constant(uint64_t v, bool decimal, bool u, bool is_64) {
    if (!is_64 && v <= INT32_MAX)
        return u ? cw_value_uint((uint32_t)v) : cw_value_int((int32_t)v);
    if (!is_64 && v <= UINT32_MAX && (u || !decimal))
        return cw_value_uint((uint32_t)v);
    if (!u && v <= INT64_MAX)
        return cw_value_int64((int64_t)v);
    return cw_value_uint64(v);
}

static bool read_suffix(cw_str s, bool *ret_u, bool *ret_64) {
    bool u = false, is_64 = false;
    unsigned longs = 0;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if ((c == 'u' || c == 'U') && !u) {
            u = true;
        } else if ((c == 'l' || c == 'L') && longs < 2) {
            is_64 = ++longs == 2;
        } else if ((c == 'i' || c == 'I') && cw_str_eq(cw_str_from(s, i + 1), CW_STR("64"))) {
            is_64 = true;
            break;
        } else {
            return false;
        }
    }
    *ret_u = u;
    *ret_64 = is_64;
    return true;
}

static struct token read_number(cw_str rest) {
    size_t len = 0;
    while (len < rest.len && (is_name_start(rest.ptr[len]) || is_digit(rest.ptr[len])))
        len++;
    cw_str text = cw_str_n(rest.ptr, len);
    size_t i = 0;
    unsigned base = 10;
    if (len > 1 && text.ptr[0] == '0') {
        bool hex = text.ptr[1] == 'x' || text.ptr[1] == 'X';
        base = hex ? 16 : 8;
        i = hex ? 2 : 1;
        if (hex && (len == 2 || digit_of(text.ptr[2]) >= 16))
            return bad_token(text, "a hexadecimal number without digits");
    }
    uint64_t v = 0;
    for (; i < len && (unsigned)digit_of(text.ptr[i]) < (base == 8 ? 10u : base); i++) {
        unsigned digit = (unsigned)digit_of(text.ptr[i]);
        if (digit >= base)
            return bad_token(text, "a digit that its base does not have");
        if (v > (UINT64_MAX - digit) / base)
            return bad_token(text, "a number that does not fit in 64 bits");
        v = v * base + digit;
    }
    bool u, is_64;
    if (!read_suffix(cw_str_from(text, i), &u, &is_64))
        return bad_token(text, "a number with a suffix that C does not have");
    return (struct token){
        .kind = TOKEN_INT, .text = text, .value = typed_constant(v, base == 10, u, is_64)};
}

/* "..." and '...', with an optional L before them. Adjacent strings stay separate tokens. */
static struct token read_quoted(cw_str rest, size_t prefix) {
    char quote = rest.ptr[prefix];
    size_t i = prefix + 1;
    while (i < rest.len && rest.ptr[i] != quote)
        i += rest.ptr[i] == '\\' ? 2 : 1;
    if (i >= rest.len)
        return bad_token(rest, "a quote that is not closed");
    cw_str text = cw_str_n(rest.ptr, i + 1);
    cw_str inner = cw_str_n(rest.ptr + prefix + 1, i - prefix - 1);
    if (quote == '"')
        return (struct token){.kind = TOKEN_STRING, .text = text};
    if (inner.len == 1)
        return (struct token){
            .kind = TOKEN_INT, .text = text, .value = cw_value_int((unsigned char)inner.ptr[0])};
    if (cw_str_eq(inner, CW_STR("\\0")))
        return (struct token){.kind = TOKEN_INT, .text = text, .value = cw_value_int(0)};
    return bad_token(text, "a character constant of an unusual form");
}

static struct token read_punct(cw_str rest) {
    static const char *const two[] = {"->", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||"};
    for (size_t i = 0; i < sizeof two / sizeof *two; i++)
        if (rest.len >= 2 && memcmp(rest.ptr, two[i], 2) == 0)
            return (struct token){.kind = TOKEN_PUNCT, .text = cw_str_n(rest.ptr, 2)};
    if (rest.ptr[0] != '\0' && strchr("()[].,?:!~+-*/%&^|<>", rest.ptr[0]) != NULL)
        return (struct token){.kind = TOKEN_PUNCT, .text = cw_str_n(rest.ptr, 1)};
    return bad_token(cw_str_n(rest.ptr, 1), "a character that expressions do not use");
}

static struct token read_token(cw_str rest) {
    char c = rest.ptr[0];
    size_t prefix = c == 'L' && rest.len > 1 ? 1 : 0;
    if (rest.ptr[prefix] == '"' || rest.ptr[prefix] == '\'')
        return read_quoted(rest, prefix);
    if (is_digit(c))
        return read_number(rest);
    if (!is_name_start(c))
        return read_punct(rest);
    size_t len = 1;
    while (len < rest.len && (is_name_start(rest.ptr[len]) || is_digit(rest.ptr[len])))
        len++;
    return (struct token){.kind = TOKEN_NAME, .text = cw_str_n(rest.ptr, len)};
}

static const struct cw_expr *fail_at(struct parser *p, size_t at, const char *why) {
    if (p->why == NULL) {
        p->why = why;
        p->why_at = at;
    }
    return NULL;
}

static void advance(struct parser *p) {
    p->last_end = p->token_start + p->token.text.len;
    while (p->at < p->text.len && is_blank(p->text.ptr[p->at]))
        p->at++;
    p->token_start = p->at;
    if (p->at == p->text.len) {
        p->token = (struct token){.kind = TOKEN_END};
        return;
    }
    p->token = read_token(cw_str_from(p->text, p->at));
    p->at += p->token.text.len;
    if (p->token.kind == TOKEN_BAD)
        (void)fail_at(p, p->token_start, p->token.why);
}

static bool at_punct(const struct parser *p, const char *spelling) {
    return p->token.kind == TOKEN_PUNCT && cw_str_eq(p->token.text, cw_str_of(spelling));
}

static bool take_punct(struct parser *p, const char *spelling) {
    if (!at_punct(p, spelling))
        return false;
    advance(p);
    return true;
}

/* ---- Nodes ---- */

static struct cw_expr *node(struct parser *p, enum cw_expr_kind kind, size_t start) {
    struct cw_expr *e = cw_new(p->arena, struct cw_expr);
    if (++p->nodes > MAX_NODES)
        (void)fail_at(p, start, "an expression with too many parts");
    e->kind = kind;
    e->param = -1;
    e->text = cw_str_slice(p->text, start, p->last_end);
    return e;
}

static const struct cw_expr *parse_ternary(struct parser *p);
static const struct cw_expr *parse_unary(struct parser *p);

static const struct cw_expr *name_node(struct parser *p, cw_str name, size_t start) {
    struct cw_expr *e = node(p, CW_EXPR_NAME, start);
    e->name = name;
    if (cw_str_eq(name, CW_STR("return"))) {
        e->kind = CW_EXPR_RETURN;
        return e;
    }
    for (size_t i = 0; p->scope != NULL && i < p->scope->param_count; i++) {
        if (p->scope->params[i].len != 0 && cw_str_eq(name, p->scope->params[i])) {
            e->kind = CW_EXPR_PARAM;
            e->param = (int)i;
        }
    }
    return e;
}

/* Position after the parenthesis that closes the one before `at`, or text.len + 1. */
static size_t after_closing(const struct parser *p, size_t at) {
    unsigned depth = 1;
    while (at < p->text.len) {
        struct token t;
        if (is_blank(p->text.ptr[at])) {
            at++;
            continue;
        }
        t = read_token(cw_str_from(p->text, at));
        at += t.text.len;
        if (t.kind != TOKEN_PUNCT)
            continue;
        if (t.text.ptr[0] == '(')
            depth++;
        else if (t.text.ptr[0] == ')' && --depth == 0)
            return at;
    }
    return p->text.len + 1;
}

/* The raw text up to the matching parenthesis; the opening one is the current token. */
static bool take_raw_parens(struct parser *p, cw_str *ret_inner) {
    size_t start = p->at;
    size_t end = after_closing(p, start);
    if (end > p->text.len) {
        (void)fail_at(p, p->token_start, "a parenthesis that is not closed");
        return false;
    }
    *ret_inner = cw_str_trim(cw_str_slice(p->text, start, end - 1));
    p->token_start = end - 1;
    p->token = (struct token){.kind = TOKEN_PUNCT, .text = cw_str_slice(p->text, end - 1, end)};
    p->at = end;
    advance(p);
    return true;
}

/* _Inexpressible_ says in any words at all what cannot be said; its argument is kept as text. */
static const struct cw_expr *parse_inexpressible(struct parser *p, cw_str name, size_t start) {
    cw_str inner;
    if (!take_raw_parens(p, &inner))
        return NULL;
    struct cw_expr *text = node(p, CW_EXPR_STRING, start);
    text->name = text->text = inner;
    const struct cw_expr **args = cw_new_array(p->arena, const struct cw_expr *, 1);
    args[0] = text;
    struct cw_expr *call = node(p, CW_EXPR_CALL, start);
    call->name = name;
    call->args = args;
    call->arg_count = 1;
    return call;
}

static const struct cw_expr *parse_call(struct parser *p, cw_str name, size_t start) {
    if (cw_str_eq(name, CW_STR("_Inexpressible_")) || cw_str_eq(name, CW_STR("__inexpressible")))
        return parse_inexpressible(p, name, start);
    CW_VEC(const struct cw_expr *) args = {0};
    advance(p);
    if (!take_punct(p, ")")) {
        do {
            const struct cw_expr *arg = parse_ternary(p);
            if (arg == NULL)
                return NULL;
            cw_vec_push(p->arena, &args, arg);
        } while (take_punct(p, ","));
        if (!take_punct(p, ")"))
            return fail_at(p, p->token_start, "expected `,` or `)` after an argument");
    }
    struct cw_expr *e = node(p, CW_EXPR_CALL, start);
    e->name = name;
    e->args = args.items;
    e->arg_count = args.len;
    return e;
}

static const struct cw_expr *parse_sizeof(struct parser *p, size_t start) {
    advance(p);
    cw_str inner;
    if (!at_punct(p, "("))
        return fail_at(p, p->token_start, "expected `(` after sizeof");
    if (!take_raw_parens(p, &inner))
        return NULL;
    if (inner.len == 0)
        return fail_at(p, start, "sizeof of nothing");
    struct cw_expr *e = node(p, CW_EXPR_SIZEOF, start);
    e->name = inner;
    return e;
}

static const struct cw_expr *parse_primary(struct parser *p) {
    size_t start = p->token_start;
    struct token t = p->token;
    switch (t.kind) {
    case TOKEN_INT: {
        advance(p);
        struct cw_expr *e = node(p, CW_EXPR_INT, start);
        e->value = t.value;
        return e;
    }
    case TOKEN_STRING: {
        advance(p);
        struct cw_expr *e = node(p, CW_EXPR_STRING, start);
        size_t prefix = t.text.ptr[0] == 'L' ? 2 : 1;
        e->name = cw_str_slice(t.text, prefix, t.text.len - 1);
        return e;
    }
    case TOKEN_NAME:
        if (cw_str_eq(t.text, CW_STR("sizeof")))
            return parse_sizeof(p, start);
        advance(p);
        if (at_punct(p, "("))
            return parse_call(p, t.text, start);
        return name_node(p, t.text, start);
    case TOKEN_PUNCT:
        if (take_punct(p, "(")) {
            const struct cw_expr *e = parse_ternary(p);
            if (e != NULL && !take_punct(p, ")"))
                return fail_at(p, p->token_start, "expected `)`");
            return e;
        }
        break;
    case TOKEN_END:
        return fail_at(p, start, "the expression ends too early");
    case TOKEN_BAD:
        return NULL;
    }
    return fail_at(p, start, "expected a value");
}

static const struct cw_expr *parse_postfix(struct parser *p) {
    size_t start = p->token_start;
    const struct cw_expr *e = parse_primary(p);
    while (e != NULL) {
        bool arrow = at_punct(p, "->");
        if (arrow || at_punct(p, ".")) {
            advance(p);
            if (p->token.kind != TOKEN_NAME)
                return fail_at(p, p->token_start, "expected the name of a member");
            cw_str name = p->token.text;
            advance(p);
            struct cw_expr *member = node(p, CW_EXPR_MEMBER, start);
            member->a = e;
            member->arrow = arrow;
            member->name = name;
            e = member;
        } else if (take_punct(p, "[")) {
            const struct cw_expr *index = parse_ternary(p);
            if (index == NULL)
                return NULL;
            if (!take_punct(p, "]"))
                return fail_at(p, p->token_start, "expected `]`");
            struct cw_expr *element = node(p, CW_EXPR_INDEX, start);
            element->a = e;
            element->b = index;
            e = element;
        } else {
            break;
        }
    }
    return e;
}

/*
 * `(` begins a cast when a type-like run of names and stars is closed and something follows that
 * can only be an operand: `(ULONG)x`, `(void *)&p`. `(a) & b` is no cast.
 */
static bool at_cast(const struct parser *p, cw_str *ret_type, size_t *ret_after) {
    if (!at_punct(p, "("))
        return false;
    size_t at = p->at, names = 0, start = p->at;
    bool star = false;
    for (;;) {
        while (at < p->text.len && is_blank(p->text.ptr[at]))
            at++;
        if (at == p->text.len)
            return false;
        struct token t = read_token(cw_str_from(p->text, at));
        if (t.kind == TOKEN_NAME && !star && !cw_str_eq(t.text, CW_STR("return")))
            names++;
        else if (t.kind == TOKEN_PUNCT && t.text.len == 1 && t.text.ptr[0] == '*' && names > 0)
            star = true;
        else if (t.kind == TOKEN_PUNCT && t.text.ptr[0] == ')' && names > 0)
            break;
        else
            return false;
        at += t.text.len;
    }
    cw_str type = cw_str_trim(cw_str_slice(p->text, start, at));
    at++;
    while (at < p->text.len && is_blank(p->text.ptr[at]))
        at++;
    if (at == p->text.len)
        return false;
    struct token next = read_token(cw_str_from(p->text, at));
    bool operand = next.kind == TOKEN_NAME || next.kind == TOKEN_INT ||
                   (next.kind == TOKEN_PUNCT && next.text.len == 1 &&
                    strchr(star || names > 1 ? "(!~*&" : "(!~", next.text.ptr[0]) != NULL);
    *ret_type = type;
    *ret_after = at;
    return operand;
}

static enum cw_expr_op unary_op(const struct parser *p) {
    if (p->token.kind != TOKEN_PUNCT || p->token.text.len != 1)
        return CW_OP_NONE;
    switch (p->token.text.ptr[0]) {
    case '!':
        return CW_OP_NOT;
    case '~':
        return CW_OP_COMPLEMENT;
    case '-':
        return CW_OP_NEGATE;
    case '+':
        return CW_OP_PLUS;
    case '*':
        return CW_OP_DEREF;
    case '&':
        return CW_OP_ADDRESS;
    default:
        return CW_OP_NONE;
    }
}

static const struct cw_expr *parse_operand_of(struct parser *p, struct cw_expr *e, size_t start) {
    if (++p->depth > MAX_DEPTH)
        return fail_at(p, start, "an expression nested too deeply");
    e->a = parse_unary(p);
    p->depth--;
    e->text = cw_str_slice(p->text, start, p->last_end);
    return e->a == NULL ? NULL : e;
}

static const struct cw_expr *parse_unary(struct parser *p) {
    size_t start = p->token_start, after;
    enum cw_expr_op op = unary_op(p);
    cw_str type;
    if (op != CW_OP_NONE) {
        advance(p);
        struct cw_expr *e = node(p, CW_EXPR_UNARY, start);
        e->op = op;
        return parse_operand_of(p, e, start);
    }
    if (at_cast(p, &type, &after)) {
        p->at = after;
        advance(p);
        struct cw_expr *e = node(p, CW_EXPR_CAST, start);
        e->name = type;
        return parse_operand_of(p, e, start);
    }
    return parse_postfix(p);
}

static const struct cw_binary_op *binary_op_at(const struct parser *p) {
    if (p->token.kind != TOKEN_PUNCT)
        return NULL;
    for (size_t i = 0; i < CW_BINARY_OP_COUNT; i++)
        if (cw_str_eq(p->token.text, cw_str_of(cw_binary_ops[i].spelling)))
            return &cw_binary_ops[i];
    return NULL;
}

static const struct cw_expr *parse_binary(struct parser *p, int min_precedence) {
    size_t start = p->token_start;
    const struct cw_expr *left = parse_unary(p);
    while (left != NULL) {
        const struct cw_binary_op *op = binary_op_at(p);
        if (op == NULL || op->precedence < min_precedence)
            break;
        advance(p);
        const struct cw_expr *right = parse_binary(p, op->precedence + 1);
        if (right == NULL)
            return NULL;
        struct cw_expr *e = node(p, CW_EXPR_BINARY, start);
        e->op = op->op;
        e->a = left;
        e->b = right;
        left = e;
    }
    return left;
}

static const struct cw_expr *parse_ternary(struct parser *p) {
    size_t start = p->token_start;
    if (++p->depth > MAX_DEPTH)
        return fail_at(p, start, "an expression nested too deeply");
    const struct cw_expr *e = parse_binary(p, 1);
    if (e != NULL && take_punct(p, "?")) {
        const struct cw_expr *yes = parse_ternary(p);
        if (yes == NULL)
            return NULL;
        if (!take_punct(p, ":"))
            return fail_at(p, p->token_start, "expected `:`");
        const struct cw_expr *no = parse_ternary(p);
        if (no == NULL)
            return NULL;
        struct cw_expr *choice = node(p, CW_EXPR_TERNARY, start);
        choice->a = e;
        choice->b = yes;
        choice->c = no;
        e = choice;
    }
    p->depth--;
    return e;
}

const struct cw_expr *cw_expr_parse(struct cw_arena *arena, cw_str text,
                                    const struct cw_expr_scope *scope,
                                    struct cw_expr_error *ret_error) {
    struct parser p = {.arena = arena, .scope = scope, .text = text};
    advance(&p);
    const struct cw_expr *e = parse_ternary(&p);
    if (e != NULL && p.token.kind != TOKEN_END)
        e = fail_at(&p, p.token_start, "expected an operator");
    if (e == NULL || p.why != NULL) {
        *ret_error = (struct cw_expr_error){p.why_at, cw_str_of(p.why)};
        return NULL;
    }
    return e;
}

#include "gen/wpp/scan.h"

#include "gen/wpp/lex.h"

/* What a brace has opened. Functions are found by shape: name, parentheses, brace. */
enum scope_kind { SCOPE_OUTER, SCOPE_FUNCTION, SCOPE_INNER };

struct scope {
    enum scope_kind kind;
    cw_str name; /* of a class or namespace (outer) or function; may be empty */
};
CW_VEC_TYPE(scopes, struct scope);

struct scanner {
    struct wpp_config *config;
    cw_file file;
    struct wpp_lexer lexer;
    struct scopes scopes;
    CW_VEC(struct scopes) saved; /* at each #if that is open */
    /* Since the last ';', '{' or '}' outside of functions: */
    cw_str candidate; /* the name before the last parentheses */
    cw_str type_name; /* after class, struct, union or namespace */
    bool frozen;      /* initializers of a constructor follow */
    bool initializer; /* '=' was seen: a brace opens data */
    unsigned parens;
    bool failed;
    struct wpp_scan *out;
};

static bool in_function(const struct scanner *s) {
    for (size_t i = s->scopes.len; i-- > 0;)
        if (s->scopes.items[i].kind == SCOPE_FUNCTION)
            return true;
    return false;
}

static cw_str function_name(const struct scanner *s) {
    for (size_t i = s->scopes.len; i-- > 0;)
        if (s->scopes.items[i].kind == SCOPE_FUNCTION)
            return s->scopes.items[i].name;
    return (cw_str){0};
}

static void begin_declaration(struct scanner *s) {
    s->candidate = s->type_name = (cw_str){0};
    s->frozen = s->initializer = false;
    s->parens = 0;
}

static void complain(struct scanner *s, struct cw_span span, const char *help, const char *format,
                     cw_str name) {
    cw_str message = cw_strf(s->config->arena, "%s", format);
    struct cw_diag *diag = cw_diag_new(s->config->arena, CW_ERROR, NULL, "%" CW_FMT "%" CW_FMT,
                                       CW_ARG(name), CW_ARG(message));
    cw_diag_primary(diag, span, "%s", "");
    if (help)
        cw_diag_help(diag, "%s", help);
    cw_emit(s->config->sink, diag);
    s->failed = true;
}

/* --- preprocessor --- */

static cw_str directive_word(cw_str text, cw_str *ret_rest) {
    size_t at = 1;
    while (at < text.len && (text.ptr[at] == ' ' || text.ptr[at] == '\t'))
        at++;
    size_t from = at;
    while (at < text.len && wpp_is_name_char(text.ptr[at]))
        at++;
    *ret_rest = cw_str_trim(cw_str_from(text, at));
    return cw_str_slice(text, from, at);
}

static struct scopes copy_scopes(struct scanner *s) {
    struct scopes copy = {0};
    for (size_t i = 0; i < s->scopes.len; i++)
        cw_vec_push(s->config->arena, &copy, s->scopes.items[i]);
    return copy;
}

static bool is_conditional(cw_str word) {
    return cw_str_eq(word, CW_STR("if")) || cw_str_eq(word, CW_STR("ifdef")) ||
           cw_str_eq(word, CW_STR("ifndef"));
}

/* Behind "#if 0": to its #else, #elif or #endif, which is read. True when it was #endif. */
static bool skip_dead(struct scanner *s) {
    unsigned depth = 0;
    for (;;) {
        struct wpp_token token = wpp_next(&s->lexer);
        if (token.kind == WPP_END)
            return true;
        if (token.kind != WPP_DIRECTIVE)
            continue;
        cw_str rest;
        cw_str word = directive_word(wpp_text(&s->lexer, token), &rest);
        if (is_conditional(word))
            depth++;
        else if (cw_str_eq(word, CW_STR("endif")) && depth-- == 0)
            return true;
        else if (depth == 0 && cw_str_starts(word, CW_STR("el")))
            return false;
    }
}

/* Each branch of a conditional begins with the braces that were open at its #if: one of them is
 * compiled, whichever opens more. */
static void take_directive(struct scanner *s, struct wpp_token token) {
    cw_str rest;
    cw_str word = directive_word(wpp_text(&s->lexer, token), &rest);
    if (is_conditional(word)) {
        cw_vec_push(s->config->arena, &s->saved, copy_scopes(s));
        bool dead = cw_str_eq(word, CW_STR("if")) && cw_str_eq(rest, CW_STR("0"));
        if (dead && skip_dead(s))
            (void)cw_vec_pop(&s->saved);
    } else if (cw_str_starts(word, CW_STR("el")) && s->saved.len) {
        struct scopes at_if = *cw_vec_last(&s->saved);
        s->scopes.len = 0;
        for (size_t i = 0; i < at_if.len; i++)
            cw_vec_push(s->config->arena, &s->scopes, at_if.items[i]);
    } else if (cw_str_eq(word, CW_STR("endif")) && s->saved.len) {
        (void)cw_vec_pop(&s->saved);
    }
}

/* --- functions --- */

static bool is_keyword(cw_str name) {
    static const char *const words[] = {
        "if",         "for",      "while",         "switch",        "return",         "sizeof",
        "__declspec", "noexcept", "catch",         "__pragma",      "alignas",        "decltype",
        "__except",   "alignof",  "__attribute__", "static_assert", "_Static_assert", "defined",
        "throw",      "requires", "explicit"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cw_str_eq(name, cw_str_of(words[i])))
            return true;
    return false;
}

static cw_str joined(struct scanner *s, cw_str a, const char *between, cw_str b) {
    return cw_strf(s->config->arena, "%" CW_FMT "%s%" CW_FMT, CW_ARG(a), between, CW_ARG(b));
}

/* With the names of the classes around it. Namespaces are left out, as debuggers do not need them
 * to tell functions of one file apart. */
static cw_str qualified(struct scanner *s, cw_str name) {
    cw_str out = name;
    for (size_t i = s->scopes.len; i-- > 0;)
        if (s->scopes.items[i].name.len)
            out = joined(s, s->scopes.items[i].name, "::", out);
    return out;
}

static void open_brace(struct scanner *s) {
    struct scope scope = {.kind = SCOPE_INNER};
    if (!in_function(s) && s->parens == 0 && !s->initializer) {
        if (s->type_name.len) {
            scope = (struct scope){SCOPE_OUTER, s->type_name};
        } else if (s->candidate.len) {
            scope = (struct scope){SCOPE_FUNCTION, qualified(s, s->candidate)};
        } else {
            scope.kind = SCOPE_OUTER; /* extern "C", a namespace or structure without a name */
        }
    }
    cw_vec_push(s->config->arena, &s->scopes, scope);
    if (scope.kind != SCOPE_INNER)
        begin_declaration(s);
}

static void close_brace(struct scanner *s) {
    if (s->scopes.len)
        (void)cw_vec_pop(&s->scopes);
    if (!in_function(s) && s->parens == 0 && !s->initializer)
        begin_declaration(s);
}

/* A name outside of functions: A::B::~C as one, and what class and namespace introduce. */
static void take_outer_name(struct scanner *s, struct wpp_token token) {
    cw_str name = wpp_text(&s->lexer, token);
    bool introduces = cw_str_eq(name, CW_STR("class")) || cw_str_eq(name, CW_STR("struct")) ||
                      cw_str_eq(name, CW_STR("union")) || cw_str_eq(name, CW_STR("namespace"));
    bool space = cw_str_eq(name, CW_STR("namespace"));
    struct wpp_lexer ahead = s->lexer;
    struct wpp_token next = wpp_next(&ahead);
    if (introduces && s->parens == 0 && next.kind == WPP_NAME && s->candidate.len == 0) {
        struct wpp_lexer further = ahead;
        struct wpp_token after = wpp_next(&further);
        /* "struct X *f(" declares a function; "struct X {" and "class X : B {" a type. */
        if (wpp_is(&further, after, '{') || wpp_is(&further, after, ':') ||
            after.kind == WPP_NAME) {
            s->type_name = space ? CW_STR("") : wpp_text(&ahead, next);
            s->lexer = ahead;
        }
        return;
    }
    if (s->parens || s->frozen)
        return;
    if (cw_str_eq(name, CW_STR("operator"))) {
        s->candidate = name;
        s->frozen = true;
        return;
    }
    while (next.kind == WPP_PUNCT && cw_str_eq(wpp_text(&ahead, next), CW_STR("::"))) {
        cw_str tilde = CW_STR("");
        next = wpp_next(&ahead);
        if (wpp_is(&ahead, next, '~')) {
            tilde = CW_STR("~");
            next = wpp_next(&ahead);
        }
        if (next.kind != WPP_NAME)
            break;
        name = joined(s, joined(s, name, "::", tilde), "", wpp_text(&ahead, next));
        s->lexer = ahead;
        next = wpp_next(&ahead);
    }
    if (wpp_is(&ahead, next, '(') && !is_keyword(name)) {
        s->candidate = name;
        s->type_name = (cw_str){0};
    }
}

static void take_outer(struct scanner *s, struct wpp_token token) {
    if (token.kind == WPP_NAME) {
        take_outer_name(s, token);
        return;
    }
    if (token.kind != WPP_PUNCT)
        return;
    cw_str text = wpp_text(&s->lexer, token);
    if (cw_str_eq(text, CW_STR("("))) {
        s->parens++;
    } else if (cw_str_eq(text, CW_STR(")"))) {
        s->parens -= s->parens > 0;
    } else if (cw_str_eq(text, CW_STR(":"))) {
        s->frozen = s->candidate.len > 0;
    } else if (cw_str_eq(text, CW_STR("="))) {
        s->initializer = s->parens == 0;
    } else if (cw_str_eq(text, CW_STR(";")) && s->scopes.len == 0) {
        begin_declaration(s);
    } else if (cw_str_eq(text, CW_STR(";")) && cw_vec_last(&s->scopes)->kind == SCOPE_OUTER) {
        begin_declaration(s);
    }
}

/* --- statements --- */

struct argument {
    cw_str text;
    struct cw_span span;
    struct wpp_lexer lexer; /* at its first token, ending at its last */
};
CW_VEC_TYPE(arguments, struct argument);

static struct cw_span span_of(const struct scanner *s, struct wpp_token token) {
    return cw_span(s->file, token.start, token.end);
}

/* Behind '(': the arguments up to its ')', blanks and comments between tokens become one blank.
 * False at the end of the text, or when a directive stands in between. */
static bool read_arguments(struct scanner *s, struct wpp_lexer *lexer, struct arguments *ret_list,
                           struct wpp_token *ret_bad) {
    struct arguments list = {0};
    struct cw_buf buf = cw_buf_new(s->config->arena);
    struct argument now = {.lexer = *lexer};
    unsigned depth = 0;
    size_t last_end = lexer->at;
    for (;;) {
        struct wpp_lexer before = *lexer;
        struct wpp_token t = wpp_next(lexer);
        bool close = depth == 0 && wpp_is(lexer, t, ')');
        if (t.kind == WPP_END || t.kind == WPP_DIRECTIVE) {
            *ret_bad = t;
            return false;
        }
        if (close || (depth == 0 && wpp_is(lexer, t, ','))) {
            now.text = cw_buf_str(&buf);
            now.lexer.text = cw_str_slice(now.lexer.text, 0, t.start);
            if (!close || list.len || now.text.len)
                cw_vec_push(s->config->arena, &list, now);
            if (close)
                break;
            buf = cw_buf_new(s->config->arena);
            now = (struct argument){.lexer = *lexer};
            last_end = t.end;
            continue;
        }
        if (wpp_is(lexer, t, '(') || wpp_is(lexer, t, '[') || wpp_is(lexer, t, '{'))
            depth++;
        else if (wpp_is(lexer, t, ')') || wpp_is(lexer, t, ']') || wpp_is(lexer, t, '}'))
            depth -= depth > 0;
        if (buf.len == 0) {
            now.lexer = before;
            now.span = span_of(s, t);
        } else if (t.start > last_end) {
            cw_buf_add_char(&buf, ' ');
        }
        now.span.end = t.end;
        cw_buf_add(&buf, wpp_text(lexer, t));
        last_end = t.end;
    }
    *ret_list = list;
    return true;
}

/* The further parentheses of "Trace((LEVEL, MSG, ...))" are taken off the last argument. */
static bool open_group(struct scanner *s, const struct wpp_function *f, struct cw_span span,
                       struct arguments *list) {
    if (!f->grouped)
        return true;
    bool there = list->len == f->group + 1;
    struct wpp_lexer lexer = {0};
    if (there) {
        lexer = list->items[f->group].lexer;
        there = wpp_is(&lexer, wpp_next(&lexer), '(');
    }
    if (!there) {
        complain(s, span, "its configuration has further parentheses round the message",
                 " takes its message in parentheses", f->name);
        return false;
    }
    /* The inner lexer ends before the outer ')': give it the whole text again. */
    lexer.text = s->lexer.text;
    struct arguments inner;
    struct wpp_token bad;
    if (!read_arguments(s, &lexer, &inner, &bad))
        return false;
    (void)cw_vec_pop(list);
    for (size_t i = 0; i < inner.len; i++)
        cw_vec_push(s->config->arena, list, inner.items[i]);
    return true;
}

/* Whether there is a literal at all: a name alone is a variable more likely than a macro. */
static bool literals_around(struct wpp_lexer lexer) {
    for (struct wpp_token t = wpp_next(&lexer); t.kind != WPP_END; t = wpp_next(&lexer))
        if (t.kind == WPP_STRING)
            return true;
    return false;
}

/* "a" "b" L"c": one text. A name between them is a macro for a literal, whose text is not known
 * here: it becomes an argument, "%!=NAME!". */
static bool take_message(struct scanner *s, struct argument *argument,
                         struct wpp_statement *statement) {
    struct cw_buf buf = cw_buf_new(s->config->arena);
    struct wpp_lexer lexer = argument->lexer;
    for (struct wpp_token t = wpp_next(&lexer); t.kind != WPP_END; t = wpp_next(&lexer)) {
        cw_str text = wpp_text(&lexer, t);
        if (t.kind == WPP_NAME &&
            (cw_str_eq(text, CW_STR("__FUNCTION__")) || cw_str_eq(text, CW_STR("__func__")))) {
            cw_buf_add(&buf, CW_STR("%!FUNC!"));
        } else if (t.kind == WPP_STRING) {
            cw_buf_add(&buf, wpp_string_inside(text));
        } else if (t.kind == WPP_NAME && literals_around(argument->lexer)) {
            cw_buf_addf(&buf, "%%!=%" CW_FMT "!", CW_ARG(text));
        } else {
            complain(s, argument->span,
                     "the decoder's text is made before the compiler runs: write the literal here, "
                     "and values as arguments",
                     "the message of a trace statement is not a string literal", (cw_str){0});
            return false;
        }
    }
    statement->message = cw_buf_str(&buf);
    statement->message_span = argument->span;
    return true;
}

/* "Trace(LEVEL, ("message %d", x))" of a function whose description has no such parentheses: they
 * are taken off all the same. */
static void open_message(struct scanner *s, const struct wpp_function *f, struct arguments *list) {
    size_t at = 0;
    while (at < f->params.len && !cw_str_eq(f->params.items[at], CW_STR("MSG")))
        at++;
    if (at == f->params.len || at >= list->len)
        return;
    struct wpp_lexer lexer = list->items[at].lexer;
    struct wpp_lexer ahead = lexer;
    if (!wpp_is(&ahead, wpp_next(&ahead), '('))
        return;
    (void)wpp_next(&lexer);
    lexer.text = s->lexer.text;
    struct arguments inner, all = {0};
    struct wpp_token bad;
    if (!read_arguments(s, &lexer, &inner, &bad))
        return;
    for (size_t i = 0; i < at; i++)
        cw_vec_push(s->config->arena, &all, list->items[i]);
    for (size_t i = 0; i < inner.len; i++)
        cw_vec_push(s->config->arena, &all, inner.items[i]);
    for (size_t i = at + 1; i < list->len; i++)
        cw_vec_push(s->config->arena, &all, list->items[i]);
    *list = all;
    return;
}

static bool take_arguments(struct scanner *s, struct arguments *list,
                           struct wpp_statement *statement) {
    const struct wpp_function *f = statement->function;
    if (list->len < f->params.len) {
        cw_str what = cw_strf(s->config->arena, " has %zu arguments here and needs %zu", list->len,
                              f->params.len);
        complain(s, statement->span, NULL, cw_cstr(s->config->arena, what), f->name);
        return false;
    }
    if (list->len > f->params.len && !f->variadic) {
        cw_str what = cw_strf(s->config->arena, " has %zu arguments here and takes %zu", list->len,
                              f->params.len);
        complain(s, statement->span, "its configuration has no `...`",
                 cw_cstr(s->config->arena, what), f->name);
        return false;
    }
    for (size_t i = 0; i < list->len; i++) {
        struct argument *argument = &list->items[i];
        bool value = i >= f->params.len;
        if (!value && cw_str_eq(f->params.items[i], CW_STR("MSG")) &&
            !take_message(s, argument, statement))
            return false;
        if (value)
            cw_vec_push(s->config->arena, &statement->values, argument->text);
        else
            cw_vec_push(s->config->arena, &statement->arguments, argument->text);
    }
    return true;
}

static void take_statement(struct scanner *s, struct wpp_token name,
                           const struct wpp_function *function) {
    struct wpp_lexer ahead = s->lexer;
    if (!wpp_is(&ahead, wpp_next(&ahead), '('))
        return; /* the name in another use */
    struct wpp_statement statement = {.function = function,
                                      .line = name.line,
                                      .span = span_of(s, name),
                                      .inside = function_name(s)};
    struct arguments list;
    struct wpp_token bad;
    if (!read_arguments(s, &ahead, &list, &bad)) {
        complain(s, statement.span,
                 bad.kind == WPP_DIRECTIVE ? "write a statement of its own for each case" : NULL,
                 bad.kind == WPP_DIRECTIVE
                     ? ": there is a preprocessor directive between the arguments"
                     : ": nothing closes the parentheses",
                 function->name);
        return;
    }
    s->lexer = ahead;
    if (!open_group(s, function, statement.span, &list))
        return;
    open_message(s, function, &list);
    if (take_arguments(s, &list, &statement))
        cw_vec_push(s->config->arena, &s->out->statements, statement);
}

static void take_token(struct scanner *s, struct wpp_token token) {
    if (wpp_is(&s->lexer, token, '{')) {
        open_brace(s);
    } else if (wpp_is(&s->lexer, token, '}')) {
        close_brace(s);
    } else if (!in_function(s)) {
        take_outer(s, token);
    } else if (token.kind == WPP_NAME) {
        cw_str name = wpp_text(&s->lexer, token);
        const struct wpp_function *function = cw_map_get(&s->config->functions, name);
        if (function)
            take_statement(s, token, function);
        else if (cw_str_eq(name, CW_STR("WPP_INIT_TRACING")))
            s->out->initializes = true;
    }
}

bool wpp_scan(struct wpp_config *config, cw_file file, struct wpp_scan *ret_scan) {
    struct wpp_scan out = {0};
    struct scanner s = {.config = config,
                        .file = file,
                        .lexer = wpp_lexer_new(cw_source_get(config->sink->sources, file)->text),
                        .out = &out};
    for (;;) {
        struct wpp_token token = wpp_next(&s.lexer);
        if (token.kind == WPP_END)
            break;
        if (token.kind == WPP_DIRECTIVE)
            take_directive(&s, token);
        else
            take_token(&s, token);
    }
    if (!s.failed)
        *ret_scan = out;
    return !s.failed;
}

cw_str wpp_statement_condition(const struct wpp_statement *statement, const char *name) {
    const struct wpp_function *f = statement->function;
    for (size_t i = 0; i < f->fixed.len; i++)
        if (cw_str_eq(f->fixed.items[i].name, cw_str_of(name)))
            return f->fixed.items[i].value;
    for (size_t i = 0; i < f->params.len; i++)
        if (cw_str_eq(f->params.items[i], cw_str_of(name)))
            return statement->arguments.items[i];
    return (cw_str){0};
}

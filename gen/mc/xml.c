#include "gen/mc/xml.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

struct reader {
    struct cw_arena *arena;
    struct cw_sink *sink;
    cw_file file;
    cw_str text;
    xmlParserCtxtPtr context;
    struct mc_element *root;
    struct mc_element *open;
    bool failed;
};

static cw_str dup_of(struct reader *r, const xmlChar *text) {
    return cw_str_dup(r->arena, cw_str_of((const char *)text));
}

static void fail_at(struct reader *r, struct cw_span span, const char *message, cw_str detail) {
    if (!r->failed) {
        struct cw_diag *diag = cw_diag_new(r->arena, CW_ERROR, NULL, "%s", message);
        cw_diag_primary(diag, span, "%" CW_FMT, CW_ARG(detail));
        cw_emit(r->sink, diag);
    }
    r->failed = true;
    xmlStopParser(r->context);
}

/* --- places --- */

static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/* Where the start tag begins that ends at `end`: `<` cannot stand inside of one. */
static size_t tag_start(const struct reader *r, size_t end) {
    size_t at = end < r->text.len ? end : r->text.len;
    while (at > 0 && r->text.ptr[at - 1] != '<')
        at--;
    return at;
}

/* The next `name="value"` from *at on; false at the end of the tag. */
static bool next_attribute(const struct reader *r, size_t end, size_t *at, cw_str *ret_name,
                           struct cw_span *ret_value) {
    const char *p = r->text.ptr;
    while (*at < end && is_space(p[*at]))
        ++*at;
    size_t name = *at;
    while (*at < end && p[*at] != '=' && !is_space(p[*at]))
        ++*at;
    *ret_name = cw_str_slice(r->text, name, *at);
    while (*at < end && p[*at] != '"' && p[*at] != '\'')
        ++*at;
    if (*at >= end)
        return false;
    char quote = p[(*at)++];
    size_t value = *at;
    while (*at < end && p[*at] != quote)
        ++*at;
    *ret_value = cw_span(r->file, value, *at);
    ++*at;
    return true;
}

static void find_places(struct reader *r, struct mc_element *element) {
    long consumed = xmlByteConsumed(r->context);
    size_t end = consumed < 0 ? 0 : (size_t)consumed;
    if (end > r->text.len)
        end = r->text.len;
    size_t at = tag_start(r, end);
    size_t name = at;
    while (at < end && !is_space(r->text.ptr[at]) && r->text.ptr[at] != '/' &&
           r->text.ptr[at] != '>')
        at++;
    element->span = cw_span(r->file, name, at);
    cw_str word;
    struct cw_span value;
    while (next_attribute(r, end, &at, &word, &value)) {
        size_t colon = cw_str_find_last_char(word, ':');
        if (colon != CW_NPOS)
            word = cw_str_from(word, colon + 1);
        for (size_t i = 0; i < element->attributes.len; i++)
            if (cw_str_eq(element->attributes.items[i].name, word))
                element->attributes.items[i].span = value;
    }
}

/* --- what libxml2 calls --- */

static void start_element(void *user, const xmlChar *name, const xmlChar *prefix,
                          const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
                          int count, int defaulted, const xmlChar **attributes) {
    (void)prefix, (void)uri, (void)namespace_count, (void)namespaces, (void)defaulted;
    struct reader *r = user;
    struct mc_element *element = cw_new(r->arena, struct mc_element);
    element->name = dup_of(r, name);
    element->text = cw_buf_new(r->arena);
    for (int i = 0; i < count; i++) {
        const xmlChar **a = attributes + (ptrdiff_t)i * 5; /* name, prefix, URI, value, its end */
        struct mc_attribute attribute = {
            .name = dup_of(r, a[0]),
            .value = cw_str_dup(r->arena, cw_str_n((const char *)a[3], (size_t)(a[4] - a[3])))};
        cw_vec_push(r->arena, &element->attributes, attribute);
    }
    find_places(r, element);
    element->parent = r->open;
    if (!r->open)
        r->root = element;
    else if (r->open->last)
        r->open->last->next = element;
    else
        r->open->first = element;
    if (r->open)
        r->open->last = element;
    r->open = element;
}

static void end_element(void *user, const xmlChar *name, const xmlChar *prefix,
                        const xmlChar *uri) {
    (void)name, (void)prefix, (void)uri;
    struct reader *r = user;
    r->open = r->open ? r->open->parent : NULL;
}

static void add_text(void *user, const xmlChar *text, int length) {
    struct reader *r = user;
    if (r->open)
        cw_buf_add(&r->open->text, cw_str_n((const char *)text, (size_t)length));
}

static void refuse_dtd(void *user, const xmlChar *name, const xmlChar *id, const xmlChar *system) {
    (void)name, (void)id, (void)system;
    struct reader *r = user;
    size_t at = cw_str_find(r->text, CW_STR("<!DOCTYPE"));
    at = at == CW_NPOS ? 0 : at;
    fail_at(r, cw_span(r->file, at, at + 9), "a manifest has no document type",
            CW_STR("leave this declaration away"));
}

static void report(void *user, xmlErrorPtr error) {
    struct reader *r = user;
    if (error->level < XML_ERR_ERROR || r->failed)
        return;
    uint32_t line = error->line > 0 ? (uint32_t)error->line : 1;
    uint32_t column = error->int2 > 0 ? (uint32_t)error->int2 : 1;
    uint32_t at = cw_source_offset(r->sink->sources, r->file, line, column);
    cw_str message = cw_str_trim(cw_str_of(error->message ? error->message : "not well-formed"));
    fail_at(r, cw_span(r->file, at, at), "this is not well-formed XML",
            cw_str_dup(r->arena, message));
}

/* --- */

cw_result mc_xml_read(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                      struct mc_element **ret_root) {
    struct reader r = {.arena = arena,
                       .sink = sink,
                       .file = file,
                       .text = cw_source_get(sink->sources, file)->text};
    if (r.text.len > INT32_MAX)
        return cw_fail(CW_MALFORMED);
    r.context =
        xmlCreateMemoryParserCtxt(r.text.len ? r.text.ptr : " ", r.text.len ? (int)r.text.len : 1);
    if (!r.context)
        cw_out_of_memory(r.text.len);
    xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC,
                             .startElementNs = start_element,
                             .endElementNs = end_element,
                             .characters = add_text,
                             .cdataBlock = add_text,
                             .internalSubset = refuse_dtd,
                             .serror = report};
    *r.context->sax = handler;
    r.context->userData = &r;
    xmlCtxtUseOptions(r.context, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(r.context, XML_CHAR_ENCODING_UTF8);
    int failed = xmlParseDocument(r.context);
    if ((failed || !r.context->wellFormed || !r.root) && !r.failed)
        fail_at(&r, cw_span(file, 0, 0), "this is not well-formed XML",
                CW_STR("no element is here"));
    xmlFreeParserCtxt(r.context);
    if (r.failed)
        return cw_fail(CW_REPORTED);
    *ret_root = r.root;
    return CW_OK;
}

const struct mc_attribute *mc_attribute(const struct mc_element *element, const char *name) {
    for (size_t i = 0; i < element->attributes.len; i++)
        if (cw_str_eq(element->attributes.items[i].name, cw_str_of(name)))
            return &element->attributes.items[i];
    return NULL;
}

cw_str mc_attribute_text(const struct mc_element *element, const char *name) {
    const struct mc_attribute *attribute = mc_attribute(element, name);
    return attribute ? attribute->value : (cw_str){0};
}

static struct mc_element *first_of(struct mc_element *element, cw_str name) {
    while (element && !cw_str_eq(element->name, name))
        element = element->next;
    return element;
}

struct mc_element *mc_child(const struct mc_element *element, const char *name) {
    return element ? first_of(element->first, cw_str_of(name)) : NULL;
}

struct mc_element *mc_next(const struct mc_element *element) {
    return first_of(element->next, element->name);
}

/* SARIF 2.1.0: the diagnostics for other tools. */
#include <jansson.h>
#include <stdlib.h>

#include "check/check.h"

static json_t *checked(json_t *value) {
    if (!value)
        cw_out_of_memory(0);
    return value;
}

static json_t *text_of(cw_str s) {
    json_t *value = json_stringn(s.ptr ? s.ptr : "", s.len);
    return value ? value : checked(json_string("(not UTF-8)"));
}

static json_t *message(cw_str text) {
    json_t *m = checked(json_object());
    json_object_set_new(m, "text", text_of(text));
    return m;
}

/* A path as a URI: bytes that a URI may not hold are escaped. */
static json_t *uri(struct cw_arena *arena, cw_str path, cw_str root, bool *ret_below) {
    struct cw_buf out = cw_buf_new(arena);
    *ret_below =
        root.len && cw_str_starts(path, root) && path.len > root.len && path.ptr[root.len] == '/';
    if (*ret_below)
        path = cw_str_from(path, root.len + 1);
    else if (path.len && path.ptr[0] == '/')
        cw_buf_add(&out, CW_STR("file://"));
    for (size_t i = 0; i < path.len; i++) {
        unsigned char c = (unsigned char)path.ptr[i];
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                     c == '-' || c == '.' || c == '_' || c == '~' || c == '/';
        if (plain)
            cw_buf_add_char(&out, (char)c);
        else
            cw_buf_addf(&out, "%%%02X", c);
    }
    return text_of(cw_buf_str(&out));
}

struct writer {
    struct cw_arena *arena;
    struct cw_sources *sources;
    cw_str root;
};

static json_t *region(struct writer *w, struct cw_span span) {
    struct cw_position a = cw_source_position(w->sources, span.file, span.start);
    struct cw_position b = cw_source_position(w->sources, span.file, span.end);
    json_t *r = checked(json_object());
    json_object_set_new(r, "startLine", json_integer(a.line));
    json_object_set_new(r, "startColumn", json_integer(a.column));
    json_object_set_new(r, "endLine", json_integer(b.line));
    json_object_set_new(r, "endColumn", json_integer(b.column));
    return r;
}

static json_t *location(struct writer *w, const struct cw_label *label, bool with_message) {
    struct cw_source *source = cw_source_get(w->sources, label->span.file);
    json_t *l = checked(json_object()), *physical = checked(json_object());
    json_t *artifact = checked(json_object());
    bool below;
    json_object_set_new(artifact, "uri", uri(w->arena, source->path, w->root, &below));
    if (below)
        json_object_set_new(artifact, "uriBaseId", json_string("ROOT"));
    json_object_set_new(physical, "artifactLocation", artifact);
    json_object_set_new(physical, "region", region(w, label->span));
    json_object_set_new(l, "physicalLocation", physical);
    if (with_message && label->text.len)
        json_object_set_new(l, "message", message(label->text));
    return l;
}

static int in_order(const void *x, const void *y) {
    const struct cw_label *a = *(const struct cw_label *const *)x;
    const struct cw_label *b = *(const struct cw_label *const *)y;
    if (a->primary != b->primary)
        return a->primary ? 1 : -1; /* where it ends */
    return a->span.start < b->span.start ? -1 : a->span.start > b->span.start;
}

static json_t *code_flows(struct writer *w, const struct cw_diag *d) {
    const struct cw_label **steps = cw_new_array(w->arena, const struct cw_label *, d->labels.len);
    json_t *locations = checked(json_array()), *thread = checked(json_object());
    json_t *threads = checked(json_array()), *flow = checked(json_object());
    json_t *flows = checked(json_array());
    size_t n = 0;
    for (size_t i = 0; i < d->labels.len; i++)
        if (cw_source_get(w->sources, d->labels.items[i].span.file))
            steps[n++] = &d->labels.items[i];
    if (n)
        qsort(steps, n, sizeof *steps, in_order);
    for (size_t i = 0; i < n; i++) {
        json_t *step = checked(json_object());
        json_object_set_new(step, "location", location(w, steps[i], true));
        json_array_append_new(locations, step);
    }
    json_object_set_new(thread, "locations", locations);
    json_array_append_new(threads, thread);
    json_object_set_new(flow, "threadFlows", threads);
    json_array_append_new(flows, flow);
    return flows;
}

static json_t *result(struct writer *w, const struct cw_diag *d) {
    json_t *r = checked(json_object()), *where = checked(json_array());
    json_t *related = checked(json_array());
    size_t primaries = 0;
    for (size_t i = 0; i < d->labels.len; i++) {
        const struct cw_label *label = &d->labels.items[i];
        json_t *l;
        if (!cw_source_get(w->sources, label->span.file))
            continue;
        if (label->primary && !primaries++) {
            json_array_append_new(where, location(w, label, false));
            continue;
        }
        l = location(w, label, true);
        json_object_set_new(l, "id", json_integer((json_int_t)json_array_size(related)));
        json_array_append_new(related, l);
    }
    if (d->code.len) {
        json_object_set_new(r, "ruleId", text_of(d->code));
        for (size_t i = 0; i < cw_rule_count(); i++)
            if (cw_str_eq(d->code, cw_str_of(cw_rule_at(i)->code)))
                json_object_set_new(r, "ruleIndex", json_integer((json_int_t)i));
    }
    json_object_set_new(r, "level", json_string(cw_severity_name(d->severity)));
    json_object_set_new(r, "message", message(d->message));
    json_object_set_new(r, "locations", where);
    if (json_array_size(related)) {
        json_object_set_new(r, "relatedLocations", related);
        json_object_set_new(r, "codeFlows", code_flows(w, d));
    } else {
        json_decref(related);
    }
    return r;
}

static json_t *rules(void) {
    json_t *all = checked(json_array());
    for (size_t i = 0; i < cw_rule_count(); i++) {
        const struct cw_rule_info *info = cw_rule_at(i);
        json_t *rule = checked(json_object());
        json_object_set_new(rule, "id", json_string(info->code));
        json_object_set_new(rule, "name", json_string(info->name));
        json_object_set_new(rule, "shortDescription", message(cw_str_of(info->title)));
        json_object_set_new(rule, "fullDescription", message(cw_str_of(info->text)));
        json_array_append_new(all, rule);
    }
    return all;
}

static json_t *run(struct writer *w, const struct cw_collect_sink *found, cw_str version) {
    json_t *driver = checked(json_object()), *tool = checked(json_object());
    json_t *one = checked(json_object()), *results = checked(json_array());
    json_object_set_new(driver, "name", json_string("cwdk check"));
    json_object_set_new(driver, "version", text_of(version));
    json_object_set_new(driver, "rules", rules());
    json_object_set_new(tool, "driver", driver);
    json_object_set_new(one, "tool", tool);
    json_object_set_new(one, "columnKind", json_string("utf16CodeUnits"));
    if (w->root.len) {
        json_t *bases = checked(json_object()), *base = checked(json_object());
        bool below;
        cw_str slashed = cw_strf(w->arena, "%" CW_FMT "/", CW_ARG(w->root));
        json_object_set_new(base, "uri", uri(w->arena, slashed, (cw_str){0}, &below));
        json_object_set_new(bases, "ROOT", base);
        json_object_set_new(one, "originalUriBaseIds", bases);
    }
    for (size_t i = 0; i < found->diags.len; i++)
        json_array_append_new(results, result(w, found->diags.items[i]));
    json_object_set_new(one, "results", results);
    return one;
}

void cw_sarif_write(struct cw_buf *out, const struct cw_collect_sink *found, cw_str root,
                    cw_str tool_version) {
    struct writer w = {out->arena, found->sink.sources, root};
    json_t *log = checked(json_object()), *runs = checked(json_array());
    char *text;
    json_object_set_new(log, "$schema",
                        json_string("https://json.schemastore.org/sarif-2.1.0.json"));
    json_object_set_new(log, "version", json_string("2.1.0"));
    json_array_append_new(runs, run(&w, found, tool_version));
    json_object_set_new(log, "runs", runs);
    text = json_dumps(log, JSON_INDENT(2));
    if (!text)
        cw_out_of_memory(0);
    cw_buf_add(out, cw_str_of(text));
    cw_buf_add_char(out, '\n');
    free(text);
    json_decref(log);
}

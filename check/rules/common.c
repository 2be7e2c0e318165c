#include "check/rules/rule.h"

const struct rule *const rule_list[] = {
#define RULE(id) &rule_##id,
#include "check/rules/rules.def"
#undef RULE
};
const size_t rule_list_count = sizeof rule_list / sizeof rule_list[0];

struct cw_diag *rule_report(const struct rule_context *rc, const struct rule *rule,
                            struct cw_span span, const char *label, const char *format, ...) {
    struct cw_diag *d;
    va_list args;
    cw_str message;
    va_start(args, format);
    message = cw_strv(rc->arena, format, args);
    va_end(args);
    d = cw_diag_new(rc->arena, CW_ERROR, rule->info.code, "%" CW_FMT, CW_ARG(message));
    cw_diag_primary(d, span, "%s", label);
    return d;
}

/* The last conditions on the way, two at most: newest first, each before the one found already. */
void rule_show_path(const struct rule_context *rc, struct cw_diag *diag,
                    const struct flow_event *ev, struct cw_span after, struct cw_span before) {
    const struct flow_step *shown[2] = {NULL, NULL};
    size_t count = 0;
    struct cw_span limit = before;
    (void)rc;
    while (count < 2) {
        const struct flow_step *best = NULL;
        for (const struct flow_step *s = ev->path; s; s = s->before)
            if (s->span.file == before.file && s->span.end <= limit.start &&
                (after.file != s->span.file || s->span.start >= after.end) &&
                (!best || s->span.start > best->span.start))
                best = s;
        if (!best)
            break;
        shown[count++] = best;
        limit = best->span;
    }
    while (count--)
        cw_diag_secondary(diag, shown[count]->span, "%" CW_FMT, CW_ARG(shown[count]->text));
}

cw_str rule_subject(const struct rule_context *rc, const struct flow_event *ev,
                    const char *otherwise) {
    if (!ev->subject.len)
        return cw_str_of(otherwise);
    return cw_strf(rc->arena, "`%" CW_FMT "`", CW_ARG(ev->subject));
}

struct kind_words {
    const char *kind, *noun, *ended;
};

static const struct kind_words *words_of(cw_str kind) {
    static const struct kind_words table[] = {
        {"pool", "pool allocation", "freed"},
        {"Mem", "memory", "freed"},
        {"lookaside", "lookaside entry", "returned to its list"},
        {"irp", "IRP", "completed"},
        {"mdl", "MDL", "freed"},
        {"request", "request", "completed"},
        {"workitem", "work item", "freed"},
        {"object", "reference", "released"},
        {"handle", "handle", "closed"},
        {"wdfobject", "framework object", "deleted"},
        {"device", "device object", "deleted"},
    };
    static const struct kind_words other = {"", "resource", "released"};
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (cw_str_eq(kind, cw_str_of(table[i].kind)))
            return &table[i];
    return &other;
}

const char *rule_kind_noun(cw_str kind) { return words_of(kind)->noun; }

const char *rule_kind_ended(cw_str kind) { return words_of(kind)->ended; }

bool rule_is_request(cw_str kind) {
    return cw_str_eq(kind, CW_STR("irp")) || cw_str_eq(kind, CW_STR("request"));
}

const char *rule_irql(int level) {
    static const char *const names[] = {"PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL"};
    if (level >= 0 && level <= 2)
        return names[level];
    if (level >= 15)
        return "HIGH_LEVEL";
    return "a device IRQL";
}

cw_str rule_irql_range(const struct rule_context *rc, int low, int high) {
    if (low == high)
        return cw_strf(rc->arena, "at %s", rule_irql(low));
    if (low <= 0 && high >= 15)
        return CW_STR("at any IRQL");
    if (low <= 0)
        return cw_strf(rc->arena, "at %s or below", rule_irql(high));
    if (high >= 15)
        return cw_strf(rc->arena, "at %s or above", rule_irql(low));
    return cw_strf(rc->arena, "between %s and %s", rule_irql(low), rule_irql(high));
}

void rule_show_irql(struct cw_diag *diag, const struct flow_event *ev) {
    if (!ev->irql_from.file)
        return;
    cw_diag_secondary(diag, ev->irql_from, "`%" CW_FMT "` makes it %s", CW_ARG(ev->irql_from_name),
                      rule_irql(ev->irql_low));
}

void rule_show_origin(struct cw_diag *diag, const struct flow_event *ev, const char *what) {
    if (ev->origin.file)
        cw_diag_secondary(diag, ev->origin, "%s", what);
}

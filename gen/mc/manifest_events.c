#include "gen/mc/manifest_reader.h"

#include <ctype.h>
#include <stdlib.h>

struct standard {
    const char *name;
    uint64_t value;
    const char *text;
};

static const struct standard standard_levels[] = {
#define MC_LEVEL(name, value, text) {"win:" name, value, text},
#include "gen/mc/winmeta.def"
#undef MC_LEVEL
    {NULL, 0, NULL},
};
static const struct standard standard_opcodes[] = {
#define MC_OPCODE(name, value, text) {"win:" name, value, text},
#include "gen/mc/winmeta.def"
#undef MC_OPCODE
    {NULL, 0, NULL},
};
static const struct standard standard_keywords[] = {
#define MC_KEYWORD(name, value, text) {"win:" name, value, text},
#include "gen/mc/winmeta.def"
#undef MC_KEYWORD
    {NULL, 0, NULL},
};

/* --- events --- */

/* win:... become terms of the provider when an event uses them. */
static struct mc_term *standard_term(struct mc_reader *r, const struct standard *standards,
                                     struct mc_terms *terms, cw_str name, uint32_t tag) {
    for (const struct standard *s = standards; s->name; s++) {
        if (!cw_str_eq(name, cw_str_of(s->name)))
            continue;
        struct mc_term *term = cw_new(r->arena, struct mc_term);
        uint32_t value = tag == TAG_KEYWORD ? mc_bit_number(s->value) : (uint32_t)s->value;
        *term = (struct mc_term){.name = cw_str_of(s->name),
                                 .id = cw_str_of(s->name),
                                 .value = s->value,
                                 .imported = true};
        /* one number for all providers */
        term->message = mc_standard_message(r, tag << 28 | value, cw_str_of(s->text));
        cw_vec_push(r->arena, terms, term);
        return term;
    }
    return NULL;
}

static cw_result refer(struct mc_reader *r, struct cw_span span, cw_str name, const char *what,
                       struct mc_terms *terms, const struct standard *standards, uint32_t tag,
                       struct mc_term **ret) {
    *ret = NULL;
    for (size_t i = 0; !*ret && i < terms->len; i++)
        if (!terms->items[i]->task && cw_str_eq(terms->items[i]->name, name))
            *ret = terms->items[i];
    if (!*ret)
        *ret = mc_find_term(terms, name, 0); /* a channel by its chid */
    if (!*ret && standards)
        *ret = standard_term(r, standards, terms, name, tag);
    if (*ret)
        return CW_OK;
    struct cw_strs known = {0};
    for (size_t i = 0; i < terms->len; i++)
        cw_vec_push(r->arena, &known, terms->items[i]->id);
    for (const struct standard *s = standards; s && s->name; s++)
        cw_vec_push(r->arena, &known, cw_str_of(s->name));
    return mc_unknown(r, span, what, name, &known);
}

static cw_result read_event_keywords(struct mc_reader *r, const struct mc_element *e,
                                     struct mc_event *event) {
    const struct mc_attribute *attribute = mc_attribute(e, "keywords");
    cw_str rest = attribute ? attribute->value : (cw_str){0};
    while (cw_str_trim(rest).len) {
        rest = cw_str_trim(rest);
        size_t end = 0;
        while (end < rest.len && !isspace((unsigned char)rest.ptr[end]))
            end++;
        struct mc_term *term;
        CW_TRY(refer(r, attribute->span, cw_str_slice(rest, 0, end), "keyword",
                     &r->provider->keywords, standard_keywords, TAG_KEYWORD, &term));
        rest = cw_str_from(rest, end);
        if (event->mask & term->value)
            continue;
        cw_vec_push(r->arena, &event->keywords, term);
        event->mask |= term->value;
    }
    if (event->keywords.len)
        qsort(event->keywords.items, event->keywords.len, sizeof *event->keywords.items,
              mc_by_value);
    return CW_OK;
}

/* The system's own channels need no importChannel. */
static void import_channel(struct mc_reader *r, cw_str name) {
    struct mc_terms *channels = &r->provider->channels;
    uint64_t value = mc_system_channel(name);
    if (value == UINT64_MAX || channels->len == MC_FIRST_CHANNEL)
        return;
    for (size_t i = 0; i < channels->len; i++)
        if (cw_str_eq(channels->items[i]->id, name) || cw_str_eq(channels->items[i]->name, name))
            return;
    struct mc_term *term = cw_new(r->arena, struct mc_term);
    *term = (struct mc_term){
        .name = name, .id = name, .value = value, .imported = true}; /* and without a keyword */
    term->message = mc_standard_message(r, mc_message_id(r, TAG_PROVIDER, r->next_message++), name);
    cw_vec_push(r->arena, channels, term);
}

static cw_result read_event_terms(struct mc_reader *r, const struct mc_element *e,
                                  struct mc_event *event) {
    const struct mc_attribute *a = mc_attribute(e, "channel");
    if (a && a->value.len)
        import_channel(r, a->value);
    if (a && a->value.len)
        CW_TRY(refer(r, a->span, a->value, "channel", &r->provider->channels, NULL, 0,
                     &event->channel));
    a = mc_attribute(e, "level");
    if (a && a->value.len)
        CW_TRY(refer(r, a->span, a->value, "level", &r->provider->levels, standard_levels,
                     TAG_LEVEL, &event->level));
    a = mc_attribute(e, "task");
    if (a && a->value.len && !cw_str_eq(a->value, CW_STR("win:None")))
        CW_TRY(refer(r, a->span, a->value, "task", &r->provider->tasks, NULL, 0, &event->task));
    a = mc_attribute(e, "opcode");
    if (a && a->value.len && event->task)
        event->opcode = mc_find_term(&r->provider->opcodes, a->value, (uint32_t)event->task->value);
    if (a && a->value.len && !event->opcode)
        CW_TRY(refer(r, a->span, a->value, "opcode", &r->provider->opcodes, standard_opcodes,
                     TAG_OPCODE, &event->opcode));
    CW_TRY(read_event_keywords(r, e, event));
    if (event->channel)
        event->mask |= event->channel->keyword;
    return CW_OK;
}

cw_result mc_read_event(struct mc_reader *r, const struct mc_element *e) {
    struct mc_event event = {.span = e->span};
    const struct mc_attribute *version = mc_attribute(e, "version");
    const struct mc_attribute *tid = mc_attribute(e, "template");
    uint64_t value;
    CW_TRY(mc_need_number(r, e, "value", UINT16_MAX, &value));
    event.id = (uint16_t)value;
    if (version)
        CW_TRY(mc_number(r, version, UINT8_MAX, &value));
    event.version = version ? (uint8_t)value : 0;
    CW_TRY(mc_read_symbol(r, e, &event.symbol));
    for (size_t i = 0; i < r->provider->events.len; i++)
        if (r->provider->events.items[i].id == event.id &&
            r->provider->events.items[i].version == event.version)
            return cw_fault(r->sink, e->span, "the second one", "",
                            "the event %u version %u is given twice", event.id, event.version);
    CW_TRY(read_event_terms(r, e, &event));
    if (tid && tid->value.len) {
        struct cw_strs known = {0};
        for (size_t i = 0; i < r->provider->templates.len; i++) {
            cw_vec_push(r->arena, &known, r->provider->templates.items[i]->tid);
            if (cw_str_eq(r->provider->templates.items[i]->tid, tid->value))
                event.template_ = r->provider->templates.items[i];
        }
        if (!event.template_)
            return mc_unknown(r, tid->span, "template", tid->value, &known);
    }
    /* Events for the system's own logs keep their plain number there. */
    uint32_t tag = event.channel && event.channel->value >= MC_SYSTEM_CHANNEL &&
                           event.channel->value <= MC_SECURITY_CHANNEL
                       ? 0
                       : TAG_EVENT;
    uint32_t number_of = (uint32_t)event.version << 16 | event.id;
    CW_TRY(mc_read_message(r, e, mc_message_id(r, tag, number_of), &event.message));
    cw_vec_push(r->arena, &r->provider->events, event);
    return CW_OK;
}

#include "gen/mc/manifest_reader.h"

#include <stdlib.h>

/* --- terms --- */

struct mc_term *mc_find_term(const struct mc_terms *terms, cw_str id, uint32_t task) {
    for (size_t i = 0; i < terms->len; i++)
        if (cw_str_eq(terms->items[i]->id, id) && terms->items[i]->task == task)
            return terms->items[i];
    return NULL;
}

static cw_result new_term(struct mc_reader *r, const struct mc_element *element,
                          struct mc_terms *terms, uint32_t task, struct mc_term **ret_term) {
    const struct mc_attribute *name;
    CW_TRY(mc_need(r, element, "name", &name));
    struct mc_term *term = cw_new(r->arena, struct mc_term);
    *term = (struct mc_term){.name = name->value,
                             .id = name->value,
                             .span = element->span,
                             .message = MC_NO_MESSAGE,
                             .task = (uint16_t)task};
    CW_TRY(mc_read_symbol(r, element, &term->symbol));
    const struct mc_attribute *chid = mc_attribute(element, "chid");
    if (chid && chid->value.len)
        term->id = chid->value;
    if (mc_find_term(terms, term->id, task))
        return cw_fault(r->sink, (chid ? chid : name)->span, "the second one", "",
                        "the name `%" CW_FMT "` is given twice", CW_ARG(term->id));
    cw_vec_push(r->arena, terms, term);
    *ret_term = term;
    return CW_OK;
}

static cw_result unique_value(struct mc_reader *r, const struct mc_terms *terms,
                              const struct mc_element *element, const struct mc_term *term) {
    for (size_t i = 0; i < terms->len; i++)
        if (terms->items[i] != term && terms->items[i]->value == term->value &&
            terms->items[i]->task == term->task && !terms->items[i]->imported)
            return cw_fault(r->sink, element->span, "this one", "",
                            "`%" CW_FMT "` and `%" CW_FMT "` have the same value",
                            CW_ARG(term->name), CW_ARG(terms->items[i]->name));
    return CW_OK;
}

static bool channel_value_taken(const struct mc_terms *channels, uint64_t value) {
    for (size_t i = 0; i < channels->len; i++)
        if (channels->items[i]->value == value)
            return true;
    return false;
}

uint64_t mc_system_channel(cw_str name) {
    static const struct {
        const char *name;
        uint64_t value;
    } known[] = {{"TraceClassic", 0}, {"System", 8},        {"Application", 9},
                 {"Security", 10},    {"TraceLogging", 11}, {"ProviderMetadata", 12}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (cw_str_eq_nocase(name, cw_str_of(known[i].name)))
            return known[i].value;
    return UINT64_MAX;
}

static cw_result read_channel(struct mc_reader *r, const struct mc_element *e) {
    struct mc_term *term;
    bool imported = cw_str_eq(e->name, CW_STR("importChannel"));
    CW_TRY(new_term(r, e, &r->provider->channels, 0, &term));
    term->imported = imported;
    term->value = UINT64_MAX;
    const struct mc_attribute *value = mc_attribute(e, "value");
    if (imported) {
        term->value = mc_system_channel(term->name);
        if (term->value == UINT64_MAX)
            return cw_fault(r->sink, e->span, "this one",
                            "TraceClassic, System, Application and Security are known",
                            "the channel `%" CW_FMT "` of another provider cannot be imported",
                            CW_ARG(term->name));
    } else if (value) {
        CW_TRY(mc_number(r, value, 255, &term->value));
        if (term->value < MC_FIRST_CHANNEL)
            return cw_fault(r->sink, value->span, "this one",
                            "leave the value away: it is found by itself",
                            "channels below %d belong to the system", MC_FIRST_CHANNEL);
    }
    return CW_OK;
}

/* Values that are not given count up from 16; the channels' bits go down from the highest. */
static cw_result number_channels(struct mc_reader *r) {
    struct mc_terms *channels = &r->provider->channels;
    uint64_t next = MC_FIRST_CHANNEL;
    for (size_t i = 0; i < channels->len; i++) {
        struct mc_term *term = channels->items[i];
        if (i >= MC_FIRST_CHANNEL)
            return cw_fault(r->sink, term->span, "this one is too much", "",
                            "a provider has at most %d channels", MC_FIRST_CHANNEL);
        while (term->value == UINT64_MAX && channel_value_taken(channels, next))
            next++;
        if (term->value == UINT64_MAX)
            term->value = next++;
        term->keyword = (uint64_t)1 << (63 - i);
    }
    return CW_OK;
}

cw_result mc_read_channels(struct mc_reader *r, const struct mc_element *provider) {
    const struct mc_element *list = mc_child(provider, "channels");
    for (const struct mc_element *e = list ? list->first : NULL; e; e = e->next)
        CW_TRY(read_channel(r, e));
    CW_TRY(number_channels(r));
    size_t at = 0;
    for (const struct mc_element *e = list ? list->first : NULL; e; e = e->next, at++) {
        struct mc_term *term = r->provider->channels.items[at];
        CW_TRY(unique_value(r, &r->provider->channels, e, term));
        if (!term->imported && !mc_attribute(e, "message"))
            continue;
        uint32_t id = mc_message_id(r, TAG_PROVIDER, r->next_message++);
        if (term->imported)
            term->message = mc_standard_message(r, id, term->name);
        else
            CW_TRY(mc_read_message(r, e, id, &term->message));
    }
    return CW_OK;
}

cw_result mc_read_levels(struct mc_reader *r, const struct mc_element *provider) {
    const struct mc_element *list = mc_child(provider, "levels");
    for (const struct mc_element *e = mc_child(list, "level"); e; e = mc_next(e)) {
        struct mc_term *term;
        CW_TRY(new_term(r, e, &r->provider->levels, 0, &term));
        CW_TRY(mc_need_number(r, e, "value", 255, &term->value));
        CW_TRY(unique_value(r, &r->provider->levels, e, term));
        CW_TRY(mc_read_message(r, e, mc_message_id(r, TAG_LEVEL, (uint32_t)term->value),
                               &term->message));
    }
    return CW_OK;
}

cw_result mc_read_opcodes(struct mc_reader *r, const struct mc_element *list, uint32_t task) {
    for (const struct mc_element *e = mc_child(list, "opcode"); e; e = mc_next(e)) {
        struct mc_term *term;
        CW_TRY(new_term(r, e, &r->provider->opcodes, task, &term));
        CW_TRY(mc_need_number(r, e, "value", 239, &term->value));
        CW_TRY(unique_value(r, &r->provider->opcodes, e, term));
        CW_TRY(mc_read_message(r, e,
                               mc_message_id(r, TAG_OPCODE, task << 16 | (uint32_t)term->value),
                               &term->message));
    }
    return CW_OK;
}

cw_result mc_read_tasks(struct mc_reader *r, const struct mc_element *provider) {
    const struct mc_element *list = mc_child(provider, "tasks");
    for (const struct mc_element *e = mc_child(list, "task"); e; e = mc_next(e)) {
        struct mc_term *term;
        const struct mc_attribute *guid = mc_attribute(e, "eventGUID");
        CW_TRY(new_term(r, e, &r->provider->tasks, 0, &term));
        CW_TRY(mc_need_number(r, e, "value", 0xFFFF, &term->value));
        CW_TRY(unique_value(r, &r->provider->tasks, e, term));
        if (guid)
            CW_TRY(mc_read_guid(r, guid, &term->guid));
        CW_TRY(mc_read_message(r, e, mc_message_id(r, TAG_TASK, (uint32_t)term->value),
                               &term->message));
        CW_TRY(mc_read_opcodes(r, mc_child(e, "opcodes"), (uint32_t)term->value));
    }
    return CW_OK;
}

/* The place of a mask's bit, from one. */
uint32_t mc_bit_number(uint64_t mask) {
    uint32_t bit = 0;
    for (; mask; mask >>= 1)
        bit++;
    return bit;
}

cw_result mc_read_keywords(struct mc_reader *r, const struct mc_element *provider) {
    const struct mc_element *list = mc_child(provider, "keywords");
    for (const struct mc_element *e = mc_child(list, "keyword"); e; e = mc_next(e)) {
        struct mc_term *term;
        CW_TRY(new_term(r, e, &r->provider->keywords, 0, &term));
        CW_TRY(mc_need_number(r, e, "mask", UINT64_MAX, &term->value));
        if (!term->value || term->value & (term->value - 1) || term->value >> 48)
            return cw_fault(r->sink, mc_attribute(e, "mask")->span, "this one",
                            "the 48 lower bits are for providers, one for each keyword",
                            "a keyword is one bit below 0x1000000000000");
        CW_TRY(unique_value(r, &r->provider->keywords, e, term));
        CW_TRY(mc_read_message(r, e, mc_message_id(r, TAG_KEYWORD, mc_bit_number(term->value)),
                               &term->message));
    }
    return CW_OK;
}

/* --- maps --- */

int mc_by_value(const void *a, const void *b) {
    const struct mc_term *x = *(struct mc_term *const *)a, *y = *(struct mc_term *const *)b;
    return x->value < y->value ? -1 : x->value > y->value;
}

static cw_result read_map(struct mc_reader *r, const struct mc_element *e, bool bits) {
    const struct mc_attribute *name;
    CW_TRY(mc_need(r, e, "name", &name));
    struct mc_map *map = cw_new(r->arena, struct mc_map);
    *map = (struct mc_map){.name = name->value, .span = e->span, .bits = bits};
    CW_TRY(mc_read_symbol(r, e, &map->symbol));
    for (size_t i = 0; i < r->provider->maps.len; i++)
        if (cw_str_eq(r->provider->maps.items[i]->name, map->name))
            return cw_fault(r->sink, name->span, "the second one", "",
                            "the map `%" CW_FMT "` is given twice", CW_ARG(map->name));
    for (const struct mc_element *m = mc_child(e, "map"); m; m = mc_next(m)) {
        struct mc_term *item = cw_new(r->arena, struct mc_term);
        uint32_t id = bits ? mc_message_id(r, TAG_BIT_MAP, r->next_bit++)
                           : mc_message_id(r, TAG_VALUE_MAP, r->next_value++);
        CW_TRY(mc_need_number(r, m, "value", UINT32_MAX, &item->value));
        CW_TRY(mc_read_symbol(r, m, &item->symbol));
        CW_TRY(mc_read_message(r, m, id, &item->message));
        if (item->message == MC_NO_MESSAGE)
            return cw_fault(r->sink, m->span, "this one", "", "an item of a map needs a message");
        cw_vec_push(r->arena, &map->items, item);
    }
    if (!map->items.len)
        return cw_fault(r->sink, e->span, "this one", "", "a map needs an item");
    qsort(map->items.items, map->items.len, sizeof *map->items.items, mc_by_value);
    cw_vec_push(r->arena, &r->provider->maps, map);
    return CW_OK;
}

cw_result mc_read_maps(struct mc_reader *r, const struct mc_element *provider) {
    const struct mc_element *list = mc_child(provider, "maps");
    for (const struct mc_element *e = list ? list->first : NULL; e; e = e->next) {
        bool bits = cw_str_eq(e->name, CW_STR("bitMap"));
        if (!bits && !cw_str_eq(e->name, CW_STR("valueMap")))
            return cw_fault(r->sink, e->span, "this one", "valueMap and bitMap are",
                            "`%" CW_FMT "` is not supported", CW_ARG(e->name));
        CW_TRY(read_map(r, e, bits));
    }
    return CW_OK;
}

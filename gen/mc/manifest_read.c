#include "gen/mc/manifest.h"

#include <ctype.h>
#include <stdlib.h>

enum {
    FIRST_CHANNEL = 16,
    SYSTEM_CHANNEL = 8,
    SECURITY_CHANNEL = 10,
    MOST_PROVIDERS = 16, /* a message's number holds its provider in four bits */
    MOST_DATA = 128,     /* what one event can carry */
    MOST_MESSAGE = 16000,
    TAG_KEYWORD = 0x1,
    TAG_OPCODE = 0x3,
    TAG_LEVEL = 0x5,
    TAG_TASK = 0x7,
    TAG_PROVIDER = 0x9,
    TAG_EVENT = 0xB,
    TAG_VALUE_MAP = 0xD,
    TAG_BIT_MAP = 0xF,
};

struct reader {
    struct cw_arena *arena;
    struct cw_sink *sink;
    cw_file file;
    struct mc_manifest *manifest;
    struct mc_provider *provider; /* the one being read */
    uint32_t next_message;        /* of the provider and its channels */
    uint32_t next_value, next_bit;
    struct cw_map symbols;
};

static const struct mc_in_type in_types[] = {
#define MC_IN_TYPE(name, number, out, c_type, passing)                                             \
    {name, number, out, c_type, MC_PASS_##passing},
#include "gen/mc/winmeta.def"
#undef MC_IN_TYPE
};

static const struct {
    const char *name;
    uint8_t number;
} out_types[] = {
#define MC_OUT_TYPE(name, number) {name, number},
#include "gen/mc/winmeta.def"
#undef MC_OUT_TYPE
};

static const struct {
    const char *name;
    uint32_t language;
} cultures[] = {
#define MC_CULTURE(name, language) {name, language},
#include "gen/mc/winmeta.def"
#undef MC_CULTURE
};

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

/* --- errors --- */

static cw_result fault(struct reader *r, struct cw_span span, const char *label, const char *help,
                       const char *format, ...) CW_PRINTF(5, 6);

static cw_result fault(struct reader *r, struct cw_span span, const char *label, const char *help,
                       const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_str message = cw_strv(r->arena, format, args);
    va_end(args);
    struct cw_diag *diag = cw_diag_new(r->arena, CW_ERROR, NULL, "%" CW_FMT, CW_ARG(message));
    cw_diag_primary(diag, span, "%s", label);
    if (*help)
        cw_diag_help(diag, "%s", help);
    cw_emit(r->sink, diag);
    return cw_fail(CW_REPORTED);
}

static cw_result unknown(struct reader *r, struct cw_span span, const char *what, cw_str name,
                         const struct cw_strs *known) {
    cw_str nearest = cw_str_nearest(name, known->items, known->len);
    cw_str help = nearest.len ? cw_strf(r->arena, "did you mean `%" CW_FMT "`?", CW_ARG(nearest))
                              : CW_STR("");
    return fault(r, span, "not defined", cw_cstr(r->arena, help), "no such %s: `%" CW_FMT "`", what,
                 CW_ARG(name));
}

/* --- attributes --- */

static cw_result need(struct reader *r, const struct mc_element *element, const char *name,
                      const struct mc_attribute **ret) {
    *ret = mc_attribute(element, name);
    if (!*ret || !cw_str_trim((*ret)->value).len)
        return fault(r, element->span, "in this element", "", "the attribute `%s` is missing",
                     name);
    return CW_OK;
}

static cw_result number(struct reader *r, const struct mc_attribute *attribute, uint64_t most,
                        uint64_t *ret) {
    cw_str text = cw_str_trim(attribute->value);
    if (!cw_str_to_u64(text, 0, ret))
        return fault(r, attribute->span, "this one", "write it decimal, or hexadecimal with 0x",
                     "`%" CW_FMT "` is not a number", CW_ARG(text));
    if (*ret > most)
        return fault(r, attribute->span, "this one", "", "a number is too large: at most %llu",
                     (unsigned long long)most);
    return CW_OK;
}

static cw_result need_number(struct reader *r, const struct mc_element *element, const char *name,
                             uint64_t most, uint64_t *ret) {
    const struct mc_attribute *attribute;
    CW_TRY(need(r, element, name, &attribute));
    return number(r, attribute, most, ret);
}

static cw_result read_guid(struct reader *r, const struct mc_attribute *attribute,
                           struct cw_guid *ret) {
    if (!cw_guid_parse(cw_str_trim(attribute->value), ret))
        return fault(r, attribute->span, "this text",
                     "write {xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx} with hexadecimal digits",
                     "not a GUID");
    return CW_OK;
}

static cw_result read_symbol(struct reader *r, const struct mc_element *element, cw_str *ret) {
    const struct mc_attribute *attribute = mc_attribute(element, "symbol");
    *ret = attribute ? cw_str_trim(attribute->value) : (cw_str){0};
    for (size_t i = 0; i < ret->len; i++)
        if ((!isalnum((unsigned char)ret->ptr[i]) && ret->ptr[i] != '_') ||
            (i == 0 && isdigit((unsigned char)ret->ptr[i])))
            return fault(r, attribute->span, "the header would name it so",
                         "use letters, digits and `_`", "`%" CW_FMT "` is no name in C",
                         CW_ARG(*ret));
    if (ret->len && !cw_map_add(r->arena, &r->symbols, *ret, r))
        return fault(r, attribute->span, "the second one", "",
                     "the symbol `%" CW_FMT "` is given twice", CW_ARG(*ret));
    return CW_OK;
}

/* --- messages --- */

static uint32_t message_id(const struct reader *r, uint32_t tag, uint32_t value) {
    return tag << 28 | r->provider->index << 24 | (value & 0xFFFFFF);
}

static void add_text(struct reader *r, struct mc_culture *culture, uint32_t id, cw_str text) {
    for (size_t i = 0; i < culture->messages.len; i++)
        if (culture->messages.items[i].id == id)
            return; /* one text for all who have this number: events of several versions do not */
    cw_vec_push(r->arena, &culture->messages,
                (struct mc_message){id, cw_strf(r->arena, "%" CW_FMT "\r\n", CW_ARG(text))});
}

/* What win:... and the system's channels are called, which no string table of the manifest says. */
static uint32_t standard_message(struct reader *r, uint32_t id, cw_str text) {
    for (size_t i = 0; i < r->manifest->cultures.len; i++)
        add_text(r, &r->manifest->cultures.items[i], id, text);
    return r->manifest->cultures.len ? id : MC_NO_MESSAGE;
}

/* message="$(string.ID)": numbered so in every culture. */
static cw_result read_message(struct reader *r, const struct mc_element *element, uint32_t id,
                              uint32_t *ret_id) {
    const struct mc_attribute *attribute = mc_attribute(element, "message");
    *ret_id = MC_NO_MESSAGE;
    if (!attribute || !attribute->value.len)
        return CW_OK;
    cw_str text = cw_str_trim(attribute->value);
    if (!cw_str_starts(text, CW_STR("$(string.")) || !cw_str_ends(text, CW_STR(")")))
        return fault(r, attribute->span, "this text",
                     "write $(string.ID) and the text in a "
                     "stringTable",
                     "a message must name a string");
    cw_str name = cw_str_slice(text, 9, text.len - 1);
    if (!r->manifest->cultures.len)
        return fault(r, attribute->span, "refers to one",
                     "add <localization><resources culture=\"en-US\"><stringTable>",
                     "there is no string table");
    for (size_t i = 0; i < r->manifest->cultures.len; i++) {
        struct mc_culture *culture = &r->manifest->cultures.items[i];
        const cw_str *string = cw_map_get(&culture->strings, name);
        if (!string) {
            struct cw_strs known = {0};
            for (size_t k = 0; k < culture->strings.len; k++)
                cw_vec_push(r->arena, &known, culture->strings.entries[k].key);
            return unknown(r, attribute->span, "string", name, &known);
        }
        add_text(r, culture, id, *string);
    }
    *ret_id = id;
    return CW_OK;
}

static cw_result read_strings(struct reader *r, const struct mc_element *resources,
                              struct mc_culture *culture) {
    const struct mc_element *table = mc_child(resources, "stringTable");
    for (const struct mc_element *s = mc_child(table, "string"); s; s = mc_next(s)) {
        const struct mc_attribute *id;
        const struct mc_attribute *value = mc_attribute(s, "value");
        CW_TRY(need(r, s, "id", &id));
        if (!value)
            return fault(r, s->span, "in this element", "", "the attribute `value` is missing");
        if (value->value.len > MOST_MESSAGE)
            return fault(r, value->span, "this one", "", "a string is too long: at most %d bytes",
                         MOST_MESSAGE);
        cw_str *copy = cw_new(r->arena, cw_str);
        *copy = value->value;
        if (!cw_map_add(r->arena, &culture->strings, id->value, copy))
            return fault(r, id->span, "the second one", "",
                         "the string `%" CW_FMT "` is given twice", CW_ARG(id->value));
    }
    return CW_OK;
}

static cw_result read_cultures(struct reader *r, const struct mc_element *root) {
    const struct mc_element *localization = mc_child(root, "localization");
    for (const struct mc_element *e = mc_child(localization, "resources"); e; e = mc_next(e)) {
        const struct mc_attribute *name;
        CW_TRY(need(r, e, "culture", &name));
        struct mc_culture culture = {.name = name->value};
        for (size_t i = 0; i < sizeof cultures / sizeof *cultures; i++)
            if (cw_str_eq_nocase(name->value, cw_str_of(cultures[i].name)))
                culture.language = cultures[i].language;
        if (!culture.language)
            return fault(r, name->span, "this one", "cultures look like en-US",
                         "the culture `%" CW_FMT "` is not known", CW_ARG(name->value));
        CW_TRY(read_strings(r, e, &culture));
        cw_vec_push(r->arena, &r->manifest->cultures, culture);
    }
    return CW_OK;
}

/* --- terms --- */

static struct mc_term *find_term(const struct mc_terms *terms, cw_str id, uint32_t task) {
    for (size_t i = 0; i < terms->len; i++)
        if (cw_str_eq(terms->items[i]->id, id) && terms->items[i]->task == task)
            return terms->items[i];
    return NULL;
}

static cw_result new_term(struct reader *r, const struct mc_element *element,
                          struct mc_terms *terms, uint32_t task, struct mc_term **ret_term) {
    const struct mc_attribute *name;
    CW_TRY(need(r, element, "name", &name));
    struct mc_term *term = cw_new(r->arena, struct mc_term);
    *term = (struct mc_term){.name = name->value,
                             .id = name->value,
                             .span = element->span,
                             .message = MC_NO_MESSAGE,
                             .task = (uint16_t)task};
    CW_TRY(read_symbol(r, element, &term->symbol));
    const struct mc_attribute *chid = mc_attribute(element, "chid");
    if (chid && chid->value.len)
        term->id = chid->value;
    if (find_term(terms, term->id, task))
        return fault(r, (chid ? chid : name)->span, "the second one", "",
                     "the name `%" CW_FMT "` is given twice", CW_ARG(term->id));
    cw_vec_push(r->arena, terms, term);
    *ret_term = term;
    return CW_OK;
}

static cw_result unique_value(struct reader *r, const struct mc_terms *terms,
                              const struct mc_element *element, const struct mc_term *term) {
    for (size_t i = 0; i < terms->len; i++)
        if (terms->items[i] != term && terms->items[i]->value == term->value &&
            terms->items[i]->task == term->task && !terms->items[i]->imported)
            return fault(r, element->span, "this one", "",
                         "`%" CW_FMT "` and `%" CW_FMT "` have the same value", CW_ARG(term->name),
                         CW_ARG(terms->items[i]->name));
    return CW_OK;
}

static bool channel_value_taken(const struct mc_terms *channels, uint64_t value) {
    for (size_t i = 0; i < channels->len; i++)
        if (channels->items[i]->value == value)
            return true;
    return false;
}

static uint64_t system_channel(cw_str name) {
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

static cw_result read_channel(struct reader *r, const struct mc_element *e) {
    struct mc_term *term;
    bool imported = cw_str_eq(e->name, CW_STR("importChannel"));
    CW_TRY(new_term(r, e, &r->provider->channels, 0, &term));
    term->imported = imported;
    term->value = UINT64_MAX;
    const struct mc_attribute *value = mc_attribute(e, "value");
    if (imported) {
        term->value = system_channel(term->name);
        if (term->value == UINT64_MAX)
            return fault(r, e->span, "this one",
                         "TraceClassic, System, Application and Security are known",
                         "the channel `%" CW_FMT "` of another provider cannot be imported",
                         CW_ARG(term->name));
    } else if (value) {
        CW_TRY(number(r, value, 255, &term->value));
        if (term->value < FIRST_CHANNEL)
            return fault(r, value->span, "this one", "leave the value away: it is found by itself",
                         "channels below %d belong to the system", FIRST_CHANNEL);
    }
    return CW_OK;
}

/* Values that are not given count up from 16; the channels' bits go down from the highest. */
static cw_result number_channels(struct reader *r) {
    struct mc_terms *channels = &r->provider->channels;
    uint64_t next = FIRST_CHANNEL;
    for (size_t i = 0; i < channels->len; i++) {
        struct mc_term *term = channels->items[i];
        if (i >= FIRST_CHANNEL)
            return fault(r, term->span, "this one is too much", "",
                         "a provider has at most %d channels", FIRST_CHANNEL);
        while (term->value == UINT64_MAX && channel_value_taken(channels, next))
            next++;
        if (term->value == UINT64_MAX)
            term->value = next++;
        term->keyword = (uint64_t)1 << (63 - i);
    }
    return CW_OK;
}

static cw_result read_channels(struct reader *r, const struct mc_element *provider) {
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
        uint32_t id = message_id(r, TAG_PROVIDER, r->next_message++);
        if (term->imported)
            term->message = standard_message(r, id, term->name);
        else
            CW_TRY(read_message(r, e, id, &term->message));
    }
    return CW_OK;
}

static cw_result read_levels(struct reader *r, const struct mc_element *provider) {
    const struct mc_element *list = mc_child(provider, "levels");
    for (const struct mc_element *e = mc_child(list, "level"); e; e = mc_next(e)) {
        struct mc_term *term;
        CW_TRY(new_term(r, e, &r->provider->levels, 0, &term));
        CW_TRY(need_number(r, e, "value", 255, &term->value));
        CW_TRY(unique_value(r, &r->provider->levels, e, term));
        CW_TRY(read_message(r, e, message_id(r, TAG_LEVEL, (uint32_t)term->value), &term->message));
    }
    return CW_OK;
}

static cw_result read_opcodes(struct reader *r, const struct mc_element *list, uint32_t task) {
    for (const struct mc_element *e = mc_child(list, "opcode"); e; e = mc_next(e)) {
        struct mc_term *term;
        CW_TRY(new_term(r, e, &r->provider->opcodes, task, &term));
        CW_TRY(need_number(r, e, "value", 239, &term->value));
        CW_TRY(unique_value(r, &r->provider->opcodes, e, term));
        CW_TRY(read_message(r, e, message_id(r, TAG_OPCODE, task << 16 | (uint32_t)term->value),
                            &term->message));
    }
    return CW_OK;
}

static cw_result read_tasks(struct reader *r, const struct mc_element *provider) {
    const struct mc_element *list = mc_child(provider, "tasks");
    for (const struct mc_element *e = mc_child(list, "task"); e; e = mc_next(e)) {
        struct mc_term *term;
        const struct mc_attribute *guid = mc_attribute(e, "eventGUID");
        CW_TRY(new_term(r, e, &r->provider->tasks, 0, &term));
        CW_TRY(need_number(r, e, "value", 0xFFFF, &term->value));
        CW_TRY(unique_value(r, &r->provider->tasks, e, term));
        if (guid)
            CW_TRY(read_guid(r, guid, &term->guid));
        CW_TRY(read_message(r, e, message_id(r, TAG_TASK, (uint32_t)term->value), &term->message));
        CW_TRY(read_opcodes(r, mc_child(e, "opcodes"), (uint32_t)term->value));
    }
    return CW_OK;
}

/* The place of a mask's bit, from one. */
static uint32_t bit_number(uint64_t mask) {
    uint32_t bit = 0;
    for (; mask; mask >>= 1)
        bit++;
    return bit;
}

static cw_result read_keywords(struct reader *r, const struct mc_element *provider) {
    const struct mc_element *list = mc_child(provider, "keywords");
    for (const struct mc_element *e = mc_child(list, "keyword"); e; e = mc_next(e)) {
        struct mc_term *term;
        CW_TRY(new_term(r, e, &r->provider->keywords, 0, &term));
        CW_TRY(need_number(r, e, "mask", UINT64_MAX, &term->value));
        if (!term->value || term->value & (term->value - 1) || term->value >> 48)
            return fault(r, mc_attribute(e, "mask")->span, "this one",
                         "the 48 lower bits are for providers, one for each keyword",
                         "a keyword is one bit below 0x1000000000000");
        CW_TRY(unique_value(r, &r->provider->keywords, e, term));
        CW_TRY(read_message(r, e, message_id(r, TAG_KEYWORD, bit_number(term->value)),
                            &term->message));
    }
    return CW_OK;
}

/* --- maps --- */

static int by_value(const void *a, const void *b) {
    const struct mc_term *x = *(struct mc_term *const *)a, *y = *(struct mc_term *const *)b;
    return x->value < y->value ? -1 : x->value > y->value;
}

static cw_result read_map(struct reader *r, const struct mc_element *e, bool bits) {
    const struct mc_attribute *name;
    CW_TRY(need(r, e, "name", &name));
    struct mc_map *map = cw_new(r->arena, struct mc_map);
    *map = (struct mc_map){.name = name->value, .span = e->span, .bits = bits};
    CW_TRY(read_symbol(r, e, &map->symbol));
    for (size_t i = 0; i < r->provider->maps.len; i++)
        if (cw_str_eq(r->provider->maps.items[i]->name, map->name))
            return fault(r, name->span, "the second one", "",
                         "the map `%" CW_FMT "` is given twice", CW_ARG(map->name));
    for (const struct mc_element *m = mc_child(e, "map"); m; m = mc_next(m)) {
        struct mc_term *item = cw_new(r->arena, struct mc_term);
        uint32_t id = bits ? message_id(r, TAG_BIT_MAP, r->next_bit++)
                           : message_id(r, TAG_VALUE_MAP, r->next_value++);
        CW_TRY(need_number(r, m, "value", UINT32_MAX, &item->value));
        CW_TRY(read_symbol(r, m, &item->symbol));
        CW_TRY(read_message(r, m, id, &item->message));
        if (item->message == MC_NO_MESSAGE)
            return fault(r, m->span, "this one", "", "an item of a map needs a message");
        cw_vec_push(r->arena, &map->items, item);
    }
    if (!map->items.len)
        return fault(r, e->span, "this one", "", "a map needs an item");
    qsort(map->items.items, map->items.len, sizeof *map->items.items, by_value);
    cw_vec_push(r->arena, &r->provider->maps, map);
    return CW_OK;
}

static cw_result read_maps(struct reader *r, const struct mc_element *provider) {
    const struct mc_element *list = mc_child(provider, "maps");
    for (const struct mc_element *e = list ? list->first : NULL; e; e = e->next) {
        bool bits = cw_str_eq(e->name, CW_STR("bitMap"));
        if (!bits && !cw_str_eq(e->name, CW_STR("valueMap")))
            return fault(r, e->span, "this one", "valueMap and bitMap are",
                         "`%" CW_FMT "` is not supported", CW_ARG(e->name));
        CW_TRY(read_map(r, e, bits));
    }
    return CW_OK;
}

/* --- templates --- */

static cw_result read_amount(struct reader *r, const struct mc_template *template_,
                             const struct mc_attribute *attribute, struct mc_amount *ret) {
    cw_str text = cw_str_trim(attribute->value);
    if (text.len && isdigit((unsigned char)text.ptr[0])) {
        uint64_t value;
        CW_TRY(number(r, attribute, UINT16_MAX, &value));
        ret->kind = MC_AMOUNT_FIXED;
        ret->value = (uint16_t)value;
        return CW_OK;
    }
    struct cw_strs known = {0};
    for (size_t i = 0; i < template_->data.len; i++) {
        const struct mc_data *data = &template_->data.items[i];
        cw_vec_push(r->arena, &known, data->name);
        if (!cw_str_eq(data->name, text))
            continue;
        if (data->in->passing != MC_PASS_VALUE || data->count.kind != MC_AMOUNT_NONE)
            return fault(r, attribute->span, "this one is no number", "",
                         "`%" CW_FMT "` cannot count", CW_ARG(text));
        ret->kind = MC_AMOUNT_OF;
        ret->value = (uint16_t)i;
        return CW_OK;
    }
    return unknown(r, attribute->span, "earlier data item", text, &known);
}

static cw_result read_data_type(struct reader *r, const struct mc_element *e,
                                struct mc_data *data) {
    const struct mc_attribute *in;
    const struct mc_attribute *out = mc_attribute(e, "outType");
    CW_TRY(need(r, e, "inType", &in));
    struct cw_strs known = {0};
    for (size_t i = 0; i < sizeof in_types / sizeof *in_types; i++) {
        cw_vec_push(r->arena, &known, cw_str_of(in_types[i].name));
        if (cw_str_eq(in->value, cw_str_of(in_types[i].name)))
            data->in = &in_types[i];
    }
    if (!data->in)
        return unknown(r, in->span, "inType", in->value, &known);
    data->out = data->in->out;
    if (!out)
        return CW_OK;
    known = (struct cw_strs){0};
    for (size_t i = 0; i < sizeof out_types / sizeof *out_types; i++) {
        cw_vec_push(r->arena, &known, cw_str_of(out_types[i].name));
        if (cw_str_eq(out->value, cw_str_of(out_types[i].name))) {
            data->out = out_types[i].number;
            return CW_OK;
        }
    }
    return unknown(r, out->span, "outType", out->value, &known);
}

static cw_result read_data(struct reader *r, const struct mc_element *e,
                           struct mc_template *template_) {
    enum { IPV6 = 24, IPV6_SIZE = 16 };
    struct mc_data data = {.span = e->span};
    const struct mc_attribute *name;
    CW_TRY(need(r, e, "name", &name));
    data.name = name->value;
    for (size_t i = 0; i < template_->data.len; i++)
        if (cw_str_eq(template_->data.items[i].name, data.name))
            return fault(r, name->span, "the second one", "",
                         "two data items are called `%" CW_FMT "`", CW_ARG(data.name));
    CW_TRY(read_data_type(r, e, &data));
    const struct mc_attribute *length = mc_attribute(e, "length");
    const struct mc_attribute *count = mc_attribute(e, "count");
    const struct mc_attribute *map = mc_attribute(e, "map");
    if (length)
        CW_TRY(read_amount(r, template_, length, &data.length));
    if (count)
        CW_TRY(read_amount(r, template_, count, &data.count));
    if (length && data.in->passing != MC_PASS_BYTES && data.in->passing != MC_PASS_UTF16 &&
        data.in->passing != MC_PASS_ANSI)
        return fault(r, length->span, "here", "", "only strings and win:Binary have a length");
    if (data.in->passing == MC_PASS_BYTES && !length) {
        if (data.out != IPV6)
            return fault(r, e->span, "this one",
                         "give the length: a number, or the name of an earlier item",
                         "win:Binary needs a length");
        data.length = (struct mc_amount){MC_AMOUNT_FIXED, IPV6_SIZE};
    }
    if (count &&
        (data.in->passing == MC_PASS_SID ||
         ((data.in->passing == MC_PASS_UTF16 || data.in->passing == MC_PASS_ANSI) && !length)))
        return fault(r, count->span, "here", "give the strings a fixed length",
                     "an array of items that end by themselves is not supported");
    if (map) {
        for (size_t i = 0; i < r->provider->maps.len; i++)
            if (cw_str_eq(r->provider->maps.items[i]->name, map->value))
                data.map = r->provider->maps.items[i];
        if (!data.map)
            return fault(r, map->span, "not defined", "", "no such map: `%" CW_FMT "`",
                         CW_ARG(map->value));
    }
    if (template_->data.len == MOST_DATA)
        return fault(r, e->span, "this one is too much", "", "an event has at most %d data items",
                     MOST_DATA);
    cw_vec_push(r->arena, &template_->data, data);
    return CW_OK;
}

static cw_result read_templates(struct reader *r, const struct mc_element *provider) {
    const struct mc_element *list = mc_child(provider, "templates");
    for (const struct mc_element *e = mc_child(list, "template"); e; e = mc_next(e)) {
        struct mc_template *template_ = cw_new(r->arena, struct mc_template);
        const struct mc_attribute *tid;
        CW_TRY(need(r, e, "tid", &tid));
        template_->tid = tid->value;
        template_->name = mc_attribute_text(e, "name");
        for (size_t i = 0; i < r->provider->templates.len; i++)
            if (cw_str_eq(r->provider->templates.items[i]->tid, tid->value))
                return fault(r, tid->span, "the second one", "",
                             "the template `%" CW_FMT "` is given twice", CW_ARG(tid->value));
        for (const struct mc_element *d = e->first; d; d = d->next) {
            if (!cw_str_eq(d->name, CW_STR("data")))
                return fault(r, d->span, "this one", "only `data` is",
                             "`%" CW_FMT "` in a template is not supported", CW_ARG(d->name));
            CW_TRY(read_data(r, d, template_));
        }
        cw_vec_push(r->arena, &r->provider->templates, template_);
    }
    return CW_OK;
}

/* --- events --- */

/* win:... become terms of the provider when an event uses them. */
static struct mc_term *standard_term(struct reader *r, const struct standard *standards,
                                     struct mc_terms *terms, cw_str name, uint32_t tag) {
    for (const struct standard *s = standards; s->name; s++) {
        if (!cw_str_eq(name, cw_str_of(s->name)))
            continue;
        struct mc_term *term = cw_new(r->arena, struct mc_term);
        uint32_t value = tag == TAG_KEYWORD ? bit_number(s->value) : (uint32_t)s->value;
        *term = (struct mc_term){.name = cw_str_of(s->name),
                                 .id = cw_str_of(s->name),
                                 .value = s->value,
                                 .imported = true};
        /* one number for all providers */
        term->message = standard_message(r, tag << 28 | value, cw_str_of(s->text));
        cw_vec_push(r->arena, terms, term);
        return term;
    }
    return NULL;
}

static cw_result refer(struct reader *r, struct cw_span span, cw_str name, const char *what,
                       struct mc_terms *terms, const struct standard *standards, uint32_t tag,
                       struct mc_term **ret) {
    *ret = NULL;
    for (size_t i = 0; !*ret && i < terms->len; i++)
        if (!terms->items[i]->task && cw_str_eq(terms->items[i]->name, name))
            *ret = terms->items[i];
    if (!*ret)
        *ret = find_term(terms, name, 0); /* a channel by its chid */
    if (!*ret && standards)
        *ret = standard_term(r, standards, terms, name, tag);
    if (*ret)
        return CW_OK;
    struct cw_strs known = {0};
    for (size_t i = 0; i < terms->len; i++)
        cw_vec_push(r->arena, &known, terms->items[i]->id);
    for (const struct standard *s = standards; s && s->name; s++)
        cw_vec_push(r->arena, &known, cw_str_of(s->name));
    return unknown(r, span, what, name, &known);
}

static cw_result read_event_keywords(struct reader *r, const struct mc_element *e,
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
        qsort(event->keywords.items, event->keywords.len, sizeof *event->keywords.items, by_value);
    return CW_OK;
}

/* The system's own channels need no importChannel. */
static void import_channel(struct reader *r, cw_str name) {
    struct mc_terms *channels = &r->provider->channels;
    uint64_t value = system_channel(name);
    if (value == UINT64_MAX || channels->len == FIRST_CHANNEL)
        return;
    for (size_t i = 0; i < channels->len; i++)
        if (cw_str_eq(channels->items[i]->id, name) || cw_str_eq(channels->items[i]->name, name))
            return;
    struct mc_term *term = cw_new(r->arena, struct mc_term);
    *term = (struct mc_term){
        .name = name, .id = name, .value = value, .imported = true}; /* and without a keyword */
    term->message = standard_message(r, message_id(r, TAG_PROVIDER, r->next_message++), name);
    cw_vec_push(r->arena, channels, term);
}

static cw_result read_event_terms(struct reader *r, const struct mc_element *e,
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
        event->opcode = find_term(&r->provider->opcodes, a->value, (uint32_t)event->task->value);
    if (a && a->value.len && !event->opcode)
        CW_TRY(refer(r, a->span, a->value, "opcode", &r->provider->opcodes, standard_opcodes,
                     TAG_OPCODE, &event->opcode));
    CW_TRY(read_event_keywords(r, e, event));
    if (event->channel)
        event->mask |= event->channel->keyword;
    return CW_OK;
}

static cw_result read_event(struct reader *r, const struct mc_element *e) {
    struct mc_event event = {.span = e->span};
    const struct mc_attribute *version = mc_attribute(e, "version");
    const struct mc_attribute *tid = mc_attribute(e, "template");
    uint64_t value;
    CW_TRY(need_number(r, e, "value", UINT16_MAX, &value));
    event.id = (uint16_t)value;
    if (version)
        CW_TRY(number(r, version, UINT8_MAX, &value));
    event.version = version ? (uint8_t)value : 0;
    CW_TRY(read_symbol(r, e, &event.symbol));
    for (size_t i = 0; i < r->provider->events.len; i++)
        if (r->provider->events.items[i].id == event.id &&
            r->provider->events.items[i].version == event.version)
            return fault(r, e->span, "the second one", "", "the event %u version %u is given twice",
                         event.id, event.version);
    CW_TRY(read_event_terms(r, e, &event));
    if (tid && tid->value.len) {
        struct cw_strs known = {0};
        for (size_t i = 0; i < r->provider->templates.len; i++) {
            cw_vec_push(r->arena, &known, r->provider->templates.items[i]->tid);
            if (cw_str_eq(r->provider->templates.items[i]->tid, tid->value))
                event.template_ = r->provider->templates.items[i];
        }
        if (!event.template_)
            return unknown(r, tid->span, "template", tid->value, &known);
    }
    /* Events for the system's own logs keep their plain number there. */
    uint32_t tag = event.channel && event.channel->value >= SYSTEM_CHANNEL &&
                           event.channel->value <= SECURITY_CHANNEL
                       ? 0
                       : TAG_EVENT;
    uint32_t number_of = (uint32_t)event.version << 16 | event.id;
    CW_TRY(read_message(r, e, message_id(r, tag, number_of), &event.message));
    cw_vec_push(r->arena, &r->provider->events, event);
    return CW_OK;
}

/* --- providers --- */

static cw_result refuse_parts(struct reader *r, const struct mc_element *provider) {
    static const char *const known[] = {"channels", "levels", "tasks",     "opcodes",
                                        "keywords", "maps",   "templates", "events"};
    for (const struct mc_element *e = provider->first; e; e = e->next) {
        size_t i = 0;
        while (i < sizeof known / sizeof *known && !cw_str_eq(e->name, cw_str_of(known[i])))
            i++;
        if (i == sizeof known / sizeof *known)
            return fault(r, e->span, "this one", "", "`%" CW_FMT "` of a provider is not supported",
                         CW_ARG(e->name));
    }
    return CW_OK;
}

static cw_result read_provider(struct reader *r, const struct mc_element *e) {
    struct mc_provider *provider = cw_new(r->arena, struct mc_provider);
    const struct mc_attribute *name, *guid;
    CW_TRY(need(r, e, "name", &name));
    CW_TRY(need(r, e, "guid", &guid));
    provider->name = name->value;
    provider->span = e->span;
    provider->index = (unsigned)r->manifest->providers.len;
    if (provider->index == MOST_PROVIDERS)
        return fault(r, e->span, "this one is too much", "", "a manifest has at most %d providers",
                     MOST_PROVIDERS);
    r->provider = provider;
    r->next_message = 1;
    CW_TRY(read_guid(r, guid, &provider->guid));
    CW_TRY(read_symbol(r, e, &provider->symbol));
    if (!provider->symbol.len)
        return fault(r, e->span, "in this element", "", "the attribute `symbol` is missing");
    provider->message = MC_NO_MESSAGE;
    if (mc_attribute(e, "message"))
        CW_TRY(
            read_message(r, e, message_id(r, TAG_PROVIDER, r->next_message++), &provider->message));
    CW_TRY(refuse_parts(r, e));
    CW_TRY(read_channels(r, e));
    CW_TRY(read_levels(r, e));
    CW_TRY(read_tasks(r, e));
    CW_TRY(read_opcodes(r, mc_child(e, "opcodes"), 0));
    CW_TRY(read_keywords(r, e));
    CW_TRY(read_maps(r, e));
    CW_TRY(read_templates(r, e));
    for (const struct mc_element *v = mc_child(mc_child(e, "events"), "event"); v; v = mc_next(v))
        CW_TRY(read_event(r, v));
    cw_vec_push(r->arena, &r->manifest->providers, provider);
    return CW_OK;
}

cw_result mc_manifest_read(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                           struct mc_manifest **ret_manifest) {
    struct reader r = {.arena = arena,
                       .sink = sink,
                       .file = file,
                       .manifest = cw_new(arena, struct mc_manifest),
                       .next_value = 1,
                       .next_bit = 1};
    struct mc_element *root;
    CW_TRY(mc_xml_read(arena, sink, file, &root));
    if (!cw_str_eq(root->name, CW_STR("instrumentationManifest")))
        return fault(&r, root->span, "its root is this", "the root is <instrumentationManifest>",
                     "not an instrumentation manifest");
    CW_TRY(read_cultures(&r, root));
    const struct mc_element *part = mc_child(root, "instrumentation");
    r.manifest->counters = mc_child(part, "counters");
    const struct mc_element *events = mc_child(part, "events");
    for (const struct mc_element *e = mc_child(events, "provider"); e; e = mc_next(e))
        CW_TRY(read_provider(&r, e));
    if (!r.manifest->providers.len && !r.manifest->counters)
        return fault(&r, root->span, "this manifest", "add <instrumentation><events><provider>",
                     "there is no provider");
    *ret_manifest = r.manifest;
    return CW_OK;
}

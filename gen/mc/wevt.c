/* The resource WEVT_TEMPLATE, by which the event log and trace tools decode events, as libfwevt and
 * event-trace-kit document it (version 5.1).
 *
 *     CRIM  the file: providers by GUID
 *       WEVT  a provider: its lists by kind
 *         CHAN MAPS TTBL PRVA OPCO LEVL TASK KEYW EVNT
 *
 * Offsets count from the start of the file. A list has its entries first and what they name behind
 * them. Events point to the entries of what they are made of, so events come last. */
#include "gen/mc/manifest.h"

#include <openssl/sha.h>
#include <stdlib.h>

enum {
    MAJOR = 5,
    MINOR = 1,
    EVENT_DATA = 1,
    /* kinds of lists */
    KIND_LEVEL = 0,
    KIND_TASK = 1,
    KIND_OPCODE = 2,
    KIND_KEYWORD = 3,
    KIND_EVENT = 4,
    KIND_CHANNEL = 5,
    KIND_MAPS = 6,
    KIND_TEMPLATE = 7,
    KIND_ATTRIBUTES = 13,
    MOST_LISTS = 9,
    /* how an item's size is known */
    FIXED_LENGTH = 0x02,
    LENGTH_OF = 0x04,
    FIXED_COUNT = 0x08,
    COUNT_OF = 0x10,
    ARRAY_TYPE = 0x80,
    PROVIDER_NAME = 0x10000001,
    /* tokens of binary XML */
    TOKEN_END = 0x00,
    TOKEN_OPEN = 0x01,
    TOKEN_CLOSE_START = 0x02,
    TOKEN_END_ELEMENT = 0x04,
    TOKEN_VALUE = 0x05,
    TOKEN_ATTRIBUTE = 0x06,
    TOKEN_SUBSTITUTION = 0x0D,
    TOKEN_FRAGMENT = 0x0F,
    TOKEN_MORE = 0x40,
    TYPE_STRING = 0x01,
};

struct maker {
    struct cw_arena *arena;
    struct cw_buf out;
};

static uint32_t here(const struct maker *m) { return (uint32_t)m->out.len; }

static void put_guid(struct cw_buf *out, const struct cw_guid *guid) {
    cw_buf_add(out, cw_str_n((const char *)guid->bytes, sizeof guid->bytes));
}

/* Length with itself, text, zero, up to a multiple of four. */
static void put_name(struct maker *m, cw_str text) {
    size_t at = m->out.len;
    cw_put32(&m->out, 0);
    cw_put_utf16z(&m->out, text);
    while ((m->out.len - at) % 4)
        cw_put8(&m->out, 0);
    cw_patch32(&m->out, at, (uint32_t)(m->out.len - at));
}

/* --- lists --- */

static size_t open_list(struct maker *m, const char *magic, size_t count) {
    size_t at = m->out.len;
    cw_buf_add(&m->out, cw_str_n(magic, 4));
    cw_put32(&m->out, 0);
    cw_put32(&m->out, (uint32_t)count);
    return at;
}

static void close_list(struct maker *m, size_t at) {
    cw_patch32(&m->out, at + 4, (uint32_t)(m->out.len - at));
}

/* Lists of terms differ in an entry's fields; `name_field` is where the name's offset goes. */
struct term_list {
    const char *magic;
    size_t entry_size;
    size_t name_field;
    void (*put)(struct cw_buf *out, const struct mc_term *term);
    bool empty_has_length;
};

static void put_channel(struct cw_buf *out, const struct mc_term *term) {
    cw_put32(out, term->imported ? 1 : 0);
    cw_put32(out, 0);
    cw_put32(out, (uint32_t)term->value);
    cw_put32(out, term->message);
}

static void put_level(struct cw_buf *out, const struct mc_term *term) {
    cw_put32(out, (uint32_t)term->value);
    cw_put32(out, term->message);
    cw_put32(out, 0);
}

static void put_opcode(struct cw_buf *out, const struct mc_term *term) {
    cw_put16(out, term->task);
    cw_put16(out, (uint32_t)term->value);
    cw_put32(out, term->message);
    cw_put32(out, 0);
}

static void put_task(struct cw_buf *out, const struct mc_term *term) {
    cw_put32(out, (uint32_t)term->value);
    cw_put32(out, term->message);
    put_guid(out, &term->guid);
    cw_put32(out, 0);
}

static void put_keyword(struct cw_buf *out, const struct mc_term *term) {
    cw_put64(out, term->value);
    cw_put32(out, term->message);
    cw_put32(out, 0);
}

static const struct term_list channel_list = {"CHAN", 16, 4, put_channel, true};
static const struct term_list level_list = {"LEVL", 12, 8, put_level, false};
static const struct term_list opcode_list = {"OPCO", 12, 8, put_opcode, false};
static const struct term_list task_list = {"TASK", 28, 24, put_task, false};
static const struct term_list keyword_list = {"KEYW", 16, 12, put_keyword, false};

static void put_terms(struct maker *m, const struct term_list *list, struct mc_term *const *terms,
                      size_t count) {
    size_t at = open_list(m, list->magic, count);
    for (size_t i = 0; i < count; i++) {
        terms[i]->offset = here(m);
        list->put(&m->out, terms[i]);
    }
    for (size_t i = 0; i < count; i++) {
        cw_patch32(&m->out, terms[i]->offset + list->name_field, here(m));
        put_name(m, terms[i]->name);
    }
    if (count || list->empty_has_length)
        close_list(m, at);
}

struct ranked {
    struct mc_term *term;
    uint64_t rank;
    size_t place;
};

static int by_rank(const void *a, const void *b) {
    const struct ranked *x = a, *y = b;
    if (x->rank != y->rank)
        return x->rank < y->rank ? -1 : 1;
    return x->place < y->place ? -1 : x->place > y->place;
}

/* In order of value, and of task among opcodes of one value. */
static void put_sorted(struct maker *m, const struct term_list *list,
                       const struct mc_terms *terms) {
    struct ranked *ranked = cw_new_array(m->arena, struct ranked, terms->len);
    struct mc_term **sorted = cw_new_array(m->arena, struct mc_term *, terms->len);
    for (size_t i = 0; i < terms->len; i++) {
        struct mc_term *term = terms->items[i];
        uint64_t rank = list == &opcode_list ? term->value << 16 | term->task : term->value;
        ranked[i] = (struct ranked){term, rank, i};
    }
    if (terms->len)
        qsort(ranked, terms->len, sizeof *ranked, by_rank);
    for (size_t i = 0; i < terms->len; i++)
        sorted[i] = ranked[i].term;
    put_terms(m, list, sorted, terms->len);
}

/* --- maps --- */

static int by_map_name(const void *a, const void *b) {
    const struct mc_map *x = *(struct mc_map *const *)a, *y = *(struct mc_map *const *)b;
    return cw_str_cmp(x->name, y->name);
}

static void put_map(struct maker *m, struct mc_map *map) {
    map->offset = here(m);
    cw_buf_add(&m->out, map->bits ? CW_STR("BMAP") : CW_STR("VMAP"));
    cw_put32(&m->out, 0);
    cw_put32(&m->out, 0);
    cw_put32(&m->out, map->bits ? 1 : 0);
    cw_put32(&m->out, (uint32_t)map->items.len);
    for (size_t i = 0; i < map->items.len; i++) {
        cw_put32(&m->out, (uint32_t)map->items.items[i]->value);
        cw_put32(&m->out, map->items.items[i]->message);
    }
    cw_patch32(&m->out, map->offset + 4, here(m) - map->offset);
}

static void put_maps(struct maker *m, const struct mc_provider *provider) {
    size_t count = provider->maps.len;
    size_t at = open_list(m, "MAPS", count);
    size_t offsets = m->out.len;
    struct mc_map **sorted = cw_new_array(m->arena, struct mc_map *, count);
    memcpy(sorted, provider->maps.items, count * sizeof *sorted);
    qsort(sorted, count, sizeof *sorted, by_map_name);
    for (size_t i = 0; i < count; i++)
        cw_put32(&m->out, 0);
    for (size_t i = 0; i < count; i++)
        put_map(m, provider->maps.items[i]);
    for (size_t i = 0; i < count; i++) {
        cw_patch32(&m->out, offsets + 4 * i, sorted[i]->offset);
        cw_patch32(&m->out, sorted[i]->offset + 8, here(m));
        put_name(m, sorted[i]->name);
    }
    close_list(m, at);
}

/* --- templates: binary XML and the items --- */

static uint32_t name_hash(cw_str utf16) {
    uint32_t hash = 0;
    for (size_t i = 0; i + 1 < utf16.len; i += 2)
        hash = hash * 65599 +
               ((unsigned char)utf16.ptr[i] | (uint32_t)(unsigned char)utf16.ptr[i + 1] << 8);
    return hash & 0xFFFF;
}

static cw_str utf16(struct maker *m, cw_str text) {
    struct cw_buf buf = cw_buf_new(m->arena);
    cw_put_utf16(&buf, text);
    return cw_buf_str(&buf);
}

static void put_xml_name(struct maker *m, cw_str name) {
    cw_str wide = utf16(m, name);
    cw_put16(&m->out, name_hash(wide));
    cw_put16(&m->out, (uint32_t)(wide.len / 2));
    cw_buf_add(&m->out, wide);
    cw_put16(&m->out, 0);
}

/* A length that counts what follows it. */
static void close_length(struct maker *m, size_t at) {
    cw_patch32(&m->out, at, (uint32_t)(m->out.len - at - 4));
}

static size_t open_element(struct maker *m, cw_str name, cw_str attribute_value) {
    bool has = attribute_value.ptr != NULL;
    cw_put8(&m->out, TOKEN_OPEN | (has ? TOKEN_MORE : 0));
    cw_put16(&m->out, 0xFFFF); /* depends on no item */
    size_t at = m->out.len;
    cw_put32(&m->out, 0);
    put_xml_name(m, name);
    if (has) {
        size_t list = m->out.len;
        cw_str wide = utf16(m, attribute_value);
        cw_put32(&m->out, 0);
        cw_put8(&m->out, TOKEN_ATTRIBUTE);
        put_xml_name(m, CW_STR("Name"));
        cw_put8(&m->out, TOKEN_VALUE);
        cw_put8(&m->out, TYPE_STRING);
        cw_put16(&m->out, (uint32_t)(wide.len / 2));
        cw_buf_add(&m->out, wide);
        close_length(m, list);
    }
    cw_put8(&m->out, TOKEN_CLOSE_START);
    return at;
}

static void close_element(struct maker *m, size_t at) {
    cw_put8(&m->out, TOKEN_END_ELEMENT);
    close_length(m, at);
}

static uint8_t xml_type(const struct mc_data *data) {
    return (uint8_t)(data->in->number | (data->count.kind != MC_AMOUNT_NONE ? ARRAY_TYPE : 0));
}

static void put_fragment(struct maker *m, const struct mc_template *template_) {
    size_t start = m->out.len;
    cw_put8(&m->out, TOKEN_FRAGMENT);
    cw_put8(&m->out, 1);
    cw_put8(&m->out, 1);
    cw_put8(&m->out, 0);
    size_t root =
        open_element(m, CW_STR("EventData"), template_->name.len ? template_->name : (cw_str){0});
    for (size_t i = 0; i < template_->data.len; i++) {
        size_t at = open_element(m, CW_STR("Data"), template_->data.items[i].name);
        cw_put8(&m->out, TOKEN_SUBSTITUTION);
        cw_put16(&m->out, (uint32_t)i);
        cw_put8(&m->out, xml_type(&template_->data.items[i]));
        close_element(m, at);
    }
    close_element(m, root);
    cw_put8(&m->out, TOKEN_END);
    while ((m->out.len - start) % 4)
        cw_put8(&m->out, 0);
}

static void put_escaped(struct cw_buf *out, cw_str text) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '&')
            cw_buf_add(out, CW_STR("&amp;"));
        else if (c == '<')
            cw_buf_add(out, CW_STR("&lt;"));
        else if (c == '>')
            cw_buf_add(out, CW_STR("&gt;"));
        else if (c == '"')
            cw_buf_add(out, CW_STR("&quot;"));
        else
            cw_buf_add_char(out, c);
    }
}

/* The same layout of data has the same identifier in every build: a name-based GUID of the
 * template's XML and types. */
static struct cw_guid template_id(struct maker *m, const struct mc_template *template_) {
    struct cw_buf xml = cw_buf_new(m->arena);
    cw_buf_add(&xml, CW_STR("<EventData"));
    if (template_->name.len) {
        cw_buf_add(&xml, CW_STR(" Name=\""));
        put_escaped(&xml, template_->name);
        cw_buf_add_char(&xml, '"');
    }
    for (size_t i = 0; i < template_->data.len; i++) {
        cw_buf_addf(&xml, "%s<Data Name=\"", i ? "" : ">");
        put_escaped(&xml, template_->data.items[i].name);
        cw_buf_addf(&xml, "\">%%%zu</Data>", i + 1);
    }
    cw_buf_add(&xml, template_->data.len ? CW_STR("</EventData>") : CW_STR("/>"));
    struct cw_buf bytes = cw_buf_new(m->arena);
    cw_buf_add(&bytes, cw_str_n("MS-WEVT", 8));
    cw_put_utf16(&bytes, cw_buf_str(&xml));
    for (size_t i = 0; i < template_->data.len; i++)
        cw_put32(&bytes, xml_type(&template_->data.items[i]));
    unsigned char hash[SHA256_DIGEST_LENGTH];
    SHA256((const unsigned char *)bytes.ptr, bytes.len, hash);
    struct cw_guid guid;
    memcpy(guid.bytes, hash, sizeof guid.bytes);
    guid.bytes[7] = (unsigned char)((guid.bytes[7] & 0x0F) | 0x50);
    return guid;
}

static unsigned data_flags(const struct mc_data *data) {
    static const unsigned length[] = {0, FIXED_LENGTH, LENGTH_OF};
    static const unsigned count[] = {0, FIXED_COUNT, COUNT_OF};
    return length[data->length.kind] | count[data->count.kind];
}

static void put_data(struct maker *m, const struct mc_data *data) {
    cw_put32(&m->out, data_flags(data));
    cw_put8(&m->out, data->in->number);
    cw_put8(&m->out, data->out);
    cw_put16(&m->out, 0);
    cw_put32(&m->out, data->map ? data->map->offset : 0);
    cw_put16(&m->out, data->count.value);
    cw_put16(&m->out, data->length.value);
    cw_put32(&m->out, 0);
}

static void put_template(struct maker *m, struct mc_template *template_) {
    enum { NAME_FIELD = 16, ITEM_SIZE = 20, ITEMS_FIELD = 16 };
    template_->offset = here(m);
    struct cw_guid id = template_id(m, template_);
    cw_buf_add(&m->out, CW_STR("TEMP"));
    cw_put32(&m->out, 0);
    cw_put32(&m->out, (uint32_t)template_->data.len);
    cw_put32(&m->out, (uint32_t)template_->data.len);
    cw_put32(&m->out, 0);
    cw_put32(&m->out, EVENT_DATA);
    put_guid(&m->out, &id);
    put_fragment(m, template_);
    uint32_t items = here(m);
    cw_patch32(&m->out, template_->offset + ITEMS_FIELD, items);
    for (size_t i = 0; i < template_->data.len; i++)
        put_data(m, &template_->data.items[i]);
    for (size_t i = 0; i < template_->data.len; i++) {
        cw_patch32(&m->out, items + i * ITEM_SIZE + NAME_FIELD, here(m));
        put_name(m, template_->data.items[i].name);
    }
    cw_patch32(&m->out, template_->offset + 4, here(m) - template_->offset);
}

static void put_templates(struct maker *m, const struct mc_provider *provider) {
    size_t at = open_list(m, "TTBL", provider->templates.len);
    for (size_t i = 0; i < provider->templates.len; i++)
        put_template(m, provider->templates.items[i]);
    close_list(m, at);
}

/* --- the rest of a provider --- */

static void put_attributes(struct maker *m, const struct mc_provider *provider) {
    size_t at = open_list(m, "PRVA", 1);
    cw_put32(&m->out, PROVIDER_NAME);
    cw_put32(&m->out, here(m) + 4);
    cw_put_utf16z(&m->out, provider->name);
    while ((m->out.len - at) % 4)
        cw_put8(&m->out, 0);
    close_list(m, at);
}

static uint32_t offset_of(const struct mc_term *term) { return term ? term->offset : 0; }

static void put_event(struct cw_buf *out, const struct mc_event *event, uint32_t keywords) {
    cw_put16(out, event->id);
    cw_put8(out, event->version);
    cw_put8(out, event->channel ? (unsigned)event->channel->value : 0);
    cw_put8(out, event->level ? (unsigned)event->level->value : 0);
    cw_put8(out, event->opcode ? (unsigned)event->opcode->value : 0);
    cw_put16(out, event->task ? (uint32_t)event->task->value : 0);
    cw_put64(out, event->mask);
    cw_put32(out, event->message);
    cw_put32(out, event->template_ ? event->template_->offset : 0);
    cw_put32(out, offset_of(event->opcode));
    cw_put32(out, offset_of(event->level));
    cw_put32(out, offset_of(event->task));
    cw_put32(out, (uint32_t)event->keywords.len);
    cw_put32(out, event->keywords.len ? keywords : 0);
    cw_put32(out, offset_of(event->channel));
}

static int by_event(const void *a, const void *b) {
    const struct mc_event *x = *(const struct mc_event *const *)a;
    const struct mc_event *y = *(const struct mc_event *const *)b;
    if (x->id != y->id)
        return x->id < y->id ? -1 : 1;
    return x < y ? -1 : x > y; /* as in the manifest */
}

static void put_events(struct maker *m, const struct mc_provider *provider) {
    enum { EVENT_SIZE = 48 };
    size_t count = provider->events.len;
    const struct mc_event **sorted = cw_new_array(m->arena, const struct mc_event *, count);
    for (size_t i = 0; i < count; i++)
        sorted[i] = &provider->events.items[i];
    qsort(sorted, count, sizeof *sorted, by_event);
    size_t at = open_list(m, "EVNT", count);
    cw_put32(&m->out, 0);
    uint32_t keywords = here(m) + (uint32_t)count * EVENT_SIZE;
    for (size_t i = 0; i < count; i++) {
        put_event(&m->out, sorted[i], keywords);
        keywords += (uint32_t)sorted[i]->keywords.len * 4;
    }
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < sorted[i]->keywords.len; k++)
            cw_put32(&m->out, sorted[i]->keywords.items[k]->offset);
    close_list(m, at);
}

struct list {
    uint32_t kind;
    bool wanted;
};

static void put_list(struct maker *m, const struct mc_provider *provider, uint32_t kind) {
    switch (kind) {
    case KIND_CHANNEL:
        put_terms(m, &channel_list, provider->channels.items, provider->channels.len);
        break;
    case KIND_MAPS:
        put_maps(m, provider);
        break;
    case KIND_TEMPLATE:
        put_templates(m, provider);
        break;
    case KIND_ATTRIBUTES:
        put_attributes(m, provider);
        break;
    case KIND_OPCODE:
        put_sorted(m, &opcode_list, &provider->opcodes);
        break;
    case KIND_LEVEL:
        put_sorted(m, &level_list, &provider->levels);
        break;
    case KIND_TASK:
        put_terms(m, &task_list, provider->tasks.items, provider->tasks.len);
        break;
    case KIND_KEYWORD:
        put_sorted(m, &keyword_list, &provider->keywords);
        break;
    default:
        put_events(m, provider);
    }
}

static void put_provider(struct maker *m, const struct mc_provider *provider) {
    enum { HEADER = 16, ENTRY = 8 };
    const struct list lists[MOST_LISTS] = {{KIND_CHANNEL, provider->channels.len > 0},
                                           {KIND_MAPS, provider->maps.len > 0},
                                           {KIND_TEMPLATE, provider->templates.len > 0},
                                           {KIND_ATTRIBUTES, true},
                                           {KIND_OPCODE, true},
                                           {KIND_LEVEL, true},
                                           {KIND_TASK, true},
                                           {KIND_KEYWORD, true},
                                           {KIND_EVENT, provider->events.len > 0}};
    size_t at = m->out.len;
    uint32_t count = 0;
    for (size_t i = 0; i < MOST_LISTS; i++)
        count += lists[i].wanted;
    cw_buf_add(&m->out, CW_STR("WEVT"));
    cw_put32(&m->out, 0);
    cw_put32(&m->out, provider->message);
    cw_put32(&m->out, count);
    for (uint32_t i = 0; i < count; i++)
        cw_put64(&m->out, 0);
    size_t entry = at + HEADER;
    for (size_t i = 0; i < MOST_LISTS; i++) {
        if (!lists[i].wanted)
            continue;
        if (lists[i].kind == KIND_EVENT)
            cw_put_align(&m->out, 8);
        cw_patch32(&m->out, entry, lists[i].kind);
        cw_patch32(&m->out, entry + 4, here(m));
        entry += ENTRY;
        put_list(m, provider, lists[i].kind);
    }
    cw_patch32(&m->out, at + 4, (uint32_t)(m->out.len - at));
}

cw_str mc_wevt(struct cw_arena *arena, const struct mc_manifest *manifest) {
    enum { HEADER = 16, ENTRY = 20, OFFSET_FIELD = 16 };
    struct maker m = {.arena = arena, .out = cw_buf_new(arena)};
    cw_buf_add(&m.out, CW_STR("CRIM"));
    cw_put32(&m.out, 0);
    cw_put16(&m.out, MAJOR);
    cw_put16(&m.out, MINOR);
    cw_put32(&m.out, (uint32_t)manifest->providers.len);
    for (size_t i = 0; i < manifest->providers.len; i++) {
        put_guid(&m.out, &manifest->providers.items[i]->guid);
        cw_put32(&m.out, 0);
    }
    for (size_t i = 0; i < manifest->providers.len; i++) {
        cw_patch32(&m.out, HEADER + i * ENTRY + OFFSET_FIELD, here(&m));
        put_provider(&m, manifest->providers.items[i]);
    }
    cw_patch32(&m.out, 4, here(&m));
    cw_put16(&m.out, 0); /* not counted; Windows' own compiler ends so */
    return cw_buf_str(&m.out);
}

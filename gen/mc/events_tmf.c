/* Events as TMF text, by which the NT machine decodes them into lines of its log: what Windows
 * reads out of WEVT_TEMPLATE and message tables, in the form that trace messages have anyway. A
 * message's number is the event's, and 65536 for each of its version. Events with items that TMF
 * has no word for (arrays, lengths, float) are left out: they are shown as bytes. */
#include "gen/mc/manifest.h"

#include "base/fs.h"

enum { FIRST_ARGUMENT = 10, MOST_VERSION = 9 };

struct item {
    const char *name;
    const char *format;
};

/* By inType's number; an empty name: no such item. */
static const struct item items[] = {
    [1] = {"ItemWString", "s"},       [2] = {"ItemString", "s"},  [3] = {"ItemChar", "d"},
    [4] = {"ItemUChar", "u"},         [5] = {"ItemShort", "d"},   [6] = {"ItemUShort", "u"},
    [7] = {"ItemLong", "d"},          [8] = {"ItemULong", "u"},   [9] = {"ItemLongLong", "I64d"},
    [10] = {"ItemULongLong", "I64u"}, [12] = {"ItemDouble", "f"}, [13] = {"ItemLong", "d"},
    [15] = {"ItemGuid", "s"},         [16] = {"ItemPtr", "p"},    [17] = {"ItemTimestamp", "s"},
    [19] = {"ItemSid", "s"},          [20] = {"ItemULong", "#x"}, [21] = {"ItemULongLong", "#I64x"},
};

static struct item item_of(const struct mc_data *data) {
    enum { HEX8 = 16, HEX64 = 19, WIN32_ERROR = 30, NT_STATUS, RESULT };
    struct item item = {0};
    if (data->length.kind != MC_AMOUNT_NONE || data->count.kind != MC_AMOUNT_NONE ||
        data->in->number >= sizeof items / sizeof *items)
        return item;
    item = items[data->in->number];
    bool word = data->in->number == 7 || data->in->number == 8;
    if (data->out >= HEX8 && data->out <= HEX64 && data->in->number <= 8)
        item.format = "#x";
    else if (word && data->out == NT_STATUS)
        item = (struct item){"ItemNTSTATUS", "s"};
    else if (word && data->out == RESULT)
        item = (struct item){"ItemHRESULT", "s"};
    else if (word && data->out == WIN32_ERROR)
        item = (struct item){"ItemWINERROR", "s"};
    return item;
}

static bool can_decode(const struct mc_event *event) {
    for (size_t i = 0; event->template_ && i < event->template_->data.len; i++)
        if (!item_of(&event->template_->data.items[i]).name)
            return false;
    return event->version <= MOST_VERSION;
}

static cw_str text_of(const struct mc_manifest *manifest, uint32_t message) {
    if (!manifest->cultures.len)
        return (cw_str){0};
    const struct mc_messages *messages = &manifest->cultures.items[0].messages;
    for (size_t i = 0; i < messages->len; i++)
        if (messages->items[i].id == message)
            return cw_str_trim(messages->items[i].text);
    return (cw_str){0};
}

/* "%1" and "%1!S!" stand for the first item: TMF counts from 10 and says the format. */
static void put_format(struct cw_buf *out, cw_str text, const struct mc_template *template_) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        size_t at = i + 1;
        uint64_t number = 0;
        while (c == '%' && at < text.len && text.ptr[at] >= '0' && text.ptr[at] <= '9' &&
               number < 1000)
            number = number * 10 + (uint64_t)(text.ptr[at++] - '0');
        if (number && template_ && number <= template_->data.len) {
            cw_buf_addf(out, "%%%u!%s!", (unsigned)number - 1 + FIRST_ARGUMENT,
                        item_of(&template_->data.items[number - 1]).format);
            size_t close = at < text.len && text.ptr[at] == '!'
                               ? cw_str_find_char(cw_str_from(text, at + 1), '!')
                               : CW_NPOS;
            i = (close == CW_NPOS ? at : at + close + 2) - 1;
        } else if (c == '%' && at < text.len && (text.ptr[at] == 'n' || text.ptr[at] == 't')) {
            cw_buf_add_char(out, ' ');
            i++;
        } else if (c == '%') {
            cw_buf_add(out, CW_STR("%%"));
            i += at < text.len && text.ptr[at] == '%';
        } else {
            cw_buf_add_char(out, c == '"' ? '\'' : (unsigned char)c < ' ' ? ' ' : c);
        }
    }
}

/* Without a text, the items by their names. */
static void put_names(struct cw_buf *out, const struct mc_template *template_) {
    for (size_t i = 0; template_ && i < template_->data.len; i++) {
        const struct mc_data *data = &template_->data.items[i];
        cw_buf_addf(out, "%s%" CW_FMT "=%%%zu!%s!", i ? ", " : "", CW_ARG(data->name),
                    i + FIRST_ARGUMENT, item_of(data).format);
    }
}

static void put_event(struct cw_buf *out, const struct mc_manifest *manifest,
                      const struct mc_event *event) {
    cw_str text = text_of(manifest, event->message);
    cw_buf_addf(out, "#typev event_0 %u \"%%0",
                (unsigned)event->version << 16 | (unsigned)event->id);
    if (text.len)
        put_format(out, text, event->template_);
    else
        put_names(out, event->template_);
    cw_buf_addf(out, "\" //  LEVEL=%" CW_FMT " FUNC=%" CW_FMT "\n{\n",
                CW_ARG(event->level ? event->level->name : CW_STR("0")),
                CW_ARG(event->symbol.len ? event->symbol : CW_STR("event")));
    for (size_t i = 0; event->template_ && i < event->template_->data.len; i++)
        cw_buf_addf(out, "%" CW_FMT ", %s -- %zu\n", CW_ARG(event->template_->data.items[i].name),
                    item_of(&event->template_->data.items[i]).name, i + FIRST_ARGUMENT);
    cw_buf_addf(out, "}\n");
}

/* A word for the line of the file: names of providers may hold blanks. */
static cw_str one_word(struct cw_arena *arena, cw_str name) {
    char *copy = cw_cstr(arena, name);
    for (char *c = copy; *c; c++)
        if ((unsigned char)*c <= ' ')
            *c = '_';
    return cw_str_of(copy);
}

cw_str mc_events_tmf(struct cw_arena *arena, const struct mc_manifest *manifest, cw_str source) {
    struct cw_buf out = cw_buf_new(arena);
    cw_buf_addf(&out, "// Made by cwdk mc: how the NT machine decodes the events of a manifest.\n");
    for (size_t i = 0; i < manifest->providers.len; i++) {
        const struct mc_provider *provider = manifest->providers.items[i];
        const unsigned char *b = provider->guid.bytes;
        cw_buf_addf(&out,
                    "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x %" CW_FMT
                    " // SRC=%" CW_FMT " MJ= MN=\n",
                    b[3], b[2], b[1], b[0], b[5], b[4], b[7], b[6], b[8], b[9], b[10], b[11], b[12],
                    b[13], b[14], b[15], CW_ARG(one_word(arena, provider->name)),
                    CW_ARG(one_word(arena, cw_path_name(source))));
        for (size_t k = 0; k < provider->events.len; k++)
            if (can_decode(&provider->events.items[k]))
                put_event(&out, manifest, &provider->events.items[k]);
    }
    return cw_buf_str(&out);
}

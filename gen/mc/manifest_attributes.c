#include "gen/mc/manifest_reader.h"

#include <ctype.h>

/* --- errors --- */

cw_result mc_unknown(struct mc_reader *r, struct cw_span span, const char *what, cw_str name,
                     const struct cw_strs *known) {
    cw_str nearest = cw_str_nearest(name, known->items, known->len);
    cw_str help = nearest.len ? cw_strf(r->arena, "did you mean `%" CW_FMT "`?", CW_ARG(nearest))
                              : CW_STR("");
    return cw_fault(r->sink, span, "not defined", cw_cstr(r->arena, help),
                    "no such %s: `%" CW_FMT "`", what, CW_ARG(name));
}

/* --- attributes --- */

cw_result mc_need(struct mc_reader *r, const struct mc_element *element, const char *name,
                  const struct mc_attribute **ret) {
    *ret = mc_attribute(element, name);
    if (!*ret || !cw_str_trim((*ret)->value).len)
        return cw_fault(r->sink, element->span, "in this element", "",
                        "the attribute `%s` is missing", name);
    return CW_OK;
}

cw_result mc_number(struct mc_reader *r, const struct mc_attribute *attribute, uint64_t most,
                    uint64_t *ret) {
    cw_str text = cw_str_trim(attribute->value);
    if (!cw_str_to_u64(text, 0, ret))
        return cw_fault(r->sink, attribute->span, "this one",
                        "write it decimal, or hexadecimal with 0x", "`%" CW_FMT "` is not a number",
                        CW_ARG(text));
    if (*ret > most)
        return cw_fault(r->sink, attribute->span, "this one", "",
                        "a number is too large: at most %llu", (unsigned long long)most);
    return CW_OK;
}

cw_result mc_need_number(struct mc_reader *r, const struct mc_element *element, const char *name,
                         uint64_t most, uint64_t *ret) {
    const struct mc_attribute *attribute;
    CW_TRY(mc_need(r, element, name, &attribute));
    return mc_number(r, attribute, most, ret);
}

cw_result mc_read_guid(struct mc_reader *r, const struct mc_attribute *attribute,
                       struct cw_guid *ret) {
    if (!cw_guid_parse(cw_str_trim(attribute->value), ret))
        return cw_fault(r->sink, attribute->span, "this text",
                        "write {xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx} with hexadecimal digits",
                        "not a GUID");
    return CW_OK;
}

cw_result mc_read_symbol(struct mc_reader *r, const struct mc_element *element, cw_str *ret) {
    const struct mc_attribute *attribute = mc_attribute(element, "symbol");
    *ret = attribute ? cw_str_trim(attribute->value) : (cw_str){0};
    for (size_t i = 0; i < ret->len; i++)
        if ((!isalnum((unsigned char)ret->ptr[i]) && ret->ptr[i] != '_') ||
            (i == 0 && isdigit((unsigned char)ret->ptr[i])))
            return cw_fault(r->sink, attribute->span, "the header would name it so",
                            "use letters, digits and `_`", "`%" CW_FMT "` is no name in C",
                            CW_ARG(*ret));
    if (ret->len && !cw_map_add(r->arena, &r->symbols, *ret, r))
        return cw_fault(r->sink, attribute->span, "the second one", "",
                        "the symbol `%" CW_FMT "` is given twice", CW_ARG(*ret));
    return CW_OK;
}

/* --- messages --- */

uint32_t mc_message_id(const struct mc_reader *r, uint32_t tag, uint32_t value) {
    return tag << 28 | r->provider->index << 24 | (value & 0xFFFFFF);
}

static void add_text(struct mc_reader *r, struct mc_culture *culture, uint32_t id, cw_str text) {
    for (size_t i = 0; i < culture->messages.len; i++)
        if (culture->messages.items[i].id == id)
            return; /* one text for all who have this number: events of several versions do not */
    cw_vec_push(r->arena, &culture->messages,
                (struct mc_message){id, cw_strf(r->arena, "%" CW_FMT "\r\n", CW_ARG(text))});
}

/* What win:... and the system's channels are called, which no string table of the manifest says. */
uint32_t mc_standard_message(struct mc_reader *r, uint32_t id, cw_str text) {
    for (size_t i = 0; i < r->manifest->cultures.len; i++)
        add_text(r, &r->manifest->cultures.items[i], id, text);
    return r->manifest->cultures.len ? id : MC_NO_MESSAGE;
}

/* message="$(string.ID)": numbered so in every culture. */
cw_result mc_read_message(struct mc_reader *r, const struct mc_element *element, uint32_t id,
                          uint32_t *ret_id) {
    const struct mc_attribute *attribute = mc_attribute(element, "message");
    *ret_id = MC_NO_MESSAGE;
    if (!attribute || !attribute->value.len)
        return CW_OK;
    cw_str text = cw_str_trim(attribute->value);
    if (!cw_str_starts(text, CW_STR("$(string.")) || !cw_str_ends(text, CW_STR(")")))
        return cw_fault(r->sink, attribute->span, "this text",
                        "write $(string.ID) and the text in a "
                        "stringTable",
                        "a message must name a string");
    cw_str name = cw_str_slice(text, 9, text.len - 1);
    if (!r->manifest->cultures.len)
        return cw_fault(r->sink, attribute->span, "refers to one",
                        "add <localization><resources culture=\"en-US\"><stringTable>",
                        "there is no string table");
    for (size_t i = 0; i < r->manifest->cultures.len; i++) {
        struct mc_culture *culture = &r->manifest->cultures.items[i];
        const cw_str *string = cw_map_get(&culture->strings, name);
        if (!string) {
            struct cw_strs known = {0};
            for (size_t k = 0; k < culture->strings.len; k++)
                cw_vec_push(r->arena, &known, culture->strings.entries[k].key);
            return mc_unknown(r, attribute->span, "string", name, &known);
        }
        add_text(r, culture, id, *string);
    }
    *ret_id = id;
    return CW_OK;
}

#include "gen/mc/manifest_reader.h"

#include <ctype.h>

enum { MOST_DATA = 128 /* what one event can carry */ };

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

/* --- templates --- */

static cw_result read_amount(struct mc_reader *r, const struct mc_template *template_,
                             const struct mc_attribute *attribute, struct mc_amount *ret) {
    cw_str text = cw_str_trim(attribute->value);
    if (text.len && isdigit((unsigned char)text.ptr[0])) {
        uint64_t value;
        CW_TRY(mc_number(r, attribute, UINT16_MAX, &value));
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
            return cw_fault(r->sink, attribute->span, "this one is no number", "",
                            "`%" CW_FMT "` cannot count", CW_ARG(text));
        ret->kind = MC_AMOUNT_OF;
        ret->value = (uint16_t)i;
        return CW_OK;
    }
    return mc_unknown(r, attribute->span, "earlier data item", text, &known);
}

static cw_result read_data_type(struct mc_reader *r, const struct mc_element *e,
                                struct mc_data *data) {
    const struct mc_attribute *in;
    const struct mc_attribute *out = mc_attribute(e, "outType");
    CW_TRY(mc_need(r, e, "inType", &in));
    struct cw_strs known = {0};
    for (size_t i = 0; i < sizeof in_types / sizeof *in_types; i++) {
        cw_vec_push(r->arena, &known, cw_str_of(in_types[i].name));
        if (cw_str_eq(in->value, cw_str_of(in_types[i].name)))
            data->in = &in_types[i];
    }
    if (!data->in)
        return mc_unknown(r, in->span, "inType", in->value, &known);
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
    return mc_unknown(r, out->span, "outType", out->value, &known);
}

static cw_result read_data(struct mc_reader *r, const struct mc_element *e,
                           struct mc_template *template_) {
    enum { IPV6 = 24, IPV6_SIZE = 16 };
    struct mc_data data = {.span = e->span};
    const struct mc_attribute *name;
    CW_TRY(mc_need(r, e, "name", &name));
    data.name = name->value;
    for (size_t i = 0; i < template_->data.len; i++)
        if (cw_str_eq(template_->data.items[i].name, data.name))
            return cw_fault(r->sink, name->span, "the second one", "",
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
        return cw_fault(r->sink, length->span, "here", "",
                        "only strings and win:Binary have a length");
    if (data.in->passing == MC_PASS_BYTES && !length) {
        if (data.out != IPV6)
            return cw_fault(r->sink, e->span, "this one",
                            "give the length: a number, or the name of an earlier item",
                            "win:Binary needs a length");
        data.length = (struct mc_amount){MC_AMOUNT_FIXED, IPV6_SIZE};
    }
    if (count &&
        (data.in->passing == MC_PASS_SID ||
         ((data.in->passing == MC_PASS_UTF16 || data.in->passing == MC_PASS_ANSI) && !length)))
        return cw_fault(r->sink, count->span, "here", "give the strings a fixed length",
                        "an array of items that end by themselves is not supported");
    if (map) {
        for (size_t i = 0; i < r->provider->maps.len; i++)
            if (cw_str_eq(r->provider->maps.items[i]->name, map->value))
                data.map = r->provider->maps.items[i];
        if (!data.map)
            return cw_fault(r->sink, map->span, "not defined", "", "no such map: `%" CW_FMT "`",
                            CW_ARG(map->value));
    }
    if (template_->data.len == MOST_DATA)
        return cw_fault(r->sink, e->span, "this one is too much", "",
                        "an event has at most %d data items", MOST_DATA);
    cw_vec_push(r->arena, &template_->data, data);
    return CW_OK;
}

cw_result mc_read_templates(struct mc_reader *r, const struct mc_element *provider) {
    const struct mc_element *list = mc_child(provider, "templates");
    for (const struct mc_element *e = mc_child(list, "template"); e; e = mc_next(e)) {
        struct mc_template *template_ = cw_new(r->arena, struct mc_template);
        const struct mc_attribute *tid;
        CW_TRY(mc_need(r, e, "tid", &tid));
        template_->tid = tid->value;
        template_->name = mc_attribute_text(e, "name");
        for (size_t i = 0; i < r->provider->templates.len; i++)
            if (cw_str_eq(r->provider->templates.items[i]->tid, tid->value))
                return cw_fault(r->sink, tid->span, "the second one", "",
                                "the template `%" CW_FMT "` is given twice", CW_ARG(tid->value));
        for (const struct mc_element *d = e->first; d; d = d->next) {
            if (!cw_str_eq(d->name, CW_STR("data")))
                return cw_fault(r->sink, d->span, "this one", "only `data` is",
                                "`%" CW_FMT "` in a template is not supported", CW_ARG(d->name));
            CW_TRY(read_data(r, d, template_));
        }
        cw_vec_push(r->arena, &r->provider->templates, template_);
    }
    return CW_OK;
}

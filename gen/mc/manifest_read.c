#include "gen/mc/manifest_reader.h"

enum {
    MOST_PROVIDERS = 16, /* a message's number holds its provider in four bits */
    MOST_MESSAGE = 16000,
};

static const struct {
    const char *name;
    uint32_t language;
} cultures[] = {
#define MC_CULTURE(name, language) {name, language},
#include "gen/mc/winmeta.def"
#undef MC_CULTURE
};

/* --- texts --- */

static cw_result read_strings(struct mc_reader *r, const struct mc_element *resources,
                              struct mc_culture *culture) {
    const struct mc_element *table = mc_child(resources, "stringTable");
    for (const struct mc_element *s = mc_child(table, "string"); s; s = mc_next(s)) {
        const struct mc_attribute *id;
        const struct mc_attribute *value = mc_attribute(s, "value");
        CW_TRY(mc_need(r, s, "id", &id));
        if (!value)
            return cw_fault(r->sink, s->span, "in this element", "",
                            "the attribute `value` is missing");
        if (value->value.len > MOST_MESSAGE)
            return cw_fault(r->sink, value->span, "this one", "",
                            "a string is too long: at most %d bytes", MOST_MESSAGE);
        cw_str *copy = cw_new(r->arena, cw_str);
        *copy = value->value;
        if (!cw_map_add(r->arena, &culture->strings, id->value, copy))
            return cw_fault(r->sink, id->span, "the second one", "",
                            "the string `%" CW_FMT "` is given twice", CW_ARG(id->value));
    }
    return CW_OK;
}

static cw_result read_cultures(struct mc_reader *r, const struct mc_element *root) {
    const struct mc_element *localization = mc_child(root, "localization");
    for (const struct mc_element *e = mc_child(localization, "resources"); e; e = mc_next(e)) {
        const struct mc_attribute *name;
        CW_TRY(mc_need(r, e, "culture", &name));
        struct mc_culture culture = {.name = name->value};
        for (size_t i = 0; i < sizeof cultures / sizeof *cultures; i++)
            if (cw_str_eq_nocase(name->value, cw_str_of(cultures[i].name)))
                culture.language = cultures[i].language;
        if (!culture.language)
            return cw_fault(r->sink, name->span, "this one", "cultures look like en-US",
                            "the culture `%" CW_FMT "` is not known", CW_ARG(name->value));
        CW_TRY(read_strings(r, e, &culture));
        cw_vec_push(r->arena, &r->manifest->cultures, culture);
    }
    return CW_OK;
}

/* --- providers --- */

static cw_result refuse_parts(struct mc_reader *r, const struct mc_element *provider) {
    static const char *const known[] = {"channels", "levels", "tasks",     "opcodes",
                                        "keywords", "maps",   "templates", "events"};
    for (const struct mc_element *e = provider->first; e; e = e->next) {
        size_t i = 0;
        while (i < sizeof known / sizeof *known && !cw_str_eq(e->name, cw_str_of(known[i])))
            i++;
        if (i == sizeof known / sizeof *known)
            return cw_fault(r->sink, e->span, "this one", "",
                            "`%" CW_FMT "` of a provider is not supported", CW_ARG(e->name));
    }
    return CW_OK;
}

static cw_result read_provider(struct mc_reader *r, const struct mc_element *e) {
    struct mc_provider *provider = cw_new(r->arena, struct mc_provider);
    const struct mc_attribute *name, *guid;
    CW_TRY(mc_need(r, e, "name", &name));
    CW_TRY(mc_need(r, e, "guid", &guid));
    provider->name = name->value;
    provider->span = e->span;
    provider->index = (unsigned)r->manifest->providers.len;
    if (provider->index == MOST_PROVIDERS)
        return cw_fault(r->sink, e->span, "this one is too much", "",
                        "a manifest has at most %d providers", MOST_PROVIDERS);
    r->provider = provider;
    r->next_message = 1;
    CW_TRY(mc_read_guid(r, guid, &provider->guid));
    CW_TRY(mc_read_symbol(r, e, &provider->symbol));
    if (!provider->symbol.len)
        return cw_fault(r->sink, e->span, "in this element", "",
                        "the attribute `symbol` is missing");
    provider->message = MC_NO_MESSAGE;
    if (mc_attribute(e, "message"))
        CW_TRY(mc_read_message(r, e, mc_message_id(r, TAG_PROVIDER, r->next_message++),
                               &provider->message));
    CW_TRY(refuse_parts(r, e));
    CW_TRY(mc_read_channels(r, e));
    CW_TRY(mc_read_levels(r, e));
    CW_TRY(mc_read_tasks(r, e));
    CW_TRY(mc_read_opcodes(r, mc_child(e, "opcodes"), 0));
    CW_TRY(mc_read_keywords(r, e));
    CW_TRY(mc_read_maps(r, e));
    CW_TRY(mc_read_templates(r, e));
    for (const struct mc_element *v = mc_child(mc_child(e, "events"), "event"); v; v = mc_next(v))
        CW_TRY(mc_read_event(r, v));
    cw_vec_push(r->arena, &r->manifest->providers, provider);
    return CW_OK;
}

cw_result mc_manifest_read(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                           struct mc_manifest **ret_manifest) {
    struct mc_reader r = {.arena = arena,
                          .sink = sink,
                          .file = file,
                          .manifest = cw_new(arena, struct mc_manifest),
                          .next_value = 1,
                          .next_bit = 1};
    struct mc_element *root;
    CW_TRY(mc_xml_read(arena, sink, file, &root));
    if (!cw_str_eq(root->name, CW_STR("instrumentationManifest")))
        return cw_fault(r.sink, root->span, "its root is this",
                        "the root is <instrumentationManifest>", "not an instrumentation manifest");
    CW_TRY(read_cultures(&r, root));
    const struct mc_element *part = mc_child(root, "instrumentation");
    r.manifest->counters = mc_child(part, "counters");
    const struct mc_element *events = mc_child(part, "events");
    for (const struct mc_element *e = mc_child(events, "provider"); e; e = mc_next(e))
        CW_TRY(read_provider(&r, e));
    if (!r.manifest->providers.len && !r.manifest->counters)
        return cw_fault(r.sink, root->span, "this manifest",
                        "add <instrumentation><events><provider>", "there is no provider");
    *ret_manifest = r.manifest;
    return CW_OK;
}

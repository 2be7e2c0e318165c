#include "gen/mc/counters.h"

#include <ctype.h>

#include "gen/text.h"

struct record {
    cw_str name;
    cw_str type;
};

struct counter {
    uint64_t id;
    size_t record; /* index */
    cw_str field;
};

struct set {
    cw_str name;
    cw_str symbol;
    CW_VEC(struct record) records;
    CW_VEC(struct counter) counters;
};

struct maker {
    struct cw_arena *arena;
    struct cw_sink *sink;
    cw_str prefix;
    struct cw_buf *header;
    struct cw_buf *rc;
    uint64_t next_string;
};

static cw_result need(struct maker *m, const struct mc_element *element, const char *name,
                      cw_str *ret) {
    const struct mc_attribute *attribute = mc_attribute(element, name);
    if (!attribute || !attribute->value.len)
        return cw_fault(m->sink, element->span, "in this element", "",
                        "the attribute `%s` is missing", name);
    *ret = attribute->value;
    return CW_OK;
}

static cw_result need_name(struct maker *m, const struct mc_element *element, const char *name,
                           cw_str *ret) {
    CW_TRY(need(m, element, name, ret));
    for (size_t i = 0; i < ret->len; i++)
        if (!isalnum((unsigned char)ret->ptr[i]) && ret->ptr[i] != '_')
            return cw_fault(m->sink, mc_attribute(element, name)->span,
                            "the header would name it so", "use letters, digits and `_`",
                            "`%" CW_FMT "` is no name in C", CW_ARG(*ret));
    return CW_OK;
}

/* --- texts --- */

static void put_quoted(struct cw_buf *out, cw_str text) {
    cw_buf_add(out, CW_STR("L\""));
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '"')
            cw_buf_add(out, CW_STR("\"\"")); /* as resource scripts have it */
        else if (c == '\\')
            cw_buf_add(out, CW_STR("\\\\"));
        else if (c == '\n' || c == '\r' || c == '\t')
            cw_buf_add_char(out, ' ');
        else
            cw_buf_add_char(out, c);
    }
    cw_buf_add(out, CW_STR("\""));
}

/* A text and its number: that of `id`, or the next odd one. */
static cw_result put_text(struct maker *m, const struct mc_element *element, const char *name,
                          const char *id) {
    const struct mc_attribute *text = mc_attribute(element, name);
    const struct mc_attribute *given = mc_attribute(element, id);
    uint64_t number = m->next_string;
    if (!text)
        return CW_OK;
    if (given && (!cw_str_to_u64(given->value, 0, &number) || number == 0 || number > 0xFFFF))
        return cw_fault(m->sink, given->span, "this one", "a string's number is from 1 to 65535",
                        "not the number of a string");
    if (!given)
        m->next_string += 2;
    cw_buf_addf(m->rc, "    %llu ", (unsigned long long)number);
    put_quoted(m->rc, text->value);
    cw_buf_add_char(m->rc, '\n');
    return CW_OK;
}

/* --- reading --- */

static cw_result read_counter(struct maker *m, const struct mc_element *e, struct set *set) {
    struct counter counter = {0};
    cw_str id, record;
    CW_TRY(need(m, e, "id", &id));
    CW_TRY(need(m, e, "struct", &record));
    CW_TRY(need_name(m, e, "field", &counter.field));
    if (!cw_str_to_u64(id, 0, &counter.id) || counter.id > 0xFFFF)
        return cw_fault(m->sink, mc_attribute(e, "id")->span, "this one", "",
                        "not the number of a counter");
    for (size_t i = 0; i < set->counters.len; i++)
        if (set->counters.items[i].id == counter.id)
            return cw_fault(m->sink, mc_attribute(e, "id")->span, "the second one", "",
                            "the counter %llu is given twice", (unsigned long long)counter.id);
    while (counter.record < set->records.len &&
           !cw_str_eq(set->records.items[counter.record].name, record))
        counter.record++;
    if (counter.record == set->records.len)
        return cw_fault(m->sink, mc_attribute(e, "struct")->span, "not defined",
                        "name it in the set's <structs>", "no such struct: `%" CW_FMT "`",
                        CW_ARG(record));
    CW_TRY(put_text(m, e, "name", "nameID"));
    CW_TRY(put_text(m, e, "description", "descriptionID"));
    cw_vec_push(m->arena, &set->counters, counter);
    return CW_OK;
}

static cw_result read_set(struct maker *m, const struct mc_element *e, struct set *set) {
    CW_TRY(need(m, e, "name", &set->name));
    CW_TRY(need_name(m, e, "symbol", &set->symbol));
    CW_TRY(put_text(m, e, "name", "nameID"));
    CW_TRY(put_text(m, e, "description", "descriptionID"));
    const struct mc_element *structs = mc_child(e, "structs");
    for (const struct mc_element *s = mc_child(structs, "struct"); s; s = mc_next(s)) {
        struct record record;
        CW_TRY(need_name(m, s, "name", &record.name));
        CW_TRY(need_name(m, s, "type", &record.type));
        cw_vec_push(m->arena, &set->records, record);
    }
    for (const struct mc_element *c = mc_child(e, "counter"); c; c = mc_next(c))
        CW_TRY(read_counter(m, c, set));
    if (!set->counters.len)
        return cw_fault(m->sink, e->span, "this one", "add a <counter>",
                        "a counter set has no counter");
    return CW_OK;
}

/* --- the header --- */

static void put_register(struct maker *m, const struct set *set) {
    cw_buf_addf(m->header, "CWDK_COUNTERS_DATA PPCW_REGISTRATION %" CW_FMT "%" CW_FMT " = 0;\n\n",
                CW_ARG(m->prefix), CW_ARG(set->symbol));
    cw_buf_addf(m->header,
                "static __inline NTSTATUS %" CW_FMT "Register%" CW_FMT
                "(PPCW_CALLBACK Callback, PVOID CallbackContext)\n{\n",
                CW_ARG(m->prefix), CW_ARG(set->symbol));
    cw_buf_addf(m->header, "    static const WCHAR Text[] = {");
    struct cw_buf wide = cw_buf_new(m->arena);
    cw_put_utf16(&wide, set->name);
    for (size_t i = 0; i + 1 < wide.len; i += 2)
        cw_buf_addf(m->header, "0x%02x%02x, ", (unsigned char)wide.ptr[i + 1],
                    (unsigned char)wide.ptr[i]);
    cw_buf_addf(m->header, "0};\n    PCW_COUNTER_DESCRIPTOR Counters[] = {\n");
    for (size_t i = 0; i < set->counters.len; i++) {
        const struct counter *c = &set->counters.items[i];
        cw_str type = set->records.items[c->record].type;
        cw_buf_addf(m->header,
                    "        {%llu, %zu, FIELD_OFFSET(%" CW_FMT ", %" CW_FMT
                    "), RTL_FIELD_SIZE(%" CW_FMT ", %" CW_FMT ")},\n",
                    (unsigned long long)c->id, c->record, CW_ARG(type), CW_ARG(c->field),
                    CW_ARG(type), CW_ARG(c->field));
    }
    cw_buf_addf(m->header,
                "    };\n"
                "    UNICODE_STRING Name = {sizeof(Text) - sizeof(WCHAR), sizeof(Text), "
                "(PWSTR)Text};\n"
                "    PCW_REGISTRATION_INFORMATION Information;\n"
                "    RtlZeroMemory(&Information, sizeof(Information));\n"
                "    Information.Version = 0x100;\n"
                "    Information.Name = &Name;\n"
                "    Information.CounterCount = %zu;\n"
                "    Information.Counters = Counters;\n"
                "    Information.Callback = Callback;\n"
                "    Information.CallbackContext = CallbackContext;\n"
                "    return PcwRegister(&%" CW_FMT "%" CW_FMT ", &Information);\n}\n\n",
                set->counters.len, CW_ARG(m->prefix), CW_ARG(set->symbol));
    cw_buf_addf(m->header,
                "static __inline VOID %" CW_FMT "Unregister%" CW_FMT "(VOID)\n{\n"
                "    if (%" CW_FMT "%" CW_FMT " != 0)\n"
                "        PcwUnregister(%" CW_FMT "%" CW_FMT ");\n"
                "    %" CW_FMT "%" CW_FMT " = 0;\n}\n\n",
                CW_ARG(m->prefix), CW_ARG(set->symbol), CW_ARG(m->prefix), CW_ARG(set->symbol),
                CW_ARG(m->prefix), CW_ARG(set->symbol), CW_ARG(m->prefix), CW_ARG(set->symbol));
}

/* CreateNAME and AddNAME take the structures in the order of the manifest. */
static void put_instance(struct maker *m, const struct set *set, const char *verb,
                         const char *first, const char *call) {
    cw_buf_addf(m->header, "static __inline NTSTATUS %" CW_FMT "%s%" CW_FMT "(%s",
                CW_ARG(m->prefix), verb, CW_ARG(set->symbol), first);
    for (size_t i = 0; i < set->records.len; i++)
        cw_buf_addf(m->header, ", const %" CW_FMT " *%" CW_FMT, CW_ARG(set->records.items[i].type),
                    CW_ARG(set->records.items[i].name));
    cw_buf_addf(m->header, ")\n{\n    PCW_DATA Data[%zu];\n", set->records.len);
    for (size_t i = 0; i < set->records.len; i++)
        cw_buf_addf(m->header,
                    "    Data[%zu].Data = %" CW_FMT ";\n    Data[%zu].Size = sizeof(%" CW_FMT
                    ");\n",
                    i, CW_ARG(set->records.items[i].name), i, CW_ARG(set->records.items[i].type));
    cw_str registration =
        cw_strf(m->arena, "%" CW_FMT "%" CW_FMT, CW_ARG(m->prefix), CW_ARG(set->symbol));
    bool create = cw_str_eq(cw_str_of(verb), CW_STR("Create"));
    cw_buf_addf(m->header, "    return %s%" CW_FMT "%s%zu, Data);\n}\n\n", call,
                CW_ARG(create ? registration : (cw_str){0}), create ? ", Name, " : "",
                set->records.len);
}

static void put_set(struct maker *m, const struct set *set) {
    put_register(m, set);
    put_instance(m, set, "Create", "PPCW_INSTANCE *Instance, PCUNICODE_STRING Name",
                 "PcwCreateInstance(Instance, ");
    cw_buf_addf(m->header,
                "static __inline VOID %" CW_FMT "Close%" CW_FMT
                "(PPCW_INSTANCE Instance)\n{\n    PcwCloseInstance(Instance);\n}\n\n",
                CW_ARG(m->prefix), CW_ARG(set->symbol));
    put_instance(m, set, "Add", "PPCW_BUFFER Buffer, PCUNICODE_STRING Name, ULONG Id",
                 "PcwAddInstance(Buffer, Name, Id, ");
}

cw_result mc_put_counters(struct cw_sink *sink, const struct mc_element *counters, cw_str prefix,
                          struct cw_buf *header, struct cw_buf *rc) {
    struct maker m = {.arena = header->arena,
                      .sink = sink,
                      .prefix = prefix,
                      .header = header,
                      .rc = rc,
                      .next_string = 1};
    cw_buf_addf(header, "#include <wdm.h>\n\n"
                        "#ifndef CWDK_COUNTERS_DATA\n"
                        "#ifdef __cplusplus\n"
                        "#define CWDK_COUNTERS_DATA extern \"C\" __declspec(selectany)\n"
                        "#else\n"
                        "#define CWDK_COUNTERS_DATA __declspec(selectany)\n"
                        "#endif\n"
                        "#endif\n\n");
    cw_buf_addf(rc, "LANGUAGE 0, 0\nSTRINGTABLE\nBEGIN\n");
    for (const struct mc_element *p = mc_child(counters, "provider"); p; p = mc_next(p)) {
        const struct mc_attribute *type = mc_attribute(p, "providerType");
        if (!type || !cw_str_eq_nocase(type->value, CW_STR("kernelMode")))
            return cw_fault(m.sink, type ? type->span : p->span, "this one",
                            "providerType=\"kernelMode\" is for drivers",
                            "counters of user mode are not supported");
        CW_TRY(put_text(&m, p, "providerName", "nameID"));
        for (const struct mc_element *s = mc_child(p, "counterSet"); s; s = mc_next(s)) {
            struct set set = {0};
            CW_TRY(read_set(&m, s, &set));
            put_set(&m, &set);
        }
    }
    cw_buf_addf(rc, "END\n");
    return CW_OK;
}

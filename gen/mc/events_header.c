/* The header of event providers. The names that code uses are those of Windows' own message
 * compiler: EventRegisterNAME, EventUnregisterNAME, EventEnabledSYMBOL, EventWriteSYMBOL and
 * EventWriteSYMBOL_AssumeEnabled, the constants of channels, levels, opcodes, tasks and keywords,
 * and MCGEN_PRIVATE_ENABLE_CALLBACK_ROUTINE and MCGEN_DISABLE_PROVIDER_CODE_GENERATION to hook in
 * and to leave the code away. In kernel mode an event's first argument is its activity.
 *
 * Whether a session wants an event is one bit test: the enable callback computes, for each pair of
 * level and keywords that a provider's events have, whether it is wanted. */
#include "gen/mc/manifest.h"

#include <ctype.h>

struct maker {
    struct cw_arena *arena;
    struct cw_buf out;
    bool kernel;
};

/* A pair of level and keywords; its index is its bit. */
struct pair {
    uint8_t level;
    uint64_t mask;
};

CW_VEC_TYPE(pairs, struct pair);

static const char common_types[] = "#ifndef CWDK_EVENTS_COMMON\n"
                                   "#define CWDK_EVENTS_COMMON\n"
                                   "#ifdef __cplusplus\n"
                                   "#define CWDK_EVENTS_DATA extern \"C\" __declspec(selectany)\n"
                                   "#else\n"
                                   "#define CWDK_EVENTS_DATA __declspec(selectany)\n"
                                   "#endif\n"
                                   "\n"
                                   "typedef struct _MCGEN_TRACE_CONTEXT {\n"
                                   "    REGHANDLE RegistrationHandle;\n"
                                   "    ULONGLONG MatchAnyKeyword;\n"
                                   "    ULONGLONG MatchAllKeyword;\n"
                                   "    ULONG IsEnabled;\n"
                                   "    UCHAR Level;\n"
                                   "    USHORT EnableBitsCount;\n"
                                   "    volatile ULONG *EnableBitMask;\n"
                                   "    const ULONGLONG *EnableKeyWords;\n"
                                   "    const UCHAR *EnableLevel;\n"
                                   "} MCGEN_TRACE_CONTEXT, *PMCGEN_TRACE_CONTEXT;\n"
                                   "\n";

/* What each header needs and only the first of a source defines. */
static const char common_code[] =
    "#ifndef MCGEN_DISABLE_PROVIDER_CODE_GENERATION\n"
    "static __inline ULONG McGenWanted(PMCGEN_TRACE_CONTEXT Context, UCHAR Level, "
    "ULONGLONG Keyword)\n"
    "{\n"
    "    if (Context->Level != 0 && Level > Context->Level)\n"
    "        return 0;\n"
    "    if (Keyword == 0 || Context->MatchAnyKeyword == 0)\n"
    "        return 1;\n"
    "    return (Keyword & Context->MatchAnyKeyword) != 0 &&\n"
    "           (Keyword & Context->MatchAllKeyword) == Context->MatchAllKeyword;\n"
    "}\n"
    "\n"
    "static __inline VOID NTAPI McGenControlCallbackV2(LPCGUID SourceId, ULONG ControlCode, "
    "UCHAR Level,\n"
    "                                                  ULONGLONG MatchAnyKeyword, ULONGLONG "
    "MatchAllKeyword,\n"
    "                                                  PEVENT_FILTER_DESCRIPTOR FilterData, "
    "PVOID CallbackContext)\n"
    "{\n"
    "    PMCGEN_TRACE_CONTEXT Context = (PMCGEN_TRACE_CONTEXT)CallbackContext;\n"
    "    ULONG Index;\n"
    "    if (ControlCode <= 1 && Context != 0) { /* disabled, enabled; not: capture state */\n"
    "        Context->IsEnabled = ControlCode;\n"
    "        Context->Level = Level;\n"
    "        Context->MatchAnyKeyword = MatchAnyKeyword;\n"
    "        Context->MatchAllKeyword = MatchAllKeyword;\n"
    "        for (Index = 0; Index < Context->EnableBitsCount; Index++) {\n"
    "            ULONG Bit = 1UL << (Index % 32);\n"
    "            if (ControlCode == 1 && McGenWanted(Context, Context->EnableLevel[Index],\n"
    "                                                Context->EnableKeyWords[Index]))\n"
    "                Context->EnableBitMask[Index / 32] |= Bit;\n"
    "            else\n"
    "                Context->EnableBitMask[Index / 32] &= ~Bit;\n"
    "        }\n"
    "    }\n"
    "#ifdef MCGEN_PRIVATE_ENABLE_CALLBACK_ROUTINE\n"
    "    MCGEN_PRIVATE_ENABLE_CALLBACK_ROUTINE(SourceId, ControlCode, Level, MatchAnyKeyword, "
    "MatchAllKeyword,\n"
    "                                          FilterData, CallbackContext);\n"
    "#else\n"
    "    (void)SourceId, (void)FilterData;\n"
    "#endif\n"
    "}\n"
    "\n"
    "static __inline ULONG McGenEventRegister(LPCGUID ProviderId, PMCGEN_TRACE_CONTEXT Context, "
    "PREGHANDLE Handle)\n"
    "{\n"
    "    ULONG Status;\n"
    "    if (*Handle != 0)\n"
    "        return 0;\n"
    "    Status = (ULONG)MCGEN_REGISTER(ProviderId, McGenControlCallbackV2, Context, Handle);\n"
    "    if (Status == 0)\n"
    "        Context->RegistrationHandle = *Handle;\n"
    "    return Status;\n"
    "}\n"
    "\n"
    "static __inline ULONG McGenEventUnregister(PMCGEN_TRACE_CONTEXT Context, PREGHANDLE Handle)\n"
    "{\n"
    "    ULONG Status;\n"
    "    if (*Handle == 0)\n"
    "        return 0;\n"
    "    Status = (ULONG)MCGEN_UNREGISTER(*Handle);\n"
    "    *Handle = 0;\n"
    "    Context->RegistrationHandle = 0;\n"
    "    return Status;\n"
    "}\n"
    "\n"
    "static __inline VOID McGenSet(PEVENT_DATA_DESCRIPTOR Data, const void *Value, ULONG Size)\n"
    "{\n"
    "    Data->Ptr = (ULONGLONG)(ULONG_PTR)Value;\n"
    "    Data->Size = Size;\n"
    "    Data->Reserved = 0;\n"
    "}\n"
    "\n"
    "static __inline VOID McGenSetUtf16(PEVENT_DATA_DESCRIPTOR Data, PCWSTR Text)\n"
    "{\n"
    "    ULONG Length = 0;\n"
    "    if (Text == 0)\n"
    "        Text = L\"NULL\";\n"
    "    while (Text[Length] != 0)\n"
    "        Length++;\n"
    "    McGenSet(Data, Text, (Length + 1) * (ULONG)sizeof(WCHAR));\n"
    "}\n"
    "\n"
    "static __inline VOID McGenSetAnsi(PEVENT_DATA_DESCRIPTOR Data, PCSTR Text)\n"
    "{\n"
    "    ULONG Length = 0;\n"
    "    if (Text == 0)\n"
    "        Text = \"NULL\";\n"
    "    while (Text[Length] != 0)\n"
    "        Length++;\n"
    "    McGenSet(Data, Text, Length + 1);\n"
    "}\n"
    "\n"
    "/* A security identifier: 8 bytes and 4 for each of its parts. */\n"
    "static __inline VOID McGenSetSid(PEVENT_DATA_DESCRIPTOR Data, const void *Sid)\n"
    "{\n"
    "    McGenSet(Data, Sid, 8UL + 4UL * ((const UCHAR *)Sid)[1]);\n"
    "}\n"
    "#endif\n"
    "#endif\n"
    "\n";

static const char kernel_calls[] =
    "#define MCGEN_REGISTER EtwRegister\n"
    "#define MCGEN_UNREGISTER EtwUnregister\n"
    "#define MCGEN_WRITE(Handle, Descriptor, Activity, Count, Data) \\\n"
    "    ((ULONG)EtwWrite((Handle), (Descriptor), (Activity), (Count), (Data)))\n"
    "\n";

static const char user_calls[] =
    "#define MCGEN_REGISTER EventRegister\n"
    "#define MCGEN_UNREGISTER EventUnregister\n"
    "#define MCGEN_WRITE(Handle, Descriptor, Activity, Count, Data) \\\n"
    "    EventWriteTransfer((Handle), (Descriptor), (Activity), 0, (Count), (Data))\n"
    "\n";

static cw_str identifier(struct maker *m, cw_str text) {
    char *copy = cw_cstr(m->arena, text);
    for (char *c = copy; *c; c++)
        if (!isalnum((unsigned char)*c))
            *c = '_';
    return cw_str_of(copy);
}

/* --- constants --- */

static void put_constants(struct maker *m, const char *what, const struct mc_terms *terms) {
    bool any = false;
    for (size_t i = 0; i < terms->len; i++) {
        const struct mc_term *term = terms->items[i];
        if (!term->symbol.len)
            continue;
        if (!any)
            cw_buf_addf(&m->out, "/* %s */\n", what);
        any = true;
        cw_buf_addf(&m->out, "#define %" CW_FMT " 0x%llx\n", CW_ARG(term->symbol),
                    (unsigned long long)term->value);
        if (term->keyword)
            cw_buf_addf(&m->out, "#define %" CW_FMT "_KEYWORD 0x%llx\n", CW_ARG(term->symbol),
                        (unsigned long long)term->keyword);
    }
    if (any)
        cw_buf_add_char(&m->out, '\n');
}

static void put_maps(struct maker *m, const struct mc_provider *provider) {
    for (size_t i = 0; i < provider->maps.len; i++) {
        const struct mc_map *map = provider->maps.items[i];
        for (size_t k = 0; k < map->items.len; k++)
            if (map->items.items[k]->symbol.len)
                cw_buf_addf(&m->out, "#define %" CW_FMT " 0x%llx\n",
                            CW_ARG(map->items.items[k]->symbol),
                            (unsigned long long)map->items.items[k]->value);
    }
}

static void put_descriptors(struct maker *m, const struct mc_provider *provider) {
    for (size_t i = 0; i < provider->events.len; i++) {
        const struct mc_event *event = &provider->events.items[i];
        if (!event->symbol.len)
            continue; /* decoded by its number, but no code can name it */
        cw_buf_addf(&m->out,
                    "CWDK_EVENTS_DATA const EVENT_DESCRIPTOR %" CW_FMT
                    " = {0x%x, 0x%x, 0x%llx, 0x%llx, 0x%llx, 0x%llx, 0x%llx};\n"
                    "#define %" CW_FMT "_value 0x%x\n",
                    CW_ARG(event->symbol), event->id, event->version,
                    (unsigned long long)(event->channel ? event->channel->value : 0),
                    (unsigned long long)(event->level ? event->level->value : 0),
                    (unsigned long long)(event->opcode ? event->opcode->value : 0),
                    (unsigned long long)(event->task ? event->task->value : 0),
                    (unsigned long long)event->mask, CW_ARG(event->symbol), event->id);
    }
    cw_buf_add_char(&m->out, '\n');
}

/* --- the provider's state --- */

static struct pair pair_of(const struct mc_event *event) {
    return (struct pair){event->level ? (uint8_t)event->level->value : 0, event->mask};
}

static size_t find_pair(const struct pairs *pairs, struct pair pair) {
    size_t i = 0;
    while (i < pairs->len &&
           (pairs->items[i].level != pair.level || pairs->items[i].mask != pair.mask))
        i++;
    return i;
}

static void put_state(struct maker *m, const struct mc_provider *provider,
                      const struct pairs *pairs) {
    cw_str symbol = provider->symbol;
    cw_str name = identifier(m, provider->name);
    cw_buf_addf(&m->out, "CWDK_EVENTS_DATA REGHANDLE %" CW_FMT "Handle = 0;\n", CW_ARG(name));
    cw_buf_addf(&m->out, "CWDK_EVENTS_DATA volatile ULONG %" CW_FMT "_EnableBits[%zu] = {0};\n",
                CW_ARG(symbol), pairs->len / 32 + 1);
    cw_buf_addf(&m->out, "CWDK_EVENTS_DATA const ULONGLONG %" CW_FMT "_EnableKeywords[%zu] = {",
                CW_ARG(symbol), pairs->len ? pairs->len : 1);
    for (size_t i = 0; i < pairs->len; i++)
        cw_buf_addf(&m->out, "%s0x%llx", i ? ", " : "", (unsigned long long)pairs->items[i].mask);
    cw_buf_addf(&m->out, "%s};\nCWDK_EVENTS_DATA const UCHAR %" CW_FMT "_EnableLevels[%zu] = {",
                pairs->len ? "" : "0", CW_ARG(symbol), pairs->len ? pairs->len : 1);
    for (size_t i = 0; i < pairs->len; i++)
        cw_buf_addf(&m->out, "%s%u", i ? ", " : "", pairs->items[i].level);
    cw_buf_addf(&m->out,
                "%s};\nCWDK_EVENTS_DATA MCGEN_TRACE_CONTEXT %" CW_FMT
                "_Context = {0, 0, 0, 0, 0, %zu, %" CW_FMT "_EnableBits, %" CW_FMT
                "_EnableKeywords, %" CW_FMT "_EnableLevels};\n\n",
                pairs->len ? "" : "0", CW_ARG(symbol), pairs->len, CW_ARG(symbol), CW_ARG(symbol),
                CW_ARG(symbol));
    cw_buf_addf(&m->out,
                "#define EventRegister%" CW_FMT "() \\\n"
                "    McGenEventRegister(&%" CW_FMT ", &%" CW_FMT "_Context, &%" CW_FMT "Handle)\n"
                "#define EventUnregister%" CW_FMT "() \\\n"
                "    McGenEventUnregister(&%" CW_FMT "_Context, &%" CW_FMT "Handle)\n\n",
                CW_ARG(name), CW_ARG(symbol), CW_ARG(symbol), CW_ARG(name), CW_ARG(name),
                CW_ARG(symbol), CW_ARG(name));
}

/* --- templates --- */

/* Arrays are untyped: drivers have ULONG where a manifest has win:UInt32, and C tells them apart.
 */
static cw_str parameter(struct maker *m, const struct mc_data *data, size_t index) {
    const char *type = data->in->c_type;
    if (data->count.kind != MC_AMOUNT_NONE)
        type = "const void *";
    const char *space = type[strlen(type) - 1] == '*' ? "" : " ";
    return cw_strf(m->arena, "%s%sArg%zu", type, space, index);
}

static cw_str amount(struct maker *m, const struct mc_amount *amount) {
    if (amount->kind == MC_AMOUNT_OF)
        return cw_strf(m->arena, "(ULONG)Arg%u", amount->value);
    if (amount->kind == MC_AMOUNT_FIXED)
        return cw_strf(m->arena, "%uUL", amount->value);
    return CW_STR("1UL");
}

static void put_item(struct maker *m, const struct mc_data *data, size_t i) {
    cw_str count = amount(m, &data->count);
    cw_str length = amount(m, &data->length);
    bool sized = data->length.kind != MC_AMOUNT_NONE;
    bool array = data->count.kind != MC_AMOUNT_NONE;
    switch (data->in->passing) {
    case MC_PASS_UTF16:
        if (sized)
            cw_buf_addf(&m->out,
                        "    McGenSet(&Data[%zu], Arg%zu, %" CW_FMT " * %" CW_FMT
                        " * (ULONG)sizeof(WCHAR));\n",
                        i, i, CW_ARG(count), CW_ARG(length));
        else
            cw_buf_addf(&m->out, "    McGenSetUtf16(&Data[%zu], Arg%zu);\n", i, i);
        break;
    case MC_PASS_ANSI:
        if (sized)
            cw_buf_addf(&m->out, "    McGenSet(&Data[%zu], Arg%zu, %" CW_FMT " * %" CW_FMT ");\n",
                        i, i, CW_ARG(count), CW_ARG(length));
        else
            cw_buf_addf(&m->out, "    McGenSetAnsi(&Data[%zu], Arg%zu);\n", i, i);
        break;
    case MC_PASS_BYTES:
        cw_buf_addf(&m->out, "    McGenSet(&Data[%zu], Arg%zu, %" CW_FMT " * %" CW_FMT ");\n", i, i,
                    CW_ARG(count), CW_ARG(length));
        break;
    case MC_PASS_EIGHT:
    case MC_PASS_SIXTEEN:
        cw_buf_addf(&m->out, "    McGenSet(&Data[%zu], Arg%zu, %" CW_FMT " * %uUL);\n", i, i,
                    CW_ARG(count), data->in->passing == MC_PASS_EIGHT ? 8u : 16u);
        break;
    case MC_PASS_SID:
        cw_buf_addf(&m->out, "    McGenSetSid(&Data[%zu], Arg%zu);\n", i, i);
        break;
    case MC_PASS_VALUE:
        if (array)
            cw_buf_addf(&m->out,
                        "    McGenSet(&Data[%zu], Arg%zu, %" CW_FMT " * (ULONG)sizeof(%s));\n", i,
                        i, CW_ARG(count), data->in->c_type);
        else
            cw_buf_addf(&m->out, "    McGenSet(&Data[%zu], &Arg%zu, sizeof(Arg%zu));\n", i, i, i);
        break;
    }
}

static void put_template(struct maker *m, const struct mc_provider *provider, size_t index) {
    const struct mc_template *template_ = provider->templates.items[index];
    cw_buf_addf(&m->out, "/* %" CW_FMT ":", CW_ARG(identifier(m, template_->tid)));
    for (size_t i = 0; i < template_->data.len; i++)
        cw_buf_addf(&m->out, " %" CW_FMT, CW_ARG(identifier(m, template_->data.items[i].name)));
    cw_buf_addf(&m->out,
                " */\nstatic __inline ULONG McTemplate_%" CW_FMT "_%zu(REGHANDLE Handle, "
                "const EVENT_DESCRIPTOR *Descriptor, LPCGUID Activity",
                CW_ARG(provider->symbol), index);
    for (size_t i = 0; i < template_->data.len; i++)
        cw_buf_addf(&m->out, ", %" CW_FMT, CW_ARG(parameter(m, &template_->data.items[i], i)));
    cw_buf_addf(&m->out, ")\n{\n");
    if (template_->data.len)
        cw_buf_addf(&m->out, "    EVENT_DATA_DESCRIPTOR Data[%zu];\n", template_->data.len);
    for (size_t i = 0; i < template_->data.len; i++)
        put_item(m, &template_->data.items[i], i);
    cw_buf_addf(&m->out, "    return MCGEN_WRITE(Handle, Descriptor, Activity, %zu, %s);\n}\n\n",
                template_->data.len, template_->data.len ? "Data" : "0");
}

/* --- events --- */

static size_t template_index(const struct mc_provider *provider, const struct mc_event *event) {
    size_t i = 0;
    while (i < provider->templates.len && provider->templates.items[i] != event->template_)
        i++;
    return i;
}

static void put_event(struct maker *m, const struct mc_provider *provider,
                      const struct mc_event *event, const struct pairs *pairs) {
    size_t bit = find_pair(pairs, pair_of(event));
    size_t count = event->template_ ? event->template_->data.len : 0;
    struct cw_buf list = cw_buf_new(m->arena);
    if (m->kernel)
        cw_buf_add(&list, CW_STR("Activity"));
    for (size_t i = 0; i < count; i++)
        cw_buf_addf(&list, "%sArg%zu", list.len ? ", " : "", i);
    cw_str parameters = cw_buf_str(&list);
    cw_buf_addf(&m->out,
                "#define EventEnabled%" CW_FMT "() \\\n"
                "    ((%" CW_FMT "_EnableBits[%zu] & 0x%08lxUL) != 0)\n",
                CW_ARG(event->symbol), CW_ARG(provider->symbol), bit / 32, 1ul << (bit % 32));
    cw_buf_addf(&m->out,
                "#define EventWrite%" CW_FMT "(%" CW_FMT ") \\\n"
                "    (EventEnabled%" CW_FMT "() ? EventWrite%" CW_FMT "_AssumeEnabled(%" CW_FMT
                ") : 0UL)\n",
                CW_ARG(event->symbol), CW_ARG(parameters), CW_ARG(event->symbol),
                CW_ARG(event->symbol), CW_ARG(parameters));
    cw_buf_addf(&m->out, "#define EventWrite%" CW_FMT "_AssumeEnabled(%" CW_FMT ") \\\n    ",
                CW_ARG(event->symbol), CW_ARG(parameters));
    const char *activity = m->kernel ? "(Activity)" : "0";
    if (!event->template_) {
        cw_buf_addf(&m->out,
                    "MCGEN_WRITE(%" CW_FMT "_Context.RegistrationHandle, &%" CW_FMT
                    ", %s, 0, 0)\n\n",
                    CW_ARG(provider->symbol), CW_ARG(event->symbol), activity);
        return;
    }
    cw_buf_addf(&m->out,
                "McTemplate_%" CW_FMT "_%zu(%" CW_FMT "_Context.RegistrationHandle, &%" CW_FMT
                ", %s",
                CW_ARG(provider->symbol), template_index(provider, event), CW_ARG(provider->symbol),
                CW_ARG(event->symbol), activity);
    for (size_t i = 0; i < count; i++)
        cw_buf_addf(&m->out, ", (Arg%zu)", i);
    cw_buf_addf(&m->out, ")\n\n");
}

static void put_provider(struct maker *m, const struct mc_provider *provider) {
    cw_buf_addf(&m->out, "/* The provider %" CW_FMT " */\n", CW_ARG(identifier(m, provider->name)));
    cw_buf_addf(&m->out, "CWDK_EVENTS_DATA const GUID %" CW_FMT " = {%" CW_FMT "};\n\n",
                CW_ARG(provider->symbol),
                CW_ARG(cw_guid_initializer(m->arena, &provider->guid, "{", "}")));
    put_constants(m, "channels", &provider->channels);
    put_constants(m, "levels", &provider->levels);
    put_constants(m, "opcodes", &provider->opcodes);
    put_constants(m, "tasks", &provider->tasks);
    put_constants(m, "keywords", &provider->keywords);
    put_maps(m, provider);
    put_descriptors(m, provider);
    struct pairs pairs = {0};
    for (size_t i = 0; i < provider->events.len; i++)
        if (find_pair(&pairs, pair_of(&provider->events.items[i])) == pairs.len)
            cw_vec_push(m->arena, &pairs, pair_of(&provider->events.items[i]));
    cw_buf_addf(&m->out, "#ifndef MCGEN_DISABLE_PROVIDER_CODE_GENERATION\n");
    put_state(m, provider, &pairs);
    for (size_t i = 0; i < provider->templates.len; i++)
        put_template(m, provider, i);
    for (size_t i = 0; i < provider->events.len; i++)
        if (provider->events.items[i].symbol.len)
            put_event(m, provider, &provider->events.items[i], &pairs);
    cw_buf_addf(&m->out, "#endif\n\n");
}

void mc_put_events(struct cw_buf *out, const struct mc_manifest *manifest, bool kernel) {
    struct maker m = {.arena = out->arena, .out = *out, .kernel = kernel};
    cw_buf_addf(&m.out, "%s#include <evntprov.h>\n\n", kernel ? "#include <wdm.h>\n" : "");
    cw_buf_addf(&m.out, "%s#ifndef MCGEN_REGISTER\n%s#endif\n\n%s", common_types,
                kernel ? kernel_calls : user_calls, common_code);
    for (size_t i = 0; i < manifest->providers.len; i++)
        put_provider(&m, manifest->providers.items[i]);
    *out = m.out;
}

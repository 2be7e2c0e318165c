/* The text of a generated header.
 *
 * A statement `Trace(LEVEL, FLAGS, "..", a)` in line 12 of driver.c expands to WPP_CALL_driver_c12,
 * which ignores what it is given: the arguments stand in its body, where prefix and suffix have
 * joined theirs and where parentheses round the message do not matter any more. */
#include "gen/wpp/unit.h"

#include "gen/wpp/tmh.h"

struct emitter {
    struct cw_arena *arena;
    const struct cw_wpp_options *options;
    cw_str module;
    const struct wpp_unit *unit;
    struct cw_buf out;
    cw_str guid_name; /* WPP_0f0f..._Traceguid */
};

/* --- what depends on the signature of the messages --- */

static cw_str signature_of(struct emitter *e, const struct wpp_message *message) {
    struct cw_buf buf = cw_buf_new(e->arena);
    for (size_t i = 0; i < message->format.types.len; i++)
        cw_buf_add(&buf, message->format.types.items[i]->signature);
    return cw_buf_str(&buf);
}

static void add_parameters(struct emitter *e, const struct wpp_message *message) {
    for (size_t i = 0; i < message->format.types.len; i++)
        cw_buf_addf(&e->out, ", %" CW_FMT " _a%zu", CW_ARG(message->format.types.items[i]->c_type),
                    i + 1);
}

/* The counted strings' lengths need a place to be read from. */
static void add_locals(struct emitter *e, const struct wpp_message *message) {
    for (size_t i = 0; i < message->format.types.len; i++)
        if (message->format.types.items[i]->how == WPP_COUNTED)
            cw_buf_addf(&e->out, "    unsigned short _n%zu = WPP_COUNT(_a%zu);\n", i + 1, i + 1);
}

static void add_pairs(struct emitter *e, const struct wpp_message *message) {
    for (size_t i = 0; i < message->format.types.len; i++) {
        const struct wpp_type *type = message->format.types.items[i];
        size_t n = i + 1;
        cw_buf_add(&e->out, CW_STR("        "));
        switch (type->how) {
        case WPP_VALUE:
            cw_buf_addf(&e->out, "WPP_LOGPAIR(sizeof(_a%zu), &_a%zu)", n, n);
            break;
        case WPP_POINTED:
            cw_buf_addf(&e->out, "WPP_LOGPAIR(sizeof(GUID), WppSafeGuid(_a%zu))", n);
            break;
        case WPP_ASTR:
            cw_buf_addf(&e->out, "WPP_LOGASTR(_a%zu)", n);
            break;
        case WPP_WSTR:
            cw_buf_addf(&e->out, "WPP_LOGWSTR(_a%zu)", n);
            break;
        case WPP_COUNTED:
            cw_buf_addf(&e->out, "WPP_LOGPAIR(2, &_n%zu) WPP_LOGPAIR(_n%zu, WPP_CHARACTERS(_a%zu))",
                        n, n, n);
            break;
        case WPP_SID:
            cw_buf_addf(&e->out, "WPP_LOGPAIR(WppSizeSid(WppSafeSid(_a%zu)), WppSafeSid(_a%zu))", n,
                        n);
            break;
        case WPP_MACRO:
            cw_buf_addf(&e->out, "%" CW_FMT "(_a%zu)", CW_ARG(type->macro), n);
            break;
        }
        cw_buf_add_char(&e->out, '\n');
    }
}

/* The function that turns arguments into the pairs of the trace call. */
static void add_staging(struct emitter *e, const struct wpp_message *message, cw_str signature) {
    const int s = (int)signature.len;
    cw_buf_addf(&e->out,
                "#ifndef WPP_SF_%.*s_def\n#define WPP_SF_%.*s_def\n"
                "WPP_INLINE void WPP_SF_%.*s(WPP_LOGGER_ARG unsigned short id, LPCGUID guid",
                s, signature.ptr, s, signature.ptr, s, signature.ptr);
    add_parameters(e, message);
    cw_buf_add(&e->out, CW_STR(") {\n"));
    add_locals(e, message);
    cw_buf_add(&e->out,
               CW_STR("    WPP_TRACE(WPP_GET_LOGGER, WPP_TRACE_OPTIONS, (LPGUID)guid, id,\n"));
    add_pairs(e, message);
    cw_buf_add(&e->out, CW_STR("        (void *)0);\n}\n#endif\n"));
    if (!e->options->recorder)
        return;
    cw_buf_addf(&e->out,
                "#ifndef WPP_RECORDER_SF_%.*s_def\n#define WPP_RECORDER_SF_%.*s_def\n"
                "WPP_INLINE void WPP_RECORDER_SF_%.*s(int traced, int recorded, WPP_LOGGER_ARG "
                "void *log, unsigned char level, unsigned long flags, unsigned short id, "
                "LPCGUID guid",
                s, signature.ptr, s, signature.ptr, s, signature.ptr);
    add_parameters(e, message);
    cw_buf_add(&e->out, CW_STR(") {\n"));
    add_locals(e, message);
    cw_buf_add(&e->out,
               CW_STR("    if (traced)\n"
                      "        WPP_TRACE(WPP_GET_LOGGER, WPP_TRACE_OPTIONS, (LPGUID)guid, id,\n"));
    add_pairs(e, message);
    cw_buf_add(&e->out, CW_STR("        (void *)0);\n    if (recorded)\n"
                               "        WppAutoLogTrace(log, level, flags, (LPGUID)guid, id,\n"));
    add_pairs(e, message);
    cw_buf_add(&e->out, CW_STR("        (void *)0);\n}\n#endif\n"));
}

static void add_stagings(struct emitter *e) {
    struct cw_map done = {0};
    for (size_t i = 0; i < e->unit->messages.len; i++) {
        const struct wpp_message *message = &e->unit->messages.items[i];
        cw_str signature = signature_of(e, message);
        if (cw_map_add(e->arena, &done, signature, e))
            add_staging(e, message, signature);
    }
}

/* --- what depends on the conditions of the functions --- */

static bool is_flag(cw_str name) {
    static const char *const names[] = {"FLAG", "FLAGS", "COMPNAME", "COMPID"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (cw_str_eq(name, cw_str_of(names[i])))
            return true;
    return false;
}

static bool is_level(cw_str name) { return cw_str_ends(name, CW_STR("LEVEL")); }

static bool is_log(cw_str name) { return cw_str_eq(name, CW_STR("IFRLOG")); }

/* Places of the conditions that a default can be made of, from 1; 0: not there. */
struct roles {
    size_t flag, level, log, count;
    bool single; /* the flag is FLAG or a component, of which there is one */
};

static void note_role(struct roles *roles, cw_str name) {
    roles->count++;
    if (is_flag(name) && !roles->flag)
        roles->flag = roles->count;
    else if (is_level(name) && !roles->level)
        roles->level = roles->count;
    else if (is_log(name))
        roles->log = roles->count;
}

static struct roles roles_of(const struct wpp_function *f) {
    struct roles roles = {0};
    for (size_t i = 0; i < f->fixed.len; i++)
        note_role(&roles, f->fixed.items[i].name);
    for (size_t i = 0; i < f->params.len; i++)
        if (!cw_str_eq(f->params.items[i], CW_STR("MSG")))
            note_role(&roles, f->params.items[i]);
    return roles;
}

/* "#ifndef WPP_X_KIND / #define WPP_X_KIND(c1, c2) " */
static void begin_default(struct emitter *e, const char *before, cw_str conditions,
                          const char *kind, size_t count) {
    cw_buf_addf(&e->out, "#ifndef WPP_%s%" CW_FMT "_%s\n", before, CW_ARG(conditions), kind);
    cw_buf_addf(&e->out, "#define WPP_%s%" CW_FMT "_%s(", before, CW_ARG(conditions), kind);
    for (size_t i = 1; i <= count; i++)
        cw_buf_addf(&e->out, "%sc%zu", i > 1 ? ", " : "", i);
    cw_buf_add(&e->out, CW_STR(") "));
}

static void end_default(struct emitter *e) { cw_buf_add(&e->out, CW_STR("\n#endif\n")); }

static void add_empty(struct emitter *e, cw_str conditions, const char *kind, size_t count) {
    begin_default(e, "", conditions, kind, count);
    end_default(e);
}

static void add_required(struct emitter *e, const struct wpp_function *f, const char *kind) {
    cw_buf_addf(&e->out,
                "#ifndef WPP_%" CW_FMT "_%s\n#error the trace function %" CW_FMT
                " needs the macro WPP_%" CW_FMT "_%s\n#endif\n",
                CW_ARG(f->conditions), kind, CW_ARG(f->name), CW_ARG(f->conditions), kind);
}

static void add_enabled(struct emitter *e, const struct wpp_function *f, struct roles roles,
                        const char *kind) {
    if (!roles.flag && !roles.level && roles.count) {
        add_required(e, f, kind);
        return;
    }
    begin_default(e, "", f->conditions, kind, roles.count);
    if (roles.count == 0)
        cw_buf_add(&e->out, cw_str_eq(cw_str_of(kind), CW_STR("LOGGER"))
                                ? CW_STR("WPP_CB[0].Control.Logger,")
                                : CW_STR("(WPP_CB[0].Control.Logger != 0)"));
    if (roles.flag && roles.level)
        cw_buf_addf(&e->out, "WPP_LEVEL_FLAGS_%s(c%zu, c%zu)", kind, roles.level, roles.flag);
    else if (roles.flag)
        cw_buf_addf(&e->out, "WPP_FLAGS_%s(c%zu)", kind, roles.flag);
    else if (roles.level)
        cw_buf_addf(&e->out, "WPP_LEVEL_%s(c%zu)", kind, roles.level);
    end_default(e);
}

/* Which log of the recorder takes a message: the one named by the statement, or the provider's. */
static void add_recorder(struct emitter *e, const struct wpp_function *f, struct roles roles) {
    cw_str log = CW_STR("WPP_CB[0].Control.AutoLogContext");
    cw_str bit = CW_STR("0");
    if (roles.flag) {
        log = cw_strf(e->arena, "WPP_CONTROL(WPP_BIT_##c%zu).AutoLogContext", roles.flag);
        bit = cw_strf(e->arena, "WPP_BIT_##c%zu", roles.flag);
    }
    if (roles.log)
        log = cw_strf(e->arena, "(void *)(c%zu)", roles.log);
    bool both = roles.flag && roles.level;
    begin_default(e, "RECORDER_", f->conditions, "FILTER", roles.count);
    if (both)
        cw_buf_addf(&e->out, "WPP_RECORDER_LEVEL_FLAGS_FILTER(c%zu, c%zu)", roles.level,
                    roles.flag);
    else
        cw_buf_add(&e->out, CW_STR("1"));
    end_default(e);
    begin_default(e, "RECORDER_", f->conditions, "ARGS", roles.count);
    if (both && !roles.log)
        cw_buf_addf(&e->out, "WPP_RECORDER_LEVEL_FLAGS_ARGS(c%zu, c%zu)", roles.level, roles.flag);
    else if (roles.flag && roles.level)
        cw_buf_addf(&e->out, "%" CW_FMT ", (c%zu), %" CW_FMT, CW_ARG(log), roles.level,
                    CW_ARG(bit));
    else
        cw_buf_addf(&e->out, "%" CW_FMT ", TRACE_LEVEL_INFORMATION, %" CW_FMT, CW_ARG(log),
                    CW_ARG(bit));
    end_default(e);
}

static void add_functions(struct emitter *e) {
    struct cw_map names = {0}, conditions = {0};
    for (size_t i = 0; i < e->unit->messages.len; i++) {
        const struct wpp_function *f = e->unit->messages.items[i].statement->function;
        if (cw_map_add(e->arena, &names, f->name, e))
            cw_buf_addf(&e->out, "#undef %" CW_FMT "\n#define %" CW_FMT " WPP_(CALL)\n",
                        CW_ARG(f->name), CW_ARG(f->name));
        if (!cw_map_add(e->arena, &conditions, f->conditions, e))
            continue;
        struct roles roles = roles_of(f);
        add_empty(e, f->conditions, "PRE", roles.count);
        add_empty(e, f->conditions, "POST", roles.count);
        add_enabled(e, f, roles, "ENABLED");
        add_enabled(e, f, roles, "LOGGER");
        if (e->options->recorder)
            add_recorder(e, f, roles);
    }
}

/* --- the statements --- */

/* WPP_LEVEL_FLAGS_KIND(values) */
static void add_hook(struct emitter *e, const struct wpp_statement *statement, const char *before,
                     const char *kind) {
    const struct wpp_function *f = statement->function;
    const char *comma = "";
    cw_buf_addf(&e->out, "WPP_%s%" CW_FMT "_%s(", before, CW_ARG(f->conditions), kind);
    for (size_t i = 0; i < f->fixed.len; i++, comma = ", ")
        cw_buf_addf(&e->out, "%s%" CW_FMT, comma, CW_ARG(f->fixed.items[i].value));
    for (size_t i = 0; i < f->params.len; i++) {
        if (cw_str_eq(f->params.items[i], CW_STR("MSG")))
            continue;
        cw_buf_addf(&e->out, "%s%" CW_FMT, comma, CW_ARG(statement->arguments.items[i]));
        comma = ", ";
    }
    cw_buf_add_char(&e->out, ')');
}

static void add_values(struct emitter *e, const struct wpp_message *message) {
    for (size_t i = 0; i < message->values.len; i++) {
        const struct wpp_type *type = message->format.types.items[i];
        if (type->cast)
            cw_buf_addf(&e->out, ", (%" CW_FMT ")(%" CW_FMT ")", CW_ARG(type->c_type),
                        CW_ARG(message->values.items[i]));
        else
            cw_buf_addf(&e->out, ", %" CW_FMT, CW_ARG(message->values.items[i]));
    }
    cw_buf_add_char(&e->out, ')');
}

static void add_wide(struct emitter *e, cw_str text) {
    cw_buf_add(&e->out, CW_STR("L\""));
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '"' || text.ptr[i] == '\\')
            cw_buf_add_char(&e->out, '\\');
        if (text.ptr[i] == '?' && i && text.ptr[i - 1] == '?')
            cw_buf_add_char(&e->out, '\\'); /* no trigraphs */
        cw_buf_add_char(&e->out, text.ptr[i]);
    }
    cw_buf_add_char(&e->out, '"');
}

/* Goes into the PDB, from which the genuine tools make TMF files. */
static void add_annotation(struct emitter *e, const struct wpp_message *message) {
    cw_buf_add(&e->out, CW_STR("__annotation(L\"TMF:\", "));
    add_wide(e, wpp_tmf_header(e->arena, e->unit, e->module));
    struct cw_strs lines = wpp_tmf_message(e->arena, e->unit, message);
    for (size_t i = 0; i < lines.len; i++) {
        cw_buf_add(&e->out, CW_STR(", "));
        add_wide(e, lines.items[i]);
    }
    cw_buf_add(&e->out, CW_STR("), "));
}

static void add_statement(struct emitter *e, const struct wpp_message *message) {
    const struct wpp_statement *statement = message->statement;
    cw_str signature = signature_of(e, message);
    cw_buf_addf(&e->out, "#define WPP_CALL_%" CW_FMT "%u(...) \\\n    ", CW_ARG(e->unit->symbol),
                statement->line);
    add_hook(e, statement, "", "PRE");
    cw_buf_add(&e->out, CW_STR(" \\\n    (void)("));
    add_annotation(e, message);
    cw_buf_add(&e->out, CW_STR("\\\n    (WPP_CHECK_INIT "));
    if (e->options->recorder) {
        cw_buf_add(&e->out, CW_STR("(("));
        add_hook(e, statement, "", "ENABLED");
        cw_buf_add(&e->out, CW_STR(") || ("));
        add_hook(e, statement, "RECORDER_", "FILTER");
        cw_buf_add(&e->out, CW_STR(")))"));
        cw_buf_addf(&e->out, " \\\n    ? WPP_RECORDER_SF_%" CW_FMT "((", CW_ARG(signature));
        add_hook(e, statement, "", "ENABLED");
        cw_buf_add(&e->out, CW_STR(") ? 1 : 0, ("));
        add_hook(e, statement, "RECORDER_", "FILTER");
        cw_buf_add(&e->out, CW_STR(") ? 1 : 0, "));
        add_hook(e, statement, "", "LOGGER");
        cw_buf_add_char(&e->out, ' ');
        add_hook(e, statement, "RECORDER_", "ARGS");
        cw_buf_add(&e->out, CW_STR(", "));
    } else {
        add_hook(e, statement, "", "ENABLED");
        cw_buf_addf(&e->out, ") \\\n    ? WPP_SF_%" CW_FMT "(", CW_ARG(signature));
        add_hook(e, statement, "", "LOGGER");
        cw_buf_add_char(&e->out, ' ');
    }
    cw_buf_addf(&e->out, "%u, &%" CW_FMT, message->number, CW_ARG(e->guid_name));
    add_values(e, message);
    cw_buf_add(&e->out, CW_STR(" : (void)0) \\\n    "));
    add_hook(e, statement, "", "POST");
    cw_buf_add_char(&e->out, '\n');
}

/* --- the header --- */

static void add_defines(struct emitter *e, const struct wpp_config *config) {
    for (size_t i = 0; i < config->defines.len; i++) {
        cw_str text = config->defines.items[i].text;
        size_t end = 0;
        while (end < text.len && text.ptr[end] != '(' && text.ptr[end] != ' ')
            end++;
        cw_str name = cw_str_slice(text, 0, end);
        cw_buf_addf(&e->out, "#ifndef %" CW_FMT "\n#define %" CW_FMT "\n#endif\n", CW_ARG(name),
                    CW_ARG(text));
    }
}

/* -ctl of the genuine tool: a provider that no source describes. */
static void add_control(struct emitter *e, cw_str guid) {
    if (guid.len == 0)
        return;
    if (cw_str_starts(guid, CW_STR("{")))
        guid = cw_str_slice(guid, 1, guid.len - 1);
    char *copy = cw_cstr(e->arena, guid);
    for (size_t i = 0; i < guid.len; i++)
        if (copy[i] == '-')
            copy[i] = ',';
    cw_buf_addf(&e->out,
                "#ifndef WPP_CONTROL_GUIDS\n#define WPP_CONTROL_GUIDS WPP_DEFINE_CONTROL_GUID("
                "CtlGuid, (%s), WPP_DEFINE_BIT(Error) WPP_DEFINE_BIT(Unusual) "
                "WPP_DEFINE_BIT(Noise))\n#endif\n",
                copy);
}

static void add_guid(struct emitter *e) {
    const uint8_t *g = e->unit->guid;
    struct cw_buf name = cw_buf_new(e->arena);
    cw_buf_add(&name, CW_STR("WPP_"));
    for (size_t i = 0; i < 16; i++)
        cw_buf_addf(&name, "%02x", g[i]);
    cw_buf_add(&name, CW_STR("_Traceguid"));
    e->guid_name = cw_buf_str(&name);
    if (e->unit->messages.len == 0)
        return;
    cw_buf_addf(&e->out,
                "static const GUID %" CW_FMT " = {0x%02x%02x%02x%02x, 0x%02x%02x, "
                "0x%02x%02x, {",
                CW_ARG(e->guid_name), g[0], g[1], g[2], g[3], g[4], g[5], g[6], g[7]);
    for (size_t i = 8; i < 16; i++)
        cw_buf_addf(&e->out, "%s0x%02x", i > 8 ? ", " : "", g[i]);
    cw_buf_add(&e->out, CW_STR("}};\n"));
}

cw_str wpp_emit(struct wpp_config *config, const struct cw_wpp_options *options, cw_str module,
                const struct wpp_unit *unit) {
    struct emitter e = {.arena = config->arena,
                        .options = options,
                        .module = module,
                        .unit = unit,
                        .out = cw_buf_new(config->arena)};
    cw_buf_addf(&e.out, "/* The trace statements of %" CW_FMT ", made by `cwdk wpp`. */\n",
                CW_ARG(unit->name));
    add_defines(&e, config);
    add_control(&e, options->control_guid);
    if (!options->user_mode)
        cw_buf_add(&e.out, CW_STR("#ifndef WPP_KERNEL_MODE\n#define WPP_KERNEL_MODE\n#endif\n"));
    if (options->recorder)
        cw_buf_add(&e.out, CW_STR("#ifndef WPP_RECORDER\n#define WPP_RECORDER 1\n#endif\n"));
    cw_buf_add(&e.out, cw_str_of(wpp_tmh_common));
    if (options->user_mode) {
        cw_buf_add(&e.out, cw_str_of(wpp_tmh_user));
    } else {
        if (unit->scan.initializes)
            cw_buf_add(&e.out, cw_str_of(wpp_tmh_kernel));
        cw_buf_add(&e.out, cw_str_of(wpp_tmh_cleanup));
    }
    cw_buf_addf(&e.out, "#undef WPP_THIS_FILE\n#define WPP_THIS_FILE %" CW_FMT "\n",
                CW_ARG(unit->symbol));
    add_guid(&e);
    add_stagings(&e);
    add_functions(&e);
    for (size_t i = 0; i < unit->messages.len; i++)
        add_statement(&e, &unit->messages.items[i]);
    return cw_buf_str(&e.out);
}

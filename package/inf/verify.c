#include "package/inf/check.h"

static const struct cw_inf_code codes[] = {
#define CODE(number, k, u, w, meaning) {number, {CW_INF_##k, CW_INF_##u, CW_INF_##w}, meaning},
#include "package/inf/codes.def"
#undef CODE
};

const struct cw_inf_code *cw_inf_code(unsigned number) {
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (codes[i].number == number)
            return &codes[i];
    return NULL;
}

static bool is_allowed(const struct cw_inf_check *check, cw_str number) {
    for (size_t i = 0; check->allow && i < check->allow->len; i++)
        if (cw_str_eq(check->allow->items[i], number))
            return true;
    return false;
}

void cw_inf_report(struct cw_inf_check *check, unsigned number, struct cw_span span,
                   const char *message, const char *label, const char *help) {
    const struct cw_inf_code *code = cw_inf_code(number);
    enum cw_inf_level level = code ? code->levels[check->mode] : CW_INF_ERROR;
    struct cw_arena *arena = check->inf->arena;
    if (level == CW_INF_NONE || is_allowed(check, cw_strf(arena, "%u", number)))
        return;
    struct cw_diag *diag = cw_diag_new(arena, level == CW_INF_ERROR ? CW_ERROR : CW_WARNING,
                                       cw_strf(arena, "INF%u", number).ptr, "%s", message);
    cw_diag_primary(diag, span, "%s", label);
    if (help)
        cw_diag_help(diag, "%s", help);
    cw_emit(check->sink, diag);
    check->failed |= level == CW_INF_ERROR;
}

bool cw_inf_refer(struct cw_inf_check *check, cw_str section) {
    bool found = false;
    for (size_t i = 0; i < check->inf->sections.len; i++) {
        if (cw_str_eq_nocase(check->inf->sections.items[i].name, section)) {
            check->referenced[i] = true;
            found = true;
        }
    }
    return found;
}

static void check_stamped(struct cw_inf_check *check, cw_str text, struct cw_span span) {
    if (cw_str_find(text, CW_STR("$ARCH$")) != CW_NPOS)
        cw_inf_report(check, 1274, span, "`$ARCH$` is still there", "not stamped",
                      "packages are made from the stamped copy; `cwdk build` stamps an .inx");
}

static void check_tokens(struct cw_inf_check *check, const struct cw_inf_value *value) {
    cw_str missing = {0};
    cw_inf_expand(check->inf, value->text, &missing);
    if (missing.len)
        cw_inf_report(check, 1235, value->span,
                      CW_INF_TEXT(check, "`%%%" CW_FMT "%%` is not defined", CW_ARG(missing)),
                      "no such string", "define it in [Strings], or write %% for a percent sign");
    check_stamped(check, value->text, value->span);
}

static void check_all_tokens(struct cw_inf_check *check) {
    for (size_t i = 0; i < check->inf->sections.len; i++) {
        const struct cw_inf_section *section = &check->inf->sections.items[i];
        check_stamped(check, section->name, section->span);
        for (size_t j = 0; j < section->lines.len; j++) {
            const struct cw_inf_line *line = &section->lines.items[j];
            if (line->has_key)
                check_tokens(check, &line->key);
            for (size_t k = 0; k < line->values.len; k++)
                check_tokens(check, &line->values.items[k]);
        }
    }
}

static void check_duplicates(struct cw_inf_check *check) {
    const struct cw_inf *inf = check->inf;
    for (size_t i = 0; i < inf->sections.len; i++) {
        for (size_t j = 0; j < i; j++) {
            if (!cw_str_eq_nocase(inf->sections.items[i].name, inf->sections.items[j].name))
                continue;
            struct cw_diag *diag = cw_diag_new(inf->arena, CW_ERROR, "INF1209",
                                               "section [%" CW_FMT "] is defined twice",
                                               CW_ARG(inf->sections.items[i].name));
            cw_diag_primary(diag, inf->sections.items[i].span, "defined again here");
            cw_diag_secondary(diag, inf->sections.items[j].span, "first defined here");
            cw_emit(check->sink, diag);
            check->failed = true;
            break;
        }
    }
}

/* Sections that Windows reads by their names, so that no directive has to name them. */
static bool is_wellknown(cw_str name) {
    static const char *const names[] = {
        "Version",          "Strings",          "Manufacturer",       "SourceDisksNames",
        "SourceDisksFiles", "DestinationDirs",  "ClassInstall32",     "ControlFlags",
        "DefaultInstall",   "DefaultUninstall", "InterfaceInstall32", "SignatureAttributes"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        cw_str known = cw_str_of(names[i]);
        if (cw_str_eq_nocase(name, known) ||
            (cw_str_starts_nocase(name, known) && name.ptr[known.len] == '.'))
            return true;
    }
    return false;
}

static void check_unreferenced(struct cw_inf_check *check) {
    for (size_t i = 0; i < check->inf->sections.len; i++) {
        const struct cw_inf_section *section = &check->inf->sections.items[i];
        if (!check->referenced[i] && !is_wellknown(section->name))
            cw_inf_report(check, 2083, section->span,
                          CW_INF_TEXT(check, "nothing refers to section [%" CW_FMT "]",
                                      CW_ARG(section->name)),
                          "never used for this architecture", NULL);
    }
}

cw_result cw_inf_verify(const struct cw_inf *inf, enum cw_arch arch, enum cw_inf_mode mode,
                        const struct cw_strs *allow, struct cw_sink *sink) {
    struct cw_inf_check check = {
        .inf = inf, .arch = arch, .mode = mode, .allow = allow, .sink = sink};
    check.referenced = cw_new_array(inf->arena, bool, inf->sections.len);
    cw_inf_resolve(inf, arch, &check.install);
    cw_inf_check_version(&check);
    cw_inf_check_models(&check);
    cw_inf_check_files(&check);
    check_all_tokens(&check);
    check_duplicates(&check);
    check_unreferenced(&check);
    return check.failed ? cw_fail(CW_REPORTED) : CW_OK;
}

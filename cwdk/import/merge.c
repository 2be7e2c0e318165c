/* Four evaluations to one manifest: what all say, what only a profile says, and what has no place
 * in a manifest because it differs otherwise. */
#include "cwdk/import/import.h"

#include "base/fs.h"
#include "cwdk/import/kit.h"

struct masked {
    struct cw_value value;
    unsigned mask; /* bit n: variant n says it */
};

CW_VEC_TYPE(masked_list, struct masked);

static struct masked_list collect(struct cw_arena *arena, const struct cw_variant *variants,
                                  size_t count, enum cw_import_list list) {
    struct masked_list all = {0};
    struct cw_map index = {0};
    for (size_t v = 0; v < count; v++) {
        const struct cw_values *values = &variants[v].lists[list];
        for (size_t i = 0; i < values->len; i++) {
            cw_str text = values->items[i].text;
            size_t *at = cw_map_get(&index, text);
            if (!at) {
                at = cw_new(arena, size_t);
                *at = all.len;
                cw_map_set(arena, &index, text, at);
                cw_vec_push(arena, &all, (struct masked){values->items[i], 0});
            }
            all.items[*at].mask |= 1u << v;
        }
    }
    return all;
}

/* "Debug|x64, Debug|ARM64" */
static cw_str names_of(struct cw_arena *arena, const struct cw_variant *variants, size_t count,
                       unsigned mask) {
    struct cw_buf out = cw_buf_new(arena);
    for (size_t v = 0; v < count; v++)
        if (mask & 1u << v)
            cw_buf_addf(&out, "%s%" CW_FMT "|%" CW_FMT, out.len ? ", " : "",
                        CW_ARG(variants[v].configuration), CW_ARG(variants[v].platform));
    return cw_buf_str(&out);
}

/* One note is enough for all of these. */
static bool is_of_wpp(enum cw_import_list list) {
    return list >= CW_LIST_WPP_SOURCES && list <= CW_LIST_WPP_EXTENSIONS;
}

/* Which variants are of what. */
struct groups {
    unsigned all, debug, x64, arm64;
};

static struct groups groups_of(const struct cw_variant *variants, size_t count) {
    struct groups groups = {0};
    for (size_t v = 0; v < count; v++) {
        bool x64 = cw_str_eq_nocase(variants[v].platform, CW_STR("x64"));
        groups.all |= 1u << v;
        groups.debug |= (unsigned)variants[v].debug << v;
        groups.x64 |= (unsigned)x64 << v;
        groups.arm64 |= (unsigned)!x64 << v;
    }
    return groups;
}

/* The lists that [target.x64] and [target.arm64] have. */
static bool is_of_target(enum cw_import_list list) {
    return list == CW_LIST_SOURCES || list == CW_LIST_INCLUDE || list == CW_LIST_DEFINES ||
           list == CW_LIST_LIBRARIES || list == CW_LIST_COMPILER_ARGS ||
           list == CW_LIST_LINKER_ARGS;
}

/* Where in the manifest a value goes that these variants say; NULL: there is no place for it. */
static struct cw_values *place_for(enum cw_import_list list, unsigned mask, struct groups groups,
                                   struct cw_imported *project) {
    if (mask == groups.all)
        return &project->lists[list];
    if (list == CW_LIST_DEFINES && mask == groups.debug)
        return &project->dev_defines;
    if (list == CW_LIST_DEFINES && mask == (groups.all & ~groups.debug))
        return &project->release_defines;
    if (is_of_target(list) && mask == groups.x64)
        return &project->target_lists[0][list];
    if (is_of_target(list) && mask == groups.arm64)
        return &project->target_lists[1][list];
    return NULL;
}

static void merge_list(struct cw_importer *importer, const struct cw_variant *variants,
                       size_t count, enum cw_import_list list, struct cw_imported *project) {
    struct groups groups = groups_of(variants, count);
    struct masked_list found = collect(importer->arena, variants, count, list);
    for (size_t i = 0; i < found.len; i++) {
        const struct masked *one = &found.items[i];
        bool in_base = one->mask & 1;
        struct cw_values *into = place_for(list, one->mask, groups, project);
        if (into || in_base)
            cw_values_add(importer->arena, into ? into : &project->lists[list], one->value.text,
                          one->value.span);
        if (!into && is_of_wpp(list))
            cw_note_at(&importer->notes, project->span,
                       CW_STR("the manifest has those of Release and x64, for all"),
                       "the settings of WPP differ between configurations");
        else if (!into)
            cw_note_at(&importer->notes, one->value.span,
                       in_base ? CW_STR("it is in the manifest, for all of them: remove it there "
                                        "if that is wrong")
                               : CW_STR("it is not in the manifest: add it there if it is needed"),
                       "%s `%" CW_FMT "` is for %" CW_FMT " alone", cw_import_list_name(list),
                       CW_ARG(one->value.text),
                       CW_ARG(names_of(importer->arena, variants, count, one->mask)));
    }
}

/* A name that Windows takes for a service, a file and a section of an INF alike. */
static cw_str driver_name(struct cw_importer *importer, const struct cw_imported *project,
                          cw_str wanted) {
    char *name = cw_cstr(importer->arena, wanted);
    size_t len = wanted.len > 32 ? 32 : wanted.len;
    bool changed = len != wanted.len;
    for (size_t i = 0; i < len; i++) {
        char c = name[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter || (i && ((c >= '0' && c <= '9') || c == '-' || c == '_')))
            continue;
        name[i] = i ? '_' : 'x';
        changed = true;
    }
    if (changed)
        cw_note_at(&importer->notes, project->span, CW_STR("the INF must name the file so, too"),
                   "the name `%" CW_FMT "` is not one for a driver here; it became `%.*s`",
                   CW_ARG(wanted), (int)len, name);
    return cw_str_n(name, len);
}

/* The framework's version, and the Windows that has it. */
static void set_framework(struct cw_importer *importer, const struct cw_variant *base,
                          struct cw_imported *project) {
    static const struct {
        const char *minor, *os;
    } brought[] = {{"15", ""},           {"17", "10.0.10586"}, {"19", "10.0.14393"},
                   {"21", "10.0.15063"}, {"23", "10.0.16299"}, {"25", "10.0.17134"},
                   {"27", "10.0.17763"}, {"31", "10.0.19041"}, {"33", "10.0.20348"}};
    if (cw_str_eq(project->driver_type, CW_STR("WDM")))
        return;
    bool umdf = cw_str_eq(project->driver_type, CW_STR("UMDF"));
    const struct cw_property *minor = cw_property_find(
        &base->project, umdf ? CW_STR("UMDF_VERSION_MINOR") : CW_STR("KMDF_VERSION_MINOR"));
    cw_str minimum = cw_str_trim(cw_property(
        &base->project, umdf ? "UMDF_MINIMUM_VERSION_REQUIRED" : "KMDF_MINIMUM_VERSION_REQUIRED"));
    uint64_t number;
    if (cw_str_to_u64(minimum, 10, &number))
        project->framework_minimum = cw_strf(importer->arena, "%u", (unsigned)number);
    cw_str text = minor ? cw_str_trim(minor->value) : (cw_str){0};
    if (text.len == 0)
        return;
    if (!cw_str_to_u64(text, 10, &number)) {
        cw_note_at(&importer->notes, minor->span, CW_STR("write the version into [driver-model]"),
                   "`%" CW_FMT "` is not a version of %" CW_FMT, CW_ARG(text),
                   CW_ARG(project->driver_type));
        return;
    }
    for (size_t i = 0; i < sizeof brought / sizeof *brought; i++)
        if (cw_str_eq(text, cw_str_of(brought[i].minor))) {
            project->framework_minor = text;
            project->minimum_os = cw_str_of(brought[i].os);
            return;
        }
    /* One below the last that there is, so that the project can be tried. */
    uint64_t known = 15;
    for (size_t i = 0; i < sizeof brought / sizeof *brought; i++) {
        uint64_t each;
        if (cw_str_to_u64(cw_str_of(brought[i].minor), 10, &each) && each <= number) {
            known = each;
            project->minimum_os = cw_str_of(brought[i].os);
        }
    }
    project->framework_minor = cw_strf(importer->arena, "%u", (unsigned)known);
    uint64_t least;
    if (cw_str_to_u64(project->framework_minimum, 10, &least) && least > known)
        project->framework_minimum = project->framework_minor;
    cw_note_at(&importer->notes, minor->span, CW_STR("build it against a genuine WDK (wdk-root)"),
               "%" CW_FMT " version %" CW_FMT " is not known here; the manifest says %u",
               CW_ARG(project->driver_type), CW_ARG(text), (unsigned)known);
}

/* An older Windows than 10 shows in what the headers declare. */
static void set_target_version(struct cw_importer *importer, const struct cw_variant *base,
                               struct cw_imported *project) {
    const struct cw_property *said = cw_property_find(&base->project, CW_STR("TargetVersion"));
    unsigned version = said ? cw_kit_target_version(cw_str_trim(said->value)) : 0;
    if (version == 0 || version >= 0xA00 || cw_str_eq(project->driver_type, CW_STR("UMDF")))
        return;
    struct cw_values *args = &project->lists[CW_LIST_COMPILER_ARGS];
    static const char *const names[] = {"_WIN32_WINNT", "WINVER", "NTDDI_VERSION"};
    for (size_t i = 0; i < 3; i++) {
        unsigned value = i == 2 ? version << 16 : version;
        cw_values_add(importer->arena, args, cw_strf(importer->arena, "-U%s", names[i]),
                      said->span);
        cw_values_add(importer->arena, args,
                      cw_strf(importer->arena, "-D%s=0x%08X", names[i], value), said->span);
    }
    cw_note_at(&importer->notes, said->span,
               CW_STR("remove those compiler-args to build for Windows 10 alone"),
               "TargetVersion %" CW_FMT ": the headers declare what that Windows has, and the "
               "package is for Windows 10",
               CW_ARG(said->value));
}

static void drop(struct cw_values *values, const char *text) {
    size_t kept = 0;
    for (size_t i = 0; i < values->len; i++)
        if (!cw_str_eq_nocase(values->items[i].text, cw_str_of(text)))
            values->items[kept++] = values->items[i];
    values->len = kept;
}

void cw_import_merge(struct cw_importer *importer, const struct cw_variant *variants, size_t count,
                     struct cw_imported *project) {
    const struct cw_variant *base = &variants[0];
    for (int list = 0; list < CW_LISTS; list++)
        merge_list(importer, variants, count, (enum cw_import_list)list, project);
    for (size_t i = 0; i < base->generates.len; i++)
        cw_vec_push(importer->arena, &project->generates, base->generates.items[i]);
    project->module_definition = base->module_definition;
    project->entry = base->entry;
    project->warnings = base->warnings;
    project->warnings_are_errors = base->warnings_are_errors;
    project->wpp = project->lists[CW_LIST_WPP_SOURCES].len > 0;
    project->wpp_everywhere =
        project->lists[CW_LIST_WPP_SOURCES].len == project->lists[CW_LIST_SOURCES].len;
    project->recorder = base->recorder;
    project->wpp_module = base->wpp_module;
    project->wpp_control_guid = base->wpp_control_guid;
    cw_str wanted = base->output_name.len ? base->output_name
                                          : cw_str_trim(cw_property(&base->project, "TargetName"));
    project->name = driver_name(importer, project, wanted);
    set_framework(importer, base, project);
    set_target_version(importer, base, project);
    if (project->recorder)
        drop(&project->lists[CW_LIST_LIBRARIES], "wpprecorder");
    if (project->kind == CW_IMPORT_EXPORT_DRIVER) /* its header says that what it has is imported */
        cw_values_add(importer->arena, &project->lists[CW_LIST_LINKER_ARGS], CW_STR("/ignore:4217"),
                      project->span);
    struct cw_values *include = &project->lists[CW_LIST_INCLUDE];
    cw_values_add(importer->arena, include, CW_STR("."), (struct cw_span){0});
    cw_import_choose_inf(importer, project, base->time_stamp);
}

#include "cwdk/manifest.h"

#include <stddef.h>
#include "base/fs.h"
#include "base/vec.h"
#include "cwdk/manifest_reader.h"

enum kind { STRING, STRINGS, INTEGER, BOOLEAN };

struct key {
    const char *section; /* NULL in tables of which there are several */
    const char *name;
    enum kind kind;
    size_t offset;
};

static const struct key manifest_keys[] = {
#define MANIFEST_KEY(section, name, kind, member)                                                  \
    {section, name, kind, offsetof(struct cw_manifest, member)},
#include "cwdk/manifest_keys.def"
#undef MANIFEST_KEY
};
static const struct key profile_keys[] = {
#define PROFILE_KEY(name, kind, member) {NULL, name, kind, offsetof(struct cw_profile, member)},
#include "cwdk/manifest_keys.def"
#undef PROFILE_KEY
};
static const struct key generate_keys[] = {
#define GENERATE_KEY(name, kind, member) {NULL, name, kind, offsetof(struct cw_generate, member)},
#include "cwdk/manifest_keys.def"
#undef GENERATE_KEY
};
static const struct key dependency_keys[] = {
#define DEPENDENCY_KEY(name, kind, member)                                                         \
    {NULL, name, kind, offsetof(struct cw_dependency, member)},
#include "cwdk/manifest_keys.def"
#undef DEPENDENCY_KEY
};
static const struct key target_keys[] = {
#define TARGET_KEY(name, kind, member) {NULL, name, kind, offsetof(struct cw_arch_extras, member)},
#include "cwdk/manifest_keys.def"
#undef TARGET_KEY
};
enum {
    TARGET_KEYS = sizeof target_keys / sizeof *target_keys,
    MANIFEST_KEYS = sizeof manifest_keys / sizeof *manifest_keys,
    PROFILE_KEYS = sizeof profile_keys / sizeof *profile_keys,
    GENERATE_KEYS = sizeof generate_keys / sizeof *generate_keys,
    DEPENDENCY_KEYS = sizeof dependency_keys / sizeof *dependency_keys,
};

struct cw_diag *cw_manifest_error(struct cw_manifest_reader *r, struct cw_span span,
                                  const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_str message = cw_strv(r->arena, format, args);
    va_end(args);
    struct cw_diag *diag = cw_diag_new(r->arena, CW_ERROR, NULL, "%" CW_FMT, CW_ARG(message));
    if (span.file)
        cw_diag_primary(diag, span, "%s", "");
    return diag;
}

void cw_manifest_say(struct cw_manifest_reader *r, const struct cw_diag *diag) {
    r->errors++;
    cw_emit(r->sink, diag);
}

static void unknown(struct cw_manifest_reader *r, const char *what,
                    const struct cw_toml_entry *entry, const struct cw_strs *known) {
    struct cw_diag *diag =
        cw_manifest_error(r, entry->key_span, "unknown %s `%" CW_FMT "`", what, CW_ARG(entry->key));
    cw_str nearest = cw_str_nearest(entry->key, known->items, known->len);
    if (nearest.len) {
        cw_diag_help(diag, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
    } else {
        struct cw_buf list = cw_buf_new(r->arena);
        for (size_t i = 0; i < known->len; i++)
            cw_buf_addf(&list, "%s`%" CW_FMT "`", i ? ", " : "", CW_ARG(known->items[i]));
        cw_diag_help(diag, "known here: %" CW_FMT, CW_ARG(cw_buf_str(&list)));
    }
    cw_manifest_say(r, diag);
}

static bool has_kind(struct cw_manifest_reader *r, const struct cw_toml_entry *entry,
                     enum cw_toml_kind kind) {
    if (entry->value->kind == kind)
        return true;
    cw_manifest_say(r, cw_manifest_error(r, entry->value->span, "`%" CW_FMT "` takes %s, not %s",
                                         CW_ARG(entry->key), cw_toml_kind_name(kind),
                                         cw_toml_kind_name(entry->value->kind)));
    return false;
}

static void read_strings(struct cw_manifest_reader *r, const struct cw_toml_entry *entry,
                         struct cw_strs *into) {
    *into = (struct cw_strs){0};
    for (size_t i = 0; i < entry->value->array.len; i++) {
        const struct cw_toml_value *item = entry->value->array.items[i];
        if (item->kind == CW_TOML_STRING)
            cw_vec_push(r->arena, into, item->string);
        else
            cw_manifest_say(r,
                            cw_manifest_error(r, item->span, "`%" CW_FMT "` takes strings, not %s",
                                              CW_ARG(entry->key), cw_toml_kind_name(item->kind)));
    }
}

static void read_value(struct cw_manifest_reader *r, const struct cw_toml_entry *entry,
                       enum kind kind, void *into) {
    switch (kind) {
    case STRING:
        if (has_kind(r, entry, CW_TOML_STRING))
            *(cw_str *)into = entry->value->string;
        break;
    case STRINGS:
        if (has_kind(r, entry, CW_TOML_ARRAY))
            read_strings(r, entry, into);
        break;
    case INTEGER:
        if (has_kind(r, entry, CW_TOML_INTEGER))
            *(int64_t *)into = entry->value->integer;
        break;
    case BOOLEAN:
        if (has_kind(r, entry, CW_TOML_BOOLEAN))
            *(bool *)into = entry->value->boolean;
        break;
    }
}

static bool in_section(const struct key *key, const char *section) {
    return section ? strcmp(key->section, section) == 0 : true;
}

/* Reads one table by the keys that belong to `section` (all of them when that is NULL). */
static void read_table(struct cw_manifest_reader *r, const struct cw_toml_value *table,
                       const struct key *keys, size_t count, const char *section, void *into) {
    struct cw_strs known = {0};
    for (size_t k = 0; k < count; k++)
        if (in_section(&keys[k], section))
            cw_vec_push(r->arena, &known, cw_str_of(keys[k].name));
    for (size_t i = 0; i < table->table.entries.len; i++) {
        const struct cw_toml_entry *entry = &table->table.entries.items[i];
        const struct key *found = NULL;
        for (size_t k = 0; k < count; k++)
            if (in_section(&keys[k], section) && cw_str_eq(cw_str_of(keys[k].name), entry->key))
                found = &keys[k];
        if (found)
            read_value(r, entry, found->kind, (char *)into + found->offset);
        else
            unknown(r, "key", entry, &known);
    }
}

static void read_profiles(struct cw_manifest_reader *r, const struct cw_toml_value *table,
                          struct cw_manifest *manifest) {
    struct cw_strs known = {0};
    cw_vec_push(r->arena, &known, CW_STR("dev"));
    cw_vec_push(r->arena, &known, CW_STR("release"));
    for (size_t i = 0; i < table->table.entries.len; i++) {
        const struct cw_toml_entry *entry = &table->table.entries.items[i];
        struct cw_profile *profile = cw_str_eq(entry->key, CW_STR("dev"))       ? &manifest->dev
                                     : cw_str_eq(entry->key, CW_STR("release")) ? &manifest->release
                                                                                : NULL;
        if (!profile)
            unknown(r, "profile", entry, &known);
        else if (has_kind(r, entry, CW_TOML_TABLE))
            read_table(r, entry->value, profile_keys, PROFILE_KEYS, NULL, profile);
    }
}

static const char *const arch_names[] = {"x64", "arm64"};

/* [target.x64] */
static void read_targets(struct cw_manifest_reader *r, const struct cw_toml_value *table,
                         struct cw_manifest *manifest) {
    struct cw_strs known = {0};
    for (size_t a = 0; a < 2; a++)
        cw_vec_push(r->arena, &known, cw_str_of(arch_names[a]));
    for (size_t i = 0; i < table->table.entries.len; i++) {
        const struct cw_toml_entry *entry = &table->table.entries.items[i];
        size_t a = 0;
        while (a < 2 && !cw_str_eq(entry->key, known.items[a]))
            a++;
        if (a == 2)
            unknown(r, "processor", entry, &known);
        else if (has_kind(r, entry, CW_TOML_TABLE))
            read_table(r, entry->value, target_keys, TARGET_KEYS, NULL, &manifest->extras[a]);
    }
}

/* [[generate]] */
static void read_generates(struct cw_manifest_reader *r, const struct cw_toml_value *array,
                           struct cw_manifest *manifest) {
    for (size_t i = 0; i < array->array.len; i++) {
        const struct cw_toml_value *item = array->array.items[i];
        if (item->kind != CW_TOML_TABLE) {
            cw_manifest_say(r, cw_manifest_error(r, item->span, "`generate` takes tables, not %s",
                                                 cw_toml_kind_name(item->kind)));
            continue;
        }
        struct cw_generate generate = {.span = item->span};
        read_table(r, item, generate_keys, GENERATE_KEYS, NULL, &generate);
        cw_vec_push(r->arena, &manifest->generates, generate);
    }
}

/* NAME = { path = "..." } */
static void read_dependencies(struct cw_manifest_reader *r, const struct cw_toml_value *table,
                              struct cw_manifest *manifest) {
    for (size_t i = 0; i < table->table.entries.len; i++) {
        const struct cw_toml_entry *entry = &table->table.entries.items[i];
        struct cw_dependency dependency = {.name = entry->key, .span = entry->key_span};
        if (!has_kind(r, entry, CW_TOML_TABLE))
            continue;
        read_table(r, entry->value, dependency_keys, DEPENDENCY_KEYS, NULL, &dependency);
        cw_vec_push(r->arena, &manifest->dependencies, dependency);
    }
}

static void read_section(struct cw_manifest_reader *r, const struct cw_toml_entry *entry,
                         const char *name, struct cw_manifest *manifest) {
    if (strcmp(name, "generate") == 0) {
        if (has_kind(r, entry, CW_TOML_ARRAY))
            read_generates(r, entry->value, manifest);
    } else if (has_kind(r, entry, CW_TOML_TABLE)) {
        if (strcmp(name, "profile") == 0)
            read_profiles(r, entry->value, manifest);
        else if (strcmp(name, "target") == 0)
            read_targets(r, entry->value, manifest);
        else if (strcmp(name, "dependencies") == 0)
            read_dependencies(r, entry->value, manifest);
        else
            read_table(r, entry->value, manifest_keys, MANIFEST_KEYS, name, manifest);
    }
}

static void read_sections(struct cw_manifest_reader *r, const struct cw_toml_value *root,
                          struct cw_manifest *manifest) {
    static const char *const sections[] = {"package", "driver-model", "build",        "target",
                                           "wpp",     "generate",     "dependencies", "workspace",
                                           "check",   "test",         "profile"};
    enum { COUNT = sizeof sections / sizeof *sections };
    struct cw_strs known = {0};
    for (size_t s = 0; s < COUNT; s++)
        cw_vec_push(r->arena, &known, cw_str_of(sections[s]));
    for (size_t i = 0; i < root->table.entries.len; i++) {
        const struct cw_toml_entry *entry = &root->table.entries.items[i];
        size_t s = 0;
        while (s < COUNT && !cw_str_eq(known.items[s], entry->key))
            s++;
        if (s == COUNT)
            unknown(r, entry->value->kind == CW_TOML_TABLE ? "section" : "key", entry, &known);
        else
            read_section(r, entry, sections[s], manifest);
    }
    manifest->has_wpp = cw_toml_find(root, CW_STR("wpp")) != NULL;
    manifest->is_workspace = cw_toml_find(root, CW_STR("workspace")) != NULL;
}

static const struct cw_toml_entry *find_key(const struct cw_manifest *manifest, const char *section,
                                            const char *key) {
    const struct cw_toml_entry *table = cw_toml_find(manifest->toml, cw_str_of(section));
    return table && table->value->kind == CW_TOML_TABLE ? cw_toml_find(table->value, cw_str_of(key))
                                                        : NULL;
}

struct cw_span cw_manifest_span(const struct cw_manifest *manifest, const char *section,
                                const char *key) {
    const struct cw_toml_entry *entry = find_key(manifest, section, key);
    return entry ? entry->value->span : (struct cw_span){0};
}

static struct cw_span item_span(const struct cw_toml_entry *entry, size_t index) {
    if (!entry)
        return (struct cw_span){0};
    bool item = entry->value->kind == CW_TOML_ARRAY && index < entry->value->array.len;
    return item ? entry->value->array.items[index]->span : entry->value->span;
}

struct cw_span cw_manifest_item_span(const struct cw_manifest *manifest, const char *section,
                                     const char *key, size_t index) {
    return item_span(find_key(manifest, section, key), index);
}

struct cw_span cw_manifest_target_span(const struct cw_manifest *manifest, enum cw_arch arch,
                                       const char *key, size_t index) {
    const struct cw_toml_entry *table = find_key(manifest, "target", arch_names[arch]);
    bool is_table = table && table->value->kind == CW_TOML_TABLE;
    return item_span(is_table ? cw_toml_find(table->value, cw_str_of(key)) : NULL, index);
}

static struct cw_strs strings(struct cw_arena *arena, const char *first, const char *second) {
    struct cw_strs both = {0};
    cw_vec_push(arena, &both, cw_str_of(first));
    if (second)
        cw_vec_push(arena, &both, cw_str_of(second));
    return both;
}

static struct cw_manifest defaults(struct cw_arena *arena) {
    return (struct cw_manifest){
        .inf_mode = CW_STR("k"),
        .kmdf_major = 1,
        .kmdf_minor = -1,
        .kmdf_minimum = -1,
        .umdf_major = 2,
        .umdf_minor = -1,
        .umdf_minimum = -1,
        .kind_name = CW_STR("driver"),
        .warnings = CW_STR("extra"),
        .sources = strings(arena, "src/**/*.c", "src/**/*.cpp"),
        .files = CW_STR("."),
        .minimum_os = CW_STR("10.0.10240"),
        .target_arch = CW_STR("x64"),
        .check_level = CW_STR("error"),
        .test_sources = strings(arena, "tests/*.c", NULL),
        .test_seed = 1,
        .test_processors = 2,
        .test_timeout = 60,
        .test_schedule = CW_STR("rr"),
        .dev = {.opt_level = CW_STR("1"), .debug = true, .checked = true},
        .release = {.opt_level = CW_STR("2"), .debug = true},
    };
}

cw_result cw_manifest_load(struct cw_arena *arena, struct cw_sink *sink, cw_str path,
                           struct cw_manifest *ret_manifest) {
    struct cw_manifest manifest = defaults(arena);
    CW_TRY(cw_sources_load(sink->sources, path, &manifest.file));
    manifest.path = cw_str_dup(arena, path);
    cw_str absolute;
    CW_TRY(cw_fs_absolute(arena, path, &absolute));
    manifest.root = cw_str_dup(arena, cw_path_dir(absolute));
    struct cw_toml_value *root;
    CW_TRY(cw_toml_parse(arena, sink, manifest.file, &root));
    manifest.toml = root;
    struct cw_manifest_reader r = {.arena = arena, .sink = sink};
    read_sections(&r, root, &manifest);
    if (r.errors == 0)
        cw_manifest_settle(&r, &manifest);
    if (r.errors)
        return cw_fail(CW_REPORTED);
    *ret_manifest = manifest;
    return CW_OK;
}

#include "cwdk/manifest.h"

#include <stddef.h>
#include "base/fs.h"
#include "base/vec.h"

enum kind { STRING, STRINGS, INTEGER, BOOLEAN };

struct key {
    const char *section; /* NULL in a profile */
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
enum {
    MANIFEST_KEYS = sizeof manifest_keys / sizeof *manifest_keys,
    PROFILE_KEYS = sizeof profile_keys / sizeof *profile_keys,
};

struct reader {
    struct cw_arena *arena;
    struct cw_sink *sink;
    unsigned errors;
};

static struct cw_diag *error_at(struct reader *r, struct cw_span span, const char *format, ...)
    CW_PRINTF(3, 4);

/* The caller may add help; say() emits it. */
static struct cw_diag *error_at(struct reader *r, struct cw_span span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_str message = cw_strv(r->arena, format, args);
    va_end(args);
    struct cw_diag *diag = cw_diag_new(r->arena, CW_ERROR, NULL, "%" CW_FMT, CW_ARG(message));
    if (span.file)
        cw_diag_primary(diag, span, "%s", "");
    return diag;
}

static void say(struct reader *r, const struct cw_diag *diag) {
    r->errors++;
    cw_emit(r->sink, diag);
}

static void unknown(struct reader *r, const char *what, const struct cw_toml_entry *entry,
                    const struct cw_strs *known) {
    struct cw_diag *diag =
        error_at(r, entry->key_span, "unknown %s `%" CW_FMT "`", what, CW_ARG(entry->key));
    cw_str nearest = cw_str_nearest(entry->key, known->items, known->len);
    if (nearest.len) {
        cw_diag_help(diag, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
    } else {
        struct cw_buf list = cw_buf_new(r->arena);
        for (size_t i = 0; i < known->len; i++)
            cw_buf_addf(&list, "%s`%" CW_FMT "`", i ? ", " : "", CW_ARG(known->items[i]));
        cw_diag_help(diag, "known here: %" CW_FMT, CW_ARG(cw_buf_str(&list)));
    }
    say(r, diag);
}

static bool has_kind(struct reader *r, const struct cw_toml_entry *entry, enum cw_toml_kind kind) {
    if (entry->value->kind == kind)
        return true;
    say(r, error_at(r, entry->value->span, "`%" CW_FMT "` takes %s, not %s", CW_ARG(entry->key),
                    cw_toml_kind_name(kind), cw_toml_kind_name(entry->value->kind)));
    return false;
}

static void read_strings(struct reader *r, const struct cw_toml_entry *entry,
                         struct cw_strs *into) {
    *into = (struct cw_strs){0};
    for (size_t i = 0; i < entry->value->array.len; i++) {
        const struct cw_toml_value *item = entry->value->array.items[i];
        if (item->kind == CW_TOML_STRING)
            cw_vec_push(r->arena, into, item->string);
        else
            say(r, error_at(r, item->span, "`%" CW_FMT "` takes strings, not %s",
                            CW_ARG(entry->key), cw_toml_kind_name(item->kind)));
    }
}

static void read_value(struct reader *r, const struct cw_toml_entry *entry, enum kind kind,
                       void *into) {
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
static void read_table(struct reader *r, const struct cw_toml_value *table, const struct key *keys,
                       size_t count, const char *section, void *into) {
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

static void read_profiles(struct reader *r, const struct cw_toml_value *table,
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

static void read_sections(struct reader *r, const struct cw_toml_value *root,
                          struct cw_manifest *manifest) {
    static const char *const sections[] = {"package", "driver-model", "build",
                                           "check",   "test",         "profile"};
    enum { COUNT = sizeof sections / sizeof *sections };
    struct cw_strs known = {0};
    for (size_t s = 0; s < COUNT; s++)
        cw_vec_push(r->arena, &known, cw_str_of(sections[s]));
    for (size_t i = 0; i < root->table.entries.len; i++) {
        const struct cw_toml_entry *entry = &root->table.entries.items[i];
        size_t s = 0;
        while (s < COUNT && !cw_str_eq(cw_str_of(sections[s]), entry->key))
            s++;
        if (s == COUNT)
            unknown(r, entry->value->kind == CW_TOML_TABLE ? "section" : "key", entry, &known);
        else if (!has_kind(r, entry, CW_TOML_TABLE))
            continue;
        else if (s == COUNT - 1)
            read_profiles(r, entry->value, manifest);
        else
            read_table(r, entry->value, manifest_keys, MANIFEST_KEYS, sections[s], manifest);
    }
}

/* --- meaning --- */

struct cw_span cw_manifest_span(const struct cw_manifest *manifest, const char *section,
                                const char *key) {
    const struct cw_toml_entry *table = cw_toml_find(manifest->toml, cw_str_of(section));
    if (!table || table->value->kind != CW_TOML_TABLE)
        return (struct cw_span){0};
    const struct cw_toml_entry *entry = cw_toml_find(table->value, cw_str_of(key));
    return entry ? entry->value->span : (struct cw_span){0};
}

bool cw_is_driver_name(cw_str name) {
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        bool further = (c >= '0' && c <= '9') || c == '_' || c == '-';
        if (!letter && !(further && i > 0))
            return false;
    }
    return name.len > 0 && name.len <= CW_LONGEST_NAME;
}

static void require(struct reader *r, const struct cw_manifest *manifest, cw_str value,
                    const char *section, const char *key, const char *example) {
    if (value.len)
        return;
    struct cw_span span = cw_manifest_span(manifest, section, key);
    struct cw_diag *diag = error_at(
        r, span, span.file ? "`%s` in [%s] is empty" : "`%s` is missing in [%s]", key, section);
    if (!span.file)
        cw_diag_note(diag, "%" CW_FMT, CW_ARG(manifest->path));
    cw_diag_help(diag, "for example: %s = %s", key, example);
    say(r, diag);
}

static void require_choice(struct reader *r, const struct cw_manifest *manifest, cw_str value,
                           const char *section, const char *key, const char *choices) {
    struct cw_strs known = {0};
    cw_str rest = cw_str_of(choices);
    cw_str one;
    while (cw_str_split(&rest, '|', &one)) {
        if (cw_str_eq(one, value))
            return;
        cw_vec_push(r->arena, &known, one);
    }
    struct cw_diag *diag = error_at(r, cw_manifest_span(manifest, section, key),
                                    "`%" CW_FMT "` is not a value of `%s`", CW_ARG(value), key);
    cw_str nearest = cw_str_nearest(value, known.items, known.len);
    if (nearest.len)
        cw_diag_help(diag, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
    else
        cw_diag_help(diag, "one of: %s", choices);
    say(r, diag);
}

/* One to four numbers below 65536. */
static bool is_version(cw_str text) {
    size_t parts = 0;
    cw_str part;
    while (cw_str_split(&text, '.', &part)) {
        uint64_t number;
        if (!cw_str_to_u64(part, 10, &number) || number > 65535)
            return false;
        parts++;
    }
    return parts >= 1 && parts <= 4;
}

cw_str cw_manifest_version4(struct cw_arena *arena, const struct cw_manifest *manifest) {
    struct cw_buf buf = cw_buf_new(arena);
    cw_str rest = manifest->version;
    for (int i = 0; i < 4; i++) {
        cw_str part = {0};
        if (!cw_str_split(&rest, '.', &part))
            part = CW_STR("0");
        cw_buf_addf(&buf, "%s%" CW_FMT, i ? "." : "", CW_ARG(part));
    }
    return cw_buf_str(&buf);
}

/* The KMDF that a Windows brings with it, from Microsoft's version history of KMDF. A driver that
 * asks for a later one does not start there (error 87). 20348 is Windows Server 2022; the first
 * Windows 11 is 22000. */
static const struct {
    unsigned build; /* of Windows 10.0 */
    int minor;
} kmdf_versions[] = {
    {10240, 15}, {10586, 17}, {14393, 19}, {15063, 21}, {16299, 23},
    {17134, 25}, {17763, 27}, {19041, 31}, {20348, 33},
};
enum { KMDF_VERSIONS = sizeof kmdf_versions / sizeof *kmdf_versions };

static bool is_kmdf_minor(int64_t minor) {
    for (size_t i = 0; i < KMDF_VERSIONS; i++)
        if (kmdf_versions[i].minor == minor)
            return true;
    return false;
}

/* "10.0.17763" -> 17763. */
static bool os_build(cw_str os, uint64_t *ret_build) {
    return cw_str_starts(os, CW_STR("10.0.")) &&
           cw_str_to_u64(cw_str_from(os, strlen("10.0.")), 10, ret_build) &&
           *ret_build >= kmdf_versions[0].build;
}

static void check_kmdf_fits_os(struct reader *r, const struct cw_manifest *manifest,
                               uint64_t build) {
    for (size_t i = 0; i < KMDF_VERSIONS; i++) {
        if (kmdf_versions[i].minor != manifest->kmdf_minor || kmdf_versions[i].build <= build)
            continue;
        struct cw_diag *diag =
            error_at(r, cw_manifest_span(manifest, "driver-model", "target-kmdf-version-minor"),
                     "KMDF 1.%d is not on Windows before 10.0.%u", kmdf_versions[i].minor,
                     kmdf_versions[i].build);
        cw_diag_note(diag,
                     "`minimum-os` is \"%" CW_FMT "\", and a driver that asks for a later "
                     "KMDF than Windows has does not start",
                     CW_ARG(manifest->minimum_os));
        cw_diag_help(diag, "ask for an earlier KMDF, or set `minimum-os` in [build] to \"10.0.%u\"",
                     kmdf_versions[i].build);
        say(r, diag);
    }
}

static void settle_kmdf(struct reader *r, struct cw_manifest *manifest) {
    uint64_t build = 0;
    if (!os_build(manifest->minimum_os, &build)) {
        struct cw_diag *diag = error_at(r, cw_manifest_span(manifest, "build", "minimum-os"),
                                        "`minimum-os` is not a version of Windows 10 or later");
        cw_diag_help(diag, "for example \"10.0.17763\"; the earliest is \"10.0.10240\"");
        say(r, diag);
        return;
    }
    if (manifest->kmdf_major != 1)
        say(r, error_at(r, cw_manifest_span(manifest, "driver-model", "kmdf-version-major"),
                        "the only major version of KMDF is 1"));
    if (manifest->kmdf_minor < 0) {
        for (size_t i = 0; i < KMDF_VERSIONS && kmdf_versions[i].build <= build; i++)
            manifest->kmdf_minor = kmdf_versions[i].minor;
    } else if (!is_kmdf_minor(manifest->kmdf_minor)) {
        struct cw_diag *diag =
            error_at(r, cw_manifest_span(manifest, "driver-model", "target-kmdf-version-minor"),
                     "there is no KMDF 1.%lld for Windows 10", (long long)manifest->kmdf_minor);
        cw_diag_help(diag, "one of 15, 17, 19, 21, 23, 25, 27, 31, 33");
        say(r, diag);
    } else {
        check_kmdf_fits_os(r, manifest, build);
    }
    if (manifest->kmdf_minimum > manifest->kmdf_minor)
        say(r, error_at(r, cw_manifest_span(manifest, "driver-model", "minimum-kmdf-version-minor"),
                        "the minimum is above the target version, 1.%lld",
                        (long long)manifest->kmdf_minor));
}

static void settle_driver_model(struct reader *r, struct cw_manifest *manifest) {
    require(r, manifest, manifest->driver_type, "driver-model", "driver-type", "\"KMDF\"");
    if (manifest->driver_type.len == 0)
        return;
    if (cw_str_eq(manifest->driver_type, CW_STR("UMDF"))) {
        struct cw_diag *diag =
            error_at(r, cw_manifest_span(manifest, "driver-model", "driver-type"),
                     "UMDF drivers are not implemented yet");
        cw_diag_help(diag, "one of: KMDF|WDM");
        say(r, diag);
        return;
    }
    require_choice(r, manifest, manifest->driver_type, "driver-model", "driver-type", "KMDF|WDM");
    manifest->type =
        cw_str_eq(manifest->driver_type, CW_STR("WDM")) ? CW_DRIVER_WDM : CW_DRIVER_KMDF;
    settle_kmdf(r, manifest);
}

static void check_range(struct reader *r, const struct cw_manifest *manifest, const char *section,
                        const char *key, int64_t value, int64_t low, int64_t high) {
    if (value < low || value > high)
        say(r, error_at(r, cw_manifest_span(manifest, section, key),
                        "`%s` is not from %lld to %lld", key, (long long)low, (long long)high));
}

static void check_profile(struct reader *r, const struct cw_manifest *manifest,
                          const struct cw_profile *profile, const char *name) {
    static const char choices[] = "0|1|2|3|s";
    cw_str rest = cw_str_of(choices);
    cw_str one;
    while (cw_str_split(&rest, '|', &one))
        if (cw_str_eq(one, profile->opt_level))
            return;
    const struct cw_toml_entry *profiles = cw_toml_find(manifest->toml, CW_STR("profile"));
    const struct cw_toml_entry *table = cw_toml_find(profiles->value, cw_str_of(name));
    const struct cw_toml_entry *entry = cw_toml_find(table->value, CW_STR("opt-level"));
    struct cw_diag *diag = error_at(r, entry->value->span, "`%" CW_FMT "` is not an `opt-level`",
                                    CW_ARG(profile->opt_level));
    cw_diag_help(diag, "one of: %s (as strings)", choices);
    say(r, diag);
}

static void settle(struct reader *r, struct cw_manifest *manifest) {
    require(r, manifest, manifest->name, "package", "name", "\"echo\"");
    require(r, manifest, manifest->version, "package", "version", "\"0.1.0\"");
    if (manifest->name.len && !cw_is_driver_name(manifest->name)) {
        struct cw_diag *diag =
            error_at(r, cw_manifest_span(manifest, "package", "name"), "not a name for a driver");
        cw_diag_help(diag, "a letter, then letters, digits, `-` and `_`; at most %d of them",
                     CW_LONGEST_NAME);
        say(r, diag);
    }
    if (manifest->version.len && !is_version(manifest->version)) {
        struct cw_diag *diag = error_at(r, cw_manifest_span(manifest, "package", "version"),
                                        "not a version that an INF can carry");
        cw_diag_help(diag, "one to four numbers from 0 to 65535, such as \"1.2.0\"");
        say(r, diag);
    }
    settle_driver_model(r, manifest);
    require_choice(r, manifest, manifest->inf_mode, "package", "inf-mode", "k|u|w");
    require_choice(r, manifest, manifest->target_arch, "build", "target-arch", "x64|arm64|all");
    require_choice(r, manifest, manifest->check_level, "check", "level", "error|warn|off");
    require_choice(r, manifest, manifest->test_schedule, "test", "schedule", "rr|random|pct");
    check_range(r, manifest, "test", "processors", manifest->test_processors, 1, 64);
    check_range(r, manifest, "test", "timeout", manifest->test_timeout, 0, 86400);
    check_range(r, manifest, "test", "seed", manifest->test_seed, 0, INT64_MAX);
    check_profile(r, manifest, &manifest->dev, "dev");
    check_profile(r, manifest, &manifest->release, "release");
    if (manifest->inf.len == 0)
        manifest->inf = cw_strf(r->arena, "%" CW_FMT ".inx", CW_ARG(manifest->name));
    if (manifest->certificate.len && !manifest->key.len)
        require(r, manifest, manifest->key, "package", "key", "\"signing-key.pem\"");
}

static struct cw_strs one_string(struct cw_arena *arena, cw_str text) {
    struct cw_strs strings = {0};
    cw_vec_push(arena, &strings, text);
    return strings;
}

static struct cw_manifest defaults(struct cw_arena *arena) {
    return (struct cw_manifest){
        .inf_mode = CW_STR("k"),
        .kmdf_major = 1,
        .kmdf_minor = -1,
        .kmdf_minimum = -1,
        .sources = one_string(arena, CW_STR("src/**/*.c")),
        .files = CW_STR("."),
        .minimum_os = CW_STR("10.0.10240"),
        .target_arch = CW_STR("x64"),
        .check_level = CW_STR("error"),
        .test_sources = one_string(arena, CW_STR("tests/*.c")),
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
    struct reader r = {.arena = arena, .sink = sink};
    read_sections(&r, root, &manifest);
    if (r.errors == 0)
        settle(&r, &manifest);
    if (r.errors)
        return cw_fail(CW_REPORTED);
    *ret_manifest = manifest;
    return CW_OK;
}

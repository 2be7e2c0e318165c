#include "cwdk/manifest_reader.h"

#include "base/fs.h"

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

static void require(struct cw_manifest_reader *r, const struct cw_manifest *manifest, cw_str value,
                    const char *section, const char *key, const char *example) {
    if (value.len)
        return;
    struct cw_span span = cw_manifest_span(manifest, section, key);
    struct cw_diag *diag = cw_manifest_error(
        r, span, span.file ? "`%s` in [%s] is empty" : "`%s` is missing in [%s]", key, section);
    if (!span.file)
        cw_diag_note(diag, "%" CW_FMT, CW_ARG(manifest->path));
    cw_diag_help(diag, "for example: %s = %s", key, example);
    cw_manifest_say(r, diag);
}

static void require_choice(struct cw_manifest_reader *r, const struct cw_manifest *manifest,
                           cw_str value, const char *section, const char *key,
                           const char *choices) {
    struct cw_strs known = {0};
    cw_str rest = cw_str_of(choices);
    cw_str one;
    while (cw_str_split(&rest, '|', &one)) {
        if (cw_str_eq(one, value))
            return;
        cw_vec_push(r->arena, &known, one);
    }
    struct cw_diag *diag =
        cw_manifest_error(r, cw_manifest_span(manifest, section, key),
                          "`%" CW_FMT "` is not a value of `%s`", CW_ARG(value), key);
    cw_str nearest = cw_str_nearest(value, known.items, known.len);
    if (nearest.len)
        cw_diag_help(diag, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
    else
        cw_diag_help(diag, "one of: %s", choices);
    cw_manifest_say(r, diag);
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

/* The frameworks that a Windows brings with it, from Microsoft's version histories: KMDF 1.N and
 * UMDF 2.N have the same N. A driver that asks for a later one does not start there (error 87).
 * 20348 is Windows Server 2022; the first Windows 11 is 22000. */
static const struct {
    unsigned build; /* of Windows 10.0 */
    int minor;
} versions[] = {
    {10240, 15}, {10586, 17}, {14393, 19}, {15063, 21}, {16299, 23},
    {17134, 25}, {17763, 27}, {19041, 31}, {20348, 33},
};
enum { VERSIONS = sizeof versions / sizeof *versions };

/* KMDF or UMDF: the manifest's numbers and the keys they stand under. */
struct framework {
    const char *name;
    int the_major; /* the only one there is */
    const char *major_key, *minor_key, *minimum_key;
    int64_t *major, *minor, *minimum;
};

static bool is_minor(int64_t minor) {
    for (size_t i = 0; i < VERSIONS; i++)
        if (versions[i].minor == minor)
            return true;
    return false;
}

/* "10.0.17763" -> 17763. */
static bool os_build(cw_str os, uint64_t *ret_build) {
    return cw_str_starts(os, CW_STR("10.0.")) &&
           cw_str_to_u64(cw_str_from(os, strlen("10.0.")), 10, ret_build) &&
           *ret_build >= versions[0].build;
}

static struct cw_diag *error_in_model(struct cw_manifest_reader *r,
                                      const struct cw_manifest *manifest, const char *key,
                                      const char *format, ...) CW_PRINTF(4, 5);

static struct cw_diag *error_in_model(struct cw_manifest_reader *r,
                                      const struct cw_manifest *manifest, const char *key,
                                      const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_str message = cw_strv(r->arena, format, args);
    va_end(args);
    return cw_manifest_error(r, cw_manifest_span(manifest, "driver-model", key), "%" CW_FMT,
                             CW_ARG(message));
}

static void check_fits_os(struct cw_manifest_reader *r, const struct cw_manifest *manifest,
                          const struct framework *f, uint64_t build) {
    for (size_t i = 0; i < VERSIONS; i++) {
        if (versions[i].minor != *f->minor || versions[i].build <= build)
            continue;
        struct cw_diag *diag =
            error_in_model(r, manifest, f->minor_key, "%s %d.%d is not on Windows before 10.0.%u",
                           f->name, f->the_major, versions[i].minor, versions[i].build);
        cw_diag_note(diag,
                     "`minimum-os` is \"%" CW_FMT "\", and a driver that asks for a later "
                     "%s than Windows has does not start",
                     CW_ARG(manifest->minimum_os), f->name);
        cw_diag_help(diag, "ask for an earlier %s, or set `minimum-os` in [build] to \"10.0.%u\"",
                     f->name, versions[i].build);
        cw_manifest_say(r, diag);
    }
}

static void settle_framework(struct cw_manifest_reader *r, const struct cw_manifest *manifest,
                             const struct framework *f) {
    uint64_t build = 0;
    if (!os_build(manifest->minimum_os, &build)) {
        struct cw_diag *diag =
            cw_manifest_error(r, cw_manifest_span(manifest, "build", "minimum-os"),
                              "`minimum-os` is not a version of Windows 10 or later");
        cw_diag_help(diag, "for example \"10.0.17763\"; the earliest is \"10.0.10240\"");
        cw_manifest_say(r, diag);
        return;
    }
    if (*f->major != f->the_major)
        cw_manifest_say(r, error_in_model(r, manifest, f->major_key,
                                          "the only major version of %s is %d", f->name,
                                          f->the_major));
    if (*f->minor < 0) {
        for (size_t i = 0; i < VERSIONS && versions[i].build <= build; i++)
            *f->minor = versions[i].minor;
    } else if (!is_minor(*f->minor)) {
        struct cw_diag *diag =
            error_in_model(r, manifest, f->minor_key, "there is no %s %d.%lld for Windows 10",
                           f->name, f->the_major, (long long)*f->minor);
        cw_diag_help(diag, "one of 15, 17, 19, 21, 23, 25, 27, 31, 33");
        cw_manifest_say(r, diag);
    } else {
        check_fits_os(r, manifest, f, build);
    }
    if (*f->minimum > *f->minor)
        cw_manifest_say(r, error_in_model(r, manifest, f->minimum_key,
                                          "the minimum is above the target version, %d.%lld",
                                          f->the_major, (long long)*f->minor));
}

/* The versions of the other framework say nothing about this driver, so they are a slip. */
static void refuse_versions(struct cw_manifest_reader *r, const struct cw_manifest *manifest,
                            const struct framework *f) {
    const char *const keys[] = {f->major_key, f->minor_key, f->minimum_key};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (cw_manifest_span(manifest, "driver-model", keys[i]).file)
            cw_manifest_say(r, error_in_model(r, manifest, keys[i],
                                              "`%s` has no meaning for a %" CW_FMT " driver",
                                              keys[i], CW_ARG(manifest->driver_type)));
}

static void settle_driver_model(struct cw_manifest_reader *r, struct cw_manifest *manifest) {
    const struct framework kmdf = {
        "KMDF",
        1,
        "kmdf-version-major",
        "target-kmdf-version-minor",
        "minimum-kmdf-version-minor",
        &manifest->kmdf_major,
        &manifest->kmdf_minor,
        &manifest->kmdf_minimum,
    };
    const struct framework umdf = {
        "UMDF",
        2,
        "umdf-version-major",
        "target-umdf-version-minor",
        "minimum-umdf-version-minor",
        &manifest->umdf_major,
        &manifest->umdf_minor,
        &manifest->umdf_minimum,
    };
    require(r, manifest, manifest->driver_type, "driver-model", "driver-type", "\"KMDF\"");
    if (manifest->driver_type.len == 0)
        return;
    require_choice(r, manifest, manifest->driver_type, "driver-model", "driver-type",
                   "KMDF|UMDF|WDM");
    manifest->type = cw_str_eq(manifest->driver_type, CW_STR("WDM"))    ? CW_DRIVER_WDM
                     : cw_str_eq(manifest->driver_type, CW_STR("UMDF")) ? CW_DRIVER_UMDF
                                                                        : CW_DRIVER_KMDF;
    /* A WDM manifest may keep its KMDF keys, so that a driver can change its model in one line. */
    settle_framework(r, manifest, manifest->type == CW_DRIVER_UMDF ? &umdf : &kmdf);
    if (manifest->type != CW_DRIVER_UMDF)
        refuse_versions(r, manifest, &umdf);
    else
        refuse_versions(r, manifest, &kmdf);
}

/* --- what is built --- */

static void settle_kind(struct cw_manifest_reader *r, struct cw_manifest *manifest) {
    require_choice(r, manifest, manifest->kind_name, "build", "kind",
                   "driver|export-driver|library");
    manifest->kind = cw_str_eq(manifest->kind_name, CW_STR("library")) ? CW_KIND_LIBRARY
                     : cw_str_eq(manifest->kind_name, CW_STR("export-driver"))
                         ? CW_KIND_EXPORT_DRIVER
                         : CW_KIND_DRIVER;
    static const char *const of_an_image[] = {"module-definition", "entry", "linker-args", "inf"};
    for (size_t i = 0; i < 4 && manifest->kind == CW_KIND_LIBRARY; i++) {
        struct cw_span span = cw_manifest_span(manifest, "build", of_an_image[i]);
        if (span.file)
            cw_manifest_say(
                r, cw_manifest_error(r, span, "`%s` has no meaning for a library", of_an_image[i]));
    }
    if (manifest->kind == CW_KIND_EXPORT_DRIVER && manifest->module_definition.len == 0) {
        struct cw_span span = cw_manifest_span(manifest, "build", "kind");
        struct cw_diag *diag =
            cw_manifest_error(r, span, "an export driver needs a `module-definition`");
        cw_diag_help(diag, "a .def file whose EXPORTS name what other drivers may import, such as "
                           "module-definition = \"exports.def\"");
        cw_manifest_say(r, diag);
    }
}

static void settle_generate(struct cw_manifest_reader *r, struct cw_generate *generate) {
    static const cw_str tools[] = {CW_STR_INIT("mc"), CW_STR_INIT("mofcomp")};
    bool is_mof = cw_str_eq(generate->tool, tools[1]);
    if (!is_mof && !cw_str_eq(generate->tool, tools[0])) {
        struct cw_diag *diag =
            generate->tool.len
                ? cw_manifest_error(r, generate->span, "there is no generator `%" CW_FMT "`",
                                    CW_ARG(generate->tool))
                : cw_manifest_error(r, generate->span, "`tool` is missing in [[generate]]");
        cw_str nearest = cw_str_nearest(generate->tool, tools, 2);
        if (nearest.len)
            cw_diag_help(diag, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
        else
            cw_diag_help(diag, "`mc` for messages and events, `mofcomp` for WMI classes");
        cw_manifest_say(r, diag);
        return;
    }
    if (generate->source.len == 0) {
        struct cw_diag *diag =
            cw_manifest_error(r, generate->span, "`source` is missing in [[generate]]");
        cw_diag_help(diag, "for example: source = %s",
                     is_mof ? "\"driver.mof\"" : "\"events.man\"");
        cw_manifest_say(r, diag);
        return;
    }
    if (generate->header.len && !is_mof)
        cw_manifest_say(r, cw_manifest_error(r, generate->span,
                                             "`header` is for `mofcomp`; `mc` names its header "
                                             "after `name`"));
    if (generate->name.len == 0)
        generate->name = cw_path_stem(generate->source);
    if (cw_str_find_char(generate->name, '/') != CW_NPOS)
        cw_manifest_say(
            r, cw_manifest_error(r, generate->span, "`name` is a base name and holds no folder"));
}

static void settle_parts(struct cw_manifest_reader *r, struct cw_manifest *manifest) {
    for (size_t i = 0; i < manifest->generates.len; i++)
        settle_generate(r, &manifest->generates.items[i]);
    for (size_t i = 0; i < manifest->dependencies.len; i++) {
        const struct cw_dependency *dependency = &manifest->dependencies.items[i];
        if (dependency->path.len)
            continue;
        struct cw_diag *diag =
            cw_manifest_error(r, dependency->span, "the dependency `%" CW_FMT "` has no `path`",
                              CW_ARG(dependency->name));
        cw_diag_help(diag, "for example: %" CW_FMT " = { path = \"../%" CW_FMT "\" }",
                     CW_ARG(dependency->name), CW_ARG(dependency->name));
        cw_manifest_say(r, diag);
    }
}

/* A workspace is its members and nothing else. */
static void settle_workspace(struct cw_manifest_reader *r, const struct cw_manifest *manifest) {
    const struct cw_toml_value *root = manifest->toml;
    for (size_t i = 0; i < root->table.entries.len; i++) {
        const struct cw_toml_entry *entry = &root->table.entries.items[i];
        if (cw_str_eq(entry->key, CW_STR("workspace")))
            continue;
        struct cw_diag *diag = cw_manifest_error(
            r, entry->key_span, "a workspace has no [%" CW_FMT "]", CW_ARG(entry->key));
        cw_diag_help(diag, "put it into a project of its own, and that among the `members`");
        cw_manifest_say(r, diag);
    }
    if (manifest->members.len)
        return;
    const struct cw_toml_entry *entry = cw_toml_find(root, CW_STR("workspace"));
    struct cw_diag *diag = cw_manifest_error(r, entry->key_span, "a workspace without `members`");
    cw_diag_help(diag, "for example: members = [\"driver\", \"library\"]");
    cw_manifest_say(r, diag);
}

static void check_range(struct cw_manifest_reader *r, const struct cw_manifest *manifest,
                        const char *section, const char *key, int64_t value, int64_t low,
                        int64_t high) {
    if (value < low || value > high)
        cw_manifest_say(r, cw_manifest_error(r, cw_manifest_span(manifest, section, key),
                                             "`%s` is not from %lld to %lld", key, (long long)low,
                                             (long long)high));
}

static void check_profile(struct cw_manifest_reader *r, const struct cw_manifest *manifest,
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
    struct cw_diag *diag = cw_manifest_error(
        r, entry->value->span, "`%" CW_FMT "` is not an `opt-level`", CW_ARG(profile->opt_level));
    cw_diag_help(diag, "one of: %s (as strings)", choices);
    cw_manifest_say(r, diag);
}

/* Each must be a rule that there is, or it allows nothing. */
static void settle_inf_allow(struct cw_manifest_reader *r, const struct cw_manifest *manifest) {
    for (size_t i = 0; i < manifest->inf_allow.len; i++) {
        uint64_t number;
        if (cw_str_to_u64(manifest->inf_allow.items[i], 10, &number) && number < 10000 &&
            cw_inf_code((unsigned)number))
            continue;
        struct cw_diag *diag = cw_manifest_error(
            r, cw_manifest_span(manifest, "package", "inf-allow"),
            "`%" CW_FMT "` is not a rule that is checked", CW_ARG(manifest->inf_allow.items[i]));
        cw_diag_help(diag, "a number as InfVerif prints it, such as \"1284\"");
        cw_manifest_say(r, diag);
    }
}

static void settle_package(struct cw_manifest_reader *r, struct cw_manifest *manifest) {
    require(r, manifest, manifest->name, "package", "name", "\"echo\"");
    require(r, manifest, manifest->version, "package", "version", "\"0.1.0\"");
    if (manifest->name.len && !cw_is_driver_name(manifest->name)) {
        struct cw_diag *diag = cw_manifest_error(r, cw_manifest_span(manifest, "package", "name"),
                                                 "not a name for a driver");
        cw_diag_help(diag, "a letter, then letters, digits, `-` and `_`; at most %d of them",
                     CW_LONGEST_NAME);
        cw_manifest_say(r, diag);
    }
    if (manifest->version.len && !is_version(manifest->version)) {
        struct cw_diag *diag =
            cw_manifest_error(r, cw_manifest_span(manifest, "package", "version"),
                              "not a version that an INF can carry");
        cw_diag_help(diag, "one to four numbers from 0 to 65535, such as \"1.2.0\"");
        cw_manifest_say(r, diag);
    }
    require_choice(r, manifest, manifest->inf_mode, "package", "inf-mode", "k|u|w");
    settle_inf_allow(r, manifest);
    if (manifest->certificate.len && !manifest->key.len)
        require(r, manifest, manifest->key, "package", "key", "\"signing-key.pem\"");
}

void cw_manifest_settle(struct cw_manifest_reader *r, struct cw_manifest *manifest) {
    if (manifest->is_workspace) {
        settle_workspace(r, manifest);
        return;
    }
    settle_package(r, manifest);
    settle_driver_model(r, manifest);
    settle_kind(r, manifest);
    settle_parts(r, manifest);
    require_choice(r, manifest, manifest->warnings, "build", "warnings", "none|default|all|extra");
    require_choice(r, manifest, manifest->target_arch, "build", "target-arch", "x64|arm64|all");
    require_choice(r, manifest, manifest->check_level, "check", "level", "error|warn|off");
    require_choice(r, manifest, manifest->test_schedule, "test", "schedule", "rr|random|pct");
    check_range(r, manifest, "test", "processors", manifest->test_processors, 1, 64);
    check_range(r, manifest, "test", "timeout", manifest->test_timeout, 0, 86400);
    check_range(r, manifest, "test", "seed", manifest->test_seed, 0, INT64_MAX);
    check_profile(r, manifest, &manifest->dev, "dev");
    check_profile(r, manifest, &manifest->release, "release");
    if (!cw_manifest_span(manifest, "build", "inf").file && manifest->kind != CW_KIND_LIBRARY)
        manifest->inf = cw_strf(r->arena, "%" CW_FMT ".inx", CW_ARG(manifest->name));
}

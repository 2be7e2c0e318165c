/*
 * bindgen: reads the headers and writes what follows from them.
 *
 *   bindgen --include DIR --flags FILE --resource-dir DIR --headers FILE --dlls FILE
 *           --libraries FILE --out DIR [--depfile FILE] [--strict] [-v]
 *
 * Into DIR: <target>-<library>.def for both targets, exports.tsv, contracts.tsv, contracts.inc.
 * An annotation that is not understood and an import that no image exports are warnings, and errors
 * with --strict; so is, then, a header that no unit reads. Exit: 0; 1 when the headers do not
 * compile, disagree between units or have errors; 2 usage.
 */
#include <stdio.h>

#include "base/fs.h"
#include "wdk-sys/bindgen/emit.h"
#include "wdk-sys/bindgen/read.h"

struct options {
    cw_str include, flags, resource_dir, headers, dlls, libraries, out, depfile;
    bool verbose, strict;
};

static bool parse_options(int argc, char **argv, struct options *o) {
    const struct {
        const char *name;
        cw_str *value;
        bool required;
    } known[] = {
        {"--include", &o->include, true}, {"--flags", &o->flags, true},
        {"--headers", &o->headers, true}, {"--resource-dir", &o->resource_dir, true},
        {"--dlls", &o->dlls, true},       {"--libraries", &o->libraries, true},
        {"--out", &o->out, true},         {"--depfile", &o->depfile, false},
    };
    for (int i = 1; i < argc; i++) {
        size_t k = 0;
        if (cw_str_eq(cw_str_of(argv[i]), CW_STR("-v"))) {
            o->verbose = true;
            continue;
        }
        if (cw_str_eq(cw_str_of(argv[i]), CW_STR("--strict"))) {
            o->strict = true;
            continue;
        }
        while (k < sizeof known / sizeof *known &&
               !cw_str_eq(cw_str_of(argv[i]), cw_str_of(known[k].name)))
            k++;
        if (k == sizeof known / sizeof *known || i + 1 == argc) {
            fprintf(stderr, "bindgen: `%s` is unknown or lacks its value\n", argv[i]);
            return false;
        }
        *known[k].value = cw_str_of(argv[++i]);
    }
    for (size_t k = 0; k < sizeof known / sizeof *known; k++) {
        if (known[k].required && known[k].value->len == 0) {
            fprintf(stderr, "bindgen: %s is missing\n", known[k].name);
            return false;
        }
    }
    return true;
}

static cw_result read_file(struct cw_arena *arena, cw_str path, cw_str *ret_text) {
    cw_result result = cw_fs_read(arena, path, ret_text);
    if (cw_ok(result))
        return result;
    fprintf(stderr, "bindgen: %" CW_FMT ": %s\n", CW_ARG(path), cw_result_text(result));
    return cw_fail(CW_REPORTED);
}

static cw_result write_out(struct cw_arena *arena, const struct options *o, cw_str name,
                           cw_str text) {
    cw_str path = cw_path_join(arena, o->out, name);
    cw_result result = cw_fs_write(path, text);
    if (cw_ok(result))
        return result;
    fprintf(stderr, "bindgen: %" CW_FMT ": %s\n", CW_ARG(path), cw_result_text(result));
    return cw_fail(CW_REPORTED);
}

/* Annotations that are not understood and imports that nobody exports. */
static size_t report_problems(const struct options *o, const struct bg_homes *homes,
                              const struct bg_platform *platform) {
    const char *target = bg_target_names[platform->target];
    const char *severity = o->strict ? "error" : "warning";
    size_t problems = 0;
    for (size_t i = 0; i < platform->decls.len; i++) {
        const struct bg_decl *decl = platform->decls.items[i];
        if (bg_is_homeless(homes, decl)) {
            fprintf(stderr, "%" CW_FMT ":%u: %s: no image of dlls.tsv exports `%" CW_FMT "` (%s)\n",
                    CW_ARG(decl->header), decl->line, severity, CW_ARG(decl->name), target);
            problems++;
        }
        for (size_t k = 0; k < decl->contract->problem_count; k++) {
            const struct cw_problem *p = &decl->contract->problems[k];
            fprintf(stderr, "%" CW_FMT ":%u: %s: %" CW_FMT ": %" CW_FMT " in `%" CW_FMT "` (%s)\n",
                    CW_ARG(decl->header), decl->line, severity, CW_ARG(decl->name),
                    CW_ARG(p->message), CW_ARG(p->text), target);
            problems++;
        }
    }
    return problems;
}

static cw_result write_depfile(struct cw_arena *arena, const struct options *o,
                               const struct bg_reading *reading) {
    struct cw_buf out = cw_buf_new(arena);
    struct cw_map seen = {0};
    cw_buf_addf(&out, "%" CW_FMT ":", CW_ARG(cw_path_join(arena, o->out, CW_STR("contracts.tsv"))));
    for (size_t u = 0; u < reading->unit_count; u++) {
        for (size_t i = 0; i < reading->units[u].files.len; i++) {
            cw_str file = cw_path_normal(arena, reading->units[u].files.items[i]);
            if (cw_map_add(arena, &seen, file, arena))
                cw_buf_addf(&out, " \\\n  %" CW_FMT, CW_ARG(file));
        }
    }
    cw_buf_add_char(&out, '\n');
    cw_result result = cw_fs_write(o->depfile, cw_buf_str(&out));
    if (cw_ok(result))
        return result;
    fprintf(stderr, "bindgen: %" CW_FMT ": %s\n", CW_ARG(o->depfile), cw_result_text(result));
    return cw_fail(CW_REPORTED);
}

static cw_result write_defs(struct cw_arena *arena, const struct options *o,
                            const struct bg_homes *homes, const struct bg_platform *platform) {
    for (size_t i = 0; i < homes->libraries.len; i++) {
        const struct bg_library *library = &homes->libraries.items[i];
        cw_str name = cw_strf(arena, "%s-%" CW_FMT ".def", bg_target_names[platform->target],
                              CW_ARG(library->name));
        CW_TRY(write_out(arena, o, name, bg_def_text(arena, homes, platform, library)));
    }
    return CW_OK;
}

static size_t check_headers(struct cw_arena *arena, const struct options *o,
                            const struct bg_headers *headers, const struct bg_reading *reading) {
    struct bg_unit **units = cw_new_array(arena, struct bg_unit *, reading->unit_count);
    for (size_t i = 0; i < reading->unit_count; i++)
        units[i] = &reading->units[i];
    return bg_headers_check(arena, headers, o->include, units, reading->unit_count);
}

static cw_result write_all(struct cw_arena *arena, const struct options *o,
                           const struct bg_homes *homes, const struct bg_headers *headers,
                           const struct bg_reading *reading) {
    const struct bg_platform *platforms = reading->platforms;
    /* In a build, a header that is being written is nobody's problem yet. */
    size_t problems = o->strict ? check_headers(arena, o, headers, reading) : 0;
    for (int t = 0; t < BG_TARGET_COUNT; t++)
        problems += report_problems(o, homes, &platforms[t]);
    if (problems > 0 && o->strict) {
        fprintf(stderr, "bindgen: %zu problems in the headers\n", problems);
        return cw_fail(CW_REPORTED);
    }
    cw_str rows;
    CW_TRY(bg_contracts_inc(arena, homes, &platforms[BG_X64], &rows));
    for (int t = 0; t < BG_TARGET_COUNT; t++)
        CW_TRY(write_defs(arena, o, homes, &platforms[t]));
    CW_TRY(write_out(arena, o, CW_STR("exports.tsv"), bg_exports_tsv(arena, homes, platforms)));
    CW_TRY(write_out(arena, o, CW_STR("contracts.inc"), rows));
    CW_TRY(write_out(arena, o, CW_STR("contracts.tsv"), bg_contracts_tsv(arena, homes, platforms)));
    return o->depfile.len > 0 ? write_depfile(arena, o, reading) : CW_OK;
}

static void print_summary(const struct bg_reading *reading) {
    for (size_t i = 0; i < reading->unit_count; i++)
        printf("%s %" CW_FMT ": %zu declarations, %zu files\n",
               bg_target_names[reading->units[i].target], CW_ARG(reading->units[i].name),
               reading->units[i].decls.len, reading->units[i].files.len);
    for (int t = 0; t < BG_TARGET_COUNT; t++)
        printf("%s: %zu declarations\n", bg_target_names[t], reading->platforms[t].decls.len);
}

static cw_result run(struct cw_arena *arena, struct options *o) {
    struct bg_homes homes;
    struct bg_headers headers;
    struct bg_reading reading = {0};
    struct bg_read_options options = {.resource_dir = o->resource_dir, .strict = o->strict};
    CW_TRY(cw_fs_absolute(arena, o->include, &o->include));
    o->include = cw_path_normal(arena, o->include);
    options.include = o->include;
    CW_TRY(read_file(arena, o->flags, &options.flags));
    CW_TRY(bg_headers_read(arena, o->headers, &headers));
    CW_TRY(bg_homes_read(arena, o->dlls, o->libraries, &homes));
    CW_TRY(cw_fs_make_dirs(o->out));
    cw_result result = bg_read_all(arena, &options, &headers, &reading);
    if (cw_ok(result)) {
        result = write_all(arena, o, &homes, &headers, &reading);
        if (o->verbose)
            print_summary(&reading);
    }
    bg_reading_release(&reading);
    return result;
}

int main(int argc, char **argv) {
    struct options options = {0};
    struct cw_arena arena;
    if (!parse_options(argc, argv, &options))
        return 2;
    cw_arena_init(&arena);
    cw_result result = run(&arena, &options);
    cw_arena_release(&arena);
    return cw_ok(result) ? 0 : 1;
}

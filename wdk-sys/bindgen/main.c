/*
 * bindgen: reads the headers and writes what follows from them.
 *
 *   bindgen --include DIR --flags FILE --resource-dir DIR --headers FILE --dlls FILE
 *           --libraries FILE --out DIR [--depfile FILE] [--strict] [-v]
 *
 * Into DIR: <target>-<library>.def for both targets, exports.tsv, contracts.tsv, contracts.inc.
 * An annotation that is not understood and an import that no image exports are warnings, and errors
 * with --strict. Exit: 0; 1 when the headers do not compile or have errors; 2 usage.
 */
#include <errno.h>
#include <stdio.h>

#include "base/fs.h"
#include "wdk-sys/bindgen/emit.h"

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

/* One flag of flags.txt, with its folder filled in; a flag and its argument are two. */
static void add_flag(struct cw_arena *arena, cw_str line, cw_str include, struct cw_strs *flags) {
    cw_str flag = line, argument = {0}, mark = CW_STR("@INCLUDE@");
    size_t blank = cw_str_find_char(line, ' ');
    if (blank != CW_NPOS) {
        flag = cw_str_slice(line, 0, blank);
        argument = cw_str_trim(cw_str_from(line, blank));
    }
    cw_str parts[] = {flag, argument};
    for (size_t i = 0; i < 2 && parts[i].len > 0; i++) {
        size_t at = cw_str_find(parts[i], mark);
        if (at != CW_NPOS)
            parts[i] = cw_strf(arena, "%" CW_FMT "%" CW_FMT "%" CW_FMT,
                               CW_ARG(cw_str_slice(parts[i], 0, at)), CW_ARG(include),
                               CW_ARG(cw_str_from(parts[i], at + mark.len)));
        cw_vec_push(arena, flags, parts[i]);
    }
}

static struct cw_strs flags_for(struct cw_arena *arena, cw_str text, const struct options *o,
                                enum bg_target target) {
    struct cw_strs flags = {0};
    cw_str line;
    while (cw_str_split(&text, '\n', &line)) {
        line = cw_str_trim(line);
        bool skip = line.len == 0 || line.ptr[0] == '#';
        for (int t = 0; t < BG_TARGET_COUNT && !skip; t++) {
            cw_str prefix = cw_strf(arena, "%s:", bg_target_names[t]);
            if (!cw_str_starts(line, prefix))
                continue;
            skip = t != (int)target;
            line = cw_str_trim(cw_str_from(line, prefix.len));
        }
        if (!skip)
            add_flag(arena, line, o->include, &flags);
    }
    cw_vec_push(arena, &flags, CW_STR("-resource-dir"));
    cw_vec_push(arena, &flags, o->resource_dir);
    cw_vec_push(arena, &flags, CW_STR("-D__CWDK_CONTRACTS__"));
    cw_vec_push(arena, &flags, CW_STR("-ferror-limit=20"));
    return flags;
}

/* The unit that includes each main header. `?` marks one that need not be there. */
static cw_str source_of(struct cw_arena *arena, cw_str list) {
    struct cw_buf out = cw_buf_new(arena);
    cw_str line;
    while (cw_str_split(&list, '\n', &line)) {
        line = cw_str_trim(line);
        if (line.len == 0 || line.ptr[0] == '#')
            continue;
        bool optional = line.ptr[0] == '?';
        cw_str header = cw_str_from(line, optional ? 1 : 0);
        if (optional)
            cw_buf_addf(&out, "#if __has_include(<%" CW_FMT ">)\n", CW_ARG(header));
        cw_buf_addf(&out, "#include <%" CW_FMT ">\n%s", CW_ARG(header), optional ? "#endif\n" : "");
    }
    return cw_buf_str(&out);
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
                              const struct bg_unit *unit) {
    const char *target = bg_target_names[unit->target];
    const char *severity = o->strict ? "error" : "warning";
    size_t problems = 0;
    for (size_t i = 0; i < unit->decls.len; i++) {
        const struct bg_decl *decl = unit->decls.items[i];
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
                               const struct bg_unit *units) {
    struct cw_buf out = cw_buf_new(arena);
    struct cw_map seen = {0};
    cw_buf_addf(&out, "%" CW_FMT ":", CW_ARG(cw_path_join(arena, o->out, CW_STR("contracts.tsv"))));
    for (int t = 0; t < BG_TARGET_COUNT; t++) {
        for (size_t i = 0; i < units[t].files.len; i++) {
            cw_str file = cw_path_normal(arena, units[t].files.items[i]);
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
                            const struct bg_homes *homes, const struct bg_unit *unit) {
    for (size_t i = 0; i < homes->libraries.len; i++) {
        const struct bg_library *library = &homes->libraries.items[i];
        cw_str name = cw_strf(arena, "%s-%" CW_FMT ".def", bg_target_names[unit->target],
                              CW_ARG(library->name));
        CW_TRY(write_out(arena, o, name, bg_def_text(arena, homes, unit, library)));
    }
    return CW_OK;
}

static cw_result write_all(struct cw_arena *arena, const struct options *o,
                           const struct bg_homes *homes, struct bg_unit *units) {
    size_t problems = 0;
    for (int t = 0; t < BG_TARGET_COUNT; t++)
        problems += report_problems(o, homes, &units[t]);
    if (problems > 0 && o->strict) {
        fprintf(stderr, "bindgen: %zu problems in the headers\n", problems);
        return cw_fail(CW_REPORTED);
    }
    for (int t = 0; t < BG_TARGET_COUNT; t++)
        CW_TRY(write_defs(arena, o, homes, &units[t]));
    CW_TRY(write_out(arena, o, CW_STR("exports.tsv"), bg_exports_tsv(arena, homes, units)));
    CW_TRY(write_out(arena, o, CW_STR("contracts.inc"),
                     bg_contracts_inc(arena, homes, &units[BG_X64])));
    CW_TRY(write_out(arena, o, CW_STR("contracts.tsv"), bg_contracts_tsv(arena, homes, units)));
    return o->depfile.len > 0 ? write_depfile(arena, o, units) : CW_OK;
}

static cw_result run(struct cw_arena *arena, struct options *o) {
    struct bg_homes homes;
    struct bg_unit units[BG_TARGET_COUNT] = {0};
    cw_str flags, headers;
    CW_TRY(cw_fs_absolute(arena, o->include, &o->include));
    CW_TRY(cw_fs_make_dirs(o->out));
    CW_TRY(read_file(arena, o->flags, &flags));
    CW_TRY(read_file(arena, o->headers, &headers));
    CW_TRY(bg_homes_read(arena, o->dlls, o->libraries, &homes));
    cw_result result = CW_OK;
    for (int t = 0; t < BG_TARGET_COUNT && cw_ok(result); t++) {
        struct bg_input input = {.target = (enum bg_target)t,
                                 .flags = flags_for(arena, flags, o, (enum bg_target)t),
                                 .include = o->include,
                                 .source = source_of(arena, headers)};
        result = bg_unit_open(arena, &input, &units[t]);
    }
    if (cw_ok(result))
        result = write_all(arena, o, &homes, units);
    for (int t = 0; t < BG_TARGET_COUNT; t++) {
        if (o->verbose && units[t].clang != NULL)
            printf("%s: %zu declarations, %zu files\n", bg_target_names[t], units[t].decls.len,
                   units[t].files.len);
        bg_unit_close(&units[t]);
    }
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

#include <stdio.h>
#include <stdlib.h>

#include "base/fs.h"
#include "wdk-sys/bindgen/emit.h"

static cw_result read_file(struct cw_arena *arena, cw_str path, cw_str *ret_text) {
    cw_result result = cw_fs_read(arena, path, ret_text);
    if (cw_ok(result))
        return result;
    fprintf(stderr, "bindgen: %" CW_FMT ": %s\n", CW_ARG(path), cw_result_text(result));
    return cw_fail(CW_REPORTED);
}

static cw_result malformed(cw_str path, size_t line, const char *why) {
    fprintf(stderr, "%" CW_FMT ":%zu: %s\n", CW_ARG(path), line, why);
    return cw_fail(CW_REPORTED);
}

/* Import libraries only: what the other kinds hold is made elsewhere. */
static cw_result read_library(struct cw_arena *arena, cw_str path, size_t number, cw_str line,
                              struct bg_homes *homes) {
    static const cw_str others[] = {CW_STR_INIT("static"), CW_STR_INIT("alias"),
                                    CW_STR_INIT("empty"), CW_STR_INIT("none")};
    struct bg_library library;
    cw_str kind, name;
    if (!cw_str_split(&line, ' ', &name) || !cw_str_split(&line, ' ', &kind) ||
        cw_str_trim(line).len == 0)
        return malformed(path, number, "expected a library, its kind and what it is");
    if (!cw_map_add(arena, &homes->library_names, cw_str_lower(arena, name), arena))
        return malformed(path, number, "the library is there already");
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (cw_str_eq(kind, others[i]))
            return CW_OK;
    if (!cw_str_eq(kind, CW_STR("import")))
        return malformed(path, number, "the kind is none of import, static, alias, empty, none");
    library.name = name;
    library.image = cw_str_trim(line);
    cw_vec_push(arena, &homes->libraries, library);
    return CW_OK;
}

static cw_result read_libraries(struct cw_arena *arena, cw_str path, struct bg_homes *homes) {
    cw_str text, line;
    CW_TRY(read_file(arena, path, &text));
    for (size_t number = 1; cw_str_split(&text, '\n', &line); number++) {
        line = cw_str_trim(line);
        if (line.len > 0 && line.ptr[0] != '#')
            CW_TRY(read_library(arena, path, number, line, homes));
    }
    return CW_OK;
}

static const struct bg_library *library_of(const struct bg_homes *homes, cw_str image) {
    for (size_t i = 0; i < homes->libraries.len; i++)
        if (cw_str_eq_nocase(homes->libraries.items[i].image, image))
            return &homes->libraries.items[i];
    return NULL;
}

static const struct home_kind {
    const char *word;
    enum bg_export undeclared[BG_TARGET_COUNT];
} home_kinds[] = {
    {"function", {BG_NOT_EXPORTED, BG_NOT_EXPORTED}},
    {"data", {BG_NOT_EXPORTED, BG_NOT_EXPORTED}},
    {"export", {BG_EXPORT_FUNCTION, BG_EXPORT_FUNCTION}},
    {"export-x64", {BG_EXPORT_FUNCTION, BG_NOT_EXPORTED}},
    {"export-data", {BG_EXPORT_CONSTANT, BG_EXPORT_CONSTANT}},
};

static const struct home_kind *home_kind(cw_str word) {
    for (size_t i = 0; i < sizeof home_kinds / sizeof *home_kinds; i++)
        if (cw_str_eq(word, cw_str_of(home_kinds[i].word)))
            return &home_kinds[i];
    return NULL;
}

static cw_result read_home(struct cw_arena *arena, cw_str path, size_t number, cw_str line,
                           struct bg_homes *homes) {
    cw_str fields[4] = {0};
    size_t count = 0;
    for (; count < 4 && cw_str_split(&line, '\t', &fields[count]); count++)
        continue;
    if (count != 4)
        return malformed(path, number, "expected name, dll, kind and source");
    struct bg_home *home = cw_new(arena, struct bg_home);
    home->name = fields[0];
    home->image = fields[1];
    home->library = library_of(homes, fields[1]);
    const struct home_kind *kind = home_kind(fields[2]);
    if (kind == NULL)
        return malformed(path, number,
                         "the kind is none of function, data, export, export-x64, export-data");
    memcpy(home->undeclared, kind->undeclared, sizeof home->undeclared);
    if (home->library != NULL)
        home->image = home->library->image;
    if (!cw_map_add(arena, &homes->by_name, home->name, home))
        return malformed(path, number, "the name is there already");
    return CW_OK;
}

cw_result bg_homes_read(struct cw_arena *arena, cw_str dlls_path, cw_str libraries_path,
                        struct bg_homes *ret_homes) {
    struct bg_homes homes = {0};
    cw_str text, line;
    CW_TRY(read_libraries(arena, libraries_path, &homes));
    CW_TRY(read_file(arena, dlls_path, &text));
    for (size_t number = 1; cw_str_split(&text, '\n', &line); number++)
        if (number > 1 && line.len > 0)
            CW_TRY(read_home(arena, dlls_path, number, line, &homes));
    *ret_homes = homes;
    return CW_OK;
}

enum bg_export bg_export_of(const struct bg_homes *homes, const struct bg_decl *decl) {
    if (decl->kind == BG_ROLE || decl->has_body || !cw_map_has(&homes->by_name, decl->name))
        return BG_NOT_EXPORTED;
    if (decl->kind == BG_FUNCTION)
        return BG_EXPORT_FUNCTION;
    return decl->dllimport ? BG_EXPORT_DATA : BG_EXPORT_CONSTANT;
}

bool bg_is_homeless(const struct bg_homes *homes, const struct bg_decl *decl) {
    return decl->kind != BG_ROLE && !decl->has_body && decl->dllimport &&
           !cw_map_has(&homes->by_name, decl->name);
}

cw_str bg_image_of(const struct bg_homes *homes, const struct bg_decl *decl) {
    if (decl->wdf_index >= 0)
        return CW_STR("WDF");
    const struct bg_home *home = cw_map_get(&homes->by_name, decl->name);
    return home != NULL && !decl->has_body && decl->kind != BG_ROLE ? home->image : (cw_str){0};
}

struct export_line {
    cw_str name;
    enum bg_export how;
};
CW_VEC_TYPE(export_lines, struct export_line);

static int by_name(const void *a, const void *b) {
    const struct export_line *x = a, *y = b;
    return cw_str_cmp(x->name, y->name);
}

static struct export_lines exports_of(struct cw_arena *arena, const struct bg_homes *homes,
                                      const struct bg_platform *platform,
                                      const struct bg_library *library) {
    struct export_lines lines = {0};
    for (size_t i = 0; i < homes->by_name.len; i++) {
        const struct bg_home *home = homes->by_name.entries[i].value;
        if (home->library != library)
            continue;
        const struct bg_decl *decl = cw_map_get(&platform->by_name, home->name);
        enum bg_export how =
            decl != NULL ? bg_export_of(homes, decl) : home->undeclared[platform->target];
        if (how != BG_NOT_EXPORTED)
            cw_vec_push(arena, &lines, (struct export_line){home->name, how});
    }
    if (lines.len > 0)
        qsort(lines.items, lines.len, sizeof *lines.items, by_name);
    return lines;
}

cw_str bg_def_text(struct cw_arena *arena, const struct bg_homes *homes,
                   const struct bg_platform *platform, const struct bg_library *library) {
    static const char *const suffixes[] = {"", "", " DATA", " CONSTANT"};
    struct export_lines lines = exports_of(arena, homes, platform, library);
    struct cw_buf out = cw_buf_new(arena);
    cw_buf_addf(&out, "LIBRARY \"%" CW_FMT "\"\nEXPORTS\n", CW_ARG(library->image));
    for (size_t i = 0; i < lines.len; i++)
        cw_buf_addf(&out, "    %" CW_FMT "%s\n", CW_ARG(lines.items[i].name),
                    suffixes[lines.items[i].how]);
    return cw_buf_str(&out);
}

static cw_str targets_of(struct cw_arena *arena, const struct bg_homes *homes,
                         const struct bg_platform *platforms, const struct bg_home *home) {
    struct cw_buf out = cw_buf_new(arena);
    for (int t = 0; t < BG_TARGET_COUNT; t++) {
        const struct bg_decl *decl = cw_map_get(&platforms[t].by_name, home->name);
        enum bg_export how = decl != NULL ? bg_export_of(homes, decl) : home->undeclared[t];
        if (how != BG_NOT_EXPORTED)
            cw_buf_addf(&out, "%s%s", out.len > 0 ? "," : "", bg_target_names[t]);
    }
    return cw_buf_str(&out);
}

cw_str bg_exports_tsv(struct cw_arena *arena, const struct bg_homes *homes,
                      const struct bg_platform *platforms) {
    static const char *const kinds[] = {"undeclared", "function", "data", "constant"};
    struct cw_buf out = cw_buf_new(arena);
    cw_buf_add(&out, CW_STR("name\tlibrary\timage\tkind\ttargets\theader\n"));
    for (size_t i = 0; i < homes->by_name.len; i++) {
        const struct bg_home *home = homes->by_name.entries[i].value;
        cw_str targets = targets_of(arena, homes, platforms, home);
        if (home->library == NULL || targets.len == 0)
            continue;
        const struct bg_decl *decl = NULL;
        for (int t = 0; t < BG_TARGET_COUNT && decl == NULL; t++)
            decl = cw_map_get(&platforms[t].by_name, home->name);
        cw_buf_addf(&out, "%" CW_FMT "\t%" CW_FMT "\t%" CW_FMT "\t%s\t%" CW_FMT "\t%" CW_FMT "\n",
                    CW_ARG(home->name), CW_ARG(home->library->name), CW_ARG(home->image),
                    kinds[decl != NULL ? bg_export_of(homes, decl) : BG_NOT_EXPORTED],
                    CW_ARG(targets), CW_ARG(decl != NULL ? decl->header : CW_STR("")));
    }
    return cw_buf_str(&out);
}

/* Headers that sources include and that lie in no folder the project names. Visual Studio finds
 * some of them through settings outside of the project; when such a header is at exactly one place
 * below the solution's folder, that folder is meant. */
#include "cwdk/import/import.h"

#include "base/fs.h"
#include "cwdk/import/paths.h"

enum { MOST_FILES = 20000, MOST_DEPTH = 12, MOST_READ = 2000, LEVELS_UP = 3 };

struct search {
    struct cw_importer *importer;
    struct cw_imported *project;
    struct cw_strs queue; /* files to look into */
    struct cw_map seen;
};

/* Headers below a folder, by their names in lower case: struct cw_strs of paths. */
static void index_folder(struct cw_importer *importer, cw_str folder, unsigned depth) {
    struct cw_strs names;
    if (depth > MOST_DEPTH || importer->headers.len > MOST_FILES ||
        cw_failed(cw_fs_list(importer->arena, folder, &names)))
        return;
    for (size_t i = 0; i < names.len; i++) {
        cw_str path = cw_path_join(importer->arena, folder, names.items[i]);
        if (cw_str_eq(names.items[i], CW_STR("target")) || names.items[i].ptr[0] == '.')
            continue; /* what builds make */
        if (cw_fs_is_dir(path)) {
            index_folder(importer, path, depth + 1);
            continue;
        }
        cw_str key = cw_str_lower(importer->arena, names.items[i]);
        if (!cw_str_ends(key, CW_STR(".h")))
            continue;
        struct cw_strs *paths = cw_map_get(&importer->headers, key);
        if (!paths) {
            paths = cw_new(importer->arena, struct cw_strs);
            cw_map_set(importer->arena, &importer->headers, key, paths);
        }
        cw_vec_push(importer->arena, paths, path);
    }
}

static void look_into(struct search *s, cw_str path) {
    if (s->seen.len < MOST_READ && cw_map_add(s->importer->arena, &s->seen, path, NULL))
        cw_vec_push(s->importer->arena, &s->queue, path);
}

/* Where the compiler would find it; false: nowhere. */
static bool find(struct search *s, cw_str from, cw_str name, cw_str *ret_path) {
    struct cw_arena *arena = s->importer->arena;
    const struct cw_values *include = &s->project->lists[CW_LIST_INCLUDE];
    if (cw_path_find(arena, cw_path_dir(from), name, ret_path))
        return true;
    for (size_t i = 0; i < include->len; i++) {
        cw_str folder = cw_path_join(arena, s->project->folder, include->items[i].text);
        if (cw_path_find(arena, folder, name, ret_path))
            return true;
    }
    return false;
}

/* Of the platform, or of what the build generates. */
static bool is_elsewhere(struct search *s, cw_str name) {
    cw_str found, stem = cw_path_stem(cw_path_name(name));
    if (cw_str_ends_nocase(name, CW_STR(".tmh")) ||
        cw_path_find(s->importer->arena, s->importer->platform_include, name, &found))
        return true;
    for (size_t i = 0; i < s->project->generates.len; i++) {
        const struct cw_import_generate *one = &s->project->generates.items[i];
        if (cw_str_eq_nocase(one->header, name) || cw_str_eq_nocase(one->name, stem) ||
            cw_str_eq_nocase(cw_path_stem(cw_path_name(one->source)), stem))
            return true;
    }
    return false;
}

/* Adds the folder from which `name` is found at the one place that there is. */
static void adopt(struct search *s, cw_str name) {
    struct cw_arena *arena = s->importer->arena;
    cw_str lower = cw_str_lower(arena, name), path = {0};
    struct cw_strs *paths = cw_map_get(&s->importer->headers, cw_path_name(lower));
    unsigned count = 0;
    for (size_t i = 0; paths && i < paths->len; i++) {
        cw_str tail = cw_strf(arena, "/%" CW_FMT, CW_ARG(lower));
        if (!cw_str_ends(cw_str_lower(arena, paths->items[i]), tail))
            continue;
        path = paths->items[i];
        count++;
    }
    if (count != 1)
        return;
    cw_str folder = cw_str_slice(path, 0, path.len - name.len - 1);
    folder = cw_path_relative(arena, s->project->folder, folder);
    cw_values_add(arena, &s->project->lists[CW_LIST_INCLUDE], folder, s->project->span);
    cw_note_at(&s->importer->notes, s->project->span,
               CW_STR("it is in `include` now: remove it there if that is wrong"),
               "the folder `%" CW_FMT "` is not named, and `%" CW_FMT "` is nowhere else",
               CW_ARG(folder), CW_ARG(name));
    look_into(s, path);
}

/* The name in an #include line; empty when the line is none. */
static cw_str included(cw_str line) {
    line = cw_str_trim(line);
    if (!cw_str_starts(line, CW_STR("#")))
        return (cw_str){0};
    line = cw_str_trim(cw_str_from(line, 1));
    if (!cw_str_starts(line, CW_STR("include")))
        return (cw_str){0};
    line = cw_str_trim(cw_str_from(line, 7));
    if (line.len < 3 || !strchr("<\"", line.ptr[0]))
        return (cw_str){0};
    size_t end = cw_str_find_char(cw_str_from(line, 1), line.ptr[0] == '<' ? '>' : '"');
    return end == CW_NPOS ? (cw_str){0} : cw_str_slice(line, 1, end + 1);
}

static void read_includes(struct search *s, cw_str path) {
    cw_str text, line;
    if (cw_failed(cw_fs_read(s->importer->arena, path, &text)))
        return;
    while (cw_str_split(&text, '\n', &line)) {
        cw_str name = cw_unix_path(s->importer->arena, included(line)), found;
        if (name.len == 0)
            continue;
        if (find(s, path, name, &found))
            look_into(s, found);
        else if (!is_elsewhere(s, name))
            adopt(s, name);
    }
}

/* The solution's folder; a project that no solution names: the nearest folder above with one. */
static bool find_root(struct cw_importer *importer, cw_str folder, cw_str *ret_root) {
    if (importer->solution) {
        *ret_root = importer->solution->folder;
        return true;
    }
    for (unsigned up = 0; up <= LEVELS_UP; up++) {
        struct cw_strs names;
        if (cw_failed(cw_fs_list(importer->arena, folder, &names)))
            return false;
        for (size_t i = 0; i < names.len; i++)
            if (cw_str_ends_nocase(names.items[i], CW_STR(".sln"))) {
                *ret_root = cw_path_normal(importer->arena, folder);
                return true;
            }
        folder = cw_path_join(importer->arena, folder, CW_STR(".."));
    }
    return false;
}

void cw_import_find_headers(struct cw_importer *importer, struct cw_imported *project) {
    cw_str root;
    if (importer->platform_include.len == 0 || !find_root(importer, project->folder, &root))
        return;
    if (!importer->headers_are_known)
        index_folder(importer, root, 0);
    importer->headers_are_known = true;
    struct search search = {.importer = importer, .project = project};
    const struct cw_values *sources = &project->lists[CW_LIST_SOURCES];
    for (size_t i = 0; i < sources->len; i++)
        look_into(&search,
                  cw_path_normal(importer->arena, cw_path_join(importer->arena, project->folder,
                                                               sources->items[i].text)));
    for (size_t i = 0; i < search.queue.len; i++)
        read_includes(&search, search.queue.items[i]);
}

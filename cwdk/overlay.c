#include "cwdk/overlay.h"

#include <sys/stat.h>
#include "base/fs.h"
#include "cwdk/flags.h"
#include "cwdk/generate.h"
#include "cwdk/kit.h"

enum {
    DEPTH_OF_PROJECT = 12, /* also ends the walk of a link that leads upward */
    DEPTH_OUTSIDE = 2,     /* an include folder outside may be the root of far more than headers */
};

struct walker {
    struct cw_session *session;
    const struct cw_target *target;
    struct cw_buf map;     /* what clang reads */
    struct cw_buf state;   /* the folders in it, with their times */
    struct cw_map roots;   /* by absolute path */
    struct cw_map scanned; /* files read for what they include */
};

cw_str cw_overlay_path(struct cw_session *session, const struct cw_target *target) {
    return cw_path_join(&session->arena, target->dir, CW_STR("includes.json"));
}

static void add_quoted(struct cw_buf *out, cw_str text) {
    cw_buf_add_char(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '"' || text.ptr[i] == '\\')
            cw_buf_add_char(out, '\\');
        cw_buf_add_char(out, text.ptr[i]);
    }
    cw_buf_add_char(out, '"');
}

/* One line of the state: when entries were last added to or removed from a folder. */
static void add_state(struct cw_buf *out, const char *dir) {
    struct stat info;
    if (stat(dir, &info) == 0)
        cw_buf_addf(out, "%lld.%09ld %s\n", (long long)info.st_mtim.tv_sec, info.st_mtim.tv_nsec,
                    dir);
    else
        cw_buf_addf(out, "- %s\n", dir);
}

static void add_file(struct walker *w, cw_str name, cw_str path) {
    cw_buf_add(&w->map, CW_STR("{\"type\":\"file\",\"name\":"));
    add_quoted(&w->map, name);
    cw_buf_add(&w->map, CW_STR(",\"external-contents\":"));
    add_quoted(&w->map, path);
    cw_buf_add(&w->map, CW_STR("},\n"));
}

static void open_folder(struct walker *w, cw_str name) {
    cw_buf_add(&w->map, CW_STR("{\"type\":\"directory\",\"name\":"));
    add_quoted(&w->map, name);
    cw_buf_add(&w->map, CW_STR(",\"contents\":[\n"));
}

static void close_folder(struct walker *w) { cw_buf_add(&w->map, CW_STR("]},\n")); }

/* Names that differ only in their case: for these the file system has the word. */
static struct cw_map count_names(struct walker *w, const struct cw_strs *names) {
    struct cw_map counts = {0};
    static char one, several;
    for (size_t i = 0; i < names->len; i++) {
        cw_str lower = cw_str_lower(&w->session->arena, names->items[i]);
        cw_map_set(&w->session->arena, &counts, lower,
                   cw_map_has(&counts, lower) ? &several : &one);
    }
    for (size_t i = 0; i < counts.len; i++)
        if (counts.entries[i].value == &one)
            counts.entries[i].value = NULL;
    return counts;
}

/* A control character in a name would need escapes that nobody uses in a header's name. */
static bool is_plain(cw_str name) {
    for (size_t i = 0; i < name.len; i++)
        if ((unsigned char)name.ptr[i] < ' ')
            return false;
    return name.ptr[0] != '.';
}

/* What is in `path`, which is how clang names it; `depth` further levels of folders. */
static cw_result walk(struct walker *w, cw_str path, unsigned depth) {
    struct cw_arena *arena = &w->session->arena;
    struct cw_strs names;
    cw_str shown = path.len ? path : CW_STR(".");
    add_state(&w->state, cw_cstr(arena, shown));
    cw_result result = cw_fs_list(arena, shown, &names);
    if (cw_failed(result))
        return CW_OK; /* it cannot be read: nor will the compiler */
    struct cw_map counts = count_names(w, &names);
    for (size_t i = 0; i < names.len; i++) {
        cw_str name = names.items[i];
        if (!is_plain(name) || cw_map_get(&counts, cw_str_lower(arena, name)))
            continue;
        cw_str full = path.len ? cw_path_join(arena, path, name) : name;
        struct stat info;
        if (stat(cw_cstr(arena, full), &info) != 0)
            continue;
        if (S_ISREG(info.st_mode))
            add_file(w, name, full);
        bool built = cw_str_eq(name, CW_STR("target")) &&
                     (path.len == 0 || cw_map_has(&counts, CW_STR("cwdk.toml")));
        if (!S_ISDIR(info.st_mode) || depth == 0 || built)
            continue;
        open_folder(w, name);
        CW_TRY(walk(w, full, depth - 1));
        close_folder(w);
    }
    return CW_OK;
}

static cw_result add_root(struct walker *w, cw_str path, unsigned depth) {
    cw_str absolute;
    CW_TRY(cw_fs_absolute(&w->session->arena, path, &absolute));
    if (!cw_map_add(&w->session->arena, &w->roots, absolute, NULL))
        return CW_OK;
    open_folder(w, absolute);
    CW_TRY(walk(w, path, depth));
    close_folder(w);
    return CW_OK;
}

/* "../common/inc", as clang is given it but without what can be folded. Folders below the project's
 * root are in its own walk. */
static cw_result add_outside(struct walker *w, cw_str dir) {
    dir = cw_path_normal(&w->session->arena, dir);
    bool outside = cw_str_starts(dir, CW_STR("/")) || cw_str_eq(dir, CW_STR("..")) ||
                   cw_str_starts(dir, CW_STR("../"));
    return outside ? add_root(w, dir, DEPTH_OUTSIDE) : CW_OK;
}

/* `#include "../build/vendor.ver"` leads to a folder that nothing else names. */
static cw_result add_included(struct walker *w, cw_str file) {
    struct cw_arena *arena = &w->session->arena;
    cw_str text;
    if (!cw_map_add(arena, &w->scanned, file, NULL) || cw_failed(cw_fs_read(arena, file, &text)))
        return CW_OK; /* whether a source can be read, the compiler says */
    add_state(&w->state, cw_cstr(arena, file));
    cw_str line;
    while (cw_str_split(&text, '\n', &line)) {
        line = cw_str_trim(line);
        if (!cw_str_starts(line, CW_STR("#")))
            continue;
        line = cw_str_trim(cw_str_from(line, 1));
        if (!cw_str_starts(line, CW_STR("include")))
            continue;
        line = cw_str_trim(cw_str_from(line, strlen("include")));
        if (!cw_str_starts(line, CW_STR("\"")))
            continue;
        line = cw_str_from(line, 1);
        char *name = cw_cstr(arena, cw_str_slice(line, 0, cw_str_find_char(line, '"')));
        for (char *c = name; *c; c++)
            if (*c == '\\')
                *c = '/';
        if (strchr(name, '/'))
            CW_TRY(add_outside(
                w, cw_path_join(arena, cw_path_dir(file), cw_path_dir(cw_str_of(name)))));
    }
    return CW_OK;
}

/* The headers that lie in `dir` itself. */
static cw_result add_included_by_headers(struct walker *w, cw_str dir) {
    struct cw_strs names;
    if (cw_failed(cw_fs_list(&w->session->arena, dir, &names)))
        return CW_OK;
    for (size_t i = 0; i < names.len; i++)
        if (cw_str_eq_nocase(cw_path_ext(names.items[i]), CW_STR(".h")))
            CW_TRY(add_included(w, cw_path_join(&w->session->arena, dir, names.items[i])));
    return CW_OK;
}

static cw_result add_outsides(struct walker *w) {
    const struct cw_project *project = w->target->project;
    const struct cw_strs *files[] = {&project->sources, &project->resources, &project->tests,
                                     &project->manifest.force_include};
    const struct cw_strs *dirs[] = {&project->include, &project->manifest.test_include};
    struct cw_map seen = {0};
    for (size_t l = 0; l < sizeof dirs / sizeof *dirs; l++)
        for (size_t i = 0; i < dirs[l]->len; i++) {
            CW_TRY(add_outside(w, dirs[l]->items[i]));
            if (cw_map_add(&w->session->arena, &seen, dirs[l]->items[i], NULL))
                CW_TRY(add_included_by_headers(w, dirs[l]->items[i]));
        }
    for (size_t l = 0; l < sizeof files / sizeof *files; l++)
        for (size_t i = 0; i < files[l]->len; i++) {
            cw_str dir = cw_path_dir(files[l]->items[i]);
            CW_TRY(add_outside(w, dir));
            CW_TRY(add_included(w, files[l]->items[i]));
            if (cw_map_add(&w->session->arena, &seen, dir, NULL))
                CW_TRY(add_included_by_headers(w, dir));
        }
    return CW_OK;
}

/* `#include "UcmUcsi\\1.0\\UcmUcsiCx.h"`: folders of versions are named by sources too. */
static cw_result add_versions(struct walker *w, cw_str include) {
    struct cw_arena *arena = &w->session->arena;
    struct cw_strs subjects, versions;
    if (cw_failed(cw_fs_list(arena, include, &subjects)))
        return CW_OK;
    for (size_t i = 0; i < subjects.len; i++) {
        cw_str subject = cw_path_join(arena, include, subjects.items[i]);
        if (cw_path_ext(subject).len || cw_failed(cw_fs_list(arena, subject, &versions)))
            continue;
        for (size_t v = 0; v < versions.len; v++)
            if (versions.items[v].ptr[0] >= '1' && versions.items[v].ptr[0] <= '9' &&
                !cw_str_ends(versions.items[v], CW_STR(".h")))
                CW_TRY(add_root(w, cw_path_join(arena, subject, versions.items[v]), 0));
    }
    return CW_OK;
}

/* Our own headers name each other as they are; what a source includes lies at the top. */
static cw_result add_platform(struct walker *w) {
    static const char *const folders[] = {"include", "include-rc", "include-user"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        CW_TRY(add_root(
            w, cw_path_join(&w->session->arena, w->session->lib_dir, cw_str_of(folders[i])), 0));
    CW_TRY(
        add_versions(w, cw_path_join(&w->session->arena, w->session->lib_dir, CW_STR("include"))));
    const struct cw_kit *kit = w->target->project->kit;
    for (size_t i = 0; kit && i < kit->folders.len; i++)
        CW_TRY(add_root(w, kit->folders.items[i], DEPTH_OF_PROJECT));
    if (w->target->project->manifest.type == CW_DRIVER_UMDF)
        return add_root(w, CW_STR(CW_WINDOWS_HEADERS), 0);
    return CW_OK;
}

/* What will be generated: these files need not be there yet. */
static cw_result add_generated(struct walker *w) {
    struct cw_strs headers = cw_generated_headers(w->session, w->target);
    if (headers.len == 0)
        return CW_OK;
    cw_str absolute;
    CW_TRY(cw_fs_absolute(&w->session->arena, w->target->gen, &absolute));
    open_folder(w, absolute);
    for (size_t i = 0; i < headers.len; i++)
        add_file(w, cw_path_name(headers.items[i]), headers.items[i]);
    close_folder(w);
    return CW_OK;
}

/* What the map follows from beside the folders' contents. */
static cw_str inputs(struct walker *w) {
    struct cw_buf text = cw_buf_new(&w->session->arena);
    const struct cw_project *project = w->target->project;
    struct cw_strs headers = cw_generated_headers(w->session, w->target);
    const struct cw_strs *lists[] = {&project->include,
                                     &project->manifest.test_include,
                                     &project->sources,
                                     &project->resources,
                                     &project->manifest.force_include,
                                     &project->tests,
                                     &headers};
    cw_buf_addf(&text, "map 1 of %" CW_FMT " by %" CW_FMT ":", CW_ARG(project->manifest.root),
                CW_ARG(w->session->lib_dir));
    for (size_t i = 0; project->kit && i < project->kit->folders.len; i++)
        cw_buf_addf(&text, " %" CW_FMT, CW_ARG(project->kit->folders.items[i]));
    for (size_t l = 0; l < sizeof lists / sizeof *lists; l++)
        for (size_t i = 0; i < lists[l]->len; i++)
            cw_buf_addf(&text, "%c%" CW_FMT, i ? ' ' : ';', CW_ARG(lists[l]->items[i]));
    cw_buf_add_char(&text, '\n');
    return cw_buf_str(&text);
}

/* The folders of the last walk have the times that they had then. */
static bool is_current(struct walker *w, cw_str before, cw_str wanted_inputs) {
    if (!cw_str_starts(before, wanted_inputs))
        return false;
    struct cw_buf now = cw_buf_new(&w->session->arena);
    cw_str rest = cw_str_from(before, wanted_inputs.len);
    cw_str line;
    while (cw_str_split(&rest, '\n', &line)) {
        size_t blank = cw_str_find_char(line, ' ');
        if (line.len && blank != CW_NPOS)
            add_state(&now, cw_cstr(&w->session->arena, cw_str_from(line, blank + 1)));
    }
    return cw_str_eq(cw_buf_str(&now), cw_str_from(before, wanted_inputs.len));
}

static cw_result write_map(struct walker *w) {
    cw_buf_add(&w->map, CW_STR("{\"version\":0,\"case-sensitive\":\"false\",\"roots\":[\n"));
    CW_TRY(add_platform(w));
    CW_TRY(add_root(w, (cw_str){0}, DEPTH_OF_PROJECT));
    CW_TRY(add_outsides(w));
    CW_TRY(add_generated(w));
    cw_buf_add(&w->map, CW_STR("]}\n"));
    return cw_fs_write_if_changed(cw_overlay_path(w->session, w->target), cw_buf_str(&w->map),
                                  NULL);
}

cw_result cw_overlay_write(struct cw_session *session, const struct cw_target *target) {
    struct walker w = {.session = session,
                       .target = target,
                       .map = cw_buf_new(&session->arena),
                       .state = cw_buf_new(&session->arena)};
    cw_str stamp = cw_path_join(&session->arena, target->dir, CW_STR("includes.stamp"));
    cw_str wanted_inputs = inputs(&w);
    cw_str before;
    if (cw_fs_exists(cw_overlay_path(session, target)) &&
        cw_ok(cw_fs_read(&session->arena, stamp, &before)) && is_current(&w, before, wanted_inputs))
        return CW_OK;
    CW_TRY(cw_fs_make_dirs(target->dir));
    cw_buf_add(&w.state, wanted_inputs);
    CW_TRY(write_map(&w));
    return cw_fs_write(stamp, cw_buf_str(&w.state));
}

/* The INF of a project: which of several, its version, its class. */
#include "cwdk/import/import.h"

#include "base/fs.h"
#include "base/utf.h"
#include "package/inf/inf.h"

/* "5.00.2064" as a manifest has it: up to four numbers of 16 bits. False when it is none. */
static bool clean_version(struct cw_arena *arena, cw_str text, cw_str *ret_version) {
    struct cw_buf out = cw_buf_new(arena);
    cw_str rest = cw_str_trim(text), part;
    unsigned parts = 0;
    while (cw_str_split(&rest, '.', &part)) {
        uint64_t number;
        if (!cw_str_to_u64(cw_str_trim(part), 10, &number) || number > 65535 || ++parts > 4)
            return false;
        cw_buf_addf(&out, "%s%u", out.len ? "." : "", (unsigned)number);
    }
    if (parts == 0)
        return false;
    *ret_version = cw_buf_str(&out);
    return true;
}

static bool mentions(struct cw_importer *importer, const struct cw_imported *project, cw_str inf) {
    cw_str bytes, text;
    cw_str path = cw_path_join(importer->arena, project->folder, inf);
    if (cw_failed(cw_fs_read(importer->arena, path, &bytes)))
        return false;
    if (cw_failed(cw_text_to_utf8(importer->arena, bytes, &text)))
        text = bytes;
    const char *extension = cw_str_eq(project->driver_type, CW_STR("UMDF")) ? "dll" : "sys";
    cw_str file = cw_strf(importer->arena, "%" CW_FMT ".%s", CW_ARG(project->name), extension);
    return cw_str_find(cw_str_lower(importer->arena, text), cw_str_lower(importer->arena, file)) !=
           CW_NPOS;
}

static const struct cw_value *choose(struct cw_importer *importer,
                                     const struct cw_imported *project) {
    const struct cw_values *infs = &project->lists[CW_LIST_INFS];
    for (size_t i = 0; i < infs->len; i++)
        if (cw_str_eq_nocase(cw_path_stem(cw_path_name(infs->items[i].text)), project->name))
            return &infs->items[i];
    for (size_t i = 0; i < infs->len; i++)
        if (mentions(importer, project, infs->items[i].text))
            return &infs->items[i];
    return infs->len ? &infs->items[0] : NULL;
}

static void read_inf(struct cw_importer *importer, struct cw_imported *project) {
    struct cw_collect_sink quiet; /* the build says what is wrong with an INF */
    cw_collect_sink_init(&quiet, importer->sink->sources, importer->arena);
    struct cw_inf *inf;
    cw_str path = cw_path_join(importer->arena, project->folder, project->inf);
    if (cw_failed(cw_inf_load(importer->arena, path, &quiet.sink, &inf)))
        return;
    for (size_t i = 0; i < inf->sections.len; i++) {
        const struct cw_inf_section *section = &inf->sections.items[i];
        if (!cw_str_starts_nocase(section->name, CW_STR("SourceDisksFiles")))
            continue;
        for (size_t line = 0; line < section->lines.len; line++)
            if (section->lines.items[line].has_key)
                cw_vec_push(importer->arena, &project->copied, section->lines.items[line].key.text);
    }
    const struct cw_inf_line *version = cw_inf_line(inf, CW_STR("Version"), CW_STR("DriverVer"));
    const struct cw_inf_line *class = cw_inf_line(inf, CW_STR("Version"), CW_STR("Class"));
    if (version && project->version.len == 0 && version->values.len > 1)
        (void)!clean_version(importer->arena, cw_inf_text(inf, version, 1), &project->version);
    project->has_inf_class_sample =
        class && cw_str_eq_nocase(cw_inf_text(inf, class, 0), CW_STR("Sample"));
}

static void set_files(struct cw_importer *importer, struct cw_imported *project) {
    const struct cw_values *files = &project->lists[CW_LIST_PACKAGE_FILES];
    for (size_t i = 0; i < files->len; i++) {
        cw_str folder = cw_path_dir(files->items[i].text);
        if (project->files.len == 0)
            project->files = folder;
        else if (!cw_str_eq(project->files, folder))
            cw_note_at(&importer->notes, files->items[i].span,
                       CW_STR("put the files that the INF copies into one folder (`files`)"),
                       "the file `%" CW_FMT "` of the package", CW_ARG(files->items[i].text));
    }
    if (cw_str_eq(project->files, CW_STR(".")))
        project->files = (cw_str){0};
}

void cw_import_choose_inf(struct cw_importer *importer, struct cw_imported *project,
                          cw_str time_stamp) {
    if (time_stamp.len)
        (void)!clean_version(importer->arena, time_stamp, &project->version);
    const struct cw_value *chosen = choose(importer, project);
    const struct cw_values *infs = &project->lists[CW_LIST_INFS];
    for (size_t i = 0; chosen && i < infs->len; i++)
        if (&infs->items[i] != chosen)
            cw_note_at(&importer->notes, infs->items[i].span,
                       CW_STR("a manifest makes one package; a second manifest beside it can make "
                              "the other"),
                       "the INF `%" CW_FMT "`: `%" CW_FMT "` is the one of the package",
                       CW_ARG(infs->items[i].text), CW_ARG(chosen->text));
    if (chosen) {
        project->inf = chosen->text;
        read_inf(importer, project);
    }
    set_files(importer, project);
    if (project->version.len == 0)
        project->version = CW_STR("1.0.0");
}

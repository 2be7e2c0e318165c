/* Files: what is copied must be listed, lie on a known disk and have a place to go to. */
#include "package/inf/check.h"

/* [SourceDisksFiles] may be decorated with an architecture, like [SourceDisksNames]. */
static const struct cw_inf_line *source_line(const struct cw_inf_check *check, const char *section,
                                             cw_str key) {
    const struct cw_inf *inf = check->inf;
    cw_str decorated =
        cw_strf(inf->arena, "%s.%" CW_FMT, section, CW_ARG(cw_arch_inf_name(check->arch)));
    const struct cw_inf_line *line = cw_inf_line(inf, decorated, key);
    return line ? line : cw_inf_line(inf, cw_str_of(section), key);
}

static void check_source(struct cw_inf_check *check, const struct cw_inf_value *value,
                         cw_str name) {
    const struct cw_inf_line *line = source_line(check, "SourceDisksFiles", name);
    if (!line) {
        cw_inf_report(
            check, 1230, value->span,
            CW_INF_TEXT(check, "`%" CW_FMT "` is not listed in [SourceDisksFiles]", CW_ARG(name)),
            "copied here",
            CW_INF_TEXT(check, "add `%" CW_FMT " = 1` to [SourceDisksFiles]", CW_ARG(name)));
        return;
    }
    cw_str disk = cw_inf_text(check->inf, line, 0);
    if (!source_line(check, "SourceDisksNames", disk))
        cw_inf_report(check, 1273, line->span,
                      CW_INF_TEXT(check, "disk `%" CW_FMT "` is not listed in [SourceDisksNames]",
                                  CW_ARG(disk)),
                      "this file lies on it", NULL);
}

static void check_destination(struct cw_inf_check *check, cw_str section,
                              const struct cw_inf_value *place) {
    const struct cw_inf_line *line = cw_inf_line(check->inf, CW_STR("DestinationDirs"), section);
    if (!line)
        line = cw_inf_line(check->inf, CW_STR("DestinationDirs"), CW_STR("DefaultDestDir"));
    if (!line) {
        cw_inf_report(check, 1275, place->span, "these files have no destination", "copied here",
                      "add `DefaultDestDir = 13` to [DestinationDirs]: the driver store");
        return;
    }
    if (!cw_str_eq(cw_inf_text(check->inf, line, 0), CW_STR("13")))
        cw_inf_report(check, 1322, line->span,
                      "files are copied elsewhere than to the driver store",
                      "DIRID 13 keeps versions of a driver apart", NULL);
}

static void check_copy_line(struct cw_inf_check *check, const struct cw_inf_line *line) {
    for (size_t i = 0; i < line->values.len; i++) {
        const struct cw_inf_value *value = &line->values.items[i];
        cw_str name = cw_inf_text(check->inf, line, i);
        if (cw_str_starts(name, CW_STR("@"))) {
            check_source(check, value, cw_str_from(name, 1));
            check_destination(check, CW_STR("DefaultDestDir"), value);
            continue;
        }
        if (name.len == 0)
            continue;
        check_destination(check, name, value);
        struct cw_inf_cursor cursor = {0};
        for (const struct cw_inf_line *file; (file = cw_inf_next(check->inf, name, &cursor));) {
            cw_str source = cw_inf_text(check->inf, file, 1);
            if (source.len == 0)
                source = cw_inf_text(check->inf, file, 0);
            check_source(check, &file->values.items[0], source);
        }
    }
}

static bool copies(const struct cw_inf_device *device, cw_str file) {
    for (size_t i = 0; i < device->files.len; i++)
        if (cw_str_eq_nocase(device->files.items[i], file))
            return true;
    return false;
}

/* The driver that passes requests on to one in user mode is a part of Windows, as the INF of each
 * UMDF driver expects. */
static bool is_in_windows(cw_str binary) { return cw_str_eq_nocase(binary, CW_STR("WUDFRd.sys")); }

static void check_device_files(struct cw_inf_check *check, const struct cw_inf_device *device) {
    struct cw_inf_cursor cursor = {0};
    for (const struct cw_inf_line *line;
         (line = cw_inf_next(check->inf, device->section, &cursor));)
        if (line->has_key && cw_str_eq_nocase(line->key.text, CW_STR("CopyFiles")))
            check_copy_line(check, line);
    for (size_t i = 0; i < device->services.len; i++) {
        const struct cw_inf_service *service = &device->services.items[i];
        if (service->binary.len && !is_in_windows(service->binary) &&
            !copies(device, service->binary))
            cw_inf_report(check, 2084, service->line->span,
                          CW_INF_TEXT(check, "`%" CW_FMT "` is not copied by [%" CW_FMT "]",
                                      CW_ARG(service->binary), CW_ARG(device->section)),
                          "this service's file", "name it in a CopyFiles section");
    }
}

void cw_inf_check_files(struct cw_inf_check *check) {
    for (size_t i = 0; i < check->install.devices.len; i++)
        if (check->install.devices.items[i].section.len)
            check_device_files(check, &check->install.devices.items[i]);
    if (check->install.default_install.section.len)
        check_device_files(check, &check->install.default_install);
}

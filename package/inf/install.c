#include "package/inf/install.h"

bool cw_inf_decoration_fits(cw_str decoration, enum cw_arch arch) {
    if (!cw_str_starts_nocase(decoration, CW_STR("NT")))
        return false;
    cw_str rest = cw_str_from(decoration, 2), name;
    if (!cw_str_split(&rest, '.', &name))
        return true; /* "NT" alone: every architecture */
    return name.len == 0 || cw_str_eq_nocase(name, cw_arch_inf_name(arch));
}

cw_str cw_inf_decorated(const struct cw_inf *inf, cw_str base, enum cw_arch arch) {
    cw_str candidates[] = {
        cw_strf(inf->arena, "%" CW_FMT ".NT%" CW_FMT, CW_ARG(base), CW_ARG(cw_arch_inf_name(arch))),
        cw_strf(inf->arena, "%" CW_FMT ".NT", CW_ARG(base)),
        base,
    };
    for (size_t i = 0; i < sizeof candidates / sizeof *candidates; i++)
        if (cw_inf_section(inf, candidates[i]))
            return candidates[i];
    return (cw_str){0};
}

bool cw_inf_number(const struct cw_inf *inf, cw_str text, uint32_t *ret) {
    uint64_t number;
    if (!cw_str_to_u64(cw_inf_expand(inf, text, NULL), 0, &number) || number > UINT32_MAX)
        return false;
    *ret = (uint32_t)number;
    return true;
}

bool cw_inf_service_binary(const struct cw_inf *inf, cw_str text, cw_str *ret_name,
                           cw_str *ret_path) {
    cw_str path = cw_inf_expand(inf, text, NULL);
    bool in_store = cw_str_starts(path, CW_STR("%13%\\"));
    if (!in_store && !cw_str_starts(path, CW_STR("%12%\\")))
        return false;
    cw_str name = cw_str_from(path, 5);
    if (name.len == 0 || cw_str_find_char(name, '\\') != CW_NPOS)
        return false;
    *ret_name = name;
    /* DIRID 13 is the package's own folder in the driver store, whose name only Windows knows; the
     * host runs the file from the drivers folder in both cases. */
    *ret_path = cw_strf(inf->arena, "\\SystemRoot\\System32\\drivers\\%" CW_FMT, CW_ARG(name));
    return true;
}

/* Calls visit for each section that the lines KEY of `section` name. */
static void each_named(const struct cw_inf *inf, cw_str section, cw_str key,
                       void (*visit)(const struct cw_inf *inf, cw_str name, void *context),
                       void *context) {
    struct cw_inf_cursor cursor = {0};
    for (const struct cw_inf_line *line; (line = cw_inf_next(inf, section, &cursor));) {
        if (!line->has_key || !cw_str_eq_nocase(line->key.text, key))
            continue;
        for (size_t i = 0; i < line->values.len; i++)
            visit(inf, cw_inf_text(inf, line, i), context);
    }
}

static void collect_registry(const struct cw_inf *inf, cw_str name, void *context) {
    struct cw_inf_regs *regs = context;
    struct cw_inf_cursor cursor = {0};
    for (const struct cw_inf_line *line; (line = cw_inf_next(inf, name, &cursor));) {
        struct cw_inf_reg *reg = cw_vec_add(inf->arena, regs);
        reg->line = line;
        reg->root = cw_inf_text(inf, line, 0);
        reg->key = cw_inf_text(inf, line, 1);
        reg->name = cw_inf_text(inf, line, 2);
        if (!cw_inf_number(inf, cw_inf_value(line, 3), &reg->flags))
            reg->flags = 0; /* left out: FLG_ADDREG_TYPE_SZ */
        for (size_t i = 4; i < line->values.len; i++)
            cw_vec_push(inf->arena, &reg->data, cw_inf_text(inf, line, i));
    }
}

static void collect_files(const struct cw_inf *inf, cw_str name, void *context) {
    struct cw_strs *files = context;
    if (cw_str_starts(name, CW_STR("@"))) { /* CopyFiles = @file copies that one file */
        cw_vec_push(inf->arena, files, cw_str_from(name, 1));
        return;
    }
    struct cw_inf_cursor cursor = {0};
    for (const struct cw_inf_line *line; (line = cw_inf_next(inf, name, &cursor));) {
        cw_str source = cw_inf_text(inf, line, 1); /* destination, source, temporary, flags */
        cw_vec_push(inf->arena, files, source.len ? source : cw_inf_text(inf, line, 0));
    }
}

static uint32_t service_number(const struct cw_inf *inf, cw_str section, cw_str key) {
    const struct cw_inf_line *line = cw_inf_line(inf, section, key);
    uint32_t number;
    return line && cw_inf_number(inf, cw_inf_value(line, 0), &number) ? number : 0;
}

static void add_service(const struct cw_inf *inf, const struct cw_inf_line *line,
                        struct cw_inf_services *services) {
    cw_str section = cw_inf_text(inf, line, 2);
    uint32_t flags;
    if (!cw_inf_number(inf, cw_inf_value(line, 1), &flags))
        flags = 0;
    struct cw_inf_service *service = cw_vec_add(inf->arena, services);
    service->line = line;
    service->name = cw_inf_text(inf, line, 0);
    service->associated = flags & 2; /* SPSVCINST_ASSOCSERVICE */
    service->type = service_number(inf, section, CW_STR("ServiceType"));
    service->start = service_number(inf, section, CW_STR("StartType"));
    service->error_control = service_number(inf, section, CW_STR("ErrorControl"));
    service->display_name = cw_inf_text(inf, cw_inf_line(inf, section, CW_STR("DisplayName")), 0);
    service->group = cw_inf_text(inf, cw_inf_line(inf, section, CW_STR("LoadOrderGroup")), 0);
    const struct cw_inf_line *binary = cw_inf_line(inf, section, CW_STR("ServiceBinary"));
    if (!binary || !cw_inf_service_binary(inf, cw_inf_value(binary, 0), &service->binary,
                                          &service->binary_path))
        service->binary = service->binary_path = (cw_str){0};
    each_named(inf, section, CW_STR("AddReg"), collect_registry, &service->registry);
}

static void collect_services(const struct cw_inf *inf, cw_str section,
                             struct cw_inf_services *services, bool *ret_none) {
    struct cw_inf_cursor cursor = {0};
    cw_str name = cw_strf(inf->arena, "%" CW_FMT ".Services", CW_ARG(section));
    for (const struct cw_inf_line *line; (line = cw_inf_next(inf, name, &cursor));)
        if (line->has_key && cw_str_eq_nocase(line->key.text, CW_STR("AddService"))) {
            if (cw_inf_value(line, 0).len)
                add_service(inf, line, services);
            else
                *ret_none = true;
        }
}

static cw_str kmdf_version(const struct cw_inf *inf, cw_str section) {
    const struct cw_inf_line *service = cw_inf_line(
        inf, cw_strf(inf->arena, "%" CW_FMT ".Wdf", CW_ARG(section)), CW_STR("KmdfService"));
    if (!service)
        return (cw_str){0};
    return cw_inf_text(
        inf, cw_inf_line(inf, cw_inf_text(inf, service, 1), CW_STR("KmdfLibraryVersion")), 0);
}

static void fill_device(const struct cw_inf *inf, cw_str section, struct cw_inf_device *device) {
    device->section = section;
    collect_services(inf, section, &device->services, &device->wants_no_service);
    each_named(inf, section, CW_STR("AddReg"), collect_registry, &device->registry);
    each_named(inf, cw_strf(inf->arena, "%" CW_FMT ".HW", CW_ARG(section)), CW_STR("AddReg"),
               collect_registry, &device->hardware_registry);
    each_named(inf, section, CW_STR("CopyFiles"), collect_files, &device->files);
    device->kmdf_version = kmdf_version(inf, section);
}

static void collect_models(const struct cw_inf *inf, cw_str models, cw_str manufacturer,
                           enum cw_arch arch, struct cw_inf_install *install) {
    struct cw_inf_cursor cursor = {0};
    for (const struct cw_inf_line *line; (line = cw_inf_next(inf, models, &cursor));) {
        if (!line->has_key || line->values.len < 2)
            continue;
        struct cw_inf_device *device = cw_vec_add(inf->arena, &install->devices);
        device->line = line;
        device->manufacturer = manufacturer;
        device->description = cw_inf_expand(inf, line->key.text, NULL);
        for (size_t i = 1; i < line->values.len; i++)
            if (cw_inf_value(line, i).len)
                cw_vec_push(inf->arena, &device->hardware_ids, cw_inf_text(inf, line, i));
        fill_device(inf, cw_inf_decorated(inf, cw_inf_text(inf, line, 0), arch), device);
    }
}

/* [Manufacturer]: %name% = Models, decoration, decoration … ; the first decoration that fits wins,
 * and without any the plain section is for x86. */
static void collect_manufacturer(const struct cw_inf *inf, const struct cw_inf_line *line,
                                 enum cw_arch arch, struct cw_inf_install *install) {
    cw_str models = cw_inf_text(inf, line, 0);
    for (size_t i = 1; i < line->values.len; i++) {
        cw_str decoration = cw_inf_text(inf, line, i);
        if (!cw_inf_decoration_fits(decoration, arch))
            continue;
        cw_str name =
            cw_strf(inf->arena, "%" CW_FMT ".%" CW_FMT, CW_ARG(models), CW_ARG(decoration));
        collect_models(inf, name, cw_inf_expand(inf, line->key.text, NULL), arch, install);
        return;
    }
}

void cw_inf_resolve(const struct cw_inf *inf, enum cw_arch arch,
                    struct cw_inf_install *ret_install) {
    struct cw_inf_install install = {0};
    cw_str version = CW_STR("Version");
    install.class_name = cw_inf_text(inf, cw_inf_line(inf, version, CW_STR("Class")), 0);
    install.class_guid = cw_inf_text(inf, cw_inf_line(inf, version, CW_STR("ClassGuid")), 0);
    install.provider = cw_inf_text(inf, cw_inf_line(inf, version, CW_STR("Provider")), 0);
    install.catalog = cw_inf_text(inf, cw_inf_line(inf, version, CW_STR("CatalogFile")), 0);
    install.driver_date = cw_inf_text(inf, cw_inf_line(inf, version, CW_STR("DriverVer")), 0);
    install.driver_version = cw_inf_text(inf, cw_inf_line(inf, version, CW_STR("DriverVer")), 1);
    struct cw_inf_cursor cursor = {0};
    for (const struct cw_inf_line *line;
         (line = cw_inf_next(inf, CW_STR("Manufacturer"), &cursor));)
        if (line->has_key)
            collect_manufacturer(inf, line, arch, &install);
    cw_str section = cw_inf_decorated(inf, CW_STR("DefaultInstall"), arch);
    if (section.len)
        fill_device(inf, section, &install.default_install);
    *ret_install = install;
}

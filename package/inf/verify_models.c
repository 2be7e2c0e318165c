/* Devices, their install sections, services and registry values. */
#include "package/inf/check.h"

static bool is_registry_root(cw_str root) {
    static const char *const roots[] = {"HKR", "HKLM", "HKCR", "HKCU", "HKU"};
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
        if (cw_str_eq_nocase(root, cw_str_of(roots[i])))
            return true;
    return false;
}

static void check_registry(struct cw_inf_check *check, const struct cw_inf_regs *regs) {
    for (size_t i = 0; i < regs->len; i++) {
        const struct cw_inf_reg *reg = &regs->items[i];
        if (!is_registry_root(reg->root)) {
            cw_inf_report(
                check, 1224, reg->line->span,
                CW_INF_TEXT(check, "`%" CW_FMT "` is not a registry root", CW_ARG(reg->root)),
                "expected HKR, HKLM, HKCR, HKCU or HKU", NULL);
            continue;
        }
        if (!cw_str_eq_nocase(reg->root, CW_STR("HKR")))
            cw_inf_report(check, 1320, reg->line->span, "a registry key outside HKR is written",
                          "not relative to the device or service", "write to HKR");
        uint32_t flags;
        cw_str text = cw_inf_value(reg->line, 3);
        if (text.len && !cw_inf_number(check->inf, text, &flags))
            cw_inf_report(check, 1268, reg->line->values.items[3].span, "this is not a number",
                          "expected decimal or 0x digits", NULL);
    }
}

/* Every section that a directive of `section` names has to be there. */
static void check_directive(struct cw_inf_check *check, cw_str section, const char *key,
                            size_t first, unsigned missing_code) {
    struct cw_inf_cursor cursor = {0};
    for (const struct cw_inf_line *line; (line = cw_inf_next(check->inf, section, &cursor));) {
        if (!line->has_key || !cw_str_eq_nocase(line->key.text, cw_str_of(key)))
            continue;
        if (line->values.len <= first && missing_code == 2006) {
            cw_inf_report(check, 1006, line->span, "AddService names no section",
                          "expected a service, flags and a section", NULL);
            continue;
        }
        size_t last = missing_code == 2006 || first ? first + 1 : line->values.len;
        for (size_t i = first; i < last && i < line->values.len; i++) {
            cw_str name = cw_inf_text(check->inf, line, i);
            if (name.len == 0 || cw_str_starts(name, CW_STR("@")))
                continue;
            if (!cw_inf_refer(check, name))
                cw_inf_report(check, missing_code, line->values.items[i].span,
                              CW_INF_TEXT(check, "there is no section [%" CW_FMT "]", CW_ARG(name)),
                              CW_INF_TEXT(check, "%s names it", key), NULL);
        }
    }
}

static void check_service(struct cw_inf_check *check, const struct cw_inf_service *service) {
    cw_str section = cw_inf_text(check->inf, service->line, 2);
    check_directive(check, section, "AddReg", 0, 1203);
    check_registry(check, &service->registry);
    const struct cw_inf_line *binary = cw_inf_line(check->inf, section, CW_STR("ServiceBinary"));
    if (!binary) {
        if (cw_inf_section(check->inf, section))
            cw_inf_report(check, 1254, service->line->span,
                          CW_INF_TEXT(check, "service %" CW_FMT " has no ServiceBinary",
                                      CW_ARG(service->name)),
                          "its install section does not say which file it is",
                          "add `ServiceBinary = %13%\\name.sys`");
    } else if (service->binary.len == 0) {
        cw_inf_report(check, 2085, binary->values.items[0].span,
                      "ServiceBinary is not a path under a DIRID", "expected %13%\\name.sys", NULL);
    }
    static const char *const numbers[] = {"ServiceType", "StartType", "ErrorControl"};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        const struct cw_inf_line *line = cw_inf_line(check->inf, section, cw_str_of(numbers[i]));
        uint32_t number;
        if (line && !cw_inf_number(check->inf, cw_inf_value(line, 0), &number))
            cw_inf_report(check, 1268, line->values.items[0].span,
                          CW_INF_TEXT(check, "%s is not a number", numbers[i]),
                          "expected decimal or 0x digits", NULL);
    }
}

static void refer_part(struct cw_inf_check *check, cw_str section, const char *suffix) {
    cw_inf_refer(check, cw_strf(check->inf->arena, "%" CW_FMT "%s", CW_ARG(section), suffix));
}

static void check_install(struct cw_inf_check *check, const struct cw_inf_device *device) {
    static const char *const parts[] = {
        "", ".Services", ".HW", ".Wdf", ".CoInstallers", ".Filters", ".Events", ".Interfaces"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        refer_part(check, device->section, parts[i]);
    check_directive(check, device->section, "CopyFiles", 0, 1203);
    check_directive(check, device->section, "AddReg", 0, 1203);
    check_directive(check, cw_strf(check->inf->arena, "%" CW_FMT ".HW", CW_ARG(device->section)),
                    "AddReg", 0, 1203);
    check_directive(check,
                    cw_strf(check->inf->arena, "%" CW_FMT ".Filters", CW_ARG(device->section)),
                    "AddFilter", 2, 1203);
    check_directive(check,
                    cw_strf(check->inf->arena, "%" CW_FMT ".Services", CW_ARG(device->section)),
                    "AddService", 2, 2006);
    cw_str wdf = cw_strf(check->inf->arena, "%" CW_FMT ".Wdf", CW_ARG(device->section));
    check_directive(check, wdf, "KmdfService", 1, 1203);
    check_directive(check, wdf, "UmdfService", 1, 1203);
    check_registry(check, &device->registry);
    check_registry(check, &device->hardware_registry);
    for (size_t i = 0; i < device->services.len; i++)
        check_service(check, &device->services.items[i]);
}

static void check_device(struct cw_inf_check *check, const struct cw_inf_device *device) {
    cw_str wanted = cw_inf_value(device->line, 0);
    if (device->section.len == 0) {
        cw_inf_report(check, wanted.len ? 1261 : 1271, device->line->span,
                      wanted.len ? CW_INF_TEXT(check, "there is no install section [%" CW_FMT "]",
                                               CW_ARG(wanted))
                                 : "a device has no install section",
                      "this device cannot be installed", NULL);
        return;
    }
    check_install(check, device);
    bool needs = cw_inf_line(check->inf, device->section, CW_STR("Needs")) != NULL;
    if (device->services.len == 0 && !device->wants_no_service && !needs)
        cw_inf_report(check, 1296, device->line->span,
                      CW_INF_TEXT(check, "install section [%" CW_FMT "] adds no service",
                                  CW_ARG(device->section)),
                      "Windows would install no driver for this device",
                      CW_INF_TEXT(check, "add a section [%" CW_FMT ".Services] with AddService",
                                  CW_ARG(device->section)));
}

static void check_manufacturers(struct cw_inf_check *check) {
    struct cw_inf_cursor cursor = {0};
    for (const struct cw_inf_line *line;
         (line = cw_inf_next(check->inf, CW_STR("Manufacturer"), &cursor));) {
        cw_str models = cw_inf_text(check->inf, line, 0);
        if (!line->has_key || models.len == 0) {
            cw_inf_report(check, 1011, line->span, "a manufacturer has no models section",
                          "expected %name% = Models, NTamd64", NULL);
            continue;
        }
        if (line->values.len == 1)
            cw_inf_report(check, 2010, line->span, "a models section without architecture",
                          "taken as x86", "add a decoration such as `NT$ARCH$`");
        for (size_t i = 1; i < line->values.len; i++) {
            cw_str decoration = cw_inf_text(check->inf, line, i);
            cw_str name = cw_strf(check->inf->arena, "%" CW_FMT ".%" CW_FMT, CW_ARG(models),
                                  CW_ARG(decoration));
            if (!cw_inf_refer(check, name))
                cw_inf_report(check, 1203, line->values.items[i].span,
                              CW_INF_TEXT(check, "there is no section [%" CW_FMT "]", CW_ARG(name)),
                              "the models section for this decoration", NULL);
        }
    }
}

/* Sections for other architectures are in use too, only not now. */
static void refer_other_architecture(struct cw_inf_check *check) {
    struct cw_inf_install other;
    enum cw_arch arch = check->arch == CW_ARCH_X64 ? CW_ARCH_ARM64 : CW_ARCH_X64;
    cw_inf_resolve(check->inf, arch, &other);
    for (size_t i = 0; i < other.devices.len; i++)
        cw_inf_refer(check, other.devices.items[i].section);
}

void cw_inf_check_models(struct cw_inf_check *check) {
    check_manufacturers(check);
    for (size_t i = 0; i < check->install.devices.len; i++)
        check_device(check, &check->install.devices.items[i]);
    bool primitive = check->install.default_install.section.len != 0;
    if (primitive)
        check_install(check, &check->install.default_install);
    refer_other_architecture(check);
    if (check->install.devices.len == 0 && !primitive) {
        const struct cw_inf_section *section = cw_inf_section(check->inf, CW_STR("Manufacturer"));
        cw_inf_report(check, 1297, section ? section->span : cw_span(check->inf->file, 0, 0),
                      CW_INF_TEXT(check, "the INF installs on no hardware id for %" CW_FMT,
                                  CW_ARG(cw_arch_inf_name(check->arch))),
                      "no models section fits",
                      "give [Manufacturer] a decoration such as `NT$ARCH$` and a models section");
    }
    check_directive(check, CW_STR("ClassInstall32"), "AddReg", 0, 1203);
}

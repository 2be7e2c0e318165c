/* What a project is: from ConfigurationType, DriverType and the framework's version. */
#include "cwdk/import/import.h"

#include "base/fs.h"
#include "cwdk/import/kit.h"

static struct cw_span span_of(const struct cw_variant *variant, const char *property) {
    const struct cw_property *found = cw_property_find(&variant->project, cw_str_of(property));
    if (found && found->span.file)
        return found->span;
    return cw_span(variant->project.file, 0, 0);
}

static bool same(cw_str text, const char *word) { return cw_str_eq_nocase(text, cw_str_of(word)); }

static cw_result say_unknown_type(struct cw_importer *importer, const struct cw_variant *variant,
                                  cw_str type) {
    static const cw_str known[] = {CW_STR_INIT("KMDF"),    CW_STR_INIT("UMDF"),
                                   CW_STR_INIT("WDM"),     CW_STR_INIT("Miniport"),
                                   CW_STR_INIT("Package"), CW_STR_INIT("ExportDriver")};
    struct cw_diag *diag = cw_diag_new(importer->arena, CW_ERROR, NULL,
                                       "there is no driver type `%" CW_FMT "`", CW_ARG(type));
    cw_diag_primary(diag, span_of(variant, "DriverType"), "%s", "");
    cw_str nearest = cw_str_nearest(type, known, sizeof known / sizeof *known);
    if (nearest.len)
        cw_diag_help(diag, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
    cw_diag_note(diag, "DriverType is KMDF, UMDF, WDM, Miniport, ExportDriver or Package");
    cw_emit(importer->sink, diag);
    return cw_fail(CW_REPORTED);
}

/* WDM is also what miniports and export drivers are. */
static cw_result driver_type(struct cw_importer *importer, const struct cw_variant *variant,
                             struct cw_imported *project) {
    cw_str type = cw_str_trim(cw_property(&variant->project, "DriverType"));
    bool kmdf = cw_property(&variant->project, "KMDF_VERSION_MAJOR").len > 0;
    bool umdf = cw_property(&variant->project, "UMDF_VERSION_MAJOR").len > 0;
    if (same(type, "KMDF") || same(type, "UMDF"))
        project->driver_type = cw_str_upper(importer->arena, type);
    else if (same(type, "WDM") || same(type, "Miniport") || same(type, "ExportDriver"))
        project->driver_type = CW_STR("WDM");
    else if (type.len == 0)
        project->driver_type = kmdf ? CW_STR("KMDF") : umdf ? CW_STR("UMDF") : CW_STR("WDM");
    else
        return say_unknown_type(importer, variant, type);
    return CW_OK;
}

static bool is_kernel_mode(const struct cw_variant *variant) {
    cw_str toolset = cw_property(&variant->project, "PlatformToolset");
    struct cw_metas link = cw_definition(&variant->project, "Link");
    cw_str subsystem = cw_meta_text(&link, "SubSystem"), driver = cw_meta_text(&link, "Driver");
    cw_str type = cw_property(&variant->project, "DriverType");
    return cw_str_starts_nocase(toolset, CW_STR("WindowsKernelModeDriver")) ||
           same(subsystem, "Native") || same(driver, "Driver") || same(driver, "WDM") ||
           same(type, "KMDF") || same(type, "WDM");
}

static void set_other(struct cw_imported *project, const char *reason) {
    project->kind = CW_IMPORT_OTHER;
    project->reason = cw_str_of(reason);
}

/* The kind, once it is known to be something of a driver. */
static cw_result dynamic_library(struct cw_importer *importer, const struct cw_variant *variant,
                                 struct cw_imported *project) {
    bool umdf = same(cw_property(&variant->project, "DriverType"), "UMDF") ||
                cw_property(&variant->project, "UMDF_VERSION_MAJOR").len > 0;
    if (!umdf && !is_kernel_mode(variant)) {
        set_other(project, "a user-mode DLL");
        return CW_OK;
    }
    if (same(cw_property(&variant->project, "UMDF_VERSION_MAJOR"), "1")) {
        set_other(project, "a UMDF 1 driver, which is COM; UMDF begins with 2 here");
        return CW_OK;
    }
    project->kind = CW_IMPORT_DRIVER;
    project->driver_type = CW_STR("UMDF");
    return umdf ? CW_OK : driver_type(importer, variant, project);
}

static cw_result static_library(struct cw_importer *importer, const struct cw_variant *variant,
                                struct cw_imported *project) {
    cw_str type = cw_property(&variant->project, "DriverType");
    cw_str toolset = cw_property(&variant->project, "PlatformToolset");
    bool user = cw_str_starts_nocase(toolset, CW_STR("WindowsUserModeDriver")) ||
                cw_str_starts_nocase(toolset, CW_STR("WindowsApplicationForDrivers"));
    bool umdf = same(type, "UMDF") || cw_property(&variant->project, "UMDF_VERSION_MAJOR").len;
    if (type.len == 0 && !is_kernel_mode(variant) && !umdf) {
        set_other(project, "a user-mode library");
        return CW_OK;
    }
    project->kind = CW_IMPORT_LIBRARY;
    CW_TRY(driver_type(importer, variant, project));
    if (user && umdf)
        project->driver_type = CW_STR("UMDF");
    return CW_OK;
}

cw_result cw_import_kind(struct cw_importer *importer, const struct cw_variant *variant,
                         struct cw_imported *project) {
    const struct cw_msbuild *read = &variant->project;
    cw_str type = cw_str_trim(cw_property(read, "ConfigurationType"));
    cw_str driver = cw_property(read, "DriverType");
    project->span = span_of(variant, "ConfigurationType");
    if (same(type, "Driver")) {
        CW_TRY(driver_type(importer, variant, project));
        project->kind = same(driver, "ExportDriver") ? CW_IMPORT_EXPORT_DRIVER : CW_IMPORT_DRIVER;
        return CW_OK;
    }
    if (same(type, "Utility") || same(driver, "Package")) {
        project->kind = CW_IMPORT_PACKAGE;
        project->reason = CW_STR("a project that only packs what others build");
        return CW_OK;
    }
    if (same(type, "DynamicLibrary"))
        return dynamic_library(importer, variant, project);
    if (same(type, "StaticLibrary"))
        return static_library(importer, variant, project);
    if (same(type, "Application") && is_kernel_mode(variant) &&
        !cw_str_starts_nocase(cw_property(read, "PlatformToolset"), CW_STR("v"))) {
        project->kind = CW_IMPORT_DRIVER; /* linked as one by hand */
        return driver_type(importer, variant, project);
    }
    set_other(project, same(type, "Makefile") ? "a project that runs its own make"
                       : type.len             ? "an application"
                                              : "a project without a ConfigurationType");
    return CW_OK;
}

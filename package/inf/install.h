/* What an INF installs for one architecture: its devices, services and registry values, with the
 * section decorations resolved and the strings put in. */
#ifndef PACKAGE_INF_INSTALL_H
#define PACKAGE_INF_INSTALL_H

#include "package/inf/inf.h"

/* An AddReg line. `root` is as written: HKR, HKLM, HKCR, HKCU, HKU. */
struct cw_inf_reg {
    cw_str root, key, name;
    uint32_t flags; /* FLG_ADDREG_*: the type is in bits 0, 16 .. */
    struct cw_strs data;
    const struct cw_inf_line *line;
};
CW_VEC_TYPE(cw_inf_regs, struct cw_inf_reg);

struct cw_inf_service {
    cw_str name;
    bool associated; /* the device's own function driver */
    uint32_t type, start, error_control;
    cw_str binary;      /* the file's name: "echo.sys" */
    cw_str binary_path; /* as the registry has it: "\SystemRoot\System32\drivers\echo.sys" */
    cw_str display_name, group;
    struct cw_inf_regs registry; /* HKR is the service's key */
    const struct cw_inf_line *line;
};
CW_VEC_TYPE(cw_inf_services, struct cw_inf_service);

struct cw_inf_device {
    cw_str description, manufacturer;
    struct cw_strs hardware_ids; /* hardware id first, compatible ids after */
    cw_str section;              /* the install section that holds, decoration included */
    struct cw_inf_services services;
    bool wants_no_service;                /* "AddService = ,2": said, and not forgotten */
    struct cw_inf_regs registry;          /* HKR is the driver's (software) key */
    struct cw_inf_regs hardware_registry; /* from .HW; HKR is the device's (hardware) key */
    struct cw_strs files;                 /* names of the files it copies */
    cw_str kmdf_version;                  /* KmdfLibraryVersion; empty when it has none */
    const struct cw_inf_line *line;
};

struct cw_inf_install {
    cw_str class_name, class_guid, provider, catalog, driver_date, driver_version;
    CW_VEC(struct cw_inf_device) devices; /* empty for a primitive driver ([DefaultInstall]) */
    struct cw_inf_device default_install; /* section is empty when there is none */
};

/* Never fails: what is missing or wrong is left out, and cw_inf_verify says so. */
void cw_inf_resolve(const struct cw_inf *inf, enum cw_arch arch,
                    struct cw_inf_install *ret_install);

/* The section of that base name which Windows takes on this architecture: NAME.NTamd64, NAME.NT or
 * NAME; an empty view when there is none. */
cw_str cw_inf_decorated(const struct cw_inf *inf, cw_str base, enum cw_arch arch);

/* Whether a TargetOSVersion decoration ("NTamd64.10.0...16299") is for this architecture. */
bool cw_inf_decoration_fits(cw_str decoration, enum cw_arch arch);

/* Decimal or 0x; strings put in first. */
CW_MUST_USE bool cw_inf_number(const struct cw_inf *inf, cw_str text, uint32_t *ret);

/* The name of the file of a ServiceBinary such as "%13%\echo.sys", and its path as Windows writes
 * it to the registry. False when it is not a path under a DIRID for drivers. */
CW_MUST_USE bool cw_inf_service_binary(const struct cw_inf *inf, cw_str text, cw_str *ret_name,
                                       cw_str *ret_path);

#endif

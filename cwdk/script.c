#include "cwdk/script.h"

#include "base/fs.h"
#include "cwdk/dependencies.h"
#include "cwdk/dependencies.h"
#include "package/inf/install.h"

#define SERVICES "\\Registry\\Machine\\System\\CurrentControlSet\\Services\\"
#define CLASSES "\\Registry\\Machine\\System\\CurrentControlSet\\Control\\Class\\"
#define ENUM "\\Registry\\Machine\\System\\CurrentControlSet\\Enum\\"

struct writer {
    struct cw_session *session;
    struct cw_arena *arena;
    struct cw_buf out;
    struct cw_map services; /* those written */
    cw_str package;         /* absolute folder */
};

static void add_quoted(struct writer *w, cw_str text) {
    cw_buf_add_char(&w->out, '"');
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '"' || text.ptr[i] == '\\')
            cw_buf_add_char(&w->out, '\\');
        cw_buf_add_char(&w->out, text.ptr[i]);
    }
    cw_buf_add_char(&w->out, '"');
}

/* directive "a" "b": the caller ends the line. */
static void add_directive(struct writer *w, const char *directive, cw_str a, cw_str b) {
    cw_buf_addf(&w->out, "%s ", directive);
    add_quoted(w, a);
    if (b.ptr) {
        cw_buf_add_char(&w->out, ' ');
        add_quoted(w, b);
    }
}

static void add_dword(struct writer *w, cw_str key, const char *name, uint32_t value) {
    add_directive(w, "reg", key, cw_str_of(name));
    cw_buf_addf(&w->out, " dword 0x%x\n", value);
}

static void add_string(struct writer *w, cw_str key, const char *name, const char *type,
                       cw_str value) {
    add_directive(w, "reg", key, cw_str_of(name));
    cw_buf_addf(&w->out, " %s ", type);
    add_quoted(w, value);
    cw_buf_add_char(&w->out, '\n');
}

/* --- AddReg --- */

/* The type bits of AddReg's flags (Microsoft's documentation of INF AddReg). */
enum {
    ADDREG_BINARY = 0x00000001,
    ADDREG_KEY_ONLY = 0x00000010,
    ADDREG_DELETE = 0x00000004,
    ADDREG_APPEND = 0x00000008,
    ADDREG_SZ = 0x00000000,
    ADDREG_MULTI_SZ = 0x00010000,
    ADDREG_DWORD = 0x00010001,
    ADDREG_EXPAND_SZ = 0x00020000,
    ADDREG_QWORD = 0x000B0001,
    ADDREG_TYPE_MASK = (int)0xFFFF0001,
};

static cw_str first_of(const struct cw_strs *data) {
    return data->len ? data->items[0] : (cw_str){CW_STR("").ptr, 0};
}

static bool add_number(struct writer *w, const char *type, cw_str text) {
    bool negative = cw_str_starts(text, CW_STR("-"));
    uint64_t value;
    if (!cw_str_to_u64(negative ? cw_str_from(text, 1) : text, 0, &value))
        return false;
    if (negative)
        value = 0 - value;
    if (type[0] == 'd')
        value &= UINT32_MAX;
    cw_buf_addf(&w->out, " %s 0x%llx\n", type, (unsigned long long)value);
    return true;
}

/* An INF has the bytes of a binary value as two digits each, between commas. */
static bool add_binary(struct writer *w, const struct cw_strs *data) {
    cw_buf_add(&w->out, CW_STR(" binary \""));
    for (size_t i = 0; i < data->len; i++) {
        uint64_t byte;
        if (!cw_str_to_u64(data->items[i], 16, &byte) || byte > 0xFF)
            return false;
        cw_buf_addf(&w->out, "%02x", (unsigned)byte);
    }
    cw_buf_add(&w->out, CW_STR("\"\n"));
    return true;
}

static bool add_data(struct writer *w, const struct cw_inf_reg *reg) {
    switch (reg->flags & (uint32_t)ADDREG_TYPE_MASK) {
    case ADDREG_SZ:
        cw_buf_add(&w->out, CW_STR(" sz "));
        add_quoted(w, first_of(&reg->data));
        break;
    case ADDREG_EXPAND_SZ:
        cw_buf_add(&w->out, CW_STR(" expand_sz "));
        add_quoted(w, first_of(&reg->data));
        break;
    case ADDREG_MULTI_SZ:
        cw_buf_add(&w->out, CW_STR(" multi_sz"));
        for (size_t i = 0; i < reg->data.len; i++) {
            cw_buf_add_char(&w->out, ' ');
            add_quoted(w, reg->data.items[i]);
        }
        break;
    case ADDREG_DWORD:
        return add_number(w, "dword", first_of(&reg->data));
    case ADDREG_QWORD:
        return add_number(w, "qword", first_of(&reg->data));
    case ADDREG_BINARY:
        return add_binary(w, &reg->data);
    default:
        return false;
    }
    cw_buf_add_char(&w->out, '\n');
    return true;
}

static cw_result refuse(struct writer *w, const struct cw_inf_line *line, const char *why) {
    struct cw_diag *diag = cw_diag_new(w->arena, CW_ERROR, NULL, "%s", why);
    cw_diag_primary(diag, line->span, "%s", "");
    cw_emit(&w->session->diags.sink, diag);
    return cw_fail(CW_REPORTED);
}

/* Only HKR is written: other roots are not the driver's. */
static cw_result add_registry(struct writer *w, cw_str key, const struct cw_inf_regs *regs) {
    for (size_t i = 0; i < regs->len; i++) {
        const struct cw_inf_reg *reg = &regs->items[i];
        if (!cw_str_eq_nocase(reg->root, CW_STR("HKR")))
            return refuse(w, reg->line, "the NT machine has only the driver's own keys (HKR)");
        if (reg->flags & (ADDREG_DELETE | ADDREG_APPEND))
            return refuse(w, reg->line, "deleting and appending by AddReg is not implemented");
        cw_str full =
            reg->key.len ? cw_strf(w->arena, "%" CW_FMT "\\%" CW_FMT, CW_ARG(key), CW_ARG(reg->key))
                         : key;
        if (reg->flags & ADDREG_KEY_ONLY) {
            add_directive(w, "key", full, (cw_str){0});
            cw_buf_add_char(&w->out, '\n');
            continue;
        }
        add_directive(w, "reg", full, reg->name.ptr ? reg->name : CW_STR(""));
        if (!add_data(w, reg))
            return refuse(w, reg->line, "this is not a registry value that can be written");
    }
    return CW_OK;
}

/* --- services and devices --- */

static cw_result add_service(struct writer *w, const struct cw_inf_service *service) {
    if (!cw_map_add(w->arena, &w->services, service->name, NULL))
        return CW_OK;
    cw_str key = cw_strf(w->arena, SERVICES "%" CW_FMT, CW_ARG(service->name));
    add_dword(w, key, "Type", service->type);
    add_dword(w, key, "Start", service->start);
    add_dword(w, key, "ErrorControl", service->error_control);
    add_string(w, key, "ImagePath", "expand_sz", service->binary_path);
    if (service->display_name.len)
        add_string(w, key, "DisplayName", "sz", service->display_name);
    if (service->group.len)
        add_string(w, key, "Group", "sz", service->group);
    /* The INF may spell the name in another case; what is not there the machine reports. */
    cw_str image = cw_path_join(w->arena, w->package, service->binary);
    (void)cw_fs_find(w->arena, w->package, service->binary, &image);
    add_directive(w, "image", service->binary_path, image);
    cw_buf_add_char(&w->out, '\n');
    return add_registry(w, key, &service->registry);
}

static cw_result add_services(struct writer *w, const struct cw_inf_services *services) {
    for (size_t i = 0; i < services->len; i++)
        CW_TRY(add_service(w, &services->items[i]));
    return CW_OK;
}

static cw_str join(struct writer *w, const struct cw_strs *words) {
    struct cw_buf buf = cw_buf_new(w->arena);
    for (size_t i = 0; i < words->len; i++)
        cw_buf_addf(&buf, "%s%" CW_FMT, i ? ";" : "", CW_ARG(words->items[i]));
    return cw_buf_str(&buf);
}

static void add_option(struct writer *w, const char *name, cw_str value) {
    if (value.len == 0)
        return;
    cw_buf_addf(&w->out, " %s=", name);
    add_quoted(w, value);
}

/* Filters are what the INF writes as UpperFilters and LowerFilters to the hardware key. */
static cw_str filters(struct writer *w, const struct cw_inf_device *device, const char *name) {
    for (size_t i = 0; i < device->hardware_registry.len; i++) {
        const struct cw_inf_reg *reg = &device->hardware_registry.items[i];
        if (reg->key.len == 0 && cw_str_eq_nocase(reg->name, cw_str_of(name)))
            return join(w, &reg->data);
    }
    return (cw_str){0};
}

static cw_str associated_service(const struct cw_inf_device *device) {
    for (size_t i = 0; i < device->services.len; i++)
        if (device->services.items[i].associated)
            return device->services.items[i].name;
    return (cw_str){0};
}

/* "ROOT\ECHO" is plugged as ROOT\ECHO\0000; another bus's device, which is not there, as a root
 * device with the hardware ids of the real one. */
static cw_str instance_path(struct writer *w, const struct cw_inf_device *device, size_t index) {
    cw_str id = device->hardware_ids.items[0];
    size_t slash = cw_str_find_char(id, '\\');
    cw_str tail = slash == CW_NPOS ? id : cw_str_from(id, slash + 1);
    char *name = cw_cstr(w->arena, tail);
    for (size_t i = 0; i < tail.len; i++)
        if (strchr("\\/ ", name[i]))
            name[i] = '_';
    return cw_strf(w->arena, "ROOT\\%s\\%04zu", name, index);
}

static cw_result add_device(struct writer *w, const struct cw_inf_install *install, size_t index) {
    const struct cw_inf_device *device = &install->devices.items[index];
    cw_str instance = instance_path(w, device, index);
    CW_TRY(add_services(w, &device->services));
    cw_str key = cw_strf(w->arena, ENUM "%" CW_FMT "\\Device Parameters", CW_ARG(instance));
    CW_TRY(add_registry(w, key, &device->hardware_registry));
    key = cw_strf(w->arena, CLASSES "%" CW_FMT "\\%04zu", CW_ARG(install->class_guid), index);
    CW_TRY(add_registry(w, key, &device->registry));
    add_directive(w, "device", instance, (cw_str){0});
    add_option(w, "hwid", join(w, &device->hardware_ids));
    add_option(w, "service", associated_service(device));
    add_option(w, "class", install->class_guid);
    add_option(w, "upper", filters(w, device, "UpperFilters"));
    add_option(w, "lower", filters(w, device, "LowerFilters"));
    add_option(w, "text", device->description);
    cw_buf_add_char(&w->out, '\n');
    return CW_OK;
}

static cw_result add_primitive(struct writer *w, const struct cw_inf_device *install) {
    CW_TRY(add_services(w, &install->services));
    for (size_t i = 0; i < install->services.len; i++) {
        add_directive(w, "load", install->services.items[i].name, (cw_str){0});
        cw_buf_add_char(&w->out, '\n');
    }
    return CW_OK;
}

static cw_result add_install(struct writer *w, const struct cw_inf_install *install, cw_str inf) {
    if (install->devices.len == 0 && install->default_install.section.len == 0) {
        cw_term_error(&w->session->term, "%" CW_FMT " installs nothing on x64", CW_ARG(inf));
        return cw_fail(CW_REPORTED);
    }
    for (size_t i = 0; i < install->devices.len; i++)
        CW_TRY(add_device(w, install, i));
    if (install->devices.len == 0)
        CW_TRY(add_primitive(w, &install->default_install));
    return CW_OK;
}

/* Export drivers that the project depends on: the kernel looks for what an image imports from in
 * the folder of drivers. */
static cw_result add_dependencies(struct writer *w, const struct cw_target *target) {
    struct cw_strs images = cw_dependency_images(w->session, target);
    for (size_t i = 0; i < images.len; i++) {
        cw_str path;
        CW_TRY(cw_fs_absolute(w->arena, images.items[i], &path));
        cw_str name = cw_strf(w->arena, "\\SystemRoot\\System32\\drivers\\%" CW_FMT,
                              CW_ARG(cw_path_name(path)));
        add_directive(w, "image", name, path);
        cw_buf_add_char(&w->out, '\n');
    }
    return CW_OK;
}

/* The texts that a build left in a folder: of [wpp], and of [[generate]] where it is a manifest of
 * events. */
static cw_result add_texts(struct writer *w, cw_str folder) {
    struct cw_strs names;
    CW_TRY(cw_fs_absolute(w->arena, folder, &folder));
    CW_TRY(cw_fs_glob(w->arena, folder, CW_STR("*.tmf"), &names));
    for (size_t i = 0; i < names.len; i++) {
        add_directive(w, "tmf", cw_path_join(w->arena, folder, names.items[i]), (cw_str){0});
        cw_buf_add_char(&w->out, '\n');
    }
    return CW_OK;
}

/* Messages of a library are decoded by its own texts. */
static cw_result add_trace(struct writer *w, const struct cw_target *target) {
    struct cw_strs folders = cw_dependency_folders(w->session, target);
    cw_buf_add(&w->out, CW_STR("trace\n"));
    if (cw_fs_is_dir(target->gen))
        CW_TRY(add_texts(w, target->gen));
    for (size_t i = 0; i < folders.len; i++) {
        cw_str gen = cw_path_join(w->arena, folders.items[i], CW_STR("gen"));
        if (cw_fs_is_dir(gen))
            CW_TRY(add_texts(w, gen));
    }
    return CW_OK;
}

cw_result cw_script_make(struct cw_session *session, const struct cw_target *target,
                         struct cw_client client, bool trace, cw_str *ret_text) {
    struct writer w = {
        .session = session, .arena = &session->arena, .out = cw_buf_new(&session->arena)};
    CW_TRY(cw_fs_absolute(w.arena, target->package, &w.package));
    cw_str path = cw_strf(w.arena, "%" CW_FMT "/%" CW_FMT ".inf", CW_ARG(target->package),
                          CW_ARG(target->project->manifest.name));
    struct cw_inf *inf;
    CW_TRY(cw_inf_load(w.arena, path, &session->diags.sink, &inf));
    struct cw_inf_install install;
    cw_inf_resolve(inf, target->arch, &install);
    cw_buf_addf(&w.out, "# Written by cwdk from %" CW_FMT "\n", CW_ARG(path));
    if (trace)
        CW_TRY(add_trace(&w, target));
    CW_TRY(add_dependencies(&w, target));
    CW_TRY(add_install(&w, &install, path));
    if (client.path.len) {
        add_directive(&w, "client", client.name, client.path);
        cw_buf_add_char(&w.out, '\n');
    }
    *ret_text = cw_buf_str(&w.out);
    return CW_OK;
}

#include "cwdk/command.h"

#include <errno.h>
#include <sys/random.h>
#include "base/fs.h"
#include "cwdk/manifest.h"

enum { KMDF, WDM, NAME };

static const struct cw_option options[] = {
    [KMDF] = {"kmdf", 0, NULL, NULL, "a KMDF driver for a plug-and-play device"},
    [WDM] = {"wdm", 0, NULL, NULL, "a WDM driver that is started as a service"},
    [NAME] = {"name", 0, "NAME", NULL, "the driver's name (default: the last part of PATH)"},
};

/* What {{...}} in a template stands for. */
struct substitution {
    cw_str mark;
    cw_str text;
};

enum { SUBSTITUTIONS = 6 };

/* "my-driver" as a C identifier: "my_driver", and for functions and types: "MyDriver". */
static cw_str identifier(struct cw_arena *arena, cw_str name) {
    char *text = cw_cstr(arena, name);
    for (size_t i = 0; i < name.len; i++)
        if (text[i] == '-')
            text[i] = '_';
    return cw_str_n(text, name.len);
}

static cw_str camel_case(struct cw_arena *arena, cw_str name) {
    struct cw_buf buf = cw_buf_new(arena);
    bool start = true;
    for (size_t i = 0; i < name.len; i++) {
        bool separator = name.ptr[i] == '-' || name.ptr[i] == '_';
        if (!separator && start)
            cw_buf_add(&buf, cw_str_upper(arena, cw_str_slice(name, i, i + 1)));
        else if (!separator)
            cw_buf_add_char(&buf, name.ptr[i]);
        start = separator;
    }
    return cw_buf_str(&buf);
}

struct guid {
    uint8_t bytes[16];
};

/* A random GUID (RFC 4122, version 4): the device interface of a driver must be its own. */
static cw_result new_guid(struct guid *ret_guid) {
    struct guid guid = {0};
    if (getrandom(guid.bytes, sizeof guid.bytes, 0) != sizeof guid.bytes)
        return cw_fail(errno);
    guid.bytes[6] = (uint8_t)((guid.bytes[6] & 0x0F) | 0x40);
    guid.bytes[8] = (uint8_t)((guid.bytes[8] & 0x3F) | 0x80);
    *ret_guid = guid;
    return CW_OK;
}

/* As DEFINE_GUID has it. */
static cw_str guid_as_c(struct cw_arena *arena, const struct guid *guid) {
    const uint8_t *b = guid->bytes;
    return cw_strf(arena,
                   "0x%02x%02x%02x%02x, 0x%02x%02x, 0x%02x%02x, 0x%02x, 0x%02x, 0x%02x, 0x%02x, "
                   "0x%02x, 0x%02x, 0x%02x, 0x%02x",
                   b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12],
                   b[13], b[14], b[15]);
}

static cw_str guid_as_text(struct cw_arena *arena, const struct guid *guid) {
    const uint8_t *b = guid->bytes;
    return cw_strf(arena, "{%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x}",
                   b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12],
                   b[13], b[14], b[15]);
}

static cw_str substitute(struct cw_arena *arena, cw_str text,
                         const struct substitution substitutions[SUBSTITUTIONS]) {
    struct cw_buf buf = cw_buf_new(arena);
    while (text.len) {
        size_t i = 0;
        while (i < SUBSTITUTIONS && !cw_str_starts(text, substitutions[i].mark))
            i++;
        cw_buf_add(&buf, i < SUBSTITUTIONS ? substitutions[i].text : cw_str_slice(text, 0, 1));
        text = cw_str_from(text, i < SUBSTITUTIONS ? substitutions[i].mark.len : 1);
    }
    return cw_buf_str(&buf);
}

/* Template files do not begin with a dot (globs and packagers pass over such), so some get theirs
 * here. */
static cw_str target_name(struct cw_arena *arena, cw_str file,
                          const struct substitution substitutions[SUBSTITUTIONS]) {
    if (cw_str_eq(file, CW_STR("gitignore")) || cw_str_eq(file, CW_STR("clangd")))
        return cw_strf(arena, ".%" CW_FMT, CW_ARG(file));
    return substitute(arena, file, substitutions);
}

static cw_result write_project(struct cw_session *session, cw_str template_dir, cw_str into,
                               const struct substitution substitutions[SUBSTITUTIONS]) {
    struct cw_arena *arena = &session->arena;
    struct cw_strs files;
    CW_TRY(cw_fs_glob(arena, template_dir, CW_STR("**"), &files));
    for (size_t i = 0; i < files.len; i++) {
        if (cw_proc_interrupted())
            return cw_fail(CW_INTERRUPTED);
        cw_str text;
        CW_TRY(cw_fs_read(arena, cw_path_join(arena, template_dir, files.items[i]), &text));
        cw_str to = cw_path_join(arena, into, target_name(arena, files.items[i], substitutions));
        CW_TRY(cw_fs_make_dirs(cw_path_dir(to)));
        CW_TRY(cw_fs_write(to, substitute(arena, text, substitutions)));
    }
    return files.len ? CW_OK : cw_fail(ENOENT);
}

static int create(struct cw_session *session, cw_str template_dir, cw_str path,
                  const struct substitution substitutions[SUBSTITUTIONS]) {
    struct cw_stage stage = {0};
    cw_result result = cw_stage_begin(&session->arena, path, &stage);
    if (cw_ok(result))
        result = write_project(session, template_dir, stage.path, substitutions);
    if (cw_ok(result))
        result = cw_stage_commit(&stage);
    cw_stage_abandon(&stage);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot create %" CW_FMT, CW_ARG(path));
    return CW_EXIT_OK;
}

static bool is_empty_dir(struct cw_session *session, cw_str path) {
    struct cw_strs names;
    return cw_ok(cw_fs_list(&session->arena, path, &names)) && names.len == 0;
}

static bool check_place(struct cw_session *session, cw_str path, cw_str name) {
    if (!cw_is_driver_name(name)) {
        cw_term_error(&session->term, "`%" CW_FMT "` is not a name for a driver", CW_ARG(name));
        cw_term_help(
            &session->term,
            "a letter, then letters, digits, `-` and `_`, at most %d; --name gives another",
            CW_LONGEST_NAME);
        return false;
    }
    /* include/NAME.h, which programs include, would be hidden by src/driver.h */
    if (cw_str_eq_nocase(name, CW_STR("driver"))) {
        cw_term_error(&session->term, "a new project cannot be called `%" CW_FMT "`", CW_ARG(name));
        cw_term_help(&session->term,
                     "name it after its device; --name gives another than the folder's");
        return false;
    }
    if (cw_fs_exists(path) && !is_empty_dir(session, path)) {
        cw_term_error(&session->term, "%" CW_FMT " exists already", CW_ARG(path));
        return false;
    }
    return true;
}

static int run(struct cw_session *session, const struct cw_args *args) {
    if (args->given[KMDF] == args->given[WDM]) {
        cw_term_error(&session->term, "say what kind of driver: --kmdf or --wdm");
        return CW_EXIT_USAGE;
    }
    struct cw_arena *arena = &session->arena;
    cw_str path = cw_path_normal(arena, args->positionals.items[0]);
    cw_str name = args->given[NAME] ? args->values[NAME] : cw_path_name(path);
    if (!check_place(session, path, name))
        return CW_EXIT_USAGE;
    cw_str template_dir;
    const char *kind = args->given[KMDF] ? "kmdf" : "wdm";
    if (!cw_session_own_file(session, cw_strf(arena, "templates/%s", kind).ptr, &template_dir))
        return CW_EXIT_ENVIRONMENT;
    struct guid guid = {0};
    cw_result result = new_guid(&guid);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot make a GUID");
    const struct substitution substitutions[SUBSTITUTIONS] = {
        {CW_STR("{{name}}"), name},
        {CW_STR("{{ident}}"), identifier(arena, name)},
        {CW_STR("{{IDENT}}"), cw_str_upper(arena, identifier(arena, name))},
        {CW_STR("{{Camel}}"), camel_case(arena, name)},
        {CW_STR("{{guid-c}}"), guid_as_c(arena, &guid)},
        {CW_STR("{{guid}}"), guid_as_text(arena, &guid)},
    };
    int code = create(session, template_dir, path, substitutions);
    if (code == CW_EXIT_OK)
        cw_term_status(&session->term, "Created", "%s driver `%" CW_FMT "` in %" CW_FMT,
                       args->given[KMDF] ? "KMDF" : "WDM", CW_ARG(name), CW_ARG(path));
    return code;
}

const struct cw_command cw_command_new = {
    .synopsis = "PATH --kmdf|--wdm [--name NAME]",
    .summary = "Create a driver project that builds, checks clean and passes its test",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .least = 1,
    .most = 1,
    .run = run,
};

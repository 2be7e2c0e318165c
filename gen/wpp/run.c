#include "gen/wpp/wpp.h"

#include <errno.h>

#include "base/fs.h"
#include "gen/output.h"
#include "gen/text.h"
#include "gen/wpp/unit.h"

struct run {
    struct cw_arena *arena;
    const struct cw_wpp_options *options;
    struct cw_sink *sink;
    struct wpp_config config;
    cw_str module;
    CW_VEC(struct wpp_unit) units;
    struct cw_outputs outputs;
    struct cw_strs also_read; /* beside sources and scans */
    unsigned errors;          /* of the sink before this run */
};

cw_str cw_wpp_header_name(struct cw_arena *arena, const struct cw_wpp_options *options,
                          cw_str source) {
    cw_str name = cw_path_name(source);
    for (size_t i = 0; i < options->preserve.len; i++) {
        cw_str ext = options->preserve.items[i];
        /* ".c.h" names two, as the genuine option has it */
        for (cw_str one; cw_str_split(&ext, '.', &one);)
            if (one.len && cw_str_eq_nocase(cw_str_from(cw_path_ext(name), 1), one))
                return cw_strf(arena, "%" CW_FMT ".tmh", CW_ARG(name));
    }
    return cw_strf(arena, "%" CW_FMT ".tmh", CW_ARG(cw_path_stem(source)));
}

static cw_result load(struct run *r, cw_str path, cw_file *ret_file, cw_str *ret_path) {
    cw_result result = cw_text_load(r->sink->sources, path, ret_file);
    if (cw_failed(result))
        *ret_path = path;
    return result;
}

static cw_result say(struct run *r, const char *help, const char *format, cw_str name) {
    struct cw_diag *diag =
        cw_diag_new(r->arena, CW_ERROR, NULL, "`%" CW_FMT "`%s", CW_ARG(name), format);
    if (help)
        cw_diag_help(diag, "%s", help);
    cw_emit(r->sink, diag);
    return cw_fail(CW_REPORTED);
}

/* --- what is read --- */

/* localwpp.ini beside a source is read without being named. */
static cw_result read_local(struct run *r, cw_str *ret_path) {
    struct cw_map folders = {0};
    for (size_t i = 0; i < r->options->sources.len; i++) {
        cw_str folder = cw_path_dir(r->options->sources.items[i]);
        if (!cw_map_add(r->arena, &folders, folder, r))
            continue;
        struct cw_strs names;
        CW_TRY(cw_fs_list(r->arena, folder, &names));
        for (size_t k = 0; k < names.len; k++) {
            if (!cw_str_eq_nocase(names.items[k], CW_STR("localwpp.ini")))
                continue;
            cw_str path = cw_path_join(r->arena, folder, names.items[k]);
            cw_file file;
            CW_TRY(load(r, path, &file, ret_path));
            wpp_config_ini(&r->config, file);
            cw_vec_push(r->arena, &r->also_read, path);
        }
    }
    return CW_OK;
}

static cw_result read_configuration(struct run *r, cw_str *ret_path) {
    wpp_config_init(&r->config, r->arena, r->sink);
    for (size_t i = 0; i < r->options->defines.len; i++) {
        cw_str text = r->options->defines.items[i];
        size_t equals = cw_str_find_char(text, '=');
        cw_str define = equals == CW_NPOS ? cw_strf(r->arena, "%" CW_FMT " 1", CW_ARG(text))
                                          : cw_strf(r->arena, "%" CW_FMT " %" CW_FMT,
                                                    CW_ARG(cw_str_slice(text, 0, equals)),
                                                    CW_ARG(cw_str_from(text, equals + 1)));
        cw_vec_push(r->arena, &r->config.defines, (struct wpp_define){define});
    }
    CW_TRY(read_local(r, ret_path));
    for (size_t i = 0; i < r->options->scans.len; i++) {
        cw_str path = r->options->scans.items[i];
        cw_file file;
        CW_TRY(load(r, path, &file, ret_path));
        if (cw_str_eq_nocase(cw_path_ext(path), CW_STR(".ini")))
            wpp_config_ini(&r->config, file);
        else
            wpp_config_scan(&r->config, file);
    }
    for (size_t i = 0; i < r->units.len; i++)
        wpp_config_scan(&r->config, r->units.items[i].file);
    for (size_t i = 0; i < r->options->functions.len; i++) {
        cw_str text = r->options->functions.items[i];
        cw_file file = cw_sources_add(r->sink->sources,
                                      cw_strf(r->arena, "<trace function %zu>", i + 1), text);
        (void)!wpp_config_function(&r->config, file, text, 0);
    }
    wpp_config_finish(&r->config);
    return r->sink->errors != r->errors ? cw_fail(CW_REPORTED) : CW_OK;
}

static cw_result check_control(struct run *r) {
    struct cw_guid guid;
    cw_str text = r->options->control_guid;
    if (text.len == 0 || cw_guid_parse(text, &guid))
        return CW_OK;
    return say(r, "write it as 01234567-89ab-cdef-0123-456789abcdef", " is not a GUID", text);
}

static cw_result load_units(struct run *r, cw_str *ret_path) {
    struct cw_map names = {0};
    for (size_t i = 0; i < r->options->sources.len; i++) {
        cw_str path = r->options->sources.items[i];
        cw_str header = cw_wpp_header_name(r->arena, r->options, path);
        if (!cw_map_add(r->arena, &names, header, r))
            return say(r, "rename one, or keep their extensions with --preserve-ext",
                       " would be the header of two of the sources", header);
        struct wpp_unit unit = {0};
        CW_TRY(load(r, path, &unit.file, ret_path));
        cw_vec_push(r->arena, &r->units, unit);
    }
    return CW_OK;
}

/* --- what is written --- */

static void add_headers(struct run *r) {
    for (size_t i = 0; i < r->units.len; i++) {
        cw_str path = r->options->sources.items[i];
        cw_output_add(
            r->arena, &r->outputs,
            cw_path_join(r->arena, r->options->out, cw_wpp_header_name(r->arena, r->options, path)),
            wpp_emit(&r->config, r->options, r->module, &r->units.items[i]));
    }
}

static void add_tmf(struct run *r) {
    if (r->options->tmf.len == 0)
        return;
    struct cw_buf buf = cw_buf_new(r->arena);
    for (size_t i = 0; i < r->units.len; i++) {
        const struct wpp_unit *unit = &r->units.items[i];
        if (unit->messages.len == 0)
            continue;
        cw_buf_add(&buf, wpp_tmf_header(r->arena, unit, r->module));
        cw_buf_add_char(&buf, '\n');
        for (size_t k = 0; k < unit->messages.len; k++) {
            struct cw_strs lines = wpp_tmf_message(r->arena, unit, &unit->messages.items[k]);
            for (size_t n = 0; n < lines.len; n++)
                cw_buf_addf(&buf, "%" CW_FMT "\n", CW_ARG(lines.items[n]));
        }
    }
    cw_output_add(r->arena, &r->outputs, r->options->tmf, cw_buf_str(&buf));
}

static void add_depfile(struct run *r) {
    if (r->options->depfile.len == 0)
        return;
    struct cw_strs targets = {0}, sources = {0};
    for (size_t i = 0; i < r->outputs.len; i++)
        cw_vec_push(r->arena, &targets, r->outputs.items[i].path);
    for (size_t i = 0; i < r->options->sources.len; i++)
        cw_vec_push(r->arena, &sources, r->options->sources.items[i]);
    for (size_t i = 0; i < r->options->scans.len; i++)
        cw_vec_push(r->arena, &sources, r->options->scans.items[i]);
    for (size_t i = 0; i < r->also_read.len; i++)
        cw_vec_push(r->arena, &sources, r->also_read.items[i]);
    cw_output_add(r->arena, &r->outputs, r->options->depfile,
                  cw_depfile(r->arena, &targets, &sources));
}

/* The recorder is a driver of the kernel; what stands for it in user mode has no header that says
 * how it is called. */
static struct cw_wpp_options without_recorder(struct cw_arena *arena,
                                              const struct cw_wpp_options *options,
                                              struct cw_sink *sink) {
    struct cw_wpp_options copy = *options;
    copy.recorder = false;
    struct cw_diag *diag =
        cw_diag_new(arena, CW_WARNING, NULL, "there is no trace recorder in user mode here");
    cw_diag_note(diag, "messages go to trace sessions alone");
    cw_emit(sink, diag);
    return copy;
}

cw_result cw_wpp_run(struct cw_arena *arena, const struct cw_wpp_options *options,
                     struct cw_sink *sink, cw_str *ret_path) {
    struct cw_wpp_options alone;
    if (options->user_mode && options->recorder) {
        alone = without_recorder(arena, options, sink);
        options = &alone;
    }
    struct run r = {.arena = arena, .options = options, .sink = sink, .module = options->module};
    if (r.module.len == 0)
        r.module = options->tmf.len ? cw_path_stem(options->tmf) : CW_STR("trace");
    r.errors = sink->errors;
    CW_TRY(check_control(&r));
    CW_TRY(load_units(&r, ret_path));
    CW_TRY(read_configuration(&r, ret_path));
    for (size_t i = 0; i < r.units.len; i++)
        if (!wpp_unit_read(&r.config, r.module, &r.units.items[i]) && sink->errors == r.errors)
            return cw_fail(EINVAL);
    if (sink->errors != r.errors)
        return cw_fail(CW_REPORTED);
    add_headers(&r);
    add_tmf(&r);
    add_depfile(&r);
    return cw_outputs_write(arena, &r.outputs, CW_STR(""), ret_path);
}

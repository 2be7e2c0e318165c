#include "cwdk/build_options.h"
#include "cwdk/command.h"

#include <stdlib.h>
#include "base/fs.h"
#include "check/check.h"
#include "cwdk/build.h"
#include "cwdk/flags.h"
#include "cwdk/overlay.h"
#include "cwdk/tolerate/remap.h"

enum { FORMAT, STRICT, LEVEL, ARCH, PROFILE, STAMP };

static const struct cw_option options[] = {
    [FORMAT] = {"format", 0, "NAME", "text|sarif", "how to report (default: text)"},
    [STRICT] = {"strict", 0, NULL, NULL,
                "take every file as strict: what is not proven is an error"},
    [LEVEL] = {"level", 0, "LEVEL", "error|warn", "take errors as warnings with `warn`"},
    [ARCH] = {"target-arch", 0, "ARCH", "x64|arm64", "processor (default: x64)"},
    [PROFILE] = {"profile", 0, "NAME", "dev|release", "whose definitions (default: dev)"},
    [STAMP] = {"stamp", 0, "FILE", NULL,
               "for the build: put warnings into FILE, print errors only"},
};

CW_VEC_TYPE(units, struct cw_check_unit);

struct checking {
    struct cw_session *session;
    const struct cw_args *args;
    struct cw_collect_sink found;       /* after allow and deny */
    struct cw_sink policy;              /* what the checker is given; must not be moved */
    const struct cw_manifest *manifest; /* NULL outside a project */
    bool lenient;                       /* --level warn, or the manifest's */
    struct units units;
};

/* --- allow and deny --- */

/* A code is named as "CW0001" or by the rule's name. */
static bool names_code(const struct cw_strs *list, cw_str code) {
    const struct cw_rule_info *rule = cw_rule_find(code);
    for (size_t i = 0; i < list->len; i++)
        if (cw_str_eq_nocase(list->items[i], code) ||
            (rule && cw_str_eq(list->items[i], cw_str_of(rule->name))))
            return true;
    return false;
}

static const struct cw_diag *with_severity(struct checking *c, const struct cw_diag *diag,
                                           enum cw_severity severity) {
    struct cw_diag *copy = cw_new(&c->session->arena, struct cw_diag);
    *copy = *diag;
    copy->severity = severity;
    return copy;
}

/* What has no rule's code is the compiler's word, and that is final. */
static void apply_policy(struct cw_sink *sink, const struct cw_diag *diag) {
    struct checking *c =
        (struct checking *)((char *)sink - __builtin_offsetof(struct checking, policy));
    bool rule = cw_rule_find(diag->code) != NULL;
    if (rule && c->manifest && names_code(&c->manifest->allow, diag->code))
        return;
    bool denied = rule && c->manifest && names_code(&c->manifest->deny, diag->code);
    if (denied && diag->severity == CW_WARNING)
        diag = with_severity(c, diag, CW_ERROR);
    if (rule && c->lenient && diag->severity == CW_ERROR)
        diag = with_severity(c, diag, CW_WARNING);
    cw_emit(&c->found.sink, diag);
}

static int check_codes_exist(struct cw_session *session, const struct cw_manifest *manifest,
                             const char *key, const struct cw_strs *codes) {
    for (size_t i = 0; i < codes->len; i++) {
        if (cw_rule_find(codes->items[i]))
            continue;
        struct cw_diag *diag =
            cw_diag_new(&session->arena, CW_ERROR, NULL, "there is no rule `%" CW_FMT "`",
                        CW_ARG(codes->items[i]));
        cw_diag_primary(diag, cw_manifest_span(manifest, "check", key), "%s", "");
        struct cw_strs known = {0};
        for (size_t r = 0; r < cw_rule_count(); r++) {
            cw_vec_push(&session->arena, &known, cw_str_of(cw_rule_at(r)->code));
            cw_vec_push(&session->arena, &known, cw_str_of(cw_rule_at(r)->name));
        }
        cw_str nearest = cw_str_nearest(codes->items[i], known.items, known.len);
        if (nearest.len)
            cw_diag_help(diag, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
        cw_emit(&session->diags.sink, diag);
        return CW_EXIT_FAILED;
    }
    return CW_EXIT_OK;
}

/* --- what to check --- */

static const char *const *as_argv(struct cw_session *session, const struct cw_strs *flags) {
    struct cw_argv argv = {0};
    for (size_t i = 0; i < flags->len; i++)
        cw_argv_add(&session->arena, &argv, flags->items[i]);
    return argv.items;
}

static void add_unit(struct checking *c, cw_str path, const char *const *flags, size_t flag_count) {
    bool strict =
        c->args->given[STRICT] || (c->manifest && cw_matches_any(&c->manifest->strict, path));
    struct cw_check_unit unit = {path, flags, flag_count, strict};
    cw_vec_push(&c->session->arena, &c->units, unit);
}

static bool is_c(cw_str path) {
    enum cw_language language;
    return !cw_language_of(path, &language) || language == CW_LANG_C;
}

static enum cw_arch wanted_arch(const struct cw_args *args) {
    return cw_str_eq(args->values[ARCH], CW_STR("arm64")) ? CW_ARCH_ARM64 : CW_ARCH_X64;
}

/* "src/a.c" for a file below the root; the path as it is otherwise. */
static cw_str relative_to(cw_str root, cw_str path) {
    if (path.len > root.len && cw_str_starts(path, root) && path.ptr[root.len] == '/')
        return cw_str_from(path, root.len + 1);
    return path;
}

/* The checker reads what the compiler read: with the copies of a source that takes liberties. */
static void add_unit_of_project(struct checking *c, const struct cw_target *target,
                                const struct cw_strs *flags, cw_str path) {
    struct cw_arena *arena = &c->session->arena;
    struct cw_strs own = {0};
    path = relative_to(target->project->manifest.root, path);
    for (size_t i = 0; i < flags->len; i++)
        cw_vec_push(arena, &own, flags->items[i]);
    if (target->project->manifest.msvc_liberties)
        cw_remap_add_args(arena, cw_path_join(arena, target->gen, CW_STR("tolerated")), path, &own);
    add_unit(c, path, as_argv(c->session, &own), own.len);
}

static int units_of_project(struct checking *c, const struct cw_project *project,
                            const struct cw_strs *files) {
    struct cw_target target = cw_target_make(
        c->session, project, cw_profile_from(c->args->values[PROFILE]), wanted_arch(c->args));
    struct cw_strs flags;
    cw_result result = cw_overlay_write(c->session, &target);
    if (cw_ok(result))
        result = cw_flags_compile(c->session, &target, CW_LANG_C, &flags);
    if (cw_failed(result))
        return cw_session_fail(c->session, result, "cannot read the platform's flags");
    if (files->len == 0)
        files = &target.project->sources;
    if (project->manifest.type == CW_DRIVER_UMDF)
        return CW_EXIT_OK; /* which is said */
    for (size_t i = 0; i < files->len; i++)
        if (is_c(files->items[i]))
            add_unit_of_project(c, &target, &flags, files->items[i]);
    return CW_EXIT_OK;
}

static int loose_units(struct checking *c, const struct cw_strs *files) {
    struct cw_strs flags;
    cw_result result = cw_flags_loose(c->session, wanted_arch(c->args), &flags);
    if (cw_failed(result))
        return cw_session_fail(c->session, result, "cannot read the platform's flags");
    const char *const *argv = as_argv(c->session, &flags);
    for (size_t i = 0; i < files->len; i++)
        add_unit(c, files->items[i], argv, flags.len);
    return CW_EXIT_OK;
}

/* Opening a project changes the working folder, so files are made absolute before that. */
static int collect_units(struct checking *c, struct cw_project *project) {
    struct cw_session *session = c->session;
    struct cw_strs files = {0};
    for (size_t i = 0; i < c->args->positionals.len; i++) {
        cw_str given = c->args->positionals.items[i];
        cw_str path;
        cw_result result = cw_fs_absolute(&session->arena, given, &path);
        if (cw_ok(result) && !cw_fs_is_file(path)) {
            cw_term_error(&session->term, "there is no file `%" CW_FMT "`", CW_ARG(given));
            return CW_EXIT_FAILED;
        }
        if (cw_failed(result))
            return cw_session_fail(session, result, "cannot find %" CW_FMT, CW_ARG(given));
        if (!is_c(given)) {
            cw_term_error(&session->term, "`%" CW_FMT "` is not C, and the checker reads C only",
                          CW_ARG(given));
            return CW_EXIT_FAILED;
        }
        cw_vec_push(&session->arena, &files, path);
    }
    cw_str manifest_path;
    bool in_project = session->manifest_path.len || cw_project_find(session, &manifest_path);
    if (files.len && !in_project)
        return loose_units(c, &c->args->positionals);
    int code = cw_project_open(session, project);
    if (code)
        return code;
    c->manifest = &project->manifest;
    if (!c->args->given[LEVEL])
        c->lenient = cw_str_eq(c->manifest->check_level, CW_STR("warn"));
    code = check_codes_exist(session, c->manifest, "allow", &c->manifest->allow);
    if (code == CW_EXIT_OK)
        code = check_codes_exist(session, c->manifest, "deny", &c->manifest->deny);
    if (code)
        return code;
    return units_of_project(c, project, &files);
}

/* --- reporting --- */

static cw_str rendered(struct checking *c, bool colour) {
    struct cw_buf text = cw_buf_new(&c->session->arena);
    for (size_t i = 0; i < c->found.diags.len; i++)
        cw_diag_render(&text, &c->session->sources, c->found.diags.items[i], colour);
    return cw_buf_str(&text);
}

static void print_summary(struct checking *c, const struct cw_check_stats *stats) {
    const struct cw_term *term = &c->session->term;
    if (stats->strict_units)
        cw_term_status(term, "Unsafe", "%zu block%s, %zu line%s in %zu strict file%s",
                       stats->unsafe_blocks, stats->unsafe_blocks == 1 ? "" : "s",
                       stats->unsafe_lines, stats->unsafe_lines == 1 ? "" : "s",
                       stats->strict_units, stats->strict_units == 1 ? "" : "s");
    double seconds = stats->parse_seconds + stats->flow_seconds;
    cw_term_status(term, "Checked",
                   "%zu file%s, %zu function%s, %zu lines in %.2fs: %u error%s, "
                   "%u warning%s",
                   stats->units, stats->units == 1 ? "" : "s", stats->functions,
                   stats->functions == 1 ? "" : "s", stats->lines, seconds, c->found.sink.errors,
                   c->found.sink.errors == 1 ? "" : "s", c->found.sink.warnings,
                   c->found.sink.warnings == 1 ? "" : "s");
    cw_term_detail(term, "Flow", "%zu constructs not understood, %zu functions coarsened",
                   stats->unknowns, stats->coarsened);
}

static int report_sarif(struct checking *c) {
    cw_str root = {0};
    cw_result result = cw_fs_absolute(&c->session->arena, CW_STR("."), &root);
    if (cw_failed(result))
        return cw_session_fail(c->session, result, "cannot find the working folder");
    struct cw_buf text = cw_buf_new(&c->session->arena);
    cw_sarif_write(&text, &c->found, root, CW_STR(CWDK_VERSION));
    fwrite(text.ptr, 1, text.len, stdout);
    return CW_EXIT_OK;
}

/* For the build: errors are printed and the stamp is not written, so that the file is checked
 * again; warnings go to the stamp, from which the build prints them. */
static int report_to_stamp(struct checking *c, cw_str stamp) {
    cw_str text = rendered(c, c->session->term.colour);
    if (c->found.sink.errors) {
        fwrite(text.ptr, 1, text.len, stdout);
        return CW_EXIT_FAILED;
    }
    cw_result result = cw_fs_make_dirs(cw_path_dir(stamp));
    if (cw_ok(result))
        result = cw_fs_write(stamp, text);
    if (cw_failed(result))
        return cw_session_fail(c->session, result, "cannot write %" CW_FMT, CW_ARG(stamp));
    return CW_EXIT_OK;
}

static int run(struct cw_session *session, const struct cw_args *args) {
    struct checking c = {.session = session, .args = args};
    c.lenient = cw_str_eq(args->values[LEVEL], CW_STR("warn"));
    struct cw_project project;
    int code = collect_units(&c, &project);
    if (code)
        return code;
    cw_collect_sink_init(&c.found, &session->sources, &session->arena);
    c.policy = (struct cw_sink){.emit = apply_policy, .sources = &session->sources};
    struct cw_check_options check_options = {0};
    cw_vec_push(&session->arena, &check_options.platform_dirs,
                cw_path_join(&session->arena, session->lib_dir, CW_STR("include")));
    struct cw_check_stats stats = {0};
    cw_result result = cw_check_run(&session->arena, &check_options, c.units.items, c.units.len,
                                    &c.policy, &stats);
    if (cw_failed(result) && result.code != CW_REPORTED)
        return cw_session_fail(session, result, "cannot check");
    if (args->given[STAMP])
        code = report_to_stamp(&c, args->values[STAMP]);
    else if (cw_str_eq(args->values[FORMAT], CW_STR("sarif")))
        code = report_sarif(&c);
    else
        fputs(rendered(&c, session->term.colour).ptr, stderr);
    if (!args->given[STAMP] && c.manifest &&
        (args->positionals.len == 0 || c.manifest->type == CW_DRIVER_UMDF))
        cw_say_unchecked(session, &project);
    if (!args->given[STAMP])
        print_summary(&c, &stats);
    if (code)
        return code;
    return c.found.sink.errors || cw_failed(result) ? CW_EXIT_FAILED : CW_EXIT_OK;
}

const struct cw_command cw_command_check = {
    .synopsis = "[FILES...]",
    .summary = "Prove the driver's sources against the contracts of the headers",
    .details = "Without FILES, all sources of the project. A file outside any project is checked\n"
               "with the flags of a KMDF 1.15 driver. `cwdk explain CODE` explains a finding.\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .most = 10000,
    .scope = CW_SCOPE_ALL,
    .run = run,
};

#include "cwdk/command.h"

#include "base/fs.h"
#include "cwdk/build_options.h"

enum { CA, PROFILE, INF_MODE, INF_ALLOW };

static const struct cw_option options[] = {
    [CA] = {"ca", 0, "FILE", NULL, "trust this PEM certificate instead of the package's own .cer"},
    [PROFILE] = {"profile", 0, "NAME", "dev|release", "without PACKAGE: whose packages"},
    [INF_MODE] = {"inf-mode", 0, "MODE", "k|u|w",
                  "how strictly the INF is taken (default: the manifest's; with PACKAGE, k)"},
    [INF_ALLOW] = {"inf-allow", 0, "NUMBER", NULL,
                   "with PACKAGE: a rule of InfVerif that is not checked (may be repeated)"},
};

static enum cw_inf_mode inf_mode(cw_str text) {
    return cw_str_eq(text, CW_STR("w"))   ? CW_INF_MODE_W
           : cw_str_eq(text, CW_STR("u")) ? CW_INF_MODE_U
                                          : CW_INF_MODE_K;
}

static int verify(struct cw_session *session, cw_str folder, const struct cw_package_rules *rules) {
    struct cw_package_report report = {0};
    cw_term_status(&session->term, "Verifying", "%" CW_FMT, CW_ARG(folder));
    cw_result result =
        cw_package_verify(&session->arena, folder, rules, &session->diags.sink, &report);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot verify %" CW_FMT, CW_ARG(folder));
    for (size_t i = 0; i < report.checks.len; i++) {
        const struct cw_package_check *check = &report.checks.items[i];
        if (check->ok && session->term.verbosity < CW_NORMAL)
            continue;
        printf("%s %" CW_FMT "%s%" CW_FMT "\n", check->ok ? "ok  " : "FAIL", CW_ARG(check->what),
               check->detail.len ? ": " : "", CW_ARG(check->detail));
    }
    fflush(stdout);
    if (report.failed == 0)
        return CW_EXIT_OK;
    cw_term_error(&session->term, "%u of %zu checks failed", report.failed, report.checks.len);
    return CW_EXIT_FAILED;
}

static int verify_project(struct cw_session *session, const struct cw_args *args) {
    struct cw_project project;
    int code = cw_project_open(session, &project);
    if (code)
        return code;
    const struct cw_package_rules rules = {
        .ca = cw_session_path(session, args->values[CA]),
        .inf_mode =
            inf_mode(args->given[INF_MODE] ? args->values[INF_MODE] : project.manifest.inf_mode),
        .inf_allow = project.manifest.inf_allow,
    };
    bool any = false;
    for (int arch = CW_ARCH_X64; arch <= CW_ARCH_ARM64; arch++) {
        struct cw_target target = cw_target_make(
            session, &project, cw_profile_from(args->values[PROFILE]), (enum cw_arch)arch);
        if (!cw_fs_is_dir(target.package))
            continue;
        any = true;
        int one = verify(session, target.package, &rules);
        code = one ? one : code;
    }
    if (!any && session->members > 1)
        return CW_EXIT_OK; /* a library, or one that is not built */
    if (!any) {
        cw_term_error(&session->term, "there is no package to verify");
        cw_term_help(&session->term, "`cwdk build` makes it, or name a folder");
        return CW_EXIT_FAILED;
    }
    return code;
}

static int run(struct cw_session *session, const struct cw_args *args) {
    static const char *const tools[] = {"osslsigncode", NULL};
    if (!cw_session_need_tools(session, tools))
        return CW_EXIT_ENVIRONMENT;
    const struct cw_package_rules rules = {
        .ca = args->values[CA],
        .inf_mode = inf_mode(args->values[INF_MODE]),
        .inf_allow = args->every[INF_ALLOW],
    };
    if (args->positionals.len)
        return verify(session, args->positionals.items[0], &rules);
    return verify_project(session, args);
}

const struct cw_command cw_command_verify = {
    .synopsis = "[PACKAGE]",
    .summary = "Check a driver package offline: INF, image, catalog, signatures",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .most = 1,
    .scope = CW_SCOPE_ALL,
    .run = run,
};

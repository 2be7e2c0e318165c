#include "cwdk/command.h"

#include "base/fs.h"
#include "cwdk/build_options.h"

enum { CA, PROFILE, INF_ALLOW };

static const struct cw_option options[] = {
    [CA] = {"ca", 0, "FILE", NULL, "trust this PEM certificate instead of the package's own .cer"},
    [PROFILE] = {"profile", 0, "NAME", "dev|release", "without PACKAGE: whose packages"},
    [INF_ALLOW] = {"inf-allow", 0, "NUMBER", NULL,
                   "with PACKAGE: a rule of InfVerif that is not checked (may be repeated)"},
};

static int verify(struct cw_session *session, cw_str folder, cw_str ca,
                  const struct cw_strs *inf_allow) {
    struct cw_package_report report = {0};
    cw_term_status(&session->term, "Verifying", "%" CW_FMT, CW_ARG(folder));
    cw_result result =
        cw_package_verify(&session->arena, folder, ca, inf_allow, &session->diags.sink, &report);
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
    bool any = false;
    for (int arch = CW_ARCH_X64; arch <= CW_ARCH_ARM64; arch++) {
        struct cw_target target = cw_target_make(
            session, &project, cw_profile_from(args->values[PROFILE]), (enum cw_arch)arch);
        if (!cw_fs_is_dir(target.package))
            continue;
        any = true;
        int one = verify(session, target.package, cw_session_path(session, args->values[CA]),
                         &project.manifest.inf_allow);
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
    if (args->positionals.len)
        return verify(session, args->positionals.items[0], args->values[CA],
                      &args->every[INF_ALLOW]);
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

#include "cwdk/build_options.h"
#include "cwdk/command.h"

#include <time.h>
#include "cwdk/build.h"

enum { ARCH, PROFILE, CHECK, JOBS, NO_PACKAGE };

static const struct cw_option options[] = {
    [ARCH] = {"target-arch", 0, "ARCH", "x64|arm64|all", "processor (default: the manifest's)"},
    [PROFILE] = {"profile", 0, "NAME", "dev|release", "profile (default: dev)"},
    [CHECK] = {"check", 0, "LEVEL", "error|warn|off", "what the checker's errors are to the build"},
    [JOBS] = {"jobs", 'j', "N", NULL, "commands at once"},
    [NO_PACKAGE] = {"no-package", 0, NULL, NULL, "stop when the driver is linked and checked"},
};

static double seconds_since(const struct timespec *start) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - start->tv_sec) + (double)(now.tv_nsec - start->tv_nsec) / 1e9;
}

static int run(struct cw_session *session, const struct cw_args *args) {
    uint64_t jobs;
    if (args->given[JOBS] && (!cw_str_to_u64(args->values[JOBS], 10, &jobs) || jobs == 0)) {
        cw_term_error(&session->term, "`--jobs` takes a number from 1");
        return CW_EXIT_USAGE;
    }
    struct timespec start;
    clock_gettime(CLOCK_MONOTONIC, &start);
    struct cw_project project;
    int code = cw_project_open(session, &project);
    if (code)
        return code;
    enum cw_profile_kind profile = cw_profile_from(args->values[PROFILE]);
    bool wanted[2];
    cw_target_archs(&project, args->values[ARCH], wanted);
    struct cw_target last = {0};
    for (int arch = CW_ARCH_X64; arch <= CW_ARCH_ARM64; arch++) {
        if (!wanted[arch])
            continue;
        last = cw_target_make(session, &project, profile, (enum cw_arch)arch);
        if (args->given[CHECK])
            last.check_level = args->values[CHECK];
        code = cw_build_driver(session, &last, args->values[JOBS]);
        if (code == CW_EXIT_OK && !args->given[NO_PACKAGE])
            code = cw_build_package(session, &last);
        if (code)
            return cw_say_build_failed(session, &project, code);
    }
    bool packaged = !args->given[NO_PACKAGE] && cw_is_packaged(&project);
    cw_term_status(&session->term, "Finished",
                   "`%" CW_FMT "` profile in %.2fs: %" CW_FMT "/%" CW_FMT "/%s/%" CW_FMT,
                   CW_ARG(last.profile_name), seconds_since(&start), CW_ARG(project.target_dir),
                   CW_ARG(last.profile_name),
                   wanted[0] && wanted[1] ? "{x64,arm64}" : last.arch_name.ptr,
                   CW_ARG(cw_str_from(packaged ? last.package : last.image, last.dir.len + 1)));
    return CW_EXIT_OK;
}

const struct cw_command cw_command_build = {
    .synopsis = "[OPTIONS]",
    .summary = "Compile, check, link, package and sign the driver",
    .details =
        "What is built lies in target/PROFILE/ARCH/; the package is "
        "target/PROFILE/ARCH/package/NAME.\n"
        "A failed build leaves the previous package as it was.\n"
        "CWDK_LAUNCHER names a program to put before the compiler (ccache, distcc, icecc).\n"
        "SOURCE_DATE_EPOCH fixes every date that is written, for the same bytes every time.\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .scope = CW_SCOPE_STOP_AT_FAILURE,
    .run = run,
};

#include "cwdk/command.h"

#include "gen/wpp/wpp.h"

enum { OUT, MODE, SCAN, FUNC, DEFINE, RECORDER, PRESERVE, MODULE, CONTROL, TMF, DEPFILE };

static const struct cw_option options[] = {
    [OUT] = {"out", 0, "DIR", NULL, "where the headers go: DIR/NAME.tmh for each source NAME.c"},
    [MODE] = {"mode", 0, "MODE", "kernel|user", "where the image runs (default: kernel)"},
    [SCAN] = {"scan", 0, "FILE", NULL, "read the configuration blocks of FILE; may be repeated"},
    [FUNC] = {"func", 0, "SPEC", NULL,
              "a trace function, as \"Trace(LEVEL,FLAGS,MSG,...)\"; may be repeated"},
    [DEFINE] = {"define", 'D', "NAME[=VALUE]", NULL,
                "a macro that each header begins with; may be repeated"},
    [RECORDER] = {"recorder", 0, NULL, NULL, "send the messages to the in-flight recorder too"},
    [PRESERVE] = {"preserve-ext", 0, "EXT", NULL,
                  "keep this extension in the name: x.h makes x.h.tmh; may be repeated"},
    [MODULE] = {"module", 0, "NAME", NULL, "the name decoded lines begin with"},
    [CONTROL] = {"control-guid", 0, "GUID", NULL,
                 "a provider with the flags Error, Unusual and Noise, instead of one in a source"},
    [TMF] = {"tmf", 0, "FILE", NULL, "write the text that decodes the messages to FILE"},
    [DEPFILE] = {"depfile", 0, "FILE", NULL, "write a Makefile rule of what was read to FILE"},
};

static struct cw_strs paths(struct cw_session *session, const struct cw_strs *given) {
    struct cw_strs out = {0};
    for (size_t i = 0; i < given->len; i++)
        cw_vec_push(&session->arena, &out, cw_session_path(session, given->items[i]));
    return out;
}

static int run(struct cw_session *session, const struct cw_args *args) {
    struct cw_wpp_options wpp = {
        .out = cw_session_path(session, args->values[OUT]),
        .user_mode = cw_str_eq(args->values[MODE], CW_STR("user")),
        .recorder = args->given[RECORDER],
        .sources = paths(session, &args->positionals),
        .scans = paths(session, &args->every[SCAN]),
        .functions = args->every[FUNC],
        .defines = args->every[DEFINE],
        .preserve = args->every[PRESERVE],
        .module = args->values[MODULE],
        .control_guid = args->values[CONTROL],
        .tmf = cw_session_path(session, args->values[TMF]),
        .depfile = cw_session_path(session, args->values[DEPFILE]),
    };
    cw_str path = {0};
    cw_result result = cw_wpp_run(&session->arena, &wpp, &session->diags.sink, &path);
    if (cw_failed(result))
        return cw_session_fail(session, result, "%" CW_FMT, CW_ARG(path));
    return CW_EXIT_OK;
}

const struct cw_command cw_command_wpp = {
    .synopsis = "--out DIR [OPTIONS] SOURCE...",
    .summary = "Make the trace headers (.tmh) of sources",
    .details = "docs/tracing.md describes the configuration blocks that are read.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .required = 1u << OUT,
    .least = 1,
    .most = SIZE_MAX,
    .run = run,
};

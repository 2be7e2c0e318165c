#include "cwdk/command.h"

#include "base/fs.h"
#include "gen/mc/mc.h"
#include "gen/text.h"

enum { OUT, MODE, NAME, PREFIX, DEPFILE };

static const struct cw_option options[] = {
    [OUT] = {"out", 'o', "DIR", NULL, "where the outputs go"},
    [MODE] = {"mode", 0, "MODE", "kernel|user", "whose event calls the header makes (kernel)"},
    [NAME] = {"name", 0, "BASE", NULL, "base name of the outputs (default: the source's)"},
    [PREFIX] = {"prefix", 0, "WORD", NULL, "counters: begin the functions' names with it"},
    [DEPFILE] = {"depfile", 0, "FILE", NULL, "also write what was read, as a Makefile rule"},
};

static void add_depfile(struct cw_session *session, const struct cw_args *args, cw_str source,
                        struct cw_outputs *outputs) {
    struct cw_arena *arena = &session->arena;
    struct cw_strs targets = {0};
    struct cw_strs sources = {0};
    for (size_t i = 0; i < outputs->len; i++)
        cw_vec_push(arena, &targets,
                    cw_path_join(arena, args->values[OUT], outputs->items[i].path));
    cw_vec_push(arena, &sources, source);
    cw_str absolute;
    /* Outputs are relative to --out, this one is not. */
    if (cw_failed(cw_fs_absolute(arena, args->values[DEPFILE], &absolute)))
        absolute = args->values[DEPFILE];
    cw_output_add(arena, outputs, absolute, cw_depfile(arena, &targets, &sources));
}

static int run(struct cw_session *session, const struct cw_args *args) {
    cw_str path = args->positionals.items[0];
    struct cw_mc_options mc = {
        .base = args->given[NAME] ? args->values[NAME] : cw_path_stem(path),
        .prefix = args->values[PREFIX],
        .mode = cw_str_eq(args->values[MODE], CW_STR("user")) ? CW_MC_USER : CW_MC_KERNEL};
    cw_file file;
    cw_result result = cw_text_load(&session->sources, path, &file);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot read %" CW_FMT, CW_ARG(path));
    struct cw_outputs outputs = {0};
    result = cw_mc_compile(&session->arena, &session->diags.sink, file, &mc, &outputs);
    if (cw_failed(result))
        return cw_session_exit(result);
    if (args->given[DEPFILE])
        add_depfile(session, args, path, &outputs);
    cw_str failed;
    result = cw_outputs_write(&session->arena, &outputs, args->values[OUT], &failed);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot write %" CW_FMT, CW_ARG(failed));
    return CW_EXIT_OK;
}

const struct cw_command cw_command_mc = {
    .synopsis = "--out DIR FILE.mc|FILE.man|FILE.xml",
    .summary = "Compile messages, events or counters to a header and resources",
    .details =
        "Makes BASE.h, BASE.rc and the binary files that BASE.rc takes in. `cwdk build` runs "
        "this for each [[generate]] with tool = \"mc\".",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .required = 1u << OUT,
    .least = 1,
    .most = 1,
    .run = run,
};

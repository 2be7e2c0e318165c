#include "cwdk/command.h"

#include "base/fs.h"
#include "gen/mof/mof.h"
#include "gen/output.h"

enum { BMF, HEADER, DEPFILE };

static const struct cw_option options[] = {
    [BMF] = {"bmf", 0, "FILE", NULL, "the binary MOF to write"},
    [HEADER] = {"header", 0, "FILE", NULL, "also write the C header of the classes"},
    [DEPFILE] = {"depfile", 0, "FILE", NULL, "also write what was read, as a Makefile rule"},
};

static int run(struct cw_session *session, const struct cw_args *args) {
    struct cw_arena *arena = &session->arena;
    struct cw_sink *sink = &session->diags.sink;
    cw_str path = args->positionals.items[0];
    cw_file file;
    cw_result result = cw_text_load(&session->sources, path, &file);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot read %" CW_FMT, CW_ARG(path));
    struct cw_mof *mof;
    result = cw_mof_read(arena, sink, file, &mof);
    if (cw_failed(result))
        return cw_session_exit(result);
    struct cw_outputs outputs = {0};
    cw_output_add(arena, &outputs, args->values[BMF], cw_mof_binary(arena, mof));
    if (args->given[HEADER]) {
        cw_str text;
        result = cw_mof_header(arena, sink, mof, cw_path_name(args->values[HEADER]), &text);
        if (cw_failed(result))
            return cw_session_exit(result);
        cw_output_add(arena, &outputs, args->values[HEADER], text);
    }
    if (args->given[DEPFILE]) {
        struct cw_strs targets = {0};
        for (size_t i = 0; i < outputs.len; i++)
            cw_vec_push(arena, &targets, outputs.items[i].path);
        cw_output_add(arena, &outputs, args->values[DEPFILE],
                      cw_depfile(arena, &targets, &mof->files));
    }
    cw_str failed;
    result = cw_outputs_write(arena, &outputs, CW_STR("."), &failed);
    if (cw_failed(result))
        return cw_session_fail(session, result, "cannot write %" CW_FMT, CW_ARG(failed));
    return CW_EXIT_OK;
}

const struct cw_command cw_command_mofcomp = {
    .synopsis = "--bmf FILE [--header FILE] FILE.mof",
    .summary = "Compile WMI classes to a binary MOF and a C header",
    .details = "`cwdk build` runs this for each [[generate]] with tool = \"mofcomp\".",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .required = 1u << BMF,
    .least = 1,
    .most = 1,
    .run = run,
};

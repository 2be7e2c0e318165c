#include "package/sign/sign.h"

#include "base/proc.h"

#include <errno.h>

static cw_result say_missing(struct cw_arena *arena, struct cw_sink *sink) {
    struct cw_diag *diag = cw_diag_new(arena, CW_ERROR, NULL, "osslsigncode is not installed");
    cw_diag_help(diag, "install it: apt install osslsigncode");
    cw_emit(sink, diag);
    return cw_fail(ENOENT);
}

cw_result cw_sign_file(struct cw_arena *arena, struct cw_sink *sink, const struct cw_signer *signer,
                       cw_str from, cw_str to) {
    struct cw_proc proc = {.out = CW_STREAM_CAPTURE, .err = CW_STREAM_CAPTURE};
    const struct {
        const char *option;
        cw_str value;
    } options[] = {
        {"-certs", signer->certificate},
        {"-key", signer->key},
        {"-h", CW_STR("sha256")},
        {"-time", cw_strf(arena, "%lld", (long long)signer->time)},
        {"-ts", signer->timestamp_url},
        {"-in", from},
        {"-out", to},
    };
    cw_argv_add(arena, &proc.argv, CW_STR("osslsigncode"));
    cw_argv_add(arena, &proc.argv, CW_STR("sign"));
    for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
        if (options[i].value.len == 0)
            continue;
        cw_argv_add(arena, &proc.argv, cw_str_of(options[i].option));
        cw_argv_add(arena, &proc.argv, options[i].value);
    }
    struct cw_proc_exit ended;
    cw_result result = cw_proc_run(arena, &proc, &ended);
    if (result.code == ENOENT)
        return say_missing(arena, sink);
    CW_TRY(result);
    if (ended.code == 0)
        return CW_OK;
    struct cw_diag *diag =
        cw_diag_new(arena, CW_ERROR, NULL, "%" CW_FMT " could not be signed", CW_ARG(from));
    cw_str said = cw_str_trim(ended.err.len ? ended.err : ended.out);
    cw_diag_note(diag, "osslsigncode says: %" CW_FMT, CW_ARG(said));
    cw_emit(sink, diag);
    return cw_fail(CW_REPORTED);
}

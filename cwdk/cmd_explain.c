#include "cwdk/command.h"

#include "check/check.h"

static int run(struct cw_session *session, const struct cw_args *args) {
    cw_str code = args->positionals.items[0];
    struct cw_buf page = cw_buf_new(&session->arena);
    if (cw_check_explain(&page, code)) {
        fwrite(page.ptr, 1, page.len, stdout);
        return CW_EXIT_OK;
    }
    struct cw_strs names = {0};
    for (size_t i = 0; i < cw_rule_count(); i++) {
        cw_vec_push(&session->arena, &names, cw_str_of(cw_rule_at(i)->code));
        cw_vec_push(&session->arena, &names, cw_str_of(cw_rule_at(i)->name));
    }
    cw_say_unknown(session, "rule", code, names.items, names.len);
    return CW_EXIT_USAGE;
}

const struct cw_command cw_command_explain = {
    .synopsis = "CODE",
    .summary = "Explain a rule of the checker, such as CW0001",
    .least = 1,
    .most = 1,
    .run = run,
};

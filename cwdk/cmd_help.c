#include "cwdk/command.h"

static int run(struct cw_session *session, const struct cw_args *args) {
    if (args->positionals.len == 0) {
        cw_print_overview(session);
        return CW_EXIT_OK;
    }
    cw_str topic = args->positionals.items[0];
    if (cw_str_eq(topic, CW_STR("exit-codes"))) {
#define CWDK_EXIT(number, name, meaning) printf("%4d  %s\n", number, meaning);
#include "cwdk/exit_codes.def"
#undef CWDK_EXIT
        return CW_EXIT_OK;
    }
    const struct cw_named_command *command = cw_command_find(topic);
    if (command) {
        cw_command_print_help(session, command);
        return CW_EXIT_OK;
    }
    struct cw_strs names = {0};
    for (size_t i = 0; i < cw_command_count; i++)
        cw_vec_push(&session->arena, &names, cw_str_of(cw_commands[i].name));
    cw_vec_push(&session->arena, &names, CW_STR("exit-codes"));
    cw_say_unknown(session, "command or topic", topic, names.items, names.len);
    return CW_EXIT_USAGE;
}

const struct cw_command cw_command_help = {
    .synopsis = "[COMMAND|exit-codes]",
    .summary = "Show help for a command, or what the exit codes mean",
    .most = 1,
    .run = run,
};

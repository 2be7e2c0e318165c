#include "cwdk/command.h"

static int run_named(struct cw_session *session, int argc, char **argv) {
    cw_str name = cw_str_of(argv[1]);
    const struct cw_named_command *command = cw_command_find(name);
    if (!command) {
        struct cw_strs names = {0};
        for (size_t i = 0; i < cw_command_count; i++)
            cw_vec_push(&session->arena, &names, cw_str_of(cw_commands[i].name));
        cw_say_unknown(session, "command", name, names.items, names.len);
        cw_term_help(&session->term, "`cwdk help` lists the commands");
        return CW_EXIT_USAGE;
    }
    struct cw_args args;
    int code;
    if (!cw_command_parse(session, command, argc - 2, argv + 2, &args, &code))
        return code;
    return command->command->run(session, &args);
}

static int dispatch(struct cw_session *session, int argc, char **argv) {
    cw_str first = cw_str_of(argc > 1 ? argv[1] : NULL);
    if (first.len == 0 || cw_str_eq(first, CW_STR("--help")) || cw_str_eq(first, CW_STR("-h"))) {
        cw_print_overview(session);
        return first.len ? CW_EXIT_OK : CW_EXIT_USAGE;
    }
    if (cw_str_eq(first, CW_STR("--version")) || cw_str_eq(first, CW_STR("-V"))) {
        puts("cwdk " CWDK_VERSION);
        return CW_EXIT_OK;
    }
    if (first.ptr[0] == '-') {
        cw_term_error(&session->term, "the command comes first: cwdk COMMAND %" CW_FMT,
                      CW_ARG(first));
        return CW_EXIT_USAGE;
    }
    return run_named(session, argc, argv);
}

int main(int argc, char **argv) {
    struct cw_session session;
    int code = cw_session_init(&session);
    cw_proc_catch_signals();
    if (code == CW_EXIT_OK)
        code = dispatch(&session, argc, argv);
    if (fflush(stdout) != 0 && code == CW_EXIT_OK) {
        cw_term_error(&session.term, "cannot write to the standard output");
        code = CW_EXIT_ENVIRONMENT;
    }
    cw_session_release(&session);
    return cw_proc_interrupted() ? CW_EXIT_INTERRUPTED : code;
}

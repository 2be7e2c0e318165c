#include "cwdk/workspace.h"

static int no_such_command(struct cw_session *session, cw_str name) {
    struct cw_strs names = {0};
    for (size_t i = 0; i < cw_command_count; i++)
        cw_vec_push(&session->arena, &names, cw_str_of(cw_commands[i].name));
    cw_say_unknown(session, "command", name, names.items, names.len);
    cw_term_help(&session->term, "`cwdk help` lists the commands");
    return CW_EXIT_USAGE;
}

/* argv[at] is the command; options may stand before it. */
static int run_named(struct cw_session *session, int argc, char **argv, int at) {
    cw_str name = cw_str_of(argv[at]);
    const struct cw_named_command *command = cw_command_find(name);
    if (!command)
        return no_such_command(session, name);
    struct cw_argv rest = {0};
    for (int i = 1; i < argc; i++)
        if (i != at)
            cw_argv_add(&session->arena, &rest, cw_str_of(argv[i]));
    struct cw_args args;
    int code;
    if (!cw_command_parse(session, command, (int)rest.len, (char **)rest.items, &args, &code))
        return code;
    return cw_workspace_run(session, command, &args);
}

static int without_command(struct cw_session *session, cw_str first) {
    if (cw_str_eq(first, CW_STR("--version")) || cw_str_eq(first, CW_STR("-V"))) {
        puts("cwdk " CWDK_VERSION);
        return CW_EXIT_OK;
    }
    bool help = cw_str_eq(first, CW_STR("--help")) || cw_str_eq(first, CW_STR("-h"));
    if (help || first.len == 0) {
        cw_print_overview(session);
        return help ? CW_EXIT_OK : CW_EXIT_USAGE;
    }
    cw_term_error(&session->term, "there is no command after `%" CW_FMT "`", CW_ARG(first));
    cw_term_help(&session->term, "`cwdk help` lists the commands");
    return CW_EXIT_USAGE;
}

static int dispatch(struct cw_session *session, int argc, char **argv) {
    int at = cw_command_index(argc, argv);
    return at < argc ? run_named(session, argc, argv, at)
                     : without_command(session, cw_str_of(argc > 1 ? argv[1] : NULL));
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

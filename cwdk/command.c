#include "cwdk/command.h"

#define CWDK_COMMAND(identifier, name) extern const struct cw_command cw_command_##identifier;
#include "cwdk/commands.def"
#undef CWDK_COMMAND

const struct cw_named_command cw_commands[] = {
#define CWDK_COMMAND(identifier, name) {name, &cw_command_##identifier},
#include "cwdk/commands.def"
#undef CWDK_COMMAND
};
const size_t cw_command_count = sizeof cw_commands / sizeof *cw_commands;

enum common {
    OPT_HELP,
    OPT_VERBOSE,
    OPT_QUIET,
    OPT_COLOR,
    OPT_MANIFEST,
    OPT_PACKAGE,
    OPT_WDK_ROOT,
    OPT_WDK_VERSION
};

static const struct cw_option common_options[] = {
    [OPT_HELP] = {"help", 'h', NULL, NULL, "show this help"},
    [OPT_VERBOSE] = {"verbose", 'v', NULL, NULL, "say more: each file, and the commands that fail"},
    [OPT_QUIET] = {"quiet", 'q', NULL, NULL, "say nothing but errors and warnings"},
    [OPT_COLOR] = {"color", 0, "WHEN", "auto|always|never", "use colours (default: auto)"},
    [OPT_MANIFEST] = {"manifest-path", 0, "FILE", NULL, "the project's cwdk.toml"},
    [OPT_PACKAGE] = {"package", 'p', "NAME", NULL, "the member of the workspace to work on"},
    [OPT_WDK_ROOT] = {"wdk-root", 0, "DIR", NULL, "build against the genuine WDK in DIR"},
    [OPT_WDK_VERSION] = {"wdk-version", 0, "VERSION", NULL, "which one (default: the newest)"},
};
enum { COMMON_COUNT = sizeof common_options / sizeof *common_options };

const struct cw_named_command *cw_command_find(cw_str name) {
    for (size_t i = 0; i < cw_command_count; i++)
        if (cw_str_eq(cw_str_of(cw_commands[i].name), name))
            return &cw_commands[i];
    return NULL;
}

void cw_say_unknown(const struct cw_session *session, const char *word, cw_str text,
                    const cw_str *candidates, size_t count) {
    cw_term_error(&session->term, "no such %s: `%" CW_FMT "`", word, CW_ARG(text));
    cw_str nearest = cw_str_nearest(text, candidates, count);
    if (nearest.len)
        cw_term_help(&session->term, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
}

/* --- parsing --- */

/* The two tables as one: the command's options first, then those of all commands. */
struct parser {
    struct cw_session *session;
    const struct cw_named_command *command;
    struct cw_args args;
    bool common_given[COMMON_COUNT];
    cw_str common_values[COMMON_COUNT];
    int argc;
    char **argv;
    int at;
};

static size_t option_count(const struct parser *p) {
    return p->command->command->option_count + COMMON_COUNT;
}

static const struct cw_option *option_at(const struct parser *p, size_t index) {
    size_t own = p->command->command->option_count;
    return index < own ? &p->command->command->options[index] : &common_options[index - own];
}

static void give(struct parser *p, size_t index, cw_str value) {
    size_t own = p->command->command->option_count;
    *(index < own ? &p->args.given[index] : &p->common_given[index - own]) = true;
    *(index < own ? &p->args.values[index] : &p->common_values[index - own]) = value;
    if (index < own)
        cw_vec_push(&p->session->arena, &p->args.every[index], value);
}

static int usage_error(struct parser *p) {
    cw_term_help(&p->session->term, "see `cwdk %s --help`", p->command->name);
    return CW_EXIT_USAGE;
}

static int unknown_option(struct parser *p, cw_str name) {
    struct cw_strs names = {0};
    for (size_t i = 0; i < option_count(p); i++)
        cw_vec_push(&p->session->arena, &names, cw_str_of(option_at(p, i)->name));
    cw_term_error(&p->session->term, "`cwdk %s` has no option `--%" CW_FMT "`", p->command->name,
                  CW_ARG(name));
    cw_str nearest = cw_str_nearest(name, names.items, names.len);
    if (nearest.len)
        cw_term_help(&p->session->term, "did you mean `--%" CW_FMT "`?", CW_ARG(nearest));
    return usage_error(p);
}

static int bad_choice(struct parser *p, const struct cw_option *option, cw_str value) {
    struct cw_strs names = {0};
    cw_str rest = cw_str_of(option->choices);
    cw_str one;
    while (cw_str_split(&rest, '|', &one))
        cw_vec_push(&p->session->arena, &names, one);
    cw_term_error(&p->session->term, "`%" CW_FMT "` is not a value of `--%s` (%s)", CW_ARG(value),
                  option->name, option->choices);
    cw_str nearest = cw_str_nearest(value, names.items, names.len);
    if (nearest.len)
        cw_term_help(&p->session->term, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
    return usage_error(p);
}

static bool is_choice(const char *choices, cw_str value) {
    cw_str rest = cw_str_of(choices);
    cw_str one;
    while (cw_str_split(&rest, '|', &one))
        if (cw_str_eq(one, value))
            return true;
    return false;
}

/* `value.ptr` is NULL when none was given with "=". */
static int take_option(struct parser *p, size_t index, cw_str value) {
    const struct cw_option *option = option_at(p, index);
    if (!option->value_name) {
        if (value.ptr) {
            cw_term_error(&p->session->term, "`--%s` takes no value", option->name);
            return usage_error(p);
        }
        give(p, index, (cw_str){0});
        return CW_EXIT_OK;
    }
    if (!value.ptr) {
        if (p->at == p->argc) {
            cw_term_error(&p->session->term, "`--%s` needs a value: %s", option->name,
                          option->value_name);
            return usage_error(p);
        }
        value = cw_str_of(p->argv[p->at++]);
    }
    if (option->choices && !is_choice(option->choices, value))
        return bad_choice(p, option, value);
    give(p, index, value);
    return CW_EXIT_OK;
}

static int take_long(struct parser *p, cw_str text) {
    cw_str value = text;
    cw_str name = text;
    if (cw_str_find_char(text, '=') != CW_NPOS)
        (void)cw_str_split(&value, '=', &name);
    else
        value = (cw_str){0};
    for (size_t i = 0; i < option_count(p); i++)
        if (cw_str_eq(cw_str_of(option_at(p, i)->name), name))
            return take_option(p, i, value);
    return unknown_option(p, name);
}

/* "-vq": letters together; one that takes a value takes the rest, or the next argument. */
static int take_letters(struct parser *p, cw_str letters) {
    for (size_t at = 0; at < letters.len; at++) {
        size_t i = 0;
        while (i < option_count(p) && option_at(p, i)->letter != letters.ptr[at])
            i++;
        if (i == option_count(p)) {
            cw_term_error(&p->session->term, "`cwdk %s` has no option `-%c`", p->command->name,
                          letters.ptr[at]);
            return usage_error(p);
        }
        bool takes = option_at(p, i)->value_name != NULL;
        cw_str rest = cw_str_from(letters, at + 1);
        int code = take_option(p, i, takes && rest.len ? rest : (cw_str){0});
        if (code || takes)
            return code;
    }
    return CW_EXIT_OK;
}

static int take_arguments(struct parser *p) {
    bool only_positionals = false;
    while (p->at < p->argc) {
        cw_str arg = cw_str_of(p->argv[p->at++]);
        int code = CW_EXIT_OK;
        if (!only_positionals && cw_str_eq(arg, CW_STR("--")))
            only_positionals = true;
        else if (!only_positionals && cw_str_starts(arg, CW_STR("--")))
            code = take_long(p, cw_str_from(arg, 2));
        else if (!only_positionals && arg.len > 1 && arg.ptr[0] == '-')
            code = take_letters(p, cw_str_from(arg, 1));
        else
            cw_vec_push(&p->session->arena, &p->args.positionals, arg);
        if (code)
            return code;
    }
    return CW_EXIT_OK;
}

static int check_required(struct parser *p) {
    const struct cw_command *command = p->command->command;
    for (size_t i = 0; i < command->option_count; i++) {
        if (p->args.given[i] || !(command->required >> i & 1))
            continue;
        cw_term_error(&p->session->term, "`cwdk %s` needs `--%s %s`", p->command->name,
                      command->options[i].name, command->options[i].value_name);
        return usage_error(p);
    }
    return CW_EXIT_OK;
}

static int check_count(struct parser *p) {
    size_t have = p->args.positionals.len;
    const struct cw_command *command = p->command->command;
    if (have >= command->least && have <= command->most)
        return CW_EXIT_OK;
    if (have < command->least)
        cw_term_error(&p->session->term, "`cwdk %s` needs an argument: cwdk %s %s",
                      p->command->name, p->command->name, command->synopsis);
    else
        cw_term_error(&p->session->term, "`cwdk %s` does not take the argument `%" CW_FMT "`",
                      p->command->name, CW_ARG(p->args.positionals.items[command->most]));
    return usage_error(p);
}

static void apply_common(struct parser *p) {
    enum cw_colour_policy colour = CW_COLOUR_AUTO;
    if (p->common_given[OPT_COLOR])
        (void)!cw_colour_policy_parse(p->common_values[OPT_COLOR], &colour); /* a valid choice */
    enum cw_verbosity verbosity = p->common_given[OPT_QUIET]     ? CW_QUIET
                                  : p->common_given[OPT_VERBOSE] ? CW_VERBOSE
                                                                 : CW_NORMAL;
    cw_session_set_output(p->session, colour, verbosity);
    p->session->manifest_path = p->common_values[OPT_MANIFEST];
    p->session->wdk_root = cw_session_path(p->session, p->common_values[OPT_WDK_ROOT]);
    p->session->wdk_version = p->common_values[OPT_WDK_VERSION];
    p->session->package = p->common_values[OPT_PACKAGE];
}

/* Whether the argument is a common option whose value is the next argument. */
static bool takes_next(cw_str arg) {
    for (size_t i = 0; i < COMMON_COUNT; i++) {
        bool named = cw_str_starts(arg, CW_STR("--")) &&
                     cw_str_eq(cw_str_from(arg, 2), cw_str_of(common_options[i].name));
        bool lettered = arg.len == 2 && common_options[i].letter == arg.ptr[1];
        if (common_options[i].value_name && (named || lettered))
            return true;
    }
    return false;
}

int cw_command_index(int argc, char **argv) {
    int at = 1;
    while (at < argc && argv[at][0] == '-')
        at += takes_next(cw_str_of(argv[at])) ? 2 : 1;
    return at < argc ? at : argc;
}

bool cw_command_parse(struct cw_session *session, const struct cw_named_command *command, int argc,
                      char **argv, struct cw_args *ret_args, int *ret_exit) {
    struct parser p = {.session = session, .command = command, .argc = argc, .argv = argv};
    int code = take_arguments(&p);
    apply_common(&p);
    if (code == CW_EXIT_OK && p.common_given[OPT_HELP]) {
        cw_command_print_help(session, command);
        *ret_exit = CW_EXIT_OK;
        return false;
    }
    if (code == CW_EXIT_OK)
        code = check_count(&p);
    if (code == CW_EXIT_OK)
        code = check_required(&p);
    if (code == CW_EXIT_OK)
        *ret_args = p.args;
    *ret_exit = code;
    return code == CW_EXIT_OK;
}

/* --- help, on stdout --- */

static const char *styled(const struct cw_session *session, const char *style) {
    /* Help goes to stdout; it is coloured when that, too, is wanted. */
    return session->term.colour && cw_colour_wanted(CW_COLOUR_AUTO, stdout) ? style : "";
}

static void print_heading(const struct cw_session *session, const char *text) {
    printf("%s%s%s\n", styled(session, "\033[1;32m"), text, styled(session, "\033[0m"));
}

static void print_option(const struct cw_session *session, const struct cw_option *option) {
    char left[64];
    char letter[8] = "    ";
    if (option->letter)
        snprintf(letter, sizeof letter, "-%c, ", option->letter);
    snprintf(left, sizeof left, "--%s%s%s", option->name, option->value_name ? " " : "",
             option->value_name ? option->value_name : "");
    printf("  %s%s%-24s%s %s", styled(session, "\033[1;36m"), letter, left,
           styled(session, "\033[0m"), option->help);
    if (option->choices)
        printf(" [%s]", option->choices);
    putchar('\n');
}

void cw_command_print_help(const struct cw_session *session,
                           const struct cw_named_command *command) {
    const struct cw_command *c = command->command;
    if (c->summary)
        printf("%s\n\n", c->summary);
    print_heading(session, "Usage:");
    printf("  cwdk %s %s\n", command->name, c->synopsis);
    if (c->option_count) {
        putchar('\n');
        print_heading(session, "Options:");
        for (size_t i = 0; i < c->option_count; i++)
            print_option(session, &c->options[i]);
    }
    putchar('\n');
    print_heading(session, "Common options:");
    for (size_t i = 0; i < COMMON_COUNT; i++)
        print_option(session, &common_options[i]);
    if (c->details)
        printf("\n%s", c->details);
}

void cw_print_overview(const struct cw_session *session) {
    printf("Windows drivers in C, from Linux\n\n");
    print_heading(session, "Usage:");
    printf("  cwdk COMMAND [OPTIONS]\n\n");
    print_heading(session, "Commands:");
    for (size_t i = 0; i < cw_command_count; i++)
        if (cw_commands[i].command->summary)
            printf("  %s%-10s%s %s\n", styled(session, "\033[1;36m"), cw_commands[i].name,
                   styled(session, "\033[0m"), cw_commands[i].command->summary);
    putchar('\n');
    print_heading(session, "Common options:");
    for (size_t i = 0; i < COMMON_COUNT; i++)
        print_option(session, &common_options[i]);
    printf("      --version                show the version\n");
    printf("\nSee `cwdk COMMAND --help` for more on a command.\n");
}

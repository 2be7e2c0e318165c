/* Commands and their options, as tables: parsing, --help and did-you-mean come from them.
 *
 * A command is one file cmd_NAME.c with a `const struct cw_command cw_command_NAME`; the list of
 * all is commands.def. */
#ifndef CWDK_COMMAND_H
#define CWDK_COMMAND_H

#include "cwdk/session.h"

struct cw_option {
    const char *name;       /* without the dashes */
    char letter;            /* short form, or 0 */
    const char *value_name; /* "PATH"; NULL: a flag without value */
    const char *choices;    /* "x64|arm64|all", or NULL for any value */
    const char *help;
};

enum { CW_MOST_OPTIONS = 16 };

struct cw_args {
    struct cw_strs positionals;
    bool given[CW_MOST_OPTIONS];           /* by index into the command's options */
    cw_str values[CW_MOST_OPTIONS];        /* empty unless given; of several, the last */
    struct cw_strs every[CW_MOST_OPTIONS]; /* all that were given, in order */
};

/* What a command does in a workspace. */
enum cw_scope {
    CW_SCOPE_NONE,            /* it does not work on a project */
    CW_SCOPE_ALL,             /* one member after the other */
    CW_SCOPE_STOP_AT_FAILURE, /* the same, until one fails */
    CW_SCOPE_ONE_PROJECT,     /* -p has to say which */
};

struct cw_command {
    const char *synopsis; /* what follows "cwdk NAME " in the usage line */
    const char *summary;  /* one line; NULL hides the command from the list */
    const char *details;  /* further paragraphs of its help, or NULL */
    const struct cw_option *options;
    size_t option_count;
    unsigned required;  /* a bit (1u << index) for each option that cannot be left away */
    size_t least, most; /* positional arguments */
    enum cw_scope scope;
    int (*run)(struct cw_session *session, const struct cw_args *args);
};

struct cw_named_command {
    const char *name;
    const struct cw_command *command;
};

extern const struct cw_named_command cw_commands[];
extern const size_t cw_command_count;

const struct cw_named_command *cw_command_find(cw_str name);

/* Common options may stand before the command, as in cargo. Gives the index of the command in argv,
 * argc when there is none. */
int cw_command_index(int argc, char **argv);

/* Parses what follows the command's name, the options that all commands share included (they take
 * effect on the session). True: *ret_args is filled. False: *ret_exit is the code to end with (a
 * usage error that was said, or 0 after --help). */
CW_MUST_USE bool cw_command_parse(struct cw_session *session,
                                  const struct cw_named_command *command, int argc, char **argv,
                                  struct cw_args *ret_args, int *ret_exit);

void cw_command_print_help(const struct cw_session *session,
                           const struct cw_named_command *command);
void cw_print_overview(const struct cw_session *session);

/* "error: no such WORD: `x`" with the nearest candidate as help. */
void cw_say_unknown(const struct cw_session *session, const char *word, cw_str text,
                    const cw_str *candidates, size_t count);

#endif

/* Command lines: what is taken from them, and what is refused. */
#include "base/tests/test.h"

#include <stdlib.h>
#include "cwdk/command.h"

enum { ARCH, FORCE, JOBS };

static const struct cw_option options[] = {
    [ARCH] = {"target-arch", 0, "ARCH", "x64|arm64", ""},
    [FORCE] = {"force", 'f', NULL, NULL, ""},
    [JOBS] = {"jobs", 'j', "N", NULL, ""},
};
static struct cw_command sample = {
    .synopsis = "", .summary = "", .options = options, .option_count = 3, .least = 1, .most = 2};
static const struct cw_named_command named = {"sample", &sample};

static struct cw_session session;
static struct cw_args args;
static char *said;
static size_t said_size;

/* Parses a line split at blanks; gives the exit code, -1 when it was taken. What is said goes to
 * `said`. */
static int parse(const char *line) {
    char *argv[16];
    int argc = 0;
    cw_str rest = cw_str_of(line);
    cw_str word;
    while (cw_str_split(&rest, ' ', &word))
        if (word.len)
            argv[argc++] = cw_cstr(&session.arena, word);
    int code = 0;
    free(said);
    session.term = (struct cw_term){open_memstream(&said, &said_size), false, CW_NORMAL};
    FILE *stream = session.term.stream;
    FILE *real_stderr = stderr;
    stderr = stream; /* parsing sets the session's output anew */
    bool taken = cw_command_parse(&session, &named, argc, argv, &args, &code);
    stderr = real_stderr;
    fclose(stream);
    return taken ? -1 : code;
}

static int setup(void **state) {
    (void)state;
    cw_sources_init(&session.sources, &session.arena);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    free(said);
    said = NULL;
    cw_session_release(&session);
    return 0;
}

static void taken(void **state) {
    (void)state;
    assert_int_equal(parse("a --target-arch arm64 b"), -1);
    assert_int_equal(args.positionals.len, 2);
    assert_str(args.values[ARCH], "arm64");
    assert_false(args.given[FORCE]);
    assert_int_equal(parse("--target-arch=x64 -fj4 a"), -1);
    assert_str(args.values[ARCH], "x64");
    assert_true(args.given[FORCE]);
    assert_str(args.values[JOBS], "4");
    assert_int_equal(parse("-j 8 -- --force"), -1);
    assert_str(args.values[JOBS], "8");
    assert_str(args.positionals.items[0], "--force");
    assert_int_equal(parse("-qv a --manifest-path=x/cwdk.toml"), -1);
    assert_int_equal(session.term.verbosity, CW_QUIET);
    assert_str(session.manifest_path, "x/cwdk.toml");
    assert_int_equal(parse("a --color always -v"), -1);
    assert_true(session.term.colour);
    assert_int_equal(session.term.verbosity, CW_VERBOSE);
    assert_int_equal(parse("a --jobs="), -1);
    assert_true(args.given[JOBS]);
}

static void refused(void **state) {
    (void)state;
    static const struct {
        const char *line;
        const char *said;
    } cases[] = {
        {"a --forse", "did you mean `--force`?"},
        {"a --zzz", "has no option `--zzz`"},
        {"a -x", "has no option `-x`"},
        {"a --target-arch", "needs a value"},
        {"a -j", "needs a value"},
        {"a --force=yes", "takes no value"},
        {"a --target-arch arm46", "did you mean `arm64`?"},
        {"a --color pink", "is not a value of `--color`"},
        {"", "needs an argument"},
        {"a b c", "does not take the argument `c`"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int code = parse(cases[i].line);
        if (code != CW_EXIT_USAGE)
            fail_msg("`%s` gave %d", cases[i].line, code);
        if (cw_str_find(cw_str_of(said), cw_str_of(cases[i].said)) == CW_NPOS)
            fail_msg("`%s`: %s", cases[i].line, said);
    }
}

static void required_options(void **state) {
    (void)state;
    sample.required = 1u << ARCH;
    assert_int_equal(parse("a --force"), CW_EXIT_USAGE);
    assert_non_null(strstr(said, "`cwdk sample` needs `--target-arch "));
    assert_int_equal(parse("a --target-arch x64"), -1);
    sample.required = 0;
}

static void options_before_the_command(void **state) {
    (void)state;
    char *line[] = {"cwdk", "-q", "--color", "always", "--manifest-path=x", "build", "-v"};
    assert_int_equal(cw_command_index(7, line), 5);
    assert_int_equal(cw_command_index(5, line), 5); /* none */
    assert_int_equal(cw_command_index(3, line), 3); /* nor a value */
    assert_int_equal(cw_command_index(1, line), 1);
}

static void every_command_has_help(void **state) {
    (void)state;
    for (size_t i = 0; i < cw_command_count; i++) {
        const struct cw_command *command = cw_commands[i].command;
        assert_non_null(command->run);
        assert_true(command->summary || command->details); /* a hidden one still has its help */
        assert_true(command->option_count <= CW_MOST_OPTIONS);
        assert_ptr_equal(cw_command_find(cw_str_of(cw_commands[i].name)), &cw_commands[i]);
        for (size_t o = 0; o < command->option_count; o++)
            if (!command->options[o].name || !command->options[o].help[0])
                fail_msg("option %zu of `%s` has no name or help", o, cw_commands[i].name);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(taken, setup, teardown),
        cmocka_unit_test_setup_teardown(refused, setup, teardown),
        cmocka_unit_test_setup_teardown(required_options, setup, teardown),
        cmocka_unit_test(options_before_the_command),
        cmocka_unit_test(every_command_has_help),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

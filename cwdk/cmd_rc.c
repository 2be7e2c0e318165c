/* `cwdk rc`, which the build runs for each resource script: clang's preprocessor, so that headers
 * are found as everywhere else, and then llvm-rc.
 *
 * Scripts come in UTF-16, in UTF-8 and in the code page of a Windows of long ago, which is 1252
 * unless `#pragma code_page(N)` says another; llvm-rc is given UTF-8. */
#include "cwdk/command.h"

#include <errno.h>
#include <iconv.h>
#include "base/fs.h"
#include "base/proc.h"
#include "cwdk/build_options.h"
#include "cwdk/flags.h"
#include "cwdk/overlay.h"

enum { OUT, DEPFILE, ARCH, PROFILE };

static const struct cw_option options[] = {
    [OUT] = {"out", 0, "FILE", NULL, "the compiled resources to write"},
    [DEPFILE] = {"depfile", 0, "FILE", NULL, "also write what was read, as a Makefile rule"},
    [ARCH] = {"target-arch", 0, "ARCH", "x64|arm64", "processor (default: x64)"},
    [PROFILE] = {"profile", 0, "NAME", "dev|release", "whose definitions (default: dev)"},
};

struct script {
    struct cw_session *session;
    const struct cw_target *target;
    cw_str path;
    cw_str out;
};

/* --- text --- */

/* The number of the first `#pragma code_page(N)`, or 1252. */
static unsigned code_page(cw_str text) {
    static const char word[] = "code_page";
    size_t at = cw_str_find(text, CW_STR("code_page"));
    if (at == CW_NPOS)
        return 1252;
    cw_str rest = cw_str_trim(cw_str_from(text, at + strlen(word)));
    size_t close = cw_str_find_char(rest, ')');
    uint64_t number = 1252;
    if (rest.len && rest.ptr[0] == '(' && close != CW_NPOS)
        (void)!cw_str_to_u64(cw_str_trim(cw_str_slice(rest, 1, close)), 10, &number);
    return (unsigned)number;
}

static cw_result convert(struct cw_arena *arena, cw_str text, const char *from, cw_str *ret_text) {
    iconv_t converter = iconv_open("UTF-8", from);
    if (converter == (iconv_t)-1)
        return cw_fail(CW_MALFORMED);
    size_t room = text.len * 4 + 16;
    char *to = cw_new_array(arena, char, room);
    char *in = cw_cstr(arena, text);
    char *out = to;
    size_t in_left = text.len;
    size_t out_left = room;
    size_t lost = iconv(converter, &in, &in_left, &out, &out_left);
    iconv_close(converter);
    if (lost == (size_t)-1)
        return cw_fail(CW_MALFORMED);
    *ret_text = cw_str_n(to, room - out_left);
    return CW_OK;
}

static bool is_ascii(cw_str text) {
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.ptr[i] >= 0x80)
            return false;
    return true;
}

static cw_result to_utf8(struct script *s, cw_str bytes, cw_str *ret_text) {
    struct cw_arena *arena = &s->session->arena;
    char name[16] = "UTF-16LE";
    size_t mark = 2;
    if (cw_str_starts(bytes, CW_STR("\xFE\xFF"))) {
        memcpy(name, "UTF-16BE", sizeof "UTF-16BE");
    } else if (cw_str_starts(bytes, CW_STR("\xEF\xBB\xBF"))) {
        *ret_text = cw_str_from(bytes, 3);
        return CW_OK;
    } else if (!cw_str_starts(bytes, CW_STR("\xFF\xFE"))) {
        unsigned page = code_page(bytes);
        mark = 0;
        if (is_ascii(bytes) || page == 65001) {
            *ret_text = bytes;
            return CW_OK;
        }
        snprintf(name, sizeof name, "CP%u", page);
    }
    if (cw_ok(convert(arena, cw_str_from(bytes, mark), name, ret_text)))
        return CW_OK;
    cw_term_error(&s->session->term, "%" CW_FMT " is not text in %s", CW_ARG(s->path), name);
    cw_term_help(&s->session->term, "save it as UTF-8 with a byte order mark, or say its encoding: "
                                    "#pragma code_page(65001)");
    return cw_fail(CW_REPORTED);
}

/* A header that the script includes may be in a code page: its lines that are no UTF-8 are taken
 * for that of the script. */
static cw_str lines_to_utf8(struct cw_arena *arena, cw_str text, unsigned page) {
    char name[16];
    snprintf(name, sizeof name, "CP%u", page == 65001 ? 1252 : page);
    struct cw_buf out = cw_buf_new(arena);
    cw_str line;
    while (cw_str_split(&text, '\n', &line)) {
        cw_str converted;
        if (!is_ascii(line) && cw_failed(convert(arena, line, "UTF-8", &converted)) &&
            cw_ok(convert(arena, line, name, &converted)))
            line = converted;
        cw_buf_add(&out, line);
        cw_buf_add_char(&out, '\n');
    }
    return cw_buf_str(&out);
}

/* Lines that say a code page are emptied: what llvm-rc is given is UTF-8 throughout. */
static cw_str without_code_pages(struct cw_arena *arena, cw_str text) {
    struct cw_buf out = cw_buf_new(arena);
    cw_str line;
    while (cw_str_split(&text, '\n', &line)) {
        bool pragma = cw_str_starts(cw_str_trim(line), CW_STR("#")) &&
                      cw_str_find(line, CW_STR("pragma")) != CW_NPOS &&
                      cw_str_find(line, CW_STR("code_page")) != CW_NPOS;
        if (!pragma)
            cw_buf_add(&out, line);
        cw_buf_add_char(&out, '\n');
    }
    return cw_buf_str(&out);
}

/* --- files that the script embeds --- */

/* Beside it, generated, and in the include folders. */
static struct cw_strs folders(struct script *s) {
    struct cw_strs dirs = {0};
    cw_vec_push(&s->session->arena, &dirs, cw_path_dir(s->path));
    cw_vec_push(&s->session->arena, &dirs, s->target->gen);
    for (size_t i = 0; i < s->target->project->include.len; i++)
        cw_vec_push(&s->session->arena, &dirs, s->target->project->include.items[i]);
    return dirs;
}

/* "res\\Data.bin" below a folder. */
static bool find_file(struct script *s, cw_str dir, cw_str name, cw_str *ret_path) {
    char *slashes = cw_cstr(&s->session->arena, name);
    for (char *c = slashes; *c; c++)
        if (*c == '\\')
            *c = '/';
    return cw_fs_find(&s->session->arena, dir, cw_str_of(slashes), ret_path) &&
           cw_fs_is_file(*ret_path);
}

/* The last word of a statement such as `1 11 "messages.bin"`, when such a file is there. The word
 * begins at *ret_start of the line. */
static bool embedded_file(struct script *s, const struct cw_strs *dirs, cw_str line,
                          cw_str *ret_path, size_t *ret_start) {
    cw_str trimmed = cw_str_trim(line);
    bool quoted = cw_str_ends(trimmed, CW_STR("\""));
    cw_str head = quoted ? cw_str_slice(trimmed, 0, trimmed.len - 1) : trimmed;
    size_t start = cw_str_find_last_char(head, quoted ? '"' : ' ');
    if (start == CW_NPOS || start == 0 || trimmed.ptr[0] == '#')
        return false;
    cw_str name = cw_str_from(head, start + 1);
    for (size_t i = 0; i < dirs->len && name.len; i++) {
        if (!find_file(s, dirs->items[i], name, ret_path))
            continue;
        *ret_start = (size_t)(name.ptr - line.ptr) - (quoted ? 1 : 0);
        return true;
    }
    return false;
}

/* The script with embedded files as they are named on this disk; each is a line of the rules. */
static cw_str resolve_embedded(struct script *s, cw_str text, struct cw_buf *rules) {
    struct cw_strs dirs = folders(s);
    struct cw_buf out = cw_buf_new(&s->session->arena);
    cw_str line, path;
    size_t start;
    while (cw_str_split(&text, '\n', &line)) {
        if (embedded_file(s, &dirs, line, &path, &start)) {
            cw_buf_addf(&out, "%" CW_FMT "\"%" CW_FMT "\"", CW_ARG(cw_str_slice(line, 0, start)),
                        CW_ARG(path));
            cw_buf_addf(rules, "%" CW_FMT ": ", CW_ARG(s->out));
            for (size_t i = 0; i < path.len; i++)
                cw_buf_addf(rules, "%s%c", path.ptr[i] == ' ' ? "\\" : "", path.ptr[i]);
            cw_buf_add_char(rules, '\n');
        } else {
            cw_buf_add(&out, line);
        }
        cw_buf_add_char(&out, '\n');
    }
    return cw_buf_str(&out);
}

static int append_rules(struct script *s, cw_str depfile, cw_str rules) {
    cw_str before;
    cw_result result = cw_fs_read(&s->session->arena, depfile, &before);
    if (cw_ok(result))
        result = cw_fs_write(depfile, cw_strf(&s->session->arena, "%" CW_FMT "%" CW_FMT,
                                              CW_ARG(before), CW_ARG(rules)));
    return cw_ok(result)
               ? CW_EXIT_OK
               : cw_session_fail(s->session, result, "cannot write %" CW_FMT, CW_ARG(depfile));
}

/* --- running --- */

static int run_tool(struct script *s, struct cw_proc *proc, const char *what, cw_str *ret_out) {
    struct cw_proc_exit exit;
    cw_result result = cw_proc_run(&s->session->arena, proc, &exit);
    if (cw_failed(result))
        return cw_session_fail(s->session, result, "cannot run %s", what);
    if (exit.code && exit.err.len)
        fwrite(exit.err.ptr, 1, exit.err.len, stderr);
    if (ret_out)
        *ret_out = exit.out;
    return exit.code ? CW_EXIT_FAILED : CW_EXIT_OK;
}

/* The preprocessor reads what we converted, under the name of the script. */
static int preprocess(struct script *s, cw_str text, cw_str depfile, cw_str *ret_text) {
    struct cw_arena *arena = &s->session->arena;
    struct cw_strs flags;
    cw_result result = cw_flags_resource(s->session, s->target, s->path, &flags);
    if (cw_failed(result))
        return cw_session_fail(s->session, result, "cannot read the platform's flags");
    struct cw_proc proc = {.out = CW_STREAM_CAPTURE, .err = CW_STREAM_INHERIT};
    cw_argv_add(arena, &proc.argv, CW_STR("clang-19"));
    for (size_t i = 0; i < flags.len; i++)
        cw_argv_add(arena, &proc.argv, flags.items[i]);
    if (s->session->term.colour)
        cw_argv_add(arena, &proc.argv, CW_STR("-fcolor-diagnostics"));
    if (depfile.len) {
        cw_argv_add(arena, &proc.argv, CW_STR("-MD"));
        cw_argv_add(arena, &proc.argv, CW_STR("-MF"));
        cw_argv_add(arena, &proc.argv, depfile);
        cw_argv_add(arena, &proc.argv, CW_STR("-MT"));
        cw_argv_add(arena, &proc.argv, s->out);
    }
    cw_argv_add(arena, &proc.argv, CW_STR("-E"));
    cw_argv_add(arena, &proc.argv, CW_STR("-x"));
    cw_argv_add(arena, &proc.argv, CW_STR("c"));
    cw_argv_add(arena, &proc.argv, CW_STR("-"));
    proc.input = cw_strf(arena, "# 1 \"%" CW_FMT "\"\n%" CW_FMT, CW_ARG(s->path), CW_ARG(text));
    return run_tool(s, &proc, "clang-19", ret_text);
}

static int compile(struct script *s, cw_str text) {
    struct cw_arena *arena = &s->session->arena;
    cw_str expanded = cw_strf(arena, "%" CW_FMT ".rc", CW_ARG(s->out));
    cw_result result = cw_fs_write(expanded, text);
    if (cw_failed(result))
        return cw_session_fail(s->session, result, "cannot write %" CW_FMT, CW_ARG(expanded));
    struct cw_proc proc = {.out = CW_STREAM_CAPTURE, .err = CW_STREAM_CAPTURE};
    cw_argv_add(arena, &proc.argv, CW_STR("llvm-rc-19"));
    cw_argv_add(arena, &proc.argv, CW_STR("/no-preprocess"));
    /* "\251" is a byte of the code page that llvm-rc is told; UTF-8 would have no such byte. */
    cw_argv_add(arena, &proc.argv, CW_STR("/C"));
    cw_argv_add(arena, &proc.argv, is_ascii(text) ? CW_STR("1252") : CW_STR("65001"));
    struct cw_strs dirs = folders(s);
    for (size_t i = 0; i < dirs.len; i++) {
        cw_argv_add(arena, &proc.argv, CW_STR("/I"));
        cw_argv_add(arena, &proc.argv, dirs.items[i]);
    }
    cw_argv_add(arena, &proc.argv, CW_STR("/FO"));
    cw_argv_add(arena, &proc.argv, s->out);
    cw_argv_add(arena, &proc.argv, CW_STR("--"));
    cw_argv_add(arena, &proc.argv, expanded);
    int code = run_tool(s, &proc, "llvm-rc-19", NULL);
    if (code == CW_EXIT_FAILED)
        cw_term_error(&s->session->term, "%" CW_FMT ": the resource compiler does not take it",
                      CW_ARG(s->path));
    return code;
}

static int compile_script(struct script *s, cw_str depfile) {
    cw_str bytes, text;
    cw_result result = cw_fs_read(&s->session->arena, s->path, &bytes);
    if (cw_failed(result))
        return cw_session_fail(s->session, result, "cannot read %" CW_FMT, CW_ARG(s->path));
    result = to_utf8(s, bytes, &text);
    if (cw_failed(result))
        return cw_session_exit(result);
    result = cw_fs_make_dirs(cw_path_dir(s->out));
    if (cw_failed(result))
        return cw_session_fail(s->session, result, "cannot make %" CW_FMT,
                               CW_ARG(cw_path_dir(s->out)));
    int code = preprocess(s, without_code_pages(&s->session->arena, text), depfile, &text);
    struct cw_buf rules = cw_buf_new(&s->session->arena);
    if (code == CW_EXIT_OK)
        text = lines_to_utf8(&s->session->arena, text, code_page(bytes));
    if (code == CW_EXIT_OK)
        text = resolve_embedded(s, text, &rules);
    if (code == CW_EXIT_OK && depfile.len)
        code = append_rules(s, depfile, cw_buf_str(&rules));
    return code ? code : compile(s, text);
}

static int run(struct cw_session *session, const struct cw_args *args) {
    static const char *const tools[] = {"clang-19", "llvm-rc-19", NULL};
    if (!cw_session_need_tools(session, tools))
        return CW_EXIT_ENVIRONMENT;
    struct cw_project project;
    int code = cw_project_open(session, &project);
    if (code)
        return code;
    enum cw_arch arch =
        cw_str_eq(args->values[ARCH], CW_STR("arm64")) ? CW_ARCH_ARM64 : CW_ARCH_X64;
    struct cw_target target =
        cw_target_make(session, &project, cw_profile_from(args->values[PROFILE]), arch);
    struct script script = {.session = session,
                            .target = &target,
                            .path = args->positionals.items[0],
                            .out = args->values[OUT]};
    return compile_script(&script, args->values[DEPFILE]);
}

const struct cw_command cw_command_rc = {
    .synopsis = "--out FILE SCRIPT.rc",
    .summary = "Compile a resource script (.rc) with the project's headers",
    .details = "`cwdk build` runs this for each file of `resources`.\n",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .required = 1u << OUT,
    .least = 1,
    .most = 1,
    .run = run,
};

#include "cwdk/generate.h"

#include "base/fs.h"
#include "gen/wpp/wpp.h"

static cw_str in_gen(struct cw_session *session, const struct cw_target *target, cw_str name) {
    return cw_path_join(&session->arena, target->gen, name);
}

static const char *mode(const struct cw_target *target) {
    return target->project->manifest.type == CW_DRIVER_UMDF ? "user" : "kernel";
}

/* --- trace headers --- */

cw_str cw_generated_tmf(struct cw_session *session, const struct cw_target *target) {
    if (!target->project->manifest.has_wpp)
        return (cw_str){0};
    return in_gen(
        session, target,
        cw_strf(&session->arena, "%" CW_FMT ".tmf", CW_ARG(target->project->manifest.name)));
}

static struct cw_strs trace_headers(struct cw_session *session, const struct cw_target *target) {
    const struct cw_project *project = target->project;
    struct cw_wpp_options options = {.preserve = project->manifest.wpp_preserve};
    struct cw_strs headers = {0};
    for (size_t i = 0; i < project->wpp_sources.len; i++)
        cw_vec_push(
            &session->arena, &headers,
            in_gen(session, target,
                   cw_wpp_header_name(&session->arena, &options, project->wpp_sources.items[i])));
    return headers;
}

static void add_pairs(struct cw_session *session, struct cw_strs *flags, const char *option,
                      const struct cw_strs *values) {
    for (size_t i = 0; i < values->len; i++) {
        cw_vec_push(&session->arena, flags, cw_str_of(option));
        cw_vec_push(&session->arena, flags, values->items[i]);
    }
}

static struct cw_strs trace_flags(struct cw_session *session, const struct cw_target *target) {
    const struct cw_manifest *manifest = &target->project->manifest;
    const struct {
        const char *option;
        cw_str value;
    } pairs[] = {
        {"--out", target->gen},
        {"--mode", cw_str_of(mode(target))},
        {"--tmf", cw_generated_tmf(session, target)},
        {"--module", manifest->wpp_module.len ? manifest->wpp_module : manifest->name},
        {"--control-guid", manifest->wpp_control_guid},
    };
    struct cw_strs flags = {0};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct cw_strs one = {0};
        cw_vec_push(&session->arena, &one, pairs[i].value);
        if (pairs[i].value.len)
            add_pairs(session, &flags, pairs[i].option, &one);
    }
    add_pairs(session, &flags, "--scan", &manifest->wpp_scan);
    add_pairs(session, &flags, "--func", &manifest->wpp_functions);
    add_pairs(session, &flags, "--define", &manifest->wpp_defines);
    add_pairs(session, &flags, "--preserve-ext", &manifest->wpp_preserve);
    if (manifest->wpp_recorder)
        cw_vec_push(&session->arena, &flags, CW_STR("--recorder"));
    return flags;
}

static void write_traces(struct cw_ninja_writer *w) {
    const struct cw_project *project = w->target->project;
    struct cw_strs headers = trace_headers(w->session, w->target);
    struct cw_strs flags = trace_flags(w->session, w->target);
    cw_ninja_words(w, "wpp_flags", &flags);
    cw_ninja_word(w, "wpp_depfile", in_gen(w->session, w->target, CW_STR("wpp.d")));
    cw_buf_add(&w->out, CW_STR("rule wpp\n"
                               "  command = $cwdk wpp $wpp_flags --depfile $wpp_depfile $in\n"
                               "  depfile = $wpp_depfile\n"
                               "  deps = gcc\n"
                               "  restat = 1\n"
                               "  description = Tracing|$in\n"
                               "build"));
    cw_ninja_paths(w, &headers);
    cw_buf_add_char(&w->out, ' ');
    cw_ninja_path(w, cw_generated_tmf(w->session, w->target));
    cw_buf_add(&w->out, CW_STR(": wpp"));
    cw_ninja_paths(w, &project->wpp_sources);
    cw_buf_add(&w->out, CW_STR(" |"));
    cw_ninja_paths(w, &project->manifest.wpp_scan);
    cw_buf_add_char(&w->out, ' ');
    cw_ninja_path(w, w->session->self);
    cw_buf_add_char(&w->out, '\n');
}

/* --- [[generate]] --- */

static bool is_mof(const struct cw_generate *generate) {
    return cw_str_eq(generate->tool, CW_STR("mofcomp"));
}

/* NAME.h and NAME.rc, or NAME.bmf and the header that was asked for. */
static struct cw_strs outputs_of(struct cw_session *session, const struct cw_target *target,
                                 const struct cw_generate *generate) {
    struct cw_strs outputs = {0};
    const char *const exts[] = {is_mof(generate) ? "bmf" : "h", is_mof(generate) ? NULL : "rc"};
    for (size_t i = 0; i < 2 && exts[i]; i++)
        cw_vec_push(
            &session->arena, &outputs,
            in_gen(session, target,
                   cw_strf(&session->arena, "%" CW_FMT ".%s", CW_ARG(generate->name), exts[i])));
    if (generate->header.len)
        cw_vec_push(&session->arena, &outputs, in_gen(session, target, generate->header));
    return outputs;
}

static void add_argument(struct cw_ninja_writer *w, struct cw_strs *words, const char *option,
                         cw_str value) {
    cw_vec_push(&w->session->arena, words, cw_str_of(option));
    cw_vec_push(&w->session->arena, words, value);
}

static void write_generate(struct cw_ninja_writer *w, const struct cw_generate *generate) {
    struct cw_strs outputs = outputs_of(w->session, w->target, generate);
    struct cw_strs words = {0};
    if (is_mof(generate)) {
        add_argument(w, &words, "--bmf", outputs.items[0]);
        if (generate->header.len)
            add_argument(w, &words, "--header", outputs.items[1]);
    } else {
        add_argument(w, &words, "--out", w->target->gen);
        add_argument(w, &words, "--mode", cw_str_of(mode(w->target)));
        add_argument(w, &words, "--name", generate->name);
        if (generate->prefix.len)
            add_argument(w, &words, "--prefix", generate->prefix);
    }
    cw_buf_add(&w->out, CW_STR("build"));
    cw_ninja_paths(w, &outputs);
    cw_buf_addf(&w->out, ": generate ");
    cw_ninja_path(w, generate->source);
    cw_buf_add(&w->out, CW_STR(" | "));
    cw_ninja_path(w, w->session->self);
    cw_buf_addf(&w->out, "\n  tool = %" CW_FMT "\n  ", CW_ARG(generate->tool));
    cw_ninja_words(w, "arguments", &words);
    cw_buf_add(&w->out, CW_STR("  "));
    cw_ninja_word(w, "dependencies",
                  in_gen(w->session, w->target,
                         cw_strf(&w->session->arena, "%" CW_FMT ".%" CW_FMT ".d",
                                 CW_ARG(generate->name), CW_ARG(generate->tool))));
}

struct cw_strs cw_generated_headers(struct cw_session *session, const struct cw_target *target) {
    const struct cw_manifest *manifest = &target->project->manifest;
    struct cw_strs files = {0};
    if (manifest->has_wpp)
        files = trace_headers(session, target);
    for (size_t i = 0; i < manifest->generates.len; i++) {
        struct cw_strs outputs = outputs_of(session, target, &manifest->generates.items[i]);
        for (size_t o = 0; o < outputs.len; o++)
            cw_vec_push(&session->arena, &files, outputs.items[o]);
    }
    return files;
}

void cw_generate_write(struct cw_ninja_writer *w) {
    const struct cw_manifest *manifest = &w->target->project->manifest;
    struct cw_strs files = cw_generated_headers(w->session, w->target);
    if (manifest->has_wpp)
        write_traces(w);
    if (manifest->generates.len)
        cw_buf_add(&w->out,
                   CW_STR("rule generate\n"
                          "  command = $cwdk $tool $arguments --depfile $dependencies $in\n"
                          "  depfile = $dependencies\n"
                          "  deps = gcc\n"
                          "  restat = 1\n"
                          "  description = Generating|$in\n"));
    for (size_t i = 0; i < manifest->generates.len; i++)
        write_generate(w, &manifest->generates.items[i]);
    cw_buf_add(&w->out, CW_STR("build generated: phony"));
    cw_ninja_paths(w, &files);
    cw_buf_add_char(&w->out, '\n');
}

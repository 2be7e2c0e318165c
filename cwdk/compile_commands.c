/* target/compile_commands.json, for clangd and other tools. */
#include <jansson.h>
#include <stdlib.h>
#include "base/fs.h"
#include "cwdk/flags.h"
#include "cwdk/ninja.h"

static json_t *command_of(struct cw_session *session, const struct cw_target *target, cw_str source,
                          const struct cw_strs *flags) {
    json_t *arguments = json_array();
    json_array_append_new(arguments, json_string("clang-19"));
    for (size_t i = 0; i < flags->len; i++)
        json_array_append_new(arguments, json_stringn(flags->items[i].ptr, flags->items[i].len));
    json_array_append_new(arguments, json_string("-c"));
    json_array_append_new(arguments, json_stringn(source.ptr, source.len));
    cw_str root = target->project->manifest.root;
    cw_str object = cw_object_path(session, target, source);
    return json_pack("{s:s%, s:s%, s:o, s:s%}", "directory", root.ptr, root.len, "file", source.ptr,
                     source.len, "arguments", arguments, "output", object.ptr, object.len);
}

/* One for the project; x64's wins, because it has the tests too. */
cw_result cw_compile_commands_write(struct cw_session *session, const struct cw_target *target) {
    const struct cw_project *project = target->project;
    cw_str path =
        cw_path_join(&session->arena, project->target_dir, CW_STR("compile_commands.json"));
    cw_str x64 = cw_strf(&session->arena, "%" CW_FMT "/%" CW_FMT "/x64",
                         CW_ARG(project->target_dir), CW_ARG(target->profile_name));
    if (target->arch != CW_ARCH_X64 && cw_fs_exists(x64) && cw_fs_exists(path))
        return CW_OK;
    struct cw_strs flags[CW_LANG_COUNT];
    for (int l = 0; l < CW_LANG_COUNT; l++)
        CW_TRY(cw_flags_compile(session, target, (enum cw_language)l, &flags[l]));
    json_t *commands = json_array();
    for (size_t i = 0; i < project->sources.len; i++) {
        enum cw_language language = CW_LANG_C;
        (void)cw_language_of(project->sources.items[i], &language);
        json_array_append_new(
            commands, command_of(session, target, project->sources.items[i], &flags[language]));
    }
    if (target->arch == CW_ARCH_X64) {
        CW_TRY(cw_flags_client(session, target, &flags[0]));
        for (size_t i = 0; i < target->project->tests.len; i++)
            json_array_append_new(
                commands, command_of(session, target, target->project->tests.items[i], &flags[0]));
    }
    char *text = json_dumps(commands, JSON_INDENT(1));
    json_decref(commands);
    if (!text)
        cw_out_of_memory(0);
    cw_result result = cw_fs_write_if_changed(path, cw_str_of(text), NULL);
    free(text);
    return result;
}

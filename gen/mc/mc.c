#include "gen/mc/mc.h"

#include <ctype.h>

#include "gen/mc/counters.h"
#include "gen/mc/manifest.h"
#include "gen/mc/text.h"

static void add(struct cw_arena *arena, struct cw_outputs *outputs, cw_str base, const char *suffix,
                cw_str bytes) {
    cw_output_add(arena, outputs, cw_strf(arena, "%" CW_FMT "%s", CW_ARG(base), suffix), bytes);
}

static cw_str guarded(struct cw_arena *arena, cw_str base, cw_str text) {
    char *name = cw_cstr(arena, cw_str_upper(arena, base));
    for (char *c = name; *c; c++)
        if (!isalnum((unsigned char)*c))
            *c = '_';
    return cw_strf(arena,
                   "/* Made by cwdk mc; edit the manifest instead. */\n"
                   "#ifndef CWDK_MC_%s_H\n#define CWDK_MC_%s_H\n\n%" CW_FMT "#endif\n",
                   name, name, CW_ARG(text));
}

static cw_result compile_manifest(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                                  const struct cw_mc_options *options, struct cw_outputs *outputs) {
    struct mc_manifest *manifest;
    CW_TRY(mc_manifest_read(arena, sink, file, &manifest));
    struct cw_buf rc = cw_buf_new(arena);
    for (size_t i = 0; i < manifest->cultures.len; i++) {
        struct mc_culture *culture = &manifest->cultures.items[i];
        if (!culture->messages.len)
            continue;
        cw_str bin = cw_strf(arena, "%" CW_FMT "_MSG%05zu.bin", CW_ARG(options->base), i + 1);
        cw_str bytes = mc_message_table(arena, &culture->messages);
        mc_put_table_resource(&rc, culture->language, bin, bytes);
        cw_output_add(arena, outputs, bin, bytes);
    }
    struct cw_buf header = cw_buf_new(arena);
    if (manifest->providers.len) {
        cw_str templates = cw_strf(arena, "%" CW_FMT "TEMP.BIN", CW_ARG(options->base));
        cw_str bytes = mc_wevt(arena, manifest);
        mc_put_resource(&rc, "WEVT_TEMPLATE", templates, bytes);
        cw_output_add(arena, outputs, templates, bytes);
        add(arena, outputs, options->base, ".tmf",
            mc_events_tmf(arena, manifest, cw_source_get(sink->sources, file)->path));
        mc_put_events(&header, manifest, options->mode == CW_MC_KERNEL);
    }
    if (manifest->counters)
        CW_TRY(mc_put_counters(sink, manifest->counters, options->prefix, &header, &rc));
    add(arena, outputs, options->base, ".rc", cw_buf_str(&rc));
    add(arena, outputs, options->base, ".h", guarded(arena, options->base, cw_buf_str(&header)));
    return CW_OK;
}

cw_result cw_mc_compile(struct cw_arena *arena, struct cw_sink *sink, cw_file file,
                        const struct cw_mc_options *options, struct cw_outputs *outputs) {
    cw_str text = cw_str_trim(cw_source_get(sink->sources, file)->text);
    if (text.len && text.ptr[0] == '<')
        return compile_manifest(arena, sink, file, options, outputs);
    return mc_compile_text(arena, sink, file, options, outputs);
}

#include <stdio.h>
#include <stdlib.h>

#include "wdk-sys/bindgen/model.h"

static const char *const kind_names[] = {"a function", "data", "a function type"};

static bool same_facts(const struct bg_decl *a, const struct bg_decl *b) {
    if (a->contract->fact_count != b->contract->fact_count)
        return false;
    for (size_t i = 0; i < a->contract->fact_count; i++)
        if (!cw_str_eq(cw_fact_spell(a->contract, a->contract->facts[i]),
                       cw_fact_spell(b->contract, b->contract->facts[i])))
            return false;
    return true;
}

/* In what two declarations of a name differ; NULL: in nothing that matters. */
static const char *difference(const struct bg_decl *a, const struct bg_decl *b) {
    if (a->kind != b->kind)
        return "kind";
    if (!cw_str_eq(a->canonical, b->canonical))
        return "type";
    if (a->has_body != b->has_body || a->dllimport != b->dllimport)
        return "linkage";
    return same_facts(a, b) ? NULL : "contract";
}

static void print_declaration(const struct bg_decl *decl) {
    fprintf(stderr, "%" CW_FMT ":%u: note: in unit %" CW_FMT ": %s%s%s, `%" CW_FMT "`, %zu facts\n",
            CW_ARG(decl->header), decl->line, CW_ARG(decl->unit->name), kind_names[decl->kind],
            decl->has_body ? " with a body" : "", decl->dllimport ? " that is imported" : "",
            CW_ARG(decl->canonical), decl->contract->fact_count);
}

static bool agree(const struct bg_decl *first, const struct bg_decl *second) {
    const char *what = difference(first, second);
    if (what == NULL)
        return true;
    fprintf(stderr,
            "%" CW_FMT ":%u: error: two units of headers.txt declare `%" CW_FMT
            "` with another %s (%s)\n",
            CW_ARG(second->header), second->line, CW_ARG(second->name), what,
            bg_target_names[second->unit->target]);
    print_declaration(first);
    print_declaration(second);
    return false;
}

/* A function that only a unit for comparison declares would be in no library and in no table. */
static bool may_add(const struct bg_decl *decl) {
    if (!decl->unit->checks_only || decl->kind != BG_FUNCTION || decl->has_body ||
        decl->header.len == 0)
        return true;
    fprintf(stderr,
            "%" CW_FMT ":%u: error: only unit (%" CW_FMT ") of headers.txt declares `%" CW_FMT
            "` (%s)\n",
            CW_ARG(decl->header), decl->line, CW_ARG(decl->unit->name), CW_ARG(decl->name),
            bg_target_names[decl->unit->target]);
    return false;
}

static int by_name(const void *a, const void *b) {
    const struct bg_decl *const *x = a, *const *y = b;
    return cw_str_cmp((*x)->name, (*y)->name);
}

cw_result bg_platform_merge(struct cw_arena *arena, struct bg_unit *const *units, size_t unit_count,
                            struct bg_platform *ret_platform) {
    struct bg_platform platform = {.target = units[0]->target};
    size_t conflicts = 0;
    for (size_t u = 0; u < unit_count; u++) {
        for (size_t i = 0; i < units[u]->decls.len; i++) {
            struct bg_decl *decl = units[u]->decls.items[i];
            if (cw_map_add(arena, &platform.by_name, decl->name, decl)) {
                cw_vec_push(arena, &platform.decls, decl);
                conflicts += !may_add(decl);
            } else if (!agree(cw_map_get(&platform.by_name, decl->name), decl)) {
                conflicts++;
            }
        }
    }
    if (conflicts > 0) {
        fprintf(stderr, "bindgen: %zu conflicts between units\n", conflicts);
        return cw_fail(CW_REPORTED);
    }
    if (platform.decls.len > 0)
        qsort(platform.decls.items, platform.decls.len, sizeof *platform.decls.items, by_name);
    *ret_platform = platform;
    return CW_OK;
}

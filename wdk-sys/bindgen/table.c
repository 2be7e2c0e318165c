#include <stdio.h>

#include "wdk-sys/bindgen/contract_row.h"
#include "wdk-sys/bindgen/emit.h"

bool bg_has_contract_row(const struct bg_homes *homes, const struct bg_decl *decl) {
    if (decl->kind == BG_DATA || decl->header.len == 0)
        return false;
    if (decl->kind == BG_ROLE || decl->wdf_index >= 0 || decl->contract->fact_count > 0)
        return true;
    return bg_export_of(homes, decl) != BG_NOT_EXPORTED;
}

/* `_In_ ULONG` says "not null" as every `_In_` does; of what is no pointer that means nothing. */
static bool is_said_of_pointer(const struct bg_decl *decl, const struct cw_fact *f) {
    bool nullness = f->kind == CW_FACT_NOT_NULL || f->kind == CW_FACT_MAYBE_NULL;
    if (!nullness || f->place.kind != CW_PLACE_PARAM || f->place.deref > 0)
        return true;
    return decl->params.items[f->place.param].value.is_pointer;
}

/* ---- contracts.tsv ---- */

static const char *kind_of(const struct bg_homes *homes, const struct bg_decl *decl) {
    if (decl->kind == BG_ROLE)
        return "role";
    if (decl->wdf_index >= 0)
        return "wdf";
    if (decl->has_body)
        return "inline";
    return bg_export_of(homes, decl) != BG_NOT_EXPORTED ? "import" : "declared";
}

static void add_level(struct cw_buf *out, int level) {
    cw_buf_add_char(out, '\t');
    if (level >= 0)
        cw_buf_addf(out, "%d", level);
}

static void add_params(struct cw_buf *out, const struct bg_decl *decl) {
    for (size_t i = 0; i < decl->params.len; i++) {
        const struct bg_param *p = &decl->params.items[i];
        cw_buf_addf(out, "%s%" CW_FMT " %" CW_FMT, i > 0 ? "; " : "", CW_ARG(p->value.type),
                    CW_ARG(p->name));
    }
    if (decl->variadic)
        cw_buf_addf(out, "%s...", decl->params.len > 0 ? "; " : "");
}

static void add_facts(struct cw_buf *out, const struct bg_decl *decl) {
    bool first = true;
    for (size_t i = 0; i < decl->contract->fact_count; i++) {
        if (!is_said_of_pointer(decl, decl->contract->facts[i]))
            continue;
        cw_str fact = cw_fact_spell(decl->contract, decl->contract->facts[i]);
        cw_buf_add(out, first ? CW_STR("") : CW_STR("; "));
        first = false;
        for (size_t k = 0; k < fact.len; k++)
            cw_buf_add_char(out, strchr("\t\r\n", fact.ptr[k]) ? ' ' : fact.ptr[k]);
    }
}

static bool has_direction(const struct bg_decl *decl, size_t param) {
    for (size_t i = 0; i < decl->contract->fact_count; i++) {
        const struct cw_fact *f = decl->contract->facts[i];
        bool says = f->kind == CW_FACT_IN || f->kind == CW_FACT_OUT ||
                    f->kind == CW_FACT_RESERVED || f->kind == CW_FACT_CONSUMES ||
                    f->kind == CW_FACT_ALIASES || f->kind == CW_FACT_CAPACITY;
        if (says && f->place.kind == CW_PLACE_PARAM && f->place.param == (int)param)
            return true;
    }
    return false;
}

/* The pointers of which nothing says whether they are read, written, given away or mere room. */
static void add_undirected(struct cw_buf *out, const struct bg_decl *decl) {
    bool first = true;
    for (size_t i = 0; i < decl->params.len; i++) {
        if (!decl->params.items[i].value.is_pointer || has_direction(decl, i))
            continue;
        cw_buf_addf(out, first ? "%" CW_FMT : ",%" CW_FMT, CW_ARG(decl->params.items[i].name));
        first = false;
    }
}

static void add_row(struct cw_buf *out, const struct bg_homes *homes, const struct bg_decl *decl,
                    const char *targets) {
    const struct cw_contract *c = decl->contract;
    cw_buf_addf(out, "%" CW_FMT "\t%" CW_FMT "\t%s\t", CW_ARG(bg_image_of(homes, decl)),
                CW_ARG(decl->name), kind_of(homes, decl));
    if (decl->wdf_index >= 0)
        cw_buf_addf(out, "%d", decl->wdf_index);
    cw_buf_addf(out, "\t%" CW_FMT "\t%s", CW_ARG(decl->header), targets);
    add_level(out, c->irql_min);
    add_level(out, c->irql_max);
    add_level(out, c->irql_raises);
    cw_buf_addf(out, "\t%s\t%s\t%s\t", c->irql_same ? "yes" : "no",
                c->has_conditional_irql ? "yes" : "no", c->must_inspect ? "yes" : "no");
    if (c->success != NULL)
        cw_buf_add(out, cw_expr_spell(c->arena, c->success));
    cw_buf_addf(out, "\t%" CW_FMT "\t", CW_ARG(decl->result.type));
    add_params(out, decl);
    cw_buf_add_char(out, '\t');
    add_facts(out, decl);
    cw_buf_add_char(out, '\t');
    add_undirected(out, decl);
    cw_buf_add_char(out, '\n');
}

/* Rows of x64; what only ARM64 has follows in its own sorted run. */
cw_str bg_contracts_tsv(struct cw_arena *arena, const struct bg_homes *homes,
                        const struct bg_platform *platforms) {
    struct cw_buf out = cw_buf_new(arena);
    cw_buf_add(&out, CW_STR("image\tname\tkind\twdf_index\theader\ttargets\tirql_min\tirql_max\t"
                            "irql_raises\tirql_same\tirql_conditional\tmust_check\tsuccess\t"
                            "result\tparams\tfacts\tundirected\n"));
    for (int t = 0; t < BG_TARGET_COUNT; t++) {
        const struct bg_platform *other = &platforms[t == BG_X64 ? BG_ARM64 : BG_X64];
        for (size_t i = 0; i < platforms[t].decls.len; i++) {
            const struct bg_decl *decl = platforms[t].decls.items[i];
            bool in_both = cw_map_has(&other->by_name, decl->name);
            if (decl->kind == BG_DATA || decl->header.len == 0 || (t == BG_ARM64 && in_both))
                continue;
            add_row(&out, homes, decl, in_both ? "x64,arm64" : bg_target_names[t]);
        }
    }
    return cw_buf_str(&out);
}

/* ---- contracts.inc ---- */

struct inc {
    const struct bg_homes *homes;
    struct cw_buf rows, facts, params;
    size_t fact_count, param_count;
    struct bg_code code;
};

static unsigned obligation_of(cw_str word) {
    static const cw_str words[] = {
#define CW_KIND(word, what, how) CW_STR_INIT(#word),
#include "wdk-sys/contract/kinds.def"
#undef CW_KIND
    };
    for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
        if (cw_str_eq(words[i], word))
            return i + 1;
    return 0;
}

static size_t code_of(struct inc *inc, const struct bg_decl *decl, const struct cw_expr *e) {
    size_t at = CW_CODE_UNKNOWN;
    if (e == NULL)
        return 0;
    if (!bg_compile(decl, e, &inc->code, &at))
        return CW_CODE_UNKNOWN;
    return at;
}

static void inc_fact(struct inc *inc, const struct bg_decl *decl, const struct cw_fact *f) {
    bool is_lock = f->mode != CW_LOCK_ANY;
    cw_buf_addf(&inc->facts, "    {%d, %d, %d, %d, %d, %u, %d, %d, %u, %zu, %zu},\n", (int)f->kind,
                (int)f->phase, (int)f->outcome, (int)f->place.kind, f->place.param, f->place.deref,
                f->level, is_lock ? (int)f->mode : (int)f->unit, obligation_of(f->word),
                code_of(inc, decl, f->when), f->level >= 0 ? 0 : code_of(inc, decl, f->arg));
    inc->fact_count++;
}

static void inc_param(struct inc *inc, const struct bg_decl *decl, size_t i) {
    const struct bg_param *p = &decl->params.items[i];
    cw_buf_addf(&inc->params, "    {\"%" CW_FMT "\", %u, %d, %d, %d},\n", CW_ARG(p->name),
                p->value.size < 255 ? p->value.size : 255u, p->value.is_signed, p->value.is_pointer,
                (int)decl->contract->params[i].direction);
    inc->param_count++;
}

static bool is_ntstatus(const struct bg_decl *decl) {
    return cw_str_eq(decl->result.type, CW_STR("NTSTATUS"));
}

static unsigned flags_of(const struct bg_decl *decl) {
    const struct cw_contract *c = decl->contract;
    return (decl->kind == BG_ROLE ? CW_CONTRACT_ROLE : 0u) |
           (c->must_inspect ? CW_CONTRACT_MUST_CHECK : 0u) |
           (c->irql_same ? CW_CONTRACT_IRQL_SAME : 0u) |
           (is_ntstatus(decl) ? CW_CONTRACT_NTSTATUS : 0u) |
           (c->no_return ? CW_CONTRACT_NO_RETURN : 0u) |
           (decl->variadic ? CW_CONTRACT_VARIADIC : 0u) |
           (c->has_conditional_irql ? CW_CONTRACT_IRQL_WHEN : 0u) |
           (decl->has_body && decl->wdf_index < 0 ? CW_CONTRACT_INLINE : 0u);
}

static void inc_row(struct inc *inc, const struct bg_decl *decl) {
    const struct cw_contract *c = decl->contract;
    size_t facts = inc->fact_count, params = inc->param_count;
    for (size_t i = 0; i < c->fact_count; i++)
        if (is_said_of_pointer(decl, c->facts[i]))
            inc_fact(inc, decl, c->facts[i]);
    for (size_t i = 0; i < decl->params.len; i++)
        inc_param(inc, decl, i);
    cw_buf_addf(&inc->rows,
                "    {\"%" CW_FMT "\", \"%" CW_FMT "\", %zu, %zu, %zu, %zu, %u, %d, %d, %d, %d, "
                "%u, %d, %zu},\n",
                CW_ARG(decl->name), CW_ARG(bg_image_of(inc->homes, decl)), facts, params,
                inc->fact_count - facts, decl->params.len, flags_of(decl), decl->wdf_index,
                c->irql_min, c->irql_max, c->irql_raises, decl->result.size, decl->result.is_signed,
                code_of(inc, decl, c->success));
}

static void add_code(struct cw_buf *out, const struct bg_code *code) {
    for (size_t i = 0; i < code->cells.len; i++)
        cw_buf_addf(out, "%s(long long)0x%llxULL,", i % 8 == 0 ? "\n    " : " ",
                    (unsigned long long)code->cells.items[i]);
}

cw_result bg_contracts_inc(struct cw_arena *arena, const struct bg_homes *homes,
                           const struct bg_platform *platform, cw_str *ret_text) {
    struct inc inc = {.homes = homes,
                      .rows = cw_buf_new(arena),
                      .facts = cw_buf_new(arena),
                      .params = cw_buf_new(arena),
                      .code = bg_code_new(arena)};
    size_t rows = 0;
    for (size_t i = 0; i < platform->decls.len; i++) {
        if (!bg_has_contract_row(homes, platform->decls.items[i]))
            continue;
        inc_row(&inc, platform->decls.items[i]);
        rows++;
    }
    if (inc.code.cells.len >= CW_CODE_UNKNOWN) {
        fprintf(stderr, "bindgen: %zu cells of condition programs do not fit a row's 16 bits\n",
                inc.code.cells.len);
        return cw_fail(CW_REPORTED);
    }
    struct cw_buf out = cw_buf_new(arena);
    cw_buf_add(&out, CW_STR("/* Made from the headers by bindgen; see contract_row.h. */\n"
                            "static const long long CwContractCode[] = {"));
    add_code(&out, &inc.code);
    cw_buf_addf(&out,
                "\n};\nstatic const struct CW_CONTRACT_PARAM CwContractParams[] = {\n%" CW_FMT
                "    {0, 0, 0, 0, 0},\n};\n",
                CW_ARG(cw_buf_str(&inc.params)));
    cw_buf_addf(&out,
                "static const struct CW_CONTRACT_FACT CwContractFacts[] = {\n%" CW_FMT
                "    {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},\n};\n",
                CW_ARG(cw_buf_str(&inc.facts)));
    cw_buf_addf(&out,
                "enum { CwContractRowCount = %zu };\n"
                "static const struct CW_CONTRACT_ROW CwContractRows[] = {\n%" CW_FMT "};\n",
                rows, CW_ARG(cw_buf_str(&inc.rows)));
    *ret_text = cw_buf_str(&out);
    return CW_OK;
}

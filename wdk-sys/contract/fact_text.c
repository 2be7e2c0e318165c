#include "wdk-sys/contract/contract.h"

static void spell_place(struct cw_buf *out, const struct cw_contract *c,
                        const struct cw_place *place) {
    if (place->kind == CW_PLACE_FUNCTION)
        return;
    cw_buf_add_char(out, ' ');
    cw_buf_add_repeat(out, '*', place->deref);
    switch (place->kind) {
    case CW_PLACE_FUNCTION:
        break;
    case CW_PLACE_RETURN:
        cw_buf_add(out, CW_STR("return"));
        break;
    case CW_PLACE_PARAM:
        if (c->params[place->param].name.len > 0)
            cw_buf_add(out, c->params[place->param].name);
        else
            cw_buf_addf(out, "#%d", place->param);
        break;
    case CW_PLACE_EXPR:
        cw_buf_add(out, cw_expr_spell(c->arena, place->expr));
        break;
    case CW_PLACE_SELF:
        cw_buf_add(out, CW_STR("self"));
        break;
    }
}

static void spell_arguments(struct cw_buf *out, const struct cw_contract *c,
                            const struct cw_fact *fact) {
    static const char *const units[] = {" elements", " bytes", " up to"};
    if (fact->kind == CW_FACT_CAPACITY || fact->kind == CW_FACT_INITIALIZED)
        cw_buf_add(out, cw_str_of(units[fact->unit]));
    if (fact->mode != CW_LOCK_ANY)
        cw_buf_add(out, fact->mode == CW_LOCK_SHARED ? CW_STR(" shared") : CW_STR(" exclusive"));
    if (fact->word.len > 0)
        cw_buf_addf(out, " %" CW_FMT, CW_ARG(fact->word));
    if (fact->level >= 0)
        cw_buf_addf(out, " %d", fact->level);
    else if (fact->arg != NULL)
        cw_buf_addf(out, " %" CW_FMT, CW_ARG(cw_expr_spell(c->arena, fact->arg)));
    if (fact->arg2 != NULL)
        cw_buf_addf(out, "%s %" CW_FMT, fact->word.len > 0 ? "" : ",",
                    CW_ARG(cw_expr_spell(c->arena, fact->arg2)));
}

cw_str cw_fact_spell(const struct cw_contract *c, const struct cw_fact *fact) {
    struct cw_buf out = cw_buf_new(c->arena);
    cw_buf_add(&out, fact->phase == CW_PRE ? CW_STR("pre") : CW_STR("post"));
    spell_place(&out, c, &fact->place);
    cw_buf_addf(&out, " %" CW_FMT, CW_ARG(cw_fact_name(fact->kind)));
    spell_arguments(&out, c, fact);
    if (fact->when != NULL)
        cw_buf_addf(&out, " if %" CW_FMT, CW_ARG(cw_expr_spell(c->arena, fact->when)));
    if (fact->phase == CW_POST && fact->outcome == CW_ON_FAILURE)
        cw_buf_add(&out, CW_STR(" on failure"));
    if (fact->phase == CW_POST && fact->kind == CW_FACT_CONSUMES && fact->outcome == CW_ON_SUCCESS)
        cw_buf_add(&out, CW_STR(" on success"));
    return cw_buf_str(&out);
}

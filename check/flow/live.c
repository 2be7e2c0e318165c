/* Which variables can still be read: what is known of the others is dropped where paths meet. */
#include "check/flow/internal.h"

static void set(uint64_t *bits, uint32_t i) { bits[i / 64] |= UINT64_C(1) << (i % 64); }

static void clear(uint64_t *bits, uint32_t i) { bits[i / 64] &= ~(UINT64_C(1) << (i % 64)); }

static void reads(const struct fl *f, uint64_t *bits, const struct mir_expr *e) {
    if (!e)
        return;
    if (e->kind == MIR_VAR && e->var->storage <= MIR_TEMP)
        set(bits, e->var->id);
    reads(f, bits, e->a);
    reads(f, bits, e->b);
    for (size_t i = 0; i < e->kid_count; i++)
        reads(f, bits, e->kids[i]);
}

static void through(const struct fl *f, const struct mir_block *b, uint64_t *bits) {
    reads(f, bits, b->end.value);
    for (size_t i = b->stmt_count; i-- > 0;) {
        const struct mir_stmt *s = &b->stmts[i];
        if (s->place && s->place->kind == MIR_VAR && s->place->var->storage <= MIR_TEMP)
            clear(bits, s->place->var->id);
        else
            reads(f, bits, s->place);
        if (s->kind == MIR_DECLARE)
            clear(bits, s->var->id);
        reads(f, bits, s->value);
        for (size_t k = 0; k < s->arg_count; k++)
            reads(f, bits, s->args[k]);
    }
}

void fl_liveness(struct fl *f) {
    size_t words = (f->fn->var_count + 63) / 64 + 1;
    uint64_t *work = cw_new_array(f->arena, uint64_t, words);
    bool changed = true;
    f->live_words = words;
    f->live = cw_new_array(f->arena, uint64_t *, f->fn->block_count);
    for (size_t i = 0; i < f->fn->block_count; i++)
        f->live[i] = cw_new_array(f->arena, uint64_t, words);
    while (changed) {
        changed = false;
        for (size_t i = f->fn->order_count; i-- > 0;) {
            const struct mir_block *b = &f->fn->blocks[f->fn->order[i]];
            uint32_t next;
            memset(work, 0, words * sizeof *work);
            for (size_t k = 0; mir_successor(b, k, &next); k++)
                for (size_t w = 0; w < words; w++)
                    work[w] |= f->live[next][w];
            through(f, b, work);
            if (b->handler != MIR_NO_BLOCK) /* from anywhere in the block */
                for (size_t w = 0; w < words; w++)
                    work[w] |= f->live[b->handler][w];
            for (size_t w = 0; w < words; w++)
                if (work[w] & ~f->live[b->id][w]) {
                    f->live[b->id][w] |= work[w];
                    changed = true;
                }
        }
    }
}

bool fl_is_live(const struct fl *f, uint32_t block, uint32_t var) {
    return var >= f->fn->var_count || f->fn->vars[var]->address_taken ||
           (f->live[block][var / 64] >> (var % 64) & 1);
}

bool fl_is_read_later(struct fl *f, uint32_t var) {
    uint64_t *bits = cw_new_array(f->arena, uint64_t, f->live_words);
    const struct mir_block *b = &f->fn->blocks[f->block];
    uint32_t next;
    for (size_t i = f->stmt ? (size_t)(f->stmt - b->stmts) + 1 : b->stmt_count; i < b->stmt_count;
         i++) {
        const struct mir_stmt *s = &b->stmts[i];
        reads(f, bits, s->value);
        if (s->place && s->place->kind != MIR_VAR)
            reads(f, bits, s->place);
        for (size_t k = 0; k < s->arg_count; k++)
            reads(f, bits, s->args[k]);
    }
    reads(f, bits, b->end.value);
    for (size_t k = 0; mir_successor(b, k, &next); k++)
        for (size_t w = 0; w < f->live_words; w++)
            bits[w] |= f->live[next][w];
    return bits[var / 64] >> (var % 64) & 1;
}

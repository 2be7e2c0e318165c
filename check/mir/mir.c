#include "check/mir/mir.h"

bool mir_successor(const struct mir_block *block, size_t i, uint32_t *ret_id) {
    if (i >= block->end.target_count)
        return false;
    *ret_id = block->end.targets[i];
    return true;
}

struct visit {
    uint32_t block;
    size_t next; /* successor; target_count is the handler */
};

static bool next_block(const struct mir_function *fn, struct visit *v, uint32_t *ret_id) {
    const struct mir_block *b = &fn->blocks[v->block];
    if (mir_successor(b, v->next, ret_id)) {
        v->next++;
        return true;
    }
    if (v->next == b->end.target_count) {
        v->next++;
        if (b->handler != MIR_NO_BLOCK) {
            *ret_id = b->handler;
            return true;
        }
    }
    return false;
}

void mir_finish(struct cw_arena *arena, struct mir_function *function) {
    enum { NEW, OPEN, DONE };
    unsigned char *state = cw_new_array(arena, unsigned char, function->block_count);
    struct visit *stack = cw_new_array(arena, struct visit, function->block_count);
    size_t depth = 0, at = function->block_count;
    uint32_t *order = cw_new_array(arena, uint32_t, function->block_count);
    if (!function->block_count)
        return;
    stack[depth++] = (struct visit){0, 0};
    state[0] = OPEN;
    while (depth) {
        uint32_t next;
        struct visit *top = &stack[depth - 1];
        if (!next_block(function, top, &next)) {
            state[top->block] = DONE;
            order[--at] = top->block;
            depth--;
        } else if (state[next] == NEW) {
            state[next] = OPEN;
            stack[depth++] = (struct visit){next, 0};
        } else if (state[next] == OPEN) {
            function->blocks[next].is_loop_head = true;
        }
    }
    function->order = order + at;
    function->order_count = function->block_count - at;
}

/*
 * Any text as an annotation of a function with two parameters, then everything a reader does with
 * the result.
 */
#include "base/tests/fuzz_replay.h"
#include <stdlib.h>

#include "wdk-sys/contract/contract.h"

/* The invariants a reader relies on; a broken one stops the run. */
static void require(bool holds) {
    if (!holds)
        abort();
}

static void use_fact(struct cw_contract *c, const struct cw_fact *fact) {
    cw_str spelled = cw_fact_spell(c, fact);
    require(spelled.len > 0);
    require(fact->place.param < (int)c->scope.param_count);
    if (fact->when != NULL)
        (void)cw_expr_truth(fact->when, NULL, NULL);
    if (fact->arg == NULL)
        return;
    require(cw_expr_equal(fact->arg, fact->arg));
    (void)cw_expr_eval(fact->arg, NULL, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const cw_str params[] = {CW_STR_INIT("p"), CW_STR_INIT("n")};
    struct cw_arena arena;
    cw_arena_init(&arena);
    cw_str text = cw_str_n((const char *)data, size);
    struct cw_contract *c = cw_contract_new(&arena, params, 2);
    for (int target = CW_ON_SELF; target < 2; target++) {
        size_t before = c->problem_count;
        size_t problems = cw_contract_add(c, target, text);
        require(c->problem_count == before + problems);
    }
    for (size_t i = 0; i < c->fact_count; i++)
        use_fact(c, c->facts[i]);
    for (size_t i = 0; i < c->problem_count; i++)
        require(c->problems[i].offset <= size && c->problems[i].message.len > 0);
    cw_arena_release(&arena);
    return 0;
}

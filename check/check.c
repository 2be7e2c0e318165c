/* Units in, diagnostics out: the front end, the flow and the rules put together. */
#include <stdlib.h>
#include <time.h>

#include "base/proc.h"
#include "check/front/front.h"
#include "check/rules/rule.h"

struct said { /* so that one thing is said once, however many paths lead to it */
    enum flow_event_kind kind;
    struct cw_span span, origin;
};

struct judge_sink {
    struct flow_sink sink; /* first */
    struct rule_context rc;
    CW_VEC(struct said) said;
    CW_VEC(struct cw_diag *) diags;
};

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool same_span(struct cw_span a, struct cw_span b) {
    return a.file == b.file && a.start == b.start;
}

static bool said_before(struct judge_sink *j, const struct flow_event *ev) {
    for (size_t i = 0; i < j->said.len; i++) {
        struct said *s = &j->said.items[i];
        if (s->kind == ev->kind && same_span(s->span, ev->span) &&
            (same_span(s->origin, ev->origin) || ev->kind != FLOW_LOST))
            return true;
    }
    cw_vec_push(j->rc.arena, &j->said, (struct said){ev->kind, ev->span, ev->origin});
    return false;
}

static void judge(struct flow_sink *sink, const struct flow_event *ev) {
    struct judge_sink *j = (struct judge_sink *)sink;
    if (ev->certainty == FLOW_POSSIBLE && (!j->rc.strict || ev->in_unsafe))
        return;
    if (said_before(j, ev))
        return;
    for (size_t i = 0; i < rule_list_count; i++) {
        struct cw_diag *d;
        if (!(rule_list[i]->events & RULE_EVENT(ev->kind)))
            continue;
        d = rule_list[i]->judge(&j->rc, ev);
        if (d)
            cw_vec_push(j->rc.arena, &j->diags, d);
    }
}

static void judge_unsafe(struct judge_sink *j, struct cw_check_stats *stats) {
    const struct mir_unit *unit = j->rc.unit;
    for (size_t i = 0; i < unit->unsafes.len; i++) {
        const struct mir_unsafe *u = &unit->unsafes.items[i];
        stats->unsafe_blocks++;
        stats->unsafe_lines += u->lines;
        if (!unit->strict || u->reason.len)
            continue;
        cw_vec_push(j->rc.arena, &j->diags,
                    rule_report(&j->rc, &rule_unsafe_reason, u->head, "why is this right?",
                                "an unsafe block must give a reason"));
    }
}

static int by_place(const void *x, const void *y) {
    struct cw_span a = cw_diag_span(*(struct cw_diag *const *)x);
    struct cw_span b = cw_diag_span(*(struct cw_diag *const *)y);
    if (a.file != b.file)
        return a.file < b.file ? -1 : 1;
    if (a.start != b.start)
        return a.start < b.start ? -1 : 1;
    return cw_str_cmp((*(struct cw_diag *const *)x)->code, (*(struct cw_diag *const *)y)->code);
}

static const struct mir_function *function_of(const struct mir_unit *unit,
                                              const struct mir_callee *callee) {
    for (size_t i = 0; callee && callee->has_body && i < unit->functions.len; i++)
        if (unit->functions.items[i]->self == callee)
            return unit->functions.items[i];
    return NULL;
}

static void visit(const struct mir_unit *unit, const struct mir_function *fn, bool *done,
                  const struct mir_function **order, size_t *at) {
    for (size_t i = 0; i < unit->functions.len; i++)
        if (unit->functions.items[i] == fn) {
            if (done[i])
                return;
            done[i] = true;
        }
    for (size_t b = 0; b < fn->order_count; b++) {
        const struct mir_block *block = &fn->blocks[fn->order[b]];
        for (size_t i = 0; i < block->stmt_count; i++) {
            const struct mir_function *next = function_of(unit, block->stmts[i].callee);
            if (next)
                visit(unit, next, done, order, at);
        }
    }
    order[--*at] = fn;
}

/* Callers before what they call, so that a static function that says nothing of its IRQL is
 * checked with the IRQLs at which it is called. */
static const struct mir_function **callers_first(struct cw_arena *arena,
                                                 const struct mir_unit *unit) {
    size_t at = unit->functions.len;
    const struct mir_function **order = cw_new_array(arena, const struct mir_function *, at);
    bool *done = cw_new_array(arena, bool, at);
    for (size_t i = unit->functions.len; i-- > 0;)
        visit(unit, unit->functions.items[i], done, order, &at);
    return order;
}

static void check_unit(struct cw_arena *arena, const struct cw_check_options *options,
                       const struct mir_unit *unit, struct cw_sink *sink,
                       struct cw_check_stats *stats) {
    struct judge_sink j = {.sink = {.event = judge},
                           .rc = {arena, unit, sink->sources, unit->strict}};
    const struct mir_function **order = callers_first(arena, unit);
    struct cw_arena scratch = {0};
    if (options->dump_mir && options->dump)
        for (size_t i = 0; i < unit->functions.len; i++)
            mir_dump(options->dump, unit->functions.items[i]);
    for (size_t i = 0; i < unit->functions.len; i++) {
        struct flow_stats fs;
        flow_run(&scratch, unit, order[i], unit->strict, &j.sink, &fs);
        cw_arena_release(&scratch); /* states; what was said has been copied */
        stats->functions++;
        stats->unknowns += order[i]->unknown_count;
        stats->coarsened += fs.coarsened;
    }
    judge_unsafe(&j, stats);
    if (j.diags.len)
        qsort(j.diags.items, j.diags.len, sizeof *j.diags.items, by_place);
    for (size_t i = 0; i < j.diags.len; i++)
        cw_emit(sink, j.diags.items[i]);
}

/* libclang does not find its own headers by itself. */
static cw_result find_resource_dir(struct cw_arena *arena, struct cw_sink *sink, cw_str *ret_dir) {
    struct cw_proc proc = {.out = CW_STREAM_CAPTURE, .err = CW_STREAM_DISCARD};
    struct cw_proc_exit done = {0};
    cw_result result;
    cw_argv_add(arena, &proc.argv, CW_STR("clang-19"));
    cw_argv_add(arena, &proc.argv, CW_STR("-print-resource-dir"));
    result = cw_proc_run(arena, &proc, &done);
    if (cw_failed(result) || done.code) {
        cw_emit(sink, cw_diag_new(arena, CW_ERROR, NULL, "cannot run `clang-19`: %s",
                                  cw_failed(result) ? cw_result_text(result) : "it failed"));
        return cw_fail(CW_REPORTED);
    }
    *ret_dir = cw_str_trim(done.out);
    return CW_OK;
}

cw_result cw_check_run(struct cw_arena *arena, const struct cw_check_options *options,
                       const struct cw_check_unit *units, size_t unit_count, struct cw_sink *sink,
                       struct cw_check_stats *ret_stats) {
    struct cw_check_options own = *options;
    struct cw_check_stats stats = {0};
    cw_result result = CW_OK;
    if (!own.resource_dir.len)
        CW_TRY(find_resource_dir(arena, sink, &own.resource_dir));
    for (size_t i = 0; i < unit_count; i++) {
        struct mir_unit *unit;
        double start = seconds(), parsed;
        cw_result one = front_parse(arena, &own, &units[i], sink, &unit);
        parsed = seconds();
        stats.parse_seconds += parsed - start;
        if (cw_failed(one)) {
            result = one;
            continue;
        }
        stats.units++;
        stats.lines += unit->lines;
        stats.strict_units += unit->strict;
        check_unit(arena, &own, unit, sink, &stats);
        stats.flow_seconds += seconds() - parsed;
    }
    if (ret_stats)
        *ret_stats = stats;
    return result;
}

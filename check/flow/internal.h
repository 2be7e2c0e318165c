/* What the files of the flow share. */
#ifndef CHECK_FLOW_INTERNAL_H
#define CHECK_FLOW_INTERNAL_H

#include "check/flow/state.h"

struct fl_visit { /* a state waiting to go on */
    struct fl_state *state;
    uint32_t block;
    size_t stmt;
};

/* A state that has entered a block. It waits until it is run; a loop's head keeps it afterwards,
 * for what the next turn brings is joined with it. Elsewhere the hash is all that stays. */
struct fl_arrival {
    uint64_t hash, signature;
    struct fl_state *state; /* NULL: run and gone */
    bool waiting;
};

struct fl_seen {
    CW_VEC(struct fl_arrival) arrivals;
    CW_VEC(size_t) queue; /* indexes of those that wait */
    unsigned joins, visits;
};

struct fl {
    struct cw_arena *arena;  /* what lasts as long as the function is looked at */
    struct cw_arena *states; /* states; cleaned now and then */
    const struct mir_unit *unit;
    const struct mir_function *fn;
    bool strict;
    struct flow_sink *sink;
    struct flow_stats *stats;
    struct fl_paths paths;

    struct fl_state *s; /* the current one; NULL once its path has ended */
    uint32_t block;
    const struct mir_stmt *stmt; /* NULL at a block's end */
    struct cw_span at;
    uint32_t unsafe;
    bool using; /* reading a value now counts as looking at it */

    CW_VEC(struct fl_visit) forked; /* to go on after the current statement */
    signed char entry_low, entry_high;
    bool entry_known, irql_must_return, releases_locks;
    bool returns_failure; /* at a return: the status is a failure for sure */
    const struct mir_var *irp_param;

    /* engine */
    struct fl_seen *seen;
    size_t cleaned;  /* bytes of states that were alive at the last cleaning */
    uint64_t **live; /* block -> set of variables read before written from its start */
    size_t live_words;
};

/* eval.c */
fl_sym fl_eval(struct fl *f, const struct mir_expr *e);
struct fl_region fl_region_of(struct fl *f, const struct mir_expr *place);
struct fl_region fl_target(struct fl *f, fl_sym pointer);
fl_sym fl_read(struct fl *f, struct fl_region region, const struct mir_type *type);
/* A record is read as a whole: so is what it holds. `escapes`: it goes out of our sight. */
void fl_use_record(struct fl *f, struct fl_region region, bool escapes);
void fl_assign(struct fl *f, const struct mir_expr *place, fl_sym value,
               const struct mir_expr *value_expr);
void fl_check_deref(struct fl *f, fl_sym pointer, const struct mir_expr *subject);
/* Says so when the value was discharged before. */
void fl_check_alive(struct fl *f, fl_sym pointer, const struct mir_expr *subject);
cw_str fl_text(struct fl *f, const struct mir_expr *e);

/* assume.c: false when the assumption contradicts what is known */
bool fl_assume(struct fl *f, fl_sym condition, bool truth);
bool fl_assume_range(struct fl *f, fl_sym value, int64_t low, int64_t high);

/* own.c */
void fl_own(struct fl *f, fl_sym sym, cw_str kind, struct cw_span origin, cw_str name);
void fl_discharge(struct fl *f, fl_sym sym, const struct mir_callee *by, cw_str kind, bool sure);
void fl_escape(struct fl *f, fl_sym sym);
void fl_park(struct fl *f, fl_sym sym);
/* Before a cell's value goes: says so when it was the last way to an obligation. */
void fl_losing(struct fl *f, struct fl_region region, bool at_scope_end);
/* Forgets what is known below a region; obligations found there are no longer ours. */
void fl_forget(struct fl *f, struct fl_region region);
void fl_forget_heap(struct fl *f);
void fl_at_return(struct fl *f, fl_sym value);
bool fl_kind_must_end(cw_str kind);

/* call.c */
bool fl_is_status_record(const struct mir_type *type);
void fl_call(struct fl *f, const struct mir_stmt *stmt);
bool fl_may_raise(struct fl *f, const struct mir_stmt *stmt);

/* irql.c */
void fl_irql_entry(struct fl *f);
void fl_irql_before(struct fl *f, const struct mir_callee *callee, const fl_sym *args,
                    size_t count);
void fl_irql_after(struct fl *f, const struct mir_callee *callee, const fl_sym *args, size_t count,
                   fl_sym result, signed char low, signed char high);
/* _IRQL_limited_to_ in a body: from here on it is no more than the level. */
void fl_irql_limit(struct fl *f, fl_sym level);
void fl_irql_exit(struct fl *f);
/* A token that remembers the IRQL (a lock held for a scope) is made, or given back. */
void fl_irql_token(struct fl *f, struct fl_region token, signed char low, signed char high);
void fl_irql_give_back(struct fl *f, fl_sym pointer, const struct mir_callee *by);
void fl_irql_paged_access(struct fl *f, fl_sym pointer, const struct mir_expr *subject);

/* locks.c */
void fl_locks_call(struct fl *f, const struct mir_callee *callee, const fl_sym *args, size_t count,
                   fl_sym result, bool before);
void fl_locks_exit(struct fl *f);

/* contract.c: expressions of contracts, on the arguments of a call */
struct fl_frame {
    struct fl *f;
    const struct mir_callee *callee;
    const fl_sym *args;
    size_t count;
    fl_sym result; /* 0 before the call, or when there is none */
};
fl_sym fl_contract_value(struct fl_frame *frame, const struct cw_expr *e);     /* 0: not known */
enum fl_tri fl_holds(struct fl_frame *frame, const struct cw_expr *condition); /* NULL: yes */
/* The value a fact's place denotes; 0 when there is none. deref 1: the region is given. */
fl_sym fl_place_pointer(struct fl_frame *frame, const struct cw_place *place);

/* A lock the function's own contract says is held on entry. */
void fl_locks_enter(struct fl_frame *frame, const struct cw_fact *fact);

/* live.c */
void fl_liveness(struct fl *f);
/* Whether what comes after the current statement can read the variable as it is. */
bool fl_is_read_later(struct fl *f, uint32_t var);
bool fl_is_live(const struct fl *f, uint32_t block, uint32_t var);

/* events */
struct flow_event fl_event(struct fl *f, enum flow_event_kind kind, enum flow_certainty certainty);
/* The callee's name as the source has it at the current statement. */
cw_str fl_shown(struct fl *f, const struct mir_callee *callee);
void fl_emit(struct fl *f, const struct flow_event *event);
void fl_trace(struct fl *f, struct cw_span span, cw_str text);
void fl_die(struct fl *f); /* the path ends here */

static inline struct fl_value *fl_v(struct fl *f, fl_sym sym) { return fl_value(f->s, sym); }

#endif

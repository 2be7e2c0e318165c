/* The dataflow: runs a function's graph over abstract states and says what happens on its paths.
 *
 * Rules see this header and mir.h, nothing else. The flow knows values, obligations, nullness, IRQL
 * and locks; it does not know severities, texts or modes. Whenever something a rule could care
 * about happens on a path it makes an event; the rules judge. An event is DEFINITE when it happens
 * on a path the flow followed (every fact it rests on was established on that path), and POSSIBLE
 * when the facts do not exclude it: the latter are only of interest in strict files.
 *
 * Paths are followed separately as long as they differ in something that matters (an obligation, an
 * untested result, the IRQL, a lock) and there are not too many; then they are joined and what they
 * disagree on becomes unknown, so the cost per function is bounded. */
#ifndef CHECK_FLOW_FLOW_H
#define CHECK_FLOW_FLOW_H

#include "check/mir/mir.h"

enum flow_event_kind {
    FLOW_NULL_DEREF, /* `subject` is dereferenced and may be (is) null */
    FLOW_NULL_ARG,   /* `subject` is passed where the callee demands non-null */
    FLOW_LOST,       /* the last way to an undischarged obligation is gone */
    FLOW_RELEASED_TWICE,
    FLOW_USED_AFTER,     /* a discharged value is dereferenced or passed on */
    FLOW_UNCHECKED,      /* a result that must be inspected is dropped unread */
    FLOW_IRQL_CALL,      /* the callee demands another IRQL */
    FLOW_IRQL_EXIT,      /* the function returns at another IRQL than it says */
    FLOW_IRQL_ENTRY,     /* the function's own statements about its IRQL disagree */
    FLOW_PAGED_RAISED,   /* pageable code runs above APC_LEVEL */
    FLOW_PAGED_ACCESS,   /* memory from paged pool is touched at DISPATCH_LEVEL or above */
    FLOW_LOCK_TWICE,     /* a lock is taken that is held */
    FLOW_LOCK_NOT_HELD,  /* a lock is released, or demanded, that is not held */
    FLOW_LOCK_KEPT,      /* the function returns holding a lock it took */
    FLOW_PENDING,        /* STATUS_PENDING and IoMarkIrpPending disagree */
    FLOW_STATUS_DIFFERS, /* returned status and the completed IRP's differ */
    FLOW_UNINITIALISED,  /* a local is read that has no value yet */
    FLOW_NOT_OUT,        /* reserved: an _Out_ parameter is left unwritten */
    FLOW_SCOPE_SKIPPED,  /* an exception leaves a scope without running its cleanup */
    FLOW_UNKNOWN,        /* a construct that the checker does not understand */
    FLOW_TOO_COMPLEX,    /* the function has more paths than were followed */
    FLOW_EVENT_COUNT,
};

enum flow_certainty { FLOW_DEFINITE, FLOW_POSSIBLE };

/* What a path did on its way, newest first. */
struct flow_step {
    const struct flow_step *before;
    struct cw_span span;
    cw_str text; /* "`status` is a failure here" */
    size_t index;
};

struct flow_event {
    enum flow_event_kind kind;
    enum flow_certainty certainty;
    const struct mir_function *fn;
    struct cw_span span; /* where it happens */
    bool in_unsafe;
    cw_str subject;        /* the value, as the source has it: `ctx->Buffer`; may be empty */
    cw_str obligation;     /* kind of obligation: pool, request ... */
    struct cw_span origin; /* where the value came from: allocation, call, parameter */
    cw_str origin_name;    /* the callee or parameter it came from */
    bool origin_is_param;
    bool is_return;        /* LOST: at a return; the span is the return's */
    bool is_null;          /* NULL_*: it is null, not just untested */
    struct cw_span second; /* RELEASED_TWICE, USED_AFTER, LOCK_*: the earlier one */
    cw_str second_name;
    const struct mir_callee *callee; /* the one called here */
    cw_str callee_name;       /* as the source has it: a macro's name rather than what it calls */
    int param;                /* of callee; -1 */
    int irql_low, irql_high;  /* what it is here */
    int want_low, want_high;  /* what is demanded */
    struct cw_span irql_from; /* what set the IRQL; zero: entry */
    cw_str irql_from_name;
    int64_t value, other_value; /* PENDING, STATUS_DIFFERS */
    const struct flow_step *path;
};

struct flow_sink {
    void (*event)(struct flow_sink *sink, const struct flow_event *event);
};

struct flow_stats {
    bool coarsened;
    size_t steps;
};

/* `strict`: what callees and callers may assume of unannotated declarations (see docs/checker.md).
 */
void flow_run(struct cw_arena *arena, const struct mir_unit *unit, const struct mir_function *fn,
              bool strict, struct flow_sink *sink, struct flow_stats *ret_stats);

#endif

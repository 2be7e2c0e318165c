/* An abstract state: what is known at one point of one path.
 *
 * Values are symbols. Equal symbols are equal values, so an alias is seen as one; what is known of
 * a value (range, nullness, obligation, where it came from) is known of its symbol. Memory is a map
 * from regions to symbols: a region is a variable, or what a symbol points to, with a field path.
 * Operators make symbols too, one per operator and operands, so that a condition tested again is
 * the same symbol with the outcome of its first test.
 *
 * Symbol numbers mean nothing outside their state. flow_canonical numbers them by where they are
 * found from the variables, so that two states that say the same are equal bytes for the hash. */
#ifndef CHECK_FLOW_STATE_H
#define CHECK_FLOW_STATE_H

#include "check/flow/flow.h"

typedef uint32_t fl_sym;  /* 0: none */
typedef uint32_t fl_path; /* 0: the whole region */

enum fl_sym_kind { FL_FRESH, FL_CONST, FL_OP, FL_ADDRESS, FL_FUNC };

enum fl_own {
    FL_FREE,    /* no obligation known */
    FL_OWNED,   /* to be discharged, unless the value is null */
    FL_GONE,    /* discharged: the value is dead */
    FL_PARKED,  /* an IRP marked pending, a request made cancelable: may or may not be discharged */
    FL_MAYBE,   /* owned on one joined path, not on another */
    FL_ESCAPED, /* somebody else's now */
};

enum fl_tri { FL_NO, FL_YES, FL_UNSURE };

struct fl_value {
    enum fl_sym_kind kind;
    enum mir_op op;
    fl_sym a, b; /* OP; ADDRESS of a region below symbol a */
    const struct mir_type *type;
    const struct mir_var *var; /* ADDRESS of a variable's region */
    const struct mir_callee *func;
    fl_path path;      /* ADDRESS */
    bool is_cast;      /* OP: a conversion to `type` of a */
    int64_t low, high; /* value; a pointer's is 0 or not */
    bool not_zero;
    bool has_other; /* value is not `other` */
    int64_t other;
    enum fl_own own;
    bool strict_maybe; /* pointer of unknown nullness: strict files have to test it */
    bool maybe_null;   /* a contract says it may be null, and nobody has looked */
    bool unchecked;    /* must be inspected, and has not been */
    bool only_status;  /* unchecked because it is an NTSTATUS, not because of a contract */
    bool uninit;
    bool maybe_uninit; /* an _Out_ of a call that failed */
    bool is_current_irql;
    bool has_irql; /* holds a saved IRQL */
    bool is_paged; /* memory from paged pool */
    bool pending;  /* IoMarkIrpPending was called on it */
    signed char irql_low, irql_high;
    cw_str obligation;
    struct cw_span origin;
    cw_str origin_name;
    bool origin_is_param;
    cw_str label; /* the first place it was put into, as the source has it */
    struct cw_span gone_at;
    cw_str gone_by;
};

enum fl_root { FL_VAR, FL_TARGET }; /* a variable; what a symbol points to */

struct fl_cell {
    enum fl_root root;
    uint32_t id; /* variable number (globals after locals), or symbol */
    fl_path path;
    fl_sym value;
};

struct fl_lock {
    fl_sym lock;
    struct cw_span span;
    cw_str by, label;
    bool is_shared, from_entry;
};

struct fl_region {
    enum fl_root root;
    uint32_t id;
    fl_path path;
    const struct mir_var *var;
};

struct fl_state {
    CW_VEC(struct fl_value) values; /* items[0] unused */
    CW_VEC(struct fl_cell) cells;   /* unordered between canonicalisations */
    CW_VEC(struct fl_lock) locks;
    signed char irql_low, irql_high;
    bool irql_known; /* the entry IRQL is from a contract */
    struct cw_span irql_from;
    cw_str irql_from_name;
    fl_sym last_irp_status;  /* what was last put into the IoStatus.Status of the owned IRP */
    struct cw_span irp_done; /* where the owned IRP was completed */
    struct cw_span irp_pended;
    const struct flow_step *trace;
    uint64_t hash, signature;
};

/* Field paths, interned for one function. */
struct fl_path_info {
    fl_path parent;
    cw_str field; /* empty: an element */
    int64_t index;
    bool any_index;
};

struct fl_paths {
    struct cw_arena *arena;
    CW_VEC(struct fl_path_info) items; /* items[0]: the whole */
};

fl_path fl_path_field(struct fl_paths *paths, fl_path parent, cw_str field);
fl_path fl_path_index(struct fl_paths *paths, fl_path parent, int64_t index, bool any);
bool fl_path_is_below(const struct fl_paths *paths, fl_path path, fl_path ancestor);

/* Symbols. */
fl_sym fl_fresh(struct cw_arena *arena, struct fl_state *s, const struct mir_type *type);
fl_sym fl_const(struct cw_arena *arena, struct fl_state *s, int64_t number,
                const struct mir_type *type);
fl_sym fl_op(struct cw_arena *arena, struct fl_state *s, enum mir_op op, fl_sym a, fl_sym b,
             const struct mir_type *type);
fl_sym fl_cast(struct cw_arena *arena, struct fl_state *s, fl_sym a, const struct mir_type *type);
fl_sym fl_address(struct cw_arena *arena, struct fl_state *s, struct fl_region region,
                  const struct mir_type *type);
void fl_type_range(const struct mir_type *type, int64_t *ret_low, int64_t *ret_high);

static inline struct fl_value *fl_value(struct fl_state *s, fl_sym sym) {
    return &s->values.items[sym];
}

/* The symbol whose obligation a pointer shares: p for p + 8 and for &p->field. */
fl_sym fl_base(struct fl_state *s, fl_sym sym);
bool fl_is_null(struct fl_state *s, fl_sym sym);
bool fl_is_not_null(struct fl_state *s, fl_sym sym);
bool fl_is_constant(struct fl_state *s, fl_sym sym, int64_t *ret_number);

/* Memory. */
fl_sym fl_load(struct fl_state *s, struct fl_region region); /* 0: nothing known */
void fl_store(struct cw_arena *arena, struct fl_state *s, struct fl_region region, fl_sym value);
/* Whether any cell (other than below `except`, when not NULL) leads to the symbol. */
bool fl_is_reachable(struct fl_state *s, fl_sym sym, const struct fl_region *except,
                     const struct fl_paths *paths);

/* Whole states. */
struct fl_state *fl_copy(struct cw_arena *arena, const struct fl_state *s);
struct fl_state *fl_canonical(struct cw_arena *arena, const struct fl_state *s);
/* Both canonical; the result is canonical. `widen`: numbers that differ become unknown. */
struct fl_state *fl_join(struct cw_arena *arena, const struct fl_state *a, const struct fl_state *b,
                         bool widen);

#endif

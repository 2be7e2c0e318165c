/*
 * Contracts: what a declaration's annotations promise and demand.
 *
 * A header writes a contract once, as SAL words and a few of ours (include/cwdk/contract.h). With
 * __CWDK_CONTRACTS__ each word reaches libclang as the text of an `annotate` attribute, exactly as
 * it was spelled: `_IRQL_requires_max_(DISPATCH_LEVEL)`, `_When_(return == 0, _Acquires_lock_(x))`.
 * This library turns such texts into facts. It knows no libclang and no driver interface; names in
 * expressions are resolved by whoever evaluates them.
 *
 * Use: make a contract for a function with its parameter names, add every annotation text of the
 * function and of each parameter (those of a role typedef first, then the declaration's own), then
 * read either the list of facts, which is everything, or the summary, which has the unconditional
 * part in a form convenient to compare.
 *
 * A text that is not understood adds a problem and no fact: nothing is dropped silently. Adding
 * the same text to the same target again changes nothing, so inherited redeclarations are free.
 *
 * Nullness and extents are stated as the words state them: `_In_ ULONG Length` gives NOT_NULL too.
 * The reader, who knows the types, ignores them for what is no pointer.
 *
 * Everything lives in the arena; texts are viewed, not copied, and must live as long as it does.
 */
#ifndef CONTRACT_CONTRACT_H
#define CONTRACT_CONTRACT_H

#include "wdk-sys/contract/expr.h"

/* facts.def lists every kind of fact with what its arguments mean. */
enum cw_fact_kind {
#define CW_FACT(id, spelling, meaning) CW_FACT_##id,
#include "wdk-sys/contract/facts.def"
#undef CW_FACT
    CW_FACT_COUNT
};

/* `irql_max` and so on: the spelling used in contracts.tsv. Static text. */
cw_str cw_fact_name(enum cw_fact_kind kind);

/* When the fact holds: when the callee is entered, or when it returns. */
enum cw_phase { CW_PRE, CW_POST };

/* On which outcome a POST fact holds. The function's SUCCESS fact says what success is. */
enum cw_outcome { CW_ON_SUCCESS, CW_ON_FAILURE, CW_ON_ANY };

enum cw_place_kind {
    CW_PLACE_FUNCTION, /* the call itself: IRQL, must-inspect ... */
    CW_PLACE_RETURN,
    CW_PLACE_PARAM,
    CW_PLACE_EXPR, /* anything else named by _At_: `Config->Size`, a global */
    CW_PLACE_SELF, /* the annotated variable, field or type that is not part of a function */
};

/* What a fact speaks of. `deref` 1 is what the value points to, 2 what that points to. */
struct cw_place {
    enum cw_place_kind kind;
    int param;
    unsigned deref;
    const struct cw_expr *expr; /* for CW_PLACE_EXPR, before `deref` is applied */
};

enum cw_lock_mode { CW_LOCK_ANY, CW_LOCK_EXCLUSIVE, CW_LOCK_SHARED };

/* Units of CAPACITY and INITIALIZED facts. */
enum cw_unit { CW_ELEMENTS, CW_BYTES, CW_END_POINTER };

struct cw_fact {
    enum cw_fact_kind kind;
    enum cw_phase phase;
    enum cw_outcome outcome;
    struct cw_place place;
    const struct cw_expr *when;       /* NULL: always */
    const struct cw_expr *arg, *arg2; /* level, size, lock, condition, range: see facts.def */
    cw_str word;            /* kind of obligation or resource, class, message: see facts.def */
    enum cw_unit unit;      /* CAPACITY, INITIALIZED */
    enum cw_lock_mode mode; /* ACQUIRES, RELEASES, HELD, NOT_HELD */
    int level;              /* IRQL facts: 0..15, or -1 when `arg` does not reduce to one */
    cw_str text;            /* the annotation this came from */
};

enum cw_problem_kind {
    CW_PROBLEM_UNKNOWN_WORD,
    CW_PROBLEM_SYNTAX,    /* the text is not a word with arguments, or an argument is malformed */
    CW_PROBLEM_ARGUMENTS, /* wrong number of arguments */
    CW_PROBLEM_MISPLACED, /* a known word on something it cannot speak of */
};

struct cw_problem {
    enum cw_problem_kind kind;
    cw_str text;    /* the whole annotation */
    size_t offset;  /* where in it */
    cw_str message; /* one sentence without the text itself */
};

enum cw_direction { CW_DIR_NONE, CW_DIR_IN, CW_DIR_OUT, CW_DIR_INOUT };
enum cw_nullness { CW_NULL_UNSAID, CW_NULL_NEVER, CW_NULL_MAYBE, CW_NULL_ALWAYS };

/* The unconditional facts of one parameter (or of the result) at a glance. */
struct cw_param_contract {
    cw_str name;
    enum cw_direction direction;
    enum cw_nullness null_pre;         /* of the pointer passed */
    enum cw_nullness null_post;        /* result: of the value returned */
    enum cw_nullness target_null_pre;  /* of *p on entry */
    enum cw_nullness target_null_post; /* of *p after success */
    const struct cw_fact *capacity; /* writable or readable extent on entry (result: on return) */
    const struct cw_fact *initialized; /* extent valid after success */
    const struct cw_fact *consumes;    /* CONSUMES: discharged by the call */
    const struct cw_fact *creates;     /* CREATES: *p (or the result) is a new obligation */
    const struct cw_fact *owned;       /* OWNED: the callee holds the obligation on entry */
    const struct cw_fact *parks;       /* PARKS */
    const struct cw_fact *aliases;     /* ALIASES: the callee keeps the value */
    bool z_terminated, reserved, saves_irql, restores_irql;
};

struct cw_contract {
    struct cw_arena *arena;
    struct cw_expr_scope scope;

    /* Every fact in the order the texts were added. */
    const struct cw_fact *const *facts;
    size_t fact_count;

    const struct cw_problem *problems;
    size_t problem_count;

    /* Summary of the unconditional facts; kept up to date by every add. -1: not stated. */
    int irql_min, irql_max; /* entry range; where several are stated, their intersection */
    int irql_raises;        /* level on return */
    bool irql_same;         /* level on return is that of entry */
    bool must_inspect;
    bool no_return;
    const struct cw_expr *success; /* of _Success_; NULL: not stated */
    cw_str function_class;         /* of _Function_class_; empty: not stated */
    struct cw_param_contract result;
    struct cw_param_contract *params; /* scope.param_count of them */
    bool has_conditional_irql;        /* some IRQL fact has a condition: the list has it */

    struct cw_contract_state *state; /* private */
};

/* Targets of cw_contract_add: a parameter's index, or one of these. */
enum { CW_ON_FUNCTION = -1, CW_ON_SELF = -2 };

/* Copies the array of names, not their text. Never fails. */
struct cw_contract *cw_contract_new(struct cw_arena *arena, const cw_str *param_names,
                                    size_t param_count);

/*
 * Reads one annotation text. `target` is what it stood on: a word on a function speaks of the
 * function or of its result, as the word itself knows. Returns the number of new problems.
 */
size_t cw_contract_add(struct cw_contract *c, int target, cw_str text);

/*
 * A fact on one line, the same for the same fact: `pre irql_max 2`, `post *Buffer creates pool`,
 * `pre Length capacity bytes Size if Flags != 0`. For tables, dumps and messages to developers.
 */
cw_str cw_fact_spell(const struct cw_contract *c, const struct cw_fact *fact);

/*
 * Whether annotation texts are ours to read at all: an `annotate` text from elsewhere ("cleanup:f")
 * is not a SAL word. True for texts whose first word begins with `_`.
 */
bool cw_contract_is_text(cw_str text);

/*
 * IRQL by name (PASSIVE_LEVEL .. HIGH_LEVEL), -1 when the name is none. DIRQL is no number: as an
 * upper limit it is the highest device level (12), as a lower limit the lowest (3).
 */
int cw_irql_level(cw_str name, bool upper_limit);

/* Kinds of obligation our own words may name; the list is kinds.def. False: not one of them. */
bool cw_obligation_known(cw_str kind);

#endif

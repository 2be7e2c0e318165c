/* A rule: judges events of the flow and words the diagnostic.
 *
 * One file per rule; rules.def lists them. A rule sees mir.h and flow.h, nothing below. Its bad
 * example must trip it and its good one must trip nothing: both are tests. */
#ifndef CHECK_RULES_RULE_H
#define CHECK_RULES_RULE_H

#include "base/diag.h"
#include "check/check.h"
#include "check/flow/flow.h"

struct rule_context {
    struct cw_arena *arena;
    const struct mir_unit *unit;
    struct cw_sources *sources;
    bool strict;
};

struct rule {
    struct cw_rule_info info;
    uint32_t events; /* RULE_EVENT(kind) bits it wants to judge */
    /* The diagnostic for the event, or NULL when the rule has nothing to say. */
    struct cw_diag *(*judge)(const struct rule_context *rc, const struct flow_event *ev);
};

#define RULE_EVENT(kind) (UINT32_C(1) << (kind))

#define RULE(id) extern const struct rule rule_##id;
#include "check/rules/rules.def"
#undef RULE

extern const struct rule *const rule_list[];
extern const size_t rule_list_count;

/* --- for the rules (common.c) --- */

/* A diagnostic of this rule, with its primary label. */
struct cw_diag *rule_report(const struct rule_context *rc, const struct rule *rule,
                            struct cw_span span, const char *label, const char *format, ...)
    CW_PRINTF(5, 6);
/* The last condition on the way, when it lies between the two places. */
void rule_show_path(const struct rule_context *rc, struct cw_diag *diag,
                    const struct flow_event *ev, struct cw_span after, struct cw_span before);
/* "`buffer`", or `otherwise` when the event does not know the name. */
cw_str rule_subject(const struct rule_context *rc, const struct flow_event *ev,
                    const char *otherwise);
/* "pool allocation", "WDF request" ... */
const char *rule_kind_noun(cw_str kind);
/* What ends an obligation of this kind: "freed", "completed" ... */
const char *rule_kind_ended(cw_str kind);
bool rule_is_request(cw_str kind);
/* "PASSIVE_LEVEL", "DISPATCH_LEVEL" ..., static text. */
const char *rule_irql(int level);
/* "at DISPATCH_LEVEL", "between PASSIVE_LEVEL and APC_LEVEL" */
cw_str rule_irql_range(const struct rule_context *rc, int low, int high);
void rule_show_irql(struct cw_diag *diag, const struct flow_event *ev);
void rule_show_origin(struct cw_diag *diag, const struct flow_event *ev, const char *what);

#endif

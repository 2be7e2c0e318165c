/* What the checks of an INF share: the state of one verification, and the way to report. Private
 * to package/inf. */
#ifndef PACKAGE_INF_CHECK_H
#define PACKAGE_INF_CHECK_H

#include "package/inf/install.h"
#include "package/inf/verify.h"

struct cw_inf_check {
    const struct cw_inf *inf;
    enum cw_arch arch;
    enum cw_inf_mode mode;
    const struct cw_strs *allow; /* numbers that are not reported; may be NULL */
    struct cw_sink *sink;
    struct cw_inf_install install;
    bool failed;
    bool *referenced; /* by index of section: some directive names it */
};

/* Reports a code at a place; nothing when the mode has no such rule. `help` may be NULL. */
void cw_inf_report(struct cw_inf_check *check, unsigned number, struct cw_span span,
                   const char *message, const char *label, const char *help);

/* As above with a message made by cw_strf. */
#define CW_INF_TEXT(check, ...) (cw_strf((check)->inf->arena, __VA_ARGS__).ptr)

/* Marks the sections of that name as referred to; false when there is none. */
bool cw_inf_refer(struct cw_inf_check *check, cw_str section);

void cw_inf_check_version(struct cw_inf_check *check); /* verify_version.c */
void cw_inf_check_models(struct cw_inf_check *check);  /* verify_models.c */
void cw_inf_check_files(struct cw_inf_check *check);   /* verify_files.c */

#endif

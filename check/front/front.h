/* The front end: one translation unit, parsed by libclang, becomes a mir_unit. */
#ifndef CHECK_FRONT_FRONT_H
#define CHECK_FRONT_FRONT_H

#include "base/diag.h"
#include "check/check.h"
#include "check/mir/mir.h"

/* Parses and lowers. Compiler errors go to the sink and make the call fail with CW_REPORTED; its
 * warnings are the build's business and are not repeated. *ret_unit lives in the arena. */
CW_MUST_USE cw_result front_parse(struct cw_arena *arena, const struct cw_check_options *options,
                                  const struct cw_check_unit *unit, struct cw_sink *sink,
                                  struct mir_unit **ret_unit);

#endif

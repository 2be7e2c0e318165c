/* What Microsoft's linker does to a driver for /driver and lld does not.
 *
 * Code and data stay in memory unless their section says otherwise: one that is not called PAGE...,
 * is not INIT and is not discarded gets the mark "not paged", whatever name the sources gave it
 * (#pragma alloc_text, #pragma code_seg). */
#ifndef CWDK_SEAL_H
#define CWDK_SEAL_H

#include "cwdk/session.h"

/* Leaves the file alone when there is nothing to do. */
CW_MUST_USE int cw_seal_image(struct cw_session *session, cw_str path);

#endif

/*
 * The C library's header of processes. Of what it has elsewhere, the kernel has one function.
 */
#ifndef CWDK_PROCESS_H
#define CWDK_PROCESS_H

#include "nt/decl.h"

EXTERN_C_START

/* Chooses the value that guards stacks. The entry point that is linked in has called it already. */
void __security_init_cookie(void);

EXTERN_C_END

#endif

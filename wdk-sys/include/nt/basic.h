/*
 * Scalar types, the structures every other subject needs (strings, lists, large integers)
 * and the macros that work on any structure.
 */
#ifndef CWDK_NT_BASIC_H
#define CWDK_NT_BASIC_H

/* A header that both modes share is included by a driver in user mode. */
#if !defined(_KERNEL_MODE)
#include <wudfwdm.h>
#else

#include "nt/decl.h"
#include <ctype.h>
#include <guiddef.h>
#include "nt/basic/types.h"
#include "nt/basic/limits.h"
#include "nt/basic/language.h"
#include "nt/basic/product.h"
#include "nt/basic/records.h"
#include "nt/basic/macros.h"

#endif

#endif

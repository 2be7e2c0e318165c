/*
 * Integers that do not overflow silently: conversions and arithmetic that return a status.
 *
 * Each returns STATUS_SUCCESS and the result, or STATUS_INTEGER_OVERFLOW and the type's ..._ERROR
 * value. No state, no calls, any IRQL.
 */
#ifndef CWDK_NTINTSAFE_H
#define CWDK_NTINTSAFE_H

#include "nt/basic.h"
#include "nt/status.h"
#include <minwindef.h>
#include "nt/intsafe/limits.h"
#include "nt/intsafe/arithmetic.h"
#include "nt/intsafe/alias.h"
#include "nt/intsafe/from_signed.h"
#include "nt/intsafe/from_signed_wide.h"
#include "nt/intsafe/from_unsigned.h"
#include "nt/intsafe/from_unsigned_wide.h"

#endif

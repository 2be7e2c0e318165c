/*
 * Part of PWMUTIL.H: pwmutil.
 */
#ifndef CWDK_PWMUTIL_H
#define CWDK_PWMUTIL_H

#include "wdm.h"

EXTERN_C_START

EXTERN_C_END

#endif

/*
 * Scalar types and basic structures under the name that sources include.
 */
#ifndef CWDK_NTDEF_H
#define CWDK_NTDEF_H

#include "nt/basic.h"

#endif

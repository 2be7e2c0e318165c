/*
 * The strict set of SAL words; here it is the same set.
 */
#ifndef CWDK_SPECSTRINGS_STRICT_H
#define CWDK_SPECSTRINGS_STRICT_H

#include "specstrings.h"

#endif

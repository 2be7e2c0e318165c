/*
 * An older name for what ctype.h declares.
 */
#ifndef CWDK_WCTYPE_H
#define CWDK_WCTYPE_H

#include "ctype.h"

#endif

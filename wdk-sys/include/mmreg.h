/*
 * Wave formats. The lists of makers and products that clients know are not here: no driver asks.
 */
#ifndef CWDK_MMREG_H
#define CWDK_MMREG_H

#include "minwindef.h"
#include "guiddef.h"
#include "mmreg/tags.h"
#include "mmreg/wave.h"

#endif

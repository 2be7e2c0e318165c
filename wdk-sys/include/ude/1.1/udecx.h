/*
 * The class extension of emulated USB devices, by its version.
 */
#ifndef CWDK_UDE_1_1_UDECX_H
#define CWDK_UDE_1_1_UDECX_H

#include "../../udecx.h"

#endif

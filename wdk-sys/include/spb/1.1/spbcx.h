/*
 * The class extension of serial peripheral buses, by its version.
 */
#ifndef CWDK_SPB_1_1_SPBCX_H
#define CWDK_SPB_1_1_SPBCX_H

#include "../../spbcx.h"

#endif

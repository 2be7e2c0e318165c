/*
 * The class extension of dual-role USB controllers, by its version.
 */
#ifndef CWDK_URS_1_0_URSCX_H
#define CWDK_URS_1_0_URSCX_H

#include "../../urscx.h"

#endif

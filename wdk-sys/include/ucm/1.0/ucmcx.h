/*
 * The class extension of USB connectors, by its version.
 */
#ifndef CWDK_UCM_1_0_UCMCX_H
#define CWDK_UCM_1_0_UCMCX_H

#include "../../ucmcx.h"

#endif

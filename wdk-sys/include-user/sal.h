/*
 * The words of contracts: ours, whatever Windows headers are there. The same for drivers of both
 * modes.
 */
#ifndef CWDK_USER_SAL_H
#define CWDK_USER_SAL_H

#include "../include/sal.h"

#endif

/*
 * Components that print to the debugger. The same for drivers of both modes.
 */
#ifndef CWDK_USER_DPFILTER_H
#define CWDK_USER_DPFILTER_H

#include "../include/dpfilter.h"

#endif

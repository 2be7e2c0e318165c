/*
 * Control codes of SPB connections. The same for drivers of both modes.
 */
#ifndef CWDK_USER_SPB_H
#define CWDK_USER_SPB_H

#include "../include/spb.h"

#endif

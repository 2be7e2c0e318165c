/*
 * The words of contracts of drivers. The same for drivers of both modes.
 */
#ifndef CWDK_USER_DRIVERSPECS_H
#define CWDK_USER_DRIVERSPECS_H

#include "../include/driverspecs.h"

#endif

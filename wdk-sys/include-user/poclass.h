/*
 * Power and battery interfaces. The same for drivers of both modes.
 */
#ifndef CWDK_USER_POCLASS_H
#define CWDK_USER_POCLASS_H

#include "../include/poclass.h"

#endif

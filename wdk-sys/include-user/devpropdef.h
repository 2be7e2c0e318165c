/*
 * Keys of device properties. The same for drivers of both modes.
 */
#ifndef CWDK_USER_DEVPROPDEF_H
#define CWDK_USER_DEVPROPDEF_H

#include "../include/devpropdef.h"

#endif

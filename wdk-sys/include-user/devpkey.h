/*
 * Property keys of devices. The same for drivers of both modes.
 */
#ifndef CWDK_USER_DEVPKEY_H
#define CWDK_USER_DEVPKEY_H

#include "../include/devpkey.h"

#endif

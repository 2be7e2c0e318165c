/*
 * The class extension of connector system software interfaces (UCM-UCSI).
 */
#ifndef CWDK_UCMUCSICX_H
#define CWDK_UCMUCSICX_H

#include "ucmucsiglobals.h"
#include "ucmucsifuncenum.h"
#include "ucmucsispec.h"
#include "ucmucsidevice.h"
#include "ucmucsippm.h"
#include "ucmucsippmrequests.h"

#endif

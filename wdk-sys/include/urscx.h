/*
 * The class extension of dual-role USB controllers (URS).
 */
#ifndef CWDK_URSCX_H
#define CWDK_URSCX_H

#include "ursglobals.h"
#include "ursfuncenum.h"
#include "urstypes.h"
#include "ursdevice.h"

#endif

/*
 * The class extension of emulated USB devices (UDE).
 */
#ifndef CWDK_UDECX_H
#define CWDK_UDECX_H

#include "udecxtypes.h"
#include "udecxfuncenum.h"
#include "udecxwdfdevice.h"
#include "udecxusbendpoint.h"
#include "udecxusbdevice.h"
#include "udecxurb.h"

#endif

/*
 * The class extension of USB connectors (UCM).
 */
#ifndef CWDK_UCMCX_H
#define CWDK_UCMCX_H

#include "ucmglobals.h"
#include "ucmfuncenum.h"
#include "ucmtypes.h"
#include "ucmmanager.h"

#endif

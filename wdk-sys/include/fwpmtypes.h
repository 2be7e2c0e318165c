/*
 * Types of filter management: what the engine's objects are made of.
 */
#ifndef CWDK_FWPMTYPES_H
#define CWDK_FWPMTYPES_H

#include "wdm.h"
#include "minwindef.h"
#include "fwptypes.h"
#include "fwp/ike_types.h"
#include "fwp/object_types.h"
#include "fwp/net_event_types.h"

#endif

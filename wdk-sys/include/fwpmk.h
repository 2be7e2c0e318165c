/*
 * Filter management from the kernel: opening the filter engine and changing what is in it.
 *
 * The engine holds providers, sublayers, callouts and filters; a filter is of a layer
 * (fwp/layer_guids.h), matches conditions (fwp/condition_guids.h) and has an action. Changes belong
 * to a transaction. Names without a number are those of the newest version. All calls are for
 * PASSIVE_LEVEL.
 */
#ifndef CWDK_FWPMK_H
#define CWDK_FWPMK_H

#include "ntifs.h"
#include "fwpmtypes.h"
#include "fwp/layer_guids.h"
#include "fwp/condition_guids.h"
#include "fwp/engine.h"
#include "fwp/objects.h"
#include "fwp/ipsec_engine.h"
#include "fwpvi.h"

#endif

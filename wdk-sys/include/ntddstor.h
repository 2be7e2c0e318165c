/*
 * Control codes and structures that storage devices of every kind know: what a device is and has
 * (storage/property.h), what is to become of its data (storage/dataset.h), how it is
 * (storage/health.h).
 */
#ifndef CWDK_NTDDSTOR_H
#define CWDK_NTDDSTOR_H

#include "storage/device.h"
#include "storage/media.h"
#include "storage/property.h"
#include "storage/descriptor.h"
#include "storage/dataset.h"
#include "storage/datasetaction.h"
#include "storage/health.h"
#include "storage/diagnostic.h"
#include "storage/hwfirmware.h"
#include "storage/protocol.h"
#include "storage/idle.h"
#include "storage/topology.h"
#include "storage/stream.h"

#endif

/* Outside the guard, as their GUIDs are. */
#include "storage/device.h"
#include "storage/diagnostic.h"

/*
 * SCSI and ATA commands passed through from programs, and requests to the miniport of an adapter.
 */
#ifndef CWDK_NTDDSCSI_H
#define CWDK_NTDDSCSI_H

#include "storage/passthrough.h"
#include "storage/mpio.h"
#include "storage/miniport.h"
#include "storage/firmware.h"
#include "storage/hybrid.h"
#include "storage/dumpdriver.h"

#endif

/* Outside the guard, as their GUIDs are. */
#include "storage/passthrough.h"

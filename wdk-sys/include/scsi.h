/*
 * The SCSI command set: commands, sense data and mode pages, which the port driver's header holds.
 */
#ifndef CWDK_SCSI_H
#define CWDK_SCSI_H

#include "storport.h"

#endif

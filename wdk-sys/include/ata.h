/*
 * The ATA command set: commands, what IDENTIFY returns, logs.
 */
#ifndef CWDK_ATA_H
#define CWDK_ATA_H

#include "storage/ata/command.h"
#include "storage/ata/identify.h"
#include "storage/ata/identifypacket.h"
#include "storage/ata/log.h"
#include "storage/ata/statistics.h"
#include "storage/ata/zone.h"

#endif

/*
 * Control codes and structures of disks and their partitions.
 */
#ifndef CWDK_NTDDDISK_H
#define CWDK_NTDDDISK_H

#include "ntddstor.h"
#include "storage/disk/geometry.h"
#include "storage/disk/partition.h"
#include "storage/disk/disk.h"
#include "storage/disk/performance.h"
#include "storage/disk/smart.h"

#endif

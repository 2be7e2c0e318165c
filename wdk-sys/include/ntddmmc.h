/*
 * Features of drives by the Multi-Media Command set (MMC), as GET CONFIGURATION lists them.
 */
#ifndef CWDK_NTDDMMC_H
#define CWDK_NTDDMMC_H

#include "storage/mmc/feature.h"
#include "storage/mmc/read.h"
#include "storage/mmc/write.h"

#endif

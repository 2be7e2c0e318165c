/*
 * Tape miniclass drivers: what they implement, and the pages of tape drives.
 */
#ifndef CWDK_MINITAPE_H
#define CWDK_MINITAPE_H

#include "storage/tape/mode.h"
#include "storage/tape/minitape.h"
#include "storage/tape/alert.h"
#include "storage/tape/wmi.h"

#endif

/*
 * The storage class library, for drivers of disks, CD-ROM drives and tapes: CLASSPNP.SYS does what
 * all of them share, plug and play, power, retries, WMI, and calls the driver's hooks for the rest.
 */
#ifndef CWDK_CLASSPNP_H
#define CWDK_CLASSPNP_H

#include "wdm.h"
#include "evntprov.h"
#include "ntiologc.h"
#include "ntdddisk.h"
#include "ntddcdrm.h"
#include "ntddtape.h"
#include "ntddscsi.h"
#include "ntddstor.h"
#include "scsi.h"
#include "storage/class/driver.h"
#include "storage/class/extension.h"
#include "storage/class/lock.h"
#include "storage/class/request.h"
#include "storage/class/media.h"
#include "storage/class/wmi.h"
#include "storage/class/debug.h"

#endif

/*
 * StorPort, the port driver of storage adapters, for its miniports. A miniport describes itself
 * with HW_INITIALIZATION_DATA in DriverEntry (storport/adapter.h) and implements the functions of
 * storport/roles.h; requests come as storage request blocks (scsi/srb.h, scsi/srbex.h), and go back
 * with StorPortNotification(RequestComplete). A miniport calls no other part of the kernel: memory,
 * locks, timers, registers and the registry all come from the headers below.
 */
#ifndef CWDK_STORPORT_H
#define CWDK_STORPORT_H

#include "wdm.h"
#include "scsi/byteorder.h"
#include "scsi/message.h"
#include "scsi/opcode.h"
#include "scsi/sense.h"
#include "scsi/sensecode.h"
#include "scsi/inquiry.h"
#include "scsi/vpd.h"
#include "scsi/mode.h"
#include "scsi/log.h"
#include "scsi/block.h"
#include "scsi/zone.h"
#include "scsi/token.h"
#include "scsi/reservation.h"
#include "scsi/report.h"
#include "scsi/ses.h"
#include "scsi/tape.h"
#include "scsi/mmc.h"
#include "scsi/mmckey.h"
#include "scsi/mmcevent.h"
#include "scsi/mmcmode.h"
#include "scsi/cdb.h"
#include "scsi/srb.h"
#include "scsi/srbex.h"
#include "scsi/smart.h"
#include "scsi/notification.h"
#include "storport/status.h"
#include "storport/address.h"
#include "storport/roles.h"
#include "storport/adapter.h"
#include "storport/control.h"
#include "storport/extended.h"
#include "storport/exttable.h"
#include "storport/notification.h"
#include "storport/queue.h"
#include "storport/memory.h"
#include "storport/dma.h"
#include "storport/interrupt.h"
#include "storport/register.h"
#include "storport/lock.h"
#include "storport/event.h"
#include "storport/dpc.h"
#include "storport/timer.h"
#include "storport/processor.h"
#include "storport/power.h"
#include "storport/registry.h"
#include "storport/trace.h"
#include "storport/crypto.h"
#include "storport/platform.h"
#include "storport/dump.h"

/* Written before the definition of a function the port driver exports. */
#ifndef STORPORT_API
#define STORPORT_API
#endif

#endif

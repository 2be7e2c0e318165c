/*
 * The SCSI command set as drivers of storage devices use it: commands (scsi/cdb.h), what devices
 * answer, sense data, and the request blocks in which commands travel (scsi/srb.h). Also what a
 * SCSI port driver offers, because drivers of that model include only this.
 */
#ifndef CWDK_SCSI_H
#define CWDK_SCSI_H

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
#include "srb.h"

#endif

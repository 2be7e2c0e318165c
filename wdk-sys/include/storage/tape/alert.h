/*
 * Flags of a drive that needs attention, on a log page of its own.
 */
#ifndef CWDK_STORAGE_TAPE_ALERT_H
#define CWDK_STORAGE_TAPE_ALERT_H

#include "nt/basic.h"

EXTERN_C_START

#define TapeAlertLogPage 46

typedef enum _TAPE_ALERT_INFO_TYPE {
    TapeAlertInfoNone = 0,
    TapeAlertInfoRequestSense,
    TapeAlertInfoLogPage,
} TAPE_ALERT_INFO_TYPE;

#define READ_WARNING 1
#define WRITE_WARNING 2
#define HARD_ERROR 3
#define MEDIA_ERROR 4
#define READ_FAILURE 5
#define WRITE_FAILURE 6
#define MEDIA_LIFE 7
#define NOT_DATA_GRADE 8
#define WRITE_PROTECT 9
#define NO_REMOVAL 10
#define CLEANING_MEDIA 11
#define UNSUPPORTED_FORMAT 12
#define SNAPPED_TAPE 13
#define CLEAN_NOW 0x14
#define CLEAN_PERIODIC 0x15
#define EXPIRED_CLEANING_MEDIA 0x16
#define HARDWARE_A 30
#define HARDWARE_B 31
#define INTERFACE_ERROR 0x20
#define EJECT_MEDIA 0x21
#define DOWNLOAD_FAIL 0x22

EXTERN_C_END

#endif

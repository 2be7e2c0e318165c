/*
 * Self-monitoring (SMART) of ATA disks: a command's registers and data, passed through.
 */
#ifndef CWDK_STORAGE_DISK_SMART_H
#define CWDK_STORAGE_DISK_SMART_H

#include "nt/io.h"
#include "storage/ata/command.h"

EXTERN_C_START

/* Control codes. */
#define SMART_RCV_DRIVE_DATA_EX CTL_CODE(FILE_DEVICE_DISK, 0x23, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define SMART_GET_VERSION CTL_CODE(FILE_DEVICE_DISK, 0x20, METHOD_BUFFERED, FILE_READ_ACCESS)
#define SMART_SEND_DRIVE_COMMAND                                                                   \
    CTL_CODE(FILE_DEVICE_DISK, 0x21, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define SMART_RCV_DRIVE_DATA                                                                       \
    CTL_CODE(FILE_DEVICE_DISK, 0x22, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

/* What version information says can be sent. */
#define CAP_ATA_ID_CMD 1
#define CAP_ATAPI_ID_CMD 2
#define CAP_SMART_CMD 4

/* Commands, and subcommands of SMART. */
#define SMART_CYL_LOW 79
#define ATAPI_ID_CMD 0xA1
#define SMART_CMD 0xB0
#define SMART_CYL_HI 0xC2
#define READ_ATTRIBUTES 0xD0
#define READ_THRESHOLDS 209
#define ENABLE_DISABLE_AUTOSAVE 210
#define SAVE_ATTRIBUTE_VALUES 211
#define EXECUTE_OFFLINE_DIAGS 212
#define SMART_READ_LOG 213
#define SMART_WRITE_LOG 214
#define ENABLE_SMART 216
#define DISABLE_SMART 217
#define RETURN_SMART_STATUS 218
#define ENABLE_DISABLE_AUTO_OFFLINE 219
#define ID_CMD 236

/* Tests of the disk. */
#define SMART_OFFLINE_ROUTINE_OFFLINE 0
#define SMART_SHORT_SELFTEST_OFFLINE 1
#define SMART_EXTENDED_SELFTEST_OFFLINE 2
#define SMART_ABORT_OFFLINE_SELFTEST 127
#define SMART_SHORT_SELFTEST_CAPTIVE 0x81
#define SMART_EXTENDED_SELFTEST_CAPTIVE 0x82

/* Results. */
#define SMART_NO_ERROR 0
#define SMART_IDE_ERROR 1
#define SMART_INVALID_FLAG 2
#define SMART_INVALID_COMMAND 3
#define SMART_INVALID_BUFFER 4
#define SMART_INVALID_DRIVE 5
#define SMART_INVALID_IOCTL 6
#define SMART_ERROR_NO_MEM 7
#define SMART_INVALID_REGISTER 8
#define SMART_NOT_SUPPORTED 9
#define SMART_NO_IDE_DEVICE 10
#define SMART_LOG_SECTOR_SIZE 0x200

#define IDENTIFY_BUFFER_SIZE 0x200
#define READ_ATTRIBUTE_BUFFER_SIZE 0x200
#define READ_THRESHOLD_BUFFER_SIZE 0x200

#pragma pack(push, 1)
typedef struct _DRIVERSTATUS DRIVERSTATUS, *PDRIVERSTATUS, *LPDRIVERSTATUS;
struct _DRIVERSTATUS {
    UCHAR bDriverError;
    UCHAR bIDEError;
    UCHAR bReserved[2];
    ULONG dwReserved[2];
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _GETVERSIONINPARAMS GETVERSIONINPARAMS, *PGETVERSIONINPARAMS, *LPGETVERSIONINPARAMS;
struct _GETVERSIONINPARAMS {
    UCHAR bVersion;
    UCHAR bRevision;
    UCHAR bReserved;
    UCHAR bIDEDeviceMap;
    ULONG fCapabilities;
    ULONG dwReserved[4];
};
#pragma pack(pop)

typedef struct _IDEREGS IDEREGS, *PIDEREGS, *LPIDEREGS;
struct _IDEREGS {
    UCHAR bFeaturesReg;
    UCHAR bSectorCountReg;
    UCHAR bSectorNumberReg;
    UCHAR bCylLowReg;
    UCHAR bCylHighReg;
    UCHAR bDriveHeadReg;
    UCHAR bCommandReg;
    UCHAR bReserved;
};

#pragma pack(push, 1)
typedef struct _SENDCMDINPARAMS SENDCMDINPARAMS, *PSENDCMDINPARAMS, *LPSENDCMDINPARAMS;
struct _SENDCMDINPARAMS {
    ULONG cBufferSize;
    IDEREGS irDriveRegs;
    UCHAR bDriveNumber;
    UCHAR bReserved[3];
    ULONG dwReserved[4];
    UCHAR bBuffer[1];
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _SENDCMDOUTPARAMS SENDCMDOUTPARAMS, *PSENDCMDOUTPARAMS, *LPSENDCMDOUTPARAMS;
struct _SENDCMDOUTPARAMS {
    ULONG cBufferSize;
    DRIVERSTATUS DriverStatus;
    UCHAR bBuffer[1];
};
#pragma pack(pop)

EXTERN_C_END

#endif

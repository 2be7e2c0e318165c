/*
 * Control codes of CD-ROM drives: the medium, raw sectors, exclusive access and speed. Many of them
 * are those of disks under another device type.
 */
#ifndef CWDK_STORAGE_CDROM_CDROM_H
#define CWDK_STORAGE_CDROM_CDROM_H

#include "nt/io.h"

EXTERN_C_START

/* The medium. */
#define CDROM_DISK_AUDIO_TRACK 1
#define CDROM_DISK_DATA_TRACK 2
#define IOCTL_CDROM_BASE 2
#define MINIMUM_CDROM_INQUIRY_SIZE 0x24
#define MAXIMUM_CDROM_INQUIRY_SIZE 0x104
#define IOCTL_CDROM_DISK_TYPE CTL_CODE(FILE_DEVICE_CD_ROM, 0x10, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_CDROM_SIMBAD CTL_CODE(FILE_DEVICE_CD_ROM, 0x3, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_DRIVE_GEOMETRY                                                             \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x13, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_DRIVE_GEOMETRY_EX                                                          \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x14, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_CONFIGURATION                                                              \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x16, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_INQUIRY_DATA                                                               \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x19, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_CHECK_VERIFY                                                                   \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_MEDIA_REMOVAL                                                                  \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x201, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_EJECT_MEDIA                                                                    \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x202, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_LOAD_MEDIA                                                                     \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x203, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_RESERVE CTL_CODE(FILE_DEVICE_CD_ROM, 0x204, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_RELEASE CTL_CODE(FILE_DEVICE_CD_ROM, 0x205, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_FIND_NEW_DEVICES                                                               \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x206, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_UNLOAD_DRIVER                                                                  \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x402, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _CDROM_DISK_DATA CDROM_DISK_DATA, *PCDROM_DISK_DATA;
struct _CDROM_DISK_DATA {
    ULONG DiskData;
};

/* Sectors as they are on the disc, with or without their sub-channel and error pointers. */
#define CD_RAW_READ_SUBCODE_SIZE 0x60
#define CD_RAW_READ_C2_SIZE 0x128
#define CD_RAW_SECTOR_WITH_SUBCODE_SIZE 2448
#define CD_RAW_SECTOR_WITH_C2_SIZE 2648
#define CD_RAW_SECTOR_WITH_C2_AND_SUBCODE_SIZE 2744
#define IOCTL_CDROM_RAW_READ CTL_CODE(FILE_DEVICE_CD_ROM, 0xF, METHOD_OUT_DIRECT, FILE_READ_ACCESS)

typedef enum _TRACK_MODE_TYPE {
    YellowMode2 = 0,
    XAForm2,
    CDDA,
    RawWithC2AndSubCode,
    RawWithC2,
    RawWithSubCode,
} TRACK_MODE_TYPE,
    *PTRACK_MODE_TYPE;

typedef struct __RAW_READ_INFO RAW_READ_INFO, *PRAW_READ_INFO;
struct __RAW_READ_INFO {
    LARGE_INTEGER DiskOffset;
    ULONG SectorCount;
    TRACK_MODE_TYPE TrackMode;
};

/* A program that burns has the drive to itself. */
#define CDROM_NOT_IN_EXCLUSIVE_MODE 0
#define CDROM_IN_EXCLUSIVE_MODE 1
#define CDROM_LOCK_IGNORE_VOLUME 1
#define CDROM_NO_MEDIA_NOTIFICATIONS 2
#define CDROM_EXCLUSIVE_CALLER_LENGTH 0x40
#define IOCTL_CDROM_EXCLUSIVE_ACCESS                                                               \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x17, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef enum _EXCLUSIVE_ACCESS_REQUEST_TYPE {
    ExclusiveAccessQueryState = 0,
    ExclusiveAccessLockDevice,
    ExclusiveAccessUnlockDevice,
} EXCLUSIVE_ACCESS_REQUEST_TYPE,
    *PEXCLUSIVE_ACCESS_REQUEST_TYPE;

typedef struct _CDROM_EXCLUSIVE_ACCESS CDROM_EXCLUSIVE_ACCESS, *PCDROM_EXCLUSIVE_ACCESS;
struct _CDROM_EXCLUSIVE_ACCESS {
    EXCLUSIVE_ACCESS_REQUEST_TYPE RequestType;
    ULONG Flags;
};

typedef struct _CDROM_EXCLUSIVE_LOCK CDROM_EXCLUSIVE_LOCK, *PCDROM_EXCLUSIVE_LOCK;
struct _CDROM_EXCLUSIVE_LOCK {
    CDROM_EXCLUSIVE_ACCESS Access;
    UCHAR CallerName[64];
};

typedef struct _CDROM_EXCLUSIVE_LOCK_STATE CDROM_EXCLUSIVE_LOCK_STATE, *PCDROM_EXCLUSIVE_LOCK_STATE;
struct _CDROM_EXCLUSIVE_LOCK_STATE {
    BOOLEAN LockState;
    UCHAR CallerName[64];
};

/* Calibrating the laser, and erasing. */
#define IOCTL_CDROM_SEND_OPC_INFORMATION                                                           \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x1B, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef enum _CDROM_OPC_INFO_TYPE {
    SimpleOpcInfo = 1,
} CDROM_OPC_INFO_TYPE,
    *PCDROM_OPC_INFO_TYPE;

typedef enum _MEDIA_BLANK_TYPE {
    MediaBlankTypeFull = 0,
    MediaBlankTypeMinimal,
    MediaBlankTypeIncompleteTrack,
    MediaBlankTypeUnreserveLastTrack,
    MediaBlankTypeTrackTail,
    MediaBlankTypeUncloseLastSession,
    MediaBlankTypeEraseLastSession,
} MEDIA_BLANK_TYPE,
    *PMEDIA_BLANK_TYPE;

typedef struct _CDROM_SIMPLE_OPC_INFO CDROM_SIMPLE_OPC_INFO, *PCDROM_SIMPLE_OPC_INFO;
struct _CDROM_SIMPLE_OPC_INFO {
    CDROM_OPC_INFO_TYPE RequestType;
    BOOLEAN Exclude0;
    BOOLEAN Exclude1;
};

/* Speed. */
#define IOCTL_CDROM_SET_SPEED CTL_CODE(FILE_DEVICE_CD_ROM, 0x18, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_ENABLE_STREAMING                                                               \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x1A, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_PERFORMANCE                                                                \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x1C, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef enum _CDROM_PERFORMANCE_EXCEPTION_TYPE {
    CdromNominalPerformance = 1,
    CdromEntirePerformanceList,
    CdromPerformanceExceptionsOnly,
} CDROM_PERFORMANCE_EXCEPTION_TYPE,
    *PCDROM_PERFORMANCE_EXCEPTION_TYPE;

typedef enum _CDROM_PERFORMANCE_REQUEST_TYPE {
    CdromPerformanceRequest = 1,
    CdromWriteSpeedRequest,
} CDROM_PERFORMANCE_REQUEST_TYPE,
    *PCDROM_PERFORMANCE_REQUEST_TYPE;

typedef enum _CDROM_PERFORMANCE_TOLERANCE_TYPE {
    Cdrom10Nominal20Exceptions = 1,
} CDROM_PERFORMANCE_TOLERANCE_TYPE,
    *PCDROM_PERFORMANCE_TOLERANCE_TYPE;

typedef enum _CDROM_PERFORMANCE_TYPE {
    CdromReadPerformance = 1,
    CdromWritePerformance,
} CDROM_PERFORMANCE_TYPE,
    *PCDROM_PERFORMANCE_TYPE;

typedef enum _CDROM_SPEED_REQUEST {
    CdromSetSpeed = 0,
    CdromSetStreaming,
} CDROM_SPEED_REQUEST,
    *PCDROM_SPEED_REQUEST;

typedef enum _STREAMING_CONTROL_REQUEST_TYPE {
    CdromStreamingDisable = 1,
    CdromStreamingEnableForReadOnly,
    CdromStreamingEnableForWriteOnly,
    CdromStreamingEnableForReadWrite,
} STREAMING_CONTROL_REQUEST_TYPE,
    *PSTREAMING_CONTROL_REQUEST_TYPE;

typedef enum _WRITE_ROTATION {
    CdromDefaultRotation = 0,
    CdromCAVRotation,
} WRITE_ROTATION,
    *PWRITE_ROTATION;

typedef struct _CDROM_EXCEPTION_PERFORMANCE_DESCRIPTOR CDROM_EXCEPTION_PERFORMANCE_DESCRIPTOR,
    *PCDROM_EXCEPTION_PERFORMANCE_DESCRIPTOR;
struct _CDROM_EXCEPTION_PERFORMANCE_DESCRIPTOR {
    UCHAR Lba[4];
    UCHAR Time[2];
};

typedef struct _CDROM_NOMINAL_PERFORMANCE_DESCRIPTOR CDROM_NOMINAL_PERFORMANCE_DESCRIPTOR,
    *PCDROM_NOMINAL_PERFORMANCE_DESCRIPTOR;
struct _CDROM_NOMINAL_PERFORMANCE_DESCRIPTOR {
    UCHAR StartLba[4];
    UCHAR StartPerformance[4];
    UCHAR EndLba[4];
    UCHAR EndPerformance[4];
};

typedef struct _CDROM_PERFORMANCE_HEADER CDROM_PERFORMANCE_HEADER, *PCDROM_PERFORMANCE_HEADER;
struct _CDROM_PERFORMANCE_HEADER {
    UCHAR DataLength[4];
    UCHAR Except : 1;
    UCHAR Write : 1;
    UCHAR Reserved1 : 6;
    UCHAR Reserved2[3];
    UCHAR Data[];
};

typedef struct _CDROM_PERFORMANCE_REQUEST CDROM_PERFORMANCE_REQUEST, *PCDROM_PERFORMANCE_REQUEST;
struct _CDROM_PERFORMANCE_REQUEST {
    CDROM_PERFORMANCE_REQUEST_TYPE RequestType;
    CDROM_PERFORMANCE_TYPE PerformanceType;
    CDROM_PERFORMANCE_EXCEPTION_TYPE Exceptions;
    CDROM_PERFORMANCE_TOLERANCE_TYPE Tolerance;
    ULONG StaringLba;
};

typedef struct _CDROM_SET_SPEED CDROM_SET_SPEED, *PCDROM_SET_SPEED;
struct _CDROM_SET_SPEED {
    CDROM_SPEED_REQUEST RequestType;
    USHORT ReadSpeed;
    USHORT WriteSpeed;
    WRITE_ROTATION RotationControl;
};

typedef struct _CDROM_SET_STREAMING CDROM_SET_STREAMING, *PCDROM_SET_STREAMING;
struct _CDROM_SET_STREAMING {
    CDROM_SPEED_REQUEST RequestType;
    ULONG ReadSize;
    ULONG ReadTime;
    ULONG WriteSize;
    ULONG WriteTime;
    ULONG StartLba;
    ULONG EndLba;
    WRITE_ROTATION RotationControl;
    BOOLEAN RestoreDefaults;
    BOOLEAN SetExact;
    BOOLEAN RandomAccess;
    BOOLEAN Persistent;
};

typedef struct _CDROM_STREAMING_CONTROL CDROM_STREAMING_CONTROL, *PCDROM_STREAMING_CONTROL;
struct _CDROM_STREAMING_CONTROL {
    STREAMING_CONTROL_REQUEST_TYPE RequestType;
};

typedef struct _CDROM_WRITE_SPEED_DESCRIPTOR CDROM_WRITE_SPEED_DESCRIPTOR,
    *PCDROM_WRITE_SPEED_DESCRIPTOR;
struct _CDROM_WRITE_SPEED_DESCRIPTOR {
    UCHAR MixedReadWrite : 1;
    UCHAR Exact : 1;
    UCHAR Reserved1 : 1;
    UCHAR WriteRotationControl : 2;
    UCHAR Reserved2 : 3;
    UCHAR Reserved3[3];
    UCHAR EndLba[4];
    UCHAR ReadSpeed[4];
    UCHAR WriteSpeed[4];
};

typedef struct _CDROM_WRITE_SPEED_REQUEST CDROM_WRITE_SPEED_REQUEST, *PCDROM_WRITE_SPEED_REQUEST;
struct _CDROM_WRITE_SPEED_REQUEST {
    CDROM_PERFORMANCE_REQUEST_TYPE RequestType;
};

EXTERN_C_END

#endif

/*
 * Control codes of CD-ROM drives.
 */
#ifndef CWDK_NTDDCDRM_H
#define CWDK_NTDDCDRM_H

#include "wdm.h"

#define ADR_ENCODES_CURRENT_POSITION 1
#define ADR_ENCODES_MEDIA_CATALOG 2
#define ADR_ENCODES_ISRC 3

#define ADR_NO_MODE_INFORMATION 0

#define AUDIO_DATA_TRACK 4

#define AUDIO_STATUS_NOT_SUPPORTED 0
#define AUDIO_STATUS_IN_PROGRESS 0x11
#define AUDIO_STATUS_PAUSED 0x12
#define AUDIO_STATUS_PLAY_COMPLETE 0x13
#define AUDIO_STATUS_PLAY_ERROR 0x14
#define AUDIO_STATUS_NO_STATUS 0x15

#define AUDIO_WITH_PREEMPHASIS 1

#define CDROM_CD_TEXT_PACK_ALBUM_NAME 0x80
#define CDROM_CD_TEXT_PACK_PERFORMER 0x81
#define CDROM_CD_TEXT_PACK_SONGWRITER 0x82
#define CDROM_CD_TEXT_PACK_COMPOSER 0x83
#define CDROM_CD_TEXT_PACK_ARRANGER 0x84
#define CDROM_CD_TEXT_PACK_MESSAGES 0x85
#define CDROM_CD_TEXT_PACK_DISC_ID 0x86
#define CDROM_CD_TEXT_PACK_GENRE 135
#define CDROM_CD_TEXT_PACK_TOC_INFO 0x88
#define CDROM_CD_TEXT_PACK_TOC_INFO2 0x89
#define CDROM_CD_TEXT_PACK_UPC_EAN 142
#define CDROM_CD_TEXT_PACK_SIZE_INFO 143

#define CDROM_DISK_AUDIO_TRACK 1
#define CDROM_DISK_DATA_TRACK 2

#define CDROM_EXCLUSIVE_CALLER_LENGTH 0x40

#define CDROM_IN_EXCLUSIVE_MODE 1

#define CDROM_LOCK_IGNORE_VOLUME 1

#define CDROM_NO_MEDIA_NOTIFICATIONS 2

#define CDROM_NOT_IN_EXCLUSIVE_MODE 0

#define CDROM_READ_TOC_EX_FORMAT_TOC 0
#define CDROM_READ_TOC_EX_FORMAT_SESSION 1
#define CDROM_READ_TOC_EX_FORMAT_FULL_TOC 2
#define CDROM_READ_TOC_EX_FORMAT_PMA 3
#define CDROM_READ_TOC_EX_FORMAT_ATIP 4
#define CDROM_READ_TOC_EX_FORMAT_CDTEXT 5

#define CDROM_TOC_SIZE 804ULL

#define CD_RAW_READ_SUBCODE_SIZE 0x60
#define CD_RAW_READ_C2_SIZE 0x128
#define CD_RAW_SECTOR_WITH_SUBCODE_SIZE 2448
#define CD_RAW_SECTOR_WITH_C2_SIZE 2648
#define CD_RAW_SECTOR_WITH_C2_AND_SUBCODE_SIZE 2744

#define DIGITAL_COPY_PERMITTED 2

#define IOCTL_CDROM_CHECK_VERIFY                                                                   \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_DISK_TYPE CTL_CODE(FILE_DEVICE_CD_ROM, 0x10, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_CDROM_EJECT_MEDIA                                                                    \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x202, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_ENABLE_STREAMING                                                               \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x1A, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_EXCLUSIVE_ACCESS                                                               \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x17, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_CDROM_FIND_NEW_DEVICES                                                               \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x206, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_CONFIGURATION                                                              \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x16, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_DRIVE_GEOMETRY                                                             \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x13, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_DRIVE_GEOMETRY_EX                                                          \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x14, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_INQUIRY_DATA                                                               \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x19, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_LAST_SESSION                                                               \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0xE, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_PERFORMANCE                                                                \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x1C, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_VOLUME CTL_CODE(FILE_DEVICE_CD_ROM, 0x5, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_LOAD_MEDIA                                                                     \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x203, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_MEDIA_REMOVAL                                                                  \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x201, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_PAUSE_AUDIO CTL_CODE(FILE_DEVICE_CD_ROM, 0x3, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_PLAY_AUDIO_MSF                                                                 \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x6, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_RAW_READ CTL_CODE(FILE_DEVICE_CD_ROM, 0xF, METHOD_OUT_DIRECT, FILE_READ_ACCESS)
#define IOCTL_CDROM_READ_Q_CHANNEL                                                                 \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0xB, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_READ_TOC CTL_CODE(FILE_DEVICE_CD_ROM, 0x0, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_READ_TOC_EX                                                                    \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x15, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_RELEASE CTL_CODE(FILE_DEVICE_CD_ROM, 0x205, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_RESERVE CTL_CODE(FILE_DEVICE_CD_ROM, 0x204, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_RESUME_AUDIO                                                                   \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x4, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_SEEK_AUDIO_MSF                                                                 \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x1, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_SEND_OPC_INFORMATION                                                           \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x1B, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_CDROM_SET_SPEED CTL_CODE(FILE_DEVICE_CD_ROM, 0x18, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_SET_VOLUME CTL_CODE(FILE_DEVICE_CD_ROM, 0xA, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_SIMBAD CTL_CODE(FILE_DEVICE_CD_ROM, 0x3, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_STOP_AUDIO CTL_CODE(FILE_DEVICE_CD_ROM, 0x2, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_SUB_Q_CHANNEL 0
#define IOCTL_CDROM_UNLOAD_DRIVER                                                                  \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x402, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_CURRENT_POSITION 1
#define IOCTL_CDROM_BASE 2
#define IOCTL_CDROM_MEDIA_CATALOG 2
#define IOCTL_CDROM_TRACK_ISRC 3

#define MAXIMUM_CDROM_INQUIRY_SIZE 0x104
#define MAXIMUM_CDROM_SIZE 804

#define MAXIMUM_NUMBER_TRACKS 0x64

#define MINIMUM_CDROM_READ_TOC_EX_SIZE 2
#define MINIMUM_CDROM_INQUIRY_SIZE 0x24

#define OBSOLETE_IOCTL_CDROM_GET_CONTROL                                                           \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0xD, METHOD_BUFFERED, FILE_READ_ACCESS)

#define TWO_FOUR_CHANNEL_AUDIO 8

EXTERN_C_START

typedef enum _CDROM_OPC_INFO_TYPE {
    SimpleOpcInfo = 1,
} CDROM_OPC_INFO_TYPE,
    *PCDROM_OPC_INFO_TYPE;

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

typedef enum _EXCLUSIVE_ACCESS_REQUEST_TYPE {
    ExclusiveAccessQueryState = 0,
    ExclusiveAccessLockDevice,
    ExclusiveAccessUnlockDevice,
} EXCLUSIVE_ACCESS_REQUEST_TYPE,
    *PEXCLUSIVE_ACCESS_REQUEST_TYPE;

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

typedef enum _STREAMING_CONTROL_REQUEST_TYPE {
    CdromStreamingDisable = 1,
    CdromStreamingEnableForReadOnly,
    CdromStreamingEnableForWriteOnly,
    CdromStreamingEnableForReadWrite,
} STREAMING_CONTROL_REQUEST_TYPE,
    *PSTREAMING_CONTROL_REQUEST_TYPE;

typedef enum _TRACK_MODE_TYPE {
    YellowMode2 = 0,
    XAForm2,
    CDDA,
    RawWithC2AndSubCode,
    RawWithC2,
    RawWithSubCode,
} TRACK_MODE_TYPE,
    *PTRACK_MODE_TYPE;

typedef enum _WRITE_ROTATION {
    CdromDefaultRotation = 0,
    CdromCAVRotation,
} WRITE_ROTATION,
    *PWRITE_ROTATION;

typedef struct _CDROM_DISK_DATA CDROM_DISK_DATA, *PCDROM_DISK_DATA;
struct _CDROM_DISK_DATA {
    ULONG DiskData;
};

typedef struct _CDROM_EXCEPTION_PERFORMANCE_DESCRIPTOR CDROM_EXCEPTION_PERFORMANCE_DESCRIPTOR,
    *PCDROM_EXCEPTION_PERFORMANCE_DESCRIPTOR;
struct _CDROM_EXCEPTION_PERFORMANCE_DESCRIPTOR {
    UCHAR Lba[4];
    UCHAR Time[2];
};

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

typedef struct _CDROM_PLAY_AUDIO_MSF CDROM_PLAY_AUDIO_MSF, *PCDROM_PLAY_AUDIO_MSF;
struct _CDROM_PLAY_AUDIO_MSF {
    UCHAR StartingM;
    UCHAR StartingS;
    UCHAR StartingF;
    UCHAR EndingM;
    UCHAR EndingS;
    UCHAR EndingF;
};

typedef struct _CDROM_READ_TOC_EX CDROM_READ_TOC_EX, *PCDROM_READ_TOC_EX;
struct _CDROM_READ_TOC_EX {
    UCHAR Format : 4;
    UCHAR Reserved1 : 3;
    UCHAR Msf : 1;
    UCHAR SessionTrack;
    UCHAR Reserved2;
    UCHAR Reserved3;
};

typedef struct _CDROM_SEEK_AUDIO_MSF CDROM_SEEK_AUDIO_MSF, *PCDROM_SEEK_AUDIO_MSF;
struct _CDROM_SEEK_AUDIO_MSF {
    UCHAR M;
    UCHAR S;
    UCHAR F;
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

typedef struct _CDROM_SIMPLE_OPC_INFO CDROM_SIMPLE_OPC_INFO, *PCDROM_SIMPLE_OPC_INFO;
struct _CDROM_SIMPLE_OPC_INFO {
    CDROM_OPC_INFO_TYPE RequestType;
    BOOLEAN Exclude0;
    BOOLEAN Exclude1;
};

typedef struct _CDROM_STREAMING_CONTROL CDROM_STREAMING_CONTROL, *PCDROM_STREAMING_CONTROL;
struct _CDROM_STREAMING_CONTROL {
    STREAMING_CONTROL_REQUEST_TYPE RequestType;
};

typedef struct _CDROM_SUB_Q_DATA_FORMAT CDROM_SUB_Q_DATA_FORMAT, *PCDROM_SUB_Q_DATA_FORMAT;
struct _CDROM_SUB_Q_DATA_FORMAT {
    UCHAR Format;
    UCHAR Track;
};

typedef struct _TRACK_DATA TRACK_DATA, *PTRACK_DATA;
struct _TRACK_DATA {
    UCHAR Reserved;
    UCHAR Control : 4;
    UCHAR Adr : 4;
    UCHAR TrackNumber;
    UCHAR Reserved1;
    UCHAR Address[4];
};

typedef struct _CDROM_TOC CDROM_TOC, *PCDROM_TOC;
struct _CDROM_TOC {
    UCHAR Length[2];
    UCHAR FirstTrack;
    UCHAR LastTrack;
    TRACK_DATA TrackData[100];
};

typedef struct _CDROM_TOC_ATIP_DATA_BLOCK CDROM_TOC_ATIP_DATA_BLOCK, *PCDROM_TOC_ATIP_DATA_BLOCK;
struct _CDROM_TOC_ATIP_DATA_BLOCK {
    UCHAR CdrwReferenceSpeed : 3;
    UCHAR Reserved3 : 1;
    UCHAR WritePower : 3;
    UCHAR True1 : 1;
    UCHAR Reserved4 : 6;
    UCHAR UnrestrictedUse : 1;
    UCHAR Reserved5 : 1;
    UCHAR A3Valid : 1;
    UCHAR A2Valid : 1;
    UCHAR A1Valid : 1;
    UCHAR DiscSubType : 3;
    UCHAR IsCdrw : 1;
    UCHAR True2 : 1;
    UCHAR Reserved7;
    UCHAR LeadInMsf[3];
    UCHAR Reserved8;
    UCHAR LeadOutMsf[3];
    UCHAR Reserved9;
    UCHAR A1Values[3];
    UCHAR Reserved10;
    UCHAR A2Values[3];
    UCHAR Reserved11;
    UCHAR A3Values[3];
    UCHAR Reserved12;
};

typedef struct _CDROM_TOC_ATIP_DATA CDROM_TOC_ATIP_DATA, *PCDROM_TOC_ATIP_DATA;
struct _CDROM_TOC_ATIP_DATA {
    UCHAR Length[2];
    UCHAR Reserved1;
    UCHAR Reserved2;
    CDROM_TOC_ATIP_DATA_BLOCK Descriptors[];
};

typedef struct _CDROM_TOC_CD_TEXT_DATA_BLOCK CDROM_TOC_CD_TEXT_DATA_BLOCK,
    *PCDROM_TOC_CD_TEXT_DATA_BLOCK;
struct _CDROM_TOC_CD_TEXT_DATA_BLOCK {
    UCHAR PackType;
    UCHAR TrackNumber : 7;
    UCHAR ExtensionFlag : 1;
    UCHAR SequenceNumber;
    UCHAR CharacterPosition : 4;
    UCHAR BlockNumber : 3;
    UCHAR Unicode : 1;
    union {
        UCHAR Text[12];
        WCHAR WText[6];
    };
    UCHAR CRC[2];
};

typedef struct _CDROM_TOC_CD_TEXT_DATA CDROM_TOC_CD_TEXT_DATA, *PCDROM_TOC_CD_TEXT_DATA;
struct _CDROM_TOC_CD_TEXT_DATA {
    UCHAR Length[2];
    UCHAR Reserved1;
    UCHAR Reserved2;
    CDROM_TOC_CD_TEXT_DATA_BLOCK Descriptors[];
};

typedef struct _CDROM_TOC_FULL_TOC_DATA_BLOCK CDROM_TOC_FULL_TOC_DATA_BLOCK,
    *PCDROM_TOC_FULL_TOC_DATA_BLOCK;
struct _CDROM_TOC_FULL_TOC_DATA_BLOCK {
    UCHAR SessionNumber;
    UCHAR Control : 4;
    UCHAR Adr : 4;
    UCHAR Reserved1;
    UCHAR Point;
    UCHAR MsfExtra[3];
    UCHAR Zero;
    UCHAR Msf[3];
};

typedef struct _CDROM_TOC_FULL_TOC_DATA CDROM_TOC_FULL_TOC_DATA, *PCDROM_TOC_FULL_TOC_DATA;
struct _CDROM_TOC_FULL_TOC_DATA {
    UCHAR Length[2];
    UCHAR FirstCompleteSession;
    UCHAR LastCompleteSession;
    CDROM_TOC_FULL_TOC_DATA_BLOCK Descriptors[];
};

typedef struct _CDROM_TOC_PMA_DATA CDROM_TOC_PMA_DATA, *PCDROM_TOC_PMA_DATA;
struct _CDROM_TOC_PMA_DATA {
    UCHAR Length[2];
    UCHAR Reserved1;
    UCHAR Reserved2;
    CDROM_TOC_FULL_TOC_DATA_BLOCK Descriptors[];
};

typedef struct _CDROM_TOC_SESSION_DATA CDROM_TOC_SESSION_DATA, *PCDROM_TOC_SESSION_DATA;
struct _CDROM_TOC_SESSION_DATA {
    UCHAR Length[2];
    UCHAR FirstCompleteSession;
    UCHAR LastCompleteSession;
    TRACK_DATA TrackData[1];
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

typedef struct _SUB_Q_HEADER SUB_Q_HEADER, *PSUB_Q_HEADER;
struct _SUB_Q_HEADER {
    UCHAR Reserved;
    UCHAR AudioStatus;
    UCHAR DataLength[2];
};

typedef struct _SUB_Q_CURRENT_POSITION SUB_Q_CURRENT_POSITION, *PSUB_Q_CURRENT_POSITION;
struct _SUB_Q_CURRENT_POSITION {
    SUB_Q_HEADER Header;
    UCHAR FormatCode;
    UCHAR Control : 4;
    UCHAR ADR : 4;
    UCHAR TrackNumber;
    UCHAR IndexNumber;
    UCHAR AbsoluteAddress[4];
    UCHAR TrackRelativeAddress[4];
};

typedef struct _SUB_Q_MEDIA_CATALOG_NUMBER SUB_Q_MEDIA_CATALOG_NUMBER, *PSUB_Q_MEDIA_CATALOG_NUMBER;
struct _SUB_Q_MEDIA_CATALOG_NUMBER {
    SUB_Q_HEADER Header;
    UCHAR FormatCode;
    UCHAR Reserved[3];
    UCHAR Reserved1 : 7;
    UCHAR Mcval : 1;
    UCHAR MediaCatalog[15];
};

typedef struct _SUB_Q_TRACK_ISRC SUB_Q_TRACK_ISRC, *PSUB_Q_TRACK_ISRC;
struct _SUB_Q_TRACK_ISRC {
    SUB_Q_HEADER Header;
    UCHAR FormatCode;
    UCHAR Reserved0;
    UCHAR Track;
    UCHAR Reserved1;
    UCHAR Reserved2 : 7;
    UCHAR Tcval : 1;
    UCHAR TrackIsrc[15];
};

typedef union _SUB_Q_CHANNEL_DATA SUB_Q_CHANNEL_DATA, *PSUB_Q_CHANNEL_DATA;
union _SUB_Q_CHANNEL_DATA {
    SUB_Q_CURRENT_POSITION CurrentPosition;
    SUB_Q_MEDIA_CATALOG_NUMBER MediaCatalog;
    SUB_Q_TRACK_ISRC TrackIsrc;
};

typedef struct _VOLUME_CONTROL VOLUME_CONTROL, *PVOLUME_CONTROL;
struct _VOLUME_CONTROL {
    UCHAR PortVolume[4];
};

typedef struct __RAW_READ_INFO RAW_READ_INFO, *PRAW_READ_INFO;
struct __RAW_READ_INFO {
    LARGE_INTEGER DiskOffset;
    ULONG SectorCount;
    TRACK_MODE_TYPE TrackMode;
};

EXTERN_C_END

#endif

/*
 * Playing audio discs through the drive, and the sub-channel that says where it is.
 */
#ifndef CWDK_STORAGE_CDROM_AUDIO_H
#define CWDK_STORAGE_CDROM_AUDIO_H

#include "nt/io.h"

EXTERN_C_START

#define IOCTL_CDROM_SEEK_AUDIO_MSF                                                                 \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x1, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_STOP_AUDIO CTL_CODE(FILE_DEVICE_CD_ROM, 0x2, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_PAUSE_AUDIO CTL_CODE(FILE_DEVICE_CD_ROM, 0x3, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_RESUME_AUDIO                                                                   \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x4, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_VOLUME CTL_CODE(FILE_DEVICE_CD_ROM, 0x5, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_PLAY_AUDIO_MSF                                                                 \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x6, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_SET_VOLUME CTL_CODE(FILE_DEVICE_CD_ROM, 0xA, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_READ_Q_CHANNEL                                                                 \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0xB, METHOD_BUFFERED, FILE_READ_ACCESS)
#define OBSOLETE_IOCTL_CDROM_GET_CONTROL                                                           \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0xD, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _CDROM_PLAY_AUDIO_MSF CDROM_PLAY_AUDIO_MSF, *PCDROM_PLAY_AUDIO_MSF;
struct _CDROM_PLAY_AUDIO_MSF {
    UCHAR StartingM;
    UCHAR StartingS;
    UCHAR StartingF;
    UCHAR EndingM;
    UCHAR EndingS;
    UCHAR EndingF;
};

typedef struct _CDROM_SEEK_AUDIO_MSF CDROM_SEEK_AUDIO_MSF, *PCDROM_SEEK_AUDIO_MSF;
struct _CDROM_SEEK_AUDIO_MSF {
    UCHAR M;
    UCHAR S;
    UCHAR F;
};

typedef struct _VOLUME_CONTROL VOLUME_CONTROL, *PVOLUME_CONTROL;
struct _VOLUME_CONTROL {
    UCHAR PortVolume[4];
};

/* What the Q sub-channel says. */
#define IOCTL_CDROM_SUB_Q_CHANNEL 0
#define IOCTL_CDROM_CURRENT_POSITION 1
#define IOCTL_CDROM_MEDIA_CATALOG 2
#define IOCTL_CDROM_TRACK_ISRC 3

#define AUDIO_STATUS_NOT_SUPPORTED 0
#define AUDIO_STATUS_IN_PROGRESS 0x11
#define AUDIO_STATUS_PAUSED 0x12
#define AUDIO_STATUS_PLAY_COMPLETE 0x13
#define AUDIO_STATUS_PLAY_ERROR 0x14
#define AUDIO_STATUS_NO_STATUS 0x15

/* Fields of a track and of the position. */
#define ADR_NO_MODE_INFORMATION 0
#define ADR_ENCODES_CURRENT_POSITION 1
#define AUDIO_WITH_PREEMPHASIS 1
#define ADR_ENCODES_MEDIA_CATALOG 2
#define DIGITAL_COPY_PERMITTED 2
#define ADR_ENCODES_ISRC 3
#define AUDIO_DATA_TRACK 4
#define TWO_FOUR_CHANNEL_AUDIO 8

typedef struct _CDROM_SUB_Q_DATA_FORMAT CDROM_SUB_Q_DATA_FORMAT, *PCDROM_SUB_Q_DATA_FORMAT;
struct _CDROM_SUB_Q_DATA_FORMAT {
    UCHAR Format;
    UCHAR Track;
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

EXTERN_C_END

#endif

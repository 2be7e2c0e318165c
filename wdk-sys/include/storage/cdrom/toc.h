/*
 * Tables of a disc: its tracks and sessions, the table of the lead-in, the program memory area, the
 * pregroove of blank discs, and its texts.
 */
#ifndef CWDK_STORAGE_CDROM_TOC_H
#define CWDK_STORAGE_CDROM_TOC_H

#include "nt/io.h"

EXTERN_C_START

#define IOCTL_CDROM_READ_TOC CTL_CODE(FILE_DEVICE_CD_ROM, 0x0, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_GET_LAST_SESSION                                                               \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0xE, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_CDROM_READ_TOC_EX                                                                    \
    CTL_CODE(FILE_DEVICE_CD_ROM, 0x15, METHOD_BUFFERED, FILE_READ_ACCESS)

/* Which table is read. */
#define CDROM_READ_TOC_EX_FORMAT_TOC 0
#define CDROM_READ_TOC_EX_FORMAT_SESSION 1
#define CDROM_READ_TOC_EX_FORMAT_FULL_TOC 2
#define MINIMUM_CDROM_READ_TOC_EX_SIZE 2
#define CDROM_READ_TOC_EX_FORMAT_PMA 3
#define CDROM_READ_TOC_EX_FORMAT_ATIP 4
#define CDROM_READ_TOC_EX_FORMAT_CDTEXT 5

typedef struct _CDROM_READ_TOC_EX CDROM_READ_TOC_EX, *PCDROM_READ_TOC_EX;
struct _CDROM_READ_TOC_EX {
    UCHAR Format : 4;
    UCHAR Reserved1 : 3;
    UCHAR Msf : 1;
    UCHAR SessionTrack;
    UCHAR Reserved2;
    UCHAR Reserved3;
};

/* Tracks. */
#define MAXIMUM_NUMBER_TRACKS 0x64
#define CDROM_TOC_SIZE 804ULL
#define MAXIMUM_CDROM_SIZE 804

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

typedef struct _CDROM_TOC_SESSION_DATA CDROM_TOC_SESSION_DATA, *PCDROM_TOC_SESSION_DATA;
struct _CDROM_TOC_SESSION_DATA {
    UCHAR Length[2];
    UCHAR FirstCompleteSession;
    UCHAR LastCompleteSession;
    TRACK_DATA TrackData[1];
};

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

EXTERN_C_END

#endif

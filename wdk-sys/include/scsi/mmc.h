/*
 * What CD and DVD drives answer: the disc in the drive, its tracks, its sessions and how fast it
 * is. Drives speak the multimedia commands (MMC), which ATAPI drives and those behind USB share.
 */
#ifndef CWDK_SCSI_MMC_H
#define CWDK_SCSI_MMC_H

#include "nt/basic.h"

EXTERN_C_START

/* READ TOC: which of the tables. */
#define READ_TOC_FORMAT_TOC 0
#define GET_LAST_SESSION 1
#define READ_TOC_FORMAT_SESSION 1
#define READ_TOC_FORMAT_FULL_TOC 2
#define READ_TOC_FORMAT_PMA 3
#define READ_TOC_FORMAT_ATIP 4

/* READ CD: what kind of sectors is expected. */
#define CD_EXPECTED_SECTOR_ANY 0
#define CD_EXPECTED_SECTOR_CDDA 1
#define CD_EXPECTED_SECTOR_MODE1 2
#define CD_EXPECTED_SECTOR_MODE2 3
#define CD_EXPECTED_SECTOR_MODE2_FORM1 4
#define CD_EXPECTED_SECTOR_MODE2_FORM2 5

/* READ DVD STRUCTURE. */
#define DVD_FORMAT_LEAD_IN 0
#define DVD_FORMAT_COPYRIGHT 1
#define DVD_FORMAT_DISK_KEY 2
#define DVD_FORMAT_BCA 3
#define DVD_FORMAT_MANUFACTURING 4

typedef struct _READ_DVD_STRUCTURES_HEADER READ_DVD_STRUCTURES_HEADER, *PREAD_DVD_STRUCTURES_HEADER;
struct _READ_DVD_STRUCTURES_HEADER {
    UCHAR Length[2];
    UCHAR Reserved[2];
    UCHAR Data[];
};

/* The disc. */
#define DISC_BGFORMAT_STATE_NONE 0
#define DISK_STATUS_EMPTY 0
#define DISK_TYPE_CDDA 0
#define LAST_SESSION_EMPTY 0
#define DISC_BGFORMAT_STATE_INCOMPLETE 1
#define DISK_STATUS_INCOMPLETE 1
#define LAST_SESSION_INCOMPLETE 1
#define DISC_BGFORMAT_STATE_RUNNING 2
#define DISK_STATUS_COMPLETE 2
#define LAST_SESSION_RESERVED_DAMAGED 2
#define DISC_BGFORMAT_STATE_COMPLETE 3
#define DISK_STATUS_OTHERS 3
#define LAST_SESSION_COMPLETE 3
#define DISK_TYPE_CDI 0x10
#define DISK_TYPE_XA 0x20
#define DISK_TYPE_UNDEFINED 255

typedef struct _OPC_TABLE_ENTRY OPC_TABLE_ENTRY, *POPC_TABLE_ENTRY;
struct _OPC_TABLE_ENTRY {
    UCHAR Speed[2];
    UCHAR OPCValue[6];
};

typedef struct _DISC_INFORMATION DISC_INFORMATION, *PDISC_INFORMATION;
struct _DISC_INFORMATION {
    UCHAR Length[2];
    UCHAR DiscStatus : 2;
    UCHAR LastSessionStatus : 2;
    UCHAR Erasable : 1;
    UCHAR Reserved1 : 3;
    UCHAR FirstTrackNumber;
    UCHAR NumberOfSessionsLsb;
    UCHAR LastSessionFirstTrackLsb;
    UCHAR LastSessionLastTrackLsb;
    UCHAR MrwStatus : 2;
    UCHAR MrwDirtyBit : 1;
    UCHAR Reserved2 : 2;
    UCHAR URU : 1;
    UCHAR DBC_V : 1;
    UCHAR DID_V : 1;
    UCHAR DiscType;
    UCHAR NumberOfSessionsMsb;
    UCHAR LastSessionFirstTrackMsb;
    UCHAR LastSessionLastTrackMsb;
    UCHAR DiskIdentification[4];
    UCHAR LastSessionLeadIn[4];
    UCHAR LastPossibleLeadOutStartTime[4];
    UCHAR DiskBarCode[8];
    UCHAR Reserved4;
    UCHAR NumberOPCEntries;
    OPC_TABLE_ENTRY OPCTable[1];
};

typedef struct _DISK_INFORMATION DISK_INFORMATION, *PDISK_INFORMATION;
struct _DISK_INFORMATION {
    UCHAR Length[2];
    UCHAR DiskStatus : 2;
    UCHAR LastSessionStatus : 2;
    UCHAR Erasable : 1;
    UCHAR Reserved1 : 3;
    UCHAR FirstTrackNumber;
    UCHAR NumberOfSessions;
    UCHAR LastSessionFirstTrack;
    UCHAR LastSessionLastTrack;
    UCHAR Reserved2 : 5;
    UCHAR GEN : 1;
    UCHAR DBC_V : 1;
    UCHAR DID_V : 1;
    UCHAR DiskType;
    UCHAR Reserved3[3];
    UCHAR DiskIdentification[4];
    UCHAR LastSessionLeadIn[4];
    UCHAR LastPossibleStartTime[4];
    UCHAR DiskBarCode[8];
    UCHAR Reserved4;
    UCHAR NumberOPCEntries;
    OPC_TABLE_ENTRY OPCTable[];
};

/* A track; later drives report more of it. */
#define DATA_BLOCK_MODE0 0
#define DATA_BLOCK_MODE1 1
#define DATA_BLOCK_MODE2 2

typedef struct _TRACK_INFORMATION TRACK_INFORMATION, *PTRACK_INFORMATION;
struct _TRACK_INFORMATION {
    UCHAR Length[2];
    UCHAR TrackNumber;
    UCHAR SessionNumber;
    UCHAR Reserved1;
    UCHAR TrackMode : 4;
    UCHAR Copy : 1;
    UCHAR Damage : 1;
    UCHAR Reserved2 : 2;
    UCHAR DataMode : 4;
    UCHAR FP : 1;
    UCHAR Packet : 1;
    UCHAR Blank : 1;
    UCHAR RT : 1;
    UCHAR NWA_V : 1;
    UCHAR Reserved3 : 7;
    UCHAR TrackStartAddress[4];
    UCHAR NextWritableAddress[4];
    UCHAR FreeBlocks[4];
    UCHAR FixedPacketSize[4];
};

typedef struct _TRACK_INFORMATION2 TRACK_INFORMATION2, *PTRACK_INFORMATION2;
struct _TRACK_INFORMATION2 {
    UCHAR Length[2];
    UCHAR TrackNumberLsb;
    UCHAR SessionNumberLsb;
    UCHAR Reserved4;
    UCHAR TrackMode : 4;
    UCHAR Copy : 1;
    UCHAR Damage : 1;
    UCHAR Reserved5 : 2;
    UCHAR DataMode : 4;
    UCHAR FixedPacket : 1;
    UCHAR Packet : 1;
    UCHAR Blank : 1;
    UCHAR ReservedTrack : 1;
    UCHAR NWA_V : 1;
    UCHAR LRA_V : 1;
    UCHAR Reserved6 : 6;
    UCHAR TrackStartAddress[4];
    UCHAR NextWritableAddress[4];
    UCHAR FreeBlocks[4];
    UCHAR FixedPacketSize[4];
    UCHAR TrackSize[4];
    UCHAR LastRecordedAddress[4];
    UCHAR TrackNumberMsb;
    UCHAR SessionNumberMsb;
    UCHAR Reserved7[2];
};

typedef struct _TRACK_INFORMATION3 TRACK_INFORMATION3, *PTRACK_INFORMATION3;
struct _TRACK_INFORMATION3 {
    UCHAR Length[2];
    UCHAR TrackNumberLsb;
    UCHAR SessionNumberLsb;
    UCHAR Reserved4;
    UCHAR TrackMode : 4;
    UCHAR Copy : 1;
    UCHAR Damage : 1;
    UCHAR Reserved5 : 2;
    UCHAR DataMode : 4;
    UCHAR FixedPacket : 1;
    UCHAR Packet : 1;
    UCHAR Blank : 1;
    UCHAR ReservedTrack : 1;
    UCHAR NWA_V : 1;
    UCHAR LRA_V : 1;
    UCHAR Reserved6 : 6;
    UCHAR TrackStartAddress[4];
    UCHAR NextWritableAddress[4];
    UCHAR FreeBlocks[4];
    UCHAR FixedPacketSize[4];
    UCHAR TrackSize[4];
    UCHAR LastRecordedAddress[4];
    UCHAR TrackNumberMsb;
    UCHAR SessionNumberMsb;
    UCHAR Reserved7[2];
    UCHAR ReadCompatibilityLba[4];
};

typedef struct _DATA_BLOCK_HEADER DATA_BLOCK_HEADER, *PDATA_BLOCK_HEADER;
struct _DATA_BLOCK_HEADER {
    UCHAR DataMode;
    UCHAR Reserved[4];
    union {
        UCHAR LogicalBlockAddress[4];
        struct {
            UCHAR Reserved;
            UCHAR M;
            UCHAR S;
            UCHAR F;
        } MSF;
    };
};

/* Erasing a rewritable disc. */
#define BLANK_FULL 0
#define BLANK_MINIMAL 1
#define BLANK_TRACK 2
#define BLANK_UNRESERVE_TRACK 3
#define BLANK_TAIL 4
#define BLANK_UNCLOSE_SESSION 5
#define BLANK_SESSION 6

/* The loading mechanism and its slots. */
#define CDVD_LMT_CADDY 0
#define LOADING_MECHANISM_CADDY 0
#define CDVD_LMT_TRAY 1
#define LOADING_MECHANISM_TRAY 1
#define CDVD_LMT_POPUP 2
#define LOADING_MECHANISM_POPUP 2
#define CDVD_LMT_RESERVED1 3
#define CDVD_LMT_CHANGER_INDIVIDUAL 4
#define LOADING_MECHANISM_INDIVIDUAL_CHANGER 4
#define CDVD_LMT_CHANGER_CARTRIDGE 5
#define LOADING_MECHANISM_CARTRIDGE_CHANGER 5
#define CDVD_LMT_RESERVED2 6
#define CDVD_LMT_RESERVED3 7

typedef struct _MECHANICAL_STATUS_INFORMATION_HEADER MECHANICAL_STATUS_INFORMATION_HEADER,
    *PMECHANICAL_STATUS_INFORMATION_HEADER;
struct _MECHANICAL_STATUS_INFORMATION_HEADER {
    UCHAR CurrentSlot : 5;
    UCHAR ChangerState : 2;
    UCHAR Fault : 1;
    UCHAR Reserved : 5;
    UCHAR MechanismState : 3;
    UCHAR CurrentLogicalBlockAddress[3];
    UCHAR NumberAvailableSlots;
    UCHAR SlotTableLength[2];
};

typedef struct _SLOT_TABLE_INFORMATION SLOT_TABLE_INFORMATION, *PSLOT_TABLE_INFORMATION;
struct _SLOT_TABLE_INFORMATION {
    UCHAR DiscChanged : 1;
    UCHAR Reserved : 6;
    UCHAR DiscPresent : 1;
    UCHAR Reserved2[3];
};

typedef struct _MECHANICAL_STATUS MECHANICAL_STATUS, *PMECHANICAL_STATUS;
struct _MECHANICAL_STATUS {
    MECHANICAL_STATUS_INFORMATION_HEADER MechanicalStatusHeader;
    SLOT_TABLE_INFORMATION SlotTableInfo[1];
};

/* Speed, and how much of the drive's buffer is free. */
typedef struct _PERFORMANCE_DESCRIPTOR PERFORMANCE_DESCRIPTOR, *PPERFORMANCE_DESCRIPTOR;
struct _PERFORMANCE_DESCRIPTOR {
    UCHAR RandomAccess : 1;
    UCHAR Exact : 1;
    UCHAR RestoreDefaults : 1;
    UCHAR WriteRotationControl : 2;
    UCHAR Reserved1 : 3;
    UCHAR Reserved[3];
    UCHAR StartLba[4];
    UCHAR EndLba[4];
    UCHAR ReadSize[4];
    UCHAR ReadTime[4];
    UCHAR WriteSize[4];
    UCHAR WriteTime[4];
};

typedef struct _READ_BUFFER_CAPACITY_DATA READ_BUFFER_CAPACITY_DATA, *PREAD_BUFFER_CAPACITY_DATA;
struct _READ_BUFFER_CAPACITY_DATA {
    UCHAR DataLength[2];
    UCHAR Reserved1;
    UCHAR BlockDataReturned : 1;
    UCHAR Reserved4 : 7;
    UCHAR TotalBufferSize[4];
    UCHAR AvailableBufferSize[4];
};

/* Playing audio. */
#define CDB_AUDIO_PAUSE 0
#define CDB_SUBCHANNEL_HEADER 0
#define CDDA_CHANNEL_MUTED 0
#define CDB_AUDIO_RESUME 1
#define CDB_SUBCHANNEL_BLOCK 1
#define CDB_USE_MSF 1
#define CDDA_CHANNEL_ZERO 1
#define CDDA_CHANNEL_ONE 2
#define CDDA_CHANNEL_TWO 4
#define CDDA_CHANNEL_THREE 8

typedef struct _CDDA_OUTPUT_PORT CDDA_OUTPUT_PORT, *PCDDA_OUTPUT_PORT;
struct _CDDA_OUTPUT_PORT {
    UCHAR ChannelSelection : 4;
    UCHAR Reserved : 4;
    UCHAR Volume;
};

EXTERN_C_END

#endif

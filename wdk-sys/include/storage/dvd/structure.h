/*
 * IOCTL_DVD_READ_STRUCTURE: what a disc says about itself in its lead-in and control areas.
 */
#ifndef CWDK_STORAGE_DVD_STRUCTURE_H
#define CWDK_STORAGE_DVD_STRUCTURE_H

#include "nt/io.h"
#include "storage/dvd/key.h"

EXTERN_C_START

#define IOCTL_STORAGE_SET_READ_AHEAD                                                               \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x100, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DVD_SET_READ_AHEAD CTL_CODE(FILE_DEVICE_DVD, 0x404, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DVD_READ_STRUCTURE CTL_CODE(FILE_DEVICE_DVD, 0x450, METHOD_BUFFERED, FILE_READ_ACCESS)

#pragma pack(push, 1)
typedef struct _STORAGE_SET_READ_AHEAD STORAGE_SET_READ_AHEAD, *PSTORAGE_SET_READ_AHEAD;
struct _STORAGE_SET_READ_AHEAD {
    LARGE_INTEGER TriggerAddress;
    LARGE_INTEGER TargetAddress;
};
#pragma pack(pop)

typedef enum DVD_STRUCTURE_FORMAT {
    DvdPhysicalDescriptor = 0,
    DvdCopyrightDescriptor,
    DvdDiskKeyDescriptor,
    DvdBCADescriptor,
    DvdManufacturerDescriptor,
    DvdMaxDescriptor,
} DVD_STRUCTURE_FORMAT,
    *PDVD_STRUCTURE_FORMAT;

#pragma pack(push, 1)
typedef struct DVD_READ_STRUCTURE DVD_READ_STRUCTURE, *PDVD_READ_STRUCTURE;
struct DVD_READ_STRUCTURE {
    LARGE_INTEGER BlockByteOffset;
    DVD_STRUCTURE_FORMAT Format;
    DVD_SESSION_ID SessionId;
    UCHAR LayerNumber;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _DVD_DESCRIPTOR_HEADER DVD_DESCRIPTOR_HEADER, *PDVD_DESCRIPTOR_HEADER;
struct _DVD_DESCRIPTOR_HEADER {
    USHORT Length;
    UCHAR Reserved[2];
    UCHAR Data[];
};
#pragma pack(pop)

/* The layers, the copyright, the manufacturer. */
typedef struct _DVD_BCA_DESCRIPTOR DVD_BCA_DESCRIPTOR, *PDVD_BCA_DESCRIPTOR;
struct _DVD_BCA_DESCRIPTOR {
    UCHAR BCAInformation[];
};

#pragma pack(push, 1)
typedef struct _DVD_COPYRIGHT_DESCRIPTOR DVD_COPYRIGHT_DESCRIPTOR, *PDVD_COPYRIGHT_DESCRIPTOR;
struct _DVD_COPYRIGHT_DESCRIPTOR {
    UCHAR CopyrightProtectionType;
    UCHAR RegionManagementInformation;
    USHORT Reserved;
};
#pragma pack(pop)

typedef struct _DVD_COPYRIGHT_MANAGEMENT_DESCRIPTOR DVD_COPYRIGHT_MANAGEMENT_DESCRIPTOR,
    *PDVD_COPYRIGHT_MANAGEMENT_DESCRIPTOR;
struct _DVD_COPYRIGHT_MANAGEMENT_DESCRIPTOR {
    union {
        struct {
            UCHAR CopyProtectionMode : 4;
            UCHAR ContentGenerationManagementSystem : 2;
            UCHAR CopyProtectedSector : 1;
            UCHAR CopyProtectedMaterial : 1;
        } Dvdrom;
        struct {
            UCHAR Reserved0001 : 4;
            UCHAR ContentGenerationManagementSystem : 2;
            UCHAR Reserved0002 : 1;
            UCHAR CopyProtectedMaterial : 1;
        } DvdRecordable_Version1;
        struct {
            UCHAR Reserved0003;
        } Dvdram;
        struct {
            UCHAR Reserved0004 : 2;
            UCHAR ADP_TY : 2;
            UCHAR Reserved0005 : 4;
        } DvdRecordable;
        UCHAR CPR_MAI;
    };
    UCHAR Reserved0[3];
};

typedef struct _DVD_DISK_KEY_DESCRIPTOR DVD_DISK_KEY_DESCRIPTOR, *PDVD_DISK_KEY_DESCRIPTOR;
struct _DVD_DISK_KEY_DESCRIPTOR {
    UCHAR DiskKeyData[2048];
};

#pragma pack(push, 1)
typedef struct _DVD_LAYER_DESCRIPTOR DVD_LAYER_DESCRIPTOR, *PDVD_LAYER_DESCRIPTOR;
struct _DVD_LAYER_DESCRIPTOR {
    UCHAR BookVersion : 4;
    UCHAR BookType : 4;
    UCHAR MinimumRate : 4;
    UCHAR DiskSize : 4;
    UCHAR LayerType : 4;
    UCHAR TrackPath : 1;
    UCHAR NumberOfLayers : 2;
    UCHAR Reserved1 : 1;
    UCHAR TrackDensity : 4;
    UCHAR LinearDensity : 4;
    ULONG StartingDataSector;
    ULONG EndDataSector;
    ULONG EndLayerZeroSector;
    UCHAR Reserved5 : 7;
    UCHAR BCAFlag : 1;
};
#pragma pack(pop)

typedef struct _DVD_FULL_LAYER_DESCRIPTOR DVD_FULL_LAYER_DESCRIPTOR, *PDVD_FULL_LAYER_DESCRIPTOR;
struct _DVD_FULL_LAYER_DESCRIPTOR {
    DVD_LAYER_DESCRIPTOR commonHeader;
    UCHAR MediaSpecific[2031];
};

typedef struct _DVD_MANUFACTURER_DESCRIPTOR DVD_MANUFACTURER_DESCRIPTOR,
    *PDVD_MANUFACTURER_DESCRIPTOR;
struct _DVD_MANUFACTURER_DESCRIPTOR {
    UCHAR ManufacturingInformation[2048];
};

/* Rewritable discs. */
typedef struct _DVD_BD_SPARE_AREA_INFORMATION DVD_BD_SPARE_AREA_INFORMATION,
    *PDVD_BD_SPARE_AREA_INFORMATION;
struct _DVD_BD_SPARE_AREA_INFORMATION {
    UCHAR Reserved1[4];
    UCHAR NumberOfFreeSpareBlocks[4];
    UCHAR NumberOfAllocatedSpareBlocks[4];
};

typedef struct _DVD_PRERECORDED_INFORMATION DVD_PRERECORDED_INFORMATION,
    *PDVD_PRERECORDED_INFORMATION;
struct _DVD_PRERECORDED_INFORMATION {
    UCHAR FieldID_1;
    UCHAR DiscApplicationCode;
    UCHAR DiscPhysicalCode;
    UCHAR LastAddressOfDataRecordableArea[3];
    UCHAR ExtensionCode : 4;
    UCHAR PartVers1on : 4;
    UCHAR Reserved0;
    UCHAR FieldID_2;
    UCHAR OpcSuggestedCode;
    UCHAR WavelengthCode;
    UCHAR WriteStrategyCode[4];
    UCHAR Reserved2;
    UCHAR FieldID_3;
    UCHAR ManufacturerId_3[6];
    UCHAR Reserved3;
    UCHAR FieldID_4;
    UCHAR ManufacturerId_4[6];
    UCHAR Reserved4;
    UCHAR FieldID_5;
    UCHAR ManufacturerId_5[6];
    UCHAR Reserved5;
    UCHAR Reserved99[24];
};

typedef struct _DVD_RAM_MEDIUM_STATUS DVD_RAM_MEDIUM_STATUS, *PDVD_RAM_MEDIUM_STATUS;
struct _DVD_RAM_MEDIUM_STATUS {
    UCHAR Reserved0 : 1;
    UCHAR PersistentWriteProtect : 1;
    UCHAR CartridgeWriteProtect : 1;
    UCHAR MediaSpecificWriteInhibit : 1;
    UCHAR Reserved1 : 2;
    UCHAR CartridgeNotSealed : 1;
    UCHAR MediaInCartridge : 1;
    UCHAR DiscTypeIdentification;
    UCHAR Reserved2;
    UCHAR MediaSpecificWriteInhibitInformation;
};

typedef struct _DVD_RAM_RECORDING_TYPE DVD_RAM_RECORDING_TYPE, *PDVD_RAM_RECORDING_TYPE;
struct _DVD_RAM_RECORDING_TYPE {
    UCHAR Reserved0 : 4;
    UCHAR RealTimeData : 1;
    UCHAR Reserved1 : 3;
    UCHAR Reserved2[3];
};

typedef struct _DVD_RAM_SPARE_AREA_INFORMATION DVD_RAM_SPARE_AREA_INFORMATION,
    *PDVD_RAM_SPARE_AREA_INFORMATION;
struct _DVD_RAM_SPARE_AREA_INFORMATION {
    UCHAR FreePrimarySpareSectors[4];
    UCHAR FreeSupplementalSpareSectors[4];
    UCHAR AllocatedSupplementalSpareSectors[4];
};

typedef struct _DVD_RECORDING_MANAGEMENT_AREA_DATA DVD_RECORDING_MANAGEMENT_AREA_DATA,
    *PDVD_RECORDING_MANAGEMENT_AREA_DATA;
struct _DVD_RECORDING_MANAGEMENT_AREA_DATA {
    UCHAR LastRecordedRMASectorNumber[4];
    UCHAR RMDBytes[];
};

typedef struct _DVD_STRUCTURE_LIST_ENTRY DVD_STRUCTURE_LIST_ENTRY, *PDVD_STRUCTURE_LIST_ENTRY;
struct _DVD_STRUCTURE_LIST_ENTRY {
    UCHAR FormatCode;
    UCHAR Reserved0 : 6;
    UCHAR Readable : 1;
    UCHAR Sendable : 1;
    UCHAR FormatLength[2];
};

typedef struct _DVD_UNIQUE_DISC_IDENTIFIER DVD_UNIQUE_DISC_IDENTIFIER, *PDVD_UNIQUE_DISC_IDENTIFIER;
struct _DVD_UNIQUE_DISC_IDENTIFIER {
    UCHAR Reserved0[2];
    UCHAR RandomNumber[2];
    UCHAR Year[4];
    UCHAR Month[2];
    UCHAR Day[2];
    UCHAR Hour[2];
    UCHAR Minute[2];
    UCHAR Second[2];
};

typedef struct _DVD_WRITE_PROTECTION_STATUS DVD_WRITE_PROTECTION_STATUS,
    *PDVD_WRITE_PROTECTION_STATUS;
struct _DVD_WRITE_PROTECTION_STATUS {
    UCHAR SoftwareWriteProtectUntilPowerdown : 1;
    UCHAR MediaPersistentWriteProtect : 1;
    UCHAR CartridgeWriteProtect : 1;
    UCHAR MediaSpecificWriteProtect : 1;
    UCHAR Reserved0 : 4;
    UCHAR Reserved1[3];
};

typedef struct _HD_DVD_R_MEDIUM_STATUS HD_DVD_R_MEDIUM_STATUS, *PHD_DVD_R_MEDIUM_STATUS;
struct _HD_DVD_R_MEDIUM_STATUS {
    UCHAR ExtendedTestZone : 1;
    UCHAR Reserved1 : 7;
    UCHAR NumberOfRemainingRMDsInRDZ;
    UCHAR NumberOfRemainingRMDsInCurrentRMZ[2];
};

/* Discs of two layers. */
typedef struct _DVD_DUAL_LAYER_JUMP_INTERVAL_SIZE DVD_DUAL_LAYER_JUMP_INTERVAL_SIZE,
    *PDVD_DUAL_LAYER_JUMP_INTERVAL_SIZE;
struct _DVD_DUAL_LAYER_JUMP_INTERVAL_SIZE {
    UCHAR Reserved1[4];
    UCHAR JumpIntervalSize[4];
};

typedef struct _DVD_DUAL_LAYER_MANUAL_LAYER_JUMP DVD_DUAL_LAYER_MANUAL_LAYER_JUMP,
    *PDVD_DUAL_LAYER_MANUAL_LAYER_JUMP;
struct _DVD_DUAL_LAYER_MANUAL_LAYER_JUMP {
    UCHAR Reserved1[4];
    UCHAR ManualJumpLayerAddress[4];
};

typedef struct _DVD_DUAL_LAYER_MIDDLE_ZONE_START_ADDRESS DVD_DUAL_LAYER_MIDDLE_ZONE_START_ADDRESS,
    *PDVD_DUAL_LAYER_MIDDLE_ZONE_START_ADDRESS;
struct _DVD_DUAL_LAYER_MIDDLE_ZONE_START_ADDRESS {
    UCHAR Reserved0 : 7;
    UCHAR InitStatus : 1;
    UCHAR Reserved1[3];
    UCHAR ShiftedMiddleAreaStartAddress[4];
};

typedef struct _DVD_DUAL_LAYER_RECORDING_INFORMATION DVD_DUAL_LAYER_RECORDING_INFORMATION,
    *PDVD_DUAL_LAYER_RECORDING_INFORMATION;
struct _DVD_DUAL_LAYER_RECORDING_INFORMATION {
    UCHAR Reserved0 : 7;
    UCHAR Layer0SectorsImmutable : 1;
    UCHAR Reserved1[3];
    UCHAR Layer0Sectors[4];
};

typedef struct _DVD_DUAL_LAYER_REMAPPING_INFORMATION DVD_DUAL_LAYER_REMAPPING_INFORMATION,
    *PDVD_DUAL_LAYER_REMAPPING_INFORMATION;
struct _DVD_DUAL_LAYER_REMAPPING_INFORMATION {
    UCHAR Reserved1[4];
    UCHAR RemappingAddress[4];
};

typedef struct _DVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS DVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS_TYPE_CODE,
    *PDVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS_TYPE_CODE;
struct _DVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS {
    UCHAR NumberOfRecognizedFormatLayers;
    UCHAR OnlineFormatlayer : 2;
    UCHAR Reserved1 : 2;
    UCHAR DefaultFormatLayer : 2;
    UCHAR Reserved2 : 2;
};

typedef struct _DVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS_TYPE_CODE DVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS,
    *PDVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS;
struct _DVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS_TYPE_CODE {
    UCHAR TypeCodeOfFormatLayer[2];
};

/* Control blocks. */
typedef enum _DISC_CONTROL_BLOCK_TYPE {
    FormattingDiscControlBlock = 1178878720,
    WriteInhibitDiscControlBlock = 1464091392,
    SessionInfoDiscControlBlock = 1396982528,
    DiscControlBlockList = -1,
} DISC_CONTROL_BLOCK_TYPE,
    *PDISC_CONTROL_BLOCK_TYPE;

typedef struct _BD_PAC_HEADER BD_PAC_HEADER, *PBD_PAC_HEADER;
struct _BD_PAC_HEADER {
    UCHAR PACId[3];
    UCHAR PACFormatNumber;
    UCHAR PACUpdateCount[4];
    UCHAR UnknownPACRules[4];
    UCHAR UnkownPACEntireDiscFlag;
    UCHAR Reserved1[2];
    UCHAR NumberOfSegments;
    UCHAR Segments[8][32];
    UCHAR Reserved2[112];
};

typedef struct _BD_DISC_WRITE_PROTECT_PAC BD_DISC_WRITE_PROTECT_PAC, *PBD_DISC_WRITE_PROTECT_PAC;
struct _BD_DISC_WRITE_PROTECT_PAC {
    BD_PAC_HEADER Header;
    UCHAR KnownPACEntireDiscFlags;
    UCHAR Reserved1[3];
    UCHAR WriteProtectControlByte;
    UCHAR Reserved2[7];
    UCHAR WriteProtectPassword[32];
};

typedef struct _DVD_DISC_CONTROL_BLOCK_HEADER DVD_DISC_CONTROL_BLOCK_HEADER,
    *PDVD_DISC_CONTROL_BLOCK_HEADER;
struct _DVD_DISC_CONTROL_BLOCK_HEADER {
    UCHAR ContentDescriptor[4];
    union {
        struct {
            UCHAR ReservedDoNotUse_UseAsByteInstead_0[3];
            UCHAR RecordingWithinTheUserDataArea : 1;
            UCHAR ReadingDiscControlBlocks : 1;
            UCHAR FormattingTheMedium : 1;
            UCHAR ModificationOfThisDiscControlBlock : 1;
            UCHAR ReservedDoNotUse_UseAsByteInstead_1 : 4;
        };
        UCHAR AsByte[4];
    } ProhibitedActions;
    UCHAR VendorId[32];
};

typedef struct _DVD_DISC_CONTROL_BLOCK_LIST_DCB DVD_DISC_CONTROL_BLOCK_LIST_DCB,
    *PDVD_DISC_CONTROL_BLOCK_LIST_DCB;
struct _DVD_DISC_CONTROL_BLOCK_LIST_DCB {
    UCHAR DcbIdentifier[4];
};

typedef struct _DVD_DISC_CONTROL_BLOCK_LIST DVD_DISC_CONTROL_BLOCK_LIST,
    *PDVD_DISC_CONTROL_BLOCK_LIST;
struct _DVD_DISC_CONTROL_BLOCK_LIST {
    DVD_DISC_CONTROL_BLOCK_HEADER header;
    UCHAR Reserved0;
    UCHAR ReadabldDCBs;
    UCHAR Reserved1;
    UCHAR WritableDCBs;
    DVD_DISC_CONTROL_BLOCK_LIST_DCB Dcbs[];
};

typedef struct _DVD_DISC_CONTROL_BLOCK_SESSION_ITEM DVD_DISC_CONTROL_BLOCK_SESSION_ITEM,
    *PDVD_DISC_CONTROL_BLOCK_SESSION_ITEM;
struct _DVD_DISC_CONTROL_BLOCK_SESSION_ITEM {
    UCHAR AsByte[16];
};

typedef struct _DVD_DISC_CONTROL_BLOCK_SESSION DVD_DISC_CONTROL_BLOCK_SESSION,
    *PDVD_DISC_CONTROL_BLOCK_SESSION;
struct _DVD_DISC_CONTROL_BLOCK_SESSION {
    DVD_DISC_CONTROL_BLOCK_HEADER header;
    UCHAR SessionNumber[2];
    UCHAR Reserved0[22];
    UCHAR DiscID[32];
    UCHAR Reserved1[32];
    DVD_DISC_CONTROL_BLOCK_SESSION_ITEM SessionItem[504];
    UCHAR Reserved2[24576];
};

typedef struct _DVD_DISC_CONTROL_BLOCK_WRITE_INHIBIT DVD_DISC_CONTROL_BLOCK_WRITE_INHIBIT,
    *PDVD_DISC_CONTROL_BLOCK_WRITE_INHIBIT;
struct _DVD_DISC_CONTROL_BLOCK_WRITE_INHIBIT {
    DVD_DISC_CONTROL_BLOCK_HEADER header;
    UCHAR UpdateCount[4];
    union {
        struct {
            UCHAR ReservedDoNotUse_UseAsByteInstead_0[3];
            UCHAR WriteProtectStatus : 2;
            UCHAR ReservedDoNotUse_UseAsByteInstead_1 : 5;
            UCHAR UpdateRequiresPassword : 1;
        };
        UCHAR AsByte[4];
    } WriteProtectActions;
    UCHAR Reserved0[16];
    UCHAR UpdatePassword[32];
    UCHAR Reserved1[32672];
};

EXTERN_C_END

#endif

/*
 * Features of CD, DVD and Blu-ray drives: GET CONFIGURATION lists what drive and medium together
 * can do. A profile is a kind of disc; a feature is an ability, with a number, a version and data
 * of its own. The structure of a feature's data begins with FEATURE_HEADER.
 */
#ifndef CWDK_STORAGE_MMC_FEATURE_H
#define CWDK_STORAGE_MMC_FEATURE_H

#include "nt/io.h"

EXTERN_C_START

/* What is asked for. */
#define SCSI_GET_CONFIGURATION_REQUEST_TYPE_ALL 0
#define SCSI_GET_CONFIGURATION_REQUEST_TYPE_CURRENT 1
#define SCSI_GET_CONFIGURATION_REQUEST_TYPE_ONE 2

typedef struct _GET_CONFIGURATION_HEADER GET_CONFIGURATION_HEADER, *PGET_CONFIGURATION_HEADER;
struct _GET_CONFIGURATION_HEADER {
    UCHAR DataLength[4];
    UCHAR Reserved[2];
    UCHAR CurrentProfile[2];
    UCHAR Data[];
};

typedef enum _FEATURE_NUMBER {
    FeatureProfileList = 0,
    FeatureCore,
    FeatureMorphing,
    FeatureRemovableMedium,
    FeatureWriteProtect,
    FeatureRandomReadable = 16,
    FeatureMultiRead = 29,
    FeatureCdRead,
    FeatureDvdRead,
    FeatureRandomWritable,
    FeatureIncrementalStreamingWritable,
    FeatureSectorErasable,
    FeatureFormattable,
    FeatureDefectManagement,
    FeatureWriteOnce,
    FeatureRestrictedOverwrite,
    FeatureCdrwCAVWrite,
    FeatureMrw,
    FeatureEnhancedDefectReporting,
    FeatureDvdPlusRW,
    FeatureDvdPlusR,
    FeatureRigidRestrictedOverwrite,
    FeatureCdTrackAtOnce,
    FeatureCdMastering,
    FeatureDvdRecordableWrite,
    FeatureDDCDRead,
    FeatureDDCDRWrite,
    FeatureDDCDRWWrite,
    FeatureLayerJumpRecording,
    FeatureCDRWMediaWriteSupport = 55,
    FeatureBDRPseudoOverwrite,
    FeatureDvdPlusRWDualLayer = 58,
    FeatureDvdPlusRDualLayer,
    FeatureBDRead = 64,
    FeatureBDWrite,
    FeatureTSR,
    FeatureHDDVDRead = 80,
    FeatureHDDVDWrite,
    FeatureHybridDisc = 128,
    FeaturePowerManagement = 0x100,
    FeatureSMART,
    FeatureEmbeddedChanger,
    FeatureCDAudioAnalogPlay,
    FeatureMicrocodeUpgrade,
    FeatureTimeout,
    FeatureDvdCSS,
    FeatureRealTimeStreaming,
    FeatureLogicalUnitSerialNumber,
    FeatureMediaSerialNumber,
    FeatureDiscControlBlocks,
    FeatureDvdCPRM,
    FeatureFirmwareDate,
    FeatureAACS,
    FeatureVCPS = 0x110,
} FEATURE_NUMBER,
    *PFEATURE_NUMBER;

typedef struct _GET_CONFIGURATION_IOCTL_INPUT GET_CONFIGURATION_IOCTL_INPUT,
    *PGET_CONFIGURATION_IOCTL_INPUT;
struct _GET_CONFIGURATION_IOCTL_INPUT {
    FEATURE_NUMBER Feature;
    ULONG RequestType;
    PVOID Reserved[2];
};

typedef struct _GET_CONFIGURATION_IOCTL_INPUT32 GET_CONFIGURATION_IOCTL_INPUT32,
    *PGET_CONFIGURATION_IOCTL_INPUT32;
#if defined(_M_AMD64)
#pragma pack(push, 1)
struct DECLSPEC_ALIGN(4) _GET_CONFIGURATION_IOCTL_INPUT32 {
    FEATURE_NUMBER Feature;
    ULONG RequestType;
    void *__uptr __ptr32 Reserved[2];
};
#pragma pack(pop)
#endif
#if defined(_M_ARM64)
struct _GET_CONFIGURATION_IOCTL_INPUT32 {
    FEATURE_NUMBER Feature;
    ULONG RequestType;
    void *__uptr __ptr32 Reserved[2];
};
#endif

typedef enum _FEATURE_PROFILE_TYPE {
    ProfileInvalid = 0,
    ProfileNonRemovableDisk,
    ProfileRemovableDisk,
    ProfileMOErasable,
    ProfileMOWriteOnce,
    ProfileAS_MO,
    ProfileCdrom = 8,
    ProfileCdRecordable,
    ProfileCdRewritable,
    ProfileDvdRom = 16,
    ProfileDvdRecordable,
    ProfileDvdRam,
    ProfileDvdRewritable,
    ProfileDvdRWSequential,
    ProfileDvdDashRDualLayer,
    ProfileDvdDashRLayerJump,
    ProfileDvdPlusRW = 26,
    ProfileDvdPlusR,
    ProfileDDCdrom = 32,
    ProfileDDCdRecordable,
    ProfileDDCdRewritable,
    ProfileDvdPlusRWDualLayer = 42,
    ProfileDvdPlusRDualLayer,
    ProfileBDRom = 64,
    ProfileBDRSequentialWritable,
    ProfileBDRRandomWritable,
    ProfileBDRewritable,
    ProfileHDDVDRom = 80,
    ProfileHDDVDRecordable,
    ProfileHDDVDRam,
    ProfileHDDVDRewritable,
    ProfileHDDVDRDualLayer = 88,
    ProfileHDDVDRWDualLayer = 90,
    ProfileNonStandard = 65535,
} FEATURE_PROFILE_TYPE,
    *PFEATURE_PROFILE_TYPE;

typedef struct _FEATURE_HEADER FEATURE_HEADER, *PFEATURE_HEADER;
struct _FEATURE_HEADER {
    UCHAR FeatureCode[2];
    UCHAR Current : 1;
    UCHAR Persistent : 1;
    UCHAR Version : 4;
    UCHAR Reserved0 : 2;
    UCHAR AdditionalLength;
};

/* The drive. */
typedef struct _FEATURE_DATA_CORE FEATURE_DATA_CORE, *PFEATURE_DATA_CORE;
struct _FEATURE_DATA_CORE {
    FEATURE_HEADER Header;
    UCHAR PhysicalInterface[4];
    UCHAR DeviceBusyEvent : 1;
    UCHAR INQUIRY2 : 1;
    UCHAR Reserved1 : 6;
    UCHAR Reserved2[3];
};

typedef struct _FEATURE_DATA_EMBEDDED_CHANGER FEATURE_DATA_EMBEDDED_CHANGER,
    *PFEATURE_DATA_EMBEDDED_CHANGER;
struct _FEATURE_DATA_EMBEDDED_CHANGER {
    FEATURE_HEADER Header;
    UCHAR Reserved1 : 2;
    UCHAR SupportsDiscPresent : 1;
    UCHAR Reserved2 : 1;
    UCHAR SideChangeCapable : 1;
    UCHAR Reserved3 : 3;
    UCHAR Reserved4[2];
    UCHAR HighestSlotNumber : 5;
    UCHAR Reserved : 3;
};

typedef struct _FEATURE_DATA_FIRMWARE_DATE FEATURE_DATA_FIRMWARE_DATE, *PFEATURE_DATA_FIRMWARE_DATE;
struct _FEATURE_DATA_FIRMWARE_DATE {
    FEATURE_HEADER Header;
    UCHAR Year[4];
    UCHAR Month[2];
    UCHAR Day[2];
    UCHAR Hour[2];
    UCHAR Minute[2];
    UCHAR Seconds[2];
    UCHAR Reserved[2];
};

typedef struct _FEATURE_DATA_LOGICAL_UNIT_SERIAL_NUMBER FEATURE_DATA_LOGICAL_UNIT_SERIAL_NUMBER,
    *PFEATURE_DATA_LOGICAL_UNIT_SERIAL_NUMBER;
struct _FEATURE_DATA_LOGICAL_UNIT_SERIAL_NUMBER {
    FEATURE_HEADER Header;
    UCHAR SerialNumber[];
};

typedef struct _FEATURE_DATA_MICROCODE_UPDATE FEATURE_DATA_MICROCODE_UPDATE,
    *PFEATURE_DATA_MICROCODE_UPDATE;
struct _FEATURE_DATA_MICROCODE_UPDATE {
    FEATURE_HEADER Header;
    UCHAR M5 : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved2[3];
};

typedef struct _FEATURE_DATA_MORPHING FEATURE_DATA_MORPHING, *PFEATURE_DATA_MORPHING;
struct _FEATURE_DATA_MORPHING {
    FEATURE_HEADER Header;
    UCHAR Asynchronous : 1;
    UCHAR OCEvent : 1;
    UCHAR Reserved01 : 6;
    UCHAR Reserved2[3];
};

typedef struct _FEATURE_DATA_POWER_MANAGEMENT FEATURE_DATA_POWER_MANAGEMENT,
    *PFEATURE_DATA_POWER_MANAGEMENT;
struct _FEATURE_DATA_POWER_MANAGEMENT {
    FEATURE_HEADER Header;
};

typedef struct _FEATURE_DATA_PROFILE_LIST_EX FEATURE_DATA_PROFILE_LIST_EX,
    *PFEATURE_DATA_PROFILE_LIST_EX;
struct _FEATURE_DATA_PROFILE_LIST_EX {
    UCHAR ProfileNumber[2];
    UCHAR Current : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved2;
};

typedef struct _FEATURE_DATA_PROFILE_LIST FEATURE_DATA_PROFILE_LIST, *PFEATURE_DATA_PROFILE_LIST;
struct _FEATURE_DATA_PROFILE_LIST {
    FEATURE_HEADER Header;
    FEATURE_DATA_PROFILE_LIST_EX Profiles[];
};

typedef struct _FEATURE_DATA_REAL_TIME_STREAMING FEATURE_DATA_REAL_TIME_STREAMING,
    *PFEATURE_DATA_REAL_TIME_STREAMING;
struct _FEATURE_DATA_REAL_TIME_STREAMING {
    FEATURE_HEADER Header;
    UCHAR StreamRecording : 1;
    UCHAR WriteSpeedInGetPerf : 1;
    UCHAR WriteSpeedInMP2A : 1;
    UCHAR SetCDSpeed : 1;
    UCHAR ReadBufferCapacityBlock : 1;
    UCHAR Reserved1 : 3;
    UCHAR Reserved2[3];
};

typedef struct _FEATURE_DATA_REMOVABLE_MEDIUM FEATURE_DATA_REMOVABLE_MEDIUM,
    *PFEATURE_DATA_REMOVABLE_MEDIUM;
struct _FEATURE_DATA_REMOVABLE_MEDIUM {
    FEATURE_HEADER Header;
    UCHAR Lockable : 1;
    UCHAR DBML : 1;
    UCHAR DefaultToPrevent : 1;
    UCHAR Eject : 1;
    UCHAR Load : 1;
    UCHAR LoadingMechanism : 3;
    UCHAR Reserved3[3];
};

typedef struct _FEATURE_DATA_RESERVED FEATURE_DATA_RESERVED, *PFEATURE_DATA_RESERVED;
struct _FEATURE_DATA_RESERVED {
    FEATURE_HEADER Header;
    UCHAR Data[];
};

typedef struct _FEATURE_DATA_SMART FEATURE_DATA_SMART, *PFEATURE_DATA_SMART;
struct _FEATURE_DATA_SMART {
    FEATURE_HEADER Header;
    UCHAR FaultFailureReportingPagePresent : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved02[3];
};

typedef struct _FEATURE_DATA_TIMEOUT FEATURE_DATA_TIMEOUT, *PFEATURE_DATA_TIMEOUT;
struct _FEATURE_DATA_TIMEOUT {
    FEATURE_HEADER Header;
    UCHAR Group3 : 1;
    UCHAR Reserved1 : 7;
    UCHAR Reserved2;
    UCHAR UnitLength[2];
};

typedef struct _FEATURE_DATA_VENDOR_SPECIFIC FEATURE_DATA_VENDOR_SPECIFIC,
    *PFEATURE_DATA_VENDOR_SPECIFIC;
struct _FEATURE_DATA_VENDOR_SPECIFIC {
    FEATURE_HEADER Header;
    UCHAR VendorSpecificData[];
};

typedef struct _FEATURE_ENHANCED_DEFECT_REPORTING FEATURE_ENHANCED_DEFECT_REPORTING,
    *PFEATURE_ENHANCED_DEFECT_REPORTING;
struct _FEATURE_ENHANCED_DEFECT_REPORTING {
    FEATURE_HEADER Header;
    UCHAR DRTDMSupported : 1;
    UCHAR Reserved0 : 7;
    UCHAR NumberOfDBICacheZones;
    UCHAR NumberOfEntries[2];
};

typedef struct _FEATURE_MEDIA_SERIAL_NUMBER FEATURE_MEDIA_SERIAL_NUMBER,
    *PFEATURE_MEDIA_SERIAL_NUMBER;
struct _FEATURE_MEDIA_SERIAL_NUMBER {
    FEATURE_HEADER Header;
};

typedef struct _FEATURE_TSR FEATURE_TSR, *PFEATURE_TSR;
struct _FEATURE_TSR {
    FEATURE_HEADER Header;
};

/* Protection against writing and copying. */
typedef struct _FEATURE_DATA_AACS FEATURE_DATA_AACS, *PFEATURE_DATA_AACS;
struct _FEATURE_DATA_AACS {
    FEATURE_HEADER Header;
    UCHAR BindingNonceGeneration : 1;
    UCHAR Reserved0 : 7;
    UCHAR BindingNonceBlockCount;
    UCHAR NumberOfAGIDs : 4;
    UCHAR Reserved1 : 4;
    UCHAR AACSVersion;
};

typedef struct _FEATURE_DATA_DISC_CONTROL_BLOCKS_EX FEATURE_DATA_DISC_CONTROL_BLOCKS_EX,
    *PFEATURE_DATA_DISC_CONTROL_BLOCKS_EX;
struct _FEATURE_DATA_DISC_CONTROL_BLOCKS_EX {
    UCHAR ContentDescriptor[4];
};

typedef struct _FEATURE_DATA_DISC_CONTROL_BLOCKS FEATURE_DATA_DISC_CONTROL_BLOCKS,
    *PFEATURE_DATA_DISC_CONTROL_BLOCKS;
struct _FEATURE_DATA_DISC_CONTROL_BLOCKS {
    FEATURE_HEADER Header;
    FEATURE_DATA_DISC_CONTROL_BLOCKS_EX Data[];
};

typedef struct _FEATURE_DATA_DVD_CPRM FEATURE_DATA_DVD_CPRM, *PFEATURE_DATA_DVD_CPRM;
struct _FEATURE_DATA_DVD_CPRM {
    FEATURE_HEADER Header;
    UCHAR Reserved0[3];
    UCHAR CPRMVersion;
};

typedef struct _FEATURE_DATA_DVD_CSS FEATURE_DATA_DVD_CSS, *PFEATURE_DATA_DVD_CSS;
struct _FEATURE_DATA_DVD_CSS {
    FEATURE_HEADER Header;
    UCHAR Reserved1[3];
    UCHAR CssVersion;
};

typedef struct _FEATURE_DATA_WRITE_PROTECT FEATURE_DATA_WRITE_PROTECT, *PFEATURE_DATA_WRITE_PROTECT;
struct _FEATURE_DATA_WRITE_PROTECT {
    FEATURE_HEADER Header;
    UCHAR SupportsSWPPBit : 1;
    UCHAR SupportsPersistentWriteProtect : 1;
    UCHAR WriteInhibitDCB : 1;
    UCHAR DiscWriteProtectPAC : 1;
    UCHAR Reserved01 : 4;
    UCHAR Reserved2[3];
};

typedef struct _FEATURE_VCPS FEATURE_VCPS, *PFEATURE_VCPS;
struct _FEATURE_VCPS {
    FEATURE_HEADER Header;
    UCHAR Reserved[4];
};

EXTERN_C_END

#endif

/*
 * Mode parameters: settings of a device, read with MODE SENSE and written with MODE SELECT. The
 * data is a header, then block descriptors (as many as the header says), then pages. Each page
 * begins with its number and its length. This file has the frame and the pages of block devices;
 * those of CD and DVD drives are in scsi/mmcmode.h.
 */
#ifndef CWDK_SCSI_MODE_H
#define CWDK_SCSI_MODE_H

#include "nt/basic.h"

EXTERN_C_START

/* Which values MODE SENSE is to return, and all pages at once. */
#define MODE_SENSE_CURRENT_VALUES 0
#define MODE_SENSE_CURRENT_VALUES_PAGE_CONTROL 0
#define MODE_SENSE_CHANGEABLE_VALUES_PAGE_CONTROL 1
#define MODE_SENSE_DEFAULT_VALUES_PAGE_CONTROL 2
#define MODE_SENSE_SAVED_VALUES_PAGE_CONTROL 3
#define MODE_SENSE_RETURN_ALL 63
#define MODE_SENSE_CHANGEABLE_VALUES 0x40
#define MODE_SENSE_DEFAULT_VAULES 0x80
#define MODE_SENSE_SAVED_VALUES 0xC0

/* How MODE SELECT is to treat what it gets. */
#define MODE_SELECT_IMMEDIATE 4
#define MODE_SELECT_PFBIT 0x10

/* Pages. */
#define MODE_PAGE_VENDOR_SPECIFIC 0
#define MODE_PAGE_ERROR_RECOVERY 1
#define MODE_PAGE_DISCONNECT 2
#define MODE_PAGE_FORMAT_DEVICE 3
#define MODE_PAGE_MRW 3
#define MODE_SUBPAGE_COMMAND_DURATION_LIMIT_A_MODE 3
#define MODE_PAGE_RIGID_GEOMETRY 4
#define MODE_SUBPAGE_COMMAND_DURATION_LIMIT_B_MODE 4
#define MODE_PAGE_FLEXIBILE 5
#define MODE_PAGE_WRITE_PARAMETERS 5
#define MODE_PAGE_VERIFY_ERROR 7
#define MODE_SUBPAGE_COMMAND_DURATION_LIMIT_T2A_MODE 7
#define MODE_PAGE_CACHING 8
#define MODE_SUBPAGE_COMMAND_DURATION_LIMIT_T2B_MODE 8
#define MODE_PAGE_PERIPHERAL 9
#define MODE_PAGE_CONTROL 10
#define MODE_PAGE_MEDIUM_TYPES 11
#define MODE_PAGE_NOTCH_PARTITION 12
#define MODE_PAGE_CD_AUDIO_CONTROL 14
#define MODE_PAGE_DATA_COMPRESS 15
#define MODE_PAGE_DEVICE_CONFIG 0x10
#define MODE_PAGE_XOR_CONTROL 0x10
#define MODE_PAGE_MEDIUM_PARTITION 0x11
#define MODE_PAGE_ENCLOSURE_SERVICES_MANAGEMENT 0x14
#define MODE_PAGE_EXTENDED 0x15
#define MODE_PAGE_EXTENDED_DEVICE_SPECIFIC 0x16
#define MODE_PAGE_CDVD_FEATURE_SET 0x18
#define MODE_PAGE_PROTOCOL_SPECIFIC_LUN 0x18
#define MODE_PAGE_PROTOCOL_SPECIFIC_PORT 0x19
#define MODE_PAGE_POWER_CONDITION 0x1A
#define MODE_PAGE_LUN_MAPPING 27
#define MODE_PAGE_FAULT_REPORTING 0x1C
#define MODE_PAGE_CDVD_INACTIVITY 29
#define MODE_PAGE_ELEMENT_ADDRESS 29
#define MODE_PAGE_TRANSPORT_GEOMETRY 30
#define MODE_PAGE_DEVICE_CAPABILITIES 31
#define MODE_PAGE_CAPABILITIES 0x2A

/* The header, which is longer for the commands of ten bytes. */
#define MODE_FD_SINGLE_SIDE 1
#define MODE_FD_DOUBLE_SIDE 2
#define MODE_HEADER_LENGTH 4
#define MODE_BLOCK_DESC_LENGTH 8
#define MODE_HEADER_LENGTH10 8
#define MODE_DSP_FUA_SUPPORTED 0x10
#define MODE_FD_MAXIMUM_TYPE 30
#define MODE_DSP_WRITE_PROTECT 0x80

typedef struct _MODE_PAGE_SUBPAGE_HEADER MODE_PAGE_SUBPAGE_HEADER, *PMODE_PAGE_SUBPAGE_HEADER;
struct _MODE_PAGE_SUBPAGE_HEADER {
    UCHAR PageCode : 6;
    UCHAR SubPageFormat : 1;
    UCHAR PageSavable : 1;
    UCHAR SubPageCode;
    UCHAR PageLength[2];
};

typedef struct _MODE_PARAMETER_BLOCK MODE_PARAMETER_BLOCK, *PMODE_PARAMETER_BLOCK;
struct _MODE_PARAMETER_BLOCK {
    UCHAR DensityCode;
    UCHAR NumberOfBlocks[3];
    UCHAR Reserved;
    UCHAR BlockLength[3];
};

typedef struct _MODE_PARAMETER_HEADER MODE_PARAMETER_HEADER, *PMODE_PARAMETER_HEADER;
struct _MODE_PARAMETER_HEADER {
    UCHAR ModeDataLength;
    UCHAR MediumType;
    UCHAR DeviceSpecificParameter;
    UCHAR BlockDescriptorLength;
};

typedef struct _MODE_PARAMETER_HEADER10 MODE_PARAMETER_HEADER10, *PMODE_PARAMETER_HEADER10;
struct _MODE_PARAMETER_HEADER10 {
    UCHAR ModeDataLength[2];
    UCHAR MediumType;
    UCHAR DeviceSpecificParameter;
    UCHAR Reserved[2];
    UCHAR BlockDescriptorLength[2];
};

typedef struct _MODE_PARM_READ_WRITE MODE_PARM_READ_WRITE_DATA, *PMODE_PARM_READ_WRITE_DATA;
struct _MODE_PARM_READ_WRITE {
    MODE_PARAMETER_HEADER ParameterListHeader;
    MODE_PARAMETER_BLOCK ParameterListBlock;
};

/* How errors are handled and how long the device tries. */
typedef struct _MODE_INFO_EXCEPTIONS MODE_INFO_EXCEPTIONS, *PMODE_INFO_EXCEPTIONS;
struct _MODE_INFO_EXCEPTIONS {
    UCHAR PageCode : 6;
    UCHAR Reserved1 : 1;
    UCHAR PSBit : 1;
    UCHAR PageLength;
    union {
        UCHAR Flags;
        struct {
            UCHAR LogErr : 1;
            UCHAR Reserved2 : 1;
            UCHAR Test : 1;
            UCHAR Dexcpt : 1;
            UCHAR Reserved3 : 3;
            UCHAR Perf : 1;
        };
    };
    UCHAR ReportMethod : 4;
    UCHAR Reserved4 : 4;
    UCHAR IntervalTimer[4];
    UCHAR ReportCount[4];
};

typedef struct _MODE_READ_RECOVERY_PAGE MODE_READ_RECOVERY_PAGE, *PMODE_READ_RECOVERY_PAGE;
struct _MODE_READ_RECOVERY_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved1 : 1;
    UCHAR PSBit : 1;
    UCHAR PageLength;
    UCHAR DCRBit : 1;
    UCHAR DTEBit : 1;
    UCHAR PERBit : 1;
    UCHAR Reserved2 : 1;
    UCHAR RCBit : 1;
    UCHAR TBBit : 1;
    UCHAR Reserved3 : 2;
    UCHAR ReadRetryCount;
    UCHAR Reserved4[4];
};

typedef struct _MODE_READ_WRITE_RECOVERY_PAGE MODE_READ_WRITE_RECOVERY_PAGE,
    *PMODE_READ_WRITE_RECOVERY_PAGE;
struct _MODE_READ_WRITE_RECOVERY_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved1 : 1;
    UCHAR PSBit : 1;
    UCHAR PageLength;
    UCHAR DCRBit : 1;
    UCHAR DTEBit : 1;
    UCHAR PERBit : 1;
    UCHAR EERBit : 1;
    UCHAR RCBit : 1;
    UCHAR TBBit : 1;
    UCHAR ARRE : 1;
    UCHAR AWRE : 1;
    UCHAR ReadRetryCount;
    UCHAR Reserved4[4];
    UCHAR WriteRetryCount;
    UCHAR Reserved5[3];
};

/* Caches, queues and the connection. */
typedef struct _MODE_CACHING_PAGE MODE_CACHING_PAGE, *PMODE_CACHING_PAGE;
struct _MODE_CACHING_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved : 1;
    UCHAR PageSavable : 1;
    UCHAR PageLength;
    UCHAR ReadDisableCache : 1;
    UCHAR MultiplicationFactor : 1;
    UCHAR WriteCacheEnable : 1;
    UCHAR Reserved2 : 5;
    UCHAR WriteRetensionPriority : 4;
    UCHAR ReadRetensionPriority : 4;
    UCHAR DisablePrefetchTransfer[2];
    UCHAR MinimumPrefetch[2];
    UCHAR MaximumPrefetch[2];
    UCHAR MaximumPrefetchCeiling[2];
};

typedef struct _MODE_CACHING_PAGE_EX MODE_CACHING_PAGE_EX, *PMODE_CACHING_PAGE_EX;
struct _MODE_CACHING_PAGE_EX {
    UCHAR PageCode : 6;
    UCHAR SubPageFormat : 1;
    UCHAR PageSavable : 1;
    UCHAR PageLength;
    UCHAR ReadDisableCache : 1;
    UCHAR MultiplicationFactor : 1;
    UCHAR WriteCacheEnable : 1;
    UCHAR SizeEnable : 1;
    UCHAR Discontinuity : 1;
    UCHAR CachingAnalysisPermitted : 1;
    UCHAR AbortPreFetch : 1;
    UCHAR InitiatorControl : 1;
    UCHAR WriteRetensionPriority : 4;
    UCHAR ReadRetensionPriority : 4;
    UCHAR DisablePrefetchTransfer[2];
    UCHAR MinimumPrefetch[2];
    UCHAR MaximumPrefetch[2];
    UCHAR MaximumPrefetchCeiling[2];
    UCHAR NvCacheDisable : 1;
    UCHAR SyncCacheProgress : 2;
    UCHAR VendorSpecific : 2;
    UCHAR DisableReadAhead : 1;
    UCHAR LogicalBlockCacheSegmentSize : 1;
    UCHAR ForceSequentialWrite : 1;
    UCHAR NumberOfCacheSegments;
    UCHAR CacheSegmentSize[2];
    UCHAR Reserved[4];
};

typedef struct _MODE_CONTROL_PAGE MODE_CONTROL_PAGE, *PMODE_CONTROL_PAGE;
struct _MODE_CONTROL_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved1 : 1;
    UCHAR PageSavable : 1;
    UCHAR PageLength;
    UCHAR RLEC : 1;
    UCHAR GLTSD : 1;
    UCHAR D_SENSE : 1;
    UCHAR DPICZ : 1;
    UCHAR TMF_ONLY : 1;
    UCHAR TST : 3;
    UCHAR Obsolete1 : 1;
    UCHAR QERR : 2;
    UCHAR NUAR : 1;
    UCHAR QueueAlgorithmModifier : 4;
    UCHAR Obsolete2 : 3;
    UCHAR SWP : 1;
    UCHAR UA_INTLCK_CTRL : 2;
    UCHAR RAC : 1;
    UCHAR VS : 1;
    UCHAR AutoloadMode : 3;
    UCHAR Reserved2 : 1;
    UCHAR RWWP : 1;
    UCHAR ATMPE : 1;
    UCHAR TAS : 1;
    UCHAR ATO : 1;
    UCHAR Obsolete3[2];
    UCHAR BusyTimeoutPeriod[2];
    UCHAR ExtendeSelfTestCompletionTime[2];
};

typedef struct _MODE_DISCONNECT_PAGE MODE_DISCONNECT_PAGE, *PMODE_DISCONNECT_PAGE;
struct _MODE_DISCONNECT_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved : 1;
    UCHAR PageSavable : 1;
    UCHAR PageLength;
    UCHAR BufferFullRatio;
    UCHAR BufferEmptyRatio;
    UCHAR BusInactivityLimit[2];
    UCHAR BusDisconnectTime[2];
    UCHAR BusConnectTime[2];
    UCHAR MaximumBurstSize[2];
    UCHAR DataTransferDisconnect : 2;
    UCHAR Reserved2[3];
};

typedef struct _POWER_CONDITION_PAGE POWER_CONDITION_PAGE, *PPOWER_CONDITION_PAGE;
struct _POWER_CONDITION_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved : 1;
    UCHAR PSBit : 1;
    UCHAR PageLength;
    UCHAR Reserved2;
    UCHAR Standby : 1;
    UCHAR Idle : 1;
    UCHAR Reserved3 : 6;
    UCHAR IdleTimer[4];
    UCHAR StandbyTimer[4];
};

/* The geometry of disks that still have one. */
#define LUN0_FORMAT_SAVING_DEFECT_LIST 0
#define USE_DEFAULTLSB 0
#define USE_DEFAULTMSB 0

typedef struct _MODE_FLEXIBLE_DISK_PAGE MODE_FLEXIBLE_DISK_PAGE, *PMODE_FLEXIBLE_DISK_PAGE;
struct _MODE_FLEXIBLE_DISK_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved : 1;
    UCHAR PageSavable : 1;
    UCHAR PageLength;
    UCHAR TransferRate[2];
    UCHAR NumberOfHeads;
    UCHAR SectorsPerTrack;
    UCHAR BytesPerSector[2];
    UCHAR NumberOfCylinders[2];
    UCHAR StartWritePrecom[2];
    UCHAR StartReducedCurrent[2];
    UCHAR StepRate[2];
    UCHAR StepPluseWidth;
    UCHAR HeadSettleDelay[2];
    UCHAR MotorOnDelay;
    UCHAR MotorOffDelay;
    UCHAR Reserved2 : 5;
    UCHAR MotorOnAsserted : 1;
    UCHAR StartSectorNumber : 1;
    UCHAR TrueReadySignal : 1;
    UCHAR StepPlusePerCyclynder : 4;
    UCHAR Reserved3 : 4;
    UCHAR WriteCompenstation;
    UCHAR HeadLoadDelay;
    UCHAR HeadUnloadDelay;
    UCHAR Pin2Usage : 4;
    UCHAR Pin34Usage : 4;
    UCHAR Pin1Usage : 4;
    UCHAR Pin4Usage : 4;
    UCHAR MediumRotationRate[2];
    UCHAR Reserved4[2];
};

typedef struct _MODE_FORMAT_PAGE MODE_FORMAT_PAGE, *PMODE_FORMAT_PAGE;
struct _MODE_FORMAT_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved : 1;
    UCHAR PageSavable : 1;
    UCHAR PageLength;
    UCHAR TracksPerZone[2];
    UCHAR AlternateSectorsPerZone[2];
    UCHAR AlternateTracksPerZone[2];
    UCHAR AlternateTracksPerLogicalUnit[2];
    UCHAR SectorsPerTrack[2];
    UCHAR BytesPerPhysicalSector[2];
    UCHAR Interleave[2];
    UCHAR TrackSkewFactor[2];
    UCHAR CylinderSkewFactor[2];
    UCHAR Reserved2 : 4;
    UCHAR SurfaceFirst : 1;
    UCHAR RemovableMedia : 1;
    UCHAR HardSectorFormating : 1;
    UCHAR SoftSectorFormating : 1;
    UCHAR Reserved3[3];
};

typedef struct _MODE_RIGID_GEOMETRY_PAGE MODE_RIGID_GEOMETRY_PAGE, *PMODE_RIGID_GEOMETRY_PAGE;
struct _MODE_RIGID_GEOMETRY_PAGE {
    UCHAR PageCode : 6;
    UCHAR Reserved : 1;
    UCHAR PageSavable : 1;
    UCHAR PageLength;
    UCHAR NumberOfCylinders[3];
    UCHAR NumberOfHeads;
    UCHAR StartWritePrecom[3];
    UCHAR StartReducedCurrent[3];
    UCHAR DriveStepRate[2];
    UCHAR LandZoneCyclinder[3];
    UCHAR RotationalPositionLock : 2;
    UCHAR Reserved2 : 6;
    UCHAR RotationOffset;
    UCHAR Reserved3;
    UCHAR RoataionRate[2];
    UCHAR Reserved4[2];
};

/* How long commands of a class may take, and what happens when they take longer. */
#define COMMAND_DURATION_LIMIT_T2_POLICY_DO_NOTHING 0
#define COMMAND_DURATION_LIMIT_T2_UNIT_NONE 0
#define COMMAND_DURATION_LIMIT_T2_POLICY_CONTINUE_WITH_NEXT 1
#define COMMAND_DURATION_LIMIT_T2_POLICY_CONTINUE 2
#define COMMAND_DURATION_LIMIT_T2_UNIT_500NS 6
#define DURATION_LIMIT_T2_DESCRIPTOR_COUNT 7
#define COMMAND_DURATION_LIMIT_T2_UNIT_1US 8
#define COMMAND_DURATION_LIMIT_T2_UNIT_10MS 10
#define COMMAND_DURATION_LIMIT_T2_POLICY_COMPLETE_DATA_UNAVAILABLE 13
#define COMMAND_DURATION_LIMIT_T2_POLICY_ABORT_TIMEOUT_PARTIAL_TRANSFER 14
#define COMMAND_DURATION_LIMIT_T2_UNIT_500MS 14
#define COMMAND_DURATION_LIMIT_T2_POLICY_AOBRT_TIMEOUT 15

typedef struct _T2_COMMAND_DURATION_LIMIT_DESCRIPTOR T2_COMMAND_DURATION_LIMIT_DESCRIPTOR,
    *PT2_COMMAND_DURATION_LIMIT_DESCRIPTOR;
struct _T2_COMMAND_DURATION_LIMIT_DESCRIPTOR {
    UCHAR T2CDLUNITS : 4;
    UCHAR Reserved : 4;
    UCHAR Reserved1;
    UCHAR MAX_INACTIVE_TIME[2];
    UCHAR MAX_ACTIVE_TIME[2];
    UCHAR MAX_ACTIVE_TIME_POLICY : 4;
    UCHAR MAX_INACTIVE_TIME_POLICY : 4;
    UCHAR Reserved2[3];
    UCHAR COMMAND_DURATION_GUIDELINE[2];
    UCHAR Reserved3[2];
    UCHAR COMMAND_DURATION_GUIDELINE_POLICY : 4;
    UCHAR Reserved4 : 4;
    UCHAR BypassSequestration : 1;
    UCHAR Reserved5 : 7;
    UCHAR Reserved6[16];
};

struct _MODE_COMMAND_DURATION_LIMIT_PAGE_T2A_SUBPAGE {
    UCHAR PageCode : 6;
    UCHAR SubPageFormat : 1;
    UCHAR PageSavable : 1;
    UCHAR SubPageCode;
    UCHAR PageLength[2];
    UCHAR Reserved[3];
    UCHAR Reserved1 : 4;
    UCHAR PerfvsComandDurationGuidelines : 4;
    T2_COMMAND_DURATION_LIMIT_DESCRIPTOR T2CommandDurationLimitDescriptors[7];
};

typedef struct _MODE_COMMAND_DURATION_LIMIT_PAGE_T2A_SUBPAGE
    MODE_COMMAND_DURATION_LIMIT_PAGE_T2A_SUBPAGE,
    *PMODE_COMMAND_DURATION_LIMIT_PAGE_T2A_SUBPAGE;

struct _MODE_COMMAND_DURATION_LIMIT_PAGE_T2B_SUBPAGE {
    UCHAR PageCode : 6;
    UCHAR SubPageFormat : 1;
    UCHAR PageSavable : 1;
    UCHAR SubPageCode;
    UCHAR PageLength[2];
    UCHAR Reserved[3];
    UCHAR Reserved1 : 4;
    UCHAR PerfvsLatencyControls : 4;
    T2_COMMAND_DURATION_LIMIT_DESCRIPTOR T2CommandDurationLimitDescriptors[7];
};

typedef struct _MODE_COMMAND_DURATION_LIMIT_PAGE_T2B_SUBPAGE
    MODE_COMMAND_DURATION_LIMIT_PAGE_T2B_SUBPAGE,
    *PMODE_COMMAND_DURATION_LIMIT_PAGE_T2B_SUBPAGE;

EXTERN_C_END

#endif

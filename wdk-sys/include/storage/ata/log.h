/*
 * General purpose logs: pages of 512 bytes, read with READ LOG EXT. The directory says how many
 * pages a log has.
 */
#ifndef CWDK_STORAGE_ATA_LOG_H
#define CWDK_STORAGE_ATA_LOG_H

#include "nt/basic.h"

EXTERN_C_START

/* Logs and their pages. */
#define IDE_GP_LOG_DIRECTORY_ADDRESS 0
#define IDE_GP_LOG_SUPPORTED_PAGES 0
#define IDE_GP_LOG_DEVICE_STATISTICS_GENERAL_PAGE 1
#define IDE_GP_LOG_VERSION 1
#define IDE_GP_SUMMARY_SMART_ERROR 1
#define IDE_GP_COMPREHENSIVE_SMART_ERROR 2
#define IDE_GP_LOG_DEVICE_STATISTICS_FREE_FALL_PAGE 2
#define IDE_GP_EXTENDED_COMPREHENSIVE_SMART_ERROR 3
#define IDE_GP_LOG_DEVICE_STATISTICS_ROTATING_MEDIA_PAGE 3
#define IDE_GP_LOG_IDENTIFY_DEVICE_DATA_SUPPORTED_CAPABILITIES_PAGE 3
#define IDE_GP_LOG_DEVICE_STATISTICS_ADDRESS 4
#define IDE_GP_LOG_DEVICE_STATISTICS_GENERAL_ERROR_PAGE 4
#define IDE_GP_LOG_DEVICE_STATISTICS_TEMPERATURE_PAGE 5
#define IDE_GP_LOG_DEVICE_STATISTICS_TRANSPORT_PAGE 6
#define IDE_GP_SMART_SELF_TEST 6
#define IDE_GP_EXTENDED_SMART_SELF_TEST 7
#define IDE_GP_LOG_DEVICE_STATISTICS_SSD_PAGE 7
#define IDE_GP_LOG_IDENTIFY_DEVICE_DATA_SATA_PAGE 8
#define IDE_GP_LOG_POWER_CONDITIONS 8
#define IDE_GP_LOG_IDENTIFY_DEVICE_DATA_ZONED_DEVICE_INFORMATION_PAGE 9
#define IDE_GP_SELECTIVE_SELF_TEST 9
#define IDE_GP_DEVICE_STATISTICS_NOTIFICATION 10
#define IDE_GP_PENDING_DEFECTS 12
#define IDE_GP_LPS_MISALIGNMENT 13
#define IDE_GP_LOG_NCQ_COMMAND_ERROR_ADDRESS 0x10
#define IDE_GP_LOG_PHY_EVENT_COUNTER_ADDRESS 0x11
#define IDE_GP_LOG_NCQ_NON_DATA_ADDRESS 0x12
#define IDE_GP_LOG_NCQ_SEND_RECEIVE_ADDRESS 0x13
#define IDE_GP_LOG_HYBRID_INFO_ADDRESS 0x14
#define IDE_GP_LOG_REBUILD_ASSIST 0x15
#define IDE_GP_LOG_LBA_STATUS 0x19
#define IDE_GP_LOG_WRITE_STREAM_ERROR 0x21
#define IDE_GP_LOG_READ_STREAM_ERROR 0x22
#define CURRENT_DEVICE_INTERNAL_STATUS_DATA_LOG_ADDRESS 0x24
#define IDE_GP_LOG_CURRENT_DEVICE_INTERNAL_STATUS 0x24
#define IDE_GP_LOG_SAVED_DEVICE_INTERNAL_STATUS 0x25
#define SAVED_DEVICE_INTERNAL_STATUS_DATA_LOG_ADDRESS 0x25
#define IDE_GP_LOG_IDENTIFY_DEVICE_DATA_ADDRESS 0x30
#define IDE_GP_LOG_SCT_COMMAND_STATUS 0xE0
#define IDE_GP_LOG_SCT_DATA_TRANSFER 225
#define IDE_GP_LOG_SECTOR_SIZE 0x200

/* The same data as IDENTIFY DEVICE, in pages. */
#pragma pack(push, 1)
typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER,
    *PIDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER;
struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER {
    ULONGLONG RevisionNumber : 16;
    ULONGLONG PageNumber : 8;
    ULONGLONG Reserved : 39;
    ULONGLONG Valid : 1;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES {
    IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG WRV : 1;
        ULONGLONG WriteUncorrectable : 1;
        ULONGLONG GplDma : 1;
        ULONGLONG DmMode3 : 1;
        ULONGLONG FreeFall : 1;
        ULONGLONG SenseData : 1;
        ULONGLONG EPC : 1;
        ULONGLONG SmartErrorLogging : 1;
        ULONGLONG SmartSelfTest : 1;
        ULONGLONG Reserved9 : 1;
        ULONGLONG Streaming : 1;
        ULONGLONG GPL : 1;
        ULONGLONG WriteFuaExt : 1;
        ULONGLONG Unload : 1;
        ULONGLONG DownloadMicrocode : 1;
        ULONGLONG Reserved15ForCFA : 1;
        ULONGLONG APM : 1;
        ULONGLONG PUIS : 1;
        ULONGLONG SpinUp : 1;
        ULONGLONG Reserved19 : 1;
        ULONGLONG Cmd48Bit : 1;
        ULONGLONG Reserved21 : 1;
        ULONGLONG FlushCacheExt : 1;
        ULONGLONG Smart : 1;
        ULONGLONG VolatileWriteCache : 1;
        ULONGLONG ReadLookahead : 1;
        ULONGLONG Reserved26 : 1;
        ULONGLONG WriteBuffer : 1;
        ULONGLONG ReadBuffer : 1;
        ULONGLONG NOP : 1;
        ULONGLONG Reserved30 : 1;
        ULONGLONG RZAT : 1;
        ULONGLONG Cmd28bit : 1;
        ULONGLONG DownloadMicrocodeDma : 1;
        ULONGLONG Reserved34 : 1;
        ULONGLONG WriteBufferDma : 1;
        ULONGLONG ReadBufferDma : 1;
        ULONGLONG Reserved37 : 1;
        ULONGLONG LpsMisalignmentReporting : 1;
        ULONGLONG DRAT : 1;
        ULONGLONG Reserved40ForCFA : 1;
        ULONGLONG AmaxAddr : 1;
        ULONGLONG SetEpcPowerSource : 1;
        ULONGLONG LowPowerStandby : 1;
        ULONGLONG DSN : 1;
        ULONGLONG RequestSenseDeviceFault : 1;
        ULONGLONG Reserved : 17;
        ULONGLONG Valid : 1;
    } SupportedCapabilities;
    struct {
        ULONGLONG DmMinTransferSize : 16;
        ULONGLONG DmMaxTransferSize : 16;
        ULONGLONG DmOffsetsImmediateSupported : 1;
        ULONGLONG DmImmediateSupported : 1;
        ULONGLONG DmOffsetsDeferredSupported : 1;
        ULONGLONG Reserved : 28;
        ULONGLONG Valid : 1;
    } DownloadMicrocodeCapabilities;
    struct {
        ULONGLONG Rate : 16;
        ULONGLONG Reserved : 47;
        ULONGLONG Valid : 1;
    } NominalMediaRotationRate;
    struct {
        ULONGLONG Factor : 4;
        ULONGLONG Reserved : 59;
        ULONGLONG Valid : 1;
    } NominalFormFactor;
    struct {
        ULONGLONG Count : 32;
        ULONGLONG Reserved : 31;
        ULONGLONG Valid : 1;
    } WRVSectorCountMode3;
    struct {
        ULONGLONG Count : 32;
        ULONGLONG Reserved : 31;
        ULONGLONG Valid : 1;
    } WRVSectorCountMode2;
    struct {
        ULONGLONG Name;
        ULONGLONG Reserved : 63;
        ULONGLONG Valid : 1;
    } WorldWideName;
    struct {
        ULONGLONG TrimSupported : 1;
        ULONGLONG Reserved : 62;
        ULONGLONG Valid : 1;
    } DataSetManagement;
    struct {
        ULONGLONG UtilizationA : 32;
        ULONGLONG UtilizationB : 32;
        ULONGLONG Reserved0 : 32;
        ULONGLONG UtilizationInterval : 8;
        ULONGLONG UtilizationUnit : 8;
        ULONGLONG UtilizationType : 8;
        ULONGLONG Reserved1 : 7;
        ULONGLONG Valid : 1;
    } UtilizationPerUnitTime;
    struct {
        ULONGLONG DateTimeRateBasisSupported : 1;
        ULONGLONG Reserved0 : 3;
        ULONGLONG PowerOnHoursRateBasisSupported : 1;
        ULONGLONG Reserved1 : 3;
        ULONGLONG SincePowerOnRateBasisSupported : 1;
        ULONGLONG Reserved2 : 14;
        ULONGLONG SettingRateBasisSupported : 1;
        ULONGLONG Reserved3 : 39;
        ULONGLONG Valid : 1;
    } UtilizationUsageRateSupport;
    struct {
        ULONGLONG Zoned : 2;
        ULONGLONG Reserved : 61;
        ULONGLONG Valid : 1;
    } ZonedCapabilities;
    struct {
        ULONGLONG ReportZonesExtSupported : 1;
        ULONGLONG NonDataOpenZoneExtSupported : 1;
        ULONGLONG NonDataCloseZoneExtSupported : 1;
        ULONGLONG NonDataFinishZoneExtSupported : 1;
        ULONGLONG NonDataResetWritePointersExtSupported : 1;
        ULONGLONG Reserved : 58;
        ULONGLONG Valid : 1;
    } SupportedZacCapabilities;
    UCHAR Reserved[392];
};
#pragma pack(pop)

typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES
    IDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES,
    *PIDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES;

#pragma pack(push, 1)
struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_ZONED_DEVICE_INFO {
    IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG URSWRZ : 1;
        ULONGLONG Reserved : 62;
        ULONGLONG Valid : 1;
    } ZonedDeviceCapabilities;
    struct {
        ULONGLONG Reserved : 63;
        ULONGLONG Valid : 1;
    } ZonedDeviceSettings;
    struct {
        ULONGLONG Number : 32;
        ULONGLONG Reserved : 31;
        ULONGLONG Valid : 1;
    } OptimalNumberOfOpenSequentialWritePreferredZones;
    struct {
        ULONGLONG Number : 32;
        ULONGLONG Reserved : 31;
        ULONGLONG Valid : 1;
    } OptimalNumberOfNonSequentiallyWrittenSequentialWritePreferredZones;
    struct {
        ULONGLONG Number : 32;
        ULONGLONG Reserved : 31;
        ULONGLONG Valid : 1;
    } MaxNumberOfOpenSequentialWriteRequiredZones;
    struct {
        ULONGLONG ZacMinorVersion : 16;
        ULONGLONG Reserved0 : 47;
        ULONGLONG Valid : 1;
    } Version;
    UCHAR Reserved[456];
};
#pragma pack(pop)

typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_ZONED_DEVICE_INFO
    IDENTIFY_DEVICE_DATA_LOG_PAGE_ZONED_DEVICE_INFO,
    *PIDENTIFY_DEVICE_DATA_LOG_PAGE_ZONED_DEVICE_INFO;

/* Errors and abilities of queued commands. */
typedef struct _GP_LOG_NCQ_COMMAND_ERROR GP_LOG_NCQ_COMMAND_ERROR, *PGP_LOG_NCQ_COMMAND_ERROR;
struct _GP_LOG_NCQ_COMMAND_ERROR {
    UCHAR NcqTag : 5;
    UCHAR Reserved0 : 1;
    UCHAR UNL : 1;
    UCHAR NonQueuedCmd : 1;
    UCHAR Reserved1;
    UCHAR Status;
    UCHAR Error;
    UCHAR LBA7_0;
    UCHAR LBA15_8;
    UCHAR LBA23_16;
    UCHAR Device;
    UCHAR LBA31_24;
    UCHAR LBA39_32;
    UCHAR LBA47_40;
    UCHAR Reserved2;
    UCHAR Count7_0;
    UCHAR Count15_8;
    UCHAR SenseKey;
    UCHAR ASC;
    UCHAR ASCQ;
    UCHAR Reserved3[239];
    UCHAR Vendor[255];
    UCHAR Checksum;
};

#pragma pack(push, 1)
typedef struct _GP_LOG_NCQ_NON_DATA GP_LOG_NCQ_NON_DATA, *PGP_LOG_NCQ_NON_DATA;
struct _GP_LOG_NCQ_NON_DATA {
    struct {
        ULONG AbortNcq : 1;
        ULONG AbortAll : 1;
        ULONG AbortStreaming : 1;
        ULONG AbortNonStreaming : 1;
        ULONG AbortSelectedTTag : 1;
        ULONG Reserved : 27;
    } SubCmd0;
    struct {
        ULONG DeadlineHandling : 1;
        ULONG WriteDataNotContinue : 1;
        ULONG ReadDataNotContinue : 1;
        ULONG Reserved : 29;
    } SubCmd1;
    struct {
        ULONG HybridDemoteBySize : 1;
        ULONG Reserved : 31;
    } SubCmd2;
    struct {
        ULONG HybridChangeByLbaRange : 1;
        ULONG Reserved : 31;
    } SubCmd3;
    struct {
        ULONG HybridControl : 1;
        ULONG Reserved : 31;
    } SubCmd4;
    struct {
        ULONG Reserved : 32;
    } SubCmd5;
    struct {
        ULONG Reserved : 32;
    } SubCmd6;
    struct {
        ULONG Reserved : 32;
    } SubCmd7;
    struct {
        ULONG Reserved : 32;
    } SubCmd8;
    struct {
        ULONG Reserved : 32;
    } SubCmd9;
    struct {
        ULONG Reserved : 32;
    } SubCmdA;
    struct {
        ULONG Reserved : 32;
    } SubCmdB;
    struct {
        ULONG Reserved : 32;
    } SubCmdC;
    struct {
        ULONG Reserved : 32;
    } SubCmdD;
    struct {
        ULONG Reserved : 32;
    } SubCmdE;
    struct {
        ULONG Reserved : 32;
    } SubCmdF;
    ULONG Reserved[112];
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _GP_LOG_NCQ_SEND_RECEIVE GP_LOG_NCQ_SEND_RECEIVE, *PGP_LOG_NCQ_SEND_RECEIVE;
struct _GP_LOG_NCQ_SEND_RECEIVE {
    struct {
        ULONG DataSetManagement : 1;
        ULONG HybridEvict : 1;
        ULONG Reserved : 30;
    } SubCmd;
    struct {
        ULONG Trim : 1;
        ULONG Reserved : 31;
    } DataSetManagement;
    ULONG Reserved[126];
};
#pragma pack(pop)

/* Internal state, current and saved. */
#pragma pack(push, 1)
typedef struct _CURRENT_DEVICE_INTERNAL_STATUS_LOG CURRENT_DEVICE_INTERNAL_STATUS_LOG,
    *PCURRENT_DEVICE_INTERNAL_STATUS_LOG;
struct _CURRENT_DEVICE_INTERNAL_STATUS_LOG {
    UCHAR LogAddress;
    UCHAR Reserved0[3];
    ULONG OrganizationID;
    USHORT Area1LastLogPage;
    USHORT Area2LastLogPage;
    USHORT Area3LastLogPage;
    UCHAR Reserved2[368];
    UCHAR SavedDataAvailable;
    UCHAR SavedDataGenerationNumber;
    UCHAR ReasonIdentifier[128];
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _SAVED_DEVICE_INTERNAL_STATUS_LOG SAVED_DEVICE_INTERNAL_STATUS_LOG,
    *PSAVED_DEVICE_INTERNAL_STATUS_LOG;
struct _SAVED_DEVICE_INTERNAL_STATUS_LOG {
    UCHAR LogAddress;
    UCHAR Reserved0[3];
    ULONG OrganizationID;
    USHORT Area1LastLogPage;
    USHORT Area2LastLogPage;
    USHORT Area3LastLogPage;
    UCHAR Reserved2[368];
    UCHAR SavedDataAvailable;
    UCHAR GenerationNumber;
    UCHAR ReasonIdentifier[128];
};
#pragma pack(pop)

/* The cache of a hybrid disk. */
#define HYBRID_INFORMATION_DISABLED 0
#define HYBRID_HEALTH_UNUSEABLE 1
#define HYBRID_HEALTH_NVM_SIZE_CHANGED 2
#define HYBRID_HEALTH_READ_ONLY 4
#define HYBRID_HEALTH_DATA_LOSS 8
#define HYBRID_INFORMATION_DISABLE_IN_PROCESS 0x80
#define HYBRID_INFORMATION_ENABLED 255

typedef union _ATA_HYBRID_INFO_FIELDS ATA_HYBRID_INFO_FIELDS, *PATA_HYBRID_INFO_FIELDS;
union _ATA_HYBRID_INFO_FIELDS {
    struct {
        UCHAR HybridPriority : 4;
        UCHAR Reserved0 : 1;
        UCHAR InfoValid : 1;
        UCHAR Reserved1 : 2;
    };
    UCHAR AsUchar;
};

typedef struct _GP_LOG_HYBRID_INFORMATION_DESCRIPTOR GP_LOG_HYBRID_INFORMATION_DESCRIPTOR,
    *PGP_LOG_HYBRID_INFORMATION_DESCRIPTOR;
struct _GP_LOG_HYBRID_INFORMATION_DESCRIPTOR {
    UCHAR HybridPriority;
    UCHAR ConsumedNVMSizeFraction;
    UCHAR ConsumedMappingResourcesFraction;
    UCHAR ConsumedNVMSizeForDirtyDataFraction;
    UCHAR ConsumedMappingResourcesForDirtyDataFraction;
    UCHAR Reserved[11];
};

#pragma pack(push, 1)
typedef struct _GP_LOG_HYBRID_INFORMATION_HEADER GP_LOG_HYBRID_INFORMATION_HEADER,
    *PGP_LOG_HYBRID_INFORMATION_HEADER;
struct _GP_LOG_HYBRID_INFORMATION_HEADER {
    USHORT HybridInfoDescrCount : 4;
    USHORT Reserved0 : 12;
    UCHAR Enabled;
    UCHAR HybridHealth;
    UCHAR DirtyLowThreshold;
    UCHAR DirtyHighThreshold;
    UCHAR OptimalWriteGranularity;
    UCHAR MaximumHybridPriorityLevel : 4;
    UCHAR Reserved1 : 4;
    UCHAR PowerCondidtion;
    UCHAR CachingMediumEnabled;
    struct {
        UCHAR MaximumPriorityBehavior : 1;
        UCHAR SupportCacheBehavior : 1;
        UCHAR Reserved : 6;
    } SupportedOptions;
    UCHAR Reserved2;
    ULONG TimeSinceEnabled;
    ULONGLONG NVMSize;
    ULONGLONG EnableCount;
    USHORT MaximumEvictionCommands : 5;
    USHORT Reserved3 : 11;
    USHORT MaximumEvictionDataBlocks;
    UCHAR Reserved[28];
};
#pragma pack(pop)

typedef struct _GP_LOG_HYBRID_INFORMATION GP_LOG_HYBRID_INFORMATION, *PGP_LOG_HYBRID_INFORMATION;
struct _GP_LOG_HYBRID_INFORMATION {
    GP_LOG_HYBRID_INFORMATION_HEADER Header;
    GP_LOG_HYBRID_INFORMATION_DESCRIPTOR Descriptor[];
};

EXTERN_C_END

#endif

/*
 * Parameters and results of the single actions of storage/dataset.h.
 */
#ifndef CWDK_STORAGE_DATASETACTION_H
#define CWDK_STORAGE_DATASETACTION_H

#include "nt/io.h"
#include "storage/dataset.h"

EXTERN_C_START

/* Allocation: which blocks have storage behind them. */
#define DEVICE_DATA_SET_LBP_STATE_PARAMETERS_VERSION_V1 1
#define DEVICE_DATA_SET_LB_PROVISIONING_STATE_VERSION_V1 0x20ULL
#define DEVICE_DSM_ALLOCATION_OUTPUT_V1 0x20ULL
#define DEVICE_DATA_SET_LB_PROVISIONING_STATE_VERSION_V2 0x28ULL
#define DEVICE_DSM_ALLOCATION_OUTPUT_V2 0x28ULL

typedef struct _DEVICE_DATA_SET_LBP_STATE_PARAMETERS DEVICE_DSM_ALLOCATION_PARAMETERS,
    DEVICE_DATA_SET_LBP_STATE_PARAMETERS, *PDEVICE_DSM_ALLOCATION_PARAMETERS,
    *PDEVICE_DATA_SET_LBP_STATE_PARAMETERS;
struct _DEVICE_DATA_SET_LBP_STATE_PARAMETERS {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG OutputVersion;
};

typedef struct _DEVICE_DATA_SET_LB_PROVISIONING_STATE DEVICE_DSM_ALLOCATION_OUTPUT,
    DEVICE_DATA_SET_LB_PROVISIONING_STATE, *PDEVICE_DSM_ALLOCATION_OUTPUT,
    *PDEVICE_DATA_SET_LB_PROVISIONING_STATE;
struct _DEVICE_DATA_SET_LB_PROVISIONING_STATE {
    ULONG Size;
    ULONG Version;
    ULONGLONG SlabSizeInBytes;
    ULONG SlabOffsetDeltaInBytes;
    ULONG SlabAllocationBitMapBitCount;
    ULONG SlabAllocationBitMapLength;
    ULONG SlabAllocationBitMap[1];
};

typedef struct _DEVICE_DATA_SET_LB_PROVISIONING_STATE_V2 DEVICE_DSM_ALLOCATION_OUTPUT2,
    DEVICE_DATA_SET_LB_PROVISIONING_STATE_V2, *PDEVICE_DSM_ALLOCATION_OUTPUT2,
    *PDEVICE_DATA_SET_LB_PROVISIONING_STATE_V2;
struct _DEVICE_DATA_SET_LB_PROVISIONING_STATE_V2 {
    ULONG Size;
    ULONG Version;
    ULONGLONG SlabSizeInBytes;
    ULONGLONG SlabOffsetDeltaInBytes;
    ULONG SlabAllocationBitMapBitCount;
    ULONG SlabAllocationBitMapLength;
    ULONG SlabAllocationBitMap[1];
};

/* Files that have to be reachable early. */
#define DEVICE_DSM_NOTIFY_FLAG_BEGIN 1
#define DEVICE_DSM_NOTIFY_FLAG_END 2

typedef struct _DEVICE_DSM_NOTIFICATION_PARAMETERS DEVICE_DSM_NOTIFICATION_PARAMETERS,
    *PDEVICE_DSM_NOTIFICATION_PARAMETERS;
struct _DEVICE_DSM_NOTIFICATION_PARAMETERS {
    ULONG Size;
    ULONG Flags;
    ULONG NumFileTypeIDs;
    GUID FileTypeID[1];
};

/* Scrubbing and repairing copies. */
#define DEVICE_DSM_RANGE_ERROR_INFO_VERSION_V1 1
#define DEVICE_DSM_RANGE_ERROR_OUTPUT_V1 1
#define DEVICE_STORAGE_NO_ERRORS 1

typedef struct _DEVICE_DATA_SET_REPAIR_OUTPUT DEVICE_DSM_REPAIR_OUTPUT,
    DEVICE_DATA_SET_REPAIR_OUTPUT, *PDEVICE_DSM_REPAIR_OUTPUT, *PDEVICE_DATA_SET_REPAIR_OUTPUT;
struct _DEVICE_DATA_SET_REPAIR_OUTPUT {
    DEVICE_DSM_RANGE ParityExtent;
};

typedef struct _DEVICE_DATA_SET_REPAIR_PARAMETERS DEVICE_DSM_REPAIR_PARAMETERS,
    DEVICE_DATA_SET_REPAIR_PARAMETERS, *PDEVICE_DSM_REPAIR_PARAMETERS,
    *PDEVICE_DATA_SET_REPAIR_PARAMETERS;
struct _DEVICE_DATA_SET_REPAIR_PARAMETERS {
    ULONG NumberOfRepairCopies;
    ULONG SourceCopy;
    ULONG RepairCopies[1];
};

typedef struct _DEVICE_DATA_SET_SCRUB_EX_OUTPUT DEVICE_DSM_SCRUB_OUTPUT2,
    DEVICE_DATA_SET_SCRUB_EX_OUTPUT, *PDEVICE_DSM_SCRUB_OUTPUT2, *PDEVICE_DATA_SET_SCRUB_EX_OUTPUT;
struct _DEVICE_DATA_SET_SCRUB_EX_OUTPUT {
    ULONGLONG BytesProcessed;
    ULONGLONG BytesRepaired;
    ULONGLONG BytesFailed;
    DEVICE_DSM_RANGE ParityExtent;
    ULONGLONG BytesScrubbed;
};

typedef struct _DEVICE_DATA_SET_SCRUB_OUTPUT DEVICE_DSM_SCRUB_OUTPUT, DEVICE_DATA_SET_SCRUB_OUTPUT,
    *PDEVICE_DSM_SCRUB_OUTPUT, *PDEVICE_DATA_SET_SCRUB_OUTPUT;
struct _DEVICE_DATA_SET_SCRUB_OUTPUT {
    ULONGLONG BytesProcessed;
    ULONGLONG BytesRepaired;
    ULONGLONG BytesFailed;
};

typedef struct _DEVICE_DATA_SET_TOPOLOGY_ID_QUERY_OUTPUT DEVICE_DSM_TOPOLOGY_ID_QUERY_OUTPUT,
    DEVICE_DATA_SET_TOPOLOGY_ID_QUERY_OUTPUT, *PDEVICE_DSM_TOPOLOGY_ID_QUERY_OUTPUT,
    *PDEVICE_DATA_SET_TOPOLOGY_ID_QUERY_OUTPUT;
struct _DEVICE_DATA_SET_TOPOLOGY_ID_QUERY_OUTPUT {
    ULONGLONG TopologyRangeBytes;
    UCHAR TopologyId[16];
};

typedef struct _DEVICE_STORAGE_RANGE_ATTRIBUTES DEVICE_STORAGE_RANGE_ATTRIBUTES,
    *PDEVICE_STORAGE_RANGE_ATTRIBUTES;
struct _DEVICE_STORAGE_RANGE_ATTRIBUTES {
    ULONGLONG LengthInBytes;
    union {
        ULONG AllFlags;
        struct {
            ULONG IsRangeBad : 1;
        };
    };
    ULONG Reserved;
};

typedef struct _DEVICE_DSM_RANGE_ERROR_INFO DEVICE_DSM_RANGE_ERROR_INFO,
    DEVICE_DSM_RANGE_ERROR_OUTPUT, *PDEVICE_DSM_RANGE_ERROR_INFO, *PDEVICE_DSM_RANGE_ERROR_OUTPUT;
struct _DEVICE_DSM_RANGE_ERROR_INFO {
    ULONG Version;
    ULONG Flags;
    ULONG TotalNumberOfRanges;
    ULONG NumberOfRangesReturned;
    DEVICE_STORAGE_RANGE_ATTRIBUTES Ranges[1];
};

/* Copying by token. */
#define STORAGE_OFFLOAD_READ_RANGE_TRUNCATED 1
#define STORAGE_OFFLOAD_WRITE_RANGE_TRUNCATED 1
#define STORAGE_OFFLOAD_TOKEN_INVALID 2
#define STORAGE_OFFLOAD_TOKEN_ID_LENGTH 504
#define STORAGE_OFFLOAD_MAX_TOKEN_LENGTH 0x200
#define STORAGE_OFFLOAD_TOKEN_TYPE_ZERO_DATA 0xFFFF0001U

typedef struct _DEVICE_DSM_OFFLOAD_READ_PARAMETERS DEVICE_DSM_OFFLOAD_READ_PARAMETERS,
    *PDEVICE_DSM_OFFLOAD_READ_PARAMETERS;
struct _DEVICE_DSM_OFFLOAD_READ_PARAMETERS {
    ULONG Flags;
    ULONG TimeToLive;
    ULONG Reserved[2];
};

typedef struct _STORAGE_OFFLOAD_TOKEN STORAGE_OFFLOAD_TOKEN, *PSTORAGE_OFFLOAD_TOKEN;
struct _STORAGE_OFFLOAD_TOKEN {
    UCHAR TokenType[4];
    UCHAR Reserved[2];
    UCHAR TokenIdLength[2];
    union {
        struct {
            UCHAR Reserved2[504];
        } StorageOffloadZeroDataToken;
        UCHAR Token[504];
    };
};

typedef struct _DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS,
    *PDEVICE_DSM_OFFLOAD_WRITE_PARAMETERS;
struct _DEVICE_DSM_OFFLOAD_WRITE_PARAMETERS {
    ULONG Flags;
    ULONG Reserved;
    ULONGLONG TokenOffset;
    STORAGE_OFFLOAD_TOKEN Token;
};

typedef struct _STORAGE_OFFLOAD_READ_OUTPUT STORAGE_OFFLOAD_READ_OUTPUT,
    *PSTORAGE_OFFLOAD_READ_OUTPUT;
struct _STORAGE_OFFLOAD_READ_OUTPUT {
    ULONG OffloadReadFlags;
    ULONG Reserved;
    ULONGLONG LengthProtected;
    ULONG TokenLength;
    STORAGE_OFFLOAD_TOKEN Token;
};

typedef struct _STORAGE_OFFLOAD_WRITE_OUTPUT STORAGE_OFFLOAD_WRITE_OUTPUT,
    *PSTORAGE_OFFLOAD_WRITE_OUTPUT;
struct _STORAGE_OFFLOAD_WRITE_OUTPUT {
    ULONG OffloadWriteFlags;
    ULONG Reserved;
    ULONGLONG LengthCopied;
};

/* The token that stands for zeros: its type, and the length of the identifier, in their bytes. */
#define MAKE_ZERO_TOKEN(T)                                                                         \
    ((T)->TokenType[0] = 0xFF, (T)->TokenType[1] = 0xFF, (T)->TokenType[2] = 0x00,                 \
     (T)->TokenType[3] = 0x01, (T)->TokenIdLength[0] = 0x01, (T)->TokenIdLength[1] = 0xF8)
#define IS_ZERO_TOKEN(T)                                                                           \
    ((T)->TokenType[0] == 0xFF && (T)->TokenType[1] == 0xFF && (T)->TokenType[2] == 0x00 &&        \
     (T)->TokenType[3] == 0x01 && (T)->TokenIdLength[0] == 0x01 && (T)->TokenIdLength[1] == 0xF8)

/* Tiers. */
#define STORAGE_TIER_NAME_LENGTH 0x100
#define STORAGE_TIER_DESCRIPTION_LENGTH 0x200
#define STORAGE_TIER_FLAG_NO_SEEK_PENALTY 0x20000
#define STORAGE_TIER_FLAG_WRITE_BACK_CACHE 0x200000
#define STORAGE_TIER_FLAG_READ_CACHE 0x400000
#define STORAGE_TIER_FLAG_PARITY 0x800000
#define STORAGE_TIER_FLAG_SMR 0x1000000

typedef enum _STORAGE_TIER_CLASS {
    StorageTierClassUnspecified = 0,
    StorageTierClassCapacity,
    StorageTierClassPerformance,
    StorageTierClassMax,
} STORAGE_TIER_CLASS,
    *PSTORAGE_TIER_CLASS;

typedef enum _STORAGE_TIER_MEDIA_TYPE {
    StorageTierMediaTypeUnspecified = 0,
    StorageTierMediaTypeDisk,
    StorageTierMediaTypeSsd,
    StorageTierMediaTypeScm = 4,
    StorageTierMediaTypeMax,
} STORAGE_TIER_MEDIA_TYPE,
    *PSTORAGE_TIER_MEDIA_TYPE;

typedef struct _DEVICE_DSM_TIERING_QUERY_INPUT DEVICE_DSM_TIERING_QUERY_INPUT,
    DEVICE_DSM_TIERING_QUERY_PARAMETERS, *PDEVICE_DSM_TIERING_QUERY_INPUT,
    *PDEVICE_DSM_TIERING_QUERY_PARAMETERS;
struct _DEVICE_DSM_TIERING_QUERY_INPUT {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG NumberOfTierIds;
    GUID TierIds[1];
};

typedef struct _STORAGE_TIER_REGION STORAGE_TIER_REGION, *PSTORAGE_TIER_REGION;
struct _STORAGE_TIER_REGION {
    GUID TierId;
    ULONGLONG Offset;
    ULONGLONG Length;
};

typedef struct _DEVICE_DSM_TIERING_QUERY_OUTPUT DEVICE_DSM_TIERING_QUERY_OUTPUT,
    *PDEVICE_DSM_TIERING_QUERY_OUTPUT;
struct _DEVICE_DSM_TIERING_QUERY_OUTPUT {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG Reserved;
    ULONGLONG Alignment;
    ULONG TotalNumberOfRegions;
    ULONG NumberOfRegionsReturned;
    STORAGE_TIER_REGION Regions[1];
};

typedef struct _STORAGE_TIER STORAGE_TIER, *PSTORAGE_TIER;
struct _STORAGE_TIER {
    GUID Id;
    WCHAR Name[256];
    WCHAR Description[256];
    ULONGLONG Flags;
    ULONGLONG ProvisionedCapacity;
    STORAGE_TIER_MEDIA_TYPE MediaType;
    STORAGE_TIER_CLASS Class;
};

typedef struct _STORAGE_DEVICE_TIERING_DESCRIPTOR STORAGE_DEVICE_TIERING_DESCRIPTOR,
    *PSTORAGE_DEVICE_TIERING_DESCRIPTOR;
struct _STORAGE_DEVICE_TIERING_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG TotalNumberOfTiers;
    ULONG NumberOfTiersReturned;
    STORAGE_TIER Tiers[1];
};

/* Zones. */
typedef enum _STORAGE_ZONED_DEVICE_TYPES {
    ZonedDeviceTypeUnknown = 0,
    ZonedDeviceTypeHostManaged,
    ZonedDeviceTypeHostAware,
    ZonedDeviceTypeDeviceManaged,
} STORAGE_ZONED_DEVICE_TYPES,
    *PSTORAGE_ZONED_DEVICE_TYPES;

typedef enum _STORAGE_ZONES_ATTRIBUTES {
    ZonesAttributeTypeAndLengthMayDifferent = 0,
    ZonesAttributeTypeSameLengthSame,
    ZonesAttributeTypeSameLastZoneLengthDifferent,
    ZonesAttributeTypeMayDifferentLengthSame,
} STORAGE_ZONES_ATTRIBUTES,
    *PSTORAGE_ZONES_ATTRIBUTES;

typedef enum _STORAGE_ZONE_CONDITION {
    ZoneConditionConventional = 0,
    ZoneConditionEmpty,
    ZoneConditionImplicitlyOpened,
    ZoneConditionExplicitlyOpened,
    ZoneConditionClosed,
    ZoneConditionReadOnly = 13,
    ZoneConditionFull,
    ZoneConditionOffline,
} STORAGE_ZONE_CONDITION,
    *PSTORAGE_ZONE_CONDITION;

typedef enum _STORAGE_ZONE_TYPES {
    ZoneTypeUnknown = 0,
    ZoneTypeConventional,
    ZoneTypeSequentialWriteRequired,
    ZoneTypeSequentialWritePreferred,
    ZoneTypeMax,
} STORAGE_ZONE_TYPES,
    *PSTORAGE_ZONE_TYPES;

typedef struct _STORAGE_ZONE_DESCRIPTOR STORAGE_ZONE_DESCRIPTOR, *PSTORAGE_ZONE_DESCRIPTOR;
struct _STORAGE_ZONE_DESCRIPTOR {
    ULONG Size;
    STORAGE_ZONE_TYPES ZoneType;
    STORAGE_ZONE_CONDITION ZoneCondition;
    BOOLEAN ResetWritePointerRecommend;
    UCHAR Reserved0[3];
    ULONGLONG ZoneSize;
    ULONGLONG WritePointerOffset;
};

typedef struct _DEVICE_DSM_REPORT_ZONES_DATA DEVICE_DSM_REPORT_ZONES_DATA,
    DEVICE_DSM_REPORT_ZONES_OUTPUT, *PDEVICE_DSM_REPORT_ZONES_DATA,
    *PDEVICE_DSM_REPORT_ZONES_OUTPUT;
struct _DEVICE_DSM_REPORT_ZONES_DATA {
    ULONG Size;
    ULONG ZoneCount;
    STORAGE_ZONES_ATTRIBUTES Attributes;
    ULONG Reserved0;
    STORAGE_ZONE_DESCRIPTOR ZoneDescriptors[1];
};

typedef struct _DEVICE_DSM_REPORT_ZONES_PARAMETERS DEVICE_DSM_REPORT_ZONES_PARAMETERS,
    *PDEVICE_DSM_REPORT_ZONES_PARAMETERS;
struct _DEVICE_DSM_REPORT_ZONES_PARAMETERS {
    ULONG Size;
    UCHAR ReportOption;
    UCHAR Partial;
    UCHAR Reserved[2];
};

typedef struct _STORAGE_ZONE_GROUP STORAGE_ZONE_GROUP, *PSTORAGE_ZONE_GROUP;
struct _STORAGE_ZONE_GROUP {
    ULONG ZoneCount;
    STORAGE_ZONE_TYPES ZoneType;
    ULONGLONG ZoneSize;
};

typedef struct _STORAGE_ZONED_DEVICE_DESCRIPTOR STORAGE_ZONED_DEVICE_DESCRIPTOR,
    *PSTORAGE_ZONED_DEVICE_DESCRIPTOR;
struct _STORAGE_ZONED_DEVICE_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    STORAGE_ZONED_DEVICE_TYPES DeviceType;
    ULONG ZoneCount;
    union {
        struct {
            ULONG MaxOpenZoneCount;
            BOOLEAN UnrestrictedRead;
            UCHAR Reserved[3];
        } SequentialRequiredZone;
        struct {
            ULONG OptimalOpenZoneCount;
            ULONG Reserved;
        } SequentialPreferredZone;
    } ZoneAttributes;
    ULONG ZoneGroupCount;
    STORAGE_ZONE_GROUP ZoneGroup[1];
};

/* Addresses, free space and the rest. */
#define DEVICE_DSM_PHYSICAL_ADDRESS_HAS_MEMORY_ERROR (-1LL)
#define DEVICE_DSM_PARAMETERS_V1 1
#define DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT_V1 1
#define DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT_VERSION_V1 1
#define READ_COPY_NUMBER_BYPASS_CACHE_FLAG 0x100
#define READ_COPY_NUMBER_KEY 0x52434E00

typedef struct _DEVICE_DSM_CONVERSION_OUTPUT DEVICE_DSM_CONVERSION_OUTPUT,
    *PDEVICE_DSM_CONVERSION_OUTPUT;
struct _DEVICE_DSM_CONVERSION_OUTPUT {
    ULONG Version;
    GUID Source;
};

typedef struct _DEVICE_DSM_FREE_SPACE_OUTPUT DEVICE_DSM_FREE_SPACE_OUTPUT,
    *PDEVICE_DSM_FREE_SPACE_OUTPUT;
struct _DEVICE_DSM_FREE_SPACE_OUTPUT {
    ULONG Version;
    ULONGLONG FreeSpace;
};

typedef struct _DEVICE_DSM_LOST_QUERY_OUTPUT DEVICE_DSM_LOST_QUERY_OUTPUT,
    *PDEVICE_DSM_LOST_QUERY_OUTPUT;
struct _DEVICE_DSM_LOST_QUERY_OUTPUT {
    ULONG Version;
    ULONG Size;
    ULONGLONG Alignment;
    ULONG NumberOfBits;
    ULONG BitMap[1];
};

typedef struct _DEVICE_DSM_LOST_QUERY_PARAMETERS DEVICE_DSM_LOST_QUERY_PARAMETERS,
    *PDEVICE_DSM_LOST_QUERY_PARAMETERS;
struct _DEVICE_DSM_LOST_QUERY_PARAMETERS {
    ULONG Version;
    ULONGLONG Granularity;
};

struct _DEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS {
    ULONG Size;
    UCHAR TargetPriority;
    UCHAR Reserved[3];
};

typedef struct _DEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS
    DEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS,
    *PDEVICE_DSM_NVCACHE_CHANGE_PRIORITY_PARAMETERS;

typedef struct _DEVICE_STORAGE_ADDRESS_RANGE DEVICE_STORAGE_ADDRESS_RANGE,
    *PDEVICE_STORAGE_ADDRESS_RANGE;
struct _DEVICE_STORAGE_ADDRESS_RANGE {
    LONGLONG StartAddress;
    ULONGLONG LengthInBytes;
};

typedef struct _DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT,
    *PDEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT;
struct _DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT {
    ULONG Version;
    ULONG Flags;
    ULONG TotalNumberOfRanges;
    ULONG NumberOfRangesReturned;
    DEVICE_STORAGE_ADDRESS_RANGE Ranges[1];
};

/* A key of a read that names one of several copies: in its low byte, under a mark of its own. */
#define IsKeyReadCopyNumber(_k) (((_k) & 0xFFFFFE00) == READ_COPY_NUMBER_KEY)
#define IsKeyReadCopyNumberBypassCache(_k) (((_k) & READ_COPY_NUMBER_BYPASS_CACHE_FLAG) != 0)
#define SetReadCopyNumberBypassCacheToKey(_k) ((_k) |= READ_COPY_NUMBER_BYPASS_CACHE_FLAG)
#define ReadCopyNumberToKey(_c) (READ_COPY_NUMBER_KEY | (UCHAR)(_c))
#define ReadCopyNumberFromKey(_k) ((UCHAR)((_k) & 0xFF))

EXTERN_C_END

#endif

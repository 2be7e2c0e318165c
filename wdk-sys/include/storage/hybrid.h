/*
 * Disks with a non-volatile cache: hybrid disks (a flash cache with priorities), and the NV cache
 * that came before them.
 */
#ifndef CWDK_STORAGE_HYBRID_H
#define CWDK_STORAGE_HYBRID_H

#include "nt/io.h"

EXTERN_C_START

/* Hybrid disks. */
#define HYBRID_STATUS_SUCCESS 0
#define HYBRID_FUNCTION_GET_INFO 1
#define HYBRID_REQUEST_BLOCK_STRUCTURE_VERSION 1
#define HYBRID_REQUEST_INFO_STRUCTURE_VERSION 1
#define HYBRID_STATUS_ILLEGAL_REQUEST 1
#define HYBRID_STATUS_INVALID_PARAMETER 2
#define HYBRID_STATUS_OUTPUT_BUFFER_TOO_SMALL 3
#define HYBRID_FUNCTION_DISABLE_CACHING_MEDIUM 0x10
#define HYBRID_STATUS_ENABLE_REFCOUNT_HOLD 0x10
#define HYBRID_FUNCTION_ENABLE_CACHING_MEDIUM 0x11
#define HYBRID_FUNCTION_SET_DIRTY_THRESHOLD 0x12
#define HYBRID_FUNCTION_DEMOTE_BY_SIZE 0x13
#define IOCTL_SCSI_MINIPORT_HYBRID 0x1B0620

typedef struct _HYBRID_DEMOTE_BY_SIZE HYBRID_DEMOTE_BY_SIZE, *PHYBRID_DEMOTE_BY_SIZE;
struct _HYBRID_DEMOTE_BY_SIZE {
    ULONG Version;
    ULONG Size;
    UCHAR SourcePriority;
    UCHAR TargetPriority;
    USHORT Reserved0;
    ULONG Reserved1;
    ULONGLONG LbaCount;
};

typedef struct _HYBRID_DIRTY_THRESHOLDS HYBRID_DIRTY_THRESHOLDS, *PHYBRID_DIRTY_THRESHOLDS;
struct _HYBRID_DIRTY_THRESHOLDS {
    ULONG Version;
    ULONG Size;
    ULONG DirtyLowThreshold;
    ULONG DirtyHighThreshold;
};

typedef struct _NVCACHE_PRIORITY_LEVEL_DESCRIPTOR NVCACHE_PRIORITY_LEVEL_DESCRIPTOR,
    *PNVCACHE_PRIORITY_LEVEL_DESCRIPTOR;
struct _NVCACHE_PRIORITY_LEVEL_DESCRIPTOR {
    UCHAR PriorityLevel;
    UCHAR Reserved0[3];
    ULONG ConsumedNVMSizeFraction;
    ULONG ConsumedMappingResourcesFraction;
    ULONG ConsumedNVMSizeForDirtyDataFraction;
    ULONG ConsumedMappingResourcesForDirtyDataFraction;
    ULONG Reserved1;
};

typedef enum _NVCACHE_STATUS {
    NvCacheStatusUnknown = 0,
    NvCacheStatusDisabling,
    NvCacheStatusDisabled,
    NvCacheStatusEnabled,
} NVCACHE_STATUS;

typedef enum _NVCACHE_TYPE {
    NvCacheTypeUnknown = 0,
    NvCacheTypeNone,
    NvCacheTypeWriteBack,
    NvCacheTypeWriteThrough,
} NVCACHE_TYPE;

typedef struct _HYBRID_INFORMATION HYBRID_INFORMATION, *PHYBRID_INFORMATION;
struct _HYBRID_INFORMATION {
    ULONG Version;
    ULONG Size;
    BOOLEAN HybridSupported;
    NVCACHE_STATUS Status;
    NVCACHE_TYPE CacheTypeEffective;
    NVCACHE_TYPE CacheTypeDefault;
    ULONG FractionBase;
    ULONGLONG CacheSize;
    struct {
        ULONG WriteCacheChangeable : 1;
        ULONG WriteThroughIoSupported : 1;
        ULONG FlushCacheSupported : 1;
        ULONG Removable : 1;
        ULONG ReservedBits : 28;
    } Attributes;
    struct {
        UCHAR PriorityLevelCount;
        BOOLEAN MaxPriorityBehavior;
        UCHAR OptimalWriteGranularity;
        UCHAR Reserved;
        ULONG DirtyThresholdLow;
        ULONG DirtyThresholdHigh;
        struct {
            ULONG CacheDisable : 1;
            ULONG SetDirtyThreshold : 1;
            ULONG PriorityDemoteBySize : 1;
            ULONG PriorityChangeByLbaRange : 1;
            ULONG Evict : 1;
            ULONG ReservedBits : 27;
            ULONG MaxEvictCommands;
            ULONG MaxLbaRangeCountForEvict;
            ULONG MaxLbaRangeCountForChangeLba;
        } SupportedCommands;
        NVCACHE_PRIORITY_LEVEL_DESCRIPTOR Priority[];
    } Priorities;
};

typedef struct _HYBRID_REQUEST_BLOCK HYBRID_REQUEST_BLOCK, *PHYBRID_REQUEST_BLOCK;
struct _HYBRID_REQUEST_BLOCK {
    ULONG Version;
    ULONG Size;
    ULONG Function;
    ULONG Flags;
    ULONG DataBufferOffset;
    ULONG DataBufferLength;
};

/* The NV cache. */
#define NRB_SUCCESS 0
#define NRB_FUNCTION_NVCACHE_POWER_MODE_SET 0
#define NRB_FUNCTION_NVCACHE_POWER_MODE_RETURN 1
#define NRB_ILLEGAL_REQUEST 1
#define NV_SEP_CACHE_PARAMETER_VERSION 1
#define NV_SEP_CACHE_PARAMETER_VERSION_1 1
#define NRB_INVALID_PARAMETER 2
#define NRB_INPUT_DATA_OVERRUN 3
#define NRB_INPUT_DATA_UNDERRUN 4
#define NRB_OUTPUT_DATA_OVERRUN 5
#define NRB_OUTPUT_DATA_UNDERRUN 6
#define NRB_FUNCTION_ADD_LBAS_PINNED_SET 0x10
#define NRB_FUNCTION_REMOVE_LBAS_PINNED_SET 0x11
#define NRB_FUNCTION_QUERY_PINNED_SET 0x12
#define NRB_FUNCTION_QUERY_CACHE_MISS 0x13
#define NRB_FUNCTION_FLUSH_NVCACHE 0x14
#define NRB_FUNCTION_NVSEPARATED_INFO 0xC0
#define NRB_FUNCTION_NVSEPARATED_FLUSH 0xC1
#define NRB_FUNCTION_NVSEPARATED_WB_DISABLE 0xC2
#define NRB_FUNCTION_NVSEPARATED_WB_REVERT_DEFAULT 195
#define NRB_FUNCTION_QUERY_ASCENDER_STATUS 0xD0
#define NRB_FUNCTION_QUERY_HYBRID_DISK_STATUS 209
#define NRB_FUNCTION_PASS_HINT_PAYLOAD 0xE0
#define NRB_FUNCTION_SPINDLE_STATUS 229
#define NRB_FUNCTION_NVCACHE_INFO 236
#define IOCTL_SCSI_MINIPORT_NVCACHE 0x1B0600

typedef enum _NV_SEP_WRITE_CACHE_TYPE {
    NVSEPWriteCacheTypeUnknown = 0,
    NVSEPWriteCacheTypeNone,
    NVSEPWriteCacheTypeWriteBack,
    NVSEPWriteCacheTypeWriteThrough,
} NV_SEP_WRITE_CACHE_TYPE,
    *PNV_SEP_WRITE_CACHE_TYPE;

typedef struct _NVCACHE_HINT_PAYLOAD NVCACHE_HINT_PAYLOAD, *PNVCACHE_HINT_PAYLOAD;
struct _NVCACHE_HINT_PAYLOAD {
    UCHAR Command;
    UCHAR Feature7_0;
    UCHAR Feature15_8;
    UCHAR Count15_8;
    UCHAR LBA7_0;
    UCHAR LBA15_8;
    UCHAR LBA23_16;
    UCHAR LBA31_24;
    UCHAR LBA39_32;
    UCHAR LBA47_40;
    UCHAR Auxiliary7_0;
    UCHAR Auxiliary23_16;
    UCHAR Reserved[4];
};

typedef struct _NVCACHE_REQUEST_BLOCK NVCACHE_REQUEST_BLOCK, *PNVCACHE_REQUEST_BLOCK;
struct _NVCACHE_REQUEST_BLOCK {
    ULONG NRBSize;
    USHORT Function;
    ULONG NRBFlags;
    ULONG NRBStatus;
    ULONG Count;
    ULONGLONG LBA;
    ULONG DataBufSize;
    ULONG NVCacheStatus;
    ULONG NVCacheSubStatus;
};

typedef struct _NV_FEATURE_PARAMETER NV_FEATURE_PARAMETER, *PNV_FEATURE_PARAMETER;
struct _NV_FEATURE_PARAMETER {
    USHORT NVPowerModeEnabled;
    USHORT NVParameterReserv1;
    USHORT NVCmdEnabled;
    USHORT NVParameterReserv2;
    USHORT NVPowerModeVer;
    USHORT NVCmdVer;
    ULONG NVSize;
    USHORT NVReadSpeed;
    USHORT NVWrtSpeed;
    ULONG DeviceSpinUpTime;
};

typedef struct _NV_SEP_CACHE_PARAMETER NV_SEP_CACHE_PARAMETER, *PNV_SEP_CACHE_PARAMETER;
struct _NV_SEP_CACHE_PARAMETER {
    ULONG Version;
    ULONG Size;
    union {
        struct {
            UCHAR WriteCacheEnabled : 1;
            UCHAR WriteCacheChangeable : 1;
            UCHAR WriteThroughIOSupported : 1;
            UCHAR FlushCacheSupported : 1;
            UCHAR ReservedBits : 4;
        } CacheFlags;
        UCHAR CacheFlagsSet;
    } Flags;
    UCHAR WriteCacheType;
    UCHAR WriteCacheTypeEffective;
    UCHAR ParameterReserve1[3];
};

EXTERN_C_END

#endif

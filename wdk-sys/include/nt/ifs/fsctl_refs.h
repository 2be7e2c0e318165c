/*
 * Control codes of ReFS: volumes, snapshots of streams, shingled media.
 */
#ifndef CWDK_NT_IFS_FSCTL_REFS_H
#define CWDK_NT_IFS_FSCTL_REFS_H

#include "nt/forward.h"

#define FSCTL_SET_REFS_FILE_STRICTLY_SEQUENTIAL                                                    \
    CTL_CODE(0x9, 0xF9, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define FSCTL_GET_REFS_VOLUME_DATA CTL_CODE(0x9, 0xB6, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define FSCTL_QUERY_REFS_SMR_VOLUME_INFO CTL_CODE(0x9, 0xF7, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_QUERY_REFS_VOLUME_COUNTER_INFO CTL_CODE(0x9, 0xDE, METHOD_NEITHER, FILE_ANY_ACCESS)

#define FSCTL_REFS_DEALLOCATE_RANGES CTL_CODE(0x9, 0xF6, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_REFS_DEALLOCATE_RANGES_EX CTL_CODE(0x9, 0x113, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_REFS_STREAM_SNAPSHOT_MANAGEMENT CTL_CODE(0x9, 0x110, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define FSCTL_SET_REFS_SMR_VOLUME_GC_PARAMETERS                                                    \
    CTL_CODE(0x9, 0xF8, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define REFS_SMR_VOLUME_INFO_OUTPUT_VERSION_V0 0
#define REFS_SMR_VOLUME_GC_PARAMETERS_VERSION_V1 1
#define REFS_SMR_VOLUME_INFO_OUTPUT_VERSION_V1 1

EXTERN_C_START

typedef USHORT REFS_STREAM_EXTENT_PROPERTIES;
typedef REFS_STREAM_EXTENT_PROPERTIES *PREFS_STREAM_EXTENT_PROPERTIES;

typedef enum _REFS_DEALLOCATE_RANGES_ALLOCATOR {
    REFS_DEALLOCATE_RANGES_ALLOCATOR_NONE = 0,
    REFS_DEALLOCATE_RANGES_ALLOCATOR_SAA,
    REFS_DEALLOCATE_RANGES_ALLOCATOR_CAA,
    REFS_DEALLOCATE_RANGES_ALLOCATOR_MAA,
} REFS_DEALLOCATE_RANGES_ALLOCATOR,
    *PREFS_DEALLOCATE_RANGES_ALLOCATOR;

typedef enum _REFS_SMR_VOLUME_GC_ACTION {
    SmrGcActionStart = 1,
    SmrGcActionStartFullSpeed,
    SmrGcActionPause,
    SmrGcActionStop,
} REFS_SMR_VOLUME_GC_ACTION,
    *PREFS_SMR_VOLUME_GC_ACTION;

typedef enum _REFS_SMR_VOLUME_GC_METHOD {
    SmrGcMethodCompaction = 1,
    SmrGcMethodCompression,
    SmrGcMethodRotation,
} REFS_SMR_VOLUME_GC_METHOD,
    *PREFS_SMR_VOLUME_GC_METHOD;

typedef enum _REFS_SMR_VOLUME_GC_STATE {
    SmrGcStateInactive = 0,
    SmrGcStatePaused,
    SmrGcStateActive,
    SmrGcStateActiveFullSpeed,
} REFS_SMR_VOLUME_GC_STATE,
    *PREFS_SMR_VOLUME_GC_STATE;

enum _REFS_STREAM_EXTENT_PROPERTIES {
    REFS_STREAM_EXTENT_PROPERTY_VALID = 16,
    REFS_STREAM_EXTENT_PROPERTY_STREAM_RESERVED = 32,
    REFS_STREAM_EXTENT_PROPERTY_CRC32 = 128,
    REFS_STREAM_EXTENT_PROPERTY_CRC64 = 0x100,
    REFS_STREAM_EXTENT_PROPERTY_GHOSTED = 0x200,
    REFS_STREAM_EXTENT_PROPERTY_READONLY = 0x400,
    REFS_STREAM_EXTENT_PROPERTY_SPARSE = 8,
};

typedef enum _REFS_STREAM_SNAPSHOT_OPERATION {
    REFS_STREAM_SNAPSHOT_OPERATION_INVALID = 0,
    REFS_STREAM_SNAPSHOT_OPERATION_CREATE,
    REFS_STREAM_SNAPSHOT_OPERATION_LIST,
    REFS_STREAM_SNAPSHOT_OPERATION_QUERY_DELTAS,
    REFS_STREAM_SNAPSHOT_OPERATION_REVERT,
    REFS_STREAM_SNAPSHOT_OPERATION_SET_SHADOW_BTREE,
    REFS_STREAM_SNAPSHOT_OPERATION_CLEAR_SHADOW_BTREE,
    REFS_STREAM_SNAPSHOT_OPERATION_MAX = 6,
} REFS_STREAM_SNAPSHOT_OPERATION,
    *PREFS_STREAM_SNAPSHOT_OPERATION;

typedef struct {
    ULONG ByteCount;
    ULONG MajorVersion;
    ULONG MinorVersion;
    ULONG BytesPerPhysicalSector;
    LARGE_INTEGER VolumeSerialNumber;
    LARGE_INTEGER NumberSectors;
    LARGE_INTEGER TotalClusters;
    LARGE_INTEGER FreeClusters;
    LARGE_INTEGER TotalReserved;
    ULONG BytesPerSector;
    ULONG BytesPerCluster;
    LARGE_INTEGER MaximumSizeOfResidentFile;
    USHORT FastTierDataFillRatio;
    USHORT SlowTierDataFillRatio;
    ULONG DestagesFastTierToSlowTierRate;
    LARGE_INTEGER Reserved[9];
} REFS_VOLUME_DATA_BUFFER, *PREFS_VOLUME_DATA_BUFFER;

typedef struct _REFS_DEALLOCATE_RANGES_RANGE REFS_DEALLOCATE_RANGES_RANGE,
    *PREFS_DEALLOCATE_RANGES_RANGE;
struct _REFS_DEALLOCATE_RANGES_RANGE {
    ULONGLONG StartOfRange;
    ULONGLONG CountOfRange;
};

typedef struct _REFS_DEALLOCATE_RANGES_INPUT_BUFFER REFS_DEALLOCATE_RANGES_INPUT_BUFFER,
    *PREFS_DEALLOCATE_RANGES_INPUT_BUFFER;
struct _REFS_DEALLOCATE_RANGES_INPUT_BUFFER {
    ULONG RangeCount;
    REFS_DEALLOCATE_RANGES_RANGE Ranges[1];
};

typedef struct _REFS_DEALLOCATE_RANGES_INPUT_BUFFER_EX REFS_DEALLOCATE_RANGES_INPUT_BUFFER_EX,
    *PREFS_DEALLOCATE_RANGES_INPUT_BUFFER_EX;
struct _REFS_DEALLOCATE_RANGES_INPUT_BUFFER_EX {
    ULONG RangeCount;
    REFS_DEALLOCATE_RANGES_ALLOCATOR Allocator;
    LONGLONG StreamReserveUpdateCount;
    ULONG OffsetToRanges;
    ULONG OffsetToLeakCounts;
    ULONGLONG Reserved[2];
};

typedef struct _REFS_REMOVE_HARDLINK_BACKPOINTER REFS_REMOVE_HARDLINK_BACKPOINTER,
    *PREFS_REMOVE_HARDLINK_BACKPOINTER;
struct _REFS_REMOVE_HARDLINK_BACKPOINTER {
    ULONGLONG ParentDirectory;
    ULONGLONG Reserved;
    WCHAR FileName[1];
};

typedef struct _REFS_SMR_VOLUME_GC_PARAMETERS REFS_SMR_VOLUME_GC_PARAMETERS,
    *PREFS_SMR_VOLUME_GC_PARAMETERS;
struct _REFS_SMR_VOLUME_GC_PARAMETERS {
    ULONG Version;
    ULONG Flags;
    REFS_SMR_VOLUME_GC_ACTION Action;
    REFS_SMR_VOLUME_GC_METHOD Method;
    ULONG IoGranularity;
    ULONG CompressionFormat;
    ULONGLONG Unused[8];
};

typedef struct _REFS_SMR_VOLUME_INFO_OUTPUT REFS_SMR_VOLUME_INFO_OUTPUT,
    *PREFS_SMR_VOLUME_INFO_OUTPUT;
struct _REFS_SMR_VOLUME_INFO_OUTPUT {
    ULONG Version;
    ULONG Flags;
    LARGE_INTEGER SizeOfRandomlyWritableTier;
    LARGE_INTEGER FreeSpaceInRandomlyWritableTier;
    LARGE_INTEGER SizeofSMRTier;
    LARGE_INTEGER FreeSpaceInSMRTier;
    LARGE_INTEGER UsableFreeSpaceInSMRTier;
    REFS_SMR_VOLUME_GC_STATE VolumeGcState;
    NTSTATUS VolumeGcLastStatus;
    ULONG CurrentGcBandFillPercentage;
    ULONGLONG Unused[6];
};

typedef struct _REFS_STREAM_EXTENT REFS_STREAM_EXTENT, *PREFS_STREAM_EXTENT;
struct _REFS_STREAM_EXTENT {
    LONGLONG Vcn;
    LONGLONG Lcn;
    LONGLONG Length;
    REFS_STREAM_EXTENT_PROPERTIES Properties;
};

typedef struct _REFS_STREAM_SNAPSHOT_LIST_OUTPUT_BUFFER_ENTRY
    REFS_STREAM_SNAPSHOT_LIST_OUTPUT_BUFFER_ENTRY,
    *PREFS_STREAM_SNAPSHOT_LIST_OUTPUT_BUFFER_ENTRY;
struct _REFS_STREAM_SNAPSHOT_LIST_OUTPUT_BUFFER_ENTRY {
    ULONG NextEntryOffset;
    USHORT SnapshotNameLength;
    ULONGLONG SnapshotCreationTime;
    ULONGLONG StreamSize;
    ULONGLONG StreamAllocationSize;
    ULONGLONG Reserved[2];
    WCHAR SnapshotName[1];
};

typedef struct _REFS_STREAM_SNAPSHOT_LIST_OUTPUT_BUFFER REFS_STREAM_SNAPSHOT_LIST_OUTPUT_BUFFER,
    *PREFS_STREAM_SNAPSHOT_LIST_OUTPUT_BUFFER;
struct _REFS_STREAM_SNAPSHOT_LIST_OUTPUT_BUFFER {
    ULONG EntryCount;
    ULONG BufferSizeRequiredForQuery;
    ULONG Reserved[2];
    REFS_STREAM_SNAPSHOT_LIST_OUTPUT_BUFFER_ENTRY Entries[1];
};

typedef struct _REFS_STREAM_SNAPSHOT_MANAGEMENT_INPUT_BUFFER
    REFS_STREAM_SNAPSHOT_MANAGEMENT_INPUT_BUFFER,
    *PREFS_STREAM_SNAPSHOT_MANAGEMENT_INPUT_BUFFER;
struct _REFS_STREAM_SNAPSHOT_MANAGEMENT_INPUT_BUFFER {
    REFS_STREAM_SNAPSHOT_OPERATION Operation;
    USHORT SnapshotNameLength;
    USHORT OperationInputBufferLength;
    ULONGLONG Reserved[2];
    USHORT NameAndInputBuffer[1];
};

typedef struct _REFS_STREAM_SNAPSHOT_QUERY_DELTAS_INPUT_BUFFER
    REFS_STREAM_SNAPSHOT_QUERY_DELTAS_INPUT_BUFFER,
    *PREFS_STREAM_SNAPSHOT_QUERY_DELTAS_INPUT_BUFFER;
struct _REFS_STREAM_SNAPSHOT_QUERY_DELTAS_INPUT_BUFFER {
    LONGLONG StartingVcn;
    ULONG Flags;
    ULONG Reserved;
};

typedef struct _REFS_STREAM_SNAPSHOT_QUERY_DELTAS_OUTPUT_BUFFER
    REFS_STREAM_SNAPSHOT_QUERY_DELTAS_OUTPUT_BUFFER,
    *PREFS_STREAM_SNAPSHOT_QUERY_DELTAS_OUTPUT_BUFFER;
struct _REFS_STREAM_SNAPSHOT_QUERY_DELTAS_OUTPUT_BUFFER {
    ULONG ExtentCount;
    ULONG Reserved[2];
    REFS_STREAM_EXTENT Extents[1];
};

typedef struct _REFS_VOLUME_COUNTER_INFO_INPUT_BUFFER REFS_VOLUME_COUNTER_INFO_INPUT_BUFFER,
    *PREFS_VOLUME_COUNTER_INFO_INPUT_BUFFER;
struct _REFS_VOLUME_COUNTER_INFO_INPUT_BUFFER {
    BOOLEAN ResetCounters;
};

typedef struct _VOLUME_REFS_INFO_BUFFER VOLUME_REFS_INFO_BUFFER, *PVOLUME_REFS_INFO_BUFFER;
struct _VOLUME_REFS_INFO_BUFFER {
    LARGE_INTEGER CacheSizeInBytes;
    LARGE_INTEGER AllocatedCacheInBytes;
    LARGE_INTEGER PopulatedCacheInBytes;
    LARGE_INTEGER InErrorCacheInBytes;
    LARGE_INTEGER MemoryUsedForCacheMetadata;
    ULONG CacheLineSize;
    LONG CacheTransactionsOutstanding;
    LONG CacheLinesFree;
    LONG CacheLinesInError;
    LARGE_INTEGER CacheHitsInBytes;
    LARGE_INTEGER CacheMissesInBytes;
    LARGE_INTEGER CachePopulationUpdatesInBytes;
    LARGE_INTEGER CacheWriteThroughUpdatesInBytes;
    LARGE_INTEGER CacheInvalidationsInBytes;
    LARGE_INTEGER CacheOverReadsInBytes;
    LARGE_INTEGER MetadataWrittenBytes;
    LONG CacheHitCounter;
    LONG CacheMissCounter;
    LONG CacheLineAllocationCounter;
    LONG CacheInvalidationsCounter;
    LONG CachePopulationUpdatesCounter;
    LONG CacheWriteThroughUpdatesCounter;
    LONG MaxCacheTransactionsOutstanding;
    LONG DataWritesReallocationCount;
    LONG DataInPlaceWriteCount;
    LONG MetadataAllocationsFastTierCount;
    LONG MetadataAllocationsSlowTierCount;
    LONG DataAllocationsFastTierCount;
    LONG DataAllocationsSlowTierCount;
    LONG DestagesSlowTierToFastTier;
    LONG DestagesFastTierToSlowTier;
    LONG SlowTierDataFillRatio;
    LONG FastTierDataFillRatio;
    LONG SlowTierMetadataFillRatio;
    LONG FastTierMetadataFillRatio;
    LONG SlowToFastDestageReadLatency;
    LONG SlowToFastDestageReadLatencyBase;
    LONG SlowToFastDestageWriteLatency;
    LONG SlowToFastDestageWriteLatencyBase;
    LONG FastToSlowDestageReadLatency;
    LONG FastToSlowDestageReadLatencyBase;
    LONG FastToSlowDestageWriteLatency;
    LONG FastToSlowDestageWriteLatencyBase;
    LONG SlowTierContainerFillRatio;
    LONG SlowTierContainerFillRatioBase;
    LONG FastTierContainerFillRatio;
    LONG FastTierContainerFillRatioBase;
    LONG TreeUpdateLatency;
    LONG TreeUpdateLatencyBase;
    LONG CheckpointLatency;
    LONG CheckpointLatencyBase;
    LONG TreeUpdateCount;
    LONG CheckpointCount;
    LONG LogWriteCount;
    LONG LogFillRatio;
    LONG ReadCacheInvalidationsForOverwrite;
    LONG ReadCacheInvalidationsForReuse;
    LONG ReadCacheInvalidationsGeneral;
    LONG ReadCacheChecksOnMount;
    LONG ReadCacheIssuesOnMount;
    LONG TrimLatency;
    LONG TrimLatencyBase;
    LONG DataCompactionCount;
    LONG CompactionReadLatency;
    LONG CompactionReadLatencyBase;
    LONG CompactionWriteLatency;
    LONG CompactionWriteLatencyBase;
    LARGE_INTEGER DataInPlaceWriteClusterCount;
    LONG CompactionFailedDueToIneligibleContainer;
    LONG CompactionFailedDueToMaxFragmentation;
    LONG CompactedContainerFillRatio;
    LONG CompactedContainerFillRatioBase;
    LONG ContainerMoveRetryCount;
    LONG ContainerMoveFailedDueToIneligibleContainer;
    LONG CompactionFailureCount;
    LONG ContainerMoveFailureCount;
    LARGE_INTEGER NumberOfDirtyMetadataPages;
    LONG NumberOfDirtyTableListEntries;
    LONG NumberOfDeleteQueueEntries;
};

EXTERN_C_END

#endif

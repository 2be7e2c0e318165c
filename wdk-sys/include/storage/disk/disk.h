/*
 * Control codes of a disk as a whole: is it ready, may it be written, its caches, its attributes,
 * and how it is shared.
 */
#ifndef CWDK_STORAGE_DISK_DISK_H
#define CWDK_STORAGE_DISK_DISK_H

#include "nt/io.h"

EXTERN_C_START

/* The medium. */
#define IOCTL_DISK_IS_WRITABLE CTL_CODE(FILE_DEVICE_DISK, 0x9, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_CONTROLLER_NUMBER                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x11, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_SENSE_DEVICE CTL_CODE(FILE_DEVICE_DISK, 0xF8, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_ARE_VOLUMES_READY                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x87, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_CHECK_VERIFY CTL_CODE(FILE_DEVICE_DISK, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_MEDIA_REMOVAL                                                                   \
    CTL_CODE(FILE_DEVICE_DISK, 0x201, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_EJECT_MEDIA CTL_CODE(FILE_DEVICE_DISK, 0x202, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_LOAD_MEDIA CTL_CODE(FILE_DEVICE_DISK, 0x203, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_RESERVE CTL_CODE(FILE_DEVICE_DISK, 0x204, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_RELEASE CTL_CODE(FILE_DEVICE_DISK, 0x205, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_FIND_NEW_DEVICES                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x206, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_VOLUMES_ARE_READY                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x88, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _DISK_CONTROLLER_NUMBER DISK_CONTROLLER_NUMBER, *PDISK_CONTROLLER_NUMBER;
struct _DISK_CONTROLLER_NUMBER {
    ULONG ControllerNumber;
    ULONG DiskNumber;
};

/* Caches. */
#define IOCTL_DISK_GET_CACHE_INFORMATION                                                           \
    CTL_CODE(FILE_DEVICE_DISK, 0x35, METHOD_BUFFERED, FILE_READ_ACCESS)
#define OBSOLETE_DISK_GET_WRITE_CACHE_STATE                                                        \
    CTL_CODE(FILE_DEVICE_DISK, 0x37, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_GET_CACHE_SETTING                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x38, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_SET_CACHE_INFORMATION                                                           \
    CTL_CODE(FILE_DEVICE_DISK, 0x36, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_CACHE_SETTING                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x39, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef enum DISK_CACHE_RETENTION_PRIORITY {
    EqualPriority = 0,
    KeepPrefetchedData,
    KeepReadData,
} DISK_CACHE_RETENTION_PRIORITY;

typedef enum _DISK_CACHE_STATE {
    DiskCacheNormal = 0,
    DiskCacheWriteThroughNotSupported,
    DiskCacheModifyUnsuccessful,
} DISK_CACHE_STATE,
    *PDISK_CACHE_STATE;

typedef struct _DISK_CACHE_INFORMATION DISK_CACHE_INFORMATION, *PDISK_CACHE_INFORMATION;
struct _DISK_CACHE_INFORMATION {
    BOOLEAN ParametersSavable;
    BOOLEAN ReadCacheEnabled;
    BOOLEAN WriteCacheEnabled;
    DISK_CACHE_RETENTION_PRIORITY ReadRetentionPriority;
    DISK_CACHE_RETENTION_PRIORITY WriteRetentionPriority;
    USHORT DisablePrefetchTransferLength;
    BOOLEAN PrefetchScalar;
    union {
        struct {
            USHORT Minimum;
            USHORT Maximum;
            USHORT MaximumBlocks;
        } ScalarPrefetch;
        struct {
            USHORT Minimum;
            USHORT Maximum;
        } BlockPrefetch;
    };
};

typedef struct _DISK_CACHE_SETTING DISK_CACHE_SETTING, *PDISK_CACHE_SETTING;
struct _DISK_CACHE_SETTING {
    ULONG Version;
    DISK_CACHE_STATE State;
    BOOLEAN IsPowerProtected;
};

/* Offline, read-only. */
#define DISK_ATTRIBUTE_OFFLINE 1
#define DISK_ATTRIBUTE_READ_ONLY 2
#define DISK_ATTRIBUTE_HIDDEN 4
#define DISK_ATTRIBUTE_MAINTENANCE 8
#define DISK_ATTRIBUTE_SPACES_BYPASS 0x10
#define IOCTL_DISK_GET_DISK_ATTRIBUTES                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x3C, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_SET_DISK_ATTRIBUTES                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x3D, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _GET_DISK_ATTRIBUTES GET_DISK_ATTRIBUTES, *PGET_DISK_ATTRIBUTES;
struct _GET_DISK_ATTRIBUTES {
    ULONG Version;
    ULONG Reserved1;
    ULONGLONG Attributes;
};

typedef struct _SET_DISK_ATTRIBUTES SET_DISK_ATTRIBUTES, *PSET_DISK_ATTRIBUTES;
struct _SET_DISK_ATTRIBUTES {
    ULONG Version;
    BOOLEAN Persist;
    BOOLEAN RelinquishOwnership;
    BOOLEAN Reserved1[2];
    ULONGLONG Attributes;
    ULONGLONG AttributesMask;
    GUID Owner;
};

/* Clusters, storage networks and snapshots. */
#define DISK_CLUSTER_FLAG_ENABLED 1
#define DISK_CLUSTER_FLAG_CSV 2
#define DISK_CLUSTER_FLAG_IN_MAINTENANCE 4
#define DISK_CLUSTER_FLAG_PNP_ARRIVAL_COMPLETE 8
#define IOCTL_DISK_IS_CLUSTERED CTL_CODE(FILE_DEVICE_DISK, 0x3E, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_CLUSTER_INFO                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x85, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_DISK_GET_SAN_SETTINGS                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x80, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_GET_SNAPSHOT_INFO                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x82, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DISK_SET_SAN_SETTINGS                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x81, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_SNAPSHOT_INFO                                                               \
    CTL_CODE(FILE_DEVICE_DISK, 0x83, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_RESET_SNAPSHOT_INFO                                                             \
    CTL_CODE(FILE_DEVICE_DISK, 0x84, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_DISK_SET_CLUSTER_INFO                                                                \
    CTL_CODE(FILE_DEVICE_DISK, 0x86, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef enum _DISK_SAN_POLICY {
    DiskSanPolicyUnknown = 0,
    DiskSanPolicyOnline,
    DiskSanPolicyOfflineShared,
    DiskSanPolicyOffline,
    DiskSanPolicyOfflineInternal,
    DiskSanPolicyMax,
} DISK_SAN_POLICY,
    *PDISK_SAN_POLICY;

typedef enum _DISK_SNAPSHOT_STATE {
    DiskSnapshotNormalDisk = 0,
    DiskSnapshotSnapshotCheckRequired,
    DiskSnapshotPreSnapshot,
    DiskSnapshotSnapshotDisk,
} DISK_SNAPSHOT_STATE,
    *PDISK_SNAPSHOT_STATE;

typedef struct _DISK_CLUSTER_INFO DISK_CLUSTER_INFO, *PDISK_CLUSTER_INFO;
struct _DISK_CLUSTER_INFO {
    ULONG Version;
    ULONGLONG Flags;
    ULONGLONG FlagsMask;
    BOOLEAN Notify;
};

typedef struct _DISK_SAN_SETTINGS DISK_SAN_SETTINGS, *PDISK_SAN_SETTINGS;
struct _DISK_SAN_SETTINGS {
    ULONG Version;
    DISK_SAN_POLICY SanPolicy;
};

typedef struct _DISK_SNAPSHOT_INFO DISK_SNAPSHOT_INFO, *PDISK_SNAPSHOT_INFO;
struct _DISK_SNAPSHOT_INFO {
    ULONG Version;
    DISK_SNAPSHOT_STATE State;
    GUID SnapshotSetId;
    GUID SnapshotId;
    GUID LunId;
    LARGE_INTEGER CreationTimeStamp;
    ULONG ImportCount;
    ULONG Flags;
    ULONG AdditionalDataSize;
    UCHAR AdditionalData[1];
};

typedef struct _MAPPED_ADDRESS MAPPED_ADDRESS, *PMAPPED_ADDRESS;
struct _MAPPED_ADDRESS {
    struct _MAPPED_ADDRESS *NextMappedAddress;
    PVOID MappedAddress;
    ULONG NumberOfBytes;
    LARGE_INTEGER IoAddress;
    ULONG BusNumber;
};

EXTERN_C_END

#endif

/*
 * More properties of a device: what access costs, where it is, how it fails, how it encrypts. See
 * storage/property.h for how they are asked for.
 */
#ifndef CWDK_STORAGE_DESCRIPTOR_H
#define CWDK_STORAGE_DESCRIPTOR_H

#include "nt/io.h"

EXTERN_C_START

/* Sizes and costs of access. */
#define STORAGE_PRIORITY_HINT_SUPPORTED 1
#define DEVICE_LB_PROVISIONING_DESCRIPTOR_V1_SIZE 0x20ULL
#define IOCTL_STORAGE_CHECK_PRIORITY_HINT_SUPPORT                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x620, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _DEVICE_COPY_OFFLOAD_DESCRIPTOR DEVICE_COPY_OFFLOAD_DESCRIPTOR,
    *PDEVICE_COPY_OFFLOAD_DESCRIPTOR;
struct _DEVICE_COPY_OFFLOAD_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG MaximumTokenLifetime;
    ULONG DefaultTokenLifetime;
    ULONGLONG MaximumTransferSize;
    ULONGLONG OptimalTransferCount;
    ULONG MaximumDataDescriptors;
    ULONG MaximumTransferLengthPerDescriptor;
    ULONG OptimalTransferLengthPerDescriptor;
    USHORT OptimalTransferLengthGranularity;
    UCHAR Reserved[2];
};

typedef struct _DEVICE_LB_PROVISIONING_DESCRIPTOR DEVICE_LB_PROVISIONING_DESCRIPTOR,
    *PDEVICE_LB_PROVISIONING_DESCRIPTOR;
struct _DEVICE_LB_PROVISIONING_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    UCHAR ThinProvisioningEnabled : 1;
    UCHAR ThinProvisioningReadZeros : 1;
    UCHAR AnchorSupported : 3;
    UCHAR UnmapGranularityAlignmentValid : 1;
    UCHAR GetFreeSpaceSupported : 1;
    UCHAR MapSupported : 1;
    UCHAR Reserved1[7];
    ULONGLONG OptimalUnmapGranularity;
    ULONGLONG UnmapGranularityAlignment;
    ULONG MaxUnmapLbaCount;
    ULONG MaxUnmapBlockDescriptorCount;
};

typedef struct _DEVICE_POWER_DESCRIPTOR DEVICE_POWER_DESCRIPTOR, *PDEVICE_POWER_DESCRIPTOR;
struct _DEVICE_POWER_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    BOOLEAN DeviceAttentionSupported;
    BOOLEAN AsynchronousNotificationSupported;
    BOOLEAN IdlePowerManagementEnabled;
    BOOLEAN D3ColdEnabled;
    BOOLEAN D3ColdSupported;
    BOOLEAN NoVerifyDuringIdlePower;
    UCHAR Reserved[2];
    ULONG IdleTimeoutInMS;
};

typedef struct _DEVICE_SEEK_PENALTY_DESCRIPTOR DEVICE_SEEK_PENALTY_DESCRIPTOR,
    *PDEVICE_SEEK_PENALTY_DESCRIPTOR;
struct _DEVICE_SEEK_PENALTY_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    BOOLEAN IncursSeekPenalty;
};

typedef struct _DEVICE_TRIM_DESCRIPTOR DEVICE_TRIM_DESCRIPTOR, *PDEVICE_TRIM_DESCRIPTOR;
struct _DEVICE_TRIM_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    BOOLEAN TrimEnabled;
};

typedef struct _DEVICE_WRITE_AGGREGATION_DESCRIPTOR DEVICE_WRITE_AGGREGATION_DESCRIPTOR,
    *PDEVICE_WRITE_AGGREGATION_DESCRIPTOR;
struct _DEVICE_WRITE_AGGREGATION_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    BOOLEAN BenefitsFromWriteAggregation;
};

typedef struct _STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR,
    *PSTORAGE_ACCESS_ALIGNMENT_DESCRIPTOR;
struct _STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG BytesPerCacheLine;
    ULONG BytesOffsetForCacheAlignment;
    ULONG BytesPerLogicalSector;
    ULONG BytesPerPhysicalSector;
    ULONG BytesOffsetForSectorAlignment;
};

typedef struct _STORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR STORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR,
    *PSTORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR;
struct _STORAGE_DEVICE_IO_CAPABILITY_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG LunMaxIoCount;
    ULONG AdapterMaxIoCount;
};

typedef struct _STORAGE_LB_PROVISIONING_MAP_RESOURCES STORAGE_LB_PROVISIONING_MAP_RESOURCES,
    *PSTORAGE_LB_PROVISIONING_MAP_RESOURCES;
struct _STORAGE_LB_PROVISIONING_MAP_RESOURCES {
    ULONG Size;
    ULONG Version;
    UCHAR AvailableMappingResourcesValid : 1;
    UCHAR UsedMappingResourcesValid : 1;
    UCHAR Reserved0 : 6;
    UCHAR Reserved1[3];
    UCHAR AvailableMappingResourcesScope : 2;
    UCHAR UsedMappingResourcesScope : 2;
    UCHAR Reserved2 : 4;
    UCHAR Reserved3[3];
    ULONGLONG AvailableMappingResources;
    ULONGLONG UsedMappingResources;
};

typedef struct _STORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR STORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR,
    *PSTORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR;
struct _STORAGE_MEDIUM_PRODUCT_TYPE_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG MediumProductType;
};

typedef struct _STORAGE_PRIORITY_HINT_SUPPORT STORAGE_PRIORITY_HINT_SUPPORT,
    *PSTORAGE_PRIORITY_HINT_SUPPORT;
struct _STORAGE_PRIORITY_HINT_SUPPORT {
    ULONG SupportFlags;
};

/* Where it is, and how it fails. */
#define STORAGE_DEVICE_NUMA_NODE_UNKNOWN 0xFFFFFFFFU

typedef enum _STORAGE_ENCRYPTION_TYPE {
    StorageEncryptionTypeUnknown = 0,
    StorageEncryptionTypeEDrive,
    StorageEncryptionTypeTcgOpal,
} STORAGE_ENCRYPTION_TYPE,
    *PSTORAGE_ENCRYPTION_TYPE;

typedef struct _DEVICE_LOCATION DEVICE_LOCATION, *PDEVICE_LOCATION;
struct _DEVICE_LOCATION {
    ULONG Socket;
    ULONG Slot;
    ULONG Adapter;
    ULONG Port;
    union {
        struct {
            ULONG Channel;
            ULONG Device;
        };
        struct {
            ULONG Target;
            ULONG Lun;
        };
    };
};

typedef struct _STORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR STORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR,
    *PSTORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR;
struct _STORAGE_DEVICE_FAULT_DOMAIN_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG NumberOfFaultDomains;
    GUID FaultDomainIds[1];
};

typedef struct _STORAGE_DEVICE_LED_STATE_DESCRIPTOR STORAGE_DEVICE_LED_STATE_DESCRIPTOR,
    *PSTORAGE_DEVICE_LED_STATE_DESCRIPTOR;
struct _STORAGE_DEVICE_LED_STATE_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONGLONG State;
};

typedef struct _STORAGE_DEVICE_LOCATION_DESCRIPTOR STORAGE_DEVICE_LOCATION_DESCRIPTOR,
    *PSTORAGE_DEVICE_LOCATION_DESCRIPTOR;
struct _STORAGE_DEVICE_LOCATION_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    DEVICE_LOCATION Location;
    ULONG StringOffset;
};

typedef struct _STORAGE_DEVICE_NUMA_PROPERTY STORAGE_DEVICE_NUMA_PROPERTY,
    *PSTORAGE_DEVICE_NUMA_PROPERTY;
struct _STORAGE_DEVICE_NUMA_PROPERTY {
    ULONG Version;
    ULONG Size;
    ULONG NumaNode;
};

typedef struct _STORAGE_DEVICE_RESILIENCY_DESCRIPTOR STORAGE_DEVICE_RESILIENCY_DESCRIPTOR,
    *PSTORAGE_DEVICE_RESILIENCY_DESCRIPTOR;
struct _STORAGE_DEVICE_RESILIENCY_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG NameOffset;
    ULONG NumberOfLogicalCopies;
    ULONG NumberOfPhysicalCopies;
    ULONG PhysicalDiskRedundancy;
    ULONG NumberOfColumns;
    ULONG Interleave;
};

typedef struct _STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY,
    *PSTORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY;
struct _STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY {
    ULONG Version;
    ULONG Size;
    BOOLEAN SupportsSelfEncryption;
};

struct _STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY_V2 {
    ULONG Version;
    ULONG Size;
    BOOLEAN SupportsSelfEncryption;
    STORAGE_ENCRYPTION_TYPE EncryptionType;
};

typedef struct _STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY_V2
    STORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY_V2,
    *PSTORAGE_DEVICE_SELF_ENCRYPTION_PROPERTY_V2;

typedef struct _STORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT STORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT,
    *PSTORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT;
struct _STORAGE_DEVICE_UNSAFE_SHUTDOWN_COUNT {
    ULONG Version;
    ULONG Size;
    ULONG UnsafeShutdownCount;
};

typedef struct _STORAGE_FRU_ID_DESCRIPTOR STORAGE_FRU_ID_DESCRIPTOR, *PSTORAGE_FRU_ID_DESCRIPTOR;
struct _STORAGE_FRU_ID_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG IdentifierSize;
    UCHAR Identifier[1];
};

/* Attributes, and how they are managed. */
#define STORATTRIBUTE_NONE 0
#define STORAGE_ATTRIBUTE_BYTE_ADDRESSABLE_IO 1
#define STORATTRIBUTE_MANAGEMENT_STATE 1
#define STORAGE_ATTRIBUTE_BLOCK_IO 2
#define STORAGE_ATTRIBUTE_DYNAMIC_PERSISTENCE 4
#define STORAGE_ATTRIBUTE_VOLATILE 8
#define STORAGE_ATTRIBUTE_ASYNC_EVENT_NOTIFICATION 0x10
#define STORAGE_ATTRIBUTE_PERF_SIZE_INDEPENDENT 0x20
#define IOCTL_STORAGE_ATTRIBUTE_MANAGEMENT                                                         \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x727, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef enum _STORAGE_ATTRIBUTE_MGMT_ACTION {
    StorAttributeMgmt_ClearAttribute = 0,
    StorAttributeMgmt_SetAttribute,
    StorAttributeMgmt_ResetAttribute,
} STORAGE_ATTRIBUTE_MGMT_ACTION,
    *PSTORAGE_ATTRIBUTE_MGMT_ACTION;

typedef struct _STORAGE_ATTRIBUTE_MGMT STORAGE_ATTRIBUTE_MGMT, *PSTORAGE_ATTRIBUTE_MGMT;
struct _STORAGE_ATTRIBUTE_MGMT {
    ULONG Version;
    ULONG Size;
    STORAGE_ATTRIBUTE_MGMT_ACTION Action;
    ULONG Attribute;
};

typedef struct _STORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR STORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR,
    *PSTORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR;
struct _STORAGE_DEVICE_ATTRIBUTES_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG64 Attributes;
};

EXTERN_C_END

#endif

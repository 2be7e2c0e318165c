/*
 * IOCTL_STORAGE_QUERY_PROPERTY and IOCTL_STORAGE_SET_PROPERTY: a device or an adapter is asked for
 * the property that an identifier names, and answers with a descriptor that begins with its version
 * and size. Descriptors grow: compare Size with the offset of a member before reading it.
 */
#ifndef CWDK_STORAGE_PROPERTY_H
#define CWDK_STORAGE_PROPERTY_H

#include "nt/io.h"
#include "storage/media.h"

EXTERN_C_START

#define IOCTL_STORAGE_QUERY_PROPERTY                                                               \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x500, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_SET_PROPERTY                                                                 \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x4FF, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef enum _STORAGE_PORT_CODE_SET {
    StoragePortCodeSetReserved = 0,
    StoragePortCodeSetStorport,
    StoragePortCodeSetSCSIport,
    StoragePortCodeSetSpaceport,
    StoragePortCodeSetATAport,
    StoragePortCodeSetUSBport,
    StoragePortCodeSetSBP2port,
    StoragePortCodeSetSDport,
} STORAGE_PORT_CODE_SET,
    *PSTORAGE_PORT_CODE_SET;

typedef enum _STORAGE_PROPERTY_ID {
    StorageDeviceProperty = 0,
    StorageAdapterProperty,
    StorageDeviceIdProperty,
    StorageDeviceUniqueIdProperty,
    StorageDeviceWriteCacheProperty,
    StorageMiniportProperty,
    StorageAccessAlignmentProperty,
    StorageDeviceSeekPenaltyProperty,
    StorageDeviceTrimProperty,
    StorageDeviceWriteAggregationProperty,
    StorageDeviceDeviceTelemetryProperty,
    StorageDeviceLBProvisioningProperty,
    StorageDevicePowerProperty,
    StorageDeviceCopyOffloadProperty,
    StorageDeviceResiliencyProperty,
    StorageDeviceMediumProductType,
    StorageAdapterRpmbProperty,
    StorageAdapterCryptoProperty,
    StorageDeviceTieringProperty,
    StorageDeviceFaultDomainProperty,
    StorageDeviceClusportProperty,
    StorageDeviceDependantDevicesProperty,
    StorageDeviceIoCapabilityProperty = 48,
    StorageAdapterProtocolSpecificProperty,
    StorageDeviceProtocolSpecificProperty,
    StorageAdapterTemperatureProperty,
    StorageDeviceTemperatureProperty,
    StorageAdapterPhysicalTopologyProperty,
    StorageDevicePhysicalTopologyProperty,
    StorageDeviceAttributesProperty,
    StorageDeviceManagementStatus,
    StorageAdapterSerialNumberProperty,
    StorageDeviceLocationProperty,
    StorageDeviceNumaProperty,
    StorageDeviceZonedDeviceProperty,
    StorageDeviceUnsafeShutdownCount,
    StorageDeviceEnduranceProperty,
    StorageDeviceLedStateProperty,
    StorageDeviceSelfEncryptionProperty,
    StorageFruIdProperty,
} STORAGE_PROPERTY_ID,
    *PSTORAGE_PROPERTY_ID;

typedef enum _STORAGE_QUERY_TYPE {
    PropertyStandardQuery = 0,
    PropertyExistsQuery,
    PropertyMaskQuery,
    PropertyQueryMaxDefined,
} STORAGE_QUERY_TYPE,
    *PSTORAGE_QUERY_TYPE;

typedef enum _STORAGE_SET_TYPE {
    PropertyStandardSet = 0,
    PropertyExistsSet,
    PropertySetMaxDefined,
} STORAGE_SET_TYPE,
    *PSTORAGE_SET_TYPE;

typedef struct _STORAGE_DESCRIPTOR_HEADER STORAGE_DESCRIPTOR_HEADER, *PSTORAGE_DESCRIPTOR_HEADER;
struct _STORAGE_DESCRIPTOR_HEADER {
    ULONG Version;
    ULONG Size;
};

typedef struct _STORAGE_PROPERTY_QUERY STORAGE_PROPERTY_QUERY, *PSTORAGE_PROPERTY_QUERY;
struct _STORAGE_PROPERTY_QUERY {
    STORAGE_PROPERTY_ID PropertyId;
    STORAGE_QUERY_TYPE QueryType;
    UCHAR AdditionalParameters[1];
};

typedef struct _STORAGE_PROPERTY_SET STORAGE_PROPERTY_SET, *PSTORAGE_PROPERTY_SET;
struct _STORAGE_PROPERTY_SET {
    STORAGE_PROPERTY_ID PropertyId;
    STORAGE_SET_TYPE SetType;
    UCHAR AdditionalParameters[1];
};

/* The device, its adapter, its miniport. */
#define STORAGE_MINIPORT_DESCRIPTOR_V1_SIZE 0x10ULL
#define NO_SRBTYPE_ADAPTER_DESCRIPTOR_SIZE 30UL
#define STORAGE_ADAPTER_SERIAL_NUMBER_V1_MAX_LENGTH 0x80
#define STORAGE_ADAPTER_SERIAL_NUMBER_V1_SIZE 0x108ULL
#define STORAGE_ADAPTER_SERIAL_NUMBER_V1_VERSION 0x108ULL

typedef struct _STORAGE_ADAPTER_DESCRIPTOR STORAGE_ADAPTER_DESCRIPTOR, *PSTORAGE_ADAPTER_DESCRIPTOR;
struct _STORAGE_ADAPTER_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG MaximumTransferLength;
    ULONG MaximumPhysicalPages;
    ULONG AlignmentMask;
    BOOLEAN AdapterUsesPio;
    BOOLEAN AdapterScansDown;
    BOOLEAN CommandQueueing;
    BOOLEAN AcceleratedTransfer;
    UCHAR BusType;
    USHORT BusMajorVersion;
    USHORT BusMinorVersion;
    UCHAR SrbType;
    UCHAR AddressType;
};

typedef struct _STORAGE_ADAPTER_SERIAL_NUMBER STORAGE_ADAPTER_SERIAL_NUMBER,
    *PSTORAGE_ADAPTER_SERIAL_NUMBER;
struct _STORAGE_ADAPTER_SERIAL_NUMBER {
    ULONG Version;
    ULONG Size;
    WCHAR SerialNumber[128];
};

typedef struct _STORAGE_DEVICE_DESCRIPTOR STORAGE_DEVICE_DESCRIPTOR, *PSTORAGE_DEVICE_DESCRIPTOR;
struct _STORAGE_DEVICE_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    UCHAR DeviceType;
    UCHAR DeviceTypeModifier;
    BOOLEAN RemovableMedia;
    BOOLEAN CommandQueueing;
    ULONG VendorIdOffset;
    ULONG ProductIdOffset;
    ULONG ProductRevisionOffset;
    ULONG SerialNumberOffset;
    STORAGE_BUS_TYPE BusType;
    ULONG RawPropertiesLength;
    UCHAR RawDeviceProperties[1];
};

typedef struct _STORAGE_MINIPORT_DESCRIPTOR STORAGE_MINIPORT_DESCRIPTOR,
    *PSTORAGE_MINIPORT_DESCRIPTOR;
struct _STORAGE_MINIPORT_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    STORAGE_PORT_CODE_SET Portdriver;
    BOOLEAN LUNResetSupported;
    BOOLEAN TargetResetSupported;
    USHORT IoTimeoutValue;
    BOOLEAN ExtraIoInfoSupported;
    union {
        struct {
            UCHAR LogicalPoFxForDisk : 1;
            UCHAR Reserved : 7;
        };
        UCHAR AsUCHAR;
    } Flags;
    UCHAR Reserved0[2];
    ULONG Reserved1;
};

/* Identifiers, as page 0x83 of the vital product data has them. */
#define StorageIdTypeNAA 3

typedef enum _STORAGE_ASSOCIATION_TYPE {
    StorageIdAssocDevice = 0,
    StorageIdAssocPort,
    StorageIdAssocTarget,
} STORAGE_ASSOCIATION_TYPE,
    *PSTORAGE_ASSOCIATION_TYPE;

typedef enum _STORAGE_IDENTIFIER_CODE_SET {
    StorageIdCodeSetReserved = 0,
    StorageIdCodeSetBinary,
    StorageIdCodeSetAscii,
    StorageIdCodeSetUtf8,
} STORAGE_IDENTIFIER_CODE_SET,
    *PSTORAGE_IDENTIFIER_CODE_SET;

typedef enum _STORAGE_IDENTIFIER_TYPE {
    StorageIdTypeVendorSpecific = 0,
    StorageIdTypeVendorId,
    StorageIdTypeEUI64,
    StorageIdTypeFCPHName,
    StorageIdTypePortRelative,
    StorageIdTypeTargetPortGroup,
    StorageIdTypeLogicalUnitGroup,
    StorageIdTypeMD5LogicalUnitIdentifier,
    StorageIdTypeScsiNameString,
} STORAGE_IDENTIFIER_TYPE,
    *PSTORAGE_IDENTIFIER_TYPE;

typedef enum _STORAGE_ID_NAA_FORMAT {
    StorageIdNAAFormatIEEEExtended = 2,
    StorageIdNAAFormatIEEERegistered,
    StorageIdNAAFormatIEEEERegisteredExtended = 5,
} STORAGE_ID_NAA_FORMAT,
    *PSTORAGE_ID_NAA_FORMAT;

typedef struct _STORAGE_DEVICE_ID_DESCRIPTOR STORAGE_DEVICE_ID_DESCRIPTOR,
    *PSTORAGE_DEVICE_ID_DESCRIPTOR;
struct _STORAGE_DEVICE_ID_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG NumberOfIdentifiers;
    UCHAR Identifiers[1];
};

typedef struct _STORAGE_IDENTIFIER STORAGE_IDENTIFIER, *PSTORAGE_IDENTIFIER;
struct _STORAGE_IDENTIFIER {
    STORAGE_IDENTIFIER_CODE_SET CodeSet;
    STORAGE_IDENTIFIER_TYPE Type;
    USHORT IdentifierSize;
    USHORT NextOffset;
    STORAGE_ASSOCIATION_TYPE Association;
    UCHAR Identifier[1];
};

/* The write cache. */
typedef enum _WRITE_CACHE_CHANGE {
    WriteCacheChangeUnknown = 0,
    WriteCacheNotChangeable,
    WriteCacheChangeable,
} WRITE_CACHE_CHANGE;

typedef enum _WRITE_CACHE_ENABLE {
    WriteCacheEnableUnknown = 0,
    WriteCacheDisabled,
    WriteCacheEnabled,
} WRITE_CACHE_ENABLE;

typedef enum _WRITE_CACHE_TYPE {
    WriteCacheTypeUnknown = 0,
    WriteCacheTypeNone,
    WriteCacheTypeWriteBack,
    WriteCacheTypeWriteThrough,
} WRITE_CACHE_TYPE;

typedef enum _WRITE_THROUGH {
    WriteThroughUnknown = 0,
    WriteThroughNotSupported,
    WriteThroughSupported,
} WRITE_THROUGH;

typedef struct _STORAGE_WRITE_CACHE_PROPERTY STORAGE_WRITE_CACHE_PROPERTY,
    *PSTORAGE_WRITE_CACHE_PROPERTY;
struct _STORAGE_WRITE_CACHE_PROPERTY {
    ULONG Version;
    ULONG Size;
    WRITE_CACHE_TYPE WriteCacheType;
    WRITE_CACHE_ENABLE WriteCacheEnabled;
    WRITE_CACHE_CHANGE WriteCacheChangeable;
    WRITE_THROUGH WriteThroughSupported;
    BOOLEAN FlushCacheSupported;
    BOOLEAN UserDefinedPowerProtection;
    BOOLEAN NVCacheEnabled;
};

EXTERN_C_END

#endif

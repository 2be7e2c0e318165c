/*
 * What block devices answer: capacity, which blocks are allocated, which elements are worn, and the
 * parameter lists of the commands that change these things.
 */
#ifndef CWDK_SCSI_BLOCK_H
#define CWDK_SCSI_BLOCK_H

#include "nt/basic.h"

EXTERN_C_START

/* Capacity. The last block has the number that is returned, so there is one more. */
#define RC_BASIS_LAST_LBA_NOT_SEQUENTIAL_WRITE_REQUIRED_ZONES 0
#define RC_BASIS_LAST_LBA_ON_LOGICAL_UNIT 1

#pragma pack(push, 1)
typedef struct _READ_CAPACITY16_DATA READ_CAPACITY16_DATA, *PREAD_CAPACITY16_DATA;
struct _READ_CAPACITY16_DATA {
    LARGE_INTEGER LogicalBlockAddress;
    ULONG BytesPerBlock;
    UCHAR ProtectionEnable : 1;
    UCHAR ProtectionType : 3;
    UCHAR RcBasis : 2;
    UCHAR Reserved : 2;
    UCHAR LogicalPerPhysicalExponent : 4;
    UCHAR ProtectionInfoExponent : 4;
    UCHAR LowestAlignedBlock_MSB : 6;
    UCHAR LBPRZ : 1;
    UCHAR LBPME : 1;
    UCHAR LowestAlignedBlock_LSB;
    UCHAR Reserved3[16];
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _READ_CAPACITY_DATA READ_CAPACITY_DATA, *PREAD_CAPACITY_DATA;
struct _READ_CAPACITY_DATA {
    ULONG LogicalBlockAddress;
    ULONG BytesPerBlock;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _READ_CAPACITY_DATA_EX READ_CAPACITY_DATA_EX, *PREAD_CAPACITY_DATA_EX;
struct _READ_CAPACITY_DATA_EX {
    LARGE_INTEGER LogicalBlockAddress;
    ULONG BytesPerBlock;
};
#pragma pack(pop)

/* The capacities a removable medium can be formatted to. */
typedef struct _FORMATTED_CAPACITY_DESCRIPTOR FORMATTED_CAPACITY_DESCRIPTOR,
    *PFORMATTED_CAPACITY_DESCRIPTOR;
struct _FORMATTED_CAPACITY_DESCRIPTOR {
    UCHAR NumberOfBlocks[4];
    UCHAR Maximum : 1;
    UCHAR Valid : 1;
    UCHAR FormatType : 6;
    UCHAR BlockLength[3];
};

typedef struct _FORMATTED_CAPACITY_LIST FORMATTED_CAPACITY_LIST, *PFORMATTED_CAPACITY_LIST;
struct _FORMATTED_CAPACITY_LIST {
    UCHAR Reserved[3];
    UCHAR CapacityListLength;
    FORMATTED_CAPACITY_DESCRIPTOR Descriptors[];
};

typedef struct _FORMAT_DESCRIPTOR FORMAT_DESCRIPTOR, *PFORMAT_DESCRIPTOR;
struct _FORMAT_DESCRIPTOR {
    UCHAR NumberOfBlocks[4];
    UCHAR FormatSubType : 2;
    UCHAR FormatType : 6;
    UCHAR BlockLength[3];
};

typedef struct _FORMAT_LIST_HEADER FORMAT_LIST_HEADER, *PFORMAT_LIST_HEADER;
struct _FORMAT_LIST_HEADER {
    UCHAR Reserved;
    UCHAR VendorSpecific : 1;
    UCHAR Immediate : 1;
    UCHAR TryOut : 1;
    UCHAR IP : 1;
    UCHAR STPF : 1;
    UCHAR DCRT : 1;
    UCHAR DPRY : 1;
    UCHAR FOV : 1;
    UCHAR FormatDescriptorLength[2];
    FORMAT_DESCRIPTOR Descriptors[];
};

/* Whether a range of blocks has storage behind it. */
#define LBA_STATUS_MAPPED 0
#define LBA_STATUS_DEALLOCATED 1
#define LBA_STATUS_ANCHORED 2

#pragma pack(push, 1)
typedef struct _LBA_STATUS_DESCRIPTOR LBA_STATUS_DESCRIPTOR, *PLBA_STATUS_DESCRIPTOR;
struct _LBA_STATUS_DESCRIPTOR {
    ULONGLONG StartingLBA;
    ULONG LogicalBlockCount;
    UCHAR ProvisioningStatus : 4;
    UCHAR Reserved1 : 4;
    UCHAR Reserved2[3];
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef struct _LBA_STATUS_LIST_HEADER LBA_STATUS_LIST_HEADER, *PLBA_STATUS_LIST_HEADER;
struct _LBA_STATUS_LIST_HEADER {
    ULONG ParameterLength;
    ULONG Reserved;
    LBA_STATUS_DESCRIPTOR Descriptors[];
};
#pragma pack(pop)

/* The parameters of UNMAP: blocks whose contents nobody needs any more. */
typedef struct _UNMAP_BLOCK_DESCRIPTOR UNMAP_BLOCK_DESCRIPTOR, *PUNMAP_BLOCK_DESCRIPTOR;
struct _UNMAP_BLOCK_DESCRIPTOR {
    UCHAR StartingLba[8];
    UCHAR LbaCount[4];
    UCHAR Reserved[4];
};

typedef struct _UNMAP_LIST_HEADER UNMAP_LIST_HEADER, *PUNMAP_LIST_HEADER;
struct _UNMAP_LIST_HEADER {
    UCHAR DataLength[2];
    UCHAR BlockDescrDataLength[2];
    UCHAR Reserved[4];
    UNMAP_BLOCK_DESCRIPTOR Descriptors[];
};

/* The parameters of SANITIZE when it overwrites. */
typedef struct _OVERWRITE_PARAMETER_LIST OVERWRITE_PARAMETER_LIST, *POVERWRITE_PARAMETER_LIST;
struct _OVERWRITE_PARAMETER_LIST {
    UCHAR OverWriteCount : 5;
    UCHAR Test : 2;
    UCHAR Invert : 1;
    UCHAR Reserved1;
    UCHAR InitializationPatternLength[2];
    UCHAR InitializationPattern[1];
};

/* Physical elements of the device, so that a worn one can be taken out of use. */
#define GET_PHYSICAL_ELEMENT_STATUS_ALL 0
#define GET_PHYSICAL_ELEMENT_STATUS_REPORT_TYPE_PHYSICAL_ELEMENT 0
#define PHYSICAL_ELEMENT_HEALTH_NOT_REPORTED 0
#define GET_PHYSICAL_ELEMENT_STATUS_FILTER_NEED_ATTENTION 1
#define GET_PHYSICAL_ELEMENT_STATUS_REPORT_TYPE_STORAGE_ELEMENT 1
#define PHYSICAL_ELEMENT_TYPE_STORAGE_ELEMENT 1
#define PHYSICAL_ELEMENT_HEALTH_MANUFACTURER_SPECIFICATION_LIMIT 0x64
#define PHYSICAL_ELEMENT_HEALTH_RESERVED_LOWER_BOUNDARY 0xD0
#define PHYSICAL_ELEMENT_HEALTH_RESERVED_UPPER_BOUNDARY 252
#define PHYSICAL_ELEMENT_HEALTH_DEPOPULATION_COMPLETED_WITH_ERROR 253
#define PHYSICAL_ELEMENT_HEALTH_DEPOPULATION_IN_PROGRESS 254
#define PHYSICAL_ELEMENT_HEALTH_DEPOPULATION_COMPLETED_SUCCESS 255

typedef struct _PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR,
    *PPHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR;
struct _PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR {
    UCHAR Reserved1[4];
    UCHAR ElementIdentifier[4];
    UCHAR Reserved2[6];
    UCHAR PhysicalElementType;
    UCHAR PhysicalElementHealth;
    UCHAR AssociatedCapacity[8];
    UCHAR Reserved3[8];
};

typedef struct _PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA,
    *PPHYSICAL_ELEMENT_STATUS_PARAMETER_DATA;
struct _PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA {
    UCHAR DescriptorCount[4];
    UCHAR ReturnedDescriptorCount[4];
    UCHAR ElementIdentifierBeingDepoped[4];
    UCHAR Reserved[20];
    PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR Descriptors[1];
};

EXTERN_C_END

#endif

/*
 * The physical make-up of a storage system: nodes, adapters and devices, their health and their
 * roles.
 */
#ifndef CWDK_STORAGE_TOPOLOGY_H
#define CWDK_STORAGE_TOPOLOGY_H

#include "nt/io.h"
#include "storage/health.h"
#include "storage/protocol.h"

EXTERN_C_START

#define STORAGE_COMPONENT_ROLE_CACHE 1
#define STORAGE_COMPONENT_ROLE_TIERING 2
#define STORAGE_COMPONENT_ROLE_DATA 4

typedef enum _STORAGE_DEVICE_FORM_FACTOR {
    FormFactorUnknown = 0,
    FormFactor3_5,
    FormFactor2_5,
    FormFactor1_8,
    FormFactor1_8Less,
    FormFactorEmbedded,
    FormFactorMemoryCard,
    FormFactormSata,
    FormFactorM_2,
    FormFactorPCIeBoard,
    FormFactorDimm,
} STORAGE_DEVICE_FORM_FACTOR,
    *PSTORAGE_DEVICE_FORM_FACTOR;

typedef union _STORAGE_SPEC_VERSION STORAGE_SPEC_VERSION, *PSTORAGE_SPEC_VERSION;
union _STORAGE_SPEC_VERSION {
    struct {
        union {
            struct {
                UCHAR SubMinor;
                UCHAR Minor;
            };
            USHORT AsUshort;
        } MinorVersion;
        USHORT MajorVersion;
    };
    ULONG AsUlong;
};

typedef struct _STORAGE_PHYSICAL_ADAPTER_DATA STORAGE_PHYSICAL_ADAPTER_DATA,
    *PSTORAGE_PHYSICAL_ADAPTER_DATA;
struct _STORAGE_PHYSICAL_ADAPTER_DATA {
    ULONG AdapterId;
    STORAGE_COMPONENT_HEALTH_STATUS HealthStatus;
    STORAGE_PROTOCOL_TYPE CommandProtocol;
    STORAGE_SPEC_VERSION SpecVersion;
    UCHAR Vendor[8];
    UCHAR Model[40];
    UCHAR FirmwareRevision[16];
    UCHAR PhysicalLocation[32];
    BOOLEAN ExpanderConnected;
    UCHAR Reserved0[3];
    ULONG Reserved1[3];
};

typedef struct _STORAGE_PHYSICAL_DEVICE_DATA STORAGE_PHYSICAL_DEVICE_DATA,
    *PSTORAGE_PHYSICAL_DEVICE_DATA;
struct _STORAGE_PHYSICAL_DEVICE_DATA {
    ULONG DeviceId;
    ULONG Role;
    STORAGE_COMPONENT_HEALTH_STATUS HealthStatus;
    STORAGE_PROTOCOL_TYPE CommandProtocol;
    STORAGE_SPEC_VERSION SpecVersion;
    STORAGE_DEVICE_FORM_FACTOR FormFactor;
    UCHAR Vendor[8];
    UCHAR Model[40];
    UCHAR FirmwareRevision[16];
    ULONGLONG Capacity;
    UCHAR PhysicalLocation[32];
    ULONG Reserved[2];
};

typedef struct _STORAGE_PHYSICAL_NODE_DATA STORAGE_PHYSICAL_NODE_DATA, *PSTORAGE_PHYSICAL_NODE_DATA;
struct _STORAGE_PHYSICAL_NODE_DATA {
    ULONG NodeId;
    ULONG AdapterCount;
    ULONG AdapterDataLength;
    ULONG AdapterDataOffset;
    ULONG DeviceCount;
    ULONG DeviceDataLength;
    ULONG DeviceDataOffset;
    ULONG Reserved[3];
};

typedef struct _STORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR STORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR,
    *PSTORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR;
struct _STORAGE_PHYSICAL_TOPOLOGY_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG NodeCount;
    ULONG Reserved;
    STORAGE_PHYSICAL_NODE_DATA Node[1];
};

EXTERN_C_END

#endif

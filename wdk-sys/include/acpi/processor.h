/*
 * Processors: topology, idle states, platform communication (PPTT, LPIT, PCCT, PDTT).
 */
#ifndef CWDK_ACPI_PROCESSOR_H
#define CWDK_ACPI_PROCESSOR_H

#include "wdm.h"
#include "acpi/table.h"

#define HSP_TABLE_SIZE 0xC8

#define IPPT_SIGNATURE 0x54505049

#define IPPT_DISABLE_WRITE_COMBINING 1L
#define IPPT_DISABLE_PTCG_TB_FLUSH 4L
#define IPPT_DISABLE_UC_MAIN_MEMORY 8L

#define IPPT_ENABLE_CROSS_PARTITION_IPI 2L
#define IPPT_ENABLE_PMTIMER_CLOCK 0x10L

#define LPIT_SIGNATURE 0x5449504C

#define MHSP_TABLE_SIGNATURE 0x5053484D

#define PCCT_SIGNATURE 0x54434350

#define PCC_GENERIC_SHARED_REGION_SIGNATURE 0x50434300

#define PCC_PLATFORM_INTERRUPT_MODE_LEVEL_TRIGGERED 0
#define PCC_PLATFORM_INTERRUPT_POLARITY_ACTIVE_HIGH 0
#define PCC_PLATFORM_INTERRUPT_MODE_EDGE_TRIGGERED 1
#define PCC_PLATFORM_INTERRUPT_POLARITY_ACTIVE_LOW 1

#define PCC_SUBSPACE_TYPE_GENERIC 0
#define PCC_SUBSPACE_TYPE_REDUCED_1 1
#define PCC_SUBSPACE_TYPE_REDUCED_2 2

#define PDTT_SIGNATURE 0x54544450

#define PPTT_SIGNATURE 0x54545050

#define PROC_TOPOLOGY_NODE_HIERARCHY 0
#define PROC_TOPOLOGY_NODE_CACHE 1
#define PROC_TOPOLOGY_NODE_ID 2

#define RASF_SIGNATURE 0x46534152

EXTERN_C_START

typedef enum _HSP_PROTOCOL_ID {
    HspTableProtocolInvalid = 0,
    HspTableProtocolACPI,
} HSP_PROTOCOL_ID,
    *PHSP_PROTOCOL_ID;

typedef struct _ACPI_PDTT ACPI_PDTT, *PACPI_PDTT;
#pragma pack(push, 1)
struct _ACPI_PDTT {
    DESCRIPTION_HEADER Header;
    UCHAR TriggerCount;
    UCHAR Reserved[3];
    ULONG TriggerOffset;
};
#pragma pack(pop)

typedef struct _IPPT_TABLE IPPT_TABLE, *PIPPT_TABLE;
#pragma pack(push, 1)
struct _IPPT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Flags;
    ULONG Reserved[3];
};
#pragma pack(pop)

typedef union _LPI_STATE_FLAGS LPI_STATE_FLAGS, *PLPI_STATE_FLAGS;
#pragma pack(push, 1)
union _LPI_STATE_FLAGS {
    struct {
        ULONG Disabled : 1;
        ULONG CounterUnavailable : 1;
        ULONG Reserved : 30;
    };
    ULONG AsUlong;
};
#pragma pack(pop)

typedef struct _LPI_STATE_DESCRIPTOR LPI_STATE_DESCRIPTOR, *PLPI_STATE_DESCRIPTOR;
#pragma pack(push, 1)
struct _LPI_STATE_DESCRIPTOR {
    ULONG Type;
    ULONG Length;
    USHORT UniqueId;
    UCHAR Reserved[2];
    LPI_STATE_FLAGS Flags;
    GEN_ADDR EntryTrigger;
    ULONG Residency;
    ULONG Latency;
    GEN_ADDR ResidencyCounter;
    ULONGLONG ResidencyCounterFrequency;
};
#pragma pack(pop)

typedef struct _LPIT LPIT, *PLPIT;
struct _LPIT {
    DESCRIPTION_HEADER Header;
    LPI_STATE_DESCRIPTOR LpiStates[1];
};

typedef struct _MHSP_CHANNEL MHSP_CHANNEL, *PMHSP_CHANNEL;
#pragma pack(push, 1)
struct _MHSP_CHANNEL {
    UINT64 ChannelBaseAddress;
    UINT64 RequestDoorbellAddress;
    UINT64 ReplyDoorbellAddress;
    UINT32 ChannelSize;
    UINT32 IrqResource;
    UINT32 ChannelParameters[2];
};
#pragma pack(pop)

typedef struct _MHSP_TABLE MHSP_TABLE, *PMHSP_TABLE;
#pragma pack(push, 1)
struct _MHSP_TABLE {
    DESCRIPTION_HEADER Header;
    UINT32 ProtocolId;
    MHSP_CHANNEL Channels[4];
};
#pragma pack(pop)

typedef struct _PCC_SUBSPACE_HEADER PCC_SUBSPACE_HEADER, *PPCC_SUBSPACE_HEADER;
struct _PCC_SUBSPACE_HEADER {
    UCHAR Type;
    UCHAR Length;
};

typedef struct _PCC_GENERIC_SUBSPACE PCC_GENERIC_SUBSPACE, *PPCC_GENERIC_SUBSPACE;
#pragma pack(push, 1)
struct _PCC_GENERIC_SUBSPACE {
    PCC_SUBSPACE_HEADER Header;
    USHORT Reserved1;
    ULONG Reserved2;
    PHYSICAL_ADDRESS BaseAddress;
    ULONGLONG Length;
    GEN_ADDR DoorbellRegister;
    ULONGLONG DoorbellPreserve;
    ULONGLONG DoorbellWrite;
    ULONG NominalLatency;
    ULONG MaximumPeriodicAccessRate;
    USHORT MinimumRequestTurnaroundTime;
};
#pragma pack(pop)

typedef struct _PCC_GENREIC_SHARED_REGION PCC_GENERIC_SHARED_REGION, *PPCC_GENERIC_SHARED_REGION;
#pragma pack(push, 1)
struct _PCC_GENREIC_SHARED_REGION {
    ULONG Signature;
    union {
        struct {
            USHORT CommandCode : 8;
            USHORT ReservedZ : 7;
            USHORT SciDoorbell : 1;
        };
        USHORT AsUShort;
    } Command;
    union {
        struct {
            USHORT CommandComplete : 1;
            USHORT SciReceived : 1;
            USHORT Error : 1;
            USHORT PlatformNotification : 1;
            USHORT Reserved : 12;
        };
        USHORT AsUShort;
    } Status;
    UCHAR CommunicationSpace[1];
};
#pragma pack(pop)

typedef struct _PCC_REDUCED_1_SUBSPACE PCC_REDUCED_1_SUBSPACE, *PPCC_REDUCED_1_SUBSPACE;
#pragma pack(push, 1)
struct _PCC_REDUCED_1_SUBSPACE {
    PCC_SUBSPACE_HEADER Header;
    ULONG PlatformInterruptGsiv;
    union {
        struct {
            UCHAR PlatformInterruptPolarity : 1;
            UCHAR PlatformInterruptMode : 1;
            UCHAR Reserved1 : 6;
        };
        UCHAR PlatformInterruptFlags;
    };
    UCHAR Reserved2;
    PHYSICAL_ADDRESS BaseAddress;
    ULONGLONG Length;
    GEN_ADDR DoorbellRegister;
    ULONGLONG DoorbellPreserve;
    ULONGLONG DoorbellWrite;
    ULONG NominalLatency;
    ULONG MaximumPeriodicAccessRate;
    USHORT MinimumRequestTurnaroundTime;
};
#pragma pack(pop)

typedef struct _PCC_REDUCED_2_SUBSPACE PCC_REDUCED_2_SUBSPACE, *PPCC_REDUCED_2_SUBSPACE;
#pragma pack(push, 1)
struct _PCC_REDUCED_2_SUBSPACE {
    PCC_SUBSPACE_HEADER Header;
    ULONG PlatformInterruptGsiv;
    union {
        struct {
            UCHAR PlatformInterruptPolarity : 1;
            UCHAR PlatformInterruptMode : 1;
            UCHAR Reserved1 : 6;
        };
        UCHAR PlatformInterruptFlags;
    };
    UCHAR Reserved2;
    PHYSICAL_ADDRESS BaseAddress;
    ULONGLONG Length;
    GEN_ADDR DoorbellRegister;
    ULONGLONG DoorbellPreserve;
    ULONGLONG DoorbellWrite;
    ULONG NominalLatency;
    ULONG MaximumPeriodicAccessRate;
    USHORT MinimumRequestTurnaroundTime;
    GEN_ADDR PlatformInterruptAckRegister;
    ULONGLONG PlatformInterruptAckPreserve;
    ULONGLONG PlatformInterruptAckWrite;
};
#pragma pack(pop)

typedef struct _PCC_TABLE PCC_TABLE, *PPCC_TABLE;
#pragma pack(push, 1)
struct _PCC_TABLE {
    DESCRIPTION_HEADER Header;
    union {
        ULONG AsULong;
        struct {
            ULONG SciSupported : 1;
            ULONG Reserved : 31;
        };
    } Flags;
    ULONG64 Reserved;
    PCC_SUBSPACE_HEADER Subspaces;
};
#pragma pack(pop)

typedef struct _PDTT_PCC_SUBCHANNEL_INDENTIFIER PDTT_PCC_SUBCHANNEL_INDENTIFIER,
    *PPDTT_PCC_SUBCHANNEL_INDENTIFIER;
struct _PDTT_PCC_SUBCHANNEL_INDENTIFIER {
    UCHAR SubChannelId;
    UCHAR Runtime : 1;
    UCHAR WaitCompletion : 1;
    UCHAR Reserved : 6;
};

typedef union _PROC_TOPOLOGY_CACHE_ATTRIBUTES PROC_TOPOLOGY_CACHE_ATTRIBUTES,
    *PPROC_TOPOLOGY_CACHE_ATTRIBUTES;
union _PROC_TOPOLOGY_CACHE_ATTRIBUTES {
    struct {
        UCHAR ReadAllocate : 1;
        UCHAR WriteAllocate : 1;
        UCHAR CacheType : 2;
        UCHAR WritePolicy : 1;
        UCHAR Reserved : 3;
    };
    UCHAR AsUCHAR;
};

typedef union _PROC_TOPOLOGY_CACHE_FLAGS PROC_TOPOLOGY_CACHE_FLAGS, *PPROC_TOPOLOGY_CACHE_FLAGS;
#pragma pack(push, 1)
union _PROC_TOPOLOGY_CACHE_FLAGS {
    struct {
        ULONG SizeValid : 1;
        ULONG SetsValid : 1;
        ULONG AssociativityValid : 1;
        ULONG AllocationTypeValid : 1;
        ULONG CacheTypeValid : 1;
        ULONG WritePolicyValid : 1;
        ULONG LineSizeValid : 1;
        ULONG Reserved : 25;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef union _PROC_TOPOLOGY_NODE_FLAGS PROC_TOPOLOGY_NODE_FLAGS, *PPROC_TOPOLOGY_NODE_FLAGS;
#pragma pack(push, 1)
union _PROC_TOPOLOGY_NODE_FLAGS {
    struct {
        ULONG PhysicalPackage : 1;
        ULONG ACPIProcessorIdValid : 1;
        ULONG Reserved : 30;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef struct _PROC_TOPOLOGY_NODE PROC_TOPOLOGY_NODE, *PPROC_TOPOLOGY_NODE;
#pragma pack(push, 1)
struct _PROC_TOPOLOGY_NODE {
    struct {
        UCHAR Type;
        UCHAR Length;
        UCHAR Reserved[2];
    };
    union {
        struct {
            PROC_TOPOLOGY_NODE_FLAGS Flags;
            ULONG Parent;
            ULONG ACPIProcessorId;
            ULONG NumberPrivateResources;
            ULONG PrivateResources[1];
        } HierarchyNode;
        struct {
            PROC_TOPOLOGY_CACHE_FLAGS Flags;
            ULONG NextLevelCacheOffset;
            ULONG Size;
            ULONG Sets;
            UCHAR Associativity;
            PROC_TOPOLOGY_CACHE_ATTRIBUTES Attributes;
            USHORT LineSize;
        } CacheNode;
        struct {
            ULONG Vendor;
            ULONG64 Level1;
            ULONG64 Level2;
            USHORT Major;
            USHORT Minor;
            USHORT Spin;
        } IdNode;
    };
};
#pragma pack(pop)

typedef struct _PPTT PPTT, *PPPTT;
struct _PPTT {
    DESCRIPTION_HEADER Header;
    PROC_TOPOLOGY_NODE HierarchyNodes[1];
};

EXTERN_C_END

#endif

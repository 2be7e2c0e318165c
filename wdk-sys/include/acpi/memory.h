/*
 * Memory and locality: SRAT, SLIT, HMAT, MSCT, memory power, non-volatile memory (NFIT).
 */
#ifndef CWDK_ACPI_MEMORY_H
#define CWDK_ACPI_MEMORY_H

#include "wdm.h"
#include "acpi/table.h"

#define ACPI_MPST_SIGNATURE 0x5453504D

#define ACPI_MSCT_MINIMUM_LENGTH 0x38ULL
#define ACPI_MSCT_SIGNATURE 0x5443534D

#define ACPI_SRAT_SIGNATURE 0x54415253

#define ADDRESS_EXTENSION_STRUCTURE 5

#define HMAT_SIGNATURE 0x54414D48

#define HMAT_ENTRY_TYPE_MSAR 0
#define HMAT_ENTRY_TYPE_SLLBI 1
#define HMAT_ENTRY_TYPE_MSCI 2

#define HMAT_MSCI_CACHEATTRIBUTES_ASSOCIATIVITY_NONE 0
#define HMAT_MSCI_CACHEATTRIBUTES_LEVELS_NONE 0
#define HMAT_MSCI_CACHEATTRIBUTES_WRITE_POLICY_NONE 0
#define HMAT_MSCI_CACHEATTRIBUTES_ASSOCIATIVITY_DIRECT_MAPPED 1
#define HMAT_MSCI_CACHEATTRIBUTES_LEVELS_ONE 1
#define HMAT_MSCI_CACHEATTRIBUTES_WRITE_POLICY_WRITE_BACK 1
#define HMAT_MSCI_CACHEATTRIBUTES_ASSOCIATIVITY_COMPLEX 2
#define HMAT_MSCI_CACHEATTRIBUTES_LEVELS_TWO 2
#define HMAT_MSCI_CACHEATTRIBUTES_WRITE_POLICY_WRITE_THROUGH 2
#define HMAT_MSCI_CACHEATTRIBUTES_LEVELS_THREE 3

#define HMAT_SLLBI_DATA_TYPE_ACCESS_LATENCY 0
#define HMAT_SLLBI_DATA_TYPE_READ_LATENCY 1
#define HMAT_SLLBI_DATA_TYPE_WRITE_LATENCY 2
#define HMAT_SLLBI_DATA_TYPE_ACCESS_BANDWIDTH 3
#define HMAT_SLLBI_DATA_TYPE_READ_BANDWIDTH 4
#define HMAT_SLLBI_DATA_TYPE_WRITE_BANDWIDTH 5

#define NFIT_TABLE_SIGNATURE 0x5449464E

#define NFIT_VALID_CONTROL_REGION_FLAGS 1
#define NFIT_VALID_SPA_RANGE_FLAGS 3
#define NFIT_VALID_SPA_RANGE_MEMORY_MAP_ATTRIBUTES 0x1F01F
#define NFIT_VALID_NVDIMM_STATE_FLAGS 127

#define NVDIMM_CONTROL_REGION_BASE_SIZE 0x20L
#define NVDIMM_CONTROL_REGION_EXTENDED_SIZE 0x50ULL

#define SLIT_SIGNATURE 0x54494C53

#define SLIT_NORMALIZATION_VALUE 10

#define SRAT_APIC_ENTRY_LENGTH 0x10ULL

#define SRAT_GICC_ENTRY_LENGTH 0x12ULL

#define SRAT_MEMORY_ENTRY_LENGTH 0x28ULL

#define SRAT_X2APIC_ENTRY_LENGTH 0x18ULL

DEFINE_GUID(NFitSpaRangeByteAddressablePersistentMemory, 0x66F0D379, 0xB4F3, 0x4074, 0xAC, 0x43,
            0x0D, 0x33, 0x18, 0xB7, 0x8C, 0xDB);
DEFINE_GUID(NFitSpaRangeNvdimmBlockDataWindow, 0x91AF0530, 0x5D86, 0x470E, 0xA6, 0xB0, 0x0A, 0x2D,
            0xB9, 0x40, 0x82, 0x49);
DEFINE_GUID(NFitSpaRangeNvdimmControlRegion, 0x92F701F6, 0x13B4, 0x405D, 0x91, 0x0B, 0x29, 0x93,
            0x67, 0xE8, 0x23, 0x4C);
DEFINE_GUID(NFitSpaRangePersistentVirtualCD, 0x08018188, 0x42CD, 0xBB48, 0x10, 0x0F, 0x53, 0x87,
            0xD5, 0x3D, 0xED, 0x3D);
DEFINE_GUID(NFitSpaRangePersistentVirtualDisk, 0x5CEA02C9, 0x4D07, 0x69D3, 0x26, 0x9F, 0x44, 0x96,
            0xFB, 0xE0, 0x96, 0xF9);
DEFINE_GUID(NFitSpaRangeVolatileMemory, 0x7305944F, 0xFDDA, 0x44E3, 0xB1, 0x6C, 0x3F, 0x22, 0xD2,
            0x52, 0xE5, 0xD0);
DEFINE_GUID(NFitSpaRangeVolatileVirtualCD, 0x3D5ABD30, 0x4175, 0x87CE, 0x6D, 0x64, 0xD2, 0xAD, 0xE5,
            0x23, 0xC4, 0xBB);
DEFINE_GUID(NFitSpaRangeVolatileVirtualDisk, 0x77AB535A, 0x45FC, 0x624B, 0x55, 0x60, 0xF7, 0xB2,
            0x81, 0xD1, 0xF9, 0x6E);

EXTERN_C_START

typedef enum SRAT_ENTRY_TYPE {
    SratProcessorLocalAPIC = 0,
    SratMemory,
    SratProcessorLocalX2APIC,
    SratGicc,
} SRAT_ENTRY_TYPE;

typedef enum _NFIT_CONTROL_REGION_FLAG {
    NfitControlRegionFlagBufferBlockDataWindow = 1,
} NFIT_CONTROL_REGION_FLAG,
    *PNFIT_CONTROL_REGION_FLAG;

typedef enum _NFIT_NVDIMM_STATE_FLAG {
    NfitNvdimmStateFlagSaveFail = 1,
    NfitNvdimmStateFlagRestoreFail,
    NfitNvdimmStateFlagPlatformFlushFail = 4,
    NfitNvdimmStateFlagNotArm = 8,
    NfitNvdimmStateFlagHealthEvent = 16,
    NfitNvdimmStateFlagNotifyEnabled = 32,
    NfitNvdimmStateNoSPAMapping = 64,
} NFIT_NVDIMM_STATE_FLAG,
    *PNFIT_NVDIMM_STATE_FLAG;

typedef enum _NFIT_SPA_RANGE_FLAG {
    NfitSpaRangeFlagManagementOnlyControlRegion = 1,
    NfitSpaRangeFlagProximityDomainValid,
} NFIT_SPA_RANGE_FLAG,
    *PNFIT_SPA_RANGE_FLAG;

typedef enum _NFIT_SPA_RANGE_MEMORY_MAP_ATTRIBUTES {
    NfitSpaRangeAttributeUC = 1,
    NfitSpaRangeAttributeWC,
    NfitSpaRangeAttributeWT = 4,
    NfitSpaRangeAttributeWB = 8,
    NfitSpaRangeAttributeUCE = 16,
    NfitSpaRangeAttributeWP = 0x1000,
    NfitSpaRangeAttributeRP = 0x2000,
    NfitSpaRangeAttributeXP = 0x4000,
    NfitSpaRangeAttributeNV = 0x8000,
    NfitSpaRangeAttributeMoreReliable = 0x10000,
} NFIT_SPA_RANGE_MEMORY_MAP_ATTRIBUTES,
    *PNFIT_SPA_RANGE_MEMORY_MAP_ATTRIBUTES;

typedef enum _NFIT_STRUCTURE_TYPE {
    NfitSystemPhysicalAddressRange = 0,
    NfitNvdimmRegionMapping,
    NfitInterleave,
    NfitSmbiosManagementInformation,
    NfitNvdimmControlRegion,
    NfitNvdimmBlockDataWindowRegion,
    NfitFlushHintAddress,
    NfitPlatformCapabilities,
    NfitMaximum,
} NFIT_STRUCTURE_TYPE,
    *PNFIT_STRUCTURE_TYPE;

typedef struct SLIT_TABLE SLIT_TABLE, *PSLIT_TABLE;
#pragma pack(push, 1)
struct SLIT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONGLONG LocalityCount;
};
#pragma pack(pop)

typedef struct _MEMORY_POWER_STATE MEMORY_POWER_STATE, *PMEMORY_POWER_STATE;
struct _MEMORY_POWER_STATE {
    UCHAR PowerStateValue;
    UCHAR PowerStateInformationIndex;
};

typedef struct _MEMORY_POWER_NODE MEMORY_POWER_NODE, *PMEMORY_POWER_NODE;
#pragma pack(push, 1)
struct _MEMORY_POWER_NODE {
    UCHAR Flag;
    UCHAR Reserved1;
    USHORT MpnId;
    ULONG Length;
    ULONG BaseAddressLow;
    ULONG BaseAddressHigh;
    ULONG LengthLow;
    ULONG LengthHigh;
    ULONG PowerStateCount;
    ULONG PhysicalComponentCount;
    MEMORY_POWER_STATE MpState;
};
#pragma pack(pop)

typedef struct _ACPI_MPST ACPI_MPST, *PACPI_MPST;
#pragma pack(push, 1)
struct _ACPI_MPST {
    DESCRIPTION_HEADER Header;
    UCHAR SubspaceId;
    UCHAR Reserved2[3];
    USHORT MpnCount;
    UCHAR Reserved[2];
    MEMORY_POWER_NODE Mpn;
};
#pragma pack(pop)

typedef struct _ACPI_MSCT ACPI_MSCT, *PACPI_MSCT;
#pragma pack(push, 1)
struct _ACPI_MSCT {
    DESCRIPTION_HEADER Header;
    ULONG DomainInfoOffset;
    ULONG ProximityDomainCount;
    ULONG ClockDomainCount;
    PHYSICAL_ADDRESS MaximumPhysicalAddress;
};
#pragma pack(pop)

typedef struct _ACPI_MSCT_ENTRY ACPI_MSCT_ENTRY, *PACPI_MSCT_ENTRY;
#pragma pack(push, 1)
struct _ACPI_MSCT_ENTRY {
    UCHAR Revision;
    UCHAR Length;
    ULONG DomainIdRangeLow;
    ULONG DomainIdRangeHigh;
    ULONG ProcessorCapacity;
    ULONG64 MemoryCapacity;
};
#pragma pack(pop)

typedef struct _ACPI_SRAT ACPI_SRAT, *PACPI_SRAT;
#pragma pack(push, 1)
struct _ACPI_SRAT {
    DESCRIPTION_HEADER Header;
    ULONG TableRevision;
    ULONG Reserved[2];
};
#pragma pack(pop)

typedef struct _ACPI_SRAT_ENTRY ACPI_SRAT_ENTRY, *PACPI_SRAT_ENTRY;
#pragma pack(push, 1)
struct _ACPI_SRAT_ENTRY {
    UCHAR Type;
    UCHAR Length;
    union {
        struct {
            UCHAR ProximityDomainLow;
            UCHAR ApicId;
            struct {
                ULONG Enabled : 1;
                ULONG Reserved : 31;
            } Flags;
            UCHAR SApicEid;
            UCHAR ProximityDomainHigh[3];
            ULONG ClockDomain;
        } ApicAffinity;
        struct {
            ULONG ProximityDomain;
            UCHAR Reserved[2];
            PHYSICAL_ADDRESS Base;
            ULONGLONG Length;
            ULONG Reserved2;
            struct {
                ULONG Enabled : 1;
                ULONG HotPlug : 1;
                ULONG Reserved : 30;
            } Flags;
            UCHAR Reserved3[8];
        } MemoryAffinity;
        struct {
            UCHAR Reserved[2];
            ULONG ProximityDomain;
            ULONG ApicId;
            struct {
                ULONG Enabled : 1;
                ULONG Reserved : 31;
            } Flags;
            ULONG ClockDomain;
            ULONG Reserved2;
        } X2ApicAffinity;
        struct {
            ULONG ProximityDomain;
            ULONG ProcessorUid;
            struct {
                ULONG Enabled : 1;
                ULONG Reserved : 31;
            } Flags;
            ULONG ClockDomain;
        } GiccAffinity;
    };
};
#pragma pack(pop)

typedef struct _HMAT_ENTRY HMAT_ENTRY, *PHMAT_ENTRY;
#pragma pack(push, 1)
struct _HMAT_ENTRY {
    USHORT Type;
    USHORT Reserved;
    ULONG Length;
    union {
        struct {
            union {
                struct {
                    USHORT ProcessorProximityDomainValid : 1;
                    USHORT MemoryProximityDomainValid : 1;
                    USHORT ReservationHint : 1;
                    USHORT Reserved : 13;
                };
                USHORT AsUSHort;
            } Flags;
            USHORT Reserved1;
            ULONG ProcessorProximityDomain;
            ULONG MemoryProximityDomain;
            ULONG Reserved2;
            PHYSICAL_ADDRESS SystemPhysicalAddressRangeBase;
            ULONGLONG SystemPhysicalAddressRangeLength;
        } Msar;
        struct {
            union {
                struct {
                    UCHAR Memory : 1;
                    UCHAR LastLevelMemory : 1;
                    UCHAR FirstLevelMemorySideCache : 1;
                    UCHAR SecondLevelMemorySideCache : 1;
                    UCHAR ThirdLevelMemorySideCache : 1;
                    UCHAR Reserved : 3;
                };
                UCHAR AsUChar;
            } Flags;
            UCHAR DataType;
            USHORT Reserved1;
            ULONG NumberOfInitiatorProximityDomains;
            ULONG NumberOfTargetProximityDomains;
            ULONG Reserved2;
            ULONGLONG EntryBaseUnit;
        } Sllbi;
        struct {
            ULONG MemoryProximityDomain;
            ULONG Reserved1;
            ULONGLONG MemorySideCacheSize;
            union {
                struct {
                    ULONG TotalCacheLevels : 4;
                    ULONG CacheLevel : 4;
                    ULONG CacheAssociativity : 4;
                    ULONG WritePolicy : 4;
                    ULONG CacheLineSize : 16;
                };
                ULONG AsULong;
            } CacheAttributes;
            USHORT Reserved2;
            USHORT NumberOfSmBiosHandles;
        } Msci;
    };
};
#pragma pack(pop)

typedef struct _HMAT_TABLE HMAT_TABLE, *PHMAT_TABLE;
#pragma pack(push, 1)
struct _HMAT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Reserved;
};
#pragma pack(pop)

typedef struct _MEMORY_COOLING_REGION MEMORY_COOLING_REGION, *PMEMORY_COOLING_REGION;
#pragma pack(push, 1)
struct _MEMORY_COOLING_REGION {
    ULONG PowerCommandRegister;
    ULONG PowerStatusRegister;
    ULONG PowerStateId;
    ULONG MpnId;
    ULONGLONG EnergyConsumed;
    ULONGLONG ExpectedPowerConsumed;
};
#pragma pack(pop)

typedef struct _NFIT_STRUCT_HEADER NFIT_STRUCT_HEADER, *PNFIT_STRUCT_HEADER;
#pragma pack(push, 1)
struct _NFIT_STRUCT_HEADER {
    USHORT Type;
    USHORT Length;
};
#pragma pack(pop)

typedef struct _NFIT_BLOCK_DATA_WINDOW_REGION NFIT_BLOCK_DATA_WINDOW_REGION,
    *PNFIT_BLOCK_DATA_WINDOW_REGION;
#pragma pack(push, 1)
struct _NFIT_BLOCK_DATA_WINDOW_REGION {
    NFIT_STRUCT_HEADER Header;
    USHORT NvdimmControlRegionIndex;
    USHORT BlockDataWindowCount;
    ULONG64 BlockDataWindowOffset;
    ULONG64 BlockDataWindowSize;
    ULONG64 BlockAccessibleCapacity;
    ULONG64 FirstAccessibleBlockAddress;
};
#pragma pack(pop)

typedef struct _NFIT_DEVICE_HANDLE NFIT_DEVICE_HANDLE, *PNFIT_DEVICE_HANDLE;
#pragma pack(push, 1)
struct _NFIT_DEVICE_HANDLE {
    union {
        struct {
            ULONG DIMMNumber : 4;
            ULONG MemoryChannelNumber : 4;
            ULONG MemoryControllerId : 4;
            ULONG SocketId : 4;
            ULONG NodeControllerId : 12;
            ULONG Reserved : 4;
        } NfitHandle;
        ULONG AsUlong;
    } u;
};
#pragma pack(pop)

typedef struct _NFIT_FLUSH_HINT_ADDRESS NFIT_FLUSH_HINT_ADDRESS, *PNFIT_FLUSH_HINT_ADDRESS;
#pragma pack(push, 1)
struct _NFIT_FLUSH_HINT_ADDRESS {
    NFIT_STRUCT_HEADER Header;
    NFIT_DEVICE_HANDLE NfitHandle;
    USHORT FlushHintAddressCount;
    UCHAR Reserved[6];
    ULONG64 FlushHintAddress[1];
};
#pragma pack(pop)

typedef struct _NFIT_INTERLEAVE NFIT_INTERLEAVE, *PNFIT_INTERLEAVE;
#pragma pack(push, 1)
struct _NFIT_INTERLEAVE {
    NFIT_STRUCT_HEADER Header;
    USHORT InterleaveIndex;
    UCHAR Reserved[2];
    ULONG LinesDescribed;
    ULONG LineSize;
    ULONG LineOffsets[1];
};
#pragma pack(pop)

typedef struct _NFIT_NVDIMM_CONTROL_REGION NFIT_NVDIMM_CONTROL_REGION, *PNFIT_NVDIMM_CONTROL_REGION;
#pragma pack(push, 1)
struct _NFIT_NVDIMM_CONTROL_REGION {
    NFIT_STRUCT_HEADER Header;
    USHORT NvdimmControlRegionIndex;
    USHORT VendorId;
    USHORT DeviceId;
    USHORT RevisionId;
    USHORT SubsystemVendorId;
    USHORT SubsystemDeviceId;
    USHORT SubsystemRevisionId;
    union {
        UCHAR AsUchar;
        struct {
            UCHAR ManufacturingFields : 1;
            UCHAR Reserved : 7;
        } u;
    } ValidFields;
    UCHAR ManufacturingLocation;
    UCHAR ManufacturingYear;
    UCHAR ManufacturingWeek;
    UCHAR Reserved[2];
    ULONG SerialNumber;
    USHORT RegionFormatInterfaceCode;
    USHORT BCWCount;
    ULONG64 BCWSize;
    ULONG64 BCWCommandRegisterOffset;
    ULONG64 BCWCommandRegisterSize;
    ULONG64 BCWStatusRegisterOffset;
    ULONG64 BCWStatusRegisterSize;
    USHORT NvdimmControlRegionFlag;
    UCHAR Reserved1[6];
};
#pragma pack(pop)

typedef struct _NFIT_NVDIMM_REGION_MAPPING NFIT_NVDIMM_REGION_MAPPING, *PNFIT_NVDIMM_REGION_MAPPING;
#pragma pack(push, 1)
struct _NFIT_NVDIMM_REGION_MAPPING {
    NFIT_STRUCT_HEADER Header;
    NFIT_DEVICE_HANDLE NfitHandle;
    USHORT NVDIMMPhysicalId;
    USHORT NVDIMMRegionId;
    USHORT SpaRangeIndex;
    USHORT NVDIMMControlRegionIndex;
    ULONG64 NVDIMMRegionSize;
    ULONG64 RegionOffset;
    ULONG64 NVDIMMPhysicalAddrRegionBase;
    USHORT InterleaveIndex;
    USHORT InterleaveWays;
    USHORT NVDIMMStateFlags;
    UCHAR Reserved[2];
};
#pragma pack(pop)

typedef struct _NFIT_PLATFORM_CAPABILITIES NFIT_PLATFORM_CAPABILITIES, *PNFIT_PLATFORM_CAPABILITIES;
#pragma pack(push, 1)
struct _NFIT_PLATFORM_CAPABILITIES {
    NFIT_STRUCT_HEADER Header;
    UCHAR HighestValidCapability;
    UCHAR Reserved[3];
    union {
        ULONG AsUlong;
        struct {
            ULONG CpuCacheFlushOnPowerLoss : 1;
            ULONG MemCtrlrFlushOnPowerLoss : 1;
            ULONG PmemHardwareMirroring : 1;
        } u;
    } Capabilities;
    UCHAR Reserved1[4];
};
#pragma pack(pop)

typedef struct _NFIT_SMBIOS_MANAGEMENT_INFO NFIT_SMBIOS_MANAGEMENT_INFO,
    *PNFIT_SMBIOS_MANAGEMENT_INFO;
struct _NFIT_SMBIOS_MANAGEMENT_INFO {
    NFIT_STRUCT_HEADER Header;
    UCHAR Reserved[4];
    UCHAR Data[1];
};

typedef struct _NFIT_SYSTEM_PHYSICAL_ADDRESS_RANGE NFIT_SYSTEM_PHYSICAL_ADDRESS_RANGE,
    *PNFIT_SYSTEM_PHYSICAL_ADDRESS_RANGE;
#pragma pack(push, 1)
struct _NFIT_SYSTEM_PHYSICAL_ADDRESS_RANGE {
    NFIT_STRUCT_HEADER Header;
    USHORT SPARangeIndex;
    USHORT Flags;
    UCHAR Reserved[4];
    ULONG ProximityDomain;
    GUID AddressRangeType;
    ULONG64 SPARangeBase;
    ULONG64 SPARangeLength;
    ULONG64 AddressRangeMappingAttribute;
};
#pragma pack(pop)

typedef struct _NFIT_TABLE NFIT_TABLE, *PNFIT_TABLE;
#pragma pack(push, 1)
struct _NFIT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Reserved;
    UCHAR Structures[1];
};
#pragma pack(pop)

typedef struct _POWER_STATE_CHARACTERISTICS POWER_STATE_CHARACTERISTICS,
    *PPOWER_STATE_CHARACTERISTICS;
#pragma pack(push, 1)
struct _POWER_STATE_CHARACTERISTICS {
    union {
        UINT8 AsUINT8;
        struct {
            UINT8 Value : 6;
            UINT8 Revision : 2;
        };
    } ID;
    UINT8 Flag;
    USHORT Reserved1;
    ULONG PowerInMPS0;
    ULONG PowerSavingToMPS0;
    ULONGLONG ExitLatencyNs;
    UCHAR Reserved2[8];
};
#pragma pack(pop)

EXTERN_C_END

#endif

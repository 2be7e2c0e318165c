/*
 * DMA remapping: DMAR (Intel), IVRS (AMD), IORT (Arm).
 */
#ifndef CWDK_ACPI_IOMMU_H
#define CWDK_ACPI_IOMMU_H

#include "wdm.h"
#include "acpi/table.h"

#define ARIR_SIOAPIC 1

#define ARIR_PCI_ENUMERABLE 2

#define ATSR_FLAG_ALL_PORTS 1

#define DEVICE_ATC_REQUIRED 1

#define DEVICE_SCOPE_PCI_DEVICE 1
#define DEVICE_SCOPE_PCI_SUB 2
#define DEVICE_SCOPE_IOAPIC 3
#define DEVICE_SCOPE_HPET 4
#define DEVICE_SCOPE_ACPI 5
#define DEVICE_SCOPE_MIN_SIZE 8

#define DMAR_DRHD 0
#define DMAR_RMRR 1
#define DMAR_ARIR 2
#define DMAR_ATSR 2
#define DMAR_RHSA 3
#define DMAR_ANDD 4
#define DMAR_SATC 5
#define DMAR_SIGNATURE 0x52414D44

#define DMAR_DRHD_MIN_SIZE 0x10

#define DMAR_FLAG_INT_REMAPPING 1
#define DMAR_FLAG_X2APIC_OPT_OUT 2
#define DMAR_FLAG_DMA_CTRL_PLATFORM_OPT_IN 4

#define DRHD_INCLUDE_ALL 1

#define IORT_SIGNATURE 0x54524F49

#define IORT_MIN_SIZE 0x30

#define IORT_NAMED_COMPONENT_NODE_REVISION_MIN 0
#define IORT_NAMED_COMPONENT_NODE_REVISION_V0 0
#define IORT_NAMED_COMPONENT_NODE_REVISION_V1 1
#define IORT_NAMED_COMPONENT_NODE_REVISION_V2 2
#define IORT_NAMED_COMPONENT_NODE_REVISION_MAX 3
#define IORT_NAMED_COMPONENT_NODE_REVISION_V3 3

#define IORT_NODE_TYPE_ITS_GROUP 0
#define IORT_NODE_TYPE_NAMED_COMPONENT 1
#define IORT_NODE_TYPE_ROOT_COMPLEX 2
#define IORT_NODE_TYPE_SMMUV1V2 3
#define IORT_NODE_TYPE_SMMUV3 4
#define IORT_NODE_TYPE_PMCG 5

#define IORT_ROOT_COMPLEX_NODE_REVISION_MIN 0
#define IORT_ROOT_COMPLEX_NODE_REVISION_V0 0
#define IORT_ROOT_COMPLEX_NODE_REVISION_V1 1
#define IORT_ROOT_COMPLEX_NODE_REVISION_MAX 2
#define IORT_ROOT_COMPLEX_NODE_REVISION_V2 2

#define IORT_SMMUV2_NODE_REVISION_MIN 0
#define IORT_SMMUV2_NODE_REVISION_V0 0
#define IORT_SMMUV2_NODE_REVISION_MAX 2
#define IORT_SMMUV2_NODE_REVISION_V2 2

#define IORT_SMMUV3_NODE_REVISION_MIN 0
#define IORT_SMMUV3_NODE_REVISION_V0 0
#define IORT_SMMUV3_NODE_REVISION_MAX 3
#define IORT_SMMUV3_NODE_REVISION_V3 3

#define IORT_TABLE_REVISION_MIN 0
#define IORT_TABLE_REVISION_V0 0
#define IORT_TABLE_REVISION_MAX 1
#define IORT_TABLE_REVISION_V1 1

#define IORT_TYPE_GENERIC_SMMUV1 0
#define IORT_TYPE_GENERIC_SMMUV3 0
#define IORT_TYPE_GENERIC_SMMUV2 1
#define IORT_TYPE_HISILICON_HI161x 1
#define IORT_TYPE_ARM_CORELINK_MMU400 2
#define IORT_TYPE_ARM_CORELINK_MMU500 3
#define IORT_TYPE_ARM_CORELINK_MMU401 4
#define IORT_TYPE_CAVIUM_CN99xx 2
#define IORT_TYPE_CAVIUM_THUNDERX_SMMUV2 5

#define IVRS_SIGNATURE 0x53525649

EXTERN_C_START

typedef enum _APCI_IVHD_ENTRY_VARIETY {
    IvhdEntryVarietyIoapic = 1,
    IvhdEntryVarietyHpet,
} IVHD_ENTRY_VARIETY;

typedef enum _IVHD_ENTRY_TYPE {
    IvhdEntryTypePad4 = 0,
    IvhdEntryTypeAll,
    IvhdEntryTypeSelect,
    IvhdEntryTypeStartRange,
    IvhdEntryTypeEndRange,
    IvhdEntryTypePad8 = 64,
    IvhdEntryTypeAliasSelect = 66,
    IvhdEntryTypeAliasStartRange,
    IvhdEntryTypeExtendedSelect = 70,
    IvhdEntryTypeExtendedStartRange,
    IvhdEntryTypeSpecialDevice,
    IvhdEntryTypeAcpiDevice = 240,
} IVRS_TABLE_TYPE;

typedef enum _IVRS_BLOCK_TYPE {
    IommuDefinitionBlockTypeIvhd = 16,
    IommuDefinitionBlockType11Ivhd,
    IommuDefinitionBlockTypeIvmdAll = 32,
    IommuDefinitionBlockTypeIvmdSpecified,
    IommuDefinitionBlockTypeIvmdRange,
    IommuDefinitionBlockType40Ivhd = 64,
} IVRS_BLOCK_TYPE;

typedef struct _DEVICESCOPE DEVICESCOPE, *PDEVICESCOPE;
struct _DEVICESCOPE {
    UCHAR Type;
    UCHAR Length;
    UCHAR Reserved[2];
    UCHAR EnumerationId;
    UCHAR StartBusNumber;
    struct {
        UCHAR Device;
        UCHAR Function;
    } PCIPath[1];
};

typedef struct _ATSR ATSR, *PATSR;
#pragma pack(push, 1)
struct _ATSR {
    UCHAR Flags;
    UCHAR Reserved;
    USHORT SegmentNumber;
    DEVICESCOPE DeviceScope[1];
};
#pragma pack(pop)

typedef struct _DRHD DRHD, *PDRHD;
#pragma pack(push, 1)
struct _DRHD {
    UCHAR Flags;
    UCHAR Reserved;
    USHORT SegmentNumber;
    ULONGLONG BaseAddress;
    DEVICESCOPE DeviceScope[1];
};
#pragma pack(pop)

typedef struct _RHSA RHSA, *PRHSA;
#pragma pack(push, 1)
struct _RHSA {
    USHORT Type;
    USHORT Length;
    ULONG ReservedZ;
    ULONGLONG RegisterBaseAddress;
    ULONG ProximityDomain;
};
#pragma pack(pop)

typedef struct _RMRR RMRR, *PRMRR;
#pragma pack(push, 1)
struct _RMRR {
    UCHAR Reserved[2];
    USHORT SegmentNumber;
    ULONGLONG RegionBaseAddress;
    ULONGLONG RegionLimitAddress;
    DEVICESCOPE DeviceScope[1];
};
#pragma pack(pop)

typedef struct _SATC SATC, *PSATC;
#pragma pack(push, 1)
struct _SATC {
    UCHAR Flags;
    UCHAR Reserved;
    USHORT SegmentNumber;
    DEVICESCOPE DeviceScope[1];
};
#pragma pack(pop)

typedef struct _DMARTABLE DMARTABLE, *PDMARTABLE;
#pragma pack(push, 1)
struct _DMARTABLE {
    USHORT Type;
    USHORT Length;
    union {
        DRHD Drhd;
        RMRR Rmrr;
        ATSR Atsr;
        RHSA Rhsa;
        SATC Satc;
    };
};
#pragma pack(pop)

typedef struct _DMAR DMAR, *PDMAR;
struct _DMAR {
    DESCRIPTION_HEADER Header;
    UCHAR HostAddressWidth;
    UCHAR Flags;
    UCHAR Reserved[10];
    DMARTABLE DMARTables[1];
};

typedef union _DMAR_GCMD_REG DMAR_GCMD_REG, *PDMAR_GCMD_REG;
#pragma pack(push, 1)
union _DMAR_GCMD_REG {
    ULONG AsULONG;
    struct {
        ULONG Reserved : 23;
        ULONG CompatibilityFormatInterruptEnable : 1;
        ULONG SetInterruptRemappingTablePointer : 1;
        ULONG InterruptRemappingEnable : 1;
        ULONG QueuedInvalidationEnable : 1;
        ULONG WriteBufferFlush : 1;
        ULONG EnableAdvancedFaultLogging : 1;
        ULONG SetFaultLog : 1;
        ULONG SetRootTablePointer : 1;
        ULONG TranslationEnable : 1;
    };
};
#pragma pack(pop)

typedef union _DMAR_GSTS_REG DMAR_GSTS_REG, *PDMAR_GSTS_REG;
#pragma pack(push, 1)
union _DMAR_GSTS_REG {
    ULONG AsULONG;
    struct {
        ULONG Reserved : 23;
        ULONG CompatibilityFormatInterruptStatus : 1;
        ULONG SetInterruptRemappingTablePointerStatus : 1;
        ULONG InterruptRemappingEnableStatus : 1;
        ULONG QueuedInvalidationEnableStatus : 1;
        ULONG WriteBufferFlushStatus : 1;
        ULONG EnableAdvancedFaultLoggingStatus : 1;
        ULONG SetFaultLogStatus : 1;
        ULONG SetRootTablePointerStatus : 1;
        ULONG TranslationEnableStatus : 1;
    };
};
#pragma pack(pop)

typedef struct _IORT IORT, *PIORT;
#pragma pack(push, 1)
struct _IORT {
    DESCRIPTION_HEADER Header;
    ULONG NodeCount;
    ULONG NodeArrayOffset;
    UCHAR Reserved[4];
};
#pragma pack(pop)

typedef struct _IORT_IDMAPPING IORT_IDMAPPING, *PIORT_IDMAPPING;
#pragma pack(push, 1)
struct _IORT_IDMAPPING {
    ULONG InputBase;
    ULONG IdCount;
    ULONG OutputBase;
    ULONG OutputNodeOffset;
    union {
        ULONG AsULONG;
        struct {
            ULONG SingleMapping : 1;
            ULONG Reserved : 31;
        };
    } Flags;
};
#pragma pack(pop)

typedef struct _IORT_NODE_HEADER IORT_NODE_HEADER, *PIORT_NODE_HEADER;
#pragma pack(push, 1)
struct _IORT_NODE_HEADER {
    UCHAR Type;
    USHORT Length;
    UCHAR Revision;
    UCHAR Reserved[4];
    ULONG IdMappingCount;
    ULONG IdMappingArrayOffset;
};
#pragma pack(pop)

typedef struct _IORT_ITS_GROUP_NODE IORT_ITS_GROUP_NODE, *PIORT_ITS_GROUP_NODE;
#pragma pack(push, 1)
struct _IORT_ITS_GROUP_NODE {
    IORT_NODE_HEADER Header;
    ULONG ItsCount;
    ULONG ItsArray[1];
};
#pragma pack(pop)

typedef union _IORT_NODE_MEMORY_ATTRIBUTES IORT_NODE_MEMORY_ATTRIBUTES,
    *PIORT_NODE_MEMORY_ATTRIBUTES;
#pragma pack(push, 1)
union _IORT_NODE_MEMORY_ATTRIBUTES {
    ULONGLONG AsULONGLONG;
    struct {
        ULONG Cca;
        union {
            UCHAR AsUCHAR;
            struct {
                UCHAR Transient : 1;
                UCHAR WriteAllocate : 1;
                UCHAR ReadAllocate : 1;
                UCHAR Aho : 1;
                UCHAR Reserved : 4;
            };
        } Ah;
        UCHAR Reserved[2];
        union {
            UCHAR AsUCHAR;
            struct {
                UCHAR Cpm : 1;
                UCHAR Dacs : 1;
                UCHAR Reserved : 6;
            };
        } Maf;
    };
};
#pragma pack(pop)

typedef struct _IORT_NAMED_COMPONENT_NODE IORT_NAMED_COMPONENT_NODE, *PIORT_NAMED_COMPONENT_NODE;
struct _IORT_NAMED_COMPONENT_NODE {
    IORT_NODE_HEADER Header;
    UCHAR Reserved[4];
    IORT_NODE_MEMORY_ATTRIBUTES MemoryProperties;
    UCHAR MemoryAccessWidth;
    UCHAR DeviceName[1];
};

typedef struct _IORT_ROOT_COMPLEX_NODE IORT_ROOT_COMPLEX_NODE, *PIORT_ROOT_COMPLEX_NODE;
#pragma pack(push, 1)
struct _IORT_ROOT_COMPLEX_NODE {
    IORT_NODE_HEADER Header;
    IORT_NODE_MEMORY_ATTRIBUTES MemoryProperties;
    ULONG AtsAttribute;
    ULONG PciSegmentNumber;
};
#pragma pack(pop)

typedef union _IORT_SMMUV2_INTERRUPT IORT_SMMUV2_INTERRUPT, *PIORT_SMMUV2_INTERRUPT;
#pragma pack(push, 1)
union _IORT_SMMUV2_INTERRUPT {
    ULONGLONG AsULONGLONG;
    struct {
        ULONG Gsiv;
        union {
            ULONG AsULONG;
            struct {
                ULONG InterruptFlags : 1;
                ULONG Reserved : 31;
            };
        } Flags;
    };
};
#pragma pack(pop)

typedef struct _IORT_SMMUV2_NODE IORT_SMMUV2_NODE, *PIORT_SMMUV2_NODE;
#pragma pack(push, 1)
struct _IORT_SMMUV2_NODE {
    IORT_NODE_HEADER Header;
    ULONGLONG BaseAddress;
    ULONGLONG Span;
    ULONG Model;
    union {
        ULONG AsULONG;
        struct {
            ULONG DvmSupported : 1;
            ULONG CoherentPageTableWalk : 1;
            ULONG Reserved : 30;
        };
    } Flags;
    ULONG GlobalInterruptArrayOffset;
    ULONG ContextInterruptCount;
    ULONG ContextInterruptArrayOffset;
    ULONG PmuInterruptCount;
    ULONG PmuInterruptArrayOffset;
    IORT_SMMUV2_INTERRUPT NSgIrpt;
    IORT_SMMUV2_INTERRUPT NSgCfgIrpt;
};
#pragma pack(pop)

typedef struct _IORT_SMMUV3_NODE IORT_SMMUV3_NODE, *PIORT_SMMUV3_NODE;
#pragma pack(push, 1)
struct _IORT_SMMUV3_NODE {
    IORT_NODE_HEADER Header;
    ULONGLONG BaseAddress;
    union {
        ULONG AsULONG;
        struct {
            ULONG CohaccOverride : 1;
            ULONG HttuOverride : 2;
            ULONG ProximityDomainValid : 1;
            ULONG Reserved : 28;
        };
    } Flags;
    UCHAR Reserved[4];
    ULONGLONG VatosAddress;
    ULONG Model;
    ULONG EventGsiv;
    ULONG PriGsiv;
    ULONG GerrGsiv;
    ULONG SyncGsiv;
    ULONG ProximityDomain;
    ULONG DeviceIdMappingIndex;
};
#pragma pack(pop)

typedef struct _IVHD_ACPI_DEVICE_ENTRY IVHD_ACPI_DEVICE_ENTRY, *PIVHD_ACPI_DEVICE_ENTRY;
#pragma pack(push, 1)
struct _IVHD_ACPI_DEVICE_ENTRY {
    UINT8 Type;
    UINT16 DeviceId;
    union {
        UINT8 AsUINT8;
        struct {
            UINT8 INITPass : 1;
            UINT8 ExtIntPass : 1;
            UINT8 NMIPass : 1;
            UINT8 ReservedZ0 : 1;
            UINT8 SysMgt : 2;
            UINT8 LINT0Pass : 1;
            UINT8 LINT1Pass : 1;
        };
    } DataSetting;
    UINT64 HardwareId;
    UINT64 CompatibleId;
    UINT8 UniqueIdFormat;
    UINT8 UniqueIdLength;
};
#pragma pack(pop)

typedef struct _IVHD_BLOCK IVHD_BLOCK, *PIVHD_BLOCK;
#pragma pack(push, 1)
struct _IVHD_BLOCK {
    UINT8 Type;
    union {
        UINT8 AsUINT8;
        struct {
            UINT8 HtTunEn : 1;
            UINT8 PassPW : 1;
            UINT8 ResPassPW : 1;
            UINT8 Isoc : 1;
            UINT8 IotlbSup : 1;
            UINT8 ReservedZ0 : 3;
        };
    } Flags;
    UINT16 Length;
    UINT16 DeviceId;
    UINT16 CapabilityOffset;
    UINT64 IommuBaseAddress;
    UINT16 PciSegment;
    union {
        UINT16 AsUINT16;
        struct {
            UINT16 MsiNum : 5;
            UINT16 Reserved1 : 3;
            UINT16 UnitId : 5;
            UINT16 Reserved2 : 3;
        };
    } IommuInfo;
    UINT32 ReservedZ0;
    union {
        UINT8 DeviceEntries[1];
        struct {
            UINT64 EfrRegisterImage;
            UINT64 ReservedZ1;
            UINT8 Type11DeviceEntries[1];
        };
    };
};
#pragma pack(pop)

typedef struct _IVHD_DEVICE_ENTRY IVHD_DEVICE_ENTRY, *PIVHD_DEVICE_ENTRY;
#pragma pack(push, 1)
struct _IVHD_DEVICE_ENTRY {
    UINT8 Type;
    UINT16 DeviceId;
    union {
        UINT8 AsUINT8;
        struct {
            UINT8 INITPass : 1;
            UINT8 ExtIntPass : 1;
            UINT8 NMIPass : 1;
            UINT8 ReservedZ0 : 1;
            UINT8 SysMgt : 2;
            UINT8 LINT0Pass : 1;
            UINT8 LINT1Pass : 1;
        };
    } DataSetting;
    union {
        UINT32 AsUINT32;
        struct {
            UINT8 Handle;
            UINT16 AliasDeviceId;
            UINT8 Variety;
        };
        struct {
            UINT32 Reserved : 31;
            UINT32 AtsDisabled : 1;
        };
    } ExtendedDataSetting;
};
#pragma pack(pop)

typedef struct _IVMD_BLOCK IVMD_BLOCK, *PIVMD_BLOCK;
#pragma pack(push, 1)
struct _IVMD_BLOCK {
    UINT8 Type;
    union {
        UINT8 AsUINT8;
        struct {
            UINT8 Unity : 1;
            UINT8 IR : 1;
            UINT8 IW : 1;
            UINT8 ExclusionRange : 1;
            UINT8 ReservedZ0 : 4;
        };
    } Flags;
    UINT16 Length;
    union {
        UINT16 DeviceId;
        UINT16 StartDeviceId;
    } u1;
    union {
        UINT16 AuxiliaryData;
        UINT16 EndDeviceId;
    } u2;
    UINT64 ReservedZ0;
    UINT64 StartAddress;
    UINT64 MemoryBlockLength;
};
#pragma pack(pop)

typedef union _IVRS_IVINFO IVRS_IVINFO, *PIVRS_IVINFO;
#pragma pack(push, 1)
union _IVRS_IVINFO {
    UINT32 AsUINT32;
    struct {
        UINT32 EFRSup : 1;
        UINT32 DmaGuardOptIn : 1;
        UINT32 ReservedZ0 : 3;
        UINT32 GVASize : 3;
        UINT32 PASize : 7;
        UINT32 VASize : 7;
        UINT32 HtAtsResv : 1;
        UINT32 ReservedZ1 : 9;
    };
};
#pragma pack(pop)

typedef struct _IVRS IVRS, *PIVRS;
#pragma pack(push, 1)
struct _IVRS {
    DESCRIPTION_HEADER Header;
    IVRS_IVINFO IVInfo;
    UINT64 Reserved;
    UINT8 DefinitionBlocks[1];
};
#pragma pack(pop)

typedef struct _IVRS_BLOCK_HEADER IVRS_BLOCK_HEADER, *PIVRS_BLOCK_HEADER;
#pragma pack(push, 1)
struct _IVRS_BLOCK_HEADER {
    UINT8 Type;
    UINT8 Flags;
    UINT16 Length;
};
#pragma pack(pop)

EXTERN_C_END

#endif

/*
 * Security: TPM, secure devices, the AMD security processor, SMM mitigations, PRM.
 */
#ifndef CWDK_ACPI_SECURITY_H
#define CWDK_ACPI_SECURITY_H

#include "wdm.h"
#include "acpi/table.h"

#define ASPT_REVISION 1
#define ASPT_SIGNATURE 0x54505341

#define ASPT_ASP_MAILBOX_INTERRUPT_ID_SEV_MAILBOX 1

#define ASPT_ENTRY_TYPE_ASP_GLOBAL_REGISTERS 0
#define ASPT_ENTRY_TYPE_SEV_MAILBOX_REGISTERS 1
#define ASPT_ENTRY_TYPE_ACPI_MAILBOX_REGISTERS 2

#define CSRT_REVISION 0
#define CSRT_SIGNATURE 0x54525343UL

#define CSRT_RD_SUBTYPE_CACHE 0
#define CSRT_RD_SUBTYPE_DMA_CHANNEL 0
#define CSRT_RD_SUBTYPE_INTERRUPT_LINES 0
#define CSRT_RD_SUBTYPE_TIMER 0
#define CSRT_RD_SUBTYPE_UNKNOWN 0
#define CSRT_RD_SUBTYPE_DMA_CONTROLLER 1
#define CSRT_RD_SUBTYPE_INTERRUPT_CONTROLLER 1
#define CSRT_RD_SUBTYPE_ANY 65535
#define CSRT_RD_TYPE_UNKNOWN 0
#define CSRT_RD_TYPE_INTERRUPT 1
#define CSRT_RD_TYPE_TIMER 2
#define CSRT_RD_TYPE_DMA 3
#define CSRT_RD_TYPE_CACHE 4
#define CSRT_RD_TYPE_ANY 65535
#define CSRT_RD_UID_ANY 65535

#define PRMT_SIGNATURE 0x544D5250UL

#define PRMT_HANDLER_REVISION 0

#define PRMT_INFORMATION_REVISION 0

#define PRMT_TABLE_REVISION 0

#define SDEV_SIGNATURE 0x56454453

#define SDEV_ENTRY_FLAG_OPTIONALLY_SECURE 1
#define SDEV_ENTRY_FLAG_SECURE_RESOURCES_PRESENT 2

#define SDEV_SECURE_ACPI_TYPE 0
#define SDEV_SECURE_RESOURCE_ID_TYPE 0
#define SDEV_SECURE_RESOURCE_MEMORY_TYPE 1
#define SDEV_SECURE_PCI_TYPE 1

#define TCPA_SIGNATURE 0x41504354

#define TPM20_TABLE_SIGNATURE 0x324D5054

#define WSMT_SIGNATURE 0x544D5357

DEFINE_GUID(ACPI_PRM_LOCK_MODULE_GUID, 0x0DFED791, 0x8A76, 0x486A, 0xBC, 0x18, 0x91, 0xE3, 0x28,
            0x46, 0x58, 0x27);
DEFINE_GUID(ACPI_PRM_UNLOCK_MODULE_GUID, 0x9E2AEC3B, 0xD536, 0x4F16, 0xAF, 0x41, 0x49, 0x78, 0x48,
            0x0F, 0x64, 0x6A);

EXTERN_C_START

typedef enum _TPM20_START_METHOD {
    Tpm20TableStartMethodInvalid = 0,
    Tpm20TableStartMethodSim,
    Tpm20TableStartMethodAcpi,
    Tpm20TableStartMethodTz1,
    Tpm20TableStartMethodTz2,
    Tpm20TableStartMethodTz3,
    Tpm20TableStartMethodTis13,
    Tpm20TableStartMethodCR,
    Tpm20TableStartMethodCRWithAcpi,
    Tpm20TableStartMethodCRTree,
    Tpm20TableStartMethodSpb,
    Tpm20TableStartMethodCRSmc,
    Tpm20TableStartMethodFifoI2C,
    Tpm20TableStartMethodCRHsp,
    Tpm20TableStartMethodCRSpu,
} TPM20_START_METHOD,
    *PTPM20_START_METHOD;

typedef struct _ASPT_ENTRY_HEADER ASPT_ENTRY_HEADER, *PASPT_ENTRY_HEADER;
#pragma pack(push, 1)
struct _ASPT_ENTRY_HEADER {
    UINT16 Type;
    UINT16 Length;
};
#pragma pack(pop)

typedef struct _ASPT_ENTRY_ACPI_MAILBOX_REGISTERS ASPT_ENTRY_ACPI_MAILBOX_REGISTERS,
    *PASPT_ENTRY_ACPI_MAILBOX_REGISTERS;
#pragma pack(push, 1)
struct _ASPT_ENTRY_ACPI_MAILBOX_REGISTERS {
    ASPT_ENTRY_HEADER Header;
    UINT32 Reserved1;
    UINT64 CmdRespRegisterAddress;
    UINT64 Reserved2[2];
};
#pragma pack(pop)

typedef struct _ASPT_ENTRY_ASP_GLOBAL_REGISTERS ASPT_ENTRY_ASP_GLOBAL_REGISTERS,
    *PASPT_ENTRY_ASP_GLOBAL_REGISTERS;
#pragma pack(push, 1)
struct _ASPT_ENTRY_ASP_GLOBAL_REGISTERS {
    ASPT_ENTRY_HEADER Header;
    UINT32 Reserved;
    UINT64 FeatureRegisterAddress;
    UINT64 InterruptEnableRegisterAddress;
    UINT64 InterruptStatusRegisterAddress;
};
#pragma pack(pop)

typedef struct _ASPT_ENTRY_SEV_MAILBOX_REGISTERS ASPT_ENTRY_SEV_MAILBOX_REGISTERS,
    *PASPT_ENTRY_SEV_MAILBOX_REGISTERS;
#pragma pack(push, 1)
struct _ASPT_ENTRY_SEV_MAILBOX_REGISTERS {
    ASPT_ENTRY_HEADER Header;
    UINT8 MailboxInterruptId;
    UINT8 Reserved[3];
    UINT64 CmdRespRegisterAddress;
    UINT64 CmdBufAddrLoRegisterAddress;
    UINT64 CmdBufAddrHiRegisterAddress;
};
#pragma pack(pop)

typedef union _ASPT_ENTRY ASPT_ENTRY, *PASPT_ENTRY;
union _ASPT_ENTRY {
    ASPT_ENTRY_HEADER Header;
    ASPT_ENTRY_ASP_GLOBAL_REGISTERS AspGlobalRegisters;
    ASPT_ENTRY_SEV_MAILBOX_REGISTERS SevMailboxRegisters;
    ASPT_ENTRY_ACPI_MAILBOX_REGISTERS AcpiMailboxRegisters;
};

typedef struct _ASPT_TABLE ASPT_TABLE, *PASPT_TABLE;
#pragma pack(push, 1)
struct _ASPT_TABLE {
    DESCRIPTION_HEADER Header;
    UINT32 NumberOfAsptEntries;
};
#pragma pack(pop)

typedef struct _CSRT_RESOURCE_DESCRIPTOR_HEADER CSRT_RESOURCE_DESCRIPTOR_HEADER,
    *PCSRT_RESOURCE_DESCRIPTOR_HEADER;
#pragma pack(push, 1)
struct _CSRT_RESOURCE_DESCRIPTOR_HEADER {
    UINT32 Length;
    UINT16 Type;
    UINT16 Subtype;
    UINT32 Uid;
};
#pragma pack(pop)

typedef struct _CSRT_RESOURCE_GROUP_HEADER CSRT_RESOURCE_GROUP_HEADER, *PCSRT_RESOURCE_GROUP_HEADER;
#pragma pack(push, 1)
struct _CSRT_RESOURCE_GROUP_HEADER {
    UINT32 Length;
    UINT32 VendorId;
    UINT32 SubvendorId;
    UINT16 DeviceId;
    UINT16 SubdeviceId;
    UINT16 Revision;
    UINT16 Instance;
    UINT32 SharedInfoLength;
};
#pragma pack(pop)

typedef struct _CSRT_TABLE_HEADER CSRT_TABLE_HEADER, *PCSRT_TABLE_HEADER;
struct _CSRT_TABLE_HEADER {
    DESCRIPTION_HEADER Header;
};

typedef struct _PRMT_TABLE PRMT_TABLE, *PPRMT_TABLE;
#pragma pack(push, 1)
struct _PRMT_TABLE {
    DESCRIPTION_HEADER Header;
    GUID PlatformGuid;
    ULONG ModuleInfoOffset;
    ULONG ModuleInfoCount;
};
#pragma pack(pop)

typedef struct _PRM_HANDLER_INFORMATION PRM_HANDLER_INFORMATION, *PPRM_HANDLER_INFORMATION;
#pragma pack(push, 1)
struct _PRM_HANDLER_INFORMATION {
    USHORT Revision;
    USHORT Length;
    GUID Identifier;
    ULONG64 PhysicalAddress;
    ULONG64 StaticBufferPhysicalAddress;
    ULONG64 AcpiParameterPhysicalAddress;
};
#pragma pack(pop)

typedef struct _PRM_MODULE_INFORMATION PRM_MODULE_INFORMATION, *PPRM_MODULE_INFORMATION;
#pragma pack(push, 1)
struct _PRM_MODULE_INFORMATION {
    USHORT Revision;
    USHORT Length;
    GUID Identifier;
    USHORT MajorVersion;
    USHORT MinorVersion;
    USHORT HandlerCount;
    ULONG HandlerOffset;
    ULONG64 MmioRangesPhysicalAddress;
};
#pragma pack(pop)

typedef struct _SDEV SDEV, *PSDEV;
#pragma pack(push, 1)
struct _SDEV {
    DESCRIPTION_HEADER Header;
    ULONG SDEVTables[1];
};
#pragma pack(pop)

typedef struct _SDEV_ENTRY_HEADER SDEV_ENTRY_HEADER, *PSDEV_ENTRY_HEADER;
#pragma pack(push, 1)
struct _SDEV_ENTRY_HEADER {
    UCHAR Type;
    UCHAR Flags;
    USHORT Length;
};
#pragma pack(pop)

typedef struct _SDEV_SECURE_ACPI_INFO_ENTRY SDEV_SECURE_ACPI_INFO_ENTRY,
    *PSDEV_SECURE_ACPI_INFO_ENTRY;
#pragma pack(push, 1)
struct _SDEV_SECURE_ACPI_INFO_ENTRY {
    SDEV_ENTRY_HEADER Header;
    USHORT IdentifierOffset;
    USHORT IdentifierLength;
    USHORT VendorInfoOffset;
    USHORT VendorInfoLength;
    USHORT SecureResourcesOffset;
    USHORT SecureResourcesLength;
};
#pragma pack(pop)

typedef struct _SDEV_SECURE_PCI_INFO_ENTRY SDEV_SECURE_PCI_INFO_ENTRY, *PSDEV_SECURE_PCI_INFO_ENTRY;
#pragma pack(push, 1)
struct _SDEV_SECURE_PCI_INFO_ENTRY {
    SDEV_ENTRY_HEADER Header;
    USHORT PciSegmentNumber;
    USHORT StartBusNumber;
    USHORT PciPathOffset;
    USHORT PciPathLength;
    USHORT VendorInfoOffset;
    USHORT VendorInfoLength;
};
#pragma pack(pop)

typedef struct _SDEV_SECURE_RESOURCE_ID_ENTRY SDEV_SECURE_RESOURCE_ID_ENTRY,
    *PSDEV_SECURE_RESOURCE_ID_ENTRY;
#pragma pack(push, 1)
struct _SDEV_SECURE_RESOURCE_ID_ENTRY {
    SDEV_ENTRY_HEADER Header;
    USHORT HardwareIdentifierOffset;
    USHORT HardwareIdentifierLength;
    USHORT SubsystemIdentifierOffset;
    USHORT SubsystemIdentifierLength;
    USHORT HardwareRevision;
    UCHAR HardwareRevisionPresent;
};
#pragma pack(pop)

typedef struct _SDEV_SECURE_RESOURCE_MEMORY_ENTRY SDEV_SECURE_RESOURCE_MEMORY_ENTRY,
    *PSDEV_SECURE_RESOURCE_MEMORY_ENTRY;
#pragma pack(push, 1)
struct _SDEV_SECURE_RESOURCE_MEMORY_ENTRY {
    SDEV_ENTRY_HEADER Header;
    ULONG Reserved;
    ULONGLONG MemoryAddressBase;
    ULONGLONG MemoryAddressLength;
};
#pragma pack(pop)

typedef struct _TCG_DESCRIPTION_TABLE_CLIENT TCG_DESCRIPTION_TABLE_CLIENT,
    *PTCG_DESCRIPTION_TABLE_CLIENT;
#pragma pack(push, 1)
struct _TCG_DESCRIPTION_TABLE_CLIENT {
    DESCRIPTION_HEADER Header;
    USHORT PlatformClass;
    ULONG LAML;
    PHYSICAL_ADDRESS LASA;
};
#pragma pack(pop)

typedef struct _TCG_DESCRIPTION_TABLE_SERVER TCG_DESCRIPTION_TABLE_SERVER,
    *PTCG_DESCRIPTION_TABLE_SERVER;
#pragma pack(push, 1)
struct _TCG_DESCRIPTION_TABLE_SERVER {
    DESCRIPTION_HEADER Header;
    USHORT PlatformClass;
    USHORT Reserved1;
    ULONGLONG LAML;
    PHYSICAL_ADDRESS LASA;
    USHORT SpecificationRevision;
    UCHAR DeviceFlags;
    UCHAR InterruptFlags;
    UCHAR GPE;
    UCHAR Reserved2[3];
    ULONG GlobalSystemInterupt;
    GEN_ADDR BaseAddress;
    ULONG Reserved3;
    GEN_ADDR ConfigurationAddress;
    UCHAR PCISegmentGroupNumber;
    UCHAR PCIBusNumber;
    UCHAR PCIDeviceNumber;
    UCHAR PCIFunctionNumber;
};
#pragma pack(pop)

typedef struct _TCG_DESCRIPTION_TABLE TCG_DESCRIPTION_TABLE, *PTCG_DESCRIPTION_TABLE;
struct _TCG_DESCRIPTION_TABLE {
    union {
        TCG_DESCRIPTION_TABLE_CLIENT ClientTable;
        TCG_DESCRIPTION_TABLE_SERVER ServerTable;
    } u;
};

typedef struct _TPM20_TABLE TPM20_TABLE, *PTPM20_TABLE;
#pragma pack(push, 1)
struct _TPM20_TABLE {
    DESCRIPTION_HEADER Header;
    union {
        struct {
            UINT32 UseMemoryDescriptors : 1;
            UINT32 CmdListCapable : 1;
            UINT32 NoDeviceIO : 1;
            UINT32 DeviceMemory : 1;
            UINT32 DevMemOnly : 1;
            UINT32 Reserved : 27;
        } Flags;
        UINT32 FlagBits;
    } u;
    UINT64 ControlAreaPA;
    UINT32 StartMethod;
    UINT32 PlatformParameters[8];
};
#pragma pack(pop)

typedef union _WSMT_PROTECTION_FLAGS WSMT_PROTECTION_FLAGS, *PWSMT_PROTECTION_FLAGS;
#pragma pack(push, 1)
union _WSMT_PROTECTION_FLAGS {
    ULONG AsUlong;
    struct {
        ULONG FixedCommBuffers : 1;
        ULONG CommBufferNestedPtrProtection : 1;
        ULONG SystemResourceProtection : 1;
        ULONG Reserved : 29;
    };
};
#pragma pack(pop)

typedef struct _WSMT WSMT, *PWSMT;
struct _WSMT {
    DESCRIPTION_HEADER Header;
    WSMT_PROTECTION_FLAGS ProtectionFlags;
};

EXTERN_C_END

#endif

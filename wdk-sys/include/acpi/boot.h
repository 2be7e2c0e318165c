/*
 * Boot and debugging: performance records, boot graphics, debug ports, consoles, platform binaries.
 */
#ifndef CWDK_ACPI_BOOT_H
#define CWDK_ACPI_BOOT_H

#include "wdm.h"
#include "acpi/table.h"

#define BBRT_SIGNATURE 0x54524242

#define BGRT_SIGNATURE 0x54524742

#define BGRT_STATUS_IMAGE_VALID 1
#define BGRT_STATUS_DISPLAY_ROTATION 6

#define BOOT_SIGNATURE 0x544F4F42

#define DBG2_SIGNATURE 0x32474244

#define DBGP_SIGNATURE 0x50474244

#define DEBUG_DEVICE_SERIAL_LEGACY_16550 0
#define DEBUG_DEVICE_SERIAL_GEN_16550 1
#define DEBUG_DEVICE_SERIAL_SPI_MAX311XE 2
#define DEBUG_DEVICE_SERIAL_PL011 3
#define DEBUG_DEVICE_SERIAL_Q8X60 4
#define DEBUG_DEVICE_SERIAL_NVIDIA 5
#define DEBUG_DEVICE_SERIAL_OMAP 6
#define DEBUG_DEVICE_SERIAL_UEFI_DBGPORT 7
#define DEBUG_DEVICE_SERIAL_APM88XXXX 8
#define DEBUG_DEVICE_SERIAL_Q8X74 9
#define DEBUG_DEVICE_SERIAL_SAM5250 10
#define DEBUG_DEVICE_SERIAL_USIF 11
#define DEBUG_DEVICE_SERIAL_IMX6 12
#define DEBUG_DEVICE_SERIAL_SBSA32 13
#define DEBUG_DEVICE_SERIAL_SBSA 14
#define DEBUG_DEVICE_SERIAL_ARM_DCC 15
#define DEBUG_DEVICE_SERIAL_BCM2835 0x10
#define DEBUG_DEVICE_SERIAL_SDM845 0x11
#define DEBUG_DEVICE_SERIAL_MM_16550 0x12
#define DEBUG_DEVICE_SERIAL_SDM845V2 0x13
#define DEBUG_DEVICE_SERIAL_IALPSS 0x14
#define DEBUG_DEVICE_PORT_SERIAL 0x8000
#define DEBUG_DEVICE_PORT_1394 0x8001
#define DEBUG_DEVICE_PORT_USB 0x8002
#define DEBUG_DEVICE_PORT_NET 0x8003
#define DEBUG_DEVICE_PORT_LOCAL 0x8004

#define ECDT_SIGNATURE 0x54444345

#define FBPT_SIGNATURE 0x54504246

#define FPDT_SIGNATURE 0x54445046

#define MCFG_TABLE_SIGNATURE 0x4746434D

#define OEM0_SIGNATURE 0x304D454F

#define OEM0_RANDOM_BYTES 0x40

#define S3PT_SIGNATURE 0x54503353

#define SBST_SIGNATURE 0x54534253

#define SPCR_SIGNATURE 0x52435053

#define SPIC_SIGNATURE 0x43495053

#define SPMI_SIGNATURE 0x494D5053

#define WPBT_SIGNATURE 0x54425057

#define WPBT_BOOT_SEARCH_INCREMENT 0x40
#define WPBT_BOOT_SEARCH_START 0x1000
#define WPBT_BOOT_SEARCH_END 0xA0000

#define WPBT_MAXIMUM_REVISION 1

#define WPBT_MIN_SIZE 0x34

#define WPBT_MINIMUM_REVISION 1

EXTERN_C_START

typedef enum _ACPI_WPBT_CONTENT_LAYOUT {
    WpbtContentLayoutPE = 1,
} ACPI_WPBT_CONTENT_LAYOUT;

typedef enum _ACPI_WPBT_CONTENT_TYPE {
    WpbtContentTypeNative = 1,
} ACPI_WPBT_CONTENT_TYPE;

typedef enum _BGRT_IMAGE_TYPE {
    BgrtImageTypeBitmap = 0,
    BgrtImageTypeMax,
} BGRT_IMAGE_TYPE,
    *PBGRT_IMAGE_TYPE;

typedef enum _FPDT_RECORD_SUBTYPE {
    S3PTTypeResumePerformance = 0,
    S3PTTypeSuspendPerformance,
    BasicBootPerformanceType,
} FPDT_RECORD_SUBTYPE,
    *PFPDT_RECORD_SUBTYPE;

typedef enum _FPDT_RECORD_TYPE {
    FpdtTypeBootTablePointer = 0,
    FpdtTypeS3TablePointer,
} FPDT_RECORD_TYPE,
    *PFPDT_RECORD_TYPE;

#pragma pack(push, 1)
typedef struct {
    DESCRIPTION_HEADER Header;
    GEN_ADDR Control;
    GEN_ADDR Data;
    ULONG Uid;
    UCHAR GpeBit;
    CHAR Id[1];
} ECDT, *PECDT;
#pragma pack(pop)

typedef struct _ACPI_WPBT_TABLE ACPI_WPBT_TABLE, *PACPI_WPBT_TABLE;
#pragma pack(push, 1)
struct _ACPI_WPBT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG HandoffMemorySize;
    ULONG64 HandoffMemoryLocation;
    UCHAR ContentLayout;
    UCHAR ContentType;
    USHORT CommandLineArgumentsLength;
    WCHAR CommandLineArguments[1];
};
#pragma pack(pop)

typedef struct _BBRT_TABLE BBRT_TABLE, *PBBRT_TABLE;
#pragma pack(push, 1)
struct _BBRT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Background;
    ULONG Foreground;
};
#pragma pack(pop)

typedef struct _BGRT_TABLE BGRT_TABLE, *PBGRT_TABLE;
#pragma pack(push, 1)
struct _BGRT_TABLE {
    DESCRIPTION_HEADER Header;
    USHORT Version;
    UCHAR Status;
    UCHAR ImageType;
    ULONGLONG LogoAddress;
    ULONG OffsetX;
    ULONG OffsetY;
};
#pragma pack(pop)

typedef struct _DEBUG_DEVICE_INFORMATION DEBUG_DEVICE_INFORMATION, *PDEBUG_DEVICE_INFORMATION;
#pragma pack(push, 1)
struct _DEBUG_DEVICE_INFORMATION {
    UCHAR Revision;
    UCHAR Length;
    USHORT InterfaceType;
    ULONG InterfaceSubType;
    GEN_ADDR DeviceAddress;
    ULONG64 AddressSize;
};
#pragma pack(pop)

typedef struct _DEBUG_DEVICE_INFORMATION_V2 DEBUG_DEVICE_INFORMATION_V2,
    *PDEBUG_DEVICE_INFORMATION_V2;
#pragma pack(push, 1)
struct _DEBUG_DEVICE_INFORMATION_V2 {
    UCHAR Revision;
    USHORT Length;
    UCHAR BaseAddressRegisterCount;
    USHORT NameSpaceStringLength;
    USHORT NameSpaceStringOffset;
    USHORT OemDataLength;
    USHORT OemDataOffset;
    USHORT PortType;
    USHORT PortSubtype;
    USHORT Reserved;
    USHORT BaseAddressRegisterOffset;
    USHORT AddressSizeOffset;
};
#pragma pack(pop)

typedef struct _DEBUG_PORT_TABLE DEBUG_PORT_TABLE, *PDEBUG_PORT_TABLE;
#pragma pack(push, 1)
struct _DEBUG_PORT_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR InterfaceType;
    UCHAR Reserved0[3];
    GEN_ADDR BaseAddress;
    ULONG OffsetDbgDevInfo;
    ULONG NumberDbgDevInfo;
};
#pragma pack(pop)

typedef struct _DEBUG_PORT_TABLE_V2 DEBUG_PORT_TABLE_V2, *PDEBUG_PORT_TABLE_V2;
#pragma pack(push, 1)
struct _DEBUG_PORT_TABLE_V2 {
    DESCRIPTION_HEADER Header;
    ULONG OffsetDbgDevInfo;
    ULONG NumberDbgDevInfo;
};
#pragma pack(pop)

typedef struct _FBPT_RECORD_HEADER FBPT_RECORD_HEADER, *PFBPT_RECORD_HEADER;
#pragma pack(push, 1)
struct _FBPT_RECORD_HEADER {
    USHORT RecordSubtype;
    CHAR RecordLength;
    CHAR Revision;
};
#pragma pack(pop)

typedef struct _FBPT_RECORD FBPT_RECORD, *PFBPT_RECORD;
#pragma pack(push, 1)
struct _FBPT_RECORD {
    FBPT_RECORD_HEADER RecordHeader;
    ULONG Reserved;
    ULONGLONG ResetEnd;
    ULONGLONG LoadImageStart;
    ULONGLONG StartImageStart;
    ULONGLONG ExitBootServicesEntry;
    ULONGLONG ExitBootServicesExit;
};
#pragma pack(pop)

typedef struct _FIRMWARE_BOOT_PERFORMANCE_TABLE FIRMWARE_BOOT_PERFORMANCE_TABLE,
    *PFIRMWARE_BOOT_PERFORMANCE_TABLE;
#pragma pack(push, 1)
struct _FIRMWARE_BOOT_PERFORMANCE_TABLE {
    ULONG Signature;
    ULONG Length;
};
#pragma pack(pop)

typedef struct _FIRMWARE_S3_PERFORMANCE_TABLE FIRMWARE_S3_PERFORMANCE_TABLE,
    *PFIRMWARE_S3_PERFORMANCE_TABLE;
#pragma pack(push, 1)
struct _FIRMWARE_S3_PERFORMANCE_TABLE {
    ULONG Signature;
    ULONG Length;
};
#pragma pack(pop)

typedef struct _FPDT_RECORD_HEADER FPDT_RECORD_HEADER, *PFPDT_RECORD_HEADER;
#pragma pack(push, 1)
struct _FPDT_RECORD_HEADER {
    USHORT RecordType;
    CHAR RecordLength;
    CHAR Revision;
    ULONG Reserved;
};
#pragma pack(pop)

typedef struct _FPDT_RECORD FPDT_RECORD, *PFPDT_RECORD;
#pragma pack(push, 1)
struct _FPDT_RECORD {
    FPDT_RECORD_HEADER RecordHeader;
    union {
        struct {
            PHYSICAL_ADDRESS PhysicalAddress;
        } S3TablePointer;
        struct {
            PHYSICAL_ADDRESS PhysicalAddress;
        } BasicBootPointer;
    } u;
};
#pragma pack(pop)

typedef struct _FPDT_TABLE FPDT_TABLE, *PFPDT_TABLE;
struct _FPDT_TABLE {
    DESCRIPTION_HEADER Header;
};

typedef struct _MCFG_TABLE_ENTRY MCFG_TABLE_ENTRY, *PMCFG_TABLE_ENTRY;
#pragma pack(push, 1)
struct _MCFG_TABLE_ENTRY {
    ULONGLONG BaseAddress;
    USHORT SegmentNumber;
    UCHAR StartBusNumber;
    UCHAR EndBusNumber;
    ULONG Reserved;
};
#pragma pack(pop)

typedef struct _MCFG_TABLE MCFG_TABLE, *PMCFG_TABLE;
#pragma pack(push, 1)
struct _MCFG_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Reserved[2];
    MCFG_TABLE_ENTRY TableEntry[1];
};
#pragma pack(pop)

typedef struct _OEM0_TABLE OEM0_TABLE, *POEM0_TABLE;
struct _OEM0_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR Data[64];
};

typedef struct _S3PT_RECORD_HEADER S3PT_RECORD_HEADER, *PS3PT_RECORD_HEADER;
#pragma pack(push, 1)
struct _S3PT_RECORD_HEADER {
    USHORT RecordSubtype;
    CHAR RecordLength;
    CHAR Revision;
};
#pragma pack(pop)

typedef struct _S3PT_PERFORMANCE_RECORD S3PT_PERFORMANCE_RECORD, *PS3PT_PERFORMANCE_RECORD;
#pragma pack(push, 1)
struct _S3PT_PERFORMANCE_RECORD {
    S3PT_RECORD_HEADER RecordHeader;
    union {
        struct {
            ULONG ResumeCount;
            ULONGLONG FullResume;
            ULONGLONG AverageResume;
        } ResumeRecord;
        struct {
            ULONGLONG SuspendStart;
            ULONGLONG SuspendEnd;
        } SuspendRecord;
    } u;
};
#pragma pack(pop)

typedef struct _SERIAL_PORT_REDIRECTION_TABLE SERIAL_PORT_REDIRECTION_TABLE,
    *PSERIAL_PORT_REDIRECTION_TABLE;
#pragma pack(push, 1)
struct _SERIAL_PORT_REDIRECTION_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR InterfaceType;
    UCHAR Reserved0[3];
    GEN_ADDR BaseAddress;
    UCHAR InterruptType;
    UCHAR Irq;
    ULONG GlobalSystemInterruptVector;
    UCHAR BaudRate;
    UCHAR Parity;
    UCHAR StopBits;
    UCHAR FlowControl;
    UCHAR TerminalType;
    UCHAR Language;
    USHORT PciDeviceId;
    USHORT PciVendorId;
    UCHAR PciBusNumber;
    UCHAR PciSlotNumber;
    UCHAR PciFunctionNumber;
    ULONG PciFlags;
    UCHAR PciSegment;
    UCHAR Reserved1[4];
};
#pragma pack(pop)

typedef struct _SMARTBATTTABLE SMARTBATTTABLE, *PSMARTBATTTABLE;
#pragma pack(push, 1)
struct _SMARTBATTTABLE {
    DESCRIPTION_HEADER Header;
    ULONG WarningEnergyLevel;
    ULONG LowEnergyLevel;
    ULONG CriticalEnergyLevel;
};
#pragma pack(pop)

typedef struct _SPMI_DESCRIPTION_TABLE SPMI_DESCRIPTION_TABLE, *PSPMI_DESCRIPTION_TABLE;
#pragma pack(push, 1)
struct _SPMI_DESCRIPTION_TABLE {
    DESCRIPTION_HEADER Header;
    UINT8 InterfaceType;
    UINT8 Reserved1;
    UINT16 SpecificationRevision;
    struct {
        UINT8 GpeSupported : 1;
        UINT8 ApicInterrupt : 1;
        UINT8 Reserved : 6;
    } InterruptType;
    UINT8 Gpe;
    UINT8 Reserved2;
    UINT8 PciDeviceFlag;
    UINT32 GlobalSystemInterrupt;
    GEN_ADDR BaseAddress;
    UINT8 PciSegmentGroupNumber;
    UINT8 PciBusNumber;
    UINT8 PciDeviceNumber;
    UINT8 PciFunctionNumber;
    UINT8 Reserved3;
};
#pragma pack(pop)

EXTERN_C_END

#endif

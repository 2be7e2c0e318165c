/*
 * The header of every ACPI table, generic addresses, and the roots from which the others are found
 * (RSDP, RSDT, XSDT), with the fixed tables (FADT, FACS, DSDT).
 */
#ifndef CWDK_ACPI_TABLE_H
#define CWDK_ACPI_TABLE_H

#include "wdm.h"

#define ACPI_HARDWARE_NOT_PRESENT_BIT 0x14
#define ACPI_HARDWARE_NOT_PRESENT 0x100000

#define ACPI_MAX_CREATOR_ID 4
#define ACPI_MAX_SIGNATURE 4
#define ACPI_MAX_OEM_ID 6
#define ACPI_MAX_TABLE_ID 8

#define AOAC_CAPABLE_PLATFORM_BIT 0x15
#define AOAC_CAPABLE_PLATFORM 0x200000

#define ARM_BOOT_ARCH_PSCI_COMPLIANT_BIT 0
#define ARM_BOOT_ARCH_PSCI_COMPLIANT 1
#define ARM_BOOT_ARCH_PSCI_USE_HVC_BIT 1
#define ARM_BOOT_ARCH_PSCI_USE_HVC 2

#define ASPM_NOT_SUPPORTED_BIT 4
#define ASPM_NOT_SUPPORTED 0x10

#define C2_MAX_LATENCY 0x64

#define C3_MAX_LATENCY 1000

#define CMOS_RTC_NOT_PRESENT_BIT 5
#define CMOS_RTC_NOT_PRESENT 0x20

#define CPU_SW_SLP 13
#define CPU_SW_SLP_CAP 0x2000

#define DCK_CAP 0x200
#define DCK_CAP_BIT 9

#define DSDT_SIGNATURE 0x54445344

#define EL_BITS 12

#define EL_BIT_SHIFT 2

#define EL_CONFORMS_WITH_BUS 0

#define EL_EDGE_TRIGGERED 4

#define EL_LEVEL_TRIGGERED 12

#define FACS_SIGNATURE 0x53434146

#define FACS_S4BIOS_SUPPORTED_BIT 0
#define FACS_S4BIOS_SUPPORTED 1

#define FADT_SIGNATURE 0x50434146

#define FADT_FORCE_CLUSTERED_APIC_MODE_BIT 0x12
#define FADT_FORCE_CLUSTERED_APIC_MODE 0x40000
#define FADT_FORCE_APIC_PHYSICAL_DESTINATION_MODE_BIT 0x13
#define FADT_FORCE_APIC_PHYSICAL_DESTINATION_MODE 0x80000

#define FADT_REV_1_SIZE 116ULL
#define FADT_REV_2_SIZE 0x81ULL
#define FADT_REV_3_SIZE 244ULL
#define FADT_REV_4_SIZE 244ULL
#define FADT_REV_5_SIZE 0x10CULL
#define FADT_REV_6_SIZE 0x114ULL

#define GL_PENDING 1
#define GL_OWNER 2
#define GL_OWNER_BIT 1

#define GL_PENDING_BIT 0

#define HEADLESS_BIT 12
#define HEADLESS_CAP 0x1000

#define I8042_BIT 1
#define I8042 2

#define LEGACY_DEVICES 1
#define LEGACY_DEVICES_BIT 0

#define MSI_NOT_SUPPORTED_BIT 3
#define MSI_NOT_SUPPORTED 8

#define PCAT_COMPAT 1
#define PCAT_COMPAT_BIT 0

#define PCI_EXP_WAK_BIT 14
#define PCI_EXP_WAK 0x4000

#define PO_BITS 3

#define POLARITY_HIGH 1
#define POLARITY_LOW 3

#define POLARITY_CONFORMS_WITH_BUS 0

#define PSDT_SIGNATURE 0x54445350

#define PWR_BUTTON_GENERIC_BIT 4
#define PWR_BUTTON_GENERIC 0x10

#define P_LVL2_UP_ONLY_BIT 3
#define P_LVL2_UP_ONLY 8

#define REMOTE_POWER_ON_CAPABLE_BIT 0x11
#define REMOTE_POWER_ON_CAPABLE 0x20000

#define RESET_CAP 0x400
#define RESET_CAP_BIT 10

#define RSDP_SIGNATURE 0x2052545020445352LL

#define RSDP_SEARCH_INTERVAL 0x10
#define RSDP_SEARCH_RANGE_LENGTH 0x20000
#define RSDP_SEARCH_RANGE_BEGIN 0xE0000
#define RSDP_SEARCH_RANGE_END 0xFFFFF

#define RSDT_SIGNATURE 0x54445352

#define RTC_WAKE_GENERIC_BIT 6
#define RTC_WAKE_GENERIC 0x40
#define RTC_WAKE_FROM_S4_BIT 7
#define RTC_WAKE_FROM_S4 0x80
#define RTC_WAKE_VALID_FROM_S4_BIT 0x10
#define RTC_WAKE_VALID_FROM_S4 0x10000

#define SBF_PNPOS 1
#define SBF_BOOTING 2
#define SBF_DIAG 4
#define SBF_PARITY 0x80

#define SBF_BOOTING_BIT 1

#define SBF_DIAG_BIT 2

#define SBF_PARITY_BIT 7

#define SBF_PNPOS_BIT 0

#define SEALED_CASE_BIT 11
#define SEALED_CASE_CAP 0x800

#define SLEEP_BUTTON_GENERIC_BIT 5
#define SLEEP_BUTTON_GENERIC 0x20

#define SSDT_SIGNATURE 0x54445353

#define SYSTEM_SUPPORTS_C1_BIT 2
#define SYSTEM_SUPPORTS_C1 4

#define TMR_VAL_EXT_BIT 8
#define TMR_VAL_EXT 0x100

#define USE_PLATFORM_CLOCK_BIT 15
#define USE_PLATFORM_CLOCK 0x8000

#define VGA_NOT_PRESENT_BIT 2
#define VGA_NOT_PRESENT 4

#define WRITEBACKINVALIDATE_WORKS 1

#define WRITEBACKINVALIDATE_DOESNT_INVALIDATE_BIT 1
#define WRITEBACKINVALIDATE_DOESNT_INVALIDATE 2

#define WRITEBACKINVALIDATE_WORKS_BIT 0

#define XSDT_SIGNATURE 0x54445358

EXTERN_C_START

typedef enum _ACPI_GENERIC_ACCESS_SIZE {
    AcpiGenericAccessSizeLegacy = 0,
    AcpiGenericAccessSizeByte,
    AcpiGenericAccessSizeWord,
    AcpiGenericAccessSizeDWord,
    AcpiGenericAccessSizeQWord,
} ACPI_GENERIC_ACCESS_SIZE,
    *PACPI_GENERIC_ACCESS_SIZE;

typedef enum _ACPI_GENERIC_ADDRESS_TYPE {
    AcpiGenericSpaceMemory = 0,
    AcpiGenericSpaceIO,
    AcpiGenericSpacePciConfig,
    AcpiGenericSpaceEC,
    AcpiGenericSpaceSMBus,
    AcpiGenericSpacePcc = 10,
    AcpiGenericSpaceFixedFunction = 127,
} ACPI_GENERIC_ADDRESS_TYPE,
    *PACPI_GENERIC_ADDRESS_TYPE;

typedef struct _DESCRIPTION_HEADER DESCRIPTION_HEADER, *PDESCRIPTION_HEADER;
#pragma pack(push, 1)
struct _DESCRIPTION_HEADER {
    ULONG Signature;
    ULONG Length;
    UCHAR Revision;
    UCHAR Checksum;
    CHAR OEMID[6];
    CHAR OEMTableID[8];
    ULONG OEMRevision;
    CHAR CreatorID[4];
    ULONG CreatorRev;
};
#pragma pack(pop)

typedef struct _GEN_ADDR GEN_ADDR, *PGEN_ADDR;
#pragma pack(push, 1)
struct _GEN_ADDR {
    UCHAR AddressSpaceID;
    UCHAR BitWidth;
    UCHAR BitOffset;
    UCHAR AccessSize;
    PHYSICAL_ADDRESS Address;
};
#pragma pack(pop)

typedef struct _BOOT_TABLE BOOT_TABLE, *PBOOT_TABLE;
struct _BOOT_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR CMOSIndex;
    UCHAR Reserved[3];
};

typedef struct _DSDT DSDT, *PDSDT;
struct _DSDT {
    DESCRIPTION_HEADER Header;
    UCHAR DiffDefBlock[1];
};

typedef struct _FACS FACS, *PFACS;
#pragma pack(push, 1)
struct _FACS {
    ULONG Signature;
    ULONG Length;
    ULONG HardwareSignature;
    ULONG pFirmwareWakingVector;
    ULONG GlobalLock;
    ULONG Flags;
    PHYSICAL_ADDRESS x_FirmwareWakingVector;
    UCHAR version;
    UCHAR Reserved[31];
};
#pragma pack(pop)

typedef struct _FADT FADT, *PFADT;
#pragma pack(push, 1)
struct _FADT {
    DESCRIPTION_HEADER Header;
    ULONG facs;
    ULONG dsdt;
    UCHAR int_model;
    UCHAR pm_profile;
    USHORT sci_int_vector;
    ULONG smi_cmd_io_port;
    UCHAR acpi_on_value;
    UCHAR acpi_off_value;
    UCHAR s4bios_req;
    UCHAR pstate_control;
    ULONG pm1a_evt_blk_io_port;
    ULONG pm1b_evt_blk_io_port;
    ULONG pm1a_ctrl_blk_io_port;
    ULONG pm1b_ctrl_blk_io_port;
    ULONG pm2_ctrl_blk_io_port;
    ULONG pm_tmr_blk_io_port;
    ULONG gp0_blk_io_port;
    ULONG gp1_blk_io_port;
    UCHAR pm1_evt_len;
    UCHAR pm1_ctrl_len;
    UCHAR pm2_ctrl_len;
    UCHAR pm_tmr_len;
    UCHAR gp0_blk_len;
    UCHAR gp1_blk_len;
    UCHAR gp1_base;
    UCHAR cstate_control;
    USHORT lvl2_latency;
    USHORT lvl3_latency;
    USHORT flush_size;
    USHORT flush_stride;
    UCHAR duty_offset;
    UCHAR duty_width;
    UCHAR day_alarm_index;
    UCHAR month_alarm_index;
    UCHAR century_alarm_index;
    USHORT boot_arch;
    UCHAR reserved3[1];
    ULONG flags;
    GEN_ADDR reset_reg;
    UCHAR reset_val;
    USHORT arm_boot_arch;
    UCHAR minor_version_number;
    PHYSICAL_ADDRESS x_firmware_ctrl;
    PHYSICAL_ADDRESS x_dsdt;
    GEN_ADDR x_pm1a_evt_blk;
    GEN_ADDR x_pm1b_evt_blk;
    GEN_ADDR x_pm1a_ctrl_blk;
    GEN_ADDR x_pm1b_ctrl_blk;
    GEN_ADDR x_pm2_ctrl_blk;
    GEN_ADDR x_pm_tmr_blk;
    GEN_ADDR x_gp0_blk;
    GEN_ADDR x_gp1_blk;
    GEN_ADDR sleep_control_reg;
    GEN_ADDR sleep_status_reg;
    ULONGLONG hypervisor_vendor_identity;
};
#pragma pack(pop)

typedef struct _RSDP RSDP, *PRSDP;
#pragma pack(push, 1)
struct _RSDP {
    ULONGLONG Signature;
    UCHAR Checksum;
    UCHAR OEMID[6];
    UCHAR Revision;
    ULONG RsdtAddress;
    ULONG Length;
    PHYSICAL_ADDRESS XsdtAddress;
    UCHAR XChecksum;
    UCHAR Reserved[3];
};
#pragma pack(pop)

typedef struct _RSDT_32 RSDT_32, *PRSDT;
typedef RSDT_32 RSDT;
#pragma pack(push, 1)
struct _RSDT_32 {
    DESCRIPTION_HEADER Header;
    ULONG Tables[1];
};
#pragma pack(pop)

typedef struct _RSDT_64 RSDT_64;
#pragma pack(push, 1)
struct _RSDT_64 {
    DESCRIPTION_HEADER Header;
    ULONG Reserved;
    ULONG_PTR Tables[1];
};
#pragma pack(pop)

typedef struct _XSDT XSDT, *PXSDT;
#pragma pack(push, 1)
struct _XSDT {
    DESCRIPTION_HEADER Header;
    __unaligned PHYSICAL_ADDRESS Tables[1];
};
#pragma pack(pop)

EXTERN_C_END

#endif

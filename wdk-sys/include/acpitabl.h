/*
 * ACPI tables.
 */
#ifndef CWDK_ACPITABL_H
#define CWDK_ACPITABL_H

#include "wdm.h"

#define ACPI_HARDWARE_NOT_PRESENT_BIT 0x14
#define ACPI_HARDWARE_NOT_PRESENT 0x100000

#define ACPI_MAX_CREATOR_ID 4
#define ACPI_MAX_SIGNATURE 4
#define ACPI_MAX_OEM_ID 6
#define ACPI_MAX_TABLE_ID 8

#define ACPI_MPST_SIGNATURE 0x5453504D

#define ACPI_MSCT_MINIMUM_LENGTH 0x38ULL
#define ACPI_MSCT_SIGNATURE 0x5443534D

#define ACPI_PLD_OFFSET_NONE 65535

#define ACPI_SRAT_SIGNATURE 0x54415253

#define ADDRESS_EXTENSION_STRUCTURE 5

#define AOAC_CAPABLE_PLATFORM_BIT 0x15
#define AOAC_CAPABLE_PLATFORM 0x200000

#define APIC_SIGNATURE 0x43495041

#define ARIR_SIOAPIC 1

#define ARIR_PCI_ENUMERABLE 2

#define ARM_BOOT_ARCH_PSCI_COMPLIANT_BIT 0
#define ARM_BOOT_ARCH_PSCI_COMPLIANT 1
#define ARM_BOOT_ARCH_PSCI_USE_HVC_BIT 1
#define ARM_BOOT_ARCH_PSCI_USE_HVC 2

#define ASPM_NOT_SUPPORTED_BIT 4
#define ASPM_NOT_SUPPORTED 0x10

#define ASPT_REVISION 1
#define ASPT_SIGNATURE 0x54505341

#define ASPT_ASP_MAILBOX_INTERRUPT_ID_SEV_MAILBOX 1

#define ASPT_ENTRY_TYPE_ASP_GLOBAL_REGISTERS 0
#define ASPT_ENTRY_TYPE_SEV_MAILBOX_REGISTERS 1
#define ASPT_ENTRY_TYPE_ACPI_MAILBOX_REGISTERS 2

#define ATSR_FLAG_ALL_PORTS 1

#define BBRT_SIGNATURE 0x54524242

#define BGRT_SIGNATURE 0x54524742

#define BGRT_STATUS_IMAGE_VALID 1
#define BGRT_STATUS_DISPLAY_ROTATION 6

#define BOOT_SIGNATURE 0x544F4F42

#define C2_MAX_LATENCY 0x64

#define C3_MAX_LATENCY 1000

#define CMOS_RTC_NOT_PRESENT_BIT 5
#define CMOS_RTC_NOT_PRESENT 0x20

#define CPU_SW_SLP 13
#define CPU_SW_SLP_CAP 0x2000

#define CSRT_REVISION 0
#define CSRT_SIGNATURE 0x54525343UL

#define CSRT_RD_SUBTYPE_CACHE 0
#define CSRT_RD_SUBTYPE_DMA_CHANNEL 0
#define CSRT_RD_SUBTYPE_INTERRUPT_LINES 0
#define CSRT_RD_SUBTYPE_TIMER 0
#define CSRT_RD_SUBTYPE_UNKNOWN 0
#define CSRT_RD_TYPE_UNKNOWN 0
#define CSRT_RD_SUBTYPE_DMA_CONTROLLER 1
#define CSRT_RD_SUBTYPE_INTERRUPT_CONTROLLER 1
#define CSRT_RD_TYPE_INTERRUPT 1
#define CSRT_RD_TYPE_TIMER 2
#define CSRT_RD_TYPE_DMA 3
#define CSRT_RD_TYPE_CACHE 4
#define CSRT_RD_SUBTYPE_ANY 65535
#define CSRT_RD_TYPE_ANY 65535
#define CSRT_RD_UID_ANY 65535

#define DBG2_SIGNATURE 0x32474244

#define DBGP_SIGNATURE 0x50474244

#define DCK_CAP 0x200

#define DCK_CAP_BIT 9

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

#define DSDT_SIGNATURE 0x54445344

#define ECDT_SIGNATURE 0x54444345

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
#define FADT_FORCE_APIC_PHYSICAL_DESTINATION_MODE_BIT 0x13
#define FADT_FORCE_CLUSTERED_APIC_MODE 0x40000
#define FADT_FORCE_APIC_PHYSICAL_DESTINATION_MODE 0x80000

#define FADT_REV_1_SIZE 116ULL
#define FADT_REV_2_SIZE 0x81ULL
#define FADT_REV_3_SIZE 244ULL
#define FADT_REV_4_SIZE 244ULL
#define FADT_REV_5_SIZE 0x10CULL
#define FADT_REV_6_SIZE 0x114ULL

#define FBPT_SIGNATURE 0x54504246

#define FPDT_SIGNATURE 0x54445046

#define GICDISTRIBUTOR 12

#define GICITS 15

#define GICMSIFRAME 13

#define GICREDISTRIBUTOR 14

#define GIC_DISTRIBUTOR_LENGTH 0x18ULL

#define GIC_ITS_LENGTH 0x14ULL

#define GIC_MSIFRAME_SPI_BASE_COUNT_VALID 1
#define GIC_MSIFRAME_ENTRY_LENGTH 0x18ULL

#define GIC_REDISTRIBUTOR_LENGTH 0x10ULL

#define GL_PENDING 1
#define GL_OWNER 2

#define GL_OWNER_BIT 1

#define GL_PENDING_BIT 0

#define GTDT_SIGNATURE 0x54445447

#define GTDT_PLATFORM_GT_COMMON_SECURE 1
#define GTDT_PLATFORM_GT_EDGE_TRIGGERED 1
#define GTDT_PLATFORM_GT_ACTIVE_LOW 2
#define GTDT_PLATFORM_GT_COMMON_ALWAYS_ON 2

#define GTDT_TIMER_EDGE_TRIGGERED 1
#define GTDT_TIMER_ACTIVE_LOW 2
#define GTDT_TIMER_ALWAYS_ON 4

#define GTDT_WATCHDOG_EDGE_TRIGGERED 1
#define GTDT_WATCHDOG_ACTIVE_LOW 2
#define GTDT_WATCHDOG_SECURE 4

#define HEADLESS_BIT 12
#define HEADLESS_CAP 0x1000

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

#define HPET_SIGNATURE 0x54455048

#define HSP_TABLE_SIZE 0xC8

#define I8042_BIT 1
#define I8042 2

#define IO_APIC 1
#define IO_SAPIC 6

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
#define IORT_TYPE_CAVIUM_CN99xx 2
#define IORT_TYPE_ARM_CORELINK_MMU500 3
#define IORT_TYPE_ARM_CORELINK_MMU401 4
#define IORT_TYPE_CAVIUM_THUNDERX_SMMUV2 5

#define IO_APIC_LENGTH 12

#define IO_NMI_SOURCE 3
#define IO_NMI_SOURCE_LENGTH 8

#define IO_SAPIC_LENGTH 0x10

#define IPPT_SIGNATURE 0x54505049

#define IPPT_DISABLE_WRITE_COMBINING 1L
#define IPPT_DISABLE_PTCG_TB_FLUSH 4L
#define IPPT_DISABLE_UC_MAIN_MEMORY 8L

#define IPPT_ENABLE_CROSS_PARTITION_IPI 2L
#define IPPT_ENABLE_PMTIMER_CLOCK 0x10L

#define ISA_VECTOR_OVERRIDE 2
#define ISA_VECTOR_OVERRIDE_LENGTH 10

#define IVRS_SIGNATURE 0x53525649

#define LEGACY_DEVICES 1

#define LEGACY_DEVICES_BIT 0

#define LOCAL_SAPIC 7

#define LOCAL_NMI_SOURCE 4
#define LOCAL_NMI_SOURCE_LENGTH 6

#define LOCAL_X2APIC_NMI_SOURCE 10
#define LOCAL_X2APIC_NMI_SOURCE_LENGTH 12

#define LPIT_SIGNATURE 0x5449504C

#define MADT_SIGNATURE 0x5444414D

#define MCFG_TABLE_SIGNATURE 0x4746434D

#define MHSP_TABLE_SIGNATURE 0x5053484D

#define MSI_NOT_SUPPORTED_BIT 3
#define MSI_NOT_SUPPORTED 8

#define NFIT_TABLE_SIGNATURE 0x5449464E

#define NFIT_VALID_CONTROL_REGION_FLAGS 1
#define NFIT_VALID_SPA_RANGE_FLAGS 3
#define NFIT_VALID_NVDIMM_STATE_FLAGS 127
#define NFIT_VALID_SPA_RANGE_MEMORY_MAP_ATTRIBUTES 0x1F01F

#define NVDIMM_CONTROL_REGION_BASE_SIZE 0x20L
#define NVDIMM_CONTROL_REGION_EXTENDED_SIZE 0x50ULL

#define OEM0_SIGNATURE 0x304D454F

#define OEM0_RANDOM_BYTES 0x40

#define PCAT_COMPAT 1

#define PCAT_COMPAT_BIT 0

#define PCCT_SIGNATURE 0x54434350

#define PCC_GENERIC_SHARED_REGION_SIGNATURE 0x50434300

#define PCC_PLATFORM_INTERRUPT_MODE_LEVEL_TRIGGERED 0
#define PCC_PLATFORM_INTERRUPT_POLARITY_ACTIVE_HIGH 0
#define PCC_PLATFORM_INTERRUPT_MODE_EDGE_TRIGGERED 1
#define PCC_PLATFORM_INTERRUPT_POLARITY_ACTIVE_LOW 1

#define PCC_SUBSPACE_TYPE_GENERIC 0
#define PCC_SUBSPACE_TYPE_REDUCED_1 1
#define PCC_SUBSPACE_TYPE_REDUCED_2 2

#define PCI_EXP_WAK_BIT 14
#define PCI_EXP_WAK 0x4000

#define PDTT_SIGNATURE 0x54544450

#define PLAF_ENABLED 1

#define PLAF_ENABLED_BIT 0

#define PLATFORM_INT_PMI 1
#define PLATFORM_INT_INIT 2
#define PLATFORM_INT_CPE 3

#define PLATFORM_INTERRUPT_SOURCE 8
#define PLATFORM_INTERRUPT_SOURCE_LENGTH 0x10

#define PLGF_ENABLED 1

#define PLGF_ENABLED_BIT 0

#define PLGF_MAINT_INTERRUPT_EDGE_TRIGGERED_BIT 2
#define PLGF_MAINT_INTERRUPT_EDGE_TRIGGERED 4

#define PLGF_PERF_INTERRUPT_EDGE_TRIGGERED_BIT 1
#define PLGF_PERF_INTERRUPT_EDGE_TRIGGERED 2

#define PO_BITS 3

#define POLARITY_HIGH 1
#define POLARITY_LOW 3

#define POLARITY_CONFORMS_WITH_BUS 0

#define PPTT_SIGNATURE 0x54545050

#define PRMT_SIGNATURE 0x544D5250UL

#define PRMT_HANDLER_REVISION 0

#define PRMT_INFORMATION_REVISION 0

#define PRMT_TABLE_REVISION 0

#define PROCESSOR_LOCAL_APIC 0
#define PROCESSOR_LOCAL_APIC_LENGTH 8
#define PROCESSOR_LOCAL_X2APIC 9
#define PROCESSOR_LOCAL_GIC 11
#define PROCESSOR_LOCAL_SAPIC_LENGTH 12
#define PROCESSOR_LOCAL_X2APIC_LENGTH 0x10
#define PROCESSOR_LOCAL_GIC_LENGTH 0x28ULL
#define PROCESSOR_LOCAL_GIC_LENGTH_THROUGH_MPIDR 0x4CULL
#define PROCESSOR_LOCAL_GIC_LENGTH_THROUGH_EFFICIENCY_CLASS 77ULL
#define PROCESSOR_LOCAL_GIC_LENGTH_THROUGH_RESERVED2 0x50ULL

#define PROC_TOPOLOGY_NODE_HIERARCHY 0
#define PROC_TOPOLOGY_NODE_CACHE 1
#define PROC_TOPOLOGY_NODE_ID 2

#define PSDT_SIGNATURE 0x54445350

#define PWR_BUTTON_GENERIC_BIT 4
#define PWR_BUTTON_GENERIC 0x10

#define P_LVL2_UP_ONLY_BIT 3
#define P_LVL2_UP_ONLY 8

#define RASF_SIGNATURE 0x46534152

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
#define RTC_WAKE_FROM_S4_BIT 7
#define RTC_WAKE_VALID_FROM_S4_BIT 0x10
#define RTC_WAKE_GENERIC 0x40
#define RTC_WAKE_FROM_S4 0x80
#define RTC_WAKE_VALID_FROM_S4 0x10000

#define S3PT_SIGNATURE 0x54503353

#define SBF_PNPOS 1
#define SBF_BOOTING 2
#define SBF_DIAG 4
#define SBF_PARITY 0x80

#define SBF_BOOTING_BIT 1

#define SBF_DIAG_BIT 2

#define SBF_PARITY_BIT 7

#define SBF_PNPOS_BIT 0

#define SBST_SIGNATURE 0x54534253

#define SDEV_SIGNATURE 0x56454453

#define SDEV_ENTRY_FLAG_OPTIONALLY_SECURE 1
#define SDEV_ENTRY_FLAG_SECURE_RESOURCES_PRESENT 2

#define SDEV_SECURE_ACPI_TYPE 0
#define SDEV_SECURE_RESOURCE_ID_TYPE 0
#define SDEV_SECURE_PCI_TYPE 1
#define SDEV_SECURE_RESOURCE_MEMORY_TYPE 1

#define SEALED_CASE_BIT 11
#define SEALED_CASE_CAP 0x800

#define SLEEP_BUTTON_GENERIC_BIT 5
#define SLEEP_BUTTON_GENERIC 0x20

#define SLIT_SIGNATURE 0x54494C53

#define SLIT_NORMALIZATION_VALUE 10

#define SPCR_SIGNATURE 0x52435053

#define SPIC_SIGNATURE 0x43495053

#define SPMI_SIGNATURE 0x494D5053

#define SRAT_APIC_ENTRY_LENGTH 0x10ULL

#define SRAT_GICC_ENTRY_LENGTH 0x12ULL

#define SRAT_MEMORY_ENTRY_LENGTH 0x28ULL

#define SRAT_X2APIC_ENTRY_LENGTH 0x18ULL

#define SSDT_SIGNATURE 0x54445353

#define SYSTEM_SUPPORTS_C1_BIT 2
#define SYSTEM_SUPPORTS_C1 4

#define TCPA_SIGNATURE 0x41504354

#define TMR_VAL_EXT_BIT 8
#define TMR_VAL_EXT 0x100

#define TPM20_TABLE_SIGNATURE 0x324D5054

#define USE_PLATFORM_CLOCK_BIT 15
#define USE_PLATFORM_CLOCK 0x8000

#define VGA_NOT_PRESENT_BIT 2
#define VGA_NOT_PRESENT 4

#define WAET_SIGNATURE 0x54454157

#define WAET_DEV_RTC_ENLIGHTENED_BIT 0
#define WAET_DEV_PMTMR_GOOD_BIT 1
#define WAET_DEV_RTC_ENLIGHTENED 1
#define WAET_DEV_PMTMR_GOOD 2

#define WATCHDOG_ENABLED 1

#define WATCHDOG_ACTION_RELOAD 1
#define WATCHDOG_ACTION_QUERY_REMAINING_COUNTDOWN_PERIOD 4
#define WATCHDOG_ACTION_QUERY_COUNTDOWN_PERIOD 5
#define WATCHDOG_ACTION_SET_COUNTDOWN_PERIOD 6
#define WATCHDOG_ACTION_QUERY_RUNNING_STATE 8
#define WATCHDOG_ACTION_SET_RUNNING_STATE 9
#define WATCHDOG_ACTION_QUERY_STOPPED_STATE 10
#define WATCHDOG_ACTION_SET_STOPPED_STATE 11
#define WATCHDOG_ACTION_QUERY_REBOOT 0x10
#define WATCHDOG_ACTION_SET_REBOOT 0x11
#define WATCHDOG_ACTION_QUERY_SHUTDOWN 0x12
#define WATCHDOG_ACTION_SET_SHUTDOWN 0x13
#define WATCHDOG_ACTION_QUERY_BOOT_STATUS 0x20
#define WATCHDOG_ACTION_SET_BOOT_STATUS 0x21
#define WATCHDOG_ACTION_LOG_SEL 0x22

#define WATCHDOG_INSTRUCTION_READ_VALUE 0
#define WATCHDOG_INSTRUCTION_READ_COUNTDOWN 1
#define WATCHDOG_INSTRUCTION_WRITE_VALUE 2
#define WATCHDOG_INSTRUCTION_WRITE_COUNTDOWN 3
#define WATCHDOG_INSTRUCTION_HARDWARE_READY 0x40
#define WATCHDOG_INSTRUCTION_PRESERVE_REGISTER 0x80
#define WATCHDOG_INSTRUCTION_MODIFIER_MASK 0xC0

#define WATCHDOG_STOPPED_IN_SLEEP_STATE 0x80

#define WDAT_SIGNATURE 0x54414457

#define WDTT_SIGNATURE 0x54524457

#define WPBT_SIGNATURE 0x54425057

#define WPBT_BOOT_SEARCH_INCREMENT 0x40
#define WPBT_BOOT_SEARCH_START 0x1000
#define WPBT_BOOT_SEARCH_END 0xA0000

#define WPBT_MAXIMUM_REVISION 1

#define WPBT_MIN_SIZE 0x34

#define WPBT_MINIMUM_REVISION 1

#define WRITEBACKINVALIDATE_WORKS 1

#define WRITEBACKINVALIDATE_DOESNT_INVALIDATE_BIT 1
#define WRITEBACKINVALIDATE_DOESNT_INVALIDATE 2

#define WRITEBACKINVALIDATE_WORKS_BIT 0

#define WSMT_SIGNATURE 0x544D5357

#define XSDT_SIGNATURE 0x54445358

DEFINE_GUID(ACPI_PLD_CONTAINER_BUFFER_GUID, 0xC02FA109, 0x6A82, 0x4188, 0x9F, 0x66, 0xB1, 0x90,
            0xBA, 0x62, 0xDB, 0x49);
DEFINE_GUID(ACPI_PLD_INTERFACE_CLASS_BUFFER_GUID, 0x1FACEC76, 0x96A8, 0x4D9E, 0x84, 0x6E, 0x3A,
            0x6D, 0x68, 0x7C, 0x32, 0xFC);
DEFINE_GUID(ACPI_PLD_INTERFACE_INSTANCE_ANSI_BUFFER_GUID, 0x1FACEA4B, 0xDA66, 0x484C, 0xBA, 0x5B,
            0x51, 0x27, 0xE0, 0x5F, 0x95, 0xB2);
DEFINE_GUID(ACPI_PLD_INTERFACE_INSTANCE_GUID_BUFFER_GUID, 0x1FACE9DB, 0x2530, 0x4248, 0x8E, 0xE3,
            0x51, 0x05, 0x3A, 0xEF, 0x47, 0xC2);
DEFINE_GUID(ACPI_PLD_INTERFACE_INSTANCE_UNICODE_BUFFER_GUID, 0x1FACE3F6, 0x1A60, 0x4686, 0x98, 0x33,
            0xEC, 0x84, 0x02, 0xD4, 0x3B, 0x04);
DEFINE_GUID(ACPI_PLD_JOINT_BUFFER_GUID, 0xF01CFC40, 0x3C75, 0x4523, 0x9E, 0x44, 0x21, 0x5C, 0xB1,
            0x54, 0xBD, 0xA6);
DEFINE_GUID(ACPI_PLD_SPATIAL_BUFFER_GUID, 0x59AF1A1F, 0xABA4, 0x4BB8, 0x81, 0xEF, 0x55, 0x93, 0x8E,
            0x9B, 0xC5, 0x3A);
DEFINE_GUID(ACPI_PRM_LOCK_MODULE_GUID, 0x0DFED791, 0x8A76, 0x486A, 0xBC, 0x18, 0x91, 0xE3, 0x28,
            0x46, 0x58, 0x27);
DEFINE_GUID(ACPI_PRM_UNLOCK_MODULE_GUID, 0x9E2AEC3B, 0xD536, 0x4F16, 0xAF, 0x41, 0x49, 0x78, 0x48,
            0x0F, 0x64, 0x6A);
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

typedef enum _ACPI_PLD_HORIZONTAL_POSITION {
    AcpiPldHPosLeft = 0,
    AcpiPldHPosCenter,
    AcpiPldHPosRight,
} ACPI_PLD_HORIZONTAL_POSITION,
    *PACPI_PLD_HORIZONTAL_POSITION;

typedef ACPI_PLD_HORIZONTAL_POSITION AcpiPldHPos;

typedef enum _ACPI_PLD_PANEL {
    AcpiPldPanelTop = 0,
    AcpiPldPanelBottom,
    AcpiPldPanelLeft,
    AcpiPldPanelRight,
    AcpiPldPanelFront,
    AcpiPldPanelBack,
    AcpiPldPanelUnknown,
} ACPI_PLD_PANEL,
    *PACPI_PLD_PANEL;

typedef ACPI_PLD_PANEL AcpiPldPanel;

typedef enum _ACPI_PLD_ROTATION {
    AcpiPldRotation0 = 0,
    AcpiPldRotation45,
    AcpiPldRotation90,
    AcpiPldRotation135,
    AcpiPldRotation180,
    AcpiPldRotation225,
    AcpiPldRotation270,
    AcpiPldRotation315,
} ACPI_PLD_ROTATION,
    *PACPI_PLD_ROTATION;

typedef ACPI_PLD_ROTATION AcpiPldRotation;

typedef enum _ACPI_PLD_SHAPE {
    AcpiPldShapeRound = 0,
    AcpiPldShapeOval,
    AcpiPldShapeSquare,
    AcpiPldShapeVRect,
    AcpiPldShapeHRect,
    AcpiPldShapeVTrap,
    AcpiPldShapeHTrap,
    AcpiPldShapeUnknown,
    AcpiPldShapeChamfered,
} ACPI_PLD_SHAPE,
    *PACPI_PLD_SHAPE;

typedef ACPI_PLD_SHAPE AcpiPldShape;

typedef enum _ACPI_PLD_VERTICAL_POSITION {
    AcpiPldVPosUpper = 0,
    AcpiPldVPosCenter,
    AcpiPldVPosLower,
} ACPI_PLD_VERTICAL_POSITION,
    *PACPI_PLD_VERTICAL_POSITION;

typedef ACPI_PLD_VERTICAL_POSITION AcpiPldVPos;

typedef enum SRAT_ENTRY_TYPE {
    SratProcessorLocalAPIC = 0,
    SratMemory,
    SratProcessorLocalX2APIC,
    SratGicc,
} SRAT_ENTRY_TYPE;

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

typedef enum _ACPI_PLD_EDGE {
    AcpiPldEdgeTop = 0,
    AcpiPldEdgeBottom,
    AcpiPldEdgeLeft,
    AcpiPldEdgeRight,
    AcpiPldEdgeUnknown,
} ACPI_PLD_EDGE,
    *PACPI_PLD_EDGE;

typedef enum _ACPI_PLD_JOINT_TYPE {
    AcpiPldJointTypeFixed = 0,
    AcpiPldJointTypePlanar,
    AcpiPldJointTypeHinge,
    AcpiPldJointTypePivot,
    AcpiPldJointTypeSwivel,
} ACPI_PLD_JOINT_TYPE,
    *PACPI_PLD_JOINT_TYPE;

typedef enum _ACPI_PLD_ORIENTATION {
    AcpiPldOrientationHorizontal = 0,
    AcpiPldOrientationVertical,
} ACPI_PLD_ORIENTATION,
    *PACPI_PLD_ORIENTATION;

typedef enum _ACPI_WPBT_CONTENT_LAYOUT {
    WpbtContentLayoutPE = 1,
} ACPI_WPBT_CONTENT_LAYOUT;

typedef enum _ACPI_WPBT_CONTENT_TYPE {
    WpbtContentTypeNative = 1,
} ACPI_WPBT_CONTENT_TYPE;

typedef enum _APCI_IVHD_ENTRY_VARIETY {
    IvhdEntryVarietyIoapic = 1,
    IvhdEntryVarietyHpet,
} IVHD_ENTRY_VARIETY;

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

typedef enum _GTDT_PLATFORM_TIMER_BLOCK_TYPE {
    GtdtPlatformGtBlock = 0,
    GtdtPlatformWatchdogBlock,
} GTDT_PLATFORM_TIMER_BLOCK_TYPE,
    *PGTDT_PLATFORM_TIMER_BLOCK_TYPE;

typedef enum _HSP_PROTOCOL_ID {
    HspTableProtocolInvalid = 0,
    HspTableProtocolACPI,
} HSP_PROTOCOL_ID,
    *PHSP_PROTOCOL_ID;

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

typedef struct _ACPI_PDTT ACPI_PDTT, *PACPI_PDTT;
#pragma pack(push, 1)
struct _ACPI_PDTT {
    DESCRIPTION_HEADER Header;
    UCHAR TriggerCount;
    UCHAR Reserved[3];
    ULONG TriggerOffset;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_BUFFER ACPI_PLD_BUFFER, *PACPI_PLD_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_BUFFER {
    UINT32 Revision : 7;
    UINT32 IgnoreColor : 1;
    UINT32 Color : 24;
    UINT32 Width : 16;
    UINT32 Height : 16;
    UINT32 UserVisible : 1;
    UINT32 Dock : 1;
    UINT32 Lid : 1;
    UINT32 Panel : 3;
    UINT32 VerticalPosition : 2;
    UINT32 HorizontalPosition : 2;
    UINT32 Shape : 4;
    UINT32 GroupOrientation : 1;
    UINT32 GroupToken : 8;
    UINT32 GroupPosition : 8;
    UINT32 Bay : 1;
    UINT32 Ejectable : 1;
    UINT32 EjectionRequired : 1;
    UINT32 CabinetNumber : 8;
    UINT32 CardCageNumber : 8;
    UINT32 Reserved : 14;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_CONTAINER_BUFFER ACPI_PLD_CONTAINER_BUFFER, *PACPI_PLD_CONTAINER_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_CONTAINER_BUFFER {
    GUID ContainerId;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_INTERFACE_CLASS_BUFFER ACPI_PLD_INTERFACE_CLASS_BUFFER,
    *PACPI_PLD_INTERFACE_CLASS_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_INTERFACE_CLASS_BUFFER {
    GUID ClassGuid;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_INTERFACE_INSTANCE_ANSI_BUFFER ACPI_PLD_INTERFACE_INSTANCE_ANSI_BUFFER,
    *PACPI_PLD_INTERFACE_INSTANCE_ANSI_BUFFER;
struct _ACPI_PLD_INTERFACE_INSTANCE_ANSI_BUFFER {
    CHAR ReferenceString[16];
};

typedef struct _ACPI_PLD_INTERFACE_INSTANCE_GUID_BUFFER ACPI_PLD_INTERFACE_INSTANCE_GUID_BUFFER,
    *PACPI_PLD_INTERFACE_INSTANCE_GUID_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_INTERFACE_INSTANCE_GUID_BUFFER {
    GUID ReferenceGuid;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_INTERFACE_INSTANCE_UNICODE_BUFFER
    ACPI_PLD_INTERFACE_INSTANCE_UNICODE_BUFFER,
    *PACPI_PLD_INTERFACE_INSTANCE_UNICODE_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_INTERFACE_INSTANCE_UNICODE_BUFFER {
    WCHAR ReferenceString[8];
};
#pragma pack(pop)

typedef struct _ACPI_PLD_JOINT_BUFFER ACPI_PLD_JOINT_BUFFER, *PACPI_PLD_JOINT_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_JOINT_BUFFER {
    UINT32 Revision : 5;
    UINT32 JointType : 4;
    UINT32 SourceEdge : 3;
    UINT32 TargetCabinetNumber : 8;
    UINT32 TargetPanel : 3;
    UINT32 TargetEdge : 3;
    UINT32 Reserved1 : 5;
    UINT32 MovementOrientation : 1;
    UINT32 ForwardMovementRange : 16;
    UINT32 BackwardMovementRange : 16;
    UINT32 HorizontalOffset : 16;
    UINT32 VerticalOffset : 16;
    UINT32 GapOffset : 16;
    UINT32 Rotation : 9;
    UINT32 Reserved2 : 7;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_SPATIAL_BUFFER ACPI_PLD_SPATIAL_BUFFER, *PACPI_PLD_SPATIAL_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_SPATIAL_BUFFER {
    UINT32 Revision : 5;
    UINT32 RollRotation : 9;
    UINT32 PitchRotation : 9;
    UINT32 YawRotation : 9;
    UINT32 Width : 16;
    UINT32 Height : 16;
    UINT32 Length : 16;
    UINT32 HorizontalOffset : 16;
    UINT32 VerticalOffset : 16;
    UINT32 DepthOffset : 16;
};
#pragma pack(pop)

typedef struct _ACPI_PLD_V2_BUFFER ACPI_PLD_V2_BUFFER, *PACPI_PLD_V2_BUFFER;
#pragma pack(push, 1)
struct _ACPI_PLD_V2_BUFFER {
    UINT32 Revision : 7;
    UINT32 IgnoreColor : 1;
    UINT32 Color : 24;
    UINT32 Width : 16;
    UINT32 Height : 16;
    UINT32 UserVisible : 1;
    UINT32 Dock : 1;
    UINT32 Lid : 1;
    UINT32 Panel : 3;
    UINT32 VerticalPosition : 2;
    UINT32 HorizontalPosition : 2;
    UINT32 Shape : 4;
    UINT32 GroupOrientation : 1;
    UINT32 GroupToken : 8;
    UINT32 GroupPosition : 8;
    UINT32 Bay : 1;
    UINT32 Ejectable : 1;
    UINT32 EjectionRequired : 1;
    UINT32 CabinetNumber : 8;
    UINT32 CardCageNumber : 8;
    UINT32 Reference : 1;
    UINT32 Rotation : 4;
    UINT32 Order : 5;
    UINT32 Reserved : 4;
    UINT32 VerticalOffset : 16;
    UINT32 HorizontalOffset : 16;
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

typedef struct _APICTABLE APICTABLE;
typedef __unaligned APICTABLE *PAPICTABLE;
struct _APICTABLE {
    UCHAR Type;
    UCHAR Length;
};

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

typedef struct _BOOT_TABLE BOOT_TABLE, *PBOOT_TABLE;
struct _BOOT_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR CMOSIndex;
    UCHAR Reserved[3];
};

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

typedef struct _GIC_DISTRIBUTOR GIC_DISTRIBUTOR;
typedef __unaligned GIC_DISTRIBUTOR *PGIC_DISTRIBUTOR;
#pragma pack(push, 1)
struct _GIC_DISTRIBUTOR {
    UCHAR Type;
    UCHAR Length;
    USHORT Reserved1;
    ULONG Identifier;
    ULONGLONG ControllerPhysicalAddress;
    ULONG GsivBase;
    UCHAR Version;
    UCHAR Reserved[3];
};
#pragma pack(pop)

typedef struct _GIC_ITS GIC_ITS;
typedef __unaligned GIC_ITS *PGIC_ITS;
#pragma pack(push, 1)
struct _GIC_ITS {
    UCHAR Type;
    UCHAR Length;
    USHORT Reserved1;
    ULONG Identifier;
    ULONGLONG PhysicalAddress;
    ULONG Reserved2;
};
#pragma pack(pop)

typedef struct _GIC_MSIFRAME_ENTRY GIC_MSIFRAME_ENTRY;
typedef __unaligned GIC_MSIFRAME_ENTRY *PGIC_MSIFRAME_ENTRY;
#pragma pack(push, 1)
struct _GIC_MSIFRAME_ENTRY {
    UCHAR Type;
    UCHAR Length;
    USHORT Reserved1;
    ULONG Identifier;
    ULONGLONG PhysicalAddress;
    ULONG Flags;
    USHORT SpiCount;
    USHORT SpiBase;
};
#pragma pack(pop)

typedef struct _GIC_REDISTRIBUTOR GIC_REDISTRIBUTOR;
typedef __unaligned GIC_REDISTRIBUTOR *PGIC_REDISTRIBUTOR;
#pragma pack(push, 1)
struct _GIC_REDISTRIBUTOR {
    UCHAR Type;
    UCHAR Length;
    USHORT Reserved;
    ULONGLONG DiscoveryRangeBaseAddress;
    ULONG DiscoveryRangeLength;
};
#pragma pack(pop)

typedef struct _GTDT_PLATFORM_TIMER_HEADER GTDT_PLATFORM_TIMER_HEADER, *PGTDT_PLATFORM_TIMER_HEADER;
#pragma pack(push, 1)
struct _GTDT_PLATFORM_TIMER_HEADER {
    UCHAR Type;
    USHORT Length;
};
#pragma pack(pop)

typedef struct _GTDT_PLATFORM_GT_BLOCK GTDT_PLATFORM_GT_BLOCK, *PGTDT_PLATFORM_GT_BLOCK;
#pragma pack(push, 1)
struct _GTDT_PLATFORM_GT_BLOCK {
    GTDT_PLATFORM_TIMER_HEADER Header;
    UCHAR Reserved;
    ULONGLONG CntCtlBasePhysicalAddress;
    ULONG BlockTimerCount;
    ULONG BlockTimerOffset;
};
#pragma pack(pop)

typedef struct _GTDT_PLATFORM_GT_INSTANCE GTDT_PLATFORM_GT_INSTANCE, *PGTDT_PLATFORM_GT_INSTANCE;
#pragma pack(push, 1)
struct _GTDT_PLATFORM_GT_INSTANCE {
    UCHAR FrameNumber;
    UCHAR Reserved[3];
    ULONGLONG CntBasePhysicalAddress;
    ULONGLONG CntEL0BasePhysicalAddress;
    ULONG PhysicalTimerGsiv;
    ULONG PhysicalTimerFlags;
    ULONG VirtualTimerGsiv;
    ULONG VirtualTimerFlags;
    ULONG CommonFlags;
};
#pragma pack(pop)

typedef struct _GTDT_PLATFORM_WATCHDOG_BLOCK GTDT_PLATFORM_WATCHDOG_BLOCK,
    *PGTDT_PLATFORM_WATCHDOG_BLOCK;
#pragma pack(push, 1)
struct _GTDT_PLATFORM_WATCHDOG_BLOCK {
    GTDT_PLATFORM_TIMER_HEADER Header;
    UCHAR Reserved;
    ULONGLONG RefreshFramePhysicalAddress;
    ULONGLONG ControlFramePhysicalAddress;
    ULONG WatchdogTimerGsiv;
    ULONG WatchdogTimerFlags;
};
#pragma pack(pop)

typedef struct _GTDT_TABLE GTDT_TABLE, *PGTDT_TABLE;
#pragma pack(push, 1)
struct _GTDT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONGLONG CntControlBasePhysicalAddress;
    ULONG Reserved;
    ULONG SecurePhysicalTimerGsiv;
    ULONG SecurePhysicalTimerFlags;
    ULONG NonSecurePhysicalTimerGsiv;
    ULONG NonSecurePhysicalTimerFlags;
    ULONG VirtualTimerEventGsiv;
    ULONG VirtualTimerEventFlags;
    ULONG NonSecurePhysicalTimer2Gsiv;
    ULONG NonSecurePhysicalTimer2Flags;
    ULONGLONG CntReadBasePhysicalAddress;
    ULONG TimerBlockCount;
    ULONG TimerBlockOffset;
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

typedef struct _HPET_DESCRIPTION_TABLE HPET_DESCRIPTION_TABLE, *PHPET_DESCRIPTION_TABLE;
#pragma pack(push, 1)
struct _HPET_DESCRIPTION_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG EventTimerBlockId;
    GEN_ADDR Address;
    UCHAR HpetNumber;
    USHORT MinimumPeriodicTickCount;
    UCHAR PageProtection;
};
#pragma pack(pop)

typedef struct _IOAPIC IOAPIC;
typedef __unaligned IOAPIC *PIOAPIC;
#pragma pack(push, 1)
struct _IOAPIC {
    UCHAR Type;
    UCHAR Length;
    UCHAR IOAPICID;
    UCHAR Reserved;
    ULONG IOAPICAddress;
    ULONG SystemVectorBase;
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

typedef struct _IOSAPIC IOSAPIC;
typedef __unaligned IOSAPIC *PIOSAPIC;
#pragma pack(push, 1)
struct _IOSAPIC {
    UCHAR Type;
    UCHAR Length;
    UCHAR IOSAPICID;
    UCHAR Reserved;
    ULONG SystemVectorBase;
    ULONG_PTR IOSAPICAddress;
};
#pragma pack(pop)

typedef struct _IO_NMISOURCE IO_NMISOURCE;
typedef __unaligned IO_NMISOURCE *PIO_NMISOURCE;
#pragma pack(push, 1)
struct _IO_NMISOURCE {
    UCHAR Type;
    UCHAR Length;
    USHORT Flags;
    ULONG GlobalSystemInterruptVector;
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

typedef struct _ISA_VECTOR ISA_VECTOR;
typedef __unaligned ISA_VECTOR *PISA_VECTOR;
#pragma pack(push, 1)
struct _ISA_VECTOR {
    UCHAR Type;
    UCHAR Length;
    UCHAR Bus;
    UCHAR Source;
    ULONG GlobalSystemInterruptVector;
    USHORT Flags;
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

typedef struct _LOCAL_NMISOURCE LOCAL_NMISOURCE;
typedef __unaligned LOCAL_NMISOURCE *PLOCAL_NMISOURCE;
#pragma pack(push, 1)
struct _LOCAL_NMISOURCE {
    UCHAR Type;
    UCHAR Length;
    UCHAR ProcessorID;
    USHORT Flags;
    UCHAR LINTIN;
};
#pragma pack(pop)

typedef struct _LOCAL_X2APIC_NMISOURCE LOCAL_X2APIC_NMISOURCE;
typedef __unaligned LOCAL_X2APIC_NMISOURCE *PLOCAL_X2APIC_NMISOURCE;
#pragma pack(push, 1)
struct _LOCAL_X2APIC_NMISOURCE {
    UCHAR Type;
    UCHAR Length;
    USHORT Flags;
    ULONG ProcessorID;
    UCHAR LINTIN;
    UCHAR Reserved[3];
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

typedef struct _MAPIC MAPIC, *PMAPIC;
#pragma pack(push, 1)
struct _MAPIC {
    DESCRIPTION_HEADER Header;
    ULONG LocalAPICAddress;
    ULONG Flags;
    ULONG APICTables[1];
};
#pragma pack(pop)

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

typedef struct _OEM0_TABLE OEM0_TABLE, *POEM0_TABLE;
struct _OEM0_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR Data[64];
};

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

typedef struct _PLATFORM_INTERRUPT PLATFORM_INTERRUPT;
typedef __unaligned PLATFORM_INTERRUPT *PPLATFORM_INTERRUPT;
#pragma pack(push, 1)
struct _PLATFORM_INTERRUPT {
    UCHAR Type;
    UCHAR Length;
    USHORT Flags;
    UCHAR InterruptType;
    UCHAR APICID;
    UCHAR ACPIEID;
    UCHAR IOSAPICVector;
    ULONG GlobalVector;
    ULONG Reserved;
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

typedef struct _PROCLOCALAPIC PROCLOCALAPIC;
typedef __unaligned PROCLOCALAPIC *PPROCLOCALAPIC;
#pragma pack(push, 1)
struct _PROCLOCALAPIC {
    UCHAR Type;
    UCHAR Length;
    UCHAR ACPIProcessorID;
    UCHAR APICID;
    ULONG Flags;
};
#pragma pack(pop)

typedef struct _PROCLOCALGIC PROCLOCALGIC;
typedef __unaligned PROCLOCALGIC *PPROCLOCALGIC;
#pragma pack(push, 1)
struct _PROCLOCALGIC {
    UCHAR Type;
    UCHAR Length;
    USHORT Reserved;
    ULONG Identifier;
    ULONG AcpiProcessorId;
    ULONG Flags;
    ULONG ParkingProtocolVersion;
    ULONG PerformanceInterruptGsi;
    ULONGLONG ParkedPhysicalAddress;
    ULONGLONG ControllerPhysicalAddress;
    ULONGLONG Gicv;
    ULONGLONG Gich;
    ULONG VgicMaintenanceInterrupt;
    ULONGLONG GicrBaseAddress;
    ULONGLONG Mpidr;
    UCHAR ProcessorPowerEfficiencyClass;
    UCHAR Reserved2[3];
};
#pragma pack(pop)

typedef struct _PROCLOCALSAPIC PROCLOCALSAPIC;
typedef __unaligned PROCLOCALSAPIC *PPROCLOCALSAPIC;
#pragma pack(push, 1)
struct _PROCLOCALSAPIC {
    UCHAR Type;
    UCHAR Length;
    UCHAR ACPIProcessorID;
    UCHAR APICID;
    UCHAR APICEID;
    UCHAR Reserved[3];
    ULONG Flags;
    ULONG ACPIProcessorUIDInteger;
    CHAR ACPIProcessorUIDString[1];
};
#pragma pack(pop)

typedef struct _PROCLOCALX2APIC PROCLOCALX2APIC;
typedef __unaligned PROCLOCALX2APIC *PPROCLOCALX2APIC;
#pragma pack(push, 1)
struct _PROCLOCALX2APIC {
    UCHAR Type;
    UCHAR Length;
    USHORT Reserved;
    ULONG APICID;
    ULONG Flags;
    ULONG ACPIProcessorID;
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

typedef struct _WAE_DESCRIPTION_TABLE WAE_DESCRIPTION_TABLE, *PWAE_DESCRIPTION_TABLE;
#pragma pack(push, 1)
struct _WAE_DESCRIPTION_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG EmulatedDeviceFlags;
};
#pragma pack(pop)

typedef struct _WATCHDOG_TIMER_INSTRUCTION_ENTRY WATCHDOG_TIMER_INSTRUCTION_ENTRY,
    *PWATCHDOG_TIMER_INSTRUCTION_ENTRY;
#pragma pack(push, 1)
struct _WATCHDOG_TIMER_INSTRUCTION_ENTRY {
    UCHAR WatchdogAction;
    UCHAR InstructionFlags;
    UCHAR Reserved[2];
    GEN_ADDR RegisterRegion;
    ULONG Value;
    ULONG Mask;
};
#pragma pack(pop)

typedef struct _WATCHDOG_TIMER_ACTION_TABLE WATCHDOG_TIMER_ACTION_TABLE,
    *PWATCHDOG_TIMER_ACTION_TABLE;
#pragma pack(push, 1)
struct _WATCHDOG_TIMER_ACTION_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG WatchdogHeaderLength;
    USHORT PciSegment;
    UCHAR PciBusNumber;
    UCHAR PciDeviceNumber;
    UCHAR PciFunctionNumber;
    UCHAR MaximumRetries;
    UCHAR RetryInterval;
    UCHAR Reserved1;
    ULONG TimerPeriod;
    ULONG MaximumCount;
    ULONG MinimumCount;
    UCHAR WatchdogFlags;
    UCHAR Reserved2[3];
    ULONG InstructionCount;
    WATCHDOG_TIMER_INSTRUCTION_ENTRY InstructionEntry[1];
};
#pragma pack(pop)

typedef struct _WATCHDOG_TIMER_RESOURCE_TABLE WATCHDOG_TIMER_RESOURCE_TABLE,
    *PWATCHDOG_TIMER_RESOURCE_TABLE;
#pragma pack(push, 1)
struct _WATCHDOG_TIMER_RESOURCE_TABLE {
    DESCRIPTION_HEADER Header;
    GEN_ADDR ControlRegisterAddress;
    GEN_ADDR CountRegisterAddress;
    USHORT PciDeviceId;
    USHORT PciVendorId;
    UCHAR PciBusNumber;
    UCHAR PciSlotNumber;
    UCHAR PciFunctionNumber;
    UCHAR PciSegment;
    USHORT MaxCount;
    UCHAR Units;
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

typedef struct _XSDT XSDT, *PXSDT;
#pragma pack(push, 1)
struct _XSDT {
    DESCRIPTION_HEADER Header;
    __unaligned PHYSICAL_ADDRESS Tables[1];
};
#pragma pack(pop)

EXTERN_C_END

#endif

/*
 * Interrupt controllers (MADT): local and I/O APICs, GIC, overrides, non-maskable interrupts.
 */
#ifndef CWDK_ACPI_INTERRUPT_H
#define CWDK_ACPI_INTERRUPT_H

#include "wdm.h"
#include "acpi/table.h"

#define APIC_SIGNATURE 0x43495041

#define GICDISTRIBUTOR 12

#define GICITS 15

#define GICMSIFRAME 13

#define GICREDISTRIBUTOR 14

#define GIC_DISTRIBUTOR_LENGTH 0x18ULL

#define GIC_ITS_LENGTH 0x14ULL

#define GIC_MSIFRAME_SPI_BASE_COUNT_VALID 1
#define GIC_MSIFRAME_ENTRY_LENGTH 0x18ULL

#define GIC_REDISTRIBUTOR_LENGTH 0x10ULL

#define IO_APIC 1
#define IO_SAPIC 6

#define IO_APIC_LENGTH 12

#define IO_NMI_SOURCE 3
#define IO_NMI_SOURCE_LENGTH 8

#define IO_SAPIC_LENGTH 0x10

#define ISA_VECTOR_OVERRIDE 2
#define ISA_VECTOR_OVERRIDE_LENGTH 10

#define LOCAL_SAPIC 7

#define LOCAL_NMI_SOURCE 4
#define LOCAL_NMI_SOURCE_LENGTH 6

#define LOCAL_X2APIC_NMI_SOURCE 10
#define LOCAL_X2APIC_NMI_SOURCE_LENGTH 12

#define MADT_SIGNATURE 0x5444414D

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

#define PROCESSOR_LOCAL_APIC 0
#define PROCESSOR_LOCAL_APIC_LENGTH 8
#define PROCESSOR_LOCAL_X2APIC 9
#define PROCESSOR_LOCAL_X2APIC_LENGTH 0x10
#define PROCESSOR_LOCAL_GIC 11
#define PROCESSOR_LOCAL_GIC_LENGTH 0x28ULL
#define PROCESSOR_LOCAL_GIC_LENGTH_THROUGH_MPIDR 0x4CULL
#define PROCESSOR_LOCAL_GIC_LENGTH_THROUGH_EFFICIENCY_CLASS 77ULL
#define PROCESSOR_LOCAL_GIC_LENGTH_THROUGH_RESERVED2 0x50ULL
#define PROCESSOR_LOCAL_SAPIC_LENGTH 12

EXTERN_C_START

typedef struct _APICTABLE APICTABLE;
typedef __unaligned APICTABLE *PAPICTABLE;
struct _APICTABLE {
    UCHAR Type;
    UCHAR Length;
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

typedef struct _MAPIC MAPIC, *PMAPIC;
#pragma pack(push, 1)
struct _MAPIC {
    DESCRIPTION_HEADER Header;
    ULONG LocalAPICAddress;
    ULONG Flags;
    ULONG APICTables[1];
};
#pragma pack(pop)

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

EXTERN_C_END

#endif

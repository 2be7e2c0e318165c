/*
 * The header of configuration space: PCI_COMMON_CONFIG, its bits, and finding capabilities in it.
 */
#ifndef CWDK_NT_PCI_CONFIG_H
#define CWDK_NT_PCI_CONFIG_H

#include "nt/forward.h"

#define PCI_MULTIFUNCTION 0x80

#define PCI_ADDRESS_IO_SPACE 1
#define PCI_ADDRESS_IO_ADDRESS_MASK 0xFFFFFFFCU
#define PCI_ADDRESS_MEMORY_TYPE_MASK 6
#define PCI_ADDRESS_MEMORY_PREFETCHABLE 8
#define PCI_ADDRESS_MEMORY_ADDRESS_MASK 0xFFFFFFF0U
#define PCI_ADDRESS_ROM_ADDRESS_MASK 0xFFFFF800U

#define PCI_BRIDGE_TYPE 1

#define PCI_CAPABILITY_ID_AGP 2
#define PCI_CAPABILITY_ID_VPD 3
#define PCI_CAPABILITY_ID_SLOT_ID 4
#define PCI_CAPABILITY_ID_MSI 5
#define PCI_CAPABILITY_ID_CPCI_HOTSWAP 6
#define PCI_CAPABILITY_ID_PCIX 7
#define PCI_CAPABILITY_ID_HYPERTRANSPORT 8
#define PCI_CAPABILITY_ID_VENDOR_SPECIFIC 9
#define PCI_CAPABILITY_ID_DEBUG_PORT 10
#define PCI_CAPABILITY_ID_CPCI_RES_CTRL 11
#define PCI_CAPABILITY_ID_SHPC 12
#define PCI_CAPABILITY_ID_P2P_SSID 13
#define PCI_CAPABILITY_ID_AGP_TARGET 14
#define PCI_CAPABILITY_ID_SECURE 15
#define PCI_CAPABILITY_ID_PCI_EXPRESS 0x10
#define PCI_CAPABILITY_ID_MSIX 0x11
#define PCI_CAPABILITY_ID_SATA_CONFIG 0x12
#define PCI_CAPABILITY_ID_ADVANCED_FEATURES 0x13
#define PCI_CAPABILITY_ID_FPB 0x15

#define PCI_CARDBUS_BRIDGE_TYPE 2

#define PCI_COMMON_HDR_LENGTH 0x40UL

#define PCI_DEVICE_TYPE 0

#define PCI_ENABLE_IO_SPACE 1
#define PCI_ENABLE_MEMORY_SPACE 2
#define PCI_ENABLE_BUS_MASTER 4
#define PCI_ENABLE_SPECIAL_CYCLES 8
#define PCI_ENABLE_VGA_COMPATIBLE_PALETTE 0x20
#define PCI_ENABLE_PARITY 0x40
#define PCI_ENABLE_WAIT_CYCLE 0x80
#define PCI_ENABLE_SERR 0x100
#define PCI_ENABLE_FAST_BACK_TO_BACK 0x200

#define PCI_EXTENDED_CONFIG_LENGTH 0x1000

#define PCI_MAX_FUNCTION 8
#define PCI_MAX_DEVICES 0x20
#define PCI_MAX_BRIDGE_NUMBER 255
#define PCI_MAX_SEGMENT_NUMBER 65535

#define PCI_ROMADDRESS_ENABLED 1

#define PCI_STATUS_IMMEDIATE_READINESS 1
#define PCI_STATUS_CAPABILITIES_LIST 0x10
#define PCI_STATUS_66MHZ_CAPABLE 0x20
#define PCI_STATUS_UDF_SUPPORTED 0x40
#define PCI_STATUS_FAST_BACK_TO_BACK 0x80
#define PCI_STATUS_DATA_PARITY_DETECTED 0x100
#define PCI_STATUS_DEVSEL 0x600
#define PCI_STATUS_SIGNALED_TARGET_ABORT 0x800
#define PCI_STATUS_SIGNALED_SYSTEM_ERROR 0x4000
#define PCI_STATUS_RECEIVED_TARGET_ABORT 0x1000
#define PCI_STATUS_RECEIVED_MASTER_ABORT 0x2000
#define PCI_STATUS_DETECTED_PARITY_ERROR 0x8000

#define PCI_TYPE_32BIT 0
#define PCI_TYPE_20BIT 2
#define PCI_TYPE_64BIT 4

#define PCI_TYPE0_ADDRESSES 6

#define PCI_TYPE1_ADDRESSES 2

#define PCI_TYPE2_ADDRESSES 5

#define PCI_WHICHSPACE_CONFIG 0
#define PCI_WHICHSPACE_ROM 0x52696350

EXTERN_C_START

struct _PCI_CAPABILITIES_HEADER {
    UCHAR CapabilityID;
    UCHAR Next;
};

typedef struct {
    PCI_CAPABILITIES_HEADER Header;
    union {
        struct {
            USHORT DataParityErrorRecoveryEnable : 1;
            USHORT EnableRelaxedOrdering : 1;
            USHORT MaxMemoryReadByteCount : 2;
            USHORT MaxOutstandingSplitTransactions : 3;
            USHORT Reserved : 9;
        } bits;
        USHORT AsUSHORT;
    } Command;
    union {
        struct {
            ULONG FunctionNumber : 3;
            ULONG DeviceNumber : 5;
            ULONG BusNumber : 8;
            ULONG Device64Bit : 1;
            ULONG Capable133MHz : 1;
            ULONG SplitCompletionDiscarded : 1;
            ULONG UnexpectedSplitCompletion : 1;
            ULONG DeviceComplexity : 1;
            ULONG DesignedMaxMemoryReadByteCount : 2;
            ULONG DesignedMaxOutstandingSplitTransactions : 3;
            ULONG DesignedMaxCumulativeReadSize : 3;
            ULONG ReceivedSplitCompletionErrorMessage : 1;
            ULONG CapablePCIX266 : 1;
            ULONG CapablePCIX533 : 1;
        } bits;
        ULONG AsULONG;
    } Status;
} PCI_X_CAPABILITY, *PPCI_X_CAPABILITY;

struct _PCI_HEADER_TYPE_0 {
    ULONG BaseAddresses[6];
    ULONG CIS;
    USHORT SubVendorID;
    USHORT SubSystemID;
    ULONG ROMBaseAddress;
    UCHAR CapabilitiesPtr;
    UCHAR Reserved1[3];
    ULONG Reserved2;
    UCHAR InterruptLine;
    UCHAR InterruptPin;
    UCHAR MinimumGrant;
    UCHAR MaximumLatency;
};

struct _PCI_HEADER_TYPE_1 {
    ULONG BaseAddresses[2];
    UCHAR PrimaryBus;
    UCHAR SecondaryBus;
    UCHAR SubordinateBus;
    UCHAR SecondaryLatency;
    UCHAR IOBase;
    UCHAR IOLimit;
    USHORT SecondaryStatus;
    USHORT MemoryBase;
    USHORT MemoryLimit;
    USHORT PrefetchBase;
    USHORT PrefetchLimit;
    ULONG PrefetchBaseUpper32;
    ULONG PrefetchLimitUpper32;
    USHORT IOBaseUpper16;
    USHORT IOLimitUpper16;
    UCHAR CapabilitiesPtr;
    UCHAR Reserved1[3];
    ULONG ROMBaseAddress;
    UCHAR InterruptLine;
    UCHAR InterruptPin;
    USHORT BridgeControl;
};

struct _PCI_HEADER_TYPE_2 {
    ULONG SocketRegistersBaseAddress;
    UCHAR CapabilitiesPtr;
    UCHAR Reserved;
    USHORT SecondaryStatus;
    UCHAR PrimaryBus;
    UCHAR SecondaryBus;
    UCHAR SubordinateBus;
    UCHAR SecondaryLatency;
    struct {
        ULONG Base;
        ULONG Limit;
    } Range[4];
    UCHAR InterruptLine;
    UCHAR InterruptPin;
    USHORT BridgeControl;
};

typedef struct _PCI_COMMON_HEADER PCI_COMMON_HEADER, *PPCI_COMMON_HEADER;
struct _PCI_COMMON_HEADER {
    USHORT VendorID;
    USHORT DeviceID;
    USHORT Command;
    USHORT Status;
    UCHAR RevisionID;
    UCHAR ProgIf;
    UCHAR SubClass;
    UCHAR BaseClass;
    UCHAR CacheLineSize;
    UCHAR LatencyTimer;
    UCHAR HeaderType;
    UCHAR BIST;
    union {
        struct _PCI_HEADER_TYPE_0 type0;
        struct _PCI_HEADER_TYPE_1 type1;
        struct _PCI_HEADER_TYPE_2 type2;
    } u;
};

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#if defined(__cplusplus)
struct _PCI_COMMON_CONFIG : _PCI_COMMON_HEADER {
#else
struct _PCI_COMMON_CONFIG {
    struct _PCI_COMMON_HEADER;
#endif
    UCHAR DeviceSpecific[192];
};
#pragma clang diagnostic pop

struct _PM_SUPPORT {
    UCHAR Rsvd2 : 1;
    UCHAR D1 : 1;
    UCHAR D2 : 1;
    UCHAR PMED0 : 1;
    UCHAR PMED1 : 1;
    UCHAR PMED2 : 1;
    UCHAR PMED3Hot : 1;
    UCHAR PMED3Cold : 1;
};

typedef struct _PCI_PMC PCI_PMC, *PPCI_PMC;
struct _PCI_PMC {
    UCHAR Version : 3;
    UCHAR PMEClock : 1;
    UCHAR Rsvd1 : 1;
    UCHAR DeviceSpecificInitialization : 1;
    UCHAR Rsvd2 : 2;
    struct _PM_SUPPORT Support;
};

typedef struct _PCI_PMCSR PCI_PMCSR, *PPCI_PMCSR;
struct _PCI_PMCSR {
    USHORT PowerState : 2;
    USHORT Rsvd1 : 1;
    USHORT NoSoftReset : 1;
    USHORT Rsvd2 : 4;
    USHORT PMEEnable : 1;
    USHORT DataSelect : 4;
    USHORT DataScale : 2;
    USHORT PMEStatus : 1;
};

typedef struct _PCI_PMCSR_BSE PCI_PMCSR_BSE, *PPCI_PMCSR_BSE;
struct _PCI_PMCSR_BSE {
    UCHAR Rsvd1 : 6;
    UCHAR D3HotSupportsStopClock : 1;
    UCHAR BusPowerClockControlEnabled : 1;
};

typedef struct _PCI_PM_CAPABILITY PCI_PM_CAPABILITY, *PPCI_PM_CAPABILITY;
struct _PCI_PM_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    union {
        PCI_PMC Capabilities;
        USHORT AsUSHORT;
    } PMC;
    union {
        PCI_PMCSR ControlStatus;
        USHORT AsUSHORT;
    } PMCSR;
    union {
        PCI_PMCSR_BSE BridgeSupport;
        UCHAR AsUCHAR;
    } PMCSR_BSE;
    UCHAR Data;
};

typedef struct _PCI_SEGMENT_BUS_NUMBER PCI_SEGMENT_BUS_NUMBER, *PPCI_SEGMENT_BUS_NUMBER;
struct _PCI_SEGMENT_BUS_NUMBER {
    union {
        struct {
            ULONG BusNumber : 8;
            ULONG SegmentNumber : 16;
            ULONG Reserved : 8;
        } bits;
        ULONG AsULONG;
    } u;
};

struct _PCI_SLOT_NUMBER {
    union {
        struct {
            ULONG DeviceNumber : 5;
            ULONG FunctionNumber : 3;
            ULONG Reserved : 24;
        } bits;
        ULONG AsULONG;
    } u;
};

#define PCI_CONFIGURATION_TYPE(PciData)                                                            \
    (((PPCI_COMMON_CONFIG)(PciData))->HeaderType & ~PCI_MULTIFUNCTION)
#define PCI_MULTIFUNCTION_DEVICE(PciData)                                                          \
    ((((PPCI_COMMON_CONFIG)(PciData))->HeaderType & PCI_MULTIFUNCTION) != 0)

EXTERN_C_END

#endif

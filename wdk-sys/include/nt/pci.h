/*
 * The PCI configuration space and the interfaces of the PCI bus driver.
 */
#ifndef CWDK_NT_PCI_H
#define CWDK_NT_PCI_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/interrupt.h"
#include "nt/dma.h"
#include "nt/power.h"

#define ATS_DEVICE_SVM_OPTOUT 1

#define FILE_DEVICE_UCMTCPCI 0x58

#define NPEM_CONTROL_INTERFACE_VERSION1 1
#define NPEM_CONTROL_INTERFACE_CURRENT_VERSION 2
#define NPEM_CONTROL_INTERFACE_VERSION2 2

#define PCI_MULTIFUNCTION 0x80

#define PCI_ACS_ALLOWED 0
#define PCI_ACS_BLOCKED 1
#define PCI_ACS_REDIRECTED 2

#define PCI_ADDRESS_IO_SPACE 1
#define PCI_ADDRESS_MEMORY_TYPE_MASK 6
#define PCI_ADDRESS_MEMORY_PREFETCHABLE 8
#define PCI_ADDRESS_ROM_ADDRESS_MASK 0xFFFFF800U
#define PCI_ADDRESS_MEMORY_ADDRESS_MASK 0xFFFFFFF0U
#define PCI_ADDRESS_IO_ADDRESS_MASK 0xFFFFFFFCU

#define PCI_ATS_INTERFACE_VERSION 1
#define PCI_ATS_INTERFACE_SIZE 0x30ULL

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

#define PCI_CLASS_PRE_20 0
#define PCI_CLASS_MASS_STORAGE_CTLR 1
#define PCI_CLASS_NETWORK_CTLR 2
#define PCI_CLASS_DISPLAY_CTLR 3
#define PCI_CLASS_MULTIMEDIA_DEV 4
#define PCI_CLASS_MEMORY_CTLR 5
#define PCI_CLASS_BRIDGE_DEV 6
#define PCI_CLASS_SIMPLE_COMMS_CTLR 7
#define PCI_CLASS_BASE_SYSTEM_DEV 8
#define PCI_CLASS_INPUT_DEV 9
#define PCI_CLASS_DOCKING_STATION 10
#define PCI_CLASS_SERIAL_BUS_CTLR 12
#define PCI_CLASS_WIRELESS_CTLR 13
#define PCI_CLASS_INTELLIGENT_IO_CTLR 14
#define PCI_CLASS_SATELLITE_COMMS_CTLR 15
#define PCI_CLASS_ENCRYPTION_DECRYPTION 0x10
#define PCI_CLASS_DATA_ACQ_SIGNAL_PROC 0x11
#define PCI_CLASS_NOT_DEFINED 255

#define PCI_COMMON_HDR_LENGTH 0x40UL

#define PCI_DEVICE_TYPE 0
#define PCI_DEVICE_PRESENT_INTERFACE_VERSION 1

#define PCI_ENABLE_IO_SPACE 1
#define PCI_ENABLE_MEMORY_SPACE 2
#define PCI_ENABLE_BUS_MASTER 4
#define PCI_ENABLE_SPECIAL_CYCLES 8
#define PCI_ENABLE_VGA_COMPATIBLE_PALETTE 0x20
#define PCI_ENABLE_PARITY 0x40
#define PCI_ENABLE_WAIT_CYCLE 0x80
#define PCI_ENABLE_SERR 0x100
#define PCI_ENABLE_FAST_BACK_TO_BACK 0x200

#define PCI_EXPRESS_ADVANCED_ERROR_REPORTING_CAP_ID 1
#define PCI_EXPRESS_LINK_QUIESCENT_INTERFACE_VERSION 1
#define PCI_EXPRESS_ROOT_PORT_INTERFACE_VERSION 1
#define PCI_EXPRESS_VIRTUAL_CHANNEL_CAP_ID 2
#define PCI_EXPRESS_DEVICE_SERIAL_NUMBER_CAP_ID 3
#define PCI_EXPRESS_RC_LINK_DECLARATION_CAP_ID 5
#define PCI_EXPRESS_RC_INTERNAL_LINK_CONTROL_CAP_ID 6
#define PCI_EXPRESS_RC_EVENT_COLLECTOR_ENDPOINT_ASSOCIATION_CAP_ID 7
#define PCI_EXPRESS_MFVC_CAP_ID 8
#define PCI_EXPRESS_VC_AND_MFVC_CAP_ID 9
#define PCI_EXPRESS_RCRB_HEADER_CAP_ID 10
#define PCI_EXPRESS_VENDOR_SPECIFIC_CAP_ID 11
#define PCI_EXPRESS_CONFIGURATION_ACCESS_CORRELATION_CAP_ID 12
#define PCI_EXPRESS_ACCESS_CONTROL_SERVICES_CAP_ID 13
#define PCI_EXPRESS_ARI_CAP_ID 14
#define PCI_EXPRESS_ATS_CAP_ID 15
#define PCI_EXPRESS_SINGLE_ROOT_IO_VIRTUALIZATION_CAP_ID 0x10
#define PCI_EXPRESS_MULTI_ROOT_IO_VIRTUALIZATION_CAP_ID 0x11
#define PCI_EXPRESS_MULTICAST_CAP_ID 0x12
#define PCI_EXPRESS_PAGE_REQUEST_CAP_ID 0x13
#define PCI_EXPRESS_RESERVED_FOR_AMD_CAP_ID 0x14
#define PCI_EXPRESS_RESIZABLE_BAR_CAP_ID 0x15
#define PCI_EXPRESS_DPA_CAP_ID 0x16
#define PCI_EXPRESS_TPH_REQUESTER_CAP_ID 23
#define PCI_EXPRESS_LTR_CAP_ID 0x18
#define PCI_EXPRESS_SECONDARY_PCI_EXPRESS_CAP_ID 0x19
#define PCI_EXPRESS_PMUX_CAP_ID 0x1A
#define PCI_EXPRESS_LN_REQUESTER_CAP_ID 0x1C
#define PCI_EXPRESS_L1_PM_SS_CAP_ID 30
#define PCI_EXPRESS_PTM_CAP_ID 31
#define PCI_EXPRESS_MPCIE_CAP_ID 0x20
#define PCI_EXPRESS_FRS_QUEUEING_CAP_ID 0x21
#define PCI_EXPRESS_READINESS_TIME_REPORTING_CAP_ID 0x22
#define PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_CAP_ID 0x23
#define PCI_EXPRESS_NPEM_CAP_ID 0x29

#define PCI_EXTENDED_CONFIG_LENGTH 0x1000

#define PCI_MAX_FUNCTION 8
#define PCI_MAX_DEVICES 0x20
#define PCI_MAX_BRIDGE_NUMBER 255
#define PCI_MAX_SEGMENT_NUMBER 65535

#define PCI_MSIX_TABLE_CONFIG_INTERFACE_VERSION 1
#define PCI_MSIX_TABLE_CONFIG_MINIMUM_SIZE 0x38ULL

#define PCI_PROGRAMMING_INTERFACE_MSC_NVM_EXPRESS 2

#define PCI_PTM_TIME_SOURCE_AUX 0xFFFFFFFFU

#define PCI_ROMADDRESS_ENABLED 1

#define PCI_STATUS_IMMEDIATE_READINESS 1
#define PCI_STATUS_CAPABILITIES_LIST 0x10
#define PCI_STATUS_66MHZ_CAPABLE 0x20
#define PCI_STATUS_UDF_SUPPORTED 0x40
#define PCI_STATUS_FAST_BACK_TO_BACK 0x80
#define PCI_STATUS_DATA_PARITY_DETECTED 0x100
#define PCI_STATUS_DEVSEL 0x600
#define PCI_STATUS_SIGNALED_TARGET_ABORT 0x800
#define PCI_STATUS_RECEIVED_TARGET_ABORT 0x1000
#define PCI_STATUS_RECEIVED_MASTER_ABORT 0x2000
#define PCI_STATUS_SIGNALED_SYSTEM_ERROR 0x4000
#define PCI_STATUS_DETECTED_PARITY_ERROR 0x8000

#define PCI_SUBCLASS_BR_HOST 0
#define PCI_SUBCLASS_COM_SERIAL 0
#define PCI_SUBCLASS_CRYPTO_NET_COMP 0
#define PCI_SUBCLASS_DASP_DPIO 0
#define PCI_SUBCLASS_DOC_GENERIC 0
#define PCI_SUBCLASS_INP_KEYBOARD 0
#define PCI_SUBCLASS_INTIO_I2O 0
#define PCI_SUBCLASS_MEM_RAM 0
#define PCI_SUBCLASS_MM_VIDEO_DEV 0
#define PCI_SUBCLASS_MSC_SCSI_BUS_CTLR 0
#define PCI_SUBCLASS_NET_ETHERNET_CTLR 0
#define PCI_SUBCLASS_PRE_20_NON_VGA 0
#define PCI_SUBCLASS_PROC_386 0
#define PCI_SUBCLASS_SB_IEEE1394 0
#define PCI_SUBCLASS_VID_VGA_CTLR 0
#define PCI_SUBCLASS_WIRELESS_IRDA 0
#define PCI_SUBCLASS_BR_ISA 1
#define PCI_SUBCLASS_COM_PARALLEL 1
#define PCI_SUBCLASS_INP_DIGITIZER 1
#define PCI_SUBCLASS_MEM_FLASH 1
#define PCI_SUBCLASS_MM_AUDIO_DEV 1
#define PCI_SUBCLASS_MSC_IDE_CTLR 1
#define PCI_SUBCLASS_NET_TOKEN_RING_CTLR 1
#define PCI_SUBCLASS_PRE_20_VGA 1
#define PCI_SUBCLASS_PROC_486 1
#define PCI_SUBCLASS_SAT_TV 1
#define PCI_SUBCLASS_SB_ACCESS 1
#define PCI_SUBCLASS_VID_XGA_CTLR 1
#define PCI_SUBCLASS_WIRELESS_CON_IR 1
#define PCI_SUBCLASS_BR_EISA 2
#define PCI_SUBCLASS_COM_MULTIPORT 2
#define PCI_SUBCLASS_INP_MOUSE 2
#define PCI_SUBCLASS_MM_TELEPHONY_DEV 2
#define PCI_SUBCLASS_MSC_FLOPPY_CTLR 2
#define PCI_SUBCLASS_NET_FDDI_CTLR 2
#define PCI_SUBCLASS_PROC_PENTIUM 2
#define PCI_SUBCLASS_SAT_AUDIO 2
#define PCI_SUBCLASS_SB_SSA 2
#define PCI_SUBCLASS_BR_MCA 3
#define PCI_SUBCLASS_COM_MODEM 3
#define PCI_SUBCLASS_INP_SCANNER 3
#define PCI_SUBCLASS_MSC_IPI_CTLR 3
#define PCI_SUBCLASS_NET_ATM_CTLR 3
#define PCI_SUBCLASS_SAT_VOICE 3
#define PCI_SUBCLASS_SB_USB 3
#define PCI_SUBCLASS_SYS_REAL_TIME_CLOCK 3
#define PCI_SUBCLASS_BR_PCI_TO_PCI 4
#define PCI_SUBCLASS_INP_GAMEPORT 4
#define PCI_SUBCLASS_MSC_RAID_CTLR 4
#define PCI_SUBCLASS_NET_ISDN_CTLR 4
#define PCI_SUBCLASS_SAT_DATA 4
#define PCI_SUBCLASS_SB_FIBRE_CHANNEL 4
#define PCI_SUBCLASS_SYS_GEN_HOTPLUG_CTLR 4
#define PCI_SUBCLASS_BR_PCMCIA 5
#define PCI_SUBCLASS_SB_SMBUS 5
#define PCI_SUBCLASS_SYS_SDIO_CTRL 5
#define PCI_SUBCLASS_BR_NUBUS 6
#define PCI_SUBCLASS_MSC_AHCI_CTLR 6
#define PCI_SUBCLASS_BR_CARDBUS 7
#define PCI_SUBCLASS_SYS_RCEC 7
#define PCI_SUBCLASS_BR_RACEWAY 8
#define PCI_SUBCLASS_MSC_NVM_CTLR 8
#define PCI_SUBCLASS_SB_THUNDERBOLT 10
#define PCI_SUBCLASS_CRYPTO_ENTERTAINMENT 0x10
#define PCI_SUBCLASS_PROC_ALPHA 0x10
#define PCI_SUBCLASS_WIRELESS_RF 0x10
#define PCI_SUBCLASS_BR_OTHER 0x80
#define PCI_SUBCLASS_COM_OTHER 0x80
#define PCI_SUBCLASS_CRYPTO_OTHER 0x80
#define PCI_SUBCLASS_DASP_OTHER 0x80
#define PCI_SUBCLASS_DOC_OTHER 0x80
#define PCI_SUBCLASS_INP_OTHER 0x80
#define PCI_SUBCLASS_MEM_OTHER 0x80
#define PCI_SUBCLASS_MM_OTHER 0x80
#define PCI_SUBCLASS_MSC_OTHER 0x80
#define PCI_SUBCLASS_NET_OTHER 0x80
#define PCI_SUBCLASS_SYS_OTHER 0x80
#define PCI_SUBCLASS_VID_OTHER 0x80
#define PCI_SUBCLASS_WIRELESS_OTHER 0x80

#define PCI_SUBLCASS_VID_3D_CTLR 2

#define PCI_TYPE_32BIT 0
#define PCI_TYPE_20BIT 2
#define PCI_TYPE_64BIT 4

#define PCI_TYPE0_ADDRESSES 6

#define PCI_TYPE1_ADDRESSES 2

#define PCI_TYPE2_ADDRESSES 5

#define PCI_USE_SUBSYSTEM_IDS 1
#define PCI_USE_REVISION 2
#define PCI_USE_VENDEV_IDS 4
#define PCI_USE_CLASS_SUBCLASS 8
#define PCI_USE_PROGIF 0x10
#define PCI_USE_LOCAL_BUS 0x20
#define PCI_USE_LOCAL_DEVICE 0x40

#define PCI_WHICHSPACE_CONFIG 0
#define PCI_WHICHSPACE_ROM 0x52696350

EXTERN_C_START

typedef union _NPEM_CAPABILITY_STANDARD NPEM_CAPABILITY_STANDARD, *PNPEM_CAPABILITY_STANDARD;
typedef struct _PCI_DEVICE_PRESENCE_PARAMETERS PCI_DEVICE_PRESENCE_PARAMETERS,
    *PPCI_DEVICE_PRESENCE_PARAMETERS;

typedef enum _NPEM_CONTROL_STANDARD_CONTROL_BIT {
    InitiateReset = 1,
    OkControl,
    LocateControl,
    FailControl,
    RebuildControl,
    PFAControl,
    HotSpareControl,
    InACriticalArrayControl,
    InAFailedArrayControl,
    InvalidDeviceTypeControl,
    DisabledControl,
} NPEM_CONTROL_STANDARD_CONTROL_BIT,
    *PNPEM_CONTROL_STANDARD_CONTROL_BIT;

_Function_class_(GET_VIRTUAL_DEVICE_DATA)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef ULONG GET_VIRTUAL_DEVICE_DATA(_Inout_ PVOID Context, _In_ USHORT VirtualFunction,
                                      _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Offset,
                                      _In_ ULONG Length);
typedef GET_VIRTUAL_DEVICE_DATA *PGET_VIRTUAL_DEVICE_DATA;

_Function_class_(GET_VIRTUAL_DEVICE_LOCATION)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS GET_VIRTUAL_DEVICE_LOCATION(_Inout_ PVOID Context, _In_ USHORT VirtualFunction,
                                             _Out_ PUINT16 SegmentNumber, _Out_ PUINT8 BusNumber,
                                             _Out_ PUINT8 FunctionNumber);
typedef GET_VIRTUAL_DEVICE_LOCATION *PGET_VIRTUAL_DEVICE_LOCATION;

_Function_class_(GET_VIRTUAL_DEVICE_RESOURCES)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void GET_VIRTUAL_DEVICE_RESOURCES(_Inout_ PVOID Context, _Out_ PUINT8 CapturedBusNumbers);
typedef GET_VIRTUAL_DEVICE_RESOURCES *PGET_VIRTUAL_DEVICE_RESOURCES;

_Function_class_(GET_VIRTUAL_FUNCTION_PROBED_BARS)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS GET_VIRTUAL_FUNCTION_PROBED_BARS(_Inout_ PVOID Context,
                                                  _Out_writes_(6) PULONG BaseRegisterValues);
typedef GET_VIRTUAL_FUNCTION_PROBED_BARS *PGET_VIRTUAL_FUNCTION_PROBED_BARS;

_Function_class_(NPEM_CONTROL_ENABLE_DISABLE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS NPEM_CONTROL_ENABLE_DISABLE(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                             _In_ BOOLEAN EnableNpem);
typedef NPEM_CONTROL_ENABLE_DISABLE *PNPEM_CONTROL_ENABLE_DISABLE;

_Function_class_(NPEM_CONTROL_QUERY_CONTROL)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef ULONG NPEM_CONTROL_QUERY_CONTROL(_In_reads_opt_(_Inexpressible_()) PVOID Context);
typedef NPEM_CONTROL_QUERY_CONTROL *PNPEM_CONTROL_QUERY_CONTROL;

_Function_class_(NPEM_CONTROL_QUERY_STANDARD_CAPABILITIES)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS
NPEM_CONTROL_QUERY_STANDARD_CAPABILITIES(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                         _Out_ PNPEM_CAPABILITY_STANDARD StandardCapabilities);
typedef NPEM_CONTROL_QUERY_STANDARD_CAPABILITIES *PNPEM_CONTROL_QUERY_STANDARD_CAPABILITIES;

_Function_class_(NPEM_CONTROL_SET_STANDARD_CONTROL)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS
NPEM_CONTROL_SET_STANDARD_CONTROL(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                  _In_ NPEM_CONTROL_STANDARD_CONTROL_BIT StandardControl,
                                  _In_ BOOLEAN Set);
typedef NPEM_CONTROL_SET_STANDARD_CONTROL *PNPEM_CONTROL_SET_STANDARD_CONTROL;

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef NTSTATUS PCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE(_Inout_ PVOID Context);
typedef PCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE *PPCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE;

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef NTSTATUS PCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE(_Inout_ PVOID Context);
typedef PCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE *PPCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE;

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef BOOLEAN PCI_IS_DEVICE_PRESENT(_In_ USHORT VendorID, _In_ USHORT DeviceID,
                                      _In_ UCHAR RevisionID, _In_ USHORT SubVendorID,
                                      _In_ USHORT SubSystemID, _In_ ULONG Flags);
typedef PCI_IS_DEVICE_PRESENT *PPCI_IS_DEVICE_PRESENT;

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef BOOLEAN PCI_IS_DEVICE_PRESENT_EX(_In_ PVOID Context,
                                         _In_ PPCI_DEVICE_PRESENCE_PARAMETERS Parameters);
typedef PCI_IS_DEVICE_PRESENT_EX *PPCI_IS_DEVICE_PRESENT_EX;

_Must_inspect_result_
typedef NTSTATUS PCI_MSIX_GET_ENTRY(_In_ PVOID Context, _In_ ULONG TableEntry,
                                    _Out_ PULONG MessageNumber, _Out_ PBOOLEAN Masked);
typedef PCI_MSIX_GET_ENTRY *PPCI_MSIX_GET_ENTRY;

_Must_inspect_result_
typedef NTSTATUS PCI_MSIX_GET_TABLE_SIZE(_In_ PVOID Context, _Out_ PULONG TableSize);
typedef PCI_MSIX_GET_TABLE_SIZE *PPCI_MSIX_GET_TABLE_SIZE;

_IRQL_requires_max_(DIRQL)
_Must_inspect_result_
typedef NTSTATUS PCI_MSIX_MASKUNMASK_ENTRY(_In_ PVOID Context, _In_ ULONG TableEntry);
typedef PCI_MSIX_MASKUNMASK_ENTRY *PPCI_MSIX_MASKUNMASK_ENTRY;

_IRQL_requires_max_(DIRQL)
_Must_inspect_result_
typedef NTSTATUS PCI_MSIX_SET_ENTRY(_In_ PVOID Context, _In_ ULONG TableEntry,
                                    _In_ ULONG MessageNumber);
typedef PCI_MSIX_SET_ENTRY *PPCI_MSIX_SET_ENTRY;

_Function_class_(PCI_SET_ATS)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS PCI_SET_ATS(_In_ PVOID Context, _In_ BOOLEAN EnableAts);
typedef PCI_SET_ATS *PPCI_SET_ATS;

typedef ULONG (*PPCI_EXPRESS_ROOT_PORT_READ_CONFIG_SPACE)(_In_ PVOID Context,
                                                          _Out_writes_bytes_(Length) PVOID Buffer,
                                                          _In_ ULONG Offset, _In_ ULONG Length);

typedef ULONG (*PPCI_EXPRESS_ROOT_PORT_WRITE_CONFIG_SPACE)(_In_ PVOID Context,
                                                           _In_reads_bytes_(Length) PVOID Buffer,
                                                           _In_ ULONG Offset, _In_ ULONG Length);

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

union _NPEM_CAPABILITY_STANDARD {
    struct {
        ULONG Capable : 1;
        ULONG ResetCapable : 1;
        ULONG OkCapable : 1;
        ULONG LocateCapable : 1;
        ULONG FailCapable : 1;
        ULONG RebuildCapable : 1;
        ULONG PFACapable : 1;
        ULONG HotSpareCapable : 1;
        ULONG InACriticalArrayCapable : 1;
        ULONG InAFailedArrayCapable : 1;
        ULONG InvalidDeviceTypeCapable : 1;
        ULONG DisabledCapable : 1;
        ULONG Rsvd : 20;
    };
    ULONG AsULONG;
};

typedef struct _NPEM_CONTROL_INTERFACE NPEM_CONTROL_INTERFACE, *PNPEM_CONTROL_INTERFACE;
struct _NPEM_CONTROL_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PNPEM_CONTROL_ENABLE_DISABLE SetNpemSupportState;
    PNPEM_CONTROL_QUERY_STANDARD_CAPABILITIES QueryStandardCapabilities;
    PNPEM_CONTROL_SET_STANDARD_CONTROL SetStandardControl;
    PNPEM_CONTROL_QUERY_CONTROL QueryNpemControl;
};

typedef struct _PCI_ATS_INTERFACE PCI_ATS_INTERFACE, *PPCI_ATS_INTERFACE;
struct _PCI_ATS_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_SET_ATS SetAddressTranslationServices;
    UCHAR InvalidateQueueDepth;
};

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

struct _PCI_DEVICE_PRESENCE_PARAMETERS {
    ULONG Size;
    ULONG Flags;
    USHORT VendorID;
    USHORT DeviceID;
    UCHAR RevisionID;
    USHORT SubVendorID;
    USHORT SubSystemID;
    UCHAR BaseClass;
    UCHAR SubClass;
    UCHAR ProgIf;
};

typedef struct _PCI_DEVICE_PRESENT_INTERFACE PCI_DEVICE_PRESENT_INTERFACE,
    *PPCI_DEVICE_PRESENT_INTERFACE;
struct _PCI_DEVICE_PRESENT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_IS_DEVICE_PRESENT IsDevicePresent;
    PPCI_IS_DEVICE_PRESENT_EX IsDevicePresentEx;
};

typedef union _PCI_EXPRESS_ACS_CAPABILITY_REGISTER PCI_EXPRESS_ACS_CAPABILITY_REGISTER,
    *PPCI_EXPRESS_ACS_CAPABILITY_REGISTER;
union _PCI_EXPRESS_ACS_CAPABILITY_REGISTER {
    struct {
        USHORT SourceValidation : 1;
        USHORT TranslationBlocking : 1;
        USHORT RequestRedirect : 1;
        USHORT CompletionRedirect : 1;
        USHORT UpstreamForwarding : 1;
        USHORT EgressControl : 1;
        USHORT DirectTranslation : 1;
        USHORT EnhancedCapability : 1;
        USHORT EgressControlVectorSize : 8;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_ACS_CONTROL PCI_EXPRESS_ACS_CONTROL, *PPCI_EXPRESS_ACS_CONTROL;
union _PCI_EXPRESS_ACS_CONTROL {
    struct {
        USHORT SourceValidation : 1;
        USHORT TranslationBlocking : 1;
        USHORT RequestRedirect : 1;
        USHORT CompletionRedirect : 1;
        USHORT UpstreamForwarding : 1;
        USHORT EgressControl : 1;
        USHORT DirectTranslation : 1;
        USHORT IoBlocking : 1;
        USHORT DspMemoryControl : 2;
        USHORT UspMemoryControl : 2;
        USHORT UnclaimedRedirect : 1;
        USHORT Reserved : 3;
    };
    USHORT AsUSHORT;
};

typedef struct _PCI_EXPRESS_ACS_CAPABILITY PCI_EXPRESS_ACS_CAPABILITY, *PPCI_EXPRESS_ACS_CAPABILITY;
struct _PCI_EXPRESS_ACS_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_ACS_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_ACS_CONTROL Control;
    ULONG EgressControl[1];
};

typedef union _PCI_EXPRESS_AER_CAPABILITIES PCI_EXPRESS_AER_CAPABILITIES,
    *PPCI_EXPRESS_AER_CAPABILITIES;
union _PCI_EXPRESS_AER_CAPABILITIES {
    struct {
        ULONG FirstErrorPointer : 5;
        ULONG ECRCGenerationCapable : 1;
        ULONG ECRCGenerationEnable : 1;
        ULONG ECRCCheckCapable : 1;
        ULONG ECRCCheckEnable : 1;
        ULONG MultipleHeaderRecordingCapable : 1;
        ULONG MultipleHeaderRecordingEnable : 1;
        ULONG TlpPrefixLogPresent : 1;
        ULONG Reserved : 20;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_CORRECTABLE_ERROR_MASK PCI_EXPRESS_CORRECTABLE_ERROR_MASK,
    *PPCI_CORRECTABLE_ERROR_MASK;
union _PCI_EXPRESS_CORRECTABLE_ERROR_MASK {
    struct {
        ULONG ReceiverError : 1;
        ULONG Reserved1 : 5;
        ULONG BadTLP : 1;
        ULONG BadDLLP : 1;
        ULONG ReplayNumRollover : 1;
        ULONG Reserved2 : 3;
        ULONG ReplayTimerTimeout : 1;
        ULONG AdvisoryNonFatalError : 1;
        ULONG CorrectedInternalError : 1;
        ULONG HeaderLogOverflow : 1;
        ULONG Reserved3 : 16;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS PCI_EXPRESS_CORRECTABLE_ERROR_STATUS,
    *PPCI_CORRECTABLE_ERROR_STATUS;
union _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS {
    struct {
        ULONG ReceiverError : 1;
        ULONG Reserved1 : 5;
        ULONG BadTLP : 1;
        ULONG BadDLLP : 1;
        ULONG ReplayNumRollover : 1;
        ULONG Reserved2 : 3;
        ULONG ReplayTimerTimeout : 1;
        ULONG AdvisoryNonFatalError : 1;
        ULONG CorrectedInternalError : 1;
        ULONG HeaderLogOverflow : 1;
        ULONG Reserved3 : 16;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_SEC_AER_CAPABILITIES PCI_EXPRESS_SEC_AER_CAPABILITIES,
    *PPCI_EXPRESS_SEC_AER_CAPABILITIES;
union _PCI_EXPRESS_SEC_AER_CAPABILITIES {
    struct {
        ULONG SecondaryUncorrectableFirstErrorPtr : 5;
        ULONG Reserved : 27;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK,
    *PPCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK;
union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK {
    struct {
        ULONG TargetAbortOnSplitCompletion : 1;
        ULONG MasterAbortOnSplitCompletion : 1;
        ULONG ReceivedTargetAbort : 1;
        ULONG ReceivedMasterAbort : 1;
        ULONG RsvdZ : 1;
        ULONG UnexpectedSplitCompletionError : 1;
        ULONG UncorrectableSplitCompletion : 1;
        ULONG UncorrectableDataError : 1;
        ULONG UncorrectableAttributeError : 1;
        ULONG UncorrectableAddressError : 1;
        ULONG DelayedTransactionDiscardTimerExpired : 1;
        ULONG PERRAsserted : 1;
        ULONG SERRAsserted : 1;
        ULONG InternalBridgeError : 1;
        ULONG Reserved : 18;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY,
    *PPCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY;
union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY {
    struct {
        ULONG TargetAbortOnSplitCompletion : 1;
        ULONG MasterAbortOnSplitCompletion : 1;
        ULONG ReceivedTargetAbort : 1;
        ULONG ReceivedMasterAbort : 1;
        ULONG RsvdZ : 1;
        ULONG UnexpectedSplitCompletionError : 1;
        ULONG UncorrectableSplitCompletion : 1;
        ULONG UncorrectableDataError : 1;
        ULONG UncorrectableAttributeError : 1;
        ULONG UncorrectableAddressError : 1;
        ULONG DelayedTransactionDiscardTimerExpired : 1;
        ULONG PERRAsserted : 1;
        ULONG SERRAsserted : 1;
        ULONG InternalBridgeError : 1;
        ULONG Reserved : 18;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS,
    *PPCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS;
union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS {
    struct {
        ULONG TargetAbortOnSplitCompletion : 1;
        ULONG MasterAbortOnSplitCompletion : 1;
        ULONG ReceivedTargetAbort : 1;
        ULONG ReceivedMasterAbort : 1;
        ULONG RsvdZ : 1;
        ULONG UnexpectedSplitCompletionError : 1;
        ULONG UncorrectableSplitCompletion : 1;
        ULONG UncorrectableDataError : 1;
        ULONG UncorrectableAttributeError : 1;
        ULONG UncorrectableAddressError : 1;
        ULONG DelayedTransactionDiscardTimerExpired : 1;
        ULONG PERRAsserted : 1;
        ULONG SERRAsserted : 1;
        ULONG InternalBridgeError : 1;
        ULONG Reserved : 18;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK,
    *PPCI_EXPRESS_UNCORRECTABLE_ERROR_MASK;
union _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK {
    struct {
        ULONG Undefined : 1;
        ULONG Reserved1 : 3;
        ULONG DataLinkProtocolError : 1;
        ULONG SurpriseDownError : 1;
        ULONG Reserved2 : 6;
        ULONG PoisonedTLP : 1;
        ULONG FlowControlProtocolError : 1;
        ULONG CompletionTimeout : 1;
        ULONG CompleterAbort : 1;
        ULONG UnexpectedCompletion : 1;
        ULONG ReceiverOverflow : 1;
        ULONG MalformedTLP : 1;
        ULONG ECRCError : 1;
        ULONG UnsupportedRequestError : 1;
        ULONG AcsViolation : 1;
        ULONG UncorrectableInternalError : 1;
        ULONG MCBlockedTlp : 1;
        ULONG AtomicOpEgressBlocked : 1;
        ULONG TlpPrefixBlocked : 1;
        ULONG Reserved3 : 6;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY,
    *PPCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY;
union _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY {
    struct {
        ULONG Undefined : 1;
        ULONG Reserved1 : 3;
        ULONG DataLinkProtocolError : 1;
        ULONG SurpriseDownError : 1;
        ULONG Reserved2 : 6;
        ULONG PoisonedTLP : 1;
        ULONG FlowControlProtocolError : 1;
        ULONG CompletionTimeout : 1;
        ULONG CompleterAbort : 1;
        ULONG UnexpectedCompletion : 1;
        ULONG ReceiverOverflow : 1;
        ULONG MalformedTLP : 1;
        ULONG ECRCError : 1;
        ULONG UnsupportedRequestError : 1;
        ULONG AcsViolation : 1;
        ULONG UncorrectableInternalError : 1;
        ULONG MCBlockedTlp : 1;
        ULONG AtomicOpEgressBlocked : 1;
        ULONG TlpPrefixBlocked : 1;
        ULONG Reserved3 : 6;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS,
    *PPCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS;
union _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS {
    struct {
        ULONG Undefined : 1;
        ULONG Reserved1 : 3;
        ULONG DataLinkProtocolError : 1;
        ULONG SurpriseDownError : 1;
        ULONG Reserved2 : 6;
        ULONG PoisonedTLP : 1;
        ULONG FlowControlProtocolError : 1;
        ULONG CompletionTimeout : 1;
        ULONG CompleterAbort : 1;
        ULONG UnexpectedCompletion : 1;
        ULONG ReceiverOverflow : 1;
        ULONG MalformedTLP : 1;
        ULONG ECRCError : 1;
        ULONG UnsupportedRequestError : 1;
        ULONG AcsViolation : 1;
        ULONG UncorrectableInternalError : 1;
        ULONG MCBlockedTlp : 1;
        ULONG AtomicOpEgressBlocked : 1;
        ULONG TlpPrefixBlocked : 1;
        ULONG Reserved3 : 6;
    };
    ULONG AsULONG;
};

typedef struct _PCI_EXPRESS_AER_CAPABILITY PCI_EXPRESS_AER_CAPABILITY, *PPCI_EXPRESS_AER_CAPABILITY;
struct _PCI_EXPRESS_AER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS UncorrectableErrorStatus;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK UncorrectableErrorMask;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY UncorrectableErrorSeverity;
    PCI_EXPRESS_CORRECTABLE_ERROR_STATUS CorrectableErrorStatus;
    PCI_EXPRESS_CORRECTABLE_ERROR_MASK CorrectableErrorMask;
    PCI_EXPRESS_AER_CAPABILITIES CapabilitiesAndControl;
    ULONG HeaderLog[4];
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS SecUncorrectableErrorStatus;
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK SecUncorrectableErrorMask;
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY SecUncorrectableErrorSeverity;
    PCI_EXPRESS_SEC_AER_CAPABILITIES SecCapabilitiesAndControl;
    ULONG SecHeaderLog[4];
};

typedef struct _PCI_EXPRESS_ARI_CAPABILITY_REGISTER PCI_EXPRESS_ARI_CAPABILITY_REGISTER,
    *PPCI_EXPRESS_ARI_CAPABILITY_REGISTER;
struct _PCI_EXPRESS_ARI_CAPABILITY_REGISTER {
    USHORT MfvcFunctionGroupsCapability : 1;
    USHORT AcsFunctionGroupsCapability : 1;
    USHORT Reserved : 6;
    USHORT NextFunctionNumber : 8;
};

typedef struct _PCI_EXPRESS_ARI_CONTROL_REGISTER PCI_EXPRESS_ARI_CONTROL_REGISTER,
    *PPCI_EXPRESS_ARI_CONTROL_REGISTER;
struct _PCI_EXPRESS_ARI_CONTROL_REGISTER {
    USHORT MfvcFunctionGroupsEnable : 1;
    USHORT AcsFunctionGroupsEnable : 1;
    USHORT Reserved1 : 2;
    USHORT FunctionGroup : 3;
    USHORT Reserved2 : 9;
};

typedef struct _PCI_EXPRESS_ARI_CAPABILITY PCI_EXPRESS_ARI_CAPABILITY, *PPCI_EXPRESS_ARI_CAPABILITY;
struct _PCI_EXPRESS_ARI_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_ARI_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_ARI_CONTROL_REGISTER Control;
};

typedef struct _PCI_EXPRESS_ATS_CAPABILITY_REGISTER PCI_EXPRESS_ATS_CAPABILITY_REGISTER,
    *PPCI_EXPRESS_ATS_CAPABILITY_REGISTER;
struct _PCI_EXPRESS_ATS_CAPABILITY_REGISTER {
    USHORT InvalidateQueueDepth : 5;
    USHORT PageAlignedRequest : 1;
    USHORT GlobalInvalidateSupported : 1;
    USHORT RelaxedOrderingSupported : 1;
    USHORT Reserved : 8;
};

typedef union _PCI_EXPRESS_ATS_CONTROL_REGISTER PCI_EXPRESS_ATS_CONTROL_REGISTER,
    *PPCI_EXPRESS_ATS_CONTROL_REGISTER;
union _PCI_EXPRESS_ATS_CONTROL_REGISTER {
    struct {
        USHORT SmallestTransactionUnit : 5;
        USHORT Reserved : 10;
        USHORT Enable : 1;
    };
    USHORT AsUSHORT;
};

typedef struct _PCI_EXPRESS_ATS_CAPABILITY PCI_EXPRESS_ATS_CAPABILITY, *PPCI_EXPRESS_ATS_CAPABILITY;
struct _PCI_EXPRESS_ATS_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_ATS_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_ATS_CONTROL_REGISTER Control;
};

typedef struct _PCI_EXPRESS_BRIDGE_AER_CAPABILITY PCI_EXPRESS_BRIDGE_AER_CAPABILITY,
    *PPCI_EXPRESS_BRIDGE_AER_CAPABILITY;
struct _PCI_EXPRESS_BRIDGE_AER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS UncorrectableErrorStatus;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK UncorrectableErrorMask;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY UncorrectableErrorSeverity;
    PCI_EXPRESS_CORRECTABLE_ERROR_STATUS CorrectableErrorStatus;
    PCI_EXPRESS_CORRECTABLE_ERROR_MASK CorrectableErrorMask;
    PCI_EXPRESS_AER_CAPABILITIES CapabilitiesAndControl;
    ULONG HeaderLog[4];
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS SecUncorrectableErrorStatus;
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK SecUncorrectableErrorMask;
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY SecUncorrectableErrorSeverity;
    PCI_EXPRESS_SEC_AER_CAPABILITIES SecCapabilitiesAndControl;
    ULONG SecHeaderLog[4];
};

typedef union _PCI_EXPRESS_ERROR_SOURCE_ID PCI_EXPRESS_ERROR_SOURCE_ID,
    *PPCI_EXPRESS_ERROR_SOURCE_ID;
union _PCI_EXPRESS_ERROR_SOURCE_ID {
    struct {
        USHORT CorrectableSourceIdFun : 3;
        USHORT CorrectableSourceIdDev : 5;
        USHORT CorrectableSourceIdBus : 8;
        USHORT UncorrectableSourceIdFun : 3;
        USHORT UncorrectableSourceIdDev : 5;
        USHORT UncorrectableSourceIdBus : 8;
    };
    ULONG AsULONG;
};

typedef struct _PCI_EXPRESS_LINK_QUIESCENT_INTERFACE PCI_EXPRESS_LINK_QUIESCENT_INTERFACE,
    *PPCI_EXPRESS_LINK_QUIESCENT_INTERFACE;
struct _PCI_EXPRESS_LINK_QUIESCENT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE PciExpressEnterLinkQuiescentMode;
    PPCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE PciExpressExitLinkQuiescentMode;
};

typedef union _PCI_EXPRESS_PRI_CONTROL_REGISTER PCI_EXPRESS_PRI_CONTROL_REGISTER,
    *PPCI_EXPRESS_PRI_CONTROL_REGISTER;
union _PCI_EXPRESS_PRI_CONTROL_REGISTER {
    struct {
        USHORT Enable : 1;
        USHORT Reset : 1;
        USHORT Rsvd : 14;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_PRI_STATUS_REGISTER PCI_EXPRESS_PRI_STATUS_REGISTER,
    *PPCI_EXPRESS_PRI_STATUS_REGISTER;
union _PCI_EXPRESS_PRI_STATUS_REGISTER {
    struct {
        USHORT ResponseFailure : 1;
        USHORT UnexpectedPageRequestGroupIndex : 1;
        USHORT Rsvd : 6;
        USHORT Stopped : 1;
        USHORT Rsvd2 : 6;
        USHORT PrgResponsePasidRequired : 1;
    };
    USHORT AsUSHORT;
};

typedef struct _PCI_EXPRESS_PRI_CAPABILITY PCI_EXPRESS_PRI_CAPABILITY, *PPCI_EXPRESS_PRI_CAPABILITY;
struct _PCI_EXPRESS_PRI_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_PRI_CONTROL_REGISTER Control;
    PCI_EXPRESS_PRI_STATUS_REGISTER Status;
    ULONG PRCapacity;
    ULONG PRAllocation;
};

typedef union _PCI_EXPRESS_PTM_CAPABILITY_REGISTER PCI_EXPRESS_PTM_CAPABILITY_REGISTER,
    *PPCI_EXPRESS_PTM_CAPABILITY_REGISTER;
union _PCI_EXPRESS_PTM_CAPABILITY_REGISTER {
    struct {
        ULONG RequesterCapable : 1;
        ULONG ResponderCapable : 1;
        ULONG RootCapable : 1;
        ULONG Rsvd : 5;
        ULONG LocalGranularity : 8;
        ULONG Rsvd2 : 16;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_PTM_CONTROL_REGISTER PCI_EXPRESS_PTM_CONTROL_REGISTER,
    *PPCI_EXPRESS_PTM_CONTROL_REGISTER;
union _PCI_EXPRESS_PTM_CONTROL_REGISTER {
    struct {
        ULONG Enable : 1;
        ULONG RootSelect : 1;
        ULONG Rsvd : 6;
        ULONG EffectiveGranularity : 8;
        ULONG Rsvd2 : 16;
    };
    ULONG AsULONG;
};

typedef struct _PCI_EXPRESS_PTM_CAPABILITY PCI_EXPRESS_PTM_CAPABILITY, *PPCI_EXPRESS_PTM_CAPABILITY;
struct _PCI_EXPRESS_PTM_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_PTM_CAPABILITY_REGISTER PtmCapability;
    PCI_EXPRESS_PTM_CONTROL_REGISTER PtmControl;
};

typedef union _PCI_EXPRESS_ROOT_ERROR_COMMAND PCI_EXPRESS_ROOT_ERROR_COMMAND,
    *PPCI_EXPRESS_ROOT_ERROR_COMMAND;
union _PCI_EXPRESS_ROOT_ERROR_COMMAND {
    struct {
        ULONG CorrectableErrorReportingEnable : 1;
        ULONG NonFatalErrorReportingEnable : 1;
        ULONG FatalErrorReportingEnable : 1;
        ULONG Reserved : 29;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_ROOT_ERROR_STATUS PCI_EXPRESS_ROOT_ERROR_STATUS,
    *PPCI_EXPRESS_ROOT_ERROR_STATUS;
union _PCI_EXPRESS_ROOT_ERROR_STATUS {
    struct {
        ULONG CorrectableErrorReceived : 1;
        ULONG MultipleCorrectableErrorsReceived : 1;
        ULONG UncorrectableErrorReceived : 1;
        ULONG MultipleUncorrectableErrorsReceived : 1;
        ULONG FirstUncorrectableFatal : 1;
        ULONG NonFatalErrorMessagesReceived : 1;
        ULONG FatalErrorMessagesReceived : 1;
        ULONG Reserved : 20;
        ULONG AdvancedErrorInterruptMessageNumber : 5;
    };
    ULONG AsULONG;
};

typedef struct _PCI_EXPRESS_ROOTPORT_AER_CAPABILITY PCI_EXPRESS_ROOTPORT_AER_CAPABILITY,
    *PPCI_EXPRESS_ROOTPORT_AER_CAPABILITY;
struct _PCI_EXPRESS_ROOTPORT_AER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS UncorrectableErrorStatus;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK UncorrectableErrorMask;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY UncorrectableErrorSeverity;
    PCI_EXPRESS_CORRECTABLE_ERROR_STATUS CorrectableErrorStatus;
    PCI_EXPRESS_CORRECTABLE_ERROR_MASK CorrectableErrorMask;
    PCI_EXPRESS_AER_CAPABILITIES CapabilitiesAndControl;
    ULONG HeaderLog[4];
    PCI_EXPRESS_ROOT_ERROR_COMMAND RootErrorCommand;
    PCI_EXPRESS_ROOT_ERROR_STATUS RootErrorStatus;
    PCI_EXPRESS_ERROR_SOURCE_ID ErrorSourceId;
};

typedef struct _PCI_EXPRESS_ROOT_PORT_INTERFACE PCI_EXPRESS_ROOT_PORT_INTERFACE,
    *PPCI_EXPRESS_ROOT_PORT_INTERFACE;
struct _PCI_EXPRESS_ROOT_PORT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_EXPRESS_ROOT_PORT_READ_CONFIG_SPACE ReadConfigSpace;
    PPCI_EXPRESS_ROOT_PORT_WRITE_CONFIG_SPACE WriteConfigSpace;
};

typedef struct _PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY,
    *PPCI_EXPRESS_SERIAL_NUMBER_CAPABILITY;
struct _PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    ULONG LowSerialNumber;
    ULONG HighSerialNumber;
};

typedef union _PCI_EXPRESS_SRIOV_CAPS PCI_EXPRESS_SRIOV_CAPS, *PPCI_EXPRESS_SRIOV_CAPS;
union _PCI_EXPRESS_SRIOV_CAPS {
    struct {
        ULONG VFMigrationCapable : 1;
        ULONG Reserved1 : 20;
        ULONG VFMigrationInterruptNumber : 11;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_SRIOV_CONTROL PCI_EXPRESS_SRIOV_CONTROL, *PPCI_EXPRESS_SRIOV_CONTROL;
union _PCI_EXPRESS_SRIOV_CONTROL {
    struct {
        USHORT VFEnable : 1;
        USHORT VFMigrationEnable : 1;
        USHORT VFMigrationInterruptEnable : 1;
        USHORT VFMemorySpaceEnable : 1;
        USHORT ARICapableHierarchy : 1;
        USHORT Reserved1 : 11;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY,
    *PPCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY;
union _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY {
    struct {
        ULONG VFMigrationStateBIR : 3;
        ULONG VFMigrationStateOffset : 29;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_SRIOV_STATUS PCI_EXPRESS_SRIOV_STATUS, *PPCI_EXPRESS_SRIOV_STATUS;
union _PCI_EXPRESS_SRIOV_STATUS {
    struct {
        USHORT VFMigrationStatus : 1;
        USHORT Reserved1 : 15;
    };
    USHORT AsUSHORT;
};

typedef struct _PCI_EXPRESS_SRIOV_CAPABILITY PCI_EXPRESS_SRIOV_CAPABILITY,
    *PPCI_EXPRESS_SRIOV_CAPABILITY;
struct _PCI_EXPRESS_SRIOV_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_SRIOV_CAPS SRIOVCapabilities;
    PCI_EXPRESS_SRIOV_CONTROL SRIOVControl;
    PCI_EXPRESS_SRIOV_STATUS SRIOVStatus;
    USHORT InitialVFs;
    USHORT TotalVFs;
    USHORT NumVFs;
    UCHAR FunctionDependencyLink;
    UCHAR RsvdP1;
    USHORT FirstVFOffset;
    USHORT VFStride;
    USHORT RsvdP2;
    USHORT VFDeviceId;
    ULONG SupportedPageSizes;
    ULONG SystemPageSize;
    ULONG BaseAddresses[6];
    PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY VFMigrationStateArrayOffset;
};

typedef struct _PCI_EXPRESS_VENDOR_SPECIFIC_CAPABILITY PCI_EXPRESS_VENDOR_SPECIFIC_CAPABILITY,
    *PPCI_EXPRESS_VENDOR_SPECIFIC_CAPABILITY;
struct _PCI_EXPRESS_VENDOR_SPECIFIC_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    USHORT VsecId;
    USHORT VsecRev : 4;
    USHORT VsecLength : 12;
};

typedef union _VIRTUAL_CHANNEL_CAPABILITIES1 VIRTUAL_CHANNEL_CAPABILITIES1,
    *PVIRTUAL_CHANNEL_CAPABILITIES1;
union _VIRTUAL_CHANNEL_CAPABILITIES1 {
    struct {
        ULONG ExtendedVCCount : 3;
        ULONG RsvdP1 : 1;
        ULONG LowPriorityExtendedVCCount : 3;
        ULONG RsvdP2 : 1;
        ULONG ReferenceClock : 2;
        ULONG PortArbitrationTableEntrySize : 2;
        ULONG RsvdP3 : 20;
    };
    ULONG AsULONG;
};

typedef union _VIRTUAL_CHANNEL_CAPABILITIES2 VIRTUAL_CHANNEL_CAPABILITIES2,
    *PVIRTUAL_CHANNEL_CAPABILITIES2;
union _VIRTUAL_CHANNEL_CAPABILITIES2 {
    struct {
        ULONG VCArbitrationCapability : 8;
        ULONG RsvdP : 16;
        ULONG VCArbitrationTableOffset : 8;
    };
    ULONG AsULONG;
};

typedef union _VIRTUAL_CHANNEL_CONTROL VIRTUAL_CHANNEL_CONTROL, *PVIRTUAL_CHANNEL_CONTROL;
union _VIRTUAL_CHANNEL_CONTROL {
    struct {
        USHORT LoadVCArbitrationTable : 1;
        USHORT VCArbitrationSelect : 3;
        USHORT RsvdP : 12;
    };
    USHORT AsUSHORT;
};

typedef union _VIRTUAL_CHANNEL_STATUS VIRTUAL_CHANNEL_STATUS, *PVIRTUAL_CHANNEL_STATUS;
union _VIRTUAL_CHANNEL_STATUS {
    struct {
        USHORT VCArbitrationTableStatus : 1;
        USHORT RsvdZ : 15;
    };
    USHORT AsUSHORT;
};

typedef union _VIRTUAL_RESOURCE_CAPABILITY VIRTUAL_RESOURCE_CAPABILITY,
    *PVIRTUAL_RESOURCE_CAPABILITY;
union _VIRTUAL_RESOURCE_CAPABILITY {
    struct {
        ULONG PortArbitrationCapability : 8;
        ULONG RsvdP1 : 6;
        ULONG Undefined : 1;
        ULONG RejectSnoopTransactions : 1;
        ULONG MaximumTimeSlots : 7;
        ULONG RsvdP2 : 1;
        ULONG PortArbitrationTableOffset : 8;
    };
    ULONG AsULONG;
};

typedef union _VIRTUAL_RESOURCE_CONTROL VIRTUAL_RESOURCE_CONTROL, *PVIRTUAL_RESOURCE_CONTROL;
union _VIRTUAL_RESOURCE_CONTROL {
    struct {
        ULONG TcVcMap : 8;
        ULONG RsvdP1 : 8;
        ULONG LoadPortArbitrationTable : 1;
        ULONG PortArbitrationSelect : 3;
        ULONG RsvdP2 : 4;
        ULONG VcID : 3;
        ULONG RsvdP3 : 4;
        ULONG VcEnable : 1;
    };
    ULONG AsULONG;
};

typedef union _VIRTUAL_RESOURCE_STATUS VIRTUAL_RESOURCE_STATUS, *PVIRTUAL_RESOURCE_STATUS;
union _VIRTUAL_RESOURCE_STATUS {
    struct {
        USHORT PortArbitrationTableStatus : 1;
        USHORT VcNegotiationPending : 1;
        USHORT RsvdZ : 14;
    };
    USHORT AsUSHORT;
};

typedef struct _VIRTUAL_RESOURCE VIRTUAL_RESOURCE, *PVIRTUAL_RESOURCE;
struct _VIRTUAL_RESOURCE {
    VIRTUAL_RESOURCE_CAPABILITY Capability;
    VIRTUAL_RESOURCE_CONTROL Control;
    USHORT RsvdP;
    VIRTUAL_RESOURCE_STATUS Status;
};

typedef struct _PCI_EXPRESS_VIRTUAL_CHANNEL_CAPABILITY PCI_EXPRESS_VIRTUAL_CHANNEL_CAPABILITY,
    *PPCI_EXPRESS_VIRTUAL_CHANNEL_CAPABILITY;
struct _PCI_EXPRESS_VIRTUAL_CHANNEL_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    VIRTUAL_CHANNEL_CAPABILITIES1 Capabilities1;
    VIRTUAL_CHANNEL_CAPABILITIES2 Capabilities2;
    VIRTUAL_CHANNEL_CONTROL Control;
    VIRTUAL_CHANNEL_STATUS Status;
    VIRTUAL_RESOURCE Resource[8];
};

typedef struct _PCI_MSIX_TABLE_CONFIG_INTERFACE PCI_MSIX_TABLE_CONFIG_INTERFACE,
    *PPCI_MSIX_TABLE_CONFIG_INTERFACE;
struct _PCI_MSIX_TABLE_CONFIG_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_MSIX_SET_ENTRY SetTableEntry;
    PPCI_MSIX_MASKUNMASK_ENTRY MaskTableEntry;
    PPCI_MSIX_MASKUNMASK_ENTRY UnmaskTableEntry;
    PPCI_MSIX_GET_ENTRY GetTableEntry;
    PPCI_MSIX_GET_TABLE_SIZE GetTableSize;
};

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

typedef struct _PCI_VIRTUALIZATION_INTERFACE PCI_VIRTUALIZATION_INTERFACE,
    *PPCI_VIRTUALIZATION_INTERFACE;
struct _PCI_VIRTUALIZATION_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PSET_VIRTUAL_DEVICE_DATA SetVirtualFunctionData;
    PGET_VIRTUAL_DEVICE_DATA GetVirtualFunctionData;
    PGET_VIRTUAL_DEVICE_LOCATION GetLocation;
    PGET_VIRTUAL_DEVICE_RESOURCES GetResources;
    PENABLE_VIRTUALIZATION EnableVirtualization;
    PGET_VIRTUAL_FUNCTION_PROBED_BARS GetVirtualFunctionProbedBars;
};

#define PCI_CONFIGURATION_TYPE(PciData)                                                            \
    (((PPCI_COMMON_CONFIG)(PciData))->HeaderType & ~PCI_MULTIFUNCTION)
#define PCI_MULTIFUNCTION_DEVICE(PciData)                                                          \
    ((((PPCI_COMMON_CONFIG)(PciData))->HeaderType & PCI_MULTIFUNCTION) != 0)

EXTERN_C_END

#endif

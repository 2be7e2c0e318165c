/*
 * The PCI configuration space and the interfaces of the PCI bus driver.
 * What ntddk.h adds to nt/pci.h.
 */
#ifndef CWDK_NT_DDK_PCI_H
#define CWDK_NT_DDK_PCI_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/dma.h"
#include "nt/pci.h"
#include "nt/ddk/memory.h"
#include "nt/ddk/dpc.h"
#include "nt/ddk/power.h"

#define FPB_MEM_HIGH_VECTOR_GRANULARITY_256MB 0
#define FPB_MEM_LOW_VECTOR_GRANULARITY_1MB 0
#define FPB_MEM_HIGH_VECTOR_GRANULARITY_512MB 1
#define FPB_MEM_LOW_VECTOR_GRANULARITY_2MB 1
#define FPB_MEM_HIGH_VECTOR_GRANULARITY_1GB 2
#define FPB_MEM_LOW_VECTOR_GRANULARITY_4MB 2
#define FPB_MEM_HIGH_VECTOR_GRANULARITY_2GB 3
#define FPB_MEM_LOW_VECTOR_GRANULARITY_8MB 3
#define FPB_MEM_HIGH_VECTOR_GRANULARITY_4GB 4
#define FPB_MEM_LOW_VECTOR_GRANULARITY_16MB 4
#define FPB_MEM_HIGH_VECTOR_GRANULARITY_8GB 5
#define FPB_MEM_HIGH_VECTOR_GRANULARITY_16GB 6
#define FPB_MEM_HIGH_VECTOR_GRANULARITY_32GB 7
#define FPB_MEM_VECTOR_GRANULARITY_1B 8
#define FPB_MEM_HIGH_VECTOR_GRANULARITY_1MB 9

#define FPB_RID_VECTOR_GRANULARITY_8RIDS 0
#define FPB_RID_VECTOR_GRANULARITY_64RIDS 3
#define FPB_RID_VECTOR_GRANULARITY_256RIDS 5

#define FPB_VECTOR_SELECT_RID 0
#define FPB_VECTOR_SIZE_SUPPORTED_256BITS 0
#define FPB_VECTOR_SELECT_MEM_LOW 1
#define FPB_VECTOR_SIZE_SUPPORTED_512BITS 1
#define FPB_VECTOR_SELECT_MEM_HIGH 2
#define FPB_VECTOR_SIZE_SUPPORTED_1KBITS 2
#define FPB_VECTOR_SIZE_SUPPORTED_2KBITS 3
#define FPB_VECTOR_SIZE_SUPPORTED_4KBITS 4
#define FPB_VECTOR_SIZE_SUPPORTED_8KBITS 5

#define INJECT_ERRTYPE_PCIEXPRESS_CORRECTABLE 0x40
#define INJECT_ERRTYPE_PCIEXPRESS_UNCORRECTABLENONFATAL 0x80
#define INJECT_ERRTYPE_PCIEXPRESS_UNCORRECTABLEFATAL 0x100

#define PCCARD_DEVICE_PCI 0x10

#define PCIXBUS_ERRTYPE_UNKNOWN 0
#define PCIXBUS_ERRTYPE_DATAPARITY 1
#define PCIXBUS_ERRTYPE_SYSTEM 2
#define PCIXBUS_ERRTYPE_MASTERABORT 3
#define PCIXBUS_ERRTYPE_BUSTIMEOUT 4
#define PCIXBUS_ERRTYPE_MASTERDATAPARITY 5
#define PCIXBUS_ERRTYPE_ADDRESSPARITY 6
#define PCIXBUS_ERRTYPE_COMMANDPARITY 7

#define PCIX_MODE_CONVENTIONAL_PCI 0

#define PCIX_MODE1_66MHZ 1
#define PCIX_MODE1_100MHZ 2
#define PCIX_MODE1_133MHZ 3

#define PCIX_MODE2_266_66MHZ 9
#define PCIX_MODE2_266_100MHZ 10
#define PCIX_MODE2_266_133MHZ 11
#define PCIX_MODE2_533_66MHZ 13
#define PCIX_MODE2_533_100MHZ 14
#define PCIX_MODE2_533_133MHZ 15

#define PCIX_VERSION_MODE1_ONLY 0
#define PCIX_VERSION_MODE2_ECC 1
#define PCIX_VERSION_DUAL_MODE_ECC 2

#define PCI_AGP_RATE_1X 1
#define PCI_AGP_RATE_2X 2
#define PCI_AGP_RATE_4X 4

#define PCI_BUS_INTERFACE_STANDARD_VERSION 2
#define PCI_BUS_INTERFACE_STANDARD_VERSION_1_LENGTH 0x50L

#define PCI_DATA_VERSION 1
#define PCI_DATA_TAG 0x20494350

#define PCI_EXPRESS_TPH_ST_LOCATION_NONE 0
#define PCI_EXPRESS_TPH_ST_LOCATION_TPH_CAPABILITY 1
#define PCI_EXPRESS_TPH_ST_LOCATION_MSIX_TABLE 2
#define PCI_EXPRESS_TPH_ST_LOCATION_RESERVED 3

#define PCI_ROOT_BUS_OSC_METHOD_CAPABILITY_REVISION 1

EXTERN_C_START

typedef struct _PCI_ROOT_BUS_HARDWARE_CAPABILITY PCI_ROOT_BUS_HARDWARE_CAPABILITY,
    *PPCI_ROOT_BUS_HARDWARE_CAPABILITY;

typedef enum PCI_BUS_WIDTH {
    BusWidth32Bits = 0,
    BusWidth64Bits,
} PCI_BUS_WIDTH;

typedef enum PCI_EXPRESS_ASPM_CONTROL {
    L0sAndL1EntryDisabled = 0,
    L0sEntryEnabled,
    L1EntryEnabled,
    L0sAndL1EntryEnabled,
} PCI_EXPRESS_ASPM_CONTROL;

typedef enum PCI_EXPRESS_ASPM_SUPPORT {
    NoAspmSupport = 0,
    L0sEntrySupport,
    L1EntrySupport,
    L0sAndL1EntrySupport,
} PCI_EXPRESS_ASPM_SUPPORT;

typedef enum PCI_EXPRESS_CARD_PRESENCE {
    SlotEmpty = 0,
    CardPresent,
} PCI_EXPRESS_CARD_PRESENCE;

typedef enum PCI_EXPRESS_DEVICE_TYPE {
    PciExpressEndpoint = 0,
    PciExpressLegacyEndpoint,
    PciExpressRootPort = 4,
    PciExpressUpstreamSwitchPort,
    PciExpressDownstreamSwitchPort,
    PciExpressToPciXBridge,
    PciXToExpressBridge,
    PciExpressRootComplexIntegratedEndpoint,
    PciExpressRootComplexEventCollector,
} PCI_EXPRESS_DEVICE_TYPE;

typedef enum PCI_EXPRESS_INDICATOR_STATE {
    IndicatorOn = 1,
    IndicatorBlink,
    IndicatorOff,
} PCI_EXPRESS_INDICATOR_STATE;

typedef enum PCI_EXPRESS_LINK_SUBSTATE {
    PciExpressPciPmLinkSubState_L11_BitIndex = 0,
    PciExpressPciPmLinkSubState_L12_BitIndex,
    PciExpressASPMLinkSubState_L11_BitIndex,
    PciExpressASPMLinkSubState_L12_BitIndex,
} PCI_EXPRESS_LINK_SUBSTATE;

typedef enum PCI_EXPRESS_MAX_PAYLOAD_SIZE {
    MaxPayload128Bytes = 0,
    MaxPayload256Bytes,
    MaxPayload512Bytes,
    MaxPayload1024Bytes,
    MaxPayload2048Bytes,
    MaxPayload4096Bytes,
} PCI_EXPRESS_MAX_PAYLOAD_SIZE;

typedef enum PCI_EXPRESS_MRL_STATE {
    MRLClosed = 0,
    MRLOpen,
} PCI_EXPRESS_MRL_STATE;

typedef enum PCI_EXPRESS_RCB {
    RCB64Bytes = 0,
    RCB128Bytes,
} PCI_EXPRESS_RCB;

typedef enum _PCI_HARDWARE_INTERFACE {
    PciConventional = 0,
    PciXMode1,
    PciXMode2,
    PciExpress,
} PCI_HARDWARE_INTERFACE,
    *PPCI_HARDWARE_INTERFACE;

typedef enum _PSHED_PI_ERR_READING_PCIE_OVERRIDES {
    PshedPiErrReadingPcieOverridesNoErr = 0,
    PshedPiErrReadingPcieOverridesNoMemory,
    PshedPiErrReadingPcieOverridesQueryErr,
    PshedPiErrReadingPcieOverridesBadSize,
    PshedPiErrReadingPcieOverridesBadSignature,
    PshedPiErrReadingPcieOverridesNoCapOffset,
    PshedPiErrReadingPcieOverridesNotBinary,
} PSHED_PI_ERR_READING_PCIE_OVERRIDES,
    *PPSHED_PI_ERR_READING_PCIE_OVERRIDES;

typedef enum _WHEA_PCI_RECOVERY_SIGNAL {
    WheaPciRecoverySignalUnknown = 0,
    WheaPciRecoverySignalAer,
    WheaPciRecoverySignalDpc,
} WHEA_PCI_RECOVERY_SIGNAL,
    *PWHEA_PCI_RECOVERY_SIGNAL;

typedef enum _WHEA_PCI_RECOVERY_STATUS {
    WheaPciREcoveryStatusUnknown = 0,
    WheaPciRecoveryStatusNoError,
    WheaPciRecoveryStatusLinkDisableTimeout,
    WheaPciRecoveryStatusLinkEnableTimeout,
    WheaPciRecoveryStatusRpBusyTimeout,
    WheaPciRecoveryStatusComplexTree,
    WheaPciRecoveryStatusBusNotFound,
} WHEA_PCI_RECOVERY_STATUS,
    *PWHEA_PCI_RECOVERY_STATUS;

_Function_class_(PCI_LINE_TO_PIN)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PCI_LINE_TO_PIN(_In_ PVOID Context, _In_ PPCI_COMMON_CONFIG PciNewData,
                             _In_ PPCI_COMMON_CONFIG PciOldData);
typedef PCI_LINE_TO_PIN *PPCI_LINE_TO_PIN;

_Function_class_(PCI_PIN_TO_LINE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PCI_PIN_TO_LINE(_In_ PVOID Context, _In_ PPCI_COMMON_CONFIG PciData);
typedef PCI_PIN_TO_LINE *PPCI_PIN_TO_LINE;

_IRQL_requires_max_(HIGH_LEVEL)
_Function_class_(PCI_PREPARE_MULTISTAGE_RESUME)
typedef void PCI_PREPARE_MULTISTAGE_RESUME(_In_ PVOID Context);
typedef PCI_PREPARE_MULTISTAGE_RESUME *PPCI_PREPARE_MULTISTAGE_RESUME;

_IRQL_requires_max_(HIGH_LEVEL)
_Function_class_(PCI_READ_WRITE_CONFIG)
typedef ULONG PCI_READ_WRITE_CONFIG(_In_ PVOID Context, _In_ ULONG BusOffset, _In_ ULONG Slot,
                                    _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Offset,
                                    _In_ ULONG Length);
typedef PCI_READ_WRITE_CONFIG *PPCI_READ_WRITE_CONFIG;

_Function_class_(PCI_ROOT_BUS_CAPABILITY)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void PCI_ROOT_BUS_CAPABILITY(_In_ PVOID Context,
                                     _Out_ PPCI_ROOT_BUS_HARDWARE_CAPABILITY HardwareCapability);
typedef PCI_ROOT_BUS_CAPABILITY *PPCI_ROOT_BUS_CAPABILITY;

typedef void (*PciLine2Pin)(_In_ struct _BUS_HANDLER *BusHandler,
                            _In_ struct _BUS_HANDLER *RootHandler, _In_ PCI_SLOT_NUMBER SlotNumber,
                            _In_ PPCI_COMMON_CONFIG PciNewData, _In_ PPCI_COMMON_CONFIG PciOldData);

typedef void (*PciPin2Line)(_In_ struct _BUS_HANDLER *BusHandler,
                            _In_ struct _BUS_HANDLER *RootHandler, _In_ PCI_SLOT_NUMBER SlotNumber,
                            _In_ PPCI_COMMON_CONFIG PciData);

typedef void (*PciReadWriteConfig)(_In_ struct _BUS_HANDLER *BusHandler, _In_ PCI_SLOT_NUMBER Slot,
                                   _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Offset,
                                   _In_ ULONG Length);

typedef ULONG (*pKdGetPciDataByOffset)(_In_ ULONG BusNumber, _In_ ULONG SlotNumber,
                                       _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Offset,
                                       _In_ ULONG Length);

typedef NTSTATUS (*pKdReleasePciDeviceForDebugging)(_Inout_ PDEBUG_DEVICE_DESCRIPTOR PciDevice);

typedef ULONG (*pKdSetPciDataByOffset)(_In_ ULONG BusNumber, _In_ ULONG SlotNumber,
                                       _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Offset,
                                       _In_ ULONG Length);

typedef NTSTATUS (*pKdSetupPciDeviceForDebugging)(_In_ PVOID LoaderBlock,
                                                  _Inout_ PDEBUG_DEVICE_DESCRIPTOR PciDevice);

typedef struct _PCI_AGP_APERTURE_PAGE_SIZE PCI_AGP_APERTURE_PAGE_SIZE, *PPCI_AGP_APERTURE_PAGE_SIZE;
struct _PCI_AGP_APERTURE_PAGE_SIZE {
    USHORT PageSizeMask : 11;
    USHORT Rsvd1 : 1;
    USHORT PageSizeSelect : 4;
};

typedef struct _PCI_AGP_CONTROL PCI_AGP_CONTROL, *PPCI_AGP_CONTROL;
struct _PCI_AGP_CONTROL {
    ULONG Rsvd1 : 7;
    ULONG GTLB_Enable : 1;
    ULONG AP_Enable : 1;
    ULONG CAL_Disable : 1;
    ULONG Rsvd2 : 22;
};

typedef struct _PCI_AGP_ISOCH_COMMAND PCI_AGP_ISOCH_COMMAND, *PPCI_AGP_ISOCH_COMMAND;
struct _PCI_AGP_ISOCH_COMMAND {
    USHORT Rsvd1 : 6;
    USHORT Isoch_Y : 2;
    USHORT Isoch_N : 8;
};

typedef struct _PCI_AGP_ISOCH_STATUS PCI_AGP_ISOCH_STATUS, *PPCI_AGP_ISOCH_STATUS;
struct _PCI_AGP_ISOCH_STATUS {
    ULONG ErrorCode : 2;
    ULONG Rsvd1 : 1;
    ULONG Isoch_L : 3;
    ULONG Isoch_Y : 2;
    ULONG Isoch_N : 8;
    ULONG Rsvd2 : 16;
};

typedef struct PCI_AGP_EXTENDED_CAPABILITY PCI_AGP_EXTENDED_CAPABILITY,
    *PPCI_AGP_EXTENDED_CAPABILITY;
struct PCI_AGP_EXTENDED_CAPABILITY {
    PCI_AGP_ISOCH_STATUS IsochStatus;
    PCI_AGP_CONTROL AgpControl;
    USHORT ApertureSize;
    PCI_AGP_APERTURE_PAGE_SIZE AperturePageSize;
    ULONG GartLow;
    ULONG GartHigh;
    PCI_AGP_ISOCH_COMMAND IsochCommand;
};

typedef struct _PCIBUSDATA PCIBUSDATA, *PPCIBUSDATA;
struct _PCIBUSDATA {
    ULONG Tag;
    ULONG Version;
    PciReadWriteConfig ReadConfig;
    PciReadWriteConfig WriteConfig;
    PciPin2Line Pin2Line;
    PciLine2Pin Line2Pin;
    PCI_SLOT_NUMBER ParentSlot;
    PVOID Reserved[4];
};

typedef struct _PCIX_BRIDGE_CAPABILITY PCIX_BRIDGE_CAPABILITY, *PPCIX_BRIDGE_CAPABILITY;
struct _PCIX_BRIDGE_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    union {
        struct {
            USHORT Bus64Bit : 1;
            USHORT Bus133MHzCapable : 1;
            USHORT SplitCompletionDiscarded : 1;
            USHORT UnexpectedSplitCompletion : 1;
            USHORT SplitCompletionOverrun : 1;
            USHORT SplitRequestDelayed : 1;
            USHORT BusModeFrequency : 4;
            USHORT Rsvd : 2;
            USHORT Version : 2;
            USHORT Bus266MHzCapable : 1;
            USHORT Bus533MHzCapable : 1;
        };
        USHORT AsUSHORT;
    } SecondaryStatus;
    union {
        struct {
            ULONG FunctionNumber : 3;
            ULONG DeviceNumber : 5;
            ULONG BusNumber : 8;
            ULONG Device64Bit : 1;
            ULONG Device133MHzCapable : 1;
            ULONG SplitCompletionDiscarded : 1;
            ULONG UnexpectedSplitCompletion : 1;
            ULONG SplitCompletionOverrun : 1;
            ULONG SplitRequestDelayed : 1;
            ULONG Rsvd : 7;
            ULONG DIMCapable : 1;
            ULONG Device266MHzCapable : 1;
            ULONG Device533MHzCapable : 1;
        };
        ULONG AsULONG;
    } BridgeStatus;
    USHORT UpstreamSplitTransactionCapacity;
    USHORT UpstreamSplitTransactionLimit;
    USHORT DownstreamSplitTransactionCapacity;
    USHORT DownstreamSplitTransactionLimit;
    union {
        struct {
            ULONG SelectSecondaryRegisters : 1;
            ULONG ErrorPresentInOtherBank : 1;
            ULONG AdditionalCorrectableError : 1;
            ULONG AdditionalUncorrectableError : 1;
            ULONG ErrorPhase : 3;
            ULONG ErrorCorrected : 1;
            ULONG Syndrome : 8;
            ULONG ErrorFirstCommand : 4;
            ULONG ErrorSecondCommand : 4;
            ULONG ErrorUpperAttributes : 4;
            ULONG ControlUpdateEnable : 1;
            ULONG Rsvd : 1;
            ULONG DisableSingleBitCorrection : 1;
            ULONG EccMode : 1;
        };
        ULONG AsULONG;
    } EccControlStatus;
    ULONG EccFirstAddress;
    ULONG EccSecondAddress;
    ULONG EccAttribute;
};

typedef struct _PCI_ADVANCED_FEATURES_CAPABILITY PCI_ADVANCED_FEATURES_CAPABILITY,
    *PPCI_ADVANCED_FEATURES_CAPABILITY;
struct _PCI_ADVANCED_FEATURES_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    UCHAR Length;
    union {
        struct {
            UCHAR FunctionLevelResetSupported : 1;
            UCHAR TransactionsPendingSupported : 1;
            UCHAR Rsvd : 6;
        };
        UCHAR AsUCHAR;
    } Capabilities;
    union {
        struct {
            UCHAR InitiateFunctionLevelReset : 1;
            UCHAR Rsvd : 7;
        };
        UCHAR AsUCHAR;
    } Control;
    union {
        struct {
            UCHAR TransactionsPending : 1;
            UCHAR Rsvd : 7;
        };
        UCHAR AsUCHAR;
    } Status;
};

struct _PCI_AGP_COMMAND {
    ULONG Rate : 3;
    ULONG Rsvd1 : 1;
    ULONG FastWriteEnable : 1;
    ULONG FourGBEnable : 1;
    ULONG Rsvd2 : 1;
    ULONG Gart64 : 1;
    ULONG AGPEnable : 1;
    ULONG SBAEnable : 1;
    ULONG CalibrationCycle : 3;
    ULONG AsyncReqSize : 3;
    ULONG Rsvd3 : 8;
    ULONG RequestQueueDepth : 8;
};

struct _PCI_AGP_STATUS {
    ULONG Rate : 3;
    ULONG Agp3Mode : 1;
    ULONG FastWrite : 1;
    ULONG FourGB : 1;
    ULONG HostTransDisable : 1;
    ULONG Gart64 : 1;
    ULONG ITA_Coherent : 1;
    ULONG SideBandAddressing : 1;
    ULONG CalibrationCycle : 3;
    ULONG AsyncRequestSize : 3;
    ULONG Rsvd1 : 1;
    ULONG Isoch : 1;
    ULONG Rsvd2 : 6;
    ULONG RequestQueueDepthMaximum : 8;
};

typedef struct _PCI_AGP_CAPABILITY PCI_AGP_CAPABILITY, *PPCI_AGP_CAPABILITY;
struct _PCI_AGP_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    USHORT Minor : 4;
    USHORT Major : 4;
    USHORT Rsvd1 : 8;
    struct _PCI_AGP_STATUS AGPStatus;
    struct _PCI_AGP_COMMAND AGPCommand;
};

typedef struct _PCI_BUS_INTERFACE_STANDARD PCI_BUS_INTERFACE_STANDARD, *PPCI_BUS_INTERFACE_STANDARD;
struct _PCI_BUS_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_READ_WRITE_CONFIG ReadConfig;
    PPCI_READ_WRITE_CONFIG WriteConfig;
    PPCI_PIN_TO_LINE PinToLine;
    PPCI_LINE_TO_PIN LineToPin;
    PPCI_ROOT_BUS_CAPABILITY RootBusCapability;
    PPCI_EXPRESS_WAKE_CONTROL ExpressWakeControl;
    PPCI_PREPARE_MULTISTAGE_RESUME PrepareMultistageResume;
};

struct _PCI_DEBUGGING_DEVICE_IN_USE {
    USHORT Segment;
    ULONG Bus;
    ULONG Slot;
};

typedef union _PCI_EXPRESS_CAPABILITIES_REGISTER PCI_EXPRESS_CAPABILITIES_REGISTER,
    *PPCI_EXPRESS_CAPABILITIES_REGISTER;
union _PCI_EXPRESS_CAPABILITIES_REGISTER {
    struct {
        USHORT CapabilityVersion : 4;
        USHORT DeviceType : 4;
        USHORT SlotImplemented : 1;
        USHORT InterruptMessageNumber : 5;
        USHORT Rsvd : 2;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER
    PCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER,
    *PPCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER;
union _PCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER {
    struct {
        ULONG CompletionTimeoutRangesSupported : 4;
        ULONG CompletionTimeoutDisableSupported : 1;
        ULONG AriForwardingSupported : 1;
        ULONG AtomicOpRoutingSupported : 1;
        ULONG AtomicOpCompleterSupported32Bit : 1;
        ULONG AtomicOpCompleterSupported64Bit : 1;
        ULONG CASCompleterSupported128Bit : 1;
        ULONG NoROEnabledPRPRPassing : 1;
        ULONG LTRMechanismSupported : 1;
        ULONG TPHCompleterSupported : 2;
        ULONG Rsvd : 4;
        ULONG OBFFSupported : 2;
        ULONG ExtendedFmtFieldSuported : 1;
        ULONG EndEndTLPPrefixSupported : 1;
        ULONG MaxEndEndTLPPrefixes : 2;
        ULONG Rsvd2 : 8;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER,
    *PPCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER;
union _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER {
    struct {
        ULONG MaxPayloadSizeSupported : 3;
        ULONG PhantomFunctionsSupported : 2;
        ULONG ExtendedTagSupported : 1;
        ULONG L0sAcceptableLatency : 3;
        ULONG L1AcceptableLatency : 3;
        ULONG Undefined : 3;
        ULONG RoleBasedErrorReporting : 1;
        ULONG Rsvd1 : 2;
        ULONG CapturedSlotPowerLimit : 8;
        ULONG CapturedSlotPowerLimitScale : 2;
        ULONG FunctionLevelResetCapability : 1;
        ULONG Rsvd2 : 3;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_DEVICE_CONTROL_2_REGISTER PCI_EXPRESS_DEVICE_CONTROL_2_REGISTER,
    *PPCI_EXPRESS_DEVICE_CONTROL_2_REGISTER;
union _PCI_EXPRESS_DEVICE_CONTROL_2_REGISTER {
    struct {
        USHORT CompletionTimeoutValue : 4;
        USHORT CompletionTimeoutDisable : 1;
        USHORT AriForwardingEnable : 1;
        USHORT AtomicOpRequesterEnable : 1;
        USHORT AtomicOpEgresBlocking : 1;
        USHORT IDORequestEnable : 1;
        USHORT IDOCompletionEnable : 1;
        USHORT LTRMechanismEnable : 1;
        USHORT Rsvd : 2;
        USHORT OBFFEnable : 2;
        USHORT EndEndTLPPrefixBlocking : 1;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_DEVICE_CONTROL_REGISTER PCI_EXPRESS_DEVICE_CONTROL_REGISTER,
    *PPCI_EXPRESS_DEVICE_CONTROL_REGISTER;
union _PCI_EXPRESS_DEVICE_CONTROL_REGISTER {
    struct {
        USHORT CorrectableErrorEnable : 1;
        USHORT NonFatalErrorEnable : 1;
        USHORT FatalErrorEnable : 1;
        USHORT UnsupportedRequestErrorEnable : 1;
        USHORT EnableRelaxedOrder : 1;
        USHORT MaxPayloadSize : 3;
        USHORT ExtendedTagEnable : 1;
        USHORT PhantomFunctionsEnable : 1;
        USHORT AuxPowerEnable : 1;
        USHORT NoSnoopEnable : 1;
        USHORT MaxReadRequestSize : 3;
        USHORT BridgeConfigRetryEnable : 1;
    };
    struct {
        USHORT : 15;
        USHORT InitiateFunctionLevelReset : 1;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_DEVICE_STATUS_2_REGISTER PCI_EXPRESS_DEVICE_STATUS_2_REGISTER,
    *PPCI_EXPRESS_DEVICE_STATUS_2_REGISTER;
union _PCI_EXPRESS_DEVICE_STATUS_2_REGISTER {
    struct {
        USHORT Rsvd : 16;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_DEVICE_STATUS_REGISTER PCI_EXPRESS_DEVICE_STATUS_REGISTER,
    *PPCI_EXPRESS_DEVICE_STATUS_REGISTER;
union _PCI_EXPRESS_DEVICE_STATUS_REGISTER {
    struct {
        USHORT CorrectableErrorDetected : 1;
        USHORT NonFatalErrorDetected : 1;
        USHORT FatalErrorDetected : 1;
        USHORT UnsupportedRequestDetected : 1;
        USHORT AuxPowerDetected : 1;
        USHORT TransactionsPending : 1;
        USHORT Rsvd : 10;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_LINK_CAPABILITIES_2_REGISTER PCI_EXPRESS_LINK_CAPABILITIES_2_REGISTER,
    *PPCI_EXPRESS_LINK_CAPABILITIES_2_REGISTER;
union _PCI_EXPRESS_LINK_CAPABILITIES_2_REGISTER {
    struct {
        ULONG Rsvd0 : 1;
        ULONG SupportedLinkSpeedsVector : 7;
        ULONG Rsvd8_31 : 24;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER PCI_EXPRESS_LINK_CAPABILITIES_REGISTER,
    *PPCI_EXPRESS_LINK_CAPABILITIES_REGISTER;
union _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER {
    struct {
        ULONG MaximumLinkSpeed : 4;
        ULONG MaximumLinkWidth : 6;
        ULONG ActiveStatePMSupport : 2;
        ULONG L0sExitLatency : 3;
        ULONG L1ExitLatency : 3;
        ULONG ClockPowerManagement : 1;
        ULONG SurpriseDownErrorReportingCapable : 1;
        ULONG DataLinkLayerActiveReportingCapable : 1;
        ULONG LinkBandwidthNotificationCapability : 1;
        ULONG AspmOptionalityCompliance : 1;
        ULONG Rsvd : 1;
        ULONG PortNumber : 8;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_LINK_CONTROL_2_REGISTER PCI_EXPRESS_LINK_CONTROL_2_REGISTER,
    *PPCI_EXPRESS_LINK_CONTROL_2_REGISTER;
union _PCI_EXPRESS_LINK_CONTROL_2_REGISTER {
    struct {
        USHORT TargetLinkSpeed : 4;
        USHORT Rsvd4_15 : 12;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_LINK_CONTROL_REGISTER PCI_EXPRESS_LINK_CONTROL_REGISTER,
    *PPCI_EXPRESS_LINK_CONTROL_REGISTER;
union _PCI_EXPRESS_LINK_CONTROL_REGISTER {
    struct {
        USHORT ActiveStatePMControl : 2;
        USHORT Rsvd1 : 1;
        USHORT ReadCompletionBoundary : 1;
        USHORT LinkDisable : 1;
        USHORT RetrainLink : 1;
        USHORT CommonClockConfig : 1;
        USHORT ExtendedSynch : 1;
        USHORT EnableClockPowerManagement : 1;
        USHORT Rsvd2 : 7;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_LINK_STATUS_2_REGISTER PCI_EXPRESS_LINK_STATUS_2_REGISTER,
    *PPCI_EXPRESS_LINK_STATUS_2_REGISTER;
union _PCI_EXPRESS_LINK_STATUS_2_REGISTER {
    struct {
        USHORT Rsvd0_15 : 16;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_LINK_STATUS_REGISTER PCI_EXPRESS_LINK_STATUS_REGISTER,
    *PPCI_EXPRESS_LINK_STATUS_REGISTER;
union _PCI_EXPRESS_LINK_STATUS_REGISTER {
    struct {
        USHORT LinkSpeed : 4;
        USHORT LinkWidth : 6;
        USHORT Undefined : 1;
        USHORT LinkTraining : 1;
        USHORT SlotClockConfig : 1;
        USHORT DataLinkLayerActive : 1;
        USHORT Rsvd : 2;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER,
    *PPCI_EXPRESS_ROOT_CAPABILITIES_REGISTER;
union _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER {
    struct {
        USHORT CRSSoftwareVisibility : 1;
        USHORT Rsvd : 15;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_ROOT_CONTROL_REGISTER PCI_EXPRESS_ROOT_CONTROL_REGISTER,
    *PPCI_EXPRESS_ROOT_CONTROL_REGISTER;
union _PCI_EXPRESS_ROOT_CONTROL_REGISTER {
    struct {
        USHORT CorrectableSerrEnable : 1;
        USHORT NonFatalSerrEnable : 1;
        USHORT FatalSerrEnable : 1;
        USHORT PMEInterruptEnable : 1;
        USHORT CRSSoftwareVisibilityEnable : 1;
        USHORT Rsvd : 11;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_ROOT_STATUS_REGISTER PCI_EXPRESS_ROOT_STATUS_REGISTER,
    *PPCI_EXPRESS_ROOT_STATUS_REGISTER;
union _PCI_EXPRESS_ROOT_STATUS_REGISTER {
    struct {
        ULONG PMERequestorId : 16;
        ULONG PMEStatus : 1;
        ULONG PMEPending : 1;
        ULONG Rsvd : 14;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER,
    *PPCI_EXPRESS_SLOT_CAPABILITIES_REGISTER;
union _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER {
    struct {
        ULONG AttentionButtonPresent : 1;
        ULONG PowerControllerPresent : 1;
        ULONG MRLSensorPresent : 1;
        ULONG AttentionIndicatorPresent : 1;
        ULONG PowerIndicatorPresent : 1;
        ULONG HotPlugSurprise : 1;
        ULONG HotPlugCapable : 1;
        ULONG SlotPowerLimit : 8;
        ULONG SlotPowerLimitScale : 2;
        ULONG ElectromechanicalLockPresent : 1;
        ULONG NoCommandCompletedSupport : 1;
        ULONG PhysicalSlotNumber : 13;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_SLOT_CONTROL_REGISTER PCI_EXPRESS_SLOT_CONTROL_REGISTER,
    *PPCI_EXPRESS_SLOT_CONTROL_REGISTER;
union _PCI_EXPRESS_SLOT_CONTROL_REGISTER {
    struct {
        USHORT AttentionButtonEnable : 1;
        USHORT PowerFaultDetectEnable : 1;
        USHORT MRLSensorEnable : 1;
        USHORT PresenceDetectEnable : 1;
        USHORT CommandCompletedEnable : 1;
        USHORT HotPlugInterruptEnable : 1;
        USHORT AttentionIndicatorControl : 2;
        USHORT PowerIndicatorControl : 2;
        USHORT PowerControllerControl : 1;
        USHORT ElectromechanicalLockControl : 1;
        USHORT DataLinkStateChangeEnable : 1;
        USHORT Rsvd : 3;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_SLOT_STATUS_REGISTER PCI_EXPRESS_SLOT_STATUS_REGISTER,
    *PPCI_EXPRESS_SLOT_STATUS_REGISTER;
union _PCI_EXPRESS_SLOT_STATUS_REGISTER {
    struct {
        USHORT AttentionButtonPressed : 1;
        USHORT PowerFaultDetected : 1;
        USHORT MRLSensorChanged : 1;
        USHORT PresenceDetectChanged : 1;
        USHORT CommandCompleted : 1;
        USHORT MRLSensorState : 1;
        USHORT PresenceDetectState : 1;
        USHORT ElectromechanicalLockEngaged : 1;
        USHORT DataLinkStateChanged : 1;
        USHORT Rsvd : 7;
    };
    USHORT AsUSHORT;
};

typedef struct _PCI_EXPRESS_CAPABILITY PCI_EXPRESS_CAPABILITY, *PPCI_EXPRESS_CAPABILITY;
struct _PCI_EXPRESS_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    PCI_EXPRESS_CAPABILITIES_REGISTER ExpressCapabilities;
    PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER DeviceCapabilities;
    PCI_EXPRESS_DEVICE_CONTROL_REGISTER DeviceControl;
    PCI_EXPRESS_DEVICE_STATUS_REGISTER DeviceStatus;
    PCI_EXPRESS_LINK_CAPABILITIES_REGISTER LinkCapabilities;
    PCI_EXPRESS_LINK_CONTROL_REGISTER LinkControl;
    PCI_EXPRESS_LINK_STATUS_REGISTER LinkStatus;
    PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER SlotCapabilities;
    PCI_EXPRESS_SLOT_CONTROL_REGISTER SlotControl;
    PCI_EXPRESS_SLOT_STATUS_REGISTER SlotStatus;
    PCI_EXPRESS_ROOT_CONTROL_REGISTER RootControl;
    PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER RootCapabilities;
    PCI_EXPRESS_ROOT_STATUS_REGISTER RootStatus;
    PCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER DeviceCapabilities2;
    PCI_EXPRESS_DEVICE_CONTROL_2_REGISTER DeviceControl2;
    PCI_EXPRESS_DEVICE_STATUS_2_REGISTER DeviceStatus2;
    PCI_EXPRESS_LINK_CAPABILITIES_2_REGISTER LinkCapabilities2;
    PCI_EXPRESS_LINK_CONTROL_2_REGISTER LinkControl2;
    PCI_EXPRESS_LINK_STATUS_2_REGISTER LinkStatus2;
};

typedef union _PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_1
    PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_1,
    *PPCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_1;
union _PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_1 {
    struct {
        ULONG DvsecVendorId : 16;
        ULONG DvsecVersion : 4;
        ULONG DvsecLength : 12;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_2
    PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_2,
    *PPCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_2;
union _PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_2 {
    struct {
        USHORT DvsecId : 16;
    };
    USHORT AsUSHORT;
};

typedef struct _PCI_EXPRESS_CXL_DVSEC_CAPABILITY PCI_EXPRESS_CXL_DVSEC_CAPABILITY,
    *PPCI_EXPRESS_CXL_DVSEC_CAPABILITY;
struct _PCI_EXPRESS_CXL_DVSEC_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_1 DvsecHeader1;
    PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_2 DvsecHeader2;
    UCHAR Reserved[46];
};

typedef union _PCI_EXPRESS_CXL_DVSEC_CAPABILITY_REGISTER_V11
    PCI_EXPRESS_CXL_DVSEC_CAPABILITY_REGISTER_V11,
    *PPCI_EXPRESS_CXL_DVSEC_CAPABILITY_REGISTER_V11;
union _PCI_EXPRESS_CXL_DVSEC_CAPABILITY_REGISTER_V11 {
    struct {
        USHORT CacheCapable : 1;
        USHORT IoCapable : 1;
        USHORT MemCapable : 1;
        USHORT MemHwInitMode : 1;
        USHORT HdmCount : 2;
        USHORT Reserved0 : 8;
        USHORT ViralCapable : 1;
        USHORT Reserved1 : 1;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_CXL_DVSEC_CONTROL_REGISTER PCI_EXPRESS_CXL_DVSEC_CONTROL_REGISTER,
    *PPCI_EXPRESS_CXL_DVSEC_CONTROL_REGISTER;
union _PCI_EXPRESS_CXL_DVSEC_CONTROL_REGISTER {
    struct {
        USHORT CacheEnable : 1;
        USHORT IoEnable : 1;
        USHORT MemEnable : 1;
        USHORT CacheSFCoverage : 5;
        USHORT CacheSFGranularity : 3;
        USHORT CacheCleanEviction : 1;
        USHORT Reserved0 : 2;
        USHORT ViralEnable : 1;
        USHORT Reserved1 : 1;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_CXL_DVSEC_LOCK_REGISTER PCI_EXPRESS_CXL_DVSEC_LOCK_REGISTER,
    *PPCI_EXPRESS_CXL_DVSEC_LOCK_REGISTER;
union _PCI_EXPRESS_CXL_DVSEC_LOCK_REGISTER {
    struct {
        USHORT ConfigLock : 1;
        USHORT Reserved : 15;
    };
    USHORT AsUSHORT;
};

typedef struct _PCI_EXPRESS_CXL_DVSEC_RANGE_BASE_HIGH_REGISTER
    PCI_EXPRESS_CXL_DVSEC_RANGE_BASE_HIGH_REGISTER,
    *PPCI_EXPRESS_CXL_DVSEC_RANGE_BASE_HIGH_REGISTER;
struct _PCI_EXPRESS_CXL_DVSEC_RANGE_BASE_HIGH_REGISTER {
    ULONG MemBaseHigh;
};

typedef union _PCI_EXPRESS_CXL_DVSEC_RANGE_BASE_LOW_REGISTER
    PCI_EXPRESS_CXL_DVSEC_RANGE_BASE_LOW_REGISTER,
    *PPCI_EXPRESS_CXL_DVSEC_RANGE_BASE_LOW_REGISTER;
union _PCI_EXPRESS_CXL_DVSEC_RANGE_BASE_LOW_REGISTER {
    struct {
        ULONG Reserved : 28;
        ULONG MemBaseLow : 4;
    };
    ULONG AsULONG;
};

typedef struct _PCI_EXPRESS_CXL_DVSEC_RANGE_SIZE_HIGH_REGISTER
    PCI_EXPRESS_CXL_DVSEC_RANGE_SIZE_HIGH_REGISTER,
    *PPCI_EXPRESS_CXL_DVSEC_RANGE_SIZE_HIGH_REGISTER;
struct _PCI_EXPRESS_CXL_DVSEC_RANGE_SIZE_HIGH_REGISTER {
    ULONG MemSizeHigh;
};

typedef union _PCI_EXPRESS_CXL_DVSEC_RANGE_SIZE_LOW_REGISTER_V11
    PCI_EXPRESS_CXL_DVSEC_RANGE_SIZE_LOW_REGISTER_V11,
    *PPCI_EXPRESS_CXL_DVSEC_RANGE_SIZE_LOW_REGISTER_V11;
union _PCI_EXPRESS_CXL_DVSEC_RANGE_SIZE_LOW_REGISTER_V11 {
    struct {
        ULONG MemInfoValid : 1;
        ULONG MemActive : 1;
        ULONG MediaType : 3;
        ULONG MemClass : 3;
        ULONG DesiredInterleave : 3;
        ULONG Reserved : 17;
        ULONG MemSizeLow : 4;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_CXL_DVSEC_STATUS_REGISTER PCI_EXPRESS_CXL_DVSEC_STATUS_REGISTER,
    *PPCI_EXPRESS_CXL_DVSEC_STATUS_REGISTER;
union _PCI_EXPRESS_CXL_DVSEC_STATUS_REGISTER {
    struct {
        USHORT Reserved0 : 14;
        USHORT ViralStatus : 1;
        USHORT Reserved1 : 1;
    };
    USHORT AsUSHORT;
};

typedef struct _PCI_EXPRESS_CXL_DVSEC_CAPABILITY_V11 PCI_EXPRESS_CXL_DVSEC_CAPABILITY_V11,
    *PPCI_EXPRESS_CXL_DVSEC_CAPABILITY_V11;
struct _PCI_EXPRESS_CXL_DVSEC_CAPABILITY_V11 {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_1 DvsecHeader1;
    PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_2 DvsecHeader2;
    PCI_EXPRESS_CXL_DVSEC_CAPABILITY_REGISTER_V11 Capability;
    PCI_EXPRESS_CXL_DVSEC_CONTROL_REGISTER Control;
    PCI_EXPRESS_CXL_DVSEC_STATUS_REGISTER Status;
    USHORT Control2;
    USHORT Status2;
    PCI_EXPRESS_CXL_DVSEC_LOCK_REGISTER Lock;
    USHORT Reserved;
    PCI_EXPRESS_CXL_DVSEC_RANGE_SIZE_HIGH_REGISTER Range1SizeHigh;
    PCI_EXPRESS_CXL_DVSEC_RANGE_SIZE_LOW_REGISTER_V11 Range1SizeLow;
    PCI_EXPRESS_CXL_DVSEC_RANGE_BASE_HIGH_REGISTER Range1BaseHigh;
    PCI_EXPRESS_CXL_DVSEC_RANGE_BASE_LOW_REGISTER Range1BaseLow;
    PCI_EXPRESS_CXL_DVSEC_RANGE_SIZE_HIGH_REGISTER Range2SizeHigh;
    PCI_EXPRESS_CXL_DVSEC_RANGE_SIZE_LOW_REGISTER_V11 Range2SizeLow;
    PCI_EXPRESS_CXL_DVSEC_RANGE_BASE_HIGH_REGISTER Range2BaseHigh;
    PCI_EXPRESS_CXL_DVSEC_RANGE_BASE_LOW_REGISTER Range2BaseLow;
};

typedef struct _PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_CAPABILITY
    PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_CAPABILITY,
    *PPCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_CAPABILITY;
struct _PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_1 DvsecHeader1;
    PCI_EXPRESS_DESIGNATED_VENDOR_SPECIFIC_HEADER_2 DvsecHeader2;
    USHORT DvsecRegisters[1];
};

typedef struct _PCI_EXPRESS_EVENT_COLLECTOR_ENDPOINT_ASSOCIATION_CAPABILITY
    PCI_EXPRESS_EVENT_COLLECTOR_ENDPOINT_ASSOCIATION_CAPABILITY,
    *PPCI_EXPRESS_EVENT_COLLECTOR_ENDPOINT_ASSOCIATION_CAPABILITY;
struct _PCI_EXPRESS_EVENT_COLLECTOR_ENDPOINT_ASSOCIATION_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    ULONG AssociationBitmap;
};

typedef union _PCI_EXPRESS_L1_PM_SS_CAPABILITIES_REGISTER
    PCI_EXPRESS_L1_PM_SS_CAPABILITIES_REGISTER,
    *PPCI_EXPRESS_L1_PM_SS_CAPABILITIES_REGISTER;
union _PCI_EXPRESS_L1_PM_SS_CAPABILITIES_REGISTER {
    struct {
        ULONG PciPmL12Supported : 1;
        ULONG PciPmL11Supported : 1;
        ULONG AspmL12Supported : 1;
        ULONG AspmL11Supported : 1;
        ULONG L1PmSsSupported : 1;
        ULONG Rsvd : 3;
        ULONG PortCommonModeRestoreTime : 8;
        ULONG PortTPowerOnScale : 2;
        ULONG Rsvd2 : 1;
        ULONG PortTPowerOnValue : 5;
        ULONG Rsvd3 : 8;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_L1_PM_SS_CONTROL_1_REGISTER PCI_EXPRESS_L1_PM_SS_CONTROL_1_REGISTER,
    *PPCI_EXPRESS_L1_PM_SS_CONTROL_1_REGISTER;
union _PCI_EXPRESS_L1_PM_SS_CONTROL_1_REGISTER {
    struct {
        ULONG PciPmL12Enabled : 1;
        ULONG PciPmL11Enabled : 1;
        ULONG AspmL12Enabled : 1;
        ULONG AspmL11Enabled : 1;
        ULONG Rsvd : 4;
        ULONG CommonModeRestoreTime : 8;
        ULONG LtrL12ThresholdValue : 10;
        ULONG Rsvd2 : 3;
        ULONG LtrL12ThresholdScale : 3;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_L1_PM_SS_CONTROL_2_REGISTER PCI_EXPRESS_L1_PM_SS_CONTROL_2_REGISTER,
    *PPCI_EXPRESS_L1_PM_SS_CONTROL_2_REGISTER;
union _PCI_EXPRESS_L1_PM_SS_CONTROL_2_REGISTER {
    struct {
        ULONG TPowerOnScale : 2;
        ULONG Rsvd : 1;
        ULONG TPowerOnValue : 5;
        ULONG Rsvd2 : 24;
    };
    ULONG AsULONG;
};

typedef struct _PCI_EXPRESS_L1_PM_SS_CAPABILITY PCI_EXPRESS_L1_PM_SS_CAPABILITY,
    *PPCI_EXPRESS_L1_PM_SS_CAPABILITY;
struct _PCI_EXPRESS_L1_PM_SS_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_L1_PM_SS_CAPABILITIES_REGISTER L1PmSsCapabilities;
    PCI_EXPRESS_L1_PM_SS_CONTROL_1_REGISTER L1PmSsControl1;
    PCI_EXPRESS_L1_PM_SS_CONTROL_2_REGISTER L1PmSsControl2;
};

typedef struct _PCI_EXPRESS_LANE_ERROR_STATUS PCI_EXPRESS_LANE_ERROR_STATUS,
    *PPCI_EXPRESS_LANE_ERROR_STATUS;
struct _PCI_EXPRESS_LANE_ERROR_STATUS {
    ULONG LaneBitmap;
};

typedef struct _PCI_EXPRESS_LINK_CONTROL3 PCI_EXPRESS_LINK_CONTROL3, *PPCI_EXPRESS_LINK_CONTROL3;
struct _PCI_EXPRESS_LINK_CONTROL3 {
    union {
        struct {
            ULONG PerformEq : 1;
            ULONG LinkEqIntEn : 1;
            ULONG Reserved : 30;
        };
        ULONG AsULONG;
    };
};

typedef struct _PCI_EXPRESS_LTR_CAPABILITY PCI_EXPRESS_LTR_CAPABILITY, *PPCI_EXPRESS_LTR_CAPABILITY;
struct _PCI_EXPRESS_LTR_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_LTR_MAX_LATENCY_REGISTER Latency;
};

typedef union _PCI_EXPRESS_NPEM_CAPABILITY_REGISTER PCI_EXPRESS_NPEM_CAPABILITY_REGISTER,
    *PPCI_EXPRESS_NPEM_CAPABILITY_REGISTER;
union _PCI_EXPRESS_NPEM_CAPABILITY_REGISTER {
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
        ULONG Rsvd : 12;
        ULONG EnclosureSpecificCapabilities : 8;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_NPEM_CONTROL_REGISTER PCI_EXPRESS_NPEM_CONTROL_REGISTER,
    *PPCI_EXPRESS_NPEM_CONTROL_REGISTER;
union _PCI_EXPRESS_NPEM_CONTROL_REGISTER {
    struct {
        ULONG Enable : 1;
        ULONG InitiateReset : 1;
        ULONG OkControl : 1;
        ULONG LocateControl : 1;
        ULONG FailControl : 1;
        ULONG RebuildControl : 1;
        ULONG PFAControl : 1;
        ULONG HotSpareControl : 1;
        ULONG InACriticalArrayControl : 1;
        ULONG InAFailedArrayControl : 1;
        ULONG InvalidDeviceTypeControl : 1;
        ULONG DisabledControl : 1;
        ULONG Rsvd : 12;
        ULONG EnclosureSpecificControls : 8;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_NPEM_STATUS_REGISTER PCI_EXPRESS_NPEM_STATUS_REGISTER,
    *PPCI_EXPRESS_NPEM_STATUS_REGISTER;
union _PCI_EXPRESS_NPEM_STATUS_REGISTER {
    struct {
        ULONG CommandCompleted : 1;
        ULONG Rsvd : 23;
        ULONG EnclosureSpecificStatus : 8;
    };
    ULONG AsULONG;
};

typedef struct _PCI_EXPRESS_NPEM_CAPABILITY PCI_EXPRESS_NPEM_CAPABILITY,
    *PPCI_EXPRESS_NPEM_CAPABILITY;
struct _PCI_EXPRESS_NPEM_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_NPEM_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_NPEM_CONTROL_REGISTER Control;
    PCI_EXPRESS_NPEM_STATUS_REGISTER Status;
};

typedef union _PCI_EXPRESS_PME_REQUESTOR_ID PCI_EXPRESS_PME_REQUESTOR_ID,
    *PPCI_EXPRESS_PME_REQUESTOR_ID;
union _PCI_EXPRESS_PME_REQUESTOR_ID {
    struct {
        USHORT FunctionNumber : 3;
        USHORT DeviceNumber : 5;
        USHORT BusNumber : 8;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_RESIZABLE_BAR_CAPABILITY_REGISTER
    PCI_EXPRESS_RESIZABLE_BAR_CAPABILITY_REGISTER,
    *PPCI_EXPRESS_RESIZABLE_BAR_CAPABILITY_REGISTER;
union _PCI_EXPRESS_RESIZABLE_BAR_CAPABILITY_REGISTER {
    struct {
        ULONG Rsvd : 4;
        ULONG SizesSupported : 20;
        ULONG Rsvd2 : 8;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_RESIZABLE_BAR_CONTROL_REGISTER
    PCI_EXPRESS_RESIZABLE_BAR_CONTROL_REGISTER,
    *PPCI_EXPRESS_RESIZABLE_BAR_CONTROL_REGISTER;
union _PCI_EXPRESS_RESIZABLE_BAR_CONTROL_REGISTER {
    struct {
        ULONG BarIndex : 3;
        ULONG Rsvd : 2;
        ULONG NumberOfResizableBars : 3;
        ULONG BarSize : 6;
        ULONG Rsvd2 : 18;
    };
    ULONG AsULONG;
};

typedef struct _PCI_EXPRESS_RESIZABLE_BAR_ENTRY PCI_EXPRESS_RESIZABLE_BAR_ENTRY,
    *PPCI_EXPRESS_RESIZABLE_BAR_ENTRY;
struct _PCI_EXPRESS_RESIZABLE_BAR_ENTRY {
    PCI_EXPRESS_RESIZABLE_BAR_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_RESIZABLE_BAR_CONTROL_REGISTER Control;
};

typedef struct _PCI_EXPRESS_RESIZABLE_BAR_CAPABILITY PCI_EXPRESS_RESIZABLE_BAR_CAPABILITY,
    *PPCI_EXPRESS_RESIZABLE_BAR_CAPABILITY;
struct _PCI_EXPRESS_RESIZABLE_BAR_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_RESIZABLE_BAR_ENTRY Entry[6];
};

typedef struct _PCI_EXPRESS_SECONDARY_CAPABILITY PCI_EXPRESS_SECONDARY_CAPABILITY,
    *PPCI_EXPRESS_SECONDARY_CAPABILITY;
struct _PCI_EXPRESS_SECONDARY_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_LINK_CONTROL3 LinkControl3;
    PCI_EXPRESS_LANE_ERROR_STATUS LaneErrorStatus;
};

typedef union _PCI_EXPRESS_TPH_REQUESTER_CAPABILITY_REGISTER
    PCI_EXPRESS_TPH_REQUESTER_CAPABILITY_REGISTER,
    *PPCI_EXPRESS_TPH_REQUESTER_CAPABILITY_REGISTER;
union _PCI_EXPRESS_TPH_REQUESTER_CAPABILITY_REGISTER {
    struct {
        ULONG NoStModeSupported : 1;
        ULONG InteruptVectorModeSupported : 1;
        ULONG DeviceSpecificModeSupported : 1;
        ULONG Rsvd : 5;
        ULONG ExtendedTPHRequesterSupported : 1;
        ULONG StTableLocation : 2;
        ULONG Rsvd2 : 5;
        ULONG StTableSize : 11;
        ULONG Rsvd3 : 5;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_TPH_REQUESTER_CONTROL_REGISTER
    PCI_EXPRESS_TPH_REQUESTER_CONTROL_REGISTER,
    *PPCI_EXPRESS_TPH_REQUESTER_CONTROL_REGISTER;
union _PCI_EXPRESS_TPH_REQUESTER_CONTROL_REGISTER {
    struct {
        ULONG StModeSelect : 3;
        ULONG Rsvd : 5;
        ULONG TphRequesterEnable : 2;
        ULONG Rsvd2 : 22;
    };
    ULONG AsULONG;
};

typedef struct _PCI_EXPRESS_TPH_REQUESTER_CAPABILITY PCI_EXPRESS_TPH_REQUESTER_CAPABILITY,
    *PPCI_EXPRESS_TPH_REQUESTER_CAPABILITY;
struct _PCI_EXPRESS_TPH_REQUESTER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_TPH_REQUESTER_CAPABILITY_REGISTER RequesterCapability;
    PCI_EXPRESS_TPH_REQUESTER_CONTROL_REGISTER RequesterControl;
};

typedef union _PCI_EXPRESS_TPH_ST_TABLE_ENTRY PCI_EXPRESS_TPH_ST_TABLE_ENTRY,
    *PPCI_EXPRESS_TPH_ST_TABLE_ENTRY;
union _PCI_EXPRESS_TPH_ST_TABLE_ENTRY {
    struct {
        USHORT LowerEntry : 8;
        USHORT UpperEntry : 8;
    };
    USHORT AsUSHORT;
};

typedef struct _PCI_FIRMWARE_BUS_CAPS PCI_FIRMWARE_BUS_CAPS, *PPCI_FIRMWARE_BUS_CAPS;
struct _PCI_FIRMWARE_BUS_CAPS {
    USHORT Type;
    USHORT Length;
    struct {
        UCHAR SixtyFourBitDevice : 1;
        UCHAR PciXMode1EccCapable : 1;
        UCHAR DeviceIdMessagingCapable : 1;
        UCHAR ObffWakeSignalCapable : 1;
        UCHAR Reserved1 : 4;
    };
    UCHAR CurrentSpeedAndMode;
    UCHAR SupportedSpeedsAndModesLowByte;
    UCHAR SupportedSpeedsAndModesHighByte;
    UCHAR Voltage;
    UCHAR Reserved2[7];
};

typedef struct _PCI_FIRMWARE_BUS_CAPS_RETURN_BUFFER PCI_FIRMWARE_BUS_CAPS_RETURN_BUFFER,
    *PPCI_FIRMWARE_BUS_CAPS_RETURN_BUFFER;
struct _PCI_FIRMWARE_BUS_CAPS_RETURN_BUFFER {
    USHORT Version;
    USHORT Status;
    ULONG Length;
    PCI_FIRMWARE_BUS_CAPS Caps;
};

typedef union _PCI_FPB_CAPABILITIES_REGISTER PCI_FPB_CAPABILITIES_REGISTER,
    *PPCI_FPB_CAPABILITIES_REGISTER;
union _PCI_FPB_CAPABILITIES_REGISTER {
    struct {
        ULONG RidDecodeMechanismSupported : 1;
        ULONG MemLowDecodeMechanismSupported : 1;
        ULONG MemHighDecodeMechanismSupported : 1;
        ULONG NumSecDev : 5;
        ULONG RidVectorSizeSupported : 3;
        ULONG Rsvd0 : 5;
        ULONG MemLowVectorSizeSupported : 3;
        ULONG Rsvd1 : 5;
        ULONG MemHighVectorSizeSupported : 3;
        ULONG Rsvd2 : 5;
    };
    ULONG AsULONG;
};

typedef struct _PCI_FPB_CAPABILITY_HEADER PCI_FPB_CAPABILITY_HEADER, *PPCI_FPB_CAPABILITY_HEADER;
struct _PCI_FPB_CAPABILITY_HEADER {
    PCI_CAPABILITIES_HEADER Header;
    USHORT Reserved;
};

typedef union _PCI_FPB_MEM_HIGH_VECTOR_CONTROL1_REGISTER PCI_FPB_MEM_HIGH_VECTOR_CONTROL1_REGISTER,
    *PPCI_FPB_MEM_HIGH_VECTOR_CONTROL1_REGISTER;
union _PCI_FPB_MEM_HIGH_VECTOR_CONTROL1_REGISTER {
    struct {
        ULONG MemHighDecodeMechanismEnable : 1;
        ULONG Rsvd0 : 3;
        ULONG MemHighVectorGranularity : 4;
        ULONG Rsvd1 : 20;
        ULONG MemHighVectorStartLower : 4;
    };
    ULONG AsULONG;
};

typedef struct _PCI_FPB_MEM_HIGH_VECTOR_CONTROL2_REGISTER PCI_FPB_MEM_HIGH_VECTOR_CONTROL2_REGISTER,
    *PPCI_FPB_MEM_HIGH_VECTOR_CONTROL2_REGISTER;
struct _PCI_FPB_MEM_HIGH_VECTOR_CONTROL2_REGISTER {
    ULONG MemHighVectorStartUpper;
};

typedef union _PCI_FPB_MEM_LOW_VECTOR_CONTROL_REGISTER PCI_FPB_MEM_LOW_VECTOR_CONTROL_REGISTER,
    *PPCI_FPB_MEM_LOW_VECTOR_CONTROL_REGISTER;
union _PCI_FPB_MEM_LOW_VECTOR_CONTROL_REGISTER {
    struct {
        ULONG MemLowDecodeMechanismEnable : 1;
        ULONG Rsvd0 : 3;
        ULONG MemLowVectorGranularity : 4;
        ULONG Rsvd1 : 12;
        ULONG MemLowVectorStart : 12;
    };
    ULONG AsULONG;
};

typedef union _PCI_FPB_RID_VECTOR_CONTROL1_REGISTER PCI_FPB_RID_VECTOR_CONTROL1_REGISTER,
    *PPCI_FPB_RID_VECTOR_CONTROL1_REGISTER;
union _PCI_FPB_RID_VECTOR_CONTROL1_REGISTER {
    struct {
        ULONG RidDecodeMechanismEnable : 1;
        ULONG Rsvd0 : 3;
        ULONG RidVectorGranularity : 4;
        ULONG Rsvd1 : 11;
        ULONG RidVectorStart : 13;
    };
    ULONG AsULONG;
};

typedef union _PCI_FPB_RID_VECTOR_CONTROL2_REGISTER PCI_FPB_RID_VECTOR_CONTROL2_REGISTER,
    *PPCI_FPB_RID_VECTOR_CONTROL2_REGISTER;
union _PCI_FPB_RID_VECTOR_CONTROL2_REGISTER {
    struct {
        ULONG Rsvd0 : 3;
        ULONG RidSecondaryStart : 13;
        ULONG Rsvd1 : 16;
    };
    ULONG AsULONG;
};

typedef union _PCI_FPB_VECTOR_ACCESS_CONTROL_REGISTER PCI_FPB_VECTOR_ACCESS_CONTROL_REGISTER,
    *PPCI_FPB_VECTOR_ACCESS_CONTROL_REGISTER;
union _PCI_FPB_VECTOR_ACCESS_CONTROL_REGISTER {
    struct {
        ULONG VectorAccessOffset : 8;
        ULONG Rsvd0 : 6;
        ULONG VectorSelect : 2;
        ULONG Rsvd1 : 16;
    };
    ULONG AsULONG;
};

typedef struct _PCI_FPB_VECTOR_ACCESS_DATA_REGISTER PCI_FPB_VECTOR_ACCESS_DATA_REGISTER,
    *PPCI_FPB_VECTOR_ACCESS_DATA_REGISTER;
struct _PCI_FPB_VECTOR_ACCESS_DATA_REGISTER {
    ULONG VectorAccessData;
};

typedef struct _PCI_FPB_CAPABILITY PCI_FPB_CAPABILITY, *PPCI_FPB_CAPABILITY;
struct _PCI_FPB_CAPABILITY {
    PCI_FPB_CAPABILITY_HEADER Header;
    PCI_FPB_CAPABILITIES_REGISTER CapabilitiesRegister;
    PCI_FPB_RID_VECTOR_CONTROL1_REGISTER RidVectorControl1Register;
    PCI_FPB_RID_VECTOR_CONTROL2_REGISTER RidVectorControl2Register;
    PCI_FPB_MEM_LOW_VECTOR_CONTROL_REGISTER MemLowVectorControlRegister;
    PCI_FPB_MEM_HIGH_VECTOR_CONTROL1_REGISTER MemHighVectorControl1Register;
    PCI_FPB_MEM_HIGH_VECTOR_CONTROL2_REGISTER MemHighVectorControl2Register;
    PCI_FPB_VECTOR_ACCESS_CONTROL_REGISTER VectorAccessControlRegister;
    PCI_FPB_VECTOR_ACCESS_DATA_REGISTER VectorAccessDataRegister;
};

typedef struct _PCI_ROOT_BUS_OSC_CONTROL_FIELD PCI_ROOT_BUS_OSC_CONTROL_FIELD,
    *PPCI_ROOT_BUS_OSC_CONTROL_FIELD;
struct _PCI_ROOT_BUS_OSC_CONTROL_FIELD {
    union {
        struct {
            ULONG ExpressNativeHotPlug : 1;
            ULONG ShpcNativeHotPlug : 1;
            ULONG ExpressNativePME : 1;
            ULONG ExpressAdvancedErrorReporting : 1;
            ULONG ExpressCapabilityStructure : 1;
            ULONG LatencyToleranceReporting : 1;
            ULONG Reserved : 26;
        };
        ULONG AsULONG;
    } u;
};

typedef struct _PCI_ROOT_BUS_OSC_SUPPORT_FIELD PCI_ROOT_BUS_OSC_SUPPORT_FIELD,
    *PPCI_ROOT_BUS_OSC_SUPPORT_FIELD;
struct _PCI_ROOT_BUS_OSC_SUPPORT_FIELD {
    union {
        struct {
            ULONG ExtendedConfigOpRegions : 1;
            ULONG ActiveStatePowerManagement : 1;
            ULONG ClockPowerManagement : 1;
            ULONG SegmentGroups : 1;
            ULONG MessageSignaledInterrupts : 1;
            ULONG OptimizedBufferFlushAndFill : 1;
            ULONG AspmOptionality : 1;
            ULONG Reserved : 25;
        };
        ULONG AsULONG;
    } u;
};

struct _PCI_ROOT_BUS_HARDWARE_CAPABILITY {
    PCI_HARDWARE_INTERFACE SecondaryInterface;
    struct {
        BOOLEAN BusCapabilitiesFound;
        ULONG CurrentSpeedAndMode;
        ULONG SupportedSpeedsAndModes;
        BOOLEAN DeviceIDMessagingCapable;
        PCI_BUS_WIDTH SecondaryBusWidth;
    };
    PCI_ROOT_BUS_OSC_SUPPORT_FIELD OscFeatureSupport;
    PCI_ROOT_BUS_OSC_CONTROL_FIELD OscControlRequest;
    PCI_ROOT_BUS_OSC_CONTROL_FIELD OscControlGranted;
};

typedef struct _PCI_SUBSYSTEM_IDS_CAPABILITY PCI_SUBSYSTEM_IDS_CAPABILITY,
    *PPCI_SUBSYSTEM_IDS_CAPABILITY;
struct _PCI_SUBSYSTEM_IDS_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    USHORT Reserved;
    USHORT SubVendorID;
    USHORT SubSystemID;
};

typedef struct _PCI_VENDOR_SPECIFIC_CAPABILITY PCI_VENDOR_SPECIFIC_CAPABILITY,
    *PPCI_VENDOR_SPECIFIC_CAPABILITY;
struct _PCI_VENDOR_SPECIFIC_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    UCHAR VscLength;
    UCHAR VendorSpecific;
};

typedef struct _WHEAP_PCIE_CONFIG_INFO WHEAP_PCIE_CONFIG_INFO, *PWHEAP_PCIE_CONFIG_INFO;
#pragma pack(push, 1)
struct _WHEAP_PCIE_CONFIG_INFO {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    UINT32 Segment;
    UINT32 Bus;
    UINT32 Device;
    UINT32 Function;
    UINT32 Offset;
    UINT32 Length;
    UINT64 Value;
    UINT8 Succeeded;
    UINT8 Reserved[3];
};
#pragma pack(pop)

typedef struct _WHEAP_PCIE_OVERRIDE_INFO WHEAP_PCIE_OVERRIDE_INFO, *PWHEAP_PCIE_OVERRIDE_INFO;
#pragma pack(push, 1)
struct _WHEAP_PCIE_OVERRIDE_INFO {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    UINT32 Segment;
    UINT32 Bus;
    UINT32 Device;
    UINT32 Function;
    UINT8 ValidBits;
    UINT8 Reserved[3];
    UINT32 UncorrectableErrorMask;
    UINT32 UncorrectableErrorSeverity;
    UINT32 CorrectableErrorMask;
    UINT32 CapAndControl;
};
#pragma pack(pop)

typedef struct _WHEAP_PCIE_READ_OVERRIDES_ERR WHEAP_PCIE_READ_OVERRIDES_ERR,
    *PWHEAP_PCIE_READ_OVERRIDES_ERR;
#pragma pack(push, 1)
struct _WHEAP_PCIE_READ_OVERRIDES_ERR {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    UINT32 FailureReason;
    NTSTATUS FailureStatus;
};
#pragma pack(pop)

typedef struct _WHEA_THROTTLE_PCIE_ADD_EVENT WHEA_THROTTLE_PCIE_ADD_EVENT,
    *PWHEA_THROTTLE_PCIE_ADD_EVENT;
#pragma pack(push, 1)
struct _WHEA_THROTTLE_PCIE_ADD_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_PCIE_ADDRESS Address;
    UINT32 Mask;
    BOOLEAN Updated;
    NTSTATUS Status;
};
#pragma pack(pop)

typedef struct _WHEA_THROTTLE_PCIE_REMOVE_EVENT WHEA_THROTTLE_PCIE_REMOVE_EVENT,
    *PWHEA_THROTTLE_PCIE_REMOVE_EVENT;
#pragma pack(push, 1)
struct _WHEA_THROTTLE_PCIE_REMOVE_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_PCIE_ADDRESS Address;
    UINT32 Mask;
};
#pragma pack(pop)

EXTERN_C_END

#endif

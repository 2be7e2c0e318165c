/*
 * PCI buses: interfaces of the bus driver, root bus capabilities, PCI-X, AGP, debugging devices.
 */
#ifndef CWDK_NT_DDK_PCI_BUS_H
#define CWDK_NT_DDK_PCI_BUS_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/pci.h"
#include "nt/ddk/power.h"

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

#define PCI_ROOT_BUS_OSC_METHOD_CAPABILITY_REVISION 1

EXTERN_C_START

typedef struct _PCI_ROOT_BUS_HARDWARE_CAPABILITY PCI_ROOT_BUS_HARDWARE_CAPABILITY,
    *PPCI_ROOT_BUS_HARDWARE_CAPABILITY;

typedef enum PCI_BUS_WIDTH {
    BusWidth32Bits = 0,
    BusWidth64Bits,
} PCI_BUS_WIDTH;

typedef enum _PCI_HARDWARE_INTERFACE {
    PciConventional = 0,
    PciXMode1,
    PciXMode2,
    PciExpress,
} PCI_HARDWARE_INTERFACE,
    *PPCI_HARDWARE_INTERFACE;

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

EXTERN_C_END

#endif

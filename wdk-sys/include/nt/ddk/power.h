/*
 * Power management: device and system states, requests, the power framework.
 * What ntddk.h adds to nt/power.h.
 */
#ifndef CWDK_NT_DDK_POWER_H
#define CWDK_NT_DDK_POWER_H

#include "nt/forward.h"
#include "nt/irql.h"
#include "nt/ddk/dpc.h"

#define PCI_INVALID_ALTERNATE_FUNCTION_NUMBER 255

EXTERN_C_START

typedef enum PCI_DEVICE_D3COLD_STATE_REASON {
    PciDeviceD3Cold_State_Disabled_BitIndex = 1,
    PciDeviceD3Cold_State_Enabled_BitIndex,
    PciDeviceD3Cold_State_ParentRootPortS0WakeSupported_BitIndex,
    PciDeviceD3Cold_State_Disabled_Bridge_HackFlags_BitIndex,
    PciDeviceD3Cold_Reason_Default_State_BitIndex = 8,
    PciDeviceD3Cold_Reason_INF_BitIndex,
    PciDeviceD3Cold_Reason_Interface_Api_BitIndex,
} PCI_DEVICE_D3COLD_STATE_REASON;

typedef enum PCI_EXPRESS_L0s_EXIT_LATENCY {
    L0s_Below64ns = 0,
    L0s_64ns_128ns,
    L0s_128ns_256ns,
    L0s_256ns_512ns,
    L0s_512ns_1us,
    L0s_1us_2us,
    L0s_2us_4us,
    L0s_Above4us,
} PCI_EXPRESS_L0s_EXIT_LATENCY;

typedef enum PCI_EXPRESS_L1_EXIT_LATENCY {
    L1_Below1us = 0,
    L1_1us_2us,
    L1_2us_4us,
    L1_4us_8us,
    L1_8us_16us,
    L1_16us_32us,
    L1_32us_64us,
    L1_Above64us,
} PCI_EXPRESS_L1_EXIT_LATENCY;

typedef enum PCI_EXPRESS_POWER_STATE {
    PowerOn = 0,
    PowerOff,
} PCI_EXPRESS_POWER_STATE;

typedef enum _WHEA_ERROR_SOURCE_STATE {
    WheaErrSrcStateStopped = 1,
    WheaErrSrcStateStarted,
    WheaErrSrcStateRemoved,
    WheaErrSrcStateRemovePending,
} WHEA_ERROR_SOURCE_STATE,
    *PWHEA_ERROR_SOURCE_STATE;

typedef enum _WHEA_ERROR_SOURCE_TYPE {
    WheaErrSrcTypeMCE = 0,
    WheaErrSrcTypeCMC,
    WheaErrSrcTypeCPE,
    WheaErrSrcTypeNMI,
    WheaErrSrcTypePCIe,
    WheaErrSrcTypeGeneric,
    WheaErrSrcTypeINIT,
    WheaErrSrcTypeBOOT,
    WheaErrSrcTypeSCIGeneric,
    WheaErrSrcTypeIPFMCA,
    WheaErrSrcTypeIPFCMC,
    WheaErrSrcTypeIPFCPE,
    WheaErrSrcTypeGenericV2,
    WheaErrSrcTypeSCIGenericV2,
    WheaErrSrcTypeBMC,
    WheaErrSrcTypePMEM,
    WheaErrSrcTypeDeviceDriver,
    WheaErrSrcTypeSea,
    WheaErrSrcTypeSei,
    WheaErrSrcTypeMax,
} WHEA_ERROR_SOURCE_TYPE,
    *PWHEA_ERROR_SOURCE_TYPE;

typedef enum _WHEA_PFA_REMOVE_TRIGGER {
    WheaPfaRemoveErrorThreshold = 1,
    WheaPfaRemoveTimeout,
    WheaPfaRemoveCapacity,
} WHEA_PFA_REMOVE_TRIGGER,
    *PWHEA_PFA_REMOVE_TRIGGER;

_Function_class_(PCI_EXPRESS_WAKE_CONTROL)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PCI_EXPRESS_WAKE_CONTROL(_In_ PVOID Context, _In_ BOOLEAN EnableWake);
typedef PCI_EXPRESS_WAKE_CONTROL *PPCI_EXPRESS_WAKE_CONTROL;

typedef NTSTATUS _WHEA_ERROR_SOURCE_CORRECT_DEVICE_DRIVER(_Inout_ PVOID ErrorSourceDesc,
                                                          _Out_ PULONG MaximumSectionLength);
typedef _WHEA_ERROR_SOURCE_CORRECT_DEVICE_DRIVER *WHEA_ERROR_SOURCE_CORRECT_DEVICE_DRIVER;

typedef NTSTATUS _WHEA_ERROR_SOURCE_INITIALIZE_DEVICE_DRIVER(_Inout_opt_ PVOID Context,
                                                             _In_ ULONG ErrorSourceId);
typedef _WHEA_ERROR_SOURCE_INITIALIZE_DEVICE_DRIVER *WHEA_ERROR_SOURCE_INITIALIZE_DEVICE_DRIVER;

typedef void _WHEA_ERROR_SOURCE_UNINITIALIZE_DEVICE_DRIVER(_Inout_opt_ PVOID Context);
typedef _WHEA_ERROR_SOURCE_UNINITIALIZE_DEVICE_DRIVER *WHEA_ERROR_SOURCE_UNINITIALIZE_DEVICE_DRIVER;

typedef void (*pKdCheckPowerButton)(VOID);

typedef union _AER_BRIDGE_DESCRIPTOR_FLAGS AER_BRIDGE_DESCRIPTOR_FLAGS,
    *PAER_BRIDGE_DESCRIPTOR_FLAGS;
#pragma pack(push, 1)
union _AER_BRIDGE_DESCRIPTOR_FLAGS {
    struct {
        USHORT UncorrectableErrorMaskRW : 1;
        USHORT UncorrectableErrorSeverityRW : 1;
        USHORT CorrectableErrorMaskRW : 1;
        USHORT AdvancedCapsAndControlRW : 1;
        USHORT SecondaryUncorrectableErrorMaskRW : 1;
        USHORT SecondaryUncorrectableErrorSevRW : 1;
        USHORT SecondaryCapsAndControlRW : 1;
        USHORT Reserved : 9;
    };
    USHORT AsUSHORT;
};
#pragma pack(pop)

typedef union _AER_ENDPOINT_DESCRIPTOR_FLAGS AER_ENDPOINT_DESCRIPTOR_FLAGS,
    *PAER_ENDPOINT_DESCRIPTOR_FLAGS;
#pragma pack(push, 1)
union _AER_ENDPOINT_DESCRIPTOR_FLAGS {
    struct {
        USHORT UncorrectableErrorMaskRW : 1;
        USHORT UncorrectableErrorSeverityRW : 1;
        USHORT CorrectableErrorMaskRW : 1;
        USHORT AdvancedCapsAndControlRW : 1;
        USHORT Reserved : 12;
    };
    USHORT AsUSHORT;
};
#pragma pack(pop)

typedef union _AER_ROOTPORT_DESCRIPTOR_FLAGS AER_ROOTPORT_DESCRIPTOR_FLAGS,
    *PAER_ROOTPORT_DESCRIPTOR_FLAGS;
#pragma pack(push, 1)
union _AER_ROOTPORT_DESCRIPTOR_FLAGS {
    struct {
        USHORT UncorrectableErrorMaskRW : 1;
        USHORT UncorrectableErrorSeverityRW : 1;
        USHORT CorrectableErrorMaskRW : 1;
        USHORT AdvancedCapsAndControlRW : 1;
        USHORT RootErrorCommandRW : 1;
        USHORT Reserved : 11;
    };
    USHORT AsUSHORT;
};
#pragma pack(pop)

typedef struct _FILE_VALID_DATA_LENGTH_INFORMATION FILE_VALID_DATA_LENGTH_INFORMATION,
    *PFILE_VALID_DATA_LENGTH_INFORMATION;
struct _FILE_VALID_DATA_LENGTH_INFORMATION {
    LARGE_INTEGER ValidDataLength;
};

union _PCI_EXPRESS_LTR_MAX_LATENCY_REGISTER {
    struct {
        ULONG MaxSnoopLatencyValue : 10;
        ULONG MaxSnoopLatencyScale : 3;
        ULONG Rsvd : 2;
        ULONG MaxSnoopRequirement : 1;
        ULONG MaxNoSnoopLatencyValue : 10;
        ULONG MaxNoSnoopLatencyScale : 3;
        ULONG Rsvd2 : 2;
        ULONG MaxNoSnoopRequirement : 1;
    };
    ULONG AsULONG;
};

typedef struct _WHEAP_ERR_SRC_ARRAY_INVALID_EVENT WHEAP_ERR_SRC_ARRAY_INVALID_EVENT,
    *PWHEAP_ERR_SRC_ARRAY_INVALID_EVENT;
#pragma pack(push, 1)
struct _WHEAP_ERR_SRC_ARRAY_INVALID_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONG ErrorSourceCount;
    ULONG ReportedLength;
    ULONG ExpectedLength;
};
#pragma pack(pop)

typedef struct _WHEA_PCI_SLOT_NUMBER WHEA_PCI_SLOT_NUMBER, *PWHEA_PCI_SLOT_NUMBER;
#pragma pack(push, 1)
struct _WHEA_PCI_SLOT_NUMBER {
    union {
        struct {
            ULONG DeviceNumber : 5;
            ULONG FunctionNumber : 3;
            ULONG Reserved : 24;
        } bits;
        ULONG AsULONG;
    } u;
};
#pragma pack(pop)

typedef struct _WHEA_AER_BRIDGE_DESCRIPTOR WHEA_AER_BRIDGE_DESCRIPTOR, *PWHEA_AER_BRIDGE_DESCRIPTOR;
#pragma pack(push, 1)
struct _WHEA_AER_BRIDGE_DESCRIPTOR {
    USHORT Type;
    BOOLEAN Enabled;
    UCHAR Reserved;
    ULONG BusNumber;
    WHEA_PCI_SLOT_NUMBER Slot;
    USHORT DeviceControl;
    AER_BRIDGE_DESCRIPTOR_FLAGS Flags;
    ULONG UncorrectableErrorMask;
    ULONG UncorrectableErrorSeverity;
    ULONG CorrectableErrorMask;
    ULONG AdvancedCapsAndControl;
    ULONG SecondaryUncorrectableErrorMask;
    ULONG SecondaryUncorrectableErrorSev;
    ULONG SecondaryCapsAndControl;
};
#pragma pack(pop)

typedef struct _WHEA_AER_ENDPOINT_DESCRIPTOR WHEA_AER_ENDPOINT_DESCRIPTOR,
    *PWHEA_AER_ENDPOINT_DESCRIPTOR;
#pragma pack(push, 1)
struct _WHEA_AER_ENDPOINT_DESCRIPTOR {
    USHORT Type;
    BOOLEAN Enabled;
    UCHAR Reserved;
    ULONG BusNumber;
    WHEA_PCI_SLOT_NUMBER Slot;
    USHORT DeviceControl;
    AER_ENDPOINT_DESCRIPTOR_FLAGS Flags;
    ULONG UncorrectableErrorMask;
    ULONG UncorrectableErrorSeverity;
    ULONG CorrectableErrorMask;
    ULONG AdvancedCapsAndControl;
};
#pragma pack(pop)

typedef struct _WHEA_AER_ROOTPORT_DESCRIPTOR WHEA_AER_ROOTPORT_DESCRIPTOR,
    *PWHEA_AER_ROOTPORT_DESCRIPTOR;
#pragma pack(push, 1)
struct _WHEA_AER_ROOTPORT_DESCRIPTOR {
    USHORT Type;
    BOOLEAN Enabled;
    UCHAR Reserved;
    ULONG BusNumber;
    WHEA_PCI_SLOT_NUMBER Slot;
    USHORT DeviceControl;
    AER_ROOTPORT_DESCRIPTOR_FLAGS Flags;
    ULONG UncorrectableErrorMask;
    ULONG UncorrectableErrorSeverity;
    ULONG CorrectableErrorMask;
    ULONG AdvancedCapsAndControl;
    ULONG RootErrorCommand;
};
#pragma pack(pop)

typedef struct _WHEA_ERROR_SOURCE_CONFIGURATION_DD WHEA_ERROR_SOURCE_CONFIGURATION_DD,
    *PWHEA_ERROR_SOURCE_CONFIGURATION_DD;
#pragma pack(push, 1)
struct _WHEA_ERROR_SOURCE_CONFIGURATION_DD {
    WHEA_ERROR_SOURCE_INITIALIZE_DEVICE_DRIVER Initialize;
    WHEA_ERROR_SOURCE_UNINITIALIZE_DEVICE_DRIVER Uninitialize;
    WHEA_ERROR_SOURCE_CORRECT_DEVICE_DRIVER Correct;
};
#pragma pack(pop)

typedef struct _WHEA_DEVICE_DRIVER_DESCRIPTOR WHEA_DEVICE_DRIVER_DESCRIPTOR,
    *PWHEA_DEVICE_DRIVER_DESCRIPTOR;
#pragma pack(push, 1)
struct _WHEA_DEVICE_DRIVER_DESCRIPTOR {
    USHORT Type;
    BOOLEAN Enabled;
    UCHAR Reserved;
    GUID SourceGuid;
    USHORT LogTag;
    USHORT Reserved2;
    ULONG PacketLength;
    ULONG PacketCount;
    PUCHAR PacketBuffer;
    WHEA_ERROR_SOURCE_CONFIGURATION_DD Config;
    GUID CreatorId;
    GUID PartitionId;
    ULONG MaxSectionDataLength;
    ULONG MaxSectionsPerRecord;
    PUCHAR PacketStateBuffer;
    LONG OpenHandles;
};
#pragma pack(pop)

typedef union _WHEA_NOTIFICATION_FLAGS WHEA_NOTIFICATION_FLAGS, *PWHEA_NOTIFICATION_FLAGS;
#pragma pack(push, 1)
union _WHEA_NOTIFICATION_FLAGS {
    struct {
        USHORT PollIntervalRW : 1;
        USHORT SwitchToPollingThresholdRW : 1;
        USHORT SwitchToPollingWindowRW : 1;
        USHORT ErrorThresholdRW : 1;
        USHORT ErrorThresholdWindowRW : 1;
        USHORT Reserved : 11;
    };
    USHORT AsUSHORT;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_NOTIFICATION_DESCRIPTOR {
    UCHAR Type;
    UCHAR Length;
    WHEA_NOTIFICATION_FLAGS Flags;
    union {
        struct {
            ULONG PollInterval;
        } Polled;
        struct {
            ULONG PollInterval;
            ULONG Vector;
            ULONG SwitchToPollingThreshold;
            ULONG SwitchToPollingWindow;
            ULONG ErrorThreshold;
            ULONG ErrorThresholdWindow;
        } Interrupt;
        struct {
            ULONG PollInterval;
            ULONG Vector;
            ULONG SwitchToPollingThreshold;
            ULONG SwitchToPollingWindow;
            ULONG ErrorThreshold;
            ULONG ErrorThresholdWindow;
        } LocalInterrupt;
        struct {
            ULONG PollInterval;
            ULONG Vector;
            ULONG SwitchToPollingThreshold;
            ULONG SwitchToPollingWindow;
            ULONG ErrorThreshold;
            ULONG ErrorThresholdWindow;
        } Sci;
        struct {
            ULONG PollInterval;
            ULONG Vector;
            ULONG SwitchToPollingThreshold;
            ULONG SwitchToPollingWindow;
            ULONG ErrorThreshold;
            ULONG ErrorThresholdWindow;
        } Nmi;
        struct {
            ULONG PollInterval;
            ULONG Vector;
            ULONG SwitchToPollingThreshold;
            ULONG SwitchToPollingWindow;
            ULONG ErrorThreshold;
            ULONG ErrorThresholdWindow;
        } Sea;
        struct {
            ULONG PollInterval;
            ULONG Vector;
            ULONG SwitchToPollingThreshold;
            ULONG SwitchToPollingWindow;
            ULONG ErrorThreshold;
            ULONG ErrorThresholdWindow;
        } Sei;
        struct {
            ULONG PollInterval;
            ULONG Vector;
            ULONG SwitchToPollingThreshold;
            ULONG SwitchToPollingWindow;
            ULONG ErrorThreshold;
            ULONG ErrorThresholdWindow;
        } Gsiv;
    } u;
};
#pragma pack(pop)

typedef struct _WHEA_GENERIC_ERROR_DESCRIPTOR WHEA_GENERIC_ERROR_DESCRIPTOR,
    *PWHEA_GENERIC_ERROR_DESCRIPTOR;
#pragma pack(push, 1)
struct _WHEA_GENERIC_ERROR_DESCRIPTOR {
    USHORT Type;
    UCHAR Reserved;
    UCHAR Enabled;
    ULONG ErrStatusBlockLength;
    ULONG RelatedErrorSourceId;
    UCHAR ErrStatusAddressSpaceID;
    UCHAR ErrStatusAddressBitWidth;
    UCHAR ErrStatusAddressBitOffset;
    UCHAR ErrStatusAddressAccessSize;
    LARGE_INTEGER ErrStatusAddress;
    WHEA_NOTIFICATION_DESCRIPTOR Notify;
};
#pragma pack(pop)

typedef struct _WHEA_GENERIC_ERROR_DESCRIPTOR_V2 WHEA_GENERIC_ERROR_DESCRIPTOR_V2,
    *PWHEA_GENERIC_ERROR_DESCRIPTOR_V2;
#pragma pack(push, 1)
struct _WHEA_GENERIC_ERROR_DESCRIPTOR_V2 {
    USHORT Type;
    UCHAR Reserved;
    UCHAR Enabled;
    ULONG ErrStatusBlockLength;
    ULONG RelatedErrorSourceId;
    UCHAR ErrStatusAddressSpaceID;
    UCHAR ErrStatusAddressBitWidth;
    UCHAR ErrStatusAddressBitOffset;
    UCHAR ErrStatusAddressAccessSize;
    LARGE_INTEGER ErrStatusAddress;
    WHEA_NOTIFICATION_DESCRIPTOR Notify;
    UCHAR ReadAckAddressSpaceID;
    UCHAR ReadAckAddressBitWidth;
    UCHAR ReadAckAddressBitOffset;
    UCHAR ReadAckAddressAccessSize;
    LARGE_INTEGER ReadAckAddress;
    ULONGLONG ReadAckPreserveMask;
    ULONGLONG ReadAckWriteMask;
};
#pragma pack(pop)

typedef struct _WHEA_IPF_CMC_DESCRIPTOR WHEA_IPF_CMC_DESCRIPTOR, *PWHEA_IPF_CMC_DESCRIPTOR;
#pragma pack(push, 1)
struct _WHEA_IPF_CMC_DESCRIPTOR {
    USHORT Type;
    UCHAR Enabled;
    UCHAR Reserved;
};
#pragma pack(pop)

typedef struct _WHEA_IPF_CPE_DESCRIPTOR WHEA_IPF_CPE_DESCRIPTOR, *PWHEA_IPF_CPE_DESCRIPTOR;
#pragma pack(push, 1)
struct _WHEA_IPF_CPE_DESCRIPTOR {
    USHORT Type;
    UCHAR Enabled;
    UCHAR Reserved;
};
#pragma pack(pop)

typedef struct _WHEA_IPF_MCA_DESCRIPTOR WHEA_IPF_MCA_DESCRIPTOR, *PWHEA_IPF_MCA_DESCRIPTOR;
#pragma pack(push, 1)
struct _WHEA_IPF_MCA_DESCRIPTOR {
    USHORT Type;
    UCHAR Enabled;
    UCHAR Reserved;
};
#pragma pack(pop)

typedef union _XPF_MC_BANK_FLAGS XPF_MC_BANK_FLAGS, *PXPF_MC_BANK_FLAGS;
union _XPF_MC_BANK_FLAGS {
    struct {
        UCHAR ClearOnInitializationRW : 1;
        UCHAR ControlDataRW : 1;
        UCHAR Reserved : 6;
    };
    UCHAR AsUCHAR;
};

typedef struct _WHEA_XPF_MC_BANK_DESCRIPTOR WHEA_XPF_MC_BANK_DESCRIPTOR,
    *PWHEA_XPF_MC_BANK_DESCRIPTOR;
#pragma pack(push, 1)
struct _WHEA_XPF_MC_BANK_DESCRIPTOR {
    UCHAR BankNumber;
    BOOLEAN ClearOnInitialization;
    UCHAR StatusDataFormat;
    XPF_MC_BANK_FLAGS Flags;
    ULONG ControlMsr;
    ULONG StatusMsr;
    ULONG AddressMsr;
    ULONG MiscMsr;
    ULONGLONG ControlData;
};
#pragma pack(pop)

typedef struct _WHEA_XPF_CMC_DESCRIPTOR WHEA_XPF_CMC_DESCRIPTOR, *PWHEA_XPF_CMC_DESCRIPTOR;
#pragma pack(push, 1)
struct _WHEA_XPF_CMC_DESCRIPTOR {
    USHORT Type;
    BOOLEAN Enabled;
    UCHAR NumberOfBanks;
    ULONG Reserved;
    WHEA_NOTIFICATION_DESCRIPTOR Notify;
    WHEA_XPF_MC_BANK_DESCRIPTOR Banks[32];
};
#pragma pack(pop)

typedef union _XPF_MCE_FLAGS XPF_MCE_FLAGS, *PXPF_MCE_FLAGS;
#pragma pack(push, 1)
union _XPF_MCE_FLAGS {
    struct {
        ULONG MCG_CapabilityRW : 1;
        ULONG MCG_GlobalControlRW : 1;
        ULONG Reserved : 30;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef struct _WHEA_XPF_MCE_DESCRIPTOR WHEA_XPF_MCE_DESCRIPTOR, *PWHEA_XPF_MCE_DESCRIPTOR;
#pragma pack(push, 1)
struct _WHEA_XPF_MCE_DESCRIPTOR {
    USHORT Type;
    UCHAR Enabled;
    UCHAR NumberOfBanks;
    XPF_MCE_FLAGS Flags;
    ULONGLONG MCG_Capability;
    ULONGLONG MCG_GlobalControl;
    WHEA_XPF_MC_BANK_DESCRIPTOR Banks[32];
};
#pragma pack(pop)

typedef struct _WHEA_XPF_NMI_DESCRIPTOR WHEA_XPF_NMI_DESCRIPTOR, *PWHEA_XPF_NMI_DESCRIPTOR;
#pragma pack(push, 1)
struct _WHEA_XPF_NMI_DESCRIPTOR {
    USHORT Type;
    BOOLEAN Enabled;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_ERROR_SOURCE_DESCRIPTOR {
    ULONG Length;
    ULONG Version;
    WHEA_ERROR_SOURCE_TYPE Type;
    WHEA_ERROR_SOURCE_STATE State;
    ULONG MaxRawDataLength;
    ULONG NumRecordsToPreallocate;
    ULONG MaxSectionsPerRecord;
    ULONG ErrorSourceId;
    ULONG PlatformErrorSourceId;
    ULONG Flags;
    union {
        WHEA_XPF_MCE_DESCRIPTOR XpfMceDescriptor;
        WHEA_XPF_CMC_DESCRIPTOR XpfCmcDescriptor;
        WHEA_XPF_NMI_DESCRIPTOR XpfNmiDescriptor;
        WHEA_IPF_MCA_DESCRIPTOR IpfMcaDescriptor;
        WHEA_IPF_CMC_DESCRIPTOR IpfCmcDescriptor;
        WHEA_IPF_CPE_DESCRIPTOR IpfCpeDescriptor;
        WHEA_AER_ROOTPORT_DESCRIPTOR AerRootportDescriptor;
        WHEA_AER_ENDPOINT_DESCRIPTOR AerEndpointDescriptor;
        WHEA_AER_BRIDGE_DESCRIPTOR AerBridgeDescriptor;
        WHEA_GENERIC_ERROR_DESCRIPTOR GenErrDescriptor;
        WHEA_GENERIC_ERROR_DESCRIPTOR_V2 GenErrDescriptorV2;
        WHEA_DEVICE_DRIVER_DESCRIPTOR DeviceDriverDescriptor;
    } Info;
};
#pragma pack(pop)

typedef struct _WHEAP_ERR_SRC_INVALID_EVENT WHEAP_ERR_SRC_INVALID_EVENT,
    *PWHEAP_ERR_SRC_INVALID_EVENT;
struct _WHEAP_ERR_SRC_INVALID_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_ERROR_SOURCE_DESCRIPTOR ErrDescriptor;
    CHAR Error[32];
};

typedef struct _WHEAP_PFA_MEMORY_REMOVE_MONITOR WHEAP_PFA_MEMORY_REMOVE_MONITOR,
    *PWHEAP_PFA_MEMORY_REMOVE_MONITOR;
#pragma pack(push, 1)
struct _WHEAP_PFA_MEMORY_REMOVE_MONITOR {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_PFA_REMOVE_TRIGGER RemoveTrigger;
    ULONG TimeInList;
    ULONG ErrorCount;
    ULONG Page;
};
#pragma pack(pop)

#pragma pack(push, 1)
union _WHEA_ERROR_RECORD_HEADER_VALIDBITS {
    struct {
        ULONG PlatformId : 1;
        ULONG Timestamp : 1;
        ULONG PartitionId : 1;
        ULONG Reserved : 29;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

#pragma pack(push, 1)
union _WHEA_XPF_PROCINFO_VALIDBITS {
    struct {
        ULONGLONG CheckInfo : 1;
        ULONGLONG TargetId : 1;
        ULONGLONG RequesterId : 1;
        ULONGLONG ResponderId : 1;
        ULONGLONG InstructionPointer : 1;
        ULONGLONG Reserved : 59;
    };
    ULONGLONG ValidBits;
};
#pragma pack(pop)

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwPowerInformation(
    _In_ POWER_INFORMATION_LEVEL InformationLevel,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength);

EXTERN_C_END

#endif

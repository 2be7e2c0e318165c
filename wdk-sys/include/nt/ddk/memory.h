/*
 * Virtual memory: sections, views, physical ranges, mappings and page protection.
 * What ntddk.h adds to nt/memory.h.
 */
#ifndef CWDK_NT_DDK_MEMORY_H
#define CWDK_NT_DDK_MEMORY_H

#include "nt/forward.h"
#include "nt/irql.h"
#include "nt/memory.h"

#define FILE_DISPOSITION_FORCE_IMAGE_SECTION_CHECK 4

#define IMAGE_ADDRESSING_MODE_32BIT 3

#define MEMORY_PRIORITY_LOWEST 0
#define MEMORY_PRIORITY_VERY_LOW 1
#define MEMORY_PRIORITY_LOW 2
#define MEMORY_PRIORITY_MEDIUM 3
#define MEMORY_PRIORITY_BELOW_NORMAL 4
#define MEMORY_PRIORITY_NORMAL 5

#define MM_ADD_PHYSICAL_MEMORY_ALREADY_ZEROED 1

#define MM_ALL_PARTITIONS_OBJECT ((PVOID)(LONG_PTR) - 2)

#define MM_ALLOCATE_CONTIGUOUS_MEMORY_FAST_ONLY 1

#define MM_ANY_NODE_OK 0x80000000U

#define MM_COPY_MEMORY_PHYSICAL 1
#define MM_COPY_MEMORY_VIRTUAL 2

#define MM_CURRENT_PROCESS_PARTITION_OBJECT ((PVOID)(LONG_PTR) - 1)

#define MM_GET_CACHE_ATTRIBUTE_IO_SPACE 1
#define MM_GET_PHYSICAL_MEMORY_RANGES_INCLUDE_FILE_ONLY 1
#define MM_GET_PHYSICAL_MEMORY_RANGES_INCLUDE_ALL_PARTITIONS 2

#define MM_LOWEST_USER_ADDRESS ((PVOID)0x10000)

#define MM_REMOVE_PHYSICAL_MEMORY_BAD_ONLY 1

#define MM_SECURE_EXCLUSIVE 1
#define MM_SECURE_NO_CHANGE 2
#define MM_SECURE_USER_MODE_ONLY 4
#define MM_SECURE_NO_INHERIT 8

#define MM_SYSTEM_PARTITION_OBJECT ((PVOID)0)
#define MM_SYSTEM_VIEW_EXCEPTIONS_FOR_INPAGE_ERRORS 1

#define WHEA_ERROR_SOURCE_DESCRIPTOR_TYPE_XPFNMI 2
#define WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_REVISION 0x300

#define WHEA_PCIE_CORRECTABLE_ERROR_SECTION_COUNT_SIZE 0x20

#define WHEA_PMEM_ERROR_SECTION_MAX_PAGES 0x32
#define WHEA_PMEM_ERROR_SECTION_LOCATION_INFO_SIZE 0x40

#define WHEA_SECTION_DESCRIPTOR_FLAGS_PRIMARY 1
#define WHEA_SECTION_DESCRIPTOR_FLAGS_CONTAINMENTWRN 2
#define WHEA_SECTION_DESCRIPTOR_FLAGS_RESET 4
#define WHEA_SECTION_DESCRIPTOR_FLAGS_THRESHOLDEXCEEDED 8
#define WHEA_SECTION_DESCRIPTOR_FLAGS_RESOURCENA 0x10
#define WHEA_SECTION_DESCRIPTOR_FLAGS_LATENTERROR 0x20
#define WHEA_SECTION_DESCRIPTOR_FLAGS_PROPAGATED 0x40
#define WHEA_SECTION_DESCRIPTOR_FLAGS_FRU_TEXT_BY_PLUGIN 0x80

#define WHEA_XPF_MCA_SECTION_VERSION_2 2
#define WHEA_XPF_MCA_SECTION_VERSION 3
#define WHEA_XPF_MCA_SECTION_VERSION_3 3

EXTERN_C_START

typedef PVOID WHEA_ERROR_HANDLE;

typedef enum _MM_ROTATE_DIRECTION {
    MmToFrameBuffer = 0,
    MmToFrameBufferNoCopy,
    MmToRegularMemory,
    MmToRegularMemoryNoCopy,
    MmMaximumRotateDirection,
} MM_ROTATE_DIRECTION,
    *PMM_ROTATE_DIRECTION;

typedef enum _WHEA_CPU_VENDOR {
    WheaCpuVendorOther = 0,
    WheaCpuVendorIntel,
    WheaCpuVendorAmd,
} WHEA_CPU_VENDOR,
    *PWHEA_CPU_VENDOR;

typedef enum _WHEA_ERROR_SEVERITY {
    WheaErrSevRecoverable = 0,
    WheaErrSevFatal,
    WheaErrSevCorrected,
    WheaErrSevInformational,
} WHEA_ERROR_SEVERITY,
    *PWHEA_ERROR_SEVERITY;

typedef enum _WHEA_PCIEXPRESS_DEVICE_TYPE {
    WheaPciExpressEndpoint = 0,
    WheaPciExpressLegacyEndpoint,
    WheaPciExpressRootPort = 4,
    WheaPciExpressUpstreamSwitchPort,
    WheaPciExpressDownstreamSwitchPort,
    WheaPciExpressToPciXBridge,
    WheaPciXToExpressBridge,
    WheaPciExpressRootComplexIntegratedEndpoint,
    WheaPciExpressRootComplexEventCollector,
} WHEA_PCIEXPRESS_DEVICE_TYPE;

typedef enum _WHEA_RECOVERY_FAILURE_REASON {
    WheaRecoveryFailureReasonKernelCouldNotMarkMemoryBad = 1,
    WheaRecoveryFailureReasonKernelMarkMemoryBadTimedOut,
    WheaRecoveryFailureReasonNoRecoveryContext,
    WheaRecoveryFailureReasonNotContinuable,
    WheaRecoveryFailureReasonPcc,
    WheaRecoveryFailureReasonOverflow,
    WheaRecoveryFailureReasonNotSupported,
    WheaRecoveryFailureReasonMiscOrAddrNotValid,
    WheaRecoveryFailureReasonInvalidAddressMode,
    WheaRecoveryFailureReasonHighIrql,
    WheaRecoveryFailureReasonInsufficientAltContextWrappers,
    WheaRecoveryFailureReasonInterruptsDisabled,
    WheaRecoveryFailureReasonSwapBusy,
    WheaRecoveryFailureReasonStackOverflow,
    WheaRecoveryFailureReasonUnexpectedFailure,
    WheaRecoveryFailureReasonKernelWillPageFaultBCAtCurrentIrql,
    WheaRecoveryFailureReasonFarNotValid,
    WheaRecoveryFailureReasonMax,
} WHEA_RECOVERY_FAILURE_REASON,
    *PWHEA_RECOVERY_FAILURE_REASON;

typedef enum _WHEA_RECOVERY_TYPE {
    WheaRecoveryTypeActionRequired = 1,
    WheaRecoveryTypeActionOptional,
    WheaRecoveryTypeMax,
} WHEA_RECOVERY_TYPE,
    *PWHEA_RECOVERY_TYPE;

typedef NTSTATUS (*PFNFTH)(_Inout_ PSYSTEM_FIRMWARE_TABLE_INFORMATION SystemFirmwareTableInfo);

typedef BOOLEAN (*PFN_IN_USE_PAGE_OFFLINE_NOTIFY)(_In_ PFN_NUMBER Page, _In_ BOOLEAN Flags,
                                                  _In_ BOOLEAN Poisoned, _In_ PVOID Context);

typedef NTSTATUS (*PMM_ROTATE_COPY_CALLBACK_FUNCTION)(_In_ PMDL DestinationMdl, _In_ PMDL SourceMdl,
                                                      _In_ PVOID Context);

typedef struct WHEA_PCIXDEVICE_REGISTER_PAIR WHEA_PCIXDEVICE_REGISTER_PAIR,
    *PWHEA_PCIXDEVICE_REGISTER_PAIR;
#pragma pack(push, 1)
struct WHEA_PCIXDEVICE_REGISTER_PAIR {
    ULONGLONG Register;
    ULONGLONG Data;
};
#pragma pack(pop)

struct _IMAGE_INFO {
    union {
        ULONG Properties;
        struct {
            ULONG ImageAddressingMode : 8;
            ULONG SystemModeImage : 1;
            ULONG ImageMappedToAllPids : 1;
            ULONG ExtendedInfoPresent : 1;
            ULONG MachineTypeMismatch : 1;
            ULONG ImageSignatureLevel : 4;
            ULONG ImageSignatureType : 3;
            ULONG ImagePartialMap : 1;
            ULONG Reserved : 12;
        };
    };
    PVOID ImageBase;
    ULONG ImageSelector;
    SIZE_T ImageSize;
    ULONG ImageSectionNumber;
};

typedef struct _IMAGE_INFO_EX IMAGE_INFO_EX, *PIMAGE_INFO_EX;
struct _IMAGE_INFO_EX {
    SIZE_T Size;
    IMAGE_INFO ImageInfo;
    struct _FILE_OBJECT *FileObject;
};

typedef union _MCG_CAP MCG_CAP, *PMCG_CAP;
#pragma pack(push, 1)
union _MCG_CAP {
    struct {
        ULONG64 CountField : 8;
        ULONG64 ControlMsrPresent : 1;
        ULONG64 ExtendedMsrsPresent : 1;
        ULONG64 SignalingExtensionPresent : 1;
        ULONG64 ThresholdErrorStatusPresent : 1;
        ULONG64 Reserved : 4;
        ULONG64 ExtendedRegisterCount : 8;
        ULONG64 SoftwareErrorRecoverySupported : 1;
        ULONG64 EnhancedMachineCheckCapability : 1;
        ULONG64 ExtendedErrorLogging : 1;
        ULONG64 LocalMachineCheckException : 1;
    };
    ULONG64 QuadPart;
};
#pragma pack(pop)

typedef union _MCG_STATUS MCG_STATUS, *PMCG_STATUS;
#pragma pack(push, 1)
union _MCG_STATUS {
    struct {
        ULONG RestartIpValid : 1;
        ULONG ErrorIpValid : 1;
        ULONG MachineCheckInProgress : 1;
        ULONG LocalMceValid : 1;
        ULONG Reserved1 : 28;
        ULONG Reserved2;
    };
    ULONGLONG QuadPart;
};
#pragma pack(pop)

typedef struct _MCI_STATUS_AMD_BITS MCI_STATUS_AMD_BITS, *PMCI_STATUS_AMD_BITS;
#pragma pack(push, 1)
struct _MCI_STATUS_AMD_BITS {
    ULONG64 McaErrorCode : 16;
    ULONG64 ModelErrorCode : 16;
    ULONG64 ImplementationSpecific2 : 11;
    ULONG64 Poison : 1;
    ULONG64 Deferred : 1;
    ULONG64 ImplementationSpecific1 : 12;
    ULONG64 ContextCorrupt : 1;
    ULONG64 AddressValid : 1;
    ULONG64 MiscValid : 1;
    ULONG64 ErrorEnabled : 1;
    ULONG64 UncorrectedError : 1;
    ULONG64 StatusOverFlow : 1;
    ULONG64 Valid : 1;
};
#pragma pack(pop)

typedef struct _MCI_STATUS_BITS_COMMON MCI_STATUS_BITS_COMMON, *PMCI_STATUS_BITS_COMMON;
#pragma pack(push, 1)
struct _MCI_STATUS_BITS_COMMON {
    ULONG64 McaErrorCode : 16;
    ULONG64 ModelErrorCode : 16;
    ULONG64 Reserved : 25;
    ULONG64 ContextCorrupt : 1;
    ULONG64 AddressValid : 1;
    ULONG64 MiscValid : 1;
    ULONG64 ErrorEnabled : 1;
    ULONG64 UncorrectedError : 1;
    ULONG64 StatusOverFlow : 1;
    ULONG64 Valid : 1;
};
#pragma pack(pop)

typedef struct _MCI_STATUS_INTEL_BITS MCI_STATUS_INTEL_BITS, *PMCI_STATUS_INTEL_BITS;
#pragma pack(push, 1)
struct _MCI_STATUS_INTEL_BITS {
    ULONG64 McaErrorCode : 16;
    ULONG64 ModelErrorCode : 16;
    ULONG64 OtherInfo : 5;
    ULONG64 FirmwareUpdateError : 1;
    ULONG64 CorrectedErrorCount : 15;
    ULONG64 ThresholdErrorStatus : 2;
    ULONG64 ActionRequired : 1;
    ULONG64 Signalling : 1;
    ULONG64 ContextCorrupt : 1;
    ULONG64 AddressValid : 1;
    ULONG64 MiscValid : 1;
    ULONG64 ErrorEnabled : 1;
    ULONG64 UncorrectedError : 1;
    ULONG64 StatusOverFlow : 1;
    ULONG64 Valid : 1;
};
#pragma pack(pop)

typedef union _MCI_STATUS MCI_STATUS, *PMCI_STATUS;
#pragma pack(push, 1)
union _MCI_STATUS {
    MCI_STATUS_BITS_COMMON CommonBits;
    MCI_STATUS_AMD_BITS AmdBits;
    MCI_STATUS_INTEL_BITS IntelBits;
    ULONG64 QuadPart;
};
#pragma pack(pop)

typedef struct _MM_COPY_ADDRESS MM_COPY_ADDRESS, *PMMCOPY_ADDRESS;
struct _MM_COPY_ADDRESS {
    union {
        PVOID VirtualAddress;
        PHYSICAL_ADDRESS PhysicalAddress;
    };
};

typedef struct _MU_TELEMETRY_SECTION MU_TELEMETRY_SECTION, *PMU_TELEMETRY_SECTION;
#pragma pack(push, 1)
struct _MU_TELEMETRY_SECTION {
    GUID ComponentID;
    GUID SubComponentID;
    UINT32 Reserved;
    UINT32 ErrorStatusValue;
    UINT64 AdditionalInfo1;
    UINT64 AdditionalInfo2;
};
#pragma pack(pop)

typedef struct _PHYSICAL_MEMORY_RANGE PHYSICAL_MEMORY_RANGE, *PPHYSICAL_MEMORY_RANGE;
struct _PHYSICAL_MEMORY_RANGE {
    PHYSICAL_ADDRESS BaseAddress;
    LARGE_INTEGER NumberOfBytes;
};

typedef struct _WHEA_AMD_EXTENDED_REGISTERS WHEA_AMD_EXTENDED_REGISTERS,
    *PWHEA_AMD_EXTENDED_REGISTERS;
#pragma pack(push, 1)
struct _WHEA_AMD_EXTENDED_REGISTERS {
    ULONGLONG IPID;
    ULONGLONG SYND;
    ULONGLONG CONFIG;
    ULONGLONG DESTAT;
    ULONGLONG DEADDR;
    ULONGLONG MISC1;
    ULONGLONG MISC2;
    ULONGLONG MISC3;
    ULONGLONG MISC4;
    ULONGLONG RasCap;
    ULONGLONG Reserved[14];
};
#pragma pack(pop)

typedef union _WHEA_ARM_PROCESSOR_ERROR_SECTION_VALID_BITS
    WHEA_ARM_PROCESSOR_ERROR_SECTION_VALID_BITS,
    *PWHEA_ARM_PROCESSOR_ERROR_SECTION_VALID_BITS;
#pragma pack(push, 1)
union _WHEA_ARM_PROCESSOR_ERROR_SECTION_VALID_BITS {
    struct {
        ULONG MPIDR : 1;
        ULONG AffinityLevel : 1;
        ULONG RunningState : 1;
        ULONG VendorSpecificInfo : 1;
        ULONG Reserved : 28;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef struct _WHEA_ARM_PROCESSOR_ERROR_SECTION WHEA_ARM_PROCESSOR_ERROR_SECTION,
    *PWHEA_ARM_PROCESSOR_ERROR_SECTION;
#pragma pack(push, 1)
struct _WHEA_ARM_PROCESSOR_ERROR_SECTION {
    WHEA_ARM_PROCESSOR_ERROR_SECTION_VALID_BITS ValidBits;
    USHORT ErrorInformationStructures;
    USHORT ContextInformationStructures;
    ULONG SectionLength;
    UCHAR ErrorAffinityLevel;
    UCHAR Reserved[3];
    ULONGLONG MPIDR_EL1;
    ULONGLONG MIDR_EL1;
    ULONG RunningState;
    ULONG PSCIState;
    UCHAR Data[1];
};
#pragma pack(pop)

typedef union _WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_FLAGS
    WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_FLAGS,
    *PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR_FLAGS;
#pragma pack(push, 1)
union _WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_FLAGS {
    struct {
        ULONG Primary : 1;
        ULONG ContainmentWarning : 1;
        ULONG Reset : 1;
        ULONG ThresholdExceeded : 1;
        ULONG ResourceNotAvailable : 1;
        ULONG LatentError : 1;
        ULONG Propagated : 1;
        ULONG FruTextByPlugin : 1;
        ULONG Reserved : 24;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef union _WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_VALIDBITS
    WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_VALIDBITS,
    *PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR_VALIDBITS;
union _WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_VALIDBITS {
    struct {
        UCHAR FRUId : 1;
        UCHAR FRUText : 1;
        UCHAR Reserved : 6;
    };
    UCHAR AsUCHAR;
};

#pragma pack(push, 1)
union _WHEA_REVISION {
    struct {
        UCHAR MinorRevision;
        UCHAR MajorRevision;
    };
    USHORT AsUSHORT;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_ERROR_RECORD_SECTION_DESCRIPTOR {
    ULONG SectionOffset;
    ULONG SectionLength;
    WHEA_REVISION Revision;
    WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_VALIDBITS ValidBits;
    UCHAR Reserved;
    WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_FLAGS Flags;
    GUID SectionType;
    GUID FRUId;
    WHEA_ERROR_SEVERITY SectionSeverity;
    CCHAR FRUText[20];
};
#pragma pack(pop)

typedef union _WHEA_RECOVERY_ACTION WHEA_RECOVERY_ACTION, *PWHEA_RECOVERY_ACTION;
#pragma pack(push, 1)
union _WHEA_RECOVERY_ACTION {
    struct {
        ULONG NoneAttempted : 1;
        ULONG TerminateProcess : 1;
        ULONG ForwardedToVm : 1;
        ULONG MarkPageBad : 1;
        ULONG PoisonNotPresent : 1;
        ULONG Reserved : 28;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef struct _WHEA_ERROR_RECOVERY_INFO_SECTION WHEA_ERROR_RECOVERY_INFO_SECTION,
    *PWHEA_ERROR_RECOVERY_INFO_SECTION;
#pragma pack(push, 1)
struct _WHEA_ERROR_RECOVERY_INFO_SECTION {
    BOOLEAN RecoveryKernel;
    WHEA_RECOVERY_ACTION RecoveryAction;
    WHEA_RECOVERY_TYPE RecoveryType;
    KIRQL Irql;
    BOOLEAN RecoverySucceeded;
    WHEA_RECOVERY_FAILURE_REASON FailureReason;
    CCHAR ProcessName[20];
};
#pragma pack(pop)

typedef union _WHEA_ERROR_STATUS WHEA_ERROR_STATUS, *PWHEA_ERROR_STATUS;
#pragma pack(push, 1)
union _WHEA_ERROR_STATUS {
    ULONGLONG ErrorStatus;
    struct {
        ULONGLONG Reserved1 : 8;
        ULONGLONG ErrorType : 8;
        ULONGLONG Address : 1;
        ULONGLONG Control : 1;
        ULONGLONG Data : 1;
        ULONGLONG Responder : 1;
        ULONGLONG Requester : 1;
        ULONGLONG FirstError : 1;
        ULONGLONG Overflow : 1;
        ULONGLONG Reserved2 : 41;
    };
};
#pragma pack(pop)

typedef union _WHEA_MEMORY_CORRECTABLE_ERROR_SECTION_VALIDBITS
    WHEA_MEMORY_CORRECTABLE_ERROR_SECTION_VALIDBITS,
    *PWHEA_MEMORY_CORRECTABLE_ERROR_SECTION_VALIDBITS;
#pragma pack(push, 1)
union _WHEA_MEMORY_CORRECTABLE_ERROR_SECTION_VALIDBITS {
    struct {
        ULONGLONG SocketId : 1;
        ULONGLONG ChannelId : 1;
        ULONGLONG DimmSlot : 1;
        ULONGLONG CorrectableErrorCount : 1;
        ULONGLONG Reserved : 60;
    };
    ULONGLONG ValidBits;
};
#pragma pack(pop)

typedef struct _WHEA_MEMORY_CORRECTABLE_ERROR_DATA WHEA_MEMORY_CORRECTABLE_ERROR_DATA,
    *PWHEA_MEMORY_CORRECTABLE_ERROR_DATA;
#pragma pack(push, 1)
struct _WHEA_MEMORY_CORRECTABLE_ERROR_DATA {
    WHEA_MEMORY_CORRECTABLE_ERROR_SECTION_VALIDBITS ValidBits;
    UINT32 SocketId;
    UINT32 ChannelId;
    UINT32 DimmSlot;
    UINT32 CorrectableErrorCount;
};
#pragma pack(pop)

typedef struct _WHEA_MEMORY_CORRECTABLE_ERROR_HEADER WHEA_MEMORY_CORRECTABLE_ERROR_HEADER,
    *PWHEA_MEMORY_CORRECTABLE_ERROR_HEADER;
#pragma pack(push, 1)
struct _WHEA_MEMORY_CORRECTABLE_ERROR_HEADER {
    UINT16 Version;
    UINT16 Count;
};
#pragma pack(pop)

typedef struct _WHEA_MEMORY_CORRECTABLE_ERROR_SECTION WHEA_MEMORY_CORRECTABLE_ERROR_SECTION,
    *PWHEA_MEMORY_CORRECTABLE_ERROR_SECTION;
struct _WHEA_MEMORY_CORRECTABLE_ERROR_SECTION {
    WHEA_MEMORY_CORRECTABLE_ERROR_HEADER Header;
    WHEA_MEMORY_CORRECTABLE_ERROR_DATA Data[1];
};

typedef union _WHEA_MEMORY_ERROR_SECTION_VALIDBITS WHEA_MEMORY_ERROR_SECTION_VALIDBITS,
    *PWHEA_MEMORY_ERROR_SECTION_VALIDBITS;
#pragma pack(push, 1)
union _WHEA_MEMORY_ERROR_SECTION_VALIDBITS {
    struct {
        ULONGLONG ErrorStatus : 1;
        ULONGLONG PhysicalAddress : 1;
        ULONGLONG PhysicalAddressMask : 1;
        ULONGLONG Node : 1;
        ULONGLONG Card : 1;
        ULONGLONG Module : 1;
        ULONGLONG Bank : 1;
        ULONGLONG Device : 1;
        ULONGLONG Row : 1;
        ULONGLONG Column : 1;
        ULONGLONG BitPosition : 1;
        ULONGLONG RequesterId : 1;
        ULONGLONG ResponderId : 1;
        ULONGLONG TargetId : 1;
        ULONGLONG ErrorType : 1;
        ULONGLONG RankNumber : 1;
        ULONGLONG CardHandle : 1;
        ULONGLONG ModuleHandle : 1;
        ULONGLONG ExtendedRow : 1;
        ULONGLONG BankGroup : 1;
        ULONGLONG BankAddress : 1;
        ULONGLONG ChipIdentification : 1;
        ULONGLONG Reserved : 42;
    };
    ULONGLONG ValidBits;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_MEMORY_ERROR_SECTION {
    WHEA_MEMORY_ERROR_SECTION_VALIDBITS ValidBits;
    WHEA_ERROR_STATUS ErrorStatus;
    ULONGLONG PhysicalAddress;
    ULONGLONG PhysicalAddressMask;
    USHORT Node;
    USHORT Card;
    USHORT Module;
    USHORT Bank;
    USHORT Device;
    USHORT Row;
    USHORT Column;
    USHORT BitPosition;
    ULONGLONG RequesterId;
    ULONGLONG ResponderId;
    ULONGLONG TargetId;
    UCHAR ErrorType;
    UCHAR Extended;
    USHORT RankNumber;
    USHORT CardHandle;
    USHORT ModuleHandle;
};
#pragma pack(pop)

typedef struct _WHEA_MSR_DUMP_SECTION WHEA_MSR_DUMP_SECTION, *PWHEA_MSR_DUMP_SECTION;
#pragma pack(push, 1)
struct _WHEA_MSR_DUMP_SECTION {
    UCHAR MsrDumpBuffer;
    ULONG MsrDumpLength;
    UCHAR MsrDumpData[1];
};
#pragma pack(pop)

typedef union _WHEA_NMI_ERROR_SECTION_FLAGS WHEA_NMI_ERROR_SECTION_FLAGS,
    *PWHEA_NMI_ERROR_SECTION_FLAGS;
#pragma pack(push, 1)
union _WHEA_NMI_ERROR_SECTION_FLAGS {
    struct {
        ULONG HypervisorError : 1;
        ULONG Reserved : 31;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

struct _WHEA_NMI_ERROR_SECTION {
    UCHAR Data[8];
    WHEA_NMI_ERROR_SECTION_FLAGS Flags;
};

typedef union _WHEA_PCIEXPRESS_BRIDGE_CONTROL_STATUS WHEA_PCIEXPRESS_BRIDGE_CONTROL_STATUS,
    *PWHEA_PCIEXPRESS_BRIDGE_CONTROL_STATUS;
#pragma pack(push, 1)
union _WHEA_PCIEXPRESS_BRIDGE_CONTROL_STATUS {
    struct {
        USHORT BridgeSecondaryStatus;
        USHORT BridgeControl;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef union _WHEA_PCIEXPRESS_COMMAND_STATUS WHEA_PCIEXPRESS_COMMAND_STATUS,
    *PWHEA_PCIEXPRESS_COMMAND_STATUS;
#pragma pack(push, 1)
union _WHEA_PCIEXPRESS_COMMAND_STATUS {
    struct {
        USHORT Command;
        USHORT Status;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef struct _WHEA_PCIEXPRESS_DEVICE_ID WHEA_PCIEXPRESS_DEVICE_ID, *PWHEA_PCIEXPRESS_DEVICE_ID;
#pragma pack(push, 1)
struct _WHEA_PCIEXPRESS_DEVICE_ID {
    USHORT VendorID;
    USHORT DeviceID;
    ULONG ClassCode : 24;
    ULONG FunctionNumber : 8;
    ULONG DeviceNumber : 8;
    ULONG Segment : 16;
    ULONG PrimaryBusNumber : 8;
    ULONG SecondaryBusNumber : 8;
    ULONG Reserved1 : 3;
    ULONG SlotNumber : 13;
    ULONG Reserved2 : 8;
};
#pragma pack(pop)

typedef union _WHEA_PCIEXPRESS_ERROR_SECTION_VALIDBITS WHEA_PCIEXPRESS_ERROR_SECTION_VALIDBITS,
    *PWHEA_PCIEXPRESS_ERROR_SECTION_VALIDBITS;
#pragma pack(push, 1)
union _WHEA_PCIEXPRESS_ERROR_SECTION_VALIDBITS {
    struct {
        ULONGLONG PortType : 1;
        ULONGLONG Version : 1;
        ULONGLONG CommandStatus : 1;
        ULONGLONG DeviceId : 1;
        ULONGLONG DeviceSerialNumber : 1;
        ULONGLONG BridgeControlStatus : 1;
        ULONGLONG ExpressCapability : 1;
        ULONGLONG AerInfo : 1;
        ULONGLONG Reserved : 56;
    };
    ULONGLONG ValidBits;
};
#pragma pack(pop)

typedef union _WHEA_PCIEXPRESS_VERSION WHEA_PCIEXPRESS_VERSION, *PWHEA_PCIEXPRESS_VERSION;
#pragma pack(push, 1)
union _WHEA_PCIEXPRESS_VERSION {
    struct {
        UCHAR MinorVersion;
        UCHAR MajorVersion;
        USHORT Reserved;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_PCIEXPRESS_ERROR_SECTION {
    WHEA_PCIEXPRESS_ERROR_SECTION_VALIDBITS ValidBits;
    WHEA_PCIEXPRESS_DEVICE_TYPE PortType;
    WHEA_PCIEXPRESS_VERSION Version;
    WHEA_PCIEXPRESS_COMMAND_STATUS CommandStatus;
    ULONG Reserved;
    WHEA_PCIEXPRESS_DEVICE_ID DeviceId;
    ULONGLONG DeviceSerialNumber;
    WHEA_PCIEXPRESS_BRIDGE_CONTROL_STATUS BridgeControlStatus;
    UCHAR ExpressCapability[60];
    UCHAR AerInfo[96];
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_PCIE_ADDRESS {
    UINT32 Segment;
    UINT32 Bus;
    UINT32 Device;
    UINT32 Function;
};
#pragma pack(pop)

typedef union _WHEA_PCIE_CORRECTABLE_ERROR_DEVICES_VALIDBITS
    WHEA_PCIE_CORRECTABLE_ERROR_DEVICES_VALIDBITS,
    *PWHEA_PCIE_CORRECTABLE_ERROR_DEVICES_VALIDBITS;
#pragma pack(push, 1)
union _WHEA_PCIE_CORRECTABLE_ERROR_DEVICES_VALIDBITS {
    struct {
        ULONGLONG Segment : 1;
        ULONGLONG Bus : 1;
        ULONGLONG Device : 1;
        ULONGLONG Function : 1;
        ULONGLONG Mask : 1;
        ULONGLONG CorrectableErrorCount : 1;
        ULONGLONG Reserved : 58;
    };
    ULONGLONG ValidBits;
};
#pragma pack(pop)

typedef struct _WHEA_PCIE_CORRECTABLE_ERROR_DEVICES WHEA_PCIE_CORRECTABLE_ERROR_DEVICES,
    *PWHEA_PCIE_CORRECTABLE_ERROR_DEVICES;
#pragma pack(push, 1)
struct _WHEA_PCIE_CORRECTABLE_ERROR_DEVICES {
    WHEA_PCIE_CORRECTABLE_ERROR_DEVICES_VALIDBITS ValidBits;
    WHEA_PCIE_ADDRESS Address;
    UINT32 Mask;
    UINT32 CorrectableErrorCount[32];
};
#pragma pack(pop)

typedef struct _WHEA_PCIE_CORRECTABLE_ERROR_SECTION_HEADER
    WHEA_PCIE_CORRECTABLE_ERROR_SECTION_HEADER,
    *PWHEA_PCIE_CORRECTABLE_ERROR_SECTION_HEADER;
#pragma pack(push, 1)
struct _WHEA_PCIE_CORRECTABLE_ERROR_SECTION_HEADER {
    UINT16 Version;
    UINT16 Count;
};
#pragma pack(pop)

typedef struct _WHEA_PCIE_CORRECTABLE_ERROR_SECTION WHEA_PCIE_CORRECTABLE_ERROR_SECTION,
    *PWHEA_PCIE_CORRECTABLE_ERROR_SECTION;
struct _WHEA_PCIE_CORRECTABLE_ERROR_SECTION {
    WHEA_PCIE_CORRECTABLE_ERROR_SECTION_HEADER Header;
    WHEA_PCIE_CORRECTABLE_ERROR_DEVICES Devices[1];
};

typedef union _WHEA_PCIXBUS_COMMAND WHEA_PCIXBUS_COMMAND, *PWHEA_PCIXBUS_COMMAND;
#pragma pack(push, 1)
union _WHEA_PCIXBUS_COMMAND {
    struct {
        ULONGLONG Command : 56;
        ULONGLONG PCIXCommand : 1;
        ULONGLONG Reserved : 7;
    };
    ULONGLONG AsULONGLONG;
};
#pragma pack(pop)

typedef union _WHEA_PCIXBUS_ERROR_SECTION_VALIDBITS WHEA_PCIXBUS_ERROR_SECTION_VALIDBITS,
    *PWHEA_PCIXBUS_ERROR_SECTION_VALIDBITS;
#pragma pack(push, 1)
union _WHEA_PCIXBUS_ERROR_SECTION_VALIDBITS {
    struct {
        ULONGLONG ErrorStatus : 1;
        ULONGLONG ErrorType : 1;
        ULONGLONG BusId : 1;
        ULONGLONG BusAddress : 1;
        ULONGLONG BusData : 1;
        ULONGLONG BusCommand : 1;
        ULONGLONG RequesterId : 1;
        ULONGLONG CompleterId : 1;
        ULONGLONG TargetId : 1;
        ULONGLONG Reserved : 55;
    };
    ULONGLONG ValidBits;
};
#pragma pack(pop)

typedef union _WHEA_PCIXBUS_ID WHEA_PCIXBUS_ID, *PWHEA_PCIXBUS_ID;
#pragma pack(push, 1)
union _WHEA_PCIXBUS_ID {
    struct {
        UCHAR BusNumber;
        UCHAR BusSegment;
    };
    USHORT AsUSHORT;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_PCIXBUS_ERROR_SECTION {
    WHEA_PCIXBUS_ERROR_SECTION_VALIDBITS ValidBits;
    WHEA_ERROR_STATUS ErrorStatus;
    USHORT ErrorType;
    WHEA_PCIXBUS_ID BusId;
    ULONG Reserved;
    ULONGLONG BusAddress;
    ULONGLONG BusData;
    WHEA_PCIXBUS_COMMAND BusCommand;
    ULONGLONG RequesterId;
    ULONGLONG CompleterId;
    ULONGLONG TargetId;
};
#pragma pack(pop)

typedef union _WHEA_PCIXDEVICE_ERROR_SECTION_VALIDBITS WHEA_PCIXDEVICE_ERROR_SECTION_VALIDBITS,
    *PWHEA_PCIXDEVICE_ERROR_SECTION_VALIDBITS;
#pragma pack(push, 1)
union _WHEA_PCIXDEVICE_ERROR_SECTION_VALIDBITS {
    struct {
        ULONGLONG ErrorStatus : 1;
        ULONGLONG IdInfo : 1;
        ULONGLONG MemoryNumber : 1;
        ULONGLONG IoNumber : 1;
        ULONGLONG RegisterDataPairs : 1;
        ULONGLONG Reserved : 59;
    };
    ULONGLONG ValidBits;
};
#pragma pack(pop)

typedef struct _WHEA_PCIXDEVICE_ID WHEA_PCIXDEVICE_ID, *PWHEA_PCIXDEVICE_ID;
#pragma pack(push, 1)
struct _WHEA_PCIXDEVICE_ID {
    USHORT VendorId;
    USHORT DeviceId;
    ULONG ClassCode : 24;
    ULONG FunctionNumber : 8;
    ULONG DeviceNumber : 8;
    ULONG BusNumber : 8;
    ULONG SegmentNumber : 8;
    ULONG Reserved1 : 8;
    ULONG Reserved2;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_PCIXDEVICE_ERROR_SECTION {
    WHEA_PCIXDEVICE_ERROR_SECTION_VALIDBITS ValidBits;
    WHEA_ERROR_STATUS ErrorStatus;
    WHEA_PCIXDEVICE_ID IdInfo;
    ULONG MemoryNumber;
    ULONG IoNumber;
    WHEA_PCIXDEVICE_REGISTER_PAIR RegisterDataPairs[1];
};
#pragma pack(pop)

typedef struct _WHEA_PCI_RECOVERY_SECTION WHEA_PCI_RECOVERY_SECTION, *PWHEA_PCI_RECOVERY_SECTION;
struct _WHEA_PCI_RECOVERY_SECTION {
    UINT8 SignalType;
    BOOLEAN RecoveryAttempted;
    UINT8 RecoveryStatus;
};

typedef union _WHEA_PMEM_ERROR_SECTION_VALIDBITS WHEA_PMEM_ERROR_SECTION_VALIDBITS,
    *PWHEA_PMEM_ERROR_SECTION_VALIDBITS;
#pragma pack(push, 1)
union _WHEA_PMEM_ERROR_SECTION_VALIDBITS {
    struct {
        ULONGLONG ErrorStatus : 1;
        ULONGLONG NFITHandle : 1;
        ULONGLONG LocationInfo : 1;
        ULONGLONG Reserved : 61;
    };
    ULONGLONG ValidBits;
};
#pragma pack(pop)

typedef struct _WHEA_PMEM_PAGE_RANGE WHEA_PMEM_PAGE_RANGE, *PWHEA_PMEM_PAGE_RANGE;
#pragma pack(push, 1)
struct _WHEA_PMEM_PAGE_RANGE {
    ULONG64 StartingPfn;
    ULONG64 PageCount;
    ULONG64 MarkedBadBitmap;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_PMEM_ERROR_SECTION {
    WHEA_PMEM_ERROR_SECTION_VALIDBITS ValidBits;
    UCHAR LocationInfo[64];
    WHEA_ERROR_STATUS ErrorStatus;
    ULONG NFITHandle;
    ULONG PageRangeCount;
    WHEA_PMEM_PAGE_RANGE PageRange[1];
};
#pragma pack(pop)

typedef union _WHEA_PROCESSOR_GENERIC_ERROR_SECTION_VALIDBITS
    WHEA_PROCESSOR_GENERIC_ERROR_SECTION_VALIDBITS,
    *PWHEA_PROCESSOR_GENERIC_ERROR_SECTION_VALIDBITS;
#pragma pack(push, 1)
union _WHEA_PROCESSOR_GENERIC_ERROR_SECTION_VALIDBITS {
    struct {
        ULONGLONG ProcessorType : 1;
        ULONGLONG InstructionSet : 1;
        ULONGLONG ErrorType : 1;
        ULONGLONG Operation : 1;
        ULONGLONG Flags : 1;
        ULONGLONG Level : 1;
        ULONGLONG CPUVersion : 1;
        ULONGLONG CPUBrandString : 1;
        ULONGLONG ProcessorId : 1;
        ULONGLONG TargetAddress : 1;
        ULONGLONG RequesterId : 1;
        ULONGLONG ResponderId : 1;
        ULONGLONG InstructionPointer : 1;
        ULONGLONG NativeModelId : 1;
        ULONGLONG Reserved : 50;
    };
    ULONGLONG ValidBits;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_PROCESSOR_GENERIC_ERROR_SECTION {
    WHEA_PROCESSOR_GENERIC_ERROR_SECTION_VALIDBITS ValidBits;
    UCHAR ProcessorType;
    UCHAR InstructionSet;
    UCHAR ErrorType;
    UCHAR Operation;
    UCHAR Flags;
    UCHAR Level;
    USHORT Reserved;
    ULONGLONG CPUVersion;
    UCHAR CPUBrandString[128];
    ULONGLONG ProcessorId;
    ULONGLONG TargetAddress;
    ULONGLONG RequesterId;
    ULONGLONG ResponderId;
    ULONGLONG InstructionPointer;
};
#pragma pack(pop)

typedef struct _WHEA_SEA_SECTION WHEA_SEA_SECTION, *PWHEA_SEA_SECTION;
#pragma pack(push, 1)
struct _WHEA_SEA_SECTION {
    ULONG Esr;
    ULONG64 Far;
    ULONG64 Par;
    BOOLEAN WasKernel;
};
#pragma pack(pop)

typedef struct _WHEA_SEI_SECTION WHEA_SEI_SECTION, *PWHEA_SEI_SECTION;
#pragma pack(push, 1)
struct _WHEA_SEI_SECTION {
    ULONG Esr;
    ULONG64 Far;
};
#pragma pack(pop)

typedef struct _XPF_RECOVERY_INFO XPF_RECOVERY_INFO, *PXPF_RECOVERY_INFO;
#pragma pack(push, 1)
struct _XPF_RECOVERY_INFO {
    struct {
        UINT32 NotSupported : 1;
        UINT32 Overflow : 1;
        UINT32 ContextCorrupt : 1;
        UINT32 RestartIpErrorIpNotValid : 1;
        UINT32 NoRecoveryContext : 1;
        UINT32 MiscOrAddrNotValid : 1;
        UINT32 InvalidAddressMode : 1;
        UINT32 HighIrql : 1;
        UINT32 InterruptsDisabled : 1;
        UINT32 SwapBusy : 1;
        UINT32 StackOverflow : 1;
        UINT32 Reserved : 21;
    } FailureReason;
    struct {
        UINT32 RecoveryAttempted : 1;
        UINT32 HvHandled : 1;
        UINT32 Reserved : 30;
    } Action;
    BOOLEAN ActionRequired;
    BOOLEAN RecoverySucceeded;
    BOOLEAN RecoveryKernel;
    UINT8 Reserved;
    UINT16 Reserved2;
    UINT16 Reserved3;
    UINT32 Reserved4;
};
#pragma pack(pop)

typedef struct _WHEA_XPF_MCA_SECTION WHEA_XPF_MCA_SECTION, *PWHEA_XPF_MCA_SECTION;
#pragma pack(push, 1)
struct _WHEA_XPF_MCA_SECTION {
    ULONG VersionNumber;
    WHEA_CPU_VENDOR CpuVendor;
    LARGE_INTEGER Timestamp;
    ULONG ProcessorNumber;
    MCG_STATUS GlobalStatus;
    ULONGLONG InstructionPointer;
    ULONG BankNumber;
    MCI_STATUS Status;
    ULONGLONG Address;
    ULONGLONG Misc;
    ULONG ExtendedRegisterCount;
    ULONG ApicId;
    union {
        ULONGLONG ExtendedRegisters[24];
        WHEA_AMD_EXTENDED_REGISTERS AMDExtendedRegisters;
    };
    MCG_CAP GlobalCapability;
    XPF_RECOVERY_INFO RecoveryInfo;
};
#pragma pack(pop)

typedef union _WHEA_XPF_PROCESSOR_ERROR_SECTION_VALIDBITS
    WHEA_XPF_PROCESSOR_ERROR_SECTION_VALIDBITS,
    *PWHEA_XPF_PROCESSOR_ERROR_SECTION_VALIDBITS;
#pragma pack(push, 1)
union _WHEA_XPF_PROCESSOR_ERROR_SECTION_VALIDBITS {
    struct {
        ULONGLONG LocalAPICId : 1;
        ULONGLONG CpuId : 1;
        ULONGLONG ProcInfoCount : 6;
        ULONGLONG ContextInfoCount : 6;
        ULONGLONG Reserved : 50;
    };
    ULONGLONG ValidBits;
};
#pragma pack(pop)

typedef struct _WHEA_XPF_PROCESSOR_ERROR_SECTION WHEA_XPF_PROCESSOR_ERROR_SECTION,
    *PWHEA_XPF_PROCESSOR_ERROR_SECTION;
#pragma pack(push, 1)
struct _WHEA_XPF_PROCESSOR_ERROR_SECTION {
    WHEA_XPF_PROCESSOR_ERROR_SECTION_VALIDBITS ValidBits;
    ULONGLONG LocalAPICId;
    UCHAR CpuId[48];
    UCHAR VariableInfo[1];
};
#pragma pack(pop)

extern NTKERNELAPI const PVOID MmHighestUserAddress;
extern NTKERNELAPI const PVOID MmSystemRangeStart;
extern NTKERNELAPI const ULONG64 MmUserProbeAddress;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS MmAddPhysicalMemory(_In_ PPHYSICAL_ADDRESS StartAddress,
                                         _Inout_ PLARGE_INTEGER NumberOfBytes);

_Ret_owned_(pages)
_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
NTKERNELAPI PVOID MmAllocateNonCachedMemory(_In_ SIZE_T NumberOfBytes);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS MmCopyMemory(_In_ PVOID TargetAddress, _In_ MM_COPY_ADDRESS SourceAddress,
                                  _In_ SIZE_T NumberOfBytes, _In_ ULONG Flags,
                                  _Out_ PSIZE_T NumberOfBytesTransferred);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS MmCreateMirror(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void MmFreeNonCachedMemory(_In_reads_bytes_(NumberOfBytes) _Consumes_(pages)
                                           PVOID BaseAddress,
                                       _In_ SIZE_T NumberOfBytes);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS MmGetCacheAttribute(_In_ PHYSICAL_ADDRESS PhysicalAddress,
                                         _Out_ MEMORY_CACHING_TYPE *CacheType);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS MmGetCacheAttributeEx(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ ULONG Flags,
                                           _Out_ MEMORY_CACHING_TYPE *CacheType);

NTKERNELAPI PHYSICAL_ADDRESS MmGetPhysicalAddress(_In_ PVOID BaseAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI PPHYSICAL_MEMORY_RANGE MmGetPhysicalMemoryRanges(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PPHYSICAL_MEMORY_RANGE MmGetPhysicalMemoryRangesEx(_In_opt_ PVOID PartitionObject);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PPHYSICAL_MEMORY_RANGE MmGetPhysicalMemoryRangesEx2(_In_opt_ PVOID PartitionObject,
                                                                _In_ ULONG Flags);

NTKERNELAPI PVOID MmGetVirtualForPhysical(_In_ PHYSICAL_ADDRESS PhysicalAddress);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN MmIsAddressValid(_In_ PVOID VirtualAddress);

NTKERNELAPI BOOLEAN MmIsNonPagedSystemAddressValid(_In_ PVOID VirtualAddress);

NTKERNELAPI BOOLEAN MmIsThisAnNtAsSystem(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void MmLockPagableSectionByHandle(_In_ PVOID ImageSectionHandle);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS MmMapUserAddressesToPage(_In_reads_bytes_(NumberOfBytes) PVOID BaseAddress,
                                              _In_ SIZE_T NumberOfBytes, _In_ PVOID PageAddress);

_Ret_owned_(mapping)
_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
NTKERNELAPI PVOID MmMapVideoDisplay(_In_ PHYSICAL_ADDRESS PhysicalAddress,
                                    _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS MmMapViewInSessionSpace(_In_ PVOID Section,
                                             _Outptr_result_bytebuffer_(*ViewSize)
                                                 _Out_owned_(mapping) PVOID *MappedBase,
                                             _Inout_ PSIZE_T ViewSize);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS MmMapViewInSessionSpaceEx(_In_ PVOID Section,
                                               _Outptr_result_bytebuffer_(*ViewSize)
                                                   _Out_owned_(mapping) PVOID *MappedBase,
                                               _Inout_ PSIZE_T ViewSize,
                                               _Inout_ PLARGE_INTEGER SectionOffset,
                                               _In_ ULONG_PTR Flags);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS MmMapViewInSystemSpace(_In_ PVOID Section,
                                            _Outptr_result_bytebuffer_(*ViewSize)
                                                _Out_owned_(mapping) PVOID *MappedBase,
                                            _Inout_ PSIZE_T ViewSize);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS MmMapViewInSystemSpaceEx(_In_ PVOID Section,
                                              _Outptr_result_bytebuffer_(*ViewSize)
                                                  _Out_owned_(mapping) PVOID *MappedBase,
                                              _Inout_ PSIZE_T ViewSize,
                                              _Inout_ PLARGE_INTEGER SectionOffset,
                                              _In_ ULONG_PTR Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS MmRemovePhysicalMemory(_In_ PPHYSICAL_ADDRESS StartAddress,
                                            _Inout_ PLARGE_INTEGER NumberOfBytes);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS MmRotatePhysicalView(_In_ PVOID VirtualAddress, _Inout_ PSIZE_T NumberOfBytes,
                                          _In_opt_ PMDL NewMdl, _In_ MM_ROTATE_DIRECTION Direction,
                                          _In_ PMM_ROTATE_COPY_CALLBACK_FUNCTION CopyFunction,
                                          _In_opt_ PVOID Context);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI HANDLE MmSecureVirtualMemory(_In_reads_bytes_(Size) PVOID Address, _In_ SIZE_T Size,
                                         _In_ ULONG ProbeMode);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI HANDLE MmSecureVirtualMemoryEx(_In_reads_bytes_(Size) PVOID Address, _In_ SIZE_T Size,
                                           _In_ ULONG ProbeMode, _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void MmUnmapVideoDisplay(_In_reads_bytes_(NumberOfBytes) _Consumes_(mapping)
                                         PVOID BaseAddress,
                                     _In_ SIZE_T NumberOfBytes);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS MmUnmapViewInSessionSpace(_In_ _Consumes_(mapping) PVOID MappedBase);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS MmUnmapViewInSystemSpace(_In_ _Consumes_(mapping) PVOID MappedBase);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void MmUnsecureVirtualMemory(_In_ HANDLE SecureHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void PshedFreeMemory(_In_ __drv_freesMem(Mem) PVOID Address);

NTKERNELAPI NTSTATUS WheaAddHwErrorReportSectionDeviceDriver(
    _In_ WHEA_ERROR_HANDLE ErrorHandle, _In_ ULONG SectionDataLength,
    _Out_ PWHEA_DRIVER_BUFFER_SET BufferSet);

NTKERNELAPI NTSTATUS WheaHwErrorReportSetSectionNameDeviceDriver(
    _In_ PWHEA_DRIVER_BUFFER_SET BufferSet,
    _In_ _In_range_(0, WHEA_GENERIC_ENTRY_TEXT_LEN) ULONG NameLength,
    _In_reads_bytes_(NameLength) PUCHAR Name);

#define MM_USER_PROBE_ADDRESS MmUserProbeAddress
#define MM_HIGHEST_USER_ADDRESS MmHighestUserAddress
#define MM_SYSTEM_RANGE_START MmSystemRangeStart

EXTERN_C_END

#endif

/*
 * Hardware error records and sources.
 * What ntddk.h adds to nt/whea.h.
 */
#ifndef CWDK_NT_DDK_WHEA_H
#define CWDK_NT_DDK_WHEA_H

#include "nt/forward.h"
#include "nt/memory.h"
#include "nt/interrupt.h"
#include "nt/ddk/memory.h"
#include "nt/ddk/dpc.h"
#include "nt/ddk/registry.h"
#include "nt/ddk/power.h"
#include "nt/ddk/pnp.h"
#include "nt/ddk/driver.h"

#define ERRTYP_INTERNAL 1
#define ERRTYP_MEM 4
#define ERRTYP_TLB 5
#define ERRTYP_CACHE 6
#define ERRTYP_FUNCTION 7
#define ERRTYP_SELFTEST 8
#define ERRTYP_FLOW 9
#define ERRTYP_BUS 0x10
#define ERRTYP_MAP 0x11
#define ERRTYP_IMPROPER 0x12
#define ERRTYP_UNIMPL 0x13
#define ERRTYP_LOSSOFLOCKSTEP 0x14
#define ERRTYP_RESPONSE 0x15
#define ERRTYP_PARITY 0x16
#define ERRTYP_PROTOCOL 23
#define ERRTYP_PATHERROR 0x18
#define ERRTYP_TIMEOUT 0x19
#define ERRTYP_POISONED 0x1A

#define GENPROC_FLAGS_RESTARTABLE 1
#define GENPROC_FLAGS_PRECISEIP 2
#define GENPROC_FLAGS_OVERFLOW 4
#define GENPROC_FLAGS_CORRECTED 8

#define GENPROC_OP_GENERIC 0
#define GENPROC_OP_DATAREAD 1
#define GENPROC_OP_DATAWRITE 2
#define GENPROC_OP_INSTRUCTIONEXE 3

#define GENPROC_PROCERRTYPE_UNKNOWN 0
#define GENPROC_PROCERRTYPE_CACHE 1
#define GENPROC_PROCERRTYPE_TLB 2
#define GENPROC_PROCERRTYPE_BUS 4
#define GENPROC_PROCERRTYPE_MAE 8

#define GENPROC_PROCISA_X86 0
#define GENPROC_PROCISA_IPF 1
#define GENPROC_PROCISA_X64 2
#define GENPROC_PROCISA_ARM32 4

#define GENPROC_PROCTYPE_XPF 0
#define GENPROC_PROCTYPE_IPF 1
#define GENPROC_PROCTYPE_ARM 2

#define INJECT_ERRTYPE_MEMORY_CORRECTABLE 8
#define INJECT_ERRTYPE_MEMORY_UNCORRECTABLENONFATAL 0x10
#define INJECT_ERRTYPE_MEMORY_UNCORRECTABLEFATAL 0x20
#define INJECT_ERRTYPE_PLATFORM_CORRECTABLE 0x200
#define INJECT_ERRTYPE_PLATFORM_UNCORRECTABLENONFATAL 0x400
#define INJECT_ERRTYPE_PLATFORM_UNCORRECTABLEFATAL 0x800

#define IPMI_IOCTL_INDEX 0x400

#define IPMI_OS_SEL_RECORD_VERSION 1
#define IPMI_OS_SEL_RECORD_VERSION_1 1
#define IPMI_OS_SEL_RECORD_MASK 65535
#define IPMI_OS_SEL_RECORD_SIGNATURE 0x5253534F

#define PshedFADiscovery 1

#define PshedFAErrorInfoRetrieval 8

#define PshedFAErrorInjection 0x20

#define PshedFAErrorRecordPersistence 4

#define PshedFAErrorRecovery 0x10

#define PshedFAErrorSourceControl 2

EXTERN_C_START

typedef union _WHEA_ERROR_INJECTION_CAPABILITIES WHEA_ERROR_INJECTION_CAPABILITIES,
    *PWHEA_ERROR_INJECTION_CAPABILITIES;
typedef struct _WHEA_ERROR_PACKET_V2 WHEA_ERROR_PACKET, WHEA_ERROR_PACKET_V2, *PWHEA_ERROR_PACKET,
    *PWHEA_ERROR_PACKET_V2;

typedef enum _WHEAP_PFA_OFFLINE_DECISION_TYPE {
    WheapPfaOfflinePredictiveFailure = 1,
    WheapPfaOfflineUncorrectedError,
} WHEAP_PFA_OFFLINE_DECISION_TYPE,
    *PWHEAP_PFA_OFFLINE_DECISION_TYPE;

typedef enum _WHEA_ERROR_PACKET_DATA_FORMAT {
    WheaDataFormatIPFSalRecord = 0,
    WheaDataFormatXPFMCA,
    WheaDataFormatMemory,
    WheaDataFormatPCIExpress,
    WheaDataFormatNMIPort,
    WheaDataFormatPCIXBus,
    WheaDataFormatPCIXDevice,
    WheaDataFormatGeneric,
    WheaDataFormatMax,
} WHEA_ERROR_PACKET_DATA_FORMAT,
    *PWHEA_ERROR_PACKET_DATA_FORMAT;

typedef enum _WHEA_ERROR_TYPE {
    WheaErrTypeProcessor = 0,
    WheaErrTypeMemory,
    WheaErrTypePCIExpress,
    WheaErrTypeNMI,
    WheaErrTypePCIXBus,
    WheaErrTypePCIXDevice,
    WheaErrTypeGeneric,
    WheaErrTypePmem,
} WHEA_ERROR_TYPE,
    *PWHEA_ERROR_TYPE;

typedef enum _WHEA_PSHED_PLUGIN_ENABLE_NOTIFY_ERRORS {
    PshedPiEnableNotifyErrorCreateNotifyEvent = 1,
    PshedPiEnableNotifyErrorCreateSystemThread,
    PshedPiEnableNotifyErrorMax,
} WHEA_PSHED_PLUGIN_ENABLE_NOTIFY_ERRORS,
    *PWHEA_PSHED_PLUGIN_ENABLE_NOTIFY_ERRORS;

typedef enum _WHEA_RAW_DATA_FORMAT {
    WheaRawDataFormatIPFSalRecord = 0,
    WheaRawDataFormatIA32MCA,
    WheaRawDataFormatIntel64MCA,
    WheaRawDataFormatAMD64MCA,
    WheaRawDataFormatMemory,
    WheaRawDataFormatPCIExpress,
    WheaRawDataFormatNMIPort,
    WheaRawDataFormatPCIXBus,
    WheaRawDataFormatPCIXDevice,
    WheaRawDataFormatGeneric,
    WheaRawDataFormatMax,
} WHEA_RAW_DATA_FORMAT,
    *PWHEA_RAW_DATA_FORMAT;

typedef enum _WHEA_RECOVERY_CONTEXT_ERROR_TYPE {
    WheaRecoveryContextErrorTypeMemory = 1,
    WheaRecoveryContextErrorTypePmem,
    WheaRecoveryContextErrorTypeMax,
} WHEA_RECOVERY_CONTEXT_ERROR_TYPE,
    *PWHEA_RECOVERY_CONTEXT_ERROR_TYPE;

_IRQL_requires_min_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_ATTEMPT_ERROR_RECOVERY)(_Inout_opt_ PVOID PluginContext,
                                                    _In_ ULONG BufferLength,
                                                    _In_reads_bytes_(BufferLength)
                                                        PWHEA_ERROR_RECORD ErrorRecord);

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_CLEAR_ERROR_RECORD)(_Inout_opt_ PVOID PluginContext, _In_ ULONG Flags,
                                                _In_ ULONGLONG ErrorRecordId);

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_CLEAR_ERROR_STATUS)(_Inout_opt_ PVOID PluginContext,
                                                _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                                _In_ ULONG BufferLength,
                                                _In_reads_bytes_(BufferLength)
                                                    PWHEA_ERROR_RECORD ErrorRecord);

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_DISABLE_ERROR_SOURCE)(_Inout_opt_ PVOID PluginContext,
                                                  _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource);

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_ENABLE_ERROR_SOURCE)(_Inout_opt_ PVOID PluginContext,
                                                 _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource);

_IRQL_requires_min_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_FINALIZE_ERROR_RECORD)(_Inout_opt_ PVOID PluginContext,
                                                   _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                                   _In_ ULONG BufferLength,
                                                   _Inout_updates_bytes_(BufferLength)
                                                       PWHEA_ERROR_RECORD ErrorRecord);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_GET_ALL_ERROR_SOURCES)(_Inout_opt_ PVOID PluginContext,
                                                   _Inout_ PULONG Count,
                                                   _Inout_updates_bytes_(*Length)
                                                       PWHEA_ERROR_SOURCE_DESCRIPTOR *ErrorSrcs,
                                                   _Inout_ PULONG Length);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_GET_ERROR_SOURCE_INFO)(
    _Inout_opt_ PVOID PluginContext, _Inout_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_GET_INJECTION_CAPABILITIES)(
    _Inout_opt_ PVOID PluginContext, _Out_ PWHEA_ERROR_INJECTION_CAPABILITIES Capabilities);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_INJECT_ERROR)(_Inout_opt_ PVOID PluginContext, _In_ ULONGLONG ErrorType,
                                          _In_ ULONGLONG Parameter1, _In_ ULONGLONG Parameter2,
                                          _In_ ULONGLONG Parameter3, _In_ ULONGLONG Parameter4);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_READ_ERROR_RECORD)(_Inout_opt_ PVOID PluginContext, _In_ ULONG Flags,
                                               _In_ ULONGLONG ErrorRecordId,
                                               _Out_ PULONGLONG NextErrorRecordId,
                                               _Inout_ PULONG RecordLength,
                                               _Out_writes_bytes_(*RecordLength)
                                                   PWHEA_ERROR_RECORD ErrorRecord);

_IRQL_requires_min_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_RETRIEVE_ERROR_INFO)(_Inout_opt_ PVOID PluginContext,
                                                 _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                                 _In_ ULONGLONG BufferLength,
                                                 _Inout_updates_bytes_(BufferLength)
                                                     PWHEA_ERROR_PACKET Packet);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PSHED_PI_SET_ERROR_SOURCE_INFO)(_Inout_opt_ PVOID PluginContext,
                                                   _In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource);

_IRQL_requires_min_(DISPATCH_LEVEL)
typedef NTSTATUS (*PSHED_PI_WRITE_ERROR_RECORD)(_Inout_opt_ PVOID PluginContext, _In_ ULONG Flags,
                                                _In_ ULONG RecordLength,
                                                _In_reads_bytes_(RecordLength)
                                                    PWHEA_ERROR_RECORD ErrorRecord);

typedef NTSTATUS _WHEA_ERROR_SOURCE_CORRECT(_Inout_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                            _Out_ PULONG MaximumSectionLength);
typedef _WHEA_ERROR_SOURCE_CORRECT *WHEA_ERROR_SOURCE_CORRECT;

typedef NTSTATUS _WHEA_ERROR_SOURCE_CREATE_RECORD(
    _Inout_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource, _Inout_ PWHEA_ERROR_PACKET ErrorPacket,
    _Out_writes_bytes_to_(BufferSize, ErrorRecord->Header.Length) PWHEA_ERROR_RECORD ErrorRecord,
    _In_ ULONG BufferSize, _Inout_opt_ PVOID Context);
typedef _WHEA_ERROR_SOURCE_CREATE_RECORD *WHEA_ERROR_SOURCE_CREATE_RECORD;

typedef NTSTATUS _WHEA_ERROR_SOURCE_INITIALIZE(_In_ ULONG Phase,
                                               _Inout_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                               _Inout_opt_ PVOID Context);
typedef _WHEA_ERROR_SOURCE_INITIALIZE *WHEA_ERROR_SOURCE_INITIALIZE;

typedef NTSTATUS _WHEA_ERROR_SOURCE_RECOVER(_Inout_ PVOID RecoveryContext,
                                            _Inout_ PWHEA_ERROR_SEVERITY Severity);
typedef _WHEA_ERROR_SOURCE_RECOVER *WHEA_ERROR_SOURCE_RECOVER;

typedef void _WHEA_ERROR_SOURCE_UNINITIALIZE(_Inout_opt_ PVOID Context);
typedef _WHEA_ERROR_SOURCE_UNINITIALIZE *WHEA_ERROR_SOURCE_UNINITIALIZE;

typedef BOOLEAN _WHEA_SIGNAL_HANDLER_OVERRIDE_CALLBACK(_Inout_opt_ UINT_PTR Context);
typedef _WHEA_SIGNAL_HANDLER_OVERRIDE_CALLBACK *WHEA_SIGNAL_HANDLER_OVERRIDE_CALLBACK;

typedef struct _WHEA128A WHEA128A, *PWHEA128A;
struct DECLSPEC_ALIGN(16) _WHEA128A {
    ULONGLONG Low;
    LONGLONG High;
};

typedef struct _WHEAP_ACPI_TIMEOUT_EVENT WHEAP_ACPI_TIMEOUT_EVENT, *PWHEAP_ACPI_TIMEOUT_EVENT;
struct _WHEAP_ACPI_TIMEOUT_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    CHAR TableType[32];
    CHAR TableRequest[32];
};

typedef struct _WHEAP_ADD_REMOVE_ERROR_SOURCE_EVENT WHEAP_ADD_REMOVE_ERROR_SOURCE_EVENT,
    *PWHEAP_ADD_REMOVE_ERROR_SOURCE_EVENT;
#pragma pack(push, 1)
struct _WHEAP_ADD_REMOVE_ERROR_SOURCE_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_ERROR_SOURCE_DESCRIPTOR Descriptor;
    NTSTATUS Status;
    BOOLEAN IsRemove;
};
#pragma pack(pop)

typedef union _WHEA_ERROR_RECORD_HEADER_FLAGS WHEA_ERROR_RECORD_HEADER_FLAGS,
    *PWHEA_ERROR_RECORD_HEADER_FLAGS;
#pragma pack(push, 1)
union _WHEA_ERROR_RECORD_HEADER_FLAGS {
    struct {
        ULONG Recovered : 1;
        ULONG PreviousError : 1;
        ULONG Simulated : 1;
        ULONG DeviceDriver : 1;
        ULONG CriticalEvent : 1;
        ULONG PersistPfn : 1;
        ULONG SectionsTruncated : 1;
        ULONG RecoveryInProgress : 1;
        ULONG Throttle : 1;
        ULONG Reserved : 23;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef union _WHEA_PERSISTENCE_INFO WHEA_PERSISTENCE_INFO, *PWHEA_PERSISTENCE_INFO;
#pragma pack(push, 1)
union _WHEA_PERSISTENCE_INFO {
    struct {
        ULONGLONG Signature : 16;
        ULONGLONG Length : 24;
        ULONGLONG Identifier : 16;
        ULONGLONG Attributes : 2;
        ULONGLONG DoNotLog : 1;
        ULONGLONG Reserved : 5;
    };
    ULONGLONG AsULONGLONG;
};
#pragma pack(pop)

typedef union _WHEA_TIMESTAMP WHEA_TIMESTAMP, *PWHEA_TIMESTAMP;
#pragma pack(push, 1)
union _WHEA_TIMESTAMP {
    struct {
        ULONGLONG Seconds : 8;
        ULONGLONG Minutes : 8;
        ULONGLONG Hours : 8;
        ULONGLONG Precise : 1;
        ULONGLONG Reserved : 7;
        ULONGLONG Day : 8;
        ULONGLONG Month : 8;
        ULONGLONG Year : 8;
        ULONGLONG Century : 8;
    };
    LARGE_INTEGER AsLARGE_INTEGER;
};
#pragma pack(pop)

typedef struct _WHEA_ERROR_RECORD_HEADER WHEA_ERROR_RECORD_HEADER, *PWHEA_ERROR_RECORD_HEADER;
#pragma pack(push, 1)
struct _WHEA_ERROR_RECORD_HEADER {
    ULONG Signature;
    WHEA_REVISION Revision;
    ULONG SignatureEnd;
    USHORT SectionCount;
    WHEA_ERROR_SEVERITY Severity;
    WHEA_ERROR_RECORD_HEADER_VALIDBITS ValidBits;
    ULONG Length;
    WHEA_TIMESTAMP Timestamp;
    GUID PlatformId;
    GUID PartitionId;
    GUID CreatorId;
    GUID NotifyType;
    ULONGLONG RecordId;
    WHEA_ERROR_RECORD_HEADER_FLAGS Flags;
    WHEA_PERSISTENCE_INFO PersistenceInfo;
    union {
        struct {
            ULONG OsBuildNumber;
            UCHAR Reserved2[8];
        };
        UCHAR Reserved[12];
    };
};
#pragma pack(pop)

typedef struct _WHEAP_ATTEMPT_RECOVERY_EVENT WHEAP_ATTEMPT_RECOVERY_EVENT,
    *PWHEAP_ATTEMPT_RECOVERY_EVENT;
#pragma pack(push, 1)
struct _WHEAP_ATTEMPT_RECOVERY_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_ERROR_RECORD_HEADER ErrorHeader;
    BOOLEAN ArchitecturalRecovery;
    BOOLEAN PshedRecovery;
    NTSTATUS Status;
};
#pragma pack(pop)

typedef struct _WHEAP_BAD_HEST_NOTIFY_DATA_EVENT WHEAP_BAD_HEST_NOTIFY_DATA_EVENT,
    *PWHEAP_BAD_HEST_NOTIFY_DATA_EVENT;
#pragma pack(push, 1)
struct _WHEAP_BAD_HEST_NOTIFY_DATA_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    USHORT SourceId;
    USHORT Reserved;
    WHEA_NOTIFICATION_DESCRIPTOR NotifyDesc;
};
#pragma pack(pop)

typedef struct _WHEAP_CLEARED_POISON_EVENT WHEAP_CLEARED_POISON_EVENT, *PWHEAP_CLEARED_POISON_EVENT;
#pragma pack(push, 1)
struct _WHEAP_CLEARED_POISON_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONG64 PhysicalAddress;
};
#pragma pack(pop)

typedef struct _WHEAP_CMCI_IMPLEMENTED_EVENT WHEAP_CMCI_IMPLEMENTED_EVENT,
    *PWHEAP_CMCI_IMPLEMENTED_EVENT;
struct _WHEAP_CMCI_IMPLEMENTED_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    BOOLEAN CmciAvailable;
};

typedef struct _WHEAP_CMCI_INITERR_EVENT WHEAP_CMCI_INITERR_EVENT, *PWHEAP_CMCI_INITERR_EVENT;
#pragma pack(push, 1)
struct _WHEAP_CMCI_INITERR_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONGLONG Msr;
    ULONG Type;
    ULONG Bank;
    ULONG EpIndex;
};
#pragma pack(pop)

typedef struct _WHEAP_CMCI_RESTART_EVENT WHEAP_CMCI_RESTART_EVENT, *PWHEAP_CMCI_RESTART_EVENT;
#pragma pack(push, 1)
struct _WHEAP_CMCI_RESTART_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONG CmciRestoreAttempts;
    ULONG MaxCmciRestoreLimit;
    ULONG MaxCorrectedErrorsFound;
    ULONG MaxCorrectedErrorLimit;
};
#pragma pack(pop)

typedef struct _WHEAP_CREATE_GENERIC_RECORD_EVENT WHEAP_CREATE_GENERIC_RECORD_EVENT,
    *PWHEAP_CREATE_GENERIC_RECORD_EVENT;
#pragma pack(push, 1)
struct _WHEAP_CREATE_GENERIC_RECORD_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    CHAR Error[32];
    ULONG EntryCount;
    NTSTATUS Status;
};
#pragma pack(pop)

typedef struct _WHEAP_DEFERRED_EVENT WHEAP_DEFERRED_EVENT, *PWHEAP_DEFERRED_EVENT;
#pragma pack(push, 1)
struct _WHEAP_DEFERRED_EVENT {
    LIST_ENTRY ListEntry;
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
};
#pragma pack(pop)

typedef struct _WHEAP_DEVICE_DRV_EVENT WHEAP_DEVICE_DRV_EVENT, *PWHEAP_DEVICE_DRV_EVENT;
struct _WHEAP_DEVICE_DRV_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    CHAR Function[32];
};

typedef struct _WHEAP_DROPPED_CORRECTED_ERROR_EVENT WHEAP_DROPPED_CORRECTED_ERROR_EVENT,
    *PWHEAP_DROPPED_CORRECTED_ERROR_EVENT;
#pragma pack(push, 1)
struct _WHEAP_DROPPED_CORRECTED_ERROR_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_ERROR_SOURCE_TYPE ErrorSourceType;
    ULONG ErrorSourceId;
};
#pragma pack(pop)

typedef struct _WHEAP_ERROR_CLEARED_EVENT WHEAP_ERROR_CLEARED_EVENT, *PWHEAP_ERROR_CLEARED_EVENT;
#pragma pack(push, 1)
struct _WHEAP_ERROR_CLEARED_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONG EpIndex;
    ULONG Bank;
};
#pragma pack(pop)

typedef struct _WHEAP_ERROR_RECORD_EVENT WHEAP_ERROR_RECORD_EVENT, *PWHEAP_ERROR_RECORD_EVENT;
#pragma pack(push, 1)
struct _WHEAP_ERROR_RECORD_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    PWHEA_ERROR_RECORD Record;
};
#pragma pack(pop)

typedef struct _WHEAP_FOUND_ERROR_IN_BANK_EVENT WHEAP_FOUND_ERROR_IN_BANK_EVENT,
    *PWHEAP_FOUND_ERROR_IN_BANK_EVENT;
#pragma pack(push, 1)
struct _WHEAP_FOUND_ERROR_IN_BANK_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONG EpIndex;
    ULONG Bank;
    ULONG64 MciStatus;
    ULONG ErrorType;
};
#pragma pack(pop)

typedef struct _WHEAP_GENERIC_ERR_MEM_MAP_EVENT WHEAP_GENERIC_ERR_MEM_MAP_EVENT,
    *PWHEAP_GENERIC_ERR_MEM_MAP_EVENT;
#pragma pack(push, 1)
struct _WHEAP_GENERIC_ERR_MEM_MAP_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    CHAR MapReason[32];
    ULONG64 PhysicalAddress;
    ULONG64 Length;
};
#pragma pack(pop)

typedef struct _WHEAP_OSC_IMPLEMENTED WHEAP_OSC_IMPLEMENTED, *PWHEAP_OSC_IMPLEMENTED;
struct _WHEAP_OSC_IMPLEMENTED {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    BOOLEAN OscImplemented;
    BOOLEAN DebugChecked;
};

typedef struct _WHEAP_PFA_MEMORY_OFFLINED WHEAP_PFA_MEMORY_OFFLINED, *PWHEAP_PFA_MEMORY_OFFLINED;
#pragma pack(push, 1)
struct _WHEAP_PFA_MEMORY_OFFLINED {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEAP_PFA_OFFLINE_DECISION_TYPE DecisionType;
    BOOLEAN ImmediateSuccess;
    ULONG Page;
};
#pragma pack(pop)

typedef struct _WHEAP_PFA_MEMORY_POLICY WHEAP_PFA_MEMORY_POLICY, *PWHEAP_PFA_MEMORY_POLICY;
#pragma pack(push, 1)
struct _WHEAP_PFA_MEMORY_POLICY {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONG RegistryKeysPresent;
    BOOLEAN DisableOffline;
    BOOLEAN PersistOffline;
    BOOLEAN PfaDisabled;
    ULONG PageCount;
    ULONG ErrorThreshold;
    ULONG TimeOut;
};
#pragma pack(pop)

typedef struct _WHEAP_PLUGIN_DEFECT_LIST_CORRUPT WHEAP_PLUGIN_DEFECT_LIST_CORRUPT,
    *PWHEAP_PLUGIN_DEFECT_LIST_CORRUPT;
struct _WHEAP_PLUGIN_DEFECT_LIST_CORRUPT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
};

typedef struct _WHEAP_PLUGIN_DEFECT_LIST_FULL_EVENT WHEAP_PLUGIN_DEFECT_LIST_FULL_EVENT,
    *PWHEAP_PLUGIN_DEFECT_LIST_FULL_EVENT;
struct _WHEAP_PLUGIN_DEFECT_LIST_FULL_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
};

typedef struct _WHEAP_PLUGIN_DEFECT_LIST_UEFI_VAR_FAILED WHEAP_PLUGIN_DEFECT_LIST_UEFI_VAR_FAILED,
    *PWHEAP_PLUGIN_DEFECT_LIST_UEFI_VAR_FAILED;
struct _WHEAP_PLUGIN_DEFECT_LIST_UEFI_VAR_FAILED {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
};

typedef struct _WHEAP_PLUGIN_PFA_EVENT WHEAP_PLUGIN_PFA_EVENT, *PWHEAP_PLUGIN_PFA_EVENT;
struct _WHEAP_PLUGIN_PFA_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    BOOLEAN NoFurtherPfa;
};

typedef struct _WHEAP_PSHED_INJECT_ERROR WHEAP_PSHED_INJECT_ERROR, *PWHEAP_PSHED_INJECT_ERROR;
#pragma pack(push, 1)
struct _WHEAP_PSHED_INJECT_ERROR {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONG ErrorType;
    ULONGLONG Parameter1;
    ULONGLONG Parameter2;
    ULONGLONG Parameter3;
    ULONGLONG Parameter4;
    NTSTATUS InjectionStatus;
    BOOLEAN InjectionAttempted;
    BOOLEAN InjectionByPlugin;
};
#pragma pack(pop)

typedef struct _WHEAP_PSHED_PLUGIN_REGISTER WHEAP_PSHED_PLUGIN_REGISTER,
    *PWHEAP_PSHED_PLUGIN_REGISTER;
#pragma pack(push, 1)
struct _WHEAP_PSHED_PLUGIN_REGISTER {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONG Version;
    ULONG Length;
    ULONG FunctionalAreaMask;
    NTSTATUS Status;
};
#pragma pack(pop)

typedef struct _WHEAP_ROW_FAILURE_EVENT WHEAP_ROW_FAILURE_EVENT, *PWHEAP_ROW_FAILURE_EVENT;
#pragma pack(push, 1)
struct _WHEAP_ROW_FAILURE_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    PFN_NUMBER LowOrderPage;
    PFN_NUMBER HighOrderPage;
};
#pragma pack(pop)

typedef struct _WHEAP_SPURIOUS_AER_EVENT WHEAP_SPURIOUS_AER_EVENT, *PWHEAP_SPURIOUS_AER_EVENT;
#pragma pack(push, 1)
struct _WHEAP_SPURIOUS_AER_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_ERROR_SEVERITY ErrorSeverity;
    ULONG ErrorHandlerType;
    ULONG SpuriousErrorSourceId;
    ULONG RootErrorCommand;
    ULONG RootErrorStatus;
    ULONG DeviceAssociationBitmap;
};
#pragma pack(pop)

typedef struct _WHEAP_STARTED_REPORT_HW_ERROR WHEAP_STARTED_REPORT_HW_ERROR,
    *PWHEAP_STARTED_REPORT_HW_ERROR;
#pragma pack(push, 1)
struct _WHEAP_STARTED_REPORT_HW_ERROR {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    PWHEA_ERROR_PACKET ErrorPacket;
};
#pragma pack(pop)

typedef struct _WHEAP_STUCK_ERROR_EVENT WHEAP_STUCK_ERROR_EVENT, *PWHEAP_STUCK_ERROR_EVENT;
#pragma pack(push, 1)
struct _WHEAP_STUCK_ERROR_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONG EpIndex;
    ULONG Bank;
    ULONG64 MciStatus;
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_ACPI_HEADER {
    UINT32 Signature;
    UINT32 Length;
    UINT8 Revision;
    UINT8 Checksum;
    UINT8 OemId[6];
    UINT64 OemTableId;
    UINT32 OemRevision;
    UINT32 CreatorId;
    UINT32 CreatorRevision;
};
#pragma pack(pop)

typedef struct _WHEA_ARMV8_AARCH32_GPRS WHEA_ARMV8_AARCH32_GPRS, *PWHEA_ARMV8_AARCH32_GPRS;
#pragma pack(push, 1)
struct _WHEA_ARMV8_AARCH32_GPRS {
    ULONG R0;
    ULONG R1;
    ULONG R2;
    ULONG R3;
    ULONG R4;
    ULONG R5;
    ULONG R6;
    ULONG R7;
    ULONG R8;
    ULONG R9;
    ULONG R10;
    ULONG R11;
    ULONG R12;
    ULONG R13;
    ULONG R14;
    ULONG R15;
};
#pragma pack(pop)

typedef struct _WHEA_ARMV8_AARCH64_EL3_CSR WHEA_ARMV8_AARCH64_EL3_CSR, *PWHEA_ARMV8_AARCH64_EL3_CSR;
#pragma pack(push, 1)
struct _WHEA_ARMV8_AARCH64_EL3_CSR {
    ULONGLONG ELR_EL3;
    ULONGLONG ESR_EL3;
    ULONGLONG FAR_EL3;
    ULONGLONG MAIR_EL3;
    ULONGLONG SCTLR_EL3;
    ULONGLONG SP_EL3;
    ULONGLONG SPSR_EL3;
    ULONGLONG TCR_EL3;
    ULONGLONG TPIDR_EL3;
    ULONGLONG TTBR0_EL3;
};
#pragma pack(pop)

typedef struct _WHEA_ARMV8_AARCH64_GPRS WHEA_ARMV8_AARCH64_GPRS, *PWHEA_ARMV8_AARCH64_GPRS;
#pragma pack(push, 1)
struct _WHEA_ARMV8_AARCH64_GPRS {
    ULONGLONG X0;
    ULONGLONG X1;
    ULONGLONG X2;
    ULONGLONG X3;
    ULONGLONG X4;
    ULONGLONG X5;
    ULONGLONG X6;
    ULONGLONG X7;
    ULONGLONG X8;
    ULONGLONG X9;
    ULONGLONG X10;
    ULONGLONG X11;
    ULONGLONG X12;
    ULONGLONG X13;
    ULONGLONG X14;
    ULONGLONG X15;
    ULONGLONG X16;
    ULONGLONG X17;
    ULONGLONG X18;
    ULONGLONG X19;
    ULONGLONG X20;
    ULONGLONG X21;
    ULONGLONG X22;
    ULONGLONG X23;
    ULONGLONG X24;
    ULONGLONG X25;
    ULONGLONG X26;
    ULONGLONG X27;
    ULONGLONG X28;
    ULONGLONG X29;
    ULONGLONG X30;
    ULONGLONG SP;
};
#pragma pack(pop)

typedef struct _WHEA_ARM_AARCH32_EL1_CSR WHEA_ARM_AARCH32_EL1_CSR, *PWHEA_ARM_AARCH32_EL1;
#pragma pack(push, 1)
struct _WHEA_ARM_AARCH32_EL1_CSR {
    ULONG DFAR;
    ULONG DFSR;
    ULONG IFAR;
    ULONG ISR;
    ULONG MAIR0;
    ULONG MAIR1;
    ULONG MIDR;
    ULONG MPIDR;
    ULONG NMRR;
    ULONG PRRR;
    ULONG SCTLR;
    ULONG SPSR;
    ULONG SPSR_abt;
    ULONG SPSR_fiq;
    ULONG SPSR_irq;
    ULONG SPSR_svc;
    ULONG SPSR_und;
    ULONG TPIDRPRW;
    ULONG TPIDRURO;
    ULONG TPIDRURW;
    ULONG TTBCR;
    ULONG TTBR0;
    ULONG TTBR1;
    ULONG DACR;
};
#pragma pack(pop)

typedef struct _WHEA_ARM_AARCH32_EL2_CSR WHEA_ARM_AARCH32_EL2_CSR, *PWHEA_ARM_AARCH32_EL2_CSR;
#pragma pack(push, 1)
struct _WHEA_ARM_AARCH32_EL2_CSR {
    ULONG ELR_hyp;
    ULONG HAMAIR0;
    ULONG HAMAIR1;
    ULONG HCR;
    ULONG HCR2;
    ULONG HDFAR;
    ULONG HIFAR;
    ULONG HPFAR;
    ULONG HSR;
    ULONG HTCR;
    ULONG HTPIDR;
    ULONG HTTBR;
    ULONG SPSR_hyp;
    ULONG VTCR;
    ULONG VTTBR;
    ULONG DACR32_EL2;
};
#pragma pack(pop)

typedef struct _WHEA_ARM_AARCH32_SECURE_CSR WHEA_ARM_AARCH32_SECURE_CSR,
    *PWHEA_ARM_AARCH32_SECURE_CSR;
#pragma pack(push, 1)
struct _WHEA_ARM_AARCH32_SECURE_CSR {
    ULONG SCTLR;
    ULONG SPSR_mon;
};
#pragma pack(pop)

typedef struct _WHEA_ARM_AARCH64_EL1_CSR WHEA_ARM_AARCH64_EL1_CSR, *PWHEA_ARM_AARCH64_EL1_CSR;
#pragma pack(push, 1)
struct _WHEA_ARM_AARCH64_EL1_CSR {
    ULONGLONG ELR_EL1;
    ULONGLONG ESR_EL2;
    ULONGLONG FAR_EL1;
    ULONGLONG ISR_EL1;
    ULONGLONG MAIR_EL1;
    ULONGLONG MIDR_EL1;
    ULONGLONG MPIDR_EL1;
    ULONGLONG SCTLR_EL1;
    ULONGLONG SP_EL0;
    ULONGLONG SP_EL1;
    ULONGLONG SPSR_EL1;
    ULONGLONG TCR_EL1;
    ULONGLONG TPIDR_EL0;
    ULONGLONG TPIDR_EL1;
    ULONGLONG TPIDRRO_EL0;
    ULONGLONG TTBR0_EL1;
    ULONGLONG TTBR1_EL1;
};
#pragma pack(pop)

typedef struct _WHEA_ARM_AARCH64_EL2_CSR WHEA_ARM_AARCH64_EL2_CSR, *PWHEA_ARM_AARCH64_EL2_CSR;
#pragma pack(push, 1)
struct _WHEA_ARM_AARCH64_EL2_CSR {
    ULONGLONG ELR_EL2;
    ULONGLONG ESR_EL2;
    ULONGLONG FAR_EL2;
    ULONGLONG HACR_EL2;
    ULONGLONG HCR_EL2;
    ULONGLONG HPFAR_EL2;
    ULONGLONG MAIR_EL2;
    ULONGLONG SCTLR_EL2;
    ULONGLONG SP_EL2;
    ULONGLONG SPSR_EL2;
    ULONGLONG TCR_EL2;
    ULONGLONG TPIDR_EL2;
    ULONGLONG TTBR0_EL2;
    ULONGLONG VTCR_EL2;
    ULONGLONG VTTBR_EL2;
};
#pragma pack(pop)

typedef struct _WHEA_ARM_MISC_CSR WHEA_ARM_MISC_CSR, *PWHEA_ARM_MISC_CSR;
#pragma pack(push, 1)
struct _WHEA_ARM_MISC_CSR {
    USHORT MRSEncoding;
    ULONGLONG Value;
};
#pragma pack(pop)

typedef struct _WHEA_AZCC_ROOT_BUS_ERR_EVENT WHEA_AZCC_ROOT_BUS_ERR_EVENT,
    *PWHEA_AZCC_ROOT_BUS_ERR_EVENT;
struct _WHEA_AZCC_ROOT_BUS_ERR_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    BOOLEAN MaxBusCountPassed;
    BOOLEAN InvalidBusMSR;
};

typedef struct _WHEA_AZCC_ROOT_BUS_LIST_EVENT WHEA_AZCC_ROOT_BUS_LIST_EVENT,
    *PWHEA_AZCC_ROOT_BUS_LIST_EVENT;
#pragma pack(push, 1)
struct _WHEA_AZCC_ROOT_BUS_LIST_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    UINT32 RootBusCount;
    UINT32 RootBuses[8];
};
#pragma pack(pop)

typedef struct _WHEA_AZCC_SET_POISON_EVENT WHEA_AZCC_SET_POISON_EVENT, *PWHEA_AZCC_SET_POISON_EVENT;
#pragma pack(push, 1)
struct _WHEA_AZCC_SET_POISON_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    UINT32 Bus;
    BOOLEAN ReadSuccess;
    BOOLEAN WriteSuccess;
    BOOLEAN IsEnable;
};
#pragma pack(pop)

union _WHEA_ERROR_INJECTION_CAPABILITIES {
    struct {
        ULONG ProcessorCorrectable : 1;
        ULONG ProcessorUncorrectableNonFatal : 1;
        ULONG ProcessorUncorrectableFatal : 1;
        ULONG MemoryCorrectable : 1;
        ULONG MemoryUncorrectableNonFatal : 1;
        ULONG MemoryUncorrectableFatal : 1;
        ULONG PCIExpressCorrectable : 1;
        ULONG PCIExpressUncorrectableNonFatal : 1;
        ULONG PCIExpressUncorrectableFatal : 1;
        ULONG PlatformCorrectable : 1;
        ULONG PlatformUncorrectableNonFatal : 1;
        ULONG PlatformUncorrectableFatal : 1;
        ULONG IA64Corrected : 1;
        ULONG IA64Recoverable : 1;
        ULONG IA64Fatal : 1;
        ULONG IA64RecoverableCache : 1;
        ULONG IA64RecoverableRegFile : 1;
        ULONG Reserved : 15;
    };
    ULONG AsULONG;
};

typedef union _WHEA_ERROR_PACKET_FLAGS WHEA_ERROR_PACKET_FLAGS, *PWHEA_ERROR_PACKET_FLAGS;
#pragma pack(push, 1)
union _WHEA_ERROR_PACKET_FLAGS {
    struct {
        ULONG PreviousError : 1;
        ULONG CriticalEvent : 1;
        ULONG HypervisorError : 1;
        ULONG Simulated : 1;
        ULONG PlatformPfaControl : 1;
        ULONG PlatformDirectedOffline : 1;
        ULONG AddressTranslationRequired : 1;
        ULONG AddressTranslationCompleted : 1;
        ULONG RecoveryOptional : 1;
        ULONG Reserved2 : 23;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef struct _WHEA_ERROR_PACKET_V1 WHEA_ERROR_PACKET_V1, *PWHEA_ERROR_PACKET_V1;
#pragma pack(push, 1)
struct _WHEA_ERROR_PACKET_V1 {
    ULONG Signature;
    WHEA_ERROR_PACKET_FLAGS Flags;
    ULONG Size;
    ULONG RawDataLength;
    ULONGLONG Reserved1;
    ULONGLONG Context;
    WHEA_ERROR_TYPE ErrorType;
    WHEA_ERROR_SEVERITY ErrorSeverity;
    ULONG ErrorSourceId;
    WHEA_ERROR_SOURCE_TYPE ErrorSourceType;
    ULONG Reserved2;
    ULONG Version;
    ULONGLONG Cpu;
    union {
        WHEA_PROCESSOR_GENERIC_ERROR_SECTION ProcessorError;
        WHEA_MEMORY_ERROR_SECTION MemoryError;
        WHEA_NMI_ERROR_SECTION NmiError;
        WHEA_PCIEXPRESS_ERROR_SECTION PciExpressError;
        WHEA_PCIXBUS_ERROR_SECTION PciXBusError;
        WHEA_PCIXDEVICE_ERROR_SECTION PciXDeviceError;
        WHEA_PMEM_ERROR_SECTION PmemError;
    } u;
    WHEA_RAW_DATA_FORMAT RawDataFormat;
    ULONG RawDataOffset;
    UCHAR RawData[1];
};
#pragma pack(pop)

#pragma pack(push, 1)
struct _WHEA_ERROR_PACKET_V2 {
    ULONG Signature;
    ULONG Version;
    ULONG Length;
    WHEA_ERROR_PACKET_FLAGS Flags;
    WHEA_ERROR_TYPE ErrorType;
    WHEA_ERROR_SEVERITY ErrorSeverity;
    ULONG ErrorSourceId;
    WHEA_ERROR_SOURCE_TYPE ErrorSourceType;
    GUID NotifyType;
    ULONGLONG Context;
    WHEA_ERROR_PACKET_DATA_FORMAT DataFormat;
    ULONG Reserved1;
    ULONG DataOffset;
    ULONG DataLength;
    ULONG PshedDataOffset;
    ULONG PshedDataLength;
};
#pragma pack(pop)

struct _WHEA_ERROR_RECORD {
    WHEA_ERROR_RECORD_HEADER Header;
    WHEA_ERROR_RECORD_SECTION_DESCRIPTOR SectionDescriptor[1];
};

typedef struct _WHEA_ERROR_SOURCE_CONFIGURATION WHEA_ERROR_SOURCE_CONFIGURATION,
    *PWHEA_ERROR_SOURCE_CONFIGURATION;
struct _WHEA_ERROR_SOURCE_CONFIGURATION {
    ULONG Flags;
    WHEA_ERROR_SOURCE_CORRECT Correct;
    WHEA_ERROR_SOURCE_INITIALIZE Initialize;
    WHEA_ERROR_SOURCE_CREATE_RECORD CreateRecord;
    WHEA_ERROR_SOURCE_RECOVER Recover;
    WHEA_ERROR_SOURCE_UNINITIALIZE Uninitialize;
    PVOID Reserved;
};

typedef struct _WHEA_ERROR_SOURCE_OVERRIDE_SETTINGS WHEA_ERROR_SOURCE_OVERRIDE_SETTINGS,
    *PWHEA_ERROR_SOURCE_OVERRIDE_SETTINGS;
struct _WHEA_ERROR_SOURCE_OVERRIDE_SETTINGS {
    WHEA_ERROR_SOURCE_TYPE Type;
    ULONG MaxRawDataLength;
    ULONG NumRecordsToPreallocate;
    ULONG MaxSectionsPerRecord;
};

typedef struct _WHEA_FAILED_ADD_DEFECT_LIST_EVENT WHEA_FAILED_ADD_DEFECT_LIST_EVENT,
    *PWHEA_FAILED_ADD_DEFECT_LIST_EVENT;
struct _WHEA_FAILED_ADD_DEFECT_LIST_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
};

typedef union _WHEA_GENERIC_ERROR_BLOCKSTATUS WHEA_GENERIC_ERROR_BLOCKSTATUS,
    *PWHEA_GENERIC_ERROR_BLOCKSTATUS;
#pragma pack(push, 1)
union _WHEA_GENERIC_ERROR_BLOCKSTATUS {
    struct {
        ULONG UncorrectableError : 1;
        ULONG CorrectableError : 1;
        ULONG MultipleUncorrectableErrors : 1;
        ULONG MultipleCorrectableErrors : 1;
        ULONG ErrorDataEntryCount : 10;
        ULONG Reserved : 18;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef struct _WHEA_GENERIC_ERROR WHEA_GENERIC_ERROR, *PWHEA_GENERIC_ERROR;
#pragma pack(push, 1)
struct _WHEA_GENERIC_ERROR {
    WHEA_GENERIC_ERROR_BLOCKSTATUS BlockStatus;
    ULONG RawDataOffset;
    ULONG RawDataLength;
    ULONG DataLength;
    WHEA_ERROR_SEVERITY ErrorSeverity;
    UCHAR Data[1];
};
#pragma pack(pop)

typedef struct _WHEA_GENERIC_ERROR_DATA_ENTRY_V1 WHEA_GENERIC_ERROR_DATA_ENTRY_V1,
    *PWHEA_GENERIC_ERROR_DATA_ENTRY_V1;
#pragma pack(push, 1)
struct _WHEA_GENERIC_ERROR_DATA_ENTRY_V1 {
    GUID SectionType;
    WHEA_ERROR_SEVERITY ErrorSeverity;
    WHEA_REVISION Revision;
    UCHAR ValidBits;
    UCHAR Flags;
    ULONG ErrorDataLength;
    GUID FRUId;
    UCHAR FRUText[20];
    UCHAR Data[1];
};
#pragma pack(pop)

typedef struct _WHEA_GENERIC_ERROR_DATA_ENTRY_V2 WHEA_GENERIC_ERROR_DATA_ENTRY,
    WHEA_GENERIC_ERROR_DATA_ENTRY_V2, *PWHEA_GENERIC_ERROR_DATA_ENTRY,
    *PWHEA_GENERIC_ERROR_DATA_ENTRY_V2;
#pragma pack(push, 1)
struct _WHEA_GENERIC_ERROR_DATA_ENTRY_V2 {
    GUID SectionType;
    WHEA_ERROR_SEVERITY ErrorSeverity;
    WHEA_REVISION Revision;
    UCHAR ValidBits;
    UCHAR Flags;
    ULONG ErrorDataLength;
    GUID FRUId;
    UCHAR FRUText[20];
    WHEA_TIMESTAMP Timestamp;
    UCHAR Data[1];
};
#pragma pack(pop)

typedef union _WHEA_IN_USE_PAGE_NOTIFY_FLAGS WHEA_IN_USE_PAGE_NOTIFY_FLAGS,
    *PWHEA_IN_USE_PAGE_NOTIFY_FLAGS;
union _WHEA_IN_USE_PAGE_NOTIFY_FLAGS {
    struct {
        UCHAR PlatformDirected : 1;
        UCHAR Reserved : 5;
        UCHAR NotifyAllOfflines : 1;
        UCHAR PageOfflined : 1;
    } Bits;
    UINT8 AsUCHAR;
};

typedef struct _WHEA_MEMORY_THROTTLE_SUMMARY_FAILED_EVENT WHEA_MEMORY_THROTTLE_SUMMARY_FAILED_EVENT,
    *PWHEA_MEMORY_THROTTLE_SUMMARY_FAILED_EVENT;
#pragma pack(push, 1)
struct _WHEA_MEMORY_THROTTLE_SUMMARY_FAILED_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    NTSTATUS Status;
};
#pragma pack(pop)

typedef struct _WHEA_OFFLINE_DONE_EVENT WHEA_OFFLINE_DONE_EVENT, *PWHEA_OFFLINE_DONE_EVENT;
#pragma pack(push, 1)
struct _WHEA_OFFLINE_DONE_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    ULONG64 Address;
};
#pragma pack(pop)

typedef struct _WHEA_PACKET_LOG_DATA WHEA_PACKET_LOG_DATA, *PWHEA_PACKET_LOG_DATA;
struct _WHEA_PACKET_LOG_DATA {
    UCHAR LogData[36];
    UCHAR ExtraBytes[36];
    ULONG_PTR BcParam3;
    ULONG_PTR BcParam4;
    ULONG LogDataLength;
    USHORT LogTag;
    USHORT Reserved;
    WHEA_REPORT_HW_ERROR_DEVICE_DRIVER_FLAGS Flags;
};

typedef struct _WHEA_PSHED_PI_CPU_BUSES_INIT_FAILED_EVENT WHEA_PSHED_PI_CPU_BUSES_INIT_FAILED_EVENT,
    *PWHEA_PSHED_PI_CPU_BUSES_INIT_FAILED_EVENT;
#pragma pack(push, 1)
struct _WHEA_PSHED_PI_CPU_BUSES_INIT_FAILED_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    NTSTATUS Status;
};
#pragma pack(pop)

typedef struct _WHEA_PSHED_PLUGIN_CALLBACKS WHEA_PSHED_PLUGIN_CALLBACKS,
    *PWHEA_PSHED_PLUGIN_CALLBACKS;
struct _WHEA_PSHED_PLUGIN_CALLBACKS {
    PSHED_PI_GET_ALL_ERROR_SOURCES GetAllErrorSources;
    PVOID Reserved;
    PSHED_PI_GET_ERROR_SOURCE_INFO GetErrorSourceInfo;
    PSHED_PI_SET_ERROR_SOURCE_INFO SetErrorSourceInfo;
    PSHED_PI_ENABLE_ERROR_SOURCE EnableErrorSource;
    PSHED_PI_DISABLE_ERROR_SOURCE DisableErrorSource;
    PSHED_PI_WRITE_ERROR_RECORD WriteErrorRecord;
    PSHED_PI_READ_ERROR_RECORD ReadErrorRecord;
    PSHED_PI_CLEAR_ERROR_RECORD ClearErrorRecord;
    PSHED_PI_RETRIEVE_ERROR_INFO RetrieveErrorInfo;
    PSHED_PI_FINALIZE_ERROR_RECORD FinalizeErrorRecord;
    PSHED_PI_CLEAR_ERROR_STATUS ClearErrorStatus;
    PSHED_PI_ATTEMPT_ERROR_RECOVERY AttemptRecovery;
    PSHED_PI_GET_INJECTION_CAPABILITIES GetInjectionCapabilities;
    PSHED_PI_INJECT_ERROR InjectError;
};

typedef struct _WHEA_PSHED_PLUGIN_DIMM_MISMATCH WHEA_PSHED_PLUGIN_DIMM_MISMATCH,
    *PWHEA_PSHED_PLUGIN_DIMM_MISMATCH;
#pragma pack(push, 1)
struct _WHEA_PSHED_PLUGIN_DIMM_MISMATCH {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    UINT16 FirmwareBank;
    UINT16 FirmwareCol;
    UINT16 FirmwareRow;
    UINT16 RetryRdBank;
    UINT16 RetryRdCol;
    UINT16 RetryRdRow;
    UINT16 TaBank;
    UINT16 TaCol;
    UINT16 TaRow;
};
#pragma pack(pop)

typedef struct _WHEA_PSHED_PLUGIN_ENABLE_NOTIFY_FAILED_EVENT
    WHEA_PSHED_PLUGIN_ENABLE_NOTIFY_FAILED_EVENT,
    *PWHEA_PSHED_PLUGIN_ENABLE_NOTIFY_FAILED_EVENT;
#pragma pack(push, 1)
struct _WHEA_PSHED_PLUGIN_ENABLE_NOTIFY_FAILED_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_PSHED_PLUGIN_ENABLE_NOTIFY_ERRORS EnableError;
};
#pragma pack(pop)

typedef struct _WHEA_PSHED_PLUGIN_HEARTBEAT WHEA_PSHED_PLUGIN_HEARTBEAT,
    *PWHEA_PSHED_PLUGIN_HEARTBEAT;
struct _WHEA_PSHED_PLUGIN_HEARTBEAT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
};

typedef struct _WHEA_PSHED_PLUGIN_INIT_FAILED_EVENT WHEA_PSHED_PLUGIN_INIT_FAILED_EVENT,
    *PWHEA_PSHED_PLUGIN_INIT_FAILED_EVENT;
#pragma pack(push, 1)
struct _WHEA_PSHED_PLUGIN_INIT_FAILED_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    NTSTATUS Status;
};
#pragma pack(pop)

typedef struct _WHEA_PSHED_PLUGIN_LOAD_EVENT WHEA_PSHED_PLUGIN_LOAD_EVENT,
    *PWHEA_PSHED_PLUGIN_LOAD_EVENT;
#pragma pack(push, 1)
struct _WHEA_PSHED_PLUGIN_LOAD_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WCHAR PluginName[32];
    ULONG MajorVersion;
    ULONG MinorVersion;
};
#pragma pack(pop)

typedef struct _WHEA_PSHED_PLUGIN_PLATFORM_SUPPORT_EVENT WHEA_PSHED_PLUGIN_PLATFORM_SUPPORT_EVENT,
    *PWHEA_PSHED_PLUGIN_PLATFORM_SUPPORT_EVENT;
#pragma pack(push, 1)
struct _WHEA_PSHED_PLUGIN_PLATFORM_SUPPORT_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WCHAR PluginName[32];
    BOOLEAN Supported;
};
#pragma pack(pop)

typedef struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V1 WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V1;
struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V1 {
    ULONG Length;
    ULONG Version;
    PVOID Context;
    ULONG FunctionalAreaMask;
    ULONG Reserved;
    WHEA_PSHED_PLUGIN_CALLBACKS Callbacks;
};

typedef struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V2 WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V2,
    *PWHEA_PSHED_PLUGIN_REGISTRATION_PACKET;
typedef WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V2 WHEA_PSHED_PLUGIN_REGISTRATION_PACKET;
struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET_V2 {
    ULONG Length;
    ULONG Version;
    PVOID Context;
    ULONG FunctionalAreaMask;
    ULONG Reserved;
    WHEA_PSHED_PLUGIN_CALLBACKS Callbacks;
    PVOID PluginHandle;
};

typedef struct _WHEA_PSHED_PLUGIN_UNLOAD_EVENT WHEA_PSHED_PLUGIN_UNLOAD_EVENT,
    *PWHEA_PSHED_PLUGIN_UNLOAD_EVENT;
#pragma pack(push, 1)
struct _WHEA_PSHED_PLUGIN_UNLOAD_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WCHAR PluginName[32];
};
#pragma pack(pop)

struct _WHEA_RECOVERY_CONTEXT {
    union {
        struct {
            ULONG_PTR Address;
            BOOLEAN Consumed;
            UINT16 ErrorCode;
            BOOLEAN ErrorIpValid;
            BOOLEAN RestartIpValid;
            BOOLEAN ClearPoison;
        } MemoryError;
        struct {
            ULONG_PTR PmemErrInfo;
        } PmemError;
    };
    UINT64 PartitionId;
    UINT32 VpIndex;
    WHEA_RECOVERY_CONTEXT_ERROR_TYPE ErrorType;
};

typedef struct _WHEA_SRAR_DETAIL_EVENT WHEA_SRAR_DETAIL_EVENT, *PWHEA_SRAR_DETAIL_EVENT;
#pragma pack(push, 1)
struct _WHEA_SRAR_DETAIL_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    UINT32 RecoveryContextFlags;
    UINT64 RecoveryContextPa;
    NTSTATUS PageOfflineStatus;
    BOOLEAN KernelConsumerError;
};
#pragma pack(pop)

typedef struct _WHEA_SRAS_TABLE_ENTRIES_EVENT WHEA_SRAS_TABLE_ENTRIES_EVENT,
    *PWHEA_SRAS_TABLE_ENTRIES_EVENT;
#pragma pack(push, 1)
struct _WHEA_SRAS_TABLE_ENTRIES_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    UINT32 LogNumber;
    UINT32 NumberSignals;
    UINT8 Data[1];
};
#pragma pack(pop)

typedef struct _WHEA_SRAS_TABLE_ERROR WHEA_SRAS_TABLE_ERROR, *PWHEA_SRAS_TABLE_ERROR;
struct _WHEA_SRAS_TABLE_ERROR {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
};

typedef struct _WHEA_SRAS_TABLE_NOT_FOUND WHEA_SRAS_TABLE_NOT_FOUND, *PWHEA_SRAS_TABLE_NOT_FOUND;
struct _WHEA_SRAS_TABLE_NOT_FOUND {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
};

typedef struct _WHEA_THROTTLE_ADD_ERR_SRC_FAILED_EVENT WHEA_THROTTLE_ADD_ERR_SRC_FAILED_EVENT,
    *PWHEA_THROTTLE_ADD_ERR_SRC_FAILED_EVENT;
struct _WHEA_THROTTLE_ADD_ERR_SRC_FAILED_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
};

typedef struct _WHEA_THROTTLE_MEMORY_ADD_OR_REMOVE_EVENT WHEA_THROTTLE_MEMORY_ADD_OR_REMOVE_EVENT,
    *PWHEA_THROTTLE_MEMORY_ADD_OR_REMOVE_EVENT;
#pragma pack(push, 1)
struct _WHEA_THROTTLE_MEMORY_ADD_OR_REMOVE_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    UINT32 SocketId;
    UINT32 ChannelId;
    UINT32 DimmSlot;
};
#pragma pack(pop)

typedef struct _WHEA_THROTTLE_REGISTRY_CORRUPT_EVENT WHEA_THROTTLE_REGISTRY_CORRUPT_EVENT,
    *PWHEA_THROTTLE_REGISTRY_CORRUPT_EVENT;
#pragma pack(push, 1)
struct _WHEA_THROTTLE_REGISTRY_CORRUPT_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEA_THROTTLE_TYPE ThrottleType;
};
#pragma pack(pop)

typedef struct _WHEA_X64_REGISTER_STATE WHEA_X64_REGISTER_STATE, *PWHEA_X64_REGISTER_STATE;
struct _WHEA_X64_REGISTER_STATE {
    ULONGLONG Rax;
    ULONGLONG Rbx;
    ULONGLONG Rcx;
    ULONGLONG Rdx;
    ULONGLONG Rsi;
    ULONGLONG Rdi;
    ULONGLONG Rbp;
    ULONGLONG Rsp;
    ULONGLONG R8;
    ULONGLONG R9;
    ULONGLONG R10;
    ULONGLONG R11;
    ULONGLONG R12;
    ULONGLONG R13;
    ULONGLONG R14;
    ULONGLONG R15;
    USHORT Cs;
    USHORT Ds;
    USHORT Ss;
    USHORT Es;
    USHORT Fs;
    USHORT Gs;
    ULONG Reserved;
    ULONGLONG Rflags;
    ULONGLONG Eip;
    ULONGLONG Cr0;
    ULONGLONG Cr1;
    ULONGLONG Cr2;
    ULONGLONG Cr3;
    ULONGLONG Cr4;
    ULONGLONG Cr8;
    WHEA128A Gdtr;
    WHEA128A Idtr;
    USHORT Ldtr;
    USHORT Tr;
};

typedef struct _WHEA_X86_REGISTER_STATE WHEA_X86_REGISTER_STATE, *PWHEA_X86_REGISTER_STATE;
#pragma pack(push, 1)
struct _WHEA_X86_REGISTER_STATE {
    ULONG Eax;
    ULONG Ebx;
    ULONG Ecx;
    ULONG Edx;
    ULONG Esi;
    ULONG Edi;
    ULONG Ebp;
    ULONG Esp;
    USHORT Cs;
    USHORT Ds;
    USHORT Ss;
    USHORT Es;
    USHORT Fs;
    USHORT Gs;
    ULONG Eflags;
    ULONG Eip;
    ULONG Cr0;
    ULONG Cr1;
    ULONG Cr2;
    ULONG Cr3;
    ULONG Cr4;
    ULONGLONG Gdtr;
    ULONGLONG Idtr;
    USHORT Ldtr;
    USHORT Tr;
};
#pragma pack(pop)

typedef union _WHEA_XPF_BUS_CHECK WHEA_XPF_BUS_CHECK, *PWHEA_XPF_BUS_CHECK;
#pragma pack(push, 1)
union _WHEA_XPF_BUS_CHECK {
    struct {
        ULONGLONG TransactionTypeValid : 1;
        ULONGLONG OperationValid : 1;
        ULONGLONG LevelValid : 1;
        ULONGLONG ProcessorContextCorruptValid : 1;
        ULONGLONG UncorrectedValid : 1;
        ULONGLONG PreciseIPValid : 1;
        ULONGLONG RestartableIPValid : 1;
        ULONGLONG OverflowValid : 1;
        ULONGLONG ParticipationValid : 1;
        ULONGLONG TimeoutValid : 1;
        ULONGLONG AddressSpaceValid : 1;
        ULONGLONG ReservedValid : 5;
        ULONGLONG TransactionType : 2;
        ULONGLONG Operation : 4;
        ULONGLONG Level : 3;
        ULONGLONG ProcessorContextCorrupt : 1;
        ULONGLONG Uncorrected : 1;
        ULONGLONG PreciseIP : 1;
        ULONGLONG RestartableIP : 1;
        ULONGLONG Overflow : 1;
        ULONGLONG Participation : 2;
        ULONGLONG Timeout : 1;
        ULONGLONG AddressSpace : 2;
        ULONGLONG Reserved : 29;
    };
    ULONGLONG XpfBusCheck;
};
#pragma pack(pop)

typedef union _WHEA_XPF_CACHE_CHECK WHEA_XPF_CACHE_CHECK, *PWHEA_XPF_CACHE_CHECK;
#pragma pack(push, 1)
union _WHEA_XPF_CACHE_CHECK {
    struct {
        ULONGLONG TransactionTypeValid : 1;
        ULONGLONG OperationValid : 1;
        ULONGLONG LevelValid : 1;
        ULONGLONG ProcessorContextCorruptValid : 1;
        ULONGLONG UncorrectedValid : 1;
        ULONGLONG PreciseIPValid : 1;
        ULONGLONG RestartableIPValid : 1;
        ULONGLONG OverflowValid : 1;
        ULONGLONG ReservedValid : 8;
        ULONGLONG TransactionType : 2;
        ULONGLONG Operation : 4;
        ULONGLONG Level : 3;
        ULONGLONG ProcessorContextCorrupt : 1;
        ULONGLONG Uncorrected : 1;
        ULONGLONG PreciseIP : 1;
        ULONGLONG RestartableIP : 1;
        ULONGLONG Overflow : 1;
        ULONGLONG Reserved : 34;
    };
    ULONGLONG XpfCacheCheck;
};
#pragma pack(pop)

typedef struct _WHEA_XPF_CONTEXT_INFO WHEA_XPF_CONTEXT_INFO, *PWHEA_XPF_CONTEXT_INFO;
#pragma pack(push, 1)
struct _WHEA_XPF_CONTEXT_INFO {
    USHORT RegisterContextType;
    USHORT RegisterDataSize;
    ULONG MSRAddress;
    ULONGLONG MmRegisterAddress;
};
#pragma pack(pop)

typedef union _WHEA_XPF_MS_CHECK WHEA_XPF_MS_CHECK, *PWHEA_XPF_MS_CHECK;
#pragma pack(push, 1)
union _WHEA_XPF_MS_CHECK {
    struct {
        ULONGLONG ErrorTypeValid : 1;
        ULONGLONG ProcessorContextCorruptValid : 1;
        ULONGLONG UncorrectedValid : 1;
        ULONGLONG PreciseIPValid : 1;
        ULONGLONG RestartableIPValid : 1;
        ULONGLONG OverflowValid : 1;
        ULONGLONG ReservedValue : 10;
        ULONGLONG ErrorType : 3;
        ULONGLONG ProcessorContextCorrupt : 1;
        ULONGLONG Uncorrected : 1;
        ULONGLONG PreciseIP : 1;
        ULONGLONG RestartableIP : 1;
        ULONGLONG Overflow : 1;
        ULONGLONG Reserved : 40;
    };
    ULONGLONG XpfMsCheck;
};
#pragma pack(pop)

typedef union _WHEA_XPF_TLB_CHECK WHEA_XPF_TLB_CHECK, *PWHEA_XPF_TLB_CHECK;
#pragma pack(push, 1)
union _WHEA_XPF_TLB_CHECK {
    struct {
        ULONGLONG TransactionTypeValid : 1;
        ULONGLONG OperationValid : 1;
        ULONGLONG LevelValid : 1;
        ULONGLONG ProcessorContextCorruptValid : 1;
        ULONGLONG UncorrectedValid : 1;
        ULONGLONG PreciseIPValid : 1;
        ULONGLONG RestartableIPValid : 1;
        ULONGLONG OverflowValid : 1;
        ULONGLONG ReservedValid : 8;
        ULONGLONG TransactionType : 2;
        ULONGLONG Operation : 4;
        ULONGLONG Level : 3;
        ULONGLONG ProcessorContextCorrupt : 1;
        ULONGLONG Uncorrected : 1;
        ULONGLONG PreciseIP : 1;
        ULONGLONG RestartableIP : 1;
        ULONGLONG Overflow : 1;
        ULONGLONG Reserved : 34;
    };
    ULONGLONG XpfTLBCheck;
};
#pragma pack(pop)

typedef struct _WHEA_XPF_PROCINFO WHEA_XPF_PROCINFO, *PWHEA_XPF_PROCINFO;
#pragma pack(push, 1)
struct _WHEA_XPF_PROCINFO {
    GUID CheckInfoId;
    WHEA_XPF_PROCINFO_VALIDBITS ValidBits;
    union {
        WHEA_XPF_CACHE_CHECK CacheCheck;
        WHEA_XPF_TLB_CHECK TlbCheck;
        WHEA_XPF_BUS_CHECK BusCheck;
        WHEA_XPF_MS_CHECK MsCheck;
        ULONGLONG AsULONGLONG;
    } CheckInfo;
    ULONGLONG TargetId;
    ULONGLONG RequesterId;
    ULONGLONG ResponderId;
    ULONGLONG InstructionPointer;
};
#pragma pack(pop)

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern PHVL_WHEA_ERROR_NOTIFICATION HvlpWheaErrorNotificationCallback;
extern NTKERNELAPI ULONG KeLastBranchMSR;

NTKERNELAPI NTSTATUS HvlRegisterWheaErrorNotification(_In_ PHVL_WHEA_ERROR_NOTIFICATION Callback);

NTKERNELAPI NTSTATUS HvlUnregisterWheaErrorNotification(_In_ PHVL_WHEA_ERROR_NOTIFICATION Callback);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
__drv_allocatesMem(Mem)
_Post_writable_byte_size_(Size) DECLSPEC_IMPORT PVOID PshedAllocateMemory(_In_ ULONG Size);

DECLSPEC_IMPORT BOOLEAN PshedIsSystemWheaEnabled(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS PshedRegisterPlugin(_Inout_ PWHEA_PSHED_PLUGIN_REGISTRATION_PACKET Packet);

_IRQL_requires_max_(DIRQL)
DECLSPEC_IMPORT BOOLEAN PshedSynchronizeExecution(_In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                                  _In_ PKSYNCHRONIZE_ROUTINE SynchronizeRoutine,
                                                  _In_ PVOID SynchronizeContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void PshedUnregisterPlugin(_In_ PVOID PluginHandle);

NTKERNELAPI NTSTATUS WheaAddErrorSource(_In_ PWHEA_ERROR_SOURCE_DESCRIPTOR ErrorSource,
                                        _In_opt_ PVOID Context);

NTKERNELAPI NTSTATUS WheaAddErrorSourceDeviceDriver(
    _Inout_opt_ PVOID Context, _In_ PWHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER Configuration,
    _In_ ULONG NumberPreallocatedErrorReports);

NTKERNELAPI NTSTATUS WheaAddErrorSourceDeviceDriverV1(
    _Inout_opt_ PVOID Context, _In_ PWHEA_ERROR_SOURCE_CONFIGURATION_DEVICE_DRIVER Configuration,
    _In_ ULONG NumBuffersToPreallocate, _In_ ULONG MaxDataLength);

NTKERNELAPI NTSTATUS WheaConfigureErrorSource(_In_ WHEA_ERROR_SOURCE_TYPE SourceType,
                                              _In_ PWHEA_ERROR_SOURCE_CONFIGURATION Configuration);

NTKERNELAPI WHEA_ERROR_HANDLE WheaCreateHwErrorReportDeviceDriver(_In_ ULONG ErrorSourceId,
                                                                  _In_ PDEVICE_OBJECT DeviceObject);

NTKERNELAPI WHEA_ERROR_SOURCE_STATE WheaErrorSourceGetState(_In_ ULONG ErrorSourceId);

NTKERNELAPI BOOLEAN WheaGetNotifyAllOfflinesPolicy(VOID);

NTKERNELAPI NTSTATUS WheaHwErrorReportAbandonDeviceDriver(_In_ WHEA_ERROR_HANDLE ErrorHandle);

NTKERNELAPI NTSTATUS WheaHwErrorReportSetSeverityDeviceDriver(
    _In_ WHEA_ERROR_HANDLE ErrorHandle, _In_ WHEA_ERROR_SEVERITY ErrorSeverity);

NTKERNELAPI NTSTATUS WheaHwErrorReportSubmitDeviceDriver(_In_ WHEA_ERROR_HANDLE ErrorHandle);

NTKERNELAPI NTSTATUS WheaInitializeRecordHeader(_Out_ PWHEA_ERROR_RECORD_HEADER Header);

NTKERNELAPI BOOLEAN WheaIsCriticalState(VOID);

NTKERNELAPI void WheaLogInternalEvent(_In_ PWHEA_EVENT_LOG_ENTRY Entry);

NTKERNELAPI NTSTATUS
WheaRegisterErrorSourceOverride(_In_ WHEA_ERROR_SOURCE_OVERRIDE_SETTINGS OverrideSettings,
                                _In_ PWHEA_ERROR_SOURCE_CONFIGURATION OverrideConfig,
                                _In_ WHEA_SIGNAL_HANDLER_OVERRIDE_CALLBACK OverrideCallback);

NTKERNELAPI NTSTATUS WheaRegisterInUsePageOfflineNotification(
    _In_ PFN_IN_USE_PAGE_OFFLINE_NOTIFY Callback, _In_opt_ PVOID Context);

NTKERNELAPI void WheaRemoveErrorSource(_In_ ULONG ErrorSourceId);

NTKERNELAPI NTSTATUS WheaRemoveErrorSourceDeviceDriver(_In_ ULONG ErrorSourceId);

NTKERNELAPI NTSTATUS WheaReportHwError(_Inout_ PWHEA_ERROR_PACKET ErrorPacket);

NTKERNELAPI NTSTATUS WheaReportHwErrorDeviceDriver(
    _In_ ULONG ErrorSourceId, _In_ PDEVICE_OBJECT DeviceObject,
    _In_reads_bytes_(ErrorDataLength) PUCHAR ErrorData, _In_ ULONG ErrorDataLength,
    _In_ LPGUID SectionTypeGuid, _In_ WHEA_ERROR_SEVERITY ErrorSeverity,
    _In_ LPSTR DeviceFriendlyName);

NTKERNELAPI BOOLEAN WheaSignalHandlerOverride(_In_ WHEA_ERROR_SOURCE_TYPE SourceType,
                                              _Inout_opt_ UINT_PTR Context);

NTKERNELAPI NTSTATUS WheaUnconfigureErrorSource(_In_ WHEA_ERROR_SOURCE_TYPE SourceType);

NTKERNELAPI void WheaUnregisterErrorSourceOverride(_In_ WHEA_ERROR_SOURCE_TYPE Type,
                                                   _In_ ULONG32 OverrideErrorSourceId);

NTKERNELAPI NTSTATUS
WheaUnregisterInUsePageOfflineNotification(_In_ PFN_IN_USE_PAGE_OFFLINE_NOTIFY Callback);

EXTERN_C_END

#endif

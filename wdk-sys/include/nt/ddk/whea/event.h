/*
 * Events that WHEA writes to its log, each with its structure.
 */
#ifndef CWDK_NT_DDK_WHEA_EVENT_H
#define CWDK_NT_DDK_WHEA_EVENT_H

#include "nt/forward.h"
#include "nt/memory.h"
#include "nt/ddk/memory.h"
#include "nt/ddk/dpc.h"
#include "nt/ddk/registry.h"
#include "nt/ddk/power.h"
#include "nt/ddk/driver.h"
#include "nt/ddk/whea/record.h"

#define IPMI_IOCTL_INDEX 0x400

#define IPMI_OS_SEL_RECORD_VERSION 1
#define IPMI_OS_SEL_RECORD_VERSION_1 1
#define IPMI_OS_SEL_RECORD_MASK 65535
#define IPMI_OS_SEL_RECORD_SIGNATURE 0x5253534F

EXTERN_C_START

typedef enum _WHEAP_PFA_OFFLINE_DECISION_TYPE {
    WheapPfaOfflinePredictiveFailure = 1,
    WheapPfaOfflineUncorrectedError,
} WHEAP_PFA_OFFLINE_DECISION_TYPE,
    *PWHEAP_PFA_OFFLINE_DECISION_TYPE;

typedef enum _WHEA_PSHED_PLUGIN_ENABLE_NOTIFY_ERRORS {
    PshedPiEnableNotifyErrorCreateNotifyEvent = 1,
    PshedPiEnableNotifyErrorCreateSystemThread,
    PshedPiEnableNotifyErrorMax,
} WHEA_PSHED_PLUGIN_ENABLE_NOTIFY_ERRORS,
    *PWHEA_PSHED_PLUGIN_ENABLE_NOTIFY_ERRORS;

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

typedef struct _WHEA_FAILED_ADD_DEFECT_LIST_EVENT WHEA_FAILED_ADD_DEFECT_LIST_EVENT,
    *PWHEA_FAILED_ADD_DEFECT_LIST_EVENT;
struct _WHEA_FAILED_ADD_DEFECT_LIST_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
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

typedef struct _WHEA_PSHED_PLUGIN_UNLOAD_EVENT WHEA_PSHED_PLUGIN_UNLOAD_EVENT,
    *PWHEA_PSHED_PLUGIN_UNLOAD_EVENT;
#pragma pack(push, 1)
struct _WHEA_PSHED_PLUGIN_UNLOAD_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WCHAR PluginName[32];
};
#pragma pack(pop)

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

NTKERNELAPI void WheaLogInternalEvent(_In_ PWHEA_EVENT_LOG_ENTRY Entry);

EXTERN_C_END

#endif

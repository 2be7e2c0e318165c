/*
 * Deferred procedure calls: work an interrupt leaves for DISPATCH_LEVEL.
 * What ntddk.h adds to nt/dpc.h.
 */
#ifndef CWDK_NT_DDK_DPC_H
#define CWDK_NT_DDK_DPC_H

#include "nt/forward.h"
#include "nt/dma.h"

#define IRP_MN_DPC 1
#define IRP_MN_MDL_DPC 3
#define IRP_MN_COMPLETE_MDL_DPC 7

EXTERN_C_START

typedef enum _WHEAP_DPC_ERROR_EVENT_TYPE {
    WheapDpcErrNoErr = 0,
    WheapDpcErrBusNotFound,
    WheapDpcErrDpcedSubtree,
    WheapDpcErrDeviceIdBad,
    WheapDpcErrResetFailed,
    WheapDpcErrNoChildren,
} WHEAP_DPC_ERROR_EVENT_TYPE,
    *PWHEAP_DPC_ERROR_EVENT_TYPE;

typedef enum _WHEA_EVENT_LOG_ENTRY_ID {
    WheaEventLogEntryIdCmcPollingTimeout = (int)0x80000001,
    WheaEventLogEntryIdWheaInit,
    WheaEventLogEntryIdCmcSwitchToPolling,
    WheaEventLogEntryIdDroppedCorrectedError,
    WheaEventLogEntryIdStartedReportHwError,
    WheaEventLogEntryIdPFAMemoryOfflined,
    WheaEventLogEntryIdPFAMemoryRemoveMonitor,
    WheaEventLogEntryIdPFAMemoryPolicy,
    WheaEventLogEntryIdPshedInjectError,
    WheaEventLogEntryIdOscCapabilities,
    WheaEventLogEntryIdPshedPluginRegister,
    WheaEventLogEntryIdAddRemoveErrorSource,
    WheaEventLogEntryIdWorkQueueItem,
    WheaEventLogEntryIdAttemptErrorRecovery,
    WheaEventLogEntryIdMcaFoundErrorInBank,
    WheaEventLogEntryIdMcaStuckErrorCheck,
    WheaEventLogEntryIdMcaErrorCleared,
    WheaEventLogEntryIdClearedPoison,
    WheaEventLogEntryIdProcessEINJ,
    WheaEventLogEntryIdProcessHEST,
    WheaEventLogEntryIdCreateGenericRecord,
    WheaEventLogEntryIdErrorRecord,
    WheaEventLogEntryIdErrorRecordLimit,
    WheaEventLogEntryIdAerNotGrantedToOs,
    WheaEventLogEntryIdErrSrcArrayInvalid,
    WheaEventLogEntryIdAcpiTimeOut,
    WheaEventLogCmciRestart,
    WheaEventLogCmciFinalRestart,
    WheaEventLogEntryEtwOverFlow,
    WheaEventLogAzccRootBusSearchErr,
    WheaEventLogAzccRootBusList,
    WheaEventLogEntryIdErrSrcInvalid,
    WheaEventLogEntryIdGenericErrMemMap,
    WheaEventLogEntryIdPshedCallbackCollision,
    WheaEventLogEntryIdSELBugCheckProgress,
    WheaEventLogEntryIdPshedPluginLoad,
    WheaEventLogEntryIdPshedPluginUnload,
    WheaEventLogEntryIdPshedPluginSupported,
    WheaEventLogEntryIdDeviceDriver,
    WheaEventLogEntryIdCmciImplPresent,
    WheaEventLogEntryIdCmciInitError,
    WheaEventLogEntryIdSELBugCheckRecovery,
    WheaEventLogEntryIdDrvErrSrcInvalid,
    WheaEventLogEntryIdDrvHandleBusy,
    WheaEventLogEntryIdWheaHeartbeat,
    WheaEventLogAzccRootBusPoisonSet,
    WheaEventLogEntryIdSELBugCheckInfo,
    WheaEventLogEntryIdErrDimmInfoMismatch,
    WheaEventLogEntryIdeDpcEnabled,
    WheaEventLogEntryPageOfflineDone,
    WheaEventLogEntryPageOfflinePendMax,
    WheaEventLogEntryIdBadPageLimitReached,
    WheaEventLogEntrySrarDetail,
    WheaEventLogEntryEarlyError,
    WheaEventLogEntryIdPcieOverrideInfo,
    WheaEventLogEntryIdReadPcieOverridesErr,
    WheaEventLogEntryIdPcieConfigInfo,
    WheaEventLogEntryIdPcieSummaryFailed = (int)0x80000040,
    WheaEventLogEntryIdThrottleRegCorrupt,
    WheaEventLogEntryIdThrottleAddErrSrcFailed,
    WheaEventLogEntryIdThrottleRegDataIgnored,
    WheaEventLogEntryIdEnableKeyNotifFailed,
    WheaEventLogEntryIdKeyNotificationFailed,
    WheaEventLogEntryIdPcieRemoveDevice,
    WheaEventLogEntryIdPcieAddDevice,
    WheaEventLogEntryIdPcieSpuriousErrSource,
    WheaEventLogEntryIdMemoryAddDevice,
    WheaEventLogEntryIdMemoryRemoveDevice,
    WheaEventLogEntryIdMemorySummaryFailed,
    WheaEventLogEntryIdPcieDpcError,
    WheaEventLogEntryIdCpuBusesInitFailed,
    WheaEventLogEntryIdPshedPluginInitFailed,
    WheaEventLogEntryIdFailedAddToDefectList,
    WheaEventLogEntryIdDefectListFull,
    WheaEventLogEntryIdDefectListUEFIVarFailed,
    WheaEventLogEntryIdDefectListCorrupt,
    WheaEventLogEntryIdBadHestNotifyData,
    WheaEventLogEntryIdSrasTableNotFound,
    WheaEventLogEntryIdSrasTableError,
    WheaEventLogEntryIdSrasTableEntries,
    WheaEventLogEntryIdRowFailure,
    WheaEventLogEntryIdCpusFrozen = (int)0x80000060,
    WheaEventLogEntryIdCpusFrozenNoCrashDump,
    WheaEventLogEntryIdPshedPiTraceLog = (int)0x80040010,
} WHEA_EVENT_LOG_ENTRY_ID,
    *PWHEA_EVENT_LOG_ENTRY_ID;

typedef enum _WHEA_EVENT_LOG_ENTRY_TYPE {
    WheaEventLogEntryTypeInformational = 0,
    WheaEventLogEntryTypeWarning,
    WheaEventLogEntryTypeError,
} WHEA_EVENT_LOG_ENTRY_TYPE,
    *PWHEA_EVENT_LOG_ENTRY_TYPE;

typedef union _PCI_EXPRESS_DPC_CAPS_REGISTER PCI_EXPRESS_DPC_CAPS_REGISTER,
    *PPCI_EXPRESS_DPC_CAPS_REGISTER;
union _PCI_EXPRESS_DPC_CAPS_REGISTER {
    struct {
        USHORT InterruptMsgNumber : 5;
        USHORT RpExtensionsForDpc : 1;
        USHORT PoisonedTlpEgressBlockingSupported : 1;
        USHORT DpcSoftwareTriggeringSupported : 1;
        USHORT RpPioLogSize : 4;
        USHORT DlActiveErrCorSignalingSupported : 1;
        USHORT Reserved : 3;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_DPC_CONTROL_REGISTER PCI_EXPRESS_DPC_CONTROL_REGISTER,
    *PPCI_EXPRESS_DPC_CONTROL_REGISTER;
union _PCI_EXPRESS_DPC_CONTROL_REGISTER {
    struct {
        USHORT TriggerEnable : 2;
        USHORT CompletionControl : 1;
        USHORT InterruptEnable : 1;
        USHORT ErrCorEnable : 1;
        USHORT PoisonedTlpEgressBlockingEnable : 1;
        USHORT SoftwareTrigger : 1;
        USHORT DlActiveErrCorEnable : 1;
        USHORT Reserved : 8;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_DPC_ERROR_SOURCE_ID PCI_EXPRESS_DPC_ERROR_SOURCE_ID,
    *PPCI_EXPRESS_DPC_ERROR_SOURCE_ID;
union _PCI_EXPRESS_DPC_ERROR_SOURCE_ID {
    struct {
        USHORT Function : 3;
        USHORT Device : 5;
        USHORT Bus : 8;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_DPC_RP_PIO_EXCEPTION_REGISTER PCI_EXPRESS_DPC_RP_PIO_EXCEPTION_REGISTER,
    *PPCI_EXPRESS_DPC_RP_PIO_EXCEPTION_REGISTER;
union _PCI_EXPRESS_DPC_RP_PIO_EXCEPTION_REGISTER {
    struct {
        ULONG CfgURCpl : 1;
        ULONG CfgCACpl : 1;
        ULONG CfgCTO : 1;
        ULONG Reserved1 : 5;
        ULONG IoURCpl : 1;
        ULONG IoCACpl : 1;
        ULONG IoCTO : 1;
        ULONG Reserved2 : 5;
        ULONG MemURCpl : 1;
        ULONG MemCACpl : 1;
        ULONG MemCTO : 1;
        ULONG Reserved3 : 13;
    };
    ULONG AsULONG;
};

typedef struct _PCI_EXPRESS_DPC_RP_PIO_HEADERLOG_REGISTER PCI_EXPRESS_DPC_RP_PIO_HEADERLOG_REGISTER,
    *PPCI_EXPRESS_DPC_RP_PIO_HEADERLOG_REGISTER;
struct _PCI_EXPRESS_DPC_RP_PIO_HEADERLOG_REGISTER {
    ULONG PioHeaderLogRegister[4];
};

typedef union _PCI_EXPRESS_DPC_RP_PIO_IMPSPECLOG_REGISTER
    PCI_EXPRESS_DPC_RP_PIO_IMPSPECLOG_REGISTER,
    *PPCI_EXPRESS_DPC_RP_PIO_IMPSPECLOG_REGISTER;
union _PCI_EXPRESS_DPC_RP_PIO_IMPSPECLOG_REGISTER {
    ULONG PioImpSpecLog;
};

typedef union _PCI_EXPRESS_DPC_RP_PIO_MASK_REGISTER PCI_EXPRESS_DPC_RP_PIO_MASK_REGISTER,
    *PPCI_EXPRESS_DPC_RP_PIO_MASK_REGISTER;
union _PCI_EXPRESS_DPC_RP_PIO_MASK_REGISTER {
    struct {
        ULONG CfgURCpl : 1;
        ULONG CfgCACpl : 1;
        ULONG CfgCTO : 1;
        ULONG Reserved1 : 5;
        ULONG IoURCpl : 1;
        ULONG IoCACpl : 1;
        ULONG IoCTO : 1;
        ULONG Reserved2 : 5;
        ULONG MemURCpl : 1;
        ULONG MemCACpl : 1;
        ULONG MemCTO : 1;
        ULONG Reserved3 : 13;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_DPC_RP_PIO_SEVERITY_REGISTER PCI_EXPRESS_DPC_RP_PIO_SEVERITY_REGISTER,
    *PPCI_EXPRESS_DPC_RP_PIO_SEVERITY_REGISTER;
union _PCI_EXPRESS_DPC_RP_PIO_SEVERITY_REGISTER {
    struct {
        ULONG CfgURCpl : 1;
        ULONG CfgCACpl : 1;
        ULONG CfgCTO : 1;
        ULONG Reserved1 : 5;
        ULONG IoURCpl : 1;
        ULONG IoCACpl : 1;
        ULONG IoCTO : 1;
        ULONG Reserved2 : 5;
        ULONG MemURCpl : 1;
        ULONG MemCACpl : 1;
        ULONG MemCTO : 1;
        ULONG Reserved3 : 13;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_DPC_RP_PIO_STATUS_REGISTER PCI_EXPRESS_DPC_RP_PIO_STATUS_REGISTER,
    *PPCI_EXPRESS_DPC_RP_PIO_STATUS_REGISTER;
union _PCI_EXPRESS_DPC_RP_PIO_STATUS_REGISTER {
    struct {
        ULONG CfgURCpl : 1;
        ULONG CfgCACpl : 1;
        ULONG CfgCTO : 1;
        ULONG Reserved1 : 5;
        ULONG IoURCpl : 1;
        ULONG IoCACpl : 1;
        ULONG IoCTO : 1;
        ULONG Reserved2 : 5;
        ULONG MemURCpl : 1;
        ULONG MemCACpl : 1;
        ULONG MemCTO : 1;
        ULONG Reserved3 : 12;
        ULONG Reserved4 : 1;
    };
    ULONG AsULONG;
};

typedef union _PCI_EXPRESS_DPC_RP_PIO_SYSERR_REGISTER PCI_EXPRESS_DPC_RP_PIO_SYSERR_REGISTER,
    *PPCI_EXPRESS_DPC_RP_PIO_SYSERR_REGISTER;
union _PCI_EXPRESS_DPC_RP_PIO_SYSERR_REGISTER {
    struct {
        ULONG CfgURCpl : 1;
        ULONG CfgCACpl : 1;
        ULONG CfgCTO : 1;
        ULONG Reserved1 : 5;
        ULONG IoURCpl : 1;
        ULONG IoCACpl : 1;
        ULONG IoCTO : 1;
        ULONG Reserved2 : 5;
        ULONG MemURCpl : 1;
        ULONG MemCACpl : 1;
        ULONG MemCTO : 1;
        ULONG Reserved3 : 13;
    };
    ULONG AsULONG;
};

typedef struct _PCI_EXPRESS_DPC_RP_PIO_TLPPREFIXLOG_REGISTER
    PCI_EXPRESS_DPC_RP_PIO_TLPPREFIXLOG_REGISTER,
    *PPCI_EXPRESS_DPC_RP_PIO_TLPPREFIXLOG_REGISTER;
struct _PCI_EXPRESS_DPC_RP_PIO_TLPPREFIXLOG_REGISTER {
    ULONG PioTlpPrefixLogRegister[4];
};

typedef union _PCI_EXPRESS_DPC_STATUS_REGISTER PCI_EXPRESS_DPC_STATUS_REGISTER,
    *PPCI_EXPRESS_DPC_STATUS_REGISTER;
union _PCI_EXPRESS_DPC_STATUS_REGISTER {
    struct {
        USHORT TriggerStatus : 1;
        USHORT TriggerReason : 2;
        USHORT InterruptStatus : 1;
        USHORT RpBusy : 1;
        USHORT TriggerReasonExtension : 2;
        USHORT Reserved1 : 1;
        USHORT PioFirstErrPointer : 5;
        USHORT Reserved2 : 3;
    };
    USHORT AsUSHORT;
};

typedef struct _PCI_EXPRESS_DPC_CAPABILITY PCI_EXPRESS_DPC_CAPABILITY, *PWHEA_PCI_DPC_SECTION,
    *PPCI_EXPRESS_DPC_CAPABILITY;
typedef PCI_EXPRESS_DPC_CAPABILITY WHEA_PCI_DPC_SECTION;
struct _PCI_EXPRESS_DPC_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_DPC_CAPS_REGISTER DpcCapabilities;
    PCI_EXPRESS_DPC_CONTROL_REGISTER DpcControl;
    PCI_EXPRESS_DPC_STATUS_REGISTER DpcStatus;
    PCI_EXPRESS_DPC_ERROR_SOURCE_ID DpcErrSrcId;
    PCI_EXPRESS_DPC_RP_PIO_STATUS_REGISTER RpPioStatus;
    PCI_EXPRESS_DPC_RP_PIO_MASK_REGISTER RpPioMask;
    PCI_EXPRESS_DPC_RP_PIO_SEVERITY_REGISTER RpPioSeverity;
    PCI_EXPRESS_DPC_RP_PIO_SYSERR_REGISTER RpPioSysError;
    PCI_EXPRESS_DPC_RP_PIO_EXCEPTION_REGISTER RpPioException;
    PCI_EXPRESS_DPC_RP_PIO_HEADERLOG_REGISTER RpPioHeaderLog;
    PCI_EXPRESS_DPC_RP_PIO_IMPSPECLOG_REGISTER RpPioImpSpecLog;
    PCI_EXPRESS_DPC_RP_PIO_TLPPREFIXLOG_REGISTER RpPioPrefixLog;
};

typedef union _WHEA_EVENT_LOG_ENTRY_FLAGS WHEA_EVENT_LOG_ENTRY_FLAGS, *PWHEA_EVENT_LOG_ENTRY_FLAGS;
#pragma pack(push, 1)
union _WHEA_EVENT_LOG_ENTRY_FLAGS {
    struct {
        ULONG Reserved1 : 1;
        ULONG LogInternalEtw : 1;
        ULONG LogBlackbox : 1;
        ULONG LogSel : 1;
        ULONG RawSel : 1;
        ULONG NoFormat : 1;
        ULONG Driver : 1;
        ULONG Reserved2 : 25;
    };
    ULONG AsULONG;
};
#pragma pack(pop)

typedef struct _WHEA_EVENT_LOG_ENTRY_HEADER WHEA_EVENT_LOG_ENTRY_HEADER,
    *PWHEA_EVENT_LOG_ENTRY_HEADER;
#pragma pack(push, 1)
struct _WHEA_EVENT_LOG_ENTRY_HEADER {
    ULONG Signature;
    ULONG Version;
    ULONG Length;
    WHEA_EVENT_LOG_ENTRY_TYPE Type;
    ULONG OwnerTag;
    WHEA_EVENT_LOG_ENTRY_ID Id;
    WHEA_EVENT_LOG_ENTRY_FLAGS Flags;
    ULONG PayloadLength;
};
#pragma pack(pop)

struct _WHEA_EVENT_LOG_ENTRY {
    WHEA_EVENT_LOG_ENTRY_HEADER Header;
};

typedef struct _WHEAP_DPC_ERROR_EVENT WHEAP_DPC_ERROR_EVENT, *PWHEAP_DPC_ERROR_EVENT;
#pragma pack(push, 1)
struct _WHEAP_DPC_ERROR_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    WHEAP_DPC_ERROR_EVENT_TYPE ErrType;
    ULONG Bus;
    ULONG Device;
    ULONG Function;
    USHORT DeviceId;
    USHORT VendorId;
};
#pragma pack(pop)

typedef struct _WHEAP_EDPC_ENABLED_EVENT WHEAP_EDPC_ENABLED_EVENT, *PWHEAP_EDPC_ENABLED_EVENT;
struct _WHEAP_EDPC_ENABLED_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    BOOLEAN eDPCEnabled;
    BOOLEAN eDPCRecovEnabled;
};

EXTERN_C_END

#endif

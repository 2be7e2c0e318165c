/*
 * Threads and processes: creating system threads, priorities, notifications.
 * What ntddk.h adds to nt/thread.h.
 */
#ifndef CWDK_NT_DDK_THREAD_H
#define CWDK_NT_DDK_THREAD_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/dispatcher.h"
#include "nt/ddk/dpc.h"

#define DYNAMIC_EH_CONTINUATION_TARGET_PROCESSED 2

#define DYNAMIC_ENFORCED_ADDRESS_RANGE_PROCESSED 2

#define IO_USE_AMBIENT_SILO ((PVOID)(LONG_PTR)1)

#define POWER_THROTTLING_PROCESS_CURRENT_VERSION 1
#define POWER_THROTTLING_PROCESS_EXECUTION_SPEED 1
#define POWER_THROTTLING_THREAD_CURRENT_VERSION 1
#define POWER_THROTTLING_THREAD_EXECUTION_SPEED 1
#define POWER_THROTTLING_THREAD_VALID_FLAGS 1
#define POWER_THROTTLING_PROCESS_VALID_FLAGS 7

#define PROCESS_EXCEPTION_PORT_ALL_STATE_BITS 3UL
#define PROCESS_EXCEPTION_PORT_ALL_STATE_FLAGS 7ULL

#define PROCESS_HANDLE_RAISE_UM_EXCEPTION_ON_INVALID_HANDLE_CLOSE_DISABLED 0UL
#define PROCESS_HANDLE_EXCEPTIONS_ENABLED 1UL
#define PROCESS_HANDLE_RAISE_UM_EXCEPTION_ON_INVALID_HANDLE_CLOSE_ENABLED 1UL
#define PROCESS_HANDLE_TRACING_MAX_STACKS 0x10

#define PROCESS_LUID_DOSDEVICES_ONLY 1

#define PS_IMAGE_NOTIFY_CONFLICTING_ARCHITECTURE 1

#define PS_INVALID_SILO_CONTEXT_SLOT 0xFFFFFFFFUL

#define QUOTA_LIMITS_HARDWS_MIN_ENABLE 1
#define QUOTA_LIMITS_HARDWS_MIN_DISABLE 2
#define QUOTA_LIMITS_HARDWS_MAX_ENABLE 4
#define QUOTA_LIMITS_HARDWS_MAX_DISABLE 8
#define QUOTA_LIMITS_USE_DEFAULT_LIMITS 0x10

#define SILO_MONITOR_REGISTRATION_VERSION 1

#define THREAD_CSWITCH_PMU_DISABLE 0
#define THREAD_CSWITCH_PMU_ENABLE 1

#define THREAD_PROFILING_FLAG_DISPATCH 1

EXTERN_C_START

typedef struct _PS_CREATE_NOTIFY_INFO PS_CREATE_NOTIFY_INFO, *PPS_CREATE_NOTIFY_INFO;

typedef enum _PROCESSINFOCLASS {
    ProcessBasicInformation = 0,
    ProcessQuotaLimits,
    ProcessIoCounters,
    ProcessVmCounters,
    ProcessTimes,
    ProcessBasePriority,
    ProcessRaisePriority,
    ProcessDebugPort,
    ProcessExceptionPort,
    ProcessAccessToken,
    ProcessLdtInformation,
    ProcessLdtSize,
    ProcessDefaultHardErrorMode,
    ProcessIoPortHandlers,
    ProcessPooledUsageAndLimits,
    ProcessWorkingSetWatch,
    ProcessUserModeIOPL,
    ProcessEnableAlignmentFaultFixup,
    ProcessPriorityClass,
    ProcessWx86Information,
    ProcessHandleCount,
    ProcessAffinityMask,
    ProcessPriorityBoost,
    ProcessDeviceMap,
    ProcessSessionInformation,
    ProcessForegroundInformation,
    ProcessWow64Information,
    ProcessImageFileName,
    ProcessLUIDDeviceMapsEnabled,
    ProcessBreakOnTermination,
    ProcessDebugObjectHandle,
    ProcessDebugFlags,
    ProcessHandleTracing,
    ProcessIoPriority,
    ProcessExecuteFlags,
    ProcessTlsInformation,
    ProcessCookie,
    ProcessImageInformation,
    ProcessCycleTime,
    ProcessPagePriority,
    ProcessInstrumentationCallback,
    ProcessThreadStackAllocation,
    ProcessWorkingSetWatchEx,
    ProcessImageFileNameWin32,
    ProcessImageFileMapping,
    ProcessAffinityUpdateMode,
    ProcessMemoryAllocationMode,
    ProcessGroupInformation,
    ProcessTokenVirtualizationEnabled,
    ProcessOwnerInformation,
    ProcessWindowInformation,
    ProcessHandleInformation,
    ProcessMitigationPolicy,
    ProcessDynamicFunctionTableInformation,
    ProcessHandleCheckingMode,
    ProcessKeepAliveCount,
    ProcessRevokeFileHandles,
    ProcessWorkingSetControl,
    ProcessHandleTable,
    ProcessCheckStackExtentsMode,
    ProcessCommandLineInformation,
    ProcessProtectionInformation,
    ProcessMemoryExhaustion,
    ProcessFaultInformation,
    ProcessTelemetryIdInformation,
    ProcessCommitReleaseInformation,
    ProcessReserved1Information,
    ProcessReserved2Information,
    ProcessSubsystemProcess,
    ProcessInPrivate = 70,
    ProcessRaiseUMExceptionOnInvalidHandleClose,
    ProcessSubsystemInformation = 75,
    ProcessWin32kSyscallFilterInformation = 79,
    ProcessEnergyTrackingState = 82,
    MaxProcessInfoClass,
} PROCESSINFOCLASS;

typedef enum _PROCESS_MITIGATION_POLICY {
    ProcessDEPPolicy = 0,
    ProcessASLRPolicy,
    ProcessDynamicCodePolicy,
    ProcessStrictHandleCheckPolicy,
    ProcessSystemCallDisablePolicy,
    ProcessMitigationOptionsMask,
    ProcessExtensionPointDisablePolicy,
    ProcessControlFlowGuardPolicy,
    ProcessSignaturePolicy,
    ProcessFontDisablePolicy,
    ProcessImageLoadPolicy,
    ProcessSystemCallFilterPolicy,
    ProcessPayloadRestrictionPolicy,
    ProcessChildProcessPolicy,
    ProcessSideChannelIsolationPolicy,
    ProcessUserShadowStackPolicy,
    ProcessRedirectionTrustPolicy,
    ProcessUserPointerAuthPolicy,
    ProcessSEHOPPolicy,
    MaxProcessMitigationPolicy,
} PROCESS_MITIGATION_POLICY,
    *PPROCESS_MITIGATION_POLICY;

typedef enum _PSCREATEPROCESSNOTIFYTYPE {
    PsCreateProcessNotifySubsystems = 0,
} PSCREATEPROCESSNOTIFYTYPE;

typedef enum _PSCREATETHREADNOTIFYTYPE {
    PsCreateThreadNotifyNonSystem = 0,
    PsCreateThreadNotifySubsystems,
} PSCREATETHREADNOTIFYTYPE;

typedef enum _THREADINFOCLASS {
    ThreadBasicInformation = 0,
    ThreadTimes,
    ThreadPriority,
    ThreadBasePriority,
    ThreadAffinityMask,
    ThreadImpersonationToken,
    ThreadDescriptorTableEntry,
    ThreadEnableAlignmentFaultFixup,
    ThreadEventPair_Reusable,
    ThreadQuerySetWin32StartAddress,
    ThreadZeroTlsCell,
    ThreadPerformanceCount,
    ThreadAmILastThread,
    ThreadIdealProcessor,
    ThreadPriorityBoost,
    ThreadSetTlsArrayAddress,
    ThreadIsIoPending,
    ThreadHideFromDebugger,
    ThreadBreakOnTermination,
    ThreadSwitchLegacyState,
    ThreadIsTerminated,
    ThreadLastSystemCall,
    ThreadIoPriority,
    ThreadCycleTime,
    ThreadPagePriority,
    ThreadActualBasePriority,
    ThreadTebInformation,
    ThreadCSwitchMon,
    ThreadCSwitchPmu,
    ThreadWow64Context,
    ThreadGroupInformation,
    ThreadUmsInformation,
    ThreadCounterProfiling,
    ThreadIdealProcessorEx,
    ThreadCpuAccountingInformation,
    ThreadSuspendCount,
    ThreadActualGroupAffinity = 41,
    ThreadDynamicCodePolicyInfo,
    ThreadSubsystemInformation = 45,
    MaxThreadInfoClass = 56,
} THREADINFOCLASS;

_Function_class_(EXPAND_STACK_CALLOUT)
_IRQL_requires_same_
typedef void EXPAND_STACK_CALLOUT(_In_opt_ PVOID Parameter);
typedef EXPAND_STACK_CALLOUT *PEXPAND_STACK_CALLOUT;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PCREATE_PROCESS_NOTIFY_ROUTINE)(_In_ HANDLE ParentId, _In_ HANDLE ProcessId,
                                               _In_ BOOLEAN Create);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PCREATE_PROCESS_NOTIFY_ROUTINE_EX)(_Inout_ PEPROCESS Process, _In_ HANDLE ProcessId,
                                                  _Inout_opt_ PPS_CREATE_NOTIFY_INFO CreateInfo);

_IRQL_requires_max_(APC_LEVEL)
typedef void (*PCREATE_THREAD_NOTIFY_ROUTINE)(_In_ HANDLE ProcessId, _In_ HANDLE ThreadId,
                                              _In_ BOOLEAN Create);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PLOAD_IMAGE_NOTIFY_ROUTINE)(_In_opt_ PUNICODE_STRING FullImageName,
                                           _In_ HANDLE ProcessId, _In_ PIMAGE_INFO ImageInfo);

typedef void (*SILO_CONTEXT_CLEANUP_CALLBACK)(_In_ PVOID SiloContext);

typedef NTSTATUS (*SILO_MONITOR_CREATE_CALLBACK)(_In_ PESILO Silo);

typedef void (*SILO_MONITOR_TERMINATE_CALLBACK)(_In_ PESILO Silo);

typedef struct _CREATE_USER_PROCESS_ECP_CONTEXT CREATE_USER_PROCESS_ECP_CONTEXT,
    *PCREATE_USER_PROCESS_ECP_CONTEXT;
struct _CREATE_USER_PROCESS_ECP_CONTEXT {
    USHORT Size;
    USHORT Reserved;
    PACCESS_TOKEN AccessToken;
};

typedef struct _IO_FOEXT_SILO_PARAMETERS IO_FOEXT_SILO_PARAMETERS, *PIO_FOEXT_SILO_PARAMETERS;
struct _IO_FOEXT_SILO_PARAMETERS {
    ULONG Length;
    union {
        struct {
            ULONG HasHardReference : 1;
            ULONG SpareFlags : 31;
        };
        ULONG Flags;
    };
    PESILO SiloContext;
};

typedef struct _POWER_THROTTLING_PROCESS_STATE POWER_THROTTLING_PROCESS_STATE,
    *PPOWER_THROTTLING_PROCESS_STATE;
struct _POWER_THROTTLING_PROCESS_STATE {
    ULONG Version;
    ULONG ControlMask;
    ULONG StateMask;
};

typedef struct _POWER_THROTTLING_THREAD_STATE POWER_THROTTLING_THREAD_STATE,
    *PPOWER_THROTTLING_THREAD_STATE;
struct _POWER_THROTTLING_THREAD_STATE {
    ULONG Version;
    ULONG ControlMask;
    ULONG StateMask;
};

typedef struct _PROCESS_ACCESS_TOKEN PROCESS_ACCESS_TOKEN, *PPROCESS_ACCESS_TOKEN;
struct _PROCESS_ACCESS_TOKEN {
    HANDLE Token;
    HANDLE Thread;
};

typedef struct _PROCESS_BASIC_INFORMATION PROCESS_BASIC_INFORMATION, *PPROCESS_BASIC_INFORMATION;
struct _PROCESS_BASIC_INFORMATION {
    NTSTATUS ExitStatus;
    PPEB PebBaseAddress;
    ULONG_PTR AffinityMask;
    KPRIORITY BasePriority;
    ULONG_PTR UniqueProcessId;
    ULONG_PTR InheritedFromUniqueProcessId;
};

typedef struct _PROCESS_DEVICEMAP_INFORMATION PROCESS_DEVICEMAP_INFORMATION,
    *PPROCESS_DEVICEMAP_INFORMATION;
struct _PROCESS_DEVICEMAP_INFORMATION {
    union {
        struct {
            HANDLE DirectoryHandle;
        } Set;
        struct {
            ULONG DriveMap;
            UCHAR DriveType[32];
        } Query;
    };
};

typedef struct _PROCESS_DEVICEMAP_INFORMATION_EX PROCESS_DEVICEMAP_INFORMATION_EX,
    *PPROCESS_DEVICEMAP_INFORMATION_EX;
struct _PROCESS_DEVICEMAP_INFORMATION_EX {
    union {
        struct {
            HANDLE DirectoryHandle;
        } Set;
        struct {
            ULONG DriveMap;
            UCHAR DriveType[32];
        } Query;
    };
    ULONG Flags;
};

typedef struct _PROCESS_DYNAMIC_EH_CONTINUATION_TARGET PROCESS_DYNAMIC_EH_CONTINUATION_TARGET,
    *PPROCESS_DYNAMIC_EH_CONTINUATION_TARGET;
struct _PROCESS_DYNAMIC_EH_CONTINUATION_TARGET {
    ULONG_PTR TargetAddress;
    ULONG_PTR Flags;
};

typedef struct _PROCESS_DYNAMIC_EH_CONTINUATION_TARGETS_INFORMATION
    PROCESS_DYNAMIC_EH_CONTINUATION_TARGETS_INFORMATION,
    *PPROCESS_DYNAMIC_EH_CONTINUATION_TARGETS_INFORMATION;
struct _PROCESS_DYNAMIC_EH_CONTINUATION_TARGETS_INFORMATION {
    USHORT NumberOfTargets;
    USHORT Reserved;
    ULONG Reserved2;
    PPROCESS_DYNAMIC_EH_CONTINUATION_TARGET Targets;
};

typedef struct _PROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGE PROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGE,
    *PPROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGE;
struct _PROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGE {
    ULONG_PTR BaseAddress;
    SIZE_T Size;
    ULONG Flags;
};

typedef struct _PROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGES_INFORMATION
    PROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGES_INFORMATION,
    *PPROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGES_INFORMATION;
struct _PROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGES_INFORMATION {
    USHORT NumberOfRanges;
    USHORT Reserved;
    ULONG Reserved2;
    PPROCESS_DYNAMIC_ENFORCED_ADDRESS_RANGE Ranges;
};

typedef struct _PROCESS_EXCEPTION_PORT PROCESS_EXCEPTION_PORT, *PPROCESS_EXCEPTION_PORT;
struct _PROCESS_EXCEPTION_PORT {
    HANDLE ExceptionPortHandle;
    ULONG StateFlags;
};

typedef struct _PROCESS_EXTENDED_BASIC_INFORMATION PROCESS_EXTENDED_BASIC_INFORMATION,
    *PPROCESS_EXTENDED_BASIC_INFORMATION;
struct _PROCESS_EXTENDED_BASIC_INFORMATION {
    SIZE_T Size;
    PROCESS_BASIC_INFORMATION BasicInfo;
    union {
        ULONG Flags;
        struct {
            ULONG IsProtectedProcess : 1;
            ULONG IsWow64Process : 1;
            ULONG IsProcessDeleting : 1;
            ULONG IsCrossSessionCreate : 1;
            ULONG IsFrozen : 1;
            ULONG IsBackground : 1;
            ULONG IsStronglyNamed : 1;
            ULONG IsSecureProcess : 1;
            ULONG IsSubsystemProcess : 1;
            ULONG SpareBits : 23;
        };
    };
};

typedef struct _PROCESS_HANDLE_TRACING_ENABLE PROCESS_HANDLE_TRACING_ENABLE,
    *PPROCESS_HANDLE_TRACING_ENABLE;
struct _PROCESS_HANDLE_TRACING_ENABLE {
    ULONG Flags;
};

typedef struct _PROCESS_HANDLE_TRACING_ENABLE_EX PROCESS_HANDLE_TRACING_ENABLE_EX,
    *PPROCESS_HANDLE_TRACING_ENABLE_EX;
struct _PROCESS_HANDLE_TRACING_ENABLE_EX {
    ULONG Flags;
    ULONG TotalSlots;
};

typedef struct _PROCESS_HANDLE_TRACING_ENTRY PROCESS_HANDLE_TRACING_ENTRY,
    *PPROCESS_HANDLE_TRACING_ENTRY;
struct _PROCESS_HANDLE_TRACING_ENTRY {
    HANDLE Handle;
    CLIENT_ID ClientId;
    ULONG Type;
    PVOID Stacks[16];
};

typedef struct _PROCESS_HANDLE_TRACING_QUERY PROCESS_HANDLE_TRACING_QUERY,
    *PPROCESS_HANDLE_TRACING_QUERY;
struct _PROCESS_HANDLE_TRACING_QUERY {
    HANDLE Handle;
    ULONG TotalTraces;
    PROCESS_HANDLE_TRACING_ENTRY HandleTrace[1];
};

typedef struct _PROCESS_KEEPALIVE_COUNT_INFORMATION PROCESS_KEEPALIVE_COUNT_INFORMATION,
    *PPROCESS_KEEPALIVE_COUNT_INFORMATION;
struct _PROCESS_KEEPALIVE_COUNT_INFORMATION {
    ULONG WakeCount;
    ULONG NoWakeCount;
};

typedef struct _PROCESS_MEMBERSHIP_INFORMATION PROCESS_MEMBERSHIP_INFORMATION,
    *PPROCESS_MEMBERSHIP_INFORMATION;
struct _PROCESS_MEMBERSHIP_INFORMATION {
    ULONG ServerSiloId;
};

typedef struct _PROCESS_MITIGATION_ASLR_POLICY PROCESS_MITIGATION_ASLR_POLICY,
    *PPROCESS_MITIGATION_ASLR_POLICY;
struct _PROCESS_MITIGATION_ASLR_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG EnableBottomUpRandomization : 1;
            ULONG EnableForceRelocateImages : 1;
            ULONG EnableHighEntropy : 1;
            ULONG DisallowStrippedImages : 1;
            ULONG ReservedFlags : 28;
        };
    };
};

typedef struct _PROCESS_MITIGATION_BINARY_SIGNATURE_POLICY
    PROCESS_MITIGATION_BINARY_SIGNATURE_POLICY,
    *PPROCESS_MITIGATION_BINARY_SIGNATURE_POLICY;
struct _PROCESS_MITIGATION_BINARY_SIGNATURE_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG MicrosoftSignedOnly : 1;
            ULONG StoreSignedOnly : 1;
            ULONG MitigationOptIn : 1;
            ULONG AuditMicrosoftSignedOnly : 1;
            ULONG AuditStoreSignedOnly : 1;
            ULONG ReservedFlags : 27;
        };
    };
};

typedef struct _PROCESS_MITIGATION_CHILD_PROCESS_POLICY PROCESS_MITIGATION_CHILD_PROCESS_POLICY,
    *PPROCESS_MITIGATION_CHILD_PROCESS_POLICY;
struct _PROCESS_MITIGATION_CHILD_PROCESS_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG NoChildProcessCreation : 1;
            ULONG AuditNoChildProcessCreation : 1;
            ULONG AllowSecureProcessCreation : 1;
            ULONG ReservedFlags : 29;
        };
    };
};

typedef struct _PROCESS_MITIGATION_CONTROL_FLOW_GUARD_POLICY
    PROCESS_MITIGATION_CONTROL_FLOW_GUARD_POLICY,
    *PPROCESS_MITIGATION_CONTROL_FLOW_GUARD_POLICY;
struct _PROCESS_MITIGATION_CONTROL_FLOW_GUARD_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG EnableControlFlowGuard : 1;
            ULONG EnableExportSuppression : 1;
            ULONG StrictMode : 1;
            ULONG EnableXfg : 1;
            ULONG EnableXfgAuditMode : 1;
            ULONG ReservedFlags : 27;
        };
    };
};

typedef struct _PROCESS_MITIGATION_DEP_POLICY PROCESS_MITIGATION_DEP_POLICY,
    *PPROCESS_MITIGATION_DEP_POLICY;
struct _PROCESS_MITIGATION_DEP_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG Enable : 1;
            ULONG DisableAtlThunkEmulation : 1;
            ULONG ReservedFlags : 30;
        };
    };
    BOOLEAN Permanent;
};

typedef struct _PROCESS_MITIGATION_DYNAMIC_CODE_POLICY PROCESS_MITIGATION_DYNAMIC_CODE_POLICY,
    *PPROCESS_MITIGATION_DYNAMIC_CODE_POLICY;
struct _PROCESS_MITIGATION_DYNAMIC_CODE_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG ProhibitDynamicCode : 1;
            ULONG AllowThreadOptOut : 1;
            ULONG AllowRemoteDowngrade : 1;
            ULONG AuditProhibitDynamicCode : 1;
            ULONG ReservedFlags : 28;
        };
    };
};

typedef struct _PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY
    PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY,
    *PPROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY;
struct _PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG DisableExtensionPoints : 1;
            ULONG ReservedFlags : 31;
        };
    };
};

typedef struct _PROCESS_MITIGATION_FONT_DISABLE_POLICY PROCESS_MITIGATION_FONT_DISABLE_POLICY,
    *PPROCESS_MITIGATION_FONT_DISABLE_POLICY;
struct _PROCESS_MITIGATION_FONT_DISABLE_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG DisableNonSystemFonts : 1;
            ULONG AuditNonSystemFontLoading : 1;
            ULONG ReservedFlags : 30;
        };
    };
};

typedef struct _PROCESS_MITIGATION_IMAGE_LOAD_POLICY PROCESS_MITIGATION_IMAGE_LOAD_POLICY,
    *PPROCESS_MITIGATION_IMAGE_LOAD_POLICY;
struct _PROCESS_MITIGATION_IMAGE_LOAD_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG NoRemoteImages : 1;
            ULONG NoLowMandatoryLabelImages : 1;
            ULONG PreferSystem32Images : 1;
            ULONG AuditNoRemoteImages : 1;
            ULONG AuditNoLowMandatoryLabelImages : 1;
            ULONG ReservedFlags : 27;
        };
    };
};

typedef struct _PROCESS_MITIGATION_PAYLOAD_RESTRICTION_POLICY
    PROCESS_MITIGATION_PAYLOAD_RESTRICTION_POLICY,
    *PPROCESS_MITIGATION_PAYLOAD_RESTRICTION_POLICY;
struct _PROCESS_MITIGATION_PAYLOAD_RESTRICTION_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG EnableExportAddressFilter : 1;
            ULONG AuditExportAddressFilter : 1;
            ULONG EnableExportAddressFilterPlus : 1;
            ULONG AuditExportAddressFilterPlus : 1;
            ULONG EnableImportAddressFilter : 1;
            ULONG AuditImportAddressFilter : 1;
            ULONG EnableRopStackPivot : 1;
            ULONG AuditRopStackPivot : 1;
            ULONG EnableRopCallerCheck : 1;
            ULONG AuditRopCallerCheck : 1;
            ULONG EnableRopSimExec : 1;
            ULONG AuditRopSimExec : 1;
            ULONG ReservedFlags : 20;
        };
    };
};

typedef struct _PROCESS_MITIGATION_REDIRECTION_TRUST_POLICY
    PROCESS_MITIGATION_REDIRECTION_TRUST_POLICY,
    *PPROCESS_MITIGATION_REDIRECTION_TRUST_POLICY;
struct _PROCESS_MITIGATION_REDIRECTION_TRUST_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG EnforceRedirectionTrust : 1;
            ULONG AuditRedirectionTrust : 1;
            ULONG ReservedFlags : 30;
        };
    };
};

typedef struct _PROCESS_MITIGATION_SEHOP_POLICY PROCESS_MITIGATION_SEHOP_POLICY,
    *PPROCESS_MITIGATION_SEHOP_POLICY;
struct _PROCESS_MITIGATION_SEHOP_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG EnableSehop : 1;
            ULONG ReservedFlags : 31;
        };
    };
};

typedef struct _PROCESS_MITIGATION_SIDE_CHANNEL_ISOLATION_POLICY
    PROCESS_MITIGATION_SIDE_CHANNEL_ISOLATION_POLICY,
    *PPROCESS_MITIGATION_SIDE_CHANNEL_ISOLATION_POLICY;
struct _PROCESS_MITIGATION_SIDE_CHANNEL_ISOLATION_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG SmtBranchTargetIsolation : 1;
            ULONG IsolateSecurityDomain : 1;
            ULONG DisablePageCombine : 1;
            ULONG SpeculativeStoreBypassDisable : 1;
            ULONG RestrictCoreSharing : 1;
            ULONG ReservedFlags : 27;
        };
    };
};

typedef struct _PROCESS_MITIGATION_STRICT_HANDLE_CHECK_POLICY
    PROCESS_MITIGATION_STRICT_HANDLE_CHECK_POLICY,
    *PPROCESS_MITIGATION_STRICT_HANDLE_CHECK_POLICY;
struct _PROCESS_MITIGATION_STRICT_HANDLE_CHECK_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG RaiseExceptionOnInvalidHandleReference : 1;
            ULONG HandleExceptionsPermanentlyEnabled : 1;
            ULONG ReservedFlags : 30;
        };
    };
};

typedef struct _PROCESS_MITIGATION_SYSTEM_CALL_DISABLE_POLICY
    PROCESS_MITIGATION_SYSTEM_CALL_DISABLE_POLICY,
    *PPROCESS_MITIGATION_SYSTEM_CALL_DISABLE_POLICY;
struct _PROCESS_MITIGATION_SYSTEM_CALL_DISABLE_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG DisallowWin32kSystemCalls : 1;
            ULONG AuditDisallowWin32kSystemCalls : 1;
            ULONG ReservedFlags : 30;
        };
    };
};

typedef struct _PROCESS_MITIGATION_SYSTEM_CALL_FILTER_POLICY
    PROCESS_MITIGATION_SYSTEM_CALL_FILTER_POLICY,
    *PPROCESS_MITIGATION_SYSTEM_CALL_FILTER_POLICY;
struct _PROCESS_MITIGATION_SYSTEM_CALL_FILTER_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG FilterId : 4;
            ULONG ReservedFlags : 28;
        };
    };
};

typedef struct _PROCESS_MITIGATION_USER_POINTER_AUTH_POLICY
    PROCESS_MITIGATION_USER_POINTER_AUTH_POLICY,
    *PPROCESS_MITIGATION_USER_POINTER_AUTH_POLICY;
struct _PROCESS_MITIGATION_USER_POINTER_AUTH_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG EnablePointerAuthUserIp : 1;
            ULONG ReservedFlags : 31;
        };
    };
};

typedef struct _PROCESS_MITIGATION_USER_SHADOW_STACK_POLICY
    PROCESS_MITIGATION_USER_SHADOW_STACK_POLICY,
    *PPROCESS_MITIGATION_USER_SHADOW_STACK_POLICY;
struct _PROCESS_MITIGATION_USER_SHADOW_STACK_POLICY {
    union {
        ULONG Flags;
        struct {
            ULONG EnableUserShadowStack : 1;
            ULONG AuditUserShadowStack : 1;
            ULONG SetContextIpValidation : 1;
            ULONG AuditSetContextIpValidation : 1;
            ULONG EnableUserShadowStackStrictMode : 1;
            ULONG BlockNonCetBinaries : 1;
            ULONG BlockNonCetBinariesNonEhcont : 1;
            ULONG AuditBlockNonCetBinaries : 1;
            ULONG CetDynamicApisOutOfProcOnly : 1;
            ULONG SetContextIpValidationRelaxedMode : 1;
            ULONG ReservedFlags : 22;
        };
    };
};

typedef struct _PROCESS_REVOKE_FILE_HANDLES_INFORMATION PROCESS_REVOKE_FILE_HANDLES_INFORMATION,
    *PPROCESS_REVOKE_FILE_HANDLES_INFORMATION;
struct _PROCESS_REVOKE_FILE_HANDLES_INFORMATION {
    UNICODE_STRING TargetDevicePath;
};

typedef struct _PROCESS_SESSION_INFORMATION PROCESS_SESSION_INFORMATION,
    *PPROCESS_SESSION_INFORMATION;
struct _PROCESS_SESSION_INFORMATION {
    ULONG SessionId;
};

typedef struct _PROCESS_SYSCALL_PROVIDER_INFORMATION PROCESS_SYSCALL_PROVIDER_INFORMATION,
    *PPROCESS_SYSCALL_PROVIDER_INFORMATION;
struct _PROCESS_SYSCALL_PROVIDER_INFORMATION {
    GUID ProviderId;
    UCHAR Level;
};

typedef struct _PROCESS_WS_WATCH_INFORMATION PROCESS_WS_WATCH_INFORMATION,
    *PPROCESS_WS_WATCH_INFORMATION;
struct _PROCESS_WS_WATCH_INFORMATION {
    PVOID FaultingPc;
    PVOID FaultingVa;
};

struct _PS_CREATE_NOTIFY_INFO {
    SIZE_T Size;
    union {
        ULONG Flags;
        struct {
            ULONG FileOpenNameAvailable : 1;
            ULONG IsSubsystemProcess : 1;
            ULONG Reserved : 30;
        };
    };
    HANDLE ParentProcessId;
    CLIENT_ID CreatingThreadId;
    struct _FILE_OBJECT *FileObject;
    PCUNICODE_STRING ImageFileName;
    PCUNICODE_STRING CommandLine;
    NTSTATUS CreationStatus;
};

struct _QUOTA_LIMITS {
    SIZE_T PagedPoolLimit;
    SIZE_T NonPagedPoolLimit;
    SIZE_T MinimumWorkingSetSize;
    SIZE_T MaximumWorkingSetSize;
    SIZE_T PagefileLimit;
    LARGE_INTEGER TimeLimit;
};

typedef union _RATE_QUOTA_LIMIT RATE_QUOTA_LIMIT, *PRATE_QUOTA_LIMIT;
union _RATE_QUOTA_LIMIT {
    ULONG RateData;
    struct {
        ULONG RatePercent : 7;
        ULONG Reserved0 : 25;
    };
};

typedef struct _QUOTA_LIMITS_EX QUOTA_LIMITS_EX, *PQUOTA_LIMITS_EX;
struct _QUOTA_LIMITS_EX {
    SIZE_T PagedPoolLimit;
    SIZE_T NonPagedPoolLimit;
    SIZE_T MinimumWorkingSetSize;
    SIZE_T MaximumWorkingSetSize;
    SIZE_T PagefileLimit;
    LARGE_INTEGER TimeLimit;
    SIZE_T WorkingSetLimit;
    SIZE_T Reserved2;
    SIZE_T Reserved3;
    SIZE_T Reserved4;
    ULONG Flags;
    RATE_QUOTA_LIMIT CpuRateLimit;
};

typedef struct _SILO_MONITOR_REGISTRATION SILO_MONITOR_REGISTRATION, *PSILO_MONITOR_REGISTRATION;
struct _SILO_MONITOR_REGISTRATION {
    UCHAR Version;
    BOOLEAN MonitorHost;
    BOOLEAN MonitorExistingSilos;
    UCHAR Reserved[5];
    union {
        PUNICODE_STRING DriverObjectName;
        PUNICODE_STRING ComponentName;
    };
    SILO_MONITOR_CREATE_CALLBACK CreateCallback;
    SILO_MONITOR_TERMINATE_CALLBACK TerminateCallback;
};

typedef struct _WHEAP_PROCESS_EINJ_EVENT WHEAP_PROCESS_EINJ_EVENT, *PWHEAP_PROCESS_EINJ_EVENT;
#pragma pack(push, 1)
struct _WHEAP_PROCESS_EINJ_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    CHAR Error[32];
    BOOLEAN InjectionActionTableValid;
    ULONG BeginInjectionInstructionCount;
    ULONG GetTriggerErrorActionTableInstructionCount;
    ULONG SetErrorTypeInstructionCount;
    ULONG GetErrorTypeInstructionCount;
    ULONG EndOperationInstructionCount;
    ULONG ExecuteOperationInstructionCount;
    ULONG CheckBusyStatusInstructionCount;
    ULONG GetCommandStatusInstructionCount;
    ULONG SetErrorTypeWithAddressInstructionCount;
    ULONG GetExecuteOperationTimingsInstructionCount;
};
#pragma pack(pop)

typedef struct _WHEAP_PROCESS_HEST_EVENT WHEAP_PROCESS_HEST_EVENT, *PWHEAP_PROCESS_HEST_EVENT;
#pragma pack(push, 1)
struct _WHEAP_PROCESS_HEST_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
    CHAR Error[32];
    CHAR EntryType[32];
    ULONG EntryIndex;
    BOOLEAN HestValid;
    ULONG CmcCount;
    ULONG MceCount;
    ULONG NmiCount;
    ULONG AerRootCount;
    ULONG AerBridgeCount;
    ULONG AerEndPointCount;
    ULONG GenericV1Count;
    ULONG GenericV2Count;
};
#pragma pack(pop)

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern NTKERNELAPI PEPROCESS PsInitialSystemProcess;
extern POBJECT_TYPE *PsSiloContextNonPagedType;
extern POBJECT_TYPE *PsSiloContextPagedType;

_Ret_maybenull_
NTKERNELAPI PESILO IoGetSilo(_In_ PFILE_OBJECT FileObject);

NTKERNELAPI PIO_FOEXT_SILO_PARAMETERS IoGetSiloParameters(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS KeExpandKernelStackAndCallout(_In_ PEXPAND_STACK_CALLOUT Callout,
                                                   _In_opt_ PVOID Parameter, _In_ SIZE_T Size);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS KeExpandKernelStackAndCalloutEx(_In_ PEXPAND_STACK_CALLOUT Callout,
                                                     _In_opt_ PVOID Parameter, _In_ SIZE_T Size,
                                                     _In_ BOOLEAN Wait, _In_opt_ PVOID Context);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONG KeSetBasePriorityThread(_Inout_ PKTHREAD Thread, _In_ LONG Increment);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtOpenProcess(_Out_ _Out_owned_(handle) PHANDLE ProcessHandle,
                                          _In_ ACCESS_MASK DesiredAccess,
                                          _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                          _In_opt_ PCLIENT_ID ClientId);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS PsAcquireSiloHardReference(_In_ PESILO Silo);

_Must_inspect_result_
NTKERNELAPI NTSTATUS PsAllocSiloContextSlot(_In_ ULONG_PTR Reserved,
                                            _Out_ ULONG *ReturnedContextSlot);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PESILO PsAttachSiloToCurrentThread(_In_ PESILO Silo);

_Must_inspect_result_
NTKERNELAPI NTSTATUS
PsCreateSiloContext(_In_ PESILO Silo, _In_ ULONG Size, _In_ POOL_TYPE PoolType,
                    _In_opt_ SILO_CONTEXT_CLEANUP_CALLBACK ContextCleanupCallback,
                    _Outptr_result_bytebuffer_(Size) PVOID *ReturnedSiloContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PsDereferenceSiloContext(_In_ PVOID SiloContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PsDetachSiloFromCurrentThread(_In_ PESILO PreviousSilo);

_Check_return_ NTKERNELAPI NTSTATUS PsFreeSiloContextSlot(_In_ ULONG ContextSlot);

NTKERNELAPI HANDLE PsGetCurrentProcessId(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PESILO PsGetCurrentServerSilo(VOID);

NTKERNELAPI PUNICODE_STRING PsGetCurrentServerSiloName(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PESILO PsGetCurrentSilo(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI HANDLE PsGetCurrentThreadId(VOID);

NTKERNELAPI PVOID PsGetCurrentThreadTeb(VOID);

NTKERNELAPI PESILO PsGetEffectiveServerSilo(_In_ PESILO Silo);

NTKERNELAPI PESILO PsGetHostSilo(VOID);

NTKERNELAPI NTSTATUS PsGetJobServerSilo(_In_opt_ PEJOB Job, _Outptr_ PESILO *ServerSilo);

NTKERNELAPI NTSTATUS PsGetJobSilo(_In_ PEJOB Job, _Outptr_ PESILO *Silo);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI PESILO PsGetParentSilo(_In_opt_ PEJOB Job);

_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI NTSTATUS
PsGetPermanentSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot,
                          _Outptr_result_nullonfailure_ PVOID *ReturnedSiloContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LONGLONG PsGetProcessCreateTimeQuadPart(_In_ PEPROCESS Process);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS PsGetProcessExitStatus(_In_ PEPROCESS Process);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI HANDLE PsGetProcessId(_In_ PEPROCESS Process);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI ULONGLONG PsGetProcessStartKey(_In_ PEPROCESS Process);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI ULONG PsGetServerSiloActiveConsoleId(_In_ PESILO Silo);

NTKERNELAPI ULONG PsGetServerSiloServiceSessionId(_In_ PESILO Silo);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI GUID *PsGetSiloContainerId(_In_ PESILO Silo);

NTKERNELAPI NTSTATUS PsGetSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot,
                                      _Outptr_result_nullonfailure_ PVOID *ReturnedSiloContext);

NTKERNELAPI ULONG PsGetSiloMonitorContextSlot(_In_ PSILO_MONITOR Monitor);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS PsGetThreadExitStatus(_In_ PETHREAD Thread);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI HANDLE PsGetThreadId(_In_ PETHREAD Thread);

NTKERNELAPI HANDLE PsGetThreadProcessId(_In_ PETHREAD Thread);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PVOID PsGetThreadProperty(_In_ PETHREAD Thread, _In_ ULONG_PTR Key, _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PESILO PsGetThreadServerSilo(_In_ PETHREAD Thread);

_Check_return_ NTKERNELAPI NTSTATUS PsInsertPermanentSiloContext(_In_ PESILO Silo,
                                                                 _In_ ULONG ContextSlot,
                                                                 _In_ PVOID SiloContext);

_Check_return_ NTKERNELAPI NTSTATUS PsInsertSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot,
                                                        _In_ PVOID SiloContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN PsIsCurrentThreadInServerSilo(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN PsIsCurrentThreadPrefetching(VOID);

NTKERNELAPI BOOLEAN PsIsHostSilo(_In_ PESILO Silo);

_Check_return_ NTKERNELAPI NTSTATUS PsMakeSiloContextPermanent(_In_ PESILO Silo,
                                                               _In_ ULONG ContextSlot);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PsReferenceSiloContext(_In_ PVOID SiloContext);

_Must_inspect_result_
NTKERNELAPI NTSTATUS PsRegisterSiloMonitor(_In_ PSILO_MONITOR_REGISTRATION Registration,
                                           _Outptr_ _Out_owned_(registration)
                                               PSILO_MONITOR *ReturnedMonitor);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PsReleaseSiloHardReference(_In_ PESILO Silo);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS
PsRemoveCreateThreadNotifyRoutine(_In_ PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PsRemoveLoadImageNotifyRoutine(_In_ PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine);

_Check_return_ NTKERNELAPI NTSTATUS
PsRemoveSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot,
                    _Outptr_opt_result_maybenull_ PVOID *RemovedSiloContext);

_Check_return_ NTKERNELAPI NTSTATUS
PsReplaceSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _In_ PVOID NewSiloContext,
                     _Outptr_opt_result_maybenull_ PVOID *OldSiloContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PsSetCreateProcessNotifyRoutine(
    _In_ PCREATE_PROCESS_NOTIFY_ROUTINE NotifyRoutine, _In_ BOOLEAN Remove);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PsSetCreateProcessNotifyRoutineEx(
    _In_ PCREATE_PROCESS_NOTIFY_ROUTINE_EX NotifyRoutine, _In_ BOOLEAN Remove);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PsSetCreateProcessNotifyRoutineEx2(_In_ PSCREATEPROCESSNOTIFYTYPE NotifyType,
                                                        _In_ PVOID NotifyInformation,
                                                        _In_ BOOLEAN Remove);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS
PsSetCreateThreadNotifyRoutine(_In_ PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PsSetCreateThreadNotifyRoutineEx(_In_ PSCREATETHREADNOTIFYTYPE NotifyType,
                                                      _In_ PVOID NotifyInformation);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN PsSetCurrentThreadPrefetching(_In_ BOOLEAN Prefetching);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PsSetLoadImageNotifyRoutine(_In_ PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PsSetLoadImageNotifyRoutineEx(_In_ PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine,
                                                   _In_ ULONG_PTR Flags);

_Must_inspect_result_
NTKERNELAPI NTSTATUS PsStartSiloMonitor(_In_ PSILO_MONITOR Monitor);

NTKERNELAPI void PsTerminateServerSilo(_In_ PESILO ServerSilo, _In_ NTSTATUS ExitStatus);

NTKERNELAPI void PsUnregisterSiloMonitor(_In_ _Consumes_(registration)
                                             _Post_invalid_ PSILO_MONITOR Monitor);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenProcess(_Out_ _Out_owned_(handle) PHANDLE ProcessHandle,
                                      _In_ ACCESS_MASK DesiredAccess,
                                      _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                      _In_opt_ PCLIENT_ID ClientId);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSetInformationThread(_In_ HANDLE ThreadHandle,
                                               _In_ THREADINFOCLASS ThreadInformationClass,
                                               _In_reads_bytes_(ThreadInformationLength)
                                                   PVOID ThreadInformation,
                                               _In_ ULONG ThreadInformationLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwTerminateProcess(_In_opt_ HANDLE ProcessHandle, _In_ NTSTATUS ExitStatus);

EXTERN_C_END

#endif

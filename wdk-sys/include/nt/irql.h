/*
 * Interrupt request levels: the numbers, and the calls that read, raise and lower the level of
 * the current processor.
 */
#ifndef CWDK_NT_IRQL_H
#define CWDK_NT_IRQL_H

#include "nt/forward.h"
#include "nt/intrinsics.h"

#define ACCESS_MAX_LEVEL 4

#define APC_LEVEL 1

#define CLFS_FLAG_FILTER_INTERMEDIATE_LEVEL 0x10
#define CLFS_FLAG_FILTER_TOP_LEVEL 0x20
#define CLFS_FLAG_MINIFILTER_LEVEL 0x100

#define CLOCK_LEVEL 13

#if defined(_M_AMD64)
#define CMCI_LEVEL 5
#endif

#define DEFAULT_IMPERSONATION_LEVEL 2

#define DISPATCH_LEVEL 2

#define DRS_LEVEL 14

#define HIGH_LEVEL 15

#define IPI_LEVEL 14

#define KI_USER_SHARED_DATA 0xFFFFF78000000000ULL

#define LOW_LEVEL 0

#define PASSIVE_LEVEL 0

#define POWER_LEVEL 14

#define PROFILE_LEVEL 15

#define SECURITY_MAX_IMPERSONATION_LEVEL 3

#define SECURITY_MIN_IMPERSONATION_LEVEL 0

EXTERN_C_START

typedef ULONG NODE_REQUIREMENT;

typedef enum POWER_INFORMATION_LEVEL {
    SystemPowerPolicyAc = 0,
    SystemPowerPolicyDc,
    VerifySystemPolicyAc,
    VerifySystemPolicyDc,
    SystemPowerCapabilities,
    SystemBatteryState,
    SystemPowerStateHandler,
    ProcessorStateHandler,
    SystemPowerPolicyCurrent,
    AdministratorPowerPolicy,
    SystemReserveHiberFile,
    ProcessorInformation,
    SystemPowerInformation,
    ProcessorStateHandler2,
    LastWakeTime,
    LastSleepTime,
    SystemExecutionState,
    SystemPowerStateNotifyHandler,
    ProcessorPowerPolicyAc,
    ProcessorPowerPolicyDc,
    VerifyProcessorPowerPolicyAc,
    VerifyProcessorPowerPolicyDc,
    ProcessorPowerPolicyCurrent,
    SystemPowerStateLogging,
    SystemPowerLoggingEntry,
    SetPowerSettingValue,
    NotifyUserPowerSetting,
    PowerInformationLevelUnused0,
    SystemMonitorHiberBootPowerOff,
    SystemVideoState,
    TraceApplicationPowerMessage,
    TraceApplicationPowerMessageEnd,
    ProcessorPerfStates,
    ProcessorIdleStates,
    ProcessorCap,
    SystemWakeSource,
    SystemHiberFileInformation,
    TraceServicePowerMessage,
    ProcessorLoad,
    PowerShutdownNotification,
    MonitorCapabilities,
    SessionPowerInit,
    SessionDisplayState,
    PowerRequestCreate,
    PowerRequestAction,
    GetPowerRequestList,
    ProcessorInformationEx,
    NotifyUserModeLegacyPowerEvent,
    GroupPark,
    ProcessorIdleDomains,
    WakeTimerList,
    SystemHiberFileSize,
    ProcessorIdleStatesHv,
    ProcessorPerfStatesHv,
    ProcessorPerfCapHv,
    ProcessorSetIdle,
    LogicalProcessorIdling,
    UserPresence,
    PowerSettingNotificationName,
    GetPowerSettingValue,
    IdleResiliency,
    SessionRITState,
    SessionConnectNotification,
    SessionPowerCleanup,
    SessionLockState,
    SystemHiberbootState,
    PlatformInformation,
    PdcInvocation,
    MonitorInvocation,
    FirmwareTableInformationRegistered,
    SetShutdownSelectedTime,
    SuspendResumeInvocation,
    PlmPowerRequestCreate,
    ScreenOff,
    CsDeviceNotification,
    PlatformRole,
    LastResumePerformance,
    DisplayBurst,
    ExitLatencySamplingPercentage,
    RegisterSpmPowerSettings,
    PlatformIdleStates,
    ProcessorIdleVeto,
    PlatformIdleVeto,
    SystemBatteryStatePrecise,
    ThermalEvent,
    PowerRequestActionInternal,
    BatteryDeviceState,
    PowerInformationInternal,
    ThermalStandby,
    SystemHiberFileType,
    PhysicalPowerButtonPress,
    QueryPotentialDripsConstraint,
    EnergyTrackerCreate,
    EnergyTrackerQuery,
    UpdateBlackBoxRecorder,
    SessionAllowExternalDmaDevices,
    SendSuspendResumeNotification,
    BlackBoxRecorderDirectAccessBuffer,
    PowerInformationLevelMaximum,
} POWER_INFORMATION_LEVEL;

typedef enum _KINTERRUPT_MODE {
    LevelSensitive = 0,
    Latched,
} KINTERRUPT_MODE,
    *PNDIS_INTERRUPT_MODE;

typedef enum _MEMORY_CACHING_TYPE {
    MmNonCached = 0,
    MmCached,
    MmWriteCombined,
    MmHardwareCoherentCached,
    MmNonCachedUnordered,
    MmUSWCCached,
    MmMaximumCacheType,
    MmNotMapped = -1,
} MEMORY_CACHING_TYPE;

typedef enum _SECURITY_IMPERSONATION_LEVEL {
    SecurityAnonymous = 0,
    SecurityIdentification,
    SecurityImpersonation,
    SecurityDelegation,
} SECURITY_IMPERSONATION_LEVEL,
    *PSECURITY_IMPERSONATION_LEVEL;

typedef NTSTATUS (*PALLOCATE_COMMON_BUFFER_VECTOR)(
    _In_ PDMA_ADAPTER DmaAdapter, _In_ PHYSICAL_ADDRESS LowAddress,
    _In_ PHYSICAL_ADDRESS HighAddress, _In_ MEMORY_CACHING_TYPE CacheType,
    _In_ NODE_REQUIREMENT IdealNode, _In_ ULONG Flags, _In_ ULONG NumberOfElements,
    _In_ ULONGLONG SizeOfElements, _Out_ PDMA_COMMON_BUFFER_VECTOR *VectorOut);

typedef void (*PFREE_COMMON_BUFFER_FROM_VECTOR)(_In_ PDMA_ADAPTER DmaAdapter,
                                                _In_ PDMA_COMMON_BUFFER_VECTOR Vector,
                                                _In_ ULONG Index);

typedef void (*PFREE_COMMON_BUFFER_VECTOR)(_In_ PDMA_ADAPTER DmaAdapter,
                                           _In_ PDMA_COMMON_BUFFER_VECTOR Vector);

typedef BOOLEAN (*PGPE_SERVICE_ROUTINE)(PVOID, PVOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PGPE_CONNECT_VECTOR)(PDEVICE_OBJECT, ULONG, KINTERRUPT_MODE, BOOLEAN,
                                        PGPE_SERVICE_ROUTINE, PVOID, PVOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PGPE_DISCONNECT_VECTOR)(PVOID);

_IRQL_requires_max_(HIGH_LEVEL)
_IRQL_saves_
NTKERNELAPI KIRQL KeGetCurrentIrql(VOID);

#if defined(_M_AMD64)
_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI void KeLowerIrql(_In_ _IRQL_restores_ KIRQL NewIrql);
#endif

#if defined(_M_ARM64)
_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI void KfLowerIrql(_In_ _IRQL_restores_ KIRQL NewIrql);
#endif

_IRQL_requires_max_(HIGH_LEVEL)
_IRQL_raises_(NewIrql)
_IRQL_saves_
NTKERNELAPI KIRQL KfRaiseIrql(_In_ KIRQL NewIrql);

#define KeRaiseIrql(NewIrql, OldIrql) (*(OldIrql) = KfRaiseIrql(NewIrql))
#if defined(_M_AMD64)
#define ReadCR8() __readcr8()
#define WriteCR8(Data) __writecr8(Data)
#endif
#if defined(_M_ARM64)
#define KeLowerIrql KfLowerIrql
#endif

EXTERN_C_END

#endif

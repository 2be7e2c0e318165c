/*
 * Power policy, battery and processor power structures that user mode shares.
 */
#ifndef CWDK_NTPOAPI_H
#define CWDK_NTPOAPI_H

#include "wdm.h"

#define ACPI_PPM_SOFTWARE_ALL 252
#define ACPI_PPM_SOFTWARE_ANY 253
#define ACPI_PPM_HARDWARE_ALL 254

#define BATTERY_DISCHARGE_FLAGS_EVENTCODE_MASK 7
#define BATTERY_DISCHARGE_FLAGS_ENABLE 0x80000000U

#define DISCHARGE_POLICY_CRITICAL 0
#define DISCHARGE_POLICY_LOW 1

#define HIBERFILE_TYPE_NONE 0
#define HIBERFILE_TYPE_REDUCED 1
#define HIBERFILE_TYPE_FULL 2
#define HIBERFILE_TYPE_MAX 3

#define IDLE_STATE_FLAGS_C1_HLT 1
#define IDLE_STATE_FLAGS_C1_IO_HLT 2
#define IDLE_STATE_FLAGS_IO 4
#define IDLE_STATE_FLAGS_MWAIT 8

#define MS_PPM_SOFTWARE_ALL 1

#define NUM_DISCHARGE_POLICIES 4

#define POWER_ACTION_QUERY_ALLOWED 1
#define POWER_ACTION_UI_ALLOWED 2
#define POWER_ACTION_OVERRIDE_APPS 4
#define POWER_ACTION_HIBERBOOT 8
#define POWER_ACTION_USER_NOTIFY 0x10
#define POWER_ACTION_DOZE_TO_HIBERNATE 0x20
#define POWER_ACTION_ACPI_CRITICAL 0x1000000
#define POWER_ACTION_ACPI_USER_NOTIFY 0x2000000
#define POWER_ACTION_DIRECTED_DRIPS 0x4000000
#define POWER_ACTION_PSEUDO_TRANSITION 0x8000000
#define POWER_ACTION_LIGHTEST_FIRST 0x10000000
#define POWER_ACTION_LOCK_CONSOLE 0x20000000
#define POWER_ACTION_DISABLE_WAKES 0x40000000
#define POWER_ACTION_CRITICAL 0x80000000U

#define POWER_FORCE_TRIGGER_RESET 0x80000000U

#define POWER_LEVEL_USER_NOTIFY_TEXT 1
#define POWER_LEVEL_USER_NOTIFY_SOUND 2
#define POWER_LEVEL_USER_NOTIFY_EXEC 4

#define POWER_PERF_SCALE 0x64

#define POWER_STATE_DISABLED_TYPE_MAX 8
#define POWER_STATE_HANDLER_TYPE_MAX 8

#define POWER_USER_NOTIFY_BUTTON 8
#define POWER_USER_NOTIFY_SHUTDOWN 0x10
#define POWER_USER_NOTIFY_FORCED_SHUTDOWN 0x20

#define PO_PERFORMANCE_LIMIT_OS_POLICY 1
#define PO_PERFORMANCE_LIMIT_PLATFORM_UNSPECIFIED 2
#define PO_PERFORMANCE_LIMIT_THERMAL 4
#define PO_PERFORMANCE_LIMIT_POWER 8
#define PO_PERFORMANCE_LIMIT_DOMAIN_DEPENDENCY 0x10

#define PO_REASON_STATE_S1 1
#define PO_REASON_STATE_S2 2
#define PO_REASON_STATE_S3 4
#define PO_REASON_STATE_STANDBY 7
#define PO_REASON_STATE_S4 8
#define PO_REASON_STATE_S4FIRM 0x10
#define PO_REASON_STATE_ALL 31
#define PO_REASON_STATE_S0IDLE 0x20

#define PO_SLEEP_DISABLE_S1 1
#define PO_SLEEP_DISABLE_S2 2
#define PO_SLEEP_DISABLE_S3 4
#define PO_SLEEP_DISABLE_S4 8
#define PO_SLEEP_DISABLE_ALL 15

#define PO_THROTTLE_NONE 0
#define PO_THROTTLE_CONSTANT 1
#define PO_THROTTLE_DEGRADE 2
#define PO_THROTTLE_ADAPTIVE 3
#define PO_THROTTLE_MAXIMUM 4

#define PPM_FIRMWARE_ACPI1C2 1
#define PPM_FIRMWARE_ACPI1C3 2
#define PPM_FIRMWARE_ACPI1TSTATES 4
#define PPM_FIRMWARE_CST 8
#define PPM_FIRMWARE_CSD 0x10
#define PPM_FIRMWARE_PCT 0x20
#define PPM_FIRMWARE_PSS 0x40
#define PPM_FIRMWARE_XPSS 0x80
#define PPM_FIRMWARE_PPC 0x100
#define PPM_FIRMWARE_PSD 0x200
#define PPM_FIRMWARE_PTC 0x400
#define PPM_FIRMWARE_TSS 0x800
#define PPM_FIRMWARE_TPC 0x1000
#define PPM_FIRMWARE_TSD 0x2000
#define PPM_FIRMWARE_PCCH 0x4000
#define PPM_FIRMWARE_PCCP 0x8000
#define PPM_FIRMWARE_OSC 0x10000
#define PPM_FIRMWARE_PDC 0x20000
#define PPM_FIRMWARE_CPC 0x40000
#define PPM_FIRMWARE_LPI 0x80000

#define PPM_IDLE_IMPLEMENTATION_NONE 0
#define PPM_IDLE_IMPLEMENTATION_CSTATES 1
#define PPM_IDLE_IMPLEMENTATION_PEP 2
#define PPM_IDLE_IMPLEMENTATION_MICROPEP 3
#define PPM_IDLE_IMPLEMENTATION_LPISTATES 4

#define PPM_PERFORMANCE_IMPLEMENTATION_NONE 0
#define PPM_PERFORMANCE_IMPLEMENTATION_PSTATES 1
#define PPM_PERFORMANCE_IMPLEMENTATION_PCCV1 2
#define PPM_PERFORMANCE_IMPLEMENTATION_CPPC 3
#define PPM_PERFORMANCE_IMPLEMENTATION_PEP 4

#define PROCESSOR_IDLESTATE_POLICY_COUNT 3

#define PROCESSOR_STATE_TYPE_PERFORMANCE 1
#define PROCESSOR_STATE_TYPE_THROTTLE 2

#define PROC_IDLE_BUCKET_COUNT 6
#define PROC_IDLE_BUCKET_COUNT_EX 0x10

#define SPSD_REASON_NONE 0
#define SPSD_REASON_NOBIOSSUPPORT 1
#define SPSD_REASON_BIOSINCOMPATIBLE 2
#define SPSD_REASON_NOOSPM 3
#define SPSD_REASON_LEGACYDRIVER 4
#define SPSD_REASON_HIBERSTACK 5
#define SPSD_REASON_HIBERFILE 6
#define SPSD_REASON_POINTERNAL 7
#define SPSD_REASON_MEMORYLIMIT 8
#define SPSD_REASON_MPOVERRIDE 9
#define SPSD_REASON_DRIVERDOWNGRADE 10
#define SPSD_REASON_PREVIOUSATTEMPTFAILED 11
#define SPSD_REASON_UNKNOWN 12
#define SPSD_REASON_INTERNALLYDISABLED 13
#define SPSD_REASON_DISABLEDBYPOLICY 14
#define SPSD_REASON_UPGRADEINPROGRESS 15
#define SPSD_REASON_WINPEMODE 0x10
#define SPSD_REASON_OSOVERRIDE 0x11
#define SPSD_REASON_HYPERVISOR 0x12
#define SPSD_REASON_AOAC_NOBIOSSUPPORT 0x13
#define SPSD_REASON_AOAC_HARDWARECHECKS 0x14
#define SPSD_REASON_DEVICE_GUARD 0x15
#define SPSD_REASON_HIBERNATE_NOT_SUPPORTED 0x16
#define SPSD_REASON_BOOTVA_RESOURCE 23
#define SPSD_REASON_HIBERNATE_CONTEXT_RESOURCE 0x18
#define SPSD_REASON_HIBERNATE_MEM_PREALLOCATE 0x19

#define THERMAL_EVENT_SHUTDOWN 0
#define THERMAL_EVENT_HIBERNATE 1
#define THERMAL_EVENT_UNSPECIFIED 0xFFFFFFFFU

#define WINLOGON_LOCK_ON_SLEEP 1

DEFINE_GUID(PPM_IDLE_ACCOUNTING_EX_GUID, 0xD67ABD39, 0x81F8, 0x4A5E, 0x81, 0x52, 0x72, 0xE3, 0x1E,
            0xC9, 0x12, 0xEE);
DEFINE_GUID(PPM_IDLE_ACCOUNTING_GUID, 0xE2A26F78, 0xAE07, 0x4EE0, 0xA3, 0x0F, 0xCE, 0x54, 0xF5,
            0x5A, 0x94, 0xCD);
DEFINE_GUID(PPM_IDLESTATE_CHANGE_GUID, 0x4838FE4F, 0xF71C, 0x4E51, 0x9E, 0xCC, 0x84, 0x30, 0xA7,
            0xAC, 0x4C, 0x6C);
DEFINE_GUID(PPM_IDLESTATES_DATA_GUID, 0xBA138E10, 0xE250, 0x4AD7, 0x86, 0x16, 0xCF, 0x1A, 0x7A,
            0xD4, 0x10, 0xE7);
DEFINE_GUID(PPM_PERFMON_PERFSTATE_GUID, 0x7FD18652, 0x0CFE, 0x40D2, 0xB0, 0xA1, 0x0B, 0x06, 0x6A,
            0x87, 0x75, 0x9E);
DEFINE_GUID(PPM_PERFSTATE_CHANGE_GUID, 0xA5B32DDD, 0x7F39, 0x4ABC, 0xB8, 0x92, 0x90, 0x0E, 0x43,
            0xB5, 0x9E, 0xBB);
DEFINE_GUID(PPM_PERFSTATE_DOMAIN_CHANGE_GUID, 0x995E6B7F, 0xD653, 0x497A, 0xB9, 0x78, 0x36, 0xA3,
            0x0C, 0x29, 0xBF, 0x01);
DEFINE_GUID(PPM_PERFSTATES_DATA_GUID, 0x5708CC20, 0x7D40, 0x4BF4, 0xB4, 0xAA, 0x2B, 0x01, 0x33,
            0x8D, 0x01, 0x26);
DEFINE_GUID(PPM_THERMAL_POLICY_CHANGE_GUID, 0x48F377B8, 0x6880, 0x4C7B, 0x8B, 0xDC, 0x38, 0x01,
            0x76, 0xC6, 0x65, 0x4D);
DEFINE_GUID(PPM_THERMALCONSTRAINT_GUID, 0xA852C2C8, 0x1A4C, 0x423B, 0x8C, 0x2C, 0xF3, 0x0D, 0x82,
            0x93, 0x1A, 0x88);

EXTERN_C_START

typedef enum POWER_STATE_DISABLED_TYPE {
    PoDisabledStateSleeping1 = 0,
    PoDisabledStateSleeping2,
    PoDisabledStateSleeping3,
    PoDisabledStateSleeping4,
    PoDisabledStateSleeping0Idle,
    PoDisabledStateReserved5,
    PoDisabledStateSleeping4Firmware,
    PoDisabledStateMaximum,
} POWER_STATE_DISABLED_TYPE,
    PPOWER_STATE_DISABLED_TYPE;

typedef enum POWER_STATE_HANDLER_TYPE {
    PowerStateSleeping1 = 0,
    PowerStateSleeping2,
    PowerStateSleeping3,
    PowerStateSleeping4,
    PowerStateShutdownOff,
    PowerStateShutdownReset,
    PowerStateSleeping4Firmware,
    PowerStateMaximum,
} POWER_STATE_HANDLER_TYPE,
    *PPOWER_STATE_HANDLER_TYPE;

typedef enum PO_FIXED_WAKE_SOURCE_TYPE {
    FixedWakeSourcePowerButton = 0,
    FixedWakeSourceSleepButton,
    FixedWakeSourceRtc,
    FixedWakeSourceDozeToHibernate,
} PO_FIXED_WAKE_SOURCE_TYPE,
    *PPO_FIXED_WAKE_SOURCE_TYPE;

typedef enum PO_INTERNAL_WAKE_SOURCE_TYPE {
    InternalWakeSourceDozeToHibernate = 0,
    InternalWakeSourcePredictedUserPresence,
    InternalWakeSourceTimerOverride,
} PO_INTERNAL_WAKE_SOURCE_TYPE,
    *PPO_INTERNAL_WAKE_SOURCE_TYPE;

typedef enum PO_WAKE_SOURCE_TYPE {
    DeviceWakeSourceType = 0,
    FixedWakeSourceType,
    TimerWakeSourceType,
    TimerPresumedWakeSourceType,
    InternalWakeSourceType,
} PO_WAKE_SOURCE_TYPE,
    *PPO_WAKE_SOURCE_TYPE;

typedef enum _HIBERFILE_BUCKET_SIZE {
    HiberFileBucket1GB = 0,
    HiberFileBucket2GB,
    HiberFileBucket4GB,
    HiberFileBucket8GB,
    HiberFileBucket16GB,
    HiberFileBucket32GB,
    HiberFileBucketUnlimited,
    HiberFileBucketMax,
} HIBERFILE_BUCKET_SIZE,
    *PHIBERFILE_BUCKET_SIZE;

typedef enum _PO_CS_DEVICE_NOTIFICATION_TYPE {
    PoCsDeviceNotificationStorage = 0,
    PoCsDeviceNotificationWiFi,
    PoCsDeviceNotificationMbn,
    PoCsDeviceNotificationAudio,
    PoCsDeviceNotificationEthernet,
    PoCsDeviceNotificationMaximum,
} PO_CS_DEVICE_NOTIFICATION_TYPE;

typedef enum _PO_HIBER_FORCE_DISABLE_REASON {
    PoHiberForceDisableReasonPolicy = 0,
    PoHiberForceDisableReasonGuardedHost,
    PoHiberForceDisableReasonMax,
} PO_HIBER_FORCE_DISABLE_REASON,
    *PPO_HIBER_FORCE_DISABLE_REASON;

typedef enum _PO_SLEEP_DISABLE_REASON {
    PoSleepDisableReasonVideo = 0,
    PoSleepDisableReasonHypervisor,
    PoSleepDisableReasonVhdBoot,
    PoSleepDisableReasonPortableWorkspace,
    PoSleepDisableReasonPolicy,
    PoSleepDisableReasonGuardedHost,
    PoSleepDisableReasonMax,
} PO_SLEEP_DISABLE_REASON,
    *PPO_SLEEP_DISABLE_REASON;

typedef enum _REQUESTER_TYPE {
    KernelRequester = 0,
    UserProcessRequester,
    UserSharedServiceRequester,
} REQUESTER_TYPE,
    *PREQUESTER_TYPE;

_Function_class_(ENTER_STATE_SYSTEM_HANDLER)
_IRQL_requires_same_
typedef NTSTATUS ENTER_STATE_SYSTEM_HANDLER(_In_ PVOID SystemContext);
typedef ENTER_STATE_SYSTEM_HANDLER *PENTER_STATE_SYSTEM_HANDLER;

_Function_class_(ENTER_STATE_HANDLER)
_IRQL_requires_same_
typedef NTSTATUS ENTER_STATE_HANDLER(_In_opt_ PVOID Context,
                                     _In_opt_ PENTER_STATE_SYSTEM_HANDLER SystemHandler,
                                     _In_opt_ PVOID SystemContext, _In_ LONG NumberProcessors,
                                     _In_opt_ volatile LONG *Number);
typedef ENTER_STATE_HANDLER *PENTER_STATE_HANDLER;

_Function_class_(ENTER_STATE_NOTIFY_HANDLER)
_IRQL_requires_same_
typedef NTSTATUS ENTER_STATE_NOTIFY_HANDLER(_In_ POWER_STATE_HANDLER_TYPE State, _In_ PVOID Context,
                                            _In_ BOOLEAN Entering);
typedef ENTER_STATE_NOTIFY_HANDLER *PENTER_STATE_NOTIFY_HANDLER;

typedef struct {
    ULONG64 StartTime;
    ULONG64 EndTime;
    ULONG Reserved[4];
} PROCESSOR_IDLE_TIMES, *PPROCESSOR_IDLE_TIMES;

_Function_class_(PROCESSOR_IDLE_HANDLER)
typedef NTSTATUS PROCESSOR_IDLE_HANDLER(_In_ ULONG_PTR Context,
                                        _Inout_ PPROCESSOR_IDLE_TIMES IdleTimes);
typedef PROCESSOR_IDLE_HANDLER *PPROCESSOR_IDLE_HANDLER;

typedef struct {
    POWER_ACTION Action;
    ULONG Flags;
    ULONG EventCode;
} POWER_ACTION_POLICY, *PPOWER_ACTION_POLICY;

typedef struct {
    POWER_STATE_HANDLER_TYPE Type;
    BOOLEAN RtcWake;
    UCHAR Spare[3];
    PENTER_STATE_HANDLER Handler;
    PVOID Context;
} POWER_STATE_HANDLER, *PPOWER_STATE_HANDLER;

typedef struct {
    PENTER_STATE_NOTIFY_HANDLER Handler;
    PVOID Context;
} POWER_STATE_NOTIFY_HANDLER, *PPOWER_STATE_NOTIFY_HANDLER;

typedef struct {
    ULONG NewState;
    ULONG OldState;
    ULONG64 Processors;
} PPM_IDLESTATE_EVENT, *PPPM_IDLESTATE_EVENT;

typedef struct {
    ULONG IdleTransitions;
    ULONG FailedTransitions;
    ULONG InvalidBucketIndex;
    ULONG64 TotalTime;
    ULONG IdleTimeBuckets[6];
} PPM_IDLE_STATE_ACCOUNTING, *PPPM_IDLE_STATE_ACCOUNTING;

typedef struct {
    ULONG StateCount;
    ULONG TotalTransitions;
    ULONG ResetCount;
    ULONG64 StartTime;
    PPM_IDLE_STATE_ACCOUNTING State[1];
} PPM_IDLE_ACCOUNTING, *PPPM_IDLE_ACCOUNTING;

typedef struct {
    ULONG64 TotalTimeUs;
    ULONG MinTimeUs;
    ULONG MaxTimeUs;
    ULONG Count;
} PPM_IDLE_STATE_BUCKET_EX, *PPPM_IDLE_STATE_BUCKET_EX;

typedef struct {
    ULONG64 TotalTime;
    ULONG IdleTransitions;
    ULONG FailedTransitions;
    ULONG InvalidBucketIndex;
    ULONG MinTimeUs;
    ULONG MaxTimeUs;
    ULONG CancelledTransitions;
    PPM_IDLE_STATE_BUCKET_EX IdleTimeBuckets[16];
} PPM_IDLE_STATE_ACCOUNTING_EX, *PPPM_IDLE_STATE_ACCOUNTING_EX;

typedef struct {
    ULONG StateCount;
    ULONG TotalTransitions;
    ULONG ResetCount;
    ULONG AbortCount;
    ULONG64 StartTime;
    PPM_IDLE_STATE_ACCOUNTING_EX State[1];
} PPM_IDLE_ACCOUNTING_EX, *PPPM_IDLE_ACCOUNTING_EX;

typedef struct {
    ULONG State;
    ULONG Latency;
    ULONG Speed;
    ULONG64 Processors;
} PPM_PERFSTATE_DOMAIN_EVENT, *PPPM_PERFSTATE_DOMAIN_EVENT;

typedef struct {
    ULONG State;
    ULONG Status;
    ULONG Latency;
    ULONG Speed;
    ULONG Processor;
} PPM_PERFSTATE_EVENT, *PPPM_PERFSTATE_EVENT;

typedef struct {
    ULONG ThermalConstraint;
    ULONG64 Processors;
} PPM_THERMALCHANGE_EVENT, *PPPM_THERMALCHANGE_EVENT;

typedef struct {
    UCHAR Mode;
    ULONG64 Processors;
} PPM_THERMAL_POLICY_EVENT, *PPPM_THERMAL_POLICY_EVENT;

typedef struct {
    ULONG Latency;
    ULONG Power;
    ULONG TimeCheck;
    UCHAR PromotePercent;
    UCHAR DemotePercent;
    UCHAR StateType;
    UCHAR Reserved;
    ULONG StateFlags;
    ULONG Context;
    ULONG IdleHandler;
    ULONG Reserved1;
} PPM_WMI_IDLE_STATE, *PPPM_WMI_IDLE_STATE;

typedef struct {
    ULONG Type;
    ULONG Count;
    ULONG TargetState;
    ULONG OldState;
    ULONG64 TargetProcessors;
    PPM_WMI_IDLE_STATE State[1];
} PPM_WMI_IDLE_STATES, *PPPM_WMI_IDLE_STATES;

typedef struct {
    ULONG Type;
    ULONG Count;
    ULONG TargetState;
    ULONG OldState;
    PVOID TargetProcessors;
    PPM_WMI_IDLE_STATE State[1];
} PPM_WMI_IDLE_STATES_EX, *PPPM_WMI_IDLE_STATES_EX;

typedef struct {
    ULONG Frequency;
    ULONG Flags;
    ULONG PercentFrequency;
} PPM_WMI_LEGACY_PERFSTATE, *PPPM_WMI_LEGACY_PERFSTATE;

typedef struct {
    ULONG Frequency;
    ULONG Power;
    UCHAR PercentFrequency;
    UCHAR IncreaseLevel;
    UCHAR DecreaseLevel;
    UCHAR Type;
    ULONG IncreaseTime;
    ULONG DecreaseTime;
    ULONG64 Control;
    ULONG64 Status;
    ULONG HitCount;
    ULONG Reserved1;
    ULONG64 Reserved2;
    ULONG64 Reserved3;
} PPM_WMI_PERF_STATE, *PPPM_WMI_PERF_STATE;

typedef struct {
    ULONG Count;
    ULONG MaxFrequency;
    ULONG CurrentState;
    ULONG MaxPerfState;
    ULONG MinPerfState;
    ULONG LowestPerfState;
    ULONG ThermalConstraint;
    UCHAR BusyAdjThreshold;
    UCHAR PolicyType;
    UCHAR Type;
    UCHAR Reserved;
    ULONG TimerInterval;
    ULONG64 TargetProcessors;
    ULONG PStateHandler;
    ULONG PStateContext;
    ULONG TStateHandler;
    ULONG TStateContext;
    ULONG FeedbackHandler;
    ULONG Reserved1;
    ULONG64 Reserved2;
    PPM_WMI_PERF_STATE State[1];
} PPM_WMI_PERF_STATES, *PPPM_WMI_PERF_STATES;

typedef struct {
    ULONG Count;
    ULONG MaxFrequency;
    ULONG CurrentState;
    ULONG MaxPerfState;
    ULONG MinPerfState;
    ULONG LowestPerfState;
    ULONG ThermalConstraint;
    UCHAR BusyAdjThreshold;
    UCHAR PolicyType;
    UCHAR Type;
    UCHAR Reserved;
    ULONG TimerInterval;
    PVOID TargetProcessors;
    ULONG PStateHandler;
    ULONG PStateContext;
    ULONG TStateHandler;
    ULONG TStateContext;
    ULONG FeedbackHandler;
    ULONG Reserved1;
    ULONG64 Reserved2;
    PPM_WMI_PERF_STATE State[1];
} PPM_WMI_PERF_STATES_EX, *PPPM_WMI_PERF_STATES_EX;

typedef struct {
    ULONG TimeCheck;
    UCHAR DemotePercent;
    UCHAR PromotePercent;
    UCHAR Spare[2];
} PROCESSOR_IDLESTATE_INFO, *PPROCESSOR_IDLESTATE_INFO;

typedef struct {
    USHORT Revision;
    union {
        USHORT AsUSHORT;
        struct {
            USHORT AllowScaling : 1;
            USHORT Disabled : 1;
            USHORT Reserved : 14;
        };
    } Flags;
    ULONG PolicyCount;
    PROCESSOR_IDLESTATE_INFO Policy[3];
} PROCESSOR_IDLESTATE_POLICY, *PPROCESSOR_IDLESTATE_POLICY;

typedef struct {
    ULONG Revision;
    UCHAR MaxThrottle;
    UCHAR MinThrottle;
    UCHAR BusyAdjThreshold;
    union {
        UCHAR Spare;
        union {
            UCHAR AsUCHAR;
            struct {
                UCHAR NoDomainAccounting : 1;
                UCHAR IncreasePolicy : 2;
                UCHAR DecreasePolicy : 2;
                UCHAR Reserved : 3;
            };
        } Flags;
    };
    ULONG TimeCheck;
    ULONG IncreaseTime;
    ULONG DecreaseTime;
    ULONG IncreasePercent;
    ULONG DecreasePercent;
} PROCESSOR_PERFSTATE_POLICY, *PPROCESSOR_PERFSTATE_POLICY;

typedef struct {
    BOOLEAN AcOnLine;
    BOOLEAN BatteryPresent;
    BOOLEAN Charging;
    BOOLEAN Discharging;
    BOOLEAN Spare1[3];
    UCHAR Tag;
    ULONG MaxCapacity;
    ULONG RemainingCapacity;
    ULONG Rate;
    ULONG EstimatedTime;
    ULONG DefaultAlert1;
    ULONG DefaultAlert2;
} SYSTEM_BATTERY_STATE, *PSYSTEM_BATTERY_STATE;

typedef struct {
    BOOLEAN PowerButtonPresent;
    BOOLEAN SleepButtonPresent;
    BOOLEAN LidPresent;
    BOOLEAN SystemS1;
    BOOLEAN SystemS2;
    BOOLEAN SystemS3;
    BOOLEAN SystemS4;
    BOOLEAN SystemS5;
    BOOLEAN HiberFilePresent;
    BOOLEAN FullWake;
    BOOLEAN VideoDimPresent;
    BOOLEAN ApmPresent;
    BOOLEAN UpsPresent;
    BOOLEAN ThermalControl;
    BOOLEAN ProcessorThrottle;
    UCHAR ProcessorMinThrottle;
    UCHAR ProcessorMaxThrottle;
    BOOLEAN FastSystemS4;
    BOOLEAN Hiberboot;
    BOOLEAN WakeAlarmPresent;
    BOOLEAN AoAc;
    BOOLEAN DiskSpinDown;
    UCHAR HiberFileType;
    BOOLEAN AoAcConnectivitySupported;
    UCHAR spare3[6];
    BOOLEAN SystemBatteriesPresent;
    BOOLEAN BatteriesAreShortTerm;
    BATTERY_REPORTING_SCALE BatteryScale[3];
    SYSTEM_POWER_STATE AcOnLineWake;
    SYSTEM_POWER_STATE SoftLidWake;
    SYSTEM_POWER_STATE RtcWake;
    SYSTEM_POWER_STATE MinDeviceWakeState;
    SYSTEM_POWER_STATE DefaultLowLatencyWake;
} SYSTEM_POWER_CAPABILITIES, *PSYSTEM_POWER_CAPABILITIES;

typedef struct {
    BOOLEAN Enable;
    UCHAR Spare[3];
    ULONG BatteryLevel;
    POWER_ACTION_POLICY PowerPolicy;
    SYSTEM_POWER_STATE MinSystemState;
} SYSTEM_POWER_LEVEL, *PSYSTEM_POWER_LEVEL;

typedef struct _ADMINISTRATOR_POWER_POLICY ADMINISTRATOR_POWER_POLICY, *PADMINISTRATOR_POWER_POLICY;
struct _ADMINISTRATOR_POWER_POLICY {
    SYSTEM_POWER_STATE MinSleep;
    SYSTEM_POWER_STATE MaxSleep;
    ULONG MinVideoTimeout;
    ULONG MaxVideoTimeout;
    ULONG MinSpindownTimeout;
    ULONG MaxSpindownTimeout;
};

typedef struct _DIAGNOSTIC_BUFFER DIAGNOSTIC_BUFFER, *PDIAGNOSTIC_BUFFER;
struct _DIAGNOSTIC_BUFFER {
    SIZE_T Size;
    REQUESTER_TYPE CallerType;
    union {
        struct {
            SIZE_T ProcessImageNameOffset;
            ULONG ProcessId;
            ULONG ServiceTag;
        };
        struct {
            SIZE_T DeviceDescriptionOffset;
            SIZE_T DevicePathOffset;
        };
    };
    SIZE_T ReasonOffset;
};

typedef struct _HIBERFILE_BUCKET HIBERFILE_BUCKET, *PHIBERFILE_BUCKET;
struct _HIBERFILE_BUCKET {
    ULONG64 MaxPhysicalMemory;
    ULONG PhysicalMemoryPercent[3];
};

typedef struct _PO_SPR_ACTIVE_SESSION_DATA PO_SPR_ACTIVE_SESSION_DATA, *PPO_SPR_ACTIVE_SESSION_DATA;
struct _PO_SPR_ACTIVE_SESSION_DATA {
    BOOLEAN Start;
    GUID ActiveSessionGuid;
};

typedef struct _PO_WAKE_SOURCE_HEADER PO_WAKE_SOURCE_HEADER, *PPO_WAKE_SOURCE_HEADER;
struct _PO_WAKE_SOURCE_HEADER {
    PO_WAKE_SOURCE_TYPE Type;
    ULONG Size;
};

typedef struct _PO_WAKE_SOURCE_DEVICE PO_WAKE_SOURCE_DEVICE, *PPO_WAKE_SOURCE_DEVICE;
struct _PO_WAKE_SOURCE_DEVICE {
    PO_WAKE_SOURCE_HEADER Header;
    WCHAR InstancePath[1];
};

typedef struct _PO_WAKE_SOURCE_FIXED PO_WAKE_SOURCE_FIXED, *PPO_WAKE_SOURCE_FIXED;
struct _PO_WAKE_SOURCE_FIXED {
    PO_WAKE_SOURCE_HEADER Header;
    PO_FIXED_WAKE_SOURCE_TYPE FixedWakeSourceType;
};

typedef struct _PO_WAKE_SOURCE_HISTORY PO_WAKE_SOURCE_HISTORY, *PPO_WAKE_SOURCE_HISTORY;
struct _PO_WAKE_SOURCE_HISTORY {
    ULONG Count;
    ULONG Offsets[1];
};

typedef struct _PO_WAKE_SOURCE_INFO PO_WAKE_SOURCE_INFO, *PPO_WAKE_SOURCE_INFO;
struct _PO_WAKE_SOURCE_INFO {
    ULONG Count;
    ULONG Offsets[1];
};

typedef struct _PO_WAKE_SOURCE_INTERNAL PO_WAKE_SOURCE_INTERNAL, *PPO_WAKE_SOURCE_INTERNAL;
struct _PO_WAKE_SOURCE_INTERNAL {
    PO_WAKE_SOURCE_HEADER Header;
    PO_INTERNAL_WAKE_SOURCE_TYPE InternalWakeSourceType;
};

typedef struct _PO_WAKE_SOURCE_TIMER PO_WAKE_SOURCE_TIMER, *PPO_WAKE_SOURCE_TIMER;
struct _PO_WAKE_SOURCE_TIMER {
    PO_WAKE_SOURCE_HEADER Header;
    DIAGNOSTIC_BUFFER Reason;
};

typedef struct _PROCESSOR_IDLE_STATE PROCESSOR_IDLE_STATE, *PPROCESSOR_IDLE_STATE;
struct _PROCESSOR_IDLE_STATE {
    UCHAR StateType;
    ULONG StateFlags;
    ULONG HardwareLatency;
    ULONG Power;
    ULONG_PTR Context;
    PPROCESSOR_IDLE_HANDLER Handler;
};

typedef struct _PROCESSOR_IDLE_STATES PROCESSOR_IDLE_STATES, *PPROCESSOR_IDLE_STATES;
struct _PROCESSOR_IDLE_STATES {
    ULONG Size;
    ULONG Revision;
    ULONG Count;
    ULONG Type;
    KAFFINITY TargetProcessors;
    PROCESSOR_IDLE_STATE State[1];
};

typedef struct _PROCESSOR_POWER_INFORMATION PROCESSOR_POWER_INFORMATION,
    *PPROCESSOR_POWER_INFORMATION;
struct _PROCESSOR_POWER_INFORMATION {
    ULONG Number;
    ULONG MaxMhz;
    ULONG CurrentMhz;
    ULONG MhzLimit;
    ULONG MaxIdleState;
    ULONG CurrentIdleState;
};

typedef struct _PROCESSOR_POWER_POLICY_INFO PROCESSOR_POWER_POLICY_INFO,
    *PPROCESSOR_POWER_POLICY_INFO;
struct _PROCESSOR_POWER_POLICY_INFO {
    ULONG TimeCheck;
    ULONG DemoteLimit;
    ULONG PromoteLimit;
    UCHAR DemotePercent;
    UCHAR PromotePercent;
    UCHAR Spare[2];
    ULONG AllowDemotion : 1;
    ULONG AllowPromotion : 1;
    ULONG Reserved : 30;
};

typedef struct _PROCESSOR_POWER_POLICY PROCESSOR_POWER_POLICY, *PPROCESSOR_POWER_POLICY;
struct _PROCESSOR_POWER_POLICY {
    ULONG Revision;
    UCHAR DynamicThrottle;
    UCHAR Spare[3];
    ULONG DisableCStates : 1;
    ULONG Reserved : 31;
    ULONG PolicyCount;
    PROCESSOR_POWER_POLICY_INFO Policy[3];
};

typedef struct _REASON_BUFFER REASON_BUFFER, *PREASON_BUFFER;
struct _REASON_BUFFER {
    ULONG Flags;
    union {
        struct {
            SIZE_T ResourceFileNameOffset;
            USHORT ResourceReasonId;
            ULONG StringCount;
            SIZE_T SubstitutionStringsOffset;
        };
        SIZE_T SimpleStringOffset;
    };
};

typedef struct _SYSTEM_HIBERFILE_INFORMATION SYSTEM_HIBERFILE_INFORMATION,
    *PSYSTEM_HIBERFILE_INFORMATION;
struct _SYSTEM_HIBERFILE_INFORMATION {
    ULONG NumberOfMcbPairs;
    LARGE_INTEGER Mcb[1];
};

typedef struct _SYSTEM_POWER_INFORMATION SYSTEM_POWER_INFORMATION, *PSYSTEM_POWER_INFORMATION;
struct _SYSTEM_POWER_INFORMATION {
    ULONG MaxIdlenessAllowed;
    ULONG Idleness;
    ULONG TimeRemaining;
    UCHAR CoolingMode;
};

typedef struct _SYSTEM_POWER_LOGGING_ENTRY SYSTEM_POWER_LOGGING_ENTRY, *PSYSTEM_POWER_LOGGING_ENTRY;
struct _SYSTEM_POWER_LOGGING_ENTRY {
    ULONG Reason;
    ULONG States;
};

typedef struct _SYSTEM_POWER_POLICY SYSTEM_POWER_POLICY, *PSYSTEM_POWER_POLICY;
struct _SYSTEM_POWER_POLICY {
    ULONG Revision;
    POWER_ACTION_POLICY PowerButton;
    POWER_ACTION_POLICY SleepButton;
    POWER_ACTION_POLICY LidClose;
    SYSTEM_POWER_STATE LidOpenWake;
    ULONG Reserved;
    POWER_ACTION_POLICY Idle;
    ULONG IdleTimeout;
    UCHAR IdleSensitivity;
    UCHAR DynamicThrottle;
    UCHAR Spare2[2];
    SYSTEM_POWER_STATE MinSleep;
    SYSTEM_POWER_STATE MaxSleep;
    SYSTEM_POWER_STATE ReducedLatencySleep;
    ULONG WinLogonFlags;
    ULONG Spare3;
    ULONG DozeS4Timeout;
    ULONG BroadcastCapacityResolution;
    SYSTEM_POWER_LEVEL DischargePolicy[4];
    ULONG VideoTimeout;
    BOOLEAN VideoDimDisplay;
    ULONG VideoReserved[3];
    ULONG SpindownTimeout;
    BOOLEAN OptimizeForPower;
    UCHAR FanThrottleTolerance;
    UCHAR ForcedThrottle;
    UCHAR MinThrottle;
    POWER_ACTION_POLICY OverThrottled;
};

typedef struct _SYSTEM_POWER_STATE_DISABLE_REASON SYSTEM_POWER_STATE_DISABLE_REASON,
    *PSYSTEM_POWER_STATE_DISABLE_REASON;
struct _SYSTEM_POWER_STATE_DISABLE_REASON {
    BOOLEAN AffectedState[8];
    ULONG PowerReasonCode;
    ULONG PowerReasonLength;
};

typedef struct _WAKE_TIMER_INFO WAKE_TIMER_INFO, *PWAKE_TIMER_INFO;
struct _WAKE_TIMER_INFO {
    SIZE_T OffsetToNext;
    ULARGE_INTEGER DueTime;
    ULONG Period;
    DIAGNOSTIC_BUFFER ReasonContext;
};

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtGetDevicePowerState(_In_ HANDLE Device,
                                                  _Out_ PDEVICE_POWER_STATE State);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtInitiatePowerAction(_In_ POWER_ACTION SystemAction,
                                                  _In_ SYSTEM_POWER_STATE LightestSystemState,
                                                  _In_ ULONG Flags, _In_ BOOLEAN Asynchronous);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI BOOLEAN NTAPI NtIsSystemResumeAutomatic(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtSetSystemPowerState(_In_ POWER_ACTION SystemAction,
                                                  _In_ SYSTEM_POWER_STATE LightestSystemState,
                                                  _In_ ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtSetThreadExecutionState(_In_ EXECUTION_STATE NewFlags,
                                                      _Out_ PEXECUTION_STATE PreviousFlags);

EXTERN_C_END

#endif

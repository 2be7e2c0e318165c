/*
 * Power management: device and system states, requests, the power framework.
 */
#ifndef CWDK_NT_POWER_H
#define CWDK_NT_POWER_H

#include "nt/forward.h"
#include "nt/irql.h"
#include "nt/security.h"
#include "nt/registry.h"

#define CTMF_VALID_FLAGS 3UL

#define D3COLD_SUPPORT_INTERFACE_VERSION 1

#define DIAGNOSTIC_REASON_VERSION 0
#define DIAGNOSTIC_REASON_SIMPLE_STRING 1
#define DIAGNOSTIC_REASON_DETAILED_STRING 2
#define DIAGNOSTIC_REASON_INVALID_FLAGS 0x7FFFFFF8U
#define DIAGNOSTIC_REASON_NOT_SPECIFIED 0x80000000U

#define DO_POWER_PAGABLE 0x2000
#define DO_POWER_INRUSH 0x4000

#define ES_CONTINUOUS 0x80000000UL

#define ES_AWAYMODE_REQUIRED 0x40UL

#define ES_DISPLAY_REQUIRED 2UL

#define ES_SYSTEM_REQUIRED 1UL

#define ES_USER_PRESENT 4UL

#define EX_CARR_VALID_FLAGS 3

#define FILE_ATTRIBUTE_VALID_SET_FLAGS 0x1A31A7
#define FILE_ATTRIBUTE_VALID_KERNEL_SET_FLAGS 0x5A31A7
#define FILE_ATTRIBUTE_VALID_FLAGS 0x5AFFB7

#define FILE_DEVICE_BATTERY 0x29

#define FILE_SHARE_VALID_FLAGS 7

#define FILE_VALID_MAILSLOT_OPTION_FLAGS 0x32
#define FILE_VALID_PIPE_OPTION_FLAGS 0x32
#define FILE_VALID_SET_FLAGS 54
#define FILE_VALID_OPTION_FLAGS 0xFFFFFF
#define FILE_VALID_EXTENDED_OPTION_FLAGS 0x10000000

#define FO_FLAGS_VALID_ONLY_DURING_CREATE 0x2000000

#define IO_SESSION_STATE_VALID_EVENT_MASK 63

#define IRP_MJ_POWER 0x16
#define IRP_MJ_PNP_POWER 27

#define IRP_MN_WAIT_WAKE 0
#define IRP_MN_POWER_SEQUENCE 1
#define IRP_MN_SET_POWER 2
#define IRP_MN_QUERY_POWER 3

#define PCI_CAPABILITY_ID_POWER_MANAGEMENT 1

#define PCI_ENABLE_WRITE_AND_INVALIDATE 0x10

#define PCI_EXPRESS_POWER_BUDGETING_CAP_ID 4

#define PCI_INVALID_VENDORID 65535

#define PCI_SUBCLASS_PROC_POWERPC 0x20

#define PDCAP_D0_SUPPORTED 1

#define PDCAP_D1_SUPPORTED 2

#define PDCAP_D2_SUPPORTED 4

#define PDCAP_D3_SUPPORTED 8

#define PDCAP_WAKE_FROM_D0_SUPPORTED 0x10
#define PDCAP_WAKE_FROM_D1_SUPPORTED 0x20
#define PDCAP_WAKE_FROM_D2_SUPPORTED 0x40
#define PDCAP_WAKE_FROM_D3_SUPPORTED 0x80

#define PDCAP_WARM_EJECT_SUPPORTED 0x100

#define PERFSTATE_POLICY_CHANGE_IDEAL 0
#define PERFSTATE_POLICY_CHANGE_SINGLE 1
#define PERFSTATE_POLICY_CHANGE_DECREASE_MAX 2
#define PERFSTATE_POLICY_CHANGE_ROCKET 2
#define PERFSTATE_POLICY_CHANGE_IDEAL_AGGRESSIVE 3
#define PERFSTATE_POLICY_CHANGE_INCREASE_MAX 3

#define POWERBUTTON_ACTION_INDEX_NOTHING 0
#define POWERBUTTON_ACTION_VALUE_NOTHING 0
#define POWERBUTTON_ACTION_INDEX_SLEEP 1
#define POWERBUTTON_ACTION_INDEX_HIBERNATE 2
#define POWERBUTTON_ACTION_VALUE_SLEEP 2
#define POWERBUTTON_ACTION_INDEX_SHUTDOWN 3
#define POWERBUTTON_ACTION_VALUE_HIBERNATE 3
#define POWERBUTTON_ACTION_INDEX_TURN_OFF_THE_DISPLAY 4
#define POWERBUTTON_ACTION_VALUE_SHUTDOWN 6
#define POWERBUTTON_ACTION_VALUE_TURN_OFF_THE_DISPLAY 8

#define POWER_CONNECTIVITY_IN_STANDBY_DISABLED 0
#define POWER_CONNECTIVITY_IN_STANDBY_ENABLED 1
#define POWER_CONNECTIVITY_IN_STANDBY_SYSTEM_MANAGED 2

#define POWER_DEVICE_IDLE_POLICY_PERFORMANCE 0
#define POWER_DEVICE_IDLE_POLICY_CONSERVATIVE 1

#define POWER_DISCONNECTED_STANDBY_MODE_NORMAL 0
#define POWER_DISCONNECTED_STANDBY_MODE_AGGRESSIVE 1

#define POWER_PLATFORM_ROLE_V1 1
#define POWER_PLATFORM_ROLE_V2 2
#define POWER_PLATFORM_ROLE_VERSION 2
#define POWER_PLATFORM_ROLE_V1_MAX 8
#define POWER_PLATFORM_ROLE_V2_MAX 9
#define POWER_PLATFORM_ROLE_VERSION_MAX 9

#define POWER_REQUEST_CONTEXT_VERSION 0
#define POWER_REQUEST_CONTEXT_SIMPLE_STRING 1
#define POWER_REQUEST_CONTEXT_DETAILED_STRING 2

#define POWER_SETTING_VALUE_VERSION 1

#define POWER_SYSTEM_MAXIMUM 7

#define PO_CB_SYSTEM_POWER_POLICY 0
#define PO_CB_AC_STATUS 1
#define PO_CB_BUTTON_COLLISION 2
#define PO_CB_SYSTEM_STATE_LOCK 3
#define PO_CB_LID_SWITCH_STATE 4

#define PO_FX_DIRECTED_FX_DEFAULT_IDLE_TIMEOUT 0UL
#define PO_FX_COMPONENT_FLAG_F0_ON_DX 1
#define PO_FX_DEVICE_FLAG_RESERVED_1 1ULL
#define PO_FX_FLAG_BLOCKING 1
#define PO_FX_FLAG_PERF_PEP_OPTIONAL 1
#define PO_FX_VERSION 1
#define PO_FX_VERSION_V1 1
#define PO_FX_COMPONENT_FLAG_NO_DEBOUNCE 2
#define PO_FX_DEVICE_FLAG_DFX_DIRECT_CHILDREN_OPTIONAL 2ULL
#define PO_FX_FLAG_ASYNC_ONLY 2
#define PO_FX_FLAG_PERF_QUERY_ON_F0 2
#define PO_FX_VERSION_V2 2
#define PO_FX_VERSION_V3 3
#define PO_FX_DEVICE_FLAG_DFX_POWER_CHILDREN_OPTIONAL 4ULL
#define PO_FX_FLAG_PERF_QUERY_ON_ALL_IDLE_STATES 4
#define PO_FX_DEVICE_FLAG_DFX_CHILDREN_OPTIONAL 6ULL
#define PO_FX_DEVICE_FLAG_DISABLE_FAST_RESUME 8ULL
#define PO_FX_DEVICE_FLAG_ENABLE_FAST_RESUME 0x10ULL
#define PO_FX_DEVICE_FLAG_NO_FAULT_CALLBACKS 0x20ULL
#define PO_FX_DIRECTED_FX_MAX_IDLE_TIMEOUT 600UL
#define PO_FX_DIRECTED_FX_IMMEDIATE_IDLE_TIMEOUT 0xFFFFFFFFUL
#define PO_FX_UNKNOWN_POWER 0xFFFFFFFFU
#define PO_FX_UNKNOWN_TIME 0xFFFFFFFFFFFFFFFFULL

#define PO_MEM_PRESERVE 1
#define PO_MEM_CLONE 2
#define PO_MEM_CL_OR_NCHK 4
#define PO_MEM_PAGE_ADDRESS 0x4000
#define PO_MEM_DISCARD 0x8000
#define PO_MEM_BOOT_PHASE 0x10000

EXTERN_C_START

typedef struct _PO_FX_PERF_STATE PO_FX_PERF_STATE, *PPO_FX_PERF_STATE;

typedef ULONG EXECUTION_STATE;

typedef ULONG *PEXECUTION_STATE;

typedef enum LATENCY_TIME {
    LT_DONT_CARE = 0,
    LT_LOWEST_LATENCY,
} LATENCY_TIME;

typedef enum POWER_ACTION {
    PowerActionNone = 0,
    PowerActionReserved,
    PowerActionSleep,
    PowerActionHibernate,
    PowerActionShutdown,
    PowerActionShutdownReset,
    PowerActionShutdownOff,
    PowerActionWarmEject,
    PowerActionDisplayOff,
} POWER_ACTION,
    *PPOWER_ACTION;

typedef enum POWER_MONITOR_REQUEST_REASON {
    MonitorRequestReasonUnknown = 0,
    MonitorRequestReasonPowerButton,
    MonitorRequestReasonRemoteConnection,
    MonitorRequestReasonScMonitorpower,
    MonitorRequestReasonUserInput,
    MonitorRequestReasonAcDcDisplayBurst,
    MonitorRequestReasonUserDisplayBurst,
    MonitorRequestReasonPoSetSystemState,
    MonitorRequestReasonSetThreadExecutionState,
    MonitorRequestReasonFullWake,
    MonitorRequestReasonSessionUnlock,
    MonitorRequestReasonScreenOffRequest,
    MonitorRequestReasonIdleTimeout,
    MonitorRequestReasonPolicyChange,
    MonitorRequestReasonSleepButton,
    MonitorRequestReasonLid,
    MonitorRequestReasonBatteryCountChange,
    MonitorRequestReasonGracePeriod,
    MonitorRequestReasonPnP,
    MonitorRequestReasonDP,
    MonitorRequestReasonSxTransition,
    MonitorRequestReasonSystemIdle,
    MonitorRequestReasonNearProximity,
    MonitorRequestReasonThermalStandby,
    MonitorRequestReasonResumePdc,
    MonitorRequestReasonResumeS4,
    MonitorRequestReasonTerminal,
    MonitorRequestReasonPdcSignal,
    MonitorRequestReasonAcDcDisplayBurstSuppressed,
    MonitorRequestReasonSystemStateEntered,
    MonitorRequestReasonWinrt,
    MonitorRequestReasonUserInputKeyboard,
    MonitorRequestReasonUserInputMouse,
    MonitorRequestReasonUserInputTouchpad,
    MonitorRequestReasonUserInputPen,
    MonitorRequestReasonUserInputAccelerometer,
    MonitorRequestReasonUserInputHid,
    MonitorRequestReasonUserInputPoUserPresent,
    MonitorRequestReasonUserInputSessionSwitch,
    MonitorRequestReasonUserInputInitialization,
    MonitorRequestReasonPdcSignalWindowsMobilePwrNotif,
    MonitorRequestReasonPdcSignalWindowsMobileShell,
    MonitorRequestReasonPdcSignalHeyCortana,
    MonitorRequestReasonPdcSignalHolographicShell,
    MonitorRequestReasonPdcSignalFingerprint,
    MonitorRequestReasonDirectedDrips,
    MonitorRequestReasonDim,
    MonitorRequestReasonBuiltinPanel,
    MonitorRequestReasonDisplayRequiredUnDim,
    MonitorRequestReasonBatteryCountChangeSuppressed,
    MonitorRequestReasonResumeModernStandby,
    MonitorRequestReasonTerminalInit,
    MonitorRequestReasonPdcSignalSensorsHumanPresence,
    MonitorRequestReasonBatteryPreCritical,
    MonitorRequestReasonUserInputTouch,
    MonitorRequestReasonMax,
} POWER_MONITOR_REQUEST_REASON;

typedef enum POWER_SETTING_ALTITUDE {
    ALTITUDE_GROUP_POLICY = 0,
    ALTITUDE_USER,
    ALTITUDE_RUNTIME_OVERRIDE,
    ALTITUDE_PROVISIONING,
    ALTITUDE_OEM_CUSTOMIZATION,
    ALTITUDE_INTERNAL_OVERRIDE,
    ALTITUDE_OS_DEFAULT,
} POWER_SETTING_ALTITUDE,
    *PPOWER_SETTING_ALTITUDE;

typedef enum POWER_USER_PRESENCE_TYPE {
    UserNotPresent = 0,
    UserPresent,
    UserUnknown = 255,
} POWER_USER_PRESENCE_TYPE,
    *PPOWER_USER_PRESENCE_TYPE;

typedef enum SYSTEM_POWER_CONDITION {
    PoAc = 0,
    PoDc,
    PoHot,
    PoConditionMaximum,
} SYSTEM_POWER_CONDITION;

typedef enum _D3COLD_LAST_TRANSITION_STATUS {
    LastDStateTransitionStatusUnknown = 0,
    LastDStateTransitionD3hot,
    LastDStateTransitionD3cold,
} D3COLD_LAST_TRANSITION_STATUS,
    *PD3COLD_LAST_TRANSITION_STATUS;

typedef enum _DEVICE_WAKE_DEPTH {
    DeviceWakeDepthNotWakeable = 0,
    DeviceWakeDepthD0,
    DeviceWakeDepthD1,
    DeviceWakeDepthD2,
    DeviceWakeDepthD3hot,
    DeviceWakeDepthD3cold,
    DeviceWakeDepthMaximum,
} DEVICE_WAKE_DEPTH,
    *PDEVICE_WAKE_DEPTH;

typedef enum _MONITOR_DISPLAY_STATE {
    PowerMonitorOff = 0,
    PowerMonitorOn,
    PowerMonitorDim,
} MONITOR_DISPLAY_STATE,
    *PMONITOR_DISPLAY_STATE;

typedef enum _POWER_MONITOR_REQUEST_TYPE {
    MonitorRequestTypeOff = 0,
    MonitorRequestTypeOnAndPresent,
    MonitorRequestTypeToggleOn,
} POWER_MONITOR_REQUEST_TYPE;

typedef enum _POWER_PLATFORM_ROLE {
    PlatformRoleUnspecified = 0,
    PlatformRoleDesktop,
    PlatformRoleMobile,
    PlatformRoleWorkstation,
    PlatformRoleEnterpriseServer,
    PlatformRoleSOHOServer,
    PlatformRoleAppliancePC,
    PlatformRolePerformanceServer,
    PlatformRoleSlate,
    PlatformRoleMaximum,
} POWER_PLATFORM_ROLE,
    *PPOWER_PLATFORM_ROLE;

typedef enum _POWER_REQUEST_TYPE {
    PowerRequestDisplayRequired = 0,
    PowerRequestSystemRequired,
    PowerRequestAwayModeRequired,
    PowerRequestExecutionRequired,
} POWER_REQUEST_TYPE,
    *PPOWER_REQUEST_TYPE;

typedef enum _POWER_STATE_TYPE {
    SystemPowerState = 0,
    DevicePowerState,
} POWER_STATE_TYPE,
    *PPOWER_STATE_TYPE;

typedef enum _PO_FX_PERF_STATE_TYPE {
    PoFxPerfStateTypeDiscrete = 0,
    PoFxPerfStateTypeRange,
    PoFxPerfStateTypeMaximum,
} PO_FX_PERF_STATE_TYPE,
    *PPO_FX_PERF_STATE_TYPE;

typedef enum _PO_FX_PERF_STATE_UNIT {
    PoFxPerfStateUnitOther = 0,
    PoFxPerfStateUnitFrequency,
    PoFxPerfStateUnitBandwidth,
    PoFxPerfStateUnitMaximum,
} PO_FX_PERF_STATE_UNIT,
    *PPO_FX_PERF_STATE_UNIT;

typedef enum _PO_THERMAL_REQUEST_TYPE {
    PoThermalRequestPassive = 0,
    PoThermalRequestActive,
} PO_THERMAL_REQUEST_TYPE,
    *PPO_THERMAL_REQUEST_TYPE;

typedef enum _USER_ACTIVITY_PRESENCE {
    PowerUserPresent = 0,
    PowerUserNotPresent,
    PowerUserInactive,
    PowerUserMaximum,
    PowerUserInvalid = 3,
} USER_ACTIVITY_PRESENCE,
    *PUSER_ACTIVITY_PRESENCE;

_Function_class_(D3COLD_REQUEST_AUX_POWER)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NTSTATUS D3COLD_REQUEST_AUX_POWER(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                          _In_ ULONG AuxPowerInMilliWatts,
                                          _Out_ PULONG RetryInSeconds);
typedef D3COLD_REQUEST_AUX_POWER *PD3COLD_REQUEST_AUX_POWER;

_Function_class_(D3COLD_REQUEST_CORE_POWER_RAIL)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void D3COLD_REQUEST_CORE_POWER_RAIL(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                            _In_ BOOLEAN CorePowerRailNeeded);
typedef D3COLD_REQUEST_CORE_POWER_RAIL *PD3COLD_REQUEST_CORE_POWER_RAIL;

_Function_class_(D3COLD_REQUEST_PERST_DELAY)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NTSTATUS D3COLD_REQUEST_PERST_DELAY(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                            _In_ ULONG DelayInMicroSeconds);
typedef D3COLD_REQUEST_PERST_DELAY *PD3COLD_REQUEST_PERST_DELAY;

_Function_class_(GET_D3COLD_CAPABILITY)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NTSTATUS GET_D3COLD_CAPABILITY(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                       _Out_ PBOOLEAN D3ColdSupported);
typedef GET_D3COLD_CAPABILITY *PGET_D3COLD_CAPABILITY;

_Function_class_(GET_D3COLD_LAST_TRANSITION_STATUS)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void
GET_D3COLD_LAST_TRANSITION_STATUS(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                  _Out_ PD3COLD_LAST_TRANSITION_STATUS LastTransitionStatus);
typedef GET_D3COLD_LAST_TRANSITION_STATUS *PGET_D3COLD_LAST_TRANSITION_STATUS;

_Function_class_(GET_IDLE_WAKE_INFO)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NTSTATUS GET_IDLE_WAKE_INFO(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                    _In_ SYSTEM_POWER_STATE SystemPowerState,
                                    _Out_ PDEVICE_WAKE_DEPTH DeepestWakeableDstate);
typedef GET_IDLE_WAKE_INFO *PGET_IDLE_WAKE_INFO;

typedef NTSTATUS (*PCRASHDUMP_POWER_ON)(_In_opt_ PVOID Context);

_Function_class_(POWER_SETTING_CALLBACK)
_IRQL_requires_same_
typedef NTSTATUS POWER_SETTING_CALLBACK(_In_ LPCGUID SettingGuid,
                                        _In_reads_bytes_(ValueLength) PVOID Value,
                                        _In_ ULONG ValueLength, _Inout_opt_ PVOID Context);
typedef POWER_SETTING_CALLBACK *PPOWER_SETTING_CALLBACK;

_Function_class_(PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK(_In_ PVOID Context, _In_ ULONG Component);
typedef PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK *PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK;

_IRQL_requires_max_(HIGH_LEVEL)
_Function_class_(PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK)
typedef void PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK(_In_ PVOID Context, _In_ ULONG Component,
                                                          _In_ BOOLEAN Active);
typedef PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK *PPO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK;

_Function_class_(PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK(_In_ PVOID Context, _In_ ULONG Component);
typedef PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK *PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK;

_Function_class_(PO_FX_COMPONENT_IDLE_STATE_CALLBACK)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PO_FX_COMPONENT_IDLE_STATE_CALLBACK(_In_ PVOID Context, _In_ ULONG Component,
                                                 _In_ ULONG State);
typedef PO_FX_COMPONENT_IDLE_STATE_CALLBACK *PPO_FX_COMPONENT_IDLE_STATE_CALLBACK;

_Function_class_(PO_FX_COMPONENT_PERF_STATE_CALLBACK)
typedef void PO_FX_COMPONENT_PERF_STATE_CALLBACK(_In_ PVOID Context, _In_ ULONG Component,
                                                 _In_ BOOLEAN Succeeded, _In_ PVOID RequestContext);
typedef PO_FX_COMPONENT_PERF_STATE_CALLBACK *PPO_FX_COMPONENT_PERF_STATE_CALLBACK;

_Function_class_(PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK(_In_ PVOID Context);
typedef PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK;

_Function_class_(PO_FX_DEVICE_POWER_REQUIRED_CALLBACK)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PO_FX_DEVICE_POWER_REQUIRED_CALLBACK(_In_ PVOID Context);
typedef PO_FX_DEVICE_POWER_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK;

_Function_class_(PO_FX_DIRECTED_POWER_DOWN_CALLBACK)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void PO_FX_DIRECTED_POWER_DOWN_CALLBACK(_In_ PVOID Context, _In_ ULONG Flags);
typedef PO_FX_DIRECTED_POWER_DOWN_CALLBACK *PPO_FX_DIRECTED_POWER_DOWN_CALLBACK;

_Function_class_(PO_FX_DIRECTED_POWER_UP_CALLBACK)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void PO_FX_DIRECTED_POWER_UP_CALLBACK(_In_ PVOID Context, _In_ ULONG Flags);
typedef PO_FX_DIRECTED_POWER_UP_CALLBACK *PPO_FX_DIRECTED_POWER_UP_CALLBACK;

_Function_class_(PO_FX_DRIPS_WATCHDOG_CALLBACK)
_IRQL_requires_max_(APC_LEVEL)
typedef void PO_FX_DRIPS_WATCHDOG_CALLBACK(_In_ PVOID Context,
                                           _In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                           _In_ ULONG UniqueId);
typedef PO_FX_DRIPS_WATCHDOG_CALLBACK *PPO_FX_DRIPS_WATCHDOG_CALLBACK;

_Function_class_(PO_FX_POWER_CONTROL_CALLBACK)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS PO_FX_POWER_CONTROL_CALLBACK(_In_ PVOID DeviceContext,
                                              _In_ LPCGUID PowerControlCode,
                                              _In_reads_bytes_opt_(InBufferSize) PVOID InBuffer,
                                              _In_ SIZE_T InBufferSize,
                                              _Out_writes_bytes_opt_(OutBufferSize) PVOID OutBuffer,
                                              _In_ SIZE_T OutBufferSize,
                                              _Out_opt_ PSIZE_T BytesReturned);
typedef PO_FX_POWER_CONTROL_CALLBACK *PPO_FX_POWER_CONTROL_CALLBACK;

_Function_class_(REQUEST_POWER_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void REQUEST_POWER_COMPLETE(_In_ PDEVICE_OBJECT DeviceObject, _In_ UCHAR MinorFunction,
                                    _In_ POWER_STATE PowerState, _In_opt_ PVOID Context,
                                    _In_ PIO_STATUS_BLOCK IoStatus);
typedef REQUEST_POWER_COMPLETE *PREQUEST_POWER_COMPLETE;

_Function_class_(SET_D3COLD_SUPPORT)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void SET_D3COLD_SUPPORT(_In_reads_opt_(_Inexpressible_()) PVOID Context,
                                _In_ BOOLEAN D3ColdSupport);
typedef SET_D3COLD_SUPPORT *PSET_D3COLD_SUPPORT;

_Function_class_(SET_VIRTUAL_DEVICE_DATA)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef ULONG SET_VIRTUAL_DEVICE_DATA(_Inout_ PVOID Context, _In_ USHORT VirtualFunction,
                                      _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Offset,
                                      _In_ ULONG Length);
typedef SET_VIRTUAL_DEVICE_DATA *PSET_VIRTUAL_DEVICE_DATA;

typedef struct {
    ULONG Granularity;
    ULONG Capacity;
} BATTERY_REPORTING_SCALE, *PBATTERY_REPORTING_SCALE;

typedef struct {
    GUID Guid;
} NOTIFY_USER_POWER_SETTING, *PNOTIFY_USER_POWER_SETTING;

typedef struct {
    ULONG Version;
    GUID Guid;
    SYSTEM_POWER_CONDITION PowerCondition;
    ULONG DataLength;
    UCHAR Data[1];
} SET_POWER_SETTING_VALUE, *PSET_POWER_SETTING_VALUE;

typedef struct _APPLICATIONLAUNCH_SETTING_VALUE APPLICATIONLAUNCH_SETTING_VALUE,
    *PAPPLICATIONLAUNCH_SETTING_VALUE;
struct _APPLICATIONLAUNCH_SETTING_VALUE {
    LARGE_INTEGER ActivationTime;
    ULONG Flags;
    ULONG ButtonInstanceID;
};

struct _CLS_LSN {
    ULONGLONG Internal;
};

struct _COUNTED_REASON_CONTEXT {
    ULONG Version;
    ULONG Flags;
    union {
        struct {
            UNICODE_STRING ResourceFileName;
            USHORT ResourceReasonId;
            ULONG StringCount;
            PUNICODE_STRING ReasonStrings;
        };
        UNICODE_STRING SimpleString;
    };
};

typedef struct _D3COLD_AUX_POWER_AND_TIMING_INTERFACE D3COLD_AUX_POWER_AND_TIMING_INTERFACE,
    *PD3COLD_AUX_POWER_AND_TIMING_INTERFACE;
struct _D3COLD_AUX_POWER_AND_TIMING_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PD3COLD_REQUEST_CORE_POWER_RAIL RequestCorePowerRail;
    PD3COLD_REQUEST_AUX_POWER RequestAuxPower;
    PD3COLD_REQUEST_PERST_DELAY RequestPerstDelay;
};

typedef struct _D3COLD_SUPPORT_INTERFACE D3COLD_SUPPORT_INTERFACE, *PD3COLD_SUPPORT_INTERFACE;
struct _D3COLD_SUPPORT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PSET_D3COLD_SUPPORT SetD3ColdSupport;
    PGET_IDLE_WAKE_INFO GetIdleWakeInfo;
    PGET_D3COLD_CAPABILITY GetD3ColdCapability;
    PGET_D3COLD_CAPABILITY GetBusDriverD3ColdSupport;
    PGET_D3COLD_LAST_TRANSITION_STATUS GetLastTransitionStatus;
};

typedef struct _POWER_IDLE_RESILIENCY POWER_IDLE_RESILIENCY, *PPOWER_IDLE_RESILIENCY;
struct _POWER_IDLE_RESILIENCY {
    ULONG CoalescingTimeout;
    ULONG IdleResiliencyPeriod;
};

typedef struct _POWER_MONITOR_INVOCATION POWER_MONITOR_INVOCATION, *PPOWER_MONITOR_INVOCATION;
struct _POWER_MONITOR_INVOCATION {
    BOOLEAN Console;
    POWER_MONITOR_REQUEST_REASON RequestReason;
};

typedef struct _POWER_PLATFORM_INFORMATION POWER_PLATFORM_INFORMATION, *PPOWER_PLATFORM_INFORMATION;
struct _POWER_PLATFORM_INFORMATION {
    BOOLEAN AoAc;
};

struct _POWER_SEQUENCE {
    ULONG SequenceD1;
    ULONG SequenceD2;
    ULONG SequenceD3;
};

typedef struct _POWER_SESSION_CONNECT POWER_SESSION_CONNECT, *PPOWER_SESSION_CONNECT;
struct _POWER_SESSION_CONNECT {
    BOOLEAN Connected;
    BOOLEAN Console;
};

typedef struct _POWER_SESSION_RIT_STATE POWER_SESSION_RIT_STATE, *PPOWER_SESSION_RIT_STATE;
struct _POWER_SESSION_RIT_STATE {
    BOOLEAN Active;
    ULONG64 LastInputTime;
};

typedef struct _POWER_SESSION_TIMEOUTS POWER_SESSION_TIMEOUTS, *PPOWER_SESSION_TIMEOUTS;
struct _POWER_SESSION_TIMEOUTS {
    ULONG InputTimeout;
    ULONG DisplayTimeout;
};

typedef struct _POWER_SESSION_WINLOGON POWER_SESSION_WINLOGON, *PPOWER_SESSION_WINLOGON;
struct _POWER_SESSION_WINLOGON {
    ULONG SessionId;
    BOOLEAN Console;
    BOOLEAN Locked;
};

union _POWER_STATE {
    SYSTEM_POWER_STATE SystemState;
    DEVICE_POWER_STATE DeviceState;
};

typedef struct _POWER_USER_PRESENCE POWER_USER_PRESENCE, *PPOWER_USER_PRESENCE;
struct _POWER_USER_PRESENCE {
    POWER_USER_PRESENCE_TYPE UserPresence;
};

typedef struct _PO_FX_COMPONENT_IDLE_STATE PO_FX_COMPONENT_IDLE_STATE, *PPO_FX_COMPONENT_IDLE_STATE;
struct _PO_FX_COMPONENT_IDLE_STATE {
    ULONGLONG TransitionLatency;
    ULONGLONG ResidencyRequirement;
    ULONG NominalPower;
};

typedef struct _PO_FX_COMPONENT_PERF_SET PO_FX_COMPONENT_PERF_SET, *PPO_FX_COMPONENT_PERF_SET;
struct _PO_FX_COMPONENT_PERF_SET {
    UNICODE_STRING Name;
    ULONGLONG Flags;
    PO_FX_PERF_STATE_UNIT Unit;
    PO_FX_PERF_STATE_TYPE Type;
    union {
        struct {
            ULONG Count;
            _Field_size_full_(Count) PPO_FX_PERF_STATE States;
        } Discrete;
        struct {
            ULONGLONG Minimum;
            ULONGLONG Maximum;
        } Range;
    };
};

typedef struct _PO_FX_COMPONENT_PERF_INFO PO_FX_COMPONENT_PERF_INFO, *PPO_FX_COMPONENT_PERF_INFO;
struct _PO_FX_COMPONENT_PERF_INFO {
    ULONG PerfStateSetsCount;
    PO_FX_COMPONENT_PERF_SET PerfStateSets[1];
};

typedef struct _PO_FX_COMPONENT_V1 PO_FX_COMPONENT_V1, *PPO_FX_COMPONENT, *PPO_FX_COMPONENT_V1;
typedef PO_FX_COMPONENT_V1 PO_FX_COMPONENT;
struct _PO_FX_COMPONENT_V1 {
    GUID Id;
    ULONG IdleStateCount;
    ULONG DeepestWakeableIdleState;
    _Field_size_full_(IdleStateCount) PPO_FX_COMPONENT_IDLE_STATE IdleStates;
};

typedef struct _PO_FX_COMPONENT_V2 PO_FX_COMPONENT_V2, *PPO_FX_COMPONENT_V2;
struct _PO_FX_COMPONENT_V2 {
    GUID Id;
    ULONGLONG Flags;
    ULONG DeepestWakeableIdleState;
    ULONG IdleStateCount;
    _Field_size_full_(IdleStateCount) PPO_FX_COMPONENT_IDLE_STATE IdleStates;
    ULONG ProviderCount;
    _Field_size_full_(ProviderCount) PULONG Providers;
};

typedef struct _PO_FX_DEVICE_V1 PO_FX_DEVICE_V1, *PPO_FX_DEVICE, *PPO_FX_DEVICE_V1;
typedef PO_FX_DEVICE_V1 PO_FX_DEVICE;
struct _PO_FX_DEVICE_V1 {
    ULONG Version;
    ULONG ComponentCount;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK DevicePowerRequiredCallback;
    PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK DevicePowerNotRequiredCallback;
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PVOID DeviceContext;
    _Field_size_full_(ComponentCount) PO_FX_COMPONENT_V1 Components[1];
};

typedef struct _PO_FX_DEVICE_V2 PO_FX_DEVICE_V2, *PPO_FX_DEVICE_V2;
struct _PO_FX_DEVICE_V2 {
    ULONG Version;
    ULONGLONG Flags;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK DevicePowerRequiredCallback;
    PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK DevicePowerNotRequiredCallback;
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PVOID DeviceContext;
    ULONG ComponentCount;
    _Field_size_full_(ComponentCount) PO_FX_COMPONENT_V2 Components[1];
};

typedef struct _PO_FX_DEVICE_V3 PO_FX_DEVICE_V3, *PPO_FX_DEVICE_V3;
struct _PO_FX_DEVICE_V3 {
    ULONG Version;
    ULONGLONG Flags;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK DevicePowerRequiredCallback;
    PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK DevicePowerNotRequiredCallback;
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PPO_FX_DIRECTED_POWER_UP_CALLBACK DirectedPowerUpCallback;
    PPO_FX_DIRECTED_POWER_DOWN_CALLBACK DirectedPowerDownCallback;
    ULONG DirectedFxTimeoutInSeconds;
    PVOID DeviceContext;
    ULONG ComponentCount;
    _Field_size_full_(ComponentCount) PO_FX_COMPONENT_V2 Components[1];
};

struct _PO_FX_PERF_STATE {
    ULONGLONG Value;
    PVOID Context;
};

typedef struct _PO_FX_PERF_STATE_CHANGE PO_FX_PERF_STATE_CHANGE, *PPO_FX_PERF_STATE_CHANGE;
struct _PO_FX_PERF_STATE_CHANGE {
    ULONG Set;
    union {
        ULONG StateIndex;
        ULONGLONG StateValue;
    };
};

struct _SYSTEM_POWER_STATE_CONTEXT {
    union {
        struct {
            ULONG Reserved1 : 8;
            ULONG TargetSystemState : 4;
            ULONG EffectiveSystemState : 4;
            ULONG CurrentSystemState : 4;
            ULONG IgnoreHibernationPath : 1;
            ULONG PseudoTransition : 1;
            ULONG KernelSoftReboot : 1;
            ULONG DirectedDripsTransition : 1;
            ULONG Reserved2 : 8;
        };
        ULONG ContextAsUlong;
    };
};

extern NTKERNELAPI const CLFS_LSN CLFS_LSN_INVALID;

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtPowerInformation(
    _In_ POWER_INFORMATION_LEVEL InformationLevel,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS PoCallDriver(_In_ PDEVICE_OBJECT DeviceObject,
                                  _Inout_ _Consumes_(irp) PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS PoClearPowerRequest(_Inout_ PVOID PowerRequest, _In_ POWER_REQUEST_TYPE Type);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS PoCreatePowerRequest(_Outptr_ _Out_owned_(powerrequest) PVOID *PowerRequest,
                                          _In_ PDEVICE_OBJECT DeviceObject,
                                          _In_opt_ PCOUNTED_REASON_CONTEXT Context);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS PoCreateThermalRequest(_Outptr_ _Out_owned_(powerrequest)
                                                PVOID *ThermalRequest,
                                            _In_ PDEVICE_OBJECT TargetDeviceObject,
                                            _In_ PDEVICE_OBJECT PolicyDeviceObject,
                                            _In_ PCOUNTED_REASON_CONTEXT Context, _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void PoDeletePowerRequest(_Inout_ _Consumes_(powerrequest) PVOID PowerRequest);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void PoDeleteThermalRequest(_Inout_ _Consumes_(powerrequest) PVOID ThermalRequest);

NTKERNELAPI void PoEndDeviceBusy(_Inout_ PULONG IdlePointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxActivateComponent(_In_ POHANDLE Handle, _In_ ULONG Component,
                                       _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxCompleteDevicePowerNotRequired(_In_ POHANDLE Handle);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxCompleteDirectedPowerDown(_In_ POHANDLE Handle);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxCompleteIdleCondition(_In_ POHANDLE Handle, _In_ ULONG Component);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxCompleteIdleState(_In_ POHANDLE Handle, _In_ ULONG Component);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxIdleComponent(_In_ POHANDLE Handle, _In_ ULONG Component, _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxIssueComponentPerfStateChange(_In_ POHANDLE Handle, _In_ ULONG Flags,
                                                   _In_ ULONG Component,
                                                   _In_ PPO_FX_PERF_STATE_CHANGE PerfChange,
                                                   _In_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxIssueComponentPerfStateChangeMultiple(
    _In_ POHANDLE Handle, _In_ ULONG Flags, _In_ ULONG Component, _In_ ULONG PerfChangesCount,
    _In_ PO_FX_PERF_STATE_CHANGE PerfChanges[], _In_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxNotifySurprisePowerOn(_In_ PDEVICE_OBJECT Pdo);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS PoFxPowerControl(_In_ POHANDLE Handle, _In_ LPCGUID PowerControlCode,
                                      _In_opt_ PVOID InBuffer, _In_ SIZE_T InBufferSize,
                                      _Out_opt_ PVOID OutBuffer, _In_ SIZE_T OutBufferSize,
                                      _Out_opt_ PSIZE_T BytesReturned);

_IRQL_requires_max_(HIGH_LEVEL)
NTKERNELAPI NTSTATUS PoFxPowerOnCrashdumpDevice(_In_ POHANDLE Handle, _In_opt_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS PoFxQueryCurrentComponentPerfState(_In_ POHANDLE Handle, _In_ ULONG Flags,
                                                        _In_ ULONG Component, _In_ ULONG SetIndex,
                                                        _Out_ PULONGLONG CurrentPerf);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PoFxRegisterComponentPerfStates(
    _In_ POHANDLE Handle, _In_ ULONG Component, _In_ ULONGLONG Flags,
    _In_ PPO_FX_COMPONENT_PERF_STATE_CALLBACK ComponentPerfStateCallback,
    _In_ PPO_FX_COMPONENT_PERF_INFO InputStateInfo,
    _Out_ PPO_FX_COMPONENT_PERF_INFO *OutputStateInfo);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PoFxRegisterCrashdumpDevice(_In_ POHANDLE Handle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PoFxRegisterDevice(_In_ PDEVICE_OBJECT Pdo, _In_ PPO_FX_DEVICE Device,
                                        _Out_ _Out_owned_(registration) POHANDLE *Handle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void PoFxRegisterDripsWatchdogCallback(_In_ POHANDLE Handle,
                                                   _In_ PPO_FX_DRIPS_WATCHDOG_CALLBACK Callback,
                                                   _In_ BOOLEAN IncludeChildDevices,
                                                   _In_opt_ PDRIVER_OBJECT MatchingDriverObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxReportDevicePoweredOn(_In_ POHANDLE Handle);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxSetComponentLatency(_In_ POHANDLE Handle, _In_ ULONG Component,
                                         _In_ ULONGLONG Latency);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxSetComponentResidency(_In_ POHANDLE Handle, _In_ ULONG Component,
                                           _In_ ULONGLONG Residency);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxSetComponentWake(_In_ POHANDLE Handle, _In_ ULONG Component,
                                      _In_ BOOLEAN WakeHint);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoFxSetDeviceIdleTimeout(_In_ POHANDLE Handle, _In_ ULONGLONG IdleTimeout);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PoFxSetTargetDripsDevicePowerState(_In_ POHANDLE Handle,
                                                        _In_ DEVICE_POWER_STATE TargetState);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void PoFxStartDevicePowerManagement(_In_ POHANDLE Handle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void PoFxUnregisterDevice(_In_ _Consumes_(registration) POHANDLE Handle);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN PoGetSystemWake(_In_ PIRP Irp);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN PoGetThermalRequestSupport(_In_ PVOID ThermalRequest,
                                               _In_ PO_THERMAL_REQUEST_TYPE Type);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PULONG PoRegisterDeviceForIdleDetection(_In_ PDEVICE_OBJECT DeviceObject,
                                                    _In_ ULONG ConservationIdleTime,
                                                    _In_ ULONG PerformanceIdleTime,
                                                    _In_ DEVICE_POWER_STATE State);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS PoRegisterPowerSettingCallback(_In_opt_ PDEVICE_OBJECT DeviceObject,
                                                    _In_ LPCGUID SettingGuid,
                                                    _In_ PPOWER_SETTING_CALLBACK Callback,
                                                    _In_opt_ PVOID Context,
                                                    _Outptr_opt_ PVOID *Handle);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PVOID PoRegisterSystemState(_Inout_opt_ PVOID StateHandle, _In_ EXECUTION_STATE Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS PoRequestPowerIrp(_In_ PDEVICE_OBJECT DeviceObject, _In_ UCHAR MinorFunction,
                                       _In_ POWER_STATE PowerState,
                                       _In_opt_ PREQUEST_POWER_COMPLETE CompletionFunction,
                                       _In_opt_ __drv_aliasesMem PVOID Context,
                                       _Outptr_opt_ PIRP *Irp);

NTKERNELAPI void PoSetDeviceBusyEx(_Inout_ PULONG IdlePointer);

NTKERNELAPI void PoSetHiberRange(_In_opt_ PVOID MemoryMap, _In_ ULONG Flags, _In_ PVOID Address,
                                 _In_ ULONG_PTR Length, _In_ ULONG Tag);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS PoSetPowerRequest(_Inout_ PVOID PowerRequest, _In_ POWER_REQUEST_TYPE Type);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI POWER_STATE PoSetPowerState(_In_ PDEVICE_OBJECT DeviceObject,
                                        _In_ POWER_STATE_TYPE Type, _In_ POWER_STATE State);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoSetSystemState(_In_ EXECUTION_STATE Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoSetSystemWake(_Inout_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoSetSystemWakeDevice(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS PoSetThermalActiveCooling(_Inout_ PVOID ThermalRequest, _In_ BOOLEAN Engaged);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS PoSetThermalPassiveCooling(_Inout_ PVOID ThermalRequest, _In_ UCHAR Throttle);

NTKERNELAPI void PoStartDeviceBusy(_Inout_ PULONG IdlePointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PoStartNextPowerIrp(_Inout_ PIRP Irp);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS PoUnregisterPowerSettingCallback(_Inout_ _Consumes_(registration)
                                                          PVOID Handle);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void PoUnregisterSystemState(_Inout_ PVOID StateHandle);

/* The device state that a wake depth stands for; one that cannot wake has none. */
FORCEINLINE DEVICE_POWER_STATE MapWakeDepthToDstate(_In_ DEVICE_WAKE_DEPTH WakeDepth) {
    switch (WakeDepth) {
    case DeviceWakeDepthD0:
        return PowerDeviceD0;
    case DeviceWakeDepthD1:
        return PowerDeviceD1;
    case DeviceWakeDepthD2:
        return PowerDeviceD2;
    case DeviceWakeDepthD3hot:
    case DeviceWakeDepthD3cold:
        return PowerDeviceD3;
    default:
        return PowerDeviceUnspecified;
    }
}

EXTERN_C_END

#endif

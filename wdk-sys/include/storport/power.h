/*
 * Power of adapters and units under the power framework (PoFx). A miniport describes the components
 * of its device and their idle states; the framework says when a component may idle, and the
 * miniport says when it needs it. Each request that needs a component activates it and idles it
 * afterwards.
 */
#ifndef CWDK_STORPORT_POWER_H
#define CWDK_STORPORT_POWER_H

#include "wdm.h"
#include "scsi/srb.h"
#include "scsi/srbex.h"
#include "storport/status.h"
#include "storport/extended.h"
#include "storport/control.h"

EXTERN_C_START

#define STOR_POFX_UNKNOWN_POWER 0xFFFFFFFFU
#define STOR_POFX_UNKNOWN_TIME 0xFFFFFFFFFFFFFFFFULL

/* Components and their idle states. */
#define STOR_POFX_COMPONENT_MIN_PERF_SETS 0
#define STOR_POFX_COMPONENT_MAX_PERF_SETS 3

#define STOR_POFX_COMPONENT_IDLE_STATE_VERSION_V1 1
#define STOR_POFX_COMPONENT_VERSION_V1 1
#define STOR_POFX_COMPONENT_VERSION_V2 2
#define STOR_POFX_COMPONENT_IDLE_STATE_SIZE 0x20ULL
#define STOR_POFX_COMPONENT_SIZE 0x20UL
#define STOR_POFX_COMPONENT_V2_SIZE 0x28UL

typedef struct _STOR_POFX_COMPONENT_IDLE_STATE STOR_POFX_COMPONENT_IDLE_STATE,
    *PSTOR_POFX_COMPONENT_IDLE_STATE;
struct _STOR_POFX_COMPONENT_IDLE_STATE {
    ULONG Version;
    ULONG Size;
    ULONGLONG TransitionLatency;
    ULONGLONG ResidencyRequirement;
    ULONG NominalPower;
};

typedef struct _STOR_POFX_COMPONENT STOR_POFX_COMPONENT, *PSTOR_POFX_COMPONENT;
struct _STOR_POFX_COMPONENT {
    ULONG Version;
    ULONG Size;
    ULONG FStateCount;
    ULONG DeepestWakeableFState;
    GUID Id;
    _Field_size_full_(FStateCount) STOR_POFX_COMPONENT_IDLE_STATE FStates[1];
};

typedef struct _STOR_POFX_COMPONENT_V2 STOR_POFX_COMPONENT_V2, *PSTOR_POFX_COMPONENT_V2;
struct _STOR_POFX_COMPONENT_V2 {
    ULONG Version;
    ULONG Size;
    ULONG FStateCount;
    ULONG DeepestWakeableFState;
    GUID Id;
    ULONG DeepestAdapterPowerRequiredFState;
    ULONG DeepestCrashDumpReadyFState;
    _Field_size_full_(FStateCount) STOR_POFX_COMPONENT_IDLE_STATE FStates[1];
};

/* Devices: an adapter or a unit. */
#define STOR_POFX_ADAPTER_MAX_COMPONENTS 1
#define STOR_POFX_ADAPTER_MIN_COMPONENTS 1
#define STOR_POFX_ADAPTER_MIN_IDLE_STATES 1
#define STOR_POFX_DEVICE_FLAG_NO_D0 1
#define STOR_POFX_DEVICE_VERSION_V1 1
#define STOR_POFX_UNIT_MAX_COMPONENTS 1
#define STOR_POFX_UNIT_MIN_COMPONENTS 1
#define STOR_POFX_UNIT_MIN_IDLE_STATES 1
#define STOR_POFX_DEVICE_FLAG_NO_D3 2
#define STOR_POFX_DEVICE_VERSION_V2 2
#define STOR_POFX_UNIT_MAX_IDLE_STATES 2
#define STOR_POFX_DEVICE_VERSION_V3 3
#define STOR_POFX_DEVICE_FLAG_ENABLE_D3_COLD 4
#define STOR_POFX_ADAPTER_MAX_IDLE_STATES 8
#define STOR_POFX_DEVICE_FLAG_NO_DUMP_ACTIVE 8
#define STOR_POFX_DEVICE_FLAG_IDLE_TIMEOUT 0x10
#define STOR_POFX_DEVICE_SIZE 0x10UL
#define STOR_POFX_DEVICE_V2_SIZE 0x18UL
#define STOR_POFX_DEVICE_V3_SIZE 0x18UL
#define STOR_POFX_DEVICE_FLAG_ADAPTIVE_D3_IDLE_TIMEOUT 0x20
#define STOR_POFX_DEVICE_FLAG_NO_UNIT_REGISTRATION 0x40
#define STOR_POFX_DEVICE_FLAG_PERF_STATE_PEP_OPTIONAL 0x80
#define STOR_POFX_DEVICE_FLAG_NO_IDLE_DEBOUNCE 0x100
#define STOR_POFX_DEVICE_FLAG_DUMP_ALWAYS_POWER_ON 0x200
#define STOR_POFX_DEVICE_FLAG_DISABLE_INTERRUPTS_ON_D3 0x400
#define STOR_POFX_DEVICE_FLAG_ADAPTER_D3_WAKE 0x800
#define STOR_POFX_DEVICE_FLAG_GET_PERF_STATE_FROM_PEP 0x1000

typedef struct _STOR_POFX_DEVICE STOR_POFX_DEVICE, *PSTOR_POFX_DEVICE;
struct _STOR_POFX_DEVICE {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    _Field_size_full_(ComponentCount) STOR_POFX_COMPONENT Components[1];
};

typedef struct _STOR_POFX_DEVICE_V2 STOR_POFX_DEVICE_V2, *PSTOR_POFX_DEVICE_V2;
struct _STOR_POFX_DEVICE_V2 {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    union {
        ULONG UnitMinIdleTimeoutInMS;
        ULONG AdapterIdleTimeoutInMS;
    };
    _Field_size_full_(ComponentCount) STOR_POFX_COMPONENT Components[1];
};

typedef struct _STOR_POFX_DEVICE_V3 STOR_POFX_DEVICE_V3, *PSTOR_POFX_DEVICE_V3;
struct _STOR_POFX_DEVICE_V3 {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    union {
        ULONG UnitMinIdleTimeoutInMS;
        ULONG AdapterIdleTimeoutInMS;
    };
    ULONG MinimumPowerCyclePeriodInMS;
    _Field_size_full_(ComponentCount) STOR_POFX_COMPONENT Components[1];
};

typedef struct _STOR_POFX_UNIT_POWER_INFO STOR_POFX_UNIT_POWER_INFO, *PSTOR_POFX_UNIT_POWER_INFO;
struct _STOR_POFX_UNIT_POWER_INFO {
    STOR_POWER_CONTROL_HEADER Header;
    BOOLEAN IdlePowerEnabled;
};

/* Performance states. */
#define STOR_POFX_COMPONENT_PERF_SET_VERSION_V1 1
#define STOR_POFX_MIN_DISCRETE_PERF_STATES 1
#define STOR_POFX_PERF_STATE_VERSION_V1 1
#define STOR_POFX_MAX_DISCRETE_PERF_STATES 8
#define STOR_POFX_PERF_STATE_SIZE 0x18ULL
#define STOR_POFX_COMPONENT_PERF_SET_SIZE 0x28ULL

typedef enum _STOR_POFX_PERF_STATE_TYPE {
    StorPoFxPerfStateTypeDiscrete = 0,
    StorPoFxPerfStateTypeRange,
    StorPoFxPerfStateTypeMaximum,
} STOR_POFX_PERF_STATE_TYPE,
    *PSTOR_POFX_PERF_STATE_TYPE;

typedef enum _STOR_POFX_PERF_STATE_UNIT {
    StorPoFxPerfStateUnitOther = 0,
    StorPoFxPerfStateUnitFrequency,
    StorPoFxPerfStateUnitBandwidth,
    StorPoFxPerfStateUnitMilliwatts,
    StorPoFxPerfStateUnitMaximum,
} STOR_POFX_PERF_STATE_UNIT,
    *PSTOR_POFX_PERF_STATE_UNIT;

typedef struct _STOR_POFX_COMPONENT_PERF_SET STOR_POFX_COMPONENT_PERF_SET,
    *PSTOR_POFX_COMPONENT_PERF_SET;
struct _STOR_POFX_COMPONENT_PERF_SET {
    ULONG Version;
    ULONG Size;
    ULONGLONG Flags;
    STOR_POFX_PERF_STATE_UNIT PStateUnit;
    STOR_POFX_PERF_STATE_TYPE PStateType;
    union {
        struct {
            ULONG Count;
            ULONG Offset;
        } Discrete;
        struct {
            ULONGLONG Minimum;
            ULONGLONG Maximum;
        } Range;
    } PStates;
};

typedef struct _STOR_POFX_PERF_STATE STOR_POFX_PERF_STATE, *PSTOR_POFX_PERF_STATE;
struct _STOR_POFX_PERF_STATE {
    ULONG Version;
    ULONG Size;
    ULONGLONG Value;
    PVOID Context;
};

typedef struct _STOR_POFX_PERF_STATE_CONTEXT STOR_POFX_PERF_STATE_CONTEXT,
    *PSTOR_POFX_PERF_STATE_CONTEXT;
struct _STOR_POFX_PERF_STATE_CONTEXT {
    ULONG Version;
    ULONG Size;
    ULONG ComponentIndex;
    BOOLEAN Succeeded;
    PVOID Context;
};

/* What the framework tells through HwStorUnitControl and HwStorAdapterControl. */
CWDK_GUID_HERE_(STORPORT_POFX_ADAPTER_GUID, 0xDCAF9C10, 0x895F, 0x481F, 0xA4, 0x92, 0xD4, 0xCE,
                0xD2, 0xF5, 0x56, 0x33);
CWDK_GUID_HERE_(STORPORT_POFX_LUN_GUID, 0x585D326B, 0x0B3A, 0x4088, 0x89, 0x39, 0x88, 0xB0, 0x0F,
                0x69, 0x58, 0xBE);
typedef struct _STOR_POFX_ACTIVE_CONTEXT STOR_POFX_ACTIVE_CONTEXT, *PSTOR_POFX_ACTIVE_CONTEXT;
struct _STOR_POFX_ACTIVE_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    ULONG ComponentIndex;
    BOOLEAN Active;
};

typedef struct _STOR_POFX_FSTATE_CONTEXT STOR_POFX_FSTATE_CONTEXT, *PSTOR_POFX_FSTATE_CONTEXT;
struct _STOR_POFX_FSTATE_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    ULONG ComponentIndex;
    ULONG FState;
};

typedef struct _STOR_POFX_POWER_CONTROL STOR_POFX_POWER_CONTROL, *PSTOR_POFX_POWER_CONTROL;
struct _STOR_POFX_POWER_CONTROL {
    STOR_POWER_CONTROL_HEADER Header;
    LPCGUID PowerControlCode;
    SIZE_T InBufferSize;
    SIZE_T OutBufferSize;
    PVOID InBuffer;
    PVOID OutBuffer;
    PSIZE_T BytesReturned;
};

typedef struct _STOR_POFX_POWER_REQUIRED_CONTEXT STOR_POFX_POWER_REQUIRED_CONTEXT,
    *PSTOR_POFX_POWER_REQUIRED_CONTEXT;
struct _STOR_POFX_POWER_REQUIRED_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    BOOLEAN PowerRequired;
};

/*
 * Registers the adapter (no Address) or a unit. *D3ColdEnabled: asked for, and then whether it is
 * granted.
 */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG StorPortInitializePoFxPower(_In_ PVOID HwDeviceExtension,
                                              _In_opt_ PSTOR_ADDRESS Address,
                                              _In_ PSTOR_POFX_DEVICE Device,
                                              _Inout_ PBOOLEAN D3ColdEnabled) {
    return StorPortExtendedFunction(ExtFunctionInitializePoFxPower, HwDeviceExtension, Address,
                                    Device, D3ColdEnabled);
}

/*
 * The component is needed, for Srb if one is given. If it is not active, the unit or adapter is
 * told when it is.
 */
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortPoFxActivateComponent(_In_ PVOID HwDeviceExtension,
                                                _In_opt_ PSTOR_ADDRESS Address,
                                                _In_opt_ PSCSI_REQUEST_BLOCK Srb,
                                                _In_ ULONG Component, _In_ ULONG Flags) {
    return StorPortExtendedFunction(ExtFunctionPoFxActivateComponent, HwDeviceExtension, Address,
                                    Srb, Component, Flags);
}

/* Once for each activation. */
FORCEINLINE ULONG StorPortPoFxIdleComponent(_In_ PVOID HwDeviceExtension,
                                            _In_opt_ PSTOR_ADDRESS Address,
                                            _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_ ULONG Component,
                                            _In_ ULONG Flags) {
    return StorPortExtendedFunction(ExtFunctionPoFxIdleComponent, HwDeviceExtension, Address, Srb,
                                    Component, Flags);
}

/* In units of 100 ns. */
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortPoFxSetComponentLatency(_In_ PVOID HwDeviceExtension,
                                                  _In_opt_ PSTOR_ADDRESS Address,
                                                  _In_ ULONG Component, _In_ ULONGLONG Latency) {
    return StorPortExtendedFunction(ExtFunctionPoFxSetComponentLatency, HwDeviceExtension, Address,
                                    Component, Latency);
}

/* In units of 100 ns. */
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortPoFxSetComponentResidency(_In_ PVOID HwDeviceExtension,
                                                    _In_opt_ PSTOR_ADDRESS Address,
                                                    _In_ ULONG Component,
                                                    _In_ ULONGLONG Residency) {
    return StorPortExtendedFunction(ExtFunctionPoFxSetComponentResidency, HwDeviceExtension,
                                    Address, Component, Residency);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortPoFxSetIdleTimeout(_In_ PVOID HwDeviceExtension,
                                             _In_opt_ PSTOR_ADDRESS Address,
                                             _In_ ULONG IdleTimeoutInMS) {
    return StorPortExtendedFunction(ExtFunctionPoFxSetIdleTimeout, HwDeviceExtension, Address,
                                    IdleTimeoutInMS);
}

/* A request to the platform's power engine plug-in. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortPoFxPowerControl(_In_ PVOID HwDeviceExtension,
                                           _In_opt_ PSTOR_ADDRESS Address,
                                           _In_ LPCGUID PowerControlCode, _In_opt_ PVOID InBuffer,
                                           _In_ SIZE_T InBufferSize, _Out_opt_ PVOID OutBuffer,
                                           _In_ SIZE_T OutBufferSize,
                                           _Out_opt_ PSIZE_T BytesReturned) {
    return StorPortExtendedFunction(ExtFunctionPoFxPowerControl, HwDeviceExtension, Address,
                                    PowerControlCode, InBuffer, InBufferSize, OutBuffer,
                                    OutBufferSize, BytesReturned);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortPoFxRegisterPerfStates(_In_ PVOID HwDeviceExtension,
                                                 _In_opt_ PSTOR_ADDRESS Address,
                                                 _In_ ULONG Component, _In_ ULONGLONG Flags,
                                                 _In_ ULONG PerfSetCount,
                                                 _In_ PSTOR_POFX_COMPONENT_PERF_SET PerfSets) {
    return StorPortExtendedFunction(ExtFunctionPoFxRegisterPerfStates, HwDeviceExtension, Address,
                                    Component, Flags, PerfSetCount, PerfSets);
}

/*
 * The same; with STOR_POFX_DEVICE_FLAG_GET_PERF_STATE_FROM_PEP the sets come from the platform.
 */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortPoFxRegisterPerfStatesEx(
    _In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG Component,
    _In_ ULONGLONG Flags, _Inout_ PULONG PerfSetCount,
    _In_opt_ PSTOR_POFX_COMPONENT_PERF_SET PerfSets,
    _Out_opt_ PSTOR_POFX_COMPONENT_PERF_SET *PerfSetsFromPEP) {
    return StorPortExtendedFunction(ExtFunctionPoFxRegisterPerfStatesEx, HwDeviceExtension, Address,
                                    Component, Flags, PerfSetCount, PerfSets, PerfSetsFromPEP);
}

/* Context comes back with the unit or adapter control that tells the end of the change. */
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortPoFxSetPerfState(_In_ PVOID HwDeviceExtension,
                                           _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG Component,
                                           _In_ ULONG Flags, _In_ ULONG SetIndex, _In_ ULONG State,
                                           _In_ PVOID Context) {
    return StorPortExtendedFunction(ExtFunctionPoFxSetPerfState, HwDeviceExtension, Address,
                                    Component, Flags, SetIndex, State, Context);
}

/* Which power settings the miniport is to be told of by ScsiPowerSettingNotification. */
FORCEINLINE ULONG StorPortSetPowerSettingNotificationGuids(_In_ PVOID HwDeviceExtension,
                                                           _In_ ULONG GuidCount,
                                                           _In_reads_(GuidCount) LPGUID Guid) {
    return StorPortExtendedFunction(ExtFunctionSetPowerSettingNotificationGuids, HwDeviceExtension,
                                    GuidCount, Guid);
}

_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetD3ColdSupport(_In_ PVOID HwDeviceExtension, _In_opt_ PVOID Address,
                                           _Out_ PBOOLEAN Supported) {
    return StorPortExtendedFunction(ExtFunctionGetD3ColdSupport, HwDeviceExtension, Address,
                                    Supported);
}

EXTERN_C_END

#endif

/*
 * The companion of a kernel-mode driver: a process of its own in user mode that does tasks for it.
 */
#ifndef CWDK_WDF_COMPANION_H
#define CWDK_WDF_COMPANION_H

#include "wdf/types.h"
#include "wdf/funcenum.h"
#include "wdf/device/states.h"

#if CWDK_UMDF

EXTERN_C_START

_Function_class_(EVT_WDF_COMPANION_PRE_D0_ENTRY)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_COMPANION_PRE_D0_ENTRY(_In_ WDFCOMPANION Companion,
                                                _In_ WDF_POWER_DEVICE_STATE PreviousState);
typedef EVT_WDF_COMPANION_PRE_D0_ENTRY *PFN_WDF_COMPANION_PRE_D0_ENTRY;

_Function_class_(EVT_WDF_COMPANION_POST_D0_EXIT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_COMPANION_POST_D0_EXIT(_In_ WDFCOMPANION Companion,
                                                _In_ WDF_POWER_DEVICE_STATE TargetState);
typedef EVT_WDF_COMPANION_POST_D0_EXIT *PFN_WDF_COMPANION_POST_D0_EXIT;

_Function_class_(EVT_WDF_COMPANION_PRE_PREPARE_HARDWARE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_COMPANION_PRE_PREPARE_HARDWARE(_In_ WDFCOMPANION Companion,
                                                        _In_ WDFCMRESLIST ResourcesRaw,
                                                        _In_ WDFCMRESLIST ResourcesTranslated);
typedef EVT_WDF_COMPANION_PRE_PREPARE_HARDWARE *PFN_WDF_COMPANION_PRE_PREPARE_HARDWARE;

_Function_class_(EVT_WDF_COMPANION_POST_RELEASE_HARDWARE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_COMPANION_POST_RELEASE_HARDWARE(_In_ WDFCOMPANION Companion,
                                                         _In_ WDFCMRESLIST ResourcesTranslated);
typedef EVT_WDF_COMPANION_POST_RELEASE_HARDWARE *PFN_WDF_COMPANION_POST_RELEASE_HARDWARE;

_Function_class_(EVT_WDF_TASK_QUEUE_TASK_EXECUTE_SYNC)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_TASK_QUEUE_TASK_EXECUTE_SYNC(
    _In_ WDFTASKQUEUE Queue, _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *BytesWritten) PVOID OutputBuffer,
    _In_ size_t InputBufferLength, _In_ size_t OutputBufferLength, _In_ size_t *BytesWritten,
    _In_ ULONG TaskOperationCode);
typedef EVT_WDF_TASK_QUEUE_TASK_EXECUTE_SYNC *PFN_WDF_TASK_QUEUE_TASK_EXECUTE_SYNC;

typedef enum _WDF_TASK_QUEUE_DISPATCH_TYPE {
    WdfTaskQueueDispatchInvalid = 0,
    WdfTaskQueueDispatchSequential,
    WdfTaskQueueDispatchParallel,
    WdfTaskQueueDispatchMax,
} WDF_TASK_QUEUE_DISPATCH_TYPE;

struct _WDF_COMPANION_EVENT_CALLBACKS {
    ULONG Size;
    PFN_WDF_COMPANION_PRE_D0_ENTRY EvtCompanionPreD0Entry;
    PFN_WDF_COMPANION_POST_D0_EXIT EvtCompanionPostD0Exit;
    PFN_WDF_COMPANION_PRE_PREPARE_HARDWARE EvtCompanionPrePrepareHardware;
    PFN_WDF_COMPANION_POST_RELEASE_HARDWARE EvtCompanionPostReleaseHardware;
};

struct _WDF_TASK_QUEUE_CONFIG {
    ULONG Size;
    USHORT TaskQueueId;
    WDF_TASK_QUEUE_DISPATCH_TYPE DispatchType;
    PFN_WDF_TASK_QUEUE_TASK_EXECUTE_SYNC EvtTaskExecuteSync;
};

#if CWDK_UMDF >= 23

typedef NTSTATUS (*PFN_WDFCOMPANIONCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                           PWDFDEVICE_INIT *DeviceInit,
                                           PWDF_OBJECT_ATTRIBUTES DeviceAttributes,
                                           WDFCOMPANION *Companion);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfCompanionCreate(_Inout_ PWDFDEVICE_INIT *DeviceInit,
                                        _In_opt_ PWDF_OBJECT_ATTRIBUTES DeviceAttributes,
                                        _Out_ WDFCOMPANION *Companion) {
    return ((PFN_WDFCOMPANIONCREATE)WdfFunctions[WdfCompanionCreateTableIndex])(
        WdfDriverGlobals, DeviceInit, DeviceAttributes, Companion);
}

typedef HANDLE (*PFN_WDFCOMPANIONWDMGETSECUREDEVICEHANDLE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                           WDFCOMPANION Companion);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE HANDLE WdfCompanionWdmGetSecureDeviceHandle(_In_ WDFCOMPANION Companion) {
    return ((PFN_WDFCOMPANIONWDMGETSECUREDEVICEHANDLE)
                WdfFunctions[WdfCompanionWdmGetSecureDeviceHandleTableIndex])(WdfDriverGlobals,
                                                                              Companion);
}

typedef NTSTATUS (*PFN_WDFCOMPANIONCREATETASKQUEUE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFCOMPANION Companion,
                                                    PWDF_TASK_QUEUE_CONFIG Config,
                                                    PWDF_OBJECT_ATTRIBUTES QueueAttributes,
                                                    WDFTASKQUEUE *Queue);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfCompanionCreateTaskQueue(_In_ WDFCOMPANION Companion,
                                                 _In_ PWDF_TASK_QUEUE_CONFIG Config,
                                                 _In_opt_ PWDF_OBJECT_ATTRIBUTES QueueAttributes,
                                                 _Out_opt_ WDFTASKQUEUE *Queue) {
    return ((PFN_WDFCOMPANIONCREATETASKQUEUE)WdfFunctions[WdfCompanionCreateTaskQueueTableIndex])(
        WdfDriverGlobals, Companion, Config, QueueAttributes, Queue);
}

typedef void (*PFN_WDFDEVICEINITSETCOMPANIONEVENTCALLBACKS)(
    PWDF_DRIVER_GLOBALS DriverGlobals, PWDFDEVICE_INIT DeviceInit,
    PWDF_COMPANION_EVENT_CALLBACKS CompanionEventCallbacks);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfDeviceInitSetCompanionEventCallbacks(
    _In_ PWDFDEVICE_INIT DeviceInit, _In_ PWDF_COMPANION_EVENT_CALLBACKS CompanionEventCallbacks) {
    ((PFN_WDFDEVICEINITSETCOMPANIONEVENTCALLBACKS)
         WdfFunctions[WdfDeviceInitSetCompanionEventCallbacksTableIndex])(
        WdfDriverGlobals, DeviceInit, CompanionEventCallbacks);
}

#endif

FORCEINLINE VOID
WDF_COMPANION_EVENT_CALLBACKS_INIT(_Out_ PWDF_COMPANION_EVENT_CALLBACKS Callbacks) {
    RtlZeroMemory(Callbacks, sizeof(WDF_COMPANION_EVENT_CALLBACKS));
    Callbacks->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_COMPANION_EVENT_CALLBACKS);
}

FORCEINLINE VOID WDF_TASK_QUEUE_CONFIG_INIT(_Out_ PWDF_TASK_QUEUE_CONFIG Config,
                                            _In_ USHORT TaskQueueId,
                                            _In_ WDF_TASK_QUEUE_DISPATCH_TYPE DispatchType) {
    RtlZeroMemory(Config, sizeof(WDF_TASK_QUEUE_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_TASK_QUEUE_CONFIG);
    Config->TaskQueueId = TaskQueueId;
    Config->DispatchType = DispatchType;
}

EXTERN_C_END

#endif

#endif

/*
 * The companion process of a device as a target.
 */
#ifndef CWDK_WDF_COMPANIONTARGET_H
#define CWDK_WDF_COMPANIONTARGET_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

#define WDF_TRACE_ID 0x54524143

EXTERN_C_START

typedef enum _WDF_TASK_SEND_OPTIONS_FLAGS {
    WDF_TASK_SEND_OPTION_TIMEOUT = 1,
    WDF_TASK_SEND_OPTION_SYNCHRONOUS,
} WDF_TASK_SEND_OPTIONS_FLAGS;

struct _WDF_TASK_SEND_OPTIONS {
    ULONG Size;
    ULONG Flags;
    LONGLONG Timeout;
};

#if CWDK_KMDF >= 23

typedef NTSTATUS (*PFN_WDFCOMPANIONTARGETSENDTASKSYNCHRONOUSLY)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFCOMPANIONTARGET CompanionTarget,
    USHORT TaskQueueIdentifier, ULONG TaskOperationCode, PWDF_MEMORY_DESCRIPTOR InputBuffer,
    PWDF_MEMORY_DESCRIPTOR OutputBuffer, PWDF_TASK_SEND_OPTIONS TaskOptions,
    PULONG_PTR BytesReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfCompanionTargetSendTaskSynchronously(
    _In_ WDFCOMPANIONTARGET CompanionTarget, _In_ USHORT TaskQueueIdentifier,
    _In_ ULONG TaskOperationCode, _In_opt_ PWDF_MEMORY_DESCRIPTOR InputBuffer,
    _In_opt_ PWDF_MEMORY_DESCRIPTOR OutputBuffer, _In_opt_ PWDF_TASK_SEND_OPTIONS TaskOptions,
    _Out_ PULONG_PTR BytesReturned) {
    return ((PFN_WDFCOMPANIONTARGETSENDTASKSYNCHRONOUSLY)
                WdfFunctions[WdfCompanionTargetSendTaskSynchronouslyTableIndex])(
        WdfDriverGlobals, CompanionTarget, TaskQueueIdentifier, TaskOperationCode, InputBuffer,
        OutputBuffer, TaskOptions, BytesReturned);
}

typedef PEPROCESS (*PFN_WDFCOMPANIONTARGETWDMGETCOMPANIONPROCESS)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFCOMPANIONTARGET CompanionTarget);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE PEPROCESS
WdfCompanionTargetWdmGetCompanionProcess(_In_ WDFCOMPANIONTARGET CompanionTarget) {
    return ((PFN_WDFCOMPANIONTARGETWDMGETCOMPANIONPROCESS)
                WdfFunctions[WdfCompanionTargetWdmGetCompanionProcessTableIndex])(WdfDriverGlobals,
                                                                                  CompanionTarget);
}

#endif

FORCEINLINE VOID WDF_TASK_SEND_OPTIONS_INIT(_Out_ PWDF_TASK_SEND_OPTIONS Options,
                                            _In_ ULONG Flags) {
    RtlZeroMemory(Options, sizeof(WDF_TASK_SEND_OPTIONS));
    Options->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_TASK_SEND_OPTIONS);
    Options->Flags = Flags;
}

EXTERN_C_END

#endif

/*
 * The thread on which queues advance, and work queued to it.
 */
#ifndef CWDK_NETADAPTER_NETEXECUTIONCONTEXT_H
#define CWDK_NETADAPTER_NETEXECUTIONCONTEXT_H

#include "netfuncenum.h"

EXTERN_C_START

typedef struct _NET_EXECUTION_CONTEXT_CONFIG NET_EXECUTION_CONTEXT_CONFIG;
typedef struct _NET_EXECUTION_CONTEXT_TASK_CONFIG NET_EXECUTION_CONTEXT_TASK_CONFIG;

_Function_class_(EVT_NET_EXECUTION_CONTEXT_POST_ADVANCE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef BOOLEAN EVT_NET_EXECUTION_CONTEXT_POST_ADVANCE(_In_ NETEXECUTIONCONTEXT ExecutionContext);
typedef EVT_NET_EXECUTION_CONTEXT_POST_ADVANCE *PFN_NET_EXECUTION_CONTEXT_POST_ADVANCE;

_Function_class_(EVT_NET_EXECUTION_CONTEXT_PRE_ADVANCE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef BOOLEAN EVT_NET_EXECUTION_CONTEXT_PRE_ADVANCE(_In_ NETEXECUTIONCONTEXT ExecutionContext);
typedef EVT_NET_EXECUTION_CONTEXT_PRE_ADVANCE *PFN_NET_EXECUTION_CONTEXT_PRE_ADVANCE;

_Function_class_(EVT_NET_EXECUTION_CONTEXT_SET_NOTIFICATION_ENABLED)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID
EVT_NET_EXECUTION_CONTEXT_SET_NOTIFICATION_ENABLED(_In_ NETEXECUTIONCONTEXT ExecutionContext,
                                                   _In_ BOOLEAN NotificationEnabled);
typedef EVT_NET_EXECUTION_CONTEXT_SET_NOTIFICATION_ENABLED
    *PFN_NET_EXECUTION_CONTEXT_SET_NOTIFICATION_ENABLED;

_Function_class_(EVT_NET_EXECUTION_CONTEXT_TASK)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID
EVT_NET_EXECUTION_CONTEXT_TASK(_In_ NETEXECUTIONCONTEXTTASK NetExecutionContextTaskHandle);
typedef EVT_NET_EXECUTION_CONTEXT_TASK *PFN_NET_EXECUTION_CONTEXT_TASK;

struct _NET_EXECUTION_CONTEXT_CONFIG {
    ULONG Size;
    PFN_NET_EXECUTION_CONTEXT_PRE_ADVANCE EvtPreAdvance;
    PFN_NET_EXECUTION_CONTEXT_POST_ADVANCE EvtPostAdvance;
    PFN_NET_EXECUTION_CONTEXT_SET_NOTIFICATION_ENABLED EvtSetNotificationEnabled;
};

struct _NET_EXECUTION_CONTEXT_TASK_CONFIG {
    ULONG Size;
    PFN_NET_EXECUTION_CONTEXT_TASK EvtTask;
};

FORCEINLINE VOID NET_EXECUTION_CONTEXT_CONFIG_INIT(
    _Out_ NET_EXECUTION_CONTEXT_CONFIG *Config,
    _In_ PFN_NET_EXECUTION_CONTEXT_SET_NOTIFICATION_ENABLED EvtSetNotificationEnabled) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->EvtSetNotificationEnabled = EvtSetNotificationEnabled;
}

FORCEINLINE VOID NET_EXECUTION_CONTEXT_TASK_CONFIG_INIT(
    _Out_ NET_EXECUTION_CONTEXT_TASK_CONFIG *NetExecutionContextTaskConfig,
    _In_ PFN_NET_EXECUTION_CONTEXT_TASK EvtTask) {
    RtlZeroMemory(NetExecutionContextTaskConfig, sizeof(*NetExecutionContextTaskConfig));
    NetExecutionContextTaskConfig->Size = sizeof(*NetExecutionContextTaskConfig);
    NetExecutionContextTaskConfig->EvtTask = EvtTask;
}

typedef NTSTATUS (*PFN_NETEXECUTIONCONTEXTCREATE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                  WDFDEVICE Device,
                                                  const NET_EXECUTION_CONTEXT_CONFIG *Config,
                                                  WDF_OBJECT_ATTRIBUTES *ClientAttributes,
                                                  NETEXECUTIONCONTEXT *NetExecutionContextHandle);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS
NetExecutionContextCreate(_In_ WDFDEVICE Device, _In_ const NET_EXECUTION_CONTEXT_CONFIG *Config,
                          _In_opt_ WDF_OBJECT_ATTRIBUTES *ClientAttributes,
                          _Out_ NETEXECUTIONCONTEXT *NetExecutionContextHandle) {
    return ((PFN_NETEXECUTIONCONTEXTCREATE)NetFunctions[NetExecutionContextCreateTableIndex])(
        NetDriverGlobals, Device, Config, ClientAttributes, NetExecutionContextHandle);
}

typedef VOID (*PFN_NETEXECUTIONCONTEXTNOTIFY)(PNET_DRIVER_GLOBALS DriverGlobals,
                                              NETEXECUTIONCONTEXT ExecutionContext);

_IRQL_requires_max_(HIGH_LEVEL)
FORCEINLINE VOID NetExecutionContextNotify(_In_ NETEXECUTIONCONTEXT ExecutionContext) {
    ((PFN_NETEXECUTIONCONTEXTNOTIFY)NetFunctions[NetExecutionContextNotifyTableIndex])(
        NetDriverGlobals, ExecutionContext);
}

typedef NTSTATUS (*PFN_NETEXECUTIONCONTEXTTASKCREATE)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETEXECUTIONCONTEXT NetExecutionContextHandle,
    WDF_OBJECT_ATTRIBUTES *ClientAttributes,
    NET_EXECUTION_CONTEXT_TASK_CONFIG *NetExecutionContextTaskConfig,
    NETEXECUTIONCONTEXTTASK *NetExecutionContextTaskHandle);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS
NetExecutionContextTaskCreate(_In_ NETEXECUTIONCONTEXT NetExecutionContextHandle,
                              _In_opt_ WDF_OBJECT_ATTRIBUTES *ClientAttributes,
                              _In_ NET_EXECUTION_CONTEXT_TASK_CONFIG *NetExecutionContextTaskConfig,
                              _Out_ NETEXECUTIONCONTEXTTASK *NetExecutionContextTaskHandle) {
    return (
        (PFN_NETEXECUTIONCONTEXTTASKCREATE)NetFunctions[NetExecutionContextTaskCreateTableIndex])(
        NetDriverGlobals, NetExecutionContextHandle, ClientAttributes,
        NetExecutionContextTaskConfig, NetExecutionContextTaskHandle);
}

typedef VOID (*PFN_NETEXECUTIONCONTEXTTASKENQUEUE)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETEXECUTIONCONTEXTTASK NetExecutionContextTaskHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID
NetExecutionContextTaskEnqueue(_In_ NETEXECUTIONCONTEXTTASK NetExecutionContextTaskHandle) {
    ((PFN_NETEXECUTIONCONTEXTTASKENQUEUE)NetFunctions[NetExecutionContextTaskEnqueueTableIndex])(
        NetDriverGlobals, NetExecutionContextTaskHandle);
}

typedef VOID (*PFN_NETEXECUTIONCONTEXTTASKWAITCOMPLETION)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETEXECUTIONCONTEXTTASK NetExecutionContextTaskHandle);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID
NetExecutionContextTaskWaitCompletion(_In_ NETEXECUTIONCONTEXTTASK NetExecutionContextTaskHandle) {
    ((PFN_NETEXECUTIONCONTEXTTASKWAITCOMPLETION)
         NetFunctions[NetExecutionContextTaskWaitCompletionTableIndex])(
        NetDriverGlobals, NetExecutionContextTaskHandle);
}

EXTERN_C_END

#endif

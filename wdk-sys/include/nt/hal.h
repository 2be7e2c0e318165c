/*
 * What the hardware abstraction layer offers to drivers of hardware: buses, ports, dispatch
 * tables.
 */
#ifndef CWDK_NT_HAL_H
#define CWDK_NT_HAL_H

#include "nt/forward.h"

#define HAL_MASK_UNMASK_FLAGS_NONE 0
#define HAL_MASK_UNMASK_FLAGS_SERVICING_DEFERRED 1
#define HAL_MASK_UNMASK_FLAGS_SERVICING_COMPLETE 2

#define PORT_MAXIMUM_MESSAGE_LENGTH 0x200

EXTERN_C_START

typedef void (*PDEVICE_NOTIFY_CALLBACK)(PVOID, ULONG);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PDEVICE_NOTIFY_CALLBACK2)(PVOID NotificationContext, ULONG NotifyCode);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PREGISTER_FOR_DEVICE_NOTIFICATIONS)(PDEVICE_OBJECT, PDEVICE_NOTIFY_CALLBACK,
                                                       PVOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PREGISTER_FOR_DEVICE_NOTIFICATIONS2)(
    PVOID Context, PDEVICE_NOTIFY_CALLBACK2 NotificationHandler, PVOID NotificationContext);

EXTERN_C_END

#endif

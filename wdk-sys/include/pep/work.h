/*
 * Work: what a PEP tells the framework when it is asked for work.
 */
#ifndef CWDK_PEP_WORK_H
#define CWDK_PEP_WORK_H

#include "wdm.h"
#include "pep/types.h"

EXTERN_C_START

typedef struct _PEP_WORK_INFORMATION PEP_WORK_INFORMATION, *PPEP_WORK_INFORMATION;

typedef enum _PEP_WORK_TYPE {
    PepWorkActiveComplete = 0,
    PepWorkRequestIdleState,
    PepWorkDevicePower,
    PepWorkRequestPowerControl,
    PepWorkDeviceIdle,
    PepWorkCompleteIdleState,
    PepWorkCompletePerfState,
    PepWorkAcpiNotify,
    PepWorkAcpiEvaluateControlMethodComplete,
    PepWorkMax,
} PEP_WORK_TYPE,
    *PPEP_WORK_TYPE;

typedef struct _PEP_WORK PEP_WORK, *PPEP_WORK;
struct _PEP_WORK {
    PPEP_WORK_INFORMATION WorkInformation;
    BOOLEAN NeedWork;
};

typedef struct _PEP_WORK_ACPI_EVALUATE_CONTROL_METHOD_COMPLETE
    PEP_WORK_ACPI_EVALUATE_CONTROL_METHOD_COMPLETE,
    *PPEP_WORK_ACPI_EVALUATE_CONTROL_METHOD_COMPLETE;
struct _PEP_WORK_ACPI_EVALUATE_CONTROL_METHOD_COMPLETE {
    POHANDLE DeviceHandle;
    ULONG CompletionFlags;
    NTSTATUS MethodStatus;
    PVOID CompletionContext;
    SIZE_T OutputArgumentSize;
    PACPI_METHOD_ARGUMENT OutputArguments;
};

typedef struct _PEP_WORK_ACPI_NOTIFY PEP_WORK_ACPI_NOTIFY, *PPEP_WORK_ACPI_NOTIFY;
struct _PEP_WORK_ACPI_NOTIFY {
    POHANDLE DeviceHandle;
    ULONG NotifyCode;
};

typedef struct _PEP_WORK_ACTIVE_COMPLETE PEP_WORK_ACTIVE_COMPLETE, *PPEP_WORK_ACTIVE_COMPLETE;
struct _PEP_WORK_ACTIVE_COMPLETE {
    POHANDLE DeviceHandle;
    ULONG Component;
};

typedef struct _PEP_WORK_COMPLETE_IDLE_STATE PEP_WORK_COMPLETE_IDLE_STATE,
    *PPEP_WORK_COMPLETE_IDLE_STATE;
struct _PEP_WORK_COMPLETE_IDLE_STATE {
    POHANDLE DeviceHandle;
    ULONG Component;
};

typedef struct _PEP_WORK_COMPLETE_PERF_STATE PEP_WORK_COMPLETE_PERF_STATE,
    *PPEP_WORK_COMPLETE_PERF_STATE;
struct _PEP_WORK_COMPLETE_PERF_STATE {
    POHANDLE DeviceHandle;
    ULONG Component;
    BOOLEAN Succeeded;
};

typedef struct _PEP_WORK_DEVICE_IDLE PEP_WORK_DEVICE_IDLE, *PPEP_WORK_DEVICE_IDLE;
struct _PEP_WORK_DEVICE_IDLE {
    POHANDLE DeviceHandle;
    BOOLEAN IgnoreIdleTimeout;
};

typedef struct _PEP_WORK_DEVICE_POWER PEP_WORK_DEVICE_POWER, *PPEP_WORK_DEVICE_POWER;
struct _PEP_WORK_DEVICE_POWER {
    POHANDLE DeviceHandle;
    BOOLEAN PowerRequired;
};

typedef struct _PEP_WORK_IDLE_STATE PEP_WORK_IDLE_STATE, *PPEP_WORK_IDLE_STATE;
struct _PEP_WORK_IDLE_STATE {
    POHANDLE DeviceHandle;
    ULONG Component;
    ULONG State;
};

typedef struct _PEP_WORK_POWER_CONTROL PEP_WORK_POWER_CONTROL, *PPEP_WORK_POWER_CONTROL;
struct _PEP_WORK_POWER_CONTROL {
    POHANDLE DeviceHandle;
    LPCGUID PowerControlCode;
    PVOID RequestContext;
    PVOID InBuffer;
    SIZE_T InBufferSize;
    PVOID OutBuffer;
    SIZE_T OutBufferSize;
};

struct _PEP_WORK_INFORMATION {
    PEP_WORK_TYPE WorkType;
    union {
        PEP_WORK_ACTIVE_COMPLETE ActiveComplete;
        PEP_WORK_IDLE_STATE IdleState;
        PEP_WORK_DEVICE_POWER DevicePower;
        PEP_WORK_POWER_CONTROL PowerControl;
        PEP_WORK_DEVICE_IDLE DeviceIdle;
        PEP_WORK_COMPLETE_IDLE_STATE CompleteIdleState;
        PEP_WORK_COMPLETE_PERF_STATE CompletePerfState;
        PEP_WORK_ACPI_NOTIFY AcpiNotify;
        PEP_WORK_ACPI_EVALUATE_CONTROL_METHOD_COMPLETE ControlMethodComplete;
    };
};

EXTERN_C_END

#endif

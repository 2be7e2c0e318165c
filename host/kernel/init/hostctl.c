/*
 * NtHostControl: what tests ask of the machine rather than of NT.
 */
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/hostctl.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/pnp.h"
#include "host/kernel/inc/po.h"
#include "host/kernel/inc/ps.h"
#include "host/kernel/inc/services.h"

#define LARGEST_INPUT (64 * 1024)

typedef struct _CONTROL {
    HOST_CONTROL Operation;
    PVOID Input; // captured
    ULONG InputLength;
    UNICODE_STRING String; // the input as characters
    NTSTATUS Status;
} CONTROL;

// PnP work is done in the system process, as NT's user-mode PnP manager has it done.
static VOID changeDevice(PVOID context) {
    CONTROL *control = context;
    switch (control->Operation) {
    case HostPlug:
        control->Status = PnpPlugRootDevice(&control->String);
        break;
    case HostUnplug:
        control->Status = PnpUnplugDevice(&control->String);
        break;
    case HostRemove:
        control->Status = PnpRemoveDevice(&control->String);
        break;
    default:
        control->Status = PnpRebalanceDevice(&control->String);
        break;
    }
}

static NTSTATUS advanceTime(const CONTROL *control) {
    ULONG64 interval;
    if (control->InputLength != sizeof(interval)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    RtlCopyMemory(&interval, control->Input, sizeof(interval));
    KiAdvanceTime(interval);
    return STATUS_SUCCESS;
}

static NTSTATUS deviceState(const CONTROL *control, PULONG ret_state) {
    PPNP_NODE node = PnpFindNode(&control->String);
    if (!node || node->State == PnpNodeRemoved) {
        *ret_state = HOST_DEVICE_ABSENT;
    } else if (node->State == PnpNodeStarted) {
        *ret_state = HOST_DEVICE_STARTED;
    } else {
        *ret_state = node->State == PnpNodeFailed ? HOST_DEVICE_FAILED : HOST_DEVICE_OTHER;
    }
    return STATUS_SUCCESS;
}

// The link names of a class are one REG_MULTI_SZ-like list; the test wants the index-th.
static NTSTATUS findInterface(const CONTROL *control, PWCHAR *ret_list, PUNICODE_STRING ret_link) {
    HOST_FIND_INTERFACE find;
    PWCHAR list;
    if (control->InputLength != sizeof(find)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    RtlCopyMemory(&find, control->Input, sizeof(find));
    NTSTATUS status = IoGetDeviceInterfaces(&find.Class, NULL, 0, &list);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PWCHAR at = list;
    for (ULONG i = 0; *at && i < find.Index; i++) {
        at += wcslen(at) + 1;
    }
    if (!*at) {
        ExFreePool(list);
        return STATUS_NO_MORE_ENTRIES;
    }
    RtlInitUnicodeString(ret_link, at);
    *ret_list = list;
    return STATUS_SUCCESS;
}

static NTSTATUS copyOut(PVOID output, ULONG length, const void *data, ULONG size) {
    if (length < size) {
        return STATUS_BUFFER_TOO_SMALL;
    }
    __try {
        if (ExGetPreviousMode() != KernelMode) {
            ProbeForWrite(output, size, 1);
        }
        RtlCopyMemory(output, data, size);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}

static NTSTATUS perform(CONTROL *control, PVOID output, ULONG outputLength) {
    NTSTATUS status;
    switch (control->Operation) {
    case HostPrint:
        KeMachine->write(MACHINE_STREAM_TEST, control->Input, control->InputLength);
        return STATUS_SUCCESS;
    case HostLog:
        KeMachine->write(MACHINE_STREAM_LOG, control->Input, control->InputLength);
        return STATUS_SUCCESS;
    case HostPlug:
    case HostUnplug:
    case HostRemove:
    case HostRebalance:
        control->Status = STATUS_UNSUCCESSFUL;
        status = InitCallOnSystemThread(changeDevice, control);
        return NT_SUCCESS(status) ? control->Status : status;
    case HostAdvanceTime:
        return advanceTime(control);
    case HostSystemSleep:
        if (control->InputLength != sizeof(ULONG)) {
            return STATUS_INFO_LENGTH_MISMATCH;
        }
        return PopSleepAndResume((SYSTEM_POWER_STATE) * (ULONG *)control->Input);
    case HostShutdown:
        IopShutdown();
        return STATUS_SUCCESS;
    case HostDeviceState: {
        ULONG state;
        status = deviceState(control, &state);
        return NT_SUCCESS(status) ? copyOut(output, outputLength, &state, sizeof(state)) : status;
    }
    case HostFindInterface: {
        UNICODE_STRING link;
        PWCHAR list;
        status = findInterface(control, &list, &link);
        if (NT_SUCCESS(status)) {
            status = copyOut(output, outputLength, link.Buffer, (ULONG)link.Length + sizeof(WCHAR));
            ExFreePool(list);
        }
        return status;
    }
    default:
        return STATUS_INVALID_PARAMETER;
    }
}

NTSTATUS NtHostControl(ULONG Operation, PVOID Input, ULONG InputLength, PVOID Output,
                       ULONG OutputLength) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    CONTROL control = {.Operation = (HOST_CONTROL)Operation, .InputLength = InputLength};
    NTSTATUS status = STATUS_SUCCESS;

    if (InputLength > LARGEST_INPUT) {
        return STATUS_INVALID_PARAMETER;
    }
    control.Input = ExAllocatePool2(POOL_FLAG_PAGED, (SIZE_T)InputLength + sizeof(WCHAR), INIT_TAG);
    if (!control.Input) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        if (mode != KernelMode && InputLength) {
            ProbeForRead(Input, InputLength, 1);
        }
        RtlCopyMemory(control.Input, Input, InputLength);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    if (NT_SUCCESS(status)) {
        control.String.Buffer = control.Input;
        control.String.Length = (USHORT)min(InputLength, UNICODE_STRING_MAX_BYTES);
        control.String.MaximumLength = control.String.Length;
        status = perform(&control, Output, OutputLength);
    }
    ExFreePoolWithTag(control.Input, INIT_TAG);
    return status;
}

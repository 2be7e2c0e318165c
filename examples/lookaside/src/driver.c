/* The lookaside example: a WDM driver that keeps a stack of numbers, each in an element of a typed
 * lookaside list.
 *
 * The file is checked in strict mode. */
#include <wdk/strict.h>

#include <wdk.h>

#include "public.h"

#define LOOKASIDE_TAG 'kooL'

struct number {
    struct number *next;
    ULONG value;
};

WDK_LOOKASIDE(number_list, struct number);

struct stack_device {
    struct number_list numbers;
    wdk_spin_lock lock; /* guards the stack */
    struct number *top;
};

DRIVER_INITIALIZE DriverEntry;
static DRIVER_UNLOAD stack_unload;
_Dispatch_type_(IRP_MJ_CREATE)
    _Dispatch_type_(IRP_MJ_CLOSE) static DRIVER_DISPATCH stack_create_close;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) static DRIVER_DISPATCH stack_device_control;

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, stack_unload)
#pragma alloc_text(PAGE, stack_create_close)

_IRQL_requires_max_(DISPATCH_LEVEL)
static NTSTATUS complete(_In_ _Consumes_(irp) PIRP irp, NTSTATUS status, ULONG_PTR information) {
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = information;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
static struct stack_device *stack_of(PDEVICE_OBJECT device) {
    return (struct stack_device *)device->DeviceExtension;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
static NTSTATUS push(struct stack_device *stack, ULONG value) {
    struct number *number = number_list_take(&stack->numbers);
    if (number == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    number->value = value;
    wdk_hold(&stack->lock);
    number->next = stack->top;
    stack->top = number;
    return STATUS_SUCCESS;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
static struct number *unlink_top(struct stack_device *stack) {
    wdk_hold(&stack->lock);
    struct number *number = stack->top;
    if (number != NULL)
        stack->top = number->next;
    return number;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
static NTSTATUS pop(struct stack_device *stack, _Out_ ULONG *ret_value) {
    struct number *number = unlink_top(stack);
    if (number == NULL)
        return STATUS_NO_MORE_ENTRIES;
    *ret_value = number->value;
    number_list_give(&stack->numbers, number);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
static NTSTATUS stack_create_close(PDEVICE_OBJECT device, PIRP irp) {
    PAGED_CODE();
    UNREFERENCED_PARAMETER(device);
    return complete(irp, STATUS_SUCCESS, 0);
}

_Use_decl_annotations_
static NTSTATUS stack_device_control(PDEVICE_OBJECT device, PIRP irp) {
    struct stack_device *stack = stack_of(device);
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(irp);
    ULONG code = location->Parameters.DeviceIoControl.IoControlCode;
    ULONG input = location->Parameters.DeviceIoControl.InputBufferLength;
    ULONG output = location->Parameters.DeviceIoControl.OutputBufferLength;
    ULONG *buffer = (ULONG *)irp->AssociatedIrp.SystemBuffer;

    if (code == IOCTL_LOOKASIDE_PUSH) {
        if (buffer == NULL || input != sizeof *buffer)
            return complete(irp, STATUS_INVALID_PARAMETER, 0);
        return complete(irp, push(stack, *buffer), 0);
    }
    if (code == IOCTL_LOOKASIDE_POP) {
        if (buffer == NULL || output < sizeof *buffer)
            return complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
        NTSTATUS status = pop(stack, buffer);
        return complete(irp, status, NT_SUCCESS(status) ? sizeof *buffer : 0);
    }
    return complete(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
}

_Use_decl_annotations_
static void stack_unload(PDRIVER_OBJECT driver) {
    PDEVICE_OBJECT device = driver->DeviceObject;
    UNICODE_STRING link = RTL_CONSTANT_STRING(LOOKASIDE_LINK_NAME);
    ULONG value;
    PAGED_CODE();

    if (device == NULL)
        return;
    struct stack_device *stack = stack_of(device);
    while (NT_SUCCESS(pop(stack, &value)))
        ;
    number_list_release(&stack->numbers);
    (void)IoDeleteSymbolicLink(&link);
    IoDeleteDevice(device);
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path) {
    UNICODE_STRING name = RTL_CONSTANT_STRING(LOOKASIDE_NT_NAME);
    UNICODE_STRING link = RTL_CONSTANT_STRING(LOOKASIDE_LINK_NAME);
    PDEVICE_OBJECT device;
    UNREFERENCED_PARAMETER(registry_path);

    NTSTATUS status = IoCreateDevice(driver, sizeof(struct stack_device), &name,
                                     FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status))
        return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    struct stack_device *stack = stack_of(device);
    number_list_init(&stack->numbers, LOOKASIDE_TAG);
    wdk_spin_lock_init(&stack->lock);
    driver->DriverUnload = stack_unload;
    driver->MajorFunction[IRP_MJ_CREATE] = stack_create_close;
    driver->MajorFunction[IRP_MJ_CLOSE] = stack_create_close;
    driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = stack_device_control;
    return STATUS_SUCCESS;
}

#include "driver.h"

_IRQL_requires_max_(DISPATCH_LEVEL)
static NTSTATUS Complete(_Consumes_(irp) PIRP Irp, NTSTATUS status, ULONG_PTR information)
{
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

NTSTATUS {{Camel}}CreateClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);

    return Complete(Irp, STATUS_SUCCESS, 0);
}

/* A buffered request has one buffer for both directions, so that the input is in its place as
 * output already. */
NTSTATUS {{Camel}}DeviceControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG input = stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG output = stack->Parameters.DeviceIoControl.OutputBufferLength;

    UNREFERENCED_PARAMETER(DeviceObject);

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_{{IDENT}}_ECHO) {
        return Complete(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
    if (output < input) {
        return Complete(Irp, STATUS_BUFFER_TOO_SMALL, 0);
    }
    return Complete(Irp, STATUS_SUCCESS, input);
}

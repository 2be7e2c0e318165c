/* Handles, and what can be asked of the bus through them. The GUIDs come with them, so that a
 * driver needs no GUID library. */
#include <initguid.h>

#include "handle.h"

enum { DEFAULT_TAG = 'dbsU' };

/* Sends the query down from the target and waits for it. */
static NTSTATUS QueryInterface(PDEVICE_OBJECT Target, PINTERFACE Interface, USHORT Size,
                               USHORT Version) {
    KEVENT event;
    IO_STATUS_BLOCK io = {.Status = STATUS_NOT_SUPPORTED};
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    PIRP irp = IoBuildSynchronousFsdRequest(IRP_MJ_PNP, Target, NULL, 0, NULL, &event, &io);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    PIO_STACK_LOCATION stack = IoGetNextIrpStackLocation(irp);
    stack->MinorFunction = IRP_MN_QUERY_INTERFACE;
    stack->Parameters.QueryInterface.InterfaceType = &USB_BUS_INTERFACE_USBDI_GUID;
    stack->Parameters.QueryInterface.Size = Size;
    stack->Parameters.QueryInterface.Version = Version;
    stack->Parameters.QueryInterface.Interface = Interface;
    stack->Parameters.QueryInterface.InterfaceSpecificData = NULL;
    NTSTATUS status = IoCallDriver(Target, irp);
    if (status == STATUS_PENDING) {
        (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = io.Status;
    }
    return status;
}

NTSTATUS USBD_CreateHandle(PDEVICE_OBJECT DeviceObject, PDEVICE_OBJECT TargetDeviceObject,
                           ULONG USBDClientContractVersion, ULONG PoolTag,
                           USBD_HANDLE *USBDHandle) {
    PAGED_CODE();
    *USBDHandle = NULL;
    if (DeviceObject == NULL || TargetDeviceObject == NULL ||
        USBDClientContractVersion != USBD_CLIENT_CONTRACT_VERSION_602)
        return STATUS_INVALID_PARAMETER;
    ULONG tag = PoolTag != 0 ? PoolTag : DEFAULT_TAG;
    struct client *client = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*client), tag);
    if (client == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    client->pool_tag = tag;
    NTSTATUS status = QueryInterface(TargetDeviceObject, (PINTERFACE)&client->bus,
                                     sizeof(client->bus), USB_BUSIF_USBDI_VERSION_1);
    if (status == STATUS_INSUFFICIENT_RESOURCES) {
        ExFreePoolWithTag(client, tag);
        return status;
    }
    client->has_bus = (BOOLEAN)NT_SUCCESS(status);
    *USBDHandle = (USBD_HANDLE)client;
    return STATUS_SUCCESS;
}

void USBD_CloseHandle(USBD_HANDLE USBDHandle) {
    struct client *client = ClientOf(USBDHandle);
    PAGED_CODE();
    if (client->has_bus)
        client->bus.InterfaceDereference(client->bus.BusContext);
    ExFreePoolWithTag(client, client->pool_tag);
}

BOOLEAN USBD_IsInterfaceVersionSupported(USBD_HANDLE USBDHandle, ULONG USBDInterfaceVersion) {
    struct client *client = ClientOf(USBDHandle);
    USBD_VERSION_INFORMATION version = {0};
    ULONG capabilities = 0;
    if (!client->has_bus)
        return FALSE;
    client->bus.GetUSBDIVersion(client->bus.BusContext, &version, &capabilities);
    return USBDInterfaceVersion <= version.USBDI_Version;
}

NTSTATUS USBD_QueryUsbCapability(USBD_HANDLE USBDHandle, const GUID *CapabilityType,
                                 ULONG OutputBufferLength, PUCHAR OutputBuffer,
                                 PULONG ResultLength) {
    struct client *client = ClientOf(USBDHandle);
    PAGED_CODE();
    if (ResultLength != NULL)
        *ResultLength = 0;
    if (CapabilityType == NULL || (OutputBufferLength == 0) != (OutputBuffer == NULL))
        return STATUS_INVALID_PARAMETER;
    if (!IsEqualGUID(CapabilityType,
                     &GUID_USB_CAPABILITY_DEVICE_CONNECTION_HIGH_SPEED_COMPATIBLE) ||
        !client->has_bus)
        return STATUS_NOT_SUPPORTED;
    return client->bus.IsDeviceHighSpeed(client->bus.BusContext) ? STATUS_SUCCESS
                                                                 : STATUS_NOT_SUPPORTED;
}

/* URBs: blocks of nonpaged pool, filled in as far as the documentation says. */
#include "handle.h"

#include <usbdi.h>

enum { MAX_ISOCH_PACKETS = 1024, FREED = 0xFFFF };

static PURB NewUrb(USBD_HANDLE Handle, SIZE_T Size) {
    return Size <= MAXUSHORT
               ? ExAllocatePool2(POOL_FLAG_NON_PAGED, Size, ClientOf(Handle)->pool_tag)
               : NULL;
}

NTSTATUS USBD_UrbAllocate(USBD_HANDLE USBDHandle, PURB *Urb) {
    *Urb = NewUrb(USBDHandle, sizeof(URB));
    return *Urb != NULL ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

NTSTATUS USBD_IsochUrbAllocate(USBD_HANDLE USBDHandle, ULONG NumberOfIsochPackets, PURB *Urb) {
    *Urb = NULL;
    if (NumberOfIsochPackets == 0 || NumberOfIsochPackets > MAX_ISOCH_PACKETS)
        return STATUS_INVALID_PARAMETER;
    SIZE_T size = GET_ISO_URB_SIZE(NumberOfIsochPackets);
    PURB urb = NewUrb(USBDHandle, size);
    if (urb == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    urb->UrbIsochronousTransfer.Hdr.Length = (USHORT)size;
    urb->UrbIsochronousTransfer.Hdr.Function = URB_FUNCTION_ISOCH_TRANSFER;
    urb->UrbIsochronousTransfer.NumberOfPackets = NumberOfIsochPackets;
    *Urb = urb;
    return STATUS_SUCCESS;
}

void USBD_UrbFree(USBD_HANDLE USBDHandle, PURB Urb) {
    Urb->UrbHeader.Function = FREED;
    ExFreePoolWithTag(Urb, ClientOf(USBDHandle)->pool_tag);
}

void USBD_AssignUrbToIoStackLocation(USBD_HANDLE USBDHandle, PIO_STACK_LOCATION IoStackLocation,
                                     PURB Urb) {
    UNREFERENCED_PARAMETER(USBDHandle);
    IoStackLocation->Parameters.Others.Argument1 = Urb;
}

/* ---- The choice of a configuration or of a setting ---- */

static void FillInterface(PUSBD_INTERFACE_INFORMATION Information,
                          PUSB_INTERFACE_DESCRIPTOR Descriptor) {
    Information->Length = GET_USBD_INTERFACE_SIZE(Descriptor->bNumEndpoints);
    Information->InterfaceNumber = Descriptor->bInterfaceNumber;
    Information->AlternateSetting = Descriptor->bAlternateSetting;
    Information->NumberOfPipes = Descriptor->bNumEndpoints;
    for (ULONG i = 0; i < Descriptor->bNumEndpoints; i++)
        Information->Pipes[i].MaximumTransferSize = USBD_DEFAULT_MAXIMUM_TRANSFER_SIZE;
}

NTSTATUS USBD_SelectConfigUrbAllocateAndBuild(USBD_HANDLE USBDHandle,
                                              PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor,
                                              PUSBD_INTERFACE_LIST_ENTRY InterfaceList, PURB *Urb) {
    SIZE_T size = FIELD_OFFSET(struct _URB_SELECT_CONFIGURATION, Interface);
    *Urb = NULL;
    for (PUSBD_INTERFACE_LIST_ENTRY i = InterfaceList; i->InterfaceDescriptor != NULL; i++)
        size += GET_USBD_INTERFACE_SIZE(i->InterfaceDescriptor->bNumEndpoints);
    if (size < sizeof(struct _URB_SELECT_CONFIGURATION))
        size = sizeof(struct _URB_SELECT_CONFIGURATION);
    PURB urb = NewUrb(USBDHandle, size);
    if (urb == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    urb->UrbSelectConfiguration.Hdr.Length = (USHORT)size;
    urb->UrbSelectConfiguration.Hdr.Function = URB_FUNCTION_SELECT_CONFIGURATION;
    urb->UrbSelectConfiguration.ConfigurationDescriptor = ConfigurationDescriptor;
    PUCHAR at = (PUCHAR)&urb->UrbSelectConfiguration.Interface;
    for (PUSBD_INTERFACE_LIST_ENTRY i = InterfaceList; i->InterfaceDescriptor != NULL; i++) {
        i->Interface = (PUSBD_INTERFACE_INFORMATION)at;
        FillInterface(i->Interface, i->InterfaceDescriptor);
        at += i->Interface->Length;
    }
    *Urb = urb;
    return STATUS_SUCCESS;
}

NTSTATUS USBD_SelectInterfaceUrbAllocateAndBuild(USBD_HANDLE USBDHandle,
                                                 USBD_CONFIGURATION_HANDLE ConfigurationHandle,
                                                 PUSBD_INTERFACE_LIST_ENTRY InterfaceListEntry,
                                                 PURB *Urb) {
    PUSB_INTERFACE_DESCRIPTOR descriptor = InterfaceListEntry->InterfaceDescriptor;
    SIZE_T size = FIELD_OFFSET(struct _URB_SELECT_INTERFACE, Interface) +
                  GET_USBD_INTERFACE_SIZE(descriptor->bNumEndpoints);
    *Urb = NULL;
    if (size < sizeof(struct _URB_SELECT_INTERFACE))
        size = sizeof(struct _URB_SELECT_INTERFACE);
    PURB urb = NewUrb(USBDHandle, size);
    if (urb == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    urb->UrbSelectInterface.Hdr.Length = (USHORT)size;
    urb->UrbSelectInterface.Hdr.Function = URB_FUNCTION_SELECT_INTERFACE;
    urb->UrbSelectInterface.ConfigurationHandle = ConfigurationHandle;
    InterfaceListEntry->Interface = &urb->UrbSelectInterface.Interface;
    FillInterface(InterfaceListEntry->Interface, descriptor);
    *Urb = urb;
    return STATUS_SUCCESS;
}

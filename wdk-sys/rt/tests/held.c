/* A driver that calls what static libraries hold: USB handles, loaded modules, the C library, and a
 * GUID that no source of it defines. */
#include <ntddk.h>

#include <aux_klib.h>
#include <stdlib.h>
#include <usb.h>
#include <usbdlib.h>
#include <wdmguid.h>

DRIVER_INITIALIZE DriverEntry;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    KBUGCHECK_DATA BugCheck = {.BugCheckDataSize = sizeof(BugCheck)};
    USBD_HANDLE Handle;
    PURB Urb;
    ULONG Size = (ULONG)RegistryPath->Length;
    NTSTATUS Status = AuxKlibInitialize();

    if (NT_SUCCESS(Status))
        Status = AuxKlibGetBugCheckData(&BugCheck);
    if (NT_SUCCESS(Status))
        Status = AuxKlibQueryModuleInformation(&Size, sizeof(AUX_MODULE_BASIC_INFO), NULL);
    if (!NT_SUCCESS(Status))
        return Status;
    Status = USBD_CreateHandle(DriverObject->DeviceObject, DriverObject->DeviceObject,
                               USBD_CLIENT_CONTRACT_VERSION_602, strtoul("0x64627375", NULL, 0),
                               &Handle);
    if (!NT_SUCCESS(Status))
        return Status;
    Status = USBD_QueryUsbCapability(Handle, &GUID_BUS_INTERFACE_STANDARD, 0, NULL, NULL);
    if (NT_SUCCESS(Status))
        Status = USBD_UrbAllocate(Handle, &Urb);
    if (NT_SUCCESS(Status))
        USBD_UrbFree(Handle, Urb);
    USBD_CloseHandle(Handle);
    return Status;
}

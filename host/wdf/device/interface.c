/* Device interfaces (symbolic links by class GUID) and query interfaces (calls between drivers). */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

static BOOLEAN SameReference(const FX_INTERFACE *Interface, PCUNICODE_STRING Reference) {
    UNICODE_STRING none = {0};
    return RtlEqualUnicodeString(&Interface->Reference, Reference != NULL ? Reference : &none,
                                 FALSE);
}

/* With the setup gate held. */
static FX_INTERFACE *Find(FX_DEVICE *Device, const GUID *Class, PCUNICODE_STRING Reference) {
    for (LIST_ENTRY *link = Device->Interfaces.Flink; link != &Device->Interfaces;
         link = link->Flink) {
        FX_INTERFACE *interface = CONTAINING_RECORD(link, FX_INTERFACE, Link);
        if (RtlCompareMemory(&interface->Class, Class, sizeof(GUID)) == sizeof(GUID) &&
            SameReference(interface, Reference)) {
            return interface;
        }
    }
    return NULL;
}

static void Free(FX_INTERFACE *Interface) {
    FxTextFree(&Interface->Reference);
    if (Interface->SymbolicLink.Buffer != NULL) {
        RtlFreeUnicodeString(&Interface->SymbolicLink);
    }
    ExFreePoolWithTag(Interface, FX_TAG);
}

static void SetEnabled(FX_INTERFACE *Interface, BOOLEAN Enable) {
    if (Interface->Enabled != Enable) {
        NTSTATUS status = IoSetDeviceInterfaceState(&Interface->SymbolicLink, Enable);
        Interface->Enabled = NT_SUCCESS(status) ? Enable : FALSE;
    }
}

void FxInterfacesEnable(FX_DEVICE *Device, BOOLEAN Enable) {
    (void)FxGateAcquire(&Device->SetupGate, NULL);
    for (LIST_ENTRY *link = Device->Interfaces.Flink; link != &Device->Interfaces;
         link = link->Flink) {
        FX_INTERFACE *interface = CONTAINING_RECORD(link, FX_INTERFACE, Link);
        SetEnabled(interface, Enable && interface->Wanted);
    }
    FxGateRelease(&Device->SetupGate);
}

void FxInterfacesFree(FX_DEVICE *Device) {
    while (!IsListEmpty(&Device->Interfaces)) {
        Free(CONTAINING_RECORD(RemoveHeadList(&Device->Interfaces), FX_INTERFACE, Link));
    }
    while (!IsListEmpty(&Device->QueryInterfaces)) {
        FX_QUERY_INTERFACE *query =
            CONTAINING_RECORD(RemoveHeadList(&Device->QueryInterfaces), FX_QUERY_INTERFACE, Link);
        if (query->Interface != NULL) {
            ExFreePoolWithTag(query->Interface, FX_TAG);
        }
        ExFreePoolWithTag(query, FX_TAG);
    }
}

static NTSTATUS Register(FX_DEVICE *Device, const GUID *Class, PCUNICODE_STRING Reference,
                         FX_INTERFACE **RetInterface) {
    FX_INTERFACE *interface = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*interface), FX_TAG);
    if (interface == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    interface->Class = *Class;
    interface->Wanted = TRUE;
    NTSTATUS status = STATUS_SUCCESS;
    if (Reference != NULL) {
        status = FxTextCopy(&interface->Reference, Reference);
    }
    if (NT_SUCCESS(status)) {
        status = IoRegisterDeviceInterface(Device->Pdo, Class,
                                           Reference != NULL ? &interface->Reference : NULL,
                                           &interface->SymbolicLink);
    }
    if (!NT_SUCCESS(status)) {
        Free(interface);
        return status;
    }
    *RetInterface = interface;
    return status;
}

NTSTATUS imp_WdfDeviceCreateDeviceInterface(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                            const GUID *InterfaceClassGUID,
                                            PCUNICODE_STRING ReferenceString) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_REQUIRE(client, InterfaceClassGUID);
    FX_PASSIVE_ONLY(client);
    if (device->Pdo == NULL) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    FX_INTERFACE *interface;
    NTSTATUS status = Register(device, InterfaceClassGUID, ReferenceString, &interface);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    (void)FxGateAcquire(&device->SetupGate, NULL);
    BOOLEAN known = Find(device, InterfaceClassGUID, ReferenceString) != NULL;
    if (!known) {
        InsertTailList(&device->Interfaces, &interface->Link);
        if (device->Started) {
            SetEnabled(interface, TRUE);
        }
    }
    FxGateRelease(&device->SetupGate);
    if (known) {
        Free(interface); /* registering it again gives the same link */
    }
    return STATUS_SUCCESS;
}

void imp_WdfDeviceSetDeviceInterfaceState(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                          const GUID *InterfaceClassGUID,
                                          PCUNICODE_STRING ReferenceString,
                                          BOOLEAN IsInterfaceEnabled) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_REQUIRE(client, InterfaceClassGUID);
    FX_PASSIVE_ONLY(client);
    (void)FxGateAcquire(&device->SetupGate, NULL);
    FX_INTERFACE *interface = Find(device, InterfaceClassGUID, ReferenceString);
    if (interface != NULL) {
        interface->Wanted = IsInterfaceEnabled;
        SetEnabled(interface, IsInterfaceEnabled);
    }
    FxGateRelease(&device->SetupGate);
}

void imp_WdfDeviceSetDeviceInterfaceStateEx(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                            const GUID *InterfaceClassGUID,
                                            PCUNICODE_STRING ReferenceString,
                                            BOOLEAN IsInterfaceEnabled) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_REQUIRE(client, InterfaceClassGUID);
    FX_PASSIVE_ONLY(client);
    (void)FxGateAcquire(&device->SetupGate, NULL);
    FX_INTERFACE *interface = Find(device, InterfaceClassGUID, ReferenceString);
    if (interface != NULL) {
        /* Before the device has started, this form only says what is to happen then. */
        interface->Wanted = IsInterfaceEnabled;
        if (device->Started) {
            SetEnabled(interface, IsInterfaceEnabled);
        }
    }
    FxGateRelease(&device->SetupGate);
}

NTSTATUS imp_WdfDeviceRetrieveDeviceInterfaceString(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                                    const GUID *InterfaceClassGUID,
                                                    PCUNICODE_STRING ReferenceString,
                                                    WDFSTRING String) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_STRING *string = FX_RESOLVE(client, String, String, FX_STRING);
    FX_REQUIRE(client, InterfaceClassGUID);
    FX_PASSIVE_ONLY(client);
    (void)FxGateAcquire(&device->SetupGate, NULL);
    FX_INTERFACE *interface = Find(device, InterfaceClassGUID, ReferenceString);
    NTSTATUS status = interface != NULL ? FxStringAssign(string, &interface->SymbolicLink)
                                        : STATUS_OBJECT_NAME_NOT_FOUND;
    FxGateRelease(&device->SetupGate);
    return status;
}

NTSTATUS imp_WdfDeviceAddQueryInterface(PWDF_DRIVER_GLOBALS Globals, WDFDEVICE Device,
                                        PWDF_QUERY_INTERFACE_CONFIG InterfaceConfig) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_DEVICE *device = FX_RESOLVE(client, Device, Device, FX_DEVICE);
    FX_REQUIRE(client, InterfaceConfig);
    FX_PASSIVE_ONLY(client);
    if (InterfaceConfig->Size != sizeof(*InterfaceConfig)) {
        return STATUS_INFO_LENGTH_MISMATCH;
    }
    if (InterfaceConfig->InterfaceType == NULL ||
        (InterfaceConfig->Interface == NULL &&
         InterfaceConfig->EvtDeviceProcessQueryInterfaceRequest == NULL) ||
        (InterfaceConfig->ImportInterface &&
         InterfaceConfig->EvtDeviceProcessQueryInterfaceRequest == NULL) ||
        InterfaceConfig->SendQueryToParentStack) {
        return STATUS_INVALID_PARAMETER;
    }
    FX_QUERY_INTERFACE *query = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*query), FX_TAG);
    if (query == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    query->Type = *InterfaceConfig->InterfaceType;
    query->EvtProcess = InterfaceConfig->EvtDeviceProcessQueryInterfaceRequest;
    if (InterfaceConfig->Interface != NULL) {
        USHORT size = InterfaceConfig->Interface->Size;
        query->Interface = ExAllocatePool2(POOL_FLAG_NON_PAGED, size, FX_TAG);
        if (query->Interface == NULL) {
            ExFreePoolWithTag(query, FX_TAG);
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        RtlCopyMemory(query->Interface, InterfaceConfig->Interface, size);
    }
    (void)FxGateAcquire(&device->SetupGate, NULL);
    InsertTailList(&device->QueryInterfaces, &query->Link);
    FxGateRelease(&device->SetupGate);
    return STATUS_SUCCESS;
}

static NTSTATUS Answer(FX_DEVICE *Device, const FX_QUERY_INTERFACE *Query,
                       const IO_STACK_LOCATION *Stack, BOOLEAN *RetHandled) {
    PINTERFACE target = Stack->Parameters.QueryInterface.Interface;
    NTSTATUS status = STATUS_SUCCESS;
    *RetHandled = TRUE;
    if (Query->Interface != NULL) {
        if (Stack->Parameters.QueryInterface.Size < Query->Interface->Size) {
            return STATUS_INVALID_BUFFER_SIZE;
        }
        if (Stack->Parameters.QueryInterface.Version != Query->Interface->Version) {
            *RetHandled = FALSE;
            return STATUS_NOT_SUPPORTED;
        }
        RtlCopyMemory(target, Query->Interface, Query->Interface->Size);
    }
    if (Query->EvtProcess != NULL) {
        GUID type = Query->Type;
        FX_CALL_DRIVER_RESULT(status, Device->Object.Client,
                              "EvtDeviceProcessQueryInterfaceRequest", Query->EvtProcess,
                              (WDFDEVICE)Device->Object.Handle, &type, target,
                              Stack->Parameters.QueryInterface.InterfaceSpecificData);
        if (status == STATUS_NOT_SUPPORTED) {
            *RetHandled = FALSE;
            return status;
        }
    }
    if (NT_SUCCESS(status) && Query->Interface != NULL && target->InterfaceReference != NULL) {
        target->InterfaceReference(target->Context);
    }
    return status;
}

NTSTATUS FxQueryInterfaceIrp(FX_DEVICE *Device, PIRP Irp, BOOLEAN *RetHandled) {
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    FX_QUERY_INTERFACE *found = NULL;
    (void)FxGateAcquire(&Device->SetupGate, NULL);
    for (LIST_ENTRY *link = Device->QueryInterfaces.Flink; link != &Device->QueryInterfaces;
         link = link->Flink) {
        FX_QUERY_INTERFACE *query = CONTAINING_RECORD(link, FX_QUERY_INTERFACE, Link);
        if (RtlCompareMemory(&query->Type, stack->Parameters.QueryInterface.InterfaceType,
                             sizeof(GUID)) == sizeof(GUID)) {
            found = query;
            break;
        }
    }
    FxGateRelease(&Device->SetupGate);
    *RetHandled = FALSE;
    return found != NULL ? Answer(Device, found, stack, RetHandled) : STATUS_NOT_SUPPORTED;
}

static NTSTATUS Answered(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) {
    (void)DeviceObject;
    (void)Irp;
    (void)KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

/* Sends a PnP IRP made of Stack to Target and waits. Information is not needed by any caller. */
static NTSTATUS AskDevice(PDEVICE_OBJECT Target, const IO_STACK_LOCATION *Stack) {
    PIRP irp = IoAllocateIrp(Target->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KEVENT event;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED; /* as every PnP IRP starts */
    *IoGetNextIrpStackLocation(irp) = *Stack;
    IoSetCompletionRoutine(irp, Answered, &event, TRUE, TRUE, TRUE);
    (void)IoCallDriver(Target, irp);
    (void)KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    NTSTATUS status = irp->IoStatus.Status;
    IoFreeIrp(irp);
    return status;
}

NTSTATUS FxAskForInterface(PDEVICE_OBJECT Target, const GUID *Type, PINTERFACE RetInterface,
                           USHORT Size, USHORT Version, PVOID SpecificData) {
    IO_STACK_LOCATION stack = {.MajorFunction = IRP_MJ_PNP,
                               .MinorFunction = IRP_MN_QUERY_INTERFACE};
    stack.Parameters.QueryInterface.InterfaceType = Type;
    stack.Parameters.QueryInterface.Size = Size;
    stack.Parameters.QueryInterface.Version = Version;
    stack.Parameters.QueryInterface.Interface = RetInterface;
    stack.Parameters.QueryInterface.InterfaceSpecificData = SpecificData;
    return AskDevice(Target, &stack);
}

NTSTATUS FxAskForCapabilities(PDEVICE_OBJECT Target, PDEVICE_CAPABILITIES RetCapabilities) {
    RtlZeroMemory(RetCapabilities, sizeof(*RetCapabilities));
    RetCapabilities->Size = sizeof(*RetCapabilities);
    RetCapabilities->Version = 1;
    RetCapabilities->Address = MAXULONG;
    RetCapabilities->UINumber = MAXULONG;
    IO_STACK_LOCATION stack = {.MajorFunction = IRP_MJ_PNP,
                               .MinorFunction = IRP_MN_QUERY_CAPABILITIES};
    stack.Parameters.DeviceCapabilities.Capabilities = RetCapabilities;
    return AskDevice(Target, &stack);
}

NTSTATUS imp_WdfIoTargetQueryForInterface(PWDF_DRIVER_GLOBALS Globals, WDFIOTARGET IoTarget,
                                          LPCGUID InterfaceType, PINTERFACE Interface, USHORT Size,
                                          USHORT Version, PVOID InterfaceSpecificData) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_TARGET *target = FX_RESOLVE(client, IoTarget, Target, FX_TARGET);
    FX_REQUIRE(client, InterfaceType);
    FX_REQUIRE(client, Interface);
    FX_PASSIVE_ONLY(client);
    if (target->TargetDevice == NULL) {
        return STATUS_INVALID_DEVICE_STATE;
    }
    return FxAskForInterface(target->TargetDevice, InterfaceType, Interface, Size, Version,
                             InterfaceSpecificData);
}

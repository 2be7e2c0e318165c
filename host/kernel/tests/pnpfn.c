/*
 * A function driver, or with PNP_FILTER a filter driver, that logs the PnP requests it sees.
 */
#include <ntifs.h>
#include <devpropdef.h>
#include "host/kernel/tests/pnp.h"

#ifdef PNP_FILTER
#define NAME PNP_FILTER
#else
#define NAME "function"
#endif

typedef struct _EXTENSION {
    PDEVICE_OBJECT Pdo;
    PDEVICE_OBJECT Lower;
    UNICODE_STRING Link;
    IO_REMOVE_LOCK Lock;
    ULONG Refuse;
    PNP_FACTS Facts;
    PVOID Notification;
} EXTENSION, *PEXTENSION;

static const char *nameOf(UCHAR minor) {
    static const char *const names[] = {
        [IRP_MN_START_DEVICE] = "START",
        [IRP_MN_QUERY_REMOVE_DEVICE] = "QUERY_REMOVE",
        [IRP_MN_REMOVE_DEVICE] = "REMOVE",
        [IRP_MN_CANCEL_REMOVE_DEVICE] = "CANCEL_REMOVE",
        [IRP_MN_STOP_DEVICE] = "STOP",
        [IRP_MN_QUERY_STOP_DEVICE] = "QUERY_STOP",
        [IRP_MN_CANCEL_STOP_DEVICE] = "CANCEL_STOP",
        [IRP_MN_QUERY_DEVICE_RELATIONS] = "QUERY_RELATIONS",
        [IRP_MN_QUERY_CAPABILITIES] = "QUERY_CAPABILITIES",
        [IRP_MN_FILTER_RESOURCE_REQUIREMENTS] = "FILTER_RESOURCES",
        [IRP_MN_QUERY_PNP_DEVICE_STATE] = "QUERY_STATE",
        [IRP_MN_QUERY_LEGACY_BUS_INFORMATION] = "QUERY_LEGACY_BUS",
        [IRP_MN_SURPRISE_REMOVAL] = "SURPRISE",
    };
    return minor < RTL_NUMBER_OF(names) && names[minor] ? names[minor] : "other";
}

static NTSTATUS complete(PIRP irp, NTSTATUS status, ULONG_PTR information) {
    irp->IoStatus.Status = status;
    irp->IoStatus.Information = information;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS passOn(PEXTENSION extension, PIRP irp) {
    IoSkipCurrentIrpStackLocation(irp);
    return IoCallDriver(extension->Lower, irp);
}

#ifndef PNP_FILTER
static const GUID interfaceClass = PNP_TEST_INTERFACE;

static IO_COMPLETION_ROUTINE wakeSender;
static NTSTATUS wakeSender(PDEVICE_OBJECT device, PIRP irp, PVOID context) {
    UNREFERENCED_PARAMETER(device);
    UNREFERENCED_PARAMETER(irp);
    KeSetEvent(context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS forwardAndWait(PEXTENSION extension, PIRP irp) {
    KEVENT event;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(irp);
    IoSetCompletionRoutine(irp, wakeSender, &event, TRUE, TRUE, TRUE);
    if (IoCallDriver(extension->Lower, irp) == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    }
    return irp->IoStatus.Status;
}

static DRIVER_NOTIFICATION_CALLBACK_ROUTINE interfaceChanged;
static NTSTATUS interfaceChanged(PVOID structure, PVOID context) {
    static const GUID arrival = {
        0xcb3a4004, 0x46f0, 0x11d0, {0xb0, 0x8f, 0x00, 0x60, 0x97, 0x13, 0x05, 0x3f}};
    PDEVICE_INTERFACE_CHANGE_NOTIFICATION change = structure;
    PEXTENSION extension = context;
    if (IsEqualGUID(&change->Event, &arrival)) {
        extension->Facts.Arrivals++;
    } else {
        extension->Facts.Removals++;
    }
    return STATUS_SUCCESS;
}

static VOID readSetting(PEXTENSION extension) {
    UNICODE_STRING value = RTL_CONSTANT_STRING(L"Setting");
    UCHAR buffer[64];
    PKEY_VALUE_PARTIAL_INFORMATION partial = (PVOID)buffer;
    HANDLE key;
    ULONG length;
    if (!NT_SUCCESS(
            IoOpenDeviceRegistryKey(extension->Pdo, PLUGPLAY_REGKEY_DEVICE, KEY_READ, &key))) {
        return;
    }
    if (NT_SUCCESS(ZwQueryValueKey(key, &value, KeyValuePartialInformation, buffer, sizeof(buffer),
                                   &length)) &&
        partial->DataLength == sizeof(ULONG)) {
        extension->Facts.Parameter = *(PULONG)partial->Data;
    }
    ZwClose(key);
}

static VOID readProperties(PEXTENSION extension) {
    WCHAR ids[64];
    ULONG length = 0;
    if (NT_SUCCESS(IoGetDeviceProperty(extension->Pdo, DevicePropertyHardwareID, sizeof(ids), ids,
                                       &length))) {
        extension->Facts.HardwareIdLength = length;
    }
    (VOID) IoGetDeviceProperty(extension->Pdo, DevicePropertyPhysicalDeviceObjectName,
                               sizeof(extension->Facts.Name), extension->Facts.Name, &length);
}

static const DEVPROPKEY testKey = {
    {0x5b0a6e1c, 0x58c9, 0x4b0b, {0x9e, 0x2d, 0x6c, 0x2b, 0x4c, 0x1d, 0x7a, 0x12}}, 3};

static const DEVPROPKEY hardwareIdsKey = {
    {0xa45c254e, 0xdf1c, 0x4efd, {0x80, 0x20, 0x67, 0xd1, 0x46, 0xa8, 0x50, 0xe0}}, 3};

// What the system itself keeps of a device is found by key as it is by number.
static BOOLEAN trySystemProperty(PEXTENSION extension) {
    WCHAR byNumber[64];
    WCHAR byKey[64];
    ULONG length = 0;
    ULONG size = 0;
    DEVPROPTYPE type = 0;
    NTSTATUS status = IoGetDeviceProperty(extension->Pdo, DevicePropertyHardwareID,
                                          sizeof(byNumber), byNumber, &length);
    if (IoGetDevicePropertyData(extension->Pdo, &hardwareIdsKey, 0, 0, sizeof(byKey), byKey, &size,
                                &type) != status ||
        IoSetDevicePropertyData(extension->Pdo, &testKey, 0, 0x80, DEVPROP_TYPE_UINT32,
                                sizeof(size), &size) != STATUS_INVALID_PARAMETER) {
        return FALSE;
    }
    return !NT_SUCCESS(status) || (type == DEVPROP_TYPE_STRING_LIST && size == length &&
                                   RtlEqualMemory(byNumber, byKey, size));
}

// Sets a property, reads it back, and deletes it. FALSE: the kernel got one of these wrong.
static BOOLEAN tryProperties(PEXTENSION extension) {
    ULONG value = 5;
    ULONG back = 0;
    ULONG size = 0;
    DEVPROPTYPE type = 0;
    NTSTATUS status =
        IoGetDevicePropertyData(extension->Pdo, &testKey, 0, 0, sizeof(back), &back, &size, &type);
    if (status != STATUS_OBJECT_NAME_NOT_FOUND) {
        return FALSE;
    }
    if (!NT_SUCCESS(IoSetDevicePropertyData(extension->Pdo, &testKey, 0, 0, DEVPROP_TYPE_UINT32,
                                            sizeof(value), &value)) ||
        IoGetDevicePropertyData(extension->Pdo, &testKey, 0, 0, 2, &back, &size, &type) !=
            STATUS_BUFFER_TOO_SMALL ||
        IoGetDevicePropertyData(extension->Pdo, &testKey, 0, 0, sizeof(back), &back, &size,
                                &type) != STATUS_SUCCESS ||
        back != 5 || size != 4 || type != DEVPROP_TYPE_UINT32) {
        return FALSE;
    }
    (VOID) IoSetDevicePropertyData(extension->Pdo, &testKey, 0, 0, DEVPROP_TYPE_EMPTY, 0, NULL);
    status = IoSetDeviceInterfacePropertyData(&extension->Link, &testKey, 0, 0, DEVPROP_TYPE_UINT32,
                                              sizeof(value), &value);
    return NT_SUCCESS(status) &&
           NT_SUCCESS(IoGetDeviceInterfacePropertyData(&extension->Link, &testKey, 0, 0,
                                                       sizeof(back), &back, &size, &type));
}

static NTSTATUS start(PEXTENSION extension) {
    POWER_STATE d0 = {.DeviceState = PowerDeviceD0};
    extension->Facts.Starts++;
    readSetting(extension);
    readProperties(extension);
    if (!tryProperties(extension) || !trySystemProperty(extension)) {
        return STATUS_INTERNAL_ERROR;
    }
    PoSetPowerState(extension->Pdo->AttachedDevice, DevicePowerState, d0);
    extension->Facts.DeviceState = PowerDeviceD0;
    if (extension->Facts.Parameter == 0xBAD) {
        return STATUS_UNSUCCESSFUL; // the script wants a start that fails
    }
    NTSTATUS status = IoSetDeviceInterfaceState(&extension->Link, TRUE);
    return status == STATUS_OBJECT_NAME_EXISTS ? STATUS_SUCCESS : status;
}
#endif

static NTSTATUS removeDevice(PDEVICE_OBJECT device, PEXTENSION extension, PIRP irp) {
#ifndef PNP_FILTER
    (VOID) IoSetDeviceInterfaceState(&extension->Link, FALSE);
    IoUnregisterPlugPlayNotificationEx(extension->Notification);
    RtlFreeUnicodeString(&extension->Link);
#endif
    IoReleaseRemoveLockAndWait(&extension->Lock, irp);
    irp->IoStatus.Status = STATUS_SUCCESS;
    NTSTATUS status = passOn(extension, irp);
    IoDetachDevice(extension->Lower);
    IoDeleteDevice(device);
    return status;
}

static DRIVER_DISPATCH dispatchPnp;
static NTSTATUS dispatchPnp(PDEVICE_OBJECT device, PIRP irp) {
    PEXTENSION extension = device->DeviceExtension;
    UCHAR minor = IoGetCurrentIrpStackLocation(irp)->MinorFunction;
    NTSTATUS status = IoAcquireRemoveLock(&extension->Lock, irp);
    if (!NT_SUCCESS(status)) {
        return complete(irp, status, 0);
    }
    DbgPrint("%s: %s\n", NAME, nameOf(minor));
    switch (minor) {
    case IRP_MN_REMOVE_DEVICE:
        return removeDevice(device, extension, irp);
#ifndef PNP_FILTER
    case IRP_MN_START_DEVICE:
        status = forwardAndWait(extension, irp);
        if (NT_SUCCESS(status)) {
            status = start(extension);
        }
        status = complete(irp, status, irp->IoStatus.Information);
        break;
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_QUERY_STOP_DEVICE: {
        ULONG bit = minor == IRP_MN_QUERY_STOP_DEVICE ? PNP_REFUSE_STOP : PNP_REFUSE_REMOVE;
        if (extension->Refuse & bit) {
            status = complete(irp, STATUS_UNSUCCESSFUL, 0);
            break;
        }
        irp->IoStatus.Status = STATUS_SUCCESS;
        status = passOn(extension, irp);
        break;
    }
    case IRP_MN_SURPRISE_REMOVAL:
        (VOID) IoSetDeviceInterfaceState(&extension->Link, FALSE);
        irp->IoStatus.Status = STATUS_SUCCESS;
        status = passOn(extension, irp);
        break;
    case IRP_MN_STOP_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
    case IRP_MN_CANCEL_STOP_DEVICE:
        irp->IoStatus.Status = STATUS_SUCCESS;
        status = passOn(extension, irp);
        break;
#endif
    default:
        status = passOn(extension, irp);
        break;
    }
    IoReleaseRemoveLock(&extension->Lock, irp);
    return status;
}

static DRIVER_DISPATCH dispatchPower;
static NTSTATUS dispatchPower(PDEVICE_OBJECT device, PIRP irp) {
    PEXTENSION extension = device->DeviceExtension;
#ifndef PNP_FILTER
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(irp);
    if (location->MinorFunction == IRP_MN_SET_POWER) {
        if (location->Parameters.Power.Type == SystemPowerState) {
            extension->Facts.SystemState = (ULONG)location->Parameters.Power.State.SystemState;
            DbgPrint("%s: S%d\n", NAME, location->Parameters.Power.State.SystemState - 1);
        } else {
            extension->Facts.DeviceState = (ULONG)location->Parameters.Power.State.DeviceState;
            PoSetPowerState(device, DevicePowerState, location->Parameters.Power.State);
        }
    } else if (location->MinorFunction == IRP_MN_QUERY_POWER &&
               (extension->Refuse & PNP_REFUSE_SLEEP)) {
        PoStartNextPowerIrp(irp);
        return complete(irp, STATUS_UNSUCCESSFUL, 0);
    }
#endif
    PoStartNextPowerIrp(irp);
    IoSkipCurrentIrpStackLocation(irp);
    return PoCallDriver(extension->Lower, irp);
}

#ifndef PNP_FILTER
static REQUEST_POWER_COMPLETE powerDone;
static VOID powerDone(PDEVICE_OBJECT device, UCHAR minor, POWER_STATE state, PVOID context,
                      PIO_STATUS_BLOCK iosb) {
    UNREFERENCED_PARAMETER(device);
    UNREFERENCED_PARAMETER(minor);
    UNREFERENCED_PARAMETER(state);
    UNREFERENCED_PARAMETER(iosb);
    KeSetEvent(context, IO_NO_INCREMENT, FALSE);
}

static NTSTATUS requestPower(PEXTENSION extension, ULONG state) {
    KEVENT event;
    POWER_STATE wanted = {.DeviceState = (DEVICE_POWER_STATE)state};
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    NTSTATUS status =
        PoRequestPowerIrp(extension->Pdo, IRP_MN_SET_POWER, wanted, powerDone, &event, NULL);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = STATUS_SUCCESS;
    }
    return status;
}

static NTSTATUS control(PEXTENSION extension, PIRP irp) {
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(irp);
    PVOID buffer = irp->AssociatedIrp.SystemBuffer;
    ULONG inputLength = location->Parameters.DeviceIoControl.InputBufferLength;
    switch (location->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_PNP_REFUSE:
        extension->Refuse = *(PULONG)buffer;
        return complete(irp, STATUS_SUCCESS, 0);
    case IOCTL_PNP_FACTS:
        if (location->Parameters.DeviceIoControl.OutputBufferLength < sizeof(PNP_FACTS)) {
            return complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
        }
        RtlCopyMemory(buffer, &extension->Facts, sizeof(PNP_FACTS));
        return complete(irp, STATUS_SUCCESS, sizeof(PNP_FACTS));
    case IOCTL_PNP_POWER:
        return inputLength == sizeof(ULONG)
                   ? complete(irp, requestPower(extension, *(PULONG)buffer), 0)
                   : complete(irp, STATUS_INVALID_PARAMETER, 0);
    default:
        return complete(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
}
#endif

static DRIVER_DISPATCH dispatch;
static NTSTATUS dispatch(PDEVICE_OBJECT device, PIRP irp) {
    PEXTENSION extension = device->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&extension->Lock, irp);
    if (!NT_SUCCESS(status)) {
        return complete(irp, status, 0);
    }
#ifdef PNP_FILTER
    status = passOn(extension, irp);
#else
    switch (IoGetCurrentIrpStackLocation(irp)->MajorFunction) {
    case IRP_MJ_CREATE:
    case IRP_MJ_CLEANUP:
    case IRP_MJ_CLOSE:
        status = complete(irp, STATUS_SUCCESS, 0);
        break;
    case IRP_MJ_DEVICE_CONTROL:
        status = control(extension, irp);
        break;
    default:
        status = passOn(extension, irp);
        break;
    }
#endif
    IoReleaseRemoveLock(&extension->Lock, irp);
    return status;
}

static DRIVER_ADD_DEVICE addDevice;
static NTSTATUS addDevice(PDRIVER_OBJECT driver, PDEVICE_OBJECT pdo) {
    PDEVICE_OBJECT device;
    NTSTATUS status = IoCreateDevice(driver, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN,
                                     FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PEXTENSION extension = device->DeviceExtension;
    extension->Pdo = pdo;
    IoInitializeRemoveLock(&extension->Lock, 'pnpT', 0, 0);
    extension->Lower = IoAttachDeviceToDeviceStack(device, pdo);
    if (!extension->Lower) {
        IoDeleteDevice(device);
        return STATUS_NO_SUCH_DEVICE;
    }
    DbgPrint("%s: AddDevice\n", NAME);
#ifndef PNP_FILTER
    status = IoRegisterDeviceInterface(pdo, &interfaceClass, NULL, &extension->Link);
    if (NT_SUCCESS(status)) {
        status = IoRegisterPlugPlayNotification(
            EventCategoryDeviceInterfaceChange,
            PNPNOTIFY_DEVICE_INTERFACE_INCLUDE_EXISTING_INTERFACES, (PVOID)&interfaceClass, driver,
            interfaceChanged, extension, &extension->Notification);
    }
    if (!NT_SUCCESS(status)) {
        IoDetachDevice(extension->Lower);
        IoDeleteDevice(device);
        return status;
    }
#endif
    device->Flags |= extension->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    device->Flags &= ~(ULONG)DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static DRIVER_UNLOAD unload;
static VOID unload(PDRIVER_OBJECT driver) {
    UNREFERENCED_PARAMETER(driver);
    DbgPrint("%s: unload\n", NAME);
}

DRIVER_INITIALIZE DriverEntry;
NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registryPath) {
    UNREFERENCED_PARAMETER(registryPath);
    for (ULONG i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        driver->MajorFunction[i] = dispatch;
    }
    driver->MajorFunction[IRP_MJ_PNP] = dispatchPnp;
    driver->MajorFunction[IRP_MJ_POWER] = dispatchPower;
    driver->DriverExtension->AddDevice = addDevice;
    driver->DriverUnload = unload;
    return STATUS_SUCCESS;
}

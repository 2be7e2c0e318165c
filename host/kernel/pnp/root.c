/*
 * The root bus: the driver of devices that are there because the registry says so. Its PDOs answer
 * what they know, succeed what every bus succeeds, and leave the rest as it came.
 */
#include "host/kernel/inc/cm.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ldr.h"
#include "host/kernel/inc/pnp.h"

typedef struct _ROOT_PDO {
    UNICODE_STRING InstancePath;
    USHORT IdLength; // of the device id in it, bytes; the instance id follows a backslash
    BOOLEAN Missing;
} ROOT_PDO, *PROOT_PDO;

static PDRIVER_OBJECT rootDriver;

static const GUID busTypeInternal = {
    0x1530ea73, 0x086b, 0x11d1, {0xa0, 0x9f, 0x00, 0xc0, 0x4f, 0xc3, 0x40, 0xb1}};

static NTSTATUS complete(PIRP irp, NTSTATUS status) {
    irp->IoStatus.Status = status;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS answerString(PIRP irp, const WCHAR *text, USHORT length, ULONG terminators) {
    PWCHAR copy = ExAllocatePool2(POOL_FLAG_PAGED, length + terminators * sizeof(WCHAR), PNP_TAG);
    if (!copy) {
        return complete(irp, STATUS_INSUFFICIENT_RESOURCES);
    }
    RtlCopyMemory(copy, text, length);
    irp->IoStatus.Information = (ULONG_PTR)copy;
    return complete(irp, STATUS_SUCCESS);
}

static NTSTATUS answerFromRegistry(PIRP irp, PROOT_PDO pdo, PCWSTR value) {
    UNICODE_STRING path;
    HANDLE key;
    PVOID data = NULL;
    ULONG length = 0;
    NTSTATUS status = PnpJoin(PNP_ENUM_KEY, &pdo->InstancePath, &path);
    if (NT_SUCCESS(status)) {
        status = CmOpen(NULL, &path, KEY_READ, FALSE, &key);
        PnpFreeString(&path);
    }
    if (NT_SUCCESS(status)) {
        status = CmQuery(key, value, REG_NONE, &data, &length);
        ZwClose(key);
    }
    if (!NT_SUCCESS(status)) {
        return complete(irp, irp->IoStatus.Status);
    }
    status = answerString(irp, data, (USHORT)length, 2);
    ExFreePoolWithTag(data, CMP_TAG);
    return status;
}

static NTSTATUS queryId(PIRP irp, PROOT_PDO pdo, BUS_QUERY_ID_TYPE type) {
    PWCHAR instance = pdo->InstancePath.Buffer + pdo->IdLength / sizeof(WCHAR) + 1;
    switch (type) {
    case BusQueryDeviceID:
        return answerString(irp, pdo->InstancePath.Buffer, pdo->IdLength, 1);
    case BusQueryInstanceID:
        return answerString(irp, instance,
                            (USHORT)(pdo->InstancePath.Length - pdo->IdLength - sizeof(WCHAR)), 1);
    case BusQueryHardwareIDs:
        return answerFromRegistry(irp, pdo, L"HardwareID");
    case BusQueryCompatibleIDs:
        return answerFromRegistry(irp, pdo, L"CompatibleIDs");
    default:
        return complete(irp, irp->IoStatus.Status);
    }
}

static NTSTATUS queryCapabilities(PIRP irp, PDEVICE_CAPABILITIES capabilities) {
    if (capabilities->Version != 1 || capabilities->Size < sizeof(DEVICE_CAPABILITIES)) {
        return complete(irp, STATUS_UNSUCCESSFUL);
    }
    capabilities->UniqueID = TRUE;
    capabilities->SilentInstall = TRUE;
    capabilities->SurpriseRemovalOK = TRUE;
    capabilities->Address = MAXULONG;
    capabilities->UINumber = MAXULONG;
    capabilities->DeviceState[PowerSystemWorking] = PowerDeviceD0;
    for (ULONG i = PowerSystemSleeping1; i < POWER_SYSTEM_MAXIMUM; i++) {
        capabilities->DeviceState[i] = PowerDeviceD3;
    }
    capabilities->SystemWake = PowerSystemUnspecified;
    capabilities->DeviceWake = PowerDeviceUnspecified;
    return complete(irp, STATUS_SUCCESS);
}

static NTSTATUS queryRelations(PDEVICE_OBJECT device, PIRP irp, DEVICE_RELATION_TYPE type) {
    if (type != TargetDeviceRelation) {
        return complete(irp, irp->IoStatus.Status);
    }
    PDEVICE_RELATIONS relations = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*relations), PNP_TAG);
    if (!relations) {
        return complete(irp, STATUS_INSUFFICIENT_RESOURCES);
    }
    ObfReferenceObject(device);
    relations->Count = 1;
    relations->Objects[0] = device;
    irp->IoStatus.Information = (ULONG_PTR)relations;
    return complete(irp, STATUS_SUCCESS);
}

static NTSTATUS queryBus(PIRP irp) {
    PPNP_BUS_INFORMATION information =
        ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*information), PNP_TAG);
    if (!information) {
        return complete(irp, STATUS_INSUFFICIENT_RESOURCES);
    }
    information->BusTypeGuid = busTypeInternal;
    information->LegacyBusType = PNPBus;
    irp->IoStatus.Information = (ULONG_PTR)information;
    return complete(irp, STATUS_SUCCESS);
}

VOID PnpRootDestroyPdo(PDEVICE_OBJECT device) {
    PROOT_PDO pdo = device->DeviceExtension;
    PnpFreeString(&pdo->InstancePath);
    IoDeleteDevice(device);
}

static DRIVER_DISPATCH dispatchPnp;
static NTSTATUS dispatchPnp(PDEVICE_OBJECT device, PIRP irp) {
    PROOT_PDO pdo = device->DeviceExtension;
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(irp);
    switch (location->MinorFunction) {
    case IRP_MN_START_DEVICE:
    case IRP_MN_QUERY_STOP_DEVICE:
    case IRP_MN_CANCEL_STOP_DEVICE:
    case IRP_MN_STOP_DEVICE:
    case IRP_MN_QUERY_REMOVE_DEVICE:
    case IRP_MN_CANCEL_REMOVE_DEVICE:
    case IRP_MN_SURPRISE_REMOVAL:
    case IRP_MN_DEVICE_USAGE_NOTIFICATION:
        return complete(irp, STATUS_SUCCESS);
    case IRP_MN_REMOVE_DEVICE: {
        BOOLEAN missing = pdo->Missing;
        NTSTATUS status = complete(irp, STATUS_SUCCESS);
        if (missing) {
            PnpRootDestroyPdo(device);
        }
        return status;
    }
    case IRP_MN_QUERY_ID:
        return queryId(irp, pdo, location->Parameters.QueryId.IdType);
    case IRP_MN_QUERY_DEVICE_TEXT:
        return location->Parameters.QueryDeviceText.DeviceTextType == DeviceTextDescription
                   ? answerFromRegistry(irp, pdo, L"DeviceDesc")
                   : complete(irp, irp->IoStatus.Status);
    case IRP_MN_QUERY_CAPABILITIES:
        return queryCapabilities(irp, location->Parameters.DeviceCapabilities.Capabilities);
    case IRP_MN_QUERY_DEVICE_RELATIONS:
        return queryRelations(device, irp, location->Parameters.QueryDeviceRelations.Type);
    case IRP_MN_QUERY_BUS_INFORMATION:
        return queryBus(irp);
    default:
        return complete(irp, irp->IoStatus.Status);
    }
}

static DRIVER_DISPATCH dispatchPower;
static NTSTATUS dispatchPower(PDEVICE_OBJECT device, PIRP irp) {
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(irp);
    NTSTATUS status = irp->IoStatus.Status;
    if (location->MinorFunction == IRP_MN_SET_POWER) {
        if (location->Parameters.Power.Type == DevicePowerState) {
            PoSetPowerState(device, DevicePowerState, location->Parameters.Power.State);
        }
        status = STATUS_SUCCESS;
    } else if (location->MinorFunction == IRP_MN_QUERY_POWER) {
        status = STATUS_SUCCESS;
    }
    PoStartNextPowerIrp(irp);
    return complete(irp, status);
}

static DRIVER_DISPATCH dispatchSystemControl;
static NTSTATUS dispatchSystemControl(PDEVICE_OBJECT device, PIRP irp) {
    UNREFERENCED_PARAMETER(device);
    return complete(irp, irp->IoStatus.Status); // the bottom of the stack leaves WMI as it is
}

static DRIVER_ADD_DEVICE addDevice;
static NTSTATUS addDevice(PDRIVER_OBJECT driver, PDEVICE_OBJECT pdo) {
    UNREFERENCED_PARAMETER(driver);
    UNREFERENCED_PARAMETER(pdo);
    return STATUS_SUCCESS; // nothing stands on the root but its own PDOs
}

static DRIVER_INITIALIZE initialize;
static NTSTATUS initialize(PDRIVER_OBJECT driver, PUNICODE_STRING registryPath) {
    UNREFERENCED_PARAMETER(registryPath);
    driver->MajorFunction[IRP_MJ_PNP] = dispatchPnp;
    driver->MajorFunction[IRP_MJ_POWER] = dispatchPower;
    driver->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = dispatchSystemControl;
    driver->DriverExtension->AddDevice = addDevice;
    return STATUS_SUCCESS;
}

NTSTATUS PnpCreateRootBus(VOID) {
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Driver\\PnpManager");
    return IopCreateDriver(&name, initialize, &rootDriver);
}

NTSTATUS PnpRootCreatePdo(PCUNICODE_STRING instance, PDEVICE_OBJECT *ret_pdo) {
    PDEVICE_OBJECT device;
    USHORT split = instance->Length / sizeof(WCHAR);
    while (split > 0 && instance->Buffer[split - 1] != L'\\') {
        split--;
    }
    if (split < 2 || split == instance->Length / sizeof(WCHAR)) {
        return STATUS_INVALID_PARAMETER; // "ENUMERATOR\DEVICE\INSTANCE" is wanted
    }
    NTSTATUS status =
        IoCreateDevice(rootDriver, sizeof(ROOT_PDO), NULL, FILE_DEVICE_CONTROLLER,
                       FILE_AUTOGENERATED_DEVICE_NAME | FILE_DEVICE_SECURE_OPEN, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PROOT_PDO pdo = device->DeviceExtension;
    status = PnpJoin(L"", instance, &pdo->InstancePath);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    pdo->IdLength = (USHORT)((split - 1) * sizeof(WCHAR));
    device->Flags |= DO_BUS_ENUMERATED_DEVICE | DO_POWER_PAGABLE;
    device->Flags &= ~(ULONG)DO_DEVICE_INITIALIZING;
    *ret_pdo = device;
    return STATUS_SUCCESS;
}

BOOLEAN PnpIsRootPdo(PDEVICE_OBJECT pdo) { return pdo->DriverObject == rootDriver; }

VOID PnpRootMarkMissing(PDEVICE_OBJECT device) {
    ((PROOT_PDO)device->DeviceExtension)->Missing = TRUE;
}

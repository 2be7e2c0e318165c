/*
 * Bringing a device up: its drivers' AddDevice in stack order, IRP_MN_START_DEVICE, and the
 * children it then reports.
 */
#include "host/kernel/inc/cm.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ldr.h"
#include "host/kernel/inc/pnp.h"
#include <wchar.h>

#define LONGEST_REMOVAL_MS 1000 // of virtual time

typedef struct _ADD {
    PPNP_NODE Node;
    HANDLE DeviceKey;
    HANDLE ClassKey; // NULL: the device has no class key
} ADD;

static NTSTATUS fail(PPNP_NODE node, const char *what, NTSTATUS status) {
    InitLog("%wZ: %s: 0x%08lX\n", &node->InstancePath, what, status);
    node->State = PnpNodeFailed;
    node->Problem = status;
    return status;
}

static NTSTATUS addDriver(PPNP_NODE node, PCWSTR service) {
    UNICODE_STRING name;
    PDRIVER_OBJECT driver;
    RtlInitUnicodeString(&name, service);
    NTSTATUS status = IopLoadService(&name, FALSE, &driver);
    if (!NT_SUCCESS(status) && status != STATUS_IMAGE_ALREADY_LOADED) {
        InitLog("%wZ: driver %wZ does not load: 0x%08lX\n", &node->InstancePath, &name, status);
        return status;
    }
    PDRIVER_ADD_DEVICE add = driver->DriverExtension->AddDevice;
    if (!add || node->DriverCount == PNP_MAXIMUM_DRIVERS) {
        InitLog("%wZ: driver %wZ has no AddDevice routine.\n", &node->InstancePath, &name);
        ObfDereferenceObject(driver);
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    KIRQL irql = KeGetCurrentIrql();
    status = add(driver, node->Pdo);
    if (KeGetCurrentIrql() != irql) {
        KeBugCheckEx(IRQL_UNEXPECTED_VALUE, KeGetCurrentIrql(), irql, (ULONG_PTR)add, 0);
    }
    if (!NT_SUCCESS(status)) {
        InitLog("%wZ: AddDevice of %wZ returned 0x%08lX.\n", &node->InstancePath, &name, status);
        ObfDereferenceObject(driver);
        return status;
    }
    node->Drivers[node->DriverCount++] = driver;
    return status;
}

// Filters of a REG_MULTI_SZ list. One that fails is left out, the device goes on without it.
static VOID addFilters(const ADD *add, HANDLE key, PCWSTR value) {
    PVOID data;
    ULONG length;
    if (!key || !NT_SUCCESS(CmQuery(key, value, REG_MULTI_SZ, &data, &length))) {
        return;
    }
    for (PCWSTR service = data; *service; service += wcslen(service) + 1) {
        (VOID) addDriver(add->Node, service);
    }
    ExFreePoolWithTag(data, CMP_TAG);
}

static NTSTATUS addStack(const ADD *add) {
    PVOID service = NULL;
    ULONG length;
    NTSTATUS status = STATUS_SUCCESS;
    addFilters(add, add->DeviceKey, L"LowerFilters");
    addFilters(add, add->ClassKey, L"LowerFilters");
    if (NT_SUCCESS(CmQuery(add->DeviceKey, L"Service", REG_SZ, &service, &length))) {
        status = addDriver(add->Node, service);
        ExFreePoolWithTag(service, CMP_TAG);
    } else if (!add->Node->Capabilities.RawDeviceOK) {
        status = STATUS_NO_SUCH_DEVICE; // nobody drives it
    }
    if (NT_SUCCESS(status)) {
        addFilters(add, add->DeviceKey, L"UpperFilters");
        addFilters(add, add->ClassKey, L"UpperFilters");
    }
    return status;
}

static HANDLE openClassKey(HANDLE deviceKey) {
    PVOID class;
    ULONG length;
    UNICODE_STRING guid;
    UNICODE_STRING path;
    HANDLE key = NULL;
    if (!NT_SUCCESS(CmQuery(deviceKey, L"ClassGUID", REG_SZ, &class, &length))) {
        return NULL;
    }
    RtlInitUnicodeString(&guid, class);
    if (NT_SUCCESS(PnpJoin(PNP_CLASS_KEY, &guid, &path))) {
        if (!NT_SUCCESS(CmOpen(NULL, &path, KEY_READ, FALSE, &key))) {
            key = NULL;
        }
        PnpFreeString(&path);
    }
    ExFreePoolWithTag(class, CMP_TAG);
    return key;
}

static NTSTATUS addDrivers(PPNP_NODE node) {
    ADD add = {.Node = node};
    NTSTATUS status = PnpOpenNodeKey(node, KEY_READ, &add.DeviceKey);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    add.ClassKey = openClassKey(add.DeviceKey);
    status = addStack(&add);
    if (add.ClassKey) {
        ZwClose(add.ClassKey);
    }
    ZwClose(add.DeviceKey);
    if (NT_SUCCESS(status)) {
        node->State = PnpNodeDriversAdded;
    }
    return status;
}

// The drivers get a copy of what the bus says the device needs and may change or replace it. There
// are no hardware resources here yet, so the outcome has to be empty.
static NTSTATUS filterResources(PPNP_NODE node) {
    PIO_RESOURCE_REQUIREMENTS_LIST list = NULL;
    if (node->Requirements) {
        list = ExAllocatePool2(POOL_FLAG_PAGED, node->Requirements->ListSize, PNP_TAG);
        if (!list) {
            return STATUS_INSUFFICIENT_RESOURCES;
        }
        RtlCopyMemory(list, node->Requirements, node->Requirements->ListSize);
    }
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_PNP,
                                  .MinorFunction = IRP_MN_FILTER_RESOURCE_REQUIREMENTS};
    location.Parameters.FilterResourceRequirements.IoResourceRequirementList = list;
    ULONG_PTR filtered = (ULONG_PTR)list;
    NTSTATUS status = PnpSend(node->Pdo, &location, STATUS_NOT_SUPPORTED, &filtered);
    if (NT_SUCCESS(status)) {
        list = (PIO_RESOURCE_REQUIREMENTS_LIST)filtered;
    }
    if (list && list->AlternativeLists && list->List[0].Count) {
        KiUnimplemented("assigning hardware resources to a device");
    }
    if (list) {
        ExFreePool(list);
    }
    return STATUS_SUCCESS;
}

NTSTATUS PnpSendStart(PPNP_NODE node) {
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_PNP,
                                  .MinorFunction = IRP_MN_START_DEVICE};
    NTSTATUS status = filterResources(node);
    if (NT_SUCCESS(status)) {
        status = PnpSend(node->Pdo, &location, STATUS_NOT_SUPPORTED, NULL);
    }
    if (NT_SUCCESS(status)) {
        node->State = PnpNodeStarted;
    }
    return status;
}

static VOID queryCapabilitiesAgain(PPNP_NODE node) {
    // Of the whole stack this time, drivers may have their say.
    DEVICE_CAPABILITIES capabilities = {.Size = sizeof(DEVICE_CAPABILITIES),
                                        .Version = 1,
                                        .Address = MAXULONG,
                                        .UINumber = MAXULONG};
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_PNP,
                                  .MinorFunction = IRP_MN_QUERY_CAPABILITIES};
    location.Parameters.DeviceCapabilities.Capabilities = &capabilities;
    if (NT_SUCCESS(PnpSend(node->Pdo, &location, STATUS_NOT_SUPPORTED, NULL))) {
        node->Capabilities = capabilities;
    }
}

VOID PnpQueryState(PPNP_NODE node) {
    ULONG_PTR state = 0;
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_PNP,
                                  .MinorFunction = IRP_MN_QUERY_PNP_DEVICE_STATE};
    NTSTATUS status = PnpSend(node->Pdo, &location, STATUS_NOT_SUPPORTED, &state);
    node->DeviceState = NT_SUCCESS(status) ? (ULONG)state : 0;
    if (node->DeviceState & (PNP_DEVICE_DISABLED | PNP_DEVICE_RESOURCE_REQUIREMENTS_CHANGED)) {
        KiUnimplemented("a device that reports itself disabled, or other resource requirements");
    }
}

NTSTATUS PnpStartNode(PPNP_NODE node) {
    NTSTATUS status = PnpIdentify(node);
    if (!NT_SUCCESS(status)) {
        return fail(node, "the bus does not identify it", status);
    }
    status = addDrivers(node);
    if (NT_SUCCESS(status)) {
        (VOID) PnpSendMinor(node->Pdo, IRP_MN_QUERY_LEGACY_BUS_INFORMATION);
        status = PnpSendStart(node);
    }
    if (!NT_SUCCESS(status)) {
        // The drivers that did add a device have to take it back.
        PnpFinishRemove(node);
        return fail(node, "does not start", status);
    }
    queryCapabilitiesAgain(node);
    PnpQueryState(node);
    if (node->DeviceState & PNP_DEVICE_FAILED) {
        PnpSurpriseRemove(node);
        PnpFinishRemove(node);
        return fail(node, "its driver reports it as failed", STATUS_DEVICE_HARDWARE_ERROR);
    }
    return PnpEnumerate(node);
}

static NTSTATUS startChildren(PPNP_NODE node) {
    for (PLIST_ENTRY link = node->Children.Flink; link != &node->Children; link = link->Flink) {
        PPNP_NODE child = CONTAINING_RECORD(link, PNP_NODE, Sibling);
        if (child->State == PnpNodeUninitialized) {
            (VOID) PnpStartNode(child); // a child's failure is its own
        }
    }
    return STATUS_SUCCESS;
}

static VOID dropMissing(PPNP_NODE node) {
    for (PLIST_ENTRY link = node->Children.Flink; link != &node->Children;) {
        PPNP_NODE child = CONTAINING_RECORD(link, PNP_NODE, Sibling);
        link = link->Flink;
        if (!child->Seen && child->State != PnpNodeSurpriseRemoved) {
            PnpSurpriseRemove(child);
            PnpFinishRemove(child);
        }
    }
}

NTSTATUS PnpEnumerate(PPNP_NODE node) {
    ULONG_PTR answer = 0;
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_PNP,
                                  .MinorFunction = IRP_MN_QUERY_DEVICE_RELATIONS};
    location.Parameters.QueryDeviceRelations.Type = BusRelations;
    NTSTATUS status = PnpSend(node->Pdo, &location, STATUS_NOT_SUPPORTED, &answer);
    PDEVICE_RELATIONS relations = NT_SUCCESS(status) ? (PDEVICE_RELATIONS)answer : NULL;
    for (PLIST_ENTRY link = node->Children.Flink; link != &node->Children; link = link->Flink) {
        CONTAINING_RECORD(link, PNP_NODE, Sibling)->Seen = FALSE;
    }
    if (!relations && IsListEmpty(&node->Children)) {
        return STATUS_SUCCESS; // not a bus
    }
    status = STATUS_SUCCESS;
    for (ULONG i = 0; relations && i < relations->Count; i++) {
        PDEVICE_OBJECT pdo = relations->Objects[i];
        PPNP_NODE child = PnpNodeOf(pdo);
        if (!child && NT_SUCCESS(status)) {
            status = PnpNewNode(node, pdo, &child);
        }
        if (child) {
            child->Seen = TRUE;
        }
        ObfDereferenceObject(pdo); // the bus referenced it for us; the node has its own
    }
    if (relations) {
        ExFreePool(relations);
    }
    dropMissing(node);
    return NT_SUCCESS(status) ? startChildren(node) : status;
}

// A device that was pulled out keeps its name until its last handle is closed, and a request may
// hold the file for a moment longer than the handle: waits for that, LONGEST_REMOVAL_MS at most.
static VOID waitForRemoval(PCUNICODE_STRING instance) {
    LARGE_INTEGER millisecond = {.QuadPart = -10000};
    for (ULONG waited = 0; waited < LONGEST_REMOVAL_MS; waited++) {
        PnpSettle();
        PnpLockTree();
        PPNP_NODE node = PnpFindNode(instance);
        BOOLEAN going = node && node->State == PnpNodeSurpriseRemoved;
        PnpUnlockTree();
        if (!going) {
            return;
        }
        KeDelayExecutionThread(KernelMode, FALSE, &millisecond);
    }
}

NTSTATUS PnpPlugRootDevice(PCUNICODE_STRING instance) {
    PDEVICE_OBJECT pdo;
    PPNP_NODE node;
    waitForRemoval(instance);
    PnpLockTree();
    NTSTATUS status =
        PnpFindNode(instance) ? STATUS_OBJECT_NAME_COLLISION : PnpRootCreatePdo(instance, &pdo);
    if (NT_SUCCESS(status)) {
        status = PnpNewNode(PnpRootNode, pdo, &node);
        if (!NT_SUCCESS(status)) {
            PnpRootDestroyPdo(pdo);
        }
    }
    if (NT_SUCCESS(status)) {
        status = PnpStartNode(node);
    }
    PnpUnlockTree();
    PnpSettle();
    return status;
}

// --- what drivers report -------------------------------------------------------------------------

static VOID enumerateAction(PVOID context) {
    PDEVICE_OBJECT pdo = context;
    PPNP_NODE node = PnpNodeOf(pdo);
    if (node && node->State == PnpNodeStarted) {
        (VOID) PnpEnumerate(node);
    }
    ObfDereferenceObject(pdo);
}

VOID IoInvalidateDeviceRelations(PDEVICE_OBJECT DeviceObject, DEVICE_RELATION_TYPE Type) {
    if (Type != BusRelations && Type != SingleBusRelations) {
        KiUnimplemented("IoInvalidateDeviceRelations of other than bus relations");
    }
    ObfReferenceObject(DeviceObject);
    if (!NT_SUCCESS(PnpQueueAction(enumerateAction, DeviceObject))) {
        ObfDereferenceObject(DeviceObject);
    }
}

static VOID stateAction(PVOID context) {
    PDEVICE_OBJECT pdo = context;
    PPNP_NODE node = PnpNodeOf(pdo);
    if (node && node->State == PnpNodeStarted) {
        PnpQueryState(node);
        if (node->DeviceState & (PNP_DEVICE_FAILED | PNP_DEVICE_REMOVED)) {
            PnpSurpriseRemove(node);
            PnpFinishRemove(node);
        }
    }
    ObfDereferenceObject(pdo);
}

VOID IoInvalidateDeviceState(PDEVICE_OBJECT PhysicalDeviceObject) {
    ObfReferenceObject(PhysicalDeviceObject);
    if (!NT_SUCCESS(PnpQueueAction(stateAction, PhysicalDeviceObject))) {
        ObfDereferenceObject(PhysicalDeviceObject);
    }
}

NTSTATUS PnpRebalanceDevice(PCUNICODE_STRING instance) {
    PnpLockTree();
    PPNP_NODE node = PnpFindNode(instance);
    NTSTATUS status = STATUS_NO_SUCH_DEVICE;
    if (node && node->State == PnpNodeStarted) {
        status = PnpSendMinor(node->Pdo, IRP_MN_QUERY_STOP_DEVICE);
        if (!NT_SUCCESS(status)) {
            (VOID) PnpSendMinor(node->Pdo, IRP_MN_CANCEL_STOP_DEVICE);
        } else {
            (VOID) PnpSendMinor(node->Pdo, IRP_MN_STOP_DEVICE);
            node->State = PnpNodeStopped;
            status = PnpSendStart(node);
            if (!NT_SUCCESS(status)) {
                PnpSurpriseRemove(node);
                PnpFinishRemove(node);
            }
        }
    }
    PnpUnlockTree();
    PnpSettle();
    return status;
}

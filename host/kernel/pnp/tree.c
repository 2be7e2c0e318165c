/*
 * The tree of device nodes, and the sending of PnP requests.
 */
#include "host/kernel/inc/pnp.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ps.h"

PPNP_NODE PnpRootNode;
static KEVENT treeLock; // a synchronization event: the holder may change threads' IRQL, wait, …

VOID PnpLockTree(VOID) { KeWaitForSingleObject(&treeLock, Executive, KernelMode, FALSE, NULL); }

VOID PnpUnlockTree(VOID) { KeSetEvent(&treeLock, IO_NO_INCREMENT, FALSE); }

NTSTATUS PnpJoin(PCWSTR first, PCUNICODE_STRING second, PUNICODE_STRING ret_string) {
    SIZE_T head = wcslen(first) * sizeof(WCHAR);
    SIZE_T length = head + second->Length;
    if (length > UNICODE_STRING_MAX_BYTES - sizeof(WCHAR)) {
        return STATUS_NAME_TOO_LONG;
    }
    PWCHAR buffer = ExAllocatePool2(POOL_FLAG_PAGED, length + sizeof(WCHAR), PNP_TAG);
    if (!buffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(buffer, first, head);
    RtlCopyMemory((PUCHAR)buffer + head, second->Buffer, second->Length);
    ret_string->Buffer = buffer;
    ret_string->Length = (USHORT)length;
    ret_string->MaximumLength = (USHORT)(length + sizeof(WCHAR));
    return STATUS_SUCCESS;
}

VOID PnpFreeString(PUNICODE_STRING string) {
    if (string->Buffer) {
        ExFreePoolWithTag(string->Buffer, PNP_TAG);
        RtlZeroMemory(string, sizeof(*string));
    }
}

NTSTATUS PnpNewNode(PPNP_NODE parent, PDEVICE_OBJECT pdo, PPNP_NODE *ret_node) {
    PPNP_NODE node = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*node), PNP_TAG);
    if (!node) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    InitializeListHead(&node->Children);
    InitializeListHead(&node->Sibling);
    node->Parent = parent;
    if (pdo) {
        ObfReferenceObject(pdo);
        node->Pdo = pdo;
        pdo->DeviceObjectExtension->DeviceNode = node;
        pdo->Flags |= DO_BUS_ENUMERATED_DEVICE;
    }
    if (parent) {
        InsertTailList(&parent->Children, &node->Sibling);
    }
    *ret_node = node;
    return STATUS_SUCCESS;
}

VOID PnpFreeNode(PPNP_NODE node) {
    RemoveEntryList(&node->Sibling);
    PnpFreeString(&node->InstancePath);
    if (node->Requirements) {
        ExFreePool(node->Requirements); // the bus's own tag
    }
    if (node->Pdo) {
        node->Pdo->DeviceObjectExtension->DeviceNode = NULL;
        ObfDereferenceObject(node->Pdo);
    }
    ExFreePoolWithTag(node, PNP_TAG);
}

// The node after `node` in a walk of `top`'s subtree, parents first.
static PPNP_NODE nextInOrder(PPNP_NODE top, PPNP_NODE node) {
    if (!IsListEmpty(&node->Children)) {
        return CONTAINING_RECORD(node->Children.Flink, PNP_NODE, Sibling);
    }
    while (node != top) {
        PLIST_ENTRY next = node->Sibling.Flink;
        if (next != &node->Parent->Children) {
            return CONTAINING_RECORD(next, PNP_NODE, Sibling);
        }
        node = node->Parent;
    }
    return NULL;
}

static PPNP_NODE firstLeaf(PPNP_NODE node) {
    while (!IsListEmpty(&node->Children)) {
        node = CONTAINING_RECORD(node->Children.Flink, PNP_NODE, Sibling);
    }
    return node;
}

// The same with children before their parents.
static PPNP_NODE nextPostOrder(PPNP_NODE top, PPNP_NODE node) {
    if (node == top) {
        return NULL;
    }
    PLIST_ENTRY next = node->Sibling.Flink;
    return next == &node->Parent->Children ? node->Parent
                                           : firstLeaf(CONTAINING_RECORD(next, PNP_NODE, Sibling));
}

NTSTATUS PnpWalk(PPNP_NODE node, BOOLEAN childrenFirst, PNP_VISIT *visit, PVOID context) {
    PPNP_NODE at = childrenFirst ? firstLeaf(node) : node;
    while (at) {
        PPNP_NODE next = childrenFirst ? nextPostOrder(node, at) : NULL;
        NTSTATUS status = visit(at, context);
        if (!NT_SUCCESS(status)) {
            return status;
        }
        at = childrenFirst ? next : nextInOrder(node, at);
    }
    return STATUS_SUCCESS;
}

PPNP_NODE PnpFindNode(PCUNICODE_STRING instance) {
    for (PPNP_NODE node = PnpRootNode; node; node = nextInOrder(PnpRootNode, node)) {
        if (RtlEqualUnicodeString(&node->InstancePath, instance, TRUE)) {
            return node;
        }
    }
    return NULL;
}

NTSTATUS PnpSend(PDEVICE_OBJECT device, const IO_STACK_LOCATION *location, NTSTATUS initial,
                 ULONG_PTR *inout_information) {
    IO_STATUS_BLOCK iosb = {0};
    KEVENT event;
    PDEVICE_OBJECT top = IoGetAttachedDeviceReference(device);
    PIRP irp = IoAllocateIrp(top->StackSize, FALSE);
    if (!irp) {
        ObfDereferenceObject(top);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp->Flags = IRP_SYNCHRONOUS_API | IRP_DEFER_IO_COMPLETION;
    irp->UserEvent = &event;
    irp->UserIosb = &iosb;
    irp->IoStatus.Status = initial;
    irp->IoStatus.Information = inout_information ? *inout_information : 0;
    irp->Tail.Overlay.Thread = PspCurrentThread();
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = location->MajorFunction;
    next->MinorFunction = location->MinorFunction;
    next->Parameters = location->Parameters;
    IopQueueToThread(irp);
    NTSTATUS status = IofCallDriver(top, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = iosb.Status;
    } else {
        iosb = irp->IoStatus;
        status = iosb.Status;
        IopFinishIrp(irp);
    }
    if (inout_information) {
        *inout_information = iosb.Information;
    }
    ObfDereferenceObject(top);
    return status;
}

NTSTATUS PnpSendMinor(PDEVICE_OBJECT device, UCHAR minor) {
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_PNP, .MinorFunction = minor};
    return PnpSend(device, &location, STATUS_NOT_SUPPORTED, NULL);
}

NTSTATUS PnpInitSystem(VOID) {
    KeInitializeEvent(&treeLock, SynchronizationEvent, TRUE);
    PnpInitInterfaces();
    PnpInitProperties();
    PnpInitNotifications();
    NTSTATUS status = PnpNewNode(NULL, NULL, &PnpRootNode);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"HTREE\\ROOT\\0");
    status = PnpJoin(L"", &name, &PnpRootNode->InstancePath);
    PnpRootNode->State = PnpNodeStarted;
    return NT_SUCCESS(status) ? PnpCreateRootBus() : status;
}

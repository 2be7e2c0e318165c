/*
 * Taking a device down: asked for (query, remove) or by surprise.
 */
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ldr.h"
#include "host/kernel/inc/pnp.h"

const GUID PnpQueryRemoveEvent = {
    0xcb3a4006, 0x46f0, 0x11d0, {0xb0, 0x8f, 0x00, 0x60, 0x97, 0x13, 0x05, 0x3f}};
const GUID PnpRemoveCancelledEvent = {
    0xcb3a4007, 0x46f0, 0x11d0, {0xb0, 0x8f, 0x00, 0x60, 0x97, 0x13, 0x05, 0x3f}};
const GUID PnpRemoveCompleteEvent = {
    0xcb3a4008, 0x46f0, 0x11d0, {0xb0, 0x8f, 0x00, 0x60, 0x97, 0x13, 0x05, 0x3f}};

static BOOLEAN isLive(const PNP_NODE *node) {
    return node->State == PnpNodeStarted || node->State == PnpNodeStopped;
}

// Nothing may be opened on the stack any more.
static VOID closeToOpens(PDEVICE_OBJECT pdo, BOOLEAN closed) {
    KIRQL irql;
    KeAcquireSpinLock(&IopDatabaseLock, &irql);
    for (PDEVICE_OBJECT at = pdo; at; at = at->AttachedDevice) {
        if (closed) {
            at->DeviceObjectExtension->ExtensionFlags |= DOE_REMOVE_PENDING;
        } else {
            at->DeviceObjectExtension->ExtensionFlags &= ~(ULONG)DOE_REMOVE_PENDING;
        }
    }
    KeReleaseSpinLock(&IopDatabaseLock, irql);
}

static NTSTATUS queryRemove(PPNP_NODE node, PVOID context) {
    UNREFERENCED_PARAMETER(context);
    if (!isLive(node) || !node->Pdo) {
        return STATUS_SUCCESS;
    }
    NTSTATUS status = PnpNotifyTarget(node->Pdo, &PnpQueryRemoveEvent, TRUE);
    if (NT_SUCCESS(status)) {
        status = PnpSendMinor(node->Pdo, IRP_MN_QUERY_REMOVE_DEVICE);
        node->RemoveQueried = TRUE;
    }
    if (NT_SUCCESS(status) && IopStackIsOpen(node->Pdo)) {
        InitLog("%wZ: not removed, a handle is open.\n", &node->InstancePath);
        status = STATUS_PLUGPLAY_QUERY_VETOED;
    }
    return NT_SUCCESS(status) ? STATUS_SUCCESS : STATUS_PLUGPLAY_QUERY_VETOED;
}

static NTSTATUS cancelRemove(PPNP_NODE node, PVOID context) {
    UNREFERENCED_PARAMETER(context);
    if (node->RemoveQueried) {
        node->RemoveQueried = FALSE;
        (VOID) PnpSendMinor(node->Pdo, IRP_MN_CANCEL_REMOVE_DEVICE);
        (VOID) PnpNotifyTarget(node->Pdo, &PnpRemoveCancelledEvent, FALSE);
    }
    return STATUS_SUCCESS;
}

static NTSTATUS surprise(PPNP_NODE node, PVOID context) {
    UNREFERENCED_PARAMETER(context);
    if (node->Pdo && isLive(node)) {
        (VOID) PnpSendMinor(node->Pdo, IRP_MN_SURPRISE_REMOVAL);
        PnpDisableInterfaces(node->Pdo);
        closeToOpens(node->Pdo, TRUE);
        (VOID) PnpNotifyTarget(node->Pdo, &PnpRemoveCompleteEvent, FALSE);
        node->State = PnpNodeSurpriseRemoved;
    }
    return STATUS_SUCCESS;
}

VOID PnpSurpriseRemove(PPNP_NODE node) { (VOID) PnpWalk(node, TRUE, surprise, NULL); }

static VOID releaseDrivers(PPNP_NODE node) {
    while (node->DriverCount) {
        PDRIVER_OBJECT driver = node->Drivers[--node->DriverCount];
        IopUnloadIfIdle(driver);
        ObfDereferenceObject(driver);
    }
}

static VOID removeOne(PPNP_NODE node) {
    PDEVICE_OBJECT pdo = node->Pdo;
    BOOLEAN surprised = node->State == PnpNodeSurpriseRemoved;
    BOOLEAN failed = node->State == PnpNodeFailed || node->State == PnpNodeInitialized ||
                     node->State == PnpNodeDriversAdded;
    closeToOpens(pdo, TRUE);
    PnpDisableInterfaces(pdo);
    (VOID) PnpSendMinor(pdo, IRP_MN_REMOVE_DEVICE);
    if (!surprised) {
        (VOID) PnpNotifyTarget(pdo, &PnpRemoveCompleteEvent, FALSE);
    }
    if (pdo->AttachedDevice) {
        InitLog("%wZ: a driver did not detach its device in IRP_MN_REMOVE_DEVICE.\n",
                &node->InstancePath);
    }
    node->State = PnpNodeRemoved;
    releaseDrivers(node);
    if (failed) {
        closeToOpens(pdo, FALSE);
    }
}

static NTSTATUS anyOpen(PPNP_NODE node, PVOID context) {
    UNREFERENCED_PARAMETER(context);
    return node->Pdo && IopStackIsOpen(node->Pdo) ? STATUS_DEVICE_BUSY : STATUS_SUCCESS;
}

// Removes the subtree unless a handle on it is open; PnpDeviceClosed comes back to it then. A node
// that failed to start keeps its place in the tree, so that its problem can be seen.
VOID PnpFinishRemove(PPNP_NODE node) {
    if (!NT_SUCCESS(PnpWalk(node, TRUE, anyOpen, NULL))) {
        return;
    }
    while (!IsListEmpty(&node->Children)) {
        PPNP_NODE leaf = node;
        while (!IsListEmpty(&leaf->Children)) {
            leaf = CONTAINING_RECORD(leaf->Children.Flink, PNP_NODE, Sibling);
        }
        removeOne(leaf);
        PnpFreeNode(leaf);
    }
    BOOLEAN keep = node->State == PnpNodeInitialized || node->State == PnpNodeDriversAdded;
    if (!keep && PnpIsRootPdo(node->Pdo)) {
        PnpRootMarkMissing(node->Pdo);
    }
    removeOne(node);
    if (!keep) {
        PnpFreeNode(node);
    }
}

static VOID closedAction(PVOID context) {
    PDEVICE_OBJECT pdo = context;
    PPNP_NODE node = PnpNodeOf(pdo);
    // The topmost surprise-removed ancestor is the one that waits.
    while (node && node->Parent && node->Parent->State == PnpNodeSurpriseRemoved) {
        node = node->Parent;
    }
    if (node && node->State == PnpNodeSurpriseRemoved) {
        PnpFinishRemove(node);
    }
    ObfDereferenceObject(pdo);
}

VOID PnpDeviceClosed(PDEVICE_OBJECT device) {
    PDEVICE_OBJECT pdo = IopBottomDevice(device);
    PPNP_NODE node = PnpNodeOf(pdo);
    if (!node || node->State != PnpNodeSurpriseRemoved) {
        return;
    }
    ObfReferenceObject(pdo);
    if (!NT_SUCCESS(PnpQueueAction(closedAction, pdo))) {
        ObfDereferenceObject(pdo);
    }
}

NTSTATUS PnpUnplugDevice(PCUNICODE_STRING instance) {
    PnpLockTree();
    PPNP_NODE node = PnpFindNode(instance);
    NTSTATUS status = STATUS_NO_SUCH_DEVICE;
    if (node && node->Pdo && node->State != PnpNodeSurpriseRemoved) {
        PnpSurpriseRemove(node);
        PnpFinishRemove(node);
        status = STATUS_SUCCESS;
    }
    PnpUnlockTree();
    PnpSettle();
    return status;
}

static NTSTATUS removeOrderly(PPNP_NODE node) {
    NTSTATUS status = PnpWalk(node, TRUE, queryRemove, NULL);
    if (!NT_SUCCESS(status)) {
        (VOID) PnpWalk(node, FALSE, cancelRemove, NULL);
        return status;
    }
    PnpFinishRemove(node);
    return STATUS_SUCCESS;
}

NTSTATUS PnpRemoveDevice(PCUNICODE_STRING instance) {
    PnpLockTree();
    PPNP_NODE node = PnpFindNode(instance);
    NTSTATUS status = node && node->Pdo && node->State != PnpNodeSurpriseRemoved
                          ? removeOrderly(node)
                          : STATUS_NO_SUCH_DEVICE;
    PnpUnlockTree();
    PnpSettle();
    return status;
}

NTSTATUS PnpRemoveAll(VOID) {
    NTSTATUS result = STATUS_SUCCESS;
    PnpSettle();
    PnpLockTree();
    for (PLIST_ENTRY link = PnpRootNode->Children.Flink; link != &PnpRootNode->Children;) {
        PPNP_NODE node = CONTAINING_RECORD(link, PNP_NODE, Sibling);
        link = link->Flink;
        NTSTATUS status =
            node->State == PnpNodeSurpriseRemoved ? STATUS_DEVICE_BUSY : removeOrderly(node);
        if (status == STATUS_PLUGPLAY_QUERY_VETOED) {
            InitLog("%wZ: its driver refuses to be removed; it is pulled out.\n",
                    &node->InstancePath);
            PnpSurpriseRemove(node);
            PnpFinishRemove(node);
        } else if (!NT_SUCCESS(status)) {
            result = status;
        }
    }
    PnpUnlockTree();
    PnpSettle();
    return result;
}

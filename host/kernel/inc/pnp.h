/*
 * The PnP manager: device nodes, their start and removal, the root bus, device interfaces.
 *
 * The tree lock is held across every structural change (enumerate, start, remove), so the drivers'
 * PnP routines of different devices do not run at the same time, as in NT. What a driver's call
 * may trigger (invalidated relations, a closed handle) is queued and done by a system worker.
 */
#pragma once

#include <ntifs.h>

#define PNP_TAG ' pnP'

#define PNP_ENUM_KEY L"\\Registry\\Machine\\System\\CurrentControlSet\\Enum\\"
#define PNP_CLASS_KEY L"\\Registry\\Machine\\System\\CurrentControlSet\\Control\\Class\\"
#define PNP_MATCH_KEY L"\\Registry\\Machine\\System\\CurrentControlSet\\Control\\DriverMatch\\"
#define PNP_INTERFACE_KEY                                                                          \
    L"\\Registry\\Machine\\System\\CurrentControlSet\\Control\\DeviceClasses\\"

typedef enum _PNP_STATE {
    PnpNodeUninitialized,
    PnpNodeInitialized, // ids known
    PnpNodeDriversAdded,
    PnpNodeStarted,
    PnpNodeStopped,
    PnpNodeSurpriseRemoved, // waits for its last handle
    PnpNodeRemoved,
    PnpNodeFailed,
} PNP_STATE;

#define PNP_MAXIMUM_DRIVERS 16

typedef struct _PNP_NODE {
    LIST_ENTRY Sibling;
    LIST_ENTRY Children;
    struct _PNP_NODE *Parent;
    PDEVICE_OBJECT Pdo; // referenced; its extension's DeviceNode points back
    PNP_STATE State;
    NTSTATUS Problem;            // why State is PnpNodeFailed
    UNICODE_STRING InstancePath; // "ROOT\\ECHO\\0000"
    DEVICE_CAPABILITIES Capabilities;
    ULONG DeviceState; // PNP_DEVICE_*
    PNP_BUS_INFORMATION Bus;
    BOOLEAN HasBus;
    PIO_RESOURCE_REQUIREMENTS_LIST Requirements; // the bus's, from pool; NULL: none
    BOOLEAN Seen;                                // reported by the enumeration under way
    BOOLEAN RemoveQueried;                       // said yes to query-remove
    PDRIVER_OBJECT Drivers[PNP_MAXIMUM_DRIVERS]; // whose AddDevice succeeded, referenced
    ULONG DriverCount;
} PNP_NODE, *PPNP_NODE;

extern PPNP_NODE PnpRootNode;

NTSTATUS PnpInitSystem(VOID);

// Creates and starts a root-enumerated device whose Enum key has been written; waits for it.
NTSTATUS PnpPlugRootDevice(PCUNICODE_STRING instance);
// Pulls a device out: surprise removal, then removal when the last handle is closed.
NTSTATUS PnpUnplugDevice(PCUNICODE_STRING instance);
// Orderly removal with query; STATUS_PLUGPLAY_QUERY_VETOED when a driver or an open handle says no.
NTSTATUS PnpRemoveDevice(PCUNICODE_STRING instance);
// Stop and start again, as a resource rebalance does.
NTSTATUS PnpRebalanceDevice(PCUNICODE_STRING instance);
// Removes everything, children first: the end of a run.
NTSTATUS PnpRemoveAll(VOID);
// A file on the device was closed: a surprise-removed device may be removed now.
VOID PnpDeviceClosed(PDEVICE_OBJECT device);

// tree.c
VOID PnpLockTree(VOID);
VOID PnpUnlockTree(VOID);
static inline PPNP_NODE PnpNodeOf(PDEVICE_OBJECT pdo) {
    return pdo->DeviceObjectExtension->DeviceNode;
}
PPNP_NODE PnpFindNode(PCUNICODE_STRING instance);
NTSTATUS PnpNewNode(PPNP_NODE parent, PDEVICE_OBJECT pdo, PPNP_NODE *ret_node);
VOID PnpFreeNode(PPNP_NODE node);
// Calls for each node of the subtree, children before their parents or after. The callback must
// not free nodes. A failure ends the walk.
typedef NTSTATUS PNP_VISIT(PPNP_NODE node, PVOID context);
NTSTATUS PnpWalk(PPNP_NODE node, BOOLEAN childrenFirst, PNP_VISIT *visit, PVOID context);
// Sends a PnP request to the top of the stack and waits.
NTSTATUS PnpSend(PDEVICE_OBJECT device, const IO_STACK_LOCATION *location, NTSTATUS initial,
                 ULONG_PTR *inout_information);
// The same with only a minor function.
NTSTATUS PnpSendMinor(PDEVICE_OBJECT device, UCHAR minor);
// Strings from paged pool (PNP_TAG), terminated: first + second.
NTSTATUS PnpJoin(PCWSTR first, PCUNICODE_STRING second, PUNICODE_STRING ret_string);
VOID PnpFreeString(PUNICODE_STRING string);

// action.c: work for a system worker.
typedef VOID PNP_ACTION(PVOID context);
NTSTATUS PnpQueueAction(PNP_ACTION *action, PVOID context);
// Waits until all queued actions are done.
VOID PnpSettle(VOID);

// identify.c: ids, capabilities and the registry's word on a new node.
NTSTATUS PnpIdentify(PPNP_NODE node);
NTSTATUS PnpOpenNodeKey(PPNP_NODE node, ACCESS_MASK access, PHANDLE ret_key);

// start.c
NTSTATUS PnpStartNode(PPNP_NODE node); // identify, add drivers, start, enumerate
NTSTATUS PnpEnumerate(PPNP_NODE node); // bus relations: new children start, missing ones go
NTSTATUS PnpSendStart(PPNP_NODE node);
VOID PnpQueryState(PPNP_NODE node);

// remove.c
VOID PnpSurpriseRemove(PPNP_NODE node);
VOID PnpFinishRemove(PPNP_NODE node);

// root.c: the bus of devices that no hardware reports.
NTSTATUS PnpCreateRootBus(VOID);
NTSTATUS PnpRootCreatePdo(PCUNICODE_STRING instance, PDEVICE_OBJECT *ret_pdo);
BOOLEAN PnpIsRootPdo(PDEVICE_OBJECT pdo);
VOID PnpRootMarkMissing(PDEVICE_OBJECT pdo);
VOID PnpRootDestroyPdo(PDEVICE_OBJECT pdo);

// interface.c, notify.c
VOID PnpInitInterfaces(VOID);
VOID PnpInitProperties(VOID);
// A registered interface, enabled or not.
BOOLEAN PnpIsInterface(PCUNICODE_STRING link);
VOID PnpDisableInterfaces(PDEVICE_OBJECT pdo);
VOID PnpInitNotifications(VOID);
VOID PnpNotifyInterface(const GUID *class, PCUNICODE_STRING link, BOOLEAN arrival);
// Tells those who hold a handle's file on the stack. With `query`, their refusal is returned.
NTSTATUS PnpNotifyTarget(PDEVICE_OBJECT pdo, const GUID *event, BOOLEAN query);

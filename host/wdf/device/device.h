/*
 * WDFDEVICE: a device object of the driver, and what its driver configured for it.
 *
 * Kinds: function devices (FDO) and filters are made in EvtDriverDeviceAdd for a PDO below them;
 * control devices stand alone. PnP and power run in the thread that brings the IRP, one IRP after
 * the other as NT sends them, so there is no state machine of its own: pnp.c walks the callbacks in
 * the documented order and keeps the few facts below.
 */
#ifndef HOST_WDF_DEVICE_DEVICE_H
#define HOST_WDF_DEVICE_DEVICE_H

typedef enum _FX_DEVICE_KIND { FxDeviceFunction, FxDeviceFilter, FxDeviceControl } FX_DEVICE_KIND;

typedef struct _FX_PREPROCESS {
    PFN_WDFDEVICE_WDM_IRP_PREPROCESS Callback;
    PUCHAR Minors; /* pool; NULL: every minor function */
    ULONG MinorCount;
} FX_PREPROCESS;

/* Everything a driver can say about a device before it exists. Shared by INIT and device. */
typedef struct _FX_DEVICE_SETUP {
    WDF_PNPPOWER_EVENT_CALLBACKS Pnp;
    WDF_POWER_POLICY_EVENT_CALLBACKS Policy;
    WDF_FDO_EVENT_CALLBACKS Fdo;
    WDF_FILEOBJECT_CONFIG File;
    BOOLEAN HasFileConfig;
    BOOLEAN AutoForward; /* cleanup and close go down by themselves */
    PFN_WDF_IO_IN_CALLER_CONTEXT EvtIoInCallerContext;
    PFN_WDF_DEVICE_SHUTDOWN_NOTIFICATION EvtShutdown;
    UCHAR ShutdownFlags;
    BOOLEAN PolicyOwner;
    FX_PREPROCESS Preprocess[IRP_MJ_MAXIMUM_FUNCTION + 1];
} FX_DEVICE_SETUP;

struct WDFDEVICE_INIT {
    FX_CLIENT *Client;
    FX_DEVICE_KIND Kind;
    PDEVICE_OBJECT Pdo;
    FX_DEVICE_SETUP Setup;
    WDF_OBJECT_ATTRIBUTES FileAttributes;
    WDF_OBJECT_ATTRIBUTES RequestAttributes;
    WDF_DEVICE_IO_TYPE IoType;
    DEVICE_TYPE DeviceType;
    ULONG Characteristics;
    BOOLEAN CharacteristicsSet;
    BOOLEAN Exclusive;
    BOOLEAN PowerPageable;
    BOOLEAN PowerPageableSet;
    BOOLEAN PowerInrush;
    BOOLEAN AutoName;
    UNICODE_STRING Name;
    UNICODE_STRING Sddl;
    GUID Class;
    BOOLEAN HasClass;
    FX_DEVICE *Created; /* by WdfDeviceCreate, in EvtDriverDeviceAdd */
};

typedef struct _FX_INTERFACE {
    LIST_ENTRY Link;
    GUID Class;
    UNICODE_STRING Reference;
    UNICODE_STRING SymbolicLink; /* from IoRegisterDeviceInterface */
    BOOLEAN Wanted;              /* to be enabled with the device */
    BOOLEAN Enabled;
} FX_INTERFACE;

typedef struct _FX_QUERY_INTERFACE {
    LIST_ENTRY Link;
    GUID Type;
    PINTERFACE Interface; /* a copy, pool */
    PFN_WDF_DEVICE_PROCESS_QUERY_INTERFACE_REQUEST EvtProcess;
} FX_QUERY_INTERFACE;

/* Idling in S0; see idle.c. */
typedef struct _FX_IDLE {
    KSPIN_LOCK Lock;
    BOOLEAN Running; /* the device is started and in S0 */
    BOOLEAN Enabled; /* the driver assigned settings */
    BOOLEAN Expired; /* nobody used the device for the time-out */
    BOOLEAN Down;
    ULONG Uses;
    LONG DriverUses; /* of Uses, those by WdfDeviceStopIdle */
    ULONG TimeoutMs;
    DEVICE_POWER_STATE LowState;
    KTIMER Timer;
    KDPC Dpc;
    FX_WORK Work;
    KEVENT Awake;
} FX_IDLE;

struct _FX_DEVICE {
    FX_OBJECT Object;
    FX_DRIVER *Driver;
    FX_DEVICE_KIND Kind;
    PDEVICE_OBJECT Wdm;
    PDEVICE_OBJECT Lower;
    PDEVICE_OBJECT Pdo;
    FX_DEVICE_SETUP Setup;
    WDF_OBJECT_ATTRIBUTES FileAttributes;
    WDF_OBJECT_ATTRIBUTES RequestAttributes;
    FX_LOCK OwnLock;
    UNICODE_STRING Name;
    UNICODE_STRING Link;
    FX_TARGET *Target; /* the device below, NULL for control devices */

    KSPIN_LOCK ListLock; /* Queues, Files */
    LIST_ENTRY Queues;
    LIST_ENTRY Files;
    FX_QUEUE *DefaultQueue;
    FX_QUEUE *Routes[IRP_MJ_MAXIMUM_FUNCTION + 1];

    FX_GATE SetupGate; /* Interfaces, QueryInterfaces */
    LIST_ENTRY Interfaces;
    LIST_ENTRY QueryInterfaces;

    /* PnP and power. Each says what has been done and is therefore to be undone. */
    BOOLEAN Started;
    BOOLEAN HardwarePrepared;
    BOOLEAN PowerUp; /* D0Entry has succeeded */
    BOOLEAN SelfManagedInit;
    BOOLEAN SelfManagedRunning;
    BOOLEAN SurpriseRemoved;
    BOOLEAN Failed;
    BOOLEAN ShutdownRegistered;
    WDF_DEVICE_PNP_STATE PnpState;
    WDF_POWER_DEVICE_STATE DState;
    SYSTEM_POWER_STATE SystemState;
    POWER_ACTION SystemAction;
    FX_CMRESLIST *RawResources;
    FX_CMRESLIST *Resources;
    WDF_DEVICE_PNP_CAPABILITIES PnpCaps;
    WDF_DEVICE_POWER_CAPABILITIES PowerCaps;
    WDF_DEVICE_STATE DeviceState;
    FX_IDLE Idle;
    ULONG SpecialFiles; /* bit for each WDF_SPECIAL_FILE_TYPE the driver supports */
    BOOLEAN NoStop;
};

struct _FX_FILE {
    FX_OBJECT Object;
    FX_DEVICE *Device;
    LIST_ENTRY DeviceLink;
    PFILE_OBJECT FileObject;
    UNICODE_STRING Name;
};

/* Devices */
void FxDeviceDispose(FX_OBJECT *Object);
void FxDeviceDestroy(FX_OBJECT *Object);
FX_DEVICE *FxDeviceOf(PDEVICE_OBJECT DeviceObject);
/* Whether queues with WdfUseDefault are power-managed: on function devices they are. */
static inline BOOLEAN FxDeviceIsPowered(const FX_DEVICE *Device) {
    return Device->Kind == FxDeviceFunction;
}
void FxDeviceAddQueue(FX_DEVICE *Device, FX_QUEUE *Queue);
void FxDeviceRemoveQueue(FX_DEVICE *Device, FX_QUEUE *Queue);
/* The queue after Queue (NULL: the first), referenced; Queue's reference is given back. */
FX_QUEUE *FxDeviceNextQueue(FX_DEVICE *Device, FX_QUEUE *Queue);
void FxDeviceInitRelease(PWDFDEVICE_INIT Init);
NTSTATUS FxDeviceInitAllocate(FX_CLIENT *Client, FX_DEVICE_KIND Kind, PDEVICE_OBJECT Pdo,
                              PWDFDEVICE_INIT *RetInit);
void FxSetupRelease(FX_DEVICE_SETUP *Setup);

/* IRPs. FxDispatch is every entry of the driver object's MajorFunction. */
DRIVER_DISPATCH FxDispatch;
NTSTATUS FxDispatchPnp(FX_DEVICE *Device, PIRP Irp);
NTSTATUS FxDispatchPower(FX_DEVICE *Device, PIRP Irp);
NTSTATUS FxDispatchIo(FX_DEVICE *Device, PIRP Irp);
NTSTATUS FxDispatchCreate(FX_DEVICE *Device, PIRP Irp);
NTSTATUS FxDispatchCleanup(FX_DEVICE *Device, PIRP Irp);
NTSTATUS FxDispatchClose(FX_DEVICE *Device, PIRP Irp);
NTSTATUS FxPassDown(FX_DEVICE *Device, PIRP Irp);
/* Sends the IRP down and waits; it is ours again on return, not completed. PASSIVE_LEVEL. */
NTSTATUS FxPassDownAndWait(FX_DEVICE *Device, PIRP Irp);
NTSTATUS FxCompleteIrp(PIRP Irp, NTSTATUS Status, ULONG_PTR Information);
/* Like FxDispatch, but without the preprocess callback of the IRP's major function. */
NTSTATUS FxDispatchPreprocessed(FX_DEVICE *Device, PIRP Irp);
/* A request for Irp into Queue; completes the IRP on failure. */
NTSTATUS FxDispatchToQueue(FX_DEVICE *Device, PIRP Irp, FX_QUEUE *Queue);

/* Power transitions, in the order of the documentation; see pnp.c. */
NTSTATUS FxDevicePowerUp(FX_DEVICE *Device, WDF_POWER_DEVICE_STATE From);
/* ForGood: the device will not come back, so power-managed queues are purged, not held. */
NTSTATUS FxDevicePowerDown(FX_DEVICE *Device, WDF_POWER_DEVICE_STATE To, BOOLEAN ForGood);

/* Idling. Take: the device is used; FALSE when it is not awake (yet). Give: no longer. */
void FxIdleInit(FX_DEVICE *Device);
BOOLEAN FxIdleTake(FX_DEVICE *Device);
void FxIdleGive(FX_DEVICE *Device);
/* The device has come up, and may idle from now; it is about to be put down by somebody else. */
void FxIdleStart(FX_DEVICE *Device);
void FxIdleStop(FX_DEVICE *Device);
/* Brings it up and keeps it so, until FxIdleStart. PASSIVE_LEVEL. */
NTSTATUS FxIdleAwaken(FX_DEVICE *Device);

/* Sends IRP_MN_QUERY_INTERFACE to a device and waits. */
NTSTATUS FxAskForInterface(PDEVICE_OBJECT Target, const GUID *Type, PINTERFACE RetInterface,
                           USHORT Size, USHORT Version, PVOID SpecificData);

/* The same for the capabilities of a device. */
NTSTATUS FxAskForCapabilities(PDEVICE_OBJECT Target, PDEVICE_CAPABILITIES RetCapabilities);

/* Interfaces */
void FxInterfacesEnable(FX_DEVICE *Device, BOOLEAN Enable);
void FxInterfacesFree(FX_DEVICE *Device);
NTSTATUS FxQueryInterfaceIrp(FX_DEVICE *Device, PIRP Irp, BOOLEAN *RetHandled);

/* Files */
FX_FILE *FxFileFind(FX_DEVICE *Device, PFILE_OBJECT FileObject);
/* If Irp is a create: its file object ends with it, NT sends no close for it. */
void FxFileCreateFailed(FX_DEVICE *Device, PIRP Irp);
void FxFileDestroy(FX_OBJECT *Object);

#endif

/*
 * A client: one driver image bound to this runtime. Made by WdfVersionBind, ended by
 * WdfVersionUnbind. `Public` is the WDF_DRIVER_GLOBALS the driver's stub keeps and hands to every
 * call, which is how a call finds its client.
 */
#ifndef HOST_WDF_OBJECT_CLIENT_H
#define HOST_WDF_OBJECT_CLIENT_H

struct _FX_CLIENT {
    WDF_DRIVER_GLOBALS Public;
    LIST_ENTRY Link;
    PDRIVER_OBJECT DriverObject;
    ULONG MinorVersion;
    ULONG FunctionCount;

    /* Guards the parent/child links and the life-cycle state of every object of this client. */
    KSPIN_LOCK TreeLock;
    LIST_ENTRY Objects;

    /* Objects whose cleanup must run at PASSIVE_LEVEL but were deleted above it. */
    LIST_ENTRY DisposeList;
    WORK_QUEUE_ITEM DisposeWork;
    BOOLEAN DisposeQueued;
    KEVENT DisposeIdle;

    FX_DRIVER *Driver;
};

#define FX_CLIENT_OF(Globals) CONTAINING_RECORD((Globals), FX_CLIENT, Public)

/* Sets up a client's lists; the caller zeroed it. */
void FxClientInit(FX_CLIENT *Client, PDRIVER_OBJECT DriverObject, ULONG MinorVersion,
                  ULONG FunctionCount);

/* Reports objects the driver left behind (all must be gone when a driver unbinds). */
void FxClientCheckLeaks(FX_CLIENT *Client);

/* Waits until no object awaits cleanup at passive level. IRQL: PASSIVE_LEVEL. */
void FxClientDrainDispose(FX_CLIENT *Client);

#endif

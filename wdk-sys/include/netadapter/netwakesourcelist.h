/*
 * The list of wake sources of a device.
 */
#ifndef CWDK_NETADAPTER_NETWAKESOURCELIST_H
#define CWDK_NETADAPTER_NETWAKESOURCELIST_H

#include "netwakesource.h"

EXTERN_C_START

typedef struct _NET_WAKE_SOURCE_LIST NET_WAKE_SOURCE_LIST;

struct _NET_WAKE_SOURCE_LIST {
    ULONG Size;
    VOID *Reserved[4];
};

FORCEINLINE VOID NET_WAKE_SOURCE_LIST_INIT(_Out_ NET_WAKE_SOURCE_LIST *List) {
    RtlZeroMemory(List, sizeof(*List));
    List->Size = sizeof(*List);
}

typedef VOID (*PFN_NETDEVICEGETWAKESOURCELIST)(PNET_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                               NET_WAKE_SOURCE_LIST *List);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetDeviceGetWakeSourceList(_In_ WDFDEVICE Device,
                                            _Inout_ NET_WAKE_SOURCE_LIST *List) {
    ((PFN_NETDEVICEGETWAKESOURCELIST)NetFunctions[NetDeviceGetWakeSourceListTableIndex])(
        NetDriverGlobals, Device, List);
}

typedef SIZE_T (*PFN_NETWAKESOURCELISTGETCOUNT)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                const NET_WAKE_SOURCE_LIST *List);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE SIZE_T NetWakeSourceListGetCount(_In_ const NET_WAKE_SOURCE_LIST *List) {
    return ((PFN_NETWAKESOURCELISTGETCOUNT)NetFunctions[NetWakeSourceListGetCountTableIndex])(
        NetDriverGlobals, List);
}

typedef NETWAKESOURCE (*PFN_NETWAKESOURCELISTGETELEMENT)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                         const NET_WAKE_SOURCE_LIST *List,
                                                         SIZE_T Index);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE NETWAKESOURCE NetWakeSourceListGetElement(_In_ const NET_WAKE_SOURCE_LIST *List,
                                                      _In_ SIZE_T Index) {
    return ((PFN_NETWAKESOURCELISTGETELEMENT)NetFunctions[NetWakeSourceListGetElementTableIndex])(
        NetDriverGlobals, List, Index);
}

EXTERN_C_END

#endif

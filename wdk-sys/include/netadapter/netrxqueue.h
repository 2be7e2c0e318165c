/*
 * Queues of received packets.
 */
#ifndef CWDK_NETADAPTER_NETRXQUEUE_H
#define CWDK_NETADAPTER_NETRXQUEUE_H

#include "netpacketqueue.h"
#include "netadapterpacket.h"
#include "../net/ringcollection.h"

EXTERN_C_START

typedef struct _NET_RXQUEUE_BUFFER_LAYOUT_HINT NET_RXQUEUE_BUFFER_LAYOUT_HINT;

struct _NET_RXQUEUE_BUFFER_LAYOUT_HINT {
    ULONG MinimumBackfillSize;
    ULONG L3HeaderAlignment;
};

FORCEINLINE VOID NET_RX_QUEUE_CONFIG_INIT_EXECUTION_CONTEXT(
    _Out_ NET_PACKET_QUEUE_CONFIG *Config, _In_ NETEXECUTIONCONTEXT ExecutionContext,
    _In_ PFN_PACKET_QUEUE_ADVANCE EvtAdvance, _In_ PFN_PACKET_QUEUE_CANCEL EvtCancel) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->ExecutionContext = ExecutionContext;
    Config->EvtAdvance = EvtAdvance;
    Config->EvtCancel = EvtCancel;
}

typedef NTSTATUS (*PFN_NETRXQUEUECREATE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                         NETRXQUEUE_INIT *NetRxQueueInit,
                                         WDF_OBJECT_ATTRIBUTES *RxQueueAttributes,
                                         NET_PACKET_QUEUE_CONFIG *Configuration,
                                         NETPACKETQUEUE *PacketQueue);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetRxQueueCreate(_Inout_ NETRXQUEUE_INIT *NetRxQueueInit,
                                      _In_opt_ WDF_OBJECT_ATTRIBUTES *RxQueueAttributes,
                                      _In_ NET_PACKET_QUEUE_CONFIG *Configuration,
                                      _Out_ NETPACKETQUEUE *PacketQueue) {
    return ((PFN_NETRXQUEUECREATE)NetFunctions[NetRxQueueCreateTableIndex])(
        NetDriverGlobals, NetRxQueueInit, RxQueueAttributes, Configuration, PacketQueue);
}

typedef VOID (*PFN_NETRXQUEUEGETEXTENSION)(PNET_DRIVER_GLOBALS DriverGlobals,
                                           NETPACKETQUEUE PacketQueue,
                                           const NET_EXTENSION_QUERY *Query,
                                           NET_EXTENSION *Extension);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetRxQueueGetExtension(_In_ NETPACKETQUEUE PacketQueue,
                                        _In_ const NET_EXTENSION_QUERY *Query,
                                        _Out_ NET_EXTENSION *Extension) {
    ((PFN_NETRXQUEUEGETEXTENSION)NetFunctions[NetRxQueueGetExtensionTableIndex])(
        NetDriverGlobals, PacketQueue, Query, Extension);
}

typedef const NET_RING_COLLECTION *(*PFN_NETRXQUEUEGETRINGCOLLECTION)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETPACKETQUEUE PacketQueue);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE const NET_RING_COLLECTION *
NetRxQueueGetRingCollection(_In_ NETPACKETQUEUE PacketQueue) {
    return ((PFN_NETRXQUEUEGETRINGCOLLECTION)NetFunctions[NetRxQueueGetRingCollectionTableIndex])(
        NetDriverGlobals, PacketQueue);
}

typedef ULONG (*PFN_NETRXQUEUEINITGETQUEUEID)(PNET_DRIVER_GLOBALS DriverGlobals,
                                              NETRXQUEUE_INIT *NetRxQueueInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG NetRxQueueInitGetQueueId(_In_ NETRXQUEUE_INIT *NetRxQueueInit) {
    return ((PFN_NETRXQUEUEINITGETQUEUEID)NetFunctions[NetRxQueueInitGetQueueIdTableIndex])(
        NetDriverGlobals, NetRxQueueInit);
}

typedef VOID (*PFN_NETRXQUEUENOTIFYMORERECEIVEDPACKETSAVAILABLE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                                 NETPACKETQUEUE PacketQueue);

_IRQL_requires_max_(HIGH_LEVEL)
FORCEINLINE VOID NetRxQueueNotifyMoreReceivedPacketsAvailable(_In_ NETPACKETQUEUE PacketQueue) {
    ((PFN_NETRXQUEUENOTIFYMORERECEIVEDPACKETSAVAILABLE)
         NetFunctions[NetRxQueueNotifyMoreReceivedPacketsAvailableTableIndex])(NetDriverGlobals,
                                                                               PacketQueue);
}

EXTERN_C_END

#endif

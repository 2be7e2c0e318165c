/*
 * Queues of packets to send.
 */
#ifndef CWDK_NETADAPTER_NETTXQUEUE_H
#define CWDK_NETADAPTER_NETTXQUEUE_H

#include "netpacketqueue.h"
#include "netadapterpacket.h"
#include "../net/ringcollection.h"

EXTERN_C_START

FORCEINLINE VOID NET_TX_QUEUE_CONFIG_INIT_EXECUTION_CONTEXT(
    _Out_ NET_PACKET_QUEUE_CONFIG *Config, _In_ NETEXECUTIONCONTEXT ExecutionContext,
    _In_ PFN_PACKET_QUEUE_ADVANCE EvtAdvance) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->ExecutionContext = ExecutionContext;
    Config->EvtAdvance = EvtAdvance;
}

typedef NTSTATUS (*PFN_NETTXQUEUECREATE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                         NETTXQUEUE_INIT *NetTxQueueInit,
                                         WDF_OBJECT_ATTRIBUTES *TxQueueAttributes,
                                         NET_PACKET_QUEUE_CONFIG *Configuration,
                                         NETPACKETQUEUE *PacketQueue);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS NetTxQueueCreate(_Inout_ NETTXQUEUE_INIT *NetTxQueueInit,
                                      _In_opt_ WDF_OBJECT_ATTRIBUTES *TxQueueAttributes,
                                      _In_ NET_PACKET_QUEUE_CONFIG *Configuration,
                                      _Out_ NETPACKETQUEUE *PacketQueue) {
    return ((PFN_NETTXQUEUECREATE)NetFunctions[NetTxQueueCreateTableIndex])(
        NetDriverGlobals, NetTxQueueInit, TxQueueAttributes, Configuration, PacketQueue);
}

typedef UINT8 (*PFN_NETTXQUEUEGETDEMUX8021P)(PNET_DRIVER_GLOBALS DriverGlobals,
                                             NETPACKETQUEUE Queue);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE UINT8 NetTxQueueGetDemux8021p(_In_ NETPACKETQUEUE Queue) {
    return ((PFN_NETTXQUEUEGETDEMUX8021P)NetFunctions[NetTxQueueGetDemux8021pTableIndex])(
        NetDriverGlobals, Queue);
}

typedef VOID (*PFN_NETTXQUEUEGETEXTENSION)(PNET_DRIVER_GLOBALS DriverGlobals,
                                           NETPACKETQUEUE PacketQueue,
                                           const NET_EXTENSION_QUERY *Query,
                                           NET_EXTENSION *Extension);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID NetTxQueueGetExtension(_In_ NETPACKETQUEUE PacketQueue,
                                        _In_ const NET_EXTENSION_QUERY *Query,
                                        _Out_ NET_EXTENSION *Extension) {
    ((PFN_NETTXQUEUEGETEXTENSION)NetFunctions[NetTxQueueGetExtensionTableIndex])(
        NetDriverGlobals, PacketQueue, Query, Extension);
}

typedef const NET_RING_COLLECTION *(*PFN_NETTXQUEUEGETRINGCOLLECTION)(
    PNET_DRIVER_GLOBALS DriverGlobals, NETPACKETQUEUE PacketQueue);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE const NET_RING_COLLECTION *
NetTxQueueGetRingCollection(_In_ NETPACKETQUEUE PacketQueue) {
    return ((PFN_NETTXQUEUEGETRINGCOLLECTION)NetFunctions[NetTxQueueGetRingCollectionTableIndex])(
        NetDriverGlobals, PacketQueue);
}

typedef ULONG (*PFN_NETTXQUEUEINITGETQUEUEID)(PNET_DRIVER_GLOBALS DriverGlobals,
                                              NETTXQUEUE_INIT *NetTxQueueInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG NetTxQueueInitGetQueueId(_In_ NETTXQUEUE_INIT *NetTxQueueInit) {
    return ((PFN_NETTXQUEUEINITGETQUEUEID)NetFunctions[NetTxQueueInitGetQueueIdTableIndex])(
        NetDriverGlobals, NetTxQueueInit);
}

typedef VOID (*PFN_NETTXQUEUENOTIFYMORECOMPLETEDPACKETSAVAILABLE)(PNET_DRIVER_GLOBALS DriverGlobals,
                                                                  NETPACKETQUEUE PacketQueue);

_IRQL_requires_max_(HIGH_LEVEL)
FORCEINLINE VOID NetTxQueueNotifyMoreCompletedPacketsAvailable(_In_ NETPACKETQUEUE PacketQueue) {
    ((PFN_NETTXQUEUENOTIFYMORECOMPLETEDPACKETSAVAILABLE)
         NetFunctions[NetTxQueueNotifyMoreCompletedPacketsAvailableTableIndex])(NetDriverGlobals,
                                                                                PacketQueue);
}

EXTERN_C_END

#endif

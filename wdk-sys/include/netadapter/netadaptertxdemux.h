/*
 * How packets to send are spread over queues.
 */
#ifndef CWDK_NETADAPTER_NETADAPTERTXDEMUX_H
#define CWDK_NETADAPTER_NETADAPTERTXDEMUX_H

#include "netadapter.h"

EXTERN_C_START

typedef struct _NET_ADAPTER_TX_DEMUX NET_ADAPTER_TX_DEMUX;

typedef enum _NET_ADAPTER_TX_DEMUX_TYPE {
    NetAdapterTxDemuxType8021p = 1,
} NET_ADAPTER_TX_DEMUX_TYPE;

struct _NET_ADAPTER_TX_DEMUX {
    ULONG Size;
    NET_ADAPTER_TX_DEMUX_TYPE Type;
    UINT8 Range;
};

typedef VOID (*PFN_NETADAPTERINITADDTXDEMUX)(PNET_DRIVER_GLOBALS DriverGlobals,
                                             NETADAPTER_INIT *AdapterInit,
                                             const NET_ADAPTER_TX_DEMUX *Demux);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID NetAdapterInitAddTxDemux(_In_ NETADAPTER_INIT *AdapterInit,
                                          _In_ const NET_ADAPTER_TX_DEMUX *Demux) {
    ((PFN_NETADAPTERINITADDTXDEMUX)NetFunctions[NetAdapterInitAddTxDemuxTableIndex])(
        NetDriverGlobals, AdapterInit, Demux);
}

EXTERN_C_END

#endif

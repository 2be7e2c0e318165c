/*
 * Part of NDIS: nbluro.
 */
#ifndef CWDK_NDIS_NBLURO_H
#define CWDK_NDIS_NBLURO_H

#include <wdm.h>

EXTERN_C_START

typedef struct _NDIS_UDP_RSC_OFFLOAD_NET_BUFFER_LIST_INFO NDIS_UDP_RSC_OFFLOAD_NET_BUFFER_LIST_INFO,
    *PNDIS_UDP_RSC_OFFLOAD_NET_BUFFER_LIST_INFO;
struct _NDIS_UDP_RSC_OFFLOAD_NET_BUFFER_LIST_INFO {
    union {
        struct {
            USHORT SegCount;
            USHORT SegSize;
        } Receive;
        PVOID Value;
    };
};

EXTERN_C_END

#endif

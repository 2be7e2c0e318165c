/*
 * Part of NDIS: nbluso.
 */
#ifndef CWDK_NDIS_NBLUSO_H
#define CWDK_NDIS_NBLUSO_H

#include <wdm.h>

#define NDIS_UDP_SEGMENTATION_OFFLOAD_IPV4 0
#define NDIS_UDP_SEGMENTATION_OFFLOAD_IPV6 1

EXTERN_C_START

typedef struct _NDIS_UDP_SEGMENTATION_OFFLOAD_NET_BUFFER_LIST_INFO
    NDIS_UDP_SEGMENTATION_OFFLOAD_NET_BUFFER_LIST_INFO,
    *PNDIS_UDP_SEGMENTATION_OFFLOAD_NET_BUFFER_LIST_INFO;
struct _NDIS_UDP_SEGMENTATION_OFFLOAD_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG MSS : 20;
            ULONG UdpHeaderOffset : 10;
            ULONG Reserved : 1;
            ULONG IPVersion : 1;
        } Transmit;
        PVOID Value;
    };
};

EXTERN_C_END

#endif

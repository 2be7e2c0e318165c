/*
 * Part of NDIS: nblrsc.
 */
#ifndef CWDK_NDIS_NBLRSC_H
#define CWDK_NDIS_NBLRSC_H

#include <wdm.h>

EXTERN_C_START

typedef union _NDIS_RSC_NBL_INFO NDIS_RSC_NBL_INFO, *PNDIS_RSC_NBL_INFO;
union _NDIS_RSC_NBL_INFO {
    struct {
        USHORT CoalescedSegCount;
        USHORT DupAckCount;
    } Info;
    PVOID Value;
};

EXTERN_C_END

#endif

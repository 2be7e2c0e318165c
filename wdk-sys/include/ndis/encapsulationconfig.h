/*
 * Part of NDIS: encapsulationconfig.
 */
#ifndef CWDK_NDIS_ENCAPSULATIONCONFIG_H
#define CWDK_NDIS_ENCAPSULATIONCONFIG_H

#include <wdm.h>
#include <ntddndis.h>

#define NDIS_OBJECT_TYPE_OFFLOAD_ENCAPSULATION 0xA8

#define NDIS_OFFLOAD_ENCAPSULATION_REVISION_1 1

#define NDIS_SIZEOF_OFFLOAD_ENCAPSULATION_REVISION_1 0x1CULL

EXTERN_C_START

typedef struct _NDIS_OBJECT_HEADER NDIS_OBJECT_HEADER, *PNDIS_OBJECT_HEADER;
typedef struct _NDIS_OFFLOAD_ENCAPSULATION NDIS_OFFLOAD_ENCAPSULATION, *PNDIS_OFFLOAD_ENCAPSULATION;
struct _NDIS_OFFLOAD_ENCAPSULATION {
    NDIS_OBJECT_HEADER Header;
    struct {
        ULONG Enabled;
        ULONG EncapsulationType;
        ULONG HeaderSize;
    } IPv4;
    struct {
        ULONG Enabled;
        ULONG EncapsulationType;
        ULONG HeaderSize;
    } IPv6;
};

EXTERN_C_END

#endif

/*
 * Part of NDIS: nicswitchtypes.
 */
#ifndef CWDK_NDIS_NICSWITCHTYPES_H
#define CWDK_NDIS_NICSWITCHTYPES_H

#include <wdm.h>

EXTERN_C_START

typedef ULONG *PNDIS_NIC_SWITCH_ID;

typedef ULONG *PNDIS_NIC_SWITCH_VPORT_ID;

EXTERN_C_END

#endif

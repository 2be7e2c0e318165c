/*
 * Part of NDIS: ndisport.
 */
#ifndef CWDK_NDIS_NDISPORT_H
#define CWDK_NDIS_NDISPORT_H

#include <wdm.h>

#define NDIS_DEFAULT_PORT_NUMBER 0UL

#define NDIS_MAXIMUM_PORTS 0x1000000

EXTERN_C_START

typedef ULONG *PNDIS_PORT_NUMBER;

EXTERN_C_END

#endif

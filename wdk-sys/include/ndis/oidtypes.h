/*
 * Part of NDIS: oidtypes.
 */
#ifndef CWDK_NDIS_OIDTYPES_H
#define CWDK_NDIS_OIDTYPES_H

#include <wdm.h>

#define NDIS_OBJECT_TYPE_OID_REQUEST 150

EXTERN_C_START

typedef ULONG *PNDIS_OID;

EXTERN_C_END

#endif

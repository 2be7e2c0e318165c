/*
 * Windows Management Instrumentation and event tracing from a driver.
 * What ntifs.h adds to nt/wmi.h.
 */
#ifndef CWDK_NT_IFS_WMI_H
#define CWDK_NT_IFS_WMI_H

#include "nt/forward.h"

#define WNNC_NET_NETWARE 0x30000

EXTERN_C_START

typedef struct _NETWORK_APP_INSTANCE_EA NETWORK_APP_INSTANCE_EA, *PNETWORK_APP_INSTANCE_EA;
struct _NETWORK_APP_INSTANCE_EA {
    GUID AppInstanceID;
    ULONG CsvFlags;
};

typedef struct _NETWORK_APP_INSTANCE_ECP_CONTEXT NETWORK_APP_INSTANCE_ECP_CONTEXT,
    *PNETWORK_APP_INSTANCE_ECP_CONTEXT;
struct _NETWORK_APP_INSTANCE_ECP_CONTEXT {
    USHORT Size;
    USHORT Reserved;
    GUID AppInstanceID;
};

typedef struct _NETWORK_APP_INSTANCE_VERSION_ECP_CONTEXT NETWORK_APP_INSTANCE_VERSION_ECP_CONTEXT,
    *PNETWORK_APP_INSTANCE_VERSION_ECP_CONTEXT;
struct _NETWORK_APP_INSTANCE_VERSION_ECP_CONTEXT {
    USHORT Size;
    USHORT Reserved;
    UINT64 VersionHigh;
    UINT64 VersionLow;
};

EXTERN_C_END

#endif

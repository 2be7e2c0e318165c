/*
 * Which extension of packets or fragments a queue is asked for.
 */
#ifndef CWDK_NETADAPTER_NETADAPTERPACKET_H
#define CWDK_NETADAPTER_NETADAPTERPACKET_H

#include "netfuncenum.h"
#include "../net/extension.h"

EXTERN_C_START

typedef struct _NET_EXTENSION_QUERY NET_EXTENSION_QUERY;

struct _NET_EXTENSION_QUERY {
    ULONG Size;
    PCWSTR Name;
    ULONG Version;
    NET_EXTENSION_TYPE Type;
};

FORCEINLINE VOID NET_EXTENSION_QUERY_INIT(_Out_ NET_EXTENSION_QUERY *Extension, _In_ PCWSTR Name,
                                          _In_ ULONG Version, _In_ NET_EXTENSION_TYPE Type) {
    RtlZeroMemory(Extension, sizeof(*Extension));
    Extension->Size = sizeof(*Extension);
    Extension->Name = Name;
    Extension->Version = Version;
    Extension->Type = Type;
}

EXTERN_C_END

#endif

/*
 * A piece of a packet's data.
 */
#ifndef CWDK_NET_FRAGMENT_H
#define CWDK_NET_FRAGMENT_H

#include <ntddk.h>

EXTERN_C_START

typedef struct _NET_FRAGMENT NET_FRAGMENT;

struct _NET_FRAGMENT {
    UINT64 ValidLength : 26;
    UINT64 Capacity : 26;
    UINT64 Offset : 10;
    UINT64 Scratch : 1;
    UINT64 OsReserved_Bounced : 1;
};

EXTERN_C_END

#endif

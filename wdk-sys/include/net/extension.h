/*
 * What packets and fragments of a ring carry beside themselves. Where an extension keeps its data
 * is not published, so that there is no call here that reads it.
 */
#ifndef CWDK_NET_EXTENSION_H
#define CWDK_NET_EXTENSION_H

#include <ntddk.h>

EXTERN_C_START

typedef struct _NET_EXTENSION NET_EXTENSION;

typedef enum _NET_EXTENSION_TYPE {
    NetExtensionTypePacket = 1,
    NetExtensionTypeFragment,
    NetExtensionTypeBuffer,
} NET_EXTENSION_TYPE;

struct _NET_EXTENSION {
    VOID *Reserved[4];
    union {
        BOOLEAN Enabled;
        VOID *Reserved1;
    };
};

EXTERN_C_END

#endif

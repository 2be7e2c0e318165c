/*
 * The rings of one queue.
 */
#ifndef CWDK_NET_RINGCOLLECTION_H
#define CWDK_NET_RINGCOLLECTION_H

#include "ring.h"

EXTERN_C_START

typedef struct _NET_RING_COLLECTION NET_RING_COLLECTION;

typedef enum _NET_RING_TYPE {
    NetRingTypePacket = 0,
    NetRingTypeFragment,
    NetRingTypeDataBuffer,
} NET_RING_TYPE;

struct _NET_RING_COLLECTION {
    NET_RING *Rings[3];
};

FORCEINLINE NET_RING *NetRingCollectionGetDataBufferRing(_In_ const NET_RING_COLLECTION *Rings) {
    return Rings->Rings[NetRingTypeDataBuffer];
}

FORCEINLINE NET_RING *NetRingCollectionGetFragmentRing(_In_ const NET_RING_COLLECTION *Rings) {
    return Rings->Rings[NetRingTypeFragment];
}

FORCEINLINE NET_RING *NetRingCollectionGetPacketRing(_In_ const NET_RING_COLLECTION *Rings) {
    return Rings->Rings[NetRingTypePacket];
}

EXTERN_C_END

#endif

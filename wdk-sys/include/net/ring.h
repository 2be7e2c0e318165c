/*
 * The ring in which a queue's packets, fragments and buffers pass between system and driver. An
 * index never leaves the ring: each step is taken modulo its size, which is a power of two.
 */
#ifndef CWDK_NET_RING_H
#define CWDK_NET_RING_H

#include "fragment.h"
#include "packet.h"

EXTERN_C_START

typedef struct _NET_RING NET_RING;

struct _NET_RING {
    UINT16 OSReserved1;
    UINT16 ElementStride;
    UINT32 NumberOfElements;
    UINT32 ElementIndexMask;
    UINT32 EndIndex;
    union {
        UINT32 OSReserved0;
        VOID *OSReserved2[4];
    };
    UINT32 BeginIndex;
    UINT32 NextIndex;
    VOID *Scratch;
    DECLSPEC_ALIGN(SYSTEM_CACHE_ALIGNMENT_SIZE)
    _Field_size_(NumberOfElements *ElementStride) UCHAR Buffer[1];
};

FORCEINLINE void *NetRingGetElementAtIndex(_In_ const NET_RING *Ring, _In_ UINT32 Index) {
    return (VOID *)&Ring->Buffer[(SIZE_T)Index * Ring->ElementStride];
}

FORCEINLINE UINT32 NetRingAdvanceIndex(_In_ const NET_RING *Ring, _In_ UINT32 Index,
                                       _In_ INT32 Distance) {
    return (Index + (UINT32)Distance) & Ring->ElementIndexMask;
}

FORCEINLINE SIZE_T *NetRingGetDataBufferAtIndex(_In_ const NET_RING *Ring, UINT32 Index) {
    return (SIZE_T *)NetRingGetElementAtIndex(Ring, Index);
}

FORCEINLINE NET_FRAGMENT *NetRingGetFragmentAtIndex(_In_ const NET_RING *Ring, UINT32 Index) {
    return (NET_FRAGMENT *)NetRingGetElementAtIndex(Ring, Index);
}

FORCEINLINE NET_PACKET *NetRingGetPacketAtIndex(_In_ const NET_RING *Ring, UINT32 Index) {
    return (NET_PACKET *)NetRingGetElementAtIndex(Ring, Index);
}

FORCEINLINE UINT32 NetRingGetRangeCount(_In_ const NET_RING *Ring, _In_ UINT32 StartIndex,
                                        _In_ UINT32 EndIndex) {
    return (EndIndex - StartIndex) & Ring->ElementIndexMask;
}

FORCEINLINE UINT32 NetRingIncrementIndex(_In_ const NET_RING *Ring, _In_ UINT32 Index) {
    return (Index + 1) & Ring->ElementIndexMask;
}

EXTERN_C_END

#endif

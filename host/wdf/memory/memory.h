/*
 * WDFMEMORY: a buffer with its length. Who owns the bytes depends on the kind:
 * Pool and Lookaside own them, Preallocated and Request borrow them, Locked owns an MDL.
 */
#ifndef HOST_WDF_MEMORY_MEMORY_H
#define HOST_WDF_MEMORY_MEMORY_H

typedef enum _FX_MEMORY_KIND {
    FxMemoryPool,
    FxMemoryLookaside,
    FxMemoryPreallocated,
    FxMemoryRequest,
    FxMemoryLocked
} FX_MEMORY_KIND;

struct _FX_MEMORY {
    FX_OBJECT Object;
    FX_MEMORY_KIND Kind;
    PVOID Buffer;
    SIZE_T Size;
    ULONG Tag;
    PMDL Mdl;
};

typedef struct _FX_LOOKASIDE {
    FX_OBJECT Object;
    SIZE_T BufferSize;
    POOL_TYPE PoolType;
    ULONG Tag;
    WDF_OBJECT_ATTRIBUTES MemoryAttributes;
} FX_LOOKASIDE;

/* A WDFMEMORY that borrows Buffer. */
NTSTATUS FxMemoryWrap(FX_CLIENT *Client, PWDF_OBJECT_ATTRIBUTES Attributes, FX_OBJECT *Parent,
                      FX_MEMORY_KIND Kind, PVOID Buffer, SIZE_T Size, FX_MEMORY **RetMemory);
/* A WDFMEMORY with a new buffer. */
NTSTATUS FxMemoryAllocate(FX_CLIENT *Client, PWDF_OBJECT_ATTRIBUTES Attributes, FX_OBJECT *Parent,
                          POOL_TYPE PoolType, ULONG Tag, SIZE_T Size, FX_MEMORY **RetMemory);
void FxMemoryDestroy(FX_OBJECT *Object);

/* The part of Memory that Offset (NULL: all) speaks of. */
NTSTATUS FxMemoryRange(const FX_MEMORY *Memory, const WDFMEMORY_OFFSET *Offset, PVOID *RetBuffer,
                       SIZE_T *RetSize);

#endif

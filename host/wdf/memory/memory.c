/* WDFMEMORY and WDFLOOKASIDE. See memory.h. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

NTSTATUS FxMemoryWrap(FX_CLIENT *Client, PWDF_OBJECT_ATTRIBUTES Attributes, FX_OBJECT *Parent,
                      FX_MEMORY_KIND Kind, PVOID Buffer, SIZE_T Size, FX_MEMORY **RetMemory) {
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(Client, FxTypeMemory, Attributes, 0, Parent, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_MEMORY *memory = (FX_MEMORY *)object;
    memory->Kind = Kind;
    memory->Buffer = Buffer;
    memory->Size = Size;
    *RetMemory = memory;
    return STATUS_SUCCESS;
}

NTSTATUS FxMemoryAllocate(FX_CLIENT *Client, PWDF_OBJECT_ATTRIBUTES Attributes, FX_OBJECT *Parent,
                          POOL_TYPE PoolType, ULONG Tag, SIZE_T Size, FX_MEMORY **RetMemory) {
    if (Tag == 0) {
        Tag = Client->Public.DriverTag;
    }
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
    /* The driver names a POOL_TYPE, so this is the function which takes one. */
    PVOID buffer = ExAllocatePoolWithTag(PoolType, Size, Tag);
#pragma clang diagnostic pop
    if (buffer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    NTSTATUS status =
        FxMemoryWrap(Client, Attributes, Parent, FxMemoryPool, buffer, Size, RetMemory);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(buffer, Tag);
        return status;
    }
    (*RetMemory)->Tag = Tag;
    /* Freeing paged pool must not happen above APC_LEVEL. */
    if ((PoolType & PagedPool) != 0) {
        (*RetMemory)->Object.PassiveCleanup = TRUE;
    }
    return STATUS_SUCCESS;
}

void FxMemoryDestroy(FX_OBJECT *Object) {
    FX_MEMORY *memory = (FX_MEMORY *)Object;
    switch (memory->Kind) {
    case FxMemoryPool:
    case FxMemoryLookaside:
        ExFreePoolWithTag(memory->Buffer, memory->Tag);
        break;
    case FxMemoryLocked:
        if (memory->Mdl != NULL) {
            MmUnlockPages(memory->Mdl);
            IoFreeMdl(memory->Mdl);
        }
        break;
    case FxMemoryPreallocated:
    case FxMemoryRequest:
        break;
    }
}

NTSTATUS FxMemoryRange(const FX_MEMORY *Memory, const WDFMEMORY_OFFSET *Offset, PVOID *RetBuffer,
                       SIZE_T *RetSize) {
    SIZE_T start = Offset != NULL ? Offset->BufferOffset : 0;
    SIZE_T length = Offset != NULL ? Offset->BufferLength : 0;
    if (start > Memory->Size || length > Memory->Size - start) {
        return STATUS_INVALID_BUFFER_SIZE;
    }
    *RetBuffer = (PUCHAR)Memory->Buffer + start;
    *RetSize = length != 0 ? length : Memory->Size - start;
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfMemoryCreate(PWDF_DRIVER_GLOBALS Globals, PWDF_OBJECT_ATTRIBUTES Attributes,
                             POOL_TYPE PoolType, ULONG PoolTag, size_t BufferSize,
                             WDFMEMORY *Memory, PVOID *Buffer) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, Memory);
    *Memory = NULL;
    if (BufferSize == 0) {
        return STATUS_INVALID_PARAMETER;
    }
    FX_MEMORY *memory;
    NTSTATUS status = FxMemoryAllocate(client, Attributes, (FX_OBJECT *)client->Driver, PoolType,
                                       PoolTag, BufferSize, &memory);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FxObjectPublish(&memory->Object);
    *Memory = (WDFMEMORY)memory->Object.Handle;
    if (Buffer != NULL) {
        *Buffer = memory->Buffer;
    }
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfMemoryCreatePreallocated(PWDF_DRIVER_GLOBALS Globals,
                                         PWDF_OBJECT_ATTRIBUTES Attributes, PVOID Buffer,
                                         size_t BufferSize, WDFMEMORY *Memory) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, Buffer);
    FX_REQUIRE(client, Memory);
    *Memory = NULL;
    if (BufferSize == 0) {
        return STATUS_INVALID_PARAMETER;
    }
    FX_MEMORY *memory;
    NTSTATUS status = FxMemoryWrap(client, Attributes, (FX_OBJECT *)client->Driver,
                                   FxMemoryPreallocated, Buffer, BufferSize, &memory);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FxObjectPublish(&memory->Object);
    *Memory = (WDFMEMORY)memory->Object.Handle;
    return STATUS_SUCCESS;
}

PVOID imp_WdfMemoryGetBuffer(PWDF_DRIVER_GLOBALS Globals, WDFMEMORY Memory, size_t *BufferSize) {
    FX_MEMORY *memory = FX_RESOLVE(FX_CLIENT_OF(Globals), Memory, Memory, FX_MEMORY);
    if (BufferSize != NULL) {
        *BufferSize = memory->Size;
    }
    return memory->Buffer;
}

NTSTATUS imp_WdfMemoryAssignBuffer(PWDF_DRIVER_GLOBALS Globals, WDFMEMORY Memory, PVOID Buffer,
                                   size_t BufferSize) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_MEMORY *memory = FX_RESOLVE(client, Memory, Memory, FX_MEMORY);
    FX_REQUIRE(client, Buffer);
    if (memory->Kind != FxMemoryPreallocated) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    if (BufferSize == 0) {
        return STATUS_INVALID_PARAMETER;
    }
    memory->Buffer = Buffer;
    memory->Size = BufferSize;
    return STATUS_SUCCESS;
}

static NTSTATUS CheckRange(const FX_MEMORY *Memory, SIZE_T Offset, SIZE_T Length) {
    if (Offset + Length < Offset) {
        return STATUS_INTEGER_OVERFLOW;
    }
    return Offset + Length > Memory->Size ? STATUS_BUFFER_TOO_SMALL : STATUS_SUCCESS;
}

NTSTATUS imp_WdfMemoryCopyToBuffer(PWDF_DRIVER_GLOBALS Globals, WDFMEMORY SourceMemory,
                                   size_t SourceOffset, PVOID Buffer, size_t NumBytesToCopyTo) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_MEMORY *memory = FX_RESOLVE(client, SourceMemory, Memory, FX_MEMORY);
    FX_REQUIRE(client, Buffer);
    NTSTATUS status = CheckRange(memory, SourceOffset, NumBytesToCopyTo);
    if (NT_SUCCESS(status)) {
        RtlCopyMemory(Buffer, (PUCHAR)memory->Buffer + SourceOffset, NumBytesToCopyTo);
    }
    return status;
}

NTSTATUS imp_WdfMemoryCopyFromBuffer(PWDF_DRIVER_GLOBALS Globals, WDFMEMORY DestinationMemory,
                                     size_t DestinationOffset, PVOID Buffer,
                                     size_t NumBytesToCopyFrom) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_MEMORY *memory = FX_RESOLVE(client, DestinationMemory, Memory, FX_MEMORY);
    FX_REQUIRE(client, Buffer);
    NTSTATUS status = CheckRange(memory, DestinationOffset, NumBytesToCopyFrom);
    if (NT_SUCCESS(status)) {
        RtlCopyMemory((PUCHAR)memory->Buffer + DestinationOffset, Buffer, NumBytesToCopyFrom);
    }
    return status;
}

NTSTATUS imp_WdfLookasideListCreate(PWDF_DRIVER_GLOBALS Globals,
                                    PWDF_OBJECT_ATTRIBUTES LookasideAttributes, size_t BufferSize,
                                    POOL_TYPE PoolType, PWDF_OBJECT_ATTRIBUTES MemoryAttributes,
                                    ULONG PoolTag, WDFLOOKASIDE *Lookaside) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, Lookaside);
    *Lookaside = NULL;
    if (BufferSize == 0) {
        return STATUS_INVALID_PARAMETER;
    }
    NTSTATUS status = FxAttributesCheck(client, MemoryAttributes, 0);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_OBJECT *object;
    status = FxObjectCreate(client, FxTypeLookaside, LookasideAttributes, 0,
                            (FX_OBJECT *)client->Driver, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_LOOKASIDE *lookaside = (FX_LOOKASIDE *)object;
    lookaside->BufferSize = BufferSize;
    lookaside->PoolType = PoolType;
    lookaside->Tag = PoolTag != 0 ? PoolTag : client->Public.DriverTag;
    if (MemoryAttributes != NULL) {
        lookaside->MemoryAttributes = *MemoryAttributes;
    } else {
        lookaside->MemoryAttributes = (WDF_OBJECT_ATTRIBUTES){
            .Size = sizeof(WDF_OBJECT_ATTRIBUTES),
            .ExecutionLevel = WdfExecutionLevelInheritFromParent,
            .SynchronizationScope = WdfSynchronizationScopeInheritFromParent};
    }
    FxObjectPublish(object);
    *Lookaside = (WDFLOOKASIDE)object->Handle;
    return STATUS_SUCCESS;
}

NTSTATUS imp_WdfMemoryCreateFromLookaside(PWDF_DRIVER_GLOBALS Globals, WDFLOOKASIDE Lookaside,
                                          WDFMEMORY *Memory) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_LOOKASIDE *lookaside = FX_RESOLVE(client, Lookaside, Lookaside, FX_LOOKASIDE);
    FX_REQUIRE(client, Memory);
    *Memory = NULL;
    /* Straight from the pool, never from a cache: a cached buffer would hide a use after free. */
    FX_MEMORY *memory;
    NTSTATUS status =
        FxMemoryAllocate(client, &lookaside->MemoryAttributes, (FX_OBJECT *)client->Driver,
                         lookaside->PoolType, lookaside->Tag, lookaside->BufferSize, &memory);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    memory->Kind = FxMemoryLookaside;
    FxObjectPublish(&memory->Object);
    *Memory = (WDFMEMORY)memory->Object.Handle;
    return STATUS_SUCCESS;
}

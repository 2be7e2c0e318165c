/* The handle table. See handle.h. */
#include "host/wdf/inc/fx.h"

#define SLOTS_PER_CHUNK 1024u
#define CHUNKS 1024u
#define GENERATION_MASK 0x1FFFFFFu
#define NO_SLOT 0xFFFFFFFFu

typedef struct _SLOT {
    FX_OBJECT *Object;
    ULONG Generation;
    ULONG NextFree;
    /* Of the object that lived here last. */
    FX_TYPE LastType;
    const void *LastSite;
} SLOT;

static struct {
    KSPIN_LOCK Lock;
    SLOT *Chunks[CHUNKS];
    ULONG Used; /* slots ever handed out */
    ULONG FirstFree;
    ULONG LastFree;
} Table;

void FxHandleTableInit(void) {
    RtlZeroMemory(&Table, sizeof(Table));
    KeInitializeSpinLock(&Table.Lock);
    Table.FirstFree = NO_SLOT;
    Table.LastFree = NO_SLOT;
}

void FxHandleTableFree(void) {
    for (ULONG i = 0; i < CHUNKS && Table.Chunks[i] != NULL; i++) {
        ExFreePoolWithTag(Table.Chunks[i], FX_TAG);
        Table.Chunks[i] = NULL;
    }
}

static SLOT *SlotAt(ULONG Index) {
    return &Table.Chunks[Index / SLOTS_PER_CHUNK][Index % SLOTS_PER_CHUNK];
}

/* With the lock held. */
static SLOT *TakeSlot(ULONG *RetIndex) {
    /* Some slots rest in the free list before reuse; only then does a generation have meaning. */
    if (Table.FirstFree != NO_SLOT) {
        *RetIndex = Table.FirstFree;
        SLOT *slot = SlotAt(Table.FirstFree);
        Table.FirstFree = slot->NextFree;
        if (Table.FirstFree == NO_SLOT) {
            Table.LastFree = NO_SLOT;
        }
        return slot;
    }
    ULONG chunk = Table.Used / SLOTS_PER_CHUNK;
    if (chunk >= CHUNKS) {
        return NULL;
    }
    if (Table.Chunks[chunk] == NULL) {
        Table.Chunks[chunk] =
            ExAllocatePool2(POOL_FLAG_NON_PAGED, SLOTS_PER_CHUNK * sizeof(SLOT), FX_TAG);
        if (Table.Chunks[chunk] == NULL) {
            return NULL;
        }
    }
    *RetIndex = Table.Used++;
    return SlotAt(*RetIndex);
}

NTSTATUS FxHandleAllocate(FX_OBJECT *Object, WDFOBJECT *RetHandle) {
    ULONG index = 0;
    KIRQL irql;
    KeAcquireSpinLock(&Table.Lock, &irql);
    SLOT *slot = TakeSlot(&index);
    if (slot != NULL) {
        slot->Generation = (slot->Generation + 1) & GENERATION_MASK;
        slot->Object = Object;
    }
    KeReleaseSpinLock(&Table.Lock, irql);
    if (slot == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    ULONG64 value = FX_HANDLE_PREFIX | ((ULONG64)slot->Generation << 23) | ((ULONG64)index << 3);
    *RetHandle = (WDFOBJECT)(ULONG_PTR)value;
    return STATUS_SUCCESS;
}

/* The slot a value speaks of, whatever its generation; NULL if it is no handle at all. */
static SLOT *SlotOf(const void *Handle, ULONG *RetGeneration) {
    ULONG64 value = (ULONG64)(ULONG_PTR)Handle;
    ULONG index = (ULONG)(value >> 3) & (SLOTS_PER_CHUNK * CHUNKS - 1);
    if ((value & 0xFFFF000000000007ull) != FX_HANDLE_PREFIX || index >= Table.Used) {
        return NULL;
    }
    *RetGeneration = (ULONG)(value >> 23) & GENERATION_MASK;
    return SlotAt(index);
}

void FxHandleFree(WDFOBJECT Handle, FX_TYPE Type, const void *Site) {
    ULONG generation;
    SLOT *slot = SlotOf(Handle, &generation);
    ULONG index = (ULONG)((ULONG64)(ULONG_PTR)Handle >> 3) & (SLOTS_PER_CHUNK * CHUNKS - 1);
    KIRQL irql;
    KeAcquireSpinLock(&Table.Lock, &irql);
    slot->Object = NULL;
    slot->LastType = Type;
    slot->LastSite = Site;
    slot->NextFree = NO_SLOT;
    if (Table.LastFree == NO_SLOT) {
        Table.FirstFree = index;
    } else {
        SlotAt(Table.LastFree)->NextFree = index;
    }
    Table.LastFree = index;
    KeReleaseSpinLock(&Table.Lock, irql);
}

static PCSTR NameOf(FX_TYPE Type) { return FxTypeInfo(Type)->Name; }

DECLSPEC_NORETURN static void ReportStale(const FX_CLIENT *Client, const void *Handle,
                                          const SLOT *Slot, ULONG Generation, FX_TYPE Type,
                                          PCSTR Function) {
    /* Only the slot's last tenant is on record; an older one can merely be called dead. */
    if (Slot->Object == NULL && Slot->Generation == Generation) {
        BOOLEAN request = Slot->LastType == FxTypeRequest;
        FxViolationAt(Client, WDF_INVALID_HANDLE, (ULONG_PTR)Handle, Type,
                      request ? "completed by" : "deleted by", Slot->LastSite,
                      request ? "%s: the %s %p was already completed"
                              : "%s: the %s %p was already deleted",
                      FxApiName(Function), NameOf(Slot->LastType), Handle);
    }
    FxViolation(Client, WDF_INVALID_HANDLE, (ULONG_PTR)Handle, Type,
                "%s: the handle %p belongs to an object that is gone since long",
                FxApiName(Function), Handle);
}

FX_OBJECT *FxHandleResolve(const FX_CLIENT *Client, const void *Handle, FX_TYPE Type,
                           PCSTR Function) {
    ULONG generation = 0;
    PCSTR wanted = Type == FxTypeAny ? "WDFOBJECT" : NameOf(Type);
    if (Handle == NULL) {
        FxViolation(Client, WDF_REQUIRED_PARAMETER_IS_NULL, 0, 0, "%s: the %s handle is NULL",
                    FxApiName(Function), wanted);
    }
    SLOT *slot = SlotOf(Handle, &generation);
    if (slot == NULL) {
        FxViolation(Client, WDF_INVALID_HANDLE, (ULONG_PTR)Handle, Type,
                    "%s: %p is not a framework handle (a %s is needed)", FxApiName(Function),
                    Handle, wanted);
    }
    FX_OBJECT *object = slot->Object;
    if (object == NULL || slot->Generation != generation) {
        ReportStale(Client, Handle, slot, generation, Type, Function);
    }
    if (Type != FxTypeAny && object->Type->Type != Type) {
        FxViolation(Client, WDF_INVALID_HANDLE, (ULONG_PTR)Handle, Type,
                    "%s: %p is a %s, but a %s is needed", FxApiName(Function), Handle,
                    object->Type->Name, wanted);
    }
    return object;
}

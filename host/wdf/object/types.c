/* The table of object kinds, made from types.def. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

/* Kinds that hold nothing need no hooks; the others name theirs here. */
#define HOOKS(Enum, DisposeHook, DestroyHook)                                                      \
    [FxType##Enum] = {.Dispose = (DisposeHook), .Destroy = (DestroyHook)}

static const struct {
    void (*Dispose)(FX_OBJECT *Object);
    void (*Destroy)(FX_OBJECT *Object);
} Hooks[FxTypeMaximum] = {
    HOOKS(Driver, NULL, FxDriverDestroy),
    HOOKS(Device, FxDeviceDispose, FxDeviceDestroy),
    HOOKS(Queue, FxQueueDispose, FxQueueDestroy),
    HOOKS(Request, NULL, FxRequestDestroy),
    HOOKS(File, NULL, FxFileDestroy),
    HOOKS(Memory, NULL, FxMemoryDestroy),
    HOOKS(Timer, FxTimerDispose, NULL),
    HOOKS(Dpc, FxDpcDispose, NULL),
    HOOKS(WorkItem, FxWorkItemDispose, NULL),
    HOOKS(String, NULL, FxStringDestroy),
    HOOKS(Collection, FxCollectionDispose, NULL),
    HOOKS(Key, NULL, FxKeyDestroy),
    HOOKS(Target, FxTargetDispose, FxTargetDestroy),
    HOOKS(CmResList, NULL, FxCmResListDestroy),
};

static FX_TYPE_INFO Types[FxTypeMaximum] = {
#define FX_TYPE_ROW(Enum, NameText, Struct, FlagBits)                                              \
    [FxType##Enum] = {                                                                             \
        .Type = FxType##Enum, .Name = NameText, .Size = sizeof(Struct), .Flags = (FlagBits)},
#include "host/wdf/object/types.def"
#undef FX_TYPE_ROW
};

void FxTypesInit(void) {
    for (ULONG i = 0; i < FxTypeMaximum; i++) {
        Types[i].Dispose = Hooks[i].Dispose;
        Types[i].Destroy = Hooks[i].Destroy;
    }
    Types[FxTypeAny].Name = "WDFOBJECT";
}

const FX_TYPE_INFO *FxTypeInfo(FX_TYPE Type) { return &Types[Type]; }

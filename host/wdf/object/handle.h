/*
 * The handle table. A handle is FX_HANDLE_PREFIX | generation << 23 | slot << 3: not canonical, so
 * a driver that dereferences one faults at once, and dead after its object's end, so a stale handle
 * never names a younger object. Slots are reused first in, first out.
 *
 * Resolving takes no lock: slots are never moved or freed before the runtime unloads, and an
 * object's memory lives as long as the caller holds a handle legitimately.
 */
#ifndef HOST_WDF_OBJECT_HANDLE_H
#define HOST_WDF_OBJECT_HANDLE_H

#define FX_HANDLE_PREFIX 0x00DF000000000000ull

typedef enum _FX_TYPE {
    FxTypeAny = 0,
#define FX_TYPE_ROW(Enum, Name, Struct, Flags) FxType##Enum,
#include "host/wdf/object/types.def"
#undef FX_TYPE_ROW
    FxTypeMaximum
} FX_TYPE;

void FxHandleTableInit(void);
void FxHandleTableFree(void);

/* STATUS_INSUFFICIENT_RESOURCES when the table cannot grow. */
NTSTATUS FxHandleAllocate(FX_OBJECT *Object, WDFOBJECT *RetHandle);

/* Site is the return address kept for the report on a later use. */
void FxHandleFree(WDFOBJECT Handle, FX_TYPE Type, const void *Site);

/* Never returns with an invalid handle: reports it (0x10D/5 or /4) with what the slot last named.
 */
FX_OBJECT *FxHandleResolve(const FX_CLIENT *Client, const void *Handle, FX_TYPE Type,
                           PCSTR Function);

#define FX_RESOLVE(Client, Handle, TypeName, Struct)                                               \
    ((Struct *)FxHandleResolve((Client), (const void *)(Handle), FxType##TypeName, __func__))

#endif

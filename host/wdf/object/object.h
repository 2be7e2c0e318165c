/*
 * The object core: what every framework object is before it is anything else.
 *
 * Lifecycle: FxObjectCreate (one reference, linked to its parent, callbacks silent) → fill in the
 * type's part → FxObjectPublish (the driver's callbacks count from here) → FxObjectDelete
 * (once: by the driver, by the parent, or by the framework) → [passive work item if the cleanup
 * must not run here] → the type's Dispose, the children, EvtCleanup → the last reference →
 * EvtDestroy, the type's Destroy, memory freed. A child holds a reference on its parent, so parents
 * are destroyed last.
 *
 * FxObjectAbandon instead of Publish when construction fails: nothing of the driver is called.
 */
#ifndef HOST_WDF_OBJECT_OBJECT_H
#define HOST_WDF_OBJECT_OBJECT_H

#define FX_NO_DELETE 0x1u
#define FX_PASSIVE 0x2u

typedef struct _FX_TYPE_INFO {
    FX_TYPE Type;
    PCSTR Name;
    SIZE_T Size;
    ULONG Flags;
    /* Stops what the object does by itself. Runs first, before the children are disposed. */
    void (*Dispose)(FX_OBJECT *Object);
    /* Releases what the object holds. Runs last, after EvtDestroy. */
    void (*Destroy)(FX_OBJECT *Object);
} FX_TYPE_INFO;

/* One context space of an object; the driver's bytes follow this header. */
typedef struct _FX_CONTEXT {
    struct _FX_CONTEXT *Next;
    FX_OBJECT *Object;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO TypeInfo; /* the unique one; NULL: callbacks without context */
    PFN_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanup;
    PFN_WDF_OBJECT_CONTEXT_DESTROY EvtDestroy;
    ULONG Signature;
    BOOLEAN Inline; /* part of the object's own allocation */
    DECLSPEC_ALIGN(16) UCHAR Data[];
} FX_CONTEXT;

/* A reference the driver took, remembered until it gives it back with the same tag. */
typedef struct _FX_REFERENCE {
    struct _FX_REFERENCE *Next;
    PVOID Tag;
    LONG Line;
    PCSTR File;
} FX_REFERENCE;

typedef enum _FX_STATE { FxStateLive, FxStateDeleting, FxStateDisposed } FX_STATE;

struct _FX_OBJECT {
    const FX_TYPE_INFO *Type;
    FX_CLIENT *Client;
    WDFOBJECT Handle;
    volatile LONG References;
    FX_STATE State;
    BOOLEAN Published;
    BOOLEAN NoDelete;
    BOOLEAN PassiveCleanup; /* here or in any descendant */
    WDF_EXECUTION_LEVEL ExecutionLevel;
    WDF_SYNCHRONIZATION_SCOPE Scope;
    FX_OBJECT *Parent;
    LIST_ENTRY Siblings;
    LIST_ENTRY Children;
    LIST_ENTRY ClientLink;
    LIST_ENTRY DisposeLink;
    FX_CONTEXT *Contexts;
    FX_REFERENCE *DriverReferences;
    FX_DEVICE *Device;     /* the device it belongs to, NULL above devices */
    FX_LOCK *CallbackLock; /* serialises callbacks of this object; NULL: none */
    const void *DeleteSite;
};

/* What WDF_OBJECT_ATTRIBUTES a create function takes. */
#define FX_ATTR_REQUIRED 0x1u
#define FX_ATTR_NO_PARENT 0x2u
#define FX_ATTR_PARENT_REQUIRED 0x4u
#define FX_ATTR_LEVEL 0x8u
#define FX_ATTR_SCOPE 0x10u

/* Trailer: bytes after the type's struct, 16-aligned, see FxObjectTrailer. */
NTSTATUS FxObjectCreate(FX_CLIENT *Client, FX_TYPE Type, PWDF_OBJECT_ATTRIBUTES Attributes,
                        ULONG Rules, FX_OBJECT *DefaultParent, SIZE_T Trailer,
                        FX_OBJECT **RetObject);
NTSTATUS FxAttributesCheck(FX_CLIENT *Client, const WDF_OBJECT_ATTRIBUTES *Attributes, ULONG Rules);
PVOID FxObjectTrailer(FX_OBJECT *Object);
void FxObjectPublish(FX_OBJECT *Object);
void FxObjectAbandon(FX_OBJECT *Object);

/* FALSE if it was being deleted already. IRQL: <= DISPATCH_LEVEL. */
BOOLEAN FxObjectDelete(FX_OBJECT *Object);
void FxObjectReference(FX_OBJECT *Object);
void FxObjectDereference(FX_OBJECT *Object);

/* Runs the driver's cleanup callbacks of the object and of its children now, once; the object
 * itself stays until its delete. Used where KMDF cleans up before the object's end. */
void FxObjectDisposeEarly(FX_OBJECT *Object);

/* Makes Parent the parent of a parentless object. */
void FxObjectSetParent(FX_OBJECT *Object, FX_OBJECT *Parent);

void FxTypesInit(void);
const FX_TYPE_INFO *FxTypeInfo(FX_TYPE Type);

/* Adds a context; *RetContext is its data. STATUS_OBJECT_NAME_EXISTS gives the one already there.
 */
NTSTATUS FxContextAdd(FX_OBJECT *Object, const WDF_OBJECT_ATTRIBUTES *Attributes,
                      PVOID *RetContext);
void FxContextInitInline(FX_OBJECT *Object, FX_CONTEXT *Context,
                         const WDF_OBJECT_ATTRIBUTES *Attributes);
SIZE_T FxContextBytes(const WDF_OBJECT_ATTRIBUTES *Attributes);
PCWDF_OBJECT_CONTEXT_TYPE_INFO FxContextUniqueType(PCWDF_OBJECT_CONTEXT_TYPE_INFO TypeInfo);
void FxContextCallCleanup(FX_OBJECT *Object);
void FxContextCallDestroy(FX_OBJECT *Object);
void FxContextFree(FX_OBJECT *Object);

/* Sized structures: copies Source (Size given in its first ULONG) into Target, zeroed first.
 * FALSE if the size is none of those listed. */
BOOLEAN FxCopySized(void *Target, SIZE_T TargetSize, const void *Source, const USHORT *Sizes,
                    ULONG SizeCount);
#define FX_COPY_SIZED(Target, Source, ...)                                                         \
    FxCopySized((Target), sizeof(*(Target)), (Source), (const USHORT[]){__VA_ARGS__},              \
                (ULONG)(sizeof((const USHORT[]){__VA_ARGS__}) / sizeof(USHORT)))

#endif

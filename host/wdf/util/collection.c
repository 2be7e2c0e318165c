/* WDFCOLLECTION: an ordered list of referenced objects. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

NTSTATUS imp_WdfCollectionCreate(PWDF_DRIVER_GLOBALS Globals,
                                 PWDF_OBJECT_ATTRIBUTES CollectionAttributes,
                                 WDFCOLLECTION *Collection) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_REQUIRE(client, Collection);
    *Collection = NULL;
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(client, FxTypeCollection, CollectionAttributes, 0,
                                     (FX_OBJECT *)client->Driver, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_COLLECTION *collection = (FX_COLLECTION *)object;
    KeInitializeSpinLock(&collection->Lock);
    InitializeListHead(&collection->Entries);
    FxObjectPublish(object);
    *Collection = (WDFCOLLECTION)object->Handle;
    return STATUS_SUCCESS;
}

NTSTATUS FxCollectionAppend(FX_COLLECTION *Collection, FX_OBJECT *Object) {
    FX_COLLECTION_ENTRY *entry = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*entry), FX_TAG);
    if (entry == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    entry->Object = Object;
    FxObjectReference(Object);
    KIRQL irql;
    KeAcquireSpinLock(&Collection->Lock, &irql);
    InsertTailList(&Collection->Entries, &entry->Link);
    Collection->Count++;
    KeReleaseSpinLock(&Collection->Lock, irql);
    return STATUS_SUCCESS;
}

/* With the lock held. */
static FX_COLLECTION_ENTRY *EntryAt(FX_COLLECTION *Collection, ULONG Index) {
    for (LIST_ENTRY *link = Collection->Entries.Flink; link != &Collection->Entries;
         link = link->Flink) {
        if (Index-- == 0) {
            return CONTAINING_RECORD(link, FX_COLLECTION_ENTRY, Link);
        }
    }
    return NULL;
}

FX_OBJECT *FxCollectionAt(FX_COLLECTION *Collection, ULONG Index) {
    KIRQL irql;
    KeAcquireSpinLock(&Collection->Lock, &irql);
    FX_COLLECTION_ENTRY *entry = EntryAt(Collection, Index);
    FX_OBJECT *object = entry != NULL ? entry->Object : NULL;
    KeReleaseSpinLock(&Collection->Lock, irql);
    return object;
}

/* With the lock held. */
static void Unlink(FX_COLLECTION *Collection, FX_COLLECTION_ENTRY *Entry) {
    RemoveEntryList(&Entry->Link);
    Collection->Count--;
}

static void FreeEntry(FX_COLLECTION_ENTRY *Entry) {
    FxObjectDereference(Entry->Object);
    ExFreePoolWithTag(Entry, FX_TAG);
}

void FxCollectionDispose(FX_OBJECT *Object) {
    FX_COLLECTION *collection = (FX_COLLECTION *)Object;
    for (;;) {
        KIRQL irql;
        KeAcquireSpinLock(&collection->Lock, &irql);
        FX_COLLECTION_ENTRY *entry = EntryAt(collection, 0);
        if (entry != NULL) {
            Unlink(collection, entry);
        }
        KeReleaseSpinLock(&collection->Lock, irql);
        if (entry == NULL) {
            return;
        }
        FreeEntry(entry);
    }
}

ULONG imp_WdfCollectionGetCount(PWDF_DRIVER_GLOBALS Globals, WDFCOLLECTION Collection) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), Collection, Collection, FX_COLLECTION)->Count;
}

NTSTATUS imp_WdfCollectionAdd(PWDF_DRIVER_GLOBALS Globals, WDFCOLLECTION Collection,
                              WDFOBJECT Object) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_COLLECTION *collection = FX_RESOLVE(client, Collection, Collection, FX_COLLECTION);
    return FxCollectionAppend(collection, FX_RESOLVE(client, Object, Any, FX_OBJECT));
}

void imp_WdfCollectionRemove(PWDF_DRIVER_GLOBALS Globals, WDFCOLLECTION Collection,
                             WDFOBJECT Item) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_COLLECTION *collection = FX_RESOLVE(client, Collection, Collection, FX_COLLECTION);
    FX_OBJECT *object = FX_RESOLVE(client, Item, Any, FX_OBJECT);
    FX_COLLECTION_ENTRY *found = NULL;
    KIRQL irql;
    KeAcquireSpinLock(&collection->Lock, &irql);
    for (LIST_ENTRY *link = collection->Entries.Flink; link != &collection->Entries;
         link = link->Flink) {
        FX_COLLECTION_ENTRY *entry = CONTAINING_RECORD(link, FX_COLLECTION_ENTRY, Link);
        if (entry->Object == object) {
            Unlink(collection, entry);
            found = entry;
            break;
        }
    }
    KeReleaseSpinLock(&collection->Lock, irql);
    if (found == NULL) {
        FxViolation(client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Collection, (ULONG_PTR)Item,
                    "WdfCollectionRemove: the object %p is not in the collection %p", Item,
                    Collection);
    }
    FreeEntry(found);
}

void imp_WdfCollectionRemoveItem(PWDF_DRIVER_GLOBALS Globals, WDFCOLLECTION Collection,
                                 ULONG Index) {
    FX_CLIENT *client = FX_CLIENT_OF(Globals);
    FX_COLLECTION *collection = FX_RESOLVE(client, Collection, Collection, FX_COLLECTION);
    KIRQL irql;
    KeAcquireSpinLock(&collection->Lock, &irql);
    FX_COLLECTION_ENTRY *entry = EntryAt(collection, Index);
    if (entry != NULL) {
        Unlink(collection, entry);
    }
    KeReleaseSpinLock(&collection->Lock, irql);
    if (entry == NULL) {
        FxViolation(client, WDF_VERIFIER_FATAL_ERROR, (ULONG_PTR)Collection, Index,
                    "WdfCollectionRemoveItem: the collection %p has no item %u", Collection, Index);
    }
    FreeEntry(entry);
}

static WDFOBJECT HandleAt(FX_COLLECTION *Collection, ULONG Index) {
    FX_OBJECT *object = FxCollectionAt(Collection, Index);
    return object != NULL ? object->Handle : NULL;
}

WDFOBJECT imp_WdfCollectionGetItem(PWDF_DRIVER_GLOBALS Globals, WDFCOLLECTION Collection,
                                   ULONG Index) {
    return HandleAt(FX_RESOLVE(FX_CLIENT_OF(Globals), Collection, Collection, FX_COLLECTION),
                    Index);
}

WDFOBJECT imp_WdfCollectionGetFirstItem(PWDF_DRIVER_GLOBALS Globals, WDFCOLLECTION Collection) {
    return HandleAt(FX_RESOLVE(FX_CLIENT_OF(Globals), Collection, Collection, FX_COLLECTION), 0);
}

WDFOBJECT imp_WdfCollectionGetLastItem(PWDF_DRIVER_GLOBALS Globals, WDFCOLLECTION Collection) {
    FX_COLLECTION *collection =
        FX_RESOLVE(FX_CLIENT_OF(Globals), Collection, Collection, FX_COLLECTION);
    return collection->Count == 0 ? NULL : HandleAt(collection, collection->Count - 1);
}

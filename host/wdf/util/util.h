/* Small value objects: strings, collections, resource lists. */
#ifndef HOST_WDF_UTIL_UTIL_H
#define HOST_WDF_UTIL_UTIL_H

/* Value is the text, in pool, NUL-terminated; empty when none was given. */
typedef struct _FX_STRING {
    FX_OBJECT Object;
    UNICODE_STRING Value;
} FX_STRING;

typedef struct _FX_COLLECTION_ENTRY {
    LIST_ENTRY Link;
    FX_OBJECT *Object; /* referenced */
} FX_COLLECTION_ENTRY;

typedef struct _FX_COLLECTION {
    FX_OBJECT Object;
    KSPIN_LOCK Lock;
    LIST_ENTRY Entries;
    ULONG Count;
} FX_COLLECTION;

typedef struct _FX_CMRESLIST {
    FX_OBJECT Object;
    CM_PARTIAL_RESOURCE_DESCRIPTOR *Descriptors; /* pool */
    ULONG Count;
} FX_CMRESLIST;

void FxStringDestroy(FX_OBJECT *Object);
void FxCollectionDispose(FX_OBJECT *Object);
void FxCmResListDestroy(FX_OBJECT *Object);

/* Text is copied; it may be NULL for an empty string. */
NTSTATUS FxStringCreate(FX_CLIENT *Client, PCUNICODE_STRING Text, PWDF_OBJECT_ATTRIBUTES Attributes,
                        FX_OBJECT *DefaultParent, FX_STRING **RetString);
/* Gives an existing WDFSTRING new text. */
NTSTATUS FxStringAssign(FX_STRING *String, PCUNICODE_STRING Text);
NTSTATUS FxCollectionAppend(FX_COLLECTION *Collection, FX_OBJECT *Object);
FX_OBJECT *FxCollectionAt(FX_COLLECTION *Collection, ULONG Index);

/* A resource list holding a copy of the first (only) full descriptor of List; List may be NULL. */
NTSTATUS FxCmResListCreate(FX_DEVICE *Device, const CM_RESOURCE_LIST *List, FX_CMRESLIST **RetList);

/* Owned copies of UNICODE_STRINGs (pool, NUL-terminated). */
NTSTATUS FxTextCopy(PUNICODE_STRING RetCopy, PCUNICODE_STRING Text);
void FxTextFree(PUNICODE_STRING Text);

#endif

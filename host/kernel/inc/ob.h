/*
 * The object manager: typed, named, counted objects and the handles that refer to them.
 *
 * An object is a header followed by its body; everybody outside ob/ sees the body only. It lives
 * as long as its pointer count is above zero. A handle holds one pointer reference and one handle
 * reference; when the last handle goes, a temporary object loses its name (and the name's
 * reference), and its type's Close procedure runs. When the last pointer goes, Delete runs, at
 * PASSIVE_LEVEL always: a dereference at a higher level hands the object to a worker.
 *
 * Lock order: a handle table's lock before the namespace lock. Type procedures run with neither.
 */
#pragma once

#include <ntifs.h>

#define OBP_TAG_OBJECT 'jbOK'
#define OBP_TAG_NAME 'mNbO'
#define OBP_TAG_TABLE 'btbO'

typedef struct _HANDLE_TABLE HANDLE_TABLE, *PHANDLE_TABLE;

// What a lookup passes to a type's Parse procedure.
typedef struct _OB_PARSE {
    KPROCESSOR_MODE Mode;
    ULONG Attributes;         // OBJ_*
    UNICODE_STRING Complete;  // the whole name as given
    UNICODE_STRING Remaining; // what follows the object, with its leading backslash if any
    PVOID Context;            // the caller's: an open packet for files
    POBJECT_TYPE WantedType;  // NULL: any
} OB_PARSE;

// Procedures a type may have; each may be NULL.
typedef struct _OB_TYPE_PROCEDURES {
    // A handle to `object` was closed; `processHandles` counts those its process has left.
    VOID (*Close)(PVOID object, LONG_PTR processHandles, LONG_PTR systemHandles);
    VOID (*Delete)(PVOID object);
    // Returns a referenced object, or STATUS_REPARSE with `ret_reparse` allocated from pool
    // (the caller frees its Buffer), to start again with another name.
    NTSTATUS (*Parse)(PVOID object, OB_PARSE *parse, PVOID *ret_object,
                      PUNICODE_STRING ret_reparse);
} OB_TYPE_PROCEDURES;

#define OB_NOT_WAITABLE 0xFFFFFFFFu

#define OB_FLAG_PERMANENT 0x01u
#define OB_FLAG_STATIC 0x04u // not from pool: never freed

// In front of each body. Bodies are 16-aligned.
typedef struct _OB_HEADER {
    volatile LONG64 PointerCount;
    volatile LONG64 HandleCount;
    POBJECT_TYPE Type;
    struct _OB_NAME *Name; // guarded by the namespace lock
    struct _OB_HEADER *NextToDelete;
    ULONG Flags; // OB_FLAG_*
    ULONG BodySize;
    PACL Dacl;      // guarded by the namespace lock; NULL: everybody may open it
    PVOID Reserved; // bodies stay 16-aligned
} OB_HEADER, *POB_HEADER;

C_ASSERT(sizeof(OB_HEADER) % 16 == 0);

static inline POB_HEADER ObpHeader(PVOID object) { return (POB_HEADER)object - 1; }

// For an object that exists before pool does: `struct { OB_HEADER Header; EPROCESS Body; }` with
// Header set to this. Its Type is filled in when the type has been made.
#define OB_STATIC_HEADER {.PointerCount = 1, .Flags = OB_FLAG_STATIC | OB_FLAG_PERMANENT}

struct _OBJECT_TYPE {
    UNICODE_STRING Name;
    GENERIC_MAPPING Mapping;
    ACCESS_MASK ValidAccess;
    ULONG WaitOffset; // of the DISPATCHER_HEADER in the body, or OB_NOT_WAITABLE
    LONG Objects;
    OB_TYPE_PROCEDURES Procedures;
};

typedef struct _OB_TYPE_INIT {
    PCWSTR Name;
    GENERIC_MAPPING Mapping;
    ACCESS_MASK ValidAccess;
    ULONG WaitOffset;
    OB_TYPE_PROCEDURES Procedures;
} OB_TYPE_INIT;

extern POBJECT_TYPE ObpTypeType;
extern POBJECT_TYPE ObpDirectoryType;
extern POBJECT_TYPE ObpSymbolicLinkType;
extern POBJECT_TYPE ObpEventTypeExport;

NTSTATUS ObInitSystem(VOID);

// Creates a type and its object in \ObjectTypes. Types are never deleted.
NTSTATUS ObpCreateType(const OB_TYPE_INIT *init, POBJECT_TYPE *ret_type);

// A new nameless object with a zeroed body and one reference.
NTSTATUS ObpAllocateObject(POBJECT_TYPE type, SIZE_T bodySize, PVOID *ret_object);

POBJECT_TYPE ObpObjectType(PVOID object);

// Gives a nameless object a name (absolute, or relative to the directory `root`). On success the
// namespace holds a reference of its own until the object is made temporary and has no handle.
// STATUS_OBJECT_NAME_COLLISION: `ret_existing`, when not NULL, receives a reference to the other.
NTSTATUS ObpInsertName(PVOID object, PVOID root, PCUNICODE_STRING name, ULONG attributes,
                       PVOID *ret_existing);
VOID ObpMakePermanent(PVOID object);

// Finds by name; the result is referenced.
NTSTATUS ObpLookup(HANDLE root, PCUNICODE_STRING name, ULONG attributes, POBJECT_TYPE type,
                   KPROCESSOR_MODE mode, PVOID parseContext, PVOID *ret_object);

// Copies OBJECT_ATTRIBUTES of the previous mode with probing. The name's buffer is captured into
// pool; free with ObpReleaseAttributes.
typedef struct _OB_ATTRIBUTES {
    HANDLE Root;
    UNICODE_STRING Name; // Buffer NULL: no name
    ULONG Attributes;
} OB_ATTRIBUTES;
NTSTATUS ObpCaptureAttributes(const OBJECT_ATTRIBUTES *source, KPROCESSOR_MODE mode,
                              OB_ATTRIBUTES *ret_attributes);
VOID ObpReleaseAttributes(OB_ATTRIBUTES *attributes);

// Create-or-open by attributes, then a handle: what every NtCreateXxx of a simple object does.
// Consumes the reference to `object`.
NTSTATUS ObpInsertAndOpen(PVOID object, const OB_ATTRIBUTES *attributes, ACCESS_MASK desired,
                          KPROCESSOR_MODE mode, PHANDLE ret_handle);

// Opens an existing object of `type` by attributes.
NTSTATUS ObpOpenByAttributes(const OBJECT_ATTRIBUTES *attributes, POBJECT_TYPE type,
                             ACCESS_MASK desired, KPROCESSOR_MODE mode, PVOID parseContext,
                             PHANDLE ret_handle);

// Handles. A new handle takes its own reference. Kernel handles have the high bit set and are
// usable in any process but only from kernel mode.
NTSTATUS ObpCreateHandle(PVOID object, ACCESS_MASK granted, ULONG attributes, PHANDLE ret_handle);
ACCESS_MASK ObpMapAccess(POBJECT_TYPE type, ACCESS_MASK desired);
NTSTATUS ObpWriteHandle(PHANDLE target, HANDLE value, KPROCESSOR_MODE mode);
PHANDLE_TABLE ObpCreateHandleTable(VOID);
// Closes every handle of a process that ends, then frees the table.
VOID ObpDestroyHandleTable(PHANDLE_TABLE table);
NTSTATUS ObpCloseHandle(HANDLE handle, KPROCESSOR_MODE mode);

// Whether a client may open the object for this; kernel callers do not ask.
NTSTATUS ObpCheckAccess(PVOID object, ACCESS_MASK desired);

// The DISPATCHER_HEADER a wait on `object` waits for, or NULL.
PVOID ObpWaitObject(PVOID object);

NTSTATUS ObpInitWaitTypes(VOID);

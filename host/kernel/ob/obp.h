/*
 * What the object manager's files share: the header in front of each object, the namespace and its
 * lock. Private to ob/, but for the header, which static objects of other rooms need too.
 */
#pragma once

#include "host/kernel/inc/ob.h"
#include "host/kernel/inc/ps.h"

typedef struct _OB_DIRECTORY {
    LIST_ENTRY Entries; // OB_NAME.Link
} OB_DIRECTORY, *POB_DIRECTORY;

// The tie between an object and the directory that names it. The directory is referenced.
typedef struct _OB_NAME {
    LIST_ENTRY Link;
    PVOID Object;
    POB_DIRECTORY Directory;
    UNICODE_STRING Name; // the characters follow this structure
} OB_NAME, *POB_NAME;

typedef struct _OB_SYMBOLIC_LINK {
    UNICODE_STRING Target;
    LARGE_INTEGER CreationTime;
} OB_SYMBOLIC_LINK, *POB_SYMBOLIC_LINK;

extern FAST_MUTEX ObpNamespaceLock;
extern POB_DIRECTORY ObpRoot;

// Drops a temporary object's name once no handle is left.
VOID ObpDropNameIfTemporary(PVOID object);
// Called under the namespace lock.
POB_NAME ObpFindEntry(POB_DIRECTORY directory, PCUNICODE_STRING name);
VOID ObpFreeSecurity(PVOID object);
// Puts a type into \ObjectTypes; types made before the namespace are named later.
BOOLEAN ObpNameType(POBJECT_TYPE type);
// The link type and the links every system has: \??, \DosDevices, ...
NTSTATUS ObpInitLinks(VOID);

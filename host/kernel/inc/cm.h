/*
 * The configuration manager: a registry held in memory, filled from the boot script.
 *
 * Keys form a tree of nodes under \Registry. A node stays allocated while a key object refers to
 * it, even after it has been deleted; every use of such a key gives STATUS_KEY_DELETED. One mutex
 * guards the whole tree: registry calls are PASSIVE_LEVEL calls.
 */
#pragma once

#include <ntifs.h>
#include "host/kernel/inc/ob.h"

#define CMP_TAG ' gMC'

typedef struct _CM_VALUE {
    LIST_ENTRY Link;
    UNICODE_STRING Name;
    ULONG Type;
    ULONG Length;
    PUCHAR Data;
} CM_VALUE, *PCM_VALUE;

typedef struct _CM_NODE {
    LIST_ENTRY Link; // in Parent->Children, which is sorted by name as NT enumerates it
    struct _CM_NODE *Parent;
    LIST_ENTRY Children;
    LIST_ENTRY Values;
    ULONG ChildCount;
    ULONG ValueCount;
    LONG References;
    BOOLEAN Deleted;
    BOOLEAN Volatile;
    LARGE_INTEGER LastWrite;
    UNICODE_STRING Name;
} CM_NODE, *PCM_NODE;

// Body of a key object.
typedef struct _CM_KEY {
    PCM_NODE Node;
} CM_KEY, *PCM_KEY;

extern POBJECT_TYPE CmpKeyType;

NTSTATUS CmInitSystem(VOID);

// For the kernel itself, by full path ("\Registry\Machine\..."). Missing keys are created.
NTSTATUS CmSetValueAt(PCUNICODE_STRING path, PCUNICODE_STRING value, ULONG type, const void *data,
                      ULONG length);
NTSTATUS CmSetValue(PCWSTR key, PCWSTR value, ULONG type, const void *data, ULONG length);
NTSTATUS CmCreateKeyPath(PCUNICODE_STRING path);
// Opens for kernel use; the handle is a kernel handle. Only the last component is created.
NTSTATUS CmOpen(HANDLE root, PCUNICODE_STRING path, ACCESS_MASK access, BOOLEAN create,
                PHANDLE ret_handle);
// Reads a value into pool (tag CMP_TAG), followed by two zero characters; the caller frees. The
// type must match unless REG_NONE. `ret_length` does not count the zeroes.
NTSTATUS CmQuery(HANDLE key, PCWSTR value, ULONG type, PVOID *ret_data, ULONG *ret_length);
// The same whatever the type.
NTSTATUS CmQueryTyped(HANDLE key, PCWSTR value, ULONG *ret_type, PVOID *ret_data,
                      ULONG *ret_length);

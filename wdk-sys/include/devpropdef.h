/*
 * Device properties: how a key is named and what types a value can have.
 */
#ifndef CWDK_DEVPROPDEF_H
#define CWDK_DEVPROPDEF_H

#include "nt/basic.h"

#define DEVPROP_TRUE ((CHAR) - 1)
#define DEVPROP_FALSE ((CHAR)0)

#define DEVPROPID_FIRST_USABLE 2

#define DEVPROP_MASK_TYPE 4095
#define DEVPROP_MASK_TYPEMOD 61440

#define DEVPROP_TYPE_EMPTY 0
#define DEVPROP_TYPE_NULL 1
#define DEVPROP_TYPE_SBYTE 2
#define DEVPROP_TYPE_BYTE 3
#define DEVPROP_TYPE_INT16 4
#define DEVPROP_TYPE_UINT16 5
#define DEVPROP_TYPE_INT32 6
#define DEVPROP_TYPE_UINT32 7
#define DEVPROP_TYPE_INT64 8
#define DEVPROP_TYPE_UINT64 9
#define DEVPROP_TYPE_FLOAT 10
#define DEVPROP_TYPE_DOUBLE 11
#define DEVPROP_TYPE_DECIMAL 12
#define DEVPROP_TYPE_GUID 13
#define DEVPROP_TYPE_CURRENCY 14
#define DEVPROP_TYPE_DATE 15
#define DEVPROP_TYPE_FILETIME 0x10
#define DEVPROP_TYPE_BOOLEAN 0x11
#define DEVPROP_TYPE_STRING 0x12
#define DEVPROP_TYPE_SECURITY_DESCRIPTOR 0x13
#define DEVPROP_TYPE_SECURITY_DESCRIPTOR_STRING 0x14
#define DEVPROP_TYPE_DEVPROPKEY 0x15
#define DEVPROP_TYPE_DEVPROPTYPE 0x16
#define DEVPROP_TYPE_ERROR 23
#define DEVPROP_TYPE_NTSTATUS 0x18
#define DEVPROP_TYPE_STRING_INDIRECT 0x19
#define DEVPROP_TYPE_BINARY 0x1003
#define DEVPROP_TYPE_STRING_LIST 0x2012

#define DEVPROP_TYPEMOD_ARRAY 0x1000
#define DEVPROP_TYPEMOD_LIST 0x2000

#define MAX_DEVPROP_TYPE 0x19
#define MAX_DEVPROP_TYPEMOD 0x2000

EXTERN_C_START

typedef GUID DEVPROPGUID;

typedef ULONG DEVPROPID;

typedef CHAR DEVPROP_BOOLEAN;

typedef GUID *PDEVPROPGUID;

typedef ULONG *PDEVPROPID;

typedef CHAR *PDEVPROP_BOOLEAN;

typedef enum _DEVPROPSTORE {
    DEVPROP_STORE_SYSTEM = 0,
    DEVPROP_STORE_USER,
} DEVPROPSTORE,
    *PDEVPROPSTORE;

typedef struct _DEVPROPKEY DEVPROPKEY, *PDEVPROPKEY;
struct _DEVPROPKEY {
    DEVPROPGUID fmtid;
    DEVPROPID pid;
};

typedef struct _DEVPROPCOMPKEY DEVPROPCOMPKEY, *PDEVPROPCOMPKEY;
struct _DEVPROPCOMPKEY {
    DEVPROPKEY Key;
    DEVPROPSTORE Store;
    PCWSTR LocaleName;
};

typedef struct _DEVPROPERTY DEVPROPERTY, *PDEVPROPERTY;
struct _DEVPROPERTY {
    DEVPROPCOMPKEY CompKey;
    DEVPROPTYPE Type;
    ULONG BufferSize;
    PVOID Buffer;
};

EXTERN_C_END

#ifndef IsEqualDevPropKey
#define IsEqualDevPropKey(a, b) (((a).pid == (b).pid) && IsEqualIID(&(a).fmtid, &(b).fmtid))
#endif

/* As DEFINE_GUID: a declaration, or with INITGUID the definition. */
#undef DEFINE_DEVPROPKEY
#if defined(INITGUID)
#define DEFINE_DEVPROPKEY(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8, pid)                    \
    CWDK_GUID_LINKAGE_ const DEVPROPKEY name;                                                      \
    const DEVPROPKEY                                                                               \
        __declspec(selectany) name = {{l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}, pid}
#else
#define DEFINE_DEVPROPKEY(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8, pid)                    \
    CWDK_GUID_LINKAGE_ const DEVPROPKEY name
#endif

#endif

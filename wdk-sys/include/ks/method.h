/*
 * Methods: what clients call. A set is a GUID, an item a number in it.
 */
#ifndef CWDK_KS_METHOD_H
#define CWDK_KS_METHOD_H

#include "wdm.h"
#include "ks/types.h"
#include "ks/property.h"

#define KSMETHOD_TYPE_NONE 0
#define KSMETHOD_TYPE_READ 1
#define KSMETHOD_TYPE_SEND 1
#define KSMETHOD_TYPE_WRITE 2
#define KSMETHOD_TYPE_MODIFY 3
#define KSMETHOD_TYPE_SOURCE 4
#define KSMETHOD_TYPE_SETSUPPORT 0x100
#define KSMETHOD_TYPE_BASICSUPPORT 0x200
#define KSMETHOD_TYPE_TOPOLOGY 0x10000000

EXTERN_C_START

typedef enum KSMETHOD_STREAMALLOCATOR {
    KSMETHOD_STREAMALLOCATOR_ALLOC = 0,
    KSMETHOD_STREAMALLOCATOR_FREE,
} KSMETHOD_STREAMALLOCATOR;

typedef enum KSMETHOD_STREAMIO {
    KSMETHOD_STREAMIO_READ = 0,
    KSMETHOD_STREAMIO_WRITE,
} KSMETHOD_STREAMIO;

typedef struct {
    ULONG MethodId;
    union {
        PFNKSFASTHANDLER MethodHandler;
        BOOLEAN MethodSupported;
    };
} KSFASTMETHOD_ITEM, *PKSFASTMETHOD_ITEM;

typedef struct {
    ULONG MethodId;
    union {
        PFNKSHANDLER MethodHandler;
        BOOLEAN MethodSupported;
    };
    ULONG MinMethod;
    ULONG MinData;
    PFNKSHANDLER SupportHandler;
    ULONG Flags;
} KSMETHOD_ITEM, *PKSMETHOD_ITEM;

typedef struct {
    const GUID *Set;
    ULONG MethodsCount;
    const KSMETHOD_ITEM *MethodItem;
    ULONG FastIoCount;
    const KSFASTMETHOD_ITEM *FastIoTable;
} KSMETHOD_SET, *PKSMETHOD_SET;

typedef struct {
    KSMETHOD Method;
    ULONG NodeId;
    ULONG Reserved;
} KSM_NODE, *PKSM_NODE;

/* Tables of methods, built as those of properties are. */
#define DEFINE_KSMETHOD_TABLE(tablename) const KSMETHOD_ITEM tablename[] =
#define DEFINE_KSMETHOD_ITEM(MethodId, Flags, MethodHandler, MinMethod, MinData, SupportHandler)   \
    {MethodId, {(PFNKSHANDLER)(MethodHandler)}, MinMethod, MinData, SupportHandler, Flags}
#define DEFINE_KSMETHOD_SET_TABLE(tablename) const KSMETHOD_SET tablename[] =
#define DEFINE_KSMETHOD_SET(Set, MethodsCount, MethodItem, FastIoCount, FastIoTable)               \
    {Set, MethodsCount, MethodItem, FastIoCount, FastIoTable}

EXTERN_C_END

#endif

/*
 * Scalar types, the structures every other subject needs (strings, lists, large integers)
 * and the macros that work on any structure.
 * What ntddk.h adds to nt/basic.h.
 */
#ifndef CWDK_NT_DDK_BASIC_H
#define CWDK_NT_DDK_BASIC_H

#include "nt/forward.h"

EXTERN_C_START

struct _NT_TIB {
    struct _EXCEPTION_REGISTRATION_RECORD *ExceptionList;
    PVOID StackBase;
    PVOID StackLimit;
    PVOID SubSystemTib;
    union {
        PVOID FiberData;
        ULONG Version;
    };
    PVOID ArbitraryUserPointer;
    struct _NT_TIB *Self;
};

typedef struct _NT_TIB32 NT_TIB32, *PNT_TIB32;
struct _NT_TIB32 {
    ULONG ExceptionList;
    ULONG StackBase;
    ULONG StackLimit;
    ULONG SubSystemTib;
    union {
        ULONG FiberData;
        ULONG Version;
    };
    ULONG ArbitraryUserPointer;
    ULONG Self;
};

typedef struct _NT_TIB64 NT_TIB64, *PNT_TIB64;
struct _NT_TIB64 {
    ULONG64 ExceptionList;
    ULONG64 StackBase;
    ULONG64 StackLimit;
    ULONG64 SubSystemTib;
    union {
        ULONG64 FiberData;
        ULONG Version;
    };
    ULONG64 ArbitraryUserPointer;
    ULONG64 Self;
};

EXTERN_C_END

#endif

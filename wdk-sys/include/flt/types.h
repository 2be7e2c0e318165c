/*
 * What all parts of the filter manager share: the opaque objects, what a callback is related to,
 * version numbers, and address arithmetic.
 *
 * A filter is a registered driver, a volume a mounted file system, an instance the attachment of
 * one to the other at an altitude. All are referenced objects: FltObjectReference keeps one, and
 * calls that return one have taken a reference for the caller, which FltObjectDereference gives
 * back.
 */
#ifndef CWDK_FLT_TYPES_H
#define CWDK_FLT_TYPES_H

#include "ntifs.h"

/* The calling convention of the filter manager. */
#define FLTAPI NTAPI

/* SAL for out pointers whose meaning depends on the callback's answer; documentation here. */
#define _Flt_ConnectionCookie_Outptr_ _Outptr_result_maybenull_
#define _Flt_CompletionContext_Outptr_ _Outptr_result_maybenull_

#define FLT_MAX_DEVICE_REPARSE_ATTEMPTS 0x40

#define FLT_MGR_WIN10_NI 0
#define FLT_MGR_WIN10_19H1 1
#define FLT_MGR_WIN10_CO 1
#define FLT_MGR_WIN10_RS1 1
#define FLT_MGR_WIN10_RS2 1
#define FLT_MGR_WIN10_RS3 1
#define FLT_MGR_WIN10_RS5 1
#define FLT_MGR_WIN10_VB 1
#define FLT_MGR_AFTER_XPSP2 1
#define FLT_MGR_BASELINE 1
#define FLT_MGR_LONGHORN 1
#define FLT_MGR_WIN7 1
#define FLT_MGR_WIN8 1
#define FLT_MGR_WINBLUE 1
#define FLT_MGR_WINTHRESHOLD 1

#define NULL_CONTEXT ((PVOID)(ULONG_PTR)0x0ULL)

EXTERN_C_START

typedef struct _FLT_FILTER *PFLT_FILTER;
typedef struct _FLT_INSTANCE *PFLT_INSTANCE;
typedef struct _FLT_PORT *PFLT_PORT;
typedef struct _FLT_VOLUME *PFLT_VOLUME;
typedef struct _FLT_RELATED_OBJECTS FLT_RELATED_OBJECTS, *PFLT_RELATED_OBJECTS;
typedef const struct _FLT_RELATED_OBJECTS *PCFLT_RELATED_OBJECTS;
typedef PVOID PFLT_CONTEXT;

struct _FLT_RELATED_OBJECTS {
    const USHORT Size;
    const USHORT TransactionContext;
    const PFLT_FILTER Filter;
    const PFLT_VOLUME Volume;
    const PFLT_INSTANCE Instance;
    const PFILE_OBJECT FileObject;
    const PKTRANSACTION Transaction;
};

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PVOID NTAPI FltGetRoutineAddress(_In_ PCSTR FltMgrRoutineName);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltObjectDereference(_Inout_ _Consumes_(fltobject) PVOID FltObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltObjectReference(_Inout_ PVOID FltObject);

EXTERN_C_END

#ifndef NOTHING
#define NOTHING
#endif
#ifndef Add2Ptr
#define Add2Ptr(P, I) ((PVOID)((PUCHAR)(P) + (I)))
#endif
#ifndef PtrOffset
#define PtrOffset(B, O) ((ULONG)((ULONG_PTR)(O) - (ULONG_PTR)(B)))
#endif
#ifndef ROUND_TO_SIZE
#define ROUND_TO_SIZE(_length, _alignment) (((_length) + ((_alignment) - 1)) & ~((_alignment) - 1))
#endif
#ifndef IS_ALIGNED
#define IS_ALIGNED(_pointer, _alignment) ((((ULONG_PTR)(_pointer)) & ((_alignment) - 1)) == 0)
#endif
#define FLT_ASSERT(_e) NT_ASSERT(_e)
#define FLT_ASSERTMSG(_m, _e) NT_ASSERTMSG(_m, _e)

#endif

/*
 * Lookaside lists: caches of fixed-size entries in front of the pool, and the interlocked
 * singly linked lists under them.
 */
#ifndef CWDK_NT_LOOKASIDE_H
#define CWDK_NT_LOOKASIDE_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/pool.h"
#include "nt/pool.h"

#define EX_LOOKASIDE_LIST_EX_FLAGS_RAISE_ON_FAIL 1UL
#define EX_LOOKASIDE_LIST_EX_FLAGS_FAIL_NO_RAISE 2UL

#define EX_MAXIMUM_LOOKASIDE_DEPTH_BASE 0x100
#define EX_MAXIMUM_LOOKASIDE_DEPTH_LIMIT 0x400

#define IRP_LOOKASIDE_ALLOCATION 8

#define LOOKASIDE_MINIMUM_BLOCK_SIZE 8ULL

EXTERN_C_START

typedef struct _GENERAL_LOOKASIDE GENERAL_LOOKASIDE, *PGENERAL_LOOKASIDE;
#if defined(_M_AMD64)
struct DECLSPEC_ALIGN(64) _GENERAL_LOOKASIDE {
    union {
        SLIST_HEADER ListHead;
        SINGLE_LIST_ENTRY SingleListHead;
    };
    USHORT Depth;
    USHORT MaximumDepth;
    ULONG TotalAllocates;
    union {
        ULONG AllocateMisses;
        ULONG AllocateHits;
    };
    ULONG TotalFrees;
    union {
        ULONG FreeMisses;
        ULONG FreeHits;
    };
    POOL_TYPE Type;
    ULONG Tag;
    ULONG Size;
    union {
        PALLOCATE_FUNCTION_EX AllocateEx;
        PALLOCATE_FUNCTION Allocate;
    };
    union {
        PFREE_FUNCTION_EX FreeEx;
        PFREE_FUNCTION Free;
    };
    LIST_ENTRY ListEntry;
    ULONG LastTotalAllocates;
    union {
        ULONG LastAllocateMisses;
        ULONG LastAllocateHits;
    };
    ULONG Future[2];
};
#endif
#if defined(_M_ARM64)
struct DECLSPEC_ALIGN(128) _GENERAL_LOOKASIDE {
    union {
        SLIST_HEADER ListHead;
        SINGLE_LIST_ENTRY SingleListHead;
    };
    USHORT Depth;
    USHORT MaximumDepth;
    ULONG TotalAllocates;
    union {
        ULONG AllocateMisses;
        ULONG AllocateHits;
    };
    ULONG TotalFrees;
    union {
        ULONG FreeMisses;
        ULONG FreeHits;
    };
    POOL_TYPE Type;
    ULONG Tag;
    ULONG Size;
    union {
        PALLOCATE_FUNCTION_EX AllocateEx;
        PALLOCATE_FUNCTION Allocate;
    };
    union {
        PFREE_FUNCTION_EX FreeEx;
        PFREE_FUNCTION Free;
    };
    LIST_ENTRY ListEntry;
    ULONG LastTotalAllocates;
    union {
        ULONG LastAllocateMisses;
        ULONG LastAllocateHits;
    };
    ULONG Future[2];
};
#endif

struct _LOOKASIDE_LIST_EX {
    GENERAL_LOOKASIDE_POOL L;
};

typedef struct _NPAGED_LOOKASIDE_LIST NPAGED_LOOKASIDE_LIST, *PNPAGED_LOOKASIDE_LIST;
#if defined(_M_AMD64)
struct _NPAGED_LOOKASIDE_LIST {
    GENERAL_LOOKASIDE L;
};
#endif
#if defined(_M_ARM64)
struct _NPAGED_LOOKASIDE_LIST {
    GENERAL_LOOKASIDE L;
};
#endif

typedef struct _PAGED_LOOKASIDE_LIST PAGED_LOOKASIDE_LIST, *PPAGED_LOOKASIDE_LIST;
#if defined(_M_AMD64)
struct _PAGED_LOOKASIDE_LIST {
    GENERAL_LOOKASIDE L;
};
#endif
#if defined(_M_ARM64)
struct _PAGED_LOOKASIDE_LIST {
    GENERAL_LOOKASIDE L;
};
#endif

struct DECLSPEC_ALIGN(16) _SLIST_ENTRY {
    struct _SLIST_ENTRY *Next;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExDeleteLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExDeleteNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void ExDeletePagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExFlushLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS ExInitializeLookasideListEx(_Out_ PLOOKASIDE_LIST_EX Lookaside,
                                                 _In_opt_ PALLOCATE_FUNCTION_EX Allocate,
                                                 _In_opt_ PFREE_FUNCTION_EX Free,
                                                 _In_ POOL_TYPE PoolType, _In_ ULONG Flags,
                                                 _In_ SIZE_T Size, _In_ ULONG Tag,
                                                 _In_ USHORT Depth);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExInitializeNPagedLookasideList(_Out_ PNPAGED_LOOKASIDE_LIST Lookaside,
                                                 _In_opt_ PALLOCATE_FUNCTION Allocate,
                                                 _In_opt_ PFREE_FUNCTION Free, _In_ ULONG Flags,
                                                 _In_ SIZE_T Size, _In_ ULONG Tag,
                                                 _In_ USHORT Depth);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void ExInitializePagedLookasideList(_Out_ PPAGED_LOOKASIDE_LIST Lookaside,
                                                _In_opt_ PALLOCATE_FUNCTION Allocate,
                                                _In_opt_ PFREE_FUNCTION Free, _In_ ULONG Flags,
                                                _In_ SIZE_T Size, _In_ ULONG Tag,
                                                _In_ USHORT Depth);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI USHORT ExQueryDepthSList(_In_ PSLIST_HEADER SListHead);

_Ret_maybenull_
NTKERNELAPI PSLIST_ENTRY ExpInterlockedFlushSList(_Inout_ PSLIST_HEADER ListHead);

_Ret_maybenull_
NTKERNELAPI PSLIST_ENTRY ExpInterlockedPopEntrySList(_Inout_ PSLIST_HEADER ListHead);

NTKERNELAPI PSLIST_ENTRY ExpInterlockedPushEntrySList(
    _Inout_ PSLIST_HEADER ListHead, _Inout_ __drv_aliasesMem PSLIST_ENTRY ListEntry);

NTKERNELAPI PSLIST_ENTRY FirstEntrySList(_In_ PSLIST_HEADER SListHead);

NTKERNELAPI void InitializeSListHead(_Out_ PSLIST_HEADER SListHead);

#define QueryDepthSList(Head) ExQueryDepthSList(Head)
#define InterlockedPushEntrySList(Head, Entry) ExpInterlockedPushEntrySList(Head, Entry)
#define InterlockedPopEntrySList(Head) ExpInterlockedPopEntrySList(Head)
#define InterlockedFlushSList(Head) ExpInterlockedFlushSList(Head)
#define ExInitializeSListHead InitializeSListHead
/* The lock argument is a relic of processors without a wide compare and exchange. */
#define ExInterlockedPushEntrySList(Head, Entry, Lock) ExpInterlockedPushEntrySList(Head, Entry)
#define ExInterlockedPopEntrySList(Head, Lock) ExpInterlockedPopEntrySList(Head)
#define ExInterlockedFlushSList(Head) ExpInterlockedFlushSList(Head)

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
_Ret_owned_(lookaside)
FORCEINLINE PVOID ExAllocateFromNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside) {
    PVOID entry;

    Lookaside->L.TotalAllocates += 1;
    entry = InterlockedPopEntrySList(&Lookaside->L.ListHead);
    if (entry == NULL) {
        Lookaside->L.AllocateMisses += 1;
        entry = (Lookaside->L.Allocate)(Lookaside->L.Type, Lookaside->L.Size, Lookaside->L.Tag);
    }
    return entry;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID ExFreeToNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside,
                                             _In_ __drv_freesMem(Mem) _Consumes_(lookaside)
                                                 PVOID Entry) {
    Lookaside->L.TotalFrees += 1;
    if (ExQueryDepthSList(&Lookaside->L.ListHead) >= Lookaside->L.Depth) {
        Lookaside->L.FreeMisses += 1;
        (Lookaside->L.Free)(Entry);
    } else {
        InterlockedPushEntrySList(&Lookaside->L.ListHead, (PSLIST_ENTRY)Entry);
    }
}

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
_Ret_owned_(lookaside)
FORCEINLINE PVOID ExAllocateFromPagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside) {
    PVOID entry;

    Lookaside->L.TotalAllocates += 1;
    entry = InterlockedPopEntrySList(&Lookaside->L.ListHead);
    if (entry == NULL) {
        Lookaside->L.AllocateMisses += 1;
        entry = (Lookaside->L.Allocate)(Lookaside->L.Type, Lookaside->L.Size, Lookaside->L.Tag);
    }
    return entry;
}

_IRQL_requires_max_(APC_LEVEL)
FORCEINLINE VOID ExFreeToPagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside,
                                            _In_ __drv_freesMem(Mem) _Consumes_(lookaside)
                                                PVOID Entry) {
    Lookaside->L.TotalFrees += 1;
    if (ExQueryDepthSList(&Lookaside->L.ListHead) >= Lookaside->L.Depth) {
        Lookaside->L.FreeMisses += 1;
        (Lookaside->L.Free)(Entry);
    } else {
        InterlockedPushEntrySList(&Lookaside->L.ListHead, (PSLIST_ENTRY)Entry);
    }
}

/* The Ex form hands the list itself to its callbacks, so that they can keep state beside it. */
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
_Ret_owned_(lookaside)
FORCEINLINE PVOID ExAllocateFromLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside) {
    PVOID entry;

    Lookaside->L.TotalAllocates += 1;
    entry = InterlockedPopEntrySList(&Lookaside->L.ListHead);
    if (entry == NULL) {
        Lookaside->L.AllocateMisses += 1;
        entry = (Lookaside->L.AllocateEx)(Lookaside->L.Type, Lookaside->L.Size, Lookaside->L.Tag,
                                          Lookaside);
    }
    return entry;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID ExFreeToLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside,
                                         _In_ __drv_freesMem(Mem) _Consumes_(lookaside)
                                             PVOID Entry) {
    Lookaside->L.TotalFrees += 1;
    if (ExQueryDepthSList(&Lookaside->L.ListHead) >= Lookaside->L.Depth) {
        Lookaside->L.FreeMisses += 1;
        (Lookaside->L.FreeEx)(Entry, Lookaside);
    } else {
        InterlockedPushEntrySList(&Lookaside->L.ListHead, (PSLIST_ENTRY)Entry);
    }
}

/* The list of a source that asks for pool that does not execute (POOL_NX_OPTIN). */
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID ExInitializeNPagedLookasideList_NXPoolOptIn(_Out_ PNPAGED_LOOKASIDE_LIST Lookaside,
                                                             _In_opt_ PALLOCATE_FUNCTION Allocate,
                                                             _In_opt_ PFREE_FUNCTION Free,
                                                             _In_ ULONG Flags, _In_ SIZE_T Size,
                                                             _In_ ULONG Tag, _In_ USHORT Depth) {
    ExInitializeNPagedLookasideList(Lookaside, Allocate, Free, Flags | POOL_NX_ALLOCATION, Size,
                                    Tag, Depth);
}
#if defined(POOL_NX_OPTIN_AUTO)
#define ExInitializeNPagedLookasideList ExInitializeNPagedLookasideList_NXPoolOptIn
#endif
#define LOOKASIDE_CHECK(f) (__builtin_offsetof(GENERAL_LOOKASIDE, f))

EXTERN_C_END

#endif

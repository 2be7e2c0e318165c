/*
 * mm.h: pool, special pool, pageable memory and locked pages, as the rest of the kernel and the
 * verifier see them.
 *
 * Small pool blocks are cut from pages of one size class each; a block has a 16-byte header in
 * front as on NT, so pool memory is 16-aligned and never crosses a page. A page or more is
 * page-aligned and has no header. Freed memory is filled, and a block is not reused at once.
 */
#pragma once

#include "host/kernel/inc/ke.h"

void MmInitSystem(void);

#define MMP_FREED_FILL 0xDDu
#define MMP_FRESH_FILL 0xCDu /* what uninitialised pool holds */

/* Where user space ends; what ProbeForRead compares with. */
#define MMP_USER_LIMIT MACHINE_USER_LIMIT

static inline BOOLEAN MmpIsUserAddress(const volatile void *Address) {
    return (ULONG_PTR)Address < MMP_USER_LIMIT;
}

/* What a pool address is, for reports and checks. */
typedef struct _MM_POOL_BLOCK {
    PVOID Base;
    SIZE_T Size; /* as asked */
    ULONG Tag;
    BOOLEAN Paged;
    BOOLEAN Special;
    BOOLEAN Free;                /* it was a block, and has been freed */
    PVOID Owner;                 /* special pool only: what MmAllocateSpecialPool was told */
    const uint64_t *AllocFrames; /* special pool only */
    ULONG AllocCount;
    const uint64_t *FreeFrames;
    ULONG FreeCount;
} MM_POOL_BLOCK;

/* The pool block that holds Address, live or freed; FALSE when none. */
BOOLEAN MmPoolBlockAt(const void *Address, MM_POOL_BLOCK *ret_Block);

/*
 * Special pool: each allocation ends at (or, aligned up, close to) an inaccessible page; a freed
 * one stays inaccessible until much later. Stacks of allocation and free are kept.
 */
#define MM_SPECIAL_FRAMES 16
PVOID MmAllocateSpecialPool(POOL_TYPE Type, SIZE_T Size, ULONG Tag, PVOID Owner,
                            const uint64_t *Frames, ULONG FrameCount);
/* The kernel's own blocks that drivers are given (IRPs, buffers): special pool when the verifier is
   on, so that touching one after it is gone faults; ordinary pool otherwise. Not zeroed. */
PVOID MmAllocateTracked(POOL_TYPE Type, SIZE_T Size, ULONG Tag);
/* Each live block of an owner. */
typedef void MM_POOL_VISIT(const MM_POOL_BLOCK *Block, PVOID Context);
void MmVisitSpecialPool(PVOID Owner, MM_POOL_VISIT *Visit, PVOID Context);
/* Told before a special block is freed through ExFreePool. */
extern void (*MmSpecialPoolFreed)(PVOID Base);
/* The pool type that a set of POOL_FLAG_* names; FALSE when they contradict each other. */
BOOLEAN MmPoolTypeOfFlags(POOL_FLAGS Flags, POOL_TYPE *ret_Type);
BOOLEAN MmPoolParameterIsHint(PCPOOL_EXTENDED_PARAMETER Parameter);

typedef enum _MM_FREE_RESULT {
    MmFreeOk,
    MmFreeNotPool, /* not the start of a block */
    MmFreeTwice,   /* freed already */
    MmFreeWrongTag,
    MmFreeCorrupted, /* the bytes round it were written; *ret_Where is the first */
} MM_FREE_RESULT;
BOOLEAN MmIsSpecialPool(const void *Address);
MM_FREE_RESULT MmFreeSpecialPool(PVOID Base, ULONG Tag, const uint64_t *Frames, ULONG FrameCount,
                                 PVOID *ret_Where);

/*
 * Pageable memory that the forced IRQL check makes inaccessible while a processor is at
 * DISPATCH_LEVEL or above: pageable sections of verified drivers, their paged special pool.
 */
void MmAddPageable(PVOID Base, SIZE_T Size, MACHINE_PROTECTION Protection);
void MmRemovePageable(PVOID Base);
BOOLEAN MmIsPageable(const void *Address);
extern BOOLEAN MmForceIrqlChecks;
/* Bring a trimmed range back because it was touched below DISPATCH_LEVEL; FALSE: not such a one. */
BOOLEAN MmpPageIn(const void *Address);
/* The run ends with a report: let whoever reads code and data for it read them all. */
void MmRestorePageable(void);
/* Pages of an MDL: not trimmed while locked. */
void MmpLockPageable(PVOID Base, SIZE_T Size, BOOLEAN Lock);
/* The IRQL of the running processor changed (or another processor runs now). */
void MmpTrimFor(KIRQL Irql);
static inline void MmIrqlChanged(KIRQL Irql) {
    if (MmForceIrqlChecks) {
        MmpTrimFor(Irql);
    }
}

/* The verifier's view of a routine looked up by name; NULL leaves it. */
extern PVOID (*MmRoutineFilter)(const char *Name, PVOID Routine);

/* MDLs with locked pages that nobody unlocked, for the leak check. */
LONG MmLockedMdlCount(void);

/*
 * Run-down protection: references that can be shut off. Bit 0 of the count says that a run-down
 * began; the rest counts references in steps of two, or, once somebody waits, points to the wait.
 */
#include "host/kernel/inc/ke.h"

#define EXP_RUNDOWN_ACTIVE ((ULONG_PTR)1)
#define EXP_RUNDOWN_STEP ((ULONG_PTR)2)

typedef struct _EXP_RUNDOWN_WAIT {
    ULONG_PTR Count;
    KEVENT Event;
} EXP_RUNDOWN_WAIT;

void ExInitializeRundownProtection(PEX_RUNDOWN_REF RunRef) { RunRef->Count = 0; }

void ExReInitializeRundownProtection(PEX_RUNDOWN_REF RunRef) { RunRef->Count = 0; }

BOOLEAN ExAcquireRundownProtectionEx(PEX_RUNDOWN_REF RunRef, ULONG Count) {
    if (RunRef->Count & EXP_RUNDOWN_ACTIVE) {
        return FALSE;
    }
    RunRef->Count += Count * EXP_RUNDOWN_STEP;
    return TRUE;
}

BOOLEAN ExAcquireRundownProtection(PEX_RUNDOWN_REF RunRef) {
    KiPreemptionPoint(KiPointLockAcquire);
    return ExAcquireRundownProtectionEx(RunRef, 1);
}

void ExReleaseRundownProtectionEx(PEX_RUNDOWN_REF RunRef, ULONG Count) {
    ULONG_PTR Value = RunRef->Count;

    if (Value & EXP_RUNDOWN_ACTIVE) {
        EXP_RUNDOWN_WAIT *Wait = (EXP_RUNDOWN_WAIT *)(Value & ~EXP_RUNDOWN_ACTIVE);

        if (Wait == NULL || Wait->Count < Count) {
            ExRaiseStatus(STATUS_INVALID_PARAMETER);
        }
        Wait->Count -= Count;
        if (Wait->Count == 0) {
            KeSetEvent(&Wait->Event, 0, FALSE);
        }
        return;
    }
    if (Value < Count * EXP_RUNDOWN_STEP) {
        KiBugCheck(REFERENCE_BY_POINTER, 0, (ULONG_PTR)RunRef, Value, Count, NULL,
                   "Run-down protection was released more often than acquired.");
    }
    RunRef->Count = Value - Count * EXP_RUNDOWN_STEP;
}

void ExReleaseRundownProtection(PEX_RUNDOWN_REF RunRef) {
    ExReleaseRundownProtectionEx(RunRef, 1);
    KiPreemptionPoint(KiPointLockRelease);
}

void ExWaitForRundownProtectionRelease(PEX_RUNDOWN_REF RunRef) {
    EXP_RUNDOWN_WAIT Wait;
    ULONG_PTR Value = RunRef->Count;

    if (Value == 0 || Value == EXP_RUNDOWN_ACTIVE) {
        RunRef->Count = EXP_RUNDOWN_ACTIVE;
        return;
    }
    Wait.Count = Value / EXP_RUNDOWN_STEP;
    KeInitializeEvent(&Wait.Event, SynchronizationEvent, FALSE);
    RunRef->Count = (ULONG_PTR)&Wait | EXP_RUNDOWN_ACTIVE;
    KeWaitForSingleObject(&Wait.Event, WrRundown, KernelMode, FALSE, NULL);
    RunRef->Count = EXP_RUNDOWN_ACTIVE;
}

void ExRundownCompleted(PEX_RUNDOWN_REF RunRef) { RunRef->Count = EXP_RUNDOWN_ACTIVE; }

/* --- the cache-aware form: here one plain reference inside the opaque block ------------------- */

struct _EX_RUNDOWN_REF_CACHE_AWARE {
    EX_RUNDOWN_REF Reference;
    BOOLEAN Allocated;
};

SIZE_T ExSizeOfRundownProtectionCacheAware(void) {
    return sizeof(struct _EX_RUNDOWN_REF_CACHE_AWARE);
}

PEX_RUNDOWN_REF_CACHE_AWARE ExAllocateCacheAwareRundownProtection(POOL_TYPE PoolType,
                                                                  ULONG PoolTag) {
    PEX_RUNDOWN_REF_CACHE_AWARE Block =
        ExAllocatePoolWithTag(PoolType, sizeof(struct _EX_RUNDOWN_REF_CACHE_AWARE), PoolTag);

    if (Block != NULL) {
        ExInitializeRundownProtection(&Block->Reference);
        Block->Allocated = TRUE;
    }
    return Block;
}

void ExInitializeRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware,
                                             SIZE_T RunRefSize) {
    UNREFERENCED_PARAMETER(RunRefSize);
    ExInitializeRundownProtection(&RunRefCacheAware->Reference);
    RunRefCacheAware->Allocated = FALSE;
}

void ExFreeCacheAwareRundownProtection(PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware) {
    ExFreePoolWithTag(RunRefCacheAware, 0);
}

void ExReInitializeRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware) {
    ExReInitializeRundownProtection(&RunRefCacheAware->Reference);
}

BOOLEAN ExAcquireRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware) {
    return ExAcquireRundownProtection(&RunRefCacheAware->Reference);
}

BOOLEAN ExAcquireRundownProtectionCacheAwareEx(PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware,
                                               ULONG Count) {
    return ExAcquireRundownProtectionEx(&RunRefCacheAware->Reference, Count);
}

void ExReleaseRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware) {
    ExReleaseRundownProtection(&RunRefCacheAware->Reference);
}

void ExReleaseRundownProtectionCacheAwareEx(PEX_RUNDOWN_REF_CACHE_AWARE RunRef, ULONG Count) {
    ExReleaseRundownProtectionEx(&RunRef->Reference, Count);
}

void ExWaitForRundownProtectionReleaseCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE RunRef) {
    ExWaitForRundownProtectionRelease(&RunRef->Reference);
}

void ExRundownCompletedCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware) {
    ExRundownCompleted(&RunRefCacheAware->Reference);
}

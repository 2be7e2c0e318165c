/* IRQL and spin-lock wrappers. */
#include "host/verifier/wrap.h"

KIRQL VfKfRaiseIrql(KIRQL NewIrql) {
    if (NewIrql < KiIrql() || NewIrql > HIGH_LEVEL) {
        VfStop2(VfRaiseIrqlInvalid, KiIrql(), NewIrql);
    }
    return KfRaiseIrql(NewIrql);
}

void VfKeLowerIrql(KIRQL NewIrql) {
    if (NewIrql > KiIrql()) {
        VfStop2(VfLowerIrqlInvalid, KiIrql(), NewIrql);
    }
    KeLowerIrql(NewIrql);
}

KIRQL VfKeAcquireSpinLockRaiseToDpc(PKSPIN_LOCK SpinLock) {
    KIRQL OldIrql;

    if (KiIrql() > DISPATCH_LEVEL) {
        VfStop2(VfAcquireSpinLockIrql, KiIrql(), (ULONG_PTR)SpinLock);
    }
    VfLockAcquiring(SpinLock, _ReturnAddress());
    OldIrql = KeAcquireSpinLockRaiseToDpc(SpinLock);
    VfLockAcquired(SpinLock, _ReturnAddress());
    return OldIrql;
}

void VfKeReleaseSpinLock(PKSPIN_LOCK SpinLock, KIRQL NewIrql) {
    if (KiIrql() != DISPATCH_LEVEL) {
        VfStop2(VfReleaseSpinLockIrql, KiIrql(), (ULONG_PTR)SpinLock);
    }
    VfLockReleased(SpinLock, _ReturnAddress());
    KeReleaseSpinLock(SpinLock, NewIrql);
}

void VfKeAcquireSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock) {
    if (KiIrql() < DISPATCH_LEVEL) {
        VfStop2(VfAcquireAtDpcLevelIrql, KiIrql(), (ULONG_PTR)SpinLock);
    }
    VfLockAcquiring(SpinLock, _ReturnAddress());
    KeAcquireSpinLockAtDpcLevel(SpinLock);
    VfLockAcquired(SpinLock, _ReturnAddress());
}

void VfKeReleaseSpinLockFromDpcLevel(PKSPIN_LOCK SpinLock) {
    if (KiIrql() < DISPATCH_LEVEL) {
        VfStop2(VfReleaseFromDpcLevelIrql, KiIrql(), (ULONG_PTR)SpinLock);
    }
    VfLockReleased(SpinLock, _ReturnAddress());
    KeReleaseSpinLockFromDpcLevel(SpinLock);
}

BOOLEAN VfKeTryToAcquireSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock) {
    BOOLEAN Taken = KeTryToAcquireSpinLockAtDpcLevel(SpinLock);

    if (Taken) {
        VfLockTried(SpinLock);
    }
    return Taken;
}

void VfKeAcquireInStackQueuedSpinLock(PKSPIN_LOCK SpinLock, PKLOCK_QUEUE_HANDLE LockHandle) {
    VfLockAcquiring(SpinLock, _ReturnAddress());
    KeAcquireInStackQueuedSpinLock(SpinLock, LockHandle);
    VfLockAcquired(SpinLock, _ReturnAddress());
}

void VfKeReleaseInStackQueuedSpinLock(PKLOCK_QUEUE_HANDLE LockHandle) {
    VfLockReleased(LockHandle->LockQueue.Lock, _ReturnAddress());
    KeReleaseInStackQueuedSpinLock(LockHandle);
}

void VfKeAcquireInStackQueuedSpinLockAtDpcLevel(PKSPIN_LOCK SpinLock,
                                                PKLOCK_QUEUE_HANDLE LockHandle) {
    VfLockAcquiring(SpinLock, _ReturnAddress());
    KeAcquireInStackQueuedSpinLockAtDpcLevel(SpinLock, LockHandle);
    VfLockAcquired(SpinLock, _ReturnAddress());
}

void VfKeReleaseInStackQueuedSpinLockFromDpcLevel(PKLOCK_QUEUE_HANDLE LockHandle) {
    VfLockReleased(LockHandle->LockQueue.Lock, _ReturnAddress());
    KeReleaseInStackQueuedSpinLockFromDpcLevel(LockHandle);
}

/* --- locks that wait ------------------------------------------------------------------------- */

void VfExAcquireFastMutex(PFAST_MUTEX FastMutex) {
    if (KiIrql() > APC_LEVEL) {
        VfStop2(VfAcquireFastMutexIrql, KiIrql(), (ULONG_PTR)FastMutex);
    }
    VfLockAcquiring(FastMutex, _ReturnAddress());
    ExAcquireFastMutex(FastMutex);
    VfLockAcquired(FastMutex, _ReturnAddress());
}

void VfExReleaseFastMutex(PFAST_MUTEX FastMutex) {
    if (KiIrql() != APC_LEVEL) {
        VfStop2(VfReleaseFastMutexIrql, KiIrql(), (ULONG_PTR)FastMutex);
    }
    VfLockReleased(FastMutex, _ReturnAddress());
    ExReleaseFastMutex(FastMutex);
}

BOOLEAN VfExTryToAcquireFastMutex(PFAST_MUTEX FastMutex) {
    BOOLEAN Taken = ExTryToAcquireFastMutex(FastMutex);

    if (Taken) {
        VfLockTried(FastMutex);
    }
    return Taken;
}

static void VfNeedApcsDisabled(VF_CODE Code, PVOID Lock) {
    if (KiIrql() < APC_LEVEL && !KeAreApcsDisabled()) {
        VfStop2(Code, KiIrql(), (ULONG_PTR)Lock);
    }
}

BOOLEAN VfExAcquireResourceExclusiveLite(PERESOURCE Resource, BOOLEAN Wait) {
    VfNeedApcsDisabled(VfAcquireResourceApcs, Resource);
    return ExAcquireResourceExclusiveLite(Resource, Wait);
}

BOOLEAN VfExAcquireResourceSharedLite(PERESOURCE Resource, BOOLEAN Wait) {
    VfNeedApcsDisabled(VfAcquireResourceApcs, Resource);
    return ExAcquireResourceSharedLite(Resource, Wait);
}

void VfExReleaseResourceLite(PERESOURCE Resource) {
    VfNeedApcsDisabled(VfReleaseResourceApcs, Resource);
    ExReleaseResourceLite(Resource);
}

void VfExAcquirePushLockExclusiveEx(PULONG_PTR PushLock, ULONG Flags) {
    VfNeedApcsDisabled(VfAcquirePushLockApcs, PushLock);
    ExAcquirePushLockExclusiveEx(PushLock, Flags);
}

void VfExAcquirePushLockSharedEx(PULONG_PTR PushLock, ULONG Flags) {
    VfNeedApcsDisabled(VfAcquirePushLockApcs, PushLock);
    ExAcquirePushLockSharedEx(PushLock, Flags);
}

void VfExReleasePushLockExclusiveEx(PULONG_PTR PushLock, ULONG Flags) {
    VfNeedApcsDisabled(VfReleasePushLockApcs, PushLock);
    ExReleasePushLockExclusiveEx(PushLock, Flags);
}

void VfExReleasePushLockSharedEx(PULONG_PTR PushLock, ULONG Flags) {
    VfNeedApcsDisabled(VfReleasePushLockApcs, PushLock);
    ExReleasePushLockSharedEx(PushLock, Flags);
}

void VfKeLeaveCriticalRegion(void) {
    if (KiCurrentThread()->KernelApcDisable == 0) {
        VfStop2(VfLeaveCriticalRegion, (ULONG_PTR)KiCurrentThread(), 0);
    }
    KeLeaveCriticalRegion();
}

/* --- waits ----------------------------------------------------------------------------------- */

static void VfCheckWait(PVOID Object, PLARGE_INTEGER Timeout) {
    KIRQL Irql = KiIrql();

    if (Irql > DISPATCH_LEVEL) {
        VfStop2(VfWaitAboveDispatch, Irql, (ULONG_PTR)Object);
    }
    if (Irql == DISPATCH_LEVEL && Timeout == NULL) {
        VfStop2(VfWaitAtDispatch, Irql, (ULONG_PTR)Object);
    }
    if (Irql == DISPATCH_LEVEL && Timeout->QuadPart != 0) {
        VfStop2(VfWaitTimeoutAtDispatch, Irql, (ULONG_PTR)Object);
    }
}

NTSTATUS VfKeWaitForSingleObject(PVOID Object, KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode,
                                 BOOLEAN Alertable, PLARGE_INTEGER Timeout) {
    VfCheckWait(Object, Timeout);
    return KeWaitForSingleObject(Object, WaitReason, WaitMode, Alertable, Timeout);
}

NTSTATUS VfKeWaitForMultipleObjects(ULONG Count, PVOID Object[], WAIT_TYPE WaitType,
                                    KWAIT_REASON WaitReason, KPROCESSOR_MODE WaitMode,
                                    BOOLEAN Alertable, PLARGE_INTEGER Timeout,
                                    PKWAIT_BLOCK WaitBlockArray) {
    VfCheckWait(Count != 0 ? Object[0] : NULL, Timeout);
    return KeWaitForMultipleObjects(Count, Object, WaitType, WaitReason, WaitMode, Alertable,
                                    Timeout, WaitBlockArray);
}

/* --- MDLs ------------------------------------------------------------------------------------ */

void VfMmProbeAndLockPages(PMDL MemoryDescriptorList, KPROCESSOR_MODE AccessMode,
                           LOCK_OPERATION Operation) {
    if (MemoryDescriptorList->MdlFlags &
        (MDL_PAGES_LOCKED | MDL_SOURCE_IS_NONPAGED_POOL | MDL_PARTIAL)) {
        VfStop2(VfLockFlags, (ULONG_PTR)MemoryDescriptorList,
                (USHORT)MemoryDescriptorList->MdlFlags);
    }
    MmProbeAndLockPages(MemoryDescriptorList, AccessMode, Operation);
}

void VfMmUnlockPages(PMDL MemoryDescriptorList) {
    if (MemoryDescriptorList->MdlFlags & MDL_SOURCE_IS_NONPAGED_POOL) {
        VfStop2(VfUnlockNonPaged, (ULONG_PTR)MemoryDescriptorList,
                (USHORT)MemoryDescriptorList->MdlFlags);
    }
    if ((MemoryDescriptorList->MdlFlags & MDL_PAGES_LOCKED) == 0) {
        VfStop2(VfUnlockUnlocked, (ULONG_PTR)MemoryDescriptorList,
                (USHORT)MemoryDescriptorList->MdlFlags);
    }
    MmUnlockPages(MemoryDescriptorList);
}

/* The kernel's side of verifier.sys: what that image needs beyond the public exports. */
#include "host/kernel/ke/sched.h"
#include "host/kernel/inc/vf.h"

#define VF_EXPORT(name) __pragma(comment(linker, "/export:" #name))

VF_EXPORT(VfGetBoot)
VF_EXPORT(VfChooseFault)
VF_EXPORT(VfSetImageHooks)
VF_EXPORT(VfSetIrpHooks)
VF_EXPORT(VfImageAt)
VF_EXPORT(VfAllocateCode)
VF_EXPORT(VfFindActiveTimer)
VF_EXPORT(VfFindActiveResource)
VF_EXPORT(VfFindActiveLookaside)
VF_EXPORT(VfCurrentDpc)
VF_EXPORT(KiReport)
VF_EXPORT(KiReportAndExit)
VF_EXPORT(KiBugCheck)
VF_EXPORT(KiBugCheckName)
VF_EXPORT(KiFormat)
VF_EXPORT(KiFormatTag)
VF_EXPORT(KiIrqlName)
VF_EXPORT(RtlpCaptureFrames)
VF_EXPORT(RtlpCaptureCaller)
VF_EXPORT(MmPoolBlockAt)
VF_EXPORT(MmAllocateSpecialPool)
VF_EXPORT(MmFreeSpecialPool)
VF_EXPORT(MmVisitSpecialPool)
VF_EXPORT(MmIsSpecialPool)
VF_EXPORT(MmPoolTypeOfFlags)
VF_EXPORT(MmPoolParameterIsHint)
VF_EXPORT(MmAddPageable)
VF_EXPORT(MmRemovePageable)
VF_EXPORT(MmIsPageable)
VF_EXPORT(EtwpProviderOfImage)

const MACHINE_BOOT *VfGetBoot(void) { return KiBoot; }

void VfSetImageHooks(const LDR_HOOKS *Hooks) { LdrHooks = *Hooks; }

void VfSetIrpHooks(IOP_CALL_DRIVER *CallDriver, IOP_COMPLETE_REQUEST *CompleteRequest) {
    pIofCallDriver = CallDriver;
    pIofCompleteRequest = CompleteRequest;
}

ULONG VfChooseFault(ULONG Count) { return KeMachine->choose(MACHINE_CHOICE_FAULT, Count); }

const MACHINE_IMAGE *VfImageAt(const void *Address) { return KeMachine->image_at(Address); }

PVOID VfAllocateCode(SIZE_T Size) {
    void *Base;

    Size = ROUND_TO_PAGES(Size);
    if (KeMachine->reserve(MACHINE_KIND_KERNEL_DATA, Size, 0, &Base) != MACHINE_OK ||
        KeMachine->commit(Base, Size, MACHINE_EXECUTE_READ_WRITE) != MACHINE_OK) {
        return NULL;
    }
    return Base;
}

PVOID VfFindActiveTimer(PVOID Base, SIZE_T Size) { return KiFindTimerIn(Base, Size); }

PVOID VfFindActiveResource(PVOID Base, SIZE_T Size) { return ExpFindResourceIn(Base, Size); }

PVOID VfFindActiveLookaside(PVOID Base, SIZE_T Size) { return ExpFindLookasideIn(Base, Size); }

PKDPC VfCurrentDpc(void) { return KiPrcb()->CurrentDpc; }

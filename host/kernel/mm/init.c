/* Start of the memory manager, and what drivers ask of it in general. */
#include "host/kernel/mm/mmp.h"

#define MMP_EXPORT __declspec(dllexport)

/* The headers declare these const; the kernel is where they live. */
MMP_EXPORT const PVOID MmHighestUserAddress = (PVOID)(MMP_USER_LIMIT - 0x10001);
MMP_EXPORT const PVOID MmSystemRangeStart = (PVOID)MACHINE_SYSTEM_BASE;
MMP_EXPORT const ULONG64 MmUserProbeAddress = MMP_USER_LIMIT - 0x10000;
PVOID (*MmRoutineFilter)(const char *Name, PVOID Routine);

void MmInitSystem(void) {
    MmpInitPool();
    MmpInitSpecialPool();
}

BOOLEAN MmIsAddressValid(PVOID VirtualAddress) {
    MACHINE_RANGE Range;

    return KeMachine->query(VirtualAddress, &Range) == MACHINE_OK && Range.committed &&
           Range.protection != MACHINE_NO_ACCESS;
}

MM_SYSTEMSIZE MmQuerySystemSize(void) { return MmLargeSystem; }

BOOLEAN MmIsThisAnNtAsSystem(void) { return FALSE; }

PVOID MmGetSystemRoutineAddress(PUNICODE_STRING SystemRoutineName) {
    char Name[128];
    USHORT Length = SystemRoutineName->Length / sizeof(WCHAR);
    PVOID Routine;

    if (Length >= sizeof(Name)) {
        return NULL;
    }
    for (USHORT i = 0; i < Length; i++) {
        Name[i] = (char)SystemRoutineName->Buffer[i];
    }
    Name[Length] = 0;
    Routine = KeMachine->find_export(KiBoot->kernel, Name);
    if (Routine != NULL && MmRoutineFilter != NULL) {
        Routine = MmRoutineFilter(Name, Routine);
    }
    return Routine;
}

LOGICAL MmIsDriverVerifying(PDRIVER_OBJECT DriverObject) {
    UNREFERENCED_PARAMETER(DriverObject);
    return KiBoot->verifier != 0;
}

NTSTATUS MmIsVerifierEnabled(PULONG VerifierFlags) {
    *VerifierFlags = 0;
    return KiBoot->verifier ? STATUS_SUCCESS : STATUS_INVALID_DEVICE_REQUEST;
}

/* --- locking pageable sections: a handle is an address of the section ------------------------- */

PVOID MmLockPagableDataSection(PVOID AddressWithinSection) {
    MmpLockPageable(AddressWithinSection, 1, TRUE);
    return AddressWithinSection;
}

MMP_EXPORT void MmLockPagableSectionByHandle(PVOID ImageSectionHandle);
void MmLockPagableSectionByHandle(PVOID ImageSectionHandle) {
    MmpLockPageable(ImageSectionHandle, 1, TRUE);
}

void MmUnlockPagableImageSection(PVOID ImageSectionHandle) {
    MmpLockPageable(ImageSectionHandle, 1, FALSE);
}

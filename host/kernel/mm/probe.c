/* Probing of what a client passed in. */
#include "host/kernel/mm/mmp.h"

static void MmpProbeRange(const volatile void *Address, SIZE_T Length, ULONG Alignment) {
    ULONG_PTR Start = (ULONG_PTR)Address;

    if (Start & (Alignment - 1)) {
        ExRaiseDatatypeMisalignment();
    }
    if (Start + Length < Start || Start + Length > MmUserProbeAddress) {
        ExRaiseAccessViolation();
    }
}

void ProbeForRead(volatile void *Address, SIZE_T Length, ULONG Alignment) {
    if (Length != 0) {
        MmpProbeRange(Address, Length, Alignment);
    }
}

/* Writing back what is there faults where the client could not write. */
static void MmpTouch(volatile UCHAR *Address) { *Address = *Address; }

void ProbeForWrite(volatile void *Address, SIZE_T Length, ULONG Alignment) {
    volatile UCHAR *Start = Address;

    if (Length == 0) {
        return;
    }
    MmpProbeRange(Address, Length, Alignment);
    MmpTouch(Start);
    for (volatile UCHAR *Page = (volatile UCHAR *)(((ULONG_PTR)Start | (PAGE_SIZE - 1)) + 1);
         Page < Start + Length; Page += PAGE_SIZE) {
        MmpTouch(Page);
    }
}

/* IRQL: a byte in the KPCR, and what lowering it uncovers. */
#include "host/kernel/ke/sched.h"

#undef KeGetCurrentIrql

KIRQL KeGetCurrentIrql(void) { return KiIrql(); }

KIRQL KfRaiseIrql(KIRQL NewIrql) {
    KIRQL OldIrql = KiIrql();

    if (NewIrql < OldIrql) {
        KiBugCheck(IRQL_NOT_GREATER_OR_EQUAL, 0, NewIrql, OldIrql, 0, NULL,
                   "KeRaiseIrql was asked to go below the current IRQL.");
    }
    KiSetIrql(NewIrql);
    if (NewIrql >= DISPATCH_LEVEL && OldIrql < DISPATCH_LEVEL) {
        MmIrqlChanged(NewIrql);
    }
    return OldIrql;
}

void KeLowerIrql(KIRQL NewIrql) {
    KIRQL OldIrql = KiIrql();

    if (NewIrql > OldIrql) {
        KiBugCheck(IRQL_NOT_LESS_OR_EQUAL, 0, NewIrql, OldIrql, 0, NULL,
                   "KeLowerIrql was asked to go above the current IRQL.");
    }
    KiSetIrql(NewIrql);
    if (NewIrql < DISPATCH_LEVEL) {
        if (OldIrql >= DISPATCH_LEVEL) {
            MmIrqlChanged(NewIrql);
        }
        KiPreemptionPoint(KiPointIrqlLowered);
    }
}

/* `mov cr8` of drivers built for old targets, where KeRaiseIrql and KeLowerIrql are inline. */
void MACHINE_ABI KiWriteCr8(uint64_t Value) {
    KIRQL NewIrql = (KIRQL)(Value & 15);

    if (NewIrql >= KiIrql()) {
        KfRaiseIrql(NewIrql);
    } else {
        KeLowerIrql(NewIrql);
    }
}

const char *KiIrqlName(KIRQL Irql) {
    static const char *const Names[] = {"PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL"};

    switch (Irql) {
    case CLOCK_LEVEL:
        return "CLOCK_LEVEL";
    case IPI_LEVEL:
        return "IPI_LEVEL";
    case HIGH_LEVEL:
        return "HIGH_LEVEL";
    default:
        return Irql <= DISPATCH_LEVEL ? Names[Irql] : "DIRQL";
    }
}

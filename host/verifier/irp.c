/*
 * I/O verification: around every IoCallDriver and IoCompleteRequest.
 *
 * An IRP between a call and its completion has an entry here, made at the first IoCallDriver and
 * dropped when it is freed or reused; a dispatch routine's return is judged by what happened to
 * the IRP meanwhile.
 */
#include "host/verifier/verifier.h"

#define VF_FRAMES 12

/* One dispatch routine that is running. Entries are on the stacks of their threads. */
typedef struct _VF_DISPATCH {
    LIST_ENTRY ListEntry;
    PIRP Irp;
    BOOLEAN Completed; /* while it ran */
    BOOLEAN PassedOn;
} VF_DISPATCH;

/* Who completed an IRP last: kept for the report on a second completion. */
typedef struct _VF_COMPLETION {
    PIRP Irp;
    ULONG FrameCount;
    uint64_t Frames[VF_FRAMES];
} VF_COMPLETION;

static LIST_ENTRY VfDispatches = {&VfDispatches, &VfDispatches};
static VF_COMPLETION VfCompletions[16];
static ULONG VfNextCompletion;

static DECLSPEC_NORETURN void VfStopIrp(VF_CODE Code, PIRP Irp, ULONG_PTR P2, ULONG_PTR P3,
                                        const VF_COMPLETION *First, PVOID Dispatch) {
    char Request[64];
    char Routine[32];
    MACHINE_FIELD Fields[2] = {{"IRP", Request}};
    MACHINE_STACK Stacks[2];
    uint64_t Pc = (uint64_t)(ULONG_PTR)Dispatch;
    VF_REPORT Report = {
        .Parameter = {P2, P3, 0}, .Fields = Fields, .FieldCount = 1, .Stacks = Stacks};

    KiFormat(Request, sizeof(Request), "0x%llX", (ULONG64)(ULONG_PTR)Irp);
    if (Dispatch != NULL) {
        KiFormat(Routine, sizeof(Routine), "0x%llX", (ULONG64)(ULONG_PTR)Dispatch);
        Fields[Report.FieldCount++] = (MACHINE_FIELD){"dispatch routine", Routine};
        Stacks[Report.StackCount++] = (MACHINE_STACK){"dispatch routine", &Pc, 1, 0};
        Report.StacksFirst = TRUE;
    }
    if (First != NULL) {
        Stacks[Report.StackCount++] =
            (MACHINE_STACK){"completed before by", First->Frames, First->FrameCount, 1};
    }
    VfStop(Code, &Report);
}

/* --- completion ------------------------------------------------------------------------------ */

static const VF_COMPLETION *VfFindCompletion(PIRP Irp) {
    for (ULONG i = 0; i < ARRAYSIZE(VfCompletions); i++) {
        ULONG Index = (VfNextCompletion - 1 - i) % ARRAYSIZE(VfCompletions);

        if (VfCompletions[Index].Irp == Irp && VfCompletions[Index].FrameCount != 0) {
            return &VfCompletions[Index];
        }
    }
    return NULL;
}

static void VfRememberCompletion(PIRP Irp) {
    VF_COMPLETION *Slot = &VfCompletions[VfNextCompletion++ % ARRAYSIZE(VfCompletions)];

    Slot->Irp = Irp;
    Slot->FrameCount = RtlpCaptureFrames(Slot->Frames, VF_FRAMES);
}

static void VfForgetCompletion(PIRP Irp) {
    for (ULONG i = 0; i < ARRAYSIZE(VfCompletions); i++) {
        if (VfCompletions[i].Irp == Irp) {
            VfCompletions[i].Irp = NULL;
            VfCompletions[i].FrameCount = 0;
        }
    }
}

static BOOLEAN VfIsFreed(PVOID Address) {
    MM_POOL_BLOCK Block;

    return MmPoolBlockAt(Address, &Block) && Block.Free;
}

static void VfCompleteRequest(PIRP Irp, CCHAR Boost, PVOID Caller) {
    VF_DRIVER *Driver = VfDriverAt(Caller);

    if (Driver != NULL) {
        if (VfIsFreed(Irp) || Irp->Type != IO_TYPE_IRP ||
            Irp->CurrentLocation > Irp->StackCount + 1) {
            VfStopIrp(VfIrpDoubleCompletion, Irp, 0, 0, VfFindCompletion(Irp), NULL);
        }
        if (KiIrql() > DISPATCH_LEVEL) {
            VfStopIrp(VfIrpCompleteIrql, Irp, KiIrql(), (ULONG_PTR)Irp, NULL, NULL);
        }
        if (Irp->IoStatus.Status == STATUS_PENDING || Irp->IoStatus.Status == (NTSTATUS)-1) {
            VfStopIrp(VfIrpCompletePending, Irp, (ULONG)Irp->IoStatus.Status, (ULONG_PTR)Irp, NULL,
                      NULL);
        }
        if (Irp->CancelRoutine != NULL) {
            VfStopIrp(VfIrpCancelRoutineSet, Irp, (ULONG_PTR)Irp->CancelRoutine, (ULONG_PTR)Irp,
                      NULL, NULL);
        }
        VfRememberCompletion(Irp);
    }
    for (PLIST_ENTRY Entry = VfDispatches.Flink; Entry != &VfDispatches; Entry = Entry->Flink) {
        VF_DISPATCH *Dispatch = CONTAINING_RECORD(Entry, VF_DISPATCH, ListEntry);

        if (Dispatch->Irp == Irp) {
            Dispatch->Completed = TRUE;
        }
    }
    IopfCompleteRequest(Irp, Boost);
}

/* --- dispatch -------------------------------------------------------------------------------- */

/* The IRP was neither completed nor passed on while the routine ran: is that as it says? */
static void VfJudgeReturn(PIRP Irp, BOOLEAN MarkedPending, NTSTATUS Status, PVOID Routine) {
    if (Status == STATUS_PENDING && !MarkedPending) {
        VfStopIrp(VfIrpPendingNotMarked, Irp, (ULONG_PTR)Irp, (ULONG)Status, NULL, Routine);
    }
    if (Status != STATUS_PENDING && MarkedPending) {
        VfStopIrp(VfIrpMarkedNotPending, Irp, (ULONG_PTR)Irp, (ULONG)Status, NULL, Routine);
    }
    if (Status != STATUS_PENDING) {
        VfStopIrp(VfIrpNotCompleted, Irp, (ULONG_PTR)Irp, (ULONG)Status, NULL, Routine);
    }
}

static NTSTATUS VfCallDriver(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Caller) {
    VF_DISPATCH Dispatch = {.Irp = Irp};
    PIO_STACK_LOCATION Next = IoGetNextIrpStackLocation(Irp);
    PVOID Routine = (PVOID)DeviceObject->DriverObject->MajorFunction[Next->MajorFunction];
    VF_DRIVER *Callee = VfDriverAt(Routine);
    KIRQL OldIrql = KiIrql();
    PKTHREAD Thread = KiCurrentThread();
    SHORT OldApcs = Thread->KernelApcDisable;
    NTSTATUS Status;

    UNREFERENCED_PARAMETER(Caller);
    for (PLIST_ENTRY Entry = VfDispatches.Flink; Entry != &VfDispatches; Entry = Entry->Flink) {
        VF_DISPATCH *Outer = CONTAINING_RECORD(Entry, VF_DISPATCH, ListEntry);

        if (Outer->Irp == Irp) {
            Outer->PassedOn = TRUE;
        }
    }
    VfForgetCompletion(Irp);
    InsertHeadList(&VfDispatches, &Dispatch.ListEntry);
    Status = IopfCallDriver(DeviceObject, Irp);
    RemoveEntryList(&Dispatch.ListEntry);
    if (Callee == NULL) {
        return Status;
    }
    if (KiIrql() != OldIrql) {
        VfStopIrp(VfDispatchIrql, Irp, OldIrql, KiIrql(), NULL, Routine);
    }
    if (KiCurrentThread() == Thread && Thread->KernelApcDisable != OldApcs) {
        VfStopIrp(VfDispatchApcs, Irp, (ULONG_PTR)(LONG_PTR)OldApcs,
                  (ULONG_PTR)(LONG_PTR)Thread->KernelApcDisable, NULL, Routine);
    }
    if (!Dispatch.Completed && !Dispatch.PassedOn) {
        VfJudgeReturn(Irp, (Next->Control & SL_PENDING_RETURNED) != 0, Status, Routine);
    }
    return Status;
}

void VfInitIrp(void) { VfSetIrpHooks(VfCallDriver, VfCompleteRequest); }

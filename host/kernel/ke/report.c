/* Reports: bug checks, deadlocks, and the facts on the kernel's state that go with each. */
#include "host/kernel/ke/sched.h"
#include "host/kernel/inc/ps.h"
#include "host/kernel/inc/rtl.h"

typedef struct _KI_BUGCHECK_NAME {
    ULONG Code;
    const char *Name;
} KI_BUGCHECK_NAME;

static const KI_BUGCHECK_NAME KiBugCheckNames[] = {
#define BUG_CHECK(code, name) {code, #name},
#include "host/kernel/ke/bugchecks.def"
#undef BUG_CHECK
};

const char *KiBugCheckName(ULONG Code) {
    ULONG Low = 0;
    ULONG High = ARRAYSIZE(KiBugCheckNames);

    while (Low < High) {
        ULONG Middle = (Low + High) / 2;

        if (KiBugCheckNames[Middle].Code == Code) {
            return KiBugCheckNames[Middle].Name;
        }
        if (KiBugCheckNames[Middle].Code < Code) {
            Low = Middle + 1;
        } else {
            High = Middle;
        }
    }
    return NULL;
}

/* --- text without allocation ------------------------------------------------------------------ */

#define KI_TEXT_SIZE 160

int KiFormat(char *Buffer, SIZE_T Size, const char *Format, ...) {
    va_list Arguments;
    SIZE_T Length;

    va_start(Arguments, Format);
    Length = (SIZE_T)RtlpFormatA(Buffer, Size - 1, Format, Arguments);
    va_end(Arguments);
    if (Length > Size - 1) {
        Length = Size - 1;
    }
    Buffer[Length] = 0;
    return (int)Length;
}

/* A pool tag as its four characters, first byte first; what does not print becomes a dot. */
const char *KiFormatTag(char *Buffer, ULONG Tag) {
    for (ULONG i = 0; i < 4; i++) {
        char Character = (char)(Tag >> 8 * i);

        Buffer[i] = Character;
        if (Character < ' ' || Character > '~') {
            Buffer[i] = '.';
        }
    }
    Buffer[4] = 0;
    return Buffer;
}

uint32_t MACHINE_ABI KiDescribe(MACHINE_FIELD *Fields, uint32_t Capacity) {
    static char Irql[KI_TEXT_SIZE];
    static char Where[KI_TEXT_SIZE];
    static char Time[KI_TEXT_SIZE];
    PKPRCB Prcb;
    PETHREAD Thread;
    uint32_t Count = 0;

    if (KiProcessorCount == 0 || KeMachine->get_kpcr() == NULL || Capacity < 3) {
        return 0;
    }
    Prcb = KiPrcb();
    Thread = Prcb->CurrentThread;
    KiFormat(Irql, KI_TEXT_SIZE, "%s (%u)", KiIrqlName(KiIrql()), KiIrql());
    if (Prcb->CurrentDpc != NULL) {
        KiFormat(Where, KI_TEXT_SIZE, "DPC on processor %u", Prcb->Number);
    } else if (Prcb->CurrentThread == Prcb->IdleThread) {
        KiFormat(Where, KI_TEXT_SIZE, "idle loop of processor %u", Prcb->Number);
    } else {
        KiFormat(Where, KI_TEXT_SIZE, "%s thread %llu of %s on processor %u",
                 Thread->SystemThread ? "system" : "client",
                 (ULONG64)(ULONG_PTR)Thread->Cid.UniqueThread, PspCurrentProcess()->ImageFileName,
                 Prcb->Number);
    }
    KiFormat(Time, KI_TEXT_SIZE, "%llu.%07llu s", KiInterruptTime() / 10000000,
             KiInterruptTime() % 10000000);
    Fields[Count++] = (MACHINE_FIELD){"IRQL", Irql};
    Fields[Count++] = (MACHINE_FIELD){"running", Where};
    Fields[Count++] = (MACHINE_FIELD){"virtual time", Time};
    return Count;
}

#define KI_REPORT_STACKS 5

static ULONG KiAddStacks(const KI_REPORT *Report, MACHINE_STACK *Stacks, ULONG Count) {
    for (ULONG i = 0; i < Report->StackCount && Count < KI_REPORT_STACKS; i++) {
        Stacks[Count++] = Report->Stacks[i];
    }
    return Count;
}

void KiReport(const KI_REPORT *Report) {
    uint64_t Frames[KI_REPORT_FRAMES];
    MACHINE_STACK Stacks[KI_REPORT_STACKS];
    CONTEXT Own;
    ULONG Count = 0;
    MACHINE_REPORT Out = {
        .exit_code = Report->ExitCode,
        .code = Report->Code,
        .title = Report->Title,
        .explanation = Report->Explanation,
        .fields = Report->Fields,
        .field_count = Report->FieldCount,
    };

    MmRestorePageable();
    if (Report->Context == NULL) {
        RtlCaptureContext(&Own);
    }
    if (Report->StacksFirst || Report->NoOwnStack) {
        Count = KiAddStacks(Report, Stacks, Count);
    }
    if (!Report->NoOwnStack && Count < KI_REPORT_STACKS) {
        Stacks[Count++] = (MACHINE_STACK){
            .label = "stack",
            .pcs = Frames,
            .count = KeMachine->walk_stack(Report->Context != NULL ? Report->Context : &Own, Frames,
                                           KI_REPORT_FRAMES),
            .fold_kernel_frames = 1,
        };
    }
    if (!Report->StacksFirst && !Report->NoOwnStack) {
        Count = KiAddStacks(Report, Stacks, Count);
    }
    for (ULONG i = 0; i < 4; i++) {
        Out.parameters[i] = Report->Parameter[i];
    }
    Out.stacks = Stacks;
    Out.stack_count = Count;
    KeMachine->report(&Out);
}

DECLSPEC_NORETURN void KiReportAndExit(const KI_REPORT *Report) {
    KiReport(Report);
    KeMachine->exit(Report->ExitCode);
    __builtin_unreachable();
}

DECLSPEC_NORETURN void KiBugCheck(ULONG Code, ULONG_PTR P1, ULONG_PTR P2, ULONG_PTR P3,
                                  ULONG_PTR P4, PCONTEXT Context, const char *Explanation) {
    static BOOLEAN Running;
    KIRQL OldIrql;
    char Number[KI_TEXT_SIZE];
    const char *Name = KiBugCheckName(Code);
    KI_REPORT Report = {
        .ExitCode = MACHINE_EXIT_BUG_CHECK,
        .Code = Number,
        .Title = Name != NULL ? Name : "bug check",
        .Explanation = Explanation,
        .Parameter = {P1, P2, P3, P4},
        .Context = Context,
    };

    KiFormat(Number, KI_TEXT_SIZE, "0x%02X", Code);
    if (Running) {
        Report.Explanation = "This happened while another bug check was being handled.";
    } else {
        Running = TRUE;
        OldIrql = KiIrql();
        KiSetIrql(HIGH_LEVEL); /* where the callbacks run on NT */
        KiRunBugCheckCallbacks();
        KiSetIrql(OldIrql);
    }
    KiReportAndExit(&Report);
}

/* --- no progress ----------------------------------------------------------------------------- */

static void KiDescribeWait(PKTHREAD Thread, char *Text) {
    if (Thread->WaitCount == 0) {
        KiFormat(Text, KI_TEXT_SIZE, "thread %llu waits",
                 (ULONG64)(ULONG_PTR)Thread->Cid.UniqueThread);
        return;
    }
    KiFormat(Text, KI_TEXT_SIZE, "thread %llu waits for %s%s at 0x%llX",
             (ULONG64)(ULONG_PTR)Thread->Cid.UniqueThread,
             Thread->WaitCount > 1 ? "several objects, first a " : "a ",
             KiObjectTypeName(Thread->WaitBlockList[0].Object),
             (ULONG64)(ULONG_PTR)Thread->WaitBlockList[0].Object);
}

#define KI_DUMPED_THREADS 8

DECLSPEC_NORETURN void KiNoProgress(void) {
    static uint64_t Frames[KI_DUMPED_THREADS][KI_REPORT_FRAMES];
    static char Labels[KI_DUMPED_THREADS][KI_TEXT_SIZE];
    static CONTEXT Context;
    MACHINE_STACK Stacks[KI_DUMPED_THREADS];
    ULONG Count = 0;
    MACHINE_REPORT Report = {
        .exit_code = MACHINE_EXIT_NO_PROGRESS,
        .title = "nothing can run any more: every thread waits and no timer is set",
        .explanation = "Somebody has to signal one of the objects below, and nobody is left who "
                       "could. A request that is never completed looks like this too.",
    };

    for (PLIST_ENTRY Entry = KiThreadListHead.Flink;
         Entry != &KiThreadListHead && Count < KI_DUMPED_THREADS; Entry = Entry->Flink) {
        PKTHREAD Thread = CONTAINING_RECORD(Entry, KTHREAD, SystemListEntry);

        /* Workers that wait for work are as they should be. */
        if (Thread->State != KiThreadWaiting || Thread->WaitReason == WrQueue) {
            continue;
        }
        KeMachine->fiber_context(Thread->Fiber, &Context);
        KiDescribeWait(Thread, Labels[Count]);
        Stacks[Count] = (MACHINE_STACK){
            .label = Labels[Count],
            .pcs = Frames[Count],
            .count = KeMachine->walk_stack(&Context, Frames[Count], KI_REPORT_FRAMES),
            .fold_kernel_frames = 1,
        };
        Count++;
    }
    Report.stacks = Stacks;
    Report.stack_count = Count;
    KeMachine->report(&Report);
    KeMachine->exit(MACHINE_EXIT_NO_PROGRESS);
    __builtin_unreachable();
}

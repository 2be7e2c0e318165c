/*
 * Structured exceptions on x64: raising, dispatching, unwinding, and the C language's handler.
 */
#include "host/kernel/inc/ke.h"
#include "host/kernel/inc/rtl.h"
#include "host/kernel/inc/unwind.h"

#define EXCEPTION_UNWIND_MASK (EXCEPTION_UNWINDING | EXCEPTION_EXIT_UNWIND)

/*
 * The two thunks differ in their own handlers only. Each keeps the dispatcher context at 20h of
 * its frame, where those handlers find it when an exception happens inside the handler called.
 */
__asm__(".macro RTLP_EXECUTE name, handler\n"
        ".globl \\name\n"
        ".def \\name; .scl 2; .type 32; .endef\n"
        ".p2align 4\n"
        ".seh_proc \\name\n"
        "\\name:\n"
        "subq $0x28, %rsp\n"
        ".seh_stackalloc 0x28\n"
        ".seh_endprologue\n"
        ".seh_handler \\handler, @except, @unwind\n"
        "movq %r9, 0x20(%rsp)\n"
        "callq *0x30(%r9)\n"
        "nop\n"
        "addq $0x28, %rsp\n"
        "retq\n"
        ".seh_endproc\n"
        ".endm\n"
        ".text\n"
        "RTLP_EXECUTE RtlpExecuteHandlerForException, RtlpExceptionHandler\n"
        "RTLP_EXECUTE RtlpExecuteHandlerForUnwind, RtlpUnwindHandler\n"

        /* void RtlCaptureContext(PCONTEXT): a leaf; Rip and Rsp are those after the return. */
        ".globl RtlCaptureContext\n"
        ".def RtlCaptureContext; .scl 2; .type 32; .endef\n"
        ".p2align 4\n"
        "RtlCaptureContext:\n"
        "movl $0x10000F, 0x30(%rcx)\n"
        "stmxcsr 0x34(%rcx)\n"
        "movw %cs, 0x38(%rcx)\n"
        "movw %ds, 0x3A(%rcx)\n"
        "movw %es, 0x3C(%rcx)\n"
        "movw %fs, 0x3E(%rcx)\n"
        "movw %gs, 0x40(%rcx)\n"
        "movw %ss, 0x42(%rcx)\n"
        "movq %rax, 0x78(%rcx)\n"
        "movq %rcx, 0x80(%rcx)\n"
        "movq %rdx, 0x88(%rcx)\n"
        "movq %rbx, 0x90(%rcx)\n"
        "leaq 8(%rsp), %rax\n"
        "movq %rax, 0x98(%rcx)\n"
        "movq %rbp, 0xA0(%rcx)\n"
        "movq %rsi, 0xA8(%rcx)\n"
        "movq %rdi, 0xB0(%rcx)\n"
        "movq %r8, 0xB8(%rcx)\n"
        "movq %r9, 0xC0(%rcx)\n"
        "movq %r10, 0xC8(%rcx)\n"
        "movq %r11, 0xD0(%rcx)\n"
        "movq %r12, 0xD8(%rcx)\n"
        "movq %r13, 0xE0(%rcx)\n"
        "movq %r14, 0xE8(%rcx)\n"
        "movq %r15, 0xF0(%rcx)\n"
        "movq (%rsp), %rax\n"
        "movq %rax, 0xF8(%rcx)\n"
        "fxsave 0x100(%rcx)\n"
        "pushfq\n"
        "popq %rax\n"
        "movl %eax, 0x44(%rcx)\n"
        "movq 0x78(%rcx), %rax\n"
        "retq\n");

/* An exception inside a handler called for an exception. */
EXCEPTION_DISPOSITION RtlpExceptionHandler(PEXCEPTION_RECORD Record, PVOID EstablisherFrame,
                                           PCONTEXT Context, PDISPATCHER_CONTEXT Dispatcher);
EXCEPTION_DISPOSITION RtlpExceptionHandler(PEXCEPTION_RECORD Record, PVOID EstablisherFrame,
                                           PCONTEXT Context, PDISPATCHER_CONTEXT Dispatcher) {
    PDISPATCHER_CONTEXT Outer = *(PDISPATCHER_CONTEXT *)((PUCHAR)EstablisherFrame + 0x20);

    UNREFERENCED_PARAMETER(Context);
    if (Record->ExceptionFlags & EXCEPTION_UNWIND_MASK) {
        return ExceptionContinueSearch;
    }
    Dispatcher->EstablisherFrame = Outer->EstablisherFrame;
    return ExceptionNestedException;
}

/* Anything inside a handler called to unwind: go on from where that unwind was. */
EXCEPTION_DISPOSITION RtlpUnwindHandler(PEXCEPTION_RECORD Record, PVOID EstablisherFrame,
                                        PCONTEXT Context, PDISPATCHER_CONTEXT Dispatcher);
EXCEPTION_DISPOSITION RtlpUnwindHandler(PEXCEPTION_RECORD Record, PVOID EstablisherFrame,
                                        PCONTEXT Context, PDISPATCHER_CONTEXT Dispatcher) {
    PDISPATCHER_CONTEXT Outer = *(PDISPATCHER_CONTEXT *)((PUCHAR)EstablisherFrame + 0x20);
    ULONG64 TargetIp = Dispatcher->TargetIp;

    UNREFERENCED_PARAMETER(Record);
    UNREFERENCED_PARAMETER(Context);
    *Dispatcher = *Outer;
    Dispatcher->TargetIp = TargetIp;
    return ExceptionCollidedUnwind;
}

static BOOLEAN RtlpFrameValid(const RTLP_STACK *Stack, ULONG64 Frame) {
    return (Frame & 7) == 0 && Frame >= Stack->Low && Frame < Stack->High;
}

/* --- dispatching ----------------------------------------------------------------------------- */

typedef enum _RTLP_NEXT { RtlpSearch, RtlpContinue } RTLP_NEXT;

static void RtlpRaiseNoncontinuable(PEXCEPTION_RECORD Cause) {
    EXCEPTION_RECORD Record = {
        .ExceptionCode = STATUS_NONCONTINUABLE_EXCEPTION,
        .ExceptionFlags = EXCEPTION_NONCONTINUABLE,
        .ExceptionRecord = Cause,
    };

    RtlRaiseException(&Record);
}

static void RtlpRaiseInvalidDisposition(PEXCEPTION_RECORD Cause) {
    EXCEPTION_RECORD Record = {
        .ExceptionCode = STATUS_INVALID_DISPOSITION,
        .ExceptionFlags = EXCEPTION_NONCONTINUABLE,
        .ExceptionRecord = Cause,
    };

    RtlRaiseException(&Record);
}

/* Call the handler of one frame. A collided unwind moves Frame to where that unwind was. */
static RTLP_NEXT RtlpCallHandlers(PEXCEPTION_RECORD Record, PCONTEXT Context, PCONTEXT Frame,
                                  PDISPATCHER_CONTEXT Dispatcher, ULONG64 *NestedFrame) {
    Dispatcher->ScopeIndex = 0;
    for (;;) {
        EXCEPTION_DISPOSITION Disposition = RtlpExecuteHandlerForException(
            Record, (PVOID)Dispatcher->EstablisherFrame, Context, Dispatcher);

        if (*NestedFrame == Dispatcher->EstablisherFrame) {
            Record->ExceptionFlags &= ~(ULONG)EXCEPTION_NESTED_CALL;
            *NestedFrame = 0;
        }
        switch (Disposition) {
        case ExceptionContinueExecution:
            if (Record->ExceptionFlags & EXCEPTION_NONCONTINUABLE) {
                RtlpRaiseNoncontinuable(Record);
            }
            return RtlpContinue;
        case ExceptionContinueSearch:
            return RtlpSearch;
        case ExceptionNestedException:
            Record->ExceptionFlags |= EXCEPTION_NESTED_CALL;
            if (Dispatcher->EstablisherFrame > *NestedFrame) {
                *NestedFrame = Dispatcher->EstablisherFrame;
            }
            return RtlpSearch;
        case ExceptionCollidedUnwind: {
            PVOID Data;
            ULONG64 Establisher;

            *Frame = *Dispatcher->ContextRecord;
            RtlVirtualUnwind(UNW_FLAG_NHANDLER, Dispatcher->ImageBase, Dispatcher->ControlPc,
                             Dispatcher->FunctionEntry, Frame, &Data, &Establisher, NULL);
            Dispatcher->ContextRecord = Frame;
            continue;
        }
        default:
            RtlpRaiseInvalidDisposition(Record);
        }
    }
}

BOOLEAN RtlDispatchException(PEXCEPTION_RECORD Record, PCONTEXT Context) {
    CONTEXT Frame = *Context;
    RTLP_STACK Stack = RtlpStackOf(Context);
    ULONG64 NestedFrame = 0;

    for (;;) {
        DISPATCHER_CONTEXT Dispatcher = {.ContextRecord = Context};

        if (KiPassTrap(&Frame, FALSE)) {
            Stack = RtlpStackOf(&Frame);
        }
        Dispatcher.ControlPc = Frame.Rip;
        if (!RtlpFrameValid(&Stack, Frame.Rsp)) {
            return FALSE;
        }
        Dispatcher.FunctionEntry = RtlLookupFunctionEntry(Frame.Rip, &Dispatcher.ImageBase, NULL);
        if (Dispatcher.FunctionEntry == NULL) {
            if (Frame.Rip == 0) {
                return FALSE; /* the end of the stack */
            }
            Frame.Rip = *(PULONG64)Frame.Rsp;
            Frame.Rsp += 8;
            continue;
        }
        Dispatcher.LanguageHandler = RtlVirtualUnwind(
            UNW_FLAG_EHANDLER, Dispatcher.ImageBase, Dispatcher.ControlPc, Dispatcher.FunctionEntry,
            &Frame, &Dispatcher.HandlerData, &Dispatcher.EstablisherFrame, NULL);
        if (!RtlpFrameValid(&Stack, Dispatcher.EstablisherFrame)) {
            Record->ExceptionFlags |= EXCEPTION_STACK_INVALID;
            return FALSE;
        }
        if (Dispatcher.LanguageHandler != NULL) {
            Dispatcher.ContextRecord = &Frame;
            if (RtlpCallHandlers(Record, Context, &Frame, &Dispatcher, &NestedFrame) ==
                RtlpContinue) {
                return TRUE;
            }
        }
    }
}

/* --- unwinding ------------------------------------------------------------------------------- */

/* Run the termination handlers of one frame; FALSE when its own context moved (collision). */
static void RtlpCallUnwindHandlers(PEXCEPTION_RECORD Record, PVOID TargetFrame, PVOID ReturnValue,
                                   PCONTEXT Current, PCONTEXT Next,
                                   PDISPATCHER_CONTEXT Dispatcher) {
    Dispatcher->ScopeIndex = 0;
    for (;;) {
        EXCEPTION_DISPOSITION Disposition;

        if (Dispatcher->EstablisherFrame == (ULONG64)TargetFrame) {
            Record->ExceptionFlags |= EXCEPTION_TARGET_UNWIND;
        }
        Current->Rax = (ULONG64)ReturnValue;
        Disposition = RtlpExecuteHandlerForUnwind(Record, (PVOID)Dispatcher->EstablisherFrame,
                                                  Current, Dispatcher);
        Record->ExceptionFlags &= ~(ULONG)(EXCEPTION_COLLIDED_UNWIND | EXCEPTION_TARGET_UNWIND);
        if (Disposition == ExceptionContinueSearch) {
            return;
        }
        if (Disposition != ExceptionCollidedUnwind) {
            RtlpRaiseInvalidDisposition(Record);
        }
        /* The handler raised, and the new unwind reached ours: take over at its frame. */
        *Current = *Dispatcher->ContextRecord;
        *Next = *Current;
        {
            PVOID Data;
            ULONG64 Establisher;
            ULONG ScopeIndex = Dispatcher->ScopeIndex;

            Dispatcher->LanguageHandler =
                RtlVirtualUnwind(UNW_FLAG_UHANDLER, Dispatcher->ImageBase, Dispatcher->ControlPc,
                                 Dispatcher->FunctionEntry, Next, &Data, &Establisher, NULL);
            Dispatcher->HandlerData = Data;
            Dispatcher->ScopeIndex = ScopeIndex;
        }
        Dispatcher->ContextRecord = Current;
        Record->ExceptionFlags |= EXCEPTION_COLLIDED_UNWIND;
    }
}

static DECLSPEC_NORETURN void RtlpBadUnwindTarget(PCONTEXT Context, PVOID TargetFrame) {
    KiBugCheck(KMODE_EXCEPTION_NOT_HANDLED, (ULONG)STATUS_INVALID_UNWIND_TARGET, Context->Rip,
               (ULONG_PTR)TargetFrame, 0, Context,
               "An unwind ran past the frame it was to stop at; the stack is damaged.");
}

void RtlUnwindEx(PVOID TargetFrame, PVOID TargetIp, PEXCEPTION_RECORD ExceptionRecord,
                 PVOID ReturnValue, PCONTEXT ContextRecord, PVOID HistoryTable) {
    EXCEPTION_RECORD Local = {.ExceptionCode = STATUS_UNWIND};
    PEXCEPTION_RECORD Record = ExceptionRecord != NULL ? ExceptionRecord : &Local;
    PCONTEXT Current = ContextRecord;
    CONTEXT Next;
    RTLP_STACK Stack;

    RtlpCaptureCaller(Current);
    Stack = RtlpStackOf(Current);
    Record->ExceptionFlags |= EXCEPTION_UNWINDING;
    if (TargetFrame == NULL) {
        Record->ExceptionFlags |= EXCEPTION_EXIT_UNWIND;
    }
    for (;;) {
        DISPATCHER_CONTEXT Dispatcher = {
            .TargetIp = (ULONG64)TargetIp,
            .ContextRecord = Current,
            .HistoryTable = HistoryTable,
        };

        if (KiPassTrap(Current, TRUE)) {
            Stack = RtlpStackOf(Current);
        }
        Dispatcher.ControlPc = Current->Rip;
        if (Current->Rip == 0 || !RtlpFrameValid(&Stack, Current->Rsp)) {
            RtlpBadUnwindTarget(Current, TargetFrame);
        }
        Dispatcher.FunctionEntry =
            RtlLookupFunctionEntry(Current->Rip, &Dispatcher.ImageBase, NULL);
        if (Dispatcher.FunctionEntry == NULL) {
            Current->Rip = *(PULONG64)Current->Rsp;
            Current->Rsp += 8;
            continue;
        }
        Next = *Current;
        Dispatcher.LanguageHandler = RtlVirtualUnwind(
            UNW_FLAG_UHANDLER, Dispatcher.ImageBase, Dispatcher.ControlPc, Dispatcher.FunctionEntry,
            &Next, &Dispatcher.HandlerData, &Dispatcher.EstablisherFrame, NULL);
        if (!RtlpFrameValid(&Stack, Dispatcher.EstablisherFrame) ||
            (TargetFrame != NULL && Dispatcher.EstablisherFrame > (ULONG64)TargetFrame)) {
            RtlpBadUnwindTarget(Current, TargetFrame);
        }
        if (Dispatcher.LanguageHandler != NULL) {
            RtlpCallUnwindHandlers(Record, TargetFrame, ReturnValue, Current, &Next, &Dispatcher);
        }
        if (Dispatcher.EstablisherFrame == (ULONG64)TargetFrame) {
            break;
        }
        *Current = Next;
    }
    Current->Rax = (ULONG64)ReturnValue;
    Current->Rip = (ULONG64)TargetIp;
    RtlRestoreContext(Current, Record);
}

void RtlUnwind(PVOID TargetFrame, PVOID TargetIp, PEXCEPTION_RECORD ExceptionRecord,
               PVOID ReturnValue) {
    CONTEXT Context;

    RtlUnwindEx(TargetFrame, TargetIp, ExceptionRecord, ReturnValue, &Context, NULL);
}

void RtlRestoreContext(PCONTEXT ContextRecord, PEXCEPTION_RECORD ExceptionRecord) {
    UNREFERENCED_PARAMETER(ExceptionRecord);
    KeMachine->resume(ContextRecord);
}

/* --- raising --------------------------------------------------------------------------------- */

__attribute__((noinline)) void RtlpCaptureCaller(PCONTEXT Context) {
    RTLP_STACK Stack;

    RtlCaptureContext(Context);
    Stack = RtlpStackOf(Context);
    RtlpUnwindFrame(Context, &Stack); /* this function */
    RtlpUnwindFrame(Context, &Stack); /* the one that called it */
}

void RtlRaiseException(PEXCEPTION_RECORD ExceptionRecord) {
    CONTEXT Context;

    RtlpCaptureCaller(&Context);
    ExceptionRecord->ExceptionAddress = (PVOID)Context.Rip;
    if (RtlDispatchException(ExceptionRecord, &Context)) {
        KeMachine->resume(&Context);
    }
    KiUnhandledException(ExceptionRecord, &Context);
}

void RtlRaiseStatus(NTSTATUS Status) {
    EXCEPTION_RECORD Record = {
        .ExceptionCode = Status,
        .ExceptionFlags = EXCEPTION_NONCONTINUABLE,
    };

    RtlRaiseException(&Record);
}

DECLSPEC_NORETURN void ExRaiseStatus(NTSTATUS Status) {
    RtlRaiseStatus(Status);
    __builtin_unreachable();
}

DECLSPEC_NORETURN void ExRaiseAccessViolation(void) { ExRaiseStatus(STATUS_ACCESS_VIOLATION); }

DECLSPEC_NORETURN void ExRaiseDatatypeMisalignment(void) {
    ExRaiseStatus(STATUS_DATATYPE_MISALIGNMENT);
}

/* --- the C language's handler ---------------------------------------------------------------- */

typedef struct _SCOPE_ENTRY {
    ULONG Begin;
    ULONG End;
    ULONG Handler;    /* filter, or 1: always execute; the finally body when JumpTarget is 0 */
    ULONG JumpTarget; /* the except body; 0 for a finally */
} SCOPE_ENTRY;

typedef struct _SCOPE_TABLE {
    ULONG Count;
    SCOPE_ENTRY Entry[1];
} SCOPE_TABLE;

typedef LONG (*PSCOPE_FILTER)(PEXCEPTION_POINTERS Pointers, PVOID EstablisherFrame);
typedef void (*PSCOPE_FINALLY)(BOOLEAN Abnormal, PVOID EstablisherFrame);

static BOOLEAN RtlpInScope(const SCOPE_ENTRY *Scope, ULONG64 Rva) {
    return Rva >= Scope->Begin && Rva < Scope->End;
}

static EXCEPTION_DISPOSITION RtlpSearchScopes(PEXCEPTION_RECORD Record, PVOID EstablisherFrame,
                                              PCONTEXT Context, PDISPATCHER_CONTEXT Dispatcher) {
    const SCOPE_TABLE *Table = Dispatcher->HandlerData;
    ULONG64 Rva = Dispatcher->ControlPc - Dispatcher->ImageBase;
    EXCEPTION_POINTERS Pointers = {Record, Context};

    for (ULONG i = Dispatcher->ScopeIndex; i < Table->Count; i++) {
        const SCOPE_ENTRY *Scope = &Table->Entry[i];
        LONG Value = 1; /* EXCEPTION_EXECUTE_HANDLER */

        if (!RtlpInScope(Scope, Rva) || Scope->JumpTarget == 0) {
            continue;
        }
        if (Scope->Handler != 1) {
            PSCOPE_FILTER Filter = (PSCOPE_FILTER)(Dispatcher->ImageBase + Scope->Handler);

            Value = Filter(&Pointers, EstablisherFrame);
        }
        if (Value < 0) {
            return ExceptionContinueExecution;
        }
        if (Value > 0) {
            CONTEXT Target;

            RtlUnwindEx(EstablisherFrame, (PVOID)(Dispatcher->ImageBase + Scope->JumpTarget),
                        Record, (PVOID)(ULONG_PTR)(ULONG)Record->ExceptionCode, &Target,
                        Dispatcher->HistoryTable);
        }
    }
    return ExceptionContinueSearch;
}

/* One __try may have several rows; they share handler and target. */
static BOOLEAN RtlpTargetInSameScope(const SCOPE_TABLE *Table, const SCOPE_ENTRY *Scope,
                                     ULONG64 Target) {
    for (ULONG i = 0; i < Table->Count; i++) {
        const SCOPE_ENTRY *Other = &Table->Entry[i];

        if (RtlpInScope(Other, Target) && Other->Handler == Scope->Handler &&
            Other->JumpTarget == Scope->JumpTarget) {
            return TRUE;
        }
    }
    return FALSE;
}

static EXCEPTION_DISPOSITION RtlpUnwindScopes(PEXCEPTION_RECORD Record, PVOID EstablisherFrame,
                                              PDISPATCHER_CONTEXT Dispatcher) {
    const SCOPE_TABLE *Table = Dispatcher->HandlerData;
    ULONG64 Rva = Dispatcher->ControlPc - Dispatcher->ImageBase;
    ULONG64 Target = Dispatcher->TargetIp - Dispatcher->ImageBase;
    BOOLEAN IsTarget = (Record->ExceptionFlags & EXCEPTION_TARGET_UNWIND) != 0;

    for (ULONG i = Dispatcher->ScopeIndex; i < Table->Count; i++) {
        const SCOPE_ENTRY *Scope = &Table->Entry[i];

        if (!RtlpInScope(Scope, Rva)) {
            continue;
        }
        if (IsTarget && RtlpTargetInSameScope(Table, Scope, Target)) {
            break; /* a jump that stays inside the __try leaves nothing */
        }
        if (IsTarget && Target == Scope->JumpTarget) {
            break; /* the unwind ends in this scope's own __except body */
        }
        if (Scope->JumpTarget == 0) {
            PSCOPE_FINALLY Finally = (PSCOPE_FINALLY)(Dispatcher->ImageBase + Scope->Handler);

            Dispatcher->ScopeIndex = i + 1;
            Finally(TRUE, EstablisherFrame);
        }
    }
    return ExceptionContinueSearch;
}

__declspec(dllexport) EXCEPTION_DISPOSITION __C_specific_handler(
    struct _EXCEPTION_RECORD *ExceptionRecord, void *EstablisherFrame,
    struct _CONTEXT *ContextRecord, struct _DISPATCHER_CONTEXT *DispatcherContext) {
    if (ExceptionRecord->ExceptionFlags & EXCEPTION_UNWIND_MASK) {
        return RtlpUnwindScopes(ExceptionRecord, EstablisherFrame, DispatcherContext);
    }
    return RtlpSearchScopes(ExceptionRecord, EstablisherFrame, ContextRecord, DispatcherContext);
}

/* --- stack traces ---------------------------------------------------------------------------- */

#define RTLP_OWN_FRAMES 2 /* this function and its caller */

__attribute__((noinline)) ULONG RtlpCaptureFrames(ULONG64 *Frames, ULONG Capacity) {
    ULONG64 All[RTLP_OWN_FRAMES + 32];
    CONTEXT Context;
    ULONG Count;

    if (Capacity > ARRAYSIZE(All) - RTLP_OWN_FRAMES) {
        Capacity = ARRAYSIZE(All) - RTLP_OWN_FRAMES;
    }
    RtlCaptureContext(&Context);
    Count = RtlpWalkReturns(&Context, All, Capacity + RTLP_OWN_FRAMES);
    if (Count <= RTLP_OWN_FRAMES) {
        return 0;
    }
    memcpy(Frames, All + RTLP_OWN_FRAMES, (Count - RTLP_OWN_FRAMES) * sizeof(*Frames));
    return Count - RTLP_OWN_FRAMES;
}

ULONG RtlWalkFrameChain(PVOID *Callers, ULONG Count, ULONG Flags) {
    ULONG Skip = Flags >> RTL_STACK_WALKING_MODE_FRAMES_TO_SKIP_SHIFT;
    CONTEXT Context;
    RTLP_STACK Stack;
    ULONG Found = 0;

    RtlpCaptureCaller(&Context);
    Stack = RtlpStackOf(&Context);
    for (ULONG i = 0; i < Count; i++) {
        if (i >= Skip) {
            Callers[Found++] = (PVOID)Context.Rip;
        }
        if (!RtlpUnwindFrame(&Context, &Stack)) {
            break;
        }
    }
    return Found;
}

USHORT RtlCaptureStackBackTrace(ULONG FramesToSkip, ULONG FramesToCapture, PVOID *BackTrace,
                                PULONG BackTraceHash) {
    CONTEXT Context;
    RTLP_STACK Stack;
    USHORT Found = 0;
    ULONG Hash = 0;

    RtlpCaptureCaller(&Context);
    Stack = RtlpStackOf(&Context);
    for (ULONG i = 0; i < FramesToSkip; i++) {
        if (!RtlpUnwindFrame(&Context, &Stack)) {
            return 0;
        }
    }
    while (Found < FramesToCapture) {
        BackTrace[Found++] = (PVOID)Context.Rip;
        Hash += (ULONG)Context.Rip;
        if (!RtlpUnwindFrame(&Context, &Stack)) {
            break;
        }
    }
    if (BackTraceHash != NULL) {
        *BackTraceHash = Hash;
    }
    return Found;
}

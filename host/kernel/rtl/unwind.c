/*
 * Virtual unwinding of x64 frames: from .pdata and the unwind codes to the caller's registers.
 */
#include "host/kernel/inc/ke.h"
#include "host/kernel/inc/unwind.h"

static PULONG64 RtlpRegister(PCONTEXT Context, ULONG Number) {
    return &Context->Rax + Number; /* Rax to R15 lie in the order of their numbers */
}

static PM128A RtlpXmmRegister(PCONTEXT Context, ULONG Number) { return &Context->Xmm0 + Number; }

PKI_RUNTIME_FUNCTION RtlLookupFunctionEntry(ULONG64 ControlPc, PULONG64 ImageBase,
                                            PVOID HistoryTable) {
    const MACHINE_IMAGE *Image = KeMachine->image_at((PVOID)ControlPc);
    PKI_RUNTIME_FUNCTION Table;
    ULONG Low = 0;
    ULONG High;
    ULONG Rva;

    UNREFERENCED_PARAMETER(HistoryTable);
    if (Image == NULL || Image->function_table == NULL) {
        return NULL;
    }
    Table = (PKI_RUNTIME_FUNCTION)Image->function_table;
    Rva = (ULONG)(ControlPc - (ULONG64)Image->base);
    High = Image->function_count;
    while (Low < High) {
        ULONG Middle = (Low + High) / 2;

        if (Rva < Table[Middle].BeginAddress) {
            High = Middle;
        } else if (Rva >= Table[Middle].EndAddress) {
            Low = Middle + 1;
        } else {
            PKI_RUNTIME_FUNCTION Found = &Table[Middle];

            if (Found->UnwindData & 1) {
                Found = (PKI_RUNTIME_FUNCTION)(Image->base + (Found->UnwindData & ~1u));
            }
            *ImageBase = (ULONG64)Image->base;
            return Found;
        }
    }
    return NULL;
}

/* Slots that an unwind code takes, its own included. */
static ULONG RtlpSlots(UNWIND_CODE Code) {
    switch (Code.UnwindOp) {
    case UnwindAllocLarge:
        return Code.OpInfo == 0 ? 2 : 3;
    case UnwindSaveNonvolatile:
    case UnwindSaveXmm128:
    case UnwindEpilog:
        return 2;
    case UnwindSaveNonvolatileFar:
    case UnwindSaveXmm128Far:
    case UnwindSpare:
        return 3;
    default:
        return 1;
    }
}

static ULONG RtlpFarOperand(const UNWIND_CODE *Code) {
    return Code[1].FrameOffset | (ULONG)Code[2].FrameOffset << 16;
}

static void RtlpRestoreInteger(PCONTEXT Context, ULONG Number, ULONG64 Address,
                               PKI_UNWIND_POINTERS Pointers) {
    *RtlpRegister(Context, Number) = *(PULONG64)Address;
    if (Pointers != NULL) {
        Pointers->IntegerContext[Number] = (PULONG64)Address;
    }
}

static void RtlpRestoreXmm(PCONTEXT Context, ULONG Number, ULONG64 Address,
                           PKI_UNWIND_POINTERS Pointers) {
    *RtlpXmmRegister(Context, Number) = *(PM128A)Address;
    if (Pointers != NULL) {
        Pointers->FloatingContext[Number] = (PM128A)Address;
    }
}

/* Undo one code; TRUE when it was a machine frame, which sets Rip itself. */
static BOOLEAN RtlpUndoCode(const UNWIND_INFO *Info, const UNWIND_CODE *Code, ULONG64 Frame,
                            PCONTEXT Context, PKI_UNWIND_POINTERS Pointers) {
    switch (Code->UnwindOp) {
    case UnwindPushNonvolatile:
        RtlpRestoreInteger(Context, Code->OpInfo, Context->Rsp, Pointers);
        Context->Rsp += 8;
        break;
    case UnwindAllocLarge:
        Context->Rsp += Code->OpInfo == 0 ? Code[1].FrameOffset * 8u : RtlpFarOperand(Code);
        break;
    case UnwindAllocSmall:
        Context->Rsp += Code->OpInfo * 8u + 8;
        break;
    case UnwindSetFrameRegister:
        Context->Rsp = *RtlpRegister(Context, Info->FrameRegister) - Info->FrameOffset * 16u;
        break;
    case UnwindSaveNonvolatile:
        RtlpRestoreInteger(Context, Code->OpInfo, Frame + Code[1].FrameOffset * 8u, Pointers);
        break;
    case UnwindSaveNonvolatileFar:
        RtlpRestoreInteger(Context, Code->OpInfo, Frame + RtlpFarOperand(Code), Pointers);
        break;
    case UnwindSaveXmm128:
        RtlpRestoreXmm(Context, Code->OpInfo, Frame + Code[1].FrameOffset * 16u, Pointers);
        break;
    case UnwindSaveXmm128Far:
        RtlpRestoreXmm(Context, Code->OpInfo, Frame + RtlpFarOperand(Code), Pointers);
        break;
    case UnwindPushMachineFrame: {
        PULONG64 Machine = (PULONG64)(Context->Rsp + (Code->OpInfo != 0 ? 8 : 0));

        Context->Rip = Machine[0];
        Context->Rsp = Machine[3];
        return TRUE;
    }
    default:
        break;
    }
    return FALSE;
}

/* Undo the codes of a function and of those it is chained to; prolog codes not yet run are left. */
static void RtlpUndoProlog(ULONG64 ImageBase, ULONG64 ControlPc, PKI_RUNTIME_FUNCTION Function,
                           ULONG64 Frame, PCONTEXT Context, PKI_UNWIND_POINTERS Pointers) {
    BOOLEAN MachineFrame = FALSE;
    BOOLEAN First = TRUE;

    for (;;) {
        PUNWIND_INFO Info = (PUNWIND_INFO)(ImageBase + Function->UnwindData);
        ULONG64 Offset = ControlPc - (ImageBase + Function->BeginAddress);

        for (ULONG i = 0; i < Info->CountOfCodes; i += RtlpSlots(Info->UnwindCode[i])) {
            if (!First || Offset >= Info->UnwindCode[i].CodeOffset) {
                MachineFrame |= RtlpUndoCode(Info, &Info->UnwindCode[i], Frame, Context, Pointers);
            }
        }
        if ((Info->Flags & UNW_FLAG_CHAININFO) == 0) {
            break;
        }
        Function = (PKI_RUNTIME_FUNCTION)&Info->UnwindCode[(Info->CountOfCodes + 1) & ~1];
        First = FALSE;
    }
    if (!MachineFrame) {
        Context->Rip = *(PULONG64)Context->Rsp;
        Context->Rsp += 8;
    }
}

/* --- epilogs: recognized by their instructions, as the ABI prescribes ------------------------- */

/* Pops and the return from Pc on; FALSE when the bytes are something else. Context NULL: look. */
static BOOLEAN RtlpWalkEpilogTail(const UCHAR *Pc, const UCHAR *FunctionBegin,
                                  const UCHAR *FunctionEnd, PCONTEXT Context,
                                  PKI_UNWIND_POINTERS Pointers) {
    for (;;) {
        ULONG Number;

        if ((Pc[0] & 0xF8) == 0x58) {
            Number = Pc[0] & 7;
            Pc += 1;
        } else if ((Pc[0] & 0xFE) == 0x40 && (Pc[1] & 0xF8) == 0x58) {
            Number = (Pc[1] & 7u) | (Pc[0] & 1u) << 3;
            Pc += 2;
        } else {
            break;
        }
        if (Context != NULL) {
            RtlpRestoreInteger(Context, Number, Context->Rsp, Pointers);
            Context->Rsp += 8;
        }
    }
    if (Pc[0] == 0xC3 || Pc[0] == 0xC2 || (Pc[0] == 0xF3 && Pc[1] == 0xC3)) {
        return TRUE;
    }
    /* A tail call: jmp out of the function, directly or through memory with a REX.W prefix. */
    if (Pc[0] == 0xEB || Pc[0] == 0xE9) {
        const UCHAR *Target = Pc[0] == 0xEB ? Pc + 2 + (signed char)Pc[1]
                                            : Pc + 5 + *(const LONG UNALIGNED *)(Pc + 1);

        return Target < FunctionBegin || Target >= FunctionEnd;
    }
    if ((Pc[0] & 0xF8) == 0x48 && Pc[1] == 0xFF && (Pc[2] & 0x38) == 0x20) {
        return TRUE;
    }
    return Pc[0] == 0xFF && Pc[1] == 0x25;
}

/* Length of the instruction that frees the frame at the start of an epilog; 0 when none. */
static ULONG RtlpEpilogStart(const UCHAR *Pc, const UNWIND_INFO *Info, PCONTEXT Context,
                             ULONG64 *ret_Rsp) {
    *ret_Rsp = Context->Rsp;
    if (Pc[0] == 0x48 && Pc[1] == 0x83 && Pc[2] == 0xC4) {
        *ret_Rsp += (ULONG64)(LONG64)(signed char)Pc[3];
        return 4;
    }
    if (Pc[0] == 0x48 && Pc[1] == 0x81 && Pc[2] == 0xC4) {
        *ret_Rsp += (ULONG64)(LONG64) * (const LONG UNALIGNED *)(Pc + 3);
        return 7;
    }
    if ((Pc[0] & 0xFE) == 0x48 && Pc[1] == 0x8D && Info->FrameRegister != 0 &&
        (Pc[2] & 0x38) == 0x20 && ((Pc[2] & 7u) | (Pc[0] & 1u) << 3) == Info->FrameRegister) {
        ULONG64 Value = *RtlpRegister(Context, Info->FrameRegister);

        if ((Pc[2] >> 6) == 1) {
            *ret_Rsp = Value + (ULONG64)(LONG64)(signed char)Pc[3];
            return 4;
        }
        if ((Pc[2] >> 6) == 2) {
            *ret_Rsp = Value + (ULONG64)(LONG64) * (const LONG UNALIGNED *)(Pc + 3);
            return 7;
        }
    }
    return 0;
}

static BOOLEAN RtlpUnwindEpilog(ULONG64 ImageBase, ULONG64 ControlPc, const UNWIND_INFO *Info,
                                PKI_RUNTIME_FUNCTION Function, PCONTEXT Context,
                                PKI_UNWIND_POINTERS Pointers) {
    const UCHAR *Begin = (const UCHAR *)(ImageBase + Function->BeginAddress);
    const UCHAR *End = (const UCHAR *)(ImageBase + Function->EndAddress);
    const UCHAR *Pc = (const UCHAR *)ControlPc;
    ULONG64 Rsp;
    ULONG Length = RtlpEpilogStart(Pc, Info, Context, &Rsp);

    if (!RtlpWalkEpilogTail(Pc + Length, Begin, End, NULL, NULL)) {
        return FALSE;
    }
    Context->Rsp = Rsp;
    RtlpWalkEpilogTail(Pc + Length, Begin, End, Context, Pointers);
    Context->Rip = *(PULONG64)Context->Rsp;
    Context->Rsp += 8;
    return TRUE;
}

/* --- one frame ------------------------------------------------------------------------------- */

/* Where the frame of the function is: its fixed part, which saves are relative to. */
static ULONG64 RtlpFrameOf(const UNWIND_INFO *Info, ULONG64 PrologOffset, PCONTEXT Context) {
    if (Info->FrameRegister == 0) {
        return Context->Rsp;
    }
    if (PrologOffset < Info->SizeOfProlog && (Info->Flags & UNW_FLAG_CHAININFO) == 0) {
        for (ULONG i = 0; i < Info->CountOfCodes; i += RtlpSlots(Info->UnwindCode[i])) {
            if (Info->UnwindCode[i].UnwindOp == UnwindSetFrameRegister) {
                if (PrologOffset < Info->UnwindCode[i].CodeOffset) {
                    return Context->Rsp;
                }
                break;
            }
        }
    }
    return *RtlpRegister(Context, Info->FrameRegister) - Info->FrameOffset * 16u;
}

PEXCEPTION_ROUTINE RtlVirtualUnwind(ULONG HandlerType, ULONG64 ImageBase, ULONG64 ControlPc,
                                    PKI_RUNTIME_FUNCTION FunctionEntry, PCONTEXT ContextRecord,
                                    PVOID *HandlerData, PULONG64 EstablisherFrame,
                                    PKI_UNWIND_POINTERS ContextPointers) {
    PUNWIND_INFO Info = (PUNWIND_INFO)(ImageBase + FunctionEntry->UnwindData);
    ULONG64 Offset = ControlPc - (ImageBase + FunctionEntry->BeginAddress);
    BOOLEAN InProlog = Offset < Info->SizeOfProlog;
    PULONG Handler;

    *EstablisherFrame = RtlpFrameOf(Info, Offset, ContextRecord);
    if (!InProlog && RtlpUnwindEpilog(ImageBase, ControlPc, Info, FunctionEntry, ContextRecord,
                                      ContextPointers)) {
        return NULL;
    }
    RtlpUndoProlog(ImageBase, ControlPc, FunctionEntry, *EstablisherFrame, ContextRecord,
                   ContextPointers);
    /* A chained part has the handler of its parent. */
    while (Info->Flags & UNW_FLAG_CHAININFO) {
        PKI_RUNTIME_FUNCTION Parent =
            (PKI_RUNTIME_FUNCTION)&Info->UnwindCode[(Info->CountOfCodes + 1) & ~1];

        Info = (PUNWIND_INFO)(ImageBase + Parent->UnwindData);
        InProlog = FALSE;
    }
    if (InProlog || (Info->Flags & HandlerType) == 0) {
        return NULL;
    }
    Handler = (PULONG)&Info->UnwindCode[(Info->CountOfCodes + 1) & ~1];
    *HandlerData = Handler + 1;
    return (PEXCEPTION_ROUTINE)(ImageBase + *Handler);
}

RTLP_STACK RtlpStackOf(PCONTEXT Context) {
    MACHINE_RANGE Range;
    RTLP_STACK Stack = {0, 0};

    if (KeMachine->query((PVOID)Context->Rsp, &Range) == MACHINE_OK && Range.committed) {
        Stack.Low = (ULONG64)Range.base;
        Stack.High = Stack.Low + Range.size;
    }
    return Stack;
}

static BOOLEAN RtlpOnStack(const RTLP_STACK *Stack, ULONG64 Rsp) {
    return (Rsp & 7) == 0 && Rsp >= Stack->Low && Rsp <= Stack->High - 8;
}

BOOLEAN RtlpUnwindFrame(PCONTEXT Context, const RTLP_STACK *Stack) {
    ULONG64 ImageBase;
    ULONG64 Frame;
    PVOID Data;
    PKI_RUNTIME_FUNCTION Function = RtlLookupFunctionEntry(Context->Rip, &ImageBase, NULL);

    if (!RtlpOnStack(Stack, Context->Rsp)) {
        return FALSE;
    }

    if (Function == NULL) {
        Context->Rip = *(PULONG64)Context->Rsp;
        Context->Rsp += 8;
    } else {
        RtlVirtualUnwind(UNW_FLAG_NHANDLER, ImageBase, Context->Rip, Function, Context, &Data,
                         &Frame, NULL);
    }
    return Context->Rip != 0 || KiPassTrap(Context, FALSE);
}

/*
 * Return addresses outward from a context whose Rip is one itself. Quick: a return address is never
 * in an epilog, so no code is read (it may be pageable and away), and only integer registers count.
 */
ULONG RtlpWalkReturns(PCONTEXT Context, ULONG64 *Frames, ULONG Capacity) {
    RTLP_STACK Stack = RtlpStackOf(Context);
    ULONG Count = 0;

    while (Count < Capacity && (Context->Rip != 0 || KiPassTrap(Context, FALSE))) {
        ULONG64 ImageBase;
        PKI_RUNTIME_FUNCTION Function = RtlLookupFunctionEntry(Context->Rip, &ImageBase, NULL);
        PUNWIND_INFO Info;

        if (Function == NULL || !RtlpOnStack(&Stack, Context->Rsp)) {
            break;
        }
        Frames[Count++] = Context->Rip;
        Info = (PUNWIND_INFO)(ImageBase + Function->UnwindData);
        RtlpUndoProlog(
            ImageBase, Context->Rip, Function,
            RtlpFrameOf(Info, Context->Rip - (ImageBase + Function->BeginAddress), Context),
            Context, NULL);
    }
    return Count;
}

PVOID RtlPcToFileHeader(PVOID PcValue, PVOID *BaseOfImage) {
    const MACHINE_IMAGE *Image = KeMachine->image_at(PcValue);

    *BaseOfImage = Image == NULL ? NULL : Image->base;
    return *BaseOfImage;
}

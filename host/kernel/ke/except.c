/*
 * Exceptions that come from the machine's traps, and what becomes of those nobody handles.
 */
#include "host/kernel/ke/sched.h"
#include "host/kernel/inc/rtl.h"

static const char *KiAccessName(ULONG_PTR Kind) {
    return Kind == EXCEPTION_WRITE_FAULT     ? "write"
           : Kind == EXCEPTION_EXECUTE_FAULT ? "execute"
                                             : "read";
}

/* What a bad address is, in words: freed pool, a guard page, user space, nothing. */
static const char *KiExplainAddress(ULONG_PTR Address) {
    MM_POOL_BLOCK Block;
    MACHINE_RANGE Range;

    if (Address < 0x10000) {
        return "The address is close to zero: a null pointer was used.";
    }
    if (MmPoolBlockAt((PVOID)Address, &Block)) {
        return Block.Free ? "The address lies in pool memory that has been freed."
                          : "The address lies beyond the end of a pool allocation.";
    }
    if (MmpIsUserAddress((PVOID)Address)) {
        return "The address is one of user space.";
    }
    if (KeMachine->query((PVOID)Address, &Range) != MACHINE_OK || Range.kind == MACHINE_KIND_NONE) {
        return "Nothing is mapped at that address.";
    }
    return "The memory there does not allow this access.";
}

static DECLSPEC_NORETURN void KiPoolFault(PEXCEPTION_RECORD Record, PCONTEXT Context, ULONG Code,
                                          const MM_POOL_BLOCK *Block) {
    char Tag[8];
    char Text[64];
    char Number[16];
    MACHINE_FIELD Fields[3];
    MACHINE_STACK Stacks[2];
    ULONG StackCount = 0;
    KI_REPORT Report = {
        .ExitCode = Block->Special ? MACHINE_EXIT_VIOLATION : MACHINE_EXIT_BUG_CHECK,
        .Code = Number,
        .Title = KiBugCheckName(Code),
        .Explanation = Block->Free ? "Pool memory was used after it had been freed."
                                   : "Memory beyond a pool allocation was used.",
        .Parameter = {Record->ExceptionInformation[1], Record->ExceptionInformation[0],
                      Context->Rip, 0},
        .Context = Context,
        .Stacks = Stacks,
        .Fields = Fields,
    };

    KiFormat(Number, sizeof(Number), "0x%02X", Code);
    KiFormatTag(Tag, Block->Tag);
    KiFormat(Text, sizeof(Text), "%llu bytes at 0x%llX, tag '%s', %s of offset %lld",
             (ULONG64)Block->Size, (ULONG64)(ULONG_PTR)Block->Base, Tag,
             KiAccessName(Record->ExceptionInformation[0]),
             (LONG64)(Record->ExceptionInformation[1] - (ULONG_PTR)Block->Base));
    Fields[0] = (MACHINE_FIELD){"pool block", Text};
    Report.FieldCount = 1;
    if (Block->AllocCount != 0) {
        Stacks[StackCount++] =
            (MACHINE_STACK){"allocated by", Block->AllocFrames, Block->AllocCount, 1};
    }
    if (Block->FreeCount != 0) {
        Stacks[StackCount++] = (MACHINE_STACK){"freed by", Block->FreeFrames, Block->FreeCount, 1};
    }
    Report.StackCount = StackCount;
    KiReportAndExit(&Report);
}

/* The verifier's forced IRQL check: only it has ranges that are trimmed. */
static DECLSPEC_NORETURN void KiPageableTouched(PEXCEPTION_RECORD Record, PCONTEXT Context) {
    KI_REPORT Report = {
        .ExitCode = MACHINE_EXIT_VIOLATION,
        .Code = "0xD1",
        .Title = "DRIVER_IRQL_NOT_LESS_OR_EQUAL",
        .Explanation = Record->ExceptionInformation[0] == EXCEPTION_EXECUTE_FAULT
                           ? "Code of a pageable section ran at DISPATCH_LEVEL or above, where a "
                             "page fault cannot be served."
                           : "Pageable memory was touched at DISPATCH_LEVEL or above, where a "
                             "page fault cannot be served.",
        .Parameter = {Record->ExceptionInformation[1], KiIrql(), Record->ExceptionInformation[0],
                      Context->Rip},
        .Context = Context,
    };
    MM_POOL_BLOCK Block;
    MACHINE_STACK Stack;

    if (MmPoolBlockAt((PVOID)Record->ExceptionInformation[1], &Block) && Block.AllocCount != 0) {
        Stack =
            (MACHINE_STACK){"allocated from paged pool by", Block.AllocFrames, Block.AllocCount, 1};
        Report.Stacks = &Stack;
        Report.StackCount = 1;
    }
    KiReportAndExit(&Report);
}

static DECLSPEC_NORETURN void KiAccessViolation(PEXCEPTION_RECORD Record, PCONTEXT Context) {
    ULONG_PTR Kind = Record->ExceptionInformation[0];
    ULONG_PTR Address = Record->ExceptionInformation[1];
    MM_POOL_BLOCK Block;

    if (KiIrql() >= DISPATCH_LEVEL && MmIsPageable((PVOID)Address)) {
        KiPageableTouched(Record, Context);
    }
    if (MmPoolBlockAt((PVOID)Address, &Block)) {
        KiPoolFault(Record, Context,
                    MmIsSpecialPool((PVOID)Address)
                        ? (Block.Free ? DRIVER_PAGE_FAULT_IN_FREED_SPECIAL_POOL
                                      : DRIVER_PAGE_FAULT_BEYOND_END_OF_ALLOCATION)
                        : PAGE_FAULT_IN_NONPAGED_AREA,
                    &Block);
    }
    if (KiIrql() >= DISPATCH_LEVEL) {
        KiBugCheck(DRIVER_IRQL_NOT_LESS_OR_EQUAL, Address, KiIrql(), Kind, Context->Rip, Context,
                   KiExplainAddress(Address));
    }
    if (Address >= 0x10000 && !MmpIsUserAddress((PVOID)Address)) {
        KiBugCheck(PAGE_FAULT_IN_NONPAGED_AREA, Address, Kind, Context->Rip, 0, Context,
                   KiExplainAddress(Address));
    }
    KiBugCheck(KMODE_EXCEPTION_NOT_HANDLED, (ULONG)Record->ExceptionCode,
               (ULONG_PTR)Record->ExceptionAddress, Kind, Address, Context,
               KiExplainAddress(Address));
}

/* Nobody handled it: end the run with the bug check that NT would give it. */
DECLSPEC_NORETURN void KiUnhandledException(PEXCEPTION_RECORD Record, PCONTEXT Context) {
    const char *Explanation = NULL;

    switch (Record->ExceptionCode) {
    case STATUS_ACCESS_VIOLATION:
        KiAccessViolation(Record, Context);
    case STATUS_STACK_OVERFLOW:
        KiBugCheck(UNEXPECTED_KERNEL_MODE_TRAP, 8, Context->Rsp, Context->Rip, 0, Context,
                   "The kernel stack is used up. It has 24 KB on Windows: large locals and "
                   "recursion do not fit.");
    case STATUS_STACK_BUFFER_OVERRUN:
        KiBugCheck(KERNEL_SECURITY_CHECK_FAILURE, Record->ExceptionInformation[0],
                   (ULONG_PTR)Context, (ULONG_PTR)Record, 0, Context,
                   "The driver found its own state corrupted and stopped (fast fail).");
    case STATUS_INTEGER_DIVIDE_BY_ZERO:
        Explanation = "An integer was divided by zero.";
        break;
    case STATUS_ASSERTION_FAILURE:
        Explanation = "An assertion of the driver does not hold.";
        break;
    case STATUS_BREAKPOINT:
        Explanation = "A breakpoint was hit and no debugger is attached.";
        break;
    case STATUS_ILLEGAL_INSTRUCTION:
        Explanation = "The processor cannot run this instruction.";
        break;
    default:
        Explanation = "An exception was raised and nobody handled it.";
        break;
    }
    KiBugCheck(KMODE_EXCEPTION_NOT_HANDLED, (ULONG)Record->ExceptionCode,
               (ULONG_PTR)Record->ExceptionAddress,
               Record->NumberParameters > 0 ? Record->ExceptionInformation[0] : 0,
               Record->NumberParameters > 1 ? Record->ExceptionInformation[1] : 0, Context,
               Explanation);
}

/* What never reaches a handler. */
static BOOLEAN KiIsFatalAtOnce(PEXCEPTION_RECORD Record) {
    switch (Record->ExceptionCode) {
    case STATUS_STACK_OVERFLOW:
    case STATUS_STACK_BUFFER_OVERRUN:
        return TRUE;
    case STATUS_ACCESS_VIOLATION:
        /* Only faults on user addresses are for handlers; a bad system address is fatal, as is
           any fault at DISPATCH_LEVEL or above. */
        return KiIrql() >= DISPATCH_LEVEL ||
               (!MmpIsUserAddress((PVOID)Record->ExceptionInformation[1]) &&
                Record->ExceptionInformation[1] != MAXULONG_PTR);
    default:
        return FALSE;
    }
}

static void KiUserException(PEXCEPTION_RECORD Record, PCONTEXT Context) {
    char Text[32];
    MACHINE_FIELD Field = {"exception", Text};
    KI_REPORT Report = {
        .ExitCode = MACHINE_EXIT_TEST_FAILED,
        .Title = "a test client crashed",
        .Explanation = "An exception in user mode was not handled.",
        .Context = Context,
        .Fields = &Field,
        .FieldCount = 1,
    };

    KiFormat(Text, sizeof(Text), "0x%08X", (ULONG)Record->ExceptionCode);
    KiReportAndExit(&Report);
}

BOOLEAN KiPassTrap(PCONTEXT Context, BOOLEAN Leave) {
    PKTHREAD Thread = KiCurrentThread();

    if (Context->Rip != 0) {
        return FALSE;
    }
    for (KI_TRAP *Trap = Thread->Traps; Trap != NULL; Trap = Trap->Next) {
        if ((ULONG64)Trap->ReturnSlot + sizeof(ULONG64) == Context->Rsp) {
            if (Leave) {
                Thread->Traps = Trap->Next;
            }
            *Context = *Trap->Context;
            return TRUE;
        }
    }
    return FALSE;
}

void MACHINE_ABI KiDispatchException(PEXCEPTION_RECORD Record, PCONTEXT Context) {
    const MACHINE_IMAGE *Image = KeMachine->image_at((PVOID)Context->Rip);
    PKTHREAD Thread = KiCurrentThread();
    KI_TRAP Trap = {
        .Next = Thread->Traps, .ReturnSlot = _AddressOfReturnAddress(), .Context = Context};

    if (Record->ExceptionCode == STATUS_ACCESS_VIOLATION &&
        MmpPageIn((PVOID)Record->ExceptionInformation[1])) {
        KeMachine->resume(Context);
    }
    if (KiIsFatalAtOnce(Record)) {
        KiUnhandledException(Record, Context);
    }
    Thread->Traps = &Trap;
    if (RtlDispatchException(Record, Context)) {
        Thread->Traps = Trap.Next;
        KeMachine->resume(Context);
    }
    if (Image != NULL && (Image->flags & MACHINE_IMAGE_USER) != 0) {
        KiUserException(Record, Context);
    }
    KiUnhandledException(Record, Context);
}

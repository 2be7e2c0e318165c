/*
 * unwind.h: x64 unwind data and the calls that read it. The driver headers do not declare these,
 * but compilers' run-time code and our own dispatcher use them; layouts are the platform's.
 */
#pragma once

#include <ntifs.h>

typedef struct _KI_RUNTIME_FUNCTION {
    ULONG BeginAddress;
    ULONG EndAddress;
    ULONG UnwindData; /* bit 0: the address of another row to read instead */
} KI_RUNTIME_FUNCTION, *PKI_RUNTIME_FUNCTION;

typedef union _UNWIND_CODE {
    struct {
        UCHAR CodeOffset;
        UCHAR UnwindOp : 4;
        UCHAR OpInfo : 4;
    };
    USHORT FrameOffset;
} UNWIND_CODE;

typedef struct _UNWIND_INFO {
    UCHAR Version : 3;
    UCHAR Flags : 5;
    UCHAR SizeOfProlog;
    UCHAR CountOfCodes;
    UCHAR FrameRegister : 4;
    UCHAR FrameOffset : 4;
    UNWIND_CODE UnwindCode[1];
    /* then, at an even index: the handler's RVA and its data, or a chained row */
} UNWIND_INFO, *PUNWIND_INFO;

enum {
    UnwindPushNonvolatile,
    UnwindAllocLarge,
    UnwindAllocSmall,
    UnwindSetFrameRegister,
    UnwindSaveNonvolatile,
    UnwindSaveNonvolatileFar,
    UnwindEpilog, /* version 2 */
    UnwindSpare,
    UnwindSaveXmm128,
    UnwindSaveXmm128Far,
    UnwindPushMachineFrame,
};

#define UNW_FLAG_NHANDLER 0
#define UNW_FLAG_EHANDLER 1
#define UNW_FLAG_UHANDLER 2
#define UNW_FLAG_CHAININFO 4

typedef struct _KI_UNWIND_POINTERS {
    PM128A FloatingContext[16];
    PULONG64 IntegerContext[16];
} KI_UNWIND_POINTERS, *PKI_UNWIND_POINTERS;

typedef struct _DISPATCHER_CONTEXT {
    ULONG64 ControlPc;
    ULONG64 ImageBase;
    PKI_RUNTIME_FUNCTION FunctionEntry;
    ULONG64 EstablisherFrame;
    ULONG64 TargetIp;
    PCONTEXT ContextRecord;
    PEXCEPTION_ROUTINE LanguageHandler;
    PVOID HandlerData;
    PVOID HistoryTable;
    ULONG ScopeIndex;
    ULONG Fill0;
} DISPATCHER_CONTEXT, *PDISPATCHER_CONTEXT;

C_ASSERT(FIELD_OFFSET(DISPATCHER_CONTEXT, LanguageHandler) == 0x30); /* the thunks call it there */

#define KI_EXPORT __declspec(dllexport)

KI_EXPORT PKI_RUNTIME_FUNCTION RtlLookupFunctionEntry(ULONG64 ControlPc, PULONG64 ImageBase,
                                                      PVOID HistoryTable);
KI_EXPORT PEXCEPTION_ROUTINE RtlVirtualUnwind(ULONG HandlerType, ULONG64 ImageBase,
                                              ULONG64 ControlPc, PKI_RUNTIME_FUNCTION FunctionEntry,
                                              PCONTEXT ContextRecord, PVOID *HandlerData,
                                              PULONG64 EstablisherFrame,
                                              PKI_UNWIND_POINTERS ContextPointers);
KI_EXPORT void RtlUnwindEx(PVOID TargetFrame, PVOID TargetIp, PEXCEPTION_RECORD ExceptionRecord,
                           PVOID ReturnValue, PCONTEXT ContextRecord, PVOID HistoryTable);
KI_EXPORT void RtlUnwind(PVOID TargetFrame, PVOID TargetIp, PEXCEPTION_RECORD ExceptionRecord,
                         PVOID ReturnValue);
KI_EXPORT void RtlRestoreContext(PCONTEXT ContextRecord, PEXCEPTION_RECORD ExceptionRecord);
KI_EXPORT void RtlRaiseException(PEXCEPTION_RECORD ExceptionRecord);
KI_EXPORT void RtlRaiseStatus(NTSTATUS Status);
KI_EXPORT PVOID RtlPcToFileHeader(PVOID PcValue, PVOID *BaseOfImage);

/* Calls DispatcherContext->LanguageHandler with a frame of its own that marks nesting. */
EXCEPTION_DISPOSITION RtlpExecuteHandlerForException(PEXCEPTION_RECORD Record,
                                                     PVOID EstablisherFrame, PCONTEXT Context,
                                                     PDISPATCHER_CONTEXT Dispatcher);
EXCEPTION_DISPOSITION RtlpExecuteHandlerForUnwind(PEXCEPTION_RECORD Record, PVOID EstablisherFrame,
                                                  PCONTEXT Context, PDISPATCHER_CONTEXT Dispatcher);

/* The stack that a context runs on, for telling a broken frame chain. */
typedef struct _RTLP_STACK {
    ULONG64 Low;
    ULONG64 High;
} RTLP_STACK;
RTLP_STACK RtlpStackOf(PCONTEXT Context);

/* Step to the caller's context, calling no handler; FALSE at the end of the stack. */
BOOLEAN RtlpUnwindFrame(PCONTEXT Context, const RTLP_STACK *Stack);

/* Return addresses outward from Context, which is used up; stops at the end of its stack. */
ULONG RtlpWalkReturns(PCONTEXT Context, ULONG64 *Frames, ULONG Capacity);

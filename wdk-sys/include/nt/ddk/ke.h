/*
 * Further calls and types of the kernel proper.
 * What ntddk.h adds to nt/ke.h.
 */
#ifndef CWDK_NT_DDK_KE_H
#define CWDK_NT_DDK_KE_H

#include "nt/forward.h"
#include "nt/security.h"

#if defined(_M_ARM64)
#define KERNEL_LARGE_STACK_COMMIT 0x8000
#else
#define KERNEL_LARGE_STACK_COMMIT 0x6000
#endif
#define KERNEL_LARGE_STACK_SIZE 0x12000

#define KERNEL_MCA_EXCEPTION_STACK_SIZE 0x2000

#if defined(_M_AMD64)
#define KERNEL_SHADOW_STACK_SIZE 0x1000
#endif

#if defined(_M_ARM64)
#define KERNEL_STACK_SIZE 0x8000
#else
#define KERNEL_STACK_SIZE 0x6000
#endif

#if defined(_M_ARM64)
#define KTRAP_FRAME_ARGUMENTS 0x50
#endif
#if defined(_M_ARM64)
#define KTRAP_FRAME_SIGNATURE 0x7072544B
#endif

EXTERN_C_START

typedef struct _KERNEL_USER_TIMES KERNEL_USER_TIMES, *PKERNEL_USER_TIMES;
struct _KERNEL_USER_TIMES {
    LARGE_INTEGER CreateTime;
    LARGE_INTEGER ExitTime;
    LARGE_INTEGER KernelTime;
    LARGE_INTEGER UserTime;
};

#if defined(_M_AMD64)
struct _KEXCEPTION_FRAME {
    ULONG64 P1Home;
    ULONG64 P2Home;
    ULONG64 P3Home;
    ULONG64 P4Home;
    ULONG64 P5;
    ULONG64 Spare1;
    M128A Xmm6;
    M128A Xmm7;
    M128A Xmm8;
    M128A Xmm9;
    M128A Xmm10;
    M128A Xmm11;
    M128A Xmm12;
    M128A Xmm13;
    M128A Xmm14;
    M128A Xmm15;
    ULONG64 TrapFrame;
    ULONG64 OutputBuffer;
    ULONG64 OutputLength;
    ULONG64 Spare2;
    ULONG64 MxCsr;
    ULONG64 Rbp;
    ULONG64 Rbx;
    ULONG64 Rdi;
    ULONG64 Rsi;
    ULONG64 R12;
    ULONG64 R13;
    ULONG64 R14;
    ULONG64 R15;
    ULONG64 Return;
};
#endif
#if defined(_M_ARM64)
struct _KEXCEPTION_FRAME {
    ULONG64 X19;
    ULONG64 X20;
    ULONG64 X21;
    ULONG64 X22;
    ULONG64 X23;
    ULONG64 X24;
    ULONG64 X25;
    ULONG64 X26;
    ULONG64 X27;
    ULONG64 X28;
    ULONG64 Fp;
    ULONG64 Return;
};
#endif

#if defined(_M_AMD64)
struct _KTRAP_FRAME {
    ULONG64 P1Home;
    ULONG64 P2Home;
    ULONG64 P3Home;
    ULONG64 P4Home;
    ULONG64 P5;
    KPROCESSOR_MODE PreviousMode;
    KIRQL PreviousIrql;
    UCHAR FaultIndicator;
    UCHAR ExceptionActive;
    ULONG MxCsr;
    ULONG64 Rax;
    ULONG64 Rcx;
    ULONG64 Rdx;
    ULONG64 R8;
    ULONG64 R9;
    ULONG64 R10;
    ULONG64 R11;
    union {
        ULONG64 GsBase;
        ULONG64 GsSwap;
    };
    M128A Xmm0;
    M128A Xmm1;
    M128A Xmm2;
    M128A Xmm3;
    M128A Xmm4;
    M128A Xmm5;
    union {
        ULONG64 FaultAddress;
        ULONG64 ContextRecord;
    };
    union {
        struct {
            ULONG64 Dr0;
            ULONG64 Dr1;
            ULONG64 Dr2;
            ULONG64 Dr3;
            ULONG64 Dr6;
            ULONG64 Dr7;
        };
        struct {
            ULONG64 ShadowStackFrame;
            ULONG64 Spare[5];
        };
    };
    struct {
        ULONG64 DebugControl;
        ULONG64 LastBranchToRip;
        ULONG64 LastBranchFromRip;
        ULONG64 LastExceptionToRip;
        ULONG64 LastExceptionFromRip;
    };
    USHORT SegDs;
    USHORT SegEs;
    USHORT SegFs;
    USHORT SegGs;
    ULONG64 TrapFrame;
    ULONG64 Rbx;
    ULONG64 Rdi;
    ULONG64 Rsi;
    ULONG64 Rbp;
    union {
        ULONG64 ErrorCode;
        ULONG64 ExceptionFrame;
    };
    ULONG64 Rip;
    USHORT SegCs;
    UCHAR Fill0;
    UCHAR Logging;
    USHORT Fill1[2];
    ULONG EFlags;
    ULONG Fill2;
    ULONG64 Rsp;
    USHORT SegSs;
    USHORT Fill3;
    ULONG Fill4;
};
#endif
#if defined(_M_ARM64)
struct _KTRAP_FRAME {
    UCHAR ExceptionActive;
    UCHAR ContextFromKFramesUnwound;
    UCHAR DebugRegistersValid;
    union {
        KPROCESSOR_MODE PreviousMode;
        KIRQL PreviousIrql;
    };
    ULONG Reserved;
    union {
        ULONG64 FaultAddress;
        ULONG64 TrapFrame;
    };
    PKARM64_VFP_STATE VfpState;
    ULONG Bcr[8];
    ULONG64 Bvr[8];
    ULONG Wcr[2];
    ULONG64 Wvr[2];
    ULONG Spsr;
    ULONG Esr;
    ULONG64 Sp;
    union {
        ULONG64 X[19];
        struct {
            ULONG64 X0;
            ULONG64 X1;
            ULONG64 X2;
            ULONG64 X3;
            ULONG64 X4;
            ULONG64 X5;
            ULONG64 X6;
            ULONG64 X7;
            ULONG64 X8;
            ULONG64 X9;
            ULONG64 X10;
            ULONG64 X11;
            ULONG64 X12;
            ULONG64 X13;
            ULONG64 X14;
            ULONG64 X15;
            ULONG64 X16;
            ULONG64 X17;
            ULONG64 X18;
        };
    };
    ULONG64 Lr;
    ULONG64 Fp;
    ULONG64 Pc;
};
#endif

typedef struct _KUMS_CONTEXT_HEADER KUMS_CONTEXT_HEADER, *PKUMS_CONTEXT_HEADER;
#if defined(_M_AMD64)
struct _KUMS_CONTEXT_HEADER {
    ULONG64 P1Home;
    ULONG64 P2Home;
    ULONG64 P3Home;
    ULONG64 P4Home;
    PVOID StackTop;
    ULONG64 StackSize;
    ULONG64 RspOffset;
    ULONG64 Rip;
    PXMM_SAVE_AREA32 FltSave;
    union {
        struct {
            ULONG64 Volatile : 1;
            ULONG64 Reserved : 63;
        };
        ULONG64 Flags;
    };
    PKTRAP_FRAME TrapFrame;
    PKEXCEPTION_FRAME ExceptionFrame;
    struct _KTHREAD *SourceThread;
    ULONG64 Return;
};
#endif

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS KeQueryHardwareCounterConfiguration(_Out_writes_to_(MaximumCount, *Count)
                                                             PHARDWARE_COUNTER CounterArray,
                                                         _In_ ULONG MaximumCount,
                                                         _Out_ PULONG Count);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS KeSetHardwareCounterConfiguration(_In_reads_(Count)
                                                           PHARDWARE_COUNTER CounterArray,
                                                       _In_ ULONG Count);

EXTERN_C_END

#endif

/*
 * ke.h: threads, virtual processors and the dispatcher, as the rest of the kernel sees them.
 *
 * Everything runs on one host thread. A virtual processor is a KIPCR and the fiber it is running;
 * a thread is a fiber that a processor picked. Control leaves a processor only at the points
 * below (KiPreemptionPoint, a wait, a contended lock), so between two such points the dispatcher
 * database needs no lock of its own: code that does not call one of them is atomic.
 *
 * IRQL lives in KPCR.Irql of the running processor, where CR8 reads of drivers find it.
 * Time is virtual: it moves when no processor has anything to do, when somebody stalls, or when a
 * test says so (KiAdvanceTime).
 */
#pragma once

#include <ntifs.h>
#include "host/machine/machine.h"

/* The calls of the machine under us; set by KiSystemStartup before anything else. */
extern const MACHINE_CALLS *KeMachine;
extern const MACHINE_BOOT *KiBoot;

#define KI_MAXIMUM_PROCESSORS 64 /* what the machine starts at most, and one group of NT */
#define KI_KERNEL_STACK_SIZE (24 * 1024)
#define KI_PRIORITY_LEVELS 32

/* DISPATCHER_HEADER.Type of the objects one can wait for. */
typedef enum _KOBJECTS {
    EventNotificationObject = 0,
    EventSynchronizationObject = 1,
    MutantObject = 2,
    ProcessObject = 3,
    QueueObject = 4,
    SemaphoreObject = 5,
    ThreadObject = 6,
    GateObject = 7,
    TimerNotificationObject = 8,
    TimerSynchronizationObject = 9,
    ApcObject = 18,
    DpcObject = 19,
    DeviceQueueObject = 20,
    ThreadedDpcObject = 24,
} KOBJECTS;

typedef enum _KTHREAD_STATE {
    KiThreadInitialized,
    KiThreadReady,
    KiThreadRunning,
    KiThreadWaiting,
    KiThreadTerminated,
} KTHREAD_STATE;

/*
 * The headers give PEPROCESS and PKPROCESS, and PETHREAD and PKTHREAD, the same types; so each is
 * one structure, the executive's part after the kernel's. See ps.h.
 */
typedef struct _KPROCESS KPROCESS, EPROCESS;
typedef struct _KTHREAD KTHREAD, ETHREAD;

struct _KPROCESS {
    DISPATCHER_HEADER Header; /* signalled when the process has ended */
    LIST_ENTRY ThreadListHead;

    HANDLE UniqueProcessId;
    struct _HANDLE_TABLE *ObjectTable;
    PVOID SectionBaseAddress;
    CHAR ImageFileName[16];
    NTSTATUS ExitStatus;
    LARGE_INTEGER CreateTime;
    LONG ActiveThreads;
    LIST_ENTRY ProcessListEntry;
};

/* What RtlGetVersion and the shared page tell. */
#define KI_BUILD_NUMBER 26100

/*
 * A trap being dispatched. The machine enters KiDispatchException without a caller: its return
 * address is 0. Who unwinds past it goes on at the trap's own context, which this finds.
 */
typedef struct _KI_TRAP {
    struct _KI_TRAP *Next;
    PVOID ReturnSlot; /* where that 0 lies */
    PCONTEXT Context;
} KI_TRAP;

struct _KTHREAD {
    DISPATCHER_HEADER Header; /* signalled when the thread has ended */
    PVOID KernelStackBase;    /* the kernel stack; StackBase and StackLimit are those in use */
    PVOID KernelStackLimit;
    PVOID InitialStack; /* where the kernel stack starts: what the user gate switches to */
    PVOID StackBase;    /* of the kernel stack, highest address */
    PVOID StackLimit;
    PVOID UserStackBase; /* of a client's thread; NULL for a system thread */
    PVOID UserStackLimit;
    PVOID KernelStackReservation; /* a client thread's kernel stack with its guards */
    ULONG64 UserRsp;              /* the gate's cell */
    MACHINE_FIBER *Fiber;
    ULONG64 ScheduleId; /* names the thread to the machine's choices */
    PKSTART_ROUTINE StartRoutine;
    PVOID StartContext;
    KIRQL SwapIrql; /* IRQL at which it was switched out */
    KTHREAD_STATE State;
    SCHAR Priority;
    SCHAR BasePriority;
    KAFFINITY Affinity;
    KAFFINITY UserAffinity;
    BOOLEAN SystemAffinityActive;
    LIST_ENTRY ReadyListEntry;  /* in KiReadyListHead[Priority] while Ready */
    LIST_ENTRY ThreadListEntry; /* in KPROCESS.ThreadListHead */
    LIST_ENTRY SystemListEntry; /* in KiThreadListHead, all threads */

    /* The wait in progress. WaitBlockList has WaitCount entries, linked into their objects. */
    PKWAIT_BLOCK WaitBlockList;
    ULONG WaitCount;
    LONG_PTR WaitStatus;
    WAIT_TYPE WaitType;
    KWAIT_REASON WaitReason;
    KPROCESSOR_MODE WaitMode;
    KIRQL WaitIrql;
    BOOLEAN Alertable;
    BOOLEAN Alerted[2];
    KWAIT_BLOCK WaitBlock[THREAD_WAIT_OBJECTS + 1]; /* the last one is the timer's */
    KTIMER Timer;
    LIST_ENTRY MutantListHead; /* mutexes it owns */

    KPROCESSOR_MODE PreviousMode;
    SHORT KernelApcDisable;
    SHORT SpecialApcDisable;
    LIST_ENTRY ApcListHead[2]; /* by mode */
    BOOLEAN ApcPending[2];
    BOOLEAN KernelApcInProgress;
    PKPROCESS Process;
    ULONG Processor; /* the last one it ran on */
    PVOID Teb;
    KI_TRAP *Traps; /* innermost first */

    CLIENT_ID Cid;
    LIST_ENTRY IrpList; /* IRPs of this thread (io): IRP.ThreadListEntry */
    PIRP TopLevelIrp;
    PDEVICE_OBJECT DeviceToVerify;
    NTSTATUS ExitStatus;
    LARGE_INTEGER CreateTime;
    BOOLEAN SystemThread;
    BOOLEAN Terminating;
};

/* What a processor is doing; only Running and Idle processors with work are candidates to run. */
typedef enum _KI_PROCESSOR_STATE {
    KiProcessorRunning,
    KiProcessorIdle,
    KiProcessorSpinning,
} KI_PROCESSOR_STATE;

/* The front part lies at KPCR + 0x180 and drivers read it through GS (0x184, 0x188, 0x1A4). */
typedef struct _KPRCB {
    ULONG MxCsr;
    UCHAR LegacyNumber;
    UCHAR ReservedMustBeZero;
    UCHAR InterruptRequest;
    UCHAR IdleHalt;
    PKTHREAD CurrentThread;
    PKTHREAD NextThread;
    PKTHREAD IdleThread;
    UCHAR NestingLevel;
    UCHAR ClockOwner;
    UCHAR PendingTickFlags[2];
    ULONG Number;

    /* Private from here on. */
    KI_PROCESSOR_STATE State;
    const volatile void *SpinningOn;
    BOOLEAN (*SpinIsFree)(const volatile void *Lock);
    PVOID SpinCaller;
    MACHINE_FIBER *Fiber;    /* what to switch to when this processor goes on */
    MACHINE_FIBER *DpcFiber; /* DPCs run on a stack of the processor's own */
    MACHINE_FIBER *Interrupted;
    PVOID DpcStackBase;
    PVOID DpcStackLimit;
    PKDPC DpcListHead; /* linked through KDPC.DpcListEntry, oldest first */
    PKDPC DpcListTail;
    ULONG DpcQueueDepth;
    PKDPC CurrentDpc;
    BOOLEAN DpcRoutineActive;
    PKTHREAD DeadThread; /* switched away from for ever: its fiber can be freed now */
} KPRCB, *PKPRCB;

typedef struct _KIPCR {
    KPCR Pcr;
    ULONG64 Fill;
    KPRCB Prcb;
} KIPCR, *PKIPCR;

C_ASSERT(FIELD_OFFSET(KIPCR, Prcb) == 0x180);
C_ASSERT(FIELD_OFFSET(KIPCR, Prcb.LegacyNumber) == 0x184);
C_ASSERT(FIELD_OFFSET(KIPCR, Prcb.CurrentThread) == 0x188);
C_ASSERT(FIELD_OFFSET(KIPCR, Prcb.Number) == 0x1A4);

/* GS is the KPCR of the running processor; these never trap, unlike a CR8 read. */
#define KI_GS(type, offset) (*(type __attribute__((address_space(256))) *)(ULONG_PTR)(offset))

static inline PKIPCR KiPcr(void) { return (PKIPCR)KI_GS(void *volatile, 0x18); }

static inline PKPRCB KiPrcb(void) { return &KiPcr()->Prcb; }

static inline PKTHREAD KiCurrentThread(void) { return KI_GS(PKTHREAD volatile, 0x188); }

static inline KIRQL KiIrql(void) { return KI_GS(KIRQL volatile, 0x50); }

/* Set the IRQL and deliver nothing. */
static inline void KiSetIrql(KIRQL Irql) { KI_GS(KIRQL volatile, 0x50) = Irql; }

extern PKIPCR KiProcessor[KI_MAXIMUM_PROCESSORS];
extern ULONG KiProcessorCount;
extern LIST_ENTRY KiThreadListHead;

/* --- start-up ------------------------------------------------------------------------------- */

/*
 * In this order, on the fiber KiSystemStartup was entered on: KeInitSystem (processors, time, the
 * caller becomes processor 0's idle thread), MmInitSystem, ObInitSystem, PsInitSystem,
 * ExInitSystem. Then threads may be created; they run once the caller enters KeEnterIdleLoop.
 */
void KeInitSystem(const MACHINE_BOOT *Boot);
DECLSPEC_NORETURN void KeEnterIdleLoop(void);

/* --- threads -------------------------------------------------------------------------------- */

/*
 * Prepare a thread object that will call Start(Context) at PASSIVE_LEVEL and end when it returns.
 * It does not run before KeReadyThread. UserStackSize 0 makes a system thread; otherwise Start
 * runs on a stack of that size in user space, and InitialStack is a kernel stack besides.
 * Fails with STATUS_INSUFFICIENT_RESOURCES only.
 */
NTSTATUS KeInitThread(PKTHREAD Thread, PKPROCESS Process, PKSTART_ROUTINE Start, PVOID Context,
                      SIZE_T UserStackSize, KPRIORITY Priority);
void KeReadyThread(PKTHREAD Thread);
/* The last reference went: free the fiber if the thread never ran. */
void KeUninitThread(PKTHREAD Thread);
/* End the calling thread: signal its object and never return. The stack is freed later. */
DECLSPEC_NORETURN void KeTerminateThread(void);

/* --- scheduling points ----------------------------------------------------------------------- */

/* Which decision of the schedule this is, so that a replay line can be read. */
typedef enum _KI_POINT {
    KiPointIrqlLowered,
    KiPointLockAcquire,
    KiPointLockRelease,
    KiPointSignal,
    KiPointStall,
    KiPointYield,
} KI_POINT;

/* Let another processor or thread run here if the schedule says so. Any IRQL. */
void KiPreemptionPoint(KI_POINT Point);

/* Deliver what lowering to the current IRQL uncovers: DPCs, then APCs, then preemption. */
void KiDeliverPending(void);

/* Block the current thread, whose wait blocks are set up, and return its wait status. */
LONG_PTR KiSwapThread(void);

/* End a wait of Thread with Status: unlink its wait blocks, cancel its timer and make it ready. */
void KiUnwaitThread(PKTHREAD Thread, LONG_PTR Status);

/* An object's signal state went up: satisfy what waits can be satisfied. */
void KiWaitTest(PVOID Object);

/* --- time ------------------------------------------------------------------------------------ */

/* 100 ns units since boot, and since 1601. The cell is what RDTSC is served from. */
extern const volatile uint64_t *KiVirtualTimeCell;
ULONG64 KiInterruptTime(void);
ULONG64 KiSystemTime(void);

/*
 * Let Interval units of virtual time pass: timers on the way expire in order, and what they wake
 * runs as the schedule decides. For the test library (ntdll's NtAdvanceTime) and stalls.
 */
void KiAdvanceTime(ULONG64 Interval);

/* Time of the next timer, or MAXULONG64 when none is set. */
ULONG64 KiNextTimerDue(void);

/* Called by the idle loop when nothing can ever run again; reports who waits and ends the run. */
DECLSPEC_NORETURN void KiNoProgress(void);

/*
 * Somebody who wants to be asked before KiNoProgress gives up (boot: the last client is done and
 * only system threads are left). Returns TRUE when it made something ready.
 */
extern BOOLEAN (*KiNothingToDo)(void);

/* --- exceptions and reports ------------------------------------------------------------------- */

/* Context stands at the end of KiDispatchException's caller-less frame: move it to the trap's.
   FALSE when it does not. Leave tells that the unwind is real and the trap done with. */
BOOLEAN KiPassTrap(PCONTEXT Context, BOOLEAN Leave);

/* Hooks of the machine: a trap on the faulting fiber's stack; a CR8 write; facts for reports. */
void MACHINE_ABI KiDispatchException(PEXCEPTION_RECORD Record, PCONTEXT Context);
void MACHINE_ABI KiWriteCr8(uint64_t Value);
uint32_t MACHINE_ABI KiDescribe(MACHINE_FIELD *Fields, uint32_t Capacity);

#define KI_REPORT_FRAMES 48

/*
 * A report with words of our own. Context NULL means the caller of KiReport; Frame, when not zero,
 * drops the frames above that return address (a wrapper's).
 */
typedef struct _KI_REPORT {
    MACHINE_EXIT ExitCode;
    const char *Code;  /* "0xC4/0x62"; NULL: none */
    const char *Title; /* one line */
    const char *Explanation;
    ULONG_PTR Parameter[4];
    PCONTEXT Context;
    const MACHINE_STACK *Stacks; /* more stacks, after the main one */
    ULONG StackCount;
    BOOLEAN StacksFirst; /* the first of Stacks is where to look; the own one comes after it */
    BOOLEAN NoOwnStack;  /* the own stack tells nothing (a leak) */
    const MACHINE_FIELD *Fields;
    ULONG FieldCount;
} KI_REPORT;

/* Prints it and goes on. */
void KiReport(const KI_REPORT *Report);
/* Prints it and ends the run with its exit code. */
DECLSPEC_NORETURN void KiReportAndExit(const KI_REPORT *Report);

/* A bug check whose stack is Context's; KeBugCheckEx is this with the caller's context. */
DECLSPEC_NORETURN void KiBugCheck(ULONG Code, ULONG_PTR P1, ULONG_PTR P2, ULONG_PTR P3,
                                  ULONG_PTR P4, PCONTEXT Context, const char *Explanation);

/* Formatted text, always terminated and cut to Size; returns its length. */
int KiFormat(char *Buffer, SIZE_T Size, const char *Format, ...);
/* A tag as text, e.g. 'Echo'; Buffer holds 5 characters. */
const char *KiFormatTag(char *Buffer, ULONG Tag);

/* Name of a bug check ("IRQL_NOT_LESS_OR_EQUAL"), or NULL. */
const char *KiBugCheckName(ULONG Code);
const char *KiIrqlName(KIRQL Irql);

/*
 * sched.h: what the files of ke share among themselves; nobody else includes it.
 */
#pragma once

#include "host/kernel/inc/ke.h"
#include "host/kernel/inc/mm.h"

#define KI_IDLE_PRIORITY (-1)

/* Put a thread that may run into its ready queue. Does not switch. */
void KiReadyThread(PKTHREAD Thread);
/* Take a ready thread out of its queue. */
void KiUnqueueReady(PKTHREAD Thread);
/* Take the current thread off the processor as Ready and let the queues decide. */
void KiRequeueCurrent(void);
/* A thread is at the end: switch away from it for ever. */
DECLSPEC_NORETURN void KiSwapDeadThread(void);
/* Its fiber is deleted: drop the reference the thread held to itself. */
void KiThreadGone(PKTHREAD Thread);
/* First thing a new fiber does: what the code after a switch does in an old one. */
void KiFinishSwitch(void);

/* Run another processor if one can run; FALSE when none can. */
BOOLEAN KiYieldProcessor(void);
/* Let time jump to the next timer; FALSE when no timer is set. */
BOOLEAN KiAdvanceToNextTimer(void);

/* The processor cannot go on before *Lock lets it: run others meanwhile. */
typedef BOOLEAN KI_LOCK_FREE(const volatile void *Lock);
/* Nobody can ever release it: report and end. */
DECLSPEC_NORETURN void KiSpinDeadlock(const volatile void *Lock, PKTHREAD Owner, PVOID Caller);
void KiSpinWhile(const volatile void *Lock, KI_LOCK_FREE *IsFree, PKTHREAD Owner, PVOID Caller);

BOOLEAN KiDpcPending(PKPRCB Prcb);
void KiRetireDpcList(void);
void KiDeliverApcs(KPROCESSOR_MODE Mode);
/* Queue without running anything; FALSE when it was queued. */
BOOLEAN KiInsertDpc(PKDPC Dpc, PVOID SystemArgument1, PVOID SystemArgument2);
void KiInitProcessorDpc(PKPRCB Prcb);

void KiInitTime(void);
/* KTIMER.TimerType of the timer inside a KTHREAD: its expiry ends the wait. */
#define KI_THREAD_TIMER 0x7FFF
void KiInsertTimer(PKTIMER Timer, LARGE_INTEGER DueTime);
BOOLEAN KiRemoveTimer(PKTIMER Timer);

/* A due time as given to a wait, as absolute system time. */
ULONG64 KiSystemDueTime(LARGE_INTEGER DueTime);

/* Take the object's signal for Thread (wait satisfied). */
void KiSatisfyWait(PVOID Object, PKTHREAD Thread, LONG_PTR *WaitStatus);
BOOLEAN KiIsSignaledFor(PVOID Object, PKTHREAD Thread);
/* Mutants of a thread that ends: abandoned. */
void KiAbandonMutants(PKTHREAD Thread);

const char *KiObjectTypeName(const DISPATCHER_HEADER *Header);

void KiRunBugCheckCallbacks(void);

/* Objects in use inside a range of memory, for the verifier; NULL when there is none. */
PVOID KiFindTimerIn(PVOID Base, SIZE_T Size);
PERESOURCE ExpFindResourceIn(PVOID Base, SIZE_T Size);
PVOID ExpFindLookasideIn(PVOID Base, SIZE_T Size);

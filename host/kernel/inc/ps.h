/*
 * ps.h: processes and threads as objects. A process is the system's or a test client's; a
 * thread belongs to one. Both are made through ob and live while referenced; a thread
 * holds a reference to itself until it ends.
 */
#pragma once

#include "host/kernel/inc/ke.h"

static inline PETHREAD PspCurrentThread(void) { return KiCurrentThread(); }

static inline PEPROCESS PspCurrentProcess(void) { return KiCurrentThread()->Process; }

extern PEPROCESS PsInitialSystemProcess;
extern POBJECT_TYPE PspProcessType;
extern POBJECT_TYPE PspThreadType;

void PsInitSystem(void);

/* A process for a test client, referenced; ends when its last thread does. */
NTSTATUS PspCreateProcess(PCUNICODE_STRING ImageName, PEPROCESS *ret_Process);

/*
 * A thread of Process that calls Start(Context), referenced for the caller and ready to run.
 * UserStackSize 0: a system thread. Otherwise PreviousMode is UserMode and Start runs on a user
 * stack of that size.
 */
NTSTATUS PsCreateUserThread(PEPROCESS Process, PKSTART_ROUTINE Start, PVOID Context,
                            SIZE_T UserStackSize, PETHREAD *ret_Thread);
NTSTATUS PspCreateThread(PEPROCESS Process, PKSTART_ROUTINE Start, PVOID Context,
                         SIZE_T UserStackSize, PETHREAD *ret_Thread);

/* End the calling thread, of whatever kind. */
DECLSPEC_NORETURN void PspExitThread(NTSTATUS ExitStatus);
/* A thread's start routine returned. */
DECLSPEC_NORETURN void PspThreadReturned(void);
/* io's share in the end of a thread: cancel and wait for its IRPs. NULL: none. */
extern void (*PspThreadRundown)(PETHREAD Thread);

/* Processes and threads as objects; the calls drivers make on them. */
#include "host/kernel/inc/ps.h"
#include "host/kernel/inc/ob.h"

#pragma comment(linker, "/export:PsThreadType=PspThreadType,CONSTANT")
#pragma comment(linker, "/export:PsProcessType=PspProcessType,CONSTANT")

#define PSP_SYSTEM_PRIORITY 8
#define PSP_SYSTEM_PROCESS_ID 4

POBJECT_TYPE PspProcessType;
POBJECT_TYPE PspThreadType;
__declspec(dllexport) PEPROCESS PsInitialSystemProcess;
void (*PspThreadRundown)(PETHREAD Thread);

static struct {
    OB_HEADER Header;
    EPROCESS Process;
} PspSystem = {.Header = OB_STATIC_HEADER};

static LIST_ENTRY PspProcessListHead;

static HANDLE PspNextId(void) {
    static ULONG_PTR Last = PSP_SYSTEM_PROCESS_ID;

    Last += 4;
    return (HANDLE)Last;
}

static void PspDeleteProcess(PVOID Object) {
    PEPROCESS Process = Object;

    RemoveEntryList(&Process->ProcessListEntry);
}

static void PspDeleteThread(PVOID Object) {
    PETHREAD Thread = Object;

    KeUninitThread(Thread);
    if (Thread->Process != NULL) {
        ObDereferenceObject(Thread->Process);
    }
}

static void PspSetName(PEPROCESS Process, PCUNICODE_STRING Name) {
    USHORT Length = Name->Length / sizeof(WCHAR);
    USHORT Start = 0;

    for (USHORT i = 0; i < Length; i++) {
        if (Name->Buffer[i] == '\\' || Name->Buffer[i] == '/') {
            Start = i + 1;
        }
    }
    for (USHORT i = Start; i < Length && i - Start < (USHORT)sizeof(Process->ImageFileName) - 1;
         i++) {
        Process->ImageFileName[i - Start] = (CHAR)Name->Buffer[i];
    }
}

static void PspInitProcess(PEPROCESS Process, HANDLE Id) {
    Process->Header.Type = ProcessObject;
    InitializeListHead(&Process->Header.WaitListHead);
    InitializeListHead(&Process->ThreadListHead);
    Process->UniqueProcessId = Id;
    Process->CreateTime.QuadPart = (LONGLONG)KiSystemTime();
    InsertTailList(&PspProcessListHead, &Process->ProcessListEntry);
}

static POBJECT_TYPE PspCreateType(PCWSTR Name, ACCESS_MASK ValidAccess,
                                  VOID (*Delete)(PVOID Object)) {
    OB_TYPE_INIT Init = {
        .Name = Name,
        .ValidAccess = ValidAccess,
        .WaitOffset = 0, /* the DISPATCHER_HEADER comes first in both */
        .Procedures = {.Delete = Delete},
    };
    POBJECT_TYPE Type = NULL;
    NTSTATUS Status = ObpCreateType(&Init, &Type);

    if (!NT_SUCCESS(Status)) {
        KiBugCheck(PHASE0_INITIALIZATION_FAILED, (ULONG)Status, 0, 0, 0, NULL,
                   "The process and thread types could not be made.");
    }
    return Type;
}

void PsInitSystem(void) {
    static const UNICODE_STRING SystemName = RTL_CONSTANT_STRING(L"System");
    PEPROCESS System = &PspSystem.Process;

    InitializeListHead(&PspProcessListHead);
    PspProcessType = PspCreateType(L"Process", PROCESS_ALL_ACCESS, PspDeleteProcess);
    PspThreadType = PspCreateType(L"Thread", THREAD_ALL_ACCESS, PspDeleteThread);
    PspSystem.Header.Type = PspProcessType;
    PspInitProcess(System, (HANDLE)PSP_SYSTEM_PROCESS_ID);
    PspSetName(System, &SystemName);
    System->ObjectTable = ObpCreateHandleTable();
    PsInitialSystemProcess = System;
    for (ULONG Number = 0; Number < KiProcessorCount; Number++) {
        KiProcessor[Number]->Prcb.IdleThread->Process = System;
    }
}

NTSTATUS PspCreateProcess(PCUNICODE_STRING ImageName, PEPROCESS *ret_Process) {
    PVOID Object;
    PEPROCESS Process;
    NTSTATUS Status = ObpAllocateObject(PspProcessType, sizeof(EPROCESS), &Object);

    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    Process = Object;
    PspInitProcess(Process, PspNextId());
    PspSetName(Process, ImageName);
    Process->ObjectTable = ObpCreateHandleTable();
    if (Process->ObjectTable == NULL) {
        ObDereferenceObject(Process);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    *ret_Process = Process;
    return STATUS_SUCCESS;
}

/* --- threads --------------------------------------------------------------------------------- */

NTSTATUS PspCreateThread(PEPROCESS Process, PKSTART_ROUTINE Start, PVOID Context,
                         SIZE_T UserStackSize, PETHREAD *ret_Thread) {
    PVOID Object;
    PETHREAD Thread;
    NTSTATUS Status = ObpAllocateObject(PspThreadType, sizeof(ETHREAD), &Object);

    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    Thread = Object;
    InitializeListHead(&Thread->IrpList);
    Thread->SystemThread = UserStackSize == 0;
    Thread->CreateTime.QuadPart = (LONGLONG)KiSystemTime();
    Status = KeInitThread(Thread, Process, Start, Context, UserStackSize, PSP_SYSTEM_PRIORITY);
    if (!NT_SUCCESS(Status)) {
        Thread->Process = NULL;
        ObDereferenceObject(Thread);
        return Status;
    }
    ObReferenceObject(Process);
    Process->ActiveThreads++;
    Thread->Cid.UniqueProcess = Process->UniqueProcessId;
    Thread->Cid.UniqueThread = PspNextId();
    ObReferenceObject(Thread); /* the thread's own, until its fiber is gone */
    *ret_Thread = Thread;
    KeReadyThread(Thread);
    return STATUS_SUCCESS;
}

NTSTATUS PsCreateUserThread(PEPROCESS Process, PKSTART_ROUTINE Start, PVOID Context,
                            SIZE_T UserStackSize, PETHREAD *ret_Thread) {
    return PspCreateThread(Process, Start, Context, UserStackSize, ret_Thread);
}

NTSTATUS PsCreateSystemThread(PHANDLE ThreadHandle, ULONG DesiredAccess,
                              POBJECT_ATTRIBUTES ObjectAttributes, HANDLE ProcessHandle,
                              PCLIENT_ID ClientId, PKSTART_ROUTINE StartRoutine,
                              PVOID StartContext) {
    PEPROCESS Process = PsInitialSystemProcess;
    PETHREAD Thread;
    NTSTATUS Status;

    if (ProcessHandle != NULL) {
        Status = ObReferenceObjectByHandle(ProcessHandle, 0, PspProcessType, KernelMode,
                                           (PVOID *)&Process, NULL);
        if (!NT_SUCCESS(Status)) {
            return Status;
        }
    }
    Status = PspCreateThread(Process, StartRoutine, StartContext, 0, &Thread);
    if (ProcessHandle != NULL) {
        ObDereferenceObject(Process);
    }
    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    if (ClientId != NULL) {
        *ClientId = Thread->Cid;
    }
    Status =
        ObpCreateHandle(Thread, ObpMapAccess(PspThreadType, DesiredAccess),
                        ObjectAttributes != NULL ? ObjectAttributes->Attributes : 0, ThreadHandle);
    ObDereferenceObject(Thread);
    return Status;
}

DECLSPEC_NORETURN void PspExitThread(NTSTATUS ExitStatus) {
    PETHREAD Thread = PspCurrentThread();
    PEPROCESS Process = Thread->Process;

    Thread->Terminating = TRUE;
    Thread->ExitStatus = ExitStatus;
    if (PspThreadRundown != NULL) {
        PspThreadRundown(Thread);
    }
    if (--Process->ActiveThreads == 0 && Process != PsInitialSystemProcess) {
        PHANDLE_TABLE Table = Process->ObjectTable;

        ObpDestroyHandleTable(Table);
        Process->ObjectTable = NULL;
        Process->Header.SignalState = 1;
        KiWaitTest(Process);
    }
    KeTerminateThread();
}

/* A thread's start routine returned. */
DECLSPEC_NORETURN void PspThreadReturned(void) { PspExitThread(STATUS_SUCCESS); }

void KiThreadGone(PKTHREAD Thread);
void KiThreadGone(PKTHREAD Thread) { ObDereferenceObject(Thread); }

NTSTATUS PsTerminateSystemThread(NTSTATUS ExitStatus) {
    if (!PspCurrentThread()->SystemThread) {
        return STATUS_INVALID_PARAMETER;
    }
    PspExitThread(ExitStatus);
}

/* --- who am I -------------------------------------------------------------------------------- */

#undef PsGetCurrentProcess
#undef PsGetCurrentThread

PEPROCESS IoGetCurrentProcess(void) { return PspCurrentProcess(); }

__declspec(dllexport) PEPROCESS PsGetCurrentProcess(void);
PEPROCESS PsGetCurrentProcess(void) { return PspCurrentProcess(); }

HANDLE PsGetCurrentProcessId(void) { return PspCurrentProcess()->UniqueProcessId; }

HANDLE PsGetCurrentThreadId(void) { return PspCurrentThread()->Cid.UniqueThread; }

HANDLE PsGetProcessId(PEPROCESS Process) { return Process->UniqueProcessId; }

HANDLE PsGetThreadId(PETHREAD Thread) { return Thread->Cid.UniqueThread; }

HANDLE PsGetThreadProcessId(PETHREAD Thread) { return Thread->Cid.UniqueProcess; }

PEPROCESS PsGetThreadProcess(PETHREAD Thread) { return Thread->Process; }

BOOLEAN PsIsSystemThread(PETHREAD Thread) { return Thread->SystemThread; }

LONGLONG PsGetProcessCreateTimeQuadPart(PEPROCESS Process) { return Process->CreateTime.QuadPart; }

NTSTATUS PsGetProcessExitStatus(PEPROCESS Process) {
    return Process->Header.SignalState != 0 ? Process->ExitStatus : STATUS_PENDING;
}

KPROCESSOR_MODE ExGetPreviousMode(void) { return KiCurrentThread()->PreviousMode; }

NTSTATUS PsLookupProcessByProcessId(HANDLE ProcessId, PEPROCESS *Process) {
    for (PLIST_ENTRY Entry = PspProcessListHead.Flink; Entry != &PspProcessListHead;
         Entry = Entry->Flink) {
        PEPROCESS Candidate = CONTAINING_RECORD(Entry, EPROCESS, ProcessListEntry);

        if (Candidate->UniqueProcessId == ProcessId) {
            ObReferenceObject(Candidate);
            *Process = Candidate;
            return STATUS_SUCCESS;
        }
    }
    return STATUS_INVALID_CID;
}

NTSTATUS PsLookupThreadByThreadId(HANDLE ThreadId, PETHREAD *Thread) {
    for (PLIST_ENTRY Entry = KiThreadListHead.Flink; Entry != &KiThreadListHead;
         Entry = Entry->Flink) {
        PETHREAD Candidate = CONTAINING_RECORD(Entry, ETHREAD, SystemListEntry);

        if (Candidate->Cid.UniqueThread == ThreadId) {
            ObReferenceObject(Candidate);
            *Thread = Candidate;
            return STATUS_SUCCESS;
        }
    }
    return STATUS_INVALID_CID;
}

BOOLEAN PsGetVersion(PULONG MajorVersion, PULONG MinorVersion, PULONG BuildNumber,
                     PUNICODE_STRING CSDVersion) {
    if (MajorVersion != NULL) {
        *MajorVersion = 10;
    }
    if (MinorVersion != NULL) {
        *MinorVersion = 0;
    }
    if (BuildNumber != NULL) {
        *BuildNumber = KI_BUILD_NUMBER;
    }
    if (CSDVersion != NULL) {
        CSDVersion->Length = 0;
    }
    return FALSE; /* a free build */
}

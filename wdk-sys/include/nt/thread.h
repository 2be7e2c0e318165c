/*
 * Threads and processes: creating system threads, priorities, notifications.
 */
#ifndef CWDK_NT_THREAD_H
#define CWDK_NT_THREAD_H

#include "nt/forward.h"
#include "nt/dispatcher.h"
#include "nt/intrinsics.h"

#define FLAG_OWNER_POINTER_IS_THREAD 1

#define FO_QUEUE_IRP_TO_THREAD 0x400

#define HIGH_PRIORITY 31

#define IO_SET_IRP_IO_ATTRIBUTION_FROM_THREAD 1
#define IO_SET_IRP_IO_ATTRIBUTION_FROM_PROCESS 2

#define IRP_MJ_QUERY_QUOTA 0x19
#define IRP_MJ_SET_QUOTA 0x1A

#define IRP_QUOTA_CHARGED 1

#define LOW_PRIORITY 0

#define LOW_REALTIME_PRIORITY 0x10

#define MAXIMUM_PRIORITY 0x20

#define PROCESS_ALL_ACCESS 0x1FFFFFL

#define PROCESS_DUP_HANDLE 0x40

#define REG_NOTIFY_THREAD_AGNOSTIC 0x10000000L

#define REG_PROCESS_PRIVATE 0x20L

#define SERVICE_INTERACTIVE_PROCESS 0x100

#define SERVICE_USER_OWN_PROCESS 0x50
#define SERVICE_USER_SHARE_PROCESS 0x60

#define SERVICE_WIN32_OWN_PROCESS 0x10
#define SERVICE_WIN32_SHARE_PROCESS 0x20

#define SMT_UNPARKING_POLICY_CORE_PER_THREAD 1

#define SYSTEM_CPU_SET_INFORMATION_ALLOCATED_TO_TARGET_PROCESS 4

#define THREAD_TERMINATE 1
#define THREAD_ALERT 4
#define THREAD_RESUME 0x1000

#define THREAD_ALL_ACCESS 0x1FFFFFL

#define THREAD_GET_CONTEXT 8

#define THREAD_QUERY_LIMITED_INFORMATION 0x800

#define THREAD_SET_CONTEXT 0x10
#define THREAD_SET_INFORMATION 0x20
#define THREAD_SET_LIMITED_INFORMATION 0x400

#define THREAD_SUSPEND_RESUME 2

EXTERN_C_START

typedef enum _IO_PAGING_PRIORITY {
    IoPagingPriorityInvalid = 0,
    IoPagingPriorityNormal,
    IoPagingPriorityHigh,
    IoPagingPriorityReserved1,
    IoPagingPriorityReserved2,
} IO_PAGING_PRIORITY;

_Function_class_(KSTART_ROUTINE)
_IRQL_requires_same_
typedef void KSTART_ROUTINE(_In_ PVOID StartContext);
typedef KSTART_ROUTINE *PKSTART_ROUTINE;

_Function_class_(WORKER_THREAD_ROUTINE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void WORKER_THREAD_ROUTINE(_In_ PVOID Parameter);
typedef WORKER_THREAD_ROUTINE *PWORKER_THREAD_ROUTINE;

typedef struct _FILE_PROCESS_IDS_USING_FILE_INFORMATION FILE_PROCESS_IDS_USING_FILE_INFORMATION,
    *PFILE_PROCESS_IDS_USING_FILE_INFORMATION;
struct _FILE_PROCESS_IDS_USING_FILE_INFORMATION {
    ULONG NumberOfProcessIdsInList;
    ULONG_PTR ProcessIdList[1];
};

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern POBJECT_TYPE *PsJobType;
extern POBJECT_TYPE *PsProcessType;
extern POBJECT_TYPE *PsThreadType;

_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
_Must_inspect_result_
NTKERNELAPI NTSTATUS
IoCreateSystemThread(_Inout_ PVOID IoObject, _Out_ _Out_owned_(handle) PHANDLE ThreadHandle,
                     _In_ ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
                     _In_opt_ HANDLE ProcessHandle, _Out_opt_ PCLIENT_ID ClientId,
                     _In_ PKSTART_ROUTINE StartRoutine, _In_opt_ PVOID StartContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PEPROCESS IoGetCurrentProcess(VOID);

#define PsGetCurrentProcess IoGetCurrentProcess

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void IoGetStackLimits(_Out_ PULONG_PTR LowLimit, _Out_ PULONG_PTR HighLimit);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI KPRIORITY KeQueryPriorityThread(_In_ PKTHREAD Thread);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI ULONG KeQueryRuntimeThread(_In_ PKTHREAD Thread, _Out_ PULONG UserTime);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI KPRIORITY KeSetPriorityThread(_Inout_ PKTHREAD Thread, _In_ KPRIORITY Priority);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS
PsCreateSystemThread(_Out_ _Out_owned_(handle) PHANDLE ThreadHandle, _In_ ULONG DesiredAccess,
                     _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ HANDLE ProcessHandle,
                     _Out_opt_ PCLIENT_ID ClientId, _In_ PKSTART_ROUTINE StartRoutine,
                     _In_opt_ _When_(return >= 0, __drv_aliasesMem) PVOID StartContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN PsGetVersion(_Out_opt_ PULONG MajorVersion, _Out_opt_ PULONG MinorVersion,
                                 _Out_opt_ PULONG BuildNumber,
                                 _Out_opt_ PUNICODE_STRING CSDVersion);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI ULONG64 PsQueryTotalCycleTimeProcess(_Inout_ PEPROCESS Process,
                                                 _Out_ PULONG64 CycleTimeStamp);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS PsTerminateSystemThread(_In_ NTSTATUS ExitStatus);

#define NtCurrentProcess() ((HANDLE)(LONG_PTR) - 1)
#define ZwCurrentProcess() NtCurrentProcess()
#define NtCurrentThread() ((HANDLE)(LONG_PTR) - 2)
#define ZwCurrentThread() NtCurrentThread()
#define NtCurrentSession() ((HANDLE)(LONG_PTR) - 3)
#define ZwCurrentSession() NtCurrentSession()

#if defined(_M_AMD64)
/* The current thread is the first pointer of the processor block, at GS:188. */
FORCEINLINE PKTHREAD KeGetCurrentThread(VOID) { return (PKTHREAD)__readgsqword(0x188); }
#else
NTKERNELAPI PKTHREAD KeGetCurrentThread(VOID);
#endif
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PETHREAD PsGetCurrentThread(VOID) { return (PETHREAD)KeGetCurrentThread(); }

/* Bytes left between here and the bottom of the stack. */
_IRQL_requires_max_(APC_LEVEL)
FORCEINLINE ULONG_PTR IoGetRemainingStackSize(VOID) {
    ULONG_PTR bottom, top;

    IoGetStackLimits(&bottom, &top);
    return (ULONG_PTR)&bottom - bottom;
}

EXTERN_C_END

#endif

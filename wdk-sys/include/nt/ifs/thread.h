/*
 * Threads and processes: creating system threads, priorities, notifications.
 * What ntifs.h adds to nt/thread.h.
 */
#ifndef CWDK_NT_IFS_THREAD_H
#define CWDK_NT_IFS_THREAD_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/ddk/thread.h"
#include "nt/ifs/security.h"

#define FILE_VC_QUOTA_NONE 0
#define FILE_VC_QUOTA_TRACK 1
#define FILE_VC_QUOTA_ENFORCE 2
#define FILE_VC_QUOTA_MASK 3
#define FILE_VC_LOG_QUOTA_THRESHOLD 0x10
#define FILE_VC_LOG_QUOTA_LIMIT 0x20
#define FILE_VC_QUOTAS_INCOMPLETE 0x100
#define FILE_VC_QUOTAS_REBUILDING 0x200

#define FILE_VOLUME_QUOTAS 0x20

#define FSCTL_PIPE_QUERY_CLIENT_PROCESS CTL_CODE(0x11, 0x9, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_PIPE_QUERY_CLIENT_PROCESS_V2 CTL_CODE(0x11, 0x15, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_PIPE_SET_CLIENT_PROCESS CTL_CODE(0x11, 0x8, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_PIPE_SILO_ARRIVAL CTL_CODE(0x11, 0x12, METHOD_BUFFERED, FILE_WRITE_ACCESS)

#define FSRTL_ALLOCATE_ECPLIST_FLAG_CHARGE_QUOTA 1
#define FSRTL_ALLOCATE_ECP_FLAG_CHARGE_QUOTA 1

#define MAP_HIGH_PRIORITY 0x40

#define PIN_HIGH_PRIORITY 0x40

#define SECPKG_CRED_PROCESS_POLICY_ONLY 0x20

EXTERN_C_START

typedef void (*PIO_IRP_EXT_PROCESS_TRACKED_OFFSET_CALLBACK)(
    _In_ struct _IO_IRP_EXT_TRACK_OFFSET_HEADER *SourceContext,
    _Inout_ struct _IO_IRP_EXT_TRACK_OFFSET_HEADER *TargetContext, _In_ LONGLONG RelativeOffset);

struct _FILE_GET_QUOTA_INFORMATION {
    ULONG NextEntryOffset;
    ULONG SidLength;
    SID Sid;
};

typedef struct _FILE_PIPE_CLIENT_PROCESS_BUFFER FILE_PIPE_CLIENT_PROCESS_BUFFER,
    *PFILE_PIPE_CLIENT_PROCESS_BUFFER;
struct _FILE_PIPE_CLIENT_PROCESS_BUFFER {
    PVOID ClientSession;
    PVOID ClientProcess;
};

typedef struct _FILE_PIPE_CLIENT_PROCESS_BUFFER_EX FILE_PIPE_CLIENT_PROCESS_BUFFER_EX,
    *PFILE_PIPE_CLIENT_PROCESS_BUFFER_EX;
struct _FILE_PIPE_CLIENT_PROCESS_BUFFER_EX {
    PVOID ClientSession;
    PVOID ClientProcess;
    USHORT ClientComputerNameLength;
    WCHAR ClientComputerBuffer[16];
};

typedef struct _FILE_PIPE_CLIENT_PROCESS_BUFFER_V2 FILE_PIPE_CLIENT_PROCESS_BUFFER_V2,
    *PFILE_PIPE_CLIENT_PROCESS_BUFFER_V2;
struct _FILE_PIPE_CLIENT_PROCESS_BUFFER_V2 {
    ULONGLONG ClientSession;
    PVOID ClientProcess;
};

typedef struct _FILE_PIPE_SILO_ARRIVAL_INPUT FILE_PIPE_SILO_ARRIVAL_INPUT,
    *PFILE_PIPE_SILO_ARRIVAL_INPUT;
struct _FILE_PIPE_SILO_ARRIVAL_INPUT {
    HANDLE JobHandle;
};

typedef struct _FILE_QUOTA_INFORMATION FILE_QUOTA_INFORMATION, *PFILE_QUOTA_INFORMATION;
struct _FILE_QUOTA_INFORMATION {
    ULONG NextEntryOffset;
    ULONG SidLength;
    LARGE_INTEGER ChangeTime;
    LARGE_INTEGER QuotaUsed;
    LARGE_INTEGER QuotaThreshold;
    LARGE_INTEGER QuotaLimit;
    SID Sid;
};

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoCheckQuotaBufferValidity(_In_ PFILE_QUOTA_INFORMATION QuotaBuffer,
                                                _In_ ULONG QuotaLength, _Out_ PULONG ErrorOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PEPROCESS IoGetRequestorProcess(_In_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI ULONG IoGetRequestorProcessId(_In_ PIRP Irp);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoGetRequestorSessionId(_In_ PIRP Irp, _Out_ PULONG pSessionId);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN IoIsSystemThread(_In_ PETHREAD Thread);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PEPROCESS IoThreadToProcess(_In_ PETHREAD Thread);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void KeStackAttachProcess(_Inout_ PRKPROCESS PROCESS, _Out_ PRKAPC_STATE ApcState);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtQueryQuotaInformationFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry,
    _In_reads_bytes_opt_(SidListLength) PVOID SidList, _In_ ULONG SidListLength,
    _In_reads_bytes_opt_((8 + (4 * ((SID *)StartSid)->SubAuthorityCount))) PSID StartSid,
    _In_ BOOLEAN RestartScan);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI
NtSetInformationThread(_In_ HANDLE ThreadHandle, _In_ THREADINFOCLASS ThreadInformationClass,
                       _When_((ThreadInformationClass != ThreadManageWritesToExecutableMemory),
                              _In_reads_bytes_(ThreadInformationLength))
                           _When_((ThreadInformationClass == ThreadManageWritesToExecutableMemory),
                                  _Inout_updates_(ThreadInformationLength)) PVOID ThreadInformation,
                       _In_ ULONG ThreadInformationLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtSetQuotaInformationFile(_In_ HANDLE FileHandle,
                                                      _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                                      _In_reads_bytes_(Length) PVOID Buffer,
                                                      _In_ ULONG Length);

NTKERNELAPI PEPROCESS PsGetThreadProcess(_In_ PETHREAD Thread);

NTKERNELAPI BOOLEAN PsIsDiskCountersEnabled(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN PsIsSystemThread(_In_ PETHREAD Thread);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN PsIsThreadTerminating(_In_ PETHREAD Thread);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS PsLookupProcessByProcessId(_In_ HANDLE ProcessId,
                                                _Outptr_ _Out_owned_(object) PEPROCESS *Process);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS PsLookupThreadByThreadId(_In_ HANDLE ThreadId,
                                              _Outptr_ _Out_owned_(object) PETHREAD *Thread);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void PsRevertToSelf(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PsUpdateDiskCounters(_Inout_ PEPROCESS Process, _In_ ULONG64 BytesRead,
                                      _In_ ULONG64 BytesWritten, _In_ ULONG ReadOperationCount,
                                      _In_ ULONG WriteOperationCount,
                                      _In_ ULONG FlushOperationCount);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQueryQuotaInformationFile(
    _In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry,
    _In_reads_bytes_opt_(SidListLength) PVOID SidList, _In_ ULONG SidListLength,
    _In_opt_ PSID StartSid, _In_ BOOLEAN RestartScan);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSetQuotaInformationFile(_In_ HANDLE FileHandle,
                                                  _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                                  _In_reads_bytes_(Length) PVOID Buffer,
                                                  _In_ ULONG Length);

EXTERN_C_END

#endif

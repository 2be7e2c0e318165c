/*
 * Further system services.
 */
#ifndef CWDK_NT_ZW_H
#define CWDK_NT_ZW_H

#include "nt/forward.h"
#include "nt/processor.h"
#include "nt/file.h"

#define SYSTEM_CPU_SET_INFORMATION_PARKED 1
#define SYSTEM_CPU_SET_INFORMATION_ALLOCATED 2
#define SYSTEM_CPU_SET_INFORMATION_REALTIME 8

EXTERN_C_START

typedef enum _PARTITION_INFORMATION_CLASS {
    SystemMemoryPartitionInformation = 0,
    SystemMemoryPartitionDedicatedMemoryInformation = 9,
    SystemMemoryPartitionOpenDedicatedMemory,
} PARTITION_INFORMATION_CLASS,
    *PPARTITION_INFORMATION_CLASS;

typedef struct _SYSTEM_CPU_SET_INFORMATION SYSTEM_CPU_SET_INFORMATION, *PSYSTEM_CPU_SET_INFORMATION;
struct _SYSTEM_CPU_SET_INFORMATION {
    ULONG Size;
    CPU_SET_INFORMATION_TYPE Type;
    union {
        struct {
            ULONG Id;
            USHORT Group;
            UCHAR LogicalProcessorIndex;
            UCHAR CoreIndex;
            UCHAR LastLevelCacheIndex;
            UCHAR NumaNodeIndex;
            UCHAR EfficiencyClass;
            union {
                UCHAR AllFlags;
                struct {
                    UCHAR Parked : 1;
                    UCHAR Allocated : 1;
                    UCHAR AllocatedToTargetProcess : 1;
                    UCHAR RealTime : 1;
                    UCHAR ReservedFlags : 4;
                };
            };
            union {
                ULONG Reserved;
                UCHAR SchedulingClass;
            };
            ULONG64 AllocationTag;
        } CpuSet;
    };
};

extern NTKERNELAPI ULONG NtGlobalFlag;
extern NTKERNELAPI ULONG NtGlobalFlag2;

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtCommitComplete(_In_ HANDLE EnlistmentHandle,
                                             _In_opt_ PLARGE_INTEGER TmVirtualClock);

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI
NtManagePartition(_In_ HANDLE TargetHandle, _In_opt_ HANDLE SourceHandle,
                  _In_ PARTITION_INFORMATION_CLASS PartitionInformationClass,
                  _Inout_updates_bytes_(PartitionInformationLength) PVOID PartitionInformation,
                  _In_ ULONG PartitionInformationLength);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtPrePrepareComplete(_In_ HANDLE EnlistmentHandle,
                                                 _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtPrepareComplete(_In_ HANDLE EnlistmentHandle,
                                              _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtPropagationComplete(_In_ HANDLE ResourceManagerHandle,
                                                  _In_ ULONG RequestCookie, _In_ ULONG BufferLength,
                                                  _In_ PVOID Buffer);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtPropagationFailed(_In_ HANDLE ResourceManagerHandle,
                                                _In_ ULONG RequestCookie, _In_ NTSTATUS PropStatus);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtRegisterProtocolAddressInformation(_In_ HANDLE ResourceManager,
                                                                 _In_ PCRM_PROTOCOL_ID ProtocolId,
                                                                 _In_ ULONG ProtocolInformationSize,
                                                                 _In_ PVOID ProtocolInformation,
                                                                 _In_opt_ ULONG CreateOptions);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtRollbackComplete(_In_ HANDLE EnlistmentHandle,
                                               _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(APC_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtSinglePhaseReject(_In_ HANDLE EnlistmentHandle,
                                                _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwCommitComplete(_In_ HANDLE EnlistmentHandle,
                                         _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwPrePrepareComplete(_In_ HANDLE EnlistmentHandle,
                                             _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwPrepareComplete(_In_ HANDLE EnlistmentHandle,
                                          _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQueryInformationByName(_In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                                 _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                                 _Out_writes_bytes_(Length) PVOID FileInformation,
                                                 _In_ ULONG Length,
                                                 _In_ FILE_INFORMATION_CLASS FileInformationClass);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwRollbackComplete(_In_ HANDLE EnlistmentHandle,
                                           _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSinglePhaseReject(_In_ HANDLE EnlistmentHandle,
                                            _In_opt_ PLARGE_INTEGER TmVirtualClock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwUnloadDriver(_In_ PUNICODE_STRING DriverServiceName);

EXTERN_C_END

#endif

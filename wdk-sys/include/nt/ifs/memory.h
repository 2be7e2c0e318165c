/*
 * Virtual memory: sections, views, physical ranges, mappings and page protection.
 * What ntifs.h adds to nt/memory.h.
 */
#ifndef CWDK_NT_IFS_MEMORY_H
#define CWDK_NT_IFS_MEMORY_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/memory.h"
#include "nt/dispatcher.h"

#define CACHE_MANAGER_CALLBACKS_EX_V1 1

#define CACHE_USE_DIRECT_ACCESS_MAPPING 1

#define CACHE_VALID_FLAGS 1

#define FS_FILTER_SECTION_SYNC_IN_FLAG_DONT_UPDATE_LAST_ACCESS 1
#define FS_FILTER_SECTION_SYNC_SUPPORTS_ASYNC_PARALLEL_IO 1
#define FS_FILTER_SECTION_SYNC_IN_FLAG_DONT_UPDATE_LAST_WRITE 2
#define FS_FILTER_SECTION_SYNC_SUPPORTS_DIRECT_MAP_DATA 2
#define FS_FILTER_SECTION_SYNC_SUPPORTS_DIRECT_MAP_IMAGE 4
#define FS_FILTER_SECTION_SYNC_IMAGE_EXTENTS_ARE_NOT_RVA 8
#define FS_FILTER_RELEASE_FOR_SECTION_SYNCHRONIZATION ((UCHAR)254)
#define FS_FILTER_ACQUIRE_FOR_SECTION_SYNCHRONIZATION ((UCHAR)255)

#define MM_FORCE_CLOSED_DATA 1
#define MM_FORCE_CLOSED_IMAGE 2
#define MM_FORCE_CLOSED_LATER_OK 4

#define MM_IS_FILE_SECTION_ACTIVE_IMAGE 1
#define MM_IS_FILE_SECTION_ACTIVE_DATA 2
#define MM_IS_FILE_SECTION_ACTIVE_USER 4

#define MM_PREFETCH_FLAGS_MASK 127

EXTERN_C_START

typedef enum _FS_FILTER_SECTION_SYNC_TYPE {
    SyncTypeOther = 0,
    SyncTypeCreateSection,
} FS_FILTER_SECTION_SYNC_TYPE,
    *PFS_FILTER_SECTION_SYNC_TYPE;

typedef enum _MEMORY_INFORMATION_CLASS {
    MemoryBasicInformation = 0,
} MEMORY_INFORMATION_CLASS;

typedef enum _MMFLUSH_TYPE {
    MmFlushForDelete = 0,
    MmFlushForWrite,
} MMFLUSH_TYPE;

typedef enum _VIRTUAL_MEMORY_INFORMATION_CLASS {
    VmPrefetchInformation = 0,
} VIRTUAL_MEMORY_INFORMATION_CLASS;

typedef BOOLEAN (*PACQUIRE_FOR_LAZY_WRITE)(_In_ PVOID Context, _In_ BOOLEAN Wait);

typedef BOOLEAN (*PACQUIRE_FOR_LAZY_WRITE_EX)(_In_ PVOID Context, _In_ ULONG InFlags,
                                              _Inout_ PULONG OutFlags);

typedef BOOLEAN (*PACQUIRE_FOR_READ_AHEAD)(_In_ PVOID Context, _In_ BOOLEAN Wait);

typedef void (*PFN_FSRTLTEARDOWNPERSTREAMCONTEXTS)(_In_ PFSRTL_ADVANCED_FCB_HEADER AdvancedHeader);

typedef void (*PRELEASE_FROM_LAZY_WRITE)(_In_ PVOID Context);

typedef void (*PRELEASE_FROM_READ_AHEAD)(_In_ PVOID Context);

struct _CACHE_MANAGER_CALLBACKS {
    PACQUIRE_FOR_LAZY_WRITE AcquireForLazyWrite;
    PRELEASE_FROM_LAZY_WRITE ReleaseFromLazyWrite;
    PACQUIRE_FOR_READ_AHEAD AcquireForReadAhead;
    PRELEASE_FROM_READ_AHEAD ReleaseFromReadAhead;
};

typedef struct _CACHE_MANAGER_CALLBACK_FUNCTIONS CACHE_MANAGER_CALLBACK_FUNCTIONS,
    *PCACHE_MANAGER_CALLBACK_FUNCTIONS;
struct _CACHE_MANAGER_CALLBACK_FUNCTIONS {
    PACQUIRE_FOR_LAZY_WRITE_EX AcquireForLazyWriteEx;
    PRELEASE_FROM_LAZY_WRITE ReleaseFromLazyWrite;
    PACQUIRE_FOR_READ_AHEAD AcquireForReadAhead;
    PRELEASE_FROM_READ_AHEAD ReleaseFromReadAhead;
};

struct _CACHE_MANAGER_CALLBACKS_EX {
    USHORT Version;
    USHORT Size;
    CACHE_MANAGER_CALLBACK_FUNCTIONS Functions;
};

struct _CACHE_UNINITIALIZE_EVENT {
    struct _CACHE_UNINITIALIZE_EVENT *Next;
    KEVENT Event;
};

struct _FS_FILTER_SECTION_SYNC_OUTPUT {
    ULONG StructureSize;
    ULONG SizeReturned;
    ULONG Flags;
    ULONG DesiredReadAlignment;
};

typedef struct _MEMORY_BASIC_INFORMATION MEMORY_BASIC_INFORMATION, *PMEMORY_BASIC_INFORMATION;
struct _MEMORY_BASIC_INFORMATION {
    PVOID BaseAddress;
    PVOID AllocationBase;
    ULONG AllocationProtect;
    USHORT PartitionId;
    SIZE_T RegionSize;
    ULONG State;
    ULONG Protect;
    ULONG Type;
};

typedef union _MM_PREFETCH_FLAGS MM_PREFETCH_FLAGS, *PMM_PREFETCH_FLAGS;
union _MM_PREFETCH_FLAGS {
    struct {
        ULONG Priority : 3;
        ULONG RepurposePriority : 3;
        ULONG PriorityProtection : 1;
        ULONG MustBeZero : 2;
        ULONG CannotBeUsedAsFlags : 23;
    } Flags;
    ULONG AllFlags;
};

struct _PHYSICAL_MEMORY_RUN {
    PFN_NUMBER BasePage;
    PFN_NUMBER PageCount;
};

typedef struct _PHYSICAL_MEMORY_DESCRIPTOR PHYSICAL_MEMORY_DESCRIPTOR, *PPHYSICAL_MEMORY_DESCRIPTOR;
struct _PHYSICAL_MEMORY_DESCRIPTOR {
    ULONG NumberOfRuns;
    PFN_NUMBER NumberOfPages;
    PHYSICAL_MEMORY_RUN Run[1];
};

typedef struct _PREFETCH_OPEN_ECP_CONTEXT PREFETCH_OPEN_ECP_CONTEXT, *PPREFETCH_OPEN_ECP_CONTEXT;
struct _PREFETCH_OPEN_ECP_CONTEXT {
    PVOID Context;
};

NTKERNELAPI PFILE_OBJECT
CcGetFileObjectFromSectionPtrs(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer);

NTKERNELAPI PFILE_OBJECT
CcGetFileObjectFromSectionPtrsRef(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN CcPurgeCacheSection(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
                                        _In_opt_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                                        _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlCreateSectionForDataScan(
    _Out_ PHANDLE SectionHandle, _Outptr_ PVOID *SectionObject,
    _Out_opt_ PLARGE_INTEGER SectionFileSize, _In_ PFILE_OBJECT FileObject,
    _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection,
    _In_ ULONG AllocationAttributes, _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN MmCanFileBeTruncated(_In_ PSECTION_OBJECT_POINTERS SectionPointer,
                                         _In_opt_ PLARGE_INTEGER NewFileSize);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI ULONG
MmDoesFileHaveUserWritableReferences(_In_ PSECTION_OBJECT_POINTERS SectionPointer);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN MmFlushImageSection(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
                                        _In_ MMFLUSH_TYPE FlushType);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN MmForceSectionClosed(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
                                         _In_ BOOLEAN DelayClose);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN MmForceSectionClosedEx(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
                                           _In_ ULONG ForceCloseFlags);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI ULONGLONG MmGetMaximumFileSectionSize(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS MmIsFileSectionActive(_In_ PSECTION_OBJECT_POINTERS FsSectionPointer,
                                           _In_ ULONG Flags, _Out_ PLOGICAL SectionIsActive);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN MmIsRecursiveIoFault(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS MmPrefetchPages(_In_ ULONG NumberOfLists,
                                     _In_reads_(NumberOfLists) PREAD_LIST *ReadLists);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN MmSetAddressRangeModified(_In_reads_bytes_(Length) PVOID Address,
                                              _In_ SIZE_T Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
__drv_allocatesMem(Mem)
NTSYSCALLAPI NTSTATUS NTAPI NtAllocateVirtualMemory(_In_ HANDLE ProcessHandle,
                                                    _Inout_ PVOID *BaseAddress,
                                                    _In_ ULONG_PTR ZeroBits,
                                                    _Inout_ PSIZE_T RegionSize,
                                                    _In_ ULONG AllocationType, _In_ ULONG Protect);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtCreateSection(
    _Out_ _Out_owned_(handle) PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize,
    _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle);

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtCreateSectionEx(
    _Out_ _Out_owned_(handle) PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize,
    _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle,
    _Inout_updates_opt_(ExtendedParameterCount) PMEM_EXTENDED_PARAMETER ExtendedParameters,
    _In_ ULONG ExtendedParameterCount);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtFreeVirtualMemory(_In_ HANDLE ProcessHandle,
                                                _Inout_ __drv_freesMem(Mem) PVOID *BaseAddress,
                                                _Inout_ PSIZE_T RegionSize, _In_ ULONG FreeType);

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI
NtQueryVirtualMemory(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress,
                     _In_ MEMORY_INFORMATION_CLASS MemoryInformationClass,
                     _Out_writes_bytes_(MemoryInformationLength) PVOID MemoryInformation,
                     _In_ SIZE_T MemoryInformationLength, _Out_opt_ PSIZE_T ReturnLength);

_Must_inspect_result_
NTSYSCALLAPI NTSTATUS NTAPI NtSetInformationVirtualMemory(
    _In_ HANDLE ProcessHandle, _In_ VIRTUAL_MEMORY_INFORMATION_CLASS VmInformationClass,
    _In_ ULONG_PTR NumberOfEntries,
    _In_reads_(NumberOfEntries) PMEMORY_RANGE_ENTRY VirtualAddresses,
    _In_reads_bytes_(VmInformationLength) PVOID VmInformation, _In_ ULONG VmInformationLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
_When_(return == 0, __drv_allocatesMem(Region))
NTSYSAPI NTSTATUS NTAPI ZwAllocateVirtualMemory(_In_ HANDLE ProcessHandle,
                                                _Inout_ PVOID *BaseAddress, _In_ ULONG_PTR ZeroBits,
                                                _Inout_ PSIZE_T RegionSize,
                                                _In_ ULONG AllocationType, _In_ ULONG Protect);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
_When_(return == 0, __drv_allocatesMem(Region))
NTSYSAPI NTSTATUS NTAPI ZwAllocateVirtualMemoryEx(
    _In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize,
    _In_ ULONG AllocationType, _In_ ULONG PageProtection,
    _Inout_updates_opt_(ExtendedParameterCount) PMEM_EXTENDED_PARAMETER ExtendedParameters,
    _In_ ULONG ExtendedParameterCount);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwFlushVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress,
                                             _Inout_ PSIZE_T RegionSize,
                                             _Out_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
_When_(return == 0, __drv_freesMem(Region))
NTSYSAPI NTSTATUS NTAPI ZwFreeVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress,
                                            _Inout_ PSIZE_T RegionSize, _In_ ULONG FreeType);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI ZwQueryVirtualMemory(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress,
                                             _In_ MEMORY_INFORMATION_CLASS MemoryInformationClass,
                                             _Out_writes_bytes_(MemoryInformationLength)
                                                 PVOID MemoryInformation,
                                             _In_ SIZE_T MemoryInformationLength,
                                             _Out_opt_ PSIZE_T ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSYSAPI NTSTATUS NTAPI ZwSetInformationVirtualMemory(
    _In_ HANDLE ProcessHandle, _In_ VIRTUAL_MEMORY_INFORMATION_CLASS VmInformationClass,
    _In_ ULONG_PTR NumberOfEntries,
    _In_reads_(NumberOfEntries) PMEMORY_RANGE_ENTRY VirtualAddresses,
    _In_reads_bytes_(VmInformationLength) PVOID VmInformation, _In_ ULONG VmInformationLength);

EXTERN_C_END

#endif

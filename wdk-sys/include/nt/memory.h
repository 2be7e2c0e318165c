/*
 * Virtual memory: sections, views, physical ranges, mappings and page protection.
 */
#ifndef CWDK_NT_MEMORY_H
#define CWDK_NT_MEMORY_H

#include "nt/forward.h"
#include "nt/irql.h"
#include "nt/security.h"

#define CACHE_FULLY_ASSOCIATIVE 255

#define FO_SECTION_MINSTORE_TREATMENT 0x20000000

#define IMAGE_POLICY_METADATA_VERSION 1

#define MEM_COMMIT 0x1000
#define MEM_RESERVE 0x2000
#define MEM_DECOMMIT 0x4000
#define MEM_RELEASE 0x8000
#define MEM_FREE 0x10000
#define MEM_PRIVATE 0x20000
#define MEM_MAPPED 0x40000
#define MEM_RESET 0x80000

#define MEMORY_CURRENT_PARTITION_HANDLE ((HANDLE)(LONG_PTR) - 1)

#define MEMORY_EXISTING_VAD_PARTITION_HANDLE ((HANDLE)(LONG_PTR) - 3)

#define MEMORY_PARTITION_QUERY_ACCESS 1
#define MEMORY_PARTITION_MODIFY_ACCESS 2
#define MEMORY_PARTITION_ALL_ACCESS 0x1F0003L

#define MEMORY_SYSTEM_PARTITION_HANDLE ((HANDLE)(LONG_PTR) - 2)

#define MEM_4MB_PAGES 0x80000000U

#define MEM_DEDICATED_ATTRIBUTE_NOT_SPECIFIED 0xFFFFFFFFFFFFFFFFULL

#define MEM_EXTENDED_PARAMETER_NUMA_NODE_MANDATORY ((LONGLONG)0x8000000000000000)
#define MEM_EXTENDED_PARAMETER_GRAPHICS 1
#define MEM_EXTENDED_PARAMETER_NONPAGED 2
#define MEM_EXTENDED_PARAMETER_ZERO_PAGES_OPTIONAL 4
#define MEM_EXTENDED_PARAMETER_NONPAGED_LARGE 8
#define MEM_EXTENDED_PARAMETER_TYPE_BITS 8
#define MEM_EXTENDED_PARAMETER_NONPAGED_HUGE 0x10
#define MEM_EXTENDED_PARAMETER_SOFT_FAULT_PAGES 0x20
#define MEM_EXTENDED_PARAMETER_EC_CODE 0x40
#define MEM_EXTENDED_PARAMETER_IMAGE_NO_HPAT 0x80

#define MEM_LARGE_PAGES 0x20000000

#define MEM_RESET_UNDO 0x1000000

#define MEM_TOP_DOWN 0x100000

#define MM_ALLOCATE_FROM_LOCAL_NODE_ONLY 2
#define MM_ALLOCATE_FULLY_REQUIRED 4
#define MM_ALLOCATE_NO_WAIT 8
#define MM_ALLOCATE_PREFER_CONTIGUOUS 0x10
#define MM_ALLOCATE_REQUIRE_CONTIGUOUS_CHUNKS 0x20
#define MM_ALLOCATE_FAST_LARGE_PAGES 0x40
#define MM_ALLOCATE_TRIM_IF_NECESSARY 0x80
#define MM_ALLOCATE_AND_HOT_REMOVE 0x100

#define MM_DONT_ZERO_ALLOCATION 1

#define MM_DUMP_MAP_CACHED 1
#define MM_DUMP_MAP_INVALIDATE 2

#define MM_FREE_MDL_PAGES_ZERO 1

#if defined(_M_AMD64)
#define _MM_HINT_NTA 0
#endif
#if defined(_M_AMD64)
#define _MM_HINT_T0 1
#endif
#if defined(_M_AMD64)
#define _MM_HINT_T1 2
#endif
#if defined(_M_AMD64)
#define _MM_HINT_T2 3
#endif

#define MM_MAPPING_ADDRESS_DIVISIBLE 1

#define MM_MAXIMUM_DISK_IO_SIZE 0x10000

#define MM_PERMANENT_ADDRESS_IS_IO_SPACE 1

#define MM_PROTECT_DRIVER_SECTION_ALLOW_UNLOAD 1
#define MM_PROTECT_DRIVER_SECTION_VALID_FLAGS 1

#define PAGE_NOACCESS 1
#define PAGE_READONLY 2
#define PAGE_READWRITE 4
#define PAGE_WRITECOPY 8
#define PAGE_SHIFT 12L
#define PAGE_EXECUTE 0x10
#define PAGE_GUARD 0x100
#define PAGE_NOCACHE 0x200
#define PAGE_WRITECOMBINE 0x400
#define PAGE_SIZE 0x1000

#define PAGE_ENCLAVE_DECOMMIT 0x10000000
#define PAGE_ENCLAVE_MASK 0x10000000
#define PAGE_ENCLAVE_SS_FIRST 0x10000001
#define PAGE_ENCLAVE_SS_REST 0x10000002
#define PAGE_ENCLAVE_NO_CHANGE 0x20000000
#define PAGE_ENCLAVE_UNVALIDATED 0x20000000
#define PAGE_ENCLAVE_THREAD_CONTROL 0x80000000U

#define PAGE_EXECUTE_READ 0x20
#define PAGE_EXECUTE_READWRITE 0x40
#define PAGE_EXECUTE_WRITECOPY 0x80

#define PAGE_GRAPHICS_NOACCESS 0x800
#define PAGE_GRAPHICS_READONLY 0x1000
#define PAGE_GRAPHICS_READWRITE 0x2000
#define PAGE_GRAPHICS_EXECUTE 0x4000
#define PAGE_GRAPHICS_EXECUTE_READ 0x8000
#define PAGE_GRAPHICS_EXECUTE_READWRITE 0x10000
#define PAGE_GRAPHICS_COHERENT 0x20000
#define PAGE_GRAPHICS_NOCACHE 0x40000

#define PAGE_REVERT_TO_FILE_MAP 0x80000000U

#define PAGE_TARGETS_INVALID 0x40000000
#define PAGE_TARGETS_NO_UPDATE 0x40000000

#define SECTION_QUERY 1

#define SECTION_ALL_ACCESS 0xF001FL

#define SECTION_EXTEND_SIZE 0x10

#define SECTION_MAP_WRITE 2
#define SECTION_MAP_READ 4
#define SECTION_MAP_EXECUTE 8
#define SECTION_MAP_EXECUTE_EXPLICIT 0x20

#define SECURE_DRIVER_INTERFACE_VERSION 1

#define SECURE_POOL_FLAGS_NONE 0
#define SECURE_POOL_FLAGS_FREEABLE 1
#define SECURE_POOL_FLAGS_MODIFIABLE 2

#define SECURE_SECTION_ALLOW_PARTIAL_MDL 1

EXTERN_C_START

typedef ULONG MM_NODE_NUMBER_ONE_BASED;

typedef ULONG MM_NODE_NUMBER_ZERO_BASED;

typedef ULONG PFN_COUNT;

typedef ULONG64 PFN_NUMBER;

typedef ULONG64 *PPFN_NUMBER;

typedef LONG64 *PSPFN_NUMBER;

typedef LONG64 SPFN_NUMBER;

typedef enum MEM_EXTENDED_PARAMETER_TYPE {
    MemExtendedParameterInvalidType = 0,
    MemExtendedParameterAddressRequirements,
    MemExtendedParameterNumaNode,
    MemExtendedParameterPartitionHandle,
    MemExtendedParameterUserPhysicalHandle,
    MemExtendedParameterAttributeFlags,
    MemExtendedParameterImageMachine,
    MemExtendedParameterMax,
} MEM_EXTENDED_PARAMETER_TYPE,
    *PMEM_EXTENDED_PARAMETER_TYPE;

typedef enum MEM_SECTION_EXTENDED_PARAMETER_TYPE {
    MemSectionExtendedParameterInvalidType = 0,
    MemSectionExtendedParameterUserPhysicalFlags,
    MemSectionExtendedParameterNumaNode,
    MemSectionExtendedParameterSigningLevel,
    MemSectionExtendedParameterMax,
} MEM_SECTION_EXTENDED_PARAMETER_TYPE,
    *PMEM_SECTION_EXTENDED_PARAMETER_TYPE;

typedef enum _IMAGE_POLICY_ENTRY_TYPE {
    ImagePolicyEntryTypeNone = 0,
    ImagePolicyEntryTypeBool,
    ImagePolicyEntryTypeInt8,
    ImagePolicyEntryTypeUInt8,
    ImagePolicyEntryTypeInt16,
    ImagePolicyEntryTypeUInt16,
    ImagePolicyEntryTypeInt32,
    ImagePolicyEntryTypeUInt32,
    ImagePolicyEntryTypeInt64,
    ImagePolicyEntryTypeUInt64,
    ImagePolicyEntryTypeAnsiString,
    ImagePolicyEntryTypeUnicodeString,
    ImagePolicyEntryTypeOverride,
    ImagePolicyEntryTypeMaximum,
} IMAGE_POLICY_ENTRY_TYPE;

typedef enum _IMAGE_POLICY_ID {
    ImagePolicyIdNone = 0,
    ImagePolicyIdEtw,
    ImagePolicyIdDebug,
    ImagePolicyIdCrashDump,
    ImagePolicyIdCrashDumpKey,
    ImagePolicyIdCrashDumpKeyGuid,
    ImagePolicyIdParentSd,
    ImagePolicyIdParentSdRev,
    ImagePolicyIdSvn,
    ImagePolicyIdDeviceId,
    ImagePolicyIdCapability,
    ImagePolicyIdScenarioId,
    ImagePolicyIdMaximum,
} IMAGE_POLICY_ID;

typedef enum _LOCK_OPERATION {
    IoReadAccess = 0,
    IoWriteAccess,
    IoModifyAccess,
} LOCK_OPERATION;

typedef enum _MEMORY_CACHING_TYPE_ORIG {
    MmFrameBufferCached = 2,
} MEMORY_CACHING_TYPE_ORIG;

typedef enum _MEM_DEDICATED_ATTRIBUTE_TYPE {
    MemDedicatedAttributeReadBandwidth = 0,
    MemDedicatedAttributeReadLatency,
    MemDedicatedAttributeWriteBandwidth,
    MemDedicatedAttributeWriteLatency,
    MemDedicatedAttributeMax,
} MEM_DEDICATED_ATTRIBUTE_TYPE,
    *PMEM_DEDICATED_ATTRIBUTE_TYPE;

typedef enum _MM_MDL_PAGE_CONTENTS_STATE {
    MmMdlPageContentsDynamic = 0,
    MmMdlPageContentsInvariant,
    MmMdlPageContentsQuery,
} MM_MDL_PAGE_CONTENTS_STATE,
    PMM_MDL_PAGE_CONTENTS_STATE;

typedef enum _MM_PAGE_PRIORITY {
    LowPagePriority = 0,
    NormalPagePriority = 16,
    HighPagePriority = 32,
} MM_PAGE_PRIORITY;

typedef enum _MM_SYSTEM_SIZE {
    MmSmallSystem = 0,
    MmMediumSystem,
    MmLargeSystem,
} MM_SYSTEMSIZE;

typedef enum _PROCESSOR_CACHE_TYPE {
    CacheUnified = 0,
    CacheInstruction,
    CacheData,
    CacheTrace,
} PROCESSOR_CACHE_TYPE;

typedef enum _SECTION_INHERIT {
    ViewShare = 1,
    ViewUnmap,
} SECTION_INHERIT;

typedef enum _TRANSACTION_INFORMATION_CLASS {
    TransactionBasicInformation = 0,
    TransactionPropertiesInformation,
    TransactionEnlistmentInformation,
    TransactionSuperiorEnlistmentInformation,
} TRANSACTION_INFORMATION_CLASS;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void MM_MDL_ROUTINE(_In_opt_ PVOID DriverContext, _In_ PVOID MappedVa);
typedef MM_MDL_ROUTINE *PMM_MDL_ROUTINE;

typedef NTSTATUS (*PFN_NT_COMMIT_TRANSACTION)(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait);

typedef NTSTATUS (*PFN_NT_CREATE_TRANSACTION)(
    _Out_ PHANDLE TransactionHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ LPGUID Uow, _In_opt_ HANDLE TmHandle,
    _In_opt_ ULONG CreateOptions, _In_opt_ ULONG IsolationLevel, _In_opt_ ULONG IsolationFlags,
    _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PUNICODE_STRING Description);

typedef NTSTATUS (*PFN_NT_OPEN_TRANSACTION)(_Out_ PHANDLE TransactionHandle,
                                            _In_ ACCESS_MASK DesiredAccess,
                                            _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                            _In_opt_ LPGUID Uow, _In_opt_ HANDLE TmHandle);

typedef NTSTATUS (*PFN_NT_QUERY_INFORMATION_TRANSACTION)(
    _In_ HANDLE TransactionHandle, _In_ TRANSACTION_INFORMATION_CLASS TransactionInformationClass,
    _Out_writes_bytes_(TransactionInformationLength) PVOID TransactionInformation,
    _In_ ULONG TransactionInformationLength, _Out_opt_ PULONG ReturnLength);

typedef NTSTATUS (*PFN_NT_ROLLBACK_TRANSACTION)(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait);

typedef NTSTATUS (*PFN_NT_SET_INFORMATION_TRANSACTION)(
    _In_ HANDLE TransactionHandle, _In_ TRANSACTION_INFORMATION_CLASS TransactionInformationClass,
    _In_ PVOID TransactionInformation, _In_ ULONG TransactionInformationLength);

typedef BOOLEAN (*PFN_RTL_IS_NTDDI_VERSION_AVAILABLE)(_In_ ULONG Version);

typedef BOOLEAN (*PFN_RTL_IS_SERVICE_PACK_VERSION_INSTALLED)(_In_ ULONG Version);

typedef NTSTATUS (*PMM_DLL_INITIALIZE)(_In_ PUNICODE_STRING RegistryPath);

typedef NTSTATUS (*PMM_DLL_UNLOAD)(VOID);

typedef PVOID (*PMM_GET_SYSTEM_ROUTINE_ADDRESS_EX)(_In_ PUNICODE_STRING ModuleName,
                                                   _In_ PSTR FunctionName);

_Must_inspect_result_
typedef NTSTATUS (*PREPLACE_MIRROR_PHYSICAL_MEMORY)(_In_ PVOID Context,
                                                    _In_ PHYSICAL_ADDRESS PhysicalAddress,
                                                    _In_ LARGE_INTEGER ByteCount);

_Function_class_(SECURE_DRIVER_PROCESS_DEREFERENCE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void SECURE_DRIVER_PROCESS_DEREFERENCE(_In_ PVOID InterfaceContext, _In_ PEPROCESS Process);
typedef SECURE_DRIVER_PROCESS_DEREFERENCE *PSECURE_DRIVER_PROCESS_DEREFERENCE;

_Function_class_(SECURE_DRIVER_PROCESS_REFERENCE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef PEPROCESS SECURE_DRIVER_PROCESS_REFERENCE(_In_ PVOID InterfaceContext);
typedef SECURE_DRIVER_PROCESS_REFERENCE *PSECURE_DRIVER_PROCESS_REFERENCE;

struct MEM_EXTENDED_PARAMETER {
    struct {
        ULONG64 Type : 8;
        ULONG64 Reserved : 56;
    };
    union {
        ULONG64 ULong64;
        PVOID Pointer;
        SIZE_T Size;
        HANDLE Handle;
        ULONG ULong;
    };
};

struct _CACHE_DESCRIPTOR {
    UCHAR Level;
    UCHAR Associativity;
    USHORT LineSize;
    ULONG Size;
    PROCESSOR_CACHE_TYPE Type;
};

struct _CACHE_RELATIONSHIP {
    UCHAR Level;
    UCHAR Associativity;
    USHORT LineSize;
    ULONG CacheSize;
    PROCESSOR_CACHE_TYPE Type;
    UCHAR Reserved[18];
    USHORT GroupCount;
    union {
        GROUP_AFFINITY GroupMask;
        GROUP_AFFINITY GroupMasks[1];
    };
};

union _FILE_SEGMENT_ELEMENT {
    void *Buffer;
    ULONGLONG Alignment;
};

typedef struct _IMAGE_POLICY_ENTRY IMAGE_POLICY_ENTRY;
typedef const IMAGE_POLICY_ENTRY *PCIMAGE_POLICY_ENTRY;
struct _IMAGE_POLICY_ENTRY {
    IMAGE_POLICY_ENTRY_TYPE Type;
    IMAGE_POLICY_ID PolicyId;
    union {
        const void *None;
        BOOLEAN BoolValue;
        INT8 Int8Value;
        UINT8 UInt8Value;
        INT16 Int16Value;
        UINT16 UInt16Value;
        INT32 Int32Value;
        UINT32 UInt32Value;
        INT64 Int64Value;
        UINT64 UInt64Value;
        PCSTR AnsiStringValue;
        PCWSTR UnicodeStringValue;
    } u;
};

typedef struct _IMAGE_POLICY_METADATA IMAGE_POLICY_METADATA;
typedef const IMAGE_POLICY_METADATA *PCIMAGE_POLICY_METADATA;
struct _IMAGE_POLICY_METADATA {
    UCHAR Version;
    UCHAR Reserved0[7];
    ULONGLONG ApplicationId;
    IMAGE_POLICY_ENTRY Policies[];
};

struct _INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
};

typedef struct _MEMORY_PARTITION_DEDICATED_MEMORY_OPEN_INFORMATION
    MEMORY_PARTITION_DEDICATED_MEMORY_OPEN_INFORMATION,
    *PMEMORY_PARTITION_DEDICATED_MEMORY_OPEN_INFORMATION;
struct _MEMORY_PARTITION_DEDICATED_MEMORY_OPEN_INFORMATION {
    ULONG64 DedicatedMemoryTypeId;
    ULONG HandleAttributes;
    ACCESS_MASK DesiredAccess;
    HANDLE DedicatedMemoryPartitionHandle;
};

typedef struct _MEM_ADDRESS_REQUIREMENTS MEM_ADDRESS_REQUIREMENTS, *PMEM_ADDRESS_REQUIREMENTS;
struct _MEM_ADDRESS_REQUIREMENTS {
    PVOID LowestStartingAddress;
    PVOID HighestEndingAddress;
    SIZE_T Alignment;
};

struct _MM_PHYSICAL_ADDRESS_LIST {
    PHYSICAL_ADDRESS PhysicalAddress;
    SIZE_T NumberOfBytes;
};

struct _SECTION_OBJECT_POINTERS {
    PVOID DataSectionObject;
    PVOID SharedCacheMap;
    PVOID ImageSectionObject;
};

typedef struct _SECURE_DRIVER_INTERFACE SECURE_DRIVER_INTERFACE, *PSECURE_DRIVER_INTERFACE;
struct _SECURE_DRIVER_INTERFACE {
    INTERFACE InterfaceHeader;
    PSECURE_DRIVER_PROCESS_REFERENCE ProcessReference;
    PSECURE_DRIVER_PROCESS_DEREFERENCE ProcessDereference;
    ULONG Reserved;
};

/*
 * Names without an import word stand for the slot of the import table itself: the name is a
 * pointer to the kernel's variable, and has one star more than that.
 */
extern PBOOLEAN Mm64BitPhysicalAddress;
extern PVOID MmBadPointer;

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS MmAddVerifierSpecialThunks(_In_ ULONG_PTR EntryRoutine,
                                                _In_reads_bytes_(ThunkBufferSize) PVOID ThunkBuffer,
                                                _In_ ULONG ThunkBufferSize);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS MmAddVerifierThunks(_In_reads_bytes_(ThunkBufferSize) PVOID ThunkBuffer,
                                         _In_ ULONG ThunkBufferSize);

_Ret_owned_(pages)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_When_(return != NULL, _Post_writable_byte_size_(NumberOfBytes))
_Ret_maybenull_
NTKERNELAPI PVOID MmAllocateContiguousMemory(_In_ SIZE_T NumberOfBytes,
                                             _In_ PHYSICAL_ADDRESS HighestAcceptableAddress);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_maybenull_
NTKERNELAPI NTSTATUS MmAllocateContiguousMemoryEx(
    _In_ PSIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
    _In_ PHYSICAL_ADDRESS HighestAcceptableAddress, _In_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
    _In_ NODE_REQUIREMENT PreferredNode, _In_ ULONG Protect, _In_opt_ PVOID PartitionObject,
    _In_ ULONG Tag, _In_ ULONG Flags, _Out_ _Out_owned_(pages) PVOID *BaseAddress);

_Ret_owned_(pages)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_When_(return != NULL, _Post_writable_byte_size_(NumberOfBytes))
_Ret_maybenull_
NTKERNELAPI PVOID MmAllocateContiguousMemorySpecifyCache(
    _In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
    _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
    _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple, _In_ MEMORY_CACHING_TYPE CacheType);

_Ret_owned_(pages)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_When_(return != NULL, _Post_writable_byte_size_(NumberOfBytes))
_Ret_maybenull_
NTKERNELAPI PVOID MmAllocateContiguousMemorySpecifyCacheNode(
    _In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
    _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
    _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple, _In_ MEMORY_CACHING_TYPE CacheType,
    _In_ NODE_REQUIREMENT PreferredNode);

_Ret_owned_(pages)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_When_(return != NULL, _Post_writable_byte_size_(NumberOfBytes))
_Ret_maybenull_
NTKERNELAPI PVOID MmAllocateContiguousNodeMemory(_In_ SIZE_T NumberOfBytes,
                                                 _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
                                                 _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
                                                 _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
                                                 _In_ ULONG Protect,
                                                 _In_ NODE_REQUIREMENT PreferredNode);

_Ret_owned_(pages)
_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
_When_(return != NULL, _Out_writes_bytes_opt_(NumberOfBytes))
_Ret_maybenull_
NTKERNELAPI PVOID MmAllocateMappingAddress(_In_ SIZE_T NumberOfBytes, _In_ ULONG PoolTag);

_Ret_owned_(pages)
_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
_When_(return != NULL, _Out_writes_bytes_opt_(NumberOfBytes))
_Ret_maybenull_
NTKERNELAPI PVOID MmAllocateMappingAddressEx(_In_ SIZE_T NumberOfBytes, _In_ ULONG PoolTag,
                                             _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void MmFreeContiguousMemory(_In_ _Consumes_(pages) PVOID BaseAddress);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void MmFreeContiguousMemorySpecifyCache(_In_reads_bytes_(NumberOfBytes)
                                                        _Consumes_(pages) PVOID BaseAddress,
                                                    _In_ SIZE_T NumberOfBytes,
                                                    _In_ MEMORY_CACHING_TYPE CacheType);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void MmFreeMappingAddress(_In_ _Consumes_(pages) PVOID BaseAddress, _In_ ULONG PoolTag);

_IRQL_requires_max_(APC_LEVEL)
_Ret_maybenull_
NTKERNELAPI PVOID NTAPI MmGetSystemRoutineAddress(_In_ PUNICODE_STRING SystemRoutineName);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI LOGICAL MmIsDriverSuspectForVerifier(_In_ struct _DRIVER_OBJECT *DriverObject);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI LOGICAL MmIsDriverVerifying(_In_ struct _DRIVER_OBJECT *DriverObject);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI LOGICAL MmIsDriverVerifyingByAddress(_In_ PVOID AddressWithinSection);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LOGICAL MmIsIoSpaceActive(_In_ PHYSICAL_ADDRESS StartAddress,
                                      _In_ SIZE_T NumberOfBytes);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS MmIsVerifierEnabled(_Out_ PULONG VerifierFlags);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI PVOID MmLockPagableDataSection(_In_ PVOID AddressWithinSection);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Ret_owned_(mapping)
_Ret_maybenull_
NTKERNELAPI PVOID MmMapIoSpace(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes,
                               _In_ MEMORY_CACHING_TYPE CacheType);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Ret_owned_(mapping)
_Ret_maybenull_
NTKERNELAPI PVOID MmMapIoSpaceEx(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes,
                                 _In_ ULONG Protect);

_When_(AccessMode == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(AccessMode == 1, _Maybe_raises_SEH_exception_)
_When_(AccessMode == 1, _IRQL_requires_max_(APC_LEVEL))
_Must_inspect_result_
NTKERNELAPI PVOID MmMapLockedPages(_Inout_ PMDL MemoryDescriptorList,
                                   _In_ KPROCESSOR_MODE AccessMode);

_When_(AccessMode == KernelMode, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(AccessMode == UserMode, _Maybe_raises_SEH_exception_)
_When_(AccessMode == UserMode, _IRQL_requires_max_(APC_LEVEL))
_When_(AccessMode == UserMode, _Post_notnull_)
_Success_(return != NULL)
_Must_inspect_result_
_Post_writable_byte_size_(MemoryDescriptorList->ByteCount) _Ret_maybenull_
NTKERNELAPI PVOID MmMapLockedPagesSpecifyCache(_Inout_ PMDL MemoryDescriptorList,
                                               _In_ KPROCESSOR_MODE AccessMode,
                                               _In_ MEMORY_CACHING_TYPE CacheType,
                                               _In_opt_ PVOID RequestedAddress,
                                               _In_ ULONG BugCheckOnFailure, _In_ ULONG Priority);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return != NULL)
_Must_inspect_result_
_Post_writable_byte_size_(MemoryDescriptorList->ByteCount) _Ret_maybenull_
NTKERNELAPI PVOID MmMapLockedPagesWithReservedMapping(_In_ PVOID MappingAddress, _In_ ULONG PoolTag,
                                                      _Inout_ PMDL MemoryDescriptorList,
                                                      _In_ MEMORY_CACHING_TYPE CacheType);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PVOID MmPageEntireDriver(_In_ PVOID AddressWithinSection);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void MmProbeAndLockPages(_Inout_ PMDL MemoryDescriptorList,
                                     _In_ KPROCESSOR_MODE AccessMode,
                                     _In_ LOCK_OPERATION Operation);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void MmProbeAndLockProcessPages(_Inout_ PMDL MemoryDescriptorList,
                                            _In_ PEPROCESS Process, _In_ KPROCESSOR_MODE AccessMode,
                                            _In_ LOCK_OPERATION Operation);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void MmProbeAndLockSelectedPages(_Inout_ PMDL MemoryDescriptorList,
                                             _In_ PFILE_SEGMENT_ELEMENT SegmentArray,
                                             _In_ KPROCESSOR_MODE AccessMode,
                                             _In_ LOCK_OPERATION Operation);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS MmProtectDriverSection(_In_ PVOID AddressWithinSection, _In_ SIZE_T Size,
                                            _In_ ULONG Flags);

NTKERNELAPI MM_SYSTEMSIZE MmQuerySystemSize(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void MmResetDriverPaging(_In_ PVOID AddressWithinSection);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS MmSetPermanentCacheAttribute(_In_ PHYSICAL_ADDRESS StartAddress,
                                                  _In_ LARGE_INTEGER NumberOfBytes,
                                                  _In_ MEMORY_CACHING_TYPE CacheType,
                                                  _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void MmUnlockPagableImageSection(_In_ PVOID ImageSectionHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void MmUnlockPages(_Inout_ PMDL MemoryDescriptorList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void MmUnmapIoSpace(_In_reads_bytes_(NumberOfBytes) _Consumes_(mapping)
                                    PVOID BaseAddress,
                                _In_ SIZE_T NumberOfBytes);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void MmUnmapLockedPages(_In_ PVOID BaseAddress, _Inout_ PMDL MemoryDescriptorList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void MmUnmapReservedMapping(_In_ PVOID BaseAddress, _In_ ULONG PoolTag,
                                        _Inout_ PMDL MemoryDescriptorList);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS VslCreateSecureSection(_Out_ PHANDLE Handle, _In_ PEPROCESS TargetProcess,
                                            _In_ PMDL Mdl, _In_ ULONG DevicePageProtection,
                                            _In_ ULONG Attributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS VslDeleteSecureSection(_In_ HANDLE GlobalHandle);

_IRQL_requires_max_(APC_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwCreateSection(
    _Out_ _Out_owned_(handle) PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize,
    _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
_Post_satisfies_(*ViewSize >= _Old_(*ViewSize)) NTSYSAPI NTSTATUS NTAPI
    ZwMapViewOfSection(_In_ HANDLE SectionHandle, _In_ HANDLE ProcessHandle,
                       _Outptr_result_bytebuffer_(*ViewSize) PVOID *BaseAddress,
                       _In_ ULONG_PTR ZeroBits, _In_ SIZE_T CommitSize,
                       _Inout_opt_ PLARGE_INTEGER SectionOffset, _Inout_ PSIZE_T ViewSize,
                       _In_ SECTION_INHERIT InheritDisposition, _In_ ULONG AllocationType,
                       _In_ ULONG Win32Protect);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwOpenSection(_Out_ _Out_owned_(handle) PHANDLE SectionHandle,
                                      _In_ ACCESS_MASK DesiredAccess,
                                      _In_ POBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwUnmapViewOfSection(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress);

#define PAGE_ALIGN(Va) ((PVOID)((ULONG_PTR)(Va) & ~((ULONG_PTR)PAGE_SIZE - 1)))
#define BYTE_OFFSET(Va) ((ULONG)((LONG_PTR)(Va) & (PAGE_SIZE - 1)))
#define ROUND_TO_PAGES(Size) (((ULONG_PTR)(Size) + PAGE_SIZE - 1) & ~((ULONG_PTR)PAGE_SIZE - 1))
#define BYTES_TO_PAGES(Size) (((Size) >> PAGE_SHIFT) + (((Size) & (PAGE_SIZE - 1)) != 0))
#define ADDRESS_AND_SIZE_TO_SPAN_PAGES(Va, Size)                                                   \
    ((BYTE_OFFSET(Va) + ((SIZE_T)(Size)) + (PAGE_SIZE - 1)) >> PAGE_SHIFT)
#define COMPUTE_PAGES_SPANNED(Va, Size) ADDRESS_AND_SIZE_TO_SPAN_PAGES(Va, Size)
#define MmGetProcedureAddress(Address) (Address)
#define MmLockPagableCodeSection(Address) MmLockPagableDataSection(Address)

EXTERN_C_END

#endif

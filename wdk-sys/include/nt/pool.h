/*
 * Pool: the kernel heap, paged and non-paged, tagged by its user.
 */
#ifndef CWDK_NT_POOL_H
#define CWDK_NT_POOL_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/interlocked.h"

#if !defined(POOL_NX_OPTIN_AUTO) && defined(POOL_NX_OPTIN)
#define POOL_NX_OPTIN_AUTO 1
#endif

#define EX_CARR_ALLOCATE_PAGED_POOL 0
#define EX_CARR_ALLOCATE_NONPAGED_POOL 1

#if defined(_M_AMD64)
#define LockQueueNonPagedPoolLock 6
#endif

#define POOL_TAGGING 1

#define POOL_COLD_ALLOCATION 0x100

#define POOL_CREATE_FLG_SECURE_POOL 1
#define POOL_CREATE_PARAMS_VERSION 1
#define POOL_CREATE_FLG_USE_GLOBAL_POOL 2
#define POOL_CREATE_FLG_VALID_FLAGS 3

#define POOL_EXTENDED_PARAMETER_REQUIRED_FIELD_BITS 1
#define POOL_EXTENDED_PARAMETER_TYPE_BITS 8
#define POOL_EXTENDED_PARAMETER_RESERVED_BITS 55

#define POOL_FLAG_REQUIRED_START 1ULL
#define POOL_FLAG_USE_QUOTA 1ULL
#define POOL_FLAG_UNINITIALIZED 2ULL
#define POOL_FLAG_SESSION 4ULL
#define POOL_FLAG_CACHE_ALIGNED 8ULL
#define POOL_FLAG_RESERVED1 0x10ULL
#define POOL_FLAG_RAISE_ON_FAILURE 0x20ULL
#define POOL_FLAG_NON_PAGED 0x40ULL
#define POOL_FLAG_NON_PAGED_EXECUTE 0x80ULL
#define POOL_FLAG_PAGED 0x100ULL
#define POOL_FLAG_RESERVED2 0x200ULL
#define POOL_FLAG_LAST_KNOWN_REQUIRED 0x400ULL
#define POOL_FLAG_RESERVED3 0x400ULL
#define POOL_FLAG_REQUIRED_END 0x80000000ULL
#define POOL_FLAG_UNUSED_REQUIRED_BITS 0xFFFFF800ULL
#define POOL_FLAG_REQUIRED_MASK 0xFFFFFFFFULL
#define POOL_FLAG_OPTIONAL_START 0x100000000ULL
#define POOL_FLAG_SPECIAL_POOL 0x100000000ULL
#define POOL_FLAG_OPTIONAL_END 0x8000000000000000ULL

#define POOL_NX_ALLOCATION 0x200

#define POOL_QUOTA_FAIL_INSTEAD_OF_RAISE 8

#define POOL_RAISE_IF_ALLOCATION_FAILURE 0x10

#define POOL_ZERO_ALLOCATION 0x400

EXTERN_C_START

typedef struct _POOL_EXTENDED_PARAMS_SECURE_POOL POOL_EXTENDED_PARAMS_SECURE_POOL;

typedef ULONG64 POOL_FLAGS;

typedef ULONG POOL_NODE_REQUIREMENT;

typedef enum POOL_EXTENDED_PARAMETER_TYPE {
    PoolExtendedParameterInvalidType = 0,
    PoolExtendedParameterPriority,
    PoolExtendedParameterSecurePool,
    PoolExtendedParameterNumaNode,
    PoolExtendedParameterMax,
} POOL_EXTENDED_PARAMETER_TYPE,
    *PPOOL_EXTENDED_PARAMETER_TYPE;

typedef enum _EX_POOL_PRIORITY {
    LowPoolPriority = 0,
    LowPoolPrioritySpecialPoolOverrun = 8,
    LowPoolPrioritySpecialPoolUnderrun,
    NormalPoolPriority = 16,
    NormalPoolPrioritySpecialPoolOverrun = 24,
    NormalPoolPrioritySpecialPoolUnderrun,
    HighPoolPriority = 32,
    HighPoolPrioritySpecialPoolOverrun = 40,
    HighPoolPrioritySpecialPoolUnderrun,
} EX_POOL_PRIORITY;

_Function_class_(ALLOCATE_FUNCTION)
_IRQL_requires_same_
typedef PVOID ALLOCATE_FUNCTION(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
typedef ALLOCATE_FUNCTION *PALLOCATE_FUNCTION;

_Function_class_(ALLOCATE_FUNCTION_EX)
_IRQL_requires_same_
typedef PVOID ALLOCATE_FUNCTION_EX(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes,
                                   _In_ ULONG Tag, _Inout_ PLOOKASIDE_LIST_EX Lookaside);
typedef ALLOCATE_FUNCTION_EX *PALLOCATE_FUNCTION_EX;

_Function_class_(FREE_FUNCTION)
_IRQL_requires_same_
typedef void FREE_FUNCTION(_In_ __drv_freesMem(Mem) PVOID Buffer);
typedef FREE_FUNCTION *PFREE_FUNCTION;

_Function_class_(FREE_FUNCTION_EX)
_IRQL_requires_same_
typedef void FREE_FUNCTION_EX(_In_ __drv_freesMem(Mem) PVOID Buffer,
                              _Inout_ PLOOKASIDE_LIST_EX Lookaside);
typedef FREE_FUNCTION_EX *PFREE_FUNCTION_EX;

#if defined(_M_AMD64)
union DECLSPEC_ALIGN(16) _SLIST_HEADER {
    struct {
        ULONGLONG Alignment;
        ULONGLONG Region;
    };
    struct {
        ULONGLONG Depth : 16;
        ULONGLONG Sequence : 48;
        ULONGLONG Reserved : 4;
        ULONGLONG NextEntry : 60;
    } HeaderX64;
};
#endif
#if defined(_M_ARM64)
union DECLSPEC_ALIGN(16) _SLIST_HEADER {
    struct {
        ULONGLONG Alignment;
        ULONGLONG Region;
    };
    struct {
        ULONGLONG Depth : 16;
        ULONGLONG Sequence : 48;
        ULONGLONG Reserved : 4;
        ULONGLONG NextEntry : 60;
    } HeaderArm64;
};
#endif

struct _GENERAL_LOOKASIDE_POOL {
    union {
        SLIST_HEADER ListHead;
        SINGLE_LIST_ENTRY SingleListHead;
    };
    USHORT Depth;
    USHORT MaximumDepth;
    ULONG TotalAllocates;
    union {
        ULONG AllocateMisses;
        ULONG AllocateHits;
    };
    ULONG TotalFrees;
    union {
        ULONG FreeMisses;
        ULONG FreeHits;
    };
    POOL_TYPE Type;
    ULONG Tag;
    ULONG Size;
    union {
        PALLOCATE_FUNCTION_EX AllocateEx;
        PALLOCATE_FUNCTION Allocate;
    };
    union {
        PFREE_FUNCTION_EX FreeEx;
        PFREE_FUNCTION Free;
    };
    LIST_ENTRY ListEntry;
    ULONG LastTotalAllocates;
    union {
        ULONG LastAllocateMisses;
        ULONG LastAllocateHits;
    };
    ULONG Future[2];
};

typedef struct _POOL_CREATE_EXTENDED_PARAMS POOL_CREATE_EXTENDED_PARAMS,
    *PPOOL_CREATE_EXTENDED_PARAMS;
struct _POOL_CREATE_EXTENDED_PARAMS {
    ULONG Version;
};

typedef struct _POOL_EXTENDED_PARAMETER POOL_EXTENDED_PARAMETER, *PPOOL_EXTENDED_PARAMETER;
typedef const POOL_EXTENDED_PARAMETER *PCPOOL_EXTENDED_PARAMETER;
struct _POOL_EXTENDED_PARAMETER {
    struct {
        ULONG64 Type : 8;
        ULONG64 Optional : 1;
        ULONG64 Reserved : 55;
    };
    union {
        ULONG64 Reserved2;
        PVOID Reserved3;
        EX_POOL_PRIORITY Priority;
        POOL_EXTENDED_PARAMS_SECURE_POOL *SecurePoolParams;
        POOL_NODE_REQUIREMENT PreferredNode;
    };
};

struct _POOL_EXTENDED_PARAMS_SECURE_POOL {
    HANDLE SecurePoolHandle;
    PVOID Buffer;
    ULONG_PTR Cookie;
    ULONG SecurePoolFlags;
};

typedef struct _SYSTEM_POOL_ZEROING_INFORMATION SYSTEM_POOL_ZEROING_INFORMATION,
    *PSYSTEM_POOL_ZEROING_INFORMATION;
struct _SYSTEM_POOL_ZEROING_INFORMATION {
    BOOLEAN PoolZeroingSupportPresent;
};

_When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((PoolType & PagedPool) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
           _Post_maybenull_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
       _Must_inspect_result_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) != 0,
       _Post_notnull_)
_Ret_owned_(pool)
NTKERNELAPI PVOID ExAllocatePool(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes);

_When_((Flags & POOL_FLAG_PAGED) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((Flags & POOL_FLAG_PAGED) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Check_return_ _Ret_maybenull_
_Post_writable_byte_size_(NumberOfBytes) _Ret_owned_(pool)
NTKERNELAPI PVOID NTAPI ExAllocatePool2(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes,
                                        _In_ ULONG Tag);

_When_((Flags & POOL_FLAG_PAGED) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((Flags & POOL_FLAG_PAGED) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Check_return_ _Ret_maybenull_
_Post_writable_byte_size_(NumberOfBytes) _Ret_owned_(pool)
NTKERNELAPI PVOID NTAPI ExAllocatePool3(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes,
                                        _In_ ULONG Tag,
                                        _In_reads_opt_(ExtendedParametersCount)
                                            PCPOOL_EXTENDED_PARAMETER ExtendedParameters,
                                        _In_ ULONG ExtendedParametersCount);

_When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((PoolType & PagedPool) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) != 0, _Post_maybenull_)
_When_((PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) != 0, _Must_inspect_result_)
_When_((PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) == 0, _Post_notnull_)
_Ret_owned_(pool)
NTKERNELAPI PVOID ExAllocatePoolWithQuota(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes);

_When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((PoolType & PagedPool) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) != 0, _Post_maybenull_)
_When_((PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) != 0, _Must_inspect_result_)
_When_((PoolType & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) == 0, _Post_notnull_)
_Ret_owned_(pool)
NTKERNELAPI PVOID ExAllocatePoolWithQuotaTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes,
                                             _In_ ULONG Tag);

_When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((PoolType & PagedPool) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
           _Post_maybenull_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
       _Must_inspect_result_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) != 0,
       _Post_notnull_)
_Ret_owned_(pool)
NTKERNELAPI PVOID NTAPI ExAllocatePoolWithTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes,
                                              _In_ ULONG Tag);

_When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((PoolType & PagedPool) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
           _Post_maybenull_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
       _Must_inspect_result_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) != 0,
       _Post_notnull_)
_Ret_owned_(pool)
NTKERNELAPI PVOID NTAPI ExAllocatePoolWithTagPriority(_In_ POOL_TYPE PoolType,
                                                      _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag,
                                                      _In_ EX_POOL_PRIORITY Priority);

NTKERNELAPI NTSTATUS ExCreatePool(_In_ ULONG Flags, _In_ ULONG_PTR Tag,
                                  _In_opt_ POOL_CREATE_EXTENDED_PARAMS *Params,
                                  _Out_ HANDLE *PoolHandle);

NTKERNELAPI void ExDestroyPool(_In_ HANDLE PoolHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void NTAPI ExFreePool(_Pre_notnull_ _Consumes_(pool) PVOID P);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void NTAPI ExFreePool2(_Pre_notnull_ _Consumes_(pool) PVOID P, _In_ ULONG Tag,
                                   _In_reads_opt_(ExtendedParametersCount)
                                       PCPOOL_EXTENDED_PARAMETER ExtendedParameters,
                                   _In_ ULONG ExtendedParametersCount);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void ExFreePoolWithTag(_Pre_notnull_ _Consumes_(pool) PVOID P, _In_ ULONG Tag);

NTKERNELAPI NTSTATUS ExSecurePoolUpdate(_In_ HANDLE SecurePoolHandle, _In_ ULONG Tag,
                                        _In_ PVOID Allocation, _In_ ULONG_PTR Cookie,
                                        _In_ SIZE_T Offset, _In_ SIZE_T Size, _In_ PVOID Buffer);

NTKERNELAPI LOGICAL ExSecurePoolValidate(_In_ HANDLE SecurePoolHandle, _In_ ULONG Tag,
                                         _In_ PVOID Allocation, _In_ ULONG_PTR Cookie);

/*
 * The wrappers below exist so that one source runs on systems before ExAllocatePool2: they zero
 * the block, or say in their name that they do not.
 */
_Must_inspect_result_
_Ret_maybenull_
_Ret_owned_(pool)
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((PoolType & PagedPool) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
           _Post_maybenull_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
       _Must_inspect_result_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) != 0,
       _Post_notnull_)
_Ret_owned_(pool)
FORCEINLINE PVOID NTAPI ExAllocatePoolZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes,
                                           _In_ ULONG Tag) {
    PVOID block = ExAllocatePoolWithTag(PoolType, NumberOfBytes, Tag);

    if (block != NULL)
        __builtin_memset(block, 0, NumberOfBytes);
    return block;
}

_Must_inspect_result_
_Ret_maybenull_
_Ret_owned_(pool)
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((PoolType & PagedPool) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
           _Post_maybenull_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
       _Must_inspect_result_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) != 0,
       _Post_notnull_)
_Ret_owned_(pool)
FORCEINLINE PVOID NTAPI ExAllocatePoolUninitialized(_In_ POOL_TYPE PoolType,
                                                    _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag) {
    return ExAllocatePoolWithTag(PoolType, NumberOfBytes, Tag);
}

_Must_inspect_result_
_Ret_maybenull_
_Ret_owned_(pool)
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((PoolType & PagedPool) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
           _Post_maybenull_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
       _Must_inspect_result_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) != 0,
       _Post_notnull_)
_Ret_owned_(pool)
FORCEINLINE PVOID NTAPI ExAllocatePoolQuotaZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes,
                                                _In_ ULONG Tag) {
    PVOID block = ExAllocatePoolWithQuotaTag(PoolType, NumberOfBytes, Tag);

    if (block != NULL)
        __builtin_memset(block, 0, NumberOfBytes);
    return block;
}

_Must_inspect_result_
_Ret_maybenull_
_Ret_owned_(pool)
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((PoolType & PagedPool) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
           _Post_maybenull_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
       _Must_inspect_result_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) != 0,
       _Post_notnull_)
_Ret_owned_(pool)
FORCEINLINE PVOID NTAPI ExAllocatePoolQuotaUninitialized(_In_ POOL_TYPE PoolType,
                                                         _In_ SIZE_T NumberOfBytes,
                                                         _In_ ULONG Tag) {
    return ExAllocatePoolWithQuotaTag(PoolType, NumberOfBytes, Tag);
}

_Must_inspect_result_
_Ret_maybenull_
_Ret_owned_(pool)
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((PoolType & PagedPool) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
           _Post_maybenull_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
       _Must_inspect_result_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) != 0,
       _Post_notnull_)
_Ret_owned_(pool)
FORCEINLINE PVOID NTAPI ExAllocatePoolPriorityZero(_In_ POOL_TYPE PoolType,
                                                   _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag,
                                                   _In_ EX_POOL_PRIORITY Priority) {
    PVOID block = ExAllocatePoolWithTagPriority(PoolType, NumberOfBytes, Tag, Priority);

    if (block != NULL)
        __builtin_memset(block, 0, NumberOfBytes);
    return block;
}

_Must_inspect_result_
_Ret_maybenull_
_Ret_owned_(pool)
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & PagedPool) != 0, _IRQL_requires_max_(APC_LEVEL))
_When_((PoolType & PagedPool) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_Post_writable_byte_size_(NumberOfBytes)
    _When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
           _Post_maybenull_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) == 0,
       _Must_inspect_result_)
_When_((PoolType & (NonPagedPoolMustSucceed | POOL_RAISE_IF_ALLOCATION_FAILURE)) != 0,
       _Post_notnull_)
_Ret_owned_(pool)
FORCEINLINE PVOID NTAPI ExAllocatePoolPriorityUninitialized(_In_ POOL_TYPE PoolType,
                                                            _In_ SIZE_T NumberOfBytes,
                                                            _In_ ULONG Tag,
                                                            _In_ EX_POOL_PRIORITY Priority) {
    return ExAllocatePoolWithTagPriority(PoolType, NumberOfBytes, Tag, Priority);
}

EXTERN_C_END

#if defined(POOL_NX_OPTIN_AUTO)
/* The source asks for memory that cannot be executed wherever it says plain non-paged pool. */
#define NonPagedPool NonPagedPoolNx
#define NonPagedPoolCacheAligned NonPagedPoolNxCacheAligned
#endif

#define ExFreePool(a) ExFreePoolWithTag(a, 0)

#endif

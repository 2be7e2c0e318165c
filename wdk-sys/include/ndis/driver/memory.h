/*
 * Memory: pool, lookaside lists, and memory shared with a device or another partition.
 *
 * What was allocated with a tag is freed with NdisFreeMemory of the same length, or 0.
 */
#ifndef CWDK_NDIS_DRIVER_MEMORY_H
#define CWDK_NDIS_DRIVER_MEMORY_H

#include "wdm.h"
#include "minwindef.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"

#define NDIS_MEMORY_CONTIGUOUS 1
#define NDIS_MEMORY_NONCACHED 2

#define NDIS_SHARED_MEM_HANDLE_HAL_ALLOCATED ((PVOID)(ULONG_PTR)0x0ULL)
#define NDIS_SHARED_MEM_PARAMETERS_CONTIGOUS 1
#define NDIS_SHARED_MEM_PARAMETERS_CONTIGUOUS 1
#define NDIS_SHARED_MEMORY_PARAMETERS_REVISION_1 1
#define NDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS_REVISION_1 1
#define NDIS_SHARED_MEMORY_PROVIDER_CHAR_SUPPORTS_PF_VPORTS 1
#define NDIS_SHARED_MEMORY_PARAMETERS_REVISION_2 2

#define NDIS_SIZEOF_SHARED_MEMORY_PROVIDER_CHARACTERISTICS_REVISION_1 0x20ULL
#define NDIS_SIZEOF_SHARED_MEMORY_PARAMETERS_REVISION_1 0x40ULL
#define NDIS_SIZEOF_SHARED_MEMORY_PARAMETERS_REVISION_2 0x44ULL

EXTERN_C_START

typedef struct _NDIS_SHARED_MEMORY_PARAMETERS NDIS_SHARED_MEMORY_PARAMETERS,
    *PNDIS_SHARED_MEMORY_PARAMETERS;

typedef enum _NDIS_SHARED_MEMORY_USAGE {
    NdisSharedMemoryUsageUndefined = 0,
    NdisSharedMemoryUsageXmit,
    NdisSharedMemoryUsageXmitHeader,
    NdisSharedMemoryUsageXmitData,
    NdisSharedMemoryUsageReceive,
    NdisSharedMemoryUsageReceiveLookahead,
    NdisSharedMemoryUsageReceivePostLookahead,
    NdisSharedMemoryUsageReceiveHeader,
    NdisSharedMemoryUsageReceiveData,
    NdisSharedMemoryUsageOther,
    NdisSharedMemoryUsageMax,
} NDIS_SHARED_MEMORY_USAGE,
    *PNDIS_SHARED_MEMORY_USAGE;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS (*ALLOCATE_SHARED_MEMORY_HANDLER)(
    _In_ NDIS_HANDLE ProviderContext, _In_ PNDIS_SHARED_MEMORY_PARAMETERS SharedMemoryParameters,
    _Inout_ PNDIS_HANDLE pSharedMemoryProviderContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*FREE_SHARED_MEMORY_HANDLER)(_In_ NDIS_HANDLE ProviderContext,
                                           _In_ NDIS_HANDLE SharedMemoryProviderContext);

_Function_class_(MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE(_In_ NDIS_HANDLE MiniportAdapterContext,
                                                   _In_ PVOID VirtualAddress,
                                                   _In_ PNDIS_PHYSICAL_ADDRESS PhysicalAddress,
                                                   _In_ ULONG Length, _In_ PVOID Context);
typedef MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE *MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE_HANDLER;

struct _NDIS_SHARED_MEMORY_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_HANDLE SharedMemoryHandle;
    NODE_REQUIREMENT PreferredNode;
    NDIS_SHARED_MEMORY_USAGE Usage;
    ULONG Length;
    PVOID VirtualAddress;
    ULONG SGListBufferLength;
    PSCATTER_GATHER_LIST SGListBuffer;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
};

typedef struct _NDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS
    NDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS,
    *PNDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS;
struct _NDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_HANDLE ProviderContext;
    ALLOCATE_SHARED_MEMORY_HANDLER AllocateSharedMemoryHandler;
    FREE_SHARED_MEMORY_HANDLER FreeSharedMemoryHandler;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == 0)
DECLSPEC_IMPORT NDIS_STATUS NdisAllocateMemoryWithTag(_Outptr_result_bytebuffer_(Length)
                                                          _At_(*VirtualAddress,
                                                               __drv_allocatesMem(Mem))
                                                              PVOID *VirtualAddress,
                                                      _In_ UINT Length, _In_ ULONG Tag);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
__drv_allocatesMem(Mem)
DECLSPEC_IMPORT PVOID NdisAllocateMemoryWithTagPriority(_In_ NDIS_HANDLE NdisHandle,
                                                        _In_ UINT Length, _In_ ULONG Tag,
                                                        _In_ EX_POOL_PRIORITY Priority);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisAllocateSharedMemory(
    _In_ NDIS_HANDLE NdisHandle, _Inout_ PNDIS_SHARED_MEMORY_PARAMETERS SharedMemoryParameters,
    _Out_ PNDIS_HANDLE pAllocationHandle);

_When_(MemoryFlags == 0, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(MemoryFlags == NDIS_MEMORY_NONCACHED, _IRQL_requires_max_(APC_LEVEL))
DECLSPEC_IMPORT void NdisFreeMemory(_In_reads_bytes_(Length) __drv_freesMem(Mem)
                                        PVOID VirtualAddress,
                                    _In_ UINT Length, _In_ UINT MemoryFlags);

DECLSPEC_IMPORT void NdisFreeMemoryWithTag(_In_ PVOID VirtualAddress, ULONG Tag);

DECLSPEC_IMPORT void NdisFreeMemoryWithTagPriority(_In_ NDIS_HANDLE NdisHandle,
                                                   _In_ __drv_freesMem(Mem) PVOID VirtualAddress,
                                                   _In_ ULONG Tag);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisFreeSharedMemory(_In_ NDIS_HANDLE NdisHandle,
                                          _In_ NDIS_HANDLE AllocationHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT ULONG NdisGetSharedDataAlignment(VOID);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisMAllocateSharedMemory(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                               _In_ ULONG Length, _In_ BOOLEAN Cached,
                                               _Outptr_result_bytebuffer_(Length)
                                                   _At_(*VirtualAddress, _Must_inspect_result_)
                                                       PVOID *VirtualAddress,
                                               _Out_ _At_(*PhysicalAddress, _Must_inspect_result_)
                                                   PNDIS_PHYSICAL_ADDRESS PhysicalAddress);

#if defined(_M_AMD64)
_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMAllocateSharedMemoryAsync(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                                           _In_ ULONG Length, _In_ BOOLEAN Cached,
                                                           _In_ PVOID Context);
#endif

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMAllocateSharedMemoryAsyncEx(_In_ NDIS_HANDLE MiniportDmaHandle,
                                                             _In_ ULONG Length, _In_ BOOLEAN Cached,
                                                             _In_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMFreeSharedMemory(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                           _In_ ULONG Length, _In_ BOOLEAN Cached,
                                           _In_reads_bytes_(Length) PVOID VirtualAddress,
                                           _In_ NDIS_PHYSICAL_ADDRESS PhysicalAddress);

DECLSPEC_IMPORT void NdisUpdateSharedMemory(_In_ NDIS_HANDLE NdisAdapterHandle, ULONG Length,
                                            _In_ PVOID VirtualAddress,
                                            NDIS_PHYSICAL_ADDRESS PhysicalAddress);

EXTERN_C_END

#define NdisInitializeNPagedLookasideList ExInitializeNPagedLookasideList
#define NdisDeleteNPagedLookasideList(_L) ExDeleteNPagedLookasideList(_L)
#define NdisAllocateFromNPagedLookasideList(_L) ExAllocateFromNPagedLookasideList(_L)
#define NdisFreeToNPagedLookasideList(_L, _E) ExFreeToNPagedLookasideList(_L, _E)

#endif

/*
 * Memory for miniports: pool, memory descriptor lists, and contiguous memory that an adapter
 * reaches. What one of these functions returns belongs to the caller until the function that frees
 * it.
 */
#ifndef CWDK_STORPORT_MEMORY_H
#define CWDK_STORPORT_MEMORY_H

#include "wdm.h"
#include "storport/status.h"
#include "storport/extended.h"
#include "storport/adapter.h"

EXTERN_C_START

#define MARK_DUMP_MEMORY_FLAG_PHYSICAL_ADDRESS 1

/* Non-paged pool. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortAllocatePool(_In_ PVOID HwDeviceExtension, _In_ ULONG NumberOfBytes,
                                       _In_ ULONG Tag,
                                       _Outptr_result_nullonfailure_ _Out_owned_(pool)
                                           PVOID *BufferPointer) {
    return StorPortExtendedFunction(ExtFunctionAllocatePool, HwDeviceExtension, NumberOfBytes, Tag,
                                    BufferPointer);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortFreePool(_In_ PVOID HwDeviceExtension,
                                   _In_ _Consumes_(pool) PVOID BufferPointer) {
    return StorPortExtendedFunction(ExtFunctionFreePool, HwDeviceExtension, BufferPointer);
}

/* An MDL for a buffer; it describes nothing until StorPortBuildMdlForNonPagedPool. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortAllocateMdl(_In_ PVOID HwDeviceExtension,
                                      _In_reads_bytes_(NumberOfBytes) PVOID BufferPointer,
                                      _In_ ULONG NumberOfBytes,
                                      _Outptr_result_nullonfailure_ _Out_owned_(mdl) PVOID *Mdl) {
    return StorPortExtendedFunction(ExtFunctionAllocateMdl, HwDeviceExtension, BufferPointer,
                                    NumberOfBytes, Mdl);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortFreeMdl(_In_ PVOID HwDeviceExtension, _In_ _Consumes_(mdl) PVOID Mdl) {
    return StorPortExtendedFunction(ExtFunctionFreeMdl, HwDeviceExtension, Mdl);
}

/* Describes the pages of a buffer in non-paged pool. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortBuildMdlForNonPagedPool(_In_ PVOID HwDeviceExtension, _Inout_ PVOID Mdl) {
    return StorPortExtendedFunction(ExtFunctionBuildMdlForNonPagedPool, HwDeviceExtension, Mdl);
}

/* Contiguous memory within the given physical addresses, on or near a node. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortAllocateContiguousMemorySpecifyCacheNode(
    _In_ PVOID HwDeviceExtension, _In_ SIZE_T NumberOfBytes,
    _In_ PHYSICAL_ADDRESS LowestAcceptableAddress, _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
    _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple, _In_ MEMORY_CACHING_TYPE CacheType,
    _In_ NODE_REQUIREMENT PreferredNode,
    _Outptr_result_nullonfailure_ _Out_owned_(Mem) PVOID *BufferPointer) {
    return StorPortExtendedFunction(ExtFunctionAllocateContiguousMemorySpecifyCacheNode,
                                    HwDeviceExtension, NumberOfBytes, LowestAcceptableAddress,
                                    HighestAcceptableAddress, BoundaryAddressMultiple, CacheType,
                                    PreferredNode, BufferPointer);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortFreeContiguousMemorySpecifyCache(_In_ PVOID HwDeviceExtension,
                                                           _In_reads_bytes_(NumberOfBytes)
                                                               _Consumes_(Mem) PVOID BaseAddress,
                                                           _In_ SIZE_T NumberOfBytes,
                                                           _In_ MEMORY_CACHING_TYPE CacheType) {
    return StorPortExtendedFunction(ExtFunctionFreeContiguousMemorySpecifyCache, HwDeviceExtension,
                                    BaseAddress, NumberOfBytes, CacheType);
}

/*
 * The same, with the address at which the adapter sees it: behind an IOMMU that is not the
 * physical one.
 */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortAllocateDmaMemory(_In_ PVOID HwDeviceExtension, _In_ SIZE_T NumberOfBytes,
                                            _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
                                            _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
                                            _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
                                            _In_ MEMORY_CACHING_TYPE CacheType,
                                            _In_ NODE_REQUIREMENT PreferredNode,
                                            _Outptr_result_nullonfailure_ _Out_owned_(Mem)
                                                PVOID *BufferPointer,
                                            _Out_ PPHYSICAL_ADDRESS PhysicalAddress) {
    return StorPortExtendedFunction(ExtFunctionAllocateDmaMemory, HwDeviceExtension, NumberOfBytes,
                                    LowestAcceptableAddress, HighestAcceptableAddress,
                                    BoundaryAddressMultiple, CacheType, PreferredNode,
                                    BufferPointer, PhysicalAddress);
}

_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortFreeDmaMemory(_In_ PVOID HwDeviceExtension,
                                        _In_reads_bytes_(NumberOfBytes) _Consumes_(Mem)
                                            PVOID BaseAddress,
                                        _In_ SIZE_T NumberOfBytes,
                                        _In_ MEMORY_CACHING_TYPE CacheType,
                                        _In_opt_ PHYSICAL_ADDRESS PhysicalAddress) {
    return StorPortExtendedFunction(ExtFunctionFreeDmaMemory, HwDeviceExtension, BaseAddress,
                                    NumberOfBytes, CacheType, PhysicalAddress);
}

/*
 * Ranges of memory that the device uses for itself. *PhysicalAddressRangeCount is how many entries
 * there are room for, and then how many were used.
 */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortAllocateHostMemoryBuffer(
    _In_ PVOID HwDeviceExtension, _In_ SIZE_T MinimumBytes, _In_ SIZE_T PreferredBytes,
    _In_ ULONGLONG UtilizationBytes, _In_ ULONG AlignmentBytes,
    _In_ PHYSICAL_ADDRESS LowestAcceptableAddress, _In_ PHYSICAL_ADDRESS HighestAcceptableAddress,
    _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
    _Out_writes_to_(*PhysicalAddressRangeCount, *PhysicalAddressRangeCount)
        PACCESS_RANGE PhysicalAddressRanges,
    _Inout_ PULONG PhysicalAddressRangeCount) {
    return StorPortExtendedFunction(
        ExtFunctionAllocateHmb, HwDeviceExtension, MinimumBytes, PreferredBytes, UtilizationBytes,
        AlignmentBytes, LowestAcceptableAddress, HighestAcceptableAddress, BoundaryAddressMultiple,
        PhysicalAddressRanges, PhysicalAddressRangeCount);
}

/* The ranges as they were allocated, after the device was told to stop using them. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortFreeHostMemoryBuffer(_In_ PVOID HwDeviceExtension,
                                               _In_reads_(PhysicalAddressRangeCount)
                                                   PACCESS_RANGE PhysicalAddressRanges,
                                               _In_ ULONG PhysicalAddressRangeCount) {
    return StorPortExtendedFunction(ExtFunctionFreeHmb, HwDeviceExtension, PhysicalAddressRanges,
                                    PhysicalAddressRangeCount);
}

/* Memory that a crash dump has to contain; called while the dump is being prepared. */
FORCEINLINE ULONG StorPortMarkDumpMemory(_In_ PVOID HwDeviceExtension, _In_ PVOID Address,
                                         _In_ ULONG_PTR Length, _In_ ULONG Flags) {
    return StorPortExtendedFunction(ExtFunctionMarkDumpMemory, HwDeviceExtension, Address, Length,
                                    Flags);
}

/* The ranges may overlap. */
DECLSPEC_IMPORT void StorPortMoveMemory(_Out_writes_bytes_(Length) PVOID WriteBuffer,
                                        _In_reads_bytes_(Length) PVOID ReadBuffer,
                                        _In_ ULONG Length);

/*
 * Copies unless Count is more than the destination holds; then nothing is written, and the result
 * is STOR_STATUS_BUFFER_TOO_SMALL.
 */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortSecureCopyMemory(_Out_writes_bytes_(Count) PVOID Dest,
                                           _In_ SIZE_T DestSizeInBytes,
                                           _In_reads_bytes_(Count) const PVOID Src,
                                           _In_ SIZE_T Count) {
    if (Count > DestSizeInBytes)
        return STOR_STATUS_BUFFER_TOO_SMALL;
    memcpy(Dest, Src, Count);
    return STOR_STATUS_SUCCESS;
}

#define StorPortCopyMemory(Destination, Source, Length) memcpy((Destination), (Source), (Length))

/* A preferred node, or else any other; ntddk.h defines it too. */
#define MM_ANY_NODE_OK 0x80000000U

EXTERN_C_END

#endif

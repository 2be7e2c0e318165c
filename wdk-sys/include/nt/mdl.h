/*
 * Memory descriptor lists: the physical pages behind a virtual buffer.
 */
#ifndef CWDK_NT_MDL_H
#define CWDK_NT_MDL_H

#include "nt/forward.h"
#include "nt/irql.h"
#include "nt/memory.h"
#include "nt/memory.h"
#include "nt/object.h"

#define MDL_PARTIAL 0x10
#define MDL_INTERNAL 0x8000

#define MDL_ALLOCATED_FIXED_SIZE 8
#define MDL_ALLOCATED_MUST_SUCCEED 0x4000

#define MDL_DESCRIBES_AWE 0x400

#define MDL_FREE_EXTRA_PTES 0x200

#define MDL_IO_PAGE_READ 0x40
#define MDL_IO_SPACE 0x800

#define MDL_LOCKED_PAGE_TABLES 0x100

#define MDL_MAPPED_TO_SYSTEM_VA 1

#define MDL_MAPPING_CAN_FAIL 0x2000

#define MDL_NETWORK_HEADER 0x1000

#define MDL_PAGE_CONTENTS_INVARIANT 0x4000

#define MDL_PAGES_LOCKED 2

#define MDL_PARENT_MAPPED_SYSTEM_VA 0x100

#define MDL_PARTIAL_HAS_BEEN_MAPPED 0x20

#define MDL_SOURCE_IS_NONPAGED_POOL 4

#define MDL_WRITE_OPERATION 0x80

#define MdlMappingNoExecute 0x40000000

#define MdlMappingNoWrite 0x80000000U

#define MdlMappingWithGuardPtes 0x20000000

EXTERN_C_START

_Function_class_(FAST_IO_MDL_READ)
_IRQL_requires_same_
typedef BOOLEAN FAST_IO_MDL_READ(_In_ struct _FILE_OBJECT *FileObject,
                                 _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                                 _In_ ULONG LockKey, _Out_ PMDL *MdlChain,
                                 _Out_ PIO_STATUS_BLOCK IoStatus,
                                 _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_MDL_READ *PFAST_IO_MDL_READ;

_Function_class_(FAST_IO_MDL_READ_COMPLETE)
_IRQL_requires_same_
typedef BOOLEAN FAST_IO_MDL_READ_COMPLETE(_In_ struct _FILE_OBJECT *FileObject, _In_ PMDL MdlChain,
                                          _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_MDL_READ_COMPLETE *PFAST_IO_MDL_READ_COMPLETE;

_Function_class_(FAST_IO_MDL_READ_COMPLETE_COMPRESSED)
_IRQL_requires_same_
typedef BOOLEAN FAST_IO_MDL_READ_COMPLETE_COMPRESSED(_In_ struct _FILE_OBJECT *FileObject,
                                                     _In_ PMDL MdlChain,
                                                     _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_MDL_READ_COMPLETE_COMPRESSED *PFAST_IO_MDL_READ_COMPLETE_COMPRESSED;

_Function_class_(FAST_IO_MDL_WRITE_COMPLETE)
_IRQL_requires_same_
typedef BOOLEAN FAST_IO_MDL_WRITE_COMPLETE(_In_ struct _FILE_OBJECT *FileObject,
                                           _In_ PLARGE_INTEGER FileOffset, _In_ PMDL MdlChain,
                                           _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_MDL_WRITE_COMPLETE *PFAST_IO_MDL_WRITE_COMPLETE;

_Function_class_(FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED)
_IRQL_requires_same_
typedef BOOLEAN FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED(_In_ struct _FILE_OBJECT *FileObject,
                                                      _In_ PLARGE_INTEGER FileOffset,
                                                      _In_ PMDL MdlChain,
                                                      _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_MDL_WRITE_COMPLETE_COMPRESSED *PFAST_IO_MDL_WRITE_COMPLETE_COMPRESSED;

_Function_class_(FAST_IO_PREPARE_MDL_WRITE)
_IRQL_requires_same_
typedef BOOLEAN FAST_IO_PREPARE_MDL_WRITE(_In_ struct _FILE_OBJECT *FileObject,
                                          _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                                          _In_ ULONG LockKey, _Out_ PMDL *MdlChain,
                                          _Out_ PIO_STATUS_BLOCK IoStatus,
                                          _In_ struct _DEVICE_OBJECT *DeviceObject);
typedef FAST_IO_PREPARE_MDL_WRITE *PFAST_IO_PREPARE_MDL_WRITE;

struct _MDL {
    struct _MDL *Next;
    CSHORT Size;
    CSHORT MdlFlags;
    struct _EPROCESS *Process;
    PVOID MappedSystemVa;
    PVOID StartVa;
    ULONG ByteCount;
    ULONG ByteOffset;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
_When_(Irp == NULL, _Ret_owned_(mdl))
_Ret_maybenull_
NTKERNELAPI PMDL IoAllocateMdl(_In_opt_ __drv_aliasesMem PVOID VirtualAddress, _In_ ULONG Length,
                               _In_ BOOLEAN SecondaryBuffer, _In_ BOOLEAN ChargeQuota,
                               _Inout_opt_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoBuildPartialMdl(_In_ PMDL SourceMdl, _Inout_ PMDL TargetMdl,
                                   _Inout_ PVOID VirtualAddress, _In_ ULONG Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoFreeMdl(_In_ _Consumes_(mdl) PMDL Mdl);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS MmAdvanceMdl(_Inout_ PMDL Mdl, _In_ ULONG NumberOfBytes);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS MmAllocateMdlForIoSpace(_In_reads_(NumberOfEntries)
                                                 PMM_PHYSICAL_ADDRESS_LIST PhysicalAddressList,
                                             _In_ SIZE_T NumberOfEntries,
                                             _Out_ _Out_owned_(mdl) PMDL *NewMdl);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Ret_owned_(pool)
_Ret_maybenull_
NTKERNELAPI PMDL MmAllocateNodePagesForMdlEx(_In_ PHYSICAL_ADDRESS LowAddress,
                                             _In_ PHYSICAL_ADDRESS HighAddress,
                                             _In_ PHYSICAL_ADDRESS SkipBytes,
                                             _In_ SIZE_T TotalBytes,
                                             _In_ MEMORY_CACHING_TYPE CacheType,
                                             _In_ ULONG IdealNode, _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Ret_owned_(pool)
_Ret_maybenull_
NTKERNELAPI PMDL MmAllocatePagesForMdl(_In_ PHYSICAL_ADDRESS LowAddress,
                                       _In_ PHYSICAL_ADDRESS HighAddress,
                                       _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Ret_owned_(pool)
_Ret_maybenull_
NTKERNELAPI PMDL MmAllocatePagesForMdlEx(_In_ PHYSICAL_ADDRESS LowAddress,
                                         _In_ PHYSICAL_ADDRESS HighAddress,
                                         _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes,
                                         _In_ MEMORY_CACHING_TYPE CacheType, _In_ ULONG Flags);

_Ret_owned_(mdl)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
NTKERNELAPI PMDL MmAllocatePartitionNodePagesForMdlEx(
    _In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress,
    _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes, _In_ MEMORY_CACHING_TYPE CacheType,
    _In_ MM_NODE_NUMBER_ZERO_BASED IdealNode, _In_ ULONG Flags, _In_opt_ PVOID PartitionObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LOGICAL MmAreMdlPagesCached(_In_ PMDL MemoryDescriptorList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void MmBuildMdlForNonPagedPool(_Inout_ PMDL MemoryDescriptorList);

_Ret_maybenull_
NTKERNELAPI PMDL MmCreateMdl(_Out_writes_bytes_opt_(sizeof(MDL) +
                                                    (sizeof(PFN_NUMBER) *
                                                     ADDRESS_AND_SIZE_TO_SPAN_PAGES(Base, Length)))
                                 PMDL MemoryDescriptorList,
                             _In_reads_bytes_opt_(Length) PVOID Base, _In_ SIZE_T Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void MmFreePagesFromMdl(_Inout_ PMDL MemoryDescriptorList);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void MmFreePagesFromMdlEx(_Inout_ PMDL MemoryDescriptorList, _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(return != NULL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS MmMapMdl(_Inout_ PMDL MemoryDescriptorList, _In_ ULONG Protection,
                              _In_ PMM_MDL_ROUTINE DriverRoutine, _In_opt_ PVOID DriverContext);

_Ret_maybenull_
NTKERNELAPI NTSTATUS MmMapMemoryDumpMdlEx(_In_ PVOID Va, _In_ PFN_NUMBER PageTotal,
                                          _Inout_ PMDL MemoryDumpMdl, _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI MM_MDL_PAGE_CONTENTS_STATE
MmMdlPageContentsState(_Inout_ PMDL MemoryDescriptorList, _In_ MM_MDL_PAGE_CONTENTS_STATE State);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS MmProtectMdlSystemAddress(_In_ PMDL MemoryDescriptorList,
                                               _In_ ULONG NewProtect);

NTKERNELAPI SIZE_T MmSizeOfMdl(_In_reads_bytes_opt_(Length) PVOID Base, _In_ SIZE_T Length);

#define MmGetMdlVirtualAddress(Mdl) ((PVOID)((PCHAR)((Mdl)->StartVa) + (Mdl)->ByteOffset))
#define MmGetMdlByteCount(Mdl) ((Mdl)->ByteCount)
#define MmGetMdlByteOffset(Mdl) ((Mdl)->ByteOffset)
#define MmGetMdlBaseVa(Mdl) ((Mdl)->StartVa)
#define MmGetMdlPfnArray(Mdl) ((PPFN_NUMBER)((Mdl) + 1))
#define MmGetSystemAddressForMdl(Mdl)                                                              \
    (((Mdl)->MdlFlags & (MDL_MAPPED_TO_SYSTEM_VA | MDL_SOURCE_IS_NONPAGED_POOL))                   \
         ? ((Mdl)->MappedSystemVa)                                                                 \
         : (MmMapLockedPages((Mdl), KernelMode)))

/* Describes a buffer; the page frames are filled in by whoever locks or builds the list. */
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID MmInitializeMdl(_Out_ PMDL MemoryDescriptorList, _In_opt_ PVOID BaseVa,
                                 _In_ SIZE_T Length) {
    MemoryDescriptorList->Next = NULL;
    MemoryDescriptorList->Size =
        (CSHORT)(sizeof(MDL) + sizeof(PFN_NUMBER) * ((((ULONG_PTR)BaseVa & (PAGE_SIZE - 1)) +
                                                      Length + (PAGE_SIZE - 1)) >>
                                                     PAGE_SHIFT));
    MemoryDescriptorList->MdlFlags = 0;
    MemoryDescriptorList->StartVa = (PVOID)((ULONG_PTR)BaseVa & ~((ULONG_PTR)PAGE_SIZE - 1));
    MemoryDescriptorList->ByteOffset = (ULONG)((ULONG_PTR)BaseVa & (PAGE_SIZE - 1));
    MemoryDescriptorList->ByteCount = (ULONG)Length;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID MmPrepareMdlForReuse(_Inout_ PMDL Mdl) {
    if (Mdl->MdlFlags & MDL_PARTIAL_HAS_BEEN_MAPPED)
        MmUnmapLockedPages(Mdl->MappedSystemVa, Mdl);
}

/* Priority may carry MdlMapping* bits besides the priority itself. */
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
FORCEINLINE PVOID MmGetSystemAddressForMdlSafe(_Inout_ PMDL Mdl, _In_ ULONG Priority) {
    if (Mdl->MdlFlags & (MDL_MAPPED_TO_SYSTEM_VA | MDL_SOURCE_IS_NONPAGED_POOL))
        return Mdl->MappedSystemVa;
    return MmMapLockedPagesSpecifyCache(Mdl, KernelMode, MmCached, NULL, FALSE, Priority);
}

_When_(AccessMode == KernelMode, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(AccessMode == UserMode, _Maybe_raises_SEH_exception_)
_When_(AccessMode == UserMode, _IRQL_requires_max_(APC_LEVEL))
_When_(AccessMode == UserMode, _Post_notnull_)
_Success_(return != NULL)
_Must_inspect_result_
_Post_writable_byte_size_(MemoryDescriptorList->ByteCount) FORCEINLINE PVOID
    MmMapLockedPagesSpecifyCache_NXOptIn(_Inout_ PMDL MemoryDescriptorList,
                                         _In_ KPROCESSOR_MODE AccessMode,
                                         _In_ MEMORY_CACHING_TYPE CacheType,
                                         _In_opt_ PVOID RequestedAddress,
                                         _In_ ULONG BugCheckOnFailure, _In_ ULONG Priority) {
    return MmMapLockedPagesSpecifyCache(MemoryDescriptorList, AccessMode, CacheType,
                                        RequestedAddress, BugCheckOnFailure,
                                        Priority | MdlMappingNoExecute);
}

EXTERN_C_END

#endif

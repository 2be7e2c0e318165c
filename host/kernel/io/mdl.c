/*
 * Memory descriptor lists: their allocation. What pages they describe is mm's business.
 */
#include "host/kernel/inc/io.h"

#define IOP_TAG_MDL ' ldM'

PMDL IoAllocateMdl(PVOID VirtualAddress, ULONG Length, BOOLEAN SecondaryBuffer, BOOLEAN ChargeQuota,
                   PIRP Irp) {
    UNREFERENCED_PARAMETER(ChargeQuota); // nobody has a quota here
    if ((LONG)Length < 0) {
        return NULL; // NT describes less than 2 GB in one MDL
    }
    SIZE_T pages = ADDRESS_AND_SIZE_TO_SPAN_PAGES(VirtualAddress, Length);
    SIZE_T size = sizeof(MDL) + pages * sizeof(PFN_NUMBER);
    PMDL mdl = ExAllocatePool2(POOL_FLAG_NON_PAGED, size, IOP_TAG_MDL);
    if (!mdl) {
        return NULL;
    }
    MmInitializeMdl(mdl, VirtualAddress, Length);
    if (!Irp) {
        return mdl;
    }
    if (!SecondaryBuffer) {
        Irp->MdlAddress = mdl;
        return mdl;
    }
    PMDL *link = &Irp->MdlAddress;
    while (*link) {
        link = &(*link)->Next;
    }
    *link = mdl;
    return mdl;
}

VOID IoFreeMdl(PMDL Mdl) {
    MmPrepareMdlForReuse(Mdl);
    ExFreePoolWithTag(Mdl, IOP_TAG_MDL);
}

VOID IoBuildPartialMdl(PMDL SourceMdl, PMDL TargetMdl, PVOID VirtualAddress, ULONG Length) {
    PUCHAR start = (PUCHAR)SourceMdl->StartVa + SourceMdl->ByteOffset;
    ULONG skip = (ULONG)((PUCHAR)VirtualAddress - start);
    if (!Length) {
        Length = SourceMdl->ByteCount - skip;
    }
    SIZE_T pages = ADDRESS_AND_SIZE_TO_SPAN_PAGES(VirtualAddress, Length);
    SIZE_T room = ((SIZE_T)(USHORT)TargetMdl->Size - sizeof(MDL)) / sizeof(PFN_NUMBER);
    if (skip > SourceMdl->ByteCount || Length > SourceMdl->ByteCount - skip || pages > room) {
        KeBugCheckEx(TARGET_MDL_TOO_SMALL, (ULONG_PTR)SourceMdl, (ULONG_PTR)TargetMdl,
                     (ULONG_PTR)VirtualAddress, Length);
    }
    TargetMdl->StartVa = PAGE_ALIGN(VirtualAddress);
    TargetMdl->ByteOffset = BYTE_OFFSET(VirtualAddress);
    TargetMdl->ByteCount = Length;
    TargetMdl->Process = SourceMdl->Process;
    // The partial MDL borrows pages and mapping; freeing it leaves them alone.
    TargetMdl->MdlFlags &= MDL_ALLOCATED_FIXED_SIZE | MDL_ALLOCATED_MUST_SUCCEED;
    TargetMdl->MdlFlags |= SourceMdl->MdlFlags &
                           (MDL_SOURCE_IS_NONPAGED_POOL | MDL_MAPPED_TO_SYSTEM_VA | MDL_IO_SPACE);
    TargetMdl->MdlFlags |= MDL_PARTIAL;
    if (TargetMdl->MdlFlags & (MDL_SOURCE_IS_NONPAGED_POOL | MDL_MAPPED_TO_SYSTEM_VA)) {
        TargetMdl->MappedSystemVa = (PUCHAR)SourceMdl->MappedSystemVa + skip;
    }
    SIZE_T firstPage =
        ((PUCHAR)PAGE_ALIGN(VirtualAddress) - (PUCHAR)SourceMdl->StartVa) >> PAGE_SHIFT;
    RtlCopyMemory(MmGetMdlPfnArray(TargetMdl), MmGetMdlPfnArray(SourceMdl) + firstPage,
                  pages * sizeof(PFN_NUMBER));
}

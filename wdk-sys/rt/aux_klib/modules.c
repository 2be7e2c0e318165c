/*
 * The images that the system has loaded.
 *
 * The list is that of system information class 11, whose layout is long published: a count, then
 * entries of a fixed size. It can grow between two queries, so it is asked for until it fits.
 */
#include "aux.h"

enum { SYSTEM_MODULE_INFORMATION = 11, TAG = 'xuAk' };

struct module {
    PVOID section;
    PVOID mapped_base;
    PVOID image_base;
    ULONG image_size;
    ULONG flags;
    USHORT load_order, init_order, load_count;
    USHORT file_name_offset;
    UCHAR full_path[AUX_KLIB_MODULE_PATH_LEN];
};

struct modules {
    ULONG count;
    struct module items[1];
};

static LONG Initialized;

NTSTATUS NTAPI AuxKlibInitialize(VOID) {
    PAGED_CODE();
    InterlockedExchange(&Initialized, 1);
    return STATUS_SUCCESS;
}

BOOLEAN AuxIsInitialized(VOID) { return InterlockedCompareExchange(&Initialized, 1, 1) == 1; }

/* The caller frees *Modules. */
static NTSTATUS QueryModules(struct modules **Modules) {
    ULONG size = 0;
    NTSTATUS status = ZwQuerySystemInformation(SYSTEM_MODULE_INFORMATION, NULL, 0, &size);
    while (status == STATUS_INFO_LENGTH_MISMATCH) {
        size += 4 * sizeof(struct module);
        struct modules *modules = ExAllocatePool2(POOL_FLAG_PAGED, size, TAG);
        if (modules == NULL)
            return STATUS_INSUFFICIENT_RESOURCES;
        status = ZwQuerySystemInformation(SYSTEM_MODULE_INFORMATION, modules, size, &size);
        if (NT_SUCCESS(status)) {
            *Modules = modules;
            return status;
        }
        ExFreePoolWithTag(modules, TAG);
    }
    /* Success with an empty buffer is no list. */
    return NT_SUCCESS(status) ? STATUS_UNSUCCESSFUL : status;
}

static void CopyModules(const struct modules *Modules, ULONG ElementSize, PVOID QueryInfo) {
    for (ULONG i = 0; i < Modules->count; i++) {
        const struct module *from = &Modules->items[i];
        if (ElementSize == sizeof(AUX_MODULE_BASIC_INFO)) {
            ((PAUX_MODULE_BASIC_INFO)QueryInfo)[i].ImageBase = from->image_base;
            continue;
        }
        PAUX_MODULE_EXTENDED_INFO to = &((PAUX_MODULE_EXTENDED_INFO)QueryInfo)[i];
        to->BasicInfo.ImageBase = from->image_base;
        to->ImageSize = from->image_size;
        to->FileNameOffset = from->file_name_offset;
        RtlCopyMemory(to->FullPathName, from->full_path, sizeof(to->FullPathName));
    }
}

NTSTATUS NTAPI AuxKlibQueryModuleInformation(PULONG BufferSize, ULONG ElementSize,
                                             PVOID QueryInfo) {
    struct modules *modules;
    PAGED_CODE();
    if (!AuxIsInitialized())
        return STATUS_UNSUCCESSFUL;
    if (ElementSize != sizeof(AUX_MODULE_BASIC_INFO) &&
        ElementSize != sizeof(AUX_MODULE_EXTENDED_INFO))
        return STATUS_INVALID_PARAMETER_2;
    NTSTATUS status = QueryModules(&modules);
    if (!NT_SUCCESS(status))
        return status;
    ULONG needed = modules->count * ElementSize;
    if (QueryInfo != NULL && *BufferSize < needed)
        status = STATUS_BUFFER_TOO_SMALL;
    else if (QueryInfo != NULL)
        CopyModules(modules, ElementSize, QueryInfo);
    *BufferSize = needed;
    ExFreePoolWithTag(modules, TAG);
    return status;
}

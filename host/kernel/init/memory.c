/*
 * Virtual memory of clients: whole reservations, straight from the machine.
 */
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/mm.h"
#include "host/kernel/inc/services.h"

static BOOLEAN toProtection(ULONG protect, MACHINE_PROTECTION *ret_protection) {
    switch (protect) {
    case PAGE_NOACCESS:
        *ret_protection = MACHINE_NO_ACCESS;
        return TRUE;
    case PAGE_READONLY:
        *ret_protection = MACHINE_READ;
        return TRUE;
    case PAGE_READWRITE:
        *ret_protection = MACHINE_READ_WRITE;
        return TRUE;
    case PAGE_EXECUTE_READ:
        *ret_protection = MACHINE_EXECUTE_READ;
        return TRUE;
    case PAGE_EXECUTE_READWRITE:
        *ret_protection = MACHINE_EXECUTE_READ_WRITE;
        return TRUE;
    default:
        return FALSE;
    }
}

static ULONG fromProtection(MACHINE_PROTECTION protection) {
    static const ULONG map[] = {[MACHINE_NO_ACCESS] = PAGE_NOACCESS,
                                [MACHINE_READ] = PAGE_READONLY,
                                [MACHINE_READ_WRITE] = PAGE_READWRITE,
                                [MACHINE_EXECUTE_READ] = PAGE_EXECUTE_READ,
                                [MACHINE_EXECUTE_READ_WRITE] = PAGE_EXECUTE_READWRITE};
    return map[protection];
}

// The range in whole pages, from the caller's two variables.
static NTSTATUS captureRange(PVOID *base, PSIZE_T size, KPROCESSOR_MODE mode, ULONG_PTR *ret_base,
                             SIZE_T *ret_size) {
    __try {
        if (mode != KernelMode) {
            ProbeForWrite(base, sizeof(*base), sizeof(ULONG_PTR));
            ProbeForWrite(size, sizeof(*size), sizeof(ULONG_PTR));
        }
        ULONG_PTR start = (ULONG_PTR)*base & ~(ULONG_PTR)(PAGE_SIZE - 1);
        ULONG_PTR end = (ULONG_PTR)*base + *size;
        if (end < start || end > MMP_USER_LIMIT) {
            return STATUS_INVALID_PARAMETER;
        }
        *ret_base = start;
        *ret_size = ROUND_TO_PAGES(end - start);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}

static NTSTATUS tellRange(PVOID *base, PSIZE_T size, ULONG_PTR baseValue, SIZE_T sizeValue) {
    __try {
        *base = (PVOID)baseValue;
        *size = sizeValue;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}

NTSTATUS NtAllocateVirtualMemory(HANDLE ProcessHandle, PVOID *BaseAddress, ULONG_PTR ZeroBits,
                                 PSIZE_T RegionSize, ULONG AllocationType, ULONG Protect) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    MACHINE_PROTECTION protection;
    ULONG_PTR base;
    SIZE_T size;

    if (ProcessHandle != ZwCurrentProcess() || ZeroBits ||
        (AllocationType & ~(ULONG)(MEM_RESERVE | MEM_COMMIT))) {
        KiUnimplemented("NtAllocateVirtualMemory other than MEM_RESERVE and MEM_COMMIT");
    }
    if (!AllocationType) {
        return STATUS_INVALID_PARAMETER_5;
    }
    if (!toProtection(Protect, &protection)) {
        return STATUS_INVALID_PAGE_PROTECTION;
    }
    NTSTATUS status = captureRange(BaseAddress, RegionSize, mode, &base, &size);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (!size || (base && (AllocationType & MEM_RESERVE))) {
        return base ? STATUS_CONFLICTING_ADDRESSES : STATUS_INVALID_PARAMETER;
    }
    if (!base) {
        void *reserved;
        if (KeMachine->reserve(MACHINE_KIND_USER, size, 0, &reserved) != MACHINE_OK) {
            return STATUS_NO_MEMORY;
        }
        base = (ULONG_PTR)reserved;
    }
    if ((AllocationType & MEM_COMMIT) &&
        KeMachine->commit((PVOID)base, size, protection) != MACHINE_OK) {
        return STATUS_CONFLICTING_ADDRESSES;
    }
    return tellRange(BaseAddress, RegionSize, base, size);
}

NTSTATUS NtFreeVirtualMemory(HANDLE ProcessHandle, PVOID *BaseAddress, PSIZE_T RegionSize,
                             ULONG FreeType) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    MACHINE_RANGE range;
    ULONG_PTR base;
    SIZE_T size;

    if (ProcessHandle != ZwCurrentProcess()) {
        KiUnimplemented("NtFreeVirtualMemory in another process");
    }
    NTSTATUS status = captureRange(BaseAddress, RegionSize, mode, &base, &size);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (KeMachine->query((PVOID)base, &range) != MACHINE_OK || range.kind != MACHINE_KIND_USER) {
        return STATUS_MEMORY_NOT_ALLOCATED;
    }
    if (FreeType == MEM_RELEASE) {
        if ((ULONG_PTR)range.base != base || size) {
            return STATUS_INVALID_PARAMETER;
        }
        size = range.size;
        if (KeMachine->release((PVOID)base) != MACHINE_OK) {
            return STATUS_MEMORY_NOT_ALLOCATED;
        }
    } else if (FreeType == MEM_DECOMMIT) {
        if (KeMachine->decommit((PVOID)base, size) != MACHINE_OK) {
            return STATUS_MEMORY_NOT_ALLOCATED;
        }
    } else {
        return STATUS_INVALID_PARAMETER;
    }
    return tellRange(BaseAddress, RegionSize, base, size);
}

NTSTATUS NtProtectVirtualMemory(HANDLE ProcessHandle, PVOID *BaseAddress, PSIZE_T RegionSize,
                                ULONG NewProtect, PULONG OldProtect) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    MACHINE_PROTECTION protection;
    MACHINE_RANGE range;
    ULONG_PTR base;
    SIZE_T size;

    if (ProcessHandle != ZwCurrentProcess()) {
        KiUnimplemented("NtProtectVirtualMemory in another process");
    }
    if (!toProtection(NewProtect, &protection)) {
        return STATUS_INVALID_PAGE_PROTECTION;
    }
    NTSTATUS status = captureRange(BaseAddress, RegionSize, mode, &base, &size);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (KeMachine->query((PVOID)base, &range) != MACHINE_OK || range.kind != MACHINE_KIND_USER) {
        return STATUS_MEMORY_NOT_ALLOCATED;
    }
    if (KeMachine->protect((PVOID)base, size, protection) != MACHINE_OK) {
        return STATUS_NOT_COMMITTED;
    }
    __try {
        if (mode != KernelMode) {
            ProbeForWrite(OldProtect, sizeof(*OldProtect), sizeof(ULONG));
        }
        *OldProtect = fromProtection(range.protection);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return tellRange(BaseAddress, RegionSize, base, size);
}

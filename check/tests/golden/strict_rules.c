/* What only a strict file is asked for. */
#include <ntddk.h>
#include <wdk/strict.h>

struct device {
    PULONG table;
    _Notnull_ PULONG counter;
    KSPIN_LOCK lock;
};

static KSPIN_LOCK global_lock;

/* A field may be null until it is tested, and again after a call that could change it. */
_IRQL_requires_max_(DISPATCH_LEVEL)
static ULONG untested(struct device *device) {
    return device->table[0];
}

_IRQL_requires_max_(DISPATCH_LEVEL)
static ULONG tested(struct device *device) {
    if (device->table == NULL)
        return 0;
    return device->table[0] + *device->counter;
}

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID unknown_effect(struct device *device);

_IRQL_requires_max_(DISPATCH_LEVEL)
static ULONG tested_too_early(struct device *device) {
    if (device->table == NULL)
        return 0;
    unknown_effect(device);
    return device->table[0];
}

_IRQL_requires_max_(DISPATCH_LEVEL)
static VOID sets_null(struct device *device, _In_opt_ PULONG counter) {
    device->counter = counter;
}

/* An NTSTATUS must be looked at, or be given up in so many words. */
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID drops_status(HANDLE handle) {
    ZwClose(handle);
    (void)ZwClose(handle);
}

/* What a failed call would have written is not there. */
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID uses_failed_out(PUNICODE_STRING name) {
    PDEVICE_OBJECT device;
    PFILE_OBJECT file;
    NTSTATUS status = IoGetDeviceObjectPointer(name, FILE_READ_DATA, &file, &device);
    if (!NT_SUCCESS(status)) {
        DbgPrint("%p\n", device);
        return;
    }
    ObDereferenceObject(file);
}

/* Without a word on the IRQL nothing can be proven, unless all callers are seen. */
VOID says_nothing(struct device *device) {
    KIRQL irql;
    KeAcquireSpinLock(&device->lock, &irql);
    KeReleaseSpinLock(&device->lock, irql);
}

static VOID called_below(struct device *device) {
    KIRQL irql;
    KeAcquireSpinLock(&device->lock, &irql);
    KeReleaseSpinLock(&device->lock, irql);
}

static VOID called_above(VOID) {
    PAGED_CODE();
}

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID calls(struct device *device) {
    KIRQL irql;
    called_below(device);
    KeAcquireSpinLock(&global_lock, &irql);
    called_above();
    KeReleaseSpinLock(&global_lock, irql);
}

/* unsafe silences what is not proven, not what is wrong. */
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG with_reason(struct device *device) {
    ULONG value = 0;
    unsafe("the table is set before the device is started") {
        value = device->table[0];
    }
    unsafe("") {
        value += device->table[1];
    }
    unsafe("nothing makes this right") {
        PVOID p = ExAllocatePool2(POOL_FLAG_NON_PAGED, 8, 'tseT');
        if (p != NULL)
            value++;
    }
    return value;
}

/* Who consumes, holds; who gives to a consumer, is rid of it. */
_IRQL_requires_max_(DISPATCH_LEVEL)
static VOID ends(_In_ _Consumes_(pool) PVOID block, BOOLEAN really) {
    if (really)
        ExFreePoolWithTag(block, 'tseT');
}

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID gives(BOOLEAN really) {
    PVOID block = ExAllocatePool2(POOL_FLAG_NON_PAGED, 8, 'tseT');
    if (block == NULL)
        return;
    ends(block, really);
    ends(block, really);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID borrows(struct device *device) {
    PVOID block = ExAllocatePool2(POOL_FLAG_NON_PAGED, 8, 'tseT');
    if (block == NULL)
        return;
    device->table = NULL;
    unknown_effect(device);
}

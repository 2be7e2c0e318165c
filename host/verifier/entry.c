/* verifier.sys: start, and the images that come after it. */
#include "host/verifier/verifier.h"

#define VF_TAG 'yfrV'

DRIVER_INITIALIZE DriverEntry;

static LIST_ENTRY VfDrivers = {&VfDrivers, &VfDrivers};

/* Images of the host, which are trusted as the kernel is. */
static const char *const VfTrusted[] = {"ntoskrnl.exe", "hal.dll",      "verifier.sys",
                                        "WDFLDR.SYS",   "Wdf01000.sys", "ntdll.dll"};

static BOOLEAN VfSameName(const char *Left, const char *Right) {
    for (; *Left != 0 || *Right != 0; Left++, Right++) {
        if ((*Left | 0x20) != (*Right | 0x20)) {
            return FALSE;
        }
    }
    return TRUE;
}

static BOOLEAN VfIsVerified(const MACHINE_IMAGE *Image) {
    if (Image->flags & MACHINE_IMAGE_USER) {
        return FALSE;
    }
    for (ULONG i = 0; i < ARRAYSIZE(VfTrusted); i++) {
        if (VfSameName(Image->base_name, VfTrusted[i])) {
            return FALSE;
        }
    }
    return TRUE;
}

VF_DRIVER *VfDriverAt(const void *Address) {
    for (PLIST_ENTRY Entry = VfDrivers.Flink; Entry != &VfDrivers; Entry = Entry->Flink) {
        VF_DRIVER *Driver = CONTAINING_RECORD(Entry, VF_DRIVER, ListEntry);

        if ((ULONG_PTR)Address - (ULONG_PTR)Driver->Base < Driver->Size) {
            return Driver;
        }
    }
    return NULL;
}

/* Called on the machine's stack while an image is bound. */
static void *MACHINE_ABI VfFilter(void *Context, const MACHINE_IMPORT *Import) {
    PVOID Wrapper;

    UNREFERENCED_PARAMETER(Context);
    if (Import->target == NULL || Import->name == NULL || !VfIsVerified(Import->importer) ||
        Import->exporter == NULL || !VfSameName(Import->exporter->base_name, "ntoskrnl.exe")) {
        return Import->target;
    }
    Wrapper = VfFindWrapper(Import->name);
    return VfMakeStub(Import->name, Wrapper != NULL ? Wrapper : Import->target);
}

static void VfImageLoaded(const LDR_IMAGE *Image) {
    const MACHINE_IMAGE *Mapped = Image->Mapped;
    VF_DRIVER *Driver;

    if (!VfIsVerified(Mapped)) {
        return;
    }
    VfReadSettings();
    Driver = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*Driver), VF_TAG);
    if (Driver == NULL) {
        KiBugCheck(DRIVER_VERIFIER_DETECTED_VIOLATION, 0, 0, 0, 0, NULL,
                   "No memory for the verifier's own tables.");
    }
    RtlZeroMemory(Driver, sizeof(*Driver));
    Driver->Base = Mapped->base;
    Driver->Size = Mapped->size;
    KiFormat(Driver->Name, sizeof(Driver->Name), "%s", Mapped->base_name);
    InsertTailList(&VfDrivers, &Driver->ListEntry);
    VfAddPageableSections(Driver);
}

static void VfImageUnloading(const LDR_IMAGE *Image) {
    VF_DRIVER *Driver = VfDriverAt(Image->Mapped->base);

    if (Driver == NULL) {
        return;
    }
    VfCheckPoolLeaks(Driver);
    VfCheckTraceProviders(Driver);
    VfRemovePageableSections(Driver);
    VfForgetLocks(Driver->Base, Driver->Size);
    RemoveEntryList(&Driver->ListEntry);
    ExFreePoolWithTag(Driver, VF_TAG);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    static const LDR_HOOKS Hooks = {
        .Filter = VfFilter,
        .ImageLoaded = VfImageLoaded,
        .ImageUnloading = VfImageUnloading,
    };

    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    VfSetImageHooks(&Hooks);
    VfInitIrp();
    return STATUS_SUCCESS;
}

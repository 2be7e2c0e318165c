/*
 * Images: mapped by the machine, listed here, counted by those who import from them.
 */
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/ldr.h"

LIST_ENTRY PsLoadedModuleList;
LDR_HOOKS LdrHooks;

#define UNWIND_ROW_SIZE 12u // begin, end and unwind data, each an offset of four bytes

static FAST_MUTEX imagesLock; // guards the list and the counts; mapping runs under it
static LDR_IMAGE kernelImage;

static UNICODE_STRING baseName(PCUNICODE_STRING path) {
    UNICODE_STRING base = *path;
    for (USHORT i = path->Length / sizeof(WCHAR); i > 0; i--) {
        if (path->Buffer[i - 1] == L'\\') {
            base.Buffer = path->Buffer + i;
            base.Length = (USHORT)(path->Length - i * sizeof(WCHAR));
            base.MaximumLength = base.Length;
            break;
        }
    }
    return base;
}

static VOID describe(PLDR_IMAGE image, const MACHINE_IMAGE *mapped) {
    image->Mapped = mapped;
    image->DllBase = mapped->base;
    image->SizeOfImage = (ULONG)mapped->size;
    image->EntryPoint = mapped->entry;
    image->ExceptionTable = (PVOID)mapped->function_table;
    image->ExceptionTableSize = mapped->function_count * UNWIND_ROW_SIZE;
    image->LoadCount = 1;
    image->References = 1;
}

VOID LdrInitSystem(VOID) {
    ExInitializeFastMutex(&imagesLock);
    InitializeListHead(&PsLoadedModuleList);
    describe(&kernelImage, KiBoot->kernel);
    RtlInitUnicodeString(&kernelImage.FullDllName, L"\\SystemRoot\\System32\\ntoskrnl.exe");
    RtlInitUnicodeString(&kernelImage.BaseDllName, L"ntoskrnl.exe");
    InsertTailList(&PsLoadedModuleList, &kernelImage.InLoadOrderLinks);
}

static PLDR_IMAGE findMapped(const MACHINE_IMAGE *mapped) {
    for (PLIST_ENTRY link = PsLoadedModuleList.Flink; link != &PsLoadedModuleList;
         link = link->Flink) {
        PLDR_IMAGE image = CONTAINING_RECORD(link, LDR_IMAGE, InLoadOrderLinks);
        if (image->Mapped == mapped) {
            return image;
        }
    }
    return NULL;
}

static PLDR_IMAGE findByName(PCUNICODE_STRING path, BOOLEAN user) {
    for (PLIST_ENTRY link = PsLoadedModuleList.Flink; link != &PsLoadedModuleList;
         link = link->Flink) {
        PLDR_IMAGE image = CONTAINING_RECORD(link, LDR_IMAGE, InLoadOrderLinks);
        if (image->User == user && RtlEqualUnicodeString(&image->FullDllName, path, TRUE)) {
            return image;
        }
    }
    return NULL;
}

static NTSTATUS statusOf(MACHINE_RESULT result) {
    switch (result) {
    case MACHINE_OK:
        return STATUS_SUCCESS;
    case MACHINE_NOT_FOUND:
        return STATUS_OBJECT_NAME_NOT_FOUND;
    case MACHINE_BAD_IMAGE:
        return STATUS_INVALID_IMAGE_FORMAT;
    case MACHINE_NOT_BOUND:
        return STATUS_DLL_NOT_FOUND;
    case MACHINE_EXHAUSTED:
        return STATUS_INSUFFICIENT_RESOURCES;
    default:
        return STATUS_UNSUCCESSFUL;
    }
}

static NTSTATUS toUtf8(PCUNICODE_STRING name, char **ret_text) {
    ULONG length = 0;
    NTSTATUS status = RtlUnicodeToUTF8N(NULL, 0, &length, name->Buffer, name->Length);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    char *text = ExAllocatePool2(POOL_FLAG_PAGED, (SIZE_T)length + 1, LDRP_TAG);
    if (!text) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = RtlUnicodeToUTF8N(text, length, &length, name->Buffer, name->Length);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(text, LDRP_TAG);
        return status;
    }
    *ret_text = text;
    return STATUS_SUCCESS;
}

static NTSTATUS loadOne(PCUNICODE_STRING path, BOOLEAN user, PLDR_IMAGE *ret_image);
static VOID release(PLDR_IMAGE image);

static NTSTATUS callDllInitialize(PLDR_IMAGE image) {
    typedef NTSTATUS DLL_INITIALIZE(PUNICODE_STRING registryPath);
    DLL_INITIALIZE *initialize =
        (DLL_INITIALIZE *)KeMachine->find_export(image->Mapped, "DllInitialize");
    if (!initialize || image->User) {
        return STATUS_SUCCESS;
    }
    // The service of an export driver has the image's name without its extension.
    WCHAR buffer[128] = L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\";
    UNICODE_STRING key = {.Buffer = buffer,
                          .MaximumLength = sizeof(buffer),
                          .Length = (USHORT)(wcslen(buffer) * sizeof(WCHAR))};
    UNICODE_STRING stem = image->BaseDllName;
    for (USHORT i = stem.Length / sizeof(WCHAR); i > 0; i--) {
        if (stem.Buffer[i - 1] == L'.') {
            stem.Length = (USHORT)((i - 1) * sizeof(WCHAR));
            break;
        }
    }
    NTSTATUS status = RtlAppendUnicodeStringToString(&key, &stem);
    return NT_SUCCESS(status) ? initialize(&key) : status;
}

// Maps what the image imports from. Each is counted as used by it.
static NTSTATUS loadImports(PLDR_IMAGE image) {
    const MACHINE_IMAGE *mapped = image->Mapped;
    PCWSTR folder =
        image->User ? L"\\SystemRoot\\System32\\" : L"\\SystemRoot\\System32\\drivers\\";
    if (!mapped->import_count) {
        return STATUS_SUCCESS;
    }
    image->Imports =
        ExAllocatePool2(POOL_FLAG_PAGED, mapped->import_count * sizeof(PLDR_IMAGE), LDRP_TAG);
    if (!image->Imports) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    for (uint32_t i = 0; i < mapped->import_count; i++) {
        const MACHINE_IMAGE *there = KeMachine->find_image(mapped->import_names[i]);
        PLDR_IMAGE used = there ? findMapped(there) : NULL;
        if (used) {
            used->References++;
        } else {
            WCHAR buffer[160];
            UNICODE_STRING path = {.Buffer = buffer, .MaximumLength = sizeof(buffer)};
            UNICODE_STRING name;
            NTSTATUS status =
                InitWiden(mapped->import_names[i], strlen(mapped->import_names[i]), &name);
            if (NT_SUCCESS(status)) {
                status = RtlAppendUnicodeToString(&path, folder);
            }
            if (NT_SUCCESS(status)) {
                status = RtlAppendUnicodeStringToString(&path, &name);
                ExFreePoolWithTag(name.Buffer, INIT_TAG);
            }
            if (NT_SUCCESS(status)) {
                status = loadOne(&path, image->User, &used);
            }
            if (status == STATUS_OBJECT_NAME_NOT_FOUND) {
                InitLog("%s imports from %s, and there is no such image.\n", mapped->base_name,
                        mapped->import_names[i]);
                status = STATUS_DLL_NOT_FOUND;
            }
            if (NT_SUCCESS(status)) {
                status = callDllInitialize(used);
            }
            if (!NT_SUCCESS(status)) {
                if (used) {
                    release(used);
                }
                return status;
            }
        }
        image->Imports[image->ImportCount++] = used;
    }
    return STATUS_SUCCESS;
}

static VOID release(PLDR_IMAGE image) {
    if (--image->References) {
        return;
    }
    RemoveEntryList(&image->InLoadOrderLinks);
    if (LdrHooks.ImageUnloading && image->Bound) {
        LdrHooks.ImageUnloading(image);
    }
    KeMachine->unmap_image(image->Mapped);
    for (ULONG i = 0; i < image->ImportCount; i++) {
        release(image->Imports[i]); // import chains are a few images deep
    }
    if (image->Imports) {
        ExFreePoolWithTag(image->Imports, LDRP_TAG);
    }
    ExFreePoolWithTag(image->FullDllName.Buffer, LDRP_TAG);
    ExFreePoolWithTag(image, LDRP_TAG);
}

static NTSTATUS newImage(PCUNICODE_STRING path, BOOLEAN user, const MACHINE_IMAGE *mapped,
                         PLDR_IMAGE *ret_image) {
    PLDR_IMAGE image = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*image), LDRP_TAG);
    PWCHAR name =
        ExAllocatePool2(POOL_FLAG_NON_PAGED, (SIZE_T)path->Length + sizeof(WCHAR), LDRP_TAG);
    if (!image || !name) {
        if (image) {
            ExFreePoolWithTag(image, LDRP_TAG);
        }
        if (name) {
            ExFreePoolWithTag(name, LDRP_TAG);
        }
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(name, path->Buffer, path->Length);
    image->FullDllName.Buffer = name;
    image->FullDllName.Length = path->Length;
    image->FullDllName.MaximumLength = (USHORT)(path->Length + sizeof(WCHAR));
    image->BaseDllName = baseName(&image->FullDllName);
    image->User = user;
    describe(image, mapped);
    InsertTailList(&PsLoadedModuleList, &image->InLoadOrderLinks);
    *ret_image = image;
    return STATUS_SUCCESS;
}

static NTSTATUS loadOne(PCUNICODE_STRING path, BOOLEAN user, PLDR_IMAGE *ret_image) {
    const MACHINE_IMAGE *mapped;
    PLDR_IMAGE image;
    char *name;

    NTSTATUS status = toUtf8(path, &name);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    MACHINE_RESULT result = KeMachine->load_image(name, user ? MACHINE_IMAGE_USER : 0, &mapped);
    ExFreePoolWithTag(name, LDRP_TAG);
    if (result != MACHINE_OK) {
        return statusOf(result);
    }
    status = newImage(path, user, mapped, &image);
    if (!NT_SUCCESS(status)) {
        KeMachine->unmap_image(mapped);
        return status;
    }
    status = loadImports(image);
    if (NT_SUCCESS(status)) {
        status = statusOf(KeMachine->bind_image(mapped, LdrHooks.Filter, LdrHooks.FilterContext));
        if (status == STATUS_DLL_NOT_FOUND && mapped->missing) {
            InitLog("%s imports from %s, which is not mapped.\n", mapped->base_name,
                    mapped->missing);
        }
    }
    if (!NT_SUCCESS(status)) {
        release(image);
        return status;
    }
    image->Bound = TRUE;
    if (LdrHooks.ImageLoaded) {
        LdrHooks.ImageLoaded(image);
    }
    *ret_image = image;
    return STATUS_SUCCESS;
}

NTSTATUS LdrpMapImage(PCUNICODE_STRING path, BOOLEAN user, PLDR_IMAGE *ret_image) {
    NTSTATUS status = STATUS_SUCCESS;
    // Not a fast mutex held at APC_LEVEL: DllInitialize of an import runs under it.
    KeEnterCriticalRegion();
    ExAcquireFastMutexUnsafe(&imagesLock);
    PLDR_IMAGE image = findByName(path, user);
    if (image) {
        image->References++;
    } else {
        status = loadOne(path, user, &image);
    }
    ExReleaseFastMutexUnsafe(&imagesLock);
    KeLeaveCriticalRegion();
    if (NT_SUCCESS(status)) {
        *ret_image = image;
    }
    return status;
}

VOID LdrpReleaseImage(PLDR_IMAGE image) {
    KeEnterCriticalRegion();
    ExAcquireFastMutexUnsafe(&imagesLock);
    release(image);
    ExReleaseFastMutexUnsafe(&imagesLock);
    KeLeaveCriticalRegion();
}

/*
 * What drivers hang on their driver object: extensions and reinitialization routines.
 */
#include "host/kernel/inc/io.h"
#include "host/kernel/ldr/ldrp.h"

typedef struct _CLIENT_EXTENSION {
    LIST_ENTRY Link;
    PVOID Identity;
    DECLSPEC_ALIGN(16) UCHAR Data[];
} CLIENT_EXTENSION;

typedef struct _REINITIALIZE {
    LIST_ENTRY Link;
    PDRIVER_REINITIALIZE Routine;
    PVOID Context;
} REINITIALIZE;

VOID LdrpRunReinitialize(PIOP_DRIVER driver) {
    while (!IsListEmpty(&driver->Reinitialize)) {
        REINITIALIZE *item =
            CONTAINING_RECORD(RemoveHeadList(&driver->Reinitialize), REINITIALIZE, Link);
        PDRIVER_REINITIALIZE routine = item->Routine;
        PVOID context = item->Context;
        ExFreePoolWithTag(item, LDRP_TAG);
        driver->Object.Flags &= ~(ULONG)DRVO_REINIT_REGISTERED;
        routine(&driver->Object, context, ++driver->Extension.Count);
    }
}

NTSTATUS IoAllocateDriverObjectExtension(PDRIVER_OBJECT DriverObject,
                                         PVOID ClientIdentificationAddress,
                                         ULONG DriverObjectExtensionSize,
                                         PVOID *DriverObjectExtension) {
    *DriverObjectExtension = NULL;
    if (IoGetDriverObjectExtension(DriverObject, ClientIdentificationAddress)) {
        return STATUS_OBJECT_NAME_COLLISION;
    }
    CLIENT_EXTENSION *extension = ExAllocatePool2(
        POOL_FLAG_NON_PAGED, sizeof(*extension) + DriverObjectExtensionSize, LDRP_TAG);
    if (!extension) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    extension->Identity = ClientIdentificationAddress;
    InsertTailList(&IOP_DRIVER_OF(DriverObject)->ClientExtensions, &extension->Link);
    *DriverObjectExtension = extension->Data;
    return STATUS_SUCCESS;
}

PVOID IoGetDriverObjectExtension(PDRIVER_OBJECT DriverObject, PVOID ClientIdentificationAddress) {
    PLIST_ENTRY head = &IOP_DRIVER_OF(DriverObject)->ClientExtensions;
    for (PLIST_ENTRY link = head->Flink; link != head; link = link->Flink) {
        CLIENT_EXTENSION *extension = CONTAINING_RECORD(link, CLIENT_EXTENSION, Link);
        if (extension->Identity == ClientIdentificationAddress) {
            return extension->Data;
        }
    }
    return NULL;
}

VOID IoRegisterDriverReinitialization(PDRIVER_OBJECT DriverObject,
                                      PDRIVER_REINITIALIZE DriverReinitializationRoutine,
                                      PVOID Context) {
    REINITIALIZE *item = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*item), LDRP_TAG);
    if (!item) {
        return; // the interface has no way to say so, on NT either
    }
    item->Routine = DriverReinitializationRoutine;
    item->Context = Context;
    DriverObject->Flags |= DRVO_REINIT_REGISTERED;
    InsertTailList(&IOP_DRIVER_OF(DriverObject)->Reinitialize, &item->Link);
}

// Drivers here are all started after the boot, so "when boot drivers are done" is "when done".
VOID IoRegisterBootDriverReinitialization(PDRIVER_OBJECT DriverObject,
                                          PDRIVER_REINITIALIZE DriverReinitializationRoutine,
                                          PVOID Context) {
    IoRegisterDriverReinitialization(DriverObject, DriverReinitializationRoutine, Context);
}

NTSTATUS IoQueryFullDriverPath(PDRIVER_OBJECT DriverObject, PUNICODE_STRING FullPath) {
    PIOP_DRIVER driver = IOP_DRIVER_OF(DriverObject);
    if (!driver->Image) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    // The caller frees the copy with ExFreePool.
    return LdrpJoin(L"", &driver->Image->FullDllName, L"", FullPath);
}

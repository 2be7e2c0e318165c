/*
 * Smaller services of the I/O manager: shutdown notification, the error log, WMI registration.
 */
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/ldr.h"
#include "host/kernel/inc/pnp.h"
#include "host/kernel/inc/ps.h"
#include <wmistr.h>

// --- shutdown ------------------------------------------------------------------------------------

typedef struct _SHUTDOWN {
    LIST_ENTRY Link;
    PDEVICE_OBJECT Device; // referenced
    BOOLEAN Last;
} SHUTDOWN;

static LIST_ENTRY shutdowns = {&shutdowns, &shutdowns};
static KSPIN_LOCK shutdownLock;

static NTSTATUS registerShutdown(PDEVICE_OBJECT device, BOOLEAN last) {
    KIRQL irql;
    SHUTDOWN *entry = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*entry), IOP_TAG_DEVICE);
    if (!entry) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    ObfReferenceObject(device);
    entry->Device = device;
    entry->Last = last;
    KeAcquireSpinLock(&shutdownLock, &irql);
    InsertHeadList(&shutdowns, &entry->Link); // the last to register is told first
    KeReleaseSpinLock(&shutdownLock, irql);
    device->Flags |= DO_SHUTDOWN_REGISTERED;
    return STATUS_SUCCESS;
}

NTSTATUS IoRegisterShutdownNotification(PDEVICE_OBJECT DeviceObject) {
    return registerShutdown(DeviceObject, FALSE);
}

NTSTATUS IoRegisterLastChanceShutdownNotification(PDEVICE_OBJECT DeviceObject) {
    return registerShutdown(DeviceObject, TRUE);
}

static SHUTDOWN *takeShutdown(PDEVICE_OBJECT device, BOOLEAN last) {
    KIRQL irql;
    SHUTDOWN *found = NULL;
    KeAcquireSpinLock(&shutdownLock, &irql);
    for (PLIST_ENTRY link = shutdowns.Flink; link != &shutdowns && !found; link = link->Flink) {
        SHUTDOWN *entry = CONTAINING_RECORD(link, SHUTDOWN, Link);
        if (device ? entry->Device == device : entry->Last == last) {
            RemoveEntryList(&entry->Link);
            found = entry;
        }
    }
    KeReleaseSpinLock(&shutdownLock, irql);
    return found;
}

VOID IoUnregisterShutdownNotification(PDEVICE_OBJECT DeviceObject) {
    SHUTDOWN *entry;
    DeviceObject->Flags &= ~(ULONG)DO_SHUTDOWN_REGISTERED;
    while ((entry = takeShutdown(DeviceObject, FALSE)) != NULL) {
        ObfDereferenceObject(entry->Device);
        ExFreePoolWithTag(entry, IOP_TAG_DEVICE);
    }
}

VOID IopShutdown(VOID) {
    IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_SHUTDOWN};
    for (ULONG last = FALSE; last <= TRUE; last++) {
        SHUTDOWN *entry;
        while ((entry = takeShutdown(NULL, (BOOLEAN)last)) != NULL) {
            (VOID) PnpSend(entry->Device, &location, STATUS_NOT_SUPPORTED, NULL);
            ObfDereferenceObject(entry->Device);
            ExFreePoolWithTag(entry, IOP_TAG_DEVICE);
        }
    }
}

// --- the error log -------------------------------------------------------------------------------

typedef struct _ERROR_ENTRY {
    PVOID Object; // device or driver, referenced
    DECLSPEC_ALIGN(16) IO_ERROR_LOG_PACKET Packet;
} ERROR_ENTRY;

PVOID IoAllocateErrorLogEntry(PVOID IoObject, UCHAR EntrySize) {
    if (!IoObject || EntrySize < sizeof(IO_ERROR_LOG_PACKET) ||
        EntrySize > ERROR_LOG_MAXIMUM_SIZE) {
        return NULL;
    }
    ERROR_ENTRY *entry = ExAllocatePool2(
        POOL_FLAG_NON_PAGED, FIELD_OFFSET(ERROR_ENTRY, Packet) + (SIZE_T)EntrySize, IOP_TAG_WORK);
    if (!entry) {
        return NULL;
    }
    ObfReferenceObject(IoObject);
    entry->Object = IoObject;
    return &entry->Packet;
}

static VOID freeErrorEntry(ERROR_ENTRY *entry) {
    ObfDereferenceObject(entry->Object);
    ExFreePoolWithTag(entry, IOP_TAG_WORK);
}

VOID IoFreeErrorLogEntry(PVOID ElEntry) {
    freeErrorEntry(CONTAINING_RECORD(ElEntry, ERROR_ENTRY, Packet));
}

VOID IoWriteErrorLogEntry(PVOID ElEntry) {
    ERROR_ENTRY *entry = CONTAINING_RECORD(ElEntry, ERROR_ENTRY, Packet);
    PDRIVER_OBJECT driver = ObpObjectType(entry->Object) == IopDeviceType
                                ? ((PDEVICE_OBJECT)entry->Object)->DriverObject
                                : entry->Object;
    InitLog("event log: %wZ: error 0x%08lX, status 0x%08lX, value %lu\n", &driver->DriverName,
            entry->Packet.ErrorCode, entry->Packet.FinalStatus, entry->Packet.UniqueErrorValue);
    freeErrorEntry(entry);
}

// --- WMI -----------------------------------------------------------------------------------------

#define REGINFO_SIZE 4096

// A registered provider is asked what it offers. Nobody consumes it: there is no WMI service.
static VOID askProvider(PVOID context) {
    PDEVICE_OBJECT device = context;
    PVOID buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, REGINFO_SIZE, IOP_TAG_WORK);
    if (buffer) {
        IO_STACK_LOCATION location = {.MajorFunction = IRP_MJ_SYSTEM_CONTROL,
                                      .MinorFunction = IRP_MN_REGINFO_EX};
        location.Parameters.WMI.ProviderId = (ULONG_PTR)device;
        location.Parameters.WMI.DataPath = NULL; // WMIREGISTER
        location.Parameters.WMI.BufferSize = REGINFO_SIZE;
        location.Parameters.WMI.Buffer = buffer;
        (VOID) PnpSend(device, &location, STATUS_NOT_SUPPORTED, NULL);
        ExFreePoolWithTag(buffer, IOP_TAG_WORK);
    }
    ObfDereferenceObject(device);
}

NTSTATUS IoWMIRegistrationControl(PDEVICE_OBJECT DeviceObject, ULONG Action) {
    switch (Action) {
    case WMIREG_ACTION_REGISTER: {
        ObfReferenceObject(DeviceObject);
        NTSTATUS status = PnpQueueAction(askProvider, DeviceObject);
        if (!NT_SUCCESS(status)) {
            ObfDereferenceObject(DeviceObject);
        }
        return status;
    }
    case WMIREG_ACTION_DEREGISTER:
        return STATUS_SUCCESS;
    case WMIREG_ACTION_REREGISTER:
    case WMIREG_ACTION_UPDATE_GUIDS:
    case WMIREG_ACTION_BLOCK_IRPS:
        KiUnimplemented("IoWMIRegistrationControl other than register and deregister");
    default:
        return STATUS_INVALID_PARAMETER;
    }
}

// The low half of the object's address is unique enough to tell providers apart, and what NT gives
// has no more meaning.
ULONG IoWMIDeviceObjectToProviderId(PDEVICE_OBJECT DeviceObject) {
    return (ULONG)(ULONG_PTR)DeviceObject;
}

// Without a consumer the event goes nowhere; on success the item is WMI's to free.
NTSTATUS IoWMIWriteEvent(PVOID WnodeEventItem) {
    const WNODE_HEADER *header = WnodeEventItem;
    if (!(header->Flags & WNODE_FLAG_EVENT_ITEM) && !(header->Flags & WNODE_FLAG_EVENT_REFERENCE)) {
        return STATUS_INVALID_PARAMETER;
    }
    ExFreePool(WnodeEventItem);
    return STATUS_SUCCESS;
}

PCONFIGURATION_INFORMATION IoGetConfigurationInformation(VOID) {
    static CONFIGURATION_INFORMATION information = {.DiskCount = 0};
    return &information;
}

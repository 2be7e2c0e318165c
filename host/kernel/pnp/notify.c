/*
 * PnP notifications to drivers: interfaces coming and going, and the fate of a device of which
 * they hold a file.
 */
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/io.h"
#include "host/kernel/inc/pnp.h"

typedef struct _REGISTRATION {
    LIST_ENTRY Link;
    LONG References; // the registrant's and one for each callback under way
    BOOLEAN Removed;
    IO_NOTIFICATION_EVENT_CATEGORY Category;
    GUID Class;
    PFILE_OBJECT File;
    PDRIVER_OBJECT Driver;
    PDRIVER_NOTIFICATION_CALLBACK_ROUTINE Routine;
    PVOID Context;
    KEVENT Idle; // no callback is running
} REGISTRATION, *PREGISTRATION;

typedef struct _INTERFACE_CHANGE {
    GUID Class;
    BOOLEAN Arrival;
    UNICODE_STRING Link;
    PREGISTRATION Only; // NULL: everybody
} INTERFACE_CHANGE;

static const GUID interfaceArrival = {
    0xcb3a4004, 0x46f0, 0x11d0, {0xb0, 0x8f, 0x00, 0x60, 0x97, 0x13, 0x05, 0x3f}};
static const GUID interfaceRemoval = {
    0xcb3a4005, 0x46f0, 0x11d0, {0xb0, 0x8f, 0x00, 0x60, 0x97, 0x13, 0x05, 0x3f}};

static LIST_ENTRY registrations;
static FAST_MUTEX lock;

VOID PnpInitNotifications(VOID) {
    InitializeListHead(&registrations);
    ExInitializeFastMutex(&lock);
}

static VOID release(PREGISTRATION registration) {
    ExAcquireFastMutex(&lock);
    BOOLEAN last = --registration->References == 0;
    if (last) {
        RemoveEntryList(&registration->Link);
    } else if (registration->References == 1) {
        KeSetEvent(&registration->Idle, IO_NO_INCREMENT, FALSE);
    }
    ExReleaseFastMutex(&lock);
    if (last) {
        if (registration->File) {
            ObfDereferenceObject(registration->File);
        }
        ObfDereferenceObject(registration->Driver);
        ExFreePoolWithTag(registration, PNP_TAG);
    }
}

// The registration after `previous` (NULL: the first) that `wanted` accepts, referenced.
// A referenced registration stays in the list, so the walk may go on from it.
typedef BOOLEAN WANTED(const REGISTRATION *registration, const void *what);

static PREGISTRATION nextWanted(PREGISTRATION previous, WANTED *wanted, const void *what) {
    PREGISTRATION found = NULL;
    ExAcquireFastMutex(&lock);
    PLIST_ENTRY link = previous ? previous->Link.Flink : registrations.Flink;
    for (; link != &registrations && !found; link = link->Flink) {
        PREGISTRATION registration = CONTAINING_RECORD(link, REGISTRATION, Link);
        if (!registration->Removed && wanted(registration, what)) {
            registration->References++;
            KeClearEvent(&registration->Idle);
            found = registration;
        }
    }
    ExReleaseFastMutex(&lock);
    if (previous) {
        release(previous);
    }
    return found;
}

static BOOLEAN wantsInterface(const REGISTRATION *registration, const void *what) {
    const INTERFACE_CHANGE *change = what;
    return registration->Category == EventCategoryDeviceInterfaceChange &&
           IsEqualGUID(&registration->Class, &change->Class) &&
           (!change->Only || change->Only == registration);
}

static VOID interfaceAction(PVOID context) {
    INTERFACE_CHANGE *change = context;
    DEVICE_INTERFACE_CHANGE_NOTIFICATION notification = {
        .Version = 1,
        .Size = sizeof(notification),
        .Event = change->Arrival ? interfaceArrival : interfaceRemoval,
        .InterfaceClassGuid = change->Class,
        .SymbolicLinkName = &change->Link};
    for (PREGISTRATION at = nextWanted(NULL, wantsInterface, change); at;
         at = nextWanted(at, wantsInterface, change)) {
        (VOID) at->Routine(&notification, at->Context);
    }
    PnpFreeString(&change->Link);
    ExFreePoolWithTag(change, PNP_TAG);
}

static VOID queueChange(const GUID *class, PCUNICODE_STRING link, BOOLEAN arrival,
                        PREGISTRATION only) {
    INTERFACE_CHANGE *change = ExAllocatePool2(POOL_FLAG_PAGED, sizeof(*change), PNP_TAG);
    if (!change) {
        return; // as on NT, a notification may be lost for want of memory
    }
    change->Class = *class;
    change->Arrival = arrival;
    change->Only = only;
    if (!NT_SUCCESS(PnpJoin(L"", link, &change->Link)) ||
        !NT_SUCCESS(PnpQueueAction(interfaceAction, change))) {
        PnpFreeString(&change->Link);
        ExFreePoolWithTag(change, PNP_TAG);
    }
}

VOID PnpNotifyInterface(const GUID *class, PCUNICODE_STRING link, BOOLEAN arrival) {
    queueChange(class, link, arrival, NULL);
}

typedef struct _TARGET {
    PDEVICE_OBJECT Pdo;
} TARGET;

static BOOLEAN wantsTarget(const REGISTRATION *registration, const void *what) {
    const TARGET *target = what;
    return registration->Category == EventCategoryTargetDeviceChange && registration->File &&
           registration->File->DeviceObject &&
           IopBottomDevice(registration->File->DeviceObject) == target->Pdo;
}

NTSTATUS PnpNotifyTarget(PDEVICE_OBJECT pdo, const GUID *event, BOOLEAN query) {
    TARGET target = {pdo};
    NTSTATUS result = STATUS_SUCCESS;
    for (PREGISTRATION at = nextWanted(NULL, wantsTarget, &target); at;
         at = nextWanted(at, wantsTarget, &target)) {
        TARGET_DEVICE_REMOVAL_NOTIFICATION notification = {
            .Version = 1, .Size = sizeof(notification), .Event = *event, .FileObject = at->File};
        NTSTATUS status = at->Routine(&notification, at->Context);
        if (query && !NT_SUCCESS(status) && NT_SUCCESS(result)) {
            result = status; // the others are told of the cancellation by the caller
        }
    }
    return result;
}

static VOID announceExisting(PREGISTRATION registration) {
    PWCHAR list;
    if (!NT_SUCCESS(IoGetDeviceInterfaces(&registration->Class, NULL, 0, &list))) {
        return;
    }
    for (PWCHAR at = list; *at; at += wcslen(at) + 1) {
        UNICODE_STRING link;
        RtlInitUnicodeString(&link, at);
        queueChange(&registration->Class, &link, TRUE, registration);
    }
    ExFreePool(list);
}

NTSTATUS IoRegisterPlugPlayNotification(IO_NOTIFICATION_EVENT_CATEGORY EventCategory,
                                        ULONG EventCategoryFlags, PVOID EventCategoryData,
                                        PDRIVER_OBJECT DriverObject,
                                        PDRIVER_NOTIFICATION_CALLBACK_ROUTINE CallbackRoutine,
                                        PVOID Context, PVOID *NotificationEntry) {
    *NotificationEntry = NULL;
    PREGISTRATION registration =
        ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*registration), PNP_TAG);
    if (!registration) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (EventCategory == EventCategoryDeviceInterfaceChange) {
        registration->Class = *(const GUID *)EventCategoryData;
    } else if (EventCategory == EventCategoryTargetDeviceChange) {
        registration->File = EventCategoryData;
        ObfReferenceObject(registration->File);
    } else if (EventCategory != EventCategoryHardwareProfileChange) {
        ExFreePoolWithTag(registration, PNP_TAG);
        return STATUS_INVALID_PARAMETER;
    } // hardware profiles never change here, so there is never anything to tell
    registration->References = 1;
    registration->Category = EventCategory;
    registration->Driver = DriverObject;
    registration->Routine = CallbackRoutine;
    registration->Context = Context;
    KeInitializeEvent(&registration->Idle, NotificationEvent, TRUE);
    ObfReferenceObject(DriverObject);
    ExAcquireFastMutex(&lock);
    InsertTailList(&registrations, &registration->Link);
    ExReleaseFastMutex(&lock);
    if (EventCategory == EventCategoryDeviceInterfaceChange &&
        (EventCategoryFlags & PNPNOTIFY_DEVICE_INTERFACE_INCLUDE_EXISTING_INTERFACES)) {
        announceExisting(registration);
    }
    *NotificationEntry = registration;
    return STATUS_SUCCESS;
}

static VOID unregister(PREGISTRATION registration, BOOLEAN wait) {
    ExAcquireFastMutex(&lock);
    registration->Removed = TRUE;
    ExReleaseFastMutex(&lock);
    if (wait) {
        KeWaitForSingleObject(&registration->Idle, Executive, KernelMode, FALSE, NULL);
    }
    release(registration);
}

// May be called from the callback itself; a callback that is already running may still be running
// when this returns. The Ex form waits for it.
NTSTATUS IoUnregisterPlugPlayNotification(PVOID NotificationEntry) {
    unregister(NotificationEntry, FALSE);
    return STATUS_SUCCESS;
}

NTSTATUS IoUnregisterPlugPlayNotificationEx(PVOID NotificationEntry) {
    unregister(NotificationEntry, TRUE);
    return STATUS_SUCCESS;
}

// --- events of a driver's own --------------------------------------------------------------------

typedef struct _CUSTOM_EVENT {
    PDEVICE_OBJECT Pdo; // referenced
    PDEVICE_CHANGE_COMPLETE_CALLBACK Callback;
    PVOID Context;
    PTARGET_DEVICE_CUSTOM_NOTIFICATION Notification; // behind this structure
} CUSTOM_EVENT;

static VOID tellCustom(PDEVICE_OBJECT pdo, PTARGET_DEVICE_CUSTOM_NOTIFICATION notification) {
    TARGET target = {pdo};
    for (PREGISTRATION at = nextWanted(NULL, wantsTarget, &target); at;
         at = nextWanted(at, wantsTarget, &target)) {
        notification->FileObject = at->File;
        (VOID) at->Routine(notification, at->Context);
    }
}

static BOOLEAN isCustom(PDEVICE_OBJECT pdo, PTARGET_DEVICE_CUSTOM_NOTIFICATION notification) {
    return PnpNodeOf(pdo) && notification->Version == 1 && !notification->FileObject &&
           notification->Size >= FIELD_OFFSET(TARGET_DEVICE_CUSTOM_NOTIFICATION, CustomDataBuffer);
}

NTSTATUS IoReportTargetDeviceChange(PDEVICE_OBJECT PhysicalDeviceObject,
                                    PVOID NotificationStructure) {
    PTARGET_DEVICE_CUSTOM_NOTIFICATION notification = NotificationStructure;
    if (!isCustom(PhysicalDeviceObject, notification)) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    PTARGET_DEVICE_CUSTOM_NOTIFICATION copy =
        ExAllocatePool2(POOL_FLAG_PAGED, notification->Size, PNP_TAG);
    if (!copy) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(copy, notification, notification->Size);
    tellCustom(PhysicalDeviceObject, copy);
    ExFreePoolWithTag(copy, PNP_TAG);
    return STATUS_SUCCESS;
}

static VOID customAction(PVOID context) {
    CUSTOM_EVENT *event = context;
    tellCustom(event->Pdo, event->Notification);
    if (event->Callback) {
        event->Callback(event->Context);
    }
    ObfDereferenceObject(event->Pdo);
    ExFreePoolWithTag(event, PNP_TAG);
}

NTSTATUS IoReportTargetDeviceChangeAsynchronous(PDEVICE_OBJECT PhysicalDeviceObject,
                                                PVOID NotificationStructure,
                                                PDEVICE_CHANGE_COMPLETE_CALLBACK Callback,
                                                PVOID Context) {
    PTARGET_DEVICE_CUSTOM_NOTIFICATION notification = NotificationStructure;
    if (!isCustom(PhysicalDeviceObject, notification)) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    CUSTOM_EVENT *event =
        ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*event) + notification->Size, PNP_TAG);
    if (!event) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    ObfReferenceObject(PhysicalDeviceObject);
    event->Pdo = PhysicalDeviceObject;
    event->Callback = Callback;
    event->Context = Context;
    event->Notification = (PTARGET_DEVICE_CUSTOM_NOTIFICATION)(event + 1);
    RtlCopyMemory(event->Notification, notification, notification->Size);
    NTSTATUS status = PnpQueueAction(customAction, event);
    if (!NT_SUCCESS(status)) {
        ObfDereferenceObject(event->Pdo);
        ExFreePoolWithTag(event, PNP_TAG);
        return status;
    }
    return STATUS_PENDING;
}

/*
 * One driver error for each run: the value Case of the driver's Parameters names it. With Bad 0 the
 * same steps are done the right way, and the run must end well.
 */
#include "host/wdf/tests/loopback.h"

DRIVER_INITIALIZE DriverEntry;
static EVT_WDF_DRIVER_UNLOAD EvtUnload;

#define IOCTL_TEST CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)

DECLARE_CONST_UNICODE_STRING(DeviceName, L"\\Device\\WdfViolateTest");

static BOOLEAN Bad;
static WDFDEVICE Device;
static WDFQUEUE Queue;
static WDFIOTARGET Target;
static WDFREQUEST Incoming;

/* --- objects and locks --- */

static WDFOBJECT MakeObject(void) {
    WDFOBJECT object = NULL;
    CHECK_STATUS(WdfObjectCreate(WDF_NO_OBJECT_ATTRIBUTES, &object), STATUS_SUCCESS);
    return object;
}

static void RecursiveSpinLock(void) {
    WDFSPINLOCK lock;
    CHECK_STATUS(WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &lock), STATUS_SUCCESS);
    WdfSpinLockAcquire(lock);
    if (Bad) {
        WdfSpinLockAcquire(lock);
    }
    WdfSpinLockRelease(lock);
}

static void RecursiveWaitLock(void) {
    WDFWAITLOCK lock;
    CHECK_STATUS(WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &lock), STATUS_SUCCESS);
    CHECK_STATUS(WdfWaitLockAcquire(lock, NULL), STATUS_SUCCESS);
    if (Bad) {
        (void)WdfWaitLockAcquire(lock, NULL);
    }
    WdfWaitLockRelease(lock);
}

static void ReleaseNotHeld(void) {
    WDFSPINLOCK lock;
    CHECK_STATUS(WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &lock), STATUS_SUCCESS);
    if (!Bad) {
        WdfSpinLockAcquire(lock);
    }
    WdfSpinLockRelease(lock);
}

static void IrqlTooHigh(void) {
    WDFSTRING string;
    KIRQL irql = KeGetCurrentIrql();
    if (Bad) {
        KeRaiseIrql(DISPATCH_LEVEL, &irql);
    }
    CHECK_STATUS(WdfStringCreate(NULL, WDF_NO_OBJECT_ATTRIBUTES, &string), STATUS_SUCCESS);
    if (Bad) {
        KeLowerIrql(irql);
    }
}

static void NullParameter(void) {
    WDFOBJECT object;
    CHECK_STATUS(WdfObjectCreate(WDF_NO_OBJECT_ATTRIBUTES, Bad ? NULL : &object), STATUS_SUCCESS);
}

static void NotAHandle(void) {
    ULONG number = 0;
    WDFOBJECT object = MakeObject();
    WdfObjectReference(Bad ? (WDFOBJECT)&number : object);
    WdfObjectDereference(object);
}

static void DeletedHandle(void) {
    WDFOBJECT object = MakeObject();
    WdfObjectDelete(object);
    if (!Bad) {
        object = MakeObject();
    }
    WdfObjectDelete(object);
}

static void WrongType(void) {
    WDFOBJECT object = MakeObject();
    WDFCOLLECTION collection;
    CHECK_STATUS(WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &collection), STATUS_SUCCESS);
    CHECK(WdfCollectionGetCount(Bad ? (WDFCOLLECTION)object : collection) == 0);
}

static void DeleteFrameworkObject(void) {
    WdfObjectDelete(Bad ? (WDFOBJECT)WdfGetDriver() : MakeObject());
}

static void DereferenceTooOften(void) {
    WDFOBJECT object = MakeObject();
    WdfObjectReference(object);
    WdfObjectDereference(object);
    if (Bad) {
        WdfObjectDereference(object);
    }
}

static void LeakReference(void) {
    WDFOBJECT object = MakeObject();
    WdfObjectReference(object);
    if (!Bad) {
        WdfObjectDereference(object);
    }
}

/* --- callbacks --- */

static EVT_WDF_OBJECT_CONTEXT_CLEANUP RaisingCleanup;
static void RaisingCleanup(WDFOBJECT Object) {
    (void)Object;
    if (Bad) {
        KIRQL irql;
        KeRaiseIrql(DISPATCH_LEVEL, &irql);
    }
}

static EVT_WDF_OBJECT_CONTEXT_CLEANUP EnteringCleanup;
static void EnteringCleanup(WDFOBJECT Object) {
    (void)Object;
    if (Bad) {
        KeEnterCriticalRegion();
    }
}

static void CallCleanup(PFN_WDF_OBJECT_CONTEXT_CLEANUP Cleanup) {
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFOBJECT object;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = Cleanup;
    CHECK_STATUS(WdfObjectCreate(&attributes, &object), STATUS_SUCCESS);
    WdfObjectDelete(object);
}

static void CallbackIrql(void) { CallCleanup(RaisingCleanup); }
static void CallbackRegion(void) { CallCleanup(EnteringCleanup); }

/* --- requests; each gets one from a loop-back device --- */

static EVT_WDF_REQUEST_CANCEL EvtCancel;
static void EvtCancel(WDFREQUEST Request) { WdfRequestComplete(Request, STATUS_CANCELLED); }

static EVT_WDF_IO_QUEUE_IO_DEFAULT EvtIoDefault;
static void EvtIoDefault(WDFQUEUE FromQueue, WDFREQUEST Request) {
    (void)FromQueue;
    Incoming = Request;
}

static void CompleteTwice(void) {
    WDFREQUEST request = Incoming;
    WdfRequestComplete(request, STATUS_SUCCESS);
    if (Bad) {
        WdfRequestComplete(request, STATUS_SUCCESS);
    }
}

static void CompleteReferenced(void) {
    WDFREQUEST request = Incoming;
    WdfObjectReference(request);
    WdfRequestComplete(request, STATUS_SUCCESS);
    if (Bad) {
        WdfRequestComplete(request, STATUS_SUCCESS);
    }
    WdfObjectDereference(request);
}

static void CompleteCancelable(void) {
    WdfRequestMarkCancelable(Incoming, EvtCancel);
    if (!Bad) {
        CHECK_STATUS(WdfRequestUnmarkCancelable(Incoming), STATUS_SUCCESS);
    }
    WdfRequestComplete(Incoming, STATUS_SUCCESS);
}

static void CompletePending(void) {
    WdfRequestComplete(Incoming, Bad ? STATUS_PENDING : STATUS_SUCCESS);
}

static void TooMuchInformation(void) {
    WdfRequestCompleteWithInformation(Incoming, STATUS_SUCCESS, Bad ? 17 : 16);
}

static void AcknowledgeUnasked(void) {
    if (Bad) {
        WdfRequestStopAcknowledge(Incoming, FALSE);
    }
    WdfRequestComplete(Incoming, STATUS_SUCCESS);
}

static void SendTwice(void);

typedef struct _CASE {
    PCWSTR Name;
    void (*Run)(void);
    BOOLEAN NeedsRequest;
} CASE;

static const CASE Cases[] = {
    {L"recursive-spin-lock", RecursiveSpinLock, FALSE},
    {L"recursive-wait-lock", RecursiveWaitLock, FALSE},
    {L"release-not-held", ReleaseNotHeld, FALSE},
    {L"irql-too-high", IrqlTooHigh, FALSE},
    {L"null-parameter", NullParameter, FALSE},
    {L"not-a-handle", NotAHandle, FALSE},
    {L"deleted-handle", DeletedHandle, FALSE},
    {L"wrong-type", WrongType, FALSE},
    {L"delete-framework-object", DeleteFrameworkObject, FALSE},
    {L"dereference-too-often", DereferenceTooOften, FALSE},
    {L"leak-reference", LeakReference, FALSE},
    {L"callback-irql", CallbackIrql, FALSE},
    {L"callback-region", CallbackRegion, FALSE},
    {L"complete-twice", CompleteTwice, TRUE},
    {L"complete-referenced", CompleteReferenced, TRUE},
    {L"complete-cancelable", CompleteCancelable, TRUE},
    {L"complete-pending", CompletePending, TRUE},
    {L"too-much-information", TooMuchInformation, TRUE},
    {L"acknowledge-unasked", AcknowledgeUnasked, TRUE},
    {L"send-twice", SendTwice, TRUE},
};

static void OpenLoopback(void) {
    WDF_IO_QUEUE_CONFIG config;
    Device = LoopbackCreate(&DeviceName, NULL, WDF_NO_OBJECT_ATTRIBUTES);
    WDF_IO_QUEUE_CONFIG_INIT_DEFAULT_QUEUE(&config, WdfIoQueueDispatchParallel);
    config.EvtIoDefault = EvtIoDefault;
    CHECK_STATUS(WdfIoQueueCreate(Device, &config, WDF_NO_OBJECT_ATTRIBUTES, &Queue),
                 STATUS_SUCCESS);
    WdfControlFinishInitializing(Device);
    Target = LoopbackOpen(Device, &DeviceName);
}

static void FormatTest(WDFREQUEST Request) {
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFMEMORY memory;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = Request;
    CHECK_STATUS(WdfMemoryCreate(&attributes, NonPagedPoolNx, 0, 16, &memory, NULL),
                 STATUS_SUCCESS);
    CHECK_STATUS(
        WdfIoTargetFormatRequestForIoctl(Target, Request, IOCTL_TEST, memory, NULL, memory, NULL),
        STATUS_SUCCESS);
}

static void SendTwice(void) {
    WDFREQUEST first = Incoming;
    WDFREQUEST request;
    CHECK_STATUS(WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, Target, &request), STATUS_SUCCESS);
    FormatTest(request);
    CHECK(WdfRequestSend(request, Target, WDF_NO_SEND_OPTIONS));
    if (Bad) {
        (void)WdfRequestSend(request, Target, WDF_NO_SEND_OPTIONS);
    }
    WdfRequestComplete(Incoming, STATUS_SUCCESS);
    WdfRequestComplete(first, STATUS_SUCCESS);
    WdfObjectDelete(request);
}

static void RunWithRequest(const CASE *Case) {
    WDFREQUEST request;
    OpenLoopback();
    CHECK_STATUS(WdfRequestCreate(WDF_NO_OBJECT_ATTRIBUTES, Target, &request), STATUS_SUCCESS);
    FormatTest(request);
    CHECK(WdfRequestSend(request, Target, WDF_NO_SEND_OPTIONS));
    Case->Run();
    WdfObjectDelete(request);
    WdfIoTargetClose(Target);
    WdfObjectDelete(Device);
}

static NTSTATUS FindCase(const CASE **RetCase) {
    DECLARE_CONST_UNICODE_STRING(caseName, L"Case");
    DECLARE_CONST_UNICODE_STRING(badName, L"Bad");
    WDFKEY key;
    WDFSTRING string;
    UNICODE_STRING wanted;
    ULONG bad = 0;
    NTSTATUS status = WdfDriverOpenParametersRegistryKey(WdfGetDriver(), KEY_READ,
                                                         WDF_NO_OBJECT_ATTRIBUTES, &key);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    CHECK_STATUS(WdfStringCreate(NULL, WDF_NO_OBJECT_ATTRIBUTES, &string), STATUS_SUCCESS);
    CHECK_STATUS(WdfRegistryQueryString(key, &caseName, string), STATUS_SUCCESS);
    CHECK_STATUS(WdfRegistryQueryULong(key, &badName, &bad), STATUS_SUCCESS);
    CHECK_STATUS(WdfRegistryQueryULong(key, &caseName, &bad), STATUS_OBJECT_TYPE_MISMATCH);
    WdfRegistryClose(key);
    Bad = bad != 0;
    WdfStringGetUnicodeString(string, &wanted);
    *RetCase = NULL;
    for (ULONG i = 0; i < RTL_NUMBER_OF(Cases); i++) {
        UNICODE_STRING name;
        RtlInitUnicodeString(&name, Cases[i].Name);
        if (RtlEqualUnicodeString(&name, &wanted, FALSE)) {
            *RetCase = &Cases[i];
        }
    }
    CHECK(*RetCase != NULL);
    WdfObjectDelete(string);
    return *RetCase != NULL ? STATUS_SUCCESS : STATUS_NOT_FOUND;
}

static void EvtUnload(WDFDRIVER Driver) {
    (void)Driver;
    PrintResult("violate");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    const CASE *found;
    WDF_DRIVER_CONFIG_INIT(&config, WDF_NO_EVENT_CALLBACK);
    config.DriverInitFlags = WdfDriverInitNonPnpDriver;
    config.EvtDriverUnload = EvtUnload;
    NTSTATUS status = WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config,
                                      WDF_NO_HANDLE);
    if (NT_SUCCESS(status)) {
        status = FindCase(&found);
    }
    if (NT_SUCCESS(status)) {
        if (found->NeedsRequest) {
            RunWithRequest(found);
        } else {
            found->Run();
        }
    }
    return status;
}

/* The object core: handles, contexts, tree, order of cleanup and destroy, references. */
#include "host/wdf/tests/check.h"

typedef struct _NAME {
    CHAR Text[8];
} NAME;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(NAME, GetName)

typedef struct _SECOND {
    ULONG64 Value;
} SECOND;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(SECOND, GetSecond)

typedef struct _ABSENT {
    ULONG Value;
} ABSENT;
WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(ABSENT, GetAbsent)

DRIVER_INITIALIZE DriverEntry;
static EVT_WDF_DRIVER_UNLOAD EvtUnload;
static EVT_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanup;
static EVT_WDF_OBJECT_CONTEXT_DESTROY EvtDestroy;

static void EvtCleanup(WDFOBJECT Object) {
    CHAR text[16] = "c:";
    strcpy(text + 2, GetName(Object)->Text);
    TraceAdd(text);
}

static void EvtDestroy(WDFOBJECT Object) {
    CHAR text[16] = "d:";
    strcpy(text + 2, GetName(Object)->Text);
    TraceAdd(text);
}

static WDFOBJECT Make(WDFOBJECT Parent, PCSTR Text) {
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFOBJECT object = NULL;
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, NAME);
    attributes.EvtCleanupCallback = EvtCleanup;
    attributes.EvtDestroyCallback = EvtDestroy;
    attributes.ParentObject = Parent;
    CHECK_STATUS(WdfObjectCreate(&attributes, &object), STATUS_SUCCESS);
    strcpy(GetName(object)->Text, Text);
    return object;
}

static void TestTree(void) {
    WDFOBJECT root = Make(NULL, "r");
    WDFOBJECT child = Make(root, "a");
    Make(root, "b");
    Make(child, "a1");
    TraceReset();
    WdfObjectDelete(root);
    /* Children are cleaned up before their parent and in the order they came. */
    CHECK_TRACE("c:a1 d:a1 c:a d:a c:b d:b c:r d:r");
}

static void TestReference(void) {
    WDFOBJECT root = Make(NULL, "r");
    WDFOBJECT child = Make(root, "a");
    TraceReset();
    WdfObjectReferenceWithTag(child, (PVOID)1);
    WdfObjectReference(child);
    WdfObjectDelete(root);
    /* The child keeps its memory and its parent's until the last reference is gone. */
    CHECK_TRACE("c:a c:r");
    CHECK(strcmp(GetName(child)->Text, "a") == 0);
    WdfObjectDereference(child);
    CHECK_TRACE("c:a c:r");
    WdfObjectDereferenceWithTag(child, (PVOID)1);
    CHECK_TRACE("c:a c:r d:a d:r");
}

static void TestContexts(void) {
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFOBJECT object = Make(NULL, "x");
    PVOID first = NULL;
    PVOID second = NULL;
    CHECK(GetAbsent(object) == NULL);
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, SECOND);
    CHECK_STATUS(WdfObjectAllocateContext(object, &attributes, &first), STATUS_SUCCESS);
    CHECK(first == GetSecond(object));
    CHECK(GetSecond(object)->Value == 0);
    CHECK((ULONG_PTR)first % 16 == 0);
    CHECK_STATUS(WdfObjectAllocateContext(object, &attributes, &second), STATUS_OBJECT_NAME_EXISTS);
    CHECK(first == second);
    CHECK(WdfObjectContextGetObject(first) == object);
    CHECK(WdfObjectContextGetObject(GetName(object)) == object);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    CHECK_STATUS(WdfObjectAllocateContext(object, &attributes, NULL), STATUS_OBJECT_NAME_INVALID);
    WdfObjectDelete(object);

    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, SECOND);
    attributes.ContextSizeOverride = 200;
    CHECK_STATUS(WdfObjectCreate(&attributes, &object), STATUS_SUCCESS);
    RtlFillMemory(GetSecond(object), 200, 0xAB); /* inside the override */
    WdfObjectDelete(object);
}

static void TestAttributes(void) {
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFOBJECT object;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.Size--;
    CHECK_STATUS(WdfObjectCreate(&attributes, &object), STATUS_INFO_LENGTH_MISMATCH);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ContextSizeOverride = 8;
    CHECK_STATUS(WdfObjectCreate(&attributes, &object), STATUS_WDF_OBJECT_ATTRIBUTES_INVALID);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ExecutionLevel = WdfExecutionLevelInvalid;
    CHECK_STATUS(WdfObjectCreate(&attributes, &object), STATUS_WDF_EXECUTION_LEVEL_INVALID);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.SynchronizationScope = WdfSynchronizationScopeQueue;
    CHECK_STATUS(WdfObjectCreate(&attributes, &object), STATUS_WDF_SYNCHRONIZATION_SCOPE_INVALID);
    CHECK(object == NULL);

    WDFTIMER timer;
    WDF_TIMER_CONFIG config;
    WDF_TIMER_CONFIG_INIT(&config, (PFN_WDF_TIMER)EvtDestroy);
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    CHECK_STATUS(WdfTimerCreate(&config, &attributes, &timer), STATUS_WDF_PARENT_NOT_SPECIFIED);
}

static void TestMemory(void) {
    WDFMEMORY memory;
    WDFLOOKASIDE lookaside;
    PVOID buffer;
    size_t size;
    UCHAR bytes[16] = "0123456789ABCDE";
    CHECK_STATUS(
        WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'tseT', 0, &memory, NULL),
        STATUS_INVALID_PARAMETER);
    CHECK_STATUS(
        WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, 'tseT', 16, &memory, &buffer),
        STATUS_SUCCESS);
    CHECK(WdfMemoryGetBuffer(memory, &size) == buffer && size == 16);
    CHECK_STATUS(WdfMemoryCopyFromBuffer(memory, 8, bytes, 8), STATUS_SUCCESS);
    CHECK_STATUS(WdfMemoryCopyFromBuffer(memory, 9, bytes, 8), STATUS_BUFFER_TOO_SMALL);
    CHECK_STATUS(WdfMemoryCopyFromBuffer(memory, ~(size_t)0, bytes, 8), STATUS_INTEGER_OVERFLOW);
    RtlZeroMemory(bytes, sizeof(bytes));
    CHECK_STATUS(WdfMemoryCopyToBuffer(memory, 8, bytes, 8), STATUS_SUCCESS);
    CHECK(bytes[0] == '0' && bytes[7] == '7');
    CHECK_STATUS(WdfMemoryAssignBuffer(memory, bytes, 4), STATUS_INVALID_DEVICE_REQUEST);
    WdfObjectDelete(memory);

    CHECK_STATUS(WdfMemoryCreatePreallocated(WDF_NO_OBJECT_ATTRIBUTES, bytes, 16, &memory),
                 STATUS_SUCCESS);
    CHECK_STATUS(WdfMemoryAssignBuffer(memory, bytes + 4, 4), STATUS_SUCCESS);
    CHECK(WdfMemoryGetBuffer(memory, &size) == bytes + 4 && size == 4);
    WdfObjectDelete(memory);

    CHECK_STATUS(WdfLookasideListCreate(WDF_NO_OBJECT_ATTRIBUTES, 40, NonPagedPoolNx,
                                        WDF_NO_OBJECT_ATTRIBUTES, 'tseT', &lookaside),
                 STATUS_SUCCESS);
    CHECK_STATUS(WdfMemoryCreateFromLookaside(lookaside, &memory), STATUS_SUCCESS);
    CHECK(WdfMemoryGetBuffer(memory, &size) != NULL && size == 40);
    WdfObjectDelete(memory);
    WdfObjectDelete(lookaside);
}

static void TestValues(void) {
    DECLARE_CONST_UNICODE_STRING(text, L"hello");
    WDFSTRING string;
    WDFCOLLECTION collection;
    UNICODE_STRING got;
    CHECK_STATUS(WdfStringCreate(&text, WDF_NO_OBJECT_ATTRIBUTES, &string), STATUS_SUCCESS);
    WdfStringGetUnicodeString(string, &got);
    CHECK(RtlEqualUnicodeString(&got, &text, FALSE) && got.Buffer[5] == 0);

    CHECK_STATUS(WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &collection), STATUS_SUCCESS);
    CHECK(WdfCollectionGetFirstItem(collection) == NULL);
    WDFOBJECT a = Make(NULL, "a");
    WDFOBJECT b = Make(NULL, "b");
    CHECK_STATUS(WdfCollectionAdd(collection, a), STATUS_SUCCESS);
    CHECK_STATUS(WdfCollectionAdd(collection, b), STATUS_SUCCESS);
    CHECK_STATUS(WdfCollectionAdd(collection, a), STATUS_SUCCESS);
    CHECK(WdfCollectionGetCount(collection) == 3);
    CHECK(WdfCollectionGetItem(collection, 1) == b);
    CHECK(WdfCollectionGetLastItem(collection) == a);
    WdfCollectionRemoveItem(collection, 0);
    CHECK(WdfCollectionGetFirstItem(collection) == b);
    WdfCollectionRemove(collection, b);
    TraceReset();
    WdfObjectDelete(b);
    CHECK_TRACE("c:b d:b");
    TraceReset();
    WdfObjectDelete(a);
    CHECK_TRACE("c:a"); /* the collection holds it */
    WdfObjectDelete(collection);
    CHECK_TRACE("c:a d:a");
    WdfObjectDelete(string);
}

static void TestLocks(void) {
    WDFSPINLOCK spin;
    WDFWAITLOCK wait;
    CHECK_STATUS(WdfSpinLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &spin), STATUS_SUCCESS);
    WdfSpinLockAcquire(spin);
    CHECK(KeGetCurrentIrql() == DISPATCH_LEVEL);
    WdfSpinLockRelease(spin);
    CHECK(KeGetCurrentIrql() == PASSIVE_LEVEL);
    WdfObjectDelete(spin);
    CHECK_STATUS(WdfWaitLockCreate(WDF_NO_OBJECT_ATTRIBUTES, &wait), STATUS_SUCCESS);
    CHECK_STATUS(WdfWaitLockAcquire(wait, NULL), STATUS_SUCCESS);
    CHECK(KeGetCurrentIrql() == PASSIVE_LEVEL && KeAreApcsDisabled());
    WdfWaitLockRelease(wait);
    CHECK(!KeAreApcsDisabled());
    WdfObjectDelete(wait);
}

/* Deleting above passive level an object that must be cleaned up there puts it off. */
static void TestDeferred(void) {
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFOBJECT object;
    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, NAME);
    attributes.EvtCleanupCallback = EvtCleanup;
    attributes.EvtDestroyCallback = EvtDestroy;
    attributes.ExecutionLevel = WdfExecutionLevelPassive;
    CHECK_STATUS(WdfObjectCreate(&attributes, &object), STATUS_SUCCESS);
    strcpy(GetName(object)->Text, "p");
    TraceReset();
    KIRQL irql;
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    WdfObjectDelete(object); /* a worker on another processor may do it before this returns */
    KeLowerIrql(irql);
    LARGE_INTEGER second = {.QuadPart = WDF_REL_TIMEOUT_IN_SEC(1)};
    (void)KeDelayExecutionThread(KernelMode, FALSE, &second);
    CHECK_TRACE("c:p d:p");
}

static void EvtUnload(WDFDRIVER Driver) {
    (void)Driver;
    PrintResult("objects");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    WDF_DRIVER_CONFIG config;
    WDFDRIVER driver;
    WDF_DRIVER_CONFIG_INIT(&config, WDF_NO_EVENT_CALLBACK);
    config.DriverInitFlags = WdfDriverInitNonPnpDriver;
    config.EvtDriverUnload = EvtUnload;
    config.Size--;
    CHECK_STATUS(
        WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, &driver),
        STATUS_INFO_LENGTH_MISMATCH);
    config.Size++;
    NTSTATUS status =
        WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config, &driver);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    CHECK(WdfGetDriver() == driver);
    CHECK(WdfDriverWdmGetDriverObject(driver) == DriverObject);
    CHECK(_wcsicmp(WdfDriverGetRegistryPath(driver), RegistryPath->Buffer) == 0);
    TestTree();
    TestReference();
    TestContexts();
    TestAttributes();
    TestMemory();
    TestValues();
    TestLocks();
    TestDeferred();
    return STATUS_SUCCESS;
}

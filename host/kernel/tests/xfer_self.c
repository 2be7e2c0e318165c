/*
 * What xfer.sys checks from inside the kernel: IRPs of its own, remove locks, device timers, the
 * registry, names and handles. Each check returns the line that failed.
 */
#include <ntifs.h>
#include "host/kernel/tests/xfer.h"

#define EXPECT(condition)                                                                          \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            return __LINE__;                                                                       \
        }                                                                                          \
    } while (0)

ULONG XferSelfTest(PDEVICE_OBJECT device, PUNICODE_STRING registryPath);

static ULONG checkSynchronousRequest(VOID) {
    UNICODE_STRING name = RTL_CONSTANT_STRING(XFER_DIRECT);
    PFILE_OBJECT file;
    PDEVICE_OBJECT target;
    IO_STATUS_BLOCK iosb = {0};
    KEVENT event;
    UCHAR bytes[4] = {1, 2, 3, 4};
    EXPECT(NT_SUCCESS(IoGetDeviceObjectPointer(&name, FILE_ALL_ACCESS, &file, &target)));
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    PIRP irp = IoBuildDeviceIoControlRequest(IOCTL_REVERSE_OUT_DIRECT, target, bytes, sizeof(bytes),
                                             bytes, sizeof(bytes), FALSE, &event, &iosb);
    EXPECT(irp);
    NTSTATUS status = IoCallDriver(target, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    }
    EXPECT(iosb.Status == STATUS_SUCCESS && iosb.Information == 4);
    EXPECT(bytes[0] == 4 && bytes[3] == 1);

    // A pending one: the event and the status block tell.
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(IOCTL_BY_WORK_ITEM, target, bytes, 4, bytes, 4, FALSE,
                                        &event, &iosb);
    EXPECT(irp);
    EXPECT(IoCallDriver(target, irp) == STATUS_PENDING);
    EXPECT(KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL) == STATUS_SUCCESS);
    EXPECT(iosb.Status == STATUS_SUCCESS && *(PULONG)bytes == PASSIVE_LEVEL);

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    LARGE_INTEGER offset = {0};
    irp = IoBuildSynchronousFsdRequest(IRP_MJ_WRITE, target, bytes, 4, &offset, &event, &iosb);
    EXPECT(irp && irp->MdlAddress);
    EXPECT(IoCallDriver(target, irp) == STATUS_SUCCESS && iosb.Information == 4);
    ObDereferenceObject(file);
    return 0;
}

static IO_COMPLETION_ROUTINE keepIrp;
static NTSTATUS keepIrp(PDEVICE_OBJECT device, PIRP irp, PVOID context) {
    UNREFERENCED_PARAMETER(device);
    UNREFERENCED_PARAMETER(irp);
    KeSetEvent(context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

// An IRP made, sent, taken back, reused, cancelled and freed.
static ULONG checkOwnIrp(VOID) {
    UNICODE_STRING name = RTL_CONSTANT_STRING(XFER_BUFFERED);
    PFILE_OBJECT file;
    PDEVICE_OBJECT target;
    KEVENT event;
    ULONG value = 0x04030201;
    EXPECT(NT_SUCCESS(IoGetDeviceObjectPointer(&name, FILE_ALL_ACCESS, &file, &target)));
    PIRP irp = IoAllocateIrp(target->StackSize, FALSE);
    EXPECT(irp && irp->StackCount == target->StackSize);
    for (ULONG round = 0; round < 2; round++) {
        KeInitializeEvent(&event, NotificationEvent, FALSE);
        PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
        next->MajorFunction = IRP_MJ_DEVICE_CONTROL;
        next->Parameters.DeviceIoControl.IoControlCode =
            round ? IOCTL_PEND : IOCTL_REVERSE_BUFFERED;
        next->Parameters.DeviceIoControl.InputBufferLength = sizeof(value);
        next->Parameters.DeviceIoControl.OutputBufferLength = sizeof(value);
        irp->AssociatedIrp.SystemBuffer = &value;
        IoSetCompletionRoutine(irp, keepIrp, &event, TRUE, TRUE, TRUE);
        NTSTATUS status = IoCallDriver(target, irp);
        if (round == 0) {
            EXPECT(status == STATUS_SUCCESS && value == 0x01020304);
            EXPECT(KeReadStateEvent(&event));
            IoReuseIrp(irp, STATUS_SUCCESS);
        } else {
            EXPECT(status == STATUS_PENDING && !KeReadStateEvent(&event));
            EXPECT(IoCancelIrp(irp));
            KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
            EXPECT(irp->IoStatus.Status == STATUS_CANCELLED);
        }
    }
    IoFreeIrp(irp);
    ObDereferenceObject(file);
    return 0;
}

static KSTART_ROUTINE releaseLater;
static VOID releaseLater(PVOID context) {
    LARGE_INTEGER interval = {.QuadPart = -1000 * 10000};
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
    IoReleaseRemoveLock((PIO_REMOVE_LOCK)context, context);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static ULONG checkRemoveLock(VOID) {
    IO_REMOVE_LOCK lock;
    HANDLE thread;
    LARGE_INTEGER before;
    LARGE_INTEGER after;
    IoInitializeRemoveLock(&lock, 'kcoL', 0, 0);
    EXPECT(IoAcquireRemoveLock(&lock, &lock) == STATUS_SUCCESS);
    EXPECT(IoAcquireRemoveLock(&lock, NULL) == STATUS_SUCCESS);
    EXPECT(NT_SUCCESS(
        PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, releaseLater, &lock)));
    ZwClose(thread);
    KeQuerySystemTime(&before);
    IoReleaseRemoveLockAndWait(&lock, NULL);
    KeQuerySystemTime(&after);
    EXPECT(after.QuadPart - before.QuadPart >= 1000 * 10000);
    EXPECT(IoAcquireRemoveLock(&lock, NULL) == STATUS_DELETE_PENDING);
    return 0;
}

static IO_TIMER_ROUTINE countTick;
static VOID countTick(PDEVICE_OBJECT device, PVOID context) {
    UNREFERENCED_PARAMETER(device);
    InterlockedIncrement(context);
}

static ULONG checkDeviceTimer(PDEVICE_OBJECT device) {
    static volatile LONG ticks;
    LARGE_INTEGER interval = {.QuadPart = -3500 * 10000};
    ticks = 0;
    EXPECT(NT_SUCCESS(IoInitializeTimer(device, countTick, (PVOID)&ticks)));
    IoStartTimer(device);
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
    IoStopTimer(device);
    EXPECT(ticks == 3);
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
    EXPECT(ticks == 3);
    return 0;
}

static ULONG checkRegistry(PUNICODE_STRING registryPath) {
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Answer");
    UNICODE_STRING sub = RTL_CONSTANT_STRING(L"Made");
    UCHAR buffer[128];
    PKEY_VALUE_PARTIAL_INFORMATION partial = (PVOID)buffer;
    PKEY_BASIC_INFORMATION basic = (PVOID)buffer;
    HANDLE key;
    HANDLE child;
    ULONG length;
    ULONG disposition;
    InitializeObjectAttributes(&attributes, registryPath, OBJ_KERNEL_HANDLE, NULL, NULL);
    EXPECT(NT_SUCCESS(ZwOpenKey(&key, KEY_ALL_ACCESS, &attributes)));
    EXPECT(ZwQueryValueKey(key, &name, KeyValuePartialInformation, buffer, sizeof(buffer),
                           &length) == STATUS_SUCCESS);
    EXPECT(partial->Type == REG_DWORD && partial->DataLength == 4 && *(PULONG)partial->Data == 42);
    EXPECT(length == 16);
    EXPECT(ZwQueryValueKey(key, &name, KeyValuePartialInformation, buffer, 13, &length) ==
           STATUS_BUFFER_OVERFLOW);
    EXPECT(ZwQueryValueKey(key, &name, KeyValuePartialInformation, buffer, 4, &length) ==
           STATUS_BUFFER_TOO_SMALL);
    EXPECT(ZwQueryValueKey(key, &sub, KeyValuePartialInformation, buffer, sizeof(buffer),
                           &length) == STATUS_OBJECT_NAME_NOT_FOUND);

    InitializeObjectAttributes(&attributes, &sub, OBJ_KERNEL_HANDLE, key, NULL);
    EXPECT(ZwOpenKey(&child, KEY_READ, &attributes) == STATUS_OBJECT_NAME_NOT_FOUND);
    EXPECT(NT_SUCCESS(ZwCreateKey(&child, KEY_ALL_ACCESS, &attributes, 0, NULL, REG_OPTION_VOLATILE,
                                  &disposition)));
    EXPECT(disposition == REG_CREATED_NEW_KEY);
    ULONG value = 7;
    EXPECT(NT_SUCCESS(ZwSetValueKey(child, &name, 0, REG_DWORD, &value, sizeof(value))));
    EXPECT(ZwEnumerateKey(key, 0, KeyBasicInformation, buffer, sizeof(buffer), &length) ==
           STATUS_SUCCESS);
    EXPECT(basic->NameLength == 8 && !memcmp(basic->Name, L"Made", 8));
    EXPECT(ZwEnumerateKey(key, 1, KeyBasicInformation, buffer, sizeof(buffer), &length) ==
           STATUS_NO_MORE_ENTRIES);
    EXPECT(NT_SUCCESS(ZwDeleteValueKey(child, &name)));
    EXPECT(ZwDeleteKey(key) == STATUS_CANNOT_DELETE);
    EXPECT(NT_SUCCESS(ZwDeleteKey(child)));
    EXPECT(ZwSetValueKey(child, &name, 0, REG_DWORD, &value, sizeof(value)) == STATUS_KEY_DELETED);
    ZwClose(child);
    ZwClose(key);
    return 0;
}

static RTL_QUERY_REGISTRY_ROUTINE countStrings;
static NTSTATUS countStrings(PWSTR name, ULONG type, PVOID data, ULONG length, PVOID context,
                             PVOID entryContext) {
    UNREFERENCED_PARAMETER(name);
    UNREFERENCED_PARAMETER(context);
    if (type == REG_SZ && length == sizeof(L"one") && ((PWSTR)data)[3] == 0) {
        ++*(PULONG)entryContext;
    }
    return STATUS_SUCCESS;
}

static ULONG checkQueryTable(VOID) {
    static const WCHAR list[] = L"one\0two\0six\0";
    UNICODE_STRING string = {0};
    ULONG number = 0;
    ULONG missing = 0;
    ULONG standard = 9;
    ULONG strings = 0;
    RTL_QUERY_REGISTRY_TABLE table[] = {
        {NULL, RTL_QUERY_REGISTRY_DIRECT | RTL_QUERY_REGISTRY_TYPECHECK, L"Answer", &number,
         REG_DWORD << RTL_QUERY_REGISTRY_TYPECHECK_SHIFT, NULL, 0},
        {NULL, RTL_QUERY_REGISTRY_DIRECT, L"Nothing", &missing, REG_DWORD, &standard,
         sizeof(standard)},
        {NULL, RTL_QUERY_REGISTRY_SUBKEY, L"Table", NULL, REG_NONE, NULL, 0},
        {NULL, RTL_QUERY_REGISTRY_DIRECT, L"Text", &string, REG_NONE, NULL, 0},
        {countStrings, 0, L"List", &strings, REG_NONE, NULL, 0},
        {0}};
    EXPECT(RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, L"xfer\\Table") ==
           STATUS_OBJECT_NAME_NOT_FOUND);
    EXPECT(NT_SUCCESS(RtlCreateRegistryKey(RTL_REGISTRY_SERVICES, L"xfer\\Table")));
    EXPECT(NT_SUCCESS(RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, L"xfer\\Table", L"Text", REG_SZ,
                                            L"word", sizeof(L"word"))));
    EXPECT(NT_SUCCESS(RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, L"xfer\\Table", L"List",
                                            REG_MULTI_SZ, (PVOID)list, sizeof(list))));
    EXPECT(NT_SUCCESS(RtlQueryRegistryValues(RTL_REGISTRY_SERVICES, L"xfer", table, NULL, NULL)));
    EXPECT(number == 42 && missing == 9 && strings == 3);
    EXPECT(string.Length == 8 && !memcmp(string.Buffer, L"word", 8));
    RtlFreeUnicodeString(&string);

    // A required value that is absent, and one of another type.
    table[1].Flags |= RTL_QUERY_REGISTRY_REQUIRED;
    table[1].DefaultType = REG_NONE;
    EXPECT(RtlQueryRegistryValues(RTL_REGISTRY_SERVICES, L"xfer", table, NULL, NULL) ==
           STATUS_OBJECT_NAME_NOT_FOUND);
    table[0].DefaultType = REG_SZ << RTL_QUERY_REGISTRY_TYPECHECK_SHIFT;
    EXPECT(RtlQueryRegistryValues(RTL_REGISTRY_SERVICES, L"xfer", table, NULL, NULL) ==
           STATUS_OBJECT_TYPE_MISMATCH);
    EXPECT(NT_SUCCESS(RtlDeleteRegistryValue(RTL_REGISTRY_SERVICES, L"xfer\\Table", L"Text")));
    EXPECT(RtlDeleteRegistryValue(RTL_REGISTRY_SERVICES, L"xfer\\Table", L"Text") ==
           STATUS_OBJECT_NAME_NOT_FOUND);
    return 0;
}

static ULONG checkObjects(VOID) {
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\DosDevices\\XferAlias");
    UNICODE_STRING global = RTL_CONSTANT_STRING(L"\\GLOBAL??\\XFERALIAS");
    UNICODE_STRING target = RTL_CONSTANT_STRING(XFER_BUFFERED);
    UNICODE_STRING eventName = RTL_CONSTANT_STRING(L"\\BaseNamedObjects\\XferEvent");
    OBJECT_ATTRIBUTES attributes;
    HANDLE handle;
    HANDLE second;
    PVOID event;
    PFILE_OBJECT file;
    PDEVICE_OBJECT device;
    UCHAR buffer[128];
    ULONG length;
    EXPECT(NT_SUCCESS(IoCreateSymbolicLink(&name, &target)));
    EXPECT(IoCreateSymbolicLink(&global, &target) == STATUS_OBJECT_NAME_COLLISION);
    EXPECT(NT_SUCCESS(IoGetDeviceObjectPointer(&global, FILE_READ_DATA, &file, &device)));
    EXPECT(NT_SUCCESS(
        ObQueryNameString(device, (POBJECT_NAME_INFORMATION)buffer, sizeof(buffer), &length)));
    EXPECT(RtlEqualUnicodeString(&((POBJECT_NAME_INFORMATION)buffer)->Name, &target, FALSE));
    ObDereferenceObject(file);
    EXPECT(NT_SUCCESS(IoDeleteSymbolicLink(&name)));
    EXPECT(IoDeleteSymbolicLink(&name) == STATUS_OBJECT_NAME_NOT_FOUND);

    InitializeObjectAttributes(&attributes, &eventName, OBJ_KERNEL_HANDLE, NULL, NULL);
    EXPECT(ZwOpenEvent(&handle, EVENT_ALL_ACCESS, &attributes) == STATUS_OBJECT_NAME_NOT_FOUND);
    EXPECT(NT_SUCCESS(
        ZwCreateEvent(&handle, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE)));
    EXPECT((LONG_PTR)handle < 0); // a kernel handle
    EXPECT(NT_SUCCESS(ZwOpenEvent(&second, EVENT_ALL_ACCESS, &attributes)));
    EXPECT(ObReferenceObjectByHandle(second, 0, *IoFileObjectType, KernelMode, &event, NULL) ==
           STATUS_OBJECT_TYPE_MISMATCH);
    EXPECT(NT_SUCCESS(
        ObReferenceObjectByHandle(second, 0, *ExEventObjectType, KernelMode, &event, NULL)));
    EXPECT(NT_SUCCESS(ZwSetEvent(handle, NULL)) && KeReadStateEvent(event));
    EXPECT(ZwWaitForSingleObject(second, FALSE, NULL) == STATUS_SUCCESS);
    ZwClose(second);
    ZwClose(handle);
    // Its last handle took the name with it, though we still hold the object.
    EXPECT(ZwOpenEvent(&handle, EVENT_ALL_ACCESS, &attributes) == STATUS_OBJECT_NAME_NOT_FOUND);
    EXPECT(KeReadStateEvent(event));
    ObDereferenceObject(event);
    EXPECT(ZwClose(second) == STATUS_INVALID_HANDLE);
    return 0;
}

ULONG XferSelfTest(PDEVICE_OBJECT device, PUNICODE_STRING registryPath) {
    ULONG line = checkSynchronousRequest();
    line = line ? line : checkOwnIrp();
    line = line ? line : checkRemoveLock();
    line = line ? line : checkDeviceTimer(device);
    line = line ? line : checkRegistry(registryPath);
    line = line ? line : checkQueryTable();
    return line ? line : checkObjects();
}

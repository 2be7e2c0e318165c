/*
 * Waiting by handle, and the objects one makes only to wait for them: events and semaphores.
 */
#include "host/kernel/ob/obp.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/services.h"

static POBJECT_TYPE eventType;
static POBJECT_TYPE semaphoreType;

// Drivers import these names as pointers to the kernel's variables, so the variables themselves
// cannot carry the names that the headers declare.
#pragma comment(linker, "/export:ExEventObjectType=ObpEventTypeExport,CONSTANT")
#pragma comment(linker, "/export:ExSemaphoreObjectType=ObpSemaphoreTypeExport,CONSTANT")
POBJECT_TYPE ObpEventTypeExport;
POBJECT_TYPE ObpSemaphoreTypeExport;

NTSTATUS ObpInitWaitTypes(VOID) {
    static const OB_TYPE_INIT event = {.Name = L"Event",
                                       .Mapping = {STANDARD_RIGHTS_READ | EVENT_QUERY_STATE,
                                                   STANDARD_RIGHTS_WRITE | EVENT_MODIFY_STATE,
                                                   STANDARD_RIGHTS_EXECUTE | SYNCHRONIZE,
                                                   EVENT_ALL_ACCESS},
                                       .ValidAccess = EVENT_ALL_ACCESS};
    static const OB_TYPE_INIT semaphore = {
        .Name = L"Semaphore",
        .Mapping = {STANDARD_RIGHTS_READ | SEMAPHORE_QUERY_STATE,
                    STANDARD_RIGHTS_WRITE | SEMAPHORE_MODIFY_STATE,
                    STANDARD_RIGHTS_EXECUTE | SYNCHRONIZE, SEMAPHORE_ALL_ACCESS},
        .ValidAccess = SEMAPHORE_ALL_ACCESS};
    NTSTATUS status = ObpCreateType(&event, &eventType);
    if (NT_SUCCESS(status)) {
        status = ObpCreateType(&semaphore, &semaphoreType);
    }
    ObpEventTypeExport = eventType;
    ObpSemaphoreTypeExport = semaphoreType;
    return status;
}

// Reads a LARGE_INTEGER timeout of the caller. NULL stays NULL.
static NTSTATUS captureTimeout(const LARGE_INTEGER *source, KPROCESSOR_MODE mode,
                               LARGE_INTEGER *storage, LARGE_INTEGER **ret_timeout) {
    *ret_timeout = NULL;
    if (!source) {
        return STATUS_SUCCESS;
    }
    __try {
        if (mode != KernelMode) {
            ProbeForRead((PVOID)source, sizeof(*source), sizeof(ULONG));
        }
        *storage = *source;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    *ret_timeout = storage;
    return STATUS_SUCCESS;
}

NTSTATUS NtWaitForSingleObject(HANDLE Handle, BOOLEAN Alertable, PLARGE_INTEGER Timeout) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    LARGE_INTEGER storage;
    LARGE_INTEGER *timeout;
    PVOID object;
    NTSTATUS status = captureTimeout(Timeout, mode, &storage, &timeout);
    if (NT_SUCCESS(status)) {
        status = ObReferenceObjectByHandle(Handle, SYNCHRONIZE, NULL, mode, &object, NULL);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PVOID waitable = ObpWaitObject(object);
    status = waitable ? KeWaitForSingleObject(waitable, UserRequest, mode, Alertable, timeout)
                      : STATUS_OBJECT_TYPE_MISMATCH;
    ObfDereferenceObject(object);
    return status;
}

NTSTATUS NtWaitForMultipleObjects(ULONG Count, HANDLE Handles[], WAIT_TYPE WaitType,
                                  BOOLEAN Alertable, PLARGE_INTEGER Timeout) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    PVOID objects[MAXIMUM_WAIT_OBJECTS];
    PVOID waitables[MAXIMUM_WAIT_OBJECTS];
    HANDLE handles[MAXIMUM_WAIT_OBJECTS];
    LARGE_INTEGER storage;
    LARGE_INTEGER *timeout;
    ULONG referenced = 0;

    if (Count == 0 || Count > MAXIMUM_WAIT_OBJECTS) {
        return STATUS_INVALID_PARAMETER_1;
    }
    if (WaitType != WaitAll && WaitType != WaitAny) {
        return STATUS_INVALID_PARAMETER_3;
    }
    NTSTATUS status = captureTimeout(Timeout, mode, &storage, &timeout);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PKWAIT_BLOCK blocks =
        ExAllocatePool2(POOL_FLAG_NON_PAGED, Count * sizeof(KWAIT_BLOCK), OBP_TAG_OBJECT);
    if (!blocks) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        if (mode != KernelMode) {
            ProbeForRead(Handles, Count * sizeof(HANDLE), sizeof(HANDLE));
        }
        RtlCopyMemory(handles, Handles, Count * sizeof(HANDLE));
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    while (NT_SUCCESS(status) && referenced < Count) {
        status = ObReferenceObjectByHandle(handles[referenced], SYNCHRONIZE, NULL, mode,
                                           &objects[referenced], NULL);
        if (NT_SUCCESS(status)) {
            waitables[referenced] = ObpWaitObject(objects[referenced]);
            status = waitables[referenced] ? STATUS_SUCCESS : STATUS_OBJECT_TYPE_MISMATCH;
            referenced++;
        }
    }
    if (NT_SUCCESS(status)) {
        status = KeWaitForMultipleObjects(Count, waitables, WaitType, UserRequest, mode, Alertable,
                                          timeout, blocks);
    }
    while (referenced) {
        ObfDereferenceObject(objects[--referenced]);
    }
    ExFreePoolWithTag(blocks, OBP_TAG_OBJECT);
    return status;
}

NTSTATUS NtDelayExecution(BOOLEAN Alertable, PLARGE_INTEGER DelayInterval) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    LARGE_INTEGER storage;
    LARGE_INTEGER *timeout;
    NTSTATUS status = captureTimeout(DelayInterval, mode, &storage, &timeout);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    return timeout ? KeDelayExecutionThread(mode, Alertable, timeout) : STATUS_ACCESS_VIOLATION;
}

static NTSTATUS createWaitObject(POBJECT_TYPE type, SIZE_T size, PHANDLE ret_handle,
                                 ACCESS_MASK access, POBJECT_ATTRIBUTES attributes,
                                 VOID (*init)(PVOID object, LONG a, LONG b), LONG a, LONG b) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    OB_ATTRIBUTES captured;
    NTSTATUS status = ObpCaptureAttributes(attributes, mode, &captured);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PVOID object;
    status = ObpAllocateObject(type, size, &object);
    if (NT_SUCCESS(status)) {
        init(object, a, b);
        status = ObpInsertAndOpen(object, &captured, access, mode, ret_handle);
    }
    ObpReleaseAttributes(&captured);
    return status;
}

static VOID initEvent(PVOID object, LONG type, LONG signalled) {
    KeInitializeEvent(object, (EVENT_TYPE)type, (BOOLEAN)signalled);
}

static VOID initSemaphore(PVOID object, LONG initial, LONG maximum) {
    KeInitializeSemaphore(object, initial, maximum);
}

NTSTATUS NtCreateEvent(PHANDLE EventHandle, ACCESS_MASK DesiredAccess,
                       POBJECT_ATTRIBUTES ObjectAttributes, EVENT_TYPE EventType,
                       BOOLEAN InitialState) {
    if (EventType != NotificationEvent && EventType != SynchronizationEvent) {
        return STATUS_INVALID_PARAMETER_4;
    }
    return createWaitObject(eventType, sizeof(KEVENT), EventHandle, DesiredAccess, ObjectAttributes,
                            initEvent, (LONG)EventType, InitialState);
}

NTSTATUS NtOpenEvent(PHANDLE EventHandle, ACCESS_MASK DesiredAccess,
                     POBJECT_ATTRIBUTES ObjectAttributes) {
    return ObpOpenByAttributes(ObjectAttributes, eventType, DesiredAccess, ExGetPreviousMode(),
                               NULL, EventHandle);
}

NTSTATUS NtCreateSemaphore(PHANDLE SemaphoreHandle, ACCESS_MASK DesiredAccess,
                           POBJECT_ATTRIBUTES ObjectAttributes, LONG InitialCount,
                           LONG MaximumCount) {
    if (MaximumCount <= 0 || InitialCount < 0 || InitialCount > MaximumCount) {
        return STATUS_INVALID_PARAMETER;
    }
    return createWaitObject(semaphoreType, sizeof(KSEMAPHORE), SemaphoreHandle, DesiredAccess,
                            ObjectAttributes, initSemaphore, InitialCount, MaximumCount);
}

static NTSTATUS writeLong(PLONG target, LONG value, KPROCESSOR_MODE mode) {
    if (!target) {
        return STATUS_SUCCESS;
    }
    __try {
        if (mode != KernelMode) {
            ProbeForWrite(target, sizeof(*target), sizeof(LONG));
        }
        *target = value;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return GetExceptionCode();
    }
    return STATUS_SUCCESS;
}

NTSTATUS NtSetEvent(HANDLE EventHandle, PLONG PreviousState) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    PKEVENT event;
    NTSTATUS status = ObReferenceObjectByHandle(EventHandle, EVENT_MODIFY_STATE, eventType, mode,
                                                (PVOID *)&event, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    LONG previous = KeSetEvent(event, EVENT_INCREMENT, FALSE);
    ObfDereferenceObject(event);
    return writeLong(PreviousState, previous, mode);
}

NTSTATUS NtResetEvent(HANDLE EventHandle, PLONG PreviousState) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    PKEVENT event;
    NTSTATUS status = ObReferenceObjectByHandle(EventHandle, EVENT_MODIFY_STATE, eventType, mode,
                                                (PVOID *)&event, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    LONG previous = KeResetEvent(event);
    ObfDereferenceObject(event);
    return writeLong(PreviousState, previous, mode);
}

NTSTATUS NtClearEvent(HANDLE EventHandle) { return NtResetEvent(EventHandle, NULL); }

NTSTATUS NtReleaseSemaphore(HANDLE SemaphoreHandle, LONG ReleaseCount, PLONG PreviousCount) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    PKSEMAPHORE semaphore;
    LONG previous = 0;
    if (ReleaseCount <= 0) {
        return STATUS_INVALID_PARAMETER;
    }
    NTSTATUS status = ObReferenceObjectByHandle(SemaphoreHandle, SEMAPHORE_MODIFY_STATE,
                                                semaphoreType, mode, (PVOID *)&semaphore, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    __try {
        previous = KeReleaseSemaphore(semaphore, IO_NO_INCREMENT, ReleaseCount, FALSE);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    ObfDereferenceObject(semaphore);
    return NT_SUCCESS(status) ? writeLong(PreviousCount, previous, mode) : status;
}

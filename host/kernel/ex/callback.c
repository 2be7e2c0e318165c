/* Callback objects: ExCreateCallback and its kin. */
#include "host/kernel/inc/ke.h"
#include "host/kernel/inc/ob.h"

#define EXP_CALLBACK_TAG 'bCxE'

struct _CALLBACK_OBJECT {
    LIST_ENTRY RegistrationListHead;
    BOOLEAN AllowMultiple;
};

typedef struct _EXP_REGISTRATION {
    LIST_ENTRY ListEntry;
    PCALLBACK_OBJECT Object;
    PCALLBACK_FUNCTION Function;
    PVOID Context;
    ULONG Busy; /* calls in progress */
    BOOLEAN Unregistered;
} EXP_REGISTRATION;

static POBJECT_TYPE ExpCallbackType;

static NTSTATUS ExpNeedType(void) {
    OB_TYPE_INIT Init = {
        .Name = L"Callback",
        .ValidAccess = STANDARD_RIGHTS_ALL | 3,
        .WaitOffset = OB_NOT_WAITABLE,
    };

    return ExpCallbackType != NULL ? STATUS_SUCCESS : ObpCreateType(&Init, &ExpCallbackType);
}

static NTSTATUS ExpMakeCallback(const OB_ATTRIBUTES *Attributes, BOOLEAN AllowMultiple,
                                PCALLBACK_OBJECT *ret_Object) {
    PVOID Body;
    PCALLBACK_OBJECT Object;
    PVOID Existing = NULL;
    NTSTATUS Status = ObpAllocateObject(ExpCallbackType, sizeof(*Object), &Body);

    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    Object = Body;
    InitializeListHead(&Object->RegistrationListHead);
    Object->AllowMultiple = AllowMultiple;
    if (Attributes->Name.Buffer != NULL) {
        Status = ObpInsertName(Object, NULL, &Attributes->Name, Attributes->Attributes, &Existing);
        if (Status == STATUS_OBJECT_NAME_COLLISION && Existing != NULL) {
            ObDereferenceObject(Object);
            *ret_Object = Existing;
            return STATUS_SUCCESS;
        }
        if (!NT_SUCCESS(Status)) {
            ObDereferenceObject(Object);
            return Status;
        }
    }
    *ret_Object = Object;
    return STATUS_SUCCESS;
}

NTSTATUS ExCreateCallback(PCALLBACK_OBJECT *CallbackObject, POBJECT_ATTRIBUTES ObjectAttributes,
                          BOOLEAN Create, BOOLEAN AllowMultipleCallbacks) {
    OB_ATTRIBUTES Attributes;
    PVOID Found;
    NTSTATUS Status = ExpNeedType();

    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    Status = ObpCaptureAttributes(ObjectAttributes, KernelMode, &Attributes);
    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    if (Create) {
        Status = ExpMakeCallback(&Attributes, AllowMultipleCallbacks, CallbackObject);
    } else {
        Status = ObpLookup(Attributes.Root, &Attributes.Name, Attributes.Attributes,
                           ExpCallbackType, KernelMode, NULL, &Found);
        if (NT_SUCCESS(Status)) {
            *CallbackObject = Found;
        }
    }
    ObpReleaseAttributes(&Attributes);
    return Status;
}

PVOID ExRegisterCallback(PCALLBACK_OBJECT CallbackObject, PCALLBACK_FUNCTION CallbackFunction,
                         PVOID CallbackContext) {
    EXP_REGISTRATION *Registration;

    if (!CallbackObject->AllowMultiple && !IsListEmpty(&CallbackObject->RegistrationListHead)) {
        return NULL;
    }
    Registration = ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*Registration), EXP_CALLBACK_TAG);
    if (Registration == NULL) {
        return NULL;
    }
    *Registration = (EXP_REGISTRATION){
        .Object = CallbackObject, .Function = CallbackFunction, .Context = CallbackContext};
    ObReferenceObject(CallbackObject);
    InsertTailList(&CallbackObject->RegistrationListHead, &Registration->ListEntry);
    return Registration;
}

void ExUnregisterCallback(PVOID CallbackRegistration) {
    EXP_REGISTRATION *Registration = CallbackRegistration;

    Registration->Unregistered = TRUE;
    /* When it returns, the function is not running and will not run any more. */
    while (Registration->Busy != 0) {
        LARGE_INTEGER Interval = {.QuadPart = -10};

        KeDelayExecutionThread(KernelMode, FALSE, &Interval);
    }
    RemoveEntryList(&Registration->ListEntry);
    ObDereferenceObject(Registration->Object);
    ExFreePoolWithTag(Registration, EXP_CALLBACK_TAG);
}

void ExNotifyCallback(PVOID CallbackObject, PVOID Argument1, PVOID Argument2) {
    PCALLBACK_OBJECT Object = CallbackObject;
    PLIST_ENTRY Entry;

    if (Object == NULL) {
        return;
    }
    Entry = Object->RegistrationListHead.Flink;
    while (Entry != &Object->RegistrationListHead) {
        EXP_REGISTRATION *Registration = CONTAINING_RECORD(Entry, EXP_REGISTRATION, ListEntry);

        Registration->Busy++; /* keeps it in the list while it runs */
        if (!Registration->Unregistered) {
            Registration->Function(Registration->Context, Argument1, Argument2);
        }
        Entry = Entry->Flink;
        Registration->Busy--;
    }
}

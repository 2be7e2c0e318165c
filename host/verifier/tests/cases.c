/*
 * One driver with a case for each violation in codes.def. The service key's values say which case
 * to run (Case) and whether to break the rule (Trip 1) or to do the same thing right (Trip 0).
 */
#include "cases.h"

DRIVER_INITIALIZE DriverEntry;
static DRIVER_UNLOAD Unload;

static const struct {
    PCWSTR Name;
    void (*Run)(BOOLEAN Trip);
} Cases[] = {
#define CODE(identifier, bugcheck, parameter, title, explanation) {L## #identifier, identifier},
#define FAULT(identifier, bugcheck) {L## #identifier, identifier},
#include "host/verifier/codes.def"
    {L"FaultInjection", FaultInjection},
};

static BOOLEAN ReadValue(HANDLE Key, PCWSTR Name, ULONG Type, PVOID Data, ULONG Size) {
    static UCHAR Room[256];
    PKEY_VALUE_PARTIAL_INFORMATION Information = (PKEY_VALUE_PARTIAL_INFORMATION)Room;
    UNICODE_STRING ValueName;
    ULONG Length;

    RtlInitUnicodeString(&ValueName, Name);
    if (!NT_SUCCESS(ZwQueryValueKey(Key, &ValueName, KeyValuePartialInformation, Information,
                                    sizeof(Room), &Length)) ||
        Information->Type != Type || Information->DataLength > Size) {
        return FALSE;
    }
    RtlCopyMemory(Data, Information->Data, Information->DataLength);
    return TRUE;
}

PDRIVER_OBJECT TestDriver;

static void Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    OBJECT_ATTRIBUTES Attributes;
    HANDLE Key;
    WCHAR Name[64] = {0};
    ULONG Trip = 0;
    BOOLEAN Found;

    DriverObject->DriverUnload = Unload;
    TestDriver = DriverObject;
    InitializeObjectAttributes(&Attributes, RegistryPath, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE,
                               NULL, NULL);
    if (!NT_SUCCESS(ZwOpenKey(&Key, KEY_READ, &Attributes))) {
        return STATUS_UNSUCCESSFUL;
    }
    Found = ReadValue(Key, L"Case", REG_SZ, Name, sizeof(Name) - sizeof(WCHAR)) &&
            ReadValue(Key, L"Trip", REG_DWORD, &Trip, sizeof(Trip));
    ZwClose(Key);
    if (!Found) {
        DbgPrint("case: no case is given\n");
        return STATUS_UNSUCCESSFUL;
    }
    for (ULONG i = 0; i < ARRAYSIZE(Cases); i++) {
        if (wcscmp(Name, Cases[i].Name) == 0) {
            Cases[i].Run(Trip != 0);
            DbgPrint("case: %ws ran to its end\n", Name);
            return STATUS_SUCCESS;
        }
    }
    DbgPrint("case: there is no case %ws\n", Name);
    return STATUS_UNSUCCESSFUL;
}

/*
 * WdmlibIoCreateDeviceSecure: a named device that nobody can open before its security descriptor
 * stands. What an administrator has set for the device's class goes before what the driver asks.
 */
#include <ntifs.h>

#include <wdmsec.h>

#include "sddl.h"

enum { TAG = 'cesW' };

static const WCHAR ClassKey[] = L"\\Registry\\Machine\\System\\CurrentControlSet\\Control\\Class\\";
static const WCHAR Properties[] = L"\\Properties";
enum { GUID_TEXT_SIZE = 38 * sizeof(WCHAR) }; /* with its braces */

struct settings {
    ULONG Type;
    ULONG Characteristics;
    BOOLEAN Exclusive;
    PSECURITY_DESCRIPTOR Descriptor; /* to free, whoever asked for it */
};

/* A value of a key, to free; STATUS_OBJECT_NAME_NOT_FOUND when there is none of that type. */
static NTSTATUS ReadValue(HANDLE Key, PCWSTR Name, ULONG Type, ULONG MinSize,
                          PKEY_VALUE_PARTIAL_INFORMATION *Value) {
    UNICODE_STRING NameString;
    ULONG Size = 0;
    NTSTATUS Status;

    *Value = NULL;
    RtlInitUnicodeString(&NameString, Name);
    Status = ZwQueryValueKey(Key, &NameString, KeyValuePartialInformation, NULL, 0, &Size);
    if (Status != STATUS_BUFFER_TOO_SMALL && Status != STATUS_BUFFER_OVERFLOW) {
        return NT_SUCCESS(Status) ? STATUS_OBJECT_NAME_NOT_FOUND : Status;
    }
    *Value = ExAllocatePoolWithTag(PagedPool, Size, TAG);
    if (*Value == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    Status = ZwQueryValueKey(Key, &NameString, KeyValuePartialInformation, *Value, Size, &Size);
    if (NT_SUCCESS(Status) && ((*Value)->Type != Type || (*Value)->DataLength < MinSize)) {
        Status = STATUS_OBJECT_NAME_NOT_FOUND;
    }
    if (!NT_SUCCESS(Status)) {
        ExFreePoolWithTag(*Value, TAG);
        *Value = NULL;
    }
    return Status;
}

static NTSTATUS ReadNumber(HANDLE Key, PCWSTR Name, ULONG *Number) {
    PKEY_VALUE_PARTIAL_INFORMATION Value;
    NTSTATUS Status = ReadValue(Key, Name, REG_DWORD, sizeof(*Number), &Value);

    if (NT_SUCCESS(Status)) {
        RtlCopyMemory(Number, Value->Data, sizeof(*Number));
        ExFreePoolWithTag(Value, TAG);
    }
    return Status == STATUS_OBJECT_NAME_NOT_FOUND ? STATUS_SUCCESS : Status;
}

static NTSTATUS ReadDescriptor(HANDLE Key, PSECURITY_DESCRIPTOR *Descriptor) {
    PKEY_VALUE_PARTIAL_INFORMATION Value;
    NTSTATUS Status =
        ReadValue(Key, L"Security", REG_BINARY, sizeof(SECURITY_DESCRIPTOR_RELATIVE), &Value);

    if (Status == STATUS_OBJECT_NAME_NOT_FOUND) {
        return STATUS_SUCCESS;
    }
    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    if (!SeValidSecurityDescriptor(Value->DataLength, Value->Data)) {
        ExFreePoolWithTag(Value, TAG);
        return STATUS_INVALID_SECURITY_DESCR;
    }
    /* The allocation begins with the descriptor, so that it can be freed by that address. */
    RtlMoveMemory(Value, Value->Data, Value->DataLength);
    *Descriptor = Value;
    return STATUS_SUCCESS;
}

static NTSTATUS OpenClass(LPCGUID ClassGuid, HANDLE *Key) {
    WCHAR Buffer[RTL_NUMBER_OF(ClassKey) + RTL_NUMBER_OF(Properties) +
                 GUID_TEXT_SIZE / sizeof(WCHAR)];
    UNICODE_STRING Path = {0, sizeof(Buffer), Buffer};
    UNICODE_STRING Guid;
    OBJECT_ATTRIBUTES Attributes;
    NTSTATUS Status = RtlStringFromGUID(ClassGuid, &Guid);

    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    Status = RtlAppendUnicodeToString(&Path, ClassKey);
    if (NT_SUCCESS(Status)) {
        Status = RtlAppendUnicodeStringToString(&Path, &Guid);
    }
    if (NT_SUCCESS(Status)) {
        Status = RtlAppendUnicodeToString(&Path, Properties);
    }
    RtlFreeUnicodeString(&Guid);
    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    InitializeObjectAttributes(&Attributes, &Path, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL,
                               NULL);
    return ZwOpenKey(Key, KEY_READ, &Attributes);
}

/* What the registry says about a class replaces what is in Settings; silence leaves it. */
static NTSTATUS ReadClass(LPCGUID ClassGuid, struct settings *Settings) {
    ULONG Exclusive = Settings->Exclusive;
    HANDLE Key;
    NTSTATUS Status = OpenClass(ClassGuid, &Key);

    if (Status == STATUS_OBJECT_NAME_NOT_FOUND || Status == STATUS_OBJECT_PATH_NOT_FOUND) {
        return STATUS_SUCCESS;
    }
    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    Status = ReadNumber(Key, L"DeviceType", &Settings->Type);
    if (NT_SUCCESS(Status)) {
        Status = ReadNumber(Key, L"DeviceCharacteristics", &Settings->Characteristics);
    }
    if (NT_SUCCESS(Status)) {
        Status = ReadNumber(Key, L"Exclusive", &Exclusive);
    }
    if (NT_SUCCESS(Status)) {
        Settings->Exclusive = Exclusive != 0;
        Status = ReadDescriptor(Key, &Settings->Descriptor);
    }
    ZwClose(Key);
    return Status;
}

/* A descriptor with the list that the text describes right behind it, in one allocation. */
static NTSTATUS DescriptorOfText(PCUNICODE_STRING Text, PSECURITY_DESCRIPTOR *Descriptor) {
    ULONG Length = Text->Length / sizeof(WCHAR);
    unsigned Size;
    PISECURITY_DESCRIPTOR Made;
    PACL Acl;
    NTSTATUS Status;

    if (SddlToAcl(Text->Buffer, Length, NULL, 0, &Size) != SDDL_NO_ROOM) {
        return STATUS_INVALID_PARAMETER;
    }
    Made = ExAllocatePoolWithTag(PagedPool, sizeof(*Made) + Size, TAG);
    if (Made == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    Acl = (PACL)(Made + 1);
    SddlToAcl(Text->Buffer, Length, (unsigned char *)Acl, Size, &Size);
    Status = RtlCreateSecurityDescriptor(Made, SECURITY_DESCRIPTOR_REVISION);
    if (NT_SUCCESS(Status)) {
        Status = RtlSetDaclSecurityDescriptor(Made, TRUE, Acl, FALSE);
    }
    if (!NT_SUCCESS(Status)) {
        ExFreePoolWithTag(Made, TAG);
        return Status;
    }
    Made->Control |= SE_DACL_PROTECTED;
    *Descriptor = Made;
    return STATUS_SUCCESS;
}

static NTSTATUS SetDescriptor(PDEVICE_OBJECT Device, PSECURITY_DESCRIPTOR Descriptor) {
    HANDLE Handle;
    NTSTATUS Status = ObOpenObjectByPointer(Device, OBJ_KERNEL_HANDLE, NULL, WRITE_DAC, NULL,
                                            KernelMode, &Handle);

    if (NT_SUCCESS(Status)) {
        Status = ZwSetSecurityObject(Handle, DACL_SECURITY_INFORMATION, Descriptor);
        ZwClose(Handle);
    }
    return Status;
}

static NTSTATUS CreateDevice(PDRIVER_OBJECT DriverObject, ULONG ExtensionSize, PUNICODE_STRING Name,
                             const struct settings *Settings, PDEVICE_OBJECT *DeviceObject) {
    PDEVICE_OBJECT Device;
    NTSTATUS Status = IoCreateDevice(DriverObject, ExtensionSize, Name, Settings->Type,
                                     Settings->Characteristics, Settings->Exclusive, &Device);

    if (!NT_SUCCESS(Status)) {
        return Status;
    }
    /* The device is still initializing, and so cannot be opened without what is set here. */
    Status = SetDescriptor(Device, Settings->Descriptor);
    if (!NT_SUCCESS(Status)) {
        IoDeleteDevice(Device);
        return Status;
    }
    *DeviceObject = Device;
    return STATUS_SUCCESS;
}

NTSTATUS WdmlibIoCreateDeviceSecure(PDRIVER_OBJECT DriverObject, ULONG DeviceExtensionSize,
                                    PUNICODE_STRING DeviceName, ULONG DeviceType,
                                    ULONG DeviceCharacteristics, BOOLEAN Exclusive,
                                    PCUNICODE_STRING DefaultSDDLString, LPCGUID DeviceClassGuid,
                                    PDEVICE_OBJECT *DeviceObject) {
    struct settings Settings = {DeviceType, DeviceCharacteristics, Exclusive, NULL};
    NTSTATUS Status = STATUS_SUCCESS;

    PAGED_CODE();
    *DeviceObject = NULL;
    if (DeviceName == NULL && !(DeviceCharacteristics & FILE_AUTOGENERATED_DEVICE_NAME)) {
        return STATUS_INVALID_PARAMETER;
    }
    if (DeviceClassGuid != NULL) {
        Status = ReadClass(DeviceClassGuid, &Settings);
    }
    if (NT_SUCCESS(Status) && Settings.Descriptor == NULL) {
        Status = DescriptorOfText(DefaultSDDLString, &Settings.Descriptor);
    }
    if (NT_SUCCESS(Status)) {
        Status =
            CreateDevice(DriverObject, DeviceExtensionSize, DeviceName, &Settings, DeviceObject);
    }
    if (Settings.Descriptor != NULL) {
        ExFreePoolWithTag(Settings.Descriptor, TAG);
    }
    return Status;
}

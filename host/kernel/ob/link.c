/*
 * Symbolic links of the namespace.
 */
#include "host/kernel/ob/obp.h"
#include "host/kernel/inc/services.h"

POBJECT_TYPE ObpSymbolicLinkType;

static NTSTATUS parseSymbolicLink(PVOID object, OB_PARSE *parse, PVOID *ret_object,
                                  PUNICODE_STRING ret_reparse) {
    UNREFERENCED_PARAMETER(ret_object);
    POB_SYMBOLIC_LINK link = object;
    ULONG length = (ULONG)link->Target.Length + parse->Remaining.Length;
    if (length > UNICODE_STRING_MAX_BYTES) {
        return STATUS_NAME_TOO_LONG;
    }
    PWCHAR buffer = ExAllocatePool2(POOL_FLAG_PAGED, length + sizeof(WCHAR), OBP_TAG_NAME);
    if (!buffer) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    RtlCopyMemory(buffer, link->Target.Buffer, link->Target.Length);
    RtlCopyMemory((PUCHAR)buffer + link->Target.Length, parse->Remaining.Buffer,
                  parse->Remaining.Length);
    ret_reparse->Buffer = buffer;
    ret_reparse->Length = (USHORT)length;
    ret_reparse->MaximumLength = (USHORT)length;
    return STATUS_REPARSE;
}

static VOID deleteSymbolicLink(PVOID object) {
    POB_SYMBOLIC_LINK link = object;
    if (link->Target.Buffer) {
        ExFreePoolWithTag(link->Target.Buffer, OBP_TAG_NAME);
    }
}

static NTSTATUS newSymbolicLink(PCUNICODE_STRING target, POB_SYMBOLIC_LINK *ret_link) {
    POB_SYMBOLIC_LINK link;
    NTSTATUS status = ObpAllocateObject(ObpSymbolicLinkType, sizeof(*link), (PVOID *)&link);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    link->Target.Buffer =
        ExAllocatePool2(POOL_FLAG_PAGED, (SIZE_T)target->Length + sizeof(WCHAR), OBP_TAG_NAME);
    if (!link->Target.Buffer) {
        ObfDereferenceObject(link);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    link->Target.MaximumLength = target->Length;
    RtlCopyUnicodeString(&link->Target, target);
    KeQuerySystemTime(&link->CreationTime);
    *ret_link = link;
    return STATUS_SUCCESS;
}

NTSTATUS IoCreateSymbolicLink(PUNICODE_STRING SymbolicLinkName, PUNICODE_STRING DeviceName) {
    POB_SYMBOLIC_LINK link;
    NTSTATUS status = newSymbolicLink(DeviceName, &link);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ObpInsertName(link, NULL, SymbolicLinkName, OBJ_PERMANENT, NULL);
    ObfDereferenceObject(link);
    return status;
}

// There is one security domain here, so the unprotected form grants nothing more.
NTSTATUS IoCreateUnprotectedSymbolicLink(PUNICODE_STRING SymbolicLinkName,
                                         PUNICODE_STRING DeviceName) {
    return IoCreateSymbolicLink(SymbolicLinkName, DeviceName);
}

NTSTATUS IoDeleteSymbolicLink(PUNICODE_STRING SymbolicLinkName) {
    PVOID link;
    NTSTATUS status = ObpLookup(NULL, SymbolicLinkName, OBJ_OPENLINK, ObpSymbolicLinkType,
                                KernelMode, NULL, &link);
    if (NT_SUCCESS(status)) {
        ObMakeTemporaryObject(link);
        ObfDereferenceObject(link);
    }
    return status;
}

static NTSTATUS makeLink(PCWSTR name, PCWSTR target) {
    UNICODE_STRING from;
    UNICODE_STRING to;
    RtlInitUnicodeString(&from, name);
    RtlInitUnicodeString(&to, target);
    return IoCreateSymbolicLink(&from, &to);
}

NTSTATUS ObpInitLinks(VOID) {
    static const OB_TYPE_INIT linkType = {
        .Name = L"SymbolicLink",
        .Mapping = {STANDARD_RIGHTS_READ | SYMBOLIC_LINK_QUERY, STANDARD_RIGHTS_WRITE,
                    STANDARD_RIGHTS_EXECUTE | SYMBOLIC_LINK_QUERY, SYMBOLIC_LINK_ALL_ACCESS},
        .ValidAccess = SYMBOLIC_LINK_ALL_ACCESS,
        .WaitOffset = OB_NOT_WAITABLE,
        .Procedures = {.Delete = deleteSymbolicLink, .Parse = parseSymbolicLink}};
    NTSTATUS status = ObpCreateType(&linkType, &ObpSymbolicLinkType);
    if (!NT_SUCCESS(status) || !ObpNameType(ObpSymbolicLinkType)) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    // NT gives each session its own \??; here is one session.
    status = makeLink(L"\\??", L"\\GLOBAL??");
    if (NT_SUCCESS(status)) {
        status = makeLink(L"\\DosDevices", L"\\??");
    }
    if (NT_SUCCESS(status)) {
        status = makeLink(L"\\GLOBAL??\\Global", L"\\GLOBAL??");
    }
    if (NT_SUCCESS(status)) {
        status = makeLink(L"\\GLOBAL??\\GLOBALROOT", L"\\");
    }
    return status;
}

NTSTATUS NtOpenSymbolicLinkObject(PHANDLE LinkHandle, ACCESS_MASK DesiredAccess,
                                  POBJECT_ATTRIBUTES ObjectAttributes) {
    // Opening a link by this service opens the link itself.
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    OB_ATTRIBUTES attributes;
    NTSTATUS status = ObpCaptureAttributes(ObjectAttributes, mode, &attributes);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    PVOID link;
    status = ObpLookup(attributes.Root, &attributes.Name, attributes.Attributes | OBJ_OPENLINK,
                       ObpSymbolicLinkType, mode, NULL, &link);
    if (NT_SUCCESS(status)) {
        HANDLE handle;
        status = ObpCreateHandle(link, ObpMapAccess(ObpSymbolicLinkType, DesiredAccess),
                                 attributes.Attributes, &handle);
        ObfDereferenceObject(link);
        if (NT_SUCCESS(status)) {
            status = ObpWriteHandle(LinkHandle, handle, mode);
        }
    }
    ObpReleaseAttributes(&attributes);
    return status;
}

NTSTATUS NtQuerySymbolicLinkObject(HANDLE LinkHandle, PUNICODE_STRING LinkTarget,
                                   PULONG ReturnedLength) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    POB_SYMBOLIC_LINK link;
    NTSTATUS status = ObReferenceObjectByHandle(LinkHandle, SYMBOLIC_LINK_QUERY,
                                                ObpSymbolicLinkType, mode, (PVOID *)&link, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    __try {
        if (mode != KernelMode) {
            ProbeForWrite(LinkTarget, sizeof(*LinkTarget), sizeof(WCHAR));
            ProbeForWrite(LinkTarget->Buffer, LinkTarget->MaximumLength, sizeof(WCHAR));
        }
        if (ReturnedLength) {
            *ReturnedLength = link->Target.Length;
        }
        if (LinkTarget->MaximumLength < link->Target.Length) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            RtlCopyUnicodeString(LinkTarget, &link->Target);
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    ObfDereferenceObject(link);
    return status;
}

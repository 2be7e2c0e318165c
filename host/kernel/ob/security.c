/*
 * Who may open an object: its discretionary access list, kept behind the object's header.
 *
 * There is one kind of caller besides the kernel: a test client, which runs as the local system
 * account. So a list is walked for the groups of that account, and nobody has other privileges. An
 * object that was given no list lets everybody in.
 */
#include "host/kernel/ob/obp.h"
#include "host/kernel/inc/init.h"
#include "host/kernel/inc/services.h"

#define OBP_TAG_SECURITY 'cSbO'

typedef struct _CLIENT_SID {
    UCHAR Authority; // the last byte of the identifier authority
    UCHAR Count;
    ULONG Parts[2];
} CLIENT_SID;

// World, Authenticated Users, Local System, Administrators.
static const CLIENT_SID clientSids[] = {{1, 1, {0}}, {5, 1, {11}}, {5, 1, {18}}, {5, 2, {32, 544}}};

static ULONG sidLength(const SID *sid) {
    return FIELD_OFFSET(SID, SubAuthority) + sid->SubAuthorityCount * (ULONG)sizeof(ULONG);
}

static BOOLEAN isValidSid(const SID *sid, ULONG room) {
    return room >= (ULONG)FIELD_OFFSET(SID, SubAuthority) && sid->Revision == SID_REVISION &&
           sid->SubAuthorityCount <= SID_MAX_SUB_AUTHORITIES && sidLength(sid) <= room;
}

static BOOLEAN isClient(const SID *sid) {
    for (ULONG i = 0; i < RTL_NUMBER_OF(clientSids); i++) {
        const CLIENT_SID *mine = &clientSids[i];
        if (sid->IdentifierAuthority.Value[5] == mine->Authority &&
            sid->SubAuthorityCount == mine->Count &&
            !memcmp(sid->SubAuthority, mine->Parts, mine->Count * sizeof(ULONG))) {
            return TRUE;
        }
    }
    return FALSE;
}

// Each entry lies inside the list, and those that name somebody hold a whole SID.
static BOOLEAN isValidAcl(const ACL *acl, ULONG room) {
    if (room < sizeof(ACL) || acl->AclSize < sizeof(ACL) || acl->AclSize > room) {
        return FALSE;
    }
    ULONG offset = sizeof(ACL);
    for (ULONG i = 0; i < acl->AceCount; i++) {
        const ACE_HEADER *ace = (const ACE_HEADER *)((const UCHAR *)acl + offset);
        if (acl->AclSize - offset < sizeof(ACE_HEADER) || ace->AceSize < sizeof(ACE_HEADER) ||
            ace->AceSize > acl->AclSize - offset) {
            return FALSE;
        }
        ULONG start = FIELD_OFFSET(ACCESS_ALLOWED_ACE, SidStart);
        if ((ace->AceType == ACCESS_ALLOWED_ACE_TYPE || ace->AceType == ACCESS_DENIED_ACE_TYPE) &&
            (ace->AceSize < start ||
             !isValidSid((const SID *)((const UCHAR *)ace + start), ace->AceSize - start))) {
            return FALSE;
        }
        offset += ace->AceSize;
    }
    return TRUE;
}

static BOOLEAN partIsValid(ULONG length, ULONG offset, BOOLEAN isAcl, const UCHAR *base) {
    if (!offset) {
        return TRUE;
    }
    if (offset < sizeof(SECURITY_DESCRIPTOR_RELATIVE) || offset >= length) {
        return FALSE;
    }
    return isAcl ? isValidAcl((const ACL *)(base + offset), length - offset)
                 : isValidSid((const SID *)(base + offset), length - offset);
}

BOOLEAN SeValidSecurityDescriptor(ULONG Length, PSECURITY_DESCRIPTOR SecurityDescriptor) {
    const SECURITY_DESCRIPTOR_RELATIVE *descriptor = SecurityDescriptor;
    const UCHAR *base = SecurityDescriptor;
    return Length >= sizeof(*descriptor) && descriptor->Revision == SECURITY_DESCRIPTOR_REVISION &&
           (descriptor->Control & SE_SELF_RELATIVE) &&
           partIsValid(Length, descriptor->Owner, FALSE, base) &&
           partIsValid(Length, descriptor->Group, FALSE, base) &&
           partIsValid(Length, descriptor->Sacl, TRUE, base) &&
           partIsValid(Length, descriptor->Dacl, TRUE, base);
}

NTSTATUS ObpCheckAccess(PVOID object, ACCESS_MASK desired) {
    POB_HEADER header = ObpHeader(object);
    NTSTATUS status = STATUS_SUCCESS;
    ExAcquireFastMutex(&ObpNamespaceLock);
    const ACL *acl = header->Dacl;
    if (acl) {
        // MAXIMUM_ALLOWED asks for what there is; anything is enough.
        ACCESS_MASK missing = ObpMapAccess(header->Type, desired & ~(ACCESS_MASK)MAXIMUM_ALLOWED);
        BOOLEAN any = FALSE;
        ULONG offset = sizeof(ACL);
        for (ULONG i = 0; i < acl->AceCount; i++) {
            const ACCESS_ALLOWED_ACE *ace =
                (const ACCESS_ALLOWED_ACE *)((const UCHAR *)acl + offset);
            ACCESS_MASK mask = ace->Mask;
            offset += ace->Header.AceSize;
            if ((ace->Header.AceFlags & INHERIT_ONLY_ACE) ||
                ace->Header.AceType > ACCESS_DENIED_ACE_TYPE ||
                !isClient((const SID *)&ace->SidStart)) {
                continue;
            }
            RtlMapGenericMask(&mask, &header->Type->Mapping);
            if (ace->Header.AceType == ACCESS_DENIED_ACE_TYPE && (mask & missing)) {
                break;
            }
            if (ace->Header.AceType == ACCESS_ALLOWED_ACE_TYPE) {
                missing &= ~mask;
                any = TRUE;
            }
        }
        if (missing || ((desired & MAXIMUM_ALLOWED) && !any)) {
            status = STATUS_ACCESS_DENIED;
        }
    }
    ExReleaseFastMutex(&ObpNamespaceLock);
    return status;
}

// The list of a descriptor in either form; NULL: everybody.
static const ACL *daclOf(PSECURITY_DESCRIPTOR descriptor, BOOLEAN *ret_present) {
    const struct _SECURITY_DESCRIPTOR *absolute = descriptor;
    *ret_present = (absolute->Control & SE_DACL_PRESENT) != 0;
    if (!*ret_present) {
        return NULL;
    }
    if (!(absolute->Control & SE_SELF_RELATIVE)) {
        return absolute->Dacl;
    }
    ULONG offset = ((const SECURITY_DESCRIPTOR_RELATIVE *)descriptor)->Dacl;
    return offset ? (const ACL *)((const UCHAR *)descriptor + offset) : NULL;
}

static NTSTATUS copyDacl(PSECURITY_DESCRIPTOR descriptor, KPROCESSOR_MODE mode, PACL *ret_copy) {
    PACL copy = NULL;
    NTSTATUS status = STATUS_SUCCESS;
    __try {
        BOOLEAN present;
        if (mode != KernelMode) {
            ProbeForRead(descriptor, sizeof(struct _SECURITY_DESCRIPTOR), sizeof(ULONG));
        }
        if (((const struct _SECURITY_DESCRIPTOR *)descriptor)->Revision !=
            SECURITY_DESCRIPTOR_REVISION) {
            return STATUS_UNKNOWN_REVISION;
        }
        const ACL *acl = daclOf(descriptor, &present);
        if (acl) {
            if (mode != KernelMode) {
                ProbeForRead((PVOID)acl, sizeof(ACL), sizeof(ULONG));
                ProbeForRead((PVOID)acl, acl->AclSize, sizeof(ULONG));
            }
            USHORT size = acl->AclSize;
            copy = ExAllocatePool2(POOL_FLAG_PAGED, max(size, sizeof(ACL)), OBP_TAG_SECURITY);
            if (!copy) {
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            RtlCopyMemory(copy, acl, size);
            status = isValidAcl(copy, size) ? STATUS_SUCCESS : STATUS_INVALID_ACL;
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    if (!NT_SUCCESS(status) && copy) {
        ExFreePoolWithTag(copy, OBP_TAG_SECURITY);
        return status;
    }
    *ret_copy = copy;
    return status;
}

VOID ObpFreeSecurity(PVOID object) {
    POB_HEADER header = ObpHeader(object);
    if (header->Dacl) {
        ExFreePoolWithTag(header->Dacl, OBP_TAG_SECURITY);
        header->Dacl = NULL;
    }
}

NTSTATUS NtSetSecurityObject(HANDLE Handle, SECURITY_INFORMATION SecurityInformation,
                             PSECURITY_DESCRIPTOR SecurityDescriptor) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    PVOID object;
    PACL fresh;
    if ((SecurityInformation & 0xFFFF) != DACL_SECURITY_INFORMATION) {
        KiUnimplemented("NtSetSecurityObject of owner, group, audit list or label");
    }
    NTSTATUS status = ObReferenceObjectByHandle(Handle, WRITE_DAC, NULL, mode, &object, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = copyDacl(SecurityDescriptor, mode, &fresh);
    if (NT_SUCCESS(status)) {
        ExAcquireFastMutex(&ObpNamespaceLock);
        PACL old = ObpHeader(object)->Dacl;
        ObpHeader(object)->Dacl = fresh;
        ExReleaseFastMutex(&ObpNamespaceLock);
        if (old) {
            ExFreePoolWithTag(old, OBP_TAG_SECURITY);
        }
    }
    ObfDereferenceObject(object);
    return status;
}

NTSTATUS NtQuerySecurityObject(HANDLE Handle, SECURITY_INFORMATION SecurityInformation,
                               PSECURITY_DESCRIPTOR SecurityDescriptor, ULONG Length,
                               PULONG LengthNeeded) {
    KPROCESSOR_MODE mode = ExGetPreviousMode();
    PVOID object;
    if ((SecurityInformation & 0xFFFF) != DACL_SECURITY_INFORMATION) {
        KiUnimplemented("NtQuerySecurityObject of owner, group, audit list or label");
    }
    NTSTATUS status = ObReferenceObjectByHandle(Handle, READ_CONTROL, NULL, mode, &object, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    SECURITY_DESCRIPTOR_RELATIVE head = {.Revision = SECURITY_DESCRIPTOR_REVISION,
                                         .Control = SE_SELF_RELATIVE | SE_DACL_PRESENT};
    PACL copy = NULL;
    ULONG size = 0;
    ExAcquireFastMutex(&ObpNamespaceLock);
    if (ObpHeader(object)->Dacl) {
        size = ObpHeader(object)->Dacl->AclSize;
        copy = ExAllocatePool2(POOL_FLAG_PAGED, size, OBP_TAG_SECURITY);
        if (copy) {
            RtlCopyMemory(copy, ObpHeader(object)->Dacl, size);
        }
    }
    ExReleaseFastMutex(&ObpNamespaceLock);
    ObfDereferenceObject(object);
    if (size && !copy) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    head.Dacl = size ? sizeof(head) : 0;
    __try {
        if (mode != KernelMode) {
            ProbeForWrite(LengthNeeded, sizeof(*LengthNeeded), sizeof(ULONG));
            ProbeForWrite(SecurityDescriptor, Length, sizeof(ULONG));
        }
        *LengthNeeded = (ULONG)sizeof(head) + size;
        status = Length < *LengthNeeded ? STATUS_BUFFER_TOO_SMALL : STATUS_SUCCESS;
        if (NT_SUCCESS(status)) {
            RtlCopyMemory(SecurityDescriptor, &head, sizeof(head));
            RtlCopyMemory((PUCHAR)SecurityDescriptor + sizeof(head), copy, size);
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    if (copy) {
        ExFreePoolWithTag(copy, OBP_TAG_SECURITY);
    }
    return status;
}

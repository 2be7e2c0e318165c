/* Security descriptors and access masks, as far as they are plain data. */
#include <ntifs.h>

void RtlMapGenericMask(PACCESS_MASK AccessMask, const GENERIC_MAPPING *GenericMapping) {
    ACCESS_MASK Mask = *AccessMask;

    if (Mask & GENERIC_READ) {
        Mask |= GenericMapping->GenericRead;
    }
    if (Mask & GENERIC_WRITE) {
        Mask |= GenericMapping->GenericWrite;
    }
    if (Mask & GENERIC_EXECUTE) {
        Mask |= GenericMapping->GenericExecute;
    }
    if (Mask & GENERIC_ALL) {
        Mask |= GenericMapping->GenericAll;
    }
    *AccessMask =
        Mask & ~(ACCESS_MASK)(GENERIC_READ | GENERIC_WRITE | GENERIC_EXECUTE | GENERIC_ALL);
}

NTSTATUS RtlCreateSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor, ULONG Revision) {
    PISECURITY_DESCRIPTOR Descriptor = SecurityDescriptor;

    if (Revision != SECURITY_DESCRIPTOR_REVISION) {
        return STATUS_UNKNOWN_REVISION;
    }
    RtlZeroMemory(Descriptor, sizeof(*Descriptor));
    Descriptor->Revision = SECURITY_DESCRIPTOR_REVISION;
    return STATUS_SUCCESS;
}

NTSTATUS RtlSetDaclSecurityDescriptor(PSECURITY_DESCRIPTOR SecurityDescriptor, BOOLEAN DaclPresent,
                                      PACL Dacl, BOOLEAN DaclDefaulted) {
    PISECURITY_DESCRIPTOR Descriptor = SecurityDescriptor;

    if (Descriptor->Revision != SECURITY_DESCRIPTOR_REVISION) {
        return STATUS_UNKNOWN_REVISION;
    }
    if (Descriptor->Control & SE_SELF_RELATIVE) {
        return STATUS_INVALID_SECURITY_DESCR;
    }
    Descriptor->Control &= (SECURITY_DESCRIPTOR_CONTROL) ~(SE_DACL_PRESENT | SE_DACL_DEFAULTED);
    Descriptor->Dacl = DaclPresent ? Dacl : NULL;
    if (DaclPresent) {
        Descriptor->Control |= SE_DACL_PRESENT;
        if (DaclDefaulted) {
            Descriptor->Control |= SE_DACL_DEFAULTED;
        }
    }
    return STATUS_SUCCESS;
}

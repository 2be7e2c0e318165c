/*
 * Identifiers that tell one storage device from another. One is put together from all a device says
 * about itself: the identifiers of its vital product data, its descriptor with the serial number,
 * and the signature of its partition table. Each is at an offset from the beginning, 0 if there is
 * none.
 */
#ifndef CWDK_STORDUID_H
#define CWDK_STORDUID_H

#include "wdm.h"
#include "storage/property.h"

#define DUID_HARDWARE_IDS_ONLY 0

#define DUID_INCLUDE_SOFTWARE_IDS 1

#define DUID_VERSION_1 1

/* Two identifiers are those of one device, or could not be compared. */
#define DUID_MATCH_SUCCESS(_duid_status)                                                           \
    ((_duid_status) == DuidExactMatch || (_duid_status) == DuidSubIdMatch)
#define DUID_MATCH_ERROR(_duid_status) ((_duid_status) >= DuidErrorGeneral)

EXTERN_C_START

typedef enum _DUID_MATCH_STATUS {
    DuidExactMatch = 0,
    DuidSubIdMatch,
    DuidNoMatch,
    DuidErrorGeneral = 100,
    DuidErrorMissingDuid,
    DuidErrorVersionMismatch,
    DuidErrorInvalidDuid,
    DuidErrorInvalidDeviceIdDescSize,
    DuidErrorInvalidDeviceDescSize,
    DuidErrorInvalidLayoutSigSize,
    DuidErrorInvalidLayoutSigVersion,
    DuidErrorMaximum,
} DUID_MATCH_STATUS;

typedef struct _STORAGE_DEVICE_LAYOUT_SIGNATURE STORAGE_DEVICE_LAYOUT_SIGNATURE,
    *PSTORAGE_DEVICE_LAYOUT_SIGNATURE;
struct _STORAGE_DEVICE_LAYOUT_SIGNATURE {
    ULONG Version;
    ULONG Size;
    BOOLEAN Mbr;
    union {
        ULONG MbrSignature;
        GUID GptDiskId;
    } DeviceSpecific;
};

typedef struct _STORAGE_DEVICE_UNIQUE_IDENTIFIER STORAGE_DEVICE_UNIQUE_IDENTIFIER,
    *PSTORAGE_DEVICE_UNIQUE_IDENTIFIER;
struct _STORAGE_DEVICE_UNIQUE_IDENTIFIER {
    ULONG Version;
    ULONG Size;
    ULONG StorageDeviceIdOffset;
    ULONG StorageDeviceOffset;
    ULONG DriveLayoutSignatureOffset;
};

/* A part of an identifier: null if it has none, or if it does not lie inside. */
FORCEINLINE PVOID CwdkDuidPart(_In_ PSTORAGE_DEVICE_UNIQUE_IDENTIFIER Duid, _In_ ULONG Offset,
                               _In_ ULONG Least) {
    if (Offset < sizeof(*Duid) || Offset > Duid->Size || Duid->Size - Offset < Least)
        return NULL;
    return (PUCHAR)Duid + Offset;
}

/* Whether the two lists of identifiers have one of the device itself in common. */
FORCEINLINE BOOLEAN CwdkDuidShareIdentifier(_In_ PSTORAGE_DEVICE_ID_DESCRIPTOR First,
                                            _In_ PSTORAGE_DEVICE_ID_DESCRIPTOR Second) {
    const ULONG head = FIELD_OFFSET(STORAGE_IDENTIFIER, Identifier);
    ULONG at1 = FIELD_OFFSET(STORAGE_DEVICE_ID_DESCRIPTOR, Identifiers);
    ULONG i, j;

    for (i = 0; i < First->NumberOfIdentifiers && at1 + head <= First->Size; i++) {
        PSTORAGE_IDENTIFIER one = (PSTORAGE_IDENTIFIER)((PUCHAR)First + at1);
        ULONG at2 = FIELD_OFFSET(STORAGE_DEVICE_ID_DESCRIPTOR, Identifiers);

        if (one->IdentifierSize > First->Size - at1 - head)
            return FALSE;
        for (j = 0; j < Second->NumberOfIdentifiers && at2 + head <= Second->Size; j++) {
            PSTORAGE_IDENTIFIER other = (PSTORAGE_IDENTIFIER)((PUCHAR)Second + at2);

            if (other->IdentifierSize > Second->Size - at2 - head)
                return FALSE;
            if (one->Association == StorageIdAssocDevice &&
                other->Association == StorageIdAssocDevice && one->Type == other->Type &&
                one->CodeSet == other->CodeSet && one->IdentifierSize == other->IdentifierSize &&
                memcmp(one->Identifier, other->Identifier, one->IdentifierSize) == 0)
                return TRUE;
            if (other->NextOffset == 0)
                break;
            at2 += other->NextOffset;
        }
        if (one->NextOffset == 0)
            break;
        at1 += one->NextOffset;
    }
    return FALSE;
}

/*
 * Exact if all is equal; a match of a part if the devices share an identifier, or are described
 * alike with a serial number, or have the same partition table signature.
 */
FORCEINLINE DUID_MATCH_STATUS CompareStorageDuids(_In_ PSTORAGE_DEVICE_UNIQUE_IDENTIFIER Duid1,
                                                  _In_ PSTORAGE_DEVICE_UNIQUE_IDENTIFIER Duid2) {
    PSTORAGE_DEVICE_ID_DESCRIPTOR id1, id2;
    PSTORAGE_DEVICE_DESCRIPTOR device1, device2;
    PSTORAGE_DEVICE_LAYOUT_SIGNATURE layout1, layout2;

    if (Duid1 == NULL || Duid2 == NULL)
        return DuidErrorMissingDuid;
    if (Duid1->Version != Duid2->Version)
        return DuidErrorVersionMismatch;
    if (Duid1->Size < sizeof(*Duid1) || Duid2->Size < sizeof(*Duid2))
        return DuidErrorInvalidDuid;
    if (Duid1->Size == Duid2->Size && memcmp(Duid1, Duid2, Duid1->Size) == 0)
        return DuidExactMatch;

    id1 = (PSTORAGE_DEVICE_ID_DESCRIPTOR)CwdkDuidPart(Duid1, Duid1->StorageDeviceIdOffset,
                                                      sizeof(*id1));
    id2 = (PSTORAGE_DEVICE_ID_DESCRIPTOR)CwdkDuidPart(Duid2, Duid2->StorageDeviceIdOffset,
                                                      sizeof(*id2));
    if (id1 != NULL && id2 != NULL) {
        if (CwdkDuidPart(Duid1, Duid1->StorageDeviceIdOffset, id1->Size) == NULL ||
            CwdkDuidPart(Duid2, Duid2->StorageDeviceIdOffset, id2->Size) == NULL)
            return DuidErrorInvalidDeviceIdDescSize;
        if (CwdkDuidShareIdentifier(id1, id2))
            return DuidSubIdMatch;
    }
    device1 = (PSTORAGE_DEVICE_DESCRIPTOR)CwdkDuidPart(Duid1, Duid1->StorageDeviceOffset,
                                                       sizeof(*device1));
    device2 = (PSTORAGE_DEVICE_DESCRIPTOR)CwdkDuidPart(Duid2, Duid2->StorageDeviceOffset,
                                                       sizeof(*device2));
    if (device1 != NULL && device2 != NULL) {
        if (CwdkDuidPart(Duid1, Duid1->StorageDeviceOffset, device1->Size) == NULL ||
            CwdkDuidPart(Duid2, Duid2->StorageDeviceOffset, device2->Size) == NULL)
            return DuidErrorInvalidDeviceDescSize;
        if (device1->Size == device2->Size && device1->SerialNumberOffset != 0 &&
            device2->SerialNumberOffset != 0 && memcmp(device1, device2, device1->Size) == 0)
            return DuidSubIdMatch;
    }
    layout1 = (PSTORAGE_DEVICE_LAYOUT_SIGNATURE)CwdkDuidPart(
        Duid1, Duid1->DriveLayoutSignatureOffset, sizeof(*layout1));
    layout2 = (PSTORAGE_DEVICE_LAYOUT_SIGNATURE)CwdkDuidPart(
        Duid2, Duid2->DriveLayoutSignatureOffset, sizeof(*layout2));
    if (layout1 != NULL && layout2 != NULL) {
        if (layout1->Version != layout2->Version)
            return DuidErrorInvalidLayoutSigVersion;
        if (layout1->Size < sizeof(*layout1) || layout2->Size < sizeof(*layout2))
            return DuidErrorInvalidLayoutSigSize;
        if (layout1->Mbr == layout2->Mbr &&
            (layout1->Mbr
                 ? layout1->DeviceSpecific.MbrSignature == layout2->DeviceSpecific.MbrSignature
                 : memcmp(&layout1->DeviceSpecific.GptDiskId, &layout2->DeviceSpecific.GptDiskId,
                          sizeof(GUID)) == 0))
            return DuidSubIdMatch;
    }
    return DuidNoMatch;
}

EXTERN_C_END

#endif

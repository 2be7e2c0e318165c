/*
 * Identifiers that tell one storage device from another.
 */
#ifndef CWDK_STORDUID_H
#define CWDK_STORDUID_H

#include "wdm.h"

#define DUID_HARDWARE_IDS_ONLY 0

#define DUID_INCLUDE_SOFTWARE_IDS 1

#define DUID_VERSION_1 1

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

EXTERN_C_END

#endif

/*
 * Power of storage devices: when they may rest, why they were woken, and how much they may draw.
 */
#ifndef CWDK_STORAGE_IDLE_H
#define CWDK_STORAGE_IDLE_H

#include "nt/io.h"

EXTERN_C_START

#define IOCTL_STORAGE_ENABLE_IDLE_POWER                                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x720, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_IDLE_POWERUP_REASON                                                      \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x721, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_POWER_ACTIVE                                                                 \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x722, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_POWER_IDLE                                                                   \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x723, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_DEVICE_POWER_CAP                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x725, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define STORAGE_DEVICE_POWER_CAP_VERSION_V1 1
#define STORAGE_IDLE_POWERUP_REASON_VERSION_V1 1

typedef enum _STORAGE_DEVICE_POWER_CAP_UNITS {
    StorageDevicePowerCapUnitsPercent = 0,
    StorageDevicePowerCapUnitsMilliwatts,
} STORAGE_DEVICE_POWER_CAP_UNITS,
    *PSTORAGE_DEVICE_POWER_CAP_UNITS;

typedef enum _STORAGE_POWERUP_REASON_TYPE {
    StoragePowerupUnknown = 0,
    StoragePowerupIO,
    StoragePowerupDeviceAttention,
} STORAGE_POWERUP_REASON_TYPE,
    *PSTORAGE_POWERUP_REASON_TYPE;

typedef struct _STORAGE_DEVICE_POWER_CAP STORAGE_DEVICE_POWER_CAP, *PSTORAGE_DEVICE_POWER_CAP;
struct _STORAGE_DEVICE_POWER_CAP {
    ULONG Version;
    ULONG Size;
    STORAGE_DEVICE_POWER_CAP_UNITS Units;
    ULONGLONG MaxPower;
};

typedef struct _STORAGE_IDLE_POWER STORAGE_IDLE_POWER, *PSTORAGE_IDLE_POWER;
struct _STORAGE_IDLE_POWER {
    ULONG Version;
    ULONG Size;
    ULONG WakeCapableHint : 1;
    ULONG D3ColdSupported : 1;
    ULONG Reserved : 30;
    ULONG D3IdleTimeout;
};

typedef struct _STORAGE_IDLE_POWERUP_REASON STORAGE_IDLE_POWERUP_REASON,
    *PSTORAGE_IDLE_POWERUP_REASON;
struct _STORAGE_IDLE_POWERUP_REASON {
    ULONG Version;
    ULONG Size;
    STORAGE_POWERUP_REASON_TYPE PowerupReason;
};

EXTERN_C_END

#endif

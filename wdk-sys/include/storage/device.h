/*
 * Storage devices as programs see them: the interfaces they are found by, their numbers, and the
 * control codes that every one of them answers.
 */
#ifndef CWDK_STORAGE_DEVICE_H
#define CWDK_STORAGE_DEVICE_H

#include "nt/io.h"
#include "guiddef.h"
#include "devpropdef.h"

EXTERN_C_START

/* Is there a medium, and may it be taken out? */
#define IOCTL_STORAGE_CHECK_VERIFY2                                                                \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x200, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_LOAD_MEDIA2                                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x203, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_EJECTION_CONTROL                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x250, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_MCN_CONTROL                                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x251, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_MEDIA_TYPES                                                              \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x300, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_MEDIA_TYPES_EX                                                           \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x301, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_MEDIA_SERIAL_NUMBER                                                      \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x304, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_HOTPLUG_INFO                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x305, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_CHECK_VERIFY                                                                 \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_MEDIA_REMOVAL                                                                \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x201, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_EJECT_MEDIA                                                                  \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x202, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_LOAD_MEDIA                                                                   \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x203, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_FIND_NEW_DEVICES                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x206, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_RESET_BUS                                                                    \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x400, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_RESET_DEVICE                                                                 \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x401, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_BREAK_RESERVATION                                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x405, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_SET_HOTPLUG_INFO                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x306, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define OBSOLETE_IOCTL_STORAGE_RESET_BUS                                                           \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x400, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define OBSOLETE_IOCTL_STORAGE_RESET_DEVICE                                                        \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x401, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct STORAGE_BREAK_RESERVATION_REQUEST STORAGE_BREAK_RESERVATION_REQUEST,
    *PSTORAGE_BREAK_RESERVATION_REQUEST;
struct STORAGE_BREAK_RESERVATION_REQUEST {
    ULONG Length;
    UCHAR _unused;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
};

typedef struct _CLASS_MEDIA_CHANGE_CONTEXT CLASS_MEDIA_CHANGE_CONTEXT, *PCLASS_MEDIA_CHANGE_CONTEXT;
struct _CLASS_MEDIA_CHANGE_CONTEXT {
    ULONG MediaChangeCount;
    ULONG NewState;
};

typedef struct _PREVENT_MEDIA_REMOVAL PREVENT_MEDIA_REMOVAL, *PPREVENT_MEDIA_REMOVAL;
struct _PREVENT_MEDIA_REMOVAL {
    BOOLEAN PreventMediaRemoval;
};

typedef struct _STORAGE_BUS_RESET_REQUEST STORAGE_BUS_RESET_REQUEST, *PSTORAGE_BUS_RESET_REQUEST;
struct _STORAGE_BUS_RESET_REQUEST {
    UCHAR PathId;
};

typedef struct _STORAGE_HOTPLUG_INFO STORAGE_HOTPLUG_INFO, *PSTORAGE_HOTPLUG_INFO;
struct _STORAGE_HOTPLUG_INFO {
    ULONG Size;
    BOOLEAN MediaRemovable;
    BOOLEAN MediaHotplug;
    BOOLEAN DeviceHotplug;
    BOOLEAN WriteCacheEnableOverride;
};

typedef struct _STORAGE_MEDIA_SERIAL_NUMBER_DATA STORAGE_MEDIA_SERIAL_NUMBER_DATA,
    *PSTORAGE_MEDIA_SERIAL_NUMBER_DATA;
struct _STORAGE_MEDIA_SERIAL_NUMBER_DATA {
    USHORT Reserved;
    USHORT SerialNumberLength;
    UCHAR SerialNumber[];
};

/* Numbers of a device. */
#define STORAGE_DEVICE_FLAGS_RANDOM_DEVICEGUID_REASON_CONFLICT 1
#define STORAGE_DEVICE_FLAGS_RANDOM_DEVICEGUID_REASON_NOHWID 2
#define STORAGE_DEVICE_FLAGS_PAGE_83_DEVICEGUID 4
#define IOCTL_STORAGE_GET_DEVICE_NUMBER                                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x420, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_STORAGE_GET_DEVICE_NUMBER_EX                                                         \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x421, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _STORAGE_DEVICE_NUMBER STORAGE_DEVICE_NUMBER, *PSTORAGE_DEVICE_NUMBER;
struct _STORAGE_DEVICE_NUMBER {
    ULONG DeviceType;
    ULONG DeviceNumber;
    ULONG PartitionNumber;
};

typedef struct _STORAGE_DEVICE_NUMBERS STORAGE_DEVICE_NUMBERS, *PSTORAGE_DEVICE_NUMBERS;
struct _STORAGE_DEVICE_NUMBERS {
    ULONG Version;
    ULONG Size;
    ULONG NumberOfDevices;
    STORAGE_DEVICE_NUMBER Devices[1];
};

typedef struct _STORAGE_DEVICE_NUMBER_EX STORAGE_DEVICE_NUMBER_EX, *PSTORAGE_DEVICE_NUMBER_EX;
struct _STORAGE_DEVICE_NUMBER_EX {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG DeviceType;
    ULONG DeviceNumber;
    GUID DeviceGuid;
    ULONG PartitionNumber;
};

/* Reservations, capacity, size. */
#define IOCTL_STORAGE_BASE 45
#define IOCTL_STORAGE_RESERVE                                                                      \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x204, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_RELEASE                                                                      \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x205, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_PERSISTENT_RESERVE_IN                                                        \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x406, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_READ_CAPACITY                                                                \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x450, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_GET_LB_PROVISIONING_MAP_RESOURCES                                            \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x502, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_STORAGE_PERSISTENT_RESERVE_OUT                                                       \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x407, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_START_DATA_INTEGRITY_CHECK                                                   \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x621, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_STORAGE_STOP_DATA_INTEGRITY_CHECK                                                    \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x622, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _PERSISTENT_RESERVE_COMMAND PERSISTENT_RESERVE_COMMAND, *PPERSISTENT_RESERVE_COMMAND;
struct _PERSISTENT_RESERVE_COMMAND {
    ULONG Version;
    ULONG Size;
    union {
        struct {
            UCHAR ServiceAction : 5;
            UCHAR Reserved1 : 3;
            USHORT AllocationLength;
        } PR_IN;
        struct {
            UCHAR ServiceAction : 5;
            UCHAR Reserved1 : 3;
            UCHAR Type : 4;
            UCHAR Scope : 4;
            UCHAR ParameterList[];
        } PR_OUT;
    };
};

typedef struct _STORAGE_READ_CAPACITY STORAGE_READ_CAPACITY, *PSTORAGE_READ_CAPACITY;
struct _STORAGE_READ_CAPACITY {
    ULONG Version;
    ULONG Size;
    ULONG BlockLength;
    LARGE_INTEGER NumberOfBlocks;
    LARGE_INTEGER DiskLength;
};

/* Erasing everything. */
#define IOCTL_STORAGE_REINITIALIZE_MEDIA                                                           \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x590, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef enum _STORAGE_SANITIZE_METHOD {
    StorageSanitizeMethodDefault = 0,
    StorageSanitizeMethodBlockErase,
    StorageSanitizeMethodCryptoErase,
} STORAGE_SANITIZE_METHOD,
    *PSTORAGE_SANITIZE_METHOD;

typedef struct _STORAGE_REINITIALIZE_MEDIA STORAGE_REINITIALIZE_MEDIA, *PSTORAGE_REINITIALIZE_MEDIA;
struct _STORAGE_REINITIALIZE_MEDIA {
    ULONG Version;
    ULONG Size;
    ULONG TimeoutInSeconds;
    struct {
        ULONG SanitizeMethod : 4;
        ULONG DisallowUnrestrictedSanitizeExit : 1;
        ULONG Reserved : 27;
    } SanitizeOption;
};

EXTERN_C_END

#endif

/* Outside the guard: a source may include initguid.h, and this once more to define the GUIDs. */
#if !defined(CWDK_STORAGE_DEVICE_GUIDS)
#if defined(INITGUID)
#define CWDK_STORAGE_DEVICE_GUIDS
#endif

/* Device interfaces. */
DEFINE_GUID(GUID_DEVINTERFACE_CDCHANGER, 0x53F56312, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9,
            0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_CDROM, 0x53F56308, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9, 0x1E,
            0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_DISK, 0x53F56307, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9, 0x1E,
            0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_FLOPPY, 0x53F56311, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9,
            0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_HIDDEN_VOLUME, 0x7F108A28, 0x9833, 0x4B3B, 0xB7, 0x80, 0x2C, 0x6B,
            0x5F, 0xA5, 0xC0, 0x62);
DEFINE_GUID(GUID_DEVINTERFACE_MEDIUMCHANGER, 0x53F56310, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0,
            0xC9, 0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_PARTITION, 0x53F5630A, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9,
            0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_SERVICE_VOLUME, 0x6EAD3D82, 0x25EC, 0x46BC, 0xB7, 0xFD, 0xC1, 0xF0,
            0xDF, 0x8F, 0x50, 0x37);
DEFINE_GUID(GUID_DEVINTERFACE_SES, 0x1790C9EC, 0x47D5, 0x4DF3, 0xB5, 0xAF, 0x9A, 0xDF, 0x3C, 0xF2,
            0x3E, 0x48);
DEFINE_GUID(GUID_DEVINTERFACE_STORAGEPORT, 0x2ACCFE60, 0xC130, 0x11D2, 0xB0, 0x82, 0x00, 0xA0, 0xC9,
            0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_TAPE, 0x53F5630B, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9, 0x1E,
            0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_UNIFIED_ACCESS_RPMB, 0x27447C21, 0xBCC3, 0x4D07, 0xA0, 0x5B, 0xA3,
            0x39, 0x5B, 0xB4, 0xEE, 0xE7);
DEFINE_GUID(GUID_DEVINTERFACE_VMLUN, 0x6F416619, 0x9F29, 0x42A5, 0xB2, 0x0B, 0x37, 0xE2, 0x19, 0xCA,
            0x02, 0xB0);
DEFINE_GUID(GUID_DEVINTERFACE_VOLUME, 0x53F5630D, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9,
            0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_WRITEONCEDISK, 0x53F5630C, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0,
            0xC9, 0x1E, 0xFB, 0x8B);
DEFINE_GUID(GUID_DEVINTERFACE_ZNSDISK, 0xB87941C5, 0xFFDB, 0x43C7, 0xB6, 0xB1, 0x20, 0xB6, 0x32,
            0xF0, 0xB1, 0x09);

/* Properties of devices. */
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Disk_Number, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7, 0x7D,
                  0xB5, 0x02, 0x65, 0xE9, 5);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Gpt_Name, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7, 0x7D,
                  0xB5, 0x02, 0x65, 0xE9, 9);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Gpt_Type, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7, 0x7D,
                  0xB5, 0x02, 0x65, 0xE9, 8);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Mbr_Type, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7, 0x7D,
                  0xB5, 0x02, 0x65, 0xE9, 7);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Partition_Number, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7,
                  0x7D, 0xB5, 0x02, 0x65, 0xE9, 6);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Portable, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7, 0x7D,
                  0xB5, 0x02, 0x65, 0xE9, 2);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_Removable_Media, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7,
                  0x7D, 0xB5, 0x02, 0x65, 0xE9, 3);
DEFINE_DEVPROPKEY(DEVPKEY_Storage_System_Critical, 0x4D1EBEE8, 0x0803, 0x4774, 0x98, 0x42, 0xB7,
                  0x7D, 0xB5, 0x02, 0x65, 0xE9, 4);

#endif

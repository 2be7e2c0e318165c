/*
 * Plug and play: device relations, capabilities, interfaces, properties and notifications.
 * What ntifs.h adds to nt/pnp.h.
 */
#ifndef CWDK_NT_IFS_PNP_H
#define CWDK_NT_IFS_PNP_H

#include "nt/forward.h"

#define FILE_TYPE_NOTIFICATION_FLAG_USAGE_BEGIN 1
#define FILE_TYPE_NOTIFICATION_FLAG_USAGE_END 2

#define FSCTL_FILE_TYPE_NOTIFICATION CTL_CODE(0x9, 0x81, METHOD_BUFFERED, FILE_ANY_ACCESS)

EXTERN_C_START

typedef enum _FS_FILTER_STREAM_FO_NOTIFICATION_TYPE {
    NotifyTypeCreate = 0,
    NotifyTypeRetired,
} FS_FILTER_STREAM_FO_NOTIFICATION_TYPE,
    *PFS_FILTER_STREAM_FO_NOTIFICATION_TYPE;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void DRIVER_FS_NOTIFICATION(_In_ struct _DEVICE_OBJECT *DeviceObject,
                                    _In_ BOOLEAN FsActive);
typedef DRIVER_FS_NOTIFICATION *PDRIVER_FS_NOTIFICATION;

typedef struct _FILE_TYPE_NOTIFICATION_INPUT FILE_TYPE_NOTIFICATION_INPUT,
    *PFILE_TYPE_NOTIFICATION_INPUT;
struct _FILE_TYPE_NOTIFICATION_INPUT {
    ULONG Flags;
    ULONG NumFileTypeIDs;
    GUID FileTypeID[1];
};

EXTERN_C_END

#endif

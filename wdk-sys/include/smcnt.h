/*
 * The part of a smart card reader's extension that belongs to the kernel: its device object, the
 * requests it is busy with and its locks.
 */
#ifndef CWDK_SMCNT_H
#define CWDK_SMCNT_H

#include "wdm.h"

#define SMCLIB_NT 1

EXTERN_C_START

typedef struct _OS_DEP_DATA OS_DEP_DATA, *POS_DEP_DATA;
struct _OS_DEP_DATA {
    PDEVICE_OBJECT DeviceObject;
    PIRP CurrentIrp;
    PIRP NotificationIrp;
    KMUTANT Mutex;
    KSPIN_LOCK SpinLock;
    struct {
        BOOLEAN Removed;
        LONG RefCount;
        KEVENT RemoveEvent;
        LIST_ENTRY TagList;
    } RemoveLock;
};

EXTERN_C_END

#endif

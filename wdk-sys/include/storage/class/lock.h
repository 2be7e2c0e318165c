/*
 * The locks of a device. The remove lock counts those who use a device: each acquire is followed by
 * a release with the same tag, whatever the acquire returned, and the device goes away only after
 * the last one. The child lock covers the list of enumerated devices.
 */
#ifndef CWDK_STORAGE_CLASS_LOCK_H
#define CWDK_STORAGE_CLASS_LOCK_H

#include "wdm.h"
#include "storage/class/extension.h"

EXTERN_C_START

/* The place is kept with the tag in checked builds, for who has to find a missing release. */
#define ClassAcquireRemoveLock(devobj, tag)                                                        \
    ClassAcquireRemoveLockEx(devobj, tag, __FILE__, __LINE__)

/* Requests that give back what a device holds come through while it is being removed. */
#define IS_CLEANUP_REQUEST(majorFunction)                                                          \
    ((majorFunction) == IRP_MJ_CLOSE || (majorFunction) == IRP_MJ_CLEANUP ||                       \
     (majorFunction) == IRP_MJ_SHUTDOWN)

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassAcquireChildLock(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

DECLSPEC_IMPORT ULONG ClassAcquireRemoveLockEx(_In_ PDEVICE_OBJECT DeviceObject, _In_ PVOID Tag,
                                               _In_ PCSTR File, _In_ ULONG Line);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT BOOLEAN ClassMarkChildMissing(_In_ PPHYSICAL_DEVICE_EXTENSION PdoExtension,
                                              _In_ BOOLEAN AcquireChildLock);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassMarkChildrenMissing(_In_ PFUNCTIONAL_DEVICE_EXTENSION Fdo);

DECLSPEC_IMPORT void ClassReleaseChildLock(_In_ PFUNCTIONAL_DEVICE_EXTENSION FdoExtension);

DECLSPEC_IMPORT void ClassReleaseRemoveLock(_In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID Tag);

EXTERN_C_END

#endif

/*
 * Processors: groups, affinities, the processor control region, features and topology.
 * What ntifs.h adds to nt/processor.h.
 */
#ifndef CWDK_NT_IFS_PROCESSOR_H
#define CWDK_NT_IFS_PROCESSOR_H

#include "nt/forward.h"

#define FSCTL_QUERY_SHARED_VIRTUAL_DISK_SUPPORT                                                    \
    CTL_CODE(0x9, 0xC0, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define FSCTL_QUERY_VOLUME_NUMA_INFO CTL_CODE(0x9, 0xF5, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define INVALID_PROCESSOR_INDEX 0xFFFFFFFFU

#define SECBUFFER_PRESHARED_KEY 0x16
#define SECBUFFER_PRESHARED_KEY_IDENTITY 23

EXTERN_C_START

typedef enum _SharedVirtualDiskHandleState {
    SharedVirtualDiskHandleStateNone = 0,
    SharedVirtualDiskHandleStateFileShared,
    SharedVirtualDiskHandleStateHandleShared = 3,
} SharedVirtualDiskHandleState;

typedef enum _SharedVirtualDiskSupportType {
    SharedVirtualDisksUnsupported = 0,
    SharedVirtualDisksSupported,
    SharedVirtualDiskSnapshotsSupported = 3,
    SharedVirtualDiskCDPSnapshotsSupported = 7,
} SharedVirtualDiskSupportType;

typedef struct _FSCTL_QUERY_VOLUME_NUMA_INFO_OUTPUT FSCTL_QUERY_VOLUME_NUMA_INFO_OUTPUT,
    *PFSCTL_QUERY_VOLUME_NUMA_INFO_OUTPUT;
struct _FSCTL_QUERY_VOLUME_NUMA_INFO_OUTPUT {
    ULONG NumaNode;
};

typedef struct _SHARED_VIRTUAL_DISK_SUPPORT SHARED_VIRTUAL_DISK_SUPPORT,
    *PSHARED_VIRTUAL_DISK_SUPPORT;
struct _SHARED_VIRTUAL_DISK_SUPPORT {
    SharedVirtualDiskSupportType SharedVirtualDiskSupport;
    SharedVirtualDiskHandleState HandleState;
};

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI UCHAR KeSetIdealProcessorThread(_Inout_ PKTHREAD Thread, _In_ UCHAR Processor);

EXTERN_C_END

#endif

/*
 * I/O request packets: stack locations, major and minor functions, completion, cancellation.
 * What ntifs.h adds to nt/irp.h.
 */
#ifndef CWDK_NT_IFS_IRP_H
#define CWDK_NT_IFS_IRP_H

#include "nt/forward.h"
#include "nt/ifs/thread.h"

#define FSRTL_ASYNC_CACHED_READ_TOP_LEVEL_IRP 7LL

#define FSRTL_CACHE_TOP_LEVEL_IRP 2LL

#define FSRTL_FAST_IO_TOP_LEVEL_IRP 4LL

#define FSRTL_FSP_TOP_LEVEL_IRP 1LL

#define FSRTL_MAX_TOP_LEVEL_IRP_FLAG 65535LL

#define FSRTL_MOD_WRITE_TOP_LEVEL_IRP 3LL

#define FSRTL_NETWORK1_TOP_LEVEL_IRP 5LL

#define FSRTL_NETWORK2_TOP_LEVEL_IRP 6LL

#define IO_IGNORE_READONLY_ATTRIBUTE 0x40

#define IO_QOS_MAX_RESERVATION 0x3B9ACA00ULL

#define IO_STOP_ON_SYMLINK 8

EXTERN_C_START

typedef struct _IO_DEVICE_HINT_ECP_CONTEXT IO_DEVICE_HINT_ECP_CONTEXT, *PIO_DEVICE_HINT_ECP_CONTEXT;
struct _IO_DEVICE_HINT_ECP_CONTEXT {
    PDEVICE_OBJECT TargetDevice;
    UNICODE_STRING RemainingName;
};

struct _IO_IRP_EXT_TRACK_OFFSET_HEADER {
    USHORT Validation;
    USHORT Flags;
    PIO_IRP_EXT_PROCESS_TRACKED_OFFSET_CALLBACK TrackedOffsetCallback;
};

typedef struct _IO_STOP_ON_SYMLINK_FILTER_ECP_v0 IO_STOP_ON_SYMLINK_FILTER_ECP_v0,
    *PIO_STOP_ON_SYMLINK_FILTER_ECP_v0;
struct _IO_STOP_ON_SYMLINK_FILTER_ECP_v0 {
    struct {
        ULONG ReparseCount;
        ULONG RemainingPathLength;
    } Out;
};

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlGetEcpListFromIrp(_In_ PIRP Irp,
                                            _Outptr_result_maybenull_ PECP_LIST *EcpList);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlSetEcpListIntoIrp(_Inout_ PIRP Irp, _In_ PECP_LIST EcpList);

NTKERNELAPI BOOLEAN IoIrpHasFsTrackOffsetExtensionType(_In_ PIRP Irp);

NTKERNELAPI void IoQueueThreadIrp(_In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoRequestDeviceRemovalForReset(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                    _In_ ULONG Flags);

EXTERN_C_END

#endif

/*
 * The table of functions that Windows Server 2003 gave miniports instead of
 * StorPortExtendedFunction: StorPortNotification(GetExtendedFunctionTable) returns it.
 */
#ifndef CWDK_STORPORT_EXTTABLE_H
#define CWDK_STORPORT_EXTTABLE_H

#include "wdm.h"
#include "scsi/srb.h"
#include "storport/dma.h"
#include "storport/interrupt.h"

EXTERN_C_START

typedef ULONG (*PStorPortAcquireMSISpinLock)(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageID);

_Post_writable_byte_size_(NumberOfBytes) typedef PVOID (*PStorPortAllocatePool)(
    _In_ ULONG NumberOfBytes, _In_ ULONG Tag, _In_ PVOID HwDeviceExtension,
    _Out_ _At_(*PMdl, _When_(return != 0, __drv_aliasesMem __drv_allocatesMem(Mem) _Post_notnull_))
        PVOID *PMdl);

typedef GETSGSTATUS (*PStorPortBuildScatterGatherList)(
    _In_ PVOID HwDeviceExtension, _In_ PVOID Mdl, _In_reads_bytes_(Length) PVOID CurrentVa,
    _In_ ULONG Length, _In_ PPOST_SCATTER_GATHER_EXECUTE ExecutionRoutine, _In_ PVOID Context,
    _In_ BOOLEAN WriteToDevice,
    _Inout_updates_bytes_(ScatterGatherBufferLength) PVOID ScatterGatherBuffer,
    _In_ ULONG ScatterGatherBufferLength);

typedef void (*PStorPortCompleteServiceIrp)(_In_ PVOID HwDeviceExtension, _In_ PVOID Irp);

typedef void (*PStorPortFreePool)(_In_ __drv_freesMem(Mem) PVOID PMemory,
                                  _In_ PVOID HwDeviceExtension,
                                  _In_opt_ __drv_freesMem(Mem) PVOID PMdl);

typedef BOOLEAN (*PStorPortGetMessageInterruptInformation)(
    _In_ PVOID HwDeviceExtension, _In_ ULONG MessageId,
    _Out_ PMESSAGE_INTERRUPT_INFORMATION InterruptInfo);

typedef PVOID (*PStorPortGetOriginalMdl)(_In_ PSCSI_REQUEST_BLOCK Srb);

typedef PVOID (*PStorPortGetSystemAddress)(_In_ PSCSI_REQUEST_BLOCK Srb);

typedef void (*PStorPortPutScatterGatherList)(_In_ PVOID HwDeviceExtension,
                                              _In_ PSTOR_SCATTER_GATHER_LIST ScatterGatherList,
                                              _In_ BOOLEAN WriteToDevice);

typedef void (*PStorPortReleaseMSISpinLock)(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageID,
                                            _In_ ULONG OldIrql);

typedef struct _STORPORT_EXTENDED_FUNCTIONS STORPORT_EXTENDED_FUNCTIONS,
    *PSTORPORT_EXTENDED_FUNCTIONS;
struct _STORPORT_EXTENDED_FUNCTIONS {
    ULONG Version;
    PStorPortGetMessageInterruptInformation GetMessageInterruptInformation;
    PStorPortPutScatterGatherList PutScatterGatherList;
    PStorPortBuildScatterGatherList BuildScatterGatherList;
    PStorPortFreePool FreePool;
    PStorPortAllocatePool AllocatePool;
    PStorPortGetSystemAddress GetSystemAddress;
    PStorPortAcquireMSISpinLock AcquireMSISpinLock;
    PStorPortReleaseMSISpinLock ReleaseMSISpinLock;
    PStorPortCompleteServiceIrp CompleteServiceIrp;
    PStorPortGetOriginalMdl GetOriginalMdl;
};

EXTERN_C_END

#endif

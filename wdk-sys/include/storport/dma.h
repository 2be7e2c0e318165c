/*
 * Where a request's data is: scatter/gather lists, physical addresses and mapped buffers. The port
 * driver builds the list of a request before HwStorBuildIo; it stays valid until the request is
 * completed.
 */
#ifndef CWDK_STORPORT_DMA_H
#define CWDK_STORPORT_DMA_H

#include "wdm.h"
#include "scsi/srb.h"
#include "storport/status.h"
#include "storport/address.h"
#include "storport/extended.h"

EXTERN_C_START

typedef enum _GETSGSTATUS {
    SG_ALLOCATED = 0,
    SG_BUFFER_TOO_SMALL,
} GETSGSTATUS,
    *PGETSGSTATUS;

typedef struct _STOR_SCATTER_GATHER_ELEMENT STOR_SCATTER_GATHER_ELEMENT,
    *PSTOR_SCATTER_GATHER_ELEMENT;
struct _STOR_SCATTER_GATHER_ELEMENT {
    STOR_PHYSICAL_ADDRESS PhysicalAddress;
    ULONG Length;
    ULONG_PTR Reserved;
};

typedef struct _STOR_SCATTER_GATHER_LIST STOR_SCATTER_GATHER_LIST, *PSTOR_SCATTER_GATHER_LIST;
struct _STOR_SCATTER_GATHER_LIST {
    ULONG NumberOfElements;
    ULONG_PTR Reserved;
    STOR_SCATTER_GATHER_ELEMENT List[];
};

typedef void POST_SCATTER_GATHER_EXECUTE(_In_ PVOID *DeviceObject, _In_ PVOID *Irp,
                                         _In_ PSTOR_SCATTER_GATHER_LIST ScatterGather,
                                         _In_ PVOID Context);
typedef POST_SCATTER_GATHER_EXECUTE *PPOST_SCATTER_GATHER_EXECUTE;

/* The request's list, or null if it has no data. It belongs to the request. */
DECLSPEC_IMPORT PSTOR_SCATTER_GATHER_LIST
StorPortGetScatterGatherList(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb);

/*
 * The physical address of a byte of the request's data, of the uncached extension, or of other
 * memory the port driver allocated; *Length is how far it is contiguous.
 */
DECLSPEC_IMPORT STOR_PHYSICAL_ADDRESS StorPortGetPhysicalAddress(_In_ PVOID HwDeviceExtension,
                                                                 _In_opt_ PSCSI_REQUEST_BLOCK Srb,
                                                                 _In_ PVOID VirtualAddress,
                                                                 _Out_ ULONG *Length);

/* The way back, for addresses StorPortGetPhysicalAddress returned. */
DECLSPEC_IMPORT PVOID StorPortGetVirtualAddress(_In_ PVOID HwDeviceExtension,
                                                _In_ STOR_PHYSICAL_ADDRESS PhysicalAddress);

/* Builds a list for memory that belongs to no request, and calls ExecutionRoutine with it. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortBuildScatterGatherList(_In_ PVOID HwDeviceExtension, _In_ PVOID Mdl,
                                                 _In_reads_bytes_(Length) PVOID CurrentVa,
                                                 _In_ ULONG Length,
                                                 _In_ PPOST_SCATTER_GATHER_EXECUTE ExecutionRoutine,
                                                 _In_ PVOID Context, _In_ BOOLEAN WriteToDevice,
                                                 _Inout_updates_bytes_(ScatterGatherBufferLength)
                                                     PVOID ScatterGatherBuffer,
                                                 _In_ ULONG ScatterGatherBufferLength) {
    return StorPortExtendedFunction(ExtFunctionBuildScatterGatherList, HwDeviceExtension, Mdl,
                                    CurrentVa, Length, ExecutionRoutine, Context, WriteToDevice,
                                    ScatterGatherBuffer, ScatterGatherBufferLength);
}

/* Gives that list back, after the transfer. */
_IRQL_requires_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortPutScatterGatherList(_In_ PVOID HwDeviceExtension,
                                               _In_ PSTOR_SCATTER_GATHER_LIST ScatterGatherList,
                                               _In_ BOOLEAN WriteToDevice) {
    return StorPortExtendedFunction(ExtFunctionPutScatterGatherList, HwDeviceExtension,
                                    ScatterGatherList, WriteToDevice);
}

/* The request's MDL, as it came; it belongs to the request. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetOriginalMdl(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
                                         _Outptr_ PVOID *Mdl) {
    return StorPortExtendedFunction(ExtFunctionGetOriginalMdl, HwDeviceExtension, Srb, Mdl);
}

/* The request's data in the system's address space, mapped for as long as the request lasts. */
_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortGetSystemAddress(_In_ PVOID HwDeviceExtension,
                                           _In_ PSCSI_REQUEST_BLOCK Srb,
                                           _Outptr_ PVOID *SystemAddress) {
    return StorPortExtendedFunction(ExtFunctionGetSystemAddress, HwDeviceExtension, Srb,
                                    SystemAddress);
}

/* The same three for the data that a bidirectional request reads. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetDataInBufferMdl(_In_ PVOID HwDeviceExtension,
                                             _In_ PSCSI_REQUEST_BLOCK Srb, _Outptr_ PVOID *Mdl) {
    return StorPortExtendedFunction(ExtFunctionGetDataInBufferMdl, HwDeviceExtension, Srb, Mdl);
}

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortGetDataInBufferSystemAddress(_In_ PVOID HwDeviceExtension,
                                                       _In_ PSCSI_REQUEST_BLOCK Srb,
                                                       _Outptr_ PVOID *SystemAddress) {
    return StorPortExtendedFunction(ExtFunctionGetDataInBufferSystemAddress, HwDeviceExtension, Srb,
                                    SystemAddress);
}

_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG
StorPortGetDataInBufferScatterGatherList(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
                                         _Outptr_ PSTOR_SCATTER_GATHER_LIST *SgList) {
    return StorPortExtendedFunction(ExtFunctionGetDataInBufferScatterGatherList, HwDeviceExtension,
                                    Srb, SgList);
}

/* The page frames of an MDL; the array belongs to it. */
_Success_(return == STOR_STATUS_SUCCESS)
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetPfns(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
                                  _In_ PVOID Mdl, _Outptr_result_buffer_(*PfnCount) PVOID *Pfns,
                                  _Out_ ULONG *PfnCount, _Out_ ULONG *StartingOffset) {
    return StorPortExtendedFunction(ExtFunctionGetPfns, HwDeviceExtension, Srb, Mdl, Pfns, PfnCount,
                                    StartingOffset);
}

/* Makes what the processor wrote to the request's data visible to the adapter, or the reverse. */
FORCEINLINE ULONG StorPortFlushDataBufferMdl(_In_ PVOID HwDeviceExtension,
                                             _In_ PSCSI_REQUEST_BLOCK Srb) {
    return StorPortExtendedFunction(ExtFunctionFlushDataBufferMdl, HwDeviceExtension, Srb);
}

EXTERN_C_END

#endif

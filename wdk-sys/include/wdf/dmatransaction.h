/*
 * DMA transactions: one transfer, as many pieces as it takes.
 */
#ifndef CWDK_WDF_DMATRANSACTION_H
#define CWDK_WDF_DMATRANSACTION_H

#include "wdf/types.h"
#include "wdf/funcenum.h"
#include "wdf/dmaenabler.h"

EXTERN_C_START

_Function_class_(EVT_WDF_DMA_TRANSACTION_CONFIGURE_DMA_CHANNEL)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef BOOLEAN EVT_WDF_DMA_TRANSACTION_CONFIGURE_DMA_CHANNEL(_In_ WDFDMATRANSACTION DmaTransaction,
                                                              _In_ WDFDEVICE Device,
                                                              _In_ PVOID Context, _In_opt_ PMDL Mdl,
                                                              _In_ size_t Offset,
                                                              _In_ size_t Length);
typedef EVT_WDF_DMA_TRANSACTION_CONFIGURE_DMA_CHANNEL
    *PFN_WDF_DMA_TRANSACTION_CONFIGURE_DMA_CHANNEL;

_Function_class_(EVT_WDF_DMA_TRANSACTION_DMA_TRANSFER_COMPLETE)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_DMA_TRANSACTION_DMA_TRANSFER_COMPLETE(_In_ WDFDMATRANSACTION Transaction,
                                                           _In_ WDFDEVICE Device,
                                                           _In_ WDFCONTEXT Context,
                                                           _In_ WDF_DMA_DIRECTION Direction,
                                                           _In_ DMA_COMPLETION_STATUS Status);
typedef EVT_WDF_DMA_TRANSACTION_DMA_TRANSFER_COMPLETE
    *PFN_WDF_DMA_TRANSACTION_DMA_TRANSFER_COMPLETE;

_Function_class_(EVT_WDF_PROGRAM_DMA)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef BOOLEAN EVT_WDF_PROGRAM_DMA(_In_ WDFDMATRANSACTION Transaction, _In_ WDFDEVICE Device,
                                    _In_ WDFCONTEXT Context, _In_ WDF_DMA_DIRECTION Direction,
                                    _In_ PSCATTER_GATHER_LIST SgList);
typedef EVT_WDF_PROGRAM_DMA *PFN_WDF_PROGRAM_DMA;

_Function_class_(EVT_WDF_RESERVE_DMA)
_IRQL_requires_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_RESERVE_DMA(_In_ WDFDMATRANSACTION DmaTransaction, _In_ PVOID Context);
typedef EVT_WDF_RESERVE_DMA *PFN_WDF_RESERVE_DMA;

typedef NTSTATUS (*PFN_WDFDMATRANSACTIONALLOCATERESOURCES)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDMATRANSACTION DmaTransaction,
    WDF_DMA_DIRECTION DmaDirection, ULONG RequiredMapRegisters,
    PFN_WDF_RESERVE_DMA EvtReserveDmaFunction, PVOID EvtReserveDmaContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE NTSTATUS WdfDmaTransactionAllocateResources(
    _In_ WDFDMATRANSACTION DmaTransaction, _In_ WDF_DMA_DIRECTION DmaDirection,
    _In_ ULONG RequiredMapRegisters, _In_ PFN_WDF_RESERVE_DMA EvtReserveDmaFunction,
    _In_ PVOID EvtReserveDmaContext) {
    return ((PFN_WDFDMATRANSACTIONALLOCATERESOURCES)
                WdfFunctions[WdfDmaTransactionAllocateResourcesTableIndex])(
        WdfDriverGlobals, DmaTransaction, DmaDirection, RequiredMapRegisters, EvtReserveDmaFunction,
        EvtReserveDmaContext);
}

typedef BOOLEAN (*PFN_WDFDMATRANSACTIONCANCEL)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFDMATRANSACTION DmaTransaction);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfDmaTransactionCancel(_In_ WDFDMATRANSACTION DmaTransaction) {
    return ((PFN_WDFDMATRANSACTIONCANCEL)WdfFunctions[WdfDmaTransactionCancelTableIndex])(
        WdfDriverGlobals, DmaTransaction);
}

typedef NTSTATUS (*PFN_WDFDMATRANSACTIONCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                WDFDMAENABLER DmaEnabler,
                                                PWDF_OBJECT_ATTRIBUTES Attributes,
                                                WDFDMATRANSACTION *DmaTransaction);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDmaTransactionCreate(_In_ WDFDMAENABLER DmaEnabler,
                                             _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                             _Out_ WDFDMATRANSACTION *DmaTransaction) {
    return ((PFN_WDFDMATRANSACTIONCREATE)WdfFunctions[WdfDmaTransactionCreateTableIndex])(
        WdfDriverGlobals, DmaEnabler, Attributes, DmaTransaction);
}

typedef BOOLEAN (*PFN_WDFDMATRANSACTIONDMACOMPLETED)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                     WDFDMATRANSACTION DmaTransaction,
                                                     NTSTATUS *Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfDmaTransactionDmaCompleted(_In_ WDFDMATRANSACTION DmaTransaction,
                                                  _Out_ NTSTATUS *Status) {
    return (
        (PFN_WDFDMATRANSACTIONDMACOMPLETED)WdfFunctions[WdfDmaTransactionDmaCompletedTableIndex])(
        WdfDriverGlobals, DmaTransaction, Status);
}

typedef BOOLEAN (*PFN_WDFDMATRANSACTIONDMACOMPLETEDFINAL)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFDMATRANSACTION DmaTransaction,
                                                          size_t FinalTransferredLength,
                                                          NTSTATUS *Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfDmaTransactionDmaCompletedFinal(_In_ WDFDMATRANSACTION DmaTransaction,
                                                       _In_ size_t FinalTransferredLength,
                                                       _Out_ NTSTATUS *Status) {
    return ((PFN_WDFDMATRANSACTIONDMACOMPLETEDFINAL)
                WdfFunctions[WdfDmaTransactionDmaCompletedFinalTableIndex])(
        WdfDriverGlobals, DmaTransaction, FinalTransferredLength, Status);
}

typedef BOOLEAN (*PFN_WDFDMATRANSACTIONDMACOMPLETEDWITHLENGTH)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                               WDFDMATRANSACTION DmaTransaction,
                                                               size_t TransferredLength,
                                                               NTSTATUS *Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE BOOLEAN WdfDmaTransactionDmaCompletedWithLength(_In_ WDFDMATRANSACTION DmaTransaction,
                                                            _In_ size_t TransferredLength,
                                                            _Out_ NTSTATUS *Status) {
    return ((PFN_WDFDMATRANSACTIONDMACOMPLETEDWITHLENGTH)
                WdfFunctions[WdfDmaTransactionDmaCompletedWithLengthTableIndex])(
        WdfDriverGlobals, DmaTransaction, TransferredLength, Status);
}

typedef NTSTATUS (*PFN_WDFDMATRANSACTIONEXECUTE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDMATRANSACTION DmaTransaction,
                                                 WDFCONTEXT Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDmaTransactionExecute(_In_ WDFDMATRANSACTION DmaTransaction,
                                              _In_opt_ WDFCONTEXT Context) {
    return ((PFN_WDFDMATRANSACTIONEXECUTE)WdfFunctions[WdfDmaTransactionExecuteTableIndex])(
        WdfDriverGlobals, DmaTransaction, Context);
}

typedef void (*PFN_WDFDMATRANSACTIONFREERESOURCES)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                   WDFDMATRANSACTION DmaTransaction);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDmaTransactionFreeResources(_In_ WDFDMATRANSACTION DmaTransaction) {
    ((PFN_WDFDMATRANSACTIONFREERESOURCES)WdfFunctions[WdfDmaTransactionFreeResourcesTableIndex])(
        WdfDriverGlobals, DmaTransaction);
}

typedef size_t (*PFN_WDFDMATRANSACTIONGETBYTESTRANSFERRED)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                           WDFDMATRANSACTION DmaTransaction);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE size_t WdfDmaTransactionGetBytesTransferred(_In_ WDFDMATRANSACTION DmaTransaction) {
    return ((PFN_WDFDMATRANSACTIONGETBYTESTRANSFERRED)
                WdfFunctions[WdfDmaTransactionGetBytesTransferredTableIndex])(WdfDriverGlobals,
                                                                              DmaTransaction);
}

typedef size_t (*PFN_WDFDMATRANSACTIONGETCURRENTDMATRANSFERLENGTH)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDMATRANSACTION DmaTransaction);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE size_t
WdfDmaTransactionGetCurrentDmaTransferLength(_In_ WDFDMATRANSACTION DmaTransaction) {
    return ((PFN_WDFDMATRANSACTIONGETCURRENTDMATRANSFERLENGTH)
                WdfFunctions[WdfDmaTransactionGetCurrentDmaTransferLengthTableIndex])(
        WdfDriverGlobals, DmaTransaction);
}

typedef WDFDEVICE (*PFN_WDFDMATRANSACTIONGETDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFDMATRANSACTION DmaTransaction);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFDEVICE WdfDmaTransactionGetDevice(_In_ WDFDMATRANSACTION DmaTransaction) {
    return ((PFN_WDFDMATRANSACTIONGETDEVICE)WdfFunctions[WdfDmaTransactionGetDeviceTableIndex])(
        WdfDriverGlobals, DmaTransaction);
}

typedef WDFREQUEST (*PFN_WDFDMATRANSACTIONGETREQUEST)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFDMATRANSACTION DmaTransaction);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFREQUEST WdfDmaTransactionGetRequest(_In_ WDFDMATRANSACTION DmaTransaction) {
    return ((PFN_WDFDMATRANSACTIONGETREQUEST)WdfFunctions[WdfDmaTransactionGetRequestTableIndex])(
        WdfDriverGlobals, DmaTransaction);
}

typedef void (*PFN_WDFDMATRANSACTIONGETTRANSFERINFO)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                     WDFDMATRANSACTION DmaTransaction,
                                                     ULONG *MapRegisterCount,
                                                     ULONG *ScatterGatherElementCount);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDmaTransactionGetTransferInfo(_In_ WDFDMATRANSACTION DmaTransaction,
                                                  _Out_opt_ ULONG *MapRegisterCount,
                                                  _Out_opt_ ULONG *ScatterGatherElementCount) {
    ((PFN_WDFDMATRANSACTIONGETTRANSFERINFO)
         WdfFunctions[WdfDmaTransactionGetTransferInfoTableIndex])(
        WdfDriverGlobals, DmaTransaction, MapRegisterCount, ScatterGatherElementCount);
}

typedef NTSTATUS (*PFN_WDFDMATRANSACTIONINITIALIZE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFDMATRANSACTION DmaTransaction,
                                                    PFN_WDF_PROGRAM_DMA EvtProgramDmaFunction,
                                                    WDF_DMA_DIRECTION DmaDirection, PMDL Mdl,
                                                    PVOID VirtualAddress, size_t Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDmaTransactionInitialize(_In_ WDFDMATRANSACTION DmaTransaction,
                                                 _In_ PFN_WDF_PROGRAM_DMA EvtProgramDmaFunction,
                                                 _In_ WDF_DMA_DIRECTION DmaDirection, _In_ PMDL Mdl,
                                                 _In_ PVOID VirtualAddress, _In_ size_t Length) {
    return ((PFN_WDFDMATRANSACTIONINITIALIZE)WdfFunctions[WdfDmaTransactionInitializeTableIndex])(
        WdfDriverGlobals, DmaTransaction, EvtProgramDmaFunction, DmaDirection, Mdl, VirtualAddress,
        Length);
}

typedef NTSTATUS (*PFN_WDFDMATRANSACTIONINITIALIZEUSINGOFFSET)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDMATRANSACTION DmaTransaction,
    PFN_WDF_PROGRAM_DMA EvtProgramDmaFunction, WDF_DMA_DIRECTION DmaDirection, PMDL Mdl,
    size_t Offset, size_t Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDmaTransactionInitializeUsingOffset(
    _In_ WDFDMATRANSACTION DmaTransaction, _In_ PFN_WDF_PROGRAM_DMA EvtProgramDmaFunction,
    _In_ WDF_DMA_DIRECTION DmaDirection, _In_ PMDL Mdl, _In_ size_t Offset, _In_ size_t Length) {
    return ((PFN_WDFDMATRANSACTIONINITIALIZEUSINGOFFSET)
                WdfFunctions[WdfDmaTransactionInitializeUsingOffsetTableIndex])(
        WdfDriverGlobals, DmaTransaction, EvtProgramDmaFunction, DmaDirection, Mdl, Offset, Length);
}

typedef NTSTATUS (*PFN_WDFDMATRANSACTIONINITIALIZEUSINGREQUEST)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDMATRANSACTION DmaTransaction, WDFREQUEST Request,
    PFN_WDF_PROGRAM_DMA EvtProgramDmaFunction, WDF_DMA_DIRECTION DmaDirection);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDmaTransactionInitializeUsingRequest(
    _In_ WDFDMATRANSACTION DmaTransaction, _In_ WDFREQUEST Request,
    _In_ PFN_WDF_PROGRAM_DMA EvtProgramDmaFunction, _In_ WDF_DMA_DIRECTION DmaDirection) {
    return ((PFN_WDFDMATRANSACTIONINITIALIZEUSINGREQUEST)
                WdfFunctions[WdfDmaTransactionInitializeUsingRequestTableIndex])(
        WdfDriverGlobals, DmaTransaction, Request, EvtProgramDmaFunction, DmaDirection);
}

typedef NTSTATUS (*PFN_WDFDMATRANSACTIONRELEASE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDMATRANSACTION DmaTransaction);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE NTSTATUS WdfDmaTransactionRelease(_In_ WDFDMATRANSACTION DmaTransaction) {
    return ((PFN_WDFDMATRANSACTIONRELEASE)WdfFunctions[WdfDmaTransactionReleaseTableIndex])(
        WdfDriverGlobals, DmaTransaction);
}

typedef void (*PFN_WDFDMATRANSACTIONSETCHANNELCONFIGURATIONCALLBACK)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDMATRANSACTION DmaTransaction,
    PFN_WDF_DMA_TRANSACTION_CONFIGURE_DMA_CHANNEL ConfigureRoutine, PVOID ConfigureContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDmaTransactionSetChannelConfigurationCallback(
    _In_ WDFDMATRANSACTION DmaTransaction,
    _In_opt_ PFN_WDF_DMA_TRANSACTION_CONFIGURE_DMA_CHANNEL ConfigureRoutine,
    _In_opt_ PVOID ConfigureContext) {
    ((PFN_WDFDMATRANSACTIONSETCHANNELCONFIGURATIONCALLBACK)
         WdfFunctions[WdfDmaTransactionSetChannelConfigurationCallbackTableIndex])(
        WdfDriverGlobals, DmaTransaction, ConfigureRoutine, ConfigureContext);
}

typedef void (*PFN_WDFDMATRANSACTIONSETDEVICEADDRESSOFFSET)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                            WDFDMATRANSACTION DmaTransaction,
                                                            ULONG Offset);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDmaTransactionSetDeviceAddressOffset(_In_ WDFDMATRANSACTION DmaTransaction,
                                                         _In_ ULONG Offset) {
    ((PFN_WDFDMATRANSACTIONSETDEVICEADDRESSOFFSET)
         WdfFunctions[WdfDmaTransactionSetDeviceAddressOffsetTableIndex])(WdfDriverGlobals,
                                                                          DmaTransaction, Offset);
}

typedef void (*PFN_WDFDMATRANSACTIONSETIMMEDIATEEXECUTION)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                           WDFDMATRANSACTION DmaTransaction,
                                                           BOOLEAN UseImmediateExecution);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDmaTransactionSetImmediateExecution(_In_ WDFDMATRANSACTION DmaTransaction,
                                                        _In_ BOOLEAN UseImmediateExecution) {
    ((PFN_WDFDMATRANSACTIONSETIMMEDIATEEXECUTION)
         WdfFunctions[WdfDmaTransactionSetImmediateExecutionTableIndex])(
        WdfDriverGlobals, DmaTransaction, UseImmediateExecution);
}

typedef void (*PFN_WDFDMATRANSACTIONSETMAXIMUMLENGTH)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                      WDFDMATRANSACTION DmaTransaction,
                                                      size_t MaximumLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDmaTransactionSetMaximumLength(_In_ WDFDMATRANSACTION DmaTransaction,
                                                   _In_ size_t MaximumLength) {
    ((PFN_WDFDMATRANSACTIONSETMAXIMUMLENGTH)
         WdfFunctions[WdfDmaTransactionSetMaximumLengthTableIndex])(WdfDriverGlobals,
                                                                    DmaTransaction, MaximumLength);
}

#if CWDK_KMDF >= 19

typedef void (*PFN_WDFDMATRANSACTIONSETSINGLETRANSFERREQUIREMENT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                  WDFDMATRANSACTION DmaTransaction,
                                                                  BOOLEAN RequireSingleTransfer);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void
WdfDmaTransactionSetSingleTransferRequirement(_In_ WDFDMATRANSACTION DmaTransaction,
                                              _In_ BOOLEAN RequireSingleTransfer) {
    ((PFN_WDFDMATRANSACTIONSETSINGLETRANSFERREQUIREMENT)
         WdfFunctions[WdfDmaTransactionSetSingleTransferRequirementTableIndex])(
        WdfDriverGlobals, DmaTransaction, RequireSingleTransfer);
}

#endif

typedef void (*PFN_WDFDMATRANSACTIONSETTRANSFERCOMPLETECALLBACK)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDMATRANSACTION DmaTransaction,
    PFN_WDF_DMA_TRANSACTION_DMA_TRANSFER_COMPLETE DmaCompletionRoutine, PVOID DmaCompletionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDmaTransactionSetTransferCompleteCallback(
    _In_ WDFDMATRANSACTION DmaTransaction,
    _In_opt_ PFN_WDF_DMA_TRANSACTION_DMA_TRANSFER_COMPLETE DmaCompletionRoutine,
    _In_opt_ PVOID DmaCompletionContext) {
    ((PFN_WDFDMATRANSACTIONSETTRANSFERCOMPLETECALLBACK)
         WdfFunctions[WdfDmaTransactionSetTransferCompleteCallbackTableIndex])(
        WdfDriverGlobals, DmaTransaction, DmaCompletionRoutine, DmaCompletionContext);
}

typedef void (*PFN_WDFDMATRANSACTIONSTOPSYSTEMTRANSFER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFDMATRANSACTION DmaTransaction);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfDmaTransactionStopSystemTransfer(_In_ WDFDMATRANSACTION DmaTransaction) {
    ((PFN_WDFDMATRANSACTIONSTOPSYSTEMTRANSFER)
         WdfFunctions[WdfDmaTransactionStopSystemTransferTableIndex])(WdfDriverGlobals,
                                                                      DmaTransaction);
}

typedef PVOID (*PFN_WDFDMATRANSACTIONWDMGETTRANSFERCONTEXT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                            WDFDMATRANSACTION DmaTransaction);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PVOID WdfDmaTransactionWdmGetTransferContext(_In_ WDFDMATRANSACTION DmaTransaction) {
    return ((PFN_WDFDMATRANSACTIONWDMGETTRANSFERCONTEXT)
                WdfFunctions[WdfDmaTransactionWdmGetTransferContextTableIndex])(WdfDriverGlobals,
                                                                                DmaTransaction);
}

EXTERN_C_END

#endif

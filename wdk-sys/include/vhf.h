/*
 * The virtual HID framework: a HID device made by a driver.
 */
#ifndef CWDK_VHF_H
#define CWDK_VHF_H

#include "wdm.h"

EXTERN_C_START

typedef struct _HID_XFER_PACKET HID_XFER_PACKET, *PHID_XFER_PACKET;
typedef PVOID VHFHANDLE;

typedef PVOID VHFOPERATIONHANDLE;

_Function_class_(EVT_VHF_ASYNC_OPERATION)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_VHF_ASYNC_OPERATION(_In_ PVOID VhfClientContext,
                                     _In_ VHFOPERATIONHANDLE VhfOperationHandle,
                                     _In_opt_ PVOID VhfOperationContext,
                                     _In_ PHID_XFER_PACKET HidTransferPacket);
typedef EVT_VHF_ASYNC_OPERATION *PEVT_VHF_ASYNC_OPERATION;

_Function_class_(EVT_VHF_CLEANUP)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_VHF_CLEANUP(_In_ PVOID VhfClientContext);
typedef EVT_VHF_CLEANUP *PEVT_VHF_CLEANUP;

_Function_class_(EVT_VHF_READY_FOR_NEXT_READ_REPORT)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_VHF_READY_FOR_NEXT_READ_REPORT(_In_ PVOID VhfClientContext);
typedef EVT_VHF_READY_FOR_NEXT_READ_REPORT *PEVT_VHF_READY_FOR_NEXT_READ_REPORT;

typedef struct _VHF_CONFIG VHF_CONFIG, *PVHF_CONFIG;
struct _VHF_CONFIG {
    ULONG Size;
    PVOID VhfClientContext;
    ULONG OperationContextSize;
    PDEVICE_OBJECT DeviceObject;
    USHORT VendorID;
    USHORT ProductID;
    USHORT VersionNumber;
    GUID ContainerID;
    USHORT InstanceIDLength;
    _Field_size_bytes_full_(InstanceIDLength) PWSTR InstanceID;
    USHORT ReportDescriptorLength;
    _Field_size_full_(ReportDescriptorLength) PUCHAR ReportDescriptor;
    PEVT_VHF_READY_FOR_NEXT_READ_REPORT EvtVhfReadyForNextReadReport;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationGetFeature;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationSetFeature;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationWriteReport;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationGetInputReport;
    PEVT_VHF_CLEANUP EvtVhfCleanup;
    USHORT HardwareIDsLength;
    _Field_size_bytes_full_(HardwareIDsLength) PWSTR HardwareIDs;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS VhfAsyncOperationComplete(_In_ VHFOPERATIONHANDLE VhfOperationHandle,
                                   _In_ NTSTATUS CompletionStatus);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
NTSTATUS VhfCreate(_In_ PVHF_CONFIG VhfConfig, _Out_ VHFHANDLE *VhfHandle);

_When_(Wait == __false, _IRQL_requires_max_(DISPATCH_LEVEL))
void VhfDelete(_In_ VHFHANDLE VhfHandle, _In_ BOOLEAN Wait);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
NTSTATUS VhfReadReportSubmit(_In_ VHFHANDLE VhfHandle, _In_ PHID_XFER_PACKET HidTransferPacket);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
NTSTATUS VhfStart(_In_ VHFHANDLE VhfHandle);

FORCEINLINE VOID VHF_CONFIG_INIT(_Out_ PVHF_CONFIG Config, _In_ PDEVICE_OBJECT DeviceObject,
                                 _In_ USHORT ReportDescriptorLength,
                                 _In_reads_bytes_(ReportDescriptorLength) PUCHAR ReportDescriptor) {
    RtlZeroMemory(Config, sizeof(VHF_CONFIG));
    Config->Size = sizeof(VHF_CONFIG);
    Config->DeviceObject = DeviceObject;
    Config->ReportDescriptorLength = ReportDescriptorLength;
    Config->ReportDescriptor = ReportDescriptor;
}

EXTERN_C_END

#endif

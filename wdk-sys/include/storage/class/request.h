/*
 * Requests: building a command for a read or a write, sending it down, retrying it, completing it.
 * A driver's own commands are storage request blocks, sent with ClassSendSrbSynchronous at
 * PASSIVE_LEVEL, or with ClassSendSrbAsynchronous below DISPATCH_LEVEL.
 */
#ifndef CWDK_STORAGE_CLASS_REQUEST_H
#define CWDK_STORAGE_CLASS_REQUEST_H

#include "wdm.h"
#include "scsi.h"
#include "storage/class/extension.h"

EXTERN_C_START

/* How often and how long a request is retried. */
#define MAXIMUM_RETRIES 4
#define START_UNIT_TIMEOUT 240
#define MAXIMUM_RETRY_FOR_SINGLE_IO_IN_100NS_UNITS 0x3B9ACA00

/* Flags of a request that the library itself uses. */
#define SRB_CLASS_FLAGS_LOW_PRIORITY 0x10000000
#define SRB_CLASS_FLAGS_PERSISTANT 0x20000000
#define SRB_CLASS_FLAGS_PAGING 0x40000000
#define SRB_CLASS_FLAGS_FREE_MDL 0x80000000U

#define IS_SCSIOP_READ(opCode)                                                                     \
    ((opCode) == SCSIOP_READ6 || (opCode) == SCSIOP_READ || (opCode) == SCSIOP_READ12 ||           \
     (opCode) == SCSIOP_READ16)
#define IS_SCSIOP_WRITE(opCode)                                                                    \
    ((opCode) == SCSIOP_WRITE6 || (opCode) == SCSIOP_WRITE || (opCode) == SCSIOP_WRITE12 ||        \
     (opCode) == SCSIOP_WRITE16)
#define IS_SCSIOP_READWRITE(opCode) (IS_SCSIOP_READ(opCode) || IS_SCSIOP_WRITE(opCode))

/* A request block from the device's lookaside list; see ClassInitializeSrbLookasideList. */
#define ClasspAllocateSrb(ext)                                                                     \
    ExAllocateFromNPagedLookasideList(&((ext)->CommonExtension.SrbLookasideList))
#define ClasspFreeSrb(ext, srb)                                                                    \
    ExFreeToNPagedLookasideList(&((ext)->CommonExtension.SrbLookasideList), (srb))

/* Commands. */
DECLSPEC_IMPORT NTSTATUS ClassBuildRequest(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void ClassDeleteSrbLookasideList(_Inout_ PCOMMON_DEVICE_EXTENSION CommonExtension);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void
ClassInitializeSrbLookasideList(_Inout_ PCOMMON_DEVICE_EXTENSION CommonExtension,
                                _In_ ULONG NumberElements);

DECLSPEC_IMPORT BOOLEAN ClassInterpretSenseInfo(_In_ PDEVICE_OBJECT DeviceObject,
                                                _In_ PSCSI_REQUEST_BLOCK Srb,
                                                _In_ UCHAR MajorFunctionCode,
                                                _In_ ULONG IoDeviceCode, _In_ ULONG RetryCount,
                                                _Out_ NTSTATUS *Status,
                                                _Out_opt_ ULONG *RetryInterval);

DECLSPEC_IMPORT void ClassReleaseQueue(_In_ PDEVICE_OBJECT DeviceObject);

_Success_(return == STATUS_PENDING)
DECLSPEC_IMPORT NTSTATUS ClassSendSrbAsynchronous(
    _In_ PDEVICE_OBJECT DeviceObject, _Inout_ __drv_aliasesMem PSCSI_REQUEST_BLOCK _Srb,
    _In_ PIRP Irp, _In_reads_bytes_opt_(BufferLength) __drv_aliasesMem PVOID BufferAddress,
    _In_ ULONG BufferLength, _In_ BOOLEAN WriteToDevice);

DECLSPEC_IMPORT NTSTATUS ClassSendSrbSynchronous(_In_ PDEVICE_OBJECT DeviceObject,
                                                 _Inout_ PSCSI_REQUEST_BLOCK Srb,
                                                 _In_reads_bytes_opt_(BufferLength)
                                                     PVOID BufferAddress,
                                                 _In_ ULONG BufferLength,
                                                 _In_ BOOLEAN WriteToDevice);

DECLSPEC_IMPORT void ClassSplitRequest(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                       _In_ ULONG MaximumBytes);

/* IRPs. */
DECLSPEC_IMPORT void ClassCompleteRequest(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                          _In_ CCHAR PriorityBoost);

DECLSPEC_IMPORT NTSTATUS ClassDeviceControl(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);

DECLSPEC_IMPORT NTSTATUS ClassForwardIrpSynchronous(_In_ PCOMMON_DEVICE_EXTENSION CommonExtension,
                                                    _In_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS ClassInternalIoControl(_In_ struct _DEVICE_OBJECT *DeviceObject,
                                                _Inout_ struct _IRP *Irp);

DECLSPEC_IMPORT void ClassSendDeviceIoControlSynchronous(
    _In_ ULONG IoControlCode, _In_ PDEVICE_OBJECT TargetDeviceObject,
    _Inout_updates_opt_(_Inexpressible_()) PVOID Buffer, _In_ ULONG InputBufferLength,
    _In_ ULONG OutputBufferLength, _In_ BOOLEAN InternalDeviceIoControl,
    _Out_ PIO_STATUS_BLOCK IoStatus);

DECLSPEC_IMPORT NTSTATUS ClassSendIrpSynchronous(_In_ PDEVICE_OBJECT TargetDeviceObject,
                                                 _In_ PIRP Irp);

/* Completion routines. */
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS ClassAsynchronousCompletion(_In_ PDEVICE_OBJECT DeviceObject,
                                                     _In_ PIRP Irp,
                                                     _In_reads_opt_(_Inexpressible_())
                                                         PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS ClassIoComplete(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                         _In_reads_opt_(_Inexpressible_()) PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS ClassIoCompleteAssociated(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                                   _In_reads_opt_(_Inexpressible_()) PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
DECLSPEC_IMPORT NTSTATUS ClassSignalCompletion(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp,
                                               _In_reads_opt_(_Inexpressible_()) PVOID Context);

/* Mode pages, capacity, and the motor. */
DECLSPEC_IMPORT PVOID ClassFindModePage(_In_reads_bytes_(Length) PCHAR ModeSenseBuffer,
                                        _In_ ULONG Length, _In_ UCHAR PageMode,
                                        _In_ BOOLEAN Use6Byte);

NTSTATUS ClassModeSelect(_In_ PDEVICE_OBJECT Fdo, _In_reads_bytes_(Length) PCHAR ModeSelectBuffer,
                         _In_ ULONG Length, _In_ BOOLEAN SavePages);

DECLSPEC_IMPORT ULONG ClassModeSense(_In_ PDEVICE_OBJECT DeviceObject,
                                     _In_reads_bytes_(Length) PCHAR ModeSenseBuffer,
                                     _In_ ULONG Length, _In_ UCHAR PageMode);

ULONG ClassModeSenseEx(_In_ PDEVICE_OBJECT Fdo, _In_reads_bytes_(Length) PCHAR ModeSenseBuffer,
                       _In_ ULONG Length, _In_ UCHAR PageMode, _In_ UCHAR PageControl);

NTSTATUS ClassModeSenseTranslate(_In_ PDEVICE_OBJECT DeviceObject,
                                 _In_ PMODE_PARAMETER_HEADER ModeSenseData,
                                 _Inout_ PULONG ModeSenseBufferSize);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS ClassReadDriveCapacity(_In_ PDEVICE_OBJECT DeviceObject);

DECLSPEC_IMPORT void ClassSendStartUnit(_In_ PDEVICE_OBJECT DeviceObject);

DECLSPEC_IMPORT NTSTATUS ClassSpinDownPowerHandler(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

DECLSPEC_IMPORT NTSTATUS ClassStopUnitPowerHandler(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

EXTERN_C_END

#endif

/*
 * Further calls and types of the I/O manager.
 * What ntifs.h adds to nt/io.h.
 */
#ifndef CWDK_NT_IFS_IO_H
#define CWDK_NT_IFS_IO_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/dpc.h"
#include "nt/file.h"
#include "nt/irp.h"
#include "nt/ifs/pnp.h"

EXTERN_C_START

extern NTKERNELAPI ULONG IoOtherOperationCount;
extern NTKERNELAPI LARGE_INTEGER IoOtherTransferCount;
extern NTKERNELAPI ULONG IoReadOperationCount;
extern NTKERNELAPI LARGE_INTEGER IoReadTransferCount;
extern NTKERNELAPI KSPIN_LOCK IoStatisticsLock;
extern NTKERNELAPI ULONG IoWriteOperationCount;
extern NTKERNELAPI LARGE_INTEGER IoWriteTransferCount;

NTKERNELAPI NTSTATUS IoApplyPriorityInfoThread(_In_ PIO_PRIORITY_INFO InputPriorityInfo,
                                               _Out_opt_ PIO_PRIORITY_INFO OutputPriorityInfo,
                                               _In_ PETHREAD Thread);

NTKERNELAPI NTSTATUS IoCheckDesiredAccess(_Inout_ PACCESS_MASK DesiredAccess,
                                          _In_ ACCESS_MASK GrantedAccess);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoCheckEaBufferValidity(_In_ PFILE_FULL_EA_INFORMATION EaBuffer,
                                             _In_ ULONG EaLength, _Out_ PULONG ErrorOffset);

NTKERNELAPI NTSTATUS IoCheckFunctionAccess(_In_ ACCESS_MASK GrantedAccess, _In_ UCHAR MajorFunction,
                                           _In_ UCHAR MinorFunction, _In_ ULONG IoControlCode,
                                           _In_opt_ PVOID Arg1, _In_opt_ PVOID Arg2);

NTKERNELAPI NTSTATUS IoCheckQuerySetVolumeInformation(_In_ FS_INFORMATION_CLASS FsInformationClass,
                                                      _In_ ULONG Length, _In_ BOOLEAN SetOperation);

NTKERNELAPI NTSTATUS IoClearFsTrackOffsetState(_Inout_ PIRP Irp);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoEnumerateRegisteredFiltersList(
    _Out_writes_bytes_to_opt_(DriverObjectListSize,
                              (*ActualNumberDriverObjects) * sizeof(PDRIVER_OBJECT))
        PDRIVER_OBJECT *DriverObjectList,
    _In_ ULONG DriverObjectListSize, _Out_ PULONG ActualNumberDriverObjects);

NTKERNELAPI BOOLEAN IoFastQueryNetworkAttributes(_In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                                 _In_ ACCESS_MASK DesiredAccess,
                                                 _In_ ULONG OpenOptions,
                                                 _Out_ PIO_STATUS_BLOCK IoStatus,
                                                 _Out_ PFILE_NETWORK_OPEN_INFORMATION Buffer);

NTKERNELAPI NTSTATUS
IoGetFsTrackOffsetState(_In_ PIRP Irp, _Out_ PIO_IRP_EXT_TRACK_OFFSET_HEADER *RetFsTrackOffsetBlob,
                        _Out_ LONGLONG *RetTrackedOffset);

NTKERNELAPI BOOLEAN IoIsOperationSynchronous(_In_ PIRP Irp);

#if defined(_M_AMD64)
NTKERNELAPI BOOLEAN IoIsValidNameGraftingBuffer(_In_ PIRP Irp,
                                                _In_ PREPARSE_DATA_BUFFER ReparseBuffer);
#endif

NTKERNELAPI NTSTATUS IoPageRead(_In_ PFILE_OBJECT FileObject, _In_ PMDL MemoryDescriptorList,
                                _In_ PLARGE_INTEGER StartingOffset, _In_ PKEVENT Event,
                                _Out_ PIO_STATUS_BLOCK IoStatusBlock);

NTKERNELAPI NTSTATUS IoQueryVolumeInformation(_In_ PFILE_OBJECT FileObject,
                                              _In_ FS_INFORMATION_CLASS FsInformationClass,
                                              _In_ ULONG Length, _Out_ PVOID FsInformation,
                                              _Out_ PULONG ReturnedLength);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoRegisterFsRegistrationChange(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PDRIVER_FS_NOTIFICATION DriverNotificationRoutine);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoRegisterFsRegistrationChangeMountAware(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PDRIVER_FS_NOTIFICATION DriverNotificationRoutine,
    _In_ BOOLEAN SynchronizeWithMounts);

NTKERNELAPI NTSTATUS IoRetrievePriorityInfo(_In_opt_ PIRP Irp, _In_opt_ PFILE_OBJECT FileObject,
                                            _In_opt_ PETHREAD Thread,
                                            _Inout_ PIO_PRIORITY_INFO PriorityInfo);

NTKERNELAPI NTSTATUS IoSetFsTrackOffsetState(_Inout_ PIRP Irp,
                                             _In_ PIO_IRP_EXT_TRACK_OFFSET_HEADER FsTrackOffsetBlob,
                                             _In_ LONGLONG TrackedOffset);

NTKERNELAPI NTSTATUS IoSetInformation(_In_ PFILE_OBJECT FileObject,
                                      _In_ FILE_INFORMATION_CLASS FileInformationClass,
                                      _In_ ULONG Length, _In_ PVOID FileInformation);

NTKERNELAPI NTSTATUS IoSynchronousPageWrite(_In_ PFILE_OBJECT FileObject,
                                            _In_ PMDL MemoryDescriptorList,
                                            _In_ PLARGE_INTEGER StartingOffset, _In_ PKEVENT Event,
                                            _Out_ PIO_STATUS_BLOCK IoStatusBlock);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void
IoUnregisterFsRegistrationChange(_In_ PDRIVER_OBJECT DriverObject,
                                 _In_ PDRIVER_FS_NOTIFICATION DriverNotificationRoutine);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoVerifyVolume(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN AllowRawMount);

EXTERN_C_END

#endif

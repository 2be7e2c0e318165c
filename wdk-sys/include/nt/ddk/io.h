/*
 * Further calls and types of the I/O manager.
 * What ntddk.h adds to nt/io.h.
 */
#ifndef CWDK_NT_DDK_IO_H
#define CWDK_NT_DDK_IO_H

#include "nt/forward.h"
#include "nt/thread.h"
#include "nt/resource.h"
#include "nt/file.h"
#include "nt/ddk/driver.h"

EXTERN_C_START

NTKERNELAPI void IoClearActivityIdThread(_In_ LPCGUID OriginalId);

NTKERNELAPI NTSTATUS IoDecrementKeepAliveCount(_Inout_ PFILE_OBJECT FileObject,
                                               _Inout_ PEPROCESS Process);

NTKERNELAPI LPCGUID IoGetActivityIdThread(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI PCONFIGURATION_INFORMATION IoGetConfigurationInformation(VOID);

NTKERNELAPI NTSTATUS IoGetFsZeroingOffset(_In_ PIRP Irp, _Out_ PULONG ZeroingOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI PEPROCESS IoGetInitiatorProcess(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI POPLOCK_KEY_ECP_CONTEXT IoGetOplockKeyContext(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI POPLOCK_KEY_CONTEXT IoGetOplockKeyContextEx(_In_ PFILE_OBJECT FileObject);

NTKERNELAPI IO_PAGING_PRIORITY IoGetPagingIoPriority(_In_ PIRP Irp);

NTKERNELAPI NTSTATUS IoIncrementKeepAliveCount(_Inout_ PFILE_OBJECT FileObject,
                                               _Inout_ PEPROCESS Process);

NTKERNELAPI NTSTATUS IoPropagateActivityIdToThread(_In_ PIRP Irp, _Out_ LPGUID PropagatedId,
                                                   _Outptr_ LPCGUID *OriginalId);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoQueryFullDriverPath(_In_ PDRIVER_OBJECT DriverObject,
                                           _Out_ PUNICODE_STRING FullPath);

NTKERNELAPI NTSTATUS IoQueryInformationByName(_In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                              _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                              _Out_writes_bytes_(Length) PVOID FileInformation,
                                              _In_ ULONG Length,
                                              _In_ FILE_INFORMATION_CLASS FileInformationClass,
                                              _In_ ULONG Options,
                                              _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void IoRaiseHardError(_In_ PIRP Irp, _In_opt_ PVPB Vpb,
                                  _In_ PDEVICE_OBJECT RealDeviceObject);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN IoRaiseInformationalHardError(_In_ NTSTATUS ErrorStatus,
                                                  _In_opt_ PUNICODE_STRING String,
                                                  _In_opt_ PKTHREAD Thread);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoReadPartitionTable(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG SectorSize,
                                          _In_ BOOLEAN ReturnRecognizedPartitions,
                                          _Out_ struct _DRIVE_LAYOUT_INFORMATION **PartitionBuffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoReadPartitionTableEx(
    _In_ PDEVICE_OBJECT DeviceObject, _Outptr_ struct _DRIVE_LAYOUT_INFORMATION_EX **DriveLayout);

_Ret_owned_(registration)
_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI PVOID IoRegisterBootDriverCallback(_In_ PBOOT_DRIVER_CALLBACK_FUNCTION CallbackFunction,
                                               _In_opt_ PVOID CallbackContext);

NTKERNELAPI LPCGUID IoSetActivityIdThread(_In_ LPCGUID ActivityId);

NTKERNELAPI NTSTATUS IoSetFsZeroingOffset(_Inout_ PIRP Irp, _In_ ULONG ZeroingOffset);

NTKERNELAPI NTSTATUS IoSetFsZeroingOffsetRequired(_Inout_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoSetPartitionInformation(_In_ PDEVICE_OBJECT DeviceObject,
                                               _In_ ULONG SectorSize, _In_ ULONG PartitionNumber,
                                               _In_ ULONG PartitionType);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS
IoSetPartitionInformationEx(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG PartitionNumber,
                            _In_ struct _SET_PARTITION_INFORMATION_EX *PartitionInfo);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoSetSystemPartition(_In_ PUNICODE_STRING VolumeNameString);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN IoSetThreadHardErrorMode(_In_ BOOLEAN EnableHardErrors);

NTKERNELAPI void IoTransferActivityId(_In_ LPCGUID ActivityId, _In_ LPCGUID RelatedActivityId);

NTKERNELAPI BOOLEAN IoTranslateBusAddress(_In_ INTERFACE_TYPE InterfaceType, _In_ ULONG BusNumber,
                                          _In_ PHYSICAL_ADDRESS BusAddress,
                                          _Inout_ PULONG AddressSpace,
                                          _Out_ PPHYSICAL_ADDRESS TranslatedAddress);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void IoUnregisterBootDriverCallback(_In_ _Consumes_(registration) PVOID CallbackHandle);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoVerifyPartitionTable(_In_ PDEVICE_OBJECT DeviceObject,
                                            _In_ BOOLEAN FixErrors);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoWritePartitionTable(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG SectorSize,
                                           _In_ ULONG SectorsPerTrack, _In_ ULONG NumberOfHeads,
                                           _In_ struct _DRIVE_LAYOUT_INFORMATION *PartitionBuffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoWritePartitionTableEx(
    _In_ PDEVICE_OBJECT DeviceObject,
    _In_reads_(_Inexpressible_()) struct _DRIVE_LAYOUT_INFORMATION_EX *DriveLayout);

EXTERN_C_END

#endif

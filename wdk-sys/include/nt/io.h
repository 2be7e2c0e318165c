/*
 * Further calls and types of the I/O manager.
 */
#ifndef CWDK_NT_IO_H
#define CWDK_NT_IO_H

#include "nt/forward.h"
#include "nt/pnp.h"
#include "nt/file.h"
#include "nt/irp.h"
#include "nt/driver.h"

EXTERN_C_START

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoAcquireKsrPersistentMemory(_In_ PDRIVER_OBJECT DriverObject,
                                                  _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                  _Out_writes_bytes_(*Size) PVOID Buffer,
                                                  _Inout_ PSIZE_T Size);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoAcquireKsrPersistentMemoryEx(
    _In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_opt_ PUNICODE_STRING PhysicalDeviceId, _In_opt_ PUSHORT DataTag,
    _Out_opt_ PULONG DataVersion, _Out_writes_bytes_(*Size) PVOID Buffer, _Inout_ PSIZE_T Size);

_Ret_owned_(errorlog)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Ret_maybenull_
NTKERNELAPI PVOID IoAllocateErrorLogEntry(_In_ PVOID IoObject, _In_ UCHAR EntrySize);

NTKERNELAPI NTSTATUS IoAllocateSfioStreamIdentifier(_In_ PFILE_OBJECT FileObject, _In_ ULONG Length,
                                                    _In_ PVOID Signature,
                                                    _Out_ PVOID *StreamIdentifier);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoEnumerateKsrPersistentMemoryEx(
    _In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_opt_ PUNICODE_STRING PhysicalDeviceId,
    _In_ PIO_PERSISTED_MEMORY_ENUMERATION_CALLBACK Callback, _In_ PVOID CallbackContext);

NTKERNELAPI void IoFreeErrorLogEntry(_In_ _Consumes_(errorlog) PVOID ElEntry);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoFreeKsrPersistentMemory(_In_ PVOID DataHandle);

NTKERNELAPI NTSTATUS IoFreeSfioStreamIdentifier(_In_ PFILE_OBJECT FileObject, _In_ PVOID Signature);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoGetContainerInformation(_In_ IO_CONTAINER_INFORMATION_CLASS InformationClass,
                                               _In_opt_ PVOID ContainerObject,
                                               _Inout_updates_bytes_opt_(BufferLength) PVOID Buffer,
                                               _In_ ULONG BufferLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoGetDriverDirectory(_In_ PDRIVER_OBJECT DriverObject,
                                          _In_ DRIVER_DIRECTORY_TYPE DirectoryType,
                                          _In_ ULONG Flags, _Out_ PHANDLE DriverDirectoryHandle);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PVOID IoGetInitialStack(VOID);

NTKERNELAPI NTSTATUS IoGetIoAttributionHandle(_In_ PIRP Irp, _Out_ PVOID *IoAttributionHandle);

NTKERNELAPI IO_PRIORITY_HINT IoGetIoPriorityHint(_In_ PIRP Irp);

NTKERNELAPI PVOID IoGetSfioStreamIdentifier(_In_ PFILE_OBJECT FileObject, _In_ PVOID Signature);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN IoIs32bitProcess(_In_opt_ PIRP Irp);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN IoIsInitiator32bitProcess(_In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN IoIsWdmVersionAvailable(_When_(MajorVersion != 1 && MajorVersion != 6, _In_)
                                                UCHAR MajorVersion,
                                            _In_ UCHAR MinorVersion);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoQueryKsrPersistentMemorySize(_In_ PDRIVER_OBJECT DriverObject,
                                                    _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                    _Out_ PSIZE_T BufferSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoQueryKsrPersistentMemorySizeEx(_In_ PDRIVER_OBJECT DriverObject,
                                                      _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                      _In_opt_ PUNICODE_STRING PhysicalDeviceId,
                                                      _In_opt_ PUSHORT DataTag,
                                                      _Out_opt_ PULONG DataVersion,
                                                      _Out_ PSIZE_T BufferSize);

NTKERNELAPI NTSTATUS IoRecordIoAttribution(_Inout_ PVOID OpaqueHandle,
                                           _In_ IO_ATTRIBUTION_INFORMATION *AttributionInformation);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS IoRegisterContainerNotification(
    _In_ IO_CONTAINER_NOTIFICATION_CLASS NotificationClass,
    _In_ PIO_CONTAINER_NOTIFICATION_FUNCTION CallbackFunction,
    _In_reads_bytes_opt_(NotificationInformationLength) PVOID NotificationInformation,
    _In_ ULONG NotificationInformationLength, _Out_ PVOID CallbackRegistration);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI IoReplacePartitionUnit(_In_ PDEVICE_OBJECT TargetPdo,
                                                  _In_ PDEVICE_OBJECT SparePdo, _In_ ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoReserveKsrPersistentMemory(_In_ PDRIVER_OBJECT DriverObject,
                                                  _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                  _In_ SIZE_T Size, _In_ ULONG Flags,
                                                  _Out_ PVOID *DataHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoReserveKsrPersistentMemoryEx(_In_ PDRIVER_OBJECT DriverObject,
                                                    _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                    _In_opt_ PUNICODE_STRING PhysicalDeviceId,
                                                    _In_opt_ PUSHORT DataTag,
                                                    _In_ ULONG DataVersion, _In_ SIZE_T Size,
                                                    _In_ ULONG Flags, _Out_ PVOID *DataHandle);

NTKERNELAPI NTSTATUS IoSetIoPriorityHint(_In_ PIRP Irp, _In_ IO_PRIORITY_HINT PriorityHint);

NTKERNELAPI void IoSetStartIoAttributes(_In_ PDEVICE_OBJECT DeviceObject,
                                        _In_ BOOLEAN DeferredStartIo, _In_ BOOLEAN NonCancelable);

NTKERNELAPI NTSTATUS IoSynchronousCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void IoUnregisterContainerNotification(_In_ PVOID CallbackRegistration);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI LOGICAL IoWithinStackLimits(_In_ ULONG_PTR RegionStart, _In_ SIZE_T RegionSize);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoWriteErrorLogEntry(_In_ _Consumes_(errorlog) PVOID ElEntry);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoWriteKsrPersistentMemory(_In_ PVOID DataHandle,
                                                _In_reads_bytes_(Size) PVOID Buffer,
                                                _In_ SIZE_T Size);

EXTERN_C_END

#endif

/*
 * Volumes: their names, properties, devices, and what a minifilter may tell about them.
 *
 * A volume found by name, device or file object is referenced: FltObjectDereference when done.
 */
#ifndef CWDK_FLT_VOLUME_H
#define CWDK_FLT_VOLUME_H

#include "ntifs.h"
#include "fltuserstructures.h"
#include "flt/types.h"
#include "flt/callback_data.h"

#define VOL_PROP_FL_DAX_VOLUME 1

EXTERN_C_START

typedef struct _FLT_VOLUME_PROPERTIES FLT_VOLUME_PROPERTIES, *PFLT_VOLUME_PROPERTIES;
struct _FLT_VOLUME_PROPERTIES {
    ULONG DeviceType;
    ULONG DeviceCharacteristics;
    ULONG DeviceObjectFlags;
    ULONG AlignmentRequirement;
    USHORT SectorSize;
    USHORT Flags;
    UNICODE_STRING FileSystemDriverName;
    UNICODE_STRING FileSystemDeviceName;
    UNICODE_STRING RealDeviceName;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltAdjustDeviceStackSizeForIoRedirection(
    _In_ PFLT_INSTANCE SourceInstance, _In_ PFLT_INSTANCE TargetInstance,
    _Out_opt_ PBOOLEAN SourceDeviceStackSizeModified);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateSystemVolumeInformationFolder(_In_ PFLT_INSTANCE Instance);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltEnumerateVolumeInformation(_In_ PFLT_FILTER Filter, _In_ ULONG Index,
                              _In_ FILTER_VOLUME_INFORMATION_CLASS InformationClass,
                              _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer,
                              _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltEnumerateVolumes(
    _In_ PFLT_FILTER Filter,
    _Out_writes_to_opt_(VolumeListSize, *NumberVolumesReturned) PFLT_VOLUME *VolumeList,
    _In_ ULONG VolumeListSize, _Out_ PULONG NumberVolumesReturned);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetDeviceObject(_In_ PFLT_VOLUME Volume,
                                                  _Outptr_ _Out_owned_(object)
                                                      PDEVICE_OBJECT *DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetDiskDeviceObject(_In_ PFLT_VOLUME Volume,
                                                      _Outptr_ _Out_owned_(object)
                                                          PDEVICE_OBJECT *DiskDeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetFileSystemType(_In_ PVOID FltObject,
                                                    _Out_ PFLT_FILESYSTEM_TYPE FileSystemType);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeFromDeviceObject(_In_ PFLT_FILTER Filter,
                                                            _In_ PDEVICE_OBJECT DeviceObject,
                                                            _Outptr_ _Out_owned_(fltobject)
                                                                PFLT_VOLUME *RetVolume);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeFromFileObject(_In_ PFLT_FILTER Filter,
                                                          _In_ PFILE_OBJECT FileObject,
                                                          _Outptr_ _Out_owned_(fltobject)
                                                              PFLT_VOLUME *RetVolume);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeFromName(_In_ PFLT_FILTER Filter,
                                                    _In_ PCUNICODE_STRING VolumeName,
                                                    _Outptr_ _Out_owned_(fltobject)
                                                        PFLT_VOLUME *RetVolume);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeGuidName(_In_ PFLT_VOLUME Volume,
                                                    _Inout_opt_ PUNICODE_STRING VolumeGuidName,
                                                    _Out_opt_ PULONG BufferSizeNeeded);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeInformation(
    _In_ PFLT_VOLUME Volume, _In_ FILTER_VOLUME_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeName(_In_ PFLT_VOLUME Volume,
                                                _Inout_opt_ PUNICODE_STRING VolumeName,
                                                _Out_opt_ PULONG BufferSizeNeeded);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltGetVolumeProperties(_In_ PFLT_VOLUME Volume,
                       _Out_writes_bytes_to_opt_(VolumePropertiesLength, *LengthReturned)
                           PFLT_VOLUME_PROPERTIES VolumeProperties,
                       _In_ ULONG VolumePropertiesLength, _Out_ PULONG LengthReturned);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltIsFltMgrVolumeDeviceObject(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltIsIoRedirectionAllowed(_In_ PFLT_INSTANCE SourceInstance,
                                                         _In_ PFLT_INSTANCE TargetInstance,
                                                         _Out_ PBOOLEAN RedirectionAllowed);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltIsIoRedirectionAllowedForOperation(
    _In_ PFLT_CALLBACK_DATA Data, _In_ PFLT_INSTANCE TargetInstance,
    _Out_ PBOOLEAN RedirectionAllowedThisIo, _Out_opt_ PBOOLEAN RedirectionAllowedAllIo);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltIsVolumeSnapshot(_In_ PVOID FltObject,
                                                   _Out_ PBOOLEAN IsSnapshotVolume);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltIsVolumeWritable(_In_ PVOID FltObject, _Out_ PBOOLEAN IsWritable);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltOpenVolume(_In_ PFLT_INSTANCE Instance,
                                             _Out_ _Out_owned_(handle) PHANDLE VolumeHandle,
                                             _Outptr_opt_ _Out_owned_(object)
                                                 PFILE_OBJECT *VolumeFileObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltQueryVolumeInformation(_In_ PFLT_INSTANCE Instance, _Out_ PIO_STATUS_BLOCK Iosb,
                          _Out_writes_bytes_(Length) PVOID FsInformation, _In_ ULONG Length,
                          _In_ FS_INFORMATION_CLASS FsInformationClass);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltQueryVolumeInformationFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Out_writes_bytes_to_(Length, *LengthReturned) PVOID FsInformation, _In_ ULONG Length,
    _In_ FS_INFORMATION_CLASS FsInformationClass, _Out_opt_ PULONG LengthReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltSetVolumeInformation(_In_ PFLT_INSTANCE Instance, _Out_ PIO_STATUS_BLOCK Iosb,
                        _Out_writes_bytes_(Length) PVOID FsInformation, _In_ ULONG Length,
                        _In_ FS_INFORMATION_CLASS FsInformationClass);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltVetoBypassIo(_In_ PFLT_CALLBACK_DATA CallbackData,
                                               _In_ PCFLT_RELATED_OBJECTS FltObjects,
                                               _In_ NTSTATUS OperationStatus,
                                               _In_ PCUNICODE_STRING FailureReason);

DECLSPEC_IMPORT NTSTATUS NTAPI FltpTraceRedirectedFileIo(
    _In_ PFILE_OBJECT OriginatingFileObject, _Inout_ PFLT_CALLBACK_DATA ChildCallbackData);

EXTERN_C_END

#endif

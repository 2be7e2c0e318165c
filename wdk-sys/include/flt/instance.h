/*
 * Filters and instances: attaching to a volume, finding and enumerating what is attached.
 *
 * An enumeration fills a buffer of pointers, each referenced: FltObjectDereference every one. With
 * a buffer too small it fails with STATUS_BUFFER_TOO_SMALL and says how many there are.
 */
#ifndef CWDK_FLT_INSTANCE_H
#define CWDK_FLT_INSTANCE_H

#include "ntifs.h"
#include "fltuserstructures.h"
#include "flt/types.h"

EXTERN_C_START

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAttachVolume(_Inout_ PFLT_FILTER Filter,
                                               _Inout_ PFLT_VOLUME Volume,
                                               _In_opt_ PCUNICODE_STRING InstanceName,
                                               _Outptr_opt_result_maybenull_ _Out_owned_(fltobject)
                                                   PFLT_INSTANCE *RetInstance);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAttachVolumeAtAltitude(
    _Inout_ PFLT_FILTER Filter, _Inout_ PFLT_VOLUME Volume, _In_ PCUNICODE_STRING Altitude,
    _In_opt_ PCUNICODE_STRING InstanceName,
    _Outptr_opt_result_maybenull_ _Out_owned_(fltobject) PFLT_INSTANCE *RetInstance);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT LONG NTAPI FltCompareInstanceAltitudes(_In_ PFLT_INSTANCE Instance1,
                                                       _In_ PFLT_INSTANCE Instance2);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltDetachVolume(_Inout_ PFLT_FILTER Filter,
                                               _Inout_ PFLT_VOLUME Volume,
                                               _In_opt_ PCUNICODE_STRING InstanceName);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltEnumerateFilterInformation(_In_ ULONG Index, _In_ FILTER_INFORMATION_CLASS InformationClass,
                              _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer,
                              _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltEnumerateFilters(
    _Out_writes_to_opt_(FilterListSize, *NumberFiltersReturned) PFLT_FILTER *FilterList,
    _In_ ULONG FilterListSize, _Out_ PULONG NumberFiltersReturned);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltEnumerateInstanceInformationByDeviceObject(
    _In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG Index,
    _In_ INSTANCE_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltEnumerateInstanceInformationByFilter(
    _In_ PFLT_FILTER Filter, _In_ ULONG Index, _In_ INSTANCE_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltEnumerateInstanceInformationByVolume(
    _In_ PFLT_VOLUME Volume, _In_ ULONG Index, _In_ INSTANCE_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltEnumerateInstanceInformationByVolumeName(
    _In_ PUNICODE_STRING VolumeName, _In_ ULONG Index,
    _In_ INSTANCE_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltEnumerateInstances(
    _In_opt_ PFLT_VOLUME Volume, _In_opt_ PFLT_FILTER Filter,
    _Out_writes_to_opt_(InstanceListSize, *NumberInstancesReturned) PFLT_INSTANCE *InstanceList,
    _In_ ULONG InstanceListSize, _Out_ PULONG NumberInstancesReturned);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetBottomInstance(_In_ PFLT_VOLUME Volume,
                                                    _Outptr_ _Out_owned_(fltobject)
                                                        PFLT_INSTANCE *Instance);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetFilterFromInstance(_In_ PFLT_INSTANCE Instance,
                                                        _Outptr_ _Out_owned_(fltobject)
                                                            PFLT_FILTER *RetFilter);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetFilterFromName(_In_ PCUNICODE_STRING FilterName,
                                                    _Outptr_ _Out_owned_(fltobject)
                                                        PFLT_FILTER *RetFilter);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltGetFilterInformation(_In_ PFLT_FILTER Filter, _In_ FILTER_INFORMATION_CLASS InformationClass,
                        _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer,
                        _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetInstanceInformation(
    _In_ PFLT_INSTANCE Instance, _In_ INSTANCE_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetLowerInstance(_In_ PFLT_INSTANCE CurrentInstance,
                                                   _Outptr_ _Out_owned_(fltobject)
                                                       PFLT_INSTANCE *LowerInstance);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetTopInstance(_In_ PFLT_VOLUME Volume,
                                                 _Outptr_ _Out_owned_(fltobject)
                                                     PFLT_INSTANCE *Instance);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetUpperInstance(_In_ PFLT_INSTANCE CurrentInstance,
                                                   _Outptr_ _Out_owned_(fltobject)
                                                       PFLT_INSTANCE *UpperInstance);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeFromInstance(_In_ PFLT_INSTANCE Instance,
                                                        _Outptr_ _Out_owned_(fltobject)
                                                            PFLT_VOLUME *RetVolume);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeInstanceFromName(_In_opt_ PFLT_FILTER Filter,
                                                            _In_ PFLT_VOLUME Volume,
                                                            _In_opt_ PCUNICODE_STRING InstanceName,
                                                            _Outptr_ _Out_owned_(fltobject)
                                                                PFLT_INSTANCE *RetInstance);

EXTERN_C_END

#endif

/*
 * I/O priority and activity ids carried by operations, threads and files.
 */
#ifndef CWDK_FLT_PRIORITY_H
#define CWDK_FLT_PRIORITY_H

#include "ntifs.h"
#include "flt/callback_data.h"

EXTERN_C_START

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltApplyPriorityInfoThread(_In_ PIO_PRIORITY_INFO InputPriorityInfo,
                           _Out_opt_ PIO_PRIORITY_INFO OutputPriorityInfo, _In_ PETHREAD Thread);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetActivityIdCallbackData(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                            _Out_ LPGUID Guid);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PVOID NTAPI FltGetIoAttributionHandleFromCallbackData(_In_ PFLT_CALLBACK_DATA Data);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT IO_PRIORITY_HINT NTAPI FltGetIoPriorityHint(_In_ PFLT_CALLBACK_DATA Data);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT IO_PRIORITY_HINT NTAPI
FltGetIoPriorityHintFromCallbackData(_In_ PFLT_CALLBACK_DATA Data);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT IO_PRIORITY_HINT NTAPI
FltGetIoPriorityHintFromFileObject(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT IO_PRIORITY_HINT NTAPI FltGetIoPriorityHintFromThread(_In_ PETHREAD Thread);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltPropagateActivityIdToThread(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                              _Inout_ LPGUID PropagateId,
                                                              _Outptr_ LPCGUID *OriginalId);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltRetrieveIoPriorityInfo(_In_opt_ PFLT_CALLBACK_DATA Data,
                                                         _In_opt_ PFILE_OBJECT FileObject,
                                                         _In_opt_ PETHREAD Thread,
                                                         _Inout_ PIO_PRIORITY_INFO PriorityInfo);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetActivityIdCallbackData(_Inout_ PFLT_CALLBACK_DATA CallbackData,
                                                            _In_opt_ LPCGUID Guid);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetIoPriorityHintIntoCallbackData(
    _In_ PFLT_CALLBACK_DATA Data, _In_ IO_PRIORITY_HINT PriorityHint);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetIoPriorityHintIntoFileObject(
    _In_ PFILE_OBJECT FileObject, _In_ IO_PRIORITY_HINT PriorityHint);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetIoPriorityHintIntoThread(_In_ PETHREAD Thread,
                                                              _In_ IO_PRIORITY_HINT PriorityHint);

EXTERN_C_END

#endif

/*
 * File names: the name of the operation's target, in the form the minifilter asks for, and the
 * providers of such names.
 *
 * Normalized names cost the file system a query and are cached by the filter manager; an opened
 * name costs nothing and is what the caller wrote. The information that Get returns is referenced:
 * FltReleaseFileNameInformation gives it back. A filter that changes names implements the two
 * name-provider callbacks and says so in its registration.
 */
#ifndef CWDK_FLT_NAME_H
#define CWDK_FLT_NAME_H

#include "ntifs.h"
#include "flt/types.h"
#include "flt/callback_data.h"

#define FLTFL_FILE_NAME_PARSED_FINAL_COMPONENT 1
#define FLTFL_FILE_NAME_PARSED_EXTENSION 2
#define FLTFL_FILE_NAME_PARSED_STREAM 4
#define FLTFL_FILE_NAME_PARSED_PARENT_DIR 8

#define FLTFL_NORMALIZE_NAME_CASE_SENSITIVE 1
#define FLTFL_NORMALIZE_NAME_DESTINATION_FILE_NAME 2

#define FLT_FILE_NAME_NORMALIZED 1
#define FLT_FILE_NAME_OPENED 2
#define FLT_FILE_NAME_SHORT 3
#define FLT_FILE_NAME_QUERY_DEFAULT 0x100
#define FLT_FILE_NAME_QUERY_CACHE_ONLY 0x200
#define FLT_FILE_NAME_QUERY_FILESYSTEM_ONLY 0x300
#define FLT_FILE_NAME_QUERY_ALWAYS_ALLOW_CACHE_LOOKUP 0x400
#define FLT_FILE_NAME_REQUEST_FROM_CURRENT_PROVIDER 0x1000000
#define FLT_FILE_NAME_DO_NOT_CACHE 0x2000000
#define FLT_FILE_NAME_ALLOW_QUERY_ON_REPARSE 0x4000000

#define FLT_VALID_FILE_NAME_FORMATS 255
#define FLT_VALID_FILE_NAME_QUERY_METHODS 65280
#define FLT_VALID_FILE_NAME_FLAGS 0xFF000000U

EXTERN_C_START

typedef struct _FLT_FILE_NAME_INFORMATION FLT_FILE_NAME_INFORMATION, *PFLT_FILE_NAME_INFORMATION;
typedef struct _FLT_NAME_CONTROL FLT_NAME_CONTROL, *PFLT_NAME_CONTROL;
typedef ULONG FLT_FILE_NAME_OPTIONS;
typedef USHORT FLT_FILE_NAME_PARSED_FLAGS;
typedef ULONG FLT_NORMALIZE_NAME_FLAGS;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_GENERATE_FILE_NAME)(_In_ PFLT_INSTANCE Instance,
                                            _In_ PFILE_OBJECT FileObject,
                                            _In_opt_ PFLT_CALLBACK_DATA CallbackData,
                                            _In_ FLT_FILE_NAME_OPTIONS NameOptions,
                                            _Out_ PBOOLEAN CacheFileNameInformation,
                                            _Out_ PFLT_NAME_CONTROL FileName);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFLT_NORMALIZE_CONTEXT_CLEANUP)(_In_opt_ PVOID *NormalizationContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_NORMALIZE_NAME_COMPONENT)(
    _In_ PFLT_INSTANCE Instance, _In_ PCUNICODE_STRING ParentDirectory,
    _In_ USHORT VolumeNameLength, _In_ PCUNICODE_STRING Component,
    _Out_writes_bytes_(ExpandComponentNameLength) PFILE_NAMES_INFORMATION ExpandComponentName,
    _In_ ULONG ExpandComponentNameLength, _In_ FLT_NORMALIZE_NAME_FLAGS Flags,
    _Inout_ PVOID *NormalizationContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_NORMALIZE_NAME_COMPONENT_EX)(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _In_ PCUNICODE_STRING ParentDirectory, _In_ USHORT VolumeNameLength,
    _In_ PCUNICODE_STRING Component,
    _Out_writes_bytes_(ExpandComponentNameLength) PFILE_NAMES_INFORMATION ExpandComponentName,
    _In_ ULONG ExpandComponentNameLength, _In_ FLT_NORMALIZE_NAME_FLAGS Flags,
    _Inout_ PVOID *NormalizationContext);

struct _FLT_FILE_NAME_INFORMATION {
    USHORT Size;
    FLT_FILE_NAME_PARSED_FLAGS NamesParsed;
    FLT_FILE_NAME_OPTIONS Format;
    UNICODE_STRING Name;
    UNICODE_STRING Volume;
    UNICODE_STRING Share;
    UNICODE_STRING Extension;
    UNICODE_STRING Stream;
    UNICODE_STRING FinalComponent;
    UNICODE_STRING ParentDir;
};

struct _FLT_NAME_CONTROL {
    UNICODE_STRING Name;
};

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCheckAndGrowNameControl(_Inout_ PFLT_NAME_CONTROL NameCtrl,
                                                          _In_ USHORT NewSize);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetDestinationFileNameInformation(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_opt_ HANDLE RootDirectory,
    _In_reads_bytes_(FileNameLength) PWSTR FileName, _In_ ULONG FileNameLength,
    _In_ FLT_FILE_NAME_OPTIONS NameOptions,
    _Outptr_ _Out_owned_(fltname) PFLT_FILE_NAME_INFORMATION *RetFileNameInformation);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetFileNameInformation(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ FLT_FILE_NAME_OPTIONS NameOptions,
    _Outptr_ _Out_owned_(fltname) PFLT_FILE_NAME_INFORMATION *FileNameInformation);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetFileNameInformationUnsafe(
    _In_ PFILE_OBJECT FileObject, _In_opt_ PFLT_INSTANCE Instance,
    _In_ FLT_FILE_NAME_OPTIONS NameOptions,
    _Outptr_ _Out_owned_(fltname) PFLT_FILE_NAME_INFORMATION *FileNameInformation);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetTunneledName(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_FILE_NAME_INFORMATION FileNameInformation,
    _Outptr_result_maybenull_ _Out_owned_(fltname)
        PFLT_FILE_NAME_INFORMATION *RetTunneledFileNameInformation);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltParseFileName(_In_ PCUNICODE_STRING FileName,
                                                _Inout_opt_ PUNICODE_STRING Extension,
                                                _Inout_opt_ PUNICODE_STRING Stream,
                                                _Inout_opt_ PUNICODE_STRING FinalComponent);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltParseFileNameInformation(_Inout_ PFLT_FILE_NAME_INFORMATION FileNameInformation);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltPurgeFileNameInformationCache(_In_ PFLT_INSTANCE Instance,
                                                                _In_opt_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI
FltReferenceFileNameInformation(_In_ PFLT_FILE_NAME_INFORMATION FileNameInformation);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltReleaseFileNameInformation(
    _In_ _Consumes_(fltname) PFLT_FILE_NAME_INFORMATION FileNameInformation);

EXTERN_C_END

#define FltGetFileNameFormat(_NameOptions) ((_NameOptions) & FLT_VALID_FILE_NAME_FORMATS)
#define FltGetFileNameQueryMethod(_NameOptions) ((_NameOptions) & FLT_VALID_FILE_NAME_QUERY_METHODS)

#endif

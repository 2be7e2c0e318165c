/*
 * Files opened, read and changed by the minifilter itself.
 *
 * These calls start below the given instance, so that neither it nor the filters above it see them:
 * the way to do I/O from a callback without recursion. They correspond to the Zw and Nt calls of
 * the same name. A handle from FltCreateFile is closed by FltClose, a file object that came with it
 * is dereferenced by ObDereferenceObject.
 */
#ifndef CWDK_FLT_IO_H
#define CWDK_FLT_IO_H

#include "ntifs.h"
#include "flt/types.h"
#include "flt/callback_data.h"

#define FLT_FLUSH_TYPE_FLUSH_AND_PURGE 1
#define FLT_FLUSH_TYPE_FILE_DATA_ONLY 2
#define FLT_FLUSH_TYPE_NO_SYNC 4
#define FLT_FLUSH_TYPE_DATA_SYNC_ONLY 8

EXTERN_C_START

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI FltCancelFileOpen(_In_ PFLT_INSTANCE Instance,
                                             _In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltClose(_In_ _Consumes_(handle) HANDLE FileHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltCreateFile(_In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance,
              _Out_ _Out_owned_(handle) PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess,
              _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
              _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes,
              _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions,
              _In_reads_bytes_opt_(EaLength) PVOID EaBuffer, _In_ ULONG EaLength, _In_ ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateFileEx(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance,
    _Out_ _Out_owned_(handle) PHANDLE FileHandle,
    _Outptr_opt_ _Out_owned_(object) PFILE_OBJECT *FileObject, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess,
    _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions,
    _In_reads_bytes_opt_(EaLength) PVOID EaBuffer, _In_ ULONG EaLength, _In_ ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateFileEx2(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance,
    _Out_ _Out_owned_(handle) PHANDLE FileHandle,
    _Outptr_opt_ _Out_owned_(object) PFILE_OBJECT *FileObject, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess,
    _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions,
    _In_reads_bytes_opt_(EaLength) PVOID EaBuffer, _In_ ULONG EaLength, _In_ ULONG Flags,
    _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateMailslotFile(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance,
    _Out_ _Out_owned_(handle) PHANDLE FileHandle,
    _Outptr_opt_ _Out_owned_(object) PFILE_OBJECT *FileObject, _In_ ULONG DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ ULONG CreateOptions, _In_ ULONG MailslotQuota, _In_ ULONG MaximumMessageSize,
    _In_ PLARGE_INTEGER ReadTimeout, _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateNamedPipeFile(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance,
    _Out_ _Out_owned_(handle) PHANDLE FileHandle,
    _Outptr_opt_ _Out_owned_(object) PFILE_OBJECT *FileObject, _In_ ULONG DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions,
    _In_ ULONG NamedPipeType, _In_ ULONG ReadMode, _In_ ULONG CompletionMode,
    _In_ ULONG MaximumInstances, _In_ ULONG InboundQuota, _In_ ULONG OutboundQuota,
    _In_opt_ PLARGE_INTEGER DefaultTimeout, _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltDeviceIoControlFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ ULONG IoControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *LengthReturned) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength, _Out_opt_ PULONG LengthReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN NTAPI FltFastIoMdlRead(_In_ PFLT_INSTANCE InitiatingInstance,
                                           _In_ PFILE_OBJECT FileObject,
                                           _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
                                           _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain,
                                           _Inout_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN NTAPI FltFastIoMdlReadComplete(_In_ PFLT_INSTANCE InitiatingInstance,
                                                   _In_ PFILE_OBJECT FileObject,
                                                   _In_ PMDL MdlChain);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN NTAPI FltFastIoMdlWriteComplete(_In_ PFLT_INSTANCE InitiatingInstance,
                                                    _In_ PFILE_OBJECT FileObject,
                                                    _In_ PLARGE_INTEGER FileOffset,
                                                    _In_ PMDL MdlChain);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN NTAPI FltFastIoPrepareMdlWrite(_In_ PFLT_INSTANCE InitiatingInstance,
                                                   _In_ PFILE_OBJECT FileObject,
                                                   _In_ PLARGE_INTEGER FileOffset,
                                                   _In_ ULONG Length, _In_ ULONG LockKey,
                                                   _Outptr_ PMDL *MdlChain,
                                                   _Inout_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltFlushBuffers(_In_ PFLT_INSTANCE Instance,
                                               _In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltFlushBuffers2(_In_ PFLT_INSTANCE Instance,
                                                _In_ PFILE_OBJECT FileObject, _In_ ULONG FlushType,
                                                _In_opt_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltFsControlFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FsControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *LengthReturned) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength, _Out_opt_ PULONG LengthReturned);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS FltGetFsZeroingOffset(_In_ PFLT_CALLBACK_DATA Data,
                                               _Out_ PULONG ZeroingOffset);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltIsDirectory(_In_ PFILE_OBJECT FileObject,
                                              _In_ PFLT_INSTANCE Instance,
                                              _Out_ PBOOLEAN IsDirectory);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltNotifyFilterChangeDirectory(
    _Inout_ PNOTIFY_SYNC NotifySync, _Inout_ PLIST_ENTRY NotifyList, _In_ PVOID FsContext,
    _In_ PSTRING FullDirectoryName, _In_ BOOLEAN WatchTree, _In_ BOOLEAN IgnoreBuffer,
    _In_ ULONG CompletionFilter, _In_ PFLT_CALLBACK_DATA NotifyCallbackData,
    _In_opt_ PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback,
    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectContext,
    _In_opt_ PFILTER_REPORT_CHANGE FilterCallback);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltQueryDirectoryFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ BOOLEAN ReturnSingleEntry,
    _In_opt_ PUNICODE_STRING FileName, _In_ BOOLEAN RestartScan, _Out_opt_ PULONG LengthReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltQueryDirectoryFileEx(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                        _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
                        _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG QueryFlags,
                        _In_opt_ PUNICODE_STRING FileName, _Out_opt_ PULONG LengthReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltQueryEaFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
               _Out_writes_bytes_to_(Length, *LengthReturned) PVOID ReturnedEaData,
               _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry,
               _In_reads_bytes_opt_(EaListLength) PVOID EaList, _In_ ULONG EaListLength,
               _In_opt_ PULONG EaIndex, _In_ BOOLEAN RestartScan, _Out_opt_ PULONG LengthReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltQueryInformationByName(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass,
    _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltQueryInformationFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Out_writes_bytes_to_(Length, *LengthReturned) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _Out_opt_ PULONG LengthReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltQueryQuotaInformationFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry,
    _In_reads_bytes_opt_(SidListLength) PVOID SidList, _In_ ULONG SidListLength,
    _In_reads_bytes_opt_((8 + (4 * ((SID *)StartSid)->SubAuthorityCount))) PULONG StartSid,
    _In_ BOOLEAN RestartScan, _Out_opt_ PULONG LengthReturned);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltQuerySecurityObject(_In_ PFLT_INSTANCE Instance,
                                                      _In_ PFILE_OBJECT FileObject,
                                                      _In_ SECURITY_INFORMATION SecurityInformation,
                                                      _Inout_updates_bytes_opt_(Length)
                                                          PSECURITY_DESCRIPTOR SecurityDescriptor,
                                                      _In_ ULONG Length,
                                                      _Out_opt_ PULONG LengthNeeded);

_When_((Flags | FLTFL_IO_OPERATION_PAGING | FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING),
       _IRQL_requires_max_(APC_LEVEL))
_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltReadFile(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject,
    _In_opt_ PLARGE_INTEGER ByteOffset, _In_ ULONG Length,
    _Out_writes_bytes_to_(Length, *BytesRead) PVOID Buffer, _In_ FLT_IO_OPERATION_FLAGS Flags,
    _Out_opt_ PULONG BytesRead, _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
    _In_opt_ PVOID CallbackContext);

_When_((Flags | FLTFL_IO_OPERATION_PAGING | FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING),
       _IRQL_requires_max_(APC_LEVEL))
_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltReadFileEx(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject,
    _In_opt_ PLARGE_INTEGER ByteOffset, _In_ ULONG Length,
    _Out_writes_bytes_to_opt_(Length, *BytesRead) PVOID Buffer, _In_ FLT_IO_OPERATION_FLAGS Flags,
    _Out_opt_ PULONG BytesRead, _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
    _In_opt_ PVOID CallbackContext, _In_opt_ PULONG Key, _In_opt_ PMDL Mdl);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltRequestFileInfoOnCreateCompletion(_In_ PFLT_FILTER Filter,
                                                                    _In_ PFLT_CALLBACK_DATA Data,
                                                                    _In_ ULONG InfoClassFlags);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT PVOID NTAPI FltRetrieveFileInfoOnCreateCompletion(_In_ PFLT_FILTER Filter,
                                                                  _In_ PFLT_CALLBACK_DATA Data,
                                                                  _In_ ULONG InfoClass,
                                                                  _Out_ PULONG Size);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltRetrieveFileInfoOnCreateCompletionEx(_In_ PFLT_FILTER Filter,
                                                                       _In_ PFLT_CALLBACK_DATA Data,
                                                                       _In_ ULONG InfoClass,
                                                                       _Out_ PULONG RetInfoSize,
                                                                       _Out_ PVOID *RetInfoBuffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetEaFile(_In_ PFLT_INSTANCE Instance,
                                            _In_ PFILE_OBJECT FileObject,
                                            _In_reads_bytes_(Length) PVOID EaBuffer,
                                            _In_ ULONG Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS FltSetFsZeroingOffset(_In_ PFLT_CALLBACK_DATA Data,
                                               _In_ ULONG ZeroingOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS FltSetFsZeroingOffsetRequired(_In_ PFLT_CALLBACK_DATA Data);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltSetInformationFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                      _In_reads_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
                      _In_ FILE_INFORMATION_CLASS FileInformationClass);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetQuotaInformationFile(_In_ PFLT_INSTANCE Instance,
                                                          _In_ PFILE_OBJECT FileObject,
                                                          _In_reads_bytes_(Length) PVOID Buffer,
                                                          _In_ ULONG Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetSecurityObject(_In_ PFLT_INSTANCE Instance,
                                                    _In_ PFILE_OBJECT FileObject,
                                                    _In_ SECURITY_INFORMATION SecurityInformation,
                                                    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

_When_((Flags | FLTFL_IO_OPERATION_PAGING | FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING),
       _IRQL_requires_max_(APC_LEVEL))
_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltWriteFile(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject,
    _In_opt_ PLARGE_INTEGER ByteOffset, _In_ ULONG Length, _In_reads_bytes_(Length) PVOID Buffer,
    _In_ FLT_IO_OPERATION_FLAGS Flags, _Out_opt_ PULONG BytesWritten,
    _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine, _In_opt_ PVOID CallbackContext);

_When_((Flags | FLTFL_IO_OPERATION_PAGING | FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING),
       _IRQL_requires_max_(APC_LEVEL))
_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltWriteFileEx(
    _In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject,
    _In_opt_ PLARGE_INTEGER ByteOffset, _In_ ULONG Length,
    _In_reads_bytes_opt_(Length) PVOID Buffer, _In_ FLT_IO_OPERATION_FLAGS Flags,
    _Out_opt_ PULONG BytesWritten, _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
    _In_opt_ PVOID CallbackContext, _In_opt_ PULONG Key, _In_opt_ PMDL Mdl);

EXTERN_C_END

#endif

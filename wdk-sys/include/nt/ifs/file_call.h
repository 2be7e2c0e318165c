/*
 * Calls on files by handle: open, read, write, lock, query, control.
 */
#ifndef CWDK_NT_IFS_FILE_CALL_H
#define CWDK_NT_IFS_FILE_CALL_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/apc.h"
#include "nt/file.h"
#include "nt/irp.h"
#include "nt/ifs/sid.h"

#define FLUSH_FLAGS_FILE_DATA_ONLY 1
#define FLUSH_FLAGS_FILE_DATA_SYNC_ONLY 4

EXTERN_C_START

struct _IO_PRIORITY_INFO {
    ULONG Size;
    ULONG ThreadPriority;
    ULONG PagePriority;
    IO_PRIORITY_HINT IoPriority;
};

#if defined(_M_AMD64)
_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN IoCheckFileObjectOpenedAsCopyDestination(_In_ PFILE_OBJECT FileObject);
#endif

#if defined(_M_AMD64)
_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN IoCheckFileObjectOpenedAsCopySource(_In_ PFILE_OBJECT FileObject);
#endif

NTKERNELAPI NTSTATUS IoCheckQuerySetFileInformation(
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG Length, _In_ BOOLEAN SetOperation);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoQueryFileDosDeviceName(_In_ PFILE_OBJECT FileObject,
                                              _Out_ _Out_owned_(pool)
                                                  POBJECT_NAME_INFORMATION *ObjectNameInformation);

NTKERNELAPI NTSTATUS IoQueryFileInformation(_In_ PFILE_OBJECT FileObject,
                                            _In_ FILE_INFORMATION_CLASS FileInformationClass,
                                            _In_ ULONG Length, _Out_ PVOID FileInformation,
                                            _Out_ PULONG ReturnedLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoReplaceFileObjectName(_In_ PFILE_OBJECT FileObject,
                                             _In_reads_bytes_(FileNameLength) PWSTR NewFileName,
                                             _In_ USHORT FileNameLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI
NtCreateFile(_Out_ _Out_owned_(handle) PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess,
             _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
             _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes,
             _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions,
             _In_reads_bytes_opt_(EaLength) PVOID EaBuffer, _In_ ULONG EaLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtDeviceIoControlFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG IoControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtFlushBuffersFileEx(_In_ HANDLE FileHandle, _In_ ULONG Flags,
                                                 _In_reads_bytes_(ParametersSize) PVOID Parameters,
                                                 _In_ ULONG ParametersSize,
                                                 _Out_ PIO_STATUS_BLOCK IoStatusBlock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtFsControlFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG FsControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtLockFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event,
                                       _In_opt_ PIO_APC_ROUTINE ApcRoutine,
                                       _In_opt_ PVOID ApcContext,
                                       _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                       _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length,
                                       _In_ ULONG Key, _In_ BOOLEAN FailImmediately,
                                       _In_ BOOLEAN ExclusiveLock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtOpenFile(_Out_ _Out_owned_(handle) PHANDLE FileHandle,
                                       _In_ ACCESS_MASK DesiredAccess,
                                       _In_ POBJECT_ATTRIBUTES ObjectAttributes,
                                       _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG ShareAccess,
                                       _In_ ULONG OpenOptions);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtQueryDirectoryFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ BOOLEAN ReturnSingleEntry,
    _In_opt_ PUNICODE_STRING FileName, _In_ BOOLEAN RestartScan);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtQueryDirectoryFileEx(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG QueryFlags,
    _In_opt_ PUNICODE_STRING FileName);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI
NtQueryInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                       _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
                       _In_ FILE_INFORMATION_CLASS FileInformationClass);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI
NtQueryVolumeInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                             _Out_writes_bytes_(Length) PVOID FsInformation, _In_ ULONG Length,
                             _In_ FS_INFORMATION_CLASS FsInformationClass);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtReadFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event,
                                       _In_opt_ PIO_APC_ROUTINE ApcRoutine,
                                       _In_opt_ PVOID ApcContext,
                                       _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                       _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length,
                                       _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtSetInformationFile(_In_ HANDLE FileHandle,
                                                 _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                                 _In_reads_bytes_(Length) PVOID FileInformation,
                                                 _In_ ULONG Length,
                                                 _In_ FILE_INFORMATION_CLASS FileInformationClass);

NTSYSCALLAPI NTSTATUS NTAPI
NtSetVolumeInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                           _In_reads_bytes_(Length) PVOID FsInformation, _In_ ULONG Length,
                           _In_ FS_INFORMATION_CLASS FsInformationClass);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtUnlockFile(_In_ HANDLE FileHandle,
                                         _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                         _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length,
                                         _In_ ULONG Key);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSCALLAPI NTSTATUS NTAPI NtWriteFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event,
                                        _In_opt_ PIO_APC_ROUTINE ApcRoutine,
                                        _In_opt_ PVOID ApcContext,
                                        _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                        _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Length,
                                        _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwDeleteFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS ZwFlushBuffersFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS ZwFlushBuffersFileEx(_In_ HANDLE FileHandle, _In_ ULONG FLags,
                                       _In_reads_bytes_(ParametersSize) PVOID Parameters,
                                       _In_ ULONG ParametersSize,
                                       _Out_ PIO_STATUS_BLOCK IoStatusBlock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwFsControlFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG FsControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwLockFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event,
                                   _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext,
                                   _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                   _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length,
                                   _In_ ULONG Key, _In_ BOOLEAN FailImmediately,
                                   _In_ BOOLEAN ExclusiveLock);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQueryDirectoryFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ BOOLEAN ReturnSingleEntry,
    _In_opt_ PUNICODE_STRING FileName, _In_ BOOLEAN RestartScan);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQueryDirectoryFileEx(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG QueryFlags,
    _In_opt_ PUNICODE_STRING FileName);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS ZwQueryEaFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length,
                                _In_ BOOLEAN ReturnSingleEntry,
                                _In_reads_bytes_opt_(EaListLength) PVOID EaList,
                                _In_ ULONG EaListLength, _In_opt_ PULONG EaIndex,
                                _In_ BOOLEAN RestartScan);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS ZwSetEaFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                              _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwSetVolumeInformationFile(_In_ HANDLE FileHandle,
                                                   _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                                   _In_reads_bytes_(Length) PVOID FsInformation,
                                                   _In_ ULONG Length,
                                                   _In_ FS_INFORMATION_CLASS FsInformationClass);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwUnlockFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                     _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length,
                                     _In_ ULONG Key);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID IoInitializePriorityInfo(_Out_ PIO_PRIORITY_INFO PriorityInfo) {
    PriorityInfo->Size = sizeof(IO_PRIORITY_INFO);
    PriorityInfo->ThreadPriority = 0xffff;
    PriorityInfo->IoPriority = IoPriorityNormal;
    PriorityInfo->PagePriority = 0;
}

#define IoIsFileOpenedExclusively(FileObject)                                                      \
    ((BOOLEAN)(!((FileObject)->SharedRead || (FileObject)->SharedWrite ||                          \
                 (FileObject)->SharedDelete)))

EXTERN_C_END

#define FLUSH_FLAGS_NO_SYNC 2

#endif

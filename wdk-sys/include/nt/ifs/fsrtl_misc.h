/*
 * Other help for file systems: status codes a caller may see, stack overflow, sector sizes, control
 * requests to lower devices.
 */
#ifndef CWDK_NT_IFS_FSRTL_MISC_H
#define CWDK_NT_IFS_FSRTL_MISC_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/memory.h"
#include "nt/apc.h"
#include "nt/file.h"
#include "nt/irp.h"

EXTERN_C_START

NTKERNELAPI NTSTATUS FsRtlGetVirtualDiskNestingLevel(_In_ PDEVICE_OBJECT DeviceObject,
                                                     _Out_ PULONG NestingLevel,
                                                     _Out_opt_ PULONG NestingFlags);

NTKERNELAPI ULONG FsRtlQueryMaximumVirtualDiskNestingLevel(VOID);

NTKERNELAPI void FsRtlUpdateDiskCounters(_In_ ULONG64 BytesRead, _In_ ULONG64 BytesWritten);

EXTERN_C_END

#define FSRTL_CC_FLUSH_ERROR_FLAG_NO_HARD_ERROR 1
#define FSRTL_CC_FLUSH_ERROR_FLAG_NO_LOG_ENTRY 2

EXTERN_C_START

typedef void (*PFSRTL_STACK_OVERFLOW_ROUTINE)(_In_ PVOID Context, _In_ PKEVENT Event);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PERESOURCE FsRtlAllocateResource(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlAreVolumeStartupApplicationsComplete(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS FsRtlBalanceReads(_In_ PDEVICE_OBJECT TargetDevice);

_When_(Irp != NULL, _IRQL_requires_max_(PASSIVE_LEVEL))
_When_(Irp == NULL, _IRQL_requires_max_(APC_LEVEL))
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlCancellableWaitForMultipleObjects(
    _In_ ULONG Count, _In_reads_(Count) PVOID ObjectArray[], _In_ WAIT_TYPE WaitType,
    _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PKWAIT_BLOCK WaitBlockArray, _In_opt_ PIRP Irp);

_When_(Irp != NULL, _IRQL_requires_max_(PASSIVE_LEVEL))
_When_(Irp == NULL, _IRQL_requires_max_(APC_LEVEL))
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlCancellableWaitForSingleObject(_In_ PVOID Object,
                                                         _In_opt_ PLARGE_INTEGER Timeout,
                                                         _In_opt_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void FsRtlDismountComplete(_In_ PDEVICE_OBJECT DeviceObject,
                                       _In_ NTSTATUS DismountStatus);

NTKERNELAPI PLIST_ENTRY FsRtlGetCurrentProcessLoaderList(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS FsRtlGetSectorSizeInformation(
    _In_ PDEVICE_OBJECT DeviceObject, _Out_ PFILE_FS_SECTOR_SIZE_INFORMATION SectorSizeInfo);

NTKERNELAPI BOOLEAN FsRtlIs32BitProcess(_In_ PEPROCESS Process);

NTKERNELAPI BOOLEAN FsRtlIsDaxVolume(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PFN_NUMBER FsRtlIsExtentDangling(_In_ PFN_NUMBER StartPage,
                                             _In_ PFN_NUMBER NumberOfPages, _In_ ULONG Flags);

NTKERNELAPI BOOLEAN FsRtlIsMobileOS(VOID);

_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlIsNtstatusExpected(_In_ NTSTATUS Exception);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI LOGICAL FsRtlIsPagingFile(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI LOGICAL FsRtlIsSystemPagingFile(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS FsRtlIssueDeviceIoControl(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG IoCtl,
                                               _In_ UCHAR Flags, _In_opt_ PVOID InputBuffer,
                                               _In_ ULONG InputBufferLength,
                                               _In_opt_ PVOID OutputBuffer,
                                               _In_ ULONG OutputBufferLength,
                                               _Out_opt_ PULONG_PTR IosbInformation);

NTKERNELAPI NTSTATUS FsRtlKernelFsControlFile(
    _In_ PFILE_OBJECT FileObject, _In_ ULONG FsControlCode,
    _In_reads_bytes_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_(OutputBufferLength, *RetOutputBufferSize) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength, _Out_ PULONG RetOutputBufferSize);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlLogCcFlushError(_In_ PUNICODE_STRING FileName,
                                          _In_ PDEVICE_OBJECT DeviceObject,
                                          _In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
                                          _In_ NTSTATUS FlushError, _In_ ULONG Flags);

NTKERNELAPI NTSTATUS FsRtlNormalizeNtstatus(_In_ NTSTATUS Exception,
                                            _In_ NTSTATUS GenericException);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void
FsRtlPostPagingFileStackOverflow(_In_ PVOID Context, _In_ PKEVENT Event,
                                 _In_ PFSRTL_STACK_OVERFLOW_ROUTINE StackOverflowRoutine);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void FsRtlPostStackOverflow(_In_ PVOID Context, _In_ PKEVENT Event,
                                        _In_ PFSRTL_STACK_OVERFLOW_ROUTINE StackOverflowRoutine);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS FsRtlQueryCachedVdl(_In_ PFILE_OBJECT FileObject, _Out_ PLONGLONG Vdl);

NTKERNELAPI NTSTATUS FsRtlQueryInformationFile(
    _In_ PFILE_OBJECT FileObject,
    _Out_writes_bytes_to_(Length, *RetFileInformationSize) PVOID FileInformation, _In_ ULONG Length,
    _In_ FILE_INFORMATION_CLASS FileInformationClass, _Out_ PULONG RetFileInformationSize);

NTKERNELAPI NTSTATUS FsRtlQueryKernelEaFile(_In_ PFILE_OBJECT FileObject,
                                            _Out_writes_bytes_to_(Length, *LengthReturned)
                                                PVOID ReturnedEaData,
                                            _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry,
                                            _In_reads_bytes_opt_(EaListLength) PVOID EaList,
                                            _In_ ULONG EaListLength, _In_opt_ PULONG EaIndex,
                                            _In_ BOOLEAN RestartScan,
                                            _Out_opt_ PULONG LengthReturned);

NTKERNELAPI NTSTATUS FsRtlSetKernelEaFile(_In_ PFILE_OBJECT FileObject,
                                          _In_reads_bytes_(Length) PVOID EaBuffer,
                                          _In_ ULONG Length);

/* A file system's own code runs with kernel APCs held off. */
#define FsRtlEnterFileSystem() KeEnterCriticalRegion()
#define FsRtlExitFileSystem() KeLeaveCriticalRegion()
#define FsRtlCompleteRequest(IRP, STATUS)                                                          \
    {                                                                                              \
        (IRP)->IoStatus.Status = (STATUS);                                                         \
        IoCompleteRequest((IRP), IO_DISK_INCREMENT);                                               \
    }
#define FsRtlAllocatePoolWithTag(PoolType, NumberOfBytes, Tag)                                     \
    ExAllocatePoolWithTag((POOL_TYPE)((PoolType) | POOL_RAISE_IF_ALLOCATION_FAILURE),              \
                          NumberOfBytes, Tag)
#define FsRtlAllocatePoolWithQuotaTag(PoolType, NumberOfBytes, Tag)                                \
    ExAllocatePoolWithQuotaTag((POOL_TYPE)((PoolType) | POOL_RAISE_IF_ALLOCATION_FAILURE),         \
                               NumberOfBytes, Tag)

#define FsRtlIsChecksumError(STS) ((STS) == STATUS_CRC_ERROR || (STS) == STATUS_DISK_CORRUPT_ERROR)

EXTERN_C_END

#endif

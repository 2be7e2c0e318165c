/*
 * Being a file system: registering, stream file objects, and the callbacks of file system filters
 * around locking and sections.
 */
#ifndef CWDK_NT_IFS_FILE_SYSTEM_H
#define CWDK_NT_IFS_FILE_SYSTEM_H

#include "nt/forward.h"
#include "nt/file.h"
#include "nt/ifs/memory.h"

#define FSRTL_DRIVER_BACKING_FLAG_USE_PAGE_FILE 1

#define FS_FILTER_QUERY_OPEN ((UCHAR)249)
#define FS_FILTER_RELEASE_FOR_CC_FLUSH ((UCHAR)250)
#define FS_FILTER_RELEASE_FOR_MOD_WRITE ((UCHAR)252)
#define FS_FILTER_ACQUIRE_FOR_CC_FLUSH ((UCHAR)251)
#define FS_FILTER_ACQUIRE_FOR_MOD_WRITE ((UCHAR)253)

#define IO_CREATE_STREAM_FILE_RAISE_ON_ERROR 1
#define IO_CREATE_STREAM_FILE_LITE 2

#define IO_MM_PAGING_FILE 0x10

EXTERN_C_START

typedef struct _FS_FILTER_CALLBACK_DATA FS_FILTER_CALLBACK_DATA, *PFS_FILTER_CALLBACK_DATA;

typedef enum _FAST_IO_POSSIBLE {
    FastIoIsNotPossible = 0,
    FastIoIsPossible,
    FastIoIsQuestionable,
} FAST_IO_POSSIBLE;

typedef enum _FSRTL_CHANGE_BACKING_TYPE {
    ChangeDataControlArea = 0,
    ChangeImageControlArea,
    ChangeSharedCacheMap,
} FSRTL_CHANGE_BACKING_TYPE,
    *PFSRTL_CHANGE_BACKING_TYPE;

typedef NTSTATUS (*PFS_FILTER_CALLBACK)(_In_ PFS_FILTER_CALLBACK_DATA Data,
                                        _Out_ PVOID *CompletionContext);

typedef void (*PFS_FILTER_COMPLETION_CALLBACK)(_In_ PFS_FILTER_CALLBACK_DATA Data,
                                               _In_ NTSTATUS OperationStatus,
                                               _In_ PVOID CompletionContext);

struct _FS_FILTER_CALLBACKS {
    ULONG SizeOfFsFilterCallbacks;
    ULONG Reserved;
    PFS_FILTER_CALLBACK PreAcquireForSectionSynchronization;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForSectionSynchronization;
    PFS_FILTER_CALLBACK PreReleaseForSectionSynchronization;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForSectionSynchronization;
    PFS_FILTER_CALLBACK PreAcquireForCcFlush;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForCcFlush;
    PFS_FILTER_CALLBACK PreReleaseForCcFlush;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForCcFlush;
    PFS_FILTER_CALLBACK PreAcquireForModifiedPageWriter;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForModifiedPageWriter;
    PFS_FILTER_CALLBACK PreReleaseForModifiedPageWriter;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForModifiedPageWriter;
    PFS_FILTER_CALLBACK PreQueryOpen;
    PFS_FILTER_COMPLETION_CALLBACK PostQueryOpen;
};

typedef union _FS_FILTER_PARAMETERS FS_FILTER_PARAMETERS, *PFS_FILTER_PARAMETERS;
union _FS_FILTER_PARAMETERS {
    struct {
        PLARGE_INTEGER EndingOffset;
        PERESOURCE *ResourceToRelease;
    } AcquireForModifiedPageWriter;
    struct {
        PERESOURCE ResourceToRelease;
    } ReleaseForModifiedPageWriter;
    struct {
        FS_FILTER_SECTION_SYNC_TYPE SyncType;
        ULONG PageProtection;
        PFS_FILTER_SECTION_SYNC_OUTPUT OutputInformation;
        ULONG Flags;
        ULONG AllocationAttributes;
    } AcquireForSectionSynchronization;
    struct {
        PIRP Irp;
        PVOID FileInformation;
        PULONG Length;
        FILE_INFORMATION_CLASS FileInformationClass;
        NTSTATUS CompletionStatus;
    } QueryOpen;
    struct {
        PVOID Argument1;
        PVOID Argument2;
        PVOID Argument3;
        PVOID Argument4;
        PVOID Argument5;
    } Others;
};

struct _FS_FILTER_CALLBACK_DATA {
    ULONG SizeOfFsFilterCallbackData;
    UCHAR Operation;
    UCHAR Reserved;
    struct _DEVICE_OBJECT *DeviceObject;
    struct _FILE_OBJECT *FileObject;
    FS_FILTER_PARAMETERS Parameters;
};

typedef struct _IO_CREATE_STREAM_FILE_OPTIONS IO_CREATE_STREAM_FILE_OPTIONS,
    *PIO_CREATE_STREAM_FILE_OPTIONS;
struct _IO_CREATE_STREAM_FILE_OPTIONS {
    USHORT Size;
    USHORT Flags;
    PDEVICE_OBJECT TargetDeviceObject;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlChangeBackingFileObject(_In_opt_ PFILE_OBJECT CurrentFileObject,
                                                  _In_ PFILE_OBJECT NewFileObject,
                                                  _In_ FSRTL_CHANGE_BACKING_TYPE ChangeBackingType,
                                                  _In_ ULONG Flags);

_Ret_owned_(object)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PFILE_OBJECT IoCreateStreamFileObject(_In_opt_ PFILE_OBJECT FileObject,
                                                  _In_opt_ PDEVICE_OBJECT DeviceObject);

_Ret_owned_(object)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PFILE_OBJECT IoCreateStreamFileObjectEx(_In_opt_ PFILE_OBJECT FileObject,
                                                    _In_opt_ PDEVICE_OBJECT DeviceObject,
                                                    _Out_opt_ PHANDLE FileHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoCreateStreamFileObjectEx2(_In_ PIO_CREATE_STREAM_FILE_OPTIONS CreateOptions,
                                                 _In_opt_ PFILE_OBJECT FileObject,
                                                 _In_opt_ PDEVICE_OBJECT DeviceObject,
                                                 _Out_ PFILE_OBJECT *StreamFileObject,
                                                 _Out_opt_ PHANDLE FileHandle);

_Ret_owned_(object)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PFILE_OBJECT IoCreateStreamFileObjectLite(_In_opt_ PFILE_OBJECT FileObject,
                                                      _In_opt_ PDEVICE_OBJECT DeviceObject);

NTKERNELAPI PDEVICE_OBJECT IoGetBaseFileSystemDeviceObject(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS IoGetDiskDeviceObject(_In_ PDEVICE_OBJECT FileSystemDeviceObject,
                                           _Out_ PDEVICE_OBJECT *DiskDeviceObject);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void IoRegisterFileSystem(_In_ __drv_aliasesMem PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void IoUnregisterFileSystem(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS FsRtlRegisterFileSystemFilterCallbacks(
    _In_ struct _DRIVER_OBJECT *FilterDriverObject, _In_ PFS_FILTER_CALLBACKS Callbacks);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS FsRtlSetDriverBacking(_In_ PDRIVER_OBJECT DriverObj, _In_ ULONG Flags);

EXTERN_C_END

#endif

/*
 * Files: opening, reading, writing, and the information classes that describe them.
 * What ntddk.h adds to nt/file.h.
 */
#ifndef CWDK_NT_DDK_FILE_H
#define CWDK_NT_DDK_FILE_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/apc.h"
#include "nt/file.h"
#include "nt/irp.h"

#define FILE_CHARACTERISTICS_EXPECT_ORDERLY_REMOVAL_DEPRECATED 0x200
#define FILE_CHARACTERISTICS_EXPECT_SURPRISE_REMOVAL_DEPRECATED 0x300
#define FILE_CHARACTERISTICS_REMOVAL_POLICY_MASK_DEPRECATED 0x300
#define FILE_CHARACTERISTICS_EXPECT_ORDERLY_REMOVAL_EX 0x4000
#define FILE_CHARACTERISTICS_EXPECT_SURPRISE_REMOVAL_EX 0x8000
#define FILE_CHARACTERISTICS_REMOVAL_POLICY_MASK_EX 0xC000
#define FILE_CHARACTERISTICS_PROPAGATED 0x5010F

#define FILE_DISPOSITION_DO_NOT_DELETE 0
#define FILE_DISPOSITION_DELETE 1
#define FILE_DISPOSITION_POSIX_SEMANTICS 2
#define FILE_DISPOSITION_ON_CLOSE 8
#define FILE_DISPOSITION_IGNORE_READONLY_ATTRIBUTE 0x10

#define IO_IGNORE_SHARE_ACCESS_CHECK 0x800

#define IRP_MN_LOAD_FILE_SYSTEM 3

#define OPLOCK_KEY_FLAG_PARENT_KEY 1
#define OPLOCK_KEY_VERSION_WIN7 1
#define OPLOCK_KEY_FLAG_TARGET_KEY 2
#define OPLOCK_KEY_VERSION_WIN8 2

#define TXF_MINIVERSION_DEFAULT_VIEW 65534

EXTERN_C_START

typedef struct _DISK_SIGNATURE DISK_SIGNATURE, *PDISK_SIGNATURE;
struct _DISK_SIGNATURE {
    ULONG PartitionStyle;
    union {
        struct {
            ULONG Signature;
            ULONG CheckSum;
        } Mbr;
        struct {
            GUID DiskId;
        } Gpt;
    };
};

struct _FILE_ALIGNMENT_INFORMATION {
    ULONG AlignmentRequirement;
};

typedef struct _FILE_ATTRIBUTE_TAG_INFORMATION FILE_ATTRIBUTE_TAG_INFORMATION,
    *PFILE_ATTRIBUTE_TAG_INFORMATION;
struct _FILE_ATTRIBUTE_TAG_INFORMATION {
    ULONG FileAttributes;
    ULONG ReparseTag;
};

typedef struct _FILE_DISPOSITION_INFORMATION FILE_DISPOSITION_INFORMATION,
    *PFILE_DISPOSITION_INFORMATION;
struct _FILE_DISPOSITION_INFORMATION {
    BOOLEAN DeleteFile;
};

typedef struct _FILE_DISPOSITION_INFORMATION_EX FILE_DISPOSITION_INFORMATION_EX,
    *PFILE_DISPOSITION_INFORMATION_EX;
struct _FILE_DISPOSITION_INFORMATION_EX {
    ULONG Flags;
};

typedef struct _FILE_END_OF_FILE_INFORMATION FILE_END_OF_FILE_INFORMATION,
    *PFILE_END_OF_FILE_INFORMATION;
struct _FILE_END_OF_FILE_INFORMATION {
    LARGE_INTEGER EndOfFile;
};

typedef struct _FILE_FS_FULL_SIZE_INFORMATION FILE_FS_FULL_SIZE_INFORMATION,
    *PFILE_FS_FULL_SIZE_INFORMATION;
struct _FILE_FS_FULL_SIZE_INFORMATION {
    LARGE_INTEGER TotalAllocationUnits;
    LARGE_INTEGER CallerAvailableAllocationUnits;
    LARGE_INTEGER ActualAvailableAllocationUnits;
    ULONG SectorsPerAllocationUnit;
    ULONG BytesPerSector;
};

typedef struct _FILE_FS_FULL_SIZE_INFORMATION_EX FILE_FS_FULL_SIZE_INFORMATION_EX,
    *PFILE_FS_FULL_SIZE_INFORMATION_EX;
struct _FILE_FS_FULL_SIZE_INFORMATION_EX {
    ULONGLONG ActualTotalAllocationUnits;
    ULONGLONG ActualAvailableAllocationUnits;
    ULONGLONG ActualPoolUnavailableAllocationUnits;
    ULONGLONG CallerTotalAllocationUnits;
    ULONGLONG CallerAvailableAllocationUnits;
    ULONGLONG CallerPoolUnavailableAllocationUnits;
    ULONGLONG UsedAllocationUnits;
    ULONGLONG TotalReservedAllocationUnits;
    ULONGLONG VolumeStorageReserveAllocationUnits;
    ULONGLONG AvailableCommittedAllocationUnits;
    ULONGLONG PoolAvailableAllocationUnits;
    ULONG SectorsPerAllocationUnit;
    ULONG BytesPerSector;
};

typedef struct _FILE_FS_LABEL_INFORMATION FILE_FS_LABEL_INFORMATION, *PFILE_FS_LABEL_INFORMATION;
struct _FILE_FS_LABEL_INFORMATION {
    ULONG VolumeLabelLength;
    WCHAR VolumeLabel[1];
};

typedef struct _FILE_FS_METADATA_SIZE_INFORMATION FILE_FS_METADATA_SIZE_INFORMATION,
    *PFILE_FS_METADATA_SIZE_INFORMATION;
struct _FILE_FS_METADATA_SIZE_INFORMATION {
    LARGE_INTEGER TotalMetadataAllocationUnits;
    ULONG SectorsPerAllocationUnit;
    ULONG BytesPerSector;
};

typedef struct _FILE_FS_OBJECTID_INFORMATION FILE_FS_OBJECTID_INFORMATION,
    *PFILE_FS_OBJECTID_INFORMATION;
struct _FILE_FS_OBJECTID_INFORMATION {
    UCHAR ObjectId[16];
    UCHAR ExtendedInfo[48];
};

struct _FILE_FS_SECTOR_SIZE_INFORMATION {
    ULONG LogicalBytesPerSector;
    ULONG PhysicalBytesPerSectorForAtomicity;
    ULONG PhysicalBytesPerSectorForPerformance;
    ULONG FileSystemEffectivePhysicalBytesPerSectorForAtomicity;
    ULONG Flags;
    ULONG ByteOffsetForSectorAlignment;
    ULONG ByteOffsetForPartitionAlignment;
};

typedef struct _FILE_FS_SIZE_INFORMATION FILE_FS_SIZE_INFORMATION, *PFILE_FS_SIZE_INFORMATION;
struct _FILE_FS_SIZE_INFORMATION {
    LARGE_INTEGER TotalAllocationUnits;
    LARGE_INTEGER AvailableAllocationUnits;
    ULONG SectorsPerAllocationUnit;
    ULONG BytesPerSector;
};

typedef struct _FILE_FS_VOLUME_INFORMATION FILE_FS_VOLUME_INFORMATION, *PFILE_FS_VOLUME_INFORMATION;
struct _FILE_FS_VOLUME_INFORMATION {
    LARGE_INTEGER VolumeCreationTime;
    ULONG VolumeSerialNumber;
    ULONG VolumeLabelLength;
    BOOLEAN SupportsObjects;
    WCHAR VolumeLabel[1];
};

struct _FILE_NAME_INFORMATION {
    ULONG FileNameLength;
    WCHAR FileName[1];
};

struct _IO_DRIVER_CREATE_CONTEXT {
    CSHORT Size;
    struct _ECP_LIST *ExtraCreateParameter;
    PVOID DeviceObjectHint;
    PTXN_PARAMETER_BLOCK TxnParameters;
    PESILO SiloContext;
};

struct _OPLOCK_KEY_CONTEXT {
    USHORT Version;
    USHORT Flags;
    GUID ParentOplockKey;
    GUID TargetOplockKey;
    ULONG Reserved;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void IoCancelFileOpen(_In_ PDEVICE_OBJECT DeviceObject, _In_ PFILE_OBJECT FileObject);

NTKERNELAPI NTSTATUS IoCreateDisk(_In_ PDEVICE_OBJECT DeviceObject,
                                  _In_opt_ struct _CREATE_DISK *Disk);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoCreateFileEx(
    _Out_ _Out_owned_(handle) PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess,
    _In_ ULONG Disposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength,
    _In_ CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters, _In_ ULONG Options,
    _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoCreateFileSpecifyDeviceObjectHint(
    _Out_ _Out_owned_(handle) PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess,
    _In_ ULONG Disposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength,
    _In_ CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters, _In_ ULONG Options,
    _In_opt_ PVOID DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI PGENERIC_MAPPING IoGetFileObjectGenericMapping(VOID);

NTKERNELAPI BOOLEAN IoIsFileObjectIgnoringSharing(_In_ PFILE_OBJECT FileObject);

NTKERNELAPI BOOLEAN IoIsFileOriginRemote(_In_ PFILE_OBJECT FileObject);

NTKERNELAPI NTSTATUS IoReadDiskSignature(_In_ PDEVICE_OBJECT DeviceObject,
                                         _In_ ULONG BytesPerSector,
                                         _Out_ PDISK_SIGNATURE Signature);

NTKERNELAPI NTSTATUS IoSetFileObjectIgnoreSharing(_In_ PFILE_OBJECT FileObject);

NTKERNELAPI NTSTATUS IoSetFileOrigin(_In_ PFILE_OBJECT FileObject, _In_ BOOLEAN Remote);

#if defined(_M_AMD64)
NTKERNELAPI NTSTATUS IoSetShadowFileInformation(_In_ PFILE_OBJECT FileObject,
                                                _In_ PFILE_OBJECT BackingFileObject,
                                                _In_ PVOID BackingFltInstance);
#endif

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwDeviceIoControlFile(
    _In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine,
    _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG IoControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_opt_(OutputBufferLength) PVOID OutputBuffer, _In_ ULONG OutputBufferLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSYSAPI NTSTATUS NTAPI ZwQueryVolumeInformationFile(_In_ HANDLE FileHandle,
                                                     _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                                                     _Out_writes_bytes_(Length) PVOID FsInformation,
                                                     _In_ ULONG Length,
                                                     _In_ FS_INFORMATION_CLASS FsInformationClass);

FORCEINLINE VOID IoInitializeDriverCreateContext(_Out_ PIO_DRIVER_CREATE_CONTEXT DriverContext) {
    __builtin_memset(DriverContext, 0, sizeof(*DriverContext));
    DriverContext->Size = sizeof(IO_DRIVER_CREATE_CONTEXT);
}

#define IO_DRIVER_CREATE_CONTEXT_IS_MIN_SIZE(DriverContext)                                        \
    ((DriverContext)->Size >=                                                                      \
     (CSHORT)RTL_SIZEOF_THROUGH_FIELD(IO_DRIVER_CREATE_CONTEXT, TxnParameters))
#define IO_DRIVER_CREATE_CONTEXT_CONTAINS_SILO_CONTEXT(DriverContext)                              \
    ((DriverContext)->Size >=                                                                      \
     (CSHORT)RTL_SIZEOF_THROUGH_FIELD(IO_DRIVER_CREATE_CONTEXT, SiloContext))

EXTERN_C_END

#endif

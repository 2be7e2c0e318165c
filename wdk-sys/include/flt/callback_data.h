/*
 * Callback data: one operation on its way to the file system, as a minifilter sees it.
 *
 * Iopb holds the major function, the target and the parameters; the parameters' union has a member
 * for each kind of operation, IRP-based or not. Data belongs to the filter manager while a callback
 * runs. A callback that changes Iopb says so by FltSetCallbackDataDirty. A minifilter that wants to
 * do I/O of its own allocates callback data, performs it and frees it again.
 */
#ifndef CWDK_FLT_CALLBACK_DATA_H
#define CWDK_FLT_CALLBACK_DATA_H

#include "ntifs.h"
#include "flt/types.h"

#define FLTFL_CALLBACK_DATA_IRP_OPERATION 1
#define FLTFL_CALLBACK_DATA_FAST_IO_OPERATION 2
#define FLTFL_CALLBACK_DATA_FS_FILTER_OPERATION 4
#define FLTFL_CALLBACK_DATA_SYSTEM_BUFFER 8
#define FLTFL_CALLBACK_DATA_REISSUE_MASK 65535
#define FLTFL_CALLBACK_DATA_GENERATED_IO 0x10000
#define FLTFL_CALLBACK_DATA_REISSUED_IO 0x20000
#define FLTFL_CALLBACK_DATA_DRAINING_IO 0x40000
#define FLTFL_CALLBACK_DATA_POST_OPERATION 0x80000
#define FLTFL_CALLBACK_DATA_NEW_SYSTEM_BUFFER 0x100000
#define FLTFL_CALLBACK_DATA_DIRTY 0x80000000U

#define FLTFL_IO_OPERATION_NON_CACHED 1
#define FLTFL_IO_OPERATION_PAGING 2
#define FLTFL_IO_OPERATION_DO_NOT_UPDATE_BYTE_OFFSET 4
#define FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING 8

#define FLT_ALLOCATE_CALLBACK_DATA_PREALLOCATE_ALL_MEMORY 1

#define FLT_INTERNAL_OPERATION_COUNT 0x16

#define FLT_TAG_DATA_BUFFER_HEADER_SIZE 8L

#define IRP_MJ_OPERATION_END ((UCHAR)0x80)
#define IRP_MJ_VOLUME_DISMOUNT ((UCHAR)236)
#define IRP_MJ_VOLUME_MOUNT ((UCHAR)237)
#define IRP_MJ_MDL_WRITE_COMPLETE ((UCHAR)238)
#define IRP_MJ_MDL_READ_COMPLETE ((UCHAR)240)
#define IRP_MJ_MDL_READ ((UCHAR)241)
#define IRP_MJ_PREPARE_MDL_WRITE ((UCHAR)239)
#define IRP_MJ_NETWORK_QUERY_OPEN ((UCHAR)242)
#define IRP_MJ_FAST_IO_CHECK_IF_POSSIBLE ((UCHAR)243)
#define IRP_MJ_QUERY_OPEN ((UCHAR)249)
#define IRP_MJ_RELEASE_FOR_CC_FLUSH ((UCHAR)250)
#define IRP_MJ_RELEASE_FOR_MOD_WRITE ((UCHAR)252)
#define IRP_MJ_RELEASE_FOR_SECTION_SYNCHRONIZATION ((UCHAR)254)
#define IRP_MJ_ACQUIRE_FOR_CC_FLUSH ((UCHAR)251)
#define IRP_MJ_ACQUIRE_FOR_MOD_WRITE ((UCHAR)253)
#define IRP_MJ_ACQUIRE_FOR_SECTION_SYNCHRONIZATION ((UCHAR)255)

EXTERN_C_START

typedef struct _FLT_CALLBACK_DATA FLT_CALLBACK_DATA, *PFLT_CALLBACK_DATA;
typedef struct _FLT_IO_PARAMETER_BLOCK FLT_IO_PARAMETER_BLOCK, *PFLT_IO_PARAMETER_BLOCK;
typedef struct _FLT_TAG_DATA_BUFFER FLT_TAG_DATA_BUFFER, *PFLT_TAG_DATA_BUFFER;
typedef ULONG FLT_ALLOCATE_CALLBACK_DATA_FLAGS;
typedef ULONG FLT_CALLBACK_DATA_FLAGS;
typedef ULONG FLT_IO_OPERATION_FLAGS;

typedef void (*PFLT_COMPLETED_ASYNC_IO_CALLBACK)(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                 _In_ PFLT_CONTEXT Context);

_IRQL_requires_max_(APC_LEVEL)
typedef void (*PFLT_GET_OPERATION_STATUS_CALLBACK)(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                   _In_ PFLT_IO_PARAMETER_BLOCK IopbSnapshot,
                                                   _In_ NTSTATUS OperationStatus,
                                                   _In_opt_ PVOID RequesterContext);

struct _FLT_CALLBACK_DATA {
    FLT_CALLBACK_DATA_FLAGS Flags;
    const PETHREAD Thread;
    const PFLT_IO_PARAMETER_BLOCK Iopb;
    IO_STATUS_BLOCK IoStatus;
    struct _FLT_TAG_DATA_BUFFER *TagData;
    union {
        struct {
            LIST_ENTRY QueueLinks;
            PVOID QueueContext[2];
        };
        PVOID FilterContext[4];
    };
    KPROCESSOR_MODE RequestorMode;
};

typedef union _FLT_PARAMETERS FLT_PARAMETERS, *PFLT_PARAMETERS;
union _FLT_PARAMETERS {
    struct {
        PIO_SECURITY_CONTEXT SecurityContext;
        ULONG Options;
        DECLSPEC_ALIGN(8) USHORT FileAttributes;
        USHORT ShareAccess;
        DECLSPEC_ALIGN(8) ULONG EaLength;
        PVOID EaBuffer;
        LARGE_INTEGER AllocationSize;
    } Create;
    struct {
        PIO_SECURITY_CONTEXT SecurityContext;
        ULONG Options;
        DECLSPEC_ALIGN(8) USHORT Reserved;
        USHORT ShareAccess;
        PVOID Parameters;
    } CreatePipe;
    struct {
        PIO_SECURITY_CONTEXT SecurityContext;
        ULONG Options;
        DECLSPEC_ALIGN(8) USHORT Reserved;
        USHORT ShareAccess;
        PVOID Parameters;
    } CreateMailslot;
    struct {
        ULONG Length;
        DECLSPEC_ALIGN(8) ULONG Key;
        LARGE_INTEGER ByteOffset;
        PVOID ReadBuffer;
        PMDL MdlAddress;
    } Read;
    struct {
        ULONG Length;
        DECLSPEC_ALIGN(8) ULONG Key;
        LARGE_INTEGER ByteOffset;
        PVOID WriteBuffer;
        PMDL MdlAddress;
    } Write;
    struct {
        ULONG Length;
        DECLSPEC_ALIGN(8) FILE_INFORMATION_CLASS FileInformationClass;
        PVOID InfoBuffer;
    } QueryFileInformation;
    struct {
        ULONG Length;
        DECLSPEC_ALIGN(8) FILE_INFORMATION_CLASS FileInformationClass;
        PFILE_OBJECT ParentOfTarget;
        union {
            struct {
                BOOLEAN ReplaceIfExists;
                BOOLEAN AdvanceOnly;
            };
            ULONG ClusterCount;
            HANDLE DeleteHandle;
        };
        PVOID InfoBuffer;
    } SetFileInformation;
    struct {
        ULONG Length;
        PVOID EaList;
        ULONG EaListLength;
        DECLSPEC_ALIGN(8) ULONG EaIndex;
        PVOID EaBuffer;
        PMDL MdlAddress;
    } QueryEa;
    struct {
        ULONG Length;
        PVOID EaBuffer;
        PMDL MdlAddress;
    } SetEa;
    struct {
        ULONG Length;
        DECLSPEC_ALIGN(8) FS_INFORMATION_CLASS FsInformationClass;
        PVOID VolumeBuffer;
    } QueryVolumeInformation;
    struct {
        ULONG Length;
        DECLSPEC_ALIGN(8) FS_INFORMATION_CLASS FsInformationClass;
        PVOID VolumeBuffer;
    } SetVolumeInformation;
    union {
        struct {
            ULONG Length;
            PUNICODE_STRING FileName;
            FILE_INFORMATION_CLASS FileInformationClass;
            DECLSPEC_ALIGN(8) ULONG FileIndex;
            PVOID DirectoryBuffer;
            PMDL MdlAddress;
        } QueryDirectory;
        struct {
            ULONG Length;
            DECLSPEC_ALIGN(8) ULONG CompletionFilter;
            DECLSPEC_ALIGN(8) ULONG Spare1;
            DECLSPEC_ALIGN(8) ULONG Spare2;
            PVOID DirectoryBuffer;
            PMDL MdlAddress;
        } NotifyDirectory;
        struct {
            ULONG Length;
            DECLSPEC_ALIGN(8) ULONG CompletionFilter;
            DECLSPEC_ALIGN(8) DIRECTORY_NOTIFY_INFORMATION_CLASS DirectoryNotifyInformationClass;
            DECLSPEC_ALIGN(8) ULONG Spare2;
            PVOID DirectoryBuffer;
            PMDL MdlAddress;
        } NotifyDirectoryEx;
    } DirectoryControl;
    union {
        struct {
            PVPB Vpb;
            PDEVICE_OBJECT DeviceObject;
        } VerifyVolume;
        struct {
            ULONG OutputBufferLength;
            DECLSPEC_ALIGN(8) ULONG InputBufferLength;
            DECLSPEC_ALIGN(8) ULONG FsControlCode;
        } Common;
        struct {
            ULONG OutputBufferLength;
            DECLSPEC_ALIGN(8) ULONG InputBufferLength;
            DECLSPEC_ALIGN(8) ULONG FsControlCode;
            PVOID InputBuffer;
            PVOID OutputBuffer;
            PMDL OutputMdlAddress;
        } Neither;
        struct {
            ULONG OutputBufferLength;
            DECLSPEC_ALIGN(8) ULONG InputBufferLength;
            DECLSPEC_ALIGN(8) ULONG FsControlCode;
            PVOID SystemBuffer;
        } Buffered;
        struct {
            ULONG OutputBufferLength;
            DECLSPEC_ALIGN(8) ULONG InputBufferLength;
            DECLSPEC_ALIGN(8) ULONG FsControlCode;
            PVOID InputSystemBuffer;
            PVOID OutputBuffer;
            PMDL OutputMdlAddress;
        } Direct;
    } FileSystemControl;
    union {
        struct {
            ULONG OutputBufferLength;
            DECLSPEC_ALIGN(8) ULONG InputBufferLength;
            DECLSPEC_ALIGN(8) ULONG IoControlCode;
        } Common;
        struct {
            ULONG OutputBufferLength;
            DECLSPEC_ALIGN(8) ULONG InputBufferLength;
            DECLSPEC_ALIGN(8) ULONG IoControlCode;
            PVOID InputBuffer;
            PVOID OutputBuffer;
            PMDL OutputMdlAddress;
        } Neither;
        struct {
            ULONG OutputBufferLength;
            DECLSPEC_ALIGN(8) ULONG InputBufferLength;
            DECLSPEC_ALIGN(8) ULONG IoControlCode;
            PVOID SystemBuffer;
        } Buffered;
        struct {
            ULONG OutputBufferLength;
            DECLSPEC_ALIGN(8) ULONG InputBufferLength;
            DECLSPEC_ALIGN(8) ULONG IoControlCode;
            PVOID InputSystemBuffer;
            PVOID OutputBuffer;
            PMDL OutputMdlAddress;
        } Direct;
        struct {
            ULONG OutputBufferLength;
            DECLSPEC_ALIGN(8) ULONG InputBufferLength;
            DECLSPEC_ALIGN(8) ULONG IoControlCode;
            PVOID InputBuffer;
            PVOID OutputBuffer;
        } FastIo;
    } DeviceIoControl;
    struct {
        PLARGE_INTEGER Length;
        ULONG Key;
        LARGE_INTEGER ByteOffset;
        PEPROCESS ProcessId;
        BOOLEAN FailImmediately;
        BOOLEAN ExclusiveLock;
    } LockControl;
    struct {
        SECURITY_INFORMATION SecurityInformation;
        DECLSPEC_ALIGN(8) ULONG Length;
        PVOID SecurityBuffer;
        PMDL MdlAddress;
    } QuerySecurity;
    struct {
        SECURITY_INFORMATION SecurityInformation;
        PSECURITY_DESCRIPTOR SecurityDescriptor;
    } SetSecurity;
    struct {
        ULONG_PTR ProviderId;
        PVOID DataPath;
        ULONG BufferSize;
        PVOID Buffer;
    } WMI;
    struct {
        ULONG Length;
        PSID StartSid;
        PFILE_GET_QUOTA_INFORMATION SidList;
        ULONG SidListLength;
        PVOID QuotaBuffer;
        PMDL MdlAddress;
    } QueryQuota;
    struct {
        ULONG Length;
        PVOID QuotaBuffer;
        PMDL MdlAddress;
    } SetQuota;
    union {
        struct {
            PCM_RESOURCE_LIST AllocatedResources;
            PCM_RESOURCE_LIST AllocatedResourcesTranslated;
        } StartDevice;
        struct {
            DEVICE_RELATION_TYPE Type;
        } QueryDeviceRelations;
        struct {
            const GUID *InterfaceType;
            USHORT Size;
            USHORT Version;
            PINTERFACE Interface;
            PVOID InterfaceSpecificData;
        } QueryInterface;
        struct {
            PDEVICE_CAPABILITIES Capabilities;
        } DeviceCapabilities;
        struct {
            PIO_RESOURCE_REQUIREMENTS_LIST IoResourceRequirementList;
        } FilterResourceRequirements;
        struct {
            ULONG WhichSpace;
            PVOID Buffer;
            ULONG Offset;
            DECLSPEC_ALIGN(8) ULONG Length;
        } ReadWriteConfig;
        struct {
            BOOLEAN Lock;
        } SetLock;
        struct {
            BUS_QUERY_ID_TYPE IdType;
        } QueryId;
        struct {
            DEVICE_TEXT_TYPE DeviceTextType;
            DECLSPEC_ALIGN(8) LCID LocaleId;
        } QueryDeviceText;
        struct {
            BOOLEAN InPath;
            BOOLEAN Reserved[3];
            DECLSPEC_ALIGN(8) DEVICE_USAGE_NOTIFICATION_TYPE Type;
        } UsageNotification;
    } Pnp;
    struct {
        FS_FILTER_SECTION_SYNC_TYPE SyncType;
        ULONG PageProtection;
        PFS_FILTER_SECTION_SYNC_OUTPUT OutputInformation;
        ULONG Flags;
        ULONG AllocationAttributes;
    } AcquireForSectionSynchronization;
    struct {
        PLARGE_INTEGER EndingOffset;
        PERESOURCE *ResourceToRelease;
    } AcquireForModifiedPageWriter;
    struct {
        PERESOURCE ResourceToRelease;
    } ReleaseForModifiedPageWriter;
    struct {
        PIRP Irp;
        PVOID FileInformation;
        PULONG Length;
        FILE_INFORMATION_CLASS FileInformationClass;
    } QueryOpen;
    struct {
        LARGE_INTEGER FileOffset;
        ULONG Length;
        DECLSPEC_ALIGN(8) ULONG LockKey;
        DECLSPEC_ALIGN(8) BOOLEAN CheckForReadOperation;
    } FastIoCheckIfPossible;
    struct {
        PIRP Irp;
        PFILE_NETWORK_OPEN_INFORMATION NetworkInformation;
    } NetworkQueryOpen;
    struct {
        LARGE_INTEGER FileOffset;
        ULONG Length;
        DECLSPEC_ALIGN(8) ULONG Key;
        PMDL *MdlChain;
    } MdlRead;
    struct {
        PMDL MdlChain;
    } MdlReadComplete;
    struct {
        LARGE_INTEGER FileOffset;
        ULONG Length;
        DECLSPEC_ALIGN(8) ULONG Key;
        PMDL *MdlChain;
    } PrepareMdlWrite;
    struct {
        LARGE_INTEGER FileOffset;
        PMDL MdlChain;
    } MdlWriteComplete;
    struct {
        ULONG DeviceType;
    } MountVolume;
    struct {
        PVOID Argument1;
        PVOID Argument2;
        PVOID Argument3;
        PVOID Argument4;
        PVOID Argument5;
        LARGE_INTEGER Argument6;
    } Others;
};

struct _FLT_IO_PARAMETER_BLOCK {
    ULONG IrpFlags;
    UCHAR MajorFunction;
    UCHAR MinorFunction;
    UCHAR OperationFlags;
    UCHAR Reserved;
    PFILE_OBJECT TargetFileObject;
    PFLT_INSTANCE TargetInstance;
    FLT_PARAMETERS Parameters;
};

struct _FLT_TAG_DATA_BUFFER {
    ULONG FileTag;
    USHORT TagDataLength;
    USHORT UnparsedNameLength;
    union {
        struct {
            USHORT SubstituteNameOffset;
            USHORT SubstituteNameLength;
            USHORT PrintNameOffset;
            USHORT PrintNameLength;
            ULONG Flags;
            WCHAR PathBuffer[1];
        } SymbolicLinkReparseBuffer;
        struct {
            USHORT SubstituteNameOffset;
            USHORT SubstituteNameLength;
            USHORT PrintNameOffset;
            USHORT PrintNameLength;
            WCHAR PathBuffer[1];
        } MountPointReparseBuffer;
        struct {
            UCHAR DataBuffer[1];
        } GenericReparseBuffer;
        struct {
            GUID TagGuid;
            UCHAR DataBuffer[1];
        } GenericGUIDReparseBuffer;
    };
};

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAllocateCallbackData(_In_ PFLT_INSTANCE Instance,
                                                       _In_opt_ PFILE_OBJECT FileObject,
                                                       _Outptr_ _Out_owned_(callbackdata)
                                                           PFLT_CALLBACK_DATA *RetNewCallbackData);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAllocateCallbackDataEx(
    _In_ PFLT_INSTANCE Instance, _In_opt_ PFILE_OBJECT FileObject,
    _In_ FLT_ALLOCATE_CALLBACK_DATA_FLAGS Flags,
    _Outptr_ _Out_owned_(callbackdata) PFLT_CALLBACK_DATA *RetNewCallbackData);

DECLSPEC_IMPORT void NTAPI FltClearCallbackDataDirty(_Inout_ PFLT_CALLBACK_DATA Data);

DECLSPEC_IMPORT NTSTATUS NTAPI FltDecodeParameters(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                   _Outptr_opt_ PMDL **MdlAddressPointer,
                                                   _Outptr_opt_result_bytebuffer_(**Length)
                                                       PVOID **Buffer,
                                                   _Outptr_opt_ PULONG *Length,
                                                   _Out_opt_ LOCK_OPERATION *DesiredAccess);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeCallbackData(_In_ _Consumes_(callbackdata)
                                                   PFLT_CALLBACK_DATA CallbackData);

DECLSPEC_IMPORT PCHAR NTAPI FltGetIrpName(_In_ UCHAR IrpMajorCode);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PEPROCESS NTAPI FltGetRequestorProcess(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT ULONG NTAPI FltGetRequestorProcessId(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT HANDLE NTAPI FltGetRequestorProcessIdEx(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetRequestorSessionId(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                        _Out_ PULONG SessionId);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltIs32bitProcess(_In_opt_ PFLT_CALLBACK_DATA CallbackData);

DECLSPEC_IMPORT BOOLEAN NTAPI FltIsCallbackDataDirty(_In_ PFLT_CALLBACK_DATA Data);

DECLSPEC_IMPORT BOOLEAN NTAPI FltIsIoCanceled(_In_ PFLT_CALLBACK_DATA CallbackData);

DECLSPEC_IMPORT BOOLEAN NTAPI FltIsOperationSynchronous(_In_ PFLT_CALLBACK_DATA CallbackData);

_When_(FlagOn(CallbackData->Iopb->IrpFlags, IRP_PAGING_IO), _IRQL_requires_max_(APC_LEVEL))
_When_(!FlagOn(CallbackData->Iopb->IrpFlags, IRP_PAGING_IO), _IRQL_requires_max_(PASSIVE_LEVEL))
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltPerformAsynchronousIo(
    _Inout_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
    _In_ PVOID CallbackContext);

_When_(FlagOn(CallbackData->Iopb->IrpFlags, IRP_PAGING_IO), _IRQL_requires_max_(APC_LEVEL))
_When_(!FlagOn(CallbackData->Iopb->IrpFlags, IRP_PAGING_IO), _IRQL_requires_max_(PASSIVE_LEVEL))
DECLSPEC_IMPORT void NTAPI FltPerformSynchronousIo(_Inout_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltPropagateIrpExtension(_In_ PFLT_CALLBACK_DATA SourceData,
                                                        _Inout_ PFLT_CALLBACK_DATA TargetData,
                                                        _In_ ULONG Flags);

_When_(FlagOn(CallbackData->Iopb->IrpFlags, IRP_PAGING_IO), _IRQL_requires_max_(APC_LEVEL))
_When_(!FlagOn(CallbackData->Iopb->IrpFlags, IRP_PAGING_IO), _IRQL_requires_max_(PASSIVE_LEVEL))
DECLSPEC_IMPORT void NTAPI FltReissueSynchronousIo(_In_ PFLT_INSTANCE InitiatingInstance,
                                                   _In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltRequestOperationStatusCallback(
    _In_ PFLT_CALLBACK_DATA Data, _In_ PFLT_GET_OPERATION_STATUS_CALLBACK CallbackRoutine,
    _In_opt_ PVOID RequesterContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltReuseCallbackData(_Inout_ PFLT_CALLBACK_DATA CallbackData);

DECLSPEC_IMPORT void NTAPI FltSetCallbackDataDirty(_Inout_ PFLT_CALLBACK_DATA Data);

EXTERN_C_END

/* How an operation came in, and the two halves of a file name request. */
#define FLT_IS_IRP_OPERATION(Data) (FlagOn((Data)->Flags, FLTFL_CALLBACK_DATA_IRP_OPERATION))
#define FLT_IS_FASTIO_OPERATION(Data) (FlagOn((Data)->Flags, FLTFL_CALLBACK_DATA_FAST_IO_OPERATION))
#define FLT_IS_FS_FILTER_OPERATION(Data)                                                           \
    (FlagOn((Data)->Flags, FLTFL_CALLBACK_DATA_FS_FILTER_OPERATION))

#endif

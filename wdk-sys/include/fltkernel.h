/*
 * The filter manager: callbacks, contexts and messages of minifilters.
 */
#ifndef CWDK_FLTKERNEL_H
#define CWDK_FLTKERNEL_H

#include "ntifs.h"
#include "fltuserstructures.h"

/* The calling convention of the filter manager. */
#define FLTAPI NTAPI

/* SAL for out pointers whose meaning depends on the callback's answer; documentation here. */
#define _Flt_ConnectionCookie_Outptr_ _Outptr_result_maybenull_
#define _Flt_CompletionContext_Outptr_ _Outptr_result_maybenull_

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

#define FLTFL_CONTEXT_REGISTRATION_NO_EXACT_SIZE_MATCH 1

#define FLTFL_FILE_NAME_PARSED_FINAL_COMPONENT 1
#define FLTFL_FILE_NAME_PARSED_EXTENSION 2
#define FLTFL_FILE_NAME_PARSED_STREAM 4
#define FLTFL_FILE_NAME_PARSED_PARENT_DIR 8

#define FLTFL_FILTER_UNLOAD_MANDATORY 1

#define FLTFL_INSTANCE_SETUP_AUTOMATIC_ATTACHMENT 1
#define FLTFL_INSTANCE_TEARDOWN_MANUAL 1
#define FLTFL_INSTANCE_SETUP_MANUAL_ATTACHMENT 2
#define FLTFL_INSTANCE_TEARDOWN_FILTER_UNLOAD 2
#define FLTFL_INSTANCE_SETUP_NEWLY_MOUNTED_VOLUME 4
#define FLTFL_INSTANCE_TEARDOWN_MANDATORY_FILTER_UNLOAD 4
#define FLTFL_INSTANCE_SETUP_DETACHED_VOLUME 8
#define FLTFL_INSTANCE_TEARDOWN_VOLUME_DISMOUNT 8
#define FLTFL_INSTANCE_TEARDOWN_INTERNAL_ERROR 0x10

#define FLTFL_IO_OPERATION_NON_CACHED 1
#define FLTFL_IO_OPERATION_PAGING 2
#define FLTFL_IO_OPERATION_DO_NOT_UPDATE_BYTE_OFFSET 4
#define FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING 8

#define FLTFL_NORMALIZE_NAME_CASE_SENSITIVE 1
#define FLTFL_NORMALIZE_NAME_DESTINATION_FILE_NAME 2

#define FLTFL_OPERATION_REGISTRATION_SKIP_PAGING_IO 1
#define FLTFL_OPERATION_REGISTRATION_SKIP_CACHED_IO 2
#define FLTFL_OPERATION_REGISTRATION_SKIP_NON_DASD_IO 4
#define FLTFL_OPERATION_REGISTRATION_SKIP_NON_CACHED_NON_PAGING_IO 8

#define FLTFL_POST_OPERATION_DRAINING 1

#define FLTFL_REGISTRATION_DO_NOT_SUPPORT_SERVICE_STOP 1
#define FLTFL_REGISTRATION_SUPPORT_NPFS_MSFS 2
#define FLTFL_REGISTRATION_SUPPORT_DAX_VOLUME 4
#define FLTFL_REGISTRATION_SUPPORT_WCOS 8

#define FLTTCFL_AUTO_REPARSE 1

#define FLT_ALL_CONTEXTS 127

#define FLT_ALLOCATE_CALLBACK_DATA_PREALLOCATE_ALL_MEMORY 1

#define FLT_CONTEXT_END 65535

#define FLT_FILE_NAME_NORMALIZED 1
#define FLT_FILE_NAME_OPENED 2
#define FLT_FILE_NAME_SHORT 3
#define FLT_FILE_CONTEXT 4
#define FLT_FILE_NAME_QUERY_DEFAULT 0x100
#define FLT_FILE_NAME_QUERY_CACHE_ONLY 0x200
#define FLT_FILE_NAME_QUERY_FILESYSTEM_ONLY 0x300
#define FLT_FILE_NAME_QUERY_ALWAYS_ALLOW_CACHE_LOOKUP 0x400
#define FLT_FILE_NAME_REQUEST_FROM_CURRENT_PROVIDER 0x1000000
#define FLT_FILE_NAME_DO_NOT_CACHE 0x2000000
#define FLT_FILE_NAME_ALLOW_QUERY_ON_REPARSE 0x4000000

#define FLT_FLUSH_TYPE_FLUSH_AND_PURGE 1
#define FLT_FLUSH_TYPE_FILE_DATA_ONLY 2
#define FLT_FLUSH_TYPE_NO_SYNC 4
#define FLT_FLUSH_TYPE_DATA_SYNC_ONLY 8

#define FLT_INSTANCE_CONTEXT 2

#define FLT_INTERNAL_OPERATION_COUNT 0x16

#define FLT_MAX_DEVICE_REPARSE_ATTEMPTS 0x40
#define FLT_MAX_TRANSACTION_NOTIFICATIONS 0x4000000F

#define FLT_MGR_WIN10_NI 0
#define FLT_MGR_AFTER_XPSP2 1
#define FLT_MGR_BASELINE 1
#define FLT_MGR_LONGHORN 1
#define FLT_MGR_WIN10_19H1 1
#define FLT_MGR_WIN10_CO 1
#define FLT_MGR_WIN10_RS1 1
#define FLT_MGR_WIN10_RS2 1
#define FLT_MGR_WIN10_RS3 1
#define FLT_MGR_WIN10_RS5 1
#define FLT_MGR_WIN10_VB 1
#define FLT_MGR_WIN7 1
#define FLT_MGR_WIN8 1
#define FLT_MGR_WINBLUE 1
#define FLT_MGR_WINTHRESHOLD 1

#define FLT_PORT_CONNECT 1
#define FLT_PORT_ALL_ACCESS 0x1F0001L

#define FLT_PUSH_LOCK_ENABLE_AUTO_BOOST 1
#define FLT_PUSH_LOCK_DISABLE_AUTO_BOOST 2
#define FLT_PUSH_LOCK_VALID_FLAGS 3

#define FLT_REGISTRATION_VERSION_0200 0x200
#define FLT_REGISTRATION_VERSION_0201 0x201
#define FLT_REGISTRATION_VERSION_0202 0x202
#define FLT_REGISTRATION_VERSION 0x203
#define FLT_REGISTRATION_VERSION_0203 0x203

#define FLT_SECTION_CONTEXT 0x40

#define FLT_STREAM_CONTEXT 8

#define FLT_STREAMHANDLE_CONTEXT 0x10

#define FLT_TAG_DATA_BUFFER_HEADER_SIZE 8L

#define FLT_TRANSACTION_CONTEXT 0x20

#define FLT_VALID_FILE_NAME_FORMATS 255
#define FLT_VALID_FILE_NAME_QUERY_METHODS 65280
#define FLT_VALID_FILE_NAME_FLAGS 0xFF000000U

#define FLT_VARIABLE_SIZED_CONTEXTS 0xFFFFFFFFFFFFFFFFULL

#define FLT_VOLUME_CONTEXT 1

#define IRP_MJ_OPERATION_END ((UCHAR)0x80)
#define IRP_MJ_VOLUME_DISMOUNT ((UCHAR)236)
#define IRP_MJ_VOLUME_MOUNT ((UCHAR)237)
#define IRP_MJ_MDL_WRITE_COMPLETE ((UCHAR)238)
#define IRP_MJ_PREPARE_MDL_WRITE ((UCHAR)239)
#define IRP_MJ_MDL_READ_COMPLETE ((UCHAR)240)
#define IRP_MJ_MDL_READ ((UCHAR)241)
#define IRP_MJ_NETWORK_QUERY_OPEN ((UCHAR)242)
#define IRP_MJ_FAST_IO_CHECK_IF_POSSIBLE ((UCHAR)243)
#define IRP_MJ_QUERY_OPEN ((UCHAR)249)
#define IRP_MJ_RELEASE_FOR_CC_FLUSH ((UCHAR)250)
#define IRP_MJ_ACQUIRE_FOR_CC_FLUSH ((UCHAR)251)
#define IRP_MJ_RELEASE_FOR_MOD_WRITE ((UCHAR)252)
#define IRP_MJ_ACQUIRE_FOR_MOD_WRITE ((UCHAR)253)
#define IRP_MJ_RELEASE_FOR_SECTION_SYNCHRONIZATION ((UCHAR)254)
#define IRP_MJ_ACQUIRE_FOR_SECTION_SYNCHRONIZATION ((UCHAR)255)

#define NULL_CONTEXT ((PVOID)(ULONG_PTR)0x0ULL)

#define VOL_PROP_FL_DAX_VOLUME 1

DEFINE_GUID(GUID_ECP_FLT_CREATEFILE_TARGET, 0xCE08041D, 0xF411, 0x447F, 0xB7, 0x0D, 0xCC, 0xEE,
            0x45, 0xC2, 0x3F, 0xAC);

EXTERN_C_START

typedef struct _FLT_DEFERRED_IO_WORKITEM *PFLT_DEFERRED_IO_WORKITEM;
typedef struct _FLT_FILTER *PFLT_FILTER;
typedef struct _FLT_GENERIC_WORKITEM *PFLT_GENERIC_WORKITEM;
typedef struct _FLT_INSTANCE *PFLT_INSTANCE;
typedef struct _FLT_PORT *PFLT_PORT;
typedef struct _FLT_VOLUME *PFLT_VOLUME;
typedef struct _FLT_CALLBACK_DATA FLT_CALLBACK_DATA, *PFLT_CALLBACK_DATA;
typedef struct _FLT_CALLBACK_DATA_QUEUE FLT_CALLBACK_DATA_QUEUE, *PFLT_CALLBACK_DATA_QUEUE;
typedef struct _FLT_FILE_NAME_INFORMATION FLT_FILE_NAME_INFORMATION, *PFLT_FILE_NAME_INFORMATION;
typedef struct _FLT_IO_PARAMETER_BLOCK FLT_IO_PARAMETER_BLOCK, *PFLT_IO_PARAMETER_BLOCK;
typedef struct _FLT_NAME_CONTROL FLT_NAME_CONTROL, *PFLT_NAME_CONTROL;
typedef struct _FLT_RELATED_OBJECTS FLT_RELATED_OBJECTS, *PFLT_RELATED_OBJECTS;
typedef const struct _FLT_RELATED_OBJECTS *PCFLT_RELATED_OBJECTS;
typedef struct _FLT_TAG_DATA_BUFFER FLT_TAG_DATA_BUFFER, *PFLT_TAG_DATA_BUFFER;

typedef ULONG FLT_ALLOCATE_CALLBACK_DATA_FLAGS;

typedef ULONG FLT_CALLBACK_DATA_FLAGS;

/* No value of this enumeration is defined. */
typedef enum _FLT_CALLBACK_DATA_QUEUE_FLAGS {
    CWDK_FLT_CALLBACK_DATA_QUEUE_FLAGS_NONE
} FLT_CALLBACK_DATA_QUEUE_FLAGS;

typedef IO_CSQ_IRP_CONTEXT FLT_CALLBACK_DATA_QUEUE_IO_CONTEXT;

typedef USHORT FLT_CONTEXT_REGISTRATION_FLAGS;

typedef USHORT FLT_CONTEXT_TYPE;

typedef USHORT FLT_CREATEFILE_TARGET_FLAGS;

typedef ULONG FLT_FILE_NAME_OPTIONS;

typedef USHORT FLT_FILE_NAME_PARSED_FLAGS;

typedef ULONG FLT_FILTER_UNLOAD_FLAGS;

typedef ULONG FLT_INSTANCE_QUERY_TEARDOWN_FLAGS;

typedef ULONG FLT_INSTANCE_SETUP_FLAGS;

typedef ULONG FLT_INSTANCE_TEARDOWN_FLAGS;

typedef ULONG FLT_IO_OPERATION_FLAGS;

typedef ULONG FLT_NORMALIZE_NAME_FLAGS;

typedef ULONG FLT_OPERATION_REGISTRATION_FLAGS;

typedef ULONG FLT_POST_OPERATION_FLAGS;

typedef ULONG FLT_REGISTRATION_FLAGS;

typedef IO_CSQ_IRP_CONTEXT *PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT;

typedef PVOID PFLT_CONTEXT;

typedef enum _FLT_POSTOP_CALLBACK_STATUS {
    FLT_POSTOP_FINISHED_PROCESSING = 0,
    FLT_POSTOP_MORE_PROCESSING_REQUIRED,
    FLT_POSTOP_DISALLOW_FSFILTER_IO,
} FLT_POSTOP_CALLBACK_STATUS,
    *PFLT_POSTOP_CALLBACK_STATUS;

typedef enum _FLT_PREOP_CALLBACK_STATUS {
    FLT_PREOP_SUCCESS_WITH_CALLBACK = 0,
    FLT_PREOP_SUCCESS_NO_CALLBACK,
    FLT_PREOP_PENDING,
    FLT_PREOP_DISALLOW_FASTIO,
    FLT_PREOP_COMPLETE,
    FLT_PREOP_SYNCHRONIZE,
    FLT_PREOP_DISALLOW_FSFILTER_IO,
} FLT_PREOP_CALLBACK_STATUS,
    *PFLT_PREOP_CALLBACK_STATUS;

typedef enum _FLT_SET_CONTEXT_OPERATION {
    FLT_SET_CONTEXT_REPLACE_IF_EXISTS = 0,
    FLT_SET_CONTEXT_KEEP_IF_EXISTS,
} FLT_SET_CONTEXT_OPERATION,
    *PFLT_SET_CONTEXT_OPERATION;

typedef void (*PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE)(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                        _In_opt_ PVOID Context);

typedef void (*PFLTOPLOCK_WAIT_COMPLETE_ROUTINE)(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                 _In_opt_ PVOID Context);

typedef void (*PFLT_CALLBACK_DATA_QUEUE_ACQUIRE)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                 _Out_opt_ PKIRQL Irql);

typedef void (*PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                              _Inout_ PFLT_CALLBACK_DATA Cbd);

typedef NTSTATUS (*PFLT_CALLBACK_DATA_QUEUE_INSERT_IO)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                       _In_ PFLT_CALLBACK_DATA Cbd,
                                                       _In_opt_ PVOID InsertContext);

typedef PFLT_CALLBACK_DATA (*PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO)(
    _In_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_opt_ PFLT_CALLBACK_DATA Cbd,
    _In_opt_ PVOID PeekContext);

typedef void (*PFLT_CALLBACK_DATA_QUEUE_RELEASE)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                 _In_opt_ KIRQL Irql);

typedef void (*PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                   _In_ PFLT_CALLBACK_DATA Cbd);

typedef void (*PFLT_COMPLETED_ASYNC_IO_CALLBACK)(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                 _In_ PFLT_CONTEXT Context);

typedef void (*PFLT_COMPLETE_CANCELED_CALLBACK)(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
typedef NTSTATUS (*PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE)(_In_opt_ PVOID Context,
                                                             _In_ PFLT_CALLBACK_DATA CallbackData);

typedef NTSTATUS (*PFLT_CONNECT_NOTIFY)(_In_ PFLT_PORT ClientPort, _In_opt_ PVOID ServerPortCookie,
                                        _In_reads_bytes_opt_(SizeOfContext) PVOID ConnectionContext,
                                        _In_ ULONG SizeOfContext,
                                        _Outptr_result_maybenull_ PVOID *ConnectionPortCookie);

_IRQL_requires_max_(APC_LEVEL)
typedef PVOID (*PFLT_CONTEXT_ALLOCATE_CALLBACK)(_In_ POOL_TYPE PoolType, _In_ SIZE_T Size,
                                                _In_ FLT_CONTEXT_TYPE ContextType);

_IRQL_requires_max_(APC_LEVEL)
typedef void (*PFLT_CONTEXT_CLEANUP_CALLBACK)(_In_ PFLT_CONTEXT Context,
                                              _In_ FLT_CONTEXT_TYPE ContextType);

_IRQL_requires_max_(APC_LEVEL)
typedef void (*PFLT_CONTEXT_FREE_CALLBACK)(_In_ PVOID Pool, _In_ FLT_CONTEXT_TYPE ContextType);

typedef void (*PFLT_DEFERRED_IO_WORKITEM_ROUTINE)(_In_ PFLT_DEFERRED_IO_WORKITEM FltWorkItem,
                                                  _In_ PFLT_CALLBACK_DATA CallbackData,
                                                  _In_opt_ PVOID Context);

typedef void (*PFLT_DISCONNECT_NOTIFY)(_In_opt_ PVOID ConnectionCookie);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_FILTER_UNLOAD_CALLBACK)(FLT_FILTER_UNLOAD_FLAGS Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_GENERATE_FILE_NAME)(_In_ PFLT_INSTANCE Instance,
                                            _In_ PFILE_OBJECT FileObject,
                                            _In_opt_ PFLT_CALLBACK_DATA CallbackData,
                                            _In_ FLT_FILE_NAME_OPTIONS NameOptions,
                                            _Out_ PBOOLEAN CacheFileNameInformation,
                                            _Out_ PFLT_NAME_CONTROL FileName);

typedef void (*PFLT_GENERIC_WORKITEM_ROUTINE)(_In_ PFLT_GENERIC_WORKITEM FltWorkItem,
                                              _In_ PVOID FltObject, _In_opt_ PVOID Context);

_IRQL_requires_max_(APC_LEVEL)
typedef void (*PFLT_GET_OPERATION_STATUS_CALLBACK)(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                   _In_ PFLT_IO_PARAMETER_BLOCK IopbSnapshot,
                                                   _In_ NTSTATUS OperationStatus,
                                                   _In_opt_ PVOID RequesterContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_INSTANCE_QUERY_TEARDOWN_CALLBACK)(
    _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ FLT_INSTANCE_QUERY_TEARDOWN_FLAGS Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_INSTANCE_SETUP_CALLBACK)(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                 _In_ FLT_INSTANCE_SETUP_FLAGS Flags,
                                                 _In_ ULONG VolumeDeviceType,
                                                 _In_ FLT_FILESYSTEM_TYPE VolumeFilesystemType);

typedef void (*PFLT_INSTANCE_TEARDOWN_CALLBACK)(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                _In_ FLT_INSTANCE_TEARDOWN_FLAGS Reason);

typedef NTSTATUS (*PFLT_MESSAGE_NOTIFY)(
    _In_opt_ PVOID PortCookie, _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer,
    _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *ReturnOutputBufferLength) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength, _Out_ PULONG ReturnOutputBufferLength);

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

typedef FLT_POSTOP_CALLBACK_STATUS (*PFLT_POST_OPERATION_CALLBACK)(
    _Inout_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_opt_ PVOID CompletionContext, _In_ FLT_POST_OPERATION_FLAGS Flags);

typedef FLT_PREOP_CALLBACK_STATUS (*PFLT_PRE_OPERATION_CALLBACK)(
    _Inout_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _Outptr_result_maybenull_ PVOID *CompletionContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_SECTION_CONFLICT_NOTIFICATION_CALLBACK)(_In_ PFLT_INSTANCE Instance,
                                                                _In_ PFLT_CONTEXT SectionContext,
                                                                _In_ PFLT_CALLBACK_DATA Data);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_TRANSACTION_NOTIFICATION_CALLBACK)(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                           _In_ PFLT_CONTEXT TransactionContext,
                                                           _In_ ULONG NotificationMask);

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

struct _FLT_CALLBACK_DATA_QUEUE {
    IO_CSQ Csq;
    FLT_CALLBACK_DATA_QUEUE_FLAGS Flags;
    PFLT_INSTANCE Instance;
    PFLT_CALLBACK_DATA_QUEUE_INSERT_IO InsertIo;
    PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO RemoveIo;
    PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO PeekNextIo;
    PFLT_CALLBACK_DATA_QUEUE_ACQUIRE Acquire;
    PFLT_CALLBACK_DATA_QUEUE_RELEASE Release;
    PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO CompleteCanceledIo;
};

typedef struct _FLT_CONTEXT_REGISTRATION FLT_CONTEXT_REGISTRATION, *PFLT_CONTEXT_REGISTRATION;
typedef const FLT_CONTEXT_REGISTRATION *PCFLT_CONTEXT_REGISTRATION;
struct _FLT_CONTEXT_REGISTRATION {
    FLT_CONTEXT_TYPE ContextType;
    FLT_CONTEXT_REGISTRATION_FLAGS Flags;
    PFLT_CONTEXT_CLEANUP_CALLBACK ContextCleanupCallback;
    SIZE_T Size;
    ULONG PoolTag;
    PFLT_CONTEXT_ALLOCATE_CALLBACK ContextAllocateCallback;
    PFLT_CONTEXT_FREE_CALLBACK ContextFreeCallback;
    PVOID Reserved1;
};

typedef struct _FLT_CREATEFILE_TARGET_ECP_CONTEXT FLT_CREATEFILE_TARGET_ECP_CONTEXT,
    *PFLT_CREATEFILE_TARGET_ECP_CONTEXT;
struct _FLT_CREATEFILE_TARGET_ECP_CONTEXT {
    PFLT_INSTANCE Instance;
    PFLT_VOLUME Volume;
    PFLT_FILE_NAME_INFORMATION FileNameInformation;
    FLT_CREATEFILE_TARGET_FLAGS Flags;
};

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

struct _FLT_NAME_CONTROL {
    UNICODE_STRING Name;
};

typedef struct _FLT_OPERATION_REGISTRATION FLT_OPERATION_REGISTRATION, *PFLT_OPERATION_REGISTRATION;
struct _FLT_OPERATION_REGISTRATION {
    UCHAR MajorFunction;
    FLT_OPERATION_REGISTRATION_FLAGS Flags;
    PFLT_PRE_OPERATION_CALLBACK PreOperation;
    PFLT_POST_OPERATION_CALLBACK PostOperation;
    PVOID Reserved1;
};

typedef struct _FLT_REGISTRATION FLT_REGISTRATION, *PFLT_REGISTRATION;
struct _FLT_REGISTRATION {
    USHORT Size;
    USHORT Version;
    FLT_REGISTRATION_FLAGS Flags;
    const FLT_CONTEXT_REGISTRATION *ContextRegistration;
    const FLT_OPERATION_REGISTRATION *OperationRegistration;
    PFLT_FILTER_UNLOAD_CALLBACK FilterUnloadCallback;
    PFLT_INSTANCE_SETUP_CALLBACK InstanceSetupCallback;
    PFLT_INSTANCE_QUERY_TEARDOWN_CALLBACK InstanceQueryTeardownCallback;
    PFLT_INSTANCE_TEARDOWN_CALLBACK InstanceTeardownStartCallback;
    PFLT_INSTANCE_TEARDOWN_CALLBACK InstanceTeardownCompleteCallback;
    PFLT_GENERATE_FILE_NAME GenerateFileNameCallback;
    PFLT_NORMALIZE_NAME_COMPONENT NormalizeNameComponentCallback;
    PFLT_NORMALIZE_CONTEXT_CLEANUP NormalizeContextCleanupCallback;
    PFLT_TRANSACTION_NOTIFICATION_CALLBACK TransactionNotificationCallback;
    PFLT_NORMALIZE_NAME_COMPONENT_EX NormalizeNameComponentExCallback;
    PFLT_SECTION_CONFLICT_NOTIFICATION_CALLBACK SectionNotificationCallback;
};

typedef struct _FLT_RELATED_CONTEXTS FLT_RELATED_CONTEXTS, *PFLT_RELATED_CONTEXTS;
struct _FLT_RELATED_CONTEXTS {
    PFLT_CONTEXT VolumeContext;
    PFLT_CONTEXT InstanceContext;
    PFLT_CONTEXT FileContext;
    PFLT_CONTEXT StreamContext;
    PFLT_CONTEXT StreamHandleContext;
    PFLT_CONTEXT TransactionContext;
};

typedef struct _FLT_RELATED_CONTEXTS_EX FLT_RELATED_CONTEXTS_EX, *PFLT_RELATED_CONTEXTS_EX;
struct _FLT_RELATED_CONTEXTS_EX {
    PFLT_CONTEXT VolumeContext;
    PFLT_CONTEXT InstanceContext;
    PFLT_CONTEXT FileContext;
    PFLT_CONTEXT StreamContext;
    PFLT_CONTEXT StreamHandleContext;
    PFLT_CONTEXT TransactionContext;
    PFLT_CONTEXT SectionContext;
};

struct _FLT_RELATED_OBJECTS {
    const USHORT Size;
    const USHORT TransactionContext;
    const PFLT_FILTER Filter;
    const PFLT_VOLUME Volume;
    const PFLT_INSTANCE Instance;
    const PFILE_OBJECT FileObject;
    const PKTRANSACTION Transaction;
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

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltAcknowledgeEcp(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*PushLock) _Acquires_lock_(*PushLock)
DECLSPEC_IMPORT void NTAPI FltAcquirePushLockExclusive(_Inout_ _Requires_lock_not_held_(*PushLock)
                                                           _Acquires_lock_(*PushLock)
                                                               PULONG_PTR PushLock);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*PushLock) _Acquires_lock_(*PushLock)
DECLSPEC_IMPORT void NTAPI FltAcquirePushLockExclusiveEx(_Inout_ _Requires_lock_not_held_(*PushLock)
                                                             _Acquires_lock_(*PushLock)
                                                                 PULONG_PTR PushLock,
                                                         _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*PushLock) _Acquires_lock_(*PushLock)
DECLSPEC_IMPORT void NTAPI FltAcquirePushLockShared(_Inout_ _Requires_lock_not_held_(*PushLock)
                                                        _Acquires_lock_(*PushLock)
                                                            PULONG_PTR PushLock);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*PushLock) _Acquires_lock_(*PushLock)
DECLSPEC_IMPORT void NTAPI FltAcquirePushLockSharedEx(_Inout_ _Requires_lock_not_held_(*PushLock)
                                                          _Acquires_lock_(*PushLock)
                                                              PULONG_PTR PushLock,
                                                      _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*Resource) _Acquires_lock_(*Resource)
DECLSPEC_IMPORT void NTAPI FltAcquireResourceExclusive(_Inout_ _Requires_lock_not_held_(*Resource)
                                                           _Acquires_lock_(*Resource)
                                                               PERESOURCE Resource);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*Resource) _Acquires_lock_(*Resource)
DECLSPEC_IMPORT void NTAPI FltAcquireResourceShared(_Inout_ _Requires_lock_not_held_(*Resource)
                                                        _Acquires_lock_(*Resource)
                                                            PERESOURCE Resource);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltAddOpenReparseEntry(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data,
                       _In_ POPEN_REPARSE_LIST_ENTRY OpenReparseEntry);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltAdjustDeviceStackSizeForIoRedirection(
    _In_ PFLT_INSTANCE SourceInstance, _In_ PFLT_INSTANCE TargetInstance,
    _Out_opt_ PBOOLEAN SourceDeviceStackSizeModified);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltAllocateCallbackData(_In_ PFLT_INSTANCE Instance, _In_opt_ PFILE_OBJECT FileObject,
                        _Outptr_ PFLT_CALLBACK_DATA *RetNewCallbackData);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAllocateCallbackDataEx(
    _In_ PFLT_INSTANCE Instance, _In_opt_ PFILE_OBJECT FileObject,
    _In_ FLT_ALLOCATE_CALLBACK_DATA_FLAGS Flags, _Outptr_ PFLT_CALLBACK_DATA *RetNewCallbackData);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAllocateContext(_In_ PFLT_FILTER Filter,
                                                  _In_ FLT_CONTEXT_TYPE ContextType,
                                                  _In_ SIZE_T ContextSize, _In_ POOL_TYPE PoolType,
                                                  _Outptr_result_bytebuffer_(ContextSize)
                                                      PFLT_CONTEXT *ReturnedContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PFLT_DEFERRED_IO_WORKITEM NTAPI FltAllocateDeferredIoWorkItem(VOID);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAllocateExtraCreateParameter(
    _In_ PFLT_FILTER Filter, _In_ LPCGUID EcpType, ULONG SizeOfContext,
    _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _In_ ULONG PoolTag,
    _Outptr_result_buffer_(SizeOfContext) PVOID *EcpContext);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAllocateExtraCreateParameterFromLookasideList(
    _In_ PFLT_FILTER Filter, _In_ LPCGUID EcpType, _In_ ULONG SizeOfContext,
    _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback,
    _Inout_ PVOID LookasideList, _Outptr_ PVOID *EcpContext);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAllocateExtraCreateParameterList(
    _In_ PFLT_FILTER Filter, _In_ FSRTL_ALLOCATE_ECPLIST_FLAGS Flags, _Outptr_ PECP_LIST *EcpList);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PFILE_LOCK NTAPI FltAllocateFileLock(
    _In_opt_ PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE CompleteLockCallbackDataRoutine,
    _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PFLT_GENERIC_WORKITEM NTAPI FltAllocateGenericWorkItem(VOID);

_When_((PoolType == NonPagedPoolNx), _IRQL_requires_max_(DISPATCH_LEVEL))
_When_((PoolType != NonPagedPoolNx), _IRQL_requires_max_(APC_LEVEL))
DECLSPEC_IMPORT PVOID NTAPI FltAllocatePoolAlignedWithTag(_In_ PFLT_INSTANCE Instance,
                                                          _In_ POOL_TYPE PoolType,
                                                          _In_ SIZE_T NumberOfBytes,
                                                          _In_ ULONG Tag);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltApplyPriorityInfoThread(_In_ PIO_PRIORITY_INFO InputPriorityInfo,
                           _Out_opt_ PIO_PRIORITY_INFO OutputPriorityInfo, _In_ PETHREAD Thread);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAttachVolume(
    _Inout_ PFLT_FILTER Filter, _Inout_ PFLT_VOLUME Volume, _In_opt_ PCUNICODE_STRING InstanceName,
    _Outptr_opt_result_maybenull_ PFLT_INSTANCE *RetInstance);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltAttachVolumeAtAltitude(_Inout_ PFLT_FILTER Filter, _Inout_ PFLT_VOLUME Volume,
                          _In_ PCUNICODE_STRING Altitude, _In_opt_ PCUNICODE_STRING InstanceName,
                          _Outptr_opt_result_maybenull_ PFLT_INSTANCE *RetInstance);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltBuildDefaultSecurityDescriptor(
    _Outptr_ PSECURITY_DESCRIPTOR *SecurityDescriptor, _In_ ACCESS_MASK DesiredAccess);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI FltCancelFileOpen(_In_ PFLT_INSTANCE Instance,
                                             _In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT BOOLEAN NTAPI FltCancelIo(_In_ PFLT_CALLBACK_DATA CallbackData);

_When_(((CallbackData != NULL) && FLT_IS_IRP_OPERATION(CallbackData)),
       _IRQL_requires_max_(PASSIVE_LEVEL))
_When_((!((CallbackData != NULL) && FLT_IS_IRP_OPERATION(CallbackData))),
       _IRQL_requires_max_(APC_LEVEL))
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCancellableWaitForMultipleObjects(
    _In_ ULONG Count, _In_reads_(Count) PVOID ObjectArray[], _In_ WAIT_TYPE WaitType,
    _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PKWAIT_BLOCK WaitBlockArray,
    _In_ PFLT_CALLBACK_DATA CallbackData);

_When_(((CallbackData != NULL) && FLT_IS_IRP_OPERATION(CallbackData)),
       _IRQL_requires_max_(PASSIVE_LEVEL))
_When_((!((CallbackData != NULL) && FLT_IS_IRP_OPERATION(CallbackData))),
       _IRQL_requires_max_(APC_LEVEL))
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCancellableWaitForSingleObject(
    _In_ PVOID Object, _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PFLT_CALLBACK_DATA CallbackData);

DECLSPEC_IMPORT void NTAPI FltCbdqDisable(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq);

DECLSPEC_IMPORT void NTAPI FltCbdqEnable(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq);

DECLSPEC_IMPORT NTSTATUS NTAPI
FltCbdqInitialize(_In_ PFLT_INSTANCE Instance, _Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                  _In_ PFLT_CALLBACK_DATA_QUEUE_INSERT_IO CbdqInsertIo,
                  _In_ PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO CbdqRemoveIo,
                  _In_ PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO CbdqPeekNextIo,
                  _In_ PFLT_CALLBACK_DATA_QUEUE_ACQUIRE CbdqAcquire,
                  _In_ PFLT_CALLBACK_DATA_QUEUE_RELEASE CbdqRelease,
                  _In_ PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO CbdqCompleteCanceledIo);

_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCbdqInsertIo(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                               _In_ PFLT_CALLBACK_DATA Cbd,
                                               _In_opt_ PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT Context,
                                               _In_opt_ PVOID InsertContext);

_Must_inspect_result_
DECLSPEC_IMPORT PFLT_CALLBACK_DATA NTAPI FltCbdqRemoveIo(
    _Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_ PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT Context);

_Must_inspect_result_
DECLSPEC_IMPORT PFLT_CALLBACK_DATA NTAPI FltCbdqRemoveNextIo(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq,
                                                             _In_opt_ PVOID PeekContext);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCheckAndGrowNameControl(_Inout_ PFLT_NAME_CONTROL NameCtrl,
                                                          _In_ USHORT NewSize);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT BOOLEAN NTAPI FltCheckLockForReadAccess(_In_ PFILE_LOCK FileLock,
                                                        _In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT BOOLEAN NTAPI FltCheckLockForWriteAccess(_In_ PFILE_LOCK FileLock,
                                                         _In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI
FltCheckOplock(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context,
               _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
               _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI FltCheckOplockEx(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags,
    _In_opt_ PVOID Context, _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

DECLSPEC_IMPORT void NTAPI FltClearCallbackDataDirty(_Inout_ PFLT_CALLBACK_DATA Data);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltClearCancelCompletion(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltClose(_In_ HANDLE FileHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI FltCloseClientPort(_In_ PFLT_FILTER Filter,
                                              _Inout_ PFLT_PORT *ClientPort);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI FltCloseCommunicationPort(_In_ PFLT_PORT ServerPort);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCloseSectionForDataScan(_In_ PFLT_CONTEXT SectionContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltCommitComplete(_In_ PFLT_INSTANCE Instance,
                                                 _In_ PKTRANSACTION Transaction,
                                                 _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltCommitFinalizeComplete(_In_ PFLT_INSTANCE Instance,
                                                         _In_ PKTRANSACTION Transaction,
                                                         _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT LONG NTAPI FltCompareInstanceAltitudes(_In_ PFLT_INSTANCE Instance1,
                                                       _In_ PFLT_INSTANCE Instance2);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltCompletePendedPostOperation(_In_ PFLT_CALLBACK_DATA CallbackData);

_When_(CallbackStatus == FLT_PREOP_COMPLETE, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(CallbackStatus != FLT_PREOP_COMPLETE, _IRQL_requires_max_(APC_LEVEL))
DECLSPEC_IMPORT void NTAPI FltCompletePendedPreOperation(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ FLT_PREOP_CALLBACK_STATUS CallbackStatus,
    _In_opt_ PVOID Context);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCopyOpenReparseList(_In_ PFLT_FILTER Filter,
                                                      _In_ PFLT_CALLBACK_DATA Data,
                                                      _Inout_ PECP_LIST EcpList);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateCommunicationPort(
    _In_ PFLT_FILTER Filter, _Outptr_ PFLT_PORT *ServerPort,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PVOID ServerPortCookie,
    _In_ PFLT_CONNECT_NOTIFY ConnectNotifyCallback,
    _In_ PFLT_DISCONNECT_NOTIFY DisconnectNotifyCallback,
    _In_opt_ PFLT_MESSAGE_NOTIFY MessageNotifyCallback, _In_ LONG MaxConnections);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltCreateFile(_In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ PHANDLE FileHandle,
              _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes,
              _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize,
              _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition,
              _In_ ULONG CreateOptions, _In_reads_bytes_opt_(EaLength) PVOID EaBuffer,
              _In_ ULONG EaLength, _In_ ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateFileEx(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ PHANDLE FileHandle,
    _Outptr_opt_ PFILE_OBJECT *FileObject, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess,
    _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions,
    _In_reads_bytes_opt_(EaLength) PVOID EaBuffer, _In_ ULONG EaLength, _In_ ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltCreateFileEx2(_In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ PHANDLE FileHandle,
                 _Outptr_opt_ PFILE_OBJECT *FileObject, _In_ ACCESS_MASK DesiredAccess,
                 _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
                 _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes,
                 _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions,
                 _In_reads_bytes_opt_(EaLength) PVOID EaBuffer, _In_ ULONG EaLength,
                 _In_ ULONG Flags, _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateMailslotFile(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ PHANDLE FileHandle,
    _Outptr_opt_ PFILE_OBJECT *FileObject, _In_ ULONG DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ ULONG CreateOptions, _In_ ULONG MailslotQuota, _In_ ULONG MaximumMessageSize,
    _In_ PLARGE_INTEGER ReadTimeout, _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateNamedPipeFile(
    _In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ PHANDLE FileHandle,
    _Outptr_opt_ PFILE_OBJECT *FileObject, _In_ ULONG DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions,
    _In_ ULONG NamedPipeType, _In_ ULONG ReadMode, _In_ ULONG CompletionMode,
    _In_ ULONG MaximumInstances, _In_ ULONG InboundQuota, _In_ ULONG OutboundQuota,
    _In_opt_ PLARGE_INTEGER DefaultTimeout, _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateSectionForDataScan(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ PFLT_CONTEXT SectionContext,
    _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection,
    _In_ ULONG AllocationAttributes, _In_ ULONG Flags, _Out_ PHANDLE SectionHandle,
    _Outptr_ PVOID *SectionObject, _Out_opt_ PLARGE_INTEGER SectionFileSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltCreateSystemVolumeInformationFolder(_In_ PFLT_INSTANCE Instance);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltCurrentBatchOplock(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltCurrentOplock(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltCurrentOplockH(_In_ POPLOCK Oplock);

DECLSPEC_IMPORT NTSTATUS NTAPI FltDecodeParameters(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                   _Outptr_opt_ PMDL **MdlAddressPointer,
                                                   _Outptr_opt_result_bytebuffer_(**Length)
                                                       PVOID **Buffer,
                                                   _Outptr_opt_ PULONG *Length,
                                                   _Out_opt_ LOCK_OPERATION *DesiredAccess);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltDeleteContext(_In_ PFLT_CONTEXT Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltDeleteExtraCreateParameterLookasideList(
    _In_opt_ PFLT_FILTER Filter, _Inout_ PVOID Lookaside, _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltDeleteFileContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                     _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltDeleteInstanceContext(
    _In_ PFLT_INSTANCE Instance, _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltDeletePushLock(_In_ PULONG_PTR PushLock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltDeleteStreamContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                       _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltDeleteStreamHandleContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                             _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltDeleteTransactionContext(_In_ PFLT_INSTANCE Instance,
                                                           _In_ PKTRANSACTION Transaction,
                                                           _Outptr_opt_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltDeleteVolumeContext(_In_ PFLT_FILTER Filter, _In_ PFLT_VOLUME Volume,
                       _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltDetachVolume(_Inout_ PFLT_FILTER Filter,
                                               _Inout_ PFLT_VOLUME Volume,
                                               _In_opt_ PCUNICODE_STRING InstanceName);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltDeviceIoControlFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ ULONG IoControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *LengthReturned) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength, _Out_opt_ PULONG LengthReturned);

_Must_inspect_result_
DECLSPEC_IMPORT BOOLEAN NTAPI FltDoCompletionProcessingWhenSafe(
    _In_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS FltObjects,
    _In_opt_ PVOID CompletionContext, _In_ FLT_POST_OPERATION_FLAGS Flags,
    _In_ PFLT_POST_OPERATION_CALLBACK SafePostCallback,
    _Out_ PFLT_POSTOP_CALLBACK_STATUS RetPostOperationStatus);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltEnlistInTransaction(_In_ PFLT_INSTANCE Instance,
                                                      _In_ PKTRANSACTION Transaction,
                                                      _In_ PFLT_CONTEXT TransactionContext,
                                                      _In_ NOTIFICATION_MASK NotificationMask);

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

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltFindExtraCreateParameter(
    _In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList, _In_ LPCGUID EcpType,
    _Outptr_opt_result_buffer_(*EcpContextSize) PVOID *EcpContext, _Out_opt_ ULONG *EcpContextSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltFlushBuffers(_In_ PFLT_INSTANCE Instance,
                                               _In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltFlushBuffers2(_In_ PFLT_INSTANCE Instance,
                                                _In_ PFILE_OBJECT FileObject, _In_ ULONG FlushType,
                                                _In_opt_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeCallbackData(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeDeferredIoWorkItem(_In_ PFLT_DEFERRED_IO_WORKITEM FltWorkItem);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeExtraCreateParameter(_In_ PFLT_FILTER Filter,
                                                       _In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeExtraCreateParameterList(_In_ PFLT_FILTER Filter,
                                                           _In_ PECP_LIST EcpList);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeFileLock(_In_ PFILE_LOCK FileLock);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeGenericWorkItem(_In_ PFLT_GENERIC_WORKITEM FltWorkItem);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeOpenReparseList(_In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreePoolAlignedWithTag(_In_ PFLT_INSTANCE Instance, _In_ PVOID Buffer,
                                                     _In_ ULONG Tag);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltFreeSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltFsControlFile(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FsControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *LengthReturned) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength, _Out_opt_ PULONG LengthReturned);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetActivityIdCallbackData(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                            _Out_ LPGUID Guid);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetBottomInstance(_In_ PFLT_VOLUME Volume,
                                                    _Outptr_ PFLT_INSTANCE *Instance);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltGetContexts(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                          _In_ FLT_CONTEXT_TYPE DesiredContexts,
                                          _Out_ PFLT_RELATED_CONTEXTS Contexts);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetContextsEx(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                _In_ FLT_CONTEXT_TYPE DesiredContexts,
                                                _In_ SIZE_T ContextsSize,
                                                _Out_ PFLT_RELATED_CONTEXTS_EX Contexts);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetDestinationFileNameInformation(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_opt_ HANDLE RootDirectory,
    _In_reads_bytes_(FileNameLength) PWSTR FileName, _In_ ULONG FileNameLength,
    _In_ FLT_FILE_NAME_OPTIONS NameOptions,
    _Outptr_ PFLT_FILE_NAME_INFORMATION *RetFileNameInformation);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetDeviceObject(_In_ PFLT_VOLUME Volume,
                                                  _Outptr_ PDEVICE_OBJECT *DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetDiskDeviceObject(_In_ PFLT_VOLUME Volume,
                                                      _Outptr_ PDEVICE_OBJECT *DiskDeviceObject);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltGetEcpListFromCallbackData(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA CallbackData,
                              _Outptr_result_maybenull_ PECP_LIST *EcpList);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetFileContext(_In_ PFLT_INSTANCE Instance,
                                                 _In_ PFILE_OBJECT FileObject,
                                                 _Outptr_ PFLT_CONTEXT *Context);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetFileNameInformation(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ FLT_FILE_NAME_OPTIONS NameOptions,
    _Outptr_ PFLT_FILE_NAME_INFORMATION *FileNameInformation);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltGetFileNameInformationUnsafe(_In_ PFILE_OBJECT FileObject, _In_opt_ PFLT_INSTANCE Instance,
                                _In_ FLT_FILE_NAME_OPTIONS NameOptions,
                                _Outptr_ PFLT_FILE_NAME_INFORMATION *FileNameInformation);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetFileSystemType(_In_ PVOID FltObject,
                                                    _Out_ PFLT_FILESYSTEM_TYPE FileSystemType);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetFilterFromInstance(_In_ PFLT_INSTANCE Instance,
                                                        _Outptr_ PFLT_FILTER *RetFilter);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetFilterFromName(_In_ PCUNICODE_STRING FilterName,
                                                    _Outptr_ PFLT_FILTER *RetFilter);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltGetFilterInformation(_In_ PFLT_FILTER Filter, _In_ FILTER_INFORMATION_CLASS InformationClass,
                        _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer,
                        _In_ ULONG BufferSize, _Out_ PULONG BytesReturned);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS FltGetFsZeroingOffset(_In_ PFLT_CALLBACK_DATA Data,
                                               _Out_ PULONG ZeroingOffset);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetInstanceContext(_In_ PFLT_INSTANCE Instance,
                                                     _Outptr_ PFLT_CONTEXT *Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetInstanceInformation(
    _In_ PFLT_INSTANCE Instance, _In_ INSTANCE_INFORMATION_CLASS InformationClass,
    _Out_writes_bytes_to_opt_(BufferSize, *BytesReturned) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_ PULONG BytesReturned);

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

DECLSPEC_IMPORT PCHAR NTAPI FltGetIrpName(_In_ UCHAR IrpMajorCode);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetLowerInstance(_In_ PFLT_INSTANCE CurrentInstance,
                                                   _Outptr_ PFLT_INSTANCE *LowerInstance);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PVOID NTAPI FltGetNewSystemBufferAddress(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetNextExtraCreateParameter(_In_ PFLT_FILTER Filter,
                                                              _In_ PECP_LIST EcpList,
                                                              _In_opt_ PVOID CurrentEcpContext,
                                                              _Out_opt_ LPGUID NextEcpType,
                                                              _Outptr_opt_ PVOID *NextEcpContext,
                                                              _Out_opt_ ULONG *NextEcpContextSize);

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

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT PVOID NTAPI FltGetRoutineAddress(_In_ PCSTR FltMgrRoutineName);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetSectionContext(_In_ PFLT_INSTANCE Instance,
                                                    _In_ PFILE_OBJECT FileObject,
                                                    _Outptr_ PFLT_CONTEXT *Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetStreamContext(_In_ PFLT_INSTANCE Instance,
                                                   _In_ PFILE_OBJECT FileObject,
                                                   _Outptr_ PFLT_CONTEXT *Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetStreamHandleContext(_In_ PFLT_INSTANCE Instance,
                                                         _In_ PFILE_OBJECT FileObject,
                                                         _Outptr_ PFLT_CONTEXT *Context);

DECLSPEC_IMPORT PMDL FltGetSwappedBufferMdlAddress(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetTopInstance(_In_ PFLT_VOLUME Volume,
                                                 _Outptr_ PFLT_INSTANCE *Instance);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetTransactionContext(_In_ PFLT_INSTANCE Instance,
                                                        _In_ PKTRANSACTION Transaction,
                                                        _Outptr_ PFLT_CONTEXT *Context);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetTunneledName(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_FILE_NAME_INFORMATION FileNameInformation,
    _Outptr_result_maybenull_ PFLT_FILE_NAME_INFORMATION *RetTunneledFileNameInformation);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetUpperInstance(_In_ PFLT_INSTANCE CurrentInstance,
                                                   _Outptr_ PFLT_INSTANCE *UpperInstance);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeContext(_In_ PFLT_FILTER Filter, _In_ PFLT_VOLUME Volume,
                                                   _Outptr_ PFLT_CONTEXT *Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeFromDeviceObject(_In_ PFLT_FILTER Filter,
                                                            _In_ PDEVICE_OBJECT DeviceObject,
                                                            _Outptr_ PFLT_VOLUME *RetVolume);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeFromFileObject(_In_ PFLT_FILTER Filter,
                                                          _In_ PFILE_OBJECT FileObject,
                                                          _Outptr_ PFLT_VOLUME *RetVolume);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeFromInstance(_In_ PFLT_INSTANCE Instance,
                                                        _Outptr_ PFLT_VOLUME *RetVolume);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeFromName(_In_ PFLT_FILTER Filter,
                                                    _In_ PCUNICODE_STRING VolumeName,
                                                    _Outptr_ PFLT_VOLUME *RetVolume);

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
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeInstanceFromName(_In_opt_ PFLT_FILTER Filter,
                                                            _In_ PFLT_VOLUME Volume,
                                                            _In_opt_ PCUNICODE_STRING InstanceName,
                                                            _Outptr_ PFLT_INSTANCE *RetInstance);

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
DECLSPEC_IMPORT void NTAPI FltInitExtraCreateParameterLookasideList(
    _In_ PFLT_FILTER Filter, _Inout_ PVOID Lookaside, _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags,
    _In_ SIZE_T Size, _In_ ULONG Tag);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltInitializeFileLock(_Out_ PFILE_LOCK FileLock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltInitializeOplock(_Out_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltInitializePushLock(_Out_ PULONG_PTR PushLock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltInsertExtraCreateParameter(_In_ PFLT_FILTER Filter,
                                                             _Inout_ PECP_LIST EcpList,
                                                             _Inout_ PVOID EcpContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltIs32bitProcess(_In_opt_ PFLT_CALLBACK_DATA CallbackData);

DECLSPEC_IMPORT BOOLEAN NTAPI FltIsCallbackDataDirty(_In_ PFLT_CALLBACK_DATA Data);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltIsDirectory(_In_ PFILE_OBJECT FileObject,
                                              _In_ PFLT_INSTANCE Instance,
                                              _Out_ PBOOLEAN IsDirectory);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltIsEcpAcknowledged(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltIsEcpFromUserMode(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltIsFltMgrVolumeDeviceObject(_In_ PDEVICE_OBJECT DeviceObject);

DECLSPEC_IMPORT BOOLEAN NTAPI FltIsIoCanceled(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltIsIoRedirectionAllowed(_In_ PFLT_INSTANCE SourceInstance,
                                                         _In_ PFLT_INSTANCE TargetInstance,
                                                         _Out_ PBOOLEAN RedirectionAllowed);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltIsIoRedirectionAllowedForOperation(
    _In_ PFLT_CALLBACK_DATA Data, _In_ PFLT_INSTANCE TargetInstance,
    _Out_ PBOOLEAN RedirectionAllowedThisIo, _Out_opt_ PBOOLEAN RedirectionAllowedAllIo);

DECLSPEC_IMPORT BOOLEAN NTAPI FltIsOperationSynchronous(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltIsVolumeSnapshot(_In_ PVOID FltObject,
                                                   _Out_ PBOOLEAN IsSnapshotVolume);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltIsVolumeWritable(_In_ PVOID FltObject, _Out_ PBOOLEAN IsWritable);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltLoadFilter(_In_ PCUNICODE_STRING FilterName);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltLockUserBuffer(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltNotifyFilterChangeDirectory(
    _Inout_ PNOTIFY_SYNC NotifySync, _Inout_ PLIST_ENTRY NotifyList, _In_ PVOID FsContext,
    _In_ PSTRING FullDirectoryName, _In_ BOOLEAN WatchTree, _In_ BOOLEAN IgnoreBuffer,
    _In_ ULONG CompletionFilter, _In_ PFLT_CALLBACK_DATA NotifyCallbackData,
    _In_opt_ PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback,
    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectContext,
    _In_opt_ PFILTER_REPORT_CHANGE FilterCallback);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltObjectDereference(_Inout_ PVOID FltObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltObjectReference(_Inout_ PVOID FltObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltOpenVolume(_In_ PFLT_INSTANCE Instance,
                                             _Out_ PHANDLE VolumeHandle,
                                             _Outptr_opt_ PFILE_OBJECT *VolumeFileObject);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI FltOplockBreakH(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags,
    _In_opt_ PVOID Context, _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI FltOplockBreakToNone(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI FltOplockBreakToNoneEx(
    _In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags,
    _In_opt_ PVOID Context, _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine,
    _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI
FltOplockFsctrl(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG OpenCount);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI
FltOplockFsctrlEx(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG OpenCount,
                  _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltOplockIsFastIoPossible(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltOplockIsSharedRequest(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltOplockKeysEqual(_In_opt_ PFILE_OBJECT Fo1,
                                                 _In_opt_ PFILE_OBJECT Fo2);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltParseFileName(_In_ PCUNICODE_STRING FileName,
                                                _Inout_opt_ PUNICODE_STRING Extension,
                                                _Inout_opt_ PUNICODE_STRING Stream,
                                                _Inout_opt_ PUNICODE_STRING FinalComponent);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltParseFileNameInformation(_Inout_ PFLT_FILE_NAME_INFORMATION FileNameInformation);

_When_(FlagOn(CallbackData->Iopb->IrpFlags, IRP_PAGING_IO), _IRQL_requires_max_(APC_LEVEL))
_When_(!FlagOn(CallbackData->Iopb->IrpFlags, IRP_PAGING_IO), _IRQL_requires_max_(PASSIVE_LEVEL))
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltPerformAsynchronousIo(
    _Inout_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
    _In_ PVOID CallbackContext);

_When_(FlagOn(CallbackData->Iopb->IrpFlags, IRP_PAGING_IO), _IRQL_requires_max_(APC_LEVEL))
_When_(!FlagOn(CallbackData->Iopb->IrpFlags, IRP_PAGING_IO), _IRQL_requires_max_(PASSIVE_LEVEL))
DECLSPEC_IMPORT void NTAPI FltPerformSynchronousIo(_Inout_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltPrePrepareComplete(_In_ PFLT_INSTANCE Instance,
                                                     _In_ PKTRANSACTION Transaction,
                                                     _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltPrepareComplete(_In_ PFLT_INSTANCE Instance,
                                                  _In_ PKTRANSACTION Transaction,
                                                  _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltPrepareToReuseEcp(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT FLT_PREOP_CALLBACK_STATUS NTAPI FltProcessFileLock(
    _In_ PFILE_LOCK FileLock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltPropagateActivityIdToThread(_In_ PFLT_CALLBACK_DATA CallbackData,
                                                              _Inout_ LPGUID PropagateId,
                                                              _Outptr_ LPCGUID *OriginalId);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltPropagateIrpExtension(_In_ PFLT_CALLBACK_DATA SourceData,
                                                        _Inout_ PFLT_CALLBACK_DATA TargetData,
                                                        _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltPurgeFileNameInformationCache(_In_ PFLT_INSTANCE Instance,
                                                                _In_opt_ PFILE_OBJECT FileObject);

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

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltQueueDeferredIoWorkItem(_In_ PFLT_DEFERRED_IO_WORKITEM FltWorkItem, _In_ PFLT_CALLBACK_DATA Data,
                           _In_ PFLT_DEFERRED_IO_WORKITEM_ROUTINE WorkerRoutine,
                           _In_ WORK_QUEUE_TYPE QueueType, _In_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltQueueGenericWorkItem(_In_ PFLT_GENERIC_WORKITEM FltWorkItem, _In_ PVOID FltObject,
                        _In_ PFLT_GENERIC_WORKITEM_ROUTINE WorkerRoutine,
                        _In_ WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context);

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

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltReferenceContext(_In_ PFLT_CONTEXT Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI
FltReferenceFileNameInformation(_In_ PFLT_FILE_NAME_INFORMATION FileNameInformation);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltRegisterFilter(_In_ PDRIVER_OBJECT Driver,
                                                 _In_ const FLT_REGISTRATION *Registration,
                                                 _Outptr_ PFLT_FILTER *RetFilter);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltRegisterForDataScan(_In_ PFLT_INSTANCE Instance);

_When_(FlagOn(CallbackData->Iopb->IrpFlags, IRP_PAGING_IO), _IRQL_requires_max_(APC_LEVEL))
_When_(!FlagOn(CallbackData->Iopb->IrpFlags, IRP_PAGING_IO), _IRQL_requires_max_(PASSIVE_LEVEL))
DECLSPEC_IMPORT void NTAPI FltReissueSynchronousIo(_In_ PFLT_INSTANCE InitiatingInstance,
                                                   _In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltReleaseContext(_In_ PFLT_CONTEXT Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltReleaseContexts(_In_ PFLT_RELATED_CONTEXTS Contexts);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltReleaseContextsEx(_In_ SIZE_T ContextsSize,
                                                _In_ PFLT_RELATED_CONTEXTS_EX Contexts);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI
FltReleaseFileNameInformation(_In_ PFLT_FILE_NAME_INFORMATION FileNameInformation);

_IRQL_requires_max_(APC_LEVEL)
_Releases_lock_(_Global_critical_region_)
_Requires_lock_held_(*PushLock)
_Releases_lock_(*PushLock)
DECLSPEC_IMPORT void NTAPI FltReleasePushLock(_Inout_ _Requires_lock_held_(*PushLock)
                                                  _Releases_lock_(*PushLock) PULONG_PTR PushLock);

_IRQL_requires_max_(APC_LEVEL)
_Releases_lock_(_Global_critical_region_)
_Requires_lock_held_(*PushLock)
_Releases_lock_(*PushLock)
DECLSPEC_IMPORT void NTAPI FltReleasePushLockEx(_Inout_ _Requires_lock_held_(*PushLock)
                                                    _Releases_lock_(*PushLock) PULONG_PTR PushLock,
                                                _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Releases_lock_(_Global_critical_region_)
_Requires_lock_held_(*Resource)
_Releases_lock_(*Resource)
DECLSPEC_IMPORT void NTAPI FltReleaseResource(_Inout_ _Requires_lock_held_(*Resource)
                                                  _Releases_lock_(*Resource) PERESOURCE Resource);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltRemoveExtraCreateParameter(
    _In_ PFLT_FILTER Filter, _Inout_ PECP_LIST EcpList, _In_ LPCGUID EcpType,
    _Outptr_result_buffer_(*EcpContextSize) PVOID *EcpContext, _Out_opt_ ULONG *EcpContextSize);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI
FltRemoveOpenReparseEntry(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data,
                          _In_ POPEN_REPARSE_LIST_ENTRY OpenReparseEntry);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltRequestFileInfoOnCreateCompletion(_In_ PFLT_FILTER Filter,
                                                                    _In_ PFLT_CALLBACK_DATA Data,
                                                                    _In_ ULONG InfoClassFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltRequestOperationStatusCallback(
    _In_ PFLT_CALLBACK_DATA Data, _In_ PFLT_GET_OPERATION_STATUS_CALLBACK CallbackRoutine,
    _In_opt_ PVOID RequesterContext);

DECLSPEC_IMPORT void FltRetainSwappedBufferMdlAddress(_In_ PFLT_CALLBACK_DATA CallbackData);

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

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltRetrieveIoPriorityInfo(_In_opt_ PFLT_CALLBACK_DATA Data,
                                                         _In_opt_ PFILE_OBJECT FileObject,
                                                         _In_opt_ PETHREAD Thread,
                                                         _Inout_ PIO_PRIORITY_INFO PriorityInfo);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltReuseCallbackData(_Inout_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltRollbackComplete(_In_ PFLT_INSTANCE Instance,
                                                   _In_ PKTRANSACTION Transaction,
                                                   _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltRollbackEnlistment(_In_ PFLT_INSTANCE Instance,
                                                     _In_ PKTRANSACTION Transaction,
                                                     _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltSendMessage(
    _In_ PFLT_FILTER Filter, _In_ PFLT_PORT *ClientPort,
    _In_reads_bytes_(SenderBufferLength) PVOID SenderBuffer, _In_ ULONG SenderBufferLength,
    _Out_writes_bytes_opt_(*ReplyLength) PVOID ReplyBuffer, _Inout_opt_ PULONG ReplyLength,
    _In_opt_ PLARGE_INTEGER Timeout);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetActivityIdCallbackData(_Inout_ PFLT_CALLBACK_DATA CallbackData,
                                                            _In_opt_ LPCGUID Guid);

DECLSPEC_IMPORT void NTAPI FltSetCallbackDataDirty(_Inout_ PFLT_CALLBACK_DATA Data);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetCancelCompletion(
    _In_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_COMPLETE_CANCELED_CALLBACK CanceledCallback);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetEaFile(_In_ PFLT_INSTANCE Instance,
                                            _In_ PFILE_OBJECT FileObject,
                                            _In_reads_bytes_(Length) PVOID EaBuffer,
                                            _In_ ULONG Length);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetEcpListIntoCallbackData(_In_ PFLT_FILTER Filter,
                                                             _In_ PFLT_CALLBACK_DATA CallbackData,
                                                             _In_ PECP_LIST EcpList);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltSetFileContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                  _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
                  _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

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

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetInstanceContext(
    _In_ PFLT_INSTANCE Instance, _In_ FLT_SET_CONTEXT_OPERATION Operation,
    _In_ PFLT_CONTEXT NewContext, _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

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

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltSetStreamContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                    _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
                    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltSetStreamHandleContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                          _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
                          _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetTransactionContext(_In_ PFLT_INSTANCE Instance,
                                                        _In_ PKTRANSACTION Transaction,
                                                        _In_ FLT_SET_CONTEXT_OPERATION Operation,
                                                        _In_ PFLT_CONTEXT NewContext,
                                                        _Outptr_opt_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetVolumeContext(
    _In_ PFLT_VOLUME Volume, _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI
FltSetVolumeInformation(_In_ PFLT_INSTANCE Instance, _Out_ PIO_STATUS_BLOCK Iosb,
                        _Out_writes_bytes_(Length) PVOID FsInformation, _In_ ULONG Length,
                        _In_ FS_INFORMATION_CLASS FsInformationClass);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltStartFiltering(_In_ PFLT_FILTER Filter);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltSupportsFileContexts(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltSupportsFileContextsEx(_In_ PFILE_OBJECT FileObject,
                                                        _In_opt_ PFLT_INSTANCE Instance);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltSupportsStreamContexts(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltSupportsStreamHandleContexts(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltTagFile(_In_ PFLT_INSTANCE InitiatingInstance,
                                          _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag,
                                          _In_opt_ GUID *Guid,
                                          _In_reads_bytes_(DataBufferLength) PVOID DataBuffer,
                                          _In_ USHORT DataBufferLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltTagFileEx(_In_ PFLT_INSTANCE InitiatingInstance,
                                            _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag,
                                            _In_opt_ GUID *Guid,
                                            _In_reads_bytes_(DataBufferLength) PVOID DataBuffer,
                                            _In_ USHORT DataBufferLength,
                                            _In_ ULONG ExistingFileTag, _In_opt_ GUID *ExistingGuid,
                                            _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltUninitializeFileLock(_In_ PFILE_LOCK FileLock);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltUninitializeOplock(_In_ POPLOCK Oplock);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltUnloadFilter(_In_ PCUNICODE_STRING FilterName);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltUnregisterFilter(_In_ PFLT_FILTER Filter);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltUntagFile(_In_ PFLT_INSTANCE InitiatingInstance,
                                            _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag,
                                            _In_opt_ GUID *Guid);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltVetoBypassIo(_In_ PFLT_CALLBACK_DATA CallbackData,
                                               _In_ PCFLT_RELATED_OBJECTS FltObjects,
                                               _In_ NTSTATUS OperationStatus,
                                               _In_ PCUNICODE_STRING FailureReason);

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

DECLSPEC_IMPORT NTSTATUS NTAPI FltpTraceRedirectedFileIo(
    _In_ PFILE_OBJECT OriginatingFileObject, _Inout_ PFLT_CALLBACK_DATA ChildCallbackData);

EXTERN_C_END

#ifndef NOTHING
#define NOTHING
#endif
#ifndef Add2Ptr
#define Add2Ptr(P, I) ((PVOID)((PUCHAR)(P) + (I)))
#endif
#ifndef PtrOffset
#define PtrOffset(B, O) ((ULONG)((ULONG_PTR)(O) - (ULONG_PTR)(B)))
#endif
#ifndef ROUND_TO_SIZE
#define ROUND_TO_SIZE(_length, _alignment) (((_length) + ((_alignment) - 1)) & ~((_alignment) - 1))
#endif
#ifndef IS_ALIGNED
#define IS_ALIGNED(_pointer, _alignment) ((((ULONG_PTR)(_pointer)) & ((_alignment) - 1)) == 0)
#endif
#define FLT_ASSERT(_e) NT_ASSERT(_e)
#define FLT_ASSERTMSG(_m, _e) NT_ASSERTMSG(_m, _e)

/* How an operation came in, and the two halves of a file name request. */
#define FLT_IS_IRP_OPERATION(Data) (FlagOn((Data)->Flags, FLTFL_CALLBACK_DATA_IRP_OPERATION))
#define FLT_IS_FASTIO_OPERATION(Data) (FlagOn((Data)->Flags, FLTFL_CALLBACK_DATA_FAST_IO_OPERATION))
#define FLT_IS_FS_FILTER_OPERATION(Data)                                                           \
    (FlagOn((Data)->Flags, FLTFL_CALLBACK_DATA_FS_FILTER_OPERATION))
#define FltGetFileNameFormat(_NameOptions) ((_NameOptions) & FLT_VALID_FILE_NAME_FORMATS)
#define FltGetFileNameQueryMethod(_NameOptions) ((_NameOptions) & FLT_VALID_FILE_NAME_QUERY_METHODS)

#endif

/*
 * Registration: what operations a minifilter wants to see, which contexts it uses and which
 * events it takes part in.
 *
 * DriverEntry calls FltRegisterFilter with the tables below and then FltStartFiltering; the unload
 * callback, or a failure in between, calls FltUnregisterFilter, which waits for every callback to
 * return. A pre-operation callback decides by its result whether the operation goes on and whether
 * the post-operation callback is wanted; what it leaves in CompletionContext arrives there.
 */
#ifndef CWDK_FLT_REGISTRATION_H
#define CWDK_FLT_REGISTRATION_H

#include "ntifs.h"
#include "fltuserstructures.h"
#include "flt/types.h"
#include "flt/callback_data.h"
#include "flt/context.h"
#include "flt/name.h"

#define FLTFL_FILTER_UNLOAD_MANDATORY 1

#define FLTFL_INSTANCE_SETUP_AUTOMATIC_ATTACHMENT 1
#define FLTFL_INSTANCE_SETUP_MANUAL_ATTACHMENT 2
#define FLTFL_INSTANCE_SETUP_NEWLY_MOUNTED_VOLUME 4
#define FLTFL_INSTANCE_SETUP_DETACHED_VOLUME 8
#define FLTFL_INSTANCE_TEARDOWN_MANUAL 1
#define FLTFL_INSTANCE_TEARDOWN_FILTER_UNLOAD 2
#define FLTFL_INSTANCE_TEARDOWN_MANDATORY_FILTER_UNLOAD 4
#define FLTFL_INSTANCE_TEARDOWN_VOLUME_DISMOUNT 8
#define FLTFL_INSTANCE_TEARDOWN_INTERNAL_ERROR 0x10

#define FLTFL_OPERATION_REGISTRATION_SKIP_PAGING_IO 1
#define FLTFL_OPERATION_REGISTRATION_SKIP_CACHED_IO 2
#define FLTFL_OPERATION_REGISTRATION_SKIP_NON_DASD_IO 4
#define FLTFL_OPERATION_REGISTRATION_SKIP_NON_CACHED_NON_PAGING_IO 8

#define FLTFL_POST_OPERATION_DRAINING 1

#define FLTFL_REGISTRATION_DO_NOT_SUPPORT_SERVICE_STOP 1
#define FLTFL_REGISTRATION_SUPPORT_NPFS_MSFS 2
#define FLTFL_REGISTRATION_SUPPORT_DAX_VOLUME 4
#define FLTFL_REGISTRATION_SUPPORT_WCOS 8

#define FLT_REGISTRATION_VERSION_0200 0x200
#define FLT_REGISTRATION_VERSION_0201 0x201
#define FLT_REGISTRATION_VERSION_0202 0x202
#define FLT_REGISTRATION_VERSION 0x203
#define FLT_REGISTRATION_VERSION_0203 0x203

EXTERN_C_START

typedef ULONG FLT_FILTER_UNLOAD_FLAGS;
typedef ULONG FLT_INSTANCE_QUERY_TEARDOWN_FLAGS;
typedef ULONG FLT_INSTANCE_SETUP_FLAGS;
typedef ULONG FLT_INSTANCE_TEARDOWN_FLAGS;
typedef ULONG FLT_OPERATION_REGISTRATION_FLAGS;
typedef ULONG FLT_POST_OPERATION_FLAGS;
typedef ULONG FLT_REGISTRATION_FLAGS;

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

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_FILTER_UNLOAD_CALLBACK)(FLT_FILTER_UNLOAD_FLAGS Flags);

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

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltLoadFilter(_In_ PCUNICODE_STRING FilterName);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltRegisterFilter(_In_ PDRIVER_OBJECT Driver,
                                                 _In_ const FLT_REGISTRATION *Registration,
                                                 _Outptr_ _Out_owned_(registration)
                                                     PFLT_FILTER *RetFilter);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltStartFiltering(_In_ PFLT_FILTER Filter);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltUnloadFilter(_In_ PCUNICODE_STRING FilterName);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltUnregisterFilter(_In_ _Consumes_(registration) PFLT_FILTER Filter);

EXTERN_C_END

#endif

/*
 * Directory change notification, and events of volumes.
 */
#ifndef CWDK_NT_IFS_NOTIFY_H
#define CWDK_NT_IFS_NOTIFY_H

#include "nt/forward.h"
#include "nt/file.h"
#include "nt/ifs/pnp.h"

EXTERN_C_START

NTKERNELAPI NTSTATUS FsRtlNotifyStreamFileObject(
    _In_ struct _FILE_OBJECT *StreamFileObject, _In_opt_ struct _DEVICE_OBJECT *DeviceObjectHint,
    _In_ FS_FILTER_STREAM_FO_NOTIFICATION_TYPE NotificationType, _In_ BOOLEAN SafeToRecurse);

EXTERN_C_END

#define FSRTL_VOLUME_DISMOUNT 1
#define FSRTL_VOLUME_DISMOUNT_FAILED 2
#define FSRTL_VOLUME_LOCK 3
#define FSRTL_VOLUME_LOCK_FAILED 4
#define FSRTL_VOLUME_UNLOCK 5
#define FSRTL_VOLUME_MOUNT 6
#define FSRTL_VOLUME_NEEDS_CHKDSK 7
#define FSRTL_VOLUME_WORM_NEAR_FULL 8
#define FSRTL_VOLUME_WEARING_OUT 9
#define FSRTL_VOLUME_FORCED_CLOSED 10
#define FSRTL_VOLUME_INFO_MAKE_COMPAT 11
#define FSRTL_VOLUME_PREPARING_EJECT 12
#define FSRTL_VOLUME_CHANGE_SIZE 13
#define FSRTL_VOLUME_BACKGROUND_FORMAT 14

EXTERN_C_START

typedef BOOLEAN (*PCHECK_FOR_TRAVERSE_ACCESS)(_In_ PVOID NotifyContext,
                                              _In_opt_ PVOID TargetContext,
                                              _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext);

typedef BOOLEAN (*PFILTER_REPORT_CHANGE)(_In_ PVOID NotifyContext, _In_ PVOID FilterContext);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlNotifyCleanup(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList,
                                    _In_ PVOID FsContext);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlNotifyCleanupAll(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void
FsRtlNotifyFilterChangeDirectory(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList,
                                 _In_ PVOID FsContext, _In_ PSTRING FullDirectoryName,
                                 _In_ BOOLEAN WatchTree, _In_ BOOLEAN IgnoreBuffer,
                                 _In_ ULONG CompletionFilter, _In_opt_ PIRP NotifyIrp,
                                 _In_opt_ PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback,
                                 _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectContext,
                                 _In_opt_ PFILTER_REPORT_CHANGE FilterCallback);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void
FsRtlNotifyFilterReportChange(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList,
                              _In_ PSTRING FullTargetName, _In_ USHORT TargetNameOffset,
                              _In_opt_ PSTRING StreamName, _In_opt_ PSTRING NormalizedParentName,
                              _In_ ULONG FilterMatch, _In_ ULONG Action,
                              _In_opt_ PVOID TargetContext, _In_opt_ PVOID FilterContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void
FsRtlNotifyFullChangeDirectory(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList,
                               _In_ PVOID FsContext, _In_ PSTRING FullDirectoryName,
                               _In_ BOOLEAN WatchTree, _In_ BOOLEAN IgnoreBuffer,
                               _In_ ULONG CompletionFilter, _In_opt_ PIRP NotifyIrp,
                               _In_opt_ PCHECK_FOR_TRAVERSE_ACCESS TraverseCallback,
                               _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI void
FsRtlNotifyFullReportChange(_In_ PNOTIFY_SYNC NotifySync, _In_ PLIST_ENTRY NotifyList,
                            _In_ PSTRING FullTargetName, _In_ USHORT TargetNameOffset,
                            _In_opt_ PSTRING StreamName, _In_opt_ PSTRING NormalizedParentName,
                            _In_ ULONG FilterMatch, _In_ ULONG Action,
                            _In_opt_ PVOID TargetContext);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlNotifyInitializeSync(_Outptr_result_maybenull_ PNOTIFY_SYNC *NotifySync);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlNotifyUninitializeSync(_Inout_ PNOTIFY_SYNC *NotifySync);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI NTSTATUS FsRtlNotifyVolumeEvent(_In_ PFILE_OBJECT FileObject, _In_ ULONG EventCode);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS FsRtlNotifyVolumeEventEx(_In_ PFILE_OBJECT FileObject, _In_ ULONG EventCode,
                                              _In_ PTARGET_DEVICE_CUSTOM_NOTIFICATION Event);

EXTERN_C_END

#endif

/*
 * Asynchronous procedure calls and the critical and guarded regions that hold them off.
 */
#ifndef CWDK_NT_APC_H
#define CWDK_NT_APC_H

#include "nt/forward.h"
#include "nt/security.h"

#define KAPC_ACTUAL_LENGTH 83ULL

#define KAPC_OFFSET_TO_SPARE_BYTE1 3L
#define KAPC_OFFSET_TO_SPARE_LONG 4L
#define KAPC_OFFSET_TO_SYSTEMARGUMENT1 0x40L
#define KAPC_OFFSET_TO_SYSTEMARGUMENT2 0x48L
#define KAPC_OFFSET_TO_APCSTATEINDEX 0x50L

#define KAPC_STATE_NORMAL_USER_APC_PENDING_MASK 1U
#define KAPC_STATE_SPECIAL_USER_APC_PENDING_MASK 2U
#define KAPC_STATE_ANY_USER_APC_PENDING_MASK 3U

EXTERN_C_START

typedef void (*PIO_APC_ROUTINE)(_In_ PVOID ApcContext, _In_ PIO_STATUS_BLOCK IoStatusBlock,
                                _In_ ULONG Reserved);

struct _KAPC {
    UCHAR Type;
    UCHAR AllFlags;
    UCHAR Size;
    UCHAR SpareByte1;
    ULONG SpareLong0;
    struct _KTHREAD *Thread;
    LIST_ENTRY ApcListEntry;
    PVOID Reserved[3];
    PVOID NormalContext;
    PVOID SystemArgument1;
    PVOID SystemArgument2;
    CCHAR ApcStateIndex;
    KPROCESSOR_MODE ApcMode;
    BOOLEAN Inserted;
};

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*Resource) _Acquires_exclusive_lock_(*Resource) NTKERNELAPI PVOID
    ExEnterCriticalRegionAndAcquireResourceExclusive(_Inout_ _Requires_lock_not_held_(*Resource)
                                                         _Acquires_exclusive_lock_(*Resource)
                                                             PERESOURCE Resource);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*Resource) _Acquires_shared_lock_(*Resource) NTKERNELAPI PVOID
    ExEnterCriticalRegionAndAcquireResourceShared(_Inout_ _Requires_lock_not_held_(*Resource)
                                                      _Acquires_shared_lock_(*Resource)
                                                          PERESOURCE Resource);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
_Requires_lock_not_held_(*Resource) _Acquires_lock_(*Resource)
NTKERNELAPI PVOID ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(
    _Inout_ _Requires_lock_not_held_(*Resource) _Acquires_lock_(*Resource) PERESOURCE Resource);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Releases_lock_(_Global_critical_region_)
_Requires_lock_held_(*Resource)
_Releases_lock_(*Resource)
NTKERNELAPI void ExReleaseResourceAndLeaveCriticalRegion(_Inout_ _Requires_lock_held_(*Resource)
                                                             _Releases_lock_(*Resource)
                                                                 PERESOURCE Resource);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeAreAllApcsDisabled(VOID);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI BOOLEAN KeAreApcsDisabled(VOID);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
NTKERNELAPI void KeEnterCriticalRegion(VOID);

_IRQL_requires_max_(APC_LEVEL)
_Acquires_lock_(_Global_critical_region_)
NTKERNELAPI void KeEnterGuardedRegion(VOID);

_IRQL_requires_max_(APC_LEVEL)
_Releases_lock_(_Global_critical_region_)
NTKERNELAPI void KeLeaveCriticalRegion(VOID);

_IRQL_requires_max_(APC_LEVEL)
_Releases_lock_(_Global_critical_region_)
NTKERNELAPI void KeLeaveGuardedRegion(VOID);

NTKERNELAPI NTSTATUS PsWrapApcWow64Thread(_Inout_ PVOID *ApcContext, _Inout_ PVOID *ApcRoutine);

EXTERN_C_END

#endif

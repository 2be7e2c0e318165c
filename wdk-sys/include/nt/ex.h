/*
 * Further calls and types of the executive.
 */
#ifndef CWDK_NT_EX_H
#define CWDK_NT_EX_H

#include "nt/forward.h"
#include "nt/security.h"

#define EX_CARR_DISABLE_EXPANSION 2

EXTERN_C_START

_IRQL_requires_max_(APC_LEVEL)
_Requires_lock_held_(_Global_critical_region_)
_Requires_lock_not_held_(*Resource) _When_(Wait != 0, _Post_satisfies_(return == 1))
_When_(Wait == 0, _Post_satisfies_(return == 0 || return == 1))
_When_(Wait == 0, _Must_inspect_result_)
NTKERNELAPI BOOLEAN ExAcquireSharedStarveExclusive(
    _Inout_ _Requires_lock_not_held_(*Resource)
        _When_(return != 0, _Acquires_shared_lock_(*Resource)) PERESOURCE Resource,
    _In_ BOOLEAN Wait);

_IRQL_requires_max_(APC_LEVEL)
_Requires_lock_held_(_Global_critical_region_)
_Requires_lock_not_held_(*Resource) _When_(Wait != 0, _Post_satisfies_(return == 1))
_When_(Wait == 0, _Post_satisfies_(return == 0 || return == 1))
_When_(Wait == 0, _Must_inspect_result_)
NTKERNELAPI BOOLEAN ExAcquireSharedWaitForExclusive(_Inout_ _Requires_lock_not_held_(*Resource)
                                                        _When_(return != 0,
                                                                      _Acquires_lock_(*Resource))
                                                            PERESOURCE Resource,
                                                    _In_ BOOLEAN Wait);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Requires_lock_held_(*Resource)
NTKERNELAPI void ExConvertExclusiveToSharedLite(_Inout_ _Requires_lock_held_(*Resource)
                                                    PERESOURCE Resource);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI ULONG ExGetExclusiveWaiterCount(_In_ PERESOURCE Resource);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI KPROCESSOR_MODE ExGetPreviousMode(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI ULONG ExGetSharedWaiterCount(_In_ PERESOURCE Resource);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS ExInitializeDeviceAts(_In_ struct _DEVICE_OBJECT *PhysicalDeviceObject,
                                           _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN ExIsManufacturingModeEnabled(VOID);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN ExIsSoftBoot(VOID);

NTKERNELAPI BOOLEAN ExVerifySuite(_In_ SUITE_TYPE SuiteType);

EXTERN_C_END

#endif

/*
 * Map control blocks: runs of a file's clusters in memory, from virtual to logical block numbers.
 */
#ifndef CWDK_NT_IFS_MCB_H
#define CWDK_NT_IFS_MCB_H

#include "nt/forward.h"
#include "nt/security.h"

#define MCB_FLAG_RAISE_ON_ALLOCATION_FAILURE 1

EXTERN_C_START

typedef ULONG LBN;
typedef LBN *PLBN;
typedef ULONG VBN;
typedef VBN *PVBN;
typedef struct _BASE_MCB BASE_MCB, *PBASE_MCB;
struct _BASE_MCB {
    ULONG MaximumPairCount;
    ULONG PairCount;
    USHORT PoolType;
    USHORT Flags;
    PVOID Mapping;
};

typedef struct _LARGE_MCB LARGE_MCB, *PLARGE_MCB;
struct _LARGE_MCB {
    PKGUARDED_MUTEX GuardedMutex;
    BASE_MCB BaseMcb;
};

typedef struct _MCB MCB, *PMCB;
struct _MCB {
    LARGE_MCB DummyFieldThatSizesThisStructureCorrectly;
};

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlAddBaseMcbEntry(_Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn,
                                         _In_ LONGLONG Lbn, _In_ LONGLONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS FsRtlAddBaseMcbEntryEx(_Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn,
                                            _In_ LONGLONG Lbn, _In_ LONGLONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlAddLargeMcbEntry(_Inout_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn,
                                          _In_ LONGLONG Lbn, _In_ LONGLONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlAddMcbEntry(_Inout_ PMCB Mcb, _In_ VBN Vbn, _In_ LBN Lbn,
                                     _In_ ULONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlGetNextBaseMcbEntry(_In_ PBASE_MCB Mcb, _In_ ULONG RunIndex,
                                             _Out_ PLONGLONG Vbn, _Out_ PLONGLONG Lbn,
                                             _Out_ PLONGLONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlGetNextLargeMcbEntry(_In_ PLARGE_MCB Mcb, _In_ ULONG RunIndex,
                                              _Out_ PLONGLONG Vbn, _Out_ PLONGLONG Lbn,
                                              _Out_ PLONGLONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlGetNextMcbEntry(_In_ PMCB Mcb, _In_ ULONG RunIndex, _Out_ PVBN Vbn,
                                         _Out_ PLBN Lbn, _Out_ PULONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlInitializeBaseMcb(_Out_ PBASE_MCB Mcb, _In_ POOL_TYPE PoolType);

_IRQL_requires_max_(APC_LEVEL)
_When_(!Flags & MCB_FLAG_RAISE_ON_ALLOCATION_FAILURE, _Must_inspect_result_)
NTKERNELAPI BOOLEAN FsRtlInitializeBaseMcbEx(_Out_ PBASE_MCB Mcb, _In_ POOL_TYPE PoolType,
                                             _In_ USHORT Flags);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlInitializeLargeMcb(_Out_ PLARGE_MCB Mcb, _In_ POOL_TYPE PoolType);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlInitializeMcb(_Out_ PMCB Mcb, _In_ POOL_TYPE PoolType);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlLookupBaseMcbEntry(_In_ PBASE_MCB Mcb, _In_ LONGLONG Vbn,
                                            _Out_opt_ PLONGLONG Lbn,
                                            _Out_opt_ PLONGLONG SectorCountFromLbn,
                                            _Out_opt_ PLONGLONG StartingLbn,
                                            _Out_opt_ PLONGLONG SectorCountFromStartingLbn,
                                            _Out_opt_ PULONG Index);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlLookupLargeMcbEntry(_In_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn,
                                             _Out_opt_ PLONGLONG Lbn,
                                             _Out_opt_ PLONGLONG SectorCountFromLbn,
                                             _Out_opt_ PLONGLONG StartingLbn,
                                             _Out_opt_ PLONGLONG SectorCountFromStartingLbn,
                                             _Out_opt_ PULONG Index);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlLookupLastBaseMcbEntry(_In_ PBASE_MCB Mcb, _Out_ PLONGLONG Vbn,
                                                _Out_ PLONGLONG Lbn);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlLookupLastBaseMcbEntryAndIndex(_In_ PBASE_MCB OpaqueMcb,
                                                        _Inout_ PLONGLONG LargeVbn,
                                                        _Inout_ PLONGLONG LargeLbn,
                                                        _Inout_ PULONG Index);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlLookupLastLargeMcbEntry(_In_ PLARGE_MCB Mcb, _Out_ PLONGLONG Vbn,
                                                 _Out_ PLONGLONG Lbn);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlLookupLastLargeMcbEntryAndIndex(_In_ PLARGE_MCB OpaqueMcb,
                                                         _Out_ PLONGLONG LargeVbn,
                                                         _Out_ PLONGLONG LargeLbn,
                                                         _Out_ PULONG Index);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlLookupLastMcbEntry(_In_ PMCB Mcb, _Out_ PVBN Vbn, _Out_ PLBN Lbn);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlLookupMcbEntry(_In_ PMCB Mcb, _In_ VBN Vbn, _Out_ PLBN Lbn,
                                        _Out_opt_ PULONG SectorCount, _Out_ PULONG Index);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI ULONG FsRtlNumberOfRunsInBaseMcb(_In_ PBASE_MCB Mcb);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI ULONG FsRtlNumberOfRunsInLargeMcb(_In_ PLARGE_MCB Mcb);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI ULONG FsRtlNumberOfRunsInMcb(_In_ PMCB Mcb);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlRemoveBaseMcbEntry(_Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn,
                                            _In_ LONGLONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlRemoveLargeMcbEntry(_Inout_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn,
                                          _In_ LONGLONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlRemoveMcbEntry(_Inout_ PMCB Mcb, _In_ VBN Vbn, _In_ ULONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlResetBaseMcb(_Out_ PBASE_MCB Mcb);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlResetLargeMcb(_Inout_ PLARGE_MCB Mcb, _In_ BOOLEAN SelfSynchronized);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI BOOLEAN FsRtlSplitBaseMcb(_Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn,
                                      _In_ LONGLONG Amount);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
NTKERNELAPI BOOLEAN FsRtlSplitLargeMcb(_Inout_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn,
                                       _In_ LONGLONG Amount);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlTruncateBaseMcb(_Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlTruncateLargeMcb(_Inout_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlTruncateMcb(_Inout_ PMCB Mcb, _In_ VBN Vbn);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlUninitializeBaseMcb(_In_ PBASE_MCB Mcb);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlUninitializeLargeMcb(_Inout_ PLARGE_MCB Mcb);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void FsRtlUninitializeMcb(_Inout_ PMCB Mcb);

EXTERN_C_END

#endif

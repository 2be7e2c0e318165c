/*
 * Processors: groups, affinities, the processor control region, features and topology.
 */
#ifndef CWDK_NT_PROCESSOR_H
#define CWDK_NT_PROCESSOR_H

#include "nt/forward.h"
#include "nt/memory.h"
#include "nt/intrinsics.h"

#if defined(_M_ARM64)
#define ARM64_CNTVCT 24322
#endif

#if defined(_M_ARM64)
#define ARM64_MULT_INTRINSICS_SUPPORTED 0
#endif

#if defined(_M_ARM64)
#define ARM64_PMCCNTR_EL0 23784
#endif

#if defined(_M_ARM64)
#define ARM64_PMSELR_EL0 23781
#endif

#if defined(_M_ARM64)
#define ARM64_PMXEVCNTR_EL0 23786
#endif

#if defined(_M_ARM64)
#define ARM64_PREFETCH_KEEP 0
#endif
#if defined(_M_ARM64)
#define ARM64_PREFETCH_L1 0
#endif
#if defined(_M_ARM64)
#define ARM64_PREFETCH_L2 2
#endif
#if defined(_M_ARM64)
#define ARM64_PREFETCH_L3 4
#endif
#if defined(_M_ARM64)
#define ARM64_PREFETCH_PLD 0
#endif
#if defined(_M_ARM64)
#define ARM64_PREFETCH_PLI 8
#endif
#if defined(_M_ARM64)
#define ARM64_PREFETCH_PST 0x10
#endif
#if defined(_M_ARM64)
#define ARM64_PREFETCH_STRM 1
#endif

#if defined(_M_ARM64)
#define ARM64_TPIDR_EL0 24194
#endif
#if defined(_M_ARM64)
#define ARM64_TPIDR_EL1 18052
#endif

#if defined(_M_ARM64)
#define ARM64_TPIDRRO_EL0 24195
#endif

#define KE_PROCESSOR_CHANGE_ADD_EXISTING 1

#define PCI_CLASS_PROCESSOR 11

#define PCI_SUBCLASS_PROC_COPROCESSOR 0x40

#define PNP_REPLACE_PROCESSOR_SUPPORTED 2

#define PO_CB_PROCESSOR_POWER_POLICY 5

#define PROCESSOR_DUTY_CYCLING_DISABLED 0
#define PROCESSOR_DUTY_CYCLING_ENABLED 1

#define PROCESSOR_FEATURE_MAX 0x40

#define PROCESSOR_PERF_AUTONOMOUS_MODE_DISABLED 0
#define PROCESSOR_PERF_BOOST_MODE_DISABLED 0
#define PROCESSOR_PERF_BOOST_POLICY_DISABLED 0
#define PROCESSOR_PERF_ENERGY_PREFERENCE 0
#define PROCESSOR_PERF_MINIMUM_ACTIVITY_WINDOW 0
#define PROCESSOR_PERF_AUTONOMOUS_MODE_ENABLED 1
#define PROCESSOR_PERF_BOOST_MODE_ENABLED 1
#define PROCESSOR_PERF_BOOST_MODE_AGGRESSIVE 2
#define PROCESSOR_PERF_BOOST_MODE_EFFICIENT_ENABLED 3
#define PROCESSOR_PERF_BOOST_MODE_EFFICIENT_AGGRESSIVE 4
#define PROCESSOR_PERF_BOOST_MODE_AGGRESSIVE_AT_GUARANTEED 5
#define PROCESSOR_PERF_BOOST_MODE_EFFICIENT_AGGRESSIVE_AT_GUARANTEED 6
#define PROCESSOR_PERF_BOOST_MODE_MAX 6
#define PROCESSOR_PERF_BOOST_POLICY_MAX 0x64
#define PROCESSOR_PERF_PERFORMANCE_PREFERENCE 255
#define PROCESSOR_PERF_MAXIMUM_ACTIVITY_WINDOW 0x4BB2A980

#define PROCESSOR_THROTTLE_DISABLED 0
#define PROCESSOR_THROTTLE_ENABLED 1
#define PROCESSOR_THROTTLE_AUTOMATIC 2

EXTERN_C_START

typedef struct _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT,
    *PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT;

typedef enum KE_PROCESSOR_CHANGE_NOTIFY_STATE {
    KeProcessorAddStartNotify = 0,
    KeProcessorAddCompleteNotify,
    KeProcessorAddFailureNotify,
} KE_PROCESSOR_CHANGE_NOTIFY_STATE;

typedef enum _ALTERNATIVE_ARCHITECTURE_TYPE {
    StandardDesign = 0,
    NEC98x86,
    EndAlternatives,
} ALTERNATIVE_ARCHITECTURE_TYPE;

typedef enum _CPU_SET_INFORMATION_TYPE {
    CpuSetInformation = 0,
} CPU_SET_INFORMATION_TYPE,
    *PCPU_SET_INFORMATION_TYPE;

typedef enum _FAULT_INFORMATION_ARM64_TYPE {
    UnsupportedUpstreamTransaction = 0,
    AddressSizeFault,
    TlbMatchConflict,
    ExternalFault,
    PermissionFault,
    AccessFlagFault,
    TranslationFault,
    MaxFaultType,
} FAULT_INFORMATION_ARM64_TYPE,
    FAULT_INFORMATION_X64_TYPE, *PFAULT_INFORMATION_ARM64_TYPE, *PFAULT_INFORMATION_X64_TYPE;

typedef enum _LOGICAL_PROCESSOR_RELATIONSHIP {
    RelationProcessorCore = 0,
    RelationNumaNode,
    RelationCache,
    RelationProcessorPackage,
    RelationGroup,
    RelationProcessorDie,
    RelationNumaNodeEx,
    RelationProcessorModule,
    RelationAll = 65535,
} LOGICAL_PROCESSOR_RELATIONSHIP;

_Must_inspect_result_
typedef NTSTATUS (*PREPLACE_SET_PROCESSOR_ID)(_In_ PVOID Context, _In_ ULONG ApicId,
                                              _In_ BOOLEAN Target);

_Function_class_(PROCESSOR_CALLBACK_FUNCTION)
_IRQL_requires_same_
typedef void PROCESSOR_CALLBACK_FUNCTION(_In_ PVOID CallbackContext,
                                         _In_ PKE_PROCESSOR_CHANGE_NOTIFY_CONTEXT ChangeContext,
                                         _Inout_ PNTSTATUS OperationStatus);
typedef PROCESSOR_CALLBACK_FUNCTION *PPROCESSOR_CALLBACK_FUNCTION;

typedef NTSTATUS PROCESSOR_HALT_ROUTINE(_Inout_opt_ PVOID Context);
typedef PROCESSOR_HALT_ROUTINE *PPROCESSOR_HALT_ROUTINE;

#if defined(_M_ARM64)
union _ARM64_IDCODE {
    ULONG64 Ulong;
    struct {
        ULONG64 MinorRevision : 4;
        ULONG64 Model : 12;
        ULONG64 Architecture : 4;
        ULONG64 Revision : 4;
        ULONG64 Implementer : 8;
        ULONG64 Reserved : 32;
    };
};
#endif

struct _DOMAIN_CONFIGURATION_ARM64 {
    PHYSICAL_ADDRESS Ttbr0;
    PHYSICAL_ADDRESS Ttbr1;
    ULONG Mair0;
    ULONG Mair1;
    UCHAR InputSize0;
    UCHAR InputSize1;
    BOOLEAN CoherentTableWalks;
    BOOLEAN TranslationEnabled;
};

typedef struct _FAULT_INFORMATION_ARM64_FLAGS FAULT_INFORMATION_ARM64_FLAGS,
    *PFAULT_INFORMATION_ARM64_FLAGS;
struct _FAULT_INFORMATION_ARM64_FLAGS {
    ULONG WriteNotRead : 1;
    ULONG InstructionNotData : 1;
    ULONG Privileged : 1;
    ULONG FaultAddressValid : 1;
    ULONG Reserved : 28;
};

struct _FAULT_INFORMATION_ARM64 {
    PVOID DomainHandle;
    PVOID FaultAddress;
    PDEVICE_OBJECT PhysicalDeviceObject;
    ULONG InputMappingId;
    FAULT_INFORMATION_ARM64_FLAGS Flags;
    FAULT_INFORMATION_ARM64_TYPE Type;
    ULONG64 IommuBaseAddress;
};

typedef struct _FILE_NUMA_NODE_INFORMATION FILE_NUMA_NODE_INFORMATION, *PFILE_NUMA_NODE_INFORMATION;
struct _FILE_NUMA_NODE_INFORMATION {
    USHORT NodeNumber;
};

typedef struct _PROCESSOR_GROUP_INFO PROCESSOR_GROUP_INFO, *PPROCESSOR_GROUP_INFO;
struct _PROCESSOR_GROUP_INFO {
    UCHAR MaximumProcessorCount;
    UCHAR ActiveProcessorCount;
    UCHAR Reserved[38];
    KAFFINITY ActiveProcessorMask;
};

typedef struct _GROUP_RELATIONSHIP GROUP_RELATIONSHIP, *PGROUP_RELATIONSHIP;
struct _GROUP_RELATIONSHIP {
    USHORT MaximumGroupCount;
    USHORT ActiveGroupCount;
    UCHAR Reserved[20];
    PROCESSOR_GROUP_INFO GroupInfo[1];
};

struct _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT {
    KE_PROCESSOR_CHANGE_NOTIFY_STATE State;
    ULONG NtNumber;
    NTSTATUS Status;
    PROCESSOR_NUMBER ProcNumber;
};

typedef struct _KFLOATING_SAVE KFLOATING_SAVE, *PKFLOATING_SAVE;
struct _KFLOATING_SAVE {
    ULONG Dummy;
};

typedef struct _NUMA_NODE_RELATIONSHIP NUMA_NODE_RELATIONSHIP, *PNUMA_NODE_RELATIONSHIP;
struct _NUMA_NODE_RELATIONSHIP {
    ULONG NodeNumber;
    UCHAR Reserved[18];
    USHORT GroupCount;
    union {
        GROUP_AFFINITY GroupMask;
        GROUP_AFFINITY GroupMasks[1];
    };
};

struct _PNP_REPLACE_PROCESSOR_LIST {
    PKAFFINITY Affinity;
    ULONG GroupCount;
    ULONG AllocatedCount;
    ULONG Count;
    ULONG ApicIds[1];
};

typedef struct _PNP_REPLACE_PROCESSOR_LIST_V1 PNP_REPLACE_PROCESSOR_LIST_V1,
    *PPNP_REPLACE_PROCESSOR_LIST_V1;
struct _PNP_REPLACE_PROCESSOR_LIST_V1 {
    KAFFINITY AffinityMask;
    ULONG AllocatedCount;
    ULONG Count;
    ULONG ApicIds[1];
};

typedef struct _PROCESSOR_RELATIONSHIP PROCESSOR_RELATIONSHIP, *PPROCESSOR_RELATIONSHIP;
struct _PROCESSOR_RELATIONSHIP {
    UCHAR Flags;
    UCHAR EfficiencyClass;
    UCHAR Reserved[20];
    USHORT GroupCount;
    GROUP_AFFINITY GroupMask[1];
};

typedef struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION SYSTEM_LOGICAL_PROCESSOR_INFORMATION,
    *PSYSTEM_LOGICAL_PROCESSOR_INFORMATION;
struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION {
    ULONG_PTR ProcessorMask;
    LOGICAL_PROCESSOR_RELATIONSHIP Relationship;
    union {
        struct {
            UCHAR Flags;
        } ProcessorCore;
        struct {
            ULONG NodeNumber;
        } NumaNode;
        CACHE_DESCRIPTOR Cache;
        ULONGLONG Reserved[2];
    };
};

typedef struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX,
    *PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX;
struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX {
    LOGICAL_PROCESSOR_RELATIONSHIP Relationship;
    ULONG Size;
    union {
        PROCESSOR_RELATIONSHIP Processor;
        NUMA_NODE_RELATIONSHIP NumaNode;
        CACHE_RELATIONSHIP Cache;
        GROUP_RELATIONSHIP Group;
    };
};

extern NTKERNELAPI volatile CCHAR KeNumberProcessors;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI BOOLEAN ExIsProcessorFeaturePresent(_In_ ULONG ProcessorFeature);

NTKERNELAPI NTSTATUS IoGetAffinityInterrupt(_In_ PKINTERRUPT InterruptObject,
                                            _Out_ PGROUP_AFFINITY GroupAffinity);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoGetDeviceNumaNode(_In_ PDEVICE_OBJECT Pdo, _Out_ PUSHORT NodeNumber);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void KeDeregisterProcessorChangeCallback(_In_ _Consumes_(registration)
                                                         PVOID CallbackHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void KeFlushIoBuffers(_In_ PMDL Mdl, _In_ BOOLEAN ReadOperation,
                                  _In_ BOOLEAN DmaOperation);

NTHALAPI void KeFlushWriteBuffer(VOID);

NTKERNELAPI USHORT KeGetCurrentNodeNumber(VOID);

NTKERNELAPI ULONG KeGetCurrentProcessorNumberEx(_Out_opt_ PPROCESSOR_NUMBER ProcNumber);

NTKERNELAPI ULONG KeGetProcessorIndexFromNumber(_In_ PPROCESSOR_NUMBER ProcNumber);

NTKERNELAPI NTSTATUS KeGetProcessorNumberFromIndex(_In_ ULONG ProcIndex,
                                                   _Out_ PPROCESSOR_NUMBER ProcNumber);

NTKERNELAPI USHORT KeQueryActiveGroupCount(VOID);

NTKERNELAPI ULONG KeQueryActiveProcessorCount(_Out_opt_ PKAFFINITY ActiveProcessors);

NTKERNELAPI ULONG KeQueryActiveProcessorCountEx(_In_ USHORT GroupNumber);

NTKERNELAPI KAFFINITY KeQueryActiveProcessors(VOID);

NTKERNELAPI KAFFINITY KeQueryGroupAffinity(_In_ USHORT GroupNumber);

NTKERNELAPI USHORT KeQueryHighestNodeNumber(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
_When_(_Old_(*Length) == 0, _Post_satisfies_(return < 0))
NTKERNELAPI NTSTATUS KeQueryLogicalProcessorRelationship(
    _In_opt_ PPROCESSOR_NUMBER ProcessorNumber,
    _In_ LOGICAL_PROCESSOR_RELATIONSHIP RelationshipType,
    _Out_writes_bytes_opt_(*Length) PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX Information,
    _Always_(_Inout_) PULONG Length);

NTKERNELAPI USHORT KeQueryMaximumGroupCount(VOID);

NTKERNELAPI ULONG KeQueryMaximumProcessorCount(VOID);

NTKERNELAPI ULONG KeQueryMaximumProcessorCountEx(_In_ USHORT GroupNumber);

NTKERNELAPI void KeQueryNodeActiveAffinity(_In_ USHORT NodeNumber,
                                           _Out_opt_ PGROUP_AFFINITY Affinity,
                                           _Out_opt_ PUSHORT Count);

NTKERNELAPI NTSTATUS KeQueryNodeActiveAffinity2(_In_ USHORT NodeNumber,
                                                _Out_writes_to_opt_(GroupAffinitiesCount,
                                                                    *GroupAffinitiesRequired)
                                                    PGROUP_AFFINITY GroupAffinities,
                                                _In_ USHORT GroupAffinitiesCount,
                                                _Out_ PUSHORT GroupAffinitiesRequired);

NTKERNELAPI ULONG KeQueryNodeActiveProcessorCount(_In_ USHORT NodeNumber);

NTKERNELAPI USHORT KeQueryNodeMaximumProcessorCount(_In_ USHORT NodeNumber);

_Ret_owned_(registration)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI PVOID
KeRegisterProcessorChangeCallback(_In_ PPROCESSOR_CALLBACK_FUNCTION CallbackFunction,
                                  _In_opt_ PVOID CallbackContext, _In_ ULONG Flags);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void KeRevertToUserAffinityThread(VOID);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void KeRevertToUserAffinityThreadEx(_In_ KAFFINITY Affinity);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void KeRevertToUserGroupAffinityThread(_In_ PGROUP_AFFINITY PreviousAffinity);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void KeSetSystemAffinityThread(_In_ KAFFINITY Affinity);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI KAFFINITY KeSetSystemAffinityThreadEx(_In_ KAFFINITY Affinity);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI void KeSetSystemGroupAffinityThread(_In_ PGROUP_AFFINITY Affinity,
                                                _Out_opt_ PGROUP_AFFINITY PreviousAffinity);

_IRQL_requires_min_(DISPATCH_LEVEL)
NTKERNELAPI LOGICAL KeShouldYieldProcessor(VOID);

NTHALAPI void KeStallExecutionProcessor(_In_ ULONG MicroSeconds);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void PsRevertToUserMultipleGroupAffinityThread(_In_ PAFFINITY_TOKEN AffinityToken);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS PsSetSystemMultipleGroupAffinityThread(_In_reads_(GroupCount)
                                                                PGROUP_AFFINITY GroupAffinities,
                                                            _In_ USHORT GroupCount,
                                                            _Inout_ PAFFINITY_TOKEN AffinityToken);

#if defined(_M_AMD64)
FORCEINLINE ULONG KeGetCurrentProcessorIndex(VOID) { return __readgsdword(0x1a4); }
#else
#define KeGetCurrentProcessorIndex() KeGetCurrentProcessorNumberEx(NULL)
#endif
#define KeGetDcacheFillSize() 1L

/* x64 saves floating-point state with the thread; the calls remain for sources that have them. */
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS KeSaveFloatingPointState(_Out_ PKFLOATING_SAVE FloatSave) {
    UNREFERENCED_PARAMETER(FloatSave);
    return ((NTSTATUS)0);
}

_IRQL_requires_max_(DISPATCH_LEVEL)
_Success_(1)
FORCEINLINE NTSTATUS KeRestoreFloatingPointState(_In_ PKFLOATING_SAVE FloatSave) {
    UNREFERENCED_PARAMETER(FloatSave);
    return ((NTSTATUS)0);
}

EXTERN_C_END

#endif

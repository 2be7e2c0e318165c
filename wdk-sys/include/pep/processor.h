/*
 * Idle states of processors and of the platform, and the wake-ups and dependencies between them.
 */
#ifndef CWDK_PEP_PROCESSOR_H
#define CWDK_PEP_PROCESSOR_H

#include "wdm.h"
#include "pep/types.h"

#define PEP_IDLE_VETO_NONE 0

#define PEP_NOTIFY_PPM_QUERY_IDLE_STATES 2
#define PEP_NOTIFY_PPM_IDLE_SELECT 3
#define PEP_NOTIFY_PPM_IDLE_CANCEL 4
#define PEP_NOTIFY_PPM_IDLE_EXECUTE 5
#define PEP_NOTIFY_PPM_IDLE_COMPLETE 6
#define PEP_NOTIFY_PPM_IS_PROCESSOR_HALTED 7
#define PEP_NOTIFY_PPM_INITIATE_WAKE 8
#define PEP_NOTIFY_PPM_CST_STATES 15
#define PEP_NOTIFY_PPM_QUERY_PLATFORM_STATES 0x10
#define PEP_NOTIFY_PPM_QUERY_LP_SETTINGS 0x11
#define PEP_NOTIFY_PPM_QUERY_IDLE_STATES_V2 0x12
#define PEP_NOTIFY_PPM_QUERY_PLATFORM_STATE 0x13
#define PEP_NOTIFY_PPM_TEST_IDLE_STATE 0x14
#define PEP_NOTIFY_PPM_IDLE_PRE_EXECUTE 0x15
#define PEP_NOTIFY_PPM_UPDATE_PLATFORM_STATE 0x16
#define PEP_NOTIFY_PPM_QUERY_PLATFORM_STATE_RESIDENCIES 23
#define PEP_NOTIFY_PPM_QUERY_VETO_REASONS 0x18
#define PEP_NOTIFY_PPM_QUERY_VETO_REASON 0x19
#define PEP_NOTIFY_PPM_ENUMERATE_BOOT_VETOES 0x1A
#define PEP_NOTIFY_PPM_QUERY_COORDINATED_STATE_NAME 27
#define PEP_NOTIFY_PPM_QUERY_PROCESSOR_STATE_NAME 0x1C
#define PEP_NOTIFY_PPM_QUERY_COORDINATED_STATES 29
#define PEP_NOTIFY_PPM_QUERY_COORDINATED_DEPENDENCY 30
#define PEP_NOTIFY_PPM_LPI_SUPPORTED 0x22
#define PEP_NOTIFY_PPM_LPI_PROCESSOR_STATES 0x23
#define PEP_NOTIFY_PPM_LPI_COORDINATED_STATES 0x24
#define PEP_NOTIFY_PPM_LPI_PRE_EXECUTE 0x25
#define PEP_NOTIFY_PPM_LPI_COMPLETE 0x26
#define PEP_NOTIFY_PPM_ENTER_SYSTEM_STATE 39
#define PEP_NOTIFY_PPM_RESUME_FROM_SYSTEM_STATE 0x28
#define PEP_NOTIFY_PPM_QUERY_AUTONOMOUS_SUPPORT 47

#define PEP_PLATFORM_IDLE_STATE_UPDATE_VERSION_1 1
#define PEP_PLATFORM_IDLE_STATE_NONE 0xFFFFFFFFU

#define PEP_PPM_LP_SETTINGS_V1 1
#define PEP_PPM_LP_SETTINGS_VERSION 1
#define PEP_PPM_REQUEST_ALLOCATE_VETO_REASONS 0x10000001

#define PEP_PROCESSOR_IDLE_STATE_UPDATE_VERSION_1 1
#define PEP_PROCESSOR_IDLE_STATE_UNKNOWN 0xFFFFFFFFU
#define PEP_PROCESSOR_LATENCY_C_STATE 0xFFFFFFFFU

#define PROCESSOR_HALT_CACHE_FLUSH_OVERRIDE 1
#define PROCESSOR_HALT_CACHE_COHERENT 2
#define PROCESSOR_HALT_CONTEXT_RETAINED 4
#define PROCESSOR_HALT_RETURN_NOT_SAFE 8
#define PROCESSOR_HALT_VIA_PSCI_CPU_SUSPEND 0x10

DEFINE_GUID(PEP_PPM_POWER_CONTROL_QUERY_PARKING_PAGE, 0x38BD8901, 0xAB20, 0x4908, 0xAB, 0xAA, 0xAC,
            0x34, 0x67, 0x4B, 0xDF, 0xF3);

EXTERN_C_START

typedef struct _PEP_PLATFORM_IDLE_STATE_UPDATE PEP_PLATFORM_IDLE_STATE_UPDATE,
    *PPEP_PLATFORM_IDLE_STATE_UPDATE;
typedef struct _PEP_PPM_LPI_COORDINATED_DEPENDENCY PEP_PPM_LPI_COORDINATED_DEPENDENCY,
    *PPEP_PPM_LPI_COORDINATED_DEPENDENCY;
typedef struct _PEP_PPM_PLATFORM_STATE_RESIDENCY PEP_PPM_PLATFORM_STATE_RESIDENCY,
    *PPEP_PPM_PLATFORM_STATE_RESIDENCY;
typedef struct _PEP_PROCESSOR_IDLE_CONSTRAINTS PEP_PROCESSOR_IDLE_CONSTRAINTS,
    *PPEP_PROCESSOR_IDLE_CONSTRAINTS;
typedef struct _PEP_PROCESSOR_IDLE_STATE_UPDATE PEP_PROCESSOR_IDLE_STATE_UPDATE,
    *PPEP_PROCESSOR_IDLE_STATE_UPDATE;

typedef enum PEP_PROCESSOR_IDLE_CANCEL_CODE {
    PepIdleCancelWorkPending = 0,
    PepIdleCancelDependencyCheckFailed,
    PepIdleCancelNoCState,
    PepIdleCancelMax,
} PEP_PROCESSOR_IDLE_CANCEL_CODE,
    *PPEP_PROCESSOR_IDLE_CANCEL_CODE;

typedef enum PEP_PROCESSOR_IDLE_TYPE {
    PepIdleTypeProcessor = 0,
    PepIdleTypePlatform,
    PepIdleTypeMax,
} PEP_PROCESSOR_IDLE_TYPE,
    *PPEP_PROCESSOR_IDLE_TYPE;

typedef struct _PEP_COORDINATED_DEPENDENCY_OPTION PEP_COORDINATED_DEPENDENCY_OPTION,
    *PPEP_COORDINATED_DEPENDENCY_OPTION;
struct _PEP_COORDINATED_DEPENDENCY_OPTION {
    UCHAR ExpectedStateIndex;
    BOOLEAN LooseDependency;
    BOOLEAN InitiatingState;
    BOOLEAN DependentState;
};

typedef struct _PEP_COORDINATED_IDLE_STATE PEP_COORDINATED_IDLE_STATE, *PPEP_COORDINATED_IDLE_STATE;
struct _PEP_COORDINATED_IDLE_STATE {
    ULONG Latency;
    ULONG BreakEvenDuration;
    ULONG DependencyCount;
    ULONG MaximumDependencySize;
};

typedef struct _PEP_PROCESSOR_IDLE_DEPENDENCY PEP_PROCESSOR_IDLE_DEPENDENCY,
    *PPEP_PROCESSOR_IDLE_DEPENDENCY;
struct _PEP_PROCESSOR_IDLE_DEPENDENCY {
    union {
        POHANDLE TargetProcessor;
        PVOID DeviceContext;
    };
    UCHAR ExpectedState;
    BOOLEAN AllowDeeperStates;
    BOOLEAN LooseDependency;
};

typedef struct _PEP_PLATFORM_IDLE_STATE PEP_PLATFORM_IDLE_STATE, *PPEP_PLATFORM_IDLE_STATE;
struct _PEP_PLATFORM_IDLE_STATE {
    union {
        POHANDLE InitiatingProcessor;
        PVOID DeviceContext;
    };
    UCHAR InitiatingState;
    ULONG Latency;
    ULONG BreakEvenDuration;
    ULONG DependencyArrayUsed;
    ULONG DependencyArrayCount;
    _Field_size_part_(DependencyArrayCount,
                      DependencyArrayUsed) PEP_PROCESSOR_IDLE_DEPENDENCY DependencyArray[1];
};

struct _PEP_PLATFORM_IDLE_STATE_UPDATE {
    ULONG Version;
    ULONG Latency;
    ULONG BreakEvenDuration;
};

typedef struct _PEP_PPM_VETO_REASON_ID PEP_PPM_VETO_REASON_ID, *PPEP_PPM_VETO_REASON_ID;
struct _PEP_PPM_VETO_REASON_ID {
    ULONG VetoIdentifier;
    USHORT NameSize;
    PWSTR Name;
};

typedef struct _PEP_PPM_ALLOCATE_VETO_REASONS PEP_PPM_ALLOCATE_VETO_REASONS,
    *PPEP_PPM_ALLOCATE_VETO_REASONS;
struct _PEP_PPM_ALLOCATE_VETO_REASONS {
    ULONG BaseVetoReason;
    ULONG VetoCount;
    PEP_PPM_VETO_REASON_ID VetoReasons[1];
};

typedef struct _PEP_PPM_LPI_REGISTER PEP_PPM_LPI_REGISTER, *PPEP_PPM_LPI_REGISTER;
struct _PEP_PPM_LPI_REGISTER {
    UCHAR AddressSpaceID;
    UCHAR BitWidth;
    UCHAR BitOffset;
    UCHAR AccessSize;
    PHYSICAL_ADDRESS Address;
};

typedef struct _PEP_PPM_COORDINATED_LPI_STATE PEP_PPM_COORDINATED_LPI_STATE,
    *PPEP_PPM_COORDINATED_LPI_STATE;
struct _PEP_PPM_COORDINATED_LPI_STATE {
    ULONG MinResidency;
    ULONG WakeupLatency;
    union {
        ULONG AsUlong;
        struct {
            ULONG Enabled : 1;
            ULONG Reserved : 31;
        };
    } Flags;
    union {
        ULONG AsUlong;
        struct {
            ULONG CoreContextLost : 1;
            ULONG TraceContextLost : 1;
            ULONG GICR : 1;
            ULONG GICD : 1;
            ULONG Reserved : 28;
        } Arm;
    } ArchContextFlags;
    ULONG ResidencyCounterFrequency;
    BOOLEAN IntegerEntryMethod;
    union {
        PEP_PPM_LPI_REGISTER AsRegister;
        ULONG64 AsInteger;
    } EntryMethod;
    PEP_PPM_LPI_REGISTER ResidencyCounter;
    PEP_PPM_LPI_REGISTER UsageCounter;
    PWSTR StateName;
    ULONG DependencyCount;
    PPEP_PPM_LPI_COORDINATED_DEPENDENCY Dependencies;
};

typedef struct _PEP_PPM_CST_STATE PEP_PPM_CST_STATE, *PPEP_PPM_CST_STATE;
struct _PEP_PPM_CST_STATE {
    UCHAR Type;
    USHORT Latency;
    ULONG Power;
    UCHAR AddressSpaceId;
    UCHAR BitWidth;
    UCHAR BitOffset;
    UCHAR AccessSize;
    PHYSICAL_ADDRESS Address;
};

typedef struct _PEP_PPM_CST_STATES PEP_PPM_CST_STATES, *PPEP_PPM_CST_STATES;
struct _PEP_PPM_CST_STATES {
    ULONG Count;
    PPEP_PPM_CST_STATE IdleStates;
};

typedef struct _PEP_PPM_ENTER_SYSTEM_STATE PEP_PPM_ENTER_SYSTEM_STATE, *PPEP_PPM_ENTER_SYSTEM_STATE;
struct _PEP_PPM_ENTER_SYSTEM_STATE {
    SYSTEM_POWER_STATE TargetState;
};

typedef struct _PEP_PPM_IDLE_CANCEL PEP_PPM_IDLE_CANCEL, *PPEP_PPM_IDLE_CANCEL;
struct _PEP_PPM_IDLE_CANCEL {
    PEP_PROCESSOR_IDLE_CANCEL_CODE CancelCode;
};

typedef struct _PEP_PPM_IDLE_COMPLETE PEP_PPM_IDLE_COMPLETE, *PPEP_PPM_IDLE_COMPLETE;
struct _PEP_PPM_IDLE_COMPLETE {
    ULONG ProcessorState;
    ULONG PlatformState;
};

typedef struct _PEP_PPM_IDLE_COMPLETE_V2 PEP_PPM_IDLE_COMPLETE_V2, *PPEP_PPM_IDLE_COMPLETE_V2;
struct _PEP_PPM_IDLE_COMPLETE_V2 {
    ULONG ProcessorState;
    ULONG PlatformState;
    ULONG CoordinatedStateCount;
    PULONG CoordinatedStates;
};

typedef struct _PEP_PPM_IDLE_EXECUTE PEP_PPM_IDLE_EXECUTE, *PPEP_PPM_IDLE_EXECUTE;
struct _PEP_PPM_IDLE_EXECUTE {
    NTSTATUS Status;
    ULONG ProcessorState;
    ULONG PlatformState;
};

typedef struct _PEP_PPM_IDLE_EXECUTE_V2 PEP_PPM_IDLE_EXECUTE_V2, *PPEP_PPM_IDLE_EXECUTE_V2;
struct _PEP_PPM_IDLE_EXECUTE_V2 {
    NTSTATUS Status;
    ULONG ProcessorState;
    ULONG PlatformState;
    ULONG CoordinatedStateCount;
    PULONG CoordinatedStates;
};

typedef struct _PEP_PPM_IDLE_SELECT PEP_PPM_IDLE_SELECT, *PPEP_PPM_IDLE_SELECT;
struct _PEP_PPM_IDLE_SELECT {
    PPEP_PROCESSOR_IDLE_CONSTRAINTS Constraints;
    BOOLEAN AbortTransition;
    ULONG IdleStateIndex;
    ULONG DependencyArrayUsed;
    ULONG DependencyArrayCount;
    _Field_size_part_(DependencyArrayCount,
                      DependencyArrayUsed) PPEP_PROCESSOR_IDLE_DEPENDENCY DependencyArray;
    ULONG PlatformIdleStateIndex;
};

typedef struct _PEP_PPM_INITIATE_WAKE PEP_PPM_INITIATE_WAKE, *PPEP_PPM_INITIATE_WAKE;
struct _PEP_PPM_INITIATE_WAKE {
    BOOLEAN NeedInterruptForCompletion;
};

typedef struct _PEP_PPM_IS_PROCESSOR_HALTED PEP_PPM_IS_PROCESSOR_HALTED,
    *PPEP_PPM_IS_PROCESSOR_HALTED;
struct _PEP_PPM_IS_PROCESSOR_HALTED {
    BOOLEAN Halted;
};

typedef struct _PEP_PPM_LPI_COMPLETE PEP_PPM_LPI_COMPLETE, *PPEP_PPM_LPI_COMPLETE;
struct _PEP_PPM_LPI_COMPLETE {
    ULONG CoordinatedStateCount;
    PULONG CoordinatedStates;
};

struct _PEP_PPM_LPI_COORDINATED_DEPENDENCY {
    union {
        PEPHANDLE TargetProcessor;
        PVOID KernelContext;
    };
    ULONG OptionCount;
    PULONG Options;
};

typedef struct _PEP_PPM_LPI_COORDINATED_STATES PEP_PPM_LPI_COORDINATED_STATES,
    *PPEP_PPM_LPI_COORDINATED_STATES;
struct _PEP_PPM_LPI_COORDINATED_STATES {
    ULONG Count;
    PEP_PPM_COORDINATED_LPI_STATE LpiStates[1];
};

typedef struct _PEP_PPM_LPI_PRE_EXECUTE PEP_PPM_LPI_PRE_EXECUTE, *PPEP_PPM_LPI_PRE_EXECUTE;
struct _PEP_PPM_LPI_PRE_EXECUTE {
    NTSTATUS Status;
    ULONG CoordinatedStateCount;
    PULONG CoordinatedStates;
};

typedef struct _PEP_PPM_PROCESSOR_LPI_STATE PEP_PPM_PROCESSOR_LPI_STATE,
    *PPEP_PPM_PROCESSOR_LPI_STATE;
struct _PEP_PPM_PROCESSOR_LPI_STATE {
    ULONG MinResidency;
    ULONG WakeupLatency;
    union {
        ULONG AsUlong;
        struct {
            ULONG Enabled : 1;
            ULONG Reserved : 31;
        };
    } Flags;
    union {
        ULONG AsUlong;
        struct {
            ULONG CoreContextLost : 1;
            ULONG TraceContextLost : 1;
            ULONG GICR : 1;
            ULONG GICD : 1;
            ULONG Reserved : 28;
        } Arm;
    } ArchContextFlags;
    ULONG ResidencyCounterFrequency;
    PEP_PPM_LPI_REGISTER EntryMethod;
    PEP_PPM_LPI_REGISTER ResidencyCounter;
    PEP_PPM_LPI_REGISTER UsageCounter;
    PWSTR StateName;
};

typedef struct _PEP_PPM_LPI_PROCESSOR_STATES PEP_PPM_LPI_PROCESSOR_STATES,
    *PPEP_PPM_LPI_PROCESSOR_STATES;
struct _PEP_PPM_LPI_PROCESSOR_STATES {
    ULONG Count;
    PEP_PPM_PROCESSOR_LPI_STATE LpiStates[1];
};

typedef struct _PEP_PPM_LPI_SUPPORTED PEP_PPM_LPI_SUPPORTED, *PPEP_PPM_LPI_SUPPORTED;
struct _PEP_PPM_LPI_SUPPORTED {
    BOOLEAN OverrideLpiStates;
};

typedef struct _PEP_PPM_PLATFORM_STATE_RESIDENCIES PEP_PPM_PLATFORM_STATE_RESIDENCIES,
    *PPEP_PPM_PLATFORM_STATE_RESIDENCIES;
struct _PEP_PPM_PLATFORM_STATE_RESIDENCIES {
    ULONG Count;
    PPEP_PPM_PLATFORM_STATE_RESIDENCY States;
};

struct _PEP_PPM_PLATFORM_STATE_RESIDENCY {
    ULONG64 Residency;
    ULONG64 TransitionCount;
};

typedef struct _PEP_PPM_QUERY_COORDINATED_DEPENDENCY PEP_PPM_QUERY_COORDINATED_DEPENDENCY,
    *PPEP_PPM_QUERY_COORDINATED_DEPENDENCY;
struct _PEP_PPM_QUERY_COORDINATED_DEPENDENCY {
    ULONG StateIndex;
    ULONG DependencyIndex;
    ULONG DependencySize;
    ULONG DependencySizeUsed;
    union {
        POHANDLE TargetProcessor;
        PVOID DeviceContext;
    };
    _Field_size_part_(DependencySize,
                      DependencySizeUsed) PEP_COORDINATED_DEPENDENCY_OPTION Options[1];
};

typedef struct _PEP_PPM_QUERY_COORDINATED_STATES PEP_PPM_QUERY_COORDINATED_STATES,
    *PPEP_PPM_QUERY_COORDINATED_STATES;
struct _PEP_PPM_QUERY_COORDINATED_STATES {
    ULONG Count;
    PEP_COORDINATED_IDLE_STATE States[1];
};

typedef struct _PEP_PROCESSOR_IDLE_STATE PEP_PROCESSOR_IDLE_STATE, *PPEP_PROCESSOR_IDLE_STATE;
struct _PEP_PROCESSOR_IDLE_STATE {
    union {
        ULONG Ulong;
        struct {
            ULONG Interruptible : 1;
            ULONG CacheCoherent : 1;
            ULONG ThreadContextRetained : 1;
            ULONG CStateType : 4;
            ULONG Reserved : 25;
        };
    };
};

typedef struct _PEP_PPM_QUERY_IDLE_STATES PEP_PPM_QUERY_IDLE_STATES, *PPEP_PPM_QUERY_IDLE_STATES;
struct _PEP_PPM_QUERY_IDLE_STATES {
    ULONG Count;
    ULONG MaximumCoordinatedProcessors;
    PEP_PROCESSOR_IDLE_STATE IdleStates[1];
};

typedef struct _PEP_PROCESSOR_IDLE_STATE_V2 PEP_PROCESSOR_IDLE_STATE_V2,
    *PPEP_PROCESSOR_IDLE_STATE_V2;
struct _PEP_PROCESSOR_IDLE_STATE_V2 {
    union {
        ULONG Ulong;
        struct {
            ULONG Interruptible : 1;
            ULONG CacheCoherent : 1;
            ULONG ThreadContextRetained : 1;
            ULONG CStateType : 4;
            ULONG WakesSpuriously : 1;
            ULONG PlatformOnly : 1;
            ULONG Autonomous : 1;
            ULONG Reserved : 22;
        };
    };
    ULONG Latency;
    ULONG BreakEvenDuration;
};

typedef struct _PEP_PPM_QUERY_IDLE_STATES_V2 PEP_PPM_QUERY_IDLE_STATES_V2,
    *PPEP_PPM_QUERY_IDLE_STATES_V2;
struct _PEP_PPM_QUERY_IDLE_STATES_V2 {
    ULONG Count;
    PEP_PROCESSOR_IDLE_STATE_V2 IdleStates[1];
};

typedef struct _PEP_PPM_QUERY_LP_SETTINGS PEP_PPM_QUERY_LP_SETTINGS, *PPEP_PPM_QUERY_LP_SETTINGS;
struct _PEP_PPM_QUERY_LP_SETTINGS {
    HANDLE RegistryRoot;
};

typedef struct _PEP_PPM_QUERY_PLATFORM_STATE PEP_PPM_QUERY_PLATFORM_STATE,
    *PPEP_PPM_QUERY_PLATFORM_STATE;
struct _PEP_PPM_QUERY_PLATFORM_STATE {
    ULONG StateIndex;
    PEP_PLATFORM_IDLE_STATE State;
};

typedef struct _PEP_PPM_QUERY_PLATFORM_STATES PEP_PPM_QUERY_PLATFORM_STATES,
    *PPEP_PPM_QUERY_PLATFORM_STATES;
struct _PEP_PPM_QUERY_PLATFORM_STATES {
    ULONG PlatformStateCount;
};

typedef struct _PEP_PPM_QUERY_STATE_NAME PEP_PPM_QUERY_STATE_NAME, *PPEP_PPM_QUERY_STATE_NAME;
struct _PEP_PPM_QUERY_STATE_NAME {
    ULONG StateIndex;
    USHORT NameSize;
    PWSTR Name;
};

typedef struct _PEP_PPM_QUERY_VETO_REASON PEP_PPM_QUERY_VETO_REASON, *PPEP_PPM_QUERY_VETO_REASON;
struct _PEP_PPM_QUERY_VETO_REASON {
    ULONG VetoReason;
    USHORT NameSize;
    PWSTR Name;
};

typedef struct _PEP_PPM_QUERY_VETO_REASONS PEP_PPM_QUERY_VETO_REASONS, *PPEP_PPM_QUERY_VETO_REASONS;
struct _PEP_PPM_QUERY_VETO_REASONS {
    ULONG VetoReasonCount;
};

typedef struct _PEP_PPM_RESUME_FROM_SYSTEM_STATE PEP_PPM_RESUME_FROM_SYSTEM_STATE,
    *PPEP_PPM_RESUME_FROM_SYSTEM_STATE;
struct _PEP_PPM_RESUME_FROM_SYSTEM_STATE {
    SYSTEM_POWER_STATE TargetState;
};

typedef struct _PEP_PPM_TEST_IDLE_STATE PEP_PPM_TEST_IDLE_STATE, *PPEP_PPM_TEST_IDLE_STATE;
struct _PEP_PPM_TEST_IDLE_STATE {
    ULONG ProcessorState;
    ULONG PlatformState;
    ULONG VetoReason;
};

struct _PEP_PROCESSOR_IDLE_CONSTRAINTS {
    ULONGLONG IdleDuration;
    BOOLEAN Interruptible;
    PEP_PROCESSOR_IDLE_TYPE Type;
};

struct _PEP_PROCESSOR_IDLE_STATE_UPDATE {
    ULONG Version;
    ULONG Latency;
    ULONG BreakEvenDuration;
};

EXTERN_C_END

#endif

/*
 * Processors, groups and nodes, and the optimizations that depend on them: on which processor a
 * request is started and finished.
 */
#ifndef CWDK_STORPORT_PROCESSOR_H
#define CWDK_STORPORT_PROCESSOR_H

#include "wdm.h"
#include "scsi/srb.h"
#include "storport/status.h"
#include "storport/address.h"
#include "storport/extended.h"

EXTERN_C_START

struct _STOR_GROUP_AFFINITY {
    STOR_AFFINITY Mask;
    USHORT Group;
    USHORT Reserved[3];
};

/* Optimizations that a miniport asks for. */
#define STOR_PERF_DPC_REDIRECTION 1
#define STOR_PERF_CONCURRENT_CHANNELS 2
#define STOR_PERF_VERSION_2 2
#define STOR_PERF_VERSION_3 3
#define STOR_PERF_INTERRUPT_MESSAGE_RANGES 4
#define STOR_PERF_VERSION_4 4
#define STOR_PERF_VERSION_5 5
#define STOR_PERF_VERSION_6 6
#define STOR_PERF_VERSION 7
#define STOR_PERF_VERSION_7 7
#define STOR_PERF_ADV_CONFIG_LOCALITY 8
#define STOR_PERF_OPTIMIZE_FOR_COMPLETION_DURING_STARTIO 0x10
#define STOR_PERF_DPC_REDIRECTION_CURRENT_CPU 0x20
#define STOR_PERF_NO_SGL 0x40
#define STOR_PERF_SOFT_NUMA 0x80
#define STOR_PERF_HETEROGENEOUS_CPU 0x100

typedef struct _PERF_CONFIGURATION_DATA PERF_CONFIGURATION_DATA, *PPERF_CONFIGURATION_DATA;
struct _PERF_CONFIGURATION_DATA {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG ConcurrentChannels;
    ULONG FirstRedirectionMessageNumber;
    ULONG LastRedirectionMessageNumber;
    ULONG DeviceNode;
    ULONG Reserved;
    PGROUP_AFFINITY MessageTargets;
};

typedef struct _STARTIO_PERFORMANCE_PARAMETERS STARTIO_PERFORMANCE_PARAMETERS,
    *PSTARTIO_PERFORMANCE_PARAMETERS;
struct _STARTIO_PERFORMANCE_PARAMETERS {
    ULONG Version;
    ULONG Size;
    ULONG MessageNumber;
    ULONG ChannelNumber;
};

typedef struct _STARTIO_PERFORMANCE_PARAMETERS_V2 STARTIO_PERFORMANCE_PARAMETERS_V2,
    *PSTARTIO_PERFORMANCE_PARAMETERS_V2;
struct _STARTIO_PERFORMANCE_PARAMETERS_V2 {
    ULONG Version;
    ULONG Size;
    ULONG MessageNumber;
    ULONG ChannelNumber;
    PROCESSOR_NUMBER InitiatingProcessor;
};

/*
 * With Query, PerfConfigData returns which optimizations there are; without, those in it are asked
 * for, and it returns which were granted. From HwStorPassiveInitializeRoutine or HwStorInitialize.
 */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortInitializePerfOpts(_In_ PVOID HwDeviceExtension, _In_ BOOLEAN Query,
                                             _Inout_ PPERF_CONFIGURATION_DATA PerfConfigData) {
    return StorPortExtendedFunction(ExtFunctionInitializePerformanceOptimizations,
                                    HwDeviceExtension, Query, PerfConfigData);
}

/* For which channel, and with which message, this request is best started. In HwStorStartIo. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG
StorPortGetStartIoPerfParams(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
                             _Inout_ PSTARTIO_PERFORMANCE_PARAMETERS StartIoPerfParams) {
    return StorPortExtendedFunction(ExtFunctionGetStartIoPerformanceParameters, HwDeviceExtension,
                                    Srb, StartIoPerfParams);
}

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortGetCurrentProcessorNumber(_In_ PVOID HwDeviceExtension,
                                                    _Out_ PPROCESSOR_NUMBER ProcNumber) {
    return StorPortExtendedFunction(ExtFunctionGetCurrentProcessorNumber, HwDeviceExtension,
                                    ProcNumber);
}

_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetCurrentProcessorIndex(_In_ PVOID HwDeviceExtension,
                                                   _Out_ PULONG ProcessorIndex) {
    return StorPortExtendedFunction(ExtFunctionGetCurrentProcessorIndex, HwDeviceExtension,
                                    ProcessorIndex);
}

_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetProcessorCount(_In_ PVOID HwDeviceExtension,
                                            _Out_ PULONG ProcessorCount) {
    return StorPortExtendedFunction(ExtFunctionGetProcessorCount, HwDeviceExtension,
                                    ProcessorCount);
}

_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetProcessorIndexFromNumber(_In_ PVOID HwDeviceExtension,
                                                      _In_ PPROCESSOR_NUMBER ProcessorNumber,
                                                      _Out_ PULONG ProcessorIndex) {
    return StorPortExtendedFunction(ExtFunctionGetProcessorIndexFromNumber, HwDeviceExtension,
                                    ProcessorNumber, ProcessorIndex);
}

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortGetActiveGroupCount(_In_ PVOID HwDeviceExtension,
                                              _Out_ PUSHORT NumberGroups) {
    return StorPortExtendedFunction(ExtFunctionGetActiveGroupCount, HwDeviceExtension,
                                    NumberGroups);
}

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortGetGroupAffinity(_In_ PVOID HwDeviceExtension, _In_ USHORT GroupNumber,
                                           _Out_ PKAFFINITY GroupAffinityMask) {
    return StorPortExtendedFunction(ExtFunctionGetGroupAffinity, HwDeviceExtension, GroupNumber,
                                    GroupAffinityMask);
}

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortGetActiveNodeCount(_In_ PVOID HwDeviceExtension,
                                             _Out_ PULONG NumberNodes) {
    return StorPortExtendedFunction(ExtFunctionGetActiveNodeCount, HwDeviceExtension, NumberNodes);
}

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortGetHighestNodeNumber(_In_ PVOID HwDeviceExtension,
                                               _Out_ PULONG HighestNode) {
    return StorPortExtendedFunction(ExtFunctionGetHighestNodeNumber, HwDeviceExtension,
                                    HighestNode);
}

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortGetNodeAffinity(_In_ PVOID HwDeviceExtension, _In_ ULONG NodeNumber,
                                          _Out_ PGROUP_AFFINITY NodeAffinityMask) {
    return StorPortExtendedFunction(ExtFunctionGetNodeAffinity, HwDeviceExtension, NodeNumber,
                                    NodeAffinityMask);
}

/*
 * All groups of a node: *GroupAffinitiesCountRequired is how many there are, and no more than
 * GroupAffinitiesCount are written.
 */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetNodeAffinity2(_In_ PVOID HwDeviceExtension, _In_ ULONG NodeNumber,
                                           _Out_writes_to_opt_(GroupAffinitiesCount,
                                                               *GroupAffinitiesCountRequired)
                                               PGROUP_AFFINITY GroupAffinities,
                                           _In_ USHORT GroupAffinitiesCount,
                                           _Out_ PUSHORT GroupAffinitiesCountRequired) {
    return StorPortExtendedFunction(ExtFunctionGetNodeAffinity2, HwDeviceExtension, NodeNumber,
                                    GroupAffinities, GroupAffinitiesCount,
                                    GroupAffinitiesCountRequired);
}

_Success_(return == STOR_STATUS_SUCCESS)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG StorPortGetLogicalProcessorRelationship(
    _In_ PVOID HwDeviceExtension, _In_opt_ PPROCESSOR_NUMBER ProcessorNumber,
    _In_ LOGICAL_PROCESSOR_RELATIONSHIP RelationshipType,
    _Out_writes_bytes_(*Length) PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX Information,
    _Inout_ PULONG Length) {
    return StorPortExtendedFunction(ExtFunctionGetLogicalProcessorRelationship, HwDeviceExtension,
                                    ProcessorNumber, RelationshipType, Information, Length);
}

EXTERN_C_END

#endif

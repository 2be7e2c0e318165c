/*
 * Hardware resources as bus drivers hand them out: ports, memory, interrupts, DMA channels.
 * What ntddk.h adds to nt/resource.h.
 */
#ifndef CWDK_NT_DDK_RESOURCE_H
#define CWDK_NT_DDK_RESOURCE_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/resource.h"
#include "nt/busdata.h"

#define ARBITER_PARTIAL 1

#define ARBITER_FLAG_BOOT_CONFIG 1
#define ARBITER_FLAG_ROOT_ENUM 2
#define ARBITER_FLAG_OTHER_ENUM 4

#define CmResourceTypeMaximum 8

EXTERN_C_START

typedef struct _ARBITER_PARAMETERS ARBITER_PARAMETERS, *PARBITER_PARAMETERS;

typedef enum _ARBITER_ACTION {
    ArbiterActionTestAllocation = 0,
    ArbiterActionRetestAllocation,
    ArbiterActionCommitAllocation,
    ArbiterActionRollbackAllocation,
    ArbiterActionQueryAllocatedResources,
    ArbiterActionWriteReservedResources,
    ArbiterActionQueryConflict,
    ArbiterActionQueryArbitrate,
    ArbiterActionAddReserved,
    ArbiterActionBootAllocation,
} ARBITER_ACTION,
    *PARBITER_ACTION;

typedef enum _ARBITER_REQUEST_SOURCE {
    ArbiterRequestUndefined = -1,
    ArbiterRequestLegacyReported,
    ArbiterRequestHalReported,
    ArbiterRequestLegacyAssigned,
    ArbiterRequestPnpDetected,
    ArbiterRequestPnpEnumerated,
} ARBITER_REQUEST_SOURCE;

typedef enum _ARBITER_RESULT {
    ArbiterResultUndefined = -1,
    ArbiterResultSuccess,
    ArbiterResultExternalConflict,
    ArbiterResultNullRequest,
} ARBITER_RESULT;

typedef enum _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE {
    ResourceTypeSingle = 0,
    ResourceTypeRange,
    ResourceTypeExtendedCounterConfiguration,
    ResourceTypeOverflow,
    ResourceTypeEventBuffer,
    ResourceTypeIdenitificationTag,
    ResourceTypeMax,
} PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE;

typedef NTSTATUS (*PARBITER_HANDLER)(_Inout_opt_ PVOID Context, _In_ ARBITER_ACTION Action,
                                     _Inout_ PARBITER_PARAMETERS Parameters);

typedef void (*PPHYSICAL_COUNTER_EVENT_BUFFER_OVERFLOW_HANDLER)(_In_ PVOID EventBuffer,
                                                                _In_ SIZE_T EntrySize,
                                                                _In_ SIZE_T NumberOfEntries,
                                                                _In_ HANDLE OwningHandle);

typedef void (*PPHYSICAL_COUNTER_OVERFLOW_HANDLER)(_In_ ULONGLONG OverflowBits,
                                                   _In_ HANDLE OwningHandle);

typedef NTSTATUS (*PTRANSLATE_RESOURCE_REQUIREMENTS_HANDLER)(
    _Inout_opt_ PVOID Context, _In_ PIO_RESOURCE_DESCRIPTOR Source,
    _In_ PDEVICE_OBJECT PhysicalDeviceObject, _Out_ PULONG TargetCount,
    _Out_writes_(*TargetCount) PIO_RESOURCE_DESCRIPTOR *Target);

typedef struct _ARBITER_ADD_RESERVED_PARAMETERS ARBITER_ADD_RESERVED_PARAMETERS,
    *PARBITER_ADD_RESERVED_PARAMETERS;
struct _ARBITER_ADD_RESERVED_PARAMETERS {
    PDEVICE_OBJECT ReserveDevice;
};

typedef struct _ARBITER_BOOT_ALLOCATION_PARAMETERS ARBITER_BOOT_ALLOCATION_PARAMETERS,
    *PARBITER_BOOT_ALLOCATION_PARAMETERS;
struct _ARBITER_BOOT_ALLOCATION_PARAMETERS {
    PLIST_ENTRY ArbitrationList;
};

typedef struct _ARBITER_CONFLICT_INFO ARBITER_CONFLICT_INFO, *PARBITER_CONFLICT_INFO;
struct _ARBITER_CONFLICT_INFO {
    PDEVICE_OBJECT OwningObject;
    ULONGLONG Start;
    ULONGLONG End;
};

typedef struct _ARBITER_INTERFACE ARBITER_INTERFACE, *PARBITER_INTERFACE;
struct _ARBITER_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PARBITER_HANDLER ArbiterHandler;
    ULONG Flags;
};

typedef struct _ARBITER_LIST_ENTRY ARBITER_LIST_ENTRY, *PARBITER_LIST_ENTRY;
struct _ARBITER_LIST_ENTRY {
    LIST_ENTRY ListEntry;
    ULONG AlternativeCount;
    PIO_RESOURCE_DESCRIPTOR Alternatives;
    PDEVICE_OBJECT PhysicalDeviceObject;
    ARBITER_REQUEST_SOURCE RequestSource;
    ULONG Flags;
    LONG_PTR WorkSpace;
    INTERFACE_TYPE InterfaceType;
    ULONG SlotNumber;
    ULONG BusNumber;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR Assignment;
    PIO_RESOURCE_DESCRIPTOR SelectedAlternative;
    ARBITER_RESULT Result;
};

typedef struct _ARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS
    ARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS,
    *PARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS;
struct _ARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS {
    PCM_PARTIAL_RESOURCE_LIST *AllocatedResources;
};

typedef struct _ARBITER_QUERY_ARBITRATE_PARAMETERS ARBITER_QUERY_ARBITRATE_PARAMETERS,
    *PARBITER_QUERY_ARBITRATE_PARAMETERS;
struct _ARBITER_QUERY_ARBITRATE_PARAMETERS {
    PLIST_ENTRY ArbitrationList;
};

typedef struct _ARBITER_QUERY_CONFLICT_PARAMETERS ARBITER_QUERY_CONFLICT_PARAMETERS,
    *PARBITER_QUERY_CONFLICT_PARAMETERS;
struct _ARBITER_QUERY_CONFLICT_PARAMETERS {
    PDEVICE_OBJECT PhysicalDeviceObject;
    PIO_RESOURCE_DESCRIPTOR ConflictingResource;
    PULONG ConflictCount;
    PARBITER_CONFLICT_INFO *Conflicts;
};

typedef struct _ARBITER_RETEST_ALLOCATION_PARAMETERS ARBITER_RETEST_ALLOCATION_PARAMETERS,
    *PARBITER_RETEST_ALLOCATION_PARAMETERS;
struct _ARBITER_RETEST_ALLOCATION_PARAMETERS {
    PLIST_ENTRY ArbitrationList;
    ULONG AllocateFromCount;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR AllocateFrom;
};

typedef struct _ARBITER_TEST_ALLOCATION_PARAMETERS ARBITER_TEST_ALLOCATION_PARAMETERS,
    *PARBITER_TEST_ALLOCATION_PARAMETERS;
struct _ARBITER_TEST_ALLOCATION_PARAMETERS {
    PLIST_ENTRY ArbitrationList;
    ULONG AllocateFromCount;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR AllocateFrom;
};

struct _ARBITER_PARAMETERS {
    union {
        ARBITER_TEST_ALLOCATION_PARAMETERS TestAllocation;
        ARBITER_RETEST_ALLOCATION_PARAMETERS RetestAllocation;
        ARBITER_BOOT_ALLOCATION_PARAMETERS BootAllocation;
        ARBITER_QUERY_ALLOCATED_RESOURCES_PARAMETERS QueryAllocatedResources;
        ARBITER_QUERY_CONFLICT_PARAMETERS QueryConflict;
        ARBITER_QUERY_ARBITRATE_PARAMETERS QueryArbitrate;
        ARBITER_ADD_RESERVED_PARAMETERS AddReserved;
    } Parameters;
};

typedef struct _CM_PCCARD_DEVICE_DATA CM_PCCARD_DEVICE_DATA, *PCM_PCCARD_DEVICE_DATA;
struct _CM_PCCARD_DEVICE_DATA {
    UCHAR Flags;
    UCHAR ErrorCode;
    USHORT Reserved;
    ULONG BusData;
    ULONG DeviceId;
    ULONG LegacyBaseAddress;
    UCHAR IRQMap[16];
};

typedef struct _PHYSICAL_COUNTER_EVENT_BUFFER_CONFIGURATION
    PHYSICAL_COUNTER_EVENT_BUFFER_CONFIGURATION,
    *PPHYSICAL_COUNTER_EVENT_BUFFER_CONFIGURATION;
struct _PHYSICAL_COUNTER_EVENT_BUFFER_CONFIGURATION {
    PPHYSICAL_COUNTER_EVENT_BUFFER_OVERFLOW_HANDLER OverflowHandler;
    ULONG CustomEventBufferEntrySize;
    ULONG EventThreshold;
};

typedef struct _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR,
    *PPHYSICAL_COUNTER_RESOURCE_DESCRIPTOR;
struct _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR {
    PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE Type;
    ULONG Flags;
    union {
        ULONG CounterIndex;
        struct {
            ULONG Begin;
            ULONG End;
        } Range;
        PPHYSICAL_COUNTER_OVERFLOW_HANDLER OverflowHandler;
        PHYSICAL_COUNTER_EVENT_BUFFER_CONFIGURATION EventBufferConfiguration;
        ULONG IdentificationTag;
    } u;
};

struct _PHYSICAL_COUNTER_RESOURCE_LIST {
    ULONG Count;
    PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR Descriptors[1];
};

NTKERNELAPI NTSTATUS IoAssignResources(_In_ PUNICODE_STRING RegistryPath,
                                       _In_opt_ PUNICODE_STRING DriverClassName,
                                       _In_ PDRIVER_OBJECT DriverObject,
                                       _In_opt_ PDEVICE_OBJECT DeviceObject,
                                       _In_opt_ PIO_RESOURCE_REQUIREMENTS_LIST RequestedResources,
                                       _Inout_ PCM_RESOURCE_LIST *AllocatedResources);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS
IoReportResourceForDetection(_In_ PDRIVER_OBJECT DriverObject,
                             _In_reads_bytes_opt_(DriverListSize) PCM_RESOURCE_LIST DriverList,
                             _In_opt_ ULONG DriverListSize, _In_opt_ PDEVICE_OBJECT DeviceObject,
                             _In_reads_bytes_opt_(DeviceListSize) PCM_RESOURCE_LIST DeviceList,
                             _In_opt_ ULONG DeviceListSize, _Out_ PBOOLEAN ConflictDetected);

NTKERNELAPI NTSTATUS IoReportResourceUsage(
    _In_opt_ PUNICODE_STRING DriverClassName, _In_ PDRIVER_OBJECT DriverObject,
    _In_reads_bytes_opt_(DriverListSize) PCM_RESOURCE_LIST DriverList,
    _In_opt_ ULONG DriverListSize, _In_opt_ PDEVICE_OBJECT DeviceObject,
    _In_reads_bytes_opt_(DeviceListSize) PCM_RESOURCE_LIST DeviceList,
    _In_opt_ ULONG DeviceListSize, _In_ BOOLEAN OverrideConflict, _Out_ PBOOLEAN ConflictDetected);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSYSAPI NTSTATUS NTAPI RtlFlushNonVolatileMemoryRanges(_In_ PVOID NvToken,
                                                        _In_reads_(NumRanges)
                                                            PNV_MEMORY_RANGE NvRanges,
                                                        _In_ SIZE_T NumRanges, _In_ ULONG Flags);

EXTERN_C_END

#endif

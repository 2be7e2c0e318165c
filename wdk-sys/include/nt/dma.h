/*
 * DMA adapters, scatter/gather lists and map registers.
 */
#ifndef CWDK_NT_DMA_H
#define CWDK_NT_DMA_H

#include "nt/forward.h"
#include "nt/irql.h"
#include "nt/memory.h"
#include "nt/processor.h"
#include "nt/resource.h"

#define ADAPTER_INFO_SYNCHRONOUS_CALLBACK 1
#define ADAPTER_INFO_API_BYPASS 2

#define DEVICE_DESCRIPTION_VERSION 0
#define DEVICE_DESCRIPTION_VERSION1 1
#define DEVICE_DESCRIPTION_VERSION2 2
#define DEVICE_DESCRIPTION_VERSION3 3

#define DMAV3_TRANFER_WIDTH_8 0
#define DMAV3_TRANFER_WIDTH_16 1
#define DMAV3_TRANFER_WIDTH_32 2
#define DMAV3_TRANFER_WIDTH_64 3
#define DMAV3_TRANFER_WIDTH_128 4
#define DMAV3_TRANFER_WIDTH_256 5

#define DMA_ADAPTER_INFO_VERSION1 1
#define DMA_ADAPTER_INFO_VERSION_CRASHDUMP 0xFFFFFFFFU

#define DMA_FAIL_ON_BOUNCE 4

#define DMA_IOMMU_INTERFACE_EX_VERSION 1UL
#define DMA_IOMMU_INTERFACE_EX_VERSION_1 1UL
#define DMA_IOMMU_INTERFACE_EX_VERSION_MIN 1UL
#define DMA_IOMMU_INTERFACE_VERSION 1UL
#define DMA_IOMMU_INTERFACE_VERSION_1 1UL
#define DMA_IOMMU_INTERFACE_EX_VERSION_2 2UL
#define DMA_IOMMU_INTERFACE_EX_VERSION_MAX 2UL

#define DMA_SYNCHRONOUS_CALLBACK 1

#define DMA_TRANSFER_CONTEXT_VERSION1 1
#define DMA_TRANSFER_INFO_VERSION1 1
#define DMA_TRANSFER_INFO_VERSION2 2
#define DMA_TRANSFER_CONTEXT_SIZE_V1 0x80

#define DMA_ZERO_BUFFERS 2

#define HAL_DMA_ADAPTER_VERSION_1 1

#define IOMMU_ACCESS_NONE 0
#define IOMMU_ACCESS_READ 1
#define IOMMU_ACCESS_WRITE 2

#define IO_TYPE_ADAPTER 1
#define IO_TYPE_MASTER_ADAPTER 7

#define PCI_EXPRESS_PASID_CAP_ID 27

#define PCI_SUBCLASS_SYS_DMA_CTLR 1

#define SERVICE_ADAPTER 4

EXTERN_C_START

typedef struct _DMA_ADAPTER_INFO DMA_ADAPTER_INFO, *PDMA_ADAPTER_INFO;
typedef struct _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION,
    *PDMA_COMMON_BUFFER_EXTENDED_CONFIGURATION;
typedef struct _DMA_OPERATIONS DMA_OPERATIONS, *PDMA_OPERATIONS;
typedef struct _DMA_TRANSFER_INFO DMA_TRANSFER_INFO, *PDMA_TRANSFER_INFO;
typedef struct _DOMAIN_CONFIGURATION DOMAIN_CONFIGURATION, *PDOMAIN_CONFIGURATION;
typedef struct _IOMMU_DEVICE_CREATION_CONFIGURATION IOMMU_DEVICE_CREATION_CONFIGURATION,
    *PIOMMU_DEVICE_CREATION_CONFIGURATION;
typedef union _IOMMU_DMA_DOMAIN_CREATION_FLAGS IOMMU_DMA_DOMAIN_CREATION_FLAGS,
    *PIOMMU_DMA_DOMAIN_CREATION_FLAGS;
typedef struct _IOMMU_DMA_LOGICAL_ADDRESS_TOKEN IOMMU_DMA_LOGICAL_ADDRESS_TOKEN,
    *PIOMMU_DMA_LOGICAL_ADDRESS_TOKEN;
typedef struct _IOMMU_DMA_LOGICAL_ADDRESS_TOKEN_MAPPED_SEGMENT
    IOMMU_DMA_LOGICAL_ADDRESS_TOKEN_MAPPED_SEGMENT,
    *PIOMMU_DMA_LOGICAL_ADDRESS_TOKEN_MAPPED_SEGMENT;
typedef struct _IOMMU_DMA_LOGICAL_ALLOCATOR_CONFIG IOMMU_DMA_LOGICAL_ALLOCATOR_CONFIG,
    *PIOMMU_DMA_LOGICAL_ALLOCATOR_CONFIG;
typedef struct _IOMMU_DMA_RESERVED_REGION IOMMU_DMA_RESERVED_REGION, *PIOMMU_DMA_RESERVED_REGION;
typedef struct _IOMMU_INTERFACE_STATE_CHANGE IOMMU_INTERFACE_STATE_CHANGE,
    *PIOMMU_INTERFACE_STATE_CHANGE;
typedef union _IOMMU_INTERFACE_STATE_CHANGE_FIELDS IOMMU_INTERFACE_STATE_CHANGE_FIELDS,
    *PIOMMU_INTERFACE_STATE_CHANGE_FIELDS;
typedef struct _IOMMU_MAP_PHYSICAL_ADDRESS IOMMU_MAP_PHYSICAL_ADDRESS, *PIOMMU_MAP_PHYSICAL_ADDRESS;

typedef ULONGLONG IOMMU_DMA_LOGICAL_ADDRESS;

typedef ULONGLONG *PIOMMU_DMA_LOGICAL_ADDRESS;

typedef enum DMA_COMPLETION_STATUS {
    DmaComplete = 0,
    DmaAborted,
    DmaError,
    DmaCancelled,
} DMA_COMPLETION_STATUS;

typedef enum _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION_ACCESS_TYPE {
    CommonBufferHardwareAccessReadOnly = 0,
    CommonBufferHardwareAccessWriteOnly,
    CommonBufferHardwareAccessReadWrite,
    CommonBufferHardwareAccessMax,
} DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION_ACCESS_TYPE,
    *PDMA_COMMON_BUFFER_EXTENDED_CONFIGURATION_ACCESS_TYPE;

typedef enum _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION_TYPE {
    CommonBufferConfigTypeLogicalAddressLimits = 0,
    CommonBufferConfigTypeSubSection,
    CommonBufferConfigTypeHardwareAccessPermissions,
    CommonBufferConfigTypeMax,
} DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION_TYPE,
    *PDMA_COMMON_BUFFER_EXTENDED_CONFIGURATION_TYPE;

typedef enum _DMA_SPEED {
    Compatible = 0,
    TypeA,
    TypeB,
    TypeC,
    TypeF,
    MaximumDmaSpeed,
} DMA_SPEED,
    *PDMA_SPEED;

typedef enum _DMA_WIDTH {
    Width8Bits = 0,
    Width16Bits,
    Width32Bits,
    Width64Bits,
    WidthNoWrap,
    MaximumDmaWidth,
} DMA_WIDTH,
    *PDMA_WIDTH;

typedef enum _DOMAIN_CONFIGURATION_ARCH {
    DomainConfigurationArm64 = 0,
    DomainConfigurationX64,
    DomainConfigurationInvalid,
} DOMAIN_CONFIGURATION_ARCH,
    *PDOMAIN_CONFIGURATION_ARCH;

typedef enum _IOMMU_DEVICE_CREATION_CONFIGURATION_TYPE {
    IommuDeviceCreationConfigTypeNone = 0,
    IommuDeviceCreationConfigTypeAcpi,
    IommuDeviceCreationConfigTypeDeviceId,
    IommuDeviceCreationConfigTypeMax,
} IOMMU_DEVICE_CREATION_CONFIGURATION_TYPE,
    *PIOMMU_DEVICE_CREATION_CONFIGURATION_TYPE;

typedef enum _IOMMU_DMA_DOMAIN_TYPE {
    DomainTypeTranslate = 0,
    DomainTypePassThrough,
    DomainTypeUnmanaged,
    DomainTypeMax,
} IOMMU_DMA_DOMAIN_TYPE,
    *PIOMMU_DMA_DOMAIN_TYPE;

typedef enum _IOMMU_DMA_LOGICAL_ALLOCATOR_TYPE {
    IommuDmaLogicalAllocatorNone = 0,
    IommuDmaLogicalAllocatorBuddy,
    IommuDmaLogicalAllocatorMax,
} IOMMU_DMA_LOGICAL_ALLOCATOR_TYPE,
    *PIOMMU_DMA_LOGICAL_ALLOCATOR_TYPE;

typedef enum _IOMMU_MAP_PHYSICAL_ADDRESS_TYPE {
    MapPhysicalAddressTypeMdl = 0,
    MapPhysicalAddressTypeContiguousRange,
    MapPhysicalAddressTypePfn,
    MapPhysicalAddressTypeMax,
} IOMMU_MAP_PHYSICAL_ADDRESS_TYPE,
    *PIOMMU_MAP_PHYSICAL_ADDRESS_TYPE;

typedef enum _IO_ALLOCATION_ACTION {
    KeepObject = 1,
    DeallocateObject,
    DeallocateObjectKeepRegisters,
} IO_ALLOCATION_ACTION,
    *PIO_ALLOCATION_ACTION;

_Function_class_(DMA_COMPLETION_ROUTINE)
_IRQL_requires_min_(DISPATCH_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void DMA_COMPLETION_ROUTINE(_In_ PDMA_ADAPTER DmaAdapter, _In_ PDEVICE_OBJECT DeviceObject,
                                    _In_ PVOID CompletionContext,
                                    _In_ DMA_COMPLETION_STATUS Status);
typedef DMA_COMPLETION_ROUTINE *PDMA_COMPLETION_ROUTINE;

_Function_class_(DRIVER_CONTROL)
_IRQL_requires_same_
typedef IO_ALLOCATION_ACTION DRIVER_CONTROL(_In_ struct _DEVICE_OBJECT *DeviceObject,
                                            _Inout_ struct _IRP *Irp, _In_ PVOID MapRegisterBase,
                                            _In_ PVOID Context);
typedef DRIVER_CONTROL *PDRIVER_CONTROL;

_Function_class_(DRIVER_LIST_CONTROL)
_IRQL_requires_same_
typedef void DRIVER_LIST_CONTROL(_In_ struct _DEVICE_OBJECT *DeviceObject, _In_ struct _IRP *Irp,
                                 _In_ PSCATTER_GATHER_LIST ScatterGather, _In_ PVOID Context);
typedef DRIVER_LIST_CONTROL *PDRIVER_LIST_CONTROL;

_Function_class_(IOMMU_DEVICE_CREATE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS IOMMU_DEVICE_CREATE(_In_ PDEVICE_OBJECT DeviceObject,
                                     _In_opt_ PIOMMU_DEVICE_CREATION_CONFIGURATION DeviceConfig,
                                     _Out_ PIOMMU_DMA_DEVICE *DmaDeviceOut);
typedef IOMMU_DEVICE_CREATE *PIOMMU_DEVICE_CREATE;

_Function_class_(IOMMU_DEVICE_DELETE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS IOMMU_DEVICE_DELETE(_In_ PIOMMU_DMA_DEVICE DmaDevice);
typedef IOMMU_DEVICE_DELETE *PIOMMU_DEVICE_DELETE;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void IOMMU_DEVICE_FAULT_HANDLER(_In_opt_ PVOID Context,
                                        _In_ PFAULT_INFORMATION FaultInformation);
typedef IOMMU_DEVICE_FAULT_HANDLER *PIOMMU_DEVICE_FAULT_HANDLER;

_Function_class_(IOMMU_DEVICE_QUERY_DOMAIN_TYPES)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void IOMMU_DEVICE_QUERY_DOMAIN_TYPES(_In_ PIOMMU_DMA_DEVICE DmaDevice,
                                             _Out_ PULONG AvailableDomains);
typedef IOMMU_DEVICE_QUERY_DOMAIN_TYPES *PIOMMU_DEVICE_QUERY_DOMAIN_TYPES;

_Function_class_(IOMMU_DOMAIN_ATTACH_DEVICE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS IOMMU_DOMAIN_ATTACH_DEVICE(_In_ PIOMMU_DMA_DOMAIN Domain,
                                            _In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                            _In_ ULONG InputMappingIdBase, _In_ ULONG MappingCount);
typedef IOMMU_DOMAIN_ATTACH_DEVICE *PIOMMU_DOMAIN_ATTACH_DEVICE;

_Function_class_(IOMMU_DOMAIN_ATTACH_DEVICE_EX)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS IOMMU_DOMAIN_ATTACH_DEVICE_EX(_In_ PIOMMU_DMA_DOMAIN Domain,
                                               _In_ PIOMMU_DMA_DEVICE DmaDevice);
typedef IOMMU_DOMAIN_ATTACH_DEVICE_EX *PIOMMU_DOMAIN_ATTACH_DEVICE_EX;

_Function_class_(IOMMU_DOMAIN_CONFIGURE)
typedef NTSTATUS IOMMU_DOMAIN_CONFIGURE(_In_ PIOMMU_DMA_DOMAIN Domain,
                                        _In_ PDOMAIN_CONFIGURATION Configuration);
typedef IOMMU_DOMAIN_CONFIGURE *PIOMMU_DOMAIN_CONFIGURE;

_Function_class_(IOMMU_DOMAIN_CREATE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS IOMMU_DOMAIN_CREATE(_In_ BOOLEAN OsManagedPageTable,
                                     _Out_ PIOMMU_DMA_DOMAIN *DomainOut);
typedef IOMMU_DOMAIN_CREATE *PIOMMU_DOMAIN_CREATE;

_Function_class_(IOMMU_DOMAIN_CREATE_EX)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS IOMMU_DOMAIN_CREATE_EX(
    _In_ IOMMU_DMA_DOMAIN_TYPE DomainType, _In_ IOMMU_DMA_DOMAIN_CREATION_FLAGS Flags,
    _In_opt_ PIOMMU_DMA_LOGICAL_ALLOCATOR_CONFIG LogicalAllocatorConfig,
    _In_opt_ PIOMMU_DMA_RESERVED_REGION ReservedRegions, _Out_ PIOMMU_DMA_DOMAIN *DomainOut);
typedef IOMMU_DOMAIN_CREATE_EX *PIOMMU_DOMAIN_CREATE_EX;

_Function_class_(IOMMU_DOMAIN_DELETE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS IOMMU_DOMAIN_DELETE(_In_ PIOMMU_DMA_DOMAIN Domain);
typedef IOMMU_DOMAIN_DELETE *PIOMMU_DOMAIN_DELETE;

_Function_class_(IOMMU_DOMAIN_DETACH_DEVICE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS IOMMU_DOMAIN_DETACH_DEVICE(_In_ PIOMMU_DMA_DOMAIN Domain,
                                            _In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                            _In_ ULONG InputMappingId);
typedef IOMMU_DOMAIN_DETACH_DEVICE *PIOMMU_DOMAIN_DETACH_DEVICE;

_Function_class_(IOMMU_DOMAIN_DETACH_DEVICE_EX)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS IOMMU_DOMAIN_DETACH_DEVICE_EX(_In_ PIOMMU_DMA_DEVICE DmaDevice);
typedef IOMMU_DOMAIN_DETACH_DEVICE_EX *PIOMMU_DOMAIN_DETACH_DEVICE_EX;

_IRQL_requires_max_(HIGH_LEVEL)
_Function_class_(IOMMU_FLUSH_DOMAIN)
typedef NTSTATUS IOMMU_FLUSH_DOMAIN(_In_ PIOMMU_DMA_DOMAIN Domain);
typedef IOMMU_FLUSH_DOMAIN *PIOMMU_FLUSH_DOMAIN;

_Function_class_(IOMMU_FLUSH_DOMAIN_VA_LIST)
typedef NTSTATUS IOMMU_FLUSH_DOMAIN_VA_LIST(_In_ PIOMMU_DMA_DOMAIN Domain, _In_ BOOLEAN LastLevel,
                                            _In_ ULONG Number, _In_ PVOID VaList);
typedef IOMMU_FLUSH_DOMAIN_VA_LIST *PIOMMU_FLUSH_DOMAIN_VA_LIST;

_Function_class_(IOMMU_FREE_RESERVED_LOGICAL_ADDRESS_RANGE)
typedef NTSTATUS IOMMU_FREE_RESERVED_LOGICAL_ADDRESS_RANGE(
    _In_ PIOMMU_DMA_LOGICAL_ADDRESS_TOKEN LogicalAddressToken);
typedef IOMMU_FREE_RESERVED_LOGICAL_ADDRESS_RANGE *PIOMMU_FREE_RESERVED_LOGICAL_ADDRESS_RANGE;

_Function_class_(IOMMU_INTERFACE_STATE_CHANGE_CALLBACK)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void IOMMU_INTERFACE_STATE_CHANGE_CALLBACK(_In_ PIOMMU_INTERFACE_STATE_CHANGE StateChange,
                                                   _In_opt_ PVOID Context);
typedef IOMMU_INTERFACE_STATE_CHANGE_CALLBACK *PIOMMU_INTERFACE_STATE_CHANGE_CALLBACK;

_Function_class_(IOMMU_MAP_IDENTITY_RANGE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS IOMMU_MAP_IDENTITY_RANGE(_In_ PIOMMU_DMA_DOMAIN Domain, _In_ ULONG Permissions,
                                          _In_ PMDL Mdl);
typedef IOMMU_MAP_IDENTITY_RANGE *PIOMMU_MAP_IDENTITY_RANGE;

_Function_class_(IOMMU_MAP_IDENTITY_RANGE_EX)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS IOMMU_MAP_IDENTITY_RANGE_EX(_In_ PIOMMU_DMA_DOMAIN Domain, _In_ ULONG Permissions,
                                             _In_ PIOMMU_MAP_PHYSICAL_ADDRESS PhysicalAddressToMap);
typedef IOMMU_MAP_IDENTITY_RANGE_EX *PIOMMU_MAP_IDENTITY_RANGE_EX;

_Function_class_(IOMMU_MAP_LOGICAL_RANGE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS IOMMU_MAP_LOGICAL_RANGE(_In_ PIOMMU_DMA_DOMAIN Domain, _In_ ULONG Permissions,
                                         _In_ PMDL Mdl, _In_ ULONGLONG LogicalAddress);
typedef IOMMU_MAP_LOGICAL_RANGE *PIOMMU_MAP_LOGICAL_RANGE;

_Function_class_(IOMMU_MAP_LOGICAL_RANGE_EX)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS
IOMMU_MAP_LOGICAL_RANGE_EX(_In_ PIOMMU_DMA_DOMAIN Domain, _In_ ULONG Permissions,
                           _In_ PIOMMU_MAP_PHYSICAL_ADDRESS PhysicalAddressToMap,
                           _In_opt_ PIOMMU_DMA_LOGICAL_ADDRESS ExplicitLogicalAddress,
                           _In_opt_ PIOMMU_DMA_LOGICAL_ADDRESS MinLogicalAddress,
                           _In_opt_ PIOMMU_DMA_LOGICAL_ADDRESS MaxLogicalAddress,
                           _Out_ PIOMMU_DMA_LOGICAL_ADDRESS LogicalAddressOut);
typedef IOMMU_MAP_LOGICAL_RANGE_EX *PIOMMU_MAP_LOGICAL_RANGE_EX;

_Function_class_(IOMMU_MAP_RESERVED_LOGICAL_RANGE)
typedef NTSTATUS IOMMU_MAP_RESERVED_LOGICAL_RANGE(
    _Inout_ PIOMMU_DMA_LOGICAL_ADDRESS_TOKEN LogicalAddressToken, _In_ SIZE_T Offset,
    _In_ ULONG Permissions, _In_ PIOMMU_MAP_PHYSICAL_ADDRESS PhysicalAddressToMap,
    _Out_ PIOMMU_DMA_LOGICAL_ADDRESS_TOKEN_MAPPED_SEGMENT MappedSegment);
typedef IOMMU_MAP_RESERVED_LOGICAL_RANGE *PIOMMU_MAP_RESERVED_LOGICAL_RANGE;

_Function_class_(IOMMU_QUERY_INPUT_MAPPINGS)
typedef NTSTATUS IOMMU_QUERY_INPUT_MAPPINGS(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                            _Inout_ PINPUT_MAPPING_ELEMENT Buffer,
                                            _In_ ULONG BufferLength, _Out_opt_ PULONG ReturnLength);
typedef IOMMU_QUERY_INPUT_MAPPINGS *PIOMMU_QUERY_INPUT_MAPPINGS;

_Function_class_(IOMMU_REGISTER_INTERFACE_STATE_CHANGE_CALLBACK)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS IOMMU_REGISTER_INTERFACE_STATE_CHANGE_CALLBACK(
    _In_ PIOMMU_INTERFACE_STATE_CHANGE_CALLBACK StateChangeCallback, _In_opt_ PVOID Context,
    _In_ PIOMMU_DMA_DEVICE DmaDevice, _In_ PIOMMU_INTERFACE_STATE_CHANGE_FIELDS StateFields);
typedef IOMMU_REGISTER_INTERFACE_STATE_CHANGE_CALLBACK
    *PIOMMU_REGISTER_INTERFACE_STATE_CHANGE_CALLBACK;

_Function_class_(IOMMU_RESERVE_LOGICAL_ADDRESS_RANGE)
typedef NTSTATUS
IOMMU_RESERVE_LOGICAL_ADDRESS_RANGE(_In_ PIOMMU_DMA_DOMAIN Domain, _In_ SIZE_T Size,
                                    _In_opt_ PIOMMU_DMA_LOGICAL_ADDRESS ExplicitLogicalAddress,
                                    _In_opt_ PIOMMU_DMA_LOGICAL_ADDRESS MinLogicalAddress,
                                    _In_opt_ PIOMMU_DMA_LOGICAL_ADDRESS MaxLogicalAddress,
                                    _Out_ PIOMMU_DMA_LOGICAL_ADDRESS_TOKEN *LogicalAddressToken);
typedef IOMMU_RESERVE_LOGICAL_ADDRESS_RANGE *PIOMMU_RESERVE_LOGICAL_ADDRESS_RANGE;

_Function_class_(IOMMU_SET_DEVICE_FAULT_REPORTING)
typedef NTSTATUS IOMMU_SET_DEVICE_FAULT_REPORTING(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                  _In_ ULONG InputMappingIdBase,
                                                  _In_ BOOLEAN Enable,
                                                  _In_opt_ PDEVICE_FAULT_CONFIGURATION FaultConfig);
typedef IOMMU_SET_DEVICE_FAULT_REPORTING *PIOMMU_SET_DEVICE_FAULT_REPORTING;

_Function_class_(IOMMU_SET_DEVICE_FAULT_REPORTING_EX)
typedef NTSTATUS
IOMMU_SET_DEVICE_FAULT_REPORTING_EX(_In_ PIOMMU_DMA_DEVICE DmaDevice, _In_ ULONG InputMappingIdBase,
                                    _In_ BOOLEAN Enable,
                                    _In_opt_ PDEVICE_FAULT_CONFIGURATION FaultConfig);
typedef IOMMU_SET_DEVICE_FAULT_REPORTING_EX *PIOMMU_SET_DEVICE_FAULT_REPORTING_EX;

_Function_class_(IOMMU_UNMAP_IDENTITY_RANGE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS IOMMU_UNMAP_IDENTITY_RANGE(_In_ PIOMMU_DMA_DOMAIN Domain, _In_ PMDL Mdl);
typedef IOMMU_UNMAP_IDENTITY_RANGE *PIOMMU_UNMAP_IDENTITY_RANGE;

_Function_class_(IOMMU_UNMAP_IDENTITY_RANGE_EX)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS
IOMMU_UNMAP_IDENTITY_RANGE_EX(_In_ PIOMMU_DMA_DOMAIN Domain,
                              _In_ PIOMMU_MAP_PHYSICAL_ADDRESS MappedPhysicalAddress);
typedef IOMMU_UNMAP_IDENTITY_RANGE_EX *PIOMMU_UNMAP_IDENTITY_RANGE_EX;

_Function_class_(IOMMU_UNMAP_LOGICAL_RANGE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS IOMMU_UNMAP_LOGICAL_RANGE(_In_ PIOMMU_DMA_DOMAIN Domain,
                                           _In_ ULONGLONG LogicalAddress,
                                           _In_ ULONGLONG NumberOfPages);
typedef IOMMU_UNMAP_LOGICAL_RANGE *PIOMMU_UNMAP_LOGICAL_RANGE;

_Function_class_(IOMMU_UNMAP_RESERVED_LOGICAL_RANGE)
typedef NTSTATUS IOMMU_UNMAP_RESERVED_LOGICAL_RANGE(
    _Inout_ PIOMMU_DMA_LOGICAL_ADDRESS_TOKEN_MAPPED_SEGMENT MappedSegment);
typedef IOMMU_UNMAP_RESERVED_LOGICAL_RANGE *PIOMMU_UNMAP_RESERVED_LOGICAL_RANGE;

_Function_class_(IOMMU_UNREGISTER_INTERFACE_STATE_CHANGE_CALLBACK)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS IOMMU_UNREGISTER_INTERFACE_STATE_CHANGE_CALLBACK(
    _In_ PIOMMU_INTERFACE_STATE_CHANGE_CALLBACK StateChangeCallback,
    _In_ PIOMMU_DMA_DEVICE DmaDevice);
typedef IOMMU_UNREGISTER_INTERFACE_STATE_CHANGE_CALLBACK
    *PIOMMU_UNREGISTER_INTERFACE_STATE_CHANGE_CALLBACK;

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PALLOCATE_ADAPTER_CHANNEL)(_In_ PDMA_ADAPTER DmaAdapter,
                                              _In_ PDEVICE_OBJECT DeviceObject,
                                              _In_ ULONG NumberOfMapRegisters,
                                              _In_ PDRIVER_CONTROL ExecutionRoutine,
                                              _In_ PVOID Context);

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PALLOCATE_ADAPTER_CHANNEL_EX)(
    _In_ PDMA_ADAPTER DmaAdapter, _In_ PDEVICE_OBJECT DeviceObject, _In_ PVOID DmaTransferContext,
    _In_ ULONG NumberOfMapRegisters, _In_ ULONG Flags, _In_opt_ PDRIVER_CONTROL ExecutionRoutine,
    _In_opt_ PVOID ExecutionContext, _Out_opt_ PVOID *MapRegisterBase);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef PVOID (*PALLOCATE_COMMON_BUFFER)(_In_ PDMA_ADAPTER DmaAdapter, _In_ ULONG Length,
                                         _Out_ PPHYSICAL_ADDRESS LogicalAddress,
                                         _In_ BOOLEAN CacheEnabled);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef PVOID (*PALLOCATE_COMMON_BUFFER_EX)(_In_ PDMA_ADAPTER DmaAdapter,
                                            _In_opt_ PPHYSICAL_ADDRESS MaximumAddress,
                                            _In_ ULONG Length,
                                            _Out_ PPHYSICAL_ADDRESS LogicalAddress,
                                            _In_ BOOLEAN CacheEnabled,
                                            _In_ NODE_REQUIREMENT PreferredNode);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef PVOID (*PALLOCATE_COMMON_BUFFER_WITH_BOUNDS)(_In_ PDMA_ADAPTER DmaAdapter,
                                                     _In_opt_ PPHYSICAL_ADDRESS MinimumAddress,
                                                     _In_opt_ PPHYSICAL_ADDRESS MaximumAddress,
                                                     _In_ ULONG Length, _In_ ULONG Flags,
                                                     _In_opt_ MEMORY_CACHING_TYPE *CacheType,
                                                     _In_ NODE_REQUIREMENT PreferredNode,
                                                     _Out_ PPHYSICAL_ADDRESS LogicalAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PALLOCATE_DOMAIN_COMMON_BUFFER)(
    _In_ PDMA_ADAPTER DmaAdapter, _In_ HANDLE DomainHandle,
    _In_opt_ PPHYSICAL_ADDRESS MaximumAddress, _In_ ULONG Length, _In_ ULONG Flags,
    _In_opt_ MEMORY_CACHING_TYPE *CacheType, _In_ NODE_REQUIREMENT PreferredNode,
    _Out_ PPHYSICAL_ADDRESS LogicalAddress, _Out_ PVOID *VirtualAddress);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PBUILD_MDL_FROM_SCATTER_GATHER_LIST)(_In_ PDMA_ADAPTER DmaAdapter,
                                                        _In_ PSCATTER_GATHER_LIST ScatterGather,
                                                        _In_ PMDL OriginalMdl,
                                                        _Out_ PMDL *TargetMdl);

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PBUILD_SCATTER_GATHER_LIST)(_In_ PDMA_ADAPTER DmaAdapter,
                                               _In_ PDEVICE_OBJECT DeviceObject, _In_ PMDL Mdl,
                                               _In_ PVOID CurrentVa, _In_ ULONG Length,
                                               _In_ PDRIVER_LIST_CONTROL ExecutionRoutine,
                                               _In_ PVOID Context, _In_ BOOLEAN WriteToDevice,
                                               _In_ PVOID ScatterGatherBuffer,
                                               _In_ ULONG ScatterGatherLength);

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PBUILD_SCATTER_GATHER_LIST_EX)(
    _In_ PDMA_ADAPTER DmaAdapter, _In_ PDEVICE_OBJECT DeviceObject, _In_ PVOID DmaTransferContext,
    _In_ PMDL Mdl, _In_ ULONGLONG Offset, _In_ ULONG Length, _In_ ULONG Flags,
    _In_opt_ PDRIVER_LIST_CONTROL ExecutionRoutine, _In_opt_ PVOID Context,
    _In_ BOOLEAN WriteToDevice, _In_ PVOID ScatterGatherBuffer, _In_ ULONG ScatterGatherLength,
    _In_opt_ PDMA_COMPLETION_ROUTINE DmaCompletionRoutine, _In_opt_ PVOID CompletionContext,
    _Out_opt_ PVOID ScatterGatherList);

typedef NTSTATUS (*PCALCULATE_SCATTER_GATHER_LIST_SIZE)(_In_ PDMA_ADAPTER DmaAdapter, _In_ PMDL Mdl,
                                                        _In_ PVOID CurrentVa, _In_ ULONG Length,
                                                        _Out_ PULONG ScatterGatherListSize,
                                                        _Out_ PULONG pNumberOfMapRegisters);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PCANCEL_ADAPTER_CHANNEL)(_In_ PDMA_ADAPTER DmaAdapter,
                                           _In_ PDEVICE_OBJECT DeviceObject,
                                           _In_ PVOID DmaTransferContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PCANCEL_MAPPED_TRANSFER)(_In_ PDMA_ADAPTER DmaAdapter,
                                            _In_ PVOID DmaTransferContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PCONFIGURE_ADAPTER_CHANNEL)(_In_ PDMA_ADAPTER DmaAdapter,
                                               _In_ ULONG FunctionNumber, _In_ PVOID Context);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PCREATE_COMMON_BUFFER_FROM_MDL)(
    _In_ PDMA_ADAPTER DmaAdapter, _In_ PMDL Mdl,
    _In_reads_opt_(ExtendedConfigsCount) PDMA_COMMON_BUFFER_EXTENDED_CONFIGURATION ExtendedConfigs,
    _In_ ULONG ExtendedConfigsCount, _Out_ PPHYSICAL_ADDRESS LogicalAddress);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN (*PFLUSH_ADAPTER_BUFFERS)(_In_ PDMA_ADAPTER DmaAdapter, _In_ PMDL Mdl,
                                          _In_ PVOID MapRegisterBase, _In_ PVOID CurrentVa,
                                          _In_ ULONG Length, _In_ BOOLEAN WriteToDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PFLUSH_ADAPTER_BUFFERS_EX)(_In_ PDMA_ADAPTER DmaAdapter, _In_ PMDL Mdl,
                                              _In_ PVOID MapRegisterBase, _In_ ULONGLONG Offset,
                                              _In_ ULONG Length, _In_ BOOLEAN WriteToDevice);

typedef NTSTATUS (*PFLUSH_DMA_BUFFER)(_In_ PDMA_ADAPTER DmaAdapter, _In_ PMDL Mdl,
                                      _In_ BOOLEAN ReadOperation);

_IRQL_requires_(DISPATCH_LEVEL)
typedef void (*PFREE_ADAPTER_CHANNEL)(_In_ PDMA_ADAPTER DmaAdapter);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PFREE_ADAPTER_OBJECT)(_In_ PDMA_ADAPTER DmaAdapter,
                                     _In_ IO_ALLOCATION_ACTION AllocationAction);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PFREE_COMMON_BUFFER)(_In_ PDMA_ADAPTER DmaAdapter, _In_ ULONG Length,
                                    _In_ PHYSICAL_ADDRESS LogicalAddress, _In_ PVOID VirtualAddress,
                                    _In_ BOOLEAN CacheEnabled);

_IRQL_requires_(DISPATCH_LEVEL)
typedef void (*PFREE_MAP_REGISTERS)(_In_ PDMA_ADAPTER DmaAdapter, PVOID MapRegisterBase,
                                    ULONG NumberOfMapRegisters);

typedef void (*PGET_COMMON_BUFFER_FROM_VECTOR_BY_INDEX)(_In_ PDMA_ADAPTER DmaAdapter,
                                                        _In_ PDMA_COMMON_BUFFER_VECTOR Vector,
                                                        _In_ ULONG Index,
                                                        _Out_ PVOID *VirtualAddressOut,
                                                        _Out_ PPHYSICAL_ADDRESS LogicalAddressOut);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PGET_DMA_ADAPTER_INFO)(_In_ PDMA_ADAPTER DmaAdapter,
                                          _Inout_ PDMA_ADAPTER_INFO AdapterInfo);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef ULONG (*PGET_DMA_ALIGNMENT)(_In_ PDMA_ADAPTER DmaAdapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef HANDLE (*PGET_DMA_DOMAIN)(_In_ PDMA_ADAPTER DmaAdapter);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PGET_DMA_TRANSFER_INFO)(_In_ PDMA_ADAPTER DmaAdapter, _In_ PMDL Mdl,
                                           _In_ ULONGLONG Offset, _In_ ULONG Length,
                                           _In_ BOOLEAN WriteOnly,
                                           _Inout_ PDMA_TRANSFER_INFO TransferInfo);

_IRQL_requires_(DISPATCH_LEVEL)
typedef NTSTATUS (*PGET_SCATTER_GATHER_LIST)(_In_ PDMA_ADAPTER DmaAdapter,
                                             _In_ PDEVICE_OBJECT DeviceObject, _In_ PMDL Mdl,
                                             _In_ PVOID CurrentVa, _In_ ULONG Length,
                                             _In_ PDRIVER_LIST_CONTROL ExecutionRoutine,
                                             _In_ PVOID Context, _In_ BOOLEAN WriteToDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PGET_SCATTER_GATHER_LIST_EX)(
    _In_ PDMA_ADAPTER DmaAdapter, _In_ PDEVICE_OBJECT DeviceObject, _In_ PVOID DmaTransferContext,
    _In_ PMDL Mdl, _In_ ULONGLONG Offset, _In_ ULONG Length, _In_ ULONG Flags,
    _In_opt_ PDRIVER_LIST_CONTROL ExecutionRoutine, _In_opt_ PVOID Context,
    _In_ BOOLEAN WriteToDevice, _In_opt_ PDMA_COMPLETION_ROUTINE DmaCompletionRoutine,
    _In_opt_ PVOID CompletionContext, _Out_opt_ PSCATTER_GATHER_LIST *ScatterGatherList);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PINITIALIZE_DMA_TRANSFER_CONTEXT)(_In_ PDMA_ADAPTER DmaAdapter,
                                                     _Out_ PVOID DmaTransferContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PJOIN_DMA_DOMAIN)(_In_ PDMA_ADAPTER DmaAdapter, _In_ HANDLE DomainHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PLEAVE_DMA_DOMAIN)(_In_ PDMA_ADAPTER DmaAdapter);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef PHYSICAL_ADDRESS (*PMAP_TRANSFER)(_In_ PDMA_ADAPTER DmaAdapter, _In_ PMDL Mdl,
                                          _In_ PVOID MapRegisterBase, _In_ PVOID CurrentVa,
                                          _Inout_ PULONG Length, _In_ BOOLEAN WriteToDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PMAP_TRANSFER_EX)(
    _In_ PDMA_ADAPTER DmaAdapter, _In_ PMDL Mdl, _In_ PVOID MapRegisterBase, _In_ ULONGLONG Offset,
    _In_ ULONG DeviceOffset, _Inout_ PULONG Length, _In_ BOOLEAN WriteToDevice,
    _Out_writes_bytes_opt_(ScatterGatherBufferLength) PSCATTER_GATHER_LIST ScatterGatherBuffer,
    _In_ ULONG ScatterGatherBufferLength, _In_opt_ PDMA_COMPLETION_ROUTINE DmaCompletionRoutine,
    _In_opt_ PVOID CompletionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PPUT_DMA_ADAPTER)(PDMA_ADAPTER DmaAdapter);

_IRQL_requires_(DISPATCH_LEVEL)
typedef void (*PPUT_SCATTER_GATHER_LIST)(_In_ PDMA_ADAPTER DmaAdapter,
                                         _In_ PSCATTER_GATHER_LIST ScatterGather,
                                         _In_ BOOLEAN WriteToDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef ULONG (*PREAD_DMA_COUNTER)(_In_ PDMA_ADAPTER DmaAdapter);

struct _DEVICE_DESCRIPTION {
    ULONG Version;
    BOOLEAN Master;
    BOOLEAN ScatterGather;
    BOOLEAN DemandMode;
    BOOLEAN AutoInitialize;
    BOOLEAN Dma32BitAddresses;
    BOOLEAN IgnoreCount;
    BOOLEAN Reserved1;
    BOOLEAN Dma64BitAddresses;
    ULONG BusNumber;
    ULONG DmaChannel;
    INTERFACE_TYPE InterfaceType;
    DMA_WIDTH DmaWidth;
    DMA_SPEED DmaSpeed;
    ULONG MaximumLength;
    ULONG DmaPort;
    ULONG DmaAddressWidth;
    ULONG DmaControllerInstance;
    ULONG DmaRequestLine;
    PHYSICAL_ADDRESS DeviceAddress;
};

struct _DMA_ADAPTER {
    USHORT Version;
    USHORT Size;
    PDMA_OPERATIONS DmaOperations;
};

typedef struct _DMA_ADAPTER_INFO_CRASHDUMP DMA_ADAPTER_INFO_CRASHDUMP, *PDMA_ADAPTER_INFO_CRASHDUMP;
struct _DMA_ADAPTER_INFO_CRASHDUMP {
    DEVICE_DESCRIPTION DeviceDescription;
    SIZE_T DeviceIdSize;
    PVOID DeviceId;
};

typedef struct _DMA_ADAPTER_INFO_V1 DMA_ADAPTER_INFO_V1, *PDMA_ADAPTER_INFO_V1;
struct _DMA_ADAPTER_INFO_V1 {
    ULONG ReadDmaCounterAvailable;
    ULONG ScatterGatherLimit;
    ULONG DmaAddressWidth;
    ULONG Flags;
    ULONG MinimumTransferUnit;
};

struct _DMA_ADAPTER_INFO {
    ULONG Version;
    union {
        DMA_ADAPTER_INFO_V1 V1;
        DMA_ADAPTER_INFO_CRASHDUMP Crashdump;
    };
};

struct _DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION {
    DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION_TYPE ConfigType;
    union {
        struct {
            PHYSICAL_ADDRESS MinimumAddress;
            PHYSICAL_ADDRESS MaximumAddress;
        } LogicalAddressLimits;
        struct {
            ULONGLONG Offset;
            ULONG Length;
        } SubSection;
        DMA_COMMON_BUFFER_EXTENDED_CONFIGURATION_ACCESS_TYPE HardwareAccessType;
        ULONGLONG Reserved[4];
    };
};

typedef struct _DMA_IOMMU_INTERFACE DMA_IOMMU_INTERFACE, *PDMA_IOMMU_INTERFACE;
struct _DMA_IOMMU_INTERFACE {
    ULONG Version;
    PIOMMU_DOMAIN_CREATE CreateDomain;
    PIOMMU_DOMAIN_DELETE DeleteDomain;
    PIOMMU_DOMAIN_ATTACH_DEVICE AttachDevice;
    PIOMMU_DOMAIN_DETACH_DEVICE DetachDevice;
    PIOMMU_FLUSH_DOMAIN FlushDomain;
    PIOMMU_FLUSH_DOMAIN_VA_LIST FlushDomainByVaList;
    PIOMMU_QUERY_INPUT_MAPPINGS QueryInputMappings;
    PIOMMU_MAP_LOGICAL_RANGE MapLogicalRange;
    PIOMMU_UNMAP_LOGICAL_RANGE UnmapLogicalRange;
    PIOMMU_MAP_IDENTITY_RANGE MapIdentityRange;
    PIOMMU_UNMAP_IDENTITY_RANGE UnmapIdentityRange;
    PIOMMU_SET_DEVICE_FAULT_REPORTING SetDeviceFaultReporting;
    PIOMMU_DOMAIN_CONFIGURE ConfigureDomain;
};

typedef struct _DMA_IOMMU_INTERFACE_V1 DMA_IOMMU_INTERFACE_V1, *PDMA_IOMMU_INTERFACE_V1;
struct _DMA_IOMMU_INTERFACE_V1 {
    PIOMMU_DOMAIN_CREATE CreateDomain;
    PIOMMU_DOMAIN_DELETE DeleteDomain;
    PIOMMU_DOMAIN_ATTACH_DEVICE AttachDevice;
    PIOMMU_DOMAIN_DETACH_DEVICE DetachDevice;
    PIOMMU_FLUSH_DOMAIN FlushDomain;
    PIOMMU_FLUSH_DOMAIN_VA_LIST FlushDomainByVaList;
    PIOMMU_QUERY_INPUT_MAPPINGS QueryInputMappings;
    PIOMMU_MAP_LOGICAL_RANGE MapLogicalRange;
    PIOMMU_UNMAP_LOGICAL_RANGE UnmapLogicalRange;
    PIOMMU_MAP_IDENTITY_RANGE MapIdentityRange;
    PIOMMU_UNMAP_IDENTITY_RANGE UnmapIdentityRange;
    PIOMMU_SET_DEVICE_FAULT_REPORTING SetDeviceFaultReporting;
    PIOMMU_DOMAIN_CONFIGURE ConfigureDomain;
};

typedef struct _DMA_IOMMU_INTERFACE_V2 DMA_IOMMU_INTERFACE_V2, *PDMA_IOMMU_INTERFACE_V2;
struct _DMA_IOMMU_INTERFACE_V2 {
    PIOMMU_DOMAIN_CREATE_EX CreateDomainEx;
    PIOMMU_DOMAIN_DELETE DeleteDomain;
    PIOMMU_DOMAIN_ATTACH_DEVICE_EX AttachDeviceEx;
    PIOMMU_DOMAIN_DETACH_DEVICE_EX DetachDeviceEx;
    PIOMMU_FLUSH_DOMAIN FlushDomain;
    PIOMMU_FLUSH_DOMAIN_VA_LIST FlushDomainByVaList;
    PIOMMU_QUERY_INPUT_MAPPINGS QueryInputMappings;
    PIOMMU_MAP_LOGICAL_RANGE_EX MapLogicalRangeEx;
    PIOMMU_UNMAP_LOGICAL_RANGE UnmapLogicalRange;
    PIOMMU_MAP_IDENTITY_RANGE_EX MapIdentityRangeEx;
    PIOMMU_UNMAP_IDENTITY_RANGE_EX UnmapIdentityRangeEx;
    PIOMMU_SET_DEVICE_FAULT_REPORTING_EX SetDeviceFaultReportingEx;
    PIOMMU_DOMAIN_CONFIGURE ConfigureDomain;
    PIOMMU_DEVICE_QUERY_DOMAIN_TYPES QueryAvailableDomainTypes;
    PIOMMU_REGISTER_INTERFACE_STATE_CHANGE_CALLBACK RegisterInterfaceStateChangeCallback;
    PIOMMU_UNREGISTER_INTERFACE_STATE_CHANGE_CALLBACK UnregisterInterfaceStateChangeCallback;
    PIOMMU_RESERVE_LOGICAL_ADDRESS_RANGE ReserveLogicalAddressRange;
    PIOMMU_FREE_RESERVED_LOGICAL_ADDRESS_RANGE FreeReservedLogicalAddressRange;
    PIOMMU_MAP_RESERVED_LOGICAL_RANGE MapReservedLogicalRange;
    PIOMMU_UNMAP_RESERVED_LOGICAL_RANGE UnmapReservedLogicalRange;
    PIOMMU_DEVICE_CREATE CreateDevice;
    PIOMMU_DEVICE_DELETE DeleteDevice;
};

typedef struct _DMA_IOMMU_INTERFACE_EX DMA_IOMMU_INTERFACE_EX, *PDMA_IOMMU_INTERFACE_EX;
struct _DMA_IOMMU_INTERFACE_EX {
    SIZE_T Size;
    ULONG Version;
    union {
        DMA_IOMMU_INTERFACE_V1 V1;
        DMA_IOMMU_INTERFACE_V2 V2;
    };
};

struct _DMA_OPERATIONS {
    ULONG Size;
    PPUT_DMA_ADAPTER PutDmaAdapter;
    PALLOCATE_COMMON_BUFFER AllocateCommonBuffer;
    PFREE_COMMON_BUFFER FreeCommonBuffer;
    PALLOCATE_ADAPTER_CHANNEL AllocateAdapterChannel;
    PFLUSH_ADAPTER_BUFFERS FlushAdapterBuffers;
    PFREE_ADAPTER_CHANNEL FreeAdapterChannel;
    PFREE_MAP_REGISTERS FreeMapRegisters;
    PMAP_TRANSFER MapTransfer;
    PGET_DMA_ALIGNMENT GetDmaAlignment;
    PREAD_DMA_COUNTER ReadDmaCounter;
    PGET_SCATTER_GATHER_LIST GetScatterGatherList;
    PPUT_SCATTER_GATHER_LIST PutScatterGatherList;
    PCALCULATE_SCATTER_GATHER_LIST_SIZE CalculateScatterGatherList;
    PBUILD_SCATTER_GATHER_LIST BuildScatterGatherList;
    PBUILD_MDL_FROM_SCATTER_GATHER_LIST BuildMdlFromScatterGatherList;
    PGET_DMA_ADAPTER_INFO GetDmaAdapterInfo;
    PGET_DMA_TRANSFER_INFO GetDmaTransferInfo;
    PINITIALIZE_DMA_TRANSFER_CONTEXT InitializeDmaTransferContext;
    PALLOCATE_COMMON_BUFFER_EX AllocateCommonBufferEx;
    PALLOCATE_ADAPTER_CHANNEL_EX AllocateAdapterChannelEx;
    PCONFIGURE_ADAPTER_CHANNEL ConfigureAdapterChannel;
    PCANCEL_ADAPTER_CHANNEL CancelAdapterChannel;
    PMAP_TRANSFER_EX MapTransferEx;
    PGET_SCATTER_GATHER_LIST_EX GetScatterGatherListEx;
    PBUILD_SCATTER_GATHER_LIST_EX BuildScatterGatherListEx;
    PFLUSH_ADAPTER_BUFFERS_EX FlushAdapterBuffersEx;
    PFREE_ADAPTER_OBJECT FreeAdapterObject;
    PCANCEL_MAPPED_TRANSFER CancelMappedTransfer;
    PALLOCATE_DOMAIN_COMMON_BUFFER AllocateDomainCommonBuffer;
    PFLUSH_DMA_BUFFER FlushDmaBuffer;
    PJOIN_DMA_DOMAIN JoinDmaDomain;
    PLEAVE_DMA_DOMAIN LeaveDmaDomain;
    PGET_DMA_DOMAIN GetDmaDomain;
    PALLOCATE_COMMON_BUFFER_WITH_BOUNDS AllocateCommonBufferWithBounds;
    PALLOCATE_COMMON_BUFFER_VECTOR AllocateCommonBufferVector;
    PGET_COMMON_BUFFER_FROM_VECTOR_BY_INDEX GetCommonBufferFromVectorByIndex;
    PFREE_COMMON_BUFFER_FROM_VECTOR FreeCommonBufferFromVector;
    PFREE_COMMON_BUFFER_VECTOR FreeCommonBufferVector;
    PCREATE_COMMON_BUFFER_FROM_MDL CreateCommonBufferFromMdl;
};

typedef struct _DMA_TRANSFER_INFO_V1 DMA_TRANSFER_INFO_V1, *PDMA_TRANSFER_INFO_V1;
struct _DMA_TRANSFER_INFO_V1 {
    ULONG MapRegisterCount;
    ULONG ScatterGatherElementCount;
    ULONG ScatterGatherListSize;
};

typedef struct _DMA_TRANSFER_INFO_V2 DMA_TRANSFER_INFO_V2, *PDMA_TRANSFER_INFO_V2;
struct _DMA_TRANSFER_INFO_V2 {
    ULONG MapRegisterCount;
    ULONG ScatterGatherElementCount;
    ULONG ScatterGatherListSize;
    ULONG LogicalPageCount;
};

struct _DMA_TRANSFER_INFO {
    ULONG Version;
    union {
        DMA_TRANSFER_INFO_V1 V1;
        DMA_TRANSFER_INFO_V2 V2;
    };
};

typedef struct _DOMAIN_CONFIGURATION_X64 DOMAIN_CONFIGURATION_X64, *PDOMAIN_CONFIGURATION_X64;
struct _DOMAIN_CONFIGURATION_X64 {
    PHYSICAL_ADDRESS FirstLevelPageTableRoot;
    BOOLEAN TranslationEnabled;
};

struct _DOMAIN_CONFIGURATION {
    DOMAIN_CONFIGURATION_ARCH Type;
    union {
        DOMAIN_CONFIGURATION_ARM64 Arm64;
        DOMAIN_CONFIGURATION_X64 X64;
    };
};

typedef struct _IOMMU_DEVICE_CREATION_CONFIGURATION_ACPI IOMMU_DEVICE_CREATION_CONFIGURATION_ACPI,
    *PIOMMU_DEVICE_CREATION_CONFIGURATION_ACPI;
struct _IOMMU_DEVICE_CREATION_CONFIGURATION_ACPI {
    UINT32 InputMappingBase;
    UINT32 MappingsCount;
};

struct _IOMMU_DEVICE_CREATION_CONFIGURATION {
    LIST_ENTRY NextConfiguration;
    IOMMU_DEVICE_CREATION_CONFIGURATION_TYPE ConfigType;
    union {
        IOMMU_DEVICE_CREATION_CONFIGURATION_ACPI Acpi;
        PVOID DeviceId;
    };
};

union _IOMMU_DMA_DOMAIN_CREATION_FLAGS {
    struct {
        ULONGLONG Reserved : 64;
    };
    ULONGLONG AsUlonglong;
};

struct _IOMMU_DMA_LOGICAL_ADDRESS_TOKEN {
    IOMMU_DMA_LOGICAL_ADDRESS LogicalAddressBase;
    SIZE_T Size;
};

struct _IOMMU_DMA_LOGICAL_ADDRESS_TOKEN_MAPPED_SEGMENT {
    PIOMMU_DMA_LOGICAL_ADDRESS_TOKEN OwningToken;
    SIZE_T Offset;
    SIZE_T Size;
};

struct _IOMMU_DMA_LOGICAL_ALLOCATOR_CONFIG {
    IOMMU_DMA_LOGICAL_ALLOCATOR_TYPE LogicalAllocatorType;
    union {
        struct {
            ULONG AddressWidth;
        } BuddyAllocatorConfig;
    };
};

struct _IOMMU_DMA_RESERVED_REGION {
    struct _IOMMU_DMA_RESERVED_REGION *RegionNext;
    IOMMU_DMA_LOGICAL_ADDRESS Base;
    SIZE_T NumberOfPages;
    BOOLEAN ShouldMap;
};

union _IOMMU_INTERFACE_STATE_CHANGE_FIELDS {
    struct {
        ULONG AvailableDomainTypes : 1;
        ULONG Reserved : 31;
    };
    ULONG AsULONG;
};

struct _IOMMU_INTERFACE_STATE_CHANGE {
    IOMMU_INTERFACE_STATE_CHANGE_FIELDS PresentFields;
    ULONG AvailableDomainTypes;
};

struct _IOMMU_MAP_PHYSICAL_ADDRESS {
    IOMMU_MAP_PHYSICAL_ADDRESS_TYPE MapType;
    union {
        struct {
            PMDL Mdl;
        } Mdl;
        struct {
            PHYSICAL_ADDRESS Base;
            SIZE_T Size;
        } ContiguousRange;
        struct {
            PPFN_NUMBER PageFrame;
            SIZE_T NumberOfPages;
        } PfnArray;
    };
};

struct _KDEVICE_QUEUE_ENTRY {
    LIST_ENTRY DeviceListEntry;
    ULONG SortKey;
    BOOLEAN Inserted;
};

struct _PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER {
    USHORT CapabilityID;
    USHORT Version : 4;
    USHORT Next : 12;
};

typedef union _PCI_EXPRESS_PASID_CAPABILITY_REGISTER PCI_EXPRESS_PASID_CAPABILITY_REGISTER,
    *PPCI_EXPRESS_PASID_CAPABILITY_REGISTER;
union _PCI_EXPRESS_PASID_CAPABILITY_REGISTER {
    struct {
        USHORT Rsvd : 1;
        USHORT ExecutePermissionSupported : 1;
        USHORT PrivilegedModeSupported : 1;
        USHORT Rsvd2 : 5;
        USHORT MaxPASIDWidth : 5;
        USHORT Rsvd3 : 3;
    };
    USHORT AsUSHORT;
};

typedef union _PCI_EXPRESS_PASID_CONTROL_REGISTER PCI_EXPRESS_PASID_CONTROL_REGISTER,
    *PPCI_EXPRESS_PASID_CONTROL_REGISTER;
union _PCI_EXPRESS_PASID_CONTROL_REGISTER {
    struct {
        USHORT PASIDEnable : 1;
        USHORT ExecutePermissionEnable : 1;
        USHORT PrivilegedModeEnable : 1;
        USHORT Rsvd : 13;
    };
    USHORT AsUSHORT;
};

typedef struct _PCI_EXPRESS_PASID_CAPABILITY PCI_EXPRESS_PASID_CAPABILITY,
    *PPCI_EXPRESS_PASID_CAPABILITY;
struct _PCI_EXPRESS_PASID_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_PASID_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_PASID_CONTROL_REGISTER Control;
};

typedef struct _POWER_SESSION_ALLOW_EXTERNAL_DMA_DEVICES POWER_SESSION_ALLOW_EXTERNAL_DMA_DEVICES,
    *PPOWER_SESSION_ALLOW_EXTERNAL_DMA_DEVICES;
struct _POWER_SESSION_ALLOW_EXTERNAL_DMA_DEVICES {
    BOOLEAN IsAllowed;
};

typedef struct _SCATTER_GATHER_ELEMENT SCATTER_GATHER_ELEMENT, *PSCATTER_GATHER_ELEMENT;
struct _SCATTER_GATHER_ELEMENT {
    PHYSICAL_ADDRESS Address;
    ULONG Length;
    ULONG_PTR Reserved;
};

struct _SCATTER_GATHER_LIST {
    ULONG NumberOfElements;
    ULONG_PTR Reserved;
    SCATTER_GATHER_ELEMENT Elements[];
};

struct _WAIT_CONTEXT_BLOCK {
    union {
        KDEVICE_QUEUE_ENTRY WaitQueueEntry;
        struct {
            LIST_ENTRY DmaWaitEntry;
            ULONG NumberOfChannels;
            ULONG SyncCallback : 1;
            ULONG DmaContext : 1;
            ULONG ZeroMapRegisters : 1;
            ULONG Reserved : 9;
            ULONG NumberOfRemapPages : 20;
        };
    };
    PDRIVER_CONTROL DeviceRoutine;
    PVOID DeviceContext;
    ULONG NumberOfMapRegisters;
    PVOID DeviceObject;
    PVOID CurrentIrp;
    PKDPC BufferChainingDpc;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
_Ret_maybenull_
NTKERNELAPI struct _DMA_ADAPTER *
IoGetDmaAdapter(_In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
                _In_ struct _DEVICE_DESCRIPTION *DeviceDescription,
                _Out_ _When_(return != 0, _At_(*NumberOfMapRegisters, _Must_inspect_result_))
                    PULONG NumberOfMapRegisters);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoGetIommuInterface(_In_ ULONG Version,
                                         _Out_ PDMA_IOMMU_INTERFACE InterfaceOut);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoGetIommuInterfaceEx(_In_ ULONG Version, _In_ ULONGLONG Flags,
                                           _Out_ PDMA_IOMMU_INTERFACE_EX InterfaceOut);

/* Calls on an adapter go through the table the bus driver gave it. */
FORCEINLINE PVOID HalAllocateCommonBuffer(_In_ PDMA_ADAPTER DmaAdapter, _In_ ULONG Length,
                                          _Out_ PPHYSICAL_ADDRESS LogicalAddress,
                                          _In_ BOOLEAN CacheEnabled) {
    return DmaAdapter->DmaOperations->AllocateCommonBuffer(DmaAdapter, Length, LogicalAddress,
                                                           CacheEnabled);
}

FORCEINLINE VOID HalFreeCommonBuffer(_In_ PDMA_ADAPTER DmaAdapter, _In_ ULONG Length,
                                     _In_ PHYSICAL_ADDRESS LogicalAddress,
                                     _In_ PVOID VirtualAddress, _In_ BOOLEAN CacheEnabled) {
    DmaAdapter->DmaOperations->FreeCommonBuffer(DmaAdapter, Length, LogicalAddress, VirtualAddress,
                                                CacheEnabled);
}

FORCEINLINE ULONG HalGetDmaAlignment(_In_ PDMA_ADAPTER DmaAdapter) {
    return DmaAdapter->DmaOperations->GetDmaAlignment(DmaAdapter);
}

FORCEINLINE ULONG HalReadDmaCounter(_In_ PDMA_ADAPTER DmaAdapter) {
    return DmaAdapter->DmaOperations->ReadDmaCounter(DmaAdapter);
}

_IRQL_requires_min_(DISPATCH_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE NTSTATUS IoAllocateAdapterChannel(_In_ PDMA_ADAPTER DmaAdapter,
                                              _In_ PDEVICE_OBJECT DeviceObject,
                                              _In_ ULONG NumberOfMapRegisters,
                                              _In_ PDRIVER_CONTROL ExecutionRoutine,
                                              _In_ PVOID Context) {
    return DmaAdapter->DmaOperations->AllocateAdapterChannel(
        DmaAdapter, DeviceObject, NumberOfMapRegisters, ExecutionRoutine, Context);
}

FORCEINLINE BOOLEAN IoFlushAdapterBuffers(_In_ PDMA_ADAPTER DmaAdapter, _In_ PMDL Mdl,
                                          _In_ PVOID MapRegisterBase, _In_ PVOID CurrentVa,
                                          _In_ ULONG Length, _In_ BOOLEAN WriteToDevice) {
    return DmaAdapter->DmaOperations->FlushAdapterBuffers(DmaAdapter, Mdl, MapRegisterBase,
                                                          CurrentVa, Length, WriteToDevice);
}

FORCEINLINE VOID IoFreeAdapterChannel(_In_ PDMA_ADAPTER DmaAdapter) {
    DmaAdapter->DmaOperations->FreeAdapterChannel(DmaAdapter);
}

FORCEINLINE VOID IoFreeMapRegisters(_In_ PDMA_ADAPTER DmaAdapter, _In_ PVOID MapRegisterBase,
                                    _In_ ULONG NumberOfMapRegisters) {
    DmaAdapter->DmaOperations->FreeMapRegisters(DmaAdapter, MapRegisterBase, NumberOfMapRegisters);
}

FORCEINLINE PHYSICAL_ADDRESS IoMapTransfer(_In_ PDMA_ADAPTER DmaAdapter, _In_ PMDL Mdl,
                                           _In_ PVOID MapRegisterBase, _In_ PVOID CurrentVa,
                                           _Inout_ PULONG Length, _In_ BOOLEAN WriteToDevice) {
    return DmaAdapter->DmaOperations->MapTransfer(DmaAdapter, Mdl, MapRegisterBase, CurrentVa,
                                                  Length, WriteToDevice);
}

EXTERN_C_END

#endif

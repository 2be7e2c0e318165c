/*
 * DMA adapters, scatter/gather lists and map registers.
 * What ntddk.h adds to nt/dma.h.
 */
#ifndef CWDK_NT_DDK_DMA_H
#define CWDK_NT_DDK_DMA_H

#include "nt/forward.h"
#include "nt/dma.h"

EXTERN_C_START

typedef enum _HAL_DMA_CRASH_DUMP_REGISTER_TYPE {
    HalDmaCrashDumpRegisterSet1 = 0,
    HalDmaCrashDumpRegisterSet2,
    HalDmaCrashDumpRegisterSetMax,
} HAL_DMA_CRASH_DUMP_REGISTER_TYPE,
    *PHAL_DMA_CRASH_DUMP_REGISTER_TYPE;

typedef struct _DMA_ADAPTER *(*pHalGetDmaAdapter)(_In_opt_ PVOID PhysicalDeviceObject,
                                                  _In_ struct _DEVICE_DESCRIPTION *DeviceDescriptor,
                                                  _Out_ PULONG NumberOfMapRegisters);

struct _DEBUG_IOMMU_EFI_DATA {
    PVOID PciIoProtocolHandle;
    PVOID Mapping;
};

typedef struct _MAP_REGISTER_ENTRY MAP_REGISTER_ENTRY, *PMAP_REGISTER_ENTRY;
struct _MAP_REGISTER_ENTRY {
    PVOID MapRegister;
    BOOLEAN WriteToDevice;
};

NTHALAPI NTSTATUS HalDmaAllocateCrashDumpRegistersEx(_In_ PADAPTER_OBJECT Adapter,
                                                     _In_ ULONG NumberOfMapRegisters,
                                                     _In_ HAL_DMA_CRASH_DUMP_REGISTER_TYPE Type,
                                                     _Out_ PVOID *MapRegisterBase,
                                                     _Out_ PULONG MapRegistersAvailable);

NTHALAPI NTSTATUS HalDmaFreeCrashDumpRegistersEx(_In_ PADAPTER_OBJECT Adapter,
                                                 _In_ HAL_DMA_CRASH_DUMP_REGISTER_TYPE Type);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTHALAPI PADAPTER_OBJECT HalGetAdapter(_In_ PDEVICE_DESCRIPTION DeviceDescription,
                                       _Out_ PULONG NumberOfMapRegisters);

NTHALAPI NTSTATUS HalGetScatterGatherList(_In_ PADAPTER_OBJECT DmaAdapter,
                                          _In_ PDEVICE_OBJECT DeviceObject, _In_ PMDL Mdl,
                                          _In_ PVOID CurrentVa, _In_ ULONG Length,
                                          _In_ PDRIVER_LIST_CONTROL ExecutionRoutine,
                                          _In_ PVOID Context, _In_ BOOLEAN WriteToDevice);

NTHALAPI void HalPutDmaAdapter(_In_ PADAPTER_OBJECT DmaAdapter);

NTHALAPI void HalPutScatterGatherList(_In_ PADAPTER_OBJECT DmaAdapter,
                                      _In_ PSCATTER_GATHER_LIST ScatterGather,
                                      _In_ BOOLEAN WriteToDevice);

EXTERN_C_END

#endif

/*
 * DMA, ports, registers and bus data of a miniport's device.
 *
 * A scatter-gather list that MiniportProcessSGList was given is freed when the transfer is over, by
 * NdisMFreeNetBufferSGList.
 */
#ifndef CWDK_NDIS_DRIVER_DMA_H
#define CWDK_NDIS_DRIVER_DMA_H

#include "wdm.h"
#include "minwindef.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"
#include "ndis/driver/packet_info.h"
#include "ndis/driver/memory.h"

#define NDIS_DMA_24BITS ((UCHAR)0)
#define NDIS_DMA_32BITS ((UCHAR)1)
#define NDIS_DMA_64BITS ((UCHAR)2)

#define NDIS_SCATTER_GATHER_LIST_PARAMETERS_REVISION_1 1

#define NDIS_SG_DMA_64_BIT_ADDRESS 1
#define NDIS_SG_DMA_DESCRIPTION_REVISION_1 1
#define NDIS_SG_DMA_DESCRIPTION_REVISION_2 2
#define NDIS_SG_DMA_V3_HAL_API 2
#define NDIS_SG_DMA_HYBRID_DMA 4
#define NDIS_SG_LIST_WRITE_TO_DEVICE 1

#define NDIS_SIZEOF_SG_DMA_DESCRIPTION_REVISION_1 0x24ULL
#define NDIS_SIZEOF_SG_DMA_DESCRIPTION_REVISION_2 0x30ULL
#define NDIS_SIZEOF_SCATTER_GATHER_LIST_PARAMETERS_REVISION_1 0x48ULL

EXTERN_C_START

typedef PHYSICAL_ADDRESS DMA_LOGICAL_ADDRESS;
typedef UCHAR NDIS_DMA_SIZE;

_Function_class_(MINIPORT_PROCESS_SG_LIST)
_IRQL_requires_(DISPATCH_LEVEL)
typedef void MINIPORT_PROCESS_SG_LIST(_In_ PDEVICE_OBJECT pDO, _In_ PVOID Reserved,
                                      _In_ PSCATTER_GATHER_LIST pSGL, _In_ PVOID Context);
typedef MINIPORT_PROCESS_SG_LIST *MINIPORT_PROCESS_SG_LIST_HANDLER;

_IRQL_requires_(DISPATCH_LEVEL)
typedef void NDIS_PROCESS_SG_LIST(_In_ PDEVICE_OBJECT DeviceObject, _In_ PVOID Reserved,
                                  _In_ PSCATTER_GATHER_LIST ScatterGatherListBuffer,
                                  _In_ PVOID Context);
typedef NDIS_PROCESS_SG_LIST *NDIS_PROCESS_SG_LIST_HANDLER;
typedef struct _NDIS_DMA_BLOCK NDIS_DMA_BLOCK, *PNDIS_DMA_BLOCK;
struct _NDIS_DMA_BLOCK {
    PVOID MapRegisterBase;
    KEVENT AllocationEvent;
    PVOID SystemAdapterObject;
    PVOID Miniport;
    BOOLEAN InProgress;
};

typedef struct _NDIS_DMA_DESCRIPTION NDIS_DMA_DESCRIPTION, *PNDIS_DMA_DESCRIPTION;
struct _NDIS_DMA_DESCRIPTION {
    BOOLEAN DemandMode;
    BOOLEAN AutoInitialize;
    BOOLEAN DmaChannelSpecified;
    DMA_WIDTH DmaWidth;
    DMA_SPEED DmaSpeed;
    ULONG DmaPort;
    ULONG DmaChannel;
};

typedef struct _NDIS_SCATTER_GATHER_LIST_PARAMETERS NDIS_SCATTER_GATHER_LIST_PARAMETERS,
    *PNDIS_SCATTER_GATHER_LIST_PARAMETERS;
struct _NDIS_SCATTER_GATHER_LIST_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_SHARED_MEMORY_USAGE SharedMemoryUsage;
    PMDL Mdl;
    PVOID CurrentVa;
    ULONG Length;
    NDIS_PROCESS_SG_LIST_HANDLER ProcessSGListHandler;
    PVOID Context;
    PSCATTER_GATHER_LIST ScatterGatherListBuffer;
    ULONG ScatterGatherListBufferSize;
    ULONG ScatterGatherListBufferSizeNeeded;
};

typedef struct _NDIS_SG_DMA_DESCRIPTION NDIS_SG_DMA_DESCRIPTION, *PNDIS_SG_DMA_DESCRIPTION;
struct _NDIS_SG_DMA_DESCRIPTION {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG MaximumPhysicalMapping;
    MINIPORT_PROCESS_SG_LIST_HANDLER ProcessSGListHandler;
    MINIPORT_ALLOCATE_SHARED_MEM_COMPLETE_HANDLER SharedMemAllocateCompleteHandler;
    ULONG ScatterGatherListSize;
    DEVICE_OBJECT *PdoOverride;
};

_IRQL_requires_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisBuildScatterGatherList(
    _In_ NDIS_HANDLE NdisHandle, _In_ PNDIS_SCATTER_GATHER_LIST_PARAMETERS SGListParameters);

DECLSPEC_IMPORT void NdisCompleteDmaTransfer(_Out_ PNDIS_STATUS Status,
                                             _In_ NDIS_HANDLE NdisDmaHandle,
                                             _In_ PNDIS_BUFFER Buffer, ULONG Offset, ULONG Length,
                                             BOOLEAN WriteToDevice);

_IRQL_requires_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeScatterGatherList(_In_ NDIS_HANDLE NdisHandle,
                                               _In_ PSCATTER_GATHER_LIST ScatterGatherListBuffer,
                                               BOOLEAN WriteToDevice);

_IRQL_requires_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisMAllocateNetBufferSGList(
    _In_ NDIS_HANDLE NdisMiniportDmaHandle, _In_ PNET_BUFFER NetBuffer, _In_ PVOID Context,
    _In_ ULONG Flags,
    _In_reads_bytes_opt_(ScatterGatherListBufferSize) PVOID ScatterGatherListBuffer,
    _In_ ULONG ScatterGatherListBufferSize);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisMDeregisterDmaChannel(_In_ NDIS_HANDLE MiniportDmaHandle);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisMDeregisterIoPortRange(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                                _In_ UINT InitialPort, _In_ UINT NumberOfPorts,
                                                _In_ PVOID PortOffset);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisMDeregisterScatterGatherDma(_In_ _Consumes_(ndisobject)
                                                         NDIS_HANDLE NdisMiniportDmaHandle);

_IRQL_requires_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMFreeNetBufferSGList(_In_ NDIS_HANDLE NdisMiniportDmaHandle,
                                              _In_ PSCATTER_GATHER_LIST pSGL,
                                              _In_ PNET_BUFFER NetBuffer);

_IRQL_requires_max_(HIGH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT ULONG NdisMGetBusData(_In_ NDIS_HANDLE NdisMiniportHandle, _In_ ULONG WhichSpace,
                                      _In_ ULONG Offset,
                                      _Out_writes_bytes_all_(Length) PVOID Buffer,
                                      _In_ ULONG Length);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT ULONG NdisMGetDmaAlignment(_In_ NDIS_HANDLE MiniportAdapterHandle);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisMMapIoSpace(_Outptr_result_bytebuffer_(Length)
                                                PVOID *VirtualAddress,
                                            _In_ NDIS_HANDLE MiniportAdapterHandle,
                                            _In_ NDIS_PHYSICAL_ADDRESS PhysicalAddress,
                                            _In_ UINT Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT ULONG NdisMReadDmaCounter(_In_ NDIS_HANDLE MiniportDmaHandle);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMRegisterDmaChannel(_Out_ PNDIS_HANDLE MiniportDmaHandle,
                                                    _In_ NDIS_HANDLE MiniportAdapterHandle,
                                                    _In_ UINT DmaChannel,
                                                    _In_ BOOLEAN Dma32BitAddresses,
                                                    _In_ PNDIS_DMA_DESCRIPTION DmaDescription,
                                                    _In_ ULONG MaximumLength);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisMRegisterIoPortRange(_Out_ PVOID *PortOffset,
                                                     _In_ NDIS_HANDLE MiniportAdapterHandle,
                                                     _In_ UINT InitialPort,
                                                     _In_ UINT NumberOfPorts);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisMRegisterScatterGatherDma(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _Inout_ PNDIS_SG_DMA_DESCRIPTION DmaDescription,
    _Out_ _Out_owned_(ndisobject) PNDIS_HANDLE NdisMiniportDmaHandle);

_IRQL_requires_max_(HIGH_LEVEL)
DECLSPEC_IMPORT ULONG NdisMSetBusData(_In_ NDIS_HANDLE NdisMiniportHandle, ULONG WhichSpace,
                                      ULONG Offset, _In_reads_bytes_(Length) PVOID Buffer,
                                      ULONG Length);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisMUnmapIoSpace(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                       _In_reads_bytes_(Length) PVOID VirtualAddress,
                                       _In_ UINT Length);

DECLSPEC_IMPORT void NdisSetupDmaTransfer(_Out_ PNDIS_STATUS Status, _In_ NDIS_HANDLE NdisDmaHandle,
                                          _In_ PNDIS_BUFFER Buffer, ULONG Offset, ULONG Length,
                                          BOOLEAN WriteToDevice);

EXTERN_C_END

/* Ports, by the offset that NdisMRegisterIoPortRange gave, and registers that are mapped. */
#define NdisRawReadPortUchar(Port, Data) (*(Data) = READ_PORT_UCHAR((PUCHAR)(Port)))
#define NdisRawWritePortUchar(Port, Data) WRITE_PORT_UCHAR((PUCHAR)(Port), (UCHAR)(Data))
#define NdisRawReadPortBufferUchar(Port, Buffer, Length)                                           \
    READ_PORT_BUFFER_UCHAR((PUCHAR)(Port), (PUCHAR)(Buffer), (Length))
#define NdisRawWritePortBufferUchar(Port, Buffer, Length)                                          \
    WRITE_PORT_BUFFER_UCHAR((PUCHAR)(Port), (PUCHAR)(Buffer), (Length))
#define NdisReadRegisterUchar(Register, Data) (*(Data) = READ_REGISTER_UCHAR((PUCHAR)(Register)))
#define NdisWriteRegisterUchar(Register, Data) WRITE_REGISTER_UCHAR((PUCHAR)(Register), (Data))
#define NdisRawReadPortUshort(Port, Data) (*(Data) = READ_PORT_USHORT((PUSHORT)(Port)))
#define NdisRawWritePortUshort(Port, Data) WRITE_PORT_USHORT((PUSHORT)(Port), (USHORT)(Data))
#define NdisRawReadPortBufferUshort(Port, Buffer, Length)                                          \
    READ_PORT_BUFFER_USHORT((PUSHORT)(Port), (PUSHORT)(Buffer), (Length))
#define NdisRawWritePortBufferUshort(Port, Buffer, Length)                                         \
    WRITE_PORT_BUFFER_USHORT((PUSHORT)(Port), (PUSHORT)(Buffer), (Length))
#define NdisReadRegisterUshort(Register, Data) (*(Data) = READ_REGISTER_USHORT((PUSHORT)(Register)))
#define NdisWriteRegisterUshort(Register, Data) WRITE_REGISTER_USHORT((PUSHORT)(Register), (Data))
#define NdisRawReadPortUlong(Port, Data) (*(Data) = READ_PORT_ULONG((PULONG)(Port)))
#define NdisRawWritePortUlong(Port, Data) WRITE_PORT_ULONG((PULONG)(Port), (ULONG)(Data))
#define NdisRawReadPortBufferUlong(Port, Buffer, Length)                                           \
    READ_PORT_BUFFER_ULONG((PULONG)(Port), (PULONG)(Buffer), (Length))
#define NdisRawWritePortBufferUlong(Port, Buffer, Length)                                          \
    WRITE_PORT_BUFFER_ULONG((PULONG)(Port), (PULONG)(Buffer), (Length))
#define NdisReadRegisterUlong(Register, Data) (*(Data) = READ_REGISTER_ULONG((PULONG)(Register)))
#define NdisWriteRegisterUlong(Register, Data) WRITE_REGISTER_ULONG((PULONG)(Register), (Data))

#define NdisMSetupDmaTransfer(_S, _H, _B, _O, _L, _M_) NdisSetupDmaTransfer(_S, _H, _B, _O, _L, _M_)
#define NdisMCompleteDmaTransfer(_S, _H, _B, _O, _L, _M_)                                          \
    NdisCompleteDmaTransfer(_S, _H, _B, _O, _L, _M_)

#endif

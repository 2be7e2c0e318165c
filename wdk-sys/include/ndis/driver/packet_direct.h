/*
 * Packet Direct: queues of buffers that a client polls without net buffer lists.
 */
#ifndef CWDK_NDIS_DRIVER_PACKET_DIRECT_H
#define CWDK_NDIS_DRIVER_PACKET_DIRECT_H

#include "wdm.h"
#include "ntddndis.h"
#include "ndis/nblinfo.h"
#include "ndis/driver/types.h"
#include "ndis/driver/dma.h"

#define NDIS_PD_NOTIFICATION_GROUP_ID_NONE 0UL
#define NDIS_PD_ACQUIRE_QUEUES_FLAG_DRAIN_NOTIFICATION 1
#define NDIS_PD_ACQUIRE_QUEUES_PARAMETERS_REVISION_1 1
#define NDIS_PD_CLOSE_PROVIDER_PARAMETERS_REVISION_1 1
#define NDIS_PD_COUNTER_PARAMETERS_REVISION_1 1
#define NDIS_PD_FILTER_PARAMETERS_REVISION_1 1
#define NDIS_PD_OPEN_PROVIDER_PARAMETERS_REVISION_1 1
#define NDIS_PD_PROVIDER_DISPATCH_REVISION_1 1
#define NDIS_PD_QUEUE_DISPATCH_REVISION_1 1
#define NDIS_PD_QUEUE_FLAG_DRAIN_NOTIFICATION 1
#define NDIS_PD_QUEUE_PARAMETERS_REVISION_1 1
#define NDIS_PD_QUEUE_REVISION_1 1
#define NDIS_PD_INVALID_TRAFFIC_CLASS_ID 0xFFFFFFFFUL

#define NDIS_SIZEOF_PD_ACQUIRE_QUEUES_PARAMETERS_REVISION_1 8ULL
#define NDIS_SIZEOF_PD_CLOSE_PROVIDER_PARAMETERS_REVISION_1 0x10ULL
#define NDIS_SIZEOF_PD_COUNTER_PARAMETERS_REVISION_1 0x14ULL
#define NDIS_SIZEOF_PD_OPEN_PROVIDER_PARAMETERS_REVISION_1 0x18ULL
#define NDIS_SIZEOF_PD_QUEUE_DISPATCH_REVISION_1 0x28ULL
#define NDIS_SIZEOF_PD_QUEUE_REVISION_1 0x30ULL
#define NDIS_SIZEOF_PD_QUEUE_PARAMETERS_REVISION_1 0x38ULL
#define NDIS_SIZEOF_PD_FILTER_PARAMETERS_REVISION_1 60ULL
#define NDIS_SIZEOF_PD_PROVIDER_DISPATCH_REVISION_1 0x68ULL

#define PD_BUFFER_ATTR_BUILT_IN_DATA_BUFFER 1
#define PD_BUFFER_FLAG_PARTIAL_PACKET_HEAD 1
#define PD_BUFFER_MIN_RX_DATA_START_ALIGNMENT 2
#define PD_BUFFER_MIN_TX_DATA_START_ALIGNMENT 2
#define PD_BUFFER_MIN_RX_DATA_START_VALUE 0x20

EXTERN_C_START

typedef struct NDIS_PD_COUNTER_HANDLE__ *NDIS_PD_COUNTER_HANDLE;
typedef struct NDIS_PD_FILTER_HANDLE__ *NDIS_PD_FILTER_HANDLE;
typedef struct NDIS_PD_PROVIDER_HANDLE__ *NDIS_PD_PROVIDER_HANDLE;
typedef struct _NDIS_PD_ACQUIRE_QUEUES_PARAMETERS NDIS_PD_ACQUIRE_QUEUES_PARAMETERS;
typedef struct _NDIS_PD_COUNTER_PARAMETERS NDIS_PD_COUNTER_PARAMETERS;
typedef union _NDIS_PD_COUNTER_VALUE NDIS_PD_COUNTER_VALUE, *PNDIS_PD_COUNTER_VALUE;
typedef struct _NDIS_PD_FILTER_PARAMETERS NDIS_PD_FILTER_PARAMETERS;
typedef struct _NDIS_PD_POST_AND_DRAIN_ARG NDIS_PD_POST_AND_DRAIN_ARG;
typedef struct _NDIS_PD_PROVIDER_DISPATCH NDIS_PD_PROVIDER_DISPATCH;
typedef struct _NDIS_PD_QUEUE NDIS_PD_QUEUE;
typedef struct _NDIS_PD_QUEUE_DISPATCH NDIS_PD_QUEUE_DISPATCH;
typedef struct _NDIS_PD_QUEUE_PARAMETERS NDIS_PD_QUEUE_PARAMETERS;
typedef struct _PD_BUFFER PD_BUFFER;

typedef enum NDIS_PD_CONTROL_TYPE {
    NdisPDCTL_IN = 0,
    NdisPDCTL_OUT,
    NdisPDCTL_INOUT,
} NDIS_PD_CONTROL_TYPE;

typedef enum NDIS_PD_COUNTER_TYPE {
    PDCounterTypeUnknown = 0,
    PDCounterTypeReceiveQueue,
    PDCounterTypeTransmitQueue,
    PDCounterTypeReceiveFilter,
    PDCounterTypeMax,
} NDIS_PD_COUNTER_TYPE;

typedef enum NDIS_PD_PROVIDER_CONTROL_CODE {
    NdisPDPCTLUnknown = 0,
    NdisPDPCTLCapabilities,
    NdisPDPCTLMax,
} NDIS_PD_PROVIDER_CONTROL_CODE;

typedef enum NDIS_PD_QUEUE_CONTROL_CODE {
    NdisPDQCTLUnknown = 0,
    NdisPDQCTLQueueDepthThreshold,
    NdisPDQCTLModerationInterval,
    NdisPDQCTLModerationCount,
    NdisPDQCTLNotificationGroupId,
    NdisPDQCTLSchedulerQueueId,
    NdisPDQCTLMax,
} NDIS_PD_QUEUE_CONTROL_CODE;

typedef enum NDIS_PD_QUEUE_TYPE {
    PDQueueTypeUnknown = 0,
    PDQueueTypeReceive,
    PDQueueTypeTransmit,
    PDQueueTypeMax,
} NDIS_PD_QUEUE_TYPE;

_Function_class_(NDIS_PD_ACQUIRE_RECEIVE_QUEUES)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS NDIS_PD_ACQUIRE_RECEIVE_QUEUES(
    _In_ NDIS_PD_PROVIDER_HANDLE ProviderHandle,
    _In_ const NDIS_PD_ACQUIRE_QUEUES_PARAMETERS *Parameters,
    _Out_writes_to_(*QueueCount, *QueueCount) NDIS_PD_QUEUE **NdisPDQueueArray,
    _Inout_ ULONG *QueueCount,
    _Out_writes_bytes_to_(*QueueParametersArraySize, *QueueParametersArraySize)
        NDIS_PD_QUEUE_PARAMETERS *QueueParametersArray,
    _Inout_ ULONG *QueueParametersArraySize, _Out_ ULONG *QueueParametersArrayElementSize);
typedef NDIS_PD_ACQUIRE_RECEIVE_QUEUES *NDIS_PD_ACQUIRE_RECEIVE_QUEUES_HANDLER;

_Function_class_(NDIS_PD_ALLOCATE_COUNTER)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS NDIS_PD_ALLOCATE_COUNTER(_In_ NDIS_PD_PROVIDER_HANDLE ProviderHandle,
                                          _In_ const NDIS_PD_COUNTER_PARAMETERS *CounterParameters,
                                          _Out_ NDIS_PD_COUNTER_HANDLE *CounterHandle);
typedef NDIS_PD_ALLOCATE_COUNTER *NDIS_PD_ALLOCATE_COUNTER_HANDLER;

_Function_class_(NDIS_PD_ALLOCATE_QUEUE)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS NDIS_PD_ALLOCATE_QUEUE(_In_ NDIS_PD_PROVIDER_HANDLE ProviderHandle,
                                        _In_ const NDIS_PD_QUEUE_PARAMETERS *QueueParameters,
                                        _Outptr_ NDIS_PD_QUEUE **NdisPDQueue);
typedef NDIS_PD_ALLOCATE_QUEUE *NDIS_PD_ALLOCATE_QUEUE_HANDLER;

_Function_class_(NDIS_PD_CLEAR_RECEIVE_FILTER)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void NDIS_PD_CLEAR_RECEIVE_FILTER(_In_ __drv_freesMem(Mem)
                                              NDIS_PD_FILTER_HANDLE FilterHandle);
typedef NDIS_PD_CLEAR_RECEIVE_FILTER *NDIS_PD_CLEAR_RECEIVE_FILTER_HANDLER;

_IRQL_requires_min_(PASSIVE_LEVEL)
_Function_class_(NDIS_PD_FLUSH_QUEUE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void NDIS_PD_FLUSH_QUEUE(_Inout_ NDIS_PD_QUEUE *Queue);
typedef NDIS_PD_FLUSH_QUEUE *NDIS_PD_FLUSH_QUEUE_HANDLER;

_Function_class_(NDIS_PD_FREE_COUNTER)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void NDIS_PD_FREE_COUNTER(_In_ __drv_freesMem(Mem) NDIS_PD_COUNTER_HANDLE CounterHandle);
typedef NDIS_PD_FREE_COUNTER *NDIS_PD_FREE_COUNTER_HANDLER;

_Function_class_(NDIS_PD_FREE_QUEUE)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void NDIS_PD_FREE_QUEUE(_In_ __drv_freesMem(Mem) NDIS_PD_QUEUE *NdisPDQueue);
typedef NDIS_PD_FREE_QUEUE *NDIS_PD_FREE_QUEUE_HANDLER;

_IRQL_requires_min_(PASSIVE_LEVEL)
_Function_class_(NDIS_PD_POST_AND_DRAIN_BUFFER_LIST)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void NDIS_PD_POST_AND_DRAIN_BUFFER_LIST(_Inout_ NDIS_PD_QUEUE *Queue,
                                                _Inout_ PD_BUFFER **PostBufferListHead,
                                                _Inout_ PD_BUFFER ***DrainBufferListTail,
                                                _In_ ULONG MaxDrainCount);
typedef NDIS_PD_POST_AND_DRAIN_BUFFER_LIST *NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_HANDLER;

_IRQL_requires_min_(PASSIVE_LEVEL)
_Function_class_(NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX(_Inout_ NDIS_PD_QUEUE *Queue,
                                                   _Inout_ NDIS_PD_POST_AND_DRAIN_ARG *Arg);
typedef NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX *NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX_HANDLER;

_Function_class_(NDIS_PD_PROVIDER_CONTROL)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS NDIS_PD_PROVIDER_CONTROL(_In_ NDIS_PD_PROVIDER_HANDLE ProviderHandle,
                                          _In_ NDIS_PD_CONTROL_TYPE ControlType,
                                          _In_ NDIS_PD_PROVIDER_CONTROL_CODE ControlCode,
                                          _In_reads_bytes_opt_(InBufferSize) PVOID InBuffer,
                                          _In_ ULONG InBufferSize,
                                          _Out_writes_bytes_to_opt_(OutBufferSize, *BytesReturned)
                                              PVOID OutBuffer,
                                          _In_ ULONG OutBufferSize, _Out_opt_ ULONG *BytesReturned);
typedef NDIS_PD_PROVIDER_CONTROL *NDIS_PD_PROVIDER_CONTROL_HANDLER;

_Function_class_(NDIS_PD_QUERY_COUNTER)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void NDIS_PD_QUERY_COUNTER(_In_ NDIS_PD_COUNTER_HANDLE CounterHandle,
                                   _Out_ NDIS_PD_COUNTER_VALUE *CounterValue);
typedef NDIS_PD_QUERY_COUNTER *NDIS_PD_QUERY_COUNTER_HANDLER;

_IRQL_requires_min_(PASSIVE_LEVEL)
_Function_class_(NDIS_PD_QUERY_QUEUE_DEPTH)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void NDIS_PD_QUERY_QUEUE_DEPTH(_In_ const NDIS_PD_QUEUE *Queue, _Out_ ULONG64 *Depth);
typedef NDIS_PD_QUERY_QUEUE_DEPTH *NDIS_PD_QUERY_QUEUE_DEPTH_HANDLER;

_Function_class_(NDIS_PD_QUEUE_CONTROL)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS
NDIS_PD_QUEUE_CONTROL(_Inout_ NDIS_PD_QUEUE *NdisPDQueue, _In_ NDIS_PD_CONTROL_TYPE ControlType,
                      _In_ NDIS_PD_QUEUE_CONTROL_CODE ControlCode,
                      _In_reads_bytes_opt_(InBufferSize) PVOID InBuffer, _In_ ULONG InBufferSize,
                      _Out_writes_bytes_to_opt_(OutBufferSize, *BytesReturned) PVOID OutBuffer,
                      _In_ ULONG OutBufferSize, _Out_opt_ ULONG *BytesReturned);
typedef NDIS_PD_QUEUE_CONTROL *NDIS_PD_QUEUE_CONTROL_HANDLER;

_Function_class_(NDIS_PD_RELEASE_RECEIVE_QUEUES)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void NDIS_PD_RELEASE_RECEIVE_QUEUES(_In_ NDIS_PD_PROVIDER_HANDLE ProviderHandle);
typedef NDIS_PD_RELEASE_RECEIVE_QUEUES *NDIS_PD_RELEASE_RECEIVE_QUEUES_HANDLER;

_Function_class_(NDIS_PD_REQUEST_DRAIN_NOTIFICATION)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef void NDIS_PD_REQUEST_DRAIN_NOTIFICATION(_Inout_ NDIS_PD_QUEUE *NdisPDQueue);
typedef NDIS_PD_REQUEST_DRAIN_NOTIFICATION *NDIS_PD_REQUEST_DRAIN_NOTIFICATION_HANDLER;

_Function_class_(NDIS_PD_SET_RECEIVE_FILTER)
_IRQL_requires_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS NDIS_PD_SET_RECEIVE_FILTER(_In_ NDIS_PD_PROVIDER_HANDLE ProviderHandle,
                                            _In_ const NDIS_PD_FILTER_PARAMETERS *FilterParameters,
                                            _Out_ NDIS_PD_FILTER_HANDLE *FilterHandle);
typedef NDIS_PD_SET_RECEIVE_FILTER *NDIS_PD_SET_RECEIVE_FILTER_HANDLER;

struct NDIS_PD_COUNTER_HANDLE__ {
    int unused;
};

struct NDIS_PD_FILTER_HANDLE__ {
    int unused;
};

struct NDIS_PD_PROVIDER_HANDLE__ {
    int unused;
};

struct DECLSPEC_ALIGN(8) _NDIS_PD_ACQUIRE_QUEUES_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
};

typedef struct _NDIS_PD_CLOSE_PROVIDER_PARAMETERS NDIS_PD_CLOSE_PROVIDER_PARAMETERS;
struct _NDIS_PD_CLOSE_PROVIDER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_PROVIDER_HANDLE ProviderHandle;
};

struct _NDIS_PD_COUNTER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    PCWSTR CounterName;
    NDIS_PD_COUNTER_TYPE Type;
};

typedef struct _NDIS_PD_FILTER_COUNTER NDIS_PD_FILTER_COUNTER;
struct _NDIS_PD_FILTER_COUNTER {
    ULONG64 PacketsMatched;
    ULONG64 BytesMatched;
};

typedef struct _NDIS_PD_RECEIVE_QUEUE_COUNTER NDIS_PD_RECEIVE_QUEUE_COUNTER;
struct _NDIS_PD_RECEIVE_QUEUE_COUNTER {
    ULONG64 PacketsReceived;
    ULONG64 BytesReceived;
    ULONG64 PacketsDropped;
};

typedef struct _NDIS_PD_TRANSMIT_QUEUE_COUNTER NDIS_PD_TRANSMIT_QUEUE_COUNTER;
struct _NDIS_PD_TRANSMIT_QUEUE_COUNTER {
    ULONG64 PacketsTransmitted;
    ULONG64 BytesTransmitted;
};

union _NDIS_PD_COUNTER_VALUE {
    NDIS_PD_RECEIVE_QUEUE_COUNTER ReceiveQueue;
    NDIS_PD_TRANSMIT_QUEUE_COUNTER TransmitQueue;
    NDIS_PD_FILTER_COUNTER Filter;
};

struct _NDIS_PD_FILTER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_PROFILE_ID MatchProfileId;
    ULONG Priority;
    NDIS_PD_COUNTER_HANDLE CounterHandle;
    NDIS_PD_QUEUE *TargetReceiveQueue;
    ULONG64 RxFilterContext;
    _Field_size_bytes_(HeaderGroupMatchArrayTotalSize) PUCHAR HeaderGroupMatchArray;
    ULONG HeaderGroupMatchArrayNumElements;
    ULONG HeaderGroupMatchArrayElementSize;
    ULONG HeaderGroupMatchArrayTotalSize;
};

typedef struct _NDIS_PD_OPEN_PROVIDER_PARAMETERS NDIS_PD_OPEN_PROVIDER_PARAMETERS;
struct _NDIS_PD_OPEN_PROVIDER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_PROVIDER_HANDLE ProviderHandle;
    const NDIS_PD_PROVIDER_DISPATCH *ProviderDispatch;
};

struct _NDIS_PD_POST_AND_DRAIN_ARG {
    PD_BUFFER *PostBufferListHead;
    PD_BUFFER **DrainBufferListTail;
    ULONG MaxDrainCount;
    ULONG DrainCount;
    ULONG PostCount;
    BOOLEAN QueueDepthThresholdReached;
};

struct _NDIS_PD_PROVIDER_DISPATCH {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_ALLOCATE_QUEUE_HANDLER NdisPDAllocateQueue;
    NDIS_PD_FREE_QUEUE_HANDLER NdisPDFreeQueue;
    NDIS_PD_ACQUIRE_RECEIVE_QUEUES_HANDLER NdisPDAcquireReceiveQueues;
    NDIS_PD_RELEASE_RECEIVE_QUEUES_HANDLER NdisPDReleaseReceiveQueues;
    NDIS_PD_ALLOCATE_COUNTER_HANDLER NdisPDAllocateCounter;
    NDIS_PD_FREE_COUNTER_HANDLER NdisPDFreeCounter;
    NDIS_PD_QUERY_COUNTER_HANDLER NdisPDQueryCounter;
    NDIS_PD_SET_RECEIVE_FILTER_HANDLER NdisPDSetReceiveFilter;
    NDIS_PD_CLEAR_RECEIVE_FILTER_HANDLER NdisPDClearReceiveFilter;
    NDIS_PD_REQUEST_DRAIN_NOTIFICATION_HANDLER NdisPDRequestDrainNotification;
    NDIS_PD_QUEUE_CONTROL_HANDLER NdisPDQueueControl;
    NDIS_PD_PROVIDER_CONTROL_HANDLER NdisPDProviderControl;
};

struct _NDIS_PD_QUEUE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    const NDIS_PD_QUEUE_DISPATCH *Dispatch;
    PVOID PDPlatformReserved[2];
    PVOID PDClientReserved[2];
};

struct _NDIS_PD_QUEUE_DISPATCH {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_HANDLER PDPostAndDrainBufferList;
    NDIS_PD_QUERY_QUEUE_DEPTH_HANDLER PDQueryQueueDepth;
    NDIS_PD_FLUSH_QUEUE_HANDLER PDFlushQueue;
    NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX_HANDLER PDPostAndDrainBufferListEx;
};

struct _NDIS_PD_QUEUE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_QUEUE_TYPE QueueType;
    ULONG QueueSize;
    ULONG ReceiveDataLength;
    GROUP_AFFINITY Affinity;
    ULONG TrafficClassId;
    ULONG MaximumPartialBufferCount;
    NDIS_PD_COUNTER_HANDLE CounterHandle;
};

typedef struct _PD_BUFFER_8021Q_INFO PD_BUFFER_8021Q_INFO;
struct _PD_BUFFER_8021Q_INFO {
    UINT16 UserPriority : 3;
    UINT16 CanonicalFormatId : 1;
    UINT16 VlanId : 12;
};

typedef struct _PD_BUFFER_VIRTUAL_SUBNET_INFO PD_BUFFER_VIRTUAL_SUBNET_INFO;
struct _PD_BUFFER_VIRTUAL_SUBNET_INFO {
    UINT32 VirtualSubnetId : 24;
    UINT32 Reserved : 8;
};

struct _PD_BUFFER {
    struct _PD_BUFFER *NextPDBuffer;
    struct _PD_BUFFER *NextPartialPDBuffer;
    PVOID PDClientReserved;
    _Field_size_bytes_(PDClientContextSize) PVOID PDClientContext;
    _Field_size_bytes_(DataBufferSize) PUCHAR DataBufferVirtualAddress;
    _Field_size_bytes_(DataBufferSize) DMA_LOGICAL_ADDRESS DataBufferDmaLogicalAddress;
    ULONG DataBufferSize;
    USHORT PDClientContextSize;
    USHORT Attributes;
    USHORT Flags;
    USHORT DataStart;
    ULONG DataLength;
    union {
        struct {
            union {
                ULONG64 RxFilterContext;
                ULONG64 GftFlowEntryId;
            };
            ULONG RxHashValue;
            union {
                struct {
                    ULONG RxIPHeaderChecksumSucceeded : 1;
                    ULONG RxTCPChecksumSucceeded : 1;
                    ULONG RxUDPChecksumSucceeded : 1;
                    ULONG RxIPHeaderChecksumFailed : 1;
                    ULONG RxTCPChecksumFailed : 1;
                    ULONG RxUDPChecksumFailed : 1;
                    ULONG RxHashComputed : 1;
                    ULONG RxHashWithL4PortNumbers : 1;
                    ULONG RxGftDirectionIngress : 1;
                    ULONG RxGftExceptionPacket : 1;
                    ULONG RxGftCopyPacket : 1;
                    ULONG RxGftSamplePacket : 1;
                    ULONG RxReserved1 : 4;
                    ULONG RxCoalescedSegCount : 16;
                    ULONG RxRscTcpTimestampDelta;
                };
                ULONG RxOffloads[2];
            };
            union {
                struct {
                    ULONG TxIsIPv4 : 1;
                    ULONG TxIsIPv6 : 1;
                    ULONG TxTransportHeaderOffset : 10;
                    ULONG TxMSS : 20;
                    ULONG TxComputeIPHeaderChecksum : 1;
                    ULONG TxComputeTCPChecksum : 1;
                    ULONG TxComputeUDPChecksum : 1;
                    ULONG TxIsEncapsulatedPacket : 1;
                    ULONG TxInnerPacketOffsetsValid : 1;
                    ULONG TxReserved1 : 11;
                    ULONG TxInnerFrameOffset : 8;
                    ULONG TxInnerIpHeaderRelativeOffset : 6;
                    ULONG TxInnerIsIPv6 : 1;
                    ULONG TxInnerTcpOptionsPresent : 1;
                };
                ULONG TxOffloads[2];
            };
            PD_BUFFER_VIRTUAL_SUBNET_INFO VirtualSubnetInfo;
            PD_BUFFER_8021Q_INFO Ieee8021qInfo;
            USHORT GftSourceVPortId;
            ULONG Reserved;
            UINT64 ProviderScratch;
        } MetaDataV0;
    };
};

EXTERN_C_END

#endif

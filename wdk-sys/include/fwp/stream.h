/*
 * Streams: classifying the bytes of TCP, and injecting into them.
 *
 * Stream data that was cloned is injected or discarded by FwpsDiscardClonedStreamData, once.
 */
#ifndef CWDK_FWP_STREAM_H
#define CWDK_FWP_STREAM_H

#include "wdm.h"
#include "ndis.h"
#include "fwp/inject.h"

#define FWPS_STREAM_FLAG_RECEIVE 1
#define FWPS_STREAM_FLAG_RECEIVE_EXPEDITED 2
#define FWPS_STREAM_FLAG_RECEIVE_DISCONNECT 4
#define FWPS_STREAM_FLAG_RECEIVE_ABORT 8
#define FWPS_STREAM_FLAG_RECEIVE_PUSH 0x10
#define FWPS_STREAM_FLAG_SEND 0x10000
#define FWPS_STREAM_FLAG_SEND_EXPEDITED 0x20000
#define FWPS_STREAM_FLAG_SEND_NODELAY 0x40000
#define FWPS_STREAM_FLAG_SEND_DISCONNECT 0x80000
#define FWPS_STREAM_FLAG_SEND_ABORT 0x100000

EXTERN_C_START

typedef struct FWPS_STREAM_DATA0_ FWPS_STREAM_DATA0;

typedef enum FWPS_STREAM_ACTION_TYPE_ {
    FWPS_STREAM_ACTION_NONE = 0,
    FWPS_STREAM_ACTION_NEED_MORE_DATA,
    FWPS_STREAM_ACTION_DROP_CONNECTION,
    FWPS_STREAM_ACTION_DEFER,
    FWPS_STREAM_ACTION_ALLOW_CONNECTION,
    FWPS_STREAM_ACTION_TYPE_MAX,
} FWPS_STREAM_ACTION_TYPE;

typedef struct FWPS_STREAM_CALLOUT_IO_PACKET0_ FWPS_STREAM_CALLOUT_IO_PACKET0;
struct FWPS_STREAM_CALLOUT_IO_PACKET0_ {
    FWPS_STREAM_DATA0 *streamData;
    SIZE_T missedBytes;
    UINT32 countBytesRequired;
    SIZE_T countBytesEnforced;
    FWPS_STREAM_ACTION_TYPE streamAction;
};

typedef struct FWPS_STREAM_DATA_OFFSET0_ FWPS_STREAM_DATA_OFFSET0;
struct FWPS_STREAM_DATA_OFFSET0_ {
    NET_BUFFER_LIST *netBufferList;
    NET_BUFFER *netBuffer;
    MDL *mdl;
    UINT32 mdlOffset;
    UINT32 netBufferOffset;
    SIZE_T streamDataOffset;
};

struct FWPS_STREAM_DATA0_ {
    UINT32 flags;
    FWPS_STREAM_DATA_OFFSET0 dataOffset;
    SIZE_T dataLength;
    NET_BUFFER_LIST *netBufferListChain;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsCloneStreamData0(_Inout_ FWPS_STREAM_DATA0 *calloutStreamData,
                                                    _In_opt_ NDIS_HANDLE netBufferListPoolHandle,
                                                    _In_opt_ NDIS_HANDLE netBufferPoolHandle,
                                                    _In_ ULONG allocateCloneFlags,
                                                    _Outptr_ _Out_owned_(netbuffer)
                                                        NET_BUFFER_LIST **netBufferListChain);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI
FwpsCopyStreamDataToBuffer0(_In_ const FWPS_STREAM_DATA0 *calloutStreamData,
                            _Inout_updates_bytes_to_(bytesToCopy, *bytesCopied) PVOID buffer,
                            _In_ SIZE_T bytesToCopy, _Out_ SIZE_T *bytesCopied);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsDiscardClonedStreamData0(_Inout_ _Consumes_(netbuffer)
                                                            NET_BUFFER_LIST *netBufferListChain,
                                                        _In_ UINT32 allocateCloneFlags,
                                                        _In_ BOOLEAN dispatchLevel);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsStreamContinue0(_In_ UINT64 flowId, _In_ UINT32 calloutId,
                                                   _In_ UINT16 layerId, _In_ UINT32 streamFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsStreamInjectAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags,
    _In_ UINT64 flowId, _In_ UINT32 calloutId, _In_ UINT16 layerId, _In_ UINT32 streamFlags,
    _Inout_opt_ _Consumes_on_success_(netbuffer) NET_BUFFER_LIST *netBufferList,
    _In_ SIZE_T dataLength, _In_ FWPS_INJECT_COMPLETE0 completionFn,
    _In_opt_ HANDLE completionContext);

EXTERN_C_END

#endif

/*
 * Static streams of endpoints.
 */
#ifndef CWDK_UCXSSTREAMS_H
#define CWDK_UCXSSTREAMS_H

#include "ucxobjects.h"
#include "ucxfuncenum.h"
#include <usb.h>

EXTERN_C_START

typedef struct _STREAM_INFO STREAM_INFO, *PSTREAM_INFO;

struct _STREAM_INFO {
    ULONG Size;
    WDFQUEUE WdfQueue;
    ULONG StreamId;
};

FORCEINLINE VOID STREAM_INFO_INIT(_Out_ PSTREAM_INFO StreamInfo, _In_ WDFQUEUE WdfQueue,
                                  _In_ ULONG StreamId) {
    RtlZeroMemory(StreamInfo, sizeof(*StreamInfo));
    StreamInfo->Size = sizeof(*StreamInfo);
    StreamInfo->WdfQueue = WdfQueue;
    StreamInfo->StreamId = StreamId;
}

typedef NTSTATUS (*PFN_UCXSTATICSTREAMSCREATE)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                               UCXENDPOINT Endpoint,
                                               PUCXSSTREAMS_INIT *StaticStreamsInit,
                                               PWDF_OBJECT_ATTRIBUTES Attributes,
                                               UCXSSTREAMS *StaticStreams);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcxStaticStreamsCreate(_In_ UCXENDPOINT Endpoint,
                                            _Inout_opt_ PUCXSSTREAMS_INIT *StaticStreamsInit,
                                            _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                            _Out_ UCXSSTREAMS *StaticStreams) {
    return ((PFN_UCXSTATICSTREAMSCREATE)UcxFunctions[UcxStaticStreamsCreateTableIndex])(
        UcxDriverGlobals, Endpoint, StaticStreamsInit, Attributes, StaticStreams);
}

typedef VOID (*PFN_UCXSTATICSTREAMSSETSTREAMINFO)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                                  UCXSSTREAMS StaticStreams,
                                                  PSTREAM_INFO StreamInfo);

FORCEINLINE VOID UcxStaticStreamsSetStreamInfo(_In_ UCXSSTREAMS StaticStreams,
                                               _In_ PSTREAM_INFO StreamInfo) {
    ((PFN_UCXSTATICSTREAMSSETSTREAMINFO)UcxFunctions[UcxStaticStreamsSetStreamInfoTableIndex])(
        UcxDriverGlobals, StaticStreams, StreamInfo);
}

EXTERN_C_END

#endif

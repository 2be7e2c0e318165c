/*
 * WAN miniports: lines up and down.
 */
#ifndef CWDK_NDIS_DRIVER_WAN_H
#define CWDK_NDIS_DRIVER_WAN_H

#include "wdm.h"
#include "ntddndis.h"
#include "ndis/driver/types.h"

EXTERN_C_START

typedef struct _NDIS_WAN_FRAGMENT NDIS_WAN_FRAGMENT, *PNDIS_WAN_FRAGMENT;
struct _NDIS_WAN_FRAGMENT {
    UCHAR RemoteAddress[6];
    UCHAR LocalAddress[6];
};

typedef struct _NDIS_WAN_GET_STATS NDIS_WAN_GET_STATS, *PNDIS_WAN_GET_STATS;
struct _NDIS_WAN_GET_STATS {
    UCHAR LocalAddress[6];
    ULONG BytesSent;
    ULONG BytesRcvd;
    ULONG FramesSent;
    ULONG FramesRcvd;
    ULONG CRCErrors;
    ULONG TimeoutErrors;
    ULONG AlignmentErrors;
    ULONG SerialOverrunErrors;
    ULONG FramingErrors;
    ULONG BufferOverrunErrors;
    ULONG BytesTransmittedUncompressed;
    ULONG BytesReceivedUncompressed;
    ULONG BytesTransmittedCompressed;
    ULONG BytesReceivedCompressed;
};

typedef struct _NDIS_WAN_LINE_DOWN NDIS_WAN_LINE_DOWN, *PNDIS_WAN_LINE_DOWN;
struct _NDIS_WAN_LINE_DOWN {
    UCHAR RemoteAddress[6];
    UCHAR LocalAddress[6];
};

typedef struct _NDIS_WAN_LINE_UP NDIS_WAN_LINE_UP, *PNDIS_WAN_LINE_UP;
struct _NDIS_WAN_LINE_UP {
    ULONG LinkSpeed;
    ULONG MaximumTotalSize;
    NDIS_WAN_QUALITY Quality;
    USHORT SendWindow;
    UCHAR RemoteAddress[6];
    UCHAR LocalAddress[6];
    ULONG ProtocolBufferLength;
    PUCHAR ProtocolBuffer;
    USHORT ProtocolType;
    NDIS_STRING DeviceName;
};

EXTERN_C_END

#endif

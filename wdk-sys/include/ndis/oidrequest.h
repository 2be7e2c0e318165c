/*
 * Part of NDIS: oidrequest.
 */
#ifndef CWDK_NDIS_OIDREQUEST_H
#define CWDK_NDIS_OIDREQUEST_H

#include <wdm.h>
#include <ntddndis.h>
#include "ndis/mdlapi.h"

#define NDIS_OID_REQUEST_TIMEOUT_INFINITE 0
#define NDIS_OID_REQUEST_FLAGS_VPORT_ID_VALID 1
#define NDIS_OID_REQUEST_REVISION_1 1
#define NDIS_OID_REQUEST_REVISION_2 2
#define NDIS_OID_REQUEST_NDIS_RESERVED_SIZE 0x10

#define NDIS_SIZEOF_OID_REQUEST_REVISION_1 236ULL
#define NDIS_SIZEOF_OID_REQUEST_REVISION_2 248ULL

EXTERN_C_START

typedef struct _NDIS_OBJECT_HEADER NDIS_OBJECT_HEADER, *PNDIS_OBJECT_HEADER;
typedef struct _NDIS_OID_REQUEST NDIS_OID_REQUEST, *PNDIS_OID_REQUEST;
typedef unsigned int UINT;

typedef enum _NDIS_REQUEST_TYPE {
    NdisRequestQueryInformation = 0,
    NdisRequestSetInformation,
    NdisRequestQueryStatistics,
    NdisRequestOpen,
    NdisRequestClose,
    NdisRequestSend,
    NdisRequestTransferData,
    NdisRequestReset,
    NdisRequestGeneric1,
    NdisRequestGeneric2,
    NdisRequestGeneric3,
    NdisRequestGeneric4,
    NdisRequestMethod,
} NDIS_REQUEST_TYPE,
    *PNDIS_REQUEST_TYPE;

struct _METHOD {
    NDIS_OID Oid;
    PVOID InformationBuffer;
    ULONG InputBufferLength;
    ULONG OutputBufferLength;
    ULONG MethodId;
    UINT BytesWritten;
    UINT BytesRead;
    UINT BytesNeeded;
};

struct _QUERY {
    NDIS_OID Oid;
    PVOID InformationBuffer;
    UINT InformationBufferLength;
    UINT BytesWritten;
    UINT BytesNeeded;
};

struct _SET {
    NDIS_OID Oid;
    PVOID InformationBuffer;
    UINT InformationBufferLength;
    UINT BytesRead;
    UINT BytesNeeded;
};

union _REQUEST_DATA {
    NDIS_OID Oid;
    struct _QUERY QUERY_INFORMATION;
    struct _SET SET_INFORMATION;
    struct _METHOD METHOD_INFORMATION;
};

struct _NDIS_OID_REQUEST {
    NDIS_OBJECT_HEADER Header;
    NDIS_REQUEST_TYPE RequestType;
    NDIS_PORT_NUMBER PortNumber;
    UINT Timeout;
    PVOID RequestId;
    NDIS_HANDLE RequestHandle;
    union _REQUEST_DATA DATA;
    UCHAR NdisReserved[128];
    UCHAR MiniportReserved[16];
    UCHAR SourceReserved[16];
    UCHAR SupportedRevision;
    UCHAR Reserved1;
    USHORT Reserved2;
    NDIS_NIC_SWITCH_ID SwitchId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
    ULONG Flags;
};

EXTERN_C_END

#endif

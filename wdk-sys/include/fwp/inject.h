/*
 * Injection: sending and receiving packets from a callout, cloned or new.
 *
 * A handle from FwpsInjectionHandleCreate serves one address family and direction and is destroyed
 * when no injection is outstanding. A clone is freed in the completion function; a failed injection
 * never calls it, so the caller frees. Packets of one's own are recognized by
 * FwpsQueryPacketInjectionState, so that they are not classified twice.
 */
#ifndef CWDK_FWP_INJECT_H
#define CWDK_FWP_INJECT_H

#include "wdm.h"
#include "ws2def.h"
#include "netiodef.h"
#include "ntddndis.h"
#include "ndis.h"
#include "fwptypes.h"
#include "fwp/metadata.h"

#define FWPS_INJECTION_TYPE_STREAM 1
#define FWPS_INJECTION_TYPE_TRANSPORT 2
#define FWPS_INJECTION_TYPE_NETWORK 4
#define FWPS_INJECTION_TYPE_FORWARD 8
#define FWPS_INJECTION_TYPE_L2 0x10
#define FWPS_INJECTION_TYPE_VSWITCH_TRANSPORT 0x20

#define FWPS_PACKET_LIST_INFORMATION_QUERY_INBOUND 1
#define FWPS_PACKET_LIST_INFORMATION_QUERY_OUTBOUND 2
#define FWPS_PACKET_LIST_INFORMATION_QUERY_INVALID_MASK 3
#define FWPS_PACKET_LIST_INFORMATION_QUERY_IPSEC 4
#define FWPS_PACKET_LIST_INFORMATION_QUERY_FWP 8
#define FWPS_PACKET_LIST_INFORMATION_QUERY_ALL_INBOUND 0xFFFFFFFDU
#define FWPS_PACKET_LIST_INFORMATION_QUERY_ALL_OUTBOUND 0xFFFFFFFEU

#define FWPS_SEND_INJECT_PRESERVE_IPID 1

EXTERN_C_START

typedef struct IPSEC_VIRTUAL_IF_TUNNEL_INFO0_ IPSEC_VIRTUAL_IF_TUNNEL_INFO0;
typedef struct _NET_BUFFER NET_BUFFER, *PNET_BUFFER;
typedef struct _NET_BUFFER_LIST NET_BUFFER_LIST, *PNET_BUFFER_LIST;

typedef enum FWPS_NET_BUFFER_LIST_EVENT_TYPE0_ {
    FWPS_NET_BUFFER_LIST_ENTERED_NETIO = 0,
    FWPS_NET_BUFFER_LIST_CLONED_BY_NETIO,
    FWPS_NET_BUFFER_LIST_CLONED_VIA_WFP_API,
    FWPS_NET_BUFFER_LIST_DUPLICATED_BY_NETIO,
    FWPS_NET_BUFFER_LIST_EXIT_NETIO,
    FWPS_NET_BUFFER_LIST_CONTEXT_REMOVED,
    FWPS_NET_BUFFER_LIST_NDIS_SEND_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_RECV_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_ETHERNET_SEND_COMPLETE = 6,
    FWPS_NET_BUFFER_LIST_NDIS_ETHERNET_RECV_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_NATIVE_SEND_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_NATIVE_RECV_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_VSWITCH_INGRESS_COMPLETE,
    FWPS_NET_BUFFER_LIST_NDIS_VSWITCH_EGRESS_COMPLETE,
    FWPS_NET_BUFFER_LIST_CLONED_BY_NDIS,
    FWPS_NET_BUFFER_LIST_REASSEMBLED_FRAGMENT,
    FWPS_NET_BUFFER_LIST_REASSEMBLY_COMPLETE,
} FWPS_NET_BUFFER_LIST_EVENT_TYPE0;

typedef enum FWPS_PACKET_INJECTION_STATE_ {
    FWPS_PACKET_NOT_INJECTED = 0,
    FWPS_PACKET_INJECTED_BY_SELF,
    FWPS_PACKET_INJECTED_BY_OTHER,
    FWPS_PACKET_PREVIOUSLY_INJECTED_BY_SELF,
    FWPS_PACKET_INJECTION_STATE_MAX,
} FWPS_PACKET_INJECTION_STATE;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*FWPS_INJECT_COMPLETE0)(_In_ void *context, _Inout_ NET_BUFFER_LIST *netBufferList,
                                      _In_ BOOLEAN dispatchLevel);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*FWPS_NET_BUFFER_LIST_NOTIFY_FN0)(_In_ FWPS_NET_BUFFER_LIST_EVENT_TYPE0 eventType,
                                                _Inout_opt_ NET_BUFFER_LIST *netBufferList,
                                                _Inout_opt_ NET_BUFFER_LIST *newNetBufferList,
                                                _In_ UINT16 layerId, _In_ UINT64 context,
                                                _In_ UINT64 contextTag);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_NET_BUFFER_LIST_NOTIFY_FN1)(_In_ FWPS_NET_BUFFER_LIST_EVENT_TYPE0 eventType,
                                                    _Inout_ NET_BUFFER_LIST *netBufferList,
                                                    _Inout_opt_ NET_BUFFER_LIST *newNetBufferList,
                                                    _In_ UINT16 layerId, _In_ UINT64 context,
                                                    _In_ UINT64 contextTag);

typedef struct FWPS_PACKET_LIST_FWP_INFORMATION0_ FWPS_PACKET_LIST_FWP_INFORMATION0;
struct FWPS_PACKET_LIST_FWP_INFORMATION0_ {
    unsigned int isReinjected : 1;
};

typedef struct FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0_
    FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0;
struct FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0_ {
    unsigned int isSecure : 1;
    unsigned int isTransportMode : 1;
    unsigned int isTunnelMode : 1;
    unsigned int isTransportModeVerified : 1;
    unsigned int isTunnelModeVerified : 1;
    unsigned int isDeTunneled : 1;
};

typedef struct FWPS_PACKET_LIST_OUTBOUND_IPSEC_INFORMATION0_
    FWPS_PACKET_LIST_OUTBOUND_IPSEC_INFORMATION0;
struct FWPS_PACKET_LIST_OUTBOUND_IPSEC_INFORMATION0_ {
    unsigned int isIPsecPolicyMatch : 1;
    unsigned int isTransportPolicyMatch : 1;
    unsigned int isTunnelPolicyMatch : 1;
    unsigned int isTunnelIPinIP : 1;
};

typedef struct FWPS_PACKET_LIST_IPSEC_INFORMATION0_ FWPS_PACKET_LIST_IPSEC_INFORMATION0;
struct FWPS_PACKET_LIST_IPSEC_INFORMATION0_ {
    union {
        FWPS_PACKET_LIST_INBOUND_IPSEC_INFORMATION0 inbound;
        FWPS_PACKET_LIST_OUTBOUND_IPSEC_INFORMATION0 outbound;
        UINT32 flags;
    };
};

typedef struct FWPS_PACKET_LIST_INFORMATION0_ FWPS_PACKET_LIST_INFORMATION0;
struct FWPS_PACKET_LIST_INFORMATION0_ {
    FWPS_PACKET_LIST_IPSEC_INFORMATION0 ipsecInformation;
    FWPS_PACKET_LIST_FWP_INFORMATION0 fwpInformation;
};

typedef struct FWPS_TRANSPORT_SEND_PARAMS0_ FWPS_TRANSPORT_SEND_PARAMS0;
struct FWPS_TRANSPORT_SEND_PARAMS0_ {
    UCHAR *remoteAddress;
    SCOPE_ID remoteScopeId;
    WSACMSGHDR *controlData;
    ULONG controlDataLength;
};

typedef struct FWPS_TRANSPORT_SEND_PARAMS1_ FWPS_TRANSPORT_SEND_PARAMS1;
struct FWPS_TRANSPORT_SEND_PARAMS1_ {
    UCHAR *remoteAddress;
    SCOPE_ID remoteScopeId;
    WSACMSGHDR *controlData;
    ULONG controlDataLength;
    UCHAR *headerIncludeHeader;
    ULONG headerIncludeHeaderLength;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsAllocateCloneNetBufferList0(
    _Inout_ NET_BUFFER_LIST *originalNetBufferList, _In_opt_ NDIS_HANDLE netBufferListPoolHandle,
    _In_opt_ NDIS_HANDLE netBufferPoolHandle, _In_ ULONG allocateCloneFlags,
    _Outptr_ _Out_owned_(netbuffer) NET_BUFFER_LIST **netBufferList);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsAllocateNetBufferAndNetBufferList0(
    _In_ NDIS_HANDLE poolHandle, _In_ USHORT contextSize, _In_ USHORT contextBackFill,
    _In_opt_ MDL *mdlChain, _In_ ULONG dataOffset, _In_ SIZE_T dataLength,
    _Outptr_ _Out_owned_(netbuffer) NET_BUFFER_LIST **netBufferList);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsConstructIpHeaderForTransportPacket0(
    _Inout_ NET_BUFFER_LIST *netBufferList, _In_ ULONG headerIncludeHeaderLength,
    _In_ ADDRESS_FAMILY addressFamily, _In_ const UCHAR *sourceAddress,
    _In_ const UCHAR *remoteAddress, _In_ IPPROTO nextProtocol, _In_opt_ UINT64 endpointHandle,
    _In_opt_ const WSACMSGHDR *controlData, _In_ ULONG controlDataLength, _In_ UINT32 flags,
    _Reserved_ PVOID reserved, _In_opt_ IF_INDEX interfaceIndex,
    _In_opt_ IF_INDEX subInterfaceIndex);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsDereferenceNetBufferList0(_Inout_ NET_BUFFER_LIST *netBufferList,
                                                         _In_ BOOLEAN dispatchLevel);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsFreeCloneNetBufferList0(_In_ _Consumes_(netbuffer)
                                                           NET_BUFFER_LIST *netBufferList,
                                                       _In_ ULONG freeCloneFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsFreeNetBufferList0(_In_ _Consumes_(netbuffer)
                                                      NET_BUFFER_LIST *netBufferList);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FwpsGetPacketListSecurityInformation0(_In_ NET_BUFFER_LIST *packetList, _In_ UINT32 queryFlags,
                                      _Inout_ FWPS_PACKET_LIST_INFORMATION0 *packetInformation);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FwpsInjectForwardAsync0(_In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext,
                        _In_ UINT32 flags, _In_ ADDRESS_FAMILY addressFamily,
                        _In_ COMPARTMENT_ID compartmentId, _In_ IF_INDEX interfaceIndex,
                        _Inout_ _Consumes_on_success_(netbuffer) NET_BUFFER_LIST *netBufferList,
                        _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsInjectMacReceiveAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags,
    _In_ UINT16 layerId, _In_ IF_INDEX interfaceIndex, _In_ NDIS_PORT_NUMBER NdisPortNumber,
    _Inout_ _Consumes_on_success_(netbuffer) NET_BUFFER_LIST *netBufferLists,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsInjectMacSendAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags,
    _In_ UINT16 layerId, _In_ IF_INDEX interfaceIndex, _In_ NDIS_PORT_NUMBER NdisPortNumber,
    _Inout_ _Consumes_on_success_(netbuffer) NET_BUFFER_LIST *netBufferLists,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsInjectNetworkReceiveAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags,
    _In_ COMPARTMENT_ID compartmentId, _In_ IF_INDEX interfaceIndex,
    _In_ IF_INDEX subInterfaceIndex,
    _Inout_ _Consumes_on_success_(netbuffer) NET_BUFFER_LIST *netBufferList,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsInjectNetworkSendAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT32 flags,
    _In_ COMPARTMENT_ID compartmentId,
    _Inout_ _Consumes_on_success_(netbuffer) NET_BUFFER_LIST *netBufferList,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsInjectTransportReceiveAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _Reserved_ PVOID reserved,
    _In_ UINT32 flags, _In_ ADDRESS_FAMILY addressFamily, _In_ COMPARTMENT_ID compartmentId,
    _In_ IF_INDEX interfaceIndex, _In_ IF_INDEX subInterfaceIndex,
    _Inout_ _Consumes_on_success_(netbuffer) NET_BUFFER_LIST *netBufferList,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsInjectTransportSendAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT64 endpointHandle,
    _In_ UINT32 flags, _In_opt_ FWPS_TRANSPORT_SEND_PARAMS0 *sendArgs,
    _In_ ADDRESS_FAMILY addressFamily, _In_ COMPARTMENT_ID compartmentId,
    _Inout_ _Consumes_on_success_(netbuffer) NET_BUFFER_LIST *netBufferList,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsInjectTransportSendAsync1(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _In_ UINT64 endpointHandle,
    _In_ UINT32 flags, _In_opt_ FWPS_TRANSPORT_SEND_PARAMS1 *sendArgs,
    _In_ ADDRESS_FAMILY addressFamily, _In_ COMPARTMENT_ID compartmentId,
    _Inout_ _Consumes_on_success_(netbuffer) NET_BUFFER_LIST *netBufferList,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsInjectionHandleCreate0(_In_opt_ ADDRESS_FAMILY addressFamily,
                                                          _In_ UINT32 flags,
                                                          _Out_ _Out_owned_(injection)
                                                              HANDLE *injectionHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsInjectionHandleDestroy0(_In_ _Consumes_(injection)
                                                               HANDLE injectionHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsNetBufferListAssociateContext0(
    _Inout_ NET_BUFFER_LIST *netBufferList, _In_ UINT16 layerId, _In_ UINT64 context,
    _In_ UINT64 contextTag, _In_ GUID *providerGuid, _Inout_ void *deviceObject,
    _In_ FWPS_NET_BUFFER_LIST_NOTIFY_FN0 notifyFn, _In_ UINT32 flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsNetBufferListAssociateContext1(
    _Inout_ NET_BUFFER_LIST *netBufferList, _In_ UINT16 layerId, _In_ UINT64 context,
    _In_ UINT64 contextTag, _In_ GUID *providerGuid, _Inout_ void *deviceObject,
    _In_ FWPS_NET_BUFFER_LIST_NOTIFY_FN1 notifyFn, _In_ UINT32 flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT UINT64 NTAPI FwpsNetBufferListGetTagForContext0(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsNetBufferListRemoveContext0(
    _Inout_opt_ NET_BUFFER_LIST *netBufferList, _In_ UINT64 contextTag, _In_ UINT32 flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsNetBufferListRetrieveContext0(
    _Inout_ NET_BUFFER_LIST *netBufferList, _In_ UINT64 contextTag, _In_ BOOLEAN removeContext,
    _In_ UINT32 flags, _Out_ UINT64 *context);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT FWPS_PACKET_INJECTION_STATE NTAPI FwpsQueryPacketInjectionState0(
    _In_ HANDLE injectionHandle, _In_ const NET_BUFFER_LIST *netBufferList,
    _Out_opt_ HANDLE *injectionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsReassembleForwardFragmentGroup0(
    _In_ ADDRESS_FAMILY addressFamily, _Inout_ NET_BUFFER_LIST *fragmentGroupNblChain,
    _In_opt_ NDIS_HANDLE netBufferAndNetBufferListPoolHandle, _In_ ULONG dataBackFill,
    _In_ ULONG flags, _Outptr_ NET_BUFFER_LIST **reassembledNbl);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsReferenceNetBufferList0(_Inout_ NET_BUFFER_LIST *netBufferList,
                                                       _In_ BOOLEAN intendToModify);

DECLSPEC_IMPORT NTSTATUS NTAPI
FwpsVirtualIfTunnelInfoGet0(_In_ const FWPS_INCOMING_METADATA_VALUES0 *metadata,
                            _Out_ IPSEC_VIRTUAL_IF_TUNNEL_INFO0 *virtualIfTunnelInfo);

DECLSPEC_IMPORT NTSTATUS NTAPI
FwpsVirtualIfTunnelInfoSet0(_Inout_ NET_BUFFER_LIST *netBufferList,
                            _In_ const IPSEC_VIRTUAL_IF_TUNNEL_INFO0 *virtualIfTunnelInfo);

EXTERN_C_END

#endif

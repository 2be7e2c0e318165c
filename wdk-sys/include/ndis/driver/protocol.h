/*
 * Protocols: binding to adapters, sending, receiving, requests.
 *
 * NdisOpenAdapterEx gives a binding; it may be used until NdisCloseAdapterEx, which waits for what
 * is outstanding. A net buffer list that was received without NDIS_RECEIVE_FLAGS_RESOURCES is
 * returned by NdisReturnNetBufferLists.
 */
#ifndef CWDK_NDIS_DRIVER_PROTOCOL_H
#define CWDK_NDIS_DRIVER_PROTOCOL_H

#include "wdm.h"
#include "minwindef.h"
#include "netiodef.h"
#include "ifdef.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"
#include "ndis/driver/packet_info.h"
#include "ndis/driver/status.h"
#include "ndis/driver/pnp.h"
#include "ndis/driver/miniport_attributes.h"
#include "ndis/driver/miniport.h"

#define NDIS_BIND_FAILED_NOTIFICATION_REVISION_1 1
#define NDIS_BIND_PARAMETERS_REVISION_1 1
#define NDIS_BIND_PARAMETERS_REVISION_2 2
#define NDIS_BIND_PARAMETERS_REVISION_3 3
#define NDIS_BIND_PARAMETERS_REVISION_4 4

#define NDIS_OPEN_PARAMETERS_REVISION_1 1
#define NDIS_OPEN_RECEIVE_NOT_REENTRANT 1

#define NDIS_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_1 1
#define NDIS_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_2 2
#define NDIS_PROTOCOL_DRIVER_SUPPORTS_CURRENT_MAC_ADDRESS_CHANGE 2
#define NDIS_PROTOCOL_DRIVER_SUPPORTS_L2_MTU_SIZE_CHANGE 4

#define NDIS_SIZEOF_NDIS_BIND_FAILED_NOTIFICATION_REVISION_1 0x10ULL
#define NDIS_SIZEOF_OPEN_PARAMETERS_REVISION_1 0x34ULL
#define NDIS_SIZEOF_OPEN_PARAMETERS_REVSION_1 0x34ULL
#define NDIS_SIZEOF_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_1 120ULL
#define NDIS_SIZEOF_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_2 0x80ULL
#define NDIS_SIZEOF_BIND_PARAMETERS_REVISION_1 248ULL
#define NDIS_SIZEOF_BIND_PARAMETERS_REVISION_2 0x100ULL
#define NDIS_SIZEOF_BIND_PARAMETERS_REVISION_3 0x118ULL
#define NDIS_SIZEOF_BIND_PARAMETERS_REVISION_4 312ULL

EXTERN_C_START

typedef struct _NDIS_BIND_PARAMETERS NDIS_BIND_PARAMETERS, *PNDIS_BIND_PARAMETERS;
typedef SET_OPTIONS PROTOCOL_SET_OPTIONS;

_Function_class_(PROTOCOL_BIND_ADAPTER_EX)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NDIS_STATUS PROTOCOL_BIND_ADAPTER_EX(_In_ NDIS_HANDLE ProtocolDriverContext,
                                             _In_ NDIS_HANDLE BindContext,
                                             _In_ PNDIS_BIND_PARAMETERS BindParameters);
typedef PROTOCOL_BIND_ADAPTER_EX *BIND_HANDLER_EX;

_Function_class_(PROTOCOL_CLOSE_ADAPTER_COMPLETE_EX)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void PROTOCOL_CLOSE_ADAPTER_COMPLETE_EX(_In_ NDIS_HANDLE ProtocolBindingContext);
typedef PROTOCOL_CLOSE_ADAPTER_COMPLETE_EX *CLOSE_ADAPTER_COMPLETE_HANDLER_EX;

_Function_class_(PROTOCOL_DIRECT_OID_REQUEST_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_DIRECT_OID_REQUEST_COMPLETE(_In_ NDIS_HANDLE ProtocolBindingContext,
                                                  _In_ PNDIS_OID_REQUEST OidRequest,
                                                  _In_ NDIS_STATUS Status);
typedef PROTOCOL_DIRECT_OID_REQUEST_COMPLETE *DIRECT_OID_REQUEST_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_NET_PNP_EVENT)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NDIS_STATUS
PROTOCOL_NET_PNP_EVENT(_In_ NDIS_HANDLE ProtocolBindingContext,
                       _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification);
typedef PROTOCOL_NET_PNP_EVENT *NET_PNP_EVENT_HANDLER;

_Function_class_(PROTOCOL_OID_REQUEST_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_OID_REQUEST_COMPLETE(_In_ NDIS_HANDLE ProtocolBindingContext,
                                           _In_ PNDIS_OID_REQUEST OidRequest,
                                           _In_ NDIS_STATUS Status);
typedef PROTOCOL_OID_REQUEST_COMPLETE *OID_REQUEST_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_OPEN_ADAPTER_COMPLETE_EX)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void PROTOCOL_OPEN_ADAPTER_COMPLETE_EX(_In_ NDIS_HANDLE ProtocolBindingContext,
                                               _In_ NDIS_STATUS Status);
typedef PROTOCOL_OPEN_ADAPTER_COMPLETE_EX *OPEN_ADAPTER_COMPLETE_HANDLER_EX;

_Function_class_(PROTOCOL_RECEIVE_NET_BUFFER_LISTS)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_RECEIVE_NET_BUFFER_LISTS(_In_ NDIS_HANDLE ProtocolBindingContext,
                                               _In_ PNET_BUFFER_LIST NetBufferLists,
                                               _In_ NDIS_PORT_NUMBER PortNumber,
                                               _In_ ULONG NumberOfNetBufferLists,
                                               _In_ ULONG ReceiveFlags);
typedef PROTOCOL_RECEIVE_NET_BUFFER_LISTS *RECEIVE_NET_BUFFER_LISTS_HANDLER;

_Function_class_(PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE(_In_ NDIS_HANDLE ProtocolBindingContext,
                                                     _In_ PNET_BUFFER_LIST NetBufferList,
                                                     _In_ ULONG SendCompleteFlags);
typedef PROTOCOL_SEND_NET_BUFFER_LISTS_COMPLETE *SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_STATUS_EX)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_STATUS_EX(_In_ NDIS_HANDLE ProtocolBindingContext,
                                _In_ PNDIS_STATUS_INDICATION StatusIndication);
typedef PROTOCOL_STATUS_EX *STATUS_HANDLER_EX;

_Function_class_(PROTOCOL_UNBIND_ADAPTER_EX)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NDIS_STATUS PROTOCOL_UNBIND_ADAPTER_EX(_In_ NDIS_HANDLE UnbindContext,
                                               _In_ NDIS_HANDLE ProtocolBindingContext);
typedef PROTOCOL_UNBIND_ADAPTER_EX *UNBIND_HANDLER_EX;

_Function_class_(PROTOCOL_UNINSTALL)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void PROTOCOL_UNINSTALL(VOID);
typedef PROTOCOL_UNINSTALL *UNINSTALL_PROTOCOL_HANDLER;

typedef struct _NDIS_BIND_FAILED_NOTIFICATION NDIS_BIND_FAILED_NOTIFICATION,
    *PNDIS_BIND_FAILED_NOTIFICATION;
struct _NDIS_BIND_FAILED_NOTIFICATION {
    NDIS_OBJECT_HEADER Header;
    NET_LUID MiniportNetLuid;
};

struct _NDIS_BIND_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING ProtocolSection;
    PNDIS_STRING AdapterName;
    PDEVICE_OBJECT PhysicalDeviceObject;
    NDIS_MEDIUM MediaType;
    ULONG MtuSize;
    ULONG64 MaxXmitLinkSpeed;
    ULONG64 XmitLinkSpeed;
    ULONG64 MaxRcvLinkSpeed;
    ULONG64 RcvLinkSpeed;
    NDIS_MEDIA_CONNECT_STATE MediaConnectState;
    NDIS_MEDIA_DUPLEX_STATE MediaDuplexState;
    ULONG LookaheadSize;
    PNDIS_PNP_CAPABILITIES PowerManagementCapabilities;
    ULONG SupportedPacketFilters;
    ULONG MaxMulticastListSize;
    USHORT MacAddressLength;
    UCHAR CurrentMacAddress[32];
    NDIS_PHYSICAL_MEDIUM PhysicalMediumType;
    PNDIS_RECEIVE_SCALE_CAPABILITIES RcvScaleCapabilities;
    NET_LUID BoundIfNetluid;
    NET_IFINDEX BoundIfIndex;
    NET_LUID LowestIfNetluid;
    NET_IFINDEX LowestIfIndex;
    NET_IF_ACCESS_TYPE AccessType;
    NET_IF_DIRECTION_TYPE DirectionType;
    NET_IF_CONNECTION_TYPE ConnectionType;
    NET_IFTYPE IfType;
    BOOLEAN IfConnectorPresent;
    PNDIS_PORT ActivePorts;
    ULONG DataBackFillSize;
    ULONG ContextBackFillSize;
    ULONG MacOptions;
    NET_IF_COMPARTMENT_ID CompartmentId;
    PNDIS_OFFLOAD DefaultOffloadConfiguration;
    PNDIS_TCP_CONNECTION_OFFLOAD TcpConnectionOffloadCapabilities;
    PNDIS_STRING BoundAdapterName;
    PNDIS_HD_SPLIT_CURRENT_CONFIG HDSplitCurrentConfig;
    PNDIS_RECEIVE_FILTER_CAPABILITIES ReceiveFilterCapabilities;
    PNDIS_PM_CAPABILITIES PowerManagementCapabilitiesEx;
    PNDIS_NIC_SWITCH_CAPABILITIES NicSwitchCapabilities;
    BOOLEAN NDKEnabled;
    PNDIS_NDK_CAPABILITIES NDKCapabilities;
    PNDIS_SRIOV_CAPABILITIES SriovCapabilities;
    PNDIS_NIC_SWITCH_INFO_ARRAY NicSwitchArray;
};

typedef struct _NDIS_OPEN_PARAMETERS NDIS_OPEN_PARAMETERS, *PNDIS_OPEN_PARAMETERS;
struct _NDIS_OPEN_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING AdapterName;
    PNDIS_MEDIUM MediumArray;
    UINT MediumArraySize;
    PUINT SelectedMediumIndex;
    PNET_FRAME_TYPE FrameTypeArray;
    UINT FrameTypeArraySize;
};

typedef struct _NDIS_PROTOCOL_DRIVER_CHARACTERISTICS NDIS_PROTOCOL_DRIVER_CHARACTERISTICS,
    *PNDIS_PROTOCOL_DRIVER_CHARACTERISTICS;
struct _NDIS_PROTOCOL_DRIVER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    UCHAR MajorDriverVersion;
    UCHAR MinorDriverVersion;
    ULONG Flags;
    NDIS_STRING Name;
    SET_OPTIONS_HANDLER SetOptionsHandler;
    BIND_HANDLER_EX BindAdapterHandlerEx;
    UNBIND_HANDLER_EX UnbindAdapterHandlerEx;
    OPEN_ADAPTER_COMPLETE_HANDLER_EX OpenAdapterCompleteHandlerEx;
    CLOSE_ADAPTER_COMPLETE_HANDLER_EX CloseAdapterCompleteHandlerEx;
    NET_PNP_EVENT_HANDLER NetPnPEventHandler;
    UNINSTALL_PROTOCOL_HANDLER UninstallHandler;
    OID_REQUEST_COMPLETE_HANDLER OidRequestCompleteHandler;
    STATUS_HANDLER_EX StatusHandlerEx;
    RECEIVE_NET_BUFFER_LISTS_HANDLER ReceiveNetBufferListsHandler;
    SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER SendNetBufferListsCompleteHandler;
    DIRECT_OID_REQUEST_COMPLETE_HANDLER DirectOidRequestCompleteHandler;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisAllocateCloneOidRequest(_In_ NDIS_HANDLE SourceHandle,
                                                        _In_ PNDIS_OID_REQUEST OidRequest,
                                                        UINT PoolTag,
                                                        _Outptr_ _Out_owned_(ndisobject)
                                                            PNDIS_OID_REQUEST *ClonedOidRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCancelDirectOidRequest(_In_ NDIS_HANDLE NdisBindingHandle,
                                                _In_ PVOID RequestId);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCancelOidRequest(_In_ NDIS_HANDLE NdisBindingHandle, _In_ PVOID RequestId);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCancelSendNetBufferLists(_In_ NDIS_HANDLE NdisBindingHandle,
                                                  _In_ PVOID CancelId);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisCloseAdapterEx(_In_ NDIS_HANDLE NdisBindingHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisCoOidRequest(_In_ NDIS_HANDLE NdisBindingHandle,
                                             _In_opt_ NDIS_HANDLE NdisAfHandle,
                                             _In_opt_ NDIS_HANDLE NdisVcHandle,
                                             _In_opt_ NDIS_HANDLE NdisPartyHandle,
                                             _Inout_ PNDIS_OID_REQUEST OidRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCompleteBindAdapterEx(_In_ NDIS_HANDLE BindAdapterContext,
                                               _In_ NDIS_STATUS Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCompleteUnbindAdapterEx(_In_ NDIS_HANDLE UnbindContext);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisDeregisterProtocolDriver(_In_ _Consumes_(registration)
                                                      NDIS_HANDLE NdisProtocolHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisDirectOidRequest(_In_ NDIS_HANDLE NdisBindingHandle,
                                                 _In_ PNDIS_OID_REQUEST OidRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFCancelDirectOidRequest(_In_ NDIS_HANDLE NdisFilterHandle,
                                                 _In_ PVOID RequestId);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFCancelOidRequest(_In_ NDIS_HANDLE NdisFilterHandle, _In_ PVOID RequestId);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisFDirectOidRequest(_In_ NDIS_HANDLE NdisFilterHandle,
                                                  _In_ PNDIS_OID_REQUEST OidRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisFOidRequest(_In_ NDIS_HANDLE NdisFilterHandle,
                                            _In_ PNDIS_OID_REQUEST OidRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisFSynchronousOidRequest(_In_ NDIS_HANDLE NdisFilterModuleHandle,
                                                       _In_ NDIS_OID_REQUEST *OidRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFreeCloneOidRequest(_In_ NDIS_HANDLE SourceHandle,
                                             _In_ _Consumes_(ndisobject) PNDIS_OID_REQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMCmOidRequest(_In_ NDIS_HANDLE NdisAfHandle,
                                              _In_opt_ NDIS_HANDLE NdisVcHandle,
                                              _In_opt_ NDIS_HANDLE NdisPartyHandle,
                                              _Inout_ PNDIS_OID_REQUEST NdisOidRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisOidRequest(_In_ NDIS_HANDLE NdisBindingHandle,
                                           _In_ PNDIS_OID_REQUEST OidRequest);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisOpenAdapterEx(_In_ NDIS_HANDLE NdisProtocolHandle,
                                              _In_ NDIS_HANDLE ProtocolBindingContext,
                                              _In_ PNDIS_OPEN_PARAMETERS OpenParameters,
                                              _In_ NDIS_HANDLE BindContext,
                                              _Out_ PNDIS_HANDLE NdisBindingHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisQueryAdapterInstanceName(_Out_ PNDIS_STRING pAdapterInstanceName,
                                                         _In_ NDIS_HANDLE NdisBindingHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisQueryBindInstanceName(_Out_ PNDIS_STRING pAdapterInstanceName,
                                                      _In_ NDIS_HANDLE BindingContext);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisReEnumerateProtocolBindings(_In_ NDIS_HANDLE NdisProtocolHandle);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS
NdisRegisterProtocolDriver(_In_opt_ NDIS_HANDLE ProtocolDriverContext,
                           _In_ PNDIS_PROTOCOL_DRIVER_CHARACTERISTICS ProtocolCharacteristics,
                           _Out_ _Out_owned_(registration) PNDIS_HANDLE NdisProtocolHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisReturnNetBufferLists(_In_ NDIS_HANDLE NdisBindingHandle,
                                              _In_ _Consumes_(netbuffer)
                                                  PNET_BUFFER_LIST NetBufferLists,
                                              _In_ ULONG ReturnFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisSendNetBufferLists(_In_ NDIS_HANDLE NdisBindingHandle,
                                            _In_ __drv_aliasesMem _Consumes_(netbuffer)
                                                PNET_BUFFER_LIST NetBufferLists,
                                            _In_ NDIS_PORT_NUMBER PortNumber, _In_ ULONG SendFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisSynchronousOidRequest(_In_ NDIS_HANDLE NdisBindingHandle,
                                                      _In_ NDIS_OID_REQUEST *OidRequest);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisUnbindAdapter(_In_ NDIS_HANDLE NdisBindingHandle);

EXTERN_C_END

#endif

/*
 * Connection-oriented NDIS (CoNDIS): call managers, clients, virtual circuits.
 *
 * A client opens an address family of a call manager and makes or takes calls on virtual circuits.
 * Each close call is answered by its ...Complete handler; nothing may be used after that.
 */
#ifndef CWDK_NDIS_DRIVER_CONNECTION_H
#define CWDK_NDIS_DRIVER_CONNECTION_H

#include "wdm.h"
#include "minwindef.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"
#include "ndis/driver/packet_info.h"
#include "ndis/driver/status.h"

#define BROADCAST_VC 8

#define CALL_PARAMETERS_CHANGED 2

#define CO_ADDRESS_FAMILY_Q2931 1UL
#define CO_ADDRESS_FAMILY_PSCHED 2UL
#define CO_ADDRESS_FAMILY_L2TP 3UL
#define CO_ADDRESS_FAMILY_IRDA 4UL
#define CO_ADDRESS_FAMILY_1394 5UL
#define CO_ADDRESS_FAMILY_PPP 6UL
#define CO_ADDRESS_FAMILY_INFINIBAND 7UL
#define CO_ADDRESS_FAMILY_TAPI 0x800UL
#define CO_ADDRESS_FAMILY_TAPI_PROXY 0x801UL
#define CO_ADDRESS_FAMILY_PROXY 0x80000000U

#define CO_SEND_FLAG_SET_DISCARD_ELIBILITY 1

#define ERRED_PACKET_INDICATION 1

#define INDICATE_END_OF_TX 0x20

#define INDICATE_ERRED_PACKETS 0x10

#define MULTIPOINT_VC 0x10

#define NDIS_CO_CALL_MANAGER_OPTIONAL_HANDLERS_REVISION_1 1
#define NDIS_CO_CLIENT_OPTIONAL_HANDLERS_REVISION_1 1

#define NDIS_MINIPORT_CO_CHARACTERISTICS_REVISION_1 1

#define NDIS_PROTOCOL_CO_CHARACTERISTICS_REVISION_1 1

#define NDIS_SIZEOF_PROTOCOL_CO_CHARACTERISTICS_REVISION_1 0x28ULL
#define NDIS_SIZEOF_MINIPORT_CO_CHARACTERISTICS_REVISION_1 0x38ULL
#define NDIS_SIZEOF_CO_CALL_MANAGER_OPTIONAL_HANDLERS_REVISION_1 0x88ULL
#define NDIS_SIZEOF_CO_CLIENT_OPTIONAL_HANDLERS_REVISION_1 0xA0ULL

#define PERMANENT_VC 1

#define QUERY_CALL_PARAMETERS 4

#define RECEIVE_VC 8

#define RECEIVE_TIME_INDICATION 1

#define RESERVE_RESOURCES_VC 0x40

#define ROUND_DOWN_FLOW 0x80

#define ROUND_UP_FLOW 0x100

#define TRANSMIT_VC 4

#define USE_TIME_STAMPS 2

EXTERN_C_START

typedef struct _CO_CALL_MANAGER_PARAMETERS CO_CALL_MANAGER_PARAMETERS, *PCO_CALL_MANAGER_PARAMETERS;
typedef struct _NDIS_CALL_MANAGER_CHARACTERISTICS *PNDIS_CALL_MANAGER_CHARACTERISTICS;
typedef struct _CO_CALL_PARAMETERS CO_CALL_PARAMETERS, *PCO_CALL_PARAMETERS;
typedef struct _CO_MEDIA_PARAMETERS CO_MEDIA_PARAMETERS, *PCO_MEDIA_PARAMETERS;

typedef struct {
    NDIS_AF AddressFamily;
    ULONG MajorVersion;
    ULONG MinorVersion;
} CO_ADDRESS_FAMILY, *PCO_ADDRESS_FAMILY;

_Function_class_(PROTOCOL_CO_AF_REGISTER_NOTIFY)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void PROTOCOL_CO_AF_REGISTER_NOTIFY(_In_ NDIS_HANDLE ProtocolBindingContext,
                                            _In_ PCO_ADDRESS_FAMILY AddressFamily);
typedef PROTOCOL_CO_AF_REGISTER_NOTIFY *CO_AF_REGISTER_NOTIFY_HANDLER;
typedef PROTOCOL_CO_AF_REGISTER_NOTIFY PROTCOL_CO_AF_REGISTER_NOTIFY;

_Function_class_(MINIPORT_CO_ACTIVATE_VC)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_CO_ACTIVATE_VC(_In_ NDIS_HANDLE MiniportVcContext,
                                            _Inout_ PCO_CALL_PARAMETERS CallParameters);
typedef MINIPORT_CO_ACTIVATE_VC *W_CO_ACTIVATE_VC_HANDLER;

_Function_class_(MINIPORT_CO_CREATE_VC)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_CO_CREATE_VC(_In_ NDIS_HANDLE MiniportAdapterContext,
                                          _In_ NDIS_HANDLE NdisVcHandle,
                                          _Out_ PNDIS_HANDLE MiniportVcContext);
typedef MINIPORT_CO_CREATE_VC *W_CO_CREATE_VC_HANDLER;

_Function_class_(MINIPORT_CO_DEACTIVATE_VC)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_CO_DEACTIVATE_VC(_In_ NDIS_HANDLE MiniportVcContext);
typedef MINIPORT_CO_DEACTIVATE_VC *W_CO_DEACTIVATE_VC_HANDLER;

_Function_class_(MINIPORT_CO_DELETE_VC)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_CO_DELETE_VC(_In_ NDIS_HANDLE MiniportVcContext);
typedef MINIPORT_CO_DELETE_VC *W_CO_DELETE_VC_HANDLER;

_Function_class_(MINIPORT_CO_OID_REQUEST)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_CO_OID_REQUEST(_In_ NDIS_HANDLE MiniportAdapterContext,
                                            _In_ NDIS_HANDLE MiniportVcContext,
                                            _Inout_ PNDIS_OID_REQUEST NdisRequest);
typedef MINIPORT_CO_OID_REQUEST *W_CO_OID_REQUEST_HANDLER;

_Function_class_(MINIPORT_CO_SEND_NET_BUFFER_LISTS)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void MINIPORT_CO_SEND_NET_BUFFER_LISTS(_In_ NDIS_HANDLE MiniportVcContext,
                                               _In_ PNET_BUFFER_LIST NetBufferLists,
                                               _In_ ULONG SendFlags);
typedef MINIPORT_CO_SEND_NET_BUFFER_LISTS *W_CO_SEND_NET_BUFFER_LISTS_HANDLER;

_Function_class_(PROTOCOL_CL_ADD_PARTY_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_ADD_PARTY_COMPLETE(_In_ NDIS_STATUS Status,
                                            _In_ NDIS_HANDLE ProtocolPartyContext,
                                            _In_ NDIS_HANDLE NdisPartyHandle,
                                            _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CL_ADD_PARTY_COMPLETE *CL_ADD_PARTY_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CL_CALL_CONNECTED)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_CALL_CONNECTED(_In_ NDIS_HANDLE ProtocolVcContext);
typedef PROTOCOL_CL_CALL_CONNECTED *CL_CALL_CONNECTED_HANDLER;

_Function_class_(PROTOCOL_CL_CLOSE_AF_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_CLOSE_AF_COMPLETE(_In_ NDIS_STATUS Status,
                                           _In_ NDIS_HANDLE ProtocolAfContext);
typedef PROTOCOL_CL_CLOSE_AF_COMPLETE *CL_CLOSE_AF_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CL_CLOSE_CALL_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_CLOSE_CALL_COMPLETE(_In_ NDIS_STATUS Status,
                                             _In_ NDIS_HANDLE ProtocolVcContext,
                                             _In_opt_ NDIS_HANDLE ProtocolPartyContext);
typedef PROTOCOL_CL_CLOSE_CALL_COMPLETE *CL_CLOSE_CALL_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CL_DEREGISTER_SAP_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_DEREGISTER_SAP_COMPLETE(_In_ NDIS_STATUS Status,
                                                 _In_ NDIS_HANDLE ProtocolSapContext);
typedef PROTOCOL_CL_DEREGISTER_SAP_COMPLETE *CL_DEREG_SAP_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CL_DROP_PARTY_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_DROP_PARTY_COMPLETE(_In_ NDIS_STATUS Status,
                                             _In_ NDIS_HANDLE ProtocolPartyContext);
typedef PROTOCOL_CL_DROP_PARTY_COMPLETE *CL_DROP_PARTY_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CL_INCOMING_CALL)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CL_INCOMING_CALL(_In_ NDIS_HANDLE ProtocolSapContext,
                                              _In_ NDIS_HANDLE ProtocolVcContext,
                                              _Inout_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CL_INCOMING_CALL *CL_INCOMING_CALL_HANDLER;

_Function_class_(PROTOCOL_CL_INCOMING_CALL_QOS_CHANGE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_INCOMING_CALL_QOS_CHANGE(_In_ NDIS_HANDLE ProtocolVcContext,
                                                  _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CL_INCOMING_CALL_QOS_CHANGE *CL_INCOMING_CALL_QOS_CHANGE_HANDLER;

_Function_class_(PROTOCOL_CL_INCOMING_CLOSE_CALL)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_INCOMING_CLOSE_CALL(_In_ NDIS_STATUS CloseStatus,
                                             _In_ NDIS_HANDLE ProtocolVcContext,
                                             _In_opt_ PVOID CloseData, _In_opt_ UINT Size);
typedef PROTOCOL_CL_INCOMING_CLOSE_CALL *CL_INCOMING_CLOSE_CALL_HANDLER;

_Function_class_(PROTOCOL_CL_INCOMING_DROP_PARTY)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_INCOMING_DROP_PARTY(_In_ NDIS_STATUS DropStatus,
                                             _In_ NDIS_HANDLE ProtocolPartyContext,
                                             _In_opt_ PVOID CloseData, _In_opt_ UINT Size);
typedef PROTOCOL_CL_INCOMING_DROP_PARTY *CL_INCOMING_DROP_PARTY_HANDLER;

_Function_class_(PROTOCOL_CL_MAKE_CALL_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_MAKE_CALL_COMPLETE(_In_ NDIS_STATUS Status,
                                            _In_ NDIS_HANDLE ProtocolVcContext,
                                            _In_opt_ NDIS_HANDLE NdisPartyHandle,
                                            _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CL_MAKE_CALL_COMPLETE *CL_MAKE_CALL_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CL_MODIFY_CALL_QOS_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_MODIFY_CALL_QOS_COMPLETE(_In_ NDIS_STATUS Status,
                                                  _In_ NDIS_HANDLE ProtocolVcContext,
                                                  _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CL_MODIFY_CALL_QOS_COMPLETE *CL_MODIFY_CALL_QOS_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CL_NOTIFY_CLOSE_AF)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CL_NOTIFY_CLOSE_AF(_In_ NDIS_HANDLE ClientAfContext);
typedef PROTOCOL_CL_NOTIFY_CLOSE_AF *CL_NOTIFY_CLOSE_AF_HANDLER;

_Function_class_(PROTOCOL_CL_OPEN_AF_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_OPEN_AF_COMPLETE(_In_ NDIS_STATUS Status,
                                          _In_ NDIS_HANDLE ProtocolAfContext,
                                          _In_ NDIS_HANDLE NdisAfHandle);
typedef PROTOCOL_CL_OPEN_AF_COMPLETE *CL_OPEN_AF_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CL_OPEN_AF_COMPLETE_EX)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void PROTOCOL_CL_OPEN_AF_COMPLETE_EX(_In_ NDIS_HANDLE ProtocolAfContext,
                                             _In_ NDIS_HANDLE NdisAfHandle,
                                             _In_ NDIS_STATUS Status);
typedef PROTOCOL_CL_OPEN_AF_COMPLETE_EX *CL_OPEN_AF_COMPLETE_HANDLER_EX;

typedef struct {
    ULONG SapType;
    ULONG SapLength;
    UCHAR Sap[1];
} CO_SAP, *PCO_SAP;

_Function_class_(PROTOCOL_CL_REGISTER_SAP_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CL_REGISTER_SAP_COMPLETE(_In_ NDIS_STATUS Status,
                                               _In_ NDIS_HANDLE ProtocolSapContext,
                                               _In_ PCO_SAP Sap, _In_ NDIS_HANDLE NdisSapHandle);
typedef PROTOCOL_CL_REGISTER_SAP_COMPLETE *CL_REG_SAP_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CM_ACTIVATE_VC_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CM_ACTIVATE_VC_COMPLETE(_In_ NDIS_STATUS Status,
                                              _In_ NDIS_HANDLE CallMgrVcContext,
                                              _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CM_ACTIVATE_VC_COMPLETE *CM_ACTIVATE_VC_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CM_ADD_PARTY)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_ADD_PARTY(_In_ NDIS_HANDLE CallMgrVcContext,
                                          _Inout_ PCO_CALL_PARAMETERS CallParameters,
                                          _In_ NDIS_HANDLE NdisPartyHandle,
                                          _Out_ PNDIS_HANDLE CallMgrPartyContext);
typedef PROTOCOL_CM_ADD_PARTY *CM_ADD_PARTY_HANDLER;

_Function_class_(PROTOCOL_CM_CLOSE_AF)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_CLOSE_AF(_In_ NDIS_HANDLE CallMgrAfContext);
typedef PROTOCOL_CM_CLOSE_AF *CM_CLOSE_AF_HANDLER;

_Function_class_(PROTOCOL_CM_CLOSE_CALL)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_CLOSE_CALL(_In_ NDIS_HANDLE CallMgrVcContext,
                                           _In_opt_ NDIS_HANDLE CallMgrPartyContext,
                                           _In_opt_ PVOID CloseData, _In_opt_ UINT Size);
typedef PROTOCOL_CM_CLOSE_CALL *CM_CLOSE_CALL_HANDLER;

_Function_class_(PROTOCOL_CM_DEACTIVATE_VC_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CM_DEACTIVATE_VC_COMPLETE(_In_ NDIS_STATUS Status,
                                                _In_ NDIS_HANDLE CallMgrVcContext);
typedef PROTOCOL_CM_DEACTIVATE_VC_COMPLETE *CM_DEACTIVATE_VC_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CM_DEREGISTER_SAP)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_DEREGISTER_SAP(_In_ NDIS_HANDLE CallMgrSapContext);
typedef PROTOCOL_CM_DEREGISTER_SAP *CM_DEREG_SAP_HANDLER;

_Function_class_(PROTOCOL_CM_DROP_PARTY)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_DROP_PARTY(_In_ NDIS_HANDLE CallMgrPartyContext,
                                           _In_opt_ PVOID CloseData, _In_opt_ UINT Size);
typedef PROTOCOL_CM_DROP_PARTY *CM_DROP_PARTY_HANDLER;

_Function_class_(PROTOCOL_CM_INCOMING_CALL_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CM_INCOMING_CALL_COMPLETE(_In_ NDIS_STATUS Status,
                                                _In_ NDIS_HANDLE CallMgrVcContext,
                                                _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CM_INCOMING_CALL_COMPLETE *CM_INCOMING_CALL_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CM_MAKE_CALL)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_MAKE_CALL(_In_ NDIS_HANDLE CallMgrVcContext,
                                          _Inout_ PCO_CALL_PARAMETERS CallParameters,
                                          _In_opt_ NDIS_HANDLE NdisPartyHandle,
                                          _Out_opt_ PNDIS_HANDLE CallMgrPartyContext);
typedef PROTOCOL_CM_MAKE_CALL *CM_MAKE_CALL_HANDLER;

_Function_class_(PROTOCOL_CM_MODIFY_QOS_CALL)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_MODIFY_QOS_CALL(_In_ NDIS_HANDLE CallMgrVcContext,
                                                _In_ PCO_CALL_PARAMETERS CallParameters);
typedef PROTOCOL_CM_MODIFY_QOS_CALL *CM_MODIFY_CALL_QOS_HANDLER;

_Function_class_(PROTOCOL_CM_NOTIFY_CLOSE_AF_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CM_NOTIFY_CLOSE_AF_COMPLETE(_In_ NDIS_HANDLE CallMgrAfContext,
                                                  _In_ NDIS_STATUS Status);
typedef PROTOCOL_CM_NOTIFY_CLOSE_AF_COMPLETE *CM_NOTIFY_CLOSE_AF_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CM_OPEN_AF)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_OPEN_AF(_In_ NDIS_HANDLE CallMgrBindingContext,
                                        _In_ PCO_ADDRESS_FAMILY AddressFamily,
                                        _In_ NDIS_HANDLE NdisAfHandle,
                                        _Out_ PNDIS_HANDLE CallMgrAfContext);
typedef PROTOCOL_CM_OPEN_AF *CM_OPEN_AF_HANDLER;

_Function_class_(PROTOCOL_CM_REG_SAP)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CM_REG_SAP(_In_ NDIS_HANDLE CallMgrAfContext, _In_ PCO_SAP Sap,
                                        _In_ NDIS_HANDLE NdisSapHandle,
                                        _Out_ PNDIS_HANDLE CallMgrSapContext);
typedef PROTOCOL_CM_REG_SAP *CM_REG_SAP_HANDLER;

_Function_class_(PROTOCOL_CO_CREATE_VC)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CO_CREATE_VC(_In_ NDIS_HANDLE ProtocolAfContext,
                                          _In_ NDIS_HANDLE NdisVcHandle,
                                          _Out_ PNDIS_HANDLE ProtocolVcContext);
typedef PROTOCOL_CO_CREATE_VC *CO_CREATE_VC_HANDLER;

_Function_class_(PROTOCOL_CO_DELETE_VC)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CO_DELETE_VC(_In_ NDIS_HANDLE ProtocolVcContext);
typedef PROTOCOL_CO_DELETE_VC *CO_DELETE_VC_HANDLER;

_Function_class_(PROTOCOL_CO_OID_REQUEST)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS PROTOCOL_CO_OID_REQUEST(_In_ NDIS_HANDLE ProtocolAfContext,
                                            _In_opt_ NDIS_HANDLE ProtocolVcContext,
                                            _In_opt_ NDIS_HANDLE ProtocolPartyContext,
                                            _Inout_ PNDIS_OID_REQUEST OidRequest);
typedef PROTOCOL_CO_OID_REQUEST *CO_OID_REQUEST_HANDLER;

_Function_class_(PROTOCOL_CO_OID_REQUEST_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CO_OID_REQUEST_COMPLETE(_In_opt_ NDIS_HANDLE ProtocolAfContext,
                                              _In_opt_ NDIS_HANDLE ProtocolVcContext,
                                              _In_opt_ NDIS_HANDLE ProtocolPartyContext,
                                              _In_ PNDIS_OID_REQUEST OidRequest,
                                              _In_ NDIS_STATUS Status);
typedef PROTOCOL_CO_OID_REQUEST_COMPLETE *CO_OID_REQUEST_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CO_RECEIVE_NET_BUFFER_LISTS)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CO_RECEIVE_NET_BUFFER_LISTS(_In_ NDIS_HANDLE ProtocolBindingContext,
                                                  _In_ NDIS_HANDLE ProtocolVcContext,
                                                  _In_ PNET_BUFFER_LIST NetBufferLists,
                                                  _In_ ULONG NumberOfNetBufferLists,
                                                  _In_ ULONG ReceiveFlags);
typedef PROTOCOL_CO_RECEIVE_NET_BUFFER_LISTS *CO_RECEIVE_NET_BUFFER_LISTS_HANDLER;

_Function_class_(PROTOCOL_CO_SEND_NET_BUFFER_LISTS_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CO_SEND_NET_BUFFER_LISTS_COMPLETE(_In_ NDIS_HANDLE ProtocolVcContext,
                                                        _In_ PNET_BUFFER_LIST NetBufferLists,
                                                        _In_ ULONG SendCompleteFlags);
typedef PROTOCOL_CO_SEND_NET_BUFFER_LISTS_COMPLETE *CO_SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER;

_Function_class_(PROTOCOL_CO_STATUS_EX)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void PROTOCOL_CO_STATUS_EX(_In_ NDIS_HANDLE ProtocolBindingContext,
                                   _In_ NDIS_HANDLE ProtocolVcContext,
                                   _In_ PNDIS_STATUS_INDICATION StatusIndication);
typedef PROTOCOL_CO_STATUS_EX *CO_STATUS_HANDLER_EX;
typedef struct _CO_ADDRESS CO_ADDRESS, *PCO_ADDRESS;
struct _CO_ADDRESS {
    ULONG AddressSize;
    UCHAR Address[1];
};

typedef struct _CO_ADDRESS_LIST CO_ADDRESS_LIST, *PCO_ADDRESS_LIST;
struct _CO_ADDRESS_LIST {
    ULONG NumberOfAddressesAvailable;
    ULONG NumberOfAddresses;
    CO_ADDRESS AddressList;
};

struct _CO_CALL_PARAMETERS {
    ULONG Flags;
    PCO_CALL_MANAGER_PARAMETERS CallMgrParameters;
    PCO_MEDIA_PARAMETERS MediaParameters;
};

typedef struct _CO_SPECIFIC_PARAMETERS CO_SPECIFIC_PARAMETERS, *PCO_SPECIFIC_PARAMETERS;
struct _CO_SPECIFIC_PARAMETERS {
    ULONG ParamType;
    ULONG Length;
    UCHAR Parameters[1];
};

struct _CO_MEDIA_PARAMETERS {
    ULONG Flags;
    ULONG ReceivePriority;
    ULONG ReceiveSizeHint;
    DECLSPEC_ALIGN(8) CO_SPECIFIC_PARAMETERS MediaSpecific;
};

typedef struct _CO_PVC CO_PVC, *PCO_PVC;
struct _CO_PVC {
    NDIS_HANDLE NdisAfHandle;
    CO_SPECIFIC_PARAMETERS PvcParameters;
};

typedef struct _NDIS_CO_CALL_MANAGER_OPTIONAL_HANDLERS NDIS_CO_CALL_MANAGER_OPTIONAL_HANDLERS,
    *PNDIS_CO_CALL_MANAGER_OPTIONAL_HANDLERS;
struct _NDIS_CO_CALL_MANAGER_OPTIONAL_HANDLERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Reserved;
    CO_CREATE_VC_HANDLER CmCreateVcHandler;
    CO_DELETE_VC_HANDLER CmDeleteVcHandler;
    CM_OPEN_AF_HANDLER CmOpenAfHandler;
    CM_CLOSE_AF_HANDLER CmCloseAfHandler;
    CM_REG_SAP_HANDLER CmRegisterSapHandler;
    CM_DEREG_SAP_HANDLER CmDeregisterSapHandler;
    CM_MAKE_CALL_HANDLER CmMakeCallHandler;
    CM_CLOSE_CALL_HANDLER CmCloseCallHandler;
    CM_INCOMING_CALL_COMPLETE_HANDLER CmIncomingCallCompleteHandler;
    CM_ADD_PARTY_HANDLER CmAddPartyHandler;
    CM_DROP_PARTY_HANDLER CmDropPartyHandler;
    CM_ACTIVATE_VC_COMPLETE_HANDLER CmActivateVcCompleteHandler;
    CM_DEACTIVATE_VC_COMPLETE_HANDLER CmDeactivateVcCompleteHandler;
    CM_MODIFY_CALL_QOS_HANDLER CmModifyCallQoSHandler;
    CO_OID_REQUEST_HANDLER CmOidRequestHandler;
    CO_OID_REQUEST_COMPLETE_HANDLER CmOidRequestCompleteHandler;
    CM_NOTIFY_CLOSE_AF_COMPLETE_HANDLER CmNotifyCloseAfCompleteHandler;
};

typedef struct _NDIS_CO_CLIENT_OPTIONAL_HANDLERS NDIS_CO_CLIENT_OPTIONAL_HANDLERS,
    *PNDIS_CO_CLIENT_OPTIONAL_HANDLERS;
struct _NDIS_CO_CLIENT_OPTIONAL_HANDLERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Reserved;
    CO_CREATE_VC_HANDLER ClCreateVcHandler;
    CO_DELETE_VC_HANDLER ClDeleteVcHandler;
    CO_OID_REQUEST_HANDLER ClOidRequestHandler;
    CO_OID_REQUEST_COMPLETE_HANDLER ClOidRequestCompleteHandler;
    CL_OPEN_AF_COMPLETE_HANDLER_EX ClOpenAfCompleteHandlerEx;
    CL_CLOSE_AF_COMPLETE_HANDLER ClCloseAfCompleteHandler;
    CL_REG_SAP_COMPLETE_HANDLER ClRegisterSapCompleteHandler;
    CL_DEREG_SAP_COMPLETE_HANDLER ClDeregisterSapCompleteHandler;
    CL_MAKE_CALL_COMPLETE_HANDLER ClMakeCallCompleteHandler;
    CL_MODIFY_CALL_QOS_COMPLETE_HANDLER ClModifyCallQoSCompleteHandler;
    CL_CLOSE_CALL_COMPLETE_HANDLER ClCloseCallCompleteHandler;
    CL_ADD_PARTY_COMPLETE_HANDLER ClAddPartyCompleteHandler;
    CL_DROP_PARTY_COMPLETE_HANDLER ClDropPartyCompleteHandler;
    CL_INCOMING_CALL_HANDLER ClIncomingCallHandler;
    CL_INCOMING_CALL_QOS_CHANGE_HANDLER ClIncomingCallQoSChangeHandler;
    CL_INCOMING_CLOSE_CALL_HANDLER ClIncomingCloseCallHandler;
    CL_INCOMING_DROP_PARTY_HANDLER ClIncomingDropPartyHandler;
    CL_CALL_CONNECTED_HANDLER ClCallConnectedHandler;
    CL_NOTIFY_CLOSE_AF_HANDLER ClNotifyCloseAfHandler;
};

typedef struct _NDIS_MINIPORT_CO_CHARACTERISTICS NDIS_MINIPORT_CO_CHARACTERISTICS,
    *PNDIS_MINIPORT_CO_CHARACTERISTICS;
struct _NDIS_MINIPORT_CO_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    W_CO_CREATE_VC_HANDLER CoCreateVcHandler;
    W_CO_DELETE_VC_HANDLER CoDeleteVcHandler;
    W_CO_ACTIVATE_VC_HANDLER CoActivateVcHandler;
    W_CO_DEACTIVATE_VC_HANDLER CoDeactivateVcHandler;
    W_CO_SEND_NET_BUFFER_LISTS_HANDLER CoSendNetBufferListsHandler;
    W_CO_OID_REQUEST_HANDLER CoOidRequestHandler;
};

typedef struct _NDIS_PROTOCOL_CO_CHARACTERISTICS NDIS_PROTOCOL_CO_CHARACTERISTICS,
    *PNDIS_PROTOCOL_CO_CHARACTERISTICS;
struct _NDIS_PROTOCOL_CO_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    CO_STATUS_HANDLER_EX CoStatusHandlerEx;
    CO_AF_REGISTER_NOTIFY_HANDLER CoAfRegisterNotifyHandler;
    CO_RECEIVE_NET_BUFFER_LISTS_HANDLER CoReceiveNetBufferListsHandler;
    CO_SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER CoSendNetBufferListsCompleteHandler;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisClAddParty(_In_ NDIS_HANDLE NdisVcHandle,
                                           _In_ NDIS_HANDLE ProtocolPartyContext,
                                           _Inout_ PCO_CALL_PARAMETERS CallParameters,
                                           _Out_ PNDIS_HANDLE NdisPartyHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisClCloseAddressFamily(_In_ NDIS_HANDLE NdisAfHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisClCloseCall(_In_ NDIS_HANDLE NdisVcHandle,
                                            _In_opt_ NDIS_HANDLE NdisPartyHandle,
                                            _In_reads_bytes_opt_(Size) PVOID Buffer,
                                            _In_ UINT Size);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisClDeregisterSap(_In_ NDIS_HANDLE NdisSapHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisClDropParty(_In_ NDIS_HANDLE NdisPartyHandle,
                                            _In_reads_bytes_opt_(Size) PVOID Buffer,
                                            _In_opt_ UINT Size);

_IRQL_requires_min_(DISPATCH_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisClGetProtocolVcContextFromTapiCallId(
    _In_ UNICODE_STRING TapiCallId, _Out_ PNDIS_HANDLE ProtocolVcContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisClIncomingCallComplete(_In_ NDIS_STATUS Status,
                                                _In_ NDIS_HANDLE NdisVcHandle,
                                                _In_ PCO_CALL_PARAMETERS CallParameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisClMakeCall(_In_ NDIS_HANDLE NdisVcHandle,
                                           _Inout_ PCO_CALL_PARAMETERS CallParameters,
                                           _In_opt_ NDIS_HANDLE ProtocolPartyContext,
                                           _Out_opt_ PNDIS_HANDLE NdisPartyHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisClModifyCallQoS(_In_ NDIS_HANDLE NdisVcHandle,
                                                _In_ PCO_CALL_PARAMETERS CallParameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisClNotifyCloseAddressFamilyComplete(_In_ NDIS_HANDLE NdisAfHandle,
                                                            _In_ NDIS_STATUS Status);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisClOpenAddressFamilyEx(_In_ NDIS_HANDLE NdisBindingHandle,
                                                      _In_ PCO_ADDRESS_FAMILY AddressFamily,
                                                      _In_ NDIS_HANDLE ClientAfContext,
                                                      _Out_ PNDIS_HANDLE NdisAfHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisClRegisterSap(_In_ NDIS_HANDLE NdisAfHandle,
                                              _In_ NDIS_HANDLE ProtocolSapContext, _In_ PCO_SAP Sap,
                                              _Out_ PNDIS_HANDLE NdisSapHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisCmActivateVc(_In_ NDIS_HANDLE NdisVcHandle,
                                             _Inout_ PCO_CALL_PARAMETERS CallParameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmAddPartyComplete(_In_ NDIS_STATUS Status,
                                            _In_ NDIS_HANDLE NdisPartyHandle,
                                            _In_opt_ NDIS_HANDLE CallMgrPartyContext,
                                            _In_ PCO_CALL_PARAMETERS CallParameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmCloseAddressFamilyComplete(_In_ NDIS_STATUS Status,
                                                      _In_ NDIS_HANDLE NdisAfHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmCloseCallComplete(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisVcHandle,
                                             _In_opt_ NDIS_HANDLE NdisPartyHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisCmDeactivateVc(_In_ NDIS_HANDLE NdisVcHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmDeregisterSapComplete(_In_ NDIS_STATUS Status,
                                                 _In_ NDIS_HANDLE NdisSapHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmDispatchCallConnected(_In_ NDIS_HANDLE NdisVcHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisCmDispatchIncomingCall(_In_ NDIS_HANDLE NdisSapHandle,
                                                       _In_ NDIS_HANDLE NdisVcHandle,
                                                       _In_ PCO_CALL_PARAMETERS CallParameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmDispatchIncomingCallQoSChange(_In_ NDIS_HANDLE NdisVcHandle,
                                                         _In_ PCO_CALL_PARAMETERS CallParameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmDispatchIncomingCloseCall(_In_ NDIS_STATUS CloseStatus,
                                                     _In_ NDIS_HANDLE NdisVcHandle,
                                                     _In_reads_bytes_opt_(Size) PVOID Buffer,
                                                     _In_ UINT Size);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmDispatchIncomingDropParty(_In_ NDIS_STATUS DropStatus,
                                                     _In_ NDIS_HANDLE NdisPartyHandle,
                                                     _In_reads_bytes_opt_(Size) PVOID Buffer,
                                                     _In_ UINT Size);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmDropPartyComplete(_In_ NDIS_STATUS Status,
                                             _In_ NDIS_HANDLE NdisPartyHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmMakeCallComplete(_In_ NDIS_STATUS Status, _In_ NDIS_HANDLE NdisVcHandle,
                                            _In_opt_ NDIS_HANDLE NdisPartyHandle,
                                            _In_opt_ NDIS_HANDLE CallMgrPartyContext,
                                            _In_ PCO_CALL_PARAMETERS CallParameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmModifyCallQoSComplete(_In_ NDIS_STATUS Status,
                                                 _In_ NDIS_HANDLE NdisVcHandle,
                                                 _In_ PCO_CALL_PARAMETERS CallParameters);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisCmNotifyCloseAddressFamily(_In_ NDIS_HANDLE NdisAfHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmOpenAddressFamilyComplete(_In_ NDIS_STATUS Status,
                                                     _In_ NDIS_HANDLE NdisAfHandle,
                                                     _In_ NDIS_HANDLE CallMgrAfContext);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisCmRegisterAddressFamilyEx(_In_ NDIS_HANDLE NdisBindingHandle,
                                                          _In_ PCO_ADDRESS_FAMILY AddressFamily);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCmRegisterSapComplete(_In_ NDIS_STATUS Status,
                                               _In_ NDIS_HANDLE NdisSapHandle,
                                               _In_ NDIS_HANDLE CallMgrSapContext);

_IRQL_requires_min_(DISPATCH_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisCoAssignInstanceName(_In_ NDIS_HANDLE NdisVcHandle,
                                                     _In_ PNDIS_STRING BaseInstanceName,
                                                     _Out_opt_ PNDIS_STRING VcInstanceName);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisCoCreateVc(_In_ NDIS_HANDLE NdisBindingHandle,
                                           _In_opt_ NDIS_HANDLE NdisAfHandle,
                                           _In_ NDIS_HANDLE ProtocolVcContext,
                                           _Inout_ PNDIS_HANDLE NdisVcHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisCoDeleteVc(_In_ NDIS_HANDLE NdisVcHandle);

_IRQL_requires_min_(DISPATCH_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisCoGetTapiCallId(_In_ NDIS_HANDLE NdisVcHandle,
                                                _Inout_ PVAR_STRING TapiCallId);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCoOidRequestComplete(_In_ NDIS_HANDLE NdisAfHandle,
                                              _In_opt_ NDIS_HANDLE NdisVcHandle,
                                              _In_opt_ NDIS_HANDLE NdisPartyHandle,
                                              _In_ PNDIS_OID_REQUEST OidRequest,
                                              _In_ NDIS_STATUS Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisCoSendNetBufferLists(_In_ NDIS_HANDLE NdisVcHandle,
                                              _In_ _Consumes_(netbuffer)
                                                  PNET_BUFFER_LIST NetBufferLists,
                                              _In_ ULONG SendFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMCmActivateVc(_In_ NDIS_HANDLE NdisVcHandle,
                                              _In_ PCO_CALL_PARAMETERS CallParameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMCmCreateVc(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                            _In_ NDIS_HANDLE NdisAfHandle,
                                            _In_ NDIS_HANDLE MiniportVcContext,
                                            _Out_ PNDIS_HANDLE NdisVcHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMCmDeactivateVc(_In_ NDIS_HANDLE NdisVcHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMCmDeleteVc(_In_ NDIS_HANDLE NdisVcHandle);

DECLSPEC_IMPORT NDIS_STATUS NdisMCmRegisterAddressFamily(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ PCO_ADDRESS_FAMILY AddressFamily,
    _In_ PNDIS_CALL_MANAGER_CHARACTERISTICS CmCharacteristics, UINT SizeOfCmCharacteristics);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisMCmRegisterAddressFamilyEx(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                                           _In_ PCO_ADDRESS_FAMILY AddressFamily);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMCoActivateVcComplete(_In_ NDIS_STATUS Status,
                                               _In_ NDIS_HANDLE NdisVcHandle,
                                               _In_ PCO_CALL_PARAMETERS CallParameters);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMCoDeactivateVcComplete(_In_ NDIS_STATUS Status,
                                                 _In_ NDIS_HANDLE NdisVcHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMCoIndicateReceiveNetBufferLists(_In_ NDIS_HANDLE NdisVcHandle,
                                                          _In_ PNET_BUFFER_LIST NetBufferLists,
                                                          ULONG NumberOfNetBufferLists,
                                                          ULONG CoReceiveFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMCoIndicateStatusEx(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                             _In_opt_ NDIS_HANDLE NdisVcHandle,
                                             _In_ PNDIS_STATUS_INDICATION StatusIndication);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMCoOidRequestComplete(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                               _In_ NDIS_HANDLE NdisMiniportVcHandle,
                                               _In_ PNDIS_OID_REQUEST Request,
                                               _In_ NDIS_STATUS Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMCoSendNetBufferListsComplete(_In_ NDIS_HANDLE NdisVcHandle,
                                                       _In_ _Consumes_(netbuffer)
                                                           PNET_BUFFER_LIST NetBufferLists,
                                                       ULONG SendCompleteFlags);

EXTERN_C_END

/* A miniport that is its own call manager answers by these names. */
#define NdisMCmOidRequestComplete(_AH_, _VH_, _PH_, _R_, _S_)                                      \
    NdisCoOidRequestComplete(_AH_, _VH_, _PH_, _R_, _S_)
#define NdisMCmOpenAddressFamilyComplete(_S_, _H_, _C_)                                            \
    NdisCmOpenAddressFamilyComplete(_S_, _H_, _C_)
#define NdisMCmCloseAddressFamilyComplete(_S_, _H_) NdisCmCloseAddressFamilyComplete(_S_, _H_)
#define NdisMCmNotifyCloseAddressFamily(_AH_) NdisCmNotifyCloseAddressFamily(_AH_)
#define NdisMCmRegisterSapComplete(_S_, _H_, _C_) NdisCmRegisterSapComplete(_S_, _H_, _C_)
#define NdisMCmDeregisterSapComplete(_S_, _H_) NdisCmDeregisterSapComplete(_S_, _H_)
#define NdisMCmMakeCallComplete(_S_, _VH_, _PH_, _CC_, _CP_)                                       \
    NdisCmMakeCallComplete(_S_, _VH_, _PH_, _CC_, _CP_)
#define NdisMCmModifyCallQoSComplete(_S_, _H_, _P_) NdisCmModifyCallQoSComplete(_S_, _H_, _P_)
#define NdisMCmCloseCallComplete(_S_, _VH_, _PH_) NdisCmCloseCallComplete(_S_, _VH_, _PH_)
#define NdisMCmAddPartyComplete(_S_, _H_, _C_, _P_) NdisCmAddPartyComplete(_S_, _H_, _C_, _P_)
#define NdisMCmDropPartyComplete(_S_, _H_) NdisCmDropPartyComplete(_S_, _H_)
#define NdisMCmDispatchIncomingCall(_SH_, _VH_, _CP_) NdisCmDispatchIncomingCall(_SH_, _VH_, _CP_)
#define NdisMCmDispatchCallConnected(_H_) NdisCmDispatchCallConnected(_H_)
#define NdisMCmDispatchIncomingCallQoSChange(_H_, _P_) NdisCmDispatchIncomingCallQoSChange(_H_, _P_)
#define NdisMCmDispatchIncomingCloseCall(_S_, _H_, _B_, _Z_)                                       \
    NdisCmDispatchIncomingCloseCall(_S_, _H_, _B_, _Z_)
#define NdisMCmDispatchIncomingDropParty(_S_, _H_, _B_, _Z_)                                       \
    NdisCmDispatchIncomingDropParty(_S_, _H_, _B_, _Z_)

#endif

/*
 * Filters: modules between protocol and miniport.
 *
 * A filter registers its handlers and is attached to each stack its INF asks for. A handler it
 * leaves out is bypassed. What it passes on, it hands over until it comes back; what it makes
 * itself, it recognizes by the source handle and never passes on as completed.
 */
#ifndef CWDK_NDIS_DRIVER_FILTER_H
#define CWDK_NDIS_DRIVER_FILTER_H

#include "wdm.h"
#include "netiodef.h"
#include "ifdef.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"
#include "ndis/driver/packet_info.h"
#include "ndis/driver/status.h"
#include "ndis/driver/pnp.h"
#include "ndis/driver/miniport_attributes.h"
#include "ndis/driver/restart.h"
#include "ndis/driver/extensible_switch.h"

#define NDIS_ENUM_FILTERS_REVISION_1 1

#define NDIS_FILTER_ATTACH_FLAGS_IGNORE_MANDATORY 1
#define NDIS_FILTER_ATTACH_PARAMETERS_REVISION_1 1
#define NDIS_FILTER_ATTACH_PARAMETERS_REVISION_2 2
#define NDIS_FILTER_ATTACH_PARAMETERS_REVISION_3 3
#define NDIS_FILTER_ATTACH_PARAMETERS_REVISION_4 4
#define NDIS_FILTER_ATTRIBUTES_REVISION_1 1
#define NDIS_FILTER_CHARACTERISTICS_REVISION_1 1
#define NDIS_FILTER_CHARACTERISTICS_REVISION_2 2
#define NDIS_FILTER_CHARACTERISTICS_REVISION_3 3
#define NDIS_FILTER_DRIVER_MANDATORY 1
#define NDIS_FILTER_DRIVER_SUPPORTS_CURRENT_MAC_ADDRESS_CHANGE 2
#define NDIS_FILTER_DRIVER_SUPPORTS_L2_MTU_SIZE_CHANGE 4
#define NDIS_FILTER_INTERFACE_IM_FILTER 1
#define NDIS_FILTER_INTERFACE_REVISION_1 1
#define NDIS_FILTER_INTERFACE_LW_FILTER 2
#define NDIS_FILTER_INTERFACE_REVISION_2 2
#define NDIS_FILTER_INTERFACE_SEND_BYPASS 4
#define NDIS_FILTER_INTERFACE_RECEIVE_BYPASS 8
#define NDIS_FILTER_PARTIAL_CHARACTERISTICS_REVISION_1 1

#define NDIS_SIZEOF_FILTER_ATTRIBUTES_REVISION_1 8ULL
#define NDIS_SIZEOF_FILTER_PARTIAL_CHARACTERISTICS_REVISION_1 0x30ULL
#define NDIS_SIZEOF_FILTER_INTERFACE_REVISION_1 0x40ULL
#define NDIS_SIZEOF_FILTER_INTERFACE_REVISION_2 0x40ULL
#define NDIS_SIZEOF_FILTER_ATTACH_PARAMETERS_REVISION_1 0xA4ULL
#define NDIS_SIZEOF_FILTER_ATTACH_PARAMETERS_REVISION_2 0xB0ULL
#define NDIS_SIZEOF_FILTER_ATTACH_PARAMETERS_REVISION_3 0xC8ULL
#define NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_1 0xC8ULL
#define NDIS_SIZEOF_FILTER_ATTACH_PARAMETERS_REVISION_4 0xE0ULL
#define NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_2 0xE0ULL
#define NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_3 240ULL
#define NDIS_SIZEOF_ENUM_FILTERS_REVISION_1 0x50ULL

EXTERN_C_START

typedef struct _NDIS_ENUM_FILTERS NDIS_ENUM_FILTERS, *PNDIS_ENUM_FILTERS;
typedef struct _NDIS_FILTER_ATTACH_PARAMETERS NDIS_FILTER_ATTACH_PARAMETERS,
    *PNDIS_FILTER_ATTACH_PARAMETERS;

typedef SET_OPTIONS FILTER_SET_OPTIONS;

_Function_class_(FILTER_ATTACH)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS FILTER_ATTACH(_In_ NDIS_HANDLE NdisFilterHandle,
                                  _In_ NDIS_HANDLE FilterDriverContext,
                                  _In_ PNDIS_FILTER_ATTACH_PARAMETERS AttachParameters);
typedef FILTER_ATTACH *FILTER_ATTACH_HANDLER;

_Function_class_(FILTER_CANCEL_DIRECT_OID_REQUEST)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void FILTER_CANCEL_DIRECT_OID_REQUEST(_In_ NDIS_HANDLE FilterModuleContext,
                                              _In_ PVOID RequestId);
typedef FILTER_CANCEL_DIRECT_OID_REQUEST *FILTER_CANCEL_DIRECT_OID_REQUEST_HANDLER;

_Function_class_(FILTER_CANCEL_OID_REQUEST)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void FILTER_CANCEL_OID_REQUEST(_In_ NDIS_HANDLE FilterModuleContext, _In_ PVOID RequestId);
typedef FILTER_CANCEL_OID_REQUEST *FILTER_CANCEL_OID_REQUEST_HANDLER;

_Function_class_(FILTER_CANCEL_SEND_NET_BUFFER_LISTS)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void FILTER_CANCEL_SEND_NET_BUFFER_LISTS(_In_ NDIS_HANDLE FilterModuleContext,
                                                 _In_ PVOID CancelId);
typedef FILTER_CANCEL_SEND_NET_BUFFER_LISTS *FILTER_CANCEL_SEND_HANDLER;

_Function_class_(FILTER_DETACH)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void FILTER_DETACH(_In_ __drv_freesMem(Mem) NDIS_HANDLE FilterModuleContext);
typedef FILTER_DETACH *FILTER_DETACH_HANDLER;

_Function_class_(FILTER_DEVICE_PNP_EVENT_NOTIFY)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void FILTER_DEVICE_PNP_EVENT_NOTIFY(_In_ NDIS_HANDLE FilterModuleContext,
                                            _In_ PNET_DEVICE_PNP_EVENT NetDevicePnPEvent);
typedef FILTER_DEVICE_PNP_EVENT_NOTIFY *FILTER_DEVICE_PNP_EVENT_NOTIFY_HANDLER;

_Function_class_(FILTER_DIRECT_OID_REQUEST)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS FILTER_DIRECT_OID_REQUEST(_In_ NDIS_HANDLE FilterModuleContext,
                                              _In_ PNDIS_OID_REQUEST OidRequest);
typedef FILTER_DIRECT_OID_REQUEST *FILTER_DIRECT_OID_REQUEST_HANDLER;

_Function_class_(FILTER_DIRECT_OID_REQUEST_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void FILTER_DIRECT_OID_REQUEST_COMPLETE(_In_ NDIS_HANDLE FilterModuleContext,
                                                _In_ PNDIS_OID_REQUEST OidRequest,
                                                _In_ NDIS_STATUS Status);
typedef FILTER_DIRECT_OID_REQUEST_COMPLETE *FILTER_DIRECT_OID_REQUEST_COMPLETE_HANDLER;

_Function_class_(FILTER_NET_PNP_EVENT)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS FILTER_NET_PNP_EVENT(_In_ NDIS_HANDLE FilterModuleContext,
                                         _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification);
typedef FILTER_NET_PNP_EVENT *FILTER_NET_PNP_EVENT_HANDLER;

_Function_class_(FILTER_OID_REQUEST)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS FILTER_OID_REQUEST(_In_ NDIS_HANDLE FilterModuleContext,
                                       _In_ PNDIS_OID_REQUEST OidRequest);
typedef FILTER_OID_REQUEST *FILTER_OID_REQUEST_HANDLER;

_Function_class_(FILTER_OID_REQUEST_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void FILTER_OID_REQUEST_COMPLETE(_In_ NDIS_HANDLE FilterModuleContext,
                                         _In_ PNDIS_OID_REQUEST OidRequest,
                                         _In_ NDIS_STATUS Status);
typedef FILTER_OID_REQUEST_COMPLETE *FILTER_OID_REQUEST_COMPLETE_HANDLER;

_Function_class_(FILTER_PAUSE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS FILTER_PAUSE(_In_ NDIS_HANDLE FilterModuleContext,
                                 _In_ PNDIS_FILTER_PAUSE_PARAMETERS PauseParameters);
typedef FILTER_PAUSE *FILTER_PAUSE_HANDLER;

_Function_class_(FILTER_RECEIVE_NET_BUFFER_LISTS)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void FILTER_RECEIVE_NET_BUFFER_LISTS(_In_ NDIS_HANDLE FilterModuleContext,
                                             _In_ PNET_BUFFER_LIST NetBufferLists,
                                             _In_ NDIS_PORT_NUMBER PortNumber,
                                             _In_ ULONG NumberOfNetBufferLists,
                                             _In_ ULONG ReceiveFlags);
typedef FILTER_RECEIVE_NET_BUFFER_LISTS *FILTER_RECEIVE_NET_BUFFER_LISTS_HANDLER;

_Function_class_(FILTER_RESTART)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS FILTER_RESTART(_In_ NDIS_HANDLE FilterModuleContext,
                                   _In_ PNDIS_FILTER_RESTART_PARAMETERS RestartParameters);
typedef FILTER_RESTART *FILTER_RESTART_HANDLER;

_Function_class_(FILTER_RETURN_NET_BUFFER_LISTS)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void FILTER_RETURN_NET_BUFFER_LISTS(_In_ NDIS_HANDLE FilterModuleContext,
                                            _In_ PNET_BUFFER_LIST NetBufferLists,
                                            _In_ ULONG ReturnFlags);
typedef FILTER_RETURN_NET_BUFFER_LISTS *FILTER_RETURN_NET_BUFFER_LISTS_HANDLER;

_Function_class_(FILTER_SEND_NET_BUFFER_LISTS)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void FILTER_SEND_NET_BUFFER_LISTS(_In_ NDIS_HANDLE FilterModuleContext,
                                          _In_ PNET_BUFFER_LIST NetBufferList,
                                          _In_ NDIS_PORT_NUMBER PortNumber, _In_ ULONG SendFlags);
typedef FILTER_SEND_NET_BUFFER_LISTS *FILTER_SEND_NET_BUFFER_LISTS_HANDLER;

_Function_class_(FILTER_SEND_NET_BUFFER_LISTS_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void FILTER_SEND_NET_BUFFER_LISTS_COMPLETE(_In_ NDIS_HANDLE FilterModuleContext,
                                                   _In_ PNET_BUFFER_LIST NetBufferList,
                                                   _In_ ULONG SendCompleteFlags);
typedef FILTER_SEND_NET_BUFFER_LISTS_COMPLETE *FILTER_SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER;

_Function_class_(FILTER_SET_MODULE_OPTIONS)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS FILTER_SET_MODULE_OPTIONS(_In_ NDIS_HANDLE FilterModuleContext);
typedef FILTER_SET_MODULE_OPTIONS *FILTER_SET_FILTER_MODULE_OPTIONS_HANDLER;

_Function_class_(FILTER_STATUS)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void FILTER_STATUS(_In_ NDIS_HANDLE FilterModuleContext,
                           _In_ PNDIS_STATUS_INDICATION StatusIndication);
typedef FILTER_STATUS *FILTER_STATUS_HANDLER;

_Function_class_(FILTER_SYNCHRONOUS_OID_REQUEST)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NDIS_STATUS FILTER_SYNCHRONOUS_OID_REQUEST(_In_ NDIS_HANDLE FilterModuleContext,
                                                   _Inout_ NDIS_OID_REQUEST *OidRequest,
                                                   _Outptr_result_maybenull_ PVOID *CallContext);
typedef FILTER_SYNCHRONOUS_OID_REQUEST *FILTER_SYNCHRONOUS_OID_REQUEST_HANDLER;

_Function_class_(FILTER_SYNCHRONOUS_OID_REQUEST_COMPLETE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void FILTER_SYNCHRONOUS_OID_REQUEST_COMPLETE(_In_ NDIS_HANDLE FilterModuleContext,
                                                     _Inout_ NDIS_OID_REQUEST *OidRequest,
                                                     _Inout_ NDIS_STATUS *Status,
                                                     _In_ PVOID CallContext);
typedef FILTER_SYNCHRONOUS_OID_REQUEST_COMPLETE *FILTER_SYNCHRONOUS_OID_REQUEST_COMPLETE_HANDLER;
typedef struct _NDIS_FILTER_INTERFACE NDIS_FILTER_INTERFACE, *PNDIS_FILTER_INTERFACE;
struct _NDIS_FILTER_INTERFACE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG FilterType;
    ULONG FilterRunType;
    NET_IFINDEX IfIndex;
    NET_LUID NetLuid;
    NDIS_STRING FilterClass;
    NDIS_STRING FilterInstanceName;
};

struct _NDIS_ENUM_FILTERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG NumberOfFilters;
    ULONG OffsetFirstFilter;
    NDIS_FILTER_INTERFACE Filter[1];
};

struct _NDIS_FILTER_ATTACH_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    NET_IFINDEX IfIndex;
    NET_LUID NetLuid;
    PNDIS_STRING FilterModuleGuidName;
    NET_IFINDEX BaseMiniportIfIndex;
    PNDIS_STRING BaseMiniportInstanceName;
    PNDIS_STRING BaseMiniportName;
    NDIS_MEDIA_CONNECT_STATE MediaConnectState;
    NET_IF_MEDIA_DUPLEX_STATE MediaDuplexState;
    ULONG64 XmitLinkSpeed;
    ULONG64 RcvLinkSpeed;
    NDIS_MEDIUM MiniportMediaType;
    NDIS_PHYSICAL_MEDIUM MiniportPhysicalMediaType;
    NDIS_HANDLE MiniportMediaSpecificAttributes;
    PNDIS_OFFLOAD DefaultOffloadConfiguration;
    USHORT MacAddressLength;
    UCHAR CurrentMacAddress[32];
    NET_LUID BaseMiniportNetLuid;
    NET_IFINDEX LowerIfIndex;
    NET_LUID LowerIfNetLuid;
    ULONG Flags;
    PNDIS_HD_SPLIT_CURRENT_CONFIG HDSplitCurrentConfig;
    PNDIS_RECEIVE_FILTER_CAPABILITIES ReceiveFilterCapabilities;
    PDEVICE_OBJECT MiniportPhysicalDeviceObject;
    PNDIS_NIC_SWITCH_CAPABILITIES NicSwitchCapabilities;
    BOOLEAN BaseMiniportIfConnectorPresent;
    PNDIS_SRIOV_CAPABILITIES SriovCapabilities;
    PNDIS_NIC_SWITCH_INFO_ARRAY NicSwitchArray;
};

typedef struct _NDIS_FILTER_ATTRIBUTES NDIS_FILTER_ATTRIBUTES, *PNDIS_FILTER_ATTRIBUTES;
struct _NDIS_FILTER_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
};

typedef struct _NDIS_FILTER_DRIVER_CHARACTERISTICS NDIS_FILTER_DRIVER_CHARACTERISTICS,
    *PNDIS_FILTER_DRIVER_CHARACTERISTICS;
struct _NDIS_FILTER_DRIVER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    UCHAR MajorDriverVersion;
    UCHAR MinorDriverVersion;
    ULONG Flags;
    NDIS_STRING FriendlyName;
    NDIS_STRING UniqueName;
    NDIS_STRING ServiceName;
    SET_OPTIONS_HANDLER SetOptionsHandler;
    FILTER_SET_FILTER_MODULE_OPTIONS_HANDLER SetFilterModuleOptionsHandler;
    FILTER_ATTACH_HANDLER AttachHandler;
    FILTER_DETACH_HANDLER DetachHandler;
    FILTER_RESTART_HANDLER RestartHandler;
    FILTER_PAUSE_HANDLER PauseHandler;
    FILTER_SEND_NET_BUFFER_LISTS_HANDLER SendNetBufferListsHandler;
    FILTER_SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER SendNetBufferListsCompleteHandler;
    FILTER_CANCEL_SEND_HANDLER CancelSendNetBufferListsHandler;
    FILTER_RECEIVE_NET_BUFFER_LISTS_HANDLER ReceiveNetBufferListsHandler;
    FILTER_RETURN_NET_BUFFER_LISTS_HANDLER ReturnNetBufferListsHandler;
    FILTER_OID_REQUEST_HANDLER OidRequestHandler;
    FILTER_OID_REQUEST_COMPLETE_HANDLER OidRequestCompleteHandler;
    FILTER_CANCEL_OID_REQUEST_HANDLER CancelOidRequestHandler;
    FILTER_DEVICE_PNP_EVENT_NOTIFY_HANDLER DevicePnPEventNotifyHandler;
    FILTER_NET_PNP_EVENT_HANDLER NetPnPEventHandler;
    FILTER_STATUS_HANDLER StatusHandler;
    FILTER_DIRECT_OID_REQUEST_HANDLER DirectOidRequestHandler;
    FILTER_DIRECT_OID_REQUEST_COMPLETE_HANDLER DirectOidRequestCompleteHandler;
    FILTER_CANCEL_DIRECT_OID_REQUEST_HANDLER CancelDirectOidRequestHandler;
    FILTER_SYNCHRONOUS_OID_REQUEST_HANDLER SynchronousOidRequestHandler;
    FILTER_SYNCHRONOUS_OID_REQUEST_COMPLETE_HANDLER SynchronousOidRequestCompleteHandler;
};

typedef struct _NDIS_FILTER_PARTIAL_CHARACTERISTICS NDIS_FILTER_PARTIAL_CHARACTERISTICS,
    *PNDIS_FILTER_PARTIAL_CHARACTERISTICS;
struct _NDIS_FILTER_PARTIAL_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    FILTER_SEND_NET_BUFFER_LISTS_HANDLER SendNetBufferListsHandler;
    FILTER_SEND_NET_BUFFER_LISTS_COMPLETE_HANDLER SendNetBufferListsCompleteHandler;
    FILTER_CANCEL_SEND_HANDLER CancelSendNetBufferListsHandler;
    FILTER_RECEIVE_NET_BUFFER_LISTS_HANDLER ReceiveNetBufferListsHandler;
    FILTER_RETURN_NET_BUFFER_LISTS_HANDLER ReturnNetBufferListsHandler;
};

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisEnumerateFilterModules(
    _In_ NDIS_HANDLE NdisHandle,
    _Out_writes_bytes_to_(InterfaceBufferLength, *BytesWritten) PVOID InterfaceBuffer,
    _In_ ULONG InterfaceBufferLength, _Out_ PULONG BytesNeeded, _Out_ PULONG BytesWritten);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFCancelSendNetBufferLists(_In_ NDIS_HANDLE NdisFilterHandle,
                                                   _In_ PVOID CancelId);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisFDeregisterFilterDriver(_In_ _Consumes_(registration)
                                                     NDIS_HANDLE NdisFilterDriverHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisFDevicePnPEventNotify(_In_ NDIS_HANDLE NdisFilterHandle,
                                               _In_ PNET_DEVICE_PNP_EVENT NetDevicePnPEvent);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFDirectOidRequestComplete(_In_ NDIS_HANDLE NdisFilterHandle,
                                                   _In_ PNDIS_OID_REQUEST OidRequest,
                                                   _In_ NDIS_STATUS Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisFGetOptionalSwitchHandlers(
    _In_ NDIS_HANDLE NdisFilterHandle, _Out_ PNDIS_SWITCH_CONTEXT NdisSwitchContext,
    _Inout_ PNDIS_SWITCH_OPTIONAL_HANDLERS NdisSwitchHandlers);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFIndicateReceiveNetBufferLists(_In_ NDIS_HANDLE NdisFilterHandle,
                                                        _In_ PNET_BUFFER_LIST NetBufferLists,
                                                        _In_ NDIS_PORT_NUMBER PortNumber,
                                                        _In_ ULONG NumberOfNetBufferLists,
                                                        _In_ ULONG ReceiveFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFIndicateStatus(_In_ NDIS_HANDLE NdisFilterHandle,
                                         _In_ PNDIS_STATUS_INDICATION StatusIndication);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisFNetPnPEvent(
    _In_ NDIS_HANDLE NdisFilterHandle, _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFOidRequestComplete(_In_ NDIS_HANDLE NdisFilterHandle,
                                             _In_ PNDIS_OID_REQUEST OidRequest,
                                             _In_ NDIS_STATUS Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFPauseComplete(_In_ NDIS_HANDLE NdisFilterHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisFRegisterFilterDriver(
    _In_ PDRIVER_OBJECT DriverObject, _In_opt_ NDIS_HANDLE FilterDriverContext,
    _In_ PNDIS_FILTER_DRIVER_CHARACTERISTICS FilterDriverCharacteristics,
    _Out_ _Out_owned_(registration) PNDIS_HANDLE NdisFilterDriverHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisFRestartComplete(_In_ NDIS_HANDLE NdisFilterHandle,
                                          _In_ NDIS_STATUS Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisFRestartFilter(_In_ NDIS_HANDLE NdisFilterHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFReturnNetBufferLists(_In_ NDIS_HANDLE NdisFilterHandle,
                                               _In_ _Consumes_(netbuffer)
                                                   PNET_BUFFER_LIST NetBufferLists,
                                               _In_ ULONG ReturnFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFSendNetBufferLists(_In_ NDIS_HANDLE NdisFilterHandle,
                                             _In_ __drv_aliasesMem _Consumes_(netbuffer)
                                                 PNET_BUFFER_LIST NetBufferList,
                                             _In_ NDIS_PORT_NUMBER PortNumber,
                                             _In_ ULONG SendFlags);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisFSendNetBufferListsComplete(_In_ NDIS_HANDLE NdisFilterHandle,
                                                     _In_ _Consumes_(netbuffer)
                                                         PNET_BUFFER_LIST NetBufferList,
                                                     _In_ ULONG SendCompleteFlags);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisFSetAttributes(
    _In_ NDIS_HANDLE NdisFilterHandle, _In_ __drv_aliasesMem NDIS_HANDLE FilterModuleContext,
    _In_ PNDIS_FILTER_ATTRIBUTES FilterAttributes);

EXTERN_C_END

#endif

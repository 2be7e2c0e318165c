/*
 * Miniports: the handlers a driver registers for its adapters, and what they call.
 *
 * DriverEntry registers the characteristics; MiniportInitializeEx sets attributes and leaves the
 * adapter paused; data flows between MiniportRestart and MiniportPause. Whatever was indicated up
 * comes back through MiniportReturnNetBufferLists, whatever was sent down is completed by
 * NdisMSendNetBufferListsComplete, exactly once each. A handler that returns NDIS_STATUS_PENDING is
 * followed by the ...Complete call of its name.
 */
#ifndef CWDK_NDIS_DRIVER_MINIPORT_H
#define CWDK_NDIS_DRIVER_MINIPORT_H

#include "wdm.h"
#include "minwindef.h"
#include "netiodef.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"
#include "ndis/driver/packet_info.h"
#include "ndis/driver/device.h"
#include "ndis/driver/pnp.h"
#include "ndis/driver/miniport_attributes.h"
#include "ndis/driver/restart.h"

EXTERN_C_START

typedef struct _NDIS_PD_QUEUE NDIS_PD_QUEUE;

EXTERN_C_END

#define NDIS_M_MAX_LOOKAHEAD 526

#define NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_1 1
#define NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2 2
#define NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_3 3
#define NDIS_MINIPORT_INIT_PARAMETERS_REVISION_1 1
#define NDIS_MINIPORT_PNP_CHARACTERISTICS_REVISION_1 1
#define NDIS_MINIPORT_SS_CHARACTERISTICS_REVISION_1 1

#define NDIS_SIZEOF_MINIPORT_SS_CHARACTERISTICS_REVISION_1 0x18ULL
#define NDIS_SIZEOF_MINIPORT_PNP_CHARACTERISTICS_REVISION_1 0x2CULL
#define NDIS_SIZEOF_MINIPORT_INIT_PARAMETER_REVISION_1 0x40ULL
#define NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_1 0x88ULL
#define NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_2 0x98ULL
#define NDIS_SIZEOF_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_3 0xA0ULL

#define NDIS_STATISTICS_XMIT_OK_SUPPORTED 1
#define NDIS_STATISTICS_XMIT_ERROR_SUPPORTED 4
#define NDIS_STATISTICS_XMIT_DISCARDS_SUPPORTED 0x8000000
#define NDIS_STATISTICS_RCV_OK_SUPPORTED 2
#define NDIS_STATISTICS_RCV_ERROR_SUPPORTED 8
#define NDIS_STATISTICS_RCV_NO_BUFFER_SUPPORTED 0x10
#define NDIS_STATISTICS_RCV_CRC_ERROR_SUPPORTED 0x20000
#define NDIS_STATISTICS_RCV_DISCARDS_SUPPORTED 0x200000
#define NDIS_STATISTICS_DIRECTED_BYTES_XMIT_SUPPORTED 0x20
#define NDIS_STATISTICS_DIRECTED_FRAMES_XMIT_SUPPORTED 0x40
#define NDIS_STATISTICS_DIRECTED_BYTES_RCV_SUPPORTED 0x800
#define NDIS_STATISTICS_DIRECTED_FRAMES_RCV_SUPPORTED 0x1000
#define NDIS_STATISTICS_MULTICAST_BYTES_XMIT_SUPPORTED 0x80
#define NDIS_STATISTICS_MULTICAST_FRAMES_XMIT_SUPPORTED 0x100
#define NDIS_STATISTICS_MULTICAST_BYTES_RCV_SUPPORTED 0x2000
#define NDIS_STATISTICS_MULTICAST_FRAMES_RCV_SUPPORTED 0x4000
#define NDIS_STATISTICS_BROADCAST_BYTES_XMIT_SUPPORTED 0x200
#define NDIS_STATISTICS_BROADCAST_FRAMES_XMIT_SUPPORTED 0x400
#define NDIS_STATISTICS_BROADCAST_BYTES_RCV_SUPPORTED 0x8000
#define NDIS_STATISTICS_BROADCAST_FRAMES_RCV_SUPPORTED 0x10000
#define NDIS_STATISTICS_TRANSMIT_QUEUE_LENGTH_SUPPORTED 0x40000
#define NDIS_STATISTICS_BYTES_RCV_SUPPORTED 0x80000
#define NDIS_STATISTICS_BYTES_XMIT_SUPPORTED 0x100000
#define NDIS_STATISTICS_GEN_STATISTICS_SUPPORTED 0x400000

EXTERN_C_START

typedef struct _NDIS_PORT NDIS_PORT, *PNDIS_PORT;
typedef struct _NDIS_PORT_AUTHENTICATION_PARAMETERS NDIS_PORT_AUTHENTICATION_PARAMETERS,
    *PNDIS_PORT_AUTHENTICATION_PARAMETERS;
typedef struct _NDIS_PORT_CHARACTERISTICS NDIS_PORT_CHARACTERISTICS, *PNDIS_PORT_CHARACTERISTICS;
typedef struct _NDIS_MINIPORT_INIT_PARAMETERS NDIS_MINIPORT_INIT_PARAMETERS,
    *PNDIS_MINIPORT_INIT_PARAMETERS;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_PNP_IRP(_In_ NDIS_HANDLE MiniportAddDeviceContext, _In_ PIRP Irp);
typedef MINIPORT_PNP_IRP *MINIPORT_FILTER_RESOURCE_REQUIREMENTS_HANDLER;
typedef MINIPORT_PNP_IRP *MINIPORT_PNP_IRP_HANDLER;
typedef MINIPORT_PNP_IRP *MINIPORT_START_DEVICE_HANDLER;
typedef MINIPORT_PNP_IRP MINIPORT_FILTER_RESOURCE_REQUIREMENTS;
typedef SET_OPTIONS MINIPORT_SET_OPTIONS;
typedef MINIPORT_PNP_IRP MINIPORT_START_DEVICE;

_Function_class_(MINIPORT_ADD_DEVICE)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_ADD_DEVICE(_In_ NDIS_HANDLE NdisMiniportHandle,
                                        _In_ NDIS_HANDLE MiniportDriverContext);
typedef MINIPORT_ADD_DEVICE *MINIPORT_ADD_DEVICE_HANDLER;

_Function_class_(MINIPORT_CANCEL_DIRECT_OID_REQUEST)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void MINIPORT_CANCEL_DIRECT_OID_REQUEST(_In_ NDIS_HANDLE MiniportAdapterContext,
                                                _In_ PVOID RequestId);
typedef MINIPORT_CANCEL_DIRECT_OID_REQUEST *MINIPORT_CANCEL_DIRECT_OID_REQUEST_HANDLER;

_IRQL_requires_(PASSIVE_LEVEL)
typedef void MINIPORT_CANCEL_IDLE_NOTIFICATION(_In_ NDIS_HANDLE MiniportAdapterContext);
typedef MINIPORT_CANCEL_IDLE_NOTIFICATION *MINIPORT_CANCEL_IDLE_NOTIFICATION_HANDLER;

_Function_class_(MINIPORT_CANCEL_OID_REQUEST)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void MINIPORT_CANCEL_OID_REQUEST(_In_ NDIS_HANDLE MiniportAdapterContext,
                                         _In_ PVOID RequestId);
typedef MINIPORT_CANCEL_OID_REQUEST *MINIPORT_CANCEL_OID_REQUEST_HANDLER;

_Function_class_(MINIPORT_CANCEL_SEND)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void MINIPORT_CANCEL_SEND(_In_ NDIS_HANDLE MiniportAdapterContext, _In_ PVOID CancelId);
typedef MINIPORT_CANCEL_SEND *MINIPORT_CANCEL_SEND_HANDLER;

_Function_class_(MINIPORT_CHECK_FOR_HANG)
_IRQL_requires_(PASSIVE_LEVEL)
typedef BOOLEAN MINIPORT_CHECK_FOR_HANG(_In_ NDIS_HANDLE MiniportAdapterContext);
typedef MINIPORT_CHECK_FOR_HANG *MINIPORT_CHECK_FOR_HANG_HANDLER;

_Function_class_(MINIPORT_DEVICE_PNP_EVENT_NOTIFY)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void MINIPORT_DEVICE_PNP_EVENT_NOTIFY(_In_ NDIS_HANDLE MiniportAdapterContext,
                                              _In_ PNET_DEVICE_PNP_EVENT NetDevicePnPEvent);
typedef MINIPORT_DEVICE_PNP_EVENT_NOTIFY *MINIPORT_DEVICE_PNP_EVENT_NOTIFY_HANDLER;

_Function_class_(MINIPORT_DIRECT_OID_REQUEST)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_DIRECT_OID_REQUEST(_In_ NDIS_HANDLE MiniportAdapterContext,
                                                _In_ PNDIS_OID_REQUEST OidRequest);
typedef MINIPORT_DIRECT_OID_REQUEST *MINIPORT_DIRECT_OID_REQUEST_HANDLER;

_Function_class_(MINIPORT_HALT)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void MINIPORT_HALT(_In_ NDIS_HANDLE MiniportAdapterContext,
                           _In_ NDIS_HALT_ACTION HaltAction);
typedef MINIPORT_HALT *MINIPORT_HALT_HANDLER;

_IRQL_requires_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_IDLE_NOTIFICATION(_In_ NDIS_HANDLE MiniportAdapterContext,
                                               _In_ BOOLEAN ForceIdle);
typedef MINIPORT_IDLE_NOTIFICATION *MINIPORT_IDLE_NOTIFICATION_HANDLER;

_Function_class_(MINIPORT_INITIALIZE)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_INITIALIZE(_In_ NDIS_HANDLE NdisMiniportHandle,
                                        _In_ NDIS_HANDLE MiniportDriverContext,
                                        _In_ PNDIS_MINIPORT_INIT_PARAMETERS MiniportInitParameters);
typedef MINIPORT_INITIALIZE *MINIPORT_INITIALIZE_HANDLER;

_Function_class_(MINIPORT_OID_REQUEST)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_OID_REQUEST(_In_ NDIS_HANDLE MiniportAdapterContext,
                                         _In_ PNDIS_OID_REQUEST OidRequest);
typedef MINIPORT_OID_REQUEST *MINIPORT_OID_REQUEST_HANDLER;

_Function_class_(MINIPORT_PAUSE)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_PAUSE(_In_ NDIS_HANDLE MiniportAdapterContext,
                                   _In_ PNDIS_MINIPORT_PAUSE_PARAMETERS PauseParameters);
typedef MINIPORT_PAUSE *MINIPORT_PAUSE_HANDLER;

_Function_class_(MINIPORT_REMOVE_DEVICE)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void MINIPORT_REMOVE_DEVICE(_In_ NDIS_HANDLE MiniportAddDeviceContext);
typedef MINIPORT_REMOVE_DEVICE *MINIPORT_REMOVE_DEVICE_HANDLER;

_Function_class_(MINIPORT_RESET)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_RESET(_In_ NDIS_HANDLE MiniportAdapterContext,
                                   _Out_ PBOOLEAN AddressingReset);
typedef MINIPORT_RESET *MINIPORT_RESET_HANDLER;

_Function_class_(MINIPORT_RESTART)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NDIS_STATUS MINIPORT_RESTART(_In_ NDIS_HANDLE MiniportAdapterContext,
                                     _In_ PNDIS_MINIPORT_RESTART_PARAMETERS RestartParameters);
typedef MINIPORT_RESTART *MINIPORT_RESTART_HANDLER;

_Function_class_(MINIPORT_RETURN_NET_BUFFER_LISTS)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void MINIPORT_RETURN_NET_BUFFER_LISTS(_In_ NDIS_HANDLE MiniportAdapterContext,
                                              _In_ PNET_BUFFER_LIST NetBufferLists,
                                              _In_ ULONG ReturnFlags);
typedef MINIPORT_RETURN_NET_BUFFER_LISTS *MINIPORT_RETURN_NET_BUFFER_LISTS_HANDLER;

_Function_class_(MINIPORT_SEND_NET_BUFFER_LISTS)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void MINIPORT_SEND_NET_BUFFER_LISTS(_In_ NDIS_HANDLE MiniportAdapterContext,
                                            _In_ PNET_BUFFER_LIST NetBufferList,
                                            _In_ NDIS_PORT_NUMBER PortNumber, _In_ ULONG SendFlags);
typedef MINIPORT_SEND_NET_BUFFER_LISTS *MINIPORT_SEND_NET_BUFFER_LISTS_HANDLER;

_Function_class_(MINIPORT_SHUTDOWN)
typedef void MINIPORT_SHUTDOWN(_In_ NDIS_HANDLE MiniportAdapterContext,
                               _In_ NDIS_SHUTDOWN_ACTION ShutdownAction);
typedef MINIPORT_SHUTDOWN *MINIPORT_SHUTDOWN_HANDLER;

_Function_class_(MINIPORT_SYNCHRONOUS_OID_REQUEST)
_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NDIS_STATUS MINIPORT_SYNCHRONOUS_OID_REQUEST(_In_ NDIS_HANDLE MiniportAdapterContext,
                                                     _In_ NDIS_OID_REQUEST *OidRequest);
typedef MINIPORT_SYNCHRONOUS_OID_REQUEST *MINIPORT_SYNCHRONOUS_OID_REQUEST_HANDLER;

_Function_class_(MINIPORT_UNLOAD)
_IRQL_requires_(PASSIVE_LEVEL)
typedef void MINIPORT_UNLOAD(_In_ PDRIVER_OBJECT DriverObject);
typedef MINIPORT_UNLOAD *MINIPORT_DRIVER_UNLOAD;

typedef struct _NDIS_MINIPORT_DRIVER_CHARACTERISTICS NDIS_MINIPORT_DRIVER_CHARACTERISTICS,
    *PNDIS_MINIPORT_DRIVER_CHARACTERISTICS;
struct _NDIS_MINIPORT_DRIVER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    UCHAR MajorNdisVersion;
    UCHAR MinorNdisVersion;
    UCHAR MajorDriverVersion;
    UCHAR MinorDriverVersion;
    ULONG Flags;
    SET_OPTIONS_HANDLER SetOptionsHandler;
    MINIPORT_INITIALIZE_HANDLER InitializeHandlerEx;
    MINIPORT_HALT_HANDLER HaltHandlerEx;
    MINIPORT_DRIVER_UNLOAD UnloadHandler;
    MINIPORT_PAUSE_HANDLER PauseHandler;
    MINIPORT_RESTART_HANDLER RestartHandler;
    MINIPORT_OID_REQUEST_HANDLER OidRequestHandler;
    MINIPORT_SEND_NET_BUFFER_LISTS_HANDLER SendNetBufferListsHandler;
    MINIPORT_RETURN_NET_BUFFER_LISTS_HANDLER ReturnNetBufferListsHandler;
    MINIPORT_CANCEL_SEND_HANDLER CancelSendHandler;
    MINIPORT_CHECK_FOR_HANG_HANDLER CheckForHangHandlerEx;
    MINIPORT_RESET_HANDLER ResetHandlerEx;
    MINIPORT_DEVICE_PNP_EVENT_NOTIFY_HANDLER DevicePnPEventNotifyHandler;
    MINIPORT_SHUTDOWN_HANDLER ShutdownHandlerEx;
    MINIPORT_CANCEL_OID_REQUEST_HANDLER CancelOidRequestHandler;
    MINIPORT_DIRECT_OID_REQUEST_HANDLER DirectOidRequestHandler;
    MINIPORT_CANCEL_DIRECT_OID_REQUEST_HANDLER CancelDirectOidRequestHandler;
    MINIPORT_SYNCHRONOUS_OID_REQUEST_HANDLER SynchronousOidRequestHandler;
};

struct _NDIS_MINIPORT_INIT_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    PNDIS_RESOURCE_LIST AllocatedResources;
    NDIS_HANDLE IMDeviceInstanceContext;
    NDIS_HANDLE MiniportAddDeviceContext;
    NET_IFINDEX IfIndex;
    NET_LUID NetLuid;
    PNDIS_PORT_AUTHENTICATION_PARAMETERS DefaultPortAuthStates;
    PNDIS_PCI_DEVICE_CUSTOM_PROPERTIES PciDeviceCustomProperties;
};

typedef struct _NDIS_MINIPORT_PNP_CHARACTERISTICS NDIS_MINIPORT_PNP_CHARACTERISTICS,
    *PNDIS_MINIPORT_PNP_CHARACTERISTICS;
struct _NDIS_MINIPORT_PNP_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    MINIPORT_ADD_DEVICE_HANDLER MiniportAddDeviceHandler;
    MINIPORT_REMOVE_DEVICE_HANDLER MiniportRemoveDeviceHandler;
    MINIPORT_FILTER_RESOURCE_REQUIREMENTS_HANDLER MiniportFilterResourceRequirementsHandler;
    MINIPORT_START_DEVICE_HANDLER MiniportStartDeviceHandler;
    ULONG Flags;
};

typedef struct _NDIS_MINIPORT_SS_CHARACTERISTICS NDIS_MINIPORT_SS_CHARACTERISTICS,
    *PNDIS_MINIPORT_SS_CHARACTERISTICS;
struct _NDIS_MINIPORT_SS_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    MINIPORT_IDLE_NOTIFICATION_HANDLER IdleNotificationHandler;
    MINIPORT_CANCEL_IDLE_NOTIFICATION_HANDLER CancelIdleNotificationHandler;
};

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisIMAssociateMiniport(_In_ NDIS_HANDLE DriverHandle,
                                             _In_ NDIS_HANDLE ProtocolHandle);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisIMCancelInitializeDeviceInstance(_In_ NDIS_HANDLE DriverHandle,
                                                                 _In_ PNDIS_STRING DeviceInstance);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisIMDeInitializeDeviceInstance(_In_ NDIS_HANDLE NdisMiniportHandle);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NDIS_HANDLE NdisIMGetBindingContext(_In_ NDIS_HANDLE NdisBindingHandle);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisIMInitializeDeviceInstanceEx(_In_ NDIS_HANDLE DriverHandle,
                                                             _In_ PNDIS_STRING DriverInstance,
                                                             _In_opt_ NDIS_HANDLE DeviceContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisMAllocatePort(
    _In_ NDIS_HANDLE NdisMiniportHandle, _Inout_ PNDIS_PORT_CHARACTERISTICS PortCharacteristics);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisMCloseLog(_In_ NDIS_HANDLE LogHandle);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMCreateLog(_In_ NDIS_HANDLE MiniportAdapterHandle, _In_ UINT Size,
                                           _Out_ PNDIS_HANDLE LogHandle);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisMDeregisterMiniportDriver(_In_ _Consumes_(registration)
                                                       NDIS_HANDLE NdisMiniportDriverHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMDirectOidRequestComplete(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                                   _In_ PNDIS_OID_REQUEST OidRequest,
                                                   _In_ NDIS_STATUS Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMFlushLog(_In_ NDIS_HANDLE LogHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMFreePort(_In_ NDIS_HANDLE NdisMiniportHandle,
                                          _In_ NDIS_PORT_NUMBER PortNumber);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMIdleNotificationComplete(_In_ NDIS_HANDLE MiniportAdapterHandle);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisMIdleNotificationConfirm(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                                  _In_ NDIS_DEVICE_POWER_STATE IdlePowerState);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMIndicateReceiveNetBufferLists(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                                        _In_ PNET_BUFFER_LIST NetBufferList,
                                                        _In_ NDIS_PORT_NUMBER PortNumber,
                                                        _In_ ULONG NumberOfNetBufferLists,
                                                        _In_ ULONG ReceiveFlags);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS
NdisMNetPnPEvent(_In_ NDIS_HANDLE MiniportAdapterHandle,
                 _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMOidRequestComplete(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                             _In_ PNDIS_OID_REQUEST OidRequest,
                                             _In_ NDIS_STATUS Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMPauseComplete(_In_ NDIS_HANDLE MiniportAdapterHandle);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMQueryAdapterInstanceName(_Out_ PNDIS_STRING pAdapterInstanceName,
                                                          _In_ NDIS_HANDLE MiniportHandle);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisMRegisterMiniportDriver(
    _In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath,
    _In_opt_ NDIS_HANDLE MiniportDriverContext,
    _In_ PNDIS_MINIPORT_DRIVER_CHARACTERISTICS MiniportDriverCharacteristics,
    _Out_ _Out_owned_(registration) PNDIS_HANDLE NdisMiniportDriverHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMRemoveMiniport(_In_ NDIS_HANDLE MiniportHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMResetComplete(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                        _In_ NDIS_STATUS Status, _In_ BOOLEAN AddressingReset);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMResetMiniport(_In_ NDIS_HANDLE MiniportAdapterHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMRestartComplete(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                          NDIS_STATUS Status);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMSendNetBufferListsComplete(_In_ NDIS_HANDLE MiniportAdapterHandle,
                                                     _In_ _Consumes_(netbuffer)
                                                         PNET_BUFFER_LIST NetBufferList,
                                                     _In_ ULONG SendCompleteFlags);

_When_(Isr == FALSE, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(Isr, _IRQL_requires_max_(HIGH_LEVEL))
DECLSPEC_IMPORT void NdisMTriggerPDDrainNotification(_Inout_ NDIS_PD_QUEUE *Queue,
                                                     _In_ BOOLEAN Isr);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMWriteLogData(_In_ NDIS_HANDLE LogHandle,
                                              _In_reads_bytes_(LogBufferSize) PVOID LogBuffer,
                                              _In_ UINT LogBufferSize);

EXTERN_C_END

#endif

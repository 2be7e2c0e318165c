/*
 * Power and plug and play events as NDIS passes them to its drivers.
 */
#ifndef CWDK_NDIS_DRIVER_PNP_H
#define CWDK_NDIS_DRIVER_PNP_H

#include "wdm.h"
#include "minwindef.h"
#include "netpnp.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"
#include "ndis/driver/packet_info.h"

#define NDIS_PAUSE_NDIS_INTERNAL 1
#define NDIS_PAUSE_LOW_POWER 2
#define NDIS_PAUSE_BIND_PROTOCOL 4
#define NDIS_PAUSE_UNBIND_PROTOCOL 8
#define NDIS_PAUSE_ATTACH_FILTER 0x10
#define NDIS_PAUSE_DETACH_FILTER 0x20
#define NDIS_PAUSE_FILTER_RESTART_STACK 0x40
#define NDIS_PAUSE_MINIPORT_DEVICE_REMOVE 0x80

#define NDIS_SIZEOF_NET_DEVICE_PNP_EVENT_REVISION_1 0x2CULL
#define NDIS_SIZEOF_NET_PNP_EVENT_NOTIFICATION_REVISION_1 0xA4ULL
#define NDIS_SIZEOF_NET_PNP_EVENT_NOTIFICATION_REVISION_2 172ULL

#define NET_DEVICE_PNP_EVENT_REVISION_1 1

#define NET_EVENT_HALT_MINIPORT_ON_LOW_POWER 1
#define NET_EVENT_FLAGS_VPORT_ID_VALID 2

#define NET_PNP_EVENT_NOTIFICATION_REVISION_1 1
#define NET_PNP_EVENT_NOTIFICATION_REVISION_2 2

EXTERN_C_START

typedef struct _NET_PNP_EVENT NET_PNP_EVENT, *PNET_PNP_EVENT;
typedef struct _NET_DEVICE_PNP_EVENT NET_DEVICE_PNP_EVENT, *PNET_DEVICE_PNP_EVENT;
typedef struct _NET_PNP_EVENT_NOTIFICATION NET_PNP_EVENT_NOTIFICATION, *PNET_PNP_EVENT_NOTIFICATION;

typedef enum _NDIS_DEVICE_PNP_EVENT {
    NdisDevicePnPEventQueryRemoved = 0,
    NdisDevicePnPEventRemoved,
    NdisDevicePnPEventSurpriseRemoved,
    NdisDevicePnPEventQueryStopped,
    NdisDevicePnPEventStopped,
    NdisDevicePnPEventPowerProfileChanged,
    NdisDevicePnPEventFilterListChanged,
    NdisDevicePnPEventMaximum,
} NDIS_DEVICE_PNP_EVENT,
    *PNDIS_DEVICE_PNP_EVENT;

typedef enum _NDIS_HALT_ACTION {
    NdisHaltDeviceDisabled = 0,
    NdisHaltDeviceInstanceDeInitialized,
    NdisHaltDevicePoweredDown,
    NdisHaltDeviceSurpriseRemoved,
    NdisHaltDeviceFailed,
    NdisHaltDeviceInitializationFailed,
    NdisHaltDeviceStopped,
} NDIS_HALT_ACTION,
    *PNDIS_HALT_ACTION;

typedef enum _NDIS_POWER_PROFILE {
    NdisPowerProfileBattery = 0,
    NdisPowerProfileAcOnLine,
} NDIS_POWER_PROFILE,
    *PNDIS_POWER_PROFILE;

typedef enum _NDIS_SHUTDOWN_ACTION {
    NdisShutdownPowerOff = 0,
    NdisShutdownBugCheck,
} NDIS_SHUTDOWN_ACTION,
    PNDIS_SHUTDOWN_ACTION;

typedef NTSTATUS (*TDI_PNP_HANDLER)(_In_ PUNICODE_STRING UpperComponent,
                                    _In_ PUNICODE_STRING LowerComponent,
                                    _In_ PUNICODE_STRING BindList, _In_ PVOID ReconfigBuffer,
                                    _In_ UINT ReconfigBufferSize, _In_ UINT Operation);

typedef NTSTATUS (*TDI_REGISTER_CALLBACK)(_In_ PUNICODE_STRING DeviceName, _Out_ HANDLE *TdiHandle);

struct _NET_DEVICE_PNP_EVENT {
    NDIS_OBJECT_HEADER Header;
    NDIS_PORT_NUMBER PortNumber;
    NDIS_DEVICE_PNP_EVENT DevicePnPEvent;
    PVOID InformationBuffer;
    ULONG InformationBufferLength;
    UCHAR NdisReserved[16];
};

struct _NET_PNP_EVENT_NOTIFICATION {
    NDIS_OBJECT_HEADER Header;
    NDIS_PORT_NUMBER PortNumber;
    NET_PNP_EVENT NetPnPEvent;
    ULONG Flags;
    NDIS_NIC_SWITCH_ID SwitchId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
};

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void
NdisCompleteNetPnPEvent(_In_ NDIS_HANDLE NdisBindingHandle,
                        _In_ PNET_PNP_EVENT_NOTIFICATION NetPnPEventNotification,
                        _In_ NDIS_STATUS Status);

DECLSPEC_IMPORT void NdisDeregisterTdiCallBack(VOID);

DECLSPEC_IMPORT void NdisRegisterTdiCallBack(_In_ TDI_REGISTER_CALLBACK RegisterCallback,
                                             _In_ TDI_PNP_HANDLER PnPHandler);

EXTERN_C_END

#endif

/*
 * The virtual switch: events and packets in the Hyper-V switch.
 */
#ifndef CWDK_FWP_VSWITCH_H
#define CWDK_FWP_VSWITCH_H

#include "wdm.h"
#include "ntddndis.h"
#include "ndis.h"
#include "fwp/metadata.h"
#include "fwp/inject.h"

EXTERN_C_START

typedef struct _NDIS_ENUM_FILTERS NDIS_ENUM_FILTERS, *PNDIS_ENUM_FILTERS;
typedef struct _NDIS_SWITCH_NIC_ARRAY NDIS_SWITCH_NIC_ARRAY, *PNDIS_SWITCH_NIC_ARRAY;
typedef struct _NDIS_SWITCH_NIC_PARAMETERS NDIS_SWITCH_NIC_PARAMETERS, *PNDIS_SWITCH_NIC_PARAMETERS;
typedef struct _NDIS_SWITCH_PARAMETERS NDIS_SWITCH_PARAMETERS, *PNDIS_SWITCH_PARAMETERS;
typedef struct _NDIS_SWITCH_PORT_ARRAY NDIS_SWITCH_PORT_ARRAY, *PNDIS_SWITCH_PORT_ARRAY;
typedef struct _NDIS_SWITCH_PORT_PARAMETERS NDIS_SWITCH_PORT_PARAMETERS,
    *PNDIS_SWITCH_PORT_PARAMETERS;
typedef struct _NDIS_SWITCH_PORT_PROPERTY_DELETE_PARAMETERS
    NDIS_SWITCH_PORT_PROPERTY_DELETE_PARAMETERS,
    *PNDIS_SWITCH_PORT_PROPERTY_DELETE_PARAMETERS;
typedef struct _NDIS_SWITCH_PORT_PROPERTY_PARAMETERS NDIS_SWITCH_PORT_PROPERTY_PARAMETERS,
    *PNDIS_SWITCH_PORT_PROPERTY_PARAMETERS;

typedef enum FWPS_VSWITCH_EVENT_TYPE_ {
    FWPS_VSWITCH_EVENT_VSWITCH_NONE = 0,
    FWPS_VSWITCH_EVENT_VSWITCH_CREATE,
    FWPS_VSWITCH_EVENT_VSWITCH_DELETE,
    FWPS_VSWITCH_EVENT_PORT_CREATE,
    FWPS_VSWITCH_EVENT_PORT_DELETE,
    FWPS_VSWITCH_EVENT_INTERFACE_CREATE,
    FWPS_VSWITCH_EVENT_INTERFACE_DELETE,
    FWPS_VSWITCH_EVENT_INTERFACE_CONNECT,
    FWPS_VSWITCH_EVENT_INTERFACE_DISCONNECT,
    FWPS_VSWITCH_EVENT_POLICY_ADD,
    FWPS_VSWITCH_EVENT_POLICY_UPDATE,
    FWPS_VSWITCH_EVENT_POLICY_DELETE,
    FWPS_VSWITCH_EVENT_RUNTIME_STATE_SAVE,
    FWPS_VSWITCH_EVENT_RUNTIME_STATE_RESTORE,
} FWPS_VSWITCH_EVENT_TYPE;

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_VSWITCH_FILTER_ENGINE_REORDER_CALLBACK0)(
    _In_opt_ void *notifyContext, _In_ void *completionContext, _In_ BOOLEAN isInRequiredPosition,
    _In_ const NDIS_ENUM_FILTERS *vSwitchExtensionLwfList);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_VSWITCH_INTERFACE_EVENT_CALLBACK0)(
    _In_opt_ void *notifyContext, _In_ void *completionContext,
    _In_ FWPS_VSWITCH_EVENT_TYPE eventType, _In_ const NDIS_SWITCH_PARAMETERS *vSwitch,
    _In_ const NDIS_SWITCH_NIC_PARAMETERS *vSwitchNic);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_VSWITCH_LIFETIME_EVENT_CALLBACK0)(
    _In_opt_ void *notifyContext, _In_ FWPS_VSWITCH_EVENT_TYPE eventType,
    _In_ const NDIS_SWITCH_PARAMETERS *vSwitch, _In_opt_ const NDIS_SWITCH_PORT_ARRAY *vSwitchPorts,
    _In_opt_ const NDIS_SWITCH_NIC_ARRAY *vSwitchInterfaces);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_VSWITCH_POLICY_EVENT_CALLBACK0)(
    _In_opt_ void *notifyContext, _In_ void *completionContext,
    _In_ FWPS_VSWITCH_EVENT_TYPE eventType, _In_ const NDIS_SWITCH_PARAMETERS *vSwitch,
    _In_opt_ const NDIS_SWITCH_PORT_PROPERTY_PARAMETERS *vSwitchPortProperty,
    _In_opt_ _When_(eventType == FWPS_VSWITCH_EVENT_POLICY_DELETE, _Notnull_)
        const NDIS_SWITCH_PORT_PROPERTY_DELETE_PARAMETERS *vSwitchPortPropertyDelete);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_VSWITCH_PORT_EVENT_CALLBACK0)(
    _In_opt_ void *notifyContext, _In_ void *completionContext,
    _In_ FWPS_VSWITCH_EVENT_TYPE eventType, _In_ const NDIS_SWITCH_PARAMETERS *vSwitch,
    _In_ const NDIS_SWITCH_PORT_PARAMETERS *vSwitchPort);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_VSWITCH_RUNTIME_STATE_RESTORE_CALLBACK0)(
    _In_opt_ void *notifyContext, _In_ void *completionContext,
    _In_ FWPS_VSWITCH_EVENT_TYPE eventType, _In_ const NDIS_SWITCH_PARAMETERS *vSwitch,
    _In_ NDIS_SWITCH_PORT_ID portId, _In_reads_bytes_(runtimeStateLength) void *runtimeState,
    _In_ SIZE_T runtimeStateLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*FWPS_VSWITCH_RUNTIME_STATE_SAVE_CALLBACK0)(
    _In_opt_ void *notifyContext, _In_ void *completionContext,
    _In_ FWPS_VSWITCH_EVENT_TYPE eventType, _In_ const NDIS_SWITCH_PARAMETERS *vSwitch,
    _In_ NDIS_SWITCH_PORT_ID portId,
    _Outptr_result_buffer_(*runtimeStateLength) void **runtimeState,
    _Out_ SIZE_T *runtimeStateLength);

typedef struct FWPS_VSWITCH_EVENT_DISPATCH_TABLE0_ FWPS_VSWITCH_EVENT_DISPATCH_TABLE0;
struct FWPS_VSWITCH_EVENT_DISPATCH_TABLE0_ {
    FWPS_VSWITCH_LIFETIME_EVENT_CALLBACK0 vSwitchLifetimeNotifyFn;
    FWPS_VSWITCH_PORT_EVENT_CALLBACK0 vSwitchPortEventNotifyFn;
    FWPS_VSWITCH_INTERFACE_EVENT_CALLBACK0 vSwitchInterfaceEventNotifyFn;
    FWPS_VSWITCH_FILTER_ENGINE_REORDER_CALLBACK0 vSwitchFilterEngineReorderNotifyRn;
    FWPS_VSWITCH_POLICY_EVENT_CALLBACK0 vSwitchPolicyEventNotifyFn;
    FWPS_VSWITCH_RUNTIME_STATE_SAVE_CALLBACK0 vSwitchRuntimeStateSaveNotifyFn;
    FWPS_VSWITCH_RUNTIME_STATE_RESTORE_CALLBACK0 vSwitchRuntimeStateRestoreNotifyFn;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsDereferencevSwitchPacketContext0(_Inout_ HANDLE packetContext);

_IRQL_requires_min_(PASSIVE_LEVEL)
_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FwpsInjectvSwitchEthernetIngressAsync0(
    _In_ HANDLE injectionHandle, _In_opt_ HANDLE injectionContext, _Reserved_ UINT32 flags,
    _Reserved_ void *reserved, _In_ const FWP_BYTE_BLOB *vSwitchId,
    _In_ NDIS_SWITCH_PORT_ID vSwitchSourcePortId, _In_ NDIS_SWITCH_NIC_INDEX vSwitchSourceNicIndex,
    _Inout_ _Consumes_on_success_(netbuffer) NET_BUFFER_LIST *netBufferLists,
    _In_ FWPS_INJECT_COMPLETE0 completionFn, _In_opt_ HANDLE completionContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsReferencevSwitchPacketContext0(_Inout_ HANDLE packetContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Check_return_ DECLSPEC_IMPORT NTSTATUS NTAPI FwpsvSwitchEventsSubscribe0(
    _In_opt_ const GUID *providerGuid, _In_opt_ void *notifyContext, _Reserved_ UINT32 flags,
    _Reserved_ void *reserved, _In_ const FWPS_VSWITCH_EVENT_DISPATCH_TABLE0 *eventDispatchTable,
    _Out_ UINT32 *subscriptionId);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsvSwitchEventsUnsubscribe0(_In_ UINT32 subscriptionId,
                                                         _Reserved_ UINT32 flags,
                                                         _Reserved_ void *reserved);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FwpsvSwitchNotifyComplete0(_In_ void *completionContext,
                                                      _In_ NTSTATUS status, _Reserved_ UINT32 flags,
                                                      _Reserved_ void *reserved);

EXTERN_C_END

#endif

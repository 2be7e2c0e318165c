/*
 * Root hubs.
 */
#ifndef CWDK_UCXROOTHUB_H
#define CWDK_UCXROOTHUB_H

#include "ucxobjects.h"
#include "ucxfuncenum.h"
#include <usb.h>

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"

EXTERN_C_START

#define MAX_SPEEDS_COUNT 0x30

typedef enum _CONTROLLER_TYPE {
    ControllerTypeXhci = 0,
    ControllerTypeSoftXhci,
} CONTROLLER_TYPE;

typedef enum _TRISTATE {
    TriStateUnknown = 0x75,
    TriStateFalse = 0x66,
    TriStateTrue = 0x74,
} TRISTATE;

typedef struct _ROOTHUB_20PORTS_INFO ROOTHUB_20PORTS_INFO, *PROOTHUB_20PORTS_INFO;
typedef struct _ROOTHUB_30PORT_INFO ROOTHUB_30PORT_INFO, *PROOTHUB_30PORT_INFO;
typedef struct _ROOTHUB_INFO ROOTHUB_INFO, *PROOTHUB_INFO;
typedef struct _ROOTHUB_30PORTS_INFO ROOTHUB_30PORTS_INFO, *PROOTHUB_30PORTS_INFO;
typedef struct _UCX_ROOTHUB_CONFIG UCX_ROOTHUB_CONFIG, *PUCX_ROOTHUB_CONFIG;
typedef struct _ROOTHUB_30PORT_INFO_EX ROOTHUB_30PORT_INFO_EX, *PROOTHUB_30PORT_INFO_EX;
typedef struct _HUB_INFO_FROM_PARENT HUB_INFO_FROM_PARENT, *PHUB_INFO_FROM_PARENT;
typedef struct _ROOTHUB_20PORT_INFO ROOTHUB_20PORT_INFO, *PROOTHUB_20PORT_INFO;
typedef union _PARENT_HUB_FLAGS PARENT_HUB_FLAGS, *PPARENT_HUB_FLAGS;
typedef union _CONTROLLER_USB_20_HARDWARE_LPM_FLAGS CONTROLLER_USB_20_HARDWARE_LPM_FLAGS,
    *PCONTROLLER_USB_20_HARDWARE_LPM_FLAGS;

_Function_class_(EVT_UCX_ROOTHUB_CONTROL_URB)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_ROOTHUB_CONTROL_URB(_In_ UCXROOTHUB UcxRootHub, _In_ WDFREQUEST Request);
typedef EVT_UCX_ROOTHUB_CONTROL_URB *PFN_UCX_ROOTHUB_CONTROL_URB;

_Function_class_(EVT_UCX_ROOTHUB_GET_20PORT_INFO)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_ROOTHUB_GET_20PORT_INFO(_In_ UCXROOTHUB UcxRootHub, _In_ WDFREQUEST Request);
typedef EVT_UCX_ROOTHUB_GET_20PORT_INFO *PFN_UCX_ROOTHUB_GET_20PORT_INFO;

_Function_class_(EVT_UCX_ROOTHUB_GET_30PORT_INFO)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_ROOTHUB_GET_30PORT_INFO(_In_ UCXROOTHUB UcxRootHub, _In_ WDFREQUEST Request);
typedef EVT_UCX_ROOTHUB_GET_30PORT_INFO *PFN_UCX_ROOTHUB_GET_30PORT_INFO;

_Function_class_(EVT_UCX_ROOTHUB_GET_INFO)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_ROOTHUB_GET_INFO(_In_ UCXROOTHUB UcxRootHub, _In_ WDFREQUEST Request);
typedef EVT_UCX_ROOTHUB_GET_INFO *PFN_UCX_ROOTHUB_GET_INFO;

_Function_class_(EVT_UCX_ROOTHUB_INTERRUPT_TX)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UCX_ROOTHUB_INTERRUPT_TX(_In_ UCXROOTHUB UcxRootHub, _In_ WDFREQUEST Request);
typedef EVT_UCX_ROOTHUB_INTERRUPT_TX *PFN_UCX_ROOTHUB_INTERRUPT_TX;

union _CONTROLLER_USB_20_HARDWARE_LPM_FLAGS {
    UCHAR AsUchar;
    struct {
        UCHAR L1CapabilitySupported : 1;
        UCHAR BeslLpmCapabilitySupported : 1;
    };
};

union _PARENT_HUB_FLAGS {
    ULONG AsUlong32;
    struct {
        ULONG DisableLpmForAllDownstreamDevices : 1;
        ULONG HubIsHighSpeedCapable : 1;
        ULONG DisableUpdateMaxExitLatency : 1;
        ULONG DisableU1 : 1;
    };
};

struct _HUB_INFO_FROM_PARENT {
    PDEVICE_OBJECT IoTarget;
    USB_DEVICE_DESCRIPTOR DeviceDescriptor;
    USHORT U1ExitLatency;
    USHORT U2ExitLatency;
    USHORT ExitLatencyOfSlowestLinkForU1;
    UCHAR DepthOfSlowestLinkForU1;
    USHORT ExitLatencyOfSlowestLinkForU2;
    UCHAR DepthOfSlowestLinkForU2;
    USHORT HostInitiatedU1ExitLatency;
    USHORT HostInitiatedU2ExitLatency;
    UCHAR TotalHubDepth;
    USHORT TotalTPPropogationDelay;
    PARENT_HUB_FLAGS HubFlags;
    PUSB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED SublinkSpeedAttr;
    ULONG SublinkSpeedAttrCount;
};

struct _ROOTHUB_20PORT_INFO {
    USHORT PortNumber;
    UCHAR MinorRevision;
    UCHAR HubDepth;
    TRISTATE Removable;
    TRISTATE IntegratedHubImplemented;
    TRISTATE DebugCapable;
    CONTROLLER_USB_20_HARDWARE_LPM_FLAGS ControllerUsb20HardwareLpmFlags;
};

struct _ROOTHUB_20PORTS_INFO {
    ULONG Size;
    USHORT NumberOfPorts;
    USHORT PortInfoSize;
    PROOTHUB_20PORT_INFO *PortInfoArray;
};

struct _ROOTHUB_30PORT_INFO {
    USHORT PortNumber;
    UCHAR MinorRevision;
    UCHAR HubDepth;
    TRISTATE Removable;
    TRISTATE DebugCapable;
};

struct _ROOTHUB_30PORT_INFO_EX {
    struct _ROOTHUB_30PORT_INFO;
    USHORT MaxSpeedsCount;
    USHORT SpeedsCount;
    PUSB_DEVICE_CAPABILITY_SUPERSPEEDPLUS_SPEED Speeds;
};

struct _ROOTHUB_30PORTS_INFO {
    ULONG Size;
    USHORT NumberOfPorts;
    USHORT PortInfoSize;
    PROOTHUB_30PORT_INFO *PortInfoArray;
};

struct _ROOTHUB_INFO {
    ULONG Size;
    CONTROLLER_TYPE ControllerType;
    USHORT NumberOf20Ports;
    USHORT NumberOf30Ports;
    USHORT MaxU1ExitLatency;
    USHORT MaxU2ExitLatency;
};

struct _UCX_ROOTHUB_CONFIG {
    ULONG Size;
    ULONG NumberOfPresentedControlUrbCallbacks;
    PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubClearHubFeature;
    PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubClearPortFeature;
    PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubGetHubStatus;
    PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubGetPortStatus;
    PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubSetHubFeature;
    PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubSetPortFeature;
    PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubGetPortErrorCount;
    PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubControlUrb;
    PFN_UCX_ROOTHUB_INTERRUPT_TX EvtRootHubInterruptTx;
    PFN_UCX_ROOTHUB_GET_INFO EvtRootHubGetInfo;
    PFN_UCX_ROOTHUB_GET_20PORT_INFO EvtRootHubGet20PortInfo;
    PFN_UCX_ROOTHUB_GET_30PORT_INFO EvtRootHubGet30PortInfo;
    WDF_OBJECT_ATTRIBUTES WdfRequestAttributes;
};

typedef PFN_UCX_ROOTHUB_CONTROL_URB *PEVT_UCX_ROOTHUB_CONTROL_URB;
typedef PFN_UCX_ROOTHUB_GET_20PORT_INFO *PEVT_UCX_ROOTHUB_GET_20PORT_INFO;
typedef PFN_UCX_ROOTHUB_GET_30PORT_INFO *PEVT_UCX_ROOTHUB_GET_30PORT_INFO;
typedef PFN_UCX_ROOTHUB_GET_INFO *PEVT_UCX_ROOTHUB_GET_INFO;
typedef PFN_UCX_ROOTHUB_INTERRUPT_TX *PEVT_UCX_ROOTHUB_INTERRUPT_TX;

FORCEINLINE VOID UCX_ROOTHUB_CONFIG_INIT(
    _Out_ PUCX_ROOTHUB_CONFIG Config, _In_ PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubClearHubFeature,
    _In_ PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubClearPortFeature,
    _In_ PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubGetHubStatus,
    _In_ PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubGetPortStatus,
    _In_ PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubSetHubFeature,
    _In_ PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubSetPortFeature,
    _In_ PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubGetPortErrorCount,
    _In_ PFN_UCX_ROOTHUB_INTERRUPT_TX EvtRootHubInterruptTx,
    _In_ PFN_UCX_ROOTHUB_GET_INFO EvtRootHubGetInfo,
    _In_ PFN_UCX_ROOTHUB_GET_20PORT_INFO EvtRootHubGet20PortInfo,
    _In_ PFN_UCX_ROOTHUB_GET_30PORT_INFO EvtRootHubGet30PortInfo) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->EvtRootHubClearHubFeature = EvtRootHubClearHubFeature;
    Config->EvtRootHubClearPortFeature = EvtRootHubClearPortFeature;
    Config->EvtRootHubGetHubStatus = EvtRootHubGetHubStatus;
    Config->EvtRootHubGetPortStatus = EvtRootHubGetPortStatus;
    Config->EvtRootHubSetHubFeature = EvtRootHubSetHubFeature;
    Config->EvtRootHubSetPortFeature = EvtRootHubSetPortFeature;
    Config->EvtRootHubGetPortErrorCount = EvtRootHubGetPortErrorCount;
    Config->EvtRootHubInterruptTx = EvtRootHubInterruptTx;
    Config->EvtRootHubGetInfo = EvtRootHubGetInfo;
    Config->EvtRootHubGet20PortInfo = EvtRootHubGet20PortInfo;
    Config->EvtRootHubGet30PortInfo = EvtRootHubGet30PortInfo;
}

FORCEINLINE VOID UCX_ROOTHUB_CONFIG_INIT_WITH_CONTROL_URB_HANDLER(
    _Out_ PUCX_ROOTHUB_CONFIG Config, _In_ PFN_UCX_ROOTHUB_CONTROL_URB EvtRootHubControlUrb,
    _In_ PFN_UCX_ROOTHUB_INTERRUPT_TX EvtRootHubInterruptTx,
    _In_ PFN_UCX_ROOTHUB_GET_INFO EvtRootHubGetInfo,
    _In_ PFN_UCX_ROOTHUB_GET_20PORT_INFO EvtRootHubGet20PortInfo,
    _In_ PFN_UCX_ROOTHUB_GET_30PORT_INFO EvtRootHubGet30PortInfo) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->EvtRootHubControlUrb = EvtRootHubControlUrb;
    Config->EvtRootHubInterruptTx = EvtRootHubInterruptTx;
    Config->EvtRootHubGetInfo = EvtRootHubGetInfo;
    Config->EvtRootHubGet20PortInfo = EvtRootHubGet20PortInfo;
    Config->EvtRootHubGet30PortInfo = EvtRootHubGet30PortInfo;
}

typedef NTSTATUS (*PFN_UCXROOTHUBCREATE)(PUCX_DRIVER_GLOBALS DriverGlobals,
                                         UCXCONTROLLER Controller, PUCX_ROOTHUB_CONFIG Config,
                                         PWDF_OBJECT_ATTRIBUTES Attributes, UCXROOTHUB *RootHub);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcxRootHubCreate(_In_ UCXCONTROLLER Controller,
                                      _In_ PUCX_ROOTHUB_CONFIG Config,
                                      _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                      _Out_ UCXROOTHUB *RootHub) {
    return ((PFN_UCXROOTHUBCREATE)UcxFunctions[UcxRootHubCreateTableIndex])(
        UcxDriverGlobals, Controller, Config, Attributes, RootHub);
}

typedef VOID (*PFN_UCXROOTHUBPORTCHANGED)(PUCX_DRIVER_GLOBALS DriverGlobals, UCXROOTHUB UcxRootHub);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcxRootHubPortChanged(_In_ UCXROOTHUB UcxRootHub) {
    ((PFN_UCXROOTHUBPORTCHANGED)UcxFunctions[UcxRootHubPortChangedTableIndex])(UcxDriverGlobals,
                                                                               UcxRootHub);
}

EXTERN_C_END

#pragma clang diagnostic pop

#endif

/*
 * Platform policy managers and their connectors.
 */
#ifndef CWDK_UCMUCSIPPM_H
#define CWDK_UCMUCSIPPM_H

#include "ucmucsispec.h"
#include "ucmucsifuncenum.h"

EXTERN_C_START

DECLARE_HANDLE(UCMUCSI_CONNECTOR_COLLECTION);

DECLARE_HANDLE(UCMUCSIPPM);

typedef struct _UCMUCSI_PPM_CONFIG UCMUCSI_PPM_CONFIG, *PUCMUCSI_PPM_CONFIG;
typedef struct _UCMUCSI_CONNECTOR_INFO UCMUCSI_CONNECTOR_INFO, *PUCMUCSI_CONNECTOR_INFO;

struct _UCMUCSI_CONNECTOR_INFO {
    ULONG Size;
    ULONGLONG ConnectorId;
};

struct _UCMUCSI_PPM_CONFIG {
    ULONG Size;
    BOOLEAN UsbDeviceControllerEnabled;
    UCMUCSI_CONNECTOR_COLLECTION ConnectorCollectionHandle;
};

FORCEINLINE VOID UCMUCSI_CONNECTOR_INFO_INIT(_Out_ PUCMUCSI_CONNECTOR_INFO ConnectorInfo) {
    RtlZeroMemory(ConnectorInfo, sizeof(*ConnectorInfo));
    ConnectorInfo->Size = sizeof(*ConnectorInfo);
}

FORCEINLINE VOID UCMUCSI_PPM_CONFIG_INIT(_Out_ PUCMUCSI_PPM_CONFIG Config,
                                         _In_ UCMUCSI_CONNECTOR_COLLECTION CollectionObject) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->ConnectorCollectionHandle = CollectionObject;
}

typedef NTSTATUS (*PFN_UCMUCSICONNECTORCOLLECTIONADDCONNECTOR)(
    PUCMUCSI_DRIVER_GLOBALS DriverGlobals, UCMUCSI_CONNECTOR_COLLECTION ConnectorCollectionObject,
    PUCMUCSI_CONNECTOR_INFO ConnectorInfo);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS
UcmUcsiConnectorCollectionAddConnector(_In_ UCMUCSI_CONNECTOR_COLLECTION ConnectorCollectionObject,
                                       _In_ PUCMUCSI_CONNECTOR_INFO ConnectorInfo) {
    return ((PFN_UCMUCSICONNECTORCOLLECTIONADDCONNECTOR)
                UcmucsiFunctions[UcmUcsiConnectorCollectionAddConnectorTableIndex])(
        UcmucsiDriverGlobals, ConnectorCollectionObject, ConnectorInfo);
}

typedef NTSTATUS (*PFN_UCMUCSICONNECTORCOLLECTIONCREATE)(
    PUCMUCSI_DRIVER_GLOBALS DriverGlobals, WDFDEVICE WdfDevice, PWDF_OBJECT_ATTRIBUTES Attributes,
    UCMUCSI_CONNECTOR_COLLECTION *ConnectorCollection);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmUcsiConnectorCollectionCreate(
    _In_ WDFDEVICE WdfDevice, _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
    _Out_ UCMUCSI_CONNECTOR_COLLECTION *ConnectorCollection) {
    return ((PFN_UCMUCSICONNECTORCOLLECTIONCREATE)
                UcmucsiFunctions[UcmUcsiConnectorCollectionCreateTableIndex])(
        UcmucsiDriverGlobals, WdfDevice, Attributes, ConnectorCollection);
}

typedef NTSTATUS (*PFN_UCMUCSIPPMCREATE)(PUCMUCSI_DRIVER_GLOBALS DriverGlobals, WDFDEVICE WdfDevice,
                                         PUCMUCSI_PPM_CONFIG Config,
                                         PWDF_OBJECT_ATTRIBUTES Attributes, UCMUCSIPPM *PPMObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmUcsiPpmCreate(_In_ WDFDEVICE WdfDevice, _In_ PUCMUCSI_PPM_CONFIG Config,
                                      _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                      _Out_ UCMUCSIPPM *PPMObject) {
    return ((PFN_UCMUCSIPPMCREATE)UcmucsiFunctions[UcmUcsiPpmCreateTableIndex])(
        UcmucsiDriverGlobals, WdfDevice, Config, Attributes, PPMObject);
}

typedef VOID (*PFN_UCMUCSIPPMNOTIFICATION)(PUCMUCSI_DRIVER_GLOBALS DriverGlobals,
                                           UCMUCSIPPM PpmObject, PUCSI_DATA_BLOCK DataBlock);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcmUcsiPpmNotification(_In_ UCMUCSIPPM PpmObject,
                                        _In_reads_(sizeof(UCSI_DATA_BLOCK))
                                            PUCSI_DATA_BLOCK DataBlock) {
    ((PFN_UCMUCSIPPMNOTIFICATION)UcmucsiFunctions[UcmUcsiPpmNotificationTableIndex])(
        UcmucsiDriverGlobals, PpmObject, DataBlock);
}

typedef VOID (*PFN_UCMUCSIPPMSETUCSICOMMANDREQUESTQUEUE)(PUCMUCSI_DRIVER_GLOBALS DriverGlobals,
                                                         UCMUCSIPPM PpmObject,
                                                         WDFQUEUE PpmRequestQueue);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID UcmUcsiPpmSetUcsiCommandRequestQueue(_In_ UCMUCSIPPM PpmObject,
                                                      _In_ WDFQUEUE PpmRequestQueue) {
    ((PFN_UCMUCSIPPMSETUCSICOMMANDREQUESTQUEUE)
         UcmucsiFunctions[UcmUcsiPpmSetUcsiCommandRequestQueueTableIndex])(
        UcmucsiDriverGlobals, PpmObject, PpmRequestQueue);
}

typedef NTSTATUS (*PFN_UCMUCSIPPMSTART)(PUCMUCSI_DRIVER_GLOBALS DriverGlobals,
                                        UCMUCSIPPM PpmObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UcmUcsiPpmStart(_In_ UCMUCSIPPM PpmObject) {
    return ((PFN_UCMUCSIPPMSTART)UcmucsiFunctions[UcmUcsiPpmStartTableIndex])(UcmucsiDriverGlobals,
                                                                              PpmObject);
}

typedef VOID (*PFN_UCMUCSIPPMSTOP)(PUCMUCSI_DRIVER_GLOBALS DriverGlobals, UCMUCSIPPM PpmObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UcmUcsiPpmStop(_In_ UCMUCSIPPM PpmObject) {
    ((PFN_UCMUCSIPPMSTOP)UcmucsiFunctions[UcmUcsiPpmStopTableIndex])(UcmucsiDriverGlobals,
                                                                     PpmObject);
}

EXTERN_C_END

#endif

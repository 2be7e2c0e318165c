/*
 * The class extension of mobile broadband (MbbCx), version 1.0, beside that of network adapters.
 */
#ifndef CWDK_MBBCX_H
#define CWDK_MBBCX_H

#include "mbbcx/mbbfuncenum.h"

#define MBIM_NO_MAXIMUM_FRAGMENT_SIZE 0

EXTERN_C_START

typedef struct _MBB_DEVICE_CONFIG MBB_DEVICE_CONFIG, *PMBB_DEVICE_CONFIG;
typedef struct _MBB_DEVICE_MBIM_PARAMETERS MBB_DEVICE_MBIM_PARAMETERS, *PMBB_DEVICE_MBIM_PARAMETERS;
typedef struct _MBB_DEVICE_WAKE_CAPABILITIES MBB_DEVICE_WAKE_CAPABILITIES;

typedef enum _MBB_MBIM_EXTENDED_VERSION {
    MbbMbimExtendedVersion1Dot0 = 0,
    MbbMbimExtendedVersion2Dot0,
    MbbMbimExtendedVersion3Dot0,
    MbbMbimExtendedVersion4Dot0,
    MbbMbimExtendedVersionMax = 3,
} MBB_MBIM_EXTENDED_VERSION;

typedef enum _MBB_MBIM_VERSION {
    MbbMbimVersion1Dot0 = 0,
    MbbMbimVersion1Dot0Errata,
} MBB_MBIM_VERSION;

typedef enum _MBB_WAKE_REASON_TYPE {
    MbbWakeReasonTypeRegisterState = 0,
    MbbWakeReasonTypeSmsReceive,
    MbbWakeReasonTypeUssdReceive,
    MbbWakeReasonTypePacketState,
    MbbWakeReasonTypeUiccChange,
} MBB_WAKE_REASON_TYPE;

_Function_class_(EVT_MBB_DEVICE_CREATE_ADAPTER)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_MBB_DEVICE_CREATE_ADAPTER(_In_ WDFDEVICE Device,
                                               _Inout_ NETADAPTER_INIT *AdapterInit);
typedef EVT_MBB_DEVICE_CREATE_ADAPTER *PFN_MBB_DEVICE_CREATE_ADAPTER;

_Function_class_(EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT(_In_ WDFDEVICE Device,
                                                  _In_ MBBREQUEST ReceiveRequest);
typedef EVT_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT *PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT;

_Function_class_(EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA(_In_ WDFDEVICE Device,
                                                             _In_ DSS_SESSION_ID SessionId,
                                                             _In_ WDFMEMORY Data);
typedef EVT_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA
    *PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA;

_Function_class_(EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT(_In_ WDFDEVICE Device, _In_ MBBREQUEST SendRequest);
typedef EVT_MBB_DEVICE_SEND_MBIM_FRAGMENT *PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT;

struct _MBB_DEVICE_CONFIG {
    ULONG Size;
    PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT SendMbimFragment;
    PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT ReceiveMbimFragment;
    PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA SendDeviceServiceSessionData;
    PFN_MBB_DEVICE_CREATE_ADAPTER CreateAdapter;
};

struct _MBB_DEVICE_MBIM_PARAMETERS {
    ULONG Size;
    MBB_MBIM_VERSION Version;
    MBB_MBIM_EXTENDED_VERSION ExtendedVersion;
    ULONG MaximumFragmentSize;
};

struct _MBB_DEVICE_WAKE_CAPABILITIES {
    ULONG Size;
    BOOLEAN RegisterState;
    BOOLEAN SmsReceive;
    BOOLEAN UssdReceive;
    BOOLEAN PacketState;
    BOOLEAN UiccChange;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID MBB_DEVICE_CONFIG_INIT(
    _Out_ PMBB_DEVICE_CONFIG Config, _In_ PFN_MBB_DEVICE_SEND_MBIM_FRAGMENT SendMbimFragment,
    _In_ PFN_MBB_DEVICE_RECEIVE_MBIM_FRAGMENT ReceiveMbimFragment,
    _In_ PFN_MBB_DEVICE_SEND_DEVICE_SERVICE_SESSION_DATA SendDeviceServiceSessionData,
    _In_ PFN_MBB_DEVICE_CREATE_ADAPTER CreateAdapter) {
    RtlZeroMemory(Config, sizeof(*Config));
    Config->Size = sizeof(*Config);
    Config->SendMbimFragment = SendMbimFragment;
    Config->ReceiveMbimFragment = ReceiveMbimFragment;
    Config->SendDeviceServiceSessionData = SendDeviceServiceSessionData;
    Config->CreateAdapter = CreateAdapter;
}

FORCEINLINE VOID MBB_DEVICE_MBIM_PARAMETERS_INIT(_Out_ PMBB_DEVICE_MBIM_PARAMETERS MbimParameters,
                                                 _In_ MBB_MBIM_VERSION Version,
                                                 _In_ ULONG MaximumFragmentSize,
                                                 _In_ MBB_MBIM_EXTENDED_VERSION ExtendedVersion) {
    RtlZeroMemory(MbimParameters, sizeof(*MbimParameters));
    MbimParameters->Size = sizeof(*MbimParameters);
    MbimParameters->Version = Version;
    MbimParameters->MaximumFragmentSize = MaximumFragmentSize;
    MbimParameters->ExtendedVersion = ExtendedVersion;
}

FORCEINLINE VOID
MBB_DEVICE_WAKE_CAPABILITIES_INIT(_Out_ MBB_DEVICE_WAKE_CAPABILITIES *Capabilities) {
    RtlZeroMemory(Capabilities, sizeof(*Capabilities));
    Capabilities->Size = sizeof(*Capabilities);
}

typedef ULONG (*PFN_MBBADAPTERGETSESSIONID)(PMBB_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE ULONG MbbAdapterGetSessionId(_In_ NETADAPTER Adapter) {
    return ((PFN_MBBADAPTERGETSESSIONID)MbbFunctions[MbbAdapterGetSessionIdTableIndex])(
        MbbDriverGlobals, Adapter);
}

typedef NTSTATUS (*PFN_MBBADAPTERINITIALIZE)(PMBB_DRIVER_GLOBALS DriverGlobals, NETADAPTER Adapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS MbbAdapterInitialize(_In_ NETADAPTER Adapter) {
    return ((PFN_MBBADAPTERINITIALIZE)MbbFunctions[MbbAdapterInitializeTableIndex])(
        MbbDriverGlobals, Adapter);
}

typedef NTSTATUS (*PFN_MBBDEVICEINITCONFIG)(PMBB_DRIVER_GLOBALS DriverGlobals,
                                            PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS MbbDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit) {
    return ((PFN_MBBDEVICEINITCONFIG)MbbFunctions[MbbDeviceInitConfigTableIndex])(MbbDriverGlobals,
                                                                                  DeviceInit);
}

typedef NTSTATUS (*PFN_MBBDEVICEINITIALIZE)(PMBB_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                            PMBB_DEVICE_CONFIG Config);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE NTSTATUS MbbDeviceInitialize(_In_ WDFDEVICE Device, _In_ PMBB_DEVICE_CONFIG Config) {
    return ((PFN_MBBDEVICEINITIALIZE)MbbFunctions[MbbDeviceInitializeTableIndex])(MbbDriverGlobals,
                                                                                  Device, Config);
}

typedef VOID (*PFN_MBBDEVICERECEIVEDEVICESERVICESESSIONDATA)(PMBB_DRIVER_GLOBALS DriverGlobals,
                                                             WDFDEVICE Device,
                                                             DSS_SESSION_ID SessionId,
                                                             WDFMEMORY Data);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID MbbDeviceReceiveDeviceServiceSessionData(_In_ WDFDEVICE Device,
                                                          _In_ DSS_SESSION_ID SessionId,
                                                          _In_ WDFMEMORY Data) {
    ((PFN_MBBDEVICERECEIVEDEVICESERVICESESSIONDATA)
         MbbFunctions[MbbDeviceReceiveDeviceServiceSessionDataTableIndex])(MbbDriverGlobals, Device,
                                                                           SessionId, Data);
}

typedef VOID (*PFN_MBBDEVICEREPORTWAKEREASON)(PMBB_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                              MBB_WAKE_REASON_TYPE Reason);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID MbbDeviceReportWakeReason(_In_ WDFDEVICE Device,
                                           _In_ MBB_WAKE_REASON_TYPE Reason) {
    ((PFN_MBBDEVICEREPORTWAKEREASON)MbbFunctions[MbbDeviceReportWakeReasonTableIndex])(
        MbbDriverGlobals, Device, Reason);
}

typedef VOID (*PFN_MBBDEVICERESPONSEAVAILABLE)(PMBB_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID MbbDeviceResponseAvailable(_In_ WDFDEVICE Device) {
    ((PFN_MBBDEVICERESPONSEAVAILABLE)MbbFunctions[MbbDeviceResponseAvailableTableIndex])(
        MbbDriverGlobals, Device);
}

typedef VOID (*PFN_MBBDEVICESENDDEVICESERVICESESSIONDATACOMPLETE)(PMBB_DRIVER_GLOBALS DriverGlobals,
                                                                  WDFMEMORY Data,
                                                                  NTSTATUS NtStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID MbbDeviceSendDeviceServiceSessionDataComplete(_In_ WDFMEMORY Data,
                                                               _In_ NTSTATUS NtStatus) {
    ((PFN_MBBDEVICESENDDEVICESERVICESESSIONDATACOMPLETE)
         MbbFunctions[MbbDeviceSendDeviceServiceSessionDataCompleteTableIndex])(MbbDriverGlobals,
                                                                                Data, NtStatus);
}

typedef VOID (*PFN_MBBDEVICESETMBIMPARAMETERS)(PMBB_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                               PMBB_DEVICE_MBIM_PARAMETERS MbimParameters);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID MbbDeviceSetMbimParameters(_In_ WDFDEVICE Device,
                                            _In_ PMBB_DEVICE_MBIM_PARAMETERS MbimParameters) {
    ((PFN_MBBDEVICESETMBIMPARAMETERS)MbbFunctions[MbbDeviceSetMbimParametersTableIndex])(
        MbbDriverGlobals, Device, MbimParameters);
}

typedef VOID (*PFN_MBBDEVICESETWAKECAPABILITIES)(PMBB_DRIVER_GLOBALS DriverGlobals,
                                                 WDFDEVICE Device,
                                                 const MBB_DEVICE_WAKE_CAPABILITIES *Capabilities);

_IRQL_requires_(PASSIVE_LEVEL)
FORCEINLINE VOID MbbDeviceSetWakeCapabilities(
    _In_ WDFDEVICE Device, _In_ const MBB_DEVICE_WAKE_CAPABILITIES *Capabilities) {
    ((PFN_MBBDEVICESETWAKECAPABILITIES)MbbFunctions[MbbDeviceSetWakeCapabilitiesTableIndex])(
        MbbDriverGlobals, Device, Capabilities);
}

typedef VOID (*PFN_MBBREQUESTCOMPLETE)(PMBB_DRIVER_GLOBALS DriverGlobals, MBBREQUEST Request,
                                       NTSTATUS NtStatus);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID MbbRequestComplete(_In_ MBBREQUEST Request, _In_ NTSTATUS NtStatus) {
    ((PFN_MBBREQUESTCOMPLETE)MbbFunctions[MbbRequestCompleteTableIndex])(MbbDriverGlobals, Request,
                                                                         NtStatus);
}

typedef VOID (*PFN_MBBREQUESTCOMPLETEWITHINFORMATION)(PMBB_DRIVER_GLOBALS DriverGlobals,
                                                      MBBREQUEST Request, NTSTATUS NtStatus,
                                                      ULONG_PTR Information);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE VOID MbbRequestCompleteWithInformation(_In_ MBBREQUEST Request, _In_ NTSTATUS NtStatus,
                                                   _In_ ULONG_PTR Information) {
    ((PFN_MBBREQUESTCOMPLETEWITHINFORMATION)
         MbbFunctions[MbbRequestCompleteWithInformationTableIndex])(MbbDriverGlobals, Request,
                                                                    NtStatus, Information);
}

typedef PVOID (*PFN_MBBREQUESTGETBUFFER)(PMBB_DRIVER_GLOBALS DriverGlobals, MBBREQUEST Request,
                                         size_t *BufferSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PVOID MbbRequestGetBuffer(_In_ MBBREQUEST Request, _Out_opt_ size_t *BufferSize) {
    return ((PFN_MBBREQUESTGETBUFFER)MbbFunctions[MbbRequestGetBufferTableIndex])(
        MbbDriverGlobals, Request, BufferSize);
}

typedef LPCGUID (*PFN_MBBREQUESTGETCORRELATIONID)(PMBB_DRIVER_GLOBALS DriverGlobals,
                                                  MBBREQUEST Request);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE LPCGUID MbbRequestGetCorrelationId(_In_ MBBREQUEST Request) {
    return ((PFN_MBBREQUESTGETCORRELATIONID)MbbFunctions[MbbRequestGetCorrelationIdTableIndex])(
        MbbDriverGlobals, Request);
}

EXTERN_C_END

#endif

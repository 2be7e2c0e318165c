/*
 * Endpoints of emulated USB devices.
 */
#ifndef CWDK_UDECXUSBENDPOINT_H
#define CWDK_UDECXUSBENDPOINT_H

#include "udecxtypes.h"
#include "udecxfuncenum.h"
#include <usbspec.h>

EXTERN_C_START

typedef struct _UDECX_USB_ENDPOINT_CALLBACKS UDECX_USB_ENDPOINT_CALLBACKS,
    *PUDECX_USB_ENDPOINT_CALLBACKS;

_Function_class_(EVT_UDECX_USB_ENDPOINT_PURGE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UDECX_USB_ENDPOINT_PURGE(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint);
typedef EVT_UDECX_USB_ENDPOINT_PURGE *PFN_UDECX_USB_ENDPOINT_PURGE;

_Function_class_(EVT_UDECX_USB_ENDPOINT_RESET)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UDECX_USB_ENDPOINT_RESET(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint,
                                          _In_ WDFREQUEST Request);
typedef EVT_UDECX_USB_ENDPOINT_RESET *PFN_UDECX_USB_ENDPOINT_RESET;

_Function_class_(EVT_UDECX_USB_ENDPOINT_START)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef VOID EVT_UDECX_USB_ENDPOINT_START(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint);
typedef EVT_UDECX_USB_ENDPOINT_START *PFN_UDECX_USB_ENDPOINT_START;

struct _UDECX_USB_ENDPOINT_CALLBACKS {
    ULONG Size;
    PFN_UDECX_USB_ENDPOINT_RESET EvtUsbEndpointReset;
    PFN_UDECX_USB_ENDPOINT_START EvtUsbEndpointStart;
    PFN_UDECX_USB_ENDPOINT_PURGE EvtUsbEndpointPurge;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID
UDECX_USB_ENDPOINT_CALLBACKS_INIT(_Out_ PUDECX_USB_ENDPOINT_CALLBACKS Callbacks,
                                  _In_ PFN_UDECX_USB_ENDPOINT_RESET EvtUsbEndpointReset) {
    RtlZeroMemory(Callbacks, sizeof(*Callbacks));
    Callbacks->Size = sizeof(*Callbacks);
    Callbacks->EvtUsbEndpointReset = EvtUsbEndpointReset;
}

typedef NTSTATUS (*PFN_UDECXUSBENDPOINTCREATE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                               PUDECXUSBENDPOINT_INIT *EndpointInit,
                                               PWDF_OBJECT_ATTRIBUTES Attributes,
                                               UDECXUSBENDPOINT *UdecxUsbEndpoint);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UdecxUsbEndpointCreate(_Inout_ PUDECXUSBENDPOINT_INIT *EndpointInit,
                                            _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                            _Out_ UDECXUSBENDPOINT *UdecxUsbEndpoint) {
    return ((PFN_UDECXUSBENDPOINTCREATE)UdecxFunctions[UdecxUsbEndpointCreateTableIndex])(
        UdecxDriverGlobals, EndpointInit, Attributes, UdecxUsbEndpoint);
}

typedef VOID (*PFN_UDECXUSBENDPOINTINITFREE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                             PUDECXUSBENDPOINT_INIT Init);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUsbEndpointInitFree(_In_ PUDECXUSBENDPOINT_INIT Init) {
    ((PFN_UDECXUSBENDPOINTINITFREE)UdecxFunctions[UdecxUsbEndpointInitFreeTableIndex])(
        UdecxDriverGlobals, Init);
}

typedef VOID (*PFN_UDECXUSBENDPOINTINITSETCALLBACKS)(
    PUDECX_DRIVER_GLOBALS DriverGlobals, PUDECXUSBENDPOINT_INIT UdecxUsbEndpointInit,
    PUDECX_USB_ENDPOINT_CALLBACKS EndpointCallbacks);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID
UdecxUsbEndpointInitSetCallbacks(_Inout_ PUDECXUSBENDPOINT_INIT UdecxUsbEndpointInit,
                                 _In_ PUDECX_USB_ENDPOINT_CALLBACKS EndpointCallbacks) {
    ((PFN_UDECXUSBENDPOINTINITSETCALLBACKS)
         UdecxFunctions[UdecxUsbEndpointInitSetCallbacksTableIndex])(
        UdecxDriverGlobals, UdecxUsbEndpointInit, EndpointCallbacks);
}

typedef VOID (*PFN_UDECXUSBENDPOINTINITSETENDPOINTADDRESS)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                           PUDECXUSBENDPOINT_INIT Init,
                                                           UCHAR EndpointAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUsbEndpointInitSetEndpointAddress(_Inout_ PUDECXUSBENDPOINT_INIT Init,
                                                        _In_ UCHAR EndpointAddress) {
    ((PFN_UDECXUSBENDPOINTINITSETENDPOINTADDRESS)
         UdecxFunctions[UdecxUsbEndpointInitSetEndpointAddressTableIndex])(UdecxDriverGlobals, Init,
                                                                           EndpointAddress);
}

typedef VOID (*PFN_UDECXUSBENDPOINTPURGECOMPLETE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                  UDECXUSBENDPOINT UdecxUsbEndpoint);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUsbEndpointPurgeComplete(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint) {
    ((PFN_UDECXUSBENDPOINTPURGECOMPLETE)UdecxFunctions[UdecxUsbEndpointPurgeCompleteTableIndex])(
        UdecxDriverGlobals, UdecxUsbEndpoint);
}

typedef VOID (*PFN_UDECXUSBENDPOINTSETWDFIOQUEUE)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                  UDECXUSBENDPOINT UdecxUsbEndpoint,
                                                  WDFQUEUE WdfQueue);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUsbEndpointSetWdfIoQueue(_In_ UDECXUSBENDPOINT UdecxUsbEndpoint,
                                               _In_ WDFQUEUE WdfQueue) {
    ((PFN_UDECXUSBENDPOINTSETWDFIOQUEUE)UdecxFunctions[UdecxUsbEndpointSetWdfIoQueueTableIndex])(
        UdecxDriverGlobals, UdecxUsbEndpoint, WdfQueue);
}

typedef PUDECXUSBENDPOINT_INIT (*PFN_UDECXUSBSIMPLEENDPOINTINITALLOCATE)(
    PUDECX_DRIVER_GLOBALS DriverGlobals, UDECXUSBDEVICE UdecxUsbDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PUDECXUSBENDPOINT_INIT
UdecxUsbSimpleEndpointInitAllocate(_In_ UDECXUSBDEVICE UdecxUsbDevice) {
    return ((PFN_UDECXUSBSIMPLEENDPOINTINITALLOCATE)
                UdecxFunctions[UdecxUsbSimpleEndpointInitAllocateTableIndex])(UdecxDriverGlobals,
                                                                              UdecxUsbDevice);
}

EXTERN_C_END

#endif

/*
 * Requests to emulated USB devices: what is asked, and completing it.
 */
#ifndef CWDK_UDECXURB_H
#define CWDK_UDECXURB_H

#include "udecxtypes.h"
#include "udecxfuncenum.h"

EXTERN_C_START

typedef VOID (*PFN_UDECXURBCOMPLETE)(PUDECX_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
                                     USBD_STATUS UsbdStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUrbComplete(_In_ WDFREQUEST Request, _In_ USBD_STATUS UsbdStatus) {
    ((PFN_UDECXURBCOMPLETE)UdecxFunctions[UdecxUrbCompleteTableIndex])(UdecxDriverGlobals, Request,
                                                                       UsbdStatus);
}

typedef VOID (*PFN_UDECXURBCOMPLETEWITHNTSTATUS)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                                 WDFREQUEST Request, NTSTATUS NtStatus);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUrbCompleteWithNtStatus(_In_ WDFREQUEST Request, _In_ NTSTATUS NtStatus) {
    ((PFN_UDECXURBCOMPLETEWITHNTSTATUS)UdecxFunctions[UdecxUrbCompleteWithNtStatusTableIndex])(
        UdecxDriverGlobals, Request, NtStatus);
}

typedef NTSTATUS (*PFN_UDECXURBRETRIEVEBUFFER)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                               WDFREQUEST Request, PUCHAR *TransferBuffer,
                                               PULONG Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UdecxUrbRetrieveBuffer(_In_ WDFREQUEST Request,
                                            _Outptr_ PUCHAR *TransferBuffer, _Out_ PULONG Length) {
    return ((PFN_UDECXURBRETRIEVEBUFFER)UdecxFunctions[UdecxUrbRetrieveBufferTableIndex])(
        UdecxDriverGlobals, Request, TransferBuffer, Length);
}

typedef NTSTATUS (*PFN_UDECXURBRETRIEVECONTROLSETUPPACKET)(
    PUDECX_DRIVER_GLOBALS DriverGlobals, WDFREQUEST Request,
    PWDF_USB_CONTROL_SETUP_PACKET SetupPacket);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS UdecxUrbRetrieveControlSetupPacket(
    _In_ WDFREQUEST Request, _Out_ PWDF_USB_CONTROL_SETUP_PACKET SetupPacket) {
    return ((PFN_UDECXURBRETRIEVECONTROLSETUPPACKET)
                UdecxFunctions[UdecxUrbRetrieveControlSetupPacketTableIndex])(UdecxDriverGlobals,
                                                                              Request, SetupPacket);
}

typedef VOID (*PFN_UDECXURBSETBYTESCOMPLETED)(PUDECX_DRIVER_GLOBALS DriverGlobals,
                                              WDFREQUEST Request, ULONG BytesCompleted);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE VOID UdecxUrbSetBytesCompleted(_In_ WDFREQUEST Request, _In_ ULONG BytesCompleted) {
    ((PFN_UDECXURBSETBYTESCOMPLETED)UdecxFunctions[UdecxUrbSetBytesCompletedTableIndex])(
        UdecxDriverGlobals, Request, BytesCompleted);
}

EXTERN_C_END

#endif

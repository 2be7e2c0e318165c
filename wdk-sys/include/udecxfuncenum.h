/*
 * The calls of the class extension of emulated USB devices: their numbers, and what binding to it
 * fills in.
 */
#ifndef CWDK_UDECXFUNCENUM_H
#define CWDK_UDECXFUNCENUM_H

#include "udecxtypes.h"

EXTERN_C_START

typedef enum _UDECXFUNCENUM {
    UdecxUrbRetrieveControlSetupPacketTableIndex = 0,
    UdecxUrbRetrieveBufferTableIndex,
    UdecxUrbSetBytesCompletedTableIndex,
    UdecxUrbCompleteTableIndex,
    UdecxUrbCompleteWithNtStatusTableIndex,
    UdecxUsbDeviceInitAllocateTableIndex,
    UdecxUsbDeviceInitSetSpeedTableIndex,
    UdecxUsbDeviceInitSetEndpointsTypeTableIndex,
    UdecxUsbDeviceLinkPowerEntryCompleteTableIndex,
    UdecxUsbDeviceLinkPowerExitCompleteTableIndex,
    UdecxUsbDeviceSetFunctionSuspendAndWakeCompleteTableIndex,
    UdecxUsbDeviceInitSetStateChangeCallbacksTableIndex,
    UdecxUsbDeviceInitAddDescriptorTableIndex,
    UdecxUsbDeviceInitAddDescriptorWithIndexTableIndex,
    UdecxUsbDeviceInitAddStringDescriptorTableIndex,
    UdecxUsbDeviceInitAddStringDescriptorRawTableIndex,
    UdecxUsbDeviceCreateTableIndex,
    UdecxUsbDeviceInitFreeTableIndex,
    UdecxUsbDevicePlugInTableIndex,
    UdecxUsbDevicePlugOutAndDeleteTableIndex,
    UdecxUsbDeviceSignalWakeTableIndex,
    UdecxUsbDeviceSignalFunctionWakeTableIndex,
    UdecxUsbSimpleEndpointInitAllocateTableIndex,
    UdecxUsbEndpointInitFreeTableIndex,
    UdecxUsbEndpointInitSetEndpointAddressTableIndex,
    UdecxUsbEndpointInitSetCallbacksTableIndex,
    UdecxUsbEndpointCreateTableIndex,
    UdecxUsbEndpointSetWdfIoQueueTableIndex,
    UdecxUsbEndpointPurgeCompleteTableIndex,
    UdecxInitializeWdfDeviceInitTableIndex,
    UdecxWdfDeviceResetCompleteTableIndex,
    UdecxWdfDeviceAddUsbDeviceEmulationTableIndex,
    UdecxWdfDeviceTryHandleUserIoctlTableIndex,
    UdecxWdfDeviceNeedsResetTableIndex,
    UdecxFunctionTableNumEntries,
} UDECXFUNCENUM;

extern PUDECX_DRIVER_GLOBALS UdecxDriverGlobals;

EXTERN_C_END

#endif

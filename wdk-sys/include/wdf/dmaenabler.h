/*
 * DMA: what a device can do.
 */
#ifndef CWDK_WDF_DMAENABLER_H
#define CWDK_WDF_DMAENABLER_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

#define WDF_DMA_ENABLER_UNLIMITED_FRAGMENTS 0xFFFFFFFFUL

EXTERN_C_START

typedef enum _WDF_DMA_DIRECTION {
    WdfDmaDirectionReadFromDevice = 0,
    WdfDmaDirectionWriteToDevice,
} WDF_DMA_DIRECTION;

typedef enum _WDF_DMA_ENABLER_CONFIG_FLAGS {
    WDF_DMA_ENABLER_CONFIG_NO_SGLIST_PREALLOCATION = 1,
    WDF_DMA_ENABLER_CONFIG_REQUIRE_SINGLE_TRANSFER,
} WDF_DMA_ENABLER_CONFIG_FLAGS;

typedef enum _WDF_DMA_PROFILE {
    WdfDmaProfileInvalid = 0,
    WdfDmaProfilePacket,
    WdfDmaProfileScatterGather,
    WdfDmaProfilePacket64,
    WdfDmaProfileScatterGather64,
    WdfDmaProfileScatterGatherDuplex,
    WdfDmaProfileScatterGather64Duplex,
    WdfDmaProfileSystem,
    WdfDmaProfileSystemDuplex,
} WDF_DMA_PROFILE;

_Function_class_(EVT_WDF_DMA_ENABLER_DISABLE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_DMA_ENABLER_DISABLE(_In_ WDFDMAENABLER DmaEnabler);
typedef EVT_WDF_DMA_ENABLER_DISABLE *PFN_WDF_DMA_ENABLER_DISABLE;

_Function_class_(EVT_WDF_DMA_ENABLER_ENABLE)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_DMA_ENABLER_ENABLE(_In_ WDFDMAENABLER DmaEnabler);
typedef EVT_WDF_DMA_ENABLER_ENABLE *PFN_WDF_DMA_ENABLER_ENABLE;

_Function_class_(EVT_WDF_DMA_ENABLER_FILL)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_DMA_ENABLER_FILL(_In_ WDFDMAENABLER DmaEnabler);
typedef EVT_WDF_DMA_ENABLER_FILL *PFN_WDF_DMA_ENABLER_FILL;

_Function_class_(EVT_WDF_DMA_ENABLER_FLUSH)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_DMA_ENABLER_FLUSH(_In_ WDFDMAENABLER DmaEnabler);
typedef EVT_WDF_DMA_ENABLER_FLUSH *PFN_WDF_DMA_ENABLER_FLUSH;

_Function_class_(EVT_WDF_DMA_ENABLER_SELFMANAGED_IO_START)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_DMA_ENABLER_SELFMANAGED_IO_START(_In_ WDFDMAENABLER DmaEnabler);
typedef EVT_WDF_DMA_ENABLER_SELFMANAGED_IO_START *PFN_WDF_DMA_ENABLER_SELFMANAGED_IO_START;

_Function_class_(EVT_WDF_DMA_ENABLER_SELFMANAGED_IO_STOP)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS EVT_WDF_DMA_ENABLER_SELFMANAGED_IO_STOP(_In_ WDFDMAENABLER DmaEnabler);
typedef EVT_WDF_DMA_ENABLER_SELFMANAGED_IO_STOP *PFN_WDF_DMA_ENABLER_SELFMANAGED_IO_STOP;

struct _WDF_DMA_ENABLER_CONFIG {
    ULONG Size;
    WDF_DMA_PROFILE Profile;
    size_t MaximumLength;
    PFN_WDF_DMA_ENABLER_FILL EvtDmaEnablerFill;
    PFN_WDF_DMA_ENABLER_FLUSH EvtDmaEnablerFlush;
    PFN_WDF_DMA_ENABLER_DISABLE EvtDmaEnablerDisable;
    PFN_WDF_DMA_ENABLER_ENABLE EvtDmaEnablerEnable;
    PFN_WDF_DMA_ENABLER_SELFMANAGED_IO_START EvtDmaEnablerSelfManagedIoStart;
    PFN_WDF_DMA_ENABLER_SELFMANAGED_IO_STOP EvtDmaEnablerSelfManagedIoStop;
    ULONG AddressWidthOverride;
    ULONG WdmDmaVersionOverride;
    ULONG Flags;
};

struct _WDF_DMA_SYSTEM_PROFILE_CONFIG {
    ULONG Size;
    BOOLEAN DemandMode;
    BOOLEAN LoopedTransfer;
    DMA_WIDTH DmaWidth;
    PHYSICAL_ADDRESS DeviceAddress;
    PCM_PARTIAL_RESOURCE_DESCRIPTOR DmaDescriptor;
};

typedef NTSTATUS (*PFN_WDFDMAENABLERCONFIGURESYSTEMPROFILE)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDMAENABLER DmaEnabler,
    PWDF_DMA_SYSTEM_PROFILE_CONFIG ProfileConfig, WDF_DMA_DIRECTION ConfigDirection);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDmaEnablerConfigureSystemProfile(
    _In_ WDFDMAENABLER DmaEnabler, _In_ PWDF_DMA_SYSTEM_PROFILE_CONFIG ProfileConfig,
    _In_ WDF_DMA_DIRECTION ConfigDirection) {
    return ((PFN_WDFDMAENABLERCONFIGURESYSTEMPROFILE)
                WdfFunctions[WdfDmaEnablerConfigureSystemProfileTableIndex])(
        WdfDriverGlobals, DmaEnabler, ProfileConfig, ConfigDirection);
}

typedef NTSTATUS (*PFN_WDFDMAENABLERCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFDEVICE Device,
                                            PWDF_DMA_ENABLER_CONFIG Config,
                                            PWDF_OBJECT_ATTRIBUTES Attributes,
                                            WDFDMAENABLER *DmaEnablerHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfDmaEnablerCreate(_In_ WDFDEVICE Device, _In_ PWDF_DMA_ENABLER_CONFIG Config,
                                         _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                         _Out_ WDFDMAENABLER *DmaEnablerHandle) {
    return ((PFN_WDFDMAENABLERCREATE)WdfFunctions[WdfDmaEnablerCreateTableIndex])(
        WdfDriverGlobals, Device, Config, Attributes, DmaEnablerHandle);
}

typedef size_t (*PFN_WDFDMAENABLERGETFRAGMENTLENGTH)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                     WDFDMAENABLER DmaEnabler,
                                                     WDF_DMA_DIRECTION DmaDirection);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE size_t WdfDmaEnablerGetFragmentLength(_In_ WDFDMAENABLER DmaEnabler,
                                                  _In_ WDF_DMA_DIRECTION DmaDirection) {
    return (
        (PFN_WDFDMAENABLERGETFRAGMENTLENGTH)WdfFunctions[WdfDmaEnablerGetFragmentLengthTableIndex])(
        WdfDriverGlobals, DmaEnabler, DmaDirection);
}

typedef size_t (*PFN_WDFDMAENABLERGETMAXIMUMLENGTH)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFDMAENABLER DmaEnabler);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE size_t WdfDmaEnablerGetMaximumLength(_In_ WDFDMAENABLER DmaEnabler) {
    return (
        (PFN_WDFDMAENABLERGETMAXIMUMLENGTH)WdfFunctions[WdfDmaEnablerGetMaximumLengthTableIndex])(
        WdfDriverGlobals, DmaEnabler);
}

typedef size_t (*PFN_WDFDMAENABLERGETMAXIMUMSCATTERGATHERELEMENTS)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFDMAENABLER DmaEnabler);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE size_t WdfDmaEnablerGetMaximumScatterGatherElements(_In_ WDFDMAENABLER DmaEnabler) {
    return ((PFN_WDFDMAENABLERGETMAXIMUMSCATTERGATHERELEMENTS)
                WdfFunctions[WdfDmaEnablerGetMaximumScatterGatherElementsTableIndex])(
        WdfDriverGlobals, DmaEnabler);
}

typedef void (*PFN_WDFDMAENABLERSETMAXIMUMSCATTERGATHERELEMENTS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                                 WDFDMAENABLER DmaEnabler,
                                                                 size_t MaximumFragments);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE void WdfDmaEnablerSetMaximumScatterGatherElements(_In_ WDFDMAENABLER DmaEnabler,
                                                              _In_ size_t MaximumFragments) {
    ((PFN_WDFDMAENABLERSETMAXIMUMSCATTERGATHERELEMENTS)
         WdfFunctions[WdfDmaEnablerSetMaximumScatterGatherElementsTableIndex])(
        WdfDriverGlobals, DmaEnabler, MaximumFragments);
}

typedef PDMA_ADAPTER (*PFN_WDFDMAENABLERWDMGETDMAADAPTER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFDMAENABLER DmaEnabler,
                                                          WDF_DMA_DIRECTION DmaDirection);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PDMA_ADAPTER WdfDmaEnablerWdmGetDmaAdapter(_In_ WDFDMAENABLER DmaEnabler,
                                                       _In_ WDF_DMA_DIRECTION DmaDirection) {
    return (
        (PFN_WDFDMAENABLERWDMGETDMAADAPTER)WdfFunctions[WdfDmaEnablerWdmGetDmaAdapterTableIndex])(
        WdfDriverGlobals, DmaEnabler, DmaDirection);
}

FORCEINLINE VOID WDF_DMA_ENABLER_CONFIG_INIT(_Out_ PWDF_DMA_ENABLER_CONFIG Config,
                                             _In_ WDF_DMA_PROFILE Profile,
                                             _In_ size_t MaximumLength) {
    RtlZeroMemory(Config, sizeof(WDF_DMA_ENABLER_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_DMA_ENABLER_CONFIG);
    Config->Profile = Profile;
    Config->MaximumLength = MaximumLength;
}

FORCEINLINE VOID WDF_DMA_SYSTEM_PROFILE_CONFIG_INIT(
    _Out_ PWDF_DMA_SYSTEM_PROFILE_CONFIG DmaConfig, _In_ PHYSICAL_ADDRESS Address,
    _In_ DMA_WIDTH DmaWidth, _In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR DmaDescriptor) {
    RtlZeroMemory(DmaConfig, sizeof(WDF_DMA_SYSTEM_PROFILE_CONFIG));
    DmaConfig->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_DMA_SYSTEM_PROFILE_CONFIG);
    DmaConfig->DeviceAddress = Address;
    DmaConfig->DmaWidth = DmaWidth;
    DmaConfig->DmaDescriptor = DmaDescriptor;
}

EXTERN_C_END

#endif

/*
 * Buffers shared by processor and device.
 */
#ifndef CWDK_WDF_COMMONBUFFER_H
#define CWDK_WDF_COMMONBUFFER_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

struct _WDF_COMMON_BUFFER_CONFIG {
    ULONG Size;
    ULONG AlignmentRequirement;
};

typedef NTSTATUS (*PFN_WDFCOMMONBUFFERCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                              WDFDMAENABLER DmaEnabler, size_t Length,
                                              PWDF_OBJECT_ATTRIBUTES Attributes,
                                              WDFCOMMONBUFFER *CommonBuffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfCommonBufferCreate(_In_ WDFDMAENABLER DmaEnabler, _In_ size_t Length,
                                           _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                           _Out_ WDFCOMMONBUFFER *CommonBuffer) {
    return ((PFN_WDFCOMMONBUFFERCREATE)WdfFunctions[WdfCommonBufferCreateTableIndex])(
        WdfDriverGlobals, DmaEnabler, Length, Attributes, CommonBuffer);
}

typedef NTSTATUS (*PFN_WDFCOMMONBUFFERCREATEWITHCONFIG)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFDMAENABLER DmaEnabler, size_t Length,
                                                        PWDF_COMMON_BUFFER_CONFIG Config,
                                                        PWDF_OBJECT_ATTRIBUTES Attributes,
                                                        WDFCOMMONBUFFER *CommonBuffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfCommonBufferCreateWithConfig(_In_ WDFDMAENABLER DmaEnabler,
                                                     _In_ size_t Length,
                                                     _In_ PWDF_COMMON_BUFFER_CONFIG Config,
                                                     _In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                                     _Out_ WDFCOMMONBUFFER *CommonBuffer) {
    return ((PFN_WDFCOMMONBUFFERCREATEWITHCONFIG)
                WdfFunctions[WdfCommonBufferCreateWithConfigTableIndex])(
        WdfDriverGlobals, DmaEnabler, Length, Config, Attributes, CommonBuffer);
}

typedef PHYSICAL_ADDRESS (*PFN_WDFCOMMONBUFFERGETALIGNEDLOGICALADDRESS)(
    PWDF_DRIVER_GLOBALS DriverGlobals, WDFCOMMONBUFFER CommonBuffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PHYSICAL_ADDRESS
WdfCommonBufferGetAlignedLogicalAddress(_In_ WDFCOMMONBUFFER CommonBuffer) {
    return ((PFN_WDFCOMMONBUFFERGETALIGNEDLOGICALADDRESS)
                WdfFunctions[WdfCommonBufferGetAlignedLogicalAddressTableIndex])(WdfDriverGlobals,
                                                                                 CommonBuffer);
}

typedef PVOID (*PFN_WDFCOMMONBUFFERGETALIGNEDVIRTUALADDRESS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                             WDFCOMMONBUFFER CommonBuffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PVOID WdfCommonBufferGetAlignedVirtualAddress(_In_ WDFCOMMONBUFFER CommonBuffer) {
    return ((PFN_WDFCOMMONBUFFERGETALIGNEDVIRTUALADDRESS)
                WdfFunctions[WdfCommonBufferGetAlignedVirtualAddressTableIndex])(WdfDriverGlobals,
                                                                                 CommonBuffer);
}

typedef size_t (*PFN_WDFCOMMONBUFFERGETLENGTH)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                               WDFCOMMONBUFFER CommonBuffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE size_t WdfCommonBufferGetLength(_In_ WDFCOMMONBUFFER CommonBuffer) {
    return ((PFN_WDFCOMMONBUFFERGETLENGTH)WdfFunctions[WdfCommonBufferGetLengthTableIndex])(
        WdfDriverGlobals, CommonBuffer);
}

FORCEINLINE VOID WDF_COMMON_BUFFER_CONFIG_INIT(_Out_ PWDF_COMMON_BUFFER_CONFIG Config,
                                               _In_ ULONG AlignmentRequirement) {
    RtlZeroMemory(Config, sizeof(WDF_COMMON_BUFFER_CONFIG));
    Config->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_COMMON_BUFFER_CONFIG);
    Config->AlignmentRequirement = AlignmentRequirement;
}

EXTERN_C_END

#endif

/*
 * Receive scaling, header splitting and Network Direct as WMI classes.
 */
#ifndef CWDK_WMI_NETWORK_SCALING_H
#define CWDK_WMI_NETWORK_SCALING_H

#include "wdm.h"
#include "wmi/network_types.h"

#define MSNdis_HDSplitParameters_Header_ID 1
#define MSNdis_HDSplitParameters_Header_SIZE 4ULL
#define MSNdis_HDSplitParameters_HDSplitCombineFlags_ID 2
#define MSNdis_HDSplitParameters_HDSplitCombineFlags_SIZE 4ULL
#define MSNdis_HDSplitParameters_SIZE 8ULL

#define MSNdis_NetworkDirectAdapterCapabilities_MaxQpCount_ID 1
#define MSNdis_NetworkDirectAdapterCapabilities_MaxQpCount_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterCapabilities_MaxCqCount_ID 2
#define MSNdis_NetworkDirectAdapterCapabilities_MaxCqCount_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterCapabilities_MaxMrCount_ID 3
#define MSNdis_NetworkDirectAdapterCapabilities_MaxMrCount_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterCapabilities_MaxInboundReadLimit_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterCapabilities_MaxInboundReadLimit_ID 5
#define MSNdis_NetworkDirectAdapterCapabilities_MaxMwCount_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterCapabilities_MaxMwCount_ID 7
#define MSNdis_NetworkDirectAdapterCapabilities_MaxOutboundReadLimit_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterCapabilities_MaxOutboundReadLimit_ID 6
#define MSNdis_NetworkDirectAdapterCapabilities_MaxPdCount_ID 4
#define MSNdis_NetworkDirectAdapterCapabilities_MaxPdCount_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterCapabilities_MaxSrqCount_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterCapabilities_MaxSrqCount_ID 8
#define MSNdis_NetworkDirectAdapterCapabilities_MissingCounterMask_SIZE 8ULL
#define MSNdis_NetworkDirectAdapterCapabilities_MissingCounterMask_ID 9
#define MSNdis_NetworkDirectAdapterCapabilities_NdAdapterInfo_ID 10
#define MSNdis_NetworkDirectAdapterCapabilities_NdAdapterInfo_SIZE 0x60ULL
#define MSNdis_NetworkDirectAdapterCapabilities_SIZE 0x88ULL

#define MSNdis_NetworkDirectAdapterInfo_InOrderDMA_SIZE 1ULL
#define MSNdis_NetworkDirectAdapterInfo_InOrderDMA_ID 0x15
#define MSNdis_NetworkDirectAdapterInfo_SupportsCQResize_SIZE 1ULL
#define MSNdis_NetworkDirectAdapterInfo_SupportsCQResize_ID 0x16
#define MSNdis_NetworkDirectAdapterInfo_SupportsLoopbackConnections_SIZE 1ULL
#define MSNdis_NetworkDirectAdapterInfo_SupportsLoopbackConnections_ID 23
#define MSNdis_NetworkDirectAdapterInfo_Version_ID 1
#define MSNdis_NetworkDirectAdapterInfo_Version_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_VendorId_ID 2
#define MSNdis_NetworkDirectAdapterInfo_VendorId_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_DeviceId_ID 3
#define MSNdis_NetworkDirectAdapterInfo_DeviceId_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_FRMRPageCount_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_FRMRPageCount_ID 6
#define MSNdis_NetworkDirectAdapterInfo_LargeRequestThreshold_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_LargeRequestThreshold_ID 0x12
#define MSNdis_NetworkDirectAdapterInfo_MaxCalleeData_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxCalleeData_ID 0x14
#define MSNdis_NetworkDirectAdapterInfo_MaxCallerData_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxCallerData_ID 0x13
#define MSNdis_NetworkDirectAdapterInfo_MaxCqDepth_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxCqDepth_ID 0x11
#define MSNdis_NetworkDirectAdapterInfo_MaxInboundReadLimit_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxInboundReadLimit_ID 12
#define MSNdis_NetworkDirectAdapterInfo_MaxInitiatorQueueDepth_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxInitiatorQueueDepth_ID 15
#define MSNdis_NetworkDirectAdapterInfo_MaxInitiatorRequestSge_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxInitiatorRequestSge_ID 7
#define MSNdis_NetworkDirectAdapterInfo_MaxInlineDataSize_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxInlineDataSize_ID 11
#define MSNdis_NetworkDirectAdapterInfo_MaxOutboundReadLimit_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxOutboundReadLimit_ID 13
#define MSNdis_NetworkDirectAdapterInfo_MaxReadRequestSge_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxReadRequestSge_ID 9
#define MSNdis_NetworkDirectAdapterInfo_MaxReceiveQueueDepth_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxReceiveQueueDepth_ID 14
#define MSNdis_NetworkDirectAdapterInfo_MaxReceiveRequestSge_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxReceiveRequestSge_ID 8
#define MSNdis_NetworkDirectAdapterInfo_MaxRegistrationSize_ID 4
#define MSNdis_NetworkDirectAdapterInfo_MaxRegistrationSize_SIZE 8ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxSrqDepth_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxSrqDepth_ID 0x10
#define MSNdis_NetworkDirectAdapterInfo_MaxTransferLength_SIZE 4ULL
#define MSNdis_NetworkDirectAdapterInfo_MaxTransferLength_ID 10
#define MSNdis_NetworkDirectAdapterInfo_MaxWindowSize_ID 5
#define MSNdis_NetworkDirectAdapterInfo_MaxWindowSize_SIZE 8ULL
#define MSNdis_NetworkDirectAdapterInfo_SIZE 95ULL

#define MSNdis_NetworkDirectCapabilities_NdCapabilities_ID 1
#define MSNdis_NetworkDirectCapabilities_NdCapabilities_SIZE 0x88ULL
#define MSNdis_NetworkDirectCapabilities_SIZE 0x88ULL

#define MSNdis_NetworkDirectState_Enabled_ID 1
#define MSNdis_NetworkDirectState_Enabled_SIZE 1ULL
#define MSNdis_NetworkDirectState_SIZE 1ULL

#define MSNdis_NetworkDirectVersion_MajorVersionNumber_ID 1
#define MSNdis_NetworkDirectVersion_MajorVersionNumber_SIZE 2ULL
#define MSNdis_NetworkDirectVersion_MinorVersionNumber_ID 2
#define MSNdis_NetworkDirectVersion_MinorVersionNumber_SIZE 2ULL
#define MSNdis_NetworkDirectVersion_SIZE 4ULL

#define MSNdis_RSSEnabled_RSSEnabled_ID 1
#define MSNdis_RSSEnabled_RSSEnabled_SIZE 1ULL
#define MSNdis_RSSEnabled_SIZE 1ULL

#define MSNdis_StatusHDSplitCurrentConfig_NumberElements_ID 1
#define MSNdis_StatusHDSplitCurrentConfig_NumberElements_SIZE 4ULL
#define MSNdis_StatusHDSplitCurrentConfig_HDSplitCurrentConfig_ID 2

#define MSNdis_WmiHDSplitCurrentConfig_Header_ID 1
#define MSNdis_WmiHDSplitCurrentConfig_Header_SIZE 4ULL
#define MSNdis_WmiHDSplitCurrentConfig_HardwareCapabilities_ID 2
#define MSNdis_WmiHDSplitCurrentConfig_HardwareCapabilities_SIZE 4ULL
#define MSNdis_WmiHDSplitCurrentConfig_CurrentCapabilities_ID 3
#define MSNdis_WmiHDSplitCurrentConfig_CurrentCapabilities_SIZE 4ULL
#define MSNdis_WmiHDSplitCurrentConfig_BackfillSize_SIZE 4ULL
#define MSNdis_WmiHDSplitCurrentConfig_BackfillSize_ID 6
#define MSNdis_WmiHDSplitCurrentConfig_HDSplitCombineFlags_SIZE 4ULL
#define MSNdis_WmiHDSplitCurrentConfig_HDSplitCombineFlags_ID 5
#define MSNdis_WmiHDSplitCurrentConfig_HDSplitFlags_ID 4
#define MSNdis_WmiHDSplitCurrentConfig_HDSplitFlags_SIZE 4ULL
#define MSNdis_WmiHDSplitCurrentConfig_MaxHeaderSize_SIZE 4ULL
#define MSNdis_WmiHDSplitCurrentConfig_MaxHeaderSize_ID 7
#define MSNdis_WmiHDSplitCurrentConfig_SIZE 0x1CULL

#define MSNdis_WmiReceiveScaleCapabilities_Header_ID 1
#define MSNdis_WmiReceiveScaleCapabilities_Header_SIZE 4ULL
#define MSNdis_WmiReceiveScaleCapabilities_CapabilitiesFlags_ID 2
#define MSNdis_WmiReceiveScaleCapabilities_CapabilitiesFlags_SIZE 4ULL
#define MSNdis_WmiReceiveScaleCapabilities_NumberOfInterruptMessages_ID 3
#define MSNdis_WmiReceiveScaleCapabilities_NumberOfInterruptMessages_SIZE 4ULL
#define MSNdis_WmiReceiveScaleCapabilities_NumberOfReceiveQueues_ID 4
#define MSNdis_WmiReceiveScaleCapabilities_NumberOfReceiveQueues_SIZE 4ULL
#define MSNdis_WmiReceiveScaleCapabilities_SIZE 0x10ULL

#define WmiQueryHDSplitCurrentConfig 1

#define WmiQueryHDSplitCurrentConfig_IN_Header_ID 1
#define WmiQueryHDSplitCurrentConfig_IN_Header_SIZE 0x20ULL
#define WmiQueryHDSplitCurrentConfig_IN_SIZE 0x20ULL

#define WmiQueryHDSplitCurrentConfig_OUT_HdSplitCurrentConfig_ID 2
#define WmiQueryHDSplitCurrentConfig_OUT_HdSplitCurrentConfig_SIZE 0x1CULL
#define WmiQueryHDSplitCurrentConfig_OUT_SIZE 0x1CULL

#define WmiQueryReceiveScaleCapabilities 1

#define WmiQueryReceiveScaleCapabilities_IN_Header_ID 1
#define WmiQueryReceiveScaleCapabilities_IN_Header_SIZE 0x20ULL
#define WmiQueryReceiveScaleCapabilities_IN_SIZE 0x20ULL

#define WmiQueryReceiveScaleCapabilities_OUT_RssCaps_ID 2
#define WmiQueryReceiveScaleCapabilities_OUT_RssCaps_SIZE 0x10ULL
#define WmiQueryReceiveScaleCapabilities_OUT_SIZE 0x10ULL

#define WmiSetHDSplitParameters 1

#define WmiSetHDSplitParameters_IN_MethodHeader_ID 1
#define WmiSetHDSplitParameters_IN_MethodHeader_SIZE 0x20ULL
#define WmiSetHDSplitParameters_IN_HDSplitParameters_ID 2
#define WmiSetHDSplitParameters_IN_HDSplitParameters_SIZE 8ULL
#define WmiSetHDSplitParameters_IN_SIZE 0x28ULL

#define WmiSetHDSplitParameters_OUT_OutputInfo_ID 3
#define WmiSetHDSplitParameters_OUT_OutputInfo_SIZE 0x10ULL
#define WmiSetHDSplitParameters_OUT_SIZE 0x10ULL

#define MSNdis_HDSplitCurrentConfigGuid                                                            \
    {0x81D1303C, 0xAB00, 0x4E49, {0x80, 0xB1, 0x5E, 0x6E, 0x0B, 0xF9, 0xBE, 0x53}}
DEFINE_GUID(MSNdis_HDSplitCurrentConfig_GUID, 0x81D1303C, 0xAB00, 0x4E49, 0x80, 0xB1, 0x5E, 0x6E,
            0x0B, 0xF9, 0xBE, 0x53);
#define MSNdis_HDSplitParametersGuid                                                               \
    {0x1131C56A, 0x0A5A, 0x4D79, {0x8D, 0xDE, 0x1E, 0x6F, 0x17, 0x80, 0x05, 0xEE}}
DEFINE_GUID(MSNdis_HDSplitParameters_GUID, 0x1131C56A, 0x0A5A, 0x4D79, 0x8D, 0xDE, 0x1E, 0x6F, 0x17,
            0x80, 0x05, 0xEE);

#define MSNdis_NetworkDirectAdapterCapabilitiesGuid                                                \
    {0x64C71824, 0x1BB8, 0x47D2, {0xB3, 0x47, 0xA8, 0xFB, 0xD9, 0x5B, 0x9C, 0x07}}
DEFINE_GUID(MSNdis_NetworkDirectAdapterCapabilities_GUID, 0x64C71824, 0x1BB8, 0x47D2, 0xB3, 0x47,
            0xA8, 0xFB, 0xD9, 0x5B, 0x9C, 0x07);
#define MSNdis_NetworkDirectAdapterInfoGuid                                                        \
    {0x691A00EC, 0x4E8E, 0x4993, {0x87, 0x9E, 0x96, 0x00, 0x11, 0xA4, 0x6C, 0xEF}}
DEFINE_GUID(MSNdis_NetworkDirectAdapterInfo_GUID, 0x691A00EC, 0x4E8E, 0x4993, 0x87, 0x9E, 0x96,
            0x00, 0x11, 0xA4, 0x6C, 0xEF);
#define MSNdis_NetworkDirectCapabilitiesGuid                                                       \
    {0x7969BA4D, 0xDD80, 0x4BC7, {0xB3, 0xE6, 0x68, 0x04, 0x39, 0x97, 0xE5, 0x19}}
DEFINE_GUID(MSNdis_NetworkDirectCapabilities_GUID, 0x7969BA4D, 0xDD80, 0x4BC7, 0xB3, 0xE6, 0x68,
            0x04, 0x39, 0x97, 0xE5, 0x19);
#define MSNdis_NetworkDirectStateGuid                                                              \
    {0x530C69C9, 0x2F51, 0x49DE, {0xA1, 0xAF, 0x08, 0x8D, 0x54, 0xFF, 0xA4, 0x74}}
DEFINE_GUID(MSNdis_NetworkDirectState_GUID, 0x530C69C9, 0x2F51, 0x49DE, 0xA1, 0xAF, 0x08, 0x8D,
            0x54, 0xFF, 0xA4, 0x74);
#define MSNdis_NetworkDirectVersionGuid                                                            \
    {0xC89B8490, 0x350A, 0x4A34, {0x90, 0xB6, 0x98, 0xB3, 0x7F, 0x4E, 0xD5, 0xB2}}
DEFINE_GUID(MSNdis_NetworkDirectVersion_GUID, 0xC89B8490, 0x350A, 0x4A34, 0x90, 0xB6, 0x98, 0xB3,
            0x7F, 0x4E, 0xD5, 0xB2);

#define MSNdis_ReceiveScaleCapabilitiesGuid                                                        \
    {0x26C28774, 0x4252, 0x48FE, {0xA6, 0x10, 0xA5, 0x8A, 0x39, 0x8C, 0x0E, 0xB1}}
DEFINE_GUID(MSNdis_ReceiveScaleCapabilities_GUID, 0x26C28774, 0x4252, 0x48FE, 0xA6, 0x10, 0xA5,
            0x8A, 0x39, 0x8C, 0x0E, 0xB1);

#define MSNdis_RSSEnabledGuid                                                                      \
    {0x9565CD55, 0x3402, 0x4E32, {0xA5, 0xB6, 0x2F, 0x14, 0x3F, 0x2F, 0x2C, 0x30}}
DEFINE_GUID(MSNdis_RSSEnabled_GUID, 0x9565CD55, 0x3402, 0x4E32, 0xA5, 0xB6, 0x2F, 0x14, 0x3F, 0x2F,
            0x2C, 0x30);
#define MSNdis_SetHDSplitParametersGuid                                                            \
    {0x8C048BEA, 0x2913, 0x4458, {0xB6, 0x8E, 0x17, 0xF6, 0xC1, 0xE5, 0xC6, 0x0E}}
DEFINE_GUID(MSNdis_SetHDSplitParameters_GUID, 0x8C048BEA, 0x2913, 0x4458, 0xB6, 0x8E, 0x17, 0xF6,
            0xC1, 0xE5, 0xC6, 0x0E);

#define MSNdis_StatusHDSplitCurrentConfigGuid                                                      \
    {0x6C744B0E, 0xEE9C, 0x4205, {0x90, 0xA2, 0x01, 0x5F, 0x6D, 0x65, 0xF4, 0x03}}
DEFINE_GUID(MSNdis_StatusHDSplitCurrentConfig_GUID, 0x6C744B0E, 0xEE9C, 0x4205, 0x90, 0xA2, 0x01,
            0x5F, 0x6D, 0x65, 0xF4, 0x03);

#define MSNdis_WmiHDSplitCurrentConfigGuid                                                         \
    {0x34FF16BF, 0x30CA, 0x4A2A, {0xA4, 0x6D, 0xC7, 0xEE, 0x74, 0xBC, 0x35, 0x82}}
DEFINE_GUID(MSNdis_WmiHDSplitCurrentConfig_GUID, 0x34FF16BF, 0x30CA, 0x4A2A, 0xA4, 0x6D, 0xC7, 0xEE,
            0x74, 0xBC, 0x35, 0x82);

#define MSNdis_WmiReceiveScaleCapabilitiesGuid                                                     \
    {0xF7A4960A, 0xACE3, 0x44DC, {0xB5, 0x1E, 0x72, 0xE0, 0x5C, 0x5E, 0xAF, 0xA8}}
DEFINE_GUID(MSNdis_WmiReceiveScaleCapabilities_GUID, 0xF7A4960A, 0xACE3, 0x44DC, 0xB5, 0x1E, 0x72,
            0xE0, 0x5C, 0x5E, 0xAF, 0xA8);

EXTERN_C_START

typedef struct _MSNdis_HDSplitParameters MSNdis_HDSplitParameters, *PMSNdis_HDSplitParameters;
struct _MSNdis_HDSplitParameters {
    MSNdis_ObjectHeader Header;
    ULONG HDSplitCombineFlags;
};

typedef struct _MSNdis_NetworkDirectVersion MSNdis_NetworkDirectVersion,
    *PMSNdis_NetworkDirectVersion;
struct _MSNdis_NetworkDirectVersion {
    USHORT MajorVersionNumber;
    USHORT MinorVersionNumber;
};

typedef struct _MSNdis_NetworkDirectAdapterInfo MSNdis_NetworkDirectAdapterInfo,
    *PMSNdis_NetworkDirectAdapterInfo;
struct _MSNdis_NetworkDirectAdapterInfo {
    MSNdis_NetworkDirectVersion Version;
    ULONG VendorId;
    ULONG DeviceId;
    ULONGLONG MaxRegistrationSize;
    ULONGLONG MaxWindowSize;
    ULONG FRMRPageCount;
    ULONG MaxInitiatorRequestSge;
    ULONG MaxReceiveRequestSge;
    ULONG MaxReadRequestSge;
    ULONG MaxTransferLength;
    ULONG MaxInlineDataSize;
    ULONG MaxInboundReadLimit;
    ULONG MaxOutboundReadLimit;
    ULONG MaxReceiveQueueDepth;
    ULONG MaxInitiatorQueueDepth;
    ULONG MaxSrqDepth;
    ULONG MaxCqDepth;
    ULONG LargeRequestThreshold;
    ULONG MaxCallerData;
    ULONG MaxCalleeData;
    BOOLEAN InOrderDMA;
    BOOLEAN SupportsCQResize;
    BOOLEAN SupportsLoopbackConnections;
};

typedef struct _MSNdis_NetworkDirectAdapterCapabilities MSNdis_NetworkDirectAdapterCapabilities,
    *PMSNdis_NetworkDirectAdapterCapabilities;
struct _MSNdis_NetworkDirectAdapterCapabilities {
    ULONG MaxQpCount;
    ULONG MaxCqCount;
    ULONG MaxMrCount;
    ULONG MaxPdCount;
    ULONG MaxInboundReadLimit;
    ULONG MaxOutboundReadLimit;
    ULONG MaxMwCount;
    ULONG MaxSrqCount;
    ULONGLONG MissingCounterMask;
    MSNdis_NetworkDirectAdapterInfo NdAdapterInfo;
};

typedef struct _MSNdis_NetworkDirectCapabilities MSNdis_NetworkDirectCapabilities,
    *PMSNdis_NetworkDirectCapabilities;
struct _MSNdis_NetworkDirectCapabilities {
    MSNdis_NetworkDirectAdapterCapabilities NdCapabilities;
};

typedef struct _MSNdis_NetworkDirectState MSNdis_NetworkDirectState, *PMSNdis_NetworkDirectState;
struct _MSNdis_NetworkDirectState {
    BOOLEAN Enabled;
};

typedef struct _MSNdis_RSSEnabled MSNdis_RSSEnabled, *PMSNdis_RSSEnabled;
struct _MSNdis_RSSEnabled {
    BOOLEAN RSSEnabled;
};

typedef struct _MSNdis_StatusHDSplitCurrentConfig MSNdis_StatusHDSplitCurrentConfig,
    *PMSNdis_StatusHDSplitCurrentConfig;
struct _MSNdis_StatusHDSplitCurrentConfig {
    ULONG NumberElements;
    UCHAR HDSplitCurrentConfig[1];
};

typedef struct _MSNdis_WmiHDSplitCurrentConfig MSNdis_WmiHDSplitCurrentConfig,
    *PMSNdis_WmiHDSplitCurrentConfig;
struct _MSNdis_WmiHDSplitCurrentConfig {
    MSNdis_ObjectHeader Header;
    ULONG HardwareCapabilities;
    ULONG CurrentCapabilities;
    ULONG HDSplitFlags;
    ULONG HDSplitCombineFlags;
    ULONG BackfillSize;
    ULONG MaxHeaderSize;
};

typedef struct _MSNdis_WmiReceiveScaleCapabilities MSNdis_WmiReceiveScaleCapabilities,
    *PMSNdis_WmiReceiveScaleCapabilities;
struct _MSNdis_WmiReceiveScaleCapabilities {
    MSNdis_ObjectHeader Header;
    ULONG CapabilitiesFlags;
    ULONG NumberOfInterruptMessages;
    ULONG NumberOfReceiveQueues;
};

typedef struct _WmiQueryHDSplitCurrentConfig_IN WmiQueryHDSplitCurrentConfig_IN,
    *PWmiQueryHDSplitCurrentConfig_IN;
struct _WmiQueryHDSplitCurrentConfig_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryHDSplitCurrentConfig_OUT WmiQueryHDSplitCurrentConfig_OUT,
    *PWmiQueryHDSplitCurrentConfig_OUT;
struct _WmiQueryHDSplitCurrentConfig_OUT {
    MSNdis_WmiHDSplitCurrentConfig HdSplitCurrentConfig;
};

typedef struct _WmiQueryReceiveScaleCapabilities_IN WmiQueryReceiveScaleCapabilities_IN,
    *PWmiQueryReceiveScaleCapabilities_IN;
struct _WmiQueryReceiveScaleCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryReceiveScaleCapabilities_OUT WmiQueryReceiveScaleCapabilities_OUT,
    *PWmiQueryReceiveScaleCapabilities_OUT;
struct _WmiQueryReceiveScaleCapabilities_OUT {
    MSNdis_WmiReceiveScaleCapabilities RssCaps;
};

typedef struct _WmiSetHDSplitParameters_IN WmiSetHDSplitParameters_IN, *PWmiSetHDSplitParameters_IN;
struct _WmiSetHDSplitParameters_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_HDSplitParameters HDSplitParameters;
};

typedef struct _WmiSetHDSplitParameters_OUT WmiSetHDSplitParameters_OUT,
    *PWmiSetHDSplitParameters_OUT;
struct _WmiSetHDSplitParameters_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
};

EXTERN_C_END

#endif

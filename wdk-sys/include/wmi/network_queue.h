/*
 * Switches, receive filters and queues of network adapters as WMI classes.
 */
#ifndef CWDK_WMI_NETWORK_QUEUE_H
#define CWDK_WMI_NETWORK_QUEUE_H

#include "wdm.h"
#include "wmi/network_types.h"

#define MSNdis_NicSwitchCapabilities_Header_ID 1
#define MSNdis_NicSwitchCapabilities_Header_SIZE 4ULL
#define MSNdis_NicSwitchCapabilities_Flags_ID 2
#define MSNdis_NicSwitchCapabilities_Flags_SIZE 4ULL
#define MSNdis_NicSwitchCapabilities_NdisReserved1_ID 3
#define MSNdis_NicSwitchCapabilities_NdisReserved1_SIZE 4ULL
#define MSNdis_NicSwitchCapabilities_NdisReserved2_SIZE 4ULL
#define MSNdis_NicSwitchCapabilities_NdisReserved2_ID 7
#define MSNdis_NicSwitchCapabilities_NdisReserved3_SIZE 4ULL
#define MSNdis_NicSwitchCapabilities_NdisReserved3_ID 8
#define MSNdis_NicSwitchCapabilities_NumMacAddressesPerPort_SIZE 4ULL
#define MSNdis_NicSwitchCapabilities_NumMacAddressesPerPort_ID 5
#define MSNdis_NicSwitchCapabilities_NumTotalMacAddresses_ID 4
#define MSNdis_NicSwitchCapabilities_NumTotalMacAddresses_SIZE 4ULL
#define MSNdis_NicSwitchCapabilities_NumVlansPerPort_SIZE 4ULL
#define MSNdis_NicSwitchCapabilities_NumVlansPerPort_ID 6
#define MSNdis_NicSwitchCapabilities_SIZE 0x20ULL

#define MSNdis_ReceiveFilterCapabilities_Header_ID 1
#define MSNdis_ReceiveFilterCapabilities_Header_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_Flags_ID 2
#define MSNdis_ReceiveFilterCapabilities_Flags_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_EnabledFilterTypes_ID 3
#define MSNdis_ReceiveFilterCapabilities_EnabledFilterTypes_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_EnabledQueueTypes_ID 4
#define MSNdis_ReceiveFilterCapabilities_EnabledQueueTypes_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_MaxLookaheadSplitSize_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_MaxLookaheadSplitSize_ID 14
#define MSNdis_ReceiveFilterCapabilities_MaxMacHeaderFilters_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_MaxMacHeaderFilters_ID 10
#define MSNdis_ReceiveFilterCapabilities_MaxQueueGroups_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_MaxQueueGroups_ID 11
#define MSNdis_ReceiveFilterCapabilities_MaxQueuesPerQueueGroup_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_MaxQueuesPerQueueGroup_ID 12
#define MSNdis_ReceiveFilterCapabilities_MinLookaheadSplitSize_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_MinLookaheadSplitSize_ID 13
#define MSNdis_ReceiveFilterCapabilities_NumQueues_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_NumQueues_ID 5
#define MSNdis_ReceiveFilterCapabilities_SupportedFilterTests_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_SupportedFilterTests_ID 7
#define MSNdis_ReceiveFilterCapabilities_SupportedHeaders_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_SupportedHeaders_ID 8
#define MSNdis_ReceiveFilterCapabilities_SupportedMacHeaderFields_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_SupportedMacHeaderFields_ID 9
#define MSNdis_ReceiveFilterCapabilities_SupportedQueueProperties_SIZE 4ULL
#define MSNdis_ReceiveFilterCapabilities_SupportedQueueProperties_ID 6
#define MSNdis_ReceiveFilterCapabilities_SIZE 0x38ULL

#define MSNdis_ReceiveFilterFieldParameters_Header_ID 1
#define MSNdis_ReceiveFilterFieldParameters_Header_SIZE 4ULL
#define MSNdis_ReceiveFilterFieldParameters_Flags_ID 2
#define MSNdis_ReceiveFilterFieldParameters_Flags_SIZE 4ULL
#define MSNdis_ReceiveFilterFieldParameters_FrameHeader_ID 3
#define MSNdis_ReceiveFilterFieldParameters_FrameHeader_SIZE 4ULL
#define MSNdis_ReceiveFilterFieldParameters_MacHeaderField_SIZE 4ULL
#define MSNdis_ReceiveFilterFieldParameters_MacHeaderField_ID 5
#define MSNdis_ReceiveFilterFieldParameters_ReceiveFilterTest_ID 4
#define MSNdis_ReceiveFilterFieldParameters_ReceiveFilterTest_SIZE 4ULL
#define MSNdis_ReceiveFilterFieldParameters_FieldByteArrayValue_ID 6
#define MSNdis_ReceiveFilterFieldParameters_FieldByteArrayValue_SIZE 0x10ULL
#define MSNdis_ReceiveFilterFieldParameters_ResultByteArrayValue_ID 7
#define MSNdis_ReceiveFilterFieldParameters_ResultByteArrayValue_SIZE 0x10ULL
#define MSNdis_ReceiveFilterFieldParameters_SIZE 0x34ULL

#define MSNdis_ReceiveFilterGlobalParameters_Header_ID 1
#define MSNdis_ReceiveFilterGlobalParameters_Header_SIZE 4ULL
#define MSNdis_ReceiveFilterGlobalParameters_Flags_ID 2
#define MSNdis_ReceiveFilterGlobalParameters_Flags_SIZE 4ULL
#define MSNdis_ReceiveFilterGlobalParameters_EnabledFilterTypes_ID 3
#define MSNdis_ReceiveFilterGlobalParameters_EnabledFilterTypes_SIZE 4ULL
#define MSNdis_ReceiveFilterGlobalParameters_EnabledQueueTypes_ID 4
#define MSNdis_ReceiveFilterGlobalParameters_EnabledQueueTypes_SIZE 4ULL
#define MSNdis_ReceiveFilterGlobalParameters_SIZE 0x10ULL

#define MSNdis_ReceiveFilterInfo_Header_ID 1
#define MSNdis_ReceiveFilterInfo_Header_SIZE 4ULL
#define MSNdis_ReceiveFilterInfo_Flags_ID 2
#define MSNdis_ReceiveFilterInfo_Flags_SIZE 4ULL
#define MSNdis_ReceiveFilterInfo_FilterType_ID 3
#define MSNdis_ReceiveFilterInfo_FilterType_SIZE 4ULL
#define MSNdis_ReceiveFilterInfo_FilterId_ID 4
#define MSNdis_ReceiveFilterInfo_FilterId_SIZE 4ULL
#define MSNdis_ReceiveFilterInfo_SIZE 0x10ULL

#define MSNdis_ReceiveFilterInfoArray_Header_ID 1
#define MSNdis_ReceiveFilterInfoArray_Header_SIZE 4ULL
#define MSNdis_ReceiveFilterInfoArray_QueueId_ID 2
#define MSNdis_ReceiveFilterInfoArray_QueueId_SIZE 4ULL
#define MSNdis_ReceiveFilterInfoArray_FirstElementOffset_ID 3
#define MSNdis_ReceiveFilterInfoArray_FirstElementOffset_SIZE 4ULL
#define MSNdis_ReceiveFilterInfoArray_ElementSize_SIZE 4ULL
#define MSNdis_ReceiveFilterInfoArray_ElementSize_ID 5
#define MSNdis_ReceiveFilterInfoArray_NumElements_ID 4
#define MSNdis_ReceiveFilterInfoArray_NumElements_SIZE 4ULL
#define MSNdis_ReceiveFilterInfoArray_Filter_ID 6

#define MSNdis_ReceiveFilterParameters_Header_ID 1
#define MSNdis_ReceiveFilterParameters_Header_SIZE 4ULL
#define MSNdis_ReceiveFilterParameters_Flags_ID 2
#define MSNdis_ReceiveFilterParameters_Flags_SIZE 4ULL
#define MSNdis_ReceiveFilterParameters_FilterType_ID 3
#define MSNdis_ReceiveFilterParameters_FilterType_SIZE 4ULL
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayElementSize_SIZE 4ULL
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayElementSize_ID 8
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayNumElements_SIZE 4ULL
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayNumElements_ID 7
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayOffset_SIZE 4ULL
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayOffset_ID 6
#define MSNdis_ReceiveFilterParameters_FilterId_SIZE 4ULL
#define MSNdis_ReceiveFilterParameters_FilterId_ID 5
#define MSNdis_ReceiveFilterParameters_QueueId_ID 4
#define MSNdis_ReceiveFilterParameters_QueueId_SIZE 4ULL
#define MSNdis_ReceiveFilterParameters_RequestedFilterIdBitCount_SIZE 4ULL
#define MSNdis_ReceiveFilterParameters_RequestedFilterIdBitCount_ID 9
#define MSNdis_ReceiveFilterParameters_FieldParameters_ID 10

#define MSNdis_ReceiveQueueInfo_Header_ID 1
#define MSNdis_ReceiveQueueInfo_Header_SIZE 4ULL
#define MSNdis_ReceiveQueueInfo_Flags_ID 2
#define MSNdis_ReceiveQueueInfo_Flags_SIZE 4ULL
#define MSNdis_ReceiveQueueInfo_QueueType_ID 3
#define MSNdis_ReceiveQueueInfo_QueueType_SIZE 4ULL
#define MSNdis_ReceiveQueueInfo_LookaheadSize_SIZE 4ULL
#define MSNdis_ReceiveQueueInfo_LookaheadSize_ID 10
#define MSNdis_ReceiveQueueInfo_MSIXTableEntry_SIZE 4ULL
#define MSNdis_ReceiveQueueInfo_MSIXTableEntry_ID 9
#define MSNdis_ReceiveQueueInfo_NumSuggestedReceiveBuffers_SIZE 4ULL
#define MSNdis_ReceiveQueueInfo_NumSuggestedReceiveBuffers_ID 8
#define MSNdis_ReceiveQueueInfo_QueueGroupId_SIZE 4ULL
#define MSNdis_ReceiveQueueInfo_QueueGroupId_ID 5
#define MSNdis_ReceiveQueueInfo_QueueId_ID 4
#define MSNdis_ReceiveQueueInfo_QueueId_SIZE 4ULL
#define MSNdis_ReceiveQueueInfo_QueueState_SIZE 4ULL
#define MSNdis_ReceiveQueueInfo_QueueState_ID 6
#define MSNdis_ReceiveQueueInfo_ProcessorAffinity_ID 7
#define MSNdis_ReceiveQueueInfo_ProcessorAffinity_SIZE 0x10ULL
#define MSNdis_ReceiveQueueInfo_VmName_ID 11
#define MSNdis_ReceiveQueueInfo_VmName_SIZE 0x204ULL
#define MSNdis_ReceiveQueueInfo_QueueName_ID 12
#define MSNdis_ReceiveQueueInfo_QueueName_SIZE 0x204ULL
#define MSNdis_ReceiveQueueInfo_SIZE 1084ULL

#define MSNdis_ReceiveQueueInfoArray_Header_ID 1
#define MSNdis_ReceiveQueueInfoArray_Header_SIZE 4ULL
#define MSNdis_ReceiveQueueInfoArray_FirstElementOffset_ID 2
#define MSNdis_ReceiveQueueInfoArray_FirstElementOffset_SIZE 4ULL
#define MSNdis_ReceiveQueueInfoArray_NumElements_ID 3
#define MSNdis_ReceiveQueueInfoArray_NumElements_SIZE 4ULL
#define MSNdis_ReceiveQueueInfoArray_ElementSize_ID 4
#define MSNdis_ReceiveQueueInfoArray_ElementSize_SIZE 4ULL
#define MSNdis_ReceiveQueueInfoArray_Queue_ID 5

#define MSNdis_ReceiveQueueParameters_Header_ID 1
#define MSNdis_ReceiveQueueParameters_Header_SIZE 4ULL
#define MSNdis_ReceiveQueueParameters_Flags_ID 2
#define MSNdis_ReceiveQueueParameters_Flags_SIZE 4ULL
#define MSNdis_ReceiveQueueParameters_QueueType_ID 3
#define MSNdis_ReceiveQueueParameters_QueueType_SIZE 4ULL
#define MSNdis_ReceiveQueueParameters_LookaheadSize_SIZE 4ULL
#define MSNdis_ReceiveQueueParameters_LookaheadSize_ID 9
#define MSNdis_ReceiveQueueParameters_MSIXTableEntry_SIZE 4ULL
#define MSNdis_ReceiveQueueParameters_MSIXTableEntry_ID 8
#define MSNdis_ReceiveQueueParameters_NumSuggestedReceiveBuffers_SIZE 4ULL
#define MSNdis_ReceiveQueueParameters_NumSuggestedReceiveBuffers_ID 7
#define MSNdis_ReceiveQueueParameters_QueueGroupId_SIZE 4ULL
#define MSNdis_ReceiveQueueParameters_QueueGroupId_ID 5
#define MSNdis_ReceiveQueueParameters_QueueId_ID 4
#define MSNdis_ReceiveQueueParameters_QueueId_SIZE 4ULL
#define MSNdis_ReceiveQueueParameters_ProcessorAffinity_ID 6
#define MSNdis_ReceiveQueueParameters_ProcessorAffinity_SIZE 0x10ULL
#define MSNdis_ReceiveQueueParameters_VmName_ID 10
#define MSNdis_ReceiveQueueParameters_VmName_SIZE 0x204ULL
#define MSNdis_ReceiveQueueParameters_QueueName_ID 11
#define MSNdis_ReceiveQueueParameters_QueueName_SIZE 0x204ULL
#define MSNdis_ReceiveQueueParameters_SIZE 1084ULL

#define WmiEnumReceiveFilters 1

#define WmiEnumReceiveFilters_IN_Header_ID 1
#define WmiEnumReceiveFilters_IN_Header_SIZE 0x20ULL
#define WmiEnumReceiveFilters_IN_ReceiveFilterInfoArray_ID 2
#define WmiEnumReceiveFilters_IN_ReceiveFilterInfoArray_SIZE 0x24ULL
#define WmiEnumReceiveFilters_IN_SIZE 0x44ULL

#define WmiEnumReceiveFilters_OUT_ReceiveFilterInfoArray_ID 2
#define WmiEnumReceiveFilters_OUT_ReceiveFilterInfoArray_SIZE 0x24ULL
#define WmiEnumReceiveFilters_OUT_SIZE 0x24ULL

#define WmiEnumReceiveQueues 1

#define WmiEnumReceiveQueues_IN_Header_ID 1
#define WmiEnumReceiveQueues_IN_Header_SIZE 0x20ULL
#define WmiEnumReceiveQueues_IN_ReceiveQueueInfoArray_ID 2
#define WmiEnumReceiveQueues_IN_ReceiveQueueInfoArray_SIZE 0x450ULL
#define WmiEnumReceiveQueues_IN_SIZE 1136ULL

#define WmiEnumReceiveQueues_OUT_ReceiveQueueInfoArray_ID 2
#define WmiEnumReceiveQueues_OUT_ReceiveQueueInfoArray_SIZE 0x450ULL
#define WmiEnumReceiveQueues_OUT_SIZE 0x450ULL

#define WmiQueryNICSwitchCurrentCapabilities 1

#define WmiQueryNICSwitchCurrentCapabilities_IN_Header_ID 1
#define WmiQueryNICSwitchCurrentCapabilities_IN_Header_SIZE 0x20ULL
#define WmiQueryNICSwitchCurrentCapabilities_IN_SIZE 0x20ULL

#define WmiQueryNICSwitchCurrentCapabilities_OUT_NicSwitchCurrentCapabilities_ID 2
#define WmiQueryNICSwitchCurrentCapabilities_OUT_NicSwitchCurrentCapabilities_SIZE 0x20ULL
#define WmiQueryNICSwitchCurrentCapabilities_OUT_SIZE 0x20ULL

#define WmiQueryNICSwitchHardwareCapabilities 1

#define WmiQueryNICSwitchHardwareCapabilities_IN_Header_ID 1
#define WmiQueryNICSwitchHardwareCapabilities_IN_Header_SIZE 0x20ULL
#define WmiQueryNICSwitchHardwareCapabilities_IN_SIZE 0x20ULL

#define WmiQueryNICSwitchHardwareCapabilities_OUT_NicSwitchHardwareCapabilities_ID 2
#define WmiQueryNICSwitchHardwareCapabilities_OUT_NicSwitchHardwareCapabilities_SIZE 0x20ULL
#define WmiQueryNICSwitchHardwareCapabilities_OUT_SIZE 0x20ULL

#define WmiQueryReceiveFilterCurrentCapabilities 1

#define WmiQueryReceiveFilterCurrentCapabilities_IN_Header_ID 1
#define WmiQueryReceiveFilterCurrentCapabilities_IN_Header_SIZE 0x20ULL
#define WmiQueryReceiveFilterCurrentCapabilities_IN_SIZE 0x20ULL

#define WmiQueryReceiveFilterCurrentCapabilities_OUT_ReceiveFilterCurrentCapabilities_ID 2
#define WmiQueryReceiveFilterCurrentCapabilities_OUT_ReceiveFilterCurrentCapabilities_SIZE 0x38ULL
#define WmiQueryReceiveFilterCurrentCapabilities_OUT_SIZE 0x38ULL

#define WmiQueryReceiveFilterGlobalParameters 1

#define WmiQueryReceiveFilterGlobalParameters_IN_Header_ID 1
#define WmiQueryReceiveFilterGlobalParameters_IN_Header_SIZE 0x20ULL
#define WmiQueryReceiveFilterGlobalParameters_IN_SIZE 0x20ULL

#define WmiQueryReceiveFilterGlobalParameters_OUT_ReceiveFilterGlobalParameters_ID 2
#define WmiQueryReceiveFilterGlobalParameters_OUT_ReceiveFilterGlobalParameters_SIZE 0x10ULL
#define WmiQueryReceiveFilterGlobalParameters_OUT_SIZE 0x10ULL

#define WmiQueryReceiveFilterHardwareCapabilities 1

#define WmiQueryReceiveFilterHardwareCapabilities_IN_Header_ID 1
#define WmiQueryReceiveFilterHardwareCapabilities_IN_Header_SIZE 0x20ULL
#define WmiQueryReceiveFilterHardwareCapabilities_IN_SIZE 0x20ULL

#define WmiQueryReceiveFilterHardwareCapabilities_OUT_ReceiveFilterHardwareCapabilities_ID 2
#define WmiQueryReceiveFilterHardwareCapabilities_OUT_ReceiveFilterHardwareCapabilities_SIZE 0x38ULL
#define WmiQueryReceiveFilterHardwareCapabilities_OUT_SIZE 0x38ULL

#define WmiQueryReceiveFilterParameters 1

#define WmiQueryReceiveFilterParameters_IN_Header_ID 1
#define WmiQueryReceiveFilterParameters_IN_Header_SIZE 0x20ULL
#define WmiQueryReceiveFilterParameters_IN_ReceiveFilterParameters_ID 2
#define WmiQueryReceiveFilterParameters_IN_ReceiveFilterParameters_SIZE 0x58ULL
#define WmiQueryReceiveFilterParameters_IN_SIZE 120ULL

#define WmiQueryReceiveFilterParameters_OUT_ReceiveFilterParameters_ID 2
#define WmiQueryReceiveFilterParameters_OUT_ReceiveFilterParameters_SIZE 0x58ULL
#define WmiQueryReceiveFilterParameters_OUT_SIZE 0x58ULL

#define WmiQueryReceiveQueueParameters 1

#define WmiQueryReceiveQueueParameters_IN_Header_ID 1
#define WmiQueryReceiveQueueParameters_IN_Header_SIZE 0x20ULL
#define WmiQueryReceiveQueueParameters_IN_ReceiveQueueParameters_ID 2
#define WmiQueryReceiveQueueParameters_IN_ReceiveQueueParameters_SIZE 0x440ULL
#define WmiQueryReceiveQueueParameters_IN_SIZE 0x460ULL

#define WmiQueryReceiveQueueParameters_OUT_ReceiveQueueParameters_ID 2
#define WmiQueryReceiveQueueParameters_OUT_ReceiveQueueParameters_SIZE 0x440ULL
#define WmiQueryReceiveQueueParameters_OUT_SIZE 0x440ULL

#define MSNdis_EnumerateReceiveFiltersGuid                                                         \
    {0x3F2C141D, 0x83BC, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_EnumerateReceiveFilters_GUID, 0x3F2C141D, 0x83BC, 0x11DD, 0x94, 0xB8, 0x00, 0x1D,
            0x09, 0x16, 0x2B, 0xC3);
#define MSNdis_EnumerateReceiveQueuesGuid                                                          \
    {0x3F2C141B, 0x83BC, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_EnumerateReceiveQueues_GUID, 0x3F2C141B, 0x83BC, 0x11DD, 0x94, 0xB8, 0x00, 0x1D,
            0x09, 0x16, 0x2B, 0xC3);

#define MSNdis_NicSwitchCapabilitiesGuid                                                           \
    {0xDB80DD1C, 0x59AE, 0x48E7, {0xB7, 0xEC, 0xF9, 0xBE, 0x2C, 0x4B, 0x8C, 0xB0}}
DEFINE_GUID(MSNdis_NicSwitchCapabilities_GUID, 0xDB80DD1C, 0x59AE, 0x48E7, 0xB7, 0xEC, 0xF9, 0xBE,
            0x2C, 0x4B, 0x8C, 0xB0);

#define MSNdis_QueryNicSwitchCurrentCapabilitiesGuid                                               \
    {0xE76FDAF3, 0x0BE7, 0x4D95, {0x87, 0xE9, 0x5A, 0xEA, 0xD4, 0xB5, 0x90, 0xE9}}
DEFINE_GUID(MSNdis_QueryNicSwitchCurrentCapabilities_GUID, 0xE76FDAF3, 0x0BE7, 0x4D95, 0x87, 0xE9,
            0x5A, 0xEA, 0xD4, 0xB5, 0x90, 0xE9);
#define MSNdis_QueryNicSwitchHardwareCapabilitiesGuid                                              \
    {0x37CAB40C, 0xD1E8, 0x4301, {0x8C, 0x1D, 0x58, 0x46, 0x5E, 0x0C, 0x4C, 0x0F}}
DEFINE_GUID(MSNdis_QueryNicSwitchHardwareCapabilities_GUID, 0x37CAB40C, 0xD1E8, 0x4301, 0x8C, 0x1D,
            0x58, 0x46, 0x5E, 0x0C, 0x4C, 0x0F);

#define MSNdis_QueryReceiveFilterCurrentCapabilitiesGuid                                           \
    {0x4054E80F, 0x2BC1, 0x4CCC, {0xB0, 0x33, 0x4A, 0xBC, 0x0C, 0x4A, 0x1E, 0x8C}}
DEFINE_GUID(MSNdis_QueryReceiveFilterCurrentCapabilities_GUID, 0x4054E80F, 0x2BC1, 0x4CCC, 0xB0,
            0x33, 0x4A, 0xBC, 0x0C, 0x4A, 0x1E, 0x8C);
#define MSNdis_QueryReceiveFilterGlobalParametersGuid                                              \
    {0x3F2C141A, 0x83BC, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_QueryReceiveFilterGlobalParameters_GUID, 0x3F2C141A, 0x83BC, 0x11DD, 0x94, 0xB8,
            0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3);
#define MSNdis_QueryReceiveFilterHardwareCapabilitiesGuid                                          \
    {0x3F2C1419, 0x83BC, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_QueryReceiveFilterHardwareCapabilities_GUID, 0x3F2C1419, 0x83BC, 0x11DD, 0x94,
            0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3);
#define MSNdis_QueryReceiveFilterParametersGuid                                                    \
    {0x3F2C141E, 0x83BC, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_QueryReceiveFilterParameters_GUID, 0x3F2C141E, 0x83BC, 0x11DD, 0x94, 0xB8, 0x00,
            0x1D, 0x09, 0x16, 0x2B, 0xC3);
#define MSNdis_QueryReceiveQueueParametersGuid                                                     \
    {0x3F2C141C, 0x83BC, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_QueryReceiveQueueParameters_GUID, 0x3F2C141C, 0x83BC, 0x11DD, 0x94, 0xB8, 0x00,
            0x1D, 0x09, 0x16, 0x2B, 0xC3);

#define MSNdis_ReceiveFilterCapabilitiesGuid                                                       \
    {0x146360A3, 0x88DD, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_ReceiveFilterCapabilities_GUID, 0x146360A3, 0x88DD, 0x11DD, 0x94, 0xB8, 0x00,
            0x1D, 0x09, 0x16, 0x2B, 0xC3);
#define MSNdis_ReceiveFilterFieldParametersGuid                                                    \
    {0x146360AB, 0x88DD, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_ReceiveFilterFieldParameters_GUID, 0x146360AB, 0x88DD, 0x11DD, 0x94, 0xB8, 0x00,
            0x1D, 0x09, 0x16, 0x2B, 0xC3);
#define MSNdis_ReceiveFilterGlobalParametersGuid                                                   \
    {0x146360A4, 0x88DD, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_ReceiveFilterGlobalParameters_GUID, 0x146360A4, 0x88DD, 0x11DD, 0x94, 0xB8, 0x00,
            0x1D, 0x09, 0x16, 0x2B, 0xC3);
#define MSNdis_ReceiveFilterInfoGuid                                                               \
    {0x146360A9, 0x88DD, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_ReceiveFilterInfo_GUID, 0x146360A9, 0x88DD, 0x11DD, 0x94, 0xB8, 0x00, 0x1D, 0x09,
            0x16, 0x2B, 0xC3);
#define MSNdis_ReceiveFilterInfoArrayGuid                                                          \
    {0x146360AA, 0x88DD, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_ReceiveFilterInfoArray_GUID, 0x146360AA, 0x88DD, 0x11DD, 0x94, 0xB8, 0x00, 0x1D,
            0x09, 0x16, 0x2B, 0xC3);
#define MSNdis_ReceiveFilterParametersGuid                                                         \
    {0x146360AC, 0x88DD, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_ReceiveFilterParameters_GUID, 0x146360AC, 0x88DD, 0x11DD, 0x94, 0xB8, 0x00, 0x1D,
            0x09, 0x16, 0x2B, 0xC3);

#define MSNdis_ReceiveQueueInfoGuid                                                                \
    {0xF786FBD7, 0xC049, 0x11DD, {0xB8, 0x85, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_ReceiveQueueInfo_GUID, 0xF786FBD7, 0xC049, 0x11DD, 0xB8, 0x85, 0x00, 0x1D, 0x09,
            0x16, 0x2B, 0xC3);
#define MSNdis_ReceiveQueueInfoArrayGuid                                                           \
    {0xF786FBD8, 0xC049, 0x11DD, {0xB8, 0x85, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_ReceiveQueueInfoArray_GUID, 0xF786FBD8, 0xC049, 0x11DD, 0xB8, 0x85, 0x00, 0x1D,
            0x09, 0x16, 0x2B, 0xC3);
#define MSNdis_ReceiveQueueParametersGuid                                                          \
    {0xF786FBD6, 0xC049, 0x11DD, {0xB8, 0x85, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_ReceiveQueueParameters_GUID, 0xF786FBD6, 0xC049, 0x11DD, 0xB8, 0x85, 0x00, 0x1D,
            0x09, 0x16, 0x2B, 0xC3);

EXTERN_C_START

typedef struct _MSNdis_NicSwitchCapabilities MSNdis_NicSwitchCapabilities,
    *PMSNdis_NicSwitchCapabilities;
struct _MSNdis_NicSwitchCapabilities {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG NdisReserved1;
    ULONG NumTotalMacAddresses;
    ULONG NumMacAddressesPerPort;
    ULONG NumVlansPerPort;
    ULONG NdisReserved2;
    ULONG NdisReserved3;
};

typedef struct _MSNdis_ReceiveFilterCapabilities MSNdis_ReceiveFilterCapabilities,
    *PMSNdis_ReceiveFilterCapabilities;
struct _MSNdis_ReceiveFilterCapabilities {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG EnabledFilterTypes;
    ULONG EnabledQueueTypes;
    ULONG NumQueues;
    ULONG SupportedQueueProperties;
    ULONG SupportedFilterTests;
    ULONG SupportedHeaders;
    ULONG SupportedMacHeaderFields;
    ULONG MaxMacHeaderFilters;
    ULONG MaxQueueGroups;
    ULONG MaxQueuesPerQueueGroup;
    ULONG MinLookaheadSplitSize;
    ULONG MaxLookaheadSplitSize;
};

typedef struct _MSNdis_ReceiveFilterFieldParameters MSNdis_ReceiveFilterFieldParameters,
    *PMSNdis_ReceiveFilterFieldParameters;
struct _MSNdis_ReceiveFilterFieldParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG FrameHeader;
    ULONG ReceiveFilterTest;
    ULONG MacHeaderField;
    UCHAR FieldByteArrayValue[16];
    UCHAR ResultByteArrayValue[16];
};

typedef struct _MSNdis_ReceiveFilterGlobalParameters MSNdis_ReceiveFilterGlobalParameters,
    *PMSNdis_ReceiveFilterGlobalParameters;
struct _MSNdis_ReceiveFilterGlobalParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG EnabledFilterTypes;
    ULONG EnabledQueueTypes;
};

typedef struct _MSNdis_ReceiveFilterInfo MSNdis_ReceiveFilterInfo, *PMSNdis_ReceiveFilterInfo;
struct _MSNdis_ReceiveFilterInfo {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG FilterType;
    ULONG FilterId;
};

typedef struct _MSNdis_ReceiveFilterInfoArray MSNdis_ReceiveFilterInfoArray,
    *PMSNdis_ReceiveFilterInfoArray;
struct _MSNdis_ReceiveFilterInfoArray {
    MSNdis_ObjectHeader Header;
    ULONG QueueId;
    ULONG FirstElementOffset;
    ULONG NumElements;
    ULONG ElementSize;
    MSNdis_ReceiveFilterInfo Filter[1];
};

typedef struct _MSNdis_ReceiveFilterParameters MSNdis_ReceiveFilterParameters,
    *PMSNdis_ReceiveFilterParameters;
struct _MSNdis_ReceiveFilterParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG FilterType;
    ULONG QueueId;
    ULONG FilterId;
    ULONG FieldParametersArrayOffset;
    ULONG FieldParametersArrayNumElements;
    ULONG FieldParametersArrayElementSize;
    ULONG RequestedFilterIdBitCount;
    MSNdis_ReceiveFilterFieldParameters FieldParameters[1];
};

typedef struct _MSNdis_ReceiveQueueInfo MSNdis_ReceiveQueueInfo, *PMSNdis_ReceiveQueueInfo;
struct _MSNdis_ReceiveQueueInfo {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG QueueType;
    ULONG QueueId;
    ULONG QueueGroupId;
    ULONG QueueState;
    MSNdis_GroupAffinity ProcessorAffinity;
    ULONG NumSuggestedReceiveBuffers;
    ULONG MSIXTableEntry;
    ULONG LookaheadSize;
    MSNdis_CountedString VmName;
    MSNdis_CountedString QueueName;
};

typedef struct _MSNdis_ReceiveQueueInfoArray MSNdis_ReceiveQueueInfoArray,
    *PMSNdis_ReceiveQueueInfoArray;
struct _MSNdis_ReceiveQueueInfoArray {
    MSNdis_ObjectHeader Header;
    ULONG FirstElementOffset;
    ULONG NumElements;
    ULONG ElementSize;
    MSNdis_ReceiveQueueInfo Queue[1];
};

typedef struct _MSNdis_ReceiveQueueParameters MSNdis_ReceiveQueueParameters,
    *PMSNdis_ReceiveQueueParameters;
struct _MSNdis_ReceiveQueueParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG QueueType;
    ULONG QueueId;
    ULONG QueueGroupId;
    MSNdis_GroupAffinity ProcessorAffinity;
    ULONG NumSuggestedReceiveBuffers;
    ULONG MSIXTableEntry;
    ULONG LookaheadSize;
    MSNdis_CountedString VmName;
    MSNdis_CountedString QueueName;
};

typedef struct _WmiEnumReceiveFilters_IN WmiEnumReceiveFilters_IN, *PWmiEnumReceiveFilters_IN;
struct _WmiEnumReceiveFilters_IN {
    MSNdis_WmiMethodHeader Header;
    MSNdis_ReceiveFilterInfoArray ReceiveFilterInfoArray;
};

typedef struct _WmiEnumReceiveFilters_OUT WmiEnumReceiveFilters_OUT, *PWmiEnumReceiveFilters_OUT;
struct _WmiEnumReceiveFilters_OUT {
    MSNdis_ReceiveFilterInfoArray ReceiveFilterInfoArray;
};

typedef struct _WmiEnumReceiveQueues_IN WmiEnumReceiveQueues_IN, *PWmiEnumReceiveQueues_IN;
struct _WmiEnumReceiveQueues_IN {
    MSNdis_WmiMethodHeader Header;
    MSNdis_ReceiveQueueInfoArray ReceiveQueueInfoArray;
};

typedef struct _WmiEnumReceiveQueues_OUT WmiEnumReceiveQueues_OUT, *PWmiEnumReceiveQueues_OUT;
struct _WmiEnumReceiveQueues_OUT {
    MSNdis_ReceiveQueueInfoArray ReceiveQueueInfoArray;
};

typedef struct _WmiQueryNICSwitchCurrentCapabilities_IN WmiQueryNICSwitchCurrentCapabilities_IN,
    *PWmiQueryNICSwitchCurrentCapabilities_IN;
struct _WmiQueryNICSwitchCurrentCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryNICSwitchCurrentCapabilities_OUT WmiQueryNICSwitchCurrentCapabilities_OUT,
    *PWmiQueryNICSwitchCurrentCapabilities_OUT;
struct _WmiQueryNICSwitchCurrentCapabilities_OUT {
    MSNdis_NicSwitchCapabilities NicSwitchCurrentCapabilities;
};

typedef struct _WmiQueryNICSwitchHardwareCapabilities_IN WmiQueryNICSwitchHardwareCapabilities_IN,
    *PWmiQueryNICSwitchHardwareCapabilities_IN;
struct _WmiQueryNICSwitchHardwareCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryNICSwitchHardwareCapabilities_OUT WmiQueryNICSwitchHardwareCapabilities_OUT,
    *PWmiQueryNICSwitchHardwareCapabilities_OUT;
struct _WmiQueryNICSwitchHardwareCapabilities_OUT {
    MSNdis_NicSwitchCapabilities NicSwitchHardwareCapabilities;
};

typedef struct _WmiQueryReceiveFilterCurrentCapabilities_IN
    WmiQueryReceiveFilterCurrentCapabilities_IN,
    *PWmiQueryReceiveFilterCurrentCapabilities_IN;
struct _WmiQueryReceiveFilterCurrentCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryReceiveFilterCurrentCapabilities_OUT
    WmiQueryReceiveFilterCurrentCapabilities_OUT,
    *PWmiQueryReceiveFilterCurrentCapabilities_OUT;
struct _WmiQueryReceiveFilterCurrentCapabilities_OUT {
    MSNdis_ReceiveFilterCapabilities ReceiveFilterCurrentCapabilities;
};

typedef struct _WmiQueryReceiveFilterGlobalParameters_IN WmiQueryReceiveFilterGlobalParameters_IN,
    *PWmiQueryReceiveFilterGlobalParameters_IN;
struct _WmiQueryReceiveFilterGlobalParameters_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryReceiveFilterGlobalParameters_OUT WmiQueryReceiveFilterGlobalParameters_OUT,
    *PWmiQueryReceiveFilterGlobalParameters_OUT;
struct _WmiQueryReceiveFilterGlobalParameters_OUT {
    MSNdis_ReceiveFilterGlobalParameters ReceiveFilterGlobalParameters;
};

typedef struct _WmiQueryReceiveFilterHardwareCapabilities_IN
    WmiQueryReceiveFilterHardwareCapabilities_IN,
    *PWmiQueryReceiveFilterHardwareCapabilities_IN;
struct _WmiQueryReceiveFilterHardwareCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryReceiveFilterHardwareCapabilities_OUT
    WmiQueryReceiveFilterHardwareCapabilities_OUT,
    *PWmiQueryReceiveFilterHardwareCapabilities_OUT;
struct _WmiQueryReceiveFilterHardwareCapabilities_OUT {
    MSNdis_ReceiveFilterCapabilities ReceiveFilterHardwareCapabilities;
};

typedef struct _WmiQueryReceiveFilterParameters_IN WmiQueryReceiveFilterParameters_IN,
    *PWmiQueryReceiveFilterParameters_IN;
struct _WmiQueryReceiveFilterParameters_IN {
    MSNdis_WmiMethodHeader Header;
    MSNdis_ReceiveFilterParameters ReceiveFilterParameters;
};

typedef struct _WmiQueryReceiveFilterParameters_OUT WmiQueryReceiveFilterParameters_OUT,
    *PWmiQueryReceiveFilterParameters_OUT;
struct _WmiQueryReceiveFilterParameters_OUT {
    MSNdis_ReceiveFilterParameters ReceiveFilterParameters;
};

typedef struct _WmiQueryReceiveQueueParameters_IN WmiQueryReceiveQueueParameters_IN,
    *PWmiQueryReceiveQueueParameters_IN;
struct _WmiQueryReceiveQueueParameters_IN {
    MSNdis_WmiMethodHeader Header;
    MSNdis_ReceiveQueueParameters ReceiveQueueParameters;
};

typedef struct _WmiQueryReceiveQueueParameters_OUT WmiQueryReceiveQueueParameters_OUT,
    *PWmiQueryReceiveQueueParameters_OUT;
struct _WmiQueryReceiveQueueParameters_OUT {
    MSNdis_ReceiveQueueParameters ReceiveQueueParameters;
};

EXTERN_C_END

#endif

/*
 * Network adapters: link, media, statistics and limits as WMI classes, and the methods that set
 * them.
 */
#ifndef CWDK_WMI_NETWORK_GENERAL_H
#define CWDK_WMI_NETWORK_GENERAL_H

#include "wdm.h"
#include "wmi/network_types.h"

#define MSNdis_CurrentLookahead_NdisCurrentLookahead_ID 1
#define MSNdis_CurrentLookahead_NdisCurrentLookahead_SIZE 4ULL
#define MSNdis_CurrentLookahead_SIZE 4ULL

#define MSNdis_CurrentPacketFilter_NdisCurrentPacketFilter_ID 1
#define MSNdis_CurrentPacketFilter_NdisCurrentPacketFilter_SIZE 4ULL
#define MSNdis_CurrentPacketFilter_SIZE 4ULL

#define MSNdis_DriverVersion_NdisDriverVersion_ID 1
#define MSNdis_DriverVersion_NdisDriverVersion_SIZE 2ULL
#define MSNdis_DriverVersion_SIZE 2ULL

#define MSNdis_HardwareStatus_NdisHardwareStatus_ID 1
#define MSNdis_HardwareStatus_NdisHardwareStatus_SIZE 4ULL
#define MSNdis_HardwareStatus_SIZE 4ULL

#define MSNdis_InterruptModerationParameters_Header_ID 1
#define MSNdis_InterruptModerationParameters_Header_SIZE 4ULL
#define MSNdis_InterruptModerationParameters_Flags_ID 2
#define MSNdis_InterruptModerationParameters_Flags_SIZE 4ULL
#define MSNdis_InterruptModerationParameters_InterruptModeration_ID 3
#define MSNdis_InterruptModerationParameters_InterruptModeration_SIZE 4ULL
#define MSNdis_InterruptModerationParameters_SIZE 12ULL

#define MSNdis_LinkParameters_Header_ID 1
#define MSNdis_LinkParameters_Header_SIZE 4ULL
#define MSNdis_LinkParameters_MediaDuplexState_ID 2
#define MSNdis_LinkParameters_MediaDuplexState_SIZE 4ULL
#define MSNdis_LinkParameters_XmitLinkSpeed_ID 3
#define MSNdis_LinkParameters_XmitLinkSpeed_SIZE 8ULL
#define MSNdis_LinkParameters_AutoNegotiationFlags_SIZE 4ULL
#define MSNdis_LinkParameters_AutoNegotiationFlags_ID 6
#define MSNdis_LinkParameters_PauseFunctions_SIZE 4ULL
#define MSNdis_LinkParameters_PauseFunctions_ID 5
#define MSNdis_LinkParameters_RcvLinkSpeed_ID 4
#define MSNdis_LinkParameters_RcvLinkSpeed_SIZE 8ULL
#define MSNdis_LinkParameters_SIZE 0x20ULL

#define MSNdis_LinkSpeed_NdisLinkSpeed_ID 1
#define MSNdis_LinkSpeed_NdisLinkSpeed_SIZE 4ULL
#define MSNdis_LinkSpeed_SIZE 4ULL

#define MSNdis_LinkStateData_Header_ID 1
#define MSNdis_LinkStateData_Header_SIZE 4ULL
#define MSNdis_LinkStateData_MediaConnectState_ID 2
#define MSNdis_LinkStateData_MediaConnectState_SIZE 4ULL
#define MSNdis_LinkStateData_MediaDuplexState_ID 3
#define MSNdis_LinkStateData_MediaDuplexState_SIZE 4ULL
#define MSNdis_LinkStateData_AutoNegotiationFlags_SIZE 4ULL
#define MSNdis_LinkStateData_AutoNegotiationFlags_ID 7
#define MSNdis_LinkStateData_PauseFunctions_SIZE 4ULL
#define MSNdis_LinkStateData_PauseFunctions_ID 6
#define MSNdis_LinkStateData_XmitLinkSpeed_ID 4
#define MSNdis_LinkStateData_XmitLinkSpeed_SIZE 8ULL
#define MSNdis_LinkStateData_RcvLinkSpeed_ID 5
#define MSNdis_LinkStateData_RcvLinkSpeed_SIZE 8ULL
#define MSNdis_LinkStateData_SIZE 0x28ULL

#define MSNdis_MaximumFrameSize_NdisMaximumFrameSize_ID 1
#define MSNdis_MaximumFrameSize_NdisMaximumFrameSize_SIZE 4ULL
#define MSNdis_MaximumFrameSize_SIZE 4ULL

#define MSNdis_MaximumLookahead_NdisMaximumLookahead_ID 1
#define MSNdis_MaximumLookahead_NdisMaximumLookahead_SIZE 4ULL
#define MSNdis_MaximumLookahead_SIZE 4ULL

#define MSNdis_MaximumSendPackets_NdisMaximumSendPackets_ID 1
#define MSNdis_MaximumSendPackets_NdisMaximumSendPackets_SIZE 4ULL
#define MSNdis_MaximumSendPackets_SIZE 4ULL

#define MSNdis_MaximumTotalSize_NdisMaximumTotalSize_ID 1
#define MSNdis_MaximumTotalSize_NdisMaximumTotalSize_SIZE 4ULL
#define MSNdis_MaximumTotalSize_SIZE 4ULL

#define MSNdis_MediaConnectStatus_NdisMediaConnectStatus_ID 1
#define MSNdis_MediaConnectStatus_NdisMediaConnectStatus_SIZE 4ULL
#define MSNdis_MediaConnectStatus_SIZE 4ULL

#define MSNdis_MediaInUse_NumberElements_ID 1
#define MSNdis_MediaInUse_NumberElements_SIZE 4ULL
#define MSNdis_MediaInUse_NdisMediaInUse_ID 2

#define MSNdis_MediaSupported_NumberElements_ID 1
#define MSNdis_MediaSupported_NumberElements_SIZE 4ULL
#define MSNdis_MediaSupported_NdisMediaSupported_ID 2

#define MSNdis_NetworkLinkSpeed_Outbound_ID 1
#define MSNdis_NetworkLinkSpeed_Outbound_SIZE 4ULL
#define MSNdis_NetworkLinkSpeed_Inbound_ID 2
#define MSNdis_NetworkLinkSpeed_Inbound_SIZE 4ULL
#define MSNdis_NetworkLinkSpeed_SIZE 8ULL

#define MSNdis_PhysicalMediumType_NdisPhysicalMediumType_ID 1
#define MSNdis_PhysicalMediumType_NdisPhysicalMediumType_SIZE 4ULL
#define MSNdis_PhysicalMediumType_SIZE 4ULL

#define MSNdis_ReceiveBlockSize_NdisReceiveBlockSize_ID 1
#define MSNdis_ReceiveBlockSize_NdisReceiveBlockSize_SIZE 4ULL
#define MSNdis_ReceiveBlockSize_SIZE 4ULL

#define MSNdis_ReceiveBufferSpace_NdisReceiveBufferSpace_ID 1
#define MSNdis_ReceiveBufferSpace_NdisReceiveBufferSpace_SIZE 4ULL
#define MSNdis_ReceiveBufferSpace_SIZE 4ULL

#define MSNdis_ReceiveError_NdisReceiveError_ID 1
#define MSNdis_ReceiveError_NdisReceiveError_SIZE 4ULL
#define MSNdis_ReceiveError_SIZE 4ULL

#define MSNdis_ReceiveNoBuffer_NdisReceiveNoBuffer_ID 1
#define MSNdis_ReceiveNoBuffer_NdisReceiveNoBuffer_SIZE 4ULL
#define MSNdis_ReceiveNoBuffer_SIZE 4ULL

#define MSNdis_ReceivesOk_NdisReceivesOk_ID 1
#define MSNdis_ReceivesOk_NdisReceivesOk_SIZE 8ULL
#define MSNdis_ReceivesOk_SIZE 8ULL

#define MSNdis_StatisticsInfo_Header_ID 1
#define MSNdis_StatisticsInfo_Header_SIZE 4ULL
#define MSNdis_StatisticsInfo_SupportedStatistics_ID 2
#define MSNdis_StatisticsInfo_SupportedStatistics_SIZE 4ULL
#define MSNdis_StatisticsInfo_ifInDiscards_ID 3
#define MSNdis_StatisticsInfo_ifInDiscards_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifInErrors_ID 4
#define MSNdis_StatisticsInfo_ifInErrors_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCInOctets_ID 5
#define MSNdis_StatisticsInfo_ifHCInOctets_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCInUcastPkts_ID 6
#define MSNdis_StatisticsInfo_ifHCInUcastPkts_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCInMulticastPkts_ID 7
#define MSNdis_StatisticsInfo_ifHCInMulticastPkts_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCInBroadcastOctets_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCInBroadcastOctets_ID 0x11
#define MSNdis_StatisticsInfo_ifHCInBroadcastPkts_ID 8
#define MSNdis_StatisticsInfo_ifHCInBroadcastPkts_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCInMulticastOctets_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCInMulticastOctets_ID 0x10
#define MSNdis_StatisticsInfo_ifHCInUcastOctets_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCInUcastOctets_ID 15
#define MSNdis_StatisticsInfo_ifHCOutBroadcastOctets_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCOutBroadcastOctets_ID 0x14
#define MSNdis_StatisticsInfo_ifHCOutBroadcastPkts_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCOutBroadcastPkts_ID 12
#define MSNdis_StatisticsInfo_ifHCOutMulticastOctets_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCOutMulticastOctets_ID 0x13
#define MSNdis_StatisticsInfo_ifHCOutMulticastPkts_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCOutMulticastPkts_ID 11
#define MSNdis_StatisticsInfo_ifHCOutOctets_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCOutOctets_ID 9
#define MSNdis_StatisticsInfo_ifHCOutUcastOctets_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCOutUcastOctets_ID 0x12
#define MSNdis_StatisticsInfo_ifHCOutUcastPkts_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifHCOutUcastPkts_ID 10
#define MSNdis_StatisticsInfo_ifOutDiscards_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifOutDiscards_ID 14
#define MSNdis_StatisticsInfo_ifOutErrors_SIZE 8ULL
#define MSNdis_StatisticsInfo_ifOutErrors_ID 13
#define MSNdis_StatisticsInfo_SIZE 0x98ULL

#define MSNdis_TransmitBlockSize_NdisTransmitBlockSize_ID 1
#define MSNdis_TransmitBlockSize_NdisTransmitBlockSize_SIZE 4ULL
#define MSNdis_TransmitBlockSize_SIZE 4ULL

#define MSNdis_TransmitBufferSpace_NdisTransmitBufferSpace_ID 1
#define MSNdis_TransmitBufferSpace_NdisTransmitBufferSpace_SIZE 4ULL
#define MSNdis_TransmitBufferSpace_SIZE 4ULL

#define MSNdis_TransmitsError_NdisTransmitsError_ID 1
#define MSNdis_TransmitsError_NdisTransmitsError_SIZE 4ULL
#define MSNdis_TransmitsError_SIZE 4ULL

#define MSNdis_TransmitsOk_NdisTransmitsOk_ID 1
#define MSNdis_TransmitsOk_NdisTransmitsOk_SIZE 8ULL
#define MSNdis_TransmitsOk_SIZE 8ULL

#define MSNdis_VendorDescription_NdisVendorDescription_ID 1

#define MSNdis_VendorDriverVersion_NdisVendorDriverVersion_ID 1
#define MSNdis_VendorDriverVersion_NdisVendorDriverVersion_SIZE 4ULL
#define MSNdis_VendorDriverVersion_SIZE 4ULL

#define MSNdis_VendorID_NdisVendorID_ID 1
#define MSNdis_VendorID_NdisVendorID_SIZE 4ULL
#define MSNdis_VendorID_SIZE 4ULL

#define WmiQueryInterruptModeration 1

#define WmiQueryInterruptModeration_IN_Header_ID 1
#define WmiQueryInterruptModeration_IN_Header_SIZE 0x20ULL
#define WmiQueryInterruptModeration_IN_SIZE 0x20ULL

#define WmiQueryInterruptModeration_OUT_InterruptModeration_ID 2
#define WmiQueryInterruptModeration_OUT_InterruptModeration_SIZE 12ULL
#define WmiQueryInterruptModeration_OUT_SIZE 12ULL

#define WmiQueryLinkState 1

#define WmiQueryLinkState_IN_Header_ID 1
#define WmiQueryLinkState_IN_Header_SIZE 0x20ULL
#define WmiQueryLinkState_IN_SIZE 0x20ULL

#define WmiQueryLinkState_OUT_LinkState_ID 2
#define WmiQueryLinkState_OUT_LinkState_SIZE 0x28ULL
#define WmiQueryLinkState_OUT_SIZE 0x28ULL

#define WmiQueryPciDeviceCustomProperty 1

#define WmiQueryPciDeviceCustomProperty_IN_Header_ID 1
#define WmiQueryPciDeviceCustomProperty_IN_Header_SIZE 0x20ULL
#define WmiQueryPciDeviceCustomProperty_IN_SIZE 0x20ULL

#define WmiQueryPciDeviceCustomProperty_OUT_PciDeviceProperty_ID 2
#define WmiQueryPciDeviceCustomProperty_OUT_PciDeviceProperty_SIZE 0x28ULL
#define WmiQueryPciDeviceCustomProperty_OUT_SIZE 0x28ULL

#define WmiQueryPhysicalMediumTypeEx 1

#define WmiQueryPhysicalMediumTypeEx_IN_Header_ID 1
#define WmiQueryPhysicalMediumTypeEx_IN_Header_SIZE 0x20ULL
#define WmiQueryPhysicalMediumTypeEx_IN_SIZE 0x20ULL

#define WmiQueryPhysicalMediumTypeEx_OUT_NdisPhysicalMediumTypeEx_ID 2
#define WmiQueryPhysicalMediumTypeEx_OUT_NdisPhysicalMediumTypeEx_SIZE 4ULL
#define WmiQueryPhysicalMediumTypeEx_OUT_SIZE 4ULL

#define WmiQueryStatisticsInfo 1

#define WmiQueryStatisticsInfo_IN_Header_ID 1
#define WmiQueryStatisticsInfo_IN_Header_SIZE 0x20ULL
#define WmiQueryStatisticsInfo_IN_SIZE 0x20ULL

#define WmiQueryStatisticsInfo_OUT_StatisticsInfo_ID 2
#define WmiQueryStatisticsInfo_OUT_StatisticsInfo_SIZE 0x98ULL
#define WmiQueryStatisticsInfo_OUT_SIZE 0x98ULL

#define WmiSetInterruptModeration 1

#define WmiSetInterruptModeration_IN_MethodHeader_ID 1
#define WmiSetInterruptModeration_IN_MethodHeader_SIZE 0x20ULL
#define WmiSetInterruptModeration_IN_InterruptModeration_ID 2
#define WmiSetInterruptModeration_IN_InterruptModeration_SIZE 12ULL
#define WmiSetInterruptModeration_IN_SIZE 0x2CULL

#define WmiSetInterruptModeration_OUT_OutputInfo_ID 3
#define WmiSetInterruptModeration_OUT_OutputInfo_SIZE 0x10ULL
#define WmiSetInterruptModeration_OUT_SIZE 0x10ULL

#define WmiSetLinkParameters 1

#define WmiSetLinkParameters_IN_MethodHeader_ID 1
#define WmiSetLinkParameters_IN_MethodHeader_SIZE 0x20ULL
#define WmiSetLinkParameters_IN_LinkParameters_ID 2
#define WmiSetLinkParameters_IN_LinkParameters_SIZE 0x20ULL
#define WmiSetLinkParameters_IN_SIZE 0x40ULL

#define WmiSetLinkParameters_OUT_OutputInfo_ID 3
#define WmiSetLinkParameters_OUT_OutputInfo_SIZE 0x10ULL
#define WmiSetLinkParameters_OUT_SIZE 0x10ULL

#define MSNdis_CurrentLookaheadGuid                                                                \
    {0x5EC10361, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CurrentLookahead_GUID, 0x5EC10361, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_CurrentPacketFilterGuid                                                             \
    {0x5EC10360, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CurrentPacketFilter_GUID, 0x5EC10360, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);

#define MSNdis_DriverVersionGuid                                                                   \
    {0x5EC10362, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_DriverVersion_GUID, 0x5EC10362, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);

#define MSNdis_HardwareStatusGuid                                                                  \
    {0x5EC10354, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_HardwareStatus_GUID, 0x5EC10354, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);

#define MSNdis_InterruptModerationParametersGuid                                                   \
    {0x09F58643, 0x31FB, 0x45B5, {0x85, 0x2B, 0x09, 0xB4, 0xD3, 0xFF, 0x37, 0x65}}
DEFINE_GUID(MSNdis_InterruptModerationParameters_GUID, 0x09F58643, 0x31FB, 0x45B5, 0x85, 0x2B, 0x09,
            0xB4, 0xD3, 0xFF, 0x37, 0x65);
#define MSNdis_LinkParametersGuid                                                                  \
    {0x29380131, 0xA312, 0x4400, {0xBE, 0x0C, 0x53, 0x87, 0x7A, 0x41, 0xC4, 0x65}}
DEFINE_GUID(MSNdis_LinkParameters_GUID, 0x29380131, 0xA312, 0x4400, 0xBE, 0x0C, 0x53, 0x87, 0x7A,
            0x41, 0xC4, 0x65);
#define MSNdis_LinkSpeedGuid                                                                       \
    {0x5EC10359, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_LinkSpeed_GUID, 0x5EC10359, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3,
            0x35, 0x8C);
#define MSNdis_LinkStateGuid                                                                       \
    {0xBA1F4C14, 0xA945, 0x4762, {0xB9, 0x16, 0x0B, 0x55, 0x15, 0xB6, 0xF4, 0x3A}}
DEFINE_GUID(MSNdis_LinkState_GUID, 0xBA1F4C14, 0xA945, 0x4762, 0xB9, 0x16, 0x0B, 0x55, 0x15, 0xB6,
            0xF4, 0x3A);
#define MSNdis_LinkStateDataGuid                                                                   \
    {0x5B26B94F, 0x0272, 0x4D4C, {0x87, 0x44, 0xBD, 0x84, 0xBE, 0x42, 0x1F, 0x3B}}
DEFINE_GUID(MSNdis_LinkStateData_GUID, 0x5B26B94F, 0x0272, 0x4D4C, 0x87, 0x44, 0xBD, 0x84, 0xBE,
            0x42, 0x1F, 0x3B);

#define MSNdis_MaximumFrameSizeGuid                                                                \
    {0x5EC10358, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_MaximumFrameSize_GUID, 0x5EC10358, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_MaximumLookaheadGuid                                                                \
    {0x5EC10357, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_MaximumLookahead_GUID, 0x5EC10357, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_MaximumSendPacketsGuid                                                              \
    {0x5EC10367, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_MaximumSendPackets_GUID, 0x5EC10367, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_MaximumTotalSizeGuid                                                                \
    {0x5EC10363, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_MaximumTotalSize_GUID, 0x5EC10363, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_MediaConnectStatusGuid                                                              \
    {0x5EC10366, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_MediaConnectStatus_GUID, 0x5EC10366, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_MediaInUseGuid                                                                      \
    {0x5EC10356, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_MediaInUse_GUID, 0x5EC10356, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3,
            0x35, 0x8C);
#define MSNdis_MediaSupportedGuid                                                                  \
    {0x5EC10355, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_MediaSupported_GUID, 0x5EC10355, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);

#define MSNdis_NetworkLinkSpeedGuid                                                                \
    {0x60FC6B57, 0x0F66, 0x11D1, {0x96, 0xA7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_NetworkLinkSpeed_GUID, 0x60FC6B57, 0x0F66, 0x11D1, 0x96, 0xA7, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);

#define MSNdis_PhysicalMediumTypeGuid                                                              \
    {0x418CA16D, 0x3937, 0x4208, {0x94, 0x0A, 0xEC, 0x61, 0x96, 0x27, 0x80, 0x85}}
DEFINE_GUID(MSNdis_PhysicalMediumType_GUID, 0x418CA16D, 0x3937, 0x4208, 0x94, 0x0A, 0xEC, 0x61,
            0x96, 0x27, 0x80, 0x85);

#define MSNdis_QueryInterruptModerationGuid                                                        \
    {0xD9C8EEA5, 0xF16E, 0x467C, {0x84, 0xD5, 0x63, 0x45, 0xA2, 0x2C, 0xE2, 0x13}}
DEFINE_GUID(MSNdis_QueryInterruptModeration_GUID, 0xD9C8EEA5, 0xF16E, 0x467C, 0x84, 0xD5, 0x63,
            0x45, 0xA2, 0x2C, 0xE2, 0x13);

#define MSNdis_QueryPciDeviceCustomPropertyGuid                                                    \
    {0xAA39F5AB, 0xE260, 0x4D01, {0x82, 0xB0, 0xB7, 0x37, 0xC8, 0x80, 0xEA, 0x05}}
DEFINE_GUID(MSNdis_QueryPciDeviceCustomProperty_GUID, 0xAA39F5AB, 0xE260, 0x4D01, 0x82, 0xB0, 0xB7,
            0x37, 0xC8, 0x80, 0xEA, 0x05);
#define MSNdis_QueryPhysicalMediumTypeExGuid                                                       \
    {0x899E7782, 0x035B, 0x43F9, {0x8B, 0xB6, 0x2B, 0x58, 0x97, 0x16, 0x12, 0xE5}}
DEFINE_GUID(MSNdis_QueryPhysicalMediumTypeEx_GUID, 0x899E7782, 0x035B, 0x43F9, 0x8B, 0xB6, 0x2B,
            0x58, 0x97, 0x16, 0x12, 0xE5);

#define MSNdis_QueryStatisticsInfoGuid                                                             \
    {0x368C45B5, 0xC129, 0x43C1, {0x93, 0x9E, 0x7E, 0xDC, 0x2D, 0x7F, 0xE6, 0x21}}
DEFINE_GUID(MSNdis_QueryStatisticsInfo_GUID, 0x368C45B5, 0xC129, 0x43C1, 0x93, 0x9E, 0x7E, 0xDC,
            0x2D, 0x7F, 0xE6, 0x21);
#define MSNdis_ReceiveBlockSizeGuid                                                                \
    {0x5EC1035D, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_ReceiveBlockSize_GUID, 0x5EC1035D, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_ReceiveBufferSpaceGuid                                                              \
    {0x5EC1035B, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_ReceiveBufferSpace_GUID, 0x5EC1035B, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_ReceiveErrorGuid                                                                    \
    {0x447956FD, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_ReceiveError_GUID, 0x447956FD, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);

#define MSNdis_ReceiveNoBufferGuid                                                                 \
    {0x447956FE, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_ReceiveNoBuffer_GUID, 0x447956FE, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);

#define MSNdis_ReceivesOkGuid                                                                      \
    {0x447956FB, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_ReceivesOk_GUID, 0x447956FB, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3,
            0x35, 0x8C);

#define MSNdis_SetInterruptModerationGuid                                                          \
    {0xD789ADFA, 0x9C56, 0x433B, {0xAD, 0x01, 0x75, 0x74, 0xF3, 0xCE, 0xDB, 0xE9}}
DEFINE_GUID(MSNdis_SetInterruptModeration_GUID, 0xD789ADFA, 0x9C56, 0x433B, 0xAD, 0x01, 0x75, 0x74,
            0xF3, 0xCE, 0xDB, 0xE9);
#define MSNdis_SetLinkParametersGuid                                                               \
    {0x8C7D3579, 0x252B, 0x4614, {0x82, 0xC5, 0xA6, 0x50, 0xDA, 0xA1, 0x50, 0x49}}
DEFINE_GUID(MSNdis_SetLinkParameters_GUID, 0x8C7D3579, 0x252B, 0x4614, 0x82, 0xC5, 0xA6, 0x50, 0xDA,
            0xA1, 0x50, 0x49);

#define MSNdis_SetTcpOffloadParametersGuid                                                         \
    {0x8EAD9A22, 0x7F69, 0x4BC6, {0x94, 0x9A, 0xC8, 0x18, 0x7B, 0x07, 0x4E, 0x61}}
DEFINE_GUID(MSNdis_SetTcpOffloadParameters_GUID, 0x8EAD9A22, 0x7F69, 0x4BC6, 0x94, 0x9A, 0xC8, 0x18,
            0x7B, 0x07, 0x4E, 0x61);
#define MSNdis_StatisticsInfoGuid                                                                  \
    {0x8ECC74E1, 0xBA85, 0x482E, {0xAF, 0xAF, 0xB4, 0xF8, 0xB0, 0x87, 0xC0, 0x6B}}
DEFINE_GUID(MSNdis_StatisticsInfo_GUID, 0x8ECC74E1, 0xBA85, 0x482E, 0xAF, 0xAF, 0xB4, 0xF8, 0xB0,
            0x87, 0xC0, 0x6B);

#define MSNdis_TransmitBlockSizeGuid                                                               \
    {0x5EC1035C, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TransmitBlockSize_GUID, 0x5EC1035C, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_TransmitBufferSpaceGuid                                                             \
    {0x5EC1035A, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TransmitBufferSpace_GUID, 0x5EC1035A, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_TransmitsErrorGuid                                                                  \
    {0x447956FC, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TransmitsError_GUID, 0x447956FC, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_TransmitsOkGuid                                                                     \
    {0x447956FA, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TransmitsOk_GUID, 0x447956FA, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3,
            0x35, 0x8C);
#define MSNdis_VendorDescriptionGuid                                                               \
    {0x5EC1035F, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_VendorDescription_GUID, 0x5EC1035F, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_VendorDriverVersionGuid                                                             \
    {0x447956F9, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_VendorDriverVersion_GUID, 0x447956F9, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_VendorIDGuid                                                                        \
    {0x5EC1035E, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_VendorID_GUID, 0x5EC1035E, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3,
            0x35, 0x8C);

EXTERN_C_START

typedef struct _MSNdis_CurrentLookahead MSNdis_CurrentLookahead, *PMSNdis_CurrentLookahead;
struct _MSNdis_CurrentLookahead {
    ULONG NdisCurrentLookahead;
};

typedef struct _MSNdis_CurrentPacketFilter MSNdis_CurrentPacketFilter, *PMSNdis_CurrentPacketFilter;
struct _MSNdis_CurrentPacketFilter {
    ULONG NdisCurrentPacketFilter;
};

typedef struct _MSNdis_DriverVersion MSNdis_DriverVersion, *PMSNdis_DriverVersion;
struct _MSNdis_DriverVersion {
    USHORT NdisDriverVersion;
};

typedef struct _MSNdis_HardwareStatus MSNdis_HardwareStatus, *PMSNdis_HardwareStatus;
struct _MSNdis_HardwareStatus {
    ULONG NdisHardwareStatus;
};

typedef struct _MSNdis_InterruptModerationParameters MSNdis_InterruptModerationParameters,
    *PMSNdis_InterruptModerationParameters;
struct _MSNdis_InterruptModerationParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG InterruptModeration;
};

typedef struct _MSNdis_LinkParameters MSNdis_LinkParameters, *PMSNdis_LinkParameters;
struct _MSNdis_LinkParameters {
    MSNdis_ObjectHeader Header;
    ULONG MediaDuplexState;
    ULONGLONG XmitLinkSpeed;
    ULONGLONG RcvLinkSpeed;
    ULONG PauseFunctions;
    ULONG AutoNegotiationFlags;
};

typedef struct _MSNdis_LinkSpeed MSNdis_LinkSpeed, *PMSNdis_LinkSpeed;
struct _MSNdis_LinkSpeed {
    ULONG NdisLinkSpeed;
};

typedef struct _MSNdis_LinkStateData MSNdis_LinkStateData, *PMSNdis_LinkStateData;
struct _MSNdis_LinkStateData {
    MSNdis_ObjectHeader Header;
    ULONG MediaConnectState;
    ULONG MediaDuplexState;
    ULONGLONG XmitLinkSpeed;
    ULONGLONG RcvLinkSpeed;
    ULONG PauseFunctions;
    ULONG AutoNegotiationFlags;
};

typedef struct _MSNdis_MaximumFrameSize MSNdis_MaximumFrameSize, *PMSNdis_MaximumFrameSize;
struct _MSNdis_MaximumFrameSize {
    ULONG NdisMaximumFrameSize;
};

typedef struct _MSNdis_MaximumLookahead MSNdis_MaximumLookahead, *PMSNdis_MaximumLookahead;
struct _MSNdis_MaximumLookahead {
    ULONG NdisMaximumLookahead;
};

typedef struct _MSNdis_MaximumSendPackets MSNdis_MaximumSendPackets, *PMSNdis_MaximumSendPackets;
struct _MSNdis_MaximumSendPackets {
    ULONG NdisMaximumSendPackets;
};

typedef struct _MSNdis_MaximumTotalSize MSNdis_MaximumTotalSize, *PMSNdis_MaximumTotalSize;
struct _MSNdis_MaximumTotalSize {
    ULONG NdisMaximumTotalSize;
};

typedef struct _MSNdis_MediaConnectStatus MSNdis_MediaConnectStatus, *PMSNdis_MediaConnectStatus;
struct _MSNdis_MediaConnectStatus {
    ULONG NdisMediaConnectStatus;
};

typedef struct _MSNdis_MediaInUse MSNdis_MediaInUse, *PMSNdis_MediaInUse;
struct _MSNdis_MediaInUse {
    ULONG NumberElements;
    ULONG NdisMediaInUse[1];
};

typedef struct _MSNdis_MediaSupported MSNdis_MediaSupported, *PMSNdis_MediaSupported;
struct _MSNdis_MediaSupported {
    ULONG NumberElements;
    ULONG NdisMediaSupported[1];
};

typedef struct _MSNdis_PhysicalMediumType MSNdis_PhysicalMediumType, *PMSNdis_PhysicalMediumType;
struct _MSNdis_PhysicalMediumType {
    ULONG NdisPhysicalMediumType;
};

typedef struct _MSNdis_ReceiveBlockSize MSNdis_ReceiveBlockSize, *PMSNdis_ReceiveBlockSize;
struct _MSNdis_ReceiveBlockSize {
    ULONG NdisReceiveBlockSize;
};

typedef struct _MSNdis_ReceiveBufferSpace MSNdis_ReceiveBufferSpace, *PMSNdis_ReceiveBufferSpace;
struct _MSNdis_ReceiveBufferSpace {
    ULONG NdisReceiveBufferSpace;
};

typedef struct _MSNdis_ReceiveError MSNdis_ReceiveError, *PMSNdis_ReceiveError;
struct _MSNdis_ReceiveError {
    ULONG NdisReceiveError;
};

typedef struct _MSNdis_ReceiveNoBuffer MSNdis_ReceiveNoBuffer, *PMSNdis_ReceiveNoBuffer;
struct _MSNdis_ReceiveNoBuffer {
    ULONG NdisReceiveNoBuffer;
};

typedef struct _MSNdis_ReceivesOk MSNdis_ReceivesOk, *PMSNdis_ReceivesOk;
struct _MSNdis_ReceivesOk {
    ULONGLONG NdisReceivesOk;
};

typedef struct _MSNdis_StatisticsInfo MSNdis_StatisticsInfo, *PMSNdis_StatisticsInfo;
struct _MSNdis_StatisticsInfo {
    MSNdis_ObjectHeader Header;
    ULONG SupportedStatistics;
    ULONGLONG ifInDiscards;
    ULONGLONG ifInErrors;
    ULONGLONG ifHCInOctets;
    ULONGLONG ifHCInUcastPkts;
    ULONGLONG ifHCInMulticastPkts;
    ULONGLONG ifHCInBroadcastPkts;
    ULONGLONG ifHCOutOctets;
    ULONGLONG ifHCOutUcastPkts;
    ULONGLONG ifHCOutMulticastPkts;
    ULONGLONG ifHCOutBroadcastPkts;
    ULONGLONG ifOutErrors;
    ULONGLONG ifOutDiscards;
    ULONGLONG ifHCInUcastOctets;
    ULONGLONG ifHCInMulticastOctets;
    ULONGLONG ifHCInBroadcastOctets;
    ULONGLONG ifHCOutUcastOctets;
    ULONGLONG ifHCOutMulticastOctets;
    ULONGLONG ifHCOutBroadcastOctets;
};

typedef struct _MSNdis_TransmitBlockSize MSNdis_TransmitBlockSize, *PMSNdis_TransmitBlockSize;
struct _MSNdis_TransmitBlockSize {
    ULONG NdisTransmitBlockSize;
};

typedef struct _MSNdis_TransmitBufferSpace MSNdis_TransmitBufferSpace, *PMSNdis_TransmitBufferSpace;
struct _MSNdis_TransmitBufferSpace {
    ULONG NdisTransmitBufferSpace;
};

typedef struct _MSNdis_TransmitsError MSNdis_TransmitsError, *PMSNdis_TransmitsError;
struct _MSNdis_TransmitsError {
    ULONG NdisTransmitsError;
};

typedef struct _MSNdis_TransmitsOk MSNdis_TransmitsOk, *PMSNdis_TransmitsOk;
struct _MSNdis_TransmitsOk {
    ULONGLONG NdisTransmitsOk;
};

typedef struct _MSNdis_VendorDescription MSNdis_VendorDescription, *PMSNdis_VendorDescription;
struct _MSNdis_VendorDescription {
    CHAR VariableData[1];
};

typedef struct _MSNdis_VendorDriverVersion MSNdis_VendorDriverVersion, *PMSNdis_VendorDriverVersion;
struct _MSNdis_VendorDriverVersion {
    ULONG NdisVendorDriverVersion;
};

typedef struct _MSNdis_VendorID MSNdis_VendorID, *PMSNdis_VendorID;
struct _MSNdis_VendorID {
    ULONG NdisVendorID;
};

typedef struct _WmiQueryInterruptModeration_IN WmiQueryInterruptModeration_IN,
    *PWmiQueryInterruptModeration_IN;
struct _WmiQueryInterruptModeration_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryInterruptModeration_OUT WmiQueryInterruptModeration_OUT,
    *PWmiQueryInterruptModeration_OUT;
struct _WmiQueryInterruptModeration_OUT {
    MSNdis_InterruptModerationParameters InterruptModeration;
};

typedef struct _WmiQueryLinkState_IN WmiQueryLinkState_IN, *PWmiQueryLinkState_IN;
struct _WmiQueryLinkState_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryLinkState_OUT WmiQueryLinkState_OUT, *PWmiQueryLinkState_OUT;
struct _WmiQueryLinkState_OUT {
    MSNdis_LinkStateData LinkState;
};

typedef struct _WmiQueryPciDeviceCustomProperty_IN WmiQueryPciDeviceCustomProperty_IN,
    *PWmiQueryPciDeviceCustomProperty_IN;
struct _WmiQueryPciDeviceCustomProperty_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryPciDeviceCustomProperty_OUT WmiQueryPciDeviceCustomProperty_OUT,
    *PWmiQueryPciDeviceCustomProperty_OUT;
struct _WmiQueryPciDeviceCustomProperty_OUT {
    MSNdis_PciDeviceProperty PciDeviceProperty;
};

typedef struct _WmiQueryPhysicalMediumTypeEx_IN WmiQueryPhysicalMediumTypeEx_IN,
    *PWmiQueryPhysicalMediumTypeEx_IN;
struct _WmiQueryPhysicalMediumTypeEx_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryPhysicalMediumTypeEx_OUT WmiQueryPhysicalMediumTypeEx_OUT,
    *PWmiQueryPhysicalMediumTypeEx_OUT;
struct _WmiQueryPhysicalMediumTypeEx_OUT {
    ULONG NdisPhysicalMediumTypeEx;
};

typedef struct _WmiQueryStatisticsInfo_IN WmiQueryStatisticsInfo_IN, *PWmiQueryStatisticsInfo_IN;
struct _WmiQueryStatisticsInfo_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryStatisticsInfo_OUT WmiQueryStatisticsInfo_OUT, *PWmiQueryStatisticsInfo_OUT;
struct _WmiQueryStatisticsInfo_OUT {
    MSNdis_StatisticsInfo StatisticsInfo;
};

typedef struct _WmiSetInterruptModeration_IN WmiSetInterruptModeration_IN,
    *PWmiSetInterruptModeration_IN;
struct _WmiSetInterruptModeration_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_InterruptModerationParameters InterruptModeration;
};

typedef struct _WmiSetInterruptModeration_OUT WmiSetInterruptModeration_OUT,
    *PWmiSetInterruptModeration_OUT;
struct _WmiSetInterruptModeration_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
};

typedef struct _WmiSetLinkParameters_IN WmiSetLinkParameters_IN, *PWmiSetLinkParameters_IN;
struct _WmiSetLinkParameters_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_LinkParameters LinkParameters;
};

typedef struct _WmiSetLinkParameters_OUT WmiSetLinkParameters_OUT, *PWmiSetLinkParameters_OUT;
struct _WmiSetLinkParameters_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
};

EXTERN_C_END

#endif

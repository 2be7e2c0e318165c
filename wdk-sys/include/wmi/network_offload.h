/*
 * Offloads of network adapters as WMI classes: checksums, segmentation, IPsec, connections.
 */
#ifndef CWDK_WMI_NETWORK_OFFLOAD_H
#define CWDK_WMI_NETWORK_OFFLOAD_H

#include "wdm.h"
#include "wmi/network_types.h"

#define MSNdis_TcpOffloadParameters_Header_ID 1
#define MSNdis_TcpOffloadParameters_Header_SIZE 4ULL
#define MSNdis_TcpOffloadParameters_IPsec_SIZE 1ULL
#define MSNdis_TcpOffloadParameters_IPsec_ID 8
#define MSNdis_TcpOffloadParameters_IPv4Checksum_SIZE 1ULL
#define MSNdis_TcpOffloadParameters_IPv4Checksum_ID 2
#define MSNdis_TcpOffloadParameters_LsoV1_SIZE 1ULL
#define MSNdis_TcpOffloadParameters_LsoV1_ID 7
#define MSNdis_TcpOffloadParameters_LsoV2IPv4_SIZE 1ULL
#define MSNdis_TcpOffloadParameters_LsoV2IPv4_ID 9
#define MSNdis_TcpOffloadParameters_LsoV2IPv6_SIZE 1ULL
#define MSNdis_TcpOffloadParameters_LsoV2IPv6_ID 10
#define MSNdis_TcpOffloadParameters_TCPIPv4Checksum_SIZE 1ULL
#define MSNdis_TcpOffloadParameters_TCPIPv4Checksum_ID 3
#define MSNdis_TcpOffloadParameters_TCPIPv6Checksum_SIZE 1ULL
#define MSNdis_TcpOffloadParameters_TCPIPv6Checksum_ID 5
#define MSNdis_TcpOffloadParameters_TcpConnectionIPv4_SIZE 1ULL
#define MSNdis_TcpOffloadParameters_TcpConnectionIPv4_ID 11
#define MSNdis_TcpOffloadParameters_TcpConnectionIPv6_SIZE 1ULL
#define MSNdis_TcpOffloadParameters_TcpConnectionIPv6_ID 12
#define MSNdis_TcpOffloadParameters_UDPIPv4Checksum_SIZE 1ULL
#define MSNdis_TcpOffloadParameters_UDPIPv4Checksum_ID 4
#define MSNdis_TcpOffloadParameters_UDPIPv6Checksum_SIZE 1ULL
#define MSNdis_TcpOffloadParameters_UDPIPv6Checksum_ID 6
#define MSNdis_TcpOffloadParameters_Flags_SIZE 4ULL
#define MSNdis_TcpOffloadParameters_Flags_ID 13
#define MSNdis_TcpOffloadParameters_SIZE 0x14ULL

#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Md5_ID 1
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Sha_1_ID 2
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Transport_ID 3
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Md5_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Receive_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Send_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Sha_1_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Transport_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Tunnel_ID 4
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Tunnel_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Send_ID 5
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Receive_ID 6
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_SIZE 0x18ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Des_ID 1
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Reserved_ID 2
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_TripleDes_ID 3
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Des_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_NullEsp_ID 4
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_NullEsp_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Receive_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Reserved_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Send_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Transport_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_TripleDes_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Tunnel_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Transport_ID 5
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Tunnel_ID 6
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Send_ID 7
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Receive_ID 8
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_SIZE 0x20ULL
#define MSNdis_WmiIPSecOffloadV1_Supported_Encapsulation_ID 1
#define MSNdis_WmiIPSecOffloadV1_Supported_AhEspCombined_ID 2
#define MSNdis_WmiIPSecOffloadV1_Supported_TransportTunnelCombined_ID 3
#define MSNdis_WmiIPSecOffloadV1_Supported_AhEspCombined_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_Supported_Encapsulation_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_Supported_Flags_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_Supported_IPv4Options_ID 4
#define MSNdis_WmiIPSecOffloadV1_Supported_IPv4Options_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_Supported_TransportTunnelCombined_SIZE 4ULL
#define MSNdis_WmiIPSecOffloadV1_Supported_Flags_ID 5
#define MSNdis_WmiIPSecOffloadV1_Supported_SIZE 0x14ULL
#define MSNdis_WmiIPSecOffloadV1_WmiSupported_ID 1
#define MSNdis_WmiIPSecOffloadV1_WmiSupported_SIZE 0x14ULL
#define MSNdis_WmiIPSecOffloadV1_WmiIPv4AH_ID 2
#define MSNdis_WmiIPSecOffloadV1_WmiIPv4AH_SIZE 0x18ULL
#define MSNdis_WmiIPSecOffloadV1_WmiIPv4ESP_ID 3
#define MSNdis_WmiIPSecOffloadV1_WmiIPv4ESP_SIZE 0x20ULL
#define MSNdis_WmiIPSecOffloadV1_SIZE 0x4CULL

#define MSNdis_WmiOffload_Header_ID 1
#define MSNdis_WmiOffload_Header_SIZE 4ULL
#define MSNdis_WmiOffload_Checksum_ID 2
#define MSNdis_WmiOffload_Checksum_SIZE 0x58ULL
#define MSNdis_WmiOffload_LsoV1_ID 3
#define MSNdis_WmiOffload_LsoV1_SIZE 0x14ULL
#define MSNdis_WmiOffload_Flags_SIZE 4ULL
#define MSNdis_WmiOffload_Flags_ID 6
#define MSNdis_WmiOffload_IPsecV1_ID 4
#define MSNdis_WmiOffload_IPsecV1_SIZE 0x4CULL
#define MSNdis_WmiOffload_LsoV2_ID 5
#define MSNdis_WmiOffload_LsoV2_SIZE 0x20ULL
#define MSNdis_WmiOffload_SIZE 0xE0ULL

#define MSNdis_WmiTcpConnectionOffload_Header_ID 1
#define MSNdis_WmiTcpConnectionOffload_Header_SIZE 4ULL
#define MSNdis_WmiTcpConnectionOffload_Encapsulation_ID 2
#define MSNdis_WmiTcpConnectionOffload_Encapsulation_SIZE 4ULL
#define MSNdis_WmiTcpConnectionOffload_SupportIp4_ID 3
#define MSNdis_WmiTcpConnectionOffload_SupportIp4_SIZE 4ULL
#define MSNdis_WmiTcpConnectionOffload_Flags_SIZE 4ULL
#define MSNdis_WmiTcpConnectionOffload_Flags_ID 8
#define MSNdis_WmiTcpConnectionOffload_SupportIp6ExtensionHeaders_SIZE 4ULL
#define MSNdis_WmiTcpConnectionOffload_SupportIp6ExtensionHeaders_ID 5
#define MSNdis_WmiTcpConnectionOffload_SupportIp6_ID 4
#define MSNdis_WmiTcpConnectionOffload_SupportIp6_SIZE 4ULL
#define MSNdis_WmiTcpConnectionOffload_SupportSack_SIZE 4ULL
#define MSNdis_WmiTcpConnectionOffload_SupportSack_ID 6
#define MSNdis_WmiTcpConnectionOffload_TcpConnectionOffloadCapacity_SIZE 4ULL
#define MSNdis_WmiTcpConnectionOffload_TcpConnectionOffloadCapacity_ID 7
#define MSNdis_WmiTcpConnectionOffload_SIZE 0x20ULL

#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_Encapsulation_ID 1
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_IpOptionsSupported_ID 2
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_TcpOptionsSupported_ID 3
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_Encapsulation_SIZE 4ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_IpChecksum_SIZE 4ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_IpOptionsSupported_SIZE 4ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_TcpChecksum_ID 4
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_TcpChecksum_SIZE 4ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_TcpOptionsSupported_SIZE 4ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_UdpChecksum_SIZE 4ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_UdpChecksum_ID 5
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_IpChecksum_ID 6
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_SIZE 0x18ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv4Transmit_ID 1
#define MSNdis_WmiTcpIpChecksumOffload_IPv4Transmit_SIZE 0x18ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_Encapsulation_ID 1
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_IpExtensionHeadersSupported_ID 2
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_TcpOptionsSupported_ID 3
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_Encapsulation_SIZE 4ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_IpExtensionHeadersSupported_SIZE 4ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_TcpChecksum_ID 4
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_TcpChecksum_SIZE 4ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_TcpOptionsSupported_SIZE 4ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_UdpChecksum_SIZE 4ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_UdpChecksum_ID 5
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_SIZE 0x14ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv4Receive_ID 2
#define MSNdis_WmiTcpIpChecksumOffload_IPv4Receive_SIZE 0x18ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv6Transmit_ID 3
#define MSNdis_WmiTcpIpChecksumOffload_IPv6Transmit_SIZE 0x14ULL
#define MSNdis_WmiTcpIpChecksumOffload_IPv6Receive_ID 4
#define MSNdis_WmiTcpIpChecksumOffload_IPv6Receive_SIZE 0x14ULL
#define MSNdis_WmiTcpIpChecksumOffload_SIZE 0x58ULL

#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_Encapsulation_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_MaxOffLoadSize_ID 2
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_MinSegmentCount_ID 3
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_Encapsulation_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_IpOptions_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_MaxOffLoadSize_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_MinSegmentCount_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_TcpOptions_ID 4
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_TcpOptions_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_IpOptions_ID 5
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_SIZE 0x14ULL
#define MSNdis_WmiTcpLargeSendOffloadV1_WmiIPv4_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV1_WmiIPv4_SIZE 0x14ULL
#define MSNdis_WmiTcpLargeSendOffloadV1_SIZE 0x14ULL

#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_Encapsulation_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_MaxOffLoadSize_ID 2
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_MinSegmentCount_ID 3
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_Encapsulation_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_MaxOffLoadSize_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_MinSegmentCount_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_SIZE 12ULL
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_Encapsulation_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_MaxOffLoadSize_ID 2
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_MinSegmentCount_ID 3
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_Encapsulation_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_IpExtensionHeadersSupported_ID 4
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_IpExtensionHeadersSupported_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_MaxOffLoadSize_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_MinSegmentCount_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_TcpOptionsSupported_SIZE 4ULL
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_TcpOptionsSupported_ID 5
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_SIZE 0x14ULL
#define MSNdis_WmiTcpLargeSendOffloadV2_WmiIPv4_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV2_WmiIPv4_SIZE 12ULL
#define MSNdis_WmiTcpLargeSendOffloadV2_WmiIPv6_ID 2
#define MSNdis_WmiTcpLargeSendOffloadV2_WmiIPv6_SIZE 0x14ULL
#define MSNdis_WmiTcpLargeSendOffloadV2_SIZE 0x20ULL

#define WmiQueryCurrentOffloadConfig 1

#define WmiQueryCurrentOffloadConfig_IN_Header_ID 1
#define WmiQueryCurrentOffloadConfig_IN_Header_SIZE 0x20ULL
#define WmiQueryCurrentOffloadConfig_IN_SIZE 0x20ULL

#define WmiQueryCurrentOffloadConfig_OUT_Offload_ID 2
#define WmiQueryCurrentOffloadConfig_OUT_Offload_SIZE 0xE0ULL
#define WmiQueryCurrentOffloadConfig_OUT_SIZE 0xE0ULL

#define WmiQueryHardwareOffloadConfig 1

#define WmiQueryHardwareOffloadConfig_IN_Header_ID 1
#define WmiQueryHardwareOffloadConfig_IN_Header_SIZE 0x20ULL
#define WmiQueryHardwareOffloadConfig_IN_SIZE 0x20ULL

#define WmiQueryHardwareOffloadConfig_OUT_Offload_ID 2
#define WmiQueryHardwareOffloadConfig_OUT_Offload_SIZE 0xE0ULL
#define WmiQueryHardwareOffloadConfig_OUT_SIZE 0xE0ULL

#define WmiQueryTcpConnectionOffloadCurrentConfig 1

#define WmiQueryTcpConnectionOffloadCurrentConfig_IN_Header_ID 1
#define WmiQueryTcpConnectionOffloadCurrentConfig_IN_Header_SIZE 0x20ULL
#define WmiQueryTcpConnectionOffloadCurrentConfig_IN_SIZE 0x20ULL

#define WmiQueryTcpConnectionOffloadCurrentConfig_OUT_Offload_ID 2
#define WmiQueryTcpConnectionOffloadCurrentConfig_OUT_Offload_SIZE 0x20ULL
#define WmiQueryTcpConnectionOffloadCurrentConfig_OUT_SIZE 0x20ULL

#define WmiQueryTcpConnectionOffloadHardwareConfig 1

#define WmiQueryTcpConnectionOffloadHardwareConfig_IN_Header_ID 1
#define WmiQueryTcpConnectionOffloadHardwareConfig_IN_Header_SIZE 0x20ULL
#define WmiQueryTcpConnectionOffloadHardwareConfig_IN_SIZE 0x20ULL

#define WmiQueryTcpConnectionOffloadHardwareConfig_OUT_Offload_ID 2
#define WmiQueryTcpConnectionOffloadHardwareConfig_OUT_Offload_SIZE 0x20ULL
#define WmiQueryTcpConnectionOffloadHardwareConfig_OUT_SIZE 0x20ULL

#define WmiSetTcpOffloadParameters 1

#define WmiSetTcpOffloadParameters_IN_MethodHeader_ID 1
#define WmiSetTcpOffloadParameters_IN_MethodHeader_SIZE 0x20ULL
#define WmiSetTcpOffloadParameters_IN_TcpOffloadParameters_ID 2
#define WmiSetTcpOffloadParameters_IN_TcpOffloadParameters_SIZE 0x14ULL
#define WmiSetTcpOffloadParameters_IN_SIZE 0x34ULL

#define WmiSetTcpOffloadParameters_OUT_OutputInfo_ID 3
#define WmiSetTcpOffloadParameters_OUT_OutputInfo_SIZE 0x10ULL
#define WmiSetTcpOffloadParameters_OUT_SIZE 0x10ULL

#define MSNdis_TcpConnectionOffloadCurrentConfigGuid                                               \
    {0x2EE6AEF1, 0x0851, 0x458B, {0xBF, 0x0D, 0x79, 0x23, 0x43, 0xD1, 0xCD, 0xE1}}
DEFINE_GUID(MSNdis_TcpConnectionOffloadCurrentConfig_GUID, 0x2EE6AEF1, 0x0851, 0x458B, 0xBF, 0x0D,
            0x79, 0x23, 0x43, 0xD1, 0xCD, 0xE1);
#define MSNdis_TcpConnectionOffloadHardwareConfigGuid                                              \
    {0x8CE71F2C, 0xD63A, 0x4390, {0xA4, 0x87, 0x18, 0xFA, 0x47, 0x26, 0x2C, 0xEB}}
DEFINE_GUID(MSNdis_TcpConnectionOffloadHardwareConfig_GUID, 0x8CE71F2C, 0xD63A, 0x4390, 0xA4, 0x87,
            0x18, 0xFA, 0x47, 0x26, 0x2C, 0xEB);
#define MSNdis_TcpOffloadCurrentConfigGuid                                                         \
    {0x68542FED, 0x5C74, 0x461E, {0x89, 0x34, 0x91, 0xC6, 0xF9, 0xC6, 0x09, 0x60}}
DEFINE_GUID(MSNdis_TcpOffloadCurrentConfig_GUID, 0x68542FED, 0x5C74, 0x461E, 0x89, 0x34, 0x91, 0xC6,
            0xF9, 0xC6, 0x09, 0x60);
#define MSNdis_TcpOffloadHardwareConfigGuid                                                        \
    {0xCD5F1102, 0x590F, 0x4ADA, {0xAB, 0x65, 0x5B, 0x31, 0xB1, 0xDC, 0x01, 0x72}}
DEFINE_GUID(MSNdis_TcpOffloadHardwareConfig_GUID, 0xCD5F1102, 0x590F, 0x4ADA, 0xAB, 0x65, 0x5B,
            0x31, 0xB1, 0xDC, 0x01, 0x72);
#define MSNdis_TcpOffloadParametersGuid                                                            \
    {0x43FE82D8, 0x3468, 0x497E, {0x9D, 0xCF, 0xF8, 0xFF, 0xC0, 0x13, 0x37, 0x44}}
DEFINE_GUID(MSNdis_TcpOffloadParameters_GUID, 0x43FE82D8, 0x3468, 0x497E, 0x9D, 0xCF, 0xF8, 0xFF,
            0xC0, 0x13, 0x37, 0x44);

#define MSNdis_WmiIPSecOffloadV1Guid                                                               \
    {0x4EC63447, 0x2238, 0x43A7, {0xAC, 0x33, 0x11, 0xC7, 0xCC, 0x7D, 0x86, 0x65}}
DEFINE_GUID(MSNdis_WmiIPSecOffloadV1_GUID, 0x4EC63447, 0x2238, 0x43A7, 0xAC, 0x33, 0x11, 0xC7, 0xCC,
            0x7D, 0x86, 0x65);
#define MSNdis_WmiIPSecOffloadV1_IPv4AHGuid                                                        \
    {0x29BACFDD, 0xF063, 0x48D8, {0x95, 0x2C, 0xD3, 0xDC, 0x93, 0x30, 0x0F, 0x15}}
DEFINE_GUID(MSNdis_WmiIPSecOffloadV1_IPv4AH_GUID, 0x29BACFDD, 0xF063, 0x48D8, 0x95, 0x2C, 0xD3,
            0xDC, 0x93, 0x30, 0x0F, 0x15);
#define MSNdis_WmiIPSecOffloadV1_IPv4ESPGuid                                                       \
    {0x86522023, 0x4536, 0x4B58, {0xA1, 0xF4, 0x25, 0x38, 0x94, 0x1A, 0xCE, 0x43}}
DEFINE_GUID(MSNdis_WmiIPSecOffloadV1_IPv4ESP_GUID, 0x86522023, 0x4536, 0x4B58, 0xA1, 0xF4, 0x25,
            0x38, 0x94, 0x1A, 0xCE, 0x43);
#define MSNdis_WmiIPSecOffloadV1_SupportedGuid                                                     \
    {0xF86676B9, 0xD9FA, 0x4D26, {0x95, 0xCE, 0xBF, 0xBC, 0x77, 0xD8, 0x05, 0x96}}
DEFINE_GUID(MSNdis_WmiIPSecOffloadV1_Supported_GUID, 0xF86676B9, 0xD9FA, 0x4D26, 0x95, 0xCE, 0xBF,
            0xBC, 0x77, 0xD8, 0x05, 0x96);

#define MSNdis_WmiOffloadGuid                                                                      \
    {0x7A877086, 0x2204, 0x4A8A, {0x92, 0xA4, 0xE3, 0xE8, 0xAB, 0x62, 0x66, 0x29}}
DEFINE_GUID(MSNdis_WmiOffload_GUID, 0x7A877086, 0x2204, 0x4A8A, 0x92, 0xA4, 0xE3, 0xE8, 0xAB, 0x62,
            0x66, 0x29);

#define MSNdis_WmiTcpConnectionOffloadGuid                                                         \
    {0x93CFCD3F, 0x6228, 0x455C, {0x90, 0x5E, 0x3A, 0xB8, 0x0A, 0x2F, 0xF0, 0x90}}
DEFINE_GUID(MSNdis_WmiTcpConnectionOffload_GUID, 0x93CFCD3F, 0x6228, 0x455C, 0x90, 0x5E, 0x3A, 0xB8,
            0x0A, 0x2F, 0xF0, 0x90);
#define MSNdis_WmiTcpIpChecksumOffloadGuid                                                         \
    {0x189D4015, 0x1B25, 0x4D8E, {0xA4, 0xA9, 0xF9, 0xEB, 0xA8, 0x21, 0x97, 0xC7}}
DEFINE_GUID(MSNdis_WmiTcpIpChecksumOffload_GUID, 0x189D4015, 0x1B25, 0x4D8E, 0xA4, 0xA9, 0xF9, 0xEB,
            0xA8, 0x21, 0x97, 0xC7);
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceiveGuid                                     \
    {0xD63D537A, 0x59C1, 0x4FAE, {0x8F, 0x9B, 0xCD, 0x9F, 0xBB, 0xEC, 0xB8, 0x5A}}
DEFINE_GUID(MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_GUID, 0xD63D537A, 0x59C1, 0x4FAE,
            0x8F, 0x9B, 0xCD, 0x9F, 0xBB, 0xEC, 0xB8, 0x5A);
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceiveGuid                                     \
    {0xB9760E75, 0x6662, 0x49E4, {0xAA, 0x6C, 0xF0, 0x28, 0xBE, 0xFE, 0xC8, 0xEE}}
DEFINE_GUID(MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_GUID, 0xB9760E75, 0x6662, 0x49E4,
            0xAA, 0x6C, 0xF0, 0x28, 0xBE, 0xFE, 0xC8, 0xEE);
#define MSNdis_WmiTcpLargeSendOffloadV1Guid                                                        \
    {0xB9E4E2F9, 0xEE89, 0x4756, {0xB0, 0x57, 0x38, 0xF9, 0xD9, 0xB5, 0x9A, 0x92}}
DEFINE_GUID(MSNdis_WmiTcpLargeSendOffloadV1_GUID, 0xB9E4E2F9, 0xEE89, 0x4756, 0xB0, 0x57, 0x38,
            0xF9, 0xD9, 0xB5, 0x9A, 0x92);
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4Guid                                                   \
    {0xD7673B11, 0xE892, 0x4A9D, {0x8B, 0xD8, 0x76, 0x1F, 0xF2, 0x56, 0xED, 0xD9}}
DEFINE_GUID(MSNdis_WmiTcpLargeSendOffloadV1_IPv4_GUID, 0xD7673B11, 0xE892, 0x4A9D, 0x8B, 0xD8, 0x76,
            0x1F, 0xF2, 0x56, 0xED, 0xD9);
#define MSNdis_WmiTcpLargeSendOffloadV2Guid                                                        \
    {0x592977C2, 0xCFBE, 0x462C, {0xB5, 0xCF, 0x1A, 0x76, 0x79, 0xFE, 0x1C, 0xBA}}
DEFINE_GUID(MSNdis_WmiTcpLargeSendOffloadV2_GUID, 0x592977C2, 0xCFBE, 0x462C, 0xB5, 0xCF, 0x1A,
            0x76, 0x79, 0xFE, 0x1C, 0xBA);
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4Guid                                                   \
    {0x8823D030, 0xFA30, 0x4B73, {0xB3, 0x39, 0xDB, 0x19, 0x20, 0x7F, 0x0D, 0x81}}
DEFINE_GUID(MSNdis_WmiTcpLargeSendOffloadV2_IPv4_GUID, 0x8823D030, 0xFA30, 0x4B73, 0xB3, 0x39, 0xDB,
            0x19, 0x20, 0x7F, 0x0D, 0x81);
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6Guid                                                   \
    {0xA7A9597C, 0x2F8E, 0x410B, {0x9B, 0xB3, 0x5C, 0x3A, 0x50, 0x79, 0x2B, 0xFC}}
DEFINE_GUID(MSNdis_WmiTcpLargeSendOffloadV2_IPv6_GUID, 0xA7A9597C, 0x2F8E, 0x410B, 0x9B, 0xB3, 0x5C,
            0x3A, 0x50, 0x79, 0x2B, 0xFC);

EXTERN_C_START

typedef struct _MSNdis_TcpOffloadParameters MSNdis_TcpOffloadParameters,
    *PMSNdis_TcpOffloadParameters;
struct _MSNdis_TcpOffloadParameters {
    MSNdis_ObjectHeader Header;
    UCHAR IPv4Checksum;
    UCHAR TCPIPv4Checksum;
    UCHAR UDPIPv4Checksum;
    UCHAR TCPIPv6Checksum;
    UCHAR UDPIPv6Checksum;
    UCHAR LsoV1;
    UCHAR IPsec;
    UCHAR LsoV2IPv4;
    UCHAR LsoV2IPv6;
    UCHAR TcpConnectionIPv4;
    UCHAR TcpConnectionIPv6;
    ULONG Flags;
};

typedef struct _MSNdis_WmiIPSecOffloadV1_IPv4AH MSNdis_WmiIPSecOffloadV1_IPv4AH,
    *PMSNdis_WmiIPSecOffloadV1_IPv4AH;
struct _MSNdis_WmiIPSecOffloadV1_IPv4AH {
    ULONG Md5;
    ULONG Sha_1;
    ULONG Transport;
    ULONG Tunnel;
    ULONG Send;
    ULONG Receive;
};

typedef struct _MSNdis_WmiIPSecOffloadV1_IPv4ESP MSNdis_WmiIPSecOffloadV1_IPv4ESP,
    *PMSNdis_WmiIPSecOffloadV1_IPv4ESP;
struct _MSNdis_WmiIPSecOffloadV1_IPv4ESP {
    ULONG Des;
    ULONG Reserved;
    ULONG TripleDes;
    ULONG NullEsp;
    ULONG Transport;
    ULONG Tunnel;
    ULONG Send;
    ULONG Receive;
};

typedef struct _MSNdis_WmiIPSecOffloadV1_Supported MSNdis_WmiIPSecOffloadV1_Supported,
    *PMSNdis_WmiIPSecOffloadV1_Supported;
struct _MSNdis_WmiIPSecOffloadV1_Supported {
    ULONG Encapsulation;
    ULONG AhEspCombined;
    ULONG TransportTunnelCombined;
    ULONG IPv4Options;
    ULONG Flags;
};

typedef struct _MSNdis_WmiIPSecOffloadV1 MSNdis_WmiIPSecOffloadV1, *PMSNdis_WmiIPSecOffloadV1;
struct _MSNdis_WmiIPSecOffloadV1 {
    MSNdis_WmiIPSecOffloadV1_Supported WmiSupported;
    MSNdis_WmiIPSecOffloadV1_IPv4AH WmiIPv4AH;
    MSNdis_WmiIPSecOffloadV1_IPv4ESP WmiIPv4ESP;
};

typedef struct _MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive
    MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive,
    *PMSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive;
struct _MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive {
    ULONG Encapsulation;
    ULONG IpOptionsSupported;
    ULONG TcpOptionsSupported;
    ULONG TcpChecksum;
    ULONG UdpChecksum;
    ULONG IpChecksum;
};

typedef struct _MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive
    MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive,
    *PMSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive;
struct _MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive {
    ULONG Encapsulation;
    ULONG IpExtensionHeadersSupported;
    ULONG TcpOptionsSupported;
    ULONG TcpChecksum;
    ULONG UdpChecksum;
};

typedef struct _MSNdis_WmiTcpIpChecksumOffload MSNdis_WmiTcpIpChecksumOffload,
    *PMSNdis_WmiTcpIpChecksumOffload;
struct _MSNdis_WmiTcpIpChecksumOffload {
    MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive IPv4Transmit;
    MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive IPv4Receive;
    MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive IPv6Transmit;
    MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive IPv6Receive;
};

typedef struct _MSNdis_WmiTcpLargeSendOffloadV1_IPv4 MSNdis_WmiTcpLargeSendOffloadV1_IPv4,
    *PMSNdis_WmiTcpLargeSendOffloadV1_IPv4;
struct _MSNdis_WmiTcpLargeSendOffloadV1_IPv4 {
    ULONG Encapsulation;
    ULONG MaxOffLoadSize;
    ULONG MinSegmentCount;
    ULONG TcpOptions;
    ULONG IpOptions;
};

typedef struct _MSNdis_WmiTcpLargeSendOffloadV1 MSNdis_WmiTcpLargeSendOffloadV1,
    *PMSNdis_WmiTcpLargeSendOffloadV1;
struct _MSNdis_WmiTcpLargeSendOffloadV1 {
    MSNdis_WmiTcpLargeSendOffloadV1_IPv4 WmiIPv4;
};

typedef struct _MSNdis_WmiTcpLargeSendOffloadV2_IPv4 MSNdis_WmiTcpLargeSendOffloadV2_IPv4,
    *PMSNdis_WmiTcpLargeSendOffloadV2_IPv4;
struct _MSNdis_WmiTcpLargeSendOffloadV2_IPv4 {
    ULONG Encapsulation;
    ULONG MaxOffLoadSize;
    ULONG MinSegmentCount;
};

typedef struct _MSNdis_WmiTcpLargeSendOffloadV2_IPv6 MSNdis_WmiTcpLargeSendOffloadV2_IPv6,
    *PMSNdis_WmiTcpLargeSendOffloadV2_IPv6;
struct _MSNdis_WmiTcpLargeSendOffloadV2_IPv6 {
    ULONG Encapsulation;
    ULONG MaxOffLoadSize;
    ULONG MinSegmentCount;
    ULONG IpExtensionHeadersSupported;
    ULONG TcpOptionsSupported;
};

typedef struct _MSNdis_WmiTcpLargeSendOffloadV2 MSNdis_WmiTcpLargeSendOffloadV2,
    *PMSNdis_WmiTcpLargeSendOffloadV2;
struct _MSNdis_WmiTcpLargeSendOffloadV2 {
    MSNdis_WmiTcpLargeSendOffloadV2_IPv4 WmiIPv4;
    MSNdis_WmiTcpLargeSendOffloadV2_IPv6 WmiIPv6;
};

typedef struct _MSNdis_WmiOffload MSNdis_WmiOffload, *PMSNdis_WmiOffload;
struct _MSNdis_WmiOffload {
    MSNdis_ObjectHeader Header;
    MSNdis_WmiTcpIpChecksumOffload Checksum;
    MSNdis_WmiTcpLargeSendOffloadV1 LsoV1;
    MSNdis_WmiIPSecOffloadV1 IPsecV1;
    MSNdis_WmiTcpLargeSendOffloadV2 LsoV2;
    ULONG Flags;
};

typedef struct _MSNdis_WmiTcpConnectionOffload MSNdis_WmiTcpConnectionOffload,
    *PMSNdis_WmiTcpConnectionOffload;
struct _MSNdis_WmiTcpConnectionOffload {
    MSNdis_ObjectHeader Header;
    ULONG Encapsulation;
    ULONG SupportIp4;
    ULONG SupportIp6;
    ULONG SupportIp6ExtensionHeaders;
    ULONG SupportSack;
    ULONG TcpConnectionOffloadCapacity;
    ULONG Flags;
};

typedef struct _WmiQueryCurrentOffloadConfig_IN WmiQueryCurrentOffloadConfig_IN,
    *PWmiQueryCurrentOffloadConfig_IN;
struct _WmiQueryCurrentOffloadConfig_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryCurrentOffloadConfig_OUT WmiQueryCurrentOffloadConfig_OUT,
    *PWmiQueryCurrentOffloadConfig_OUT;
struct _WmiQueryCurrentOffloadConfig_OUT {
    MSNdis_WmiOffload Offload;
};

typedef struct _WmiQueryHardwareOffloadConfig_IN WmiQueryHardwareOffloadConfig_IN,
    *PWmiQueryHardwareOffloadConfig_IN;
struct _WmiQueryHardwareOffloadConfig_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryHardwareOffloadConfig_OUT WmiQueryHardwareOffloadConfig_OUT,
    *PWmiQueryHardwareOffloadConfig_OUT;
struct _WmiQueryHardwareOffloadConfig_OUT {
    MSNdis_WmiOffload Offload;
};

typedef struct _WmiQueryTcpConnectionOffloadCurrentConfig_IN
    WmiQueryTcpConnectionOffloadCurrentConfig_IN,
    *PWmiQueryTcpConnectionOffloadCurrentConfig_IN;
struct _WmiQueryTcpConnectionOffloadCurrentConfig_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryTcpConnectionOffloadCurrentConfig_OUT
    WmiQueryTcpConnectionOffloadCurrentConfig_OUT,
    *PWmiQueryTcpConnectionOffloadCurrentConfig_OUT;
struct _WmiQueryTcpConnectionOffloadCurrentConfig_OUT {
    MSNdis_WmiTcpConnectionOffload Offload;
};

typedef struct _WmiQueryTcpConnectionOffloadHardwareConfig_IN
    WmiQueryTcpConnectionOffloadHardwareConfig_IN,
    *PWmiQueryTcpConnectionOffloadHardwareConfig_IN;
struct _WmiQueryTcpConnectionOffloadHardwareConfig_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryTcpConnectionOffloadHardwareConfig_OUT
    WmiQueryTcpConnectionOffloadHardwareConfig_OUT,
    *PWmiQueryTcpConnectionOffloadHardwareConfig_OUT;
struct _WmiQueryTcpConnectionOffloadHardwareConfig_OUT {
    MSNdis_WmiTcpConnectionOffload Offload;
};

typedef struct _WmiSetTcpOffloadParameters_IN WmiSetTcpOffloadParameters_IN,
    *PWmiSetTcpOffloadParameters_IN;
struct _WmiSetTcpOffloadParameters_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_TcpOffloadParameters TcpOffloadParameters;
};

typedef struct _WmiSetTcpOffloadParameters_OUT WmiSetTcpOffloadParameters_OUT,
    *PWmiSetTcpOffloadParameters_OUT;
struct _WmiSetTcpOffloadParameters_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
};

EXTERN_C_END

#endif

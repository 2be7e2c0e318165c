/*
 * What the WMI classes of network adapters are made of: headers of methods and events, counted
 * strings, affinities, powers of wake-up.
 */
#ifndef CWDK_WMI_NETWORK_TYPES_H
#define CWDK_WMI_NETWORK_TYPES_H

#include "wdm.h"

#define MSNdis_CountedString_Length_ID 1
#define MSNdis_CountedString_Length_SIZE 2ULL
#define MSNdis_CountedString_String_ID 2
#define MSNdis_CountedString_String_SIZE 0x202ULL
#define MSNdis_CountedString_SIZE 0x204ULL

#define MSNdis_DeviceWakeOnMagicPacketOnly_EnableWakeOnMagicPacketOnly_ID 1
#define MSNdis_DeviceWakeOnMagicPacketOnly_EnableWakeOnMagicPacketOnly_SIZE 1ULL
#define MSNdis_DeviceWakeOnMagicPacketOnly_SIZE 1ULL

#define MSNdis_EnumerateAdapter_DeviceName_ID 1

#define MSNdis_EnumerateAdapterEx_EnumerateAdapter_ID 1
#define MSNdis_EnumerateAdapterEx_EnumerateAdapter_SIZE 0x18ULL
#define MSNdis_EnumerateAdapterEx_SIZE 0x18ULL

#define MSNdis_GroupAffinity_Mask_ID 1
#define MSNdis_GroupAffinity_Mask_SIZE 8ULL
#define MSNdis_GroupAffinity_Group_ID 2
#define MSNdis_GroupAffinity_Group_SIZE 2ULL
#define MSNdis_GroupAffinity_Reserved_ID 3
#define MSNdis_GroupAffinity_Reserved_SIZE 6ULL
#define MSNdis_GroupAffinity_SIZE 0x10ULL

#define MSNdis_MacOptions_NdisMacOptions_ID 1
#define MSNdis_MacOptions_NdisMacOptions_SIZE 4ULL
#define MSNdis_MacOptions_SIZE 4ULL

#define MSNdis_NetworkAddress_Address_ID 1
#define MSNdis_NetworkAddress_Address_SIZE 6ULL
#define MSNdis_NetworkAddress_SIZE 6ULL

#define MSNdis_NetworkShortAddress_Address_ID 1
#define MSNdis_NetworkShortAddress_Address_SIZE 2ULL
#define MSNdis_NetworkShortAddress_SIZE 2ULL

#define MSNdis_ObjectHeader_Revision_SIZE 1ULL
#define MSNdis_ObjectHeader_Revision_ID 2
#define MSNdis_ObjectHeader_Type_ID 1
#define MSNdis_ObjectHeader_Type_SIZE 1ULL
#define MSNdis_ObjectHeader_Size_SIZE 2ULL
#define MSNdis_ObjectHeader_Size_ID 3
#define MSNdis_ObjectHeader_SIZE 4ULL

#define MSNdis_PMAdminConfig_PMAdminConfigParam_ID 1
#define MSNdis_PMAdminConfig_PMAdminConfigParam_SIZE 0x1CULL
#define MSNdis_PMAdminConfig_SIZE 0x1CULL

#define MSNdis_PMAdminConfigParam_Header_ID 1
#define MSNdis_PMAdminConfigParam_Header_SIZE 4ULL
#define MSNdis_PMAdminConfigParam_WakeOnPattern_ID 2
#define MSNdis_PMAdminConfigParam_WakeOnPattern_SIZE 4ULL
#define MSNdis_PMAdminConfigParam_WakeOnMagicPacket_ID 3
#define MSNdis_PMAdminConfigParam_WakeOnMagicPacket_SIZE 4ULL
#define MSNdis_PMAdminConfigParam_DeviceSleepOnDisconnect_ID 4
#define MSNdis_PMAdminConfigParam_DeviceSleepOnDisconnect_SIZE 4ULL
#define MSNdis_PMAdminConfigParam_PMARPOffload_SIZE 4ULL
#define MSNdis_PMAdminConfigParam_PMARPOffload_ID 5
#define MSNdis_PMAdminConfigParam_PMNDOffload_SIZE 4ULL
#define MSNdis_PMAdminConfigParam_PMNDOffload_ID 6
#define MSNdis_PMAdminConfigParam_PMWiFiRekeyOffload_SIZE 4ULL
#define MSNdis_PMAdminConfigParam_PMWiFiRekeyOffload_ID 7
#define MSNdis_PMAdminConfigParam_SIZE 0x1CULL

#define MSNdis_PMAdminConfigState_NdisPMAdminConfigState_ID 1
#define MSNdis_PMAdminConfigState_NdisPMAdminConfigState_SIZE 4ULL
#define MSNdis_PMAdminConfigState_SIZE 4ULL

#define MSNdis_PMCapabilities_PMCapabilitiesParam_ID 1
#define MSNdis_PMCapabilities_PMCapabilitiesParam_SIZE 0x1CULL
#define MSNdis_PMCapabilities_SIZE 0x1CULL

#define MSNdis_PMCapabilitiesParam_Header_ID 1
#define MSNdis_PMCapabilitiesParam_Header_SIZE 4ULL
#define MSNdis_PMCapabilitiesParam_WakeOnPattern_ID 2
#define MSNdis_PMCapabilitiesParam_WakeOnPattern_SIZE 4ULL
#define MSNdis_PMCapabilitiesParam_WakeOnMagicPacket_ID 3
#define MSNdis_PMCapabilitiesParam_WakeOnMagicPacket_SIZE 4ULL
#define MSNdis_PMCapabilitiesParam_DeviceSleepOnDisconnect_ID 4
#define MSNdis_PMCapabilitiesParam_DeviceSleepOnDisconnect_SIZE 4ULL
#define MSNdis_PMCapabilitiesParam_PMARPOffload_SIZE 4ULL
#define MSNdis_PMCapabilitiesParam_PMARPOffload_ID 5
#define MSNdis_PMCapabilitiesParam_PMNDOffload_SIZE 4ULL
#define MSNdis_PMCapabilitiesParam_PMNDOffload_ID 6
#define MSNdis_PMCapabilitiesParam_PMWiFiRekeyOffload_SIZE 4ULL
#define MSNdis_PMCapabilitiesParam_PMWiFiRekeyOffload_ID 7
#define MSNdis_PMCapabilitiesParam_SIZE 0x1CULL

#define MSNdis_PMCapabilityState_NdisPMCapabilityState_ID 1
#define MSNdis_PMCapabilityState_NdisPMCapabilityState_SIZE 4ULL
#define MSNdis_PMCapabilityState_SIZE 4ULL

#define MSNdis_PciDeviceProperty_Header_ID 1
#define MSNdis_PciDeviceProperty_Header_SIZE 4ULL
#define MSNdis_PciDeviceProperty_DeviceType_ID 2
#define MSNdis_PciDeviceProperty_DeviceType_SIZE 4ULL
#define MSNdis_PciDeviceProperty_CurrentSpeedAndMode_ID 3
#define MSNdis_PciDeviceProperty_CurrentSpeedAndMode_SIZE 4ULL
#define MSNdis_PciDeviceProperty_CurrentLinkSpeed_SIZE 4ULL
#define MSNdis_PciDeviceProperty_CurrentLinkSpeed_ID 7
#define MSNdis_PciDeviceProperty_CurrentLinkWidth_SIZE 4ULL
#define MSNdis_PciDeviceProperty_CurrentLinkWidth_ID 8
#define MSNdis_PciDeviceProperty_CurrentPayloadSize_ID 4
#define MSNdis_PciDeviceProperty_CurrentPayloadSize_SIZE 4ULL
#define MSNdis_PciDeviceProperty_MaxLinkSpeed_SIZE 4ULL
#define MSNdis_PciDeviceProperty_MaxLinkSpeed_ID 9
#define MSNdis_PciDeviceProperty_MaxLinkWidth_SIZE 4ULL
#define MSNdis_PciDeviceProperty_MaxLinkWidth_ID 10
#define MSNdis_PciDeviceProperty_MaxPayloadSize_SIZE 4ULL
#define MSNdis_PciDeviceProperty_MaxPayloadSize_ID 5
#define MSNdis_PciDeviceProperty_MaxReadRequestSize_SIZE 4ULL
#define MSNdis_PciDeviceProperty_MaxReadRequestSize_ID 6
#define MSNdis_PciDeviceProperty_SIZE 0x28ULL

#define MSNdis_VlanIdentifier_NdisVlanId_ID 1
#define MSNdis_VlanIdentifier_NdisVlanId_SIZE 4ULL
#define MSNdis_VlanIdentifier_SIZE 4ULL

#define MSNdis_WmiEnumAdapter_Header_ID 1
#define MSNdis_WmiEnumAdapter_Header_SIZE 4ULL
#define MSNdis_WmiEnumAdapter_IfIndex_ID 2
#define MSNdis_WmiEnumAdapter_IfIndex_SIZE 4ULL
#define MSNdis_WmiEnumAdapter_NetLuid_ID 3
#define MSNdis_WmiEnumAdapter_NetLuid_SIZE 8ULL
#define MSNdis_WmiEnumAdapter_DeviceName_ID 4

#define MSNdis_WmiMethodHeader_Header_ID 1
#define MSNdis_WmiMethodHeader_Header_SIZE 4ULL
#define MSNdis_WmiMethodHeader_PortNumber_ID 2
#define MSNdis_WmiMethodHeader_PortNumber_SIZE 4ULL
#define MSNdis_WmiMethodHeader_NetLuid_ID 3
#define MSNdis_WmiMethodHeader_NetLuid_SIZE 8ULL
#define MSNdis_WmiMethodHeader_Padding_SIZE 4ULL
#define MSNdis_WmiMethodHeader_Padding_ID 6
#define MSNdis_WmiMethodHeader_RequestId_ID 4
#define MSNdis_WmiMethodHeader_RequestId_SIZE 8ULL
#define MSNdis_WmiMethodHeader_Timeout_SIZE 4ULL
#define MSNdis_WmiMethodHeader_Timeout_ID 5
#define MSNdis_WmiMethodHeader_SIZE 0x20ULL

#define MSNdis_WmiOutputInfo_Header_ID 1
#define MSNdis_WmiOutputInfo_Header_SIZE 4ULL
#define MSNdis_WmiOutputInfo_Padding1_SIZE 1ULL
#define MSNdis_WmiOutputInfo_Padding1_ID 4
#define MSNdis_WmiOutputInfo_SupportedRevision_SIZE 1ULL
#define MSNdis_WmiOutputInfo_SupportedRevision_ID 3
#define MSNdis_WmiOutputInfo_Flags_ID 2
#define MSNdis_WmiOutputInfo_Flags_SIZE 4ULL
#define MSNdis_WmiOutputInfo_Padding2_SIZE 2ULL
#define MSNdis_WmiOutputInfo_Padding2_ID 5
#define MSNdis_WmiOutputInfo_DataOffset_SIZE 4ULL
#define MSNdis_WmiOutputInfo_DataOffset_ID 6
#define MSNdis_WmiOutputInfo_SIZE 0x10ULL

#define MSNdis_WmiSetHeader_Header_ID 1
#define MSNdis_WmiSetHeader_Header_SIZE 4ULL
#define MSNdis_WmiSetHeader_PortNumber_ID 2
#define MSNdis_WmiSetHeader_PortNumber_SIZE 4ULL
#define MSNdis_WmiSetHeader_NetLuid_ID 3
#define MSNdis_WmiSetHeader_NetLuid_SIZE 8ULL
#define MSNdis_WmiSetHeader_Padding_SIZE 4ULL
#define MSNdis_WmiSetHeader_Padding_ID 6
#define MSNdis_WmiSetHeader_RequestId_ID 4
#define MSNdis_WmiSetHeader_RequestId_SIZE 8ULL
#define MSNdis_WmiSetHeader_Timeout_SIZE 4ULL
#define MSNdis_WmiSetHeader_Timeout_ID 5
#define MSNdis_WmiSetHeader_SIZE 0x20ULL

#define MSNdis_CountedStringGuid                                                                   \
    {0x146360A5, 0x88DD, 0x11DD, {0x94, 0xB8, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_CountedString_GUID, 0x146360A5, 0x88DD, 0x11DD, 0x94, 0xB8, 0x00, 0x1D, 0x09,
            0x16, 0x2B, 0xC3);

#define MSNdis_DeviceWakeOnMagicPacketOnlyGuid                                                     \
    {0xA14F1C97, 0x8839, 0x4F8A, {0x99, 0x96, 0xA2, 0x89, 0x96, 0xEB, 0xBF, 0x1D}}
DEFINE_GUID(MSNdis_DeviceWakeOnMagicPacketOnly_GUID, 0xA14F1C97, 0x8839, 0x4F8A, 0x99, 0x96, 0xA2,
            0x89, 0x96, 0xEB, 0xBF, 0x1D);

#define MSNdis_EnumerateAdapterGuid                                                                \
    {0x981F2D7F, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_EnumerateAdapter_GUID, 0x981F2D7F, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_EnumerateAdapterExGuid                                                              \
    {0x16716917, 0x4306, 0x4BE4, {0x9B, 0x5A, 0x38, 0x09, 0xAE, 0x44, 0xB1, 0x25}}
DEFINE_GUID(MSNdis_EnumerateAdapterEx_GUID, 0x16716917, 0x4306, 0x4BE4, 0x9B, 0x5A, 0x38, 0x09,
            0xAE, 0x44, 0xB1, 0x25);

#define MSNdis_GroupAffinityGuid                                                                   \
    {0xF786FBD5, 0xC049, 0x11DD, {0xB8, 0x85, 0x00, 0x1D, 0x09, 0x16, 0x2B, 0xC3}}
DEFINE_GUID(MSNdis_GroupAffinity_GUID, 0xF786FBD5, 0xC049, 0x11DD, 0xB8, 0x85, 0x00, 0x1D, 0x09,
            0x16, 0x2B, 0xC3);

#define MSNdis_MacOptionsGuid                                                                      \
    {0x5EC10365, 0xA61A, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_MacOptions_GUID, 0x5EC10365, 0xA61A, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3,
            0x35, 0x8C);

#define MSNdis_NetworkAddressGuid                                                                  \
    {0xB5BD98B7, 0x0201, 0x11D1, {0xA5, 0x0E, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSNdis_NetworkAddress_GUID, 0xB5BD98B7, 0x0201, 0x11D1, 0xA5, 0x0E, 0x00, 0xA0, 0xC9,
            0x06, 0x29, 0x10);

#define MSNdis_NetworkShortAddressGuid                                                             \
    {0xB5BD98B8, 0x0201, 0x11D1, {0xA5, 0x0E, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSNdis_NetworkShortAddress_GUID, 0xB5BD98B8, 0x0201, 0x11D1, 0xA5, 0x0E, 0x00, 0xA0,
            0xC9, 0x06, 0x29, 0x10);

#define MSNdis_ObjectHeaderGuid                                                                    \
    {0x2B1831B2, 0x2216, 0x4EDE, {0xA4, 0x69, 0x9F, 0xE3, 0xDD, 0x6D, 0x5A, 0x7E}}
DEFINE_GUID(MSNdis_ObjectHeader_GUID, 0x2B1831B2, 0x2216, 0x4EDE, 0xA4, 0x69, 0x9F, 0xE3, 0xDD,
            0x6D, 0x5A, 0x7E);
#define MSNdis_PciDevicePropertyGuid                                                               \
    {0x0573F70F, 0xDED8, 0x401C, {0x8B, 0x56, 0xA6, 0x2B, 0xB5, 0x28, 0xC0, 0xE2}}
DEFINE_GUID(MSNdis_PciDeviceProperty_GUID, 0x0573F70F, 0xDED8, 0x401C, 0x8B, 0x56, 0xA6, 0x2B, 0xB5,
            0x28, 0xC0, 0xE2);

#define MSNdis_PMAdminConfigGuid                                                                   \
    {0x1528D111, 0x708A, 0x4CA4, {0x92, 0x15, 0xC0, 0x57, 0x71, 0x16, 0x1C, 0xDA}}
DEFINE_GUID(MSNdis_PMAdminConfig_GUID, 0x1528D111, 0x708A, 0x4CA4, 0x92, 0x15, 0xC0, 0x57, 0x71,
            0x16, 0x1C, 0xDA);
#define MSNdis_PMAdminConfigParamGuid                                                              \
    {0x492DC449, 0x13D9, 0x4BD6, {0x89, 0xD4, 0x96, 0xE3, 0x53, 0x4E, 0x6A, 0x05}}
DEFINE_GUID(MSNdis_PMAdminConfigParam_GUID, 0x492DC449, 0x13D9, 0x4BD6, 0x89, 0xD4, 0x96, 0xE3,
            0x53, 0x4E, 0x6A, 0x05);
#define MSNdis_PMAdminConfigStateGuid                                                              \
    {0x0CFFD0FC, 0x8333, 0x4000, {0x9A, 0x3B, 0x20, 0x07, 0x35, 0xD6, 0x98, 0xF9}}
DEFINE_GUID(MSNdis_PMAdminConfigState_GUID, 0x0CFFD0FC, 0x8333, 0x4000, 0x9A, 0x3B, 0x20, 0x07,
            0x35, 0xD6, 0x98, 0xF9);
#define MSNdis_PMCapabilitiesGuid                                                                  \
    {0xB2CF76E3, 0xB3AE, 0x4394, {0xA0, 0x1F, 0x33, 0x8C, 0x98, 0x70, 0xE9, 0x39}}
DEFINE_GUID(MSNdis_PMCapabilities_GUID, 0xB2CF76E3, 0xB3AE, 0x4394, 0xA0, 0x1F, 0x33, 0x8C, 0x98,
            0x70, 0xE9, 0x39);
#define MSNdis_PMCapabilitiesParamGuid                                                             \
    {0xCCCB122D, 0xD5C4, 0x4EE1, {0x80, 0x01, 0xB8, 0xAD, 0x6D, 0x3C, 0xE8, 0x76}}
DEFINE_GUID(MSNdis_PMCapabilitiesParam_GUID, 0xCCCB122D, 0xD5C4, 0x4EE1, 0x80, 0x01, 0xB8, 0xAD,
            0x6D, 0x3C, 0xE8, 0x76);
#define MSNdis_PMCapabilityStateGuid                                                               \
    {0xC1CC6857, 0x1A26, 0x4F6D, {0xAB, 0x98, 0x29, 0x1F, 0x0C, 0x3B, 0xBD, 0x4C}}
DEFINE_GUID(MSNdis_PMCapabilityState_GUID, 0xC1CC6857, 0x1A26, 0x4F6D, 0xAB, 0x98, 0x29, 0x1F, 0x0C,
            0x3B, 0xBD, 0x4C);

#define MSNdis_VlanIdentifierGuid                                                                  \
    {0x765DC702, 0xC5E8, 0x4B67, {0x84, 0x3B, 0x3F, 0x5A, 0x4F, 0xF2, 0x64, 0x8B}}
DEFINE_GUID(MSNdis_VlanIdentifier_GUID, 0x765DC702, 0xC5E8, 0x4B67, 0x84, 0x3B, 0x3F, 0x5A, 0x4F,
            0xF2, 0x64, 0x8B);
#define MSNdis_WmiEnumAdapterGuid                                                                  \
    {0xE7001B59, 0xC3D6, 0x4537, {0xB4, 0x0E, 0xA1, 0x63, 0xD5, 0x16, 0xE4, 0xA3}}
DEFINE_GUID(MSNdis_WmiEnumAdapter_GUID, 0xE7001B59, 0xC3D6, 0x4537, 0xB4, 0x0E, 0xA1, 0x63, 0xD5,
            0x16, 0xE4, 0xA3);

#define MSNdis_WmiMethodHeaderGuid                                                                 \
    {0xE3EAC9DD, 0x2FD3, 0x4963, {0xBF, 0xFD, 0xB4, 0x69, 0x28, 0x88, 0xC0, 0xD4}}
DEFINE_GUID(MSNdis_WmiMethodHeader_GUID, 0xE3EAC9DD, 0x2FD3, 0x4963, 0xBF, 0xFD, 0xB4, 0x69, 0x28,
            0x88, 0xC0, 0xD4);

#define MSNdis_WmiOutputInfoGuid                                                                   \
    {0x7510BB9D, 0xDF70, 0x4F7E, {0xBA, 0x07, 0xE2, 0x9D, 0x33, 0x0B, 0x3C, 0xC5}}
DEFINE_GUID(MSNdis_WmiOutputInfo_GUID, 0x7510BB9D, 0xDF70, 0x4F7E, 0xBA, 0x07, 0xE2, 0x9D, 0x33,
            0x0B, 0x3C, 0xC5);

#define MSNdis_WmiSetHeaderGuid                                                                    \
    {0x3B5605D8, 0x1AAF, 0x4FF6, {0x85, 0xB9, 0xBC, 0x5F, 0xB9, 0x73, 0xDC, 0x54}}
DEFINE_GUID(MSNdis_WmiSetHeader_GUID, 0x3B5605D8, 0x1AAF, 0x4FF6, 0x85, 0xB9, 0xBC, 0x5F, 0xB9,
            0x73, 0xDC, 0x54);

EXTERN_C_START

typedef struct _MSNdis_NetworkAddress MSNdis_NetworkAddress, *PMSNdis_NetworkAddress;
struct _MSNdis_NetworkAddress {
    UCHAR Address[6];
};

typedef struct _MSNdis_CountedString MSNdis_CountedString, *PMSNdis_CountedString;
struct _MSNdis_CountedString {
    USHORT Length;
    SHORT String[257];
};

typedef struct _MSNdis_DeviceWakeOnMagicPacketOnly MSNdis_DeviceWakeOnMagicPacketOnly,
    *PMSNdis_DeviceWakeOnMagicPacketOnly;
struct _MSNdis_DeviceWakeOnMagicPacketOnly {
    BOOLEAN EnableWakeOnMagicPacketOnly;
};

typedef struct _MSNdis_EnumerateAdapter MSNdis_EnumerateAdapter, *PMSNdis_EnumerateAdapter;
struct _MSNdis_EnumerateAdapter {
    CHAR VariableData[1];
};

typedef struct _MSNdis_ObjectHeader MSNdis_ObjectHeader, *PMSNdis_ObjectHeader;
struct _MSNdis_ObjectHeader {
    UCHAR Type;
    UCHAR Revision;
    USHORT Size;
};

typedef struct _MSNdis_WmiEnumAdapter MSNdis_WmiEnumAdapter, *PMSNdis_WmiEnumAdapter;
struct _MSNdis_WmiEnumAdapter {
    MSNdis_ObjectHeader Header;
    ULONG IfIndex;
    ULONGLONG NetLuid;
    CHAR VariableData[1];
};

typedef struct _MSNdis_EnumerateAdapterEx MSNdis_EnumerateAdapterEx, *PMSNdis_EnumerateAdapterEx;
struct _MSNdis_EnumerateAdapterEx {
    MSNdis_WmiEnumAdapter EnumerateAdapter;
};

typedef struct _MSNdis_NetworkShortAddress MSNdis_NetworkShortAddress, *PMSNdis_NetworkShortAddress;
struct _MSNdis_NetworkShortAddress {
    UCHAR Address[2];
};

typedef struct _MSNdis_GroupAffinity MSNdis_GroupAffinity, *PMSNdis_GroupAffinity;
struct _MSNdis_GroupAffinity {
    ULONGLONG Mask;
    USHORT Group;
    USHORT Reserved[3];
};

typedef struct _MSNdis_MacOptions MSNdis_MacOptions, *PMSNdis_MacOptions;
struct _MSNdis_MacOptions {
    ULONG NdisMacOptions;
};

typedef struct _MSNdis_PMAdminConfigState MSNdis_PMAdminConfigState, *PMSNdis_PMAdminConfigState;
struct _MSNdis_PMAdminConfigState {
    ULONG NdisPMAdminConfigState;
};

typedef struct _MSNdis_PMAdminConfigParam MSNdis_PMAdminConfigParam, *PMSNdis_PMAdminConfigParam;
struct _MSNdis_PMAdminConfigParam {
    MSNdis_ObjectHeader Header;
    MSNdis_PMAdminConfigState WakeOnPattern;
    MSNdis_PMAdminConfigState WakeOnMagicPacket;
    MSNdis_PMAdminConfigState DeviceSleepOnDisconnect;
    MSNdis_PMAdminConfigState PMARPOffload;
    MSNdis_PMAdminConfigState PMNDOffload;
    MSNdis_PMAdminConfigState PMWiFiRekeyOffload;
};

typedef struct _MSNdis_PMAdminConfig MSNdis_PMAdminConfig, *PMSNdis_PMAdminConfig;
struct _MSNdis_PMAdminConfig {
    MSNdis_PMAdminConfigParam PMAdminConfigParam;
};

typedef struct _MSNdis_PMCapabilityState MSNdis_PMCapabilityState, *PMSNdis_PMCapabilityState;
struct _MSNdis_PMCapabilityState {
    ULONG NdisPMCapabilityState;
};

typedef struct _MSNdis_PMCapabilitiesParam MSNdis_PMCapabilitiesParam, *PMSNdis_PMCapabilitiesParam;
struct _MSNdis_PMCapabilitiesParam {
    MSNdis_ObjectHeader Header;
    MSNdis_PMCapabilityState WakeOnPattern;
    MSNdis_PMCapabilityState WakeOnMagicPacket;
    MSNdis_PMCapabilityState DeviceSleepOnDisconnect;
    MSNdis_PMCapabilityState PMARPOffload;
    MSNdis_PMCapabilityState PMNDOffload;
    MSNdis_PMCapabilityState PMWiFiRekeyOffload;
};

typedef struct _MSNdis_PMCapabilities MSNdis_PMCapabilities, *PMSNdis_PMCapabilities;
struct _MSNdis_PMCapabilities {
    MSNdis_PMCapabilitiesParam PMCapabilitiesParam;
};

typedef struct _MSNdis_PciDeviceProperty MSNdis_PciDeviceProperty, *PMSNdis_PciDeviceProperty;
struct _MSNdis_PciDeviceProperty {
    MSNdis_ObjectHeader Header;
    ULONG DeviceType;
    ULONG CurrentSpeedAndMode;
    ULONG CurrentPayloadSize;
    ULONG MaxPayloadSize;
    ULONG MaxReadRequestSize;
    ULONG CurrentLinkSpeed;
    ULONG CurrentLinkWidth;
    ULONG MaxLinkSpeed;
    ULONG MaxLinkWidth;
};

typedef struct _MSNdis_VlanIdentifier MSNdis_VlanIdentifier, *PMSNdis_VlanIdentifier;
struct _MSNdis_VlanIdentifier {
    ULONG NdisVlanId;
};

typedef struct _MSNdis_WmiMethodHeader MSNdis_WmiMethodHeader, *PMSNdis_WmiMethodHeader;
struct _MSNdis_WmiMethodHeader {
    MSNdis_ObjectHeader Header;
    ULONG PortNumber;
    ULONGLONG NetLuid;
    ULONGLONG RequestId;
    ULONG Timeout;
    ULONG Padding;
};

typedef struct _MSNdis_WmiOutputInfo MSNdis_WmiOutputInfo, *PMSNdis_WmiOutputInfo;
struct _MSNdis_WmiOutputInfo {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    UCHAR SupportedRevision;
    UCHAR Padding1;
    USHORT Padding2;
    ULONG DataOffset;
};

typedef struct _MSNdis_WmiSetHeader MSNdis_WmiSetHeader, *PMSNdis_WmiSetHeader;
struct _MSNdis_WmiSetHeader {
    MSNdis_ObjectHeader Header;
    ULONG PortNumber;
    ULONGLONG NetLuid;
    ULONGLONG RequestId;
    ULONG Timeout;
    ULONG Padding;
};

EXTERN_C_END

#endif

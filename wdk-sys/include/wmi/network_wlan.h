/*
 * 802.11 adapters as WMI classes.
 */
#ifndef CWDK_WMI_NETWORK_WLAN_H
#define CWDK_WMI_NETWORK_WLAN_H

#include "wdm.h"

#define MSNdis_80211_AddWEP_Length_ID 1
#define MSNdis_80211_AddWEP_KeyIndex_ID 2
#define MSNdis_80211_AddWEP_KeyLength_ID 3
#define MSNdis_80211_AddWEP_KeyIndex_SIZE 4ULL
#define MSNdis_80211_AddWEP_KeyLength_SIZE 4ULL
#define MSNdis_80211_AddWEP_KeyMaterial_ID 4
#define MSNdis_80211_AddWEP_Length_SIZE 4ULL
#define MSNdis_80211_AuthenticationMode_Ndis80211AuthenticationMode_ID 1
#define MSNdis_80211_AuthenticationMode_Ndis80211AuthenticationMode_SIZE 4ULL
#define MSNdis_80211_AuthenticationMode_SIZE 4ULL
#define MSNdis_80211_BSSIList_NumberOfItems_ID 1
#define MSNdis_80211_BSSIList_Ndis80211BSSIList_ID 2
#define MSNdis_80211_BSSIList_NumberOfItems_SIZE 4ULL
#define MSNdis_80211_BaseServiceSetIdentifier_Ndis80211MacAddress_ID 1
#define MSNdis_80211_BssIdListScan_UnusedParameter_ID 1
#define MSNdis_80211_BssIdListScan_SIZE 4ULL
#define MSNdis_80211_BssIdListScan_UnusedParameter_SIZE 4ULL
#define MSNdis_80211_ConfigurationFH_FHLength_ID 1
#define MSNdis_80211_ConfigurationFH_HopPattern_ID 2
#define MSNdis_80211_ConfigurationFH_HopSet_ID 3
#define MSNdis_80211_ConfigurationFH_DwellTime_ID 4
#define MSNdis_80211_ConfigurationFH_DwellTime_SIZE 4ULL
#define MSNdis_80211_ConfigurationFH_FHLength_SIZE 4ULL
#define MSNdis_80211_ConfigurationFH_HopPattern_SIZE 4ULL
#define MSNdis_80211_ConfigurationFH_HopSet_SIZE 4ULL
#define MSNdis_80211_ConfigurationInfo_ConfigLength_ID 1
#define MSNdis_80211_ConfigurationInfo_BeaconPeriod_ID 2
#define MSNdis_80211_ConfigurationInfo_ATIMWindow_ID 3
#define MSNdis_80211_ConfigurationInfo_ATIMWindow_SIZE 4ULL
#define MSNdis_80211_ConfigurationInfo_BeaconPeriod_SIZE 4ULL
#define MSNdis_80211_ConfigurationInfo_ConfigLength_SIZE 4ULL
#define MSNdis_80211_ConfigurationInfo_DSConfig_ID 4
#define MSNdis_80211_ConfigurationInfo_DSConfig_SIZE 4ULL
#define MSNdis_80211_Configuration_Ndis80211Config_ID 1
#define MSNdis_80211_DataRates_Ndis80211DataRate_ID 1
#define MSNdis_80211_DesiredDataRates_Ndis80211DesiredRate_ID 1
#define MSNdis_80211_Disassociate_UnusedParameter_ID 1
#define MSNdis_80211_Disassociate_SIZE 4ULL
#define MSNdis_80211_Disassociate_UnusedParameter_SIZE 4ULL
#define MSNdis_80211_FragmentationThreshold_Ndis80211FragmentationThreshold_ID 1
#define MSNdis_80211_FragmentationThreshold_Ndis80211FragmentationThreshold_SIZE 4ULL
#define MSNdis_80211_FragmentationThreshold_SIZE 4ULL
#define MSNdis_80211_InfrastructureMode_Ndis80211InfrastructureMode_ID 1
#define MSNdis_80211_InfrastructureMode_Ndis80211InfrastructureMode_SIZE 4ULL
#define MSNdis_80211_InfrastructureMode_SIZE 4ULL
#define MSNdis_80211_NetworkInfrastructure_Ndis80211NetworkInfrastructure_ID 1
#define MSNdis_80211_NetworkInfrastructure_Ndis80211NetworkInfrastructure_SIZE 4ULL
#define MSNdis_80211_NetworkInfrastructure_SIZE 4ULL
#define MSNdis_80211_NetworkTypeInUse_Ndis80211NetworkTypeInUse_ID 1
#define MSNdis_80211_NetworkTypeInUse_Ndis80211NetworkTypeInUse_SIZE 4ULL
#define MSNdis_80211_NetworkTypeInUse_SIZE 4ULL
#define MSNdis_80211_NetworkType_Ndis80211NetworkType_ID 1
#define MSNdis_80211_NetworkType_Ndis80211NetworkType_SIZE 4ULL
#define MSNdis_80211_NetworkType_SIZE 4ULL
#define MSNdis_80211_NetworkTypesSupported_NumberOfItems_ID 1
#define MSNdis_80211_NetworkTypesSupported_Ndis80211NetworkTypes_ID 2
#define MSNdis_80211_NetworkTypesSupported_NumberOfItems_SIZE 4ULL
#define MSNdis_80211_NumberOfAntennas_Ndis80211NumberOfAntennas_ID 1
#define MSNdis_80211_NumberOfAntennas_Ndis80211NumberOfAntennas_SIZE 4ULL
#define MSNdis_80211_NumberOfAntennas_SIZE 4ULL
#define MSNdis_80211_PowerMode_Ndis80211PowerMode_ID 1
#define MSNdis_80211_PowerMode_Ndis80211PowerMode_SIZE 4ULL
#define MSNdis_80211_PowerMode_SIZE 4ULL
#define MSNdis_80211_PrivacyFilter_Ndis80211PrivacyFilter_ID 1
#define MSNdis_80211_PrivacyFilter_Ndis80211PrivacyFilter_SIZE 4ULL
#define MSNdis_80211_PrivacyFilter_SIZE 4ULL
#define MSNdis_80211_RTSThreshold_Ndis80211RTSThreshold_ID 1
#define MSNdis_80211_RTSThreshold_Ndis80211RTSThreshold_SIZE 4ULL
#define MSNdis_80211_RTSThreshold_SIZE 4ULL
#define MSNdis_80211_ReceiveAntennaSelected_Ndis80211ReceiveAntennaSelected_ID 1
#define MSNdis_80211_ReceiveAntennaSelected_Ndis80211ReceiveAntennaSelected_SIZE 4ULL
#define MSNdis_80211_ReceiveAntennaSelected_SIZE 4ULL
#define MSNdis_80211_ReceivedSignalStrengthEventTrigger_Ndis80211ReceivedSignalStrengthTrigger_ID 1
#define MSNdis_80211_ReceivedSignalStrength_Ndis80211ReceivedSignalStrength_ID 1
#define MSNdis_80211_ReloadDefaults_Ndis80211ReloadDefaults_ID 1
#define MSNdis_80211_RemoveWEP_Ndis80211KeyIndex_ID 1
#define MSNdis_80211_ServiceSetIdentifier_Ndis80211SsId_ID 1
#define MSNdis_80211_Statistics_StatisticsLength_ID 1
#define MSNdis_80211_Statistics_TransmittedFragmentCount_ID 2
#define MSNdis_80211_Statistics_MulticastTransmittedFrameCount_ID 3
#define MSNdis_80211_TransmitAntennaSelected_Ndis80211TransmitAntennaSelected_ID 1
#define MSNdis_80211_TransmitPowerLevel_Ndis80211TransmitPowerLevel_ID 1
#define MSNdis_80211_WEPStatus_Ndis80211WEPStatus_ID 1
#define MSNdis_80211_WLanBssId_Ndis80211WLanBssIdLength_ID 1
#define MSNdis_80211_WLanBssId_Ndis80211MacAddress_ID 2
#define MSNdis_80211_WLanBssId_Reserved_SIZE 2ULL
#define MSNdis_80211_WLanBssId_Reserved_ID 3
#define MSNdis_80211_ReceivedSignalStrengthEventTrigger_Ndis80211ReceivedSignalStrengthTrigger_SIZE \
    4ULL
#define MSNdis_80211_ReceivedSignalStrengthEventTrigger_SIZE 4ULL
#define MSNdis_80211_ReceivedSignalStrength_Ndis80211ReceivedSignalStrength_SIZE 4ULL
#define MSNdis_80211_ReceivedSignalStrength_SIZE 4ULL
#define MSNdis_80211_ReloadDefaults_Ndis80211ReloadDefaults_SIZE 4ULL
#define MSNdis_80211_ReloadDefaults_SIZE 4ULL
#define MSNdis_80211_RemoveWEP_Ndis80211KeyIndex_SIZE 4ULL
#define MSNdis_80211_RemoveWEP_SIZE 4ULL
#define MSNdis_80211_Statistics_FailedCount_ID 4
#define MSNdis_80211_Statistics_StatisticsLength_SIZE 4ULL
#define MSNdis_80211_Statistics_RetryCount_ID 5
#define MSNdis_80211_Statistics_MultipleRetryCount_ID 6
#define MSNdis_80211_Statistics_RTSSuccessCount_ID 7
#define MSNdis_80211_Statistics_ACKFailureCount_SIZE 8ULL
#define MSNdis_80211_Statistics_FCSErrorCount_SIZE 8ULL
#define MSNdis_80211_Statistics_FailedCount_SIZE 8ULL
#define MSNdis_80211_Statistics_FrameDuplicateCount_SIZE 8ULL
#define MSNdis_80211_Statistics_MulticastReceivedFrameCount_SIZE 8ULL
#define MSNdis_80211_Statistics_MulticastTransmittedFrameCount_SIZE 8ULL
#define MSNdis_80211_Statistics_MultipleRetryCount_SIZE 8ULL
#define MSNdis_80211_Statistics_RTSFailureCount_ID 8
#define MSNdis_80211_Statistics_RTSFailureCount_SIZE 8ULL
#define MSNdis_80211_Statistics_RTSSuccessCount_SIZE 8ULL
#define MSNdis_80211_Statistics_ReceivedFragmentCount_SIZE 8ULL
#define MSNdis_80211_Statistics_RetryCount_SIZE 8ULL
#define MSNdis_80211_Statistics_TransmittedFragmentCount_SIZE 8ULL
#define MSNdis_80211_Statistics_ACKFailureCount_ID 9
#define MSNdis_80211_Statistics_FrameDuplicateCount_ID 10
#define MSNdis_80211_Statistics_ReceivedFragmentCount_ID 11
#define MSNdis_80211_Statistics_MulticastReceivedFrameCount_ID 12
#define MSNdis_80211_Statistics_FCSErrorCount_ID 13
#define MSNdis_80211_Statistics_SIZE 0x68ULL
#define MSNdis_80211_TransmitAntennaSelected_Ndis80211TransmitAntennaSelected_SIZE 4ULL
#define MSNdis_80211_TransmitAntennaSelected_SIZE 4ULL
#define MSNdis_80211_TransmitPowerLevel_Ndis80211TransmitPowerLevel_SIZE 4ULL
#define MSNdis_80211_TransmitPowerLevel_SIZE 4ULL
#define MSNdis_80211_WEPStatus_Ndis80211WEPStatus_SIZE 4ULL
#define MSNdis_80211_WEPStatus_SIZE 4ULL
#define MSNdis_80211_WLanBssId_Ndis80211InfrastructureMode_SIZE 4ULL
#define MSNdis_80211_WLanBssId_Ndis80211NetworkTypeInUse_SIZE 4ULL
#define MSNdis_80211_WLanBssId_Ndis80211Privacy_SIZE 4ULL
#define MSNdis_80211_WLanBssId_Ndis80211Rssi_SIZE 4ULL
#define MSNdis_80211_WLanBssId_Ndis80211SsIdLength_ID 4
#define MSNdis_80211_WLanBssId_Ndis80211SsIdLength_SIZE 4ULL
#define MSNdis_80211_WLanBssId_Ndis80211WLanBssIdLength_SIZE 4ULL
#define MSNdis_80211_WLanBssId_Ndis80211SsId_ID 5
#define MSNdis_80211_WLanBssId_Ndis80211MacAddress_SIZE 6ULL
#define MSNdis_80211_WLanBssId_Ndis80211Privacy_ID 6
#define MSNdis_80211_WLanBssId_Ndis80211Rssi_ID 7
#define MSNdis_80211_WLanBssId_Ndis80211NetworkTypeInUse_ID 8
#define MSNdis_80211_WLanBssId_Ndis80211SupportedRate_SIZE 8ULL
#define MSNdis_80211_WLanBssId_Ndis80211Configuration_ID 9
#define MSNdis_80211_WLanBssId_Ndis80211InfrastructureMode_ID 10
#define MSNdis_80211_WLanBssId_Ndis80211SupportedRate_ID 11
#define MSNdis_80211_WLanBssId_Ndis80211Configuration_SIZE 0x20ULL
#define MSNdis_80211_WLanBssId_Ndis80211SsId_SIZE 0x20ULL
#define MSNdis_80211_WLanBssId_SIZE 0x68ULL
#define MSNdis_80211_ConfigurationInfo_FHConfig_ID 5
#define MSNdis_80211_ConfigurationInfo_FHConfig_SIZE 0x10ULL
#define MSNdis_80211_ConfigurationInfo_SIZE 0x20ULL
#define MSNdis_80211_BaseServiceSetIdentifier_Ndis80211MacAddress_SIZE 6ULL
#define MSNdis_80211_BaseServiceSetIdentifier_SIZE 6ULL
#define MSNdis_80211_DataRates_Ndis80211DataRate_SIZE 8ULL
#define MSNdis_80211_DataRates_SIZE 8ULL
#define MSNdis_80211_DesiredDataRates_Ndis80211DesiredRate_SIZE 8ULL
#define MSNdis_80211_DesiredDataRates_SIZE 8ULL
#define MSNdis_80211_ConfigurationFH_SIZE 0x10ULL
#define MSNdis_80211_Configuration_Ndis80211Config_SIZE 0x20ULL
#define MSNdis_80211_Configuration_SIZE 0x20ULL
#define MSNdis_80211_ServiceSetIdentifier_Ndis80211SsId_SIZE 0x21ULL
#define MSNdis_80211_ServiceSetIdentifier_SIZE 0x21ULL
#define MSNdis_80211_AddWEPGuid                                                                    \
    {0x4307BFF0, 0x2129, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_AddWEP_GUID, 0x4307BFF0, 0x2129, 0x11D4, 0x97, 0xEB, 0x00, 0xC0, 0x4F,
            0x79, 0xC4, 0x03);
#define MSNdis_80211_AuthenticationModeGuid                                                        \
    {0x43920A24, 0x2129, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_AuthenticationMode_GUID, 0x43920A24, 0x2129, 0x11D4, 0x97, 0xEB, 0x00,
            0xC0, 0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_BaseServiceSetIdentifierGuid                                                  \
    {0x2504B6C2, 0x1FA5, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_BaseServiceSetIdentifier_GUID, 0x2504B6C2, 0x1FA5, 0x11D4, 0x97, 0xEB,
            0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_BssIdListScanGuid                                                             \
    {0x0D9E01E1, 0xBA70, 0x11D4, {0xB6, 0x75, 0x00, 0x20, 0x48, 0x57, 0x03, 0x37}}
DEFINE_GUID(MSNdis_80211_BssIdListScan_GUID, 0x0D9E01E1, 0xBA70, 0x11D4, 0xB6, 0x75, 0x00, 0x20,
            0x48, 0x57, 0x03, 0x37);
#define MSNdis_80211_BSSIListGuid                                                                  \
    {0x69526F9A, 0x2062, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_BSSIList_GUID, 0x69526F9A, 0x2062, 0x11D4, 0x97, 0xEB, 0x00, 0xC0, 0x4F,
            0x79, 0xC4, 0x03);
#define MSNdis_80211_ConfigurationGuid                                                             \
    {0x4A4DF982, 0x2068, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_Configuration_GUID, 0x4A4DF982, 0x2068, 0x11D4, 0x97, 0xEB, 0x00, 0xC0,
            0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_ConfigurationFHGuid                                                           \
    {0x4A800B8C, 0x2068, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_ConfigurationFH_GUID, 0x4A800B8C, 0x2068, 0x11D4, 0x97, 0xEB, 0x00, 0xC0,
            0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_ConfigurationInfoGuid                                                         \
    {0x220C16FC, 0xB9A8, 0x11D4, {0xB6, 0x75, 0x00, 0x20, 0x48, 0x57, 0x03, 0x37}}
DEFINE_GUID(MSNdis_80211_ConfigurationInfo_GUID, 0x220C16FC, 0xB9A8, 0x11D4, 0xB6, 0x75, 0x00, 0x20,
            0x48, 0x57, 0x03, 0x37);
#define MSNdis_80211_DataRatesGuid                                                                 \
    {0x49DB8722, 0x2068, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_DataRates_GUID, 0x49DB8722, 0x2068, 0x11D4, 0x97, 0xEB, 0x00, 0xC0, 0x4F,
            0x79, 0xC4, 0x03);
#define MSNdis_80211_DesiredDataRatesGuid                                                          \
    {0x452EE08E, 0x2536, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_DesiredDataRates_GUID, 0x452EE08E, 0x2536, 0x11D4, 0x97, 0xEB, 0x00, 0xC0,
            0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_DisassociateGuid                                                              \
    {0x43671F40, 0x2129, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_Disassociate_GUID, 0x43671F40, 0x2129, 0x11D4, 0x97, 0xEB, 0x00, 0xC0,
            0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_FragmentationThresholdGuid                                                    \
    {0x69AAA7C4, 0x2062, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_FragmentationThreshold_GUID, 0x69AAA7C4, 0x2062, 0x11D4, 0x97, 0xEB, 0x00,
            0xC0, 0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_InfrastructureModeGuid                                                        \
    {0x697D5A7E, 0x2062, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_InfrastructureMode_GUID, 0x697D5A7E, 0x2062, 0x11D4, 0x97, 0xEB, 0x00,
            0xC0, 0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_NetworkInfrastructureGuid                                                     \
    {0x34E1FA48, 0xB9B6, 0x11D4, {0xB6, 0x75, 0x00, 0x20, 0x48, 0x57, 0x03, 0x37}}
DEFINE_GUID(MSNdis_80211_NetworkInfrastructure_GUID, 0x34E1FA48, 0xB9B6, 0x11D4, 0xB6, 0x75, 0x00,
            0x20, 0x48, 0x57, 0x03, 0x37);
#define MSNdis_80211_NetworkTypeGuid                                                               \
    {0xE779AB61, 0xB9AB, 0x11D4, {0xB6, 0x75, 0x00, 0x20, 0x48, 0x57, 0x03, 0x37}}
DEFINE_GUID(MSNdis_80211_NetworkType_GUID, 0xE779AB61, 0xB9AB, 0x11D4, 0xB6, 0x75, 0x00, 0x20, 0x48,
            0x57, 0x03, 0x37);
#define MSNdis_80211_NetworkTypeInUseGuid                                                          \
    {0x857E2326, 0x2041, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_NetworkTypeInUse_GUID, 0x857E2326, 0x2041, 0x11D4, 0x97, 0xEB, 0x00, 0xC0,
            0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_NetworkTypesSupportedGuid                                                     \
    {0x8531D6E6, 0x2041, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_NetworkTypesSupported_GUID, 0x8531D6E6, 0x2041, 0x11D4, 0x97, 0xEB, 0x00,
            0xC0, 0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_NumberOfAntennasGuid                                                          \
    {0x01779336, 0x2064, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_NumberOfAntennas_GUID, 0x01779336, 0x2064, 0x11D4, 0x97, 0xEB, 0x00, 0xC0,
            0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_PowerModeGuid                                                                 \
    {0x85BE837C, 0x2041, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_PowerMode_GUID, 0x85BE837C, 0x2041, 0x11D4, 0x97, 0xEB, 0x00, 0xC0, 0x4F,
            0x79, 0xC4, 0x03);
#define MSNdis_80211_PrivacyFilterGuid                                                             \
    {0x6733C4E9, 0x4792, 0x11D4, {0x97, 0xF1, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_PrivacyFilter_GUID, 0x6733C4E9, 0x4792, 0x11D4, 0x97, 0xF1, 0x00, 0xC0,
            0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_ReceiveAntennaSelectedGuid                                                    \
    {0x01AC07A2, 0x2064, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_ReceiveAntennaSelected_GUID, 0x01AC07A2, 0x2064, 0x11D4, 0x97, 0xEB, 0x00,
            0xC0, 0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_ReceivedSignalStrengthGuid                                                    \
    {0x1507DB16, 0x2053, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_ReceivedSignalStrength_GUID, 0x1507DB16, 0x2053, 0x11D4, 0x97, 0xEB, 0x00,
            0xC0, 0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_ReceivedSignalStrengthEventTriggerGuid                                        \
    {0x155689B8, 0x2053, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_ReceivedSignalStrengthEventTrigger_GUID, 0x155689B8, 0x2053, 0x11D4, 0x97,
            0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_ReloadDefaultsGuid                                                            \
    {0x748B14E8, 0x32EE, 0x4425, {0xB9, 0x1B, 0xC9, 0x84, 0x8C, 0x58, 0xB5, 0x5A}}
DEFINE_GUID(MSNdis_80211_ReloadDefaults_GUID, 0x748B14E8, 0x32EE, 0x4425, 0xB9, 0x1B, 0xC9, 0x84,
            0x8C, 0x58, 0xB5, 0x5A);
#define MSNdis_80211_RemoveWEPGuid                                                                 \
    {0x433C345C, 0x2129, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_RemoveWEP_GUID, 0x433C345C, 0x2129, 0x11D4, 0x97, 0xEB, 0x00, 0xC0, 0x4F,
            0x79, 0xC4, 0x03);
#define MSNdis_80211_RTSThresholdGuid                                                              \
    {0x0134D07E, 0x2064, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_RTSThreshold_GUID, 0x0134D07E, 0x2064, 0x11D4, 0x97, 0xEB, 0x00, 0xC0,
            0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_ServiceSetIdentifierGuid                                                      \
    {0x7D2A90EA, 0x2041, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_ServiceSetIdentifier_GUID, 0x7D2A90EA, 0x2041, 0x11D4, 0x97, 0xEB, 0x00,
            0xC0, 0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_StatisticsGuid                                                                \
    {0x42BB73B0, 0x2129, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_Statistics_GUID, 0x42BB73B0, 0x2129, 0x11D4, 0x97, 0xEB, 0x00, 0xC0, 0x4F,
            0x79, 0xC4, 0x03);
#define MSNdis_80211_TransmitAntennaSelectedGuid                                                   \
    {0x01DBB74A, 0x2064, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_TransmitAntennaSelected_GUID, 0x01DBB74A, 0x2064, 0x11D4, 0x97, 0xEB, 0x00,
            0xC0, 0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_TransmitPowerLevelGuid                                                        \
    {0x11E6BA76, 0x2053, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_TransmitPowerLevel_GUID, 0x11E6BA76, 0x2053, 0x11D4, 0x97, 0xEB, 0x00,
            0xC0, 0x4F, 0x79, 0xC4, 0x03);
#define MSNdis_80211_WEPStatusGuid                                                                 \
    {0xB027A21F, 0x3CFA, 0x4125, {0x80, 0x0B, 0x3F, 0x7A, 0x18, 0xFD, 0xDC, 0xDC}}
DEFINE_GUID(MSNdis_80211_WEPStatus_GUID, 0xB027A21F, 0x3CFA, 0x4125, 0x80, 0x0B, 0x3F, 0x7A, 0x18,
            0xFD, 0xDC, 0xDC);
#define MSNdis_80211_WLanBssIdGuid                                                                 \
    {0x6929E718, 0x2062, 0x11D4, {0x97, 0xEB, 0x00, 0xC0, 0x4F, 0x79, 0xC4, 0x03}}
DEFINE_GUID(MSNdis_80211_WLanBssId_GUID, 0x6929E718, 0x2062, 0x11D4, 0x97, 0xEB, 0x00, 0xC0, 0x4F,
            0x79, 0xC4, 0x03);

EXTERN_C_START

typedef struct _MSNdis_80211_AddWEP MSNdis_80211_AddWEP, *PMSNdis_80211_AddWEP;
struct _MSNdis_80211_AddWEP {
    ULONG Length;
    ULONG KeyIndex;
    ULONG KeyLength;
    UCHAR KeyMaterial[1];
};

typedef struct _MSNdis_80211_AuthenticationMode MSNdis_80211_AuthenticationMode,
    *PMSNdis_80211_AuthenticationMode;
struct _MSNdis_80211_AuthenticationMode {
    ULONG Ndis80211AuthenticationMode;
};

typedef struct _MSNdis_80211_ConfigurationFH MSNdis_80211_ConfigurationFH,
    *PMSNdis_80211_ConfigurationFH;
struct _MSNdis_80211_ConfigurationFH {
    ULONG FHLength;
    ULONG HopPattern;
    ULONG HopSet;
    ULONG DwellTime;
};

typedef struct _MSNdis_80211_ConfigurationInfo MSNdis_80211_ConfigurationInfo,
    *PMSNdis_80211_ConfigurationInfo;
struct _MSNdis_80211_ConfigurationInfo {
    ULONG ConfigLength;
    ULONG BeaconPeriod;
    ULONG ATIMWindow;
    ULONG DSConfig;
    MSNdis_80211_ConfigurationFH FHConfig;
};

typedef struct _MSNdis_80211_NetworkInfrastructure MSNdis_80211_NetworkInfrastructure,
    *PMSNdis_80211_NetworkInfrastructure;
struct _MSNdis_80211_NetworkInfrastructure {
    ULONG Ndis80211NetworkInfrastructure;
};

typedef struct _MSNdis_80211_NetworkType MSNdis_80211_NetworkType, *PMSNdis_80211_NetworkType;
struct _MSNdis_80211_NetworkType {
    ULONG Ndis80211NetworkType;
};

typedef struct _MSNdis_80211_WLanBssId MSNdis_80211_WLanBssId, *PMSNdis_80211_WLanBssId;
struct _MSNdis_80211_WLanBssId {
    ULONG Ndis80211WLanBssIdLength;
    UCHAR Ndis80211MacAddress[6];
    USHORT Reserved;
    ULONG Ndis80211SsIdLength;
    UCHAR Ndis80211SsId[32];
    ULONG Ndis80211Privacy;
    ULONG Ndis80211Rssi;
    MSNdis_80211_NetworkType Ndis80211NetworkTypeInUse;
    MSNdis_80211_ConfigurationInfo Ndis80211Configuration;
    MSNdis_80211_NetworkInfrastructure Ndis80211InfrastructureMode;
    UCHAR Ndis80211SupportedRate[8];
};

typedef struct _MSNdis_80211_BSSIList MSNdis_80211_BSSIList, *PMSNdis_80211_BSSIList;
struct _MSNdis_80211_BSSIList {
    ULONG NumberOfItems;
    MSNdis_80211_WLanBssId Ndis80211BSSIList[1];
};

typedef struct _MSNdis_80211_BaseServiceSetIdentifier MSNdis_80211_BaseServiceSetIdentifier,
    *PMSNdis_80211_BaseServiceSetIdentifier;
struct _MSNdis_80211_BaseServiceSetIdentifier {
    UCHAR Ndis80211MacAddress[6];
};

typedef struct _MSNdis_80211_BssIdListScan MSNdis_80211_BssIdListScan, *PMSNdis_80211_BssIdListScan;
struct _MSNdis_80211_BssIdListScan {
    ULONG UnusedParameter;
};

typedef struct _MSNdis_80211_Configuration MSNdis_80211_Configuration, *PMSNdis_80211_Configuration;
struct _MSNdis_80211_Configuration {
    MSNdis_80211_ConfigurationInfo Ndis80211Config;
};

typedef struct _MSNdis_80211_DataRates MSNdis_80211_DataRates, *PMSNdis_80211_DataRates;
struct _MSNdis_80211_DataRates {
    UCHAR Ndis80211DataRate[8];
};

typedef struct _MSNdis_80211_DesiredDataRates MSNdis_80211_DesiredDataRates,
    *PMSNdis_80211_DesiredDataRates;
struct _MSNdis_80211_DesiredDataRates {
    UCHAR Ndis80211DesiredRate[8];
};

typedef struct _MSNdis_80211_Disassociate MSNdis_80211_Disassociate, *PMSNdis_80211_Disassociate;
struct _MSNdis_80211_Disassociate {
    ULONG UnusedParameter;
};

typedef struct _MSNdis_80211_FragmentationThreshold MSNdis_80211_FragmentationThreshold,
    *PMSNdis_80211_FragmentationThreshold;
struct _MSNdis_80211_FragmentationThreshold {
    ULONG Ndis80211FragmentationThreshold;
};

typedef struct _MSNdis_80211_InfrastructureMode MSNdis_80211_InfrastructureMode,
    *PMSNdis_80211_InfrastructureMode;
struct _MSNdis_80211_InfrastructureMode {
    MSNdis_80211_NetworkInfrastructure Ndis80211InfrastructureMode;
};

typedef struct _MSNdis_80211_NetworkTypeInUse MSNdis_80211_NetworkTypeInUse,
    *PMSNdis_80211_NetworkTypeInUse;
struct _MSNdis_80211_NetworkTypeInUse {
    MSNdis_80211_NetworkType Ndis80211NetworkTypeInUse;
};

typedef struct _MSNdis_80211_NetworkTypesSupported MSNdis_80211_NetworkTypesSupported,
    *PMSNdis_80211_NetworkTypesSupported;
struct _MSNdis_80211_NetworkTypesSupported {
    ULONG NumberOfItems;
    MSNdis_80211_NetworkType Ndis80211NetworkTypes[1];
};

typedef struct _MSNdis_80211_NumberOfAntennas MSNdis_80211_NumberOfAntennas,
    *PMSNdis_80211_NumberOfAntennas;
struct _MSNdis_80211_NumberOfAntennas {
    ULONG Ndis80211NumberOfAntennas;
};

typedef struct _MSNdis_80211_PowerMode MSNdis_80211_PowerMode, *PMSNdis_80211_PowerMode;
struct _MSNdis_80211_PowerMode {
    ULONG Ndis80211PowerMode;
};

typedef struct _MSNdis_80211_PrivacyFilter MSNdis_80211_PrivacyFilter, *PMSNdis_80211_PrivacyFilter;
struct _MSNdis_80211_PrivacyFilter {
    ULONG Ndis80211PrivacyFilter;
};

typedef struct _MSNdis_80211_RTSThreshold MSNdis_80211_RTSThreshold, *PMSNdis_80211_RTSThreshold;
struct _MSNdis_80211_RTSThreshold {
    ULONG Ndis80211RTSThreshold;
};

typedef struct _MSNdis_80211_ReceiveAntennaSelected MSNdis_80211_ReceiveAntennaSelected,
    *PMSNdis_80211_ReceiveAntennaSelected;
struct _MSNdis_80211_ReceiveAntennaSelected {
    ULONG Ndis80211ReceiveAntennaSelected;
};

typedef struct _MSNdis_80211_ReceivedSignalStrength MSNdis_80211_ReceivedSignalStrength,
    *PMSNdis_80211_ReceivedSignalStrength;
struct _MSNdis_80211_ReceivedSignalStrength {
    LONG Ndis80211ReceivedSignalStrength;
};

typedef struct _MSNdis_80211_ReceivedSignalStrengthEventTrigger
    MSNdis_80211_ReceivedSignalStrengthEventTrigger,
    *PMSNdis_80211_ReceivedSignalStrengthEventTrigger;
struct _MSNdis_80211_ReceivedSignalStrengthEventTrigger {
    LONG Ndis80211ReceivedSignalStrengthTrigger;
};

typedef struct _MSNdis_80211_ReloadDefaults MSNdis_80211_ReloadDefaults,
    *PMSNdis_80211_ReloadDefaults;
struct _MSNdis_80211_ReloadDefaults {
    ULONG Ndis80211ReloadDefaults;
};

typedef struct _MSNdis_80211_RemoveWEP MSNdis_80211_RemoveWEP, *PMSNdis_80211_RemoveWEP;
struct _MSNdis_80211_RemoveWEP {
    ULONG Ndis80211KeyIndex;
};

typedef struct _MSNdis_80211_ServiceSetIdentifier MSNdis_80211_ServiceSetIdentifier,
    *PMSNdis_80211_ServiceSetIdentifier;
struct _MSNdis_80211_ServiceSetIdentifier {
    UCHAR Ndis80211SsId[33];
};

typedef struct _MSNdis_80211_Statistics MSNdis_80211_Statistics, *PMSNdis_80211_Statistics;
struct _MSNdis_80211_Statistics {
    ULONG StatisticsLength;
    ULONGLONG TransmittedFragmentCount;
    ULONGLONG MulticastTransmittedFrameCount;
    ULONGLONG FailedCount;
    ULONGLONG RetryCount;
    ULONGLONG MultipleRetryCount;
    ULONGLONG RTSSuccessCount;
    ULONGLONG RTSFailureCount;
    ULONGLONG ACKFailureCount;
    ULONGLONG FrameDuplicateCount;
    ULONGLONG ReceivedFragmentCount;
    ULONGLONG MulticastReceivedFrameCount;
    ULONGLONG FCSErrorCount;
};

typedef struct _MSNdis_80211_TransmitAntennaSelected MSNdis_80211_TransmitAntennaSelected,
    *PMSNdis_80211_TransmitAntennaSelected;
struct _MSNdis_80211_TransmitAntennaSelected {
    ULONG Ndis80211TransmitAntennaSelected;
};

typedef struct _MSNdis_80211_TransmitPowerLevel MSNdis_80211_TransmitPowerLevel,
    *PMSNdis_80211_TransmitPowerLevel;
struct _MSNdis_80211_TransmitPowerLevel {
    ULONG Ndis80211TransmitPowerLevel;
};

typedef struct _MSNdis_80211_WEPStatus MSNdis_80211_WEPStatus, *PMSNdis_80211_WEPStatus;
struct _MSNdis_80211_WEPStatus {
    ULONG Ndis80211WEPStatus;
};

EXTERN_C_END

#endif

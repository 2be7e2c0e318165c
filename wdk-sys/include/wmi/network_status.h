/*
 * Status indications of network adapters as WMI events.
 */
#ifndef CWDK_WMI_NETWORK_STATUS_H
#define CWDK_WMI_NETWORK_STATUS_H

#include "wdm.h"

#define MSNdis_NotifyAdapterArrival_DeviceName_ID 1

#define MSNdis_NotifyAdapterRemoval_DeviceName_ID 1

#define MSNdis_StatusDevicePowerOff_Device_ID 1

#define MSNdis_StatusDevicePowerOffEx_Device_ID 1

#define MSNdis_StatusDevicePowerOn_Device_ID 1

#define MSNdis_StatusDevicePowerOnEx_Device_ID 1

#define MSNdis_StatusDot11AssociationCompletion_NumberElements_ID 1
#define MSNdis_StatusDot11AssociationCompletion_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11AssociationCompletion_NdisStatusDot11AssociationCompletionIndication_ID 2

#define MSNdis_StatusDot11AssociationStart_NumberElements_ID 1
#define MSNdis_StatusDot11AssociationStart_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11AssociationStart_NdisStatusDot11AssociationStartIndication_ID 2

#define MSNdis_StatusDot11ConnectionCompletion_NumberElements_ID 1
#define MSNdis_StatusDot11ConnectionCompletion_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11ConnectionCompletion_NdisStatusDot11ConnectionCompletionIndication_ID 2

#define MSNdis_StatusDot11ConnectionStart_NumberElements_ID 1
#define MSNdis_StatusDot11ConnectionStart_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11ConnectionStart_NdisStatusDot11ConnectionStartIndication_ID 2

#define MSNdis_StatusDot11Disassociation_NumberElements_ID 1
#define MSNdis_StatusDot11Disassociation_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11Disassociation_NdisStatusDot11DisassociationIndication_ID 2

#define MSNdis_StatusDot11LinkQuality_NumberElements_ID 1
#define MSNdis_StatusDot11LinkQuality_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11LinkQuality_NdisStatusDot11LinkQualityIndication_ID 2

#define MSNdis_StatusDot11MPDUMaxLengthChange_NumberElements_ID 1
#define MSNdis_StatusDot11MPDUMaxLengthChange_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11MPDUMaxLengthChange_NdisStatusDot11MPDUMaxLengthChangeIndication_ID 2

#define MSNdis_StatusDot11PhyStateChange_NumberElements_ID 1
#define MSNdis_StatusDot11PhyStateChange_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11PhyStateChange_NdisStatusDot11PhyStateChangeIndication_ID 2

#define MSNdis_StatusDot11PmkidCandidateList_NumberElements_ID 1
#define MSNdis_StatusDot11PmkidCandidateList_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11PmkidCandidateList_NdisStatusDot11PmkidCandidateListIndication_ID 2

#define MSNdis_StatusDot11RoamingCompletion_NumberElements_ID 1
#define MSNdis_StatusDot11RoamingCompletion_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11RoamingCompletion_NdisStatusDot11RoamingCompletionIndication_ID 2

#define MSNdis_StatusDot11RoamingStart_NumberElements_ID 1
#define MSNdis_StatusDot11RoamingStart_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11RoamingStart_NdisStatusDot11RoamingStartIndication_ID 2

#define MSNdis_StatusDot11ScanConfirm_NumberElements_ID 1
#define MSNdis_StatusDot11ScanConfirm_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11ScanConfirm_NdisStatusDot11ScanConfirmIndication_ID 2

#define MSNdis_StatusDot11TkipmicFailure_NumberElements_ID 1
#define MSNdis_StatusDot11TkipmicFailure_NumberElements_SIZE 4ULL
#define MSNdis_StatusDot11TkipmicFailure_NdisStatusDot11TkipmicFailureIndication_ID 2

#define MSNdis_StatusExternalConnectivityChange_NdisMediaConnectStatus_ID 1
#define MSNdis_StatusExternalConnectivityChange_NdisMediaConnectStatus_SIZE 4ULL
#define MSNdis_StatusExternalConnectivityChange_SIZE 4ULL

#define MSNdis_StatusLinkSpeedChange_NdisStatusLinkSpeedChange_ID 1
#define MSNdis_StatusLinkSpeedChange_NdisStatusLinkSpeedChange_SIZE 8ULL
#define MSNdis_StatusLinkSpeedChange_SIZE 8ULL

#define MSNdis_StatusLinkState_NumberElements_ID 1
#define MSNdis_StatusLinkState_NumberElements_SIZE 4ULL
#define MSNdis_StatusLinkState_NdisLinkStateStatusIndication_ID 2

#define MSNdis_StatusMediaSpecificIndication_NumberElements_ID 1
#define MSNdis_StatusMediaSpecificIndication_NumberElements_SIZE 4ULL
#define MSNdis_StatusMediaSpecificIndication_NdisStatusMediaSpecificIndication_ID 2

#define MSNdis_StatusMediaSpecificIndicationEx_NumberElements_ID 1
#define MSNdis_StatusMediaSpecificIndicationEx_NumberElements_SIZE 4ULL
#define MSNdis_StatusMediaSpecificIndicationEx_NdisStatusMediaSpecificIndication_ID 2

#define MSNdis_StatusNetworkChange_NumberElements_ID 1
#define MSNdis_StatusNetworkChange_NumberElements_SIZE 4ULL
#define MSNdis_StatusNetworkChange_NdisNetworkChangeStatusIndication_ID 2

#define MSNdis_StatusOperationalStatus_NumberElements_ID 1
#define MSNdis_StatusOperationalStatus_NumberElements_SIZE 4ULL
#define MSNdis_StatusOperationalStatus_NdisOperationalStatusStatusIndication_ID 2

#define MSNdis_StatusPacketFilterChange_NumberElements_ID 1
#define MSNdis_StatusPacketFilterChange_NumberElements_SIZE 4ULL
#define MSNdis_StatusPacketFilterChange_NdisPacketFilterStatusIndication_ID 2

#define MSNdis_StatusPortState_NumberElements_ID 1
#define MSNdis_StatusPortState_NumberElements_SIZE 4ULL
#define MSNdis_StatusPortState_NdisPortStateStatusIndication_ID 2

#define MSNdis_StatusProtocolBind_Transport_ID 1

#define MSNdis_StatusProtocolUnbind_Transport_ID 1

#define MSNdis_StatusTaskOffloadChange_NumberElements_ID 1
#define MSNdis_StatusTaskOffloadChange_NumberElements_SIZE 4ULL
#define MSNdis_StatusTaskOffloadChange_TaskOffloadCapabilities_ID 2

#define MSNdis_NotifyAdapterArrivalGuid                                                            \
    {0x981F2D81, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_NotifyAdapterArrival_GUID, 0x981F2D81, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_NotifyAdapterRemovalGuid                                                            \
    {0x981F2D80, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_NotifyAdapterRemoval_GUID, 0x981F2D80, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_NotifyFilterArrivalGuid                                                             \
    {0x0B6D3C89, 0x5917, 0x43CA, {0xB5, 0x78, 0xD0, 0x1A, 0x79, 0x67, 0xC4, 0x1C}}
DEFINE_GUID(MSNdis_NotifyFilterArrival_GUID, 0x0B6D3C89, 0x5917, 0x43CA, 0xB5, 0x78, 0xD0, 0x1A,
            0x79, 0x67, 0xC4, 0x1C);
#define MSNdis_NotifyFilterRemovalGuid                                                             \
    {0x1F177CD9, 0x5955, 0x4721, {0x9F, 0x6A, 0x78, 0xEB, 0xDF, 0xAE, 0xF8, 0x89}}
DEFINE_GUID(MSNdis_NotifyFilterRemoval_GUID, 0x1F177CD9, 0x5955, 0x4721, 0x9F, 0x6A, 0x78, 0xEB,
            0xDF, 0xAE, 0xF8, 0x89);
#define MSNdis_NotifyVcArrivalGuid                                                                 \
    {0x182F9E0C, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_NotifyVcArrival_GUID, 0x182F9E0C, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_NotifyVcRemovalGuid                                                                 \
    {0x981F2D79, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_NotifyVcRemoval_GUID, 0x981F2D79, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);

#define MSNdis_StatusDevicePowerOffGuid                                                            \
    {0x81BC8189, 0xB026, 0x46AB, {0x64, 0xB9, 0xF1, 0x82, 0xE3, 0x42, 0x93, 0x4E}}
DEFINE_GUID(MSNdis_StatusDevicePowerOff_GUID, 0x81BC8189, 0xB026, 0x46AB, 0x64, 0xB9, 0xF1, 0x82,
            0xE3, 0x42, 0x93, 0x4E);
#define MSNdis_StatusDevicePowerOffExGuid                                                          \
    {0x4159353C, 0x5CD7, 0x42CE, {0x8F, 0xE4, 0xA4, 0x5A, 0x23, 0x80, 0xCC, 0x4F}}
DEFINE_GUID(MSNdis_StatusDevicePowerOffEx_GUID, 0x4159353C, 0x5CD7, 0x42CE, 0x8F, 0xE4, 0xA4, 0x5A,
            0x23, 0x80, 0xCC, 0x4F);
#define MSNdis_StatusDevicePowerOnGuid                                                             \
    {0x5F81CFD0, 0xF046, 0x4342, {0x61, 0xAF, 0x89, 0x5A, 0xCE, 0xDA, 0xEF, 0xD9}}
DEFINE_GUID(MSNdis_StatusDevicePowerOn_GUID, 0x5F81CFD0, 0xF046, 0x4342, 0x61, 0xAF, 0x89, 0x5A,
            0xCE, 0xDA, 0xEF, 0xD9);
#define MSNdis_StatusDevicePowerOnExGuid                                                           \
    {0x2B440188, 0x92AC, 0x4F60, {0x9B, 0x2D, 0x20, 0xA3, 0x0C, 0xBB, 0x6B, 0xBE}}
DEFINE_GUID(MSNdis_StatusDevicePowerOnEx_GUID, 0x2B440188, 0x92AC, 0x4F60, 0x9B, 0x2D, 0x20, 0xA3,
            0x0C, 0xBB, 0x6B, 0xBE);
#define MSNdis_StatusDot11AssociationCompletionGuid                                                \
    {0x458BBEA7, 0x45A4, 0x4AE2, {0xB1, 0x76, 0xE5, 0x1F, 0x96, 0xFC, 0x05, 0x68}}
DEFINE_GUID(MSNdis_StatusDot11AssociationCompletion_GUID, 0x458BBEA7, 0x45A4, 0x4AE2, 0xB1, 0x76,
            0xE5, 0x1F, 0x96, 0xFC, 0x05, 0x68);
#define MSNdis_StatusDot11AssociationStartGuid                                                     \
    {0x3927843B, 0x6980, 0x4B48, {0xB1, 0x5B, 0x4D, 0xE5, 0x09, 0x77, 0xAC, 0x40}}
DEFINE_GUID(MSNdis_StatusDot11AssociationStart_GUID, 0x3927843B, 0x6980, 0x4B48, 0xB1, 0x5B, 0x4D,
            0xE5, 0x09, 0x77, 0xAC, 0x40);
#define MSNdis_StatusDot11ConnectionCompletionGuid                                                 \
    {0x96EFD9C9, 0x7F1B, 0x4A89, {0xBC, 0x04, 0x3E, 0x9E, 0x27, 0x17, 0x65, 0xF1}}
DEFINE_GUID(MSNdis_StatusDot11ConnectionCompletion_GUID, 0x96EFD9C9, 0x7F1B, 0x4A89, 0xBC, 0x04,
            0x3E, 0x9E, 0x27, 0x17, 0x65, 0xF1);
#define MSNdis_StatusDot11ConnectionStartGuid                                                      \
    {0x7B74299D, 0x998F, 0x4454, {0xAD, 0x08, 0xC5, 0xAF, 0x28, 0x57, 0x6D, 0x1B}}
DEFINE_GUID(MSNdis_StatusDot11ConnectionStart_GUID, 0x7B74299D, 0x998F, 0x4454, 0xAD, 0x08, 0xC5,
            0xAF, 0x28, 0x57, 0x6D, 0x1B);
#define MSNdis_StatusDot11DisassociationGuid                                                       \
    {0x3FBEB6FC, 0x0FE2, 0x43FD, {0xB2, 0xAD, 0xBD, 0x99, 0xB5, 0xF9, 0x3E, 0x13}}
DEFINE_GUID(MSNdis_StatusDot11Disassociation_GUID, 0x3FBEB6FC, 0x0FE2, 0x43FD, 0xB2, 0xAD, 0xBD,
            0x99, 0xB5, 0xF9, 0x3E, 0x13);
#define MSNdis_StatusDot11LinkQualityGuid                                                          \
    {0xA3285184, 0xEA99, 0x48ED, {0x82, 0x5E, 0xA4, 0x26, 0xB1, 0x1C, 0x27, 0x54}}
DEFINE_GUID(MSNdis_StatusDot11LinkQuality_GUID, 0xA3285184, 0xEA99, 0x48ED, 0x82, 0x5E, 0xA4, 0x26,
            0xB1, 0x1C, 0x27, 0x54);
#define MSNdis_StatusDot11MPDUMaxLengthChangeGuid                                                  \
    {0x1D6560EC, 0x8E48, 0x4A3E, {0x9F, 0xD5, 0xA0, 0x1B, 0x69, 0x8D, 0xB6, 0xC5}}
DEFINE_GUID(MSNdis_StatusDot11MPDUMaxLengthChange_GUID, 0x1D6560EC, 0x8E48, 0x4A3E, 0x9F, 0xD5,
            0xA0, 0x1B, 0x69, 0x8D, 0xB6, 0xC5);
#define MSNdis_StatusDot11PhyStateChangeGuid                                                       \
    {0xDEB45316, 0x71B5, 0x4736, {0xBD, 0xEF, 0x0A, 0x9E, 0x9F, 0x4E, 0x62, 0xDC}}
DEFINE_GUID(MSNdis_StatusDot11PhyStateChange_GUID, 0xDEB45316, 0x71B5, 0x4736, 0xBD, 0xEF, 0x0A,
            0x9E, 0x9F, 0x4E, 0x62, 0xDC);
#define MSNdis_StatusDot11PmkidCandidateListGuid                                                   \
    {0x26D8B8F6, 0xDB82, 0x49EB, {0x8B, 0xF3, 0x4C, 0x13, 0x0E, 0xF0, 0x69, 0x50}}
DEFINE_GUID(MSNdis_StatusDot11PmkidCandidateList_GUID, 0x26D8B8F6, 0xDB82, 0x49EB, 0x8B, 0xF3, 0x4C,
            0x13, 0x0E, 0xF0, 0x69, 0x50);
#define MSNdis_StatusDot11RoamingCompletionGuid                                                    \
    {0xDD9D47D1, 0x282B, 0x41E4, {0xB9, 0x24, 0x66, 0x36, 0x88, 0x17, 0xFC, 0xD3}}
DEFINE_GUID(MSNdis_StatusDot11RoamingCompletion_GUID, 0xDD9D47D1, 0x282B, 0x41E4, 0xB9, 0x24, 0x66,
            0x36, 0x88, 0x17, 0xFC, 0xD3);
#define MSNdis_StatusDot11RoamingStartGuid                                                         \
    {0xB2412D0D, 0x26C8, 0x4F4E, {0x93, 0xDF, 0xF7, 0xB7, 0x05, 0xA0, 0xB4, 0x33}}
DEFINE_GUID(MSNdis_StatusDot11RoamingStart_GUID, 0xB2412D0D, 0x26C8, 0x4F4E, 0x93, 0xDF, 0xF7, 0xB7,
            0x05, 0xA0, 0xB4, 0x33);
#define MSNdis_StatusDot11ScanConfirmGuid                                                          \
    {0x8500591E, 0xA0C7, 0x4EFB, {0x93, 0x42, 0xB6, 0x74, 0xB0, 0x02, 0xCB, 0xE6}}
DEFINE_GUID(MSNdis_StatusDot11ScanConfirm_GUID, 0x8500591E, 0xA0C7, 0x4EFB, 0x93, 0x42, 0xB6, 0x74,
            0xB0, 0x02, 0xCB, 0xE6);
#define MSNdis_StatusDot11TkipmicFailureGuid                                                       \
    {0x442C2AE4, 0x9BC5, 0x4B90, {0xA8, 0x89, 0x45, 0x5E, 0xF2, 0x20, 0xF4, 0xEE}}
DEFINE_GUID(MSNdis_StatusDot11TkipmicFailure_GUID, 0x442C2AE4, 0x9BC5, 0x4B90, 0xA8, 0x89, 0x45,
            0x5E, 0xF2, 0x20, 0xF4, 0xEE);
#define MSNdis_StatusExternalConnectivityChangeGuid                                                \
    {0xFD306974, 0xC420, 0x4433, {0xB0, 0xFE, 0x4C, 0xF6, 0xA6, 0x13, 0xF5, 0x9F}}
DEFINE_GUID(MSNdis_StatusExternalConnectivityChange_GUID, 0xFD306974, 0xC420, 0x4433, 0xB0, 0xFE,
            0x4C, 0xF6, 0xA6, 0x13, 0xF5, 0x9F);

#define MSNdis_StatusLinkSpeedChangeGuid                                                           \
    {0x981F2D85, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_StatusLinkSpeedChange_GUID, 0x981F2D85, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_StatusLinkStateGuid                                                                 \
    {0x64C6F797, 0x878C, 0x4311, {0x92, 0x46, 0x65, 0xDB, 0xA8, 0x9C, 0x3A, 0x61}}
DEFINE_GUID(MSNdis_StatusLinkState_GUID, 0x64C6F797, 0x878C, 0x4311, 0x92, 0x46, 0x65, 0xDB, 0xA8,
            0x9C, 0x3A, 0x61);
#define MSNdis_StatusMediaConnectGuid                                                              \
    {0x981F2D7D, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_StatusMediaConnect_GUID, 0x981F2D7D, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_StatusMediaDisconnectGuid                                                           \
    {0x981F2D7E, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_StatusMediaDisconnect_GUID, 0x981F2D7E, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_StatusMediaSpecificIndicationGuid                                                   \
    {0x981F2D84, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_StatusMediaSpecificIndication_GUID, 0x981F2D84, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_StatusMediaSpecificIndicationExGuid                                                 \
    {0xAAACFCA7, 0x954A, 0x4632, {0xA1, 0x6E, 0xA8, 0xA6, 0x37, 0x93, 0xA9, 0xE5}}
DEFINE_GUID(MSNdis_StatusMediaSpecificIndicationEx_GUID, 0xAAACFCA7, 0x954A, 0x4632, 0xA1, 0x6E,
            0xA8, 0xA6, 0x37, 0x93, 0xA9, 0xE5);
#define MSNdis_StatusNetworkChangeGuid                                                             \
    {0xCA8A56F9, 0xCE81, 0x40E6, {0xA7, 0x0F, 0xA0, 0x67, 0xA4, 0x76, 0xE9, 0xE9}}
DEFINE_GUID(MSNdis_StatusNetworkChange_GUID, 0xCA8A56F9, 0xCE81, 0x40E6, 0xA7, 0x0F, 0xA0, 0x67,
            0xA4, 0x76, 0xE9, 0xE9);
#define MSNdis_StatusOperationalStatusGuid                                                         \
    {0xF917B663, 0x845E, 0x4D3D, {0xB6, 0xD4, 0x15, 0xEB, 0x27, 0xAF, 0x81, 0xC5}}
DEFINE_GUID(MSNdis_StatusOperationalStatus_GUID, 0xF917B663, 0x845E, 0x4D3D, 0xB6, 0xD4, 0x15, 0xEB,
            0x27, 0xAF, 0x81, 0xC5);
#define MSNdis_StatusPacketFilterChangeGuid                                                        \
    {0xD47C5407, 0x2E75, 0x46DD, {0x81, 0x46, 0x1D, 0x7E, 0xD2, 0xD6, 0xAB, 0x1D}}
DEFINE_GUID(MSNdis_StatusPacketFilterChange_GUID, 0xD47C5407, 0x2E75, 0x46DD, 0x81, 0x46, 0x1D,
            0x7E, 0xD2, 0xD6, 0xAB, 0x1D);
#define MSNdis_StatusPortStateGuid                                                                 \
    {0x1DAC0DFE, 0x43E5, 0x44B7, {0xB7, 0x59, 0x7B, 0xF4, 0x6D, 0xE3, 0x2E, 0x81}}
DEFINE_GUID(MSNdis_StatusPortState_GUID, 0x1DAC0DFE, 0x43E5, 0x44B7, 0xB7, 0x59, 0x7B, 0xF4, 0x6D,
            0xE3, 0x2E, 0x81);
#define MSNdis_StatusProtocolBindGuid                                                              \
    {0x5413531C, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_StatusProtocolBind_GUID, 0x5413531C, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_StatusProtocolUnbindGuid                                                            \
    {0x6E3CE1EC, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_StatusProtocolUnbind_GUID, 0x6E3CE1EC, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_StatusResetEndGuid                                                                  \
    {0x981F2D77, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_StatusResetEnd_GUID, 0x981F2D77, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_StatusResetStartGuid                                                                \
    {0x981F2D76, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_StatusResetStart_GUID, 0x981F2D76, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_StatusTaskOffloadChangeGuid                                                         \
    {0x45049FC6, 0x54D8, 0x40C8, {0x9C, 0x3D, 0xB0, 0x11, 0xC4, 0xE7, 0x15, 0xBC}}
DEFINE_GUID(MSNdis_StatusTaskOffloadChange_GUID, 0x45049FC6, 0x54D8, 0x40C8, 0x9C, 0x3D, 0xB0, 0x11,
            0xC4, 0xE7, 0x15, 0xBC);

EXTERN_C_START

typedef struct _MSNdis_NetworkLinkSpeed MSNdis_NetworkLinkSpeed, *PMSNdis_NetworkLinkSpeed;
struct _MSNdis_NetworkLinkSpeed {
    ULONG Outbound;
    ULONG Inbound;
};

typedef struct _MSNdis_NotifyAdapterArrival MSNdis_NotifyAdapterArrival,
    *PMSNdis_NotifyAdapterArrival;
struct _MSNdis_NotifyAdapterArrival {
    CHAR VariableData[1];
};

typedef struct _MSNdis_NotifyAdapterRemoval MSNdis_NotifyAdapterRemoval,
    *PMSNdis_NotifyAdapterRemoval;
struct _MSNdis_NotifyAdapterRemoval {
    CHAR VariableData[1];
};

typedef struct _MSNdis_StatusDevicePowerOff MSNdis_StatusDevicePowerOff,
    *PMSNdis_StatusDevicePowerOff;
struct _MSNdis_StatusDevicePowerOff {
    CHAR VariableData[1];
};

typedef struct _MSNdis_StatusDevicePowerOffEx MSNdis_StatusDevicePowerOffEx,
    *PMSNdis_StatusDevicePowerOffEx;
struct _MSNdis_StatusDevicePowerOffEx {
    CHAR VariableData[1];
};

typedef struct _MSNdis_StatusDevicePowerOn MSNdis_StatusDevicePowerOn, *PMSNdis_StatusDevicePowerOn;
struct _MSNdis_StatusDevicePowerOn {
    CHAR VariableData[1];
};

typedef struct _MSNdis_StatusDevicePowerOnEx MSNdis_StatusDevicePowerOnEx,
    *PMSNdis_StatusDevicePowerOnEx;
struct _MSNdis_StatusDevicePowerOnEx {
    CHAR VariableData[1];
};

typedef struct _MSNdis_StatusDot11AssociationCompletion MSNdis_StatusDot11AssociationCompletion,
    *PMSNdis_StatusDot11AssociationCompletion;
struct _MSNdis_StatusDot11AssociationCompletion {
    ULONG NumberElements;
    UCHAR NdisStatusDot11AssociationCompletionIndication[1];
};

typedef struct _MSNdis_StatusDot11AssociationStart MSNdis_StatusDot11AssociationStart,
    *PMSNdis_StatusDot11AssociationStart;
struct _MSNdis_StatusDot11AssociationStart {
    ULONG NumberElements;
    UCHAR NdisStatusDot11AssociationStartIndication[1];
};

typedef struct _MSNdis_StatusDot11ConnectionCompletion MSNdis_StatusDot11ConnectionCompletion,
    *PMSNdis_StatusDot11ConnectionCompletion;
struct _MSNdis_StatusDot11ConnectionCompletion {
    ULONG NumberElements;
    UCHAR NdisStatusDot11ConnectionCompletionIndication[1];
};

typedef struct _MSNdis_StatusDot11ConnectionStart MSNdis_StatusDot11ConnectionStart,
    *PMSNdis_StatusDot11ConnectionStart;
struct _MSNdis_StatusDot11ConnectionStart {
    ULONG NumberElements;
    UCHAR NdisStatusDot11ConnectionStartIndication[1];
};

typedef struct _MSNdis_StatusDot11Disassociation MSNdis_StatusDot11Disassociation,
    *PMSNdis_StatusDot11Disassociation;
struct _MSNdis_StatusDot11Disassociation {
    ULONG NumberElements;
    UCHAR NdisStatusDot11DisassociationIndication[1];
};

typedef struct _MSNdis_StatusDot11LinkQuality MSNdis_StatusDot11LinkQuality,
    *PMSNdis_StatusDot11LinkQuality;
struct _MSNdis_StatusDot11LinkQuality {
    ULONG NumberElements;
    UCHAR NdisStatusDot11LinkQualityIndication[1];
};

typedef struct _MSNdis_StatusDot11MPDUMaxLengthChange MSNdis_StatusDot11MPDUMaxLengthChange,
    *PMSNdis_StatusDot11MPDUMaxLengthChange;
struct _MSNdis_StatusDot11MPDUMaxLengthChange {
    ULONG NumberElements;
    UCHAR NdisStatusDot11MPDUMaxLengthChangeIndication[1];
};

typedef struct _MSNdis_StatusDot11PhyStateChange MSNdis_StatusDot11PhyStateChange,
    *PMSNdis_StatusDot11PhyStateChange;
struct _MSNdis_StatusDot11PhyStateChange {
    ULONG NumberElements;
    UCHAR NdisStatusDot11PhyStateChangeIndication[1];
};

typedef struct _MSNdis_StatusDot11PmkidCandidateList MSNdis_StatusDot11PmkidCandidateList,
    *PMSNdis_StatusDot11PmkidCandidateList;
struct _MSNdis_StatusDot11PmkidCandidateList {
    ULONG NumberElements;
    UCHAR NdisStatusDot11PmkidCandidateListIndication[1];
};

typedef struct _MSNdis_StatusDot11RoamingCompletion MSNdis_StatusDot11RoamingCompletion,
    *PMSNdis_StatusDot11RoamingCompletion;
struct _MSNdis_StatusDot11RoamingCompletion {
    ULONG NumberElements;
    UCHAR NdisStatusDot11RoamingCompletionIndication[1];
};

typedef struct _MSNdis_StatusDot11RoamingStart MSNdis_StatusDot11RoamingStart,
    *PMSNdis_StatusDot11RoamingStart;
struct _MSNdis_StatusDot11RoamingStart {
    ULONG NumberElements;
    UCHAR NdisStatusDot11RoamingStartIndication[1];
};

typedef struct _MSNdis_StatusDot11ScanConfirm MSNdis_StatusDot11ScanConfirm,
    *PMSNdis_StatusDot11ScanConfirm;
struct _MSNdis_StatusDot11ScanConfirm {
    ULONG NumberElements;
    UCHAR NdisStatusDot11ScanConfirmIndication[1];
};

typedef struct _MSNdis_StatusDot11TkipmicFailure MSNdis_StatusDot11TkipmicFailure,
    *PMSNdis_StatusDot11TkipmicFailure;
struct _MSNdis_StatusDot11TkipmicFailure {
    ULONG NumberElements;
    UCHAR NdisStatusDot11TkipmicFailureIndication[1];
};

typedef struct _MSNdis_StatusExternalConnectivityChange MSNdis_StatusExternalConnectivityChange,
    *PMSNdis_StatusExternalConnectivityChange;
struct _MSNdis_StatusExternalConnectivityChange {
    ULONG NdisMediaConnectStatus;
};

typedef struct _MSNdis_StatusLinkSpeedChange MSNdis_StatusLinkSpeedChange,
    *PMSNdis_StatusLinkSpeedChange;
struct _MSNdis_StatusLinkSpeedChange {
    MSNdis_NetworkLinkSpeed NdisStatusLinkSpeedChange;
};

typedef struct _MSNdis_StatusLinkState MSNdis_StatusLinkState, *PMSNdis_StatusLinkState;
struct _MSNdis_StatusLinkState {
    ULONG NumberElements;
    UCHAR NdisLinkStateStatusIndication[1];
};

typedef struct _MSNdis_StatusMediaSpecificIndication MSNdis_StatusMediaSpecificIndication,
    *PMSNdis_StatusMediaSpecificIndication;
struct _MSNdis_StatusMediaSpecificIndication {
    ULONG NumberElements;
    UCHAR NdisStatusMediaSpecificIndication[1];
};

typedef struct _MSNdis_StatusMediaSpecificIndicationEx MSNdis_StatusMediaSpecificIndicationEx,
    *PMSNdis_StatusMediaSpecificIndicationEx;
struct _MSNdis_StatusMediaSpecificIndicationEx {
    ULONG NumberElements;
    UCHAR NdisStatusMediaSpecificIndication[1];
};

typedef struct _MSNdis_StatusNetworkChange MSNdis_StatusNetworkChange, *PMSNdis_StatusNetworkChange;
struct _MSNdis_StatusNetworkChange {
    ULONG NumberElements;
    UCHAR NdisNetworkChangeStatusIndication[1];
};

typedef struct _MSNdis_StatusOperationalStatus MSNdis_StatusOperationalStatus,
    *PMSNdis_StatusOperationalStatus;
struct _MSNdis_StatusOperationalStatus {
    ULONG NumberElements;
    UCHAR NdisOperationalStatusStatusIndication[1];
};

typedef struct _MSNdis_StatusPacketFilterChange MSNdis_StatusPacketFilterChange,
    *PMSNdis_StatusPacketFilterChange;
struct _MSNdis_StatusPacketFilterChange {
    ULONG NumberElements;
    UCHAR NdisPacketFilterStatusIndication[1];
};

typedef struct _MSNdis_StatusPortState MSNdis_StatusPortState, *PMSNdis_StatusPortState;
struct _MSNdis_StatusPortState {
    ULONG NumberElements;
    UCHAR NdisPortStateStatusIndication[1];
};

typedef struct _MSNdis_StatusProtocolBind MSNdis_StatusProtocolBind, *PMSNdis_StatusProtocolBind;
struct _MSNdis_StatusProtocolBind {
    CHAR VariableData[1];
};

typedef struct _MSNdis_StatusProtocolUnbind MSNdis_StatusProtocolUnbind,
    *PMSNdis_StatusProtocolUnbind;
struct _MSNdis_StatusProtocolUnbind {
    CHAR VariableData[1];
};

typedef struct _MSNdis_StatusTaskOffloadChange MSNdis_StatusTaskOffloadChange,
    *PMSNdis_StatusTaskOffloadChange;
struct _MSNdis_StatusTaskOffloadChange {
    ULONG NumberElements;
    UCHAR TaskOffloadCapabilities[1];
};

EXTERN_C_END

#endif

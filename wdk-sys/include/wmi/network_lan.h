/*
 * Ethernet, token ring and FDDI adapters as WMI classes.
 */
#ifndef CWDK_WMI_NETWORK_LAN_H
#define CWDK_WMI_NETWORK_LAN_H

#include "wdm.h"
#include "wmi/network_types.h"

#define MSNdis_EthernetCurrentAddress_NdisCurrentAddress_ID 1
#define MSNdis_EthernetCurrentAddress_NdisCurrentAddress_SIZE 6ULL
#define MSNdis_EthernetCurrentAddress_SIZE 6ULL

#define MSNdis_EthernetMacOptions_NdisEthernetMacOptions_ID 1
#define MSNdis_EthernetMacOptions_NdisEthernetMacOptions_SIZE 4ULL
#define MSNdis_EthernetMacOptions_SIZE 4ULL

#define MSNdis_EthernetMaximumMulticastListSize_NdisEthernetMaximumMulticastListSize_ID 1
#define MSNdis_EthernetMaximumMulticastListSize_NdisEthernetMaximumMulticastListSize_SIZE 4ULL
#define MSNdis_EthernetMaximumMulticastListSize_SIZE 4ULL

#define MSNdis_EthernetMoreTransmitCollisions_NdisEthernetMoreTransmitCollisions_ID 1
#define MSNdis_EthernetMoreTransmitCollisions_NdisEthernetMoreTransmitCollisions_SIZE 4ULL
#define MSNdis_EthernetMoreTransmitCollisions_SIZE 4ULL

#define MSNdis_EthernetMulticastList_NumberElements_ID 1
#define MSNdis_EthernetMulticastList_NumberElements_SIZE 4ULL
#define MSNdis_EthernetMulticastList_NdisMulticastList_ID 2

#define MSNdis_EthernetOneTransmitCollision_NdisEthernetOneTransmitCollision_ID 1
#define MSNdis_EthernetOneTransmitCollision_NdisEthernetOneTransmitCollision_SIZE 4ULL
#define MSNdis_EthernetOneTransmitCollision_SIZE 4ULL

#define MSNdis_EthernetPermanentAddress_NdisPermanentAddress_ID 1
#define MSNdis_EthernetPermanentAddress_NdisPermanentAddress_SIZE 6ULL
#define MSNdis_EthernetPermanentAddress_SIZE 6ULL

#define MSNdis_EthernetReceiveErrorAlignment_NdisEthernetReceiveErrorAlignment_ID 1
#define MSNdis_EthernetReceiveErrorAlignment_NdisEthernetReceiveErrorAlignment_SIZE 4ULL
#define MSNdis_EthernetReceiveErrorAlignment_SIZE 4ULL

#define MSNdis_FddiAttachmentType_NdisFddiAttachmentType_ID 1
#define MSNdis_FddiAttachmentType_NdisFddiAttachmentType_SIZE 4ULL
#define MSNdis_FddiAttachmentType_SIZE 4ULL

#define MSNdis_FddiDownstreamNodeLong_NdisFddiDownstreamNodeLong_ID 1
#define MSNdis_FddiDownstreamNodeLong_NdisFddiDownstreamNodeLong_SIZE 6ULL
#define MSNdis_FddiDownstreamNodeLong_SIZE 6ULL

#define MSNdis_FddiFrameErrors_NdisFddiFrameErrors_ID 1
#define MSNdis_FddiFrameErrors_NdisFddiFrameErrors_SIZE 4ULL
#define MSNdis_FddiFrameErrors_SIZE 4ULL

#define MSNdis_FddiFramesLost_NdisFddiFramesLost_ID 1
#define MSNdis_FddiFramesLost_NdisFddiFramesLost_SIZE 4ULL
#define MSNdis_FddiFramesLost_SIZE 4ULL

#define MSNdis_FddiLConnectionState_NdisFddiLConnectionState_ID 1
#define MSNdis_FddiLConnectionState_NdisFddiLConnectionState_SIZE 4ULL
#define MSNdis_FddiLConnectionState_SIZE 4ULL

#define MSNdis_FddiLctFailures_NdisFddiLctFailures_ID 1
#define MSNdis_FddiLctFailures_NdisFddiLctFailures_SIZE 4ULL
#define MSNdis_FddiLctFailures_SIZE 4ULL

#define MSNdis_FddiLemRejects_NdisFddiLemRejects_ID 1
#define MSNdis_FddiLemRejects_NdisFddiLemRejects_SIZE 4ULL
#define MSNdis_FddiLemRejects_SIZE 4ULL

#define MSNdis_FddiLongCurrentAddress_NdisCurrentAddress_ID 1
#define MSNdis_FddiLongCurrentAddress_NdisCurrentAddress_SIZE 6ULL
#define MSNdis_FddiLongCurrentAddress_SIZE 6ULL

#define MSNdis_FddiLongMaximumListSize_NdisFddiLongMaximumListSize_ID 1
#define MSNdis_FddiLongMaximumListSize_NdisFddiLongMaximumListSize_SIZE 4ULL
#define MSNdis_FddiLongMaximumListSize_SIZE 4ULL

#define MSNdis_FddiLongMulticastList_NumberElements_ID 1
#define MSNdis_FddiLongMulticastList_NumberElements_SIZE 4ULL
#define MSNdis_FddiLongMulticastList_NdisMulticastList_ID 2

#define MSNdis_FddiLongPermanentAddress_NdisPermanentAddress_ID 1
#define MSNdis_FddiLongPermanentAddress_NdisPermanentAddress_SIZE 6ULL
#define MSNdis_FddiLongPermanentAddress_SIZE 6ULL

#define MSNdis_FddiRingManagmentState_NdisFddiRingManagmentState_ID 1
#define MSNdis_FddiRingManagmentState_NdisFddiRingManagmentState_SIZE 4ULL
#define MSNdis_FddiRingManagmentState_SIZE 4ULL

#define MSNdis_FddiShortCurrentAddress_NdisCurrentAddress_ID 1
#define MSNdis_FddiShortCurrentAddress_NdisCurrentAddress_SIZE 2ULL
#define MSNdis_FddiShortCurrentAddress_SIZE 2ULL

#define MSNdis_FddiShortMaximumListSize_NdisFddiShortMaximumListSize_ID 1
#define MSNdis_FddiShortMaximumListSize_NdisFddiShortMaximumListSize_SIZE 4ULL
#define MSNdis_FddiShortMaximumListSize_SIZE 4ULL

#define MSNdis_FddiShortMulticastList_NumberElements_ID 1
#define MSNdis_FddiShortMulticastList_NumberElements_SIZE 4ULL
#define MSNdis_FddiShortMulticastList_NdisMulticastList_ID 2

#define MSNdis_FddiShortPermanentAddress_NdisPermanentAddress_ID 1
#define MSNdis_FddiShortPermanentAddress_NdisPermanentAddress_SIZE 2ULL
#define MSNdis_FddiShortPermanentAddress_SIZE 2ULL

#define MSNdis_FddiUpstreamNodeLong_NdisFddiUpstreamNodeLong_ID 1
#define MSNdis_FddiUpstreamNodeLong_NdisFddiUpstreamNodeLong_SIZE 6ULL
#define MSNdis_FddiUpstreamNodeLong_SIZE 6ULL

#define MSNdis_TokenRingCurrentAddress_NdisCurrentAddress_ID 1
#define MSNdis_TokenRingCurrentAddress_NdisCurrentAddress_SIZE 6ULL
#define MSNdis_TokenRingCurrentAddress_SIZE 6ULL

#define MSNdis_TokenRingCurrentFunctional_NdisTokenRingCurrentFunctional_ID 1
#define MSNdis_TokenRingCurrentFunctional_NdisTokenRingCurrentFunctional_SIZE 4ULL
#define MSNdis_TokenRingCurrentFunctional_SIZE 4ULL

#define MSNdis_TokenRingCurrentGroup_NdisTokenRingCurrentGroup_ID 1
#define MSNdis_TokenRingCurrentGroup_NdisTokenRingCurrentGroup_SIZE 4ULL
#define MSNdis_TokenRingCurrentGroup_SIZE 4ULL

#define MSNdis_TokenRingCurrentRingState_NdisTokenRingCurrentRingState_ID 1
#define MSNdis_TokenRingCurrentRingState_NdisTokenRingCurrentRingState_SIZE 4ULL
#define MSNdis_TokenRingCurrentRingState_SIZE 4ULL

#define MSNdis_TokenRingCurrentRingStatus_NdisTokenRingCurrentRingStatus_ID 1
#define MSNdis_TokenRingCurrentRingStatus_NdisTokenRingCurrentRingStatus_SIZE 4ULL
#define MSNdis_TokenRingCurrentRingStatus_SIZE 4ULL

#define MSNdis_TokenRingLastOpenStatus_NdisTokenRingLastOpenStatus_ID 1
#define MSNdis_TokenRingLastOpenStatus_NdisTokenRingLastOpenStatus_SIZE 4ULL
#define MSNdis_TokenRingLastOpenStatus_SIZE 4ULL

#define MSNdis_TokenRingLineErrors_NdisTokenRingLineErrors_ID 1
#define MSNdis_TokenRingLineErrors_NdisTokenRingLineErrors_SIZE 4ULL
#define MSNdis_TokenRingLineErrors_SIZE 4ULL

#define MSNdis_TokenRingLostFrames_NdisTokenRingLostFrames_ID 1
#define MSNdis_TokenRingLostFrames_NdisTokenRingLostFrames_SIZE 4ULL
#define MSNdis_TokenRingLostFrames_SIZE 4ULL

#define MSNdis_TokenRingPermanentAddress_NdisPermanentAddress_ID 1
#define MSNdis_TokenRingPermanentAddress_NdisPermanentAddress_SIZE 6ULL
#define MSNdis_TokenRingPermanentAddress_SIZE 6ULL

#define MSNdis_EthernetCurrentAddressGuid                                                          \
    {0x44795700, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_EthernetCurrentAddress_GUID, 0x44795700, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_EthernetMacOptionsGuid                                                              \
    {0x44795703, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_EthernetMacOptions_GUID, 0x44795703, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_EthernetMaximumMulticastListSizeGuid                                                \
    {0x44795702, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_EthernetMaximumMulticastListSize_GUID, 0x44795702, 0xA61B, 0x11D0, 0x8D, 0xD4,
            0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_EthernetMoreTransmitCollisionsGuid                                                  \
    {0x44795706, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_EthernetMoreTransmitCollisions_GUID, 0x44795706, 0xA61B, 0x11D0, 0x8D, 0xD4,
            0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_EthernetMulticastListGuid                                                           \
    {0x44795701, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_EthernetMulticastList_GUID, 0x44795701, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_EthernetOneTransmitCollisionGuid                                                    \
    {0x44795705, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_EthernetOneTransmitCollision_GUID, 0x44795705, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_EthernetPermanentAddressGuid                                                        \
    {0x447956FF, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_EthernetPermanentAddress_GUID, 0x447956FF, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_EthernetReceiveErrorAlignmentGuid                                                   \
    {0x44795704, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_EthernetReceiveErrorAlignment_GUID, 0x44795704, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiAttachmentTypeGuid                                                              \
    {0xACF1403D, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiAttachmentType_GUID, 0xACF1403D, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiDownstreamNodeLongGuid                                                          \
    {0xACF1403F, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiDownstreamNodeLong_GUID, 0xACF1403F, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiFrameErrorsGuid                                                                 \
    {0xACF14040, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiFrameErrors_GUID, 0xACF14040, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_FddiFramesLostGuid                                                                  \
    {0xACF14041, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiFramesLost_GUID, 0xACF14041, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_FddiLConnectionStateGuid                                                            \
    {0xACF14045, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiLConnectionState_GUID, 0xACF14045, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiLctFailuresGuid                                                                 \
    {0xACF14043, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiLctFailures_GUID, 0xACF14043, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_FddiLemRejectsGuid                                                                  \
    {0xACF14044, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiLemRejects_GUID, 0xACF14044, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_FddiLongCurrentAddressGuid                                                          \
    {0xACF14036, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiLongCurrentAddress_GUID, 0xACF14036, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiLongMaximumListSizeGuid                                                         \
    {0xACF14038, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiLongMaximumListSize_GUID, 0xACF14038, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiLongMulticastListGuid                                                           \
    {0xACF14037, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiLongMulticastList_GUID, 0xACF14037, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiLongPermanentAddressGuid                                                        \
    {0xACF14035, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiLongPermanentAddress_GUID, 0xACF14035, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiRingManagmentStateGuid                                                          \
    {0xACF14042, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiRingManagmentState_GUID, 0xACF14042, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiShortCurrentAddressGuid                                                         \
    {0xACF1403A, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiShortCurrentAddress_GUID, 0xACF1403A, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiShortMaximumListSizeGuid                                                        \
    {0xACF1403C, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiShortMaximumListSize_GUID, 0xACF1403C, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiShortMulticastListGuid                                                          \
    {0xACF1403B, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiShortMulticastList_GUID, 0xACF1403B, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiShortPermanentAddressGuid                                                       \
    {0xACF14039, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiShortPermanentAddress_GUID, 0xACF14039, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_FddiUpstreamNodeLongGuid                                                            \
    {0xACF1403E, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_FddiUpstreamNodeLong_GUID, 0xACF1403E, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);

#define MSNdis_TokenRingCurrentAddressGuid                                                         \
    {0x44795708, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TokenRingCurrentAddress_GUID, 0x44795708, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_TokenRingCurrentFunctionalGuid                                                      \
    {0x44795709, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TokenRingCurrentFunctional_GUID, 0x44795709, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_TokenRingCurrentGroupGuid                                                           \
    {0x4479570A, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TokenRingCurrentGroup_GUID, 0x4479570A, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_TokenRingCurrentRingStateGuid                                                       \
    {0xACF14032, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TokenRingCurrentRingState_GUID, 0xACF14032, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_TokenRingCurrentRingStatusGuid                                                      \
    {0x890A36EC, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TokenRingCurrentRingStatus_GUID, 0x890A36EC, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_TokenRingLastOpenStatusGuid                                                         \
    {0x4479570B, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TokenRingLastOpenStatus_GUID, 0x4479570B, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_TokenRingLineErrorsGuid                                                             \
    {0xACF14033, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TokenRingLineErrors_GUID, 0xACF14033, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_TokenRingLostFramesGuid                                                             \
    {0xACF14034, 0xA61C, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TokenRingLostFrames_GUID, 0xACF14034, 0xA61C, 0x11D0, 0x8D, 0xD4, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_TokenRingPermanentAddressGuid                                                       \
    {0x44795707, 0xA61B, 0x11D0, {0x8D, 0xD4, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_TokenRingPermanentAddress_GUID, 0x44795707, 0xA61B, 0x11D0, 0x8D, 0xD4, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);

EXTERN_C_START

typedef struct _MSNdis_EthernetCurrentAddress MSNdis_EthernetCurrentAddress,
    *PMSNdis_EthernetCurrentAddress;
struct _MSNdis_EthernetCurrentAddress {
    MSNdis_NetworkAddress NdisCurrentAddress;
};

typedef struct _MSNdis_EthernetMacOptions MSNdis_EthernetMacOptions, *PMSNdis_EthernetMacOptions;
struct _MSNdis_EthernetMacOptions {
    ULONG NdisEthernetMacOptions;
};

typedef struct _MSNdis_EthernetMaximumMulticastListSize MSNdis_EthernetMaximumMulticastListSize,
    *PMSNdis_EthernetMaximumMulticastListSize;
struct _MSNdis_EthernetMaximumMulticastListSize {
    ULONG NdisEthernetMaximumMulticastListSize;
};

typedef struct _MSNdis_EthernetMoreTransmitCollisions MSNdis_EthernetMoreTransmitCollisions,
    *PMSNdis_EthernetMoreTransmitCollisions;
struct _MSNdis_EthernetMoreTransmitCollisions {
    ULONG NdisEthernetMoreTransmitCollisions;
};

typedef struct _MSNdis_EthernetMulticastList MSNdis_EthernetMulticastList,
    *PMSNdis_EthernetMulticastList;
struct _MSNdis_EthernetMulticastList {
    ULONG NumberElements;
    MSNdis_NetworkAddress NdisMulticastList[1];
};

typedef struct _MSNdis_EthernetOneTransmitCollision MSNdis_EthernetOneTransmitCollision,
    *PMSNdis_EthernetOneTransmitCollision;
struct _MSNdis_EthernetOneTransmitCollision {
    ULONG NdisEthernetOneTransmitCollision;
};

typedef struct _MSNdis_EthernetPermanentAddress MSNdis_EthernetPermanentAddress,
    *PMSNdis_EthernetPermanentAddress;
struct _MSNdis_EthernetPermanentAddress {
    MSNdis_NetworkAddress NdisPermanentAddress;
};

typedef struct _MSNdis_EthernetReceiveErrorAlignment MSNdis_EthernetReceiveErrorAlignment,
    *PMSNdis_EthernetReceiveErrorAlignment;
struct _MSNdis_EthernetReceiveErrorAlignment {
    ULONG NdisEthernetReceiveErrorAlignment;
};

typedef struct _MSNdis_FddiAttachmentType MSNdis_FddiAttachmentType, *PMSNdis_FddiAttachmentType;
struct _MSNdis_FddiAttachmentType {
    ULONG NdisFddiAttachmentType;
};

typedef struct _MSNdis_FddiDownstreamNodeLong MSNdis_FddiDownstreamNodeLong,
    *PMSNdis_FddiDownstreamNodeLong;
struct _MSNdis_FddiDownstreamNodeLong {
    MSNdis_NetworkAddress NdisFddiDownstreamNodeLong;
};

typedef struct _MSNdis_FddiFrameErrors MSNdis_FddiFrameErrors, *PMSNdis_FddiFrameErrors;
struct _MSNdis_FddiFrameErrors {
    ULONG NdisFddiFrameErrors;
};

typedef struct _MSNdis_FddiFramesLost MSNdis_FddiFramesLost, *PMSNdis_FddiFramesLost;
struct _MSNdis_FddiFramesLost {
    ULONG NdisFddiFramesLost;
};

typedef struct _MSNdis_FddiLConnectionState MSNdis_FddiLConnectionState,
    *PMSNdis_FddiLConnectionState;
struct _MSNdis_FddiLConnectionState {
    ULONG NdisFddiLConnectionState;
};

typedef struct _MSNdis_FddiLctFailures MSNdis_FddiLctFailures, *PMSNdis_FddiLctFailures;
struct _MSNdis_FddiLctFailures {
    ULONG NdisFddiLctFailures;
};

typedef struct _MSNdis_FddiLemRejects MSNdis_FddiLemRejects, *PMSNdis_FddiLemRejects;
struct _MSNdis_FddiLemRejects {
    ULONG NdisFddiLemRejects;
};

typedef struct _MSNdis_FddiLongCurrentAddress MSNdis_FddiLongCurrentAddress,
    *PMSNdis_FddiLongCurrentAddress;
struct _MSNdis_FddiLongCurrentAddress {
    MSNdis_NetworkAddress NdisCurrentAddress;
};

typedef struct _MSNdis_FddiLongMaximumListSize MSNdis_FddiLongMaximumListSize,
    *PMSNdis_FddiLongMaximumListSize;
struct _MSNdis_FddiLongMaximumListSize {
    ULONG NdisFddiLongMaximumListSize;
};

typedef struct _MSNdis_FddiLongMulticastList MSNdis_FddiLongMulticastList,
    *PMSNdis_FddiLongMulticastList;
struct _MSNdis_FddiLongMulticastList {
    ULONG NumberElements;
    MSNdis_NetworkAddress NdisMulticastList[1];
};

typedef struct _MSNdis_FddiLongPermanentAddress MSNdis_FddiLongPermanentAddress,
    *PMSNdis_FddiLongPermanentAddress;
struct _MSNdis_FddiLongPermanentAddress {
    MSNdis_NetworkAddress NdisPermanentAddress;
};

typedef struct _MSNdis_FddiRingManagmentState MSNdis_FddiRingManagmentState,
    *PMSNdis_FddiRingManagmentState;
struct _MSNdis_FddiRingManagmentState {
    ULONG NdisFddiRingManagmentState;
};

typedef struct _MSNdis_FddiShortCurrentAddress MSNdis_FddiShortCurrentAddress,
    *PMSNdis_FddiShortCurrentAddress;
struct _MSNdis_FddiShortCurrentAddress {
    MSNdis_NetworkShortAddress NdisCurrentAddress;
};

typedef struct _MSNdis_FddiShortMaximumListSize MSNdis_FddiShortMaximumListSize,
    *PMSNdis_FddiShortMaximumListSize;
struct _MSNdis_FddiShortMaximumListSize {
    ULONG NdisFddiShortMaximumListSize;
};

typedef struct _MSNdis_FddiShortMulticastList MSNdis_FddiShortMulticastList,
    *PMSNdis_FddiShortMulticastList;
struct _MSNdis_FddiShortMulticastList {
    ULONG NumberElements;
    MSNdis_NetworkShortAddress NdisMulticastList[1];
};

typedef struct _MSNdis_FddiShortPermanentAddress MSNdis_FddiShortPermanentAddress,
    *PMSNdis_FddiShortPermanentAddress;
struct _MSNdis_FddiShortPermanentAddress {
    MSNdis_NetworkShortAddress NdisPermanentAddress;
};

typedef struct _MSNdis_FddiUpstreamNodeLong MSNdis_FddiUpstreamNodeLong,
    *PMSNdis_FddiUpstreamNodeLong;
struct _MSNdis_FddiUpstreamNodeLong {
    MSNdis_NetworkAddress NdisFddiUpstreamNodeLong;
};

typedef struct _MSNdis_TokenRingCurrentAddress MSNdis_TokenRingCurrentAddress,
    *PMSNdis_TokenRingCurrentAddress;
struct _MSNdis_TokenRingCurrentAddress {
    MSNdis_NetworkAddress NdisCurrentAddress;
};

typedef struct _MSNdis_TokenRingCurrentFunctional MSNdis_TokenRingCurrentFunctional,
    *PMSNdis_TokenRingCurrentFunctional;
struct _MSNdis_TokenRingCurrentFunctional {
    ULONG NdisTokenRingCurrentFunctional;
};

typedef struct _MSNdis_TokenRingCurrentGroup MSNdis_TokenRingCurrentGroup,
    *PMSNdis_TokenRingCurrentGroup;
struct _MSNdis_TokenRingCurrentGroup {
    ULONG NdisTokenRingCurrentGroup;
};

typedef struct _MSNdis_TokenRingCurrentRingState MSNdis_TokenRingCurrentRingState,
    *PMSNdis_TokenRingCurrentRingState;
struct _MSNdis_TokenRingCurrentRingState {
    ULONG NdisTokenRingCurrentRingState;
};

typedef struct _MSNdis_TokenRingCurrentRingStatus MSNdis_TokenRingCurrentRingStatus,
    *PMSNdis_TokenRingCurrentRingStatus;
struct _MSNdis_TokenRingCurrentRingStatus {
    ULONG NdisTokenRingCurrentRingStatus;
};

typedef struct _MSNdis_TokenRingLastOpenStatus MSNdis_TokenRingLastOpenStatus,
    *PMSNdis_TokenRingLastOpenStatus;
struct _MSNdis_TokenRingLastOpenStatus {
    ULONG NdisTokenRingLastOpenStatus;
};

typedef struct _MSNdis_TokenRingLineErrors MSNdis_TokenRingLineErrors, *PMSNdis_TokenRingLineErrors;
struct _MSNdis_TokenRingLineErrors {
    ULONG NdisTokenRingLineErrors;
};

typedef struct _MSNdis_TokenRingLostFrames MSNdis_TokenRingLostFrames, *PMSNdis_TokenRingLostFrames;
struct _MSNdis_TokenRingLostFrames {
    ULONG NdisTokenRingLostFrames;
};

typedef struct _MSNdis_TokenRingPermanentAddress MSNdis_TokenRingPermanentAddress,
    *PMSNdis_TokenRingPermanentAddress;
struct _MSNdis_TokenRingPermanentAddress {
    MSNdis_NetworkAddress NdisPermanentAddress;
};

EXTERN_C_END

#endif

/*
 * Connection-oriented adapters, ATM among them, as WMI classes.
 */
#ifndef CWDK_WMI_NETWORK_CONNECTION_H
#define CWDK_WMI_NETWORK_CONNECTION_H

#include "wdm.h"
#include "wmi/network_types.h"
#include "wmi/network_status.h"

#define MSNdis_AtmHardwareCurrentAddress_NdisAtmHardwareCurrentAddress_ID 1
#define MSNdis_AtmHardwareCurrentAddress_NdisAtmHardwareCurrentAddress_SIZE 6ULL
#define MSNdis_AtmHardwareCurrentAddress_SIZE 6ULL

#define MSNdis_AtmMaxAal0PacketSize_NdisAtmMaxAal0PacketSize_ID 1
#define MSNdis_AtmMaxAal0PacketSize_NdisAtmMaxAal0PacketSize_SIZE 4ULL
#define MSNdis_AtmMaxAal0PacketSize_SIZE 4ULL

#define MSNdis_AtmMaxAal1PacketSize_NdisAtmMaxAal1PacketSize_ID 1
#define MSNdis_AtmMaxAal1PacketSize_NdisAtmMaxAal1PacketSize_SIZE 4ULL
#define MSNdis_AtmMaxAal1PacketSize_SIZE 4ULL

#define MSNdis_AtmMaxAal34PacketSize_NdisAtmMaxAal34PacketSize_ID 1
#define MSNdis_AtmMaxAal34PacketSize_NdisAtmMaxAal34PacketSize_SIZE 4ULL
#define MSNdis_AtmMaxAal34PacketSize_SIZE 4ULL

#define MSNdis_AtmMaxAal5PacketSize_NdisAtmMaxAal5PacketSize_ID 1
#define MSNdis_AtmMaxAal5PacketSize_NdisAtmMaxAal5PacketSize_SIZE 4ULL
#define MSNdis_AtmMaxAal5PacketSize_SIZE 4ULL

#define MSNdis_AtmMaxActiveVciBits_NdisAtmMaxActiveVciBits_ID 1
#define MSNdis_AtmMaxActiveVciBits_NdisAtmMaxActiveVciBits_SIZE 4ULL
#define MSNdis_AtmMaxActiveVciBits_SIZE 4ULL

#define MSNdis_AtmMaxActiveVcs_NdisAtmMaxActiveVcs_ID 1
#define MSNdis_AtmMaxActiveVcs_NdisAtmMaxActiveVcs_SIZE 4ULL
#define MSNdis_AtmMaxActiveVcs_SIZE 4ULL

#define MSNdis_AtmMaxActiveVpiBits_NdisAtmMaxActiveVpiBits_ID 1
#define MSNdis_AtmMaxActiveVpiBits_NdisAtmMaxActiveVpiBits_SIZE 4ULL
#define MSNdis_AtmMaxActiveVpiBits_SIZE 4ULL

#define MSNdis_AtmReceiveCellsDropped_NdisAtmReceiveCellsDropped_ID 1
#define MSNdis_AtmReceiveCellsDropped_NdisAtmReceiveCellsDropped_SIZE 8ULL
#define MSNdis_AtmReceiveCellsDropped_SIZE 8ULL

#define MSNdis_AtmReceiveCellsOk_NdisAtmReceiveCellsOk_ID 1
#define MSNdis_AtmReceiveCellsOk_NdisAtmReceiveCellsOk_SIZE 8ULL
#define MSNdis_AtmReceiveCellsOk_SIZE 8ULL

#define MSNdis_AtmSupportedAalTypes_NdisAtmSupportedAalTypes_ID 1
#define MSNdis_AtmSupportedAalTypes_NdisAtmSupportedAalTypes_SIZE 4ULL
#define MSNdis_AtmSupportedAalTypes_SIZE 4ULL

#define MSNdis_AtmSupportedServiceCategory_NdisAtmSupportedServiceCategory_ID 1
#define MSNdis_AtmSupportedServiceCategory_NdisAtmSupportedServiceCategory_SIZE 4ULL
#define MSNdis_AtmSupportedServiceCategory_SIZE 4ULL

#define MSNdis_AtmSupportedVcRates_MinCellRate_ID 1
#define MSNdis_AtmSupportedVcRates_MinCellRate_SIZE 4ULL
#define MSNdis_AtmSupportedVcRates_MaxCellRate_ID 2
#define MSNdis_AtmSupportedVcRates_MaxCellRate_SIZE 4ULL
#define MSNdis_AtmSupportedVcRates_SIZE 8ULL

#define MSNdis_AtmTransmitCellsOk_NdisAtmTransmitCellsOk_ID 1
#define MSNdis_AtmTransmitCellsOk_NdisAtmTransmitCellsOk_SIZE 8ULL
#define MSNdis_AtmTransmitCellsOk_SIZE 8ULL

#define MSNdis_CoDriverVersion_NdisCoDriverVersion_ID 1
#define MSNdis_CoDriverVersion_NdisCoDriverVersion_SIZE 2ULL
#define MSNdis_CoDriverVersion_SIZE 2ULL

#define MSNdis_CoHardwareStatus_NdisCoHardwareStatus_ID 1
#define MSNdis_CoHardwareStatus_NdisCoHardwareStatus_SIZE 4ULL
#define MSNdis_CoHardwareStatus_SIZE 4ULL

#define MSNdis_CoLinkSpeed_NdisCoLinkSpeed_ID 1
#define MSNdis_CoLinkSpeed_NdisCoLinkSpeed_SIZE 8ULL
#define MSNdis_CoLinkSpeed_SIZE 8ULL

#define MSNdis_CoMacOptions_NdisCoMacOptions_ID 1
#define MSNdis_CoMacOptions_NdisCoMacOptions_SIZE 4ULL
#define MSNdis_CoMacOptions_SIZE 4ULL

#define MSNdis_CoMediaConnectStatus_NdisCoMediaConnectStatus_ID 1
#define MSNdis_CoMediaConnectStatus_NdisCoMediaConnectStatus_SIZE 4ULL
#define MSNdis_CoMediaConnectStatus_SIZE 4ULL

#define MSNdis_CoMediaInUse_NumberElements_ID 1
#define MSNdis_CoMediaInUse_NumberElements_SIZE 4ULL
#define MSNdis_CoMediaInUse_NdisCoMediaInUse_ID 2

#define MSNdis_CoMediaSupported_NumberElements_ID 1
#define MSNdis_CoMediaSupported_NumberElements_SIZE 4ULL
#define MSNdis_CoMediaSupported_NdisCoMediaSupported_ID 2

#define MSNdis_CoMinimumLinkSpeed_NdisCoMinimumLinkSpeed_ID 1
#define MSNdis_CoMinimumLinkSpeed_NdisCoMinimumLinkSpeed_SIZE 8ULL
#define MSNdis_CoMinimumLinkSpeed_SIZE 8ULL

#define MSNdis_CoReceivePduErrors_NdisCoReceivePduErrors_ID 1
#define MSNdis_CoReceivePduErrors_NdisCoReceivePduErrors_SIZE 4ULL
#define MSNdis_CoReceivePduErrors_SIZE 4ULL

#define MSNdis_CoReceivePdusNoBuffer_NdisCoReceivePdusNoBuffer_ID 1
#define MSNdis_CoReceivePdusNoBuffer_NdisCoReceivePdusNoBuffer_SIZE 4ULL
#define MSNdis_CoReceivePdusNoBuffer_SIZE 4ULL

#define MSNdis_CoReceivePdusOk_NdisCoReceivePdusOk_ID 1
#define MSNdis_CoReceivePdusOk_NdisCoReceivePdusOk_SIZE 8ULL
#define MSNdis_CoReceivePdusOk_SIZE 8ULL

#define MSNdis_CoTransmitPduErrors_NdisCoTransmitPduErrors_ID 1
#define MSNdis_CoTransmitPduErrors_NdisCoTransmitPduErrors_SIZE 4ULL
#define MSNdis_CoTransmitPduErrors_SIZE 4ULL

#define MSNdis_CoTransmitPdusOk_NdisCoTransmitPdusOk_ID 1
#define MSNdis_CoTransmitPdusOk_NdisCoTransmitPdusOk_SIZE 8ULL
#define MSNdis_CoTransmitPdusOk_SIZE 8ULL

#define MSNdis_CoVendorDescription_NdisCoVendorDescription_ID 1

#define MSNdis_CoVendorDriverVersion_NdisCoVendorDriverVersion_ID 1
#define MSNdis_CoVendorDriverVersion_NdisCoVendorDriverVersion_SIZE 4ULL
#define MSNdis_CoVendorDriverVersion_SIZE 4ULL

#define MSNdis_CoVendorId_NdisCoVendorID_ID 1
#define MSNdis_CoVendorId_NdisCoVendorID_SIZE 4ULL
#define MSNdis_CoVendorId_SIZE 4ULL

#define MSNdis_AtmHardwareCurrentAddressGuid                                                       \
    {0x791AD1A1, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmHardwareCurrentAddress_GUID, 0x791AD1A1, 0xE35C, 0x11D0, 0x96, 0x92, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_AtmMaxAal0PacketSizeGuid                                                            \
    {0x791AD1A5, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmMaxAal0PacketSize_GUID, 0x791AD1A5, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_AtmMaxAal1PacketSizeGuid                                                            \
    {0x791AD1A6, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmMaxAal1PacketSize_GUID, 0x791AD1A6, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_AtmMaxAal34PacketSizeGuid                                                           \
    {0x791AD1A7, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmMaxAal34PacketSize_GUID, 0x791AD1A7, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_AtmMaxAal5PacketSizeGuid                                                            \
    {0x791AD191, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmMaxAal5PacketSize_GUID, 0x791AD191, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_AtmMaxActiveVciBitsGuid                                                             \
    {0x791AD1A3, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmMaxActiveVciBits_GUID, 0x791AD1A3, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_AtmMaxActiveVcsGuid                                                                 \
    {0x791AD1A2, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmMaxActiveVcs_GUID, 0x791AD1A2, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_AtmMaxActiveVpiBitsGuid                                                             \
    {0x791AD1A4, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmMaxActiveVpiBits_GUID, 0x791AD1A4, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_AtmReceiveCellsDroppedGuid                                                          \
    {0x0A21480C, 0xE35F, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmReceiveCellsDropped_GUID, 0x0A21480C, 0xE35F, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_AtmReceiveCellsOkGuid                                                               \
    {0x0A21480A, 0xE35F, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmReceiveCellsOk_GUID, 0x0A21480A, 0xE35F, 0x11D0, 0x96, 0x92, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_AtmSupportedAalTypesGuid                                                            \
    {0x791AD1A0, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmSupportedAalTypes_GUID, 0x791AD1A0, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_AtmSupportedServiceCategoryGuid                                                     \
    {0x791AD19F, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmSupportedServiceCategory_GUID, 0x791AD19F, 0xE35C, 0x11D0, 0x96, 0x92, 0x00,
            0xC0, 0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_AtmSupportedVcRatesGuid                                                             \
    {0x791AD19E, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmSupportedVcRates_GUID, 0x791AD19E, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_AtmTransmitCellsOkGuid                                                              \
    {0x0A21480B, 0xE35F, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_AtmTransmitCellsOk_GUID, 0x0A21480B, 0xE35F, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_CoDriverVersionGuid                                                                 \
    {0x791AD198, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoDriverVersion_GUID, 0x791AD198, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_CoHardwareStatusGuid                                                                \
    {0x791AD192, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoHardwareStatus_GUID, 0x791AD192, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_CoLinkSpeedGuid                                                                     \
    {0x791AD195, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoLinkSpeed_GUID, 0x791AD195, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3,
            0x35, 0x8C);
#define MSNdis_CoMacOptionsGuid                                                                    \
    {0x791AD19A, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoMacOptions_GUID, 0x791AD19A, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_CoMediaConnectStatusGuid                                                            \
    {0x791AD19B, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoMediaConnectStatus_GUID, 0x791AD19B, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_CoMediaInUseGuid                                                                    \
    {0x791AD194, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoMediaInUse_GUID, 0x791AD194, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_CoMediaSupportedGuid                                                                \
    {0x791AD193, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoMediaSupported_GUID, 0x791AD193, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_CoMinimumLinkSpeedGuid                                                              \
    {0x791AD19D, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoMinimumLinkSpeed_GUID, 0x791AD19D, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_CoReceivePduErrorsGuid                                                              \
    {0x0A214808, 0xE35F, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoReceivePduErrors_GUID, 0x0A214808, 0xE35F, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_CoReceivePdusNoBufferGuid                                                           \
    {0x0A214809, 0xE35F, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoReceivePdusNoBuffer_GUID, 0x0A214809, 0xE35F, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_CoReceivePdusOkGuid                                                                 \
    {0x0A214806, 0xE35F, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoReceivePdusOk_GUID, 0x0A214806, 0xE35F, 0x11D0, 0x96, 0x92, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);
#define MSNdis_CoTransmitPduErrorsGuid                                                             \
    {0x0A214807, 0xE35F, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoTransmitPduErrors_GUID, 0x0A214807, 0xE35F, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_CoTransmitPdusOkGuid                                                                \
    {0x0A214805, 0xE35F, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoTransmitPdusOk_GUID, 0x0A214805, 0xE35F, 0x11D0, 0x96, 0x92, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);

#define MSNdis_CoVendorDescriptionGuid                                                             \
    {0x791AD197, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoVendorDescription_GUID, 0x791AD197, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_CoVendorDriverVersionGuid                                                           \
    {0x791AD19C, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoVendorDriverVersion_GUID, 0x791AD19C, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0,
            0x4F, 0xC3, 0x35, 0x8C);
#define MSNdis_CoVendorIdGuid                                                                      \
    {0x791AD196, 0xE35C, 0x11D0, {0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_CoVendorId_GUID, 0x791AD196, 0xE35C, 0x11D0, 0x96, 0x92, 0x00, 0xC0, 0x4F, 0xC3,
            0x35, 0x8C);

#define MSNdis_NdisEnumerateVcGuid                                                                 \
    {0x981F2D82, 0xB1F3, 0x11D0, {0x8D, 0xD7, 0x00, 0xC0, 0x4F, 0xC3, 0x35, 0x8C}}
DEFINE_GUID(MSNdis_NdisEnumerateVc_GUID, 0x981F2D82, 0xB1F3, 0x11D0, 0x8D, 0xD7, 0x00, 0xC0, 0x4F,
            0xC3, 0x35, 0x8C);

EXTERN_C_START

typedef struct _MSNdis_AtmHardwareCurrentAddress MSNdis_AtmHardwareCurrentAddress,
    *PMSNdis_AtmHardwareCurrentAddress;
struct _MSNdis_AtmHardwareCurrentAddress {
    MSNdis_NetworkAddress NdisAtmHardwareCurrentAddress;
};

typedef struct _MSNdis_AtmMaxAal0PacketSize MSNdis_AtmMaxAal0PacketSize,
    *PMSNdis_AtmMaxAal0PacketSize;
struct _MSNdis_AtmMaxAal0PacketSize {
    ULONG NdisAtmMaxAal0PacketSize;
};

typedef struct _MSNdis_AtmMaxAal1PacketSize MSNdis_AtmMaxAal1PacketSize,
    *PMSNdis_AtmMaxAal1PacketSize;
struct _MSNdis_AtmMaxAal1PacketSize {
    ULONG NdisAtmMaxAal1PacketSize;
};

typedef struct _MSNdis_AtmMaxAal34PacketSize MSNdis_AtmMaxAal34PacketSize,
    *PMSNdis_AtmMaxAal34PacketSize;
struct _MSNdis_AtmMaxAal34PacketSize {
    ULONG NdisAtmMaxAal34PacketSize;
};

typedef struct _MSNdis_AtmMaxAal5PacketSize MSNdis_AtmMaxAal5PacketSize,
    *PMSNdis_AtmMaxAal5PacketSize;
struct _MSNdis_AtmMaxAal5PacketSize {
    ULONG NdisAtmMaxAal5PacketSize;
};

typedef struct _MSNdis_AtmMaxActiveVciBits MSNdis_AtmMaxActiveVciBits, *PMSNdis_AtmMaxActiveVciBits;
struct _MSNdis_AtmMaxActiveVciBits {
    ULONG NdisAtmMaxActiveVciBits;
};

typedef struct _MSNdis_AtmMaxActiveVcs MSNdis_AtmMaxActiveVcs, *PMSNdis_AtmMaxActiveVcs;
struct _MSNdis_AtmMaxActiveVcs {
    ULONG NdisAtmMaxActiveVcs;
};

typedef struct _MSNdis_AtmMaxActiveVpiBits MSNdis_AtmMaxActiveVpiBits, *PMSNdis_AtmMaxActiveVpiBits;
struct _MSNdis_AtmMaxActiveVpiBits {
    ULONG NdisAtmMaxActiveVpiBits;
};

typedef struct _MSNdis_AtmReceiveCellsDropped MSNdis_AtmReceiveCellsDropped,
    *PMSNdis_AtmReceiveCellsDropped;
struct _MSNdis_AtmReceiveCellsDropped {
    ULONGLONG NdisAtmReceiveCellsDropped;
};

typedef struct _MSNdis_AtmReceiveCellsOk MSNdis_AtmReceiveCellsOk, *PMSNdis_AtmReceiveCellsOk;
struct _MSNdis_AtmReceiveCellsOk {
    ULONGLONG NdisAtmReceiveCellsOk;
};

typedef struct _MSNdis_AtmSupportedAalTypes MSNdis_AtmSupportedAalTypes,
    *PMSNdis_AtmSupportedAalTypes;
struct _MSNdis_AtmSupportedAalTypes {
    ULONG NdisAtmSupportedAalTypes;
};

typedef struct _MSNdis_AtmSupportedServiceCategory MSNdis_AtmSupportedServiceCategory,
    *PMSNdis_AtmSupportedServiceCategory;
struct _MSNdis_AtmSupportedServiceCategory {
    ULONG NdisAtmSupportedServiceCategory;
};

typedef struct _MSNdis_AtmSupportedVcRates MSNdis_AtmSupportedVcRates, *PMSNdis_AtmSupportedVcRates;
struct _MSNdis_AtmSupportedVcRates {
    ULONG MinCellRate;
    ULONG MaxCellRate;
};

typedef struct _MSNdis_AtmTransmitCellsOk MSNdis_AtmTransmitCellsOk, *PMSNdis_AtmTransmitCellsOk;
struct _MSNdis_AtmTransmitCellsOk {
    ULONGLONG NdisAtmTransmitCellsOk;
};

typedef struct _MSNdis_CoDriverVersion MSNdis_CoDriverVersion, *PMSNdis_CoDriverVersion;
struct _MSNdis_CoDriverVersion {
    USHORT NdisCoDriverVersion;
};

typedef struct _MSNdis_CoHardwareStatus MSNdis_CoHardwareStatus, *PMSNdis_CoHardwareStatus;
struct _MSNdis_CoHardwareStatus {
    ULONG NdisCoHardwareStatus;
};

typedef struct _MSNdis_CoLinkSpeed MSNdis_CoLinkSpeed, *PMSNdis_CoLinkSpeed;
struct _MSNdis_CoLinkSpeed {
    MSNdis_NetworkLinkSpeed NdisCoLinkSpeed;
};

typedef struct _MSNdis_CoMacOptions MSNdis_CoMacOptions, *PMSNdis_CoMacOptions;
struct _MSNdis_CoMacOptions {
    ULONG NdisCoMacOptions;
};

typedef struct _MSNdis_CoMediaConnectStatus MSNdis_CoMediaConnectStatus,
    *PMSNdis_CoMediaConnectStatus;
struct _MSNdis_CoMediaConnectStatus {
    ULONG NdisCoMediaConnectStatus;
};

typedef struct _MSNdis_CoMediaInUse MSNdis_CoMediaInUse, *PMSNdis_CoMediaInUse;
struct _MSNdis_CoMediaInUse {
    ULONG NumberElements;
    ULONG NdisCoMediaInUse[1];
};

typedef struct _MSNdis_CoMediaSupported MSNdis_CoMediaSupported, *PMSNdis_CoMediaSupported;
struct _MSNdis_CoMediaSupported {
    ULONG NumberElements;
    ULONG NdisCoMediaSupported[1];
};

typedef struct _MSNdis_CoMinimumLinkSpeed MSNdis_CoMinimumLinkSpeed, *PMSNdis_CoMinimumLinkSpeed;
struct _MSNdis_CoMinimumLinkSpeed {
    MSNdis_NetworkLinkSpeed NdisCoMinimumLinkSpeed;
};

typedef struct _MSNdis_CoReceivePduErrors MSNdis_CoReceivePduErrors, *PMSNdis_CoReceivePduErrors;
struct _MSNdis_CoReceivePduErrors {
    ULONG NdisCoReceivePduErrors;
};

typedef struct _MSNdis_CoReceivePdusNoBuffer MSNdis_CoReceivePdusNoBuffer,
    *PMSNdis_CoReceivePdusNoBuffer;
struct _MSNdis_CoReceivePdusNoBuffer {
    ULONG NdisCoReceivePdusNoBuffer;
};

typedef struct _MSNdis_CoReceivePdusOk MSNdis_CoReceivePdusOk, *PMSNdis_CoReceivePdusOk;
struct _MSNdis_CoReceivePdusOk {
    ULONGLONG NdisCoReceivePdusOk;
};

typedef struct _MSNdis_CoTransmitPduErrors MSNdis_CoTransmitPduErrors, *PMSNdis_CoTransmitPduErrors;
struct _MSNdis_CoTransmitPduErrors {
    ULONG NdisCoTransmitPduErrors;
};

typedef struct _MSNdis_CoTransmitPdusOk MSNdis_CoTransmitPdusOk, *PMSNdis_CoTransmitPdusOk;
struct _MSNdis_CoTransmitPdusOk {
    ULONGLONG NdisCoTransmitPdusOk;
};

typedef struct _MSNdis_CoVendorDescription MSNdis_CoVendorDescription, *PMSNdis_CoVendorDescription;
struct _MSNdis_CoVendorDescription {
    CHAR VariableData[1];
};

typedef struct _MSNdis_CoVendorDriverVersion MSNdis_CoVendorDriverVersion,
    *PMSNdis_CoVendorDriverVersion;
struct _MSNdis_CoVendorDriverVersion {
    ULONG NdisCoVendorDriverVersion;
};

typedef struct _MSNdis_CoVendorId MSNdis_CoVendorId, *PMSNdis_CoVendorId;
struct _MSNdis_CoVendorId {
    ULONG NdisCoVendorID;
};

EXTERN_C_END

#endif

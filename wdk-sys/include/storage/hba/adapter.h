/*
 * What a Fibre Channel adapter says about itself and its ports through WMI: attributes, statistics
 * and events. The classes are those of the HBA API that management programs use.
 */
#ifndef CWDK_STORAGE_HBA_ADAPTER_H
#define CWDK_STORAGE_HBA_ADAPTER_H

#include "nt/basic.h"
#include "guiddef.h"

EXTERN_C_START

#define GetDiscoveredPortAttributes 1

#define GetDiscoveredPortAttributes_IN_PortIndex_ID 1
#define GetDiscoveredPortAttributes_IN_DiscoveredPortIndex_ID 2
#define GetDiscoveredPortAttributes_IN_DiscoveredPortIndex_SIZE 4ULL
#define GetDiscoveredPortAttributes_IN_PortIndex_SIZE 4ULL
#define GetDiscoveredPortAttributes_IN_SIZE 8ULL
typedef struct _GetDiscoveredPortAttributes_IN GetDiscoveredPortAttributes_IN,
    *PGetDiscoveredPortAttributes_IN;
struct _GetDiscoveredPortAttributes_IN {
    ULONG PortIndex;
    ULONG DiscoveredPortIndex;
};

#define MSFC_HBAPortAttributesResultsGuid                                                          \
    {0xA76BD4E3, 0x9961, 0x4D9B, {0xB6, 0xBE, 0x86, 0xE6, 0x98, 0x26, 0x0F, 0x68}}
DEFINE_GUID(MSFC_HBAPortAttributesResults_GUID, 0xA76BD4E3, 0x9961, 0x4D9B, 0xB6, 0xBE, 0x86, 0xE6,
            0x98, 0x26, 0x0F, 0x68);
#define MSFC_HBAPortAttributesResults_NodeWWN_ID 1
#define MSFC_HBAPortAttributesResults_PortWWN_ID 2
#define MSFC_HBAPortAttributesResults_PortFcId_ID 3
#define MSFC_HBAPortAttributesResults_PortType_ID 4
#define MSFC_HBAPortAttributesResults_PortState_ID 5
#define MSFC_HBAPortAttributesResults_PortSupportedClassofService_ID 6
#define MSFC_HBAPortAttributesResults_PortSupportedFc4Types_ID 7
#define MSFC_HBAPortAttributesResults_PortActiveFc4Types_ID 8
#define MSFC_HBAPortAttributesResults_PortSupportedSpeed_ID 9
#define MSFC_HBAPortAttributesResults_PortSpeed_ID 10
#define MSFC_HBAPortAttributesResults_PortMaxFrameSize_ID 11
#define MSFC_HBAPortAttributesResults_FabricName_ID 12
#define MSFC_HBAPortAttributesResults_NumberofDiscoveredPorts_ID 13
#define MSFC_HBAPortAttributesResults_NumberofDiscoveredPorts_SIZE 4ULL
#define MSFC_HBAPortAttributesResults_PortFcId_SIZE 4ULL
#define MSFC_HBAPortAttributesResults_PortMaxFrameSize_SIZE 4ULL
#define MSFC_HBAPortAttributesResults_PortSpeed_SIZE 4ULL
#define MSFC_HBAPortAttributesResults_PortState_SIZE 4ULL
#define MSFC_HBAPortAttributesResults_PortSupportedClassofService_SIZE 4ULL
#define MSFC_HBAPortAttributesResults_PortSupportedSpeed_SIZE 4ULL
#define MSFC_HBAPortAttributesResults_PortType_SIZE 4ULL
#define MSFC_HBAPortAttributesResults_FabricName_SIZE 8ULL
#define MSFC_HBAPortAttributesResults_NodeWWN_SIZE 8ULL
#define MSFC_HBAPortAttributesResults_PortWWN_SIZE 8ULL
#define MSFC_HBAPortAttributesResults_PortActiveFc4Types_SIZE 0x20ULL
#define MSFC_HBAPortAttributesResults_PortSupportedFc4Types_SIZE 0x20ULL
#define MSFC_HBAPortAttributesResults_SIZE 120ULL
typedef struct _MSFC_HBAPortAttributesResults MSFC_HBAPortAttributesResults,
    *PMSFC_HBAPortAttributesResults;
struct _MSFC_HBAPortAttributesResults {
    UCHAR NodeWWN[8];
    UCHAR PortWWN[8];
    ULONG PortFcId;
    ULONG PortType;
    ULONG PortState;
    ULONG PortSupportedClassofService;
    UCHAR PortSupportedFc4Types[32];
    UCHAR PortActiveFc4Types[32];
    ULONG PortSupportedSpeed;
    ULONG PortSpeed;
    ULONG PortMaxFrameSize;
    UCHAR FabricName[8];
    ULONG NumberofDiscoveredPorts;
};

#define GetDiscoveredPortAttributes_OUT_HBAStatus_ID 3
#define GetDiscoveredPortAttributes_OUT_PortAttributes_ID 4
#define GetDiscoveredPortAttributes_OUT_HBAStatus_SIZE 4ULL
#define GetDiscoveredPortAttributes_OUT_PortAttributes_SIZE 120ULL
#define GetDiscoveredPortAttributes_OUT_SIZE 124ULL
typedef struct _GetDiscoveredPortAttributes_OUT GetDiscoveredPortAttributes_OUT,
    *PGetDiscoveredPortAttributes_OUT;
struct _GetDiscoveredPortAttributes_OUT {
    ULONG HBAStatus;
    MSFC_HBAPortAttributesResults PortAttributes;
};

#define MSFC_EventBufferGuid                                                                       \
    {0x623F4588, 0xCF01, 0x4F0E, {0xB1, 0x97, 0xAB, 0xBE, 0xE5, 0xE0, 0xCF, 0xF3}}
DEFINE_GUID(MSFC_EventBuffer_GUID, 0x623F4588, 0xCF01, 0x4F0E, 0xB1, 0x97, 0xAB, 0xBE, 0xE5, 0xE0,
            0xCF, 0xF3);
#define MSFC_EventBuffer_EventType_ID 1
#define MSFC_EventBuffer_EventInfo_ID 2
#define MSFC_EventBuffer_EventType_SIZE 4ULL
#define MSFC_EventBuffer_EventInfo_SIZE 0x10ULL
#define MSFC_EventBuffer_SIZE 0x14ULL
typedef struct _MSFC_EventBuffer MSFC_EventBuffer, *PMSFC_EventBuffer;
struct _MSFC_EventBuffer {
    ULONG EventType;
    ULONG EventInfo[4];
};

#define GetEventBuffer 0x12

#define GetEventBuffer_OUT_HBAStatus_ID 1
#define GetEventBuffer_OUT_EventCount_ID 2
#define GetEventBuffer_OUT_Events_ID 3
#define GetEventBuffer_OUT_EventCount_SIZE 4ULL
#define GetEventBuffer_OUT_HBAStatus_SIZE 4ULL
typedef struct _GetEventBuffer_OUT GetEventBuffer_OUT, *PGetEventBuffer_OUT;
struct _GetEventBuffer_OUT {
    ULONG HBAStatus;
    ULONG EventCount;
    MSFC_EventBuffer Events[1];
};

#define HBAFC3MgmtInfoGuid                                                                         \
    {0x5966A24F, 0x6AA5, 0x418E, {0xB7, 0x5C, 0x2F, 0x21, 0x4D, 0xFB, 0x4B, 0x18}}
DEFINE_GUID(HBAFC3MgmtInfo_GUID, 0x5966A24F, 0x6AA5, 0x418E, 0xB7, 0x5C, 0x2F, 0x21, 0x4D, 0xFB,
            0x4B, 0x18);
#define HBAFC3MgmtInfo_IPAddress_ID 8
#define HBAFC3MgmtInfo_IPVersion_ID 6
#define HBAFC3MgmtInfo_NumberOfAttachedNodes_ID 5
#define HBAFC3MgmtInfo_PortId_ID 4
#define HBAFC3MgmtInfo_TopologyDiscoveryFlags_ID 10
#define HBAFC3MgmtInfo_UDPPort_ID 7
#define HBAFC3MgmtInfo_UniqueAdapterId_ID 1
#define HBAFC3MgmtInfo_reserved_ID 9
#define HBAFC3MgmtInfo_reserved1_ID 11
#define HBAFC3MgmtInfo_unittype_ID 3
#define HBAFC3MgmtInfo_wwn_ID 2
#define HBAFC3MgmtInfo_SIZE 0x38ULL
#define HBAFC3MgmtInfo_IPAddress_SIZE 0x10ULL
#define HBAFC3MgmtInfo_IPVersion_SIZE 2ULL
#define HBAFC3MgmtInfo_NumberOfAttachedNodes_SIZE 4ULL
#define HBAFC3MgmtInfo_PortId_SIZE 4ULL
#define HBAFC3MgmtInfo_TopologyDiscoveryFlags_SIZE 2ULL
#define HBAFC3MgmtInfo_UDPPort_SIZE 2ULL
#define HBAFC3MgmtInfo_UniqueAdapterId_SIZE 8ULL
#define HBAFC3MgmtInfo_reserved_SIZE 2ULL
#define HBAFC3MgmtInfo_reserved1_SIZE 4ULL
#define HBAFC3MgmtInfo_unittype_SIZE 4ULL
#define HBAFC3MgmtInfo_wwn_SIZE 8ULL
typedef struct _HBAFC3MgmtInfo HBAFC3MgmtInfo, *PHBAFC3MgmtInfo;
struct _HBAFC3MgmtInfo {
    ULONGLONG UniqueAdapterId;
    UCHAR wwn[8];
    ULONG unittype;
    ULONG PortId;
    ULONG NumberOfAttachedNodes;
    USHORT IPVersion;
    USHORT UDPPort;
    UCHAR IPAddress[16];
    USHORT reserved;
    USHORT TopologyDiscoveryFlags;
    ULONG reserved1;
};

#define GetFC3MgmtInfo 7

#define GetFC3MgmtInfo_OUT_HBAStatus_ID 1
#define GetFC3MgmtInfo_OUT_MgmtInfo_ID 2
#define GetFC3MgmtInfo_OUT_HBAStatus_SIZE 4ULL
#define GetFC3MgmtInfo_OUT_MgmtInfo_SIZE 0x38ULL
#define GetFC3MgmtInfo_OUT_SIZE 0x40ULL
typedef struct _GetFC3MgmtInfo_OUT GetFC3MgmtInfo_OUT, *PGetFC3MgmtInfo_OUT;
struct _GetFC3MgmtInfo_OUT {
    ULONG HBAStatus;
    HBAFC3MgmtInfo MgmtInfo;
};

#define GetFC4Statistics 13

#define GetFC4Statistics_IN_PortWWN_ID 1
#define GetFC4Statistics_IN_FC4Type_ID 2
#define GetFC4Statistics_IN_FC4Type_SIZE 1ULL
#define GetFC4Statistics_IN_PortWWN_SIZE 8ULL
#define GetFC4Statistics_IN_SIZE 9ULL
typedef struct _GetFC4Statistics_IN GetFC4Statistics_IN, *PGetFC4Statistics_IN;
struct _GetFC4Statistics_IN {
    UCHAR PortWWN[8];
    UCHAR FC4Type;
};

#define MSFC_FC4STATISTICSGuid                                                                     \
    {0xCA8E7FE6, 0xB85E, 0x497F, {0x88, 0x58, 0x9B, 0x5D, 0x93, 0xA6, 0x6F, 0xE1}}
DEFINE_GUID(MSFC_FC4STATISTICS_GUID, 0xCA8E7FE6, 0xB85E, 0x497F, 0x88, 0x58, 0x9B, 0x5D, 0x93, 0xA6,
            0x6F, 0xE1);
#define MSFC_FC4STATISTICS_InputRequests_ID 1
#define MSFC_FC4STATISTICS_OutputRequests_ID 2
#define MSFC_FC4STATISTICS_ControlRequests_ID 3
#define MSFC_FC4STATISTICS_InputMegabytes_ID 4
#define MSFC_FC4STATISTICS_OutputMegabytes_ID 5
#define MSFC_FC4STATISTICS_ControlRequests_SIZE 8ULL
#define MSFC_FC4STATISTICS_InputMegabytes_SIZE 8ULL
#define MSFC_FC4STATISTICS_InputRequests_SIZE 8ULL
#define MSFC_FC4STATISTICS_OutputMegabytes_SIZE 8ULL
#define MSFC_FC4STATISTICS_OutputRequests_SIZE 8ULL
#define MSFC_FC4STATISTICS_SIZE 0x28ULL
typedef struct _MSFC_FC4STATISTICS MSFC_FC4STATISTICS, *PMSFC_FC4STATISTICS;
struct _MSFC_FC4STATISTICS {
    ULONGLONG InputRequests;
    ULONGLONG OutputRequests;
    ULONGLONG ControlRequests;
    ULONGLONG InputMegabytes;
    ULONGLONG OutputMegabytes;
};

#define GetFC4Statistics_OUT_HBAStatus_ID 3
#define GetFC4Statistics_OUT_FC4Statistics_ID 4
#define GetFC4Statistics_OUT_HBAStatus_SIZE 4ULL
#define GetFC4Statistics_OUT_FC4Statistics_SIZE 0x28ULL
#define GetFC4Statistics_OUT_SIZE 0x30ULL
typedef struct _GetFC4Statistics_OUT GetFC4Statistics_OUT, *PGetFC4Statistics_OUT;
struct _GetFC4Statistics_OUT {
    ULONG HBAStatus;
    MSFC_FC4STATISTICS FC4Statistics;
};

#define HBAScsiIDGuid {0xA76F5058, 0xB1F0, 0x4622, {0x9E, 0x88, 0x5C, 0xC4, 0x1E, 0x34, 0x45, 0x4A}}
DEFINE_GUID(HBAScsiID_GUID, 0xA76F5058, 0xB1F0, 0x4622, 0x9E, 0x88, 0x5C, 0xC4, 0x1E, 0x34, 0x45,
            0x4A);
#define HBAScsiID_OSDeviceName_ID 4
#define HBAScsiID_ScsiBusNumber_ID 1
#define HBAScsiID_ScsiOSLun_ID 3
#define HBAScsiID_ScsiTargetNumber_ID 2
#define HBAScsiID_SIZE 526ULL
#define HBAScsiID_OSDeviceName_SIZE 0x202ULL
#define HBAScsiID_ScsiBusNumber_SIZE 4ULL
#define HBAScsiID_ScsiOSLun_SIZE 4ULL
#define HBAScsiID_ScsiTargetNumber_SIZE 4ULL
typedef struct _HBAScsiID HBAScsiID, *PHBAScsiID;
struct _HBAScsiID {
    ULONG ScsiBusNumber;
    ULONG ScsiTargetNumber;
    ULONG ScsiOSLun;
    USHORT OSDeviceName[257];
};

#define GetFCPStatistics 14

#define GetFCPStatistics_IN_ScsiId_ID 1
#define GetFCPStatistics_IN_SIZE 0x210ULL
#define GetFCPStatistics_IN_ScsiId_SIZE 0x210ULL
typedef struct _GetFCPStatistics_IN GetFCPStatistics_IN, *PGetFCPStatistics_IN;
struct _GetFCPStatistics_IN {
    HBAScsiID ScsiId;
};

#define GetFCPStatistics_OUT_HBAStatus_ID 2
#define GetFCPStatistics_OUT_FC4Statistics_ID 3
#define GetFCPStatistics_OUT_HBAStatus_SIZE 4ULL
#define GetFCPStatistics_OUT_FC4Statistics_SIZE 0x28ULL
#define GetFCPStatistics_OUT_SIZE 0x30ULL
typedef struct _GetFCPStatistics_OUT GetFCPStatistics_OUT, *PGetFCPStatistics_OUT;
struct _GetFCPStatistics_OUT {
    ULONG HBAStatus;
    MSFC_FC4STATISTICS FC4Statistics;
};

#define GetPortAttributesByWWN 2

#define GetPortAttributesByWWN_IN_wwn_ID 1
#define GetPortAttributesByWWN_IN_SIZE 8ULL
#define GetPortAttributesByWWN_IN_wwn_SIZE 8ULL
typedef struct _GetPortAttributesByWWN_IN GetPortAttributesByWWN_IN, *PGetPortAttributesByWWN_IN;
struct _GetPortAttributesByWWN_IN {
    UCHAR wwn[8];
};

#define GetPortAttributesByWWN_OUT_HBAStatus_ID 2
#define GetPortAttributesByWWN_OUT_PortAttributes_ID 3
#define GetPortAttributesByWWN_OUT_HBAStatus_SIZE 4ULL
#define GetPortAttributesByWWN_OUT_PortAttributes_SIZE 120ULL
#define GetPortAttributesByWWN_OUT_SIZE 124ULL
typedef struct _GetPortAttributesByWWN_OUT GetPortAttributesByWWN_OUT, *PGetPortAttributesByWWN_OUT;
struct _GetPortAttributesByWWN_OUT {
    ULONG HBAStatus;
    MSFC_HBAPortAttributesResults PortAttributes;
};

#define MSFC_AdapterEventGuid                                                                      \
    {0xE9E47403, 0xD1D7, 0x43F8, {0x8E, 0xE3, 0x53, 0xCD, 0xBF, 0xFF, 0x56, 0x46}}
DEFINE_GUID(MSFC_AdapterEvent_GUID, 0xE9E47403, 0xD1D7, 0x43F8, 0x8E, 0xE3, 0x53, 0xCD, 0xBF, 0xFF,
            0x56, 0x46);
#define MSFC_AdapterEvent_EventType_ID 1
#define MSFC_AdapterEvent_PortWWN_ID 2
#define MSFC_AdapterEvent_EventType_SIZE 4ULL
#define MSFC_AdapterEvent_PortWWN_SIZE 8ULL
#define MSFC_AdapterEvent_SIZE 12ULL
typedef struct _MSFC_AdapterEvent MSFC_AdapterEvent, *PMSFC_AdapterEvent;
struct _MSFC_AdapterEvent {
    ULONG EventType;
    UCHAR PortWWN[8];
};

#define MSFC_FCAdapterHBAAttributesGuid                                                            \
    {0xF8F3EA26, 0xAB2C, 0x4593, {0x8B, 0x84, 0xC5, 0x64, 0x28, 0xE6, 0xBE, 0xDB}}
DEFINE_GUID(MSFC_FCAdapterHBAAttributes_GUID, 0xF8F3EA26, 0xAB2C, 0x4593, 0x8B, 0x84, 0xC5, 0x64,
            0x28, 0xE6, 0xBE, 0xDB);
#define MSFC_FCAdapterHBAAttributes_UniqueAdapterId_ID 1
#define MSFC_FCAdapterHBAAttributes_HBAStatus_ID 2
#define MSFC_FCAdapterHBAAttributes_NodeWWN_ID 3
#define MSFC_FCAdapterHBAAttributes_VendorSpecificID_ID 4
#define MSFC_FCAdapterHBAAttributes_NumberOfPorts_ID 5
#define MSFC_FCAdapterHBAAttributes_Manufacturer_ID 6
#define MSFC_FCAdapterHBAAttributes_SerialNumber_ID 7
#define MSFC_FCAdapterHBAAttributes_Model_ID 8
#define MSFC_FCAdapterHBAAttributes_ModelDescription_ID 9
#define MSFC_FCAdapterHBAAttributes_NodeSymbolicName_ID 10
#define MSFC_FCAdapterHBAAttributes_HardwareVersion_ID 11
#define MSFC_FCAdapterHBAAttributes_DriverVersion_ID 12
#define MSFC_FCAdapterHBAAttributes_OptionROMVersion_ID 13
#define MSFC_FCAdapterHBAAttributes_FirmwareVersion_ID 14
#define MSFC_FCAdapterHBAAttributes_DriverName_ID 15
#define MSFC_FCAdapterHBAAttributes_MfgDomain_ID 0x10
#define MSFC_FCAdapterHBAAttributes_HBAStatus_SIZE 4ULL
#define MSFC_FCAdapterHBAAttributes_NumberOfPorts_SIZE 4ULL
#define MSFC_FCAdapterHBAAttributes_VendorSpecificID_SIZE 4ULL
#define MSFC_FCAdapterHBAAttributes_NodeWWN_SIZE 8ULL
#define MSFC_FCAdapterHBAAttributes_UniqueAdapterId_SIZE 8ULL
typedef struct _MSFC_FCAdapterHBAAttributes MSFC_FCAdapterHBAAttributes,
    *PMSFC_FCAdapterHBAAttributes;
struct _MSFC_FCAdapterHBAAttributes {
    ULONGLONG UniqueAdapterId;
    ULONG HBAStatus;
    UCHAR NodeWWN[8];
    ULONG VendorSpecificID;
    ULONG NumberOfPorts;
    WCHAR Manufacturer[65];
    WCHAR SerialNumber[65];
    WCHAR Model[257];
    WCHAR ModelDescription[257];
    WCHAR NodeSymbolicName[257];
    WCHAR HardwareVersion[257];
    WCHAR DriverVersion[257];
    WCHAR OptionROMVersion[257];
    WCHAR FirmwareVersion[257];
    WCHAR DriverName[257];
    WCHAR MfgDomain[257];
};

#define MSFC_FibrePortHBAAttributesGuid                                                            \
    {0x61B397FD, 0xF5AE, 0x4950, {0x97, 0x58, 0x0E, 0xE5, 0x98, 0xE3, 0xC6, 0xE6}}
DEFINE_GUID(MSFC_FibrePortHBAAttributes_GUID, 0x61B397FD, 0xF5AE, 0x4950, 0x97, 0x58, 0x0E, 0xE5,
            0x98, 0xE3, 0xC6, 0xE6);
#define MSFC_FibrePortHBAAttributes_UniquePortId_ID 1
#define MSFC_FibrePortHBAAttributes_HBAStatus_ID 2
#define MSFC_FibrePortHBAAttributes_Attributes_ID 3
#define MSFC_FibrePortHBAAttributes_HBAStatus_SIZE 4ULL
#define MSFC_FibrePortHBAAttributes_UniquePortId_SIZE 8ULL
#define MSFC_FibrePortHBAAttributes_Attributes_SIZE 120ULL
#define MSFC_FibrePortHBAAttributes_SIZE 0x84ULL
typedef struct _MSFC_FibrePortHBAAttributes MSFC_FibrePortHBAAttributes,
    *PMSFC_FibrePortHBAAttributes;
struct _MSFC_FibrePortHBAAttributes {
    ULONGLONG UniquePortId;
    ULONG HBAStatus;
    MSFC_HBAPortAttributesResults Attributes;
};

#define MSFC_HBAPortStatisticsGuid                                                                 \
    {0x3CE7904F, 0x459F, 0x480D, {0x9A, 0x3C, 0x01, 0x3E, 0xDE, 0x3B, 0xDD, 0xE8}}
DEFINE_GUID(MSFC_HBAPortStatistics_GUID, 0x3CE7904F, 0x459F, 0x480D, 0x9A, 0x3C, 0x01, 0x3E, 0xDE,
            0x3B, 0xDD, 0xE8);
#define MSFC_HBAPortStatistics_SecondsSinceLastReset_ID 1
#define MSFC_HBAPortStatistics_TxFrames_ID 2
#define MSFC_HBAPortStatistics_TxWords_ID 3
#define MSFC_HBAPortStatistics_RxFrames_ID 4
#define MSFC_HBAPortStatistics_RxWords_ID 5
#define MSFC_HBAPortStatistics_LIPCount_ID 6
#define MSFC_HBAPortStatistics_NOSCount_ID 7
#define MSFC_HBAPortStatistics_ErrorFrames_ID 8
#define MSFC_HBAPortStatistics_DumpedFrames_ID 9
#define MSFC_HBAPortStatistics_LinkFailureCount_ID 10
#define MSFC_HBAPortStatistics_LossOfSyncCount_ID 11
#define MSFC_HBAPortStatistics_LossOfSignalCount_ID 12
#define MSFC_HBAPortStatistics_PrimitiveSeqProtocolErrCount_ID 13
#define MSFC_HBAPortStatistics_InvalidTxWordCount_ID 14
#define MSFC_HBAPortStatistics_InvalidCRCCount_ID 15
#define MSFC_HBAPortStatistics_DumpedFrames_SIZE 8ULL
#define MSFC_HBAPortStatistics_ErrorFrames_SIZE 8ULL
#define MSFC_HBAPortStatistics_InvalidCRCCount_SIZE 8ULL
#define MSFC_HBAPortStatistics_InvalidTxWordCount_SIZE 8ULL
#define MSFC_HBAPortStatistics_LIPCount_SIZE 8ULL
#define MSFC_HBAPortStatistics_LinkFailureCount_SIZE 8ULL
#define MSFC_HBAPortStatistics_LossOfSignalCount_SIZE 8ULL
#define MSFC_HBAPortStatistics_LossOfSyncCount_SIZE 8ULL
#define MSFC_HBAPortStatistics_NOSCount_SIZE 8ULL
#define MSFC_HBAPortStatistics_PrimitiveSeqProtocolErrCount_SIZE 8ULL
#define MSFC_HBAPortStatistics_RxFrames_SIZE 8ULL
#define MSFC_HBAPortStatistics_RxWords_SIZE 8ULL
#define MSFC_HBAPortStatistics_SecondsSinceLastReset_SIZE 8ULL
#define MSFC_HBAPortStatistics_TxFrames_SIZE 8ULL
#define MSFC_HBAPortStatistics_TxWords_SIZE 8ULL
#define MSFC_HBAPortStatistics_SIZE 120ULL
typedef struct _MSFC_HBAPortStatistics MSFC_HBAPortStatistics, *PMSFC_HBAPortStatistics;
struct _MSFC_HBAPortStatistics {
    LONGLONG SecondsSinceLastReset;
    LONGLONG TxFrames;
    LONGLONG TxWords;
    LONGLONG RxFrames;
    LONGLONG RxWords;
    LONGLONG LIPCount;
    LONGLONG NOSCount;
    LONGLONG ErrorFrames;
    LONGLONG DumpedFrames;
    LONGLONG LinkFailureCount;
    LONGLONG LossOfSyncCount;
    LONGLONG LossOfSignalCount;
    LONGLONG PrimitiveSeqProtocolErrCount;
    LONGLONG InvalidTxWordCount;
    LONGLONG InvalidCRCCount;
};

#define MSFC_FibrePortHBAStatisticsGuid                                                            \
    {0x27EFABA4, 0x362A, 0x4F20, {0x92, 0x0B, 0xED, 0x66, 0xE2, 0x80, 0xFC, 0xF5}}
DEFINE_GUID(MSFC_FibrePortHBAStatistics_GUID, 0x27EFABA4, 0x362A, 0x4F20, 0x92, 0x0B, 0xED, 0x66,
            0xE2, 0x80, 0xFC, 0xF5);
#define MSFC_FibrePortHBAStatistics_UniquePortId_ID 1
#define MSFC_FibrePortHBAStatistics_HBAStatus_ID 2
#define MSFC_FibrePortHBAStatistics_Statistics_ID 3
#define MSFC_FibrePortHBAStatistics_HBAStatus_SIZE 4ULL
#define MSFC_FibrePortHBAStatistics_UniquePortId_SIZE 8ULL
#define MSFC_FibrePortHBAStatistics_Statistics_SIZE 120ULL
#define MSFC_FibrePortHBAStatistics_SIZE 0x88ULL
typedef struct _MSFC_FibrePortHBAStatistics MSFC_FibrePortHBAStatistics,
    *PMSFC_FibrePortHBAStatistics;
struct _MSFC_FibrePortHBAStatistics {
    ULONGLONG UniquePortId;
    ULONG HBAStatus;
    MSFC_HBAPortStatistics Statistics;
};

#define MSFC_LinkEventGuid                                                                         \
    {0xC66015EE, 0x014B, 0x498A, {0x94, 0x51, 0x99, 0xFE, 0xAD, 0x0A, 0xB4, 0x51}}
DEFINE_GUID(MSFC_LinkEvent_GUID, 0xC66015EE, 0x014B, 0x498A, 0x94, 0x51, 0x99, 0xFE, 0xAD, 0x0A,
            0xB4, 0x51);
#define MSFC_LinkEvent_EventType_ID 1
#define MSFC_LinkEvent_AdapterWWN_ID 2
#define MSFC_LinkEvent_RLIRBufferSize_ID 3
#define MSFC_LinkEvent_RLIRBuffer_ID 4
#define MSFC_LinkEvent_EventType_SIZE 4ULL
#define MSFC_LinkEvent_RLIRBufferSize_SIZE 4ULL
#define MSFC_LinkEvent_AdapterWWN_SIZE 8ULL
typedef struct _MSFC_LinkEvent MSFC_LinkEvent, *PMSFC_LinkEvent;
struct _MSFC_LinkEvent {
    ULONG EventType;
    UCHAR AdapterWWN[8];
    ULONG RLIRBufferSize;
    UCHAR RLIRBuffer[1];
};

#define MSFC_PortEventGuid                                                                         \
    {0x095FBE97, 0x3876, 0x48EF, {0x8A, 0x04, 0x1C, 0x55, 0x93, 0x5D, 0x0D, 0xF5}}
DEFINE_GUID(MSFC_PortEvent_GUID, 0x095FBE97, 0x3876, 0x48EF, 0x8A, 0x04, 0x1C, 0x55, 0x93, 0x5D,
            0x0D, 0xF5);
#define MSFC_PortEvent_EventType_ID 1
#define MSFC_PortEvent_FabricPortId_ID 2
#define MSFC_PortEvent_PortWWN_ID 3
#define MSFC_PortEvent_EventType_SIZE 4ULL
#define MSFC_PortEvent_FabricPortId_SIZE 4ULL
#define MSFC_PortEvent_PortWWN_SIZE 8ULL
#define MSFC_PortEvent_SIZE 0x10ULL
typedef struct _MSFC_PortEvent MSFC_PortEvent, *PMSFC_PortEvent;
struct _MSFC_PortEvent {
    ULONG EventType;
    ULONG FabricPortId;
    UCHAR PortWWN[8];
};

#define MSFC_TMGuid {0x8CF4C7EB, 0xA286, 0x409D, {0x9E, 0xB9, 0x29, 0xD7, 0xE0, 0xE9, 0xF4, 0xFA}}
DEFINE_GUID(MSFC_TM_GUID, 0x8CF4C7EB, 0xA286, 0x409D, 0x9E, 0xB9, 0x29, 0xD7, 0xE0, 0xE9, 0xF4,
            0xFA);
#define MSFC_TM_tm_sec_ID 1
#define MSFC_TM_tm_min_ID 2
#define MSFC_TM_tm_hour_ID 3
#define MSFC_TM_tm_mday_ID 4
#define MSFC_TM_tm_mon_ID 5
#define MSFC_TM_tm_year_ID 6
#define MSFC_TM_tm_wday_ID 7
#define MSFC_TM_tm_yday_ID 8
#define MSFC_TM_tm_isdst_ID 9
#define MSFC_TM_tm_hour_SIZE 4ULL
#define MSFC_TM_tm_isdst_SIZE 4ULL
#define MSFC_TM_tm_mday_SIZE 4ULL
#define MSFC_TM_tm_min_SIZE 4ULL
#define MSFC_TM_tm_mon_SIZE 4ULL
#define MSFC_TM_tm_sec_SIZE 4ULL
#define MSFC_TM_tm_wday_SIZE 4ULL
#define MSFC_TM_tm_yday_SIZE 4ULL
#define MSFC_TM_tm_year_SIZE 4ULL
#define MSFC_TM_SIZE 0x24ULL
typedef struct _MSFC_TM MSFC_TM, *PMSFC_TM;
struct _MSFC_TM {
    ULONG tm_sec;
    ULONG tm_min;
    ULONG tm_hour;
    ULONG tm_mday;
    ULONG tm_mon;
    ULONG tm_year;
    ULONG tm_wday;
    ULONG tm_yday;
    ULONG tm_isdst;
};

#define MSFC_TargetEventGuid                                                                       \
    {0xCFA6EF26, 0x8675, 0x4E27, {0x9A, 0x0B, 0xB4, 0xA8, 0x60, 0xDD, 0xD0, 0xF3}}
DEFINE_GUID(MSFC_TargetEvent_GUID, 0xCFA6EF26, 0x8675, 0x4E27, 0x9A, 0x0B, 0xB4, 0xA8, 0x60, 0xDD,
            0xD0, 0xF3);
#define MSFC_TargetEvent_EventType_ID 1
#define MSFC_TargetEvent_PortWWN_ID 2
#define MSFC_TargetEvent_DiscoveredPortWWN_ID 3
#define MSFC_TargetEvent_EventType_SIZE 4ULL
#define MSFC_TargetEvent_DiscoveredPortWWN_SIZE 8ULL
#define MSFC_TargetEvent_PortWWN_SIZE 8ULL
#define MSFC_TargetEvent_SIZE 0x14ULL
typedef struct _MSFC_TargetEvent MSFC_TargetEvent, *PMSFC_TargetEvent;
struct _MSFC_TargetEvent {
    ULONG EventType;
    UCHAR PortWWN[8];
    UCHAR DiscoveredPortWWN[8];
};

#define SetFC3MgmtInfo 8

#define SetFC3MgmtInfo_IN_MgmtInfo_ID 1
#define SetFC3MgmtInfo_IN_MgmtInfo_SIZE 0x38ULL
#define SetFC3MgmtInfo_IN_SIZE 0x38ULL
typedef struct _SetFC3MgmtInfo_IN SetFC3MgmtInfo_IN, *PSetFC3MgmtInfo_IN;
struct _SetFC3MgmtInfo_IN {
    HBAFC3MgmtInfo MgmtInfo;
};

#define SetFC3MgmtInfo_OUT_HBAStatus_ID 2
#define SetFC3MgmtInfo_OUT_HBAStatus_SIZE 4ULL
#define SetFC3MgmtInfo_OUT_SIZE 4ULL
typedef struct _SetFC3MgmtInfo_OUT SetFC3MgmtInfo_OUT, *PSetFC3MgmtInfo_OUT;
struct _SetFC3MgmtInfo_OUT {
    ULONG HBAStatus;
};

#define MSFC_EventControlGuid                                                                      \
    {0xA251CCB3, 0x5AB0, 0x411B, {0x87, 0x71, 0x54, 0x30, 0xEF, 0x53, 0xA2, 0x6C}}
DEFINE_GUID(MSFC_EventControl_GUID, 0xA251CCB3, 0x5AB0, 0x411B, 0x87, 0x71, 0x54, 0x30, 0xEF, 0x53,
            0xA2, 0x6C);

#define MSFC_FibrePortHBAMethodsGuid                                                               \
    {0xE693553E, 0xEDF6, 0x4D57, {0xBF, 0x08, 0xEF, 0xCA, 0xAE, 0x1A, 0x2E, 0x1C}}
DEFINE_GUID(MSFC_FibrePortHBAMethods_GUID, 0xE693553E, 0xEDF6, 0x4D57, 0xBF, 0x08, 0xEF, 0xCA, 0xAE,
            0x1A, 0x2E, 0x1C);

#define MSFC_HBAAdapterMethodsGuid                                                                 \
    {0xDF87D4ED, 0x4612, 0x4D12, {0x85, 0xFB, 0x83, 0x57, 0x4E, 0xC3, 0x4B, 0x7C}}
DEFINE_GUID(MSFC_HBAAdapterMethods_GUID, 0xDF87D4ED, 0x4612, 0x4D12, 0x85, 0xFB, 0x83, 0x57, 0x4E,
            0xC3, 0x4B, 0x7C);

#define MSFC_HBAFCPInfoGuid                                                                        \
    {0x7A1FC391, 0x5B23, 0x4C19, {0xB0, 0xEB, 0xB1, 0xAE, 0xF5, 0x90, 0x50, 0xC3}}
DEFINE_GUID(MSFC_HBAFCPInfo_GUID, 0x7A1FC391, 0x5B23, 0x4C19, 0xB0, 0xEB, 0xB1, 0xAE, 0xF5, 0x90,
            0x50, 0xC3);

EXTERN_C_END

#endif

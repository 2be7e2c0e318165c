/*
 * Commands of management programs to ports and targets, sent by the adapter: methods of WMI
 * classes.
 */
#ifndef CWDK_STORAGE_HBA_SEND_H
#define CWDK_STORAGE_HBA_SEND_H

#include "nt/basic.h"
#include "guiddef.h"
#include "storage/hba/binding.h"

EXTERN_C_START

#define ScsiInquiry 15

#define ScsiInquiry_IN_Cdb_ID 1
#define ScsiInquiry_IN_HbaPortWWN_ID 2
#define ScsiInquiry_IN_DiscoveredPortWWN_ID 3
#define ScsiInquiry_IN_FcLun_ID 4
#define ScsiInquiry_IN_Cdb_SIZE 6ULL
#define ScsiInquiry_IN_DiscoveredPortWWN_SIZE 8ULL
#define ScsiInquiry_IN_FcLun_SIZE 8ULL
#define ScsiInquiry_IN_HbaPortWWN_SIZE 8ULL
#define ScsiInquiry_IN_SIZE 0x20ULL
typedef struct _ScsiInquiry_IN ScsiInquiry_IN, *PScsiInquiry_IN;
struct _ScsiInquiry_IN {
    UCHAR Cdb[6];
    UCHAR HbaPortWWN[8];
    UCHAR DiscoveredPortWWN[8];
    ULONGLONG FcLun;
};

#define ScsiInquiry_OUT_HBAStatus_ID 5
#define ScsiInquiry_OUT_ResponseBufferSize_ID 6
#define ScsiInquiry_OUT_SenseBufferSize_ID 7
#define ScsiInquiry_OUT_ScsiStatus_ID 8
#define ScsiInquiry_OUT_ResponseBuffer_ID 9
#define ScsiInquiry_OUT_SenseBuffer_ID 10
#define ScsiInquiry_OUT_ScsiStatus_SIZE 1ULL
#define ScsiInquiry_OUT_HBAStatus_SIZE 4ULL
#define ScsiInquiry_OUT_ResponseBufferSize_SIZE 4ULL
#define ScsiInquiry_OUT_SenseBufferSize_SIZE 4ULL
typedef struct _ScsiInquiry_OUT ScsiInquiry_OUT, *PScsiInquiry_OUT;
struct _ScsiInquiry_OUT {
    ULONG HBAStatus;
    ULONG ResponseBufferSize;
    ULONG SenseBufferSize;
    UCHAR ScsiStatus;
    UCHAR ResponseBuffer[1];
};

#define ScsiReadCapacity 0x10

#define ScsiReadCapacity_IN_Cdb_ID 1
#define ScsiReadCapacity_IN_HbaPortWWN_ID 2
#define ScsiReadCapacity_IN_DiscoveredPortWWN_ID 3
#define ScsiReadCapacity_IN_FcLun_ID 4
#define ScsiReadCapacity_IN_DiscoveredPortWWN_SIZE 8ULL
#define ScsiReadCapacity_IN_FcLun_SIZE 8ULL
#define ScsiReadCapacity_IN_HbaPortWWN_SIZE 8ULL
#define ScsiReadCapacity_IN_Cdb_SIZE 10ULL
#define ScsiReadCapacity_IN_SIZE 0x28ULL
typedef struct _ScsiReadCapacity_IN ScsiReadCapacity_IN, *PScsiReadCapacity_IN;
struct _ScsiReadCapacity_IN {
    UCHAR Cdb[10];
    UCHAR HbaPortWWN[8];
    UCHAR DiscoveredPortWWN[8];
    ULONGLONG FcLun;
};

#define ScsiReadCapacity_OUT_HBAStatus_ID 5
#define ScsiReadCapacity_OUT_ResponseBufferSize_ID 6
#define ScsiReadCapacity_OUT_SenseBufferSize_ID 7
#define ScsiReadCapacity_OUT_ScsiStatus_ID 8
#define ScsiReadCapacity_OUT_ResponseBuffer_ID 9
#define ScsiReadCapacity_OUT_SenseBuffer_ID 10
#define ScsiReadCapacity_OUT_ScsiStatus_SIZE 1ULL
#define ScsiReadCapacity_OUT_HBAStatus_SIZE 4ULL
#define ScsiReadCapacity_OUT_ResponseBufferSize_SIZE 4ULL
#define ScsiReadCapacity_OUT_SenseBufferSize_SIZE 4ULL
typedef struct _ScsiReadCapacity_OUT ScsiReadCapacity_OUT, *PScsiReadCapacity_OUT;
struct _ScsiReadCapacity_OUT {
    ULONG HBAStatus;
    ULONG ResponseBufferSize;
    ULONG SenseBufferSize;
    UCHAR ScsiStatus;
    UCHAR ResponseBuffer[1];
};

#define ScsiReportLuns 0x11

#define ScsiReportLuns_IN_Cdb_ID 1
#define ScsiReportLuns_IN_HbaPortWWN_ID 2
#define ScsiReportLuns_IN_DiscoveredPortWWN_ID 3
#define ScsiReportLuns_IN_DiscoveredPortWWN_SIZE 8ULL
#define ScsiReportLuns_IN_HbaPortWWN_SIZE 8ULL
#define ScsiReportLuns_IN_Cdb_SIZE 12ULL
#define ScsiReportLuns_IN_SIZE 0x1CULL
typedef struct _ScsiReportLuns_IN ScsiReportLuns_IN, *PScsiReportLuns_IN;
struct _ScsiReportLuns_IN {
    UCHAR Cdb[12];
    UCHAR HbaPortWWN[8];
    UCHAR DiscoveredPortWWN[8];
};

#define ScsiReportLuns_OUT_HBAStatus_ID 4
#define ScsiReportLuns_OUT_ResponseBufferSize_ID 5
#define ScsiReportLuns_OUT_SenseBufferSize_ID 6
#define ScsiReportLuns_OUT_ScsiStatus_ID 7
#define ScsiReportLuns_OUT_ResponseBuffer_ID 8
#define ScsiReportLuns_OUT_SenseBuffer_ID 9
#define ScsiReportLuns_OUT_ScsiStatus_SIZE 1ULL
#define ScsiReportLuns_OUT_HBAStatus_SIZE 4ULL
#define ScsiReportLuns_OUT_ResponseBufferSize_SIZE 4ULL
#define ScsiReportLuns_OUT_SenseBufferSize_SIZE 4ULL
typedef struct _ScsiReportLuns_OUT ScsiReportLuns_OUT, *PScsiReportLuns_OUT;
struct _ScsiReportLuns_OUT {
    ULONG HBAStatus;
    ULONG ResponseBufferSize;
    ULONG SenseBufferSize;
    UCHAR ScsiStatus;
    UCHAR ResponseBuffer[1];
};

#define SendCTPassThru 4

#define SendCTPassThru_IN_PortWWN_ID 1
#define SendCTPassThru_IN_RequestBufferCount_ID 2
#define SendCTPassThru_IN_RequestBuffer_ID 3
#define SendCTPassThru_IN_RequestBufferCount_SIZE 4ULL
#define SendCTPassThru_IN_PortWWN_SIZE 8ULL
typedef struct _SendCTPassThru_IN SendCTPassThru_IN, *PSendCTPassThru_IN;
struct _SendCTPassThru_IN {
    UCHAR PortWWN[8];
    ULONG RequestBufferCount;
    UCHAR RequestBuffer[1];
};

#define SendCTPassThru_OUT_HBAStatus_ID 4
#define SendCTPassThru_OUT_TotalResponseBufferCount_ID 5
#define SendCTPassThru_OUT_ActualResponseBufferCount_ID 6
#define SendCTPassThru_OUT_ResponseBuffer_ID 7
#define SendCTPassThru_OUT_ActualResponseBufferCount_SIZE 4ULL
#define SendCTPassThru_OUT_HBAStatus_SIZE 4ULL
#define SendCTPassThru_OUT_TotalResponseBufferCount_SIZE 4ULL
typedef struct _SendCTPassThru_OUT SendCTPassThru_OUT, *PSendCTPassThru_OUT;
struct _SendCTPassThru_OUT {
    ULONG HBAStatus;
    ULONG TotalResponseBufferCount;
    ULONG ActualResponseBufferCount;
    UCHAR ResponseBuffer[1];
};

#define SendLIRR 12

#define SendLIRR_IN_SourceWWN_ID 1
#define SendLIRR_IN_DestWWN_ID 2
#define SendLIRR_IN_Function_ID 3
#define SendLIRR_IN_Type_ID 4
#define SendLIRR_IN_Function_SIZE 1ULL
#define SendLIRR_IN_Type_SIZE 1ULL
#define SendLIRR_IN_DestWWN_SIZE 8ULL
#define SendLIRR_IN_SourceWWN_SIZE 8ULL
#define SendLIRR_IN_SIZE 0x12ULL
typedef struct _SendLIRR_IN SendLIRR_IN, *PSendLIRR_IN;
struct _SendLIRR_IN {
    UCHAR SourceWWN[8];
    UCHAR DestWWN[8];
    UCHAR Function;
    UCHAR Type;
};

#define SendLIRR_OUT_HBAStatus_ID 5
#define SendLIRR_OUT_TotalRspBufferSize_ID 6
#define SendLIRR_OUT_ActualRspBufferSize_ID 7
#define SendLIRR_OUT_RspBuffer_ID 8
#define SendLIRR_OUT_ActualRspBufferSize_SIZE 4ULL
#define SendLIRR_OUT_HBAStatus_SIZE 4ULL
#define SendLIRR_OUT_TotalRspBufferSize_SIZE 4ULL
typedef struct _SendLIRR_OUT SendLIRR_OUT, *PSendLIRR_OUT;
struct _SendLIRR_OUT {
    ULONG HBAStatus;
    ULONG TotalRspBufferSize;
    ULONG ActualRspBufferSize;
    UCHAR RspBuffer[1];
};

#define SendRLS 0x13

#define SendRLS_IN_PortWWN_ID 1
#define SendRLS_IN_DestWWN_ID 2
#define SendRLS_IN_DestWWN_SIZE 8ULL
#define SendRLS_IN_PortWWN_SIZE 8ULL
#define SendRLS_IN_SIZE 0x10ULL
typedef struct _SendRLS_IN SendRLS_IN, *PSendRLS_IN;
struct _SendRLS_IN {
    UCHAR PortWWN[8];
    UCHAR DestWWN[8];
};

#define SendRLS_OUT_HBAStatus_ID 3
#define SendRLS_OUT_TotalRspBufferSize_ID 4
#define SendRLS_OUT_ActualRspBufferSize_ID 5
#define SendRLS_OUT_RspBuffer_ID 6
#define SendRLS_OUT_ActualRspBufferSize_SIZE 4ULL
#define SendRLS_OUT_HBAStatus_SIZE 4ULL
#define SendRLS_OUT_TotalRspBufferSize_SIZE 4ULL
typedef struct _SendRLS_OUT SendRLS_OUT, *PSendRLS_OUT;
struct _SendRLS_OUT {
    ULONG HBAStatus;
    ULONG TotalRspBufferSize;
    ULONG ActualRspBufferSize;
    UCHAR RspBuffer[1];
};

#define SendRNIDV2 6

#define SendRNIDV2_IN_PortWWN_ID 1
#define SendRNIDV2_IN_DestWWN_ID 2
#define SendRNIDV2_IN_DestFCID_ID 3
#define SendRNIDV2_IN_NodeIdDataFormat_ID 4
#define SendRNIDV2_IN_DestFCID_SIZE 4ULL
#define SendRNIDV2_IN_NodeIdDataFormat_SIZE 4ULL
#define SendRNIDV2_IN_DestWWN_SIZE 8ULL
#define SendRNIDV2_IN_PortWWN_SIZE 8ULL
#define SendRNIDV2_IN_SIZE 0x18ULL
typedef struct _SendRNIDV2_IN SendRNIDV2_IN, *PSendRNIDV2_IN;
struct _SendRNIDV2_IN {
    UCHAR PortWWN[8];
    UCHAR DestWWN[8];
    ULONG DestFCID;
    ULONG NodeIdDataFormat;
};

#define SendRNIDV2_OUT_HBAStatus_ID 5
#define SendRNIDV2_OUT_TotalRspBufferSize_ID 6
#define SendRNIDV2_OUT_ActualRspBufferSize_ID 7
#define SendRNIDV2_OUT_RspBuffer_ID 8
#define SendRNIDV2_OUT_ActualRspBufferSize_SIZE 4ULL
#define SendRNIDV2_OUT_HBAStatus_SIZE 4ULL
#define SendRNIDV2_OUT_TotalRspBufferSize_SIZE 4ULL
typedef struct _SendRNIDV2_OUT SendRNIDV2_OUT, *PSendRNIDV2_OUT;
struct _SendRNIDV2_OUT {
    ULONG HBAStatus;
    ULONG TotalRspBufferSize;
    ULONG ActualRspBufferSize;
    UCHAR RspBuffer[1];
};

#define SendRNID 5

#define SendRNID_IN_wwn_ID 1
#define SendRNID_IN_wwntype_ID 2
#define SendRNID_IN_wwntype_SIZE 4ULL
#define SendRNID_IN_wwn_SIZE 8ULL
#define SendRNID_IN_SIZE 12ULL
typedef struct _SendRNID_IN SendRNID_IN, *PSendRNID_IN;
struct _SendRNID_IN {
    UCHAR wwn[8];
    ULONG wwntype;
};

#define SendRNID_OUT_HBAStatus_ID 3
#define SendRNID_OUT_ResponseBufferCount_ID 4
#define SendRNID_OUT_ResponseBuffer_ID 5
#define SendRNID_OUT_HBAStatus_SIZE 4ULL
#define SendRNID_OUT_ResponseBufferCount_SIZE 4ULL
typedef struct _SendRNID_OUT SendRNID_OUT, *PSendRNID_OUT;
struct _SendRNID_OUT {
    ULONG HBAStatus;
    ULONG ResponseBufferCount;
    UCHAR ResponseBuffer[1];
};

#define SendRPL 9

#define SendRPL_IN_PortWWN_ID 1
#define SendRPL_IN_AgentWWN_ID 2
#define SendRPL_IN_agent_domain_ID 3
#define SendRPL_IN_portIndex_ID 4
#define SendRPL_IN_agent_domain_SIZE 4ULL
#define SendRPL_IN_portIndex_SIZE 4ULL
#define SendRPL_IN_AgentWWN_SIZE 8ULL
#define SendRPL_IN_PortWWN_SIZE 8ULL
#define SendRPL_IN_SIZE 0x18ULL
typedef struct _SendRPL_IN SendRPL_IN, *PSendRPL_IN;
struct _SendRPL_IN {
    UCHAR PortWWN[8];
    UCHAR AgentWWN[8];
    ULONG agent_domain;
    ULONG portIndex;
};

#define SendRPL_OUT_HBAStatus_ID 5
#define SendRPL_OUT_TotalRspBufferSize_ID 6
#define SendRPL_OUT_ActualRspBufferSize_ID 7
#define SendRPL_OUT_RspBuffer_ID 8
#define SendRPL_OUT_ActualRspBufferSize_SIZE 4ULL
#define SendRPL_OUT_HBAStatus_SIZE 4ULL
#define SendRPL_OUT_TotalRspBufferSize_SIZE 4ULL
typedef struct _SendRPL_OUT SendRPL_OUT, *PSendRPL_OUT;
struct _SendRPL_OUT {
    ULONG HBAStatus;
    ULONG TotalRspBufferSize;
    ULONG ActualRspBufferSize;
    UCHAR RspBuffer[1];
};

#define SendRPS 10

#define SendRPS_IN_PortWWN_ID 1
#define SendRPS_IN_AgentWWN_ID 2
#define SendRPS_IN_ObjectWWN_ID 3
#define SendRPS_IN_AgentDomain_ID 4
#define SendRPS_IN_ObjectPortNumber_ID 5
#define SendRPS_IN_AgentDomain_SIZE 4ULL
#define SendRPS_IN_ObjectPortNumber_SIZE 4ULL
#define SendRPS_IN_AgentWWN_SIZE 8ULL
#define SendRPS_IN_ObjectWWN_SIZE 8ULL
#define SendRPS_IN_PortWWN_SIZE 8ULL
#define SendRPS_IN_SIZE 0x20ULL
typedef struct _SendRPS_IN SendRPS_IN, *PSendRPS_IN;
struct _SendRPS_IN {
    UCHAR PortWWN[8];
    UCHAR AgentWWN[8];
    UCHAR ObjectWWN[8];
    ULONG AgentDomain;
    ULONG ObjectPortNumber;
};

#define SendRPS_OUT_HBAStatus_ID 6
#define SendRPS_OUT_TotalRspBufferSize_ID 7
#define SendRPS_OUT_ActualRspBufferSize_ID 8
#define SendRPS_OUT_RspBuffer_ID 9
#define SendRPS_OUT_ActualRspBufferSize_SIZE 4ULL
#define SendRPS_OUT_HBAStatus_SIZE 4ULL
#define SendRPS_OUT_TotalRspBufferSize_SIZE 4ULL
typedef struct _SendRPS_OUT SendRPS_OUT, *PSendRPS_OUT;
struct _SendRPS_OUT {
    ULONG HBAStatus;
    ULONG TotalRspBufferSize;
    ULONG ActualRspBufferSize;
    UCHAR RspBuffer[1];
};

#define SendSRL 11

#define SendSRL_IN_PortWWN_ID 1
#define SendSRL_IN_WWN_ID 2
#define SendSRL_IN_Domain_ID 3
#define SendSRL_IN_Domain_SIZE 4ULL
#define SendSRL_IN_PortWWN_SIZE 8ULL
#define SendSRL_IN_WWN_SIZE 8ULL
#define SendSRL_IN_SIZE 0x14ULL
typedef struct _SendSRL_IN SendSRL_IN, *PSendSRL_IN;
struct _SendSRL_IN {
    UCHAR PortWWN[8];
    UCHAR WWN[8];
    ULONG Domain;
};

#define SendSRL_OUT_HBAStatus_ID 4
#define SendSRL_OUT_TotalRspBufferSize_ID 5
#define SendSRL_OUT_ActualRspBufferSize_ID 6
#define SendSRL_OUT_RspBuffer_ID 7
#define SendSRL_OUT_ActualRspBufferSize_SIZE 4ULL
#define SendSRL_OUT_HBAStatus_SIZE 4ULL
#define SendSRL_OUT_TotalRspBufferSize_SIZE 4ULL
typedef struct _SendSRL_OUT SendSRL_OUT, *PSendSRL_OUT;
struct _SendSRL_OUT {
    ULONG HBAStatus;
    ULONG TotalRspBufferSize;
    ULONG ActualRspBufferSize;
    UCHAR RspBuffer[1];
};

#define RefreshInformation 3

#define ResetStatistics 1

#define ScsiInquiry_OUT_ResponseBuffer_SIZE_HINT 0x60

#define ScsiReadCapacity_OUT_ResponseBuffer_SIZE_HINT 0x10

#define ScsiReportLuns_OUT_ResponseBuffer_SIZE_HINT 0x10

#define SendCTPassThru_OUT_ResponseBuffer_SIZE_HINT 0x300

#define SendLIRR_OUT_RspBuffer_SIZE_HINT 8

#define SendRLS_OUT_RspBuffer_SIZE_HINT 0x1C

#define SendRNIDV2_OUT_RspBuffer_SIZE_HINT 0x4C

#define SendRNID_OUT_ResponseBuffer_SIZE_HINT 0x4C

#define SendRPL_OUT_RspBuffer_SIZE_HINT 0x1C

#define SendRPS_OUT_RspBuffer_SIZE_HINT 0x40

#define SendSRL_OUT_RspBuffer_SIZE_HINT 8

EXTERN_C_END

#endif

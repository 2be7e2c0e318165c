/*
 * WMI classes of disks reached by several paths: load balancing and its statistics.
 */
#ifndef CWDK_MPIODISK_H
#define CWDK_MPIODISK_H

#include "wdm.h"

#define ALUA_EXPLICIT_ONLY 2

#define ALUA_IMPLICIT_ONLY 1
#define ALUA_IMPLICIT_AND_EXPLICIT 3

#define ALUA_NOT_SUPPORTED 0

#define ClearAllDevInstancesHealthCounters 1

#define ClearDevInstanceHealthCounters 2

#define ClearDevInstanceHealthCounters_IN_PathID_ID 1
#define ClearDevInstanceHealthCounters_IN_PathID_SIZE 8ULL
#define ClearDevInstanceHealthCounters_IN_SIZE 8ULL

#define DSM_LB_FAILOVER 1
#define DSM_LB_ROUND_ROBIN 2
#define DSM_LB_ROUND_ROBIN_WITH_SUBSET 3
#define DSM_LB_DYN_LEAST_QUEUE_DEPTH 4
#define DSM_LB_WEIGHTED_PATHS 5
#define DSM_LB_LEAST_BLOCKS 6
#define DSM_LB_VENDOR_SPECIFIC 7

#define DSM_Load_Balance_Policy_V2_Version_ID 1
#define DSM_Load_Balance_Policy_Version_ID 1
#define DSM_Load_Balance_Policy_LoadBalancePolicy_ID 2
#define DSM_Load_Balance_Policy_V2_LoadBalancePolicy_ID 2
#define DSM_Load_Balance_Policy_DSMPathCount_ID 3
#define DSM_Load_Balance_Policy_V2_DSMPathCount_ID 3
#define DSM_Load_Balance_Policy_DSMPathCount_SIZE 4ULL
#define DSM_Load_Balance_Policy_LoadBalancePolicy_SIZE 4ULL
#define DSM_Load_Balance_Policy_Reserved_ID 4
#define DSM_Load_Balance_Policy_Reserved_SIZE 4ULL
#define DSM_Load_Balance_Policy_V2_DSMPathCount_SIZE 4ULL
#define DSM_Load_Balance_Policy_V2_LoadBalancePolicy_SIZE 4ULL
#define DSM_Load_Balance_Policy_V2_Reserved_ID 4
#define DSM_Load_Balance_Policy_V2_Reserved_SIZE 4ULL
#define DSM_Load_Balance_Policy_V2_Version_SIZE 4ULL
#define DSM_Load_Balance_Policy_Version_SIZE 4ULL
#define DSM_Load_Balance_Policy_DSM_Paths_ID 5
#define DSM_Load_Balance_Policy_V2_DSM_Paths_ID 5

#define DSM_QueryLBPolicy_LoadBalancePolicy_ID 1
#define DSM_QueryLBPolicy_V2_LoadBalancePolicy_ID 1
#define DSM_QueryLBPolicy_LoadBalancePolicy_SIZE 0x28ULL
#define DSM_QueryLBPolicy_SIZE 0x28ULL
#define DSM_QueryLBPolicy_V2_LoadBalancePolicy_SIZE 0x50ULL
#define DSM_QueryLBPolicy_V2_SIZE 0x50ULL

#define DSM_QuerySupportedLBPolicies_SupportedLBPoliciesCount_ID 1
#define DSM_QuerySupportedLBPolicies_V2_SupportedLBPoliciesCount_ID 1
#define DSM_QuerySupportedLBPolicies_Reserved_ID 2
#define DSM_QuerySupportedLBPolicies_V2_Reserved_ID 2
#define DSM_QuerySupportedLBPolicies_Supported_LB_Policies_ID 3
#define DSM_QuerySupportedLBPolicies_V2_Supported_LB_Policies_ID 3
#define DSM_QuerySupportedLBPolicies_Reserved_SIZE 4ULL
#define DSM_QuerySupportedLBPolicies_SupportedLBPoliciesCount_SIZE 4ULL
#define DSM_QuerySupportedLBPolicies_V2_Reserved_SIZE 4ULL
#define DSM_QuerySupportedLBPolicies_V2_SupportedLBPoliciesCount_SIZE 4ULL

#define DSM_QueryUniqueId_DsmUniqueId_ID 1
#define DSM_QueryUniqueId_DsmUniqueId_SIZE 8ULL
#define DSM_QueryUniqueId_SIZE 8ULL

#define DsmSetLoadBalancePolicy 1

#define DsmSetLoadBalancePolicyALUA 2

#define DsmSetLoadBalancePolicyALUA_IN_LoadBalancePolicy_ID 1
#define DsmSetLoadBalancePolicyALUA_IN_LoadBalancePolicy_SIZE 0x50ULL
#define DsmSetLoadBalancePolicyALUA_IN_SIZE 0x50ULL

#define DsmSetLoadBalancePolicyALUA_OUT_Status_ID 2
#define DsmSetLoadBalancePolicyALUA_OUT_SIZE 4ULL
#define DsmSetLoadBalancePolicyALUA_OUT_Status_SIZE 4ULL

#define DsmSetLoadBalancePolicy_IN_LoadBalancePolicy_ID 1
#define DsmSetLoadBalancePolicy_IN_LoadBalancePolicy_SIZE 0x28ULL
#define DsmSetLoadBalancePolicy_IN_SIZE 0x28ULL

#define DsmSetLoadBalancePolicy_OUT_Status_ID 2
#define DsmSetLoadBalancePolicy_OUT_SIZE 4ULL
#define DsmSetLoadBalancePolicy_OUT_Status_SIZE 4ULL

#define MPIO_DEVINSTANCE_HEALTH_CLASS_DeviceOffline_SIZE 1ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberBytesReadWrap_SIZE 1ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberBytesWrittenWrap_SIZE 1ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberReadsWrap_SIZE 1ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberWritesWrap_SIZE 1ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_PathId_ID 1
#define MPIO_DEVINSTANCE_HEALTH_INFO_NumberDevInstancePackets_ID 1
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberReads_ID 2
#define MPIO_DEVINSTANCE_HEALTH_INFO_Reserved_ID 2
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberWrites_ID 3
#define MPIO_DEVINSTANCE_HEALTH_CLASS_Pad_SIZE 3ULL
#define MPIO_DEVINSTANCE_HEALTH_INFO_DevInstanceHealthPackets_ID 3
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberBytesRead_ID 4
#define MPIO_DEVINSTANCE_HEALTH_INFO_NumberDevInstancePackets_SIZE 4ULL
#define MPIO_DEVINSTANCE_HEALTH_INFO_Reserved_SIZE 4ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberBytesWritten_ID 5
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberRetries_ID 6
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberIoErrors_ID 7
#define MPIO_DEVINSTANCE_HEALTH_CLASS_CreateTime_ID 8
#define MPIO_DEVINSTANCE_HEALTH_CLASS_CreateTime_SIZE 8ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_FailTime_SIZE 8ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberBytesRead_SIZE 8ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberBytesWritten_SIZE 8ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberIoErrors_SIZE 8ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberReads_SIZE 8ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberRetries_SIZE 8ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberWrites_SIZE 8ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_PathId_SIZE 8ULL
#define MPIO_DEVINSTANCE_HEALTH_CLASS_FailTime_ID 9
#define MPIO_DEVINSTANCE_HEALTH_CLASS_DeviceOffline_ID 10
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberReadsWrap_ID 11
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberWritesWrap_ID 12
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberBytesReadWrap_ID 13
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberBytesWrittenWrap_ID 14
#define MPIO_DEVINSTANCE_HEALTH_CLASS_Pad_ID 15
#define MPIO_DEVINSTANCE_HEALTH_CLASS_SIZE 0x50ULL

#define MPIO_DSM_Path_DsmPathId_ID 1
#define MPIO_DSM_Path_V2_DsmPathId_ID 1
#define MPIO_DSM_Path_V2_SymmetricLUA_SIZE 1ULL
#define MPIO_DSM_Path_V2_TargetPortGroup_Preferred_SIZE 1ULL
#define MPIO_DSM_Path_Reserved_ID 2
#define MPIO_DSM_Path_V2_Reserved_ID 2
#define MPIO_DSM_Path_V2_TargetPortGroup_Identifier_SIZE 2ULL
#define MPIO_DSM_Path_PathWeight_ID 3
#define MPIO_DSM_Path_V2_PathWeight_ID 3
#define MPIO_DSM_Path_PathWeight_SIZE 4ULL
#define MPIO_DSM_Path_PrimaryPath_ID 4
#define MPIO_DSM_Path_PrimaryPath_SIZE 4ULL
#define MPIO_DSM_Path_V2_ALUASupport_SIZE 4ULL
#define MPIO_DSM_Path_V2_FailedPath_SIZE 4ULL
#define MPIO_DSM_Path_V2_OptimizedPath_SIZE 4ULL
#define MPIO_DSM_Path_V2_PathWeight_SIZE 4ULL
#define MPIO_DSM_Path_V2_PreferredPath_SIZE 4ULL
#define MPIO_DSM_Path_V2_PrimaryPath_ID 4
#define MPIO_DSM_Path_V2_PrimaryPath_SIZE 4ULL
#define MPIO_DSM_Path_V2_Reserved32_SIZE 4ULL
#define MPIO_DSM_Path_V2_TargetPortGroup_State_SIZE 4ULL
#define MPIO_DSM_Path_V2_TargetPort_Identifier_SIZE 4ULL
#define MPIO_DSM_Path_V2_OptimizedPath_ID 5
#define MPIO_DSM_Path_V2_PreferredPath_ID 6
#define MPIO_DSM_Path_V2_FailedPath_ID 7
#define MPIO_DSM_Path_DsmPathId_SIZE 8ULL
#define MPIO_DSM_Path_Reserved_SIZE 8ULL
#define MPIO_DSM_Path_V2_DsmPathId_SIZE 8ULL
#define MPIO_DSM_Path_V2_Reserved64_SIZE 8ULL
#define MPIO_DSM_Path_V2_Reserved_SIZE 8ULL
#define MPIO_DSM_Path_V2_TargetPortGroup_State_ID 8
#define MPIO_DSM_Path_V2_ALUASupport_ID 9
#define MPIO_DSM_Path_V2_SymmetricLUA_ID 10
#define MPIO_DSM_Path_V2_TargetPortGroup_Preferred_ID 11
#define MPIO_DSM_Path_V2_TargetPortGroup_Identifier_ID 12
#define MPIO_DSM_Path_V2_TargetPort_Identifier_ID 13
#define MPIO_DSM_Path_V2_Reserved32_ID 14
#define MPIO_DSM_Path_V2_Reserved64_ID 15
#define MPIO_DSM_Path_SIZE 0x18ULL
#define MPIO_DSM_Path_V2_SIZE 0x40ULL

#define MPIO_GET_DESCRIPTOR_NumberPdos_ID 1
#define MPIO_GET_DESCRIPTOR_DeviceName_ID 2
#define MPIO_GET_DESCRIPTOR_PdoInformation_ID 3
#define MPIO_GET_DESCRIPTOR_NumberPdos_SIZE 4ULL

#define PDOSCSI_ADDR_Lun_SIZE 1ULL
#define PDOSCSI_ADDR_PortNumber_ID 1
#define PDOSCSI_ADDR_PortNumber_SIZE 1ULL
#define PDOSCSI_ADDR_ScsiPathId_SIZE 1ULL
#define PDOSCSI_ADDR_TargetId_SIZE 1ULL
#define PDOSCSI_ADDR_ScsiPathId_ID 2
#define PDOSCSI_ADDR_TargetId_ID 3
#define PDOSCSI_ADDR_Lun_ID 4
#define PDOSCSI_ADDR_SIZE 4ULL

#define PDO_INFORMATION_ScsiAddress_ID 1
#define PDO_INFORMATION_DeviceState_ID 2
#define PDO_INFORMATION_PathIdentifier_ID 3
#define PDO_INFORMATION_DeviceState_SIZE 4ULL
#define PDO_INFORMATION_IdentifierLength_SIZE 4ULL
#define PDO_INFORMATION_IdentifierType_ID 4
#define PDO_INFORMATION_IdentifierType_SIZE 4ULL
#define PDO_INFORMATION_Pad_SIZE 4ULL
#define PDO_INFORMATION_ScsiAddress_SIZE 4ULL
#define PDO_INFORMATION_IdentifierLength_ID 5
#define PDO_INFORMATION_Identifier_ID 6
#define PDO_INFORMATION_Pad_ID 7
#define PDO_INFORMATION_PathIdentifier_SIZE 8ULL
#define PDO_INFORMATION_Identifier_SIZE 0x20ULL
#define PDO_INFORMATION_SIZE 60ULL

#define STATE_STANDBY 2
#define STATE_UNAVAILABLE 3

#define STATE_ACTIVE_OPTIMIZED 0
#define STATE_ACTIVE_UNOPTIMIZED 1

#define STATE_NOT_USED 0x10

#define DSM_LB_OperationsGuid                                                                      \
    {0xC944053C, 0xC90F, 0x4012, {0xB7, 0x75, 0x1F, 0x1A, 0x26, 0x1D, 0x4B, 0xE4}}
DEFINE_GUID(DSM_LB_Operations_GUID, 0xC944053C, 0xC90F, 0x4012, 0xB7, 0x75, 0x1F, 0x1A, 0x26, 0x1D,
            0x4B, 0xE4);
#define DSM_Load_Balance_PolicyGuid                                                                \
    {0x3078B89B, 0xA34F, 0x4FF6, {0x81, 0x0A, 0xC5, 0x6A, 0xD3, 0xBA, 0x94, 0x7D}}
DEFINE_GUID(DSM_Load_Balance_Policy_GUID, 0x3078B89B, 0xA34F, 0x4FF6, 0x81, 0x0A, 0xC5, 0x6A, 0xD3,
            0xBA, 0x94, 0x7D);
#define DSM_Load_Balance_Policy_V2Guid                                                             \
    {0x6F4474CE, 0xD20E, 0x426C, {0x93, 0x71, 0x9B, 0x87, 0xC2, 0xE2, 0xCD, 0x5A}}
DEFINE_GUID(DSM_Load_Balance_Policy_V2_GUID, 0x6F4474CE, 0xD20E, 0x426C, 0x93, 0x71, 0x9B, 0x87,
            0xC2, 0xE2, 0xCD, 0x5A);
#define DSM_QueryLBPolicyGuid                                                                      \
    {0x20A4663B, 0xBF54, 0x4738, {0xB4, 0x03, 0x0C, 0xFC, 0x71, 0xEC, 0xFC, 0x90}}
DEFINE_GUID(DSM_QueryLBPolicy_GUID, 0x20A4663B, 0xBF54, 0x4738, 0xB4, 0x03, 0x0C, 0xFC, 0x71, 0xEC,
            0xFC, 0x90);
#define DSM_QueryLBPolicy_V2Guid                                                                   \
    {0xD14FED0E, 0xBDFB, 0x4615, {0x85, 0x78, 0x35, 0x0C, 0x4C, 0x2B, 0x06, 0xD7}}
DEFINE_GUID(DSM_QueryLBPolicy_V2_GUID, 0xD14FED0E, 0xBDFB, 0x4615, 0x85, 0x78, 0x35, 0x0C, 0x4C,
            0x2B, 0x06, 0xD7);
#define DSM_QuerySupportedLBPoliciesGuid                                                           \
    {0xFFCF3F4E, 0xBAB6, 0x455C, {0xBA, 0x99, 0xD6, 0x0C, 0xFB, 0xC5, 0x88, 0x7D}}
DEFINE_GUID(DSM_QuerySupportedLBPolicies_GUID, 0xFFCF3F4E, 0xBAB6, 0x455C, 0xBA, 0x99, 0xD6, 0x0C,
            0xFB, 0xC5, 0x88, 0x7D);
#define DSM_QuerySupportedLBPolicies_V2Guid                                                        \
    {0xFC777B74, 0x7BCC, 0x47AE, {0xAA, 0x63, 0x59, 0x65, 0x6B, 0xA5, 0x93, 0xFE}}
DEFINE_GUID(DSM_QuerySupportedLBPolicies_V2_GUID, 0xFC777B74, 0x7BCC, 0x47AE, 0xAA, 0x63, 0x59,
            0x65, 0x6B, 0xA5, 0x93, 0xFE);
#define DSM_QueryUniqueIdGuid                                                                      \
    {0x7B47CBE2, 0x63D0, 0x4E6B, {0xB9, 0x87, 0x4B, 0xFC, 0xBD, 0x6C, 0x36, 0x8E}}
DEFINE_GUID(DSM_QueryUniqueId_GUID, 0x7B47CBE2, 0x63D0, 0x4E6B, 0xB9, 0x87, 0x4B, 0xFC, 0xBD, 0x6C,
            0x36, 0x8E);
#define MPIO_DEVINSTANCE_HEALTH_CLASSGuid                                                          \
    {0xF5E3DAF3, 0x4FE2, 0x4FAA, {0xB0, 0x00, 0x48, 0x85, 0x10, 0xA6, 0x91, 0xE4}}
DEFINE_GUID(MPIO_DEVINSTANCE_HEALTH_CLASS_GUID, 0xF5E3DAF3, 0x4FE2, 0x4FAA, 0xB0, 0x00, 0x48, 0x85,
            0x10, 0xA6, 0x91, 0xE4);
#define MPIO_DEVINSTANCE_HEALTH_INFOGuid                                                           \
    {0x9E4F39AC, 0xCBAA, 0x4298, {0xB6, 0x00, 0x48, 0x8A, 0xC5, 0x65, 0x2E, 0xA9}}
DEFINE_GUID(MPIO_DEVINSTANCE_HEALTH_INFO_GUID, 0x9E4F39AC, 0xCBAA, 0x4298, 0xB6, 0x00, 0x48, 0x8A,
            0xC5, 0x65, 0x2E, 0xA9);
#define MPIO_DISK_WMI_METHODSGuid                                                                  \
    {0xE6F52471, 0xF302, 0x49CE, {0x99, 0x0B, 0xFA, 0x7F, 0xC9, 0xEB, 0xE6, 0x66}}
DEFINE_GUID(MPIO_DISK_WMI_METHODS_GUID, 0xE6F52471, 0xF302, 0x49CE, 0x99, 0x0B, 0xFA, 0x7F, 0xC9,
            0xEB, 0xE6, 0x66);
#define MPIO_DSM_PathGuid                                                                          \
    {0x80EBD5B4, 0x3BAF, 0x41F1, {0x9C, 0x41, 0xBD, 0x36, 0xC5, 0x28, 0x2B, 0x67}}
DEFINE_GUID(MPIO_DSM_Path_GUID, 0x80EBD5B4, 0x3BAF, 0x41F1, 0x9C, 0x41, 0xBD, 0x36, 0xC5, 0x28,
            0x2B, 0x67);
#define MPIO_DSM_Path_V2Guid                                                                       \
    {0xAC4E13B0, 0x7CB6, 0x4599, {0xB3, 0x97, 0xFB, 0x36, 0xFA, 0xEC, 0x5C, 0x96}}
DEFINE_GUID(MPIO_DSM_Path_V2_GUID, 0xAC4E13B0, 0x7CB6, 0x4599, 0xB3, 0x97, 0xFB, 0x36, 0xFA, 0xEC,
            0x5C, 0x96);
#define MPIO_GET_DESCRIPTORGuid                                                                    \
    {0x85134D46, 0xD17C, 0x4992, {0x83, 0xF9, 0x07, 0x0D, 0xD4, 0xC4, 0x8E, 0x0B}}
DEFINE_GUID(MPIO_GET_DESCRIPTOR_GUID, 0x85134D46, 0xD17C, 0x4992, 0x83, 0xF9, 0x07, 0x0D, 0xD4,
            0xC4, 0x8E, 0x0B);
#define PDO_INFORMATIONGuid                                                                        \
    {0xE69E581D, 0x6580, 0x4BC2, {0xBA, 0xD1, 0x7E, 0xEE, 0x85, 0x98, 0x90, 0x86}}
DEFINE_GUID(PDO_INFORMATION_GUID, 0xE69E581D, 0x6580, 0x4BC2, 0xBA, 0xD1, 0x7E, 0xEE, 0x85, 0x98,
            0x90, 0x86);
#define PDOSCSI_ADDRGuid                                                                           \
    {0xC74AECE4, 0x468B, 0x4113, {0xB0, 0x06, 0x0C, 0xEC, 0xDC, 0x96, 0x8A, 0xC4}}
DEFINE_GUID(PDOSCSI_ADDR_GUID, 0xC74AECE4, 0x468B, 0x4113, 0xB0, 0x06, 0x0C, 0xEC, 0xDC, 0x96, 0x8A,
            0xC4);

EXTERN_C_START

typedef struct _ClearDevInstanceHealthCounters_IN ClearDevInstanceHealthCounters_IN,
    *PClearDevInstanceHealthCounters_IN;
struct _ClearDevInstanceHealthCounters_IN {
    ULONGLONG PathID;
};

typedef struct _MPIO_DSM_Path MPIO_DSM_Path, *PMPIO_DSM_Path;
struct _MPIO_DSM_Path {
    ULONGLONG DsmPathId;
    ULONGLONG Reserved;
    ULONG PathWeight;
    ULONG PrimaryPath;
};

typedef struct _DSM_Load_Balance_Policy DSM_Load_Balance_Policy, *PDSM_Load_Balance_Policy;
struct _DSM_Load_Balance_Policy {
    ULONG Version;
    ULONG LoadBalancePolicy;
    ULONG DSMPathCount;
    ULONG Reserved;
    MPIO_DSM_Path DSM_Paths[1];
};

typedef struct _MPIO_DSM_Path_V2 MPIO_DSM_Path_V2, *PMPIO_DSM_Path_V2;
struct _MPIO_DSM_Path_V2 {
    ULONGLONG DsmPathId;
    ULONGLONG Reserved;
    ULONG PathWeight;
    ULONG PrimaryPath;
    ULONG OptimizedPath;
    ULONG PreferredPath;
    ULONG FailedPath;
    ULONG TargetPortGroup_State;
    ULONG ALUASupport;
    UCHAR SymmetricLUA;
    UCHAR TargetPortGroup_Preferred;
    USHORT TargetPortGroup_Identifier;
    ULONG TargetPort_Identifier;
    ULONG Reserved32;
    ULONGLONG Reserved64;
};

typedef struct _DSM_Load_Balance_Policy_V2 DSM_Load_Balance_Policy_V2, *PDSM_Load_Balance_Policy_V2;
struct _DSM_Load_Balance_Policy_V2 {
    ULONG Version;
    ULONG LoadBalancePolicy;
    ULONG DSMPathCount;
    ULONG Reserved;
    MPIO_DSM_Path_V2 DSM_Paths[1];
};

typedef struct _DSM_QueryLBPolicy DSM_QueryLBPolicy, *PDSM_QueryLBPolicy;
struct _DSM_QueryLBPolicy {
    DSM_Load_Balance_Policy LoadBalancePolicy;
};

typedef struct _DSM_QueryLBPolicy_V2 DSM_QueryLBPolicy_V2, *PDSM_QueryLBPolicy_V2;
struct _DSM_QueryLBPolicy_V2 {
    DSM_Load_Balance_Policy_V2 LoadBalancePolicy;
};

typedef struct _DSM_QuerySupportedLBPolicies DSM_QuerySupportedLBPolicies,
    *PDSM_QuerySupportedLBPolicies;
struct _DSM_QuerySupportedLBPolicies {
    ULONG SupportedLBPoliciesCount;
    ULONG Reserved;
    DSM_Load_Balance_Policy Supported_LB_Policies[1];
};

typedef struct _DSM_QuerySupportedLBPolicies_V2 DSM_QuerySupportedLBPolicies_V2,
    *PDSM_QuerySupportedLBPolicies_V2;
struct _DSM_QuerySupportedLBPolicies_V2 {
    ULONG SupportedLBPoliciesCount;
    ULONG Reserved;
    DSM_Load_Balance_Policy_V2 Supported_LB_Policies[1];
};

typedef struct _DSM_QueryUniqueId DSM_QueryUniqueId, *PDSM_QueryUniqueId;
struct _DSM_QueryUniqueId {
    ULONGLONG DsmUniqueId;
};

typedef struct _DsmSetLoadBalancePolicyALUA_IN DsmSetLoadBalancePolicyALUA_IN,
    *PDsmSetLoadBalancePolicyALUA_IN;
struct _DsmSetLoadBalancePolicyALUA_IN {
    DSM_Load_Balance_Policy_V2 LoadBalancePolicy;
};

typedef struct _DsmSetLoadBalancePolicyALUA_OUT DsmSetLoadBalancePolicyALUA_OUT,
    *PDsmSetLoadBalancePolicyALUA_OUT;
struct _DsmSetLoadBalancePolicyALUA_OUT {
    ULONG Status;
};

typedef struct _DsmSetLoadBalancePolicy_IN DsmSetLoadBalancePolicy_IN, *PDsmSetLoadBalancePolicy_IN;
struct _DsmSetLoadBalancePolicy_IN {
    DSM_Load_Balance_Policy LoadBalancePolicy;
};

typedef struct _DsmSetLoadBalancePolicy_OUT DsmSetLoadBalancePolicy_OUT,
    *PDsmSetLoadBalancePolicy_OUT;
struct _DsmSetLoadBalancePolicy_OUT {
    ULONG Status;
};

typedef struct _MPIO_DEVINSTANCE_HEALTH_CLASS MPIO_DEVINSTANCE_HEALTH_CLASS,
    *PMPIO_DEVINSTANCE_HEALTH_CLASS;
struct _MPIO_DEVINSTANCE_HEALTH_CLASS {
    ULONGLONG PathId;
    ULONGLONG NumberReads;
    ULONGLONG NumberWrites;
    ULONGLONG NumberBytesRead;
    ULONGLONG NumberBytesWritten;
    ULONGLONG NumberRetries;
    ULONGLONG NumberIoErrors;
    ULONGLONG CreateTime;
    ULONGLONG FailTime;
    BOOLEAN DeviceOffline;
    UCHAR NumberReadsWrap;
    UCHAR NumberWritesWrap;
    UCHAR NumberBytesReadWrap;
    UCHAR NumberBytesWrittenWrap;
    UCHAR Pad[3];
};

typedef struct _MPIO_DEVINSTANCE_HEALTH_INFO MPIO_DEVINSTANCE_HEALTH_INFO,
    *PMPIO_DEVINSTANCE_HEALTH_INFO;
struct _MPIO_DEVINSTANCE_HEALTH_INFO {
    ULONG NumberDevInstancePackets;
    ULONG Reserved;
    MPIO_DEVINSTANCE_HEALTH_CLASS DevInstanceHealthPackets[1];
};

typedef struct _PDOSCSI_ADDR PDOSCSI_ADDR, *PPDOSCSI_ADDR;
struct _PDOSCSI_ADDR {
    UCHAR PortNumber;
    UCHAR ScsiPathId;
    UCHAR TargetId;
    UCHAR Lun;
};

typedef struct _PDO_INFORMATION PDO_INFORMATION, *PPDO_INFORMATION;
struct _PDO_INFORMATION {
    PDOSCSI_ADDR ScsiAddress;
    ULONG DeviceState;
    ULONGLONG PathIdentifier;
    ULONG IdentifierType;
    ULONG IdentifierLength;
    UCHAR Identifier[32];
    UCHAR Pad[4];
};

typedef struct _MPIO_GET_DESCRIPTOR MPIO_GET_DESCRIPTOR, *PMPIO_GET_DESCRIPTOR;
struct _MPIO_GET_DESCRIPTOR {
    ULONG NumberPdos;
    WCHAR DeviceName[64];
    PDO_INFORMATION PdoInformation[1];
};

EXTERN_C_END

#endif

/*
 * Operations of iSCSI initiators.
 */
#ifndef CWDK_ISCSIOP_H
#define CWDK_ISCSIOP_H

#include "wdm.h"

#define AddConnectionToSession 0x20

#define AddConnectionToSession_IN_UniqueAdapterId_ID 1
#define AddConnectionToSession_IN_UniqueSessionId_ID 2
#define AddConnectionToSession_IN_SecurityFlags_ID 3
#define AddConnectionToSession_IN_KeySize_SIZE 4ULL
#define AddConnectionToSession_IN_PasswordSize_SIZE 4ULL
#define AddConnectionToSession_IN_PortNumber_ID 4
#define AddConnectionToSession_IN_PortNumber_SIZE 4ULL
#define AddConnectionToSession_IN_UsernameSize_SIZE 4ULL
#define AddConnectionToSession_IN_LoginOptions_ID 5
#define AddConnectionToSession_IN_TargetPortal_ID 6
#define AddConnectionToSession_IN_UsernameSize_ID 7
#define AddConnectionToSession_IN_PasswordSize_ID 8
#define AddConnectionToSession_IN_SecurityFlags_SIZE 8ULL
#define AddConnectionToSession_IN_UniqueAdapterId_SIZE 8ULL
#define AddConnectionToSession_IN_UniqueSessionId_SIZE 8ULL
#define AddConnectionToSession_IN_KeySize_ID 9
#define AddConnectionToSession_IN_Key_ID 10
#define AddConnectionToSession_IN_Username_ID 11
#define AddConnectionToSession_IN_Password_ID 12
#define AddConnectionToSession_IN_LoginOptions_SIZE 0x20ULL
#define AddConnectionToSession_IN_TargetPortal_SIZE 556ULL

#define AddConnectionToSession_OUT_Status_SIZE 4ULL
#define AddConnectionToSession_OUT_UniqueConnectionId_SIZE 8ULL
#define AddConnectionToSession_OUT_Status_ID 13
#define AddConnectionToSession_OUT_UniqueConnectionId_ID 14
#define AddConnectionToSession_OUT_SIZE 0x10ULL

#define AddRADIUSServer 103

#define AddRADIUSServer_IN_RADIUSIPAddress_ID 1
#define AddRADIUSServer_IN_RADIUSIPAddress_SIZE 0x224ULL
#define AddRADIUSServer_IN_SIZE 0x224ULL

#define AddRADIUSServer_OUT_Status_ID 2
#define AddRADIUSServer_OUT_SIZE 4ULL
#define AddRADIUSServer_OUT_Status_SIZE 4ULL

#define AddiSNSServer 101

#define AddiSNSServer_IN_iSNSServerName_ID 1

#define AddiSNSServer_OUT_Status_ID 2
#define AddiSNSServer_OUT_SIZE 4ULL
#define AddiSNSServer_OUT_Status_SIZE 4ULL

#define ClearCache 5

#define ClearCache_OUT_Status_ID 1
#define ClearCache_OUT_SIZE 4ULL
#define ClearCache_OUT_Status_SIZE 4ULL

#define DeleteInitiatorNodeName 91

#define DeleteInitiatorNodeName_IN_DeletedInitiatorName_ID 1

#define DeleteInitiatorNodeName_OUT_Status_ID 2
#define DeleteInitiatorNodeName_OUT_SIZE 4ULL
#define DeleteInitiatorNodeName_OUT_Status_SIZE 4ULL

#define GetPresharedKeyForId 2

#define GetPresharedKeyForId_IN_IdType_SIZE 1ULL
#define GetPresharedKeyForId_IN_PortNumber_ID 1
#define GetPresharedKeyForId_IN_IdType_ID 2
#define GetPresharedKeyForId_IN_IdSize_ID 3
#define GetPresharedKeyForId_IN_IdSize_SIZE 4ULL
#define GetPresharedKeyForId_IN_Id_ID 4
#define GetPresharedKeyForId_IN_PortNumber_SIZE 4ULL

#define GetPresharedKeyForId_OUT_Status_SIZE 4ULL
#define GetPresharedKeyForId_OUT_Status_ID 5
#define GetPresharedKeyForId_OUT_SecurityFlags_ID 6
#define GetPresharedKeyForId_OUT_SecurityFlags_SIZE 8ULL
#define GetPresharedKeyForId_OUT_SIZE 0x10ULL

#define ID_FQDN 2

#define ID_IPV4_ADDR 1

#define ID_IPV6_ADDR 5

#define ID_USER_FQDN 3

#define ISCSI_Persistent_Login_IsInformationalSession_SIZE 1ULL
#define ISCSI_Persistent_Login_TargetName_ID 1
#define ISCSI_Persistent_Login_SecurityFlags_ID 2
#define ISCSI_Persistent_Login_UniqueIdForISID_SIZE 2ULL
#define ISCSI_Persistent_Login_InitiatorPortNumber_ID 3
#define ISCSI_Persistent_Login_InitiatorPortNumber_SIZE 4ULL
#define ISCSI_Persistent_Login_UsernameSize_ID 4
#define ISCSI_Persistent_Login_UsernameSize_SIZE 4ULL
#define ISCSI_Persistent_Login_IsInformationalSession_ID 5
#define ISCSI_Persistent_Login_UniqueIdForISID_ID 6
#define ISCSI_Persistent_Login_TargetPortal_ID 7
#define ISCSI_Persistent_Login_LoginOptions_ID 8
#define ISCSI_Persistent_Login_SecurityFlags_SIZE 8ULL
#define ISCSI_Persistent_Login_TargetMapping_ID 9
#define ISCSI_Persistent_Login_Username_ID 10
#define ISCSI_Persistent_Login_LoginOptions_SIZE 0x20ULL
#define ISCSI_Persistent_Login_TargetMapping_SIZE 496ULL
#define ISCSI_Persistent_Login_TargetPortal_SIZE 556ULL

#define LoginToTarget 30

#define LoginToTarget_IN_PersistentLogin_SIZE 1ULL
#define LoginToTarget_IN_PortNumber_ID 1
#define LoginToTarget_IN_LoginOptions_ID 2
#define LoginToTarget_IN_UniqueIdForISID_SIZE 2ULL
#define LoginToTarget_IN_SessionType_ID 3
#define LoginToTarget_IN_KeySize_SIZE 4ULL
#define LoginToTarget_IN_PasswordSize_SIZE 4ULL
#define LoginToTarget_IN_PortNumber_SIZE 4ULL
#define LoginToTarget_IN_SecurityFlags_ID 4
#define LoginToTarget_IN_SessionType_SIZE 4ULL
#define LoginToTarget_IN_UsernameSize_SIZE 4ULL
#define LoginToTarget_IN_TargetPortal_ID 5
#define LoginToTarget_IN_UsernameSize_ID 6
#define LoginToTarget_IN_PasswordSize_ID 7
#define LoginToTarget_IN_KeySize_ID 8
#define LoginToTarget_IN_SecurityFlags_SIZE 8ULL
#define LoginToTarget_IN_UniqueIdForISID_ID 9
#define LoginToTarget_IN_PersistentLogin_ID 10
#define LoginToTarget_IN_InitiatorNode_ID 11
#define LoginToTarget_IN_InitiatorAlias_ID 12
#define LoginToTarget_IN_TargetName_ID 13
#define LoginToTarget_IN_Mappings_ID 14
#define LoginToTarget_IN_Key_ID 15
#define LoginToTarget_IN_Username_ID 0x10
#define LoginToTarget_IN_Password_ID 0x11
#define LoginToTarget_IN_LoginOptions_SIZE 0x20ULL
#define LoginToTarget_IN_Mappings_SIZE 496ULL
#define LoginToTarget_IN_TargetPortal_SIZE 556ULL

#define LoginToTarget_OUT_Status_SIZE 4ULL
#define LoginToTarget_OUT_UniqueConnectionId_SIZE 8ULL
#define LoginToTarget_OUT_UniqueSessionId_SIZE 8ULL
#define LoginToTarget_OUT_Status_ID 0x12
#define LoginToTarget_OUT_UniqueSessionId_ID 0x13
#define LoginToTarget_OUT_UniqueConnectionId_ID 0x14
#define LoginToTarget_OUT_SIZE 0x18ULL

#define LogoutFromTarget 31

#define LogoutFromTarget_IN_UniqueSessionId_ID 1
#define LogoutFromTarget_IN_SIZE 8ULL
#define LogoutFromTarget_IN_UniqueSessionId_SIZE 8ULL

#define LogoutFromTarget_OUT_Status_ID 2
#define LogoutFromTarget_OUT_SIZE 4ULL
#define LogoutFromTarget_OUT_Status_SIZE 4ULL

#define MSiSCSI_AdapterEvent_UniqueAdapterId_ID 1
#define MSiSCSI_AdapterEvent_EventCode_ID 2
#define MSiSCSI_AdapterEvent_EventCode_SIZE 4ULL
#define MSiSCSI_AdapterEvent_UniqueAdapterId_SIZE 8ULL
#define MSiSCSI_AdapterEvent_SIZE 12ULL

#define MSiSCSI_BootInformation_NodeName_ID 1
#define MSiSCSI_BootInformation_SharedSecretLength_ID 2
#define MSiSCSI_BootInformation_SharedSecret_ID 3
#define MSiSCSI_BootInformation_SharedSecretLength_SIZE 4ULL
#define MSiSCSI_BootInformation_NodeName_SIZE 223ULL
#define MSiSCSI_BootInformation_SharedSecret_SIZE 255ULL
#define MSiSCSI_BootInformation_SIZE 483ULL

#define MSiSCSI_LUNMappingInformation_UniqueAdapterId_ID 1
#define MSiSCSI_LUNMappingInformation_UniqueSessionId_ID 2
#define MSiSCSI_LUNMappingInformation_OSBus_ID 3
#define MSiSCSI_LUNMappingInformation_OSBus_SIZE 4ULL
#define MSiSCSI_LUNMappingInformation_OSLUN_SIZE 4ULL
#define MSiSCSI_LUNMappingInformation_OSTarget_ID 4
#define MSiSCSI_LUNMappingInformation_OSTarget_SIZE 4ULL
#define MSiSCSI_LUNMappingInformation_OSLUN_ID 5
#define MSiSCSI_LUNMappingInformation_UniqueAdapterId_SIZE 8ULL
#define MSiSCSI_LUNMappingInformation_UniqueSessionId_SIZE 8ULL
#define MSiSCSI_LUNMappingInformation_SIZE 0x1CULL

#define MSiSCSI_PersistentLogins_PersistentLoginCount_ID 1
#define MSiSCSI_PersistentLogins_Reserved_ID 2
#define MSiSCSI_PersistentLogins_PersistentLogins_ID 3
#define MSiSCSI_PersistentLogins_PersistentLoginCount_SIZE 4ULL
#define MSiSCSI_PersistentLogins_Reserved_SIZE 4ULL

#define MSiSCSI_TargetMappings_UniqueAdapterId_ID 1
#define MSiSCSI_TargetMappings_TargetMappingCount_ID 2
#define MSiSCSI_TargetMappings_Reserved_ID 3
#define MSiSCSI_TargetMappings_Reserved_SIZE 4ULL
#define MSiSCSI_TargetMappings_TargetMappingCount_SIZE 4ULL
#define MSiSCSI_TargetMappings_TargetMappings_ID 4
#define MSiSCSI_TargetMappings_UniqueAdapterId_SIZE 8ULL

#define RemoveConnectionFromSession 0x22

#define RemoveConnectionFromSession_IN_UniqueSessionId_ID 1
#define RemoveConnectionFromSession_IN_UniqueConnectionId_ID 2
#define RemoveConnectionFromSession_IN_UniqueConnectionId_SIZE 8ULL
#define RemoveConnectionFromSession_IN_UniqueSessionId_SIZE 8ULL
#define RemoveConnectionFromSession_IN_SIZE 0x10ULL

#define RemoveConnectionFromSession_OUT_Status_ID 3
#define RemoveConnectionFromSession_OUT_SIZE 4ULL
#define RemoveConnectionFromSession_OUT_Status_SIZE 4ULL

#define RemovePersistentLogin 0x21

#define RemovePersistentLogin_IN_PortNumber_ID 1
#define RemovePersistentLogin_IN_TargetName_ID 2
#define RemovePersistentLogin_IN_TargetPortal_ID 3
#define RemovePersistentLogin_IN_PortNumber_SIZE 4ULL
#define RemovePersistentLogin_IN_TargetPortal_SIZE 556ULL
#define RemovePersistentLogin_IN_SIZE 1008ULL

#define RemovePersistentLogin_OUT_SIZE 4ULL
#define RemovePersistentLogin_OUT_Status_ID 4
#define RemovePersistentLogin_OUT_Status_SIZE 4ULL

#define RemoveRADIUSServer 0x68

#define RemoveRADIUSServer_IN_RADIUSIPAddress_ID 1
#define RemoveRADIUSServer_IN_RADIUSIPAddress_SIZE 0x224ULL
#define RemoveRADIUSServer_IN_SIZE 0x224ULL

#define RemoveRADIUSServer_OUT_Status_ID 2
#define RemoveRADIUSServer_OUT_SIZE 4ULL
#define RemoveRADIUSServer_OUT_Status_SIZE 4ULL

#define RemoveiSNSServer 102

#define RemoveiSNSServer_IN_iSNSServerName_ID 1

#define RemoveiSNSServer_OUT_Status_ID 2
#define RemoveiSNSServer_OUT_SIZE 4ULL
#define RemoveiSNSServer_OUT_Status_SIZE 4ULL

#define ScsiInquiry_IN_InquiryFlags_SIZE 1ULL
#define ScsiInquiry_IN_PageCode_SIZE 1ULL
#define ScsiInquiry_IN_UniqueSessionId_ID 1
#define ScsiInquiry_IN_Lun_ID 2
#define ScsiInquiry_IN_InquiryFlags_ID 3
#define ScsiInquiry_IN_PageCode_ID 4
#define ScsiInquiry_IN_Lun_SIZE 8ULL
#define ScsiInquiry_IN_UniqueSessionId_SIZE 8ULL

#define ScsiInquiry_OUT_Status_SIZE 4ULL
#define ScsiInquiry_OUT_Status_ID 5
#define ScsiInquiry_OUT_SenseBuffer_SIZE 0x12ULL

#define ScsiReadCapacity_IN_UniqueSessionId_ID 1
#define ScsiReadCapacity_IN_Lun_ID 2
#define ScsiReadCapacity_IN_Lun_SIZE 8ULL
#define ScsiReadCapacity_IN_UniqueSessionId_SIZE 8ULL

#define ScsiReadCapacity_OUT_Status_ID 3
#define ScsiReadCapacity_OUT_Status_SIZE 4ULL
#define ScsiReadCapacity_OUT_SenseBuffer_SIZE 0x12ULL

#define ScsiReportLuns_IN_UniqueSessionId_ID 1
#define ScsiReportLuns_IN_UniqueSessionId_SIZE 8ULL

#define ScsiReportLuns_OUT_Status_ID 2
#define ScsiReportLuns_OUT_Status_SIZE 4ULL
#define ScsiReportLuns_OUT_SenseBuffer_SIZE 0x12ULL

#define SendTargets 10

#define SendTargets_IN_UniqueSessionId_ID 1
#define SendTargets_IN_SendTargetsText_ID 2
#define SendTargets_IN_UniqueSessionId_SIZE 8ULL

#define SendTargets_OUT_Status_ID 3
#define SendTargets_OUT_ResponseSize_ID 4
#define SendTargets_OUT_ResponseSize_SIZE 4ULL
#define SendTargets_OUT_Status_SIZE 4ULL
#define SendTargets_OUT_Response_ID 5

#define SetCHAPSharedSecret 71

#define SetCHAPSharedSecret_IN_SharedSecretSize_ID 1
#define SetCHAPSharedSecret_IN_SharedSecret_ID 2
#define SetCHAPSharedSecret_IN_SharedSecretSize_SIZE 4ULL

#define SetCHAPSharedSecret_OUT_Status_ID 3
#define SetCHAPSharedSecret_OUT_SIZE 4ULL
#define SetCHAPSharedSecret_OUT_Status_SIZE 4ULL

#define SetGenerationalGuid 6

#define SetGenerationalGuid_IN_GenerationalGuid_ID 1
#define SetGenerationalGuid_IN_GenerationalGuid_SIZE 0x10ULL
#define SetGenerationalGuid_IN_SIZE 0x10ULL

#define SetGenerationalGuid_OUT_Status_ID 2
#define SetGenerationalGuid_OUT_SIZE 4ULL
#define SetGenerationalGuid_OUT_Status_SIZE 4ULL

#define SetGroupPresharedKey 3

#define SetGroupPresharedKey_IN_KeySize_ID 1
#define SetGroupPresharedKey_IN_Key_ID 2
#define SetGroupPresharedKey_IN_KeySize_SIZE 4ULL

#define SetGroupPresharedKey_OUT_Status_ID 3
#define SetGroupPresharedKey_OUT_SIZE 4ULL
#define SetGroupPresharedKey_OUT_Status_SIZE 4ULL

#define SetInitiatorNodeName 92

#define SetInitiatorNodeName_IN_CreatedInitiatorName_ID 1

#define SetInitiatorNodeName_OUT_Status_ID 2
#define SetInitiatorNodeName_OUT_SIZE 4ULL
#define SetInitiatorNodeName_OUT_Status_SIZE 4ULL

#define SetPresharedKeyForId 1

#define SetPresharedKeyForId_IN_IdType_SIZE 1ULL
#define SetPresharedKeyForId_IN_PortNumber_ID 1
#define SetPresharedKeyForId_IN_SecurityFlags_ID 2
#define SetPresharedKeyForId_IN_IdType_ID 3
#define SetPresharedKeyForId_IN_IdSize_ID 4
#define SetPresharedKeyForId_IN_IdSize_SIZE 4ULL
#define SetPresharedKeyForId_IN_KeySize_SIZE 4ULL
#define SetPresharedKeyForId_IN_PortNumber_SIZE 4ULL
#define SetPresharedKeyForId_IN_KeySize_ID 5
#define SetPresharedKeyForId_IN_Id_ID 6
#define SetPresharedKeyForId_IN_Key_ID 7
#define SetPresharedKeyForId_IN_SecurityFlags_SIZE 8ULL

#define SetPresharedKeyForId_OUT_SIZE 4ULL
#define SetPresharedKeyForId_OUT_Status_SIZE 4ULL
#define SetPresharedKeyForId_OUT_Status_ID 8

#define SetRADIUSSharedSecret 0x48

#define SetRADIUSSharedSecret_IN_SharedSecretSize_ID 1
#define SetRADIUSSharedSecret_IN_SharedSecret_ID 2
#define SetRADIUSSharedSecret_IN_SharedSecretSize_SIZE 4ULL

#define SetRADIUSSharedSecret_OUT_Status_ID 3
#define SetRADIUSSharedSecret_OUT_SIZE 4ULL
#define SetRADIUSSharedSecret_OUT_Status_SIZE 4ULL

#define SetTunnelModeOuterAddress 4

#define SetTunnelModeOuterAddress_IN_PortNumber_ID 1
#define SetTunnelModeOuterAddress_IN_DestinationAddress_ID 2
#define SetTunnelModeOuterAddress_IN_TunnelModeOuterAddress_ID 3
#define SetTunnelModeOuterAddress_IN_PortNumber_SIZE 4ULL
#define SetTunnelModeOuterAddress_IN_DestinationAddress_SIZE 0x224ULL
#define SetTunnelModeOuterAddress_IN_TunnelModeOuterAddress_SIZE 0x224ULL
#define SetTunnelModeOuterAddress_IN_SIZE 1100ULL

#define SetTunnelModeOuterAddress_OUT_SIZE 4ULL
#define SetTunnelModeOuterAddress_OUT_Status_ID 4
#define SetTunnelModeOuterAddress_OUT_Status_SIZE 4ULL

#define ISCSI_Persistent_LoginGuid                                                                 \
    {0x1AC62A5D, 0xA418, 0x4C15, {0x96, 0xBD, 0x2C, 0x3A, 0x9D, 0xB8, 0xC8, 0xCA}}
DEFINE_GUID(ISCSI_Persistent_Login_GUID, 0x1AC62A5D, 0xA418, 0x4C15, 0x96, 0xBD, 0x2C, 0x3A, 0x9D,
            0xB8, 0xC8, 0xCA);
#define MSiSCSI_AdapterEventGuid                                                                   \
    {0x46B122C0, 0x3767, 0x4069, {0x91, 0x6E, 0x3A, 0x43, 0x70, 0x2F, 0x05, 0xCE}}
DEFINE_GUID(MSiSCSI_AdapterEvent_GUID, 0x46B122C0, 0x3767, 0x4069, 0x91, 0x6E, 0x3A, 0x43, 0x70,
            0x2F, 0x05, 0xCE);
#define MSiSCSI_BootInformationGuid                                                                \
    {0xEE5A2356, 0xC703, 0x489B, {0xB1, 0x36, 0x69, 0xC9, 0x94, 0xAE, 0x3A, 0x20}}
DEFINE_GUID(MSiSCSI_BootInformation_GUID, 0xEE5A2356, 0xC703, 0x489B, 0xB1, 0x36, 0x69, 0xC9, 0x94,
            0xAE, 0x3A, 0x20);
#define MSiSCSI_LUNMappingInformationGuid                                                          \
    {0x7BB02370, 0xB8AE, 0x4D29, {0x88, 0xDE, 0x76, 0x95, 0x1D, 0x32, 0x45, 0xBA}}
DEFINE_GUID(MSiSCSI_LUNMappingInformation_GUID, 0x7BB02370, 0xB8AE, 0x4D29, 0x88, 0xDE, 0x76, 0x95,
            0x1D, 0x32, 0x45, 0xBA);
#define MSiSCSI_OperationsGuid                                                                     \
    {0xEA4D82BF, 0x29DA, 0x4E12, {0x80, 0x0A, 0xE5, 0x43, 0x79, 0x64, 0x46, 0x2C}}
DEFINE_GUID(MSiSCSI_Operations_GUID, 0xEA4D82BF, 0x29DA, 0x4E12, 0x80, 0x0A, 0xE5, 0x43, 0x79, 0x64,
            0x46, 0x2C);
#define MSiSCSI_PersistentLoginsGuid                                                               \
    {0x420512D9, 0x0537, 0x4C67, {0xA7, 0x79, 0x84, 0xBA, 0x7B, 0x29, 0xCE, 0x9F}}
DEFINE_GUID(MSiSCSI_PersistentLogins_GUID, 0x420512D9, 0x0537, 0x4C67, 0xA7, 0x79, 0x84, 0xBA, 0x7B,
            0x29, 0xCE, 0x9F);
#define MSiSCSI_SecurityConfigOperationsGuid                                                       \
    {0x391F3325, 0x0BA3, 0x4083, {0xA8, 0x61, 0xCF, 0x4F, 0x6F, 0x97, 0xA5, 0x27}}
DEFINE_GUID(MSiSCSI_SecurityConfigOperations_GUID, 0x391F3325, 0x0BA3, 0x4083, 0xA8, 0x61, 0xCF,
            0x4F, 0x6F, 0x97, 0xA5, 0x27);
#define MSiSCSI_TargetMappingsGuid                                                                 \
    {0x41646815, 0x7524, 0x4BC0, {0x90, 0x4A, 0xCD, 0x7D, 0x51, 0x0E, 0xAC, 0x02}}
DEFINE_GUID(MSiSCSI_TargetMappings_GUID, 0x41646815, 0x7524, 0x4BC0, 0x90, 0x4A, 0xCD, 0x7D, 0x51,
            0x0E, 0xAC, 0x02);

EXTERN_C_START

typedef enum ISCSI_ADAPTER_EVENT_CODE {
    ISCSI_ADAPTER_TARGETS_CHANGED = 3,
} ISCSI_ADAPTER_EVENT_CODE,
    *PISCSI_ADAPTER_EVENT_CODE;

typedef enum LOGINSESSIONTYPE {
    ISCSI_LOGINTARGET_DISCOVERY = 0,
    ISCSI_LOGINTARGET_INFORMATIONAL,
    ISCSI_LOGINTARGET_DATA,
} LOGINSESSIONTYPE,
    *PLOGINSESSIONTYPE;

typedef struct _ISCSI_LoginOptions ISCSI_LoginOptions, *PISCSI_LoginOptions;
struct _ISCSI_LoginOptions {
    ULONG InformationSpecified;
    ULONG HeaderDigest;
    ULONG DataDigest;
    ULONG MaximumConnections;
    ULONG DefaultTime2Wait;
    ULONG DefaultTime2Retain;
    ULONG LoginFlags;
    ULONG AuthType;
};

typedef struct _ISCSI_IP_Address ISCSI_IP_Address, *PISCSI_IP_Address;
struct _ISCSI_IP_Address {
    ULONG Type;
    ULONG IpV4Address;
    UCHAR IpV6Address[16];
    ULONG IpV6FlowInfo;
    ULONG IpV6ScopeId;
    WCHAR TextAddress[257];
};

typedef struct _ISCSI_TargetPortal ISCSI_TargetPortal, *PISCSI_TargetPortal;
struct _ISCSI_TargetPortal {
    ISCSI_IP_Address Address;
    ULONG Reserved;
    USHORT Socket;
};

typedef struct _AddConnectionToSession_IN AddConnectionToSession_IN, *PAddConnectionToSession_IN;
struct _AddConnectionToSession_IN {
    ULONGLONG UniqueAdapterId;
    ULONGLONG UniqueSessionId;
    ULONGLONG SecurityFlags;
    ULONG PortNumber;
    ISCSI_LoginOptions LoginOptions;
    ISCSI_TargetPortal TargetPortal;
    ULONG UsernameSize;
    ULONG PasswordSize;
    ULONG KeySize;
    UCHAR Key[1];
};

typedef struct _AddConnectionToSession_OUT AddConnectionToSession_OUT, *PAddConnectionToSession_OUT;
struct _AddConnectionToSession_OUT {
    ULONG Status;
    ULONGLONG UniqueConnectionId;
};

typedef struct _AddRADIUSServer_IN AddRADIUSServer_IN, *PAddRADIUSServer_IN;
struct _AddRADIUSServer_IN {
    ISCSI_IP_Address RADIUSIPAddress;
};

typedef struct _AddRADIUSServer_OUT AddRADIUSServer_OUT, *PAddRADIUSServer_OUT;
struct _AddRADIUSServer_OUT {
    ULONG Status;
};

typedef struct _AddiSNSServer_IN AddiSNSServer_IN, *PAddiSNSServer_IN;
struct _AddiSNSServer_IN {
    WCHAR iSNSServerName[224];
};

typedef struct _AddiSNSServer_OUT AddiSNSServer_OUT, *PAddiSNSServer_OUT;
struct _AddiSNSServer_OUT {
    ULONG Status;
};

typedef struct _ClearCache_OUT ClearCache_OUT, *PClearCache_OUT;
struct _ClearCache_OUT {
    ULONG Status;
};

typedef struct _DeleteInitiatorNodeName_IN DeleteInitiatorNodeName_IN, *PDeleteInitiatorNodeName_IN;
struct _DeleteInitiatorNodeName_IN {
    WCHAR DeletedInitiatorName[224];
};

typedef struct _DeleteInitiatorNodeName_OUT DeleteInitiatorNodeName_OUT,
    *PDeleteInitiatorNodeName_OUT;
struct _DeleteInitiatorNodeName_OUT {
    ULONG Status;
};

typedef struct _GetPresharedKeyForId_IN GetPresharedKeyForId_IN, *PGetPresharedKeyForId_IN;
struct _GetPresharedKeyForId_IN {
    ULONG PortNumber;
    UCHAR IdType;
    ULONG IdSize;
    UCHAR Id[1];
};

typedef struct _GetPresharedKeyForId_OUT GetPresharedKeyForId_OUT, *PGetPresharedKeyForId_OUT;
struct _GetPresharedKeyForId_OUT {
    ULONG Status;
    ULONGLONG SecurityFlags;
};

typedef struct _ISCSI_LUNList ISCSI_LUNList, *PISCSI_LUNList;
struct _ISCSI_LUNList {
    ULONGLONG TargetLUN;
    ULONG OSLUN;
    ULONG Reserved;
};

typedef struct _ISCSI_TargetMapping ISCSI_TargetMapping, *PISCSI_TargetMapping;
struct _ISCSI_TargetMapping {
    ULONG OSBus;
    ULONG OSTarget;
    ULONGLONG UniqueSessionId;
    ULONG LUNCount;
    WCHAR TargetName[224];
    BOOLEAN FromPersistentLogin;
    ULONGLONG Reserved;
    ISCSI_LUNList LUNList[1];
};

typedef struct _ISCSI_Persistent_Login ISCSI_Persistent_Login, *PISCSI_Persistent_Login;
struct _ISCSI_Persistent_Login {
    WCHAR TargetName[224];
    ULONGLONG SecurityFlags;
    ULONG InitiatorPortNumber;
    ULONG UsernameSize;
    BOOLEAN IsInformationalSession;
    USHORT UniqueIdForISID;
    ISCSI_TargetPortal TargetPortal;
    ISCSI_LoginOptions LoginOptions;
    ISCSI_TargetMapping TargetMapping;
    UCHAR Username[1];
};

typedef struct _LoginToTarget_IN LoginToTarget_IN, *PLoginToTarget_IN;
struct _LoginToTarget_IN {
    ULONG PortNumber;
    ISCSI_LoginOptions LoginOptions;
    ULONG SessionType;
    ULONGLONG SecurityFlags;
    ISCSI_TargetPortal TargetPortal;
    ULONG UsernameSize;
    ULONG PasswordSize;
    ULONG KeySize;
    USHORT UniqueIdForISID;
    BOOLEAN PersistentLogin;
    WCHAR InitiatorNode[224];
    WCHAR InitiatorAlias[256];
    WCHAR TargetName[224];
    ISCSI_TargetMapping Mappings;
    UCHAR Key[1];
};

typedef struct _LoginToTarget_OUT LoginToTarget_OUT, *PLoginToTarget_OUT;
struct _LoginToTarget_OUT {
    ULONG Status;
    ULONGLONG UniqueSessionId;
    ULONGLONG UniqueConnectionId;
};

typedef struct _LogoutFromTarget_IN LogoutFromTarget_IN, *PLogoutFromTarget_IN;
struct _LogoutFromTarget_IN {
    ULONGLONG UniqueSessionId;
};

typedef struct _LogoutFromTarget_OUT LogoutFromTarget_OUT, *PLogoutFromTarget_OUT;
struct _LogoutFromTarget_OUT {
    ULONG Status;
};

typedef struct _MSiSCSI_AdapterEvent MSiSCSI_AdapterEvent, *PMSiSCSI_AdapterEvent;
struct _MSiSCSI_AdapterEvent {
    ULONGLONG UniqueAdapterId;
    ULONG EventCode;
};

typedef struct _MSiSCSI_BootInformation MSiSCSI_BootInformation, *PMSiSCSI_BootInformation;
struct _MSiSCSI_BootInformation {
    UCHAR NodeName[223];
    ULONG SharedSecretLength;
    UCHAR SharedSecret[255];
};

typedef struct _MSiSCSI_LUNMappingInformation MSiSCSI_LUNMappingInformation,
    *PMSiSCSI_LUNMappingInformation;
struct _MSiSCSI_LUNMappingInformation {
    ULONGLONG UniqueAdapterId;
    ULONGLONG UniqueSessionId;
    ULONG OSBus;
    ULONG OSTarget;
    ULONG OSLUN;
};

typedef struct _MSiSCSI_PersistentLogins MSiSCSI_PersistentLogins, *PMSiSCSI_PersistentLogins;
struct _MSiSCSI_PersistentLogins {
    ULONG PersistentLoginCount;
    ULONG Reserved;
    ISCSI_Persistent_Login PersistentLogins[1];
};

typedef struct _MSiSCSI_TargetMappings MSiSCSI_TargetMappings, *PMSiSCSI_TargetMappings;
struct _MSiSCSI_TargetMappings {
    ULONGLONG UniqueAdapterId;
    ULONG TargetMappingCount;
    ULONG Reserved;
    ISCSI_TargetMapping TargetMappings[1];
};

typedef struct _RemoveConnectionFromSession_IN RemoveConnectionFromSession_IN,
    *PRemoveConnectionFromSession_IN;
struct _RemoveConnectionFromSession_IN {
    ULONGLONG UniqueSessionId;
    ULONGLONG UniqueConnectionId;
};

typedef struct _RemoveConnectionFromSession_OUT RemoveConnectionFromSession_OUT,
    *PRemoveConnectionFromSession_OUT;
struct _RemoveConnectionFromSession_OUT {
    ULONG Status;
};

typedef struct _RemovePersistentLogin_IN RemovePersistentLogin_IN, *PRemovePersistentLogin_IN;
struct _RemovePersistentLogin_IN {
    ULONG PortNumber;
    WCHAR TargetName[224];
    ISCSI_TargetPortal TargetPortal;
};

typedef struct _RemovePersistentLogin_OUT RemovePersistentLogin_OUT, *PRemovePersistentLogin_OUT;
struct _RemovePersistentLogin_OUT {
    ULONG Status;
};

typedef struct _RemoveRADIUSServer_IN RemoveRADIUSServer_IN, *PRemoveRADIUSServer_IN;
struct _RemoveRADIUSServer_IN {
    ISCSI_IP_Address RADIUSIPAddress;
};

typedef struct _RemoveRADIUSServer_OUT RemoveRADIUSServer_OUT, *PRemoveRADIUSServer_OUT;
struct _RemoveRADIUSServer_OUT {
    ULONG Status;
};

typedef struct _RemoveiSNSServer_IN RemoveiSNSServer_IN, *PRemoveiSNSServer_IN;
struct _RemoveiSNSServer_IN {
    WCHAR iSNSServerName[224];
};

typedef struct _RemoveiSNSServer_OUT RemoveiSNSServer_OUT, *PRemoveiSNSServer_OUT;
struct _RemoveiSNSServer_OUT {
    ULONG Status;
};

typedef struct _SendTargets_IN SendTargets_IN, *PSendTargets_IN;
struct _SendTargets_IN {
    ULONGLONG UniqueSessionId;
    WCHAR SendTargetsText[224];
};

typedef struct _SendTargets_OUT SendTargets_OUT, *PSendTargets_OUT;
struct _SendTargets_OUT {
    ULONG Status;
    ULONG ResponseSize;
    UCHAR Response[1];
};

typedef struct _SetCHAPSharedSecret_IN SetCHAPSharedSecret_IN, *PSetCHAPSharedSecret_IN;
struct _SetCHAPSharedSecret_IN {
    ULONG SharedSecretSize;
    UCHAR SharedSecret[1];
};

typedef struct _SetCHAPSharedSecret_OUT SetCHAPSharedSecret_OUT, *PSetCHAPSharedSecret_OUT;
struct _SetCHAPSharedSecret_OUT {
    ULONG Status;
};

typedef struct _SetGenerationalGuid_IN SetGenerationalGuid_IN, *PSetGenerationalGuid_IN;
struct _SetGenerationalGuid_IN {
    UCHAR GenerationalGuid[16];
};

typedef struct _SetGenerationalGuid_OUT SetGenerationalGuid_OUT, *PSetGenerationalGuid_OUT;
struct _SetGenerationalGuid_OUT {
    ULONG Status;
};

typedef struct _SetGroupPresharedKey_IN SetGroupPresharedKey_IN, *PSetGroupPresharedKey_IN;
struct _SetGroupPresharedKey_IN {
    ULONG KeySize;
    UCHAR Key[1];
};

typedef struct _SetGroupPresharedKey_OUT SetGroupPresharedKey_OUT, *PSetGroupPresharedKey_OUT;
struct _SetGroupPresharedKey_OUT {
    ULONG Status;
};

typedef struct _SetInitiatorNodeName_IN SetInitiatorNodeName_IN, *PSetInitiatorNodeName_IN;
struct _SetInitiatorNodeName_IN {
    WCHAR CreatedInitiatorName[224];
};

typedef struct _SetInitiatorNodeName_OUT SetInitiatorNodeName_OUT, *PSetInitiatorNodeName_OUT;
struct _SetInitiatorNodeName_OUT {
    ULONG Status;
};

typedef struct _SetPresharedKeyForId_IN SetPresharedKeyForId_IN, *PSetPresharedKeyForId_IN;
struct _SetPresharedKeyForId_IN {
    ULONG PortNumber;
    ULONGLONG SecurityFlags;
    UCHAR IdType;
    ULONG IdSize;
    ULONG KeySize;
    UCHAR Id[1];
};

typedef struct _SetPresharedKeyForId_OUT SetPresharedKeyForId_OUT, *PSetPresharedKeyForId_OUT;
struct _SetPresharedKeyForId_OUT {
    ULONG Status;
};

typedef struct _SetRADIUSSharedSecret_IN SetRADIUSSharedSecret_IN, *PSetRADIUSSharedSecret_IN;
struct _SetRADIUSSharedSecret_IN {
    ULONG SharedSecretSize;
    UCHAR SharedSecret[1];
};

typedef struct _SetRADIUSSharedSecret_OUT SetRADIUSSharedSecret_OUT, *PSetRADIUSSharedSecret_OUT;
struct _SetRADIUSSharedSecret_OUT {
    ULONG Status;
};

typedef struct _SetTunnelModeOuterAddress_IN SetTunnelModeOuterAddress_IN,
    *PSetTunnelModeOuterAddress_IN;
struct _SetTunnelModeOuterAddress_IN {
    ULONG PortNumber;
    ISCSI_IP_Address DestinationAddress;
    ISCSI_IP_Address TunnelModeOuterAddress;
};

typedef struct _SetTunnelModeOuterAddress_OUT SetTunnelModeOuterAddress_OUT,
    *PSetTunnelModeOuterAddress_OUT;
struct _SetTunnelModeOuterAddress_OUT {
    ULONG Status;
};

EXTERN_C_END

#endif

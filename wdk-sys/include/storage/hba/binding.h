/*
 * Which targets an adapter sees, and which it presents under which address: methods of WMI classes,
 * each with the structures of what it takes (_IN) and returns (_OUT).
 */
#ifndef CWDK_STORAGE_HBA_BINDING_H
#define CWDK_STORAGE_HBA_BINDING_H

#include "nt/basic.h"
#include "guiddef.h"
#include "storage/hba/adapter.h"

EXTERN_C_START

#define HBA_REGISTRY_BINDING_VERSION 1

#define AddLink 30

#define AddLink_OUT_HBAStatus_ID 1
#define AddLink_OUT_HBAStatus_SIZE 4ULL
#define AddLink_OUT_SIZE 4ULL
typedef struct _AddLink_OUT AddLink_OUT, *PAddLink_OUT;
struct _AddLink_OUT {
    ULONG HBAStatus;
};

#define AddPort 0x14

#define AddPort_IN_PortWWN_ID 1
#define AddPort_IN_PortWWN_SIZE 8ULL
#define AddPort_IN_SIZE 8ULL
typedef struct _AddPort_IN AddPort_IN, *PAddPort_IN;
struct _AddPort_IN {
    UCHAR PortWWN[8];
};

#define AddPort_OUT_HBAStatus_ID 2
#define AddPort_OUT_HBAStatus_SIZE 4ULL
#define AddPort_OUT_SIZE 4ULL
typedef struct _AddPort_OUT AddPort_OUT, *PAddPort_OUT;
struct _AddPort_OUT {
    ULONG HBAStatus;
};

#define AddTarget 10

#define AddTarget_IN_HbaPortWWN_ID 1
#define AddTarget_IN_DiscoveredPortWWN_ID 2
#define AddTarget_IN_AllTargets_ID 3
#define AddTarget_IN_AllTargets_SIZE 4ULL
#define AddTarget_IN_DiscoveredPortWWN_SIZE 8ULL
#define AddTarget_IN_HbaPortWWN_SIZE 8ULL
#define AddTarget_IN_SIZE 0x14ULL
typedef struct _AddTarget_IN AddTarget_IN, *PAddTarget_IN;
struct _AddTarget_IN {
    UCHAR HbaPortWWN[8];
    UCHAR DiscoveredPortWWN[8];
    ULONG AllTargets;
};

#define AddTarget_OUT_HBAStatus_ID 4
#define AddTarget_OUT_HBAStatus_SIZE 4ULL
#define AddTarget_OUT_SIZE 4ULL
typedef struct _AddTarget_OUT AddTarget_OUT, *PAddTarget_OUT;
struct _AddTarget_OUT {
    ULONG HBAStatus;
};

#define GetBindingCapability 3

#define GetBindingCapability_IN_PortWWN_ID 1
#define GetBindingCapability_IN_PortWWN_SIZE 8ULL
#define GetBindingCapability_IN_SIZE 8ULL
typedef struct _GetBindingCapability_IN GetBindingCapability_IN, *PGetBindingCapability_IN;
struct _GetBindingCapability_IN {
    UCHAR PortWWN[8];
};

#define GetBindingCapability_OUT_HBAStatus_ID 2
#define GetBindingCapability_OUT_BindType_ID 3
#define GetBindingCapability_OUT_BindType_SIZE 4ULL
#define GetBindingCapability_OUT_HBAStatus_SIZE 4ULL
#define GetBindingCapability_OUT_SIZE 8ULL
typedef struct _GetBindingCapability_OUT GetBindingCapability_OUT, *PGetBindingCapability_OUT;
struct _GetBindingCapability_OUT {
    ULONG HBAStatus;
    ULONG BindType;
};

#define GetBindingSupport 4

#define GetBindingSupport_IN_PortWWN_ID 1
#define GetBindingSupport_IN_PortWWN_SIZE 8ULL
#define GetBindingSupport_IN_SIZE 8ULL
typedef struct _GetBindingSupport_IN GetBindingSupport_IN, *PGetBindingSupport_IN;
struct _GetBindingSupport_IN {
    UCHAR PortWWN[8];
};

#define GetBindingSupport_OUT_HBAStatus_ID 2
#define GetBindingSupport_OUT_BindType_ID 3
#define GetBindingSupport_OUT_BindType_SIZE 4ULL
#define GetBindingSupport_OUT_HBAStatus_SIZE 4ULL
#define GetBindingSupport_OUT_SIZE 8ULL
typedef struct _GetBindingSupport_OUT GetBindingSupport_OUT, *PGetBindingSupport_OUT;
struct _GetBindingSupport_OUT {
    ULONG HBAStatus;
    ULONG BindType;
};

#define GetFcpPersistentBinding 2

#define GetFcpPersistentBinding_IN_InEntryCount_ID 1
#define GetFcpPersistentBinding_IN_InEntryCount_SIZE 4ULL
#define GetFcpPersistentBinding_IN_SIZE 4ULL
typedef struct _GetFcpPersistentBinding_IN GetFcpPersistentBinding_IN, *PGetFcpPersistentBinding_IN;
struct _GetFcpPersistentBinding_IN {
    ULONG InEntryCount;
};

#define HBAFCPIDGuid {0xFF02BC96, 0x7FB0, 0x4BAC, {0x8F, 0x97, 0xC7, 0x1E, 0x49, 0x5F, 0xA6, 0x98}}
DEFINE_GUID(HBAFCPID_GUID, 0xFF02BC96, 0x7FB0, 0x4BAC, 0x8F, 0x97, 0xC7, 0x1E, 0x49, 0x5F, 0xA6,
            0x98);
#define HBAFCPID_Fcid_ID 1
#define HBAFCPID_FcpLun_ID 4
#define HBAFCPID_NodeWWN_ID 2
#define HBAFCPID_PortWWN_ID 3
#define HBAFCPID_SIZE 0x20ULL
#define HBAFCPID_Fcid_SIZE 4ULL
#define HBAFCPID_FcpLun_SIZE 8ULL
#define HBAFCPID_NodeWWN_SIZE 8ULL
#define HBAFCPID_PortWWN_SIZE 8ULL
typedef struct _HBAFCPID HBAFCPID, *PHBAFCPID;
struct _HBAFCPID {
    ULONG Fcid;
    UCHAR NodeWWN[8];
    UCHAR PortWWN[8];
    ULONGLONG FcpLun;
};

#define HBAFCPBindingEntryGuid                                                                     \
    {0xFCEFF8B7, 0x9D6B, 0x4115, {0x84, 0x22, 0x05, 0x99, 0x24, 0x51, 0xA6, 0x29}}
DEFINE_GUID(HBAFCPBindingEntry_GUID, 0xFCEFF8B7, 0x9D6B, 0x4115, 0x84, 0x22, 0x05, 0x99, 0x24, 0x51,
            0xA6, 0x29);
#define HBAFCPBindingEntry_FCPId_ID 2
#define HBAFCPBindingEntry_ScsiId_ID 3
#define HBAFCPBindingEntry_Type_ID 1
#define HBAFCPBindingEntry_SIZE 568ULL
#define HBAFCPBindingEntry_FCPId_SIZE 0x20ULL
#define HBAFCPBindingEntry_ScsiId_SIZE 0x210ULL
#define HBAFCPBindingEntry_Type_SIZE 4ULL
typedef struct _HBAFCPBindingEntry HBAFCPBindingEntry, *PHBAFCPBindingEntry;
struct _HBAFCPBindingEntry {
    ULONG Type;
    HBAFCPID FCPId;
    HBAScsiID ScsiId;
};

#define GetFcpPersistentBinding_OUT_HBAStatus_ID 2
#define GetFcpPersistentBinding_OUT_TotalEntryCount_ID 3
#define GetFcpPersistentBinding_OUT_OutEntryCount_ID 4
#define GetFcpPersistentBinding_OUT_Entry_ID 5
#define GetFcpPersistentBinding_OUT_HBAStatus_SIZE 4ULL
#define GetFcpPersistentBinding_OUT_OutEntryCount_SIZE 4ULL
#define GetFcpPersistentBinding_OUT_TotalEntryCount_SIZE 4ULL
typedef struct _GetFcpPersistentBinding_OUT GetFcpPersistentBinding_OUT,
    *PGetFcpPersistentBinding_OUT;
struct _GetFcpPersistentBinding_OUT {
    ULONG HBAStatus;
    ULONG TotalEntryCount;
    ULONG OutEntryCount;
    HBAFCPBindingEntry Entry[1];
};

#define GetFcpTargetMapping 1

#define GetFcpTargetMapping_IN_HbaPortWWN_ID 1
#define GetFcpTargetMapping_IN_InEntryCount_ID 2
#define GetFcpTargetMapping_IN_InEntryCount_SIZE 4ULL
#define GetFcpTargetMapping_IN_HbaPortWWN_SIZE 8ULL
#define GetFcpTargetMapping_IN_SIZE 12ULL
typedef struct _GetFcpTargetMapping_IN GetFcpTargetMapping_IN, *PGetFcpTargetMapping_IN;
struct _GetFcpTargetMapping_IN {
    UCHAR HbaPortWWN[8];
    ULONG InEntryCount;
};

#define HBAFCPScsiEntryGuid                                                                        \
    {0x77CA1248, 0x1505, 0x4221, {0x8E, 0xB6, 0xBB, 0xB6, 0xEC, 0x77, 0x1A, 0x87}}
DEFINE_GUID(HBAFCPScsiEntry_GUID, 0x77CA1248, 0x1505, 0x4221, 0x8E, 0xB6, 0xBB, 0xB6, 0xEC, 0x77,
            0x1A, 0x87);
#define HBAFCPScsiEntry_FCPId_ID 1
#define HBAFCPScsiEntry_Luid_ID 2
#define HBAFCPScsiEntry_ScsiId_ID 3
#define HBAFCPScsiEntry_SIZE 816ULL
#define HBAFCPScsiEntry_FCPId_SIZE 0x20ULL
#define HBAFCPScsiEntry_Luid_SIZE 0x100ULL
#define HBAFCPScsiEntry_ScsiId_SIZE 0x210ULL
typedef struct _HBAFCPScsiEntry HBAFCPScsiEntry, *PHBAFCPScsiEntry;
struct _HBAFCPScsiEntry {
    HBAFCPID FCPId;
    UCHAR Luid[256];
    HBAScsiID ScsiId;
};

#define GetFcpTargetMapping_OUT_HBAStatus_ID 3
#define GetFcpTargetMapping_OUT_TotalEntryCount_ID 4
#define GetFcpTargetMapping_OUT_OutEntryCount_ID 5
#define GetFcpTargetMapping_OUT_Entry_ID 6
#define GetFcpTargetMapping_OUT_HBAStatus_SIZE 4ULL
#define GetFcpTargetMapping_OUT_OutEntryCount_SIZE 4ULL
#define GetFcpTargetMapping_OUT_TotalEntryCount_SIZE 4ULL
typedef struct _GetFcpTargetMapping_OUT GetFcpTargetMapping_OUT, *PGetFcpTargetMapping_OUT;
struct _GetFcpTargetMapping_OUT {
    ULONG HBAStatus;
    ULONG TotalEntryCount;
    ULONG OutEntryCount;
    HBAFCPScsiEntry Entry[1];
};

#define GetPersistentBinding2 6

#define GetPersistentBinding2_IN_PortWWN_ID 1
#define GetPersistentBinding2_IN_InEntryCount_ID 2
#define GetPersistentBinding2_IN_InEntryCount_SIZE 4ULL
#define GetPersistentBinding2_IN_PortWWN_SIZE 8ULL
#define GetPersistentBinding2_IN_SIZE 12ULL
typedef struct _GetPersistentBinding2_IN GetPersistentBinding2_IN, *PGetPersistentBinding2_IN;
struct _GetPersistentBinding2_IN {
    UCHAR PortWWN[8];
    ULONG InEntryCount;
};

#define HBAFCPBindingEntry2Guid                                                                    \
    {0x3A1E7679, 0x4B1F, 0x4F31, {0xA8, 0xAE, 0xFE, 0x92, 0x78, 0x73, 0x09, 0x24}}
DEFINE_GUID(HBAFCPBindingEntry2_GUID, 0x3A1E7679, 0x4B1F, 0x4F31, 0xA8, 0xAE, 0xFE, 0x92, 0x78,
            0x73, 0x09, 0x24);
#define HBAFCPBindingEntry2_FCPId_ID 2
#define HBAFCPBindingEntry2_Luid_ID 3
#define HBAFCPBindingEntry2_ScsiId_ID 4
#define HBAFCPBindingEntry2_Type_ID 1
#define HBAFCPBindingEntry2_SIZE 824ULL
#define HBAFCPBindingEntry2_FCPId_SIZE 0x20ULL
#define HBAFCPBindingEntry2_Luid_SIZE 0x100ULL
#define HBAFCPBindingEntry2_ScsiId_SIZE 0x210ULL
#define HBAFCPBindingEntry2_Type_SIZE 4ULL
typedef struct _HBAFCPBindingEntry2 HBAFCPBindingEntry2, *PHBAFCPBindingEntry2;
struct _HBAFCPBindingEntry2 {
    ULONG Type;
    HBAFCPID FCPId;
    UCHAR Luid[256];
    HBAScsiID ScsiId;
};

#define GetPersistentBinding2_OUT_HBAStatus_ID 3
#define GetPersistentBinding2_OUT_TotalEntryCount_ID 4
#define GetPersistentBinding2_OUT_OutEntryCount_ID 5
#define GetPersistentBinding2_OUT_Bindings_ID 6
#define GetPersistentBinding2_OUT_HBAStatus_SIZE 4ULL
#define GetPersistentBinding2_OUT_OutEntryCount_SIZE 4ULL
#define GetPersistentBinding2_OUT_TotalEntryCount_SIZE 4ULL
typedef struct _GetPersistentBinding2_OUT GetPersistentBinding2_OUT, *PGetPersistentBinding2_OUT;
struct _GetPersistentBinding2_OUT {
    ULONG HBAStatus;
    ULONG TotalEntryCount;
    ULONG OutEntryCount;
    HBAFCPBindingEntry2 Bindings[1];
};

#define RemoveLink 31

#define RemoveLink_OUT_HBAStatus_ID 1
#define RemoveLink_OUT_HBAStatus_SIZE 4ULL
#define RemoveLink_OUT_SIZE 4ULL
typedef struct _RemoveLink_OUT RemoveLink_OUT, *PRemoveLink_OUT;
struct _RemoveLink_OUT {
    ULONG HBAStatus;
};

#define RemovePersistentEntry 8

#define RemovePersistentEntry_IN_PortWWN_ID 1
#define RemovePersistentEntry_IN_Binding_ID 2
#define RemovePersistentEntry_IN_PortWWN_SIZE 8ULL
#define RemovePersistentEntry_IN_Binding_SIZE 824ULL
#define RemovePersistentEntry_IN_SIZE 0x340ULL
typedef struct _RemovePersistentEntry_IN RemovePersistentEntry_IN, *PRemovePersistentEntry_IN;
struct _RemovePersistentEntry_IN {
    UCHAR PortWWN[8];
    HBAFCPBindingEntry2 Binding;
};

#define RemovePersistentEntry_OUT_HBAStatus_ID 3
#define RemovePersistentEntry_OUT_HBAStatus_SIZE 4ULL
#define RemovePersistentEntry_OUT_SIZE 4ULL
typedef struct _RemovePersistentEntry_OUT RemovePersistentEntry_OUT, *PRemovePersistentEntry_OUT;
struct _RemovePersistentEntry_OUT {
    ULONG HBAStatus;
};

#define RemovePort 0x15

#define RemovePort_IN_PortWWN_ID 1
#define RemovePort_IN_PortWWN_SIZE 8ULL
#define RemovePort_IN_SIZE 8ULL
typedef struct _RemovePort_IN RemovePort_IN, *PRemovePort_IN;
struct _RemovePort_IN {
    UCHAR PortWWN[8];
};

#define RemovePort_OUT_HBAStatus_ID 2
#define RemovePort_OUT_HBAStatus_SIZE 4ULL
#define RemovePort_OUT_SIZE 4ULL
typedef struct _RemovePort_OUT RemovePort_OUT, *PRemovePort_OUT;
struct _RemovePort_OUT {
    ULONG HBAStatus;
};

#define RemoveTarget 11

#define RemoveTarget_IN_HbaPortWWN_ID 1
#define RemoveTarget_IN_DiscoveredPortWWN_ID 2
#define RemoveTarget_IN_AllTargets_ID 3
#define RemoveTarget_IN_AllTargets_SIZE 4ULL
#define RemoveTarget_IN_DiscoveredPortWWN_SIZE 8ULL
#define RemoveTarget_IN_HbaPortWWN_SIZE 8ULL
#define RemoveTarget_IN_SIZE 0x14ULL
typedef struct _RemoveTarget_IN RemoveTarget_IN, *PRemoveTarget_IN;
struct _RemoveTarget_IN {
    UCHAR HbaPortWWN[8];
    UCHAR DiscoveredPortWWN[8];
    ULONG AllTargets;
};

#define RemoveTarget_OUT_HBAStatus_ID 4
#define RemoveTarget_OUT_HBAStatus_SIZE 4ULL
#define RemoveTarget_OUT_SIZE 4ULL
typedef struct _RemoveTarget_OUT RemoveTarget_OUT, *PRemoveTarget_OUT;
struct _RemoveTarget_OUT {
    ULONG HBAStatus;
};

#define SetBindingSupport 5

#define SetBindingSupport_IN_PortWWN_ID 1
#define SetBindingSupport_IN_BindType_ID 2
#define SetBindingSupport_IN_BindType_SIZE 4ULL
#define SetBindingSupport_IN_PortWWN_SIZE 8ULL
#define SetBindingSupport_IN_SIZE 12ULL
typedef struct _SetBindingSupport_IN SetBindingSupport_IN, *PSetBindingSupport_IN;
struct _SetBindingSupport_IN {
    UCHAR PortWWN[8];
    ULONG BindType;
};

#define SetBindingSupport_OUT_HBAStatus_ID 3
#define SetBindingSupport_OUT_HBAStatus_SIZE 4ULL
#define SetBindingSupport_OUT_SIZE 4ULL
typedef struct _SetBindingSupport_OUT SetBindingSupport_OUT, *PSetBindingSupport_OUT;
struct _SetBindingSupport_OUT {
    ULONG HBAStatus;
};

#define SetPersistentEntry 7

#define SetPersistentEntry_IN_PortWWN_ID 1
#define SetPersistentEntry_IN_Binding_ID 2
#define SetPersistentEntry_IN_PortWWN_SIZE 8ULL
#define SetPersistentEntry_IN_Binding_SIZE 824ULL
#define SetPersistentEntry_IN_SIZE 0x340ULL
typedef struct _SetPersistentEntry_IN SetPersistentEntry_IN, *PSetPersistentEntry_IN;
struct _SetPersistentEntry_IN {
    UCHAR PortWWN[8];
    HBAFCPBindingEntry2 Binding;
};

#define SetPersistentEntry_OUT_HBAStatus_ID 3
#define SetPersistentEntry_OUT_HBAStatus_SIZE 4ULL
#define SetPersistentEntry_OUT_SIZE 4ULL
typedef struct _SetPersistentEntry_OUT SetPersistentEntry_OUT, *PSetPersistentEntry_OUT;
struct _SetPersistentEntry_OUT {
    ULONG HBAStatus;
};

EXTERN_C_END

#endif

/*
 * Processors: counting them, naming them by group and index, and the IRQL.
 */
#ifndef CWDK_NDIS_DRIVER_PROCESSOR_H
#define CWDK_NDIS_DRIVER_PROCESSOR_H

#include "wdm.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"

#define NDIS_MAX_PROCESSOR_COUNT 0x40

#define NDIS_SIZEOF_SYSTEM_PROCESSOR_INFO_REVISION_1 0x430ULL

#define NDIS_SYSTEM_PROCESSOR_INFO_REVISION_1 1

EXTERN_C_START

typedef struct _NDIS_RSS_PROCESSOR_INFO NDIS_RSS_PROCESSOR_INFO, *PNDIS_RSS_PROCESSOR_INFO;
typedef struct _NDIS_SYSTEM_PROCESSOR_INFO_EX NDIS_SYSTEM_PROCESSOR_INFO_EX,
    *PNDIS_SYSTEM_PROCESSOR_INFO_EX;

typedef enum _NDIS_PROCESSOR_TYPE {
    NdisProcessorX86 = 0,
    NdisProcessorMips,
    NdisProcessorAlpha,
    NdisProcessorPpc,
    NdisProcessorAmd64,
    NdisProcessorIA64,
    NdisProcessorArm,
    NdisProcessorArm64,
} NDIS_PROCESSOR_TYPE,
    *PNDIS_PROCESSOR_TYPE;

typedef struct _NDIS_PROCESSOR_INFO NDIS_PROCESSOR_INFO, *PNDIS_PROCESSOR_INFO;
struct _NDIS_PROCESSOR_INFO {
    ULONG CpuNumber;
    ULONG PhysicalPackageId;
    ULONG CoreId;
    ULONG HyperThreadID;
};

typedef struct _NDIS_SYSTEM_PROCESSOR_INFO NDIS_SYSTEM_PROCESSOR_INFO, *PNDIS_SYSTEM_PROCESSOR_INFO;
struct _NDIS_SYSTEM_PROCESSOR_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PROCESSOR_VENDOR ProcessorVendor;
    ULONG NumPhysicalPackages;
    ULONG NumCores;
    ULONG NumCoresPerPhysicalPackage;
    ULONG MaxHyperThreadingCpusPerCore;
    ULONG RssBaseCpu;
    ULONG RssCpuCount;
    PUCHAR RssProcessors;
    NDIS_PROCESSOR_INFO CpuInfo[64];
};

DECLSPEC_IMPORT USHORT NdisActiveGroupCount(VOID);

_IRQL_requires_min_(DISPATCH_LEVEL)
DECLSPEC_IMPORT PROCESSOR_NUMBER NdisCurrentGroupAndProcessor(VOID);

#if defined(_M_AMD64)
_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisGetCurrentProcessorCounts(_Out_ PULONG pIdleCount,
                                                   _Out_ PULONG pKernelAndUser,
                                                   _Out_ PULONG pIndex);
#endif

#if defined(_M_AMD64)
_IRQL_requires_max_(HIGH_LEVEL)
DECLSPEC_IMPORT void NdisGetCurrentProcessorCpuUsage(_Out_ PULONG pCpuUsage);
#endif

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS
NdisGetProcessorInformation(_Inout_ PNDIS_SYSTEM_PROCESSOR_INFO SystemProcessorInfo);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisGetProcessorInformationEx(
    _In_opt_ NDIS_HANDLE NdisHandle,
    _Out_writes_bytes_to_opt_(*Size, *Size) PNDIS_SYSTEM_PROCESSOR_INFO_EX SystemProcessorInfo,
    _Inout_ PSIZE_T Size);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisGetRssProcessorInformation(
    _In_ NDIS_HANDLE NdisHandle,
    _Out_writes_bytes_to_opt_(*Size, *Size) PNDIS_RSS_PROCESSOR_INFO RssProcessorInfo,
    _Inout_ PSIZE_T Size);

DECLSPEC_IMPORT ULONG NdisGroupActiveProcessorCount(USHORT Group);

DECLSPEC_IMPORT KAFFINITY NdisGroupActiveProcessorMask(USHORT Group);

DECLSPEC_IMPORT ULONG NdisGroupMaxProcessorCount(USHORT Group);

DECLSPEC_IMPORT USHORT NdisMaxGroupCount(VOID);

_IRQL_requires_max_(HIGH_LEVEL)
DECLSPEC_IMPORT NTSTATUS NdisProcessorIndexToNumber(_In_ ULONG ProcIndex,
                                                    _Out_ PPROCESSOR_NUMBER ProcNum);

_IRQL_requires_max_(HIGH_LEVEL)
DECLSPEC_IMPORT ULONG NdisProcessorNumberToIndex(_In_ PROCESSOR_NUMBER ProcNum);

DECLSPEC_IMPORT ULONG NdisSystemActiveProcessorCount(_Out_opt_ PKAFFINITY ActiveProcessors);

_IRQL_requires_max_(HIGH_LEVEL)
DECLSPEC_IMPORT CCHAR NdisSystemProcessorCount(VOID);

EXTERN_C_END

#define NDIS_CURRENT_IRQL() KeGetCurrentIrql()
#define NDIS_RAISE_IRQL_TO_DISPATCH(_pIrql) KeRaiseIrql(DISPATCH_LEVEL, (_pIrql))
#define NDIS_LOWER_IRQL(_OldIrql, _CurIrql) KeLowerIrql(_OldIrql)

#endif

/*
 * Virtual functions of an adapter (SR-IOV): switching them on and reaching their configuration.
 */
#ifndef CWDK_NDIS_DRIVER_VIRTUALIZATION_H
#define CWDK_NDIS_DRIVER_VIRTUALIZATION_H

#include "wdm.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"

#define NDIS_SRIOV_CONFIG_STATE_PARAMETERS_REVISION_1 1

EXTERN_C_START

typedef struct _NDIS_SRIOV_VF_CONFIG_STATE NDIS_SRIOV_VF_CONFIG_STATE, *PNDIS_SRIOV_VF_CONFIG_STATE;
struct _NDIS_SRIOV_VF_CONFIG_STATE {
    NDIS_OBJECT_HEADER Header;
    NDIS_SRIOV_FUNCTION_ID VFId;
    ULONG BlockId;
    ULONG Length;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMEnableVirtualization(_In_ NDIS_HANDLE NdisMiniportHandle,
                                                      _In_ USHORT NumVFs,
                                                      _In_ BOOLEAN EnableVFMigration,
                                                      _In_ BOOLEAN EnableMigrationInterrupt,
                                                      _In_ BOOLEAN EnableVirtualization);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisMGetVirtualDeviceLocation(_In_ NDIS_HANDLE NdisMiniportHandle,
                                                   _In_ NDIS_SRIOV_FUNCTION_ID VFId,
                                                   _Out_ PUSHORT SegmentNumber,
                                                   _Out_ PUCHAR BusNumber, _In_opt_ PVOID Reserved,
                                                   _Out_ PUCHAR FunctionNumber);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT ULONG NdisMGetVirtualFunctionBusData(_In_ NDIS_HANDLE NdisMiniportHandle,
                                                     _In_ NDIS_SRIOV_FUNCTION_ID VFId,
                                                     _Out_writes_bytes_(Length) PVOID Buffer,
                                                     _In_ ULONG Offset, _In_ ULONG Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisMGetVirtualFunctionLocation(_In_ NDIS_HANDLE NdisMiniportHandle,
                                                     _In_ NDIS_SRIOV_FUNCTION_ID VFId,
                                                     _Out_ PUSHORT SegmentNumber,
                                                     _Out_ PUCHAR BusNumber,
                                                     _Out_ PUCHAR FunctionNumber);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NdisMInvalidateConfigBlock(_In_ NDIS_HANDLE NdisMiniportHandle,
                                                _In_ NDIS_SRIOV_FUNCTION_ID VFId,
                                                _In_ ULONGLONG BlockMask);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMQueryProbedBars(_In_ NDIS_HANDLE NdisMiniportHandle,
                                                 _Out_writes_(PCI_TYPE0_ADDRESSES)
                                                     PULONG BaseRegisterValues);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMReadConfigBlock(_In_ NDIS_HANDLE NdisMiniportHandle,
                                                 _In_ ULONG BlockId,
                                                 _Out_writes_bytes_(Length) PVOID Buffer,
                                                 _In_ ULONG Length);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT ULONG NdisMSetVirtualFunctionBusData(_In_ NDIS_HANDLE NdisMiniportHandle,
                                                     _In_ NDIS_SRIOV_FUNCTION_ID VFId,
                                                     _In_reads_bytes_(Length) PVOID Buffer,
                                                     _In_ ULONG Offset, _In_ ULONG Length);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMWriteConfigBlock(_In_ NDIS_HANDLE NdisMiniportHandle,
                                                  _In_ ULONG BlockId,
                                                  _In_reads_bytes_(Length) PVOID Buffer,
                                                  _In_ ULONG Length);

EXTERN_C_END

#endif

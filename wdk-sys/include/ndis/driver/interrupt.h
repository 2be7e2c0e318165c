/*
 * Interrupts of a miniport: line-based and message-signaled.
 */
#ifndef CWDK_NDIS_DRIVER_INTERRUPT_H
#define CWDK_NDIS_DRIVER_INTERRUPT_H

#include "wdm.h"
#include "ntddndis.h"
#include "ndis/mdlapi.h"
#include "ndis/driver/types.h"

#define NDIS_MINIPORT_INTERRUPT_REVISION_1 1

#define NDIS_MSIX_CONFIG_PARAMETERS_REVISION_1 1

#define NDIS_SIZEOF_MSIX_CONFIG_PARAMETERS_REVISION_1 0x10ULL
#define NDIS_SIZEOF_MINIPORT_INTERRUPT_CHARACTERISTICS_REVISION_1 0x60ULL

#define NdisInterruptLatched 1

#define NdisInterruptLevelSensitive 0

EXTERN_C_START

_Function_class_(MINIPORT_SYNCHRONIZE_INTERRUPT)
_IRQL_requires_(HIGH_LEVEL)
typedef BOOLEAN MINIPORT_SYNCHRONIZE_INTERRUPT(_In_ NDIS_HANDLE SynchronizeContext);
typedef MINIPORT_SYNCHRONIZE_INTERRUPT *MINIPORT_SYNCHRONIZE_INTERRUPT_HANDLER;
typedef MINIPORT_SYNCHRONIZE_INTERRUPT MINIPORT_SYNCHRONIZE_MESSAGE_INTERRUPT;
typedef MINIPORT_SYNCHRONIZE_MESSAGE_INTERRUPT *MINIPORT_SYNCHRONIZE_MSI_INTERRUPT_HANDLER;
typedef KINTERRUPT_MODE NDIS_INTERRUPT_MODE;

typedef enum _NDIS_INTERRUPT_TYPE {
    NDIS_CONNECT_LINE_BASED = 1,
    NDIS_CONNECT_MESSAGE_BASED,
} NDIS_INTERRUPT_TYPE,
    *PNDIS_INTERRUPT_TYPE;

typedef enum _NDIS_MSIX_TABLE_CONFIG {
    NdisMSIXTableConfigSetTableEntry = 0,
    NdisMSIXTableConfigMaskTableEntry,
    NdisMSIXTableConfigUnmaskTableEntry,
    NdisMSIXTableConfigMax,
} NDIS_MSIX_TABLE_OPERATION,
    *PNDIS_MSIX_TABLE_OPERATION;

_Function_class_(MINIPORT_DISABLE_INTERRUPT)
_IRQL_requires_(HIGH_LEVEL)
typedef void MINIPORT_DISABLE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext);
typedef MINIPORT_DISABLE_INTERRUPT *MINIPORT_DISABLE_INTERRUPT_HANDLER;

_Function_class_(MINIPORT_DISABLE_MESSAGE_INTERRUPT)
_IRQL_requires_(HIGH_LEVEL)
typedef void MINIPORT_DISABLE_MESSAGE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext,
                                                _In_ ULONG MessageId);
typedef MINIPORT_DISABLE_MESSAGE_INTERRUPT *MINIPORT_DISABLE_MSI_INTERRUPT_HANDLER;

_Function_class_(MINIPORT_ENABLE_INTERRUPT)
_IRQL_requires_(HIGH_LEVEL)
typedef void MINIPORT_ENABLE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext);
typedef MINIPORT_ENABLE_INTERRUPT *MINIPORT_ENABLE_INTERRUPT_HANDLER;

_Function_class_(MINIPORT_ENABLE_MESSAGE_INTERRUPT)
_IRQL_requires_(HIGH_LEVEL)
typedef void MINIPORT_ENABLE_MESSAGE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext,
                                               _In_ ULONG MessageId);
typedef MINIPORT_ENABLE_MESSAGE_INTERRUPT *MINIPORT_ENABLE_MSI_INTERRUPT_HANDLER;

_Function_class_(MINIPORT_INTERRUPT_DPC)
_IRQL_requires_(DISPATCH_LEVEL)
typedef void MINIPORT_INTERRUPT_DPC(_In_ NDIS_HANDLE MiniportInterruptContext,
                                    _In_ PVOID MiniportDpcContext,
                                    _In_ PVOID ReceiveThrottleParameters, _In_ PVOID NdisReserved2);
typedef MINIPORT_INTERRUPT_DPC *MINIPORT_INTERRUPT_DPC_HANDLER;

_Function_class_(MINIPORT_ISR)
_IRQL_requires_(HIGH_LEVEL)
typedef BOOLEAN MINIPORT_ISR(_In_ NDIS_HANDLE MiniportInterruptContext,
                             _Out_ PBOOLEAN QueueDefaultInterruptDpc,
                             _Out_ PULONG TargetProcessors);
typedef MINIPORT_ISR *MINIPORT_ISR_HANDLER;

_Function_class_(MINIPORT_MESSAGE_INTERRUPT)
_IRQL_requires_(HIGH_LEVEL)
typedef BOOLEAN MINIPORT_MESSAGE_INTERRUPT(_In_ NDIS_HANDLE MiniportInterruptContext,
                                           _In_ ULONG MessageId,
                                           _Out_ PBOOLEAN QueueDefaultInterruptDpc,
                                           _Out_ PULONG TargetProcessors);
typedef MINIPORT_MESSAGE_INTERRUPT *MINIPORT_MSI_ISR_HANDLER;

_Function_class_(MINIPORT_MESSAGE_INTERRUPT_DPC)
_IRQL_requires_(DISPATCH_LEVEL)
typedef void MINIPORT_MESSAGE_INTERRUPT_DPC(_In_ NDIS_HANDLE MiniportInterruptContext,
                                            _In_ ULONG MessageId, _In_ PVOID MiniportDpcContext,
                                            _In_ PVOID ReceiveThrottleParameters,
                                            _In_ PVOID NdisReserved2);
typedef MINIPORT_MESSAGE_INTERRUPT_DPC *MINIPORT_MSI_INTERRUPT_DPC_HANDLER;

typedef struct _NDIS_MINIPORT_INTERRUPT_CHARACTERISTICS NDIS_MINIPORT_INTERRUPT_CHARACTERISTICS,
    *PNDIS_MINIPORT_INTERRUPT_CHARACTERISTICS;
struct _NDIS_MINIPORT_INTERRUPT_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    MINIPORT_ISR_HANDLER InterruptHandler;
    MINIPORT_INTERRUPT_DPC_HANDLER InterruptDpcHandler;
    MINIPORT_DISABLE_INTERRUPT_HANDLER DisableInterruptHandler;
    MINIPORT_ENABLE_INTERRUPT_HANDLER EnableInterruptHandler;
    BOOLEAN MsiSupported;
    BOOLEAN MsiSyncWithAllMessages;
    MINIPORT_MSI_ISR_HANDLER MessageInterruptHandler;
    MINIPORT_MSI_INTERRUPT_DPC_HANDLER MessageInterruptDpcHandler;
    MINIPORT_DISABLE_MSI_INTERRUPT_HANDLER DisableMessageInterruptHandler;
    MINIPORT_ENABLE_MSI_INTERRUPT_HANDLER EnableMessageInterruptHandler;
    NDIS_INTERRUPT_TYPE InterruptType;
    PIO_INTERRUPT_MESSAGE_INFO MessageInfoTable;
};

typedef struct _NDIS_MSIX_CONFIG_PARAMETERS NDIS_MSIX_CONFIG_PARAMETERS,
    *PNDIS_MSIX_CONFIG_PARAMETERS;
struct _NDIS_MSIX_CONFIG_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    NDIS_MSIX_TABLE_OPERATION ConfigOperation;
    ULONG TableEntry;
    ULONG MessageNumber;
};

_IRQL_requires_max_(HIGH_LEVEL)
DECLSPEC_IMPORT NDIS_STATUS NdisMConfigMSIXTableEntry(
    _In_ NDIS_HANDLE NdisMiniportHandle, _In_ PNDIS_MSIX_CONFIG_PARAMETERS MSIXConfigParameters);

_IRQL_requires_(PASSIVE_LEVEL)
DECLSPEC_IMPORT void NdisMDeregisterInterruptEx(_In_ NDIS_HANDLE NdisInterruptHandle);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT ULONG NdisMQueueDpc(_In_ NDIS_HANDLE NdisInterruptHandle, _In_ ULONG MessageId,
                                    _In_ ULONG TargetProcessors, _In_opt_ PVOID MiniportDpcContext);

_IRQL_requires_max_(HIGH_LEVEL)
DECLSPEC_IMPORT KAFFINITY NdisMQueueDpcEx(_In_ NDIS_HANDLE NdisInterruptHandle, ULONG MessageId,
                                          _In_ PGROUP_AFFINITY TargetProcessors,
                                          _In_opt_ PVOID MiniportDpcContext);

_IRQL_requires_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NDIS_STATUS NdisMRegisterInterruptEx(
    _In_ NDIS_HANDLE MiniportAdapterHandle, _In_ NDIS_HANDLE MiniportInterruptContext,
    _In_ PNDIS_MINIPORT_INTERRUPT_CHARACTERISTICS MiniportInterruptCharacteristics,
    _Out_ PNDIS_HANDLE NdisInterruptHandle);

_IRQL_requires_max_(12)
DECLSPEC_IMPORT BOOLEAN NdisMSynchronizeWithInterruptEx(
    _In_ NDIS_HANDLE NdisInterruptHandle, _In_ ULONG MessageId,
    _In_ MINIPORT_SYNCHRONIZE_INTERRUPT_HANDLER SynchronizeFunction, _In_ PVOID SynchronizeContext);

EXTERN_C_END

#endif

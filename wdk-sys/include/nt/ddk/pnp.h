/*
 * Plug and play: device relations, capabilities, interfaces, properties and notifications.
 * What ntddk.h adds to nt/pnp.h.
 */
#ifndef CWDK_NT_DDK_PNP_H
#define CWDK_NT_DDK_PNP_H

#include "nt/forward.h"
#include "nt/security.h"
#include "nt/resource.h"
#include "nt/ddk/memory.h"
#include "nt/ddk/dpc.h"

#define IRP_MN_QUERY_LEGACY_BUS_INFORMATION 0x18

#define OSC_FIRMWARE_FAILURE 2

EXTERN_C_START

typedef enum _SYSTEM_FIRMWARE_TABLE_ACTION {
    SystemFirmwareTable_Enumerate = 0,
    SystemFirmwareTable_Get,
} SYSTEM_FIRMWARE_TABLE_ACTION;

typedef NTSTATUS HVL_WHEA_ERROR_NOTIFICATION(_In_ PWHEA_RECOVERY_CONTEXT RecoveryContext,
                                             _In_ BOOLEAN PlatformDirected, _In_ BOOLEAN Poisoned);
typedef HVL_WHEA_ERROR_NOTIFICATION *PHVL_WHEA_ERROR_NOTIFICATION;

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PGET_LOCATION_STRING)(_Inout_opt_ PVOID Context,
                                         _Outptr_ _At_(*LocationStrings,
                                                       _When_(return == 0, __drv_allocatesMem(Mem)))
                                             PZZWSTR *LocationStrings);

typedef struct _PNP_LOCATION_INTERFACE PNP_LOCATION_INTERFACE, *PPNP_LOCATION_INTERFACE;
struct _PNP_LOCATION_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PGET_LOCATION_STRING GetLocationString;
};

typedef struct _SYSTEM_FIRMWARE_TABLE_HANDLER SYSTEM_FIRMWARE_TABLE_HANDLER,
    *PSYSTEM_FIRMWARE_TABLE_HANDLER;
struct _SYSTEM_FIRMWARE_TABLE_HANDLER {
    ULONG ProviderSignature;
    BOOLEAN Register;
    PFNFTH FirmwareTableHandler;
    PVOID DriverObject;
};

struct _SYSTEM_FIRMWARE_TABLE_INFORMATION {
    ULONG ProviderSignature;
    SYSTEM_FIRMWARE_TABLE_ACTION Action;
    ULONG TableID;
    ULONG TableBufferLength;
    UCHAR TableBuffer[1];
};

typedef struct _WHEA_FIRMWARE_ERROR_RECORD_REFERENCE WHEA_FIRMWARE_ERROR_RECORD_REFERENCE,
    *PWHEA_FIRMWARE_ERROR_RECORD_REFERENCE;
#pragma pack(push, 1)
struct _WHEA_FIRMWARE_ERROR_RECORD_REFERENCE {
    UCHAR Type;
    UCHAR Reserved[7];
    ULONGLONG FirmwareRecordId;
};
#pragma pack(pop)

typedef struct _WHEA_REGISTER_KEY_NOTIFICATION_FAILED_EVENT
    WHEA_REGISTER_KEY_NOTIFICATION_FAILED_EVENT,
    *PWHEA_REGISTER_KEY_NOTIFICATION_FAILED_EVENT;
struct _WHEA_REGISTER_KEY_NOTIFICATION_FAILED_EVENT {
    WHEA_EVENT_LOG_ENTRY WheaEventLogEntry;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoReportDetectedDevice(
    _In_ PDRIVER_OBJECT DriverObject, _In_ INTERFACE_TYPE LegacyBusType, _In_ ULONG BusNumber,
    _In_ ULONG SlotNumber, _In_opt_ PCM_RESOURCE_LIST ResourceList,
    _In_opt_ PIO_RESOURCE_REQUIREMENTS_LIST ResourceRequirements, _In_ BOOLEAN ResourceAssigned,
    _Inout_ PDEVICE_OBJECT *DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoReportRootDevice(_In_ PDRIVER_OBJECT DriverObject);

EXTERN_C_END

#endif

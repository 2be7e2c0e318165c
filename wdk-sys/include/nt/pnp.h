/*
 * Plug and play: device relations, capabilities, interfaces, properties and notifications.
 */
#ifndef CWDK_NT_PNP_H
#define CWDK_NT_PNP_H

#include "nt/forward.h"
#include "nt/irql.h"
#include "nt/security.h"
#include "nt/memory.h"
#include "nt/processor.h"
#include "nt/registry.h"
#include "nt/resource.h"
#include "nt/dma.h"
#include "nt/hal.h"
#include "nt/power.h"

#define DEVICE_INTERFACE_INCLUDE_NONACTIVE 1

#define DEVICE_RESET_INTERFACE_VERSION 1
#define DEVICE_RESET_INTERFACE_VERSION_1 1
#define DEVICE_RESET_RESERVED_0 1
#define DEVICE_RESET_INTERFACE_VERSION_2 2
#define DEVICE_RESET_RESERVED_1 2
#define DEVICE_RESET_INTERFACE_VERSION_3 3
#define DEVICE_RESET_KEEP_STACK 4

#define DEVICE_WITH_IRP_EXTENSION ((PVOID)(LONG_PTR) - 1)

#define FILE_CHARACTERISTIC_PNP_DEVICE 0x800

#define FILE_DEVICE_CHANGER 0x30

#define IRP_MJ_DEVICE_CHANGE 0x18
#define IRP_MJ_PNP 27

#define IRP_MN_QUERY_DEVICE_RELATIONS 7
#define IRP_MN_QUERY_DEVICE_TEXT 12
#define IRP_MN_QUERY_PNP_DEVICE_STATE 0x14
#define IRP_MN_QUERY_BUS_INFORMATION 0x15
#define IRP_MN_DEVICE_USAGE_NOTIFICATION 0x16

#define KERNEL_SOFT_RESTART_NOTIFICATION_VERSION 1

#define PLUGPLAY_PROPERTY_PERSISTENT 1

#define PLUGPLAY_REGKEY_DEVICE 1
#define PLUGPLAY_REGKEY_DRIVER 2
#define PLUGPLAY_REGKEY_CURRENT_HWPROFILE 4

#define PNPNOTIFY_DEVICE_INTERFACE_INCLUDE_EXISTING_INTERFACES 1

#define PNP_DEVICE_DISABLED 1
#define PNP_DEVICE_DONT_DISPLAY_IN_UI 2
#define PNP_DEVICE_FAILED 4
#define PNP_DEVICE_REMOVED 8
#define PNP_DEVICE_NOT_DISABLEABLE 0x20
#define PNP_DEVICE_DISCONNECTED 0x40
#define PNP_DEVICE_RESOURCE_UPDATED 0x80
#define PNP_DEVICE_ASSIGNED_TO_GUEST 0x100

#define PNP_EXTENDED_ADDRESS_INTERFACE_VERSION 1

#define PNP_REPLACE_DRIVER_INTERFACE_VERSION 1
#define PNP_REPLACE_MEMORY_SUPPORTED 1
#define PNP_REPLACE_PARAMETERS_VERSION 2
#define PNP_REPLACE_HARDWARE_MEMORY_MIRRORING 4
#define PNP_REPLACE_HARDWARE_PAGE_COPY 8
#define PNP_REPLACE_HARDWARE_QUIESCE 0x10
#define PNP_REPLACE_DRIVER_INTERFACE_MINIMUM_SIZE 0x40UL
#define PNP_REPLACE_NO_MAP 0x7FFFFFFFFFFFFFFFLL

#define RESOURCEMANAGER_GET_NOTIFICATION 0x10

#define SDEV_IDENTIFIER_INTERFACE_VERSION 1

EXTERN_C_START

typedef struct _DEVICE_BUS_SPECIFIC_RESET_INFO DEVICE_BUS_SPECIFIC_RESET_INFO,
    *PDEVICE_BUS_SPECIFIC_RESET_INFO;
typedef union _DEVICE_BUS_SPECIFIC_RESET_TYPE DEVICE_BUS_SPECIFIC_RESET_TYPE,
    *PDEVICE_BUS_SPECIFIC_RESET_TYPE;
typedef union _DEVICE_RESET_STATUS_FLAGS DEVICE_RESET_STATUS_FLAGS, *PDEVICE_RESET_STATUS_FLAGS;
typedef struct _PNP_REPLACE_PARAMETERS PNP_REPLACE_PARAMETERS, *PPNP_REPLACE_PARAMETERS;

typedef ULONG NOTIFICATION_MASK;

typedef ULONG PNP_DEVICE_STATE;

typedef ULONG *PPNP_DEVICE_STATE;

typedef enum DEVICE_REGISTRY_PROPERTY {
    DevicePropertyDeviceDescription = 0,
    DevicePropertyHardwareID,
    DevicePropertyCompatibleIDs,
    DevicePropertyBootConfiguration,
    DevicePropertyBootConfigurationTranslated,
    DevicePropertyClassName,
    DevicePropertyClassGuid,
    DevicePropertyDriverKeyName,
    DevicePropertyManufacturer,
    DevicePropertyFriendlyName,
    DevicePropertyLocationInformation,
    DevicePropertyPhysicalDeviceObjectName,
    DevicePropertyBusTypeGuid,
    DevicePropertyLegacyBusType,
    DevicePropertyBusNumber,
    DevicePropertyEnumeratorName,
    DevicePropertyAddress,
    DevicePropertyUINumber,
    DevicePropertyInstallState,
    DevicePropertyRemovalPolicy,
    DevicePropertyResourceRequirements,
    DevicePropertyAllocatedResources,
    DevicePropertyContainerID,
} DEVICE_REGISTRY_PROPERTY;

typedef enum DEVICE_TEXT_TYPE {
    DeviceTextDescription = 0,
    DeviceTextLocationInformation,
} DEVICE_TEXT_TYPE,
    *PDEVICE_TEXT_TYPE;

typedef enum _CLFS_MGMT_NOTIFICATION_TYPE {
    ClfsMgmtAdvanceTailNotification = 0,
    ClfsMgmtLogFullHandlerNotification,
    ClfsMgmtLogUnpinnedNotification,
    ClfsMgmtLogWriteNotification,
} CLFS_MGMT_NOTIFICATION_TYPE,
    *PCLFS_MGMT_NOTIFICATION_TYPE;

typedef enum _DEVICE_DIRECTORY_TYPE {
    DeviceDirectoryData = 0,
} DEVICE_DIRECTORY_TYPE,
    *PDEVICE_DIRECTORY_TYPE;

typedef enum _DEVICE_INSTALL_STATE {
    InstallStateInstalled = 0,
    InstallStateNeedsReinstall,
    InstallStateFailedInstall,
    InstallStateFinishInstall,
} DEVICE_INSTALL_STATE,
    *PDEVICE_INSTALL_STATE;

typedef enum _DEVICE_RELATION_TYPE {
    BusRelations = 0,
    EjectionRelations,
    PowerRelations,
    RemovalRelations,
    TargetDeviceRelation,
    SingleBusRelations,
    TransportRelations,
} DEVICE_RELATION_TYPE,
    *PDEVICE_RELATION_TYPE;

typedef enum _DEVICE_REMOVAL_POLICY {
    RemovalPolicyExpectNoRemoval = 1,
    RemovalPolicyExpectOrderlyRemoval,
    RemovalPolicyExpectSurpriseRemoval,
} DEVICE_REMOVAL_POLICY,
    *PDEVICE_REMOVAL_POLICY;

typedef enum _DEVICE_RESET_TYPE {
    FunctionLevelDeviceReset = 0,
    PlatformLevelDeviceReset,
} DEVICE_RESET_TYPE;

typedef enum _DEVICE_USAGE_NOTIFICATION_TYPE {
    DeviceUsageTypeUndefined = 0,
    DeviceUsageTypePaging,
    DeviceUsageTypeHibernation,
    DeviceUsageTypeDumpFile,
    DeviceUsageTypeBoot,
    DeviceUsageTypePostDisplay,
    DeviceUsageTypeGuestAssigned,
} DEVICE_USAGE_NOTIFICATION_TYPE;

typedef enum _FIRMWARE_TYPE {
    FirmwareTypeUnknown = 0,
    FirmwareTypeBios,
    FirmwareTypeUefi,
    FirmwareTypeMax,
} FIRMWARE_TYPE,
    *PFIRMWARE_TYPE;

typedef enum _IO_CONTAINER_NOTIFICATION_CLASS {
    IoSessionStateNotification = 0,
    IoMaxContainerNotificationClass,
} IO_CONTAINER_NOTIFICATION_CLASS;

typedef enum _IO_NOTIFICATION_EVENT_CATEGORY {
    EventCategoryReserved = 0,
    EventCategoryHardwareProfileChange,
    EventCategoryDeviceInterfaceChange,
    EventCategoryTargetDeviceChange,
    EventCategoryKernelSoftRestart,
} IO_NOTIFICATION_EVENT_CATEGORY;

_Function_class_(DEVICE_BUS_SPECIFIC_RESET_HANDLER)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS
DEVICE_BUS_SPECIFIC_RESET_HANDLER(_In_ PVOID InterfaceContext, _In_ const GUID *BusType,
                                  _In_ DEVICE_BUS_SPECIFIC_RESET_TYPE ResetTypeSelected,
                                  _In_ PBUS_SPECIFIC_RESET_FLAGS Flags, _In_ PVOID ResetParameters);
typedef DEVICE_BUS_SPECIFIC_RESET_HANDLER *PDEVICE_BUS_SPECIFIC_RESET_HANDLER;

_Function_class_(DEVICE_CHANGE_COMPLETE_CALLBACK)
_IRQL_requires_same_
typedef void DEVICE_CHANGE_COMPLETE_CALLBACK(_Inout_opt_ PVOID Context);
typedef DEVICE_CHANGE_COMPLETE_CALLBACK *PDEVICE_CHANGE_COMPLETE_CALLBACK;

_Function_class_(DEVICE_QUERY_BUS_SPECIFIC_RESET_HANDLER)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS
DEVICE_QUERY_BUS_SPECIFIC_RESET_HANDLER(_In_ PVOID InterfaceContext, _Out_ PULONG ResetInfoCount,
                                        _Out_ PDEVICE_BUS_SPECIFIC_RESET_INFO ResetInfoSupported);
typedef DEVICE_QUERY_BUS_SPECIFIC_RESET_HANDLER *PDEVICE_QUERY_BUS_SPECIFIC_RESET_HANDLER;

typedef void DEVICE_RESET_COMPLETION(_In_ NTSTATUS Status, _Inout_opt_ PVOID Context);
typedef DEVICE_RESET_COMPLETION *PDEVICE_RESET_COMPLETION;

_Function_class_(DEVICE_RESET_HANDLER)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS DEVICE_RESET_HANDLER(_In_ PVOID InterfaceContext, _In_ DEVICE_RESET_TYPE ResetType,
                                      _In_ ULONG Flags, _In_opt_ PVOID ResetParameters);
typedef DEVICE_RESET_HANDLER *PDEVICE_RESET_HANDLER;

_Function_class_(DRIVER_NOTIFICATION_CALLBACK_ROUTINE)
_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS DRIVER_NOTIFICATION_CALLBACK_ROUTINE(_In_ PVOID NotificationStructure,
                                                      _Inout_opt_ PVOID Context);
typedef DRIVER_NOTIFICATION_CALLBACK_ROUTINE *PDRIVER_NOTIFICATION_CALLBACK_ROUTINE;

_Function_class_(WMI_NOTIFICATION_CALLBACK)
_IRQL_requires_same_
typedef void FWMI_NOTIFICATION_CALLBACK(_In_ PVOID Wnode, _In_opt_ PVOID Context);
typedef FWMI_NOTIFICATION_CALLBACK *WMI_NOTIFICATION_CALLBACK;

_Function_class_(GET_DEVICE_RESET_STATUS)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS GET_DEVICE_RESET_STATUS(_In_ PVOID InterfaceContext, _Out_ PBOOLEAN IsResetting,
                                         _Out_ PDEVICE_BUS_SPECIFIC_RESET_TYPE ResetTypeSelected,
                                         _Out_ PDEVICE_RESET_STATUS_FLAGS Flags);
typedef GET_DEVICE_RESET_STATUS *PGET_DEVICE_RESET_STATUS;

_Function_class_(GET_SDEV_IDENTIFIER)
_IRQL_requires_max_(PASSIVE_LEVEL)
_IRQL_requires_same_
typedef ULONGLONG GET_SDEV_IDENTIFIER(_In_ PVOID InterfaceContext);
typedef GET_SDEV_IDENTIFIER *PGET_SDEV_IDENTIFIER;

typedef NTSTATUS IO_SESSION_NOTIFICATION_FUNCTION(_In_ PVOID SessionObject, _In_ PVOID IoObject,
                                                  _In_ ULONG Event, _In_ PVOID Context,
                                                  _In_reads_bytes_opt_(PayloadLength)
                                                      PVOID NotificationPayload,
                                                  _In_ ULONG PayloadLength);
typedef IO_SESSION_NOTIFICATION_FUNCTION *PIO_SESSION_NOTIFICATION_FUNCTION;

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PGPE_CLEAR_STATUS)(PDEVICE_OBJECT, PVOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PGPE_CLEAR_STATUS2)(PVOID Context, PVOID ObjectContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PGPE_CONNECT_VECTOR2)(PVOID Context, ULONG GpeNumber, KINTERRUPT_MODE Mode,
                                         BOOLEAN Shareable, PGPE_SERVICE_ROUTINE ServiceRoutine,
                                         PVOID ServiceContext, PVOID *ObjectContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PGPE_DISABLE_EVENT)(PDEVICE_OBJECT, PVOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PGPE_DISABLE_EVENT2)(PVOID Context, PVOID ObjectContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PGPE_DISCONNECT_VECTOR2)(PVOID Context, PVOID ObjectContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PGPE_ENABLE_EVENT)(PDEVICE_OBJECT, PVOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PGPE_ENABLE_EVENT2)(PVOID Context, PVOID ObjectContext);

typedef NTSTATUS (*PIO_CONTAINER_NOTIFICATION_FUNCTION)(VOID);

typedef void (*PIO_DEVICE_EJECT_CALLBACK)(_In_ NTSTATUS Status, _Inout_opt_ PVOID Context);

typedef void (*PQUERYEXTENDEDADDRESS)(_In_ PVOID Context, _Out_ PULONG64 ExtendedAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef void (*PREENUMERATE_SELF)(_In_ PVOID Context);

_Must_inspect_result_
typedef NTSTATUS (*PREPLACE_BEGIN)(_In_ PPNP_REPLACE_PARAMETERS Parameters,
                                   _Outptr_ PVOID *Context);

_Must_inspect_result_
typedef NTSTATUS (*PREPLACE_ENABLE_DISABLE_HARDWARE_QUIESCE)(_In_ PVOID Context,
                                                             _In_ BOOLEAN Enable);

_Must_inspect_result_
typedef NTSTATUS (*PREPLACE_END)(_In_ PVOID Context);

_Must_inspect_result_
typedef NTSTATUS (*PREPLACE_GET_MEMORY_DESTINATION)(_In_ PVOID Context,
                                                    _In_ PHYSICAL_ADDRESS SourceAddress,
                                                    _Out_ PPHYSICAL_ADDRESS DestinationAddress);

_Must_inspect_result_
typedef NTSTATUS (*PREPLACE_INITIATE_HARDWARE_MIRROR)(_In_ PVOID Context);

_Must_inspect_result_
typedef NTSTATUS (*PREPLACE_MAP_MEMORY)(_In_ PHYSICAL_ADDRESS TargetPhysicalAddress,
                                        _In_ PHYSICAL_ADDRESS SparePhysicalAddress,
                                        _Inout_ PLARGE_INTEGER NumberOfBytes,
                                        _Outptr_ PVOID *TargetAddress,
                                        _Outptr_ PVOID *SpareAddress);

_Must_inspect_result_
typedef NTSTATUS (*PREPLACE_MIRROR_PLATFORM_MEMORY)(_In_ PVOID Context);

_Must_inspect_result_
typedef NTSTATUS (*PREPLACE_SWAP)(_In_ PVOID Context);

typedef void (*PREPLACE_UNLOAD)(VOID);

_Function_class_(PTM_DEVICE_QUERY_GRANULARITY)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NTSTATUS PTM_DEVICE_QUERY_GRANULARITY(_In_ PVOID Context, _Out_ PUCHAR Granularity);
typedef PTM_DEVICE_QUERY_GRANULARITY *PPTM_DEVICE_QUERY_GRANULARITY;

_Function_class_(PTM_DEVICE_QUERY_TIME_SOURCE)
_IRQL_requires_(PASSIVE_LEVEL)
typedef NTSTATUS PTM_DEVICE_QUERY_TIME_SOURCE(_In_ PVOID Context, _Out_ PULONG TimeSource);
typedef PTM_DEVICE_QUERY_TIME_SOURCE *PPTM_DEVICE_QUERY_TIME_SOURCE;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PTM_RM_NOTIFICATION)(_In_ PKENLISTMENT EnlistmentObject, _In_ PVOID RMContext,
                                        _In_ PVOID TransactionContext,
                                        _In_ ULONG TransactionNotification,
                                        _Inout_ PLARGE_INTEGER TmVirtualClock,
                                        _In_ ULONG ArgumentLength, _In_ PVOID Argument);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PUNREGISTER_FOR_DEVICE_NOTIFICATIONS)(PDEVICE_OBJECT, PDEVICE_NOTIFY_CALLBACK);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PUNREGISTER_FOR_DEVICE_NOTIFICATIONS2)(PVOID Context);

typedef struct {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PGPE_CONNECT_VECTOR2 GpeConnectVector;
    PGPE_DISCONNECT_VECTOR2 GpeDisconnectVector;
    PGPE_ENABLE_EVENT2 GpeEnableEvent;
    PGPE_DISABLE_EVENT2 GpeDisableEvent;
    PGPE_CLEAR_STATUS2 GpeClearStatus;
    PREGISTER_FOR_DEVICE_NOTIFICATIONS2 RegisterForDeviceNotifications;
    PUNREGISTER_FOR_DEVICE_NOTIFICATIONS2 UnregisterForDeviceNotifications;
} ACPI_INTERFACE_STANDARD2, *PACPI_INTERFACE_STANDARD2;

typedef struct _ACPI_INTERFACE_STANDARD ACPI_INTERFACE_STANDARD, *PACPI_INTERFACE_STANDARD;
struct _ACPI_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PGPE_CONNECT_VECTOR GpeConnectVector;
    PGPE_DISCONNECT_VECTOR GpeDisconnectVector;
    PGPE_ENABLE_EVENT GpeEnableEvent;
    PGPE_DISABLE_EVENT GpeDisableEvent;
    PGPE_CLEAR_STATUS GpeClearStatus;
    PREGISTER_FOR_DEVICE_NOTIFICATIONS RegisterForDeviceNotifications;
    PUNREGISTER_FOR_DEVICE_NOTIFICATIONS UnregisterForDeviceNotifications;
};

typedef struct _CLFS_MGMT_NOTIFICATION CLFS_MGMT_NOTIFICATION, *PCLFS_MGMT_NOTIFICATION;
struct _CLFS_MGMT_NOTIFICATION {
    CLFS_MGMT_NOTIFICATION_TYPE Notification;
    CLFS_LSN Lsn;
    USHORT LogIsPinned;
};

union _DEVICE_BUS_SPECIFIC_RESET_TYPE {
    struct {
        ULONGLONG FunctionLevelDeviceReset : 1;
        ULONGLONG PlatformLevelDeviceReset : 1;
        ULONGLONG SecondaryBusReset : 1;
        ULONGLONG Reserved : 61;
    } Pci;
    struct {
        ULONGLONG FunctionLevelDeviceReset : 1;
        ULONGLONG PlatformLevelDeviceReset : 1;
        ULONGLONG Reserved : 62;
    } Acpi;
    ULONGLONG AsULONGLONG;
};

struct _DEVICE_BUS_SPECIFIC_RESET_INFO {
    GUID BusTypeGuid;
    DEVICE_BUS_SPECIFIC_RESET_TYPE ResetTypeSupported;
};

struct _DEVICE_CAPABILITIES {
    USHORT Size;
    USHORT Version;
    ULONG DeviceD1 : 1;
    ULONG DeviceD2 : 1;
    ULONG LockSupported : 1;
    ULONG EjectSupported : 1;
    ULONG Removable : 1;
    ULONG DockDevice : 1;
    ULONG UniqueID : 1;
    ULONG SilentInstall : 1;
    ULONG RawDeviceOK : 1;
    ULONG SurpriseRemovalOK : 1;
    ULONG WakeFromD0 : 1;
    ULONG WakeFromD1 : 1;
    ULONG WakeFromD2 : 1;
    ULONG WakeFromD3 : 1;
    ULONG HardwareDisabled : 1;
    ULONG NonDynamic : 1;
    ULONG WarmEjectSupported : 1;
    ULONG NoDisplayInUI : 1;
    ULONG Reserved1 : 1;
    ULONG WakeFromInterrupt : 1;
    ULONG SecureDevice : 1;
    ULONG ChildOfVgaEnabledBridge : 1;
    ULONG DecodeIoOnBoot : 1;
    ULONG Reserved : 9;
    ULONG Address;
    ULONG UINumber;
    DEVICE_POWER_STATE DeviceState[7];
    SYSTEM_POWER_STATE SystemWake;
    DEVICE_POWER_STATE DeviceWake;
    ULONG D1Latency;
    ULONG D2Latency;
    ULONG D3Latency;
};

struct _DEVICE_FAULT_CONFIGURATION {
    PIOMMU_DEVICE_FAULT_HANDLER FaultHandler;
    PVOID FaultContext;
};

typedef struct _DEVICE_INTERFACE_CHANGE_NOTIFICATION DEVICE_INTERFACE_CHANGE_NOTIFICATION,
    *PDEVICE_INTERFACE_CHANGE_NOTIFICATION;
struct _DEVICE_INTERFACE_CHANGE_NOTIFICATION {
    USHORT Version;
    USHORT Size;
    GUID Event;
    GUID InterfaceClassGuid;
    PUNICODE_STRING SymbolicLinkName;
};

typedef struct _DEVICE_RELATIONS DEVICE_RELATIONS, *PDEVICE_RELATIONS;
struct _DEVICE_RELATIONS {
    ULONG Count;
    PDEVICE_OBJECT Objects[1];
};

typedef struct _DEVICE_RESET_INTERFACE_STANDARD DEVICE_RESET_INTERFACE_STANDARD,
    *PDEVICE_RESET_INTERFACE_STANDARD;
struct _DEVICE_RESET_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PDEVICE_RESET_HANDLER DeviceReset;
    ULONG SupportedResetTypes;
    PVOID Reserved;
    PDEVICE_QUERY_BUS_SPECIFIC_RESET_HANDLER QueryBusSpecificResetInfo;
    PDEVICE_BUS_SPECIFIC_RESET_HANDLER DeviceBusSpecificReset;
    PGET_DEVICE_RESET_STATUS GetDeviceResetStatus;
};

union _DEVICE_RESET_STATUS_FLAGS {
    struct {
        ULONGLONG KeepStackReset : 1;
        ULONGLONG RecoveringFromBusError : 1;
        ULONGLONG Reserved : 62;
    } u;
    ULONGLONG AsUlonglong;
};

typedef struct _FILE_IO_COMPLETION_NOTIFICATION_INFORMATION
    FILE_IO_COMPLETION_NOTIFICATION_INFORMATION,
    *PFILE_IO_COMPLETION_NOTIFICATION_INFORMATION;
struct _FILE_IO_COMPLETION_NOTIFICATION_INFORMATION {
    ULONG Flags;
};

typedef struct _FUNCTION_LEVEL_DEVICE_RESET_PARAMETERS FUNCTION_LEVEL_DEVICE_RESET_PARAMETERS,
    *PFUNCTION_LEVEL_DEVICE_RESET_PARAMETERS;
struct _FUNCTION_LEVEL_DEVICE_RESET_PARAMETERS {
    ULONG Size;
    PDEVICE_RESET_COMPLETION DeviceResetCompletion;
    PVOID CompletionContext;
};

typedef struct _HWPROFILE_CHANGE_NOTIFICATION HWPROFILE_CHANGE_NOTIFICATION,
    *PHWPROFILE_CHANGE_NOTIFICATION;
struct _HWPROFILE_CHANGE_NOTIFICATION {
    USHORT Version;
    USHORT Size;
    GUID Event;
};

typedef struct _IO_SESSION_STATE_NOTIFICATION IO_SESSION_STATE_NOTIFICATION,
    *PIO_SESSION_STATE_NOTIFICATION;
struct _IO_SESSION_STATE_NOTIFICATION {
    ULONG Size;
    ULONG Flags;
    PVOID IoObject;
    ULONG EventMask;
    PVOID Context;
};

typedef struct _KERNEL_SOFT_RESTART_NOTIFICATION KERNEL_SOFT_RESTART_NOTIFICATION,
    *PKERNEL_SOFT_RESTART_NOTIFICATION;
struct _KERNEL_SOFT_RESTART_NOTIFICATION {
    USHORT Version;
    USHORT Size;
    GUID Event;
};

typedef struct _LEGACY_BUS_INFORMATION LEGACY_BUS_INFORMATION, *PLEGACY_BUS_INFORMATION;
struct _LEGACY_BUS_INFORMATION {
    GUID BusTypeGuid;
    INTERFACE_TYPE LegacyBusType;
    ULONG BusNumber;
};

typedef struct _PLUGPLAY_NOTIFICATION_HEADER PLUGPLAY_NOTIFICATION_HEADER,
    *PPLUGPLAY_NOTIFICATION_HEADER;
struct _PLUGPLAY_NOTIFICATION_HEADER {
    USHORT Version;
    USHORT Size;
    GUID Event;
};

typedef struct _PNP_BUS_INFORMATION PNP_BUS_INFORMATION, *PPNP_BUS_INFORMATION;
struct _PNP_BUS_INFORMATION {
    GUID BusTypeGuid;
    INTERFACE_TYPE LegacyBusType;
    ULONG BusNumber;
};

typedef struct _PNP_EXTENDED_ADDRESS_INTERFACE PNP_EXTENDED_ADDRESS_INTERFACE,
    *PPNP_EXTENDED_ADDRESS_INTERFACE;
struct _PNP_EXTENDED_ADDRESS_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PQUERYEXTENDEDADDRESS QueryExtendedAddress;
};

struct _PNP_REPLACE_DRIVER_INTERFACE {
    ULONG Size;
    ULONG Version;
    ULONG Flags;
    PREPLACE_UNLOAD Unload;
    PREPLACE_BEGIN BeginReplace;
    PREPLACE_END EndReplace;
    PREPLACE_MIRROR_PHYSICAL_MEMORY MirrorPhysicalMemory;
    PREPLACE_SET_PROCESSOR_ID SetProcessorId;
    PREPLACE_SWAP Swap;
    PREPLACE_INITIATE_HARDWARE_MIRROR InitiateHardwareMirror;
    PREPLACE_MIRROR_PLATFORM_MEMORY MirrorPlatformMemory;
    PREPLACE_GET_MEMORY_DESTINATION GetMemoryDestination;
    PREPLACE_ENABLE_DISABLE_HARDWARE_QUIESCE EnableDisableHardwareQuiesce;
};

typedef struct _PNP_REPLACE_MEMORY_LIST PNP_REPLACE_MEMORY_LIST, *PPNP_REPLACE_MEMORY_LIST;
struct _PNP_REPLACE_MEMORY_LIST {
    ULONG AllocatedCount;
    ULONG Count;
    ULONGLONG TotalLength;
    struct {
        PHYSICAL_ADDRESS Address;
        ULONGLONG Length;
    } Ranges[1];
};

struct _PNP_REPLACE_PARAMETERS {
    ULONG Size;
    ULONG Version;
    ULONG64 Target;
    ULONG64 Spare;
    PPNP_REPLACE_PROCESSOR_LIST TargetProcessors;
    PPNP_REPLACE_PROCESSOR_LIST SpareProcessors;
    PPNP_REPLACE_MEMORY_LIST TargetMemory;
    PPNP_REPLACE_MEMORY_LIST SpareMemory;
    PREPLACE_MAP_MEMORY MapMemory;
};

typedef struct _REENUMERATE_SELF_INTERFACE_STANDARD REENUMERATE_SELF_INTERFACE_STANDARD,
    *PREENUMERATE_SELF_INTERFACE_STANDARD;
struct _REENUMERATE_SELF_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PREENUMERATE_SELF SurpriseRemoveAndReenumerateSelf;
};

typedef struct _SDEV_IDENTIFIER_INTERFACE SDEV_IDENTIFIER_INTERFACE, *PSDEV_IDENTIFIER_INTERFACE;
struct _SDEV_IDENTIFIER_INTERFACE {
    INTERFACE InterfaceHeader;
    PGET_SDEV_IDENTIFIER GetIdentifier;
};

struct _TARGET_DEVICE_CUSTOM_NOTIFICATION {
    USHORT Version;
    USHORT Size;
    GUID Event;
    PFILE_OBJECT FileObject;
    LONG NameBufferOffset;
    UCHAR CustomDataBuffer[1];
};

typedef struct _TARGET_DEVICE_REMOVAL_NOTIFICATION TARGET_DEVICE_REMOVAL_NOTIFICATION,
    *PTARGET_DEVICE_REMOVAL_NOTIFICATION;
struct _TARGET_DEVICE_REMOVAL_NOTIFICATION {
    USHORT Version;
    USHORT Size;
    GUID Event;
    PFILE_OBJECT FileObject;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS ExEnumerateSystemFirmwareTables(
    _In_ ULONG FirmwareTableProviderSignature,
    _Out_writes_bytes_to_opt_(BufferLength, *ReturnLength) PVOID FirmwareTableBuffer,
    _In_ ULONG BufferLength, _Out_opt_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS ExGetFirmwareEnvironmentVariable(_In_ PUNICODE_STRING VariableName,
                                                      _In_ LPGUID VendorGuid,
                                                      _Out_writes_bytes_opt_(*ValueLength)
                                                          PVOID Value,
                                                      _Inout_ PULONG ValueLength,
                                                      _Out_opt_ PULONG Attributes);

_IRQL_requires_max_(APC_LEVEL)
NTKERNELAPI FIRMWARE_TYPE ExGetFirmwareType(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS ExGetSystemFirmwareTable(_In_ ULONG FirmwareTableProviderSignature,
                                              _In_ ULONG FirmwareTableID,
                                              _Out_writes_bytes_to_opt_(BufferLength, *ReturnLength)
                                                  PVOID FirmwareTableBuffer,
                                              _In_ ULONG BufferLength,
                                              _Out_opt_ PULONG ReturnLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS ExSetFirmwareEnvironmentVariable(_In_ PUNICODE_STRING VariableName,
                                                      _In_ LPGUID VendorGuid,
                                                      _In_reads_bytes_opt_(ValueLength) PVOID Value,
                                                      _In_ ULONG ValueLength,
                                                      _In_ ULONG Attributes);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI IoGetDeviceInterfaceAlias(
    _In_ PUNICODE_STRING SymbolicLinkName, _In_ const GUID *AliasInterfaceClassGuid,
    _Out_ _When_(return == 0, _At_(AliasSymbolicLinkName->Buffer, __drv_allocatesMem(Mem)))
        PUNICODE_STRING AliasSymbolicLinkName);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoGetDeviceInterfacePropertyData(
    _In_ PUNICODE_STRING SymbolicLinkName, _In_ const DEVPROPKEY *PropertyKey, _In_ LCID Lcid,
    _Reserved_ ULONG Flags, _In_ ULONG Size, _Out_writes_bytes_to_(Size, *RequiredSize) PVOID Data,
    _Out_ PULONG RequiredSize, _Out_ PDEVPROPTYPE Type);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI IoGetDeviceInterfaces(_In_ const GUID *InterfaceClassGuid,
                                                 _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                 _In_ ULONG Flags,
                                                 _Outptr_result_nullonfailure_ _Out_owned_(pool)
                                                     PZZWSTR *SymbolicLinkList);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoGetDeviceProperty(_In_ PDEVICE_OBJECT DeviceObject,
                                         _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty,
                                         _In_ ULONG BufferLength,
                                         _Out_writes_bytes_opt_(BufferLength) PVOID PropertyBuffer,
                                         _Out_ PULONG ResultLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoGetDevicePropertyData(_In_ PDEVICE_OBJECT Pdo,
                                             _In_ const DEVPROPKEY *PropertyKey, _In_ LCID Lcid,
                                             _Reserved_ ULONG Flags, _In_ ULONG Size,
                                             _Out_writes_bytes_to_(Size, *RequiredSize) PVOID Data,
                                             _Out_ PULONG RequiredSize, _Out_ PDEVPROPTYPE Type);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoInvalidateDeviceRelations(_In_ PDEVICE_OBJECT DeviceObject,
                                             _In_ DEVICE_RELATION_TYPE Type);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoInvalidateDeviceState(_In_ PDEVICE_OBJECT PhysicalDeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS NTAPI IoRegisterDeviceInterface(
    _In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ const GUID *InterfaceClassGuid,
    _In_opt_ PUNICODE_STRING ReferenceString,
    _Out_ _When_(return == 0, _At_(SymbolicLinkName->Buffer, __drv_allocatesMem(Mem)))
        PUNICODE_STRING SymbolicLinkName);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoRegisterPlugPlayNotification(
    _In_ IO_NOTIFICATION_EVENT_CATEGORY EventCategory, _In_ ULONG EventCategoryFlags,
    _In_opt_ PVOID EventCategoryData, _In_ PDRIVER_OBJECT DriverObject,
    _In_ PDRIVER_NOTIFICATION_CALLBACK_ROUTINE CallbackRoutine,
    _Inout_opt_ __drv_aliasesMem PVOID Context,
    _Outptr_result_nullonfailure_ _At_(*NotificationEntry,
                                       _When_(return == 0, __drv_allocatesMem(Mem)))
        PVOID *NotificationEntry);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoReportTargetDeviceChange(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                                _In_ PVOID NotificationStructure);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI NTSTATUS IoReportTargetDeviceChangeAsynchronous(
    _In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PVOID NotificationStructure,
    _In_opt_ PDEVICE_CHANGE_COMPLETE_CALLBACK Callback, _In_opt_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTKERNELAPI void IoRequestDeviceEject(_In_ PDEVICE_OBJECT PhysicalDeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoRequestDeviceEjectEx(_In_ PDEVICE_OBJECT PhysicalDeviceObject,
                                            _In_opt_ PIO_DEVICE_EJECT_CALLBACK Callback,
                                            _In_opt_ PVOID Context,
                                            _In_opt_ PDRIVER_OBJECT DriverObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoSetDeviceInterfacePropertyData(_In_ PUNICODE_STRING SymbolicLinkName,
                                                      _In_ const DEVPROPKEY *PropertyKey,
                                                      _In_ LCID Lcid, _In_ ULONG Flags,
                                                      _In_ DEVPROPTYPE Type, _In_ ULONG Size,
                                                      _In_reads_bytes_opt_(Size) PVOID Data);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoSetDeviceInterfaceState(_In_ PUNICODE_STRING SymbolicLinkName,
                                               _In_ BOOLEAN Enable);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
NTKERNELAPI NTSTATUS IoSetDevicePropertyData(_In_ PDEVICE_OBJECT Pdo,
                                             _In_ const DEVPROPKEY *PropertyKey, _In_ LCID Lcid,
                                             _In_ ULONG Flags, _In_ DEVPROPTYPE Type,
                                             _In_ ULONG Size,
                                             _In_reads_bytes_opt_(Size) PVOID Data);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoUnregisterPlugPlayNotification(_In_ __drv_freesMem(Pool)
                                                          PVOID NotificationEntry);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTKERNELAPI NTSTATUS IoUnregisterPlugPlayNotificationEx(_In_ __drv_freesMem(Pool)
                                                            PVOID NotificationEntry);

EXTERN_C_END

#endif

/*
 * Control codes of USB hubs and controllers.
 */
#ifndef CWDK_USBIOCTL_H
#define CWDK_USBIOCTL_H

#include "wdm.h"
#include "usbiodef.h"
#include "usbspec.h"

#define IOCTL_GET_HCD_DRIVERKEY_NAME                                                               \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x109, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define IOCTL_INTERNAL_USB_CYCLE_PORT                                                              \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x7, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_ENABLE_PORT                                                             \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x5, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_FAIL_GET_STATUS_FROM_DEVICE                                             \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x118, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_BUSGUID_INFO                                                        \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x10A, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_BUS_INFO                                                            \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x108, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_CONTROLLER_NAME                                                     \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x109, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_DEVICE_CONFIG_INFO                                                  \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x113, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_DEVICE_HANDLE                                                       \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x10C, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_DEVICE_HANDLE_EX                                                    \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x10D, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_HUB_COUNT                                                           \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x6, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_HUB_NAME                                                            \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_PARENT_HUB_INFO                                                     \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x10B, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_PORT_STATUS                                                         \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x4, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_ROOTHUB_PDO                                                         \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x3, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_TOPOLOGY_ADDRESS                                                    \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x10F, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_GET_TT_DEVICE_HANDLE                                                    \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x10E, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_NOTIFY_IDLE_READY                                                       \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x110, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_RECORD_FAILURE                                                          \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0xA, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_REGISTER_COMPOSITE_DEVICE                                               \
    CTL_CODE(FILE_DEVICE_USBEX, 0x0, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_REQUEST_REMOTE_WAKE_NOTIFICATION                                        \
    CTL_CODE(FILE_DEVICE_USBEX, 0x2, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_REQ_GLOBAL_RESUME                                                       \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x112, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_REQ_GLOBAL_SUSPEND                                                      \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x111, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_RESET_PORT                                                              \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x1, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_SUBMIT_IDLE_NOTIFICATION                                                \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x9, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_SUBMIT_URB                                                              \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x0, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_USB_UNREGISTER_COMPOSITE_DEVICE                                             \
    CTL_CODE(FILE_DEVICE_USBEX, 0x1, METHOD_NEITHER, FILE_ANY_ACCESS)

#define IOCTL_USB_DIAGNOSTIC_MODE_OFF                                                              \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x101, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_DIAGNOSTIC_MODE_ON                                                               \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x100, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_DIAG_IGNORE_HUBS_OFF                                                             \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x107, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_DIAG_IGNORE_HUBS_ON                                                              \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x106, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_DESCRIPTOR_FROM_NODE_CONNECTION                                              \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x104, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_DEVICE_CHARACTERISTICS                                                       \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x120, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC                                           \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x11E, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_HUB_CAPABILITIES                                                             \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x10F, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_HUB_CAPABILITIES_EX                                                          \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x114, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_HUB_INFORMATION_EX                                                           \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x115, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_NODE_CONNECTION_ATTRIBUTES                                                   \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x110, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_NODE_CONNECTION_DRIVERKEY_NAME                                               \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x108, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_NODE_CONNECTION_INFORMATION                                                  \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x103, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX                                               \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x112, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX_V2                                            \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x117, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_NODE_CONNECTION_NAME                                                         \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x105, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_NODE_INFORMATION                                                             \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x102, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_PORT_CONNECTOR_PROPERTIES                                                    \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x116, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_ROOT_HUB_NAME                                                                \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x102, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_GET_TRANSPORT_CHARACTERISTICS                                                    \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x119, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_HCD_DISABLE_PORT                                                                 \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x10C, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_HCD_ENABLE_PORT                                                                  \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x10D, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_HCD_GET_STATS_1                                                                  \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0xFF, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_HCD_GET_STATS_2                                                                  \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x10A, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_HUB_CYCLE_PORT                                                                   \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x111, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_NOTIFY_ON_TRANSPORT_CHARACTERISTICS_CHANGE                                       \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x11B, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_REGISTER_FOR_TRANSPORT_CHARACTERISTICS_CHANGE                                    \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x11A, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_RESET_HUB CTL_CODE(FILE_DEVICE_UNKNOWN, 0x113, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_START_TRACKING_FOR_TIME_SYNC                                                     \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x11D, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_STOP_TRACKING_FOR_TIME_SYNC                                                      \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x11F, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_USB_UNREGISTER_FOR_TRANSPORT_CHARACTERISTICS_CHANGE                                  \
    CTL_CODE(FILE_DEVICE_UNKNOWN, 0x11C, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define USBD_PORT_ENABLED 1
#define USBD_PORT_CONNECTED 2

#define USB_DEVICE_CHARACTERISTICS_MAXIMUM_PATH_DELAYS_AVAILABLE 1
#define USB_DEVICE_CHARACTERISTICS_VERSION_1 1

#define USB_NODE_INFO_SIG 0x5553424E

#define USB_REGISTER_FOR_TRANSPORT_LATENCY_CHANGE 1
#define USB_REGISTER_FOR_TRANSPORT_BANDWIDTH_CHANGE 2

#define USB_TRANSPORT_CHARACTERISTICS_LATENCY_AVAILABLE 1
#define USB_TRANSPORT_CHARACTERISTICS_VERSION_1 1
#define USB_TRANSPORT_CHARACTERISTICS_BANDWIDTH_AVAILABLE 2

#define WMI_USB_DRIVER_INFORMATION 0
#define WMI_USB_DRIVER_NOTIFICATION 1
#define WMI_USB_PERFORMANCE_INFORMATION 1
#define WMI_USB_DEVICE_NODE_INFORMATION 2
#define WMI_USB_POWER_DEVICE_ENABLE 2
#define WMI_USB_HUB_NODE_INFORMATION 4

EXTERN_C_START

typedef struct _USB_30_HUB_DESCRIPTOR USB_30_HUB_DESCRIPTOR, *PUSB_30_HUB_DESCRIPTOR;
typedef struct _USB_CONFIGURATION_DESCRIPTOR USB_CONFIGURATION_DESCRIPTOR,
    *PUSB_CONFIGURATION_DESCRIPTOR;
typedef struct _USB_DEVICE_DESCRIPTOR USB_DEVICE_DESCRIPTOR, *PUSB_DEVICE_DESCRIPTOR;
typedef struct _USB_ENDPOINT_DESCRIPTOR USB_ENDPOINT_DESCRIPTOR, *PUSB_ENDPOINT_DESCRIPTOR;
typedef struct _USB_HUB_DESCRIPTOR USB_HUB_DESCRIPTOR, *PUSB_HUB_DESCRIPTOR;
typedef enum _USB_CONNECTION_STATUS {
    NoDeviceConnected = 0,
    DeviceConnected,
    DeviceFailedEnumeration,
    DeviceGeneralFailure,
    DeviceCausedOvercurrent,
    DeviceNotEnoughPower,
    DeviceNotEnoughBandwidth,
    DeviceHubNestedTooDeeply,
    DeviceInLegacyHub,
    DeviceEnumerating,
    DeviceReset,
} USB_CONNECTION_STATUS,
    *PUSB_CONNECTION_STATUS;

typedef enum _USB_HUB_NODE {
    UsbHub = 0,
    UsbMIParent,
} USB_HUB_NODE;

typedef enum _USB_HUB_TYPE {
    UsbRootHub = 1,
    Usb20Hub,
    Usb30Hub,
} USB_HUB_TYPE;

typedef enum _USB_NOTIFICATION_TYPE {
    EnumerationFailure = 0,
    InsufficentBandwidth,
    InsufficentPower,
    OverCurrent,
    ResetOvercurrent,
    AcquireBusInfo,
    AcquireHubName,
    AcquireControllerName,
    HubOvercurrent,
    HubPowerChange,
    HubNestedTooDeeply,
    ModernDeviceInLegacyHub,
} USB_NOTIFICATION_TYPE;

typedef enum _USB_WMI_DEVICE_NODE_TYPE {
    UsbDevice = 0,
    HubDevice,
    CompositeDevice,
    UsbController,
} USB_WMI_DEVICE_NODE_TYPE,
    *PUSB_WMI_DEVICE_NODE_TYPE;

typedef struct USB_CHANGE_REGISTRATION_HANDLE__ *USB_CHANGE_REGISTRATION_HANDLE;
#pragma pack(push, 1)
struct USB_CHANGE_REGISTRATION_HANDLE__ {
    int unused;
};
#pragma pack(pop)

typedef struct _HCD_ISO_STAT_COUNTERS HCD_ISO_STAT_COUNTERS, *PHCD_ISO_STAT_COUNTERS;
#pragma pack(push, 1)
struct _HCD_ISO_STAT_COUNTERS {
    USHORT LateUrbs;
    USHORT DoubleBufferedPackets;
    USHORT TransfersCF_5ms;
    USHORT TransfersCF_2ms;
    USHORT TransfersCF_1ms;
    USHORT MaxInterruptLatency;
    USHORT BadStartFrame;
    USHORT StaleUrbs;
    USHORT IsoPacketNotAccesed;
    USHORT IsoPacketHWError;
    USHORT SmallestUrbPacketCount;
    USHORT LargestUrbPacketCount;
    USHORT IsoCRC_Error;
    USHORT IsoOVERRUN_Error;
    USHORT IsoINTERNAL_Error;
    USHORT IsoUNKNOWN_Error;
    ULONG IsoBytesTransferred;
    USHORT LateMissedCount;
    USHORT HWIsoMissedCount;
    ULONG Reserved7[8];
};
#pragma pack(pop)

typedef struct _HCD_STAT_COUNTERS HCD_STAT_COUNTERS, *PHCD_STAT_COUNTERS;
#pragma pack(push, 1)
struct _HCD_STAT_COUNTERS {
    ULONG BytesTransferred;
    USHORT IsoMissedCount;
    USHORT DataOverrunErrorCount;
    USHORT CrcErrorCount;
    USHORT ScheduleOverrunCount;
    USHORT TimeoutErrorCount;
    USHORT InternalHcErrorCount;
    USHORT BufferOverrunErrorCount;
    USHORT SWErrorCount;
    USHORT StallPidCount;
    USHORT PortDisableCount;
};
#pragma pack(pop)

typedef struct _HCD_STAT_INFORMATION_1 HCD_STAT_INFORMATION_1, *PHCD_STAT_INFORMATION_1;
#pragma pack(push, 1)
struct _HCD_STAT_INFORMATION_1 {
    ULONG Reserved1;
    ULONG Reserved2;
    ULONG ResetCounters;
    LARGE_INTEGER TimeRead;
    HCD_STAT_COUNTERS Counters;
};
#pragma pack(pop)

typedef struct _HCD_STAT_INFORMATION_2 HCD_STAT_INFORMATION_2, *PHCD_STAT_INFORMATION_2;
#pragma pack(push, 1)
struct _HCD_STAT_INFORMATION_2 {
    ULONG Reserved1;
    ULONG Reserved2;
    ULONG ResetCounters;
    LARGE_INTEGER TimeRead;
    LONG LockedMemoryUsed;
    HCD_STAT_COUNTERS Counters;
    HCD_ISO_STAT_COUNTERS IsoCounters;
};
#pragma pack(pop)

typedef union _USB_HUB_CAP_FLAGS USB_HUB_CAP_FLAGS, *PUSB_HUB_CAP_FLAGS;
#pragma pack(push, 1)
union _USB_HUB_CAP_FLAGS {
    ULONG ul;
    struct {
        ULONG HubIsHighSpeedCapable : 1;
        ULONG HubIsHighSpeed : 1;
        ULONG HubIsMultiTtCapable : 1;
        ULONG HubIsMultiTt : 1;
        ULONG HubIsRoot : 1;
        ULONG HubIsArmedWakeOnConnect : 1;
        ULONG HubIsBusPowered : 1;
        ULONG ReservedMBZ : 25;
    };
};
#pragma pack(pop)

typedef struct _USB_HUB_DEVICE_UXD_SETTINGS USB_HUB_DEVICE_UXD_SETTINGS,
    *PUSB_HUB_DEVICE_UXD_SETTINGS;
#pragma pack(push, 1)
struct _USB_HUB_DEVICE_UXD_SETTINGS {
    ULONG Version;
    GUID PnpGuid;
    GUID OwnerGuid;
    ULONG DeleteOnShutdown;
    ULONG DeleteOnReload;
    ULONG DeleteOnDisconnect;
    ULONG Reserved[5];
};
#pragma pack(pop)

typedef struct _USB_ID_STRING USB_ID_STRING, *PUSB_ID_STRING;
#pragma pack(push, 1)
struct _USB_ID_STRING {
    USHORT LanguageId;
    USHORT Pad;
    ULONG LengthInBytes;
    PWCHAR Buffer;
};
#pragma pack(pop)

typedef struct _HUB_DEVICE_CONFIG_INFO_V1 HUB_DEVICE_CONFIG_INFO, *PHUB_DEVICE_CONFIG_INFO;
#pragma pack(push, 1)
struct _HUB_DEVICE_CONFIG_INFO_V1 {
    ULONG Version;
    ULONG Length;
    USB_HUB_CAP_FLAGS HubFlags;
    USB_ID_STRING HardwareIds;
    USB_ID_STRING CompatibleIds;
    USB_ID_STRING DeviceDescription;
    ULONG Reserved[19];
    USB_HUB_DEVICE_UXD_SETTINGS UxdSettings;
};
#pragma pack(pop)

typedef struct _USB_ACQUIRE_INFO USB_ACQUIRE_INFO, *PUSB_ACQUIRE_INFO;
#pragma pack(push, 1)
struct _USB_ACQUIRE_INFO {
    USB_NOTIFICATION_TYPE NotificationType;
    ULONG TotalSize;
    WCHAR Buffer[1];
};
#pragma pack(pop)

typedef struct _USB_BUS_NOTIFICATION USB_BUS_NOTIFICATION, *PUSB_BUS_NOTIFICATION;
#pragma pack(push, 1)
struct _USB_BUS_NOTIFICATION {
    USB_NOTIFICATION_TYPE NotificationType;
    ULONG TotalBandwidth;
    ULONG ConsumedBandwidth;
    ULONG ControllerNameLength;
};
#pragma pack(pop)

typedef struct _USB_COMPOSITE_FUNCTION_INFO USB_COMPOSITE_FUNCTION_INFO,
    *PUSB_COMPOSITE_FUNCTION_INFO;
struct _USB_COMPOSITE_FUNCTION_INFO {
    UCHAR FunctionNumber;
    UCHAR BaseInterfaceNumber;
    UCHAR NumberOfInterfaces;
    BOOLEAN FunctionIsIdle;
};

typedef struct _USB_COMPOSITE_DEVICE_INFO USB_COMPOSITE_DEVICE_INFO, *PUSB_COMPOSITE_DEVICE_INFO;
struct _USB_COMPOSITE_DEVICE_INFO {
    USB_DEVICE_DESCRIPTOR DeviceDescriptor;
    USB_CONFIGURATION_DESCRIPTOR CurrentConfigDescriptor;
    UCHAR CurrentConfigurationValue;
    UCHAR NumberOfFunctions;
    USB_COMPOSITE_FUNCTION_INFO FunctionInfo[1];
};

typedef struct _USB_CONNECTION_NOTIFICATION USB_CONNECTION_NOTIFICATION,
    *PUSB_CONNECTION_NOTIFICATION;
#pragma pack(push, 1)
struct _USB_CONNECTION_NOTIFICATION {
    USB_NOTIFICATION_TYPE NotificationType;
    ULONG ConnectionNumber;
    ULONG RequestedBandwidth;
    ULONG EnumerationFailReason;
    ULONG PowerRequested;
    ULONG HubNameLength;
};
#pragma pack(pop)

typedef struct _USB_CONTROLLER_DEVICE_INFO USB_CONTROLLER_DEVICE_INFO, *PUSB_CONTROLLER_DEVICE_INFO;
#pragma pack(push, 1)
struct _USB_CONTROLLER_DEVICE_INFO {
    ULONG PciVendorId;
    ULONG PciDeviceId;
    ULONG PciRevision;
    ULONG NumberOfRootPorts;
    ULONG HcFeatureFlags;
};
#pragma pack(pop)

typedef struct _USB_CYCLE_PORT_PARAMS USB_CYCLE_PORT_PARAMS, *PUSB_CYCLE_PORT_PARAMS;
#pragma pack(push, 1)
struct _USB_CYCLE_PORT_PARAMS {
    ULONG ConnectionIndex;
    ULONG StatusReturned;
};
#pragma pack(pop)

typedef struct _USB_DESCRIPTOR_REQUEST USB_DESCRIPTOR_REQUEST, *PUSB_DESCRIPTOR_REQUEST;
#pragma pack(push, 1)
struct _USB_DESCRIPTOR_REQUEST {
    ULONG ConnectionIndex;
    struct {
        UCHAR bmRequest;
        UCHAR bRequest;
        USHORT wValue;
        USHORT wIndex;
        USHORT wLength;
    } SetupPacket;
    UCHAR Data[];
};
#pragma pack(pop)

typedef struct _USB_DEVICE_CHARACTERISTICS USB_DEVICE_CHARACTERISTICS, *PUSB_DEVICE_CHARACTERISTICS;
#pragma pack(push, 1)
struct _USB_DEVICE_CHARACTERISTICS {
    ULONG Version;
    ULONG Reserved[2];
    ULONG UsbDeviceCharacteristicsFlags;
    ULONG MaximumSendPathDelayInMilliSeconds;
    ULONG MaximumCompletionPathDelayInMilliSeconds;
};
#pragma pack(pop)

typedef struct _USB_DEVICE_STATE USB_DEVICE_STATE, *PUSB_DEVICE_STATE;
#pragma pack(push, 1)
struct _USB_DEVICE_STATE {
    ULONG DeviceConnected : 1;
    ULONG DeviceStarted : 1;
};
#pragma pack(pop)

typedef struct _USB_PIPE_INFO USB_PIPE_INFO, *PUSB_PIPE_INFO;
#pragma pack(push, 1)
struct _USB_PIPE_INFO {
    USB_ENDPOINT_DESCRIPTOR EndpointDescriptor;
    ULONG ScheduleOffset;
};
#pragma pack(pop)

typedef struct _USB_DEVICE_INFO USB_DEVICE_INFO, *PUSB_DEVICE_INFO;
#pragma pack(push, 1)
struct _USB_DEVICE_INFO {
    USB_DEVICE_STATE DeviceState;
    USHORT PortNumber;
    USB_DEVICE_DESCRIPTOR DeviceDescriptor;
    UCHAR CurrentConfigurationValue;
    USB_DEVICE_SPEED Speed;
    USHORT DeviceAddress;
    ULONG ConnectionIndex;
    USB_CONNECTION_STATUS ConnectionStatus;
    WCHAR PnpHardwareId[128];
    WCHAR PnpCompatibleId[128];
    WCHAR SerialNumberId[128];
    WCHAR PnpDeviceDescription[128];
    ULONG NumberOfOpenPipes;
    USB_PIPE_INFO PipeList[1];
};
#pragma pack(pop)

typedef struct _USB_HUB_CAPABILITIES USB_HUB_CAPABILITIES, *PUSB_HUB_CAPABILITIES;
#pragma pack(push, 1)
struct _USB_HUB_CAPABILITIES {
    ULONG HubIs2xCapable : 1;
};
#pragma pack(pop)

typedef struct _USB_HUB_PORT_INFORMATION USB_HUB_PORT_INFORMATION, *PUSB_HUB_PORT_INFORMATION;
#pragma pack(push, 1)
struct _USB_HUB_PORT_INFORMATION {
    USB_DEVICE_STATE DeviceState;
    USHORT PortNumber;
    USHORT DeviceAddress;
    ULONG ConnectionIndex;
    USB_CONNECTION_STATUS ConnectionStatus;
};
#pragma pack(pop)

typedef struct _USB_HUB_DEVICE_INFO USB_HUB_DEVICE_INFO, *PUSB_HUB_DEVICE_INFO;
#pragma pack(push, 1)
struct _USB_HUB_DEVICE_INFO {
    USB_HUB_DESCRIPTOR HubDescriptor;
    ULONG HubNumber;
    USHORT DeviceAddress;
    BOOLEAN HubIsSelfPowered;
    BOOLEAN HubIsRootHub;
    USB_HUB_CAPABILITIES HubCapabilities;
    ULONG NumberOfHubPorts;
    USB_HUB_PORT_INFORMATION PortInfo[1];
};
#pragma pack(pop)

typedef struct _USB_TOPOLOGY_ADDRESS USB_TOPOLOGY_ADDRESS, *PUSB_TOPOLOGY_ADDRESS;
struct _USB_TOPOLOGY_ADDRESS {
    ULONG PciBusNumber;
    ULONG PciDeviceNumber;
    ULONG PciFunctionNumber;
    ULONG Reserved;
    USHORT RootHubPortNumber;
    USHORT HubPortNumber[5];
    USHORT Reserved2;
};

typedef struct _USB_DEVICE_NODE_INFO USB_DEVICE_NODE_INFO, *PUSB_DEVICE_NODE_INFO;
#pragma pack(push, 1)
struct _USB_DEVICE_NODE_INFO {
    ULONG Sig;
    ULONG LengthInBytes;
    WCHAR DeviceDescription[40];
    USB_WMI_DEVICE_NODE_TYPE NodeType;
    USB_TOPOLOGY_ADDRESS BusAddress;
    union {
        USB_DEVICE_INFO UsbDeviceInfo;
        USB_HUB_DEVICE_INFO HubDeviceInfo;
        USB_COMPOSITE_DEVICE_INFO CompositeDeviceInfo;
        USB_CONTROLLER_DEVICE_INFO ControllerDeviceInfo;
        UCHAR DeviceInformation[4];
    };
};
#pragma pack(pop)

typedef struct _USB_DEVICE_PERFORMANCE_INFO USB_DEVICE_PERFORMANCE_INFO,
    *PUSB_DEVICE_PERFORMANCE_INFO;
#pragma pack(push, 1)
struct _USB_DEVICE_PERFORMANCE_INFO {
    ULONG BulkBytes;
    ULONG ControlDataBytes;
    ULONG IsoBytes;
    ULONG InterruptBytes;
    ULONG BulkUrbCount;
    ULONG ControlUrbCount;
    ULONG IsoUrbCount;
    ULONG InterruptUrbCount;
    ULONG AllocedInterrupt[6];
    ULONG AllocedIso;
    ULONG Total32secBandwidth;
    ULONG TotalTtBandwidth;
    WCHAR DeviceDescription[60];
    USB_DEVICE_SPEED DeviceSpeed;
    ULONG TotalIsoLatency;
    ULONG DroppedIsoPackets;
    ULONG TransferErrors;
    ULONG PciInterruptCount;
    ULONG HcIdleState;
    ULONG HcAsyncIdleState;
    ULONG HcAsyncCacheFlushCount;
    ULONG HcPeriodicIdleState;
    ULONG HcPeriodicCacheFlushCount;
};
#pragma pack(pop)

typedef struct _USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION
    USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION,
    *PUSB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION;
#pragma pack(push, 1)
struct _USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION {
    HANDLE TimeTrackingHandle;
    ULONG InputFrameNumber;
    ULONG InputMicroFrameNumber;
    LARGE_INTEGER QueryPerformanceCounterAtInputFrameOrMicroFrame;
    LARGE_INTEGER QueryPerformanceCounterFrequency;
    ULONG PredictedAccuracyInMicroSeconds;
    ULONG CurrentGenerationID;
    LARGE_INTEGER CurrentQueryPerformanceCounter;
    ULONG CurrentHardwareFrameNumber;
    ULONG CurrentHardwareMicroFrameNumber;
    ULONG CurrentUSBFrameNumber;
};
#pragma pack(pop)

typedef struct _USB_HCD_DRIVERKEY_NAME USB_HCD_DRIVERKEY_NAME, *PUSB_HCD_DRIVERKEY_NAME;
#pragma pack(push, 1)
struct _USB_HCD_DRIVERKEY_NAME {
    ULONG ActualLength;
    WCHAR DriverKeyName[1];
};
#pragma pack(pop)

typedef struct _USB_HUB_CAPABILITIES_EX USB_HUB_CAPABILITIES_EX, *PUSB_HUB_CAPABILITIES_EX;
struct _USB_HUB_CAPABILITIES_EX {
    USB_HUB_CAP_FLAGS CapabilityFlags;
};

typedef struct _USB_HUB_INFORMATION USB_HUB_INFORMATION, *PUSB_HUB_INFORMATION;
struct _USB_HUB_INFORMATION {
    USB_HUB_DESCRIPTOR HubDescriptor;
    BOOLEAN HubIsBusPowered;
};

typedef struct _USB_HUB_INFORMATION_EX USB_HUB_INFORMATION_EX, *PUSB_HUB_INFORMATION_EX;
#pragma pack(push, 1)
struct _USB_HUB_INFORMATION_EX {
    USB_HUB_TYPE HubType;
    USHORT HighestPortNumber;
    union {
        USB_HUB_DESCRIPTOR UsbHubDescriptor;
        USB_30_HUB_DESCRIPTOR Usb30HubDescriptor;
    } u;
};
#pragma pack(pop)

typedef struct _USB_HUB_NAME USB_HUB_NAME, *PUSB_HUB_NAME;
#pragma pack(push, 1)
struct _USB_HUB_NAME {
    ULONG ActualLength;
    WCHAR HubName[1];
};
#pragma pack(pop)

typedef struct _USB_MI_PARENT_INFORMATION USB_MI_PARENT_INFORMATION, *PUSB_MI_PARENT_INFORMATION;
#pragma pack(push, 1)
struct _USB_MI_PARENT_INFORMATION {
    ULONG NumberOfInterfaces;
};
#pragma pack(pop)

typedef struct _USB_NODE_CONNECTION_ATTRIBUTES USB_NODE_CONNECTION_ATTRIBUTES,
    *PUSB_NODE_CONNECTION_ATTRIBUTES;
#pragma pack(push, 1)
struct _USB_NODE_CONNECTION_ATTRIBUTES {
    ULONG ConnectionIndex;
    USB_CONNECTION_STATUS ConnectionStatus;
    ULONG PortAttributes;
};
#pragma pack(pop)

typedef struct _USB_NODE_CONNECTION_DRIVERKEY_NAME USB_NODE_CONNECTION_DRIVERKEY_NAME,
    *PUSB_NODE_CONNECTION_DRIVERKEY_NAME;
#pragma pack(push, 1)
struct _USB_NODE_CONNECTION_DRIVERKEY_NAME {
    ULONG ConnectionIndex;
    ULONG ActualLength;
    WCHAR DriverKeyName[1];
};
#pragma pack(pop)

typedef struct _USB_NODE_CONNECTION_INFORMATION USB_NODE_CONNECTION_INFORMATION,
    *PUSB_NODE_CONNECTION_INFORMATION;
#pragma pack(push, 1)
struct _USB_NODE_CONNECTION_INFORMATION {
    ULONG ConnectionIndex;
    USB_DEVICE_DESCRIPTOR DeviceDescriptor;
    UCHAR CurrentConfigurationValue;
    BOOLEAN LowSpeed;
    BOOLEAN DeviceIsHub;
    USHORT DeviceAddress;
    ULONG NumberOfOpenPipes;
    USB_CONNECTION_STATUS ConnectionStatus;
    USB_PIPE_INFO PipeList[];
};
#pragma pack(pop)

typedef struct _USB_NODE_CONNECTION_INFORMATION_EX USB_NODE_CONNECTION_INFORMATION_EX,
    *PUSB_NODE_CONNECTION_INFORMATION_EX;
#pragma pack(push, 1)
struct _USB_NODE_CONNECTION_INFORMATION_EX {
    ULONG ConnectionIndex;
    USB_DEVICE_DESCRIPTOR DeviceDescriptor;
    UCHAR CurrentConfigurationValue;
    UCHAR Speed;
    BOOLEAN DeviceIsHub;
    USHORT DeviceAddress;
    ULONG NumberOfOpenPipes;
    USB_CONNECTION_STATUS ConnectionStatus;
    USB_PIPE_INFO PipeList[];
};
#pragma pack(pop)

typedef union _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS
    USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS,
    *PUSB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS;
#pragma pack(push, 1)
union _USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS {
    ULONG ul;
    struct {
        ULONG DeviceIsOperatingAtSuperSpeedOrHigher : 1;
        ULONG DeviceIsSuperSpeedCapableOrHigher : 1;
        ULONG DeviceIsOperatingAtSuperSpeedPlusOrHigher : 1;
        ULONG DeviceIsSuperSpeedPlusCapableOrHigher : 1;
        ULONG ReservedMBZ : 28;
    };
};
#pragma pack(pop)

typedef union _USB_PROTOCOLS USB_PROTOCOLS, *PUSB_PROTOCOLS;
#pragma pack(push, 1)
union _USB_PROTOCOLS {
    ULONG ul;
    struct {
        ULONG Usb110 : 1;
        ULONG Usb200 : 1;
        ULONG Usb300 : 1;
        ULONG ReservedMBZ : 29;
    };
};
#pragma pack(pop)

typedef struct _USB_NODE_CONNECTION_INFORMATION_EX_V2 USB_NODE_CONNECTION_INFORMATION_EX_V2,
    *PUSB_NODE_CONNECTION_INFORMATION_EX_V2;
#pragma pack(push, 1)
struct _USB_NODE_CONNECTION_INFORMATION_EX_V2 {
    ULONG ConnectionIndex;
    ULONG Length;
    USB_PROTOCOLS SupportedUsbProtocols;
    USB_NODE_CONNECTION_INFORMATION_EX_V2_FLAGS Flags;
};
#pragma pack(pop)

typedef struct _USB_NODE_CONNECTION_NAME USB_NODE_CONNECTION_NAME, *PUSB_NODE_CONNECTION_NAME;
#pragma pack(push, 1)
struct _USB_NODE_CONNECTION_NAME {
    ULONG ConnectionIndex;
    ULONG ActualLength;
    WCHAR NodeName[1];
};
#pragma pack(pop)

typedef struct _USB_NODE_INFORMATION USB_NODE_INFORMATION, *PUSB_NODE_INFORMATION;
#pragma pack(push, 1)
struct _USB_NODE_INFORMATION {
    USB_HUB_NODE NodeType;
    union {
        USB_HUB_INFORMATION HubInformation;
        USB_MI_PARENT_INFORMATION MiParentInformation;
    } u;
};
#pragma pack(pop)

typedef struct _USB_NOTIFICATION USB_NOTIFICATION, *PUSB_NOTIFICATION;
#pragma pack(push, 1)
struct _USB_NOTIFICATION {
    USB_NOTIFICATION_TYPE NotificationType;
};
#pragma pack(pop)

typedef union _USB_PORT_PROPERTIES USB_PORT_PROPERTIES, *PUSB_PORT_PROPERTIES;
#pragma pack(push, 1)
union _USB_PORT_PROPERTIES {
    ULONG ul;
    struct {
        ULONG PortIsUserConnectable : 1;
        ULONG PortIsDebugCapable : 1;
        ULONG PortHasMultipleCompanions : 1;
        ULONG PortConnectorIsTypeC : 1;
        ULONG ReservedMBZ : 28;
    };
};
#pragma pack(pop)

typedef struct _USB_PORT_CONNECTOR_PROPERTIES USB_PORT_CONNECTOR_PROPERTIES,
    *PUSB_PORT_CONNECTOR_PROPERTIES;
#pragma pack(push, 1)
struct _USB_PORT_CONNECTOR_PROPERTIES {
    ULONG ConnectionIndex;
    ULONG ActualLength;
    USB_PORT_PROPERTIES UsbPortProperties;
    USHORT CompanionIndex;
    USHORT CompanionPortNumber;
    WCHAR CompanionHubSymbolicLinkName[1];
};
#pragma pack(pop)

typedef struct _USB_ROOT_HUB_NAME USB_ROOT_HUB_NAME, *PUSB_ROOT_HUB_NAME;
#pragma pack(push, 1)
struct _USB_ROOT_HUB_NAME {
    ULONG ActualLength;
    WCHAR RootHubName[1];
};
#pragma pack(pop)

typedef struct _USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION
    USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION,
    *PUSB_START_TRACKING_FOR_TIME_SYNC_INFORMATION;
#pragma pack(push, 1)
struct _USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION {
    HANDLE TimeTrackingHandle;
    BOOLEAN IsStartupDelayTolerable;
};
#pragma pack(pop)

typedef struct _USB_STOP_TRACKING_FOR_TIME_SYNC_INFORMATION
    USB_STOP_TRACKING_FOR_TIME_SYNC_INFORMATION,
    *PUSB_STOP_TRACKING_FOR_TIME_SYNC_INFORMATION;
#pragma pack(push, 1)
struct _USB_STOP_TRACKING_FOR_TIME_SYNC_INFORMATION {
    HANDLE TimeTrackingHandle;
};
#pragma pack(pop)

typedef struct _USB_TRANSPORT_CHARACTERISTICS USB_TRANSPORT_CHARACTERISTICS,
    *PUSB_TRANSPORT_CHARACTERISTICS;
#pragma pack(push, 1)
struct _USB_TRANSPORT_CHARACTERISTICS {
    ULONG Version;
    ULONG TransportCharacteristicsFlags;
    ULONG64 CurrentRoundtripLatencyInMilliSeconds;
    ULONG64 MaxPotentialBandwidth;
};
#pragma pack(pop)

typedef struct _USB_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION
    USB_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION,
    *PUSB_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION;
#pragma pack(push, 1)
struct _USB_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION {
    USB_CHANGE_REGISTRATION_HANDLE Handle;
    USB_TRANSPORT_CHARACTERISTICS UsbTransportCharacteristics;
};
#pragma pack(pop)

typedef struct _USB_TRANSPORT_CHARACTERISTICS_CHANGE_REGISTRATION
    USB_TRANSPORT_CHARACTERISTICS_CHANGE_REGISTRATION,
    *PUSB_TRANSPORT_CHARACTERISTICS_CHANGE_REGISTRATION;
#pragma pack(push, 1)
struct _USB_TRANSPORT_CHARACTERISTICS_CHANGE_REGISTRATION {
    ULONG ChangeNotificationInputFlags;
    USB_CHANGE_REGISTRATION_HANDLE Handle;
    USB_TRANSPORT_CHARACTERISTICS UsbTransportCharacteristics;
};
#pragma pack(pop)

typedef struct _USB_TRANSPORT_CHARACTERISTICS_CHANGE_UNREGISTRATION
    USB_TRANSPORT_CHARACTERISTICS_CHANGE_UNREGISTRATION,
    *PUSB_TRANSPORT_CHARACTERISTICS_CHANGE_UNREGISTRATION;
#pragma pack(push, 1)
struct _USB_TRANSPORT_CHARACTERISTICS_CHANGE_UNREGISTRATION {
    USB_CHANGE_REGISTRATION_HANDLE Handle;
};
#pragma pack(pop)

EXTERN_C_END

#endif

/*
 * The USB function side: events, states and ports as the function stack names them.
 */
#ifndef CWDK_USBFNBASE_H
#define CWDK_USBFNBASE_H

#include "wdm.h"
#include "usbspec.h"

#define MAX_ALTERNATE_NAME_LENGTH 0x28

#define MAX_ASSOCIATION_NAME_LENGTH 0x28

#define MAX_CONFIGURATION_NAME_LENGTH 0x28

#define MAX_INTERFACE_GUID_LENGTH 39ULL
#define MAX_INTERFACE_NAME_LENGTH 0x28

#define MAX_NUM_USBFN_ENDPOINTS 15
#define MAX_NUM_USBFN_PIPES 0x10

#define MAX_SUPPORTED_CONFIGURATIONS 12

#define MAX_USB_STRING_LENGTH 255

#define USBFN_INTERRUPT_ENDPOINT_SIZE_NOT_UPDATEABLE_MASK 0x80

#define USB_TEST_MODE_TEST_J 1
#define USB_TEST_MODE_TEST_K 2
#define USB_TEST_MODE_TEST_SE0_NAK 3
#define USB_TEST_MODE_TEST_PACKET 4
#define USB_TEST_MODE_TEST_FORCE_ENABLE 5

EXTERN_C_START

typedef struct _USB_DEFAULT_PIPE_SETUP_PACKET USB_DEFAULT_PIPE_SETUP_PACKET,
    *PUSB_DEFAULT_PIPE_SETUP_PACKET;
typedef struct _USB_ENDPOINT_DESCRIPTOR USB_ENDPOINT_DESCRIPTOR, *PUSB_ENDPOINT_DESCRIPTOR;
typedef ULONG USBFNPIPEID;

typedef USBFNPIPEID *PUSBFNPIPEID;

typedef enum _USBFN_BUS_SPEED {
    UsbfnBusSpeedLow = 0,
    UsbfnBusSpeedFull,
    UsbfnBusSpeedHigh,
    UsbfnBusSpeedSuper,
    UsbfnBusSpeedMaximum,
} USBFN_BUS_SPEED,
    *PUSBFN_BUS_SPEED;

typedef enum _USBFN_DEVICE_STATE {
    UsbfnDeviceStateMinimum = 0,
    UsbfnDeviceStateAttached,
    UsbfnDeviceStateDefault,
    UsbfnDeviceStateDetached,
    UsbfnDeviceStateAddressed,
    UsbfnDeviceStateConfigured,
    UsbfnDeviceStateSuspended,
    UsbfnDeviceStateStateMaximum,
} USBFN_DEVICE_STATE,
    *PUSBFN_DEVICE_STATE;

typedef enum _USBFN_DIRECTION {
    UsbfnDirectionMinimum = 0,
    UsbfnDirectionIn,
    UsbfnDirectionOut,
    UsbfnDirectionTx = 1,
    UsbfnDirectionRx,
    UsbfnDirectionMaximum,
} USBFN_DIRECTION,
    *PUSBFN_DIRECTION;

typedef enum _USBFN_EVENT {
    UsbfnEventMinimum = 0,
    UsbfnEventAttach,
    UsbfnEventReset,
    UsbfnEventDetach,
    UsbfnEventSuspend,
    UsbfnEventResume,
    UsbfnEventSetupPacket,
    UsbfnEventConfigured,
    UsbfnEventUnConfigured,
    UsbfnEventPortType,
    UsbfnEventBusTearDown,
    UsbfnEventSetInterface,
    UsbfnEventMaximum,
} USBFN_EVENT,
    *PUSBFN_EVENT;

typedef enum _USBFN_PORT_TYPE {
    UsbfnUnknownPort = 0,
    UsbfnStandardDownstreamPort,
    UsbfnChargingDownstreamPort,
    UsbfnDedicatedChargingPort,
    UsbfnInvalidDedicatedChargingPort,
    UsbfnProprietaryDedicatedChargingPort,
    UsbfnPortTypeMaximum,
} USBFN_PORT_TYPE,
    *PUSBFN_PORT_TYPE;

typedef struct _ALTERNATE_INTERFACE ALTERNATE_INTERFACE, *PALTERNATE_INTERFACE;
struct _ALTERNATE_INTERFACE {
    USHORT InterfaceNumber;
    USHORT AlternateInterfaceNumber;
};

typedef struct _USBFN_BUS_CONFIGURATION_INFO USBFN_BUS_CONFIGURATION_INFO,
    *PUSBFN_BUS_CONFIGURATION_INFO;
struct _USBFN_BUS_CONFIGURATION_INFO {
    WCHAR ConfigurationName[40];
    BOOLEAN IsCurrent;
    BOOLEAN IsActive;
};

typedef struct _USBFN_PIPE_INFORMATION USBFN_PIPE_INFORMATION, *PUSBFN_PIPE_INFORMATION;
struct _USBFN_PIPE_INFORMATION {
    USB_ENDPOINT_DESCRIPTOR EpDesc;
    USBFNPIPEID PipeId;
};

typedef struct _USBFN_CLASS_INTERFACE USBFN_CLASS_INTERFACE, *PUSBFN_CLASS_INTERFACE;
struct _USBFN_CLASS_INTERFACE {
    UINT8 InterfaceNumber;
    UINT8 PipeCount;
    USBFN_PIPE_INFORMATION PipeArr[16];
};

typedef struct _USBFN_CLASS_INFORMATION_PACKET USBFN_CLASS_INFORMATION_PACKET,
    *PUSBFN_CLASS_INFORMATION_PACKET;
struct _USBFN_CLASS_INFORMATION_PACKET {
    USBFN_CLASS_INTERFACE FullSpeedClassInterface;
    USBFN_CLASS_INTERFACE HighSpeedClassInterface;
    WCHAR InterfaceName[40];
    WCHAR InterfaceGuid[39];
    BOOLEAN HasInterfaceGuid;
    USBFN_CLASS_INTERFACE SuperSpeedClassInterface;
};

typedef struct _USBFN_CLASS_INTERFACE_EX USBFN_CLASS_INTERFACE_EX, *PUSBFN_CLASS_INTERFACE_EX;
struct _USBFN_CLASS_INTERFACE_EX {
    UINT8 BaseInterfaceNumber;
    UINT8 InterfaceCount;
    UINT8 PipeCount;
    USBFN_PIPE_INFORMATION PipeArr[16];
};

typedef struct _USBFN_CLASS_INFORMATION_PACKET_EX USBFN_CLASS_INFORMATION_PACKET_EX,
    *PUSBFN_CLASS_INFORMATION_PACKET_EX;
struct _USBFN_CLASS_INFORMATION_PACKET_EX {
    USBFN_CLASS_INTERFACE_EX FullSpeedClassInterfaceEx;
    USBFN_CLASS_INTERFACE_EX HighSpeedClassInterfaceEx;
    USBFN_CLASS_INTERFACE_EX SuperSpeedClassInterfaceEx;
    WCHAR InterfaceName[40];
    WCHAR InterfaceGuid[39];
    BOOLEAN HasInterfaceGuid;
};

typedef struct _USBFN_INTERFACE_INFO USBFN_INTERFACE_INFO, *PUSBFN_INTERFACE_INFO;
struct _USBFN_INTERFACE_INFO {
    UINT8 InterfaceNumber;
    USBFN_BUS_SPEED Speed;
    USHORT Size;
    UCHAR InterfaceDescriptorSet[1];
};

typedef struct _USBFN_NOTIFICATION USBFN_NOTIFICATION, *PUSBFN_NOTIFICATION;
struct _USBFN_NOTIFICATION {
    USBFN_EVENT Event;
    union {
        USBFN_BUS_SPEED BusSpeed;
        USB_DEFAULT_PIPE_SETUP_PACKET SetupPacket;
        USHORT ConfigurationValue;
        USBFN_PORT_TYPE PortType;
        ALTERNATE_INTERFACE AlternateInterface;
    } u;
};

typedef struct _USBFN_USB_STRING USBFN_USB_STRING, *PUSBFN_USB_STRING;
struct _USBFN_USB_STRING {
    UINT8 StringIndex;
    WCHAR UsbString[255];
};

EXTERN_C_END

#endif

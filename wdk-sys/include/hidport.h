/*
 * What a HID transport minidriver implements.
 */
#ifndef CWDK_HIDPORT_H
#define CWDK_HIDPORT_H

#include "wdm.h"
#include "hidclass.h"

#define HID_HID_DESCRIPTOR_TYPE 0x21

#define HID_PHYSICAL_DESCRIPTOR_TYPE 0x23

#define HID_REPORT_DESCRIPTOR_TYPE 0x22

#define HID_STRING_ID_IMANUFACTURER 14
#define HID_STRING_ID_IPRODUCT 15
#define HID_STRING_ID_ISERIALNUMBER 0x10

#define IOCTL_HID_ACTIVATE_DEVICE                                                                  \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x7, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_DEACTIVATE_DEVICE                                                                \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x8, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_DEVICE_ATTRIBUTES                                                            \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x9, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_DEVICE_DESCRIPTOR                                                            \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x0, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_REPORT_DESCRIPTOR                                                            \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x1, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_STRING CTL_CODE(FILE_DEVICE_KEYBOARD, 0x4, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_READ_REPORT CTL_CODE(FILE_DEVICE_KEYBOARD, 0x2, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_SEND_IDLE_NOTIFICATION_REQUEST                                                   \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0xA, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_WRITE_REPORT CTL_CODE(FILE_DEVICE_KEYBOARD, 0x3, METHOD_NEITHER, FILE_ANY_ACCESS)

#define IOCTL_UMDF_GET_PHYSICAL_DESCRIPTOR                                                         \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x18, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_UMDF_HID_GET_FEATURE                                                                 \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x15, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_UMDF_HID_GET_INPUT_REPORT                                                            \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x17, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_UMDF_HID_SET_FEATURE                                                                 \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x14, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_UMDF_HID_SET_OUTPUT_REPORT                                                           \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x16, METHOD_NEITHER, FILE_ANY_ACCESS)

EXTERN_C_START

typedef void (*HID_SEND_IDLE_CALLBACK)(_In_ PVOID Context);

#pragma pack(push, 1)
struct _HID_DESCRIPTOR_DESC_LIST {
    UCHAR bReportType;
    USHORT wReportLength;
};
#pragma pack(pop)

typedef struct _HID_DESCRIPTOR HID_DESCRIPTOR, *PHID_DESCRIPTOR;
#pragma pack(push, 1)
struct _HID_DESCRIPTOR {
    UCHAR bLength;
    UCHAR bDescriptorType;
    USHORT bcdHID;
    UCHAR bCountry;
    UCHAR bNumDescriptors;
    struct _HID_DESCRIPTOR_DESC_LIST DescriptorList[1];
};
#pragma pack(pop)

typedef struct _HID_DEVICE_ATTRIBUTES HID_DEVICE_ATTRIBUTES, *PHID_DEVICE_ATTRIBUTES;
struct _HID_DEVICE_ATTRIBUTES {
    ULONG Size;
    USHORT VendorID;
    USHORT ProductID;
    USHORT VersionNumber;
    USHORT Reserved[11];
};

typedef struct _HID_DEVICE_EXTENSION HID_DEVICE_EXTENSION, *PHID_DEVICE_EXTENSION;
struct _HID_DEVICE_EXTENSION {
    PDEVICE_OBJECT PhysicalDeviceObject;
    PDEVICE_OBJECT NextDeviceObject;
    PVOID MiniDeviceExtension;
};

typedef struct _HID_MINIDRIVER_REGISTRATION HID_MINIDRIVER_REGISTRATION,
    *PHID_MINIDRIVER_REGISTRATION;
struct _HID_MINIDRIVER_REGISTRATION {
    ULONG Revision;
    PDRIVER_OBJECT DriverObject;
    PUNICODE_STRING RegistryPath;
    ULONG DeviceExtensionSize;
    BOOLEAN DevicesArePolled;
    UCHAR Reserved[3];
};

typedef struct _HID_SUBMIT_IDLE_NOTIFICATION_CALLBACK_INFO
    HID_SUBMIT_IDLE_NOTIFICATION_CALLBACK_INFO,
    *PHID_SUBMIT_IDLE_NOTIFICATION_CALLBACK_INFO;
struct _HID_SUBMIT_IDLE_NOTIFICATION_CALLBACK_INFO {
    HID_SEND_IDLE_CALLBACK IdleCallback;
    PVOID IdleContext;
};

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT NTSTATUS HidNotifyPresence(_In_ PDEVICE_OBJECT DeviceObject,
                                           _In_ BOOLEAN IsPresent);

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS
HidRegisterMinidriver(_In_ PHID_MINIDRIVER_REGISTRATION MinidriverRegistration);

EXTERN_C_END

#endif

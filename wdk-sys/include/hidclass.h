/*
 * Control codes of the HID class driver.
 */
#ifndef CWDK_HIDCLASS_H
#define CWDK_HIDCLASS_H

#include "wdm.h"
#include "devpropdef.h"
#include "hidusage.h"
#include "hidpi.h"

#define HID_CTL_CODE(id) CTL_CODE(FILE_DEVICE_KEYBOARD, (id), METHOD_NEITHER, FILE_ANY_ACCESS)
#define HID_BUFFER_CTL_CODE(id)                                                                    \
    CTL_CODE(FILE_DEVICE_KEYBOARD, (id), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define HID_IN_CTL_CODE(id) CTL_CODE(FILE_DEVICE_KEYBOARD, (id), METHOD_IN_DIRECT, FILE_ANY_ACCESS)
#define HID_OUT_CTL_CODE(id)                                                                       \
    CTL_CODE(FILE_DEVICE_KEYBOARD, (id), METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

#define HID_REVISION 1

#define IOCTL_GET_NUM_DEVICE_INPUT_BUFFERS                                                         \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x68, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_GET_PHYSICAL_DESCRIPTOR                                                              \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x66, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)

#define IOCTL_HID_DEVICERESET_NOTIFICATION                                                         \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x8C, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_DISABLE_SECURE_READ                                                              \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x83, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_ENABLE_SECURE_READ                                                               \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x82, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_ENABLE_WAKE_ON_SX                                                                \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x6B, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_HID_FLUSH_QUEUE CTL_CODE(FILE_DEVICE_KEYBOARD, 0x65, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_COLLECTION_DESCRIPTOR                                                        \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x64, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_COLLECTION_INFORMATION                                                       \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x6A, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_DRIVER_CONFIG                                                                \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x64, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_FEATURE                                                                      \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x64, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_HARDWARE_ID                                                                  \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x67, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_INDEXED_STRING                                                               \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x78, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_INPUT_REPORT                                                                 \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x68, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_MANUFACTURER_STRING                                                          \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x6E, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_MS_GENRE_DESCRIPTOR                                                          \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x79, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_OUTPUT_REPORT                                                                \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x69, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_POLL_FREQUENCY_MSEC                                                          \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x66, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_PRODUCT_STRING                                                               \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x6F, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_HID_GET_SERIALNUMBER_STRING                                                          \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x70, METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_HID_SET_DRIVER_CONFIG                                                                \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x65, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_HID_SET_FEATURE                                                                      \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x64, METHOD_IN_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_HID_SET_OUTPUT_REPORT                                                                \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x65, METHOD_IN_DIRECT, FILE_ANY_ACCESS)
#define IOCTL_HID_SET_POLL_FREQUENCY_MSEC                                                          \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x67, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_HID_SET_S0_IDLE_TIMEOUT                                                              \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x6C, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define IOCTL_SET_NUM_DEVICE_INPUT_BUFFERS                                                         \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x69, METHOD_BUFFERED, FILE_ANY_ACCESS)

DEFINE_DEVPROPKEY(DEVPKEY_DeviceInterface_HID_BackgroundAccess, 0xCBF38310, 0x4A17, 0x4310, 0xA1,
                  0xEB, 0x24, 0x7F, 0x0B, 0x67, 0x59, 0x3B, 8);
DEFINE_DEVPROPKEY(DEVPKEY_DeviceInterface_HID_IsReadOnly, 0xCBF38310, 0x4A17, 0x4310, 0xA1, 0xEB,
                  0x24, 0x7F, 0x0B, 0x67, 0x59, 0x3B, 4);
DEFINE_DEVPROPKEY(DEVPKEY_DeviceInterface_HID_ProductId, 0xCBF38310, 0x4A17, 0x4310, 0xA1, 0xEB,
                  0x24, 0x7F, 0x0B, 0x67, 0x59, 0x3B, 6);
DEFINE_DEVPROPKEY(DEVPKEY_DeviceInterface_HID_UsageId, 0xCBF38310, 0x4A17, 0x4310, 0xA1, 0xEB, 0x24,
                  0x7F, 0x0B, 0x67, 0x59, 0x3B, 3);
DEFINE_DEVPROPKEY(DEVPKEY_DeviceInterface_HID_UsagePage, 0xCBF38310, 0x4A17, 0x4310, 0xA1, 0xEB,
                  0x24, 0x7F, 0x0B, 0x67, 0x59, 0x3B, 2);
DEFINE_DEVPROPKEY(DEVPKEY_DeviceInterface_HID_VendorId, 0xCBF38310, 0x4A17, 0x4310, 0xA1, 0xEB,
                  0x24, 0x7F, 0x0B, 0x67, 0x59, 0x3B, 5);
DEFINE_DEVPROPKEY(DEVPKEY_DeviceInterface_HID_VersionNumber, 0xCBF38310, 0x4A17, 0x4310, 0xA1, 0xEB,
                  0x24, 0x7F, 0x0B, 0x67, 0x59, 0x3B, 7);
DEFINE_DEVPROPKEY(DEVPKEY_DeviceInterface_HID_WakeScreenOnInputCapable, 0xCBF38310, 0x4A17, 0x4310,
                  0xA1, 0xEB, 0x24, 0x7F, 0x0B, 0x67, 0x59, 0x3B, 9);
DEFINE_GUID(GUID_DEVINTERFACE_HID, 0x4D1E55B2, 0xF16F, 0x11CF, 0x88, 0xCB, 0x00, 0x11, 0x11, 0x00,
            0x00, 0x30);
DEFINE_GUID(GUID_HID_INTERFACE_HIDPARSE, 0xF5C315A5, 0x69AC, 0x4BC2, 0x92, 0x79, 0xD0, 0xB6, 0x45,
            0x76, 0xF4, 0x4B);
DEFINE_GUID(GUID_HID_INTERFACE_NOTIFY, 0x2C4E2E88, 0x25E6, 0x4C33, 0x88, 0x2F, 0x3D, 0x82, 0xE6,
            0x07, 0x36, 0x81);

EXTERN_C_START

typedef struct _HIDP_CAPS HIDP_CAPS, *PHIDP_CAPS;
typedef struct _HIDP_PREPARSED_DATA *PHIDP_PREPARSED_DATA;
typedef struct _HID_XFER_PACKET HID_XFER_PACKET, *PHID_XFER_PACKET;
enum DeviceObjectState {
    DeviceObjectStarted = 0,
    DeviceObjectStopped,
    DeviceObjectRemoved,
};

_IRQL_requires_max_(PASSIVE_LEVEL)
_Must_inspect_result_
typedef NTSTATUS (*PHIDP_GETCAPS)(_In_ PHIDP_PREPARSED_DATA PreparsedData,
                                  _Out_ PHIDP_CAPS Capabilities);

typedef void (*PHID_STATUS_CHANGE)(_In_ PVOID Context, _In_ enum DeviceObjectState State);

typedef struct _HID_COLLECTION_INFORMATION HID_COLLECTION_INFORMATION, *PHID_COLLECTION_INFORMATION;
struct _HID_COLLECTION_INFORMATION {
    ULONG DescriptorSize;
    BOOLEAN Polled;
    UCHAR Reserved1[1];
    USHORT VendorID;
    USHORT ProductID;
    USHORT VersionNumber;
};

typedef struct _HID_DRIVER_CONFIG HID_DRIVER_CONFIG, *PHID_DRIVER_CONFIG;
struct _HID_DRIVER_CONFIG {
    ULONG Size;
    ULONG RingBufferSize;
};

typedef struct _HID_INTERFACE_HIDPARSE HID_INTERFACE_HIDPARSE, *PHID_INTERFACE_HIDPARSE;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#if defined(__cplusplus)
struct _HID_INTERFACE_HIDPARSE : _INTERFACE {
#else
struct _HID_INTERFACE_HIDPARSE {
    struct _INTERFACE;
#endif
    PHIDP_GETCAPS HidpGetCaps;
};
#pragma clang diagnostic pop

typedef struct _HID_INTERFACE_NOTIFY_PNP HID_INTERFACE_NOTIFY_PNP, *PHID_INTERFACE_NOTIFY_PNP;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wmicrosoft-anon-tag"
#if defined(__cplusplus)
struct _HID_INTERFACE_NOTIFY_PNP : _INTERFACE {
#else
struct _HID_INTERFACE_NOTIFY_PNP {
    struct _INTERFACE;
#endif
    PHID_STATUS_CHANGE StatusChangeFn;
    PVOID CallbackContext;
};
#pragma clang diagnostic pop

struct _HID_XFER_PACKET {
    PUCHAR reportBuffer;
    ULONG reportBufferLen;
    UCHAR reportId;
};

EXTERN_C_END

#endif

/*
 * Bluetooth transports.
 */
#ifndef CWDK_BTHXDDI_H
#define CWDK_BTHXDDI_H

#include "wdm.h"

#define BTHX_DDI_VERSION_1 1

#define BTHX_IOCTL_BASE 0

#define IOCTL_BTHX_GET_VERSION                                                                     \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x100, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_BTHX_QUERY_CAPABILITIES                                                              \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x102, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_BTHX_READ_HCI CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x104, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_BTHX_SET_VERSION                                                                     \
    CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x101, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_BTHX_WRITE_HCI CTL_CODE(FILE_DEVICE_BLUETOOTH, 0x103, METHOD_NEITHER, FILE_ANY_ACCESS)

EXTERN_C_START

typedef enum _BTHX_HCI_PACKET_TYPE {
    HciPacketCommand = 1,
    HciPacketAclData,
    HciPacketEvent = 4,
} BTHX_HCI_PACKET_TYPE;

typedef enum _BTHX_SCO_SUPPORT {
    ScoSupportNone = 0,
    ScoSupportHCI,
    ScoSupportHCIBypass,
} BTHX_SCO_SUPPORT,
    *PBTHX_SCO_SUPPORT;

typedef struct _BTHX_CAPABILITIES BTHX_CAPABILITIES, *PBTHX_CAPABILITIES;
struct _BTHX_CAPABILITIES {
    ULONG MaxAclTransferInSize;
    BTHX_SCO_SUPPORT ScoSupport;
    ULONG MaxScoChannels;
    BOOLEAN IsDeviceIdleCapable;
    BOOLEAN IsDeviceWakeCapable;
};

typedef struct _BTHX_HCI_READ_WRITE_CONTEXT BTHX_HCI_READ_WRITE_CONTEXT,
    *PBTHX_HCI_READ_WRITE_CONTEXT;
#pragma pack(push, 1)
struct _BTHX_HCI_READ_WRITE_CONTEXT {
    ULONG DataLen;
    UCHAR Type;
    _Field_size_bytes_(DataLen) UCHAR Data[1];
};
#pragma pack(pop)

typedef struct _BTHX_VERSION BTHX_VERSION, *PBTHX_VERSION;
struct _BTHX_VERSION {
    ULONG Version;
};

/* The version these headers describe, for drivers to hand out as a whole. */
extern const BTHX_VERSION Microsoft_BTHX_DDI_Version;
const BTHX_VERSION __declspec(selectany) Microsoft_BTHX_DDI_Version = {BTHX_DDI_VERSION_1};

EXTERN_C_END

#endif

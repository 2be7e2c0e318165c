/*
 * Ports of network adapters as WMI classes.
 */
#ifndef CWDK_WMI_NETWORK_PORT_H
#define CWDK_WMI_NETWORK_PORT_H

#include "wdm.h"
#include "wmi/network_types.h"

#define MSNdis_PortArray_Header_ID 1
#define MSNdis_PortArray_Header_SIZE 4ULL
#define MSNdis_PortArray_NumberOfPorts_ID 2
#define MSNdis_PortArray_NumberOfPorts_SIZE 4ULL
#define MSNdis_PortArray_OffsetFirstPort_ID 3
#define MSNdis_PortArray_OffsetFirstPort_SIZE 4ULL
#define MSNdis_PortArray_ElementSize_ID 4
#define MSNdis_PortArray_ElementSize_SIZE 4ULL
#define MSNdis_PortArray_Port_ID 5

#define MSNdis_PortAuthParameters_Header_ID 1
#define MSNdis_PortAuthParameters_Header_SIZE 4ULL
#define MSNdis_PortAuthParameters_SendControlState_ID 2
#define MSNdis_PortAuthParameters_SendControlState_SIZE 4ULL
#define MSNdis_PortAuthParameters_RcvControlState_ID 3
#define MSNdis_PortAuthParameters_RcvControlState_SIZE 4ULL
#define MSNdis_PortAuthParameters_RcvAuthorizationState_SIZE 4ULL
#define MSNdis_PortAuthParameters_RcvAuthorizationState_ID 5
#define MSNdis_PortAuthParameters_SendAuthorizationState_ID 4
#define MSNdis_PortAuthParameters_SendAuthorizationState_SIZE 4ULL
#define MSNdis_PortAuthParameters_SIZE 0x14ULL

#define MSNdis_PortChar_Header_ID 1
#define MSNdis_PortChar_Header_SIZE 4ULL
#define MSNdis_PortChar_PortNumber_ID 2
#define MSNdis_PortChar_PortNumber_SIZE 4ULL
#define MSNdis_PortChar_Flags_ID 3
#define MSNdis_PortChar_Flags_SIZE 4ULL
#define MSNdis_PortChar_Direction_SIZE 4ULL
#define MSNdis_PortChar_Direction_ID 8
#define MSNdis_PortChar_MediaConnectState_SIZE 4ULL
#define MSNdis_PortChar_MediaConnectState_ID 5
#define MSNdis_PortChar_RcvAuthorizationState_SIZE 4ULL
#define MSNdis_PortChar_RcvAuthorizationState_ID 12
#define MSNdis_PortChar_RcvControlState_SIZE 4ULL
#define MSNdis_PortChar_RcvControlState_ID 10
#define MSNdis_PortChar_SendAuthorizationState_SIZE 4ULL
#define MSNdis_PortChar_SendAuthorizationState_ID 11
#define MSNdis_PortChar_SendControlState_SIZE 4ULL
#define MSNdis_PortChar_SendControlState_ID 9
#define MSNdis_PortChar_Type_ID 4
#define MSNdis_PortChar_Type_SIZE 4ULL
#define MSNdis_PortChar_XmitLinkSpeed_ID 6
#define MSNdis_PortChar_XmitLinkSpeed_SIZE 8ULL
#define MSNdis_PortChar_RcvLinkSpeed_ID 7
#define MSNdis_PortChar_RcvLinkSpeed_SIZE 8ULL
#define MSNdis_PortChar_SIZE 60ULL

#define MSNdis_PortStateData_Header_ID 1
#define MSNdis_PortStateData_Header_SIZE 4ULL
#define MSNdis_PortStateData_MediaConnectState_ID 2
#define MSNdis_PortStateData_MediaConnectState_SIZE 4ULL
#define MSNdis_PortStateData_XmitLinkSpeed_ID 3
#define MSNdis_PortStateData_XmitLinkSpeed_SIZE 8ULL
#define MSNdis_PortStateData_Direction_SIZE 4ULL
#define MSNdis_PortStateData_Direction_ID 5
#define MSNdis_PortStateData_Flags_SIZE 4ULL
#define MSNdis_PortStateData_Flags_ID 10
#define MSNdis_PortStateData_RcvAuthorizationState_SIZE 4ULL
#define MSNdis_PortStateData_RcvAuthorizationState_ID 9
#define MSNdis_PortStateData_RcvControlState_SIZE 4ULL
#define MSNdis_PortStateData_RcvControlState_ID 7
#define MSNdis_PortStateData_RcvLinkSpeed_ID 4
#define MSNdis_PortStateData_RcvLinkSpeed_SIZE 8ULL
#define MSNdis_PortStateData_SendAuthorizationState_SIZE 4ULL
#define MSNdis_PortStateData_SendAuthorizationState_ID 8
#define MSNdis_PortStateData_SendControlState_SIZE 4ULL
#define MSNdis_PortStateData_SendControlState_ID 6
#define MSNdis_PortStateData_SIZE 0x30ULL

#define WmiEnumeratePorts 1

#define WmiEnumeratePorts_IN_Header_ID 1
#define WmiEnumeratePorts_IN_Header_SIZE 0x20ULL
#define WmiEnumeratePorts_IN_SIZE 0x20ULL

#define WmiEnumeratePorts_OUT_Ports_ID 2
#define WmiEnumeratePorts_OUT_Ports_SIZE 0x50ULL
#define WmiEnumeratePorts_OUT_SIZE 0x50ULL

#define WmiQueryPortState 1

#define WmiQueryPortState_IN_Header_ID 1
#define WmiQueryPortState_IN_Header_SIZE 0x20ULL
#define WmiQueryPortState_IN_SIZE 0x20ULL

#define WmiQueryPortState_OUT_PortState_ID 2
#define WmiQueryPortState_OUT_PortState_SIZE 0x30ULL
#define WmiQueryPortState_OUT_SIZE 0x30ULL

#define WmiSetPortParameters 1

#define WmiSetPortParameters_IN_MethodHeader_ID 1
#define WmiSetPortParameters_IN_MethodHeader_SIZE 0x20ULL
#define WmiSetPortParameters_IN_PortParameters_ID 2
#define WmiSetPortParameters_IN_PortParameters_SIZE 0x14ULL
#define WmiSetPortParameters_IN_SIZE 0x34ULL

#define WmiSetPortParameters_OUT_OutputInfo_ID 3
#define WmiSetPortParameters_OUT_OutputInfo_SIZE 0x10ULL
#define WmiSetPortParameters_OUT_SIZE 0x10ULL

#define MSNdis_EnumeratePortsGuid                                                                  \
    {0xF1D6ABE8, 0x15E4, 0x4407, {0x81, 0xB7, 0x6B, 0x83, 0x0C, 0x77, 0x7C, 0xD9}}
DEFINE_GUID(MSNdis_EnumeratePorts_GUID, 0xF1D6ABE8, 0x15E4, 0x4407, 0x81, 0xB7, 0x6B, 0x83, 0x0C,
            0x77, 0x7C, 0xD9);

#define MSNdis_PortArrayGuid                                                                       \
    {0x0FEE8708, 0xDF65, 0x456E, {0xB4, 0xCA, 0xFA, 0x62, 0x32, 0x66, 0xA1, 0x2A}}
DEFINE_GUID(MSNdis_PortArray_GUID, 0x0FEE8708, 0xDF65, 0x456E, 0xB4, 0xCA, 0xFA, 0x62, 0x32, 0x66,
            0xA1, 0x2A);
#define MSNdis_PortAuthParametersGuid                                                              \
    {0x5C3BDA24, 0x8B64, 0x4829, {0xA5, 0x87, 0x8C, 0xE7, 0x19, 0x15, 0x2F, 0xE2}}
DEFINE_GUID(MSNdis_PortAuthParameters_GUID, 0x5C3BDA24, 0x8B64, 0x4829, 0xA5, 0x87, 0x8C, 0xE7,
            0x19, 0x15, 0x2F, 0xE2);
#define MSNdis_PortCharGuid                                                                        \
    {0xF5B7D202, 0xE594, 0x4AA3, {0xBE, 0x43, 0x49, 0x76, 0x83, 0x3C, 0x78, 0x40}}
DEFINE_GUID(MSNdis_PortChar_GUID, 0xF5B7D202, 0xE594, 0x4AA3, 0xBE, 0x43, 0x49, 0x76, 0x83, 0x3C,
            0x78, 0x40);
#define MSNdis_PortStateDataGuid                                                                   \
    {0x8FEAE2C6, 0xEE28, 0x469F, {0x8B, 0x5D, 0x9F, 0x74, 0x3B, 0xAB, 0x21, 0xAA}}
DEFINE_GUID(MSNdis_PortStateData_GUID, 0x8FEAE2C6, 0xEE28, 0x469F, 0x8B, 0x5D, 0x9F, 0x74, 0x3B,
            0xAB, 0x21, 0xAA);

#define MSNdis_QueryPortStateGuid                                                                  \
    {0x6FBF2A5F, 0x8B8F, 0x4920, {0x81, 0x43, 0xE6, 0xC4, 0x60, 0xF5, 0x25, 0x24}}
DEFINE_GUID(MSNdis_QueryPortState_GUID, 0x6FBF2A5F, 0x8B8F, 0x4920, 0x81, 0x43, 0xE6, 0xC4, 0x60,
            0xF5, 0x25, 0x24);

#define MSNdis_SetPortParametersGuid                                                               \
    {0xAAB6AC31, 0x86FB, 0x48FB, {0x8B, 0x48, 0x63, 0xDB, 0x23, 0x5A, 0xCE, 0x16}}
DEFINE_GUID(MSNdis_SetPortParameters_GUID, 0xAAB6AC31, 0x86FB, 0x48FB, 0x8B, 0x48, 0x63, 0xDB, 0x23,
            0x5A, 0xCE, 0x16);

EXTERN_C_START

typedef struct _MSNdis_PortChar MSNdis_PortChar, *PMSNdis_PortChar;
struct _MSNdis_PortChar {
    MSNdis_ObjectHeader Header;
    ULONG PortNumber;
    ULONG Flags;
    ULONG Type;
    ULONG MediaConnectState;
    ULONGLONG XmitLinkSpeed;
    ULONGLONG RcvLinkSpeed;
    ULONG Direction;
    ULONG SendControlState;
    ULONG RcvControlState;
    ULONG SendAuthorizationState;
    ULONG RcvAuthorizationState;
};

typedef struct _MSNdis_PortArray MSNdis_PortArray, *PMSNdis_PortArray;
struct _MSNdis_PortArray {
    MSNdis_ObjectHeader Header;
    ULONG NumberOfPorts;
    ULONG OffsetFirstPort;
    ULONG ElementSize;
    MSNdis_PortChar Port[1];
};

typedef struct _MSNdis_PortAuthParameters MSNdis_PortAuthParameters, *PMSNdis_PortAuthParameters;
struct _MSNdis_PortAuthParameters {
    MSNdis_ObjectHeader Header;
    ULONG SendControlState;
    ULONG RcvControlState;
    ULONG SendAuthorizationState;
    ULONG RcvAuthorizationState;
};

typedef struct _MSNdis_PortStateData MSNdis_PortStateData, *PMSNdis_PortStateData;
struct _MSNdis_PortStateData {
    MSNdis_ObjectHeader Header;
    ULONG MediaConnectState;
    ULONGLONG XmitLinkSpeed;
    ULONGLONG RcvLinkSpeed;
    ULONG Direction;
    ULONG SendControlState;
    ULONG RcvControlState;
    ULONG SendAuthorizationState;
    ULONG RcvAuthorizationState;
    ULONG Flags;
};

typedef struct _WmiEnumeratePorts_IN WmiEnumeratePorts_IN, *PWmiEnumeratePorts_IN;
struct _WmiEnumeratePorts_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiEnumeratePorts_OUT WmiEnumeratePorts_OUT, *PWmiEnumeratePorts_OUT;
struct _WmiEnumeratePorts_OUT {
    MSNdis_PortArray Ports;
};

typedef struct _WmiQueryPortState_IN WmiQueryPortState_IN, *PWmiQueryPortState_IN;
struct _WmiQueryPortState_IN {
    MSNdis_WmiMethodHeader Header;
};

typedef struct _WmiQueryPortState_OUT WmiQueryPortState_OUT, *PWmiQueryPortState_OUT;
struct _WmiQueryPortState_OUT {
    MSNdis_PortStateData PortState;
};

typedef struct _WmiSetPortParameters_IN WmiSetPortParameters_IN, *PWmiSetPortParameters_IN;
struct _WmiSetPortParameters_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_PortAuthParameters PortParameters;
};

typedef struct _WmiSetPortParameters_OUT WmiSetPortParameters_OUT, *PWmiSetPortParameters_OUT;
struct _WmiSetPortParameters_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
};

EXTERN_C_END

#endif

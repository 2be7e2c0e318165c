/*
 * Keyboards, pointing devices, serial and parallel ports as WMI classes.
 */
#ifndef CWDK_WMI_INPUT_H
#define CWDK_WMI_INPUT_H

#include "wdm.h"

#define KEYBOARD_ID_EX_Type_ID 1
#define KEYBOARD_ID_EX_Subtype_ID 2
#define KEYBOARD_ID_EX_Subtype_SIZE 4ULL
#define KEYBOARD_ID_EX_Type_SIZE 4ULL
#define KEYBOARD_ID_EX_SIZE 8ULL

#define KEYBOARD_PORT_WMI_STD_I8042 0
#define KEYBOARD_PORT_WMI_STD_DATA_ConnectorType_ID 1
#define KEYBOARD_PORT_WMI_STD_SERIAL 1
#define KEYBOARD_PORT_WMI_STD_DATA_DataQueueSize_ID 2
#define KEYBOARD_PORT_WMI_STD_USB 2
#define KEYBOARD_PORT_WMI_STD_DATA_ErrorCount_ID 3
#define KEYBOARD_PORT_WMI_STD_DATA_ConnectorType_SIZE 4ULL
#define KEYBOARD_PORT_WMI_STD_DATA_DataQueueSize_SIZE 4ULL
#define KEYBOARD_PORT_WMI_STD_DATA_ErrorCount_SIZE 4ULL
#define KEYBOARD_PORT_WMI_STD_DATA_FunctionKeys_ID 4
#define KEYBOARD_PORT_WMI_STD_DATA_FunctionKeys_SIZE 4ULL
#define KEYBOARD_PORT_WMI_STD_DATA_Indicators_SIZE 4ULL
#define KEYBOARD_PORT_WMI_STD_DATA_Indicators_ID 5
#define KEYBOARD_PORT_WMI_STD_DATA_SIZE 0x14ULL

#define MSKeyboard_ClassInformation_DeviceId_ID 1
#define MSKeyboard_ClassInformation_DeviceId_SIZE 8ULL
#define MSKeyboard_ClassInformation_SIZE 8ULL

#define MSMouse_ClassInformation_DeviceId_ID 1
#define MSMouse_ClassInformation_DeviceId_SIZE 8ULL
#define MSMouse_ClassInformation_SIZE 8ULL

#define MSSerial_PortName_PortName_ID 1

#define PARALLEL_WMI_LOG_INFO_Flags1_ID 1
#define PARALLEL_WMI_LOG_INFO_Flags2_ID 2
#define PARALLEL_WMI_LOG_INFO_spare_ID 3
#define PARALLEL_WMI_LOG_INFO_Flags1_SIZE 4ULL
#define PARALLEL_WMI_LOG_INFO_Flags2_SIZE 4ULL
#define PARALLEL_WMI_LOG_INFO_SppWriteCount_ID 4
#define PARALLEL_WMI_LOG_INFO_NibbleReadCount_ID 5
#define PARALLEL_WMI_LOG_INFO_BoundedEcpWriteCount_ID 6
#define PARALLEL_WMI_LOG_INFO_BoundedEcpReadCount_ID 7
#define PARALLEL_WMI_LOG_INFO_BoundedEcpReadCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_BoundedEcpWriteCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_ByteReadCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_ChannelNibbleReadCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_HwEcpReadCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_HwEcpWriteCount_ID 8
#define PARALLEL_WMI_LOG_INFO_HwEcpWriteCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_HwEppReadCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_HwEppWriteCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_NibbleReadCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_SppWriteCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_SwEcpReadCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_SwEcpWriteCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_SwEppReadCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_SwEppWriteCount_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_spare_SIZE 8ULL
#define PARALLEL_WMI_LOG_INFO_HwEcpReadCount_ID 9
#define PARALLEL_WMI_LOG_INFO_SwEcpWriteCount_ID 10
#define PARALLEL_WMI_LOG_INFO_SwEcpReadCount_ID 11
#define PARALLEL_WMI_LOG_INFO_HwEppWriteCount_ID 12
#define PARALLEL_WMI_LOG_INFO_HwEppReadCount_ID 13
#define PARALLEL_WMI_LOG_INFO_SwEppWriteCount_ID 14
#define PARALLEL_WMI_LOG_INFO_SwEppReadCount_ID 15
#define PARALLEL_WMI_LOG_INFO_ByteReadCount_ID 0x10
#define PARALLEL_WMI_LOG_INFO_ChannelNibbleReadCount_ID 0x11
#define PARALLEL_WMI_LOG_INFO_SIZE 0x80ULL

#define PARPORT_WMI_ALLOC_FREE_COUNTS_PortAllocates_ID 1
#define PARPORT_WMI_ALLOC_FREE_COUNTS_PortFrees_ID 2
#define PARPORT_WMI_ALLOC_FREE_COUNTS_PortAllocates_SIZE 4ULL
#define PARPORT_WMI_ALLOC_FREE_COUNTS_PortFrees_SIZE 4ULL
#define PARPORT_WMI_ALLOC_FREE_COUNTS_SIZE 8ULL

#define POINTER_PORT_WMI_STD_I8042 0
#define POINTER_PORT_WMI_STD_MOUSE 0
#define POINTER_PORT_WMI_STD_DATA_ConnectorType_ID 1
#define POINTER_PORT_WMI_STD_POINTER 1
#define POINTER_PORT_WMI_STD_SERIAL 1
#define POINTER_PORT_WMI_ABSOLUTE_POINTER 2
#define POINTER_PORT_WMI_STD_DATA_DataQueueSize_ID 2
#define POINTER_PORT_WMI_STD_USB 2
#define POINTER_PORT_WMI_STD_DATA_ErrorCount_ID 3
#define POINTER_PORT_WMI_TABLET 3
#define POINTER_PORT_WMI_STD_DATA_Buttons_ID 4
#define POINTER_PORT_WMI_STD_DATA_Buttons_SIZE 4ULL
#define POINTER_PORT_WMI_STD_DATA_ConnectorType_SIZE 4ULL
#define POINTER_PORT_WMI_STD_DATA_DataQueueSize_SIZE 4ULL
#define POINTER_PORT_WMI_STD_DATA_ErrorCount_SIZE 4ULL
#define POINTER_PORT_WMI_STD_DATA_HardwareType_SIZE 4ULL
#define POINTER_PORT_WMI_TOUCH_SCRENE 4
#define POINTER_PORT_WMI_PEN 5
#define POINTER_PORT_WMI_STD_DATA_HardwareType_ID 5
#define POINTER_PORT_WMI_TRACK_BALL 6
#define POINTER_PORT_WMI_STD_DATA_SIZE 0x14ULL
#define POINTER_PORT_WMI_OTHER 0x100

#define SERIAL_WMI_INTTYPE_LATCHED 0
#define SERIAL_WMI_INTTYPE_LEVEL 1
#define SERIAL_WMI_PARITY_NONE 0
#define SERIAL_WMI_PARITY_ODD 1
#define SERIAL_WMI_PARITY_EVEN 2
#define SERIAL_WMI_PARITY_SPACE 3
#define SERIAL_WMI_PARITY_MARK 4
#define SERIAL_WMI_STOP_1 0
#define SERIAL_WMI_STOP_1_5 1
#define SERIAL_WMI_STOP_2 2
#define SERIAL_WMI_COMMPROP_wPacketLength_ID 1
#define SERIAL_WMI_COMMPROP_wPacketLength_SIZE 2ULL
#define SERIAL_WMI_COMMPROP_wPacketVersion_ID 2
#define SERIAL_WMI_COMMPROP_wPacketVersion_SIZE 2ULL
#define SERIAL_WMI_COMMPROP_wSettableData_SIZE 2ULL
#define SERIAL_WMI_COMMPROP_wSettableStopParity_SIZE 2ULL
#define SERIAL_WMI_COMMPROP_dwServiceMask_ID 3
#define SERIAL_WMI_COMMPROP_dwCurrentRxQueue_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwCurrentTxQueue_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwMaxBaud_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwMaxRxQueue_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwMaxTxQueue_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwProvCapabilities_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwProvCharSize_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwProvSpec1_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwProvSpec2_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwProvSubType_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwReserved1_ID 4
#define SERIAL_WMI_COMMPROP_dwReserved1_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwServiceMask_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwSettableBaud_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwSettableParams_SIZE 4ULL
#define SERIAL_WMI_COMMPROP_dwMaxTxQueue_ID 5
#define SERIAL_WMI_COMMPROP_dwMaxRxQueue_ID 6
#define SERIAL_WMI_COMMPROP_dwMaxBaud_ID 7
#define SERIAL_WMI_COMMPROP_dwProvSubType_ID 8
#define SERIAL_WMI_COMMPROP_dwProvCapabilities_ID 9
#define SERIAL_WMI_COMMPROP_dwSettableParams_ID 10
#define SERIAL_WMI_COMMPROP_dwSettableBaud_ID 11
#define SERIAL_WMI_COMMPROP_wSettableData_ID 12
#define SERIAL_WMI_COMMPROP_wSettableStopParity_ID 13
#define SERIAL_WMI_COMMPROP_dwCurrentTxQueue_ID 14
#define SERIAL_WMI_COMMPROP_dwCurrentRxQueue_ID 15
#define SERIAL_WMI_COMMPROP_dwProvSpec1_ID 0x10
#define SERIAL_WMI_COMMPROP_dwProvSpec2_ID 0x11
#define SERIAL_WMI_COMMPROP_dwProvCharSize_ID 0x12
#define SERIAL_WMI_COMMPROP_wcProvChar_ID 0x13
#define SERIAL_WMI_COMM_DATA_BaudRate_ID 1
#define SERIAL_WMI_COMM_DATA_IsBusy_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_ParityCheckEnable_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_SettableBaudRate_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_SettableDataBits_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_SettableFlowControl_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_SettableParityCheck_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_SettableParity_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_SettableStopBits_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_Support16BitMode_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_SupportDTRDSR_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_SupportIntervalTimeouts_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_SupportParityCheck_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_SupportRTSCTS_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_SupportXonXoff_SIZE 1ULL
#define SERIAL_WMI_COMM_DATA_BitsPerByte_ID 2
#define SERIAL_WMI_COMM_DATA_Parity_ID 3
#define SERIAL_WMI_COMM_DATA_BaudRate_SIZE 4ULL
#define SERIAL_WMI_COMM_DATA_BitsPerByte_SIZE 4ULL
#define SERIAL_WMI_COMM_DATA_MaximumBaudRate_SIZE 4ULL
#define SERIAL_WMI_COMM_DATA_MaximumInputBufferSize_SIZE 4ULL
#define SERIAL_WMI_COMM_DATA_MaximumOutputBufferSize_SIZE 4ULL
#define SERIAL_WMI_COMM_DATA_ParityCheckEnable_ID 4
#define SERIAL_WMI_COMM_DATA_Parity_SIZE 4ULL
#define SERIAL_WMI_COMM_DATA_StopBits_SIZE 4ULL
#define SERIAL_WMI_COMM_DATA_XoffCharacter_SIZE 4ULL
#define SERIAL_WMI_COMM_DATA_XoffXmitThreshold_SIZE 4ULL
#define SERIAL_WMI_COMM_DATA_XonCharacter_SIZE 4ULL
#define SERIAL_WMI_COMM_DATA_XonXmitThreshold_SIZE 4ULL
#define SERIAL_WMI_COMM_DATA_StopBits_ID 5
#define SERIAL_WMI_COMM_DATA_XoffCharacter_ID 6
#define SERIAL_WMI_COMM_DATA_XoffXmitThreshold_ID 7
#define SERIAL_WMI_COMM_DATA_XonCharacter_ID 8
#define SERIAL_WMI_COMM_DATA_XonXmitThreshold_ID 9
#define SERIAL_WMI_COMM_DATA_MaximumBaudRate_ID 10
#define SERIAL_WMI_COMM_DATA_MaximumOutputBufferSize_ID 11
#define SERIAL_WMI_COMM_DATA_MaximumInputBufferSize_ID 12
#define SERIAL_WMI_COMM_DATA_Support16BitMode_ID 13
#define SERIAL_WMI_COMM_DATA_SupportDTRDSR_ID 14
#define SERIAL_WMI_COMM_DATA_SupportIntervalTimeouts_ID 15
#define SERIAL_WMI_COMM_DATA_SupportParityCheck_ID 0x10
#define SERIAL_WMI_COMM_DATA_SupportRTSCTS_ID 0x11
#define SERIAL_WMI_COMM_DATA_SupportXonXoff_ID 0x12
#define SERIAL_WMI_COMM_DATA_SettableBaudRate_ID 0x13
#define SERIAL_WMI_COMM_DATA_SettableDataBits_ID 0x14
#define SERIAL_WMI_COMM_DATA_SettableFlowControl_ID 0x15
#define SERIAL_WMI_COMM_DATA_SettableParity_ID 0x16
#define SERIAL_WMI_COMM_DATA_SettableParityCheck_ID 23
#define SERIAL_WMI_COMM_DATA_SettableStopBits_ID 0x18
#define SERIAL_WMI_COMM_DATA_IsBusy_ID 0x19
#define SERIAL_WMI_COMM_DATA_SIZE 61ULL
#define SERIAL_WMI_HW_DATA_IrqNumber_ID 1
#define SERIAL_WMI_HW_DATA_IrqVector_ID 2
#define SERIAL_WMI_HW_DATA_IrqLevel_ID 3
#define SERIAL_WMI_HW_DATA_InterruptType_SIZE 4ULL
#define SERIAL_WMI_HW_DATA_IrqAffinityMask_ID 4
#define SERIAL_WMI_HW_DATA_IrqLevel_SIZE 4ULL
#define SERIAL_WMI_HW_DATA_IrqNumber_SIZE 4ULL
#define SERIAL_WMI_HW_DATA_IrqVector_SIZE 4ULL
#define SERIAL_WMI_HW_DATA_InterruptType_ID 5
#define SERIAL_WMI_HW_DATA_BaseIOAddress_ID 6
#define SERIAL_WMI_HW_DATA_BaseIOAddress_SIZE 8ULL
#define SERIAL_WMI_HW_DATA_IrqAffinityMask_SIZE 8ULL
#define SERIAL_WMI_HW_DATA_SIZE 0x28ULL
#define SERIAL_WMI_PERF_DATA_ReceivedCount_ID 1
#define SERIAL_WMI_PERF_DATA_TransmittedCount_ID 2
#define SERIAL_WMI_PERF_DATA_FrameErrorCount_ID 3
#define SERIAL_WMI_PERF_DATA_BufferOverrunErrorCount_SIZE 4ULL
#define SERIAL_WMI_PERF_DATA_FrameErrorCount_SIZE 4ULL
#define SERIAL_WMI_PERF_DATA_ParityErrorCount_SIZE 4ULL
#define SERIAL_WMI_PERF_DATA_ReceivedCount_SIZE 4ULL
#define SERIAL_WMI_PERF_DATA_SerialOverrunErrorCount_ID 4
#define SERIAL_WMI_PERF_DATA_SerialOverrunErrorCount_SIZE 4ULL
#define SERIAL_WMI_PERF_DATA_TransmittedCount_SIZE 4ULL
#define SERIAL_WMI_PERF_DATA_BufferOverrunErrorCount_ID 5
#define SERIAL_WMI_PERF_DATA_ParityErrorCount_ID 6
#define SERIAL_WMI_PERF_DATA_SIZE 0x18ULL

#define MSKeyboard_ClassInformationGuid                                                            \
    {0x4731F899, 0x71CB, 0x11D1, {0xA5, 0x2C, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSKeyboard_ClassInformation_GUID, 0x4731F899, 0x71CB, 0x11D1, 0xA5, 0x2C, 0x00, 0xA0,
            0xC9, 0x06, 0x29, 0x10);
DEFINE_GUID(MSKeyboard_ExtendedID_GUID, 0x6AC4E23D, 0xA950, 0x4518, 0x8B, 0x2B, 0xAA, 0x4D, 0xCD,
            0x5F, 0xE1, 0x4A);
DEFINE_GUID(MSKeyboard_PortInformation_GUID, 0x4731F89A, 0x71CB, 0x11D1, 0xA5, 0x2C, 0x00, 0xA0,
            0xC9, 0x06, 0x29, 0x10);

#define MSMouse_ClassInformationGuid                                                               \
    {0x4731F89B, 0x71CB, 0x11D1, {0xA5, 0x2C, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
DEFINE_GUID(MSMouse_ClassInformation_GUID, 0x4731F89B, 0x71CB, 0x11D1, 0xA5, 0x2C, 0x00, 0xA0, 0xC9,
            0x06, 0x29, 0x10);
DEFINE_GUID(MSMouse_PortInformation_GUID, 0x4731F89C, 0x71CB, 0x11D1, 0xA5, 0x2C, 0x00, 0xA0, 0xC9,
            0x06, 0x29, 0x10);

DEFINE_GUID(MSParallel_AllocFreeCounts_GUID, 0x4BBB69EA, 0x6853, 0x11D2, 0x8E, 0xCE, 0x00, 0xC0,
            0x4F, 0x8E, 0xF4, 0x81);
DEFINE_GUID(MSParallel_DeviceBytesTransferred_GUID, 0x89FEF2D6, 0x654B, 0x11D2, 0x9E, 0x15, 0x00,
            0xC0, 0x4F, 0x8E, 0xF4, 0x81);

DEFINE_GUID(MSSerial_CommInfo_GUID, 0xEDB16A62, 0xB16C, 0x11D1, 0xBD, 0x98, 0x00, 0xA0, 0xC9, 0x06,
            0xBE, 0x2D);
DEFINE_GUID(MSSerial_CommProperties_GUID, 0x8209EC2A, 0x2D6B, 0x11D2, 0xBA, 0x49, 0x00, 0xA0, 0xC9,
            0x06, 0x29, 0x10);
DEFINE_GUID(MSSerial_HardwareConfiguration_GUID, 0x270B9B86, 0xB16D, 0x11D1, 0xBD, 0x98, 0x00, 0xA0,
            0xC9, 0x06, 0xBE, 0x2D);
DEFINE_GUID(MSSerial_PerformanceInformation_GUID, 0x56415ACC, 0xB16D, 0x11D1, 0xBD, 0x98, 0x00,
            0xA0, 0xC9, 0x06, 0xBE, 0x2D);
DEFINE_GUID(MSSerial_PortName_GUID, 0xA0EC11A8, 0xB16C, 0x11D1, 0xBD, 0x98, 0x00, 0xA0, 0xC9, 0x06,
            0xBE, 0x2D);

/* GUIDs of classes as initialisers, under the names that drivers know them by. */
#define KEYBOARD_PORT_WMI_EXTENDED_ID                                                              \
    {0x6AC4E23D, 0xA950, 0x4518, {0x8B, 0x2B, 0xAA, 0x4D, 0xCD, 0x5F, 0xE1, 0x4A}}
#define KEYBOARD_PORT_WMI_STD_DATA_GUID                                                            \
    {0x4731F89A, 0x71CB, 0x11D1, {0xA5, 0x2C, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}
#define POINTER_PORT_WMI_STD_DATA_GUID                                                             \
    {0x4731F89C, 0x71CB, 0x11D1, {0xA5, 0x2C, 0x00, 0xA0, 0xC9, 0x06, 0x29, 0x10}}

EXTERN_C_START

typedef struct _KEYBOARD_ID_EX KEYBOARD_ID_EX, *PKEYBOARD_ID_EX;
struct _KEYBOARD_ID_EX {
    ULONG Type;
    ULONG Subtype;
};

typedef struct _KEYBOARD_PORT_WMI_STD_DATA KEYBOARD_PORT_WMI_STD_DATA, *PKEYBOARD_PORT_WMI_STD_DATA;
struct _KEYBOARD_PORT_WMI_STD_DATA {
    ULONG ConnectorType;
    ULONG DataQueueSize;
    ULONG ErrorCount;
    ULONG FunctionKeys;
    ULONG Indicators;
};

typedef struct _MSKeyboard_ClassInformation MSKeyboard_ClassInformation,
    *PMSKeyboard_ClassInformation;
struct _MSKeyboard_ClassInformation {
    ULONGLONG DeviceId;
};

typedef struct _MSMouse_ClassInformation MSMouse_ClassInformation, *PMSMouse_ClassInformation;
struct _MSMouse_ClassInformation {
    ULONGLONG DeviceId;
};

typedef struct _MSSerial_PortName MSSerial_PortName, *PMSSerial_PortName;
struct _MSSerial_PortName {
    CHAR VariableData[1];
};

typedef struct _PARALLEL_WMI_LOG_INFO PARALLEL_WMI_LOG_INFO, *PPARALLEL_WMI_LOG_INFO;
struct _PARALLEL_WMI_LOG_INFO {
    ULONG Flags1;
    ULONG Flags2;
    ULONG spare[2];
    LONGLONG SppWriteCount;
    LONGLONG NibbleReadCount;
    LONGLONG BoundedEcpWriteCount;
    LONGLONG BoundedEcpReadCount;
    LONGLONG HwEcpWriteCount;
    LONGLONG HwEcpReadCount;
    LONGLONG SwEcpWriteCount;
    LONGLONG SwEcpReadCount;
    LONGLONG HwEppWriteCount;
    LONGLONG HwEppReadCount;
    LONGLONG SwEppWriteCount;
    LONGLONG SwEppReadCount;
    LONGLONG ByteReadCount;
    LONGLONG ChannelNibbleReadCount;
};

typedef struct _PARPORT_WMI_ALLOC_FREE_COUNTS PARPORT_WMI_ALLOC_FREE_COUNTS,
    *PPARPORT_WMI_ALLOC_FREE_COUNTS;
struct _PARPORT_WMI_ALLOC_FREE_COUNTS {
    ULONG PortAllocates;
    ULONG PortFrees;
};

typedef struct _POINTER_PORT_WMI_STD_DATA POINTER_PORT_WMI_STD_DATA, *PPOINTER_PORT_WMI_STD_DATA;
struct _POINTER_PORT_WMI_STD_DATA {
    ULONG ConnectorType;
    ULONG DataQueueSize;
    ULONG ErrorCount;
    ULONG Buttons;
    ULONG HardwareType;
};

typedef struct _SERIAL_WMI_COMMPROP SERIAL_WMI_COMMPROP, *PSERIAL_WMI_COMMPROP;
struct _SERIAL_WMI_COMMPROP {
    USHORT wPacketLength;
    USHORT wPacketVersion;
    ULONG dwServiceMask;
    ULONG dwReserved1;
    ULONG dwMaxTxQueue;
    ULONG dwMaxRxQueue;
    ULONG dwMaxBaud;
    ULONG dwProvSubType;
    ULONG dwProvCapabilities;
    ULONG dwSettableParams;
    ULONG dwSettableBaud;
    USHORT wSettableData;
    USHORT wSettableStopParity;
    ULONG dwCurrentTxQueue;
    ULONG dwCurrentRxQueue;
    ULONG dwProvSpec1;
    ULONG dwProvSpec2;
    ULONG dwProvCharSize;
    UCHAR wcProvChar[1];
};

typedef struct _SERIAL_WMI_COMM_DATA SERIAL_WMI_COMM_DATA, *PSERIAL_WMI_COMM_DATA;
struct _SERIAL_WMI_COMM_DATA {
    ULONG BaudRate;
    ULONG BitsPerByte;
    ULONG Parity;
    BOOLEAN ParityCheckEnable;
    ULONG StopBits;
    ULONG XoffCharacter;
    ULONG XoffXmitThreshold;
    ULONG XonCharacter;
    ULONG XonXmitThreshold;
    ULONG MaximumBaudRate;
    ULONG MaximumOutputBufferSize;
    ULONG MaximumInputBufferSize;
    BOOLEAN Support16BitMode;
    BOOLEAN SupportDTRDSR;
    BOOLEAN SupportIntervalTimeouts;
    BOOLEAN SupportParityCheck;
    BOOLEAN SupportRTSCTS;
    BOOLEAN SupportXonXoff;
    BOOLEAN SettableBaudRate;
    BOOLEAN SettableDataBits;
    BOOLEAN SettableFlowControl;
    BOOLEAN SettableParity;
    BOOLEAN SettableParityCheck;
    BOOLEAN SettableStopBits;
    BOOLEAN IsBusy;
};

typedef struct _SERIAL_WMI_HW_DATA SERIAL_WMI_HW_DATA, *PSERIAL_WMI_HW_DATA;
struct _SERIAL_WMI_HW_DATA {
    ULONG IrqNumber;
    ULONG IrqVector;
    ULONG IrqLevel;
    ULONGLONG IrqAffinityMask;
    ULONG InterruptType;
    ULONGLONG BaseIOAddress;
};

typedef struct _SERIAL_WMI_PERF_DATA SERIAL_WMI_PERF_DATA, *PSERIAL_WMI_PERF_DATA;
struct _SERIAL_WMI_PERF_DATA {
    ULONG ReceivedCount;
    ULONG TransmittedCount;
    ULONG FrameErrorCount;
    ULONG SerialOverrunErrorCount;
    ULONG BufferOverrunErrorCount;
    ULONG ParityErrorCount;
};

EXTERN_C_END

#endif

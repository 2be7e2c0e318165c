/*
 * Control codes and structures of serial ports.
 */
#ifndef CWDK_NTDDSER_H
#define CWDK_NTDDSER_H

#include "wdm.h"
#include "devpropdef.h"

#define EVEN_PARITY 2

#define IOCTL_INTERNAL_SERENUM_REMOVE_SELF                                                         \
    CTL_CODE(FILE_DEVICE_SERENUM, 0x81, METHOD_NEITHER, FILE_ANY_ACCESS)

#define IOCTL_SERENUM_EXPOSE_HARDWARE                                                              \
    CTL_CODE(FILE_DEVICE_SERENUM, 0x80, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERENUM_GET_PORT_NAME                                                                \
    CTL_CODE(FILE_DEVICE_SERENUM, 0x83, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERENUM_PORT_DESC                                                                    \
    CTL_CODE(FILE_DEVICE_SERENUM, 0x82, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERENUM_REMOVE_HARDWARE                                                              \
    CTL_CODE(FILE_DEVICE_SERENUM, 0x81, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define IOCTL_SERIAL_APPLY_DEFAULT_CONFIGURATION                                                   \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x28, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_CLEAR_STATS                                                                   \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x24, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_CLR_DTR                                                                       \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0xA, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_CLR_RTS                                                                       \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0xD, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_CONFIG_SIZE                                                                   \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x20, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_BAUD_RATE                                                                 \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x14, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_CHARS                                                                     \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x16, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_COMMCONFIG                                                                \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x21, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_COMMSTATUS                                                                \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x1B, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_DTRRTS                                                                    \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x1E, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_HANDFLOW                                                                  \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x18, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_LINE_CONTROL                                                              \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x15, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_MODEMSTATUS                                                               \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x1A, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_MODEM_CONTROL                                                             \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x25, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_PROPERTIES                                                                \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x1D, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_STATS                                                                     \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x23, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_TIMEOUTS                                                                  \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x8, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_GET_WAIT_MASK                                                                 \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x10, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_IMMEDIATE_CHAR                                                                \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x6, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_INTERNAL_BASIC_SETTINGS                                                       \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x3, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_INTERNAL_CANCEL_WAIT_WAKE                                                     \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x2, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_INTERNAL_DO_WAIT_WAKE                                                         \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x1, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_INTERNAL_RESTORE_SETTINGS                                                     \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x4, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_LSRMST_INSERT                                                                 \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x1F, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_PURGE CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x13, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_RESET_DEVICE                                                                  \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0xB, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_BAUD_RATE                                                                 \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x1, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_BREAK_OFF                                                                 \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x5, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_BREAK_ON                                                                  \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x4, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_CHARS                                                                     \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x17, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_COMMCONFIG                                                                \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x22, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_DTR                                                                       \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x9, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_FIFO_CONTROL                                                              \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x27, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_HANDFLOW                                                                  \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x19, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_INTERVAL_TIMER_RESOLUTION                                                 \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x29, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_LINE_CONTROL                                                              \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x3, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_MODEM_CONTROL                                                             \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x26, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_QUEUE_SIZE                                                                \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x2, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_RTS                                                                       \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0xC, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_TIMEOUTS                                                                  \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x7, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_WAIT_MASK                                                                 \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x11, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_XOFF                                                                      \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0xE, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_SET_XON                                                                       \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0xF, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_WAIT_ON_MASK                                                                  \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x12, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SERIAL_XOFF_COUNTER                                                                  \
    CTL_CODE(FILE_DEVICE_SERIAL_PORT, 0x1C, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define MARK_PARITY 3

#define NO_PARITY 0

#define ODD_PARITY 1

#define SERIAL_AUTO_TRANSMIT 1UL
#define SERIAL_AUTO_RECEIVE 2UL

#define SERIAL_BAUD_075 1UL
#define SERIAL_BAUD_110 2UL
#define SERIAL_BAUD_134_5 4UL
#define SERIAL_BAUD_150 8UL
#define SERIAL_BAUD_300 0x10UL
#define SERIAL_BAUD_600 0x20UL
#define SERIAL_BAUD_1200 0x40UL
#define SERIAL_BAUD_1800 0x80UL
#define SERIAL_BAUD_2400 0x100UL
#define SERIAL_BAUD_4800 0x200UL
#define SERIAL_BAUD_7200 0x400UL
#define SERIAL_BAUD_9600 0x800UL
#define SERIAL_BAUD_14400 0x1000UL
#define SERIAL_BAUD_19200 0x2000UL
#define SERIAL_BAUD_38400 0x4000UL
#define SERIAL_BAUD_56K 0x8000UL
#define SERIAL_BAUD_128K 0x10000UL
#define SERIAL_BAUD_115200 0x20000UL
#define SERIAL_BAUD_57600 0x40000UL
#define SERIAL_BAUD_USER 0x10000000UL

#define SERIAL_BREAK_CHAR 0x10UL

#define SERIAL_CONTROL_INVALID 0x7FFFFF84UL

#define SERIAL_CTS_HANDSHAKE 8UL
#define SERIAL_CTS_STATE 0x10UL

#define SERIAL_DATABITS_5 ((USHORT)1)
#define SERIAL_DATABITS_6 ((USHORT)2)
#define SERIAL_DATABITS_7 ((USHORT)4)
#define SERIAL_DATABITS_8 ((USHORT)8)
#define SERIAL_DATABITS_16 ((USHORT)0x10)
#define SERIAL_DATABITS_16X ((USHORT)0x20)

#define SERIAL_DCD_HANDSHAKE 0x20UL
#define SERIAL_DCD_STATE 0x80UL

#define SERIAL_DSR_HANDSHAKE 0x10UL
#define SERIAL_DSR_STATE 0x20UL
#define SERIAL_DSR_SENSITIVITY 0x40UL

#define SERIAL_DTR_CONTROL 1UL
#define SERIAL_DTR_STATE 1UL
#define SERIAL_DTR_HANDSHAKE 2UL
#define SERIAL_DTR_MASK 3UL

#define SERIAL_ERROR_BREAK 1UL
#define SERIAL_ERROR_FRAMING 2UL
#define SERIAL_ERROR_CHAR 4UL
#define SERIAL_ERROR_OVERRUN 4UL
#define SERIAL_ERROR_QUEUEOVERRUN 8UL
#define SERIAL_ERROR_PARITY 0x10UL
#define SERIAL_ERROR_ABORT 0x80000000UL

#define SERIAL_EV_RXCHAR 1
#define SERIAL_EV_RXFLAG 2
#define SERIAL_EV_TXEMPTY 4
#define SERIAL_EV_CTS 8
#define SERIAL_EV_DSR 0x10
#define SERIAL_EV_RLSD 0x20
#define SERIAL_EV_BREAK 0x40
#define SERIAL_EV_ERR 0x80
#define SERIAL_EV_RING 0x100
#define SERIAL_EV_PERR 0x200
#define SERIAL_EV_RX80FULL 0x400
#define SERIAL_EV_EVENT1 0x800
#define SERIAL_EV_EVENT2 0x1000

#define SERIAL_FLOW_INVALID 0x7FFFFF20UL

#define SERIAL_IOC_FCR_FIFO_ENABLE 1UL
#define SERIAL_IOC_MCR_DTR 1UL
#define SERIAL_IOC_FCR_RCVR_RESET 2UL
#define SERIAL_IOC_MCR_RTS 2UL
#define SERIAL_IOC_FCR_XMIT_RESET 4UL
#define SERIAL_IOC_MCR_OUT1 4UL
#define SERIAL_IOC_FCR_DMA_MODE 8UL
#define SERIAL_IOC_MCR_OUT2 8UL
#define SERIAL_IOC_FCR_RES1 0x10UL
#define SERIAL_IOC_MCR_LOOP 0x10UL
#define SERIAL_IOC_FCR_RES2 0x20UL
#define SERIAL_IOC_FCR_RCVR_TRIGGER_LSB 0x40UL
#define SERIAL_IOC_FCR_RCVR_TRIGGER_MSB 0x80UL

#define SERIAL_LSRMST_ESCAPE ((UCHAR)0)
#define SERIAL_LSRMST_LSR_DATA ((UCHAR)1)
#define SERIAL_LSRMST_LSR_NODATA ((UCHAR)2)
#define SERIAL_LSRMST_MST ((UCHAR)3)

#define SERIAL_NULL_STRIPPING 8UL

#define SERIAL_OUT_HANDSHAKEMASK 0x38UL

#define SERIAL_PARITY_NONE ((USHORT)0x100)
#define SERIAL_PARITY_ODD ((USHORT)0x200)
#define SERIAL_PARITY_EVEN ((USHORT)0x400)
#define SERIAL_PARITY_MARK ((USHORT)0x800)
#define SERIAL_PARITY_SPACE ((USHORT)0x1000)

#define SERIAL_PCF_DTRDSR 1UL
#define SERIAL_PCF_RTSCTS 2UL
#define SERIAL_PCF_CD 4UL
#define SERIAL_PCF_PARITY_CHECK 8UL
#define SERIAL_PCF_XONXOFF 0x10UL
#define SERIAL_PCF_SETXCHAR 0x20UL
#define SERIAL_PCF_TOTALTIMEOUTS 0x40UL
#define SERIAL_PCF_INTTIMEOUTS 0x80UL
#define SERIAL_PCF_SPECIALCHARS 0x100UL
#define SERIAL_PCF_16BITMODE 0x200UL

#define SERIAL_PURGE_TXABORT 1
#define SERIAL_PURGE_RXABORT 2
#define SERIAL_PURGE_TXCLEAR 4
#define SERIAL_PURGE_RXCLEAR 8

#define SERIAL_RI_STATE 0x40UL

#define SERIAL_RTS_STATE 2UL
#define SERIAL_RTS_CONTROL 0x40UL
#define SERIAL_RTS_HANDSHAKE 0x80UL
#define SERIAL_RTS_MASK 0xC0UL

#define SERIAL_RX_WAITING_FOR_DSR 0x40UL

#define SERIAL_SP_UNSPECIFIED 0UL
#define SERIAL_SP_PARITY 1UL
#define SERIAL_SP_RS232 1UL
#define SERIAL_SP_SERIALCOMM 1UL
#define SERIAL_SP_BAUD 2UL
#define SERIAL_SP_PARALLEL 2UL
#define SERIAL_SP_RS422 3UL
#define SERIAL_SP_DATABITS 4UL
#define SERIAL_SP_RS423 4UL
#define SERIAL_SP_RS449 5UL
#define SERIAL_SP_MODEM 6UL
#define SERIAL_SP_STOPBITS 8UL
#define SERIAL_SP_HANDSHAKING 0x10UL
#define SERIAL_SP_PARITY_CHECK 0x20UL
#define SERIAL_SP_FAX 0x21UL
#define SERIAL_SP_SCANNER 0x22UL
#define SERIAL_SP_CARRIER_DETECT 0x40UL
#define SERIAL_SP_BRIDGE 0x100UL
#define SERIAL_SP_LAT 0x101UL
#define SERIAL_SP_TELNET 0x102UL
#define SERIAL_SP_X25 0x103UL

#define SERIAL_STOPBITS_10 ((USHORT)1)
#define SERIAL_STOPBITS_15 ((USHORT)2)
#define SERIAL_STOPBITS_20 ((USHORT)4)

#define SERIAL_TRANSMIT_TOGGLE 0xC0UL

#define SERIAL_TX_WAITING_FOR_CTS 1UL
#define SERIAL_TX_WAITING_FOR_DSR 2UL
#define SERIAL_TX_WAITING_FOR_DCD 4UL
#define SERIAL_TX_WAITING_FOR_XON 8UL
#define SERIAL_TX_WAITING_XOFF_SENT 0x10UL
#define SERIAL_TX_WAITING_ON_BREAK 0x20UL

#define SERIAL_XOFF_CONTINUE 0x80000000UL

#define SPACE_PARITY 4

#define STOP_BIT_1 0

#define STOP_BITS_1_5 1
#define STOP_BITS_2 2

EXTERN_C_START

typedef enum _SERENUM_PORTION {
    SerenumFirstHalf = 0,
    SerenumSecondHalf,
    SerenumWhole,
} SERENUM_PORTION;

typedef UCHAR (*PSERENUM_READPORT)(_In_ PVOID SerPortAddress);

typedef void (*PSERENUM_WRITEPORT)(_In_ PVOID SerPortAddress, _In_ UCHAR Value);

typedef struct _SERENUM_PORT_DESC SERENUM_PORT_DESC, *PSERENUM_PORT_DESC;
struct _SERENUM_PORT_DESC {
    ULONG Size;
    PVOID PortHandle;
    LARGE_INTEGER PortAddress;
    USHORT Reserved[1];
};

typedef struct _SERENUM_PORT_PARAMETERS SERENUM_PORT_PARAMETERS, *PSERENUM_PORT_PARAMETERS;
struct _SERENUM_PORT_PARAMETERS {
    ULONG Size;
    PSERENUM_READPORT ReadAccessor;
    PSERENUM_WRITEPORT WriteAccessor;
    PVOID SerPortAddress;
    PVOID HardwareHandle;
    SERENUM_PORTION Portion;
    USHORT NumberAxis;
    USHORT Reserved[3];
};

typedef struct _SERIALCONFIG SERIALCONFIG, *PSERIALCONFIG;
struct _SERIALCONFIG {
    ULONG Size;
    USHORT Version;
    ULONG SubType;
    ULONG ProvOffset;
    ULONG ProviderSize;
    WCHAR ProviderData[1];
};

typedef struct _SERIALPERF_STATS SERIALPERF_STATS, *PSERIALPERF_STATS;
struct _SERIALPERF_STATS {
    ULONG ReceivedCount;
    ULONG TransmittedCount;
    ULONG FrameErrorCount;
    ULONG SerialOverrunErrorCount;
    ULONG BufferOverrunErrorCount;
    ULONG ParityErrorCount;
};

typedef struct _SERIAL_HANDFLOW SERIAL_HANDFLOW, *PSERIAL_HANDFLOW;
struct _SERIAL_HANDFLOW {
    ULONG ControlHandShake;
    ULONG FlowReplace;
    LONG XonLimit;
    LONG XoffLimit;
};

typedef struct _SERIAL_TIMEOUTS SERIAL_TIMEOUTS, *PSERIAL_TIMEOUTS;
struct _SERIAL_TIMEOUTS {
    ULONG ReadIntervalTimeout;
    ULONG ReadTotalTimeoutMultiplier;
    ULONG ReadTotalTimeoutConstant;
    ULONG WriteTotalTimeoutMultiplier;
    ULONG WriteTotalTimeoutConstant;
};

typedef struct _SERIAL_BASIC_SETTINGS SERIAL_BASIC_SETTINGS, *PSERIAL_BASIC_SETTINGS;
struct _SERIAL_BASIC_SETTINGS {
    SERIAL_TIMEOUTS Timeouts;
    SERIAL_HANDFLOW HandFlow;
    ULONG RxFifo;
    ULONG TxFifo;
};

typedef struct _SERIAL_BAUD_RATE SERIAL_BAUD_RATE, *PSERIAL_BAUD_RATE;
struct _SERIAL_BAUD_RATE {
    ULONG BaudRate;
};

typedef struct _SERIAL_CHARS SERIAL_CHARS, *PSERIAL_CHARS;
struct _SERIAL_CHARS {
    UCHAR EofChar;
    UCHAR ErrorChar;
    UCHAR BreakChar;
    UCHAR EventChar;
    UCHAR XonChar;
    UCHAR XoffChar;
};

typedef struct _SERIAL_COMMPROP SERIAL_COMMPROP, *PSERIAL_COMMPROP;
struct _SERIAL_COMMPROP {
    USHORT PacketLength;
    USHORT PacketVersion;
    ULONG ServiceMask;
    ULONG Reserved1;
    ULONG MaxTxQueue;
    ULONG MaxRxQueue;
    ULONG MaxBaud;
    ULONG ProvSubType;
    ULONG ProvCapabilities;
    ULONG SettableParams;
    ULONG SettableBaud;
    USHORT SettableData;
    USHORT SettableStopParity;
    ULONG CurrentTxQueue;
    ULONG CurrentRxQueue;
    ULONG ProvSpec1;
    ULONG ProvSpec2;
    WCHAR ProvChar[1];
};

typedef struct _SERIAL_LINE_CONTROL SERIAL_LINE_CONTROL, *PSERIAL_LINE_CONTROL;
struct _SERIAL_LINE_CONTROL {
    UCHAR StopBits;
    UCHAR Parity;
    UCHAR WordLength;
};

typedef struct _SERIAL_QUEUE_SIZE SERIAL_QUEUE_SIZE, *PSERIAL_QUEUE_SIZE;
struct _SERIAL_QUEUE_SIZE {
    ULONG InSize;
    ULONG OutSize;
};

typedef struct _SERIAL_STATUS SERIAL_STATUS, *PSERIAL_STATUS;
struct _SERIAL_STATUS {
    ULONG Errors;
    ULONG HoldReasons;
    ULONG AmountInInQueue;
    ULONG AmountInOutQueue;
    BOOLEAN EofReceived;
    BOOLEAN WaitForImmediate;
};

typedef struct _SERIAL_XOFF_COUNTER SERIAL_XOFF_COUNTER, *PSERIAL_XOFF_COUNTER;
struct _SERIAL_XOFF_COUNTER {
    ULONG Timeout;
    LONG Counter;
    UCHAR XoffChar;
};

EXTERN_C_END

/* Names from before interface classes were called so. */
#define GUID_CLASS_COMPORT GUID_DEVINTERFACE_COMPORT
#define GUID_SERENUM_BUS_ENUMERATOR GUID_DEVINTERFACE_SERENUM_BUS_ENUMERATOR

#endif

/* Outside the guard: a source may include initguid.h, and this once more to define the GUIDs. */
#if !defined(CWDK_NTDDSER_GUIDS)
#if defined(INITGUID)
#define CWDK_NTDDSER_GUIDS
#endif

DEFINE_DEVPROPKEY(DEVPKEY_DeviceInterface_Serial_PortName, 0x4C6BF15C, 0x4C03, 0x4AAC, 0x91, 0xF5,
                  0x64, 0xC0, 0xF8, 0x52, 0xBC, 0xF4, 4);
DEFINE_DEVPROPKEY(DEVPKEY_DeviceInterface_Serial_UsbProductId, 0x4C6BF15C, 0x4C03, 0x4AAC, 0x91,
                  0xF5, 0x64, 0xC0, 0xF8, 0x52, 0xBC, 0xF4, 3);
DEFINE_DEVPROPKEY(DEVPKEY_DeviceInterface_Serial_UsbVendorId, 0x4C6BF15C, 0x4C03, 0x4AAC, 0x91,
                  0xF5, 0x64, 0xC0, 0xF8, 0x52, 0xBC, 0xF4, 2);
DEFINE_GUID(GUID_DEVINTERFACE_COMPORT, 0x86E0D1E0, 0x8089, 0x11D0, 0x9C, 0xE4, 0x08, 0x00, 0x3E,
            0x30, 0x1F, 0x73);
DEFINE_GUID(GUID_DEVINTERFACE_SERENUM_BUS_ENUMERATOR, 0x4D36E978, 0xE325, 0x11CE, 0xBF, 0xC1, 0x08,
            0x00, 0x2B, 0xE1, 0x03, 0x18);

#endif

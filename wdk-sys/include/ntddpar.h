/*
 * Control codes of parallel ports.
 */
#ifndef CWDK_NTDDPAR_H
#define CWDK_NTDDPAR_H

#include "wdm.h"

#define BOUNDED_ECP 0x80

#define BYTE_BIDIR 0x10

#define CENTRONICS 1

#define CHANNEL_NIBBLE 8

#define ECP_SW 0x400
#define ECP_ANY 1920

#define ECP_HW_NOIRQ 0x100
#define ECP_HW_IRQ 0x200

#define EPP_HW 0x20
#define EPP_SW 0x40
#define EPP_ANY 0x60

#define IEEE_COMPATIBILITY 2

#define IOCTL_IEEE1284_GET_MODE                                                                    \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x5, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_IEEE1284_NEGOTIATE                                                                   \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x6, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define IOCTL_PAR_ECP_HOST_RECOVERY                                                                \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0xD, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_GET_DEFAULT_MODES                                                                \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0xA, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_GET_DEVICE_CAPS                                                                  \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x9, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_GET_READ_ADDRESS                                                                 \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0xE, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_GET_WRITE_ADDRESS                                                                \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0xF, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_IS_PORT_FREE                                                                     \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x15, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_PING CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0xB, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_QUERY_DEVICE_ID                                                                  \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x3, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_QUERY_DEVICE_ID_SIZE                                                             \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x4, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_QUERY_INFORMATION                                                                \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x1, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_QUERY_LOCATION                                                                   \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x16, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_QUERY_RAW_DEVICE_ID                                                              \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0xC, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_SET_INFORMATION                                                                  \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x2, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_SET_READ_ADDRESS                                                                 \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x8, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_SET_WRITE_ADDRESS                                                                \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x7, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_TEST CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x14, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_PAR_BASE 0x16

#define NIBBLE 4

#define NONE 0

#define PARALLEL_INIT 1
#define PARALLEL_AUTOFEED 2
#define PARALLEL_BUSY 0x40
#define PARALLEL_SELECTED 0x80

#define PARALLEL_NOT_CONNECTED 0x20

#define PARALLEL_OFF_LINE 8

#define PARALLEL_PAPER_EMPTY 4

#define PARALLEL_POWER_OFF 0x10

DEFINE_GUID(GUID_DEVINTERFACE_PARALLEL, 0x97F76EF0, 0xF883, 0x11D0, 0xAF, 0x1F, 0x00, 0x00, 0xF8,
            0x00, 0x84, 0x5C);
DEFINE_GUID(GUID_DEVINTERFACE_PARCLASS, 0x811FC6A5, 0xF728, 0x11D0, 0xA5, 0x37, 0x00, 0x00, 0xF8,
            0x75, 0x3E, 0xD1);

EXTERN_C_START

typedef struct _PARCLASS_NEGOTIATION_MASK PARCLASS_NEGOTIATION_MASK, *PPARCLASS_NEGOTIATION_MASK;
struct _PARCLASS_NEGOTIATION_MASK {
    USHORT usReadMask;
    USHORT usWriteMask;
};

typedef struct _PAR_DEVICE_ID_SIZE_INFORMATION PAR_DEVICE_ID_SIZE_INFORMATION,
    *PPAR_DEVICE_ID_SIZE_INFORMATION;
struct _PAR_DEVICE_ID_SIZE_INFORMATION {
    ULONG DeviceIdSize;
};

typedef struct _PAR_QUERY_INFORMATION PAR_QUERY_INFORMATION, *PPAR_QUERY_INFORMATION;
struct _PAR_QUERY_INFORMATION {
    UCHAR Status;
};

typedef struct _PAR_SET_INFORMATION PAR_SET_INFORMATION, *PPAR_SET_INFORMATION;
struct _PAR_SET_INFORMATION {
    UCHAR Init;
};

EXTERN_C_END

#endif

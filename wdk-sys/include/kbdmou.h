/*
 * How keyboard and mouse class drivers are connected to their ports.
 */
#ifndef CWDK_KBDMOU_H
#define CWDK_KBDMOU_H

#include "wdm.h"

#define I8042_ERROR_VALUE_BASE 1000

#define INPORT_ERROR_VALUE_BASE 2000

#define IOCTL_INTERNAL_KEYBOARD_CONNECT                                                            \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x80, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_KEYBOARD_DISABLE                                                            \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x400, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_KEYBOARD_DISCONNECT                                                         \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x100, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_KEYBOARD_ENABLE                                                             \
    CTL_CODE(FILE_DEVICE_KEYBOARD, 0x200, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_MOUSE_CONNECT                                                               \
    CTL_CODE(FILE_DEVICE_MOUSE, 0x80, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_MOUSE_DISABLE                                                               \
    CTL_CODE(FILE_DEVICE_MOUSE, 0x400, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_MOUSE_DISCONNECT                                                            \
    CTL_CODE(FILE_DEVICE_MOUSE, 0x100, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_MOUSE_ENABLE                                                                \
    CTL_CODE(FILE_DEVICE_MOUSE, 0x200, METHOD_NEITHER, FILE_ANY_ACCESS)

#define KBDMOU_COULD_NOT_SEND_COMMAND 0
#define KBDMOU_COULD_NOT_SEND_PARAM 1

#define KBDMOU_INCORRECT_RESPONSE 4

#define KBDMOU_NO_RESPONSE 2

#define KEYBOARD_PORTS_MAXIMUM 8

#define POINTER_PORTS_MAXIMUM 8

#define SERIAL_MOUSE_ERROR_VALUE_BASE 3000

EXTERN_C_START

_IRQL_requires_(DISPATCH_LEVEL)
typedef void (*PSERVICE_CALLBACK_ROUTINE)(_In_ PVOID NormalContext, _In_ PVOID SystemArgument1,
                                          _In_ PVOID SystemArgument2,
                                          _Inout_ PVOID SystemArgument3);

typedef struct _CONNECT_DATA CONNECT_DATA, *PCONNECT_DATA;
struct _CONNECT_DATA {
    PDEVICE_OBJECT ClassDeviceObject;
    PVOID ClassService;
};

EXTERN_C_END

#endif

/*
 * The interface of the SD bus driver.
 */
#ifndef CWDK_NTDDSD_H
#define CWDK_NTDDSD_H

#include "wdm.h"

#define IOCTL_SD_GET_ADAPTER_SOCKET_INFO                                                           \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0xC1E, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SD_GET_DEVICE_INFO                                                                   \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0xC1F, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SD_GET_SOCKET_COUNT                                                                  \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0xC1D, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SD_SET_CONTROLLER_SPEED                                                              \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0xC20, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SD_SUBMIT_REQUEST                                                                    \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0xC1C, METHOD_NEITHER, FILE_ANY_ACCESS)

#define IOCTL_SDBUS_BASE 4

#define SDBUS_DRIVER_VERSION_1 0x100
#define SDBUS_DRIVER_VERSION_2 0x200
#define SDBUS_DRIVER_VERSION_3 0x300
#define SDBUS_DRIVER_VERSION_4 0x400

#define SDBUS_INTERFACE_VERSION 0x101

#define SDBUS_INTTYPE_DEVICE 0

#define SDIO_FLAG_DO_NOT_MANAGE_IO_ENABLE 1
#define SDIO_FLAG_SDIO_ENABLE_POLLING 2

#define SDRP_FLAG_APPEND_CMD_SEQ 1
#define SDRP_FLAG_WAIT_FOR_BUSY 2

DEFINE_GUID(GUID_SD_HOST_CONTROLLER, 0x79626149, 0x04A0, 0x4353, 0xBE, 0x16, 0x4B, 0x34, 0x1B, 0x11,
            0x07, 0xA9);
DEFINE_GUID(GUID_SDBUS_INTERFACE_STANDARD, 0x6BB24D81, 0xE924, 0x4825, 0xAF, 0x49, 0x3A, 0xCD, 0x33,
            0xC1, 0xD8, 0x20);

EXTERN_C_START

typedef struct _SDBUS_INTERFACE_PARAMETERS SDBUS_INTERFACE_PARAMETERS, *PSDBUS_INTERFACE_PARAMETERS;

typedef UCHAR SD_COMMAND_CODE;

typedef enum SDBUS_ERASE_TYPE {
    SDBUS_ERASE_TYPE_ERASE = 0,
    SDBUS_ERASE_TYPE_TRIM,
    SDBUS_ERASE_TYPE_DISCARD = 3,
    SDBUS_ERASE_TYPE_SEC_ERASE = (int)0x80000000,
    SDBUS_ERASE_TYPE_SEC_TRIM_1,
    SDBUS_ERASE_TYPE_SEC_TRIM_2 = (int)0x80008000,
} SDBUS_ERASE_TYPE;

typedef enum SDBUS_FUNCTION_TYPE {
    SDBUS_FUNCTION_TYPE_UNKNOWN = 0,
    SDBUS_FUNCTION_TYPE_SDIO,
    SDBUS_FUNCTION_TYPE_SD_MEMORY,
    SDBUS_FUNCTION_TYPE_MMC_MEMORY,
} SDBUS_FUNCTION_TYPE;

typedef enum SDBUS_PROPERTY {
    SDP_MEDIA_CHANGECOUNT = 0,
    SDP_MEDIA_STATE,
    SDP_WRITE_PROTECTED,
    SDP_FUNCTION_NUMBER,
    SDP_FUNCTION_TYPE,
    SDP_BUS_DRIVER_VERSION,
    SDP_BUS_WIDTH,
    SDP_BUS_CLOCK,
    SDP_BUS_INTERFACE_CONTROL,
    SDP_HOST_BLOCK_LENGTH,
    SDP_FUNCTION_BLOCK_LENGTH,
    SDP_FN0_BLOCK_LENGTH,
    SDP_FUNCTION_INT_ENABLE,
    SDP_SET_CARD_INTERRUPT_FORWARD,
    SDP_SET_WAKE_INTERRUPT_FORWARD,
    SDP_HIGH_CAPACITY_SUPPORTED,
    SDP_CHAINED_MDL_SUPPORTED,
    SDP_HPI_SUPPORTED,
} SDBUS_PROPERTY;

typedef enum SDPROP_MEDIA_STATE {
    SDPMS_NO_MEDIA = 0,
    SDPMS_MEDIA_INSERTED,
} SDPROP_MEDIA_STATE;

typedef enum SD_COMMAND_CLASS {
    SDCC_STANDARD = 0,
    SDCC_APP_CMD,
} SD_COMMAND_CLASS;

typedef enum SD_REQUEST_FUNCTION {
    SDRF_GET_PROPERTY = 0,
    SDRF_SET_PROPERTY,
    SDRF_DEVICE_COMMAND,
    SDRF_ERASE_COMMAND,
    SDRF_MMC_SOFT_RESET,
    SDRF_MMC_HPI,
} SD_REQUEST_FUNCTION;

typedef enum SD_RESPONSE_TYPE {
    SDRT_UNSPECIFIED = 0,
    SDRT_NONE,
    SDRT_1,
    SDRT_1B,
    SDRT_2,
    SDRT_3,
    SDRT_4,
    SDRT_5,
    SDRT_5B,
    SDRT_6,
} SD_RESPONSE_TYPE;

typedef enum SD_TRANSFER_DIRECTION {
    SDTD_UNSPECIFIED = 0,
    SDTD_READ,
    SDTD_WRITE,
} SD_TRANSFER_DIRECTION;

typedef enum SD_TRANSFER_TYPE {
    SDTT_UNSPECIFIED = 0,
    SDTT_CMD_ONLY,
    SDTT_SINGLE_BLOCK,
    SDTT_MULTI_BLOCK,
    SDTT_MULTI_BLOCK_NO_CMD12,
} SD_TRANSFER_TYPE;

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS (*PSDBUS_ACKNOWLEDGE_INT_ROUTINE)(_In_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef NTSTATUS (*PSDBUS_INITIALIZE_INTERFACE_ROUTINE)(
    _In_ PVOID Context, _In_ PSDBUS_INTERFACE_PARAMETERS InterfaceParameters);

_Function_class_(SDBUS_CALLBACK_ROUTINE)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void SDBUS_CALLBACK_ROUTINE(_In_ PVOID CallbackRoutineContext, _In_ ULONG InterruptType);
typedef SDBUS_CALLBACK_ROUTINE *PSDBUS_CALLBACK_ROUTINE;

struct _SDBUS_INTERFACE_PARAMETERS {
    USHORT Size;
    USHORT SdioFlags;
    PDEVICE_OBJECT TargetObject;
    BOOLEAN DeviceGeneratesInterrupts;
    BOOLEAN CallbackAtDpcLevel;
    PSDBUS_CALLBACK_ROUTINE CallbackRoutine;
    PVOID CallbackRoutineContext;
};

typedef struct _SDBUS_INTERFACE_STANDARD SDBUS_INTERFACE_STANDARD, *PSDBUS_INTERFACE_STANDARD;
struct _SDBUS_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PSDBUS_INITIALIZE_INTERFACE_ROUTINE InitializeInterface;
    PSDBUS_ACKNOWLEDGE_INT_ROUTINE AcknowledgeInterrupt;
};

typedef struct _SDCMD_DESCRIPTOR SDCMD_DESCRIPTOR, *PSDCMD_DESCRIPTOR;
struct _SDCMD_DESCRIPTOR {
    SD_COMMAND_CODE Cmd;
    SD_COMMAND_CLASS CmdClass;
    SD_TRANSFER_DIRECTION TransferDirection;
    SD_TRANSFER_TYPE TransferType;
    SD_RESPONSE_TYPE ResponseType;
};

typedef struct _SDRESP_TYPE3 SDRESP_TYPE3, *PSDRESP_TYPE3;
struct _SDRESP_TYPE3 {
    ULONG Reserved1 : 4;
    ULONG VoltageProfile : 20;
    ULONG Reserved2 : 7;
    ULONG PowerState : 1;
};

typedef struct _SDBUS_REQUEST_PACKET SDBUS_REQUEST_PACKET, *PSDBUS_REQUEST_PACKET;
struct _SDBUS_REQUEST_PACKET {
    SD_REQUEST_FUNCTION RequestFunction;
    PVOID UserContext[3];
    ULONG_PTR Information;
    union {
        UCHAR AsUCHAR[16];
        ULONG AsULONG[4];
        SDRESP_TYPE3 Type3;
    } ResponseData;
    UCHAR ResponseLength;
    UCHAR Reserved;
    USHORT Flags;
    union {
        struct {
            SDBUS_PROPERTY Property;
            PVOID Buffer;
            ULONG Length;
        } GetSetProperty;
        struct {
            SDCMD_DESCRIPTOR CmdDesc;
            ULONG Argument;
            PMDL Mdl;
            ULONG Length;
        } DeviceCommand;
        struct {
            SDBUS_ERASE_TYPE EraseType;
            ULONG StartBlock;
            ULONG EndBlock;
        } EraseCommand;
        struct {
            ULONG Frequency;
        } MmcSoftReset;
        struct {
            PIRP IrpToHpi;
        } MmcHpi;
    } Parameters;
};

_IRQL_requires_max_(APC_LEVEL)
_IRQL_requires_same_
_Check_return_ NTSTATUS SdBusOpenInterface(_In_ PDEVICE_OBJECT Pdo,
                                           _Out_ PSDBUS_INTERFACE_STANDARD InterfaceStandard,
                                           _In_ USHORT Size, _In_ USHORT Version);

_IRQL_requires_max_(APC_LEVEL)
_IRQL_requires_same_
_Check_return_ NTSTATUS SdBusSubmitRequest(_In_ PVOID InterfaceContext,
                                           _In_ PSDBUS_REQUEST_PACKET Packet);

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
_Check_return_ NTSTATUS SdBusSubmitRequestAsync(_In_ PVOID InterfaceContext,
                                                _In_ PSDBUS_REQUEST_PACKET Packet, _In_ PIRP Irp,
                                                _In_ PIO_COMPLETION_ROUTINE CompletionRoutine,
                                                _In_ PVOID UserContext);

EXTERN_C_END

#endif

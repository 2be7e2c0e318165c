/*
 * The parallel port bus driver's interface.
 */
#ifndef CWDK_PARALLEL_H
#define CWDK_PARALLEL_H

#include "wdm.h"

#define ACTIVE 1

#define AFIFO_OFFSET 0

#define BIT_0 0
#define BIT_1 1
#define BIT_2 2
#define BIT_3 3
#define BIT_4 4
#define BIT_5 5
#define BIT_6 6
#define BIT_7 7

#define BIT_0_SET 1

#define BIT_1_SET 2

#define BIT_2_SET 4

#define BIT_3_SET 8

#define BIT_4_SET 0x10

#define BIT_5_SET 0x20

#define BIT_6_SET 0x40

#define BIT_7_SET 0x80

#define CFIFO_OFFSET 0x400

#define CNFGA_OFFSET 0x400

#define CNFGA_IMPID_16BIT 0
#define CNFGA_IMPID_SHIFT 4
#define CNFGA_IMPID_8BIT 0x10
#define CNFGA_IMPID_32BIT 0x20
#define CNFGA_IMPID_MASK 0x70

#define CNFGA_NO_TRANS_BYTE 4

#define CNFGB_OFFSET 0x401

#define CPP_DESELECT 0x30
#define CPP_SELECT 0xE0

#define CPP_ASSIGN_ADDR 0

#define CPP_CLEAR_INT_LAT 0x50

#define CPP_COMMAND_FILTER 248

#define CPP_DISABLE_INT 0x40

#define CPP_ENABLE_INT 0x48

#define CPP_QUERY_INT 8

#define CPP_SET_INT_LAT 0x58

#define DATA_OFFSET 0

#define DCR_STROBE 1
#define DCR_WRITE 1
#define DCR_AUTOFEED 2
#define DCR_DSTRB 2
#define DCR_OFFSET 2
#define DCR_NULL 4
#define DCR_ASTRB 8
#define DCR_DIRECTION 0x20
#define DCR_RESERVED 0xC0

#define DCR_ACKINT_ENABLED 0x10

#define DCR_NOT_HOST_CLK 1
#define DCR_NOT_HOST_ACK 2
#define DCR_NOT_HOST_BUSY 2
#define DCR_NOT_INIT 4
#define DCR_NOT_REVERSE_REQUEST 4
#define DCR_NOT_1284_ACTIVE 8

#define DCR_SELECT_IN 8

#define DEFAULT_ECR_COMPATIBILITY 0x14
#define DEFAULT_ECR_TEST 212
#define DEFAULT_ECR_CONFIGURATION 244

#define DIR_WRITE 0
#define DIR_READ 1

#define DONT_CARE 2

#define DOT3_END_OF_CHAIN_ID 4

#define DOT3_LEGACY_ZIP_ID 5

#define DSR_OFFSET 1
#define DSR_SELECT 0x10
#define DSR_XFLAG 0x10
#define DSR_PERROR 0x20
#define DSR_INTR 0x40
#define DSR_WAIT 0x80

#define DSR_ACK_DATA_REQ 0x20

#define DSR_NOT_DATA_AVAIL 8
#define DSR_NOT_FAULT 8
#define DSR_NOT_PERIPH_REQUEST 8
#define DSR_NOT_ACK_REVERSE 0x20
#define DSR_NOT_ACK 0x40
#define DSR_NOT_BUSY 0x80
#define DSR_NOT_PERIPH_ACK 0x80
#define DSR_NOT_PTR_BUSY 0x80

#define DSR_PERIPH_CLK 0x40

#define DSR_PTR_CLK 0x40

#define DVRH_USE_PARPORT_ECP_ADDR 0
#define DVRH_USE_FAST_MACROS 1
#define DVRH_USE_NIBBLE_MACROS 1

#define ECP_SPAN 3
#define ECP_OFFSET 0x400

#define ECP_DFIFO_OFFSET 0x400

#define ECP_MAX_FIFO_DEPTH 0x1002

#define ECR_OFFSET 0x402

#define ECR_BYTE_MODE 0x20
#define ECR_BYTE_PIO_MODE 0x34

#define ECR_CONFIG_MODE 0xE0

#define ECR_DMA_ENABLED 8

#define ECR_ECP_MODE 0x60
#define ECR_ECP_PIO_MODE 116

#define ECR_EPP_MODE 0x80
#define ECR_EPP_PIO_MODE 0x94

#define ECR_ERRINT_DISABLED 0x10

#define ECR_FASTCENT_MODE 0x40

#define ECR_FIFO_SOME_DATA 0
#define ECR_FIFO_EMPTY 1
#define ECR_FIFO_FULL 2
#define ECR_FIFO_MASK 3

#define ECR_MODE_MASK 31

#define ECR_RESERVED_MODE 0x10

#define ECR_SPP_MODE 0

#define ECR_SVC_INT_DISABLED 4

#define ECR_TEST_MODE 0xC0

#define EPP_OFFSET 4
#define EPP_SPAN 4

#define FIFO_OFFSET 0x400

#define FIFO_PWORD_16BIT 0
#define FIFO_PWORD_8BIT 1
#define FIFO_PWORD_32BIT 2

#define IEEE_1284_3_DAISY_CHAIN_MAX_ID 3

#define INACTIVE 0

#define INITIAL_MODE 0

#define IOCTL_INTERNAL_DESELECT_DEVICE                                                             \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x18, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_DISABLE_END_OF_CHAIN_BUS_RESCAN                                             \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x36, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_DISCONNECT_IDLE                                                             \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x20, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_ENABLE_END_OF_CHAIN_BUS_RESCAN                                              \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x37, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_GET_MORE_PARALLEL_PORT_INFO                                                 \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x11, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_GET_PARALLEL_PNP_INFO                                                       \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x15, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_GET_PARALLEL_PORT_INFO                                                      \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0xC, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_GET_PARPORT_FDO                                                             \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x1D, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_INIT_1284_3_BUS                                                             \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x16, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_LOCK_PORT                                                                   \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x25, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_LOCK_PORT_NO_SELECT                                                         \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x34, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARALLEL_CLEAR_CHIP_MODE                                                    \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x14, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARALLEL_CONNECT_INTERRUPT                                                  \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0xD, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARALLEL_DISCONNECT_INTERRUPT                                               \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0xE, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARALLEL_PORT_ALLOCATE                                                      \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0xB, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARALLEL_PORT_FREE                                                          \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x28, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARALLEL_SET_CHIP_MODE                                                      \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x13, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARCHIP_CONNECT                                                             \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x12, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARCLASS_CONNECT                                                            \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x1E, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARCLASS_DISCONNECT                                                         \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x1F, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARDOT3_CONNECT                                                             \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x29, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARDOT3_DISCONNECT                                                          \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x2A, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARDOT3_RESET                                                               \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x2B, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_PARDOT3_SIGNAL                                                              \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x2C, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_REGISTER_FOR_REMOVAL_RELATIONS                                              \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x32, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_RELEASE_PARALLEL_PORT_INFO                                                  \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0xF, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_SELECT_DEVICE                                                               \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x17, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_UNLOCK_PORT                                                                 \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x26, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_UNLOCK_PORT_NO_DESELECT                                                     \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x35, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_INTERNAL_UNREGISTER_FOR_REMOVAL_RELATIONS                                            \
    CTL_CODE(FILE_DEVICE_PARALLEL_PORT, 0x33, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define IRQEN_DISABLE 0
#define IRQEN_ENABLE 1

#define LEGACYZIP_MODE_LEN 3

#define MODE_LEN_1284_3 7

#define OFFSET_CFIFO 0x400
#define OFFSET_TFIFO 0x400
#define OFFSET_ECR 0x402

#define OFFSET_ECP_AFIFO 0
#define OFFSET_ECP_DFIFO 0x400

#define OFFSET_PARALLEL_REGISTER_SPAN 3

#define OLD_PARCLASS 0

#define PARCHIP_ECR_ARBITRATOR 1

#define PAR_END_OF_CHAIN_DEVICE 1UL

#define PAR_HAVE_PORT_KEEP_PORT 2UL

#define PAR_LEGACY_ZIP_DRIVE 4UL
#define PAR_LEGACY_ZIP_DRIVE_STD_MODE 0x10UL
#define PAR_LEGACY_ZIP_DRIVE_EPP_MODE 0x20UL

#define PPT_1284_3_PRESENT 0x10

#define PPT_BIDI_PRESENT 8

#define PPT_BYTE_PRESENT 8

#define PPT_ECP_PRESENT 1

#define PPT_EPP_PRESENT 2
#define PPT_EPP_32_PRESENT 4

#define PPT_NO_HARDWARE_PRESENT 0

#define TFIFO_OFFSET 0x400

EXTERN_C_START

typedef struct _PARALLEL_1284_COMMAND PARALLEL_1284_COMMAND, *PPARALLEL_1284_COMMAND;

typedef enum P12843_DL_MODES {
    P12843DL_OFF = 0,
    P12843DL_DOT3_DL,
    P12843DL_MLC_DL,
    P12843DL_DOT4_DL,
} P12843_DL_MODES;

typedef enum P1284_HW_MODE {
    HW_MODE_COMPATIBILITY = 0,
    HW_MODE_PS2,
    HW_MODE_FAST_CENTRONICS,
    HW_MODE_ECP,
    HW_MODE_EPP,
    HW_MODE_RESERVED,
    HW_MODE_TEST,
    HW_MODE_CONFIGURATION,
} P1284_HW_MODE;

typedef enum P1284_PHASE {
    PHASE_UNKNOWN = 0,
    PHASE_NEGOTIATION,
    PHASE_SETUP,
    PHASE_FORWARD_IDLE,
    PHASE_FORWARD_XFER,
    PHASE_FWD_TO_REV,
    PHASE_REVERSE_IDLE,
    PHASE_REVERSE_XFER,
    PHASE_REV_TO_FWD,
    PHASE_TERMINATE,
    PHASE_DATA_AVAILABLE,
    PHASE_DATA_NOT_AVAIL,
    PHASE_INTERRUPT_HOST,
} P1284_PHASE;

typedef enum PARALLEL_SAFETY {
    SAFE_MODE = 0,
    UNSAFE_MODE,
} PARALLEL_SAFETY;

typedef USHORT (*PDETERMINE_IEEE_MODES)(_In_ PVOID Context);

typedef NTSTATUS (*PNEGOTIATE_IEEE_MODE)(_In_ PVOID Context, _In_ USHORT ModeMaskFwd,
                                         _In_ USHORT ModeMaskRev, _In_ PARALLEL_SAFETY ModeSafety,
                                         _In_ BOOLEAN IsForward);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PPARALLEL_CLEAR_CHIP_MODE)(_In_ PVOID ClearChipContext, _In_ UCHAR ChipMode);

typedef void (*PPARALLEL_DEFERRED_ROUTINE)(_In_ PVOID DeferredContext);

typedef NTSTATUS (*PPARALLEL_DESELECT_DEVICE)(_In_ PVOID Context,
                                              _In_ PARALLEL_1284_COMMAND Command);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PPARALLEL_DESELECT_ROUTINE)(_In_ PVOID DeselectContext,
                                               _In_ PVOID DeselectCommand);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef void (*PPARALLEL_FREE_ROUTINE)(_In_ PVOID FreeContext);

typedef NTSTATUS (*PPARALLEL_IEEE_FWD_TO_REV)(_In_ PVOID Context);

typedef NTSTATUS (*PPARALLEL_IEEE_REV_TO_FWD)(_In_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef ULONG (*PPARALLEL_QUERY_WAITERS_ROUTINE)(_In_ PVOID QueryAllocsContext);

typedef NTSTATUS (*PPARALLEL_READ)(_In_ PVOID Context,
                                   _Out_writes_bytes_to_(NumBytesToRead, *NumBytesRead)
                                       PVOID Buffer,
                                   _In_ ULONG NumBytesToRead, _Out_ PULONG NumBytesRead,
                                   _In_ UCHAR Channel);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PPARALLEL_SET_CHIP_MODE)(_In_ PVOID SetChipContext, _In_ UCHAR ChipMode);

typedef NTSTATUS (*PPARALLEL_TRYSELECT_DEVICE)(_In_ PVOID Context,
                                               _In_ PARALLEL_1284_COMMAND Command);

typedef BOOLEAN (*PPARALLEL_TRY_ALLOCATE_ROUTINE)(_In_ PVOID TryAllocateContext);

_IRQL_requires_max_(DISPATCH_LEVEL)
typedef NTSTATUS (*PPARALLEL_TRY_SELECT_ROUTINE)(_In_ PVOID TrySelectContext,
                                                 _In_ PVOID TrySelectCommand);

typedef NTSTATUS (*PPARALLEL_WRITE)(_In_ PVOID Context,
                                    _In_reads_bytes_(NumBytesToWrite) PVOID Buffer,
                                    _In_ ULONG NumBytesToWrite, _Out_ PULONG NumBytesWritten,
                                    _In_ UCHAR Channel);

typedef NTSTATUS (*PPARCHIP_CLEAR_CHIP_MODE)(_In_ PVOID ClearChipContext, _In_ UCHAR ChipMode);

typedef NTSTATUS (*PPARCHIP_SET_CHIP_MODE)(_In_ PVOID SetChipContext, _In_ UCHAR ChipMode);

typedef NTSTATUS (*PTERMINATE_IEEE_MODE)(_In_ PVOID Context);

typedef struct _MORE_PARALLEL_PORT_INFORMATION MORE_PARALLEL_PORT_INFORMATION,
    *PMORE_PARALLEL_PORT_INFORMATION;
struct _MORE_PARALLEL_PORT_INFORMATION {
    INTERFACE_TYPE InterfaceType;
    ULONG BusNumber;
    ULONG InterruptLevel;
    ULONG InterruptVector;
    KAFFINITY InterruptAffinity;
    KINTERRUPT_MODE InterruptMode;
};

struct _PARALLEL_1284_COMMAND {
    UCHAR ID;
    UCHAR Port;
    ULONG CommandFlags;
};

typedef struct _PARALLEL_CHIP_MODE PARALLEL_CHIP_MODE, *PPARALLEL_CHIP_MODE;
struct _PARALLEL_CHIP_MODE {
    UCHAR ModeFlags;
    BOOLEAN success;
};

typedef struct _PARALLEL_INTERRUPT_INFORMATION PARALLEL_INTERRUPT_INFORMATION,
    *PPARALLEL_INTERRUPT_INFORMATION;
struct _PARALLEL_INTERRUPT_INFORMATION {
    PKINTERRUPT InterruptObject;
    PPARALLEL_TRY_ALLOCATE_ROUTINE TryAllocatePortAtInterruptLevel;
    PPARALLEL_FREE_ROUTINE FreePortFromInterruptLevel;
    PVOID Context;
};

typedef struct _PARALLEL_INTERRUPT_SERVICE_ROUTINE PARALLEL_INTERRUPT_SERVICE_ROUTINE,
    *PPARALLEL_INTERRUPT_SERVICE_ROUTINE;
struct _PARALLEL_INTERRUPT_SERVICE_ROUTINE {
    PKSERVICE_ROUTINE InterruptServiceRoutine;
    PVOID InterruptServiceContext;
    PPARALLEL_DEFERRED_ROUTINE DeferredPortCheckRoutine;
    PVOID DeferredPortCheckContext;
};

typedef struct _PARALLEL_PARCHIP_INFO PARALLEL_PARCHIP_INFO, *PPARALLEL_PARCHIP_INFO;
struct _PARALLEL_PARCHIP_INFO {
    PUCHAR Controller;
    PUCHAR EcrController;
    ULONG HardwareModes;
    PPARCHIP_SET_CHIP_MODE ParChipSetMode;
    PPARCHIP_CLEAR_CHIP_MODE ParChipClearMode;
    PVOID Context;
    BOOLEAN success;
};

typedef struct _PARALLEL_PNP_INFORMATION PARALLEL_PNP_INFORMATION, *PPARALLEL_PNP_INFORMATION;
struct _PARALLEL_PNP_INFORMATION {
    LARGE_INTEGER OriginalEcpController;
    PUCHAR EcpController;
    ULONG SpanOfEcpController;
    ULONG PortNumber;
    ULONG HardwareCapabilities;
    PPARALLEL_SET_CHIP_MODE TrySetChipMode;
    PPARALLEL_CLEAR_CHIP_MODE ClearChipMode;
    ULONG FifoDepth;
    ULONG FifoWidth;
    LARGE_INTEGER EppControllerPhysicalAddress;
    ULONG SpanOfEppController;
    ULONG Ieee1284_3DeviceCount;
    PPARALLEL_TRY_SELECT_ROUTINE TrySelectDevice;
    PPARALLEL_DESELECT_ROUTINE DeselectDevice;
    PVOID Context;
    ULONG CurrentMode;
    PWSTR PortName;
};

typedef struct _PARALLEL_PORT_INFORMATION PARALLEL_PORT_INFORMATION, *PPARALLEL_PORT_INFORMATION;
struct _PARALLEL_PORT_INFORMATION {
    LARGE_INTEGER OriginalController;
    PUCHAR Controller;
    ULONG SpanOfController;
    PPARALLEL_TRY_ALLOCATE_ROUTINE TryAllocatePort;
    PPARALLEL_FREE_ROUTINE FreePort;
    PPARALLEL_QUERY_WAITERS_ROUTINE QueryNumWaiters;
    PVOID Context;
};

typedef struct _PARCLASS_INFORMATION PARCLASS_INFORMATION, *PPARCLASS_INFORMATION;
struct _PARCLASS_INFORMATION {
    PUCHAR Controller;
    PUCHAR EcrController;
    ULONG SpanOfController;
    PDETERMINE_IEEE_MODES DetermineIeeeModes;
    PNEGOTIATE_IEEE_MODE NegotiateIeeeMode;
    PTERMINATE_IEEE_MODE TerminateIeeeMode;
    PPARALLEL_IEEE_FWD_TO_REV IeeeFwdToRevMode;
    PPARALLEL_IEEE_REV_TO_FWD IeeeRevToFwdMode;
    PPARALLEL_READ ParallelRead;
    PPARALLEL_WRITE ParallelWrite;
    PVOID ParclassContext;
    ULONG HardwareCapabilities;
    ULONG FifoDepth;
    ULONG FifoWidth;
    PPARALLEL_TRYSELECT_DEVICE ParallelTryselect;
    PPARALLEL_DESELECT_DEVICE ParallelDeSelect;
};

typedef struct _PARPORT_REMOVAL_RELATIONS PARPORT_REMOVAL_RELATIONS, *PPARPORT_REMOVAL_RELATIONS;
struct _PARPORT_REMOVAL_RELATIONS {
    PDEVICE_OBJECT DeviceObject;
    ULONG Flags;
    PUNICODE_STRING DeviceName;
};

EXTERN_C_END

#endif

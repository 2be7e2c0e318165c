/*
 * Storage request blocks: how a class driver hands a command to the port driver, and the port
 * driver to a miniport. SCSI_REQUEST_BLOCK is the plain form: address, command and buffers in one
 * structure. The port driver answers in SrbStatus and ScsiStatus. Until the request is completed,
 * the block and all it points to belong to whom it was sent to. The extended form is in
 * scsi/srbex.h, and srbhelper.h reads and writes either.
 */
#ifndef CWDK_SCSI_SRB_H
#define CWDK_SCSI_SRB_H

#include "nt/basic.h"

/* Of pointers in structures that 32-bit and 64-bit parties share. */
#ifndef POINTER_ALIGN
#define POINTER_ALIGN DECLSPEC_ALIGN(8)
#endif

EXTERN_C_START

/* What is to be done. Only the first is a command to the device. */
#define SRB_FUNCTION_EXECUTE_SCSI 0
#define SRB_FUNCTION_CLAIM_DEVICE 1
#define SRB_FUNCTION_IO_CONTROL 2
#define SRB_FUNCTION_RECEIVE_EVENT 3
#define SRB_FUNCTION_RELEASE_QUEUE 4
#define SRB_FUNCTION_ATTACH_DEVICE 5
#define SRB_FUNCTION_RELEASE_DEVICE 6
#define SRB_FUNCTION_SHUTDOWN 7
#define SRB_FUNCTION_FLUSH 8
#define SRB_FUNCTION_PROTOCOL_COMMAND 9
#define SRB_FUNCTION_EXECUTE_NVME 10
#define SRB_FUNCTION_ABORT_COMMAND 0x10
#define SRB_FUNCTION_RELEASE_RECOVERY 0x11
#define SRB_FUNCTION_RESET_BUS 0x12
#define SRB_FUNCTION_RESET_DEVICE 0x13
#define SRB_FUNCTION_TERMINATE_IO 0x14
#define SRB_FUNCTION_FLUSH_QUEUE 0x15
#define SRB_FUNCTION_REMOVE_DEVICE 0x16
#define SRB_FUNCTION_WMI 23
#define SRB_FUNCTION_LOCK_QUEUE 0x18
#define SRB_FUNCTION_UNLOCK_QUEUE 0x19
#define SRB_FUNCTION_QUIESCE_DEVICE 0x1A
#define SRB_FUNCTION_RESET_LOGICAL_UNIT 0x20
#define SRB_FUNCTION_SET_LINK_TIMEOUT 0x21
#define SRB_FUNCTION_LINK_TIMEOUT_OCCURRED 0x22
#define SRB_FUNCTION_LINK_TIMEOUT_COMPLETE 0x23
#define SRB_FUNCTION_POWER 0x24
#define SRB_FUNCTION_PNP 0x25
#define SRB_FUNCTION_DUMP_POINTERS 0x26
#define SRB_FUNCTION_FREE_DUMP_POINTERS 39
#define SRB_FUNCTION_STORAGE_REQUEST_BLOCK 0x28
#define SRB_FUNCTION_GET_DUMP_INFO 0x2A
#define SRB_FUNCTION_FREE_DUMP_INFO 43

/*
 * How it ended. The two flags may be set beside any of them: the queue of the logical unit stands
 * still until it is released, and there is sense data.
 */
#define SRB_STATUS_PENDING 0
#define SRB_STATUS_SUCCESS 1
#define SRB_STATUS_ABORTED 2
#define SRB_STATUS_ABORT_FAILED 3
#define SRB_STATUS_ERROR 4
#define SRB_STATUS_BUSY 5
#define SRB_STATUS_INVALID_REQUEST 6
#define SRB_STATUS_INVALID_PATH_ID 7
#define SRB_STATUS_NO_DEVICE 8
#define SRB_STATUS_TIMEOUT 9
#define SRB_STATUS_SELECTION_TIMEOUT 10
#define SRB_STATUS_COMMAND_TIMEOUT 11
#define SRB_STATUS_MESSAGE_REJECTED 13
#define SRB_STATUS_BUS_RESET 14
#define SRB_STATUS_PARITY_ERROR 15
#define SRB_STATUS_REQUEST_SENSE_FAILED 0x10
#define SRB_STATUS_NO_HBA 0x11
#define SRB_STATUS_DATA_OVERRUN 0x12
#define SRB_STATUS_UNEXPECTED_BUS_FREE 0x13
#define SRB_STATUS_PHASE_SEQUENCE_FAILURE 0x14
#define SRB_STATUS_BAD_SRB_BLOCK_LENGTH 0x15
#define SRB_STATUS_REQUEST_FLUSHED 0x16
#define SRB_STATUS_INVALID_LUN 0x20
#define SRB_STATUS_INVALID_TARGET_ID 0x21
#define SRB_STATUS_BAD_FUNCTION 0x22
#define SRB_STATUS_ERROR_RECOVERY 0x23
#define SRB_STATUS_NOT_POWERED 0x24
#define SRB_STATUS_LINK_DOWN 0x25
#define SRB_STATUS_INSUFFICIENT_RESOURCES 0x26
#define SRB_STATUS_THROTTLED_REQUEST 39
#define SRB_STATUS_INVALID_PARAMETER 0x28
#define SRB_STATUS_INTERNAL_ERROR 0x30
#define SRB_STATUS_QUEUE_FROZEN 0x40
#define SRB_STATUS_AUTOSENSE_VALID 0x80

/* The outcome without the flags. */
#define SRB_STATUS(Status) ((Status) & ~(SRB_STATUS_AUTOSENSE_VALID | SRB_STATUS_QUEUE_FROZEN))

/* How it is to be carried out. */
#define SRB_FLAGS_NO_DATA_TRANSFER 0
#define SRB_FLAGS_QUEUE_ACTION_ENABLE 2
#define SRB_FLAGS_DISABLE_DISCONNECT 4
#define SRB_FLAGS_DISABLE_SYNCH_TRANSFER 8
#define SRB_FLAGS_BYPASS_FROZEN_QUEUE 0x10
#define SRB_FLAGS_DISABLE_AUTOSENSE 0x20
#define SRB_FLAGS_DATA_IN 0x40
#define SRB_FLAGS_DATA_OUT 0x80
#define SRB_FLAGS_UNSPECIFIED_DIRECTION 0xC0
#define SRB_FLAGS_NO_QUEUE_FREEZE 0x100
#define SRB_FLAGS_ADAPTER_CACHE_ENABLE 0x200
#define SRB_FLAGS_FREE_SENSE_BUFFER 0x400
#define SRB_FLAGS_D3_PROCESSING 0x800
#define SRB_FLAGS_SEQUENTIAL_REQUIRED 0x1000
#define SRB_FLAGS_IS_ACTIVE 0x10000
#define SRB_FLAGS_ALLOCATED_FROM_ZONE 0x20000
#define SRB_FLAGS_SGLIST_FROM_POOL 0x40000
#define SRB_FLAGS_BYPASS_LOCKED_QUEUE 0x80000
#define SRB_FLAGS_NO_KEEP_AWAKE 0x100000
#define SRB_FLAGS_PORT_DRIVER_ALLOCSENSE 0x200000
#define SRB_FLAGS_PORT_DRIVER_SENSEHASPORT 0x400000
#define SRB_FLAGS_DONT_START_NEXT_PACKET 0x800000
#define SRB_FLAGS_PORT_DRIVER_RESERVED 0xF000000
#define SRB_FLAGS_CLASS_DRIVER_RESERVED 0xF0000000U

/* Queue actions: in which order the device may take it. */
#define SRB_SIMPLE_TAG_REQUEST 0x20
#define SRB_HEAD_OF_QUEUE_TAG_REQUEST 0x21
#define SRB_ORDERED_QUEUE_TAG_REQUEST 0x22

/* Flags and limits of other kinds. */
#define SRBEV_BUS_RESET 1
#define SRB_IOCTL_FLAGS_ADAPTER_REQUEST 1
#define SRB_PNP_FLAGS_ADAPTER_REQUEST 1
#define SRB_POWER_FLAGS_ADAPTER_REQUEST 1
#define SRB_PROTOCOL_FLAGS_ADAPTER_REQUEST 1
#define SRB_WMI_FLAGS_ADAPTER_REQUEST 1
#define SRBEV_SCSI_ASYNC_NOTIFICATION 2
#define SCSI_MAXIMUM_BUSES 8
#define SCSI_MAXIMUM_LOGICAL_UNITS 8
#define SCSI_MAXIMUM_TARGETS 8
#define SCSI_MINIMUM_PHYSICAL_BREAKS 0x10
#define SCSI_MAXIMUM_TARGETS_PER_BUS 0x80
#define SCSI_MAXIMUM_BUSES_PER_ADAPTER 255
#define SCSI_MAXIMUM_LUNS_PER_TARGET 255
#define SCSI_MAXIMUM_PHYSICAL_BREAKS 255
#define SP_UNTAGGED ((UCHAR)255)
#define IOCTL_SCSI_EXECUTE_IN 0x1B0011
#define IOCTL_SCSI_EXECUTE_OUT 0x1B0012
#define IOCTL_SCSI_EXECUTE_NONE 0x1B0013

#define SCSI_REQUEST_BLOCK_SIZE 0x58ULL

typedef struct _SCSI_REQUEST_BLOCK SCSI_REQUEST_BLOCK, *PSCSI_REQUEST_BLOCK;
struct _SCSI_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function;
    UCHAR SrbStatus;
    UCHAR ScsiStatus;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR QueueTag;
    UCHAR QueueAction;
    UCHAR CdbLength;
    UCHAR SenseInfoBufferLength;
    ULONG SrbFlags;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    _Field_size_bytes_(DataTransferLength) PVOID DataBuffer;
    PVOID SenseInfoBuffer;
    struct _SCSI_REQUEST_BLOCK *NextSrb;
    PVOID OriginalRequest;
    PVOID SrbExtension;
    union {
        ULONG InternalStatus;
        ULONG QueueSortKey;
        ULONG LinkTimeoutValue;
    };
    ULONG Reserved;
    UCHAR Cdb[16];
};

/*
 * Plug and play, power and WMI come in blocks of their own. Function, SrbStatus, the address and
 * the data are at the same places as in SCSI_REQUEST_BLOCK.
 */
#define STOR_DEVICE_CAPABILITIES_EX_VERSION_1 1

typedef enum STOR_PNP_ACTION {
    StorStartDevice = 0,
    StorRemoveDevice = 2,
    StorStopDevice = 4,
    StorQueryCapabilities = 9,
    StorQueryResourceRequirements = 11,
    StorFilterResourceRequirements = 13,
    StorSurpriseRemoval = 23,
} STOR_PNP_ACTION,
    *PSTOR_PNP_ACTION;

typedef enum STOR_POWER_ACTION {
    StorPowerActionNone = 0,
    StorPowerActionReserved,
    StorPowerActionSleep,
    StorPowerActionHibernate,
    StorPowerActionShutdown,
    StorPowerActionShutdownReset,
    StorPowerActionShutdownOff,
    StorPowerActionWarmEject,
} STOR_POWER_ACTION,
    *PSTOR_POWER_ACTION;

typedef enum _RAID_SYSTEM_POWER {
    RaidSystemPowerUnknown = 0,
    RaidSystemPowerLowest,
    RaidSystemPowerLow,
    RaidSystemPowerMedium,
    RaidSystemPowerHigh,
} RAID_SYSTEM_POWER,
    *PRAID_SYSTEM_POWER;

typedef enum _STOR_DEVICE_POWER_STATE {
    StorPowerDeviceUnspecified = 0,
    StorPowerDeviceD0,
    StorPowerDeviceD1,
    StorPowerDeviceD2,
    StorPowerDeviceD3,
    StorPowerDeviceMaximum,
} STOR_DEVICE_POWER_STATE,
    *PSTOR_DEVICE_POWER_STATE;

typedef struct _SCSI_PNP_REQUEST_BLOCK SCSI_PNP_REQUEST_BLOCK, *PSCSI_PNP_REQUEST_BLOCK;
struct _SCSI_PNP_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function;
    UCHAR SrbStatus;
    UCHAR PnPSubFunction;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    STOR_PNP_ACTION PnPAction;
    ULONG SrbFlags;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    PVOID DataBuffer;
    PVOID SenseInfoBuffer;
    struct _SCSI_REQUEST_BLOCK *NextSrb;
    PVOID OriginalRequest;
    PVOID SrbExtension;
    ULONG SrbPnPFlags;
    ULONG Reserved;
    UCHAR Reserved4[16];
};

typedef struct _SCSI_POWER_REQUEST_BLOCK SCSI_POWER_REQUEST_BLOCK, *PSCSI_POWER_REQUEST_BLOCK;
struct _SCSI_POWER_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function;
    UCHAR SrbStatus;
    UCHAR SrbPowerFlags;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    STOR_DEVICE_POWER_STATE DevicePowerState;
    ULONG SrbFlags;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    PVOID DataBuffer;
    PVOID SenseInfoBuffer;
    struct _SCSI_REQUEST_BLOCK *NextSrb;
    PVOID OriginalRequest;
    PVOID SrbExtension;
    STOR_POWER_ACTION PowerAction;
    ULONG Reserved;
    UCHAR Reserved5[16];
};

typedef struct _SCSI_WMI_REQUEST_BLOCK SCSI_WMI_REQUEST_BLOCK, *PSCSI_WMI_REQUEST_BLOCK;
struct _SCSI_WMI_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function;
    UCHAR SrbStatus;
    UCHAR WMISubFunction;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR Reserved1;
    UCHAR WMIFlags;
    UCHAR Reserved2[2];
    ULONG SrbFlags;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    PVOID DataBuffer;
    PVOID DataPath;
    PVOID Reserved3;
    PVOID OriginalRequest;
    PVOID SrbExtension;
    ULONG Reserved4;
    ULONG Reserved6;
    UCHAR Reserved5[16];
};

typedef struct _STOR_DEVICE_CAPABILITIES STOR_DEVICE_CAPABILITIES, *PSTOR_DEVICE_CAPABILITIES;
struct _STOR_DEVICE_CAPABILITIES {
    USHORT Version;
    ULONG DeviceD1 : 1;
    ULONG DeviceD2 : 1;
    ULONG LockSupported : 1;
    ULONG EjectSupported : 1;
    ULONG Removable : 1;
    ULONG DockDevice : 1;
    ULONG UniqueID : 1;
    ULONG SilentInstall : 1;
    ULONG SurpriseRemovalOK : 1;
    ULONG NoDisplayInUI : 1;
};

typedef struct _STOR_DEVICE_CAPABILITIES_EX STOR_DEVICE_CAPABILITIES_EX,
    *PSTOR_DEVICE_CAPABILITIES_EX;
struct _STOR_DEVICE_CAPABILITIES_EX {
    USHORT Version;
    USHORT Size;
    ULONG DeviceD1 : 1;
    ULONG DeviceD2 : 1;
    ULONG LockSupported : 1;
    ULONG EjectSupported : 1;
    ULONG Removable : 1;
    ULONG DockDevice : 1;
    ULONG UniqueID : 1;
    ULONG SilentInstall : 1;
    ULONG RawDeviceOK : 1;
    ULONG SurpriseRemovalOK : 1;
    ULONG NoDisplayInUI : 1;
    ULONG DefaultWriteCacheEnabled : 1;
    ULONG Reserved0 : 20;
    ULONG Address;
    ULONG UINumber;
    ULONG Reserved1[2];
};

EXTERN_C_END

#endif

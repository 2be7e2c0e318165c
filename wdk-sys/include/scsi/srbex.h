/*
 * The extended storage request block. Its Function is SRB_FUNCTION_STORAGE_REQUEST_BLOCK; what is
 * to be done is in SrbFunction. Address and command lie behind the block, at the offsets it names:
 * the address (STOR_ADDRESS) at AddressOffset, and NumSrbExData pieces (SRBEX_DATA) at
 * SrbExDataOffset. A piece says its type and its length, so a driver skips those it does not know.
 */
#ifndef CWDK_SCSI_SRBEX_H
#define CWDK_SCSI_SRBEX_H

#include "nt/basic.h"
#include "scsi/srb.h"

EXTERN_C_START

/* Kinds of request block a device or an adapter takes. */
#define SRB_TYPE_SCSI_REQUEST_BLOCK 0
#define SRB_TYPE_FLAG_SCSI_REQUEST_BLOCK 1
#define SRB_TYPE_STORAGE_REQUEST_BLOCK 1
#define SRB_TYPE_FLAG_STORAGE_REQUEST_BLOCK 2
#define SRB_TYPE_NVME_REQUEST_BLOCK 2

/* Addresses. Bus, target and logical unit in eight bits each is the one in use. */
#define STORAGE_ADDRESS_TYPE_BTL8 0
#define STOR_ADDRESS_TYPE_UNKNOWN 0
#define ADDRESS_TYPE_FLAG_BTL8 1
#define STORAGE_ADDRESS_TYPE_NVME 1
#define STOR_ADDRESS_TYPE_BTL8 1
#define STOR_ADDR_BTL8_ADDRESS_LENGTH 4
#define STOR_ADDRESS_TYPE_MAX 65535

typedef struct _STOR_ADDRESS STOR_ADDRESS, *PSTOR_ADDRESS;
struct DECLSPEC_ALIGN(8) _STOR_ADDRESS {
    USHORT Type;
    USHORT Port;
    ULONG AddressLength;
    _Field_size_bytes_(AddressLength) UCHAR AddressData[1];
};

typedef struct _STOR_ADDR_BTL8 STOR_ADDR_BTL8, *PSTOR_ADDR_BTL8;
struct DECLSPEC_ALIGN(8) _STOR_ADDR_BTL8 {
    USHORT Type;
    USHORT Port;
    ULONG AddressLength;
    UCHAR Path;
    UCHAR Target;
    UCHAR Lun;
    UCHAR Reserved;
};

#define STORAGE_REQUEST_BLOCK_VERSION_1 1
#define SRB_SIGNATURE 0x53524258

typedef struct _STORAGE_REQUEST_BLOCK_HEADER STORAGE_REQUEST_BLOCK_HEADER,
    *PSTORAGE_REQUEST_BLOCK_HEADER;
struct DECLSPEC_ALIGN(8) _STORAGE_REQUEST_BLOCK_HEADER {
    USHORT Length;
    UCHAR Function;
    UCHAR SrbStatus;
};

typedef struct _STORAGE_REQUEST_BLOCK STORAGE_REQUEST_BLOCK, *PSTORAGE_REQUEST_BLOCK;
struct _STORAGE_REQUEST_BLOCK {
    USHORT Length;
    UCHAR Function;
    UCHAR SrbStatus;
    ULONG ReservedUlong1;
    ULONG Signature;
    ULONG Version;
    ULONG SrbLength;
    ULONG SrbFunction;
    ULONG SrbFlags;
    ULONG ReservedUlong2;
    ULONG RequestTag;
    USHORT RequestPriority;
    USHORT RequestAttribute;
    ULONG TimeOutValue;
    ULONG SystemStatus;
    ULONG ZeroGuard1;
    ULONG AddressOffset;
    ULONG NumSrbExData;
    ULONG DataTransferLength;
    _Field_size_bytes_full_(DataTransferLength) PVOID DataBuffer;
    PVOID ZeroGuard2;
    PVOID OriginalRequest;
    PVOID ClassContext;
    PVOID PortContext;
    PVOID MiniportContext;
    struct _STORAGE_REQUEST_BLOCK *NextSrb;
    ULONG SrbExDataOffset[1];
};

/* The pieces behind it. */
#define EXTENDED_FLAG_POWER 1
#define SRBEX_DATA_POWER_LENGTH 12ULL
#define SRBEX_DATA_BIDIRECTIONAL_LENGTH 0x10ULL
#define SRBEX_DATA_PNP_LENGTH 0x10ULL
#define SRBEX_DATA_WMI_LENGTH 0x10ULL
#define SRBEX_DATA_IO_INFO_LENGTH 0x18ULL
#define SRBEX_DATA_SCSI_CDB_VAR_LENGTH_MIN 0x18ULL
#define SRBEX_DATA_SCSI_CDB16_LENGTH 0x20ULL
#define SRBEX_DATA_SCSI_CDB32_LENGTH 0x30ULL
#define SRBEX_DATA_NVME_COMMAND_LENGTH 0x50ULL
#define SRBEX_DATA_SCSI_CDB_VAR_LENGTH_MAX 0xFFFFFFFFUL

typedef enum SRBEX_DATA_NVME_COMMAND_FLAG {
    SRBEX_DATA_NVME_COMMAND_FLAG_REQUIRE_DATA_TRANSFER_IN = 1,
    SRBEX_DATA_NVME_COMMAND_FLAG_REQUIRE_DATA_TRANSFER_OUT,
    SRBEX_DATA_NVME_COMMAND_FLAG_PRP_SET_ALREADY = 4,
    SRBEX_DATA_NVME_COMMAND_FLAG_SIGNATURE_ENABLED = 8,
} SRBEX_DATA_NVME_COMMAND_FLAG,
    *PSRBEX_DATA_NVME_COMMAND_FLAG;

typedef enum SRBEX_DATA_NVME_COMMAND_TYPE {
    SRBEX_DATA_NVME_COMMAND_TYPE_NVM = 0,
    SRBEX_DATA_NVME_COMMAND_TYPE_ADMIN,
} SRBEX_DATA_NVME_COMMAND_TYPE,
    *PSRBEX_DATA_NVME_COMMAND_TYPE;

typedef enum _SRBEXDATATYPE {
    SrbExDataTypeUnknown = 0,
    SrbExDataTypeBidirectional,
    SrbExDataTypeScsiCdb16 = 64,
    SrbExDataTypeScsiCdb32,
    SrbExDataTypeScsiCdbVar,
    SrbExDataTypeNvmeCommand,
    SrbExDataTypeWmi = 96,
    SrbExDataTypePower,
    SrbExDataTypePnP,
    SrbExDataTypeIoInfo = 128,
    SrbExDataTypePassthroughDirect = 160,
    SrbExDataTypeMSReservedStart = -268435456,
    SrbExDataTypeReserved = -1,
} SRBEXDATATYPE,
    *PSRBEXDATATYPE;

typedef struct _SRBEX_DATA SRBEX_DATA, *PSRBEX_DATA;
struct DECLSPEC_ALIGN(8) _SRBEX_DATA {
    SRBEXDATATYPE Type;
    ULONG Length;
    _Field_size_bytes_(Length) UCHAR Data[1];
};

typedef struct _SRBEX_DATA_BIDIRECTIONAL SRBEX_DATA_BIDIRECTIONAL, *PSRBEX_DATA_BIDIRECTIONAL;
struct _SRBEX_DATA_BIDIRECTIONAL {
    SRBEXDATATYPE Type;
    ULONG Length;
    ULONG DataInTransferLength;
    ULONG Reserved1;
    _Field_size_bytes_full_(DataInTransferLength) PVOID DataInBuffer;
};

typedef struct _SRBEX_DATA_IO_INFO SRBEX_DATA_IO_INFO, *PSRBEX_DATA_IO_INFO;
struct DECLSPEC_ALIGN(8) _SRBEX_DATA_IO_INFO {
    SRBEXDATATYPE Type;
    ULONG Length;
    ULONG Flags;
    ULONG Key;
    ULONG RWLength;
    BOOLEAN IsWriteRequest;
    UCHAR CachePriority;
    UCHAR Reserved[2];
    ULONG Reserved1[2];
};

typedef struct _SRBEX_DATA_NVME_COMMAND SRBEX_DATA_NVME_COMMAND, *PSRBEX_DATA_NVME_COMMAND;
struct _SRBEX_DATA_NVME_COMMAND {
    SRBEXDATATYPE Type;
    ULONG Length;
    ULONG CommandDWORD0;
    ULONG CommandNSID;
    ULONG Reserved0[2];
    ULONGLONG CommandMPTR;
    ULONGLONG CommandPRP1;
    ULONGLONG CommandPRP2;
    ULONG CommandCDW10;
    ULONG CommandCDW11;
    ULONG CommandCDW12;
    ULONG CommandCDW13;
    ULONG CommandCDW14;
    ULONG CommandCDW15;
    UCHAR CommandType;
    UCHAR CommandFlags;
    union {
        struct {
            USHORT P : 1;
            USHORT SC : 8;
            USHORT SCT : 3;
            USHORT Reserved : 2;
            USHORT M : 1;
            USHORT DNR : 1;
        };
        USHORT AsUshort;
    } CommandStatus;
    ULONG QID;
    ULONG CommandTag;
    ULONG CQEntryDW0;
};

typedef struct _SRBEX_DATA_PNP SRBEX_DATA_PNP, *PSRBEX_DATA_PNP;
struct DECLSPEC_ALIGN(8) _SRBEX_DATA_PNP {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR PnPSubFunction;
    UCHAR Reserved[3];
    STOR_PNP_ACTION PnPAction;
    ULONG SrbPnPFlags;
    ULONG Reserved1;
};

typedef struct _SRBEX_DATA_POWER SRBEX_DATA_POWER, *PSRBEX_DATA_POWER;
struct DECLSPEC_ALIGN(8) _SRBEX_DATA_POWER {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR SrbPowerFlags;
    UCHAR Reserved[3];
    STOR_DEVICE_POWER_STATE DevicePowerState;
    STOR_POWER_ACTION PowerAction;
};

typedef struct _SRBEX_DATA_SCSI_CDB16 SRBEX_DATA_SCSI_CDB16, *PSRBEX_DATA_SCSI_CDB16;
struct _SRBEX_DATA_SCSI_CDB16 {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR ScsiStatus;
    UCHAR SenseInfoBufferLength;
    UCHAR CdbLength;
    UCHAR Reserved;
    ULONG Reserved1;
    _Field_size_bytes_full_(SenseInfoBufferLength) PVOID SenseInfoBuffer;
    UCHAR Cdb[16];
};

typedef struct _SRBEX_DATA_SCSI_CDB32 SRBEX_DATA_SCSI_CDB32, *PSRBEX_DATA_SCSI_CDB32;
struct _SRBEX_DATA_SCSI_CDB32 {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR ScsiStatus;
    UCHAR SenseInfoBufferLength;
    UCHAR CdbLength;
    UCHAR Reserved;
    ULONG Reserved1;
    _Field_size_bytes_full_(SenseInfoBufferLength) PVOID SenseInfoBuffer;
    UCHAR Cdb[32];
};

typedef struct _SRBEX_DATA_SCSI_CDB_VAR SRBEX_DATA_SCSI_CDB_VAR, *PSRBEX_DATA_SCSI_CDB_VAR;
struct _SRBEX_DATA_SCSI_CDB_VAR {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR ScsiStatus;
    UCHAR SenseInfoBufferLength;
    UCHAR Reserved[2];
    ULONG CdbLength;
    ULONG Reserved1[2];
    _Field_size_bytes_full_(SenseInfoBufferLength) PVOID SenseInfoBuffer;
    _Field_size_bytes_full_(CdbLength) UCHAR Cdb[1];
};

typedef struct _SRBEX_DATA_WMI SRBEX_DATA_WMI, *PSRBEX_DATA_WMI;
struct _SRBEX_DATA_WMI {
    SRBEXDATATYPE Type;
    ULONG Length;
    UCHAR WMISubFunction;
    UCHAR WMIFlags;
    UCHAR Reserved[2];
    ULONG Reserved1;
    PVOID DataPath;
};

EXTERN_C_END

#endif

/*
 * SCSI and ATA commands from programs, passed through to a device as they are. With the direct
 * forms DataBuffer is an address of the caller's; in the others it is an offset from the beginning
 * of the structure. The EX forms address any device and take commands of any length. The structures
 * whose name ends in 32 are those of 32-bit programs: IoIs32bitProcess tells which a request has.
 */
#ifndef CWDK_STORAGE_PASSTHROUGH_H
#define CWDK_STORAGE_PASSTHROUGH_H

#include "nt/io.h"

EXTERN_C_START

/* Control codes. */
#define SCSI_IOCTL_DATA_OUT 0
#define SCSI_IOCTL_DATA_IN 1
#define SCSI_IOCTL_DATA_UNSPECIFIED 2
#define SCSI_IOCTL_DATA_BIDIRECTIONAL 3
#define IOCTL_SCSI_BASE 4
#define FILE_DEVICE_SCSI 27
#define IOCTL_SCSI_GET_INQUIRY_DATA                                                                \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x403, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCSI_GET_CAPABILITIES                                                                \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x404, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCSI_GET_ADDRESS                                                                     \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x406, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCSI_RESCAN_BUS                                                                      \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x407, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCSI_GET_DUMP_POINTERS                                                               \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x408, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCSI_PASS_THROUGH                                                                    \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x401, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_SCSI_PASS_THROUGH_DIRECT                                                             \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x405, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_IDE_PASS_THROUGH                                                                     \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x40A, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ATA_PASS_THROUGH                                                                     \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x40B, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_ATA_PASS_THROUGH_DIRECT                                                              \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x40C, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_SCSI_PASS_THROUGH_EX                                                                 \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x411, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_SCSI_PASS_THROUGH_DIRECT_EX                                                          \
    CTL_CODE(FILE_DEVICE_CONTROLLER, 0x412, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

/* A SCSI command. */
typedef struct _SCSI_PASS_THROUGH SCSI_PASS_THROUGH, *PSCSI_PASS_THROUGH;
struct _SCSI_PASS_THROUGH {
    USHORT Length;
    UCHAR ScsiStatus;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR SenseInfoLength;
    UCHAR DataIn;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG_PTR DataBufferOffset;
    ULONG SenseInfoOffset;
    UCHAR Cdb[16];
};

typedef struct _SCSI_PASS_THROUGH32 SCSI_PASS_THROUGH32, *PSCSI_PASS_THROUGH32;
struct _SCSI_PASS_THROUGH32 {
    USHORT Length;
    UCHAR ScsiStatus;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR SenseInfoLength;
    UCHAR DataIn;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG32 DataBufferOffset;
    ULONG SenseInfoOffset;
    UCHAR Cdb[16];
};

typedef struct _SCSI_PASS_THROUGH_DIRECT SCSI_PASS_THROUGH_DIRECT, *PSCSI_PASS_THROUGH_DIRECT;
struct _SCSI_PASS_THROUGH_DIRECT {
    USHORT Length;
    UCHAR ScsiStatus;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR SenseInfoLength;
    UCHAR DataIn;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    PVOID DataBuffer;
    ULONG SenseInfoOffset;
    UCHAR Cdb[16];
};

typedef struct _SCSI_PASS_THROUGH_DIRECT32 SCSI_PASS_THROUGH_DIRECT32, *PSCSI_PASS_THROUGH_DIRECT32;
#if defined(_M_AMD64)
struct _SCSI_PASS_THROUGH_DIRECT32 {
    USHORT Length;
    UCHAR ScsiStatus;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR SenseInfoLength;
    UCHAR DataIn;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    void *__ptr32 DataBuffer;
    ULONG SenseInfoOffset;
    UCHAR Cdb[16];
};
#endif
#if defined(_M_ARM64)
struct _SCSI_PASS_THROUGH_DIRECT32 {
    USHORT Length;
    UCHAR ScsiStatus;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR SenseInfoLength;
    UCHAR DataIn;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    DECLSPEC_ALIGN(8) void *__ptr32 DataBuffer;
    DECLSPEC_ALIGN(8) ULONG SenseInfoOffset;
    UCHAR Cdb[16];
};
#endif

typedef struct _SCSI_PASS_THROUGH32_EX SCSI_PASS_THROUGH32_EX, *PSCSI_PASS_THROUGH32_EX;
struct _SCSI_PASS_THROUGH32_EX {
    ULONG Version;
    ULONG Length;
    ULONG CdbLength;
    ULONG StorAddressLength;
    UCHAR ScsiStatus;
    UCHAR SenseInfoLength;
    UCHAR DataDirection;
    UCHAR Reserved;
    ULONG TimeOutValue;
    ULONG StorAddressOffset;
    ULONG SenseInfoOffset;
    ULONG DataOutTransferLength;
    ULONG DataInTransferLength;
    ULONG32 DataOutBufferOffset;
    ULONG32 DataInBufferOffset;
    _Field_size_bytes_full_(CdbLength) UCHAR Cdb[1];
};

typedef struct _SCSI_PASS_THROUGH_DIRECT32_EX SCSI_PASS_THROUGH_DIRECT32_EX,
    *PSCSI_PASS_THROUGH_DIRECT32_EX;
#if defined(_M_AMD64)
struct _SCSI_PASS_THROUGH_DIRECT32_EX {
    ULONG Version;
    ULONG Length;
    ULONG CdbLength;
    ULONG StorAddressLength;
    UCHAR ScsiStatus;
    UCHAR SenseInfoLength;
    UCHAR DataDirection;
    UCHAR Reserved;
    ULONG TimeOutValue;
    ULONG StorAddressOffset;
    ULONG SenseInfoOffset;
    ULONG DataOutTransferLength;
    ULONG DataInTransferLength;
    _Field_size_bytes_full_(DataOutTransferLength) void *__ptr32 DataOutBuffer;
    _Field_size_bytes_full_opt_(DataInTransferLength) void *__ptr32 DataInBuffer;
    _Field_size_bytes_full_(CdbLength) UCHAR Cdb[1];
};
#endif
#if defined(_M_ARM64)
struct _SCSI_PASS_THROUGH_DIRECT32_EX {
    ULONG Version;
    ULONG Length;
    ULONG CdbLength;
    ULONG StorAddressLength;
    UCHAR ScsiStatus;
    UCHAR SenseInfoLength;
    UCHAR DataDirection;
    UCHAR Reserved;
    ULONG TimeOutValue;
    ULONG StorAddressOffset;
    ULONG SenseInfoOffset;
    ULONG DataOutTransferLength;
    ULONG DataInTransferLength;
    _Field_size_bytes_full_(DataOutTransferLength) void *__ptr32 DataOutBuffer;
    _Field_size_bytes_full_opt_(DataInTransferLength) DECLSPEC_ALIGN(8) void *__ptr32 DataInBuffer;
    _Field_size_bytes_full_(CdbLength) DECLSPEC_ALIGN(8) UCHAR Cdb[1];
};
#endif

typedef struct _SCSI_PASS_THROUGH_DIRECT_EX SCSI_PASS_THROUGH_DIRECT_EX,
    *PSCSI_PASS_THROUGH_DIRECT_EX;
struct _SCSI_PASS_THROUGH_DIRECT_EX {
    ULONG Version;
    ULONG Length;
    ULONG CdbLength;
    ULONG StorAddressLength;
    UCHAR ScsiStatus;
    UCHAR SenseInfoLength;
    UCHAR DataDirection;
    UCHAR Reserved;
    ULONG TimeOutValue;
    ULONG StorAddressOffset;
    ULONG SenseInfoOffset;
    ULONG DataOutTransferLength;
    ULONG DataInTransferLength;
    _Field_size_bytes_full_(DataOutTransferLength) void *DataOutBuffer;
    _Field_size_bytes_full_opt_(DataInTransferLength) void *DataInBuffer;
    _Field_size_bytes_full_(CdbLength) UCHAR Cdb[1];
};

typedef struct _SCSI_PASS_THROUGH_EX SCSI_PASS_THROUGH_EX, *PSCSI_PASS_THROUGH_EX;
struct _SCSI_PASS_THROUGH_EX {
    ULONG Version;
    ULONG Length;
    ULONG CdbLength;
    ULONG StorAddressLength;
    UCHAR ScsiStatus;
    UCHAR SenseInfoLength;
    UCHAR DataDirection;
    UCHAR Reserved;
    ULONG TimeOutValue;
    ULONG StorAddressOffset;
    ULONG SenseInfoOffset;
    ULONG DataOutTransferLength;
    ULONG DataInTransferLength;
    ULONG_PTR DataOutBufferOffset;
    ULONG_PTR DataInBufferOffset;
    _Field_size_bytes_full_(CdbLength) UCHAR Cdb[1];
};

/* An ATA command. */
#define ATA_FLAGS_DRDY_REQUIRED 1
#define ATA_FLAGS_DATA_IN 2
#define ATA_FLAGS_DATA_OUT 4
#define ATA_FLAGS_48BIT_COMMAND 8
#define ATA_FLAGS_USE_DMA 0x10
#define ATA_FLAGS_NO_MULTIPLE 0x20

typedef struct _ATA_PASS_THROUGH_DIRECT ATA_PASS_THROUGH_DIRECT, *PATA_PASS_THROUGH_DIRECT;
struct _ATA_PASS_THROUGH_DIRECT {
    USHORT Length;
    USHORT AtaFlags;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR ReservedAsUchar;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG ReservedAsUlong;
    PVOID DataBuffer;
    UCHAR PreviousTaskFile[8];
    UCHAR CurrentTaskFile[8];
};

typedef struct _ATA_PASS_THROUGH_DIRECT32 ATA_PASS_THROUGH_DIRECT32, *PATA_PASS_THROUGH_DIRECT32;
#if defined(_M_AMD64)
struct _ATA_PASS_THROUGH_DIRECT32 {
    USHORT Length;
    USHORT AtaFlags;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR ReservedAsUchar;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG ReservedAsUlong;
    void *__ptr32 DataBuffer;
    UCHAR PreviousTaskFile[8];
    UCHAR CurrentTaskFile[8];
};
#endif
#if defined(_M_ARM64)
struct _ATA_PASS_THROUGH_DIRECT32 {
    USHORT Length;
    USHORT AtaFlags;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR ReservedAsUchar;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG ReservedAsUlong;
    DECLSPEC_ALIGN(8) void *__ptr32 DataBuffer;
    DECLSPEC_ALIGN(8) UCHAR PreviousTaskFile[8];
    UCHAR CurrentTaskFile[8];
};
#endif

typedef struct _ATA_PASS_THROUGH_EX ATA_PASS_THROUGH_EX, *PATA_PASS_THROUGH_EX;
struct _ATA_PASS_THROUGH_EX {
    USHORT Length;
    USHORT AtaFlags;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR ReservedAsUchar;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG ReservedAsUlong;
    ULONG_PTR DataBufferOffset;
    UCHAR PreviousTaskFile[8];
    UCHAR CurrentTaskFile[8];
};

typedef struct _ATA_PASS_THROUGH_EX32 ATA_PASS_THROUGH_EX32, *PATA_PASS_THROUGH_EX32;
struct _ATA_PASS_THROUGH_EX32 {
    USHORT Length;
    USHORT AtaFlags;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR ReservedAsUchar;
    ULONG DataTransferLength;
    ULONG TimeOutValue;
    ULONG ReservedAsUlong;
    ULONG32 DataBufferOffset;
    UCHAR PreviousTaskFile[8];
    UCHAR CurrentTaskFile[8];
};

typedef struct _IDE_IO_CONTROL IDE_IO_CONTROL, *PIDE_IO_CONTROL;
struct _IDE_IO_CONTROL {
    ULONG HeaderLength;
    UCHAR Signature[8];
    ULONG Timeout;
    ULONG ControlCode;
    ULONG ReturnStatus;
    ULONG DataLength;
};

typedef struct _IO_SCSI_CAPABILITIES IO_SCSI_CAPABILITIES, *PIO_SCSI_CAPABILITIES;
struct _IO_SCSI_CAPABILITIES {
    ULONG Length;
    ULONG MaximumTransferLength;
    ULONG MaximumPhysicalPages;
    ULONG SupportedAsynchronousEvents;
    ULONG AlignmentMask;
    BOOLEAN TaggedQueuing;
    BOOLEAN AdapterScansDown;
    BOOLEAN AdapterUsesPio;
};

/* What a port driver says about its adapter and its units. */
typedef struct _SCSI_BUS_DATA SCSI_BUS_DATA, *PSCSI_BUS_DATA;
struct _SCSI_BUS_DATA {
    UCHAR NumberOfLogicalUnits;
    UCHAR InitiatorBusId;
    ULONG InquiryDataOffset;
};

typedef struct _SCSI_ADAPTER_BUS_INFO SCSI_ADAPTER_BUS_INFO, *PSCSI_ADAPTER_BUS_INFO;
struct _SCSI_ADAPTER_BUS_INFO {
    UCHAR NumberOfBuses;
    SCSI_BUS_DATA BusData[1];
};

typedef struct _SCSI_ADDRESS SCSI_ADDRESS, *PSCSI_ADDRESS;
struct _SCSI_ADDRESS {
    ULONG Length;
    UCHAR PortNumber;
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
};

typedef struct _SCSI_INQUIRY_DATA SCSI_INQUIRY_DATA, *PSCSI_INQUIRY_DATA;
struct _SCSI_INQUIRY_DATA {
    UCHAR PathId;
    UCHAR TargetId;
    UCHAR Lun;
    BOOLEAN DeviceClaimed;
    ULONG InquiryDataLength;
    ULONG NextInquiryDataOffset;
    UCHAR InquiryData[1];
};

EXTERN_C_END

#endif

/* Outside the guard: a source may include initguid.h, and this once more to define the GUIDs. */
#if !defined(CWDK_STORAGE_PASSTHROUGH_GUIDS)
#if defined(INITGUID)
#define CWDK_STORAGE_PASSTHROUGH_GUIDS
#endif

DEFINE_GUID(ScsiRawInterfaceGuid, 0x53F56309, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9, 0x1E,
            0xFB, 0x8B);
DEFINE_GUID(WmiScsiAddressGuid, 0x53F5630F, 0xB6BF, 0x11D0, 0x94, 0xF2, 0x00, 0xA0, 0xC9, 0x1E,
            0xFB, 0x8B);

#endif

/*
 * Commands and data of the device's own protocol: NVMe, ATA, UFS. IOCTL_STORAGE_PROTOCOL_COMMAND
 * passes a command through; the protocol specific property asks for data such as log pages.
 */
#ifndef CWDK_STORAGE_PROTOCOL_H
#define CWDK_STORAGE_PROTOCOL_H

#include "nt/io.h"

EXTERN_C_START

#define IOCTL_STORAGE_PROTOCOL_COMMAND                                                             \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x4F0, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

#define STORAGE_PROTOCOL_STATUS_PENDING 0
#define STORAGE_PROTOCOL_SPECIFIC_NVME_ADMIN_COMMAND 1
#define STORAGE_PROTOCOL_STATUS_SUCCESS 1
#define STORAGE_PROTOCOL_STRUCTURE_VERSION 1
#define STORAGE_PROTOCOL_SPECIFIC_NVME_NVM_COMMAND 2
#define STORAGE_PROTOCOL_STATUS_ERROR 2
#define STORAGE_PROTOCOL_STATUS_INVALID_REQUEST 3
#define STORAGE_PROTOCOL_STATUS_NO_DEVICE 4
#define STORAGE_PROTOCOL_STATUS_BUSY 5
#define STORAGE_PROTOCOL_STATUS_DATA_OVERRUN 6
#define STORAGE_PROTOCOL_STATUS_INSUFFICIENT_RESOURCES 7
#define STORAGE_PROTOCOL_STATUS_THROTTLED_REQUEST 8
#define STORAGE_PROTOCOL_COMMAND_LENGTH_NVME 0x40
#define STORAGE_PROTOCOL_STATUS_NOT_SUPPORTED 255
#define STORAGE_PROTOCOL_COMMAND_FLAG_ADAPTER_REQUEST 0x80000000U

typedef enum _STORAGE_PROTOCOL_ATA_DATA_TYPE {
    AtaDataTypeUnknown = 0,
    AtaDataTypeIdentify,
    AtaDataTypeLogPage,
} STORAGE_PROTOCOL_ATA_DATA_TYPE,
    *PSTORAGE_PROTOCOL_ATA_DATA_TYPE;

typedef enum _STORAGE_PROTOCOL_NVME_DATA_TYPE {
    NVMeDataTypeUnknown = 0,
    NVMeDataTypeIdentify,
    NVMeDataTypeLogPage,
    NVMeDataTypeFeature,
} STORAGE_PROTOCOL_NVME_DATA_TYPE,
    *PSTORAGE_PROTOCOL_NVME_DATA_TYPE;

typedef enum _STORAGE_PROTOCOL_TYPE {
    ProtocolTypeUnknown = 0,
    ProtocolTypeScsi,
    ProtocolTypeAta,
    ProtocolTypeNvme,
    ProtocolTypeSd,
    ProtocolTypeUfs,
    ProtocolTypeProprietary = 126,
    ProtocolTypeMaxReserved,
} STORAGE_PROTOCOL_TYPE,
    *PSTORAGE_PROTOCOL_TYPE;

typedef enum _STORAGE_PROTOCOL_UFS_DATA_TYPE {
    UfsDataTypeUnknown = 0,
    UfsDataTypeQueryDescriptor,
    UfsDataTypeQueryAttribute,
    UfsDataTypeQueryFlag,
    UfsDataTypeQueryDmeAttribute,
    UfsDataTypeQueryDmePeerAttribute,
    UfsDataTypeMax,
} STORAGE_PROTOCOL_UFS_DATA_TYPE,
    *PSTORAGE_PROTOCOL_UFS_DATA_TYPE;

typedef struct _STORAGE_PROTOCOL_COMMAND STORAGE_PROTOCOL_COMMAND, *PSTORAGE_PROTOCOL_COMMAND;
struct _STORAGE_PROTOCOL_COMMAND {
    ULONG Version;
    ULONG Length;
    STORAGE_PROTOCOL_TYPE ProtocolType;
    ULONG Flags;
    ULONG ReturnStatus;
    ULONG ErrorCode;
    ULONG CommandLength;
    ULONG ErrorInfoLength;
    ULONG DataToDeviceTransferLength;
    ULONG DataFromDeviceTransferLength;
    ULONG TimeOutValue;
    ULONG ErrorInfoOffset;
    ULONG DataToDeviceBufferOffset;
    ULONG DataFromDeviceBufferOffset;
    ULONG CommandSpecific;
    ULONG Reserved0;
    ULONG FixedProtocolReturnData;
    ULONG Reserved1[3];
    _Field_size_bytes_full_(CommandLength) UCHAR Command[1];
};

typedef struct _STORAGE_PROTOCOL_SPECIFIC_DATA STORAGE_PROTOCOL_SPECIFIC_DATA,
    *PSTORAGE_PROTOCOL_SPECIFIC_DATA;
struct _STORAGE_PROTOCOL_SPECIFIC_DATA {
    STORAGE_PROTOCOL_TYPE ProtocolType;
    ULONG DataType;
    ULONG ProtocolDataRequestValue;
    ULONG ProtocolDataRequestSubValue;
    ULONG ProtocolDataOffset;
    ULONG ProtocolDataLength;
    ULONG FixedProtocolReturnData;
    ULONG ProtocolDataRequestSubValue2;
    ULONG ProtocolDataRequestSubValue3;
    ULONG ProtocolDataRequestSubValue4;
};

typedef struct _STORAGE_PROTOCOL_DATA_DESCRIPTOR STORAGE_PROTOCOL_DATA_DESCRIPTOR,
    *PSTORAGE_PROTOCOL_DATA_DESCRIPTOR;
struct _STORAGE_PROTOCOL_DATA_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    STORAGE_PROTOCOL_SPECIFIC_DATA ProtocolSpecificData;
};

typedef struct _STORAGE_PROTOCOL_SPECIFIC_DATA_EXT STORAGE_PROTOCOL_SPECIFIC_DATA_EXT,
    *PSTORAGE_PROTOCOL_SPECIFIC_DATA_EXT;
struct _STORAGE_PROTOCOL_SPECIFIC_DATA_EXT {
    STORAGE_PROTOCOL_TYPE ProtocolType;
    ULONG DataType;
    ULONG ProtocolDataValue;
    ULONG ProtocolDataSubValue;
    ULONG ProtocolDataOffset;
    ULONG ProtocolDataLength;
    ULONG FixedProtocolReturnData;
    ULONG ProtocolDataSubValue2;
    ULONG ProtocolDataSubValue3;
    ULONG ProtocolDataSubValue4;
    ULONG ProtocolDataSubValue5;
    ULONG Reserved[5];
};

typedef struct _STORAGE_PROTOCOL_DATA_DESCRIPTOR_EXT STORAGE_PROTOCOL_DATA_DESCRIPTOR_EXT,
    *PSTORAGE_PROTOCOL_DATA_DESCRIPTOR_EXT;
struct _STORAGE_PROTOCOL_DATA_DESCRIPTOR_EXT {
    ULONG Version;
    ULONG Size;
    STORAGE_PROTOCOL_SPECIFIC_DATA_EXT ProtocolSpecificData;
};

union _STORAGE_PROTOCOL_DATA_SUBVALUE_GET_LOG_PAGE {
    struct {
        ULONG RetainAsynEvent : 1;
        ULONG LogSpecificField : 4;
        ULONG Reserved : 27;
    };
    ULONG AsUlong;
};

typedef union _STORAGE_PROTOCOL_DATA_SUBVALUE_GET_LOG_PAGE
    STORAGE_PROTOCOL_DATA_SUBVALUE_GET_LOG_PAGE,
    *PSTORAGE_PROTOCOL_DATA_SUBVALUE_GET_LOG_PAGE;

/* Replay-protected memory. */
#define STORAGE_RPMB_DESCRIPTOR_VERSION_1 1
#define STORAGE_RPMB_MINIMUM_RELIABLE_WRITE_SIZE 0x200
#define IOCTL_STORAGE_RPMB_COMMAND                                                                 \
    CTL_CODE(FILE_DEVICE_MASS_STORAGE, 0x726, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef enum _STORAGE_RPMB_COMMAND_TYPE {
    StorRpmbProgramAuthKey = 1,
    StorRpmbQueryWriteCounter,
    StorRpmbAuthenticatedWrite,
    StorRpmbAuthenticatedRead,
    StorRpmbReadResultRequest,
    StorRpmbAuthenticatedDeviceConfigWrite,
    StorRpmbAuthenticatedDeviceConfigRead,
} STORAGE_RPMB_COMMAND_TYPE,
    *PSTORAGE_RPMB_COMMAND_TYPE;

typedef enum _STORAGE_RPMB_FRAME_TYPE {
    StorageRpmbFrameTypeUnknown = 0,
    StorageRpmbFrameTypeStandard,
    StorageRpmbFrameTypeMax,
} STORAGE_RPMB_FRAME_TYPE,
    *PSTORAGE_RPMB_FRAME_TYPE;

typedef struct _STORAGE_RPMB_DATA_FRAME STORAGE_RPMB_DATA_FRAME, *PSTORAGE_RPMB_DATA_FRAME;
struct _STORAGE_RPMB_DATA_FRAME {
    UCHAR Stuff[196];
    UCHAR KeyOrMAC[32];
    UCHAR Data[256];
    UCHAR Nonce[16];
    UCHAR WriteCounter[4];
    UCHAR Address[2];
    UCHAR BlockCount[2];
    UCHAR OperationResult[2];
    UCHAR RequestOrResponseType[2];
};

typedef struct _STORAGE_RPMB_DESCRIPTOR STORAGE_RPMB_DESCRIPTOR, *PSTORAGE_RPMB_DESCRIPTOR;
struct _STORAGE_RPMB_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG SizeInBytes;
    ULONG MaxReliableWriteSizeInBytes;
    STORAGE_RPMB_FRAME_TYPE FrameFormat;
};

/* Encryption inside the adapter. */
#define STORAGE_CRYPTO_CAPABILITY_VERSION_1 1
#define STORAGE_CRYPTO_DESCRIPTOR_VERSION_1 1

typedef enum _STORAGE_CRYPTO_ALGORITHM_ID {
    StorageCryptoAlgorithmUnknown = 0,
    StorageCryptoAlgorithmXTSAES,
    StorageCryptoAlgorithmBitlockerAESCBC,
    StorageCryptoAlgorithmAESECB,
    StorageCryptoAlgorithmESSIVAESCBC,
    StorageCryptoAlgorithmMax,
} STORAGE_CRYPTO_ALGORITHM_ID,
    *PSTORAGE_CRYPTO_ALGORITHM_ID;

typedef enum _STORAGE_CRYPTO_KEY_SIZE {
    StorageCryptoKeySizeUnknown = 0,
    StorageCryptoKeySize128Bits,
    StorageCryptoKeySize192Bits,
    StorageCryptoKeySize256Bits,
    StorageCryptoKeySize512Bits,
} STORAGE_CRYPTO_KEY_SIZE,
    *PSTORAGE_CRYPTO_KEY_SIZE;

typedef struct _STORAGE_CRYPTO_CAPABILITY STORAGE_CRYPTO_CAPABILITY, *PSTORAGE_CRYPTO_CAPABILITY;
struct _STORAGE_CRYPTO_CAPABILITY {
    ULONG Version;
    ULONG Size;
    ULONG CryptoCapabilityIndex;
    STORAGE_CRYPTO_ALGORITHM_ID AlgorithmId;
    STORAGE_CRYPTO_KEY_SIZE KeySize;
    ULONG DataUnitSizeBitmask;
};

typedef struct _STORAGE_CRYPTO_DESCRIPTOR STORAGE_CRYPTO_DESCRIPTOR, *PSTORAGE_CRYPTO_DESCRIPTOR;
struct _STORAGE_CRYPTO_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG NumKeysSupported;
    ULONG NumCryptoCapabilities;
    STORAGE_CRYPTO_CAPABILITY CryptoCapabilities[1];
};

EXTERN_C_END

#endif

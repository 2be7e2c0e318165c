/*
 * Inline encryption and replay-protected memory. An adapter with an encryption engine has a table
 * of keys; a request names the key it is to be encrypted with.
 */
#ifndef CWDK_STORPORT_CRYPTO_H
#define CWDK_STORPORT_CRYPTO_H

#include "wdm.h"
#include "scsi/srb.h"
#include "scsi/srbex.h"
#include "storport/status.h"
#include "storport/extended.h"

EXTERN_C_START

#define STOR_CRYPTO_ALGORITHM_ID_OFFSET 1
#define STOR_CRYPTO_CAPABILITIES_DATA_VERSION_1 1
#define STOR_CRYPTO_CAPABILITY_VERSION_1 1
#define STOR_CRYPTO_KEY_INFO_VERSION_1 1
#define STOR_CRYPTO_OPERATION_INSERT_KEY_VERSION_1 1

typedef enum _STOR_CRYPTO_ALGORITHM_ID {
    StorCryptoAlgorithmUnknown = 0,
    StorCryptoAlgorithmXTSAES,
    StorCryptoAlgorithmBitlockerAESCBC,
    StorCryptoAlgorithmAESECB,
    StorCryptoAlgorithmESSIVAESCBC,
    StorCryptoAlgorithmMax,
} STOR_CRYPTO_ALGORITHM_ID,
    *PSTOR_CRYPTO_ALGORITHM_ID;

typedef enum _STOR_CRYPTO_KEY_SIZE {
    StorCryptoKeySizeUnknown = 0,
    StorCryptoKeySize128Bits,
    StorCryptoKeySize192Bits,
    StorCryptoKeySize256Bits,
    StorCryptoKeySize512Bits,
    StorCryptoKeySizeMax,
} STOR_CRYPTO_KEY_SIZE,
    *PSTOR_CRYPTO_KEY_SIZE;

typedef enum _STOR_CRYPTO_OPERATION_TYPE {
    StorCryptoOperationInsertKey = 1,
    StorCryptoOperationMax,
} STOR_CRYPTO_OPERATION_TYPE,
    *PSTOR_CRYPTO_OPERATION_TYPE;

typedef struct _STOR_CRYPTO_CAPABILITY STOR_CRYPTO_CAPABILITY, *PSTOR_CRYPTO_CAPABILITY;
struct _STOR_CRYPTO_CAPABILITY {
    ULONG Version;
    ULONG Size;
    USHORT CryptoCapabilityIndex;
    USHORT DataUnitSizeBitmask;
    STOR_CRYPTO_ALGORITHM_ID AlgorithmId;
    STOR_CRYPTO_KEY_SIZE KeySize;
};

typedef struct _STOR_CRYPTO_CAPABILITIES_DATA STOR_CRYPTO_CAPABILITIES_DATA,
    *PSTOR_CRYPTO_CAPABILITIES_DATA;
struct _STOR_CRYPTO_CAPABILITIES_DATA {
    ULONG Version;
    ULONG Size;
    USHORT NumKeysSupported;
    USHORT NumCryptoCapabilities;
    STOR_CRYPTO_CAPABILITY CryptoCapabilities[1];
};

typedef struct _STOR_CRYPTO_KEY_INFO STOR_CRYPTO_KEY_INFO, *PSTOR_CRYPTO_KEY_INFO;
struct _STOR_CRYPTO_KEY_INFO {
    ULONG Version;
    ULONG Size;
    ULONG KeyIndex;
    ULONGLONG Tweak;
};

typedef struct _STOR_CRYPTO_OPERATION STOR_CRYPTO_OPERATION, *PSTOR_CRYPTO_OPERATION;
struct _STOR_CRYPTO_OPERATION {
    STOR_CRYPTO_OPERATION_TYPE OperationType;
    ULONG OperationBufferLength;
    PVOID OperationBuffer;
};

typedef struct _STOR_CRYPTO_OPERATION_INSERT_KEY STOR_CRYPTO_OPERATION_INSERT_KEY,
    *PSTOR_CRYPTO_OPERATION_INSERT_KEY;
struct _STOR_CRYPTO_OPERATION_INSERT_KEY {
    USHORT Version;
    USHORT Size;
    ULONG KeyIndex;
    ULONG CryptoCapabilityIndex;
    ULONG DataUnitSizeBitmask;
    ULONG KeySize;
    ULONG Reserved;
    PVOID KeyVirtualAddress;
    PHYSICAL_ADDRESS KeyPhysicalAddress;
};

#define STOR_RPMB_VERSION_1 1

typedef enum _STOR_RPMB_FRAME_TYPE {
    StorRpmbFrameTypeUnknown = 0,
    StorRpmbFrameTypeStandard,
    StorRpmbFrameTypeMax,
} STOR_RPMB_FRAME_TYPE,
    *PSTOR_RPMB_FRAME_TYPE;

typedef struct _STOR_RPMB_CAPABILITIES_DATA STOR_RPMB_CAPABILITIES_DATA,
    *PSTOR_RPMB_CAPABILITIES_DATA;
struct _STOR_RPMB_CAPABILITIES_DATA {
    ULONG Version;
    ULONG Size;
    ULONG RpmbSize;
    ULONG MaxReliableRpmbWriteSize;
    UCHAR SecurityProtocol;
    USHORT SecurityProtocolSpecifier;
    STOR_ADDRESS RpmbTarget;
    STOR_RPMB_FRAME_TYPE FrameFormat;
};

/*
 * Tells which algorithms and how many keys the adapter has; from HwStorPassiveInitializeRoutine.
 */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortInitializeCryptoEngine(
    _In_ PVOID HwDeviceExtension, _Inout_ PSTOR_CRYPTO_CAPABILITIES_DATA CryptoCapabilitiesData) {
    return StorPortExtendedFunction(ExtFunctionInitializeCryptoEngine, HwDeviceExtension,
                                    CryptoCapabilitiesData);
}

/* The key this request is to be encrypted with. */
_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG StorPortGetRequestCryptoInfo(_In_ PVOID HwDeviceExtension,
                                               _In_ PSCSI_REQUEST_BLOCK Srb,
                                               _Out_ PSTOR_CRYPTO_KEY_INFO CryptoKeyInfo) {
    return StorPortExtendedFunction(ExtFunctionGetRequestCryptoInfo, HwDeviceExtension, Srb,
                                    CryptoKeyInfo);
}

_Success_(return == STOR_STATUS_SUCCESS)
FORCEINLINE ULONG
StorPortInitializeRpmb(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS StorAddress,
                       _Inout_ PSTOR_RPMB_CAPABILITIES_DATA RpmbCapabilitiesData) {
    return StorPortExtendedFunction(ExtFunctionInitializeRpmb, HwDeviceExtension, StorAddress,
                                    RpmbCapabilitiesData);
}

EXTERN_C_END

#endif

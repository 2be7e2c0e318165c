/*
 * Transfers over simple peripheral buses.
 */
#ifndef CWDK_SPB_H
#define CWDK_SPB_H

#include "wdm.h"

EXTERN_C_START

typedef enum SPB_MULTI_SPI_TRANSFER_MODE {
    SpbMultiSpiTransferModeInvalid = 0,
    SpbMultiSpiTransferModeDualSpi,
    SpbMultiSpiTransferModeQuadSpi,
    SpbMultiSpiTransferModeMax,
} SPB_MULTI_SPI_TRANSFER_MODE,
    *PSPB_MULTI_SPI_TRANSFER_MODE;

typedef enum SPB_TRANSFER_BUFFER_FORMAT {
    SpbTransferBufferFormatInvalid = 0,
    SpbTransferBufferFormatSimple,
    SpbTransferBufferFormatList,
    SpbTransferBufferFormatSimpleNonPaged,
    SpbTransferBufferFormatMdl,
    SpbTransferBufferFormatMax,
} SPB_TRANSFER_BUFFER_FORMAT,
    *PSPB_TRANSFER_BUFFER_FORMAT;

typedef enum SPB_TRANSFER_DIRECTION {
    SpbTransferDirectionNone = 0,
    SpbTransferDirectionFromDevice,
    SpbTransferDirectionToDevice,
    SpbTransferDirectionMax,
} SPB_TRANSFER_DIRECTION,
    *PSPB_TRANSFER_DIRECTION;

typedef enum SpbIoctl {
    IOCTL_SPB_LOCK_CONTROLLER = 268288,
    IOCTL_SPB_UNLOCK_CONTROLLER = 268292,
    IOCTL_SPB_EXECUTE_SEQUENCE = 268296,
    IOCTL_SPB_LOCK_CONNECTION = 268300,
    IOCTL_SPB_UNLOCK_CONNECTION = 268304,
    IOCTL_SPB_FULL_DUPLEX = 268308,
    IOCTL_SPB_MULTI_SPI_TRANSFER = 268312,
} SpbIoctl,
    *PSpbIoctl;

typedef struct SPB_MULTI_SPI_TRANSFER_HEADER SPB_MULTI_SPI_TRANSFER_HEADER,
    *PSPB_MULTI_SPI_TRANSFER_HEADER;
struct SPB_MULTI_SPI_TRANSFER_HEADER {
    ULONG Size;
    SPB_MULTI_SPI_TRANSFER_MODE Mode;
    ULONG WritePhaseSingleSpiByteCount;
    ULONG WaitCycleByteCount;
};

typedef struct SPB_TRANSFER_BUFFER_LIST_ENTRY SPB_TRANSFER_BUFFER_LIST_ENTRY,
    *PSPB_TRANSFER_BUFFER_LIST_ENTRY;
struct SPB_TRANSFER_BUFFER_LIST_ENTRY {
    PVOID Buffer;
    ULONG BufferCb;
};

typedef struct SPB_TRANSFER_BUFFER SPB_TRANSFER_BUFFER, *PSPB_TRANSFER_BUFFER;
struct SPB_TRANSFER_BUFFER {
    SPB_TRANSFER_BUFFER_FORMAT Format;
    union {
        SPB_TRANSFER_BUFFER_LIST_ENTRY Simple;
        struct {
            PSPB_TRANSFER_BUFFER_LIST_ENTRY List;
            ULONG ListCe;
        } BufferList;
        PMDL Mdl;
    };
};

typedef struct SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY, *PSPB_TRANSFER_LIST_ENTRY;
struct SPB_TRANSFER_LIST_ENTRY {
    SPB_TRANSFER_DIRECTION Direction;
    ULONG DelayInUs;
    SPB_TRANSFER_BUFFER Buffer;
};

typedef struct SPB_MULTI_SPI_TRANSFER SPB_MULTI_SPI_TRANSFER, *PSPB_MULTI_SPI_TRANSFER;
struct SPB_MULTI_SPI_TRANSFER {
    SPB_MULTI_SPI_TRANSFER_HEADER Header;
    ULONG TransferPhaseCount;
    SPB_TRANSFER_LIST_ENTRY TransferPhases[1];
};

typedef struct SPB_MULTI_SPI_READ_TRANSFER SPB_MULTI_SPI_READ_TRANSFER,
    *PSPB_MULTI_SPI_READ_TRANSFER;
struct SPB_MULTI_SPI_READ_TRANSFER {
    SPB_MULTI_SPI_TRANSFER SpiTransfer;
    SPB_TRANSFER_LIST_ENTRY ExtraTransfer;
};

typedef struct SPB_MULTI_SPI_WRITE_TRANSFER SPB_MULTI_SPI_WRITE_TRANSFER,
    *PSPB_MULTI_SPI_WRITE_TRANSFER;
struct SPB_MULTI_SPI_WRITE_TRANSFER {
    SPB_MULTI_SPI_TRANSFER SpiTransfer;
};

typedef struct SPB_TRANSFER_LIST SPB_TRANSFER_LIST, *PSPB_TRANSFER_LIST;
struct SPB_TRANSFER_LIST {
    ULONG Size;
    ULONG Reserved;
    ULONG TransferCount;
    SPB_TRANSFER_LIST_ENTRY Transfers[1];
};

/* A list with room for its entries, and its first words. */
#define SPB_TRANSFER_LIST_AND_ENTRIES(count)                                                       \
    struct {                                                                                       \
        SPB_TRANSFER_LIST List;                                                                    \
        SPB_TRANSFER_LIST_ENTRY AdditionalEntries[(count) - 1];                                    \
    }

FORCEINLINE VOID SPB_TRANSFER_LIST_INIT(_Out_ SPB_TRANSFER_LIST *TransferList,
                                        _In_ ULONG TransferCount) {
    RtlZeroMemory(TransferList, sizeof(SPB_TRANSFER_LIST));
    TransferList->Size = sizeof(SPB_TRANSFER_LIST);
    TransferList->TransferCount = TransferCount;
}

FORCEINLINE SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_SIMPLE(
    _In_ SPB_TRANSFER_DIRECTION Direction, _In_ ULONG DelayInUs,
    _Pre_writable_byte_size_(BufferCb) PVOID Buffer, _In_ ULONG BufferCb) {
    SPB_TRANSFER_LIST_ENTRY entry;

    RtlZeroMemory(&entry, sizeof(entry));
    entry.Direction = Direction;
    entry.DelayInUs = DelayInUs;
    entry.Buffer.Format = SpbTransferBufferFormatSimple;
    entry.Buffer.Simple.Buffer = Buffer;
    entry.Buffer.Simple.BufferCb = BufferCb;
    return entry;
}

EXTERN_C_END

#endif

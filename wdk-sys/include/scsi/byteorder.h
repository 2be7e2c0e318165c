/*
 * Numbers as SCSI devices send them: the most significant byte first, at any address. The unions
 * give the bytes of a native number a name each; the macros turn a number round on its way between
 * a native variable and a command or its data, whichever of the two it comes from.
 */
#ifndef CWDK_SCSI_BYTEORDER_H
#define CWDK_SCSI_BYTEORDER_H

#include "nt/basic.h"

EXTERN_C_START

#pragma pack(push, 1)
typedef union _EIGHT_BYTE EIGHT_BYTE, *PEIGHT_BYTE;
union _EIGHT_BYTE {
    struct {
        UCHAR Byte0;
        UCHAR Byte1;
        UCHAR Byte2;
        UCHAR Byte3;
        UCHAR Byte4;
        UCHAR Byte5;
        UCHAR Byte6;
        UCHAR Byte7;
    };
    ULONGLONG AsULongLong;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef union _FOUR_BYTE FOUR_BYTE, *PFOUR_BYTE;
union _FOUR_BYTE {
    struct {
        UCHAR Byte0;
        UCHAR Byte1;
        UCHAR Byte2;
        UCHAR Byte3;
    };
    ULONG AsULong;
};
#pragma pack(pop)

#pragma pack(push, 1)
typedef union _TWO_BYTE TWO_BYTE, *PTWO_BYTE;
union _TWO_BYTE {
    struct {
        UCHAR Byte0;
        UCHAR Byte1;
    };
    USHORT AsUShort;
};
#pragma pack(pop)

/*
 * Source and Destination must not overlap. These and those below are blocks, because drivers write
 * them with and without a semicolon.
 */
#define REVERSE_BYTES_2(Destination, Source)                                                       \
    {                                                                                              \
        ((PUCHAR)(Destination))[0] = ((const UCHAR *)(Source))[1];                                 \
        ((PUCHAR)(Destination))[1] = ((const UCHAR *)(Source))[0];                                 \
    }
#define REVERSE_BYTES_4(Destination, Source)                                                       \
    {                                                                                              \
        ((PUCHAR)(Destination))[0] = ((const UCHAR *)(Source))[3];                                 \
        ((PUCHAR)(Destination))[1] = ((const UCHAR *)(Source))[2];                                 \
        ((PUCHAR)(Destination))[2] = ((const UCHAR *)(Source))[1];                                 \
        ((PUCHAR)(Destination))[3] = ((const UCHAR *)(Source))[0];                                 \
    }
#define REVERSE_BYTES_6(Destination, Source)                                                       \
    {                                                                                              \
        ((PUCHAR)(Destination))[0] = ((const UCHAR *)(Source))[5];                                 \
        ((PUCHAR)(Destination))[1] = ((const UCHAR *)(Source))[4];                                 \
        ((PUCHAR)(Destination))[2] = ((const UCHAR *)(Source))[3];                                 \
        ((PUCHAR)(Destination))[3] = ((const UCHAR *)(Source))[2];                                 \
        ((PUCHAR)(Destination))[4] = ((const UCHAR *)(Source))[1];                                 \
        ((PUCHAR)(Destination))[5] = ((const UCHAR *)(Source))[0];                                 \
    }
#define REVERSE_BYTES_8(Destination, Source)                                                       \
    {                                                                                              \
        ((PUCHAR)(Destination))[0] = ((const UCHAR *)(Source))[7];                                 \
        ((PUCHAR)(Destination))[1] = ((const UCHAR *)(Source))[6];                                 \
        ((PUCHAR)(Destination))[2] = ((const UCHAR *)(Source))[5];                                 \
        ((PUCHAR)(Destination))[3] = ((const UCHAR *)(Source))[4];                                 \
        ((PUCHAR)(Destination))[4] = ((const UCHAR *)(Source))[3];                                 \
        ((PUCHAR)(Destination))[5] = ((const UCHAR *)(Source))[2];                                 \
        ((PUCHAR)(Destination))[6] = ((const UCHAR *)(Source))[1];                                 \
        ((PUCHAR)(Destination))[7] = ((const UCHAR *)(Source))[0];                                 \
    }
#define REVERSE_BYTES_SHORT REVERSE_BYTES_2
#define REVERSE_BYTES REVERSE_BYTES_4
#define REVERSE_BYTES_QUAD REVERSE_BYTES_8

/* In place. */
#define REVERSE_SHORT(Short)                                                                       \
    {                                                                                              \
        UCHAR reverse_first = ((PUCHAR)(Short))[0];                                                \
        ((PUCHAR)(Short))[0] = ((PUCHAR)(Short))[1];                                               \
        ((PUCHAR)(Short))[1] = reverse_first;                                                      \
    }
#define REVERSE_LONG(Long)                                                                         \
    {                                                                                              \
        ULONG reverse_from = *(UNALIGNED ULONG *)(Long);                                           \
        REVERSE_BYTES_4(Long, &reverse_from);                                                      \
    }
#define REVERSE_LONGLONG(Longlong)                                                                 \
    {                                                                                              \
        ULONGLONG reverse_from = *(UNALIGNED ULONGLONG *)(Longlong);                               \
        REVERSE_BYTES_8(Longlong, &reverse_from);                                                  \
    }

/* Bit becomes the number of the highest bit that is set in Data, and 32 if none is. */
#define WHICH_BIT(Data, Bit)                                                                       \
    {                                                                                              \
        ULONG which_bit;                                                                           \
        (Bit) = (UCHAR)(_BitScanReverse(&which_bit, (Data)) ? which_bit : 32);                     \
    }

EXTERN_C_END

#endif

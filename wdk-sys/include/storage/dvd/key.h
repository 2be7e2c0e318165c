/*
 * Reading protected DVDs: a session with the drive, keys exchanged in it, regions.
 */
#ifndef CWDK_STORAGE_DVD_KEY_H
#define CWDK_STORAGE_DVD_KEY_H

#include "nt/io.h"

EXTERN_C_START

#define IOCTL_DVD_BASE 51
#define IOCTL_DVD_START_SESSION CTL_CODE(FILE_DEVICE_DVD, 0x400, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DVD_READ_KEY CTL_CODE(FILE_DEVICE_DVD, 0x401, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DVD_SEND_KEY CTL_CODE(FILE_DEVICE_DVD, 0x402, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DVD_END_SESSION CTL_CODE(FILE_DEVICE_DVD, 0x403, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DVD_GET_REGION CTL_CODE(FILE_DEVICE_DVD, 0x405, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_DVD_SEND_KEY2                                                                        \
    CTL_CODE(FILE_DEVICE_DVD, 0x406, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

#define DVD_END_ALL_SESSIONS 0xFFFFFFFFUL

typedef ULONG DVD_SESSION_ID;

typedef ULONG *PDVD_SESSION_ID;

typedef enum DVD_KEY_TYPE {
    DvdChallengeKey = 1,
    DvdBusKey1,
    DvdBusKey2,
    DvdTitleKey,
    DvdAsf,
    DvdSetRpcKey,
    DvdGetRpcKey = 8,
    DvdDiskKey = 128,
    DvdInvalidateAGID = 63,
} DVD_KEY_TYPE;

/* How long each key is, with its header. */
#define DVD_ASF_LENGTH 0x1CULL
#define DVD_RPC_KEY_LENGTH 0x1CULL
#define DVD_SET_RPC_KEY_LENGTH 0x1CULL
#define DVD_BUS_KEY_LENGTH 0x20ULL
#define DVD_TITLE_KEY_LENGTH 0x20ULL
#define DVD_CHALLENGE_KEY_LENGTH 0x24ULL
#define DVD_DISK_KEY_LENGTH 0x818ULL

typedef struct _DVD_ASF DVD_ASF, *PDVD_ASF;
struct _DVD_ASF {
    UCHAR Reserved0[3];
    UCHAR SuccessFlag : 1;
    UCHAR Reserved1 : 7;
};

#pragma pack(push, 1)
typedef struct _DVD_COPY_PROTECT_KEY DVD_COPY_PROTECT_KEY, *PDVD_COPY_PROTECT_KEY;
struct _DVD_COPY_PROTECT_KEY {
    ULONG KeyLength;
    DVD_SESSION_ID SessionId;
    DVD_KEY_TYPE KeyType;
    ULONG KeyFlags;
    union {
        HANDLE FileHandle;
        LARGE_INTEGER TitleOffset;
    } Parameters;
    UCHAR KeyData[];
};
#pragma pack(pop)

typedef struct _DVD_REGION DVD_REGION, *PDVD_REGION;
struct _DVD_REGION {
    UCHAR CopySystem;
    UCHAR RegionData;
    UCHAR SystemRegion;
    UCHAR ResetCount;
};

typedef struct _DVD_RPC_KEY DVD_RPC_KEY, *PDVD_RPC_KEY;
struct _DVD_RPC_KEY {
    UCHAR UserResetsAvailable : 3;
    UCHAR ManufacturerResetsAvailable : 3;
    UCHAR TypeCode : 2;
    UCHAR RegionMask;
    UCHAR RpcScheme;
    UCHAR Reserved02;
};

typedef struct _DVD_SET_RPC_KEY DVD_SET_RPC_KEY, *PDVD_SET_RPC_KEY;
struct _DVD_SET_RPC_KEY {
    UCHAR PreferredDriveRegionCode;
    UCHAR Reserved[3];
};

/* What a sector says about copying it. */
#define DVD_CGMS_COPY_PERMITTED 0
#define DVD_NOT_COPYRIGHTED 0
#define DVD_SECTOR_NOT_PROTECTED 0
#define DVD_CGMS_COPY_ONCE 0x10
#define DVD_CGMS_COPY_PROTECT_MASK 0x18
#define DVD_CGMS_NO_COPY 0x18
#define DVD_SECTOR_PROTECTED 0x20
#define DVD_SECTOR_PROTECT_MASK 0x20
#define DVD_COPYRIGHTED 0x40
#define DVD_COPYRIGHT_MASK 0x40
#define DVD_CGMS_RESERVED_MASK 120

EXTERN_C_END

#endif

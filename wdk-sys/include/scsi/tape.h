/*
 * What tape drives answer: where the tape stands, and how large a block may be.
 */
#ifndef CWDK_SCSI_TAPE_H
#define CWDK_SCSI_TAPE_H

#include "nt/basic.h"

EXTERN_C_START

typedef struct _READ_BLOCK_LIMITS READ_BLOCK_LIMITS_DATA, *PREAD_BLOCK_LIMITS_DATA;
struct _READ_BLOCK_LIMITS {
    UCHAR Reserved;
    UCHAR BlockMaximumSize[3];
    UCHAR BlockMinimumSize[2];
};

#pragma pack(push, 1)
typedef struct _TAPE_POSITION_DATA TAPE_POSITION_DATA, *PTAPE_POSITION_DATA;
struct _TAPE_POSITION_DATA {
    UCHAR Reserved1 : 2;
    UCHAR BlockPositionUnsupported : 1;
    UCHAR Reserved2 : 3;
    UCHAR EndOfPartition : 1;
    UCHAR BeginningOfPartition : 1;
    UCHAR PartitionNumber;
    USHORT Reserved3;
    UCHAR FirstBlock[4];
    UCHAR LastBlock[4];
    UCHAR Reserved4;
    UCHAR NumberOfBlocks[3];
    UCHAR NumberOfBytes[4];
};
#pragma pack(pop)

EXTERN_C_END

#endif

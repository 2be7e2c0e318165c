/*
 * Scalar types, the structures every other subject needs (strings, lists, large integers)
 * and the macros that work on any structure.
 * What ntifs.h adds to nt/basic.h.
 */
#ifndef CWDK_NT_IFS_BASIC_H
#define CWDK_NT_IFS_BASIC_H

#include "nt/forward.h"

EXTERN_C_START

struct _COMPRESSED_DATA_INFO {
    USHORT CompressionFormatAndEngine;
    UCHAR CompressionUnitShift;
    UCHAR ChunkShift;
    UCHAR ClusterShift;
    UCHAR Reserved;
    USHORT NumberOfChunks;
    ULONG CompressedChunkSizes[1];
};

EXTERN_C_END

#endif
